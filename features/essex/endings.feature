Feature: Endings

  Background:
    Given the referral was received on Monday 1 December 2025
    And the assessment began on Tuesday 2 December 2025
    And the assessment was completed on Monday 5 January 2026
    And it was decided that a plan is needed on Monday 5 January 2026

  @cite:14.3/1
  Rule: A step down suits complex needs without safeguarding concerns, and simpler needs after good progress

    Scenario: Complex needs remain and none of them is a safeguarding concern
      Given complex needs remain
      And the needs that remain include no safeguarding concerns
      When the case is looked at on Tuesday 14 July 2026
      Then a step down is called for

    Scenario: The complex needs include safeguarding concerns
      Given complex needs remain
      And the needs that remain include safeguarding concerns
      When the case is looked at on Tuesday 14 July 2026
      Then a step down is not called for

    Scenario: After good progress the needs are less complex
      Given the family has made good progress
      And the needs that remain are less complex
      When the case is looked at on Tuesday 14 July 2026
      Then a step down is called for

    Scenario: There is good progress but the needs are no less complex
      Given the family has made good progress
      And the needs that remain are no less complex
      When the case is looked at on Tuesday 14 July 2026
      Then a step down is not called for

    Scenario: Progress has lasted but the needs are no less complex
      Given positive progress has been maintained over time
      When the case is looked at on Tuesday 14 July 2026
      Then a step down is not called for

    Scenario: The family no longer needs a plan but might have early help
      Given the threshold for a plan is no longer met
      And the threshold for early help is met
      When the case is looked at on Tuesday 14 July 2026
      Then a step down is not called for

    Scenario: The plan has achieved its aims and no needs remain
      Given the plan was made on Friday 16 January 2026
      And the professionals agreed that the plan has achieved its aims on Monday 13 July 2026
      When the case is looked at on Tuesday 14 July 2026
      Then a step down is not called for

    Scenario: The needs are less complex but there is no good progress
      Given the needs that remain are less complex
      When the case is looked at on Tuesday 14 July 2026
      Then a step down is not called for

  @cite:3.4.3/7 @cite:3.4.3/9
  Rule: The work ends when things are good enough

    Background:
      Given the plan was made on Friday 16 January 2026

    Scenario: Things are agreed to be good enough
      Given it was agreed that things are good enough on Monday 13 July 2026
      When the case is looked at on Tuesday 14 July 2026
      Then an end of the work is called for

    Scenario: A review finds the child no longer in need but nobody has agreed that things are good enough
      Given a review was held on Monday 13 July 2026
      And it resulted in a finding that the child is no longer in need
      When the case is looked at on Tuesday 14 July 2026
      Then an end of the work is not called for

    Scenario: Things are not good enough yet
      When the case is looked at on Tuesday 14 July 2026
      Then an end of the work is not called for

  @cite:14.4/1
  Rule: The end of the work is agreed within a Child in Need meeting

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
      And that is a breach

    Scenario: Nothing has been decided yet
      When the case is looked at on Tuesday 21 July 2026
      Then the rule on where it is decided that the work ends does not apply

  @cite:14.4/1
  Rule: Family and partner agencies agree that the work can end

    Scenario: Family and agencies take part
      Given it was decided to end social work involvement on Monday 20 July 2026
      And it resulted in a step down to lower support
      And it was made in consultation with the family, the agencies involved and the Care Team
      When the case is looked at on Tuesday 21 July 2026
      Then the rule on who takes part in deciding that the work ends is met

    Scenario: Family and agencies are enough
      Given it was decided to end social work involvement on Monday 20 July 2026
      And it resulted in a step down to lower support
      And it was made in consultation with the family and the agencies involved
      When the case is looked at on Tuesday 21 July 2026
      Then the rule on who takes part in deciding that the work ends is met

    Scenario Outline: The end of the work is decided without <missing>
      Given it was decided to end social work involvement on Monday 20 July 2026
      And it resulted in a step down to lower support
      And it was made in consultation with <others>
      When the case is looked at on Tuesday 21 July 2026
      Then the rule on who takes part in deciding that the work ends is not met, missing:
        | <missing> |
      And that is a breach

      Examples:
        | missing               | others                                  |
        | the family            | the agencies involved and the Care Team |
        | the agencies involved | the family and the Care Team            |

    Scenario: An end that is no step down is agreed with nobody
      Given it was decided to end social work involvement on Monday 20 July 2026
      And it resulted in a conclusion of the plan
      And it was made in consultation with nobody
      When the case is looked at on Tuesday 21 July 2026
      Then the rule on who takes part in deciding that the work ends is not met

  @cite:14.4/1
  Rule: Family and agencies attend the last meeting, and those who carry on can be invited

    Scenario: Family, agencies and those who carry on attend
      Given the final review was held on Wednesday 6 May 2026
      And it was attended by the family, the agencies involved, the practitioners who carry on the work, the Care Team and the social worker
      When the case is looked at on Thursday 7 May 2026
      Then the rule on who attends the last meeting is met

    Scenario: Those who carry on the work are not there
      Given the final review was held on Wednesday 6 May 2026
      And it was attended by the family and the agencies involved
      When the case is looked at on Thursday 7 May 2026
      Then the rule on who attends the last meeting is met

    Scenario Outline: The last meeting takes place without <missing>
      Given the final review was held on Wednesday 6 May 2026
      And it was attended by <others>
      When the case is looked at on Thursday 7 May 2026
      Then the rule on who attends the last meeting is not met, missing:
        | <missing> |
      And that is a breach

      Examples:
        | missing               | others                                                     |
        | the family            | the agencies involved, the Care Team and the social worker |
        | the agencies involved | the family, the Care Team and the social worker            |

    Scenario: An ordinary review without the family is no last meeting
      Given a review was held on Wednesday 6 May 2026
      And it was attended by the social worker
      When the case is looked at on Thursday 7 May 2026
      Then the rule on who attends the last meeting does not apply

    Scenario: A last meeting that is only arranged has no attendance
      Given the final review was arranged on Wednesday 6 May 2026
      When the case is looked at on Thursday 7 May 2026
      Then the rule on who attends the last meeting does not apply

  @cite:14.4/1
  Rule: The plan that takes over has a contingency plan

    Scenario: The new plan has a contingency plan
      Given the case was stepped down to early help on Thursday 23 July 2026
      And it came with a new plan with a contingency plan
      When the case is looked at on Friday 24 July 2026
      Then the rule on what is in place at a step down is met

    Scenario: The new plan has no contingency plan
      Given the case was stepped down to early help on Thursday 23 July 2026
      And it came with support from a Team around the Family Reviewing Officer
      When the case is looked at on Friday 24 July 2026
      Then the rule on what is in place at a step down is not met, missing:
        | a new plan with a contingency plan |
      And that is a departure

    Scenario: There was no step down
      When the case is looked at on Friday 24 July 2026
      Then the rule on what is in place at a step down does not apply

  @cite:14.3/1 @cite:14.7/1 @cite:14.10/1
  Rule: A plan gives way to lighter services, to signposting, to closure, to protection or to care

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
        | the closure of the case         |
        | a child protection plan         |
        | the child becoming looked after |

    Scenario Outline: The plan gives way to <next>, of which nothing is said
      Given the plan ended on Thursday 23 July 2026
      And it was followed by <next>
      When the case is looked at on Friday 24 July 2026
      Then the rule on what follows when the plan ends is not met
      And that is no fault

      Examples:
        | next                          |
        | a Team Around the Child       |
        | services from a single agency |
        | a plan of several agencies    |

    Scenario: The plan goes on
      When the case is looked at on Friday 24 July 2026
      Then the rule on what follows when the plan ends does not apply

  @cite:14.5/1 @cite:14.6/1
  Rule: A case closed at the end of its plan leaves a record with reasons, contingency, evaluation and views

    Background:
      Given the plan was made on Friday 16 January 2026

    Scenario: The closing record is complete
      Given the case was closed on Thursday 23 July 2026
      And it had a closing record with:
        | an up-to-date summary of the case   |
        | an up-to-date chronology            |
        | up-to-date case recording           |
        | the reasons for closing the case    |
        | a contingency plan                  |
        | an evaluation of the plan's success |
        | an evaluation of the plan's impact  |
        | the views of the child              |
        | the parents' view                   |
        | a case note of the family's views   |
      When the case is looked at on Friday 24 July 2026
      Then the rule on what is put on record when the work ends is met

    Scenario Outline: The closing record lacks <missing>
      Given the case was closed on Thursday 23 July 2026
      And it had a closing record with <others>
      When the case is looked at on Friday 24 July 2026
      Then the rule on what is put on record when the work ends is not met, missing:
        | <missing> |
      And that is <fault>

      Examples:
        | missing                             | fault       | others                                                                                                                                                                                                                                                                              |
        | an up-to-date summary of the case   | a breach    | an up-to-date chronology, up-to-date case recording, the reasons for closing the case, a contingency plan, an evaluation of the plan's success, an evaluation of the plan's impact, the views of the child, the parents' view and a case note of the family's views                 |
        | an up-to-date chronology            | a breach    | an up-to-date summary of the case, up-to-date case recording, the reasons for closing the case, a contingency plan, an evaluation of the plan's success, an evaluation of the plan's impact, the views of the child, the parents' view and a case note of the family's views        |
        | up-to-date case recording           | a breach    | an up-to-date summary of the case, an up-to-date chronology, the reasons for closing the case, a contingency plan, an evaluation of the plan's success, an evaluation of the plan's impact, the views of the child, the parents' view and a case note of the family's views         |
        | the reasons for closing the case    | a departure | an up-to-date summary of the case, an up-to-date chronology, up-to-date case recording, a contingency plan, an evaluation of the plan's success, an evaluation of the plan's impact, the views of the child, the parents' view and a case note of the family's views                |
        | a contingency plan                  | a departure | an up-to-date summary of the case, an up-to-date chronology, up-to-date case recording, the reasons for closing the case, an evaluation of the plan's success, an evaluation of the plan's impact, the views of the child, the parents' view and a case note of the family's views  |
        | an evaluation of the plan's success | a departure | an up-to-date summary of the case, an up-to-date chronology, up-to-date case recording, the reasons for closing the case, a contingency plan, an evaluation of the plan's impact, the views of the child, the parents' view and a case note of the family's views                   |
        | an evaluation of the plan's impact  | a departure | an up-to-date summary of the case, an up-to-date chronology, up-to-date case recording, the reasons for closing the case, a contingency plan, an evaluation of the plan's success, the views of the child, the parents' view and a case note of the family's views                  |
        | the views of the child              | a departure | an up-to-date summary of the case, an up-to-date chronology, up-to-date case recording, the reasons for closing the case, a contingency plan, an evaluation of the plan's success, an evaluation of the plan's impact, the parents' view and a case note of the family's views      |
        | the parents' view                   | a departure | an up-to-date summary of the case, an up-to-date chronology, up-to-date case recording, the reasons for closing the case, a contingency plan, an evaluation of the plan's success, an evaluation of the plan's impact, the views of the child and a case note of the family's views |
        | a case note of the family's views   | a departure | an up-to-date summary of the case, an up-to-date chronology, up-to-date case recording, the reasons for closing the case, a contingency plan, an evaluation of the plan's success, an evaluation of the plan's impact, the views of the child and the parents' view                 |

    Scenario: A case that is stepped down and closed leaves a record too
      Given the case was stepped down to early help on Thursday 23 July 2026
      And it had a closing record with nothing
      And the case was closed on Thursday 23 July 2026
      And it had a closing record with nothing
      When the case is looked at on Friday 24 July 2026
      Then the rule on what is put on record when the work ends is not met

    Scenario: While the case is open nothing is asked of a closing record
      Given the plan ended on Thursday 23 July 2026
      When the case is looked at on Friday 24 July 2026
      Then the rule on what is put on record when the work ends does not apply

  @cite:14.6/1
  Rule: The closing record is under the team manager's oversight

    Background:
      Given the plan was made on Friday 16 January 2026

    Scenario: A team manager oversees the closing record
      Given the case was closed on Thursday 23 July 2026
      And it had its closing record overseen by a team manager
      When the case is looked at on Friday 24 July 2026
      Then the rule on who oversees the closing record is met

    Scenario: A senior practitioner oversees the closing record
      Given the case was closed on Thursday 23 July 2026
      And it had its closing record overseen by a senior practitioner
      When the case is looked at on Friday 24 July 2026
      Then the rule on who oversees the closing record is not met, missing:
        | a team manager |
      And that is a departure

  @cite:14.5/1 @cite:14.6/1
  Rule: The closing record belongs to the end of a plan

    Scenario: A case is closed that never had a plan
      Given the case was closed on Thursday 22 January 2026
      And it had a closing record with nothing
      When the case is looked at on Friday 23 January 2026
      Then the rule on what is put on record when the work ends does not apply

    Scenario: Nobody oversees the record of a case that never had a plan
      Given the case was closed on Thursday 22 January 2026
      And it had its closing record overseen by nobody
      When the case is looked at on Friday 23 January 2026
      Then the rule on who oversees the closing record does not apply

  @cite:14.1/1
  Rule: What has to change is settled as early as possible

    Scenario: It was settled while the assessment went on
      Given it was settled what has to change for the work to end on Thursday 18 December 2025
      When the case is looked at on Tuesday 20 January 2026
      Then settling what has to change for the work to end is met

    Scenario: It has not been settled yet
      When the case is looked at on Tuesday 20 January 2026
      Then settling what has to change for the work to end is still to do

    Scenario: It is asked for while the assessment is still under way
      When the case is looked at on Wednesday 10 December 2025
      Then settling what has to change for the work to end is still to do

    Scenario: The assessment has not begun
      When the case is looked at on Monday 1 December 2025
      Then settling what has to change for the work to end does not apply

    Scenario: The case is closed and it was never settled
      Given the case was closed on Monday 19 January 2026
      When the case is looked at on Tuesday 20 January 2026
      Then settling what has to change for the work to end is not met
      And that is a breach

  @cite:14.1/1 @cite:14.2/1
  Rule: Change, aim and what keeps the change up are settled together

    Scenario: Everything about the end is settled
      Given it was settled what has to change for the work to end on Thursday 18 December 2025
      And it covered:
        | what needs to change in the family                   |
        | what good enough looks like                          |
        | how friends or relatives help to keep up the change  |
        | how universal services help to keep up the change    |
      When the case is looked at on Tuesday 20 January 2026
      Then the rule on what is settled early about the end of the work is met

    Scenario Outline: The settlement leaves out <missing>
      Given it was settled what has to change for the work to end on Thursday 18 December 2025
      And it covered <others>
      When the case is looked at on Tuesday 20 January 2026
      Then the rule on what is settled early about the end of the work is not met, missing:
        | <missing> |
      And that is a breach

      Examples:
        | missing                                             | others                                                                                                                                                 |
        | what needs to change in the family                  | what good enough looks like, how friends or relatives help to keep up the change and how universal services help to keep up the change                 |
        | what good enough looks like                         | what needs to change in the family, how friends or relatives help to keep up the change and how universal services help to keep up the change          |
        | how friends or relatives help to keep up the change | what needs to change in the family, what good enough looks like and how universal services help to keep up the change                                  |
        | how universal services help to keep up the change   | what needs to change in the family, what good enough looks like and how friends or relatives help to keep up the change                                |

  @cite:14.1/1
  Rule: Family and professionals agree what has to change

    Scenario: Both have agreed
      Given it was settled what has to change for the work to end on Thursday 18 December 2025
      And it was agreed with the family and the professionals
      When the case is looked at on Tuesday 20 January 2026
      Then the rule on who agrees what has to change for the work to end is met

    Scenario Outline: It was settled without <missing>
      Given it was settled what has to change for the work to end on Thursday 18 December 2025
      And it was agreed with <others>
      When the case is looked at on Tuesday 20 January 2026
      Then the rule on who agrees what has to change for the work to end is not met, missing:
        | <missing> |
      And that is a breach

      Examples:
        | missing           | others            |
        | the family        | the professionals |
        | the professionals | the family        |

  @cite:3.6.3/1
  Rule: Social worker and family make the contingency plan for the time after the work together

    Scenario: They made it together
      Given the contingency plan for the time after the work was made on Monday 13 July 2026
      And it was made in consultation with the social worker and the family
      When the case is looked at on Tuesday 14 July 2026
      Then the rule on who makes the contingency plan for the time after the work is met

    Scenario Outline: It was made without <missing>
      Given the contingency plan for the time after the work was made on Monday 13 July 2026
      And it was made in consultation with <others>
      When the case is looked at on Tuesday 14 July 2026
      Then the rule on who makes the contingency plan for the time after the work is not met, missing:
        | <missing> |
      And that is a breach

      Examples:
        | missing           | others            |
        | the social worker | the family        |
        | the family        | the social worker |

  @cite:3.6.3/1 @cite:9.7/1
  Rule: The contingency plan fits the family, rests on evidence, draws on the network and carries the change on

    Scenario: The contingency plan has all it should have
      Given the contingency plan for the time after the work was made on Monday 13 July 2026
      And it covered:
        | steps that fit this family             |
        | a clear description of each situation  |
        | the evidence it rests on               |
        | support from relatives                 |
        | support from the wider network         |
        | how the family carries the change on   |
      When the case is looked at on Tuesday 14 July 2026
      Then the rule on what the contingency plan for the time after the work holds is met

    Scenario Outline: The contingency plan lacks <missing>
      Given the contingency plan for the time after the work was made on Monday 13 July 2026
      And it covered <one>, <two>, <three>, <four> and <five>
      When the case is looked at on Tuesday 14 July 2026
      Then the rule on what the contingency plan for the time after the work holds is not met, missing:
        | <missing> |
      And that is a departure

      Examples:
        | missing                               | one                        | two                                   | three                    | four                           | five                                 |
        | steps that fit this family            | support from relatives     | a clear description of each situation | the evidence it rests on | support from the wider network | how the family carries the change on |
        | a clear description of each situation | steps that fit this family | support from relatives                | the evidence it rests on | support from the wider network | how the family carries the change on |
        | the evidence it rests on              | steps that fit this family | a clear description of each situation | support from relatives   | support from the wider network | how the family carries the change on |
        | support from relatives                | steps that fit this family | a clear description of each situation | the evidence it rests on | support from the wider network | how the family carries the change on |
        | support from the wider network        | steps that fit this family | a clear description of each situation | the evidence it rests on | support from relatives         | how the family carries the change on |
        | how the family carries the change on  | steps that fit this family | a clear description of each situation | the evidence it rests on | support from relatives         | support from the wider network       |

  @cite:3.6.7/1 @cite:3.6.8/1
  Rule: The last meeting asks how the change will last and draws out what the family brings

    Scenario: The last meeting talks it all through
      Given the final review was held on Wednesday 6 May 2026
      And it covered how the change will last, the family's resilience and the family's own resources
      When the case is looked at on Thursday 7 May 2026
      Then the rule on what the last meeting talks through is met

    Scenario Outline: The last meeting leaves out <missing>
      Given the final review was held on Wednesday 6 May 2026
      And it covered <others>
      When the case is looked at on Thursday 7 May 2026
      Then the rule on what the last meeting talks through is not met, missing:
        | <missing> |
      And that is a departure

      Examples:
        | missing                    | others                                                     |
        | how the change will last   | the family's resilience and the family's own resources     |
        | the family's resilience    | how the change will last and the family's own resources    |
        | the family's own resources | how the change will last and the family's resilience       |

    Scenario: An ordinary review is no last meeting
      Given a review was held on Wednesday 6 May 2026
      And it covered progress against the plan
      When the case is looked at on Thursday 7 May 2026
      Then the rule on what the last meeting talks through does not apply

    Scenario: A last meeting that is only arranged has talked nothing through
      Given the final review was arranged on Wednesday 6 May 2026
      When the case is looked at on Thursday 7 May 2026
      Then the rule on what the last meeting talks through does not apply

  @cite:3.6.9/1
  Rule: A serious escalation of concerns leads to a strategy meeting

    Background:
      Given the plan was made on Friday 16 January 2026
      And concerns about the child increased on Monday 13 April 2026
      And a child protection or safeguarding issue arose on Monday 13 April 2026
      And the Care Team became concerned that the risk has escalated on Monday 13 April 2026
      And an escalation of concerns likely to affect the child significantly was found on Monday 13 April 2026
      And it was found necessary to consider child protection procedures on Monday 13 April 2026

    Scenario: The strategy meeting was held
      Given a strategy meeting was held on Wednesday 15 April 2026
      When the case is looked at on Thursday 16 April 2026
      Then the response to rising concerns is met

    Scenario: The strategy meeting is outstanding
      When the case is looked at on Thursday 16 April 2026
      Then the response to rising concerns is still to do

    Scenario: A section 47 enquiry alone is no strategy meeting
      Given a section 47 enquiry began on Wednesday 15 April 2026
      When the case is looked at on Thursday 16 April 2026
      Then the response to rising concerns is still to do

    Scenario: The case is closed and no strategy meeting was held
      Given the case was closed on Friday 24 April 2026
      When the case is looked at on Monday 27 April 2026
      Then the response to rising concerns is not met
      And that is a breach

  @cite:3.6.9/1
  Rule: Whether every serious concern leads there, or only one that calls for protection procedures, is open

    Scenario: Enduring harm is a serious concern too
      Given enduring harm likely to affect the child significantly was found on Monday 13 April 2026
      And it was found necessary to consider child protection procedures on Monday 13 April 2026
      When the case is looked at on Thursday 16 April 2026
      Then the response to rising concerns is still to do

    Scenario: An escalation for which nobody sees a need of protection procedures
      Given an escalation of concerns likely to affect the child significantly was found on Monday 13 April 2026
      And the case was closed on Friday 24 April 2026
      When the case is looked at on Monday 27 April 2026
      Then the response to rising concerns depends on the reading
      And that is no fault

    Scenario: The need of protection procedures was seen two days after the strategy meeting
      Given an escalation of concerns likely to affect the child significantly was found on Monday 13 April 2026
      And a strategy meeting was held on Tuesday 14 April 2026
      And it was found necessary to consider child protection procedures on Thursday 16 April 2026
      When the case is looked at on Friday 17 April 2026
      Then the response to rising concerns depends on the reading

    Scenario: Concerns increased, but not seriously
      Given the plan was made on Friday 16 January 2026
      And concerns about the child increased on Monday 13 April 2026
      And a child protection or safeguarding issue arose on Monday 13 April 2026
      And the Care Team became concerned that the risk has escalated on Monday 13 April 2026
      When the case is looked at on Thursday 16 April 2026
      Then the response to rising concerns does not apply

  @cite:3.6.10/1
  Rule: The family hears of the concerns and why they are escalated, wherever possible

    Background:
      Given an escalation of concerns likely to affect the child significantly was found on Monday 13 April 2026

    Scenario: The family has been told
      Given the family was told of the concerns with the reasons for escalating them on Tuesday 14 April 2026
      When the case is looked at on Thursday 16 April 2026
      Then telling the family why concerns are escalated is met

    Scenario: The family has not been told yet
      When the case is looked at on Thursday 16 April 2026
      Then telling the family why concerns are escalated is still to do

    Scenario: The case is closed and the family was never told
      Given the case was closed on Friday 24 April 2026
      When the case is looked at on Monday 27 April 2026
      Then telling the family why concerns are escalated is not met
      And that is a departure

  @cite:3.6.10/1
  Rule: It takes a serious concern, be it an escalation or enduring harm

    Scenario: Enduring harm was found and the family has not been told
      Given enduring harm likely to affect the child significantly was found on Monday 13 April 2026
      When the case is looked at on Thursday 16 April 2026
      Then telling the family why concerns are escalated is still to do

    Scenario: Concerns increased, but nothing is escalated
      Given concerns about the child increased on Monday 13 April 2026
      And a child protection or safeguarding issue arose on Monday 13 April 2026
      When the case is looked at on Thursday 16 April 2026
      Then telling the family why concerns are escalated does not apply

  @cite:14.10/1
  Rule: The Child in Need plan ceases when the child has a child protection plan or comes into care

    Background:
      Given the plan was made on Friday 16 January 2026

    Scenario Outline: The plan ended after a step up to <higher>
      Given the case was stepped up on Monday 20 April 2026
      And it resulted in <higher>
      And the plan ended on Wednesday 22 April 2026
      When the case is looked at on Friday 24 April 2026
      Then the end of the plan after a step up is met

      Examples:
        | higher                          |
        | a child protection plan         |
        | the child becoming looked after |

    Scenario Outline: The plan goes on after a step up to <higher>
      Given the case was stepped up on Monday 20 April 2026
      And it resulted in <higher>
      When the case is looked at on Friday 24 April 2026
      Then the end of the plan after a step up is still to do

      Examples:
        | higher                          |
        | a child protection plan         |
        | the child becoming looked after |

    Scenario: The case was closed after the step up and the plan with it
      Given the case was stepped up on Monday 20 April 2026
      And it resulted in a child protection plan
      And the case was closed on Friday 24 April 2026
      When the case is looked at on Monday 27 April 2026
      Then the end of the plan after a step up does not apply

    Scenario: The step up led to legal advice alone
      Given the case was stepped up on Monday 20 April 2026
      And it resulted in legal advice
      When the case is looked at on Friday 24 April 2026
      Then the end of the plan after a step up does not apply

  @cite:14.10/1
  Rule: Where there is no plan none has to cease

    Scenario: The child was stepped up before there was a plan
      Given the case was stepped up on Wednesday 7 January 2026
      And it resulted in a child protection plan
      When the case is looked at on Friday 9 January 2026
      Then the end of the plan after a step up does not apply

  @cite:14.10/1
  Rule: After a step up the steps for closing or transferring the case are begun

    Scenario Outline: The steps have begun after a step up to <higher>
      Given the case was stepped up on Monday 20 April 2026
      And it resulted in <higher>
      And the steps for closing or transferring the case were begun on Wednesday 22 April 2026
      When the case is looked at on Friday 24 April 2026
      Then the closing or handing on after a step up is met

      Examples:
        | higher                          |
        | a child protection plan         |
        | the child becoming looked after |

    Scenario Outline: The steps are outstanding after a step up to <higher>
      Given the case was stepped up on Monday 20 April 2026
      And it resulted in <higher>
      When the case is looked at on Friday 24 April 2026
      Then the closing or handing on after a step up is still to do

      Examples:
        | higher                          |
        | a child protection plan         |
        | the child becoming looked after |

    Scenario: The case has been closed already
      Given the case was stepped up on Monday 20 April 2026
      And it resulted in a child protection plan
      And the case was closed on Friday 24 April 2026
      When the case is looked at on Monday 27 April 2026
      Then the closing or handing on after a step up does not apply

    Scenario: Legal advice alone begins no transfer
      Given the case was stepped up on Monday 20 April 2026
      And it resulted in legal advice
      When the case is looked at on Friday 24 April 2026
      Then the closing or handing on after a step up does not apply
