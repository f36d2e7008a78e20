Feature: Meetings

  @cite:1/1
  Rule: A rule

    Scenario Outline: A day
      Given the referral arrived on <day>
      When the case is looked at on Tuesday 20 January 2026
      Then the first meeting is overdue

      Examples:
        | day |
