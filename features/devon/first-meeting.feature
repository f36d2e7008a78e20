Feature: The first meeting

  # The assessment stands last, so that a scenario can say what else came of it.
  Background:
    Given the child was identified as in need of services on Friday 2 January 2026
    And it was decided that a plan is needed on Wednesday 7 January 2026
    And the assessment recommends a plan
    And the assessment was completed on Monday 5 January 2026
    And it resulted in a finding that the child needs services as a child in need and a finding that the threshold for a plan is met

  @cite:5/1 @cite:3/6
  Rule: The first meeting takes place within 15 working days, counted from the assessment or from the decision

    Scenario: The fifteenth working day after the assessment is in time by either count
      Given the first meeting was held on Monday 26 January 2026
      When the case is looked at on Friday 30 January 2026
      Then the first meeting is in time

    Scenario: The day after is late counted from the assessment and in time counted from the decision
      Given the first meeting was held on Tuesday 27 January 2026
      When the case is looked at on Friday 30 January 2026
      Then the first meeting depends on the reading
      And that is no fault

    Scenario: The fifteenth working day after the decision is still in time counted from there
      Given the first meeting was held on Wednesday 28 January 2026
      When the case is looked at on Friday 30 January 2026
      Then the first meeting depends on the reading

    Scenario: The sixteenth working day after the decision is late by either count
      Given the first meeting was held on Thursday 29 January 2026
      When the case is looked at on Friday 30 January 2026
      Then the first meeting is late
      And that is a breach

    Scenario: Before either date has passed the meeting is not yet due
      When the case is looked at on Monday 26 January 2026
      Then the first meeting is not yet due

    Scenario: Once the first date has passed without a meeting the counts part
      When the case is looked at on Tuesday 27 January 2026
      Then the first meeting depends on the reading

    Scenario: On the last day by the later count the two still part
      When the case is looked at on Wednesday 28 January 2026
      Then the first meeting depends on the reading

    Scenario: Once both dates have passed without a meeting it is overdue
      When the case is looked at on Thursday 29 January 2026
      Then the first meeting is overdue
      And that is a breach

    Scenario: Until the decision only the assessment counts
      When the case is looked at on Tuesday 6 January 2026
      Then the first meeting is due by Monday 26 January 2026

    Scenario: An assessment that finds no threshold met leaves only the decision to count from
      Given it resulted in a finding that the child needs services as a child in need
      When the case is looked at on Tuesday 27 January 2026
      Then the first meeting is due by Wednesday 28 January 2026

    Scenario: With neither a finding nor a decision no meeting is asked for
      Given it resulted in nothing
      When the case is looked at on Tuesday 6 January 2026
      Then the first meeting does not apply

    Scenario: A case closed before the date owes no meeting
      Given the case was closed on Tuesday 20 January 2026
      When the case is looked at on Friday 30 January 2026
      Then the first meeting does not apply

  @cite:5/1
  Rule: The first meeting is arranged at once when the child is found to need services

    Scenario: Nothing is arranged before the child is identified
      When the case is looked at on Thursday 1 January 2026
      Then the arranging of the first meeting does not apply

    Scenario: From the day the child is identified a meeting is still to be arranged
      When the case is looked at on Friday 2 January 2026
      Then the arranging of the first meeting is still to do

    Scenario: A meeting that has been arranged answers
      Given the first meeting was arranged on Tuesday 6 January 2026
      When the case is looked at on Wednesday 7 January 2026
      Then the arranging of the first meeting is met

    Scenario: A case closed with no meeting arranged falls short
      Given the case was closed on Monday 12 January 2026
      When the case is looked at on Tuesday 13 January 2026
      Then the arranging of the first meeting is not met
      And that is a departure

  @cite:5/1
  Rule: A meeting follows the assessment that finds the threshold for a plan met

    Scenario: After such an assessment a meeting is still to follow
      When the case is looked at on Tuesday 6 January 2026
      Then the meeting that follows an assessment is still to do

    Scenario: A meeting in February follows the assessment, whether or not in time
      Given the first meeting was held on Thursday 12 February 2026
      When the case is looked at on Friday 13 February 2026
      Then the meeting that follows an assessment is met

    Scenario: No meeting has to follow an assessment that finds less than the threshold
      Given it resulted in a finding that the child needs services as a child in need
      When the case is looked at on Tuesday 27 January 2026
      Then the meeting that follows an assessment does not apply

    Scenario: A case closed before any meeting was held falls short
      Given the case was closed on Tuesday 20 January 2026
      When the case is looked at on Tuesday 27 January 2026
      Then the meeting that follows an assessment is not met
      And that is a breach

  @cite:5/1
  Rule: The social worker sees to it that the first meeting comes about

    Scenario: A meeting convened by the social worker
      Given the first meeting was held on Monday 19 January 2026
      And it was convened by the social worker
      When the case is looked at on Tuesday 27 January 2026
      Then the rule on who convenes the first meeting is met

    Scenario: A meeting convened by a manager
      Given the first meeting was held on Monday 19 January 2026
      And it was convened by a line manager
      When the case is looked at on Tuesday 27 January 2026
      Then the rule on who convenes the first meeting is not met, missing:
        | the social worker |
      And that is a departure

  @cite:3/12
  Rule: After an assessment in the Initial Response team its social worker convenes the meeting

    Scenario: The Initial Response social worker convenes
      Given the assessment was done in the Initial Response team
      And the first meeting was held on Monday 19 January 2026
      And it was convened by the Initial Response social worker
      When the case is looked at on Tuesday 27 January 2026
      Then the rule on who convenes the first meeting is met

    Scenario: Another social worker convenes after an Initial Response assessment
      Given the assessment was done in the Initial Response team
      And the first meeting was held on Monday 19 January 2026
      And it was convened by the social worker
      When the case is looked at on Tuesday 27 January 2026
      Then the rule on who convenes the first meeting is not met, missing:
        | the Initial Response social worker |
      And that is a breach

  @cite:5/4
  Rule: A line manager chairs in most cases; reviewing officers may while they are in post

    Scenario: Before the meeting nobody has to have chaired
      When the case is looked at on Tuesday 6 January 2026
      Then the rule on who chairs the first meeting does not apply

    Scenario: A line manager in the chair
      Given the first meeting was held on Monday 19 January 2026
      And it was chaired by a line manager
      When the case is looked at on Tuesday 27 January 2026
      Then the rule on who chairs the first meeting is met

    Scenario: A team manager in the chair is a line manager
      Given the first meeting was held on Monday 19 January 2026
      And it was chaired by a team manager
      When the case is looked at on Tuesday 27 January 2026
      Then the rule on who chairs the first meeting is met

    Scenario: The social worker in the chair
      Given the first meeting was held on Monday 19 January 2026
      And it was chaired by the social worker
      When the case is looked at on Tuesday 27 January 2026
      Then the rule on who chairs the first meeting is not met, missing:
        | a line manager |
      And that is a departure

    Scenario: A reviewing officer in the chair while the post exists
      Given a reviewing officer is in post for Child in Need work
      And the first meeting was held on Monday 19 January 2026
      And it was chaired by an independent reviewing officer
      When the case is looked at on Tuesday 27 January 2026
      Then the rule on who chairs the first meeting is met

    Scenario: A reviewing officer in the chair when there is no such post
      Given the first meeting was held on Monday 19 January 2026
      And it was chaired by an independent reviewing officer
      When the case is looked at on Tuesday 27 January 2026
      Then the rule on who chairs the first meeting is not met, missing:
        | a line manager |

    Scenario: The social worker in the chair although a reviewing officer is in post
      Given a reviewing officer is in post for Child in Need work
      And the first meeting was held on Monday 19 January 2026
      And it was chaired by the social worker
      When the case is looked at on Tuesday 27 January 2026
      Then the rule on who chairs the first meeting is not met, missing:
        | a line manager                   |
        | an independent reviewing officer |
      And that is a departure

    Scenario: Nobody wrote down who chaired
      Given the first meeting was held on Monday 19 January 2026
      When the case is looked at on Tuesday 27 January 2026
      Then the rule on who chairs the first meeting is unknown

  @cite:4/6
  Rule: The social worker or the chair takes the minutes, unless business support is found to be needed

    Scenario: The social worker takes the minutes
      Given the first meeting was held on Monday 19 January 2026
      And it had its minutes taken by the social worker
      When the case is looked at on Tuesday 27 January 2026
      Then the rule on who takes the minutes of the first meeting is met

    Scenario: The chair takes the minutes
      Given the first meeting was held on Monday 19 January 2026
      And it had its minutes taken by the chair of the meeting
      When the case is looked at on Tuesday 27 January 2026
      Then the rule on who takes the minutes of the first meeting is met

    Scenario: Business support takes the minutes where a need was found
      Given the meeting was found to need a minute taker from business support
      And the first meeting was held on Monday 19 January 2026
      And it had its minutes taken by business support
      When the case is looked at on Tuesday 27 January 2026
      Then the rule on who takes the minutes of the first meeting is met

    Scenario: The social worker takes the minutes although business support was found to be needed
      Given the meeting was found to need a minute taker from business support
      And the first meeting was held on Monday 19 January 2026
      And it had its minutes taken by the social worker
      When the case is looked at on Tuesday 27 January 2026
      Then the rule on who takes the minutes of the first meeting is not met, missing:
        | business support |
      And that is a breach

    Scenario: Business support takes the minutes with no need found
      Given the first meeting was held on Monday 19 January 2026
      And it had its minutes taken by business support
      When the case is looked at on Tuesday 27 January 2026
      Then the rule on who takes the minutes of the first meeting is not met, missing:
        | the social worker |
        | the chair of the meeting |
      And that is a departure

  @cite:4/6
  Rule: The actions are recorded with the minutes

    Scenario: Minutes with the actions in them
      Given the first meeting was held on Monday 19 January 2026
      And it had minutes that cover the actions agreed
      When the case is looked at on Tuesday 27 January 2026
      Then the rule on what the minutes of the first meeting cover is met

    Scenario: Minutes without the actions
      Given the first meeting was held on Monday 19 January 2026
      And it had minutes that cover who attended
      When the case is looked at on Tuesday 27 January 2026
      Then the rule on what the minutes of the first meeting cover is not met, missing:
        | the actions agreed |
      And that is a departure

  @cite:4/1
  Rule: The child and the immediate family are invited

    Scenario: Everyone who might be asked is invited
      Given the first meeting was held on Monday 19 January 2026
      And it was open by invitation to the child, the parents or carers, the immediate family, the Care Team and the GP
      When the case is looked at on Tuesday 27 January 2026
      Then the rule on who is invited to the first meeting is met

    Scenario Outline: One of them is not invited
      Given the first meeting was held on Monday 19 January 2026
      And it was open by invitation to <there>
      When the case is looked at on Tuesday 27 January 2026
      Then the rule on who is invited to the first meeting is not met, missing:
        | <missing> |
      And that is <fault>

      Examples:
        | missing | there | fault |
        | the child | the immediate family | a departure |
        | the immediate family | the child | a departure |

  @cite:3/6 @cite:4/5 @cite:5/2
  Rule: Those who decided, those who can contribute most and the likely members attend

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

    Scenario Outline: One of those who should be there is missing
      Given the first meeting was held on Monday 19 January 2026
      And it was attended by <there>
      When the case is looked at on Tuesday 27 January 2026
      Then the rule on who attends the first meeting is not met, missing:
        | <missing> |
      And that is <fault>

      Examples:
        | missing | there | fault |
        | the key professionals who agreed the decision | the people most able to contribute, the child, the parents or carers, the professionals known to the family, relatives or key friends the family named and the agencies involved | a breach |
        | the people most able to contribute | the key professionals who agreed the decision, the child, the parents or carers, the professionals known to the family, relatives or key friends the family named and the agencies involved | a breach |
        | the child | the key professionals who agreed the decision, the people most able to contribute, the parents or carers, the professionals known to the family, relatives or key friends the family named and the agencies involved | a departure |
        | the parents or carers | the key professionals who agreed the decision, the people most able to contribute, the child, the professionals known to the family, relatives or key friends the family named and the agencies involved | a departure |
        | the professionals known to the family | the key professionals who agreed the decision, the people most able to contribute, the child, the parents or carers, relatives or key friends the family named and the agencies involved | a departure |
        | relatives or key friends the family named | the key professionals who agreed the decision, the people most able to contribute, the child, the parents or carers, the professionals known to the family and the agencies involved | a departure |
        | the agencies involved | the key professionals who agreed the decision, the people most able to contribute, the child, the parents or carers, the professionals known to the family and relatives or key friends the family named | a breach |

  @cite:3/12
  Rule: After an assessment in the Initial Response team the social worker who takes over attends

    Scenario: The social worker who takes over is there
      Given the assessment was done in the Initial Response team
      And the first meeting was held on Monday 19 January 2026
      And it was attended by the key professionals who agreed the decision, the people most able to contribute, the child, the parents or carers, the professionals known to the family, relatives or key friends the family named, the agencies involved and the social worker who is to take over the case
      When the case is looked at on Tuesday 27 January 2026
      Then the rule on who attends the first meeting is met

    Scenario: The social worker who takes over stays away
      Given the assessment was done in the Initial Response team
      And the first meeting was held on Monday 19 January 2026
      And it was attended by the key professionals who agreed the decision, the people most able to contribute, the child, the parents or carers, the professionals known to the family, relatives or key friends the family named and the agencies involved
      When the case is looked at on Tuesday 27 January 2026
      Then the rule on who attends the first meeting is not met, missing:
        | the social worker who is to take over the case |
      And that is a breach

  @cite:4/4
  Rule: A professional who cannot attend sends a representative

    Scenario: A representative comes instead
      Given an invited professional cannot attend the first meeting
      And the first meeting was held on Monday 19 January 2026
      And it was attended by the key professionals who agreed the decision, the people most able to contribute, the child, the parents or carers, the professionals known to the family, relatives or key friends the family named, the agencies involved and a representative of the professional who cannot attend
      When the case is looked at on Tuesday 27 January 2026
      Then the rule on who attends the first meeting is met

    Scenario: No representative comes although there could be one
      Given an invited professional cannot attend the first meeting
      And the first meeting was held on Monday 19 January 2026
      And it was attended by the key professionals who agreed the decision, the people most able to contribute, the child, the parents or carers, the professionals known to the family, relatives or key friends the family named and the agencies involved
      When the case is looked at on Tuesday 27 January 2026
      Then the rule on who attends the first meeting is not met, missing:
        | a representative of the professional who cannot attend |
      And that is a departure

    Scenario: No representative comes because there is none
      Given an invited professional cannot attend the first meeting
      And no representative can stand in for the professional
      And the first meeting was held on Monday 19 January 2026
      And it was attended by the key professionals who agreed the decision, the people most able to contribute, the child, the parents or carers, the professionals known to the family, relatives or key friends the family named and the agencies involved
      When the case is looked at on Tuesday 27 January 2026
      Then the rule on who attends the first meeting is met

  @cite:5/3 @cite:4/4 @cite:app1/9
  Rule: The social worker, the parents, the child and the partners all contribute

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

    Scenario Outline: One voice is missing
      Given the first meeting was held on Monday 19 January 2026
      And it heard from <there>
      When the case is looked at on Tuesday 27 January 2026
      Then the rule on who contributes to the first meeting is not met, missing:
        | <missing> |
      And that is <fault>

      Examples:
        | missing | there | fault |
        | the social worker | the parents or carers, the child and the agencies involved | a breach |
        | the parents or carers | the social worker, the child and the agencies involved | a breach |
        | the child | the social worker, the parents or carers and the agencies involved | a breach |
        | the agencies involved | the social worker, the parents or carers and the child | a departure |

  @cite:4/7 @cite:4/8
  Rule: A child is encouraged to attend, and one who does not is heard and told in other ways

    Scenario: A child who was encouraged attends
      Given the first meeting was held on Monday 19 January 2026
      And it was attended by the child and the parents or carers
      And it gave the child a voice through encouragement to attend
      When the case is looked at on Tuesday 27 January 2026
      Then the rule on how the child has a voice in the first meeting is met

    Scenario: A child attends without having been encouraged
      Given the first meeting was held on Monday 19 January 2026
      And it was attended by the child and the parents or carers
      And it gave the child a voice through nothing
      When the case is looked at on Tuesday 27 January 2026
      Then the rule on how the child has a voice in the first meeting is not met, missing:
        | encouragement to attend |
      And that is a departure

    Scenario: A child who stays away is heard and told
      Given the first meeting was held on Monday 19 January 2026
      And it was attended by the parents or carers
      And it gave the child a voice through encouragement to attend, views given in another way, the discussion shared afterwards, an agreement on who tells the child and questions about the child's perspective
      When the case is looked at on Tuesday 27 January 2026
      Then the rule on how the child has a voice in the first meeting is met

    Scenario Outline: A child stays away and one thing is left undone
      Given the first meeting was held on Monday 19 January 2026
      And it was attended by the parents or carers
      And it gave the child a voice through <there>
      When the case is looked at on Tuesday 27 January 2026
      Then the rule on how the child has a voice in the first meeting is not met, missing:
        | <missing> |
      And that is <fault>

      Examples:
        | missing | there | fault |
        | encouragement to attend | views given in another way, the discussion shared afterwards and an agreement on who tells the child | a departure |
        | views given in another way | encouragement to attend, the discussion shared afterwards and an agreement on who tells the child | a departure |
        | the discussion shared afterwards | encouragement to attend, views given in another way and an agreement on who tells the child | a departure |
        | an agreement on who tells the child | encouragement to attend, views given in another way and the discussion shared afterwards | a departure |

  @cite:3/2
  Rule: The family is asked what time suits and offered venues

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
        | the most convenient time | the options for a venue | a departure |
        | the options for a venue | the most convenient time | a departure |

  @cite:5/6
  Rule: An assessment completed by then is shared with the family at least 5 days before the meeting

    Scenario: Five working days ahead is in time however days are counted
      Given the assessment was shared with the family on Monday 19 January 2026
      And the first meeting was held on Monday 26 January 2026
      When the case is looked at on Tuesday 27 January 2026
      Then the sharing of the assessment with the family is in time

    Scenario: Four working days ahead is in time only if calendar days count
      Given the assessment was shared with the family on Tuesday 20 January 2026
      And the first meeting was held on Monday 26 January 2026
      When the case is looked at on Tuesday 27 January 2026
      Then the sharing of the assessment with the family depends on the reading

    Scenario: Five calendar days ahead is the last day by the milder count
      Given the assessment was shared with the family on Wednesday 21 January 2026
      And the first meeting was held on Monday 26 January 2026
      When the case is looked at on Tuesday 27 January 2026
      Then the sharing of the assessment with the family depends on the reading

    Scenario: Four calendar days ahead is late however days are counted
      Given the assessment was shared with the family on Thursday 22 January 2026
      And the first meeting was held on Monday 26 January 2026
      When the case is looked at on Tuesday 27 January 2026
      Then the sharing of the assessment with the family is late
      And that is a breach

    Scenario: An assessment never shared is overdue once the meeting is held
      Given the first meeting was held on Monday 26 January 2026
      When the case is looked at on Tuesday 27 January 2026
      Then the sharing of the assessment with the family is overdue
      And that is a breach

    Scenario: Five working days before a meeting after Easter reach back across the holiday
      Given the assessment was shared with the family on Monday 30 March 2026
      And the first meeting was held on Wednesday 8 April 2026
      When the case is looked at on Thursday 9 April 2026
      Then the sharing of the assessment with the family is in time

    Scenario: A day later the Easter holiday makes the counts part
      Given the assessment was shared with the family on Tuesday 31 March 2026
      And the first meeting was held on Wednesday 8 April 2026
      When the case is looked at on Thursday 9 April 2026
      Then the sharing of the assessment with the family depends on the reading

    Scenario: Five calendar days run through Easter
      Given the assessment was shared with the family on Friday 3 April 2026
      And the first meeting was held on Wednesday 8 April 2026
      When the case is looked at on Thursday 9 April 2026
      Then the sharing of the assessment with the family depends on the reading

    Scenario: A meeting called at very short notice needs no such notice
      Given the first meeting was arranged at very short notice
      And the first meeting was held on Monday 26 January 2026
      When the case is looked at on Tuesday 27 January 2026
      Then the sharing of the assessment with the family does not apply

    Scenario: A meeting held while the assessment is still under way has none to share
      Given the first meeting was held on Friday 2 January 2026
      When the case is looked at on Tuesday 27 January 2026
      Then the sharing of the assessment with the family does not apply

    Scenario: Before the meeting is held nothing is judged
      When the case is looked at on Tuesday 20 January 2026
      Then the sharing of the assessment with the family does not apply

  @cite:4/2
  Rule: Copies of the assessment go to the family and to the professionals involved

    Scenario: Everyone has a copy
      Given the first meeting was held on Monday 19 January 2026
      And it had the assessment copied to the family, the agencies involved and the GP
      When the case is looked at on Tuesday 27 January 2026
      Then the rule on who has a copy of the assessment for the first meeting is met

    Scenario Outline: Someone has no copy
      Given the first meeting was held on Monday 19 January 2026
      And it had the assessment copied to <there>
      When the case is looked at on Tuesday 27 January 2026
      Then the rule on who has a copy of the assessment for the first meeting is not met, missing:
        | <missing> |
      And that is <fault>

      Examples:
        | missing | there | fault |
        | the family | the agencies involved | a departure |
        | the agencies involved | the family | a breach |

  @cite:4/2 @cite:4/4
  Rule: The meeting has the assessment and the reports before it

    Scenario: All the papers are there
      Given the first meeting was held on Monday 19 January 2026
      And it had before it the assessment, the reports of the professionals invited and a draft plan
      When the case is looked at on Tuesday 27 January 2026
      Then the rule on which papers the first meeting has before it is met

    Scenario Outline: One of the papers is missing
      Given the first meeting was held on Monday 19 January 2026
      And it had before it <there>
      When the case is looked at on Tuesday 27 January 2026
      Then the rule on which papers the first meeting has before it is not met, missing:
        | <missing> |
      And that is <fault>

      Examples:
        | missing | there | fault |
        | the assessment | the reports of the professionals invited | a breach |
        | the reports of the professionals invited | the assessment | a breach |

  @cite:4/4
  Rule: A professional who cannot attend still provides the report

    Scenario: Both a report and an update are there
      Given an invited professional cannot attend the first meeting
      And the first meeting was held on Monday 19 January 2026
      And it had from the professional who could not attend a completed report and a written update
      When the case is looked at on Tuesday 27 January 2026
      Then the rule on what a professional who cannot attend provides is met

    Scenario: A report alone is there
      Given an invited professional cannot attend the first meeting
      And the first meeting was held on Monday 19 January 2026
      And it had from the professional who could not attend a completed report
      When the case is looked at on Tuesday 27 January 2026
      Then the rule on what a professional who cannot attend provides is met

    Scenario: Nothing is there
      Given an invited professional cannot attend the first meeting
      And the first meeting was held on Monday 19 January 2026
      And it had from the professional who could not attend nothing
      When the case is looked at on Tuesday 27 January 2026
      Then the rule on what a professional who cannot attend provides is not met, missing:
        | a completed report |
      And that is a departure

    Scenario: Everyone can attend and nothing is owed
      Given the first meeting was held on Monday 19 January 2026
      And it had from the professional who could not attend nothing
      When the case is looked at on Tuesday 27 January 2026
      Then the rule on what a professional who cannot attend provides does not apply

  @cite:5/6 @cite:4/1
  Rule: The family is prepared and told what the meeting is for

    Scenario: The family is prepared in every way
      Given the first meeting was held on Monday 19 January 2026
      And it came after giving the family preparation for the meeting, clear guidance on its purpose and clear guidance on why it matters to attend
      When the case is looked at on Tuesday 27 January 2026
      Then the rule on how the family is prepared for the first meeting is met

    Scenario Outline: One thing is left undone
      Given the first meeting was held on Monday 19 January 2026
      And it came after giving the family <there>
      When the case is looked at on Tuesday 27 January 2026
      Then the rule on how the family is prepared for the first meeting is not met, missing:
        | <missing> |
      And that is <fault>

      Examples:
        | missing | there | fault |
        | preparation for the meeting | clear guidance on its purpose and clear guidance on why it matters to attend | a breach |
        | clear guidance on its purpose | preparation for the meeting and clear guidance on why it matters to attend | a departure |
        | clear guidance on why it matters to attend | preparation for the meeting and clear guidance on its purpose | a departure |

  @cite:3/3
  Rule: The venue suits the family, and transport, timing and child care are weighed

    Scenario: Everything is seen to
      Given the first meeting was held on Monday 19 January 2026
      And it was attended by the child and the parents or carers
      And it was arranged with a suitable venue, regard to transport, regard to timing, regard to child care, regard to any help the family needs to attend, regard to the need for an interpreter and regard to someone with cultural or religious knowledge
      When the case is looked at on Tuesday 27 January 2026
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
        | a suitable venue | regard to transport, regard to timing and regard to child care | a departure |
        | regard to transport | a suitable venue, regard to timing and regard to child care | a breach |
        | regard to timing | a suitable venue, regard to transport and regard to child care | a breach |
        | regard to child care | a suitable venue, regard to transport and regard to timing | a breach |

    Scenario: A school-age child attends outside school
      Given the child is of school age
      And the first meeting was held on Monday 19 January 2026
      And it was attended by the child and the parents or carers
      And it was arranged with a suitable venue, regard to transport, regard to timing, regard to child care and a time outside school
      When the case is looked at on Tuesday 27 January 2026
      Then the rule on what is arranged so that the family can take part is met

    Scenario: A school-age child attends in school hours
      Given the child is of school age
      And the first meeting was held on Monday 19 January 2026
      And it was attended by the child and the parents or carers
      And it was arranged with a suitable venue, regard to transport, regard to timing and regard to child care
      When the case is looked at on Tuesday 27 January 2026
      Then the rule on what is arranged so that the family can take part is not met, missing:
        | a time outside school |
      And that is a departure

    Scenario: A school-age child does not attend and the time is free
      Given the child is of school age
      And the first meeting was held on Monday 19 January 2026
      And it was attended by the parents or carers
      And it was arranged with a suitable venue, regard to transport, regard to timing and regard to child care
      When the case is looked at on Tuesday 27 January 2026
      Then the rule on what is arranged so that the family can take part is met

    Scenario: A younger child attends and the time is free
      Given the first meeting was held on Monday 19 January 2026
      And it was attended by the child and the parents or carers
      And it was arranged with a suitable venue, regard to transport, regard to timing and regard to child care
      When the case is looked at on Tuesday 27 January 2026
      Then the rule on what is arranged so that the family can take part is met

    Scenario: Child care is not weighed for a review
      Given the first meeting was held on Monday 19 January 2026
      And it was arranged with a suitable venue, regard to transport, regard to timing and regard to child care
      And a review was held on Monday 2 March 2026
      And it was arranged with a suitable venue, regard to transport and regard to timing
      When the case is looked at on Tuesday 3 March 2026
      Then the rule on what is arranged so that the family can take part is not met
      And that is a breach

    Scenario: A school-age child attends a review in school hours
      Given the child is of school age
      And a review was held on Monday 2 March 2026
      And it was attended by the child and the parents or carers
      And it was arranged with a suitable venue, regard to transport, regard to timing and regard to child care
      When the case is looked at on Tuesday 3 March 2026
      Then the rule on what is arranged so that the family can take part is not met, missing:
        | a time outside school |
      And that is a departure

  @cite:4/10
  Rule: Interpreters are there where a relative has another first language

    Scenario: An interpreter is there for a relative
      Given English is not the first language of a family member who attends
      And the first meeting was held on Monday 19 January 2026
      And it was attended by the child and the parents or carers
      And it was arranged with a suitable venue, regard to transport, regard to timing, regard to child care and an interpreter
      When the case is looked at on Tuesday 27 January 2026
      Then the rule on what is arranged so that the family can take part is met

    Scenario: No interpreter is there for a relative
      Given English is not the first language of a family member who attends
      And the first meeting was held on Monday 19 January 2026
      And it was attended by the child and the parents or carers
      And it was arranged with a suitable venue, regard to transport, regard to timing and regard to child care
      When the case is looked at on Tuesday 27 January 2026
      Then the rule on what is arranged so that the family can take part is not met, missing:
        | an interpreter |
      And that is a breach

  @cite:3/4
  Rule: A parent who finds it hard to take part is asked about an independent advocate

    Scenario: The parent is asked
      Given a parent or carer has specific learning difficulties or mental health needs
      And the first meeting was held on Monday 19 January 2026
      And it was preceded by the offer of an advocate to the parents or carers
      When the case is looked at on Tuesday 27 January 2026
      Then the rule on who is asked whether they want an advocate is met

    Scenario: The parent is not asked
      Given a parent or carer has specific learning difficulties or mental health needs
      And the first meeting was held on Monday 19 January 2026
      And it was preceded by the offer of an advocate to nobody
      When the case is looked at on Tuesday 27 January 2026
      Then the rule on who is asked whether they want an advocate is not met, missing:
        | the parents or carers |
      And that is a departure

    Scenario: The parent is not asked before a review
      Given a parent or carer has specific learning difficulties or mental health needs
      And a review was held on Monday 2 March 2026
      And it was preceded by the offer of an advocate to nobody
      When the case is looked at on Tuesday 3 March 2026
      Then the rule on who is asked whether they want an advocate is not met, missing:
        | the parents or carers |
      And that is a departure

    Scenario: A parent with another professional to speak for them need not be asked
      Given a parent or carer has specific learning difficulties or mental health needs
      And another professional support is thought fit to advocate for the parent
      And the first meeting was held on Monday 19 January 2026
      And it was preceded by the offer of an advocate to nobody
      When the case is looked at on Tuesday 27 January 2026
      Then the rule on who is asked whether they want an advocate does not apply

    Scenario: A parent without such needs need not be asked
      Given the first meeting was held on Monday 19 January 2026
      And it was preceded by the offer of an advocate to nobody
      When the case is looked at on Tuesday 27 January 2026
      Then the rule on who is asked whether they want an advocate does not apply

  @cite:4/3 @cite:5/5 @cite:5/7 @cite:app1/7 @cite:app1/1 @cite:app1/2 @cite:app1/3 @cite:app1/4 @cite:app1/5 @cite:app1/6 @cite:app1/12
  Rule: The meeting goes through what its rules and its agenda name

    Scenario: The whole agenda is gone through
      Given the first meeting was held on Monday 19 January 2026
      And it covered:
        | an analysis of what led to the meeting |
        | any level of risk to the child |
        | the statement on confidentiality |
        | the statement on how the meeting is run |
        | introductions |
        | apologies |
        | the purpose of the meeting |
        | the reasons for social care's involvement |
        | a check of the family's details |
        | a reminder that professionals record their own actions |
        | a check that everyone has seen the reports |
        | the events leading to the meeting |
        | the parents' view |
        | the voice of the child |
        | the views of the professionals |
        | what makes changes difficult |
        | what nobody is sure of yet |
        | whether the threshold for a plan is met |
      When the case is looked at on Tuesday 27 January 2026
      Then the rule on what the first meeting goes through is met

    Scenario Outline: One point is left out
      Given the first meeting was held on Monday 19 January 2026
      And it covered <there>
      When the case is looked at on Tuesday 27 January 2026
      Then the rule on what the first meeting goes through is not met, missing:
        | <missing> |
      And that is <fault>

      Examples:
        | missing | there | fault |
        | an analysis of what led to the meeting | any level of risk to the child, the statement on confidentiality, the statement on how the meeting is run, introductions, apologies, the purpose of the meeting, the reasons for social care's involvement, a check of the family's details, a reminder that professionals record their own actions, a check that everyone has seen the reports, the events leading to the meeting, the parents' view, the voice of the child, the views of the professionals, what makes changes difficult, what nobody is sure of yet and whether the threshold for a plan is met | a departure |
        | any level of risk to the child | an analysis of what led to the meeting, the statement on confidentiality, the statement on how the meeting is run, introductions, apologies, the purpose of the meeting, the reasons for social care's involvement, a check of the family's details, a reminder that professionals record their own actions, a check that everyone has seen the reports, the events leading to the meeting, the parents' view, the voice of the child, the views of the professionals, what makes changes difficult, what nobody is sure of yet and whether the threshold for a plan is met | a departure |
        | the statement on confidentiality | an analysis of what led to the meeting, any level of risk to the child, the statement on how the meeting is run, introductions, apologies, the purpose of the meeting, the reasons for social care's involvement, a check of the family's details, a reminder that professionals record their own actions, a check that everyone has seen the reports, the events leading to the meeting, the parents' view, the voice of the child, the views of the professionals, what makes changes difficult, what nobody is sure of yet and whether the threshold for a plan is met | a breach |
        | the statement on how the meeting is run | an analysis of what led to the meeting, any level of risk to the child, the statement on confidentiality, introductions, apologies, the purpose of the meeting, the reasons for social care's involvement, a check of the family's details, a reminder that professionals record their own actions, a check that everyone has seen the reports, the events leading to the meeting, the parents' view, the voice of the child, the views of the professionals, what makes changes difficult, what nobody is sure of yet and whether the threshold for a plan is met | a breach |
        | introductions | an analysis of what led to the meeting, any level of risk to the child, the statement on confidentiality, the statement on how the meeting is run, apologies, the purpose of the meeting, the reasons for social care's involvement, a check of the family's details, a reminder that professionals record their own actions, a check that everyone has seen the reports, the events leading to the meeting, the parents' view, the voice of the child, the views of the professionals, what makes changes difficult, what nobody is sure of yet and whether the threshold for a plan is met | a departure |
        | apologies | an analysis of what led to the meeting, any level of risk to the child, the statement on confidentiality, the statement on how the meeting is run, introductions, the purpose of the meeting, the reasons for social care's involvement, a check of the family's details, a reminder that professionals record their own actions, a check that everyone has seen the reports, the events leading to the meeting, the parents' view, the voice of the child, the views of the professionals, what makes changes difficult, what nobody is sure of yet and whether the threshold for a plan is met | a departure |
        | the purpose of the meeting | an analysis of what led to the meeting, any level of risk to the child, the statement on confidentiality, the statement on how the meeting is run, introductions, apologies, the reasons for social care's involvement, a check of the family's details, a reminder that professionals record their own actions, a check that everyone has seen the reports, the events leading to the meeting, the parents' view, the voice of the child, the views of the professionals, what makes changes difficult, what nobody is sure of yet and whether the threshold for a plan is met | a departure |
        | the reasons for social care's involvement | an analysis of what led to the meeting, any level of risk to the child, the statement on confidentiality, the statement on how the meeting is run, introductions, apologies, the purpose of the meeting, a check of the family's details, a reminder that professionals record their own actions, a check that everyone has seen the reports, the events leading to the meeting, the parents' view, the voice of the child, the views of the professionals, what makes changes difficult, what nobody is sure of yet and whether the threshold for a plan is met | a departure |
        | a check of the family's details | an analysis of what led to the meeting, any level of risk to the child, the statement on confidentiality, the statement on how the meeting is run, introductions, apologies, the purpose of the meeting, the reasons for social care's involvement, a reminder that professionals record their own actions, a check that everyone has seen the reports, the events leading to the meeting, the parents' view, the voice of the child, the views of the professionals, what makes changes difficult, what nobody is sure of yet and whether the threshold for a plan is met | a departure |
        | a reminder that professionals record their own actions | an analysis of what led to the meeting, any level of risk to the child, the statement on confidentiality, the statement on how the meeting is run, introductions, apologies, the purpose of the meeting, the reasons for social care's involvement, a check of the family's details, a check that everyone has seen the reports, the events leading to the meeting, the parents' view, the voice of the child, the views of the professionals, what makes changes difficult, what nobody is sure of yet and whether the threshold for a plan is met | a departure |
        | a check that everyone has seen the reports | an analysis of what led to the meeting, any level of risk to the child, the statement on confidentiality, the statement on how the meeting is run, introductions, apologies, the purpose of the meeting, the reasons for social care's involvement, a check of the family's details, a reminder that professionals record their own actions, the events leading to the meeting, the parents' view, the voice of the child, the views of the professionals, what makes changes difficult, what nobody is sure of yet and whether the threshold for a plan is met | a departure |
        | the events leading to the meeting | an analysis of what led to the meeting, any level of risk to the child, the statement on confidentiality, the statement on how the meeting is run, introductions, apologies, the purpose of the meeting, the reasons for social care's involvement, a check of the family's details, a reminder that professionals record their own actions, a check that everyone has seen the reports, the parents' view, the voice of the child, the views of the professionals, what makes changes difficult, what nobody is sure of yet and whether the threshold for a plan is met | a departure |
        | the parents' view | an analysis of what led to the meeting, any level of risk to the child, the statement on confidentiality, the statement on how the meeting is run, introductions, apologies, the purpose of the meeting, the reasons for social care's involvement, a check of the family's details, a reminder that professionals record their own actions, a check that everyone has seen the reports, the events leading to the meeting, the voice of the child, the views of the professionals, what makes changes difficult, what nobody is sure of yet and whether the threshold for a plan is met | a departure |
        | the voice of the child | an analysis of what led to the meeting, any level of risk to the child, the statement on confidentiality, the statement on how the meeting is run, introductions, apologies, the purpose of the meeting, the reasons for social care's involvement, a check of the family's details, a reminder that professionals record their own actions, a check that everyone has seen the reports, the events leading to the meeting, the parents' view, the views of the professionals, what makes changes difficult, what nobody is sure of yet and whether the threshold for a plan is met | a departure |
        | the views of the professionals | an analysis of what led to the meeting, any level of risk to the child, the statement on confidentiality, the statement on how the meeting is run, introductions, apologies, the purpose of the meeting, the reasons for social care's involvement, a check of the family's details, a reminder that professionals record their own actions, a check that everyone has seen the reports, the events leading to the meeting, the parents' view, the voice of the child, what makes changes difficult, what nobody is sure of yet and whether the threshold for a plan is met | a departure |
        | what makes changes difficult | an analysis of what led to the meeting, any level of risk to the child, the statement on confidentiality, the statement on how the meeting is run, introductions, apologies, the purpose of the meeting, the reasons for social care's involvement, a check of the family's details, a reminder that professionals record their own actions, a check that everyone has seen the reports, the events leading to the meeting, the parents' view, the voice of the child, the views of the professionals, what nobody is sure of yet and whether the threshold for a plan is met | a departure |
        | what nobody is sure of yet | an analysis of what led to the meeting, any level of risk to the child, the statement on confidentiality, the statement on how the meeting is run, introductions, apologies, the purpose of the meeting, the reasons for social care's involvement, a check of the family's details, a reminder that professionals record their own actions, a check that everyone has seen the reports, the events leading to the meeting, the parents' view, the voice of the child, the views of the professionals, what makes changes difficult and whether the threshold for a plan is met | a departure |
        | whether the threshold for a plan is met | an analysis of what led to the meeting, any level of risk to the child, the statement on confidentiality, the statement on how the meeting is run, introductions, apologies, the purpose of the meeting, the reasons for social care's involvement, a check of the family's details, a reminder that professionals record their own actions, a check that everyone has seen the reports, the events leading to the meeting, the parents' view, the voice of the child, the views of the professionals, what makes changes difficult and what nobody is sure of yet | a departure |

    Scenario: The threshold is found unmet and other support is talked over
      Given the threshold for a plan is found not to be met
      And the first meeting was held on Monday 19 January 2026
      And it covered:
        | an analysis of what led to the meeting |
        | any level of risk to the child |
        | the statement on confidentiality |
        | the statement on how the meeting is run |
        | introductions |
        | apologies |
        | the purpose of the meeting |
        | the reasons for social care's involvement |
        | a check of the family's details |
        | a reminder that professionals record their own actions |
        | a check that everyone has seen the reports |
        | the events leading to the meeting |
        | the parents' view |
        | the voice of the child |
        | the views of the professionals |
        | what makes changes difficult |
        | what nobody is sure of yet |
        | whether the threshold for a plan is met |
        | support from early help or universal services |
      When the case is looked at on Tuesday 27 January 2026
      Then the rule on what the first meeting goes through is met

    Scenario: The threshold is found unmet and no other support is talked over
      Given the threshold for a plan is found not to be met
      And the first meeting was held on Monday 19 January 2026
      And it covered:
        | an analysis of what led to the meeting |
        | any level of risk to the child |
        | the statement on confidentiality |
        | the statement on how the meeting is run |
        | introductions |
        | apologies |
        | the purpose of the meeting |
        | the reasons for social care's involvement |
        | a check of the family's details |
        | a reminder that professionals record their own actions |
        | a check that everyone has seen the reports |
        | the events leading to the meeting |
        | the parents' view |
        | the voice of the child |
        | the views of the professionals |
        | what makes changes difficult |
        | what nobody is sure of yet |
        | whether the threshold for a plan is met |
      When the case is looked at on Tuesday 27 January 2026
      Then the rule on what the first meeting goes through is not met, missing:
        | support from early help or universal services |
      And that is a departure
