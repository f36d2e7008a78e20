Feature: Meetings

  @cite:1/1
  Rule: A rule

    Scenario: A day
      Given the referral arrived on Monday 5 January 2026
      And the first meeting was held on Monday 19 January 2026
      And it was chaired by:
        | a team manager |
        | a social worker | a head of service |
      When the case is looked at on Tuesday 20 January 2026
      Then the first meeting is overdue
