Feature: Reviews

  Background:
    Given the referral was received on Monday 1 December 2025
    And the assessment was completed on Monday 5 January 2026
    And it was decided that a plan is needed on Monday 5 January 2026
    And the plan was made on Friday 16 January 2026
    And the first meeting was held on Wednesday 14 January 2026
    And it was chaired by a team manager

  @cite:10.1/1 @cite:3.5/1
  Rule: The plan is reviewed at most three months apart

    Scenario: The first review is due three months after the meeting that constructed the plan
      When the case is looked at on Monday 2 March 2026
      Then the review is due by Tuesday 14 April 2026

    Scenario: On the last day of three months the review is in time
      When the case is looked at on Tuesday 14 April 2026
      Then the review is in time

    Scenario: A day after three months the review is overdue
      When the case is looked at on Wednesday 15 April 2026
      Then the review is overdue
      And that is a departure

    Scenario: The three months run anew from the last review
      Given a review was held on Tuesday 14 April 2026
      When the case is looked at on Monday 4 May 2026
      Then the review is due by Tuesday 14 July 2026

    Scenario: A review a day beyond three months was late
      Given a review was held on Wednesday 15 April 2026
      When the case is looked at on Thursday 16 April 2026
      Then the review is late

    Scenario: A plan that ended within three months needed no review
      Given the plan ended on Tuesday 14 April 2026
      When the case is looked at on Wednesday 15 April 2026
      Then the review is in time

    Scenario: A shorter interval agreed for a child who is not disabled changes nothing
      Given it was agreed how often reviews are held on Wednesday 14 January 2026
      And it was set at every 6 weeks
      When the case is looked at on Monday 2 March 2026
      Then the review is due by Tuesday 14 April 2026

  @cite:14.9/1
  Rule: A plan under a Supervision Order is reviewed like any other

    Scenario: Under a Supervision Order the review is due after three months as well
      Given the child is subject to a Supervision Order
      When the case is looked at on Monday 2 March 2026
      Then the review is due by Tuesday 14 April 2026

  @cite:7.6/1
  Rule: A disabled child's plan is reviewed at least every 6 months, or sooner as the team manager determines

    Scenario: The review of a disabled child's plan is due after six months
      Given the child is disabled
      When the case is looked at on Monday 4 May 2026
      Then the review is due by Tuesday 14 July 2026

    Scenario: Six months on the review of a disabled child's plan is in time
      Given the child is disabled
      When the case is looked at on Tuesday 14 July 2026
      Then the review is in time

    Scenario: A day after six months the review of a disabled child's plan is overdue
      Given the child is disabled
      When the case is looked at on Wednesday 15 July 2026
      Then the review is overdue
      And that is a breach

    Scenario: A shorter interval set for a complex case counts
      Given the child is disabled
      And it was agreed how often reviews are held on Wednesday 14 January 2026
      And it was set at every 3 months
      When the case is looked at on Monday 2 March 2026
      Then the review is due by Tuesday 14 April 2026

    Scenario: A longer interval does not push the six months out
      Given the child is disabled
      And it was agreed how often reviews are held on Wednesday 14 January 2026
      And it was set at every 9 months
      When the case is looked at on Monday 2 March 2026
      Then the review is due by Tuesday 14 July 2026

    Scenario: The six months of a disabled child end with the plan
      Given the child is disabled
      And the plan ended on Tuesday 14 July 2026
      When the case is looked at on Wednesday 15 July 2026
      Then the review is in time

    Scenario: The team manager determines how often a disabled child's plan is reviewed
      Given the child is disabled
      And it was agreed how often reviews are held on Wednesday 14 January 2026
      And it was agreed by a team manager
      When the case is looked at on Thursday 15 January 2026
      Then the rule on who settles how often reviews are held is met

    Scenario Outline: <someone> does not determine how often a disabled child's plan is reviewed
      Given the child is disabled
      And it was agreed how often reviews are held on Wednesday 14 January 2026
      And it was agreed by <someone>
      When the case is looked at on Thursday 15 January 2026
      Then the rule on who settles how often reviews are held is not met
      And that is a breach

      Examples:
        | someone           |
        | the social worker |
        | a line manager    |

    Scenario: For a child who is not disabled nobody is named
      Given it was agreed how often reviews are held on Wednesday 14 January 2026
      And it was agreed by the social worker
      When the case is looked at on Thursday 15 January 2026
      Then the rule on who settles how often reviews are held does not apply

  @cite:9.6/1
  Rule: The plan constructed at the first meeting has a date arranged for its review

    Scenario: The first meeting settles the date of the next review
      Given it covered the date of the next review
      When the case is looked at on Monday 19 January 2026
      Then the rule on what the first meeting settles about later meetings is met

    Scenario: The first meeting leaves the date of the next review open
      Given it covered nothing
      When the case is looked at on Monday 19 January 2026
      Then the rule on what the first meeting settles about later meetings is not met, missing:
        | the date of the next review |
      And that is a departure

  @cite:11.2/1 @cite:12.4/1
  Rule: It is good practice that a manager, a senior practitioner or a reviewing officer chairs

    Scenario Outline: A review chaired by <chair>
      Given a review was held on Wednesday 25 February 2026
      And it was chaired by <chair>
      When the case is looked at on Thursday 26 February 2026
      Then the rule on who chairs a review is met

      Examples:
        | chair                                |
        | a team manager                       |
        | a senior practitioner                |
        | a Child in Need reviewing officer    |

    Scenario: The social worker in the chair departs from good practice
      Given a review was held on Wednesday 25 February 2026
      And it was chaired by the social worker
      When the case is looked at on Thursday 26 February 2026
      Then the rule on who chairs a review is not met, missing:
        | a team manager                       |
        | a senior practitioner                |
        | a Child in Need reviewing officer    |
      And that is a departure

    Scenario: A more experienced social worker may chair
      Given the social worker is more experienced
      And a review was held on Wednesday 25 February 2026
      And it was chaired by the social worker
      When the case is looked at on Thursday 26 February 2026
      Then the rule on who chairs a review is met

    Scenario: Where a more experienced social worker may chair, an outsider in the chair is still only a departure
      Given the social worker is more experienced
      And a review was held on Wednesday 25 February 2026
      And it was chaired by an independent reviewing officer
      When the case is looked at on Thursday 26 February 2026
      Then the rule on who chairs a review is not met
      And that is a departure

    Scenario: A deputy team manager is not among those named
      Given a review was held on Wednesday 25 February 2026
      And it was chaired by a deputy team manager
      When the case is looked at on Thursday 26 February 2026
      Then the rule on who chairs a review is not met

  @cite:12.4/1
  Rule: For a time the reviewing service provides the chair

    Scenario: An officer of the reviewing service chairs
      Given a reviewing service works with the child
      And a review was held on Wednesday 25 February 2026
      And it was chaired by a Child in Need reviewing officer
      When the case is looked at on Thursday 26 February 2026
      Then the rule on who chairs a review under the reviewing service is met

    Scenario: A team manager chairs although the reviewing service works with the child
      Given a reviewing service works with the child
      And a review was held on Wednesday 25 February 2026
      And it was chaired by a team manager
      When the case is looked at on Thursday 26 February 2026
      Then the rule on who chairs a review under the reviewing service is not met
      And that is a departure

    Scenario: Without the reviewing service no chair is provided
      Given a review was held on Wednesday 25 February 2026
      And it was chaired by a team manager
      When the case is looked at on Thursday 26 February 2026
      Then the rule on who chairs a review under the reviewing service does not apply

  @cite:11.2/1
  Rule: A newly qualified social worker has support in chairing

    Scenario Outline: A newly qualified social worker chairs with <support>
      Given the social worker is in the first year of practice
      And a review was held on Wednesday 25 February 2026
      And it was chaired by the social worker
      And it was chaired with the support of <support>
      When the case is looked at on Thursday 26 February 2026
      Then the rule on who supports a newly qualified worker in chairing is met

      Examples:
        | support               |
        | a senior practitioner |
        | a team manager        |
        | a line manager        |
        | a senior manager      |
        | a service manager     |

    Scenario: A newly qualified social worker chairs alone
      Given the social worker is in the first year of practice
      And a review was held on Wednesday 25 February 2026
      And it was chaired by the social worker
      And it was chaired with the support of nobody
      When the case is looked at on Thursday 26 February 2026
      Then the rule on who supports a newly qualified worker in chairing is not met
      And that is a departure

    Scenario: A newly qualified social worker alone in the chair of another meeting
      Given the social worker is in the first year of practice
      And a Child in Need meeting was held on Wednesday 25 February 2026
      And it was chaired by the social worker
      And it was chaired with the support of nobody
      When the case is looked at on Thursday 26 February 2026
      Then the rule on who supports a newly qualified worker in chairing is not met

    Scenario: After the first year no support is asked for
      Given a review was held on Wednesday 25 February 2026
      And it was chaired by the social worker
      And it was chaired with the support of nobody
      When the case is looked at on Thursday 26 February 2026
      Then the rule on who supports a newly qualified worker in chairing does not apply

    Scenario: With a manager in the chair no support is asked for
      Given the social worker is in the first year of practice
      And a review was held on Wednesday 25 February 2026
      And it was chaired by a team manager
      When the case is looked at on Thursday 26 February 2026
      Then the rule on who supports a newly qualified worker in chairing does not apply

  @cite:3.4/2 @cite:3.4.2/1
  Rule: Meetings involve the immediate family and, where possible, other relatives and the child

    Scenario: All of them are there
      Given a review was held on Wednesday 25 February 2026
      And it was attended by the immediate family, the relevant wider family and the child
      When the case is looked at on Thursday 26 February 2026
      Then the rule on who attends a review is met

    Scenario: Nobody of the family is there
      Given a review was held on Wednesday 25 February 2026
      And it was attended by nobody
      When the case is looked at on Thursday 26 February 2026
      Then the rule on who attends a review is not met, missing:
        | the immediate family       |
        | the relevant wider family  |
        | the child                  |
      And that is a breach

    Scenario: A child who has a separate meeting need not be there
      Given a separate meeting with the child was held on Tuesday 24 February 2026
      And a review was held on Wednesday 25 February 2026
      And it was attended by the immediate family and the relevant wider family
      When the case is looked at on Thursday 26 February 2026
      Then the rule on who attends a review is met

    Scenario: Only the immediate family is there
      Given a review was held on Wednesday 25 February 2026
      And it was attended by the immediate family
      When the case is looked at on Thursday 26 February 2026
      Then the rule on who attends a review is not met, missing:
        | the relevant wider family  |
        | the child                  |
      And that is a departure

  @cite:10.3/1
  Rule: Every review seeks the feedback of parents and children and records it

    Scenario: Parents and child are asked
      Given a review was held on Wednesday 25 February 2026
      And it sought the views of the parents or carers and the child
      When the case is looked at on Thursday 26 February 2026
      Then the rule on whose views a review seeks is met

    Scenario Outline: Only <one> gave feedback
      Given a review was held on Wednesday 25 February 2026
      And it sought the views of <one>
      When the case is looked at on Thursday 26 February 2026
      Then the rule on whose views a review seeks is not met, missing:
        | <other> |

      Examples:
        | one                   | other                 |
        | the parents or carers | the child             |
        | the child             | the parents or carers |

    Scenario: Nobody is asked
      Given a review was held on Wednesday 25 February 2026
      And it sought the views of nobody
      When the case is looked at on Thursday 26 February 2026
      Then the rule on whose views a review seeks is not met, missing:
        | the parents or carers |
        | the child             |
      And that is a departure

    Scenario: The feedback is recorded
      Given a review was held on Wednesday 25 February 2026
      And it put on record the feedback of the family
      When the case is looked at on Thursday 26 February 2026
      Then the rule on what is put on record after a review is met

    Scenario: The feedback is not recorded
      Given a review was held on Wednesday 25 February 2026
      And it put on record the decisions made
      When the case is looked at on Thursday 26 February 2026
      Then the rule on what is put on record after a review is not met, missing:
        | the feedback of the family |
      And that is a departure

  @cite:11.3/1
  Rule: The family is asked where the review should take place

    Scenario: The family is asked about the place
      Given a review was held on Wednesday 25 February 2026
      And it was given a place after asking the family
      When the case is looked at on Thursday 26 February 2026
      Then the rule on who is asked where a review is held is met

    Scenario: Nobody is asked about the place
      Given a review was held on Wednesday 25 February 2026
      And it was given a place after asking nobody
      When the case is looked at on Thursday 26 February 2026
      Then the rule on who is asked where a review is held is not met, missing:
        | the family |
      And that is a departure

  @cite:7.6/1
  Rule: Where possible a disabled child's review goes together with that of the education plan

    Scenario: The two reviews are aligned
      Given the child is disabled
      And the child has an EHC plan
      And a review was held on Wednesday 25 February 2026
      And it was joined with the review of the EHC plan
      When the case is looked at on Thursday 26 February 2026
      Then the rule on what a review is joined with is met

    Scenario: The two reviews are held apart
      Given the child is disabled
      And the child has an EHC plan
      And a review was held on Wednesday 25 February 2026
      And it was joined with nothing
      When the case is looked at on Thursday 26 February 2026
      Then the rule on what a review is joined with is not met, missing:
        | the review of the EHC plan |
      And that is a departure

    Scenario: There is no education plan to align with
      Given the child is disabled
      And a review was held on Wednesday 25 February 2026
      And it was joined with nothing
      When the case is looked at on Thursday 26 February 2026
      Then the rule on what a review is joined with does not apply

    Scenario: The child is not disabled and nothing is said of joining
      Given the child has an EHC plan
      And a review was held on Wednesday 25 February 2026
      And it was joined with nothing
      When the case is looked at on Thursday 26 February 2026
      Then the rule on what a review is joined with does not apply

  @cite:10.2/1 @cite:3.4.4/24
  Rule: A review explores progress and barriers, keeps good enough and the end in sight, and turns to what comes after

    Scenario: All of it is talked through
      Given a review was held on Wednesday 25 February 2026
      And it covered:
        | progress against the plan                   |
        | how barriers to change can be overcome      |
        | what good enough looks like                 |
        | what the end of involvement would look like |
        | how the family carries the change on        |
        | a contingency plan                          |
      When the case is looked at on Thursday 26 February 2026
      Then the rule on what a review considers is met

    Scenario: None of it is talked through
      Given a review was held on Wednesday 25 February 2026
      And it covered nothing
      When the case is looked at on Thursday 26 February 2026
      Then the rule on what a review considers is not met, missing:
        | progress against the plan                   |
        | how barriers to change can be overcome      |
        | what good enough looks like                 |
        | what the end of involvement would look like |
        | how the family carries the change on        |
        | a contingency plan                          |
      And that is a breach

    Scenario Outline: The review leaves out <missing>
      Given a review was held on Wednesday 25 February 2026
      And it covered <one>, <two>, <three>, <four> and <five>
      When the case is looked at on Thursday 26 February 2026
      Then the rule on what a review considers is not met, missing:
        | <missing> |
      And that is <fault>

      Examples:
        | missing                                     | fault       | one                       | two                                    | three                                       | four                                        | five                                 |
        | progress against the plan                   | a departure | a contingency plan        | how barriers to change can be overcome | what good enough looks like                 | what the end of involvement would look like | how the family carries the change on |
        | how barriers to change can be overcome      | a departure | progress against the plan | a contingency plan                     | what good enough looks like                 | what the end of involvement would look like | how the family carries the change on |
        | what good enough looks like                 | a breach    | progress against the plan | how barriers to change can be overcome | a contingency plan                          | what the end of involvement would look like | how the family carries the change on |
        | what the end of involvement would look like | a breach    | progress against the plan | how barriers to change can be overcome | what good enough looks like                 | a contingency plan                          | how the family carries the change on |
        | how the family carries the change on        | a breach    | progress against the plan | how barriers to change can be overcome | what good enough looks like                 | what the end of involvement would look like | a contingency plan                   |
        | a contingency plan                          | a breach    | progress against the plan | how barriers to change can be overcome | what good enough looks like                 | what the end of involvement would look like | how the family carries the change on |

  @cite:3.4.2/2 @cite:3.4.2/3
  Rule: The child's perspective is asked about at a review, and a child who stays away is heard in conversation

    Scenario: The child attends the review and questions bring in the child's perspective
      Given a review was held on Wednesday 25 February 2026
      And it was attended by the child and the parents or carers
      And it gave the child a voice through questions about the child's perspective
      When the case is looked at on Thursday 26 February 2026
      Then the rule on how the child has a voice in a review is met

    Scenario: The child attends the review and no such questions are asked
      Given a review was held on Wednesday 25 February 2026
      And it was attended by the child and the parents or carers
      And it gave the child a voice through encouragement to attend
      When the case is looked at on Thursday 26 February 2026
      Then the rule on how the child has a voice in a review is not met, missing:
        | questions about the child's perspective |
      And that is a breach

    Scenario: The child stays away from the review and has been heard
      Given a review was held on Wednesday 25 February 2026
      And it was attended by the parents or carers
      And it gave the child a voice through questions about the child's perspective and views given in another way
      When the case is looked at on Thursday 26 February 2026
      Then the rule on how the child has a voice in a review is met

    Scenario: The child stays away from the review and has not been heard
      Given a review was held on Wednesday 25 February 2026
      And it was attended by the parents or carers
      And it gave the child a voice through questions about the child's perspective
      When the case is looked at on Thursday 26 February 2026
      Then the rule on how the child has a voice in a review is not met, missing:
        | views given in another way |
      And that is a breach

    Scenario: A separate meeting with the child goes before the review
      Given a separate meeting with the child was held on Tuesday 24 February 2026
      And a review was held on Wednesday 25 February 2026
      And it was attended by the parents or carers
      And it gave the child a voice through questions about the child's perspective
      When the case is looked at on Thursday 26 February 2026
      Then the rule on how the child has a voice in a review is met

    Scenario: The child came to another meeting but not to the review
      Given a Child in Need meeting was held on Wednesday 11 February 2026
      And it was attended by the child
      And a review was held on Wednesday 25 February 2026
      And it was attended by the parents or carers
      And it gave the child a voice through questions about the child's perspective
      When the case is looked at on Thursday 26 February 2026
      Then the rule on how the child has a voice in a review is not met

  @cite:11.4/1
  Rule: An interpreter is considered for a review where a relative has another first language

    Scenario: The need for an interpreter at the review is weighed
      Given English is not the first language of a family member who attends
      And a review was held on Wednesday 25 February 2026
      And it was arranged with regard to the need for an interpreter
      When the case is looked at on Thursday 26 February 2026
      Then the rule on what is arranged so that the family can take part in a review is met

    Scenario: The need for an interpreter at the review is not weighed
      Given English is not the first language of a family member who attends
      And a review was held on Wednesday 25 February 2026
      And it was arranged with nothing
      When the case is looked at on Thursday 26 February 2026
      Then the rule on what is arranged so that the family can take part in a review is not met, missing:
        | regard to the need for an interpreter |
      And that is a departure

    Scenario: English is the first language of all who attend the review
      Given a review was held on Wednesday 25 February 2026
      And it was arranged with nothing
      When the case is looked at on Thursday 26 February 2026
      Then the rule on what is arranged so that the family can take part in a review does not apply

  @cite:10.3/1
  Rule: A review updates the plan, or the plan is concluded or stepped down

    Scenario Outline: A review that ends with <outcome>
      Given a review was held on Wednesday 25 February 2026
      And it resulted in <outcome>
      When the case is looked at on Thursday 26 February 2026
      Then the rule on the outcome of a review is met

      Examples:
        | outcome                        |
        | an amendment of the plan       |
        | a conclusion of the plan       |
        | a step down to lower support   |

    Scenario: A review that leaves everything as it was
      Given a review was held on Wednesday 25 February 2026
      And it resulted in the continuation of the plan
      When the case is looked at on Thursday 26 February 2026
      Then the rule on the outcome of a review is not met
      And that is a departure

    Scenario Outline: A review that ends with <finding> and decides nothing about the plan
      Given a review was held on Wednesday 25 February 2026
      And it resulted in <finding>
      When the case is looked at on Thursday 26 February 2026
      Then the rule on the outcome of a review is not met

      Examples:
        | finding                                       |
        | a finding that the child is no longer in need |
        | a finding of a risk of significant harm       |

    Scenario: The update is still to come
      Given a review was held on Wednesday 25 February 2026
      And it resulted in an amendment of the plan
      When the case is looked at on Thursday 26 February 2026
      Then the updating of the plan is still to do

    Scenario: The update has been made
      Given a review was held on Wednesday 25 February 2026
      And it resulted in an amendment of the plan
      And the plan was changed on Friday 27 February 2026
      When the case is looked at on Monday 2 March 2026
      Then the updating of the plan is met

    Scenario: The case is closed before the update
      Given a review was held on Wednesday 25 February 2026
      And it resulted in an amendment of the plan
      And the case was closed on Friday 27 February 2026
      When the case is looked at on Monday 2 March 2026
      Then the updating of the plan is not met
      And that is a departure

    Scenario Outline: No update is asked for after <outcome>
      Given a review was held on Wednesday 25 February 2026
      And it resulted in <outcome>
      When the case is looked at on Monday 2 March 2026
      Then the updating of the plan does not apply

      Examples:
        | outcome                        |
        | a conclusion of the plan       |
        | a step down to lower support   |
