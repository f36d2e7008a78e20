Feature: Consent, its refusal and its withdrawal

  Background:
    Given the first enquiry was made on Friday 2 January 2026
    And the referral was received on Monday 5 January 2026

  @cite:5.1/1
  Rule: Those with parental responsibility are told what the referral is about

    Scenario: The parents have been told
      Given those with parental responsibility were told of the referral on Tuesday 6 January 2026
      When the case is looked at on Tuesday 20 January 2026
      Then telling those with parental responsibility of the referral is met

    Scenario: The parents have not been told yet
      When the case is looked at on Tuesday 20 January 2026
      Then telling those with parental responsibility of the referral is still to do

    Scenario: The case is closed and the parents were never told
      Given the case was closed on Monday 19 January 2026
      When the case is looked at on Tuesday 20 January 2026
      Then telling those with parental responsibility of the referral is not met
      And that is a departure

    Scenario: A first enquiry before the referral obliges nobody to tell the parents
      When the case is looked at on Friday 2 January 2026
      Then telling those with parental responsibility of the referral does not apply

    Scenario: A belief that telling would put somebody at risk is no exception here
      Given telling the parents is believed to put a child or vulnerable adult at risk
      When the case is looked at on Tuesday 20 January 2026
      Then telling those with parental responsibility of the referral is still to do

  @cite:5.1/1 @cite:5.3/1
  Rule: Agreement to the assessment is asked for from the referral on

    Scenario: Agreement to the assessment has been asked for
      Given consent was asked for on Tuesday 6 January 2026
      And it covered the assessment
      When the case is looked at on Tuesday 20 January 2026
      Then asking for consent to the assessment is met

    Scenario: Agreement has been asked for to something else
      Given consent was asked for on Tuesday 6 January 2026
      And it covered a service from early help
      When the case is looked at on Tuesday 20 January 2026
      Then asking for consent to the assessment is still to do

    Scenario: The case is closed and agreement was never asked for
      Given the case was closed on Monday 19 January 2026
      When the case is looked at on Tuesday 20 January 2026
      Then asking for consent to the assessment is not met
      And that is a departure

    Scenario: A first enquiry before the referral obliges nobody to ask for agreement
      When the case is looked at on Friday 2 January 2026
      Then asking for consent to the assessment does not apply

    Scenario: At the section 47 threshold agreement is impracticable
      Given significant harm was judged likely without social work on Tuesday 6 January 2026
      And the threshold for section 47 was met on Tuesday 6 January 2026
      And a section 47 enquiry began on Tuesday 6 January 2026
      And those with parental responsibility did not agree to it
      And obtaining agreement is impracticable
      When the case is looked at on Tuesday 20 January 2026
      Then asking for consent to the assessment does not apply

    Scenario: At the section 47 threshold agreement can still be asked for
      Given significant harm was judged likely without social work on Tuesday 6 January 2026
      And the threshold for section 47 was met on Tuesday 6 January 2026
      And a section 47 enquiry began on Tuesday 6 January 2026
      And those with parental responsibility did not agree to it
      When the case is looked at on Tuesday 20 January 2026
      Then asking for consent to the assessment is still to do

    Scenario: Agreement is impracticable but section 47 is not reached
      Given obtaining agreement is impracticable
      When the case is looked at on Tuesday 20 January 2026
      Then asking for consent to the assessment is still to do

  @cite:5.1/1
  Rule: Parents should be asked for agreement, and young people who can be asked must be

    Scenario: Parents and young person have been asked
      Given the child is of an age and understanding to be asked for consent
      And consent was asked for on Tuesday 6 January 2026
      And it covered the assessment
      And it was put to those with parental responsibility and the child
      When the case is looked at on Tuesday 20 January 2026
      Then the rule on who is asked for consent is met

    Scenario: A young person who can be asked has not been asked
      Given the child is of an age and understanding to be asked for consent
      And consent was asked for on Tuesday 6 January 2026
      And it covered the assessment
      And it was put to those with parental responsibility
      When the case is looked at on Tuesday 20 January 2026
      Then the rule on who is asked for consent is not met, missing:
        | the child |
      And that is a breach

    Scenario: A child too young to be asked has not been asked
      Given consent was asked for on Tuesday 6 January 2026
      And it covered the assessment
      And it was put to those with parental responsibility
      When the case is looked at on Tuesday 20 January 2026
      Then the rule on who is asked for consent is met

    Scenario: Only the young person has been asked
      Given the child is of an age and understanding to be asked for consent
      And consent was asked for on Tuesday 6 January 2026
      And it covered the assessment
      And it was put to the child
      When the case is looked at on Tuesday 20 January 2026
      Then the rule on who is asked for consent is not met, missing:
        | those with parental responsibility |
      And that is a departure

  @cite:5.2/1
  Rule: Decisions are made with everyone who has parental responsibility, and others are consulted

    Scenario: Parents, other adults and the competent child had a part in the decision
      Given the child is competent to be consulted
      And a decision about the child was made on Thursday 15 January 2026
      And it was made in consultation with those with parental responsibility, the significant adults in the child's life and the child
      When the case is looked at on Tuesday 20 January 2026
      Then the rule on who is involved in decisions about the child is met

    Scenario: Those with parental responsibility had no part in the decision
      Given a decision about the child was made on Thursday 15 January 2026
      And it was made in consultation with the significant adults in the child's life
      When the case is looked at on Tuesday 20 January 2026
      Then the rule on who is involved in decisions about the child is not met, missing:
        | those with parental responsibility |
      And that is a breach

    Scenario: The other significant adults were not consulted
      Given a decision about the child was made on Thursday 15 January 2026
      And it was made in consultation with those with parental responsibility
      When the case is looked at on Tuesday 20 January 2026
      Then the rule on who is involved in decisions about the child is not met, missing:
        | the significant adults in the child's life |
      And that is a departure

    Scenario: A competent child under 16 was not consulted
      Given the child is competent to be consulted
      And a decision about the child was made on Thursday 15 January 2026
      And it was made in consultation with those with parental responsibility and the significant adults in the child's life
      When the case is looked at on Tuesday 20 January 2026
      Then the rule on who is involved in decisions about the child is not met, missing:
        | the child |
      And that is a departure

    Scenario: A child who is not competent was not consulted
      Given a decision about the child was made on Thursday 15 January 2026
      And it was made in consultation with those with parental responsibility and the significant adults in the child's life
      When the case is looked at on Tuesday 20 January 2026
      Then the rule on who is involved in decisions about the child is met

    Scenario: The rule on competence is for children under 16
      Given the child is competent to be consulted
      And the child is 16 or over
      And a decision about the child was made on Thursday 15 January 2026
      And it was made in consultation with those with parental responsibility and the significant adults in the child's life
      When the case is looked at on Tuesday 20 January 2026
      Then the rule on who is involved in decisions about the child is met

  @cite:5.1/1 @cite:5.3/1
  Rule: An assessment rests on agreement, unless that cannot be had

    Scenario: Those with parental responsibility agreed to the assessment
      Given consent was given on Tuesday 6 January 2026
      And it covered the assessment
      And it was given by those with parental responsibility
      And the assessment began on Wednesday 7 January 2026
      When the case is looked at on Tuesday 20 January 2026
      Then the rule on consent to the assessment is met

    Scenario: Agreement came after the assessment had begun
      Given the assessment began on Wednesday 7 January 2026
      And consent was given on Thursday 8 January 2026
      And it covered the assessment
      And it was given by those with parental responsibility
      When the case is looked at on Tuesday 20 January 2026
      Then the rule on consent to the assessment is not met
      And that is a departure

    Scenario: The agreement given was not to the assessment
      Given consent was given on Tuesday 6 January 2026
      And it covered a service from early help
      And it was given by those with parental responsibility
      And the assessment began on Wednesday 7 January 2026
      When the case is looked at on Tuesday 20 January 2026
      Then the rule on consent to the assessment is not met

    Scenario: The agreement was given by somebody else
      Given consent was given on Tuesday 6 January 2026
      And it covered the assessment
      And it was given by the agencies involved
      And the assessment began on Wednesday 7 January 2026
      When the case is looked at on Tuesday 20 January 2026
      Then the rule on consent to the assessment is not met

    Scenario: Those with parental responsibility are absent
      Given those with parental responsibility are absent
      And the assessment began on Wednesday 7 January 2026
      When the case is looked at on Tuesday 20 January 2026
      Then the rule on consent to the assessment does not apply

    Scenario: Section 47 is reached and agreement is impracticable
      Given significant harm was judged likely without social work on Tuesday 6 January 2026
      And the threshold for section 47 was met on Tuesday 6 January 2026
      And a section 47 enquiry began on Tuesday 6 January 2026
      And those with parental responsibility did not agree to it
      And obtaining agreement is impracticable
      And the assessment began on Wednesday 7 January 2026
      When the case is looked at on Tuesday 20 January 2026
      Then the rule on consent to the assessment does not apply

    Scenario: Section 47 is reached but agreement could have been had
      Given significant harm was judged likely without social work on Tuesday 6 January 2026
      And the threshold for section 47 was met on Tuesday 6 January 2026
      And a section 47 enquiry began on Tuesday 6 January 2026
      And those with parental responsibility did not agree to it
      And the assessment began on Wednesday 7 January 2026
      When the case is looked at on Tuesday 20 January 2026
      Then the rule on consent to the assessment is not met

    Scenario: Agreement is impracticable without section 47
      Given obtaining agreement is impracticable
      And the assessment began on Wednesday 7 January 2026
      When the case is looked at on Tuesday 20 January 2026
      Then the rule on consent to the assessment is not met

  @cite:5.1/1 @cite:5.3/1 @cite:5.4/1
  Rule: Information is exchanged with agencies on permission, unless the manager agreed or it cannot be had

    Scenario: Those with parental responsibility gave permission by word of mouth
      Given consent was given on Tuesday 6 January 2026
      And it covered exchanging information with other agencies
      And it was given by those with parental responsibility
      And the agreement was not in writing
      And information was exchanged with other agencies on Wednesday 7 January 2026
      And those with parental responsibility agreed to it
      When the case is looked at on Tuesday 20 January 2026
      Then the rule on consent to the exchange of information is met

    Scenario: Information was exchanged without permission
      Given information was exchanged with other agencies on Wednesday 7 January 2026
      And those with parental responsibility did not agree to it
      When the case is looked at on Tuesday 20 January 2026
      Then the rule on consent to the exchange of information is not met
      And that is a departure

    Scenario: The permission was for the assessment alone
      Given consent was given on Tuesday 6 January 2026
      And it covered the assessment
      And it was given by those with parental responsibility
      And information was exchanged with other agencies on Wednesday 7 January 2026
      And those with parental responsibility agreed to it
      When the case is looked at on Tuesday 20 January 2026
      Then the rule on consent to the exchange of information is not met

    Scenario: The permission came from somebody else
      Given consent was given on Tuesday 6 January 2026
      And it covered exchanging information with other agencies
      And it was given by the agencies involved
      And information was exchanged with other agencies on Wednesday 7 January 2026
      And those with parental responsibility did not agree to it
      When the case is looked at on Tuesday 20 January 2026
      Then the rule on consent to the exchange of information is not met

    Scenario: Section 47 is reached and permission is impracticable
      Given significant harm was judged likely without social work on Tuesday 6 January 2026
      And the threshold for section 47 was met on Tuesday 6 January 2026
      And a section 47 enquiry began on Tuesday 6 January 2026
      And those with parental responsibility did not agree to it
      And obtaining agreement is impracticable
      And information was obtained from other agencies on Wednesday 7 January 2026
      And those with parental responsibility did not agree to it
      When the case is looked at on Tuesday 20 January 2026
      Then the rule on consent to the exchange of information does not apply

    Scenario: The team manager had agreed in writing to go ahead
      Given it was agreed to go ahead without the parents' agreement on Tuesday 6 January 2026
      And it was done by a team manager
      And the agreement was in writing
      And information was exchanged with other agencies on Wednesday 7 January 2026
      And those with parental responsibility did not agree to it
      When the case is looked at on Tuesday 20 January 2026
      Then the rule on consent to the exchange of information does not apply

    Scenario: Section 47 is reached but permission could have been had
      Given the threshold for section 47 was met on Tuesday 6 January 2026
      And information was exchanged with other agencies on Wednesday 7 January 2026
      And those with parental responsibility did not agree to it
      When the case is looked at on Tuesday 20 January 2026
      Then the rule on consent to the exchange of information is not met

    Scenario: Permission is impracticable without section 47
      Given obtaining agreement is impracticable
      And information was exchanged with other agencies on Wednesday 7 January 2026
      And those with parental responsibility did not agree to it
      When the case is looked at on Tuesday 20 January 2026
      Then the rule on consent to the exchange of information is not met

    Scenario: The team manager's word does not stand in for permission
      Given it was agreed to go ahead without the parents' agreement on Tuesday 6 January 2026
      And it was done by a team manager
      And the agreement was not in writing
      And information was exchanged with other agencies on Wednesday 7 January 2026
      And those with parental responsibility did not agree to it
      When the case is looked at on Tuesday 20 January 2026
      Then the rule on consent to the exchange of information is not met

    Scenario: The social worker's own writing does not stand in for permission
      Given it was agreed to go ahead without the parents' agreement on Tuesday 6 January 2026
      And it was done by the social worker
      And the agreement was in writing
      And information was exchanged with other agencies on Wednesday 7 January 2026
      And those with parental responsibility did not agree to it
      When the case is looked at on Tuesday 20 January 2026
      Then the rule on consent to the exchange of information is not met

    Scenario: Enquiries with agencies count as an exchange of information
      Given information was obtained from other agencies on Wednesday 7 January 2026
      And those with parental responsibility did not agree to it
      When the case is looked at on Tuesday 20 January 2026
      Then the rule on consent to the exchange of information is not met

  @cite:5.4/1
  Rule: Going ahead without agreement needs the area's procedures and the team manager's agreement in writing

    Scenario: The team manager agreed in writing beforehand
      Given the safeguarding procedures of the area were referred to on Tuesday 6 January 2026
      And it was agreed to go ahead without the parents' agreement on Tuesday 6 January 2026
      And it was done by a team manager
      And the agreement was in writing
      And information was exchanged with other agencies on Wednesday 7 January 2026
      And those with parental responsibility did not agree to it
      When the case is looked at on Tuesday 20 January 2026
      Then the rule on acting without agreement is met

    Scenario: The team manager agreed by word of mouth
      Given the safeguarding procedures of the area were referred to on Tuesday 6 January 2026
      And it was agreed to go ahead without the parents' agreement on Tuesday 6 January 2026
      And it was done by a team manager
      And the agreement was not in writing
      And information was exchanged with other agencies on Wednesday 7 January 2026
      And those with parental responsibility did not agree to it
      When the case is looked at on Tuesday 20 January 2026
      Then the rule on acting without agreement is not met
      And that is a breach

    Scenario: The social worker alone agreed to go ahead
      Given the safeguarding procedures of the area were referred to on Tuesday 6 January 2026
      And it was agreed to go ahead without the parents' agreement on Tuesday 6 January 2026
      And it was done by the social worker
      And the agreement was in writing
      And information was exchanged with other agencies on Wednesday 7 January 2026
      And those with parental responsibility did not agree to it
      When the case is looked at on Tuesday 20 January 2026
      Then the rule on acting without agreement is not met

    Scenario: The team manager agreed only afterwards
      Given the safeguarding procedures of the area were referred to on Tuesday 6 January 2026
      And information was exchanged with other agencies on Wednesday 7 January 2026
      And those with parental responsibility did not agree to it
      And it was agreed to go ahead without the parents' agreement on Thursday 8 January 2026
      And it was done by a team manager
      And the agreement was in writing
      When the case is looked at on Tuesday 20 January 2026
      Then the rule on acting without agreement is not met

    Scenario: The procedures of the area were not referred to
      Given it was agreed to go ahead without the parents' agreement on Tuesday 6 January 2026
      And it was done by a team manager
      And the agreement was in writing
      And information was exchanged with other agencies on Wednesday 7 January 2026
      And those with parental responsibility did not agree to it
      When the case is looked at on Tuesday 20 January 2026
      Then the rule on acting without agreement is not met, missing:
        | the safeguarding procedures of the area were referred to |
      And that is a breach

    Scenario: The procedures of the area were referred to only afterwards
      Given it was agreed to go ahead without the parents' agreement on Tuesday 6 January 2026
      And it was done by a team manager
      And the agreement was in writing
      And information was exchanged with other agencies on Wednesday 7 January 2026
      And those with parental responsibility did not agree to it
      And the safeguarding procedures of the area were referred to on Thursday 8 January 2026
      When the case is looked at on Tuesday 20 January 2026
      Then the rule on acting without agreement is not met, missing:
        | the safeguarding procedures of the area were referred to |
      And that is a breach

    Scenario: The parents had agreed to the exchange
      Given information was exchanged with other agencies on Wednesday 7 January 2026
      And those with parental responsibility agreed to it
      When the case is looked at on Tuesday 20 January 2026
      Then the rule on acting without agreement does not apply

  @cite:5.5/1
  Rule: Telling parents about a third party needs agreement too

    Scenario: There was agreement to share the information
      Given agreement was given to sharing the information about a third party on Wednesday 14 January 2026
      And information about a third party was shared with those with parental responsibility on Thursday 15 January 2026
      When the case is looked at on Tuesday 20 January 2026
      Then the rule on agreement to share information about a third party is met

    Scenario: There was no agreement to share the information
      Given information about a third party was shared with those with parental responsibility on Thursday 15 January 2026
      When the case is looked at on Tuesday 20 January 2026
      Then the rule on agreement to share information about a third party is not met, missing:
        | agreement was given to sharing the information about a third party |
      And that is a breach

    Scenario: The risk has to be considered under section 47
      Given the threshold for section 47 was met on Wednesday 14 January 2026
      And information about a third party was shared with those with parental responsibility on Thursday 15 January 2026
      When the case is looked at on Tuesday 20 January 2026
      Then the rule on agreement to share information about a third party does not apply

  @cite:14.4/1
  Rule: The family's agreement to a step down can be sought

    Scenario: The family agreed to the step down
      Given a step down was agreed with the team manager on Monday 13 April 2026
      And the social worker met the family to explain the step down on Tuesday 14 April 2026
      And consent was given on Tuesday 14 April 2026
      And it covered the step down to early help
      And it was given by the family
      And the case was stepped down to early help on Thursday 16 April 2026
      When the case is looked at on Friday 17 April 2026
      Then the rule on consent to step down is met

    Scenario: The case was stepped down without the family's agreement
      Given the case was stepped down to early help on Thursday 16 April 2026
      When the case is looked at on Friday 17 April 2026
      Then the rule on consent to step down is not met
      And that is no fault

    Scenario: The family had agreed to something else
      Given consent was given on Tuesday 14 April 2026
      And it covered social work or services
      And it was given by the family
      And the case was stepped down to early help on Thursday 16 April 2026
      When the case is looked at on Friday 17 April 2026
      Then the rule on consent to step down is not met

    Scenario: The agencies alone agreed to the step down
      Given consent was given on Tuesday 14 April 2026
      And it covered the step down to early help
      And it was given by the agencies involved
      And the case was stepped down to early help on Thursday 16 April 2026
      When the case is looked at on Friday 17 April 2026
      Then the rule on consent to step down is not met

  @cite:5.3/1
  Rule: When parents are unwilling or unable to agree, the risk is considered

    Scenario Outline: The risk has been considered after <event>
      Given <event> on Wednesday 7 January 2026
      And the lack of consent was considered on Thursday 8 January 2026
      When the case is looked at on Tuesday 20 January 2026
      Then considering the refusal or withdrawal is met

      Examples:
        | event |
        | consent was refused |
        | those with parental responsibility were unable to agree |

    Scenario Outline: The risk has not been considered yet after <event>
      Given <event> on Wednesday 7 January 2026
      When the case is looked at on Tuesday 20 January 2026
      Then considering the refusal or withdrawal is still to do

      Examples:
        | event |
        | consent was refused |
        | those with parental responsibility were unable to agree |

    Scenario Outline: The case is closed and the risk was never considered after <event>
      Given <event> on Wednesday 7 January 2026
      And the case was closed on Monday 19 January 2026
      When the case is looked at on Tuesday 20 January 2026
      Then considering the refusal or withdrawal is not met
      And that is a breach

      Examples:
        | event |
        | consent was refused |
        | those with parental responsibility were unable to agree |

    Scenario: One parent was unable and then refused, and it was considered in between
      Given those with parental responsibility were unable to agree on Wednesday 7 January 2026
      And the lack of consent was considered on Thursday 8 January 2026
      And consent was refused on Friday 9 January 2026
      When the case is looked at on Tuesday 20 January 2026
      Then considering the refusal or withdrawal is still to do

    Scenario: The social worker considered the risk
      Given consent was refused on Wednesday 7 January 2026
      And the lack of consent was considered on Thursday 8 January 2026
      And it was done by the social worker
      When the case is looked at on Tuesday 20 January 2026
      Then the rule on who considers the refusal or withdrawal is met

    Scenario: The risk was considered without the social worker
      Given consent was refused on Wednesday 7 January 2026
      And the lack of consent was considered on Thursday 8 January 2026
      And it was done by a team manager
      When the case is looked at on Tuesday 20 January 2026
      Then the rule on who considers the refusal or withdrawal is not met, missing:
        | the social worker |
      And that is a breach

    Scenario: The risk factors and section 47 were considered
      Given consent was refused on Wednesday 7 January 2026
      And the lack of consent was considered on Thursday 8 January 2026
      And it covered the risk factors and whether to escalate to section 47
      When the case is looked at on Tuesday 20 January 2026
      Then the rule on what is considered about the refusal or withdrawal is met

    Scenario Outline: Only one thing was considered, namely <one>
      Given consent was refused on Wednesday 7 January 2026
      And the lack of consent was considered on Thursday 8 January 2026
      And it covered <one>
      When the case is looked at on Tuesday 20 January 2026
      Then the rule on what is considered about the refusal or withdrawal is not met, missing:
        | <other> |
      And that is a breach

      Examples:
        | one | other |
        | the risk factors | whether to escalate to section 47 |
        | whether to escalate to section 47 | the risk factors |

    Scenario Outline: A withdrawal of consent is not what the rule on <subject> speaks of
      Given consent was withdrawn on Monday 2 March 2026
      And the lack of consent was considered on Tuesday 3 March 2026
      And it was done by a team manager
      And it covered nothing
      When the case is looked at on Tuesday 10 March 2026
      Then the rule on <subject> does not apply

      Examples:
        | subject |
        | considering the refusal or withdrawal |
        | who considers the refusal or withdrawal |
        | what is considered about the refusal or withdrawal |

  @cite:5.3/1 @cite:5.6/1
  Rule: The parents are told of the change to section 47, unless that would put the child at risk

    Background:
      Given significant harm was judged likely without social work on Wednesday 7 January 2026
      And the threshold for section 47 was met on Wednesday 7 January 2026
      And a section 47 enquiry began on Thursday 8 January 2026
      And those with parental responsibility did not agree to it

    Scenario: The parents have been told of the change
      Given the parents were told of the change to section 47 on Friday 9 January 2026
      When the case is looked at on Tuesday 20 January 2026
      Then telling the parents of the change to section 47 is met

    Scenario: The parents have not been told of the change yet
      When the case is looked at on Tuesday 20 January 2026
      Then telling the parents of the change to section 47 is still to do

    Scenario: The case is closed and the parents were not told of the change
      Given the case was closed on Monday 19 January 2026
      When the case is looked at on Tuesday 20 January 2026
      Then telling the parents of the change to section 47 is not met
      And that is a departure

    Scenario: Telling the parents was found to put the child at risk
      Given it was decided whether telling the family would put the child at risk on Friday 9 January 2026
      And it was done by a team manager
      And it resulted in a finding that telling the family would put the child at risk of significant harm
      When the case is looked at on Tuesday 20 January 2026
      Then telling the parents of the change to section 47 does not apply

    Scenario: Telling the parents was found to be safe
      Given it was decided whether telling the family would put the child at risk on Friday 9 January 2026
      And it was done by a team manager
      And it resulted in nothing
      When the case is looked at on Tuesday 20 January 2026
      Then telling the parents of the change to section 47 is still to do

    Scenario: The parents were told of the change and of the reasons
      Given the parents were told of the change to section 47 on Friday 9 January 2026
      And it covered the new approach and the grounds for concern
      When the case is looked at on Tuesday 20 January 2026
      Then the rule on what the parents are told of the change to section 47 is met

    Scenario Outline: The parents were told only of <one>
      Given the parents were told of the change to section 47 on Friday 9 January 2026
      And it covered <one>
      When the case is looked at on Tuesday 20 January 2026
      Then the rule on what the parents are told of the change to section 47 is not met, missing:
        | <other> |
      And that is a departure

      Examples:
        | one | other |
        | the new approach | the grounds for concern |
        | the grounds for concern | the new approach |

    Scenario: The social worker consulted the manager about telling
      Given the social worker consulted a manager about telling the family on Friday 9 January 2026
      When the case is looked at on Tuesday 20 January 2026
      Then the rule on consulting a manager about telling the family is met

    Scenario: The manager has not been consulted yet
      When the case is looked at on Tuesday 20 January 2026
      Then the rule on consulting a manager about telling the family is still to do

    Scenario: The case is closed and the manager was never consulted
      Given the case was closed on Monday 19 January 2026
      When the case is looked at on Tuesday 20 January 2026
      Then the rule on consulting a manager about telling the family is not met
      And that is a breach

    Scenario: The manager was consulted on how and when to tell
      Given the social worker consulted a manager about telling the family on Friday 9 January 2026
      And it covered how to tell the family and when to tell the family
      When the case is looked at on Tuesday 20 January 2026
      Then the rule on what a manager is consulted about before the family is told is met

    Scenario Outline: The manager was consulted only on <one>
      Given the social worker consulted a manager about telling the family on Friday 9 January 2026
      And it covered <one>
      When the case is looked at on Tuesday 20 January 2026
      Then the rule on what a manager is consulted about before the family is told is not met, missing:
        | <other> |
      And that is a breach

      Examples:
        | one | other |
        | how to tell the family | when to tell the family |
        | when to tell the family | how to tell the family |

    Scenario: The team manager decided whether telling is safe
      Given it was decided whether telling the family would put the child at risk on Friday 9 January 2026
      And it was done by a team manager
      When the case is looked at on Tuesday 20 January 2026
      Then the rule on who decides whether telling the family is safe is met

    Scenario: The social worker decided whether telling is safe
      Given it was decided whether telling the family would put the child at risk on Friday 9 January 2026
      And it was done by the social worker
      When the case is looked at on Tuesday 20 January 2026
      Then the rule on who decides whether telling the family is safe is not met
      And that is a breach

  @cite:5.6/1
  Rule: The manager is consulted when a section 47 enquiry begins without agreement

    Scenario: The enquiry began with the parents' agreement
      Given a section 47 enquiry began on Thursday 8 January 2026
      And those with parental responsibility agreed to it
      When the case is looked at on Tuesday 20 January 2026
      Then the rule on consulting a manager about telling the family does not apply

  @cite:5.3/1
  Rule: The parents are told once the threshold is met, even before the enquiry

    Scenario: The threshold is met and the parents have to be told
      Given the threshold for section 47 was met on Wednesday 7 January 2026
      When the case is looked at on Tuesday 20 January 2026
      Then telling the parents of the change to section 47 is still to do
