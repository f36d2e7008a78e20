Feature: Reviews

  Background:
    Given the referral was received on Monday 1 December 2025
    And the assessment was completed on Monday 5 January 2026
    And it was decided that a plan is needed on Monday 5 January 2026
    And the plan was made on Friday 16 January 2026
    And the first meeting was held on Wednesday 14 January 2026
    And it was chaired by a team manager

  @cite:4/1
  Rule: Reviews are six weeks apart

    Scenario: The first review is due six weeks after the meeting that developed the plan
      When the case is looked at on Monday 2 February 2026
      Then the review is due by Wednesday 25 February 2026

    Scenario: On the last day of six weeks the review is in time
      When the case is looked at on Wednesday 25 February 2026
      Then the review is in time

    Scenario: A day after six weeks the review is overdue
      When the case is looked at on Thursday 26 February 2026
      Then the review is overdue
      And that is a breach

    Scenario: The six weeks run anew from the last review
      Given a review was held on Wednesday 25 February 2026
      When the case is looked at on Monday 2 March 2026
      Then the review is due by Wednesday 8 April 2026

    Scenario: The second six weeks run out
      Given a review was held on Wednesday 25 February 2026
      When the case is looked at on Thursday 9 April 2026
      Then the review is overdue

    Scenario: A review a day beyond six weeks was late
      Given a review was held on Thursday 26 February 2026
      When the case is looked at on Friday 27 February 2026
      Then the review is late
      And that is a breach

    Scenario: A disabled child's plan is reviewed as often as any other
      Given the child is disabled
      When the case is looked at on Thursday 26 February 2026
      Then the review is overdue

    Scenario: A plan that ended within six weeks needed no review
      Given the plan ended on Wednesday 25 February 2026
      When the case is looked at on Thursday 26 February 2026
      Then the review is in time

  @cite:2/7
  Rule: The plan agrees a date for the next review about six weeks ahead

    Scenario: A review day six weeks ahead is in time
      Given the day set for the next review came on Wednesday 25 February 2026
      When the case is looked at on Thursday 26 February 2026
      Then the day set for the next review is in time

    Scenario: A review day beyond six weeks is late
      Given the day set for the next review came on Thursday 26 February 2026
      When the case is looked at on Friday 27 February 2026
      Then the day set for the next review is late
      And that is a departure

    Scenario: In the sixth week the day set may still come
      When the case is looked at on Wednesday 25 February 2026
      Then the day set for the next review is not yet due

    Scenario: Without a day set the six weeks run out
      When the case is looked at on Thursday 26 February 2026
      Then the day set for the next review is overdue

  @cite:2/7
  Rule: The plan developed at the first meeting agrees the date of the next review

    Scenario: The first meeting settles the date of the next review
      Given it covered the date of the next review
      When the case is looked at on Monday 19 January 2026
      Then the rule on what the first meeting settles about later meetings is met

    Scenario: The first meeting leaves the date of the next review open
      Given it covered nothing
      When the case is looked at on Monday 19 January 2026
      Then the rule on what the first meeting settles about later meetings is not met, missing:
        | the date of the next review |
      And that is a departure

  @cite:4/1
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

    Scenario: A review held before the significant change is not the early one
      Given a review was held on Friday 30 January 2026
      And the family circumstances changed significantly on Monday 2 February 2026
      When the case is looked at on Monday 9 February 2026
      Then the early review is still to do

    Scenario: A case closed after a significant change without a review
      Given the family circumstances changed significantly on Monday 2 February 2026
      And the case was closed on Friday 13 February 2026
      When the case is looked at on Monday 16 February 2026
      Then the early review is not met
      And that is a departure

    Scenario: Without a significant change there is no early review
      When the case is looked at on Monday 9 February 2026
      Then the early review does not apply

  @cite:4/1
  Rule: The social worker usually chairs

    Scenario: The social worker chairs the review
      Given a review was held on Wednesday 25 February 2026
      And it was chaired by the social worker
      When the case is looked at on Thursday 26 February 2026
      Then the rule on who chairs a review is met

    Scenario: A manager in the chair departs from what is usual
      Given a review was held on Wednesday 25 February 2026
      And it was chaired by a team manager
      When the case is looked at on Thursday 26 February 2026
      Then the rule on who chairs a review is not met
      And that is a departure

    Scenario Outline: A review chaired by <chair> instead
      Given a review was held on Wednesday 25 February 2026
      And it was chaired by <chair>
      When the case is looked at on Thursday 26 February 2026
      Then the rule on who chairs a review is not met
      And that is a departure

      Examples:
        | chair                             |
        | the lead professional             |
        | an independent reviewing officer  |
        | a Child in Need reviewing officer |
        | a senior practitioner             |

  @cite:4/3
  Rule: A review assesses progress and whether social care is still needed

    Scenario: Both questions are dealt with
      Given a review was held on Wednesday 25 February 2026
      And it covered progress against the plan and whether social care is still needed
      When the case is looked at on Thursday 26 February 2026
      Then the rule on what a review considers is met

    Scenario: Neither question is dealt with
      Given a review was held on Wednesday 25 February 2026
      And it covered nothing
      When the case is looked at on Thursday 26 February 2026
      Then the rule on what a review considers is not met, missing:
        | progress against the plan          |
        | whether social care is still needed |
      And that is a breach

    Scenario Outline: A review that leaves out <missing>
      Given a review was held on Wednesday 25 February 2026
      And it covered <covered>
      When the case is looked at on Thursday 26 February 2026
      Then the rule on what a review considers is not met, missing:
        | <missing> |

      Examples:
        | missing                             | covered                             |
        | progress against the plan           | whether social care is still needed |
        | whether social care is still needed | progress against the plan           |

  @cite:4/5 @cite:4/6 @cite:4/7 @cite:4/8
  Rule: A review has one of three outcomes

    Scenario Outline: A review that ends with <outcome>
      Given a review was held on Wednesday 25 February 2026
      And it resulted in <outcome>
      When the case is looked at on Thursday 26 February 2026
      Then the rule on the outcome of a review is met

      Examples:
        | outcome                                        |
        | a finding that the child is no longer in need  |
        | the continuation of the plan                   |
        | an amendment of the plan                       |
        | a finding of a risk of significant harm        |

    Scenario: A review without an outcome
      Given a review was held on Wednesday 25 February 2026
      And it resulted in nothing
      When the case is looked at on Thursday 26 February 2026
      Then the rule on the outcome of a review is not met
      And that is a breach

    Scenario: A review with none of the outcomes foreseen
      Given a review was held on Wednesday 25 February 2026
      And it resulted in a step down to lower support
      When the case is looked at on Thursday 26 February 2026
      Then the rule on the outcome of a review is not met

    Scenario: A review that concludes the plan by itself
      Given a review was held on Wednesday 25 February 2026
      And it resulted in a conclusion of the plan
      When the case is looked at on Thursday 26 February 2026
      Then the rule on the outcome of a review is not met

  @cite:4/6
  Rule: A child no longer in need leads to a recommendation to the team manager to close

    Scenario: The recommendation is still to be made
      Given a review was held on Wednesday 25 February 2026
      And it resulted in a finding that the child is no longer in need
      When the case is looked at on Thursday 26 February 2026
      Then the recommendation to close is still to do

    Scenario: The recommendation is made
      Given a review was held on Wednesday 25 February 2026
      And it resulted in a finding that the child is no longer in need
      And the team manager was recommended to close the case on Friday 27 February 2026
      When the case is looked at on Monday 2 March 2026
      Then the recommendation to close is met

    Scenario: The case is closed without a recommendation
      Given a review was held on Wednesday 25 February 2026
      And it resulted in a finding that the child is no longer in need
      And the case was closed on Friday 27 February 2026
      When the case is looked at on Monday 2 March 2026
      Then the recommendation to close is not met
      And that is a breach

    Scenario: A plan that goes on asks for no recommendation
      Given a review was held on Wednesday 25 February 2026
      And it resulted in the continuation of the plan
      When the case is looked at on Monday 2 March 2026
      Then the recommendation to close does not apply

  @cite:4/7
  Rule: A plan that continues is amended as necessary

    Scenario: The amendment is still open
      Given a review was held on Wednesday 25 February 2026
      And it resulted in the continuation of the plan
      When the case is looked at on Thursday 26 February 2026
      Then the updating of the plan is still to do

    Scenario: The plan is amended
      Given a review was held on Wednesday 25 February 2026
      And it resulted in the continuation of the plan
      And the plan was changed on Friday 27 February 2026
      When the case is looked at on Monday 2 March 2026
      Then the updating of the plan is met

    Scenario: The case is closed with the plan left as it was
      Given a review was held on Wednesday 25 February 2026
      And it resulted in the continuation of the plan
      And the case was closed on Friday 27 February 2026
      When the case is looked at on Monday 2 March 2026
      Then the updating of the plan is not met
      And that is a departure

    Scenario: A child no longer in need leaves no plan to amend
      Given a review was held on Wednesday 25 February 2026
      And it resulted in a finding that the child is no longer in need
      When the case is looked at on Monday 2 March 2026
      Then the updating of the plan does not apply

  @cite:4/8
  Rule: A risk of significant harm makes a strategy discussion necessary

    Scenario: The strategy discussion is still to be held
      Given a review was held on Wednesday 25 February 2026
      And it resulted in a finding of a risk of significant harm
      When the case is looked at on Thursday 26 February 2026
      Then the strategy discussion is still to do

    Scenario: The strategy discussion is held
      Given a review was held on Wednesday 25 February 2026
      And it resulted in a finding of a risk of significant harm
      And a strategy meeting was held on Thursday 26 February 2026
      When the case is looked at on Friday 27 February 2026
      Then the strategy discussion is met

    Scenario: The case is closed without a strategy discussion
      Given a review was held on Wednesday 25 February 2026
      And it resulted in a finding of a risk of significant harm
      And the case was closed on Friday 27 February 2026
      When the case is looked at on Monday 2 March 2026
      Then the strategy discussion is not met
      And that is a breach

    Scenario: Another outcome asks for no strategy discussion
      Given a review was held on Wednesday 25 February 2026
      And it resulted in the continuation of the plan
      When the case is looked at on Monday 2 March 2026
      Then the strategy discussion does not apply

  @cite:4/4
  Rule: Decisions go on the electronic record with reasons and a date

    Scenario: A full record
      Given a review was held on Wednesday 25 February 2026
      And it put on record:
        | the decisions made                |
        | an entry on the electronic record |
        | the reasons for the decisions     |
        | the date of the decisions         |
      When the case is looked at on Thursday 26 February 2026
      Then the rule on what is put on record after a review is met

    Scenario: No record
      Given a review was held on Wednesday 25 February 2026
      And it put on record nothing
      When the case is looked at on Thursday 26 February 2026
      Then the rule on what is put on record after a review is not met, missing:
        | the decisions made                |
        | an entry on the electronic record |
        | the reasons for the decisions     |
        | the date of the decisions         |
      And that is a departure

    Scenario: A record without reasons
      Given a review was held on Wednesday 25 February 2026
      And it put on record the decisions made, an entry on the electronic record and the date of the decisions
      When the case is looked at on Thursday 26 February 2026
      Then the rule on what is put on record after a review is not met, missing:
        | the reasons for the decisions |
