Feature: Meetings

  @cite:1/1
  Rul: A rule

    Scenario: A day
      Given the referral arrived on Monday 5 January 2026
