Feature: Consent, its refusal and its withdrawal

  Background:
    Given the first enquiry was made on Monday 5 January 2026
    And the referral was received on Monday 5 January 2026

  @cite:4/6
  Rule: The team manager and the social worker consider why consent was withdrawn

    Background:
      Given consent was withdrawn on Monday 2 March 2026

    Scenario: The withdrawal has been considered
      Given the lack of consent was considered on Tuesday 3 March 2026
      When the case is looked at on Tuesday 10 March 2026
      Then considering the refusal or withdrawal is met

    Scenario: The withdrawal has not been considered yet
      When the case is looked at on Tuesday 10 March 2026
      Then considering the refusal or withdrawal is still to do

    Scenario: The case is closed and the withdrawal was never considered
      Given the case was closed on Monday 9 March 2026
      When the case is looked at on Tuesday 10 March 2026
      Then considering the refusal or withdrawal is not met
      And that is a departure

    Scenario: Team manager and social worker considered it together
      Given the lack of consent was considered on Tuesday 3 March 2026
      And it was done by a team manager and the social worker
      When the case is looked at on Tuesday 10 March 2026
      Then the rule on who considers the refusal or withdrawal is met

    Scenario Outline: The withdrawal was considered by <one> alone
      Given the lack of consent was considered on Tuesday 3 March 2026
      And it was done by <one>
      When the case is looked at on Tuesday 10 March 2026
      Then the rule on who considers the refusal or withdrawal is not met, missing:
        | <other> |
      And that is a departure

      Examples:
        | one | other |
        | a team manager | the social worker |
        | the social worker | a team manager |

    Scenario: The reasons and the risk were considered and the risk is no higher
      Given the lack of consent was considered on Tuesday 3 March 2026
      And it covered the reasons for the lack of consent and whether the lack of consent raises the risk
      And it resulted in nothing
      When the case is looked at on Tuesday 10 March 2026
      Then the rule on what is considered about the refusal or withdrawal is met

    Scenario: The reasons were left out
      Given the lack of consent was considered on Tuesday 3 March 2026
      And it covered whether the lack of consent raises the risk
      And it resulted in nothing
      When the case is looked at on Tuesday 10 March 2026
      Then the rule on what is considered about the refusal or withdrawal is not met, missing:
        | the reasons for the lack of consent |
      And that is a departure

    Scenario: The risk was left out
      Given the lack of consent was considered on Tuesday 3 March 2026
      And it covered the reasons for the lack of consent
      And it resulted in nothing
      When the case is looked at on Tuesday 10 March 2026
      Then the rule on what is considered about the refusal or withdrawal is not met, missing:
        | whether the lack of consent raises the risk |
      And that is a breach

    Scenario: The risk is higher and escalation was considered
      Given the lack of consent was considered on Tuesday 3 March 2026
      And it covered:
        | the reasons for the lack of consent |
        | whether the lack of consent raises the risk |
        | whether to escalate to section 47 |
      And it resulted in a finding of higher risk
      When the case is looked at on Tuesday 10 March 2026
      Then the rule on what is considered about the refusal or withdrawal is met

    Scenario: The risk is higher and escalation was left out
      Given the lack of consent was considered on Tuesday 3 March 2026
      And it covered the reasons for the lack of consent and whether the lack of consent raises the risk
      And it resulted in a finding of higher risk
      When the case is looked at on Tuesday 10 March 2026
      Then the rule on what is considered about the refusal or withdrawal is not met, missing:
        | whether to escalate to section 47 |
      And that is a breach

  @cite:4/7
  Rule: Work at Child in Need level ends once consent has been withdrawn

    Background:
      Given consent was withdrawn on Monday 2 March 2026

    Scenario: The case was closed after the withdrawal
      Given the case was closed on Friday 6 March 2026
      When the case is looked at on Tuesday 10 March 2026
      Then the end of the work after consent is withdrawn is met

    Scenario: The case still goes on after the withdrawal
      When the case is looked at on Tuesday 10 March 2026
      Then the end of the work after consent is withdrawn is still to do

    Scenario: Section 47 enquiries are pursued instead
      Given a section 47 enquiry began on Friday 6 March 2026
      When the case is looked at on Tuesday 10 March 2026
      Then the end of the work after consent is withdrawn does not apply

  @cite:4/7 @cite:4/8
  Rule: A strategy meeting is called where the withdrawal raises the risk

    Background:
      Given consent was withdrawn on Monday 2 March 2026

    Scenario: The risk is higher and the strategy meeting was held
      Given the lack of consent was considered on Tuesday 3 March 2026
      And it resulted in a finding of higher risk
      And a strategy meeting was held on Thursday 5 March 2026
      When the case is looked at on Tuesday 10 March 2026
      Then the strategy meeting after consent is withdrawn is met

    Scenario: The risk is higher and the strategy meeting is outstanding
      Given the lack of consent was considered on Tuesday 3 March 2026
      And it resulted in a finding of higher risk
      When the case is looked at on Tuesday 10 March 2026
      Then the strategy meeting after consent is withdrawn is still to do

    Scenario: The case is closed at a higher risk without a strategy meeting
      Given the lack of consent was considered on Tuesday 3 March 2026
      And it resulted in a finding of higher risk
      And the case was closed on Friday 6 March 2026
      When the case is looked at on Tuesday 10 March 2026
      Then the strategy meeting after consent is withdrawn is not met
      And that is a departure

    Scenario: The case is closed at a possibly higher risk without a strategy meeting
      Given the lack of consent was considered on Tuesday 3 March 2026
      And it resulted in a finding of possibly higher risk
      And the case was closed on Friday 6 March 2026
      When the case is looked at on Tuesday 10 March 2026
      Then the strategy meeting after consent is withdrawn depends on the reading
      And that is no fault

    Scenario: The risk is no higher
      Given the lack of consent was considered on Tuesday 3 March 2026
      And it resulted in nothing
      When the case is looked at on Tuesday 10 March 2026
      Then the strategy meeting after consent is withdrawn does not apply

    Scenario: The strategy meeting weighed everything
      Given a strategy meeting was held on Thursday 5 March 2026
      And it covered:
        | the risks to the children |
        | whether the case stays open |
        | whether section 47 enquiries are pursued |
      When the case is looked at on Tuesday 10 March 2026
      Then the rule on what the strategy meeting after a withdrawal covers is met

    Scenario Outline: The strategy meeting left out <missing>
      Given a strategy meeting was held on Thursday 5 March 2026
      And it covered <one> and <two>
      When the case is looked at on Tuesday 10 March 2026
      Then the rule on what the strategy meeting after a withdrawal covers is not met, missing:
        | <missing> |
      And that is a departure

      Examples:
        | one | two | missing |
        | whether the case stays open | whether section 47 enquiries are pursued | the risks to the children |
        | the risks to the children | whether section 47 enquiries are pursued | whether the case stays open |
        | the risks to the children | whether the case stays open | whether section 47 enquiries are pursued |

  @cite:4/6 @cite:4/7
  Rule: These steps belong to consent that was withdrawn, not to a refusal

    Scenario Outline: After a mere refusal <subject> is not asked about
      Given consent was refused on Monday 2 March 2026
      And the lack of consent was considered on Tuesday 3 March 2026
      And it was done by the social worker
      And it covered nothing
      And it resulted in a finding of higher risk
      And a strategy meeting was held on Thursday 5 March 2026
      And it covered nothing
      When the case is looked at on Tuesday 10 March 2026
      Then the rule on <subject> does not apply

      Examples:
        | subject |
        | considering the refusal or withdrawal |
        | who considers the refusal or withdrawal |
        | what is considered about the refusal or withdrawal |
        | the end of the work after consent is withdrawn |
        | the strategy meeting after consent is withdrawn |
        | what the strategy meeting after a withdrawal covers |

  @cite:12/4 @cite:12/5
  Rule: A step down is agreed with the manager, explained to the family and consented to

    Scenario: Manager, explanation and consent were there
      Given a step down was agreed with the team manager on Monday 13 April 2026
      And the social worker met the family to explain the step down on Tuesday 14 April 2026
      And consent was given on Tuesday 14 April 2026
      And it covered the step down to early help
      And it was given by the family
      And the case was stepped down to early help on Thursday 16 April 2026
      When the case is looked at on Friday 17 April 2026
      Then the rule on consent to step down is met

    Scenario: The team manager had not agreed
      Given the social worker met the family to explain the step down on Tuesday 14 April 2026
      And consent was given on Tuesday 14 April 2026
      And it covered the step down to early help
      And it was given by the family
      And the case was stepped down to early help on Thursday 16 April 2026
      When the case is looked at on Friday 17 April 2026
      Then the rule on consent to step down is not met, missing:
        | a step down was agreed with the team manager |
      And that is a breach

    Scenario: The step down had not been explained
      Given a step down was agreed with the team manager on Monday 13 April 2026
      And consent was given on Tuesday 14 April 2026
      And it covered the step down to early help
      And it was given by the family
      And the case was stepped down to early help on Thursday 16 April 2026
      When the case is looked at on Friday 17 April 2026
      Then the rule on consent to step down is not met, missing:
        | the social worker met the family to explain the step down |
      And that is a breach

    Scenario: The family had not consented
      Given a step down was agreed with the team manager on Monday 13 April 2026
      And the social worker met the family to explain the step down on Tuesday 14 April 2026
      And the case was stepped down to early help on Thursday 16 April 2026
      When the case is looked at on Friday 17 April 2026
      Then the rule on consent to step down is not met
      And that is a breach

    Scenario: The family had consented to something else
      Given a step down was agreed with the team manager on Monday 13 April 2026
      And the social worker met the family to explain the step down on Tuesday 14 April 2026
      And consent was given on Tuesday 14 April 2026
      And it covered social work or services
      And it was given by the family
      And the case was stepped down to early help on Thursday 16 April 2026
      When the case is looked at on Friday 17 April 2026
      Then the rule on consent to step down is not met

    Scenario: The agencies alone consented to the step down
      Given a step down was agreed with the team manager on Monday 13 April 2026
      And the social worker met the family to explain the step down on Tuesday 14 April 2026
      And consent was given on Tuesday 14 April 2026
      And it covered the step down to early help
      And it was given by the agencies involved
      And the case was stepped down to early help on Thursday 16 April 2026
      When the case is looked at on Friday 17 April 2026
      Then the rule on consent to step down is not met

  @cite:app1/5 @cite:app1/6
  Rule: The letter to the GP tells of the assessment and carries the consent forms and a return slip

    Scenario: The letter is complete
      Given a letter was sent to the child's GP on Friday 16 January 2026
      And it covered word that the child is assessed as in need, copies of the signed consent forms and a return slip
      When the case is looked at on Tuesday 20 January 2026
      Then the rule on what goes with the letter to the child's GP is met

    Scenario Outline: The letter goes without <missing>
      Given a letter was sent to the child's GP on Friday 16 January 2026
      And it covered <there>
      When the case is looked at on Tuesday 20 January 2026
      Then the rule on what goes with the letter to the child's GP is not met, missing:
        | <missing> |
      And that is <fault>

      Examples:
        | missing | there | fault |
        | word that the child is assessed as in need | copies of the signed consent forms and a return slip | a breach |
        | copies of the signed consent forms | word that the child is assessed as in need and a return slip | a departure |
        | a return slip | word that the child is assessed as in need and copies of the signed consent forms | a breach |
