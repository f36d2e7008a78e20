Feature: Reviews

  Background:
    Given the referral was received on Monday 1 December 2025
    And the assessment was completed on Monday 5 January 2026
    And it was decided that a plan is needed on Monday 5 January 2026
    And the plan was made on Friday 16 January 2026
    And the first meeting was held on Wednesday 14 January 2026
    And it was chaired by a team manager

  @cite:11/2 @cite:11/1 @cite:3/8
  Rule: Review meetings take place every 4 weeks

    Scenario: The first review is due four weeks after the first meeting
      When the case is looked at on Monday 2 February 2026
      Then the review is due by Wednesday 11 February 2026

    Scenario: On the last day of four weeks the review is in time
      When the case is looked at on Wednesday 11 February 2026
      Then the review is in time

    Scenario: A day after four weeks the review is overdue
      When the case is looked at on Thursday 12 February 2026
      Then the review is overdue
      And that is a breach

    Scenario: The four weeks run anew from the last review
      Given a review was held on Wednesday 11 February 2026
      When the case is looked at on Monday 2 March 2026
      Then the review is due by Wednesday 11 March 2026

    Scenario: A review a day beyond four weeks was late
      Given a review was held on Thursday 12 February 2026
      When the case is looked at on Friday 13 February 2026
      Then the review is late

    Scenario: A disabled child's plan is reviewed as often as any other
      Given the child is disabled
      When the case is looked at on Thursday 12 February 2026
      Then the review is overdue

    Scenario: A plan that ended within four weeks needed no review
      Given the plan ended on Wednesday 11 February 2026
      When the case is looked at on Thursday 12 February 2026
      Then the review is in time

  @cite:4/3
  Rule: The team manager is kept informed of difficulties in carrying out the plan

    Scenario: The team manager hears of a difficulty
      Given a difficulty in carrying out the plan was found on Monday 9 February 2026
      And it was reported to a team manager
      When the case is looked at on Tuesday 10 February 2026
      Then the rule on who is told when the plan is not being carried out is met

    Scenario: The team manager hears that the plan is not actioned
      Given the plan was found not to be actioned on Monday 9 February 2026
      And it was reported to a team manager
      When the case is looked at on Tuesday 10 February 2026
      Then the rule on who is told when the plan is not being carried out is met

    Scenario: Only the chair hears of a difficulty
      Given a difficulty in carrying out the plan was found on Monday 9 February 2026
      And it was reported to the chair of the meeting
      When the case is looked at on Tuesday 10 February 2026
      Then the rule on who is told when the plan is not being carried out is not met, missing:
        | a team manager |
      And that is a departure

  @cite:3/8 @cite:6/3 @cite:11/1
  Rule: The worker chairs, or the worker or the team manager, for the text says both

    Scenario: The social worker chairs the review
      Given a review was held on Wednesday 11 February 2026
      And it was chaired by the social worker
      When the case is looked at on Thursday 12 February 2026
      Then the rule on who chairs a review is met

    Scenario: The team manager chairs an early review
      Given a review was held on Wednesday 11 February 2026
      And it was chaired by a team manager
      When the case is looked at on Thursday 12 February 2026
      Then the rule on who chairs a review depends on the reading
      And that is no fault

    Scenario: The team manager chairs just before the case has been open for six months
      Given a review was held on Friday 29 May 2026
      And it was chaired by a team manager
      When the case is looked at on Sunday 31 May 2026
      Then the rule on who chairs a review depends on the reading

    Scenario: The team manager chairs once the case has been open for six months
      Given a review was held on Monday 1 June 2026
      And it was chaired by a team manager
      When the case is looked at on Monday 1 June 2026
      Then the rule on who chairs a review is met

    Scenario Outline: A review under <chair> is a breach either way
      Given a review was held on Wednesday 11 February 2026
      And it was chaired by <chair>
      When the case is looked at on Thursday 12 February 2026
      Then the rule on who chairs a review is not met
      And that is a breach

      Examples:
        | chair                             |
        | a senior manager                  |
        | a line manager                    |
        | an independent reviewing officer  |
        | a Child in Need reviewing officer |
        | a senior practitioner             |
        | the lead professional             |

  @cite:4/4 @cite:11/8
  Rule: The team manager chairs the next review of a case open for 6 months, from the referral or from the plan

    Scenario: No review has been held in the sixth month or later
      Given a review was held on Friday 29 May 2026
      And it was chaired by the social worker
      When the case is looked at on Friday 17 July 2026
      Then the rule on who chairs the review after six months does not apply

    Scenario: A review on the day that six months have passed since the referral
      Given a review was held on Monday 1 June 2026
      And it was chaired by the social worker
      When the case is looked at on Tuesday 2 June 2026
      Then the rule on who chairs the review after six months depends on the reading
      And that is no fault

    Scenario: A review on the day before six months have passed since the plan
      Given a review was held on Wednesday 15 July 2026
      And it was chaired by the social worker
      When the case is looked at on Friday 17 July 2026
      Then the rule on who chairs the review after six months depends on the reading

    Scenario: The team manager chairs the first review after both half years
      Given a review was held on Thursday 16 July 2026
      And it was chaired by a team manager
      When the case is looked at on Friday 17 July 2026
      Then the rule on who chairs the review after six months is met

    Scenario: The social worker chairs the first review after both half years
      Given a review was held on Thursday 16 July 2026
      And it was chaired by the social worker
      When the case is looked at on Friday 17 July 2026
      Then the rule on who chairs the review after six months is not met, missing:
        | a team manager |
      And that is a breach

    Scenario: A deputy does not stand in for the team manager
      Given a review was held on Thursday 16 July 2026
      And it was chaired by a deputy team manager
      When the case is looked at on Friday 17 July 2026
      Then the rule on who chairs the review after six months is not met

    Scenario: Only the next review needs the team manager
      Given a review was held on Thursday 16 July 2026
      And it was chaired by a team manager
      And a review was held on Tuesday 11 August 2026
      And it was chaired by the social worker
      When the case is looked at on Wednesday 12 August 2026
      Then the rule on who chairs the review after six months is met

    Scenario: The team manager chairs the next review after the referral but not the next after the plan
      Given a review was held on Wednesday 17 June 2026
      And it was chaired by a team manager
      And a review was held on Friday 17 July 2026
      And it was chaired by the social worker
      When the case is looked at on Monday 20 July 2026
      Then the rule on who chairs the review after six months depends on the reading

  @cite:3/8 @cite:12/5
  Rule: The worker convenes reviews

    Scenario: The social worker convenes the review
      Given a review was held on Wednesday 11 February 2026
      And it was convened by the social worker
      When the case is looked at on Thursday 12 February 2026
      Then the rule on who arranges reviews is met

    Scenario: Somebody else convenes the review
      Given a review was held on Wednesday 11 February 2026
      And it was convened by a team manager
      When the case is looked at on Thursday 12 February 2026
      Then the rule on who arranges reviews is not met
      And that is a breach

    Scenario Outline: The final review before a step down was convened by <worker>
      Given consent was given on Tuesday 14 April 2026
      And it covered the step down to early help
      And it was given by the family
      And the final review was held on Wednesday 6 May 2026
      And it was convened by <worker>
      When the case is looked at on Thursday 7 May 2026
      Then the rule on who arranges reviews is <verdict>

      Examples:
        | worker            | verdict |
        | the social worker | met     |
        | a team manager    | not met |

  @cite:11/3 @cite:11/4 @cite:5/4
  Rule: The family, the child where fitting, and the whole Care Team attend

    Scenario: All of them attend
      Given a review was held on Wednesday 11 February 2026
      And it was attended by the family, the child and the Care Team
      When the case is looked at on Thursday 12 February 2026
      Then the rule on who attends a review is met

    Scenario: Nobody attends
      Given a review was held on Wednesday 11 February 2026
      And it was attended by nobody
      When the case is looked at on Thursday 12 February 2026
      Then the rule on who attends a review is not met, missing:
        | the family    |
        | the child     |
        | the Care Team |
      And that is a breach

    Scenario: Without the child the review at most departs from the rule
      Given a review was held on Wednesday 11 February 2026
      And it was attended by the family and the Care Team
      When the case is looked at on Thursday 12 February 2026
      Then the rule on who attends a review is not met, missing:
        | the child |
      And that is a departure

    Scenario: Without the family the review breaks the rule
      Given a review was held on Wednesday 11 February 2026
      And it was attended by the child and the Care Team
      When the case is looked at on Thursday 12 February 2026
      Then the rule on who attends a review is not met
      And that is a breach

    Scenario: Without the Care Team the review breaks the rule
      Given a review was held on Wednesday 11 February 2026
      And it was attended by the family and the child
      When the case is looked at on Thursday 12 February 2026
      Then the rule on who attends a review is not met
      And that is a breach

  @cite:3/9 @cite:app1/9
  Rule: The Care Team and the GP are invited

    Scenario: Both are invited
      Given a review was held on Wednesday 11 February 2026
      And it was open by invitation to the Care Team and the GP
      And it invited or sought the views of the agencies involved
      When the case is looked at on Thursday 12 February 2026
      Then the rule on who is invited to a review is met

    Scenario: Neither is invited
      Given a review was held on Wednesday 11 February 2026
      And it was open by invitation to nobody
      And it invited or sought the views of nobody
      When the case is looked at on Thursday 12 February 2026
      Then the rule on who is invited to a review is not met, missing:
        | the Care Team |
        | the GP        |
      And that is a breach

    Scenario Outline: Only <there> was invited
      Given a review was held on Wednesday 11 February 2026
      And it was open by invitation to <there>
      And it invited or sought the views of <there>
      When the case is looked at on Thursday 12 February 2026
      Then the rule on who is invited to a review is not met, missing:
        | <missing> |

      Examples:
        | there         | missing       |
        | the Care Team | the GP        |
        | the GP        | the Care Team |

  @cite:3/8
  Rule: Reviews are co-ordinated with other processes already in place

    Scenario Outline: The review is co-ordinated with <process>
      Given other planning or review processes are in place for the child
      And a review was held on Wednesday 11 February 2026
      And it was joined with <process>
      When the case is looked at on Thursday 12 February 2026
      Then the rule on what a review is joined with is met

      Examples:
        | process                                       |
        | the review of the EHC plan                    |
        | the child's other reviews                     |
        | a review of other aspects of the child's life |

    Scenario: The other processes are left aside
      Given other planning or review processes are in place for the child
      And a review was held on Wednesday 11 February 2026
      And it was joined with nothing
      When the case is looked at on Thursday 12 February 2026
      Then the rule on what a review is joined with is not met
      And that is a breach

    Scenario: There is no other process
      Given a review was held on Wednesday 11 February 2026
      And it was joined with nothing
      When the case is looked at on Thursday 12 February 2026
      Then the rule on what a review is joined with does not apply

  @cite:11/5 @cite:11/6
  Rule: A review looks at progress and at stepping up or down

    Scenario: All of it is dealt with
      Given a review was held on Wednesday 11 February 2026
      And it covered progress against the plan, stepping up and stepping down
      When the case is looked at on Thursday 12 February 2026
      Then the rule on what a review considers is met

    Scenario: None of it is dealt with
      Given a review was held on Wednesday 11 February 2026
      And it covered nothing
      When the case is looked at on Thursday 12 February 2026
      Then the rule on what a review considers is not met, missing:
        | progress against the plan |
        | stepping up               |
        | stepping down             |
      And that is a breach

    Scenario Outline: Of the three only <missing> is left out
      Given a review was held on Wednesday 11 February 2026
      And it covered <there>
      When the case is looked at on Thursday 12 February 2026
      Then the rule on what a review considers is not met, missing:
        | <missing> |

      Examples:
        | missing                   | there                                       |
        | progress against the plan | stepping up and stepping down               |
        | stepping up               | progress against the plan and stepping down |
        | stepping down             | progress against the plan and stepping up   |

  @cite:11/7
  Rule: A review updates the plan

    Scenario: The plan is updated at the review
      Given a review was held on Wednesday 11 February 2026
      And it resulted in the continuation of the plan
      And the plan was changed on Wednesday 11 February 2026
      When the case is looked at on Thursday 12 February 2026
      Then the updating of the plan is met

    Scenario: The plan is still to be updated
      Given a review was held on Wednesday 11 February 2026
      And it resulted in the continuation of the plan
      When the case is looked at on Thursday 12 February 2026
      Then the updating of the plan is still to do

    Scenario Outline: The plan is updated even where the review comes to <result>
      Given a review was held on Wednesday 11 February 2026
      And it resulted in <result>
      When the case is looked at on Thursday 12 February 2026
      Then the updating of the plan is still to do

      Examples:
        | result                       |
        | a step down to lower support |
        | a conclusion of the plan     |

    Scenario: An earlier change is no update
      Given the plan was changed on Tuesday 10 February 2026
      And a review was held on Wednesday 11 February 2026
      And it resulted in the continuation of the plan
      When the case is looked at on Thursday 12 February 2026
      Then the updating of the plan is still to do

    Scenario: The case is closed before the update
      Given a review was held on Wednesday 11 February 2026
      And it resulted in the continuation of the plan
      And the case was closed on Friday 13 February 2026
      When the case is looked at on Monday 16 February 2026
      Then the updating of the plan is not met
      And that is a breach

  @cite:11/9
  Rule: Decisions go on the electronic record

    Scenario: The decisions are on the electronic record
      Given a review was held on Wednesday 11 February 2026
      And it put on record the decisions made and an entry on the electronic record
      When the case is looked at on Thursday 12 February 2026
      Then the rule on what is put on record after a review is met

    Scenario: The decisions are nowhere on record
      Given a review was held on Wednesday 11 February 2026
      And it put on record nothing
      When the case is looked at on Thursday 12 February 2026
      Then the rule on what is put on record after a review is not met, missing:
        | the decisions made                |
        | an entry on the electronic record |
      And that is a departure

    Scenario Outline: A review put on record with <there> alone
      Given a review was held on Wednesday 11 February 2026
      And it put on record <there>
      When the case is looked at on Thursday 12 February 2026
      Then the rule on what is put on record after a review is not met, missing:
        | <missing> |

      Examples:
        | there                             | missing                           |
        | the decisions made                | an entry on the electronic record |
        | an entry on the electronic record | the decisions made                |
