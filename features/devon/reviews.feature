Feature: Reviews

  Background:
    Given the referral was received on Monday 1 December 2025
    And the assessment was completed on Monday 5 January 2026
    And it was decided that a plan is needed on Monday 5 January 2026
    And the plan was made on Friday 16 January 2026
    And the first meeting was held on Wednesday 14 January 2026
    And it was chaired by a team manager

  @cite:6/14 @cite:3/8 @cite:7/1 @cite:app1/33 @cite:app1/38
  Rule: The plan is reviewed every 6 weeks, every 12 weeks or every 3 months, for the text says all three

    Scenario: Six weeks after the first meeting no interval has run out
      When the case is looked at on Wednesday 25 February 2026
      Then the review is in time

    Scenario: After six weeks only the shortest interval has run out
      When the case is looked at on Thursday 26 February 2026
      Then the review depends on the reading
      And that is no fault

    Scenario: Twelve weeks after the first meeting two intervals still hold
      When the case is looked at on Wednesday 8 April 2026
      Then the review depends on the reading

    Scenario: On the last day of three months the longest interval still holds
      When the case is looked at on Tuesday 14 April 2026
      Then the review depends on the reading

    Scenario: After three months every interval has run out
      When the case is looked at on Wednesday 15 April 2026
      Then the review is overdue
      And that is a breach

    Scenario: A review on the last good day of six weeks begins all intervals anew
      Given a review was held on Wednesday 25 February 2026
      When the case is looked at on Wednesday 8 April 2026
      Then the review is in time

    Scenario: Six weeks after the last review the shortest interval runs out again
      Given a review was held on Wednesday 25 February 2026
      When the case is looked at on Thursday 9 April 2026
      Then the review depends on the reading

    Scenario: Three months after the last review all intervals have run out again
      Given a review was held on Wednesday 25 February 2026
      When the case is looked at on Tuesday 26 May 2026
      Then the review is overdue

    Scenario: A review held after three months is late by every interval
      Given a review was held on Wednesday 15 April 2026
      When the case is looked at on Thursday 16 April 2026
      Then the review is late
      And that is a breach

    Scenario: A plan that ended within six weeks needed no review
      Given the plan ended on Wednesday 25 February 2026
      When the case is looked at on Wednesday 15 April 2026
      Then the review is in time

  @cite:8/7
  Rule: The plan of a disabled child is reviewed every 6 months unless there are concerns or greatly changed needs

    Scenario: The review of a disabled child's plan is due six months after the plan
      Given the child is disabled
      When the case is looked at on Monday 2 March 2026
      Then the review is due by Thursday 16 July 2026

    Scenario: Six months on the review of a disabled child's plan is still in time
      Given the child is disabled
      When the case is looked at on Thursday 16 July 2026
      Then the review is in time

    Scenario: A day after six months the review of a disabled child's plan is overdue
      Given the child is disabled
      When the case is looked at on Friday 17 July 2026
      Then the review is overdue
      And that is a departure

    Scenario: The six months of a disabled child run anew from the last review
      Given the child is disabled
      And a review was held on Wednesday 15 April 2026
      When the case is looked at on Monday 4 May 2026
      Then the review is due by Thursday 15 October 2026

    Scenario: The six months of a disabled child end with the plan
      Given the child is disabled
      And the plan ended on Thursday 16 July 2026
      When the case is looked at on Friday 17 July 2026
      Then the review is in time

    Scenario: Without a reason for closer review three months are not too long for a disabled child
      Given the child is disabled
      When the case is looked at on Wednesday 15 April 2026
      Then the review is in time

    Scenario Outline: A disabled child for whom <reason> comes under the ordinary intervals
      Given the child is disabled
      And <reason> on Monday 2 February 2026
      When the case is looked at on Wednesday 15 April 2026
      Then the review is overdue
      And that is a breach

      Examples:
        | reason                                                 |
        | an active safeguarding concern arose                   |
        | concerns were identified                               |
        | the needs of the child or family changed significantly |

    Scenario: With concerns the ordinary intervals of a disabled child all hold for six weeks
      Given the child is disabled
      And concerns were identified on Monday 2 February 2026
      When the case is looked at on Wednesday 25 February 2026
      Then the review is in time

    Scenario: With concerns the ordinary intervals of a disabled child part after six weeks
      Given the child is disabled
      And concerns were identified on Monday 2 February 2026
      When the case is looked at on Thursday 26 February 2026
      Then the review depends on the reading

    Scenario: With concerns one ordinary interval still holds for a disabled child at three months
      Given the child is disabled
      And concerns were identified on Monday 2 February 2026
      When the case is looked at on Tuesday 14 April 2026
      Then the review depends on the reading

    Scenario: The ordinary intervals that returned with the concerns end with the plan
      Given the child is disabled
      And concerns were identified on Monday 2 February 2026
      And the plan ended on Wednesday 25 February 2026
      When the case is looked at on Wednesday 15 April 2026
      Then the review is in time

    Scenario: Concerns about a child who is not disabled change nothing
      Given concerns were identified on Monday 2 February 2026
      When the case is looked at on Wednesday 25 February 2026
      Then the review is in time

  @cite:8/8
  Rule: Reviews can be 12 months apart where there are direct payments only and none goes to overnight short breaks

    Scenario: The review is due twelve months after the plan
      Given the child is disabled
      And the family receives direct payments only
      And the direct payments fund support without overnight short breaks
      When the case is looked at on Friday 17 July 2026
      Then the review is due by Saturday 16 January 2027

    Scenario: Twelve months on the review is still in time
      Given the child is disabled
      And the family receives direct payments only
      And the direct payments fund support without overnight short breaks
      When the case is looked at on Saturday 16 January 2027
      Then the review is in time

    Scenario: A review that passes the twelve months is overdue, but they were only permitted
      Given the child is disabled
      And the family receives direct payments only
      And the direct payments fund support without overnight short breaks
      When the case is looked at on Sunday 17 January 2027
      Then the review is overdue
      And that is no fault

    Scenario: The twelve months end with the plan
      Given the child is disabled
      And the family receives direct payments only
      And the direct payments fund support without overnight short breaks
      And the plan ended on Friday 15 January 2027
      When the case is looked at on Sunday 17 January 2027
      Then the review is in time

    Scenario: The twelve months hold even with concerns
      Given the child is disabled
      And the family receives direct payments only
      And the direct payments fund support without overnight short breaks
      And concerns were identified on Monday 2 February 2026
      When the case is looked at on Friday 17 July 2026
      Then the review is due by Saturday 16 January 2027

    Scenario: Direct payments that also fund overnight short breaks leave the six months
      Given the child is disabled
      And the family receives direct payments only
      When the case is looked at on Friday 17 July 2026
      Then the review is overdue
      And that is a departure

    Scenario: Other services beside the direct payments leave the six months
      Given the child is disabled
      And the direct payments fund support without overnight short breaks
      When the case is looked at on Friday 17 July 2026
      Then the review is overdue

    Scenario Outline: With concerns the shortest ordinary interval runs out where it is only known that <half>
      Given the child is disabled
      And <half>
      And concerns were identified on Monday 2 February 2026
      When the case is looked at on Thursday 26 February 2026
      Then the review depends on the reading

      Examples:
        | half                                                            |
        | the family receives direct payments only                        |
        | the direct payments fund support without overnight short breaks |

    Scenario Outline: With concerns the longest ordinary interval still holds where it is only known that <half>
      Given the child is disabled
      And <half>
      And concerns were identified on Monday 2 February 2026
      When the case is looked at on Tuesday 14 April 2026
      Then the review depends on the reading

      Examples:
        | half                                                            |
        | the family receives direct payments only                        |
        | the direct payments fund support without overnight short breaks |

    Scenario: Direct payments for a child who is not disabled leave the ordinary intervals
      Given the family receives direct payments only
      And the direct payments fund support without overnight short breaks
      When the case is looked at on Wednesday 15 April 2026
      Then the review is overdue
      And that is a breach

  @cite:3/7 @cite:7/1 @cite:app1/37 @cite:3/8
  Rule: The core group meets every 6 weeks, and the text leaves open whether a review counts

    Scenario: The core group is due six weeks after the first meeting
      When the case is looked at on Wednesday 25 February 2026
      Then the core group meeting is due by Wednesday 25 February 2026

    Scenario: On the last day of six weeks the core group is in time
      When the case is looked at on Wednesday 25 February 2026
      Then the core group meeting is in time

    Scenario: A day after six weeks the core group is overdue
      When the case is looked at on Thursday 26 February 2026
      Then the core group meeting is overdue
      And that is a breach

    Scenario: Core groups six weeks apart are in time
      Given the core group met on Wednesday 25 February 2026
      When the case is looked at on Wednesday 8 April 2026
      Then the core group meeting is in time

    Scenario: A review in place of the second core group counts under one reading only
      Given the core group met on Wednesday 25 February 2026
      And a review was held on Wednesday 8 April 2026
      When the case is looked at on Thursday 9 April 2026
      Then the core group meeting depends on the reading
      And that is no fault

    Scenario: Six weeks after the review both readings have run out
      Given the core group met on Wednesday 25 February 2026
      And a review was held on Wednesday 8 April 2026
      When the case is looked at on Thursday 21 May 2026
      Then the core group meeting is overdue

    Scenario: The core group need not meet after the plan has ended
      Given the plan ended on Wednesday 25 February 2026
      When the case is looked at on Thursday 26 February 2026
      Then the core group meeting is in time

  @cite:app1/38 @cite:app1/36
  Rule: The first meeting agrees a day for the review within 12 weeks

    Scenario: A review day twelve weeks ahead is in time
      Given the day set for the next review came on Wednesday 8 April 2026
      When the case is looked at on Thursday 9 April 2026
      Then the day set for the next review is in time

    Scenario: A review day a day beyond twelve weeks is late
      Given the day set for the next review came on Thursday 9 April 2026
      When the case is looked at on Friday 10 April 2026
      Then the day set for the next review is late
      And that is a breach

    Scenario: Without a day set the twelve weeks run out
      When the case is looked at on Thursday 9 April 2026
      Then the day set for the next review is overdue

    Scenario: In the twelfth week the day set may still come
      When the case is looked at on Wednesday 8 April 2026
      Then the day set for the next review is not yet due

  @cite:3/13 @cite:app1/34 @cite:app1/35 @cite:app1/37 @cite:app1/38
  Rule: The first meeting settles how the plan is co-ordinated and reviewed, who will come, and the dates

    Scenario: A first meeting that settles everything
      Given it covered:
        | how the plan is co-ordinated            |
        | how the plan is reviewed                |
        | who belongs to later review meetings    |
        | who belongs to the core group           |
        | who else may be helpful to have there   |
        | the date of the core group meeting      |
        | the date of the next review             |
      When the case is looked at on Thursday 15 January 2026
      Then the rule on what the first meeting settles about later meetings is met

    Scenario: A first meeting that settles nothing
      Given it covered nothing
      When the case is looked at on Thursday 15 January 2026
      Then the rule on what the first meeting settles about later meetings is not met, missing:
        | how the plan is co-ordinated            |
        | how the plan is reviewed                |
        | who belongs to later review meetings    |
        | who belongs to the core group           |
        | who else may be helpful to have there   |
        | the date of the core group meeting      |
        | the date of the next review             |
      And that is a breach

    Scenario Outline: A first meeting that leaves open <point>
      Given it covered <others>
      When the case is looked at on Thursday 15 January 2026
      Then the rule on what the first meeting settles about later meetings is not met, missing:
        | <point> |
      And that is a breach

      Examples:
        | point                                 | others                                                                                                                                                                                                       |
        | how the plan is co-ordinated          | how the plan is reviewed, who belongs to later review meetings, who belongs to the core group, who else may be helpful to have there, the date of the core group meeting and the date of the next review     |
        | how the plan is reviewed              | how the plan is co-ordinated, who belongs to later review meetings, who belongs to the core group, who else may be helpful to have there, the date of the core group meeting and the date of the next review |
        | who belongs to later review meetings  | how the plan is co-ordinated, how the plan is reviewed, who belongs to the core group, who else may be helpful to have there, the date of the core group meeting and the date of the next review             |
        | who belongs to the core group         | how the plan is co-ordinated, how the plan is reviewed, who belongs to later review meetings, who else may be helpful to have there, the date of the core group meeting and the date of the next review      |
        | who else may be helpful to have there | how the plan is co-ordinated, how the plan is reviewed, who belongs to later review meetings, who belongs to the core group, the date of the core group meeting and the date of the next review              |
        | the date of the core group meeting    | how the plan is co-ordinated, how the plan is reviewed, who belongs to later review meetings, who belongs to the core group, who else may be helpful to have there and the date of the next review           |
        | the date of the next review           | how the plan is co-ordinated, how the plan is reviewed, who belongs to later review meetings, who belongs to the core group, who else may be helpful to have there and the date of the core group meeting    |

  @cite:6/14 @cite:app1/33
  Rule: Children at some level of risk or in need of much support may need more frequent review

    Scenario: Some level of risk calls for more frequent review
      Given the child is identified as at some level of risk
      When the case is looked at on Wednesday 25 February 2026
      Then more frequent review is called for
      And that is no fault

    Scenario: A high level of support calls for more frequent review
      Given the child needs a high level of support
      When the case is looked at on Wednesday 25 February 2026
      Then more frequent review is called for

    Scenario: Without risk or much support no more frequent review is called for
      When the case is looked at on Wednesday 25 February 2026
      Then more frequent review is not called for

  @cite:3/15
  Rule: When the plan is failing the chair is told and it is decided whether to bring the review forward

    Scenario Outline: The chair is told when <finding>
      Given <finding> on Monday 9 February 2026
      And it was reported to the chair of the meeting
      When the case is looked at on Tuesday 10 February 2026
      Then the rule on who is told when the plan is not being carried out is met

      Examples:
        | finding                                           |
        | the plan was found not to be actioned             |
        | the plan was found not to meet the child's needs  |

    Scenario: Nobody is told that the plan is not actioned
      Given the plan was found not to be actioned on Monday 9 February 2026
      And it was reported to nobody
      When the case is looked at on Tuesday 10 February 2026
      Then the rule on who is told when the plan is not being carried out is not met, missing:
        | the chair of the meeting |
      And that is a breach

    Scenario: Telling the team manager alone does not inform the chair
      Given the plan was found not to meet the child's needs on Monday 9 February 2026
      And it was reported to a team manager
      When the case is looked at on Tuesday 10 February 2026
      Then the rule on who is told when the plan is not being carried out is not met

    Scenario: The decision on an earlier review is still to be taken
      Given the plan was found not to be actioned on Monday 9 February 2026
      When the case is looked at on Monday 16 February 2026
      Then the decision whether to bring the review forward is still to do

    Scenario Outline: The decision is taken after <finding>
      Given <finding> on Monday 9 February 2026
      And it was decided whether to bring the review forward on Wednesday 11 February 2026
      When the case is looked at on Monday 16 February 2026
      Then the decision whether to bring the review forward is met

      Examples:
        | finding                                           |
        | the plan was found not to be actioned             |
        | the plan was found not to meet the child's needs  |

    Scenario: A case closed before the decision has missed it
      Given the plan was found not to be actioned on Monday 9 February 2026
      And the case was closed on Friday 13 February 2026
      When the case is looked at on Monday 16 February 2026
      Then the decision whether to bring the review forward is not met
      And that is a breach

    Scenario: A plan that works asks for no decision
      When the case is looked at on Monday 16 February 2026
      Then the decision whether to bring the review forward does not apply

  @cite:5/4
  Rule: In most cases a line manager chairs, and reviewing officers may while they are in post

    Scenario Outline: A review chaired by <chair>
      Given a review was held on Wednesday 25 February 2026
      And it was chaired by <chair>
      When the case is looked at on Thursday 26 February 2026
      Then the rule on who chairs a review is met

      Examples:
        | chair                 |
        | a line manager        |
        | a team manager        |
        | a deputy team manager |

    Scenario: A social worker in the chair departs from the rule
      Given a review was held on Wednesday 25 February 2026
      And it was chaired by the social worker
      When the case is looked at on Thursday 26 February 2026
      Then the rule on who chairs a review is not met
      And that is a departure

    Scenario: A reviewing officer in post may chair
      Given a reviewing officer is in post for Child in Need work
      And a review was held on Wednesday 25 February 2026
      And it was chaired by an independent reviewing officer
      When the case is looked at on Thursday 26 February 2026
      Then the rule on who chairs a review is met

    Scenario: Once the posts have ended a reviewing officer does not chair
      Given no reviewing officer is in post for Child in Need work
      And a review was held on Wednesday 25 February 2026
      And it was chaired by an independent reviewing officer
      When the case is looked at on Thursday 26 February 2026
      Then the rule on who chairs a review is not met, missing:
        | a line manager |

    Scenario: The social worker chairs although a reviewing officer is in post
      Given a reviewing officer is in post for Child in Need work
      And a review was held on Wednesday 25 February 2026
      And it was chaired by the social worker
      When the case is looked at on Thursday 26 February 2026
      Then the rule on who chairs a review is not met, missing:
        | a line manager                   |
        | an independent reviewing officer |
      And that is a departure

    Scenario: No review has yet been chaired
      When the case is looked at on Wednesday 25 February 2026
      Then the rule on who chairs a review does not apply

  @cite:7/17
  Rule: Where possible the chair of the meeting before chairs the review

    Scenario: The same chair leads the review
      Given a review was held on Wednesday 25 February 2026
      And it was led by the chair of the meeting before
      When the case is looked at on Thursday 26 February 2026
      Then the rule on whether the chair stays the same is met

    Scenario: A different chair departs from the rule
      Given a review was held on Wednesday 25 February 2026
      And it was led by a different chair
      When the case is looked at on Thursday 26 February 2026
      Then the rule on whether the chair stays the same is not met
      And that is a departure

  @cite:6/7 @cite:app1/26
  Rule: The social worker arranges reviews

    Scenario: A review that the social worker arranged
      Given a review was held on Wednesday 25 February 2026
      And it was convened by the social worker
      When the case is looked at on Thursday 26 February 2026
      Then the rule on who arranges reviews is met

    Scenario: A review that somebody else arranged
      Given a review was held on Wednesday 25 February 2026
      And it was convened by a team manager
      When the case is looked at on Thursday 26 February 2026
      Then the rule on who arranges reviews is not met
      And that is a breach

  @cite:4/5
  Rule: A review includes those most able to contribute, likely the child, parents, professionals and relatives

    Scenario: Everyone likely is there
      Given a review was held on Wednesday 25 February 2026
      And it was attended by:
        | the people most able to contribute             |
        | the child                                      |
        | the parents or carers                          |
        | the professionals known to the family          |
        | relatives or key friends the family named      |
      When the case is looked at on Thursday 26 February 2026
      Then the rule on who attends a review is met

    Scenario: A review that nobody attended
      Given a review was held on Wednesday 25 February 2026
      And it was attended by nobody
      When the case is looked at on Thursday 26 February 2026
      Then the rule on who attends a review is not met, missing:
        | the people most able to contribute             |
        | the child                                      |
        | the parents or carers                          |
        | the professionals known to the family          |
        | relatives or key friends the family named      |
      And that is a breach

    Scenario: Without the parents the review departs from what is likely
      Given a review was held on Wednesday 25 February 2026
      And it was attended by:
        | the people most able to contribute             |
        | the child                                      |
        | the professionals known to the family          |
        | relatives or key friends the family named      |
      When the case is looked at on Thursday 26 February 2026
      Then the rule on who attends a review is not met
      And that is a departure

    Scenario: With only the people most able to contribute the review departs from what is likely
      Given a review was held on Wednesday 25 February 2026
      And it was attended by the people most able to contribute
      When the case is looked at on Thursday 26 February 2026
      Then the rule on who attends a review is not met
      And that is a departure

  @cite:4/1
  Rule: The child and the immediate family are invited

    Scenario: The child and the immediate family are invited to the review
      Given a review was held on Wednesday 25 February 2026
      And it was open by invitation to the child and the immediate family
      And it invited or sought the views of the child and the parents or carers
      When the case is looked at on Thursday 26 February 2026
      Then the rule on who is invited to a review is met

    Scenario: Nobody is invited to the review
      Given a review was held on Wednesday 25 February 2026
      And it was open by invitation to nobody
      And it invited or sought the views of nobody
      When the case is looked at on Thursday 26 February 2026
      Then the rule on who is invited to a review is not met, missing:
        | the child            |
        | the immediate family |
      And that is a departure

    Scenario Outline: Only <one> had an invitation to the review
      Given a review was held on Wednesday 25 February 2026
      And it was open by invitation to <one>
      When the case is looked at on Thursday 26 February 2026
      Then the rule on who is invited to a review is not met, missing:
        | <other> |
      And that is a departure

      Examples:
        | one                  | other                |
        | the child            | the immediate family |
        | the immediate family | the child            |

  @cite:2/5 @cite:app1/9 @cite:app1/14 @cite:app1/15 @cite:app1/16
  Rule: Parents, child and professionals are asked for their views

    Scenario: Everyone is asked for a view
      Given a review was held on Wednesday 25 February 2026
      And it sought the views of the parents or carers, the child and the professionals
      When the case is looked at on Thursday 26 February 2026
      Then the rule on whose views a review seeks is met

    Scenario: Nobody is asked for a view
      Given a review was held on Wednesday 25 February 2026
      And it sought the views of nobody
      When the case is looked at on Thursday 26 February 2026
      Then the rule on whose views a review seeks is not met, missing:
        | the parents or carers |
        | the child             |
        | the professionals     |
      And that is a breach

    Scenario Outline: The view of <missing> is not sought
      Given a review was held on Wednesday 25 February 2026
      And it sought the views of <others>
      When the case is looked at on Thursday 26 February 2026
      Then the rule on whose views a review seeks is not met, missing:
        | <missing> |
      And that is a breach

      Examples:
        | missing               | others                                      |
        | the parents or carers | the child and the professionals             |
        | the child             | the parents or carers and the professionals |
        | the professionals     | the parents or carers and the child         |

  @cite:3/2
  Rule: The child and the family are consulted on the place, where that is fitting and feasible

    Scenario: The child and the family are asked about the place
      Given a review was held on Wednesday 25 February 2026
      And it was given a place after asking the child and the family
      When the case is looked at on Thursday 26 February 2026
      Then the rule on who is asked where a review is held is met

    Scenario: Neither is asked about the place
      Given a review was held on Wednesday 25 February 2026
      And it was given a place after asking nobody
      When the case is looked at on Thursday 26 February 2026
      Then the rule on who is asked where a review is held is not met, missing:
        | the child  |
        | the family |
      And that is a departure

    Scenario Outline: Only <one> had a say in the place of the review
      Given a review was held on Wednesday 25 February 2026
      And it was given a place after asking <one>
      When the case is looked at on Thursday 26 February 2026
      Then the rule on who is asked where a review is held is not met, missing:
        | <other> |
      And that is a departure

      Examples:
        | one        | other      |
        | the child  | the family |
        | the family | the child  |

  @cite:8/9
  Rule: The review of short breaks away from home usually includes a face to face meeting

    Scenario: Short breaks away from home are reviewed face to face
      Given the child is disabled
      And the plan includes short breaks away from home
      And a review was held on Wednesday 25 February 2026
      And it took the form of a face to face meeting
      When the case is looked at on Thursday 26 February 2026
      Then the rule on the form of a review is met

    Scenario: Short breaks away from home are reviewed in writing
      Given the child is disabled
      And the plan includes short breaks away from home
      And a review was held on Wednesday 25 February 2026
      And it took the form of a written review
      When the case is looked at on Thursday 26 February 2026
      Then the rule on the form of a review is not met
      And that is a departure

    Scenario: A meeting that is not face to face is not the usual form for short breaks away from home
      Given the child is disabled
      And the plan includes short breaks away from home
      And a review was held on Wednesday 25 February 2026
      And it took the form of a meeting
      When the case is looked at on Thursday 26 February 2026
      Then the rule on the form of a review is not met, missing:
        | a face to face meeting |
      And that is a departure

    Scenario: Without short breaks away from home the form is free
      Given the child is disabled
      And a review was held on Wednesday 25 February 2026
      And it took the form of a written review
      When the case is looked at on Thursday 26 February 2026
      Then the rule on the form of a review does not apply

    Scenario: For a child who is not disabled the form is free
      Given the plan includes short breaks away from home
      And a review was held on Wednesday 25 February 2026
      And it took the form of a written review
      When the case is looked at on Thursday 26 February 2026
      Then the rule on the form of a review does not apply

  @cite:8/8
  Rule: With direct payments only a disabled child's review can be part of that of the EHC plan, but need not be

    Scenario: The review is part of that of the EHC plan
      Given the child is disabled
      And the family receives direct payments only
      And the direct payments fund support without overnight short breaks
      And a review was held on Wednesday 25 February 2026
      And it was joined with the review of the EHC plan
      When the case is looked at on Thursday 26 February 2026
      Then the rule on what a review is joined with is met

    Scenario: The review stands alone although it could be part of another
      Given the child is disabled
      And the family receives direct payments only
      And the direct payments fund support without overnight short breaks
      And a review was held on Wednesday 25 February 2026
      And it was joined with nothing
      When the case is looked at on Thursday 26 February 2026
      Then the rule on what a review is joined with is not met
      And that is no fault

    Scenario Outline: Direct payments only give no leave to join the review with <other>
      Given the child is disabled
      And the family receives direct payments only
      And the direct payments fund support without overnight short breaks
      And a review was held on Wednesday 25 February 2026
      And it was joined with <other>
      When the case is looked at on Thursday 26 February 2026
      Then the rule on what a review is joined with is not met
      And that is no fault

      Examples:
        | other                                         |
        | a review of other aspects of the child's life |
        | the child's other reviews                     |

    Scenario Outline: Nothing is said of joining where it is only known that <half>
      Given the child is disabled
      And <half>
      And a review was held on Wednesday 25 February 2026
      And it was joined with the review of the EHC plan
      When the case is looked at on Thursday 26 February 2026
      Then the rule on what a review is joined with does not apply

      Examples:
        | half                                                            |
        | the family receives direct payments only                        |
        | the direct payments fund support without overnight short breaks |

    Scenario: Direct payments for a child who is not disabled say nothing of joining
      Given the family receives direct payments only
      And the direct payments fund support without overnight short breaks
      And a review was held on Wednesday 25 February 2026
      And it was joined with the review of the EHC plan
      When the case is looked at on Thursday 26 February 2026
      Then the rule on what a review is joined with does not apply

  @cite:8/9
  Rule: A review of short breaks can generally be joined with one of the child's health, education or development

    Scenario Outline: The review of short breaks is joined with <other>
      Given the child is disabled
      And the plan includes short breaks away from home
      And a review was held on Wednesday 25 February 2026
      And it was joined with <other>
      When the case is looked at on Thursday 26 February 2026
      Then the rule on what a review is joined with is met

      Examples:
        | other                                         |
        | a review of other aspects of the child's life |
        | the review of the EHC plan                    |
        | the child's other reviews                     |

    Scenario: The review of short breaks stands alone
      Given the child is disabled
      And the plan includes short breaks away from home
      And a review was held on Wednesday 25 February 2026
      And it was joined with nothing
      When the case is looked at on Thursday 26 February 2026
      Then the rule on what a review is joined with is not met
      And that is no fault

    Scenario: Short breaks that direct payments fund can be reviewed with other aspects
      Given the child is disabled
      And the family receives direct payments only
      And the direct payments fund support without overnight short breaks
      And the plan includes short breaks away from home
      And a review was held on Wednesday 25 February 2026
      And it was joined with a review of other aspects of the child's life
      When the case is looked at on Thursday 26 February 2026
      Then the rule on what a review is joined with is met

    Scenario: A disabled child without short breaks away from home is not meant
      Given the child is disabled
      And a review was held on Wednesday 25 February 2026
      And it was joined with a review of other aspects of the child's life
      When the case is looked at on Thursday 26 February 2026
      Then the rule on what a review is joined with does not apply

    Scenario: Short breaks of a child who is not disabled are not meant
      Given the plan includes short breaks away from home
      And a review was held on Wednesday 25 February 2026
      And it was joined with a review of other aspects of the child's life
      When the case is looked at on Thursday 26 February 2026
      Then the rule on what a review is joined with does not apply

  @cite:7/2 @cite:7/3 @cite:7/4 @cite:7/5 @cite:7/6 @cite:7/7 @cite:7/8 @cite:7/9 @cite:7/10 @cite:2/6 @cite:3/8 @cite:app1/13 @cite:7/11 @cite:7/15
  Rule: A review considers progress, support, timescales, the plan and every option for the child

    Scenario: A review that considers everything
      Given a review was held on Wednesday 25 February 2026
      And it covered:
        | progress against the plan                             |
        | whether the child's needs are being met               |
        | whether the support makes a difference                |
        | whether the timescales are kept                       |
        | whether everyone is still needed to support the family |
        | whether the plan needs adjusting                      |
        | whether a family group conference would help          |
        | whether the contingency plan still fits               |
        | continuing the plan                                   |
        | stepping down                                         |
        | stepping up                                           |
        | a child protection investigation or plan              |
        | the child becoming looked after                       |
        | legal advice                                          |
        | the quality of the intervention                       |
        | the impact on each child's outcomes                   |
        | what happened since the last meeting                  |
        | an update on each element of the plan                 |
        | what makes change difficult                           |
        | what is still unclear                                 |
        | whether the threshold is still met                    |
      When the case is looked at on Thursday 26 February 2026
      Then the rule on what a review considers is met

    Scenario: A review that considers nothing
      Given a review was held on Wednesday 25 February 2026
      And it covered nothing
      When the case is looked at on Thursday 26 February 2026
      Then the rule on what a review considers is not met, missing:
        | progress against the plan                             |
        | whether the child's needs are being met               |
        | whether the support makes a difference                |
        | whether the timescales are kept                       |
        | whether everyone is still needed to support the family |
        | whether the plan needs adjusting                      |
        | whether a family group conference would help          |
        | whether the contingency plan still fits               |
        | continuing the plan                                   |
        | stepping down                                         |
        | stepping up                                           |
        | a child protection investigation or plan              |
        | the child becoming looked after                       |
        | legal advice                                          |
        | the quality of the intervention                       |
        | the impact on each child's outcomes                   |
        | what happened since the last meeting                  |
        | an update on each element of the plan                 |
        | what makes change difficult                           |
        | what is still unclear                                 |
        | whether the threshold is still met                    |
      And that is a breach

    Scenario Outline: A review that leaves out <option> falls short
      Given a review was held on Wednesday 25 February 2026
      And it covered progress against the plan, whether the child's needs are being met, whether the support makes a difference, whether the timescales are kept, whether everyone is still needed to support the family, whether the plan needs adjusting, whether a family group conference would help, whether the contingency plan still fits, <others>, the quality of the intervention, the impact on each child's outcomes, what happened since the last meeting, an update on each element of the plan, what makes change difficult, what is still unclear and whether the threshold is still met
      When the case is looked at on Thursday 26 February 2026
      Then the rule on what a review considers is not met, missing:
        | <option> |
      And that is a breach

      Examples:
        | option                                   | others                                                                                                                                |
        | continuing the plan                      | stepping down, stepping up, a child protection investigation or plan, the child becoming looked after, legal advice                  |
        | stepping down                            | continuing the plan, stepping up, a child protection investigation or plan, the child becoming looked after, legal advice            |
        | stepping up                              | continuing the plan, stepping down, a child protection investigation or plan, the child becoming looked after, legal advice          |
        | a child protection investigation or plan | continuing the plan, stepping down, stepping up, the child becoming looked after, legal advice                                       |
        | the child becoming looked after          | continuing the plan, stepping down, stepping up, a child protection investigation or plan, legal advice                              |
        | legal advice                             | continuing the plan, stepping down, stepping up, a child protection investigation or plan, the child becoming looked after           |

    Scenario: A conference already underway need not be considered
      Given a family group conference is already underway
      And a review was held on Wednesday 25 February 2026
      And it covered:
        | progress against the plan                             |
        | whether the child's needs are being met               |
        | whether the support makes a difference                |
        | whether the timescales are kept                       |
        | whether everyone is still needed to support the family |
        | whether the plan needs adjusting                      |
        | whether the contingency plan still fits               |
        | continuing the plan                                   |
        | stepping down                                         |
        | stepping up                                           |
        | a child protection investigation or plan              |
        | the child becoming looked after                       |
        | legal advice                                          |
        | the quality of the intervention                       |
        | the impact on each child's outcomes                   |
        | what happened since the last meeting                  |
        | an update on each element of the plan                 |
        | what makes change difficult                           |
        | what is still unclear                                 |
        | whether the threshold is still met                    |
      When the case is looked at on Thursday 26 February 2026
      Then the rule on what a review considers is met

  @cite:app1/13 @cite:app1/17 @cite:app1/18 @cite:app1/19
  Rule: The agenda adds what is expected to be talked through

    Scenario: A review that leaves out what the agenda adds departs from it
      Given a review was held on Wednesday 25 February 2026
      And it covered:
        | progress against the plan                             |
        | whether the child's needs are being met               |
        | whether the support makes a difference                |
        | whether the timescales are kept                       |
        | whether everyone is still needed to support the family |
        | whether the plan needs adjusting                      |
        | whether a family group conference would help          |
        | whether the contingency plan still fits               |
        | continuing the plan                                   |
        | stepping down                                         |
        | stepping up                                           |
        | a child protection investigation or plan              |
        | the child becoming looked after                       |
        | legal advice                                          |
        | the quality of the intervention                       |
        | the impact on each child's outcomes                   |
      When the case is looked at on Thursday 26 February 2026
      Then the rule on what a review considers is not met, missing:
        | what happened since the last meeting                  |
        | an update on each element of the plan                 |
        | what makes change difficult                           |
        | what is still unclear                                 |
        | whether the threshold is still met                    |
      And that is a departure

  @cite:7/16
  Rule: With child protection issues, past or present, the level of need and those procedures are always weighed

    Scenario: Child protection issues are passed over
      Given there are or have been child protection issues
      And a review was held on Wednesday 25 February 2026
      And it covered:
        | progress against the plan                             |
        | whether the child's needs are being met               |
        | whether the support makes a difference                |
        | whether the timescales are kept                       |
        | whether everyone is still needed to support the family |
        | whether the plan needs adjusting                      |
        | whether a family group conference would help          |
        | whether the contingency plan still fits               |
        | continuing the plan                                   |
        | stepping down                                         |
        | stepping up                                           |
        | a child protection investigation or plan              |
        | the child becoming looked after                       |
        | legal advice                                          |
        | the quality of the intervention                       |
        | the impact on each child's outcomes                   |
        | what happened since the last meeting                  |
        | an update on each element of the plan                 |
        | what makes change difficult                           |
        | what is still unclear                                 |
        | whether the threshold is still met                    |
      When the case is looked at on Thursday 26 February 2026
      Then the rule on what a review considers is not met, missing:
        | the level of need                                               |
        | whether child protection procedures would serve the child better |
      And that is a breach

  @cite:app1/20
  Rule: If the threshold is no longer met, support from early help is considered

    Scenario: Early help is passed over when the threshold is no longer met
      Given the threshold for a plan is no longer met
      And a review was held on Wednesday 25 February 2026
      And it covered:
        | progress against the plan                             |
        | whether the child's needs are being met               |
        | whether the support makes a difference                |
        | whether the timescales are kept                       |
        | whether everyone is still needed to support the family |
        | whether the plan needs adjusting                      |
        | whether a family group conference would help          |
        | whether the contingency plan still fits               |
        | continuing the plan                                   |
        | stepping down                                         |
        | stepping up                                           |
        | a child protection investigation or plan              |
        | the child becoming looked after                       |
        | legal advice                                          |
        | the quality of the intervention                       |
        | the impact on each child's outcomes                   |
        | what happened since the last meeting                  |
        | an update on each element of the plan                 |
        | what makes change difficult                           |
        | what is still unclear                                 |
        | whether the threshold is still met                    |
      When the case is looked at on Thursday 26 February 2026
      Then the rule on what a review considers is not met, missing:
        | a service from early help |
      And that is a departure

  @cite:8/10
  Rule: The review of a disabled child's plan considers social and health needs, home, transition and safeguarding

    Scenario: A disabled child's review considers all of it
      Given the child is disabled
      And a review was held on Wednesday 25 February 2026
      And it covered:
        | the child's social needs    |
        | the child's health needs    |
        | the home environment        |
        | the plans for transition    |
        | any safeguarding issues     |
      When the case is looked at on Thursday 26 February 2026
      Then the rule on what the review of a disabled child's plan considers is met

    Scenario: A disabled child's review considers none of it
      Given the child is disabled
      And a review was held on Wednesday 25 February 2026
      And it covered nothing
      When the case is looked at on Thursday 26 February 2026
      Then the rule on what the review of a disabled child's plan considers is not met, missing:
        | the child's social needs    |
        | the child's health needs    |
        | the home environment        |
        | the plans for transition    |
        | any safeguarding issues     |
      And that is a departure

    Scenario: The review of a child who is not disabled has no such list
      Given a review was held on Wednesday 25 February 2026
      And it covered nothing
      When the case is looked at on Thursday 26 February 2026
      Then the rule on what the review of a disabled child's plan considers does not apply

    Scenario Outline: A disabled child's review passes over <missing>
      Given the child is disabled
      And a review was held on Wednesday 25 February 2026
      And it covered <others>
      When the case is looked at on Thursday 26 February 2026
      Then the rule on what the review of a disabled child's plan considers is not met, missing:
        | <missing> |
      And that is a departure

      Examples:
        | missing                  | others                                                                                                   |
        | the child's social needs | the child's health needs, the home environment, the plans for transition and any safeguarding issues     |
        | the child's health needs | the child's social needs, the home environment, the plans for transition and any safeguarding issues     |
        | the home environment     | the child's social needs, the child's health needs, the plans for transition and any safeguarding issues |
        | the plans for transition | the child's social needs, the child's health needs, the home environment and any safeguarding issues     |
        | any safeguarding issues  | the child's social needs, the child's health needs, the home environment and the plans for transition    |

  @cite:3/10
  Rule: The social worker records the decisions

    Scenario: The decisions are recorded
      Given a review was held on Wednesday 25 February 2026
      And it put on record the decisions made
      When the case is looked at on Thursday 26 February 2026
      Then the rule on what is put on record after a review is met

    Scenario: Nothing is recorded
      Given a review was held on Wednesday 25 February 2026
      And it put on record nothing
      When the case is looked at on Thursday 26 February 2026
      Then the rule on what is put on record after a review is not met, missing:
        | the decisions made |
      And that is a breach

  @cite:8/10 @cite:8/8
  Rule: The review of a disabled child's plan is recorded on the plan

    Scenario: A disabled child's review does not reach the plan
      Given the child is disabled
      And a review was held on Wednesday 25 February 2026
      And it put on record the decisions made
      When the case is looked at on Thursday 26 February 2026
      Then the rule on what is put on record after a review is not met, missing:
        | an entry on the child's plan |
      And that is a departure

    Scenario: A disabled child's review is recorded on the plan
      Given the child is disabled
      And a review was held on Wednesday 25 February 2026
      And it put on record the decisions made and an entry on the child's plan
      When the case is looked at on Thursday 26 February 2026
      Then the rule on what is put on record after a review is met

  @cite:7/19
  Rule: Involvement is ended only at a meeting chaired by a team manager

    Scenario: A meeting chaired by a team manager ends involvement
      Given it was decided to end social work involvement on Wednesday 25 February 2026
      And it was decided at a meeting chaired by a team manager
      When the case is looked at on Thursday 26 February 2026
      Then the rule on who chairs the meeting that ends involvement is met

    Scenario Outline: Involvement is ended under <chair>
      Given it was decided to end social work involvement on Wednesday 25 February 2026
      And it was decided at a meeting chaired by <chair>
      When the case is looked at on Thursday 26 February 2026
      Then the rule on who chairs the meeting that ends involvement is not met
      And that is a departure

      Examples:
        | chair                 |
        | the social worker     |
        | a deputy team manager |
        | nobody                |

  @cite:4/7 @cite:4/8
  Rule: A child is encouraged to come to reviews as well, and one who stays away is heard and told in other ways

    Scenario: A child who was encouraged attends the review
      Given a review was held on Wednesday 25 February 2026
      And it was attended by the child and the parents or carers
      And it gave the child a voice through encouragement to attend
      When the case is looked at on Thursday 26 February 2026
      Then the rule on how the child has a voice in a review is met

    Scenario: A child attends the review without having been encouraged
      Given a review was held on Wednesday 25 February 2026
      And it was attended by the child and the parents or carers
      And it gave the child a voice through nothing
      When the case is looked at on Thursday 26 February 2026
      Then the rule on how the child has a voice in a review is not met, missing:
        | encouragement to attend |
      And that is a departure

    Scenario: A child who stays away from the review is heard and told
      Given a review was held on Wednesday 25 February 2026
      And it was attended by the parents or carers
      And it gave the child a voice through encouragement to attend, views given in another way, the discussion shared afterwards and an agreement on who tells the child
      When the case is looked at on Thursday 26 February 2026
      Then the rule on how the child has a voice in a review is met

    Scenario Outline: A child stays away from the review without <missing>
      Given a review was held on Wednesday 25 February 2026
      And it was attended by the parents or carers
      And it gave the child a voice through <there>
      When the case is looked at on Thursday 26 February 2026
      Then the rule on how the child has a voice in a review is not met, missing:
        | <missing> |
      And that is a departure

      Examples:
        | missing | there |
        | encouragement to attend | views given in another way, the discussion shared afterwards and an agreement on who tells the child |
        | views given in another way | encouragement to attend, the discussion shared afterwards and an agreement on who tells the child |
        | the discussion shared afterwards | encouragement to attend, views given in another way and an agreement on who tells the child |
        | an agreement on who tells the child | encouragement to attend, views given in another way and the discussion shared afterwards |
