Feature: When a plan is called for, and how long it lasts after child protection

  Each case opens on Monday 5 January 2026. Where a child protection plan came first, it ended on Wednesday 7 January
  2026 and the plan was made on Wednesday 21 January 2026: three months from the one are Tuesday 7 April 2026, from the
  other Tuesday 21 April 2026.

  Background:
    Given the referral was received on Monday 5 January 2026
    And the case was opened on Monday 5 January 2026

  @cite:1/1 @cite:1/2 @cite:1/3 @cite:1/4
  Rule: A child counts as in need for want of services or because of a disability

    Scenario Outline: A child counts as in need when <circumstance>
      Given <circumstance>
      When the case is looked at on Tuesday 20 January 2026
      Then treating the child as in need is called for

      Examples:
        | circumstance                                                                            |
        | the child is unlikely to reach a reasonable standard of health or development without services |
        | the child's health or development would probably suffer significantly without services |
        | the child is disabled                                                                   |

    Scenario: A child of whom none of this is true does not count as in need
      Given the child is not disabled
      When the case is looked at on Tuesday 20 January 2026
      Then treating the child as in need is not called for

  @cite:1/16 @cite:1/17 @cite:scope/1
  Rule: A plan is called for when the single assessment finds that services are required

    Scenario: The assessment finds that the child needs services
      Given the assessment was completed on Friday 16 January 2026
      And it resulted in a finding that the child needs services as a child in need
      When the case is looked at on Tuesday 20 January 2026
      Then a Child in Need plan is called for
      And that is no fault

    Scenario: The assessment finds the threshold for a plan met
      Given the assessment was completed on Friday 16 January 2026
      And it resulted in a finding that the threshold for a plan is met
      When the case is looked at on Tuesday 20 January 2026
      Then a Child in Need plan is called for

    Scenario: The assessment finds no need for services
      Given the assessment was completed on Friday 16 January 2026
      And it resulted in nothing
      When the case is looked at on Tuesday 20 January 2026
      Then a Child in Need plan is not called for

    Scenario: The framework leaves out a child with a child protection plan
      Given the child has a child protection plan
      And the assessment was completed on Friday 16 January 2026
      And it resulted in a finding that the child needs services as a child in need
      When the case is looked at on Tuesday 20 January 2026
      Then a Child in Need plan does not apply

    Scenario: What the assessment found is not recorded
      Given the assessment was completed on Friday 16 January 2026
      When the case is looked at on Tuesday 20 January 2026
      Then a Child in Need plan is unknown

  @cite:1/18
  Rule: A plan follows a child protection plan

    Scenario: A child protection plan has ended
      Given the child protection plan ended on Wednesday 7 January 2026
      When the case is looked at on Tuesday 20 January 2026
      Then a Child in Need plan is called for

  @cite:1/19
  Rule: A plan is called for when a child comes home from care without a Care Order

    Scenario: A child is home from care
      Given the child stopped being looked after on Monday 12 January 2026
      And the child returned home from care on Monday 12 January 2026
      When the case is looked at on Tuesday 20 January 2026
      Then a Child in Need plan is called for

    Scenario: A child is home from care under a Care Order
      Given the child is subject to a Care Order
      And the child returned home from care on Monday 12 January 2026
      When the case is looked at on Tuesday 20 January 2026
      Then a Child in Need plan is not called for

    Scenario: Leaving care without going home is not enough
      Given the child stopped being looked after on Monday 12 January 2026
      When the case is looked at on Tuesday 20 January 2026
      Then a Child in Need plan is not called for

  @cite:1/20
  Rule: A plan is called for when a child takes significant risks or offends

    Scenario: A child takes significant risks
      Given the child shows significant risk taking or offending behaviour
      When the case is looked at on Tuesday 20 January 2026
      Then a Child in Need plan is called for

  @cite:1/21
  Rule: A plan is called for when mental health difficulties require a referral to CAMHS

    Scenario: A child with mental health difficulties requires a referral
      Given the child may have mental health difficulties
      And the child requires a referral to CAMHS
      When the case is looked at on Tuesday 20 January 2026
      Then a Child in Need plan is called for

    Scenario Outline: One of the two is not enough when <circumstance>
      Given <circumstance>
      When the case is looked at on Tuesday 20 January 2026
      Then a Child in Need plan is not called for

      Examples:
        | circumstance                              |
        | the child may have mental health difficulties |
        | the child requires a referral to CAMHS    |

  @cite:1/22
  Rule: A plan is called for when education is disrupted and other social factors indicate complex needs

    Scenario: A child is excluded and other social factors are there
      Given the child's education is significantly disrupted by exclusion
      And other social factors indicate complex needs
      When the case is looked at on Tuesday 20 January 2026
      Then a Child in Need plan is called for

    Scenario: A child is chronically absent and other social factors are there
      Given the child's education is significantly disrupted by chronic absence
      And other social factors indicate complex needs
      When the case is looked at on Tuesday 20 January 2026
      Then a Child in Need plan is called for

    Scenario: Exclusion without other social factors is not enough
      Given the child's education is significantly disrupted by exclusion
      When the case is looked at on Tuesday 20 January 2026
      Then a Child in Need plan is not called for

    Scenario: Whether chronic absence is enough by itself is open
      Given the child's education is significantly disrupted by chronic absence
      When the case is looked at on Tuesday 20 January 2026
      Then a Child in Need plan depends on the reading

    Scenario: Other social factors without disrupted education are not enough
      Given other social factors indicate complex needs
      When the case is looked at on Tuesday 20 January 2026
      Then a Child in Need plan is not called for

  @cite:1/23
  Rule: A plan is called for when carers manage the risk of significant harm in partnership

    Scenario: The carers now manage the risk that the assessment found
      Given the assessment was completed on Friday 16 January 2026
      And it resulted in a finding of past or likely significant harm
      And the carers acknowledge the risk and manage it in partnership with the authority
      When the case is looked at on Tuesday 20 January 2026
      Then a Child in Need plan is called for

    Scenario: The carers do not manage the risk that the assessment found
      Given the assessment was completed on Friday 16 January 2026
      And it resulted in a finding of past or likely significant harm
      When the case is looked at on Tuesday 20 January 2026
      Then a Child in Need plan is not called for

    Scenario: Carers in partnership without a finding of harm are no ground for a plan
      Given the assessment was completed on Friday 16 January 2026
      And it resulted in nothing
      And the carers acknowledge the risk and manage it in partnership with the authority
      When the case is looked at on Tuesday 20 January 2026
      Then a Child in Need plan is not called for

  @cite:1/24
  Rule: A plan is called for under a Supervision Order

    Scenario: A child is under a Supervision Order
      Given the child is subject to a Supervision Order
      When the case is looked at on Tuesday 20 January 2026
      Then a Child in Need plan is called for

    Scenario: A child is under an interim Supervision Order below the child protection threshold
      Given the child is subject to an interim Supervision Order
      When the case is looked at on Tuesday 20 January 2026
      Then a Child in Need plan is called for

    Scenario: A child under an interim Supervision Order reaches the child protection threshold
      Given the child is subject to an interim Supervision Order
      And the child protection threshold is met
      When the case is looked at on Tuesday 20 January 2026
      Then a Child in Need plan is not called for

  @cite:1/25 @cite:1/26
  Rule: A plan is called for when a severe condition requires long term support from several agencies

    Scenario: A severe condition comes with long term support
      Given the child has a severe disability or life limiting illness or complex sensory needs
      And the child requires long term support from several agencies
      When the case is looked at on Tuesday 20 January 2026
      Then a Child in Need plan is called for

    Scenario Outline: The condition or the support alone is not enough when <circumstance>
      Given <circumstance>
      When the case is looked at on Tuesday 20 January 2026
      Then a Child in Need plan is not called for

      Examples:
        | circumstance                                                                      |
        | the child has a severe disability or life limiting illness or complex sensory needs |
        | the child requires long term support from several agencies                        |

  @cite:1/25 @cite:1/27
  Rule: A plan is called for when a disabled child has short breaks and nothing else calls for attention

    Scenario: A disabled child has short breaks
      Given the child is disabled
      And the child has short breaks
      When the case is looked at on Tuesday 20 January 2026
      Then a Child in Need plan is called for

    Scenario Outline: Short breaks are not the only matter when <matter>
      Given the child is disabled
      And the child has short breaks
      And <matter>
      When the case is looked at on Tuesday 20 January 2026
      Then a Child in Need plan is not called for

      Examples:
        | matter                                                              |
        | there are concerns about the parents' ability to meet the child's needs |
        | the child's services need to be co-ordinated                        |

    Scenario: Short breaks without a disability are not enough
      Given the child has short breaks
      When the case is looked at on Tuesday 20 January 2026
      Then a Child in Need plan is not called for

  @cite:8/2
  Rule: The assessment of a disabled child leads to a plan

    Scenario: A disabled child has been assessed
      Given the child is disabled
      And the assessment was completed on Friday 16 January 2026
      And it resulted in nothing
      When the case is looked at on Tuesday 20 January 2026
      Then a Child in Need plan is called for

    Scenario: A disabled child has not been assessed yet
      Given the child is disabled
      When the case is looked at on Tuesday 20 January 2026
      Then a Child in Need plan is not called for

    Scenario Outline: Help that a disabled child has is no assessment, as when <help>
      Given the child is disabled
      And <help>
      When the case is looked at on Tuesday 20 January 2026
      Then a Child in Need plan is not called for

      Examples:
        | help                                              |
        | the child receives services as a child in need    |
        | the family has direct payments                    |
        | the child receives social work intervention       |

  @cite:1/16 @cite:1/19 @cite:1/24 @cite:1/25
  Rule: Care, court and other orders call for a plan only in the situations that are listed

    Scenario: A review decides that care is to end and the child is not home yet
      Given the child needs support from more than one agency
      And a looked after review decided that the child is no longer to be looked after on Monday 12 January 2026
      When the case is looked at on Tuesday 20 January 2026
      Then a Child in Need plan is not called for

    Scenario: A child who was accommodated for six weeks leaves care for another place than home
      Given the child was looked after under section 20
      And the child became looked after on Monday 1 December 2025
      And the child stopped being looked after on Monday 12 January 2026
      When the case is looked at on Tuesday 20 January 2026
      Then a Child in Need plan is not called for

    Scenario: An assessment for the court stands in for no single assessment
      Given the child needs support from more than one agency
      And an assessment ordered by the court was completed on Friday 16 January 2026
      When the case is looked at on Tuesday 20 January 2026
      Then a Child in Need plan is not called for

    Scenario: A Family Assistance Order is no Supervision Order
      Given the child is subject to a Family Assistance Order
      When the case is looked at on Tuesday 20 January 2026
      Then a Child in Need plan is not called for

    Scenario: A Special Guardianship Order with support is not listed
      Given the child is subject to a Special Guardianship Order
      And support to the child is required
      When the case is looked at on Tuesday 20 January 2026
      Then a Child in Need plan is not called for

  @cite:1/18 @cite:3/6 @cite:5/1 @cite:5/4 @cite:scope/1
  Rule: A meeting is called for once the child is found in need or a plan is decided on

    Scenario: A meeting is called for when the assessment finds the child in need
      Given the assessment was completed on Friday 16 January 2026
      And it resulted in a finding that the child needs services as a child in need
      When the case is looked at on Tuesday 20 January 2026
      Then a Child in Need planning meeting is called for

    Scenario: A meeting is called for when the assessment finds the threshold for a plan met
      Given the assessment was completed on Friday 16 January 2026
      And it resulted in a finding that the threshold for a plan is met
      When the case is looked at on Tuesday 20 January 2026
      Then a Child in Need planning meeting is called for

    Scenario: A meeting is called for when the child is identified as in need
      Given the child was identified as in need of services on Thursday 8 January 2026
      When the case is looked at on Tuesday 20 January 2026
      Then a Child in Need planning meeting is called for

    Scenario: A meeting is called for when a plan is decided on
      Given it was decided that a plan is needed on Friday 16 January 2026
      When the case is looked at on Tuesday 20 January 2026
      Then a Child in Need planning meeting is called for

    Scenario: A meeting is called for when a conference decides on a step down to Child in Need
      Given the child protection review conference was held on Wednesday 7 January 2026
      And it resulted in a step down from child protection to Child in Need
      When the case is looked at on Tuesday 20 January 2026
      Then a Child in Need planning meeting is called for

    Scenario: A conference that decides on no step down calls for no meeting
      Given the child protection review conference was held on Wednesday 7 January 2026
      And it resulted in nothing
      When the case is looked at on Tuesday 20 January 2026
      Then a Child in Need planning meeting is not called for

    Scenario Outline: With no need identified and no plan decided on it is not enough that <circumstance>
      Given <circumstance>
      When the case is looked at on Tuesday 20 January 2026
      Then a Child in Need planning meeting is not called for

      Examples:
        | circumstance                                                                              |
        | the child needs intensive services                                                        |
        | the child needs ongoing services                                                          |
        | the child needs support from more than one agency                                         |
        | the child receives services as a child in need                                            |
        | concerns lie just below the child protection threshold                                    |
        | the child has needs that may require co-ordination because of the parents' own needs      |

    Scenario: Services that need to be co-ordinated are not enough for a meeting
      Given the child already receives a range of services
      And the child's services need to be co-ordinated
      When the case is looked at on Tuesday 20 January 2026
      Then a Child in Need planning meeting is not called for

    Scenario: The end of care is not enough for a meeting
      Given the child needs a high or co-ordinated level of services to stay in the family
      And a looked after review decided that the child is no longer to be looked after on Monday 12 January 2026
      When the case is looked at on Tuesday 20 January 2026
      Then a Child in Need planning meeting is not called for

    Scenario: A case that has been open for four weeks is not enough for a meeting
      When the case is looked at on Monday 2 February 2026
      Then a Child in Need planning meeting is not called for

    Scenario: No meeting is called for when the assessment finds no need
      Given the assessment was completed on Friday 16 January 2026
      And it resulted in nothing
      When the case is looked at on Tuesday 20 January 2026
      Then a Child in Need planning meeting is not called for

    Scenario: The framework asks for no meeting under a child protection plan
      Given the child has a child protection plan
      And it was decided that a plan is needed on Friday 16 January 2026
      When the case is looked at on Tuesday 20 January 2026
      Then a Child in Need planning meeting does not apply

  @cite:1/9
  Rule: The assessment is the work of a qualified social worker

    Scenario: A qualified social worker makes the assessment
      Given the assessment was completed on Friday 16 January 2026
      And it was done by a qualified social worker
      When the case is looked at on Tuesday 20 January 2026
      Then the rule on who carries out the assessment is met

    Scenario: A social worker who is not qualified yet makes the assessment
      Given the assessment was completed on Friday 16 January 2026
      And it was done by the social worker
      When the case is looked at on Tuesday 20 January 2026
      Then the rule on who carries out the assessment is not met, missing:
        | a qualified social worker |
      And that is a breach

    Scenario: A team manager makes the assessment
      Given the assessment was completed on Friday 16 January 2026
      And it was done by a team manager
      When the case is looked at on Tuesday 20 January 2026
      Then the rule on who carries out the assessment is not met
      And that is a breach

  @cite:3/1
  Rule: What the family needs before the assessment is finished is offered as soon as the need is seen

    Scenario: Services that were needed early have been offered
      Given a need was recognised during the assessment on Thursday 8 January 2026
      And services were offered on Friday 9 January 2026
      When the case is looked at on Tuesday 20 January 2026
      Then the offer of services before the assessment is finished is met

    Scenario: Services that were needed early have not been offered yet
      Given a need was recognised during the assessment on Thursday 8 January 2026
      When the case is looked at on Tuesday 20 January 2026
      Then the offer of services before the assessment is finished is still to do

    Scenario: The case is closed before services were offered
      Given a need was recognised during the assessment on Thursday 8 January 2026
      And the case was closed on Monday 19 January 2026
      When the case is looked at on Tuesday 20 January 2026
      Then the offer of services before the assessment is finished is not met
      And that is a departure

  @cite:1/20
  Rule: Before a plan for a child who takes risks, a child protection conference is considered

    Scenario: A conference was considered before the plan
      Given the child shows significant risk taking or offending behaviour
      And the need for a child protection conference was considered on Thursday 15 January 2026
      And it was decided that a plan is needed on Friday 16 January 2026
      When the case is looked at on Tuesday 20 January 2026
      Then the rule on considering a child protection conference is met

    Scenario: A conference was considered only after the plan
      Given the child shows significant risk taking or offending behaviour
      And it was decided that a plan is needed on Friday 16 January 2026
      And the need for a child protection conference was considered on Monday 19 January 2026
      When the case is looked at on Tuesday 20 January 2026
      Then the rule on considering a child protection conference is not met, missing:
        | the need for a child protection conference was considered |
      And that is a departure

    Scenario: A child who takes no such risks needs no such consideration
      Given it was decided that a plan is needed on Friday 16 January 2026
      When the case is looked at on Tuesday 20 January 2026
      Then the rule on considering a child protection conference does not apply

  @cite:1/23
  Rule: Whether a plan is enough after significant harm is the team manager's decision

    Background:
      Given the assessment was completed on Wednesday 14 January 2026
      And it resulted in a finding of past or likely significant harm

    Scenario: The team manager decides
      Given the carers acknowledge the risk and manage it in partnership with the authority
      And it was decided whether a plan is enough on Friday 16 January 2026
      And it was done by a team manager
      When the case is looked at on Tuesday 20 January 2026
      Then the rule on who decides whether a plan is enough is met

    Scenario: The social worker decides
      Given the carers acknowledge the risk and manage it in partnership with the authority
      And it was decided whether a plan is enough on Friday 16 January 2026
      And it was done by the social worker
      When the case is looked at on Tuesday 20 January 2026
      Then the rule on who decides whether a plan is enough is not met
      And that is a departure

    Scenario: The rule is about carers who manage the risk
      Given the carers do not acknowledge the risk and manage it in partnership with the authority
      And it was decided whether a plan is enough on Friday 16 January 2026
      And it was done by the social worker
      When the case is looked at on Tuesday 20 January 2026
      Then the rule on who decides whether a plan is enough does not apply

    Scenario: A manager who is unsure has consulted the reviewing officer and the others
      Given the carers acknowledge the risk and manage it in partnership with the authority
      And the manager who decides is unsure
      And it was decided whether a plan is enough on Friday 16 January 2026
      And it was made in consultation with the independent reviewing officer and the other relevant professionals
      When the case is looked at on Tuesday 20 January 2026
      Then the rule on who is consulted on whether a plan is enough is met

    Scenario Outline: A manager who is unsure has consulted only <one>
      Given the carers acknowledge the risk and manage it in partnership with the authority
      And the manager who decides is unsure
      And it was decided whether a plan is enough on Friday 16 January 2026
      And it was made in consultation with <one>
      When the case is looked at on Tuesday 20 January 2026
      Then the rule on who is consulted on whether a plan is enough is not met, missing:
        | <other> |
      And that is a departure

      Examples:
        | one                               | other                             |
        | the independent reviewing officer | the other relevant professionals  |
        | the other relevant professionals  | the independent reviewing officer |

    Scenario: A manager who is sure need not consult
      Given the carers acknowledge the risk and manage it in partnership with the authority
      And it was decided whether a plan is enough on Friday 16 January 2026
      And it was made in consultation with nobody
      When the case is looked at on Tuesday 20 January 2026
      Then the rule on who is consulted on whether a plan is enough does not apply

    Scenario: No consultation is asked for when the carers do not manage the risk
      Given the manager who decides is unsure
      And it was decided whether a plan is enough on Friday 16 January 2026
      And it was made in consultation with nobody
      When the case is looked at on Tuesday 20 January 2026
      Then the rule on who is consulted on whether a plan is enough does not apply

    Scenario: A planning meeting has ratified the decision
      Given the carers acknowledge the risk and manage it in partnership with the authority
      And it was decided whether a plan is enough on Friday 16 January 2026
      And a planning meeting ratified the decision that a plan is enough on Monday 19 January 2026
      When the case is looked at on Tuesday 20 January 2026
      Then the ratifying of the decision that a plan is enough is met

    Scenario: The decision waits to be ratified
      Given the carers acknowledge the risk and manage it in partnership with the authority
      And it was decided whether a plan is enough on Friday 16 January 2026
      When the case is looked at on Tuesday 20 January 2026
      Then the ratifying of the decision that a plan is enough is still to do

    Scenario: The case is closed before the decision was ratified
      Given the carers acknowledge the risk and manage it in partnership with the authority
      And it was decided whether a plan is enough on Friday 16 January 2026
      And the case was closed on Monday 19 January 2026
      When the case is looked at on Tuesday 20 January 2026
      Then the ratifying of the decision that a plan is enough is not met
      And that is a departure

    Scenario: Nothing is to be ratified when the carers do not manage the risk
      Given it was decided whether a plan is enough on Friday 16 January 2026
      When the case is looked at on Tuesday 20 January 2026
      Then the ratifying of the decision that a plan is enough does not apply

  @cite:1/23
  Rule: The team manager's decision is about harm that an assessment found

    Scenario Outline: Without a finding of harm <subject> is not asked about
      Given the assessment was completed on Wednesday 14 January 2026
      And it resulted in nothing
      And the carers acknowledge the risk and manage it in partnership with the authority
      And the manager who decides is unsure
      And it was decided whether a plan is enough on Friday 16 January 2026
      And it was done by the social worker
      And it was made in consultation with nobody
      When the case is looked at on Tuesday 20 January 2026
      Then the rule on <subject> does not apply

      Examples:
        | subject                                             |
        | who decides whether a plan is enough                |
        | who is consulted on whether a plan is enough        |
        | the ratifying of the decision that a plan is enough |

  @cite:1/18
  Rule: After a child protection plan the child keeps a plan for at least three months

    Background:
      Given the child protection review conference was held on Wednesday 7 January 2026
      And it resulted in a step down from child protection to Child in Need
      And the child protection plan ended on Wednesday 7 January 2026
      And the plan was made on Wednesday 21 January 2026

    Scenario: The plan runs its three months
      Given the plan ended on Tuesday 21 April 2026
      And the case was closed on Tuesday 21 April 2026
      When the case is looked at on Wednesday 22 April 2026
      Then the minimum time after a child protection plan is met

    Scenario: The plan ends a day short of three months of its own
      Given the plan ended on Monday 20 April 2026
      And the case was closed on Monday 20 April 2026
      When the case is looked at on Wednesday 22 April 2026
      Then the minimum time after a child protection plan depends on the reading
      And that is no fault

    Scenario: The plan ends three months after the child protection plan
      Given the plan ended on Tuesday 7 April 2026
      And the case was closed on Tuesday 7 April 2026
      When the case is looked at on Wednesday 22 April 2026
      Then the minimum time after a child protection plan depends on the reading

    Scenario: The plan ends a day short of three months after the child protection plan
      Given the plan ended on Monday 6 April 2026
      And the case was closed on Monday 6 April 2026
      When the case is looked at on Wednesday 22 April 2026
      Then the minimum time after a child protection plan is not met
      And that is a breach

    Scenario: The plan is still running within the three months
      When the case is looked at on Monday 6 April 2026
      Then the minimum time after a child protection plan is not yet due

    Scenario: The plan is still running between the two dates
      When the case is looked at on Monday 20 April 2026
      Then the minimum time after a child protection plan depends on the reading

    Scenario: The plan is still running after the three months
      When the case is looked at on Tuesday 21 April 2026
      Then the minimum time after a child protection plan is met

    Scenario: An exception was agreed for a child who lives with a relative
      Given a shorter plan or none was agreed as an exception on Monday 2 March 2026
      And it was done by a senior manager
      And it was set down in writing, on the child's record and with a clear rationale
      And the child is subject to a Special Guardianship Order
      And the plan ended on Tuesday 3 March 2026
      And the case was closed on Tuesday 3 March 2026
      When the case is looked at on Wednesday 22 April 2026
      Then the minimum time after a child protection plan does not apply

    Scenario: A Special Guardianship Order without an agreed exception changes nothing
      Given the child is subject to a Special Guardianship Order
      And the plan ended on Tuesday 3 March 2026
      And the case was closed on Tuesday 3 March 2026
      When the case is looked at on Wednesday 22 April 2026
      Then the minimum time after a child protection plan is not met

    Scenario: An early end with an exception agreed beforehand
      Given a shorter plan or none was agreed as an exception on Monday 2 March 2026
      And the plan ended on Tuesday 3 March 2026
      When the case is looked at on Wednesday 22 April 2026
      Then the rule on ending before the minimum time is met

    Scenario: An early end with an exception agreed afterwards
      Given the plan ended on Tuesday 3 March 2026
      And a shorter plan or none was agreed as an exception on Wednesday 4 March 2026
      When the case is looked at on Wednesday 22 April 2026
      Then the rule on ending before the minimum time is not met, missing:
        | a shorter plan or none was agreed as an exception |
      And that is a breach

    Scenario: An end on the last date of the three months needs no exception
      Given the plan ended on Tuesday 21 April 2026
      When the case is looked at on Wednesday 22 April 2026
      Then the rule on ending before the minimum time does not apply

    Scenario: Whether an end a day before that date needs an exception is open
      Given the plan ended on Monday 20 April 2026
      When the case is looked at on Wednesday 22 April 2026
      Then the rule on ending before the minimum time depends on the reading

    Scenario: An end three months after the child protection plan needs an exception on one reading only
      Given the plan ended on Tuesday 7 April 2026
      When the case is looked at on Wednesday 22 April 2026
      Then the rule on ending before the minimum time depends on the reading

    Scenario: An end before both dates needs an exception
      Given the plan ended on Monday 6 April 2026
      When the case is looked at on Wednesday 22 April 2026
      Then the rule on ending before the minimum time is not met

    Scenario: A senior manager agrees the exception
      Given a shorter plan or none was agreed as an exception on Monday 2 March 2026
      And it was done by a senior manager
      When the case is looked at on Tuesday 3 March 2026
      Then the rule on who agrees an exception to the minimum time is met

    Scenario: A team manager agrees the exception
      Given a shorter plan or none was agreed as an exception on Monday 2 March 2026
      And it was done by a team manager
      When the case is looked at on Tuesday 3 March 2026
      Then the rule on who agrees an exception to the minimum time is not met
      And that is a breach

    Scenario: The exception is agreed in writing and put on the record
      Given a shorter plan or none was agreed as an exception on Monday 2 March 2026
      And it was set down in writing and on the child's record
      When the case is looked at on Tuesday 3 March 2026
      Then the rule on how an exception to the minimum time is set down is met

    Scenario Outline: The exception is set down <one> alone
      Given a shorter plan or none was agreed as an exception on Monday 2 March 2026
      And it was set down <one>
      When the case is looked at on Tuesday 3 March 2026
      Then the rule on how an exception to the minimum time is set down is not met, missing:
        | <other> |
      And that is a breach

      Examples:
        | one                   | other                 |
        | in writing            | on the child's record |
        | on the child's record | in writing            |

  @cite:1/18
  Rule: The three months belong to children who come from child protection

    Background:
      Given the plan was made on Wednesday 21 January 2026

    Scenario Outline: Without a child protection plan before it, <subject> is not asked about
      Given a shorter plan or none was agreed as an exception on Thursday 5 March 2026
      And it was done by a team manager
      And it was set down in writing
      And the plan ended on Tuesday 3 March 2026
      And the case was closed on Tuesday 3 March 2026
      When the case is looked at on Wednesday 22 April 2026
      Then the rule on <subject> does not apply

      Examples:
        | subject                                         |
        | ending before the minimum time                  |
        | who agrees an exception to the minimum time     |
        | how an exception to the minimum time is set down |

    Scenario: A plan of its own may end at any time
      Given the plan ended on Tuesday 3 March 2026
      And the case was closed on Tuesday 3 March 2026
      When the case is looked at on Wednesday 22 April 2026
      Then the minimum time after a child protection plan does not apply
