Feature: How long a plan lasts

  Background:
    Given the referral was received on Monday 1 December 2025
    And the assessment team took over the case on Monday 1 December 2025
    And the assessment was completed on Monday 5 January 2026
    And it was decided that a plan is needed on Tuesday 6 January 2026
    And the first meeting was held on Monday 19 January 2026
    And the plan was made on Tuesday 20 January 2026

  @cite:7/18
  Rule: After six months of a plan without effective change another way of working is considered

    Scenario: Six months on another way of working is called for
      Given the plan has brought no effective change
      When the case is looked at on Monday 20 July 2026
      Then considering another way of working is still to do

    Scenario: The day before six months have passed nothing is asked for yet
      Given the plan has brought no effective change
      When the case is looked at on Sunday 19 July 2026
      Then the rule on considering another way of working does not apply

    Scenario: Another way of working was considered
      Given the plan has brought no effective change
      And another way of working was considered on Thursday 23 July 2026
      When the case is looked at on Friday 24 July 2026
      Then considering another way of working is met

    Scenario: The case closes and nothing else was considered
      Given the plan has brought no effective change
      And the case was closed on Monday 28 September 2026
      When the case is looked at on Tuesday 29 September 2026
      Then considering another way of working is not met
      And that is a departure

    Scenario: The plan has brought change
      Given the plan has brought effective change
      When the case is looked at on Friday 24 July 2026
      Then the rule on considering another way of working does not apply

    Scenario: The plan ended before six months had passed
      Given the plan has brought no effective change
      And the plan ended on Friday 17 July 2026
      When the case is looked at on Friday 24 July 2026
      Then the rule on considering another way of working does not apply

  @cite:7/18
  Rule: A plan without effective change is discussed regularly in supervision

    Scenario: Six months on the discussion in supervision is called for
      Given the plan has brought no effective change
      When the case is looked at on Monday 20 July 2026
      Then the discussion of a stalled plan in supervision is still to do

    Scenario: The day before six months have passed supervision has nothing to discuss
      Given the plan has brought no effective change
      When the case is looked at on Sunday 19 July 2026
      Then the rule on the discussion of a stalled plan in supervision does not apply

    Scenario: The stalled plan was discussed in supervision
      Given the plan has brought no effective change
      And the stalled plan was discussed in supervision on Wednesday 22 July 2026
      When the case is looked at on Friday 24 July 2026
      Then the discussion of a stalled plan in supervision is met

    Scenario: The case closes without a discussion in supervision
      Given the plan has brought no effective change
      And the case was closed on Monday 28 September 2026
      When the case is looked at on Tuesday 29 September 2026
      Then the discussion of a stalled plan in supervision is not met
      And that is a departure

    Scenario: A plan that brings change needs no such discussion
      When the case is looked at on Friday 24 July 2026
      Then the rule on the discussion of a stalled plan in supervision does not apply

    Scenario: A plan that ended in time needs no such discussion
      Given the plan has brought no effective change
      And the plan ended on Friday 17 July 2026
      When the case is looked at on Friday 24 July 2026
      Then the rule on the discussion of a stalled plan in supervision does not apply

  @cite:7/18
  Rule: The team manager decides about a plan without effective change

    Scenario: The team manager decides
      Given the plan has brought no effective change
      And it was decided what to do about the stalled plan on Thursday 30 July 2026
      And it was done by a team manager
      When the case is looked at on Friday 31 July 2026
      Then the rule on who decides about a stalled plan is met

    Scenario: The social worker decides alone
      Given the plan has brought no effective change
      And it was decided what to do about the stalled plan on Thursday 30 July 2026
      And it was done by the social worker
      When the case is looked at on Friday 31 July 2026
      Then the rule on who decides about a stalled plan is not met
      And that is a departure

    Scenario: A deputy does not stand in for the team manager
      Given the plan has brought no effective change
      And it was decided what to do about the stalled plan on Thursday 30 July 2026
      And it was done by a deputy team manager
      When the case is looked at on Friday 31 July 2026
      Then the rule on who decides about a stalled plan is not met

  @cite:7/18
  Rule: The decision is made in discussion with the social worker

    Scenario: The social worker is heard
      Given the plan has brought no effective change
      And it was decided what to do about the stalled plan on Thursday 30 July 2026
      And it was made in consultation with the social worker
      When the case is looked at on Friday 31 July 2026
      Then the rule on who takes part in deciding about a stalled plan is met

    Scenario: The social worker is not heard
      Given the plan has brought no effective change
      And it was decided what to do about the stalled plan on Thursday 30 July 2026
      And it was made in consultation with nobody
      When the case is looked at on Friday 31 July 2026
      Then the rule on who takes part in deciding about a stalled plan is not met
      And that is a departure

  @cite:7/18
  Rule: Early Help, universal services or child protection take the place of the plan

    Scenario Outline: <outcome> takes the place of the plan
      Given the plan has brought no effective change
      And it was decided what to do about the stalled plan on Thursday 30 July 2026
      And it resulted in <outcome>
      When the case is looked at on Friday 31 July 2026
      Then the rule on what takes the place of a stalled plan is met

      Examples:
        | outcome                         |
        | support from Early Help         |
        | support from universal services |
        | child protection intervention   |

    Scenario: Something else takes the place of the plan
      Given the plan has brought no effective change
      And it was decided what to do about the stalled plan on Thursday 30 July 2026
      And it resulted in nothing
      When the case is looked at on Friday 31 July 2026
      Then the rule on what takes the place of a stalled plan is not met
      And that is no fault
