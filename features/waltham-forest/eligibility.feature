Feature: When a planning meeting is called for

  Background:
    Given the referral was received on Monday 5 January 2026
    And the case was opened on Monday 5 January 2026

  @cite:1/1
  Rule: A planning meeting follows an assessment that finds more social work to be required

    Scenario: The assessment finds that the child needs services
      Given the assessment was completed on Friday 16 January 2026
      And it resulted in a finding that the child needs services as a child in need
      When the case is looked at on Tuesday 20 January 2026
      Then a Child in Need planning meeting is called for
      And that is no fault

    Scenario: The assessment finds no need for services
      Given the assessment was completed on Friday 16 January 2026
      And it resulted in nothing
      When the case is looked at on Tuesday 20 January 2026
      Then a Child in Need planning meeting is not called for

    Scenario: The end of a child protection plan does not by itself call for a meeting
      Given the child protection plan ended on Wednesday 7 January 2026
      When the case is looked at on Tuesday 20 January 2026
      Then a Child in Need planning meeting is not called for

    Scenario: What the assessment found is not recorded
      Given the assessment was completed on Friday 16 January 2026
      When the case is looked at on Tuesday 20 January 2026
      Then a Child in Need planning meeting is unknown

    Scenario Outline: Before the assessment it is not enough that <circumstance>
      Given <circumstance>
      When the case is looked at on Tuesday 20 January 2026
      Then a Child in Need planning meeting is not called for

      Examples:
        | circumstance                                                                         |
        | the child was identified as in need of services on Thursday 8 January 2026           |
        | it was decided that a plan is needed on Thursday 8 January 2026                      |
        | the child needs intensive services                                                   |
        | the child needs ongoing services                                                     |
        | the child needs support from more than one agency                                    |
        | the child receives services as a child in need                                       |
        | concerns lie just below the child protection threshold                               |
        | the child has needs that may require co-ordination because of the parents' own needs |

    Scenario Outline: Without an assessment it is not enough that <circumstance>, even if <more>
      Given <circumstance>
      And <more>
      When the case is looked at on Tuesday 20 January 2026
      Then a Child in Need planning meeting is not called for

      Examples:
        | circumstance                                                                                             | more                                                                           |
        | the child already receives a range of services                                                           | the child's services need to be co-ordinated                                   |
        | the child protection plan ended on Wednesday 7 January 2026                                              | the child receives services after the child protection plan                    |
        | the child protection review conference was held on Wednesday 7 January 2026                              | it resulted in a step down from child protection to Child in Need              |
        | a looked after review decided that the child is no longer to be looked after on Wednesday 7 January 2026 | the child needs a high or co-ordinated level of services to stay in the family |

    Scenario: A case open for more than fifteen working days does not by itself call for a meeting
      When the case is looked at on Tuesday 27 January 2026
      Then a Child in Need planning meeting is not called for
