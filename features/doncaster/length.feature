Feature: How long a plan lasts

  Background:
    Given the referral was received on Monday 1 December 2025
    And the assessment team took over the case on Monday 1 December 2025
    And the assessment was completed on Monday 5 January 2026
    And it was decided that a plan is needed on Tuesday 6 January 2026
    And the first meeting was held on Monday 19 January 2026
    And the plan was made on Tuesday 20 January 2026

  @cite:7/17
  Rule: Most plans foresee that the work ends within six months

    Scenario: The work ends on the last day of six months
      Given the plan ended on Monday 20 July 2026
      When the case is looked at on Wednesday 22 July 2026
      Then the usual length of the work is in time

    Scenario: The work ends a day after six months
      Given the plan ended on Tuesday 21 July 2026
      When the case is looked at on Wednesday 22 July 2026
      Then the usual length of the work is late
      And that is no fault

    Scenario: On the last day of six months the work goes on
      When the case is looked at on Monday 20 July 2026
      Then the usual length of the work is not yet due

    Scenario: A day after six months the work goes on
      When the case is looked at on Tuesday 21 July 2026
      Then the usual length of the work is overdue
      And that is no fault

  @cite:7/17
  Rule: Some children are excepted from the six months

    Scenario Outline: The usual length is not stated where <exception>
      Given <exception>
      When the case is looked at on Tuesday 21 July 2026
      Then the rule on the usual length of the work does not apply

      Examples:
        | exception                                              |
        | the child is subject to a Supervision Order            |
        | the young person is homeless at 16 or 17               |
        | the young person lives independently at 16 or 17       |
        | the child is disabled                                  |

    Scenario: A young carer whose needs no other service meets is excepted
      Given the child is a young carer
      And no other service meets the child's needs
      When the case is looked at on Tuesday 21 July 2026
      Then the rule on the usual length of the work does not apply

    Scenario: A young carer whose needs another service meets is not excepted
      Given the child is a young carer
      And another service meets the child's needs
      When the case is looked at on Tuesday 21 July 2026
      Then the usual length of the work is overdue

    Scenario: Unmet needs alone are no exception
      Given no other service meets the child's needs
      When the case is looked at on Tuesday 21 July 2026
      Then the usual length of the work is overdue

    Scenario: A young offender whose needs no other service meets is excepted
      Given the young person is a young offender
      And no other service meets the child's needs
      When the case is looked at on Tuesday 21 July 2026
      Then the rule on the usual length of the work does not apply

    Scenario: A young offender whose needs another service meets is excepted on one reading
      Given the young person is a young offender
      And another service meets the child's needs
      When the case is looked at on Tuesday 21 July 2026
      Then the usual length of the work depends on the reading

  @cite:4/1 @cite:4/5
  Rule: The team manager authorises closure and step down

    Scenario: The team manager authorises the ending
      Given it was decided to end social work involvement on Monday 6 July 2026
      And it was authorised by a team manager
      When the case is looked at on Tuesday 7 July 2026
      Then the rule on who authorises closure or step down is met

    Scenario: A deputy team manager authorises the ending
      Given it was decided to end social work involvement on Monday 6 July 2026
      And it was authorised by a deputy team manager
      When the case is looked at on Tuesday 7 July 2026
      Then the rule on who authorises closure or step down is not met
      And that is a departure
