# Written by "cinmodel compare" from the procedures: the smallest cases on which they part. Do not edit.
Feature: Where the procedures part: endings

  Rule: When can a case step down to early help?

    @cite:devon:3/8 @cite:devon:app1/19 @cite:devon:app1/20 @cite:essex:14.3/1 @cite:generic:/69
    Scenario: Called for for Devon, not called for for Essex and Generic [step-down-called-for-1]
      Given no complex needs remain
      And the needs that remain are no less complex
      And positive progress has been maintained over time
      When the case is looked at on Friday 2 January 2026
      Then for Devon, a step down is called for
      And for Essex, a step down is not called for
      And for Generic, a step down is not called for

    @cite:devon:3/8 @cite:devon:app1/19 @cite:devon:app1/20 @cite:essex:14.3/1 @cite:doncaster:12/3 @cite:doncaster:5/7 @cite:generic:/69
    Scenario: Not called for for Devon, Doncaster and Generic, called for for Essex [step-down-called-for-2]
      Given complex needs remain
      And positive progress has not been maintained over time
      And the needs that remain include no safeguarding concerns
      And the threshold for a plan is still met
      When the case is looked at on Friday 2 January 2026
      Then for Devon, a step down is not called for
      And for Essex, a step down is called for
      And for Doncaster, a step down is not called for
      And for Generic, a step down is not called for

    @cite:devon:3/8 @cite:devon:app1/19 @cite:devon:app1/20 @cite:essex:14.3/1 @cite:generic:/69
    Scenario: Called for for Devon, not called for for Essex and Generic [step-down-called-for-3]
      Given no complex needs remain
      And the needs that remain are no less complex
      And the threshold for a plan is no longer met
      When the case is looked at on Friday 2 January 2026
      Then for Devon, a step down is called for
      And for Essex, a step down is not called for
      And for Generic, a step down is not called for

    @cite:devon:3/8 @cite:devon:app1/19 @cite:devon:app1/20 @cite:essex:14.3/1 @cite:doncaster:12/3 @cite:doncaster:5/7 @cite:generic:/69
    Scenario: Not called for for Devon, Doncaster and Generic, called for for Essex [step-down-called-for-4]
      Given the family has made good progress
      And the needs that remain are less complex
      And positive progress has not been maintained over time
      And the threshold for a plan is still met
      When the case is looked at on Friday 2 January 2026
      Then for Devon, a step down is not called for
      And for Essex, a step down is called for
      And for Doncaster, a step down is not called for
      And for Generic, a step down is not called for

    @cite:devon:3/8 @cite:devon:app1/19 @cite:devon:app1/20 @cite:doncaster:12/3 @cite:doncaster:5/7 @cite:generic:/69
    Scenario: Called for for Devon, not called for for Doncaster and Generic [step-down-called-for-5]
      Given the threshold for early help is not met
      And positive progress has been maintained over time
      When the case is looked at on Friday 2 January 2026
      Then for Devon, a step down is called for
      And for Doncaster, a step down is not called for
      And for Generic, a step down is not called for

    @cite:devon:3/8 @cite:devon:app1/19 @cite:devon:app1/20 @cite:doncaster:12/3 @cite:doncaster:5/7 @cite:generic:/69
    Scenario: Not called for for Devon, called for for Doncaster and Generic [step-down-called-for-6]
      Given positive progress has not been maintained over time
      And the threshold for a plan is still met
      And the professionals agreed that the plan has achieved its aims on Friday 2 January 2026
      When the case is looked at on Friday 2 January 2026
      Then for Devon, a step down is not called for
      And for Doncaster, a step down is called for
      And for Generic, a step down is called for

    @cite:devon:3/8 @cite:devon:app1/19 @cite:devon:app1/20 @cite:doncaster:12/3 @cite:doncaster:5/7 @cite:generic:/69
    Scenario: Called for for Devon, not called for for Doncaster and Generic [step-down-called-for-7]
      Given the threshold for early help is not met
      And the threshold for a plan is no longer met
      When the case is looked at on Friday 2 January 2026
      Then for Devon, a step down is called for
      And for Doncaster, a step down is not called for
      And for Generic, a step down is not called for

    @cite:devon:3/8 @cite:devon:app1/19 @cite:devon:app1/20 @cite:generic:/69
    Scenario: Called for for Devon, not called for for Generic [step-down-called-for-8]
      Given positive progress has been maintained over time
      When the case is looked at on Friday 2 January 2026
      Then for Devon, a step down is called for
      And for Generic, a step down is not called for

    @cite:devon:3/8 @cite:devon:app1/19 @cite:devon:app1/20 @cite:generic:/69
    Scenario: Called for for Devon, not called for for Generic [step-down-called-for-9]
      Given the threshold for a plan is no longer met
      When the case is looked at on Thursday 1 January 2026
      Then for Devon, a step down is called for
      And for Generic, a step down is not called for

    @cite:essex:14.3/1 @cite:doncaster:12/3 @cite:doncaster:5/7 @cite:generic:/69
    Scenario: Called for for Essex, not called for for Doncaster and Generic [step-down-called-for-10]
      Given complex needs remain
      And the threshold for early help is not met
      And the needs that remain include no safeguarding concerns
      When the case is looked at on Friday 2 January 2026
      Then for Essex, a step down is called for
      And for Doncaster, a step down is not called for
      And for Generic, a step down is not called for

    @cite:essex:14.3/1 @cite:doncaster:12/3 @cite:doncaster:5/7 @cite:generic:/69
    Scenario: Not called for for Essex, called for for Doncaster and Generic [step-down-called-for-11]
      Given no complex needs remain
      And the needs that remain are no less complex
      And the professionals agreed that the plan has achieved its aims on Friday 2 January 2026
      When the case is looked at on Friday 2 January 2026
      Then for Essex, a step down is not called for
      And for Doncaster, a step down is called for
      And for Generic, a step down is called for

    @cite:essex:14.3/1 @cite:doncaster:12/3 @cite:doncaster:5/7 @cite:generic:/69
    Scenario: Called for for Essex, not called for for Doncaster and Generic [step-down-called-for-12]
      Given the family has made good progress
      And the needs that remain are less complex
      And the threshold for a plan is still met
      When the case is looked at on Friday 2 January 2026
      Then for Essex, a step down is called for
      And for Doncaster, a step down is not called for
      And for Generic, a step down is not called for

    @cite:devon:3/8 @cite:devon:app1/19 @cite:devon:app1/20 @cite:essex:14.3/1 @cite:doncaster:12/3 @cite:doncaster:5/7 @cite:generic:/69
    Scenario: Called for for Devon and Doncaster, not called for for Essex and Generic [step-down-called-for-13]
      Given no complex needs remain
      And the threshold for early help is met
      And the needs that remain are no less complex
      And the threshold for a plan is no longer met
      When the case is looked at on Friday 2 January 2026
      Then for Devon, a step down is called for
      And for Essex, a step down is not called for
      And for Doncaster, a step down is called for
      And for Generic, a step down is not called for

    @cite:essex:14.3/1 @cite:generic:/69
    Scenario: Called for for Essex, not called for for Generic [step-down-called-for-14]
      Given complex needs remain
      And the needs that remain include no safeguarding concerns
      When the case is looked at on Friday 2 January 2026
      Then for Essex, a step down is called for
      And for Generic, a step down is not called for

    @cite:essex:14.3/1 @cite:generic:/69
    Scenario: Called for for Essex, not called for for Generic [step-down-called-for-15]
      Given the family has made good progress
      And the needs that remain are less complex
      When the case is looked at on Friday 2 January 2026
      Then for Essex, a step down is called for
      And for Generic, a step down is not called for

    @cite:devon:3/8 @cite:devon:app1/19 @cite:devon:app1/20 @cite:doncaster:12/3 @cite:doncaster:5/7 @cite:generic:/69
    Scenario: Called for for Devon and Doncaster, not called for for Generic [step-down-called-for-16]
      Given the threshold for early help is met
      And the threshold for a plan is no longer met
      When the case is looked at on Friday 2 January 2026
      Then for Devon, a step down is called for
      And for Doncaster, a step down is called for
      And for Generic, a step down is not called for

  Rule: When does the work under a plan come to an end?

    @cite:waltham-forest:4/6 @cite:essex:3.4.3/7 @cite:essex:3.4.3/9 @cite:generic:/80
    Scenario: Called for for Waltham Forest and Generic, not called for for Essex [ending-called-for-1]
      Given a review was held on Friday 2 January 2026
      And it resulted in a finding that the child is no longer in need
      When the case is looked at on Friday 2 January 2026
      Then for Waltham Forest, an end of the work is called for
      And for Essex, an end of the work is not called for
      And for Generic, an end of the work is called for

    @cite:waltham-forest:4/6 @cite:essex:3.4.3/7 @cite:essex:3.4.3/9 @cite:generic:/80
    Scenario: Not called for for Waltham Forest and Generic, called for for Essex [ending-called-for-2]
      Given it was agreed that things are good enough on Friday 2 January 2026
      When the case is looked at on Friday 2 January 2026
      Then for Waltham Forest, an end of the work is not called for
      And for Essex, an end of the work is called for
      And for Generic, an end of the work is not called for

  Rule: Where is it decided that the work ends?

    @cite:devon:7/19 @cite:essex:14.4/1 @cite:generic:/69
    Scenario: Not met (departure) for Devon, not met (breach) for Essex, does not apply for Generic [ending-decided-at-1]
      Given it was decided to end social work involvement on Friday 2 January 2026
      And it was settled at nothing
      When the case is looked at on Friday 2 January 2026
      Then for Devon, the rule on where it is decided that the work ends is not met, missing:
        | a Child in Need meeting |
      And for Devon, that is a departure
      And for Essex, the rule on where it is decided that the work ends is not met, missing:
        | a Child in Need meeting |
      And for Essex, that is a breach
      And for Generic, the rule on where it is decided that the work ends does not apply

    @cite:devon:7/19 @cite:essex:14.4/1 @cite:generic:/69
    Scenario: Not met (departure) for Devon, not met (breach) for Essex, not met for Generic [ending-decided-at-2]
      Given the professionals agreed that the plan has achieved its aims on Friday 2 January 2026
      And it was decided to end social work involvement on Friday 2 January 2026
      And it was settled at nothing
      When the case is looked at on Friday 2 January 2026
      Then for Devon, the rule on where it is decided that the work ends is not met, missing:
        | a Child in Need meeting |
      And for Devon, that is a departure
      And for Essex, the rule on where it is decided that the work ends is not met, missing:
        | a Child in Need meeting |
      And for Essex, that is a breach
      And for Generic, the rule on where it is decided that the work ends is not met, missing:
        | a Child in Need meeting |

  Rule: Who takes part in deciding that the work ends or steps down?

    @cite:essex:14.4/1 @cite:doncaster:12/3 @cite:doncaster:5/1 @cite:doncaster:5/7
    Scenario: Not met (breach) for Essex, does not apply for Doncaster [ending-decided-with-1]
      Given it was decided to end social work involvement on Friday 2 January 2026
      And it was made in consultation with nobody
      And it resulted in nothing
      When the case is looked at on Friday 2 January 2026
      Then for Essex, the rule on who takes part in deciding that the work ends is not met, missing:
        | the agencies involved |
        | the family |
      And for Essex, that is a breach
      And for Doncaster, the rule on who takes part in deciding that the work ends does not apply

    @cite:essex:14.4/1 @cite:doncaster:12/3 @cite:doncaster:5/1 @cite:doncaster:5/7
    Scenario: Met for Essex, not met (departure) for Doncaster [ending-decided-with-2]
      Given it was decided to end social work involvement on Friday 2 January 2026
      And it was made in consultation with the agencies involved and the family
      And it resulted in a step down to lower support
      When the case is looked at on Friday 2 January 2026
      Then for Essex, the rule on who takes part in deciding that the work ends is met
      And for Doncaster, the rule on who takes part in deciding that the work ends is not met, missing:
        | the Care Team |
      And for Doncaster, that is a departure

    @cite:essex:14.4/1 @cite:doncaster:12/3 @cite:doncaster:5/1 @cite:doncaster:5/7
    Scenario: Not met (breach) for Essex, not met (departure) for Doncaster [ending-decided-with-3]
      Given it was decided to end social work involvement on Friday 2 January 2026
      And it was made in consultation with the Care Team and the agencies involved
      And it resulted in a step down to lower support
      When the case is looked at on Friday 2 January 2026
      Then for Essex, the rule on who takes part in deciding that the work ends is not met, missing:
        | the family |
      And for Essex, that is a breach
      And for Doncaster, the rule on who takes part in deciding that the work ends is not met, missing:
        | the family |
      And for Doncaster, that is a departure

  Rule: How soon is the last meeting held once the family consents to a step down?

    @cite:doncaster:12/5
    Scenario: Depends on the reading for Doncaster [final-review-time-1]
      Given the threshold for early help is met
      And consent was given on Friday 2 January 2026
      And it covered the step down to early help
      And it was given by the family
      And the final review was arranged on Friday 2 January 2026
      When the case is looked at on Friday 2 January 2026
      Then for Doncaster, the rule on the last meeting before a step down depends on the reading
      And for Doncaster, the last meeting before a step down is due by Friday 23 January 2026

  Rule: Who attends the last meeting?

    @cite:essex:14.4/1 @cite:doncaster:12/5
    Scenario: Not met (breach) for Essex, met for Doncaster [final-review-attendance-1]
      Given the final review was held on Friday 2 January 2026
      And it was attended by the Care Team, the family and the social worker
      When the case is looked at on Friday 2 January 2026
      Then for Essex, the rule on who attends the last meeting is not met, missing:
        | the agencies involved |
      And for Essex, that is a breach
      And for Doncaster, the rule on who attends the last meeting is met

    @cite:essex:14.4/1 @cite:doncaster:12/5
    Scenario: Met for Essex, not met (breach) for Doncaster [final-review-attendance-2]
      Given the final review was held on Friday 2 January 2026
      And it was attended by the agencies involved and the family
      When the case is looked at on Friday 2 January 2026
      Then for Essex, the rule on who attends the last meeting is met
      And for Doncaster, the rule on who attends the last meeting is not met, missing:
        | the Care Team |
        | the social worker |
      And for Doncaster, that is a breach

  Rule: What is in place when a case steps down to early help?

    @cite:devon:9/2 @cite:essex:14.4/1 @cite:generic:/69
    Scenario: Not met (breach) for Devon, not met (departure) for Essex, met for Generic [step-down-arrangements-1]
      Given the case was stepped down to early help on Friday 2 January 2026
      And it came with nothing
      When the case is looked at on Friday 2 January 2026
      Then for Devon, the rule on what is in place at a step down is not met, missing:
        | a completed request for early help |
        | a named lead professional |
        | an early help plan |
      And for Devon, that is a breach
      And for Essex, the rule on what is in place at a step down is not met, missing:
        | a new plan with a contingency plan |
      And for Essex, that is a departure
      And for Generic, the rule on what is in place at a step down is met

    @cite:devon:9/2 @cite:essex:14.4/1 @cite:generic:/69
    Scenario: Met for Devon and Generic, not met (departure) for Essex [step-down-arrangements-2]
      Given the case was stepped down to early help on Friday 2 January 2026
      And it came with a completed request for early help, a named lead professional and an early help plan
      When the case is looked at on Friday 2 January 2026
      Then for Devon, the rule on what is in place at a step down is met
      And for Essex, the rule on what is in place at a step down is not met, missing:
        | a new plan with a contingency plan |
      And for Essex, that is a departure
      And for Generic, the rule on what is in place at a step down is met

  Rule: What may follow when the plan ends?

    @cite:devon:7/10 @cite:devon:7/12 @cite:devon:9/2 @cite:devon:7/18 @cite:devon:7/13 @cite:devon:9/4 @cite:devon:7/14 @cite:devon:9/5 @cite:waltham-forest:4/6 @cite:essex:14.7/1 @cite:essex:14.3/1 @cite:essex:14.10/1 @cite:doncaster:12/7 @cite:doncaster:12/3 @cite:doncaster:10/3 @cite:doncaster:4/5 @cite:generic:/69 @cite:generic:/80
    Scenario: Not met for Devon, Essex and Doncaster, met for Waltham Forest and Generic [plan-followed-by-1]
      Given the plan ended on Friday 2 January 2026
      And it was followed by a plan of several agencies
      When the case is looked at on Friday 2 January 2026
      Then for Devon, the rule on what follows when the plan ends is not met, missing:
        | a child protection plan |
        | support from Early Help |
        | support from universal services |
        | the child becoming looked after |
        | the closure of the case |
      And for Waltham Forest, the rule on what follows when the plan ends is met
      And for Essex, the rule on what follows when the plan ends is not met, missing:
        | a child protection plan |
        | support from Early Help |
        | support from universal services |
        | the child becoming looked after |
        | the closure of the case |
      And for Doncaster, the rule on what follows when the plan ends is not met, missing:
        | a Team Around the Child |
        | a child protection plan |
        | support from Early Help |
        | the child becoming looked after |
        | the closure of the case |
      And for Generic, the rule on what follows when the plan ends is met

    @cite:devon:7/10 @cite:devon:7/12 @cite:devon:9/2 @cite:devon:7/18 @cite:devon:7/13 @cite:devon:9/4 @cite:devon:7/14 @cite:devon:9/5 @cite:waltham-forest:4/6 @cite:essex:14.7/1 @cite:essex:14.3/1 @cite:essex:14.10/1 @cite:doncaster:12/7 @cite:doncaster:12/3 @cite:doncaster:10/3 @cite:doncaster:4/5 @cite:generic:/69 @cite:generic:/80
    Scenario: Met for Devon and Essex, not met for Waltham Forest, Doncaster and Generic [plan-followed-by-2]
      Given the plan ended on Friday 2 January 2026
      And it was followed by support from universal services
      When the case is looked at on Friday 2 January 2026
      Then for Devon, the rule on what follows when the plan ends is met
      And for Waltham Forest, the rule on what follows when the plan ends is not met, missing:
        | a plan of several agencies |
        | services from a single agency |
        | support from Early Help |
        | the closure of the case |
      And for Essex, the rule on what follows when the plan ends is met
      And for Doncaster, the rule on what follows when the plan ends is not met, missing:
        | a Team Around the Child |
        | a child protection plan |
        | support from Early Help |
        | the child becoming looked after |
        | the closure of the case |
      And for Generic, the rule on what follows when the plan ends is not met, missing:
        | a Team Around the Child |
        | a plan of several agencies |
        | services from a single agency |
        | the closure of the case |

    @cite:devon:7/10 @cite:devon:7/12 @cite:devon:9/2 @cite:devon:7/18 @cite:devon:7/13 @cite:devon:9/4 @cite:devon:7/14 @cite:devon:9/5 @cite:waltham-forest:4/6 @cite:essex:14.7/1 @cite:essex:14.3/1 @cite:essex:14.10/1 @cite:doncaster:12/7 @cite:doncaster:12/3 @cite:doncaster:10/3 @cite:doncaster:4/5 @cite:generic:/69 @cite:generic:/80
    Scenario: Met for Devon, Essex and Doncaster, not met for Waltham Forest and Generic [plan-followed-by-3]
      Given the plan ended on Friday 2 January 2026
      And it was followed by a child protection plan
      When the case is looked at on Friday 2 January 2026
      Then for Devon, the rule on what follows when the plan ends is met
      And for Waltham Forest, the rule on what follows when the plan ends is not met, missing:
        | a plan of several agencies |
        | services from a single agency |
        | support from Early Help |
        | the closure of the case |
      And for Essex, the rule on what follows when the plan ends is met
      And for Doncaster, the rule on what follows when the plan ends is met
      And for Generic, the rule on what follows when the plan ends is not met, missing:
        | a Team Around the Child |
        | a plan of several agencies |
        | services from a single agency |
        | the closure of the case |

    @cite:devon:7/10 @cite:devon:7/12 @cite:devon:9/2 @cite:devon:7/18 @cite:devon:7/13 @cite:devon:9/4 @cite:devon:7/14 @cite:devon:9/5 @cite:waltham-forest:4/6 @cite:essex:14.7/1 @cite:essex:14.3/1 @cite:essex:14.10/1 @cite:doncaster:12/7 @cite:doncaster:12/3 @cite:doncaster:10/3 @cite:doncaster:4/5 @cite:generic:/69 @cite:generic:/80
    Scenario: Met for Devon, Essex and Doncaster, not met for Waltham Forest and Generic [plan-followed-by-4]
      Given the plan ended on Friday 2 January 2026
      And it was followed by the child becoming looked after
      When the case is looked at on Friday 2 January 2026
      Then for Devon, the rule on what follows when the plan ends is met
      And for Waltham Forest, the rule on what follows when the plan ends is not met, missing:
        | a plan of several agencies |
        | services from a single agency |
        | support from Early Help |
        | the closure of the case |
      And for Essex, the rule on what follows when the plan ends is met
      And for Doncaster, the rule on what follows when the plan ends is met
      And for Generic, the rule on what follows when the plan ends is not met, missing:
        | a Team Around the Child |
        | a plan of several agencies |
        | services from a single agency |
        | the closure of the case |

    @cite:devon:7/10 @cite:devon:7/12 @cite:devon:9/2 @cite:devon:7/18 @cite:devon:7/13 @cite:devon:9/4 @cite:devon:7/14 @cite:devon:9/5 @cite:waltham-forest:4/6 @cite:essex:14.7/1 @cite:essex:14.3/1 @cite:essex:14.10/1 @cite:doncaster:12/7 @cite:doncaster:12/3 @cite:doncaster:10/3 @cite:doncaster:4/5 @cite:generic:/69 @cite:generic:/80
    Scenario: Not met for Devon, Essex and Doncaster, met for Waltham Forest and Generic [plan-followed-by-5]
      Given the plan ended on Friday 2 January 2026
      And it was followed by services from a single agency
      When the case is looked at on Friday 2 January 2026
      Then for Devon, the rule on what follows when the plan ends is not met, missing:
        | a child protection plan |
        | support from Early Help |
        | support from universal services |
        | the child becoming looked after |
        | the closure of the case |
      And for Waltham Forest, the rule on what follows when the plan ends is met
      And for Essex, the rule on what follows when the plan ends is not met, missing:
        | a child protection plan |
        | support from Early Help |
        | support from universal services |
        | the child becoming looked after |
        | the closure of the case |
      And for Doncaster, the rule on what follows when the plan ends is not met, missing:
        | a Team Around the Child |
        | a child protection plan |
        | support from Early Help |
        | the child becoming looked after |
        | the closure of the case |
      And for Generic, the rule on what follows when the plan ends is met

    @cite:devon:7/10 @cite:devon:7/12 @cite:devon:9/2 @cite:devon:7/18 @cite:devon:7/13 @cite:devon:9/4 @cite:devon:7/14 @cite:devon:9/5 @cite:waltham-forest:4/6 @cite:essex:14.7/1 @cite:essex:14.3/1 @cite:essex:14.10/1 @cite:doncaster:12/7 @cite:doncaster:12/3 @cite:doncaster:10/3 @cite:doncaster:4/5 @cite:generic:/69 @cite:generic:/80
    Scenario: Not met for Devon, Waltham Forest and Essex, met for Doncaster and Generic [plan-followed-by-6]
      Given the plan ended on Friday 2 January 2026
      And it was followed by a Team Around the Child
      When the case is looked at on Friday 2 January 2026
      Then for Devon, the rule on what follows when the plan ends is not met, missing:
        | a child protection plan |
        | support from Early Help |
        | support from universal services |
        | the child becoming looked after |
        | the closure of the case |
      And for Waltham Forest, the rule on what follows when the plan ends is not met, missing:
        | a plan of several agencies |
        | services from a single agency |
        | support from Early Help |
        | the closure of the case |
      And for Essex, the rule on what follows when the plan ends is not met, missing:
        | a child protection plan |
        | support from Early Help |
        | support from universal services |
        | the child becoming looked after |
        | the closure of the case |
      And for Doncaster, the rule on what follows when the plan ends is met
      And for Generic, the rule on what follows when the plan ends is met

    @cite:devon:7/10 @cite:devon:7/12 @cite:devon:9/2 @cite:devon:7/18 @cite:devon:7/13 @cite:devon:9/4 @cite:devon:7/14 @cite:devon:9/5 @cite:waltham-forest:4/6 @cite:essex:14.7/1 @cite:essex:14.3/1 @cite:essex:14.10/1 @cite:doncaster:12/7 @cite:doncaster:12/3 @cite:doncaster:10/3 @cite:doncaster:4/5 @cite:generic:/69 @cite:generic:/80
    Scenario: Met for Devon, Waltham Forest, Essex and Doncaster, not met for Generic [plan-followed-by-7]
      Given the plan ended on Friday 2 January 2026
      And it was followed by support from Early Help
      When the case is looked at on Friday 2 January 2026
      Then for Devon, the rule on what follows when the plan ends is met
      And for Waltham Forest, the rule on what follows when the plan ends is met
      And for Essex, the rule on what follows when the plan ends is met
      And for Doncaster, the rule on what follows when the plan ends is met
      And for Generic, the rule on what follows when the plan ends is not met, missing:
        | a Team Around the Child |
        | a plan of several agencies |
        | services from a single agency |
        | the closure of the case |

  Rule: What is put on record when the work ends?

    @cite:devon:9/5 @cite:essex:14.5/1 @cite:essex:14.6/1 @cite:doncaster:12/6
    Scenario: Met for Devon, not met (departure) for Essex, does not apply for Doncaster [closing-record-1]
      Given the plan was made on Friday 2 January 2026
      And the case was closed on Friday 2 January 2026
      And it had a closing record with:
        | an evaluation of the plan's impact |
        | an evaluation of the plan's success |
        | an up-to-date chronology |
        | an up-to-date summary of the case |
        | the parents' view |
        | the views of the child |
        | up-to-date case recording |
      When the case is looked at on Friday 2 January 2026
      Then for Devon, the rule on what is put on record when the work ends is met
      And for Essex, the rule on what is put on record when the work ends is not met, missing:
        | a case note of the family's views |
        | a contingency plan |
        | the reasons for closing the case |
      And for Essex, that is a departure
      And for Doncaster, the rule on what is put on record when the work ends does not apply

    @cite:devon:9/5 @cite:essex:14.5/1 @cite:essex:14.6/1
    Scenario: Does not apply for Devon, not met (breach) for Essex [closing-record-2]
      Given the plan was made on Friday 2 January 2026
      And the case was closed on Friday 2 January 2026
      And it had a closing record with a case note of the family's views, a contingency plan and the reasons for closing the case
      And the case was stepped down to early help on Friday 2 January 2026
      When the case is looked at on Friday 2 January 2026
      Then for Devon, the rule on what is put on record when the work ends does not apply
      And for Essex, the rule on what is put on record when the work ends is not met, missing:
        | an evaluation of the plan's impact |
        | an evaluation of the plan's success |
        | an up-to-date chronology |
        | an up-to-date summary of the case |
        | the parents' view |
        | the views of the child |
        | up-to-date case recording |
      And for Essex, that is a breach

    @cite:devon:9/5 @cite:essex:14.5/1 @cite:essex:14.6/1 @cite:doncaster:12/6
    Scenario: Not met (breach) for Devon and Essex, does not apply for Doncaster [closing-record-3]
      Given the plan was made on Friday 2 January 2026
      And the case was closed on Friday 2 January 2026
      And it had a closing record with nothing
      When the case is looked at on Friday 2 January 2026
      Then for Devon, the rule on what is put on record when the work ends is not met, missing:
        | an evaluation of the plan's impact |
        | an evaluation of the plan's success |
        | an up-to-date chronology |
        | an up-to-date summary of the case |
        | the parents' view |
        | the views of the child |
        | up-to-date case recording |
      And for Devon, that is a breach
      And for Essex, the rule on what is put on record when the work ends is not met, missing:
        | a case note of the family's views |
        | a contingency plan |
        | an evaluation of the plan's impact |
        | an evaluation of the plan's success |
        | an up-to-date chronology |
        | an up-to-date summary of the case |
        | the parents' view |
        | the reasons for closing the case |
        | the views of the child |
        | up-to-date case recording |
      And for Essex, that is a breach
      And for Doncaster, the rule on what is put on record when the work ends does not apply

    @cite:devon:9/5 @cite:essex:14.5/1 @cite:essex:14.6/1 @cite:doncaster:12/6
    Scenario: Does not apply for Devon and Essex, not met (breach) for Doncaster [closing-record-4]
      Given the case was stepped down to early help on Friday 2 January 2026
      And it had a closing record with nothing
      When the case is looked at on Friday 2 January 2026
      Then for Devon, the rule on what is put on record when the work ends does not apply
      And for Essex, the rule on what is put on record when the work ends does not apply
      And for Doncaster, the rule on what is put on record when the work ends is not met, missing:
        | a note that the work has ended |
        | up-to-date case recording |
      And for Doncaster, that is a breach

    @cite:devon:9/5 @cite:essex:14.5/1 @cite:essex:14.6/1 @cite:doncaster:12/6
    Scenario: Does not apply for Devon, not met (breach) for Essex, met for Doncaster [closing-record-5]
      Given the plan was made on Friday 2 January 2026
      And the case was closed on Friday 2 January 2026
      And it had a closing record with:
        | a case note of the family's views |
        | a contingency plan |
        | an evaluation of the plan's impact |
        | an evaluation of the plan's success |
        | an up-to-date chronology |
        | the parents' view |
        | the reasons for closing the case |
        | the views of the child |
        | up-to-date case recording |
      And the case was stepped down to early help on Friday 2 January 2026
      And it had a closing record with a note that the work has ended and up-to-date case recording
      When the case is looked at on Friday 2 January 2026
      Then for Devon, the rule on what is put on record when the work ends does not apply
      And for Essex, the rule on what is put on record when the work ends is not met, missing:
        | an up-to-date summary of the case |
      And for Essex, that is a breach
      And for Doncaster, the rule on what is put on record when the work ends is met

    @cite:devon:9/5 @cite:essex:14.5/1 @cite:essex:14.6/1 @cite:doncaster:12/6
    Scenario: Does not apply for Devon, not met (breach) for Essex, met for Doncaster [closing-record-6]
      Given the plan was made on Friday 2 January 2026
      And the case was closed on Friday 2 January 2026
      And it had a closing record with:
        | a case note of the family's views |
        | a contingency plan |
        | an evaluation of the plan's impact |
        | an evaluation of the plan's success |
        | an up-to-date summary of the case |
        | the parents' view |
        | the reasons for closing the case |
        | the views of the child |
        | up-to-date case recording |
      And the case was stepped down to early help on Friday 2 January 2026
      And it had a closing record with a note that the work has ended and up-to-date case recording
      When the case is looked at on Friday 2 January 2026
      Then for Devon, the rule on what is put on record when the work ends does not apply
      And for Essex, the rule on what is put on record when the work ends is not met, missing:
        | an up-to-date chronology |
      And for Essex, that is a breach
      And for Doncaster, the rule on what is put on record when the work ends is met

    @cite:devon:9/5 @cite:essex:14.5/1 @cite:essex:14.6/1 @cite:doncaster:12/6
    Scenario: Does not apply for Devon, not met (departure) for Essex, met for Doncaster [closing-record-7]
      Given the plan was made on Friday 2 January 2026
      And the case was closed on Friday 2 January 2026
      And it had a closing record with:
        | a case note of the family's views |
        | a contingency plan |
        | an evaluation of the plan's impact |
        | an up-to-date chronology |
        | an up-to-date summary of the case |
        | the parents' view |
        | the reasons for closing the case |
        | the views of the child |
        | up-to-date case recording |
      And the case was stepped down to early help on Friday 2 January 2026
      And it had a closing record with a note that the work has ended and up-to-date case recording
      When the case is looked at on Friday 2 January 2026
      Then for Devon, the rule on what is put on record when the work ends does not apply
      And for Essex, the rule on what is put on record when the work ends is not met, missing:
        | an evaluation of the plan's success |
      And for Essex, that is a departure
      And for Doncaster, the rule on what is put on record when the work ends is met

    @cite:devon:9/5 @cite:essex:14.5/1 @cite:essex:14.6/1 @cite:doncaster:12/6
    Scenario: Does not apply for Devon, not met (departure) for Essex, met for Doncaster [closing-record-8]
      Given the plan was made on Friday 2 January 2026
      And the case was closed on Friday 2 January 2026
      And it had a closing record with:
        | a case note of the family's views |
        | a contingency plan |
        | an evaluation of the plan's success |
        | an up-to-date chronology |
        | an up-to-date summary of the case |
        | the parents' view |
        | the reasons for closing the case |
        | the views of the child |
        | up-to-date case recording |
      And the case was stepped down to early help on Friday 2 January 2026
      And it had a closing record with a note that the work has ended and up-to-date case recording
      When the case is looked at on Friday 2 January 2026
      Then for Devon, the rule on what is put on record when the work ends does not apply
      And for Essex, the rule on what is put on record when the work ends is not met, missing:
        | an evaluation of the plan's impact |
      And for Essex, that is a departure
      And for Doncaster, the rule on what is put on record when the work ends is met

    @cite:devon:9/5 @cite:essex:14.5/1 @cite:essex:14.6/1 @cite:doncaster:12/6
    Scenario: Does not apply for Devon, not met (departure) for Essex, met for Doncaster [closing-record-9]
      Given the plan was made on Friday 2 January 2026
      And the case was closed on Friday 2 January 2026
      And it had a closing record with:
        | a case note of the family's views |
        | a contingency plan |
        | an evaluation of the plan's impact |
        | an evaluation of the plan's success |
        | an up-to-date chronology |
        | an up-to-date summary of the case |
        | the parents' view |
        | the reasons for closing the case |
        | up-to-date case recording |
      And the case was stepped down to early help on Friday 2 January 2026
      And it had a closing record with a note that the work has ended and up-to-date case recording
      When the case is looked at on Friday 2 January 2026
      Then for Devon, the rule on what is put on record when the work ends does not apply
      And for Essex, the rule on what is put on record when the work ends is not met, missing:
        | the views of the child |
      And for Essex, that is a departure
      And for Doncaster, the rule on what is put on record when the work ends is met

    @cite:devon:9/5 @cite:essex:14.5/1 @cite:essex:14.6/1 @cite:doncaster:12/6
    Scenario: Does not apply for Devon, not met (departure) for Essex, met for Doncaster [closing-record-10]
      Given the plan was made on Friday 2 January 2026
      And the case was closed on Friday 2 January 2026
      And it had a closing record with:
        | a case note of the family's views |
        | a contingency plan |
        | an evaluation of the plan's impact |
        | an evaluation of the plan's success |
        | an up-to-date chronology |
        | an up-to-date summary of the case |
        | the reasons for closing the case |
        | the views of the child |
        | up-to-date case recording |
      And the case was stepped down to early help on Friday 2 January 2026
      And it had a closing record with a note that the work has ended and up-to-date case recording
      When the case is looked at on Friday 2 January 2026
      Then for Devon, the rule on what is put on record when the work ends does not apply
      And for Essex, the rule on what is put on record when the work ends is not met, missing:
        | the parents' view |
      And for Essex, that is a departure
      And for Doncaster, the rule on what is put on record when the work ends is met

  Rule: What follows when concerns rise under a plan?

    @cite:devon:9/4 @cite:waltham-forest:4/2 @cite:essex:3.6.9/1 @cite:doncaster:12/7 @cite:generic:/72
    Scenario: Not met (breach) for Devon, does not apply for Waltham Forest, Essex, Doncaster and Generic [rising-concern-1]
      Given concerns about the child increased on Friday 2 January 2026
      And the case was closed on Saturday 3 January 2026
      When the case is looked at on Saturday 3 January 2026
      Then for Devon, the rule on the response to rising concerns is not met
      And for Devon, that is a breach
      And for Waltham Forest, the rule on the response to rising concerns does not apply
      And for Essex, the rule on the response to rising concerns does not apply
      And for Doncaster, the rule on the response to rising concerns does not apply
      And for Generic, the rule on the response to rising concerns does not apply

    @cite:devon:9/4 @cite:waltham-forest:4/2 @cite:essex:3.6.9/1 @cite:doncaster:12/7 @cite:generic:/72
    Scenario: Does not apply for Devon, Essex and Doncaster, not met (breach) for Waltham Forest and Generic [rising-concern-2]
      Given the plan was made on Friday 2 January 2026
      And a child protection or safeguarding issue arose on Friday 2 January 2026
      And the case was closed on Saturday 3 January 2026
      When the case is looked at on Saturday 3 January 2026
      Then for Devon, the rule on the response to rising concerns does not apply
      And for Waltham Forest, the rule on the response to rising concerns is not met
      And for Waltham Forest, that is a breach
      And for Essex, the rule on the response to rising concerns does not apply
      And for Doncaster, the rule on the response to rising concerns does not apply
      And for Generic, the rule on the response to rising concerns is not met
      And for Generic, that is a breach

    @cite:devon:9/4 @cite:waltham-forest:4/2 @cite:essex:3.6.9/1 @cite:doncaster:12/7 @cite:generic:/72
    Scenario: Still to do for Devon, met for Waltham Forest and Generic, does not apply for Essex and Doncaster [rising-concern-3]
      Given concerns about the child increased on Friday 2 January 2026
      And the plan was made on Friday 2 January 2026
      And a child protection or safeguarding issue arose on Friday 2 January 2026
      And the issue was responded to under the child protection procedures on Friday 2 January 2026
      When the case is looked at on Friday 2 January 2026
      Then for Devon, the response to rising concerns is still to do
      And for Waltham Forest, the rule on the response to rising concerns is met
      And for Essex, the rule on the response to rising concerns does not apply
      And for Doncaster, the rule on the response to rising concerns does not apply
      And for Generic, the rule on the response to rising concerns is met

    @cite:devon:9/4 @cite:waltham-forest:4/2 @cite:essex:3.6.9/1 @cite:doncaster:12/7 @cite:generic:/72
    Scenario: Does not apply for Devon, Waltham Forest, Doncaster and Generic, depends on the reading for Essex [rising-concern-4]
      Given it was found necessary to consider child protection procedures on Friday 2 January 2026
      And the case was closed on Saturday 3 January 2026
      When the case is looked at on Saturday 3 January 2026
      Then for Devon, the rule on the response to rising concerns does not apply
      And for Waltham Forest, the rule on the response to rising concerns does not apply
      And for Essex, the rule on the response to rising concerns depends on the reading
      And for Doncaster, the rule on the response to rising concerns does not apply
      And for Generic, the rule on the response to rising concerns does not apply

    @cite:devon:9/4 @cite:waltham-forest:4/2 @cite:essex:3.6.9/1 @cite:doncaster:12/7 @cite:generic:/72
    Scenario: Met for Devon, does not apply for Waltham Forest, Essex, Doncaster and Generic [rising-concern-5]
      Given concerns about the child increased on Friday 2 January 2026
      And a section 47 enquiry began on Friday 2 January 2026
      When the case is looked at on Friday 2 January 2026
      Then for Devon, the rule on the response to rising concerns is met
      And for Waltham Forest, the rule on the response to rising concerns does not apply
      And for Essex, the rule on the response to rising concerns does not apply
      And for Doncaster, the rule on the response to rising concerns does not apply
      And for Generic, the rule on the response to rising concerns does not apply

    @cite:devon:9/4 @cite:waltham-forest:4/2 @cite:essex:3.6.9/1 @cite:doncaster:12/7 @cite:generic:/72
    Scenario: Not met (breach) for Devon, does not apply for Waltham Forest, Essex and Generic, not met (departure) for Doncaster [rising-concern-6]
      Given the Care Team became concerned that the risk has escalated on Friday 2 January 2026
      And the case was closed on Saturday 3 January 2026
      When the case is looked at on Saturday 3 January 2026
      Then for Devon, the rule on the response to rising concerns is not met
      And for Devon, that is a breach
      And for Waltham Forest, the rule on the response to rising concerns does not apply
      And for Essex, the rule on the response to rising concerns does not apply
      And for Doncaster, the rule on the response to rising concerns is not met
      And for Doncaster, that is a departure
      And for Generic, the rule on the response to rising concerns does not apply

    @cite:devon:9/4 @cite:waltham-forest:4/2 @cite:essex:3.6.9/1 @cite:doncaster:12/7 @cite:generic:/72
    Scenario: Met for Devon, does not apply for Waltham Forest, Essex and Generic, still to do for Doncaster [rising-concern-7]
      Given the Care Team became concerned that the risk has escalated on Friday 2 January 2026
      And a section 47 enquiry began on Friday 2 January 2026
      When the case is looked at on Friday 2 January 2026
      Then for Devon, the rule on the response to rising concerns is met
      And for Waltham Forest, the rule on the response to rising concerns does not apply
      And for Essex, the rule on the response to rising concerns does not apply
      And for Doncaster, the response to rising concerns is still to do
      And for Generic, the rule on the response to rising concerns does not apply

    @cite:devon:9/4 @cite:waltham-forest:4/2 @cite:essex:3.6.9/1 @cite:doncaster:12/7 @cite:generic:/72
    Scenario: Does not apply for Devon, Essex and Doncaster, met for Waltham Forest and Generic [rising-concern-8]
      Given the plan was made on Friday 2 January 2026
      And a child protection or safeguarding issue arose on Friday 2 January 2026
      And the issue was responded to under the child protection procedures on Friday 2 January 2026
      When the case is looked at on Friday 2 January 2026
      Then for Devon, the rule on the response to rising concerns does not apply
      And for Waltham Forest, the rule on the response to rising concerns is met
      And for Essex, the rule on the response to rising concerns does not apply
      And for Doncaster, the rule on the response to rising concerns does not apply
      And for Generic, the rule on the response to rising concerns is met

    @cite:devon:9/4 @cite:waltham-forest:4/2 @cite:essex:3.6.9/1 @cite:doncaster:12/7 @cite:generic:/72
    Scenario: Not met (breach) for Devon, Waltham Forest and Generic, does not apply for Essex, not met (departure) for Doncaster [rising-concern-9]
      Given the plan was made on Friday 2 January 2026
      And a child protection or safeguarding issue arose on Friday 2 January 2026
      And the Care Team became concerned that the risk has escalated on Friday 2 January 2026
      And the case was closed on Saturday 3 January 2026
      When the case is looked at on Saturday 3 January 2026
      Then for Devon, the rule on the response to rising concerns is not met
      And for Devon, that is a breach
      And for Waltham Forest, the rule on the response to rising concerns is not met
      And for Waltham Forest, that is a breach
      And for Essex, the rule on the response to rising concerns does not apply
      And for Doncaster, the rule on the response to rising concerns is not met
      And for Doncaster, that is a departure
      And for Generic, the rule on the response to rising concerns is not met
      And for Generic, that is a breach

    @cite:devon:9/4 @cite:waltham-forest:4/2 @cite:essex:3.6.9/1 @cite:doncaster:12/7 @cite:generic:/72
    Scenario: Still to do for Devon and Doncaster, met for Waltham Forest and Generic, does not apply for Essex [rising-concern-10]
      Given the plan was made on Friday 2 January 2026
      And a child protection or safeguarding issue arose on Friday 2 January 2026
      And the Care Team became concerned that the risk has escalated on Friday 2 January 2026
      And the issue was responded to under the child protection procedures on Friday 2 January 2026
      When the case is looked at on Friday 2 January 2026
      Then for Devon, the response to rising concerns is still to do
      And for Waltham Forest, the rule on the response to rising concerns is met
      And for Essex, the rule on the response to rising concerns does not apply
      And for Doncaster, the response to rising concerns is still to do
      And for Generic, the rule on the response to rising concerns is met

    @cite:devon:9/4 @cite:waltham-forest:4/2 @cite:essex:3.6.9/1 @cite:doncaster:12/7 @cite:generic:/72
    Scenario: Does not apply for Devon, Waltham Forest, Doncaster and Generic, depends on the reading for Essex [rising-concern-11]
      Given it was found necessary to consider child protection procedures on Friday 2 January 2026
      And a strategy meeting was held on Friday 2 January 2026
      When the case is looked at on Friday 2 January 2026
      Then for Devon, the rule on the response to rising concerns does not apply
      And for Waltham Forest, the rule on the response to rising concerns does not apply
      And for Essex, the rule on the response to rising concerns depends on the reading
      And for Doncaster, the rule on the response to rising concerns does not apply
      And for Generic, the rule on the response to rising concerns does not apply

    @cite:devon:9/4 @cite:waltham-forest:4/2 @cite:essex:3.6.9/1 @cite:doncaster:12/7 @cite:generic:/72
    Scenario: Does not apply for Devon, Waltham Forest, Doncaster and Generic, depends on the reading for Essex [rising-concern-12]
      Given it was found necessary to consider child protection procedures on Friday 2 January 2026
      When the case is looked at on Friday 2 January 2026
      Then for Devon, the rule on the response to rising concerns does not apply
      And for Waltham Forest, the rule on the response to rising concerns does not apply
      And for Essex, the rule on the response to rising concerns depends on the reading
      And for Doncaster, the rule on the response to rising concerns does not apply
      And for Generic, the rule on the response to rising concerns does not apply
