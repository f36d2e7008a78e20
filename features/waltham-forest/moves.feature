Feature: Families that move

  The family moves on Monday 9 March 2026. 20 calendar days later it is Sunday 29 March, 20 working days later
  (Easter on 3 and 6 April) Wednesday 8 April.

  Background:
    Given the assessment was completed on Friday 6 February 2026
    And it was decided that a plan is needed on Friday 6 February 2026
    And the family moved on Monday 9 March 2026

  @cite:3/1
  Rule: A referral is considered so that the plan goes on in the new area

    Scenario: A referral is considered
      Given the plan was made on Monday 16 February 2026
      And the family moves to another authority's area
      And it was considered whether to refer the family to the receiving authority on Tuesday 17 March 2026
      When the case is looked at on Wednesday 18 March 2026
      Then the rule on considering a referral to the receiving authority is met

    Scenario: A referral is still to be considered
      Given the plan was made on Monday 16 February 2026
      And the family moves to another authority's area
      When the case is looked at on Friday 20 March 2026
      Then considering a referral to the receiving authority is still to do

    Scenario: The case closes and nobody considered a referral
      Given the plan was made on Monday 16 February 2026
      And the family moves to another authority's area
      And the case was closed on Friday 29 May 2026
      When the case is looked at on Monday 1 June 2026
      Then the rule on considering a referral to the receiving authority is not met
      And that is a departure

    Scenario: A referral was considered ahead of the move
      Given the plan was made on Monday 16 February 2026
      And the family moves to another authority's area
      And it was considered whether to refer the family to the receiving authority on Wednesday 4 March 2026
      When the case is looked at on Friday 20 March 2026
      Then the rule on considering a referral to the receiving authority is met

  @cite:3/2
  Rule: The parents' consent to sharing information is sought first

    Scenario: The parents were asked first
      Given the plan was made on Monday 16 February 2026
      And the family moves to another authority's area
      And the parents were asked to let the receiving authority have information on Wednesday 4 March 2026
      And the parents agreed that the receiving authority may have information on Thursday 5 March 2026
      And the receiving authority was told of the move on Wednesday 11 March 2026
      When the case is looked at on Thursday 12 March 2026
      Then the rule on asking the parents before the receiving authority is told is met

    Scenario: The parents were asked on the same day
      Given the plan was made on Monday 16 February 2026
      And the family moves to another authority's area
      And the parents were asked to let the receiving authority have information on Wednesday 11 March 2026
      And the receiving authority was told of the move on Wednesday 11 March 2026
      When the case is looked at on Thursday 12 March 2026
      Then the rule on asking the parents before the receiving authority is told is met

    Scenario: The parents were asked afterwards
      Given the plan was made on Monday 16 February 2026
      And the family moves to another authority's area
      And the parents were asked to let the receiving authority have information on Thursday 12 March 2026
      And the receiving authority was told of the move on Wednesday 11 March 2026
      When the case is looked at on Friday 13 March 2026
      Then the rule on asking the parents before the receiving authority is told is not met, missing:
        | the parents were asked to let the receiving authority have information |
      And that is a departure

    Scenario: The parents were not asked although not telling would be a risk
      Given the plan was made on Monday 16 February 2026
      And the family moves to another authority's area
      And keeping the information back risks harm to a child or vulnerable adult
      And the receiving authority was told of the move on Wednesday 11 March 2026
      When the case is looked at on Thursday 12 March 2026
      Then the rule on asking the parents before the receiving authority is told is not met

  @cite:3/2
  Rule: Asking the parents covers the need for a continuing plan

    Scenario: The need for a continuing plan is covered
      Given the plan was made on Monday 16 February 2026
      And the family moves to another authority's area
      And the parents were asked to let the receiving authority have information on Wednesday 4 March 2026
      And it covered the need for a continuing plan
      When the case is looked at on Thursday 5 March 2026
      Then the rule on what is covered when the parents are asked is met

    Scenario: The need for a continuing plan is not covered
      Given the plan was made on Monday 16 February 2026
      And the family moves to another authority's area
      And the parents were asked to let the receiving authority have information on Wednesday 4 March 2026
      And it covered nothing
      When the case is looked at on Thursday 5 March 2026
      Then the rule on what is covered when the parents are asked is not met, missing:
        | the need for a continuing plan |
      And that is a departure

  @cite:3/3 @cite:3/4
  Rule: Without consent it is best practice to visit the family in the new home

    Scenario: The family is visited after a refusal
      Given the plan was made on Monday 16 February 2026
      And the family moves to another authority's area
      And the parents were asked to let the receiving authority have information on Wednesday 4 March 2026
      And the parents refused to let the receiving authority have information on Thursday 5 March 2026
      And the social worker visited the family in the new home on Thursday 19 March 2026
      When the case is looked at on Friday 20 March 2026
      Then the rule on the visit to the new home is met

    Scenario: The family is still to be visited after a refusal
      Given the plan was made on Monday 16 February 2026
      And the family moves to another authority's area
      And the parents were asked to let the receiving authority have information on Wednesday 4 March 2026
      And the parents refused to let the receiving authority have information on Thursday 5 March 2026
      When the case is looked at on Friday 20 March 2026
      Then the visit to the new home is still to do

    Scenario: The case closes after a refusal without a visit
      Given the plan was made on Monday 16 February 2026
      And the family moves to another authority's area
      And the parents were asked to let the receiving authority have information on Wednesday 4 March 2026
      And the parents refused to let the receiving authority have information on Thursday 5 March 2026
      And the case was closed on Friday 29 May 2026
      When the case is looked at on Monday 1 June 2026
      Then the rule on the visit to the new home is not met
      And that is a departure

  @cite:3/7 @cite:3/10
  Rule: With consent the family should be visited in the new home

    Scenario: The family is visited after consent
      Given the plan was made on Monday 16 February 2026
      And the family moves to another authority's area
      And the parents were asked to let the receiving authority have information on Wednesday 4 March 2026
      And the parents agreed that the receiving authority may have information on Thursday 5 March 2026
      And the social worker visited the family in the new home on Thursday 19 March 2026
      When the case is looked at on Friday 20 March 2026
      Then the rule on the visit to the new home is met

    Scenario: The family is still to be visited after consent
      Given the plan was made on Monday 16 February 2026
      And the family moves to another authority's area
      And the parents were asked to let the receiving authority have information on Wednesday 4 March 2026
      And the parents agreed that the receiving authority may have information on Thursday 5 March 2026
      When the case is looked at on Friday 20 March 2026
      Then the visit to the new home is still to do

    Scenario: The case closes after consent without a visit
      Given the plan was made on Monday 16 February 2026
      And the family moves to another authority's area
      And the parents were asked to let the receiving authority have information on Wednesday 4 March 2026
      And the parents agreed that the receiving authority may have information on Thursday 5 March 2026
      And the case was closed on Friday 29 May 2026
      When the case is looked at on Monday 1 June 2026
      Then the rule on the visit to the new home is not met
      And that is a departure

    Scenario: Neither granted nor refused, nothing is said of a visit
      Given the plan was made on Monday 16 February 2026
      And the family moves to another authority's area
      And the parents were asked to let the receiving authority have information on Wednesday 4 March 2026
      When the case is looked at on Friday 20 March 2026
      Then the rule on the visit to the new home does not apply

    Scenario: A visit before the move is none to the new home
      Given the plan was made on Monday 16 February 2026
      And the family moves to another authority's area
      And the parents were asked to let the receiving authority have information on Wednesday 4 March 2026
      And the parents agreed that the receiving authority may have information on Thursday 5 March 2026
      And the social worker visited the family in the new home on Friday 6 March 2026
      When the case is looked at on Friday 20 March 2026
      Then the visit to the new home is still to do

    Scenario: A refusal that gave way to consent leaves the visit to be made
      Given the plan was made on Monday 16 February 2026
      And the family moves to another authority's area
      And the parents were asked to let the receiving authority have information on Wednesday 4 March 2026
      And the parents refused to let the receiving authority have information on Thursday 5 March 2026
      And the parents agreed that the receiving authority may have information on Tuesday 10 March 2026
      When the case is looked at on Friday 20 March 2026
      Then the visit to the new home is still to do

  @cite:3/3 @cite:3/4
  Rule: Without consent it is best practice that the visit confirms new links with the community

    Scenario: All new links are confirmed after a refusal
      Given the plan was made on Monday 16 February 2026
      And the family moves to another authority's area
      And the parents were asked to let the receiving authority have information on Wednesday 4 March 2026
      And the parents refused to let the receiving authority have information on Thursday 5 March 2026
      And the social worker visited the family in the new home on Thursday 19 March 2026
      And it covered a registration with a local GP, a registration with a health visitor and an application for a school
      When the case is looked at on Friday 20 March 2026
      Then the rule on what the visit to the new home confirms is met

    Scenario Outline: One new link is not confirmed after a refusal
      Given the plan was made on Monday 16 February 2026
      And the family moves to another authority's area
      And the parents were asked to let the receiving authority have information on Wednesday 4 March 2026
      And the parents refused to let the receiving authority have information on Thursday 5 March 2026
      And the social worker visited the family in the new home on Thursday 19 March 2026
      And it covered <links>
      When the case is looked at on Friday 20 March 2026
      Then the rule on what the visit to the new home confirms is not met, missing:
        | <missing> |
      And that is a departure

      Examples:
        | links                                                                   | missing                              |
        | a registration with a health visitor and an application for a school    | a registration with a local GP       |
        | a registration with a local GP and an application for a school          | a registration with a health visitor |
        | a registration with a local GP and a registration with a health visitor | an application for a school          |

  @cite:3/7 @cite:3/10
  Rule: With consent the visit should confirm new links with the community

    Scenario: All new links are confirmed after consent
      Given the plan was made on Monday 16 February 2026
      And the family moves to another authority's area
      And the parents were asked to let the receiving authority have information on Wednesday 4 March 2026
      And the parents agreed that the receiving authority may have information on Thursday 5 March 2026
      And the social worker visited the family in the new home on Thursday 19 March 2026
      And it covered a registration with a local GP, a registration with a health visitor and an application for a school
      When the case is looked at on Friday 20 March 2026
      Then the rule on what the visit to the new home confirms is met

    Scenario Outline: One new link is not confirmed after consent
      Given the plan was made on Monday 16 February 2026
      And the family moves to another authority's area
      And the parents were asked to let the receiving authority have information on Wednesday 4 March 2026
      And the parents agreed that the receiving authority may have information on Thursday 5 March 2026
      And the social worker visited the family in the new home on Thursday 19 March 2026
      And it covered <links>
      When the case is looked at on Friday 20 March 2026
      Then the rule on what the visit to the new home confirms is not met, missing:
        | <missing> |
      And that is a departure

      Examples:
        | links                                                                   | missing                              |
        | a registration with a health visitor and an application for a school    | a registration with a local GP       |
        | a registration with a local GP and an application for a school          | a registration with a health visitor |
        | a registration with a local GP and a registration with a health visitor | an application for a school          |

    Scenario: The visit is made while consent is neither granted nor refused
      Given the plan was made on Monday 16 February 2026
      And the family moves to another authority's area
      And the parents were asked to let the receiving authority have information on Wednesday 4 March 2026
      And the social worker visited the family in the new home on Thursday 19 March 2026
      And it covered nothing
      When the case is looked at on Friday 20 March 2026
      Then the rule on what the visit to the new home confirms does not apply

  @cite:3/3 @cite:3/5
  Rule: After a refusal the team decides whether a safeguarding referral is required

    Scenario: The team has decided
      Given the plan was made on Monday 16 February 2026
      And the family moves to another authority's area
      And the parents were asked to let the receiving authority have information on Wednesday 4 March 2026
      And the parents refused to let the receiving authority have information on Thursday 5 March 2026
      And the social work team decided whether a safeguarding referral is required on Tuesday 17 March 2026
      When the case is looked at on Wednesday 18 March 2026
      Then the rule on the decision on a safeguarding referral is met

    Scenario: The team has still to decide
      Given the plan was made on Monday 16 February 2026
      And the family moves to another authority's area
      And the parents were asked to let the receiving authority have information on Wednesday 4 March 2026
      And the parents refused to let the receiving authority have information on Thursday 5 March 2026
      When the case is looked at on Friday 20 March 2026
      Then the decision on a safeguarding referral is still to do

    Scenario: The case closes before the team has decided
      Given the plan was made on Monday 16 February 2026
      And the family moves to another authority's area
      And the parents were asked to let the receiving authority have information on Wednesday 4 March 2026
      And the parents refused to let the receiving authority have information on Thursday 5 March 2026
      And the case was closed on Friday 29 May 2026
      When the case is looked at on Monday 1 June 2026
      Then the rule on the decision on a safeguarding referral is not met
      And that is a breach

    Scenario: The parents agreed after all
      Given the plan was made on Monday 16 February 2026
      And the family moves to another authority's area
      And the parents were asked to let the receiving authority have information on Wednesday 4 March 2026
      And the parents refused to let the receiving authority have information on Thursday 5 March 2026
      And the parents agreed that the receiving authority may have information on Tuesday 10 March 2026
      When the case is looked at on Friday 20 March 2026
      Then the rule on the decision on a safeguarding referral does not apply

    Scenario: The parents agreed at once
      Given the plan was made on Monday 16 February 2026
      And the family moves to another authority's area
      And the parents were asked to let the receiving authority have information on Wednesday 4 March 2026
      And the parents agreed that the receiving authority may have information on Thursday 5 March 2026
      When the case is looked at on Friday 20 March 2026
      Then the rule on the decision on a safeguarding referral does not apply

  @cite:3/3 @cite:3/6
  Rule: A decision against a safeguarding referral is recorded

    Scenario: The decision is recorded
      Given the plan was made on Monday 16 February 2026
      And the family moves to another authority's area
      And the parents were asked to let the receiving authority have information on Wednesday 4 March 2026
      And the parents refused to let the receiving authority have information on Thursday 5 March 2026
      And the social work team decided whether a safeguarding referral is required on Tuesday 10 March 2026
      And it resulted in no need for a safeguarding referral
      And the decision on a safeguarding referral was recorded on Wednesday 11 March 2026
      When the case is looked at on Thursday 12 March 2026
      Then the rule on recording the decision against a safeguarding referral is met

    Scenario: The decision is still to be recorded
      Given the plan was made on Monday 16 February 2026
      And the family moves to another authority's area
      And the parents were asked to let the receiving authority have information on Wednesday 4 March 2026
      And the parents refused to let the receiving authority have information on Thursday 5 March 2026
      And the social work team decided whether a safeguarding referral is required on Tuesday 10 March 2026
      And it resulted in no need for a safeguarding referral
      When the case is looked at on Friday 20 March 2026
      Then recording the decision against a safeguarding referral is still to do

    Scenario: The case closes and the decision was never recorded
      Given the plan was made on Monday 16 February 2026
      And the family moves to another authority's area
      And the parents were asked to let the receiving authority have information on Wednesday 4 March 2026
      And the parents refused to let the receiving authority have information on Thursday 5 March 2026
      And the social work team decided whether a safeguarding referral is required on Tuesday 10 March 2026
      And it resulted in no need for a safeguarding referral
      And the case was closed on Friday 29 May 2026
      When the case is looked at on Monday 1 June 2026
      Then the rule on recording the decision against a safeguarding referral is not met
      And that is a breach

    Scenario: A decision for a safeguarding referral is outside this rule
      Given the plan was made on Monday 16 February 2026
      And the family moves to another authority's area
      And the parents were asked to let the receiving authority have information on Wednesday 4 March 2026
      And the parents refused to let the receiving authority have information on Thursday 5 March 2026
      And the social work team decided whether a safeguarding referral is required on Tuesday 10 March 2026
      And it resulted in a safeguarding referral that is required
      When the case is looked at on Friday 20 March 2026
      Then the rule on recording the decision against a safeguarding referral does not apply

  @cite:3/3 @cite:3/6
  Rule: With a decision against a safeguarding referral the case is closed

    Scenario: The case is closed
      Given the plan was made on Monday 16 February 2026
      And the family moves to another authority's area
      And the parents were asked to let the receiving authority have information on Wednesday 4 March 2026
      And the parents refused to let the receiving authority have information on Thursday 5 March 2026
      And the social work team decided whether a safeguarding referral is required on Tuesday 10 March 2026
      And it resulted in no need for a safeguarding referral
      And the case was closed on Friday 29 May 2026
      When the case is looked at on Monday 1 June 2026
      Then the rule on closing the case when no safeguarding referral is needed is met

    Scenario: The case is still open
      Given the plan was made on Monday 16 February 2026
      And the family moves to another authority's area
      And the parents were asked to let the receiving authority have information on Wednesday 4 March 2026
      And the parents refused to let the receiving authority have information on Thursday 5 March 2026
      And the social work team decided whether a safeguarding referral is required on Tuesday 10 March 2026
      And it resulted in no need for a safeguarding referral
      When the case is looked at on Friday 20 March 2026
      Then closing the case when no safeguarding referral is needed is still to do
      And that is no fault

    Scenario: A safeguarding referral is required and the case is not to be closed for this
      Given the plan was made on Monday 16 February 2026
      And the family moves to another authority's area
      And the parents were asked to let the receiving authority have information on Wednesday 4 March 2026
      And the parents refused to let the receiving authority have information on Thursday 5 March 2026
      And the social work team decided whether a safeguarding referral is required on Tuesday 10 March 2026
      And it resulted in a safeguarding referral that is required
      When the case is looked at on Friday 20 March 2026
      Then the rule on closing the case when no safeguarding referral is needed does not apply

  @cite:3/3 @cite:3/6
  Rule: That decision counts where consent was refused and not granted after all

    Scenario Outline: The parents had not refused
      Given the plan was made on Monday 16 February 2026
      And the family moves to another authority's area
      And the parents were asked to let the receiving authority have information on Wednesday 4 March 2026
      And the social work team decided whether a safeguarding referral is required on Tuesday 10 March 2026
      And it resulted in no need for a safeguarding referral
      When the case is looked at on Friday 20 March 2026
      Then the rule on <rule> does not apply

      Examples:
        | rule                                                     |
        | recording the decision against a safeguarding referral   |
        | closing the case when no safeguarding referral is needed |

    Scenario Outline: The parents changed their mind after the decision
      Given the plan was made on Monday 16 February 2026
      And the family moves to another authority's area
      And the parents were asked to let the receiving authority have information on Wednesday 4 March 2026
      And the parents refused to let the receiving authority have information on Thursday 5 March 2026
      And the social work team decided whether a safeguarding referral is required on Tuesday 10 March 2026
      And it resulted in no need for a safeguarding referral
      And the parents agreed that the receiving authority may have information on Wednesday 11 March 2026
      When the case is looked at on Friday 20 March 2026
      Then the rule on <rule> does not apply

      Examples:
        | rule                                                     |
        | recording the decision against a safeguarding referral   |
        | closing the case when no safeguarding referral is needed |

  @cite:3/7 @cite:3/8
  Rule: With consent the receiving authority is told as soon as possible

    Scenario: The receiving authority is told
      Given the plan was made on Monday 16 February 2026
      And the family moves to another authority's area
      And the parents were asked to let the receiving authority have information on Wednesday 4 March 2026
      And the parents agreed that the receiving authority may have information on Thursday 5 March 2026
      And the receiving authority was told of the move on Wednesday 11 March 2026
      When the case is looked at on Thursday 12 March 2026
      Then the rule on telling the receiving authority of the move is met

    Scenario: The receiving authority is still to be told
      Given the plan was made on Monday 16 February 2026
      And the family moves to another authority's area
      And the parents were asked to let the receiving authority have information on Wednesday 4 March 2026
      And the parents agreed that the receiving authority may have information on Thursday 5 March 2026
      When the case is looked at on Friday 20 March 2026
      Then telling the receiving authority of the move is still to do

    Scenario: The case closes and the receiving authority was never told
      Given the plan was made on Monday 16 February 2026
      And the family moves to another authority's area
      And the parents were asked to let the receiving authority have information on Wednesday 4 March 2026
      And the parents agreed that the receiving authority may have information on Thursday 5 March 2026
      And the case was closed on Friday 29 May 2026
      When the case is looked at on Monday 1 June 2026
      Then the rule on telling the receiving authority of the move is not met
      And that is a departure

    Scenario: The referral is made before the family has moved
      Given the plan was made on Monday 16 February 2026
      And the family moves to another authority's area
      And the parents were asked to let the receiving authority have information on Wednesday 4 March 2026
      And the parents agreed that the receiving authority may have information on Thursday 5 March 2026
      And the receiving authority was told of the move on Friday 6 March 2026
      When the case is looked at on Friday 6 March 2026
      Then the rule on telling the receiving authority of the move is met

    Scenario: The parents have not agreed
      Given the plan was made on Monday 16 February 2026
      And the family moves to another authority's area
      And the parents were asked to let the receiving authority have information on Wednesday 4 March 2026
      When the case is looked at on Friday 20 March 2026
      Then the rule on telling the receiving authority of the move does not apply

  @cite:3/7 @cite:3/8
  Rule: The social worker makes the contact

    Scenario: The social worker makes it
      Given the plan was made on Monday 16 February 2026
      And the family moves to another authority's area
      And the parents were asked to let the receiving authority have information on Wednesday 4 March 2026
      And the parents agreed that the receiving authority may have information on Thursday 5 March 2026
      And the receiving authority was told of the move on Thursday 2 April 2026
      And it was done by the social worker
      When the case is looked at on Friday 3 April 2026
      Then the rule on who tells the receiving authority of the move is met

    Scenario: A team manager makes it
      Given the plan was made on Monday 16 February 2026
      And the family moves to another authority's area
      And the parents were asked to let the receiving authority have information on Wednesday 4 March 2026
      And the parents agreed that the receiving authority may have information on Thursday 5 March 2026
      And the receiving authority was told of the move on Thursday 2 April 2026
      And it was done by a team manager
      When the case is looked at on Friday 3 April 2026
      Then the rule on who tells the receiving authority of the move is not met
      And that is a departure

  @cite:3/7 @cite:3/8
  Rule: The contact is a referral

    Scenario: There is a referral
      Given the plan was made on Monday 16 February 2026
      And the family moves to another authority's area
      And the parents were asked to let the receiving authority have information on Wednesday 4 March 2026
      And the parents agreed that the receiving authority may have information on Thursday 5 March 2026
      And the receiving authority was told of the move on Thursday 2 April 2026
      And it took the form of a referral
      When the case is looked at on Friday 3 April 2026
      Then the rule on the form in which the receiving authority is told is met

    Scenario: There is a notification and no referral
      Given the plan was made on Monday 16 February 2026
      And the family moves to another authority's area
      And the parents were asked to let the receiving authority have information on Wednesday 4 March 2026
      And the parents agreed that the receiving authority may have information on Thursday 5 March 2026
      And the receiving authority was told of the move on Thursday 2 April 2026
      And it took the form of a formal notification
      When the case is looked at on Friday 3 April 2026
      Then the rule on the form in which the receiving authority is told is not met
      And that is a departure

  @cite:3/7 @cite:3/8
  Rule: The referral includes the plan, the assessment and a chronology

    Scenario: All three are included
      Given the plan was made on Monday 16 February 2026
      And the family moves to another authority's area
      And the parents were asked to let the receiving authority have information on Wednesday 4 March 2026
      And the parents agreed that the receiving authority may have information on Thursday 5 March 2026
      And the receiving authority was told of the move on Thursday 2 April 2026
      And it came with the latest plan, the latest assessment and a chronology
      When the case is looked at on Friday 3 April 2026
      Then the rule on what the receiving authority is sent is met

    Scenario Outline: One of the three is left out
      Given the plan was made on Monday 16 February 2026
      And the family moves to another authority's area
      And the parents were asked to let the receiving authority have information on Wednesday 4 March 2026
      And the parents agreed that the receiving authority may have information on Thursday 5 March 2026
      And the receiving authority was told of the move on Thursday 2 April 2026
      And it came with <sent>
      When the case is looked at on Friday 3 April 2026
      Then the rule on what the receiving authority is sent is not met, missing:
        | <missing> |
      And that is a departure

      Examples:
        | sent                                      | missing               |
        | the latest assessment and a chronology    | the latest plan       |
        | the latest plan and a chronology          | the latest assessment |
        | the latest plan and the latest assessment | a chronology          |

  @cite:3/7 @cite:3/9
  Rule: The referral is followed up within 5 days, working or calendar

    Scenario: Followed up on the fifth calendar day
      Given the plan was made on Monday 16 February 2026
      And the family moves to another authority's area
      And the parents were asked to let the receiving authority have information on Wednesday 4 March 2026
      And the parents agreed that the receiving authority may have information on Thursday 5 March 2026
      And the receiving authority was told of the move on Thursday 2 April 2026
      And the social worker followed up the referral on Tuesday 7 April 2026
      When the case is looked at on Wednesday 15 April 2026
      Then following up the referral is in time

    Scenario Outline: Followed up between the two counts
      Given the plan was made on Monday 16 February 2026
      And the family moves to another authority's area
      And the parents were asked to let the receiving authority have information on Wednesday 4 March 2026
      And the parents agreed that the receiving authority may have information on Thursday 5 March 2026
      And the receiving authority was told of the move on Thursday 2 April 2026
      And the social worker followed up the referral on <day>
      When the case is looked at on Wednesday 15 April 2026
      Then following up the referral depends on the reading
      And that is no fault

      Examples:
        | day                    |
        | Wednesday 8 April 2026 |
        | Monday 13 April 2026   |

    Scenario: Followed up after five working days
      Given the plan was made on Monday 16 February 2026
      And the family moves to another authority's area
      And the parents were asked to let the receiving authority have information on Wednesday 4 March 2026
      And the parents agreed that the receiving authority may have information on Thursday 5 March 2026
      And the receiving authority was told of the move on Thursday 2 April 2026
      And the social worker followed up the referral on Tuesday 14 April 2026
      When the case is looked at on Wednesday 15 April 2026
      Then following up the referral is late
      And that is a departure

    Scenario: The fifth calendar day is still running
      Given the plan was made on Monday 16 February 2026
      And the family moves to another authority's area
      And the parents were asked to let the receiving authority have information on Wednesday 4 March 2026
      And the parents agreed that the receiving authority may have information on Thursday 5 March 2026
      And the receiving authority was told of the move on Thursday 2 April 2026
      When the case is looked at on Tuesday 7 April 2026
      Then following up the referral is not yet due

    Scenario: Five calendar days have run out
      Given the plan was made on Monday 16 February 2026
      And the family moves to another authority's area
      And the parents were asked to let the receiving authority have information on Wednesday 4 March 2026
      And the parents agreed that the receiving authority may have information on Thursday 5 March 2026
      And the receiving authority was told of the move on Thursday 2 April 2026
      When the case is looked at on Wednesday 8 April 2026
      Then following up the referral depends on the reading

    Scenario: The fifth working day is still running
      Given the plan was made on Monday 16 February 2026
      And the family moves to another authority's area
      And the parents were asked to let the receiving authority have information on Wednesday 4 March 2026
      And the parents agreed that the receiving authority may have information on Thursday 5 March 2026
      And the receiving authority was told of the move on Thursday 2 April 2026
      When the case is looked at on Monday 13 April 2026
      Then following up the referral depends on the reading

    Scenario: Five working days have run out
      Given the plan was made on Monday 16 February 2026
      And the family moves to another authority's area
      And the parents were asked to let the receiving authority have information on Wednesday 4 March 2026
      And the parents agreed that the receiving authority may have information on Thursday 5 March 2026
      And the receiving authority was told of the move on Thursday 2 April 2026
      When the case is looked at on Tuesday 14 April 2026
      Then following up the referral is overdue
      And that is a departure

  @cite:3/7 @cite:3/9
  Rule: The follow-up makes sure that the referral was received and acted upon

    Scenario: Both are made sure of
      Given the plan was made on Monday 16 February 2026
      And the family moves to another authority's area
      And the parents were asked to let the receiving authority have information on Wednesday 4 March 2026
      And the parents agreed that the receiving authority may have information on Thursday 5 March 2026
      And the receiving authority was told of the move on Thursday 2 April 2026
      And the social worker followed up the referral on Tuesday 7 April 2026
      And it covered that the referral was received and that the referral was acted upon
      When the case is looked at on Wednesday 8 April 2026
      Then the rule on what following up the referral makes sure of is met

    Scenario Outline: One is made sure of
      Given the plan was made on Monday 16 February 2026
      And the family moves to another authority's area
      And the parents were asked to let the receiving authority have information on Wednesday 4 March 2026
      And the parents agreed that the receiving authority may have information on Thursday 5 March 2026
      And the receiving authority was told of the move on Thursday 2 April 2026
      And the social worker followed up the referral on Tuesday 7 April 2026
      And it covered <known>
      When the case is looked at on Wednesday 8 April 2026
      Then the rule on what following up the referral makes sure of is not met, missing:
        | <missing> |
      And that is a departure

      Examples:
        | known                            | missing                          |
        | that the referral was received   | that the referral was acted upon |
        | that the referral was acted upon | that the referral was received   |

  @cite:3/7 @cite:3/11
  Rule: The new social worker is invited to a joint visit

    Scenario: The new social worker is invited
      Given the plan was made on Monday 16 February 2026
      And the family moves to another authority's area
      And the parents were asked to let the receiving authority have information on Wednesday 4 March 2026
      And the parents agreed that the receiving authority may have information on Thursday 5 March 2026
      And the new social worker was invited to a joint visit with the family on Tuesday 17 March 2026
      When the case is looked at on Wednesday 18 March 2026
      Then the rule on bringing about a joint visit with the new social worker is met

    Scenario: The new social worker is still to be invited
      Given the plan was made on Monday 16 February 2026
      And the family moves to another authority's area
      And the parents were asked to let the receiving authority have information on Wednesday 4 March 2026
      And the parents agreed that the receiving authority may have information on Thursday 5 March 2026
      When the case is looked at on Friday 20 March 2026
      Then bringing about a joint visit with the new social worker is still to do

    Scenario: The case closes and the new social worker was never invited
      Given the plan was made on Monday 16 February 2026
      And the family moves to another authority's area
      And the parents were asked to let the receiving authority have information on Wednesday 4 March 2026
      And the parents agreed that the receiving authority may have information on Thursday 5 March 2026
      And the case was closed on Friday 29 May 2026
      When the case is looked at on Monday 1 June 2026
      Then the rule on bringing about a joint visit with the new social worker is not met
      And that is a breach

    Scenario: Considering a joint visit is not yet an invitation
      Given the plan was made on Monday 16 February 2026
      And the family moves to another authority's area
      And the parents were asked to let the receiving authority have information on Wednesday 4 March 2026
      And the parents agreed that the receiving authority may have information on Thursday 5 March 2026
      And the social worker considered a joint visit with the new social worker on Tuesday 17 March 2026
      When the case is looked at on Friday 20 March 2026
      Then bringing about a joint visit with the new social worker is still to do

  @cite:3/7 @cite:3/12
  Rule: A meeting has been arranged within 20 days, working or calendar, arranged or held

    Scenario: Arranged and held within 20 calendar days
      Given the plan was made on Monday 16 February 2026
      And the family moves to another authority's area
      And the parents were asked to let the receiving authority have information on Wednesday 4 March 2026
      And the parents agreed that the receiving authority may have information on Thursday 5 March 2026
      And a Child in Need meeting where the family now lives was arranged on Friday 20 March 2026
      And a Child in Need meeting was held where the family now lives on Sunday 29 March 2026
      When the case is looked at on Thursday 16 April 2026
      Then the meeting in the area of the receiving authority is in time

    Scenario Outline: Only some readings are satisfied
      Given the plan was made on Monday 16 February 2026
      And the family moves to another authority's area
      And the parents were asked to let the receiving authority have information on Wednesday 4 March 2026
      And the parents agreed that the receiving authority may have information on Thursday 5 March 2026
      And a Child in Need meeting where the family now lives was arranged on <arranged>
      And a Child in Need meeting was held where the family now lives on <held>
      When the case is looked at on Thursday 16 April 2026
      Then the meeting in the area of the receiving authority depends on the reading
      And that is no fault

      Examples:
        | arranged               | held                   |
        | Sunday 29 March 2026   | Monday 30 March 2026   |
        | Sunday 29 March 2026   | Wednesday 8 April 2026 |
        | Sunday 29 March 2026   | Thursday 9 April 2026  |
        | Monday 30 March 2026   | Wednesday 8 April 2026 |
        | Wednesday 8 April 2026 | Thursday 9 April 2026  |

    Scenario: Arranged after 20 working days
      Given the plan was made on Monday 16 February 2026
      And the family moves to another authority's area
      And the parents were asked to let the receiving authority have information on Wednesday 4 March 2026
      And the parents agreed that the receiving authority may have information on Thursday 5 March 2026
      And a Child in Need meeting where the family now lives was arranged on Thursday 9 April 2026
      And a Child in Need meeting was held where the family now lives on Friday 10 April 2026
      When the case is looked at on Thursday 16 April 2026
      Then the meeting in the area of the receiving authority is late
      And that is a departure

    Scenario: Within 20 calendar days nothing has run out
      Given the plan was made on Monday 16 February 2026
      And the family moves to another authority's area
      And the parents were asked to let the receiving authority have information on Wednesday 4 March 2026
      And the parents agreed that the receiving authority may have information on Thursday 5 March 2026
      When the case is looked at on Sunday 29 March 2026
      Then the meeting in the area of the receiving authority is not yet due

    Scenario: 20 calendar days have run out
      Given the plan was made on Monday 16 February 2026
      And the family moves to another authority's area
      And the parents were asked to let the receiving authority have information on Wednesday 4 March 2026
      And the parents agreed that the receiving authority may have information on Thursday 5 March 2026
      When the case is looked at on Monday 30 March 2026
      Then the meeting in the area of the receiving authority depends on the reading

    Scenario: The twentieth working day is still running
      Given the plan was made on Monday 16 February 2026
      And the family moves to another authority's area
      And the parents were asked to let the receiving authority have information on Wednesday 4 March 2026
      And the parents agreed that the receiving authority may have information on Thursday 5 March 2026
      When the case is looked at on Wednesday 8 April 2026
      Then the meeting in the area of the receiving authority depends on the reading

    Scenario: 20 working days have run out
      Given the plan was made on Monday 16 February 2026
      And the family moves to another authority's area
      And the parents were asked to let the receiving authority have information on Wednesday 4 March 2026
      And the parents agreed that the receiving authority may have information on Thursday 5 March 2026
      When the case is looked at on Thursday 9 April 2026
      Then the meeting in the area of the receiving authority is overdue
      And that is a departure

    Scenario Outline: A first meeting came together without being set up and a further one was arranged
      Given the plan was made on Monday 16 February 2026
      And the family moves to another authority's area
      And the parents were asked to let the receiving authority have information on Wednesday 4 March 2026
      And the parents agreed that the receiving authority may have information on Thursday 5 March 2026
      And a Child in Need meeting was held where the family now lives on <held>
      And a Child in Need meeting where the family now lives was arranged on <arranged>
      When the case is looked at on Thursday 16 April 2026
      Then the meeting in the area of the receiving authority depends on the reading
      And that is no fault

      Examples:
        | held                   | arranged              |
        | Friday 27 March 2026   | Monday 30 March 2026  |
        | Wednesday 8 April 2026 | Thursday 9 April 2026 |

  @cite:3/7 @cite:3/12
  Rule: The meeting is arranged with the receiving side and the family

    Scenario: All three are consulted
      Given the plan was made on Monday 16 February 2026
      And the family moves to another authority's area
      And the parents were asked to let the receiving authority have information on Wednesday 4 March 2026
      And the parents agreed that the receiving authority may have information on Thursday 5 March 2026
      And a Child in Need meeting where the family now lives was arranged on Friday 20 March 2026
      And it was arranged in consultation with the new social worker, the professional network of the new area and the family
      When the case is looked at on Monday 23 March 2026
      Then the rule on who is consulted in arranging the meeting in the new area is met

    Scenario Outline: One of the three is not consulted
      Given the plan was made on Monday 16 February 2026
      And the family moves to another authority's area
      And the parents were asked to let the receiving authority have information on Wednesday 4 March 2026
      And the parents agreed that the receiving authority may have information on Thursday 5 March 2026
      And a Child in Need meeting where the family now lives was arranged on Friday 20 March 2026
      And it was arranged in consultation with <who>
      When the case is looked at on Monday 23 March 2026
      Then the rule on who is consulted in arranging the meeting in the new area is not met, missing:
        | <missing> |
      And that is a departure

      Examples:
        | who                                                                | missing                                  |
        | the professional network of the new area and the family            | the new social worker                    |
        | the new social worker and the family                               | the professional network of the new area |
        | the new social worker and the professional network of the new area | the family                               |

  @cite:3/7 @cite:3/13
  Rule: The case is closed after the visit and the meeting

    Scenario: Both came first
      Given the plan was made on Monday 16 February 2026
      And the family moves to another authority's area
      And the parents were asked to let the receiving authority have information on Wednesday 4 March 2026
      And the parents agreed that the receiving authority may have information on Thursday 5 March 2026
      And the social worker visited the family in the new home on Thursday 19 March 2026
      And a Child in Need meeting was held where the family now lives on Friday 27 March 2026
      And the case was closed on Friday 29 May 2026
      When the case is looked at on Monday 1 June 2026
      Then the rule on closing the case after a move to another authority is met

    Scenario: The family had not been visited
      Given the plan was made on Monday 16 February 2026
      And the family moves to another authority's area
      And the parents were asked to let the receiving authority have information on Wednesday 4 March 2026
      And the parents agreed that the receiving authority may have information on Thursday 5 March 2026
      And a Child in Need meeting was held where the family now lives on Friday 27 March 2026
      And the case was closed on Friday 29 May 2026
      When the case is looked at on Monday 1 June 2026
      Then the rule on closing the case after a move to another authority is not met, missing:
        | the social worker visited the family in the new home |
      And that is a departure

    Scenario: No meeting had been held
      Given the plan was made on Monday 16 February 2026
      And the family moves to another authority's area
      And the parents were asked to let the receiving authority have information on Wednesday 4 March 2026
      And the parents agreed that the receiving authority may have information on Thursday 5 March 2026
      And the social worker visited the family in the new home on Thursday 19 March 2026
      And the case was closed on Friday 29 May 2026
      When the case is looked at on Monday 1 June 2026
      Then the rule on closing the case after a move to another authority is not met, missing:
        | a Child in Need meeting was held where the family now lives |

    Scenario: The meeting came after the closure
      Given the plan was made on Monday 16 February 2026
      And the family moves to another authority's area
      And the parents were asked to let the receiving authority have information on Wednesday 4 March 2026
      And the parents agreed that the receiving authority may have information on Thursday 5 March 2026
      And the social worker visited the family in the new home on Thursday 19 March 2026
      And the case was closed on Friday 29 May 2026
      And a Child in Need meeting was held where the family now lives on Tuesday 2 June 2026
      When the case is looked at on Wednesday 3 June 2026
      Then the rule on closing the case after a move to another authority is not met

    Scenario: The case is open
      Given the plan was made on Monday 16 February 2026
      And the family moves to another authority's area
      And the parents were asked to let the receiving authority have information on Wednesday 4 March 2026
      And the parents agreed that the receiving authority may have information on Thursday 5 March 2026
      When the case is looked at on Monday 1 June 2026
      Then the rule on closing the case after a move to another authority does not apply

  @cite:3/1 @cite:3/2 @cite:3/4 @cite:3/5 @cite:3/6 @cite:3/8 @cite:3/9 @cite:3/10 @cite:3/11 @cite:3/12 @cite:3/13
  Rule: All of this is for children with a plan whose family moves out

    Scenario Outline: A child without a plan moves out and the parents agreed
      Given the family moves to another authority's area
      And the parents were asked to let the receiving authority have information on Wednesday 4 March 2026
      And it covered nothing
      And the parents agreed that the receiving authority may have information on Thursday 5 March 2026
      And the receiving authority was told of the move on Wednesday 11 March 2026
      And it was done by a team manager
      And it took the form of a formal notification
      And it came with nothing
      And the social worker followed up the referral on Thursday 12 March 2026
      And it covered nothing
      And the social worker visited the family in the new home on Thursday 19 March 2026
      And it covered nothing
      And a Child in Need meeting where the family now lives was arranged on Friday 20 March 2026
      And it was arranged in consultation with nobody
      And the case was closed on Friday 29 May 2026
      When the case is looked at on Monday 1 June 2026
      Then the rule on <rule> does not apply

      Examples:
        | rule                                                      |
        | considering a referral to the receiving authority         |
        | asking the parents before the receiving authority is told |
        | what is covered when the parents are asked                |
        | the visit to the new home                                 |
        | what the visit to the new home confirms                   |
        | telling the receiving authority of the move               |
        | who tells the receiving authority of the move             |
        | the form in which the receiving authority is told         |
        | what the receiving authority is sent                      |
        | following up the referral                                 |
        | what following up the referral makes sure of              |
        | bringing about a joint visit with the new social worker   |
        | the meeting in the area of the receiving authority        |
        | who is consulted in arranging the meeting in the new area |
        | closing the case after a move to another authority        |

    Scenario Outline: The family stays in the borough and the parents agreed
      Given the plan was made on Monday 16 February 2026
      And the family stays in the authority's own area
      And the parents were asked to let the receiving authority have information on Wednesday 4 March 2026
      And it covered nothing
      And the parents agreed that the receiving authority may have information on Thursday 5 March 2026
      And the receiving authority was told of the move on Wednesday 11 March 2026
      And it was done by a team manager
      And it took the form of a formal notification
      And it came with nothing
      And the social worker followed up the referral on Thursday 12 March 2026
      And it covered nothing
      And the social worker visited the family in the new home on Thursday 19 March 2026
      And it covered nothing
      And a Child in Need meeting where the family now lives was arranged on Friday 20 March 2026
      And it was arranged in consultation with nobody
      And the case was closed on Friday 29 May 2026
      When the case is looked at on Monday 1 June 2026
      Then the rule on <rule> does not apply

      Examples:
        | rule                                                      |
        | considering a referral to the receiving authority         |
        | asking the parents before the receiving authority is told |
        | what is covered when the parents are asked                |
        | the visit to the new home                                 |
        | what the visit to the new home confirms                   |
        | telling the receiving authority of the move               |
        | who tells the receiving authority of the move             |
        | the form in which the receiving authority is told         |
        | what the receiving authority is sent                      |
        | following up the referral                                 |
        | what following up the referral makes sure of              |
        | bringing about a joint visit with the new social worker   |
        | the meeting in the area of the receiving authority        |
        | who is consulted in arranging the meeting in the new area |
        | closing the case after a move to another authority        |

    Scenario Outline: A child without a plan moves out and the parents refused
      Given the family moves to another authority's area
      And the parents were asked to let the receiving authority have information on Wednesday 4 March 2026
      And it covered nothing
      And the parents refused to let the receiving authority have information on Thursday 5 March 2026
      And the social worker visited the family in the new home on Thursday 19 March 2026
      And it covered nothing
      And the social work team decided whether a safeguarding referral is required on Tuesday 10 March 2026
      And it resulted in no need for a safeguarding referral
      When the case is looked at on Monday 1 June 2026
      Then the rule on <rule> does not apply

      Examples:
        | rule                                                     |
        | the visit to the new home                                |
        | what the visit to the new home confirms                  |
        | the decision on a safeguarding referral                  |
        | recording the decision against a safeguarding referral   |
        | closing the case when no safeguarding referral is needed |

    Scenario Outline: The family stays in the borough and the parents refused
      Given the plan was made on Monday 16 February 2026
      And the family stays in the authority's own area
      And the parents were asked to let the receiving authority have information on Wednesday 4 March 2026
      And it covered nothing
      And the parents refused to let the receiving authority have information on Thursday 5 March 2026
      And the social worker visited the family in the new home on Thursday 19 March 2026
      And it covered nothing
      And the social work team decided whether a safeguarding referral is required on Tuesday 10 March 2026
      And it resulted in no need for a safeguarding referral
      When the case is looked at on Monday 1 June 2026
      Then the rule on <rule> does not apply

      Examples:
        | rule                                                     |
        | the visit to the new home                                |
        | what the visit to the new home confirms                  |
        | the decision on a safeguarding referral                  |
        | recording the decision against a safeguarding referral   |
        | closing the case when no safeguarding referral is needed |

  @cite:3/7 @cite:3/8 @cite:3/9 @cite:3/10 @cite:3/11 @cite:3/12 @cite:3/13
  Rule: Most of this is asked only where consent was granted

    Scenario Outline: Consent was sought and nothing came of it
      Given the plan was made on Monday 16 February 2026
      And the family moves to another authority's area
      And the parents were asked to let the receiving authority have information on Wednesday 4 March 2026
      And it covered nothing
      And the receiving authority was told of the move on Wednesday 11 March 2026
      And it was done by a team manager
      And it took the form of a formal notification
      And it came with nothing
      And the social worker followed up the referral on Thursday 12 March 2026
      And it covered nothing
      And the social worker visited the family in the new home on Thursday 19 March 2026
      And it covered nothing
      And a Child in Need meeting where the family now lives was arranged on Friday 20 March 2026
      And it was arranged in consultation with nobody
      And the case was closed on Friday 29 May 2026
      When the case is looked at on Monday 1 June 2026
      Then the rule on <rule> does not apply

      Examples:
        | rule                                                      |
        | the visit to the new home                                 |
        | what the visit to the new home confirms                   |
        | telling the receiving authority of the move               |
        | who tells the receiving authority of the move             |
        | the form in which the receiving authority is told         |
        | what the receiving authority is sent                      |
        | following up the referral                                 |
        | what following up the referral makes sure of              |
        | bringing about a joint visit with the new social worker   |
        | the meeting in the area of the receiving authority        |
        | who is consulted in arranging the meeting in the new area |
        | closing the case after a move to another authority        |

  @cite:3/1 @cite:3/4 @cite:3/5 @cite:3/10
  Rule: Some of this waits for the move or for the answer of the parents

    Scenario Outline: The family has not moved yet
      Given the plan was made on Monday 16 February 2026
      And the family moves to another authority's area
      And the parents were asked to let the receiving authority have information on Wednesday 4 March 2026
      And <answer>
      When the case is looked at on Friday 6 March 2026
      Then the rule on <rule> does not apply

      Examples:
        | answer                                                                                        | rule                                              |
        | the parents refused to let the receiving authority have information on Thursday 5 March 2026  | considering a referral to the receiving authority |
        | the parents agreed that the receiving authority may have information on Thursday 5 March 2026 | the visit to the new home                         |
        | the parents refused to let the receiving authority have information on Thursday 5 March 2026  | the visit to the new home                         |

    Scenario: The family has moved and the parents have not answered
      Given the plan was made on Monday 16 February 2026
      And the family moves to another authority's area
      And the parents were asked to let the receiving authority have information on Wednesday 4 March 2026
      When the case is looked at on Friday 20 March 2026
      Then the rule on the decision on a safeguarding referral does not apply
