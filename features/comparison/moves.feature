# Written by "cinmodel compare" from the procedures: the smallest cases on which they part. Do not edit.
Feature: Where the procedures part: moves

  Rule: How soon is a meeting held in the new locality after a move within the area?

    @cite:devon:10/2 @cite:devon:10/1
    Scenario: Depends on the reading for Devon [local-meeting-time-1]
      Given the family stays in the authority's own area
      And the plan was made on Friday 2 January 2026
      And a transfer to another locality was agreed on Friday 2 January 2026
      When the case is looked at on Friday 2 January 2026
      Then for Devon, the rule on the meeting in the new locality depends on the reading

  Rule: When is the receiving authority told of the move?

    @cite:devon:10/3 @cite:waltham-forest:3/8 @cite:waltham-forest:3/7 @cite:doncaster:13/1 @cite:doncaster:13/8 @cite:generic:/84 @cite:generic:/91
    Scenario: Not met (breach) for Devon, does not apply for Waltham Forest, not met (departure) for Doncaster and Generic [receiving-authority-told-1]
      Given the family moves to another authority's area
      And it is known to which authority the family moved
      And the plan was made on Friday 2 January 2026
      And the family moved on Friday 2 January 2026
      And the case was closed on Saturday 3 January 2026
      When the case is looked at on Saturday 3 January 2026
      Then for Devon, the rule on telling the receiving authority of the move is not met
      And for Devon, that is a breach
      And for Waltham Forest, the rule on telling the receiving authority of the move does not apply
      And for Doncaster, the rule on telling the receiving authority of the move is not met
      And for Doncaster, that is a departure
      And for Generic, the rule on telling the receiving authority of the move is not met
      And for Generic, that is a departure

    @cite:devon:10/3 @cite:waltham-forest:3/8 @cite:waltham-forest:3/7 @cite:doncaster:13/1 @cite:doncaster:13/8 @cite:generic:/84 @cite:generic:/91
    Scenario: Does not apply for Devon, Doncaster and Generic, not met (departure) for Waltham Forest [receiving-authority-told-2]
      Given the family moves to another authority's area
      And the plan was made on Friday 2 January 2026
      And the parents agreed that the receiving authority may have information on Friday 2 January 2026
      And the case was closed on Saturday 3 January 2026
      When the case is looked at on Saturday 3 January 2026
      Then for Devon, the rule on telling the receiving authority of the move does not apply
      And for Waltham Forest, the rule on telling the receiving authority of the move is not met
      And for Waltham Forest, that is a departure
      And for Doncaster, the rule on telling the receiving authority of the move does not apply
      And for Generic, the rule on telling the receiving authority of the move does not apply

    @cite:devon:10/3 @cite:waltham-forest:3/8 @cite:waltham-forest:3/7 @cite:doncaster:13/1 @cite:doncaster:13/8 @cite:generic:/84 @cite:generic:/91
    Scenario: Not met (breach) for Devon, not met (departure) for Waltham Forest, Doncaster and Generic [receiving-authority-told-3]
      Given the family moves to another authority's area
      And it is known to which authority the family moved
      And the plan was made on Friday 2 January 2026
      And the family moved on Friday 2 January 2026
      And the parents agreed that the receiving authority may have information on Friday 2 January 2026
      And the case was closed on Saturday 3 January 2026
      When the case is looked at on Saturday 3 January 2026
      Then for Devon, the rule on telling the receiving authority of the move is not met
      And for Devon, that is a breach
      And for Waltham Forest, the rule on telling the receiving authority of the move is not met
      And for Waltham Forest, that is a departure
      And for Doncaster, the rule on telling the receiving authority of the move is not met
      And for Doncaster, that is a departure
      And for Generic, the rule on telling the receiving authority of the move is not met
      And for Generic, that is a departure

    @cite:devon:10/3 @cite:waltham-forest:3/8 @cite:waltham-forest:3/7 @cite:doncaster:13/1 @cite:doncaster:13/8 @cite:generic:/84 @cite:generic:/91
    Scenario: Does not apply for Devon and Waltham Forest, not met (departure) for Doncaster and Generic [receiving-authority-told-4]
      Given the family moves to another authority's area
      And it is unknown to which authority the family moved
      And the plan was made on Friday 2 January 2026
      And the family moved on Friday 2 January 2026
      And the case was closed on Saturday 3 January 2026
      When the case is looked at on Saturday 3 January 2026
      Then for Devon, the rule on telling the receiving authority of the move does not apply
      And for Waltham Forest, the rule on telling the receiving authority of the move does not apply
      And for Doncaster, the rule on telling the receiving authority of the move is not met
      And for Doncaster, that is a departure
      And for Generic, the rule on telling the receiving authority of the move is not met
      And for Generic, that is a departure

    @cite:devon:10/3 @cite:waltham-forest:3/8 @cite:waltham-forest:3/7 @cite:doncaster:13/1 @cite:doncaster:13/8 @cite:generic:/84 @cite:generic:/91
    Scenario: Does not apply for Devon and Waltham Forest, still to do for Doncaster and Generic [receiving-authority-told-5]
      Given the family moves to another authority's area
      And it is unknown to which authority the family moved
      And the plan was made on Friday 2 January 2026
      And the family moved on Friday 2 January 2026
      When the case is looked at on Friday 2 January 2026
      Then for Devon, the rule on telling the receiving authority of the move does not apply
      And for Waltham Forest, the rule on telling the receiving authority of the move does not apply
      And for Doncaster, telling the receiving authority of the move is still to do
      And for Generic, telling the receiving authority of the move is still to do

    @cite:waltham-forest:3/8 @cite:waltham-forest:3/7 @cite:doncaster:13/1 @cite:doncaster:13/8 @cite:generic:/84 @cite:generic:/91
    Scenario: Does not apply for Waltham Forest, not met (departure) for Doncaster and Generic [receiving-authority-told-6]
      Given the family moves to another authority's area
      And the plan was made on Friday 2 January 2026
      And the family moved on Friday 2 January 2026
      And the case was closed on Saturday 3 January 2026
      When the case is looked at on Saturday 3 January 2026
      Then for Waltham Forest, the rule on telling the receiving authority of the move does not apply
      And for Doncaster, the rule on telling the receiving authority of the move is not met
      And for Doncaster, that is a departure
      And for Generic, the rule on telling the receiving authority of the move is not met
      And for Generic, that is a departure

  Rule: Who tells the receiving authority of the move?

    @cite:devon:10/3 @cite:waltham-forest:3/8 @cite:waltham-forest:3/7
    Scenario: Not met (breach) for Devon, does not apply for Waltham Forest [receiving-authority-told-by-1]
      Given the family moves to another authority's area
      And the plan was made on Friday 2 January 2026
      And the receiving authority was told of the move on Friday 2 January 2026
      And it was done by nobody
      When the case is looked at on Friday 2 January 2026
      Then for Devon, the rule on who tells the receiving authority of the move is not met, missing:
        | the social worker |
      And for Devon, that is a breach
      And for Waltham Forest, the rule on who tells the receiving authority of the move does not apply

    @cite:devon:10/3 @cite:waltham-forest:3/8 @cite:waltham-forest:3/7
    Scenario: Not met (breach) for Devon, not met (departure) for Waltham Forest [receiving-authority-told-by-2]
      Given the family moves to another authority's area
      And the plan was made on Friday 2 January 2026
      And the receiving authority was told of the move on Friday 2 January 2026
      And it was done by nobody
      And the parents agreed that the receiving authority may have information on Friday 2 January 2026
      When the case is looked at on Friday 2 January 2026
      Then for Devon, the rule on who tells the receiving authority of the move is not met, missing:
        | the social worker |
      And for Devon, that is a breach
      And for Waltham Forest, the rule on who tells the receiving authority of the move is not met, missing:
        | the social worker |
      And for Waltham Forest, that is a departure

  Rule: In what form is the receiving authority told of the move?

    @cite:devon:10/3 @cite:waltham-forest:3/8 @cite:waltham-forest:3/7 @cite:doncaster:13/8 @cite:generic:/91
    Scenario: Not met (breach) for Devon, does not apply for Waltham Forest, not met (departure) for Doncaster and Generic [receiving-authority-told-form-1]
      Given the family moves to another authority's area
      And the plan was made on Friday 2 January 2026
      And the receiving authority was told of the move on Friday 2 January 2026
      And it took the form of nothing
      When the case is looked at on Friday 2 January 2026
      Then for Devon, the rule on the form in which the receiving authority is told is not met, missing:
        | a referral |
      And for Devon, that is a breach
      And for Waltham Forest, the rule on the form in which the receiving authority is told does not apply
      And for Doncaster, the rule on the form in which the receiving authority is told is not met, missing:
        | a formal notification |
        | a referral |
      And for Doncaster, that is a departure
      And for Generic, the rule on the form in which the receiving authority is told is not met, missing:
        | a formal notification |
        | a referral |
      And for Generic, that is a departure

    @cite:devon:10/3 @cite:waltham-forest:3/8 @cite:waltham-forest:3/7 @cite:doncaster:13/8 @cite:generic:/91
    Scenario: Not met (breach) for Devon, not met (departure) for Waltham Forest, Doncaster and Generic [receiving-authority-told-form-2]
      Given the family moves to another authority's area
      And the plan was made on Friday 2 January 2026
      And the receiving authority was told of the move on Friday 2 January 2026
      And it took the form of nothing
      And the parents agreed that the receiving authority may have information on Friday 2 January 2026
      When the case is looked at on Friday 2 January 2026
      Then for Devon, the rule on the form in which the receiving authority is told is not met, missing:
        | a referral |
      And for Devon, that is a breach
      And for Waltham Forest, the rule on the form in which the receiving authority is told is not met, missing:
        | a referral |
      And for Waltham Forest, that is a departure
      And for Doncaster, the rule on the form in which the receiving authority is told is not met, missing:
        | a formal notification |
        | a referral |
      And for Doncaster, that is a departure
      And for Generic, the rule on the form in which the receiving authority is told is not met, missing:
        | a formal notification |
        | a referral |
      And for Generic, that is a departure

    @cite:devon:10/3 @cite:waltham-forest:3/8 @cite:waltham-forest:3/7 @cite:doncaster:13/8 @cite:generic:/91
    Scenario: Not met (breach) for Devon, not met (departure) for Waltham Forest, met for Doncaster and Generic [receiving-authority-told-form-3]
      Given the family moves to another authority's area
      And the plan was made on Friday 2 January 2026
      And the receiving authority was told of the move on Friday 2 January 2026
      And it took the form of a formal notification
      And the parents agreed that the receiving authority may have information on Friday 2 January 2026
      When the case is looked at on Friday 2 January 2026
      Then for Devon, the rule on the form in which the receiving authority is told is not met, missing:
        | a referral |
      And for Devon, that is a breach
      And for Waltham Forest, the rule on the form in which the receiving authority is told is not met, missing:
        | a referral |
      And for Waltham Forest, that is a departure
      And for Doncaster, the rule on the form in which the receiving authority is told is met
      And for Generic, the rule on the form in which the receiving authority is told is met

    @cite:devon:10/3 @cite:waltham-forest:3/8 @cite:waltham-forest:3/7 @cite:doncaster:13/8 @cite:generic:/91
    Scenario: Met for Devon, Doncaster and Generic, does not apply for Waltham Forest [receiving-authority-told-form-4]
      Given the family moves to another authority's area
      And the plan was made on Friday 2 January 2026
      And the receiving authority was told of the move on Friday 2 January 2026
      And it took the form of a referral
      When the case is looked at on Friday 2 January 2026
      Then for Devon, the rule on the form in which the receiving authority is told is met
      And for Waltham Forest, the rule on the form in which the receiving authority is told does not apply
      And for Doncaster, the rule on the form in which the receiving authority is told is met
      And for Generic, the rule on the form in which the receiving authority is told is met

  Rule: What information goes to the receiving authority?

    @cite:devon:10/3 @cite:waltham-forest:3/8 @cite:waltham-forest:3/7 @cite:doncaster:13/8 @cite:doncaster:13/9 @cite:doncaster:13/10 @cite:doncaster:13/11 @cite:doncaster:13/12 @cite:generic:/91 @cite:generic:/92 @cite:generic:/93 @cite:generic:/94 @cite:generic:/95
    Scenario: Not met (breach) for Devon, does not apply for Waltham Forest, not met (departure) for Doncaster and Generic [receiving-authority-information-1]
      Given the family moves to another authority's area
      And the plan was made on Friday 2 January 2026
      And the receiving authority was told of the move on Friday 2 January 2026
      And it came with nothing
      When the case is looked at on Friday 2 January 2026
      Then for Devon, the rule on what the receiving authority is sent is not met, missing:
        | information on the involvement so far |
        | the concerns held |
      And for Devon, that is a breach
      And for Waltham Forest, the rule on what the receiving authority is sent does not apply
      And for Doncaster, the rule on what the receiving authority is sent is not met, missing:
        | a summary or case report |
        | the latest assessment |
        | the latest plan |
      And for Doncaster, that is a departure
      And for Generic, the rule on what the receiving authority is sent is not met, missing:
        | a summary or case report |
        | the latest assessment |
        | the latest plan |
      And for Generic, that is a departure

    @cite:devon:10/3 @cite:waltham-forest:3/8 @cite:waltham-forest:3/7 @cite:doncaster:13/8 @cite:doncaster:13/9 @cite:doncaster:13/10 @cite:doncaster:13/11 @cite:doncaster:13/12 @cite:generic:/91 @cite:generic:/92 @cite:generic:/93 @cite:generic:/94 @cite:generic:/95
    Scenario: Met for Devon, not met (departure) for Waltham Forest, Doncaster and Generic [receiving-authority-information-2]
      Given the family moves to another authority's area
      And the plan was made on Friday 2 January 2026
      And the parents agreed that the receiving authority may have information on Friday 2 January 2026
      And the receiving authority was told of the move on Friday 2 January 2026
      And it came with information on the involvement so far and the concerns held
      When the case is looked at on Friday 2 January 2026
      Then for Devon, the rule on what the receiving authority is sent is met
      And for Waltham Forest, the rule on what the receiving authority is sent is not met, missing:
        | a chronology |
        | the latest assessment |
        | the latest plan |
      And for Waltham Forest, that is a departure
      And for Doncaster, the rule on what the receiving authority is sent is not met, missing:
        | a summary or case report |
        | the latest assessment |
        | the latest plan |
      And for Doncaster, that is a departure
      And for Generic, the rule on what the receiving authority is sent is not met, missing:
        | a summary or case report |
        | the latest assessment |
        | the latest plan |
      And for Generic, that is a departure

    @cite:devon:10/3 @cite:waltham-forest:3/8 @cite:waltham-forest:3/7 @cite:doncaster:13/8 @cite:doncaster:13/9 @cite:doncaster:13/10 @cite:doncaster:13/11 @cite:doncaster:13/12 @cite:generic:/91 @cite:generic:/92 @cite:generic:/93 @cite:generic:/94 @cite:generic:/95
    Scenario: Not met (breach) for Devon, not met (departure) for Waltham Forest, Doncaster and Generic [receiving-authority-information-3]
      Given the family moves to another authority's area
      And the plan was made on Friday 2 January 2026
      And the receiving authority was told of the move on Friday 2 January 2026
      And it came with nothing
      And the parents agreed that the receiving authority may have information on Friday 2 January 2026
      When the case is looked at on Friday 2 January 2026
      Then for Devon, the rule on what the receiving authority is sent is not met, missing:
        | information on the involvement so far |
        | the concerns held |
      And for Devon, that is a breach
      And for Waltham Forest, the rule on what the receiving authority is sent is not met, missing:
        | a chronology |
        | the latest assessment |
        | the latest plan |
      And for Waltham Forest, that is a departure
      And for Doncaster, the rule on what the receiving authority is sent is not met, missing:
        | a summary or case report |
        | the latest assessment |
        | the latest plan |
      And for Doncaster, that is a departure
      And for Generic, the rule on what the receiving authority is sent is not met, missing:
        | a summary or case report |
        | the latest assessment |
        | the latest plan |
      And for Generic, that is a departure

    @cite:devon:10/3 @cite:waltham-forest:3/8 @cite:waltham-forest:3/7 @cite:doncaster:13/8 @cite:doncaster:13/9 @cite:doncaster:13/10 @cite:doncaster:13/11 @cite:doncaster:13/12 @cite:generic:/91 @cite:generic:/92 @cite:generic:/93 @cite:generic:/94 @cite:generic:/95
    Scenario: Met for Devon, does not apply for Waltham Forest, not met (departure) for Doncaster and Generic [receiving-authority-information-4]
      Given the family moves to another authority's area
      And the plan was made on Friday 2 January 2026
      And the receiving authority was told of the move on Friday 2 January 2026
      And it came with information on the involvement so far and the concerns held
      When the case is looked at on Friday 2 January 2026
      Then for Devon, the rule on what the receiving authority is sent is met
      And for Waltham Forest, the rule on what the receiving authority is sent does not apply
      And for Doncaster, the rule on what the receiving authority is sent is not met, missing:
        | a summary or case report |
        | the latest assessment |
        | the latest plan |
      And for Doncaster, that is a departure
      And for Generic, the rule on what the receiving authority is sent is not met, missing:
        | a summary or case report |
        | the latest assessment |
        | the latest plan |
      And for Generic, that is a departure

    @cite:devon:10/3 @cite:waltham-forest:3/8 @cite:waltham-forest:3/7 @cite:doncaster:13/8 @cite:doncaster:13/9 @cite:doncaster:13/10 @cite:doncaster:13/11 @cite:doncaster:13/12 @cite:generic:/91 @cite:generic:/92 @cite:generic:/93 @cite:generic:/94 @cite:generic:/95
    Scenario: Met for Devon, does not apply for Waltham Forest, not met (departure) for Doncaster and Generic [receiving-authority-information-5]
      Given the family moves to another authority's area
      And the plan was made on Friday 2 January 2026
      And the receiving authority was told of the move on Friday 2 January 2026
      And it came with information on the involvement so far and the concerns held
      And a review was held on Friday 2 January 2026
      When the case is looked at on Friday 2 January 2026
      Then for Devon, the rule on what the receiving authority is sent is met
      And for Waltham Forest, the rule on what the receiving authority is sent does not apply
      And for Doncaster, the rule on what the receiving authority is sent is not met, missing:
        | a summary or case report |
        | the latest assessment |
        | the latest plan |
        | the minutes of the latest review |
      And for Doncaster, that is a departure
      And for Generic, the rule on what the receiving authority is sent is not met, missing:
        | a summary or case report |
        | the latest assessment |
        | the latest plan |
        | the minutes of the latest review |
      And for Generic, that is a departure

    @cite:devon:10/3 @cite:waltham-forest:3/8 @cite:waltham-forest:3/7 @cite:doncaster:13/8 @cite:doncaster:13/9 @cite:doncaster:13/10 @cite:doncaster:13/11 @cite:doncaster:13/12 @cite:generic:/91 @cite:generic:/92 @cite:generic:/93 @cite:generic:/94 @cite:generic:/95
    Scenario: Not met (breach) for Devon, not met (departure) for Waltham Forest, met for Doncaster and Generic [receiving-authority-information-6]
      Given the family moves to another authority's area
      And the plan was made on Friday 2 January 2026
      And the receiving authority was told of the move on Friday 2 January 2026
      And it came with a summary or case report, the latest assessment and the latest plan
      And the parents agreed that the receiving authority may have information on Friday 2 January 2026
      When the case is looked at on Friday 2 January 2026
      Then for Devon, the rule on what the receiving authority is sent is not met, missing:
        | information on the involvement so far |
        | the concerns held |
      And for Devon, that is a breach
      And for Waltham Forest, the rule on what the receiving authority is sent is not met, missing:
        | a chronology |
      And for Waltham Forest, that is a departure
      And for Doncaster, the rule on what the receiving authority is sent is met
      And for Generic, the rule on what the receiving authority is sent is met

    @cite:devon:10/3 @cite:waltham-forest:3/8 @cite:waltham-forest:3/7 @cite:doncaster:13/8 @cite:doncaster:13/9 @cite:doncaster:13/10 @cite:doncaster:13/11 @cite:doncaster:13/12 @cite:generic:/91 @cite:generic:/92 @cite:generic:/93 @cite:generic:/94 @cite:generic:/95
    Scenario: Not met (breach) for Devon, does not apply for Waltham Forest, not met (departure) for Doncaster and Generic [receiving-authority-information-7]
      Given the family moves to another authority's area
      And the plan was made on Friday 2 January 2026
      And the receiving authority was told of the move on Friday 2 January 2026
      And it came with a chronology and a summary or case report
      When the case is looked at on Friday 2 January 2026
      Then for Devon, the rule on what the receiving authority is sent is not met, missing:
        | information on the involvement so far |
        | the concerns held |
      And for Devon, that is a breach
      And for Waltham Forest, the rule on what the receiving authority is sent does not apply
      And for Doncaster, the rule on what the receiving authority is sent is not met, missing:
        | the latest assessment |
        | the latest plan |
      And for Doncaster, that is a departure
      And for Generic, the rule on what the receiving authority is sent is not met, missing:
        | the latest assessment |
        | the latest plan |
      And for Generic, that is a departure

    @cite:devon:10/3 @cite:waltham-forest:3/8 @cite:waltham-forest:3/7 @cite:doncaster:13/8 @cite:doncaster:13/9 @cite:doncaster:13/10 @cite:doncaster:13/11 @cite:doncaster:13/12 @cite:generic:/91 @cite:generic:/92 @cite:generic:/93 @cite:generic:/94 @cite:generic:/95
    Scenario: Not met (breach) for Devon, met for Waltham Forest, not met (departure) for Doncaster and Generic [receiving-authority-information-8]
      Given the family moves to another authority's area
      And the plan was made on Friday 2 January 2026
      And the parents agreed that the receiving authority may have information on Friday 2 January 2026
      And the receiving authority was told of the move on Friday 2 January 2026
      And it came with:
        | a chronology |
        | a summary or case report |
        | the latest assessment |
        | the latest plan |
      And a review was held on Friday 2 January 2026
      When the case is looked at on Friday 2 January 2026
      Then for Devon, the rule on what the receiving authority is sent is not met, missing:
        | information on the involvement so far |
        | the concerns held |
      And for Devon, that is a breach
      And for Waltham Forest, the rule on what the receiving authority is sent is met
      And for Doncaster, the rule on what the receiving authority is sent is not met, missing:
        | the minutes of the latest review |
      And for Doncaster, that is a departure
      And for Generic, the rule on what the receiving authority is sent is not met, missing:
        | the minutes of the latest review |
      And for Generic, that is a departure

    @cite:devon:10/3 @cite:waltham-forest:3/8 @cite:waltham-forest:3/7 @cite:doncaster:13/8 @cite:doncaster:13/9 @cite:doncaster:13/10 @cite:doncaster:13/11 @cite:doncaster:13/12 @cite:generic:/91 @cite:generic:/92 @cite:generic:/93 @cite:generic:/94 @cite:generic:/95
    Scenario: Not met (breach) for Devon, met for Waltham Forest, not met (departure) for Doncaster and Generic [receiving-authority-information-9]
      Given the family moves to another authority's area
      And the plan was made on Friday 2 January 2026
      And the receiving authority was told of the move on Friday 2 January 2026
      And it came with a chronology, the latest assessment and the latest plan
      And the parents agreed that the receiving authority may have information on Friday 2 January 2026
      When the case is looked at on Friday 2 January 2026
      Then for Devon, the rule on what the receiving authority is sent is not met, missing:
        | information on the involvement so far |
        | the concerns held |
      And for Devon, that is a breach
      And for Waltham Forest, the rule on what the receiving authority is sent is met
      And for Doncaster, the rule on what the receiving authority is sent is not met, missing:
        | a summary or case report |
      And for Doncaster, that is a departure
      And for Generic, the rule on what the receiving authority is sent is not met, missing:
        | a summary or case report |
      And for Generic, that is a departure

  Rule: What is asked of the parents before the receiving authority is told?

    @cite:waltham-forest:3/2 @cite:doncaster:13/13 @cite:doncaster:13/14 @cite:generic:/96
    Scenario: Not met (departure) for Waltham Forest, does not apply for Doncaster and Generic [sharing-consent-1]
      Given the family moves to another authority's area
      And keeping the information back risks harm to a child or vulnerable adult
      And the plan was made on Friday 2 January 2026
      And the receiving authority was told of the move on Friday 2 January 2026
      When the case is looked at on Friday 2 January 2026
      Then for Waltham Forest, the rule on asking the parents before the receiving authority is told is not met, missing:
        | the parents were asked to let the receiving authority have information |
      And for Waltham Forest, that is a departure
      And for Doncaster, the rule on asking the parents before the receiving authority is told does not apply
      And for Generic, the rule on asking the parents before the receiving authority is told does not apply

    @cite:waltham-forest:3/2 @cite:doncaster:13/13 @cite:doncaster:13/14 @cite:generic:/96
    Scenario: Not met (departure) for Waltham Forest, does not apply for Doncaster and Generic [sharing-consent-2]
      Given asking for consent might increase the risk of harm
      And the family moves to another authority's area
      And the plan was made on Friday 2 January 2026
      And the receiving authority was told of the move on Friday 2 January 2026
      When the case is looked at on Friday 2 January 2026
      Then for Waltham Forest, the rule on asking the parents before the receiving authority is told is not met, missing:
        | the parents were asked to let the receiving authority have information |
      And for Waltham Forest, that is a departure
      And for Doncaster, the rule on asking the parents before the receiving authority is told does not apply
      And for Generic, the rule on asking the parents before the receiving authority is told does not apply

  Rule: How soon is the referral to the receiving authority followed up?

    @cite:waltham-forest:3/9 @cite:waltham-forest:3/7
    Scenario: Depends on the reading for Waltham Forest [referral-follow-up-time-1]
      Given the family moves to another authority's area
      And the plan was made on Friday 2 January 2026
      And the parents agreed that the receiving authority may have information on Friday 2 January 2026
      And the receiving authority was told of the move on Friday 2 January 2026
      When the case is looked at on Thursday 8 January 2026
      Then for Waltham Forest, the rule on following up the referral depends on the reading

  Rule: Is a joint visit with the new social worker brought about?

    @cite:waltham-forest:3/11 @cite:waltham-forest:3/7 @cite:doncaster:13/17 @cite:generic:/98
    Scenario: Not met (breach) for Waltham Forest, does not apply for Doncaster and Generic [joint-visit-1]
      Given the family moves to another authority's area
      And the plan was made on Friday 2 January 2026
      And the parents agreed that the receiving authority may have information on Friday 2 January 2026
      And the case was closed on Saturday 3 January 2026
      When the case is looked at on Saturday 3 January 2026
      Then for Waltham Forest, the rule on bringing about a joint visit with the new social worker is not met
      And for Waltham Forest, that is a breach
      And for Doncaster, the rule on bringing about a joint visit with the new social worker does not apply
      And for Generic, the rule on bringing about a joint visit with the new social worker does not apply

    @cite:waltham-forest:3/11 @cite:waltham-forest:3/7 @cite:doncaster:13/17 @cite:generic:/98
    Scenario: Does not apply for Waltham Forest, not met (departure) for Doncaster and Generic [joint-visit-2]
      Given the family moves to another authority's area
      And the plan was made on Friday 2 January 2026
      And the family moved on Friday 2 January 2026
      And the case was closed on Saturday 3 January 2026
      When the case is looked at on Saturday 3 January 2026
      Then for Waltham Forest, the rule on bringing about a joint visit with the new social worker does not apply
      And for Doncaster, the rule on bringing about a joint visit with the new social worker is not met
      And for Doncaster, that is a departure
      And for Generic, the rule on bringing about a joint visit with the new social worker is not met
      And for Generic, that is a departure

    @cite:waltham-forest:3/11 @cite:waltham-forest:3/7 @cite:doncaster:13/17 @cite:generic:/98
    Scenario: Not met (breach) for Waltham Forest, not met (departure) for Doncaster and Generic [joint-visit-3]
      Given the family moves to another authority's area
      And the plan was made on Friday 2 January 2026
      And the parents agreed that the receiving authority may have information on Friday 2 January 2026
      And the family moved on Friday 2 January 2026
      And the case was closed on Saturday 3 January 2026
      When the case is looked at on Saturday 3 January 2026
      Then for Waltham Forest, the rule on bringing about a joint visit with the new social worker is not met
      And for Waltham Forest, that is a breach
      And for Doncaster, the rule on bringing about a joint visit with the new social worker is not met
      And for Doncaster, that is a departure
      And for Generic, the rule on bringing about a joint visit with the new social worker is not met
      And for Generic, that is a departure

    @cite:waltham-forest:3/11 @cite:waltham-forest:3/7 @cite:doncaster:13/17 @cite:generic:/98
    Scenario: Not met (breach) for Waltham Forest, met for Doncaster and Generic [joint-visit-4]
      Given the family moves to another authority's area
      And the plan was made on Friday 2 January 2026
      And the parents agreed that the receiving authority may have information on Friday 2 January 2026
      And the family moved on Friday 2 January 2026
      And the social worker considered a joint visit with the new social worker on Friday 2 January 2026
      And the case was closed on Saturday 3 January 2026
      When the case is looked at on Saturday 3 January 2026
      Then for Waltham Forest, the rule on bringing about a joint visit with the new social worker is not met
      And for Waltham Forest, that is a breach
      And for Doncaster, the rule on bringing about a joint visit with the new social worker is met
      And for Generic, the rule on bringing about a joint visit with the new social worker is met

  Rule: How soon is there a meeting in the area of the receiving authority?

    @cite:waltham-forest:3/12 @cite:waltham-forest:3/7 @cite:doncaster:13/1 @cite:doncaster:13/20 @cite:generic:/84 @cite:generic:/101
    Scenario: Depends on the reading for Waltham Forest, not yet due for Doncaster and Generic [new-area-meeting-time-1]
      Given the family moves to another authority's area
      And the plan was made on Friday 2 January 2026
      And the parents agreed that the receiving authority may have information on Friday 2 January 2026
      And the family moved on Friday 2 January 2026
      When the case is looked at on Friday 23 January 2026
      Then for Waltham Forest, the rule on the meeting in the area of the receiving authority depends on the reading
      And for Doncaster, the meeting in the area of the receiving authority is not yet due
      And for Doncaster, the meeting in the area of the receiving authority is due by Friday 30 January 2026
      And for Generic, the meeting in the area of the receiving authority is not yet due
      And for Generic, the meeting in the area of the receiving authority is due by Friday 30 January 2026

    @cite:waltham-forest:3/12 @cite:waltham-forest:3/7 @cite:doncaster:13/1 @cite:doncaster:13/20 @cite:generic:/84 @cite:generic:/101
    Scenario: Does not apply for Waltham Forest, overdue (departure) for Doncaster and Generic [new-area-meeting-time-2]
      Given the family moves to another authority's area
      And the plan was made on Friday 2 January 2026
      And the family moved on Friday 2 January 2026
      When the case is looked at on Saturday 31 January 2026
      Then for Waltham Forest, the rule on the meeting in the area of the receiving authority does not apply
      And for Doncaster, the meeting in the area of the receiving authority is overdue
      And for Doncaster, that is a departure
      And for Doncaster, the meeting in the area of the receiving authority is due by Friday 30 January 2026
      And for Generic, the meeting in the area of the receiving authority is overdue
      And for Generic, that is a departure
      And for Generic, the meeting in the area of the receiving authority is due by Friday 30 January 2026

    @cite:waltham-forest:3/12 @cite:waltham-forest:3/7 @cite:doncaster:13/1 @cite:doncaster:13/20 @cite:generic:/84 @cite:generic:/101
    Scenario: Depends on the reading for Waltham Forest, overdue (departure) for Doncaster and Generic [new-area-meeting-time-3]
      Given the family moves to another authority's area
      And the plan was made on Friday 2 January 2026
      And the parents agreed that the receiving authority may have information on Friday 2 January 2026
      And the family moved on Friday 2 January 2026
      And a Child in Need meeting where the family now lives was arranged on Friday 2 January 2026
      When the case is looked at on Saturday 31 January 2026
      Then for Waltham Forest, the rule on the meeting in the area of the receiving authority depends on the reading
      And for Doncaster, the meeting in the area of the receiving authority is overdue
      And for Doncaster, that is a departure
      And for Doncaster, the meeting in the area of the receiving authority is due by Friday 30 January 2026
      And for Generic, the meeting in the area of the receiving authority is overdue
      And for Generic, that is a departure
      And for Generic, the meeting in the area of the receiving authority is due by Friday 30 January 2026

  Rule: What does an assessment at the time of a move consider?

    @cite:doncaster:13/2 @cite:generic:/85
    Scenario: Does not apply for Doncaster, not met (departure) for Generic [move-assessment-covers-1]
      Given the family moves to another authority's area
      And the move appears planned
      And the family has not moved more than once in a short space of time
      And the plan was made on Friday 2 January 2026
      And the impact of the move on the child was assessed on Friday 2 January 2026
      And it covered nothing
      When the case is looked at on Friday 2 January 2026
      Then for Doncaster, the rule on what an assessment at the time of a move considers does not apply
      And for Generic, the rule on what an assessment at the time of a move considers is not met, missing:
        | trafficking or modern slavery |
      And for Generic, that is a departure
