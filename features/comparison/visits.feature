# Written by "cinmodel compare" from the procedures: the smallest cases on which they part. Do not edit.
Feature: Where the procedures part: visits

  Rule: How often is the child seen before there is a plan?

    @cite:doncaster:3/12 @cite:doncaster:3/1
    Scenario: Depends on the reading for Doncaster [visits-before-plan-1]
      Given it was decided to assess the child on Friday 2 January 2026
      When the case is looked at on Friday 23 January 2026
      Then for Doncaster, the rule on the visits before the plan depends on the reading

  Rule: How often is a child with a plan visited?

    @cite:devon:6/9 @cite:devon:app1/28 @cite:devon:6/2 @cite:essex:7.5/2 @cite:doncaster:10/1 @cite:doncaster:10/2 @cite:doncaster:7/11 @cite:doncaster:3/12 @cite:doncaster:3/1
    Scenario: Overdue (breach) for Devon and Doncaster, does not apply for Essex [visit-frequency-1]
      Given the plan was made on Friday 2 January 2026
      When the case is looked at on Saturday 31 January 2026
      Then for Devon, the visits under the plan are overdue
      And for Devon, that is a breach
      And for Devon, the visits under the plan are due by Friday 30 January 2026
      And for Essex, the rule on the visits under the plan does not apply
      And for Doncaster, the visits under the plan are overdue
      And for Doncaster, that is a breach

    @cite:devon:6/9 @cite:devon:app1/28 @cite:devon:6/2 @cite:essex:7.5/2 @cite:doncaster:10/1 @cite:doncaster:10/2 @cite:doncaster:7/11 @cite:doncaster:3/12 @cite:doncaster:3/1
    Scenario: Does not apply for Devon and Doncaster, overdue (departure) for Essex [visit-frequency-2]
      Given the child has no stable package of care
      And it was decided that a plan is needed on Friday 2 January 2026
      When the case is looked at on Saturday 31 January 2026
      Then for Devon, the rule on the visits under the plan does not apply
      And for Essex, the visits under the plan are overdue
      And for Essex, that is a departure
      And for Essex, the visits under the plan are due by Friday 30 January 2026
      And for Doncaster, the rule on the visits under the plan does not apply

    @cite:devon:6/9 @cite:devon:app1/28 @cite:devon:6/2 @cite:essex:7.5/2 @cite:doncaster:10/1 @cite:doncaster:10/2 @cite:doncaster:7/11 @cite:doncaster:3/12 @cite:doncaster:3/1
    Scenario: Overdue (breach) for Devon and Doncaster, overdue (departure) for Essex [visit-frequency-3]
      Given the child has no stable package of care
      And the plan was made on Friday 2 January 2026
      And it was decided that a plan is needed on Friday 2 January 2026
      When the case is looked at on Saturday 31 January 2026
      Then for Devon, the visits under the plan are overdue
      And for Devon, that is a breach
      And for Devon, the visits under the plan are due by Friday 30 January 2026
      And for Essex, the visits under the plan are overdue
      And for Essex, that is a departure
      And for Essex, the visits under the plan are due by Friday 30 January 2026
      And for Doncaster, the visits under the plan are overdue
      And for Doncaster, that is a breach

    @cite:devon:6/9 @cite:devon:app1/28 @cite:devon:6/2 @cite:essex:7.5/2 @cite:doncaster:10/1 @cite:doncaster:10/2 @cite:doncaster:7/11 @cite:doncaster:3/12 @cite:doncaster:3/1
    Scenario: Overdue (breach) for Devon and Doncaster, in time for Essex [visit-frequency-4]
      Given the child has no stable package of care
      And the plan was made on Saturday 3 January 2026
      And it was decided that a plan is needed on Saturday 3 January 2026
      When the case is looked at on Saturday 31 January 2026
      Then for Devon, the visits under the plan are overdue
      And for Devon, that is a breach
      And for Devon, the visits under the plan are due by Friday 30 January 2026
      And for Essex, the visits under the plan are in time
      And for Essex, the visits under the plan are due by Saturday 31 January 2026
      And for Doncaster, the visits under the plan are overdue
      And for Doncaster, that is a breach

    @cite:devon:6/9 @cite:devon:app1/28 @cite:devon:6/2 @cite:essex:7.5/2 @cite:doncaster:10/1 @cite:doncaster:10/2 @cite:doncaster:7/11 @cite:doncaster:3/12 @cite:doncaster:3/1
    Scenario: Overdue (breach) for Devon, does not apply for Essex, depends on the reading for Doncaster [visit-frequency-5]
      Given the plan was made on Friday 2 January 2026
      And a frequency of visits was agreed on Friday 2 January 2026
      And it was set at every 6 months
      And the frequency is written in the plan
      When the case is looked at on Saturday 31 January 2026
      Then for Devon, the visits under the plan are overdue
      And for Devon, that is a breach
      And for Devon, the visits under the plan are due by Friday 30 January 2026
      And for Essex, the rule on the visits under the plan does not apply
      And for Doncaster, the rule on the visits under the plan depends on the reading

    @cite:devon:6/9 @cite:devon:app1/28 @cite:devon:6/2 @cite:essex:7.5/2 @cite:doncaster:10/1 @cite:doncaster:10/2 @cite:doncaster:7/11 @cite:doncaster:3/12 @cite:doncaster:3/1
    Scenario: In time for Devon, does not apply for Essex, depends on the reading for Doncaster [visit-frequency-6]
      Given the plan was made on Friday 2 January 2026
      When the case is looked at on Friday 23 January 2026
      Then for Devon, the visits under the plan are in time
      And for Devon, the visits under the plan are due by Friday 30 January 2026
      And for Essex, the rule on the visits under the plan does not apply
      And for Doncaster, the rule on the visits under the plan depends on the reading

    @cite:devon:6/9 @cite:devon:app1/28 @cite:devon:6/2 @cite:essex:7.5/2 @cite:doncaster:10/1 @cite:doncaster:10/2 @cite:doncaster:7/11 @cite:doncaster:3/12 @cite:doncaster:3/1
    Scenario: In time for Devon, does not apply for Essex, overdue (breach) for Doncaster [visit-frequency-7]
      Given the plan was made on Friday 2 January 2026
      And the social worker visited on Friday 30 January 2026
      And the child was not seen
      When the case is looked at on Saturday 31 January 2026
      Then for Devon, the visits under the plan are in time
      And for Devon, the visits under the plan are due by Friday 27 February 2026
      And for Essex, the rule on the visits under the plan does not apply
      And for Doncaster, the visits under the plan are overdue
      And for Doncaster, that is a breach

    @cite:devon:6/9 @cite:devon:app1/28 @cite:devon:6/2 @cite:essex:7.5/2 @cite:doncaster:10/1 @cite:doncaster:10/2 @cite:doncaster:7/11 @cite:doncaster:3/12 @cite:doncaster:3/1
    Scenario: Does not apply for Devon and Doncaster, depends on the reading for Essex [visit-frequency-8]
      Given the child has no stable package of care
      And it was decided that a plan is needed on Friday 2 January 2026
      And a frequency of visits was agreed on Friday 2 January 2026
      And it was set at every 6 months
      When the case is looked at on Saturday 31 January 2026
      Then for Devon, the rule on the visits under the plan does not apply
      And for Essex, the rule on the visits under the plan depends on the reading
      And for Doncaster, the rule on the visits under the plan does not apply

    @cite:devon:6/9 @cite:devon:app1/28 @cite:devon:6/2 @cite:essex:7.5/2 @cite:doncaster:10/1 @cite:doncaster:10/2 @cite:doncaster:7/11 @cite:doncaster:3/12 @cite:doncaster:3/1
    Scenario: In time for Devon, Essex and Doncaster [visit-frequency-9]
      Given the child has no stable package of care
      And it was decided that a plan is needed on Friday 6 March 2026
      And a frequency of visits was agreed on Friday 6 March 2026
      And it was set at every 20 working days
      And the frequency is written in the plan
      And the plan was made on Friday 6 March 2026
      When the case is looked at on Friday 6 March 2026
      Then for Devon, the visits under the plan are in time
      And for Devon, the visits under the plan are due by Tuesday 7 April 2026
      And for Essex, the visits under the plan are in time
      And for Doncaster, the visits under the plan are in time
      And for Doncaster, the visits under the plan are due by Tuesday 7 April 2026

    @cite:devon:6/9 @cite:devon:app1/28 @cite:devon:6/2 @cite:essex:7.5/2 @cite:doncaster:10/1 @cite:doncaster:10/2 @cite:doncaster:7/11 @cite:doncaster:3/12 @cite:doncaster:3/1
    Scenario: In time for Devon and Doncaster, does not apply for Essex [visit-frequency-10]
      Given a frequency of visits was agreed on Friday 2 January 2026
      And it was set at every 20 working days
      And the frequency is written in the plan
      And the plan was made on Friday 2 January 2026
      When the case is looked at on Friday 2 January 2026
      Then for Devon, the visits under the plan are in time
      And for Devon, the visits under the plan are due by Friday 30 January 2026
      And for Essex, the rule on the visits under the plan does not apply
      And for Doncaster, the visits under the plan are in time
      And for Doncaster, the visits under the plan are due by Friday 30 January 2026

  Rule: How long may a child go without a visit, whatever has been agreed?

    @cite:devon:6/9 @cite:devon:app1/28 @cite:essex:7.5/2 @cite:doncaster:10/1 @cite:doncaster:10/2 @cite:doncaster:7/11 @cite:doncaster:7/8
    Scenario: Overdue (breach) for Devon and Doncaster, does not apply for Essex [visit-limit-1]
      Given the plan was made on Friday 2 January 2026
      When the case is looked at on Saturday 31 January 2026
      Then for Devon, the visit that is due whatever is agreed is overdue
      And for Devon, that is a breach
      And for Devon, the visit that is due whatever is agreed is due by Friday 30 January 2026
      And for Essex, the rule on the visit that is due whatever is agreed does not apply
      And for Doncaster, the visit that is due whatever is agreed is overdue
      And for Doncaster, that is a breach
      And for Doncaster, the visit that is due whatever is agreed is due by Friday 30 January 2026

    @cite:devon:6/9 @cite:devon:app1/28 @cite:essex:7.5/2 @cite:doncaster:10/1 @cite:doncaster:10/2 @cite:doncaster:7/11 @cite:doncaster:7/8
    Scenario: Does not apply for Devon and Doncaster, depends on the reading for Essex [visit-limit-2]
      Given the child has no stable package of care
      And it was decided that a plan is needed on Friday 2 January 2026
      When the case is looked at on Saturday 31 January 2026
      Then for Devon, the rule on the visit that is due whatever is agreed does not apply
      And for Essex, the rule on the visit that is due whatever is agreed depends on the reading
      And for Doncaster, the rule on the visit that is due whatever is agreed does not apply

    @cite:devon:6/9 @cite:devon:app1/28 @cite:essex:7.5/2 @cite:doncaster:10/1 @cite:doncaster:10/2 @cite:doncaster:7/11 @cite:doncaster:7/8
    Scenario: Overdue (breach) for Devon and Doncaster, depends on the reading for Essex [visit-limit-3]
      Given the child has no stable package of care
      And the plan was made on Friday 2 January 2026
      And it was decided that a plan is needed on Friday 2 January 2026
      When the case is looked at on Saturday 31 January 2026
      Then for Devon, the visit that is due whatever is agreed is overdue
      And for Devon, that is a breach
      And for Devon, the visit that is due whatever is agreed is due by Friday 30 January 2026
      And for Essex, the rule on the visit that is due whatever is agreed depends on the reading
      And for Doncaster, the visit that is due whatever is agreed is overdue
      And for Doncaster, that is a breach
      And for Doncaster, the visit that is due whatever is agreed is due by Friday 30 January 2026

    @cite:devon:6/9 @cite:devon:app1/28 @cite:essex:7.5/2 @cite:doncaster:10/1 @cite:doncaster:10/2 @cite:doncaster:7/11 @cite:doncaster:7/8
    Scenario: In time for Devon, does not apply for Essex, overdue (breach) for Doncaster [visit-limit-4]
      Given the plan was made on Friday 2 January 2026
      And the social worker visited on Friday 30 January 2026
      And the child was not seen
      When the case is looked at on Saturday 31 January 2026
      Then for Devon, the visit that is due whatever is agreed is in time
      And for Devon, the visit that is due whatever is agreed is due by Friday 27 February 2026
      And for Essex, the rule on the visit that is due whatever is agreed does not apply
      And for Doncaster, the visit that is due whatever is agreed is overdue
      And for Doncaster, that is a breach
      And for Doncaster, the visit that is due whatever is agreed is due by Friday 30 January 2026

    @cite:devon:6/9 @cite:devon:app1/28 @cite:essex:7.5/2 @cite:doncaster:10/1 @cite:doncaster:10/2 @cite:doncaster:7/11 @cite:doncaster:7/8
    Scenario: Late (breach) for Devon and Doncaster, depends on the reading for Essex [visit-limit-5]
      Given the child is disabled
      And the child has a stable package of care
      And the plan was made on Friday 2 January 2026
      And it was decided that a plan is needed on Friday 2 January 2026
      And the plan ended on Saturday 14 February 2026
      When the case is looked at on Saturday 14 February 2026
      Then for Devon, the visit that is due whatever is agreed is late
      And for Devon, that is a breach
      And for Essex, the rule on the visit that is due whatever is agreed depends on the reading
      And for Doncaster, the visit that is due whatever is agreed is late
      And for Doncaster, that is a breach

    @cite:devon:6/9 @cite:devon:app1/28 @cite:essex:7.5/2 @cite:doncaster:10/1 @cite:doncaster:10/2 @cite:doncaster:7/11 @cite:doncaster:7/8
    Scenario: In time for Devon and Essex, overdue (breach) for Doncaster [visit-limit-6]
      Given the child has no stable package of care
      And the plan was made on Friday 2 January 2026
      And it was decided that a plan is needed on Friday 2 January 2026
      And the social worker visited on Friday 30 January 2026
      And the child was not seen
      When the case is looked at on Saturday 14 February 2026
      Then for Devon, the visit that is due whatever is agreed is in time
      And for Devon, the visit that is due whatever is agreed is due by Friday 27 February 2026
      And for Essex, the visit that is due whatever is agreed is in time
      And for Doncaster, the visit that is due whatever is agreed is overdue
      And for Doncaster, that is a breach
      And for Doncaster, the visit that is due whatever is agreed is due by Friday 30 January 2026

  Rule: Who agrees how often a child is visited?

    @cite:essex:7.5/2 @cite:doncaster:10/1
    Scenario: Not met (breach) for Essex, does not apply for Doncaster [visit-frequency-agreed-by-1]
      Given a frequency of visits was agreed on Friday 2 January 2026
      And it was agreed by nobody
      And the frequency is written in the plan
      When the case is looked at on Friday 2 January 2026
      Then for Essex, the rule on who agrees the frequency of visits is not met, missing:
        | a line manager |
        | the social worker |
      And for Essex, that is a breach
      And for Doncaster, the rule on who agrees the frequency of visits does not apply

    @cite:essex:7.5/2 @cite:doncaster:10/1
    Scenario: Not met (breach) for Essex, not met (departure) for Doncaster [visit-frequency-agreed-by-2]
      Given a frequency of visits was agreed on Friday 2 January 2026
      And it was agreed by nobody
      And the frequency is not written in the plan
      When the case is looked at on Friday 2 January 2026
      Then for Essex, the rule on who agrees the frequency of visits is not met, missing:
        | a line manager |
        | the social worker |
      And for Essex, that is a breach
      And for Doncaster, the rule on who agrees the frequency of visits is not met, missing:
        | a line manager |
        | a senior manager |
      And for Doncaster, that is a departure

  Rule: How soon is a visit made good at which the child was not seen?

    @cite:doncaster:3/12 @cite:doncaster:10/2
    Scenario: Not yet due for Doncaster [failed-visit-made-good-1]
      Given the social worker visited on Friday 2 January 2026
      And the child was not seen
      And it was the last day for the visit
      When the case is looked at on Friday 2 January 2026
      Then for Doncaster, the visit that makes a failed one good is not yet due
      And for Doncaster, the visit that makes a failed one good is due by Monday 5 January 2026

  Rule: How soon is the record made after a failed visit?

    @cite:doncaster:3/12
    Scenario: Depends on the reading for Doncaster [failed-visit-file-record-1]
      Given the social worker visited on Friday 2 January 2026
      And the child was not seen
      And it was the last day for the visit
      When the case is looked at on Friday 2 January 2026
      Then for Doncaster, the rule on the record after a failed visit depends on the reading
