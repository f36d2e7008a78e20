Feature: Meetings

  @cite:1/1
  Rule: A rule

    Scenario: A day
      Given the referral arrived on Monday 5 January 2026
      And it was agreed how often to visit on Tuesday 6 January 2026
      And it set visits every 10 days
      When the case is looked at on Tuesday 20 January 2026
      Then the first meeting is overdue
