Feature: Meetings

  Background:
    Given the referral arrived on Monday 5 January 2026

  @cite:1/1
  Rule: The first meeting comes within ten working days

    Scenario: The meeting on the last good day is in time
      Given the first meeting was held on Monday 19 January 2026
      When the case is looked at on Tuesday 20 January 2026
      Then the first meeting is in time

