Feature: Meetings

  Background:
    Given the assessment was completed on Monday 5 January 2026

  @cite:1/1
  Rule: The first meeting happens within ten days, of whatever sort

    Scenario: Ten calendar days are in time either way
      Given the first meeting was held on Thursday 15 January 2026
      When the case is looked at on Tuesday 20 January 2026
      Then the first meeting is in time

    Scenario: The days between depend on the reading
      Given the first meeting was held on Friday 16 January 2026
      When the case is looked at on Tuesday 20 January 2026
      Then the first meeting depends on the reading

  @cite:1/2
  Rule: Reviews are every four weeks

    Scenario: A review after four weeks is in time
      Given the first meeting was held on Monday 19 January 2026
      And a review was held on Monday 16 February 2026
      When the case is looked at on Tuesday 17 February 2026
      Then reviews are in time
