# Written by "cinmodel compare" from the procedures: the smallest cases on which they part. Do not edit.
Feature: Where the procedures part: when a plan is called for

  Rule: When is a Child in Need plan called for?

    @cite:devon:1/16 @cite:devon:scope/1 @cite:devon:1/17 @cite:devon:1/18 @cite:devon:1/19 @cite:devon:1/20 @cite:devon:1/21 @cite:devon:1/22 @cite:devon:1/23 @cite:devon:1/24 @cite:devon:1/25 @cite:devon:1/26 @cite:devon:1/27 @cite:devon:8/2 @cite:essex:14.8/1 @cite:essex:7.6/1 @cite:essex:9.1/1 @cite:essex:9.2/1 @cite:essex:14.9/1
    Scenario: Called for for Devon, not called for for Essex [plan-called-for-1]
      Given the child is not disabled
      And the child has no child protection plan
      And the child shows significant risk taking or offending behaviour
      And the child is not subject to a Supervision Order
      When the case is looked at on Friday 2 January 2026
      Then for Devon, a Child in Need plan is called for
      And for Essex, a Child in Need plan is not called for

    @cite:devon:1/16 @cite:devon:scope/1 @cite:devon:1/17 @cite:devon:1/18 @cite:devon:1/19 @cite:devon:1/20 @cite:devon:1/21 @cite:devon:1/22 @cite:devon:1/23 @cite:devon:1/24 @cite:devon:1/25 @cite:devon:1/26 @cite:devon:1/27 @cite:devon:8/2 @cite:essex:14.8/1 @cite:essex:7.6/1 @cite:essex:9.1/1 @cite:essex:9.2/1 @cite:essex:14.9/1
    Scenario: Does not apply for Devon, called for for Essex [plan-called-for-2]
      Given the child is under 18
      And the child is disabled
      And the child has a child protection plan
      And the child has short breaks
      When the case is looked at on Friday 2 January 2026
      Then for Devon, the rule on a Child in Need plan does not apply
      And for Essex, a Child in Need plan is called for

    @cite:devon:1/16 @cite:devon:scope/1 @cite:devon:1/17 @cite:devon:1/18 @cite:devon:1/19 @cite:devon:1/20 @cite:devon:1/21 @cite:devon:1/22 @cite:devon:1/23 @cite:devon:1/24 @cite:devon:1/25 @cite:devon:1/26 @cite:devon:1/27 @cite:devon:8/2 @cite:essex:14.8/1 @cite:essex:7.6/1 @cite:essex:9.1/1 @cite:essex:9.2/1 @cite:essex:14.9/1
    Scenario: Called for for Devon, not called for for Essex [plan-called-for-3]
      Given the child is not disabled
      And the child has no child protection plan
      And the child is not subject to a Supervision Order
      And the child protection plan ended on Friday 2 January 2026
      And a shorter plan or none was agreed as an exception on Friday 2 January 2026
      When the case is looked at on Friday 2 January 2026
      Then for Devon, a Child in Need plan is called for
      And for Essex, a Child in Need plan is not called for

    @cite:devon:1/16 @cite:devon:scope/1 @cite:devon:1/17 @cite:devon:1/18 @cite:devon:1/19 @cite:devon:1/20 @cite:devon:1/21 @cite:devon:1/22 @cite:devon:1/23 @cite:devon:1/24 @cite:devon:1/25 @cite:devon:1/26 @cite:devon:1/27 @cite:devon:8/2 @cite:essex:14.8/1 @cite:essex:7.6/1 @cite:essex:9.1/1 @cite:essex:9.2/1 @cite:essex:14.9/1
    Scenario: Not called for for Devon, called for for Essex [plan-called-for-4]
      Given the child is subject to a Care Order
      And the child's education is not significantly disrupted by chronic absence
      And the child is not subject to an interim Supervision Order
      And the child does not require a referral to CAMHS
      And the child has no child protection plan
      And no other social factors indicate complex needs
      And the child shows no significant risk taking or offending behaviour
      And the child has no severe disability or life limiting illness or complex sensory needs
      And the child has no short breaks
      And the child is not subject to a Supervision Order
      And the child returned home from care on Friday 2 January 2026
      When the case is looked at on Friday 2 January 2026
      Then for Devon, a Child in Need plan is not called for
      And for Essex, a Child in Need plan is called for

    @cite:devon:1/16 @cite:devon:scope/1 @cite:devon:1/17 @cite:devon:1/18 @cite:devon:1/19 @cite:devon:1/20 @cite:devon:1/21 @cite:devon:1/22 @cite:devon:1/23 @cite:devon:1/24 @cite:devon:1/25 @cite:devon:1/26 @cite:devon:1/27 @cite:devon:8/2 @cite:essex:14.8/1 @cite:essex:7.6/1 @cite:essex:9.1/1 @cite:essex:9.2/1 @cite:essex:14.9/1
    Scenario: Called for for Devon, not called for for Essex [plan-called-for-5]
      Given the child is not disabled
      And the child may have mental health difficulties
      And the child requires a referral to CAMHS
      And the child has no child protection plan
      And the child is not subject to a Supervision Order
      When the case is looked at on Friday 2 January 2026
      Then for Devon, a Child in Need plan is called for
      And for Essex, a Child in Need plan is not called for

    @cite:devon:1/16 @cite:devon:scope/1 @cite:devon:1/17 @cite:devon:1/18 @cite:devon:1/19 @cite:devon:1/20 @cite:devon:1/21 @cite:devon:1/22 @cite:devon:1/23 @cite:devon:1/24 @cite:devon:1/25 @cite:devon:1/26 @cite:devon:1/27 @cite:devon:8/2 @cite:essex:14.8/1 @cite:essex:7.6/1 @cite:essex:9.1/1 @cite:essex:9.2/1 @cite:essex:14.9/1
    Scenario: Depends on the reading for Devon, not called for for Essex [plan-called-for-6]
      Given the child's education is significantly disrupted by chronic absence
      And the child is not disabled
      And the child is not subject to an interim Supervision Order
      And the child does not require a referral to CAMHS
      And the child has no child protection plan
      And no other social factors indicate complex needs
      And the child shows no significant risk taking or offending behaviour
      And the child has no severe disability or life limiting illness or complex sensory needs
      And the child is not subject to a Supervision Order
      When the case is looked at on Friday 2 January 2026
      Then for Devon, the rule on a Child in Need plan depends on the reading
      And for Essex, a Child in Need plan is not called for

    @cite:devon:1/16 @cite:devon:scope/1 @cite:devon:1/17 @cite:devon:1/18 @cite:devon:1/19 @cite:devon:1/20 @cite:devon:1/21 @cite:devon:1/22 @cite:devon:1/23 @cite:devon:1/24 @cite:devon:1/25 @cite:devon:1/26 @cite:devon:1/27 @cite:devon:8/2 @cite:essex:14.8/1 @cite:essex:7.6/1 @cite:essex:9.1/1 @cite:essex:9.2/1 @cite:essex:14.9/1
    Scenario: Called for for Devon, not called for for Essex [plan-called-for-7]
      Given the child is not disabled
      And the child's education is significantly disrupted by exclusion
      And the child has no child protection plan
      And other social factors indicate complex needs
      And the child is not subject to a Supervision Order
      When the case is looked at on Friday 2 January 2026
      Then for Devon, a Child in Need plan is called for
      And for Essex, a Child in Need plan is not called for

    @cite:devon:1/16 @cite:devon:scope/1 @cite:devon:1/17 @cite:devon:1/18 @cite:devon:1/19 @cite:devon:1/20 @cite:devon:1/21 @cite:devon:1/22 @cite:devon:1/23 @cite:devon:1/24 @cite:devon:1/25 @cite:devon:1/26 @cite:devon:1/27 @cite:devon:8/2 @cite:essex:14.8/1 @cite:essex:7.6/1 @cite:essex:9.1/1 @cite:essex:9.2/1 @cite:essex:14.9/1
    Scenario: Called for for Devon, not called for for Essex [plan-called-for-8]
      Given the carers acknowledge the risk and manage it in partnership with the authority
      And the child is not disabled
      And the child has no child protection plan
      And the child is not subject to a Supervision Order
      And the assessment was completed on Friday 2 January 2026
      And it resulted in a finding of past or likely significant harm
      When the case is looked at on Friday 2 January 2026
      Then for Devon, a Child in Need plan is called for
      And for Essex, a Child in Need plan is not called for

    @cite:devon:1/16 @cite:devon:scope/1 @cite:devon:1/17 @cite:devon:1/18 @cite:devon:1/19 @cite:devon:1/20 @cite:devon:1/21 @cite:devon:1/22 @cite:devon:1/23 @cite:devon:1/24 @cite:devon:1/25 @cite:devon:1/26 @cite:devon:1/27 @cite:devon:8/2 @cite:essex:14.8/1 @cite:essex:7.6/1 @cite:essex:9.1/1 @cite:essex:9.2/1 @cite:essex:14.9/1
    Scenario: Called for for Devon, not called for for Essex [plan-called-for-9]
      Given the child is not disabled
      And the child is subject to an interim Supervision Order
      And the child has no child protection plan
      And the child protection threshold is not met
      And the child is not subject to a Supervision Order
      When the case is looked at on Friday 2 January 2026
      Then for Devon, a Child in Need plan is called for
      And for Essex, a Child in Need plan is not called for

    @cite:devon:1/16 @cite:devon:scope/1 @cite:devon:1/17 @cite:devon:1/18 @cite:devon:1/19 @cite:devon:1/20 @cite:devon:1/21 @cite:devon:1/22 @cite:devon:1/23 @cite:devon:1/24 @cite:devon:1/25 @cite:devon:1/26 @cite:devon:1/27 @cite:devon:8/2 @cite:essex:14.8/1 @cite:essex:7.6/1 @cite:essex:9.1/1 @cite:essex:9.2/1 @cite:essex:14.9/1
    Scenario: Called for for Devon, not called for for Essex [plan-called-for-10]
      Given the child is not disabled
      And the child requires long term support from several agencies
      And the child has no child protection plan
      And the child has a severe disability or life limiting illness or complex sensory needs
      And the child is not subject to a Supervision Order
      When the case is looked at on Friday 2 January 2026
      Then for Devon, a Child in Need plan is called for
      And for Essex, a Child in Need plan is not called for

    @cite:devon:1/16 @cite:devon:scope/1 @cite:devon:1/17 @cite:devon:1/18 @cite:devon:1/19 @cite:devon:1/20 @cite:devon:1/21 @cite:devon:1/22 @cite:devon:1/23 @cite:devon:1/24 @cite:devon:1/25 @cite:devon:1/26 @cite:devon:1/27 @cite:devon:8/2 @cite:essex:14.8/1 @cite:essex:7.6/1 @cite:essex:9.1/1 @cite:essex:9.2/1 @cite:essex:14.9/1
    Scenario: Called for for Devon, not called for for Essex [plan-called-for-11]
      Given the young person is 18 or over
      And the child is disabled
      And the child has no child protection plan
      And there are no concerns about the parents' ability to meet the child's needs
      And the child's services do not need to be co-ordinated
      And the child has short breaks
      And the child is not subject to a Supervision Order
      When the case is looked at on Friday 2 January 2026
      Then for Devon, a Child in Need plan is called for
      And for Essex, a Child in Need plan is not called for

    @cite:devon:1/16 @cite:devon:scope/1 @cite:devon:1/17 @cite:devon:1/18 @cite:devon:1/19 @cite:devon:1/20 @cite:devon:1/21 @cite:devon:1/22 @cite:devon:1/23 @cite:devon:1/24 @cite:devon:1/25 @cite:devon:1/26 @cite:devon:1/27 @cite:devon:8/2 @cite:essex:14.8/1 @cite:essex:7.6/1 @cite:essex:9.1/1 @cite:essex:9.2/1 @cite:essex:14.9/1
    Scenario: Called for for Devon, not called for for Essex [plan-called-for-12]
      Given the family has no direct payments
      And the child is disabled
      And the child has no child protection plan
      And the child does not receive services as a child in need
      And the child has no short breaks
      And the child does not receive social work intervention
      And the child is not subject to a Supervision Order
      And the assessment was completed on Friday 2 January 2026
      And it resulted in nothing
      When the case is looked at on Friday 2 January 2026
      Then for Devon, a Child in Need plan is called for
      And for Essex, a Child in Need plan is not called for

    @cite:devon:1/16 @cite:devon:scope/1 @cite:devon:1/17 @cite:devon:1/18 @cite:devon:1/19 @cite:devon:1/20 @cite:devon:1/21 @cite:devon:1/22 @cite:devon:1/23 @cite:devon:1/24 @cite:devon:1/25 @cite:devon:1/26 @cite:devon:1/27 @cite:devon:8/2 @cite:essex:14.8/1 @cite:essex:7.6/1 @cite:essex:9.1/1 @cite:essex:9.2/1 @cite:essex:14.9/1
    Scenario: Not called for for Devon, called for for Essex [plan-called-for-13]
      Given the child is under 18
      And the child's education is not significantly disrupted by chronic absence
      And the child is disabled
      And the child is not subject to an interim Supervision Order
      And the child does not require a referral to CAMHS
      And the child has no child protection plan
      And no other social factors indicate complex needs
      And the child receives services as a child in need
      And the child shows no significant risk taking or offending behaviour
      And the child has no severe disability or life limiting illness or complex sensory needs
      And the child has no short breaks
      And the child is not subject to a Supervision Order
      When the case is looked at on Friday 2 January 2026
      Then for Devon, a Child in Need plan is not called for
      And for Essex, a Child in Need plan is called for

    @cite:devon:1/16 @cite:devon:scope/1 @cite:devon:1/17 @cite:devon:1/18 @cite:devon:1/19 @cite:devon:1/20 @cite:devon:1/21 @cite:devon:1/22 @cite:devon:1/23 @cite:devon:1/24 @cite:devon:1/25 @cite:devon:1/26 @cite:devon:1/27 @cite:devon:8/2 @cite:essex:14.8/1 @cite:essex:7.6/1 @cite:essex:9.1/1 @cite:essex:9.2/1 @cite:essex:14.9/1
    Scenario: Not called for for Devon, called for for Essex [plan-called-for-14]
      Given the child is under 18
      And the child's education is not significantly disrupted by chronic absence
      And the family has direct payments
      And the child is disabled
      And the child is not subject to an interim Supervision Order
      And the child does not require a referral to CAMHS
      And the child has no child protection plan
      And no other social factors indicate complex needs
      And the child shows no significant risk taking or offending behaviour
      And the child has no severe disability or life limiting illness or complex sensory needs
      And the child has no short breaks
      And the child is not subject to a Supervision Order
      When the case is looked at on Friday 2 January 2026
      Then for Devon, a Child in Need plan is not called for
      And for Essex, a Child in Need plan is called for

    @cite:devon:1/16 @cite:devon:scope/1 @cite:devon:1/17 @cite:devon:1/18 @cite:devon:1/19 @cite:devon:1/20 @cite:devon:1/21 @cite:devon:1/22 @cite:devon:1/23 @cite:devon:1/24 @cite:devon:1/25 @cite:devon:1/26 @cite:devon:1/27 @cite:devon:8/2 @cite:essex:14.8/1 @cite:essex:7.6/1 @cite:essex:9.1/1 @cite:essex:9.2/1 @cite:essex:14.9/1
    Scenario: Not called for for Devon, called for for Essex [plan-called-for-15]
      Given the child is under 18
      And the child's education is not significantly disrupted by chronic absence
      And the child is disabled
      And the child is not subject to an interim Supervision Order
      And the child does not require a referral to CAMHS
      And the child has no child protection plan
      And no other social factors indicate complex needs
      And there are concerns about the parents' ability to meet the child's needs
      And the child shows no significant risk taking or offending behaviour
      And the child has no severe disability or life limiting illness or complex sensory needs
      And the child has short breaks
      And the child is not subject to a Supervision Order
      When the case is looked at on Friday 2 January 2026
      Then for Devon, a Child in Need plan is not called for
      And for Essex, a Child in Need plan is called for

    @cite:devon:1/16 @cite:devon:scope/1 @cite:devon:1/17 @cite:devon:1/18 @cite:devon:1/19 @cite:devon:1/20 @cite:devon:1/21 @cite:devon:1/22 @cite:devon:1/23 @cite:devon:1/24 @cite:devon:1/25 @cite:devon:1/26 @cite:devon:1/27 @cite:devon:8/2 @cite:essex:14.8/1 @cite:essex:7.6/1 @cite:essex:9.1/1 @cite:essex:9.2/1 @cite:essex:14.9/1
    Scenario: Not called for for Devon, called for for Essex [plan-called-for-16]
      Given the child is under 18
      And the child's education is not significantly disrupted by chronic absence
      And the child is disabled
      And the child is not subject to an interim Supervision Order
      And the child does not require a referral to CAMHS
      And the child has no child protection plan
      And no other social factors indicate complex needs
      And the child shows no significant risk taking or offending behaviour
      And the child has no severe disability or life limiting illness or complex sensory needs
      And the child has no short breaks
      And the child receives social work intervention
      And the child is not subject to a Supervision Order
      When the case is looked at on Friday 2 January 2026
      Then for Devon, a Child in Need plan is not called for
      And for Essex, a Child in Need plan is called for

    @cite:devon:1/16 @cite:devon:scope/1 @cite:devon:1/17 @cite:devon:1/18 @cite:devon:1/19 @cite:devon:1/20 @cite:devon:1/21 @cite:devon:1/22 @cite:devon:1/23 @cite:devon:1/24 @cite:devon:1/25 @cite:devon:1/26 @cite:devon:1/27 @cite:devon:8/2 @cite:doncaster:7/1 @cite:doncaster:7/2 @cite:doncaster:7/3 @cite:doncaster:7/4 @cite:doncaster:7/5 @cite:doncaster:7/6 @cite:doncaster:7/7
    Scenario: Called for for Devon, not called for for Doncaster [plan-called-for-17]
      Given the child is not subject to a Family Assistance Order
      And the child has no child protection plan
      And the child shows significant risk taking or offending behaviour
      And the child is not subject to a Supervision Order
      And no support to the child is required
      When the case is looked at on Friday 2 January 2026
      Then for Devon, a Child in Need plan is called for
      And for Doncaster, a Child in Need plan is not called for

    @cite:devon:1/16 @cite:devon:scope/1 @cite:devon:1/17 @cite:devon:1/18 @cite:devon:1/19 @cite:devon:1/20 @cite:devon:1/21 @cite:devon:1/22 @cite:devon:1/23 @cite:devon:1/24 @cite:devon:1/25 @cite:devon:1/26 @cite:devon:1/27 @cite:devon:8/2 @cite:essex:14.8/1 @cite:essex:7.6/1 @cite:essex:9.1/1 @cite:essex:9.2/1 @cite:essex:14.9/1 @cite:doncaster:7/1 @cite:doncaster:7/2 @cite:doncaster:7/3 @cite:doncaster:7/4 @cite:doncaster:7/5 @cite:doncaster:7/6 @cite:doncaster:7/7
    Scenario: Does not apply for Devon, called for for Essex and Doncaster [plan-called-for-18]
      Given the child has a child protection plan
      And the child is subject to a Supervision Order
      When the case is looked at on Friday 2 January 2026
      Then for Devon, the rule on a Child in Need plan does not apply
      And for Essex, a Child in Need plan is called for
      And for Doncaster, a Child in Need plan is called for

    @cite:devon:1/16 @cite:devon:scope/1 @cite:devon:1/17 @cite:devon:1/18 @cite:devon:1/19 @cite:devon:1/20 @cite:devon:1/21 @cite:devon:1/22 @cite:devon:1/23 @cite:devon:1/24 @cite:devon:1/25 @cite:devon:1/26 @cite:devon:1/27 @cite:devon:8/2 @cite:essex:14.8/1 @cite:essex:7.6/1 @cite:essex:9.1/1 @cite:essex:9.2/1 @cite:essex:14.9/1 @cite:doncaster:7/1 @cite:doncaster:7/2 @cite:doncaster:7/3 @cite:doncaster:7/4 @cite:doncaster:7/5 @cite:doncaster:7/6 @cite:doncaster:7/7
    Scenario: Called for for Devon and Essex, not called for for Doncaster [plan-called-for-19]
      Given the child is not subject to a Family Assistance Order
      And the child does not need support from more than one agency
      And the child has no child protection plan
      And the child is not subject to a Supervision Order
      And no support to the child is required
      And the assessment was completed on Friday 2 January 2026
      And it resulted in a finding that the child needs services as a child in need
      When the case is looked at on Friday 2 January 2026
      Then for Devon, a Child in Need plan is called for
      And for Essex, a Child in Need plan is called for
      And for Doncaster, a Child in Need plan is not called for

    @cite:devon:1/16 @cite:devon:scope/1 @cite:devon:1/17 @cite:devon:1/18 @cite:devon:1/19 @cite:devon:1/20 @cite:devon:1/21 @cite:devon:1/22 @cite:devon:1/23 @cite:devon:1/24 @cite:devon:1/25 @cite:devon:1/26 @cite:devon:1/27 @cite:devon:8/2 @cite:essex:14.8/1 @cite:essex:7.6/1 @cite:essex:9.1/1 @cite:essex:9.2/1 @cite:essex:14.9/1 @cite:doncaster:7/1 @cite:doncaster:7/2 @cite:doncaster:7/3 @cite:doncaster:7/4 @cite:doncaster:7/5 @cite:doncaster:7/6 @cite:doncaster:7/7
    Scenario: Called for for Devon and Essex, not called for for Doncaster [plan-called-for-20]
      Given the child is not subject to a Family Assistance Order
      And the child has no child protection plan
      And the child is not subject to a Supervision Order
      And no support to the child is required
      And the child protection plan ended on Friday 2 January 2026
      When the case is looked at on Friday 2 January 2026
      Then for Devon, a Child in Need plan is called for
      And for Essex, a Child in Need plan is called for
      And for Doncaster, a Child in Need plan is not called for

    @cite:devon:1/16 @cite:devon:scope/1 @cite:devon:1/17 @cite:devon:1/18 @cite:devon:1/19 @cite:devon:1/20 @cite:devon:1/21 @cite:devon:1/22 @cite:devon:1/23 @cite:devon:1/24 @cite:devon:1/25 @cite:devon:1/26 @cite:devon:1/27 @cite:devon:8/2 @cite:essex:14.8/1 @cite:essex:7.6/1 @cite:essex:9.1/1 @cite:essex:9.2/1 @cite:essex:14.9/1 @cite:doncaster:7/1 @cite:doncaster:7/2 @cite:doncaster:7/3 @cite:doncaster:7/4 @cite:doncaster:7/5 @cite:doncaster:7/6 @cite:doncaster:7/7
    Scenario: Called for for Devon and Essex, not called for for Doncaster [plan-called-for-21]
      Given the child is not subject to a Care Order
      And the child is not subject to a Family Assistance Order
      And the child has no child protection plan
      And the child is not subject to a Supervision Order
      And no support to the child is required
      And the child returned home from care on Friday 2 January 2026
      When the case is looked at on Friday 2 January 2026
      Then for Devon, a Child in Need plan is called for
      And for Essex, a Child in Need plan is called for
      And for Doncaster, a Child in Need plan is not called for

    @cite:devon:1/16 @cite:devon:scope/1 @cite:devon:1/17 @cite:devon:1/18 @cite:devon:1/19 @cite:devon:1/20 @cite:devon:1/21 @cite:devon:1/22 @cite:devon:1/23 @cite:devon:1/24 @cite:devon:1/25 @cite:devon:1/26 @cite:devon:1/27 @cite:devon:8/2 @cite:doncaster:7/1 @cite:doncaster:7/2 @cite:doncaster:7/3 @cite:doncaster:7/4 @cite:doncaster:7/5 @cite:doncaster:7/6 @cite:doncaster:7/7
    Scenario: Called for for Devon, not called for for Doncaster [plan-called-for-22]
      Given the child is not subject to a Family Assistance Order
      And the child may have mental health difficulties
      And the child requires a referral to CAMHS
      And the child has no child protection plan
      And the child is not subject to a Supervision Order
      And no support to the child is required
      When the case is looked at on Friday 2 January 2026
      Then for Devon, a Child in Need plan is called for
      And for Doncaster, a Child in Need plan is not called for

    @cite:devon:1/16 @cite:devon:scope/1 @cite:devon:1/17 @cite:devon:1/18 @cite:devon:1/19 @cite:devon:1/20 @cite:devon:1/21 @cite:devon:1/22 @cite:devon:1/23 @cite:devon:1/24 @cite:devon:1/25 @cite:devon:1/26 @cite:devon:1/27 @cite:devon:8/2 @cite:doncaster:7/1 @cite:doncaster:7/2 @cite:doncaster:7/3 @cite:doncaster:7/4 @cite:doncaster:7/5 @cite:doncaster:7/6 @cite:doncaster:7/7
    Scenario: Depends on the reading for Devon, not called for for Doncaster [plan-called-for-23]
      Given the child's education is significantly disrupted by chronic absence
      And the child is not subject to a Family Assistance Order
      And the child is not subject to an interim Supervision Order
      And the child does not require a referral to CAMHS
      And the child has no child protection plan
      And no other social factors indicate complex needs
      And there are concerns about the parents' ability to meet the child's needs
      And the child shows no significant risk taking or offending behaviour
      And the child has no severe disability or life limiting illness or complex sensory needs
      And the child is not subject to a Supervision Order
      And no support to the child is required
      When the case is looked at on Friday 2 January 2026
      Then for Devon, the rule on a Child in Need plan depends on the reading
      And for Doncaster, a Child in Need plan is not called for

    @cite:devon:1/16 @cite:devon:scope/1 @cite:devon:1/17 @cite:devon:1/18 @cite:devon:1/19 @cite:devon:1/20 @cite:devon:1/21 @cite:devon:1/22 @cite:devon:1/23 @cite:devon:1/24 @cite:devon:1/25 @cite:devon:1/26 @cite:devon:1/27 @cite:devon:8/2 @cite:doncaster:7/1 @cite:doncaster:7/2 @cite:doncaster:7/3 @cite:doncaster:7/4 @cite:doncaster:7/5 @cite:doncaster:7/6 @cite:doncaster:7/7
    Scenario: Called for for Devon, not called for for Doncaster [plan-called-for-24]
      Given the child's education is significantly disrupted by exclusion
      And the child is not subject to a Family Assistance Order
      And the child has no child protection plan
      And other social factors indicate complex needs
      And the child is not subject to a Supervision Order
      And no support to the child is required
      When the case is looked at on Friday 2 January 2026
      Then for Devon, a Child in Need plan is called for
      And for Doncaster, a Child in Need plan is not called for

    @cite:devon:1/16 @cite:devon:scope/1 @cite:devon:1/17 @cite:devon:1/18 @cite:devon:1/19 @cite:devon:1/20 @cite:devon:1/21 @cite:devon:1/22 @cite:devon:1/23 @cite:devon:1/24 @cite:devon:1/25 @cite:devon:1/26 @cite:devon:1/27 @cite:devon:8/2 @cite:doncaster:7/1 @cite:doncaster:7/2 @cite:doncaster:7/3 @cite:doncaster:7/4 @cite:doncaster:7/5 @cite:doncaster:7/6 @cite:doncaster:7/7
    Scenario: Called for for Devon, not called for for Doncaster [plan-called-for-25]
      Given the carers acknowledge the risk and manage it in partnership with the authority
      And the child is not subject to a Family Assistance Order
      And the child has no child protection plan
      And the child is not subject to a Supervision Order
      And no support to the child is required
      And the assessment was completed on Friday 2 January 2026
      And it resulted in a finding of past or likely significant harm
      When the case is looked at on Friday 2 January 2026
      Then for Devon, a Child in Need plan is called for
      And for Doncaster, a Child in Need plan is not called for

    @cite:devon:1/16 @cite:devon:scope/1 @cite:devon:1/17 @cite:devon:1/18 @cite:devon:1/19 @cite:devon:1/20 @cite:devon:1/21 @cite:devon:1/22 @cite:devon:1/23 @cite:devon:1/24 @cite:devon:1/25 @cite:devon:1/26 @cite:devon:1/27 @cite:devon:8/2 @cite:doncaster:7/1 @cite:doncaster:7/2 @cite:doncaster:7/3 @cite:doncaster:7/4 @cite:doncaster:7/5 @cite:doncaster:7/6 @cite:doncaster:7/7
    Scenario: Called for for Devon, not called for for Doncaster [plan-called-for-26]
      Given the child is not subject to a Family Assistance Order
      And the child is subject to an interim Supervision Order
      And the child has no child protection plan
      And the child protection threshold is not met
      And the child is not subject to a Supervision Order
      And no support to the child is required
      When the case is looked at on Friday 2 January 2026
      Then for Devon, a Child in Need plan is called for
      And for Doncaster, a Child in Need plan is not called for

    @cite:devon:1/16 @cite:devon:scope/1 @cite:devon:1/17 @cite:devon:1/18 @cite:devon:1/19 @cite:devon:1/20 @cite:devon:1/21 @cite:devon:1/22 @cite:devon:1/23 @cite:devon:1/24 @cite:devon:1/25 @cite:devon:1/26 @cite:devon:1/27 @cite:devon:8/2 @cite:doncaster:7/1 @cite:doncaster:7/2 @cite:doncaster:7/3 @cite:doncaster:7/4 @cite:doncaster:7/5 @cite:doncaster:7/6 @cite:doncaster:7/7
    Scenario: Called for for Devon, not called for for Doncaster [plan-called-for-27]
      Given the child is not subject to a Family Assistance Order
      And the child requires long term support from several agencies
      And the child has no child protection plan
      And the child has a severe disability or life limiting illness or complex sensory needs
      And the child is not subject to a Supervision Order
      And no support to the child is required
      When the case is looked at on Friday 2 January 2026
      Then for Devon, a Child in Need plan is called for
      And for Doncaster, a Child in Need plan is not called for

    @cite:devon:1/16 @cite:devon:scope/1 @cite:devon:1/17 @cite:devon:1/18 @cite:devon:1/19 @cite:devon:1/20 @cite:devon:1/21 @cite:devon:1/22 @cite:devon:1/23 @cite:devon:1/24 @cite:devon:1/25 @cite:devon:1/26 @cite:devon:1/27 @cite:devon:8/2 @cite:doncaster:7/1 @cite:doncaster:7/2 @cite:doncaster:7/3 @cite:doncaster:7/4 @cite:doncaster:7/5 @cite:doncaster:7/6 @cite:doncaster:7/7
    Scenario: Called for for Devon, not called for for Doncaster [plan-called-for-28]
      Given the child is disabled
      And the child is not subject to a Family Assistance Order
      And the child has no child protection plan
      And there are no concerns about the parents' ability to meet the child's needs
      And the child's services do not need to be co-ordinated
      And the child has short breaks
      And the child is not subject to a Supervision Order
      And no support to the child is required
      When the case is looked at on Friday 2 January 2026
      Then for Devon, a Child in Need plan is called for
      And for Doncaster, a Child in Need plan is not called for

    @cite:devon:1/16 @cite:devon:scope/1 @cite:devon:1/17 @cite:devon:1/18 @cite:devon:1/19 @cite:devon:1/20 @cite:devon:1/21 @cite:devon:1/22 @cite:devon:1/23 @cite:devon:1/24 @cite:devon:1/25 @cite:devon:1/26 @cite:devon:1/27 @cite:devon:8/2 @cite:doncaster:7/1 @cite:doncaster:7/2 @cite:doncaster:7/3 @cite:doncaster:7/4 @cite:doncaster:7/5 @cite:doncaster:7/6 @cite:doncaster:7/7
    Scenario: Called for for Devon, not called for for Doncaster [plan-called-for-29]
      Given the child is disabled
      And the child is not subject to a Family Assistance Order
      And the child has no child protection plan
      And the child is not subject to a Supervision Order
      And no support to the child is required
      And the assessment was completed on Friday 2 January 2026
      And it resulted in nothing
      When the case is looked at on Friday 2 January 2026
      Then for Devon, a Child in Need plan is called for
      And for Doncaster, a Child in Need plan is not called for

    @cite:devon:1/16 @cite:devon:scope/1 @cite:devon:1/17 @cite:devon:1/18 @cite:devon:1/19 @cite:devon:1/20 @cite:devon:1/21 @cite:devon:1/22 @cite:devon:1/23 @cite:devon:1/24 @cite:devon:1/25 @cite:devon:1/26 @cite:devon:1/27 @cite:devon:8/2 @cite:doncaster:7/1 @cite:doncaster:7/2 @cite:doncaster:7/3 @cite:doncaster:7/4 @cite:doncaster:7/5 @cite:doncaster:7/6 @cite:doncaster:7/7
    Scenario: Not called for for Devon, called for for Doncaster [plan-called-for-30]
      Given the child's education is not significantly disrupted by chronic absence
      And the child is not subject to an interim Supervision Order
      And the child does not require a referral to CAMHS
      And the child needs support from more than one agency
      And the child has no child protection plan
      And no other social factors indicate complex needs
      And the child shows no significant risk taking or offending behaviour
      And the child has no severe disability or life limiting illness or complex sensory needs
      And the child has no short breaks
      And the child is not subject to a Supervision Order
      And a looked after review decided that the child is no longer to be looked after on Friday 2 January 2026
      When the case is looked at on Friday 2 January 2026
      Then for Devon, a Child in Need plan is not called for
      And for Doncaster, a Child in Need plan is called for

    @cite:devon:1/16 @cite:devon:scope/1 @cite:devon:1/17 @cite:devon:1/18 @cite:devon:1/19 @cite:devon:1/20 @cite:devon:1/21 @cite:devon:1/22 @cite:devon:1/23 @cite:devon:1/24 @cite:devon:1/25 @cite:devon:1/26 @cite:devon:1/27 @cite:devon:8/2 @cite:doncaster:7/1 @cite:doncaster:7/2 @cite:doncaster:7/3 @cite:doncaster:7/4 @cite:doncaster:7/5 @cite:doncaster:7/6 @cite:doncaster:7/7
    Scenario: Not called for for Devon, called for for Doncaster [plan-called-for-31]
      Given the child's education is not significantly disrupted by chronic absence
      And the child is not subject to an interim Supervision Order
      And the child does not require a referral to CAMHS
      And the child has no child protection plan
      And no other social factors indicate complex needs
      And the child shows no significant risk taking or offending behaviour
      And the child has no severe disability or life limiting illness or complex sensory needs
      And the child has no short breaks
      And the child is not subject to a Supervision Order
      And the child was looked after under section 20
      And the child became looked after on Friday 2 January 2026
      And the child stopped being looked after on Monday 2 February 2026
      When the case is looked at on Monday 2 February 2026
      Then for Devon, a Child in Need plan is not called for
      And for Doncaster, a Child in Need plan is called for

    @cite:devon:1/16 @cite:devon:scope/1 @cite:devon:1/17 @cite:devon:1/18 @cite:devon:1/19 @cite:devon:1/20 @cite:devon:1/21 @cite:devon:1/22 @cite:devon:1/23 @cite:devon:1/24 @cite:devon:1/25 @cite:devon:1/26 @cite:devon:1/27 @cite:devon:8/2 @cite:doncaster:7/1 @cite:doncaster:7/2 @cite:doncaster:7/3 @cite:doncaster:7/4 @cite:doncaster:7/5 @cite:doncaster:7/6 @cite:doncaster:7/7
    Scenario: Not called for for Devon, called for for Doncaster [plan-called-for-32]
      Given the child's education is not significantly disrupted by chronic absence
      And the child is not subject to an interim Supervision Order
      And the child does not require a referral to CAMHS
      And the child needs support from more than one agency
      And the child has no child protection plan
      And no other social factors indicate complex needs
      And the child shows no significant risk taking or offending behaviour
      And the child has no severe disability or life limiting illness or complex sensory needs
      And the child has no short breaks
      And the child is not subject to a Supervision Order
      And an assessment ordered by the court was completed on Friday 2 January 2026
      When the case is looked at on Friday 2 January 2026
      Then for Devon, a Child in Need plan is not called for
      And for Doncaster, a Child in Need plan is called for

    @cite:devon:1/16 @cite:devon:scope/1 @cite:devon:1/17 @cite:devon:1/18 @cite:devon:1/19 @cite:devon:1/20 @cite:devon:1/21 @cite:devon:1/22 @cite:devon:1/23 @cite:devon:1/24 @cite:devon:1/25 @cite:devon:1/26 @cite:devon:1/27 @cite:devon:8/2 @cite:doncaster:7/1 @cite:doncaster:7/2 @cite:doncaster:7/3 @cite:doncaster:7/4 @cite:doncaster:7/5 @cite:doncaster:7/6 @cite:doncaster:7/7
    Scenario: Not called for for Devon, called for for Doncaster [plan-called-for-33]
      Given the child's education is not significantly disrupted by chronic absence
      And the child is subject to a Family Assistance Order
      And the child is not subject to an interim Supervision Order
      And the child does not require a referral to CAMHS
      And the child has no child protection plan
      And no other social factors indicate complex needs
      And there are concerns about the parents' ability to meet the child's needs
      And the child shows no significant risk taking or offending behaviour
      And the child has no severe disability or life limiting illness or complex sensory needs
      And the child is not subject to a Supervision Order
      When the case is looked at on Friday 2 January 2026
      Then for Devon, a Child in Need plan is not called for
      And for Doncaster, a Child in Need plan is called for

    @cite:devon:1/16 @cite:devon:scope/1 @cite:devon:1/17 @cite:devon:1/18 @cite:devon:1/19 @cite:devon:1/20 @cite:devon:1/21 @cite:devon:1/22 @cite:devon:1/23 @cite:devon:1/24 @cite:devon:1/25 @cite:devon:1/26 @cite:devon:1/27 @cite:devon:8/2 @cite:doncaster:7/1 @cite:doncaster:7/2 @cite:doncaster:7/3 @cite:doncaster:7/4 @cite:doncaster:7/5 @cite:doncaster:7/6 @cite:doncaster:7/7
    Scenario: Not called for for Devon, called for for Doncaster [plan-called-for-34]
      Given the child's education is not significantly disrupted by chronic absence
      And the child is not subject to an interim Supervision Order
      And the child does not require a referral to CAMHS
      And the child has no child protection plan
      And no other social factors indicate complex needs
      And there are concerns about the parents' ability to meet the child's needs
      And the child shows no significant risk taking or offending behaviour
      And the child has no severe disability or life limiting illness or complex sensory needs
      And the child is subject to a Special Guardianship Order
      And the child is not subject to a Supervision Order
      And support to the child is required
      When the case is looked at on Friday 2 January 2026
      Then for Devon, a Child in Need plan is not called for
      And for Doncaster, a Child in Need plan is called for

    @cite:essex:14.8/1 @cite:essex:7.6/1 @cite:essex:9.1/1 @cite:essex:9.2/1 @cite:essex:14.9/1 @cite:doncaster:7/1 @cite:doncaster:7/2 @cite:doncaster:7/3 @cite:doncaster:7/4 @cite:doncaster:7/5 @cite:doncaster:7/6 @cite:doncaster:7/7
    Scenario: Called for for Essex, not called for for Doncaster [plan-called-for-35]
      Given the child is under 18
      And the child is disabled
      And the child is not subject to a Family Assistance Order
      And the child has short breaks
      And the child is not subject to a Supervision Order
      And no support to the child is required
      When the case is looked at on Friday 2 January 2026
      Then for Essex, a Child in Need plan is called for
      And for Doncaster, a Child in Need plan is not called for

    @cite:essex:14.8/1 @cite:essex:7.6/1 @cite:essex:9.1/1 @cite:essex:9.2/1 @cite:essex:14.9/1 @cite:doncaster:7/1 @cite:doncaster:7/2 @cite:doncaster:7/3 @cite:doncaster:7/4 @cite:doncaster:7/5 @cite:doncaster:7/6 @cite:doncaster:7/7
    Scenario: Not called for for Essex, called for for Doncaster [plan-called-for-36]
      Given the child is not disabled
      And the child is subject to a Family Assistance Order
      And the child is not subject to a Supervision Order
      When the case is looked at on Friday 2 January 2026
      Then for Essex, a Child in Need plan is not called for
      And for Doncaster, a Child in Need plan is called for

    @cite:essex:14.8/1 @cite:essex:7.6/1 @cite:essex:9.1/1 @cite:essex:9.2/1 @cite:essex:14.9/1 @cite:doncaster:7/1 @cite:doncaster:7/2 @cite:doncaster:7/3 @cite:doncaster:7/4 @cite:doncaster:7/5 @cite:doncaster:7/6 @cite:doncaster:7/7
    Scenario: Called for for Essex, not called for for Doncaster [plan-called-for-37]
      Given the child is not subject to a Family Assistance Order
      And the child does not need support from more than one agency
      And the child is not subject to a Supervision Order
      And no support to the child is required
      And the assessment was completed on Friday 2 January 2026
      And it resulted in a finding that the child needs services as a child in need
      When the case is looked at on Friday 2 January 2026
      Then for Essex, a Child in Need plan is called for
      And for Doncaster, a Child in Need plan is not called for

    @cite:essex:14.8/1 @cite:essex:7.6/1 @cite:essex:9.1/1 @cite:essex:9.2/1 @cite:essex:14.9/1 @cite:doncaster:7/1 @cite:doncaster:7/2 @cite:doncaster:7/3 @cite:doncaster:7/4 @cite:doncaster:7/5 @cite:doncaster:7/6 @cite:doncaster:7/7
    Scenario: Called for for Essex, not called for for Doncaster [plan-called-for-38]
      Given the child is not subject to a Family Assistance Order
      And the child is not subject to a Supervision Order
      And no support to the child is required
      And the child protection plan ended on Friday 2 January 2026
      When the case is looked at on Friday 2 January 2026
      Then for Essex, a Child in Need plan is called for
      And for Doncaster, a Child in Need plan is not called for

    @cite:essex:14.8/1 @cite:essex:7.6/1 @cite:essex:9.1/1 @cite:essex:9.2/1 @cite:essex:14.9/1 @cite:doncaster:7/1 @cite:doncaster:7/2 @cite:doncaster:7/3 @cite:doncaster:7/4 @cite:doncaster:7/5 @cite:doncaster:7/6 @cite:doncaster:7/7
    Scenario: Called for for Essex, not called for for Doncaster [plan-called-for-39]
      Given the child is not subject to a Family Assistance Order
      And the child is not subject to a Supervision Order
      And no support to the child is required
      And the child returned home from care on Friday 2 January 2026
      When the case is looked at on Friday 2 January 2026
      Then for Essex, a Child in Need plan is called for
      And for Doncaster, a Child in Need plan is not called for

    @cite:essex:14.8/1 @cite:essex:7.6/1 @cite:essex:9.1/1 @cite:essex:9.2/1 @cite:essex:14.9/1 @cite:doncaster:7/1 @cite:doncaster:7/2 @cite:doncaster:7/3 @cite:doncaster:7/4 @cite:doncaster:7/5 @cite:doncaster:7/6 @cite:doncaster:7/7
    Scenario: Called for for Essex, not called for for Doncaster [plan-called-for-40]
      Given the child is under 18
      And the child is disabled
      And the child is not subject to a Family Assistance Order
      And the child receives services as a child in need
      And the child is not subject to a Supervision Order
      And no support to the child is required
      When the case is looked at on Friday 2 January 2026
      Then for Essex, a Child in Need plan is called for
      And for Doncaster, a Child in Need plan is not called for

    @cite:essex:14.8/1 @cite:essex:7.6/1 @cite:essex:9.1/1 @cite:essex:9.2/1 @cite:essex:14.9/1 @cite:doncaster:7/1 @cite:doncaster:7/2 @cite:doncaster:7/3 @cite:doncaster:7/4 @cite:doncaster:7/5 @cite:doncaster:7/6 @cite:doncaster:7/7
    Scenario: Called for for Essex, not called for for Doncaster [plan-called-for-41]
      Given the child is under 18
      And the family has direct payments
      And the child is disabled
      And the child is not subject to a Family Assistance Order
      And the child is not subject to a Supervision Order
      And no support to the child is required
      When the case is looked at on Friday 2 January 2026
      Then for Essex, a Child in Need plan is called for
      And for Doncaster, a Child in Need plan is not called for

    @cite:essex:14.8/1 @cite:essex:7.6/1 @cite:essex:9.1/1 @cite:essex:9.2/1 @cite:essex:14.9/1 @cite:doncaster:7/1 @cite:doncaster:7/2 @cite:doncaster:7/3 @cite:doncaster:7/4 @cite:doncaster:7/5 @cite:doncaster:7/6 @cite:doncaster:7/7
    Scenario: Called for for Essex, not called for for Doncaster [plan-called-for-42]
      Given the child is under 18
      And the child is disabled
      And the child is not subject to a Family Assistance Order
      And the child receives social work intervention
      And the child is not subject to a Supervision Order
      And no support to the child is required
      When the case is looked at on Friday 2 January 2026
      Then for Essex, a Child in Need plan is called for
      And for Doncaster, a Child in Need plan is not called for

    @cite:essex:14.8/1 @cite:essex:7.6/1 @cite:essex:9.1/1 @cite:essex:9.2/1 @cite:essex:14.9/1 @cite:doncaster:7/1 @cite:doncaster:7/2 @cite:doncaster:7/3 @cite:doncaster:7/4 @cite:doncaster:7/5 @cite:doncaster:7/6 @cite:doncaster:7/7
    Scenario: Not called for for Essex, called for for Doncaster [plan-called-for-43]
      Given the child is not disabled
      And the child needs support from more than one agency
      And the child is not subject to a Supervision Order
      And a looked after review decided that the child is no longer to be looked after on Friday 2 January 2026
      When the case is looked at on Friday 2 January 2026
      Then for Essex, a Child in Need plan is not called for
      And for Doncaster, a Child in Need plan is called for

    @cite:essex:14.8/1 @cite:essex:7.6/1 @cite:essex:9.1/1 @cite:essex:9.2/1 @cite:essex:14.9/1 @cite:doncaster:7/1 @cite:doncaster:7/2 @cite:doncaster:7/3 @cite:doncaster:7/4 @cite:doncaster:7/5 @cite:doncaster:7/6 @cite:doncaster:7/7
    Scenario: Not called for for Essex, called for for Doncaster [plan-called-for-44]
      Given the child is not disabled
      And the child is not subject to a Supervision Order
      And the child was looked after under section 20
      And the child became looked after on Friday 2 January 2026
      And the child stopped being looked after on Monday 2 February 2026
      When the case is looked at on Monday 2 February 2026
      Then for Essex, a Child in Need plan is not called for
      And for Doncaster, a Child in Need plan is called for

    @cite:essex:14.8/1 @cite:essex:7.6/1 @cite:essex:9.1/1 @cite:essex:9.2/1 @cite:essex:14.9/1 @cite:doncaster:7/1 @cite:doncaster:7/2 @cite:doncaster:7/3 @cite:doncaster:7/4 @cite:doncaster:7/5 @cite:doncaster:7/6 @cite:doncaster:7/7
    Scenario: Not called for for Essex, called for for Doncaster [plan-called-for-45]
      Given the child is not disabled
      And the child needs support from more than one agency
      And the child is not subject to a Supervision Order
      And an assessment ordered by the court was completed on Friday 2 January 2026
      When the case is looked at on Friday 2 January 2026
      Then for Essex, a Child in Need plan is not called for
      And for Doncaster, a Child in Need plan is called for

    @cite:essex:14.8/1 @cite:essex:7.6/1 @cite:essex:9.1/1 @cite:essex:9.2/1 @cite:essex:14.9/1 @cite:doncaster:7/1 @cite:doncaster:7/2 @cite:doncaster:7/3 @cite:doncaster:7/4 @cite:doncaster:7/5 @cite:doncaster:7/6 @cite:doncaster:7/7
    Scenario: Not called for for Essex, called for for Doncaster [plan-called-for-46]
      Given the child is not disabled
      And the child is subject to a Special Guardianship Order
      And the child is not subject to a Supervision Order
      And support to the child is required
      When the case is looked at on Friday 2 January 2026
      Then for Essex, a Child in Need plan is not called for
      And for Doncaster, a Child in Need plan is called for

    @cite:doncaster:7/1 @cite:doncaster:7/2 @cite:doncaster:7/3 @cite:doncaster:7/4 @cite:doncaster:7/5 @cite:doncaster:7/6 @cite:doncaster:7/7
    Scenario: Depends on the reading for Doncaster [plan-called-for-47]
      Given the child is not subject to a Family Assistance Order
      And the child is not subject to a Supervision Order
      And no support to the child is required
      And the child was looked after under section 20
      And the child became looked after on Friday 2 January 2026
      And the child stopped being looked after on Friday 23 January 2026
      When the case is looked at on Friday 23 January 2026
      Then for Doncaster, the rule on a Child in Need plan depends on the reading

  Rule: When is a Child in Need planning meeting called for?

    @cite:devon:3/6 @cite:devon:scope/1 @cite:devon:5/1 @cite:devon:1/18 @cite:devon:5/4 @cite:waltham-forest:1/1 @cite:essex:8.1/1 @cite:essex:9.1/1 @cite:doncaster:12/2 @cite:doncaster:6/1 @cite:doncaster:scope/1 @cite:doncaster:3/8
    Scenario: Called for for Devon, not called for for Waltham Forest, Essex and Doncaster [meeting-called-for-1]
      Given the child has no child protection plan
      And the child was identified as in need of services on Friday 2 January 2026
      When the case is looked at on Friday 2 January 2026
      Then for Devon, a Child in Need planning meeting is called for
      And for Waltham Forest, a Child in Need planning meeting is not called for
      And for Essex, a Child in Need planning meeting is not called for
      And for Doncaster, a Child in Need planning meeting is not called for

    @cite:devon:3/6 @cite:devon:scope/1 @cite:devon:5/1 @cite:devon:1/18 @cite:devon:5/4 @cite:waltham-forest:1/1 @cite:essex:8.1/1 @cite:essex:9.1/1 @cite:doncaster:12/2 @cite:doncaster:6/1 @cite:doncaster:scope/1 @cite:doncaster:3/8 @cite:generic:/2 @cite:generic:/26 @cite:generic:/30 @cite:generic:/1 @cite:generic:/27 @cite:generic:/28 @cite:generic:/29 @cite:generic:/35 @cite:generic:/31 @cite:generic:/32 @cite:generic:/33 @cite:generic:/34 @cite:generic:/36 @cite:generic:/37 @cite:generic:/38
    Scenario: Does not apply for Devon and Generic, called for for Waltham Forest, Essex and Doncaster [meeting-called-for-2]
      Given the child has a child protection plan
      And the assessment was completed on Friday 2 January 2026
      And it resulted in a finding that the child needs services as a child in need
      When the case is looked at on Friday 2 January 2026
      Then for Devon, the rule on a Child in Need planning meeting does not apply
      And for Waltham Forest, a Child in Need planning meeting is called for
      And for Essex, a Child in Need planning meeting is called for
      And for Doncaster, a Child in Need planning meeting is called for
      And for Generic, the rule on a Child in Need planning meeting does not apply

    @cite:devon:3/6 @cite:devon:scope/1 @cite:devon:5/1 @cite:devon:1/18 @cite:devon:5/4 @cite:waltham-forest:1/1 @cite:essex:8.1/1 @cite:essex:9.1/1 @cite:doncaster:12/2 @cite:doncaster:6/1 @cite:doncaster:scope/1 @cite:doncaster:3/8
    Scenario: Called for for Devon, not called for for Waltham Forest and Doncaster, depends on the reading for Essex [meeting-called-for-3]
      Given the child has no child protection plan
      And the assessment was completed on Friday 2 January 2026
      And it resulted in a finding that the threshold for a plan is met
      When the case is looked at on Friday 2 January 2026
      Then for Devon, a Child in Need planning meeting is called for
      And for Waltham Forest, a Child in Need planning meeting is not called for
      And for Essex, the rule on a Child in Need planning meeting depends on the reading
      And for Doncaster, a Child in Need planning meeting is not called for

    @cite:devon:3/6 @cite:devon:scope/1 @cite:devon:5/1 @cite:devon:1/18 @cite:devon:5/4 @cite:waltham-forest:1/1 @cite:essex:8.1/1 @cite:essex:9.1/1 @cite:doncaster:12/2 @cite:doncaster:6/1 @cite:doncaster:scope/1 @cite:doncaster:3/8
    Scenario: Called for for Devon and Doncaster, not called for for Waltham Forest and Essex [meeting-called-for-4]
      Given the child has no child protection plan
      And it was decided that a plan is needed on Friday 2 January 2026
      When the case is looked at on Friday 2 January 2026
      Then for Devon, a Child in Need planning meeting is called for
      And for Waltham Forest, a Child in Need planning meeting is not called for
      And for Essex, a Child in Need planning meeting is not called for
      And for Doncaster, a Child in Need planning meeting is called for

    @cite:devon:3/6 @cite:devon:scope/1 @cite:devon:5/1 @cite:devon:1/18 @cite:devon:5/4 @cite:waltham-forest:1/1 @cite:essex:8.1/1 @cite:essex:9.1/1 @cite:doncaster:12/2 @cite:doncaster:6/1 @cite:doncaster:scope/1 @cite:doncaster:3/8
    Scenario: Called for for Devon and Doncaster, not called for for Waltham Forest and Essex [meeting-called-for-5]
      Given the child has no child protection plan
      And the child protection review conference was held on Friday 2 January 2026
      And it resulted in a step down from child protection to Child in Need
      When the case is looked at on Friday 2 January 2026
      Then for Devon, a Child in Need planning meeting is called for
      And for Waltham Forest, a Child in Need planning meeting is not called for
      And for Essex, a Child in Need planning meeting is not called for
      And for Doncaster, a Child in Need planning meeting is called for

    @cite:devon:3/6 @cite:devon:scope/1 @cite:devon:5/1 @cite:devon:1/18 @cite:devon:5/4 @cite:waltham-forest:1/1 @cite:essex:8.1/1 @cite:essex:9.1/1 @cite:doncaster:12/2 @cite:doncaster:6/1 @cite:doncaster:scope/1 @cite:doncaster:3/8
    Scenario: Not called for for Devon, Waltham Forest and Doncaster, depends on the reading for Essex [meeting-called-for-6]
      Given the child has no child protection plan
      And the assessment was completed on Friday 2 January 2026
      And it resulted in nothing
      When the case is looked at on Friday 2 January 2026
      Then for Devon, a Child in Need planning meeting is not called for
      And for Waltham Forest, a Child in Need planning meeting is not called for
      And for Essex, the rule on a Child in Need planning meeting depends on the reading
      And for Doncaster, a Child in Need planning meeting is not called for

    @cite:devon:3/6 @cite:devon:scope/1 @cite:devon:5/1 @cite:devon:1/18 @cite:devon:5/4 @cite:waltham-forest:1/1 @cite:essex:8.1/1 @cite:essex:9.1/1 @cite:doncaster:12/2 @cite:doncaster:6/1 @cite:doncaster:scope/1 @cite:doncaster:3/8 @cite:generic:/2 @cite:generic:/26 @cite:generic:/30 @cite:generic:/1 @cite:generic:/27 @cite:generic:/28 @cite:generic:/29 @cite:generic:/35 @cite:generic:/31 @cite:generic:/32 @cite:generic:/33 @cite:generic:/34 @cite:generic:/36 @cite:generic:/37 @cite:generic:/38
    Scenario: Called for for Devon, not called for for Waltham Forest, Essex, Doncaster and Generic [meeting-called-for-7]
      Given no concerns lie just below the child protection threshold
      And the child has no needs that may require co-ordination because of the parents' own needs
      And the child does not need intensive services
      And the child does not need ongoing services
      And the child does not need support from more than one agency
      And the child has no child protection plan
      And the child does not receive services as a child in need
      And the child's services do not need to be co-ordinated
      And the child was identified as in need of services on Friday 2 January 2026
      When the case is looked at on Friday 2 January 2026
      Then for Devon, a Child in Need planning meeting is called for
      And for Waltham Forest, a Child in Need planning meeting is not called for
      And for Essex, a Child in Need planning meeting is not called for
      And for Doncaster, a Child in Need planning meeting is not called for
      And for Generic, a Child in Need planning meeting is not called for

    @cite:devon:3/6 @cite:devon:scope/1 @cite:devon:5/1 @cite:devon:1/18 @cite:devon:5/4 @cite:waltham-forest:1/1 @cite:essex:8.1/1 @cite:essex:9.1/1 @cite:doncaster:12/2 @cite:doncaster:6/1 @cite:doncaster:scope/1 @cite:doncaster:3/8 @cite:generic:/2 @cite:generic:/26 @cite:generic:/30 @cite:generic:/1 @cite:generic:/27 @cite:generic:/28 @cite:generic:/29 @cite:generic:/35 @cite:generic:/31 @cite:generic:/32 @cite:generic:/33 @cite:generic:/34 @cite:generic:/36 @cite:generic:/37 @cite:generic:/38
    Scenario: Not called for for Devon, Waltham Forest, Essex and Doncaster, called for for Generic [meeting-called-for-8]
      Given the child needs intensive services
      And the child has no child protection plan
      When the case is looked at on Friday 2 January 2026
      Then for Devon, a Child in Need planning meeting is not called for
      And for Waltham Forest, a Child in Need planning meeting is not called for
      And for Essex, a Child in Need planning meeting is not called for
      And for Doncaster, a Child in Need planning meeting is not called for
      And for Generic, a Child in Need planning meeting is called for

    @cite:devon:3/6 @cite:devon:scope/1 @cite:devon:5/1 @cite:devon:1/18 @cite:devon:5/4 @cite:waltham-forest:1/1 @cite:essex:8.1/1 @cite:essex:9.1/1 @cite:doncaster:12/2 @cite:doncaster:6/1 @cite:doncaster:scope/1 @cite:doncaster:3/8 @cite:generic:/2 @cite:generic:/26 @cite:generic:/30 @cite:generic:/1 @cite:generic:/27 @cite:generic:/28 @cite:generic:/29 @cite:generic:/35 @cite:generic:/31 @cite:generic:/32 @cite:generic:/33 @cite:generic:/34 @cite:generic:/36 @cite:generic:/37 @cite:generic:/38
    Scenario: Called for for Devon, not called for for Waltham Forest, Doncaster and Generic, depends on the reading for Essex [meeting-called-for-9]
      Given no concerns lie just below the child protection threshold
      And the child has no needs that may require co-ordination because of the parents' own needs
      And the child does not need intensive services
      And the child does not need ongoing services
      And the child does not need support from more than one agency
      And the child has no child protection plan
      And the child does not receive services as a child in need
      And the child's services do not need to be co-ordinated
      And the assessment was completed on Friday 2 January 2026
      And it resulted in a finding that the threshold for a plan is met
      When the case is looked at on Friday 2 January 2026
      Then for Devon, a Child in Need planning meeting is called for
      And for Waltham Forest, a Child in Need planning meeting is not called for
      And for Essex, the rule on a Child in Need planning meeting depends on the reading
      And for Doncaster, a Child in Need planning meeting is not called for
      And for Generic, a Child in Need planning meeting is not called for

    @cite:devon:3/6 @cite:devon:scope/1 @cite:devon:5/1 @cite:devon:1/18 @cite:devon:5/4 @cite:waltham-forest:1/1 @cite:essex:8.1/1 @cite:essex:9.1/1 @cite:doncaster:12/2 @cite:doncaster:6/1 @cite:doncaster:scope/1 @cite:doncaster:3/8 @cite:generic:/2 @cite:generic:/26 @cite:generic:/30 @cite:generic:/1 @cite:generic:/27 @cite:generic:/28 @cite:generic:/29 @cite:generic:/35 @cite:generic:/31 @cite:generic:/32 @cite:generic:/33 @cite:generic:/34 @cite:generic:/36 @cite:generic:/37 @cite:generic:/38
    Scenario: Called for for Devon and Doncaster, not called for for Waltham Forest, Essex and Generic [meeting-called-for-10]
      Given no concerns lie just below the child protection threshold
      And the child has no needs that may require co-ordination because of the parents' own needs
      And the child does not need intensive services
      And the child does not need ongoing services
      And the child does not need support from more than one agency
      And the child has no child protection plan
      And the child does not receive services as a child in need
      And the child's services do not need to be co-ordinated
      And it was decided that a plan is needed on Friday 2 January 2026
      When the case is looked at on Friday 2 January 2026
      Then for Devon, a Child in Need planning meeting is called for
      And for Waltham Forest, a Child in Need planning meeting is not called for
      And for Essex, a Child in Need planning meeting is not called for
      And for Doncaster, a Child in Need planning meeting is called for
      And for Generic, a Child in Need planning meeting is not called for

    @cite:devon:3/6 @cite:devon:scope/1 @cite:devon:5/1 @cite:devon:1/18 @cite:devon:5/4 @cite:waltham-forest:1/1 @cite:essex:8.1/1 @cite:essex:9.1/1 @cite:doncaster:12/2 @cite:doncaster:6/1 @cite:doncaster:scope/1 @cite:doncaster:3/8 @cite:generic:/2 @cite:generic:/26 @cite:generic:/30 @cite:generic:/1 @cite:generic:/27 @cite:generic:/28 @cite:generic:/29 @cite:generic:/35 @cite:generic:/31 @cite:generic:/32 @cite:generic:/33 @cite:generic:/34 @cite:generic:/36 @cite:generic:/37 @cite:generic:/38
    Scenario: Not called for for Devon, Waltham Forest, Essex and Doncaster, called for for Generic [meeting-called-for-11]
      Given the child has no child protection plan
      And the child receives services after the child protection plan
      And the child protection plan ended on Friday 2 January 2026
      When the case is looked at on Friday 2 January 2026
      Then for Devon, a Child in Need planning meeting is not called for
      And for Waltham Forest, a Child in Need planning meeting is not called for
      And for Essex, a Child in Need planning meeting is not called for
      And for Doncaster, a Child in Need planning meeting is not called for
      And for Generic, a Child in Need planning meeting is called for

    @cite:devon:3/6 @cite:devon:scope/1 @cite:devon:5/1 @cite:devon:1/18 @cite:devon:5/4 @cite:waltham-forest:1/1 @cite:essex:8.1/1 @cite:essex:9.1/1 @cite:doncaster:12/2 @cite:doncaster:6/1 @cite:doncaster:scope/1 @cite:doncaster:3/8 @cite:generic:/2 @cite:generic:/26 @cite:generic:/30 @cite:generic:/1 @cite:generic:/27 @cite:generic:/28 @cite:generic:/29 @cite:generic:/35 @cite:generic:/31 @cite:generic:/32 @cite:generic:/33 @cite:generic:/34 @cite:generic:/36 @cite:generic:/37 @cite:generic:/38
    Scenario: Not called for for Devon, Waltham Forest, Essex and Doncaster, called for for Generic [meeting-called-for-12]
      Given the child needs ongoing services
      And the child has no child protection plan
      When the case is looked at on Friday 2 January 2026
      Then for Devon, a Child in Need planning meeting is not called for
      And for Waltham Forest, a Child in Need planning meeting is not called for
      And for Essex, a Child in Need planning meeting is not called for
      And for Doncaster, a Child in Need planning meeting is not called for
      And for Generic, a Child in Need planning meeting is called for

    @cite:devon:3/6 @cite:devon:scope/1 @cite:devon:5/1 @cite:devon:1/18 @cite:devon:5/4 @cite:waltham-forest:1/1 @cite:essex:8.1/1 @cite:essex:9.1/1 @cite:doncaster:12/2 @cite:doncaster:6/1 @cite:doncaster:scope/1 @cite:doncaster:3/8 @cite:generic:/2 @cite:generic:/26 @cite:generic:/30 @cite:generic:/1 @cite:generic:/27 @cite:generic:/28 @cite:generic:/29 @cite:generic:/35 @cite:generic:/31 @cite:generic:/32 @cite:generic:/33 @cite:generic:/34 @cite:generic:/36 @cite:generic:/37 @cite:generic:/38
    Scenario: Not called for for Devon, Waltham Forest, Essex and Doncaster, called for for Generic [meeting-called-for-13]
      Given the child needs support from more than one agency
      And the child has no child protection plan
      When the case is looked at on Friday 2 January 2026
      Then for Devon, a Child in Need planning meeting is not called for
      And for Waltham Forest, a Child in Need planning meeting is not called for
      And for Essex, a Child in Need planning meeting is not called for
      And for Doncaster, a Child in Need planning meeting is not called for
      And for Generic, a Child in Need planning meeting is called for

    @cite:devon:3/6 @cite:devon:scope/1 @cite:devon:5/1 @cite:devon:1/18 @cite:devon:5/4 @cite:waltham-forest:1/1 @cite:essex:8.1/1 @cite:essex:9.1/1 @cite:doncaster:12/2 @cite:doncaster:6/1 @cite:doncaster:scope/1 @cite:doncaster:3/8 @cite:generic:/2 @cite:generic:/26 @cite:generic:/30 @cite:generic:/1 @cite:generic:/27 @cite:generic:/28 @cite:generic:/29 @cite:generic:/35 @cite:generic:/31 @cite:generic:/32 @cite:generic:/33 @cite:generic:/34 @cite:generic:/36 @cite:generic:/37 @cite:generic:/38
    Scenario: Not called for for Devon, Waltham Forest, Essex and Doncaster, called for for Generic [meeting-called-for-14]
      Given the child has no child protection plan
      And the case was opened on Friday 2 January 2026
      When the case is looked at on Monday 26 January 2026
      Then for Devon, a Child in Need planning meeting is not called for
      And for Waltham Forest, a Child in Need planning meeting is not called for
      And for Essex, a Child in Need planning meeting is not called for
      And for Doncaster, a Child in Need planning meeting is not called for
      And for Generic, a Child in Need planning meeting is called for

    @cite:devon:3/6 @cite:devon:scope/1 @cite:devon:5/1 @cite:devon:1/18 @cite:devon:5/4 @cite:waltham-forest:1/1 @cite:essex:8.1/1 @cite:essex:9.1/1 @cite:doncaster:12/2 @cite:doncaster:6/1 @cite:doncaster:scope/1 @cite:doncaster:3/8 @cite:generic:/2 @cite:generic:/26 @cite:generic:/30 @cite:generic:/1 @cite:generic:/27 @cite:generic:/28 @cite:generic:/29 @cite:generic:/35 @cite:generic:/31 @cite:generic:/32 @cite:generic:/33 @cite:generic:/34 @cite:generic:/36 @cite:generic:/37 @cite:generic:/38
    Scenario: Not called for for Devon, Waltham Forest, Essex and Doncaster, called for for Generic [meeting-called-for-15]
      Given the child has no child protection plan
      And the child receives services as a child in need
      When the case is looked at on Friday 2 January 2026
      Then for Devon, a Child in Need planning meeting is not called for
      And for Waltham Forest, a Child in Need planning meeting is not called for
      And for Essex, a Child in Need planning meeting is not called for
      And for Doncaster, a Child in Need planning meeting is not called for
      And for Generic, a Child in Need planning meeting is called for

    @cite:devon:3/6 @cite:devon:scope/1 @cite:devon:5/1 @cite:devon:1/18 @cite:devon:5/4 @cite:waltham-forest:1/1 @cite:essex:8.1/1 @cite:essex:9.1/1 @cite:doncaster:12/2 @cite:doncaster:6/1 @cite:doncaster:scope/1 @cite:doncaster:3/8 @cite:generic:/2 @cite:generic:/26 @cite:generic:/30 @cite:generic:/1 @cite:generic:/27 @cite:generic:/28 @cite:generic:/29 @cite:generic:/35 @cite:generic:/31 @cite:generic:/32 @cite:generic:/33 @cite:generic:/34 @cite:generic:/36 @cite:generic:/37 @cite:generic:/38
    Scenario: Not called for for Devon, Waltham Forest, Essex and Doncaster, called for for Generic [meeting-called-for-16]
      Given the child has no child protection plan
      And the child already receives a range of services
      And the child's services need to be co-ordinated
      When the case is looked at on Friday 2 January 2026
      Then for Devon, a Child in Need planning meeting is not called for
      And for Waltham Forest, a Child in Need planning meeting is not called for
      And for Essex, a Child in Need planning meeting is not called for
      And for Doncaster, a Child in Need planning meeting is not called for
      And for Generic, a Child in Need planning meeting is called for

    @cite:devon:3/6 @cite:devon:scope/1 @cite:devon:5/1 @cite:devon:1/18 @cite:devon:5/4 @cite:waltham-forest:1/1 @cite:essex:8.1/1 @cite:essex:9.1/1 @cite:doncaster:12/2 @cite:doncaster:6/1 @cite:doncaster:scope/1 @cite:doncaster:3/8 @cite:generic:/2 @cite:generic:/26 @cite:generic:/30 @cite:generic:/1 @cite:generic:/27 @cite:generic:/28 @cite:generic:/29 @cite:generic:/35 @cite:generic:/31 @cite:generic:/32 @cite:generic:/33 @cite:generic:/34 @cite:generic:/36 @cite:generic:/37 @cite:generic:/38
    Scenario: Not called for for Devon, Waltham Forest, Essex and Doncaster, called for for Generic [meeting-called-for-17]
      Given concerns lie just below the child protection threshold
      And the child has no child protection plan
      When the case is looked at on Friday 2 January 2026
      Then for Devon, a Child in Need planning meeting is not called for
      And for Waltham Forest, a Child in Need planning meeting is not called for
      And for Essex, a Child in Need planning meeting is not called for
      And for Doncaster, a Child in Need planning meeting is not called for
      And for Generic, a Child in Need planning meeting is called for

    @cite:devon:3/6 @cite:devon:scope/1 @cite:devon:5/1 @cite:devon:1/18 @cite:devon:5/4 @cite:waltham-forest:1/1 @cite:essex:8.1/1 @cite:essex:9.1/1 @cite:doncaster:12/2 @cite:doncaster:6/1 @cite:doncaster:scope/1 @cite:doncaster:3/8 @cite:generic:/2 @cite:generic:/26 @cite:generic:/30 @cite:generic:/1 @cite:generic:/27 @cite:generic:/28 @cite:generic:/29 @cite:generic:/35 @cite:generic:/31 @cite:generic:/32 @cite:generic:/33 @cite:generic:/34 @cite:generic:/36 @cite:generic:/37 @cite:generic:/38
    Scenario: Not called for for Devon, Waltham Forest, Essex and Doncaster, called for for Generic [meeting-called-for-18]
      Given the child has needs that may require co-ordination because of the parents' own needs
      And the child has no child protection plan
      And the child protection threshold is not met
      When the case is looked at on Friday 2 January 2026
      Then for Devon, a Child in Need planning meeting is not called for
      And for Waltham Forest, a Child in Need planning meeting is not called for
      And for Essex, a Child in Need planning meeting is not called for
      And for Doncaster, a Child in Need planning meeting is not called for
      And for Generic, a Child in Need planning meeting is called for

    @cite:devon:3/6 @cite:devon:scope/1 @cite:devon:5/1 @cite:devon:1/18 @cite:devon:5/4 @cite:waltham-forest:1/1 @cite:essex:8.1/1 @cite:essex:9.1/1 @cite:doncaster:12/2 @cite:doncaster:6/1 @cite:doncaster:scope/1 @cite:doncaster:3/8 @cite:generic:/2 @cite:generic:/26 @cite:generic:/30 @cite:generic:/1 @cite:generic:/27 @cite:generic:/28 @cite:generic:/29 @cite:generic:/35 @cite:generic:/31 @cite:generic:/32 @cite:generic:/33 @cite:generic:/34 @cite:generic:/36 @cite:generic:/37 @cite:generic:/38
    Scenario: Not called for for Devon, Waltham Forest, Essex and Doncaster, called for for Generic [meeting-called-for-19]
      Given the child needs a high or co-ordinated level of services to stay in the family
      And the child has no child protection plan
      And a looked after review decided that the child is no longer to be looked after on Friday 2 January 2026
      When the case is looked at on Friday 2 January 2026
      Then for Devon, a Child in Need planning meeting is not called for
      And for Waltham Forest, a Child in Need planning meeting is not called for
      And for Essex, a Child in Need planning meeting is not called for
      And for Doncaster, a Child in Need planning meeting is not called for
      And for Generic, a Child in Need planning meeting is called for

    @cite:waltham-forest:1/1 @cite:essex:8.1/1 @cite:essex:9.1/1 @cite:doncaster:12/2 @cite:doncaster:6/1 @cite:doncaster:scope/1 @cite:doncaster:3/8
    Scenario: Not called for for Waltham Forest and Doncaster, depends on the reading for Essex [meeting-called-for-20]
      Given the assessment was completed on Friday 2 January 2026
      And it resulted in nothing
      When the case is looked at on Friday 2 January 2026
      Then for Waltham Forest, a Child in Need planning meeting is not called for
      And for Essex, the rule on a Child in Need planning meeting depends on the reading
      And for Doncaster, a Child in Need planning meeting is not called for

    @cite:waltham-forest:1/1 @cite:essex:8.1/1 @cite:essex:9.1/1 @cite:doncaster:12/2 @cite:doncaster:6/1 @cite:doncaster:scope/1 @cite:doncaster:3/8
    Scenario: Not called for for Waltham Forest and Essex, called for for Doncaster [meeting-called-for-21]
      Given it was decided that a plan is needed on Friday 2 January 2026
      When the case is looked at on Friday 2 January 2026
      Then for Waltham Forest, a Child in Need planning meeting is not called for
      And for Essex, a Child in Need planning meeting is not called for
      And for Doncaster, a Child in Need planning meeting is called for

    @cite:waltham-forest:1/1 @cite:essex:8.1/1 @cite:essex:9.1/1 @cite:doncaster:12/2 @cite:doncaster:6/1 @cite:doncaster:scope/1 @cite:doncaster:3/8
    Scenario: Not called for for Waltham Forest and Essex, called for for Doncaster [meeting-called-for-22]
      Given the child protection review conference was held on Friday 2 January 2026
      And it resulted in a step down from child protection to Child in Need
      When the case is looked at on Friday 2 January 2026
      Then for Waltham Forest, a Child in Need planning meeting is not called for
      And for Essex, a Child in Need planning meeting is not called for
      And for Doncaster, a Child in Need planning meeting is called for

  Rule: When is an assessment of the child's needs called for?

    @cite:essex:6.4/1 @cite:essex:7.6/1 @cite:doncaster:2/1
    Scenario: Called for for Essex, not called for for Doncaster [assessment-called-for-1]
      Given the child's health or development may be significantly impaired without social work
      When the case is looked at on Friday 2 January 2026
      Then for Essex, an assessment of the child's needs is called for
      And for Doncaster, an assessment of the child's needs is not called for

    @cite:essex:6.4/1 @cite:essex:7.6/1 @cite:doncaster:2/1
    Scenario: Not called for for Essex, called for for Doncaster [assessment-called-for-2]
      Given the child is not disabled
      And the child's health or development would not be significantly impaired without social work
      And it was agreed that the child is in need on Friday 2 January 2026
      When the case is looked at on Friday 2 January 2026
      Then for Essex, an assessment of the child's needs is not called for
      And for Doncaster, an assessment of the child's needs is called for

    @cite:essex:6.4/1 @cite:essex:7.6/1 @cite:doncaster:2/1
    Scenario: Called for for Essex, not called for for Doncaster [assessment-called-for-3]
      Given the child is under 18
      And the child is disabled
      When the case is looked at on Friday 2 January 2026
      Then for Essex, an assessment of the child's needs is called for
      And for Doncaster, an assessment of the child's needs is not called for

  Rule: Which child counts as a child in need?

    @cite:devon:1/1 @cite:devon:1/2 @cite:devon:1/3 @cite:devon:1/4 @cite:essex:4.2/1 @cite:essex:4.2/2 @cite:essex:6.3/1 @cite:essex:4.2/3 @cite:essex:4.2/4
    Scenario: Called for for Devon, not called for for Essex [counts-as-in-need-1]
      Given the child is disabled
      And the family can be helped by services at Level 2
      When the case is looked at on Friday 2 January 2026
      Then for Devon, treating the child as in need are called for
      And for Essex, treating the child as in need are not called for

    @cite:devon:1/1 @cite:devon:1/2 @cite:devon:1/3 @cite:devon:1/4 @cite:essex:4.2/1 @cite:essex:4.2/2 @cite:essex:6.3/1 @cite:essex:4.2/3 @cite:essex:4.2/4 @cite:doncaster:2/1 @cite:doncaster:2/2 @cite:doncaster:2/3 @cite:doncaster:2/4
    Scenario: Called for for Devon and Doncaster, not called for for Essex [counts-as-in-need-2]
      Given the family can be helped by services at Level 2
      And the child is unlikely to reach a reasonable standard of health or development without services
      When the case is looked at on Thursday 1 January 2026
      Then for Devon, treating the child as in need are called for
      And for Essex, treating the child as in need are not called for
      And for Doncaster, treating the child as in need are called for

    @cite:devon:1/1 @cite:devon:1/2 @cite:devon:1/3 @cite:devon:1/4 @cite:essex:4.2/1 @cite:essex:4.2/2 @cite:essex:6.3/1 @cite:essex:4.2/3 @cite:essex:4.2/4 @cite:doncaster:2/1 @cite:doncaster:2/2 @cite:doncaster:2/3 @cite:doncaster:2/4
    Scenario: Called for for Devon and Doncaster, not called for for Essex [counts-as-in-need-3]
      Given the family can be helped by services at Level 2
      And the child's health or development would probably suffer significantly without services
      When the case is looked at on Friday 2 January 2026
      Then for Devon, treating the child as in need are called for
      And for Essex, treating the child as in need are not called for
      And for Doncaster, treating the child as in need are called for

    @cite:devon:1/1 @cite:devon:1/2 @cite:devon:1/3 @cite:devon:1/4 @cite:doncaster:2/1 @cite:doncaster:2/2 @cite:doncaster:2/3 @cite:doncaster:2/4
    Scenario: Called for for Devon, not called for for Doncaster [counts-as-in-need-4]
      Given the child is disabled
      And the child's health or development would probably not suffer significantly without services
      And the child is likely to reach a reasonable standard of health or development without services
      And the child has no substantial and permanent disability
      When the case is looked at on Friday 2 January 2026
      Then for Devon, treating the child as in need are called for
      And for Doncaster, treating the child as in need are not called for

    @cite:devon:1/1 @cite:devon:1/2 @cite:devon:1/3 @cite:devon:1/4 @cite:essex:4.2/1 @cite:essex:4.2/2 @cite:essex:6.3/1 @cite:essex:4.2/3 @cite:essex:4.2/4 @cite:doncaster:2/1 @cite:doncaster:2/2 @cite:doncaster:2/3 @cite:doncaster:2/4
    Scenario: Not called for for Devon and Essex, called for for Doncaster [counts-as-in-need-5]
      Given the child is not disabled
      And the child's health or development would probably not suffer significantly without services
      And the child is likely to reach a reasonable standard of health or development without services
      And the child has a substantial and permanent disability
      When the case is looked at on Friday 2 January 2026
      Then for Devon, treating the child as in need are not called for
      And for Essex, treating the child as in need are not called for
      And for Doncaster, treating the child as in need are called for

    @cite:devon:1/1 @cite:devon:1/2 @cite:devon:1/3 @cite:devon:1/4 @cite:essex:4.2/1 @cite:essex:4.2/2 @cite:essex:6.3/1 @cite:essex:4.2/3 @cite:essex:4.2/4 @cite:doncaster:2/1 @cite:doncaster:2/2 @cite:doncaster:2/3 @cite:doncaster:2/4
    Scenario: Called for for Devon and Essex, not called for for Doncaster [counts-as-in-need-6]
      Given the child is disabled
      And the family cannot be helped by services at Level 2
      And the child's health or development would probably not suffer significantly without services
      And the child is likely to reach a reasonable standard of health or development without services
      And the child has no substantial and permanent disability
      When the case is looked at on Friday 2 January 2026
      Then for Devon, treating the child as in need are called for
      And for Essex, treating the child as in need are called for
      And for Doncaster, treating the child as in need are not called for

  Rule: Who carries out the assessment?

    @cite:devon:1/9 @cite:essex:4.4/1 @cite:essex:6.4/1 @cite:doncaster:3/1 @cite:doncaster:3/2
    Scenario: Not met (breach) for Devon and Essex, met for Doncaster [assessed-by-1]
      Given the assessment was completed on Friday 2 January 2026
      And it was done by the social worker
      When the case is looked at on Friday 2 January 2026
      Then for Devon, the rule on who carries out the assessment is not met, missing:
        | a qualified social worker |
      And for Devon, that is a breach
      And for Essex, the rule on who carries out the assessment is not met, missing:
        | a qualified social worker |
      And for Essex, that is a breach
      And for Doncaster, the rule on who carries out the assessment is met

  Rule: Are services offered before the assessment is finished?

    @cite:devon:3/1 @cite:essex:9.4/1
    Scenario: Not met (departure) for Devon, not met for Essex [services-before-assessment-1]
      Given a need was recognised during the assessment on Thursday 1 January 2026
      And the case was closed on Friday 2 January 2026
      When the case is looked at on Friday 2 January 2026
      Then for Devon, the rule on the offer of services before the assessment is finished is not met
      And for Devon, that is a departure
      And for Essex, the rule on the offer of services before the assessment is finished is not met

  Rule: How long does the plan last at the least after a child protection plan?

    @cite:devon:1/18 @cite:essex:14.8/1 @cite:doncaster:12/2
    Scenario: Depends on the reading for Devon, does not apply for Essex and Doncaster [minimum-after-protection-1]
      Given the child protection plan ended on Friday 2 January 2026
      And the plan ended on Friday 2 January 2026
      When the case is looked at on Friday 2 January 2026
      Then for Devon, the rule on the minimum time after a child protection plan depends on the reading
      And for Essex, the rule on the minimum time after a child protection plan does not apply
      And for Doncaster, the rule on the minimum time after a child protection plan does not apply

    @cite:devon:1/18 @cite:essex:14.8/1 @cite:doncaster:12/2
    Scenario: Not met (breach) for Devon, not met (departure) for Essex, does not apply for Doncaster [minimum-after-protection-2]
      Given the child protection plan ended on Friday 2 January 2026
      And the plan was made on Friday 2 January 2026
      And the plan ended on Friday 2 January 2026
      When the case is looked at on Friday 2 January 2026
      Then for Devon, the rule on the minimum time after a child protection plan is not met
      And for Devon, that is a breach
      And for Devon, the minimum time after a child protection plan is due by Thursday 2 April 2026
      And for Essex, the rule on the minimum time after a child protection plan is not met
      And for Essex, that is a departure
      And for Essex, the minimum time after a child protection plan is due by Thursday 2 April 2026
      And for Doncaster, the rule on the minimum time after a child protection plan does not apply

    @cite:devon:1/18 @cite:essex:14.8/1 @cite:doncaster:12/2
    Scenario: Does not apply for Devon and Essex, not met (departure) for Doncaster [minimum-after-protection-3]
      Given the child protection plan ended on Friday 2 January 2026
      And a shorter plan or none was agreed as an exception on Friday 2 January 2026
      And the child protection review conference was held on Friday 2 January 2026
      And it resulted in a step down from child protection to Child in Need
      And the case was closed on Friday 2 January 2026
      When the case is looked at on Friday 2 January 2026
      Then for Devon, the rule on the minimum time after a child protection plan does not apply
      And for Essex, the rule on the minimum time after a child protection plan does not apply
      And for Doncaster, the rule on the minimum time after a child protection plan is not met
      And for Doncaster, that is a departure
      And for Doncaster, the minimum time after a child protection plan is due by Thursday 2 April 2026

    @cite:devon:1/18 @cite:essex:14.8/1 @cite:doncaster:12/2
    Scenario: Not met (breach) for Devon, not met (departure) for Essex and Doncaster [minimum-after-protection-4]
      Given the child protection plan ended on Friday 2 January 2026
      And the plan was made on Friday 2 January 2026
      And the child protection review conference was held on Friday 2 January 2026
      And it resulted in a step down from child protection to Child in Need
      And the case was closed on Friday 2 January 2026
      When the case is looked at on Friday 2 January 2026
      Then for Devon, the rule on the minimum time after a child protection plan is not met
      And for Devon, that is a breach
      And for Devon, the minimum time after a child protection plan is due by Thursday 2 April 2026
      And for Essex, the rule on the minimum time after a child protection plan is not met
      And for Essex, that is a departure
      And for Essex, the minimum time after a child protection plan is due by Thursday 2 April 2026
      And for Doncaster, the rule on the minimum time after a child protection plan is not met
      And for Doncaster, that is a departure
      And for Doncaster, the minimum time after a child protection plan is due by Thursday 2 April 2026

    @cite:devon:1/18 @cite:essex:14.8/1 @cite:doncaster:12/2
    Scenario: Depends on the reading for Devon, does not apply for Essex, not yet due for Doncaster [minimum-after-protection-5]
      Given the child protection review conference was held on Friday 2 January 2026
      And it resulted in a step down from child protection to Child in Need
      And the child protection plan ended on Friday 2 January 2026
      When the case is looked at on Friday 2 January 2026
      Then for Devon, the rule on the minimum time after a child protection plan depends on the reading
      And for Essex, the rule on the minimum time after a child protection plan does not apply
      And for Doncaster, the minimum time after a child protection plan is not yet due
      And for Doncaster, the minimum time after a child protection plan is due by Thursday 2 April 2026

    @cite:devon:1/18 @cite:essex:14.8/1 @cite:doncaster:12/2
    Scenario: Not met (breach) for Devon, not met (departure) for Essex, not yet due for Doncaster [minimum-after-protection-6]
      Given the child protection plan ended on Friday 2 January 2026
      And the plan was made on Friday 2 January 2026
      And the child protection review conference was held on Friday 2 January 2026
      And it resulted in a step down from child protection to Child in Need
      And the plan ended on Friday 2 January 2026
      When the case is looked at on Friday 2 January 2026
      Then for Devon, the rule on the minimum time after a child protection plan is not met
      And for Devon, that is a breach
      And for Devon, the minimum time after a child protection plan is due by Thursday 2 April 2026
      And for Essex, the rule on the minimum time after a child protection plan is not met
      And for Essex, that is a departure
      And for Essex, the minimum time after a child protection plan is due by Thursday 2 April 2026
      And for Doncaster, the minimum time after a child protection plan is not yet due
      And for Doncaster, the minimum time after a child protection plan is due by Thursday 2 April 2026

    @cite:devon:1/18 @cite:essex:14.8/1 @cite:doncaster:12/2
    Scenario: Depends on the reading for Devon, does not apply for Essex, not met (departure) for Doncaster [minimum-after-protection-7]
      Given the child protection plan ended on Friday 2 January 2026
      And the child protection review conference was held on Friday 2 January 2026
      And it resulted in a step down from child protection to Child in Need
      And the case was closed on Friday 2 January 2026
      When the case is looked at on Friday 2 January 2026
      Then for Devon, the rule on the minimum time after a child protection plan depends on the reading
      And for Essex, the rule on the minimum time after a child protection plan does not apply
      And for Doncaster, the rule on the minimum time after a child protection plan is not met
      And for Doncaster, that is a departure
      And for Doncaster, the minimum time after a child protection plan is due by Thursday 2 April 2026

    @cite:devon:1/18 @cite:essex:14.8/1 @cite:doncaster:12/2
    Scenario: Depends on the reading for Devon, does not apply for Essex and Doncaster [minimum-after-protection-8]
      Given the child protection plan ended on Friday 2 January 2026
      When the case is looked at on Friday 2 January 2026
      Then for Devon, the rule on the minimum time after a child protection plan depends on the reading
      And for Essex, the rule on the minimum time after a child protection plan does not apply
      And for Doncaster, the rule on the minimum time after a child protection plan does not apply

  Rule: What does an end before the minimum time need?

    @cite:devon:1/18 @cite:essex:14.8/1 @cite:doncaster:12/2
    Scenario: Depends on the reading for Devon, does not apply for Essex and Doncaster [early-end-1]
      Given the plan was made on Friday 2 January 2026
      And the child protection plan ended on Saturday 3 January 2026
      And the plan ended on Thursday 2 April 2026
      When the case is looked at on Thursday 2 April 2026
      Then for Devon, the rule on ending before the minimum time depends on the reading
      And for Essex, the rule on ending before the minimum time does not apply
      And for Doncaster, the rule on ending before the minimum time does not apply

    @cite:devon:1/18 @cite:essex:14.8/1 @cite:doncaster:12/2
    Scenario: Does not apply for Devon and Doncaster, not met (breach) for Essex [early-end-2]
      Given the child returned home from care on Friday 2 January 2026
      And the plan ended on Friday 2 January 2026
      When the case is looked at on Friday 2 January 2026
      Then for Devon, the rule on ending before the minimum time does not apply
      And for Essex, the rule on ending before the minimum time is not met, missing:
        | a shorter plan or none was agreed as an exception |
      And for Essex, that is a breach
      And for Doncaster, the rule on ending before the minimum time does not apply

    @cite:devon:1/18 @cite:essex:14.8/1 @cite:doncaster:12/2
    Scenario: Depends on the reading for Devon, not met (breach) for Essex, does not apply for Doncaster [early-end-3]
      Given the child protection plan ended on Friday 2 January 2026
      And the plan ended on Thursday 2 April 2026
      When the case is looked at on Thursday 2 April 2026
      Then for Devon, the rule on ending before the minimum time depends on the reading
      And for Essex, the rule on ending before the minimum time is not met, missing:
        | a shorter plan or none was agreed as an exception |
      And for Essex, that is a breach
      And for Doncaster, the rule on ending before the minimum time does not apply

    @cite:devon:1/18 @cite:essex:14.8/1 @cite:doncaster:12/2
    Scenario: Does not apply for Devon and Essex, not met (departure) for Doncaster [early-end-4]
      Given the child protection review conference was held on Friday 2 January 2026
      And it resulted in a step down from child protection to Child in Need
      And the case was closed on Friday 2 January 2026
      When the case is looked at on Friday 2 January 2026
      Then for Devon, the rule on ending before the minimum time does not apply
      And for Essex, the rule on ending before the minimum time does not apply
      And for Doncaster, the rule on ending before the minimum time is not met, missing:
        | the assessment was updated (it covered the reasons for early closure) |
      And for Doncaster, that is a departure

    @cite:devon:1/18 @cite:essex:14.8/1 @cite:doncaster:12/2
    Scenario: Depends on the reading for Devon, not met (breach) for Essex, not met (departure) for Doncaster [early-end-5]
      Given the child protection plan ended on Friday 2 January 2026
      And the child protection review conference was held on Friday 2 January 2026
      And it resulted in a step down from child protection to Child in Need
      And the case was closed on Friday 2 January 2026
      And the plan ended on Thursday 2 April 2026
      When the case is looked at on Thursday 2 April 2026
      Then for Devon, the rule on ending before the minimum time depends on the reading
      And for Essex, the rule on ending before the minimum time is not met, missing:
        | a shorter plan or none was agreed as an exception |
      And for Essex, that is a breach
      And for Doncaster, the rule on ending before the minimum time is not met, missing:
        | the assessment was updated (it covered the reasons for early closure) |
      And for Doncaster, that is a departure

    @cite:devon:1/18 @cite:essex:14.8/1 @cite:doncaster:12/2
    Scenario: Not met (breach) for Devon and Essex, met for Doncaster [early-end-6]
      Given the child protection plan ended on Friday 2 January 2026
      And the plan ended on Friday 2 January 2026
      And the child protection review conference was held on Friday 2 January 2026
      And it resulted in a step down from child protection to Child in Need
      And the case was closed on Friday 2 January 2026
      And the assessment was updated on Friday 2 January 2026
      And it covered the reasons for early closure
      When the case is looked at on Friday 2 January 2026
      Then for Devon, the rule on ending before the minimum time is not met, missing:
        | a shorter plan or none was agreed as an exception |
      And for Devon, that is a breach
      And for Essex, the rule on ending before the minimum time is not met, missing:
        | a shorter plan or none was agreed as an exception |
      And for Essex, that is a breach
      And for Doncaster, the rule on ending before the minimum time is met

    @cite:devon:1/18 @cite:essex:14.8/1 @cite:doncaster:12/2
    Scenario: Met for Devon and Essex, not met (departure) for Doncaster [early-end-7]
      Given the child protection plan ended on Friday 2 January 2026
      And the plan ended on Friday 2 January 2026
      And the child protection review conference was held on Friday 2 January 2026
      And it resulted in a step down from child protection to Child in Need
      And the case was closed on Friday 2 January 2026
      And a shorter plan or none was agreed as an exception on Friday 2 January 2026
      When the case is looked at on Friday 2 January 2026
      Then for Devon, the rule on ending before the minimum time is met
      And for Essex, the rule on ending before the minimum time is met
      And for Doncaster, the rule on ending before the minimum time is not met, missing:
        | the assessment was updated (it covered the reasons for early closure) |
      And for Doncaster, that is a departure

    @cite:devon:1/18 @cite:essex:14.8/1 @cite:doncaster:12/2
    Scenario: Not met (breach) for Devon and Essex, not met (departure) for Doncaster [early-end-8]
      Given the child protection plan ended on Friday 2 January 2026
      And the plan ended on Friday 2 January 2026
      And the child protection review conference was held on Friday 2 January 2026
      And it resulted in a step down from child protection to Child in Need
      And the case was closed on Friday 2 January 2026
      When the case is looked at on Friday 2 January 2026
      Then for Devon, the rule on ending before the minimum time is not met, missing:
        | a shorter plan or none was agreed as an exception |
      And for Devon, that is a breach
      And for Essex, the rule on ending before the minimum time is not met, missing:
        | a shorter plan or none was agreed as an exception |
      And for Essex, that is a breach
      And for Doncaster, the rule on ending before the minimum time is not met, missing:
        | the assessment was updated (it covered the reasons for early closure) |
      And for Doncaster, that is a departure

  Rule: Who agrees an exception to the minimum time?

    @cite:devon:1/18 @cite:essex:14.8/1
    Scenario: Not met (breach) for Devon, met for Essex [early-end-agreed-by-1]
      Given the child protection plan ended on Friday 2 January 2026
      And a shorter plan or none was agreed as an exception on Friday 2 January 2026
      And it was done by a line manager
      When the case is looked at on Friday 2 January 2026
      Then for Devon, the rule on who agrees an exception to the minimum time is not met, missing:
        | a senior manager |
      And for Devon, that is a breach
      And for Essex, the rule on who agrees an exception to the minimum time is met

    @cite:devon:1/18 @cite:essex:14.8/1
    Scenario: Does not apply for Devon, not met (breach) for Essex [early-end-agreed-by-2]
      Given a shorter plan or none was agreed as an exception on Friday 2 January 2026
      And it was done by nobody
      When the case is looked at on Friday 2 January 2026
      Then for Devon, the rule on who agrees an exception to the minimum time does not apply
      And for Essex, the rule on who agrees an exception to the minimum time is not met, missing:
        | a line manager |
        | a senior manager |
      And for Essex, that is a breach

    @cite:devon:1/18 @cite:essex:14.8/1
    Scenario: Does not apply for Devon, met for Essex [early-end-agreed-by-3]
      Given a shorter plan or none was agreed as an exception on Friday 2 January 2026
      And it was done by a senior manager
      When the case is looked at on Friday 2 January 2026
      Then for Devon, the rule on who agrees an exception to the minimum time does not apply
      And for Essex, the rule on who agrees an exception to the minimum time is met

  Rule: How is an exception to the minimum time set down?

    @cite:devon:1/18 @cite:essex:14.8/1
    Scenario: Not met (breach) for Devon, met for Essex [early-end-set-down-1]
      Given the child protection plan ended on Friday 2 January 2026
      And a shorter plan or none was agreed as an exception on Friday 2 January 2026
      And it was set down on the child's record and with a clear rationale
      When the case is looked at on Friday 2 January 2026
      Then for Devon, the rule on how an exception to the minimum time is set down is not met, missing:
        | in writing |
      And for Devon, that is a breach
      And for Essex, the rule on how an exception to the minimum time is set down is met

    @cite:devon:1/18 @cite:essex:14.8/1
    Scenario: Does not apply for Devon, not met (breach) for Essex [early-end-set-down-2]
      Given a shorter plan or none was agreed as an exception on Friday 2 January 2026
      And it was set down nothing
      When the case is looked at on Friday 2 January 2026
      Then for Devon, the rule on how an exception to the minimum time is set down does not apply
      And for Essex, the rule on how an exception to the minimum time is set down is not met, missing:
        | on the child's record |
        | with a clear rationale |
      And for Essex, that is a breach

    @cite:devon:1/18 @cite:essex:14.8/1
    Scenario: Does not apply for Devon, not met (breach) for Essex [early-end-set-down-3]
      Given a shorter plan or none was agreed as an exception on Thursday 1 January 2026
      And it was set down in writing and with a clear rationale
      When the case is looked at on Thursday 1 January 2026
      Then for Devon, the rule on how an exception to the minimum time is set down does not apply
      And for Essex, the rule on how an exception to the minimum time is set down is not met, missing:
        | on the child's record |
      And for Essex, that is a breach

    @cite:devon:1/18 @cite:essex:14.8/1
    Scenario: Met for Devon, not met (breach) for Essex [early-end-set-down-4]
      Given the child protection plan ended on Friday 2 January 2026
      And a shorter plan or none was agreed as an exception on Friday 2 January 2026
      And it was set down in writing and on the child's record
      When the case is looked at on Friday 2 January 2026
      Then for Devon, the rule on how an exception to the minimum time is set down is met
      And for Essex, the rule on how an exception to the minimum time is set down is not met, missing:
        | with a clear rationale |
      And for Essex, that is a breach
