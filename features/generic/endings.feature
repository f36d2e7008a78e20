Feature: Endings

  Background:
    Given the referral was received on Monday 1 December 2025
    And the assessment began on Tuesday 2 December 2025
    And the assessment was completed on Monday 5 January 2026
    And it was decided that a plan is needed on Monday 5 January 2026

  @cite:/69
  Rule: A step down can be recommended once the network agrees that the aims are achieved

    Background:
      Given the plan was made on Friday 16 January 2026

    Scenario: The aims of the plan are achieved
      Given the professionals agreed that the plan has achieved its aims on Monday 13 July 2026
      When the case is looked at on Tuesday 14 July 2026
      Then a step down is called for

    Scenario: The aims of the plan are not achieved
      When the case is looked at on Tuesday 14 July 2026
      Then a step down is not called for

    Scenario: Lasting progress is not enough by itself
      Given positive progress has been maintained over time
      When the case is looked at on Tuesday 14 July 2026
      Then a step down is not called for

    Scenario: Complex needs that remain are not enough
      Given complex needs remain
      When the case is looked at on Tuesday 14 July 2026
      Then a step down is not called for

    Scenario: Good progress with simpler needs left is not enough
      Given the family has made good progress
      And the needs that remain are less complex
      When the case is looked at on Tuesday 14 July 2026
      Then a step down is not called for

    Scenario: The threshold of early help is not enough
      Given the threshold for a plan is no longer met
      And the threshold for early help is met
      When the case is looked at on Tuesday 14 July 2026
      Then a step down is not called for

  @cite:/80
  Rule: The work ends when a review finds that the child is no longer in need

    Background:
      Given the plan was made on Friday 16 January 2026

    Scenario: A review finds the child no longer in need
      Given a review was held on Monday 13 July 2026
      And it resulted in a finding that the child is no longer in need
      When the case is looked at on Tuesday 14 July 2026
      Then an end of the work is called for

    Scenario: A review goes on with the plan
      Given a review was held on Monday 13 July 2026
      And it resulted in the continuation of the plan
      When the case is looked at on Tuesday 14 July 2026
      Then an end of the work is not called for

    Scenario: There has been no review
      When the case is looked at on Tuesday 14 July 2026
      Then an end of the work is not called for

    Scenario: Agreement that things are good enough does not end the work by itself
      Given it was agreed that things are good enough on Monday 13 July 2026
      When the case is looked at on Tuesday 14 July 2026
      Then an end of the work is not called for

  @cite:/69
  Rule: Once the aims are achieved the planning meeting can agree on the end

    Background:
      Given the plan was made on Friday 16 January 2026

    Scenario: The end was decided at a meeting
      Given the professionals agreed that the plan has achieved its aims on Monday 13 July 2026
      And it was decided to end social work involvement on Monday 20 July 2026
      And it was settled at a Child in Need meeting
      When the case is looked at on Tuesday 21 July 2026
      Then the rule on where it is decided that the work ends is met

    Scenario: The end was decided outside the meetings
      Given the professionals agreed that the plan has achieved its aims on Monday 13 July 2026
      And it was decided to end social work involvement on Monday 20 July 2026
      And it was settled at a talk in supervision
      When the case is looked at on Tuesday 21 July 2026
      Then the rule on where it is decided that the work ends is not met, missing:
        | a Child in Need meeting |
      And that is no fault

    Scenario: The end was decided though the aims were not agreed to be achieved
      Given it was decided to end social work involvement on Monday 20 July 2026
      And it was settled at a talk in supervision
      When the case is looked at on Tuesday 21 July 2026
      Then the rule on where it is decided that the work ends does not apply

    Scenario: Nothing has been decided yet
      Given the professionals agreed that the plan has achieved its aims on Monday 13 July 2026
      When the case is looked at on Tuesday 21 July 2026
      Then the rule on where it is decided that the work ends does not apply

  @cite:/69
  Rule: After a step down a lead professional can go on with the family, and a Team around the Child

    Scenario: Lead professional and team are in place
      Given the case was stepped down to early help on Thursday 23 July 2026
      And it came with a named lead professional and a Team Around the Child
      When the case is looked at on Friday 24 July 2026
      Then the rule on what is in place at a step down is met

    Scenario Outline: Only <there> is in place
      Given the case was stepped down to early help on Thursday 23 July 2026
      And it came with <there>
      When the case is looked at on Friday 24 July 2026
      Then the rule on what is in place at a step down is met

      Examples:
        | there                     |
        | a named lead professional |
        | a Team Around the Child   |

    Scenario: Nothing is in place, and nothing has to be
      Given the case was stepped down to early help on Thursday 23 July 2026
      And it came with nothing
      When the case is looked at on Friday 24 July 2026
      Then the rule on what is in place at a step down is met

    Scenario: There was no step down
      When the case is looked at on Friday 24 July 2026
      Then the rule on what is in place at a step down does not apply

  @cite:/69 @cite:/80
  Rule: A plan gives way to a Team around the Child, to the closing of the case or to support from others

    Background:
      Given the plan was made on Friday 16 January 2026

    Scenario Outline: The plan gives way to <next>
      Given the plan ended on Thursday 23 July 2026
      And it was followed by <next>
      When the case is looked at on Friday 24 July 2026
      Then the rule on what follows when the plan ends is met

      Examples:
        | next                          |
        | a Team Around the Child       |
        | the closure of the case       |
        | services from a single agency |
        | a plan of several agencies    |

    Scenario Outline: The plan gives way to <next>, of which nothing is said
      Given the plan ended on Thursday 23 July 2026
      And it was followed by <next>
      When the case is looked at on Friday 24 July 2026
      Then the rule on what follows when the plan ends is not met
      And that is no fault

      Examples:
        | next                            |
        | support from Early Help         |
        | support from universal services |
        | a child protection plan         |
        | the child becoming looked after |

    Scenario: The plan goes on
      When the case is looked at on Friday 24 July 2026
      Then the rule on what follows when the plan ends does not apply

  @cite:/72
  Rule: A safeguarding issue that arises under a plan is answered under the multi-agency safeguarding procedures

    Background:
      Given the plan was made on Friday 16 January 2026
      And concerns about the child increased on Monday 13 April 2026
      And a child protection or safeguarding issue arose on Monday 13 April 2026
      And the Care Team became concerned that the risk has escalated on Monday 13 April 2026
      And an escalation of concerns likely to affect the child significantly was found on Monday 13 April 2026
      And it was found necessary to consider child protection procedures on Monday 13 April 2026

    Scenario: The issue has been answered
      Given the issue was responded to under the child protection procedures on Tuesday 14 April 2026
      When the case is looked at on Thursday 16 April 2026
      Then the response to rising concerns is met

    Scenario: The issue has not been answered yet
      When the case is looked at on Thursday 16 April 2026
      Then the response to rising concerns is still to do

    Scenario: The answer to an earlier issue does not count for this one
      Given the issue was responded to under the child protection procedures on Wednesday 8 April 2026
      When the case is looked at on Thursday 16 April 2026
      Then the response to rising concerns is still to do

    Scenario: The case is closed and the issue was never answered
      Given the case was closed on Friday 24 April 2026
      When the case is looked at on Monday 27 April 2026
      Then the response to rising concerns is not met
      And that is a breach

  @cite:/72
  Rule: It takes a safeguarding issue, and one that arises under the plan

    Scenario: An issue arose under the plan and no more is known
      Given the plan was made on Friday 16 January 2026
      And a child protection or safeguarding issue arose on Monday 13 April 2026
      When the case is looked at on Thursday 16 April 2026
      Then the response to rising concerns is still to do

    Scenario: The issue arose on the day the plan was made
      Given the plan was made on Friday 16 January 2026
      And a child protection or safeguarding issue arose on Friday 16 January 2026
      When the case is looked at on Monday 19 January 2026
      Then the response to rising concerns is still to do

    Scenario: The issue arose before there was a plan
      Given a child protection or safeguarding issue arose on Thursday 15 January 2026
      And the plan was made on Friday 16 January 2026
      When the case is looked at on Monday 19 January 2026
      Then the response to rising concerns does not apply

    Scenario: There are more concerns but no safeguarding issue
      Given the plan was made on Friday 16 January 2026
      And concerns about the child increased on Monday 13 April 2026
      And the Care Team became concerned that the risk has escalated on Monday 13 April 2026
      When the case is looked at on Thursday 16 April 2026
      Then the response to rising concerns does not apply
