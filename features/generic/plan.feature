Feature: The plan

  Background:
    Given the assessment was completed on Monday 5 January 2026
    And it was decided that a plan is needed on Tuesday 6 January 2026
    And the first meeting was held on Tuesday 20 January 2026

  @cite:/10
  Rule: The plan is developed in a planning meeting

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

  @cite:/54
  Rule: The family plays a key part in working out the plan

    Scenario: The family takes part
      Given the plan was made on Thursday 22 January 2026
      And it was made in consultation with the child, the parents or carers, the family, the agencies involved and the Care Team
      When the case is looked at on Friday 23 January 2026
      Then the rule on who takes part in making the plan is met

    Scenario: The professionals plan with the child but without the family
      Given the plan was made on Thursday 22 January 2026
      And it was made in consultation with the child, the agencies involved and the Care Team
      When the case is looked at on Friday 23 January 2026
      Then the rule on who takes part in making the plan is not met
      And that is a departure

    Scenario: The family alone takes part
      Given the plan was made on Thursday 22 January 2026
      And it was made in consultation with the family
      When the case is looked at on Friday 23 January 2026
      Then the rule on who takes part in making the plan is met

  @cite:/24
  Rule: The lead professional is responsible for carrying out the plan

    Scenario: The lead professional leads
      Given the plan was made on Thursday 22 January 2026
      And it was to be carried out under the lead of the lead professional
      When the case is looked at on Friday 23 January 2026
      Then the rule on who is responsible for carrying out the plan is met

    Scenario: A team manager leads
      Given the plan was made on Thursday 22 January 2026
      And it was to be carried out under the lead of a team manager
      When the case is looked at on Friday 23 January 2026
      Then the rule on who is responsible for carrying out the plan is not met
      And that is a breach

    Scenario: Whether the social worker may lead hangs on who the lead professional is
      Given the plan was made on Thursday 22 January 2026
      And it was to be carried out under the lead of the social worker
      When the case is looked at on Friday 23 January 2026
      Then the rule on who is responsible for carrying out the plan depends on the reading
      And that is no fault

  @cite:/24
  Rule: The referrals that the plan describes are made

    Scenario: The agencies have been approached
      Given the plan describes services that call for a referral
      And the plan was made on Thursday 22 January 2026
      And the referrals that the plan describes were made on Monday 26 January 2026
      When the case is looked at on Tuesday 27 January 2026
      Then making the referrals that the plan describes is met

    Scenario: The agencies have yet to be approached
      Given the plan describes services that call for a referral
      And the plan was made on Thursday 22 January 2026
      When the case is looked at on Tuesday 27 January 2026
      Then making the referrals that the plan describes is still to do

    Scenario: The case closes and the agencies were never approached
      Given the plan describes services that call for a referral
      And the plan was made on Thursday 22 January 2026
      And the case was closed on Monday 16 March 2026
      When the case is looked at on Tuesday 17 March 2026
      Then making the referrals that the plan describes is not met
      And that is a breach

    Scenario: A plan without such services calls for no referral
      Given the plan describes no services that call for a referral
      And the plan was made on Thursday 22 January 2026
      When the case is looked at on Tuesday 27 January 2026
      Then making the referrals that the plan describes does not apply

  @cite:/54
  Rule: If no agreement can be reached, the disagreement is noted

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
      And that is a departure

    Scenario: Nobody disagreed
      Given the plan was made on Tuesday 20 January 2026
      When the case is looked at on Friday 23 January 2026
      Then the rule on the recording of a disagreement does not apply

  @cite:/54
  Rule: The action proposed is noted with a disagreement

    Scenario: The note gives the action proposed
      Given someone disagreed with the plan on Tuesday 20 January 2026
      And the disagreement was recorded on Wednesday 21 January 2026
      And it covered the reasons for the disagreement and the action proposed
      When the case is looked at on Friday 23 January 2026
      Then the rule on what is recorded about a disagreement is met

    Scenario: The note gives only the reasons
      Given someone disagreed with the plan on Tuesday 20 January 2026
      And the disagreement was recorded on Wednesday 21 January 2026
      And it covered the reasons for the disagreement
      When the case is looked at on Friday 23 January 2026
      Then the rule on what is recorded about a disagreement is not met, missing:
        | the action proposed |

    Scenario: Leaving out the action proposed is a departure
      Given someone disagreed with the plan on Tuesday 20 January 2026
      And the disagreement was recorded on Wednesday 21 January 2026
      And it covered nothing
      When the case is looked at on Friday 23 January 2026
      Then the rule on what is recorded about a disagreement is not met
      And that is a departure

    Scenario: The note gives the action proposed without the reasons
      Given someone disagreed with the plan on Tuesday 20 January 2026
      And the disagreement was recorded on Wednesday 21 January 2026
      And it covered the action proposed
      When the case is looked at on Friday 23 January 2026
      Then the rule on what is recorded about a disagreement is met

  @cite:/56
  Rule: The plan is provided, with no time set

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

  @cite:/23 @cite:/56
  Rule: The parents, the child if old enough, the agencies and all who attended receive the plan

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
        | everyone who attended | the child, the parents or carers, the agencies involved and the GP             |

    Scenario: Leaving out someone who attended is a breach
      Given the plan was made on Thursday 22 January 2026
      And the plan was sent out on Tuesday 27 January 2026
      And it was sent to the child, the parents or carers, the agencies involved and the GP
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

    Scenario: The GP, who neither attended nor provides services, need not receive the plan
      Given the plan was made on Thursday 22 January 2026
      And the plan was sent out on Tuesday 27 January 2026
      And it was sent to the child, the parents or carers, the agencies involved and everyone who attended
      When the case is looked at on Wednesday 28 January 2026
      Then the rule on who receives the plan is met

  @cite:/23
  Rule: The chair of the meeting is responsible for sending out the plan

    Scenario: The chair sends the plan
      Given the plan was made on Thursday 22 January 2026
      And the plan was sent out on Tuesday 27 January 2026
      And it was done by the chair of the meeting
      When the case is looked at on Wednesday 28 January 2026
      Then the rule on who sends out the plan is met

    Scenario: A social worker who did not chair sends the plan
      Given the plan was made on Thursday 22 January 2026
      And the plan was sent out on Tuesday 27 January 2026
      And it was done by the social worker
      When the case is looked at on Wednesday 28 January 2026
      Then the rule on who sends out the plan is not met
      And that is a breach

    Scenario: The Initial Response social worker did not chair and sends the plan
      Given the plan was made on Thursday 22 January 2026
      And the plan was sent out on Tuesday 27 January 2026
      And it was done by the Initial Response social worker
      When the case is looked at on Wednesday 28 January 2026
      Then the rule on who sends out the plan is not met
      And that is a breach

  @cite:/56
  Rule: The plan is translated where someone who attended needs it

    Scenario: The plan is translated before it goes out
      Given someone who attended needs a translation
      And the plan was made on Thursday 22 January 2026
      And the plan was translated on Tuesday 27 January 2026
      And the plan was sent out on Tuesday 27 January 2026
      When the case is looked at on Wednesday 28 January 2026
      Then the translation of the plan is met

    Scenario: The plan goes out in English only
      Given someone who attended needs a translation
      And the plan was made on Thursday 22 January 2026
      And the plan was sent out on Tuesday 27 January 2026
      When the case is looked at on Wednesday 28 January 2026
      Then the translation of the plan is not met, missing:
        | the plan was translated |

    Scenario: A plan that went out untranslated is a departure
      Given someone who attended needs a translation
      And the plan was made on Thursday 22 January 2026
      And the plan was sent out on Tuesday 27 January 2026
      And the plan was translated on Wednesday 28 January 2026
      When the case is looked at on Thursday 29 January 2026
      Then the translation of the plan is not met
      And that is a departure

    Scenario: Nobody needs a translation
      Given the plan was made on Thursday 22 January 2026
      And the plan was sent out on Tuesday 27 January 2026
      When the case is looked at on Wednesday 28 January 2026
      Then the rule on the translation of the plan does not apply

  @cite:/9
  Rule: Once they have the record of the meeting, those involved sign it

    Scenario: The record has been signed
      Given the minutes were sent out on Tuesday 27 January 2026
      And the plan was sent out on Tuesday 27 January 2026
      And the record of the first meeting was signed on Friday 30 January 2026
      And the plan was signed on Friday 30 January 2026
      When the case is looked at on Monday 2 February 2026
      Then the signing of agreement is met

    Scenario: The record has not been signed yet
      Given the minutes were sent out on Tuesday 27 January 2026
      And the plan was sent out on Tuesday 27 January 2026
      When the case is looked at on Monday 2 February 2026
      Then the signing of agreement is still to do

    Scenario: A signature on the plan is not one on the record
      Given the minutes were sent out on Tuesday 27 January 2026
      And the plan was sent out on Tuesday 27 January 2026
      And the plan was signed on Friday 30 January 2026
      When the case is looked at on Monday 2 February 2026
      Then the signing of agreement is still to do

    Scenario: The case closes and nobody ever signed
      Given the minutes were sent out on Tuesday 27 January 2026
      And the plan was sent out on Tuesday 27 January 2026
      And the case was closed on Monday 16 March 2026
      When the case is looked at on Tuesday 17 March 2026
      Then the signing of agreement is not met
      And that is a breach

    Scenario: Nobody can sign until the record has gone out
      When the case is looked at on Friday 23 January 2026
      Then the rule on the signing of agreement does not apply

    Scenario: The record has gone out and the plan has not
      Given the minutes were sent out on Tuesday 27 January 2026
      When the case is looked at on Monday 2 February 2026
      Then the signing of agreement is still to do

    Scenario: The plan has gone out and the record has not
      Given the plan was sent out on Tuesday 27 January 2026
      When the case is looked at on Monday 2 February 2026
      Then the rule on the signing of agreement does not apply

  @cite:/9
  Rule: The child and the parents sign the record, and on one reading everyone involved

    Scenario: Everyone signs
      Given the plan was signed on Friday 30 January 2026
      And it was signed by the child, the parents or carers and the agencies involved
      And the record of the first meeting was signed on Friday 30 January 2026
      And it was signed by the child, the parents or carers and the agencies involved
      When the case is looked at on Monday 2 February 2026
      Then the rule on who signs to show agreement is met

    Scenario: Only the child and the parents sign
      Given the plan was signed on Friday 30 January 2026
      And it was signed by the child and the parents or carers
      And the record of the first meeting was signed on Friday 30 January 2026
      And it was signed by the child and the parents or carers
      When the case is looked at on Monday 2 February 2026
      Then the rule on who signs to show agreement depends on the reading

    Scenario Outline: The record is signed without <missing>
      Given the plan was signed on Friday 30 January 2026
      And it was signed by <others>
      And the record of the first meeting was signed on Friday 30 January 2026
      And it was signed by <others>
      When the case is looked at on Monday 2 February 2026
      Then the rule on who signs to show agreement is not met
      And that is a breach

      Examples:
        | missing               | others                                          |
        | the child             | the parents or carers and the agencies involved |
        | the parents or carers | the child and the agencies involved             |

    Scenario: Everyone signs the record and nobody the plan
      Given the record of the first meeting was signed on Friday 30 January 2026
      And it was signed by the child, the parents or carers and the agencies involved
      When the case is looked at on Monday 2 February 2026
      Then the rule on who signs to show agreement is met

  @cite:/9
  Rule: The note of the meeting is copied to those involved, with no time set

    Scenario: The note has gone out
      Given the plan was made on Thursday 22 January 2026
      And the minutes were completed on Friday 23 January 2026
      And the minutes were sent out on Friday 27 February 2026
      When the case is looked at on Monday 2 March 2026
      Then the sending of the minutes is met

    Scenario: The note has not gone out yet
      Given the plan was made on Thursday 22 January 2026
      And the minutes were completed on Friday 23 January 2026
      When the case is looked at on Monday 2 March 2026
      Then the sending of the minutes is still to do

    Scenario: The case closes and the note never went out
      Given the plan was made on Thursday 22 January 2026
      And the minutes were completed on Friday 23 January 2026
      And the case was closed on Monday 16 March 2026
      When the case is looked at on Tuesday 17 March 2026
      Then the sending of the minutes is not met
      And that is a breach

    Scenario: The note is called for before there is a plan
      When the case is looked at on Wednesday 21 January 2026
      Then the sending of the minutes is still to do

    Scenario: There is nothing to copy until the meeting has been held
      When the case is looked at on Monday 19 January 2026
      Then the rule on the sending of the minutes does not apply

  @cite:/9
  Rule: The child, the parents and the others involved receive the note of the meeting

    Scenario: All of them receive the note
      Given the minutes were completed on Friday 23 January 2026
      And the minutes were sent out on Tuesday 27 January 2026
      And it was sent to the child, the parents or carers, the agencies involved and the GP
      When the case is looked at on Wednesday 28 January 2026
      Then the rule on who receives the minutes is met

    Scenario Outline: The note does not reach <missing>
      Given the minutes were completed on Friday 23 January 2026
      And the minutes were sent out on Tuesday 27 January 2026
      And it was sent to <others>
      When the case is looked at on Wednesday 28 January 2026
      Then the rule on who receives the minutes is not met, missing:
        | <missing> |

      Examples:
        | missing               | others                                                  |
        | the child             | the parents or carers, the agencies involved and the GP |
        | the parents or carers | the child, the agencies involved and the GP             |
        | the agencies involved | the child, the parents or carers and the GP             |

    Scenario: A note that leaves out the child is a breach
      Given the minutes were completed on Friday 23 January 2026
      And the minutes were sent out on Tuesday 27 January 2026
      And it was sent to the parents or carers, the agencies involved and the GP
      When the case is looked at on Wednesday 28 January 2026
      Then the rule on who receives the minutes is not met
      And that is a breach

    Scenario: The GP, who was not involved, need not receive the note
      Given the minutes were completed on Friday 23 January 2026
      And the minutes were sent out on Tuesday 27 January 2026
      And it was sent to the child, the parents or carers and the agencies involved
      When the case is looked at on Wednesday 28 January 2026
      Then the rule on who receives the minutes is met

  @cite:/78
  Rule: A copy of the record of a review is sent, with no time set

    Scenario: The record has gone out
      Given the plan was made on Thursday 22 January 2026
      And a review was held on Tuesday 17 February 2026
      And the record of the review was sent out on Tuesday 10 March 2026
      When the case is looked at on Thursday 12 March 2026
      Then the sending of the review record is met

    Scenario: The record has not gone out yet
      Given the plan was made on Thursday 22 January 2026
      And a review was held on Tuesday 17 February 2026
      When the case is looked at on Thursday 12 March 2026
      Then the sending of the review record is still to do

    Scenario: The case closes and the record never went out
      Given the plan was made on Thursday 22 January 2026
      And a review was held on Tuesday 17 February 2026
      And the case was closed on Monday 16 March 2026
      When the case is looked at on Tuesday 17 March 2026
      Then the sending of the review record is not met
      And that is a departure

    Scenario: There is nothing to copy until a review has been held
      Given the plan was made on Tuesday 20 January 2026
      When the case is looked at on Friday 23 January 2026
      Then the rule on the sending of the review record does not apply

  @cite:/78
  Rule: The child if old enough, the parent and everyone else in the review receive the record

    Scenario: All of them receive the record
      Given a review was held on Tuesday 17 February 2026
      And the record of the review was sent out on Thursday 19 February 2026
      And it was sent to the child, the parents or carers, the agencies involved and everyone else who took part in the review
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
        | missing                                   | others                                                                                     |
        | the child                                 | the parents or carers, the agencies involved and everyone else who took part in the review |
        | the parents or carers                     | the child, the agencies involved and everyone else who took part in the review             |
        | everyone else who took part in the review | the child, the parents or carers and the agencies involved                                 |

    Scenario: A review record that leaves out the parents is a departure
      Given a review was held on Tuesday 17 February 2026
      And the record of the review was sent out on Thursday 19 February 2026
      And it was sent to the child, the agencies involved and everyone else who took part in the review
      When the case is looked at on Friday 20 February 2026
      Then the rule on who receives the review record is not met
      And that is a departure

    Scenario: A review record that leaves out only the child is a departure
      Given a review was held on Tuesday 17 February 2026
      And the record of the review was sent out on Thursday 19 February 2026
      And it was sent to the parents or carers and everyone else who took part in the review
      When the case is looked at on Friday 20 February 2026
      Then the rule on who receives the review record is not met
      And that is a departure

    Scenario: Agencies that took no part in the review need not receive its record
      Given a review was held on Tuesday 17 February 2026
      And the record of the review was sent out on Thursday 19 February 2026
      And it was sent to the child, the parents or carers and everyone else who took part in the review
      When the case is looked at on Friday 20 February 2026
      Then the rule on who receives the review record is met

  @cite:/83
  Rule: When a review amends the plan, the amended plan is circulated

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

    Scenario: A plan that continues unchanged is not sent again
      Given a review was held on Tuesday 17 February 2026
      And it resulted in the continuation of the plan
      When the case is looked at on Friday 27 February 2026
      Then the rule on the sending of the amended plan does not apply

  @cite:/83
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

  @cite:/83
  Rule: The lead professional circulates the amended plan

    Scenario: The lead professional sends it
      Given a review was held on Tuesday 17 February 2026
      And the amended plan was sent out on Thursday 19 February 2026
      And it was done by the lead professional
      When the case is looked at on Friday 20 February 2026
      Then the rule on who sends out the amended plan is met

    Scenario: Whether the social worker may send it hangs on who the lead professional is
      Given a review was held on Tuesday 17 February 2026
      And the amended plan was sent out on Thursday 19 February 2026
      And it was done by the social worker
      When the case is looked at on Friday 20 February 2026
      Then the rule on who sends out the amended plan depends on the reading
      And that is no fault

    Scenario: A team manager sends it
      Given a review was held on Tuesday 17 February 2026
      And the amended plan was sent out on Thursday 19 February 2026
      And it was done by a team manager
      When the case is looked at on Friday 20 February 2026
      Then the rule on who sends out the amended plan is not met
      And that is a departure

  @cite:/25
  Rule: Minor adjustments are made in consultation with the parents, the child where appropriate and key professionals

    Scenario: A minor change with everyone consulted
      Given the plan was changed on Tuesday 3 March 2026
      And the change was minor
      And it was made in consultation with the parents or carers, the child, the agencies involved and the Care Team
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

    Scenario: Nothing is said of a larger change
      Given the plan was changed on Tuesday 3 March 2026
      And the change was more than minor
      And it was made in consultation with nobody
      When the case is looked at on Wednesday 4 March 2026
      Then the rule on who is consulted on changes to the plan does not apply

    Scenario: The Care Team as a whole need not be consulted
      Given the plan was changed on Tuesday 3 March 2026
      And the change was minor
      And it was made in consultation with the parents or carers, the child and the agencies involved
      When the case is looked at on Wednesday 4 March 2026
      Then the rule on who is consulted on changes to the plan is met

  @cite:/12 @cite:/13 @cite:/14 @cite:/15 @cite:/16 @cite:/17 @cite:/18 @cite:/20 @cite:/21 @cite:/22
  Rule: The plan says what is needed, what is aimed at and how, who does what by when, and how progress is judged

    Scenario: The plan has everything
      Given the plan was made on Thursday 22 January 2026
      And it covered:
        | the lead professional                                   |
        | the services to be provided                             |
        | who is responsible for what                             |
        | when each action is to be done                          |
        | the child's identified needs                            |
        | the objectives of the plan                              |
        | objectives that are specific                            |
        | objectives that are achievable                          |
        | objectives focused on the child                         |
        | the strategy for reaching the objectives                |
        | the actions to be taken                                 |
        | a contingency plan                                      |
        | timescales that can be kept                             |
        | the responsibilities of the lead professional           |
        | how often the lead worker visits the child              |
        | what is expected of family members                      |
        | what sort of contact professionals have with the family |
        | how often professionals have contact with the family    |
        | when progress is reviewed                               |
        | how progress is judged                                  |
      When the case is looked at on Friday 23 January 2026
      Then the rule on what a plan contains is met

    Scenario: The plan is an empty form
      Given the plan was made on Thursday 22 January 2026
      And it covered nothing
      When the case is looked at on Friday 23 January 2026
      Then the rule on what a plan contains is not met, missing:
        | the lead professional                                   |
        | the services to be provided                             |
        | who is responsible for what                             |
        | when each action is to be done                          |
        | the child's identified needs                            |
        | the objectives of the plan                              |
        | objectives that are specific                            |
        | objectives that are achievable                          |
        | objectives focused on the child                         |
        | the strategy for reaching the objectives                |
        | the actions to be taken                                 |
        | a contingency plan                                      |
        | timescales that can be kept                             |
        | the responsibilities of the lead professional           |
        | how often the lead worker visits the child              |
        | what is expected of family members                      |
        | what sort of contact professionals have with the family |
        | how often professionals have contact with the family    |
        | when progress is reviewed                               |
        | how progress is judged                                  |

    Scenario: The plan leaves out all that it only should have
      Given the plan was made on Thursday 22 January 2026
      And it covered:
        | the lead professional              |
        | the services to be provided        |
        | who is responsible for what        |
        | when each action is to be done     |
      When the case is looked at on Friday 23 January 2026
      Then the rule on what a plan contains is not met
      And that is a departure

    Scenario: The plan has no contingency plan
      Given the plan was made on Thursday 22 January 2026
      And it covered:
        | the lead professional                                   |
        | the services to be provided                             |
        | who is responsible for what                             |
        | when each action is to be done                          |
        | the child's identified needs                            |
        | the objectives of the plan                              |
        | objectives that are specific                            |
        | objectives that are achievable                          |
        | objectives focused on the child                         |
        | the strategy for reaching the objectives                |
        | the actions to be taken                                 |
        | timescales that can be kept                             |
        | the responsibilities of the lead professional           |
        | how often the lead worker visits the child              |
        | what is expected of family members                      |
        | what sort of contact professionals have with the family |
        | how often professionals have contact with the family    |
        | when progress is reviewed                               |
        | how progress is judged                                  |
      When the case is looked at on Friday 23 January 2026
      Then the rule on what a plan contains is not met
      And that is a departure

    Scenario: The plan does not name the lead professional
      Given the plan was made on Thursday 22 January 2026
      And it covered:
        | the services to be provided                             |
        | who is responsible for what                             |
        | when each action is to be done                          |
        | the child's identified needs                            |
        | the objectives of the plan                              |
        | objectives that are specific                            |
        | objectives that are achievable                          |
        | objectives focused on the child                         |
        | the strategy for reaching the objectives                |
        | the actions to be taken                                 |
        | a contingency plan                                      |
        | timescales that can be kept                             |
        | the responsibilities of the lead professional           |
        | how often the lead worker visits the child              |
        | what is expected of family members                      |
        | what sort of contact professionals have with the family |
        | how often professionals have contact with the family    |
        | when progress is reviewed                               |
        | how progress is judged                                  |
      When the case is looked at on Friday 23 January 2026
      Then the rule on what a plan contains is not met
      And that is a breach

    Scenario: The plan names no services
      Given the plan was made on Thursday 22 January 2026
      And it covered:
        | the lead professional                                   |
        | who is responsible for what                             |
        | when each action is to be done                          |
        | the child's identified needs                            |
        | the objectives of the plan                              |
        | objectives that are specific                            |
        | objectives that are achievable                          |
        | objectives focused on the child                         |
        | the strategy for reaching the objectives                |
        | the actions to be taken                                 |
        | a contingency plan                                      |
        | timescales that can be kept                             |
        | the responsibilities of the lead professional           |
        | how often the lead worker visits the child              |
        | what is expected of family members                      |
        | what sort of contact professionals have with the family |
        | how often professionals have contact with the family    |
        | when progress is reviewed                               |
        | how progress is judged                                  |
      When the case is looked at on Friday 23 January 2026
      Then the rule on what a plan contains is not met
      And that is a breach

    Scenario: The plan does not say who is to act
      Given the plan was made on Thursday 22 January 2026
      And it covered:
        | the lead professional                                   |
        | the services to be provided                             |
        | when each action is to be done                          |
        | the child's identified needs                            |
        | the objectives of the plan                              |
        | objectives that are specific                            |
        | objectives that are achievable                          |
        | objectives focused on the child                         |
        | the strategy for reaching the objectives                |
        | the actions to be taken                                 |
        | a contingency plan                                      |
        | timescales that can be kept                             |
        | the responsibilities of the lead professional           |
        | how often the lead worker visits the child              |
        | what is expected of family members                      |
        | what sort of contact professionals have with the family |
        | how often professionals have contact with the family    |
        | when progress is reviewed                               |
        | how progress is judged                                  |
      When the case is looked at on Friday 23 January 2026
      Then the rule on what a plan contains is not met
      And that is a breach

    Scenario: The plan does not say when each action is to be done
      Given the plan was made on Thursday 22 January 2026
      And it covered:
        | the lead professional                                   |
        | the services to be provided                             |
        | who is responsible for what                             |
        | the child's identified needs                            |
        | the objectives of the plan                              |
        | objectives that are specific                            |
        | objectives that are achievable                          |
        | objectives focused on the child                         |
        | the strategy for reaching the objectives                |
        | the actions to be taken                                 |
        | a contingency plan                                      |
        | timescales that can be kept                             |
        | the responsibilities of the lead professional           |
        | how often the lead worker visits the child              |
        | what is expected of family members                      |
        | what sort of contact professionals have with the family |
        | how often professionals have contact with the family    |
        | when progress is reviewed                               |
        | how progress is judged                                  |
      When the case is looked at on Friday 23 January 2026
      Then the rule on what a plan contains is not met
      And that is a breach

  @cite:/13 @cite:/19
  Rule: The plan does not depend on resources known to be scarce or unavailable

    Scenario: The plan depends on nothing that is lacking
      Given the plan was made on Thursday 22 January 2026
      And it depended on nothing
      When the case is looked at on Friday 23 January 2026
      Then the rule on what a plan must not depend on is met

    Scenario Outline: The plan depends on <resources>
      Given the plan was made on Thursday 22 January 2026
      And it depended on <resources>
      When the case is looked at on Friday 23 January 2026
      Then the rule on what a plan must not depend on is not met
      And that is a departure

      Examples:
        | resources                         |
        | resources known to be scarce      |
        | resources known to be unavailable |

  @cite:/68
  Rule: Brothers and sisters have one plan, unless they are placed separately

    Scenario: One plan has a section for each child
      Given brothers or sisters of the child are in need too
      And the plan was made on Thursday 22 January 2026
      And it covered every child of the sibling group and a section for each child
      When the case is looked at on Friday 23 January 2026
      Then the rule on what a plan for brothers and sisters contains is met

    Scenario: Each child has a plan of its own
      Given brothers or sisters of the child are in need too
      And the plan was made on Thursday 22 January 2026
      And it covered nothing
      When the case is looked at on Friday 23 January 2026
      Then the rule on what a plan for brothers and sisters contains is not met, missing:
        | every child of the sibling group |
        | a section for each child         |

    Scenario: One plan without separate sections is a departure
      Given brothers or sisters of the child are in need too
      And the plan was made on Thursday 22 January 2026
      And it covered every child of the sibling group
      When the case is looked at on Friday 23 January 2026
      Then the rule on what a plan for brothers and sisters contains is not met
      And that is a departure

    Scenario: Leaving a brother or sister out of the plan is a departure
      Given brothers or sisters of the child are in need too
      And the plan was made on Thursday 22 January 2026
      And it covered a section for each child
      When the case is looked at on Friday 23 January 2026
      Then the rule on what a plan for brothers and sisters contains is not met
      And that is a departure

    Scenario: The children are placed separately
      Given brothers or sisters of the child are in need too
      And the brothers and sisters are placed separately
      And the plan was made on Thursday 22 January 2026
      And it covered nothing
      When the case is looked at on Friday 23 January 2026
      Then the rule on what a plan for brothers and sisters contains does not apply

    Scenario: The child has no brother or sister in need
      Given the plan was made on Thursday 22 January 2026
      And it covered nothing
      When the case is looked at on Friday 23 January 2026
      Then the rule on what a plan for brothers and sisters contains does not apply

  @cite:/55
  Rule: The planning meeting considers whether a family meeting would help

    Scenario: A family group conference was considered
      Given a family group conference was considered on Thursday 22 January 2026
      When the case is looked at on Friday 23 January 2026
      Then considering a family group conference is met

    Scenario: A family group conference has not been considered yet
      When the case is looked at on Friday 23 January 2026
      Then considering a family group conference is still to do

    Scenario: A family group conference was never considered
      Given the case was closed on Monday 16 March 2026
      When the case is looked at on Tuesday 17 March 2026
      Then considering a family group conference is not met
      And that is a departure

    Scenario: There is nothing to consider before the meeting
      When the case is looked at on Monday 19 January 2026
      Then the rule on considering a family group conference does not apply
