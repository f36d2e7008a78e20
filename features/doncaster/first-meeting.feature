Feature: The first meeting

  # The assessment stands last, so that a scenario can say what else came of it.
  Background:
    Given the child was identified as in need of services on Friday 2 January 2026
    And it was decided that a plan is needed on Wednesday 7 January 2026
    And the assessment recommends a plan
    And the assessment was completed on Monday 5 January 2026
    And it resulted in a finding that the child needs services as a child in need and a finding that the threshold for a plan is met

  @cite:6/1
  Rule: A planning meeting is held within 15 days of the assessment of a child in need

    Scenario: The fifteenth calendar day is in time however days are counted
      Given the first meeting was held on Tuesday 20 January 2026
      When the case is looked at on Friday 30 January 2026
      Then the first meeting is in time

    Scenario: The sixteenth calendar day is in time only if working days count
      Given the first meeting was held on Wednesday 21 January 2026
      When the case is looked at on Friday 30 January 2026
      Then the first meeting depends on the reading

    Scenario: The fifteenth working day is still in time by the milder count
      Given the first meeting was held on Monday 26 January 2026
      When the case is looked at on Friday 30 January 2026
      Then the first meeting depends on the reading

    Scenario: The sixteenth working day is late however days are counted
      Given the first meeting was held on Tuesday 27 January 2026
      When the case is looked at on Friday 30 January 2026
      Then the first meeting is late
      And that is a breach

    Scenario: By the fifteenth calendar day a meeting is not yet due
      When the case is looked at on Tuesday 20 January 2026
      Then the first meeting is not yet due

    Scenario: Between the two dates the counts part
      When the case is looked at on Wednesday 21 January 2026
      Then the first meeting depends on the reading

    Scenario: On the fifteenth working day the counts still part
      When the case is looked at on Monday 26 January 2026
      Then the first meeting depends on the reading

    Scenario: After the fifteenth working day a meeting is overdue
      When the case is looked at on Tuesday 27 January 2026
      Then the first meeting is overdue
      And that is a breach

    Scenario: A child not assessed as in need is owed no meeting
      Given it resulted in nothing
      When the case is looked at on Tuesday 27 January 2026
      Then the first meeting does not apply

    Scenario: A finding of need starts the days whether or not a threshold is named
      Given it resulted in a finding that the child needs services as a child in need
      When the case is looked at on Tuesday 27 January 2026
      Then the first meeting is overdue

    Scenario: A case closed before either date owes no meeting
      Given the case was closed on Monday 19 January 2026
      When the case is looked at on Tuesday 27 January 2026
      Then the first meeting does not apply

  @cite:6/1
  Rule: A planning meeting follows the assessment of a child in need

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

    Scenario: A meeting has to follow a finding of need that names no threshold
      Given it resulted in a finding that the child needs services as a child in need
      When the case is looked at on Tuesday 6 January 2026
      Then the meeting that follows an assessment is still to do

    Scenario: A case closed before any meeting was held falls short
      Given the case was closed on Monday 19 January 2026
      When the case is looked at on Tuesday 27 January 2026
      Then the meeting that follows an assessment is not met
      And that is a breach

  @cite:12/2
  Rule: After a review conference steps the child down a meeting is held within 15 working days

    Scenario: The fifteenth working day is in time
      Given the child protection review conference was held on Friday 9 January 2026
      And it resulted in a step down from child protection to Child in Need
      And a Child in Need meeting was held on Friday 30 January 2026
      When the case is looked at on Tuesday 3 February 2026
      Then the meeting after a child protection review conference is in time

    Scenario: The first meeting of the case counts as well
      Given the child protection review conference was held on Friday 9 January 2026
      And it resulted in a step down from child protection to Child in Need
      And the first meeting was held on Friday 30 January 2026
      When the case is looked at on Tuesday 3 February 2026
      Then the meeting after a child protection review conference is in time

    Scenario: The next working day is late
      Given the child protection review conference was held on Friday 9 January 2026
      And it resulted in a step down from child protection to Child in Need
      And a Child in Need meeting was held on Monday 2 February 2026
      When the case is looked at on Tuesday 3 February 2026
      Then the meeting after a child protection review conference is late
      And that is a breach

    Scenario: On the fifteenth working day it is not yet due
      Given the child protection review conference was held on Friday 9 January 2026
      And it resulted in a step down from child protection to Child in Need
      When the case is looked at on Friday 30 January 2026
      Then the meeting after a child protection review conference is not yet due

    Scenario: The day after it is overdue
      Given the child protection review conference was held on Friday 9 January 2026
      And it resulted in a step down from child protection to Child in Need
      When the case is looked at on Saturday 31 January 2026
      Then the meeting after a child protection review conference is overdue
      And that is a breach

    Scenario: The Easter holidays are no working days
      Given the child protection review conference was held on Monday 30 March 2026
      And it resulted in a step down from child protection to Child in Need
      When the case is looked at on Thursday 2 April 2026
      Then the meeting after a child protection review conference is due by Wednesday 22 April 2026

    Scenario: A meeting before the conference does not answer
      Given a Child in Need meeting was held on Thursday 8 January 2026
      And the child protection review conference was held on Friday 9 January 2026
      And it resulted in a step down from child protection to Child in Need
      When the case is looked at on Saturday 31 January 2026
      Then the meeting after a child protection review conference is overdue

    Scenario: A conference that steps nobody down calls for no meeting
      Given the child protection review conference was held on Friday 9 January 2026
      And it resulted in nothing
      When the case is looked at on Tuesday 3 February 2026
      Then the meeting after a child protection review conference does not apply

    Scenario: Without a conference no such meeting is asked for
      When the case is looked at on Tuesday 3 February 2026
      Then the meeting after a child protection review conference does not apply

  @cite:3/8
  Rule: The worker convenes the meetings of a child who is to have a plan

    Scenario: A meeting convened by the social worker
      Given the first meeting was held on Monday 19 January 2026
      And it was convened by the social worker
      When the case is looked at on Tuesday 27 January 2026
      Then the rule on who convenes the first meeting is met

    Scenario: A meeting convened by a manager
      Given the first meeting was held on Monday 19 January 2026
      And it was convened by a team manager
      When the case is looked at on Tuesday 27 January 2026
      Then the rule on who convenes the first meeting is not met, missing:
        | the social worker |
      And that is a breach

    Scenario: Until it is decided that there is to be a plan anyone may convene
      Given the first meeting was held on Tuesday 6 January 2026
      And it was convened by a team manager
      When the case is looked at on Tuesday 6 January 2026
      Then the rule on who convenes the first meeting does not apply

  @cite:3/1 @cite:3/9
  Rule: The worker or the team manager sees that the Care Team is invited

    Scenario: The social worker arranges the invitations
      Given the first meeting was held on Monday 19 January 2026
      And it had its invitations arranged by the social worker
      When the case is looked at on Tuesday 27 January 2026
      Then the rule on who arranges the invitations to the first meeting is met

    Scenario: The team manager arranges the invitations
      Given the first meeting was held on Monday 19 January 2026
      And it had its invitations arranged by a team manager
      When the case is looked at on Tuesday 27 January 2026
      Then the rule on who arranges the invitations to the first meeting is met

    Scenario: Business support arranges the invitations
      Given the first meeting was held on Monday 19 January 2026
      And it had its invitations arranged by business support
      When the case is looked at on Tuesday 27 January 2026
      Then the rule on who arranges the invitations to the first meeting is not met, missing:
        | the social worker |
        | a team manager |
      And that is a breach

  @cite:6/3 @cite:3/8
  Rule: The social worker chairs, or by one of two rules the team manager

    Scenario: The social worker in the chair meets both rules
      Given the first meeting was held on Monday 19 January 2026
      And it was chaired by the social worker
      When the case is looked at on Tuesday 27 January 2026
      Then the rule on who chairs the first meeting is met

    Scenario: The team manager in the chair meets one rule and not the other
      Given the first meeting was held on Monday 19 January 2026
      And it was chaired by a team manager
      When the case is looked at on Tuesday 27 January 2026
      Then the rule on who chairs the first meeting depends on the reading

    Scenario Outline: Under <chair> the meeting keeps neither rule
      Given the first meeting was held on Monday 19 January 2026
      And it was chaired by <chair>
      When the case is looked at on Tuesday 27 January 2026
      Then the rule on who chairs the first meeting is not met
      And that is a breach

      Examples:
        | chair |
        | an independent reviewing officer |
        | a deputy team manager |
        | a more senior team member |

    Scenario: Before there is a decision on a plan the team manager may chair
      Given the first meeting was held on Tuesday 6 January 2026
      And it was chaired by a team manager
      When the case is looked at on Tuesday 6 January 2026
      Then the rule on who chairs the first meeting is met

    Scenario: Before there is a decision on a plan a line manager may not chair
      Given the first meeting was held on Tuesday 6 January 2026
      And it was chaired by a line manager
      When the case is looked at on Tuesday 6 January 2026
      Then the rule on who chairs the first meeting is not met, missing:
        | the social worker |
        | a team manager |
      And that is a breach

    Scenario: Nobody wrote down who chaired
      Given the first meeting was held on Monday 19 January 2026
      When the case is looked at on Tuesday 27 January 2026
      Then the rule on who chairs the first meeting is unknown

  @cite:6/3
  Rule: A minute taker is found at the start of the meeting

    Scenario: A minute taker was found at the start
      Given the first meeting was held on Monday 19 January 2026
      And it had its minutes taken by a minute taker identified at the start
      When the case is looked at on Tuesday 27 January 2026
      Then the rule on who takes the minutes of the first meeting is met

    Scenario: The minutes are taken by someone never named for it
      Given the first meeting was held on Monday 19 January 2026
      And it had its minutes taken by business support
      When the case is looked at on Tuesday 27 January 2026
      Then the rule on who takes the minutes of the first meeting is not met, missing:
        | a minute taker identified at the start |
      And that is a breach

  @cite:6/3
  Rule: The chair notes attendance and apologies

    Scenario: Both are noted
      Given the first meeting was held on Monday 19 January 2026
      And it had minutes that cover who attended, apologies, the actions agreed, the discussion and useful details for the plan
      When the case is looked at on Tuesday 27 January 2026
      Then the rule on what the minutes of the first meeting cover is met

    Scenario Outline: One of the two is not noted
      Given the first meeting was held on Monday 19 January 2026
      And it had minutes that cover <there>
      When the case is looked at on Tuesday 27 January 2026
      Then the rule on what the minutes of the first meeting cover is not met, missing:
        | <missing> |
      And that is <fault>

      Examples:
        | missing | there | fault |
        | who attended | apologies | a breach |
        | apologies | who attended | a breach |

  @cite:3/1 @cite:3/9 @cite:app1/9
  Rule: The Care Team and the GP are invited

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
        | the Care Team | the GP | a breach |
        | the GP | the Care Team | a breach |

  @cite:6/1 @cite:6/2 @cite:11/1 @cite:11/3 @cite:11/4
  Rule: Essential agencies and the family attend, and by one reading the whole Care Team

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

    Scenario: The whole Care Team is missing but its essential agencies are there
      Given the first meeting was held on Monday 19 January 2026
      And it was attended by the agencies essential to the Care Team, the family and the child
      When the case is looked at on Tuesday 27 January 2026
      Then the rule on who attends the first meeting depends on the reading

    Scenario: The essential agencies are missing
      Given the first meeting was held on Monday 19 January 2026
      And it was attended by the Care Team, the family and the child
      When the case is looked at on Tuesday 27 January 2026
      Then the rule on who attends the first meeting is not met, missing:
        | the agencies essential to the Care Team |
      And that is a departure

    Scenario: The family is missing by either reading
      Given the first meeting was held on Monday 19 January 2026
      And it was attended by the agencies essential to the Care Team, the Care Team and the child
      When the case is looked at on Tuesday 27 January 2026
      Then the rule on who attends the first meeting is not met, missing:
        | the family |
      And that is a departure

    Scenario: The child is missing by either reading
      Given the first meeting was held on Monday 19 January 2026
      And it was attended by the agencies essential to the Care Team, the Care Team and the family
      When the case is looked at on Tuesday 27 January 2026
      Then the rule on who attends the first meeting is not met, missing:
        | the child |
      And that is a departure

  @cite:6/5 @cite:6/6
  Rule: The social worker, the child, the family and the Care Team all contribute

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
        | the social worker | the child, the family and the Care Team | a breach |
        | the child | the social worker, the family and the Care Team | a breach |
        | the family | the social worker, the child and the Care Team | a breach |
        | the Care Team | the social worker, the child and the family | a breach |

  @cite:6/4
  Rule: A member who cannot attend provides a written update

    Scenario: Both a report and an update are there
      Given an invited professional cannot attend the first meeting
      And the first meeting was held on Monday 19 January 2026
      And it had from the professional who could not attend a completed report and a written update
      When the case is looked at on Tuesday 27 January 2026
      Then the rule on what a professional who cannot attend provides is met

    Scenario: An update alone is there
      Given an invited professional cannot attend the first meeting
      And the first meeting was held on Monday 19 January 2026
      And it had from the professional who could not attend a written update
      When the case is looked at on Tuesday 27 January 2026
      Then the rule on what a professional who cannot attend provides is met

    Scenario: Nothing is there
      Given an invited professional cannot attend the first meeting
      And the first meeting was held on Monday 19 January 2026
      And it had from the professional who could not attend nothing
      When the case is looked at on Tuesday 27 January 2026
      Then the rule on what a professional who cannot attend provides is not met, missing:
        | a written update |
      And that is a breach

    Scenario: Everyone can attend and nothing is owed
      Given the first meeting was held on Monday 19 January 2026
      And it had from the professional who could not attend nothing
      When the case is looked at on Tuesday 27 January 2026
      Then the rule on what a professional who cannot attend provides does not apply

  @cite:6/4
  Rule: The update comes at least 2 working days before the meeting

    Scenario: Two working days ahead is in time
      Given an invited professional cannot attend the first meeting
      And a written update was given to the social worker on Thursday 22 January 2026
      And the first meeting was held on Monday 26 January 2026
      When the case is looked at on Tuesday 27 January 2026
      Then the written update from a professional who cannot attend is in time

    Scenario: One working day ahead is late
      Given an invited professional cannot attend the first meeting
      And a written update was given to the social worker on Friday 23 January 2026
      And the first meeting was held on Monday 26 January 2026
      When the case is looked at on Tuesday 27 January 2026
      Then the written update from a professional who cannot attend is late
      And that is a breach

    Scenario: No update by the day of the meeting is overdue
      Given an invited professional cannot attend the first meeting
      And the first meeting was held on Monday 26 January 2026
      When the case is looked at on Monday 26 January 2026
      Then the written update from a professional who cannot attend is overdue
      And that is a breach

    Scenario: Two working days before a meeting after Easter reach back across the holiday
      Given an invited professional cannot attend the first meeting
      And a written update was given to the social worker on Thursday 2 April 2026
      And the first meeting was held on Wednesday 8 April 2026
      When the case is looked at on Thursday 9 April 2026
      Then the written update from a professional who cannot attend is in time

    Scenario: A day in the Easter holiday is too late
      Given an invited professional cannot attend the first meeting
      And a written update was given to the social worker on Friday 3 April 2026
      And the first meeting was held on Wednesday 8 April 2026
      When the case is looked at on Thursday 9 April 2026
      Then the written update from a professional who cannot attend is late

    Scenario: Everyone can attend and nobody owes an update
      Given the first meeting was held on Monday 26 January 2026
      When the case is looked at on Tuesday 27 January 2026
      Then the written update from a professional who cannot attend does not apply

  @cite:6/2
  Rule: The venue suits the child and the family

    Scenario: Everything is seen to
      Given the first meeting was held on Monday 19 January 2026
      And it was attended by the child and the parents or carers
      And it was arranged with a suitable venue, regard to transport, regard to timing, regard to child care, regard to any help the family needs to attend, regard to the need for an interpreter and regard to someone with cultural or religious knowledge
      When the case is looked at on Tuesday 27 January 2026
      Then the rule on what is arranged so that the family can take part is met

    Scenario: A suitable venue is all that is asked for
      Given the first meeting was held on Monday 19 January 2026
      And it was attended by the child and the parents or carers
      And it was arranged with a suitable venue
      When the case is looked at on Tuesday 27 January 2026
      Then the rule on what is arranged so that the family can take part is met

    Scenario: The venue does not suit
      Given the first meeting was held on Monday 19 January 2026
      And it was attended by the child and the parents or carers
      And it was arranged with regard to transport
      When the case is looked at on Tuesday 27 January 2026
      Then the rule on what is arranged so that the family can take part is not met, missing:
        | a suitable venue |
      And that is a breach

    Scenario: Only the venue of a review does not suit
      Given the first meeting was held on Monday 19 January 2026
      And it was arranged with a suitable venue
      And a review was held on Monday 16 February 2026
      And it was arranged with nothing
      When the case is looked at on Tuesday 17 February 2026
      Then the rule on what is arranged so that the family can take part depends on the reading
      And that is no fault

  @cite:6/3 @cite:6/5
  Rule: The meeting goes through introductions, an overview and what has been agreed

    Scenario: All three are gone through
      Given the first meeting was held on Monday 19 January 2026
      And it covered introductions, an overview of the case and what has been agreed with the family
      When the case is looked at on Tuesday 27 January 2026
      Then the rule on what the first meeting goes through is met

    Scenario Outline: One of the three is left out
      Given the first meeting was held on Monday 19 January 2026
      And it covered <there>
      When the case is looked at on Tuesday 27 January 2026
      Then the rule on what the first meeting goes through is not met, missing:
        | <missing> |
      And that is <fault>

      Examples:
        | missing | there | fault |
        | introductions | an overview of the case and what has been agreed with the family | a breach |
        | an overview of the case | introductions and what has been agreed with the family | a breach |
        | what has been agreed with the family | introductions and an overview of the case | a breach |
