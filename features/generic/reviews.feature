Feature: Reviews

  Background:
    Given the referral was received on Monday 1 December 2025
    And the assessment was completed on Monday 5 January 2026
    And it was decided that a plan is needed on Monday 5 January 2026
    And the plan was made on Friday 16 January 2026
    And the first meeting was held on Wednesday 14 January 2026
    And it was chaired by a team manager

  @cite:/70 @cite:/10
  Rule: Reviews are held as agreed with the line manager, at least every three months

    Scenario: The first review is due three months after the meeting that developed the plan
      When the case is looked at on Monday 2 March 2026
      Then the review is due by Tuesday 14 April 2026

    Scenario: On the last day of three months the review is in time
      When the case is looked at on Tuesday 14 April 2026
      Then the review is in time

    Scenario: A day after three months the review is overdue
      When the case is looked at on Wednesday 15 April 2026
      Then the review is overdue
      And that is a breach

    Scenario: The three months run anew from the last review
      Given a review was held on Tuesday 14 April 2026
      When the case is looked at on Monday 4 May 2026
      Then the review is due by Tuesday 14 July 2026

    Scenario: A review a day beyond three months was late
      Given a review was held on Wednesday 15 April 2026
      When the case is looked at on Thursday 16 April 2026
      Then the review is late

    Scenario: A shorter interval that was agreed counts
      Given it was agreed how often reviews are held on Wednesday 14 January 2026
      And it was set at every 8 weeks
      When the case is looked at on Monday 2 March 2026
      Then the review is due by Wednesday 11 March 2026

    Scenario: A longer interval does not push the three months out
      Given it was agreed how often reviews are held on Wednesday 14 January 2026
      And it was set at every 4 months
      When the case is looked at on Monday 2 March 2026
      Then the review is due by Tuesday 14 April 2026

    Scenario: A plan that ended within three months needed no review
      Given the plan ended on Tuesday 14 April 2026
      When the case is looked at on Wednesday 15 April 2026
      Then the review is in time

  @cite:/70
  Rule: In exceptional circumstances the agreed interval can be longer

    Scenario: A longer interval agreed in exceptional circumstances counts
      Given exceptional circumstances allow longer between reviews
      And it was agreed how often reviews are held on Wednesday 14 January 2026
      And it was set at every 4 months
      When the case is looked at on Monday 2 March 2026
      Then the review is due by Thursday 14 May 2026

    Scenario: On the last day of the longer interval the review is in time
      Given exceptional circumstances allow longer between reviews
      And it was agreed how often reviews are held on Wednesday 14 January 2026
      And it was set at every 4 months
      When the case is looked at on Thursday 14 May 2026
      Then the review is in time

    Scenario: A day after the longer interval the review is overdue
      Given exceptional circumstances allow longer between reviews
      And it was agreed how often reviews are held on Wednesday 14 January 2026
      And it was set at every 4 months
      When the case is looked at on Friday 15 May 2026
      Then the review is overdue
      And that is a breach

    Scenario: Exceptional circumstances without an agreement leave the three months
      Given exceptional circumstances allow longer between reviews
      When the case is looked at on Wednesday 15 April 2026
      Then the review is overdue

    Scenario: Exceptional circumstances without an agreement are in time for three months
      Given exceptional circumstances allow longer between reviews
      When the case is looked at on Tuesday 14 April 2026
      Then the review is in time

    Scenario: A shorter interval agreed in exceptional circumstances counts too
      Given exceptional circumstances allow longer between reviews
      And it was agreed how often reviews are held on Wednesday 14 January 2026
      And it was set at every 8 weeks
      When the case is looked at on Monday 2 March 2026
      Then the review is due by Wednesday 11 March 2026

    Scenario: In exceptional circumstances a plan that ended in time needed no review
      Given exceptional circumstances allow longer between reviews
      And the plan ended on Tuesday 14 April 2026
      When the case is looked at on Wednesday 15 April 2026
      Then the review is in time

  @cite:/70
  Rule: A settled disabled child can be among the exceptions

    Scenario: A longer interval agreed for a settled disabled child counts
      Given the child is disabled
      And the child's circumstances remain consistent
      And the services call for less regular review
      And it was agreed how often reviews are held on Wednesday 14 January 2026
      And it was set at every 6 months
      When the case is looked at on Monday 4 May 2026
      Then the review is due by Tuesday 14 July 2026

    Scenario: On the last day agreed for a settled disabled child the review is in time
      Given the child is disabled
      And the child's circumstances remain consistent
      And the services call for less regular review
      And it was agreed how often reviews are held on Wednesday 14 January 2026
      And it was set at every 6 months
      When the case is looked at on Tuesday 14 July 2026
      Then the review is in time

    Scenario: A day after the time agreed for a settled disabled child the review is overdue
      Given the child is disabled
      And the child's circumstances remain consistent
      And the services call for less regular review
      And it was agreed how often reviews are held on Wednesday 14 January 2026
      And it was set at every 6 months
      When the case is looked at on Wednesday 15 July 2026
      Then the review is overdue
      And that is a breach

    Scenario: A settled disabled child without an agreement keeps the three months
      Given the child is disabled
      And the child's circumstances remain consistent
      And the services call for less regular review
      When the case is looked at on Monday 2 March 2026
      Then the review is due by Tuesday 14 April 2026

    Scenario: A settled disabled child whose plan ended in time needed no review
      Given the child is disabled
      And the child's circumstances remain consistent
      And the services call for less regular review
      And the plan ended on Tuesday 14 April 2026
      When the case is looked at on Wednesday 15 April 2026
      Then the review is in time

    Scenario: A disabled child whose circumstances change is no exception
      Given the child is disabled
      And the child's circumstances do not remain consistent
      And the services call for less regular review
      And it was agreed how often reviews are held on Wednesday 14 January 2026
      And it was set at every 6 months
      When the case is looked at on Monday 2 March 2026
      Then the review is due by Tuesday 14 April 2026

    Scenario: A disabled child whose services call for regular review is no exception
      Given the child is disabled
      And the child's circumstances remain consistent
      And the services call for regular review
      And it was agreed how often reviews are held on Wednesday 14 January 2026
      And it was set at every 6 months
      When the case is looked at on Monday 2 March 2026
      Then the review is due by Tuesday 14 April 2026

    Scenario: A settled child who is not disabled is no exception
      Given the child is not disabled
      And the child's circumstances remain consistent
      And the services call for less regular review
      And it was agreed how often reviews are held on Wednesday 14 January 2026
      And it was set at every 6 months
      When the case is looked at on Monday 2 March 2026
      Then the review is due by Tuesday 14 April 2026

    Scenario: A settled disabled child in exceptional circumstances has one interval
      Given the child is disabled
      And the child's circumstances remain consistent
      And the services call for less regular review
      And exceptional circumstances allow longer between reviews
      And it was agreed how often reviews are held on Wednesday 14 January 2026
      And it was set at every 6 months
      When the case is looked at on Wednesday 15 July 2026
      Then the review is overdue

  @cite:/66 @cite:/57
  Rule: The minutes hold a date within 12 weeks for updating the plan

    Scenario: A date twelve weeks ahead is in time
      Given the day set for the next review came on Wednesday 8 April 2026
      When the case is looked at on Thursday 9 April 2026
      Then the day set for the next review is in time

    Scenario: A date beyond twelve weeks is late
      Given the day set for the next review came on Thursday 9 April 2026
      When the case is looked at on Friday 10 April 2026
      Then the day set for the next review is late
      And that is a departure

    Scenario: In the twelfth week the day set may still come
      When the case is looked at on Wednesday 8 April 2026
      Then the day set for the next review is not yet due

    Scenario: Without a date the twelve weeks run out
      When the case is looked at on Thursday 9 April 2026
      Then the day set for the next review is overdue

  @cite:/67
  Rule: The first meeting is entered in the electronic record

    Scenario: The first meeting is on the electronic record
      Given it put on record an entry on the electronic record
      When the case is looked at on Monday 19 January 2026
      Then the rule on what is put on record after the first meeting is met

    Scenario: The first meeting is on no record
      Given it put on record nothing
      When the case is looked at on Monday 19 January 2026
      Then the rule on what is put on record after the first meeting is not met, missing:
        | an entry on the electronic record |
      And that is a breach

  @cite:/67
  Rule: The first meeting is recorded with a review date

    Scenario: The first meeting settles the date of the next review
      Given it covered the date of the next review
      When the case is looked at on Monday 19 January 2026
      Then the rule on what the first meeting settles about later meetings is met

    Scenario: The first meeting leaves the date of the next review open
      Given it covered nothing
      When the case is looked at on Monday 19 January 2026
      Then the rule on what the first meeting settles about later meetings is not met, missing:
        | the date of the next review |
      And that is a breach

  @cite:/70
  Rule: How often reviews are held is agreed with the line manager

    Scenario Outline: <manager> agrees how often reviews are held
      Given it was agreed how often reviews are held on Wednesday 14 January 2026
      And it was agreed by <manager>
      When the case is looked at on Thursday 15 January 2026
      Then the rule on who settles how often reviews are held is met

      Examples:
        | manager        |
        | a line manager |
        | a team manager |

    Scenario: The social worker alone cannot settle how often reviews are held
      Given it was agreed how often reviews are held on Wednesday 14 January 2026
      And it was agreed by the social worker
      When the case is looked at on Thursday 15 January 2026
      Then the rule on who settles how often reviews are held is not met
      And that is a breach

  @cite:/71
  Rule: A significant change in the family brings an early review

    Scenario: After a significant change the early review is still to be held
      Given the family circumstances changed significantly on Monday 2 February 2026
      When the case is looked at on Monday 9 February 2026
      Then the early review is still to do

    Scenario: A review follows the significant change
      Given the family circumstances changed significantly on Monday 2 February 2026
      And a review was held on Monday 9 February 2026
      When the case is looked at on Tuesday 10 February 2026
      Then the early review is met

    Scenario: A case closed after a significant change without a review
      Given the family circumstances changed significantly on Monday 2 February 2026
      And the case was closed on Friday 13 February 2026
      When the case is looked at on Monday 16 February 2026
      Then the early review is not met
      And that is a departure

    Scenario: Without a significant change there is no early review
      When the case is looked at on Monday 9 February 2026
      Then the early review does not apply

  @cite:/74
  Rule: The lead professional or the line manager usually chairs

    Scenario Outline: A review chaired by <chair>
      Given a review was held on Tuesday 14 April 2026
      And it was chaired by <chair>
      When the case is looked at on Wednesday 15 April 2026
      Then the rule on who chairs a review is met

      Examples:
        | chair                 |
        | the lead professional |
        | a line manager        |
        | a deputy team manager |

    Scenario: Whether the social worker may chair hangs on who the lead professional is
      Given a review was held on Tuesday 14 April 2026
      And it was chaired by the social worker
      When the case is looked at on Wednesday 15 April 2026
      Then the rule on who chairs a review depends on the reading
      And that is no fault

    Scenario: A senior manager in the chair departs from what is usual
      Given a review was held on Tuesday 14 April 2026
      And it was chaired by a senior manager
      When the case is looked at on Wednesday 15 April 2026
      Then the rule on who chairs a review is not met
      And that is a departure

    Scenario Outline: A review chaired by <chair> instead
      Given a review was held on Tuesday 14 April 2026
      And it was chaired by <chair>
      When the case is looked at on Wednesday 15 April 2026
      Then the rule on who chairs a review is not met
      And that is a departure

      Examples:
        | chair                             |
        | an independent reviewing officer  |
        | a Child in Need reviewing officer |
        | a senior practitioner             |

  @cite:/52
  Rule: The deputy team manager chairs the third review, or the one after 6 months

    Scenario: Two reviews within six months do not call for the deputy
      Given a review was held on Wednesday 8 April 2026
      And it was chaired by the lead professional
      And a review was held on Monday 13 July 2026
      And it was chaired by the lead professional
      When the case is looked at on Wednesday 15 July 2026
      Then the rule on who chairs the review after six months does not apply

    Scenario: The deputy chairs a third review that is also the first after six months
      Given a review was held on Wednesday 8 April 2026
      And it was chaired by the lead professional
      And a review was held on Monday 13 July 2026
      And it was chaired by the lead professional
      And a review was held on Wednesday 7 October 2026
      And it was chaired by a deputy team manager
      When the case is looked at on Thursday 8 October 2026
      Then the rule on who chairs the review after six months is met

    Scenario: The team manager chairs a third review that is also the first after six months
      Given a review was held on Wednesday 8 April 2026
      And it was chaired by the lead professional
      And a review was held on Monday 13 July 2026
      And it was chaired by the lead professional
      And a review was held on Wednesday 7 October 2026
      And it was chaired by a team manager
      When the case is looked at on Thursday 8 October 2026
      Then the rule on who chairs the review after six months is not met, missing:
        | a deputy team manager |
      And that is a departure

    Scenario: The second review falls on the day after six months and the deputy chairs only the third
      Given a review was held on Tuesday 14 April 2026
      And it was chaired by the lead professional
      And a review was held on Tuesday 14 July 2026
      And it was chaired by the lead professional
      And a review was held on Wednesday 14 October 2026
      And it was chaired by a deputy team manager
      When the case is looked at on Thursday 15 October 2026
      Then the rule on who chairs the review after six months depends on the reading
      And that is no fault

    Scenario: The third review falls within six months without the deputy
      Given a review was held on Wednesday 25 February 2026
      And it was chaired by the lead professional
      And a review was held on Wednesday 8 April 2026
      And it was chaired by the lead professional
      And a review was held on Wednesday 20 May 2026
      And it was chaired by the lead professional
      When the case is looked at on Thursday 21 May 2026
      Then the rule on who chairs the review after six months depends on the reading

  @cite:/52
  Rule: If concerned, the deputy team manager chairs a review before the third

    Scenario: The concerned deputy chairs the next review
      Given the deputy team manager became concerned on Monday 2 March 2026
      And a review was held on Tuesday 14 April 2026
      And it was chaired by a deputy team manager
      When the case is looked at on Wednesday 15 April 2026
      Then the rule on who chairs a review brought about by concern is met

    Scenario: The next review goes on without the concerned deputy
      Given the deputy team manager became concerned on Monday 2 March 2026
      And a review was held on Tuesday 14 April 2026
      And it was chaired by the lead professional
      When the case is looked at on Wednesday 15 April 2026
      Then the rule on who chairs a review brought about by concern is not met
      And that is a departure

    Scenario: Without concern the deputy need not chair
      Given a review was held on Tuesday 14 April 2026
      And it was chaired by the lead professional
      When the case is looked at on Wednesday 15 April 2026
      Then the rule on who chairs a review brought about by concern does not apply

    Scenario: The review before the concern arose is not touched
      Given a review was held on Friday 27 February 2026
      And it was chaired by the lead professional
      And the deputy team manager became concerned on Monday 2 March 2026
      When the case is looked at on Wednesday 15 April 2026
      Then the rule on who chairs a review brought about by concern does not apply

    Scenario: The third review is no earlier review
      Given a review was held on Wednesday 25 February 2026
      And it was chaired by the lead professional
      And a review was held on Wednesday 8 April 2026
      And it was chaired by the lead professional
      And the deputy team manager became concerned on Monday 11 May 2026
      And a review was held on Wednesday 20 May 2026
      And it was chaired by the lead professional
      When the case is looked at on Thursday 21 May 2026
      Then the rule on who chairs a review brought about by concern does not apply

  @cite:/73
  Rule: The lead professional usually carries out the review, and the responsible team administers it

    Scenario: The lead professional carries out the review
      Given a review was held on Tuesday 14 April 2026
      And it was done by the lead professional
      When the case is looked at on Wednesday 15 April 2026
      Then the rule on who carries out the review is met

    Scenario: Whether the social worker may carry it out hangs on who the lead professional is
      Given a review was held on Tuesday 14 April 2026
      And it was done by the social worker
      When the case is looked at on Wednesday 15 April 2026
      Then the rule on who carries out the review depends on the reading

    Scenario: A manager who carries out the review of an allocated case departs from what is usual
      Given a review was held on Tuesday 14 April 2026
      And it was done by a team manager
      When the case is looked at on Wednesday 15 April 2026
      Then the rule on who carries out the review is not met
      And that is a departure

    Scenario: The responsible team administers the review
      Given a review was held on Tuesday 14 April 2026
      And it was administered by the responsible team
      When the case is looked at on Wednesday 15 April 2026
      Then the rule on who administers reviews is met

    Scenario: Another team administers the review
      Given a review was held on Tuesday 14 April 2026
      And it was administered by another team
      When the case is looked at on Wednesday 15 April 2026
      Then the rule on who administers reviews is not met
      And that is a breach

  @cite:/74
  Rule: Without an allocated worker the manager of the team carries out the review or has it done

    Scenario Outline: The review of an unallocated case done by <someone>
      Given the case is not allocated
      And a review was held on Tuesday 14 April 2026
      And it was done by <someone>
      When the case is looked at on Wednesday 15 April 2026
      Then the rule on who carries out the review is met

      Examples:
        | someone                               |
        | a team manager                        |
        | a person acting for the team manager  |

    Scenario: The review of an unallocated case done by somebody else
      Given the case is not allocated
      And a review was held on Tuesday 14 April 2026
      And it was done by the lead professional
      When the case is looked at on Wednesday 15 April 2026
      Then the rule on who carries out the review is not met, missing:
        | a team manager                        |
        | a person acting for the team manager  |
      And that is a breach

  @cite:/73
  Rule: The child, the parents and the service providers are invited or asked for their views

    Scenario: All of them are invited or heard
      Given a review was held on Tuesday 14 April 2026
      And it invited or sought the views of the child, the parents or carers and the agencies involved
      And it was open by invitation to the child and the parents or carers
      When the case is looked at on Wednesday 15 April 2026
      Then the rule on who is invited to a review is met

    Scenario: None of them is invited or heard
      Given a review was held on Tuesday 14 April 2026
      And it invited or sought the views of nobody
      And it was open by invitation to nobody
      When the case is looked at on Wednesday 15 April 2026
      Then the rule on who is invited to a review is not met, missing:
        | the child             |
        | the parents or carers |
        | the agencies involved |
      And that is a departure

    Scenario Outline: A review that neither invites nor hears <missing>
      Given a review was held on Tuesday 14 April 2026
      And it invited or sought the views of <others>
      When the case is looked at on Wednesday 15 April 2026
      Then the rule on who is invited to a review is not met, missing:
        | <missing> |

      Examples:
        | missing               | others                                          |
        | the child             | the parents or carers and the agencies involved |
        | the parents or carers | the child and the agencies involved             |
        | the agencies involved | the child and the parents or carers             |

  @cite:/74
  Rule: A review is generally a meeting unless the manager agrees otherwise

    Scenario Outline: A review in the form of <form>
      Given a review was held on Tuesday 14 April 2026
      And it took the form of <form>
      When the case is looked at on Wednesday 15 April 2026
      Then the rule on the form of a review is met

      Examples:
        | form                   |
        | a meeting              |
        | a face to face meeting |

    Scenario: A written review departs from what is general
      Given a review was held on Tuesday 14 April 2026
      And it took the form of a written review
      When the case is looked at on Wednesday 15 April 2026
      Then the rule on the form of a review is not met
      And that is a departure

    Scenario: A written review that the manager agreed to
      Given a manager agreed to a review without a meeting on Monday 13 April 2026
      And a review was held on Tuesday 14 April 2026
      And it took the form of a written review
      When the case is looked at on Wednesday 15 April 2026
      Then the rule on the form of a review does not apply

  @cite:/75
  Rule: A review makes sure that the services serve the aims within the timescales

    Scenario: Services and timescales are looked at
      Given a review was held on Tuesday 14 April 2026
      And it covered whether the services serve the aims of the plan and whether the timescales are kept
      When the case is looked at on Wednesday 15 April 2026
      Then the rule on what a review considers is met

    Scenario: Neither services nor timescales are looked at
      Given a review was held on Tuesday 14 April 2026
      And it covered nothing
      When the case is looked at on Wednesday 15 April 2026
      Then the rule on what a review considers is not met, missing:
        | whether the services serve the aims of the plan |
        | whether the timescales are kept                 |
      And that is a breach

    Scenario Outline: A review that leaves out <missing>
      Given a review was held on Tuesday 14 April 2026
      And it covered <covered>
      When the case is looked at on Wednesday 15 April 2026
      Then the rule on what a review considers is not met, missing:
        | <missing> |

      Examples:
        | missing                                         | covered                                         |
        | whether the services serve the aims of the plan | whether the timescales are kept                 |
        | whether the timescales are kept                 | whether the services serve the aims of the plan |

  @cite:/79 @cite:/80 @cite:/81 @cite:/82
  Rule: A review has one of three outcomes

    Scenario Outline: A review that ends with <outcome>
      Given a review was held on Tuesday 14 April 2026
      And it resulted in <outcome>
      When the case is looked at on Wednesday 15 April 2026
      Then the rule on the outcome of a review is met

      Examples:
        | outcome                                        |
        | a finding that the child is no longer in need  |
        | the continuation of the plan                   |
        | an amendment of the plan                       |
        | a finding of a risk of significant harm        |

    Scenario: A review without an outcome
      Given a review was held on Tuesday 14 April 2026
      And it resulted in nothing
      When the case is looked at on Wednesday 15 April 2026
      Then the rule on the outcome of a review is not met
      And that is a breach

    Scenario: A review with none of the outcomes foreseen
      Given a review was held on Tuesday 14 April 2026
      And it resulted in a step down to lower support
      When the case is looked at on Wednesday 15 April 2026
      Then the rule on the outcome of a review is not met

    Scenario: A review that concludes the plan by itself
      Given a review was held on Tuesday 14 April 2026
      And it resulted in a conclusion of the plan
      When the case is looked at on Wednesday 15 April 2026
      Then the rule on the outcome of a review is not met

  @cite:/80
  Rule: A child no longer in need leads to a recommendation to the team manager to close

    Scenario: The recommendation is still to be made
      Given a review was held on Tuesday 14 April 2026
      And it resulted in a finding that the child is no longer in need
      When the case is looked at on Wednesday 15 April 2026
      Then the recommendation to close is still to do

    Scenario: The recommendation is made
      Given a review was held on Tuesday 14 April 2026
      And it resulted in a finding that the child is no longer in need
      And the team manager was recommended to close the case on Thursday 16 April 2026
      When the case is looked at on Friday 17 April 2026
      Then the recommendation to close is met

    Scenario: The case is closed without a recommendation
      Given a review was held on Tuesday 14 April 2026
      And it resulted in a finding that the child is no longer in need
      And the case was closed on Thursday 16 April 2026
      When the case is looked at on Friday 17 April 2026
      Then the recommendation to close is not met
      And that is a breach

    Scenario: A plan that goes on asks for no recommendation
      Given a review was held on Tuesday 14 April 2026
      And it resulted in the continuation of the plan
      When the case is looked at on Friday 17 April 2026
      Then the recommendation to close does not apply

  @cite:/81
  Rule: A plan that continues is amended as necessary

    Scenario: The amendment is still open
      Given a review was held on Tuesday 14 April 2026
      And it resulted in the continuation of the plan
      When the case is looked at on Wednesday 15 April 2026
      Then the updating of the plan is still to do

    Scenario: The plan is amended
      Given a review was held on Tuesday 14 April 2026
      And it resulted in the continuation of the plan
      And the plan was changed on Thursday 16 April 2026
      When the case is looked at on Friday 17 April 2026
      Then the updating of the plan is met

    Scenario: The case is closed with the plan left as it was
      Given a review was held on Tuesday 14 April 2026
      And it resulted in the continuation of the plan
      And the case was closed on Thursday 16 April 2026
      When the case is looked at on Friday 17 April 2026
      Then the updating of the plan is not met
      And that is a departure

    Scenario: A child no longer in need leaves no plan to amend
      Given a review was held on Tuesday 14 April 2026
      And it resulted in a finding that the child is no longer in need
      When the case is looked at on Friday 17 April 2026
      Then the updating of the plan does not apply

  @cite:/82
  Rule: A risk of significant harm makes a strategy discussion necessary

    Scenario: The strategy discussion is still to be held
      Given a review was held on Tuesday 14 April 2026
      And it resulted in a finding of a risk of significant harm
      When the case is looked at on Wednesday 15 April 2026
      Then the strategy discussion is still to do

    Scenario: The strategy discussion is held
      Given a review was held on Tuesday 14 April 2026
      And it resulted in a finding of a risk of significant harm
      And a strategy meeting was held on Thursday 16 April 2026
      When the case is looked at on Friday 17 April 2026
      Then the strategy discussion is met

    Scenario: The case is closed without a strategy discussion
      Given a review was held on Tuesday 14 April 2026
      And it resulted in a finding of a risk of significant harm
      And the case was closed on Thursday 16 April 2026
      When the case is looked at on Friday 17 April 2026
      Then the strategy discussion is not met
      And that is a breach

    Scenario: Another outcome asks for no strategy discussion
      Given a review was held on Tuesday 14 April 2026
      And it resulted in the continuation of the plan
      When the case is looked at on Friday 17 April 2026
      Then the strategy discussion does not apply

  @cite:/77
  Rule: Decisions go on the electronic record with reasons and a date

    Scenario: A full record
      Given a review was held on Tuesday 14 April 2026
      And it put on record:
        | the decisions made                |
        | an entry on the electronic record |
        | the reasons for the decisions     |
        | the date of the decisions         |
      When the case is looked at on Wednesday 15 April 2026
      Then the rule on what is put on record after a review is met

    Scenario: No record
      Given a review was held on Tuesday 14 April 2026
      And it put on record nothing
      When the case is looked at on Wednesday 15 April 2026
      Then the rule on what is put on record after a review is not met, missing:
        | the decisions made                |
        | an entry on the electronic record |
        | the reasons for the decisions     |
        | the date of the decisions         |
      And that is a departure

    Scenario Outline: A record without <missing>
      Given a review was held on Tuesday 14 April 2026
      And it put on record <recorded>
      When the case is looked at on Wednesday 15 April 2026
      Then the rule on what is put on record after a review is not met, missing:
        | <missing> |

      Examples:
        | missing                           | recorded                                                                                       |
        | the decisions made                | an entry on the electronic record, the reasons for the decisions and the date of the decisions |
        | an entry on the electronic record | the decisions made, the reasons for the decisions and the date of the decisions                |
        | the reasons for the decisions     | the decisions made, an entry on the electronic record and the date of the decisions            |
        | the date of the decisions         | the decisions made, an entry on the electronic record and the reasons for the decisions        |
