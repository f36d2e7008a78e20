Feature: The plan

  Background:
    Given the assessment was completed on Monday 5 January 2026
    And it was decided that a plan is needed on Tuesday 6 January 2026
    And the first meeting was held on Tuesday 20 January 2026

  @cite:1/5
  Rule: A record of the plan is completed

    Scenario: The plan is on record
      Given the plan was made on Thursday 22 January 2026
      And the plan was put on the child's record on Monday 2 March 2026
      When the case is looked at on Tuesday 3 March 2026
      Then the recording of the plan is met

    Scenario: The plan is not on record yet
      Given the plan was made on Thursday 22 January 2026
      When the case is looked at on Monday 2 March 2026
      Then the recording of the plan is still to do

    Scenario: The case closes and the plan was never put on record
      Given the plan was made on Thursday 22 January 2026
      And the case was closed on Monday 16 March 2026
      When the case is looked at on Tuesday 17 March 2026
      Then the recording of the plan is not met
      And that is a breach

    Scenario: Before there is a plan there is nothing to record
      When the case is looked at on Monday 2 March 2026
      Then the recording of the plan does not apply

  @cite:1/5
  Rule: The social worker completes the record of the plan

    Scenario: The social worker records the plan
      Given the plan was made on Thursday 22 January 2026
      And the plan was put on the child's record on Friday 23 January 2026
      And it was done by the social worker
      When the case is looked at on Monday 26 January 2026
      Then the rule on who records the plan is met

    Scenario: A manager records the plan
      Given the plan was made on Thursday 22 January 2026
      And the plan was put on the child's record on Friday 23 January 2026
      And it was done by a team manager
      When the case is looked at on Monday 26 January 2026
      Then the rule on who records the plan is not met
      And that is a breach

  @cite:1/5
  Rule: The plan is copied to those involved, with no time set

    Scenario: The plan has gone out
      Given the plan was made on Thursday 22 January 2026
      And the plan was sent out on Friday 27 February 2026
      When the case is looked at on Monday 2 March 2026
      Then the sending of the plan is met

    Scenario: The plan has not gone out yet
      Given the plan was made on Thursday 22 January 2026
      When the case is looked at on Monday 2 March 2026
      Then the sending of the plan is still to do

    Scenario: The case closes and the plan never went out
      Given the plan was made on Thursday 22 January 2026
      And the case was closed on Monday 16 March 2026
      When the case is looked at on Tuesday 17 March 2026
      Then the sending of the plan is not met
      And that is a breach

    Scenario: There is nothing to send until there is a plan
      When the case is looked at on Monday 2 March 2026
      Then the rule on the sending of the plan does not apply

  @cite:1/5 @cite:2/8
  Rule: The parents, the child if old enough and the agencies receive the plan

    Scenario: All of them receive the plan
      Given the plan was made on Thursday 22 January 2026
      And the plan was sent out on Tuesday 27 January 2026
      And it was sent to the child, the parents or carers, the agencies involved, the GP and everyone who attended
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
        | missing               | others                                                                         |
        | the child             | the parents or carers, the agencies involved, the GP and everyone who attended |
        | the parents or carers | the child, the agencies involved, the GP and everyone who attended             |
        | the agencies involved | the child, the parents or carers, the GP and everyone who attended             |

    Scenario: Leaving out only the child is a departure
      Given the plan was made on Thursday 22 January 2026
      And the plan was sent out on Tuesday 27 January 2026
      And it was sent to the parents or carers, the agencies involved, the GP and everyone who attended
      When the case is looked at on Wednesday 28 January 2026
      Then the rule on who receives the plan is not met
      And that is a departure

    Scenario: Leaving out the parents is a breach
      Given the plan was made on Thursday 22 January 2026
      And the plan was sent out on Tuesday 27 January 2026
      And it was sent to the child, the agencies involved, the GP and everyone who attended
      When the case is looked at on Wednesday 28 January 2026
      Then the rule on who receives the plan is not met
      And that is a breach

    Scenario: Leaving out the agencies is a breach
      Given the plan was made on Thursday 22 January 2026
      And the plan was sent out on Tuesday 27 January 2026
      And it was sent to the child, the parents or carers, the GP and everyone who attended
      When the case is looked at on Wednesday 28 January 2026
      Then the rule on who receives the plan is not met
      And that is a breach

    Scenario: Nobody but the parents, the child and the agencies need receive the plan
      Given the plan was made on Thursday 22 January 2026
      And the plan was sent out on Tuesday 27 January 2026
      And it was sent to the child, the parents or carers and the agencies involved
      When the case is looked at on Wednesday 28 January 2026
      Then the rule on who receives the plan is met

  @cite:2/8
  Rule: The social worker is responsible for sending out the plan

    Scenario: The social worker sends the plan
      Given the plan was made on Thursday 22 January 2026
      And the plan was sent out on Tuesday 27 January 2026
      And it was done by the social worker
      When the case is looked at on Wednesday 28 January 2026
      Then the rule on who sends out the plan is met

    Scenario: The manager who chaired the meeting sends the plan
      Given the plan was made on Thursday 22 January 2026
      And the plan was sent out on Tuesday 27 January 2026
      And it was done by the chair of the meeting and a team manager
      When the case is looked at on Wednesday 28 January 2026
      Then the rule on who sends out the plan is not met
      And that is a breach

  @cite:1/5
  Rule: Once they have the plan, those involved sign it

    Scenario: The plan has been signed
      Given the minutes were sent out on Tuesday 27 January 2026
      And the plan was sent out on Tuesday 27 January 2026
      And the record of the first meeting was signed on Friday 30 January 2026
      And the plan was signed on Friday 30 January 2026
      When the case is looked at on Monday 2 February 2026
      Then the signing of agreement is met

    Scenario: The plan has not been signed yet
      Given the minutes were sent out on Tuesday 27 January 2026
      And the plan was sent out on Tuesday 27 January 2026
      When the case is looked at on Monday 2 February 2026
      Then the signing of agreement is still to do

    Scenario: A signature on the record of the meeting is not one on the plan
      Given the minutes were sent out on Tuesday 27 January 2026
      And the plan was sent out on Tuesday 27 January 2026
      And the record of the first meeting was signed on Friday 30 January 2026
      When the case is looked at on Monday 2 February 2026
      Then the signing of agreement is still to do

    Scenario: The case closes and nobody ever signed
      Given the minutes were sent out on Tuesday 27 January 2026
      And the plan was sent out on Tuesday 27 January 2026
      And the case was closed on Monday 16 March 2026
      When the case is looked at on Tuesday 17 March 2026
      Then the signing of agreement is not met
      And that is a breach

    Scenario: Nobody can sign until the plan has gone out
      When the case is looked at on Friday 23 January 2026
      Then the rule on the signing of agreement does not apply

    Scenario: The plan has gone out and the record of the meeting has not
      Given the plan was sent out on Tuesday 27 January 2026
      When the case is looked at on Monday 2 February 2026
      Then the signing of agreement is still to do

    Scenario: The record of the meeting has gone out and the plan has not
      Given the minutes were sent out on Tuesday 27 January 2026
      When the case is looked at on Monday 2 February 2026
      Then the rule on the signing of agreement does not apply

  @cite:1/5
  Rule: The child and the parents sign the plan, and on one reading everyone involved

    Scenario: Everyone signs
      Given the record of the first meeting was signed on Friday 30 January 2026
      And it was signed by the child, the parents or carers and the agencies involved
      And the plan was signed on Friday 30 January 2026
      And it was signed by the child, the parents or carers and the agencies involved
      When the case is looked at on Monday 2 February 2026
      Then the rule on who signs to show agreement is met

    Scenario: Only the child and the parents sign
      Given the record of the first meeting was signed on Friday 30 January 2026
      And it was signed by the child and the parents or carers
      And the plan was signed on Friday 30 January 2026
      And it was signed by the child and the parents or carers
      When the case is looked at on Monday 2 February 2026
      Then the rule on who signs to show agreement depends on the reading

    Scenario Outline: The plan is signed without <missing>
      Given the record of the first meeting was signed on Friday 30 January 2026
      And it was signed by <others>
      And the plan was signed on Friday 30 January 2026
      And it was signed by <others>
      When the case is looked at on Monday 2 February 2026
      Then the rule on who signs to show agreement is not met
      And that is a breach

      Examples:
        | missing               | others                                           |
        | the child             | the parents or carers and the agencies involved  |
        | the parents or carers | the child and the agencies involved              |

    Scenario: Everyone signs the plan and nobody the record of the meeting
      Given the plan was signed on Friday 30 January 2026
      And it was signed by the child, the parents or carers and the agencies involved
      When the case is looked at on Monday 2 February 2026
      Then the rule on who signs to show agreement is met

  @cite:4/8
  Rule: When a review continues the plan, the amended plan is circulated

    Scenario: The amended plan has gone out
      Given a review was held on Tuesday 17 February 2026
      And it resulted in the continuation of the plan and an amendment of the plan
      And the amended plan was sent out on Thursday 26 February 2026
      When the case is looked at on Friday 27 February 2026
      Then the sending of the amended plan is met

    Scenario: The amended plan has not gone out yet
      Given a review was held on Tuesday 17 February 2026
      And it resulted in the continuation of the plan and an amendment of the plan
      When the case is looked at on Friday 27 February 2026
      Then the sending of the amended plan is still to do

    Scenario: The case closes and the amended plan never went out
      Given a review was held on Tuesday 17 February 2026
      And it resulted in the continuation of the plan and an amendment of the plan
      And the case was closed on Monday 16 March 2026
      When the case is looked at on Tuesday 17 March 2026
      Then the sending of the amended plan is not met
      And that is a departure

    Scenario: A review that does not continue the plan sends nothing out
      Given a review was held on Tuesday 17 February 2026
      And it resulted in a finding that the child is no longer in need
      When the case is looked at on Friday 27 February 2026
      Then the rule on the sending of the amended plan does not apply

    Scenario: The decision to continue the plan is enough for it to be circulated
      Given a review was held on Tuesday 17 February 2026
      And it resulted in the continuation of the plan
      When the case is looked at on Friday 27 February 2026
      Then the sending of the amended plan is still to do

  @cite:4/8
  Rule: The child, the parents, the agencies and any new services receive the amended plan

    Scenario: All of them receive the amended plan
      Given a review was held on Tuesday 17 February 2026
      And the amended plan was sent out on Thursday 19 February 2026
      And it was sent to the child, the parents or carers, the family and the agencies involved
      When the case is looked at on Friday 20 February 2026
      Then the rule on who receives the amended plan is met

    Scenario Outline: The amended plan does not reach <missing>
      Given a review was held on Tuesday 17 February 2026
      And the amended plan was sent out on Thursday 19 February 2026
      And it was sent to <others>
      When the case is looked at on Friday 20 February 2026
      Then the rule on who receives the amended plan is not met, missing:
        | <missing> |

      Examples:
        | missing               | others                                          |
        | the child             | the parents or carers, the family and the agencies involved |
        | the parents or carers | the child and the agencies involved                         |
        | the agencies involved | the child, the parents or carers and the family             |

    Scenario: A new service receives it too
      Given the amended plan brings in a new service
      And a review was held on Tuesday 17 February 2026
      And the amended plan was sent out on Thursday 19 February 2026
      And it was sent to the child, the parents or carers, the family, the agencies involved and the new services
      When the case is looked at on Friday 20 February 2026
      Then the rule on who receives the amended plan is met

    Scenario: A new service is left out
      Given the amended plan brings in a new service
      And a review was held on Tuesday 17 February 2026
      And the amended plan was sent out on Thursday 19 February 2026
      And it was sent to the child, the parents or carers, the family and the agencies involved
      When the case is looked at on Friday 20 February 2026
      Then the rule on who receives the amended plan is not met, missing:
        | the new services |

    Scenario: Leaving someone out is a departure
      Given a review was held on Tuesday 17 February 2026
      And the amended plan was sent out on Thursday 19 February 2026
      And it was sent to the child and the agencies involved
      When the case is looked at on Friday 20 February 2026
      Then the rule on who receives the amended plan is not met
      And that is a departure

  @cite:4/8
  Rule: The social worker circulates the amended plan

    Scenario: The social worker sends it
      Given a review was held on Tuesday 17 February 2026
      And the amended plan was sent out on Thursday 19 February 2026
      And it was done by the social worker
      When the case is looked at on Friday 20 February 2026
      Then the rule on who sends out the amended plan is met

    Scenario: Another lead professional sends it
      Given a review was held on Tuesday 17 February 2026
      And the amended plan was sent out on Thursday 19 February 2026
      And it was done by the lead professional
      When the case is looked at on Friday 20 February 2026
      Then the rule on who sends out the amended plan is not met
      And that is a departure

  @cite:2/9
  Rule: Every change is made in consultation with the parents, the child where appropriate and key professionals

    Scenario: A minor change with everyone consulted
      Given the plan was changed on Tuesday 3 March 2026
      And the change was minor
      And it was made in consultation with the parents or carers, the child, the agencies involved and the Care Team
      When the case is looked at on Wednesday 4 March 2026
      Then the rule on who is consulted on changes to the plan is met

    Scenario: A major change with everyone consulted
      Given the plan was changed on Tuesday 3 March 2026
      And the change was more than minor
      And it was made in consultation with the parents or carers, the child, the agencies involved and the Care Team
      When the case is looked at on Wednesday 4 March 2026
      Then the rule on who is consulted on changes to the plan is met

    Scenario: A major change with nobody consulted is a breach
      Given the plan was changed on Tuesday 3 March 2026
      And the change was more than minor
      And it was made in consultation with nobody
      When the case is looked at on Wednesday 4 March 2026
      Then the rule on who is consulted on changes to the plan is not met
      And that is a breach

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

    Scenario: Leaving out the professionals is a breach of the duty to consult
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

    Scenario: The Care Team as a whole need not be consulted
      Given the plan was changed on Tuesday 3 March 2026
      And the change was minor
      And it was made in consultation with the parents or carers, the child and the agencies involved
      When the case is looked at on Wednesday 4 March 2026
      Then the rule on who is consulted on changes to the plan is met

  @cite:2/2 @cite:2/3 @cite:2/4 @cite:2/5 @cite:2/6 @cite:2/7
  Rule: The plan describes the change and the services, gives everyone a part, and sets timescales and the next review

    Scenario: The plan has everything
      Given the plan was made on Thursday 22 January 2026
      And it covered:
        | what needs to change in the family                      |
        | the services to be provided                             |
        | who is responsible for what                             |
        | what is expected of family members                      |
        | the social worker's role beyond monitoring              |
        | what sort of contact professionals have with the family |
        | how often professionals have contact with the family    |
        | a contingency plan                                      |
        | timescales that can be kept                             |
        | the date of the next review                             |
      When the case is looked at on Friday 23 January 2026
      Then the rule on what a plan contains is met

    Scenario: The plan is an empty form
      Given the plan was made on Thursday 22 January 2026
      And it covered nothing
      When the case is looked at on Friday 23 January 2026
      Then the rule on what a plan contains is not met, missing:
        | what needs to change in the family                      |
        | the services to be provided                             |
        | who is responsible for what                             |
        | what is expected of family members                      |
        | the social worker's role beyond monitoring              |
        | what sort of contact professionals have with the family |
        | how often professionals have contact with the family    |
        | a contingency plan                                      |
        | timescales that can be kept                             |
        | the date of the next review                             |

    Scenario: The plan has no contingency plan
      Given the plan was made on Thursday 22 January 2026
      And it covered:
        | what needs to change in the family                      |
        | the services to be provided                             |
        | who is responsible for what                             |
        | what is expected of family members                      |
        | the social worker's role beyond monitoring              |
        | what sort of contact professionals have with the family |
        | how often professionals have contact with the family    |
        | timescales that can be kept                             |
        | the date of the next review                             |
      When the case is looked at on Friday 23 January 2026
      Then the rule on what a plan contains is not met
      And that is a departure

    Scenario: The plan leaves out all that it only should have
      Given the plan was made on Thursday 22 January 2026
      And it covered:
        | the social worker's role beyond monitoring              |
        | what sort of contact professionals have with the family |
        | how often professionals have contact with the family    |
      When the case is looked at on Friday 23 January 2026
      Then the rule on what a plan contains is not met
      And that is a departure

    Scenario: The social worker only monitors
      Given the plan was made on Thursday 22 January 2026
      And it covered:
        | what needs to change in the family                      |
        | the services to be provided                             |
        | who is responsible for what                             |
        | what is expected of family members                      |
        | what sort of contact professionals have with the family |
        | how often professionals have contact with the family    |
        | a contingency plan                                      |
        | timescales that can be kept                             |
        | the date of the next review                             |
      When the case is looked at on Friday 23 January 2026
      Then the rule on what a plan contains is not met
      And that is a breach

    Scenario: The plan does not say how often professionals are in contact
      Given the plan was made on Thursday 22 January 2026
      And it covered:
        | what needs to change in the family                      |
        | the services to be provided                             |
        | who is responsible for what                             |
        | what is expected of family members                      |
        | the social worker's role beyond monitoring              |
        | what sort of contact professionals have with the family |
        | a contingency plan                                      |
        | timescales that can be kept                             |
        | the date of the next review                             |
      When the case is looked at on Friday 23 January 2026
      Then the rule on what a plan contains is not met
      And that is a breach

    Scenario: The plan does not say what sort of contact professionals have
      Given the plan was made on Thursday 22 January 2026
      And it covered:
        | what needs to change in the family                   |
        | the services to be provided                          |
        | who is responsible for what                          |
        | what is expected of family members                   |
        | the social worker's role beyond monitoring           |
        | how often professionals have contact with the family |
        | a contingency plan                                   |
        | timescales that can be kept                          |
        | the date of the next review                          |
      When the case is looked at on Friday 23 January 2026
      Then the rule on what a plan contains is not met
      And that is a breach
