Feature: Meetings

  Background:
    Given the referral arrived on Monday 5 January 2026

  @cite:1/1
  Rule: The first meeting comes within ten working days

    Scenario: The meeting on the last good day is in time
      Given the first meeting was held on Monday 19 January 2026
      When the case is looked at on Tuesday 20 January 2026
      Then the first meeting is in time

  @cite:1/2
  Rule: A manager leads the first meeting

    Scenario: A social worker does not lead the first meeting
      Given the first meeting was held on Monday 19 January 2026
      And it was chaired by a social worker
      When the case is looked at on Tuesday 20 January 2026
      Then the rule on who chairs the first meeting is not met
