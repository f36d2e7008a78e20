Feature: How long a plan lasts

  Background:
    Given the referral was received on Monday 1 December 2025
    And the assessment team took over the case on Monday 1 December 2025
    And the assessment was completed on Monday 5 January 2026
    And it was decided that a plan is needed on Tuesday 6 January 2026
    And the first meeting was held on Monday 19 January 2026
    And the plan was made on Tuesday 20 January 2026

  @cite:2/1
  Rule: Most plans foresee that the work ends within six months

    Scenario: The work ends on the last day of six months
      Given the plan ended on Monday 20 July 2026
      When the case is looked at on Wednesday 22 July 2026
      Then the usual length of the work is in time

    Scenario: The work ends a day after six months
      Given the plan ended on Tuesday 21 July 2026
      When the case is looked at on Wednesday 22 July 2026
      Then the usual length of the work is late
      And that is no fault

    Scenario: On the last day of six months the work goes on
      When the case is looked at on Monday 20 July 2026
      Then the usual length of the work is not yet due

    Scenario: A day after six months the work goes on
      When the case is looked at on Tuesday 21 July 2026
      Then the usual length of the work is overdue
      And that is no fault

    Scenario: A disabled child's plan is no exception
      Given the child is disabled
      When the case is looked at on Tuesday 21 July 2026
      Then the usual length of the work is overdue
