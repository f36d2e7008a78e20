Feature: When a plan is called for, and how long the case stays open after child protection

  Each case opens on Monday 5 January 2026. Where a child protection plan came first, it ended on Wednesday 7 January
  2026, so three months after it are Tuesday 7 April 2026.

  Background:
    Given the referral was received on Monday 5 January 2026
    And the case was opened on Monday 5 January 2026

  @cite:2/1 @cite:2/2 @cite:2/3 @cite:2/4
  Rule: A child is in need for want of services or because of a lasting disability

    Scenario Outline: A child is in need when <circumstance>
      Given <circumstance>
      When the case is looked at on Tuesday 20 January 2026
      Then treating the child as in need is called for

      Examples:
        | circumstance |
        | the child is unlikely to reach a reasonable standard of health or development without services |
        | the child's health or development would probably suffer significantly without services |

    Scenario: A disability that is substantial and permanent makes a child in need
      Given the child is disabled
      And the child has a substantial and permanent disability
      When the case is looked at on Tuesday 20 January 2026
      Then treating the child as in need is called for

    Scenario: A lesser disability does not by itself make a child in need
      Given the child is disabled
      When the case is looked at on Tuesday 20 January 2026
      Then treating the child as in need is not called for

  @cite:2/1
  Rule: A referral is accepted for assessment once it is agreed that the child is in need

    Scenario: It has been agreed that the child is in need
      Given it was agreed that the child is in need on Tuesday 6 January 2026
      When the case is looked at on Tuesday 20 January 2026
      Then an assessment of the child's needs is called for

    Scenario: It has not been agreed that the child is in need
      When the case is looked at on Tuesday 20 January 2026
      Then an assessment of the child's needs is not called for

    Scenario Outline: That <circumstance> does not stand for the agreement
      Given <circumstance>
      When the case is looked at on Tuesday 20 January 2026
      Then an assessment of the child's needs is not called for

      Examples:
        | circumstance |
        | the child is disabled |
        | the child's health or development may be significantly impaired without social work |

  @cite:3/1 @cite:3/2
  Rule: The allocated worker or the team manager completes the assessment

    Scenario Outline: The assessment is completed by <worker>
      Given the assessment was completed on Friday 16 January 2026
      And it was done by <worker>
      When the case is looked at on Tuesday 20 January 2026
      Then the rule on who carries out the assessment is met

      Examples:
        | worker |
        | the social worker |
        | a qualified social worker |
        | a team manager |

    Scenario: The assessment is completed by somebody else
      Given the assessment was completed on Friday 16 January 2026
      And it was done by a senior manager
      When the case is looked at on Tuesday 20 January 2026
      Then the rule on who carries out the assessment is not met, missing:
        | the social worker |
        | a team manager |
      And that is a breach

  @cite:7/1 @cite:7/2
  Rule: A plan is called for when the assessment finds the child in need of several agencies

    Scenario: The child is in need and more than one agency has to respond
      Given the assessment was completed on Friday 16 January 2026
      And it resulted in a finding that the child needs services as a child in need
      And the child needs support from more than one agency
      When the case is looked at on Tuesday 20 January 2026
      Then a Child in Need plan is called for
      And that is no fault

    Scenario: The child is in need and one agency is enough
      Given the assessment was completed on Friday 16 January 2026
      And it resulted in a finding that the child needs services as a child in need
      When the case is looked at on Tuesday 20 January 2026
      Then a Child in Need plan is not called for

    Scenario: More than one agency is wanted but the child is not found in need
      Given the assessment was completed on Friday 16 January 2026
      And it resulted in nothing
      And the child needs support from more than one agency
      When the case is looked at on Tuesday 20 January 2026
      Then a Child in Need plan is not called for

  @cite:7/1 @cite:7/3
  Rule: A plan is called for as a step down from child protection with several agencies

    Scenario: A review conference steps a child down who needs several agencies
      Given the child protection review conference was held on Wednesday 7 January 2026
      And it resulted in a step down from child protection to Child in Need
      And the child protection plan ended on Wednesday 7 January 2026
      And the child needs support from more than one agency
      When the case is looked at on Tuesday 20 January 2026
      Then a Child in Need plan is called for

    Scenario: A review conference steps a child down for whom one agency is enough
      Given the child protection review conference was held on Wednesday 7 January 2026
      And it resulted in a step down from child protection to Child in Need
      And the child protection plan ended on Wednesday 7 January 2026
      When the case is looked at on Tuesday 20 January 2026
      Then a Child in Need plan is not called for

    Scenario: A review conference keeps the child protection plan
      Given the child protection review conference was held on Wednesday 7 January 2026
      And it resulted in nothing
      And the child needs support from more than one agency
      When the case is looked at on Tuesday 20 January 2026
      Then a Child in Need plan is not called for

  @cite:7/1 @cite:7/4
  Rule: A plan is called for as a step down from care with several agencies

    Scenario: A looked after review lets a child go who needs several agencies
      Given a looked after review decided that the child is no longer to be looked after on Wednesday 7 January 2026
      And the child needs support from more than one agency
      When the case is looked at on Tuesday 20 January 2026
      Then a Child in Need plan is called for

    Scenario: A looked after review lets a child go for whom one agency is enough
      Given a looked after review decided that the child is no longer to be looked after on Wednesday 7 January 2026
      When the case is looked at on Tuesday 20 January 2026
      Then a Child in Need plan is not called for

  @cite:7/1 @cite:7/5
  Rule: A plan is called for when section 20 care of more than 20 days ends

    In calendar days care from Monday 3 November 2025 has lasted 20 days on Sunday 23 November; in working days on
    Monday 1 December.

    Scenario: Section 20 care ends after 21 working days
      Given the child became looked after on Monday 3 November 2025
      And the child was looked after under section 20
      And the child stopped being looked after on Tuesday 2 December 2025
      When the case is looked at on Tuesday 20 January 2026
      Then a Child in Need plan is called for

    Scenario: Section 20 care ends after 20 working days
      Given the child became looked after on Monday 3 November 2025
      And the child was looked after under section 20
      And the child stopped being looked after on Monday 1 December 2025
      When the case is looked at on Tuesday 20 January 2026
      Then a Child in Need plan depends on the reading

    Scenario: Section 20 care ends after 21 calendar days
      Given the child became looked after on Monday 3 November 2025
      And the child was looked after under section 20
      And the child stopped being looked after on Monday 24 November 2025
      When the case is looked at on Tuesday 20 January 2026
      Then a Child in Need plan depends on the reading

    Scenario: Section 20 care ends after 20 calendar days
      Given the child became looked after on Monday 3 November 2025
      And the child was looked after under section 20
      And the child stopped being looked after on Sunday 23 November 2025
      When the case is looked at on Tuesday 20 January 2026
      Then a Child in Need plan is not called for

    Scenario: Other care of more than 20 days ends
      Given the child became looked after on Monday 3 November 2025
      And the child stopped being looked after on Tuesday 2 December 2025
      When the case is looked at on Tuesday 20 January 2026
      Then a Child in Need plan is not called for

    Scenario: Section 20 care still goes on
      Given the child became looked after on Monday 3 November 2025
      And the child was looked after under section 20
      When the case is looked at on Tuesday 20 January 2026
      Then a Child in Need plan is not called for

  @cite:7/1 @cite:7/6
  Rule: A plan is called for when a report for the court finds a need for several agencies

    Scenario: A court report finds that the child needs several agencies
      Given an assessment ordered by the court was completed on Wednesday 7 January 2026
      And the child needs support from more than one agency
      When the case is looked at on Tuesday 20 January 2026
      Then a Child in Need plan is called for

    Scenario: A court report finds that one agency is enough
      Given an assessment ordered by the court was completed on Wednesday 7 January 2026
      When the case is looked at on Tuesday 20 January 2026
      Then a Child in Need plan is not called for

    Scenario: A need for several agencies alone is not enough
      Given the child needs support from more than one agency
      When the case is looked at on Tuesday 20 January 2026
      Then a Child in Need plan is not called for

  @cite:7/1 @cite:7/7
  Rule: A plan is called for under certain orders

    Scenario Outline: A plan is called for when <order>
      Given <order>
      When the case is looked at on Tuesday 20 January 2026
      Then a Child in Need plan is called for

      Examples:
        | order |
        | the child is subject to a Supervision Order |
        | the child is subject to a Family Assistance Order |

    Scenario: A child under a Special Guardianship Order requires support
      Given the child is subject to a Special Guardianship Order
      And support to the child is required
      When the case is looked at on Tuesday 20 January 2026
      Then a Child in Need plan is called for

    Scenario: A child under a Special Guardianship Order requires no support
      Given the child is subject to a Special Guardianship Order
      When the case is looked at on Tuesday 20 January 2026
      Then a Child in Need plan is not called for

    Scenario: Support without an order is not enough
      Given support to the child is required
      When the case is looked at on Tuesday 20 January 2026
      Then a Child in Need plan is not called for

  @cite:7/1 @cite:7/2 @cite:7/4 @cite:7/5 @cite:7/7
  Rule: A circumstance that stands under none of these headings does not call for a plan

    Scenario Outline: No plan merely because <circumstance>
      Given <circumstance>
      When the case is looked at on Tuesday 20 January 2026
      Then a Child in Need plan is not called for

      Examples:
        | circumstance |
        | the child is subject to an interim Supervision Order |
        | the child shows significant risk taking or offending behaviour |

    Scenario Outline: No plan merely because <one> and <other>
      Given <one>
      And <other>
      When the case is looked at on Tuesday 20 January 2026
      Then a Child in Need plan is not called for

      Examples:
        | one | other |
        | the child may have mental health difficulties | the child requires a referral to CAMHS |
        | the child's education is significantly disrupted by chronic absence | other social factors indicate complex needs |
        | the child's education is significantly disrupted by exclusion | other social factors indicate complex needs |
        | the child has a severe disability or life limiting illness or complex sensory needs | the child requires long term support from several agencies |
        | the child is disabled | the child receives services as a child in need |
        | the child is disabled | the child receives social work intervention |
        | the child is disabled | the child has short breaks |
        | the child is disabled | the family has direct payments |

    Scenario: A disabled child is assessed and not found in need
      Given the child is disabled
      And the assessment was completed on Friday 16 January 2026
      And it resulted in nothing
      When the case is looked at on Tuesday 20 January 2026
      Then a Child in Need plan is not called for

    Scenario: The assessment finds past harm and the carers manage the risk
      Given the carers acknowledge the risk and manage it in partnership with the authority
      And the assessment was completed on Friday 16 January 2026
      And it resulted in a finding of past or likely significant harm
      When the case is looked at on Tuesday 20 January 2026
      Then a Child in Need plan is not called for

    Scenario: The child comes home from care and no more is known
      Given the child returned home from care on Wednesday 7 January 2026
      When the case is looked at on Tuesday 20 January 2026
      Then a Child in Need plan is not called for

  @cite:6/1 @cite:scope/1 @cite:3/8 @cite:12/2
  Rule: A meeting is called for after assessment, with a plan, and on a step down from child protection

    Scenario: A meeting is called for when the assessment finds the child in need
      Given the assessment was completed on Friday 16 January 2026
      And it resulted in a finding that the child needs services as a child in need
      When the case is looked at on Tuesday 20 January 2026
      Then a Child in Need planning meeting is called for

    Scenario: No meeting is called for when the assessment finds no need
      Given the assessment was completed on Friday 16 January 2026
      And it resulted in nothing
      When the case is looked at on Tuesday 20 January 2026
      Then a Child in Need planning meeting is not called for

    Scenario: A meeting is called for when a plan is decided on
      Given it was decided that a plan is needed on Friday 16 January 2026
      When the case is looked at on Tuesday 20 January 2026
      Then a Child in Need planning meeting is called for

    Scenario: A meeting is called for when a review conference steps the child down
      Given the child protection review conference was held on Wednesday 7 January 2026
      And it resulted in a step down from child protection to Child in Need
      And the child protection plan ended on Wednesday 7 January 2026
      When the case is looked at on Tuesday 20 January 2026
      Then a Child in Need planning meeting is called for

    Scenario: No meeting is called for when a review conference ends child protection without need
      Given the child protection review conference was held on Wednesday 7 January 2026
      And it resulted in nothing
      And the child protection plan ended on Wednesday 7 January 2026
      When the case is looked at on Tuesday 20 January 2026
      Then a Child in Need planning meeting is not called for

    Scenario Outline: No meeting as yet merely because <circumstance>
      Given <circumstance>
      When the case is looked at on Tuesday 20 January 2026
      Then a Child in Need planning meeting is not called for

      Examples:
        | circumstance |
        | the child needs intensive services |
        | the child needs ongoing services |
        | the child needs support from more than one agency |
        | the child receives services as a child in need |
        | concerns lie just below the child protection threshold |
        | the child has needs that may require co-ordination because of the parents' own needs |

    Scenario: No meeting as yet for services that want co-ordinating
      Given the child already receives a range of services
      And the child's services need to be co-ordinated
      When the case is looked at on Tuesday 20 January 2026
      Then a Child in Need planning meeting is not called for

    Scenario: No meeting as yet for a child who leaves care and will need a lot of help
      Given a looked after review decided that the child is no longer to be looked after on Wednesday 7 January 2026
      And the child needs a high or co-ordinated level of services to stay in the family
      When the case is looked at on Tuesday 20 January 2026
      Then a Child in Need planning meeting is not called for

    Scenario: A need that is seen before any assessment calls for no meeting yet
      Given the child was identified as in need of services on Tuesday 6 January 2026
      When the case is looked at on Tuesday 20 January 2026
      Then a Child in Need planning meeting is not called for

    Scenario: A case that has been open for seventeen working days calls for no meeting by that alone
      When the case is looked at on Wednesday 28 January 2026
      Then a Child in Need planning meeting is not called for

  @cite:12/2
  Rule: A case stepped down from child protection stays open for three months

    Background:
      Given the child protection review conference was held on Wednesday 7 January 2026
      And it resulted in a step down from child protection to Child in Need
      And the child protection plan ended on Wednesday 7 January 2026
      And the plan was made on Wednesday 21 January 2026

    Scenario: The case closes three months after child protection
      Given the plan ended on Tuesday 7 April 2026
      And the case was closed on Tuesday 7 April 2026
      When the case is looked at on Wednesday 22 April 2026
      Then the minimum time after a child protection plan is met

    Scenario: The case closes a day short of three months
      Given the plan ended on Monday 6 April 2026
      And the case was closed on Monday 6 April 2026
      When the case is looked at on Wednesday 22 April 2026
      Then the minimum time after a child protection plan is not met
      And that is a departure

    Scenario: The case is still open within the three months
      When the case is looked at on Monday 6 April 2026
      Then the minimum time after a child protection plan is not yet due

    Scenario: The case is still open after the three months
      When the case is looked at on Tuesday 7 April 2026
      Then the minimum time after a child protection plan is met

    Scenario: An updated assessment gives the reasons for closing early
      Given the assessment was updated on Monday 2 March 2026
      And it covered the reasons for early closure
      And the plan ended on Tuesday 3 March 2026
      And the case was closed on Tuesday 3 March 2026
      When the case is looked at on Wednesday 22 April 2026
      Then the minimum time after a child protection plan does not apply

    Scenario: An updated assessment gives no reasons for closing early
      Given the assessment was updated on Monday 2 March 2026
      And it covered nothing
      And the plan ended on Tuesday 3 March 2026
      And the case was closed on Tuesday 3 March 2026
      When the case is looked at on Wednesday 22 April 2026
      Then the minimum time after a child protection plan is not met

    Scenario: An early closure rests on an updated assessment
      Given the assessment was updated on Monday 2 March 2026
      And it covered the reasons for early closure
      And the plan ended on Tuesday 3 March 2026
      And the case was closed on Tuesday 3 March 2026
      When the case is looked at on Wednesday 22 April 2026
      Then the rule on ending before the minimum time is met

    Scenario: The assessment is updated only after an early closure
      Given the plan ended on Tuesday 3 March 2026
      And the case was closed on Tuesday 3 March 2026
      And the assessment was updated on Wednesday 4 March 2026
      And it covered the reasons for early closure
      When the case is looked at on Wednesday 22 April 2026
      Then the rule on ending before the minimum time is not met
      And that is a departure

    Scenario: An early closure rests on an update that gives no reasons for it
      Given the assessment was updated on Monday 2 March 2026
      And it covered nothing
      And the plan ended on Tuesday 3 March 2026
      And the case was closed on Tuesday 3 March 2026
      When the case is looked at on Wednesday 22 April 2026
      Then the rule on ending before the minimum time is not met

    Scenario: A closure a day short needs an updated assessment
      Given the plan ended on Monday 6 April 2026
      And the case was closed on Monday 6 April 2026
      When the case is looked at on Wednesday 22 April 2026
      Then the rule on ending before the minimum time is not met

    Scenario: A closure on the last date needs no updated assessment
      Given the plan ended on Tuesday 7 April 2026
      And the case was closed on Tuesday 7 April 2026
      When the case is looked at on Wednesday 22 April 2026
      Then the rule on ending before the minimum time does not apply

    Scenario: The plan ends early while the case stays open to the last date
      Given the plan ended on Tuesday 3 March 2026
      And the case was closed on Tuesday 7 April 2026
      When the case is looked at on Wednesday 22 April 2026
      Then the rule on ending before the minimum time does not apply

  @cite:12/2
  Rule: The three months belong to cases stepped down to Child in Need

    Scenario Outline: When child protection ends without a step down, <subject> is not asked about
      Given the child protection review conference was held on Wednesday 7 January 2026
      And it resulted in nothing
      And the child protection plan ended on Wednesday 7 January 2026
      And the case was closed on Thursday 8 January 2026
      When the case is looked at on Wednesday 22 April 2026
      Then the rule on <subject> does not apply

      Examples:
        | subject |
        | the minimum time after a child protection plan |
        | ending before the minimum time |

    Scenario: A case that never was in child protection may close at any time
      Given the case was closed on Thursday 8 January 2026
      When the case is looked at on Wednesday 22 April 2026
      Then the minimum time after a child protection plan does not apply
