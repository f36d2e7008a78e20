Feature: The plan

  Background:
    Given the assessment was completed on Monday 5 January 2026
    And it was decided that a plan is needed on Tuesday 6 January 2026
    And the first meeting was held on Tuesday 20 January 2026

  @cite:7/1
  Rule: The plan is made no later than 15 days after the assessment, working days or calendar days

    Scenario: Fifteen calendar days are in time either way
      Given the plan was made on Tuesday 20 January 2026
      When the case is looked at on Wednesday 28 January 2026
      Then the making of the plan is in time

    Scenario: Sixteen calendar days are twelve working days
      Given the plan was made on Wednesday 21 January 2026
      When the case is looked at on Wednesday 28 January 2026
      Then the making of the plan depends on the reading

    Scenario: Fifteen working days are twenty-one calendar days
      Given the plan was made on Monday 26 January 2026
      When the case is looked at on Wednesday 28 January 2026
      Then the making of the plan depends on the reading

    Scenario: Sixteen working days are late either way
      Given the plan was made on Tuesday 27 January 2026
      When the case is looked at on Wednesday 28 January 2026
      Then the making of the plan is late
      And that is a breach

    Scenario: On the sixteenth working day a plan that is not made is overdue
      When the case is looked at on Tuesday 27 January 2026
      Then the making of the plan is overdue

    Scenario: On the fifteenth calendar day there is still time
      When the case is looked at on Tuesday 20 January 2026
      Then the making of the plan is not yet due

    Scenario: No plan is due until it is decided that one is needed
      When the case is looked at on Monday 5 January 2026
      Then the rule on the making of the plan does not apply

  @cite:12/2 @cite:7/1
  Rule: After a step down from child protection a plan is agreed within 15 working days of the review conference

    Scenario: The plan comes in good time for both counts
      Given the child protection review conference was held on Thursday 8 January 2026
      And it resulted in a step down from child protection to Child in Need
      And the plan was made on Tuesday 20 January 2026
      When the case is looked at on Wednesday 4 February 2026
      Then the making of the plan is in time

    Scenario: Fifteen working days after the conference are too long after the assessment
      Given the child protection review conference was held on Thursday 8 January 2026
      And it resulted in a step down from child protection to Child in Need
      And the plan was made on Thursday 29 January 2026
      When the case is looked at on Wednesday 4 February 2026
      Then the making of the plan depends on the reading

    Scenario: Sixteen working days after the conference are late on every count
      Given the child protection review conference was held on Thursday 8 January 2026
      And it resulted in a step down from child protection to Child in Need
      And the plan was made on Friday 30 January 2026
      When the case is looked at on Wednesday 4 February 2026
      Then the making of the plan is late
      And that is a breach

    Scenario: A conference that kept the protection plan starts no count
      Given the child protection review conference was held on Thursday 8 January 2026
      And it resulted in nothing
      And the plan was made on Thursday 29 January 2026
      When the case is looked at on Wednesday 4 February 2026
      Then the making of the plan is late

  @cite:6/6
  Rule: The plan is worked out at a meeting

    Scenario: The plan is made on the day of the meeting
      Given the plan was made on Tuesday 20 January 2026
      When the case is looked at on Wednesday 21 January 2026
      Then making the plan at a meeting is met

    Scenario: The plan is made before there has been a meeting
      Given the plan was made on Monday 19 January 2026
      When the case is looked at on Wednesday 21 January 2026
      Then making the plan at a meeting is not met, missing:
        | a Child in Need meeting was held |

    Scenario: A plan made without a meeting is a breach
      Given the plan was made on Monday 19 January 2026
      When the case is looked at on Wednesday 21 January 2026
      Then making the plan at a meeting is not met
      And that is a breach

  @cite:7/8 @cite:7/13 @cite:3/9 @cite:12/2
  Rule: The child, the family and the whole Care Team contribute to the plan

    Scenario: All of them contribute
      Given the plan was made on Thursday 22 January 2026
      And it was made in consultation with the child, the parents or carers, the family, the agencies involved and the Care Team
      When the case is looked at on Friday 23 January 2026
      Then the rule on who takes part in making the plan is met

    Scenario Outline: The plan is made without <missing>
      Given the plan was made on Thursday 22 January 2026
      And it was made in consultation with <others>
      When the case is looked at on Friday 23 January 2026
      Then the rule on who takes part in making the plan is not met, missing:
        | <missing> |

      Examples:
        | missing       | others                                                              |
        | the child     | the family, the parents or carers, the agencies involved and the Care Team |
        | the family    | the child, the agencies involved and the Care Team                  |
        | the Care Team | the child, the family and the parents or carers                            |

    Scenario: Planning without the child is a breach
      Given the plan was made on Thursday 22 January 2026
      And it was made in consultation with the family, the parents or carers, the agencies involved and the Care Team
      When the case is looked at on Friday 23 January 2026
      Then the rule on who takes part in making the plan is not met
      And that is a breach

  @cite:7/15
  Rule: The social worker oversees that the plan is carried out

    Scenario: The social worker leads
      Given the plan was made on Thursday 22 January 2026
      And it was to be carried out under the lead of the social worker
      When the case is looked at on Friday 23 January 2026
      Then the rule on who is responsible for carrying out the plan is met

    Scenario Outline: Instead of the social worker <other> leads
      Given the plan was made on Thursday 22 January 2026
      And it was to be carried out under the lead of <other>
      When the case is looked at on Friday 23 January 2026
      Then the rule on who is responsible for carrying out the plan is not met
      And that is a breach

      Examples:
        | other                 |
        | a team manager        |
        | the lead professional |

  @cite:7/15
  Rule: The workers of each agency carry forward the actions of their agency

    Scenario: The agency's own workers see to it
      Given the plan was made on Thursday 22 January 2026
      And it left the actions of each agency to the workers of that agency
      When the case is looked at on Friday 23 January 2026
      Then the rule on who sees that the actions of an agency are carried out is met

    Scenario: The social worker is left to see to it
      Given the plan was made on Thursday 22 January 2026
      And it left the actions of each agency to the social worker
      When the case is looked at on Friday 23 January 2026
      Then the rule on who sees that the actions of an agency are carried out is not met
      And that is a breach

  @cite:7/14
  Rule: The plan is sent within one week of completion, of the plan or of the meeting

    Scenario: One week after the meeting is soon enough either way
      Given the plan was made on Thursday 22 January 2026
      And the plan was sent out on Tuesday 27 January 2026
      When the case is looked at on Monday 2 February 2026
      Then the sending of the plan is in time

    Scenario: Eight days after the meeting are six after the plan
      Given the plan was made on Thursday 22 January 2026
      And the plan was sent out on Wednesday 28 January 2026
      When the case is looked at on Monday 2 February 2026
      Then the sending of the plan depends on the reading

    Scenario: One week after the plan is nine days after the meeting
      Given the plan was made on Thursday 22 January 2026
      And the plan was sent out on Thursday 29 January 2026
      When the case is looked at on Monday 2 February 2026
      Then the sending of the plan depends on the reading

    Scenario: Eight days after the plan are late either way
      Given the plan was made on Thursday 22 January 2026
      And the plan was sent out on Friday 30 January 2026
      When the case is looked at on Monday 2 February 2026
      Then the sending of the plan is late
      And that is a departure

    Scenario: A plan completed at the meeting is due a week later
      Given the plan was made on Tuesday 20 January 2026
      When the case is looked at on Wednesday 21 January 2026
      Then the sending of the plan is due by Tuesday 27 January 2026

    Scenario: The plan has not gone out on the eighth day
      Given the plan was made on Tuesday 20 January 2026
      When the case is looked at on Wednesday 28 January 2026
      Then the sending of the plan is overdue

  @cite:7/14 @cite:app1/8
  Rule: The parents, the child if old enough, the agencies and the GP receive the plan

    Scenario: All of them receive the plan
      Given the plan was made on Thursday 22 January 2026
      And the plan was sent out on Tuesday 27 January 2026
      And it was sent to the child, the parents or carers, the agencies involved, the GP and everyone who attended
      When the case is looked at on Wednesday 28 January 2026
      Then the rule on who receives the plan is met

    Scenario: The plan need not go to everyone who attended
      Given the plan was made on Thursday 22 January 2026
      And the plan was sent out on Tuesday 27 January 2026
      And it was sent to the child, the parents or carers, the agencies involved and the GP
      When the case is looked at on Wednesday 28 January 2026
      Then the rule on who receives the plan is met

    Scenario Outline: The plan does not reach <missing>
      Given the plan was made on Thursday 22 January 2026
      And the plan was sent out on Tuesday 27 January 2026
      And it was sent to <others>
      When the case is looked at on Wednesday 28 January 2026
      Then the rule on who receives the plan is not met, missing:
        | <missing> |

      Examples:
        | missing               | others                                                                              |
        | the child             | the parents or carers, the agencies involved, the GP and everyone who attended      |
        | the parents or carers | the child, the agencies involved, the GP and everyone who attended                  |
        | the agencies involved | the child, the parents or carers, the GP and everyone who attended                  |
        | the GP                | the child, the parents or carers, the agencies involved and everyone who attended   |

    Scenario: Leaving out the GP is a breach
      Given the plan was made on Thursday 22 January 2026
      And the plan was sent out on Tuesday 27 January 2026
      And it was sent to the child, the parents or carers, the agencies involved and everyone who attended
      When the case is looked at on Wednesday 28 January 2026
      Then the rule on who receives the plan is not met
      And that is a breach

    Scenario Outline: Leaving out <missing> is a departure
      Given the plan was made on Thursday 22 January 2026
      And the plan was sent out on Tuesday 27 January 2026
      And it was sent to <others>
      When the case is looked at on Wednesday 28 January 2026
      Then the rule on who receives the plan is not met
      And that is a departure

      Examples:
        | missing               | others                                                                         |
        | the child             | the parents or carers, the agencies involved, the GP and everyone who attended |
        | the parents or carers | the child, the agencies involved, the GP and everyone who attended             |
        | the agencies involved | the child, the parents or carers, the GP and everyone who attended             |

  @cite:7/14
  Rule: The chair of the meeting is responsible for sending out the plan

    Scenario: The chair sends the plan
      Given the plan was made on Thursday 22 January 2026
      And the plan was sent out on Tuesday 27 January 2026
      And it was done by the chair of the meeting
      When the case is looked at on Wednesday 28 January 2026
      Then the rule on who sends out the plan is met

    Scenario Outline: The plan is sent by <sender>, who did not chair
      Given the plan was made on Thursday 22 January 2026
      And the plan was sent out on Tuesday 27 January 2026
      And it was done by <sender>
      When the case is looked at on Wednesday 28 January 2026
      Then the rule on who sends out the plan is not met
      And that is a breach

      Examples:
        | sender                             |
        | the social worker                  |
        | the Initial Response social worker |

  @cite:7/14
  Rule: The minutes are sent within one week of completion, of the minutes, of the plan or of the meeting

    Scenario: Minutes one week after the meeting are soon enough on every count
      Given the plan was made on Thursday 22 January 2026
      And the minutes were completed on Friday 23 January 2026
      And the minutes were sent out on Tuesday 27 January 2026
      When the case is looked at on Monday 2 February 2026
      Then the sending of the minutes is in time

    Scenario: Minutes eight days after the meeting
      Given the plan was made on Thursday 22 January 2026
      And the minutes were completed on Friday 23 January 2026
      And the minutes were sent out on Wednesday 28 January 2026
      When the case is looked at on Monday 2 February 2026
      Then the sending of the minutes depends on the reading

    Scenario: Minutes one week after their own completion
      Given the plan was made on Thursday 22 January 2026
      And the minutes were completed on Friday 23 January 2026
      And the minutes were sent out on Friday 30 January 2026
      When the case is looked at on Monday 2 February 2026
      Then the sending of the minutes depends on the reading

    Scenario: Minutes one week after the plan, which was completed last
      Given the minutes were completed on Wednesday 21 January 2026
      And the plan was made on Thursday 22 January 2026
      And the minutes were sent out on Thursday 29 January 2026
      When the case is looked at on Monday 2 February 2026
      Then the sending of the minutes depends on the reading

    Scenario: Minutes eight days after the plan, which was completed last
      Given the minutes were completed on Wednesday 21 January 2026
      And the plan was made on Thursday 22 January 2026
      And the minutes were sent out on Friday 30 January 2026
      When the case is looked at on Monday 2 February 2026
      Then the sending of the minutes is late

    Scenario: Minutes eight days after their own completion are late on every count
      Given the plan was made on Thursday 22 January 2026
      And the minutes were completed on Friday 23 January 2026
      And the minutes were sent out on Saturday 31 January 2026
      When the case is looked at on Monday 2 February 2026
      Then the sending of the minutes is late
      And that is a departure

    Scenario: Plan and minutes completed at the meeting are due a week later
      Given the plan was made on Tuesday 20 January 2026
      And the minutes were completed on Tuesday 20 January 2026
      When the case is looked at on Wednesday 21 January 2026
      Then the sending of the minutes is due by Tuesday 27 January 2026

  @cite:7/14 @cite:app1/10
  Rule: The parents, the child if old enough, the agencies and the GP receive the minutes

    Scenario: All of them receive the minutes
      Given the minutes were completed on Friday 23 January 2026
      And the minutes were sent out on Tuesday 27 January 2026
      And it was sent to the child, the parents or carers, the agencies involved and the GP
      When the case is looked at on Wednesday 28 January 2026
      Then the rule on who receives the minutes is met

    Scenario Outline: The minutes do not reach <missing>
      Given the minutes were completed on Friday 23 January 2026
      And the minutes were sent out on Tuesday 27 January 2026
      And it was sent to <others>
      When the case is looked at on Wednesday 28 January 2026
      Then the rule on who receives the minutes is not met, missing:
        | <missing> |

      Examples:
        | missing               | others                                                         |
        | the child             | the parents or carers, the agencies involved and the GP        |
        | the parents or carers | the child, the agencies involved and the GP                    |
        | the agencies involved | the child, the parents or carers and the GP                    |
        | the GP                | the child, the parents or carers and the agencies involved     |

    Scenario: Minutes that leave out the GP are a breach
      Given the minutes were completed on Friday 23 January 2026
      And the minutes were sent out on Tuesday 27 January 2026
      And it was sent to the child, the parents or carers and the agencies involved
      When the case is looked at on Wednesday 28 January 2026
      Then the rule on who receives the minutes is not met
      And that is a breach

    Scenario Outline: Minutes that leave out <missing> are a departure
      Given the minutes were completed on Friday 23 January 2026
      And the minutes were sent out on Tuesday 27 January 2026
      And it was sent to <others>
      When the case is looked at on Wednesday 28 January 2026
      Then the rule on who receives the minutes is not met
      And that is a departure

      Examples:
        | missing               | others                                                  |
        | the child             | the parents or carers, the agencies involved and the GP |
        | the parents or carers | the child, the agencies involved and the GP             |
        | the agencies involved | the child, the parents or carers and the GP             |

  @cite:11/9
  Rule: The record of a review is sent within one week of it

    Scenario: The record goes out on the seventh day
      Given the plan was made on Thursday 22 January 2026
      And a review was held on Tuesday 17 February 2026
      And the record of the review was sent out on Tuesday 24 February 2026
      When the case is looked at on Thursday 26 February 2026
      Then the sending of the review record is in time

    Scenario: The record goes out on the eighth day
      Given the plan was made on Thursday 22 January 2026
      And a review was held on Tuesday 17 February 2026
      And the record of the review was sent out on Wednesday 25 February 2026
      When the case is looked at on Thursday 26 February 2026
      Then the sending of the review record is late
      And that is a breach

    Scenario: The record has not gone out by the eighth day
      Given the plan was made on Thursday 22 January 2026
      And a review was held on Tuesday 17 February 2026
      When the case is looked at on Wednesday 25 February 2026
      Then the sending of the review record is overdue

    Scenario: The record of one review does not stand for the next
      Given the plan was made on Thursday 22 January 2026
      And a review was held on Tuesday 17 February 2026
      And the record of the review was sent out on Thursday 19 February 2026
      And a review was held on Tuesday 17 March 2026
      When the case is looked at on Wednesday 25 March 2026
      Then the sending of the review record is overdue

  @cite:11/9 @cite:app1/10
  Rule: The child if old enough, the parent, everyone else in the review and the GP receive the record

    Scenario: All of them receive the record
      Given a review was held on Tuesday 17 February 2026
      And the record of the review was sent out on Thursday 19 February 2026
      And it was sent to the child, the parents or carers, the agencies involved, everyone else who took part in the review and the GP
      When the case is looked at on Friday 20 February 2026
      Then the rule on who receives the review record is met

    Scenario: Agencies that took no part need not receive the record
      Given a review was held on Tuesday 17 February 2026
      And the record of the review was sent out on Thursday 19 February 2026
      And it was sent to the child, the parents or carers, everyone else who took part in the review and the GP
      When the case is looked at on Friday 20 February 2026
      Then the rule on who receives the review record is met

    Scenario Outline: The record of the review does not reach <missing>
      Given a review was held on Tuesday 17 February 2026
      And the record of the review was sent out on Thursday 19 February 2026
      And it was sent to <others>
      When the case is looked at on Friday 20 February 2026
      Then the rule on who receives the review record is not met, missing:
        | <missing> |
      And that is <fault>

      Examples:
        | missing                                   | others                                                                                                         | fault       |
        | the child                                 | the parents or carers, the agencies involved, everyone else who took part in the review and the GP             | a departure |
        | the parents or carers                     | the child, the agencies involved, everyone else who took part in the review and the GP                         | a breach    |
        | everyone else who took part in the review | the child, the parents or carers, the agencies involved and the GP                                             | a breach    |
        | the GP                                    | the child, the parents or carers, the agencies involved and everyone else who took part in the review          | a breach    |

  @cite:11/9
  Rule: Copies of the review record are noted in the child's file

    Scenario: The copies are noted
      Given a review was held on Tuesday 17 February 2026
      And the record of the review was sent out on Thursday 19 February 2026
      And the copies of the review record were noted in the child's file on Friday 20 February 2026
      When the case is looked at on Monday 23 February 2026
      Then the noting of the review record is met

    Scenario: The copies are not noted yet
      Given a review was held on Tuesday 17 February 2026
      And the record of the review was sent out on Thursday 19 February 2026
      When the case is looked at on Monday 23 February 2026
      Then the noting of the review record is still to do

    Scenario: The case closes and the copies were never noted
      Given a review was held on Tuesday 17 February 2026
      And the record of the review was sent out on Thursday 19 February 2026
      And the case was closed on Monday 16 March 2026
      When the case is looked at on Tuesday 17 March 2026
      Then the noting of the review record is not met
      And that is a departure

    Scenario: There is nothing to note until the record has gone out
      Given a review was held on Tuesday 17 February 2026
      When the case is looked at on Friday 20 February 2026
      Then the rule on the noting of the review record does not apply

  @cite:7/16
  Rule: Minor adjustments are made in consultation with the parents, the child where appropriate and the Care Team

    Scenario: A minor change with everyone consulted
      Given the plan was changed on Tuesday 3 March 2026
      And the change was minor
      And it was made in consultation with the parents or carers, the child, the agencies involved and the Care Team
      When the case is looked at on Wednesday 4 March 2026
      Then the rule on who is consulted on changes to the plan is met

    Scenario: Parents, child and Care Team are enough for a minor change
      Given the plan was changed on Tuesday 3 March 2026
      And the change was minor
      And it was made in consultation with the parents or carers, the child and the Care Team
      When the case is looked at on Wednesday 4 March 2026
      Then the rule on who is consulted on changes to the plan is met

    Scenario: The parents are not consulted
      Given the plan was changed on Tuesday 3 March 2026
      And the change was minor
      And it was made in consultation with the child, the agencies involved and the Care Team
      When the case is looked at on Wednesday 4 March 2026
      Then the rule on who is consulted on changes to the plan is not met, missing:
        | the parents or carers |

    Scenario: Leaving out the parents is a breach of the duty to consult
      Given the plan was changed on Tuesday 3 March 2026
      And the change was minor
      And it was made in consultation with the child, the agencies involved and the Care Team
      When the case is looked at on Wednesday 4 March 2026
      Then the rule on who is consulted on changes to the plan is not met
      And that is a breach

    Scenario: Leaving out the Care Team is a breach of the duty to consult
      Given the plan was changed on Tuesday 3 March 2026
      And the change was minor
      And it was made in consultation with the parents or carers and the child
      When the case is looked at on Wednesday 4 March 2026
      Then the rule on who is consulted on changes to the plan is not met
      And that is a breach

    Scenario: Leaving out only the child is a departure from the duty to consult
      Given the plan was changed on Tuesday 3 March 2026
      And the change was minor
      And it was made in consultation with the parents or carers, the agencies involved and the Care Team
      When the case is looked at on Wednesday 4 March 2026
      Then the rule on who is consulted on changes to the plan is not met
      And that is a departure

    Scenario: Nothing is said of a larger change
      Given the plan was changed on Tuesday 3 March 2026
      And the change was more than minor
      And it was made in consultation with nobody
      When the case is looked at on Wednesday 4 March 2026
      Then the rule on who is consulted on changes to the plan does not apply

  @cite:7/8 @cite:7/9 @cite:7/10 @cite:7/11 @cite:7/12
  Rule: The plan has SMART objectives for named people, names the Care Team, sets the visits and answers the assessed needs

    Scenario: The plan has everything
      Given the plan was made on Thursday 22 January 2026
      And it covered:
        | objectives or actions that are SMART       |
        | the objectives of the plan                 |
        | who is responsible for what                |
        | the lead professional                      |
        | the members of the Care Team               |
        | how often the lead worker visits the child |
        | the child's identified needs               |
      When the case is looked at on Friday 23 January 2026
      Then the rule on what a plan contains is met

    Scenario: The plan is an empty form
      Given the plan was made on Thursday 22 January 2026
      And it covered nothing
      When the case is looked at on Friday 23 January 2026
      Then the rule on what a plan contains is not met, missing:
        | objectives or actions that are SMART       |
        | the objectives of the plan                 |
        | who is responsible for what                |
        | the lead professional                      |
        | the members of the Care Team               |
        | how often the lead worker visits the child |
        | the child's identified needs               |

    Scenario: The plan does not say how often the child is visited
      Given the plan was made on Thursday 22 January 2026
      And it covered:
        | objectives or actions that are SMART |
        | the objectives of the plan           |
        | who is responsible for what          |
        | the lead professional                |
        | the members of the Care Team         |
        | the child's identified needs         |
      When the case is looked at on Friday 23 January 2026
      Then the rule on what a plan contains is not met, missing:
        | how often the lead worker visits the child |

    Scenario: A plan without named people is a breach
      Given the plan was made on Thursday 22 January 2026
      And it covered:
        | objectives or actions that are SMART       |
        | the objectives of the plan                 |
        | the lead professional                      |
        | the members of the Care Team               |
        | how often the lead worker visits the child |
        | the child's identified needs               |
      When the case is looked at on Friday 23 January 2026
      Then the rule on what a plan contains is not met
      And that is a breach

  @cite:3/3 @cite:3/1
  Rule: A plan of work or safety plan is on the child's file within 24 hours of allocation

    Scenario: The plan of work is on file the day after allocation
      Given it was decided to assess the child on Monday 1 December 2025
      And the case was allocated to a worker on Monday 1 December 2025
      And a plan of work was put on the child's file on Tuesday 2 December 2025
      When the case is looked at on Thursday 4 December 2025
      Then the first plan of work is in time

    Scenario: The plan of work is on file two days after allocation
      Given it was decided to assess the child on Monday 1 December 2025
      And the case was allocated to a worker on Monday 1 December 2025
      And a plan of work was put on the child's file on Wednesday 3 December 2025
      When the case is looked at on Thursday 4 December 2025
      Then the first plan of work is late
      And that is a breach

    Scenario: There is no plan of work two days after allocation
      Given it was decided to assess the child on Monday 1 December 2025
      And the case was allocated to a worker on Monday 1 December 2025
      When the case is looked at on Wednesday 3 December 2025
      Then the first plan of work is overdue

    Scenario: A weekend does not lengthen the 24 hours
      Given it was decided to assess the child on Friday 5 December 2025
      And the case was allocated to a worker on Friday 5 December 2025
      When the case is looked at on Friday 5 December 2025
      Then the first plan of work is due by Saturday 6 December 2025

    Scenario: Without a decision to assess no plan of work is asked for
      Given the case was allocated to a worker on Monday 1 December 2025
      When the case is looked at on Wednesday 3 December 2025
      Then the rule on the first plan of work does not apply

  @cite:8/1
  Rule: A safety plan is made when a child protection conference is to be held

    Scenario: The safety plan has been made
      Given it was decided to convene an initial child protection conference on Monday 2 March 2026
      And a safety plan was made on Tuesday 3 March 2026
      When the case is looked at on Wednesday 4 March 2026
      Then the making of a safety plan is met

    Scenario: The safety plan has not been made yet
      Given it was decided to convene an initial child protection conference on Monday 2 March 2026
      When the case is looked at on Wednesday 4 March 2026
      Then the making of a safety plan is still to do

    Scenario: The case closes without a safety plan
      Given it was decided to convene an initial child protection conference on Monday 2 March 2026
      And the case was closed on Monday 16 March 2026
      When the case is looked at on Tuesday 17 March 2026
      Then the making of a safety plan is not met
      And that is a breach

    Scenario: Without a conference no safety plan is asked for
      When the case is looked at on Wednesday 4 March 2026
      Then the rule on the making of a safety plan does not apply

  @cite:8/1 @cite:5/6
  Rule: The safety plan is made with the family, friends and the Care Team

    Scenario: The whole safety network takes part
      Given a safety plan was made on Tuesday 3 March 2026
      And it was made in consultation with the family, friends of the family and the Care Team
      When the case is looked at on Wednesday 4 March 2026
      Then the rule on who takes part in making a safety plan is met

    Scenario Outline: The safety plan is made without <missing>
      Given a safety plan was made on Tuesday 3 March 2026
      And it was made in consultation with <others>
      When the case is looked at on Wednesday 4 March 2026
      Then the rule on who takes part in making a safety plan is not met, missing:
        | <missing> |

      Examples:
        | missing               | others                                  |
        | the family            | friends of the family and the Care Team |
        | friends of the family | the family and the Care Team            |
        | the Care Team         | the family and friends of the family    |

    Scenario: A safety plan without the family is a breach
      Given a safety plan was made on Tuesday 3 March 2026
      And it was made in consultation with friends of the family and the Care Team
      When the case is looked at on Wednesday 4 March 2026
      Then the rule on who takes part in making a safety plan is not met
      And that is a breach

  @cite:8/1
  Rule: The safety plan names the immediate measures

    Scenario: The measures are named
      Given a safety plan was made on Tuesday 3 March 2026
      And it covered the immediate measures to keep the child safe
      When the case is looked at on Wednesday 4 March 2026
      Then the rule on what a safety plan contains is met

    Scenario: No measures are named
      Given a safety plan was made on Tuesday 3 March 2026
      And it covered nothing
      When the case is looked at on Wednesday 4 March 2026
      Then the rule on what a safety plan contains is not met
      And that is a breach

  @cite:9/3
  Rule: The social worker and the Care Team consider a family group conference

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
      And that is a departure

    Scenario: There is nothing to consider before a plan is decided on
      When the case is looked at on Monday 5 January 2026
      Then the rule on considering a family group conference does not apply
