Feature: The plan

  Background:
    Given the assessment was completed on Monday 5 January 2026
    And it was decided that a plan is needed on Tuesday 6 January 2026
    And the first meeting was held on Tuesday 20 January 2026

  @cite:8/2
  Rule: The assessment of a disabled child leads to a written plan

    Scenario: The plan has been written
      Given the child is disabled
      And the plan was made on Tuesday 20 January 2026
      When the case is looked at on Wednesday 21 January 2026
      Then the making of the plan is met

    Scenario: The plan has not been written yet
      Given the child is disabled
      When the case is looked at on Friday 16 January 2026
      Then the making of the plan is still to do

    Scenario: The case is closed without a written plan
      Given the child is disabled
      And the case was closed on Monday 16 March 2026
      When the case is looked at on Tuesday 17 March 2026
      Then the making of the plan is not met
      And that is a departure

    Scenario: Nothing is said of the time for a child who is not disabled
      Given the plan was made on Tuesday 20 January 2026
      When the case is looked at on Wednesday 21 January 2026
      Then the rule on the making of the plan does not apply

  @cite:4/9
  Rule: A meeting agrees the plan

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

    Scenario: There is nothing to judge until a plan is made
      When the case is looked at on Wednesday 21 January 2026
      Then the rule on making the plan at a meeting does not apply

  @cite:2/5 @cite:5/2
  Rule: Children and families are involved in the planning and the agencies work on the plan with them

    Scenario: The child, the family and the agencies plan together
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
        | missing               | others                                                                      |
        | the child             | the parents or carers, the family, the agencies involved and the Care Team  |
        | the family            | the child, the agencies involved and the Care Team                          |
        | the agencies involved | the child, the parents or carers and the family                             |

    Scenario: Planning without the family is a breach
      Given the plan was made on Thursday 22 January 2026
      And it was made in consultation with the child, the agencies involved and the Care Team
      When the case is looked at on Friday 23 January 2026
      Then the rule on who takes part in making the plan is not met
      And that is a breach

    Scenario: Planning without the agencies is a breach
      Given the plan was made on Thursday 22 January 2026
      And it was made in consultation with the child, the parents or carers and the family
      When the case is looked at on Friday 23 January 2026
      Then the rule on who takes part in making the plan is not met
      And that is a breach

  @cite:3/10
  Rule: The social worker completes the plan

    Scenario: The social worker draws up the plan
      Given the plan was made on Thursday 22 January 2026
      And it was done by the social worker
      When the case is looked at on Friday 23 January 2026
      Then the rule on who draws up the plan is met

    Scenario: A manager draws up the plan instead
      Given the plan was made on Thursday 22 January 2026
      And it was done by a team manager
      When the case is looked at on Friday 23 January 2026
      Then the rule on who draws up the plan is not met
      And that is a breach

  @cite:3/12
  Rule: After an assessment in the Initial Response team, that team's social worker draws up the plan

    Scenario: The Initial Response social worker draws up the plan
      Given the assessment was done in the Initial Response team
      And the plan was made on Thursday 22 January 2026
      And it was done by the Initial Response social worker
      When the case is looked at on Friday 23 January 2026
      Then the rule on who draws up the plan is met

    Scenario: The drawing up is left to another social worker
      Given the assessment was done in the Initial Response team
      And the plan was made on Thursday 22 January 2026
      And it was done by the social worker
      When the case is looked at on Friday 23 January 2026
      Then the rule on who draws up the plan is not met
      And that is a breach

    Scenario: The assessment was done elsewhere
      Given the assessment was not done in the Initial Response team
      And the plan was made on Thursday 22 January 2026
      And it was done by the social worker
      When the case is looked at on Friday 23 January 2026
      Then the rule on who draws up the plan is met

  @cite:6/7 @cite:app1/26
  Rule: The social worker has overall responsibility for the plan

    Scenario: The social worker leads
      Given the plan was made on Thursday 22 January 2026
      And it was to be carried out under the lead of the social worker and the lead professional
      When the case is looked at on Friday 23 January 2026
      Then the rule on who is responsible for carrying out the plan is met

    Scenario: A team manager leads
      Given the plan was made on Thursday 22 January 2026
      And it was to be carried out under the lead of a team manager
      When the case is looked at on Friday 23 January 2026
      Then the rule on who is responsible for carrying out the plan is not met
      And that is a breach

    Scenario: A lead professional who is not the social worker leads
      Given the plan was made on Thursday 22 January 2026
      And it was to be carried out under the lead of the lead professional
      When the case is looked at on Friday 23 January 2026
      Then the rule on who is responsible for carrying out the plan is not met, missing:
        | the social worker |
      And that is a breach

  @cite:3/10
  Rule: The plan is on the child's record within 5 working days, counted from the meeting or from the plan

    Scenario: Five working days after the meeting is soon enough either way
      Given the plan was made on Thursday 22 January 2026
      And the plan was put on the child's record on Tuesday 27 January 2026
      When the case is looked at on Friday 30 January 2026
      Then the recording of the plan is in time

    Scenario: Six working days after the meeting is four after the plan
      Given the plan was made on Thursday 22 January 2026
      And the plan was put on the child's record on Wednesday 28 January 2026
      When the case is looked at on Friday 30 January 2026
      Then the recording of the plan depends on the reading

    Scenario: Five working days after the plan is too long after the meeting
      Given the plan was made on Thursday 22 January 2026
      And the plan was put on the child's record on Thursday 29 January 2026
      When the case is looked at on Friday 30 January 2026
      Then the recording of the plan depends on the reading

    Scenario: Six working days after the plan is late either way
      Given the plan was made on Thursday 22 January 2026
      And the plan was put on the child's record on Friday 30 January 2026
      When the case is looked at on Friday 30 January 2026
      Then the recording of the plan is late
      And that is a breach

    Scenario: A plan completed at the meeting has one last day
      Given the plan was made on Tuesday 20 January 2026
      When the case is looked at on Wednesday 21 January 2026
      Then the recording of the plan is due by Tuesday 27 January 2026

    Scenario: On the fifth working day there is still time
      Given the plan was made on Tuesday 20 January 2026
      When the case is looked at on Tuesday 27 January 2026
      Then the recording of the plan is not yet due

    Scenario: On the sixth working day the record is overdue
      Given the plan was made on Tuesday 20 January 2026
      When the case is looked at on Wednesday 28 January 2026
      Then the recording of the plan is overdue

  @cite:3/14 @cite:3/10
  Rule: The social worker puts the plan on the record

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

  @cite:6/15
  Rule: Any disagreement with the plan is recorded

    Scenario: The disagreement is on record
      Given the plan was made on Tuesday 20 January 2026
      And someone disagreed with the plan on Tuesday 20 January 2026
      And the disagreement was recorded on Wednesday 21 January 2026
      When the case is looked at on Friday 23 January 2026
      Then the recording of a disagreement is met

    Scenario: The disagreement is not on record yet
      Given the plan was made on Tuesday 20 January 2026
      And someone disagreed with the plan on Tuesday 20 January 2026
      When the case is looked at on Friday 23 January 2026
      Then the recording of a disagreement is still to do

    Scenario: The case closes and the disagreement was never recorded
      Given the plan was made on Tuesday 20 January 2026
      And someone disagreed with the plan on Tuesday 20 January 2026
      And the case was closed on Monday 16 March 2026
      When the case is looked at on Tuesday 17 March 2026
      Then the recording of a disagreement is not met
      And that is a breach

    Scenario: Nobody disagreed
      Given the plan was made on Tuesday 20 January 2026
      When the case is looked at on Friday 23 January 2026
      Then the rule on the recording of a disagreement does not apply

  @cite:6/15
  Rule: The reasons for a disagreement are recorded

    Scenario: The record gives the reasons
      Given someone disagreed with the plan on Tuesday 20 January 2026
      And the disagreement was recorded on Wednesday 21 January 2026
      And it covered the reasons for the disagreement and the action proposed
      When the case is looked at on Friday 23 January 2026
      Then the rule on what is recorded about a disagreement is met

    Scenario: The reasons are all that the record has to give
      Given someone disagreed with the plan on Tuesday 20 January 2026
      And the disagreement was recorded on Wednesday 21 January 2026
      And it covered the reasons for the disagreement
      When the case is looked at on Friday 23 January 2026
      Then the rule on what is recorded about a disagreement is met

    Scenario: The record gives no reasons
      Given someone disagreed with the plan on Tuesday 20 January 2026
      And the disagreement was recorded on Wednesday 21 January 2026
      And it covered the action proposed
      When the case is looked at on Friday 23 January 2026
      Then the rule on what is recorded about a disagreement is not met, missing:
        | the reasons for the disagreement |

    Scenario: Leaving out the reasons is a breach
      Given someone disagreed with the plan on Tuesday 20 January 2026
      And the disagreement was recorded on Wednesday 21 January 2026
      And it covered the action proposed
      When the case is looked at on Friday 23 January 2026
      Then the rule on what is recorded about a disagreement is not met
      And that is a breach

  @cite:3/11
  Rule: All parties have the plan within 10 working days, counted from the meeting or from the plan

    Scenario: Ten working days after the meeting is soon enough either way
      Given the plan was made on Thursday 22 January 2026
      And the plan was sent out on Tuesday 3 February 2026
      When the case is looked at on Friday 6 February 2026
      Then the sending of the plan is in time

    Scenario: Eleven working days after the meeting is nine after the plan
      Given the plan was made on Thursday 22 January 2026
      And the plan was sent out on Wednesday 4 February 2026
      When the case is looked at on Friday 6 February 2026
      Then the sending of the plan depends on the reading

    Scenario: Ten working days after the plan is too long after the meeting
      Given the plan was made on Thursday 22 January 2026
      And the plan was sent out on Thursday 5 February 2026
      When the case is looked at on Friday 6 February 2026
      Then the sending of the plan depends on the reading

    Scenario: Eleven working days after the plan is late either way
      Given the plan was made on Thursday 22 January 2026
      And the plan was sent out on Friday 6 February 2026
      When the case is looked at on Friday 6 February 2026
      Then the sending of the plan is late
      And that is a breach

    Scenario: A plan completed at the meeting is due ten working days later
      Given the plan was made on Tuesday 20 January 2026
      When the case is looked at on Wednesday 21 January 2026
      Then the sending of the plan is due by Tuesday 3 February 2026

    Scenario: The plan has not gone out on the eleventh working day
      Given the plan was made on Tuesday 20 January 2026
      When the case is looked at on Wednesday 4 February 2026
      Then the sending of the plan is overdue

  @cite:3/11 @cite:app1/25
  Rule: All parties receive the plan

    Scenario: Everyone receives the plan
      Given the plan was made on Thursday 22 January 2026
      And the plan was sent out on Tuesday 27 January 2026
      And it was sent to the child, the parents or carers, the agencies involved, the GP and everyone who attended
      When the case is looked at on Wednesday 28 January 2026
      Then the rule on who receives the plan is met

    Scenario: The plan goes to the parties and to nobody else
      Given the plan was made on Thursday 22 January 2026
      And the plan was sent out on Tuesday 27 January 2026
      And it was sent to the child, the parents or carers and the agencies involved
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
        | missing                | others                                                                         |
        | the child              | the parents or carers, the agencies involved, the GP and everyone who attended |
        | the parents or carers  | the child, the agencies involved, the GP and everyone who attended             |
        | the agencies involved  | the child, the parents or carers, the GP and everyone who attended             |

    Scenario: Leaving the child out is a breach
      Given the plan was made on Thursday 22 January 2026
      And the plan was sent out on Tuesday 27 January 2026
      And it was sent to the parents or carers, the agencies involved, the GP and everyone who attended
      When the case is looked at on Wednesday 28 January 2026
      Then the rule on who receives the plan is not met
      And that is a breach

  @cite:3/12
  Rule: After an assessment in the Initial Response team, that team's social worker ensures that the plan is sent

    Scenario: The Initial Response social worker sends the plan
      Given the assessment was done in the Initial Response team
      And the plan was made on Thursday 22 January 2026
      And the plan was sent out on Tuesday 27 January 2026
      And it was done by the Initial Response social worker and the chair of the meeting
      When the case is looked at on Wednesday 28 January 2026
      Then the rule on who sends out the plan is met

    Scenario: Another social worker sends the plan
      Given the assessment was done in the Initial Response team
      And the plan was made on Thursday 22 January 2026
      And the plan was sent out on Tuesday 27 January 2026
      And it was done by the social worker
      When the case is looked at on Wednesday 28 January 2026
      Then the rule on who sends out the plan is not met
      And that is a breach

    Scenario: The chair sends the plan after an assessment in the Initial Response team
      Given the assessment was done in the Initial Response team
      And the plan was made on Thursday 22 January 2026
      And the plan was sent out on Tuesday 27 January 2026
      And it was done by the chair of the meeting
      When the case is looked at on Wednesday 28 January 2026
      Then the rule on who sends out the plan is not met, missing:
        | the Initial Response social worker |
      And that is a breach

    Scenario: After an assessment elsewhere nobody is named
      Given the plan was made on Thursday 22 January 2026
      And the plan was sent out on Tuesday 27 January 2026
      And it was done by the social worker
      When the case is looked at on Wednesday 28 January 2026
      Then the rule on who sends out the plan does not apply

  @cite:3/11
  Rule: All parties have the minutes within 10 working days, counted from the meeting or from the plan

    Scenario: Minutes on the tenth working day after the meeting
      Given the plan was made on Thursday 22 January 2026
      And the minutes were completed on Friday 23 January 2026
      And the minutes were sent out on Tuesday 3 February 2026
      When the case is looked at on Friday 6 February 2026
      Then the sending of the minutes is in time

    Scenario: Minutes on the eleventh working day after the meeting
      Given the plan was made on Thursday 22 January 2026
      And the minutes were completed on Friday 23 January 2026
      And the minutes were sent out on Wednesday 4 February 2026
      When the case is looked at on Friday 6 February 2026
      Then the sending of the minutes depends on the reading

    Scenario: Minutes on the tenth working day after the plan
      Given the plan was made on Thursday 22 January 2026
      And the minutes were completed on Friday 23 January 2026
      And the minutes were sent out on Thursday 5 February 2026
      When the case is looked at on Friday 6 February 2026
      Then the sending of the minutes depends on the reading

    Scenario: Minutes on the eleventh working day after the plan
      Given the plan was made on Thursday 22 January 2026
      And the minutes were completed on Friday 23 January 2026
      And the minutes were sent out on Friday 6 February 2026
      When the case is looked at on Friday 6 February 2026
      Then the sending of the minutes is late
      And that is a breach

  @cite:3/11
  Rule: All parties receive the minutes

    Scenario: Everyone receives the minutes
      Given the minutes were completed on Friday 23 January 2026
      And the minutes were sent out on Tuesday 27 January 2026
      And it was sent to the child, the parents or carers, the agencies involved and the GP
      When the case is looked at on Wednesday 28 January 2026
      Then the rule on who receives the minutes is met

    Scenario: The minutes go to the parties and to nobody else
      Given the minutes were completed on Friday 23 January 2026
      And the minutes were sent out on Tuesday 27 January 2026
      And it was sent to the child, the parents or carers and the agencies involved
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
        | missing                | others                                                 |
        | the child              | the parents or carers, the agencies involved and the GP |
        | the parents or carers  | the child, the agencies involved and the GP             |
        | the agencies involved  | the child, the parents or carers and the GP             |

    Scenario: Minutes that leave the child out are a breach
      Given the minutes were completed on Friday 23 January 2026
      And the minutes were sent out on Tuesday 27 January 2026
      And it was sent to the parents or carers, the agencies involved and the GP
      When the case is looked at on Wednesday 28 January 2026
      Then the rule on who receives the minutes is not met
      And that is a breach

  @cite:3/11
  Rule: All parties have the minutes of a review within 10 working days of it

    Scenario: The record goes out on the tenth working day
      Given the plan was made on Thursday 22 January 2026
      And a review was held on Tuesday 17 February 2026
      And the record of the review was sent out on Tuesday 3 March 2026
      When the case is looked at on Thursday 5 March 2026
      Then the sending of the review record is in time

    Scenario: The record goes out on the eleventh working day
      Given the plan was made on Thursday 22 January 2026
      And a review was held on Tuesday 17 February 2026
      And the record of the review was sent out on Wednesday 4 March 2026
      When the case is looked at on Thursday 5 March 2026
      Then the sending of the review record is late
      And that is a breach

    Scenario: The record has not gone out by the eleventh working day
      Given the plan was made on Thursday 22 January 2026
      And a review was held on Tuesday 17 February 2026
      When the case is looked at on Wednesday 4 March 2026
      Then the sending of the review record is overdue

    Scenario: Until then there is time
      Given the plan was made on Thursday 22 January 2026
      And a review was held on Tuesday 17 February 2026
      When the case is looked at on Tuesday 3 March 2026
      Then the sending of the review record is due by Tuesday 3 March 2026

  @cite:3/11
  Rule: All parties receive the minutes of a review

    Scenario: Everyone receives the record of the review
      Given a review was held on Tuesday 17 February 2026
      And the record of the review was sent out on Thursday 19 February 2026
      And it was sent to the child, the parents or carers, the agencies involved and everyone else who took part in the review
      When the case is looked at on Friday 20 February 2026
      Then the rule on who receives the review record is met

    Scenario: The record of the review goes to the parties and to nobody else
      Given a review was held on Tuesday 17 February 2026
      And the record of the review was sent out on Thursday 19 February 2026
      And it was sent to the child, the parents or carers and the agencies involved
      When the case is looked at on Friday 20 February 2026
      Then the rule on who receives the review record is met

    Scenario Outline: The record of the review does not reach <missing>
      Given a review was held on Tuesday 17 February 2026
      And the record of the review was sent out on Thursday 19 February 2026
      And it was sent to <others>
      When the case is looked at on Friday 20 February 2026
      Then the rule on who receives the review record is not met, missing:
        | <missing> |

      Examples:
        | missing                | others                                                                                        |
        | the child              | the parents or carers, the agencies involved and everyone else who took part in the review   |
        | the parents or carers  | the child, the agencies involved and everyone else who took part in the review               |
        | the agencies involved  | the child, the parents or carers and everyone else who took part in the review               |

    Scenario: A review record that leaves the child out is a breach
      Given a review was held on Tuesday 17 February 2026
      And the record of the review was sent out on Thursday 19 February 2026
      And it was sent to the parents or carers, the agencies involved and everyone else who took part in the review
      When the case is looked at on Friday 20 February 2026
      Then the rule on who receives the review record is not met
      And that is a breach

  @cite:6/2 @cite:6/3 @cite:6/4 @cite:6/5 @cite:6/6 @cite:6/7 @cite:6/8 @cite:6/9 @cite:6/10 @cite:6/11 @cite:6/12 @cite:6/13 @cite:6/14
  @cite:app1/21 @cite:app1/22 @cite:app1/23 @cite:app1/24 @cite:app1/25 @cite:app1/26 @cite:app1/27 @cite:app1/28 @cite:app1/29 @cite:app1/30 @cite:app1/31 @cite:app1/32 @cite:app1/33
  @cite:4/9
  Rule: The plan is SMART and specifies aims, services, responsibilities, visits, contingencies and reviews

    Scenario: The plan has everything
      Given the plan was made on Thursday 22 January 2026
      And it covered:
        | objectives or actions that are SMART                 |
        | the objectives of the plan                           |
        | the strategy for reaching the objectives             |
        | the actions to be taken                              |
        | the services to be provided                          |
        | when each service is to be provided                  |
        | what each service is meant to achieve                |
        | who is responsible for what                          |
        | what is expected of family members                   |
        | the lead professional                                |
        | how often professionals have contact with the family |
        | how often the family safety network visits           |
        | how often the lead worker visits the child           |
        | what the wider network can contribute                |
        | the expected path to closure                         |
        | a contingency plan                                   |
        | what happens if care arrangements break down         |
        | what would trigger child protection procedures       |
        | how progress is judged                               |
        | when progress is reviewed                            |
        | whether a Family Group Conference was offered        |
        | the child's identified needs                         |
        | the strengths                                        |
        | the protective factors                               |
        | the concerns about the child                         |
        | the resources that are available                     |
      When the case is looked at on Friday 23 January 2026
      Then the rule on what a plan contains is met

    Scenario: The plan is an empty form
      Given the plan was made on Thursday 22 January 2026
      And it covered nothing
      When the case is looked at on Friday 23 January 2026
      Then the rule on what a plan contains is not met, missing:
        | objectives or actions that are SMART                 |
        | the objectives of the plan                           |
        | the strategy for reaching the objectives             |
        | the actions to be taken                              |
        | the services to be provided                          |
        | when each service is to be provided                  |
        | what each service is meant to achieve                |
        | who is responsible for what                          |
        | what is expected of family members                   |
        | the lead professional                                |
        | how often professionals have contact with the family |
        | how often the family safety network visits           |
        | how often the lead worker visits the child           |
        | what the wider network can contribute                |
        | the expected path to closure                         |
        | a contingency plan                                   |
        | what happens if care arrangements break down         |
        | what would trigger child protection procedures       |
        | how progress is judged                               |
        | when progress is reviewed                            |
        | whether a Family Group Conference was offered        |
        | the child's identified needs                         |
        | the strengths                                        |
        | the protective factors                               |
        | the concerns about the child                         |
        | the resources that are available                     |

    Scenario: The plan does not say how often the social worker visits
      Given the plan was made on Thursday 22 January 2026
      And it covered:
        | objectives or actions that are SMART                 |
        | the objectives of the plan                           |
        | the strategy for reaching the objectives             |
        | the actions to be taken                              |
        | the services to be provided                          |
        | when each service is to be provided                  |
        | what each service is meant to achieve                |
        | who is responsible for what                          |
        | what is expected of family members                   |
        | the lead professional                                |
        | how often professionals have contact with the family |
        | how often the family safety network visits           |
        | what the wider network can contribute                |
        | the expected path to closure                         |
        | a contingency plan                                   |
        | what happens if care arrangements break down         |
        | what would trigger child protection procedures       |
        | how progress is judged                               |
        | when progress is reviewed                            |
        | whether a Family Group Conference was offered        |
        | the child's identified needs                         |
        | the strengths                                        |
        | the protective factors                               |
        | the concerns about the child                         |
        | the resources that are available                     |
      When the case is looked at on Friday 23 January 2026
      Then the rule on what a plan contains is not met, missing:
        | how often the lead worker visits the child |

    Scenario: The plan has no contingency plan
      Given the plan was made on Thursday 22 January 2026
      And it covered:
        | objectives or actions that are SMART                 |
        | the objectives of the plan                           |
        | the strategy for reaching the objectives             |
        | the actions to be taken                              |
        | the services to be provided                          |
        | when each service is to be provided                  |
        | what each service is meant to achieve                |
        | who is responsible for what                          |
        | what is expected of family members                   |
        | the lead professional                                |
        | how often professionals have contact with the family |
        | how often the family safety network visits           |
        | how often the lead worker visits the child           |
        | what the wider network can contribute                |
        | the expected path to closure                         |
        | what happens if care arrangements break down         |
        | what would trigger child protection procedures       |
        | how progress is judged                               |
        | when progress is reviewed                            |
        | whether a Family Group Conference was offered        |
        | the child's identified needs                         |
        | the strengths                                        |
        | the protective factors                               |
        | the concerns about the child                         |
        | the resources that are available                     |
      When the case is looked at on Friday 23 January 2026
      Then the rule on what a plan contains is not met
      And that is a breach

    Scenario: The plan does not name the lead professional
      Given the plan was made on Thursday 22 January 2026
      And it covered:
        | objectives or actions that are SMART                 |
        | the objectives of the plan                           |
        | the strategy for reaching the objectives             |
        | the actions to be taken                              |
        | the services to be provided                          |
        | when each service is to be provided                  |
        | what each service is meant to achieve                |
        | who is responsible for what                          |
        | what is expected of family members                   |
        | how often professionals have contact with the family |
        | how often the family safety network visits           |
        | how often the lead worker visits the child           |
        | what the wider network can contribute                |
        | the expected path to closure                         |
        | a contingency plan                                   |
        | what happens if care arrangements break down         |
        | what would trigger child protection procedures       |
        | how progress is judged                               |
        | when progress is reviewed                            |
        | whether a Family Group Conference was offered        |
        | the child's identified needs                         |
        | the strengths                                        |
        | the protective factors                               |
        | the concerns about the child                         |
        | the resources that are available                     |
      When the case is looked at on Friday 23 January 2026
      Then the rule on what a plan contains is not met
      And that is a breach

  @cite:3/9
  Rule: For a child at risk of coming into care the plan says what is done to avoid it

    Scenario: The plan says what is done to avoid care
      Given the child is at risk of coming into care
      And the plan was made on Thursday 22 January 2026
      And it covered:
        | objectives or actions that are SMART                  |
        | the objectives of the plan                            |
        | the strategy for reaching the objectives              |
        | the actions to be taken                               |
        | the services to be provided                           |
        | when each service is to be provided                   |
        | what each service is meant to achieve                 |
        | who is responsible for what                           |
        | what is expected of family members                    |
        | the lead professional                                 |
        | how often professionals have contact with the family  |
        | how often the family safety network visits            |
        | how often the lead worker visits the child            |
        | what the wider network can contribute                 |
        | the expected path to closure                          |
        | a contingency plan                                    |
        | what happens if care arrangements break down          |
        | what would trigger child protection procedures        |
        | how progress is judged                                |
        | when progress is reviewed                             |
        | whether a Family Group Conference was offered         |
        | the child's identified needs                          |
        | the strengths                                         |
        | the protective factors                                |
        | the concerns about the child                          |
        | the resources that are available                      |
        | what is done to avoid a child protection plan or care |
      When the case is looked at on Friday 23 January 2026
      Then the rule on what a plan contains is met

    Scenario: The plan is silent on avoiding care
      Given the child is at risk of coming into care
      And the plan was made on Thursday 22 January 2026
      And it covered:
        | objectives or actions that are SMART                 |
        | the objectives of the plan                           |
        | the strategy for reaching the objectives             |
        | the actions to be taken                              |
        | the services to be provided                          |
        | when each service is to be provided                  |
        | what each service is meant to achieve                |
        | who is responsible for what                          |
        | what is expected of family members                   |
        | the lead professional                                |
        | how often professionals have contact with the family |
        | how often the family safety network visits           |
        | how often the lead worker visits the child           |
        | what the wider network can contribute                |
        | the expected path to closure                         |
        | a contingency plan                                   |
        | what happens if care arrangements break down         |
        | what would trigger child protection procedures       |
        | how progress is judged                               |
        | when progress is reviewed                            |
        | whether a Family Group Conference was offered        |
        | the child's identified needs                         |
        | the strengths                                        |
        | the protective factors                               |
        | the concerns about the child                         |
        | the resources that are available                     |
      When the case is looked at on Friday 23 January 2026
      Then the rule on what a plan contains is not met, missing:
        | what is done to avoid a child protection plan or care |

    Scenario: Silence on avoiding care is a breach
      Given the child is at risk of coming into care
      And the plan was made on Thursday 22 January 2026
      And it covered:
        | objectives or actions that are SMART                 |
        | the objectives of the plan                           |
        | the strategy for reaching the objectives             |
        | the actions to be taken                              |
        | the services to be provided                          |
        | when each service is to be provided                  |
        | what each service is meant to achieve                |
        | who is responsible for what                          |
        | what is expected of family members                   |
        | the lead professional                                |
        | how often professionals have contact with the family |
        | how often the family safety network visits           |
        | how often the lead worker visits the child           |
        | what the wider network can contribute                |
        | the expected path to closure                         |
        | a contingency plan                                   |
        | what happens if care arrangements break down         |
        | what would trigger child protection procedures       |
        | how progress is judged                               |
        | when progress is reviewed                            |
        | whether a Family Group Conference was offered        |
        | the child's identified needs                         |
        | the strengths                                        |
        | the protective factors                               |
        | the concerns about the child                         |
        | the resources that are available                     |
      When the case is looked at on Friday 23 January 2026
      Then the rule on what a plan contains is not met
      And that is a breach

  @cite:1/24
  Rule: A plan under a Supervision Order is called one

    Scenario: The plan has the title
      Given the child is subject to a Supervision Order
      And the plan was made on Thursday 22 January 2026
      And it covered:
        | objectives or actions that are SMART                 |
        | the objectives of the plan                           |
        | the strategy for reaching the objectives             |
        | the actions to be taken                              |
        | the services to be provided                          |
        | when each service is to be provided                  |
        | what each service is meant to achieve                |
        | who is responsible for what                          |
        | what is expected of family members                   |
        | the lead professional                                |
        | how often professionals have contact with the family |
        | how often the family safety network visits           |
        | how often the lead worker visits the child           |
        | what the wider network can contribute                |
        | the expected path to closure                         |
        | a contingency plan                                   |
        | what happens if care arrangements break down         |
        | what would trigger child protection procedures       |
        | how progress is judged                               |
        | when progress is reviewed                            |
        | whether a Family Group Conference was offered        |
        | the child's identified needs                         |
        | the strengths                                        |
        | the protective factors                               |
        | the concerns about the child                         |
        | the resources that are available                     |
        | the title Supervision Order Plan                     |
      When the case is looked at on Friday 23 January 2026
      Then the rule on what a plan contains is met

    Scenario: The plan lacks the title
      Given the child is subject to a Supervision Order
      And the plan was made on Thursday 22 January 2026
      And it covered:
        | objectives or actions that are SMART                 |
        | the objectives of the plan                           |
        | the strategy for reaching the objectives             |
        | the actions to be taken                              |
        | the services to be provided                          |
        | when each service is to be provided                  |
        | what each service is meant to achieve                |
        | who is responsible for what                          |
        | what is expected of family members                   |
        | the lead professional                                |
        | how often professionals have contact with the family |
        | how often the family safety network visits           |
        | how often the lead worker visits the child           |
        | what the wider network can contribute                |
        | the expected path to closure                         |
        | a contingency plan                                   |
        | what happens if care arrangements break down         |
        | what would trigger child protection procedures       |
        | how progress is judged                               |
        | when progress is reviewed                            |
        | whether a Family Group Conference was offered        |
        | the child's identified needs                         |
        | the strengths                                        |
        | the protective factors                               |
        | the concerns about the child                         |
        | the resources that are available                     |
      When the case is looked at on Friday 23 January 2026
      Then the rule on what a plan contains is not met, missing:
        | the title Supervision Order Plan |

    Scenario: A plan without the title is a breach
      Given the child is subject to a Supervision Order
      And the plan was made on Thursday 22 January 2026
      And it covered:
        | objectives or actions that are SMART                 |
        | the objectives of the plan                           |
        | the strategy for reaching the objectives             |
        | the actions to be taken                              |
        | the services to be provided                          |
        | when each service is to be provided                  |
        | what each service is meant to achieve                |
        | who is responsible for what                          |
        | what is expected of family members                   |
        | the lead professional                                |
        | how often professionals have contact with the family |
        | how often the family safety network visits           |
        | how often the lead worker visits the child           |
        | what the wider network can contribute                |
        | the expected path to closure                         |
        | a contingency plan                                   |
        | what happens if care arrangements break down         |
        | what would trigger child protection procedures       |
        | how progress is judged                               |
        | when progress is reviewed                            |
        | whether a Family Group Conference was offered        |
        | the child's identified needs                         |
        | the strengths                                        |
        | the protective factors                               |
        | the concerns about the child                         |
        | the resources that are available                     |
      When the case is looked at on Friday 23 January 2026
      Then the rule on what a plan contains is not met
      And that is a breach

  @cite:8/2 @cite:8/5
  Rule: A disabled child's plan sets out every service, wherever possible in one plan

    Scenario: One plan holds every service
      Given the child is disabled
      And the plan was made on Thursday 22 January 2026
      And it covered:
        | objectives or actions that are SMART                 |
        | the objectives of the plan                           |
        | the strategy for reaching the objectives             |
        | the actions to be taken                              |
        | the services to be provided                          |
        | when each service is to be provided                  |
        | what each service is meant to achieve                |
        | who is responsible for what                          |
        | what is expected of family members                   |
        | the lead professional                                |
        | how often professionals have contact with the family |
        | how often the family safety network visits           |
        | how often the lead worker visits the child           |
        | what the wider network can contribute                |
        | the expected path to closure                         |
        | a contingency plan                                   |
        | what happens if care arrangements break down         |
        | what would trigger child protection procedures       |
        | how progress is judged                               |
        | when progress is reviewed                            |
        | whether a Family Group Conference was offered        |
        | the child's identified needs                         |
        | the strengths                                        |
        | the protective factors                               |
        | the concerns about the child                         |
        | the resources that are available                     |
        | every service to be provided                         |
        | the full range of family support in a single plan    |
      When the case is looked at on Friday 23 January 2026
      Then the rule on what a plan contains is met

    Scenario: The services are not all in the plan
      Given the child is disabled
      And the plan was made on Thursday 22 January 2026
      And it covered:
        | objectives or actions that are SMART                 |
        | the objectives of the plan                           |
        | the strategy for reaching the objectives             |
        | the actions to be taken                              |
        | the services to be provided                          |
        | when each service is to be provided                  |
        | what each service is meant to achieve                |
        | who is responsible for what                          |
        | what is expected of family members                   |
        | the lead professional                                |
        | how often professionals have contact with the family |
        | how often the family safety network visits           |
        | how often the lead worker visits the child           |
        | what the wider network can contribute                |
        | the expected path to closure                         |
        | a contingency plan                                   |
        | what happens if care arrangements break down         |
        | what would trigger child protection procedures       |
        | how progress is judged                               |
        | when progress is reviewed                            |
        | whether a Family Group Conference was offered        |
        | the child's identified needs                         |
        | the strengths                                        |
        | the protective factors                               |
        | the concerns about the child                         |
        | the resources that are available                     |
      When the case is looked at on Friday 23 January 2026
      Then the rule on what a plan contains is not met, missing:
        | every service to be provided                       |
        | the full range of family support in a single plan |

    Scenario: Leaving a service out is a departure
      Given the child is disabled
      And the plan was made on Thursday 22 January 2026
      And it covered:
        | objectives or actions that are SMART                 |
        | the objectives of the plan                           |
        | the strategy for reaching the objectives             |
        | the actions to be taken                              |
        | the services to be provided                          |
        | when each service is to be provided                  |
        | what each service is meant to achieve                |
        | who is responsible for what                          |
        | what is expected of family members                   |
        | the lead professional                                |
        | how often professionals have contact with the family |
        | how often the family safety network visits           |
        | how often the lead worker visits the child           |
        | what the wider network can contribute                |
        | the expected path to closure                         |
        | a contingency plan                                   |
        | what happens if care arrangements break down         |
        | what would trigger child protection procedures       |
        | how progress is judged                               |
        | when progress is reviewed                            |
        | whether a Family Group Conference was offered        |
        | the child's identified needs                         |
        | the strengths                                        |
        | the protective factors                               |
        | the concerns about the child                         |
        | the resources that are available                     |
        | the full range of family support in a single plan    |
      When the case is looked at on Friday 23 January 2026
      Then the rule on what a plan contains is not met
      And that is a departure

    Scenario: Keeping the support in several plans is a departure
      Given the child is disabled
      And the plan was made on Thursday 22 January 2026
      And it covered:
        | objectives or actions that are SMART                 |
        | the objectives of the plan                           |
        | the strategy for reaching the objectives             |
        | the actions to be taken                              |
        | the services to be provided                          |
        | when each service is to be provided                  |
        | what each service is meant to achieve                |
        | who is responsible for what                          |
        | what is expected of family members                   |
        | the lead professional                                |
        | how often professionals have contact with the family |
        | how often the family safety network visits           |
        | how often the lead worker visits the child           |
        | what the wider network can contribute                |
        | the expected path to closure                         |
        | a contingency plan                                   |
        | what happens if care arrangements break down         |
        | what would trigger child protection procedures       |
        | how progress is judged                               |
        | when progress is reviewed                            |
        | whether a Family Group Conference was offered        |
        | the child's identified needs                         |
        | the strengths                                        |
        | the protective factors                               |
        | the concerns about the child                         |
        | the resources that are available                     |
        | every service to be provided                         |
      When the case is looked at on Friday 23 January 2026
      Then the rule on what a plan contains is not met
      And that is a departure

  @cite:6/15
  Rule: The child and family know how to complain

    Scenario: The family has been told
      Given the plan was made on Tuesday 20 January 2026
      And the family was told how to complain on Tuesday 20 January 2026
      When the case is looked at on Wednesday 21 January 2026
      Then telling the family how to complain is met

    Scenario: The family has not been told yet
      Given the plan was made on Tuesday 20 January 2026
      When the case is looked at on Wednesday 21 January 2026
      Then telling the family how to complain is still to do

    Scenario: The case closes and the family was never told
      Given the plan was made on Tuesday 20 January 2026
      And the case was closed on Monday 16 March 2026
      When the case is looked at on Tuesday 17 March 2026
      Then telling the family how to complain is not met
      And that is a breach

    Scenario: Nothing is asked for until there is a plan
      When the case is looked at on Friday 23 January 2026
      Then the rule on telling the family how to complain does not apply

  @cite:6/15
  Rule: The other agencies know how to escalate a disagreement

    Scenario: The agencies have been told
      Given the plan was made on Tuesday 20 January 2026
      And the agencies were told how to escalate a disagreement on Tuesday 20 January 2026
      When the case is looked at on Wednesday 21 January 2026
      Then telling the agencies how to escalate is met

    Scenario: The agencies have not been told yet
      Given the plan was made on Tuesday 20 January 2026
      When the case is looked at on Wednesday 21 January 2026
      Then telling the agencies how to escalate is still to do

    Scenario: The case closes and the agencies were never told
      Given the plan was made on Tuesday 20 January 2026
      And the case was closed on Monday 16 March 2026
      When the case is looked at on Tuesday 17 March 2026
      Then telling the agencies how to escalate is not met
      And that is a breach

    Scenario: The agencies need not be told until there is a plan
      When the case is looked at on Friday 23 January 2026
      Then the rule on telling the agencies how to escalate does not apply

  @cite:8/3
  Rule: Parents who choose direct payments share in the agreement on their use

    Scenario: The agreement has been shared
      Given the parents chose direct payments on Tuesday 20 January 2026
      And the Direct Payment agreement was shared with the parents on Monday 2 February 2026
      When the case is looked at on Tuesday 3 February 2026
      Then the sharing of the Direct Payment agreement is met

    Scenario: The agreement has not been shared yet
      Given the parents chose direct payments on Tuesday 20 January 2026
      When the case is looked at on Tuesday 3 February 2026
      Then the sharing of the Direct Payment agreement is still to do

    Scenario: The case closes without an agreement
      Given the parents chose direct payments on Tuesday 20 January 2026
      And the case was closed on Monday 16 March 2026
      When the case is looked at on Tuesday 17 March 2026
      Then the sharing of the Direct Payment agreement is not met
      And that is a breach

    Scenario: No direct payments were chosen
      When the case is looked at on Friday 23 January 2026
      Then the rule on the sharing of the Direct Payment agreement does not apply

  @cite:8/3
  Rule: The Direct Payment agreement sets out how the payments will be used

    Scenario: The use of the payments is set out
      Given the parents chose direct payments on Tuesday 20 January 2026
      And the Direct Payment agreement was shared with the parents on Monday 2 February 2026
      And it covered how the payments will be used
      When the case is looked at on Tuesday 3 February 2026
      Then the rule on what the Direct Payment agreement sets out is met

    Scenario: The use of the payments is left open
      Given the parents chose direct payments on Tuesday 20 January 2026
      And the Direct Payment agreement was shared with the parents on Monday 2 February 2026
      And it covered nothing
      When the case is looked at on Tuesday 3 February 2026
      Then the rule on what the Direct Payment agreement sets out is not met
      And that is a breach

  @cite:1/12
  Rule: The benefits of a family group conference are considered and discussed with the family

    Scenario: A family group conference was considered
      Given a family group conference was considered on Thursday 22 January 2026
      When the case is looked at on Friday 23 January 2026
      Then considering a family group conference is met

    Scenario: A family group conference was considered during the assessment
      Given a family group conference was considered on Friday 2 January 2026
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
