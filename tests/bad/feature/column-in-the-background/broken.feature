Feature: Meetings

  Background:
    Given the referral arrived on <day>

  @cite:1/1
  Rule: A rule

    Scenario: A day
      When the case is looked at on Tuesday 20 January 2026
      Then the first meeting is overdue
