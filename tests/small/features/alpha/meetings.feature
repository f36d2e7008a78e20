Feature: Meetings

  Background:
    Given the assessment was completed on Monday 5 January 2026

  @cite:1/1
  Rule: The first meeting is held within ten working days of the assessment

    Scenario: The tenth working day is in time
      Given the first meeting was held on Monday 19 January 2026
      When the case is looked at on Tuesday 20 January 2026
      Then the first meeting is in time

    Scenario: The eleventh working day is late, and a breach
      Given the first meeting was held on Tuesday 20 January 2026
      When the case is looked at on Tuesday 20 January 2026
      Then the first meeting is late
      And that is a breach

    Scenario: A disabled child has no such date
      Given the child is disabled
      When the case is looked at on Tuesday 20 January 2026
      Then the first meeting does not apply

    Scenario: Without knowing of a disability nothing is said
      Given it is not known whether the child is disabled
      When the case is looked at on Tuesday 20 January 2026
      Then the first meeting is unknown

  @cite:1/2
  Rule: A manager leads the first meeting

    Scenario Outline: <chair> leading is <verdict>
      Given the first meeting was held on Monday 19 January 2026
      And it was chaired by <chair>
      When the case is looked at on Tuesday 20 January 2026
      Then the rule on who chairs the first meeting is <verdict>

      Examples:
        | chair             | verdict |
        | a team manager    | met     |
        | a manager         | met     |
        | the social worker | not met |

    Scenario: What is missing is named
      Given the first meeting was held on Monday 19 January 2026
      And it was chaired by the social worker
      When the case is looked at on Tuesday 20 January 2026
      Then the rule on who chairs the first meeting is not met, missing:
        | a manager |
      And that is a departure

  @cite:1/3
  Rule: Reviews are every four weeks

    Scenario: The next review falls due four weeks on
      Given the first meeting was held on Monday 19 January 2026
      When the case is looked at on Tuesday 20 January 2026
      Then reviews are due by Monday 16 February 2026
