Feature: Consent, its refusal and its withdrawal

  Background:
    Given the first enquiry was made on Friday 2 January 2026
    And the referral was received on Monday 5 January 2026

  @cite:1/13
  Rule: Those with parental responsibility are told of the enquiry from the first one on

    Scenario: The parents have been told
      Given those with parental responsibility were told of the referral on Tuesday 6 January 2026
      When the case is looked at on Tuesday 20 January 2026
      Then telling those with parental responsibility of the referral is met

    Scenario: On the day of the first enquiry the parents are already to be told
      When the case is looked at on Friday 2 January 2026
      Then telling those with parental responsibility of the referral is still to do

    Scenario: The parents have not been told yet
      When the case is looked at on Tuesday 20 January 2026
      Then telling those with parental responsibility of the referral is still to do

    Scenario: The case is closed and the parents were never told
      Given the case was closed on Monday 19 January 2026
      When the case is looked at on Tuesday 20 January 2026
      Then telling those with parental responsibility of the referral is not met
      And that is a departure

    Scenario: Telling the parents would put somebody at risk
      Given telling the parents is believed to put a child or vulnerable adult at risk
      When the case is looked at on Tuesday 20 January 2026
      Then telling those with parental responsibility of the referral does not apply

  @cite:1/13 @cite:1/15
  Rule: Consent to the assessment is asked for from the first enquiry on

    Scenario: Consent to the assessment has been asked for
      Given consent was asked for on Tuesday 6 January 2026
      And it covered the assessment
      When the case is looked at on Tuesday 20 January 2026
      Then asking for consent to the assessment is met

    Scenario: On the day of the first enquiry consent is already to be asked for
      When the case is looked at on Friday 2 January 2026
      Then asking for consent to the assessment is still to do

    Scenario: Consent has been asked for to something else
      Given consent was asked for on Tuesday 6 January 2026
      And it covered a service from early help
      When the case is looked at on Tuesday 20 January 2026
      Then asking for consent to the assessment is still to do

    Scenario: The case is closed and consent was never asked for
      Given the case was closed on Monday 19 January 2026
      When the case is looked at on Tuesday 20 January 2026
      Then asking for consent to the assessment is not met
      And that is a departure

    Scenario: Whether consent is asked for where telling would put somebody at risk is open
      Given telling the parents is believed to put a child or vulnerable adult at risk
      And the case was closed on Monday 19 January 2026
      When the case is looked at on Tuesday 20 January 2026
      Then asking for consent to the assessment depends on the reading
      And that is no fault

    Scenario: Under section 47 consent need not be asked for
      Given significant harm was judged likely without social work on Tuesday 6 January 2026
      And the threshold for section 47 was met on Tuesday 6 January 2026
      And a section 47 enquiry began on Tuesday 6 January 2026
      And those with parental responsibility did not agree to it
      And obtaining agreement is impracticable
      When the case is looked at on Tuesday 20 January 2026
      Then asking for consent to the assessment does not apply

  @cite:1/13 @cite:2/8
  Rule: Parents are asked for consent, and young people who can be asked

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
      And that is a departure

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

  @cite:3/4
  Rule: The capacity to consent to sharing information or to the plan is considered

    Scenario Outline: Capacity was considered before consent to <matter>
      Given the capacity to consent was considered on Tuesday 6 January 2026
      And consent was given on Wednesday 7 January 2026
      And it covered <matter>
      When the case is looked at on Tuesday 20 January 2026
      Then the rule on considering the capacity to consent is met

      Examples:
        | matter |
        | the sharing of information |
        | the plan itself |

    Scenario Outline: Capacity was considered only after consent to <matter>
      Given consent was given on Wednesday 7 January 2026
      And it covered <matter>
      And the capacity to consent was considered on Thursday 8 January 2026
      When the case is looked at on Tuesday 20 January 2026
      Then the rule on considering the capacity to consent is not met, missing:
        | the capacity to consent was considered |
      And that is a departure

      Examples:
        | matter |
        | the sharing of information |
        | the plan itself |

    Scenario: Consent to something else does not bring the question up
      Given consent was given on Wednesday 7 January 2026
      And it covered the assessment
      When the case is looked at on Tuesday 20 January 2026
      Then the rule on considering the capacity to consent does not apply

    Scenario: A mental capacity assessment was necessary and was carried out
      Given a mental capacity assessment is necessary
      And the capacity to consent was considered on Tuesday 6 January 2026
      And a mental capacity assessment was carried out on Thursday 8 January 2026
      When the case is looked at on Tuesday 20 January 2026
      Then the mental capacity assessment is met

    Scenario: A mental capacity assessment is necessary and outstanding
      Given a mental capacity assessment is necessary
      And the capacity to consent was considered on Tuesday 6 January 2026
      When the case is looked at on Tuesday 20 January 2026
      Then the mental capacity assessment is still to do

    Scenario: The case is closed without the mental capacity assessment that was necessary
      Given a mental capacity assessment is necessary
      And the capacity to consent was considered on Tuesday 6 January 2026
      And the case was closed on Monday 19 January 2026
      When the case is looked at on Tuesday 20 January 2026
      Then the mental capacity assessment is not met
      And that is a departure

    Scenario: No mental capacity assessment is necessary
      Given the capacity to consent was considered on Tuesday 6 January 2026
      When the case is looked at on Tuesday 20 January 2026
      Then the mental capacity assessment does not apply

  @cite:1/13 @cite:1/15
  Rule: An assessment rests on consent, unless it is made under section 47

    Scenario: Those with parental responsibility consented to the assessment
      Given consent was given on Tuesday 6 January 2026
      And it covered the assessment
      And it was given by those with parental responsibility
      And the assessment began on Wednesday 7 January 2026
      When the case is looked at on Tuesday 20 January 2026
      Then the rule on consent to the assessment is met

    Scenario: Consent came after the assessment had begun
      Given the assessment began on Wednesday 7 January 2026
      And consent was given on Thursday 8 January 2026
      And it covered the assessment
      And it was given by those with parental responsibility
      When the case is looked at on Tuesday 20 January 2026
      Then the rule on consent to the assessment is not met
      And that is a departure

    Scenario: The consent given was not to the assessment
      Given consent was given on Tuesday 6 January 2026
      And it covered a service from early help
      And it was given by those with parental responsibility
      And the assessment began on Wednesday 7 January 2026
      When the case is looked at on Tuesday 20 January 2026
      Then the rule on consent to the assessment is not met

    Scenario: The consent was given by somebody else
      Given consent was given on Tuesday 6 January 2026
      And it covered the assessment
      And it was given by the agencies involved
      And the assessment began on Wednesday 7 January 2026
      When the case is looked at on Tuesday 20 January 2026
      Then the rule on consent to the assessment is not met

    Scenario: An assessment under section 47 needs no consent
      Given significant harm was judged likely without social work on Tuesday 6 January 2026
      And the threshold for section 47 was met on Tuesday 6 January 2026
      And a section 47 enquiry began on Tuesday 6 January 2026
      And those with parental responsibility did not agree to it
      And obtaining agreement is impracticable
      And the assessment began on Wednesday 7 January 2026
      When the case is looked at on Tuesday 20 January 2026
      Then the rule on consent to the assessment does not apply

    Scenario: Under section 47 it makes no difference that agreement could have been had
      Given significant harm was judged likely without social work on Tuesday 6 January 2026
      And the threshold for section 47 was met on Tuesday 6 January 2026
      And a section 47 enquiry began on Tuesday 6 January 2026
      And those with parental responsibility did not agree to it
      And the assessment began on Wednesday 7 January 2026
      When the case is looked at on Tuesday 20 January 2026
      Then the rule on consent to the assessment does not apply

  @cite:1/13 @cite:2/8 @cite:1/15
  Rule: The parents' agreement is necessary to social work and to services

    Scenario: The parents agreed to the services
      Given consent was given on Friday 16 January 2026
      And it covered social work or services
      And it was given by the parents or carers
      And social work or services for the child began on Monday 19 January 2026
      When the case is looked at on Tuesday 20 January 2026
      Then the rule on consent to social work or services is met

    Scenario: Services began without the parents' agreement
      Given social work or services for the child began on Monday 19 January 2026
      When the case is looked at on Tuesday 20 January 2026
      Then the rule on consent to social work or services is not met
      And that is a breach

    Scenario: The parents had agreed to the assessment only
      Given consent was given on Friday 16 January 2026
      And it covered the assessment
      And it was given by the parents or carers
      And social work or services for the child began on Monday 19 January 2026
      When the case is looked at on Tuesday 20 January 2026
      Then the rule on consent to social work or services is not met

    Scenario: Somebody else agreed to the services
      Given consent was given on Friday 16 January 2026
      And it covered social work or services
      And it was given by the agencies involved
      And social work or services for the child began on Monday 19 January 2026
      When the case is looked at on Tuesday 20 January 2026
      Then the rule on consent to social work or services is not met

    Scenario: Whether other work under section 47 waits for agreement is open
      Given a section 47 enquiry began on Friday 16 January 2026
      And those with parental responsibility did not agree to it
      And social work or services for the child began on Monday 19 January 2026
      When the case is looked at on Tuesday 20 January 2026
      Then the rule on consent to social work or services depends on the reading

  @cite:1/13 @cite:1/15
  Rule: Information is obtained from other agencies on written consent

    Scenario Outline: There was written consent to <matter>
      Given consent was given on Tuesday 6 January 2026
      And it covered <matter>
      And it was given by those with parental responsibility
      And the agreement was in writing
      And information was obtained from other agencies on Wednesday 7 January 2026
      And those with parental responsibility agreed to it
      When the case is looked at on Tuesday 20 January 2026
      Then the rule on consent to the exchange of information is met

      Examples:
        | matter |
        | obtaining information from other agencies |
        | exchanging information with other agencies |

    Scenario: There was consent by word of mouth only
      Given consent was given on Tuesday 6 January 2026
      And it covered exchanging information with other agencies
      And it was given by those with parental responsibility
      And the agreement was not in writing
      And information was obtained from other agencies on Wednesday 7 January 2026
      And those with parental responsibility agreed to it
      When the case is looked at on Tuesday 20 January 2026
      Then the rule on consent to the exchange of information is not met
      And that is a departure

    Scenario: The written consent was to the assessment alone
      Given consent was given on Tuesday 6 January 2026
      And it covered the assessment
      And it was given by those with parental responsibility
      And the agreement was in writing
      And information was obtained from other agencies on Wednesday 7 January 2026
      And those with parental responsibility agreed to it
      When the case is looked at on Tuesday 20 January 2026
      Then the rule on consent to the exchange of information is not met

    Scenario: The written consent came from somebody else
      Given consent was given on Tuesday 6 January 2026
      And it covered exchanging information with other agencies
      And it was given by the agencies involved
      And the agreement was in writing
      And information was obtained from other agencies on Wednesday 7 January 2026
      And those with parental responsibility agreed to it
      When the case is looked at on Tuesday 20 January 2026
      Then the rule on consent to the exchange of information is not met

    Scenario: Under section 47 information is obtained without consent
      Given significant harm was judged likely without social work on Tuesday 6 January 2026
      And the threshold for section 47 was met on Tuesday 6 January 2026
      And a section 47 enquiry began on Tuesday 6 January 2026
      And those with parental responsibility did not agree to it
      And obtaining agreement is impracticable
      And information was obtained from other agencies on Wednesday 7 January 2026
      And those with parental responsibility did not agree to it
      When the case is looked at on Tuesday 20 January 2026
      Then the rule on consent to the exchange of information does not apply

    Scenario: The rule is about information obtained, not information given
      Given information was exchanged with other agencies on Wednesday 7 January 2026
      And those with parental responsibility agreed to it
      When the case is looked at on Tuesday 20 January 2026
      Then the rule on consent to the exchange of information does not apply

  @cite:1/14
  Rule: A refusal after full information is accepted, recorded and answered with advice about early help

    Background:
      Given the parents were given full information about assessment and support on Tuesday 6 January 2026
      And consent was refused on Wednesday 7 January 2026

    Scenario: The refusal was accepted and recorded in time
      Given the refusal was accepted and recorded on Wednesday 7 January 2026
      When the case is looked at on Tuesday 20 January 2026
      Then accepting and recording the refusal is met

    Scenario: The refusal has not been recorded yet
      When the case is looked at on Tuesday 20 January 2026
      Then accepting and recording the refusal is still to do

    Scenario: The case is closed without a record of the refusal
      Given the case was closed on Monday 19 January 2026
      When the case is looked at on Tuesday 20 January 2026
      Then accepting and recording the refusal is not met
      And that is a departure

    Scenario: The parents were advised about early help after they refused
      Given the parents were advised about early help on Thursday 8 January 2026
      When the case is looked at on Tuesday 20 January 2026
      Then advice about early help is met

    Scenario: The case is closed without advice about early help
      Given the case was closed on Monday 19 January 2026
      When the case is looked at on Tuesday 20 January 2026
      Then advice about early help is not met
      And that is a departure

    Scenario: Advice about early help has not been given yet
      When the case is looked at on Tuesday 20 January 2026
      Then advice about early help is still to do

    Scenario: The family would like early help and the assessment has been opened
      Given the family wants a service from early help
      And an early help assessment was opened on Monday 12 January 2026
      When the case is looked at on Tuesday 20 January 2026
      Then opening an early help assessment after a refusal is met

    Scenario: The family would like early help and waits for it
      Given the family wants a service from early help
      When the case is looked at on Tuesday 20 January 2026
      Then opening an early help assessment after a refusal is still to do

    Scenario: The case is closed although the family would like early help
      Given the family wants a service from early help
      And the case was closed on Monday 19 January 2026
      When the case is looked at on Tuesday 20 January 2026
      Then opening an early help assessment after a refusal is not met
      And that is a breach

    Scenario: The family does not want early help
      Given the family does not want a service from early help
      When the case is looked at on Tuesday 20 January 2026
      Then opening an early help assessment after a refusal does not apply

  @cite:1/14 @cite:1/15
  Rule: The refusal is not the last word where harm is likely or full information was not given

    Scenario Outline: Where significant harm is likely <subject> does not arise
      Given the parents were given full information about assessment and support on Tuesday 6 January 2026
      And consent was refused on Wednesday 7 January 2026
      And significant harm was judged likely without social work on Thursday 8 January 2026
      When the case is looked at on Tuesday 20 January 2026
      Then <subject> does not apply

      Examples:
        | subject |
        | accepting and recording the refusal |
        | advice about early help |

    Scenario Outline: Before full information is given <subject> does not arise
      Given consent was refused on Wednesday 7 January 2026
      When the case is looked at on Tuesday 20 January 2026
      Then <subject> does not apply

      Examples:
        | subject |
        | accepting and recording the refusal |
        | advice about early help |

  @cite:1/14
  Rule: Before early help is opened the family consents and says whom it would like to lead

    Scenario: Consent and the family's view were there
      Given consent was given on Friday 9 January 2026
      And it covered a service from early help
      And it was given by the family
      And the family was asked who should be the lead practitioner on Friday 9 January 2026
      And an early help assessment was opened on Monday 12 January 2026
      When the case is looked at on Tuesday 20 January 2026
      Then the rule on the opening of an early help assessment is met

    Scenario: The family was not asked who should lead
      Given consent was given on Friday 9 January 2026
      And it covered a service from early help
      And it was given by the family
      And an early help assessment was opened on Monday 12 January 2026
      When the case is looked at on Tuesday 20 January 2026
      Then the rule on the opening of an early help assessment is not met, missing:
        | the family was asked who should be the lead practitioner |
      And that is a breach

    Scenario: The family had not consented to early help
      Given consent was given on Friday 9 January 2026
      And it covered the assessment
      And it was given by the family
      And the family was asked who should be the lead practitioner on Friday 9 January 2026
      And an early help assessment was opened on Monday 12 January 2026
      When the case is looked at on Tuesday 20 January 2026
      Then the rule on the opening of an early help assessment is not met
      And that is a breach

    Scenario: Somebody else had consented to early help
      Given consent was given on Friday 9 January 2026
      And it covered a service from early help
      And it was given by the agencies involved
      And the family was asked who should be the lead practitioner on Friday 9 January 2026
      And an early help assessment was opened on Monday 12 January 2026
      When the case is looked at on Tuesday 20 January 2026
      Then the rule on the opening of an early help assessment is not met

  @cite:9/2
  Rule: A step down to early help goes with the family's consent

    Scenario: The family consented to the step down
      Given a step down was agreed with the team manager on Monday 13 April 2026
      And the social worker met the family to explain the step down on Tuesday 14 April 2026
      And consent was given on Tuesday 14 April 2026
      And it covered the step down to early help
      And it was given by the family
      And the case was stepped down to early help on Thursday 16 April 2026
      When the case is looked at on Friday 17 April 2026
      Then the rule on consent to step down is met

    Scenario: The case was stepped down without consent
      Given the case was stepped down to early help on Thursday 16 April 2026
      When the case is looked at on Friday 17 April 2026
      Then the rule on consent to step down is not met
      And that is a breach

    Scenario: The family had consented to something else
      Given consent was given on Tuesday 14 April 2026
      And it covered social work or services
      And it was given by the family
      And the case was stepped down to early help on Thursday 16 April 2026
      When the case is looked at on Friday 17 April 2026
      Then the rule on consent to step down is not met

    Scenario: The agencies alone consented to the step down
      Given consent was given on Tuesday 14 April 2026
      And it covered the step down to early help
      And it was given by the agencies involved
      And the case was stepped down to early help on Thursday 16 April 2026
      When the case is looked at on Friday 17 April 2026
      Then the rule on consent to step down is not met

    Scenario: Consent is all that the family has to be asked for
      Given consent was given on Tuesday 14 April 2026
      And it covered the step down to early help
      And it was given by the family
      And the case was stepped down to early help on Thursday 16 April 2026
      When the case is looked at on Friday 17 April 2026
      Then the rule on consent to step down is met

  @cite:1/15
  Rule: Likely harm leads to an assessment under section 47, of which the parents are told

    Background:
      Given significant harm was judged likely without social work on Wednesday 7 January 2026
      And the threshold for section 47 was met on Wednesday 7 January 2026

    Scenario: The assessment is carried on under section 47
      Given a section 47 enquiry began on Thursday 8 January 2026
      When the case is looked at on Tuesday 20 January 2026
      Then assessment under section 47 is met

    Scenario: The section 47 enquiry is outstanding
      When the case is looked at on Tuesday 20 January 2026
      Then assessment under section 47 is still to do

    Scenario: The case is closed in spite of likely harm
      Given the case was closed on Monday 19 January 2026
      When the case is looked at on Tuesday 20 January 2026
      Then assessment under section 47 is not met
      And that is a departure

    Scenario: The parents have been told of the change
      Given a section 47 enquiry began on Thursday 8 January 2026
      And the parents were told of the change to section 47 on Friday 9 January 2026
      When the case is looked at on Tuesday 20 January 2026
      Then telling the parents of the change to section 47 is met

    Scenario: The parents have not been told of the change yet
      Given a section 47 enquiry began on Thursday 8 January 2026
      When the case is looked at on Tuesday 20 January 2026
      Then telling the parents of the change to section 47 is still to do

    Scenario: The case is closed and the parents were not told of the change
      Given a section 47 enquiry began on Thursday 8 January 2026
      And the case was closed on Monday 19 January 2026
      When the case is looked at on Tuesday 20 January 2026
      Then telling the parents of the change to section 47 is not met
      And that is a departure

    Scenario: There is nothing to tell before the enquiry begins
      When the case is looked at on Tuesday 20 January 2026
      Then telling the parents of the change to section 47 does not apply

    Scenario: The parents were told of the change and of the reasons
      Given a section 47 enquiry began on Thursday 8 January 2026
      And the parents were told of the change to section 47 on Friday 9 January 2026
      And it covered the new approach and the grounds for concern
      When the case is looked at on Tuesday 20 January 2026
      Then the rule on what the parents are told of the change to section 47 is met

    Scenario Outline: The parents were told only of <one>
      Given a section 47 enquiry began on Thursday 8 January 2026
      And the parents were told of the change to section 47 on Friday 9 January 2026
      And it covered <one>
      When the case is looked at on Tuesday 20 January 2026
      Then the rule on what the parents are told of the change to section 47 is not met, missing:
        | <other> |
      And that is a departure

      Examples:
        | one | other |
        | the new approach | the grounds for concern |
        | the grounds for concern | the new approach |
