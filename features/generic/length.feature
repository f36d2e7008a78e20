Feature: How long a plan lasts

  Background:
    Given the referral was received on Monday 1 December 2025
    And the assessment team took over the case on Monday 1 December 2025
    And the assessment was completed on Monday 5 January 2026
    And it was decided that a plan is needed on Tuesday 6 January 2026
    And the first meeting was held on Monday 19 January 2026
    And the plan was made on Tuesday 20 January 2026

  @cite:/11
  Rule: Most plans foresee that the work ends within twelve months

    Scenario: The work ends on the last day of twelve months
      Given the plan ended on Wednesday 20 January 2027
      When the case is looked at on Friday 22 January 2027
      Then the usual length of the work is in time

    Scenario: The work ends a day after twelve months
      Given the plan ended on Thursday 21 January 2027
      When the case is looked at on Friday 22 January 2027
      Then the usual length of the work is late
      And that is no fault

    Scenario: After seven months nothing is out of the ordinary
      When the case is looked at on Thursday 20 August 2026
      Then the usual length of the work is not yet due

    Scenario: A day after twelve months the work goes on
      When the case is looked at on Thursday 21 January 2027
      Then the usual length of the work is overdue
      And that is no fault

    Scenario: The family requires longer support
      Given the family requires longer support
      When the case is looked at on Thursday 21 January 2027
      Then the rule on the usual length of the work does not apply

  @cite:/76
  Rule: A complex package goes on beyond 12 months only after a specific review

    Scenario: The specific review has been held
      Given the plan provides a complex package of support
      And it was proposed to continue the support beyond 12 months on Monday 4 January 2027
      And a specific review of the continuing support was held on Monday 18 January 2027
      When the case is looked at on Tuesday 19 January 2027
      Then the specific review of continuing support is met

    Scenario: The specific review has not been held yet
      Given the plan provides a complex package of support
      And it was proposed to continue the support beyond 12 months on Monday 4 January 2027
      When the case is looked at on Tuesday 19 January 2027
      Then the specific review of continuing support is still to do

    Scenario: An ordinary review does not take its place
      Given the plan provides a complex package of support
      And it was proposed to continue the support beyond 12 months on Monday 4 January 2027
      And a review was held on Monday 18 January 2027
      When the case is looked at on Tuesday 19 January 2027
      Then the specific review of continuing support is still to do

    Scenario: The case closes without the specific review
      Given the plan provides a complex package of support
      And it was proposed to continue the support beyond 12 months on Monday 4 January 2027
      And the case was closed on Monday 8 March 2027
      When the case is looked at on Tuesday 9 March 2027
      Then the specific review of continuing support is not met
      And that is a departure

    Scenario: Nobody has proposed to go on beyond 12 months
      Given the plan provides a complex package of support
      When the case is looked at on Tuesday 19 January 2027
      Then the rule on the specific review of continuing support does not apply

    Scenario: The support is not a complex package
      Given it was proposed to continue the support beyond 12 months on Monday 4 January 2027
      When the case is looked at on Tuesday 19 January 2027
      Then the rule on the specific review of continuing support does not apply

    Scenario: The plan acknowledges the need for longer support
      Given the plan provides a complex package of support
      And the plan acknowledges the need for longer support
      And it was proposed to continue the support beyond 12 months on Monday 4 January 2027
      When the case is looked at on Tuesday 19 January 2027
      Then the rule on the specific review of continuing support does not apply

  @cite:/76
  Rule: The manager of the responsible team chairs the specific review

    Scenario: The team manager chairs
      Given the plan provides a complex package of support
      And a specific review of the continuing support was held on Monday 18 January 2027
      And it was chaired by a team manager
      When the case is looked at on Tuesday 19 January 2027
      Then the rule on who chairs the specific review of continuing support is met

    Scenario: The social worker chairs
      Given the plan provides a complex package of support
      And a specific review of the continuing support was held on Monday 18 January 2027
      And it was chaired by the social worker
      When the case is looked at on Tuesday 19 January 2027
      Then the rule on who chairs the specific review of continuing support is not met
      And that is a departure

    Scenario: A deputy team manager chairs
      Given the plan provides a complex package of support
      And a specific review of the continuing support was held on Monday 18 January 2027
      And it was chaired by a deputy team manager
      When the case is looked at on Tuesday 19 January 2027
      Then the rule on who chairs the specific review of continuing support is not met

    Scenario: An ordinary review is none of this rule
      Given the plan provides a complex package of support
      And a review was held on Monday 18 January 2027
      And it was chaired by the social worker
      When the case is looked at on Tuesday 19 January 2027
      Then the rule on who chairs the specific review of continuing support does not apply

    Scenario: The support is no complex package and the chair is free
      Given a specific review of the continuing support was held on Monday 18 January 2027
      And it was chaired by the social worker
      When the case is looked at on Tuesday 19 January 2027
      Then the rule on who chairs the specific review of continuing support does not apply

    Scenario: The plan acknowledges the need for longer support and the chair is free
      Given the plan provides a complex package of support
      And the plan acknowledges the need for longer support
      And a specific review of the continuing support was held on Monday 18 January 2027
      And it was chaired by the social worker
      When the case is looked at on Tuesday 19 January 2027
      Then the rule on who chairs the specific review of continuing support does not apply
