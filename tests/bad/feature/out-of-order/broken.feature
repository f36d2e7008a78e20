Feature: Meetings

  @cite:1/1
  Rule: A rule

    Scenario: A day
      When the case is looked at on Tuesday 20 January 2026
      Given the referral arrived on Monday 5 January 2026
      Then the first meeting is overdue
