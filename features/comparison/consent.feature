# Written by "cinmodel compare" from the procedures: the smallest cases on which they part. Do not edit.
Feature: Where the procedures part: consent

  Rule: Are those with parental responsibility told of the first enquiry or referral?

    @cite:devon:1/13 @cite:essex:5.1/1
    Scenario: Not met (departure) for Devon, does not apply for Essex [told-of-referral-1]
      Given telling the parents is not believed to put a child or vulnerable adult at risk
      And the first enquiry was made on Thursday 1 January 2026
      And the case was closed on Friday 2 January 2026
      When the case is looked at on Friday 2 January 2026
      Then for Devon, the rule on telling those with parental responsibility of the referral is not met
      And for Devon, that is a departure
      And for Essex, the rule on telling those with parental responsibility of the referral does not apply

    @cite:devon:1/13 @cite:essex:5.1/1
    Scenario: Does not apply for Devon, not met (departure) for Essex [told-of-referral-2]
      Given the referral was received on Thursday 1 January 2026
      And the case was closed on Friday 2 January 2026
      When the case is looked at on Friday 2 January 2026
      Then for Devon, the rule on telling those with parental responsibility of the referral does not apply
      And for Essex, the rule on telling those with parental responsibility of the referral is not met
      And for Essex, that is a departure

  Rule: When is consent to an assessment asked for?

    @cite:devon:1/13 @cite:devon:1/15 @cite:essex:5.1/1 @cite:essex:5.3/1
    Scenario: Not met (departure) for Devon, does not apply for Essex [consent-asked-time-1]
      Given telling the parents is not believed to put a child or vulnerable adult at risk
      And the first enquiry was made on Thursday 1 January 2026
      And the case was closed on Friday 2 January 2026
      When the case is looked at on Friday 2 January 2026
      Then for Devon, the rule on asking for consent to the assessment is not met
      And for Devon, that is a departure
      And for Essex, the rule on asking for consent to the assessment does not apply

    @cite:devon:1/13 @cite:devon:1/15 @cite:essex:5.1/1 @cite:essex:5.3/1
    Scenario: Does not apply for Devon, not met (departure) for Essex [consent-asked-time-2]
      Given the referral was received on Thursday 1 January 2026
      And the case was closed on Friday 2 January 2026
      When the case is looked at on Friday 2 January 2026
      Then for Devon, the rule on asking for consent to the assessment does not apply
      And for Essex, the rule on asking for consent to the assessment is not met
      And for Essex, that is a departure

    @cite:devon:1/13 @cite:devon:1/15 @cite:essex:5.1/1 @cite:essex:5.3/1
    Scenario: Depends on the reading for Devon, not met (departure) for Essex [consent-asked-time-3]
      Given telling the parents is believed to put a child or vulnerable adult at risk
      And the first enquiry was made on Friday 2 January 2026
      And the referral was received on Friday 2 January 2026
      And the case was closed on Saturday 3 January 2026
      When the case is looked at on Saturday 3 January 2026
      Then for Devon, the rule on asking for consent to the assessment depends on the reading
      And for Essex, the rule on asking for consent to the assessment is not met
      And for Essex, that is a departure

    @cite:devon:1/13 @cite:devon:1/15 @cite:essex:5.1/1 @cite:essex:5.3/1
    Scenario: Depends on the reading for Devon, does not apply for Essex [consent-asked-time-4]
      Given telling the parents is believed to put a child or vulnerable adult at risk
      And the first enquiry was made on Friday 2 January 2026
      When the case is looked at on Friday 2 January 2026
      Then for Devon, the rule on asking for consent to the assessment depends on the reading
      And for Essex, the rule on asking for consent to the assessment does not apply

  Rule: Who is asked for consent?

    @cite:devon:1/13 @cite:devon:2/8 @cite:essex:5.1/1
    Scenario: Not met (departure) for Devon, not met (breach) for Essex [consent-asked-of-1]
      Given the child is of an age and understanding to be asked for consent
      And consent was asked for on Friday 2 January 2026
      And it was put to nobody
      When the case is looked at on Friday 2 January 2026
      Then for Devon, the rule on who is asked for consent is not met, missing:
        | the child |
        | those with parental responsibility |
      And for Devon, that is a departure
      And for Essex, the rule on who is asked for consent is not met, missing:
        | the child |
        | those with parental responsibility |
      And for Essex, that is a breach

  Rule: Who is involved in decisions about the child?

    @cite:essex:5.2/1 @cite:doncaster:5/1 @cite:doncaster:5/4
    Scenario: Not met (breach) for Essex, not met (departure) for Doncaster [decisions-made-with-1]
      Given the child is not competent to be consulted
      And a decision about the child was made on Friday 2 January 2026
      And it was made in consultation with nobody
      When the case is looked at on Friday 2 January 2026
      Then for Essex, the rule on who is involved in decisions about the child is not met, missing:
        | the significant adults in the child's life |
        | those with parental responsibility |
      And for Essex, that is a breach
      And for Doncaster, the rule on who is involved in decisions about the child is not met, missing:
        | the Care Team |
      And for Doncaster, that is a departure

    @cite:essex:5.2/1 @cite:doncaster:5/1 @cite:doncaster:5/4
    Scenario: Met for Essex, not met (departure) for Doncaster [decisions-made-with-2]
      Given a decision about the child was made on Friday 2 January 2026
      And it was made in consultation with the child, the significant adults in the child's life and those with parental responsibility
      When the case is looked at on Friday 2 January 2026
      Then for Essex, the rule on who is involved in decisions about the child is met
      And for Doncaster, the rule on who is involved in decisions about the child is not met, missing:
        | the Care Team |
      And for Doncaster, that is a departure

    @cite:essex:5.2/1 @cite:doncaster:5/1 @cite:doncaster:5/4
    Scenario: Not met (departure) for Essex, met for Doncaster [decisions-made-with-3]
      Given the child is competent to be consulted
      And the child is under 16
      And a decision about the child was made on Friday 2 January 2026
      And it was made in consultation with the Care Team, the significant adults in the child's life and those with parental responsibility
      When the case is looked at on Friday 2 January 2026
      Then for Essex, the rule on who is involved in decisions about the child is not met, missing:
        | the child |
      And for Essex, that is a departure
      And for Doncaster, the rule on who is involved in decisions about the child is met

  Rule: What consent does an assessment need?

    @cite:devon:1/13 @cite:devon:1/15 @cite:essex:5.1/1 @cite:essex:5.3/1
    Scenario: Not met (departure) for Devon, does not apply for Essex [assessment-consent-1]
      Given those with parental responsibility are absent
      And the assessment began on Friday 2 January 2026
      When the case is looked at on Friday 2 January 2026
      Then for Devon, the rule on consent to the assessment is not met, missing:
        | consent was given (it covered the assessment) (it was given by those with parental responsibility) |
      And for Devon, that is a departure
      And for Essex, the rule on consent to the assessment does not apply

    @cite:devon:1/13 @cite:devon:1/15 @cite:essex:5.1/1 @cite:essex:5.3/1
    Scenario: Does not apply for Devon, not met (departure) for Essex [assessment-consent-2]
      Given those with parental responsibility are not absent
      And the assessment began on Friday 2 January 2026
      And a section 47 enquiry began on Friday 2 January 2026
      When the case is looked at on Friday 2 January 2026
      Then for Devon, the rule on consent to the assessment does not apply
      And for Essex, the rule on consent to the assessment is not met, missing:
        | consent was given (it covered the assessment) (it was given by those with parental responsibility) |
      And for Essex, that is a departure

    @cite:devon:1/13 @cite:devon:1/15 @cite:essex:5.1/1 @cite:essex:5.3/1
    Scenario: Not met (departure) for Devon, does not apply for Essex [assessment-consent-3]
      Given obtaining agreement is impracticable
      And the assessment began on Friday 2 January 2026
      And the threshold for section 47 was met on Friday 2 January 2026
      When the case is looked at on Friday 2 January 2026
      Then for Devon, the rule on consent to the assessment is not met, missing:
        | consent was given (it covered the assessment) (it was given by those with parental responsibility) |
      And for Devon, that is a departure
      And for Essex, the rule on consent to the assessment does not apply

  Rule: What consent do social work and services need?

    @cite:devon:1/13 @cite:devon:2/8 @cite:devon:1/15
    Scenario: Depends on the reading for Devon [services-consent-1]
      Given a section 47 enquiry began on Friday 2 January 2026
      And social work or services for the child began on Friday 2 January 2026
      When the case is looked at on Friday 2 January 2026
      Then for Devon, the rule on consent to social work or services depends on the reading

  Rule: What consent does the exchange of information with other agencies need?

    @cite:devon:1/13 @cite:devon:1/15 @cite:essex:5.1/1 @cite:essex:5.3/1 @cite:essex:5.4/1
    Scenario: Not met (departure) for Devon, does not apply for Essex [information-consent-1]
      Given information was obtained from other agencies on Friday 2 January 2026
      And it was agreed to go ahead without the parents' agreement on Friday 2 January 2026
      And it was done by a team manager
      And the agreement was in writing
      When the case is looked at on Friday 2 January 2026
      Then for Devon, the rule on consent to the exchange of information is not met, missing:
        | consent was given (it covered exchanging information with other agencies or obtaining information from other agencies) (it was given by those with parental responsibility) (the agreement was in writing) |
      And for Devon, that is a departure
      And for Essex, the rule on consent to the exchange of information does not apply

    @cite:devon:1/13 @cite:devon:1/15 @cite:essex:5.1/1 @cite:essex:5.3/1 @cite:essex:5.4/1
    Scenario: Does not apply for Devon, not met (departure) for Essex [information-consent-2]
      Given information was exchanged with other agencies on Friday 2 January 2026
      When the case is looked at on Friday 2 January 2026
      Then for Devon, the rule on consent to the exchange of information does not apply
      And for Essex, the rule on consent to the exchange of information is not met, missing:
        | consent was given (it covered exchanging information with other agencies) (it was given by those with parental responsibility) |
      And for Essex, that is a departure

    @cite:devon:1/13 @cite:devon:1/15 @cite:essex:5.1/1 @cite:essex:5.3/1 @cite:essex:5.4/1
    Scenario: Does not apply for Devon, not met (departure) for Essex [information-consent-3]
      Given information was obtained from other agencies on Friday 2 January 2026
      And a section 47 enquiry began on Friday 2 January 2026
      When the case is looked at on Friday 2 January 2026
      Then for Devon, the rule on consent to the exchange of information does not apply
      And for Essex, the rule on consent to the exchange of information is not met, missing:
        | consent was given (it covered exchanging information with other agencies) (it was given by those with parental responsibility) |
      And for Essex, that is a departure

    @cite:devon:1/13 @cite:devon:1/15 @cite:essex:5.1/1 @cite:essex:5.3/1 @cite:essex:5.4/1
    Scenario: Not met (departure) for Devon, does not apply for Essex [information-consent-4]
      Given obtaining agreement is impracticable
      And information was obtained from other agencies on Friday 2 January 2026
      And the threshold for section 47 was met on Friday 2 January 2026
      When the case is looked at on Friday 2 January 2026
      Then for Devon, the rule on consent to the exchange of information is not met, missing:
        | consent was given (it covered exchanging information with other agencies or obtaining information from other agencies) (it was given by those with parental responsibility) (the agreement was in writing) |
      And for Devon, that is a departure
      And for Essex, the rule on consent to the exchange of information does not apply

  Rule: What does a step down to early help need of the family?

    @cite:devon:9/2 @cite:devon:9/5 @cite:essex:14.4/1 @cite:doncaster:12/4 @cite:doncaster:12/5 @cite:generic:/69
    Scenario: Not met (breach) for Devon, Doncaster and Generic, not met for Essex [step-down-consent-1]
      Given the case was stepped down to early help on Friday 2 January 2026
      When the case is looked at on Friday 2 January 2026
      Then for Devon, the rule on consent to step down is not met, missing:
        | consent was given (it covered the step down to early help) (it was given by the family) |
      And for Devon, that is a breach
      And for Essex, the rule on consent to step down is not met, missing:
        | consent was given (it covered the step down to early help) (it was given by the family) |
      And for Doncaster, the rule on consent to step down is not met, missing:
        | a step down was agreed with the team manager |
        | consent was given (it covered the step down to early help) (it was given by the family) |
        | the social worker met the family to explain the step down |
      And for Doncaster, that is a breach
      And for Generic, the rule on consent to step down is not met, missing:
        | consent was given (it covered the step down to early help) (it was given by the family) |
      And for Generic, that is a breach

    @cite:devon:9/2 @cite:devon:9/5 @cite:essex:14.4/1 @cite:doncaster:12/4 @cite:doncaster:12/5 @cite:generic:/69
    Scenario: Met for Devon, Essex and Generic, not met (breach) for Doncaster [step-down-consent-2]
      Given the case was stepped down to early help on Friday 2 January 2026
      And consent was given on Friday 2 January 2026
      And it covered the step down to early help
      And it was given by the family
      When the case is looked at on Friday 2 January 2026
      Then for Devon, the rule on consent to step down is met
      And for Essex, the rule on consent to step down is met
      And for Doncaster, the rule on consent to step down is not met, missing:
        | a step down was agreed with the team manager |
        | the social worker met the family to explain the step down |
      And for Doncaster, that is a breach
      And for Generic, the rule on consent to step down is met

    @cite:devon:9/2 @cite:devon:9/5 @cite:essex:14.4/1 @cite:doncaster:12/4 @cite:doncaster:12/5 @cite:generic:/69
    Scenario: Not met (breach) for Devon, Doncaster and Generic, not met for Essex [step-down-consent-3]
      Given the case was stepped down to early help on Friday 2 January 2026
      And the social worker met the family to explain the step down on Friday 2 January 2026
      When the case is looked at on Friday 2 January 2026
      Then for Devon, the rule on consent to step down is not met, missing:
        | consent was given (it covered the step down to early help) (it was given by the family) |
      And for Devon, that is a breach
      And for Essex, the rule on consent to step down is not met, missing:
        | consent was given (it covered the step down to early help) (it was given by the family) |
      And for Doncaster, the rule on consent to step down is not met, missing:
        | a step down was agreed with the team manager |
        | consent was given (it covered the step down to early help) (it was given by the family) |
      And for Doncaster, that is a breach
      And for Generic, the rule on consent to step down is not met, missing:
        | consent was given (it covered the step down to early help) (it was given by the family) |
      And for Generic, that is a breach

    @cite:devon:9/2 @cite:devon:9/5 @cite:essex:14.4/1 @cite:doncaster:12/4 @cite:doncaster:12/5 @cite:generic:/69
    Scenario: Not met (breach) for Devon, Doncaster and Generic, not met for Essex [step-down-consent-4]
      Given the case was stepped down to early help on Friday 2 January 2026
      And a step down was agreed with the team manager on Friday 2 January 2026
      When the case is looked at on Friday 2 January 2026
      Then for Devon, the rule on consent to step down is not met, missing:
        | consent was given (it covered the step down to early help) (it was given by the family) |
      And for Devon, that is a breach
      And for Essex, the rule on consent to step down is not met, missing:
        | consent was given (it covered the step down to early help) (it was given by the family) |
      And for Doncaster, the rule on consent to step down is not met, missing:
        | consent was given (it covered the step down to early help) (it was given by the family) |
        | the social worker met the family to explain the step down |
      And for Doncaster, that is a breach
      And for Generic, the rule on consent to step down is not met, missing:
        | consent was given (it covered the step down to early help) (it was given by the family) |
      And for Generic, that is a breach

    @cite:devon:9/2 @cite:devon:9/5 @cite:essex:14.4/1 @cite:doncaster:12/4 @cite:doncaster:12/5 @cite:generic:/69
    Scenario: Not met (breach) for Devon, Doncaster and Generic, not met for Essex [step-down-consent-5]
      Given the case was stepped down to early help on Friday 2 January 2026
      And a step down was agreed with the team manager on Friday 2 January 2026
      And the social worker met the family to explain the step down on Friday 2 January 2026
      When the case is looked at on Friday 2 January 2026
      Then for Devon, the rule on consent to step down is not met, missing:
        | consent was given (it covered the step down to early help) (it was given by the family) |
      And for Devon, that is a breach
      And for Essex, the rule on consent to step down is not met, missing:
        | consent was given (it covered the step down to early help) (it was given by the family) |
      And for Doncaster, the rule on consent to step down is not met, missing:
        | consent was given (it covered the step down to early help) (it was given by the family) |
      And for Doncaster, that is a breach
      And for Generic, the rule on consent to step down is not met, missing:
        | consent was given (it covered the step down to early help) (it was given by the family) |
      And for Generic, that is a breach

  Rule: Is a refusal or withdrawal of consent considered further?

    @cite:essex:5.3/1 @cite:doncaster:4/6
    Scenario: Not met (breach) for Essex, does not apply for Doncaster [missing-consent-considered-1]
      Given agreement was not given on Friday 2 January 2026
      And the case was closed on Saturday 3 January 2026
      When the case is looked at on Saturday 3 January 2026
      Then for Essex, the rule on considering the refusal or withdrawal is not met
      And for Essex, that is a breach
      And for Doncaster, the rule on considering the refusal or withdrawal does not apply

    @cite:essex:5.3/1 @cite:doncaster:4/6
    Scenario: Does not apply for Essex, not met (departure) for Doncaster [missing-consent-considered-2]
      Given consent was withdrawn on Thursday 1 January 2026
      And the case was closed on Friday 2 January 2026
      When the case is looked at on Friday 2 January 2026
      Then for Essex, the rule on considering the refusal or withdrawal does not apply
      And for Doncaster, the rule on considering the refusal or withdrawal is not met
      And for Doncaster, that is a departure

    @cite:essex:5.3/1 @cite:doncaster:4/6
    Scenario: Not met (breach) for Essex, not met (departure) for Doncaster [missing-consent-considered-3]
      Given agreement was not given on Friday 2 January 2026
      And consent was withdrawn on Friday 2 January 2026
      And the case was closed on Saturday 3 January 2026
      When the case is looked at on Saturday 3 January 2026
      Then for Essex, the rule on considering the refusal or withdrawal is not met
      And for Essex, that is a breach
      And for Doncaster, the rule on considering the refusal or withdrawal is not met
      And for Doncaster, that is a departure

  Rule: Who considers a refusal or withdrawal of consent?

    @cite:essex:5.3/1 @cite:doncaster:4/6
    Scenario: Not met (breach) for Essex, does not apply for Doncaster [missing-consent-considered-by-1]
      Given the lack of consent was considered on Friday 2 January 2026
      And it was done by nobody
      When the case is looked at on Friday 2 January 2026
      Then for Essex, the rule on who considers the refusal or withdrawal is not met, missing:
        | the social worker |
      And for Essex, that is a breach
      And for Doncaster, the rule on who considers the refusal or withdrawal does not apply

    @cite:essex:5.3/1 @cite:doncaster:4/6
    Scenario: Does not apply for Essex, not met (departure) for Doncaster [missing-consent-considered-by-2]
      Given consent was withdrawn on Friday 2 January 2026
      And the lack of consent was considered on Friday 2 January 2026
      And it was done by nobody
      When the case is looked at on Friday 2 January 2026
      Then for Essex, the rule on who considers the refusal or withdrawal does not apply
      And for Doncaster, the rule on who considers the refusal or withdrawal is not met, missing:
        | a team manager |
        | the social worker |
      And for Doncaster, that is a departure

    @cite:essex:5.3/1 @cite:doncaster:4/6
    Scenario: Does not apply for Essex, met for Doncaster [missing-consent-considered-by-3]
      Given consent was withdrawn on Friday 2 January 2026
      And the lack of consent was considered on Friday 2 January 2026
      And it was done by a team manager and the social worker
      When the case is looked at on Friday 2 January 2026
      Then for Essex, the rule on who considers the refusal or withdrawal does not apply
      And for Doncaster, the rule on who considers the refusal or withdrawal is met

  Rule: What is considered when consent is refused or withdrawn?

    @cite:essex:5.3/1 @cite:doncaster:4/6
    Scenario: Not met (breach) for Essex, does not apply for Doncaster [missing-consent-weighed-1]
      Given the lack of consent was considered on Friday 2 January 2026
      And it covered nothing
      When the case is looked at on Friday 2 January 2026
      Then for Essex, the rule on what is considered about the refusal or withdrawal is not met, missing:
        | the risk factors |
        | whether to escalate to section 47 |
      And for Essex, that is a breach
      And for Doncaster, the rule on what is considered about the refusal or withdrawal does not apply

    @cite:essex:5.3/1 @cite:doncaster:4/6
    Scenario: Does not apply for Essex, not met (breach) for Doncaster [missing-consent-weighed-2]
      Given consent was withdrawn on Friday 2 January 2026
      And the lack of consent was considered on Friday 2 January 2026
      And it covered nothing
      And it resulted in nothing
      When the case is looked at on Friday 2 January 2026
      Then for Essex, the rule on what is considered about the refusal or withdrawal does not apply
      And for Doncaster, the rule on what is considered about the refusal or withdrawal is not met, missing:
        | the reasons for the lack of consent |
        | whether the lack of consent raises the risk |
      And for Doncaster, that is a breach

    @cite:essex:5.3/1 @cite:doncaster:4/6
    Scenario: Does not apply for Essex, not met (breach) for Doncaster [missing-consent-weighed-3]
      Given consent was withdrawn on Friday 2 January 2026
      And the lack of consent was considered on Friday 2 January 2026
      And it covered the reasons for the lack of consent, the risk factors and whether the lack of consent raises the risk
      And it resulted in a finding of higher risk
      When the case is looked at on Friday 2 January 2026
      Then for Essex, the rule on what is considered about the refusal or withdrawal does not apply
      And for Doncaster, the rule on what is considered about the refusal or withdrawal is not met, missing:
        | whether to escalate to section 47 |
      And for Doncaster, that is a breach

    @cite:essex:5.3/1 @cite:doncaster:4/6
    Scenario: Not met (breach) for Essex, does not apply for Doncaster [missing-consent-weighed-4]
      Given the lack of consent was considered on Friday 2 January 2026
      And it covered the risk factors
      And it resulted in nothing
      When the case is looked at on Friday 2 January 2026
      Then for Essex, the rule on what is considered about the refusal or withdrawal is not met, missing:
        | whether to escalate to section 47 |
      And for Essex, that is a breach
      And for Doncaster, the rule on what is considered about the refusal or withdrawal does not apply

  Rule: Is a strategy meeting called when consent is withdrawn?

    @cite:doncaster:4/7 @cite:doncaster:4/8
    Scenario: Depends on the reading for Doncaster [withdrawal-strategy-meeting-1]
      Given consent was withdrawn on Friday 2 January 2026
      And the lack of consent was considered on Friday 2 January 2026
      And it resulted in a finding of possibly higher risk
      When the case is looked at on Friday 2 January 2026
      Then for Doncaster, the rule on the strategy meeting after consent is withdrawn depends on the reading

  Rule: Are the parents told when the approach changes to section 47?

    @cite:devon:1/15 @cite:essex:5.3/1 @cite:essex:5.6/1
    Scenario: Not met (departure) for Devon, does not apply for Essex [change-explained-1]
      Given a section 47 enquiry began on Thursday 1 January 2026
      And the case was closed on Friday 2 January 2026
      When the case is looked at on Friday 2 January 2026
      Then for Devon, the rule on telling the parents of the change to section 47 is not met
      And for Devon, that is a departure
      And for Essex, the rule on telling the parents of the change to section 47 does not apply

    @cite:devon:1/15 @cite:essex:5.3/1 @cite:essex:5.6/1
    Scenario: Does not apply for Devon, not met (departure) for Essex [change-explained-2]
      Given the threshold for section 47 was met on Thursday 1 January 2026
      And the case was closed on Friday 2 January 2026
      When the case is looked at on Friday 2 January 2026
      Then for Devon, the rule on telling the parents of the change to section 47 does not apply
      And for Essex, the rule on telling the parents of the change to section 47 is not met
      And for Essex, that is a departure
