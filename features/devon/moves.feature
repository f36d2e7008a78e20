Feature: Families that move

  The transfer is agreed on Monday 2 March 2026 and the family moves on Monday 9 March; Easter falls on 3 and 6 April.

  Background:
    Given the assessment was completed on Friday 6 February 2026
    And it was decided that a plan is needed on Friday 6 February 2026
    And the family moved on Monday 9 March 2026

  @cite:10/1
  Rule: The team manager of the old locality tells the one of the new

    Scenario: The new team manager is told
      Given the plan was made on Monday 16 February 2026
      And a transfer to another locality was agreed on Monday 2 March 2026
      And the allocated team manager told the new team manager of the move on Wednesday 4 March 2026
      When the case is looked at on Thursday 5 March 2026
      Then the rule on telling the new team of a move within the area is met

    Scenario: The new team manager is still to be told
      Given the plan was made on Monday 16 February 2026
      And a transfer to another locality was agreed on Monday 2 March 2026
      When the case is looked at on Friday 20 March 2026
      Then telling the new team of a move within the area is still to do

    Scenario: The case closes and the new team manager was never told
      Given the plan was made on Monday 16 February 2026
      And a transfer to another locality was agreed on Monday 2 March 2026
      And the case was closed on Friday 29 May 2026
      When the case is looked at on Monday 1 June 2026
      Then the rule on telling the new team of a move within the area is not met
      And that is a breach

    Scenario: Telling the new team manager ahead of the agreement is enough
      Given the plan was made on Monday 16 February 2026
      And a transfer to another locality was agreed on Monday 2 March 2026
      And the allocated team manager told the new team manager of the move on Friday 27 February 2026
      When the case is looked at on Tuesday 3 March 2026
      Then the rule on telling the new team of a move within the area is met

    Scenario: Nobody has agreed a transfer
      Given the plan was made on Monday 16 February 2026
      When the case is looked at on Friday 20 March 2026
      Then the rule on telling the new team of a move within the area does not apply

  @cite:10/1
  Rule: The new team manager hears of the involvement so far and of the concerns

    Scenario: The new team manager hears of both
      Given the plan was made on Monday 16 February 2026
      And a transfer to another locality was agreed on Monday 2 March 2026
      And the allocated team manager told the new team manager of the move on Wednesday 4 March 2026
      And it covered information on the involvement so far and the concerns held
      When the case is looked at on Thursday 5 March 2026
      Then the rule on what the new team is told of a move within the area is met

    Scenario Outline: The new team manager hears of one alone
      Given the plan was made on Monday 16 February 2026
      And a transfer to another locality was agreed on Monday 2 March 2026
      And the allocated team manager told the new team manager of the move on Wednesday 4 March 2026
      And it covered <told>
      When the case is looked at on Thursday 5 March 2026
      Then the rule on what the new team is told of a move within the area is not met, missing:
        | <missing> |
      And that is a breach

      Examples:
        | told                                  | missing                               |
        | information on the involvement so far | the concerns held                     |
        | the concerns held                     | information on the involvement so far |

  @cite:10/2
  Rule: The transfer summary is completed before the family moves

    Scenario: The summary is completed on the day before the move
      Given the plan was made on Monday 16 February 2026
      And a transfer to another locality was agreed on Monday 2 March 2026
      And the transferring social worker completed the transfer summary on Sunday 8 March 2026
      When the case is looked at on Tuesday 10 March 2026
      Then the transfer summary is in time

    Scenario: The summary is completed on the day of the move
      Given the plan was made on Monday 16 February 2026
      And a transfer to another locality was agreed on Monday 2 March 2026
      And the transferring social worker completed the transfer summary on Monday 9 March 2026
      When the case is looked at on Tuesday 10 March 2026
      Then the transfer summary is late
      And that is a departure

    Scenario: An expected move has taken place without a summary
      Given the plan was made on Monday 16 February 2026
      And a transfer to another locality was agreed on Monday 2 March 2026
      When the case is looked at on Monday 9 March 2026
      Then the transfer summary is overdue
      And that is a departure

    Scenario: The last day for the summary is the day before the move
      Given the plan was made on Monday 16 February 2026
      And a transfer to another locality was agreed on Monday 2 March 2026
      When the case is looked at on Tuesday 10 March 2026
      Then the transfer summary is due by Sunday 8 March 2026

    Scenario: Before the move there is nothing to judge yet
      Given the plan was made on Monday 16 February 2026
      And a transfer to another locality was agreed on Monday 2 March 2026
      When the case is looked at on Friday 6 March 2026
      Then the rule on the transfer summary does not apply

  @cite:10/2
  Rule: After an unexpected move the transfer summary has 5 working days

    Scenario: The summary is completed on the fifth working day after the move
      Given the plan was made on Monday 16 February 2026
      And a transfer to another locality was agreed on Monday 2 March 2026
      And the move is unexpected
      And the transferring social worker completed the transfer summary on Monday 16 March 2026
      When the case is looked at on Tuesday 17 March 2026
      Then the transfer summary is in time

    Scenario: The summary is completed on the sixth working day after the move
      Given the plan was made on Monday 16 February 2026
      And a transfer to another locality was agreed on Monday 2 March 2026
      And the move is unexpected
      And the transferring social worker completed the transfer summary on Tuesday 17 March 2026
      When the case is looked at on Wednesday 18 March 2026
      Then the transfer summary is late
      And that is a departure

    Scenario: The fifth working day is still running
      Given the plan was made on Monday 16 February 2026
      And a transfer to another locality was agreed on Monday 2 March 2026
      And the move is unexpected
      When the case is looked at on Monday 16 March 2026
      Then the transfer summary is not yet due

    Scenario: The sixth working day has come without a summary
      Given the plan was made on Monday 16 February 2026
      And a transfer to another locality was agreed on Monday 2 March 2026
      And the move is unexpected
      When the case is looked at on Tuesday 17 March 2026
      Then the transfer summary is overdue
      And that is a departure

    Scenario: The fifth working day does not help when the move was expected
      Given the plan was made on Monday 16 February 2026
      And a transfer to another locality was agreed on Monday 2 March 2026
      And the move is expected
      And the transferring social worker completed the transfer summary on Monday 16 March 2026
      When the case is looked at on Tuesday 17 March 2026
      Then the transfer summary is late

  @cite:10/2
  Rule: There is a joint handover visit

    Scenario: The handover visit is made
      Given the plan was made on Monday 16 February 2026
      And a transfer to another locality was agreed on Monday 2 March 2026
      And the joint handover visit was made on Wednesday 11 March 2026
      When the case is looked at on Thursday 12 March 2026
      Then the rule on the joint handover visit is met

    Scenario: The handover visit is still to be made
      Given the plan was made on Monday 16 February 2026
      And a transfer to another locality was agreed on Monday 2 March 2026
      When the case is looked at on Friday 20 March 2026
      Then the joint handover visit is still to do

    Scenario: The case closes without a handover visit
      Given the plan was made on Monday 16 February 2026
      And a transfer to another locality was agreed on Monday 2 March 2026
      And the case was closed on Friday 29 May 2026
      When the case is looked at on Monday 1 June 2026
      Then the rule on the joint handover visit is not met
      And that is a departure

    Scenario: Without an agreed transfer no handover visit is asked
      Given the plan was made on Monday 16 February 2026
      When the case is looked at on Friday 20 March 2026
      Then the rule on the joint handover visit does not apply

  @cite:10/2
  Rule: After the handover visit the case is allocated in the new locality

    Scenario: The case is allocated after the visit
      Given the plan was made on Monday 16 February 2026
      And a transfer to another locality was agreed on Monday 2 March 2026
      And the joint handover visit was made on Wednesday 11 March 2026
      And the case was allocated to a social worker in the new locality on Tuesday 17 March 2026
      When the case is looked at on Wednesday 18 March 2026
      Then the rule on the allocation in the new locality is met

    Scenario: The allocation is still to come
      Given the plan was made on Monday 16 February 2026
      And a transfer to another locality was agreed on Monday 2 March 2026
      And the joint handover visit was made on Wednesday 11 March 2026
      When the case is looked at on Friday 20 March 2026
      Then the allocation in the new locality is still to do

    Scenario: The case closes without an allocation
      Given the plan was made on Monday 16 February 2026
      And a transfer to another locality was agreed on Monday 2 March 2026
      And the joint handover visit was made on Wednesday 11 March 2026
      And the case was closed on Friday 29 May 2026
      When the case is looked at on Monday 1 June 2026
      Then the rule on the allocation in the new locality is not met
      And that is a departure

    Scenario: The case was allocated before the handover visit
      Given the plan was made on Monday 16 February 2026
      And a transfer to another locality was agreed on Monday 2 March 2026
      And the case was allocated to a social worker in the new locality on Monday 9 March 2026
      And the joint handover visit was made on Wednesday 11 March 2026
      When the case is looked at on Friday 20 March 2026
      Then the rule on the allocation in the new locality is met

    Scenario: There has been no handover visit yet
      Given the plan was made on Monday 16 February 2026
      And a transfer to another locality was agreed on Monday 2 March 2026
      When the case is looked at on Friday 20 March 2026
      Then the rule on the allocation in the new locality does not apply

  @cite:10/2
  Rule: A meeting in the new locality has 20 working days, from the agreement or the move or the allocation

    Scenario: The meeting is held within 20 working days of the agreement
      Given the plan was made on Monday 16 February 2026
      And a transfer to another locality was agreed on Monday 2 March 2026
      And the case was allocated to a social worker in the new locality on Friday 13 March 2026
      And a Child in Need meeting was held where the family now lives on Monday 30 March 2026
      When the case is looked at on Wednesday 15 April 2026
      Then the meeting in the new locality is in time

    Scenario Outline: The meeting is held between the first count and the last
      Given the plan was made on Monday 16 February 2026
      And a transfer to another locality was agreed on Monday 2 March 2026
      And the case was allocated to a social worker in the new locality on Friday 13 March 2026
      And a Child in Need meeting was held where the family now lives on <day>
      When the case is looked at on Thursday 16 April 2026
      Then the meeting in the new locality depends on the reading
      And that is no fault

      Examples:
        | day                    |
        | Tuesday 31 March 2026  |
        | Wednesday 8 April 2026 |
        | Thursday 9 April 2026  |
        | Tuesday 14 April 2026  |

    Scenario: The transfer is agreed and the case allocated after the move and only the count from the move has run out
      Given the plan was made on Monday 16 February 2026
      And a transfer to another locality was agreed on Friday 13 March 2026
      And the case was allocated to a social worker in the new locality on Friday 13 March 2026
      And a Child in Need meeting was held where the family now lives on Thursday 9 April 2026
      When the case is looked at on Friday 10 April 2026
      Then the meeting in the new locality depends on the reading

    Scenario: The meeting is held after all three counts
      Given the plan was made on Monday 16 February 2026
      And a transfer to another locality was agreed on Monday 2 March 2026
      And the case was allocated to a social worker in the new locality on Friday 13 March 2026
      And a Child in Need meeting was held where the family now lives on Wednesday 15 April 2026
      When the case is looked at on Thursday 16 April 2026
      Then the meeting in the new locality is late
      And that is a departure

    Scenario: No count has run out
      Given the plan was made on Monday 16 February 2026
      And a transfer to another locality was agreed on Monday 2 March 2026
      And the case was allocated to a social worker in the new locality on Friday 13 March 2026
      When the case is looked at on Monday 30 March 2026
      Then the meeting in the new locality is not yet due

    Scenario: The count from the agreement has run out
      Given the plan was made on Monday 16 February 2026
      And a transfer to another locality was agreed on Monday 2 March 2026
      And the case was allocated to a social worker in the new locality on Friday 13 March 2026
      When the case is looked at on Tuesday 31 March 2026
      Then the meeting in the new locality depends on the reading

    Scenario: The count from the allocation has one day left
      Given the plan was made on Monday 16 February 2026
      And a transfer to another locality was agreed on Monday 2 March 2026
      And the case was allocated to a social worker in the new locality on Friday 13 March 2026
      When the case is looked at on Tuesday 14 April 2026
      Then the meeting in the new locality depends on the reading

    Scenario: All three counts have run out
      Given the plan was made on Monday 16 February 2026
      And a transfer to another locality was agreed on Monday 2 March 2026
      And the case was allocated to a social worker in the new locality on Friday 13 March 2026
      When the case is looked at on Wednesday 15 April 2026
      Then the meeting in the new locality is overdue
      And that is a departure

  @cite:10/2
  Rule: The new social worker attends that meeting

    Scenario: The new social worker is there
      Given the plan was made on Monday 16 February 2026
      And a transfer to another locality was agreed on Monday 2 March 2026
      And the case was allocated to a social worker in the new locality on Friday 13 March 2026
      And a Child in Need meeting was held where the family now lives on Monday 30 March 2026
      And it was attended by the new social worker and the family
      When the case is looked at on Tuesday 31 March 2026
      Then the rule on who attends the meeting in the new locality is met

    Scenario: The new social worker is not there
      Given the plan was made on Monday 16 February 2026
      And a transfer to another locality was agreed on Monday 2 March 2026
      And the case was allocated to a social worker in the new locality on Friday 13 March 2026
      And a Child in Need meeting was held where the family now lives on Monday 30 March 2026
      And it was attended by the social worker and the family
      When the case is looked at on Tuesday 31 March 2026
      Then the rule on who attends the meeting in the new locality is not met, missing:
        | the new social worker |
      And that is a departure

  @cite:10/1 @cite:10/2
  Rule: The rules on a move to another locality are for children with a plan who stay in the area

    Scenario Outline: There was never a plan
      Given a transfer to another locality was agreed on Monday 2 March 2026
      And the allocated team manager told the new team manager of the move on Wednesday 4 March 2026
      And it covered nothing
      And the joint handover visit was made on Wednesday 11 March 2026
      And the case was allocated to a social worker in the new locality on Friday 13 March 2026
      And a Child in Need meeting was held where the family now lives on Monday 30 March 2026
      And it was attended by the family
      When the case is looked at on Wednesday 15 April 2026
      Then the rule on <rule> does not apply

      Examples:
        | rule                                                |
        | telling the new team of a move within the area      |
        | what the new team is told of a move within the area |
        | the transfer summary                                |
        | the joint handover visit                            |
        | the allocation in the new locality                  |
        | the meeting in the new locality                     |
        | who attends the meeting in the new locality         |

    Scenario: There was never a plan and the move came unexpectedly
      Given the move is unexpected
      And a transfer to another locality was agreed on Monday 2 March 2026
      And the allocated team manager told the new team manager of the move on Wednesday 4 March 2026
      And it covered nothing
      And the joint handover visit was made on Wednesday 11 March 2026
      And the case was allocated to a social worker in the new locality on Friday 13 March 2026
      And a Child in Need meeting was held where the family now lives on Monday 30 March 2026
      And it was attended by the family
      When the case is looked at on Wednesday 15 April 2026
      Then the rule on the transfer summary does not apply

    Scenario Outline: The family leaves the area
      Given the plan was made on Monday 16 February 2026
      And the family moves to another authority's area
      And a transfer to another locality was agreed on Monday 2 March 2026
      And the allocated team manager told the new team manager of the move on Wednesday 4 March 2026
      And it covered nothing
      And the joint handover visit was made on Wednesday 11 March 2026
      And the case was allocated to a social worker in the new locality on Friday 13 March 2026
      And a Child in Need meeting was held where the family now lives on Monday 30 March 2026
      And it was attended by the family
      When the case is looked at on Wednesday 15 April 2026
      Then the rule on <rule> does not apply

      Examples:
        | rule                                                |
        | telling the new team of a move within the area      |
        | what the new team is told of a move within the area |
        | the transfer summary                                |
        | the joint handover visit                            |
        | the allocation in the new locality                  |
        | the meeting in the new locality                     |
        | who attends the meeting in the new locality         |

    Scenario: The family leaves the area unexpectedly
      Given the plan was made on Monday 16 February 2026
      And the family moves to another authority's area
      And the move is unexpected
      And a transfer to another locality was agreed on Monday 2 March 2026
      And the allocated team manager told the new team manager of the move on Wednesday 4 March 2026
      And it covered nothing
      And the joint handover visit was made on Wednesday 11 March 2026
      And the case was allocated to a social worker in the new locality on Friday 13 March 2026
      And a Child in Need meeting was held where the family now lives on Monday 30 March 2026
      And it was attended by the family
      When the case is looked at on Wednesday 15 April 2026
      Then the rule on the transfer summary does not apply

    Scenario Outline: No transfer is agreed
      Given the plan was made on Monday 16 February 2026
      And the allocated team manager told the new team manager of the move on Wednesday 4 March 2026
      And it covered nothing
      And the joint handover visit was made on Wednesday 11 March 2026
      And the case was allocated to a social worker in the new locality on Friday 13 March 2026
      And a Child in Need meeting was held where the family now lives on Monday 30 March 2026
      And it was attended by the family
      When the case is looked at on Wednesday 15 April 2026
      Then the rule on <rule> does not apply

      Examples:
        | rule                                                |
        | telling the new team of a move within the area      |
        | what the new team is told of a move within the area |
        | the transfer summary                                |
        | the meeting in the new locality                     |
        | who attends the meeting in the new locality         |

    Scenario: No transfer is agreed and the move came unexpectedly
      Given the plan was made on Monday 16 February 2026
      And the move is unexpected
      And the allocated team manager told the new team manager of the move on Wednesday 4 March 2026
      And it covered nothing
      And the joint handover visit was made on Wednesday 11 March 2026
      And the case was allocated to a social worker in the new locality on Friday 13 March 2026
      And a Child in Need meeting was held where the family now lives on Monday 30 March 2026
      And it was attended by the family
      When the case is looked at on Wednesday 15 April 2026
      Then the rule on the transfer summary does not apply

  @cite:10/3
  Rule: The authority to which a family moves is told of it

    Scenario: The other authority is told
      Given the plan was made on Monday 16 February 2026
      And the family moves to another authority's area
      And the parents were asked to let the receiving authority have information on Wednesday 4 March 2026
      And the parents agreed that the receiving authority may have information on Thursday 5 March 2026
      And the receiving authority was told of the move on Wednesday 11 March 2026
      When the case is looked at on Thursday 12 March 2026
      Then the rule on telling the receiving authority of the move is met

    Scenario: The other authority is still to be told
      Given the plan was made on Monday 16 February 2026
      And the family moves to another authority's area
      And the parents were asked to let the receiving authority have information on Wednesday 4 March 2026
      And the parents agreed that the receiving authority may have information on Thursday 5 March 2026
      When the case is looked at on Friday 20 March 2026
      Then telling the receiving authority of the move is still to do

    Scenario: The case closes and the other authority was never told
      Given the plan was made on Monday 16 February 2026
      And the family moves to another authority's area
      And the parents were asked to let the receiving authority have information on Wednesday 4 March 2026
      And the parents agreed that the receiving authority may have information on Thursday 5 March 2026
      And the case was closed on Friday 29 May 2026
      When the case is looked at on Monday 1 June 2026
      Then the rule on telling the receiving authority of the move is not met
      And that is a breach

    Scenario: The other authority is told ahead of the move
      Given the plan was made on Monday 16 February 2026
      And the family moves to another authority's area
      And the parents were asked to let the receiving authority have information on Wednesday 4 March 2026
      And the parents agreed that the receiving authority may have information on Thursday 5 March 2026
      And the receiving authority was told of the move on Friday 6 March 2026
      When the case is looked at on Tuesday 10 March 2026
      Then the rule on telling the receiving authority of the move is met

    Scenario: Nobody knows to which authority the family went
      Given the plan was made on Monday 16 February 2026
      And the family moves to another authority's area
      And the parents were asked to let the receiving authority have information on Wednesday 4 March 2026
      And the parents agreed that the receiving authority may have information on Thursday 5 March 2026
      And it is unknown to which authority the family moved
      When the case is looked at on Friday 20 March 2026
      Then the rule on telling the receiving authority of the move does not apply

    Scenario: The parents were never asked and the other authority is still to be told
      Given the plan was made on Monday 16 February 2026
      And the family moves to another authority's area
      When the case is looked at on Friday 20 March 2026
      Then telling the receiving authority of the move is still to do

  @cite:10/3
  Rule: It is the allocated social worker who tells them

    Scenario: The social worker tells the other authority
      Given the plan was made on Monday 16 February 2026
      And the family moves to another authority's area
      And the parents were asked to let the receiving authority have information on Wednesday 4 March 2026
      And the parents agreed that the receiving authority may have information on Thursday 5 March 2026
      And the receiving authority was told of the move on Wednesday 11 March 2026
      And it was done by the social worker
      When the case is looked at on Thursday 12 March 2026
      Then the rule on who tells the receiving authority of the move is met

    Scenario: A team manager tells the other authority
      Given the plan was made on Monday 16 February 2026
      And the family moves to another authority's area
      And the parents were asked to let the receiving authority have information on Wednesday 4 March 2026
      And the parents agreed that the receiving authority may have information on Thursday 5 March 2026
      And the receiving authority was told of the move on Wednesday 11 March 2026
      And it was done by a team manager
      When the case is looked at on Thursday 12 March 2026
      Then the rule on who tells the receiving authority of the move is not met
      And that is a breach

  @cite:10/3
  Rule: The other authority is told by way of a referral

    Scenario: A referral is made
      Given the plan was made on Monday 16 February 2026
      And the family moves to another authority's area
      And the parents were asked to let the receiving authority have information on Wednesday 4 March 2026
      And the parents agreed that the receiving authority may have information on Thursday 5 March 2026
      And the receiving authority was told of the move on Wednesday 11 March 2026
      And it took the form of a referral
      When the case is looked at on Thursday 12 March 2026
      Then the rule on the form in which the receiving authority is told is met

    Scenario: A notification takes the place of the referral
      Given the plan was made on Monday 16 February 2026
      And the family moves to another authority's area
      And the parents were asked to let the receiving authority have information on Wednesday 4 March 2026
      And the parents agreed that the receiving authority may have information on Thursday 5 March 2026
      And the receiving authority was told of the move on Wednesday 11 March 2026
      And it took the form of a formal notification
      When the case is looked at on Thursday 12 March 2026
      Then the rule on the form in which the receiving authority is told is not met
      And that is a breach

  @cite:10/3
  Rule: The other authority hears of the involvement so far and of the concerns

    Scenario: The referral tells of both
      Given the plan was made on Monday 16 February 2026
      And the family moves to another authority's area
      And the parents were asked to let the receiving authority have information on Wednesday 4 March 2026
      And the parents agreed that the receiving authority may have information on Thursday 5 March 2026
      And the receiving authority was told of the move on Wednesday 11 March 2026
      And it came with information on the involvement so far and the concerns held
      When the case is looked at on Thursday 12 March 2026
      Then the rule on what the receiving authority is sent is met

    Scenario Outline: The referral tells of one alone
      Given the plan was made on Monday 16 February 2026
      And the family moves to another authority's area
      And the parents were asked to let the receiving authority have information on Wednesday 4 March 2026
      And the parents agreed that the receiving authority may have information on Thursday 5 March 2026
      And the receiving authority was told of the move on Wednesday 11 March 2026
      And it came with <sent>
      When the case is looked at on Thursday 12 March 2026
      Then the rule on what the receiving authority is sent is not met, missing:
        | <missing> |
      And that is a breach

      Examples:
        | sent                                  | missing                               |
        | information on the involvement so far | the concerns held                     |
        | the concerns held                     | information on the involvement so far |

  @cite:10/3
  Rule: The rules on a move to another authority are for children with a plan who leave the area

    Scenario Outline: A child without a plan leaves the area
      Given the family moves to another authority's area
      And the parents were asked to let the receiving authority have information on Wednesday 4 March 2026
      And the parents agreed that the receiving authority may have information on Thursday 5 March 2026
      And the receiving authority was told of the move on Wednesday 11 March 2026
      And it was done by a team manager
      And it took the form of a formal notification
      And it came with nothing
      When the case is looked at on Friday 20 March 2026
      Then the rule on <rule> does not apply

      Examples:
        | rule                                              |
        | telling the receiving authority of the move       |
        | who tells the receiving authority of the move     |
        | the form in which the receiving authority is told |
        | what the receiving authority is sent              |

    Scenario Outline: The family stays in the area
      Given the plan was made on Monday 16 February 2026
      And the family stays in the authority's own area
      And the parents were asked to let the receiving authority have information on Wednesday 4 March 2026
      And the parents agreed that the receiving authority may have information on Thursday 5 March 2026
      And the receiving authority was told of the move on Wednesday 11 March 2026
      And it was done by a team manager
      And it took the form of a formal notification
      And it came with nothing
      When the case is looked at on Friday 20 March 2026
      Then the rule on <rule> does not apply

      Examples:
        | rule                                              |
        | telling the receiving authority of the move       |
        | who tells the receiving authority of the move     |
        | the form in which the receiving authority is told |
        | what the receiving authority is sent              |

    Scenario: The family has not moved yet and nothing has to be told
      Given the plan was made on Monday 16 February 2026
      And the family moves to another authority's area
      And the parents were asked to let the receiving authority have information on Wednesday 4 March 2026
      And the parents agreed that the receiving authority may have information on Thursday 5 March 2026
      When the case is looked at on Friday 6 March 2026
      Then the rule on telling the receiving authority of the move does not apply
