Feature: Meetings

  @cite:1/1
  Rule: A rule

    Scenario: A day
      Given the referral arrived on Monday 31 June 2026
      When the case is looked at on Tuesday 20 January 2026
      Then the first meeting is overdue
