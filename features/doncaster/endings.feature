Feature: Endings

  Background:
    Given the referral was received on Monday 1 December 2025
    And the assessment began on Tuesday 2 December 2025
    And the assessment was completed on Monday 5 January 2026
    And it was decided that a plan is needed on Monday 5 January 2026

  @cite:12/3 @cite:5/7
  Rule: A case passes to early help when it sits between the two thresholds or the aims are achieved

    Scenario: Below the threshold for the plan and above the one for early help
      Given the threshold for a plan is no longer met
      And the threshold for early help is met
      When the case is looked at on Tuesday 14 July 2026
      Then a step down is called for

    Scenario: Still above the threshold for the plan
      Given the threshold for early help is met
      When the case is looked at on Tuesday 14 July 2026
      Then a step down is not called for

    Scenario: Below the threshold for early help too
      Given the threshold for a plan is no longer met
      And the threshold for early help is not met
      When the case is looked at on Tuesday 14 July 2026
      Then a step down is not called for

    Scenario: The aims of the plan are achieved
      Given the professionals agreed that the plan has achieved its aims on Monday 13 July 2026
      When the case is looked at on Tuesday 14 July 2026
      Then a step down is called for

    Scenario: Lasting progress is not enough by itself
      Given positive progress has been maintained over time
      When the case is looked at on Tuesday 14 July 2026
      Then a step down is not called for

    Scenario: Complex needs that remain do not make it a case for early help
      Given complex needs remain
      When the case is looked at on Tuesday 14 July 2026
      Then a step down is not called for

    Scenario: Good progress with simpler needs is not enough by itself
      Given the family has made good progress
      And the needs that remain are less complex
      When the case is looked at on Tuesday 14 July 2026
      Then a step down is not called for

  @cite:12/3 @cite:5/1 @cite:5/7
  Rule: The Care Team and the family take part in deciding on a step down

    Scenario: Care Team and family were consulted
      Given it was decided to end social work involvement on Monday 20 July 2026
      And it resulted in a step down to lower support
      And it was made in consultation with the Care Team, the family and the agencies involved
      When the case is looked at on Tuesday 21 July 2026
      Then the rule on who takes part in deciding that the work ends is met

    Scenario: Care Team and family are enough
      Given it was decided to end social work involvement on Monday 20 July 2026
      And it resulted in a step down to lower support
      And it was made in consultation with the Care Team and the family
      When the case is looked at on Tuesday 21 July 2026
      Then the rule on who takes part in deciding that the work ends is met

    Scenario Outline: The step down was decided without <missing>
      Given it was decided to end social work involvement on Monday 20 July 2026
      And it resulted in a step down to lower support
      And it was made in consultation with <others>
      When the case is looked at on Tuesday 21 July 2026
      Then the rule on who takes part in deciding that the work ends is not met, missing:
        | <missing> |
      And that is a departure

      Examples:
        | missing       | others                                   |
        | the Care Team | the family and the agencies involved     |
        | the family    | the Care Team and the agencies involved  |

    Scenario: The decision is no step down
      Given it was decided to end social work involvement on Monday 20 July 2026
      And it resulted in a conclusion of the plan
      And it was made in consultation with nobody
      When the case is looked at on Tuesday 21 July 2026
      Then the rule on who takes part in deciding that the work ends does not apply

  @cite:12/3
  Rule: Team manager and social worker are both satisfied before a step down

    Scenario: Both agree to the step down
      Given it was decided to end social work involvement on Monday 20 July 2026
      And it resulted in a step down to lower support
      And it was agreed by a team manager and the social worker
      When the case is looked at on Tuesday 21 July 2026
      Then the rule on who must be satisfied before a step down is met

    Scenario Outline: The step down lacks the agreement of <missing>
      Given it was decided to end social work involvement on Monday 20 July 2026
      And it resulted in a step down to lower support
      And it was agreed by <others>
      When the case is looked at on Tuesday 21 July 2026
      Then the rule on who must be satisfied before a step down is not met, missing:
        | <missing> |
      And that is a departure

      Examples:
        | missing           | others                                          |
        | a team manager    | a deputy team manager and the social worker     |
        | the social worker | a team manager and the lead professional        |

    Scenario: The decision is to close without a step down
      Given it was decided to end social work involvement on Monday 20 July 2026
      And it resulted in a conclusion of the plan
      And it was agreed by a deputy team manager
      When the case is looked at on Tuesday 21 July 2026
      Then the rule on who must be satisfied before a step down does not apply

  @cite:12/5
  Rule: The final review is arranged, or held, within 15 working days of the family's consent

    Background:
      Given the plan was made on Friday 16 January 2026
      And the threshold for a plan is no longer met
      And the threshold for early help is met
      And consent was given on Tuesday 14 April 2026
      And it covered the step down to early help
      And it was given by the family

    Scenario: The final review on the last good day is in time
      Given the final review was held on Wednesday 6 May 2026
      When the case is looked at on Thursday 7 May 2026
      Then the last meeting before a step down is in time

    Scenario: The final review a day later is late
      Given the final review was held on Thursday 7 May 2026
      When the case is looked at on Friday 8 May 2026
      Then the last meeting before a step down is late
      And that is a breach

    Scenario: Fifteen working days pass over the May bank holiday
      When the case is looked at on Wednesday 15 April 2026
      Then the last meeting before a step down is due by Wednesday 6 May 2026

    Scenario: On the last good day nothing is overdue
      When the case is looked at on Wednesday 6 May 2026
      Then the last meeting before a step down is not yet due

    Scenario: After the last good day the final review is overdue
      When the case is looked at on Thursday 7 May 2026
      Then the last meeting before a step down is overdue
      And that is a breach

    Scenario: Arranged on the last good day for a later one
      Given the final review was arranged on Wednesday 6 May 2026
      When the case is looked at on Thursday 7 May 2026
      Then the last meeting before a step down depends on the reading
      And that is no fault

    Scenario: Arranged a day too late for a later day
      Given the final review was arranged on Thursday 7 May 2026
      And the final review was held on Wednesday 20 May 2026
      When the case is looked at on Thursday 21 May 2026
      Then the last meeting before a step down is late

    Scenario: Arranged in time and held later
      Given the final review was arranged on Tuesday 21 April 2026
      And the final review was held on Wednesday 20 May 2026
      When the case is looked at on Thursday 21 May 2026
      Then the last meeting before a step down depends on the reading

    Scenario: An ordinary review is no final review
      Given a review was held on Wednesday 6 May 2026
      When the case is looked at on Thursday 7 May 2026
      Then the last meeting before a step down is overdue

  @cite:12/5
  Rule: It takes the threshold for early help and the family's consent to the step down

    Background:
      Given the plan was made on Friday 16 January 2026

    Scenario: The case does not reach the threshold for early help
      Given the threshold for a plan is no longer met
      And consent was given on Tuesday 14 April 2026
      And it covered the step down to early help
      And it was given by the family
      When the case is looked at on Thursday 7 May 2026
      Then the last meeting before a step down does not apply

    Scenario: The family has consented to something else
      Given the threshold for early help is met
      And consent was given on Tuesday 14 April 2026
      And it covered social work or services
      And it was given by the family
      When the case is looked at on Thursday 7 May 2026
      Then the last meeting before a step down does not apply

    Scenario: Only the agencies have consented
      Given the threshold for early help is met
      And consent was given on Tuesday 14 April 2026
      And it covered the step down to early help
      And it was given by the agencies involved
      When the case is looked at on Thursday 7 May 2026
      Then the last meeting before a step down does not apply

    Scenario: The family has not consented
      Given the threshold for early help is met
      When the case is looked at on Thursday 7 May 2026
      Then the last meeting before a step down does not apply

  @cite:12/5
  Rule: Family, Care Team and social worker attend the final review

    Scenario: All of them attend
      Given the final review was held on Wednesday 6 May 2026
      And it was attended by the family, the Care Team, the social worker and the agencies involved
      When the case is looked at on Thursday 7 May 2026
      Then the rule on who attends the last meeting is met

    Scenario: Family, Care Team and social worker are enough
      Given the final review was held on Wednesday 6 May 2026
      And it was attended by the family, the Care Team and the social worker
      When the case is looked at on Thursday 7 May 2026
      Then the rule on who attends the last meeting is met

    Scenario Outline: The final review takes place without <missing>
      Given the final review was held on Wednesday 6 May 2026
      And it was attended by <others>
      When the case is looked at on Thursday 7 May 2026
      Then the rule on who attends the last meeting is not met, missing:
        | <missing> |
      And that is a breach

      Examples:
        | missing           | others                                                            |
        | the family        | the Care Team, the social worker and the agencies involved        |
        | the Care Team     | the family, the social worker and the agencies involved           |
        | the social worker | the family, the Care Team and the agencies involved               |

    Scenario: An ordinary review is no last meeting
      Given a review was held on Wednesday 6 May 2026
      And it was attended by the social worker
      When the case is looked at on Thursday 7 May 2026
      Then the rule on who attends the last meeting does not apply

    Scenario: A last meeting that is only arranged has no attendance
      Given the final review was arranged on Wednesday 6 May 2026
      When the case is looked at on Thursday 7 May 2026
      Then the rule on who attends the last meeting does not apply

  @cite:12/3 @cite:10/3 @cite:12/7 @cite:4/5
  Rule: A plan gives way to early help, to protection or care, or to the closing of the case

    Background:
      Given the plan was made on Friday 16 January 2026

    Scenario Outline: The plan gives way to <next>
      Given the plan ended on Thursday 23 July 2026
      And it was followed by <next>
      When the case is looked at on Friday 24 July 2026
      Then the rule on what follows when the plan ends is met

      Examples:
        | next                            |
        | support from Early Help         |
        | a Team Around the Child         |
        | a child protection plan         |
        | the child becoming looked after |
        | the closure of the case         |

    Scenario Outline: The plan gives way to <next>, of which nothing is said
      Given the plan ended on Thursday 23 July 2026
      And it was followed by <next>
      When the case is looked at on Friday 24 July 2026
      Then the rule on what follows when the plan ends is not met
      And that is no fault

      Examples:
        | next                            |
        | support from universal services |
        | services from a single agency   |
        | a plan of several agencies      |

    Scenario: The plan goes on
      When the case is looked at on Friday 24 July 2026
      Then the rule on what follows when the plan ends does not apply

  @cite:12/6
  Rule: After a step down the record is up to date and notes that the work has ended

    Background:
      Given the plan was made on Friday 16 January 2026

    Scenario: The record is up to date and notes the end
      Given the case was stepped down to early help on Thursday 23 July 2026
      And it had a closing record with up-to-date case recording and a note that the work has ended
      When the case is looked at on Friday 24 July 2026
      Then the rule on what is put on record when the work ends is met

    Scenario Outline: After the step down there is no <missing>
      Given the case was stepped down to early help on Thursday 23 July 2026
      And it had a closing record with <others>
      When the case is looked at on Friday 24 July 2026
      Then the rule on what is put on record when the work ends is not met, missing:
        | <missing> |
      And that is a breach

      Examples:
        | missing                        | others                         |
        | up-to-date case recording      | a note that the work has ended |
        | a note that the work has ended | up-to-date case recording      |

    Scenario: The case is closed without a step down
      Given the case was closed on Thursday 23 July 2026
      And it had a closing record with nothing
      When the case is looked at on Friday 24 July 2026
      Then the rule on what is put on record when the work ends does not apply

  @cite:12/6
  Rule: It is the social worker who brings the record up to date

    Scenario: The social worker updates the record
      Given the case was stepped down to early help on Thursday 23 July 2026
      And it had its record brought up to date by the social worker
      When the case is looked at on Friday 24 July 2026
      Then the rule on who brings the record up to date when the work ends is met

    Scenario: Business support updates the record
      Given the case was stepped down to early help on Thursday 23 July 2026
      And it had its record brought up to date by business support
      When the case is looked at on Friday 24 July 2026
      Then the rule on who brings the record up to date when the work ends is not met, missing:
        | the social worker |
      And that is a breach

  @cite:12/7
  Rule: When the Care Team sees the risk escalate the social worker agrees the next steps with the manager

    Background:
      Given the plan was made on Friday 16 January 2026
      And concerns about the child increased on Monday 13 April 2026
      And a child protection or safeguarding issue arose on Monday 13 April 2026
      And the Care Team became concerned that the risk has escalated on Monday 13 April 2026
      And an escalation of concerns likely to affect the child significantly was found on Monday 13 April 2026
      And it was found necessary to consider child protection procedures on Monday 13 April 2026

    Scenario: The next steps have been agreed
      Given the social worker agreed the next steps with the team manager on Tuesday 14 April 2026
      When the case is looked at on Thursday 16 April 2026
      Then the response to rising concerns is met

    Scenario: The next steps have not been agreed yet
      When the case is looked at on Thursday 16 April 2026
      Then the response to rising concerns is still to do

    Scenario: Steps agreed before the risk escalated are not the next ones
      Given the social worker agreed the next steps with the team manager on Wednesday 8 April 2026
      When the case is looked at on Thursday 16 April 2026
      Then the response to rising concerns is still to do

    Scenario: The case is closed and no next steps were agreed
      Given the case was closed on Friday 24 April 2026
      When the case is looked at on Monday 27 April 2026
      Then the response to rising concerns is not met
      And that is a departure

  @cite:12/7
  Rule: It takes a concern of the Care Team that the risk has escalated

    Scenario: The Care Team is concerned and no more is known
      Given the Care Team became concerned that the risk has escalated on Monday 13 April 2026
      When the case is looked at on Thursday 16 April 2026
      Then the response to rising concerns is still to do

    Scenario: There are more concerns but the Care Team sees no higher risk
      Given concerns about the child increased on Monday 13 April 2026
      When the case is looked at on Thursday 16 April 2026
      Then the response to rising concerns does not apply

  @cite:5/1 @cite:5/7
  Rule: The Care Team takes part in any decision to step the case up

    Scenario: The Care Team took part
      Given it was decided whether to step the case up on Wednesday 15 April 2026
      And it was made in consultation with the Care Team and the family
      When the case is looked at on Thursday 16 April 2026
      Then the rule on who takes part in deciding whether to step a case up is met

    Scenario: The Care Team was left out
      Given it was decided whether to step the case up on Wednesday 15 April 2026
      And it was made in consultation with the family
      When the case is looked at on Thursday 16 April 2026
      Then the rule on who takes part in deciding whether to step a case up is not met, missing:
        | the Care Team |
      And that is a departure

    Scenario: No such decision has been made
      When the case is looked at on Thursday 16 April 2026
      Then the rule on who takes part in deciding whether to step a case up does not apply
