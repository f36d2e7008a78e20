Feature: When a plan is called for, and how long it lasts after child protection or care

  Each case opens on Monday 5 January 2026. Where child protection or care came first, it ended on Wednesday 7 January
  2026 and the plan was made on Wednesday 21 January 2026, so three months of the plan are Tuesday 21 April 2026.

  Background:
    Given the referral was received on Monday 5 January 2026
    And the case was opened on Monday 5 January 2026

  @cite:4.2/1 @cite:4.2/2 @cite:4.2/3 @cite:4.2/4 @cite:6.3/1
  Rule: A child is in need for want of services or because of a disability, unless help at Level 2 is enough

    Scenario Outline: A child is in need when <circumstance>
      Given <circumstance>
      When the case is looked at on Tuesday 20 January 2026
      Then treating the child as in need is called for

      Examples:
        | circumstance |
        | the child is unlikely to reach a reasonable standard of health or development without services |
        | the child's health or development would probably suffer significantly without services |
        | the child is disabled |

    Scenario Outline: A family that can be helped at Level 2 has no child in need although <circumstance>
      Given <circumstance>
      And the family can be helped by services at Level 2
      When the case is looked at on Tuesday 20 January 2026
      Then treating the child as in need is not called for

      Examples:
        | circumstance |
        | the child is unlikely to reach a reasonable standard of health or development without services |
        | the child's health or development would probably suffer significantly without services |
        | the child is disabled |

    Scenario: A lasting disability makes no difference where help at Level 2 is enough
      Given the child is disabled
      And the child has a substantial and permanent disability
      And the family can be helped by services at Level 2
      When the case is looked at on Tuesday 20 January 2026
      Then treating the child as in need is not called for

    Scenario: A child of whom none of this is true is not in need
      Given the child is not disabled
      When the case is looked at on Tuesday 20 January 2026
      Then treating the child as in need is not called for

  @cite:9.1/1 @cite:9.2/1
  Rule: A plan is called for when the assessment finds the child in need

    Scenario: The assessment finds the child in need
      Given the assessment was completed on Friday 16 January 2026
      And it resulted in a finding that the child needs services as a child in need
      When the case is looked at on Tuesday 20 January 2026
      Then a Child in Need plan is called for
      And that is no fault

    Scenario: The assessment does not find the child in need
      Given the assessment was completed on Friday 16 January 2026
      And it resulted in nothing
      When the case is looked at on Tuesday 20 January 2026
      Then a Child in Need plan is not called for

    Scenario: The assessment finds harm that the carers manage and no child in need
      Given the assessment was completed on Friday 16 January 2026
      And it resulted in a finding of past or likely significant harm
      And the carers acknowledge the risk and manage it in partnership with the authority
      When the case is looked at on Tuesday 20 January 2026
      Then a Child in Need plan is not called for

    Scenario Outline: Until an assessment finds need it does not call for a plan that <one> while <other>
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
        | an assessment ordered by the court was completed on Friday 16 January 2026 | the child needs support from more than one agency |

    Scenario: Until an assessment finds need risky behaviour does not call for a plan
      Given the child shows significant risk taking or offending behaviour
      When the case is looked at on Tuesday 20 January 2026
      Then a Child in Need plan is not called for

  @cite:14.8/1
  Rule: A plan follows child protection or care, save where a shorter plan or none was agreed

    Scenario: A plan is called for after child protection
      Given the child protection plan ended on Wednesday 7 January 2026
      When the case is looked at on Tuesday 20 January 2026
      Then a Child in Need plan is called for

    Scenario: A family is stepped straight down after child protection
      Given the child protection plan ended on Wednesday 7 January 2026
      And a shorter plan or none was agreed as an exception on Thursday 8 January 2026
      When the case is looked at on Tuesday 20 January 2026
      Then a Child in Need plan is not called for

    Scenario: A plan is called for after a return home from care
      Given the child returned home from care on Wednesday 7 January 2026
      When the case is looked at on Tuesday 20 January 2026
      Then a Child in Need plan is called for

    Scenario: A family is stepped straight down after a return home from care
      Given the child returned home from care on Wednesday 7 January 2026
      And a shorter plan or none was agreed as an exception on Thursday 8 January 2026
      When the case is looked at on Tuesday 20 January 2026
      Then a Child in Need plan is not called for

    Scenario: Leaving care without going home does not call for a plan
      Given the child stopped being looked after on Wednesday 7 January 2026
      When the case is looked at on Tuesday 20 January 2026
      Then a Child in Need plan is not called for

    Scenario: A decision to end care is not yet a return home
      Given a looked after review decided that the child is no longer to be looked after on Wednesday 7 January 2026
      And the child needs support from more than one agency
      When the case is looked at on Tuesday 20 January 2026
      Then a Child in Need plan is not called for

    Scenario: Weeks of care under section 20 end without a return home
      Given the child was looked after under section 20
      And the child became looked after on Monday 1 December 2025
      And the child stopped being looked after on Wednesday 7 January 2026
      When the case is looked at on Tuesday 20 January 2026
      Then a Child in Need plan is not called for

  @cite:14.9/1
  Rule: A plan is called for under a Supervision Order

    Scenario: Care proceedings ended with a Supervision Order
      Given the child is subject to a Supervision Order
      When the case is looked at on Tuesday 20 January 2026
      Then a Child in Need plan is called for

    Scenario: An interim Supervision Order is not the end of proceedings
      Given the child is subject to an interim Supervision Order
      When the case is looked at on Tuesday 20 January 2026
      Then a Child in Need plan is not called for

    Scenario: A Family Assistance Order is not a Supervision Order
      Given the child is subject to a Family Assistance Order
      When the case is looked at on Tuesday 20 January 2026
      Then a Child in Need plan is not called for

    Scenario: A Special Guardianship Order with support is not a Supervision Order
      Given the child is subject to a Special Guardianship Order
      And support to the child is required
      When the case is looked at on Tuesday 20 January 2026
      Then a Child in Need plan is not called for

  @cite:7.6/1
  Rule: A disabled child who receives a service has a plan

    Scenario Outline: A plan is called for when a disabled child is under 18 and <service>
      Given the child is disabled
      And <service>
      When the case is looked at on Tuesday 20 January 2026
      Then a Child in Need plan is called for

      Examples:
        | service |
        | the child receives services as a child in need |
        | the family has direct payments |
        | the child has short breaks |
        | the child receives social work intervention |

    Scenario Outline: No plan is called for when the young person is an adult and <service>
      Given the child is disabled
      And the young person is 18 or over
      And <service>
      When the case is looked at on Tuesday 20 January 2026
      Then a Child in Need plan is not called for

      Examples:
        | service |
        | the child receives services as a child in need |
        | the family has direct payments |
        | the child has short breaks |
        | the child receives social work intervention |

    Scenario Outline: No plan is called for without a disability when <service>
      Given the child is not disabled
      And <service>
      When the case is looked at on Tuesday 20 January 2026
      Then a Child in Need plan is not called for

      Examples:
        | service |
        | the child receives services as a child in need |
        | the family has direct payments |
        | the child has short breaks |
        | the child receives social work intervention |

    Scenario: A disability without a service does not call for a plan
      Given the child is disabled
      When the case is looked at on Tuesday 20 January 2026
      Then a Child in Need plan is not called for

    Scenario: A disabled child was assessed and receives no service
      Given the child is disabled
      And the assessment was completed on Friday 16 January 2026
      And it resulted in nothing
      When the case is looked at on Tuesday 20 January 2026
      Then a Child in Need plan is not called for

    Scenario: A disabled child is assessed
      Given the child is disabled
      When the case is looked at on Tuesday 20 January 2026
      Then an assessment of the child's needs is called for

    Scenario: An adult with a disability is not assessed as a child
      Given the child is disabled
      And the young person is 18 or over
      When the case is looked at on Tuesday 20 January 2026
      Then an assessment of the child's needs is not called for

  @cite:6.4/1
  Rule: A child whose health or development may be impaired without social work is assessed

    Scenario: Health or development may be impaired without social work
      Given the child's health or development may be significantly impaired without social work
      When the case is looked at on Tuesday 20 January 2026
      Then an assessment of the child's needs is called for

    Scenario: Nothing of the sort is to be feared
      Given the child's health or development would not be significantly impaired without social work
      When the case is looked at on Tuesday 20 January 2026
      Then an assessment of the child's needs is not called for

    Scenario: It was merely agreed that the child is in need
      Given it was agreed that the child is in need on Tuesday 6 January 2026
      When the case is looked at on Tuesday 20 January 2026
      Then an assessment of the child's needs is not called for

  @cite:8.1/1 @cite:9.1/1
  Rule: A meeting is arranged after the assessment, in all cases

    Scenario: A meeting is called for when the assessment finds the child in need
      Given the assessment was completed on Friday 16 January 2026
      And it resulted in a finding that the child needs services as a child in need
      When the case is looked at on Tuesday 20 January 2026
      Then a Child in Need planning meeting is called for

    Scenario: Whether a meeting follows an assessment that finds no need is open
      Given the assessment was completed on Friday 16 January 2026
      And it resulted in nothing
      When the case is looked at on Tuesday 20 January 2026
      Then a Child in Need planning meeting depends on the reading

    Scenario: No meeting is called for before the assessment has concluded
      Given it was decided that a plan is needed on Friday 16 January 2026
      When the case is looked at on Tuesday 20 January 2026
      Then a Child in Need planning meeting is not called for

    Scenario Outline: It does not stand in for an assessment that <circumstance>
      Given <circumstance>
      When the case is looked at on Tuesday 20 January 2026
      Then a Child in Need planning meeting is not called for

      Examples:
        | circumstance |
        | the child was identified as in need of services on Tuesday 6 January 2026 |
        | the child needs intensive services |
        | the child needs ongoing services |
        | the child needs support from more than one agency |
        | the child receives services as a child in need |
        | concerns lie just below the child protection threshold |
        | the child has needs that may require co-ordination because of the parents' own needs |

    Scenario: Services that need co-ordinating do not stand in for an assessment
      Given the child already receives a range of services
      And the child's services need to be co-ordinated
      When the case is looked at on Tuesday 20 January 2026
      Then a Child in Need planning meeting is not called for

    Scenario: The end of child protection does not stand in for an assessment
      Given the child protection review conference was held on Wednesday 7 January 2026
      And it resulted in a step down from child protection to Child in Need
      And the child protection plan ended on Wednesday 7 January 2026
      And the child receives services after the child protection plan
      When the case is looked at on Tuesday 20 January 2026
      Then a Child in Need planning meeting is not called for

    Scenario: The end of care does not stand in for an assessment
      Given a looked after review decided that the child is no longer to be looked after on Wednesday 7 January 2026
      And the child needs a high or co-ordinated level of services to stay in the family
      When the case is looked at on Tuesday 20 January 2026
      Then a Child in Need planning meeting is not called for

    Scenario: A case open for more than three weeks without an assessment
      When the case is looked at on Wednesday 28 January 2026
      Then a Child in Need planning meeting is not called for

  @cite:4.4/1 @cite:6.4/1
  Rule: The child and family assessment is made by a qualified social worker

    Scenario: A qualified social worker makes the assessment
      Given the assessment was completed on Friday 16 January 2026
      And it was done by a qualified social worker
      When the case is looked at on Tuesday 20 January 2026
      Then the rule on who carries out the assessment is met

    Scenario: The social worker who makes the assessment is not qualified
      Given the assessment was completed on Friday 16 January 2026
      And it was done by the social worker
      When the case is looked at on Tuesday 20 January 2026
      Then the rule on who carries out the assessment is not met, missing:
        | a qualified social worker |

    Scenario: A team manager makes the assessment
      Given the assessment was completed on Friday 16 January 2026
      And it was done by a team manager
      When the case is looked at on Tuesday 20 January 2026
      Then the rule on who carries out the assessment is not met
      And that is a breach

  @cite:6.1/1
  Rule: Referral, history and guidance are weighed in deciding whether a child is likely to be in need

    Scenario: Everything has been weighed
      Given it was considered whether the child is likely to be in need on Tuesday 6 January 2026
      And it covered:
        | the contact or referral information |
        | any earlier information about the family |
        | the guidance on levels of need |
      When the case is looked at on Tuesday 20 January 2026
      Then the rule on what is considered in deciding whether a child is likely to be in need is met

    Scenario Outline: Something has been left out, namely <missing>
      Given it was considered whether the child is likely to be in need on Tuesday 6 January 2026
      And it covered <one> and <two>
      When the case is looked at on Tuesday 20 January 2026
      Then the rule on what is considered in deciding whether a child is likely to be in need is not met, missing:
        | <missing> |
      And that is a departure

      Examples:
        | one | two | missing |
        | any earlier information about the family | the guidance on levels of need | the contact or referral information |
        | the contact or referral information | the guidance on levels of need | any earlier information about the family |
        | the contact or referral information | any earlier information about the family | the guidance on levels of need |

  @cite:9.4/1
  Rule: Social work may begin before the assessment is finished

    Scenario: Services that were needed early have been offered
      Given a need was recognised during the assessment on Thursday 8 January 2026
      And services were offered on Friday 9 January 2026
      When the case is looked at on Tuesday 20 January 2026
      Then the offer of services before the assessment is finished is met

    Scenario: Services that could have been offered were not
      Given a need was recognised during the assessment on Thursday 8 January 2026
      And the case was closed on Monday 19 January 2026
      When the case is looked at on Tuesday 20 January 2026
      Then the offer of services before the assessment is finished is not met
      And that is no fault

    Scenario: Services are still open to be offered
      Given a need was recognised during the assessment on Thursday 8 January 2026
      When the case is looked at on Tuesday 20 January 2026
      Then the offer of services before the assessment is finished is still to do

  @cite:12.1/1 @cite:12.1/2 @cite:12.1/4 @cite:12.1/5 @cite:12.1/6 @cite:12.1/7
  Rule: The reviewing service works with allocated cases that meet one of its criteria

    Scenario Outline: The service works with a child of whom this is true: <criterion>
      Given <criterion>
      When the case is looked at on Tuesday 20 January 2026
      Then work by the reviewing service is called for

      Examples:
        | criterion |
        | the child is subject to a Supervision Order |
        | the child returned home from care on Wednesday 7 January 2026 |
        | the child is at risk of exploitation |
        | the child is regularly missing |
        | the case was nominated as complex on Wednesday 7 January 2026 |

    Scenario Outline: The service does not work with an unallocated case although <criterion>
      Given <criterion>
      And the case is not allocated
      When the case is looked at on Tuesday 20 January 2026
      Then work by the reviewing service is not called for

      Examples:
        | criterion |
        | the child is subject to a Supervision Order |
        | the child returned home from care on Wednesday 7 January 2026 |
        | the child is at risk of exploitation |
        | the child is regularly missing |
        | the case was nominated as complex on Wednesday 7 January 2026 |

    Scenario: The child protection chair nominated a child who left child protection
      Given the child protection plan ended on Wednesday 7 January 2026
      And the child protection chair nominated the child on Wednesday 7 January 2026
      When the case is looked at on Tuesday 20 January 2026
      Then work by the reviewing service is called for

    Scenario: The child protection chair nominated a child whose case is not allocated
      Given the child protection plan ended on Wednesday 7 January 2026
      And the child protection chair nominated the child on Wednesday 7 January 2026
      And the case is not allocated
      When the case is looked at on Tuesday 20 January 2026
      Then work by the reviewing service is not called for

    Scenario: Leaving child protection without a nomination is not enough
      Given the child protection plan ended on Wednesday 7 January 2026
      When the case is looked at on Tuesday 20 January 2026
      Then work by the reviewing service is not called for

    Scenario: A nomination of a child who still has a child protection plan is not enough
      Given the child protection chair nominated the child on Wednesday 7 January 2026
      When the case is looked at on Tuesday 20 January 2026
      Then work by the reviewing service is not called for

  @cite:12.1/1 @cite:12.1/3
  Rule: The reviewing service works with children who have had a plan for twelve months

    Background:
      Given the plan was made on Wednesday 21 January 2026

    Scenario: The plan has lasted a day less than twelve months
      When the case is looked at on Wednesday 20 January 2027
      Then work by the reviewing service is not called for

    Scenario: The plan has lasted twelve months
      When the case is looked at on Thursday 21 January 2027
      Then work by the reviewing service is called for

    Scenario: The plan has lasted twelve months but nobody is allocated
      Given the case is not allocated
      When the case is looked at on Thursday 21 January 2027
      Then work by the reviewing service is not called for

    Scenario: The plan ended before it had lasted twelve months
      Given the plan ended on Wednesday 20 January 2027
      When the case is looked at on Thursday 21 January 2027
      Then work by the reviewing service is not called for

  @cite:12.2/1
  Rule: The reviewing service may take on a case in which the team sees a benefit

    Scenario: The team has identified a benefit
      Given the social work team identified a benefit from the reviewing service on Thursday 15 January 2026
      When the case is looked at on Tuesday 20 January 2026
      Then further work by the reviewing service is called for

    Scenario: The team has identified no benefit
      When the case is looked at on Tuesday 20 January 2026
      Then further work by the reviewing service is not called for

  @cite:14.8/1
  Rule: After child protection the plan is in place for at least three months and reviewed before it ends

    Background:
      Given the child protection review conference was held on Wednesday 7 January 2026
      And it resulted in a step down from child protection to Child in Need
      And the child protection plan ended on Wednesday 7 January 2026
      And the plan was made on Wednesday 21 January 2026

    Scenario: The plan after child protection runs its three months
      Given the plan ended on Tuesday 21 April 2026
      And the case was closed on Tuesday 21 April 2026
      When the case is looked at on Wednesday 22 April 2026
      Then the minimum time after a child protection plan is met

    Scenario: The plan after child protection ends a day short
      Given the plan ended on Monday 20 April 2026
      And the case was closed on Monday 20 April 2026
      When the case is looked at on Wednesday 22 April 2026
      Then the minimum time after a child protection plan is not met
      And that is a departure

    Scenario: The plan after child protection has not run its time yet
      When the case is looked at on Monday 20 April 2026
      Then the minimum time after a child protection plan is not yet due

    Scenario: The plan after child protection is still running on the last date
      When the case is looked at on Tuesday 21 April 2026
      Then the minimum time after a child protection plan is met

    Scenario: A shorter plan was agreed after child protection
      Given a shorter plan or none was agreed as an exception on Monday 2 March 2026
      And it was done by a senior manager
      And it was set down in writing, on the child's record and with a clear rationale
      And the plan ended on Tuesday 3 March 2026
      And the case was closed on Tuesday 3 March 2026
      When the case is looked at on Wednesday 22 April 2026
      Then the minimum time after a child protection plan does not apply

    Scenario: After child protection an early end follows a management decision
      Given a shorter plan or none was agreed as an exception on Monday 2 March 2026
      And the plan ended on Tuesday 3 March 2026
      When the case is looked at on Wednesday 22 April 2026
      Then the rule on ending before the minimum time is met

    Scenario: After child protection an early end lacks a management decision
      Given the plan ended on Monday 20 April 2026
      When the case is looked at on Wednesday 22 April 2026
      Then the rule on ending before the minimum time is not met, missing:
        | a shorter plan or none was agreed as an exception |
      And that is a breach

    Scenario: After child protection an end on the last date needs no management decision
      Given the plan ended on Tuesday 21 April 2026
      When the case is looked at on Wednesday 22 April 2026
      Then the rule on ending before the minimum time does not apply

    Scenario Outline: <manager> decides on an exception
      Given a shorter plan or none was agreed as an exception on Monday 2 March 2026
      And it was done by <manager>
      When the case is looked at on Tuesday 3 March 2026
      Then the rule on who agrees an exception to the minimum time is met

      Examples:
        | manager |
        | a team manager |
        | a line manager |
        | a senior manager |

    Scenario: The social worker alone decides on an exception
      Given a shorter plan or none was agreed as an exception on Monday 2 March 2026
      And it was done by the social worker
      When the case is looked at on Tuesday 3 March 2026
      Then the rule on who agrees an exception to the minimum time is not met
      And that is a breach

    Scenario: The decision is on record with its rationale
      Given a shorter plan or none was agreed as an exception on Monday 2 March 2026
      And it was set down on the child's record and with a clear rationale
      When the case is looked at on Tuesday 3 March 2026
      Then the rule on how an exception to the minimum time is set down is met

    Scenario Outline: The decision is set down <one> but not <other>
      Given a shorter plan or none was agreed as an exception on Monday 2 March 2026
      And it was set down <one>
      When the case is looked at on Tuesday 3 March 2026
      Then the rule on how an exception to the minimum time is set down is not met, missing:
        | <other> |
      And that is a breach

      Examples:
        | one | other |
        | on the child's record | with a clear rationale |
        | with a clear rationale | on the child's record |

    Scenario: The plan after child protection was reviewed before it ended
      Given a review was held on Monday 20 April 2026
      And the plan ended on Tuesday 21 April 2026
      When the case is looked at on Wednesday 22 April 2026
      Then the rule on a review before the plan ends is met

    Scenario: The plan after child protection ended without a review
      Given the plan ended on Tuesday 21 April 2026
      When the case is looked at on Wednesday 22 April 2026
      Then the rule on a review before the plan ends is not met, missing:
        | a review was held |
      And that is a departure

  @cite:14.8/1
  Rule: After a return home from care the plan is in place for at least three months and reviewed before it ends

    Background:
      Given the child returned home from care on Wednesday 7 January 2026
      And the plan was made on Wednesday 21 January 2026

    Scenario: The plan after care runs its three months
      Given the plan ended on Tuesday 21 April 2026
      When the case is looked at on Wednesday 22 April 2026
      Then the minimum time after care is met

    Scenario: The plan after care ends a day short
      Given the plan ended on Monday 20 April 2026
      When the case is looked at on Wednesday 22 April 2026
      Then the minimum time after care is not met
      And that is a departure

    Scenario: The plan after care has not run its time yet
      When the case is looked at on Monday 20 April 2026
      Then the minimum time after care is not yet due

    Scenario: A shorter plan was agreed after care
      Given a shorter plan or none was agreed as an exception on Monday 2 March 2026
      And the plan ended on Tuesday 3 March 2026
      When the case is looked at on Wednesday 22 April 2026
      Then the minimum time after care does not apply

    Scenario: The time after child protection is another rule
      Given the plan ended on Tuesday 3 March 2026
      When the case is looked at on Wednesday 22 April 2026
      Then the minimum time after a child protection plan does not apply

    Scenario: After care an early end follows a management decision
      Given a shorter plan or none was agreed as an exception on Monday 2 March 2026
      And the plan ended on Tuesday 3 March 2026
      When the case is looked at on Wednesday 22 April 2026
      Then the rule on ending before the minimum time is met

    Scenario: After care an early end lacks a management decision
      Given the plan ended on Monday 20 April 2026
      When the case is looked at on Wednesday 22 April 2026
      Then the rule on ending before the minimum time is not met
      And that is a breach

    Scenario: After care an end on the last date needs no management decision
      Given the plan ended on Tuesday 21 April 2026
      When the case is looked at on Wednesday 22 April 2026
      Then the rule on ending before the minimum time does not apply

    Scenario: The plan after care was reviewed before it ended
      Given a review was held on Monday 20 April 2026
      And the plan ended on Tuesday 21 April 2026
      When the case is looked at on Wednesday 22 April 2026
      Then the rule on a review before the plan ends is met

    Scenario: The plan after care ended without a review
      Given the plan ended on Tuesday 21 April 2026
      When the case is looked at on Wednesday 22 April 2026
      Then the rule on a review before the plan ends is not met
      And that is a departure

  @cite:14.8/1
  Rule: The least time, the decision and the last review belong to children from child protection or care

    Background:
      Given the plan was made on Wednesday 21 January 2026
      And the plan ended on Tuesday 3 March 2026

    Scenario Outline: For any other child <subject> is not asked about
      When the case is looked at on Wednesday 22 April 2026
      Then the rule on <subject> does not apply

      Examples:
        | subject |
        | the minimum time after a child protection plan |
        | the minimum time after care |
        | ending before the minimum time |
        | a review before the plan ends |
