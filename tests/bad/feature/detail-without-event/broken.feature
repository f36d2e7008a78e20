Feature: Meetings

  @cite:1/1
  Rule: A rule

    Scenario: A day
      Given it was chaired by a team manager
      When the case is looked at on Tuesday 20 January 2026
      Then the first meeting is overdue
