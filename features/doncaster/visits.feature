Feature: Visits to the child

  The plan is made on Monday 16 March 2026: 20 calendar days run to Sunday 5 April and 20 working days,
  with Easter (3 and 6 April) between them, to Wednesday 15 April.

  Background:
    Given the referral was received on Monday 2 February 2026
    And it was decided to assess the child on Tuesday 3 February 2026
    And the assessment was completed on Friday 6 March 2026
    And it was decided that a plan is needed on Monday 9 March 2026
    And the plan was made on Monday 16 March 2026

  @cite:3/12 @cite:3/1
  Rule: While there is no plan the child is seen every 20 days, working or calendar

    Scenario: The child is seen within 20 calendar days of the decision to assess
      Given the social worker visited on Monday 23 February 2026
      And the child was seen
      When the case is looked at on Tuesday 24 February 2026
      Then the visits before the plan are in time

    Scenario: Whether calendar or working days are meant decides from the twenty-first day on
      When the case is looked at on Tuesday 24 February 2026
      Then the visits before the plan depend on the reading
      And that is no fault

    Scenario: The child is seen between the two counts
      Given the social worker visited on Tuesday 24 February 2026
      And the child was seen
      When the case is looked at on Wednesday 25 February 2026
      Then the visits before the plan depend on the reading

    Scenario: On the twentieth working day the count still decides
      When the case is looked at on Tuesday 3 March 2026
      Then the visits before the plan depend on the reading

    Scenario: After 20 working days the child should have been seen on any count
      When the case is looked at on Wednesday 4 March 2026
      Then the visits before the plan are overdue
      And that is a breach

    Scenario: The child is seen after 20 working days
      Given the social worker visited on Wednesday 4 March 2026
      And the child was seen
      When the case is looked at on Thursday 5 March 2026
      Then the visits before the plan are late

    Scenario: A visit without sight of the child does not help
      Given the social worker visited on Monday 23 February 2026
      And the child was not seen
      When the case is looked at on Wednesday 4 March 2026
      Then the visits before the plan are overdue

    Scenario: With the plan this count ends
      Given the social worker visited on Monday 23 February 2026
      And the child was seen
      And the social worker visited on Tuesday 3 March 2026
      And the child was seen
      When the case is looked at on Thursday 30 April 2026
      Then the visits before the plan are in time

    Scenario: Nothing is asked before the decision to assess
      When the case is looked at on Monday 2 February 2026
      Then the rule on the visits before the plan does not apply

  @cite:10/1 @cite:10/2 @cite:7/11 @cite:3/12
  Rule: Two statements on the frequency of visits: every 20 working days, and every 20 days or as the plan sets

    Scenario: The child is seen on the twentieth calendar day
      Given the social worker visited on Sunday 5 April 2026
      And the child was seen
      When the case is looked at on Monday 6 April 2026
      Then the visits under the plan are in time

    Scenario: Nothing is amiss on the twentieth calendar day itself
      When the case is looked at on Sunday 5 April 2026
      Then the visits under the plan are in time

    Scenario: From the twenty-first calendar day the two statements part
      When the case is looked at on Monday 6 April 2026
      Then the visits under the plan depend on the reading
      And that is no fault

    Scenario: The child is seen on the twenty-first calendar day
      Given the social worker visited on Monday 6 April 2026
      And the child was seen
      When the case is looked at on Tuesday 7 April 2026
      Then the visits under the plan depend on the reading

    Scenario: On the twentieth working day the two statements still part
      When the case is looked at on Wednesday 15 April 2026
      Then the visits under the plan depend on the reading

    Scenario: After 20 working days both statements find the visit overdue
      When the case is looked at on Thursday 16 April 2026
      Then the visits under the plan are overdue
      And that is a breach

    Scenario: The child is seen on the twenty-first working day
      Given the social worker visited on Thursday 16 April 2026
      And the child was seen
      When the case is looked at on Friday 17 April 2026
      Then the visits under the plan are late

    Scenario: A visit on which the child was not seen is no visit
      Given the social worker visited on Wednesday 1 April 2026
      And the child was not seen
      And it was not yet the last day for the visit
      When the case is looked at on Thursday 16 April 2026
      Then the visits under the plan are overdue

    Scenario: The frequency of visits ends with the plan
      Given the social worker visited on Sunday 5 April 2026
      And the child was seen
      And the plan ended on Friday 24 April 2026
      When the case is looked at on Monday 1 June 2026
      Then the visits under the plan are in time

    Scenario: Without a plan neither statement speaks
      When the case is looked at on Friday 13 March 2026
      Then the rule on the visits under the plan does not apply

  @cite:10/1 @cite:3/12
  Rule: A higher frequency is kept when the plan or managers set it

    Scenario: The plan sets two weeks and they have not yet run out
      Given a frequency of visits was agreed on Monday 16 March 2026
      And it was set at every 2 weeks
      And the frequency is written in the plan
      And it was agreed by a line manager and the social worker
      When the case is looked at on Monday 30 March 2026
      Then the visits under the plan are in time

    Scenario: The plan sets two weeks and they have run out
      Given a frequency of visits was agreed on Monday 16 March 2026
      And it was set at every 2 weeks
      And the frequency is written in the plan
      And it was agreed by a line manager and the social worker
      When the case is looked at on Tuesday 31 March 2026
      Then the visits under the plan are overdue

    Scenario: Missing what the plan sets is the milder fault by the milder of the two statements
      Given a frequency of visits was agreed on Monday 16 March 2026
      And it was set at every 2 weeks
      And the frequency is written in the plan
      And it was agreed by a line manager and the social worker
      When the case is looked at on Tuesday 31 March 2026
      Then the visits under the plan are overdue
      And that is a departure

    Scenario: Managers set two weeks outside the plan and only one statement counts that
      Given a frequency of visits was agreed on Monday 16 March 2026
      And it was set at every 2 weeks
      And the frequency is not written in the plan
      And it was agreed by a line manager
      When the case is looked at on Tuesday 31 March 2026
      Then the visits under the plan depend on the reading

    Scenario Outline: What managers set has run out, and 20 calendar days too, on <day>
      Given a frequency of visits was agreed on Monday 16 March 2026
      And it was set at every 2 weeks
      And the frequency is not written in the plan
      And it was agreed by a line manager
      When the case is looked at on <day>
      Then the visits under the plan depend on the reading

      Examples:
        | day |
        | Monday 6 April 2026 |
        | Wednesday 15 April 2026 |

    Scenario: What managers set has run out and so have 20 working days
      Given a frequency of visits was agreed on Monday 16 March 2026
      And it was set at every 2 weeks
      And the frequency is not written in the plan
      And it was agreed by a line manager
      When the case is looked at on Thursday 16 April 2026
      Then the visits under the plan are overdue

    Scenario: The plan sets six weeks and only one statement lets it
      Given a frequency of visits was agreed on Monday 16 March 2026
      And it was set at every 6 weeks
      And the frequency is written in the plan
      And it was agreed by a line manager and the social worker
      When the case is looked at on Thursday 16 April 2026
      Then the visits under the plan depend on the reading

    Scenario: The plan sets six weeks and 20 working days have not yet run out
      Given a frequency of visits was agreed on Monday 16 March 2026
      And it was set at every 6 weeks
      And the frequency is written in the plan
      And it was agreed by a line manager and the social worker
      When the case is looked at on Wednesday 15 April 2026
      Then the visits under the plan are in time

    Scenario: Calling without seeing the child is not what the plan sets
      Given a frequency of visits was agreed on Monday 16 March 2026
      And it was set at every 2 weeks
      And the frequency is written in the plan
      And it was agreed by a line manager and the social worker
      And the social worker visited on Monday 30 March 2026
      And the child was not seen
      And it was the last day for the visit
      When the case is looked at on Tuesday 31 March 2026
      Then the visits under the plan are overdue

    Scenario: What the plan sets ends with the plan
      Given a frequency of visits was agreed on Monday 16 March 2026
      And it was set at every 2 weeks
      And the frequency is written in the plan
      And it was agreed by a line manager and the social worker
      And the social worker visited on Monday 30 March 2026
      And the child was seen
      And the plan ended on Friday 10 April 2026
      When the case is looked at on Monday 1 June 2026
      Then the visits under the plan are in time

    Scenario: The six weeks that the plan sets have run out
      Given a frequency of visits was agreed on Monday 16 March 2026
      And it was set at every 6 weeks
      And the frequency is written in the plan
      And it was agreed by a line manager and the social worker
      When the case is looked at on Tuesday 28 April 2026
      Then the visits under the plan are overdue

  @cite:10/1 @cite:10/2 @cite:7/11 @cite:7/8
  Rule: Whatever is agreed, the child is visited at least once in 20 working days

    Scenario: The child is seen on the last day of the limit
      Given a frequency of visits was agreed on Monday 16 March 2026
      And it was set at every 6 weeks
      And the frequency is written in the plan
      And it was agreed by a line manager and the social worker
      And the social worker visited on Wednesday 15 April 2026
      And the child was seen
      When the case is looked at on Thursday 16 April 2026
      Then the visit that is due whatever is agreed is in time

    Scenario: The limit does not run out on the twentieth working day
      When the case is looked at on Wednesday 15 April 2026
      Then the visit that is due whatever is agreed is in time

    Scenario: A longer interval in the plan does not lift the limit
      Given a frequency of visits was agreed on Monday 16 March 2026
      And it was set at every 6 weeks
      And the frequency is written in the plan
      And it was agreed by a line manager and the social worker
      When the case is looked at on Thursday 16 April 2026
      Then the visit that is due whatever is agreed is overdue
      And that is a breach

    Scenario: A shorter interval does not bring the limit forward
      Given a frequency of visits was agreed on Monday 16 March 2026
      And it was set at every 2 weeks
      And the frequency is written in the plan
      And it was agreed by a line manager and the social worker
      When the case is looked at on Tuesday 31 March 2026
      Then the visit that is due whatever is agreed is due by Wednesday 15 April 2026

    Scenario: The child is seen a day after the limit
      Given the social worker visited on Thursday 16 April 2026
      And the child was seen
      When the case is looked at on Friday 17 April 2026
      Then the visit that is due whatever is agreed is late

    Scenario: Calling without seeing the child does not keep the limit
      Given the social worker visited on Wednesday 15 April 2026
      And the child was not seen
      And it was the last day for the visit
      When the case is looked at on Thursday 16 April 2026
      Then the visit that is due whatever is agreed is overdue

    Scenario: The limit ends with the plan
      Given the social worker visited on Wednesday 15 April 2026
      And the child was seen
      And the plan ended on Friday 8 May 2026
      When the case is looked at on Monday 1 June 2026
      Then the visit that is due whatever is agreed is in time

    Scenario: No limit runs before the plan
      When the case is looked at on Friday 13 March 2026
      Then the rule on the visit that is due whatever is agreed does not apply

  @cite:10/1
  Rule: A higher frequency outside the plan comes from managers

    Scenario Outline: A manager agreed it
      Given a frequency of visits was agreed on Monday 16 March 2026
      And it was set at every 2 weeks
      And the frequency is not written in the plan
      And it was agreed by <who>
      When the case is looked at on Tuesday 17 March 2026
      Then the rule on who agrees the frequency of visits is met

      Examples:
        | who              |
        | a line manager   |
        | a team manager   |
        | a senior manager |

    Scenario: The social worker agreed it without a manager
      Given a frequency of visits was agreed on Monday 16 March 2026
      And it was set at every 2 weeks
      And the frequency is not written in the plan
      And it was agreed by the social worker
      When the case is looked at on Tuesday 17 March 2026
      Then the rule on who agrees the frequency of visits is not met
      And that is a departure

    Scenario: A frequency in the plan needs no manager
      Given a frequency of visits was agreed on Monday 16 March 2026
      And it was set at every 2 weeks
      And the frequency is written in the plan
      And it was agreed by the social worker
      When the case is looked at on Tuesday 17 March 2026
      Then the rule on who agrees the frequency of visits does not apply

  @cite:10/2 @cite:3/12
  Rule: A failed visit is made good within 72 hours

    Scenario: The child is seen on the third day
      Given the social worker visited on Wednesday 15 April 2026
      And the child was not seen
      And it was the last day for the visit
      And the social worker visited on Saturday 18 April 2026
      And the child was seen
      When the case is looked at on Monday 20 April 2026
      Then the visit that makes a failed one good is in time

    Scenario: The child is seen on the fourth day
      Given the social worker visited on Wednesday 15 April 2026
      And the child was not seen
      And it was the last day for the visit
      And the social worker visited on Sunday 19 April 2026
      And the child was seen
      When the case is looked at on Monday 20 April 2026
      Then the visit that makes a failed one good is late

    Scenario: A visit fails well before the last day
      Given the social worker visited on Monday 23 March 2026
      And the child was not seen
      And it was not yet the last day for the visit
      When the case is looked at on Thursday 26 March 2026
      Then the visit that makes a failed one good is not yet due

    Scenario: A visit that failed well before the last day is not made good
      Given the social worker visited on Monday 23 March 2026
      And the child was not seen
      And it was not yet the last day for the visit
      When the case is looked at on Friday 27 March 2026
      Then the visit that makes a failed one good is overdue
      And that is a departure

    Scenario: A second failed visit does not make the first one good
      Given the social worker visited on Monday 23 March 2026
      And the child was not seen
      And it was not yet the last day for the visit
      And the social worker visited on Thursday 26 March 2026
      And the child was not seen
      And it was not yet the last day for the visit
      When the case is looked at on Friday 27 March 2026
      Then the visit that makes a failed one good is overdue

    Scenario: A visit under the plan on which the child was seen needs no other
      Given the social worker visited on Monday 23 March 2026
      And the child was seen
      When the case is looked at on Friday 27 March 2026
      Then the rule on the visit that makes a failed one good does not apply

    Scenario: A visit before the plan that failed before the last day
      Given the social worker visited on Monday 16 February 2026
      And the child was not seen
      And it was not yet the last day for the visit
      When the case is looked at on Friday 20 February 2026
      Then the rule on the visit that makes a failed one good does not apply

  @cite:3/12
  Rule: At the 20 day point a failed visit must be made good within 72 hours, plan or no plan

    Scenario: A visit at the 20 day point before the plan is made good on the third day
      Given the social worker visited on Monday 23 February 2026
      And the child was not seen
      And it was the last day for the visit
      And the social worker visited on Thursday 26 February 2026
      And the child was seen
      When the case is looked at on Friday 27 February 2026
      Then the visit that makes a failed one good is in time

    Scenario: A visit at the 20 day point before the plan is not made good
      Given the social worker visited on Monday 23 February 2026
      And the child was not seen
      And it was the last day for the visit
      When the case is looked at on Friday 27 February 2026
      Then the visit that makes a failed one good is overdue
      And that is a breach

    Scenario: A visit at the 20 day point before the plan is made good on the fourth day
      Given the social worker visited on Monday 23 February 2026
      And the child was not seen
      And it was the last day for the visit
      And the social worker visited on Friday 27 February 2026
      And the child was seen
      When the case is looked at on Saturday 28 February 2026
      Then the visit that makes a failed one good is late

    Scenario: Under the plan the same failure is a must in one place and a should in another
      Given the social worker visited on Wednesday 15 April 2026
      And the child was not seen
      And it was the last day for the visit
      When the case is looked at on Sunday 19 April 2026
      Then the visit that makes a failed one good is overdue
      And that is a departure

  @cite:3/12
  Rule: The record follows within 24 hours, of the failed visit or of the one that makes it good

    Scenario: Both visits are recorded on the next day
      Given the social worker visited on Wednesday 15 April 2026
      And the child was not seen
      And it was the last day for the visit
      And the visit was recorded on the child's file on Thursday 16 April 2026
      And the social worker visited on Friday 17 April 2026
      And the child was seen
      And the visit was recorded on the child's file on Saturday 18 April 2026
      When the case is looked at on Monday 20 April 2026
      Then the record after a failed visit is in time

    Scenario: Only the visit that made it good is recorded
      Given the social worker visited on Wednesday 15 April 2026
      And the child was not seen
      And it was the last day for the visit
      And the social worker visited on Friday 17 April 2026
      And the child was seen
      And the visit was recorded on the child's file on Saturday 18 April 2026
      When the case is looked at on Monday 20 April 2026
      Then the record after a failed visit depends on the reading
      And that is no fault

    Scenario: Only the failed visit is recorded
      Given the social worker visited on Wednesday 15 April 2026
      And the child was not seen
      And it was the last day for the visit
      And the visit was recorded on the child's file on Thursday 16 April 2026
      And the social worker visited on Friday 17 April 2026
      And the child was seen
      When the case is looked at on Monday 20 April 2026
      Then the record after a failed visit depends on the reading

    Scenario: The record comes two days after the visit that made it good
      Given the social worker visited on Wednesday 15 April 2026
      And the child was not seen
      And it was the last day for the visit
      And the social worker visited on Friday 17 April 2026
      And the child was seen
      And the visit was recorded on the child's file on Sunday 19 April 2026
      When the case is looked at on Monday 20 April 2026
      Then the record after a failed visit is late
      And that is a breach

    Scenario: Nothing is recorded at all
      Given the social worker visited on Wednesday 15 April 2026
      And the child was not seen
      And it was the last day for the visit
      And the social worker visited on Friday 17 April 2026
      And the child was seen
      When the case is looked at on Monday 20 April 2026
      Then the record after a failed visit is overdue
      And that is a breach

    Scenario: A visit that failed before the last day is outside this rule
      Given the social worker visited on Monday 23 March 2026
      And the child was not seen
      And it was not yet the last day for the visit
      When the case is looked at on Friday 27 March 2026
      Then the rule on the record after a failed visit does not apply

    Scenario: A visit on the last day at which the child was seen is outside this rule
      Given the social worker visited on Wednesday 15 April 2026
      And the child was seen
      And it was the last day for the visit
      When the case is looked at on Monday 20 April 2026
      Then the rule on the record after a failed visit does not apply

  @cite:10/2
  Rule: A visit without sight of the child is recorded as a case contact

    Scenario: The failed visit is recorded as a case contact
      Given the social worker visited on Monday 23 March 2026
      And the child was not seen
      And it was recorded as a case contact
      When the case is looked at on Tuesday 24 March 2026
      Then the rule on what a failed visit is recorded as is met

    Scenario: The failed visit is recorded as something else
      Given the social worker visited on Monday 23 March 2026
      And the child was not seen
      And it was recorded as a statutory visit
      When the case is looked at on Tuesday 24 March 2026
      Then the rule on what a failed visit is recorded as is not met
      And that is a departure

    Scenario: The failed visit is not recorded as anything
      Given the social worker visited on Monday 23 March 2026
      And the child was not seen
      And it was recorded as nothing
      When the case is looked at on Tuesday 24 March 2026
      Then the rule on what a failed visit is recorded as is not met

    Scenario: A visit that succeeded is no case contact
      Given the social worker visited on Monday 23 March 2026
      And the child was seen
      And it was recorded as a statutory visit
      When the case is looked at on Tuesday 24 March 2026
      Then the rule on what a failed visit is recorded as does not apply

    Scenario: A failed visit before the plan is outside the rule
      Given the social worker visited on Monday 16 February 2026
      And the child was not seen
      And it was recorded as a statutory visit
      When the case is looked at on Tuesday 17 February 2026
      Then the rule on what a failed visit is recorded as does not apply

  @cite:10/2
  Rule: A visit without sight of the child is not recorded as statutory

    Scenario: The failed visit stands as a statutory one
      Given the social worker visited on Monday 23 March 2026
      And the child was not seen
      And it was recorded as a statutory visit
      When the case is looked at on Tuesday 24 March 2026
      Then the rule on recording a failed visit as statutory is not met
      And that is a departure

    Scenario: The failed visit stands as a case contact
      Given the social worker visited on Monday 23 March 2026
      And the child was not seen
      And it was recorded as a case contact
      When the case is looked at on Tuesday 24 March 2026
      Then the rule on recording a failed visit as statutory does not apply

    Scenario: A visit on which the child was seen may stand as statutory
      Given the social worker visited on Monday 23 March 2026
      And the child was seen
      And it was recorded as a statutory visit
      When the case is looked at on Tuesday 24 March 2026
      Then the rule on recording a failed visit as statutory does not apply

    Scenario: There is no statutory visit before the plan
      Given the social worker visited on Monday 16 February 2026
      And the child was not seen
      And it was recorded as a statutory visit
      When the case is looked at on Tuesday 17 February 2026
      Then the rule on recording a failed visit as statutory does not apply

  @cite:10/2
  Rule: Some visits are announced and some are not

    Scenario: One of each by the end of the plan
      Given the social worker visited on Monday 30 March 2026
      And the child was seen
      And the visit was announced
      And the social worker visited on Wednesday 15 April 2026
      And the child was seen
      And the visit was unannounced
      And the plan ended on Friday 8 May 2026
      When the case is looked at on Monday 11 May 2026
      Then the rule on announced and unannounced visits is met

    Scenario: Every visit was announced
      Given the social worker visited on Monday 30 March 2026
      And the child was seen
      And the visit was announced
      And the social worker visited on Wednesday 15 April 2026
      And the child was seen
      And the visit was announced
      And the plan ended on Friday 8 May 2026
      When the case is looked at on Monday 11 May 2026
      Then the rule on announced and unannounced visits is not met
      And that is a departure

    Scenario: No visit was announced
      Given the social worker visited on Monday 30 March 2026
      And the child was seen
      And the visit was unannounced
      And the social worker visited on Wednesday 15 April 2026
      And the child was seen
      And the visit was unannounced
      And the plan ended on Friday 8 May 2026
      When the case is looked at on Monday 11 May 2026
      Then the rule on announced and unannounced visits is not met

    Scenario: A single visit cannot be both
      Given the social worker visited on Monday 30 March 2026
      And the child was seen
      And the visit was announced
      And the plan ended on Friday 10 April 2026
      When the case is looked at on Monday 13 April 2026
      Then the rule on announced and unannounced visits does not apply

    Scenario: An unannounced visit before the plan does not count
      Given the social worker visited on Thursday 5 February 2026
      And the child was seen
      And the visit was unannounced
      And the social worker visited on Monday 30 March 2026
      And the child was seen
      And the visit was announced
      And the social worker visited on Wednesday 15 April 2026
      And the child was seen
      And the visit was announced
      And the plan ended on Friday 8 May 2026
      When the case is looked at on Monday 11 May 2026
      Then the rule on announced and unannounced visits is not met

    Scenario: An announced visit before the plan does not count either
      Given the social worker visited on Thursday 5 February 2026
      And the child was seen
      And the visit was announced
      And the social worker visited on Monday 30 March 2026
      And the child was seen
      And the visit was unannounced
      And the social worker visited on Wednesday 15 April 2026
      And the child was seen
      And the visit was unannounced
      And the plan ended on Friday 8 May 2026
      When the case is looked at on Monday 11 May 2026
      Then the rule on announced and unannounced visits is not met

    Scenario: A visit before the plan is not counted towards several visits
      Given the social worker visited on Thursday 5 February 2026
      And the child was seen
      And the visit was announced
      And the social worker visited on Monday 30 March 2026
      And the child was seen
      And the visit was announced
      And the plan ended on Friday 10 April 2026
      When the case is looked at on Monday 13 April 2026
      Then the rule on announced and unannounced visits does not apply

    Scenario: The mixture is judged when the plan has ended
      Given the social worker visited on Monday 30 March 2026
      And the child was seen
      And the visit was announced
      And the social worker visited on Wednesday 15 April 2026
      And the child was seen
      And the visit was announced
      When the case is looked at on Monday 11 May 2026
      Then the rule on announced and unannounced visits does not apply

  @cite:3/12 @cite:3/1
  Rule: The child's views are obtained when the child is seen

    Scenario: The views are obtained
      Given the social worker visited on Monday 23 March 2026
      And the child was seen
      And it covered the views of the child and the Child in Need plan
      When the case is looked at on Tuesday 24 March 2026
      Then the rule on what the social worker finds out from the child is met

    Scenario: The views are not obtained
      Given the social worker visited on Monday 23 March 2026
      And the child was seen
      And it covered the Child in Need plan
      When the case is looked at on Tuesday 24 March 2026
      Then the rule on what the social worker finds out from the child is not met, missing:
        | the views of the child |
      And that is a breach

    Scenario: The views are owed while the child is being assessed as well
      Given the social worker visited on Monday 16 February 2026
      And the child was seen
      And it covered nothing
      When the case is looked at on Tuesday 17 February 2026
      Then the rule on what the social worker finds out from the child is not met

    Scenario: A child who was not seen could not be heard
      Given the social worker visited on Monday 23 March 2026
      And the child was not seen
      And it covered the Child in Need plan
      When the case is looked at on Tuesday 24 March 2026
      Then the rule on what the social worker finds out from the child does not apply

  @cite:3/13 @cite:3/1
  Rule: Visits are linked to the plan

    Scenario: The visit is linked to the plan
      Given the social worker visited on Monday 23 March 2026
      And the child was seen
      And it covered the Child in Need plan
      When the case is looked at on Tuesday 24 March 2026
      Then the rule on what a visit is linked to is met

    Scenario: The visit is not linked to the plan
      Given the social worker visited on Monday 23 March 2026
      And the child was seen
      And it covered the views of the child
      When the case is looked at on Tuesday 24 March 2026
      Then the rule on what a visit is linked to is not met, missing:
        | the Child in Need plan |
      And that is a breach

    Scenario: Before there is a plan a visit cannot be linked to it
      Given the social worker visited on Monday 16 February 2026
      And the child was seen
      And it covered the views of the child
      When the case is looked at on Tuesday 17 February 2026
      Then the rule on what a visit is linked to does not apply

  @cite:10/3
  Rule: Monthly visits call for a review of the level of need

    Scenario: The review is still to come
      Given the Care Team agreed that monthly visits are enough on Wednesday 15 April 2026
      When the case is looked at on Thursday 30 April 2026
      Then the review of the level of need is still to do
      And that is no fault

    Scenario: The level of need is reviewed
      Given the Care Team agreed that monthly visits are enough on Wednesday 15 April 2026
      And the level of need was reviewed on Thursday 30 April 2026
      When the case is looked at on Friday 1 May 2026
      Then the rule on the review of the level of need is met

    Scenario: The case closes without the review
      Given the Care Team agreed that monthly visits are enough on Wednesday 15 April 2026
      And the case was closed on Friday 29 May 2026
      When the case is looked at on Monday 1 June 2026
      Then the rule on the review of the level of need is not met
      And that is a departure

    Scenario: A review before monthly visits were agreed does not answer
      Given the level of need was reviewed on Monday 30 March 2026
      And the Care Team agreed that monthly visits are enough on Wednesday 15 April 2026
      When the case is looked at on Thursday 30 April 2026
      Then the review of the level of need is still to do

    Scenario: Nobody speaks of monthly visits
      When the case is looked at on Thursday 30 April 2026
      Then the rule on the review of the level of need does not apply

  @cite:10/3
  Rule: That review keeps the plan or steps the case down

    Scenario Outline: The review settles it
      Given the Care Team agreed that monthly visits are enough on Wednesday 15 April 2026
      And the level of need was reviewed on Thursday 30 April 2026
      And it resulted in <result>
      When the case is looked at on Friday 1 May 2026
      Then the rule on the result of reviewing the level of need is met

      Examples:
        | result                              |
        | a plan that is still warranted      |
        | a step down to a Team Around the Child |

    Scenario: The review settles neither
      Given the Care Team agreed that monthly visits are enough on Wednesday 15 April 2026
      And the level of need was reviewed on Thursday 30 April 2026
      And it resulted in nothing
      When the case is looked at on Friday 1 May 2026
      Then the rule on the result of reviewing the level of need is not met
      And that is a departure

    Scenario: A review that has nothing to do with monthly visits
      Given the level of need was reviewed on Thursday 30 April 2026
      And it resulted in nothing
      When the case is looked at on Friday 1 May 2026
      Then the rule on the result of reviewing the level of need does not apply
