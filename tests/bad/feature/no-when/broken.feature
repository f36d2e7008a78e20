Feature: Meetings

  @cite:1/1
  Rule: A rule

    Scenario: A day
      Given the referral arrived on Monday 5 January 2026
      Then the first meeting is overdue
