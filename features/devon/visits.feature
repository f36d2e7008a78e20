Feature: Visits to the child

  The plan is made on Monday 16 March 2026. Easter (3 and 6 April) falls into the first 20 working days,
  so the twentieth is Wednesday 15 April.

  Background:
    Given the referral was received on Monday 2 February 2026
    And it was decided to assess the child on Tuesday 3 February 2026
    And the assessment was completed on Friday 6 March 2026
    And it was decided that a plan is needed on Monday 9 March 2026
    And the plan was made on Monday 16 March 2026

  @cite:6/9 @cite:app1/28 @cite:6/2
  Rule: The social worker visits as the plan sets, and never less than once in 20 working days

    Scenario: A visit on the twentieth working day is in time
      Given the social worker visited on Wednesday 15 April 2026
      And the child was seen
      When the case is looked at on Thursday 16 April 2026
      Then the visits under the plan are in time

    Scenario: A visit on the twenty-first working day is late
      Given the social worker visited on Thursday 16 April 2026
      And the child was seen
      When the case is looked at on Friday 17 April 2026
      Then the visits under the plan are late
      And that is a breach

    Scenario: Nothing is amiss on the twentieth working day itself
      When the case is looked at on Wednesday 15 April 2026
      Then the visits under the plan are in time

    Scenario: Without a visit the child is overdue on the twenty-first working day
      When the case is looked at on Thursday 16 April 2026
      Then the visits under the plan are overdue
      And that is a breach

    Scenario: The first visit under the plan is counted from the day the plan is made
      When the case is looked at on Tuesday 17 March 2026
      Then the visits under the plan are due by Wednesday 15 April 2026

    Scenario: Each visit starts the count again
      Given the social worker visited on Monday 30 March 2026
      And the child was seen
      When the case is looked at on Tuesday 31 March 2026
      Then the visits under the plan are due by Wednesday 29 April 2026

    Scenario: A plan that sets visits every two weeks is kept to
      Given a frequency of visits was agreed on Monday 16 March 2026
      And it was set at every 2 weeks
      And the frequency is written in the plan
      And it was agreed by a line manager and the social worker
      When the case is looked at on Tuesday 17 March 2026
      Then the visits under the plan are due by Monday 30 March 2026

    Scenario: Visits fall behind a plan that sets them every two weeks
      Given a frequency of visits was agreed on Monday 16 March 2026
      And it was set at every 2 weeks
      And the frequency is written in the plan
      And it was agreed by a line manager and the social worker
      When the case is looked at on Tuesday 31 March 2026
      Then the visits under the plan are overdue

    Scenario: A plan cannot set visits further apart than 20 working days
      Given a frequency of visits was agreed on Monday 16 March 2026
      And it was set at every 6 weeks
      And the frequency is written in the plan
      And it was agreed by a line manager and the social worker
      When the case is looked at on Thursday 16 April 2026
      Then the visits under the plan are overdue

    Scenario: A frequency that is not in the plan leaves the 20 working days as they are
      Given a frequency of visits was agreed on Monday 16 March 2026
      And it was set at every 2 weeks
      And the frequency is not written in the plan
      And it was agreed by a line manager and the social worker
      When the case is looked at on Tuesday 31 March 2026
      Then the visits under the plan are in time

    Scenario: The visits end with the plan
      Given the social worker visited on Wednesday 15 April 2026
      And the child was seen
      And the plan ended on Friday 8 May 2026
      When the case is looked at on Monday 1 June 2026
      Then the visits under the plan are in time

    Scenario: Before there is a plan nothing is asked
      When the case is looked at on Friday 13 March 2026
      Then the rule on the visits under the plan does not apply

  @cite:6/9 @cite:app1/28
  Rule: Whatever is agreed, no more than 20 working days pass between visits

    Scenario: A visit on the last day that the limit allows
      Given a frequency of visits was agreed on Monday 16 March 2026
      And it was set at every 6 weeks
      And the frequency is written in the plan
      And it was agreed by a line manager and the social worker
      And the social worker visited on Wednesday 15 April 2026
      And the child was seen
      When the case is looked at on Thursday 16 April 2026
      Then the visit that is due whatever is agreed is in time

    Scenario: A longer interval in the plan does not move the limit
      Given a frequency of visits was agreed on Monday 16 March 2026
      And it was set at every 6 weeks
      And the frequency is written in the plan
      And it was agreed by a line manager and the social worker
      When the case is looked at on Thursday 16 April 2026
      Then the visit that is due whatever is agreed is overdue
      And that is a breach

    Scenario: A visit after the limit comes too late
      Given the social worker visited on Thursday 16 April 2026
      And the child was seen
      When the case is looked at on Friday 17 April 2026
      Then the visit that is due whatever is agreed is late

    Scenario: A visit at which the child was not seen keeps to the limit, for nothing is said of seeing the child
      Given the social worker visited on Wednesday 15 April 2026
      And the child was not seen
      When the case is looked at on Thursday 16 April 2026
      Then the visit that is due whatever is agreed is in time

    Scenario: A shorter interval in the plan does not bring the limit forward
      Given a frequency of visits was agreed on Monday 16 March 2026
      And it was set at every 2 weeks
      And the frequency is written in the plan
      And it was agreed by a line manager and the social worker
      When the case is looked at on Tuesday 31 March 2026
      Then the visit that is due whatever is agreed is due by Wednesday 15 April 2026

    Scenario: Once the plan has ended the limit no longer runs
      Given the social worker visited on Wednesday 15 April 2026
      And the child was seen
      And the plan ended on Friday 8 May 2026
      When the case is looked at on Monday 1 June 2026
      Then the visit that is due whatever is agreed is in time

    Scenario: The limit does not run before there is a plan
      When the case is looked at on Friday 13 March 2026
      Then the rule on the visit that is due whatever is agreed does not apply
