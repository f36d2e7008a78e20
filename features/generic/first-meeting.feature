Feature: The first meeting

  # The assessment stands last, so that a scenario can say what else came of it.
  Background:
    Given the child was identified as in need of services on Friday 2 January 2026
    And it was decided that a plan is needed on Wednesday 7 January 2026
    And the assessment recommends a plan
    And the assessment was completed on Monday 5 January 2026
    And it resulted in a finding that the child needs services as a child in need and a finding that the threshold for a plan is met

  @cite:/51 @cite:/2
  Rule: The first planning meeting is held within 15 working days of the assessment that finds a need

    Scenario: The fifteenth working day is in time
      Given the first meeting was held on Monday 26 January 2026
      When the case is looked at on Friday 30 January 2026
      Then the first meeting is in time

    Scenario: The sixteenth working day is late
      Given the first meeting was held on Tuesday 27 January 2026
      When the case is looked at on Friday 30 January 2026
      Then the first meeting is late
      And that is a departure

    Scenario: The date is counted from the assessment
      When the case is looked at on Tuesday 6 January 2026
      Then the first meeting is due by Monday 26 January 2026

    Scenario: On the fifteenth working day a meeting is not yet due
      When the case is looked at on Monday 26 January 2026
      Then the first meeting is not yet due

    Scenario: The day after a meeting is overdue
      When the case is looked at on Tuesday 27 January 2026
      Then the first meeting is overdue
      And that is a departure

    Scenario: An assessment that finds no need calls for no meeting
      Given it resulted in nothing
      When the case is looked at on Tuesday 27 January 2026
      Then the first meeting does not apply

    Scenario: A case closed before the date owes no meeting
      Given the case was closed on Tuesday 20 January 2026
      When the case is looked at on Friday 30 January 2026
      Then the first meeting does not apply

    Scenario: The finding of a need is enough to set the date
      Given it resulted in a finding that the child needs services as a child in need
      When the case is looked at on Tuesday 6 January 2026
      Then the first meeting is due by Monday 26 January 2026

  @cite:/40 @cite:/39 @cite:/43
  Rule: A meeting is arranged within fifteen working days of an assessment that recommends a plan

    Scenario: A meeting set up and held on the fifteenth working day is in time
      Given the first meeting was arranged on Monday 26 January 2026
      And the first meeting was held on Monday 26 January 2026
      When the case is looked at on Friday 30 January 2026
      Then the arranging of the first meeting is in time

    Scenario: A meeting set up that day and held the next is in time only if it need not have been held
      Given the first meeting was arranged on Monday 26 January 2026
      And the first meeting was held on Tuesday 27 January 2026
      When the case is looked at on Friday 30 January 2026
      Then the arranging of the first meeting depends on the reading

    Scenario: A meeting set up and held on the sixteenth working day is late
      Given the first meeting was arranged on Tuesday 27 January 2026
      And the first meeting was held on Tuesday 27 January 2026
      When the case is looked at on Friday 30 January 2026
      Then the arranging of the first meeting is late
      And that is a departure

    Scenario: On the fifteenth working day it is not yet due
      When the case is looked at on Monday 26 January 2026
      Then the arranging of the first meeting is not yet due

    Scenario: The day after it is overdue
      When the case is looked at on Tuesday 27 January 2026
      Then the arranging of the first meeting is overdue
      And that is a departure

    Scenario: Nothing is asked for if no plan is recommended
      Given the assessment does not recommend a plan
      When the case is looked at on Tuesday 27 January 2026
      Then the arranging of the first meeting does not apply

  @cite:/2
  Rule: A planning meeting follows the assessment that finds a need

    Scenario: After such an assessment a meeting is still to follow
      When the case is looked at on Tuesday 6 January 2026
      Then the meeting that follows an assessment is still to do

    Scenario: A meeting in February follows the assessment, though late
      Given the first meeting was held on Thursday 12 February 2026
      When the case is looked at on Friday 13 February 2026
      Then the meeting that follows an assessment is met

    Scenario: No meeting has to follow an assessment that finds no need
      Given it resulted in nothing
      When the case is looked at on Tuesday 27 January 2026
      Then the meeting that follows an assessment does not apply

    Scenario: A case closed before any meeting was held falls short
      Given the case was closed on Tuesday 20 January 2026
      When the case is looked at on Tuesday 27 January 2026
      Then the meeting that follows an assessment is not met
      And that is a breach

    Scenario: The finding of a need is enough for a meeting to follow
      Given it resulted in a finding that the child needs services as a child in need
      When the case is looked at on Tuesday 6 January 2026
      Then the meeting that follows an assessment is still to do

  @cite:/44
  Rule: A team manager or deputy is consulted about holding the meeting

    Scenario: The team manager was consulted
      Given the first meeting was arranged on Tuesday 6 January 2026
      And it came after consulting a team manager
      When the case is looked at on Tuesday 27 January 2026
      Then the rule on which manager is consulted about the first meeting is met

    Scenario: The deputy was consulted
      Given the first meeting was arranged on Tuesday 6 January 2026
      And it came after consulting a deputy team manager
      When the case is looked at on Tuesday 27 January 2026
      Then the rule on which manager is consulted about the first meeting is met

    Scenario: No manager was consulted
      Given the first meeting was arranged on Tuesday 6 January 2026
      And it came after consulting nobody
      When the case is looked at on Tuesday 27 January 2026
      Then the rule on which manager is consulted about the first meeting is not met, missing:
        | a team manager |
        | a deputy team manager |
      And that is a departure

    Scenario: Until a meeting is arranged nobody has to be consulted
      When the case is looked at on Tuesday 6 January 2026
      Then the rule on which manager is consulted about the first meeting does not apply

  @cite:/8
  Rule: The lead professional convenes the meeting

    Scenario: A meeting convened by the lead professional
      Given the first meeting was held on Monday 19 January 2026
      And it was convened by the lead professional
      When the case is looked at on Tuesday 27 January 2026
      Then the rule on who convenes the first meeting is met

    Scenario: A meeting convened by the social worker, who may or may not be the lead professional
      Given the first meeting was held on Monday 19 January 2026
      And it was convened by the social worker
      When the case is looked at on Tuesday 27 January 2026
      Then the rule on who convenes the first meeting depends on the reading

    Scenario: A meeting convened by a manager
      Given the first meeting was held on Monday 19 January 2026
      And it was convened by a line manager
      When the case is looked at on Tuesday 27 January 2026
      Then the rule on who convenes the first meeting is not met
      And that is a breach

    Scenario: A meeting convened by the Initial Response social worker, who is one only if the social worker is
      Given the first meeting was held on Monday 19 January 2026
      And it was convened by the Initial Response social worker
      When the case is looked at on Tuesday 27 January 2026
      Then the rule on who convenes the first meeting depends on the reading
      And that is no fault

  @cite:/8
  Rule: The lead professional arranges the invitations

    Scenario: The lead professional arranges the invitations
      Given the first meeting was held on Monday 19 January 2026
      And it had its invitations arranged by the lead professional
      When the case is looked at on Tuesday 27 January 2026
      Then the rule on who arranges the invitations to the first meeting is met

    Scenario: The social worker arranges them, who may or may not be the lead professional
      Given the first meeting was held on Monday 19 January 2026
      And it had its invitations arranged by the social worker
      When the case is looked at on Tuesday 27 January 2026
      Then the rule on who arranges the invitations to the first meeting depends on the reading

    Scenario: Business support arranges the invitations
      Given the first meeting was held on Monday 19 January 2026
      And it had its invitations arranged by business support
      When the case is looked at on Tuesday 27 January 2026
      Then the rule on who arranges the invitations to the first meeting is not met
      And that is a breach

    Scenario: A team manager arranges the invitations
      Given the first meeting was held on Monday 19 January 2026
      And it had its invitations arranged by a team manager
      When the case is looked at on Tuesday 27 January 2026
      Then the rule on who arranges the invitations to the first meeting is not met
      And that is a breach

  @cite:/7 @cite:/52
  Rule: The line manager chairs by one rule, the social worker or a manager asked to by another

    Scenario: A team manager asked to chair meets both rules
      Given a manager was identified to chair in supervision or on request
      And the first meeting was held on Monday 19 January 2026
      And it was chaired by a team manager
      When the case is looked at on Tuesday 27 January 2026
      Then the rule on who chairs the first meeting is met

    Scenario: A deputy asked to chair meets both rules
      Given a manager was identified to chair in supervision or on request
      And the first meeting was held on Monday 19 January 2026
      And it was chaired by a deputy team manager
      When the case is looked at on Tuesday 27 January 2026
      Then the rule on who chairs the first meeting is met

    Scenario: A team manager whom nobody asked meets one rule only
      Given the first meeting was held on Monday 19 January 2026
      And it was chaired by a team manager
      When the case is looked at on Tuesday 27 January 2026
      Then the rule on who chairs the first meeting depends on the reading

    Scenario: A deputy whom nobody asked meets one rule only
      Given the first meeting was held on Monday 19 January 2026
      And it was chaired by a deputy team manager
      When the case is looked at on Tuesday 27 January 2026
      Then the rule on who chairs the first meeting depends on the reading

    Scenario: The social worker in the chair meets one rule only
      Given the first meeting was held on Monday 19 January 2026
      And it was chaired by the social worker
      When the case is looked at on Tuesday 27 January 2026
      Then the rule on who chairs the first meeting depends on the reading

    Scenario: Another line manager in the chair meets one rule only
      Given a manager was identified to chair in supervision or on request
      And the first meeting was held on Monday 19 January 2026
      And it was chaired by a line manager
      When the case is looked at on Tuesday 27 January 2026
      Then the rule on who chairs the first meeting depends on the reading

    Scenario: A reviewing officer in the chair meets neither
      Given the first meeting was held on Monday 19 January 2026
      And it was chaired by an independent reviewing officer
      When the case is looked at on Tuesday 27 January 2026
      Then the rule on who chairs the first meeting is not met
      And that is a departure

    Scenario: Nobody wrote down who chaired
      Given the first meeting was held on Monday 19 January 2026
      When the case is looked at on Tuesday 27 January 2026
      Then the rule on who chairs the first meeting is unknown

    Scenario: A reviewing officer in post for such work meets neither either
      Given a reviewing officer is in post for Child in Need work
      And the first meeting was held on Monday 19 January 2026
      And it was chaired by an independent reviewing officer
      When the case is looked at on Tuesday 27 January 2026
      Then the rule on who chairs the first meeting is not met
      And that is a departure

    Scenario: A senior colleague in the chair meets neither
      Given the first meeting was held on Monday 19 January 2026
      And it was chaired by a more senior team member
      When the case is looked at on Tuesday 27 January 2026
      Then the rule on who chairs the first meeting is not met
      And that is a departure

  @cite:/9
  Rule: The chair takes the note of the meeting

    Scenario: The chair takes the note
      Given the first meeting was held on Monday 19 January 2026
      And it had its minutes taken by the chair of the meeting
      When the case is looked at on Tuesday 27 January 2026
      Then the rule on who takes the minutes of the first meeting is met

    Scenario: Someone else takes the note
      Given the first meeting was held on Monday 19 January 2026
      And it had its minutes taken by business support
      When the case is looked at on Tuesday 27 January 2026
      Then the rule on who takes the minutes of the first meeting is not met, missing:
        | the chair of the meeting |
      And that is a breach

  @cite:/57 @cite:/58 @cite:/59 @cite:/60 @cite:/61 @cite:/62 @cite:/63 @cite:/64 @cite:/65
  Rule: The minutes cover the reason, the plan and the decisions

    Scenario: The minutes cover everything
      Given the first meeting was held on Monday 19 January 2026
      And it had minutes that cover:
        | the reason for the meeting |
        | updates since any earlier meetings |
        | the development of the plan |
        | the needs to be addressed |
        | the desired outcomes with timescales |
        | the actions with who does them |
        | any contingency planning |
        | a summary with the decisions made |
        | a date to update the plan |
      When the case is looked at on Tuesday 27 January 2026
      Then the rule on what the minutes of the first meeting cover is met

    Scenario Outline: One thing is left out of the minutes
      Given the first meeting was held on Monday 19 January 2026
      And it had minutes that cover <there>
      When the case is looked at on Tuesday 27 January 2026
      Then the rule on what the minutes of the first meeting cover is not met, missing:
        | <missing> |
      And that is <fault>

      Examples:
        | missing | there | fault |
        | the reason for the meeting | updates since any earlier meetings, the development of the plan, the needs to be addressed, the desired outcomes with timescales, the actions with who does them, any contingency planning, a summary with the decisions made and a date to update the plan | a departure |
        | updates since any earlier meetings | the reason for the meeting, the development of the plan, the needs to be addressed, the desired outcomes with timescales, the actions with who does them, any contingency planning, a summary with the decisions made and a date to update the plan | a departure |
        | the development of the plan | the reason for the meeting, updates since any earlier meetings, the needs to be addressed, the desired outcomes with timescales, the actions with who does them, any contingency planning, a summary with the decisions made and a date to update the plan | a departure |
        | the needs to be addressed | the reason for the meeting, updates since any earlier meetings, the development of the plan, the desired outcomes with timescales, the actions with who does them, any contingency planning, a summary with the decisions made and a date to update the plan | a departure |
        | the desired outcomes with timescales | the reason for the meeting, updates since any earlier meetings, the development of the plan, the needs to be addressed, the actions with who does them, any contingency planning, a summary with the decisions made and a date to update the plan | a departure |
        | the actions with who does them | the reason for the meeting, updates since any earlier meetings, the development of the plan, the needs to be addressed, the desired outcomes with timescales, any contingency planning, a summary with the decisions made and a date to update the plan | a departure |
        | any contingency planning | the reason for the meeting, updates since any earlier meetings, the development of the plan, the needs to be addressed, the desired outcomes with timescales, the actions with who does them, a summary with the decisions made and a date to update the plan | a departure |
        | a summary with the decisions made | the reason for the meeting, updates since any earlier meetings, the development of the plan, the needs to be addressed, the desired outcomes with timescales, the actions with who does them, any contingency planning and a date to update the plan | a departure |
        | a date to update the plan | the reason for the meeting, updates since any earlier meetings, the development of the plan, the needs to be addressed, the desired outcomes with timescales, the actions with who does them, any contingency planning and a summary with the decisions made | a departure |

  @cite:/4 @cite:/46 @cite:/47
  Rule: The child, the parents and the agencies that the assessment recommends attend

    Scenario: Everyone attends
      Given the first meeting was held on Monday 19 January 2026
      And it was attended by:
        | the child |
        | the parents or carers |
        | the immediate family |
        | the family |
        | the relevant wider family |
        | relatives or key friends the family named |
        | the social worker |
        | the Care Team |
        | the agencies involved |
        | the agencies the assessment recommends |
        | the agencies essential to the Care Team |
        | all relevant professionals |
        | the professionals known to the family |
        | the key professionals who agreed the decision |
        | the people most able to contribute |
      When the case is looked at on Tuesday 27 January 2026
      Then the rule on who attends the first meeting is met

    Scenario Outline: One of them is missing
      Given the first meeting was held on Monday 19 January 2026
      And it was attended by <there>
      When the case is looked at on Tuesday 27 January 2026
      Then the rule on who attends the first meeting is not met, missing:
        | <missing> |
      And that is <fault>

      Examples:
        | missing | there | fault |
        | the child | the parents or carers and the agencies the assessment recommends | a departure |
        | the parents or carers | the child and the agencies the assessment recommends | a departure |
        | the agencies the assessment recommends | the child and the parents or carers | a departure |

    Scenario: Parents who would put someone at risk need not attend
      Given involving the family would jeopardise the wellbeing of the child or of another family member
      And the first meeting was held on Monday 19 January 2026
      And it was attended by the child and the agencies the assessment recommends
      When the case is looked at on Tuesday 27 January 2026
      Then the rule on who attends the first meeting is met

  @cite:/54
  Rule: The family plays a key role

    Scenario: Everyone is heard
      Given the first meeting was held on Monday 19 January 2026
      And it heard from:
        | the social worker |
        | the child |
        | the parents or carers |
        | the family |
        | the wider network |
        | the Care Team |
        | the agencies involved |
        | everyone else present |
      When the case is looked at on Tuesday 27 January 2026
      Then the rule on who contributes to the first meeting is met

    Scenario: The family is not heard
      Given the first meeting was held on Monday 19 January 2026
      And it heard from the social worker
      When the case is looked at on Tuesday 27 January 2026
      Then the rule on who contributes to the first meeting is not met, missing:
        | the family |
      And that is a departure

    Scenario: The family alone is heard
      Given the first meeting was held on Monday 19 January 2026
      And it heard from the family
      When the case is looked at on Tuesday 27 January 2026
      Then the rule on who contributes to the first meeting is met

  @cite:/47
  Rule: The family is involved unless that would jeopardise someone

    Scenario: The family is left out for the sake of someone's wellbeing
      Given involving the family would jeopardise the wellbeing of the child or of another family member
      And it was decided not to involve the family in the first meeting on Thursday 8 January 2026
      When the case is looked at on Tuesday 27 January 2026
      Then the rule on leaving the family out of the first meeting is met

    Scenario: The family is left out without such a reason
      Given it was decided not to involve the family in the first meeting on Thursday 8 January 2026
      When the case is looked at on Tuesday 27 January 2026
      Then the rule on leaving the family out of the first meeting is not met, missing:
        | involving the family would jeopardise the wellbeing of the child or of another family member |
      And that is a departure

    Scenario: Nobody decided to leave the family out
      When the case is looked at on Tuesday 27 January 2026
      Then the rule on leaving the family out of the first meeting does not apply

  @cite:/49
  Rule: A team manager or deputy decides that the family is left out

    Scenario: The team manager decides
      Given it was decided not to involve the family in the first meeting on Thursday 8 January 2026
      And it was done by a team manager
      When the case is looked at on Tuesday 27 January 2026
      Then the rule on who decides that the family is left out is met

    Scenario: The deputy decides
      Given it was decided not to involve the family in the first meeting on Thursday 8 January 2026
      And it was done by a deputy team manager
      When the case is looked at on Tuesday 27 January 2026
      Then the rule on who decides that the family is left out is met

    Scenario: The social worker decides
      Given it was decided not to involve the family in the first meeting on Thursday 8 January 2026
      And it was done by the social worker
      When the case is looked at on Tuesday 27 January 2026
      Then the rule on who decides that the family is left out is not met, missing:
        | a team manager |
        | a deputy team manager |
      And that is a breach

  @cite:/49
  Rule: The decision to leave the family out is recorded

    Scenario: After the decision the record is still to be made
      Given it was decided not to involve the family in the first meeting on Thursday 8 January 2026
      When the case is looked at on Tuesday 27 January 2026
      Then the record of leaving the family out is still to do

    Scenario: The decision is recorded the next day
      Given it was decided not to involve the family in the first meeting on Thursday 8 January 2026
      And the decision not to involve the family was recorded on Friday 9 January 2026
      When the case is looked at on Tuesday 27 January 2026
      Then the record of leaving the family out is met

    Scenario: The case is closed with no record made
      Given it was decided not to involve the family in the first meeting on Thursday 8 January 2026
      And the case was closed on Tuesday 20 January 2026
      When the case is looked at on Tuesday 27 January 2026
      Then the record of leaving the family out is not met
      And that is a breach

    Scenario: Without such a decision no record is asked for
      When the case is looked at on Tuesday 27 January 2026
      Then the record of leaving the family out does not apply

  @cite:/5 @cite:/48
  Rule: The family is asked beforehand who might attend and whether others may

    Scenario: The family is asked about everything
      Given the first meeting was arranged on Tuesday 6 January 2026
      And it came after asking the family about the most convenient time, the options for a venue, who might attend and permission for other relatives or agencies to attend
      When the case is looked at on Tuesday 27 January 2026
      Then the rule on what the family is asked before the first meeting is arranged is met

    Scenario Outline: The family is not asked about one of them
      Given the first meeting was arranged on Tuesday 6 January 2026
      And it came after asking the family about <there>
      When the case is looked at on Tuesday 27 January 2026
      Then the rule on what the family is asked before the first meeting is arranged is not met, missing:
        | <missing> |
      And that is <fault>

      Examples:
        | missing | there | fault |
        | who might attend | permission for other relatives or agencies to attend | a departure |
        | permission for other relatives or agencies to attend | who might attend | a departure |

  @cite:/53
  Rule: The meeting has a draft plan before it

    Scenario: All the papers are there
      Given the first meeting was held on Monday 19 January 2026
      And it had before it the assessment, the reports of the professionals invited and a draft plan
      When the case is looked at on Tuesday 27 January 2026
      Then the rule on which papers the first meeting has before it is met

    Scenario: There is no draft plan
      Given the first meeting was held on Monday 19 January 2026
      And it had before it the assessment and the reports of the professionals invited
      When the case is looked at on Tuesday 27 January 2026
      Then the rule on which papers the first meeting has before it is not met, missing:
        | a draft plan |
      And that is a breach

    Scenario: The draft plan is the only paper
      Given the first meeting was held on Monday 19 January 2026
      And it had before it a draft plan
      When the case is looked at on Tuesday 27 January 2026
      Then the rule on which papers the first meeting has before it is met

  @cite:/6 @cite:/45 @cite:/46
  Rule: The venue suits the family, and what could keep the family away is weighed

    Scenario: Everything is seen to
      Given the first meeting was held on Monday 19 January 2026
      And it was attended by the child and the parents or carers
      And it was arranged with a suitable venue, regard to transport, regard to timing, regard to child care, regard to any help the family needs to attend, regard to the need for an interpreter and regard to someone with cultural or religious knowledge
      When the case is looked at on Tuesday 27 January 2026
      Then the rule on what is arranged so that the family can take part is met

    Scenario: The arrangements for a later review are no part of it
      Given the first meeting was held on Monday 19 January 2026
      And it was arranged with a suitable venue, regard to transport, regard to timing, regard to child care, regard to any help the family needs to attend, regard to the need for an interpreter and regard to someone with cultural or religious knowledge
      And a review was held on Friday 10 April 2026
      And it was arranged with nothing
      When the case is looked at on Monday 13 April 2026
      Then the rule on what is arranged so that the family can take part is met

    Scenario Outline: One thing is not seen to
      Given the first meeting was held on Monday 19 January 2026
      And it was attended by the child and the parents or carers
      And it was arranged with <there>
      When the case is looked at on Tuesday 27 January 2026
      Then the rule on what is arranged so that the family can take part is not met, missing:
        | <missing> |
      And that is <fault>

      Examples:
        | missing | there | fault |
        | a suitable venue | regard to transport, regard to timing, regard to child care, regard to any help the family needs to attend, regard to the need for an interpreter and regard to someone with cultural or religious knowledge | a departure |
        | regard to transport | a suitable venue, regard to timing, regard to child care, regard to any help the family needs to attend, regard to the need for an interpreter and regard to someone with cultural or religious knowledge | a breach |
        | regard to timing | a suitable venue, regard to transport, regard to child care, regard to any help the family needs to attend, regard to the need for an interpreter and regard to someone with cultural or religious knowledge | a breach |
        | regard to child care | a suitable venue, regard to transport, regard to timing, regard to any help the family needs to attend, regard to the need for an interpreter and regard to someone with cultural or religious knowledge | a breach |
        | regard to any help the family needs to attend | a suitable venue, regard to transport, regard to timing, regard to child care, regard to the need for an interpreter and regard to someone with cultural or religious knowledge | a departure |
        | regard to the need for an interpreter | a suitable venue, regard to transport, regard to timing, regard to child care, regard to any help the family needs to attend and regard to someone with cultural or religious knowledge | a departure |
        | regard to someone with cultural or religious knowledge | a suitable venue, regard to transport, regard to timing, regard to child care, regard to any help the family needs to attend and regard to the need for an interpreter | a departure |

    Scenario: A school-age child attends outside school
      Given the child is of school age
      And the first meeting was held on Monday 19 January 2026
      And it was attended by the child and the parents or carers
      And it was arranged with a suitable venue, regard to transport, regard to timing, regard to child care, regard to any help the family needs to attend, regard to the need for an interpreter, regard to someone with cultural or religious knowledge and a time outside school
      When the case is looked at on Tuesday 27 January 2026
      Then the rule on what is arranged so that the family can take part is met

    Scenario: A school-age child attends in school hours
      Given the child is of school age
      And the first meeting was held on Monday 19 January 2026
      And it was attended by the child and the parents or carers
      And it was arranged with a suitable venue, regard to transport, regard to timing, regard to child care, regard to any help the family needs to attend, regard to the need for an interpreter and regard to someone with cultural or religious knowledge
      When the case is looked at on Tuesday 27 January 2026
      Then the rule on what is arranged so that the family can take part is not met, missing:
        | a time outside school |
      And that is a departure

    Scenario: A school-age child does not attend and the time is free
      Given the child is of school age
      And the first meeting was held on Monday 19 January 2026
      And it was attended by the parents or carers
      And it was arranged with a suitable venue, regard to transport, regard to timing, regard to child care, regard to any help the family needs to attend, regard to the need for an interpreter and regard to someone with cultural or religious knowledge
      When the case is looked at on Tuesday 27 January 2026
      Then the rule on what is arranged so that the family can take part is met

  @cite:/50
  Rule: Parents and children who attend are told that they may bring a supporter

    Scenario: Both are told
      Given the first meeting was held on Monday 19 January 2026
      And it was attended by the child and the parents or carers
      And it was preceded by advice about supporters to the parents or carers and the child
      When the case is looked at on Tuesday 27 January 2026
      Then the rule on who is told that they may bring a supporter is met

    Scenario: The child attends and is not told
      Given the first meeting was held on Monday 19 January 2026
      And it was attended by the child and the parents or carers
      And it was preceded by advice about supporters to the parents or carers
      When the case is looked at on Tuesday 27 January 2026
      Then the rule on who is told that they may bring a supporter is not met, missing:
        | the child |
      And that is a departure

    Scenario: The child does not attend and need not be told
      Given the first meeting was held on Monday 19 January 2026
      And it was attended by the parents or carers
      And it was preceded by advice about supporters to the parents or carers
      When the case is looked at on Tuesday 27 January 2026
      Then the rule on who is told that they may bring a supporter is met

    Scenario: The parents are not told
      Given the first meeting was held on Monday 19 January 2026
      And it was attended by the parents or carers
      And it was preceded by advice about supporters to nobody
      When the case is looked at on Tuesday 27 January 2026
      Then the rule on who is told that they may bring a supporter is not met, missing:
        | the parents or carers |
      And that is a departure

  @cite:/50
  Rule: An advocate attends once the role is clear and the chair has been told

    Scenario: Both have been done
      Given the role of the advocate was made clear on Thursday 15 January 2026
      And the chair was told that an advocate will attend on Thursday 15 January 2026
      And the first meeting was held on Monday 19 January 2026
      And it was attended by the parents or carers and an advocate
      When the case is looked at on Tuesday 27 January 2026
      Then the rule on an advocate's attendance at the first meeting is met

    Scenario: The chair has not been told
      Given the role of the advocate was made clear on Thursday 15 January 2026
      And the first meeting was held on Monday 19 January 2026
      And it was attended by the parents or carers and an advocate
      When the case is looked at on Tuesday 27 January 2026
      Then the rule on an advocate's attendance at the first meeting is not met, missing:
        | the chair was told that an advocate will attend |
      And that is a departure

    Scenario: The role has not been made clear
      Given the chair was told that an advocate will attend on Thursday 15 January 2026
      And the first meeting was held on Monday 19 January 2026
      And it was attended by the parents or carers and an advocate
      When the case is looked at on Tuesday 27 January 2026
      Then the rule on an advocate's attendance at the first meeting is not met, missing:
        | the role of the advocate was made clear |
      And that is a departure

    Scenario: The chair is told only after the meeting
      Given the role of the advocate was made clear on Thursday 15 January 2026
      And the first meeting was held on Monday 19 January 2026
      And it was attended by the parents or carers and an advocate
      And the chair was told that an advocate will attend on Tuesday 20 January 2026
      When the case is looked at on Tuesday 27 January 2026
      Then the rule on an advocate's attendance at the first meeting is not met

    Scenario: No advocate attends
      Given the first meeting was held on Monday 19 January 2026
      And it was attended by the parents or carers
      When the case is looked at on Tuesday 27 January 2026
      Then the rule on an advocate's attendance at the first meeting does not apply

  @cite:/54
  Rule: The meeting considers the needs of the family and works towards a plan

    Scenario: Both are gone through
      Given the first meeting was held on Monday 19 January 2026
      And it covered the needs of the family and the way towards a clear plan
      When the case is looked at on Tuesday 27 January 2026
      Then the rule on what the first meeting goes through is met

    Scenario Outline: One of the two is left out
      Given the first meeting was held on Monday 19 January 2026
      And it covered <there>
      When the case is looked at on Tuesday 27 January 2026
      Then the rule on what the first meeting goes through is not met, missing:
        | <missing> |
      And that is <fault>

      Examples:
        | missing | there | fault |
        | the needs of the family | the way towards a clear plan | a breach |
        | the way towards a clear plan | the needs of the family | a breach |
