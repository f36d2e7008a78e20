Feature: How people work together

  Background:
    Given the referral was received on Monday 5 January 2026
    And the assessment was completed on Friday 23 January 2026
    And it was decided that a plan is needed on Friday 23 January 2026

  @cite:/44
  Rule: Before a meeting is arranged a manager is asked whether it is fitting, when, and who can chair

    Scenario: The manager was asked about all three
      Given the first meeting was arranged on Monday 26 January 2026
      And it came after asking the manager about:
        | whether a meeting is appropriate |
        | the date of the meeting |
        | a manager who is free to chair |
      When the case is looked at on Tuesday 10 February 2026
      Then the rule on what the manager is consulted about before the first meeting is met

    Scenario Outline: The manager was not asked about <left out>
      Given the first meeting was arranged on Monday 26 January 2026
      And it came after asking the manager about <asked>
      When the case is looked at on Tuesday 10 February 2026
      Then the rule on what the manager is consulted about before the first meeting is not met, missing:
        | <left out> |

      Examples:
        | left out | asked |
        | whether a meeting is appropriate | the date of the meeting and a manager who is free to chair |
        | the date of the meeting | whether a meeting is appropriate and a manager who is free to chair |
        | a manager who is free to chair | whether a meeting is appropriate and the date of the meeting |

    Scenario: The manager was asked about nothing
      Given the first meeting was arranged on Monday 26 January 2026
      And it came after asking the manager about nothing
      When the case is looked at on Tuesday 10 February 2026
      Then the rule on what the manager is consulted about before the first meeting is not met
      And that is a departure

    Scenario: As long as no meeting is arranged the manager need not be asked
      When the case is looked at on Tuesday 10 February 2026
      Then the rule on what the manager is consulted about before the first meeting does not apply
