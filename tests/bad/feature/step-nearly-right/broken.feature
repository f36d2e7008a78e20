Feature: Meetings

  @cite:1/1
  Rule: A rule

    Scenario: A day
      Given the child is a yuong carer
      And the referal arrived on Monday 5 January 2026
      And the referral arrived on the 5 January 2026
      When the case is looked at on Tuesday 20 January 2026
      Then the frist meeting is overdue
