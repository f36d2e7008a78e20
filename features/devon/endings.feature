Feature: Endings

  Background:
    Given the referral was received on Monday 1 December 2025
    And the assessment began on Tuesday 2 December 2025
    And the assessment was completed on Monday 5 January 2026
    And it was decided that a plan is needed on Monday 5 January 2026

  @cite:3/8 @cite:app1/19 @cite:app1/20
  Rule: A step down is weighed once progress has lasted or the threshold for a plan is no longer met

    Scenario: Progress has lasted
      Given positive progress has been maintained over time
      When the case is looked at on Tuesday 14 July 2026
      Then a step down is called for

    Scenario: The threshold for a plan is no longer met
      Given the threshold for a plan is no longer met
      When the case is looked at on Tuesday 14 July 2026
      Then a step down is called for
      And that is no fault

    Scenario: Complex needs remain and progress has not lasted
      Given complex needs remain
      And the needs that remain include no safeguarding concerns
      When the case is looked at on Tuesday 14 July 2026
      Then a step down is not called for

    Scenario: The progress is good but has yet to last
      Given the family has made good progress
      And the needs that remain are less complex
      When the case is looked at on Tuesday 14 July 2026
      Then a step down is not called for

    Scenario: The professionals see the aims achieved but the progress has yet to last
      Given the professionals agreed that the plan has achieved its aims on Monday 13 July 2026
      When the case is looked at on Tuesday 14 July 2026
      Then a step down is not called for

    Scenario: There has been no lasting progress
      Given positive progress has not been maintained over time
      When the case is looked at on Tuesday 14 July 2026
      Then a step down is not called for

  @cite:7/19
  Rule: The end of the work is decided at a Child in Need meeting and nowhere else

    Background:
      Given the plan was made on Friday 16 January 2026
      And the professionals agreed that the plan has achieved its aims on Monday 13 July 2026

    Scenario: The end was decided at a meeting
      Given it was decided to end social work involvement on Monday 20 July 2026
      And it was settled at a Child in Need meeting
      When the case is looked at on Tuesday 21 July 2026
      Then the rule on where it is decided that the work ends is met

    Scenario: The end was decided outside the meetings
      Given it was decided to end social work involvement on Monday 20 July 2026
      And it was settled at a talk in supervision
      When the case is looked at on Tuesday 21 July 2026
      Then the rule on where it is decided that the work ends is not met, missing:
        | a Child in Need meeting |
      And that is a departure

    Scenario: Nothing has been decided yet
      When the case is looked at on Tuesday 21 July 2026
      Then the rule on where it is decided that the work ends does not apply

  @cite:9/2
  Rule: A step down comes with the request, the lead professional and the early help plan

    Scenario: Everything is in place at the step down
      Given the case was stepped down to early help on Thursday 23 July 2026
      And it came with a completed request for early help, a named lead professional and an early help plan
      When the case is looked at on Friday 24 July 2026
      Then the rule on what is in place at a step down is met

    Scenario Outline: The step down comes without <missing>
      Given the case was stepped down to early help on Thursday 23 July 2026
      And it came with <others>
      When the case is looked at on Friday 24 July 2026
      Then the rule on what is in place at a step down is not met, missing:
        | <missing> |
      And that is a breach

      Examples:
        | missing                            | others                                                              |
        | a completed request for early help | a named lead professional and an early help plan                    |
        | a named lead professional          | a completed request for early help and an early help plan           |
        | an early help plan                 | a completed request for early help and a named lead professional    |

    Scenario: The case is closed without a step down
      Given the plan was made on Friday 16 January 2026
      And the case was closed on Thursday 23 July 2026
      When the case is looked at on Friday 24 July 2026
      Then the rule on what is in place at a step down does not apply

  @cite:7/10 @cite:7/12 @cite:7/13 @cite:7/14 @cite:7/18 @cite:9/2 @cite:9/4 @cite:9/5
  Rule: A plan gives way to lighter support, to protection, to care or to the closing of the case

    Background:
      Given the plan was made on Friday 16 January 2026

    Scenario Outline: The plan gives way to <next>
      Given the plan ended on Thursday 23 July 2026
      And it was followed by <next>
      When the case is looked at on Friday 24 July 2026
      Then the rule on what follows when the plan ends is met

      Examples:
        | next                            |
        | support from Early Help         |
        | support from universal services |
        | a child protection plan         |
        | the child becoming looked after |
        | the closure of the case         |

    Scenario Outline: The plan gives way to <next>, of which nothing is said
      Given the plan ended on Thursday 23 July 2026
      And it was followed by <next>
      When the case is looked at on Friday 24 July 2026
      Then the rule on what follows when the plan ends is not met
      And that is no fault

      Examples:
        | next                            |
        | a Team Around the Child         |
        | services from a single agency   |
        | a plan of several agencies      |

    Scenario: The plan goes on
      When the case is looked at on Friday 24 July 2026
      Then the rule on what follows when the plan ends does not apply

  @cite:9/5
  Rule: A case closed at the end of its plan leaves a complete record with an evaluation

    Background:
      Given the plan was made on Friday 16 January 2026

    Scenario: The closing record is complete
      Given the case was closed on Thursday 23 July 2026
      And it had a closing record with:
        | an up-to-date summary of the case  |
        | an up-to-date chronology           |
        | up-to-date case recording          |
        | an evaluation of the plan's success |
        | an evaluation of the plan's impact |
        | the views of the child             |
        | the parents' view                  |
      When the case is looked at on Friday 24 July 2026
      Then the rule on what is put on record when the work ends is met

    Scenario Outline: The closing record lacks <missing>
      Given the case was closed on Thursday 23 July 2026
      And it had a closing record with <one>, <two>, <three>, <four>, <five> and <six>
      When the case is looked at on Friday 24 July 2026
      Then the rule on what is put on record when the work ends is not met, missing:
        | <missing> |
      And that is <fault>

      Examples:
        | missing                             | fault       | one                               | two                       | three                               | four                                | five                               | six                    |
        | an up-to-date summary of the case   | a breach    | an up-to-date chronology          | up-to-date case recording | an evaluation of the plan's success | an evaluation of the plan's impact  | the views of the child             | the parents' view      |
        | an up-to-date chronology            | a breach    | an up-to-date summary of the case | up-to-date case recording | an evaluation of the plan's success | an evaluation of the plan's impact  | the views of the child             | the parents' view      |
        | up-to-date case recording           | a breach    | an up-to-date summary of the case | an up-to-date chronology  | an evaluation of the plan's success | an evaluation of the plan's impact  | the views of the child             | the parents' view      |
        | an evaluation of the plan's success | a departure | an up-to-date summary of the case | an up-to-date chronology  | up-to-date case recording           | an evaluation of the plan's impact  | the views of the child             | the parents' view      |
        | an evaluation of the plan's impact  | a departure | an up-to-date summary of the case | an up-to-date chronology  | up-to-date case recording           | an evaluation of the plan's success | the views of the child             | the parents' view      |
        | the views of the child              | a departure | an up-to-date summary of the case | an up-to-date chronology  | up-to-date case recording           | an evaluation of the plan's success | an evaluation of the plan's impact | the parents' view      |
        | the parents' view                   | a departure | an up-to-date summary of the case | an up-to-date chronology  | up-to-date case recording           | an evaluation of the plan's success | an evaluation of the plan's impact | the views of the child |

    Scenario: After a step down the closing form is not asked for
      Given the case was stepped down to early help on Thursday 23 July 2026
      And it had a closing record with nothing
      And the case was closed on Thursday 23 July 2026
      And it had a closing record with nothing
      When the case is looked at on Friday 24 July 2026
      Then the rule on what is put on record when the work ends does not apply

    Scenario: While the case is open nothing is asked of a closing record
      When the case is looked at on Friday 24 July 2026
      Then the rule on what is put on record when the work ends does not apply

  @cite:9/5
  Rule: The closing record belongs to the end of a plan

    Scenario: A case is closed that never had a plan
      Given the case was closed on Thursday 22 January 2026
      And it had a closing record with nothing
      When the case is looked at on Friday 23 January 2026
      Then the rule on what is put on record when the work ends does not apply

  @cite:9/1
  Rule: When social work is no longer needed letters of closure are sent

    Background:
      Given the plan was made on Friday 16 January 2026

    Scenario: The letters were sent after the closure
      Given it was decided to end social work involvement on Monday 20 July 2026
      And the case was closed on Thursday 23 July 2026
      And the letters of closure were sent on Monday 27 July 2026
      When the case is looked at on Tuesday 28 July 2026
      Then the letters of closure are met

    Scenario: The letters were sent ahead of the closure
      Given it was decided to end social work involvement on Monday 20 July 2026
      And the letters of closure were sent on Wednesday 22 July 2026
      And the case was closed on Thursday 23 July 2026
      When the case is looked at on Tuesday 28 July 2026
      Then the letters of closure are met

    Scenario: The case is closed and no letter has been sent
      Given it was decided to end social work involvement on Monday 20 July 2026
      And the case was closed on Thursday 23 July 2026
      When the case is looked at on Tuesday 28 July 2026
      Then the letters of closure are still to do

    Scenario: The end is decided but the case is still open
      Given it was decided to end social work involvement on Monday 20 July 2026
      When the case is looked at on Tuesday 28 July 2026
      Then the letters of closure do not apply

    Scenario: The case is closed although nobody decided that the work is over
      Given the case was closed on Thursday 23 July 2026
      When the case is looked at on Tuesday 28 July 2026
      Then the letters of closure do not apply

  @cite:9/1
  Rule: The letters of closure go to everyone who is involved

    Scenario: Everyone involved has a letter
      Given the letters of closure were sent on Monday 27 July 2026
      And it was sent to the child, the parents or carers and the agencies involved
      When the case is looked at on Tuesday 28 July 2026
      Then the rule on who is told in writing that the case is closed is met

    Scenario Outline: Of those involved <missing> got no letter
      Given the letters of closure were sent on Monday 27 July 2026
      And it was sent to <others>
      When the case is looked at on Tuesday 28 July 2026
      Then the rule on who is told in writing that the case is closed is not met, missing:
        | <missing> |
      And that is a breach

      Examples:
        | missing               | others                                              |
        | the child             | the parents or carers and the agencies involved     |
        | the parents or carers | the child and the agencies involved                 |
        | the agencies involved | the child and the parents or carers                 |

  @cite:9/4
  Rule: A section 47 enquiry begins when concerns have increased

    Background:
      Given the plan was made on Friday 16 January 2026
      And concerns about the child increased on Monday 13 April 2026
      And a child protection or safeguarding issue arose on Monday 13 April 2026
      And the Care Team became concerned that the risk has escalated on Monday 13 April 2026
      And an escalation of concerns likely to affect the child significantly was found on Monday 13 April 2026
      And it was found necessary to consider child protection procedures on Monday 13 April 2026

    Scenario: The enquiry has begun
      Given a section 47 enquiry began on Wednesday 15 April 2026
      When the case is looked at on Thursday 16 April 2026
      Then the response to rising concerns is met

    Scenario: No enquiry has begun yet
      When the case is looked at on Thursday 16 April 2026
      Then the response to rising concerns is still to do

    Scenario: A strategy meeting alone is no enquiry
      Given a strategy meeting was held on Wednesday 15 April 2026
      And the case was closed on Friday 24 April 2026
      When the case is looked at on Monday 27 April 2026
      Then the response to rising concerns is not met

    Scenario: An enquiry from before the concerns grew does not answer them
      Given a section 47 enquiry began on Wednesday 8 April 2026
      When the case is looked at on Thursday 16 April 2026
      Then the response to rising concerns is still to do

    Scenario: The case is closed and no enquiry ever began
      Given the case was closed on Friday 24 April 2026
      When the case is looked at on Monday 27 April 2026
      Then the response to rising concerns is not met
      And that is a breach

  @cite:9/4
  Rule: It is enough that concerns have increased

    Scenario: Concerns increased and no more is known
      Given concerns about the child increased on Monday 13 April 2026
      When the case is looked at on Thursday 16 April 2026
      Then the response to rising concerns is still to do

    Scenario: Concerns have not increased
      When the case is looked at on Thursday 16 April 2026
      Then the response to rising concerns does not apply
