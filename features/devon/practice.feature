Feature: How people work together

  Background:
    Given the referral was received on Monday 5 January 2026
    And the assessment was completed on Friday 23 January 2026
    And it was decided that a plan is needed on Friday 23 January 2026

  @cite:2/4
  Rule: Relatives and friends who may help with the plan are looked for before it is made

    Scenario: They were looked for before the plan was made
      Given relatives or friends who may contribute to the planning were looked for on Monday 26 January 2026
      And the plan was made on Monday 2 February 2026
      When the case is looked at on Tuesday 10 February 2026
      Then looking for relatives or friends who could help is met

    Scenario: They were looked for on the day the plan was made
      Given relatives or friends who may contribute to the planning were looked for on Monday 2 February 2026
      And the plan was made on Monday 2 February 2026
      When the case is looked at on Tuesday 10 February 2026
      Then looking for relatives or friends who could help is met

    Scenario: They were looked for only once the plan had been made
      Given the plan was made on Monday 2 February 2026
      And relatives or friends who may contribute to the planning were looked for on Tuesday 3 February 2026
      When the case is looked at on Tuesday 10 February 2026
      Then looking for relatives or friends who could help is not met, missing:
        | relatives or friends who may contribute to the planning were looked for |

    Scenario: Nobody was looked for
      Given the plan was made on Monday 2 February 2026
      When the case is looked at on Tuesday 10 February 2026
      Then looking for relatives or friends who could help is not met
      And that is a breach

    Scenario: As long as there is no plan the search can go on
      When the case is looked at on Tuesday 10 February 2026
      Then looking for relatives or friends who could help does not apply

  @cite:1/12 @cite:2/12
  Rule: A family for which a family group conference is appropriate is referred for one

    Scenario: The family was referred
      Given a family group conference was considered on Monday 26 January 2026
      And it resulted in a finding that a family group conference is appropriate
      And the family was referred for a family group conference on Monday 9 February 2026
      When the case is looked at on Tuesday 10 February 2026
      Then the referral for a family group conference is met

    Scenario: The family has not been referred yet
      Given a family group conference was considered on Monday 26 January 2026
      And it resulted in a finding that a family group conference is appropriate
      When the case is looked at on Tuesday 10 February 2026
      Then the referral for a family group conference is still to do

    Scenario: The case is closed and the family was never referred
      Given a family group conference was considered on Monday 26 January 2026
      And it resulted in a finding that a family group conference is appropriate
      And the case was closed on Monday 9 February 2026
      When the case is looked at on Tuesday 10 February 2026
      Then the referral for a family group conference is not met
      And that is a departure

    Scenario: A family group conference was not found appropriate
      Given a family group conference was considered on Monday 26 January 2026
      And it resulted in nothing
      When the case is looked at on Tuesday 10 February 2026
      Then the referral for a family group conference does not apply

  @cite:app1/8
  Rule: What is shared at a meeting stays there unless a child's safety is in question

    Scenario: Something was passed on without a concern about safety
      Given the first meeting was held on Monday 2 February 2026
      And information shared at a meeting was passed on outside it on Tuesday 3 February 2026
      When the case is looked at on Tuesday 10 February 2026
      Then passing on what was shared at a meeting is not met
      And that is a departure

    Scenario: Something was passed on because of a concern about safety
      Given a child's safety gives cause for concern
      And the first meeting was held on Monday 2 February 2026
      And information shared at a meeting was passed on outside it on Tuesday 3 February 2026
      When the case is looked at on Tuesday 10 February 2026
      Then passing on what was shared at a meeting does not apply

    Scenario: Nothing was passed on
      Given the first meeting was held on Monday 2 February 2026
      When the case is looked at on Tuesday 10 February 2026
      Then passing on what was shared at a meeting does not apply

  @cite:app1/9
  Rule: Every meeting asks the agencies for their work, the progress and their concerns

    Scenario: The first meeting asked about all three
      Given the first meeting was held on Monday 2 February 2026
      And it had each agency asked about:
        | the work it has done with the family |
        | the progress being made |
        | any particular concerns it has |
      When the case is looked at on Tuesday 10 February 2026
      Then the rule on what the agencies are asked about at a meeting is met

    Scenario Outline: The first meeting left out <left out>
      Given the first meeting was held on Monday 2 February 2026
      And it had each agency asked about <asked>
      When the case is looked at on Tuesday 10 February 2026
      Then the rule on what the agencies are asked about at a meeting is not met, missing:
        | <left out> |

      Examples:
        | left out | asked |
        | the work it has done with the family | the progress being made and any particular concerns it has |
        | the progress being made | the work it has done with the family and any particular concerns it has |
        | any particular concerns it has | the work it has done with the family and the progress being made |

    Scenario: A review asked the agencies about nothing
      Given a review was held on Monday 2 February 2026
      And it had each agency asked about nothing
      When the case is looked at on Tuesday 10 February 2026
      Then the rule on what the agencies are asked about at a meeting is not met
      And that is a breach

    Scenario: Before there is a meeting nobody is asked
      When the case is looked at on Tuesday 10 February 2026
      Then the rule on what the agencies are asked about at a meeting does not apply
