Feature: When a planning meeting is called for

  Each case opens on Monday 5 January 2026: fifteen working days after that are Monday 26 January 2026.

  Background:
    Given the referral was received on Monday 5 January 2026
    And the case was opened on Monday 5 January 2026

  @cite:/1 @cite:/2
  Rule: A planning meeting follows an assessment that finds family support to be required

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

    Scenario: The chapter leaves out a child with a child protection plan
      Given the child has a child protection plan
      And the assessment was completed on Friday 16 January 2026
      And it resulted in a finding that the child needs services as a child in need
      When the case is looked at on Tuesday 20 January 2026
      Then a Child in Need planning meeting does not apply

    Scenario Outline: Before the assessment it is not enough that <event>
      Given <event>
      When the case is looked at on Tuesday 20 January 2026
      Then a Child in Need planning meeting is not called for

      Examples:
        | event                                                                      |
        | the child was identified as in need of services on Thursday 8 January 2026 |
        | it was decided that a plan is needed on Thursday 8 January 2026            |

  @cite:/26 @cite:/27 @cite:/28 @cite:/29 @cite:/35
  Rule: A meeting is arranged for children who require intensive, ongoing or multi-agency services

    Scenario Outline: A meeting is called for when <circumstance>
      Given <circumstance>
      When the case is looked at on Tuesday 20 January 2026
      Then a Child in Need planning meeting is called for

      Examples:
        | circumstance |
        | the child needs intensive services |
        | the child needs ongoing services |
        | the child needs support from more than one agency |

  @cite:/26 @cite:/30 @cite:/31
  Rule: A case open for more than fifteen working days is an example

    Scenario: The case has been open for fifteen working days
      When the case is looked at on Monday 26 January 2026
      Then a Child in Need planning meeting is not called for

    Scenario: The case has been open for more than fifteen working days
      When the case is looked at on Tuesday 27 January 2026
      Then a Child in Need planning meeting is called for

  @cite:/26 @cite:/30 @cite:/32
  Rule: A child who still receives services in the six months after child protection is an example

    Six months after Monday 21 July 2025 are Wednesday 21 January 2026.

    Background:
      Given the child protection plan ended on Monday 21 July 2025

    Scenario: Services go on within six months of the child protection plan
      Given the child receives services after the child protection plan
      When the case is looked at on Tuesday 20 January 2026
      Then a Child in Need planning meeting is called for

    Scenario: Services go on when the six months are over
      Given the child receives services after the child protection plan
      When the case is looked at on Wednesday 21 January 2026
      Then a Child in Need planning meeting is not called for

    Scenario: Services ended with the child protection plan
      Given the child receives no services after the child protection plan
      When the case is looked at on Tuesday 20 January 2026
      Then a Child in Need planning meeting is not called for

  @cite:/26 @cite:/30 @cite:/32
  Rule: The example of services after child protection needs the end of a child protection plan

    Scenario: No child protection plan has ended
      Given the child receives services after the child protection plan
      When the case is looked at on Tuesday 20 January 2026
      Then a Child in Need planning meeting is not called for

  @cite:/26 @cite:/30 @cite:/33 @cite:/36
  Rule: Services already received and concerns just below child protection are examples

    Scenario Outline: The text gives as an example that <circumstance>
      Given <circumstance>
      When the case is looked at on Tuesday 20 January 2026
      Then a Child in Need planning meeting is called for

      Examples:
        | circumstance |
        | the child receives services as a child in need |
        | concerns lie just below the child protection threshold |

  @cite:/26 @cite:/30 @cite:/34
  Rule: A range of services that need co-ordinating is an example

    Scenario: A range of services needs to be co-ordinated
      Given the child already receives a range of services
      And the child's services need to be co-ordinated
      When the case is looked at on Tuesday 20 January 2026
      Then a Child in Need planning meeting is called for

    Scenario Outline: It is not enough that <circumstance>
      Given <circumstance>
      When the case is looked at on Tuesday 20 January 2026
      Then a Child in Need planning meeting is not called for

      Examples:
        | circumstance |
        | the child already receives a range of services |
        | the child's services need to be co-ordinated |

  @cite:/26 @cite:/30 @cite:/37
  Rule: Needs that come from the parents' own needs are an example below the child protection threshold

    Scenario: The parents' own needs make for needs of the child
      Given the child has needs that may require co-ordination because of the parents' own needs
      When the case is looked at on Tuesday 20 January 2026
      Then a Child in Need planning meeting is called for

    Scenario: The parents' own needs go with concerns at the child protection threshold
      Given the child has needs that may require co-ordination because of the parents' own needs
      And the child protection threshold is met
      When the case is looked at on Tuesday 20 January 2026
      Then a Child in Need planning meeting is not called for

  @cite:/26 @cite:/30 @cite:/38
  Rule: Leaving care with a high level of services is an example

    Scenario: A child leaves care and needs much support to stay in the family
      Given a looked after review decided that the child is no longer to be looked after on Wednesday 7 January 2026
      And the child needs a high or co-ordinated level of services to stay in the family
      When the case is looked at on Tuesday 20 January 2026
      Then a Child in Need planning meeting is called for

    Scenario: A child leaves care and needs little support
      Given a looked after review decided that the child is no longer to be looked after on Wednesday 7 January 2026
      When the case is looked at on Tuesday 20 January 2026
      Then a Child in Need planning meeting is not called for

    Scenario: A child who is not leaving care needs much support
      Given the child needs a high or co-ordinated level of services to stay in the family
      When the case is looked at on Tuesday 20 January 2026
      Then a Child in Need planning meeting is not called for

  @cite:/1 @cite:/39 @cite:/40
  Rule: A meeting is considered where the assessment recommends a plan

    Scenario: The assessment recommends a plan
      Given the assessment was completed on Friday 16 January 2026
      And the assessment recommends a plan
      When the case is looked at on Tuesday 20 January 2026
      Then considering a planning meeting is called for
      And that is no fault

    Scenario: The assessment recommends no plan
      Given the assessment was completed on Friday 16 January 2026
      When the case is looked at on Tuesday 20 January 2026
      Then considering a planning meeting is not called for

    Scenario: The recommendation comes with the completed assessment
      Given the assessment recommends a plan
      When the case is looked at on Tuesday 20 January 2026
      Then considering a planning meeting is not called for

    Scenario: The chapter asks for no meeting to be considered under a child protection plan
      Given the child has a child protection plan
      And the assessment was completed on Friday 16 January 2026
      And the assessment recommends a plan
      When the case is looked at on Tuesday 20 January 2026
      Then considering a planning meeting does not apply

  @cite:/39 @cite:/41
  Rule: A meeting is considered after a significant change or fresh concerns

    Scenario: The child's circumstances changed
      Given the child's circumstances changed significantly on Thursday 15 January 2026
      When the case is looked at on Tuesday 20 January 2026
      Then considering a planning meeting is called for

    Scenario: Fresh concerns arose
      Given fresh concerns arose below the child protection threshold on Thursday 15 January 2026
      When the case is looked at on Tuesday 20 January 2026
      Then considering a planning meeting is called for

  @cite:/39 @cite:/42
  Rule: A meeting is considered for a young person who is accommodated

    Scenario: A young person is accommodated
      Given the young person is accommodated by agreement
      When the case is looked at on Tuesday 20 January 2026
      Then considering a planning meeting is called for
