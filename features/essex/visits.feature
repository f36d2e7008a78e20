Feature: Visits to the child

  Support is found to be needed on Monday 9 March 2026: four weeks run to Monday 6 April, six weeks to Monday 20 April.

  Background:
    Given the referral was received on Monday 2 February 2026
    And it was decided to assess the child on Tuesday 3 February 2026
    And the assessment was completed on Friday 6 March 2026
    And it was decided that a plan is needed on Monday 9 March 2026
    And the plan was made on Monday 16 March 2026

  @cite:7.2/1 @cite:7.5/1
  Rule: The first visit follows the referral within five working days

    Scenario: A first visit on the fifth working day is in time
      Given the social worker visited on Monday 9 February 2026
      And the child was seen
      When the case is looked at on Tuesday 10 February 2026
      Then the first visit is in time

    Scenario: A first visit on the sixth working day is late
      Given the social worker visited on Tuesday 10 February 2026
      And the child was seen
      When the case is looked at on Wednesday 11 February 2026
      Then the first visit is late
      And that is a departure

    Scenario: The first visit is still to come on the fifth working day
      When the case is looked at on Monday 9 February 2026
      Then the first visit is not yet due

    Scenario: The first visit has not happened by the sixth working day
      When the case is looked at on Tuesday 10 February 2026
      Then the first visit is overdue

    Scenario: The first visit is counted from the referral and not from the decision to assess
      When the case is looked at on Tuesday 3 February 2026
      Then the first visit is due by Monday 9 February 2026

  @cite:7.5/2
  Rule: Visits are four weeks apart at most

    Scenario: A visit four weeks after support was found to be needed
      Given the social worker visited on Monday 6 April 2026
      And the child was seen
      When the case is looked at on Tuesday 7 April 2026
      Then the visits under the plan are in time

    Scenario: A visit a day after the four weeks
      Given the social worker visited on Tuesday 7 April 2026
      And the child was seen
      When the case is looked at on Wednesday 8 April 2026
      Then the visits under the plan are late
      And that is a departure

    Scenario: Nothing is amiss on the last day of the four weeks
      When the case is looked at on Monday 6 April 2026
      Then the visits under the plan are in time

    Scenario: Four weeks without a visit
      When the case is looked at on Tuesday 7 April 2026
      Then the visits under the plan are overdue
      And that is a departure

    Scenario: Each visit starts the four weeks again
      Given the social worker visited on Monday 30 March 2026
      And the child was seen
      When the case is looked at on Tuesday 31 March 2026
      Then the visits under the plan are due by Monday 27 April 2026

    Scenario: A disabled child with a stable package of care comes under other arrangements
      Given the child is disabled
      And the child has a stable package of care
      When the case is looked at on Tuesday 21 April 2026
      Then the rule on the visits under the plan does not apply

    Scenario: A disabled child without a stable package is visited like others
      Given the child is disabled
      And the child has no stable package of care
      When the case is looked at on Tuesday 7 April 2026
      Then the visits under the plan are overdue

    Scenario: A stable package alone changes nothing
      Given the child is not disabled
      And the child has a stable package of care
      When the case is looked at on Tuesday 7 April 2026
      Then the visits under the plan are overdue

    Scenario: The visits stop when the plan ends
      Given the social worker visited on Monday 6 April 2026
      And the child was seen
      And the plan ended on Friday 1 May 2026
      When the case is looked at on Monday 1 June 2026
      Then the visits under the plan are in time

    Scenario: Nothing is asked before support is found to be needed
      When the case is looked at on Friday 6 March 2026
      Then the rule on the visits under the plan does not apply

  @cite:7.5/2
  Rule: The frequency that is agreed in supervision counts

    Scenario: Visits every two weeks were agreed
      Given a frequency of visits was agreed on Monday 9 March 2026
      And it was set at every 2 weeks
      And the frequency is not written in the plan
      And it was agreed by a line manager and the social worker
      When the case is looked at on Tuesday 10 March 2026
      Then the visits under the plan are due by Monday 23 March 2026

    Scenario: Visits fall behind the two weeks that were agreed
      Given a frequency of visits was agreed on Monday 9 March 2026
      And it was set at every 2 weeks
      And the frequency is not written in the plan
      And it was agreed by a line manager and the social worker
      When the case is looked at on Tuesday 24 March 2026
      Then the visits under the plan are overdue

    Scenario: Whether six weeks may be agreed is left open
      Given a frequency of visits was agreed on Monday 9 March 2026
      And it was set at every 6 weeks
      And the frequency is not written in the plan
      And it was agreed by a line manager and the social worker
      When the case is looked at on Tuesday 7 April 2026
      Then the visits under the plan depend on the reading
      And that is no fault

    Scenario: Six weeks that were agreed have run out as well
      Given a frequency of visits was agreed on Monday 9 March 2026
      And it was set at every 6 weeks
      And the frequency is not written in the plan
      And it was agreed by a line manager and the social worker
      When the case is looked at on Tuesday 21 April 2026
      Then the visits under the plan are overdue

  @cite:7.5/2
  Rule: However the frequency varies, four to six weeks is the limit

    Scenario: A visit within four weeks keeps the limit on any reading
      Given the social worker visited on Monday 6 April 2026
      And the child was seen
      When the case is looked at on Tuesday 7 April 2026
      Then the visit that is due whatever is agreed is in time

    Scenario: Between four and six weeks the text leaves the limit open
      When the case is looked at on Tuesday 7 April 2026
      Then the visit that is due whatever is agreed depends on the reading

    Scenario: On the last day of the six weeks the text still leaves it open
      When the case is looked at on Monday 20 April 2026
      Then the visit that is due whatever is agreed depends on the reading

    Scenario: After six weeks the limit is passed on any reading
      When the case is looked at on Tuesday 21 April 2026
      Then the visit that is due whatever is agreed is overdue
      And that is a breach

    Scenario: A visit on the last day of the six weeks
      Given the social worker visited on Monday 20 April 2026
      And the child was seen
      When the case is looked at on Tuesday 21 April 2026
      Then the visit that is due whatever is agreed depends on the reading

    Scenario: A visit after the six weeks
      Given the social worker visited on Tuesday 21 April 2026
      And the child was seen
      When the case is looked at on Wednesday 22 April 2026
      Then the visit that is due whatever is agreed is late

    Scenario: The limit is not moved by a longer interval that was agreed
      Given a frequency of visits was agreed on Monday 9 March 2026
      And it was set at every 8 weeks
      And the frequency is not written in the plan
      And it was agreed by a line manager and the social worker
      When the case is looked at on Tuesday 21 April 2026
      Then the visit that is due whatever is agreed is overdue

    Scenario: Whether the limit reaches disabled children with stable packages is left open
      Given the child is disabled
      And the child has a stable package of care
      When the case is looked at on Tuesday 21 April 2026
      Then the visit that is due whatever is agreed depends on the reading
      And that is no fault

    Scenario: The limit holds for a disabled child without a stable package
      Given the child is disabled
      And the child has no stable package of care
      When the case is looked at on Tuesday 21 April 2026
      Then the visit that is due whatever is agreed is overdue

    Scenario: The limit holds for a child with a stable package who is not disabled
      Given the child is not disabled
      And the child has a stable package of care
      When the case is looked at on Tuesday 21 April 2026
      Then the visit that is due whatever is agreed is overdue

    Scenario: The limit ends with the plan
      Given the social worker visited on Monday 6 April 2026
      And the child was seen
      And the plan ended on Friday 1 May 2026
      When the case is looked at on Monday 1 June 2026
      Then the visit that is due whatever is agreed is in time

    Scenario: The limit runs from the finding and not only from the plan
      When the case is looked at on Wednesday 11 March 2026
      Then the visit that is due whatever is agreed is in time

    Scenario: A visit at which the child was not seen keeps the limit
      Given the social worker visited on Monday 6 April 2026
      And the child was not seen
      When the case is looked at on Thursday 16 April 2026
      Then the visit that is due whatever is agreed is in time

    Scenario: The limit does not run before support is found to be needed
      When the case is looked at on Friday 6 March 2026
      Then the rule on the visit that is due whatever is agreed does not apply

  @cite:7.5/2
  Rule: A varying frequency is agreed between the line manager and the social worker

    Scenario: Both agreed it in supervision
      Given a frequency of visits was agreed on Monday 9 March 2026
      And it was set at every 2 weeks
      And the frequency is not written in the plan
      And it was agreed by a team manager and the social worker
      When the case is looked at on Tuesday 10 March 2026
      Then the rule on who agrees the frequency of visits is met

    Scenario: The social worker settled it alone
      Given a frequency of visits was agreed on Monday 9 March 2026
      And it was set at every 2 weeks
      And the frequency is not written in the plan
      And it was agreed by the social worker
      When the case is looked at on Tuesday 10 March 2026
      Then the rule on who agrees the frequency of visits is not met, missing:
        | a line manager |
      And that is a breach

    Scenario: The social worker alone wrote the frequency into the plan
      Given a frequency of visits was agreed on Monday 9 March 2026
      And it was set at every 2 weeks
      And the frequency is written in the plan
      And it was agreed by the social worker
      When the case is looked at on Tuesday 10 March 2026
      Then the rule on who agrees the frequency of visits is not met

    Scenario: The manager settled it without the social worker
      Given a frequency of visits was agreed on Monday 9 March 2026
      And it was set at every 2 weeks
      And the frequency is not written in the plan
      And it was agreed by a line manager
      When the case is looked at on Tuesday 10 March 2026
      Then the rule on who agrees the frequency of visits is not met, missing:
        | the social worker |

    Scenario: Nothing else was agreed
      When the case is looked at on Tuesday 10 March 2026
      Then the rule on who agrees the frequency of visits does not apply
