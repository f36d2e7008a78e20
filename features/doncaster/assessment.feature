Feature: The referral, the assessment, shared information and the GP

  The referral is received on Monday 9 March 2026: 45 calendar days run to Thursday 23 April. With Easter and the May bank
  holiday left out, 45 working days run to Thursday 14 May.

  Background:
    Given a professional became concerned for the child under the threshold guidance on Friday 6 March 2026
    And the referral was received on Monday 9 March 2026
    And it was decided to assess the child on Tuesday 10 March 2026
    And the case was allocated to a worker on Wednesday 11 March 2026
    And the assessment began on Thursday 12 March 2026

  @cite:1/2
  Rule: A professional who is concerned for a child makes a referral

    Scenario: The professional made a referral
      Given the professional made a referral on Saturday 7 March 2026
      When the case is looked at on Monday 9 March 2026
      Then the referral by a concerned professional is met

    Scenario: The professional has made no referral yet
      When the case is looked at on Monday 9 March 2026
      Then the referral by a concerned professional is still to do

    Scenario: The case closes and the professional never made a referral
      Given the case was closed on Monday 16 March 2026
      When the case is looked at on Tuesday 17 March 2026
      Then the referral by a concerned professional is not met
      And that is a departure

    Scenario: No professional has been concerned so far
      When the case is looked at on Thursday 5 March 2026
      Then the rule on the referral by a concerned professional does not apply

  @cite:1/2
  Rule: The referral is made on the online form

    Scenario: The professional used the online form
      Given the professional made a referral on Saturday 7 March 2026
      And it took the form of the online referral form
      When the case is looked at on Monday 9 March 2026
      Then the rule on the form of the referral by a concerned professional is met

    Scenario: The professional referred without the form
      Given the professional made a referral on Saturday 7 March 2026
      And it took the form of nothing
      When the case is looked at on Monday 9 March 2026
      Then the rule on the form of the referral by a concerned professional is not met
      And that is a departure

    Scenario: Without a referral there is no form to ask about
      When the case is looked at on Monday 9 March 2026
      Then the rule on the form of the referral by a concerned professional does not apply

  @cite:3/1 @cite:3/2
  Rule: The assessment is completed within 45 days of the referral, which may be calendar or working days

    Scenario: Completed on the last of 45 calendar days
      Given the assessment was completed on Thursday 23 April 2026
      When the case is looked at on Monday 18 May 2026
      Then the completion of the assessment is in time

    Scenario Outline: Completed on <day>, between the two counts
      Given the assessment was completed on <day>
      When the case is looked at on Monday 18 May 2026
      Then the completion of the assessment depends on the reading
      And that is no fault

      Examples:
        | day |
        | Friday 24 April 2026 |
        | Thursday 14 May 2026 |

    Scenario: Completed a day after 45 working days
      Given the assessment was completed on Friday 15 May 2026
      When the case is looked at on Monday 18 May 2026
      Then the completion of the assessment is late
      And that is a breach

    Scenario: Not completed on the last of 45 calendar days
      When the case is looked at on Thursday 23 April 2026
      Then the completion of the assessment is not yet due

    Scenario: Not completed a day after 45 calendar days
      When the case is looked at on Friday 24 April 2026
      Then the completion of the assessment depends on the reading

    Scenario: Not completed a day after 45 working days
      When the case is looked at on Friday 15 May 2026
      Then the completion of the assessment is overdue
      And that is a breach

    Scenario: It has not been decided to assess the child
      When the case is looked at on Monday 9 March 2026
      Then the rule on the completion of the assessment does not apply

  @cite:app1/9
  Rule: The social worker co-ordinates the assessment

    Scenario: The social worker co-ordinated it
      Given the assessment was completed on Thursday 2 April 2026
      And it was co-ordinated by the social worker
      When the case is looked at on Tuesday 7 April 2026
      Then the rule on who co-ordinates the assessment is met

    Scenario: A team manager co-ordinated it
      Given the assessment was completed on Thursday 2 April 2026
      And it was co-ordinated by a team manager
      When the case is looked at on Tuesday 7 April 2026
      Then the rule on who co-ordinates the assessment is not met
      And that is a breach

  @cite:3/1 @cite:3/4 @cite:3/5
  Rule: Every agency now or formerly in contact and the whole family are heard

    Scenario: Everyone was heard, absent parents and former agencies too
      Given a parent is absent
      And other agencies were in contact with the family before
      And the assessment was completed on Thursday 2 April 2026
      And it heard from:
        | the agencies involved |
        | the agencies formerly in contact with the family |
        | the family |
        | the absent parents |
      When the case is looked at on Tuesday 7 April 2026
      Then the rule on who besides the child is heard for the assessment is met

    Scenario Outline: <missing> were left out
      Given a parent is absent
      And other agencies were in contact with the family before
      And the assessment was completed on Thursday 2 April 2026
      And it heard from <others>
      When the case is looked at on Tuesday 7 April 2026
      Then the rule on who besides the child is heard for the assessment is not met, missing:
        | <missing> |
      And that is a breach

      Examples:
        | missing | others |
        | the agencies involved | the agencies formerly in contact with the family, the family and the absent parents |
        | the agencies formerly in contact with the family | the agencies involved, the family and the absent parents |
        | the family | the agencies involved, the agencies formerly in contact with the family and the absent parents |
        | the absent parents | the agencies involved, the agencies formerly in contact with the family and the family |

    Scenario: No parent is absent and no agency was there before
      Given the assessment was completed on Thursday 2 April 2026
      And it heard from the agencies involved and the family
      When the case is looked at on Tuesday 7 April 2026
      Then the rule on who besides the child is heard for the assessment is met

  @cite:3/1 @cite:3/6
  Rule: Children are spoken to alone with direct work materials, by another method where there is a barrier

    Scenario: The child was spoken to alone with materials
      Given the assessment was completed on Thursday 2 April 2026
      And it gave the child a voice through a talk with the child alone and direct work fitted to the child
      When the case is looked at on Tuesday 7 April 2026
      Then the rule on how the child is heard for the assessment is met

    Scenario: The child was never spoken to alone
      Given the assessment was completed on Thursday 2 April 2026
      And it gave the child a voice through direct work fitted to the child
      When the case is looked at on Tuesday 7 April 2026
      Then the rule on how the child is heard for the assessment is not met, missing:
        | a talk with the child alone |
      And that is a departure

    Scenario: No direct work materials were used
      Given the assessment was completed on Thursday 2 April 2026
      And it gave the child a voice through a talk with the child alone
      When the case is looked at on Tuesday 7 April 2026
      Then the rule on how the child is heard for the assessment is not met, missing:
        | direct work fitted to the child |
      And that is a departure

    Scenario: Another method gets over the barrier
      Given there is a barrier to communication with the child
      And the assessment was completed on Thursday 2 April 2026
      And it gave the child a voice through a talk with the child alone, direct work fitted to the child and another method of communication
      When the case is looked at on Tuesday 7 April 2026
      Then the rule on how the child is heard for the assessment is met

    Scenario: Nothing was done about the barrier
      Given there is a barrier to communication with the child
      And the assessment was completed on Thursday 2 April 2026
      And it gave the child a voice through a talk with the child alone and direct work fitted to the child
      When the case is looked at on Tuesday 7 April 2026
      Then the rule on how the child is heard for the assessment is not met, missing:
        | another method of communication |
      And that is a departure

  @cite:3/1 @cite:3/4 @cite:3/5
  Rule: The assessment takes in what was and is known, and how the family works

    Scenario: All of it was taken in
      Given there are earlier assessments or plans
      And the assessment was completed on Thursday 2 April 2026
      And it covered:
        | any earlier information about the family |
        | current information from the agencies |
        | the earlier assessments or plans |
        | the dynamics of the family |
      When the case is looked at on Tuesday 7 April 2026
      Then the rule on what the assessment takes in is met

    Scenario Outline: The assessment leaves out <missing>
      Given there are earlier assessments or plans
      And the assessment was completed on Thursday 2 April 2026
      And it covered:
        | <one> |
        | <two> |
        | <three> |
      When the case is looked at on Tuesday 7 April 2026
      Then the rule on what the assessment takes in is not met, missing:
        | <missing> |
      And that is a breach

      Examples:
        | missing | one | two | three |
        | any earlier information about the family | current information from the agencies | the earlier assessments or plans | the dynamics of the family |
        | current information from the agencies | any earlier information about the family | the earlier assessments or plans | the dynamics of the family |
        | the earlier assessments or plans | any earlier information about the family | current information from the agencies | the dynamics of the family |
        | the dynamics of the family | any earlier information about the family | current information from the agencies | the earlier assessments or plans |

    Scenario: The child has not been assessed before
      Given there are no earlier assessments or plans
      And the assessment was completed on Thursday 2 April 2026
      And it covered:
        | any earlier information about the family |
        | current information from the agencies |
        | the dynamics of the family |
      When the case is looked at on Tuesday 7 April 2026
      Then the rule on what the assessment takes in is met

  @cite:5/1 @cite:5/2
  Rule: The professionals contribute to the assessment and its updates as required

    Scenario: The agencies contribute when asked
      Given the agencies were asked to contribute to the assessment on Thursday 12 March 2026
      And the agencies contributed to the assessment on Tuesday 24 March 2026
      When the case is looked at on Wednesday 25 March 2026
      Then the contribution of other agencies to the assessment is met

    Scenario: The agencies are asked again for an update and have not answered that yet
      Given the agencies were asked to contribute to the assessment on Thursday 12 March 2026
      And the agencies contributed to the assessment on Tuesday 24 March 2026
      And the assessment was completed on Thursday 2 April 2026
      And the agencies were asked to contribute to the assessment on Monday 1 June 2026
      When the case is looked at on Tuesday 2 June 2026
      Then the contribution of other agencies to the assessment is still to do

    Scenario: The agencies never contribute
      Given the agencies were asked to contribute to the assessment on Thursday 12 March 2026
      And the case was closed on Monday 18 May 2026
      When the case is looked at on Tuesday 19 May 2026
      Then the contribution of other agencies to the assessment is not met
      And that is a departure

    Scenario: Agencies that nobody asked owe no contribution
      When the case is looked at on Wednesday 25 March 2026
      Then the rule on the contribution of other agencies to the assessment does not apply

  @cite:3/1 @cite:3/10
  Rule: The agencies that were asked hear the outcome of the assessment

    Scenario: The agencies were told
      Given the agencies were asked to contribute to the assessment on Thursday 12 March 2026
      And the assessment was completed on Thursday 2 April 2026
      And the agencies were told the outcome of the assessment on Wednesday 8 April 2026
      When the case is looked at on Thursday 9 April 2026
      Then telling the agencies the outcome of the assessment is met

    Scenario: The agencies have not been told yet
      Given the agencies were asked to contribute to the assessment on Thursday 12 March 2026
      And the assessment was completed on Thursday 2 April 2026
      When the case is looked at on Thursday 9 April 2026
      Then telling the agencies the outcome of the assessment is still to do

    Scenario: The case is closed and the agencies were never told
      Given the agencies were asked to contribute to the assessment on Thursday 12 March 2026
      And the assessment was completed on Thursday 2 April 2026
      And the case was closed on Tuesday 7 April 2026
      When the case is looked at on Thursday 9 April 2026
      Then telling the agencies the outcome of the assessment is not met
      And that is a breach

    Scenario: No agency was asked for anything
      Given the assessment was completed on Thursday 2 April 2026
      When the case is looked at on Thursday 9 April 2026
      Then the rule on telling the agencies the outcome of the assessment does not apply

    Scenario: The assessment has no outcome yet
      Given the agencies were asked to contribute to the assessment on Thursday 12 March 2026
      When the case is looked at on Thursday 9 April 2026
      Then the rule on telling the agencies the outcome of the assessment does not apply

  @cite:3/1 @cite:3/7
  Rule: Once the assessment is completed the pathway is determined

    Scenario: The pathway was determined on completion
      Given the assessment was completed on Thursday 2 April 2026
      And the way forward for the case was determined on Thursday 2 April 2026
      When the case is looked at on Tuesday 7 April 2026
      Then the decision on the way forward is met

    Scenario: The pathway has not been determined yet
      Given the assessment was completed on Thursday 2 April 2026
      When the case is looked at on Tuesday 7 April 2026
      Then the decision on the way forward is still to do

    Scenario: A pathway that was determined before the assessment ended does not count
      Given the way forward for the case was determined on Monday 30 March 2026
      And the assessment was completed on Thursday 2 April 2026
      When the case is looked at on Tuesday 7 April 2026
      Then the decision on the way forward is still to do

    Scenario: The case is closed with no pathway determined
      Given the assessment was completed on Thursday 2 April 2026
      And the case was closed on Tuesday 7 April 2026
      When the case is looked at on Wednesday 8 April 2026
      Then the decision on the way forward is not met
      And that is a breach

    Scenario: The assessment is still going on
      When the case is looked at on Thursday 2 April 2026
      Then the rule on the decision on the way forward does not apply

  @cite:3/1 @cite:3/7
  Rule: The allocated worker or the team manager determines the pathway

    Scenario Outline: The pathway is determined by <worker>
      Given the way forward for the case was determined on Thursday 2 April 2026
      And it was done by <worker>
      When the case is looked at on Tuesday 7 April 2026
      Then the rule on who determines the way forward is met

      Examples:
        | worker |
        | the social worker |
        | a team manager |

    Scenario: The pathway is determined by somebody else
      Given the way forward for the case was determined on Thursday 2 April 2026
      And it was done by a senior manager
      When the case is looked at on Tuesday 7 April 2026
      Then the rule on who determines the way forward is not met
      And that is a breach

  @cite:3/1 @cite:3/7
  Rule: The pathway is a step up, a step down or to stay at this level

    Scenario Outline: The pathway is <pathway>
      Given the way forward for the case was determined on Thursday 2 April 2026
      And it resulted in <pathway>
      When the case is looked at on Tuesday 7 April 2026
      Then the rule on the way forward after the assessment is met

      Examples:
        | pathway |
        | stepping up |
        | stepping down |
        | work at Child in Need level |

    Scenario: The pathway is none of these
      Given the way forward for the case was determined on Thursday 2 April 2026
      And it resulted in nothing
      When the case is looked at on Tuesday 7 April 2026
      Then the rule on the way forward after the assessment is not met
      And that is a breach

  @cite:3/1 @cite:3/14
  Rule: The assessment is updated as and when appropriate

    Scenario: An update was appropriate and was made
      Given the assessment was completed on Thursday 2 April 2026
      And it was found appropriate to update the assessment on Monday 1 June 2026
      And the assessment was updated on Friday 5 June 2026
      When the case is looked at on Monday 8 June 2026
      Then the updating of the assessment is met

    Scenario: An update is appropriate and has not been made yet
      Given the assessment was completed on Thursday 2 April 2026
      And it was found appropriate to update the assessment on Monday 1 June 2026
      When the case is looked at on Monday 8 June 2026
      Then the updating of the assessment is still to do

    Scenario: An update was appropriate and the case was closed without it
      Given the assessment was completed on Thursday 2 April 2026
      And it was found appropriate to update the assessment on Monday 1 June 2026
      And the case was closed on Friday 5 June 2026
      When the case is looked at on Monday 8 June 2026
      Then the updating of the assessment is not met
      And that is a breach

    Scenario: No update is appropriate
      Given the assessment was completed on Thursday 2 April 2026
      When the case is looked at on Monday 8 June 2026
      Then the rule on the updating of the assessment does not apply

  @cite:3/1 @cite:3/11 @cite:scope/1
  Rule: The worker keeps in touch with the Care Team, from the decision to assess or from the finding of need

    Scenario: Contact has been kept since the finding of need
      Given the assessment was completed on Thursday 2 April 2026
      And it resulted in a finding that the child needs services as a child in need
      And the social worker was in touch with the Care Team on Monday 20 April 2026
      When the case is looked at on Tuesday 21 April 2026
      Then keeping in touch with the other professionals is met

    Scenario: The child is found in need and there has been no contact
      Given the assessment was completed on Thursday 2 April 2026
      And it resulted in a finding that the child needs services as a child in need
      When the case is looked at on Tuesday 21 April 2026
      Then keeping in touch with the other professionals is still to do

    Scenario: There has been contact while the assessment was made and none since
      Given the social worker was in touch with the Care Team on Monday 16 March 2026
      And the assessment was completed on Thursday 2 April 2026
      And it resulted in a finding that the child needs services as a child in need
      When the case is looked at on Tuesday 21 April 2026
      Then keeping in touch with the other professionals depends on the reading

    Scenario: The case is closed without any contact
      Given the assessment was completed on Thursday 2 April 2026
      And it resulted in a finding that the child needs services as a child in need
      And the case was closed on Monday 20 April 2026
      When the case is looked at on Tuesday 21 April 2026
      Then keeping in touch with the other professionals is not met
      And that is a breach

    Scenario: The case of a child who was not found in need is closed without any contact
      Given the assessment was completed on Thursday 2 April 2026
      And it resulted in nothing
      And the case was closed on Monday 20 April 2026
      When the case is looked at on Tuesday 21 April 2026
      Then keeping in touch with the other professionals depends on the reading
      And that is no fault

    Scenario: On the day of the decision to assess the contact may have to begin
      When the case is looked at on Tuesday 10 March 2026
      Then keeping in touch with the other professionals depends on the reading

    Scenario: It has not been decided to assess the child, and nobody needs to be in touch
      When the case is looked at on Monday 9 March 2026
      Then the rule on keeping in touch with the other professionals does not apply

  @cite:4/1 @cite:4/3 @cite:5/1 @cite:5/5
  Rule: The social worker and the team manager are kept informed of developments

    Scenario: Both hear of a development
      Given a development in the case came up on Monday 20 April 2026
      And it was reported to the social worker and a team manager
      When the case is looked at on Tuesday 21 April 2026
      Then the rule on who is kept informed of developments is met

    Scenario Outline: <missing> does not hear of a development
      Given a development in the case came up on Monday 20 April 2026
      And it was reported to <other>
      When the case is looked at on Tuesday 21 April 2026
      Then the rule on who is kept informed of developments is not met, missing:
        | <missing> |
      And that is a departure

      Examples:
        | missing | other |
        | the social worker | a team manager |
        | a team manager | the social worker |

    Scenario: Only the first of two developments is passed on
      Given a development in the case came up on Monday 20 April 2026
      And it was reported to the social worker and a team manager
      And a development in the case came up on Wednesday 22 April 2026
      And it was reported to nobody
      When the case is looked at on Friday 24 April 2026
      Then the rule on who is kept informed of developments is not met

  @cite:4/1 @cite:4/2
  Rule: The team manager oversees the case in supervision

    Scenario: The team manager has overseen the case in supervision
      Given the case was overseen in supervision on Monday 23 March 2026
      And it was led by a team manager
      When the case is looked at on Tuesday 24 March 2026
      Then the oversight of the case in supervision is met

    Scenario: Somebody else supervised
      Given the case was overseen in supervision on Monday 23 March 2026
      And it was led by a senior practitioner
      When the case is looked at on Tuesday 24 March 2026
      Then the oversight of the case in supervision is still to do

    Scenario: The case has not been in supervision yet
      When the case is looked at on Tuesday 24 March 2026
      Then the oversight of the case in supervision is still to do

    Scenario: The case is closed and was never in supervision
      Given the case was closed on Monday 18 May 2026
      When the case is looked at on Tuesday 19 May 2026
      Then the oversight of the case in supervision is not met
      And that is a departure

    Scenario: On the day of the allocation the oversight begins
      When the case is looked at on Wednesday 11 March 2026
      Then the oversight of the case in supervision is still to do

    Scenario: The case has not been allocated
      When the case is looked at on Tuesday 10 March 2026
      Then the rule on the oversight of the case in supervision does not apply

  @cite:app1/3 @cite:app1/4
  Rule: Once the child is found in need the GP details are obtained

    Scenario: The details were obtained
      Given the assessment was completed on Thursday 2 April 2026
      And it resulted in a finding that the child needs services as a child in need
      And the social worker obtained GP details from the family or the child on Thursday 9 April 2026
      When the case is looked at on Friday 10 April 2026
      Then obtaining the GP details is met

    Scenario: The details have not been obtained yet
      Given the assessment was completed on Thursday 2 April 2026
      And it resulted in a finding that the child needs services as a child in need
      When the case is looked at on Friday 10 April 2026
      Then obtaining the GP details is still to do

    Scenario: The case is closed without the details
      Given the assessment was completed on Thursday 2 April 2026
      And it resulted in a finding that the child needs services as a child in need
      And the case was closed on Thursday 9 April 2026
      When the case is looked at on Friday 10 April 2026
      Then obtaining the GP details is not met
      And that is a breach

    Scenario: The GP of a child who is not found in need stays out of it
      Given the assessment was completed on Thursday 2 April 2026
      And it resulted in nothing
      When the case is looked at on Friday 10 April 2026
      Then the rule on obtaining the GP details does not apply

  @cite:app1/3 @cite:app1/4
  Rule: The details are those of the child, the family and significant others

    Scenario: All GPs are named
      Given the social worker obtained GP details from the family or the child on Thursday 9 April 2026
      And it named the GP of the child, the family and others significant in the child's life
      When the case is looked at on Friday 10 April 2026
      Then the rule on whose GP details are obtained is met

    Scenario Outline: The GP of <missing> is not named
      Given the social worker obtained GP details from the family or the child on Thursday 9 April 2026
      And it named the GP of <others>
      When the case is looked at on Friday 10 April 2026
      Then the rule on whose GP details are obtained is not met, missing:
        | <missing> |
      And that is a breach

      Examples:
        | missing | others |
        | the child | the family and others significant in the child's life |
        | the family | the child and others significant in the child's life |
        | others significant in the child's life | the child and the family |

  @cite:app1/3 @cite:app1/5
  Rule: Then every GP service that was named gets a letter

    Scenario: Every service gets a letter
      Given the social worker obtained GP details from the family or the child on Thursday 9 April 2026
      And a letter was sent to the child's GP on Friday 10 April 2026
      And it was sent to every GP service that was named
      When the case is looked at on Monday 13 April 2026
      Then the letter to the GPs is met

    Scenario: The child's own GP alone gets a letter
      Given the social worker obtained GP details from the family or the child on Thursday 9 April 2026
      And a letter was sent to the child's GP on Friday 10 April 2026
      And it was sent to the GP
      When the case is looked at on Monday 13 April 2026
      Then the letter to the GPs is still to do

    Scenario: No letter has been sent yet
      Given the social worker obtained GP details from the family or the child on Thursday 9 April 2026
      When the case is looked at on Monday 13 April 2026
      Then the letter to the GPs is still to do

    Scenario: The case is closed and no letter was sent
      Given the social worker obtained GP details from the family or the child on Thursday 9 April 2026
      And the case was closed on Friday 10 April 2026
      When the case is looked at on Monday 13 April 2026
      Then the letter to the GPs is not met
      And that is a breach

    Scenario: Nobody has named a GP service yet
      When the case is looked at on Monday 13 April 2026
      Then the rule on the letter to the GPs does not apply

  @cite:app1/6
  Rule: The GP returns the slip

    Scenario: The slip came back
      Given a letter was sent to the child's GP on Friday 10 April 2026
      And the GP returned the slip on Monday 20 April 2026
      When the case is looked at on Tuesday 21 April 2026
      Then the GP's reply is met

    Scenario: The slip has not come back yet
      Given a letter was sent to the child's GP on Friday 10 April 2026
      When the case is looked at on Tuesday 21 April 2026
      Then the GP's reply is still to do

    Scenario: The case is closed and the slip never came back
      Given a letter was sent to the child's GP on Friday 10 April 2026
      And the case was closed on Monday 18 May 2026
      When the case is looked at on Tuesday 19 May 2026
      Then the GP's reply is not met
      And that is a departure

    Scenario: A GP without a letter has nothing to reply to
      When the case is looked at on Tuesday 21 April 2026
      Then the rule on the GP's reply does not apply

  @cite:app1/6
  Rule: The slip acknowledges the letter and says whether there may be relevant information

    Scenario: The slip says both
      Given the GP returned the slip on Monday 20 April 2026
      And it covered an acknowledgement of the letter and whether the GP may have relevant information
      When the case is looked at on Tuesday 21 April 2026
      Then the rule on what the GP's reply says is met

    Scenario Outline: The slip does not hold <missing>
      Given the GP returned the slip on Monday 20 April 2026
      And it covered <other>
      When the case is looked at on Tuesday 21 April 2026
      Then the rule on what the GP's reply says is not met, missing:
        | <missing> |
      And that is a departure

      Examples:
        | missing | other |
        | an acknowledgement of the letter | whether the GP may have relevant information |
        | whether the GP may have relevant information | an acknowledgement of the letter |

  @cite:app1/3 @cite:app1/7
  Rule: A GP whose slip promises information is telephoned

    Scenario: The person on the slip was telephoned
      Given the GP returned the slip on Monday 20 April 2026
      And it resulted in word that the GP holds relevant information
      And the social worker telephoned the person named by the GP on Wednesday 22 April 2026
      When the case is looked at on Thursday 23 April 2026
      Then telephoning the GP is met

    Scenario: The person on the slip has not been telephoned yet
      Given the GP returned the slip on Monday 20 April 2026
      And it resulted in word that the GP holds relevant information
      When the case is looked at on Thursday 23 April 2026
      Then telephoning the GP is still to do

    Scenario: The case is closed before anybody telephoned
      Given the GP returned the slip on Monday 20 April 2026
      And it resulted in word that the GP holds relevant information
      And the case was closed on Wednesday 22 April 2026
      When the case is looked at on Thursday 23 April 2026
      Then telephoning the GP is not met
      And that is a breach

    Scenario: The slip says that there is nothing
      Given the GP returned the slip on Monday 20 April 2026
      And it resulted in nothing
      When the case is looked at on Thursday 23 April 2026
      Then the rule on telephoning the GP does not apply

  @cite:app1/6
  Rule: A GP with significant information makes contact at once

    Scenario: The GP made contact
      Given the GP came to feel that there is significant information on the child's safety on Tuesday 14 April 2026
      And the GP contacted the social worker or the team manager on Tuesday 14 April 2026
      When the case is looked at on Wednesday 15 April 2026
      Then the GP's coming forward with significant information is met

    Scenario: The GP has not made contact yet
      Given the GP came to feel that there is significant information on the child's safety on Tuesday 14 April 2026
      When the case is looked at on Wednesday 15 April 2026
      Then the GP's coming forward with significant information is still to do

    Scenario: The case is closed and the GP never made contact
      Given the GP came to feel that there is significant information on the child's safety on Tuesday 14 April 2026
      And the case was closed on Thursday 16 April 2026
      When the case is looked at on Friday 17 April 2026
      Then the GP's coming forward with significant information is not met
      And that is a departure

    Scenario: The GP knows of nothing significant
      When the case is looked at on Wednesday 15 April 2026
      Then the rule on the GP's coming forward with significant information does not apply

  @cite:app1/1 @cite:app1/2 @cite:app1/9
  Rule: The GP is expected to share relevant information

    Scenario: The GP shared it
      Given the GP was asked for information on Tuesday 14 April 2026
      And the GP shared the relevant information on Monday 20 April 2026
      When the case is looked at on Tuesday 21 April 2026
      Then the sharing of information by the GP is met

    Scenario: The GP shared it at one stage and is asked again at the next
      Given the GP was asked for information on Tuesday 14 April 2026
      And the GP shared the relevant information on Monday 20 April 2026
      And the GP was asked for information on Monday 1 June 2026
      When the case is looked at on Tuesday 2 June 2026
      Then the sharing of information by the GP is still to do

    Scenario: The case is closed and the GP never shared it
      Given the GP was asked for information on Tuesday 14 April 2026
      And the case was closed on Monday 18 May 2026
      When the case is looked at on Tuesday 19 May 2026
      Then the sharing of information by the GP is not met
      And that is a departure

    Scenario: Nobody asked the GP
      When the case is looked at on Tuesday 21 April 2026
      Then the rule on the sharing of information by the GP does not apply

  @cite:app1/3 @cite:app1/8
  Rule: The child's registered GP is sent the completed assessment

    Scenario: The GP was sent the assessment
      Given the assessment was completed on Thursday 2 April 2026
      And it resulted in a finding that the child needs services as a child in need
      And the assessment was sent out on Thursday 9 April 2026
      And it was sent to the GP
      When the case is looked at on Friday 10 April 2026
      Then sending the assessment to the GP is met

    Scenario: Others were sent the assessment and not the GP
      Given the assessment was completed on Thursday 2 April 2026
      And it resulted in a finding that the child needs services as a child in need
      And the assessment was sent out on Thursday 9 April 2026
      And it was sent to the parents or carers
      When the case is looked at on Friday 10 April 2026
      Then sending the assessment to the GP is still to do

    Scenario: A GP who holds no information is sent the assessment all the same
      Given the assessment was completed on Thursday 2 April 2026
      And it resulted in a finding that the child needs services as a child in need
      And the GP returned the slip on Monday 20 April 2026
      And it resulted in nothing
      When the case is looked at on Tuesday 21 April 2026
      Then sending the assessment to the GP is still to do

    Scenario: The case is closed and the GP never had the assessment
      Given the assessment was completed on Thursday 2 April 2026
      And it resulted in a finding that the child needs services as a child in need
      And the case was closed on Thursday 9 April 2026
      When the case is looked at on Friday 10 April 2026
      Then sending the assessment to the GP is not met
      And that is a breach

    Scenario: The child is not found in need
      Given the assessment was completed on Thursday 2 April 2026
      And it resulted in nothing
      When the case is looked at on Friday 10 April 2026
      Then the rule on sending the assessment to the GP does not apply
