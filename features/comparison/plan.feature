# Written by "cinmodel compare" from the procedures: the smallest cases on which they part. Do not edit.
Feature: Where the procedures part: the plan

  Rule: How soon is the plan made?

    @cite:devon:8/2 @cite:doncaster:7/1 @cite:doncaster:12/2
    Scenario: Not met (departure) for Devon, does not apply for Doncaster [plan-made-time-1]
      Given the child is disabled
      And the assessment was completed on Friday 2 January 2026
      And the case was closed on Saturday 3 January 2026
      When the case is looked at on Saturday 3 January 2026
      Then for Devon, the rule on the making of the plan is not met
      And for Devon, that is a departure
      And for Doncaster, the rule on the making of the plan does not apply

    @cite:devon:8/2 @cite:doncaster:7/1 @cite:doncaster:12/2
    Scenario: Does not apply for Devon, overdue (breach) for Doncaster [plan-made-time-2]
      Given the child protection review conference was held on Friday 2 January 2026
      And it resulted in a step down from child protection to Child in Need
      When the case is looked at on Saturday 24 January 2026
      Then for Devon, the rule on the making of the plan does not apply
      And for Doncaster, the making of the plan is overdue
      And for Doncaster, that is a breach
      And for Doncaster, the making of the plan is due by Friday 23 January 2026

    @cite:devon:8/2 @cite:doncaster:7/1 @cite:doncaster:12/2
    Scenario: Does not apply for Devon, depends on the reading for Doncaster [plan-made-time-3]
      Given the child is not disabled
      And it was decided that a plan is needed on Friday 2 January 2026
      And the assessment was completed on Friday 2 January 2026
      When the case is looked at on Sunday 18 January 2026
      Then for Devon, the rule on the making of the plan does not apply
      And for Doncaster, the rule on the making of the plan depends on the reading

    @cite:devon:8/2 @cite:doncaster:7/1 @cite:doncaster:12/2
    Scenario: Does not apply for Devon, overdue (breach) for Doncaster [plan-made-time-4]
      Given the child is not disabled
      And it was decided that a plan is needed on Friday 2 January 2026
      And the assessment was completed on Friday 2 January 2026
      And the child protection review conference was held on Friday 2 January 2026
      And it resulted in a step down from child protection to Child in Need
      When the case is looked at on Saturday 24 January 2026
      Then for Devon, the rule on the making of the plan does not apply
      And for Doncaster, the making of the plan is overdue
      And for Doncaster, that is a breach

    @cite:doncaster:7/1 @cite:doncaster:12/2
    Scenario: Depends on the reading for Doncaster [plan-made-time-5]
      Given the assessment was completed on Friday 2 January 2026
      And it was decided that a plan is needed on Friday 2 January 2026
      When the case is looked at on Sunday 18 January 2026
      Then for Doncaster, the rule on the making of the plan depends on the reading

  Rule: Is the plan made at a meeting?

    @cite:devon:4/9 @cite:essex:3.5/1 @cite:essex:3.4/3 @cite:doncaster:6/6 @cite:generic:/10
    Scenario: Met for Devon, Doncaster and Generic, not met (breach) for Essex [plan-made-at-meeting-1]
      Given the plan was made on Friday 2 January 2026
      And a Child in Need meeting was held on Friday 2 January 2026
      When the case is looked at on Friday 2 January 2026
      Then for Devon, the rule on making the plan at a meeting is met
      And for Essex, the rule on making the plan at a meeting is not met, missing:
        | the first meeting was held |
      And for Essex, that is a breach
      And for Doncaster, the rule on making the plan at a meeting is met
      And for Generic, the rule on making the plan at a meeting is met

    @cite:devon:4/9 @cite:essex:3.5/1 @cite:essex:3.4/3 @cite:doncaster:6/6 @cite:generic:/10
    Scenario: Not met (breach) for Devon, Essex, Doncaster and Generic [plan-made-at-meeting-2]
      Given the plan was made on Friday 2 January 2026
      When the case is looked at on Friday 2 January 2026
      Then for Devon, the rule on making the plan at a meeting is not met, missing:
        | a Child in Need meeting was held |
      And for Devon, that is a breach
      And for Essex, the rule on making the plan at a meeting is not met, missing:
        | the first meeting was held |
      And for Essex, that is a breach
      And for Doncaster, the rule on making the plan at a meeting is not met, missing:
        | a Child in Need meeting was held |
      And for Doncaster, that is a breach
      And for Generic, the rule on making the plan at a meeting is not met, missing:
        | a Child in Need meeting was held |
      And for Generic, that is a breach

  Rule: Who takes part in making the plan?

    @cite:devon:2/5 @cite:devon:5/2 @cite:essex:3.5/1 @cite:essex:9.2/1 @cite:essex:8.1/1 @cite:doncaster:7/8 @cite:doncaster:7/13 @cite:doncaster:12/2 @cite:doncaster:3/9 @cite:generic:/54
    Scenario: Met for Devon and Generic, not met (breach) for Essex and Doncaster [plan-made-with-1]
      Given the plan was made on Friday 2 January 2026
      And it was made in consultation with the agencies involved, the child and the family
      When the case is looked at on Friday 2 January 2026
      Then for Devon, the rule on who takes part in making the plan is met
      And for Essex, the rule on who takes part in making the plan is not met, missing:
        | the parents or carers |
      And for Essex, that is a breach
      And for Doncaster, the rule on who takes part in making the plan is not met, missing:
        | the Care Team |
      And for Doncaster, that is a breach
      And for Generic, the rule on who takes part in making the plan is met

    @cite:devon:2/5 @cite:devon:5/2 @cite:essex:3.5/1 @cite:essex:9.2/1 @cite:essex:8.1/1 @cite:doncaster:7/8 @cite:doncaster:7/13 @cite:doncaster:12/2 @cite:doncaster:3/9 @cite:generic:/54
    Scenario: Not met (breach) for Devon and Essex, met for Doncaster and Generic [plan-made-with-2]
      Given the plan was made on Friday 2 January 2026
      And it was made in consultation with the Care Team, the child and the family
      When the case is looked at on Friday 2 January 2026
      Then for Devon, the rule on who takes part in making the plan is not met, missing:
        | the agencies involved |
      And for Devon, that is a breach
      And for Essex, the rule on who takes part in making the plan is not met, missing:
        | the agencies involved |
        | the parents or carers |
      And for Essex, that is a breach
      And for Doncaster, the rule on who takes part in making the plan is met
      And for Generic, the rule on who takes part in making the plan is met

    @cite:devon:2/5 @cite:devon:5/2 @cite:essex:3.5/1 @cite:essex:9.2/1 @cite:essex:8.1/1 @cite:doncaster:7/8 @cite:doncaster:7/13 @cite:doncaster:12/2 @cite:doncaster:3/9 @cite:generic:/54
    Scenario: Not met (breach) for Devon, Essex and Doncaster, met for Generic [plan-made-with-3]
      Given the plan was made on Friday 2 January 2026
      And it was made in consultation with the agencies involved and the family
      When the case is looked at on Friday 2 January 2026
      Then for Devon, the rule on who takes part in making the plan is not met, missing:
        | the child |
      And for Devon, that is a breach
      And for Essex, the rule on who takes part in making the plan is not met, missing:
        | the child |
        | the parents or carers |
      And for Essex, that is a breach
      And for Doncaster, the rule on who takes part in making the plan is not met, missing:
        | the Care Team |
        | the child |
      And for Doncaster, that is a breach
      And for Generic, the rule on who takes part in making the plan is met

    @cite:devon:2/5 @cite:devon:5/2 @cite:essex:3.5/1 @cite:essex:9.2/1 @cite:essex:8.1/1 @cite:doncaster:7/8 @cite:doncaster:7/13 @cite:doncaster:12/2 @cite:doncaster:3/9 @cite:generic:/54
    Scenario: Not met (breach) for Devon, Essex and Doncaster, not met (departure) for Generic [plan-made-with-4]
      Given the plan was made on Friday 2 January 2026
      And it was made in consultation with the agencies involved and the child
      When the case is looked at on Friday 2 January 2026
      Then for Devon, the rule on who takes part in making the plan is not met, missing:
        | the family |
      And for Devon, that is a breach
      And for Essex, the rule on who takes part in making the plan is not met, missing:
        | the family |
        | the parents or carers |
      And for Essex, that is a breach
      And for Doncaster, the rule on who takes part in making the plan is not met, missing:
        | the Care Team |
        | the family |
      And for Doncaster, that is a breach
      And for Generic, the rule on who takes part in making the plan is not met, missing:
        | the family |
      And for Generic, that is a departure

    @cite:devon:2/5 @cite:devon:5/2 @cite:essex:3.5/1 @cite:essex:9.2/1 @cite:essex:8.1/1 @cite:doncaster:7/8 @cite:doncaster:7/13 @cite:doncaster:12/2 @cite:doncaster:3/9 @cite:generic:/54
    Scenario: Met for Devon, Essex and Generic, not met (breach) for Doncaster [plan-made-with-5]
      Given the plan was made on Friday 2 January 2026
      And it was made in consultation with:
        | the agencies involved |
        | the child |
        | the family |
        | the parents or carers |
      When the case is looked at on Friday 2 January 2026
      Then for Devon, the rule on who takes part in making the plan is met
      And for Essex, the rule on who takes part in making the plan is met
      And for Doncaster, the rule on who takes part in making the plan is not met, missing:
        | the Care Team |
      And for Doncaster, that is a breach
      And for Generic, the rule on who takes part in making the plan is met

    @cite:devon:2/5 @cite:devon:5/2 @cite:essex:3.5/1 @cite:essex:9.2/1 @cite:essex:8.1/1 @cite:doncaster:7/8 @cite:doncaster:7/13 @cite:doncaster:12/2 @cite:doncaster:3/9 @cite:generic:/54
    Scenario: Not met (breach) for Devon, Essex and Doncaster, met for Generic [plan-made-with-6]
      Given the plan was made on Friday 2 January 2026
      And it was made in consultation with the agencies involved, the family and the parents or carers
      When the case is looked at on Friday 2 January 2026
      Then for Devon, the rule on who takes part in making the plan is not met, missing:
        | the child |
      And for Devon, that is a breach
      And for Essex, the rule on who takes part in making the plan is not met, missing:
        | the child |
      And for Essex, that is a breach
      And for Doncaster, the rule on who takes part in making the plan is not met, missing:
        | the Care Team |
        | the child |
      And for Doncaster, that is a breach
      And for Generic, the rule on who takes part in making the plan is met

    @cite:devon:2/5 @cite:devon:5/2 @cite:essex:3.5/1 @cite:essex:9.2/1 @cite:essex:8.1/1 @cite:doncaster:7/8 @cite:doncaster:7/13 @cite:doncaster:12/2 @cite:doncaster:3/9 @cite:generic:/54
    Scenario: Not met (breach) for Devon, Essex and Doncaster, met for Generic [plan-made-with-7]
      Given the plan was made on Friday 2 January 2026
      And it was made in consultation with the child, the family and the parents or carers
      When the case is looked at on Friday 2 January 2026
      Then for Devon, the rule on who takes part in making the plan is not met, missing:
        | the agencies involved |
      And for Devon, that is a breach
      And for Essex, the rule on who takes part in making the plan is not met, missing:
        | the agencies involved |
      And for Essex, that is a breach
      And for Doncaster, the rule on who takes part in making the plan is not met, missing:
        | the Care Team |
      And for Doncaster, that is a breach
      And for Generic, the rule on who takes part in making the plan is met

    @cite:devon:2/5 @cite:devon:5/2 @cite:essex:3.5/1 @cite:essex:9.2/1 @cite:essex:8.1/1 @cite:doncaster:7/8 @cite:doncaster:7/13 @cite:doncaster:12/2 @cite:doncaster:3/9 @cite:generic:/54
    Scenario: Not met (breach) for Devon, Essex and Doncaster, not met (departure) for Generic [plan-made-with-8]
      Given the plan was made on Friday 2 January 2026
      And it was made in consultation with the agencies involved, the child and the parents or carers
      When the case is looked at on Friday 2 January 2026
      Then for Devon, the rule on who takes part in making the plan is not met, missing:
        | the family |
      And for Devon, that is a breach
      And for Essex, the rule on who takes part in making the plan is not met, missing:
        | the family |
      And for Essex, that is a breach
      And for Doncaster, the rule on who takes part in making the plan is not met, missing:
        | the Care Team |
        | the family |
      And for Doncaster, that is a breach
      And for Generic, the rule on who takes part in making the plan is not met, missing:
        | the family |
      And for Generic, that is a departure

    @cite:devon:2/5 @cite:devon:5/2 @cite:essex:3.5/1 @cite:essex:9.2/1 @cite:essex:8.1/1 @cite:doncaster:7/8 @cite:doncaster:7/13 @cite:doncaster:12/2 @cite:doncaster:3/9 @cite:generic:/54
    Scenario: Not met (breach) for Devon, Essex and Doncaster, met for Generic [plan-made-with-9]
      Given the plan was made on Friday 2 January 2026
      And it was made in consultation with the Care Team and the family
      When the case is looked at on Friday 2 January 2026
      Then for Devon, the rule on who takes part in making the plan is not met, missing:
        | the agencies involved |
        | the child |
      And for Devon, that is a breach
      And for Essex, the rule on who takes part in making the plan is not met, missing:
        | the agencies involved |
        | the child |
        | the parents or carers |
      And for Essex, that is a breach
      And for Doncaster, the rule on who takes part in making the plan is not met, missing:
        | the child |
      And for Doncaster, that is a breach
      And for Generic, the rule on who takes part in making the plan is met

    @cite:devon:2/5 @cite:devon:5/2 @cite:essex:3.5/1 @cite:essex:9.2/1 @cite:essex:8.1/1 @cite:doncaster:7/8 @cite:doncaster:7/13 @cite:doncaster:12/2 @cite:doncaster:3/9 @cite:generic:/54
    Scenario: Not met (breach) for Devon, Essex and Doncaster, not met (departure) for Generic [plan-made-with-10]
      Given the plan was made on Friday 2 January 2026
      And it was made in consultation with the Care Team and the child
      When the case is looked at on Friday 2 January 2026
      Then for Devon, the rule on who takes part in making the plan is not met, missing:
        | the agencies involved |
        | the family |
      And for Devon, that is a breach
      And for Essex, the rule on who takes part in making the plan is not met, missing:
        | the agencies involved |
        | the family |
        | the parents or carers |
      And for Essex, that is a breach
      And for Doncaster, the rule on who takes part in making the plan is not met, missing:
        | the family |
      And for Doncaster, that is a breach
      And for Generic, the rule on who takes part in making the plan is not met, missing:
        | the family |
      And for Generic, that is a departure

  Rule: Who is responsible for carrying out the plan?

    @cite:devon:6/7 @cite:devon:app1/26 @cite:doncaster:7/15 @cite:generic:/24
    Scenario: Not met (breach) for Devon and Doncaster, met for Generic [plan-overseen-by-1]
      Given the plan was made on Friday 2 January 2026
      And it was to be carried out under the lead of the lead professional
      When the case is looked at on Friday 2 January 2026
      Then for Devon, the rule on who is responsible for carrying out the plan is not met, missing:
        | the social worker |
      And for Devon, that is a breach
      And for Doncaster, the rule on who is responsible for carrying out the plan is not met, missing:
        | the social worker |
      And for Doncaster, that is a breach
      And for Generic, the rule on who is responsible for carrying out the plan is met

    @cite:devon:6/7 @cite:devon:app1/26 @cite:doncaster:7/15 @cite:generic:/24
    Scenario: Met for Devon and Doncaster, depends on the reading for Generic [plan-overseen-by-2]
      Given the plan was made on Friday 2 January 2026
      And it was to be carried out under the lead of the social worker
      When the case is looked at on Friday 2 January 2026
      Then for Devon, the rule on who is responsible for carrying out the plan is met
      And for Doncaster, the rule on who is responsible for carrying out the plan is met
      And for Generic, the rule on who is responsible for carrying out the plan depends on the reading

  Rule: How soon is the plan recorded?

    @cite:devon:3/10 @cite:waltham-forest:1/5
    Scenario: Depends on the reading for Devon, does not apply for Waltham Forest [plan-recorded-time-1]
      Given the first meeting was held on Friday 2 January 2026
      When the case is looked at on Saturday 10 January 2026
      Then for Devon, the rule on the recording of the plan depends on the reading
      And for Waltham Forest, the rule on the recording of the plan does not apply

    @cite:devon:3/10 @cite:waltham-forest:1/5
    Scenario: Does not apply for Devon, not met (breach) for Waltham Forest [plan-recorded-time-2]
      Given the plan was made on Thursday 1 January 2026
      And the case was closed on Friday 2 January 2026
      When the case is looked at on Friday 2 January 2026
      Then for Devon, the rule on the recording of the plan does not apply
      And for Waltham Forest, the rule on the recording of the plan is not met
      And for Waltham Forest, that is a breach

    @cite:devon:3/10 @cite:waltham-forest:1/5
    Scenario: Overdue (breach) for Devon, still to do for Waltham Forest [plan-recorded-time-3]
      Given the first meeting was held on Friday 2 January 2026
      And the plan was made on Friday 2 January 2026
      When the case is looked at on Saturday 10 January 2026
      Then for Devon, the recording of the plan is overdue
      And for Devon, that is a breach
      And for Devon, the recording of the plan is due by Friday 9 January 2026
      And for Waltham Forest, the recording of the plan is still to do

  Rule: Is disagreement with the plan recorded?

    @cite:devon:6/15 @cite:generic:/54
    Scenario: Not met (breach) for Devon, not met (departure) for Generic [disagreement-recorded-1]
      Given someone disagreed with the plan on Thursday 1 January 2026
      And the case was closed on Friday 2 January 2026
      When the case is looked at on Friday 2 January 2026
      Then for Devon, the rule on the recording of a disagreement is not met
      And for Devon, that is a breach
      And for Generic, the rule on the recording of a disagreement is not met
      And for Generic, that is a departure

  Rule: What is recorded about a disagreement with the plan?

    @cite:devon:6/15 @cite:generic:/54
    Scenario: Not met (breach) for Devon, not met (departure) for Generic [disagreement-record-content-1]
      Given the disagreement was recorded on Friday 2 January 2026
      And it covered nothing
      When the case is looked at on Friday 2 January 2026
      Then for Devon, the rule on what is recorded about a disagreement is not met, missing:
        | the reasons for the disagreement |
      And for Devon, that is a breach
      And for Generic, the rule on what is recorded about a disagreement is not met, missing:
        | the action proposed |
      And for Generic, that is a departure

    @cite:devon:6/15 @cite:generic:/54
    Scenario: Met for Devon, not met (departure) for Generic [disagreement-record-content-2]
      Given the disagreement was recorded on Friday 2 January 2026
      And it covered the reasons for the disagreement
      When the case is looked at on Friday 2 January 2026
      Then for Devon, the rule on what is recorded about a disagreement is met
      And for Generic, the rule on what is recorded about a disagreement is not met, missing:
        | the action proposed |
      And for Generic, that is a departure

  Rule: How soon is the plan sent out?

    @cite:devon:3/11 @cite:waltham-forest:1/5 @cite:doncaster:7/14 @cite:generic:/56
    Scenario: Depends on the reading for Devon and Doncaster, does not apply for Waltham Forest and Generic [plan-sent-time-1]
      Given the first meeting was held on Friday 2 January 2026
      When the case is looked at on Saturday 17 January 2026
      Then for Devon, the rule on the sending of the plan depends on the reading
      And for Waltham Forest, the rule on the sending of the plan does not apply
      And for Doncaster, the rule on the sending of the plan depends on the reading
      And for Generic, the rule on the sending of the plan does not apply

    @cite:devon:3/11 @cite:waltham-forest:1/5 @cite:doncaster:7/14 @cite:generic:/56
    Scenario: Does not apply for Devon and Doncaster, not met (breach) for Waltham Forest and Generic [plan-sent-time-2]
      Given the plan was made on Friday 2 January 2026
      And the case was closed on Saturday 3 January 2026
      When the case is looked at on Saturday 3 January 2026
      Then for Devon, the rule on the sending of the plan does not apply
      And for Waltham Forest, the rule on the sending of the plan is not met
      And for Waltham Forest, that is a breach
      And for Doncaster, the rule on the sending of the plan does not apply
      And for Generic, the rule on the sending of the plan is not met
      And for Generic, that is a breach

    @cite:devon:3/11 @cite:waltham-forest:1/5 @cite:doncaster:7/14 @cite:generic:/56
    Scenario: Overdue (breach) for Devon, still to do for Waltham Forest and Generic, overdue (departure) for Doncaster [plan-sent-time-3]
      Given the first meeting was held on Friday 2 January 2026
      And the plan was made on Friday 2 January 2026
      When the case is looked at on Saturday 17 January 2026
      Then for Devon, the sending of the plan is overdue
      And for Devon, that is a breach
      And for Devon, the sending of the plan is due by Friday 16 January 2026
      And for Waltham Forest, the sending of the plan is still to do
      And for Doncaster, the sending of the plan is overdue
      And for Doncaster, that is a departure
      And for Doncaster, the sending of the plan is due by Friday 9 January 2026
      And for Generic, the sending of the plan is still to do

    @cite:devon:3/11 @cite:waltham-forest:1/5 @cite:doncaster:7/14 @cite:generic:/56
    Scenario: Depends on the reading for Devon and Doncaster, does not apply for Waltham Forest and Generic [plan-sent-time-4]
      Given the first meeting was held on Friday 2 January 2026
      When the case is looked at on Saturday 10 January 2026
      Then for Devon, the rule on the sending of the plan depends on the reading
      And for Waltham Forest, the rule on the sending of the plan does not apply
      And for Doncaster, the rule on the sending of the plan depends on the reading
      And for Generic, the rule on the sending of the plan does not apply

    @cite:devon:3/11 @cite:waltham-forest:1/5 @cite:doncaster:7/14 @cite:generic:/56
    Scenario: Depends on the reading for Devon and Doncaster, does not apply for Waltham Forest and Generic [plan-sent-time-5]
      Given the first meeting was held on Friday 2 January 2026
      When the case is looked at on Friday 2 January 2026
      Then for Devon, the rule on the sending of the plan depends on the reading
      And for Waltham Forest, the rule on the sending of the plan does not apply
      And for Doncaster, the rule on the sending of the plan depends on the reading
      And for Generic, the rule on the sending of the plan does not apply

    @cite:devon:3/11 @cite:waltham-forest:1/5 @cite:doncaster:7/14 @cite:generic:/56
    Scenario: Does not apply for Devon, not met (breach) for Waltham Forest and Generic, overdue (departure) for Doncaster [plan-sent-time-6]
      Given the first meeting was held on Friday 2 January 2026
      And the plan was made on Friday 2 January 2026
      And the case was closed on Friday 16 January 2026
      When the case is looked at on Friday 16 January 2026
      Then for Devon, the rule on the sending of the plan does not apply
      And for Waltham Forest, the rule on the sending of the plan is not met
      And for Waltham Forest, that is a breach
      And for Doncaster, the sending of the plan is overdue
      And for Doncaster, that is a departure
      And for Doncaster, the sending of the plan is due by Friday 9 January 2026
      And for Generic, the rule on the sending of the plan is not met
      And for Generic, that is a breach

  Rule: Who receives the plan?

    @cite:devon:3/11 @cite:devon:app1/25 @cite:waltham-forest:1/5 @cite:waltham-forest:2/8 @cite:doncaster:7/14 @cite:doncaster:app1/8 @cite:doncaster:app1/3 @cite:generic:/23 @cite:generic:/56
    Scenario: Not met (breach) for Devon, Doncaster and Generic, not met (departure) for Waltham Forest [plan-sent-to-1]
      Given the plan was sent out on Friday 2 January 2026
      And it was sent to the agencies involved and the parents or carers
      When the case is looked at on Friday 2 January 2026
      Then for Devon, the rule on who receives the plan is not met, missing:
        | the child |
      And for Devon, that is a breach
      And for Waltham Forest, the rule on who receives the plan is not met, missing:
        | the child |
      And for Waltham Forest, that is a departure
      And for Doncaster, the rule on who receives the plan is not met, missing:
        | the GP |
        | the child |
      And for Doncaster, that is a breach
      And for Generic, the rule on who receives the plan is not met, missing:
        | everyone who attended |
        | the child |
      And for Generic, that is a breach

    @cite:devon:3/11 @cite:devon:app1/25 @cite:waltham-forest:1/5 @cite:waltham-forest:2/8 @cite:doncaster:7/14 @cite:doncaster:app1/8 @cite:doncaster:app1/3 @cite:generic:/23 @cite:generic:/56
    Scenario: Not met (breach) for Devon, Waltham Forest and Generic, not met (departure) for Doncaster [plan-sent-to-2]
      Given the plan was sent out on Friday 2 January 2026
      And it was sent to the GP
      When the case is looked at on Friday 2 January 2026
      Then for Devon, the rule on who receives the plan is not met, missing:
        | the agencies involved |
        | the child |
        | the parents or carers |
      And for Devon, that is a breach
      And for Waltham Forest, the rule on who receives the plan is not met, missing:
        | the agencies involved |
        | the child |
        | the parents or carers |
      And for Waltham Forest, that is a breach
      And for Doncaster, the rule on who receives the plan is not met, missing:
        | the agencies involved |
        | the child |
        | the parents or carers |
      And for Doncaster, that is a departure
      And for Generic, the rule on who receives the plan is not met, missing:
        | everyone who attended |
        | the agencies involved |
        | the child |
        | the parents or carers |
      And for Generic, that is a breach

    @cite:devon:3/11 @cite:devon:app1/25 @cite:waltham-forest:1/5 @cite:waltham-forest:2/8 @cite:doncaster:7/14 @cite:doncaster:app1/8 @cite:doncaster:app1/3 @cite:generic:/23 @cite:generic:/56
    Scenario: Met for Devon and Waltham Forest, not met (breach) for Doncaster and Generic [plan-sent-to-3]
      Given the plan was sent out on Friday 2 January 2026
      And it was sent to the agencies involved, the child and the parents or carers
      When the case is looked at on Friday 2 January 2026
      Then for Devon, the rule on who receives the plan is met
      And for Waltham Forest, the rule on who receives the plan is met
      And for Doncaster, the rule on who receives the plan is not met, missing:
        | the GP |
      And for Doncaster, that is a breach
      And for Generic, the rule on who receives the plan is not met, missing:
        | everyone who attended |
      And for Generic, that is a breach

    @cite:devon:3/11 @cite:devon:app1/25 @cite:waltham-forest:1/5 @cite:waltham-forest:2/8 @cite:doncaster:7/14 @cite:doncaster:app1/8 @cite:doncaster:app1/3 @cite:generic:/23 @cite:generic:/56
    Scenario: Not met (breach) for Devon and Generic, not met (departure) for Waltham Forest and Doncaster [plan-sent-to-4]
      Given the plan was sent out on Friday 2 January 2026
      And it was sent to the GP, the agencies involved and the parents or carers
      When the case is looked at on Friday 2 January 2026
      Then for Devon, the rule on who receives the plan is not met, missing:
        | the child |
      And for Devon, that is a breach
      And for Waltham Forest, the rule on who receives the plan is not met, missing:
        | the child |
      And for Waltham Forest, that is a departure
      And for Doncaster, the rule on who receives the plan is not met, missing:
        | the child |
      And for Doncaster, that is a departure
      And for Generic, the rule on who receives the plan is not met, missing:
        | everyone who attended |
        | the child |
      And for Generic, that is a breach

    @cite:devon:3/11 @cite:devon:app1/25 @cite:waltham-forest:1/5 @cite:waltham-forest:2/8 @cite:doncaster:7/14 @cite:doncaster:app1/8 @cite:doncaster:app1/3 @cite:generic:/23 @cite:generic:/56
    Scenario: Not met (breach) for Devon, Waltham Forest and Doncaster, not met (departure) for Generic [plan-sent-to-5]
      Given the plan was sent out on Friday 2 January 2026
      And it was sent to everyone who attended
      When the case is looked at on Friday 2 January 2026
      Then for Devon, the rule on who receives the plan is not met, missing:
        | the agencies involved |
        | the child |
        | the parents or carers |
      And for Devon, that is a breach
      And for Waltham Forest, the rule on who receives the plan is not met, missing:
        | the agencies involved |
        | the child |
        | the parents or carers |
      And for Waltham Forest, that is a breach
      And for Doncaster, the rule on who receives the plan is not met, missing:
        | the GP |
        | the agencies involved |
        | the child |
        | the parents or carers |
      And for Doncaster, that is a breach
      And for Generic, the rule on who receives the plan is not met, missing:
        | the agencies involved |
        | the child |
        | the parents or carers |
      And for Generic, that is a departure

    @cite:devon:3/11 @cite:devon:app1/25 @cite:waltham-forest:1/5 @cite:waltham-forest:2/8 @cite:doncaster:7/14 @cite:doncaster:app1/8 @cite:doncaster:app1/3 @cite:generic:/23 @cite:generic:/56
    Scenario: Not met (breach) for Devon and Doncaster, not met (departure) for Waltham Forest and Generic [plan-sent-to-6]
      Given the plan was sent out on Friday 2 January 2026
      And it was sent to everyone who attended, the agencies involved and the parents or carers
      When the case is looked at on Friday 2 January 2026
      Then for Devon, the rule on who receives the plan is not met, missing:
        | the child |
      And for Devon, that is a breach
      And for Waltham Forest, the rule on who receives the plan is not met, missing:
        | the child |
      And for Waltham Forest, that is a departure
      And for Doncaster, the rule on who receives the plan is not met, missing:
        | the GP |
        | the child |
      And for Doncaster, that is a breach
      And for Generic, the rule on who receives the plan is not met, missing:
        | the child |
      And for Generic, that is a departure

  Rule: Who is responsible for sending out the plan?

    @cite:devon:3/12 @cite:waltham-forest:2/8 @cite:doncaster:7/14 @cite:generic:/23
    Scenario: Not met (breach) for Devon, Doncaster and Generic, met for Waltham Forest [plan-sent-by-1]
      Given the assessment was done in the Initial Response team
      And the plan was sent out on Friday 2 January 2026
      And it was done by the social worker
      When the case is looked at on Friday 2 January 2026
      Then for Devon, the rule on who sends out the plan is not met, missing:
        | the Initial Response social worker |
      And for Devon, that is a breach
      And for Waltham Forest, the rule on who sends out the plan is met
      And for Doncaster, the rule on who sends out the plan is not met, missing:
        | the chair of the meeting |
      And for Doncaster, that is a breach
      And for Generic, the rule on who sends out the plan is not met, missing:
        | the chair of the meeting |
      And for Generic, that is a breach

    @cite:devon:3/12 @cite:waltham-forest:2/8 @cite:doncaster:7/14 @cite:generic:/23
    Scenario: Does not apply for Devon, not met (breach) for Waltham Forest, Doncaster and Generic [plan-sent-by-2]
      Given the assessment was not done in the Initial Response team
      And the plan was sent out on Friday 2 January 2026
      And it was done by nobody
      When the case is looked at on Friday 2 January 2026
      Then for Devon, the rule on who sends out the plan does not apply
      And for Waltham Forest, the rule on who sends out the plan is not met, missing:
        | the social worker |
      And for Waltham Forest, that is a breach
      And for Doncaster, the rule on who sends out the plan is not met, missing:
        | the chair of the meeting |
      And for Doncaster, that is a breach
      And for Generic, the rule on who sends out the plan is not met, missing:
        | the chair of the meeting |
      And for Generic, that is a breach

    @cite:devon:3/12 @cite:waltham-forest:2/8 @cite:doncaster:7/14 @cite:generic:/23
    Scenario: Does not apply for Devon, met for Waltham Forest, not met (breach) for Doncaster and Generic [plan-sent-by-3]
      Given the assessment was not done in the Initial Response team
      And the plan was sent out on Friday 2 January 2026
      And it was done by the Initial Response social worker
      When the case is looked at on Friday 2 January 2026
      Then for Devon, the rule on who sends out the plan does not apply
      And for Waltham Forest, the rule on who sends out the plan is met
      And for Doncaster, the rule on who sends out the plan is not met, missing:
        | the chair of the meeting |
      And for Doncaster, that is a breach
      And for Generic, the rule on who sends out the plan is not met, missing:
        | the chair of the meeting |
      And for Generic, that is a breach

    @cite:devon:3/12 @cite:waltham-forest:2/8 @cite:doncaster:7/14 @cite:generic:/23
    Scenario: Not met (breach) for Devon and Waltham Forest, met for Doncaster and Generic [plan-sent-by-4]
      Given the assessment was done in the Initial Response team
      And the plan was sent out on Friday 2 January 2026
      And it was done by the chair of the meeting
      When the case is looked at on Friday 2 January 2026
      Then for Devon, the rule on who sends out the plan is not met, missing:
        | the Initial Response social worker |
      And for Devon, that is a breach
      And for Waltham Forest, the rule on who sends out the plan is not met, missing:
        | the social worker |
      And for Waltham Forest, that is a breach
      And for Doncaster, the rule on who sends out the plan is met
      And for Generic, the rule on who sends out the plan is met

    @cite:devon:3/12 @cite:waltham-forest:2/8 @cite:doncaster:7/14 @cite:generic:/23
    Scenario: Does not apply for Devon, met for Waltham Forest, Doncaster and Generic [plan-sent-by-5]
      Given the assessment was not done in the Initial Response team
      And the plan was sent out on Friday 2 January 2026
      And it was done by the Initial Response social worker and the chair of the meeting
      When the case is looked at on Friday 2 January 2026
      Then for Devon, the rule on who sends out the plan does not apply
      And for Waltham Forest, the rule on who sends out the plan is met
      And for Doncaster, the rule on who sends out the plan is met
      And for Generic, the rule on who sends out the plan is met

    @cite:waltham-forest:2/8 @cite:doncaster:7/14 @cite:generic:/23
    Scenario: Not met (breach) for Waltham Forest, met for Doncaster and Generic [plan-sent-by-6]
      Given the plan was sent out on Friday 2 January 2026
      And it was done by the chair of the meeting
      When the case is looked at on Friday 2 January 2026
      Then for Waltham Forest, the rule on who sends out the plan is not met, missing:
        | the social worker |
      And for Waltham Forest, that is a breach
      And for Doncaster, the rule on who sends out the plan is met
      And for Generic, the rule on who sends out the plan is met

    @cite:waltham-forest:2/8 @cite:doncaster:7/14 @cite:generic:/23
    Scenario: Met for Waltham Forest, not met (breach) for Doncaster and Generic [plan-sent-by-7]
      Given the plan was sent out on Friday 2 January 2026
      And it was done by the Initial Response social worker
      When the case is looked at on Friday 2 January 2026
      Then for Waltham Forest, the rule on who sends out the plan is met
      And for Doncaster, the rule on who sends out the plan is not met, missing:
        | the chair of the meeting |
      And for Doncaster, that is a breach
      And for Generic, the rule on who sends out the plan is not met, missing:
        | the chair of the meeting |
      And for Generic, that is a breach

  Rule: Is agreement signed once the papers have gone out?

    @cite:waltham-forest:1/5 @cite:generic:/9
    Scenario: Not met (breach) for Waltham Forest, does not apply for Generic [agreement-signed-time-1]
      Given the plan was sent out on Thursday 1 January 2026
      And the case was closed on Friday 2 January 2026
      When the case is looked at on Friday 2 January 2026
      Then for Waltham Forest, the rule on the signing of agreement is not met
      And for Waltham Forest, that is a breach
      And for Generic, the rule on the signing of agreement does not apply

    @cite:waltham-forest:1/5 @cite:generic:/9
    Scenario: Does not apply for Waltham Forest, not met (breach) for Generic [agreement-signed-time-2]
      Given the minutes were sent out on Thursday 1 January 2026
      And the case was closed on Friday 2 January 2026
      When the case is looked at on Friday 2 January 2026
      Then for Waltham Forest, the rule on the signing of agreement does not apply
      And for Generic, the rule on the signing of agreement is not met
      And for Generic, that is a breach

    @cite:waltham-forest:1/5 @cite:generic:/9
    Scenario: Not met (breach) for Waltham Forest, met for Generic [agreement-signed-time-3]
      Given the plan was sent out on Friday 2 January 2026
      And the minutes were sent out on Friday 2 January 2026
      And the record of the first meeting was signed on Friday 2 January 2026
      And the case was closed on Saturday 3 January 2026
      When the case is looked at on Saturday 3 January 2026
      Then for Waltham Forest, the rule on the signing of agreement is not met
      And for Waltham Forest, that is a breach
      And for Generic, the rule on the signing of agreement is met

  Rule: Who signs to show agreement?

    @cite:waltham-forest:1/5 @cite:generic:/9
    Scenario: Not met (breach) for Waltham Forest, does not apply for Generic [agreement-signed-by-1]
      Given the plan was signed on Friday 2 January 2026
      And it was signed by nobody
      When the case is looked at on Friday 2 January 2026
      Then for Waltham Forest, the rule on who signs to show agreement is not met, missing:
        | the agencies involved |
        | the child |
        | the parents or carers |
      And for Waltham Forest, that is a breach
      And for Generic, the rule on who signs to show agreement does not apply

    @cite:waltham-forest:1/5 @cite:generic:/9
    Scenario: Does not apply for Waltham Forest, not met (breach) for Generic [agreement-signed-by-2]
      Given the record of the first meeting was signed on Friday 2 January 2026
      And it was signed by nobody
      When the case is looked at on Friday 2 January 2026
      Then for Waltham Forest, the rule on who signs to show agreement does not apply
      And for Generic, the rule on who signs to show agreement is not met, missing:
        | the agencies involved |
        | the child |
        | the parents or carers |
      And for Generic, that is a breach

    @cite:waltham-forest:1/5 @cite:generic:/9
    Scenario: Depends on the reading for Waltham Forest, does not apply for Generic [agreement-signed-by-3]
      Given the plan was signed on Friday 2 January 2026
      And it was signed by the child and the parents or carers
      When the case is looked at on Friday 2 January 2026
      Then for Waltham Forest, the rule on who signs to show agreement depends on the reading
      And for Generic, the rule on who signs to show agreement does not apply

    @cite:waltham-forest:1/5 @cite:generic:/9
    Scenario: Does not apply for Waltham Forest, depends on the reading for Generic [agreement-signed-by-4]
      Given the record of the first meeting was signed on Friday 2 January 2026
      And it was signed by the child and the parents or carers
      When the case is looked at on Friday 2 January 2026
      Then for Waltham Forest, the rule on who signs to show agreement does not apply
      And for Generic, the rule on who signs to show agreement depends on the reading

  Rule: How soon are the minutes of the first meeting sent out?

    @cite:devon:3/11 @cite:doncaster:7/14 @cite:generic:/9
    Scenario: Depends on the reading for Devon and Doncaster, still to do for Generic [minutes-sent-time-1]
      Given the first meeting was held on Friday 2 January 2026
      When the case is looked at on Saturday 17 January 2026
      Then for Devon, the rule on the sending of the minutes depends on the reading
      And for Doncaster, the rule on the sending of the minutes depends on the reading
      And for Generic, the sending of the minutes is still to do

    @cite:devon:3/11 @cite:doncaster:7/14 @cite:generic:/9
    Scenario: Does not apply for Devon and Generic, depends on the reading for Doncaster [minutes-sent-time-2]
      Given the minutes were completed on Friday 2 January 2026
      When the case is looked at on Saturday 10 January 2026
      Then for Devon, the rule on the sending of the minutes does not apply
      And for Doncaster, the rule on the sending of the minutes depends on the reading
      And for Generic, the rule on the sending of the minutes does not apply

    @cite:devon:3/11 @cite:doncaster:7/14 @cite:generic:/9
    Scenario: Overdue (breach) for Devon, depends on the reading for Doncaster, still to do for Generic [minutes-sent-time-3]
      Given the first meeting was held on Friday 2 January 2026
      And the plan was made on Friday 2 January 2026
      When the case is looked at on Saturday 17 January 2026
      Then for Devon, the sending of the minutes is overdue
      And for Devon, that is a breach
      And for Devon, the sending of the minutes is due by Friday 16 January 2026
      And for Doncaster, the rule on the sending of the minutes depends on the reading
      And for Generic, the sending of the minutes is still to do

    @cite:devon:3/11 @cite:doncaster:7/14 @cite:generic:/9
    Scenario: Does not apply for Devon and Doncaster, not met (breach) for Generic [minutes-sent-time-4]
      Given the first meeting was held on Friday 2 January 2026
      And the case was closed on Saturday 3 January 2026
      When the case is looked at on Saturday 3 January 2026
      Then for Devon, the rule on the sending of the minutes does not apply
      And for Doncaster, the rule on the sending of the minutes does not apply
      And for Generic, the rule on the sending of the minutes is not met
      And for Generic, that is a breach

    @cite:devon:3/11 @cite:doncaster:7/14 @cite:generic:/9
    Scenario: Depends on the reading for Devon and Doncaster, does not apply for Generic [minutes-sent-time-5]
      Given the plan was made on Friday 2 January 2026
      When the case is looked at on Saturday 17 January 2026
      Then for Devon, the rule on the sending of the minutes depends on the reading
      And for Doncaster, the rule on the sending of the minutes depends on the reading
      And for Generic, the rule on the sending of the minutes does not apply

    @cite:devon:3/11 @cite:doncaster:7/14 @cite:generic:/9
    Scenario: Not yet due for Devon, overdue (departure) for Doncaster, still to do for Generic [minutes-sent-time-6]
      Given the first meeting was held on Friday 2 January 2026
      And the plan was made on Friday 2 January 2026
      And the minutes were completed on Friday 2 January 2026
      When the case is looked at on Saturday 10 January 2026
      Then for Devon, the sending of the minutes is not yet due
      And for Devon, the sending of the minutes is due by Friday 16 January 2026
      And for Doncaster, the sending of the minutes is overdue
      And for Doncaster, that is a departure
      And for Doncaster, the sending of the minutes is due by Friday 9 January 2026
      And for Generic, the sending of the minutes is still to do

  Rule: Who receives the minutes of the first meeting?

    @cite:devon:3/11 @cite:doncaster:7/14 @cite:doncaster:app1/10 @cite:doncaster:app1/3 @cite:generic:/9
    Scenario: Not met (breach) for Devon and Generic, not met (departure) for Doncaster [minutes-sent-to-1]
      Given the minutes were sent out on Friday 2 January 2026
      And it was sent to the GP
      When the case is looked at on Friday 2 January 2026
      Then for Devon, the rule on who receives the minutes is not met, missing:
        | the agencies involved |
        | the child |
        | the parents or carers |
      And for Devon, that is a breach
      And for Doncaster, the rule on who receives the minutes is not met, missing:
        | the agencies involved |
        | the child |
        | the parents or carers |
      And for Doncaster, that is a departure
      And for Generic, the rule on who receives the minutes is not met, missing:
        | the agencies involved |
        | the child |
        | the parents or carers |
      And for Generic, that is a breach

    @cite:devon:3/11 @cite:doncaster:7/14 @cite:doncaster:app1/10 @cite:doncaster:app1/3 @cite:generic:/9
    Scenario: Met for Devon and Generic, not met (breach) for Doncaster [minutes-sent-to-2]
      Given the minutes were sent out on Friday 2 January 2026
      And it was sent to the agencies involved, the child and the parents or carers
      When the case is looked at on Friday 2 January 2026
      Then for Devon, the rule on who receives the minutes is met
      And for Doncaster, the rule on who receives the minutes is not met, missing:
        | the GP |
      And for Doncaster, that is a breach
      And for Generic, the rule on who receives the minutes is met

    @cite:devon:3/11 @cite:doncaster:7/14 @cite:doncaster:app1/10 @cite:doncaster:app1/3 @cite:generic:/9
    Scenario: Not met (breach) for Devon and Generic, not met (departure) for Doncaster [minutes-sent-to-3]
      Given the minutes were sent out on Friday 2 January 2026
      And it was sent to the GP, the agencies involved and the parents or carers
      When the case is looked at on Friday 2 January 2026
      Then for Devon, the rule on who receives the minutes is not met, missing:
        | the child |
      And for Devon, that is a breach
      And for Doncaster, the rule on who receives the minutes is not met, missing:
        | the child |
      And for Doncaster, that is a departure
      And for Generic, the rule on who receives the minutes is not met, missing:
        | the child |
      And for Generic, that is a breach

  Rule: How soon is the record of a review sent out?

    @cite:devon:3/11 @cite:doncaster:11/9 @cite:generic:/78
    Scenario: Not yet due for Devon, overdue (breach) for Doncaster, still to do for Generic [review-record-sent-time-1]
      Given a review was held on Friday 2 January 2026
      When the case is looked at on Saturday 10 January 2026
      Then for Devon, the sending of the review record is not yet due
      And for Devon, the sending of the review record is due by Friday 16 January 2026
      And for Doncaster, the sending of the review record is overdue
      And for Doncaster, that is a breach
      And for Doncaster, the sending of the review record is due by Friday 9 January 2026
      And for Generic, the sending of the review record is still to do

    @cite:devon:3/11 @cite:doncaster:11/9 @cite:generic:/78
    Scenario: Overdue (breach) for Devon and Doncaster, still to do for Generic [review-record-sent-time-2]
      Given a review was held on Friday 2 January 2026
      When the case is looked at on Saturday 17 January 2026
      Then for Devon, the sending of the review record is overdue
      And for Devon, that is a breach
      And for Devon, the sending of the review record is due by Friday 16 January 2026
      And for Doncaster, the sending of the review record is overdue
      And for Doncaster, that is a breach
      And for Doncaster, the sending of the review record is due by Friday 9 January 2026
      And for Generic, the sending of the review record is still to do

    @cite:devon:3/11 @cite:doncaster:11/9 @cite:generic:/78
    Scenario: Does not apply for Devon and Doncaster, not met (departure) for Generic [review-record-sent-time-3]
      Given a review was held on Friday 2 January 2026
      And the case was closed on Saturday 3 January 2026
      When the case is looked at on Saturday 3 January 2026
      Then for Devon, the rule on the sending of the review record does not apply
      And for Doncaster, the rule on the sending of the review record does not apply
      And for Generic, the rule on the sending of the review record is not met
      And for Generic, that is a departure

    @cite:devon:3/11 @cite:doncaster:11/9 @cite:generic:/78
    Scenario: Overdue (breach) for Devon and Doncaster, not met (departure) for Generic [review-record-sent-time-4]
      Given a review was held on Friday 2 January 2026
      And the case was closed on Saturday 17 January 2026
      When the case is looked at on Saturday 17 January 2026
      Then for Devon, the sending of the review record is overdue
      And for Devon, that is a breach
      And for Devon, the sending of the review record is due by Friday 16 January 2026
      And for Doncaster, the sending of the review record is overdue
      And for Doncaster, that is a breach
      And for Doncaster, the sending of the review record is due by Friday 9 January 2026
      And for Generic, the rule on the sending of the review record is not met
      And for Generic, that is a departure

  Rule: Who receives the record of a review?

    @cite:devon:3/11 @cite:doncaster:11/9 @cite:doncaster:app1/10 @cite:doncaster:app1/9 @cite:doncaster:app1/3 @cite:generic:/78
    Scenario: Not met (breach) for Devon, not met (departure) for Doncaster and Generic [review-record-sent-to-1]
      Given the record of the review was sent out on Friday 2 January 2026
      And it was sent to everyone else who took part in the review, the GP and the parents or carers
      When the case is looked at on Friday 2 January 2026
      Then for Devon, the rule on who receives the review record is not met, missing:
        | the agencies involved |
        | the child |
      And for Devon, that is a breach
      And for Doncaster, the rule on who receives the review record is not met, missing:
        | the child |
      And for Doncaster, that is a departure
      And for Generic, the rule on who receives the review record is not met, missing:
        | the child |
      And for Generic, that is a departure

    @cite:devon:3/11 @cite:doncaster:11/9 @cite:doncaster:app1/10 @cite:doncaster:app1/9 @cite:doncaster:app1/3 @cite:generic:/78
    Scenario: Met for Devon, not met (breach) for Doncaster, not met (departure) for Generic [review-record-sent-to-2]
      Given the record of the review was sent out on Friday 2 January 2026
      And it was sent to the agencies involved, the child and the parents or carers
      When the case is looked at on Friday 2 January 2026
      Then for Devon, the rule on who receives the review record is met
      And for Doncaster, the rule on who receives the review record is not met, missing:
        | everyone else who took part in the review |
        | the GP |
      And for Doncaster, that is a breach
      And for Generic, the rule on who receives the review record is not met, missing:
        | everyone else who took part in the review |
      And for Generic, that is a departure

    @cite:devon:3/11 @cite:doncaster:11/9 @cite:doncaster:app1/10 @cite:doncaster:app1/9 @cite:doncaster:app1/3 @cite:generic:/78
    Scenario: Not met (breach) for Devon, not met (departure) for Doncaster and Generic [review-record-sent-to-3]
      Given the record of the review was sent out on Friday 2 January 2026
      And it was sent to:
        | everyone else who took part in the review |
        | the GP |
        | the agencies involved |
        | the parents or carers |
      When the case is looked at on Friday 2 January 2026
      Then for Devon, the rule on who receives the review record is not met, missing:
        | the child |
      And for Devon, that is a breach
      And for Doncaster, the rule on who receives the review record is not met, missing:
        | the child |
      And for Doncaster, that is a departure
      And for Generic, the rule on who receives the review record is not met, missing:
        | the child |
      And for Generic, that is a departure

    @cite:devon:3/11 @cite:doncaster:11/9 @cite:doncaster:app1/10 @cite:doncaster:app1/9 @cite:doncaster:app1/3 @cite:generic:/78
    Scenario: Not met (breach) for Devon and Doncaster, not met (departure) for Generic [review-record-sent-to-4]
      Given the record of the review was sent out on Friday 2 January 2026
      And it was sent to the GP
      When the case is looked at on Friday 2 January 2026
      Then for Devon, the rule on who receives the review record is not met, missing:
        | the agencies involved |
        | the child |
        | the parents or carers |
      And for Devon, that is a breach
      And for Doncaster, the rule on who receives the review record is not met, missing:
        | everyone else who took part in the review |
        | the child |
        | the parents or carers |
      And for Doncaster, that is a breach
      And for Generic, the rule on who receives the review record is not met, missing:
        | everyone else who took part in the review |
        | the child |
        | the parents or carers |
      And for Generic, that is a departure

  Rule: Is the amended plan sent out after a review?

    @cite:waltham-forest:4/8 @cite:essex:3.4.4/25 @cite:generic:/83
    Scenario: Does not apply for Waltham Forest and Generic, not met (breach) for Essex [amended-plan-sent-time-1]
      Given a review was held on Thursday 1 January 2026
      And it resulted in nothing
      And the case was closed on Friday 2 January 2026
      When the case is looked at on Friday 2 January 2026
      Then for Waltham Forest, the rule on the sending of the amended plan does not apply
      And for Essex, the rule on the sending of the amended plan is not met
      And for Essex, that is a breach
      And for Generic, the rule on the sending of the amended plan does not apply

    @cite:waltham-forest:4/8 @cite:essex:3.4.4/25 @cite:generic:/83
    Scenario: Not met (departure) for Waltham Forest, not met (breach) for Essex, does not apply for Generic [amended-plan-sent-time-2]
      Given a review was held on Thursday 1 January 2026
      And it resulted in the continuation of the plan
      And the case was closed on Friday 2 January 2026
      When the case is looked at on Friday 2 January 2026
      Then for Waltham Forest, the rule on the sending of the amended plan is not met
      And for Waltham Forest, that is a departure
      And for Essex, the rule on the sending of the amended plan is not met
      And for Essex, that is a breach
      And for Generic, the rule on the sending of the amended plan does not apply

    @cite:waltham-forest:4/8 @cite:essex:3.4.4/25 @cite:generic:/83
    Scenario: Does not apply for Waltham Forest and Generic, still to do for Essex [amended-plan-sent-time-3]
      Given a review was held on Friday 2 January 2026
      And it resulted in nothing
      When the case is looked at on Friday 2 January 2026
      Then for Waltham Forest, the rule on the sending of the amended plan does not apply
      And for Essex, the sending of the amended plan is still to do
      And for Generic, the rule on the sending of the amended plan does not apply

    @cite:waltham-forest:4/8 @cite:essex:3.4.4/25 @cite:generic:/83
    Scenario: Does not apply for Waltham Forest, not met (breach) for Essex, not met (departure) for Generic [amended-plan-sent-time-4]
      Given a review was held on Thursday 1 January 2026
      And it resulted in an amendment of the plan
      And the case was closed on Friday 2 January 2026
      When the case is looked at on Friday 2 January 2026
      Then for Waltham Forest, the rule on the sending of the amended plan does not apply
      And for Essex, the rule on the sending of the amended plan is not met
      And for Essex, that is a breach
      And for Generic, the rule on the sending of the amended plan is not met
      And for Generic, that is a departure

  Rule: Who receives the amended plan after a review?

    @cite:waltham-forest:4/8 @cite:essex:3.4.4/25 @cite:generic:/83
    Scenario: Not met (departure) for Waltham Forest and Generic, met for Essex [amended-plan-sent-to-1]
      Given the amended plan was sent out on Friday 2 January 2026
      And it was sent to the family and the new services
      When the case is looked at on Friday 2 January 2026
      Then for Waltham Forest, the rule on who receives the amended plan is not met, missing:
        | the agencies involved |
        | the child |
        | the parents or carers |
      And for Waltham Forest, that is a departure
      And for Essex, the rule on who receives the amended plan is met
      And for Generic, the rule on who receives the amended plan is not met, missing:
        | the agencies involved |
        | the child |
        | the parents or carers |
      And for Generic, that is a departure

    @cite:waltham-forest:4/8 @cite:essex:3.4.4/25 @cite:generic:/83
    Scenario: Not met (departure) for Waltham Forest and Generic, not met (breach) for Essex [amended-plan-sent-to-2]
      Given the amended plan was sent out on Friday 2 January 2026
      And it was sent to the new services
      When the case is looked at on Friday 2 January 2026
      Then for Waltham Forest, the rule on who receives the amended plan is not met, missing:
        | the agencies involved |
        | the child |
        | the parents or carers |
      And for Waltham Forest, that is a departure
      And for Essex, the rule on who receives the amended plan is not met, missing:
        | the family |
      And for Essex, that is a breach
      And for Generic, the rule on who receives the amended plan is not met, missing:
        | the agencies involved |
        | the child |
        | the parents or carers |
      And for Generic, that is a departure

    @cite:waltham-forest:4/8 @cite:essex:3.4.4/25 @cite:generic:/83
    Scenario: Not met (departure) for Waltham Forest and Generic, met for Essex [amended-plan-sent-to-3]
      Given the amended plan brings in a new service
      And the amended plan was sent out on Friday 2 January 2026
      And it was sent to:
        | the agencies involved |
        | the child |
        | the family |
        | the parents or carers |
      When the case is looked at on Friday 2 January 2026
      Then for Waltham Forest, the rule on who receives the amended plan is not met, missing:
        | the new services |
      And for Waltham Forest, that is a departure
      And for Essex, the rule on who receives the amended plan is met
      And for Generic, the rule on who receives the amended plan is not met, missing:
        | the new services |
      And for Generic, that is a departure

  Rule: Who sends out the amended plan after a review?

    @cite:waltham-forest:4/8 @cite:generic:/83
    Scenario: Not met (departure) for Waltham Forest, met for Generic [amended-plan-sent-by-1]
      Given the amended plan was sent out on Friday 2 January 2026
      And it was done by the lead professional
      When the case is looked at on Friday 2 January 2026
      Then for Waltham Forest, the rule on who sends out the amended plan is not met, missing:
        | the social worker |
      And for Waltham Forest, that is a departure
      And for Generic, the rule on who sends out the amended plan is met

    @cite:waltham-forest:4/8 @cite:generic:/83
    Scenario: Met for Waltham Forest, depends on the reading for Generic [amended-plan-sent-by-2]
      Given the amended plan was sent out on Friday 2 January 2026
      And it was done by the social worker
      When the case is looked at on Friday 2 January 2026
      Then for Waltham Forest, the rule on who sends out the amended plan is met
      And for Generic, the rule on who sends out the amended plan depends on the reading

  Rule: Who is consulted on changes to the plan?

    @cite:waltham-forest:2/9 @cite:doncaster:7/16 @cite:generic:/25
    Scenario: Not met (breach) for Waltham Forest, does not apply for Doncaster and Generic [plan-change-consulted-1]
      Given the plan was changed on Friday 2 January 2026
      And it was made in consultation with nobody
      And the change was more than minor
      When the case is looked at on Friday 2 January 2026
      Then for Waltham Forest, the rule on who is consulted on changes to the plan is not met, missing:
        | the agencies involved |
        | the child |
        | the parents or carers |
      And for Waltham Forest, that is a breach
      And for Doncaster, the rule on who is consulted on changes to the plan does not apply
      And for Generic, the rule on who is consulted on changes to the plan does not apply

    @cite:waltham-forest:2/9 @cite:doncaster:7/16 @cite:generic:/25
    Scenario: Not met (departure) for Waltham Forest and Generic, not met (breach) for Doncaster [plan-change-consulted-2]
      Given the plan was changed on Friday 2 January 2026
      And it was made in consultation with the agencies involved and the parents or carers
      And the change was minor
      When the case is looked at on Friday 2 January 2026
      Then for Waltham Forest, the rule on who is consulted on changes to the plan is not met, missing:
        | the child |
      And for Waltham Forest, that is a departure
      And for Doncaster, the rule on who is consulted on changes to the plan is not met, missing:
        | the Care Team |
        | the child |
      And for Doncaster, that is a breach
      And for Generic, the rule on who is consulted on changes to the plan is not met, missing:
        | the child |
      And for Generic, that is a departure

    @cite:waltham-forest:2/9 @cite:doncaster:7/16 @cite:generic:/25
    Scenario: Not met (breach) for Waltham Forest and Generic, not met (departure) for Doncaster [plan-change-consulted-3]
      Given the plan was changed on Friday 2 January 2026
      And it was made in consultation with the Care Team and the parents or carers
      And the change was minor
      When the case is looked at on Friday 2 January 2026
      Then for Waltham Forest, the rule on who is consulted on changes to the plan is not met, missing:
        | the agencies involved |
        | the child |
      And for Waltham Forest, that is a breach
      And for Doncaster, the rule on who is consulted on changes to the plan is not met, missing:
        | the child |
      And for Doncaster, that is a departure
      And for Generic, the rule on who is consulted on changes to the plan is not met, missing:
        | the agencies involved |
        | the child |
      And for Generic, that is a breach

  Rule: What must a plan contain?

    @cite:devon:6/2 @cite:devon:app1/21 @cite:devon:6/3 @cite:devon:app1/22 @cite:devon:6/4 @cite:devon:app1/23 @cite:devon:6/5 @cite:devon:app1/25 @cite:devon:6/6 @cite:devon:6/7 @cite:devon:app1/26 @cite:devon:6/8 @cite:devon:app1/27 @cite:devon:6/9 @cite:devon:app1/28 @cite:devon:6/10 @cite:devon:app1/29 @cite:devon:6/11 @cite:devon:app1/30 @cite:devon:6/12 @cite:devon:6/13 @cite:devon:app1/31 @cite:devon:app1/32 @cite:devon:6/14 @cite:devon:app1/33 @cite:devon:app1/24 @cite:devon:4/9 @cite:devon:3/9 @cite:devon:1/24 @cite:devon:8/2 @cite:devon:8/5 @cite:waltham-forest:2/2 @cite:waltham-forest:2/3 @cite:waltham-forest:2/4 @cite:waltham-forest:2/5 @cite:waltham-forest:2/6 @cite:waltham-forest:2/7 @cite:doncaster:7/8 @cite:doncaster:7/9 @cite:doncaster:7/10 @cite:doncaster:7/11 @cite:doncaster:7/12 @cite:generic:/13 @cite:generic:/12 @cite:generic:/20 @cite:generic:/14 @cite:generic:/21 @cite:generic:/15 @cite:generic:/16 @cite:generic:/17 @cite:generic:/18 @cite:generic:/22
    Scenario: Not met (breach) for Devon, Doncaster and Generic, not met (departure) for Waltham Forest [plan-content-1]
      Given the plan was made on Friday 2 January 2026
      And it covered:
        | every service to be provided |
        | how often professionals have contact with the family |
        | the full range of family support in a single plan |
        | the social worker's role beyond monitoring |
        | the title Supervision Order Plan |
        | what is done to avoid a child protection plan or care |
        | what sort of contact professionals have with the family |
      When the case is looked at on Friday 2 January 2026
      Then for Devon, the rule on what a plan contains is not met, missing:
        | a contingency plan |
        | how often the family safety network visits |
        | how often the lead worker visits the child |
        | how progress is judged |
        | objectives or actions that are SMART |
        | the actions to be taken |
        | the child's identified needs |
        | the concerns about the child |
        | the expected path to closure |
        | the lead professional |
        | the objectives of the plan |
        | the protective factors |
        | the resources that are available |
        | the services to be provided |
        | the strategy for reaching the objectives |
        | the strengths |
        | what each service is meant to achieve |
        | what happens if care arrangements break down |
        | what is expected of family members |
        | what the wider network can contribute |
        | what would trigger child protection procedures |
        | when each service is to be provided |
        | when progress is reviewed |
        | whether a Family Group Conference was offered |
        | who is responsible for what |
      And for Devon, that is a breach
      And for Waltham Forest, the rule on what a plan contains is not met, missing:
        | a contingency plan |
        | the date of the next review |
        | the services to be provided |
        | timescales that can be kept |
        | what is expected of family members |
        | what needs to change in the family |
        | who is responsible for what |
      And for Waltham Forest, that is a departure
      And for Doncaster, the rule on what a plan contains is not met, missing:
        | how often the lead worker visits the child |
        | objectives or actions that are SMART |
        | the child's identified needs |
        | the lead professional |
        | the members of the Care Team |
        | the objectives of the plan |
        | who is responsible for what |
      And for Doncaster, that is a breach
      And for Generic, the rule on what a plan contains is not met, missing:
        | a contingency plan |
        | how often the lead worker visits the child |
        | how progress is judged |
        | objectives focused on the child |
        | objectives that are achievable |
        | objectives that are specific |
        | the actions to be taken |
        | the child's identified needs |
        | the lead professional |
        | the objectives of the plan |
        | the responsibilities of the lead professional |
        | the services to be provided |
        | the strategy for reaching the objectives |
        | timescales that can be kept |
        | what is expected of family members |
        | when each action is to be done |
        | when progress is reviewed |
        | who is responsible for what |
      And for Generic, that is a breach

    @cite:devon:6/2 @cite:devon:app1/21 @cite:devon:6/3 @cite:devon:app1/22 @cite:devon:6/4 @cite:devon:app1/23 @cite:devon:6/5 @cite:devon:app1/25 @cite:devon:6/6 @cite:devon:6/7 @cite:devon:app1/26 @cite:devon:6/8 @cite:devon:app1/27 @cite:devon:6/9 @cite:devon:app1/28 @cite:devon:6/10 @cite:devon:app1/29 @cite:devon:6/11 @cite:devon:app1/30 @cite:devon:6/12 @cite:devon:6/13 @cite:devon:app1/31 @cite:devon:app1/32 @cite:devon:6/14 @cite:devon:app1/33 @cite:devon:app1/24 @cite:devon:4/9 @cite:devon:3/9 @cite:devon:1/24 @cite:devon:8/2 @cite:devon:8/5 @cite:waltham-forest:2/2 @cite:waltham-forest:2/3 @cite:waltham-forest:2/4 @cite:waltham-forest:2/5 @cite:waltham-forest:2/6 @cite:waltham-forest:2/7 @cite:doncaster:7/8 @cite:doncaster:7/9 @cite:doncaster:7/10 @cite:doncaster:7/11 @cite:doncaster:7/12 @cite:generic:/13 @cite:generic:/12 @cite:generic:/20 @cite:generic:/14 @cite:generic:/21 @cite:generic:/15 @cite:generic:/16 @cite:generic:/17 @cite:generic:/18 @cite:generic:/22
    Scenario: Met for Devon, not met (breach) for Waltham Forest, Doncaster and Generic [plan-content-2]
      Given the plan was made on Friday 2 January 2026
      And it covered:
        | a contingency plan |
        | every service to be provided |
        | how often professionals have contact with the family |
        | how often the family safety network visits |
        | how often the lead worker visits the child |
        | how progress is judged |
        | objectives or actions that are SMART |
        | the actions to be taken |
        | the child's identified needs |
        | the concerns about the child |
        | the expected path to closure |
        | the full range of family support in a single plan |
        | the lead professional |
        | the objectives of the plan |
        | the protective factors |
        | the resources that are available |
        | the services to be provided |
        | the strategy for reaching the objectives |
        | the strengths |
        | the title Supervision Order Plan |
        | what each service is meant to achieve |
        | what happens if care arrangements break down |
        | what is done to avoid a child protection plan or care |
        | what is expected of family members |
        | what the wider network can contribute |
        | what would trigger child protection procedures |
        | when each service is to be provided |
        | when progress is reviewed |
        | whether a Family Group Conference was offered |
        | who is responsible for what |
      When the case is looked at on Friday 2 January 2026
      Then for Devon, the rule on what a plan contains is met
      And for Waltham Forest, the rule on what a plan contains is not met, missing:
        | the date of the next review |
        | the social worker's role beyond monitoring |
        | timescales that can be kept |
        | what needs to change in the family |
        | what sort of contact professionals have with the family |
      And for Waltham Forest, that is a breach
      And for Doncaster, the rule on what a plan contains is not met, missing:
        | the members of the Care Team |
      And for Doncaster, that is a breach
      And for Generic, the rule on what a plan contains is not met, missing:
        | objectives focused on the child |
        | objectives that are achievable |
        | objectives that are specific |
        | the responsibilities of the lead professional |
        | timescales that can be kept |
        | what sort of contact professionals have with the family |
        | when each action is to be done |
      And for Generic, that is a breach

    @cite:devon:6/2 @cite:devon:app1/21 @cite:devon:6/3 @cite:devon:app1/22 @cite:devon:6/4 @cite:devon:app1/23 @cite:devon:6/5 @cite:devon:app1/25 @cite:devon:6/6 @cite:devon:6/7 @cite:devon:app1/26 @cite:devon:6/8 @cite:devon:app1/27 @cite:devon:6/9 @cite:devon:app1/28 @cite:devon:6/10 @cite:devon:app1/29 @cite:devon:6/11 @cite:devon:app1/30 @cite:devon:6/12 @cite:devon:6/13 @cite:devon:app1/31 @cite:devon:app1/32 @cite:devon:6/14 @cite:devon:app1/33 @cite:devon:app1/24 @cite:devon:4/9 @cite:devon:3/9 @cite:devon:1/24 @cite:devon:8/2 @cite:devon:8/5 @cite:waltham-forest:2/2 @cite:waltham-forest:2/3 @cite:waltham-forest:2/4 @cite:waltham-forest:2/5 @cite:waltham-forest:2/6 @cite:waltham-forest:2/7 @cite:doncaster:7/8 @cite:doncaster:7/9 @cite:doncaster:7/10 @cite:doncaster:7/11 @cite:doncaster:7/12 @cite:generic:/13 @cite:generic:/12 @cite:generic:/20 @cite:generic:/14 @cite:generic:/21 @cite:generic:/15 @cite:generic:/16 @cite:generic:/17 @cite:generic:/18 @cite:generic:/22
    Scenario: Not met (breach) for Devon, Doncaster and Generic, met for Waltham Forest [plan-content-3]
      Given the child is at risk of coming into care
      And the plan was made on Friday 2 January 2026
      And it covered:
        | a contingency plan |
        | every service to be provided |
        | how often professionals have contact with the family |
        | how often the family safety network visits |
        | how often the lead worker visits the child |
        | how progress is judged |
        | objectives or actions that are SMART |
        | the actions to be taken |
        | the child's identified needs |
        | the concerns about the child |
        | the date of the next review |
        | the expected path to closure |
        | the full range of family support in a single plan |
        | the lead professional |
        | the objectives of the plan |
        | the protective factors |
        | the resources that are available |
        | the services to be provided |
        | the social worker's role beyond monitoring |
        | the strategy for reaching the objectives |
        | the strengths |
        | the title Supervision Order Plan |
        | timescales that can be kept |
        | what each service is meant to achieve |
        | what happens if care arrangements break down |
        | what is expected of family members |
        | what needs to change in the family |
        | what sort of contact professionals have with the family |
        | what the wider network can contribute |
        | what would trigger child protection procedures |
        | when each service is to be provided |
        | when progress is reviewed |
        | whether a Family Group Conference was offered |
        | who is responsible for what |
      When the case is looked at on Friday 2 January 2026
      Then for Devon, the rule on what a plan contains is not met, missing:
        | what is done to avoid a child protection plan or care |
      And for Devon, that is a breach
      And for Waltham Forest, the rule on what a plan contains is met
      And for Doncaster, the rule on what a plan contains is not met, missing:
        | the members of the Care Team |
      And for Doncaster, that is a breach
      And for Generic, the rule on what a plan contains is not met, missing:
        | objectives focused on the child |
        | objectives that are achievable |
        | objectives that are specific |
        | the responsibilities of the lead professional |
        | when each action is to be done |
      And for Generic, that is a breach

    @cite:devon:6/2 @cite:devon:app1/21 @cite:devon:6/3 @cite:devon:app1/22 @cite:devon:6/4 @cite:devon:app1/23 @cite:devon:6/5 @cite:devon:app1/25 @cite:devon:6/6 @cite:devon:6/7 @cite:devon:app1/26 @cite:devon:6/8 @cite:devon:app1/27 @cite:devon:6/9 @cite:devon:app1/28 @cite:devon:6/10 @cite:devon:app1/29 @cite:devon:6/11 @cite:devon:app1/30 @cite:devon:6/12 @cite:devon:6/13 @cite:devon:app1/31 @cite:devon:app1/32 @cite:devon:6/14 @cite:devon:app1/33 @cite:devon:app1/24 @cite:devon:4/9 @cite:devon:3/9 @cite:devon:1/24 @cite:devon:8/2 @cite:devon:8/5 @cite:waltham-forest:2/2 @cite:waltham-forest:2/3 @cite:waltham-forest:2/4 @cite:waltham-forest:2/5 @cite:waltham-forest:2/6 @cite:waltham-forest:2/7 @cite:doncaster:7/8 @cite:doncaster:7/9 @cite:doncaster:7/10 @cite:doncaster:7/11 @cite:doncaster:7/12 @cite:generic:/13 @cite:generic:/12 @cite:generic:/20 @cite:generic:/14 @cite:generic:/21 @cite:generic:/15 @cite:generic:/16 @cite:generic:/17 @cite:generic:/18 @cite:generic:/22
    Scenario: Not met (breach) for Devon, Doncaster and Generic, met for Waltham Forest [plan-content-4]
      Given the child is subject to a Supervision Order
      And the plan was made on Friday 2 January 2026
      And it covered:
        | a contingency plan |
        | every service to be provided |
        | how often professionals have contact with the family |
        | how often the family safety network visits |
        | how often the lead worker visits the child |
        | how progress is judged |
        | objectives or actions that are SMART |
        | the actions to be taken |
        | the child's identified needs |
        | the concerns about the child |
        | the date of the next review |
        | the expected path to closure |
        | the full range of family support in a single plan |
        | the lead professional |
        | the objectives of the plan |
        | the protective factors |
        | the resources that are available |
        | the services to be provided |
        | the social worker's role beyond monitoring |
        | the strategy for reaching the objectives |
        | the strengths |
        | timescales that can be kept |
        | what each service is meant to achieve |
        | what happens if care arrangements break down |
        | what is done to avoid a child protection plan or care |
        | what is expected of family members |
        | what needs to change in the family |
        | what sort of contact professionals have with the family |
        | what the wider network can contribute |
        | what would trigger child protection procedures |
        | when each service is to be provided |
        | when progress is reviewed |
        | whether a Family Group Conference was offered |
        | who is responsible for what |
      When the case is looked at on Friday 2 January 2026
      Then for Devon, the rule on what a plan contains is not met, missing:
        | the title Supervision Order Plan |
      And for Devon, that is a breach
      And for Waltham Forest, the rule on what a plan contains is met
      And for Doncaster, the rule on what a plan contains is not met, missing:
        | the members of the Care Team |
      And for Doncaster, that is a breach
      And for Generic, the rule on what a plan contains is not met, missing:
        | objectives focused on the child |
        | objectives that are achievable |
        | objectives that are specific |
        | the responsibilities of the lead professional |
        | when each action is to be done |
      And for Generic, that is a breach

    @cite:devon:6/2 @cite:devon:app1/21 @cite:devon:6/3 @cite:devon:app1/22 @cite:devon:6/4 @cite:devon:app1/23 @cite:devon:6/5 @cite:devon:app1/25 @cite:devon:6/6 @cite:devon:6/7 @cite:devon:app1/26 @cite:devon:6/8 @cite:devon:app1/27 @cite:devon:6/9 @cite:devon:app1/28 @cite:devon:6/10 @cite:devon:app1/29 @cite:devon:6/11 @cite:devon:app1/30 @cite:devon:6/12 @cite:devon:6/13 @cite:devon:app1/31 @cite:devon:app1/32 @cite:devon:6/14 @cite:devon:app1/33 @cite:devon:app1/24 @cite:devon:4/9 @cite:devon:3/9 @cite:devon:1/24 @cite:devon:8/2 @cite:devon:8/5 @cite:waltham-forest:2/2 @cite:waltham-forest:2/3 @cite:waltham-forest:2/4 @cite:waltham-forest:2/5 @cite:waltham-forest:2/6 @cite:waltham-forest:2/7 @cite:doncaster:7/8 @cite:doncaster:7/9 @cite:doncaster:7/10 @cite:doncaster:7/11 @cite:doncaster:7/12 @cite:generic:/13 @cite:generic:/12 @cite:generic:/20 @cite:generic:/14 @cite:generic:/21 @cite:generic:/15 @cite:generic:/16 @cite:generic:/17 @cite:generic:/18 @cite:generic:/22
    Scenario: Not met (departure) for Devon, met for Waltham Forest, not met (breach) for Doncaster and Generic [plan-content-5]
      Given the child is disabled
      And the plan was made on Friday 2 January 2026
      And it covered:
        | a contingency plan |
        | how often professionals have contact with the family |
        | how often the family safety network visits |
        | how often the lead worker visits the child |
        | how progress is judged |
        | objectives or actions that are SMART |
        | the actions to be taken |
        | the child's identified needs |
        | the concerns about the child |
        | the date of the next review |
        | the expected path to closure |
        | the full range of family support in a single plan |
        | the lead professional |
        | the objectives of the plan |
        | the protective factors |
        | the resources that are available |
        | the services to be provided |
        | the social worker's role beyond monitoring |
        | the strategy for reaching the objectives |
        | the strengths |
        | the title Supervision Order Plan |
        | timescales that can be kept |
        | what each service is meant to achieve |
        | what happens if care arrangements break down |
        | what is done to avoid a child protection plan or care |
        | what is expected of family members |
        | what needs to change in the family |
        | what sort of contact professionals have with the family |
        | what the wider network can contribute |
        | what would trigger child protection procedures |
        | when each service is to be provided |
        | when progress is reviewed |
        | whether a Family Group Conference was offered |
        | who is responsible for what |
      When the case is looked at on Friday 2 January 2026
      Then for Devon, the rule on what a plan contains is not met, missing:
        | every service to be provided |
      And for Devon, that is a departure
      And for Waltham Forest, the rule on what a plan contains is met
      And for Doncaster, the rule on what a plan contains is not met, missing:
        | the members of the Care Team |
      And for Doncaster, that is a breach
      And for Generic, the rule on what a plan contains is not met, missing:
        | objectives focused on the child |
        | objectives that are achievable |
        | objectives that are specific |
        | the responsibilities of the lead professional |
        | when each action is to be done |
      And for Generic, that is a breach

    @cite:devon:6/2 @cite:devon:app1/21 @cite:devon:6/3 @cite:devon:app1/22 @cite:devon:6/4 @cite:devon:app1/23 @cite:devon:6/5 @cite:devon:app1/25 @cite:devon:6/6 @cite:devon:6/7 @cite:devon:app1/26 @cite:devon:6/8 @cite:devon:app1/27 @cite:devon:6/9 @cite:devon:app1/28 @cite:devon:6/10 @cite:devon:app1/29 @cite:devon:6/11 @cite:devon:app1/30 @cite:devon:6/12 @cite:devon:6/13 @cite:devon:app1/31 @cite:devon:app1/32 @cite:devon:6/14 @cite:devon:app1/33 @cite:devon:app1/24 @cite:devon:4/9 @cite:devon:3/9 @cite:devon:1/24 @cite:devon:8/2 @cite:devon:8/5 @cite:waltham-forest:2/2 @cite:waltham-forest:2/3 @cite:waltham-forest:2/4 @cite:waltham-forest:2/5 @cite:waltham-forest:2/6 @cite:waltham-forest:2/7 @cite:doncaster:7/8 @cite:doncaster:7/9 @cite:doncaster:7/10 @cite:doncaster:7/11 @cite:doncaster:7/12 @cite:generic:/13 @cite:generic:/12 @cite:generic:/20 @cite:generic:/14 @cite:generic:/21 @cite:generic:/15 @cite:generic:/16 @cite:generic:/17 @cite:generic:/18 @cite:generic:/22
    Scenario: Not met (departure) for Devon, met for Waltham Forest, not met (breach) for Doncaster and Generic [plan-content-6]
      Given the child is disabled
      And the plan was made on Friday 2 January 2026
      And it covered:
        | a contingency plan |
        | every service to be provided |
        | how often professionals have contact with the family |
        | how often the family safety network visits |
        | how often the lead worker visits the child |
        | how progress is judged |
        | objectives or actions that are SMART |
        | the actions to be taken |
        | the child's identified needs |
        | the concerns about the child |
        | the date of the next review |
        | the expected path to closure |
        | the lead professional |
        | the objectives of the plan |
        | the protective factors |
        | the resources that are available |
        | the services to be provided |
        | the social worker's role beyond monitoring |
        | the strategy for reaching the objectives |
        | the strengths |
        | the title Supervision Order Plan |
        | timescales that can be kept |
        | what each service is meant to achieve |
        | what happens if care arrangements break down |
        | what is done to avoid a child protection plan or care |
        | what is expected of family members |
        | what needs to change in the family |
        | what sort of contact professionals have with the family |
        | what the wider network can contribute |
        | what would trigger child protection procedures |
        | when each service is to be provided |
        | when progress is reviewed |
        | whether a Family Group Conference was offered |
        | who is responsible for what |
      When the case is looked at on Friday 2 January 2026
      Then for Devon, the rule on what a plan contains is not met, missing:
        | the full range of family support in a single plan |
      And for Devon, that is a departure
      And for Waltham Forest, the rule on what a plan contains is met
      And for Doncaster, the rule on what a plan contains is not met, missing:
        | the members of the Care Team |
      And for Doncaster, that is a breach
      And for Generic, the rule on what a plan contains is not met, missing:
        | objectives focused on the child |
        | objectives that are achievable |
        | objectives that are specific |
        | the responsibilities of the lead professional |
        | when each action is to be done |
      And for Generic, that is a breach

    @cite:devon:6/2 @cite:devon:app1/21 @cite:devon:6/3 @cite:devon:app1/22 @cite:devon:6/4 @cite:devon:app1/23 @cite:devon:6/5 @cite:devon:app1/25 @cite:devon:6/6 @cite:devon:6/7 @cite:devon:app1/26 @cite:devon:6/8 @cite:devon:app1/27 @cite:devon:6/9 @cite:devon:app1/28 @cite:devon:6/10 @cite:devon:app1/29 @cite:devon:6/11 @cite:devon:app1/30 @cite:devon:6/12 @cite:devon:6/13 @cite:devon:app1/31 @cite:devon:app1/32 @cite:devon:6/14 @cite:devon:app1/33 @cite:devon:app1/24 @cite:devon:4/9 @cite:devon:3/9 @cite:devon:1/24 @cite:devon:8/2 @cite:devon:8/5 @cite:waltham-forest:2/2 @cite:waltham-forest:2/3 @cite:waltham-forest:2/4 @cite:waltham-forest:2/5 @cite:waltham-forest:2/6 @cite:waltham-forest:2/7 @cite:doncaster:7/8 @cite:doncaster:7/9 @cite:doncaster:7/10 @cite:doncaster:7/11 @cite:doncaster:7/12 @cite:generic:/13 @cite:generic:/12 @cite:generic:/20 @cite:generic:/14 @cite:generic:/21 @cite:generic:/15 @cite:generic:/16 @cite:generic:/17 @cite:generic:/18 @cite:generic:/22
    Scenario: Not met (breach) for Devon, Doncaster and Generic, not met (departure) for Waltham Forest [plan-content-7]
      Given the plan was made on Friday 2 January 2026
      And it covered:
        | every service to be provided |
        | how often professionals have contact with the family |
        | how often the family safety network visits |
        | how often the lead worker visits the child |
        | how progress is judged |
        | objectives or actions that are SMART |
        | the actions to be taken |
        | the child's identified needs |
        | the concerns about the child |
        | the date of the next review |
        | the expected path to closure |
        | the full range of family support in a single plan |
        | the lead professional |
        | the objectives of the plan |
        | the protective factors |
        | the resources that are available |
        | the social worker's role beyond monitoring |
        | the strategy for reaching the objectives |
        | the strengths |
        | the title Supervision Order Plan |
        | timescales that can be kept |
        | what each service is meant to achieve |
        | what happens if care arrangements break down |
        | what is done to avoid a child protection plan or care |
        | what needs to change in the family |
        | what sort of contact professionals have with the family |
        | what the wider network can contribute |
        | what would trigger child protection procedures |
        | when each service is to be provided |
        | when progress is reviewed |
        | whether a Family Group Conference was offered |
      When the case is looked at on Friday 2 January 2026
      Then for Devon, the rule on what a plan contains is not met, missing:
        | a contingency plan |
        | the services to be provided |
        | what is expected of family members |
        | who is responsible for what |
      And for Devon, that is a breach
      And for Waltham Forest, the rule on what a plan contains is not met, missing:
        | a contingency plan |
        | the services to be provided |
        | what is expected of family members |
        | who is responsible for what |
      And for Waltham Forest, that is a departure
      And for Doncaster, the rule on what a plan contains is not met, missing:
        | the members of the Care Team |
        | who is responsible for what |
      And for Doncaster, that is a breach
      And for Generic, the rule on what a plan contains is not met, missing:
        | a contingency plan |
        | objectives focused on the child |
        | objectives that are achievable |
        | objectives that are specific |
        | the responsibilities of the lead professional |
        | the services to be provided |
        | what is expected of family members |
        | when each action is to be done |
        | who is responsible for what |
      And for Generic, that is a breach

    @cite:devon:6/2 @cite:devon:app1/21 @cite:devon:6/3 @cite:devon:app1/22 @cite:devon:6/4 @cite:devon:app1/23 @cite:devon:6/5 @cite:devon:app1/25 @cite:devon:6/6 @cite:devon:6/7 @cite:devon:app1/26 @cite:devon:6/8 @cite:devon:app1/27 @cite:devon:6/9 @cite:devon:app1/28 @cite:devon:6/10 @cite:devon:app1/29 @cite:devon:6/11 @cite:devon:app1/30 @cite:devon:6/12 @cite:devon:6/13 @cite:devon:app1/31 @cite:devon:app1/32 @cite:devon:6/14 @cite:devon:app1/33 @cite:devon:app1/24 @cite:devon:4/9 @cite:devon:3/9 @cite:devon:1/24 @cite:devon:8/2 @cite:devon:8/5 @cite:waltham-forest:2/2 @cite:waltham-forest:2/3 @cite:waltham-forest:2/4 @cite:waltham-forest:2/5 @cite:waltham-forest:2/6 @cite:waltham-forest:2/7 @cite:essex:3.5/2 @cite:essex:9.7/1 @cite:essex:3.4.1/8 @cite:essex:8.1/1 @cite:essex:3.5/3 @cite:essex:3.4.1/4 @cite:essex:3.5/4 @cite:essex:3.5/7 @cite:essex:3.5/17 @cite:essex:3.5/18 @cite:essex:3.4.3/8 @cite:essex:3.5/19 @cite:essex:3.5/20 @cite:essex:3.5/21 @cite:essex:3.5/22 @cite:essex:3.5/23 @cite:essex:3.5/24 @cite:essex:9.6/1 @cite:essex:3.5/25 @cite:essex:9.3/1 @cite:doncaster:7/8 @cite:doncaster:7/9 @cite:doncaster:7/10 @cite:doncaster:7/11 @cite:doncaster:7/12 @cite:generic:/13 @cite:generic:/12 @cite:generic:/20 @cite:generic:/14 @cite:generic:/21 @cite:generic:/15 @cite:generic:/16 @cite:generic:/17 @cite:generic:/18 @cite:generic:/22
    Scenario: Not met (breach) for Devon, Waltham Forest, Doncaster and Generic, not met (departure) for Essex [plan-content-8]
      Given the plan was made on Friday 2 January 2026
      And it covered:
        | aims worded as something present |
        | every service to be provided |
        | how things will be better |
        | objectives that are achievable |
        | objectives that are specific |
        | observable signs of change |
        | the actions to be taken |
        | the concerns about the child |
        | the family's own words |
        | the full range of family support in a single plan |
        | the objectives of the plan |
        | the social work to be done |
        | the title Supervision Order Plan |
        | what each service is meant to achieve |
        | what good enough looks like |
        | what is done to avoid a child protection plan or care |
        | what the social work is to achieve |
        | what the wider network can contribute |
        | when each action is to be done |
        | who is responsible for what |
      When the case is looked at on Friday 2 January 2026
      Then for Devon, the rule on what a plan contains is not met, missing:
        | a contingency plan |
        | how often professionals have contact with the family |
        | how often the family safety network visits |
        | how often the lead worker visits the child |
        | how progress is judged |
        | objectives or actions that are SMART |
        | the child's identified needs |
        | the expected path to closure |
        | the lead professional |
        | the protective factors |
        | the resources that are available |
        | the services to be provided |
        | the strategy for reaching the objectives |
        | the strengths |
        | what happens if care arrangements break down |
        | what is expected of family members |
        | what would trigger child protection procedures |
        | when each service is to be provided |
        | when progress is reviewed |
        | whether a Family Group Conference was offered |
      And for Devon, that is a breach
      And for Waltham Forest, the rule on what a plan contains is not met, missing:
        | a contingency plan |
        | how often professionals have contact with the family |
        | the date of the next review |
        | the services to be provided |
        | the social worker's role beyond monitoring |
        | timescales that can be kept |
        | what is expected of family members |
        | what needs to change in the family |
        | what sort of contact professionals have with the family |
      And for Waltham Forest, that is a breach
      And for Essex, the rule on what a plan contains is not met, missing:
        | a contingency plan |
        | objectives or actions that are SMART |
        | the date of the next review |
        | the services to be provided |
        | what happens if compliance proves disguised |
        | what happens if risks escalate |
        | what happens if the family circumstances change |
        | what happens if the family no longer engages |
        | what the assessment recommended |
      And for Essex, that is a departure
      And for Doncaster, the rule on what a plan contains is not met, missing:
        | how often the lead worker visits the child |
        | objectives or actions that are SMART |
        | the child's identified needs |
        | the lead professional |
        | the members of the Care Team |
      And for Doncaster, that is a breach
      And for Generic, the rule on what a plan contains is not met, missing:
        | a contingency plan |
        | how often professionals have contact with the family |
        | how often the lead worker visits the child |
        | how progress is judged |
        | objectives focused on the child |
        | the child's identified needs |
        | the lead professional |
        | the responsibilities of the lead professional |
        | the services to be provided |
        | the strategy for reaching the objectives |
        | timescales that can be kept |
        | what is expected of family members |
        | what sort of contact professionals have with the family |
        | when progress is reviewed |
      And for Generic, that is a breach

    @cite:devon:6/2 @cite:devon:app1/21 @cite:devon:6/3 @cite:devon:app1/22 @cite:devon:6/4 @cite:devon:app1/23 @cite:devon:6/5 @cite:devon:app1/25 @cite:devon:6/6 @cite:devon:6/7 @cite:devon:app1/26 @cite:devon:6/8 @cite:devon:app1/27 @cite:devon:6/9 @cite:devon:app1/28 @cite:devon:6/10 @cite:devon:app1/29 @cite:devon:6/11 @cite:devon:app1/30 @cite:devon:6/12 @cite:devon:6/13 @cite:devon:app1/31 @cite:devon:app1/32 @cite:devon:6/14 @cite:devon:app1/33 @cite:devon:app1/24 @cite:devon:4/9 @cite:devon:3/9 @cite:devon:1/24 @cite:devon:8/2 @cite:devon:8/5 @cite:waltham-forest:2/2 @cite:waltham-forest:2/3 @cite:waltham-forest:2/4 @cite:waltham-forest:2/5 @cite:waltham-forest:2/6 @cite:waltham-forest:2/7 @cite:essex:3.5/2 @cite:essex:9.7/1 @cite:essex:3.4.1/8 @cite:essex:8.1/1 @cite:essex:3.5/3 @cite:essex:3.4.1/4 @cite:essex:3.5/4 @cite:essex:3.5/7 @cite:essex:3.5/17 @cite:essex:3.5/18 @cite:essex:3.4.3/8 @cite:essex:3.5/19 @cite:essex:3.5/20 @cite:essex:3.5/21 @cite:essex:3.5/22 @cite:essex:3.5/23 @cite:essex:3.5/24 @cite:essex:9.6/1 @cite:essex:3.5/25 @cite:essex:9.3/1 @cite:doncaster:7/8 @cite:doncaster:7/9 @cite:doncaster:7/10 @cite:doncaster:7/11 @cite:doncaster:7/12 @cite:generic:/13 @cite:generic:/12 @cite:generic:/20 @cite:generic:/14 @cite:generic:/21 @cite:generic:/15 @cite:generic:/16 @cite:generic:/17 @cite:generic:/18 @cite:generic:/22
    Scenario: Met for Devon, not met (breach) for Waltham Forest, Essex, Doncaster and Generic [plan-content-9]
      Given the plan was made on Friday 2 January 2026
      And it covered:
        | a contingency plan |
        | every service to be provided |
        | how often professionals have contact with the family |
        | how often the family safety network visits |
        | how often the lead worker visits the child |
        | how progress is judged |
        | objectives or actions that are SMART |
        | the actions to be taken |
        | the child's identified needs |
        | the concerns about the child |
        | the expected path to closure |
        | the full range of family support in a single plan |
        | the lead professional |
        | the objectives of the plan |
        | the protective factors |
        | the resources that are available |
        | the services to be provided |
        | the social work to be done |
        | the strategy for reaching the objectives |
        | the strengths |
        | the title Supervision Order Plan |
        | what each service is meant to achieve |
        | what happens if care arrangements break down |
        | what is done to avoid a child protection plan or care |
        | what is expected of family members |
        | what the social work is to achieve |
        | what the wider network can contribute |
        | what would trigger child protection procedures |
        | when each service is to be provided |
        | when progress is reviewed |
        | whether a Family Group Conference was offered |
        | who is responsible for what |
      When the case is looked at on Friday 2 January 2026
      Then for Devon, the rule on what a plan contains is met
      And for Waltham Forest, the rule on what a plan contains is not met, missing:
        | the date of the next review |
        | the social worker's role beyond monitoring |
        | timescales that can be kept |
        | what needs to change in the family |
        | what sort of contact professionals have with the family |
      And for Waltham Forest, that is a breach
      And for Essex, the rule on what a plan contains is not met, missing:
        | aims worded as something present |
        | how things will be better |
        | objectives that are achievable |
        | objectives that are specific |
        | observable signs of change |
        | the date of the next review |
        | the family's own words |
        | what good enough looks like |
        | what happens if compliance proves disguised |
        | what happens if risks escalate |
        | what happens if the family circumstances change |
        | what happens if the family no longer engages |
        | what the assessment recommended |
        | when each action is to be done |
      And for Essex, that is a breach
      And for Doncaster, the rule on what a plan contains is not met, missing:
        | the members of the Care Team |
      And for Doncaster, that is a breach
      And for Generic, the rule on what a plan contains is not met, missing:
        | objectives focused on the child |
        | objectives that are achievable |
        | objectives that are specific |
        | the responsibilities of the lead professional |
        | timescales that can be kept |
        | what sort of contact professionals have with the family |
        | when each action is to be done |
      And for Generic, that is a breach

    @cite:devon:6/2 @cite:devon:app1/21 @cite:devon:6/3 @cite:devon:app1/22 @cite:devon:6/4 @cite:devon:app1/23 @cite:devon:6/5 @cite:devon:app1/25 @cite:devon:6/6 @cite:devon:6/7 @cite:devon:app1/26 @cite:devon:6/8 @cite:devon:app1/27 @cite:devon:6/9 @cite:devon:app1/28 @cite:devon:6/10 @cite:devon:app1/29 @cite:devon:6/11 @cite:devon:app1/30 @cite:devon:6/12 @cite:devon:6/13 @cite:devon:app1/31 @cite:devon:app1/32 @cite:devon:6/14 @cite:devon:app1/33 @cite:devon:app1/24 @cite:devon:4/9 @cite:devon:3/9 @cite:devon:1/24 @cite:devon:8/2 @cite:devon:8/5 @cite:waltham-forest:2/2 @cite:waltham-forest:2/3 @cite:waltham-forest:2/4 @cite:waltham-forest:2/5 @cite:waltham-forest:2/6 @cite:waltham-forest:2/7 @cite:essex:3.5/2 @cite:essex:9.7/1 @cite:essex:3.4.1/8 @cite:essex:8.1/1 @cite:essex:3.5/3 @cite:essex:3.4.1/4 @cite:essex:3.5/4 @cite:essex:3.5/7 @cite:essex:3.5/17 @cite:essex:3.5/18 @cite:essex:3.4.3/8 @cite:essex:3.5/19 @cite:essex:3.5/20 @cite:essex:3.5/21 @cite:essex:3.5/22 @cite:essex:3.5/23 @cite:essex:3.5/24 @cite:essex:9.6/1 @cite:essex:3.5/25 @cite:essex:9.3/1 @cite:doncaster:7/8 @cite:doncaster:7/9 @cite:doncaster:7/10 @cite:doncaster:7/11 @cite:doncaster:7/12 @cite:generic:/13 @cite:generic:/12 @cite:generic:/20 @cite:generic:/14 @cite:generic:/21 @cite:generic:/15 @cite:generic:/16 @cite:generic:/17 @cite:generic:/18 @cite:generic:/22
    Scenario: Not met (breach) for Devon, Waltham Forest and Doncaster, not met (departure) for Essex and Generic [plan-content-10]
      Given the plan was made on Friday 2 January 2026
      And it covered:
        | a contingency plan |
        | aims worded as something present |
        | every service to be provided |
        | how often professionals have contact with the family |
        | how often the family safety network visits |
        | how often the lead worker visits the child |
        | how progress is judged |
        | how things will be better |
        | objectives that are achievable |
        | objectives that are specific |
        | observable signs of change |
        | the actions to be taken |
        | the child's identified needs |
        | the concerns about the child |
        | the date of the next review |
        | the expected path to closure |
        | the family's own words |
        | the full range of family support in a single plan |
        | the lead professional |
        | the objectives of the plan |
        | the protective factors |
        | the resources that are available |
        | the services to be provided |
        | the social work to be done |
        | the strategy for reaching the objectives |
        | the strengths |
        | the title Supervision Order Plan |
        | what each service is meant to achieve |
        | what good enough looks like |
        | what happens if care arrangements break down |
        | what happens if compliance proves disguised |
        | what happens if risks escalate |
        | what happens if the family circumstances change |
        | what happens if the family no longer engages |
        | what is done to avoid a child protection plan or care |
        | what is expected of family members |
        | what the assessment recommended |
        | what the social work is to achieve |
        | what the wider network can contribute |
        | what would trigger child protection procedures |
        | when each action is to be done |
        | when each service is to be provided |
        | when progress is reviewed |
        | whether a Family Group Conference was offered |
        | who is responsible for what |
      When the case is looked at on Friday 2 January 2026
      Then for Devon, the rule on what a plan contains is not met, missing:
        | objectives or actions that are SMART |
      And for Devon, that is a breach
      And for Waltham Forest, the rule on what a plan contains is not met, missing:
        | the social worker's role beyond monitoring |
        | timescales that can be kept |
        | what needs to change in the family |
        | what sort of contact professionals have with the family |
      And for Waltham Forest, that is a breach
      And for Essex, the rule on what a plan contains is not met, missing:
        | objectives or actions that are SMART |
      And for Essex, that is a departure
      And for Doncaster, the rule on what a plan contains is not met, missing:
        | objectives or actions that are SMART |
        | the members of the Care Team |
      And for Doncaster, that is a breach
      And for Generic, the rule on what a plan contains is not met, missing:
        | objectives focused on the child |
        | the responsibilities of the lead professional |
        | timescales that can be kept |
        | what sort of contact professionals have with the family |
      And for Generic, that is a departure

    @cite:devon:6/2 @cite:devon:app1/21 @cite:devon:6/3 @cite:devon:app1/22 @cite:devon:6/4 @cite:devon:app1/23 @cite:devon:6/5 @cite:devon:app1/25 @cite:devon:6/6 @cite:devon:6/7 @cite:devon:app1/26 @cite:devon:6/8 @cite:devon:app1/27 @cite:devon:6/9 @cite:devon:app1/28 @cite:devon:6/10 @cite:devon:app1/29 @cite:devon:6/11 @cite:devon:app1/30 @cite:devon:6/12 @cite:devon:6/13 @cite:devon:app1/31 @cite:devon:app1/32 @cite:devon:6/14 @cite:devon:app1/33 @cite:devon:app1/24 @cite:devon:4/9 @cite:devon:3/9 @cite:devon:1/24 @cite:devon:8/2 @cite:devon:8/5 @cite:waltham-forest:2/2 @cite:waltham-forest:2/3 @cite:waltham-forest:2/4 @cite:waltham-forest:2/5 @cite:waltham-forest:2/6 @cite:waltham-forest:2/7 @cite:essex:3.5/2 @cite:essex:9.7/1 @cite:essex:3.4.1/8 @cite:essex:8.1/1 @cite:essex:3.5/3 @cite:essex:3.4.1/4 @cite:essex:3.5/4 @cite:essex:3.5/7 @cite:essex:3.5/17 @cite:essex:3.5/18 @cite:essex:3.4.3/8 @cite:essex:3.5/19 @cite:essex:3.5/20 @cite:essex:3.5/21 @cite:essex:3.5/22 @cite:essex:3.5/23 @cite:essex:3.5/24 @cite:essex:9.6/1 @cite:essex:3.5/25 @cite:essex:9.3/1 @cite:doncaster:7/8 @cite:doncaster:7/9 @cite:doncaster:7/10 @cite:doncaster:7/11 @cite:doncaster:7/12 @cite:generic:/13 @cite:generic:/12 @cite:generic:/20 @cite:generic:/14 @cite:generic:/21 @cite:generic:/15 @cite:generic:/16 @cite:generic:/17 @cite:generic:/18 @cite:generic:/22
    Scenario: Not met (breach) for Devon, Waltham Forest, Doncaster and Generic, not met (departure) for Essex [plan-content-11]
      Given the plan was made on Friday 2 January 2026
      And it covered:
        | a contingency plan |
        | aims worded as something present |
        | every service to be provided |
        | how often professionals have contact with the family |
        | how often the family safety network visits |
        | how often the lead worker visits the child |
        | how progress is judged |
        | how things will be better |
        | objectives or actions that are SMART |
        | objectives that are achievable |
        | objectives that are specific |
        | observable signs of change |
        | the actions to be taken |
        | the child's identified needs |
        | the concerns about the child |
        | the date of the next review |
        | the expected path to closure |
        | the family's own words |
        | the full range of family support in a single plan |
        | the lead professional |
        | the objectives of the plan |
        | the protective factors |
        | the resources that are available |
        | the social work to be done |
        | the strategy for reaching the objectives |
        | the strengths |
        | the title Supervision Order Plan |
        | what each service is meant to achieve |
        | what good enough looks like |
        | what happens if care arrangements break down |
        | what happens if compliance proves disguised |
        | what happens if risks escalate |
        | what happens if the family circumstances change |
        | what happens if the family no longer engages |
        | what is done to avoid a child protection plan or care |
        | what is expected of family members |
        | what the assessment recommended |
        | what the social work is to achieve |
        | what the wider network can contribute |
        | what would trigger child protection procedures |
        | when each action is to be done |
        | when each service is to be provided |
        | when progress is reviewed |
        | whether a Family Group Conference was offered |
        | who is responsible for what |
      When the case is looked at on Friday 2 January 2026
      Then for Devon, the rule on what a plan contains is not met, missing:
        | the services to be provided |
      And for Devon, that is a breach
      And for Waltham Forest, the rule on what a plan contains is not met, missing:
        | the services to be provided |
        | the social worker's role beyond monitoring |
        | timescales that can be kept |
        | what needs to change in the family |
        | what sort of contact professionals have with the family |
      And for Waltham Forest, that is a breach
      And for Essex, the rule on what a plan contains is not met, missing:
        | the services to be provided |
      And for Essex, that is a departure
      And for Doncaster, the rule on what a plan contains is not met, missing:
        | the members of the Care Team |
      And for Doncaster, that is a breach
      And for Generic, the rule on what a plan contains is not met, missing:
        | objectives focused on the child |
        | the responsibilities of the lead professional |
        | the services to be provided |
        | timescales that can be kept |
        | what sort of contact professionals have with the family |
      And for Generic, that is a breach

    @cite:devon:6/2 @cite:devon:app1/21 @cite:devon:6/3 @cite:devon:app1/22 @cite:devon:6/4 @cite:devon:app1/23 @cite:devon:6/5 @cite:devon:app1/25 @cite:devon:6/6 @cite:devon:6/7 @cite:devon:app1/26 @cite:devon:6/8 @cite:devon:app1/27 @cite:devon:6/9 @cite:devon:app1/28 @cite:devon:6/10 @cite:devon:app1/29 @cite:devon:6/11 @cite:devon:app1/30 @cite:devon:6/12 @cite:devon:6/13 @cite:devon:app1/31 @cite:devon:app1/32 @cite:devon:6/14 @cite:devon:app1/33 @cite:devon:app1/24 @cite:devon:4/9 @cite:devon:3/9 @cite:devon:1/24 @cite:devon:8/2 @cite:devon:8/5 @cite:waltham-forest:2/2 @cite:waltham-forest:2/3 @cite:waltham-forest:2/4 @cite:waltham-forest:2/5 @cite:waltham-forest:2/6 @cite:waltham-forest:2/7 @cite:essex:3.5/2 @cite:essex:9.7/1 @cite:essex:3.4.1/8 @cite:essex:8.1/1 @cite:essex:3.5/3 @cite:essex:3.4.1/4 @cite:essex:3.5/4 @cite:essex:3.5/7 @cite:essex:3.5/17 @cite:essex:3.5/18 @cite:essex:3.4.3/8 @cite:essex:3.5/19 @cite:essex:3.5/20 @cite:essex:3.5/21 @cite:essex:3.5/22 @cite:essex:3.5/23 @cite:essex:3.5/24 @cite:essex:9.6/1 @cite:essex:3.5/25 @cite:essex:9.3/1 @cite:doncaster:7/8 @cite:doncaster:7/9 @cite:doncaster:7/10 @cite:doncaster:7/11 @cite:doncaster:7/12 @cite:generic:/13 @cite:generic:/12 @cite:generic:/20 @cite:generic:/14 @cite:generic:/21 @cite:generic:/15 @cite:generic:/16 @cite:generic:/17 @cite:generic:/18 @cite:generic:/22
    Scenario: Not met (breach) for Devon, Waltham Forest and Doncaster, not met (departure) for Essex and Generic [plan-content-12]
      Given the plan was made on Friday 2 January 2026
      And it covered:
        | aims worded as something present |
        | every service to be provided |
        | how often professionals have contact with the family |
        | how often the family safety network visits |
        | how often the lead worker visits the child |
        | how progress is judged |
        | how things will be better |
        | objectives or actions that are SMART |
        | objectives that are achievable |
        | objectives that are specific |
        | observable signs of change |
        | the actions to be taken |
        | the child's identified needs |
        | the concerns about the child |
        | the date of the next review |
        | the expected path to closure |
        | the family's own words |
        | the full range of family support in a single plan |
        | the lead professional |
        | the objectives of the plan |
        | the protective factors |
        | the resources that are available |
        | the services to be provided |
        | the social work to be done |
        | the strategy for reaching the objectives |
        | the strengths |
        | the title Supervision Order Plan |
        | what each service is meant to achieve |
        | what good enough looks like |
        | what happens if care arrangements break down |
        | what happens if compliance proves disguised |
        | what happens if risks escalate |
        | what happens if the family circumstances change |
        | what happens if the family no longer engages |
        | what is done to avoid a child protection plan or care |
        | what is expected of family members |
        | what the assessment recommended |
        | what the social work is to achieve |
        | what the wider network can contribute |
        | what would trigger child protection procedures |
        | when each action is to be done |
        | when each service is to be provided |
        | when progress is reviewed |
        | whether a Family Group Conference was offered |
        | who is responsible for what |
      When the case is looked at on Friday 2 January 2026
      Then for Devon, the rule on what a plan contains is not met, missing:
        | a contingency plan |
      And for Devon, that is a breach
      And for Waltham Forest, the rule on what a plan contains is not met, missing:
        | a contingency plan |
        | the social worker's role beyond monitoring |
        | timescales that can be kept |
        | what needs to change in the family |
        | what sort of contact professionals have with the family |
      And for Waltham Forest, that is a breach
      And for Essex, the rule on what a plan contains is not met, missing:
        | a contingency plan |
      And for Essex, that is a departure
      And for Doncaster, the rule on what a plan contains is not met, missing:
        | the members of the Care Team |
      And for Doncaster, that is a breach
      And for Generic, the rule on what a plan contains is not met, missing:
        | a contingency plan |
        | objectives focused on the child |
        | the responsibilities of the lead professional |
        | timescales that can be kept |
        | what sort of contact professionals have with the family |
      And for Generic, that is a departure

    @cite:devon:6/2 @cite:devon:app1/21 @cite:devon:6/3 @cite:devon:app1/22 @cite:devon:6/4 @cite:devon:app1/23 @cite:devon:6/5 @cite:devon:app1/25 @cite:devon:6/6 @cite:devon:6/7 @cite:devon:app1/26 @cite:devon:6/8 @cite:devon:app1/27 @cite:devon:6/9 @cite:devon:app1/28 @cite:devon:6/10 @cite:devon:app1/29 @cite:devon:6/11 @cite:devon:app1/30 @cite:devon:6/12 @cite:devon:6/13 @cite:devon:app1/31 @cite:devon:app1/32 @cite:devon:6/14 @cite:devon:app1/33 @cite:devon:app1/24 @cite:devon:4/9 @cite:devon:3/9 @cite:devon:1/24 @cite:devon:8/2 @cite:devon:8/5 @cite:waltham-forest:2/2 @cite:waltham-forest:2/3 @cite:waltham-forest:2/4 @cite:waltham-forest:2/5 @cite:waltham-forest:2/6 @cite:waltham-forest:2/7 @cite:essex:3.5/2 @cite:essex:9.7/1 @cite:essex:3.4.1/8 @cite:essex:8.1/1 @cite:essex:3.5/3 @cite:essex:3.4.1/4 @cite:essex:3.5/4 @cite:essex:3.5/7 @cite:essex:3.5/17 @cite:essex:3.5/18 @cite:essex:3.4.3/8 @cite:essex:3.5/19 @cite:essex:3.5/20 @cite:essex:3.5/21 @cite:essex:3.5/22 @cite:essex:3.5/23 @cite:essex:3.5/24 @cite:essex:9.6/1 @cite:essex:3.5/25 @cite:essex:9.3/1 @cite:doncaster:7/8 @cite:doncaster:7/9 @cite:doncaster:7/10 @cite:doncaster:7/11 @cite:doncaster:7/12 @cite:generic:/13 @cite:generic:/12 @cite:generic:/20 @cite:generic:/14 @cite:generic:/21 @cite:generic:/15 @cite:generic:/16 @cite:generic:/17 @cite:generic:/18 @cite:generic:/22
    Scenario: Not met (breach) for Devon, Waltham Forest and Doncaster, met for Essex, not met (departure) for Generic [plan-content-13]
      Given the child is at risk of coming into care
      And the plan was made on Friday 2 January 2026
      And it covered:
        | a contingency plan |
        | aims worded as something present |
        | every service to be provided |
        | how often professionals have contact with the family |
        | how often the family safety network visits |
        | how often the lead worker visits the child |
        | how progress is judged |
        | how things will be better |
        | objectives or actions that are SMART |
        | objectives that are achievable |
        | objectives that are specific |
        | observable signs of change |
        | the actions to be taken |
        | the child's identified needs |
        | the concerns about the child |
        | the date of the next review |
        | the expected path to closure |
        | the family's own words |
        | the full range of family support in a single plan |
        | the lead professional |
        | the objectives of the plan |
        | the protective factors |
        | the resources that are available |
        | the services to be provided |
        | the social work to be done |
        | the strategy for reaching the objectives |
        | the strengths |
        | the title Supervision Order Plan |
        | what each service is meant to achieve |
        | what good enough looks like |
        | what happens if care arrangements break down |
        | what happens if compliance proves disguised |
        | what happens if risks escalate |
        | what happens if the family circumstances change |
        | what happens if the family no longer engages |
        | what is expected of family members |
        | what the assessment recommended |
        | what the social work is to achieve |
        | what the wider network can contribute |
        | what would trigger child protection procedures |
        | when each action is to be done |
        | when each service is to be provided |
        | when progress is reviewed |
        | whether a Family Group Conference was offered |
        | who is responsible for what |
      When the case is looked at on Friday 2 January 2026
      Then for Devon, the rule on what a plan contains is not met, missing:
        | what is done to avoid a child protection plan or care |
      And for Devon, that is a breach
      And for Waltham Forest, the rule on what a plan contains is not met, missing:
        | the social worker's role beyond monitoring |
        | timescales that can be kept |
        | what needs to change in the family |
        | what sort of contact professionals have with the family |
      And for Waltham Forest, that is a breach
      And for Essex, the rule on what a plan contains is met
      And for Doncaster, the rule on what a plan contains is not met, missing:
        | the members of the Care Team |
      And for Doncaster, that is a breach
      And for Generic, the rule on what a plan contains is not met, missing:
        | objectives focused on the child |
        | the responsibilities of the lead professional |
        | timescales that can be kept |
        | what sort of contact professionals have with the family |
      And for Generic, that is a departure

    @cite:devon:6/2 @cite:devon:app1/21 @cite:devon:6/3 @cite:devon:app1/22 @cite:devon:6/4 @cite:devon:app1/23 @cite:devon:6/5 @cite:devon:app1/25 @cite:devon:6/6 @cite:devon:6/7 @cite:devon:app1/26 @cite:devon:6/8 @cite:devon:app1/27 @cite:devon:6/9 @cite:devon:app1/28 @cite:devon:6/10 @cite:devon:app1/29 @cite:devon:6/11 @cite:devon:app1/30 @cite:devon:6/12 @cite:devon:6/13 @cite:devon:app1/31 @cite:devon:app1/32 @cite:devon:6/14 @cite:devon:app1/33 @cite:devon:app1/24 @cite:devon:4/9 @cite:devon:3/9 @cite:devon:1/24 @cite:devon:8/2 @cite:devon:8/5 @cite:waltham-forest:2/2 @cite:waltham-forest:2/3 @cite:waltham-forest:2/4 @cite:waltham-forest:2/5 @cite:waltham-forest:2/6 @cite:waltham-forest:2/7 @cite:essex:3.5/2 @cite:essex:9.7/1 @cite:essex:3.4.1/8 @cite:essex:8.1/1 @cite:essex:3.5/3 @cite:essex:3.4.1/4 @cite:essex:3.5/4 @cite:essex:3.5/7 @cite:essex:3.5/17 @cite:essex:3.5/18 @cite:essex:3.4.3/8 @cite:essex:3.5/19 @cite:essex:3.5/20 @cite:essex:3.5/21 @cite:essex:3.5/22 @cite:essex:3.5/23 @cite:essex:3.5/24 @cite:essex:9.6/1 @cite:essex:3.5/25 @cite:essex:9.3/1 @cite:doncaster:7/8 @cite:doncaster:7/9 @cite:doncaster:7/10 @cite:doncaster:7/11 @cite:doncaster:7/12 @cite:generic:/13 @cite:generic:/12 @cite:generic:/20 @cite:generic:/14 @cite:generic:/21 @cite:generic:/15 @cite:generic:/16 @cite:generic:/17 @cite:generic:/18 @cite:generic:/22
    Scenario: Not met (breach) for Devon, Waltham Forest and Doncaster, met for Essex, not met (departure) for Generic [plan-content-14]
      Given the child is subject to a Supervision Order
      And the plan was made on Friday 2 January 2026
      And it covered:
        | a contingency plan |
        | aims worded as something present |
        | every service to be provided |
        | how often professionals have contact with the family |
        | how often the family safety network visits |
        | how often the lead worker visits the child |
        | how progress is judged |
        | how things will be better |
        | objectives or actions that are SMART |
        | objectives that are achievable |
        | objectives that are specific |
        | observable signs of change |
        | the actions to be taken |
        | the child's identified needs |
        | the concerns about the child |
        | the date of the next review |
        | the expected path to closure |
        | the family's own words |
        | the full range of family support in a single plan |
        | the lead professional |
        | the objectives of the plan |
        | the protective factors |
        | the resources that are available |
        | the services to be provided |
        | the social work to be done |
        | the strategy for reaching the objectives |
        | the strengths |
        | what each service is meant to achieve |
        | what good enough looks like |
        | what happens if care arrangements break down |
        | what happens if compliance proves disguised |
        | what happens if risks escalate |
        | what happens if the family circumstances change |
        | what happens if the family no longer engages |
        | what is done to avoid a child protection plan or care |
        | what is expected of family members |
        | what the assessment recommended |
        | what the social work is to achieve |
        | what the wider network can contribute |
        | what would trigger child protection procedures |
        | when each action is to be done |
        | when each service is to be provided |
        | when progress is reviewed |
        | whether a Family Group Conference was offered |
        | who is responsible for what |
      When the case is looked at on Friday 2 January 2026
      Then for Devon, the rule on what a plan contains is not met, missing:
        | the title Supervision Order Plan |
      And for Devon, that is a breach
      And for Waltham Forest, the rule on what a plan contains is not met, missing:
        | the social worker's role beyond monitoring |
        | timescales that can be kept |
        | what needs to change in the family |
        | what sort of contact professionals have with the family |
      And for Waltham Forest, that is a breach
      And for Essex, the rule on what a plan contains is met
      And for Doncaster, the rule on what a plan contains is not met, missing:
        | the members of the Care Team |
      And for Doncaster, that is a breach
      And for Generic, the rule on what a plan contains is not met, missing:
        | objectives focused on the child |
        | the responsibilities of the lead professional |
        | timescales that can be kept |
        | what sort of contact professionals have with the family |
      And for Generic, that is a departure

    @cite:devon:6/2 @cite:devon:app1/21 @cite:devon:6/3 @cite:devon:app1/22 @cite:devon:6/4 @cite:devon:app1/23 @cite:devon:6/5 @cite:devon:app1/25 @cite:devon:6/6 @cite:devon:6/7 @cite:devon:app1/26 @cite:devon:6/8 @cite:devon:app1/27 @cite:devon:6/9 @cite:devon:app1/28 @cite:devon:6/10 @cite:devon:app1/29 @cite:devon:6/11 @cite:devon:app1/30 @cite:devon:6/12 @cite:devon:6/13 @cite:devon:app1/31 @cite:devon:app1/32 @cite:devon:6/14 @cite:devon:app1/33 @cite:devon:app1/24 @cite:devon:4/9 @cite:devon:3/9 @cite:devon:1/24 @cite:devon:8/2 @cite:devon:8/5 @cite:waltham-forest:2/2 @cite:waltham-forest:2/3 @cite:waltham-forest:2/4 @cite:waltham-forest:2/5 @cite:waltham-forest:2/6 @cite:waltham-forest:2/7 @cite:essex:3.5/2 @cite:essex:9.7/1 @cite:essex:3.4.1/8 @cite:essex:8.1/1 @cite:essex:3.5/3 @cite:essex:3.4.1/4 @cite:essex:3.5/4 @cite:essex:3.5/7 @cite:essex:3.5/17 @cite:essex:3.5/18 @cite:essex:3.4.3/8 @cite:essex:3.5/19 @cite:essex:3.5/20 @cite:essex:3.5/21 @cite:essex:3.5/22 @cite:essex:3.5/23 @cite:essex:3.5/24 @cite:essex:9.6/1 @cite:essex:3.5/25 @cite:essex:9.3/1 @cite:doncaster:7/8 @cite:doncaster:7/9 @cite:doncaster:7/10 @cite:doncaster:7/11 @cite:doncaster:7/12 @cite:generic:/13 @cite:generic:/12 @cite:generic:/20 @cite:generic:/14 @cite:generic:/21 @cite:generic:/15 @cite:generic:/16 @cite:generic:/17 @cite:generic:/18 @cite:generic:/22
    Scenario: Not met (departure) for Devon and Generic, not met (breach) for Waltham Forest and Doncaster, met for Essex [plan-content-15]
      Given the child is disabled
      And the plan was made on Friday 2 January 2026
      And it covered:
        | a contingency plan |
        | aims worded as something present |
        | how often professionals have contact with the family |
        | how often the family safety network visits |
        | how often the lead worker visits the child |
        | how progress is judged |
        | how things will be better |
        | objectives or actions that are SMART |
        | objectives that are achievable |
        | objectives that are specific |
        | observable signs of change |
        | the actions to be taken |
        | the child's identified needs |
        | the concerns about the child |
        | the date of the next review |
        | the expected path to closure |
        | the family's own words |
        | the full range of family support in a single plan |
        | the lead professional |
        | the objectives of the plan |
        | the protective factors |
        | the resources that are available |
        | the services to be provided |
        | the social work to be done |
        | the strategy for reaching the objectives |
        | the strengths |
        | the title Supervision Order Plan |
        | what each service is meant to achieve |
        | what good enough looks like |
        | what happens if care arrangements break down |
        | what happens if compliance proves disguised |
        | what happens if risks escalate |
        | what happens if the family circumstances change |
        | what happens if the family no longer engages |
        | what is done to avoid a child protection plan or care |
        | what is expected of family members |
        | what the assessment recommended |
        | what the social work is to achieve |
        | what the wider network can contribute |
        | what would trigger child protection procedures |
        | when each action is to be done |
        | when each service is to be provided |
        | when progress is reviewed |
        | whether a Family Group Conference was offered |
        | who is responsible for what |
      When the case is looked at on Friday 2 January 2026
      Then for Devon, the rule on what a plan contains is not met, missing:
        | every service to be provided |
      And for Devon, that is a departure
      And for Waltham Forest, the rule on what a plan contains is not met, missing:
        | the social worker's role beyond monitoring |
        | timescales that can be kept |
        | what needs to change in the family |
        | what sort of contact professionals have with the family |
      And for Waltham Forest, that is a breach
      And for Essex, the rule on what a plan contains is met
      And for Doncaster, the rule on what a plan contains is not met, missing:
        | the members of the Care Team |
      And for Doncaster, that is a breach
      And for Generic, the rule on what a plan contains is not met, missing:
        | objectives focused on the child |
        | the responsibilities of the lead professional |
        | timescales that can be kept |
        | what sort of contact professionals have with the family |
      And for Generic, that is a departure

    @cite:devon:6/2 @cite:devon:app1/21 @cite:devon:6/3 @cite:devon:app1/22 @cite:devon:6/4 @cite:devon:app1/23 @cite:devon:6/5 @cite:devon:app1/25 @cite:devon:6/6 @cite:devon:6/7 @cite:devon:app1/26 @cite:devon:6/8 @cite:devon:app1/27 @cite:devon:6/9 @cite:devon:app1/28 @cite:devon:6/10 @cite:devon:app1/29 @cite:devon:6/11 @cite:devon:app1/30 @cite:devon:6/12 @cite:devon:6/13 @cite:devon:app1/31 @cite:devon:app1/32 @cite:devon:6/14 @cite:devon:app1/33 @cite:devon:app1/24 @cite:devon:4/9 @cite:devon:3/9 @cite:devon:1/24 @cite:devon:8/2 @cite:devon:8/5 @cite:waltham-forest:2/2 @cite:waltham-forest:2/3 @cite:waltham-forest:2/4 @cite:waltham-forest:2/5 @cite:waltham-forest:2/6 @cite:waltham-forest:2/7 @cite:essex:3.5/2 @cite:essex:9.7/1 @cite:essex:3.4.1/8 @cite:essex:8.1/1 @cite:essex:3.5/3 @cite:essex:3.4.1/4 @cite:essex:3.5/4 @cite:essex:3.5/7 @cite:essex:3.5/17 @cite:essex:3.5/18 @cite:essex:3.4.3/8 @cite:essex:3.5/19 @cite:essex:3.5/20 @cite:essex:3.5/21 @cite:essex:3.5/22 @cite:essex:3.5/23 @cite:essex:3.5/24 @cite:essex:9.6/1 @cite:essex:3.5/25 @cite:essex:9.3/1 @cite:doncaster:7/8 @cite:doncaster:7/9 @cite:doncaster:7/10 @cite:doncaster:7/11 @cite:doncaster:7/12 @cite:generic:/13 @cite:generic:/12 @cite:generic:/20 @cite:generic:/14 @cite:generic:/21 @cite:generic:/15 @cite:generic:/16 @cite:generic:/17 @cite:generic:/18 @cite:generic:/22
    Scenario: Not met (departure) for Devon and Generic, not met (breach) for Waltham Forest and Doncaster, met for Essex [plan-content-16]
      Given the child is disabled
      And the plan was made on Friday 2 January 2026
      And it covered:
        | a contingency plan |
        | aims worded as something present |
        | every service to be provided |
        | how often professionals have contact with the family |
        | how often the family safety network visits |
        | how often the lead worker visits the child |
        | how progress is judged |
        | how things will be better |
        | objectives or actions that are SMART |
        | objectives that are achievable |
        | objectives that are specific |
        | observable signs of change |
        | the actions to be taken |
        | the child's identified needs |
        | the concerns about the child |
        | the date of the next review |
        | the expected path to closure |
        | the family's own words |
        | the lead professional |
        | the objectives of the plan |
        | the protective factors |
        | the resources that are available |
        | the services to be provided |
        | the social work to be done |
        | the strategy for reaching the objectives |
        | the strengths |
        | the title Supervision Order Plan |
        | what each service is meant to achieve |
        | what good enough looks like |
        | what happens if care arrangements break down |
        | what happens if compliance proves disguised |
        | what happens if risks escalate |
        | what happens if the family circumstances change |
        | what happens if the family no longer engages |
        | what is done to avoid a child protection plan or care |
        | what is expected of family members |
        | what the assessment recommended |
        | what the social work is to achieve |
        | what the wider network can contribute |
        | what would trigger child protection procedures |
        | when each action is to be done |
        | when each service is to be provided |
        | when progress is reviewed |
        | whether a Family Group Conference was offered |
        | who is responsible for what |
      When the case is looked at on Friday 2 January 2026
      Then for Devon, the rule on what a plan contains is not met, missing:
        | the full range of family support in a single plan |
      And for Devon, that is a departure
      And for Waltham Forest, the rule on what a plan contains is not met, missing:
        | the social worker's role beyond monitoring |
        | timescales that can be kept |
        | what needs to change in the family |
        | what sort of contact professionals have with the family |
      And for Waltham Forest, that is a breach
      And for Essex, the rule on what a plan contains is met
      And for Doncaster, the rule on what a plan contains is not met, missing:
        | the members of the Care Team |
      And for Doncaster, that is a breach
      And for Generic, the rule on what a plan contains is not met, missing:
        | objectives focused on the child |
        | the responsibilities of the lead professional |
        | timescales that can be kept |
        | what sort of contact professionals have with the family |
      And for Generic, that is a departure

    @cite:devon:6/2 @cite:devon:app1/21 @cite:devon:6/3 @cite:devon:app1/22 @cite:devon:6/4 @cite:devon:app1/23 @cite:devon:6/5 @cite:devon:app1/25 @cite:devon:6/6 @cite:devon:6/7 @cite:devon:app1/26 @cite:devon:6/8 @cite:devon:app1/27 @cite:devon:6/9 @cite:devon:app1/28 @cite:devon:6/10 @cite:devon:app1/29 @cite:devon:6/11 @cite:devon:app1/30 @cite:devon:6/12 @cite:devon:6/13 @cite:devon:app1/31 @cite:devon:app1/32 @cite:devon:6/14 @cite:devon:app1/33 @cite:devon:app1/24 @cite:devon:4/9 @cite:devon:3/9 @cite:devon:1/24 @cite:devon:8/2 @cite:devon:8/5 @cite:waltham-forest:2/2 @cite:waltham-forest:2/3 @cite:waltham-forest:2/4 @cite:waltham-forest:2/5 @cite:waltham-forest:2/6 @cite:waltham-forest:2/7 @cite:essex:3.5/2 @cite:essex:9.7/1 @cite:essex:3.4.1/8 @cite:essex:8.1/1 @cite:essex:3.5/3 @cite:essex:3.4.1/4 @cite:essex:3.5/4 @cite:essex:3.5/7 @cite:essex:3.5/17 @cite:essex:3.5/18 @cite:essex:3.4.3/8 @cite:essex:3.5/19 @cite:essex:3.5/20 @cite:essex:3.5/21 @cite:essex:3.5/22 @cite:essex:3.5/23 @cite:essex:3.5/24 @cite:essex:9.6/1 @cite:essex:3.5/25 @cite:essex:9.3/1 @cite:doncaster:7/8 @cite:doncaster:7/9 @cite:doncaster:7/10 @cite:doncaster:7/11 @cite:doncaster:7/12 @cite:generic:/13 @cite:generic:/12 @cite:generic:/20 @cite:generic:/14 @cite:generic:/21 @cite:generic:/15 @cite:generic:/16 @cite:generic:/17 @cite:generic:/18 @cite:generic:/22
    Scenario: Met for Devon, not met (breach) for Waltham Forest and Doncaster, not met (departure) for Essex and Generic [plan-content-17]
      Given the case is with the Assessment and Intervention team
      And the plan was made on Friday 2 January 2026
      And it covered:
        | a contingency plan |
        | aims worded as something present |
        | every service to be provided |
        | how often professionals have contact with the family |
        | how often the family safety network visits |
        | how often the lead worker visits the child |
        | how progress is judged |
        | how things will be better |
        | objectives or actions that are SMART |
        | objectives that are achievable |
        | objectives that are specific |
        | observable signs of change |
        | the actions to be taken |
        | the child's identified needs |
        | the concerns about the child |
        | the date of the next review |
        | the expected path to closure |
        | the family's own words |
        | the full range of family support in a single plan |
        | the lead professional |
        | the objectives of the plan |
        | the protective factors |
        | the resources that are available |
        | the services to be provided |
        | the strategy for reaching the objectives |
        | the strengths |
        | the title Supervision Order Plan |
        | what each service is meant to achieve |
        | what good enough looks like |
        | what happens if care arrangements break down |
        | what happens if compliance proves disguised |
        | what happens if risks escalate |
        | what happens if the family circumstances change |
        | what happens if the family no longer engages |
        | what is done to avoid a child protection plan or care |
        | what is expected of family members |
        | what the assessment recommended |
        | what the social work is to achieve |
        | what the wider network can contribute |
        | what would trigger child protection procedures |
        | when each action is to be done |
        | when each service is to be provided |
        | when progress is reviewed |
        | whether a Family Group Conference was offered |
        | who is responsible for what |
      When the case is looked at on Friday 2 January 2026
      Then for Devon, the rule on what a plan contains is met
      And for Waltham Forest, the rule on what a plan contains is not met, missing:
        | the social worker's role beyond monitoring |
        | timescales that can be kept |
        | what needs to change in the family |
        | what sort of contact professionals have with the family |
      And for Waltham Forest, that is a breach
      And for Essex, the rule on what a plan contains is not met, missing:
        | the social work to be done |
      And for Essex, that is a departure
      And for Doncaster, the rule on what a plan contains is not met, missing:
        | the members of the Care Team |
      And for Doncaster, that is a breach
      And for Generic, the rule on what a plan contains is not met, missing:
        | objectives focused on the child |
        | the responsibilities of the lead professional |
        | timescales that can be kept |
        | what sort of contact professionals have with the family |
      And for Generic, that is a departure

    @cite:devon:6/2 @cite:devon:app1/21 @cite:devon:6/3 @cite:devon:app1/22 @cite:devon:6/4 @cite:devon:app1/23 @cite:devon:6/5 @cite:devon:app1/25 @cite:devon:6/6 @cite:devon:6/7 @cite:devon:app1/26 @cite:devon:6/8 @cite:devon:app1/27 @cite:devon:6/9 @cite:devon:app1/28 @cite:devon:6/10 @cite:devon:app1/29 @cite:devon:6/11 @cite:devon:app1/30 @cite:devon:6/12 @cite:devon:6/13 @cite:devon:app1/31 @cite:devon:app1/32 @cite:devon:6/14 @cite:devon:app1/33 @cite:devon:app1/24 @cite:devon:4/9 @cite:devon:3/9 @cite:devon:1/24 @cite:devon:8/2 @cite:devon:8/5 @cite:waltham-forest:2/2 @cite:waltham-forest:2/3 @cite:waltham-forest:2/4 @cite:waltham-forest:2/5 @cite:waltham-forest:2/6 @cite:waltham-forest:2/7 @cite:essex:3.5/2 @cite:essex:9.7/1 @cite:essex:3.4.1/8 @cite:essex:8.1/1 @cite:essex:3.5/3 @cite:essex:3.4.1/4 @cite:essex:3.5/4 @cite:essex:3.5/7 @cite:essex:3.5/17 @cite:essex:3.5/18 @cite:essex:3.4.3/8 @cite:essex:3.5/19 @cite:essex:3.5/20 @cite:essex:3.5/21 @cite:essex:3.5/22 @cite:essex:3.5/23 @cite:essex:3.5/24 @cite:essex:9.6/1 @cite:essex:3.5/25 @cite:essex:9.3/1 @cite:doncaster:7/8 @cite:doncaster:7/9 @cite:doncaster:7/10 @cite:doncaster:7/11 @cite:doncaster:7/12 @cite:generic:/13 @cite:generic:/12 @cite:generic:/20 @cite:generic:/14 @cite:generic:/21 @cite:generic:/15 @cite:generic:/16 @cite:generic:/17 @cite:generic:/18 @cite:generic:/22
    Scenario: Met for Devon, not met (breach) for Waltham Forest and Doncaster, not met (departure) for Essex and Generic [plan-content-18]
      Given the case is with the Assessment and Intervention team
      And the plan was made on Friday 2 January 2026
      And it covered:
        | a contingency plan |
        | aims worded as something present |
        | every service to be provided |
        | how often professionals have contact with the family |
        | how often the family safety network visits |
        | how often the lead worker visits the child |
        | how progress is judged |
        | how things will be better |
        | objectives or actions that are SMART |
        | objectives that are achievable |
        | objectives that are specific |
        | observable signs of change |
        | the actions to be taken |
        | the child's identified needs |
        | the concerns about the child |
        | the date of the next review |
        | the expected path to closure |
        | the family's own words |
        | the full range of family support in a single plan |
        | the lead professional |
        | the objectives of the plan |
        | the protective factors |
        | the resources that are available |
        | the services to be provided |
        | the social work to be done |
        | the strategy for reaching the objectives |
        | the strengths |
        | the title Supervision Order Plan |
        | what each service is meant to achieve |
        | what good enough looks like |
        | what happens if care arrangements break down |
        | what happens if compliance proves disguised |
        | what happens if risks escalate |
        | what happens if the family circumstances change |
        | what happens if the family no longer engages |
        | what is done to avoid a child protection plan or care |
        | what is expected of family members |
        | what the assessment recommended |
        | what the wider network can contribute |
        | what would trigger child protection procedures |
        | when each action is to be done |
        | when each service is to be provided |
        | when progress is reviewed |
        | whether a Family Group Conference was offered |
        | who is responsible for what |
      When the case is looked at on Friday 2 January 2026
      Then for Devon, the rule on what a plan contains is met
      And for Waltham Forest, the rule on what a plan contains is not met, missing:
        | the social worker's role beyond monitoring |
        | timescales that can be kept |
        | what needs to change in the family |
        | what sort of contact professionals have with the family |
      And for Waltham Forest, that is a breach
      And for Essex, the rule on what a plan contains is not met, missing:
        | what the social work is to achieve |
      And for Essex, that is a departure
      And for Doncaster, the rule on what a plan contains is not met, missing:
        | the members of the Care Team |
      And for Doncaster, that is a breach
      And for Generic, the rule on what a plan contains is not met, missing:
        | objectives focused on the child |
        | the responsibilities of the lead professional |
        | timescales that can be kept |
        | what sort of contact professionals have with the family |
      And for Generic, that is a departure

    @cite:devon:6/2 @cite:devon:app1/21 @cite:devon:6/3 @cite:devon:app1/22 @cite:devon:6/4 @cite:devon:app1/23 @cite:devon:6/5 @cite:devon:app1/25 @cite:devon:6/6 @cite:devon:6/7 @cite:devon:app1/26 @cite:devon:6/8 @cite:devon:app1/27 @cite:devon:6/9 @cite:devon:app1/28 @cite:devon:6/10 @cite:devon:app1/29 @cite:devon:6/11 @cite:devon:app1/30 @cite:devon:6/12 @cite:devon:6/13 @cite:devon:app1/31 @cite:devon:app1/32 @cite:devon:6/14 @cite:devon:app1/33 @cite:devon:app1/24 @cite:devon:4/9 @cite:devon:3/9 @cite:devon:1/24 @cite:devon:8/2 @cite:devon:8/5 @cite:waltham-forest:2/2 @cite:waltham-forest:2/3 @cite:waltham-forest:2/4 @cite:waltham-forest:2/5 @cite:waltham-forest:2/6 @cite:waltham-forest:2/7 @cite:doncaster:7/8 @cite:doncaster:7/9 @cite:doncaster:7/10 @cite:doncaster:7/11 @cite:doncaster:7/12 @cite:generic:/13 @cite:generic:/12 @cite:generic:/20 @cite:generic:/14 @cite:generic:/21 @cite:generic:/15 @cite:generic:/16 @cite:generic:/17 @cite:generic:/18 @cite:generic:/22
    Scenario: Not met (breach) for Devon, Waltham Forest and Generic, met for Doncaster [plan-content-19]
      Given the plan was made on Friday 2 January 2026
      And it covered:
        | every service to be provided |
        | how often the lead worker visits the child |
        | objectives or actions that are SMART |
        | the child's identified needs |
        | the full range of family support in a single plan |
        | the lead professional |
        | the members of the Care Team |
        | the objectives of the plan |
        | the title Supervision Order Plan |
        | what is done to avoid a child protection plan or care |
        | who is responsible for what |
      When the case is looked at on Friday 2 January 2026
      Then for Devon, the rule on what a plan contains is not met, missing:
        | a contingency plan |
        | how often professionals have contact with the family |
        | how often the family safety network visits |
        | how progress is judged |
        | the actions to be taken |
        | the concerns about the child |
        | the expected path to closure |
        | the protective factors |
        | the resources that are available |
        | the services to be provided |
        | the strategy for reaching the objectives |
        | the strengths |
        | what each service is meant to achieve |
        | what happens if care arrangements break down |
        | what is expected of family members |
        | what the wider network can contribute |
        | what would trigger child protection procedures |
        | when each service is to be provided |
        | when progress is reviewed |
        | whether a Family Group Conference was offered |
      And for Devon, that is a breach
      And for Waltham Forest, the rule on what a plan contains is not met, missing:
        | a contingency plan |
        | how often professionals have contact with the family |
        | the date of the next review |
        | the services to be provided |
        | the social worker's role beyond monitoring |
        | timescales that can be kept |
        | what is expected of family members |
        | what needs to change in the family |
        | what sort of contact professionals have with the family |
      And for Waltham Forest, that is a breach
      And for Doncaster, the rule on what a plan contains is met
      And for Generic, the rule on what a plan contains is not met, missing:
        | a contingency plan |
        | how often professionals have contact with the family |
        | how progress is judged |
        | objectives focused on the child |
        | objectives that are achievable |
        | objectives that are specific |
        | the actions to be taken |
        | the responsibilities of the lead professional |
        | the services to be provided |
        | the strategy for reaching the objectives |
        | timescales that can be kept |
        | what is expected of family members |
        | what sort of contact professionals have with the family |
        | when each action is to be done |
        | when progress is reviewed |
      And for Generic, that is a breach

    @cite:devon:6/2 @cite:devon:app1/21 @cite:devon:6/3 @cite:devon:app1/22 @cite:devon:6/4 @cite:devon:app1/23 @cite:devon:6/5 @cite:devon:app1/25 @cite:devon:6/6 @cite:devon:6/7 @cite:devon:app1/26 @cite:devon:6/8 @cite:devon:app1/27 @cite:devon:6/9 @cite:devon:app1/28 @cite:devon:6/10 @cite:devon:app1/29 @cite:devon:6/11 @cite:devon:app1/30 @cite:devon:6/12 @cite:devon:6/13 @cite:devon:app1/31 @cite:devon:app1/32 @cite:devon:6/14 @cite:devon:app1/33 @cite:devon:app1/24 @cite:devon:4/9 @cite:devon:3/9 @cite:devon:1/24 @cite:devon:8/2 @cite:devon:8/5 @cite:waltham-forest:2/2 @cite:waltham-forest:2/3 @cite:waltham-forest:2/4 @cite:waltham-forest:2/5 @cite:waltham-forest:2/6 @cite:waltham-forest:2/7 @cite:doncaster:7/8 @cite:doncaster:7/9 @cite:doncaster:7/10 @cite:doncaster:7/11 @cite:doncaster:7/12 @cite:generic:/13 @cite:generic:/12 @cite:generic:/20 @cite:generic:/14 @cite:generic:/21 @cite:generic:/15 @cite:generic:/16 @cite:generic:/17 @cite:generic:/18 @cite:generic:/22
    Scenario: Not met (breach) for Devon, Waltham Forest and Generic, met for Doncaster [plan-content-20]
      Given the child is at risk of coming into care
      And the plan was made on Friday 2 January 2026
      And it covered:
        | a contingency plan |
        | every service to be provided |
        | how often professionals have contact with the family |
        | how often the family safety network visits |
        | how often the lead worker visits the child |
        | how progress is judged |
        | objectives or actions that are SMART |
        | the actions to be taken |
        | the child's identified needs |
        | the concerns about the child |
        | the expected path to closure |
        | the full range of family support in a single plan |
        | the lead professional |
        | the members of the Care Team |
        | the objectives of the plan |
        | the protective factors |
        | the resources that are available |
        | the services to be provided |
        | the strategy for reaching the objectives |
        | the strengths |
        | the title Supervision Order Plan |
        | what each service is meant to achieve |
        | what happens if care arrangements break down |
        | what is expected of family members |
        | what the wider network can contribute |
        | what would trigger child protection procedures |
        | when each service is to be provided |
        | when progress is reviewed |
        | whether a Family Group Conference was offered |
        | who is responsible for what |
      When the case is looked at on Friday 2 January 2026
      Then for Devon, the rule on what a plan contains is not met, missing:
        | what is done to avoid a child protection plan or care |
      And for Devon, that is a breach
      And for Waltham Forest, the rule on what a plan contains is not met, missing:
        | the date of the next review |
        | the social worker's role beyond monitoring |
        | timescales that can be kept |
        | what needs to change in the family |
        | what sort of contact professionals have with the family |
      And for Waltham Forest, that is a breach
      And for Doncaster, the rule on what a plan contains is met
      And for Generic, the rule on what a plan contains is not met, missing:
        | objectives focused on the child |
        | objectives that are achievable |
        | objectives that are specific |
        | the responsibilities of the lead professional |
        | timescales that can be kept |
        | what sort of contact professionals have with the family |
        | when each action is to be done |
      And for Generic, that is a breach

    @cite:devon:6/2 @cite:devon:app1/21 @cite:devon:6/3 @cite:devon:app1/22 @cite:devon:6/4 @cite:devon:app1/23 @cite:devon:6/5 @cite:devon:app1/25 @cite:devon:6/6 @cite:devon:6/7 @cite:devon:app1/26 @cite:devon:6/8 @cite:devon:app1/27 @cite:devon:6/9 @cite:devon:app1/28 @cite:devon:6/10 @cite:devon:app1/29 @cite:devon:6/11 @cite:devon:app1/30 @cite:devon:6/12 @cite:devon:6/13 @cite:devon:app1/31 @cite:devon:app1/32 @cite:devon:6/14 @cite:devon:app1/33 @cite:devon:app1/24 @cite:devon:4/9 @cite:devon:3/9 @cite:devon:1/24 @cite:devon:8/2 @cite:devon:8/5 @cite:waltham-forest:2/2 @cite:waltham-forest:2/3 @cite:waltham-forest:2/4 @cite:waltham-forest:2/5 @cite:waltham-forest:2/6 @cite:waltham-forest:2/7 @cite:doncaster:7/8 @cite:doncaster:7/9 @cite:doncaster:7/10 @cite:doncaster:7/11 @cite:doncaster:7/12 @cite:generic:/13 @cite:generic:/12 @cite:generic:/20 @cite:generic:/14 @cite:generic:/21 @cite:generic:/15 @cite:generic:/16 @cite:generic:/17 @cite:generic:/18 @cite:generic:/22
    Scenario: Not met (breach) for Devon, Waltham Forest and Generic, met for Doncaster [plan-content-21]
      Given the child is subject to a Supervision Order
      And the plan was made on Friday 2 January 2026
      And it covered:
        | a contingency plan |
        | every service to be provided |
        | how often professionals have contact with the family |
        | how often the family safety network visits |
        | how often the lead worker visits the child |
        | how progress is judged |
        | objectives or actions that are SMART |
        | the actions to be taken |
        | the child's identified needs |
        | the concerns about the child |
        | the expected path to closure |
        | the full range of family support in a single plan |
        | the lead professional |
        | the members of the Care Team |
        | the objectives of the plan |
        | the protective factors |
        | the resources that are available |
        | the services to be provided |
        | the strategy for reaching the objectives |
        | the strengths |
        | what each service is meant to achieve |
        | what happens if care arrangements break down |
        | what is done to avoid a child protection plan or care |
        | what is expected of family members |
        | what the wider network can contribute |
        | what would trigger child protection procedures |
        | when each service is to be provided |
        | when progress is reviewed |
        | whether a Family Group Conference was offered |
        | who is responsible for what |
      When the case is looked at on Friday 2 January 2026
      Then for Devon, the rule on what a plan contains is not met, missing:
        | the title Supervision Order Plan |
      And for Devon, that is a breach
      And for Waltham Forest, the rule on what a plan contains is not met, missing:
        | the date of the next review |
        | the social worker's role beyond monitoring |
        | timescales that can be kept |
        | what needs to change in the family |
        | what sort of contact professionals have with the family |
      And for Waltham Forest, that is a breach
      And for Doncaster, the rule on what a plan contains is met
      And for Generic, the rule on what a plan contains is not met, missing:
        | objectives focused on the child |
        | objectives that are achievable |
        | objectives that are specific |
        | the responsibilities of the lead professional |
        | timescales that can be kept |
        | what sort of contact professionals have with the family |
        | when each action is to be done |
      And for Generic, that is a breach

    @cite:devon:6/2 @cite:devon:app1/21 @cite:devon:6/3 @cite:devon:app1/22 @cite:devon:6/4 @cite:devon:app1/23 @cite:devon:6/5 @cite:devon:app1/25 @cite:devon:6/6 @cite:devon:6/7 @cite:devon:app1/26 @cite:devon:6/8 @cite:devon:app1/27 @cite:devon:6/9 @cite:devon:app1/28 @cite:devon:6/10 @cite:devon:app1/29 @cite:devon:6/11 @cite:devon:app1/30 @cite:devon:6/12 @cite:devon:6/13 @cite:devon:app1/31 @cite:devon:app1/32 @cite:devon:6/14 @cite:devon:app1/33 @cite:devon:app1/24 @cite:devon:4/9 @cite:devon:3/9 @cite:devon:1/24 @cite:devon:8/2 @cite:devon:8/5 @cite:waltham-forest:2/2 @cite:waltham-forest:2/3 @cite:waltham-forest:2/4 @cite:waltham-forest:2/5 @cite:waltham-forest:2/6 @cite:waltham-forest:2/7 @cite:doncaster:7/8 @cite:doncaster:7/9 @cite:doncaster:7/10 @cite:doncaster:7/11 @cite:doncaster:7/12 @cite:generic:/13 @cite:generic:/12 @cite:generic:/20 @cite:generic:/14 @cite:generic:/21 @cite:generic:/15 @cite:generic:/16 @cite:generic:/17 @cite:generic:/18 @cite:generic:/22
    Scenario: Not met (departure) for Devon, not met (breach) for Waltham Forest and Generic, met for Doncaster [plan-content-22]
      Given the child is disabled
      And the plan was made on Friday 2 January 2026
      And it covered:
        | a contingency plan |
        | how often professionals have contact with the family |
        | how often the family safety network visits |
        | how often the lead worker visits the child |
        | how progress is judged |
        | objectives or actions that are SMART |
        | the actions to be taken |
        | the child's identified needs |
        | the concerns about the child |
        | the expected path to closure |
        | the full range of family support in a single plan |
        | the lead professional |
        | the members of the Care Team |
        | the objectives of the plan |
        | the protective factors |
        | the resources that are available |
        | the services to be provided |
        | the strategy for reaching the objectives |
        | the strengths |
        | the title Supervision Order Plan |
        | what each service is meant to achieve |
        | what happens if care arrangements break down |
        | what is done to avoid a child protection plan or care |
        | what is expected of family members |
        | what the wider network can contribute |
        | what would trigger child protection procedures |
        | when each service is to be provided |
        | when progress is reviewed |
        | whether a Family Group Conference was offered |
        | who is responsible for what |
      When the case is looked at on Friday 2 January 2026
      Then for Devon, the rule on what a plan contains is not met, missing:
        | every service to be provided |
      And for Devon, that is a departure
      And for Waltham Forest, the rule on what a plan contains is not met, missing:
        | the date of the next review |
        | the social worker's role beyond monitoring |
        | timescales that can be kept |
        | what needs to change in the family |
        | what sort of contact professionals have with the family |
      And for Waltham Forest, that is a breach
      And for Doncaster, the rule on what a plan contains is met
      And for Generic, the rule on what a plan contains is not met, missing:
        | objectives focused on the child |
        | objectives that are achievable |
        | objectives that are specific |
        | the responsibilities of the lead professional |
        | timescales that can be kept |
        | what sort of contact professionals have with the family |
        | when each action is to be done |
      And for Generic, that is a breach

    @cite:devon:6/2 @cite:devon:app1/21 @cite:devon:6/3 @cite:devon:app1/22 @cite:devon:6/4 @cite:devon:app1/23 @cite:devon:6/5 @cite:devon:app1/25 @cite:devon:6/6 @cite:devon:6/7 @cite:devon:app1/26 @cite:devon:6/8 @cite:devon:app1/27 @cite:devon:6/9 @cite:devon:app1/28 @cite:devon:6/10 @cite:devon:app1/29 @cite:devon:6/11 @cite:devon:app1/30 @cite:devon:6/12 @cite:devon:6/13 @cite:devon:app1/31 @cite:devon:app1/32 @cite:devon:6/14 @cite:devon:app1/33 @cite:devon:app1/24 @cite:devon:4/9 @cite:devon:3/9 @cite:devon:1/24 @cite:devon:8/2 @cite:devon:8/5 @cite:waltham-forest:2/2 @cite:waltham-forest:2/3 @cite:waltham-forest:2/4 @cite:waltham-forest:2/5 @cite:waltham-forest:2/6 @cite:waltham-forest:2/7 @cite:doncaster:7/8 @cite:doncaster:7/9 @cite:doncaster:7/10 @cite:doncaster:7/11 @cite:doncaster:7/12 @cite:generic:/13 @cite:generic:/12 @cite:generic:/20 @cite:generic:/14 @cite:generic:/21 @cite:generic:/15 @cite:generic:/16 @cite:generic:/17 @cite:generic:/18 @cite:generic:/22
    Scenario: Not met (departure) for Devon, not met (breach) for Waltham Forest and Generic, met for Doncaster [plan-content-23]
      Given the child is disabled
      And the plan was made on Friday 2 January 2026
      And it covered:
        | a contingency plan |
        | every service to be provided |
        | how often professionals have contact with the family |
        | how often the family safety network visits |
        | how often the lead worker visits the child |
        | how progress is judged |
        | objectives or actions that are SMART |
        | the actions to be taken |
        | the child's identified needs |
        | the concerns about the child |
        | the expected path to closure |
        | the lead professional |
        | the members of the Care Team |
        | the objectives of the plan |
        | the protective factors |
        | the resources that are available |
        | the services to be provided |
        | the strategy for reaching the objectives |
        | the strengths |
        | the title Supervision Order Plan |
        | what each service is meant to achieve |
        | what happens if care arrangements break down |
        | what is done to avoid a child protection plan or care |
        | what is expected of family members |
        | what the wider network can contribute |
        | what would trigger child protection procedures |
        | when each service is to be provided |
        | when progress is reviewed |
        | whether a Family Group Conference was offered |
        | who is responsible for what |
      When the case is looked at on Friday 2 January 2026
      Then for Devon, the rule on what a plan contains is not met, missing:
        | the full range of family support in a single plan |
      And for Devon, that is a departure
      And for Waltham Forest, the rule on what a plan contains is not met, missing:
        | the date of the next review |
        | the social worker's role beyond monitoring |
        | timescales that can be kept |
        | what needs to change in the family |
        | what sort of contact professionals have with the family |
      And for Waltham Forest, that is a breach
      And for Doncaster, the rule on what a plan contains is met
      And for Generic, the rule on what a plan contains is not met, missing:
        | objectives focused on the child |
        | objectives that are achievable |
        | objectives that are specific |
        | the responsibilities of the lead professional |
        | timescales that can be kept |
        | what sort of contact professionals have with the family |
        | when each action is to be done |
      And for Generic, that is a breach

    @cite:devon:6/2 @cite:devon:app1/21 @cite:devon:6/3 @cite:devon:app1/22 @cite:devon:6/4 @cite:devon:app1/23 @cite:devon:6/5 @cite:devon:app1/25 @cite:devon:6/6 @cite:devon:6/7 @cite:devon:app1/26 @cite:devon:6/8 @cite:devon:app1/27 @cite:devon:6/9 @cite:devon:app1/28 @cite:devon:6/10 @cite:devon:app1/29 @cite:devon:6/11 @cite:devon:app1/30 @cite:devon:6/12 @cite:devon:6/13 @cite:devon:app1/31 @cite:devon:app1/32 @cite:devon:6/14 @cite:devon:app1/33 @cite:devon:app1/24 @cite:devon:4/9 @cite:devon:3/9 @cite:devon:1/24 @cite:devon:8/2 @cite:devon:8/5 @cite:waltham-forest:2/2 @cite:waltham-forest:2/3 @cite:waltham-forest:2/4 @cite:waltham-forest:2/5 @cite:waltham-forest:2/6 @cite:waltham-forest:2/7 @cite:doncaster:7/8 @cite:doncaster:7/9 @cite:doncaster:7/10 @cite:doncaster:7/11 @cite:doncaster:7/12 @cite:generic:/13 @cite:generic:/12 @cite:generic:/20 @cite:generic:/14 @cite:generic:/21 @cite:generic:/15 @cite:generic:/16 @cite:generic:/17 @cite:generic:/18 @cite:generic:/22
    Scenario: Not met (breach) for Devon, Waltham Forest and Doncaster, met for Generic [plan-content-24]
      Given the plan was made on Friday 2 January 2026
      And it covered:
        | a contingency plan |
        | every service to be provided |
        | how often professionals have contact with the family |
        | how often the family safety network visits |
        | how often the lead worker visits the child |
        | how progress is judged |
        | objectives focused on the child |
        | objectives or actions that are SMART |
        | objectives that are achievable |
        | objectives that are specific |
        | the actions to be taken |
        | the child's identified needs |
        | the concerns about the child |
        | the expected path to closure |
        | the full range of family support in a single plan |
        | the lead professional |
        | the objectives of the plan |
        | the protective factors |
        | the resources that are available |
        | the responsibilities of the lead professional |
        | the services to be provided |
        | the strategy for reaching the objectives |
        | the strengths |
        | the title Supervision Order Plan |
        | timescales that can be kept |
        | what each service is meant to achieve |
        | what happens if care arrangements break down |
        | what is done to avoid a child protection plan or care |
        | what is expected of family members |
        | what sort of contact professionals have with the family |
        | what the wider network can contribute |
        | what would trigger child protection procedures |
        | when each action is to be done |
        | when progress is reviewed |
        | whether a Family Group Conference was offered |
        | who is responsible for what |
      When the case is looked at on Friday 2 January 2026
      Then for Devon, the rule on what a plan contains is not met, missing:
        | when each service is to be provided |
      And for Devon, that is a breach
      And for Waltham Forest, the rule on what a plan contains is not met, missing:
        | the date of the next review |
        | the social worker's role beyond monitoring |
        | what needs to change in the family |
      And for Waltham Forest, that is a breach
      And for Doncaster, the rule on what a plan contains is not met, missing:
        | the members of the Care Team |
      And for Doncaster, that is a breach
      And for Generic, the rule on what a plan contains is met

    @cite:devon:6/2 @cite:devon:app1/21 @cite:devon:6/3 @cite:devon:app1/22 @cite:devon:6/4 @cite:devon:app1/23 @cite:devon:6/5 @cite:devon:app1/25 @cite:devon:6/6 @cite:devon:6/7 @cite:devon:app1/26 @cite:devon:6/8 @cite:devon:app1/27 @cite:devon:6/9 @cite:devon:app1/28 @cite:devon:6/10 @cite:devon:app1/29 @cite:devon:6/11 @cite:devon:app1/30 @cite:devon:6/12 @cite:devon:6/13 @cite:devon:app1/31 @cite:devon:app1/32 @cite:devon:6/14 @cite:devon:app1/33 @cite:devon:app1/24 @cite:devon:4/9 @cite:devon:3/9 @cite:devon:1/24 @cite:devon:8/2 @cite:devon:8/5 @cite:waltham-forest:2/2 @cite:waltham-forest:2/3 @cite:waltham-forest:2/4 @cite:waltham-forest:2/5 @cite:waltham-forest:2/6 @cite:waltham-forest:2/7 @cite:doncaster:7/8 @cite:doncaster:7/9 @cite:doncaster:7/10 @cite:doncaster:7/11 @cite:doncaster:7/12 @cite:generic:/13 @cite:generic:/12 @cite:generic:/20 @cite:generic:/14 @cite:generic:/21 @cite:generic:/15 @cite:generic:/16 @cite:generic:/17 @cite:generic:/18 @cite:generic:/22
    Scenario: Not met (breach) for Devon, Waltham Forest and Doncaster, met for Generic [plan-content-25]
      Given the plan was made on Friday 2 January 2026
      And it covered:
        | a contingency plan |
        | every service to be provided |
        | how often professionals have contact with the family |
        | how often the family safety network visits |
        | how often the lead worker visits the child |
        | how progress is judged |
        | objectives focused on the child |
        | objectives or actions that are SMART |
        | objectives that are achievable |
        | objectives that are specific |
        | the actions to be taken |
        | the child's identified needs |
        | the concerns about the child |
        | the expected path to closure |
        | the full range of family support in a single plan |
        | the lead professional |
        | the objectives of the plan |
        | the protective factors |
        | the resources that are available |
        | the responsibilities of the lead professional |
        | the services to be provided |
        | the strategy for reaching the objectives |
        | the strengths |
        | the title Supervision Order Plan |
        | timescales that can be kept |
        | what happens if care arrangements break down |
        | what is done to avoid a child protection plan or care |
        | what is expected of family members |
        | what sort of contact professionals have with the family |
        | what the wider network can contribute |
        | what would trigger child protection procedures |
        | when each action is to be done |
        | when each service is to be provided |
        | when progress is reviewed |
        | whether a Family Group Conference was offered |
        | who is responsible for what |
      When the case is looked at on Friday 2 January 2026
      Then for Devon, the rule on what a plan contains is not met, missing:
        | what each service is meant to achieve |
      And for Devon, that is a breach
      And for Waltham Forest, the rule on what a plan contains is not met, missing:
        | the date of the next review |
        | the social worker's role beyond monitoring |
        | what needs to change in the family |
      And for Waltham Forest, that is a breach
      And for Doncaster, the rule on what a plan contains is not met, missing:
        | the members of the Care Team |
      And for Doncaster, that is a breach
      And for Generic, the rule on what a plan contains is met

    @cite:devon:6/2 @cite:devon:app1/21 @cite:devon:6/3 @cite:devon:app1/22 @cite:devon:6/4 @cite:devon:app1/23 @cite:devon:6/5 @cite:devon:app1/25 @cite:devon:6/6 @cite:devon:6/7 @cite:devon:app1/26 @cite:devon:6/8 @cite:devon:app1/27 @cite:devon:6/9 @cite:devon:app1/28 @cite:devon:6/10 @cite:devon:app1/29 @cite:devon:6/11 @cite:devon:app1/30 @cite:devon:6/12 @cite:devon:6/13 @cite:devon:app1/31 @cite:devon:app1/32 @cite:devon:6/14 @cite:devon:app1/33 @cite:devon:app1/24 @cite:devon:4/9 @cite:devon:3/9 @cite:devon:1/24 @cite:devon:8/2 @cite:devon:8/5 @cite:waltham-forest:2/2 @cite:waltham-forest:2/3 @cite:waltham-forest:2/4 @cite:waltham-forest:2/5 @cite:waltham-forest:2/6 @cite:waltham-forest:2/7 @cite:doncaster:7/8 @cite:doncaster:7/9 @cite:doncaster:7/10 @cite:doncaster:7/11 @cite:doncaster:7/12 @cite:generic:/13 @cite:generic:/12 @cite:generic:/20 @cite:generic:/14 @cite:generic:/21 @cite:generic:/15 @cite:generic:/16 @cite:generic:/17 @cite:generic:/18 @cite:generic:/22
    Scenario: Not met (breach) for Devon, Waltham Forest and Doncaster, met for Generic [plan-content-26]
      Given the plan was made on Friday 2 January 2026
      And it covered:
        | a contingency plan |
        | every service to be provided |
        | how often professionals have contact with the family |
        | how often the lead worker visits the child |
        | how progress is judged |
        | objectives focused on the child |
        | objectives or actions that are SMART |
        | objectives that are achievable |
        | objectives that are specific |
        | the actions to be taken |
        | the child's identified needs |
        | the concerns about the child |
        | the expected path to closure |
        | the full range of family support in a single plan |
        | the lead professional |
        | the objectives of the plan |
        | the protective factors |
        | the resources that are available |
        | the responsibilities of the lead professional |
        | the services to be provided |
        | the strategy for reaching the objectives |
        | the strengths |
        | the title Supervision Order Plan |
        | timescales that can be kept |
        | what each service is meant to achieve |
        | what happens if care arrangements break down |
        | what is done to avoid a child protection plan or care |
        | what is expected of family members |
        | what sort of contact professionals have with the family |
        | what the wider network can contribute |
        | what would trigger child protection procedures |
        | when each action is to be done |
        | when each service is to be provided |
        | when progress is reviewed |
        | whether a Family Group Conference was offered |
        | who is responsible for what |
      When the case is looked at on Friday 2 January 2026
      Then for Devon, the rule on what a plan contains is not met, missing:
        | how often the family safety network visits |
      And for Devon, that is a breach
      And for Waltham Forest, the rule on what a plan contains is not met, missing:
        | the date of the next review |
        | the social worker's role beyond monitoring |
        | what needs to change in the family |
      And for Waltham Forest, that is a breach
      And for Doncaster, the rule on what a plan contains is not met, missing:
        | the members of the Care Team |
      And for Doncaster, that is a breach
      And for Generic, the rule on what a plan contains is met

    @cite:devon:6/2 @cite:devon:app1/21 @cite:devon:6/3 @cite:devon:app1/22 @cite:devon:6/4 @cite:devon:app1/23 @cite:devon:6/5 @cite:devon:app1/25 @cite:devon:6/6 @cite:devon:6/7 @cite:devon:app1/26 @cite:devon:6/8 @cite:devon:app1/27 @cite:devon:6/9 @cite:devon:app1/28 @cite:devon:6/10 @cite:devon:app1/29 @cite:devon:6/11 @cite:devon:app1/30 @cite:devon:6/12 @cite:devon:6/13 @cite:devon:app1/31 @cite:devon:app1/32 @cite:devon:6/14 @cite:devon:app1/33 @cite:devon:app1/24 @cite:devon:4/9 @cite:devon:3/9 @cite:devon:1/24 @cite:devon:8/2 @cite:devon:8/5 @cite:waltham-forest:2/2 @cite:waltham-forest:2/3 @cite:waltham-forest:2/4 @cite:waltham-forest:2/5 @cite:waltham-forest:2/6 @cite:waltham-forest:2/7 @cite:doncaster:7/8 @cite:doncaster:7/9 @cite:doncaster:7/10 @cite:doncaster:7/11 @cite:doncaster:7/12 @cite:generic:/13 @cite:generic:/12 @cite:generic:/20 @cite:generic:/14 @cite:generic:/21 @cite:generic:/15 @cite:generic:/16 @cite:generic:/17 @cite:generic:/18 @cite:generic:/22
    Scenario: Not met (breach) for Devon, Waltham Forest and Doncaster, met for Generic [plan-content-27]
      Given the plan was made on Friday 2 January 2026
      And it covered:
        | a contingency plan |
        | every service to be provided |
        | how often professionals have contact with the family |
        | how often the family safety network visits |
        | how often the lead worker visits the child |
        | how progress is judged |
        | objectives focused on the child |
        | objectives or actions that are SMART |
        | objectives that are achievable |
        | objectives that are specific |
        | the actions to be taken |
        | the child's identified needs |
        | the concerns about the child |
        | the expected path to closure |
        | the full range of family support in a single plan |
        | the lead professional |
        | the objectives of the plan |
        | the protective factors |
        | the resources that are available |
        | the responsibilities of the lead professional |
        | the services to be provided |
        | the strategy for reaching the objectives |
        | the strengths |
        | the title Supervision Order Plan |
        | timescales that can be kept |
        | what each service is meant to achieve |
        | what happens if care arrangements break down |
        | what is done to avoid a child protection plan or care |
        | what is expected of family members |
        | what sort of contact professionals have with the family |
        | what would trigger child protection procedures |
        | when each action is to be done |
        | when each service is to be provided |
        | when progress is reviewed |
        | whether a Family Group Conference was offered |
        | who is responsible for what |
      When the case is looked at on Friday 2 January 2026
      Then for Devon, the rule on what a plan contains is not met, missing:
        | what the wider network can contribute |
      And for Devon, that is a breach
      And for Waltham Forest, the rule on what a plan contains is not met, missing:
        | the date of the next review |
        | the social worker's role beyond monitoring |
        | what needs to change in the family |
      And for Waltham Forest, that is a breach
      And for Doncaster, the rule on what a plan contains is not met, missing:
        | the members of the Care Team |
      And for Doncaster, that is a breach
      And for Generic, the rule on what a plan contains is met

    @cite:devon:6/2 @cite:devon:app1/21 @cite:devon:6/3 @cite:devon:app1/22 @cite:devon:6/4 @cite:devon:app1/23 @cite:devon:6/5 @cite:devon:app1/25 @cite:devon:6/6 @cite:devon:6/7 @cite:devon:app1/26 @cite:devon:6/8 @cite:devon:app1/27 @cite:devon:6/9 @cite:devon:app1/28 @cite:devon:6/10 @cite:devon:app1/29 @cite:devon:6/11 @cite:devon:app1/30 @cite:devon:6/12 @cite:devon:6/13 @cite:devon:app1/31 @cite:devon:app1/32 @cite:devon:6/14 @cite:devon:app1/33 @cite:devon:app1/24 @cite:devon:4/9 @cite:devon:3/9 @cite:devon:1/24 @cite:devon:8/2 @cite:devon:8/5 @cite:waltham-forest:2/2 @cite:waltham-forest:2/3 @cite:waltham-forest:2/4 @cite:waltham-forest:2/5 @cite:waltham-forest:2/6 @cite:waltham-forest:2/7 @cite:doncaster:7/8 @cite:doncaster:7/9 @cite:doncaster:7/10 @cite:doncaster:7/11 @cite:doncaster:7/12 @cite:generic:/13 @cite:generic:/12 @cite:generic:/20 @cite:generic:/14 @cite:generic:/21 @cite:generic:/15 @cite:generic:/16 @cite:generic:/17 @cite:generic:/18 @cite:generic:/22
    Scenario: Not met (breach) for Devon, Waltham Forest and Doncaster, met for Generic [plan-content-28]
      Given the plan was made on Friday 2 January 2026
      And it covered:
        | a contingency plan |
        | every service to be provided |
        | how often professionals have contact with the family |
        | how often the family safety network visits |
        | how often the lead worker visits the child |
        | how progress is judged |
        | objectives focused on the child |
        | objectives or actions that are SMART |
        | objectives that are achievable |
        | objectives that are specific |
        | the actions to be taken |
        | the child's identified needs |
        | the concerns about the child |
        | the full range of family support in a single plan |
        | the lead professional |
        | the objectives of the plan |
        | the protective factors |
        | the resources that are available |
        | the responsibilities of the lead professional |
        | the services to be provided |
        | the strategy for reaching the objectives |
        | the strengths |
        | the title Supervision Order Plan |
        | timescales that can be kept |
        | what each service is meant to achieve |
        | what happens if care arrangements break down |
        | what is done to avoid a child protection plan or care |
        | what is expected of family members |
        | what sort of contact professionals have with the family |
        | what the wider network can contribute |
        | what would trigger child protection procedures |
        | when each action is to be done |
        | when each service is to be provided |
        | when progress is reviewed |
        | whether a Family Group Conference was offered |
        | who is responsible for what |
      When the case is looked at on Friday 2 January 2026
      Then for Devon, the rule on what a plan contains is not met, missing:
        | the expected path to closure |
      And for Devon, that is a breach
      And for Waltham Forest, the rule on what a plan contains is not met, missing:
        | the date of the next review |
        | the social worker's role beyond monitoring |
        | what needs to change in the family |
      And for Waltham Forest, that is a breach
      And for Doncaster, the rule on what a plan contains is not met, missing:
        | the members of the Care Team |
      And for Doncaster, that is a breach
      And for Generic, the rule on what a plan contains is met

    @cite:devon:6/2 @cite:devon:app1/21 @cite:devon:6/3 @cite:devon:app1/22 @cite:devon:6/4 @cite:devon:app1/23 @cite:devon:6/5 @cite:devon:app1/25 @cite:devon:6/6 @cite:devon:6/7 @cite:devon:app1/26 @cite:devon:6/8 @cite:devon:app1/27 @cite:devon:6/9 @cite:devon:app1/28 @cite:devon:6/10 @cite:devon:app1/29 @cite:devon:6/11 @cite:devon:app1/30 @cite:devon:6/12 @cite:devon:6/13 @cite:devon:app1/31 @cite:devon:app1/32 @cite:devon:6/14 @cite:devon:app1/33 @cite:devon:app1/24 @cite:devon:4/9 @cite:devon:3/9 @cite:devon:1/24 @cite:devon:8/2 @cite:devon:8/5 @cite:waltham-forest:2/2 @cite:waltham-forest:2/3 @cite:waltham-forest:2/4 @cite:waltham-forest:2/5 @cite:waltham-forest:2/6 @cite:waltham-forest:2/7 @cite:doncaster:7/8 @cite:doncaster:7/9 @cite:doncaster:7/10 @cite:doncaster:7/11 @cite:doncaster:7/12 @cite:generic:/13 @cite:generic:/12 @cite:generic:/20 @cite:generic:/14 @cite:generic:/21 @cite:generic:/15 @cite:generic:/16 @cite:generic:/17 @cite:generic:/18 @cite:generic:/22
    Scenario: Not met (breach) for Devon, Waltham Forest and Doncaster, met for Generic [plan-content-29]
      Given the plan was made on Friday 2 January 2026
      And it covered:
        | a contingency plan |
        | every service to be provided |
        | how often professionals have contact with the family |
        | how often the family safety network visits |
        | how often the lead worker visits the child |
        | how progress is judged |
        | objectives focused on the child |
        | objectives or actions that are SMART |
        | objectives that are achievable |
        | objectives that are specific |
        | the actions to be taken |
        | the child's identified needs |
        | the concerns about the child |
        | the expected path to closure |
        | the full range of family support in a single plan |
        | the lead professional |
        | the objectives of the plan |
        | the protective factors |
        | the resources that are available |
        | the responsibilities of the lead professional |
        | the services to be provided |
        | the strategy for reaching the objectives |
        | the strengths |
        | the title Supervision Order Plan |
        | timescales that can be kept |
        | what each service is meant to achieve |
        | what is done to avoid a child protection plan or care |
        | what is expected of family members |
        | what sort of contact professionals have with the family |
        | what the wider network can contribute |
        | what would trigger child protection procedures |
        | when each action is to be done |
        | when each service is to be provided |
        | when progress is reviewed |
        | whether a Family Group Conference was offered |
        | who is responsible for what |
      When the case is looked at on Friday 2 January 2026
      Then for Devon, the rule on what a plan contains is not met, missing:
        | what happens if care arrangements break down |
      And for Devon, that is a breach
      And for Waltham Forest, the rule on what a plan contains is not met, missing:
        | the date of the next review |
        | the social worker's role beyond monitoring |
        | what needs to change in the family |
      And for Waltham Forest, that is a breach
      And for Doncaster, the rule on what a plan contains is not met, missing:
        | the members of the Care Team |
      And for Doncaster, that is a breach
      And for Generic, the rule on what a plan contains is met

    @cite:devon:6/2 @cite:devon:app1/21 @cite:devon:6/3 @cite:devon:app1/22 @cite:devon:6/4 @cite:devon:app1/23 @cite:devon:6/5 @cite:devon:app1/25 @cite:devon:6/6 @cite:devon:6/7 @cite:devon:app1/26 @cite:devon:6/8 @cite:devon:app1/27 @cite:devon:6/9 @cite:devon:app1/28 @cite:devon:6/10 @cite:devon:app1/29 @cite:devon:6/11 @cite:devon:app1/30 @cite:devon:6/12 @cite:devon:6/13 @cite:devon:app1/31 @cite:devon:app1/32 @cite:devon:6/14 @cite:devon:app1/33 @cite:devon:app1/24 @cite:devon:4/9 @cite:devon:3/9 @cite:devon:1/24 @cite:devon:8/2 @cite:devon:8/5 @cite:waltham-forest:2/2 @cite:waltham-forest:2/3 @cite:waltham-forest:2/4 @cite:waltham-forest:2/5 @cite:waltham-forest:2/6 @cite:waltham-forest:2/7 @cite:doncaster:7/8 @cite:doncaster:7/9 @cite:doncaster:7/10 @cite:doncaster:7/11 @cite:doncaster:7/12 @cite:generic:/13 @cite:generic:/12 @cite:generic:/20 @cite:generic:/14 @cite:generic:/21 @cite:generic:/15 @cite:generic:/16 @cite:generic:/17 @cite:generic:/18 @cite:generic:/22
    Scenario: Not met (breach) for Devon, Waltham Forest and Doncaster, met for Generic [plan-content-30]
      Given the plan was made on Friday 2 January 2026
      And it covered:
        | a contingency plan |
        | every service to be provided |
        | how often professionals have contact with the family |
        | how often the family safety network visits |
        | how often the lead worker visits the child |
        | how progress is judged |
        | objectives focused on the child |
        | objectives or actions that are SMART |
        | objectives that are achievable |
        | objectives that are specific |
        | the actions to be taken |
        | the child's identified needs |
        | the concerns about the child |
        | the expected path to closure |
        | the full range of family support in a single plan |
        | the lead professional |
        | the objectives of the plan |
        | the protective factors |
        | the resources that are available |
        | the responsibilities of the lead professional |
        | the services to be provided |
        | the strategy for reaching the objectives |
        | the strengths |
        | the title Supervision Order Plan |
        | timescales that can be kept |
        | what each service is meant to achieve |
        | what happens if care arrangements break down |
        | what is done to avoid a child protection plan or care |
        | what is expected of family members |
        | what sort of contact professionals have with the family |
        | what the wider network can contribute |
        | when each action is to be done |
        | when each service is to be provided |
        | when progress is reviewed |
        | whether a Family Group Conference was offered |
        | who is responsible for what |
      When the case is looked at on Friday 2 January 2026
      Then for Devon, the rule on what a plan contains is not met, missing:
        | what would trigger child protection procedures |
      And for Devon, that is a breach
      And for Waltham Forest, the rule on what a plan contains is not met, missing:
        | the date of the next review |
        | the social worker's role beyond monitoring |
        | what needs to change in the family |
      And for Waltham Forest, that is a breach
      And for Doncaster, the rule on what a plan contains is not met, missing:
        | the members of the Care Team |
      And for Doncaster, that is a breach
      And for Generic, the rule on what a plan contains is met

    @cite:devon:6/2 @cite:devon:app1/21 @cite:devon:6/3 @cite:devon:app1/22 @cite:devon:6/4 @cite:devon:app1/23 @cite:devon:6/5 @cite:devon:app1/25 @cite:devon:6/6 @cite:devon:6/7 @cite:devon:app1/26 @cite:devon:6/8 @cite:devon:app1/27 @cite:devon:6/9 @cite:devon:app1/28 @cite:devon:6/10 @cite:devon:app1/29 @cite:devon:6/11 @cite:devon:app1/30 @cite:devon:6/12 @cite:devon:6/13 @cite:devon:app1/31 @cite:devon:app1/32 @cite:devon:6/14 @cite:devon:app1/33 @cite:devon:app1/24 @cite:devon:4/9 @cite:devon:3/9 @cite:devon:1/24 @cite:devon:8/2 @cite:devon:8/5 @cite:waltham-forest:2/2 @cite:waltham-forest:2/3 @cite:waltham-forest:2/4 @cite:waltham-forest:2/5 @cite:waltham-forest:2/6 @cite:waltham-forest:2/7 @cite:doncaster:7/8 @cite:doncaster:7/9 @cite:doncaster:7/10 @cite:doncaster:7/11 @cite:doncaster:7/12 @cite:generic:/13 @cite:generic:/12 @cite:generic:/20 @cite:generic:/14 @cite:generic:/21 @cite:generic:/15 @cite:generic:/16 @cite:generic:/17 @cite:generic:/18 @cite:generic:/22
    Scenario: Not met (breach) for Devon, Waltham Forest and Doncaster, met for Generic [plan-content-31]
      Given the plan was made on Friday 2 January 2026
      And it covered:
        | a contingency plan |
        | every service to be provided |
        | how often professionals have contact with the family |
        | how often the family safety network visits |
        | how often the lead worker visits the child |
        | how progress is judged |
        | objectives focused on the child |
        | objectives or actions that are SMART |
        | objectives that are achievable |
        | objectives that are specific |
        | the actions to be taken |
        | the child's identified needs |
        | the concerns about the child |
        | the expected path to closure |
        | the full range of family support in a single plan |
        | the lead professional |
        | the objectives of the plan |
        | the protective factors |
        | the resources that are available |
        | the responsibilities of the lead professional |
        | the services to be provided |
        | the strategy for reaching the objectives |
        | the strengths |
        | the title Supervision Order Plan |
        | timescales that can be kept |
        | what each service is meant to achieve |
        | what happens if care arrangements break down |
        | what is done to avoid a child protection plan or care |
        | what is expected of family members |
        | what sort of contact professionals have with the family |
        | what the wider network can contribute |
        | what would trigger child protection procedures |
        | when each action is to be done |
        | when each service is to be provided |
        | when progress is reviewed |
        | who is responsible for what |
      When the case is looked at on Friday 2 January 2026
      Then for Devon, the rule on what a plan contains is not met, missing:
        | whether a Family Group Conference was offered |
      And for Devon, that is a breach
      And for Waltham Forest, the rule on what a plan contains is not met, missing:
        | the date of the next review |
        | the social worker's role beyond monitoring |
        | what needs to change in the family |
      And for Waltham Forest, that is a breach
      And for Doncaster, the rule on what a plan contains is not met, missing:
        | the members of the Care Team |
      And for Doncaster, that is a breach
      And for Generic, the rule on what a plan contains is met

    @cite:devon:6/2 @cite:devon:app1/21 @cite:devon:6/3 @cite:devon:app1/22 @cite:devon:6/4 @cite:devon:app1/23 @cite:devon:6/5 @cite:devon:app1/25 @cite:devon:6/6 @cite:devon:6/7 @cite:devon:app1/26 @cite:devon:6/8 @cite:devon:app1/27 @cite:devon:6/9 @cite:devon:app1/28 @cite:devon:6/10 @cite:devon:app1/29 @cite:devon:6/11 @cite:devon:app1/30 @cite:devon:6/12 @cite:devon:6/13 @cite:devon:app1/31 @cite:devon:app1/32 @cite:devon:6/14 @cite:devon:app1/33 @cite:devon:app1/24 @cite:devon:4/9 @cite:devon:3/9 @cite:devon:1/24 @cite:devon:8/2 @cite:devon:8/5 @cite:waltham-forest:2/2 @cite:waltham-forest:2/3 @cite:waltham-forest:2/4 @cite:waltham-forest:2/5 @cite:waltham-forest:2/6 @cite:waltham-forest:2/7 @cite:doncaster:7/8 @cite:doncaster:7/9 @cite:doncaster:7/10 @cite:doncaster:7/11 @cite:doncaster:7/12 @cite:generic:/13 @cite:generic:/12 @cite:generic:/20 @cite:generic:/14 @cite:generic:/21 @cite:generic:/15 @cite:generic:/16 @cite:generic:/17 @cite:generic:/18 @cite:generic:/22
    Scenario: Not met (breach) for Devon, Waltham Forest and Doncaster, met for Generic [plan-content-32]
      Given the plan was made on Friday 2 January 2026
      And it covered:
        | a contingency plan |
        | every service to be provided |
        | how often professionals have contact with the family |
        | how often the family safety network visits |
        | how often the lead worker visits the child |
        | how progress is judged |
        | objectives focused on the child |
        | objectives or actions that are SMART |
        | objectives that are achievable |
        | objectives that are specific |
        | the actions to be taken |
        | the child's identified needs |
        | the concerns about the child |
        | the expected path to closure |
        | the full range of family support in a single plan |
        | the lead professional |
        | the objectives of the plan |
        | the protective factors |
        | the resources that are available |
        | the responsibilities of the lead professional |
        | the services to be provided |
        | the strategy for reaching the objectives |
        | the title Supervision Order Plan |
        | timescales that can be kept |
        | what each service is meant to achieve |
        | what happens if care arrangements break down |
        | what is done to avoid a child protection plan or care |
        | what is expected of family members |
        | what sort of contact professionals have with the family |
        | what the wider network can contribute |
        | what would trigger child protection procedures |
        | when each action is to be done |
        | when each service is to be provided |
        | when progress is reviewed |
        | whether a Family Group Conference was offered |
        | who is responsible for what |
      When the case is looked at on Friday 2 January 2026
      Then for Devon, the rule on what a plan contains is not met, missing:
        | the strengths |
      And for Devon, that is a breach
      And for Waltham Forest, the rule on what a plan contains is not met, missing:
        | the date of the next review |
        | the social worker's role beyond monitoring |
        | what needs to change in the family |
      And for Waltham Forest, that is a breach
      And for Doncaster, the rule on what a plan contains is not met, missing:
        | the members of the Care Team |
      And for Doncaster, that is a breach
      And for Generic, the rule on what a plan contains is met

    @cite:devon:6/2 @cite:devon:app1/21 @cite:devon:6/3 @cite:devon:app1/22 @cite:devon:6/4 @cite:devon:app1/23 @cite:devon:6/5 @cite:devon:app1/25 @cite:devon:6/6 @cite:devon:6/7 @cite:devon:app1/26 @cite:devon:6/8 @cite:devon:app1/27 @cite:devon:6/9 @cite:devon:app1/28 @cite:devon:6/10 @cite:devon:app1/29 @cite:devon:6/11 @cite:devon:app1/30 @cite:devon:6/12 @cite:devon:6/13 @cite:devon:app1/31 @cite:devon:app1/32 @cite:devon:6/14 @cite:devon:app1/33 @cite:devon:app1/24 @cite:devon:4/9 @cite:devon:3/9 @cite:devon:1/24 @cite:devon:8/2 @cite:devon:8/5 @cite:waltham-forest:2/2 @cite:waltham-forest:2/3 @cite:waltham-forest:2/4 @cite:waltham-forest:2/5 @cite:waltham-forest:2/6 @cite:waltham-forest:2/7 @cite:doncaster:7/8 @cite:doncaster:7/9 @cite:doncaster:7/10 @cite:doncaster:7/11 @cite:doncaster:7/12 @cite:generic:/13 @cite:generic:/12 @cite:generic:/20 @cite:generic:/14 @cite:generic:/21 @cite:generic:/15 @cite:generic:/16 @cite:generic:/17 @cite:generic:/18 @cite:generic:/22
    Scenario: Not met (breach) for Devon, Waltham Forest and Doncaster, met for Generic [plan-content-33]
      Given the plan was made on Friday 2 January 2026
      And it covered:
        | a contingency plan |
        | every service to be provided |
        | how often professionals have contact with the family |
        | how often the family safety network visits |
        | how often the lead worker visits the child |
        | how progress is judged |
        | objectives focused on the child |
        | objectives or actions that are SMART |
        | objectives that are achievable |
        | objectives that are specific |
        | the actions to be taken |
        | the child's identified needs |
        | the concerns about the child |
        | the expected path to closure |
        | the full range of family support in a single plan |
        | the lead professional |
        | the objectives of the plan |
        | the resources that are available |
        | the responsibilities of the lead professional |
        | the services to be provided |
        | the strategy for reaching the objectives |
        | the strengths |
        | the title Supervision Order Plan |
        | timescales that can be kept |
        | what each service is meant to achieve |
        | what happens if care arrangements break down |
        | what is done to avoid a child protection plan or care |
        | what is expected of family members |
        | what sort of contact professionals have with the family |
        | what the wider network can contribute |
        | what would trigger child protection procedures |
        | when each action is to be done |
        | when each service is to be provided |
        | when progress is reviewed |
        | whether a Family Group Conference was offered |
        | who is responsible for what |
      When the case is looked at on Friday 2 January 2026
      Then for Devon, the rule on what a plan contains is not met, missing:
        | the protective factors |
      And for Devon, that is a breach
      And for Waltham Forest, the rule on what a plan contains is not met, missing:
        | the date of the next review |
        | the social worker's role beyond monitoring |
        | what needs to change in the family |
      And for Waltham Forest, that is a breach
      And for Doncaster, the rule on what a plan contains is not met, missing:
        | the members of the Care Team |
      And for Doncaster, that is a breach
      And for Generic, the rule on what a plan contains is met

    @cite:devon:6/2 @cite:devon:app1/21 @cite:devon:6/3 @cite:devon:app1/22 @cite:devon:6/4 @cite:devon:app1/23 @cite:devon:6/5 @cite:devon:app1/25 @cite:devon:6/6 @cite:devon:6/7 @cite:devon:app1/26 @cite:devon:6/8 @cite:devon:app1/27 @cite:devon:6/9 @cite:devon:app1/28 @cite:devon:6/10 @cite:devon:app1/29 @cite:devon:6/11 @cite:devon:app1/30 @cite:devon:6/12 @cite:devon:6/13 @cite:devon:app1/31 @cite:devon:app1/32 @cite:devon:6/14 @cite:devon:app1/33 @cite:devon:app1/24 @cite:devon:4/9 @cite:devon:3/9 @cite:devon:1/24 @cite:devon:8/2 @cite:devon:8/5 @cite:waltham-forest:2/2 @cite:waltham-forest:2/3 @cite:waltham-forest:2/4 @cite:waltham-forest:2/5 @cite:waltham-forest:2/6 @cite:waltham-forest:2/7 @cite:doncaster:7/8 @cite:doncaster:7/9 @cite:doncaster:7/10 @cite:doncaster:7/11 @cite:doncaster:7/12 @cite:generic:/13 @cite:generic:/12 @cite:generic:/20 @cite:generic:/14 @cite:generic:/21 @cite:generic:/15 @cite:generic:/16 @cite:generic:/17 @cite:generic:/18 @cite:generic:/22
    Scenario: Not met (breach) for Devon, Waltham Forest and Doncaster, met for Generic [plan-content-34]
      Given the plan was made on Friday 2 January 2026
      And it covered:
        | a contingency plan |
        | every service to be provided |
        | how often professionals have contact with the family |
        | how often the family safety network visits |
        | how often the lead worker visits the child |
        | how progress is judged |
        | objectives focused on the child |
        | objectives or actions that are SMART |
        | objectives that are achievable |
        | objectives that are specific |
        | the actions to be taken |
        | the child's identified needs |
        | the expected path to closure |
        | the full range of family support in a single plan |
        | the lead professional |
        | the objectives of the plan |
        | the protective factors |
        | the resources that are available |
        | the responsibilities of the lead professional |
        | the services to be provided |
        | the strategy for reaching the objectives |
        | the strengths |
        | the title Supervision Order Plan |
        | timescales that can be kept |
        | what each service is meant to achieve |
        | what happens if care arrangements break down |
        | what is done to avoid a child protection plan or care |
        | what is expected of family members |
        | what sort of contact professionals have with the family |
        | what the wider network can contribute |
        | what would trigger child protection procedures |
        | when each action is to be done |
        | when each service is to be provided |
        | when progress is reviewed |
        | whether a Family Group Conference was offered |
        | who is responsible for what |
      When the case is looked at on Friday 2 January 2026
      Then for Devon, the rule on what a plan contains is not met, missing:
        | the concerns about the child |
      And for Devon, that is a breach
      And for Waltham Forest, the rule on what a plan contains is not met, missing:
        | the date of the next review |
        | the social worker's role beyond monitoring |
        | what needs to change in the family |
      And for Waltham Forest, that is a breach
      And for Doncaster, the rule on what a plan contains is not met, missing:
        | the members of the Care Team |
      And for Doncaster, that is a breach
      And for Generic, the rule on what a plan contains is met

    @cite:devon:6/2 @cite:devon:app1/21 @cite:devon:6/3 @cite:devon:app1/22 @cite:devon:6/4 @cite:devon:app1/23 @cite:devon:6/5 @cite:devon:app1/25 @cite:devon:6/6 @cite:devon:6/7 @cite:devon:app1/26 @cite:devon:6/8 @cite:devon:app1/27 @cite:devon:6/9 @cite:devon:app1/28 @cite:devon:6/10 @cite:devon:app1/29 @cite:devon:6/11 @cite:devon:app1/30 @cite:devon:6/12 @cite:devon:6/13 @cite:devon:app1/31 @cite:devon:app1/32 @cite:devon:6/14 @cite:devon:app1/33 @cite:devon:app1/24 @cite:devon:4/9 @cite:devon:3/9 @cite:devon:1/24 @cite:devon:8/2 @cite:devon:8/5 @cite:waltham-forest:2/2 @cite:waltham-forest:2/3 @cite:waltham-forest:2/4 @cite:waltham-forest:2/5 @cite:waltham-forest:2/6 @cite:waltham-forest:2/7 @cite:doncaster:7/8 @cite:doncaster:7/9 @cite:doncaster:7/10 @cite:doncaster:7/11 @cite:doncaster:7/12 @cite:generic:/13 @cite:generic:/12 @cite:generic:/20 @cite:generic:/14 @cite:generic:/21 @cite:generic:/15 @cite:generic:/16 @cite:generic:/17 @cite:generic:/18 @cite:generic:/22
    Scenario: Not met (breach) for Devon, Waltham Forest and Doncaster, met for Generic [plan-content-35]
      Given the plan was made on Friday 2 January 2026
      And it covered:
        | a contingency plan |
        | every service to be provided |
        | how often professionals have contact with the family |
        | how often the family safety network visits |
        | how often the lead worker visits the child |
        | how progress is judged |
        | objectives focused on the child |
        | objectives or actions that are SMART |
        | objectives that are achievable |
        | objectives that are specific |
        | the actions to be taken |
        | the child's identified needs |
        | the concerns about the child |
        | the expected path to closure |
        | the full range of family support in a single plan |
        | the lead professional |
        | the objectives of the plan |
        | the protective factors |
        | the responsibilities of the lead professional |
        | the services to be provided |
        | the strategy for reaching the objectives |
        | the strengths |
        | the title Supervision Order Plan |
        | timescales that can be kept |
        | what each service is meant to achieve |
        | what happens if care arrangements break down |
        | what is done to avoid a child protection plan or care |
        | what is expected of family members |
        | what sort of contact professionals have with the family |
        | what the wider network can contribute |
        | what would trigger child protection procedures |
        | when each action is to be done |
        | when each service is to be provided |
        | when progress is reviewed |
        | whether a Family Group Conference was offered |
        | who is responsible for what |
      When the case is looked at on Friday 2 January 2026
      Then for Devon, the rule on what a plan contains is not met, missing:
        | the resources that are available |
      And for Devon, that is a breach
      And for Waltham Forest, the rule on what a plan contains is not met, missing:
        | the date of the next review |
        | the social worker's role beyond monitoring |
        | what needs to change in the family |
      And for Waltham Forest, that is a breach
      And for Doncaster, the rule on what a plan contains is not met, missing:
        | the members of the Care Team |
      And for Doncaster, that is a breach
      And for Generic, the rule on what a plan contains is met

    @cite:devon:6/2 @cite:devon:app1/21 @cite:devon:6/3 @cite:devon:app1/22 @cite:devon:6/4 @cite:devon:app1/23 @cite:devon:6/5 @cite:devon:app1/25 @cite:devon:6/6 @cite:devon:6/7 @cite:devon:app1/26 @cite:devon:6/8 @cite:devon:app1/27 @cite:devon:6/9 @cite:devon:app1/28 @cite:devon:6/10 @cite:devon:app1/29 @cite:devon:6/11 @cite:devon:app1/30 @cite:devon:6/12 @cite:devon:6/13 @cite:devon:app1/31 @cite:devon:app1/32 @cite:devon:6/14 @cite:devon:app1/33 @cite:devon:app1/24 @cite:devon:4/9 @cite:devon:3/9 @cite:devon:1/24 @cite:devon:8/2 @cite:devon:8/5 @cite:waltham-forest:2/2 @cite:waltham-forest:2/3 @cite:waltham-forest:2/4 @cite:waltham-forest:2/5 @cite:waltham-forest:2/6 @cite:waltham-forest:2/7 @cite:doncaster:7/8 @cite:doncaster:7/9 @cite:doncaster:7/10 @cite:doncaster:7/11 @cite:doncaster:7/12 @cite:generic:/13 @cite:generic:/12 @cite:generic:/20 @cite:generic:/14 @cite:generic:/21 @cite:generic:/15 @cite:generic:/16 @cite:generic:/17 @cite:generic:/18 @cite:generic:/22
    Scenario: Not met (breach) for Devon, Waltham Forest and Doncaster, met for Generic [plan-content-36]
      Given the child is at risk of coming into care
      And the plan was made on Friday 2 January 2026
      And it covered:
        | a contingency plan |
        | every service to be provided |
        | how often professionals have contact with the family |
        | how often the family safety network visits |
        | how often the lead worker visits the child |
        | how progress is judged |
        | objectives focused on the child |
        | objectives or actions that are SMART |
        | objectives that are achievable |
        | objectives that are specific |
        | the actions to be taken |
        | the child's identified needs |
        | the concerns about the child |
        | the expected path to closure |
        | the full range of family support in a single plan |
        | the lead professional |
        | the objectives of the plan |
        | the protective factors |
        | the resources that are available |
        | the responsibilities of the lead professional |
        | the services to be provided |
        | the strategy for reaching the objectives |
        | the strengths |
        | the title Supervision Order Plan |
        | timescales that can be kept |
        | what each service is meant to achieve |
        | what happens if care arrangements break down |
        | what is expected of family members |
        | what sort of contact professionals have with the family |
        | what the wider network can contribute |
        | what would trigger child protection procedures |
        | when each action is to be done |
        | when each service is to be provided |
        | when progress is reviewed |
        | whether a Family Group Conference was offered |
        | who is responsible for what |
      When the case is looked at on Friday 2 January 2026
      Then for Devon, the rule on what a plan contains is not met, missing:
        | what is done to avoid a child protection plan or care |
      And for Devon, that is a breach
      And for Waltham Forest, the rule on what a plan contains is not met, missing:
        | the date of the next review |
        | the social worker's role beyond monitoring |
        | what needs to change in the family |
      And for Waltham Forest, that is a breach
      And for Doncaster, the rule on what a plan contains is not met, missing:
        | the members of the Care Team |
      And for Doncaster, that is a breach
      And for Generic, the rule on what a plan contains is met

    @cite:devon:6/2 @cite:devon:app1/21 @cite:devon:6/3 @cite:devon:app1/22 @cite:devon:6/4 @cite:devon:app1/23 @cite:devon:6/5 @cite:devon:app1/25 @cite:devon:6/6 @cite:devon:6/7 @cite:devon:app1/26 @cite:devon:6/8 @cite:devon:app1/27 @cite:devon:6/9 @cite:devon:app1/28 @cite:devon:6/10 @cite:devon:app1/29 @cite:devon:6/11 @cite:devon:app1/30 @cite:devon:6/12 @cite:devon:6/13 @cite:devon:app1/31 @cite:devon:app1/32 @cite:devon:6/14 @cite:devon:app1/33 @cite:devon:app1/24 @cite:devon:4/9 @cite:devon:3/9 @cite:devon:1/24 @cite:devon:8/2 @cite:devon:8/5 @cite:waltham-forest:2/2 @cite:waltham-forest:2/3 @cite:waltham-forest:2/4 @cite:waltham-forest:2/5 @cite:waltham-forest:2/6 @cite:waltham-forest:2/7 @cite:doncaster:7/8 @cite:doncaster:7/9 @cite:doncaster:7/10 @cite:doncaster:7/11 @cite:doncaster:7/12 @cite:generic:/13 @cite:generic:/12 @cite:generic:/20 @cite:generic:/14 @cite:generic:/21 @cite:generic:/15 @cite:generic:/16 @cite:generic:/17 @cite:generic:/18 @cite:generic:/22
    Scenario: Not met (breach) for Devon, Waltham Forest and Doncaster, met for Generic [plan-content-37]
      Given the child is subject to a Supervision Order
      And the plan was made on Friday 2 January 2026
      And it covered:
        | a contingency plan |
        | every service to be provided |
        | how often professionals have contact with the family |
        | how often the family safety network visits |
        | how often the lead worker visits the child |
        | how progress is judged |
        | objectives focused on the child |
        | objectives or actions that are SMART |
        | objectives that are achievable |
        | objectives that are specific |
        | the actions to be taken |
        | the child's identified needs |
        | the concerns about the child |
        | the expected path to closure |
        | the full range of family support in a single plan |
        | the lead professional |
        | the objectives of the plan |
        | the protective factors |
        | the resources that are available |
        | the responsibilities of the lead professional |
        | the services to be provided |
        | the strategy for reaching the objectives |
        | the strengths |
        | timescales that can be kept |
        | what each service is meant to achieve |
        | what happens if care arrangements break down |
        | what is done to avoid a child protection plan or care |
        | what is expected of family members |
        | what sort of contact professionals have with the family |
        | what the wider network can contribute |
        | what would trigger child protection procedures |
        | when each action is to be done |
        | when each service is to be provided |
        | when progress is reviewed |
        | whether a Family Group Conference was offered |
        | who is responsible for what |
      When the case is looked at on Friday 2 January 2026
      Then for Devon, the rule on what a plan contains is not met, missing:
        | the title Supervision Order Plan |
      And for Devon, that is a breach
      And for Waltham Forest, the rule on what a plan contains is not met, missing:
        | the date of the next review |
        | the social worker's role beyond monitoring |
        | what needs to change in the family |
      And for Waltham Forest, that is a breach
      And for Doncaster, the rule on what a plan contains is not met, missing:
        | the members of the Care Team |
      And for Doncaster, that is a breach
      And for Generic, the rule on what a plan contains is met

    @cite:devon:6/2 @cite:devon:app1/21 @cite:devon:6/3 @cite:devon:app1/22 @cite:devon:6/4 @cite:devon:app1/23 @cite:devon:6/5 @cite:devon:app1/25 @cite:devon:6/6 @cite:devon:6/7 @cite:devon:app1/26 @cite:devon:6/8 @cite:devon:app1/27 @cite:devon:6/9 @cite:devon:app1/28 @cite:devon:6/10 @cite:devon:app1/29 @cite:devon:6/11 @cite:devon:app1/30 @cite:devon:6/12 @cite:devon:6/13 @cite:devon:app1/31 @cite:devon:app1/32 @cite:devon:6/14 @cite:devon:app1/33 @cite:devon:app1/24 @cite:devon:4/9 @cite:devon:3/9 @cite:devon:1/24 @cite:devon:8/2 @cite:devon:8/5 @cite:waltham-forest:2/2 @cite:waltham-forest:2/3 @cite:waltham-forest:2/4 @cite:waltham-forest:2/5 @cite:waltham-forest:2/6 @cite:waltham-forest:2/7 @cite:doncaster:7/8 @cite:doncaster:7/9 @cite:doncaster:7/10 @cite:doncaster:7/11 @cite:doncaster:7/12 @cite:generic:/13 @cite:generic:/12 @cite:generic:/20 @cite:generic:/14 @cite:generic:/21 @cite:generic:/15 @cite:generic:/16 @cite:generic:/17 @cite:generic:/18 @cite:generic:/22
    Scenario: Not met (departure) for Devon, not met (breach) for Waltham Forest and Doncaster, met for Generic [plan-content-38]
      Given the child is disabled
      And the plan was made on Friday 2 January 2026
      And it covered:
        | a contingency plan |
        | how often professionals have contact with the family |
        | how often the family safety network visits |
        | how often the lead worker visits the child |
        | how progress is judged |
        | objectives focused on the child |
        | objectives or actions that are SMART |
        | objectives that are achievable |
        | objectives that are specific |
        | the actions to be taken |
        | the child's identified needs |
        | the concerns about the child |
        | the expected path to closure |
        | the full range of family support in a single plan |
        | the lead professional |
        | the objectives of the plan |
        | the protective factors |
        | the resources that are available |
        | the responsibilities of the lead professional |
        | the services to be provided |
        | the strategy for reaching the objectives |
        | the strengths |
        | the title Supervision Order Plan |
        | timescales that can be kept |
        | what each service is meant to achieve |
        | what happens if care arrangements break down |
        | what is done to avoid a child protection plan or care |
        | what is expected of family members |
        | what sort of contact professionals have with the family |
        | what the wider network can contribute |
        | what would trigger child protection procedures |
        | when each action is to be done |
        | when each service is to be provided |
        | when progress is reviewed |
        | whether a Family Group Conference was offered |
        | who is responsible for what |
      When the case is looked at on Friday 2 January 2026
      Then for Devon, the rule on what a plan contains is not met, missing:
        | every service to be provided |
      And for Devon, that is a departure
      And for Waltham Forest, the rule on what a plan contains is not met, missing:
        | the date of the next review |
        | the social worker's role beyond monitoring |
        | what needs to change in the family |
      And for Waltham Forest, that is a breach
      And for Doncaster, the rule on what a plan contains is not met, missing:
        | the members of the Care Team |
      And for Doncaster, that is a breach
      And for Generic, the rule on what a plan contains is met

    @cite:devon:6/2 @cite:devon:app1/21 @cite:devon:6/3 @cite:devon:app1/22 @cite:devon:6/4 @cite:devon:app1/23 @cite:devon:6/5 @cite:devon:app1/25 @cite:devon:6/6 @cite:devon:6/7 @cite:devon:app1/26 @cite:devon:6/8 @cite:devon:app1/27 @cite:devon:6/9 @cite:devon:app1/28 @cite:devon:6/10 @cite:devon:app1/29 @cite:devon:6/11 @cite:devon:app1/30 @cite:devon:6/12 @cite:devon:6/13 @cite:devon:app1/31 @cite:devon:app1/32 @cite:devon:6/14 @cite:devon:app1/33 @cite:devon:app1/24 @cite:devon:4/9 @cite:devon:3/9 @cite:devon:1/24 @cite:devon:8/2 @cite:devon:8/5 @cite:waltham-forest:2/2 @cite:waltham-forest:2/3 @cite:waltham-forest:2/4 @cite:waltham-forest:2/5 @cite:waltham-forest:2/6 @cite:waltham-forest:2/7 @cite:doncaster:7/8 @cite:doncaster:7/9 @cite:doncaster:7/10 @cite:doncaster:7/11 @cite:doncaster:7/12 @cite:generic:/13 @cite:generic:/12 @cite:generic:/20 @cite:generic:/14 @cite:generic:/21 @cite:generic:/15 @cite:generic:/16 @cite:generic:/17 @cite:generic:/18 @cite:generic:/22
    Scenario: Not met (departure) for Devon, not met (breach) for Waltham Forest and Doncaster, met for Generic [plan-content-39]
      Given the child is disabled
      And the plan was made on Friday 2 January 2026
      And it covered:
        | a contingency plan |
        | every service to be provided |
        | how often professionals have contact with the family |
        | how often the family safety network visits |
        | how often the lead worker visits the child |
        | how progress is judged |
        | objectives focused on the child |
        | objectives or actions that are SMART |
        | objectives that are achievable |
        | objectives that are specific |
        | the actions to be taken |
        | the child's identified needs |
        | the concerns about the child |
        | the expected path to closure |
        | the lead professional |
        | the objectives of the plan |
        | the protective factors |
        | the resources that are available |
        | the responsibilities of the lead professional |
        | the services to be provided |
        | the strategy for reaching the objectives |
        | the strengths |
        | the title Supervision Order Plan |
        | timescales that can be kept |
        | what each service is meant to achieve |
        | what happens if care arrangements break down |
        | what is done to avoid a child protection plan or care |
        | what is expected of family members |
        | what sort of contact professionals have with the family |
        | what the wider network can contribute |
        | what would trigger child protection procedures |
        | when each action is to be done |
        | when each service is to be provided |
        | when progress is reviewed |
        | whether a Family Group Conference was offered |
        | who is responsible for what |
      When the case is looked at on Friday 2 January 2026
      Then for Devon, the rule on what a plan contains is not met, missing:
        | the full range of family support in a single plan |
      And for Devon, that is a departure
      And for Waltham Forest, the rule on what a plan contains is not met, missing:
        | the date of the next review |
        | the social worker's role beyond monitoring |
        | what needs to change in the family |
      And for Waltham Forest, that is a breach
      And for Doncaster, the rule on what a plan contains is not met, missing:
        | the members of the Care Team |
      And for Doncaster, that is a breach
      And for Generic, the rule on what a plan contains is met

    @cite:devon:6/2 @cite:devon:app1/21 @cite:devon:6/3 @cite:devon:app1/22 @cite:devon:6/4 @cite:devon:app1/23 @cite:devon:6/5 @cite:devon:app1/25 @cite:devon:6/6 @cite:devon:6/7 @cite:devon:app1/26 @cite:devon:6/8 @cite:devon:app1/27 @cite:devon:6/9 @cite:devon:app1/28 @cite:devon:6/10 @cite:devon:app1/29 @cite:devon:6/11 @cite:devon:app1/30 @cite:devon:6/12 @cite:devon:6/13 @cite:devon:app1/31 @cite:devon:app1/32 @cite:devon:6/14 @cite:devon:app1/33 @cite:devon:app1/24 @cite:devon:4/9 @cite:devon:3/9 @cite:devon:1/24 @cite:devon:8/2 @cite:devon:8/5 @cite:waltham-forest:2/2 @cite:waltham-forest:2/3 @cite:waltham-forest:2/4 @cite:waltham-forest:2/5 @cite:waltham-forest:2/6 @cite:waltham-forest:2/7 @cite:doncaster:7/8 @cite:doncaster:7/9 @cite:doncaster:7/10 @cite:doncaster:7/11 @cite:doncaster:7/12 @cite:generic:/13 @cite:generic:/12 @cite:generic:/20 @cite:generic:/14 @cite:generic:/21 @cite:generic:/15 @cite:generic:/16 @cite:generic:/17 @cite:generic:/18 @cite:generic:/22
    Scenario: Not met (breach) for Devon, Waltham Forest and Doncaster, not met (departure) for Generic [plan-content-40]
      Given the plan was made on Friday 2 January 2026
      And it covered:
        | every service to be provided |
        | how often the family safety network visits |
        | objectives focused on the child |
        | objectives or actions that are SMART |
        | objectives that are achievable |
        | objectives that are specific |
        | the concerns about the child |
        | the expected path to closure |
        | the full range of family support in a single plan |
        | the lead professional |
        | the protective factors |
        | the resources that are available |
        | the responsibilities of the lead professional |
        | the services to be provided |
        | the strengths |
        | the title Supervision Order Plan |
        | timescales that can be kept |
        | what each service is meant to achieve |
        | what happens if care arrangements break down |
        | what is done to avoid a child protection plan or care |
        | what sort of contact professionals have with the family |
        | what the wider network can contribute |
        | what would trigger child protection procedures |
        | when each action is to be done |
        | when each service is to be provided |
        | whether a Family Group Conference was offered |
        | who is responsible for what |
      When the case is looked at on Friday 2 January 2026
      Then for Devon, the rule on what a plan contains is not met, missing:
        | a contingency plan |
        | how often professionals have contact with the family |
        | how often the lead worker visits the child |
        | how progress is judged |
        | the actions to be taken |
        | the child's identified needs |
        | the objectives of the plan |
        | the strategy for reaching the objectives |
        | what is expected of family members |
        | when progress is reviewed |
      And for Devon, that is a breach
      And for Waltham Forest, the rule on what a plan contains is not met, missing:
        | a contingency plan |
        | how often professionals have contact with the family |
        | the date of the next review |
        | the social worker's role beyond monitoring |
        | what is expected of family members |
        | what needs to change in the family |
      And for Waltham Forest, that is a breach
      And for Doncaster, the rule on what a plan contains is not met, missing:
        | how often the lead worker visits the child |
        | the child's identified needs |
        | the members of the Care Team |
        | the objectives of the plan |
      And for Doncaster, that is a breach
      And for Generic, the rule on what a plan contains is not met, missing:
        | a contingency plan |
        | how often professionals have contact with the family |
        | how often the lead worker visits the child |
        | how progress is judged |
        | the actions to be taken |
        | the child's identified needs |
        | the objectives of the plan |
        | the strategy for reaching the objectives |
        | what is expected of family members |
        | when progress is reviewed |
      And for Generic, that is a departure

    @cite:waltham-forest:2/2 @cite:waltham-forest:2/3 @cite:waltham-forest:2/4 @cite:waltham-forest:2/5 @cite:waltham-forest:2/6 @cite:waltham-forest:2/7 @cite:essex:3.5/2 @cite:essex:9.7/1 @cite:essex:3.4.1/8 @cite:essex:8.1/1 @cite:essex:3.5/3 @cite:essex:3.4.1/4 @cite:essex:3.5/4 @cite:essex:3.5/7 @cite:essex:3.5/17 @cite:essex:3.5/18 @cite:essex:3.4.3/8 @cite:essex:3.5/19 @cite:essex:3.5/20 @cite:essex:3.5/21 @cite:essex:3.5/22 @cite:essex:3.5/23 @cite:essex:3.5/24 @cite:essex:9.6/1 @cite:essex:3.5/25 @cite:essex:9.3/1 @cite:doncaster:7/8 @cite:doncaster:7/9 @cite:doncaster:7/10 @cite:doncaster:7/11 @cite:doncaster:7/12 @cite:generic:/13 @cite:generic:/12 @cite:generic:/20 @cite:generic:/14 @cite:generic:/21 @cite:generic:/15 @cite:generic:/16 @cite:generic:/17 @cite:generic:/18 @cite:generic:/22
    Scenario: Not met (departure) for Waltham Forest, not met (breach) for Essex, Doncaster and Generic [plan-content-41]
      Given the plan was made on Friday 2 January 2026
      And it covered:
        | how often professionals have contact with the family |
        | the social work to be done |
        | the social worker's role beyond monitoring |
        | what sort of contact professionals have with the family |
        | what the social work is to achieve |
      When the case is looked at on Friday 2 January 2026
      Then for Waltham Forest, the rule on what a plan contains is not met, missing:
        | a contingency plan |
        | the date of the next review |
        | the services to be provided |
        | timescales that can be kept |
        | what is expected of family members |
        | what needs to change in the family |
        | who is responsible for what |
      And for Waltham Forest, that is a departure
      And for Essex, the rule on what a plan contains is not met, missing:
        | a contingency plan |
        | aims worded as something present |
        | how things will be better |
        | objectives or actions that are SMART |
        | objectives that are achievable |
        | objectives that are specific |
        | observable signs of change |
        | the actions to be taken |
        | the concerns about the child |
        | the date of the next review |
        | the family's own words |
        | the objectives of the plan |
        | the services to be provided |
        | what each service is meant to achieve |
        | what good enough looks like |
        | what happens if compliance proves disguised |
        | what happens if risks escalate |
        | what happens if the family circumstances change |
        | what happens if the family no longer engages |
        | what the assessment recommended |
        | what the wider network can contribute |
        | when each action is to be done |
        | who is responsible for what |
      And for Essex, that is a breach
      And for Doncaster, the rule on what a plan contains is not met, missing:
        | how often the lead worker visits the child |
        | objectives or actions that are SMART |
        | the child's identified needs |
        | the lead professional |
        | the members of the Care Team |
        | the objectives of the plan |
        | who is responsible for what |
      And for Doncaster, that is a breach
      And for Generic, the rule on what a plan contains is not met, missing:
        | a contingency plan |
        | how often the lead worker visits the child |
        | how progress is judged |
        | objectives focused on the child |
        | objectives that are achievable |
        | objectives that are specific |
        | the actions to be taken |
        | the child's identified needs |
        | the lead professional |
        | the objectives of the plan |
        | the responsibilities of the lead professional |
        | the services to be provided |
        | the strategy for reaching the objectives |
        | timescales that can be kept |
        | what is expected of family members |
        | when each action is to be done |
        | when progress is reviewed |
        | who is responsible for what |
      And for Generic, that is a breach

    @cite:waltham-forest:2/2 @cite:waltham-forest:2/3 @cite:waltham-forest:2/4 @cite:waltham-forest:2/5 @cite:waltham-forest:2/6 @cite:waltham-forest:2/7 @cite:essex:3.5/2 @cite:essex:9.7/1 @cite:essex:3.4.1/8 @cite:essex:8.1/1 @cite:essex:3.5/3 @cite:essex:3.4.1/4 @cite:essex:3.5/4 @cite:essex:3.5/7 @cite:essex:3.5/17 @cite:essex:3.5/18 @cite:essex:3.4.3/8 @cite:essex:3.5/19 @cite:essex:3.5/20 @cite:essex:3.5/21 @cite:essex:3.5/22 @cite:essex:3.5/23 @cite:essex:3.5/24 @cite:essex:9.6/1 @cite:essex:3.5/25 @cite:essex:9.3/1 @cite:doncaster:7/8 @cite:doncaster:7/9 @cite:doncaster:7/10 @cite:doncaster:7/11 @cite:doncaster:7/12 @cite:generic:/13 @cite:generic:/12 @cite:generic:/20 @cite:generic:/14 @cite:generic:/21 @cite:generic:/15 @cite:generic:/16 @cite:generic:/17 @cite:generic:/18 @cite:generic:/22
    Scenario: Met for Waltham Forest, not met (departure) for Essex, not met (breach) for Doncaster and Generic [plan-content-42]
      Given the case is with the Assessment and Intervention team
      And the plan was made on Friday 2 January 2026
      And it covered:
        | a contingency plan |
        | aims worded as something present |
        | how often professionals have contact with the family |
        | how things will be better |
        | objectives or actions that are SMART |
        | objectives that are achievable |
        | objectives that are specific |
        | observable signs of change |
        | the actions to be taken |
        | the concerns about the child |
        | the date of the next review |
        | the family's own words |
        | the objectives of the plan |
        | the services to be provided |
        | the social worker's role beyond monitoring |
        | timescales that can be kept |
        | what each service is meant to achieve |
        | what good enough looks like |
        | what happens if compliance proves disguised |
        | what happens if risks escalate |
        | what happens if the family circumstances change |
        | what happens if the family no longer engages |
        | what is expected of family members |
        | what needs to change in the family |
        | what sort of contact professionals have with the family |
        | what the assessment recommended |
        | what the social work is to achieve |
        | what the wider network can contribute |
        | when each action is to be done |
        | who is responsible for what |
      When the case is looked at on Friday 2 January 2026
      Then for Waltham Forest, the rule on what a plan contains is met
      And for Essex, the rule on what a plan contains is not met, missing:
        | the social work to be done |
      And for Essex, that is a departure
      And for Doncaster, the rule on what a plan contains is not met, missing:
        | how often the lead worker visits the child |
        | the child's identified needs |
        | the lead professional |
        | the members of the Care Team |
      And for Doncaster, that is a breach
      And for Generic, the rule on what a plan contains is not met, missing:
        | how often the lead worker visits the child |
        | how progress is judged |
        | objectives focused on the child |
        | the child's identified needs |
        | the lead professional |
        | the responsibilities of the lead professional |
        | the strategy for reaching the objectives |
        | when progress is reviewed |
      And for Generic, that is a breach

    @cite:waltham-forest:2/2 @cite:waltham-forest:2/3 @cite:waltham-forest:2/4 @cite:waltham-forest:2/5 @cite:waltham-forest:2/6 @cite:waltham-forest:2/7 @cite:essex:3.5/2 @cite:essex:9.7/1 @cite:essex:3.4.1/8 @cite:essex:8.1/1 @cite:essex:3.5/3 @cite:essex:3.4.1/4 @cite:essex:3.5/4 @cite:essex:3.5/7 @cite:essex:3.5/17 @cite:essex:3.5/18 @cite:essex:3.4.3/8 @cite:essex:3.5/19 @cite:essex:3.5/20 @cite:essex:3.5/21 @cite:essex:3.5/22 @cite:essex:3.5/23 @cite:essex:3.5/24 @cite:essex:9.6/1 @cite:essex:3.5/25 @cite:essex:9.3/1 @cite:doncaster:7/8 @cite:doncaster:7/9 @cite:doncaster:7/10 @cite:doncaster:7/11 @cite:doncaster:7/12 @cite:generic:/13 @cite:generic:/12 @cite:generic:/20 @cite:generic:/14 @cite:generic:/21 @cite:generic:/15 @cite:generic:/16 @cite:generic:/17 @cite:generic:/18 @cite:generic:/22
    Scenario: Met for Waltham Forest, not met (departure) for Essex, not met (breach) for Doncaster and Generic [plan-content-43]
      Given the case is with the Assessment and Intervention team
      And the plan was made on Friday 2 January 2026
      And it covered:
        | a contingency plan |
        | aims worded as something present |
        | how often professionals have contact with the family |
        | how things will be better |
        | objectives or actions that are SMART |
        | objectives that are achievable |
        | objectives that are specific |
        | observable signs of change |
        | the actions to be taken |
        | the concerns about the child |
        | the date of the next review |
        | the family's own words |
        | the objectives of the plan |
        | the services to be provided |
        | the social work to be done |
        | the social worker's role beyond monitoring |
        | timescales that can be kept |
        | what each service is meant to achieve |
        | what good enough looks like |
        | what happens if compliance proves disguised |
        | what happens if risks escalate |
        | what happens if the family circumstances change |
        | what happens if the family no longer engages |
        | what is expected of family members |
        | what needs to change in the family |
        | what sort of contact professionals have with the family |
        | what the assessment recommended |
        | what the wider network can contribute |
        | when each action is to be done |
        | who is responsible for what |
      When the case is looked at on Friday 2 January 2026
      Then for Waltham Forest, the rule on what a plan contains is met
      And for Essex, the rule on what a plan contains is not met, missing:
        | what the social work is to achieve |
      And for Essex, that is a departure
      And for Doncaster, the rule on what a plan contains is not met, missing:
        | how often the lead worker visits the child |
        | the child's identified needs |
        | the lead professional |
        | the members of the Care Team |
      And for Doncaster, that is a breach
      And for Generic, the rule on what a plan contains is not met, missing:
        | how often the lead worker visits the child |
        | how progress is judged |
        | objectives focused on the child |
        | the child's identified needs |
        | the lead professional |
        | the responsibilities of the lead professional |
        | the strategy for reaching the objectives |
        | when progress is reviewed |
      And for Generic, that is a breach

    @cite:waltham-forest:2/2 @cite:waltham-forest:2/3 @cite:waltham-forest:2/4 @cite:waltham-forest:2/5 @cite:waltham-forest:2/6 @cite:waltham-forest:2/7 @cite:essex:3.5/2 @cite:essex:9.7/1 @cite:essex:3.4.1/8 @cite:essex:8.1/1 @cite:essex:3.5/3 @cite:essex:3.4.1/4 @cite:essex:3.5/4 @cite:essex:3.5/7 @cite:essex:3.5/17 @cite:essex:3.5/18 @cite:essex:3.4.3/8 @cite:essex:3.5/19 @cite:essex:3.5/20 @cite:essex:3.5/21 @cite:essex:3.5/22 @cite:essex:3.5/23 @cite:essex:3.5/24 @cite:essex:9.6/1 @cite:essex:3.5/25 @cite:essex:9.3/1 @cite:doncaster:7/8 @cite:doncaster:7/9 @cite:doncaster:7/10 @cite:doncaster:7/11 @cite:doncaster:7/12 @cite:generic:/13 @cite:generic:/12 @cite:generic:/20 @cite:generic:/14 @cite:generic:/21 @cite:generic:/15 @cite:generic:/16 @cite:generic:/17 @cite:generic:/18 @cite:generic:/22
    Scenario: Not met (departure) for Waltham Forest, not met (breach) for Essex, Doncaster and Generic [plan-content-44]
      Given the plan was made on Friday 2 January 2026
      And it covered:
        | aims worded as something present |
        | how often professionals have contact with the family |
        | how things will be better |
        | objectives or actions that are SMART |
        | objectives that are achievable |
        | objectives that are specific |
        | observable signs of change |
        | the actions to be taken |
        | the concerns about the child |
        | the family's own words |
        | the objectives of the plan |
        | the social work to be done |
        | the social worker's role beyond monitoring |
        | timescales that can be kept |
        | what each service is meant to achieve |
        | what good enough looks like |
        | what happens if compliance proves disguised |
        | what happens if risks escalate |
        | what happens if the family circumstances change |
        | what happens if the family no longer engages |
        | what is expected of family members |
        | what needs to change in the family |
        | what sort of contact professionals have with the family |
        | what the assessment recommended |
        | what the social work is to achieve |
        | what the wider network can contribute |
        | when each action is to be done |
      When the case is looked at on Friday 2 January 2026
      Then for Waltham Forest, the rule on what a plan contains is not met, missing:
        | a contingency plan |
        | the date of the next review |
        | the services to be provided |
        | who is responsible for what |
      And for Waltham Forest, that is a departure
      And for Essex, the rule on what a plan contains is not met, missing:
        | a contingency plan |
        | the date of the next review |
        | the services to be provided |
        | who is responsible for what |
      And for Essex, that is a breach
      And for Doncaster, the rule on what a plan contains is not met, missing:
        | how often the lead worker visits the child |
        | the child's identified needs |
        | the lead professional |
        | the members of the Care Team |
        | who is responsible for what |
      And for Doncaster, that is a breach
      And for Generic, the rule on what a plan contains is not met, missing:
        | a contingency plan |
        | how often the lead worker visits the child |
        | how progress is judged |
        | objectives focused on the child |
        | the child's identified needs |
        | the lead professional |
        | the responsibilities of the lead professional |
        | the services to be provided |
        | the strategy for reaching the objectives |
        | when progress is reviewed |
        | who is responsible for what |
      And for Generic, that is a breach

    @cite:waltham-forest:2/2 @cite:waltham-forest:2/3 @cite:waltham-forest:2/4 @cite:waltham-forest:2/5 @cite:waltham-forest:2/6 @cite:waltham-forest:2/7 @cite:doncaster:7/8 @cite:doncaster:7/9 @cite:doncaster:7/10 @cite:doncaster:7/11 @cite:doncaster:7/12 @cite:generic:/13 @cite:generic:/12 @cite:generic:/20 @cite:generic:/14 @cite:generic:/21 @cite:generic:/15 @cite:generic:/16 @cite:generic:/17 @cite:generic:/18 @cite:generic:/22
    Scenario: Not met (departure) for Waltham Forest, not met (breach) for Doncaster and Generic [plan-content-45]
      Given the plan was made on Friday 2 January 2026
      And it covered:
        | a contingency plan |
        | how often professionals have contact with the family |
        | how often the lead worker visits the child |
        | objectives or actions that are SMART |
        | the child's identified needs |
        | the date of the next review |
        | the lead professional |
        | the members of the Care Team |
        | the objectives of the plan |
        | the services to be provided |
        | the social worker's role beyond monitoring |
        | timescales that can be kept |
        | what is expected of family members |
        | what needs to change in the family |
        | what sort of contact professionals have with the family |
      When the case is looked at on Friday 2 January 2026
      Then for Waltham Forest, the rule on what a plan contains is not met, missing:
        | who is responsible for what |
      And for Waltham Forest, that is a departure
      And for Doncaster, the rule on what a plan contains is not met, missing:
        | who is responsible for what |
      And for Doncaster, that is a breach
      And for Generic, the rule on what a plan contains is not met, missing:
        | how progress is judged |
        | objectives focused on the child |
        | objectives that are achievable |
        | objectives that are specific |
        | the actions to be taken |
        | the responsibilities of the lead professional |
        | the strategy for reaching the objectives |
        | when each action is to be done |
        | when progress is reviewed |
        | who is responsible for what |
      And for Generic, that is a breach

    @cite:waltham-forest:2/2 @cite:waltham-forest:2/3 @cite:waltham-forest:2/4 @cite:waltham-forest:2/5 @cite:waltham-forest:2/6 @cite:waltham-forest:2/7 @cite:doncaster:7/8 @cite:doncaster:7/9 @cite:doncaster:7/10 @cite:doncaster:7/11 @cite:doncaster:7/12 @cite:generic:/13 @cite:generic:/12 @cite:generic:/20 @cite:generic:/14 @cite:generic:/21 @cite:generic:/15 @cite:generic:/16 @cite:generic:/17 @cite:generic:/18 @cite:generic:/22
    Scenario: Not met (breach) for Waltham Forest and Doncaster, not met (departure) for Generic [plan-content-46]
      Given the plan was made on Friday 2 January 2026
      And it covered:
        | how often professionals have contact with the family |
        | how often the lead worker visits the child |
        | how progress is judged |
        | objectives focused on the child |
        | objectives that are achievable |
        | objectives that are specific |
        | the actions to be taken |
        | the child's identified needs |
        | the date of the next review |
        | the lead professional |
        | the objectives of the plan |
        | the responsibilities of the lead professional |
        | the services to be provided |
        | the social worker's role beyond monitoring |
        | the strategy for reaching the objectives |
        | what needs to change in the family |
        | when each action is to be done |
        | when progress is reviewed |
        | who is responsible for what |
      When the case is looked at on Friday 2 January 2026
      Then for Waltham Forest, the rule on what a plan contains is not met, missing:
        | a contingency plan |
        | timescales that can be kept |
        | what is expected of family members |
        | what sort of contact professionals have with the family |
      And for Waltham Forest, that is a breach
      And for Doncaster, the rule on what a plan contains is not met, missing:
        | objectives or actions that are SMART |
        | the members of the Care Team |
      And for Doncaster, that is a breach
      And for Generic, the rule on what a plan contains is not met, missing:
        | a contingency plan |
        | timescales that can be kept |
        | what is expected of family members |
        | what sort of contact professionals have with the family |
      And for Generic, that is a departure

    @cite:waltham-forest:2/2 @cite:waltham-forest:2/3 @cite:waltham-forest:2/4 @cite:waltham-forest:2/5 @cite:waltham-forest:2/6 @cite:waltham-forest:2/7 @cite:doncaster:7/8 @cite:doncaster:7/9 @cite:doncaster:7/10 @cite:doncaster:7/11 @cite:doncaster:7/12 @cite:generic:/13 @cite:generic:/12 @cite:generic:/20 @cite:generic:/14 @cite:generic:/21 @cite:generic:/15 @cite:generic:/16 @cite:generic:/17 @cite:generic:/18 @cite:generic:/22
    Scenario: Not met (breach) for Waltham Forest and Doncaster, not met (departure) for Generic [plan-content-47]
      Given the plan was made on Friday 2 January 2026
      And it covered:
        | how often the lead worker visits the child |
        | how progress is judged |
        | objectives focused on the child |
        | objectives that are achievable |
        | objectives that are specific |
        | the actions to be taken |
        | the child's identified needs |
        | the date of the next review |
        | the lead professional |
        | the objectives of the plan |
        | the responsibilities of the lead professional |
        | the services to be provided |
        | the social worker's role beyond monitoring |
        | the strategy for reaching the objectives |
        | what needs to change in the family |
        | what sort of contact professionals have with the family |
        | when each action is to be done |
        | when progress is reviewed |
        | who is responsible for what |
      When the case is looked at on Friday 2 January 2026
      Then for Waltham Forest, the rule on what a plan contains is not met, missing:
        | a contingency plan |
        | how often professionals have contact with the family |
        | timescales that can be kept |
        | what is expected of family members |
      And for Waltham Forest, that is a breach
      And for Doncaster, the rule on what a plan contains is not met, missing:
        | objectives or actions that are SMART |
        | the members of the Care Team |
      And for Doncaster, that is a breach
      And for Generic, the rule on what a plan contains is not met, missing:
        | a contingency plan |
        | how often professionals have contact with the family |
        | timescales that can be kept |
        | what is expected of family members |
      And for Generic, that is a departure

    @cite:waltham-forest:2/2 @cite:waltham-forest:2/3 @cite:waltham-forest:2/4 @cite:waltham-forest:2/5 @cite:waltham-forest:2/6 @cite:waltham-forest:2/7 @cite:essex:3.5/2 @cite:essex:9.7/1 @cite:essex:3.4.1/8 @cite:essex:8.1/1 @cite:essex:3.5/3 @cite:essex:3.4.1/4 @cite:essex:3.5/4 @cite:essex:3.5/7 @cite:essex:3.5/17 @cite:essex:3.5/18 @cite:essex:3.4.3/8 @cite:essex:3.5/19 @cite:essex:3.5/20 @cite:essex:3.5/21 @cite:essex:3.5/22 @cite:essex:3.5/23 @cite:essex:3.5/24 @cite:essex:9.6/1 @cite:essex:3.5/25 @cite:essex:9.3/1 @cite:doncaster:7/8 @cite:doncaster:7/9 @cite:doncaster:7/10 @cite:doncaster:7/11 @cite:doncaster:7/12 @cite:generic:/13 @cite:generic:/12 @cite:generic:/20 @cite:generic:/14 @cite:generic:/21 @cite:generic:/15 @cite:generic:/16 @cite:generic:/17 @cite:generic:/18 @cite:generic:/22
    Scenario: Not met (breach) for Waltham Forest, Essex and Generic, met for Doncaster [plan-content-48]
      Given the plan was made on Friday 2 January 2026
      And it covered:
        | how often the lead worker visits the child |
        | objectives or actions that are SMART |
        | the child's identified needs |
        | the lead professional |
        | the members of the Care Team |
        | the objectives of the plan |
        | the social work to be done |
        | what the social work is to achieve |
        | who is responsible for what |
      When the case is looked at on Friday 2 January 2026
      Then for Waltham Forest, the rule on what a plan contains is not met, missing:
        | a contingency plan |
        | how often professionals have contact with the family |
        | the date of the next review |
        | the services to be provided |
        | the social worker's role beyond monitoring |
        | timescales that can be kept |
        | what is expected of family members |
        | what needs to change in the family |
        | what sort of contact professionals have with the family |
      And for Waltham Forest, that is a breach
      And for Essex, the rule on what a plan contains is not met, missing:
        | a contingency plan |
        | aims worded as something present |
        | how things will be better |
        | objectives that are achievable |
        | objectives that are specific |
        | observable signs of change |
        | the actions to be taken |
        | the concerns about the child |
        | the date of the next review |
        | the family's own words |
        | the services to be provided |
        | what each service is meant to achieve |
        | what good enough looks like |
        | what happens if compliance proves disguised |
        | what happens if risks escalate |
        | what happens if the family circumstances change |
        | what happens if the family no longer engages |
        | what the assessment recommended |
        | what the wider network can contribute |
        | when each action is to be done |
      And for Essex, that is a breach
      And for Doncaster, the rule on what a plan contains is met
      And for Generic, the rule on what a plan contains is not met, missing:
        | a contingency plan |
        | how often professionals have contact with the family |
        | how progress is judged |
        | objectives focused on the child |
        | objectives that are achievable |
        | objectives that are specific |
        | the actions to be taken |
        | the responsibilities of the lead professional |
        | the services to be provided |
        | the strategy for reaching the objectives |
        | timescales that can be kept |
        | what is expected of family members |
        | what sort of contact professionals have with the family |
        | when each action is to be done |
        | when progress is reviewed |
      And for Generic, that is a breach

    @cite:waltham-forest:2/2 @cite:waltham-forest:2/3 @cite:waltham-forest:2/4 @cite:waltham-forest:2/5 @cite:waltham-forest:2/6 @cite:waltham-forest:2/7 @cite:essex:3.5/2 @cite:essex:9.7/1 @cite:essex:3.4.1/8 @cite:essex:8.1/1 @cite:essex:3.5/3 @cite:essex:3.4.1/4 @cite:essex:3.5/4 @cite:essex:3.5/7 @cite:essex:3.5/17 @cite:essex:3.5/18 @cite:essex:3.4.3/8 @cite:essex:3.5/19 @cite:essex:3.5/20 @cite:essex:3.5/21 @cite:essex:3.5/22 @cite:essex:3.5/23 @cite:essex:3.5/24 @cite:essex:9.6/1 @cite:essex:3.5/25 @cite:essex:9.3/1 @cite:doncaster:7/8 @cite:doncaster:7/9 @cite:doncaster:7/10 @cite:doncaster:7/11 @cite:doncaster:7/12 @cite:generic:/13 @cite:generic:/12 @cite:generic:/20 @cite:generic:/14 @cite:generic:/21 @cite:generic:/15 @cite:generic:/16 @cite:generic:/17 @cite:generic:/18 @cite:generic:/22
    Scenario: Not met (breach) for Waltham Forest, not met (departure) for Essex and Generic, met for Doncaster [plan-content-49]
      Given the case is with the Assessment and Intervention team
      And the plan was made on Friday 2 January 2026
      And it covered:
        | a contingency plan |
        | aims worded as something present |
        | how often the lead worker visits the child |
        | how things will be better |
        | objectives or actions that are SMART |
        | objectives that are achievable |
        | objectives that are specific |
        | observable signs of change |
        | the actions to be taken |
        | the child's identified needs |
        | the concerns about the child |
        | the date of the next review |
        | the family's own words |
        | the lead professional |
        | the members of the Care Team |
        | the objectives of the plan |
        | the services to be provided |
        | what each service is meant to achieve |
        | what good enough looks like |
        | what happens if compliance proves disguised |
        | what happens if risks escalate |
        | what happens if the family circumstances change |
        | what happens if the family no longer engages |
        | what the assessment recommended |
        | what the social work is to achieve |
        | what the wider network can contribute |
        | when each action is to be done |
        | who is responsible for what |
      When the case is looked at on Friday 2 January 2026
      Then for Waltham Forest, the rule on what a plan contains is not met, missing:
        | how often professionals have contact with the family |
        | the social worker's role beyond monitoring |
        | timescales that can be kept |
        | what is expected of family members |
        | what needs to change in the family |
        | what sort of contact professionals have with the family |
      And for Waltham Forest, that is a breach
      And for Essex, the rule on what a plan contains is not met, missing:
        | the social work to be done |
      And for Essex, that is a departure
      And for Doncaster, the rule on what a plan contains is met
      And for Generic, the rule on what a plan contains is not met, missing:
        | how often professionals have contact with the family |
        | how progress is judged |
        | objectives focused on the child |
        | the responsibilities of the lead professional |
        | the strategy for reaching the objectives |
        | timescales that can be kept |
        | what is expected of family members |
        | what sort of contact professionals have with the family |
        | when progress is reviewed |
      And for Generic, that is a departure

    @cite:waltham-forest:2/2 @cite:waltham-forest:2/3 @cite:waltham-forest:2/4 @cite:waltham-forest:2/5 @cite:waltham-forest:2/6 @cite:waltham-forest:2/7 @cite:essex:3.5/2 @cite:essex:9.7/1 @cite:essex:3.4.1/8 @cite:essex:8.1/1 @cite:essex:3.5/3 @cite:essex:3.4.1/4 @cite:essex:3.5/4 @cite:essex:3.5/7 @cite:essex:3.5/17 @cite:essex:3.5/18 @cite:essex:3.4.3/8 @cite:essex:3.5/19 @cite:essex:3.5/20 @cite:essex:3.5/21 @cite:essex:3.5/22 @cite:essex:3.5/23 @cite:essex:3.5/24 @cite:essex:9.6/1 @cite:essex:3.5/25 @cite:essex:9.3/1 @cite:doncaster:7/8 @cite:doncaster:7/9 @cite:doncaster:7/10 @cite:doncaster:7/11 @cite:doncaster:7/12 @cite:generic:/13 @cite:generic:/12 @cite:generic:/20 @cite:generic:/14 @cite:generic:/21 @cite:generic:/15 @cite:generic:/16 @cite:generic:/17 @cite:generic:/18 @cite:generic:/22
    Scenario: Not met (breach) for Waltham Forest, not met (departure) for Essex and Generic, met for Doncaster [plan-content-50]
      Given the case is with the Assessment and Intervention team
      And the plan was made on Friday 2 January 2026
      And it covered:
        | a contingency plan |
        | aims worded as something present |
        | how often the lead worker visits the child |
        | how things will be better |
        | objectives or actions that are SMART |
        | objectives that are achievable |
        | objectives that are specific |
        | observable signs of change |
        | the actions to be taken |
        | the child's identified needs |
        | the concerns about the child |
        | the date of the next review |
        | the family's own words |
        | the lead professional |
        | the members of the Care Team |
        | the objectives of the plan |
        | the services to be provided |
        | the social work to be done |
        | what each service is meant to achieve |
        | what good enough looks like |
        | what happens if compliance proves disguised |
        | what happens if risks escalate |
        | what happens if the family circumstances change |
        | what happens if the family no longer engages |
        | what the assessment recommended |
        | what the wider network can contribute |
        | when each action is to be done |
        | who is responsible for what |
      When the case is looked at on Friday 2 January 2026
      Then for Waltham Forest, the rule on what a plan contains is not met, missing:
        | how often professionals have contact with the family |
        | the social worker's role beyond monitoring |
        | timescales that can be kept |
        | what is expected of family members |
        | what needs to change in the family |
        | what sort of contact professionals have with the family |
      And for Waltham Forest, that is a breach
      And for Essex, the rule on what a plan contains is not met, missing:
        | what the social work is to achieve |
      And for Essex, that is a departure
      And for Doncaster, the rule on what a plan contains is met
      And for Generic, the rule on what a plan contains is not met, missing:
        | how often professionals have contact with the family |
        | how progress is judged |
        | objectives focused on the child |
        | the responsibilities of the lead professional |
        | the strategy for reaching the objectives |
        | timescales that can be kept |
        | what is expected of family members |
        | what sort of contact professionals have with the family |
        | when progress is reviewed |
      And for Generic, that is a departure

    @cite:waltham-forest:2/2 @cite:waltham-forest:2/3 @cite:waltham-forest:2/4 @cite:waltham-forest:2/5 @cite:waltham-forest:2/6 @cite:waltham-forest:2/7 @cite:essex:3.5/2 @cite:essex:9.7/1 @cite:essex:3.4.1/8 @cite:essex:8.1/1 @cite:essex:3.5/3 @cite:essex:3.4.1/4 @cite:essex:3.5/4 @cite:essex:3.5/7 @cite:essex:3.5/17 @cite:essex:3.5/18 @cite:essex:3.4.3/8 @cite:essex:3.5/19 @cite:essex:3.5/20 @cite:essex:3.5/21 @cite:essex:3.5/22 @cite:essex:3.5/23 @cite:essex:3.5/24 @cite:essex:9.6/1 @cite:essex:3.5/25 @cite:essex:9.3/1 @cite:doncaster:7/8 @cite:doncaster:7/9 @cite:doncaster:7/10 @cite:doncaster:7/11 @cite:doncaster:7/12 @cite:generic:/13 @cite:generic:/12 @cite:generic:/20 @cite:generic:/14 @cite:generic:/21 @cite:generic:/15 @cite:generic:/16 @cite:generic:/17 @cite:generic:/18 @cite:generic:/22
    Scenario: Not met (breach) for Waltham Forest, Essex and Doncaster, not met (departure) for Generic [plan-content-51]
      Given the plan was made on Friday 2 January 2026
      And it covered:
        | the lead professional |
        | the services to be provided |
        | the social work to be done |
        | what the social work is to achieve |
        | when each action is to be done |
        | who is responsible for what |
      When the case is looked at on Friday 2 January 2026
      Then for Waltham Forest, the rule on what a plan contains is not met, missing:
        | a contingency plan |
        | how often professionals have contact with the family |
        | the date of the next review |
        | the social worker's role beyond monitoring |
        | timescales that can be kept |
        | what is expected of family members |
        | what needs to change in the family |
        | what sort of contact professionals have with the family |
      And for Waltham Forest, that is a breach
      And for Essex, the rule on what a plan contains is not met, missing:
        | a contingency plan |
        | aims worded as something present |
        | how things will be better |
        | objectives or actions that are SMART |
        | objectives that are achievable |
        | objectives that are specific |
        | observable signs of change |
        | the actions to be taken |
        | the concerns about the child |
        | the date of the next review |
        | the family's own words |
        | the objectives of the plan |
        | what each service is meant to achieve |
        | what good enough looks like |
        | what happens if compliance proves disguised |
        | what happens if risks escalate |
        | what happens if the family circumstances change |
        | what happens if the family no longer engages |
        | what the assessment recommended |
        | what the wider network can contribute |
      And for Essex, that is a breach
      And for Doncaster, the rule on what a plan contains is not met, missing:
        | how often the lead worker visits the child |
        | objectives or actions that are SMART |
        | the child's identified needs |
        | the members of the Care Team |
        | the objectives of the plan |
      And for Doncaster, that is a breach
      And for Generic, the rule on what a plan contains is not met, missing:
        | a contingency plan |
        | how often professionals have contact with the family |
        | how often the lead worker visits the child |
        | how progress is judged |
        | objectives focused on the child |
        | objectives that are achievable |
        | objectives that are specific |
        | the actions to be taken |
        | the child's identified needs |
        | the objectives of the plan |
        | the responsibilities of the lead professional |
        | the strategy for reaching the objectives |
        | timescales that can be kept |
        | what is expected of family members |
        | what sort of contact professionals have with the family |
        | when progress is reviewed |
      And for Generic, that is a departure

    @cite:waltham-forest:2/2 @cite:waltham-forest:2/3 @cite:waltham-forest:2/4 @cite:waltham-forest:2/5 @cite:waltham-forest:2/6 @cite:waltham-forest:2/7 @cite:essex:3.5/2 @cite:essex:9.7/1 @cite:essex:3.4.1/8 @cite:essex:8.1/1 @cite:essex:3.5/3 @cite:essex:3.4.1/4 @cite:essex:3.5/4 @cite:essex:3.5/7 @cite:essex:3.5/17 @cite:essex:3.5/18 @cite:essex:3.4.3/8 @cite:essex:3.5/19 @cite:essex:3.5/20 @cite:essex:3.5/21 @cite:essex:3.5/22 @cite:essex:3.5/23 @cite:essex:3.5/24 @cite:essex:9.6/1 @cite:essex:3.5/25 @cite:essex:9.3/1 @cite:doncaster:7/8 @cite:doncaster:7/9 @cite:doncaster:7/10 @cite:doncaster:7/11 @cite:doncaster:7/12 @cite:generic:/13 @cite:generic:/12 @cite:generic:/20 @cite:generic:/14 @cite:generic:/21 @cite:generic:/15 @cite:generic:/16 @cite:generic:/17 @cite:generic:/18 @cite:generic:/22
    Scenario: Not met (breach) for Waltham Forest and Doncaster, not met (departure) for Essex, met for Generic [plan-content-52]
      Given the case is with the Assessment and Intervention team
      And the plan was made on Friday 2 January 2026
      And it covered:
        | a contingency plan |
        | aims worded as something present |
        | how often professionals have contact with the family |
        | how often the lead worker visits the child |
        | how progress is judged |
        | how things will be better |
        | objectives focused on the child |
        | objectives or actions that are SMART |
        | objectives that are achievable |
        | objectives that are specific |
        | observable signs of change |
        | the actions to be taken |
        | the child's identified needs |
        | the concerns about the child |
        | the date of the next review |
        | the family's own words |
        | the lead professional |
        | the objectives of the plan |
        | the responsibilities of the lead professional |
        | the services to be provided |
        | the strategy for reaching the objectives |
        | timescales that can be kept |
        | what each service is meant to achieve |
        | what good enough looks like |
        | what happens if compliance proves disguised |
        | what happens if risks escalate |
        | what happens if the family circumstances change |
        | what happens if the family no longer engages |
        | what is expected of family members |
        | what sort of contact professionals have with the family |
        | what the assessment recommended |
        | what the social work is to achieve |
        | what the wider network can contribute |
        | when each action is to be done |
        | when progress is reviewed |
        | who is responsible for what |
      When the case is looked at on Friday 2 January 2026
      Then for Waltham Forest, the rule on what a plan contains is not met, missing:
        | the social worker's role beyond monitoring |
        | what needs to change in the family |
      And for Waltham Forest, that is a breach
      And for Essex, the rule on what a plan contains is not met, missing:
        | the social work to be done |
      And for Essex, that is a departure
      And for Doncaster, the rule on what a plan contains is not met, missing:
        | the members of the Care Team |
      And for Doncaster, that is a breach
      And for Generic, the rule on what a plan contains is met

    @cite:waltham-forest:2/2 @cite:waltham-forest:2/3 @cite:waltham-forest:2/4 @cite:waltham-forest:2/5 @cite:waltham-forest:2/6 @cite:waltham-forest:2/7 @cite:essex:3.5/2 @cite:essex:9.7/1 @cite:essex:3.4.1/8 @cite:essex:8.1/1 @cite:essex:3.5/3 @cite:essex:3.4.1/4 @cite:essex:3.5/4 @cite:essex:3.5/7 @cite:essex:3.5/17 @cite:essex:3.5/18 @cite:essex:3.4.3/8 @cite:essex:3.5/19 @cite:essex:3.5/20 @cite:essex:3.5/21 @cite:essex:3.5/22 @cite:essex:3.5/23 @cite:essex:3.5/24 @cite:essex:9.6/1 @cite:essex:3.5/25 @cite:essex:9.3/1 @cite:doncaster:7/8 @cite:doncaster:7/9 @cite:doncaster:7/10 @cite:doncaster:7/11 @cite:doncaster:7/12 @cite:generic:/13 @cite:generic:/12 @cite:generic:/20 @cite:generic:/14 @cite:generic:/21 @cite:generic:/15 @cite:generic:/16 @cite:generic:/17 @cite:generic:/18 @cite:generic:/22
    Scenario: Not met (breach) for Waltham Forest and Doncaster, not met (departure) for Essex, met for Generic [plan-content-53]
      Given the case is with the Assessment and Intervention team
      And the plan was made on Friday 2 January 2026
      And it covered:
        | a contingency plan |
        | aims worded as something present |
        | how often professionals have contact with the family |
        | how often the lead worker visits the child |
        | how progress is judged |
        | how things will be better |
        | objectives focused on the child |
        | objectives or actions that are SMART |
        | objectives that are achievable |
        | objectives that are specific |
        | observable signs of change |
        | the actions to be taken |
        | the child's identified needs |
        | the concerns about the child |
        | the date of the next review |
        | the family's own words |
        | the lead professional |
        | the objectives of the plan |
        | the responsibilities of the lead professional |
        | the services to be provided |
        | the social work to be done |
        | the strategy for reaching the objectives |
        | timescales that can be kept |
        | what each service is meant to achieve |
        | what good enough looks like |
        | what happens if compliance proves disguised |
        | what happens if risks escalate |
        | what happens if the family circumstances change |
        | what happens if the family no longer engages |
        | what is expected of family members |
        | what sort of contact professionals have with the family |
        | what the assessment recommended |
        | what the wider network can contribute |
        | when each action is to be done |
        | when progress is reviewed |
        | who is responsible for what |
      When the case is looked at on Friday 2 January 2026
      Then for Waltham Forest, the rule on what a plan contains is not met, missing:
        | the social worker's role beyond monitoring |
        | what needs to change in the family |
      And for Waltham Forest, that is a breach
      And for Essex, the rule on what a plan contains is not met, missing:
        | what the social work is to achieve |
      And for Essex, that is a departure
      And for Doncaster, the rule on what a plan contains is not met, missing:
        | the members of the Care Team |
      And for Doncaster, that is a breach
      And for Generic, the rule on what a plan contains is met

    @cite:waltham-forest:2/2 @cite:waltham-forest:2/3 @cite:waltham-forest:2/4 @cite:waltham-forest:2/5 @cite:waltham-forest:2/6 @cite:waltham-forest:2/7 @cite:essex:3.5/2 @cite:essex:9.7/1 @cite:essex:3.4.1/8 @cite:essex:8.1/1 @cite:essex:3.5/3 @cite:essex:3.4.1/4 @cite:essex:3.5/4 @cite:essex:3.5/7 @cite:essex:3.5/17 @cite:essex:3.5/18 @cite:essex:3.4.3/8 @cite:essex:3.5/19 @cite:essex:3.5/20 @cite:essex:3.5/21 @cite:essex:3.5/22 @cite:essex:3.5/23 @cite:essex:3.5/24 @cite:essex:9.6/1 @cite:essex:3.5/25 @cite:essex:9.3/1 @cite:doncaster:7/8 @cite:doncaster:7/9 @cite:doncaster:7/10 @cite:doncaster:7/11 @cite:doncaster:7/12 @cite:generic:/13 @cite:generic:/12 @cite:generic:/20 @cite:generic:/14 @cite:generic:/21 @cite:generic:/15 @cite:generic:/16 @cite:generic:/17 @cite:generic:/18 @cite:generic:/22
    Scenario: Not met (breach) for Waltham Forest, Essex and Doncaster, not met (departure) for Generic [plan-content-54]
      Given the plan was made on Friday 2 January 2026
      And it covered:
        | aims worded as something present |
        | how often professionals have contact with the family |
        | how often the lead worker visits the child |
        | how progress is judged |
        | how things will be better |
        | objectives focused on the child |
        | objectives or actions that are SMART |
        | observable signs of change |
        | the child's identified needs |
        | the concerns about the child |
        | the date of the next review |
        | the family's own words |
        | the lead professional |
        | the responsibilities of the lead professional |
        | the services to be provided |
        | the social work to be done |
        | the strategy for reaching the objectives |
        | timescales that can be kept |
        | what each service is meant to achieve |
        | what good enough looks like |
        | what happens if compliance proves disguised |
        | what happens if risks escalate |
        | what happens if the family circumstances change |
        | what happens if the family no longer engages |
        | what is expected of family members |
        | what sort of contact professionals have with the family |
        | what the assessment recommended |
        | what the social work is to achieve |
        | what the wider network can contribute |
        | when each action is to be done |
        | when progress is reviewed |
        | who is responsible for what |
      When the case is looked at on Friday 2 January 2026
      Then for Waltham Forest, the rule on what a plan contains is not met, missing:
        | a contingency plan |
        | the social worker's role beyond monitoring |
        | what needs to change in the family |
      And for Waltham Forest, that is a breach
      And for Essex, the rule on what a plan contains is not met, missing:
        | a contingency plan |
        | objectives that are achievable |
        | objectives that are specific |
        | the actions to be taken |
        | the objectives of the plan |
      And for Essex, that is a breach
      And for Doncaster, the rule on what a plan contains is not met, missing:
        | the members of the Care Team |
        | the objectives of the plan |
      And for Doncaster, that is a breach
      And for Generic, the rule on what a plan contains is not met, missing:
        | a contingency plan |
        | objectives that are achievable |
        | objectives that are specific |
        | the actions to be taken |
        | the objectives of the plan |
      And for Generic, that is a departure

    @cite:waltham-forest:2/2 @cite:waltham-forest:2/3 @cite:waltham-forest:2/4 @cite:waltham-forest:2/5 @cite:waltham-forest:2/6 @cite:waltham-forest:2/7 @cite:doncaster:7/8 @cite:doncaster:7/9 @cite:doncaster:7/10 @cite:doncaster:7/11 @cite:doncaster:7/12 @cite:generic:/13 @cite:generic:/12 @cite:generic:/20 @cite:generic:/14 @cite:generic:/21 @cite:generic:/15 @cite:generic:/16 @cite:generic:/17 @cite:generic:/18 @cite:generic:/22
    Scenario: Not met (breach) for Waltham Forest and Doncaster, not met (departure) for Generic [plan-content-55]
      Given the plan was made on Friday 2 January 2026
      And it covered:
        | a contingency plan |
        | how often professionals have contact with the family |
        | how progress is judged |
        | objectives focused on the child |
        | objectives or actions that are SMART |
        | objectives that are achievable |
        | objectives that are specific |
        | the actions to be taken |
        | the lead professional |
        | the members of the Care Team |
        | the responsibilities of the lead professional |
        | the services to be provided |
        | the strategy for reaching the objectives |
        | timescales that can be kept |
        | what is expected of family members |
        | what sort of contact professionals have with the family |
        | when each action is to be done |
        | when progress is reviewed |
        | who is responsible for what |
      When the case is looked at on Friday 2 January 2026
      Then for Waltham Forest, the rule on what a plan contains is not met, missing:
        | the date of the next review |
        | the social worker's role beyond monitoring |
        | what needs to change in the family |
      And for Waltham Forest, that is a breach
      And for Doncaster, the rule on what a plan contains is not met, missing:
        | how often the lead worker visits the child |
        | the child's identified needs |
        | the objectives of the plan |
      And for Doncaster, that is a breach
      And for Generic, the rule on what a plan contains is not met, missing:
        | how often the lead worker visits the child |
        | the child's identified needs |
        | the objectives of the plan |
      And for Generic, that is a departure

  Rule: Is a family group conference considered?

    @cite:devon:1/12 @cite:essex:7.7/1 @cite:doncaster:9/3 @cite:generic:/55
    Scenario: Not met (departure) for Devon and Doncaster, not met for Essex, does not apply for Generic [family-conference-considered-1]
      Given it was decided that a plan is needed on Thursday 1 January 2026
      And the case was closed on Friday 2 January 2026
      When the case is looked at on Friday 2 January 2026
      Then for Devon, the rule on considering a family group conference is not met
      And for Devon, that is a departure
      And for Essex, the rule on considering a family group conference is not met
      And for Doncaster, the rule on considering a family group conference is not met
      And for Doncaster, that is a departure
      And for Generic, the rule on considering a family group conference does not apply

    @cite:devon:1/12 @cite:essex:7.7/1 @cite:doncaster:9/3 @cite:generic:/55
    Scenario: Does not apply for Devon, Essex and Doncaster, not met (departure) for Generic [family-conference-considered-2]
      Given the first meeting was held on Thursday 1 January 2026
      And the case was closed on Friday 2 January 2026
      When the case is looked at on Friday 2 January 2026
      Then for Devon, the rule on considering a family group conference does not apply
      And for Essex, the rule on considering a family group conference does not apply
      And for Doncaster, the rule on considering a family group conference does not apply
      And for Generic, the rule on considering a family group conference is not met
      And for Generic, that is a departure

    @cite:devon:1/12 @cite:essex:7.7/1 @cite:doncaster:9/3 @cite:generic:/55
    Scenario: Not met (departure) for Devon, Doncaster and Generic, not met for Essex [family-conference-considered-3]
      Given it was decided that a plan is needed on Friday 2 January 2026
      And the first meeting was held on Friday 2 January 2026
      And the case was closed on Saturday 3 January 2026
      When the case is looked at on Saturday 3 January 2026
      Then for Devon, the rule on considering a family group conference is not met
      And for Devon, that is a departure
      And for Essex, the rule on considering a family group conference is not met
      And for Doncaster, the rule on considering a family group conference is not met
      And for Doncaster, that is a departure
      And for Generic, the rule on considering a family group conference is not met
      And for Generic, that is a departure

    @cite:devon:1/12 @cite:essex:7.7/1 @cite:doncaster:9/3 @cite:generic:/55
    Scenario: Does not apply for Devon, Essex and Doncaster, still to do for Generic [family-conference-considered-4]
      Given the first meeting was held on Friday 2 January 2026
      When the case is looked at on Friday 2 January 2026
      Then for Devon, the rule on considering a family group conference does not apply
      And for Essex, the rule on considering a family group conference does not apply
      And for Doncaster, the rule on considering a family group conference does not apply
      And for Generic, considering a family group conference is still to do
