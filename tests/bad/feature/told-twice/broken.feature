Feature: Meetings

  @cite:1/1
  Rule: A rule

    Scenario: A day
      Given the referral arrived on Monday 5 January 2026
      And the first meeting was held on Monday 12 January 2026
      And the first meeting was held on Tuesday 13 January 2026
      When the case is looked at on Tuesday 20 January 2026
      Then the first meeting is in time
