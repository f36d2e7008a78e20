Feature: The plan

  Background:
    Given the assessment was completed on Monday 5 January 2026
    And it was decided that a plan is needed on Tuesday 6 January 2026
    And the first meeting was held on Tuesday 20 January 2026

  @cite:3.5/1 @cite:3.4/3
  Rule: The plan is built in the first meeting

    Scenario: The plan is made on the day of the first meeting
      Given the plan was made on Tuesday 20 January 2026
      When the case is looked at on Wednesday 21 January 2026
      Then making the plan at a meeting is met

    Scenario: The plan is made before the first meeting
      Given the plan was made on Monday 19 January 2026
      When the case is looked at on Wednesday 21 January 2026
      Then making the plan at a meeting is not met, missing:
        | the first meeting was held |

    Scenario: Another meeting does not stand in for the first one
      Given a Child in Need meeting was held on Thursday 15 January 2026
      And the plan was made on Friday 16 January 2026
      When the case is looked at on Wednesday 21 January 2026
      Then making the plan at a meeting is not met
      And that is a breach

  @cite:3.5/1 @cite:9.2/1 @cite:8.1/1
  Rule: The plan is built with the parents, the child and the professionals involved

    Scenario: All of them build the plan
      Given the plan was made on Thursday 22 January 2026
      And it was made in consultation with the child, the parents or carers, the family, the agencies involved and the Care Team
      When the case is looked at on Friday 23 January 2026
      Then the rule on who takes part in making the plan is met

    Scenario Outline: The plan is built without <missing>
      Given the plan was made on Thursday 22 January 2026
      And it was made in consultation with <others>
      When the case is looked at on Friday 23 January 2026
      Then the rule on who takes part in making the plan is not met, missing:
        | <missing> |

      Examples:
        | missing               | others                                                        |
        | the child             | the family, the parents or carers, the agencies involved and the Care Team |
        | the parents or carers | the child, the family, the agencies involved and the Care Team             |
        | the family            | the child, the parents or carers, the agencies involved and the Care Team  |
        | the agencies involved | the child, the family and the parents or carers                            |

    Scenario: Building the plan without the child is a breach
      Given the plan was made on Thursday 22 January 2026
      And it was made in consultation with the family, the parents or carers, the agencies involved and the Care Team
      When the case is looked at on Friday 23 January 2026
      Then the rule on who takes part in making the plan is not met
      And that is a breach

  @cite:3.4.4/25
  Rule: After every review the family has the most up-to-date plan

    Scenario: The family has the plan as the review left it
      Given a review was held on Tuesday 17 February 2026
      And it resulted in the continuation of the plan and an amendment of the plan
      And the amended plan was sent out on Thursday 26 February 2026
      When the case is looked at on Friday 27 February 2026
      Then the sending of the amended plan is met

    Scenario Outline: After a review that ended with <outcome> alone the family waits for its plan
      Given a review was held on Tuesday 17 February 2026
      And it resulted in <outcome>
      When the case is looked at on Friday 27 February 2026
      Then the sending of the amended plan is still to do

      Examples:
        | outcome                      |
        | an amendment of the plan     |
        | the continuation of the plan |

    Scenario: The family does not have it yet
      Given a review was held on Tuesday 17 February 2026
      And it resulted in the continuation of the plan and an amendment of the plan
      When the case is looked at on Friday 27 February 2026
      Then the sending of the amended plan is still to do

    Scenario: After the second review the family still has the plan of the first
      Given a review was held on Tuesday 17 February 2026
      And it resulted in the continuation of the plan and an amendment of the plan
      And the amended plan was sent out on Thursday 26 February 2026
      And a review was held on Tuesday 12 May 2026
      And it resulted in the continuation of the plan and an amendment of the plan
      When the case is looked at on Friday 15 May 2026
      Then the sending of the amended plan is still to do

    Scenario: The case closes and the family never had it
      Given a review was held on Tuesday 17 February 2026
      And it resulted in the continuation of the plan and an amendment of the plan
      And the case was closed on Monday 16 March 2026
      When the case is looked at on Tuesday 17 March 2026
      Then the sending of the amended plan is not met
      And that is a breach

    Scenario: Nothing is sent until a review has been held
      When the case is looked at on Friday 23 January 2026
      Then the rule on the sending of the amended plan does not apply

  @cite:3.4.4/25
  Rule: The amended plan goes to the family

    Scenario: The family receives the amended plan
      Given a review was held on Tuesday 17 February 2026
      And the amended plan was sent out on Thursday 19 February 2026
      And it was sent to the child, the parents or carers, the family and the agencies involved
      When the case is looked at on Friday 20 February 2026
      Then the rule on who receives the amended plan is met

    Scenario: It is enough that the family has the amended plan
      Given a review was held on Tuesday 17 February 2026
      And the amended plan was sent out on Thursday 19 February 2026
      And it was sent to the family
      When the case is looked at on Friday 20 February 2026
      Then the rule on who receives the amended plan is met

    Scenario: The rest of the family does not receive the amended plan
      Given a review was held on Tuesday 17 February 2026
      And the amended plan was sent out on Thursday 19 February 2026
      And it was sent to the child and the agencies involved
      When the case is looked at on Friday 20 February 2026
      Then the rule on who receives the amended plan is not met
      And that is a breach

  @cite:3.5/2 @cite:3.5/3 @cite:3.5/4 @cite:3.5/7 @cite:3.5/17 @cite:3.5/18 @cite:3.5/19
  @cite:3.5/20 @cite:3.5/21 @cite:3.5/22 @cite:3.5/23 @cite:3.5/24 @cite:3.5/25
  @cite:3.4.3/8 @cite:3.4.1/4 @cite:3.4.1/8 @cite:8.1/1 @cite:9.3/1 @cite:9.6/1 @cite:9.7/1
  Rule: The plan is in the family's words, shows what good enough looks like, and says who does what by when and what if

    Scenario: The plan has everything
      Given the plan was made on Thursday 22 January 2026
      And it covered:
        | the family's own words                       |
        | objectives or actions that are SMART         |
        | the objectives of the plan                   |
        | objectives that are specific                 |
        | objectives that are achievable               |
        | aims worded as something present             |
        | observable signs of change                   |
        | what each service is meant to achieve        |
        | what good enough looks like                  |
        | what the wider network can contribute        |
        | the concerns about the child                 |
        | the actions to be taken                      |
        | who is responsible for what                  |
        | when each action is to be done               |
        | how things will be better                    |
        | the services to be provided                  |
        | what the assessment recommended              |
        | the date of the next review                  |
        | a contingency plan                           |
        | what happens if the family circumstances change |
        | what happens if risks escalate               |
        | what happens if the family no longer engages |
        | what happens if compliance proves disguised  |
      When the case is looked at on Friday 23 January 2026
      Then the rule on what a plan contains is met

    Scenario: The plan is an empty form
      Given the plan was made on Thursday 22 January 2026
      And it covered nothing
      When the case is looked at on Friday 23 January 2026
      Then the rule on what a plan contains is not met, missing:
        | the family's own words                       |
        | objectives or actions that are SMART         |
        | the objectives of the plan                   |
        | objectives that are specific                 |
        | objectives that are achievable               |
        | aims worded as something present             |
        | observable signs of change                   |
        | what each service is meant to achieve        |
        | what good enough looks like                  |
        | what the wider network can contribute        |
        | the concerns about the child                 |
        | the actions to be taken                      |
        | who is responsible for what                  |
        | when each action is to be done               |
        | how things will be better                    |
        | the services to be provided                  |
        | what the assessment recommended              |
        | the date of the next review                  |
        | a contingency plan                           |
        | what happens if the family circumstances change |
        | what happens if risks escalate               |
        | what happens if the family no longer engages |
        | what happens if compliance proves disguised  |

    Scenario: The plan does not name who is to act
      Given the plan was made on Thursday 22 January 2026
      And it covered:
        | the family's own words                       |
        | objectives or actions that are SMART         |
        | the objectives of the plan                   |
        | objectives that are specific                 |
        | objectives that are achievable               |
        | aims worded as something present             |
        | observable signs of change                   |
        | what each service is meant to achieve        |
        | what good enough looks like                  |
        | what the wider network can contribute        |
        | the concerns about the child                 |
        | the actions to be taken                      |
        | when each action is to be done               |
        | how things will be better                    |
        | the services to be provided                  |
        | what the assessment recommended              |
        | the date of the next review                  |
        | a contingency plan                           |
        | what happens if the family circumstances change |
        | what happens if risks escalate               |
        | what happens if the family no longer engages |
        | what happens if compliance proves disguised  |
      When the case is looked at on Friday 23 January 2026
      Then the rule on what a plan contains is not met
      And that is a breach

    Scenario: The plan does not say when each action is to be done
      Given the plan was made on Thursday 22 January 2026
      And it covered:
        | the family's own words                       |
        | objectives or actions that are SMART         |
        | the objectives of the plan                   |
        | objectives that are specific                 |
        | objectives that are achievable               |
        | aims worded as something present             |
        | observable signs of change                   |
        | what each service is meant to achieve        |
        | what good enough looks like                  |
        | what the wider network can contribute        |
        | the concerns about the child                 |
        | the actions to be taken                      |
        | who is responsible for what                  |
        | how things will be better                    |
        | the services to be provided                  |
        | what the assessment recommended              |
        | the date of the next review                  |
        | a contingency plan                           |
        | what happens if the family circumstances change |
        | what happens if risks escalate               |
        | what happens if the family no longer engages |
        | what happens if compliance proves disguised  |
      When the case is looked at on Friday 23 January 2026
      Then the rule on what a plan contains is not met
      And that is a breach

    Scenario: The plan does not say what good enough looks like
      Given the plan was made on Thursday 22 January 2026
      And it covered:
        | the family's own words                       |
        | objectives or actions that are SMART         |
        | the objectives of the plan                   |
        | objectives that are specific                 |
        | objectives that are achievable               |
        | aims worded as something present             |
        | observable signs of change                   |
        | what each service is meant to achieve        |
        | what the wider network can contribute        |
        | the concerns about the child                 |
        | the actions to be taken                      |
        | who is responsible for what                  |
        | when each action is to be done               |
        | how things will be better                    |
        | the services to be provided                  |
        | what the assessment recommended              |
        | the date of the next review                  |
        | a contingency plan                           |
        | what happens if the family circumstances change |
        | what happens if risks escalate               |
        | what happens if the family no longer engages |
        | what happens if compliance proves disguised  |
      When the case is looked at on Friday 23 January 2026
      Then the rule on what a plan contains is not met
      And that is a breach

    Scenario: The plan passes over what the assessment recommended
      Given the plan was made on Thursday 22 January 2026
      And it covered:
        | the family's own words                       |
        | objectives or actions that are SMART         |
        | the objectives of the plan                   |
        | objectives that are specific                 |
        | objectives that are achievable               |
        | aims worded as something present             |
        | observable signs of change                   |
        | what each service is meant to achieve        |
        | what good enough looks like                  |
        | what the wider network can contribute        |
        | the concerns about the child                 |
        | the actions to be taken                      |
        | who is responsible for what                  |
        | when each action is to be done               |
        | how things will be better                    |
        | the services to be provided                  |
        | the date of the next review                  |
        | a contingency plan                           |
        | what happens if the family circumstances change |
        | what happens if risks escalate               |
        | what happens if the family no longer engages |
        | what happens if compliance proves disguised  |
      When the case is looked at on Friday 23 January 2026
      Then the rule on what a plan contains is not met, missing:
        | what the assessment recommended |
      And that is a departure

    Scenario: The plan leaves out all that it only should have
      Given the plan was made on Thursday 22 January 2026
      And it covered:
        | the family's own words                |
        | the objectives of the plan            |
        | objectives that are specific          |
        | objectives that are achievable        |
        | aims worded as something present      |
        | observable signs of change            |
        | what each service is meant to achieve |
        | what good enough looks like           |
        | what the wider network can contribute |
        | the concerns about the child          |
        | the actions to be taken               |
        | who is responsible for what           |
        | when each action is to be done        |
        | how things will be better             |
      When the case is looked at on Friday 23 January 2026
      Then the rule on what a plan contains is not met
      And that is a departure

  @cite:9.7/1
  Rule: The contingency arrangements cover a change in the family and more

    Scenario: The plan foresees only a change of circumstances
      Given the plan was made on Thursday 22 January 2026
      And it covered:
        | the family's own words                |
        | objectives or actions that are SMART  |
        | the objectives of the plan            |
        | objectives that are specific          |
        | objectives that are achievable        |
        | aims worded as something present      |
        | observable signs of change            |
        | what each service is meant to achieve |
        | what good enough looks like           |
        | what the wider network can contribute |
        | the concerns about the child          |
        | the actions to be taken               |
        | who is responsible for what           |
        | when each action is to be done        |
        | how things will be better             |
        | the services to be provided           |
        | what the assessment recommended       |
        | the date of the next review           |
        | a contingency plan                    |
        | what happens if the family circumstances change |
      When the case is looked at on Friday 23 January 2026
      Then the rule on what a plan contains is not met, missing:
        | what happens if risks escalate              |
        | what happens if the family no longer engages |
        | what happens if compliance proves disguised |

    Scenario: The plan foresees everything but a change of circumstances
      Given the plan was made on Thursday 22 January 2026
      And it covered:
        | the family's own words                |
        | objectives or actions that are SMART  |
        | the objectives of the plan            |
        | objectives that are specific          |
        | objectives that are achievable        |
        | aims worded as something present      |
        | observable signs of change            |
        | what each service is meant to achieve |
        | what good enough looks like           |
        | what the wider network can contribute |
        | the concerns about the child          |
        | the actions to be taken               |
        | who is responsible for what           |
        | when each action is to be done        |
        | how things will be better             |
        | the services to be provided           |
        | what the assessment recommended       |
        | the date of the next review           |
        | a contingency plan                    |
        | what happens if risks escalate |
        | what happens if the family no longer engages |
        | what happens if compliance proves disguised |
      When the case is looked at on Friday 23 January 2026
      Then the rule on what a plan contains is not met, missing:
        | what happens if the family circumstances change |
      And that is a departure

    Scenario: The plan has no contingency plan
      Given the plan was made on Thursday 22 January 2026
      And it covered:
        | the family's own words                       |
        | objectives or actions that are SMART         |
        | the objectives of the plan                   |
        | objectives that are specific                 |
        | objectives that are achievable               |
        | aims worded as something present             |
        | observable signs of change                   |
        | what each service is meant to achieve        |
        | what good enough looks like                  |
        | what the wider network can contribute        |
        | the concerns about the child                 |
        | the actions to be taken                      |
        | who is responsible for what                  |
        | when each action is to be done               |
        | how things will be better                    |
        | the services to be provided                  |
        | what the assessment recommended              |
        | the date of the next review                  |
        | what happens if the family circumstances change |
        | what happens if risks escalate               |
        | what happens if the family no longer engages |
        | what happens if compliance proves disguised  |
      When the case is looked at on Friday 23 January 2026
      Then the rule on what a plan contains is not met
      And that is a departure

  @cite:9.6/1
  Rule: In the Assessment and Intervention team the plan always sets out the work and what it is to achieve

    Scenario: The plan sets out the work and its aim
      Given the case is with the Assessment and Intervention team
      And the plan was made on Thursday 22 January 2026
      And it covered:
        | the family's own words                       |
        | objectives or actions that are SMART         |
        | the objectives of the plan                   |
        | objectives that are specific                 |
        | objectives that are achievable               |
        | aims worded as something present             |
        | observable signs of change                   |
        | what each service is meant to achieve        |
        | what good enough looks like                  |
        | what the wider network can contribute        |
        | the concerns about the child                 |
        | the actions to be taken                      |
        | who is responsible for what                  |
        | when each action is to be done               |
        | how things will be better                    |
        | the services to be provided                  |
        | what the assessment recommended              |
        | the date of the next review                  |
        | a contingency plan                           |
        | what happens if the family circumstances change |
        | what happens if risks escalate               |
        | what happens if the family no longer engages |
        | what happens if compliance proves disguised  |
        | the social work to be done                   |
        | what the social work is to achieve           |
      When the case is looked at on Friday 23 January 2026
      Then the rule on what a plan contains is met

    Scenario: The plan sets out neither the work nor its aim
      Given the case is with the Assessment and Intervention team
      And the plan was made on Thursday 22 January 2026
      And it covered:
        | the family's own words                       |
        | objectives or actions that are SMART         |
        | the objectives of the plan                   |
        | objectives that are specific                 |
        | objectives that are achievable               |
        | aims worded as something present             |
        | observable signs of change                   |
        | what each service is meant to achieve        |
        | what good enough looks like                  |
        | what the wider network can contribute        |
        | the concerns about the child                 |
        | the actions to be taken                      |
        | who is responsible for what                  |
        | when each action is to be done               |
        | how things will be better                    |
        | the services to be provided                  |
        | what the assessment recommended              |
        | the date of the next review                  |
        | a contingency plan                           |
        | what happens if the family circumstances change |
        | what happens if risks escalate               |
        | what happens if the family no longer engages |
        | what happens if compliance proves disguised  |
      When the case is looked at on Friday 23 January 2026
      Then the rule on what a plan contains is not met, missing:
        | the social work to be done            |
        | what the social work is to achieve    |

    Scenario: Leaving out the aim of the work is a departure
      Given the case is with the Assessment and Intervention team
      And the plan was made on Thursday 22 January 2026
      And it covered:
        | the family's own words                       |
        | objectives or actions that are SMART         |
        | the objectives of the plan                   |
        | objectives that are specific                 |
        | objectives that are achievable               |
        | aims worded as something present             |
        | observable signs of change                   |
        | what each service is meant to achieve        |
        | what good enough looks like                  |
        | what the wider network can contribute        |
        | the concerns about the child                 |
        | the actions to be taken                      |
        | who is responsible for what                  |
        | when each action is to be done               |
        | how things will be better                    |
        | the services to be provided                  |
        | what the assessment recommended              |
        | the date of the next review                  |
        | a contingency plan                           |
        | what happens if the family circumstances change |
        | what happens if risks escalate               |
        | what happens if the family no longer engages |
        | what happens if compliance proves disguised  |
        | the social work to be done                   |
      When the case is looked at on Friday 23 January 2026
      Then the rule on what a plan contains is not met
      And that is a departure

    Scenario: Leaving out the work itself is a departure
      Given the case is with the Assessment and Intervention team
      And the plan was made on Thursday 22 January 2026
      And it covered:
        | the family's own words                       |
        | objectives or actions that are SMART         |
        | the objectives of the plan                   |
        | objectives that are specific                 |
        | objectives that are achievable               |
        | aims worded as something present             |
        | observable signs of change                   |
        | what each service is meant to achieve        |
        | what good enough looks like                  |
        | what the wider network can contribute        |
        | the concerns about the child                 |
        | the actions to be taken                      |
        | who is responsible for what                  |
        | when each action is to be done               |
        | how things will be better                    |
        | the services to be provided                  |
        | what the assessment recommended              |
        | the date of the next review                  |
        | a contingency plan                           |
        | what happens if the family circumstances change |
        | what happens if risks escalate               |
        | what happens if the family no longer engages |
        | what happens if compliance proves disguised  |
        | what the social work is to achieve           |
      When the case is looked at on Friday 23 January 2026
      Then the rule on what a plan contains is not met
      And that is a departure

  @cite:7.7/1
  Rule: A family meeting or a family group conference may be considered early on

    Scenario: A family group conference was considered
      Given a family group conference was considered on Thursday 22 January 2026
      When the case is looked at on Friday 23 January 2026
      Then considering a family group conference is met

    Scenario: A family group conference has not been considered yet
      When the case is looked at on Friday 16 January 2026
      Then considering a family group conference is still to do

    Scenario: A family group conference was never considered
      Given the case was closed on Monday 16 March 2026
      When the case is looked at on Tuesday 17 March 2026
      Then considering a family group conference is not met
      And that is no fault

    Scenario: There is nothing to consider before a plan is decided on
      When the case is looked at on Monday 5 January 2026
      Then the rule on considering a family group conference does not apply
