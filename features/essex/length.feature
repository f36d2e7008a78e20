Feature: How long a plan lasts

  Background:
    Given the referral was received on Monday 1 December 2025
    And the assessment team took over the case on Monday 1 December 2025
    And the assessment was completed on Monday 5 January 2026
    And it was decided that a plan is needed on Tuesday 6 January 2026
    And the first meeting was held on Monday 19 January 2026
    And the plan was made on Tuesday 20 January 2026

  @cite:8.5/1
  Rule: A family that needs longer work stays with the assessment team for at most 16 weeks

    Scenario: The case is handed on on the last day of 16 weeks
      Given the family is assessed as needing longer work
      And the assessment team passed the case to another on Monday 23 March 2026
      When the case is looked at on Wednesday 25 March 2026
      Then the stay with the assessment team is in time

    Scenario: The case is handed on a day after 16 weeks
      Given the family is assessed as needing longer work
      And the assessment team passed the case to another on Tuesday 24 March 2026
      When the case is looked at on Wednesday 25 March 2026
      Then the stay with the assessment team is late
      And that is a departure

    Scenario: On the last day of 16 weeks the case may still be there
      Given the family is assessed as needing longer work
      When the case is looked at on Monday 23 March 2026
      Then the stay with the assessment team is not yet due

    Scenario: A day after 16 weeks the case is still there
      Given the family is assessed as needing longer work
      When the case is looked at on Tuesday 24 March 2026
      Then the stay with the assessment team is overdue
      And that is a departure

    Scenario: A longer stay was agreed for specific reasons
      Given the family is assessed as needing longer work
      And a longer stay with the assessment team was agreed for specific reasons on Monday 16 March 2026
      When the case is looked at on Tuesday 24 March 2026
      Then the rule on the stay with the assessment team does not apply

    Scenario: Short work is finished where it began
      Given the family is not assessed as needing longer work
      When the case is looked at on Tuesday 24 March 2026
      Then the rule on the stay with the assessment team does not apply

  @cite:13.2/1
  Rule: When the work may take longer than 16 weeks, transfer talks are opened

    Scenario: The talks have been opened
      Given it was found that the work may take longer than 16 weeks on Monday 2 February 2026
      And talks about handing the case on to a longer-term team were opened on Wednesday 4 February 2026
      When the case is looked at on Friday 6 February 2026
      Then the opening of transfer talks is met

    Scenario: The talks have not been opened yet
      Given it was found that the work may take longer than 16 weeks on Monday 2 February 2026
      When the case is looked at on Friday 6 February 2026
      Then the opening of transfer talks is still to do

    Scenario: The case closes without any talks
      Given it was found that the work may take longer than 16 weeks on Monday 2 February 2026
      And the case was closed on Monday 28 September 2026
      When the case is looked at on Tuesday 29 September 2026
      Then the opening of transfer talks is not met
      And that is a breach

    Scenario: Short work calls for no talks
      When the case is looked at on Friday 6 February 2026
      Then the rule on the opening of transfer talks does not apply

  @cite:13.2/1
  Rule: The transfer talks are between managers

    Scenario: A team manager opens the talks
      Given talks about handing the case on to a longer-term team were opened on Wednesday 4 February 2026
      And it was done by a team manager
      When the case is looked at on Friday 6 February 2026
      Then the rule on who opens the transfer talks is met

    Scenario: A deputy team manager opens the talks
      Given talks about handing the case on to a longer-term team were opened on Wednesday 4 February 2026
      And it was done by a deputy team manager
      When the case is looked at on Friday 6 February 2026
      Then the rule on who opens the transfer talks is met

    Scenario Outline: A manager further up opens the talks
      Given talks about handing the case on to a longer-term team were opened on Wednesday 4 February 2026
      And it was done by <manager>
      When the case is looked at on Friday 6 February 2026
      Then the rule on who opens the transfer talks is met

      Examples:
        | manager           |
        | a senior manager  |
        | a service manager |

    Scenario: The social worker opens the talks
      Given talks about handing the case on to a longer-term team were opened on Wednesday 4 February 2026
      And it was done by the social worker
      When the case is looked at on Friday 6 February 2026
      Then the rule on who opens the transfer talks is not met
      And that is a breach

  @cite:10.1/1
  Rule: A family open for nine months, since the referral or since the plan, comes to a reflective case supervision

    Scenario: The supervision is held after nine months on either count
      Given a reflective case supervision was held on Tuesday 27 October 2026
      When the case is looked at on Wednesday 28 October 2026
      Then the special supervision of a long case is met

    Scenario: Nine months after the plan no supervision has been held
      When the case is looked at on Tuesday 20 October 2026
      Then the special supervision of a long case is still to do

    Scenario: Nine months after the referral but not after the plan
      When the case is looked at on Tuesday 1 September 2026
      Then the special supervision of a long case depends on the reading

    Scenario: A day before nine months after the plan
      When the case is looked at on Monday 19 October 2026
      Then the special supervision of a long case depends on the reading

    Scenario: A supervision before nine months have passed since the plan
      Given a reflective case supervision was held on Tuesday 8 September 2026
      When the case is looked at on Wednesday 28 October 2026
      Then the special supervision of a long case depends on the reading

    Scenario: A supervision on the first day of nine months since the referral
      Given a reflective case supervision was held on Tuesday 1 September 2026
      When the case is looked at on Wednesday 28 October 2026
      Then the special supervision of a long case depends on the reading

    Scenario: A supervision before nine months have passed on either count
      Given a reflective case supervision was held on Monday 31 August 2026
      When the case is looked at on Wednesday 28 October 2026
      Then the special supervision of a long case is still to do

    Scenario: A supervision on the first day of nine months since the plan
      Given a reflective case supervision was held on Tuesday 20 October 2026
      When the case is looked at on Wednesday 28 October 2026
      Then the special supervision of a long case is met

    Scenario: Before nine months have passed on either count nothing is asked for
      When the case is looked at on Monday 31 August 2026
      Then the rule on the special supervision of a long case does not apply

    Scenario: The case closes without the supervision
      Given the case was closed on Friday 30 October 2026
      When the case is looked at on Monday 2 November 2026
      Then the special supervision of a long case is not met
      And that is a departure

  @cite:10.1/1
  Rule: The service manager, the social worker and the team manager hold the supervision

    Scenario: All three are there
      Given a reflective case supervision was held on Tuesday 27 October 2026
      And it was attended by the service manager, the social worker and the team manager
      When the case is looked at on Wednesday 28 October 2026
      Then the rule on who takes part in the special supervision of a long case is met

    Scenario Outline: The supervision is held without <missing>
      Given a reflective case supervision was held on Tuesday 27 October 2026
      And it was attended by <others>
      When the case is looked at on Wednesday 28 October 2026
      Then the rule on who takes part in the special supervision of a long case is not met, missing:
        | <missing> |

      Examples:
        | missing             | others                                      |
        | the service manager | the social worker and the team manager      |
        | the social worker   | the service manager and the team manager    |
        | the team manager    | the service manager and the social worker   |

    Scenario: Ordinary supervision in its place is a departure
      Given a reflective case supervision was held on Tuesday 27 October 2026
      And it was attended by the social worker and the team manager
      When the case is looked at on Wednesday 28 October 2026
      Then the rule on who takes part in the special supervision of a long case is not met
      And that is a departure

  @cite:10.1/1
  Rule: The supervision looks at how the case should be managed and approached

    Scenario: Both are looked at
      Given a reflective case supervision was held on Tuesday 27 October 2026
      And it covered how the case should be managed and how the case should be approached
      When the case is looked at on Wednesday 28 October 2026
      Then the rule on what the special supervision of a long case looks at is met

    Scenario: Neither is looked at
      Given a reflective case supervision was held on Tuesday 27 October 2026
      And it covered nothing
      When the case is looked at on Wednesday 28 October 2026
      Then the rule on what the special supervision of a long case looks at is not met, missing:
        | how the case should be managed    |
        | how the case should be approached |

    Scenario: Leaving out the approach is a departure
      Given a reflective case supervision was held on Tuesday 27 October 2026
      And it covered how the case should be managed
      When the case is looked at on Wednesday 28 October 2026
      Then the rule on what the special supervision of a long case looks at is not met
      And that is a departure
