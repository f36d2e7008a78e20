Feature: Families that move

  The family moves on Monday 9 March 2026; the twentieth working day after that, with Easter on 3 and 6 April,
  is Wednesday 8 April.

  Background:
    Given the assessment was completed on Friday 6 February 2026
    And it was decided that a plan is needed on Friday 6 February 2026
    And the family moved on Monday 9 March 2026

  @cite:/87
  Rule: The impact of the move is assessed urgently

    Scenario: The impact is assessed
      Given the plan was made on Monday 16 February 2026
      And the family moves to another authority's area
      And the impact of the move on the child was assessed on Tuesday 17 March 2026
      When the case is looked at on Wednesday 18 March 2026
      Then the rule on assessing the impact of the move is met

    Scenario: The impact is still to be assessed
      Given the plan was made on Monday 16 February 2026
      And the family moves to another authority's area
      When the case is looked at on Friday 20 March 2026
      Then assessing the impact of the move is still to do

    Scenario: The case closes and the impact was never assessed
      Given the plan was made on Monday 16 February 2026
      And the family moves to another authority's area
      And the case was closed on Friday 29 May 2026
      When the case is looked at on Monday 1 June 2026
      Then the rule on assessing the impact of the move is not met
      And that is a departure

  @cite:/85
  Rule: An assessment considers trafficking at any move

    Scenario: Trafficking is considered
      Given the plan was made on Monday 16 February 2026
      And the family moves to another authority's area
      And the impact of the move on the child was assessed on Tuesday 17 March 2026
      And it covered trafficking or modern slavery
      And the family has moved more than once in a short space of time
      When the case is looked at on Wednesday 18 March 2026
      Then the rule on what an assessment at the time of a move considers is met

    Scenario: Trafficking is left out after a repeated move
      Given the plan was made on Monday 16 February 2026
      And the family moves to another authority's area
      And the impact of the move on the child was assessed on Tuesday 17 March 2026
      And it covered nothing
      And the family has moved more than once in a short space of time
      When the case is looked at on Wednesday 18 March 2026
      Then the rule on what an assessment at the time of a move considers is not met, missing:
        | trafficking or modern slavery |
      And that is a departure

    Scenario: Trafficking is left out after a single planned move
      Given the plan was made on Monday 16 February 2026
      And the family moves to another authority's area
      And the impact of the move on the child was assessed on Tuesday 17 March 2026
      And it covered nothing
      And the move appears planned
      And the family has not moved more than once in a short space of time
      When the case is looked at on Wednesday 18 March 2026
      Then the rule on what an assessment at the time of a move considers is not met

  @cite:/88
  Rule: Assessed risk gets a timely response

    Scenario: The risk is responded to
      Given the plan was made on Monday 16 February 2026
      And the family moves to another authority's area
      And the impact of the move on the child was assessed on Wednesday 11 March 2026
      And the assessed risk was responded to on Tuesday 17 March 2026
      When the case is looked at on Wednesday 18 March 2026
      Then the rule on the response to the assessed risk is met

    Scenario: The risk is still to be responded to
      Given the plan was made on Monday 16 February 2026
      And the family moves to another authority's area
      And the impact of the move on the child was assessed on Wednesday 11 March 2026
      When the case is looked at on Friday 20 March 2026
      Then the response to the assessed risk is still to do

    Scenario: The case closes without a response to the risk
      Given the plan was made on Monday 16 February 2026
      And the family moves to another authority's area
      And the impact of the move on the child was assessed on Wednesday 11 March 2026
      And the case was closed on Friday 29 May 2026
      When the case is looked at on Monday 1 June 2026
      Then the rule on the response to the assessed risk is not met
      And that is a departure

    Scenario: Nothing has been assessed yet to which to respond
      Given the plan was made on Monday 16 February 2026
      And the family moves to another authority's area
      When the case is looked at on Friday 20 March 2026
      Then the rule on the response to the assessed risk does not apply

  @cite:/89
  Rule: The parents are told what is their own responsibility

    Scenario: The parents are told
      Given the plan was made on Monday 16 February 2026
      And the family moves to another authority's area
      And the parents were told what they are responsible for after the move on Tuesday 17 March 2026
      When the case is looked at on Wednesday 18 March 2026
      Then the rule on telling the parents what they are responsible for is met

    Scenario: The parents are still to be told
      Given the plan was made on Monday 16 February 2026
      And the family moves to another authority's area
      When the case is looked at on Friday 20 March 2026
      Then telling the parents what they are responsible for is still to do

    Scenario: The case closes and the parents were never told
      Given the plan was made on Monday 16 February 2026
      And the family moves to another authority's area
      And the case was closed on Friday 29 May 2026
      When the case is looked at on Monday 1 June 2026
      Then the rule on telling the parents what they are responsible for is not met
      And that is a departure

    Scenario: The parents were told while they planned the move
      Given the plan was made on Monday 16 February 2026
      And the family moves to another authority's area
      And the parents were told what they are responsible for after the move on Wednesday 4 March 2026
      When the case is looked at on Tuesday 10 March 2026
      Then the rule on telling the parents what they are responsible for is met

  @cite:/89
  Rule: Their responsibility is education and health support and any specialist service

    Scenario: The parents are told of everything
      Given the plan was made on Monday 16 February 2026
      And the family moves to another authority's area
      And the child requires a specialist service
      And the parents were told what they are responsible for after the move on Wednesday 4 March 2026
      And it covered education support in the new area, health support in the new area and a specialist service in the new area
      When the case is looked at on Tuesday 10 March 2026
      Then the rule on what the parents are told that they are responsible for is met

    Scenario Outline: The parents are not told of one thing
      Given the plan was made on Monday 16 February 2026
      And the family moves to another authority's area
      And the child requires a specialist service
      And the parents were told what they are responsible for after the move on Wednesday 4 March 2026
      And it covered <told>
      When the case is looked at on Tuesday 10 March 2026
      Then the rule on what the parents are told that they are responsible for is not met, missing:
        | <missing> |
      And that is a departure

      Examples:
        | told                                                                       | missing                              |
        | health support in the new area and a specialist service in the new area    | education support in the new area    |
        | education support in the new area and a specialist service in the new area | health support in the new area       |
        | education support in the new area and health support in the new area       | a specialist service in the new area |

    Scenario: A child who requires no specialist service
      Given the plan was made on Monday 16 February 2026
      And the family moves to another authority's area
      And the child requires no specialist service
      And the parents were told what they are responsible for after the move on Wednesday 4 March 2026
      And it covered education support in the new area and health support in the new area
      When the case is looked at on Tuesday 10 March 2026
      Then the rule on what the parents are told that they are responsible for is met

  @cite:/90
  Rule: The family is helped to find services

    Scenario: The family is helped
      Given the plan was made on Monday 16 February 2026
      And the family moves to another authority's area
      And the social worker helped the family to find services in the new area on Tuesday 17 March 2026
      When the case is looked at on Wednesday 18 March 2026
      Then the rule on helping the family to find services is met

    Scenario: The family is still to be helped
      Given the plan was made on Monday 16 February 2026
      And the family moves to another authority's area
      When the case is looked at on Friday 20 March 2026
      Then helping the family to find services is still to do

    Scenario: The case closes and the family was never helped
      Given the plan was made on Monday 16 February 2026
      And the family moves to another authority's area
      And the case was closed on Friday 29 May 2026
      When the case is looked at on Monday 1 June 2026
      Then the rule on helping the family to find services is not met
      And that is a departure

  @cite:/90
  Rule: Gaps in the services of the new area are noted

    Scenario: A gap is noted
      Given the plan was made on Monday 16 February 2026
      And the family moves to another authority's area
      And a gap in the services of the receiving authority was found on Wednesday 11 March 2026
      And the gap in the services was noted on Tuesday 17 March 2026
      When the case is looked at on Wednesday 18 March 2026
      Then the rule on noting gaps in services is met

    Scenario: A gap is still to be noted
      Given the plan was made on Monday 16 February 2026
      And the family moves to another authority's area
      And a gap in the services of the receiving authority was found on Wednesday 11 March 2026
      When the case is looked at on Friday 20 March 2026
      Then noting gaps in services is still to do

    Scenario: The case closes and a gap was never noted
      Given the plan was made on Monday 16 February 2026
      And the family moves to another authority's area
      And a gap in the services of the receiving authority was found on Wednesday 11 March 2026
      And the case was closed on Friday 29 May 2026
      When the case is looked at on Monday 1 June 2026
      Then the rule on noting gaps in services is not met
      And that is a departure

    Scenario: No gap was found
      Given the plan was made on Monday 16 February 2026
      And the family moves to another authority's area
      When the case is looked at on Friday 20 March 2026
      Then the rule on noting gaps in services does not apply

  @cite:/91 @cite:/84
  Rule: The authority to which the family moves is notified

    Scenario: The receiving authority is notified
      Given the plan was made on Monday 16 February 2026
      And the family moves to another authority's area
      And the parents were asked to let the receiving authority have information on Wednesday 4 March 2026
      And the parents agreed that the receiving authority may have information on Thursday 5 March 2026
      And the receiving authority was told of the move on Wednesday 11 March 2026
      When the case is looked at on Thursday 12 March 2026
      Then the rule on telling the receiving authority of the move is met

    Scenario: The receiving authority is still to be notified
      Given the plan was made on Monday 16 February 2026
      And the family moves to another authority's area
      And the parents were asked to let the receiving authority have information on Wednesday 4 March 2026
      And the parents agreed that the receiving authority may have information on Thursday 5 March 2026
      When the case is looked at on Friday 20 March 2026
      Then telling the receiving authority of the move is still to do

    Scenario: The case closes and the receiving authority was never notified
      Given the plan was made on Monday 16 February 2026
      And the family moves to another authority's area
      And the parents were asked to let the receiving authority have information on Wednesday 4 March 2026
      And the parents agreed that the receiving authority may have information on Thursday 5 March 2026
      And the case was closed on Friday 29 May 2026
      When the case is looked at on Monday 1 June 2026
      Then the rule on telling the receiving authority of the move is not met
      And that is a departure

    Scenario: The receiving authority is notified while the family is still moving
      Given the plan was made on Monday 16 February 2026
      And the family moves to another authority's area
      And the parents were asked to let the receiving authority have information on Wednesday 4 March 2026
      And the parents agreed that the receiving authority may have information on Thursday 5 March 2026
      And the receiving authority was told of the move on Friday 6 March 2026
      When the case is looked at on Tuesday 10 March 2026
      Then the rule on telling the receiving authority of the move is met

    Scenario: The parents were never asked and the notice is still owed
      Given the plan was made on Monday 16 February 2026
      And the family moves to another authority's area
      When the case is looked at on Friday 20 March 2026
      Then telling the receiving authority of the move is still to do

  @cite:/91
  Rule: The notice is a formal one

    Scenario Outline: The notice is given formally
      Given the plan was made on Monday 16 February 2026
      And the family moves to another authority's area
      And the parents were asked to let the receiving authority have information on Wednesday 4 March 2026
      And the parents agreed that the receiving authority may have information on Thursday 5 March 2026
      And the receiving authority was told of the move on Wednesday 11 March 2026
      And it took the form of <form>
      When the case is looked at on Thursday 12 March 2026
      Then the rule on the form in which the receiving authority is told is met

      Examples:
        | form                  |
        | a formal notification |
        | a referral            |

    Scenario: The notice is given in no formal way
      Given the plan was made on Monday 16 February 2026
      And the family moves to another authority's area
      And the parents were asked to let the receiving authority have information on Wednesday 4 March 2026
      And the parents agreed that the receiving authority may have information on Thursday 5 March 2026
      And the receiving authority was told of the move on Wednesday 11 March 2026
      And it took the form of nothing
      When the case is looked at on Thursday 12 March 2026
      Then the rule on the form in which the receiving authority is told is not met
      And that is a departure

  @cite:/91 @cite:/92 @cite:/93 @cite:/94 @cite:/95
  Rule: All relevant information goes to the receiving authority

    Scenario: Everything is sent
      Given the plan was made on Monday 16 February 2026
      And a review was held on Monday 2 March 2026
      And the family moves to another authority's area
      And the parents were asked to let the receiving authority have information on Wednesday 4 March 2026
      And the parents agreed that the receiving authority may have information on Thursday 5 March 2026
      And the receiving authority was told of the move on Wednesday 11 March 2026
      And it came with the latest assessment, the latest plan, the minutes of the latest review and a summary or case report
      When the case is looked at on Thursday 12 March 2026
      Then the rule on what the receiving authority is sent is met

    Scenario Outline: One paper is not sent
      Given the plan was made on Monday 16 February 2026
      And a review was held on Monday 2 March 2026
      And the family moves to another authority's area
      And the parents were asked to let the receiving authority have information on Wednesday 4 March 2026
      And the parents agreed that the receiving authority may have information on Thursday 5 March 2026
      And the receiving authority was told of the move on Wednesday 11 March 2026
      And it came with <sent>
      When the case is looked at on Thursday 12 March 2026
      Then the rule on what the receiving authority is sent is not met, missing:
        | <missing> |
      And that is a departure

      Examples:
        | sent                                                                                 | missing                          |
        | the latest plan, the minutes of the latest review and a summary or case report       | the latest assessment            |
        | the latest assessment, the minutes of the latest review and a summary or case report | the latest plan                  |
        | the latest assessment, the latest plan and a summary or case report                  | the minutes of the latest review |
        | the latest assessment, the latest plan and the minutes of the latest review          | a summary or case report         |

    Scenario: There has been no review whose minutes could be sent
      Given the plan was made on Monday 16 February 2026
      And the family moves to another authority's area
      And the parents were asked to let the receiving authority have information on Wednesday 4 March 2026
      And the parents agreed that the receiving authority may have information on Thursday 5 March 2026
      And the receiving authority was told of the move on Wednesday 11 March 2026
      And it came with the latest assessment, the latest plan and a summary or case report
      When the case is looked at on Thursday 12 March 2026
      Then the rule on what the receiving authority is sent is met

  @cite:/96
  Rule: The parents' permission is sought first, unless someone would be at risk

    Scenario: Permission was sought first
      Given the plan was made on Monday 16 February 2026
      And the family moves to another authority's area
      And the parents were asked to let the receiving authority have information on Wednesday 4 March 2026
      And the parents agreed that the receiving authority may have information on Thursday 5 March 2026
      And the receiving authority was told of the move on Wednesday 11 March 2026
      When the case is looked at on Thursday 12 March 2026
      Then the rule on asking the parents before the receiving authority is told is met

    Scenario: Permission was sought and refused
      Given the plan was made on Monday 16 February 2026
      And the family moves to another authority's area
      And the parents were asked to let the receiving authority have information on Wednesday 4 March 2026
      And the parents refused to let the receiving authority have information on Thursday 5 March 2026
      And the receiving authority was told of the move on Wednesday 11 March 2026
      When the case is looked at on Thursday 12 March 2026
      Then the rule on asking the parents before the receiving authority is told is met

    Scenario: Permission was not sought
      Given the plan was made on Monday 16 February 2026
      And the family moves to another authority's area
      And the receiving authority was told of the move on Wednesday 11 March 2026
      When the case is looked at on Thursday 12 March 2026
      Then the rule on asking the parents before the receiving authority is told is not met, missing:
        | the parents were asked to let the receiving authority have information |
      And that is a departure

    Scenario: Permission was sought too late
      Given the plan was made on Monday 16 February 2026
      And the family moves to another authority's area
      And the parents were asked to let the receiving authority have information on Thursday 12 March 2026
      And the receiving authority was told of the move on Wednesday 11 March 2026
      When the case is looked at on Friday 13 March 2026
      Then the rule on asking the parents before the receiving authority is told is not met

    Scenario Outline: Asking or waiting would put someone at risk
      Given the plan was made on Monday 16 February 2026
      And the family moves to another authority's area
      And <risk>
      And the receiving authority was told of the move on Wednesday 11 March 2026
      When the case is looked at on Thursday 12 March 2026
      Then the rule on asking the parents before the receiving authority is told does not apply

      Examples:
        | risk                                                                   |
        | keeping the information back risks harm to a child or vulnerable adult |
        | asking for consent might increase the risk of harm                     |

  @cite:/96
  Rule: Otherwise legal advice is considered

    Scenario: Legal advice is considered
      Given the plan was made on Monday 16 February 2026
      And the family moves to another authority's area
      And the parents were asked to let the receiving authority have information on Wednesday 4 March 2026
      And the parents refused to let the receiving authority have information on Thursday 5 March 2026
      And the social worker or team manager considered asking Legal Services for advice on Tuesday 17 March 2026
      When the case is looked at on Wednesday 18 March 2026
      Then the rule on considering legal advice on sharing information is met

    Scenario: Legal advice is still to be considered
      Given the plan was made on Monday 16 February 2026
      And the family moves to another authority's area
      And the parents were asked to let the receiving authority have information on Wednesday 4 March 2026
      And the parents refused to let the receiving authority have information on Thursday 5 March 2026
      When the case is looked at on Friday 20 March 2026
      Then considering legal advice on sharing information is still to do

    Scenario: The case closes and legal advice was never considered
      Given the plan was made on Monday 16 February 2026
      And the family moves to another authority's area
      And the parents were asked to let the receiving authority have information on Wednesday 4 March 2026
      And the parents refused to let the receiving authority have information on Thursday 5 March 2026
      And the case was closed on Friday 29 May 2026
      When the case is looked at on Monday 1 June 2026
      Then the rule on considering legal advice on sharing information is not met
      And that is a departure

    Scenario Outline: A risk of harm settles it without legal advice
      Given the plan was made on Monday 16 February 2026
      And the family moves to another authority's area
      And the parents were asked to let the receiving authority have information on Wednesday 4 March 2026
      And the parents refused to let the receiving authority have information on Thursday 5 March 2026
      And <risk>
      When the case is looked at on Friday 20 March 2026
      Then the rule on considering legal advice on sharing information does not apply

      Examples:
        | risk                                                                   |
        | keeping the information back risks harm to a child or vulnerable adult |
        | asking for consent might increase the risk of harm                     |

    Scenario: The parents agreed and no advice is needed
      Given the plan was made on Monday 16 February 2026
      And the family moves to another authority's area
      And the parents were asked to let the receiving authority have information on Wednesday 4 March 2026
      And the parents agreed that the receiving authority may have information on Thursday 5 March 2026
      When the case is looked at on Friday 20 March 2026
      Then the rule on considering legal advice on sharing information does not apply

  @cite:/97
  Rule: The other agencies are made aware of the move

    Scenario: The agencies are aware
      Given the plan was made on Monday 16 February 2026
      And the family moves to another authority's area
      And the social worker made the other agencies aware of the move on Tuesday 17 March 2026
      When the case is looked at on Wednesday 18 March 2026
      Then the rule on telling the other agencies of the move is met

    Scenario: The agencies are still to be told
      Given the plan was made on Monday 16 February 2026
      And the family moves to another authority's area
      When the case is looked at on Friday 20 March 2026
      Then telling the other agencies of the move is still to do

    Scenario: The case closes and the agencies were never told
      Given the plan was made on Monday 16 February 2026
      And the family moves to another authority's area
      And the case was closed on Friday 29 May 2026
      When the case is looked at on Monday 1 June 2026
      Then the rule on telling the other agencies of the move is not met
      And that is a departure

    Scenario: The agencies heard of it ahead of the move
      Given the plan was made on Monday 16 February 2026
      And the family moves to another authority's area
      And the social worker made the other agencies aware of the move on Wednesday 4 March 2026
      When the case is looked at on Tuesday 10 March 2026
      Then the rule on telling the other agencies of the move is met

  @cite:/97
  Rule: The other agencies pass their information on as soon as possible

    Scenario: The information is passed on
      Given the plan was made on Monday 16 February 2026
      And the family moves to another authority's area
      And the other agencies passed their information on to the new area on Tuesday 17 March 2026
      When the case is looked at on Wednesday 18 March 2026
      Then the rule on the passing on of the agencies' information is met

    Scenario: The information is still to be passed on
      Given the plan was made on Monday 16 February 2026
      And the family moves to another authority's area
      When the case is looked at on Friday 20 March 2026
      Then the passing on of the agencies' information is still to do

    Scenario: The case closes and the information was never passed on
      Given the plan was made on Monday 16 February 2026
      And the family moves to another authority's area
      And the case was closed on Friday 29 May 2026
      When the case is looked at on Monday 1 June 2026
      Then the rule on the passing on of the agencies' information is not met
      And that is a departure

  @cite:/98
  Rule: Where possible the two social workers meet

    Scenario: The social worker seeks a meeting
      Given the plan was made on Monday 16 February 2026
      And the family moves to another authority's area
      And the social worker sought to meet the new social worker on Tuesday 17 March 2026
      When the case is looked at on Wednesday 18 March 2026
      Then the rule on seeking to meet the new social worker is met

    Scenario: A meeting of the two is still to be sought
      Given the plan was made on Monday 16 February 2026
      And the family moves to another authority's area
      When the case is looked at on Friday 20 March 2026
      Then seeking to meet the new social worker is still to do

    Scenario: The case closes and no meeting of the two was sought
      Given the plan was made on Monday 16 February 2026
      And the family moves to another authority's area
      And the case was closed on Friday 29 May 2026
      When the case is looked at on Monday 1 June 2026
      Then the rule on seeking to meet the new social worker is not met
      And that is a departure

  @cite:/98
  Rule: Where geography allows a joint visit is considered

    Scenario: A joint visit is considered
      Given the plan was made on Monday 16 February 2026
      And the family moves to another authority's area
      And the parents were asked to let the receiving authority have information on Wednesday 4 March 2026
      And the parents agreed that the receiving authority may have information on Thursday 5 March 2026
      And the social worker considered a joint visit with the new social worker on Tuesday 17 March 2026
      When the case is looked at on Wednesday 18 March 2026
      Then the rule on bringing about a joint visit with the new social worker is met

    Scenario: A joint visit is still to be considered
      Given the plan was made on Monday 16 February 2026
      And the family moves to another authority's area
      And the parents were asked to let the receiving authority have information on Wednesday 4 March 2026
      And the parents agreed that the receiving authority may have information on Thursday 5 March 2026
      When the case is looked at on Friday 20 March 2026
      Then bringing about a joint visit with the new social worker is still to do

    Scenario: The case closes and no joint visit was considered
      Given the plan was made on Monday 16 February 2026
      And the family moves to another authority's area
      And the parents were asked to let the receiving authority have information on Wednesday 4 March 2026
      And the parents agreed that the receiving authority may have information on Thursday 5 March 2026
      And the case was closed on Friday 29 May 2026
      When the case is looked at on Monday 1 June 2026
      Then the rule on bringing about a joint visit with the new social worker is not met
      And that is a departure

  @cite:/98
  Rule: Where geography allows going to the new meeting is considered

    Scenario: Going is considered
      Given the plan was made on Monday 16 February 2026
      And the family moves to another authority's area
      And the social worker considered going to the meeting in the new area on Tuesday 17 March 2026
      When the case is looked at on Wednesday 18 March 2026
      Then the rule on considering going to the meeting in the new area is met

    Scenario: Going is still to be considered
      Given the plan was made on Monday 16 February 2026
      And the family moves to another authority's area
      When the case is looked at on Friday 20 March 2026
      Then considering going to the meeting in the new area is still to do

    Scenario: The case closes and going was never considered
      Given the plan was made on Monday 16 February 2026
      And the family moves to another authority's area
      And the case was closed on Friday 29 May 2026
      When the case is looked at on Monday 1 June 2026
      Then the rule on considering going to the meeting in the new area is not met
      And that is a departure

  @cite:/99
  Rule: A dispute or delay goes promptly to the service manager

    Scenario Outline: The service manager hears of it
      Given the plan was made on Monday 16 February 2026
      And the family moves to another authority's area
      And <trouble> on Wednesday 11 March 2026
      And the team manager notified the service manager on Thursday 12 March 2026
      When the case is looked at on Friday 13 March 2026
      Then the rule on notifying the service manager of a dispute is met

      Examples:
        | trouble                                                |
        | a dispute arose over who is responsible for the case   |
        | the receiving authority delayed taking the case on     |
        | a dispute arose over the threshold for a child in need |

    Scenario Outline: The service manager has still to hear of it
      Given the plan was made on Monday 16 February 2026
      And the family moves to another authority's area
      And <trouble> on Wednesday 11 March 2026
      When the case is looked at on Thursday 12 March 2026
      Then notifying the service manager of a dispute is still to do

      Examples:
        | trouble                                                |
        | a dispute arose over who is responsible for the case   |
        | the receiving authority delayed taking the case on     |
        | a dispute arose over the threshold for a child in need |

    Scenario: The case closes and the service manager never heard of it
      Given the plan was made on Monday 16 February 2026
      And the family moves to another authority's area
      And a dispute arose over who is responsible for the case on Wednesday 11 March 2026
      And the case was closed on Friday 29 May 2026
      When the case is looked at on Monday 1 June 2026
      Then the rule on notifying the service manager of a dispute is not met
      And that is a departure

    Scenario: An earlier notice does not answer a later dispute
      Given the plan was made on Monday 16 February 2026
      And the family moves to another authority's area
      And the team manager notified the service manager on Tuesday 10 March 2026
      And a dispute arose over who is responsible for the case on Wednesday 11 March 2026
      When the case is looked at on Thursday 12 March 2026
      Then notifying the service manager of a dispute is still to do

    Scenario: The authorities are of one mind
      Given the plan was made on Monday 16 February 2026
      And the family moves to another authority's area
      When the case is looked at on Friday 20 March 2026
      Then the rule on notifying the service manager of a dispute does not apply

  @cite:/99
  Rule: The service manager decides on the next steps

    Scenario: The service manager has decided
      Given the plan was made on Monday 16 February 2026
      And the family moves to another authority's area
      And a dispute arose over who is responsible for the case on Wednesday 11 March 2026
      And the team manager notified the service manager on Thursday 12 March 2026
      And the service manager decided on the next steps on Tuesday 17 March 2026
      When the case is looked at on Wednesday 18 March 2026
      Then the rule on the service manager's decision on the next steps is met

    Scenario: The service manager has still to decide
      Given the plan was made on Monday 16 February 2026
      And the family moves to another authority's area
      And a dispute arose over who is responsible for the case on Wednesday 11 March 2026
      And the team manager notified the service manager on Thursday 12 March 2026
      When the case is looked at on Friday 20 March 2026
      Then the service manager's decision on the next steps is still to do

    Scenario: The case closes before the service manager has decided
      Given the plan was made on Monday 16 February 2026
      And the family moves to another authority's area
      And a dispute arose over who is responsible for the case on Wednesday 11 March 2026
      And the team manager notified the service manager on Thursday 12 March 2026
      And the case was closed on Friday 29 May 2026
      When the case is looked at on Monday 1 June 2026
      Then the rule on the service manager's decision on the next steps is not met
      And that is a departure

    Scenario: The service manager has not been notified
      Given the plan was made on Monday 16 February 2026
      And the family moves to another authority's area
      And a dispute arose over who is responsible for the case on Wednesday 11 March 2026
      When the case is looked at on Friday 20 March 2026
      Then the rule on the service manager's decision on the next steps does not apply

  @cite:/100
  Rule: The family is kept informed during the transition

    Scenario: The family is informed of it
      Given the plan was made on Monday 16 February 2026
      And the family moves to another authority's area
      And the family was informed of who is responsible during the move on Tuesday 17 March 2026
      When the case is looked at on Wednesday 18 March 2026
      Then the rule on informing the family of responsibilities during the move is met

    Scenario: The family is still to be informed of it
      Given the plan was made on Monday 16 February 2026
      And the family moves to another authority's area
      When the case is looked at on Friday 20 March 2026
      Then informing the family of responsibilities during the move is still to do

    Scenario: The case closes and the family was never informed of it
      Given the plan was made on Monday 16 February 2026
      And the family moves to another authority's area
      And the case was closed on Friday 29 May 2026
      When the case is looked at on Monday 1 June 2026
      Then the rule on informing the family of responsibilities during the move is not met
      And that is a departure

  @cite:/100
  Rule: The family is told when the receiving authority has taken over

    Scenario: The family is told of the new authority
      Given the plan was made on Monday 16 February 2026
      And the family moves to another authority's area
      And the receiving authority took full responsibility on Wednesday 11 March 2026
      And the family was informed that the receiving authority is responsible on Tuesday 17 March 2026
      When the case is looked at on Wednesday 18 March 2026
      Then the rule on telling the family that the receiving authority is responsible is met

    Scenario: The family is still to be told of the new authority
      Given the plan was made on Monday 16 February 2026
      And the family moves to another authority's area
      And the receiving authority took full responsibility on Wednesday 11 March 2026
      When the case is looked at on Friday 20 March 2026
      Then telling the family that the receiving authority is responsible is still to do

    Scenario: The case closes and the family was never told of the new authority
      Given the plan was made on Monday 16 February 2026
      And the family moves to another authority's area
      And the receiving authority took full responsibility on Wednesday 11 March 2026
      And the case was closed on Friday 29 May 2026
      When the case is looked at on Monday 1 June 2026
      Then the rule on telling the family that the receiving authority is responsible is not met
      And that is a departure

    Scenario: The receiving authority has not taken over
      Given the plan was made on Monday 16 February 2026
      And the family moves to another authority's area
      When the case is looked at on Friday 20 March 2026
      Then the rule on telling the family that the receiving authority is responsible does not apply

  @cite:/101
  Rule: A meeting is sought within 20 working days of the family living in the new area

    Scenario: The meeting is held on the twentieth working day
      Given the plan was made on Monday 16 February 2026
      And the family moves to another authority's area
      And the parents were asked to let the receiving authority have information on Wednesday 4 March 2026
      And the parents agreed that the receiving authority may have information on Thursday 5 March 2026
      And a Child in Need meeting where the family now lives was arranged on Friday 20 March 2026
      And a Child in Need meeting was held where the family now lives on Wednesday 8 April 2026
      When the case is looked at on Thursday 9 April 2026
      Then the meeting in the area of the receiving authority is in time

    Scenario: The meeting is held on the twenty-first working day
      Given the plan was made on Monday 16 February 2026
      And the family moves to another authority's area
      And the parents were asked to let the receiving authority have information on Wednesday 4 March 2026
      And the parents agreed that the receiving authority may have information on Thursday 5 March 2026
      And a Child in Need meeting where the family now lives was arranged on Friday 20 March 2026
      And a Child in Need meeting was held where the family now lives on Thursday 9 April 2026
      When the case is looked at on Friday 10 April 2026
      Then the meeting in the area of the receiving authority is late
      And that is a departure

    Scenario: The twentieth working day is still running
      Given the plan was made on Monday 16 February 2026
      And the family moves to another authority's area
      And the parents were asked to let the receiving authority have information on Wednesday 4 March 2026
      And the parents agreed that the receiving authority may have information on Thursday 5 March 2026
      When the case is looked at on Wednesday 8 April 2026
      Then the meeting in the area of the receiving authority is not yet due

    Scenario: The twenty-first working day has come without a meeting
      Given the plan was made on Monday 16 February 2026
      And the family moves to another authority's area
      And the parents were asked to let the receiving authority have information on Wednesday 4 March 2026
      And the parents agreed that the receiving authority may have information on Thursday 5 March 2026
      When the case is looked at on Thursday 9 April 2026
      Then the meeting in the area of the receiving authority is overdue
      And that is a departure

    Scenario: A meeting that is only arranged is none yet
      Given the plan was made on Monday 16 February 2026
      And the family moves to another authority's area
      And the parents were asked to let the receiving authority have information on Wednesday 4 March 2026
      And the parents agreed that the receiving authority may have information on Thursday 5 March 2026
      And a Child in Need meeting where the family now lives was arranged on Friday 20 March 2026
      When the case is looked at on Thursday 9 April 2026
      Then the meeting in the area of the receiving authority is overdue

    Scenario: The last day is counted from the move
      Given the plan was made on Monday 16 February 2026
      And the family moves to another authority's area
      And the parents were asked to let the receiving authority have information on Wednesday 4 March 2026
      And the parents agreed that the receiving authority may have information on Thursday 5 March 2026
      When the case is looked at on Tuesday 10 March 2026
      Then the meeting in the area of the receiving authority is due by Wednesday 8 April 2026

  @cite:/101
  Rule: The meeting includes the agencies and, where possible, those who worked with the family before

    Scenario: All of them take part
      Given the plan was made on Monday 16 February 2026
      And the family moves to another authority's area
      And the parents were asked to let the receiving authority have information on Wednesday 4 March 2026
      And the parents agreed that the receiving authority may have information on Thursday 5 March 2026
      And a Child in Need meeting was held where the family now lives on Wednesday 8 April 2026
      And it was attended by the agencies involved, the social worker and the specialist staff from the area left
      When the case is looked at on Thursday 9 April 2026
      Then the rule on who takes part in the meeting in the area of the receiving authority is met

    Scenario Outline: One of them does not take part
      Given the plan was made on Monday 16 February 2026
      And the family moves to another authority's area
      And the parents were asked to let the receiving authority have information on Wednesday 4 March 2026
      And the parents agreed that the receiving authority may have information on Thursday 5 March 2026
      And a Child in Need meeting was held where the family now lives on Wednesday 8 April 2026
      And it was attended by <present>
      When the case is looked at on Thursday 9 April 2026
      Then the rule on who takes part in the meeting in the area of the receiving authority is not met, missing:
        | <missing> |
      And that is a departure

      Examples:
        | present                                                           | missing                                 |
        | the social worker and the specialist staff from the area left     | the agencies involved                   |
        | the agencies involved and the specialist staff from the area left | the social worker                       |
        | the agencies involved and the social worker                       | the specialist staff from the area left |

  @cite:/102
  Rule: The handling of the move is recorded

    Scenario: It is on the record
      Given the plan was made on Monday 16 February 2026
      And the family moves to another authority's area
      And the handling of the move was recorded on the child's case record on Tuesday 17 March 2026
      When the case is looked at on Wednesday 18 March 2026
      Then the rule on the record of the move is met

    Scenario: It is still to be recorded
      Given the plan was made on Monday 16 February 2026
      And the family moves to another authority's area
      When the case is looked at on Friday 20 March 2026
      Then the record of the move is still to do

    Scenario: The case closes without a record of the move
      Given the plan was made on Monday 16 February 2026
      And the family moves to another authority's area
      And the case was closed on Friday 29 May 2026
      When the case is looked at on Monday 1 June 2026
      Then the rule on the record of the move is not met
      And that is a departure

  @cite:/102
  Rule: The record holds actions, decisions, arrangements and the reasons of managers

    Scenario: The record is full
      Given the plan was made on Monday 16 February 2026
      And the family moves to another authority's area
      And the handling of the move was recorded on the child's case record on Tuesday 17 March 2026
      And it covered:
        | the actions on the move |
        | the decisions on the move |
        | the arrangements for the move |
        | the management decisions |
        | the reasons for the management decisions |
      When the case is looked at on Wednesday 18 March 2026
      Then the rule on what the record of the move holds is met

    Scenario Outline: One part of the record is missing
      Given the plan was made on Monday 16 February 2026
      And the family moves to another authority's area
      And the handling of the move was recorded on the child's case record on Tuesday 17 March 2026
      And it covered <held>
      When the case is looked at on Wednesday 18 March 2026
      Then the rule on what the record of the move holds is not met, missing:
        | <missing> |
      And that is a departure

      Examples:
        | held                                                                                                                            | missing                                  |
        | the decisions on the move, the arrangements for the move, the management decisions and the reasons for the management decisions | the actions on the move                  |
        | the actions on the move, the arrangements for the move, the management decisions and the reasons for the management decisions   | the decisions on the move                |
        | the actions on the move, the decisions on the move, the management decisions and the reasons for the management decisions       | the arrangements for the move            |
        | the actions on the move, the decisions on the move, the arrangements for the move and the reasons for the management decisions  | the management decisions                 |
        | the actions on the move, the decisions on the move, the arrangements for the move and the management decisions                  | the reasons for the management decisions |

  @cite:/85 @cite:/87 @cite:/88 @cite:/89 @cite:/90 @cite:/91 @cite:/96 @cite:/97 @cite:/98 @cite:/99 @cite:/100 @cite:/101 @cite:/102
  Rule: All of this is for children with a plan who move to another authority

    Scenario Outline: A child without a plan moves away
      Given the family moves to another authority's area
      And the move appears unplanned
      And the impact of the move on the child was assessed on Wednesday 11 March 2026
      And it covered nothing
      And the parents were told what they are responsible for after the move on Wednesday 11 March 2026
      And it covered nothing
      And a gap in the services of the receiving authority was found on Wednesday 11 March 2026
      And the parents were asked to let the receiving authority have information on Wednesday 4 March 2026
      And the parents refused to let the receiving authority have information on Thursday 5 March 2026
      And the receiving authority was told of the move on Wednesday 11 March 2026
      And it took the form of nothing
      And it came with nothing
      And a dispute arose over who is responsible for the case on Wednesday 11 March 2026
      And the team manager notified the service manager on Thursday 12 March 2026
      And the receiving authority took full responsibility on Thursday 12 March 2026
      And a Child in Need meeting was held where the family now lives on Wednesday 8 April 2026
      And it was attended by nobody
      And the handling of the move was recorded on the child's case record on Thursday 9 April 2026
      And it covered nothing
      When the case is looked at on Friday 10 April 2026
      Then the rule on <rule> does not apply

      Examples:
        | rule                                                                 |
        | assessing the impact of the move                                     |
        | what an assessment at the time of a move considers                   |
        | the response to the assessed risk                                    |
        | telling the parents what they are responsible for                    |
        | what the parents are told that they are responsible for              |
        | helping the family to find services                                  |
        | noting gaps in services                                              |
        | telling the receiving authority of the move                          |
        | the form in which the receiving authority is told                    |
        | what the receiving authority is sent                                 |
        | asking the parents before the receiving authority is told            |
        | considering legal advice on sharing information                      |
        | telling the other agencies of the move                               |
        | the passing on of the agencies' information                          |
        | seeking to meet the new social worker                                |
        | bringing about a joint visit with the new social worker              |
        | considering going to the meeting in the new area                     |
        | notifying the service manager of a dispute                           |
        | the service manager's decision on the next steps                     |
        | informing the family of responsibilities during the move             |
        | telling the family that the receiving authority is responsible       |
        | the meeting in the area of the receiving authority                   |
        | who takes part in the meeting in the area of the receiving authority |
        | the record of the move                                               |
        | what the record of the move holds                                    |

    Scenario Outline: The family stays in the area
      Given the plan was made on Monday 16 February 2026
      And the family stays in the authority's own area
      And the move appears unplanned
      And the impact of the move on the child was assessed on Wednesday 11 March 2026
      And it covered nothing
      And the parents were told what they are responsible for after the move on Wednesday 11 March 2026
      And it covered nothing
      And a gap in the services of the receiving authority was found on Wednesday 11 March 2026
      And the parents were asked to let the receiving authority have information on Wednesday 4 March 2026
      And the parents refused to let the receiving authority have information on Thursday 5 March 2026
      And the receiving authority was told of the move on Wednesday 11 March 2026
      And it took the form of nothing
      And it came with nothing
      And a dispute arose over who is responsible for the case on Wednesday 11 March 2026
      And the team manager notified the service manager on Thursday 12 March 2026
      And the receiving authority took full responsibility on Thursday 12 March 2026
      And a Child in Need meeting was held where the family now lives on Wednesday 8 April 2026
      And it was attended by nobody
      And the handling of the move was recorded on the child's case record on Thursday 9 April 2026
      And it covered nothing
      When the case is looked at on Friday 10 April 2026
      Then the rule on <rule> does not apply

      Examples:
        | rule                                                                 |
        | assessing the impact of the move                                     |
        | what an assessment at the time of a move considers                   |
        | the response to the assessed risk                                    |
        | telling the parents what they are responsible for                    |
        | what the parents are told that they are responsible for              |
        | helping the family to find services                                  |
        | noting gaps in services                                              |
        | telling the receiving authority of the move                          |
        | the form in which the receiving authority is told                    |
        | what the receiving authority is sent                                 |
        | asking the parents before the receiving authority is told            |
        | considering legal advice on sharing information                      |
        | telling the other agencies of the move                               |
        | the passing on of the agencies' information                          |
        | seeking to meet the new social worker                                |
        | bringing about a joint visit with the new social worker              |
        | considering going to the meeting in the new area                     |
        | notifying the service manager of a dispute                           |
        | the service manager's decision on the next steps                     |
        | informing the family of responsibilities during the move             |
        | telling the family that the receiving authority is responsible       |
        | the meeting in the area of the receiving authority                   |
        | who takes part in the meeting in the area of the receiving authority |
        | the record of the move                                               |
        | what the record of the move holds                                    |

    Scenario Outline: The family has not moved yet
      Given the plan was made on Monday 16 February 2026
      And the family moves to another authority's area
      And the parents were asked to let the receiving authority have information on Wednesday 4 March 2026
      And the parents agreed that the receiving authority may have information on Thursday 5 March 2026
      When the case is looked at on Friday 6 March 2026
      Then the rule on <rule> does not apply

      Examples:
        | rule                                                     |
        | assessing the impact of the move                         |
        | telling the parents what they are responsible for        |
        | helping the family to find services                      |
        | telling the receiving authority of the move              |
        | telling the other agencies of the move                   |
        | the passing on of the agencies' information              |
        | seeking to meet the new social worker                    |
        | bringing about a joint visit with the new social worker  |
        | considering going to the meeting in the new area         |
        | informing the family of responsibilities during the move |
        | the meeting in the area of the receiving authority       |
        | the record of the move                                   |
