Feature: Consent, its refusal and its withdrawal

  Background:
    Given the first enquiry was made on Monday 5 January 2026
    And the referral was received on Monday 5 January 2026

  @cite:/69
  Rule: A step down goes with the family's consent

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

    Scenario: Consent came only after the step down
      Given the case was stepped down to early help on Thursday 16 April 2026
      And consent was given on Friday 17 April 2026
      And it covered the step down to early help
      And it was given by the family
      When the case is looked at on Monday 20 April 2026
      Then the rule on consent to step down is not met

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

    Scenario: The family's consent is enough without a talk with the manager
      Given consent was given on Tuesday 14 April 2026
      And it covered the step down to early help
      And it was given by the family
      And the case was stepped down to early help on Thursday 16 April 2026
      When the case is looked at on Friday 17 April 2026
      Then the rule on consent to step down is met
