# Written by "cinmodel compare" from the procedures: the smallest cases on which they part. Do not edit.
Feature: Where the procedures part: the first meeting

  Rule: How soon is the first meeting held?

    @cite:devon:5/1 @cite:devon:3/6 @cite:essex:9.1/1 @cite:doncaster:6/1 @cite:doncaster:scope/1 @cite:generic:/51 @cite:generic:/2
    Scenario: Overdue (breach) for Devon, does not apply for Essex, Doncaster and Generic [first-meeting-time-1]
      Given it was decided that a plan is needed on Friday 2 January 2026
      When the case is looked at on Saturday 24 January 2026
      Then for Devon, the first meeting is overdue
      And for Devon, that is a breach
      And for Devon, the first meeting is due by Friday 23 January 2026
      And for Essex, the rule on the first meeting does not apply
      And for Doncaster, the rule on the first meeting does not apply
      And for Generic, the rule on the first meeting does not apply

    @cite:devon:5/1 @cite:devon:3/6 @cite:essex:9.1/1 @cite:doncaster:6/1 @cite:doncaster:scope/1 @cite:generic:/51 @cite:generic:/2
    Scenario: Does not apply for Devon, depends on the reading for Essex, not yet due for Doncaster and Generic [first-meeting-time-2]
      Given the assessment was completed on Friday 2 January 2026
      And it resulted in a finding that the child needs services as a child in need
      When the case is looked at on Tuesday 13 January 2026
      Then for Devon, the rule on the first meeting does not apply
      And for Essex, the rule on the first meeting depends on the reading
      And for Doncaster, the first meeting is not yet due
      And for Generic, the first meeting is not yet due
      And for Generic, the first meeting is due by Friday 23 January 2026

    @cite:devon:5/1 @cite:devon:3/6 @cite:essex:9.1/1 @cite:doncaster:6/1 @cite:doncaster:scope/1 @cite:generic:/51 @cite:generic:/2
    Scenario: Not yet due for Devon, Doncaster and Generic, depends on the reading for Essex [first-meeting-time-3]
      Given the assessment was completed on Friday 2 January 2026
      And it resulted in a finding that the child needs services as a child in need and a finding that the threshold for a plan is met
      When the case is looked at on Tuesday 13 January 2026
      Then for Devon, the first meeting is not yet due
      And for Devon, the first meeting is due by Friday 23 January 2026
      And for Essex, the rule on the first meeting depends on the reading
      And for Doncaster, the first meeting is not yet due
      And for Generic, the first meeting is not yet due
      And for Generic, the first meeting is due by Friday 23 January 2026

    @cite:devon:5/1 @cite:devon:3/6 @cite:essex:9.1/1 @cite:doncaster:6/1 @cite:doncaster:scope/1 @cite:generic:/51 @cite:generic:/2
    Scenario: Overdue (breach) for Devon, does not apply for Essex, Doncaster and Generic [first-meeting-time-4]
      Given the assessment was completed on Friday 2 January 2026
      And it resulted in a finding that the threshold for a plan is met
      When the case is looked at on Saturday 24 January 2026
      Then for Devon, the first meeting is overdue
      And for Devon, that is a breach
      And for Devon, the first meeting is due by Friday 23 January 2026
      And for Essex, the rule on the first meeting does not apply
      And for Doncaster, the rule on the first meeting does not apply
      And for Generic, the rule on the first meeting does not apply

    @cite:devon:5/1 @cite:devon:3/6 @cite:essex:9.1/1 @cite:doncaster:6/1 @cite:doncaster:scope/1 @cite:generic:/51 @cite:generic:/2
    Scenario: Does not apply for Devon, overdue (breach) for Essex, depends on the reading for Doncaster, not yet due for Generic [first-meeting-time-5]
      Given the assessment was completed on Friday 2 January 2026
      And it resulted in a finding that the child needs services as a child in need
      When the case is looked at on Sunday 18 January 2026
      Then for Devon, the rule on the first meeting does not apply
      And for Essex, the first meeting is overdue
      And for Essex, that is a breach
      And for Doncaster, the rule on the first meeting depends on the reading
      And for Generic, the first meeting is not yet due
      And for Generic, the first meeting is due by Friday 23 January 2026

    @cite:devon:5/1 @cite:devon:3/6 @cite:essex:9.1/1 @cite:doncaster:6/1 @cite:doncaster:scope/1 @cite:generic:/51 @cite:generic:/2
    Scenario: Not yet due for Devon and Generic, overdue (breach) for Essex, depends on the reading for Doncaster [first-meeting-time-6]
      Given the assessment was completed on Friday 2 January 2026
      And it resulted in a finding that the child needs services as a child in need and a finding that the threshold for a plan is met
      And it was decided that a plan is needed on Friday 2 January 2026
      When the case is looked at on Sunday 18 January 2026
      Then for Devon, the first meeting is not yet due
      And for Devon, the first meeting is due by Friday 23 January 2026
      And for Essex, the first meeting is overdue
      And for Essex, that is a breach
      And for Doncaster, the rule on the first meeting depends on the reading
      And for Generic, the first meeting is not yet due
      And for Generic, the first meeting is due by Friday 23 January 2026

    @cite:devon:5/1 @cite:devon:3/6 @cite:essex:9.1/1 @cite:doncaster:6/1 @cite:doncaster:scope/1 @cite:generic:/51 @cite:generic:/2
    Scenario: Does not apply for Devon, overdue (breach) for Essex and Doncaster, overdue (departure) for Generic [first-meeting-time-7]
      Given the assessment was completed on Friday 2 January 2026
      And it resulted in a finding that the child needs services as a child in need
      When the case is looked at on Saturday 24 January 2026
      Then for Devon, the rule on the first meeting does not apply
      And for Essex, the first meeting is overdue
      And for Essex, that is a breach
      And for Doncaster, the first meeting is overdue
      And for Doncaster, that is a breach
      And for Generic, the first meeting is overdue
      And for Generic, that is a departure
      And for Generic, the first meeting is due by Friday 23 January 2026

  Rule: How soon is the first meeting arranged?

    @cite:devon:5/1 @cite:essex:8.1/1 @cite:generic:/39 @cite:generic:/40 @cite:generic:/43
    Scenario: Not met (departure) for Devon, does not apply for Essex and Generic [first-meeting-arranged-time-1]
      Given the child was identified as in need of services on Friday 2 January 2026
      And the case was closed on Saturday 3 January 2026
      When the case is looked at on Saturday 3 January 2026
      Then for Devon, the rule on the arranging of the first meeting is not met
      And for Devon, that is a departure
      And for Essex, the rule on the arranging of the first meeting does not apply
      And for Generic, the rule on the arranging of the first meeting does not apply

    @cite:devon:5/1 @cite:essex:8.1/1
    Scenario: Does not apply for Devon, depends on the reading for Essex [first-meeting-arranged-time-2]
      Given the assessment was completed on Friday 2 January 2026
      When the case is looked at on Tuesday 13 January 2026
      Then for Devon, the rule on the arranging of the first meeting does not apply
      And for Essex, the rule on the arranging of the first meeting depends on the reading

    @cite:devon:5/1 @cite:essex:8.1/1
    Scenario: Not met (departure) for Devon, overdue (breach) for Essex [first-meeting-arranged-time-3]
      Given the child was identified as in need of services on Friday 2 January 2026
      And the assessment was completed on Friday 2 January 2026
      And the case was closed on Saturday 17 January 2026
      When the case is looked at on Saturday 17 January 2026
      Then for Devon, the rule on the arranging of the first meeting is not met
      And for Devon, that is a departure
      And for Essex, the arranging of the first meeting is overdue
      And for Essex, that is a breach

    @cite:devon:5/1 @cite:essex:8.1/1
    Scenario: Met for Devon, depends on the reading for Essex [first-meeting-arranged-time-4]
      Given the child was identified as in need of services on Friday 2 January 2026
      And the assessment was completed on Friday 2 January 2026
      And the first meeting was arranged on Friday 2 January 2026
      When the case is looked at on Tuesday 13 January 2026
      Then for Devon, the rule on the arranging of the first meeting is met
      And for Essex, the rule on the arranging of the first meeting depends on the reading

    @cite:devon:5/1 @cite:essex:8.1/1 @cite:generic:/39 @cite:generic:/40 @cite:generic:/43
    Scenario: Does not apply for Devon, overdue (breach) for Essex, overdue (departure) for Generic [first-meeting-arranged-time-5]
      Given the assessment recommends a plan
      And the assessment was completed on Friday 2 January 2026
      When the case is looked at on Saturday 24 January 2026
      Then for Devon, the rule on the arranging of the first meeting does not apply
      And for Essex, the arranging of the first meeting is overdue
      And for Essex, that is a breach
      And for Generic, the arranging of the first meeting is overdue
      And for Generic, that is a departure
      And for Generic, the arranging of the first meeting is due by Friday 23 January 2026

    @cite:devon:5/1 @cite:essex:8.1/1 @cite:generic:/39 @cite:generic:/40 @cite:generic:/43
    Scenario: Met for Devon, depends on the reading for Essex and Generic [first-meeting-arranged-time-6]
      Given the assessment recommends a plan
      And the child was identified as in need of services on Friday 2 January 2026
      And the assessment was completed on Friday 2 January 2026
      And the first meeting was arranged on Friday 2 January 2026
      When the case is looked at on Saturday 24 January 2026
      Then for Devon, the rule on the arranging of the first meeting is met
      And for Essex, the rule on the arranging of the first meeting depends on the reading
      And for Generic, the rule on the arranging of the first meeting depends on the reading
      And for Generic, the arranging of the first meeting is due by Friday 23 January 2026

    @cite:devon:5/1 @cite:essex:8.1/1 @cite:generic:/39 @cite:generic:/40 @cite:generic:/43
    Scenario: Does not apply for Devon and Generic, depends on the reading for Essex [first-meeting-arranged-time-7]
      Given the assessment does not recommend a plan
      And the assessment was completed on Friday 2 January 2026
      When the case is looked at on Tuesday 13 January 2026
      Then for Devon, the rule on the arranging of the first meeting does not apply
      And for Essex, the rule on the arranging of the first meeting depends on the reading
      And for Generic, the rule on the arranging of the first meeting does not apply

    @cite:devon:5/1 @cite:essex:8.1/1 @cite:generic:/39 @cite:generic:/40 @cite:generic:/43
    Scenario: Does not apply for Devon, depends on the reading for Essex, not yet due for Generic [first-meeting-arranged-time-8]
      Given the assessment recommends a plan
      And the assessment was completed on Friday 2 January 2026
      When the case is looked at on Tuesday 13 January 2026
      Then for Devon, the rule on the arranging of the first meeting does not apply
      And for Essex, the rule on the arranging of the first meeting depends on the reading
      And for Generic, the arranging of the first meeting is not yet due
      And for Generic, the arranging of the first meeting is due by Friday 23 January 2026

    @cite:devon:5/1 @cite:essex:8.1/1 @cite:generic:/39 @cite:generic:/40 @cite:generic:/43
    Scenario: Does not apply for Devon, depends on the reading for Essex and Generic [first-meeting-arranged-time-9]
      Given the assessment recommends a plan
      And the assessment was completed on Friday 2 January 2026
      And the first meeting was arranged on Friday 2 January 2026
      When the case is looked at on Friday 2 January 2026
      Then for Devon, the rule on the arranging of the first meeting does not apply
      And for Essex, the rule on the arranging of the first meeting depends on the reading
      And for Generic, the rule on the arranging of the first meeting depends on the reading
      And for Generic, the arranging of the first meeting is due by Friday 23 January 2026

  Rule: Must a meeting follow an assessment that finds the child in need?

    @cite:devon:5/1 @cite:waltham-forest:1/1 @cite:essex:9.1/1 @cite:doncaster:6/1 @cite:doncaster:scope/1 @cite:generic:/2
    Scenario: Not met (breach) for Devon, does not apply for Waltham Forest, Essex, Doncaster and Generic [first-meeting-follows-assessment-1]
      Given the assessment was completed on Friday 2 January 2026
      And it resulted in a finding that the threshold for a plan is met
      And the case was closed on Saturday 3 January 2026
      When the case is looked at on Saturday 3 January 2026
      Then for Devon, the rule on the meeting that follows an assessment is not met
      And for Devon, that is a breach
      And for Waltham Forest, the rule on the meeting that follows an assessment does not apply
      And for Essex, the rule on the meeting that follows an assessment does not apply
      And for Doncaster, the rule on the meeting that follows an assessment does not apply
      And for Generic, the rule on the meeting that follows an assessment does not apply

    @cite:devon:5/1 @cite:waltham-forest:1/1 @cite:essex:9.1/1 @cite:doncaster:6/1 @cite:doncaster:scope/1 @cite:generic:/2
    Scenario: Does not apply for Devon, not met (breach) for Waltham Forest, Essex, Doncaster and Generic [first-meeting-follows-assessment-2]
      Given the assessment was completed on Friday 2 January 2026
      And it resulted in a finding that the child needs services as a child in need
      And the case was closed on Saturday 3 January 2026
      When the case is looked at on Saturday 3 January 2026
      Then for Devon, the rule on the meeting that follows an assessment does not apply
      And for Waltham Forest, the rule on the meeting that follows an assessment is not met
      And for Waltham Forest, that is a breach
      And for Essex, the rule on the meeting that follows an assessment is not met
      And for Essex, that is a breach
      And for Doncaster, the rule on the meeting that follows an assessment is not met
      And for Doncaster, that is a breach
      And for Generic, the rule on the meeting that follows an assessment is not met
      And for Generic, that is a breach

  Rule: Who convenes the first meeting?

    @cite:devon:5/1 @cite:devon:3/12 @cite:waltham-forest:1/4 @cite:doncaster:3/8 @cite:generic:/8
    Scenario: Not met (breach) for Devon, met for Waltham Forest, does not apply for Doncaster, depends on the reading for Generic [first-meeting-convener-1]
      Given the assessment was done in the Initial Response team
      And the first meeting was held on Friday 2 January 2026
      And it was convened by the social worker
      When the case is looked at on Friday 2 January 2026
      Then for Devon, the rule on who convenes the first meeting is not met, missing:
        | the Initial Response social worker |
      And for Devon, that is a breach
      And for Waltham Forest, the rule on who convenes the first meeting is met
      And for Doncaster, the rule on who convenes the first meeting does not apply
      And for Generic, the rule on who convenes the first meeting depends on the reading

    @cite:devon:5/1 @cite:devon:3/12 @cite:waltham-forest:1/4 @cite:doncaster:3/8 @cite:generic:/8
    Scenario: Not met (departure) for Devon, not met (breach) for Waltham Forest and Generic, does not apply for Doncaster [first-meeting-convener-2]
      Given the assessment was not done in the Initial Response team
      And the first meeting was held on Friday 2 January 2026
      And it was convened by nobody
      When the case is looked at on Friday 2 January 2026
      Then for Devon, the rule on who convenes the first meeting is not met, missing:
        | the social worker |
      And for Devon, that is a departure
      And for Waltham Forest, the rule on who convenes the first meeting is not met, missing:
        | the social worker |
      And for Waltham Forest, that is a breach
      And for Doncaster, the rule on who convenes the first meeting does not apply
      And for Generic, the rule on who convenes the first meeting is not met, missing:
        | the lead professional |
        | the social worker |
      And for Generic, that is a breach

    @cite:devon:5/1 @cite:devon:3/12 @cite:waltham-forest:1/4 @cite:doncaster:3/8 @cite:generic:/8
    Scenario: Not met (departure) for Devon, not met (breach) for Waltham Forest, Doncaster and Generic [first-meeting-convener-3]
      Given the assessment was not done in the Initial Response team
      And the first meeting was held on Friday 2 January 2026
      And it was convened by nobody
      And it was decided that a plan is needed on Friday 2 January 2026
      When the case is looked at on Friday 2 January 2026
      Then for Devon, the rule on who convenes the first meeting is not met, missing:
        | the social worker |
      And for Devon, that is a departure
      And for Waltham Forest, the rule on who convenes the first meeting is not met, missing:
        | the social worker |
      And for Waltham Forest, that is a breach
      And for Doncaster, the rule on who convenes the first meeting is not met, missing:
        | the social worker |
      And for Doncaster, that is a breach
      And for Generic, the rule on who convenes the first meeting is not met, missing:
        | the lead professional |
        | the social worker |
      And for Generic, that is a breach

    @cite:devon:5/1 @cite:devon:3/12 @cite:waltham-forest:1/4 @cite:doncaster:3/8 @cite:generic:/8
    Scenario: Not met (departure) for Devon, not met (breach) for Waltham Forest, does not apply for Doncaster, met for Generic [first-meeting-convener-4]
      Given the assessment was not done in the Initial Response team
      And the first meeting was held on Friday 2 January 2026
      And it was convened by the lead professional
      When the case is looked at on Friday 2 January 2026
      Then for Devon, the rule on who convenes the first meeting is not met, missing:
        | the social worker |
      And for Devon, that is a departure
      And for Waltham Forest, the rule on who convenes the first meeting is not met, missing:
        | the social worker |
      And for Waltham Forest, that is a breach
      And for Doncaster, the rule on who convenes the first meeting does not apply
      And for Generic, the rule on who convenes the first meeting is met

    @cite:waltham-forest:1/4 @cite:doncaster:3/8 @cite:generic:/8
    Scenario: Not met (breach) for Waltham Forest and Generic, does not apply for Doncaster [first-meeting-convener-5]
      Given the first meeting was held on Friday 2 January 2026
      And it was convened by nobody
      When the case is looked at on Friday 2 January 2026
      Then for Waltham Forest, the rule on who convenes the first meeting is not met, missing:
        | the social worker |
      And for Waltham Forest, that is a breach
      And for Doncaster, the rule on who convenes the first meeting does not apply
      And for Generic, the rule on who convenes the first meeting is not met, missing:
        | the lead professional |
        | the social worker |
      And for Generic, that is a breach

    @cite:waltham-forest:1/4 @cite:doncaster:3/8 @cite:generic:/8
    Scenario: Not met (breach) for Waltham Forest, does not apply for Doncaster, met for Generic [first-meeting-convener-6]
      Given the first meeting was held on Friday 2 January 2026
      And it was convened by the lead professional
      When the case is looked at on Friday 2 January 2026
      Then for Waltham Forest, the rule on who convenes the first meeting is not met, missing:
        | the social worker |
      And for Waltham Forest, that is a breach
      And for Doncaster, the rule on who convenes the first meeting does not apply
      And for Generic, the rule on who convenes the first meeting is met

    @cite:waltham-forest:1/4 @cite:doncaster:3/8 @cite:generic:/8
    Scenario: Met for Waltham Forest, does not apply for Doncaster, depends on the reading for Generic [first-meeting-convener-7]
      Given the first meeting was held on Friday 2 January 2026
      And it was convened by the Initial Response social worker
      When the case is looked at on Friday 2 January 2026
      Then for Waltham Forest, the rule on who convenes the first meeting is met
      And for Doncaster, the rule on who convenes the first meeting does not apply
      And for Generic, the rule on who convenes the first meeting depends on the reading

    @cite:waltham-forest:1/4 @cite:doncaster:3/8 @cite:generic:/8
    Scenario: Not met (breach) for Waltham Forest and Doncaster, met for Generic [first-meeting-convener-8]
      Given the first meeting was held on Friday 2 January 2026
      And it was convened by the lead professional
      And it was decided that a plan is needed on Friday 2 January 2026
      When the case is looked at on Friday 2 January 2026
      Then for Waltham Forest, the rule on who convenes the first meeting is not met, missing:
        | the social worker |
      And for Waltham Forest, that is a breach
      And for Doncaster, the rule on who convenes the first meeting is not met, missing:
        | the social worker |
      And for Doncaster, that is a breach
      And for Generic, the rule on who convenes the first meeting is met

    @cite:waltham-forest:1/4 @cite:doncaster:3/8 @cite:generic:/8
    Scenario: Met for Waltham Forest and Generic, does not apply for Doncaster [first-meeting-convener-9]
      Given the first meeting was held on Friday 2 January 2026
      And it was convened by the lead professional and the social worker
      When the case is looked at on Friday 2 January 2026
      Then for Waltham Forest, the rule on who convenes the first meeting is met
      And for Doncaster, the rule on who convenes the first meeting does not apply
      And for Generic, the rule on who convenes the first meeting is met

  Rule: Who arranges the invitations to the first meeting?

    @cite:waltham-forest:1/4 @cite:doncaster:3/1 @cite:doncaster:3/9 @cite:generic:/8
    Scenario: Not met (breach) for Waltham Forest and Generic, met for Doncaster [first-meeting-invitations-1]
      Given the first meeting was held on Friday 2 January 2026
      And it had its invitations arranged by a team manager
      When the case is looked at on Friday 2 January 2026
      Then for Waltham Forest, the rule on who arranges the invitations to the first meeting is not met, missing:
        | the social worker |
      And for Waltham Forest, that is a breach
      And for Doncaster, the rule on who arranges the invitations to the first meeting is met
      And for Generic, the rule on who arranges the invitations to the first meeting is not met, missing:
        | the lead professional |
        | the social worker |
      And for Generic, that is a breach

    @cite:waltham-forest:1/4 @cite:doncaster:3/1 @cite:doncaster:3/9 @cite:generic:/8
    Scenario: Not met (breach) for Waltham Forest and Doncaster, met for Generic [first-meeting-invitations-2]
      Given the first meeting was held on Friday 2 January 2026
      And it had its invitations arranged by the lead professional
      When the case is looked at on Friday 2 January 2026
      Then for Waltham Forest, the rule on who arranges the invitations to the first meeting is not met, missing:
        | the social worker |
      And for Waltham Forest, that is a breach
      And for Doncaster, the rule on who arranges the invitations to the first meeting is not met, missing:
        | a team manager |
        | the social worker |
      And for Doncaster, that is a breach
      And for Generic, the rule on who arranges the invitations to the first meeting is met

    @cite:waltham-forest:1/4 @cite:doncaster:3/1 @cite:doncaster:3/9 @cite:generic:/8
    Scenario: Met for Waltham Forest and Doncaster, depends on the reading for Generic [first-meeting-invitations-3]
      Given the first meeting was held on Friday 2 January 2026
      And it had its invitations arranged by the social worker
      When the case is looked at on Friday 2 January 2026
      Then for Waltham Forest, the rule on who arranges the invitations to the first meeting is met
      And for Doncaster, the rule on who arranges the invitations to the first meeting is met
      And for Generic, the rule on who arranges the invitations to the first meeting depends on the reading

  Rule: Who chairs the first meeting?

    @cite:devon:5/4 @cite:essex:11.1/1 @cite:doncaster:6/3 @cite:doncaster:3/8 @cite:generic:/7 @cite:generic:/52
    Scenario: Not met (departure) for Devon, met for Essex and Doncaster, depends on the reading for Generic [first-meeting-chair-1]
      Given the first meeting was held on Friday 2 January 2026
      And it was chaired by the social worker
      When the case is looked at on Friday 2 January 2026
      Then for Devon, the rule on who chairs the first meeting is not met, missing:
        | a line manager |
      And for Devon, that is a departure
      And for Essex, the rule on who chairs the first meeting is met
      And for Doncaster, the rule on who chairs the first meeting is met
      And for Generic, the rule on who chairs the first meeting depends on the reading

    @cite:devon:5/4 @cite:essex:11.1/1 @cite:doncaster:6/3 @cite:doncaster:3/8
    Scenario: Met for Devon, not met (departure) for Essex, not met (breach) for Doncaster [first-meeting-chair-2]
      Given the first meeting was held on Friday 2 January 2026
      And it was chaired by a deputy team manager
      When the case is looked at on Friday 2 January 2026
      Then for Devon, the rule on who chairs the first meeting is met
      And for Essex, the rule on who chairs the first meeting is not met, missing:
        | the social worker |
      And for Essex, that is a departure
      And for Doncaster, the rule on who chairs the first meeting is not met, missing:
        | a team manager |
        | the social worker |
      And for Doncaster, that is a breach

    @cite:devon:5/4 @cite:essex:11.1/1 @cite:doncaster:6/3 @cite:doncaster:3/8 @cite:generic:/7 @cite:generic:/52
    Scenario: Met for Devon, not met (departure) for Essex and Generic, not met (breach) for Doncaster [first-meeting-chair-3]
      Given a reviewing officer is in post for Child in Need work
      And the first meeting was held on Friday 2 January 2026
      And it was chaired by an independent reviewing officer
      When the case is looked at on Friday 2 January 2026
      Then for Devon, the rule on who chairs the first meeting is met
      And for Essex, the rule on who chairs the first meeting is not met, missing:
        | the social worker |
      And for Essex, that is a departure
      And for Doncaster, the rule on who chairs the first meeting is not met, missing:
        | a team manager |
        | the social worker |
      And for Doncaster, that is a breach
      And for Generic, the rule on who chairs the first meeting is not met
      And for Generic, that is a departure

    @cite:devon:5/4 @cite:essex:11.1/1 @cite:doncaster:6/3 @cite:doncaster:3/8 @cite:generic:/7 @cite:generic:/52
    Scenario: Not met (departure) for Devon and Generic, met for Essex, not met (breach) for Doncaster [first-meeting-chair-4]
      Given there are difficult or complex issues
      And the first meeting was held on Friday 2 January 2026
      And it was chaired by a more senior team member
      When the case is looked at on Friday 2 January 2026
      Then for Devon, the rule on who chairs the first meeting is not met, missing:
        | a line manager |
      And for Devon, that is a departure
      And for Essex, the rule on who chairs the first meeting is met
      And for Doncaster, the rule on who chairs the first meeting is not met, missing:
        | a team manager |
        | the social worker |
      And for Doncaster, that is a breach
      And for Generic, the rule on who chairs the first meeting is not met
      And for Generic, that is a departure

    @cite:devon:5/4 @cite:essex:11.1/1 @cite:doncaster:6/3 @cite:doncaster:3/8 @cite:generic:/7 @cite:generic:/52
    Scenario: Met for Devon, not met (departure) for Essex and Generic, not met (breach) for Doncaster [first-meeting-chair-5]
      Given a reviewing officer is in post for Child in Need work
      And the first meeting was held on Friday 2 January 2026
      And it was chaired by an independent reviewing officer
      And it was decided that a plan is needed on Friday 2 January 2026
      When the case is looked at on Friday 2 January 2026
      Then for Devon, the rule on who chairs the first meeting is met
      And for Essex, the rule on who chairs the first meeting is not met, missing:
        | the social worker |
      And for Essex, that is a departure
      And for Doncaster, the rule on who chairs the first meeting is not met
      And for Doncaster, that is a breach
      And for Generic, the rule on who chairs the first meeting is not met
      And for Generic, that is a departure

    @cite:devon:5/4 @cite:essex:11.1/1 @cite:doncaster:6/3 @cite:doncaster:3/8 @cite:generic:/7 @cite:generic:/52
    Scenario: Not met (departure) for Devon, Essex and Generic, not met (breach) for Doncaster [first-meeting-chair-6]
      Given the first meeting was held on Friday 2 January 2026
      And it was chaired by nobody
      And it was decided that a plan is needed on Friday 2 January 2026
      When the case is looked at on Friday 2 January 2026
      Then for Devon, the rule on who chairs the first meeting is not met, missing:
        | a line manager |
      And for Devon, that is a departure
      And for Essex, the rule on who chairs the first meeting is not met, missing:
        | the social worker |
      And for Essex, that is a departure
      And for Doncaster, the rule on who chairs the first meeting is not met
      And for Doncaster, that is a breach
      And for Generic, the rule on who chairs the first meeting is not met
      And for Generic, that is a departure

    @cite:devon:5/4 @cite:essex:11.1/1 @cite:doncaster:6/3 @cite:doncaster:3/8 @cite:generic:/7 @cite:generic:/52
    Scenario: Not met (departure) for Devon, met for Essex and Doncaster, depends on the reading for Generic [first-meeting-chair-7]
      Given the first meeting was held on Friday 2 January 2026
      And it was chaired by the social worker
      And it was decided that a plan is needed on Friday 2 January 2026
      When the case is looked at on Friday 2 January 2026
      Then for Devon, the rule on who chairs the first meeting is not met, missing:
        | a line manager |
      And for Devon, that is a departure
      And for Essex, the rule on who chairs the first meeting is met
      And for Doncaster, the rule on who chairs the first meeting is met
      And for Generic, the rule on who chairs the first meeting depends on the reading

    @cite:devon:5/4 @cite:essex:11.1/1 @cite:doncaster:6/3 @cite:doncaster:3/8
    Scenario: Met for Devon and Doncaster, not met (departure) for Essex [first-meeting-chair-8]
      Given there are no difficult or complex issues
      And the first meeting was held on Friday 2 January 2026
      And it was chaired by a team manager
      When the case is looked at on Friday 2 January 2026
      Then for Devon, the rule on who chairs the first meeting is met
      And for Essex, the rule on who chairs the first meeting is not met, missing:
        | the social worker |
      And for Essex, that is a departure
      And for Doncaster, the rule on who chairs the first meeting is met

    @cite:devon:5/4 @cite:essex:11.1/1 @cite:doncaster:6/3 @cite:doncaster:3/8 @cite:generic:/7 @cite:generic:/52
    Scenario: Met for Devon and Generic, not met (departure) for Essex, not met (breach) for Doncaster [first-meeting-chair-9]
      Given a manager was identified to chair in supervision or on request
      And the first meeting was held on Friday 2 January 2026
      And it was chaired by a deputy team manager
      When the case is looked at on Friday 2 January 2026
      Then for Devon, the rule on who chairs the first meeting is met
      And for Essex, the rule on who chairs the first meeting is not met, missing:
        | the social worker |
      And for Essex, that is a departure
      And for Doncaster, the rule on who chairs the first meeting is not met, missing:
        | a team manager |
        | the social worker |
      And for Doncaster, that is a breach
      And for Generic, the rule on who chairs the first meeting is met

    @cite:devon:5/4 @cite:essex:11.1/1 @cite:doncaster:6/3 @cite:doncaster:3/8 @cite:generic:/7 @cite:generic:/52
    Scenario: Met for Devon, not met (departure) for Essex, not met (breach) for Doncaster, depends on the reading for Generic [first-meeting-chair-10]
      Given there are difficult or complex issues
      And no manager was identified to chair in supervision or on request
      And the first meeting was held on Friday 2 January 2026
      And it was chaired by a deputy team manager
      When the case is looked at on Friday 2 January 2026
      Then for Devon, the rule on who chairs the first meeting is met
      And for Essex, the rule on who chairs the first meeting is not met, missing:
        | a more senior team member |
        | a team manager |
        | the social worker |
      And for Essex, that is a departure
      And for Doncaster, the rule on who chairs the first meeting is not met, missing:
        | a team manager |
        | the social worker |
      And for Doncaster, that is a breach
      And for Generic, the rule on who chairs the first meeting depends on the reading

    @cite:devon:5/4 @cite:essex:11.1/1 @cite:doncaster:6/3 @cite:doncaster:3/8 @cite:generic:/7 @cite:generic:/52
    Scenario: Met for Devon, not met (departure) for Essex, not met (breach) for Doncaster, depends on the reading for Generic [first-meeting-chair-11]
      Given no manager was identified to chair in supervision or on request
      And the first meeting was held on Friday 2 January 2026
      And it was chaired by a deputy team manager
      When the case is looked at on Friday 2 January 2026
      Then for Devon, the rule on who chairs the first meeting is met
      And for Essex, the rule on who chairs the first meeting is not met, missing:
        | the social worker |
      And for Essex, that is a departure
      And for Doncaster, the rule on who chairs the first meeting is not met, missing:
        | a team manager |
        | the social worker |
      And for Doncaster, that is a breach
      And for Generic, the rule on who chairs the first meeting depends on the reading

    @cite:devon:5/4 @cite:essex:11.1/1 @cite:doncaster:6/3 @cite:doncaster:3/8 @cite:generic:/7 @cite:generic:/52
    Scenario: Met for Devon, Essex, Doncaster and Generic [first-meeting-chair-12]
      Given the first meeting was held on Friday 2 January 2026
      And it was chaired by a team manager and the social worker
      When the case is looked at on Friday 2 January 2026
      Then for Devon, the rule on who chairs the first meeting is met
      And for Essex, the rule on who chairs the first meeting is met
      And for Doncaster, the rule on who chairs the first meeting is met
      And for Generic, the rule on who chairs the first meeting is met

    @cite:devon:5/4 @cite:essex:11.1/1 @cite:doncaster:6/3 @cite:doncaster:3/8 @cite:generic:/7 @cite:generic:/52
    Scenario: Not met (departure) for Devon, Essex and Generic, not met (breach) for Doncaster [first-meeting-chair-13]
      Given a manager was identified to chair in supervision or on request
      And the first meeting was held on Friday 2 January 2026
      And it was chaired by nobody
      And it was decided that a plan is needed on Friday 2 January 2026
      When the case is looked at on Friday 2 January 2026
      Then for Devon, the rule on who chairs the first meeting is not met, missing:
        | a line manager |
      And for Devon, that is a departure
      And for Essex, the rule on who chairs the first meeting is not met, missing:
        | the social worker |
      And for Essex, that is a departure
      And for Doncaster, the rule on who chairs the first meeting is not met
      And for Doncaster, that is a breach
      And for Generic, the rule on who chairs the first meeting is not met
      And for Generic, that is a departure

    @cite:devon:5/4 @cite:doncaster:6/3 @cite:doncaster:3/8 @cite:generic:/7 @cite:generic:/52
    Scenario: Met for Devon and Generic, depends on the reading for Doncaster [first-meeting-chair-14]
      Given a manager was identified to chair in supervision or on request
      And the first meeting was held on Friday 2 January 2026
      And it was chaired by a team manager
      And it was decided that a plan is needed on Friday 2 January 2026
      When the case is looked at on Friday 2 January 2026
      Then for Devon, the rule on who chairs the first meeting is met
      And for Doncaster, the rule on who chairs the first meeting depends on the reading
      And for Generic, the rule on who chairs the first meeting is met

    @cite:devon:5/4 @cite:doncaster:6/3 @cite:doncaster:3/8 @cite:generic:/7 @cite:generic:/52
    Scenario: Met for Devon, depends on the reading for Doncaster and Generic [first-meeting-chair-15]
      Given no manager was identified to chair in supervision or on request
      And the first meeting was held on Friday 2 January 2026
      And it was chaired by a team manager
      And it was decided that a plan is needed on Friday 2 January 2026
      When the case is looked at on Friday 2 January 2026
      Then for Devon, the rule on who chairs the first meeting is met
      And for Doncaster, the rule on who chairs the first meeting depends on the reading
      And for Generic, the rule on who chairs the first meeting depends on the reading

  Rule: Who takes the minutes of the first meeting?

    @cite:devon:4/6 @cite:essex:3.4.3/15 @cite:doncaster:6/3 @cite:generic:/9
    Scenario: Not met (departure) for Devon, met for Essex, not met (breach) for Doncaster and Generic [first-meeting-minutes-1]
      Given the meeting was not found to need a minute taker from business support
      And the first meeting was held on Friday 2 January 2026
      And it had its minutes taken by someone the social worker chose
      When the case is looked at on Friday 2 January 2026
      Then for Devon, the rule on who takes the minutes of the first meeting is not met, missing:
        | the chair of the meeting |
        | the social worker |
      And for Devon, that is a departure
      And for Essex, the rule on who takes the minutes of the first meeting is met
      And for Doncaster, the rule on who takes the minutes of the first meeting is not met, missing:
        | a minute taker identified at the start |
      And for Doncaster, that is a breach
      And for Generic, the rule on who takes the minutes of the first meeting is not met, missing:
        | the chair of the meeting |
      And for Generic, that is a breach

    @cite:devon:4/6 @cite:essex:3.4.3/15 @cite:doncaster:6/3 @cite:generic:/9
    Scenario: Not met (departure) for Devon, not met (breach) for Essex, Doncaster and Generic [first-meeting-minutes-2]
      Given the meeting was not found to need a minute taker from business support
      And the first meeting was held on Friday 2 January 2026
      And it had its minutes taken by nobody
      When the case is looked at on Friday 2 January 2026
      Then for Devon, the rule on who takes the minutes of the first meeting is not met, missing:
        | the chair of the meeting |
        | the social worker |
      And for Devon, that is a departure
      And for Essex, the rule on who takes the minutes of the first meeting is not met, missing:
        | someone the social worker chose |
        | the social worker |
      And for Essex, that is a breach
      And for Doncaster, the rule on who takes the minutes of the first meeting is not met, missing:
        | a minute taker identified at the start |
      And for Doncaster, that is a breach
      And for Generic, the rule on who takes the minutes of the first meeting is not met, missing:
        | the chair of the meeting |
      And for Generic, that is a breach

    @cite:devon:4/6 @cite:essex:3.4.3/15 @cite:doncaster:6/3 @cite:generic:/9
    Scenario: Not met (breach) for Devon, Doncaster and Generic, met for Essex [first-meeting-minutes-3]
      Given the meeting was found to need a minute taker from business support
      And the first meeting was held on Friday 2 January 2026
      And it had its minutes taken by someone the social worker chose
      When the case is looked at on Friday 2 January 2026
      Then for Devon, the rule on who takes the minutes of the first meeting is not met, missing:
        | business support |
      And for Devon, that is a breach
      And for Essex, the rule on who takes the minutes of the first meeting is met
      And for Doncaster, the rule on who takes the minutes of the first meeting is not met, missing:
        | a minute taker identified at the start |
      And for Doncaster, that is a breach
      And for Generic, the rule on who takes the minutes of the first meeting is not met, missing:
        | the chair of the meeting |
      And for Generic, that is a breach

    @cite:devon:4/6 @cite:essex:3.4.3/15 @cite:doncaster:6/3 @cite:generic:/9
    Scenario: Not met (breach) for Devon, Doncaster and Generic, met for Essex [first-meeting-minutes-4]
      Given the meeting was found to need a minute taker from business support
      And the first meeting was held on Friday 2 January 2026
      And it had its minutes taken by the social worker
      When the case is looked at on Friday 2 January 2026
      Then for Devon, the rule on who takes the minutes of the first meeting is not met, missing:
        | business support |
      And for Devon, that is a breach
      And for Essex, the rule on who takes the minutes of the first meeting is met
      And for Doncaster, the rule on who takes the minutes of the first meeting is not met, missing:
        | a minute taker identified at the start |
      And for Doncaster, that is a breach
      And for Generic, the rule on who takes the minutes of the first meeting is not met, missing:
        | the chair of the meeting |
      And for Generic, that is a breach

    @cite:devon:4/6 @cite:essex:3.4.3/15 @cite:doncaster:6/3 @cite:generic:/9
    Scenario: Not met (departure) for Devon, not met (breach) for Essex and Generic, met for Doncaster [first-meeting-minutes-5]
      Given the meeting was not found to need a minute taker from business support
      And the first meeting was held on Friday 2 January 2026
      And it had its minutes taken by a minute taker identified at the start
      When the case is looked at on Friday 2 January 2026
      Then for Devon, the rule on who takes the minutes of the first meeting is not met, missing:
        | the chair of the meeting |
        | the social worker |
      And for Devon, that is a departure
      And for Essex, the rule on who takes the minutes of the first meeting is not met, missing:
        | someone the social worker chose |
        | the social worker |
      And for Essex, that is a breach
      And for Doncaster, the rule on who takes the minutes of the first meeting is met
      And for Generic, the rule on who takes the minutes of the first meeting is not met, missing:
        | the chair of the meeting |
      And for Generic, that is a breach

    @cite:devon:4/6 @cite:essex:3.4.3/15 @cite:doncaster:6/3 @cite:generic:/9
    Scenario: Not met (breach) for Devon, Essex and Generic, met for Doncaster [first-meeting-minutes-6]
      Given the meeting was found to need a minute taker from business support
      And the first meeting was held on Friday 2 January 2026
      And it had its minutes taken by a minute taker identified at the start
      When the case is looked at on Friday 2 January 2026
      Then for Devon, the rule on who takes the minutes of the first meeting is not met, missing:
        | business support |
      And for Devon, that is a breach
      And for Essex, the rule on who takes the minutes of the first meeting is not met, missing:
        | someone the social worker chose |
        | the social worker |
      And for Essex, that is a breach
      And for Doncaster, the rule on who takes the minutes of the first meeting is met
      And for Generic, the rule on who takes the minutes of the first meeting is not met, missing:
        | the chair of the meeting |
      And for Generic, that is a breach

    @cite:devon:4/6 @cite:essex:3.4.3/15 @cite:doncaster:6/3 @cite:generic:/9
    Scenario: Not met (breach) for Devon, Essex and Doncaster, met for Generic [first-meeting-minutes-7]
      Given the meeting was found to need a minute taker from business support
      And the first meeting was held on Friday 2 January 2026
      And it had its minutes taken by the chair of the meeting
      When the case is looked at on Friday 2 January 2026
      Then for Devon, the rule on who takes the minutes of the first meeting is not met, missing:
        | business support |
      And for Devon, that is a breach
      And for Essex, the rule on who takes the minutes of the first meeting is not met, missing:
        | someone the social worker chose |
        | the social worker |
      And for Essex, that is a breach
      And for Doncaster, the rule on who takes the minutes of the first meeting is not met, missing:
        | a minute taker identified at the start |
      And for Doncaster, that is a breach
      And for Generic, the rule on who takes the minutes of the first meeting is met

    @cite:essex:3.4.3/15 @cite:doncaster:6/3 @cite:generic:/9
    Scenario: Not met (breach) for Essex and Generic, met for Doncaster [first-meeting-minutes-8]
      Given the first meeting was held on Friday 2 January 2026
      And it had its minutes taken by a minute taker identified at the start
      When the case is looked at on Friday 2 January 2026
      Then for Essex, the rule on who takes the minutes of the first meeting is not met, missing:
        | someone the social worker chose |
        | the social worker |
      And for Essex, that is a breach
      And for Doncaster, the rule on who takes the minutes of the first meeting is met
      And for Generic, the rule on who takes the minutes of the first meeting is not met, missing:
        | the chair of the meeting |
      And for Generic, that is a breach

    @cite:essex:3.4.3/15 @cite:doncaster:6/3 @cite:generic:/9
    Scenario: Met for Essex, not met (breach) for Doncaster and Generic [first-meeting-minutes-9]
      Given the first meeting was held on Friday 2 January 2026
      And it had its minutes taken by someone the social worker chose
      When the case is looked at on Friday 2 January 2026
      Then for Essex, the rule on who takes the minutes of the first meeting is met
      And for Doncaster, the rule on who takes the minutes of the first meeting is not met, missing:
        | a minute taker identified at the start |
      And for Doncaster, that is a breach
      And for Generic, the rule on who takes the minutes of the first meeting is not met, missing:
        | the chair of the meeting |
      And for Generic, that is a breach

    @cite:essex:3.4.3/15 @cite:doncaster:6/3 @cite:generic:/9
    Scenario: Not met (breach) for Essex and Doncaster, met for Generic [first-meeting-minutes-10]
      Given the first meeting was held on Friday 2 January 2026
      And it had its minutes taken by the chair of the meeting
      When the case is looked at on Friday 2 January 2026
      Then for Essex, the rule on who takes the minutes of the first meeting is not met, missing:
        | someone the social worker chose |
        | the social worker |
      And for Essex, that is a breach
      And for Doncaster, the rule on who takes the minutes of the first meeting is not met, missing:
        | a minute taker identified at the start |
      And for Doncaster, that is a breach
      And for Generic, the rule on who takes the minutes of the first meeting is met

  Rule: Who is invited to the first meeting?

    @cite:devon:4/1 @cite:doncaster:3/9 @cite:doncaster:3/1 @cite:doncaster:app1/3 @cite:doncaster:app1/9
    Scenario: Not met (departure) for Devon, met for Doncaster [first-meeting-invited-1]
      Given the first meeting was held on Friday 2 January 2026
      And it was open by invitation to the Care Team and the GP
      When the case is looked at on Friday 2 January 2026
      Then for Devon, the rule on who is invited to the first meeting is not met, missing:
        | the child |
        | the immediate family |
      And for Devon, that is a departure
      And for Doncaster, the rule on who is invited to the first meeting is met

    @cite:devon:4/1 @cite:doncaster:3/9 @cite:doncaster:3/1 @cite:doncaster:app1/3 @cite:doncaster:app1/9
    Scenario: Not met (departure) for Devon, not met (breach) for Doncaster [first-meeting-invited-2]
      Given the first meeting was held on Friday 2 January 2026
      And it was open by invitation to nobody
      When the case is looked at on Friday 2 January 2026
      Then for Devon, the rule on who is invited to the first meeting is not met, missing:
        | the child |
        | the immediate family |
      And for Devon, that is a departure
      And for Doncaster, the rule on who is invited to the first meeting is not met, missing:
        | the Care Team |
        | the GP |
      And for Doncaster, that is a breach

  Rule: Who attends the first meeting?

    @cite:devon:3/6 @cite:devon:4/5 @cite:devon:5/2 @cite:devon:3/12 @cite:devon:4/4 @cite:waltham-forest:1/3 @cite:essex:8.1/1 @cite:essex:3.4/2 @cite:essex:3.4.2/1 @cite:essex:8.4/1 @cite:doncaster:6/1 @cite:doncaster:6/2 @cite:doncaster:11/1 @cite:doncaster:11/4 @cite:doncaster:11/3
    Scenario: Not met (breach) for Devon and Essex, not met (departure) for Waltham Forest and Doncaster [first-meeting-attendance-1]
      Given the assessment was not done in the Initial Response team
      And no invited professional is unable to attend the first meeting
      And the first meeting was held on Friday 2 January 2026
      And it was attended by nobody
      When the case is looked at on Friday 2 January 2026
      Then for Devon, the rule on who attends the first meeting is not met, missing:
        | relatives or key friends the family named |
        | the agencies involved |
        | the child |
        | the key professionals who agreed the decision |
        | the parents or carers |
        | the people most able to contribute |
        | the professionals known to the family |
      And for Devon, that is a breach
      And for Waltham Forest, the rule on who attends the first meeting is not met, missing:
        | the agencies the assessment recommends |
        | the child |
        | the parents or carers |
      And for Waltham Forest, that is a departure
      And for Essex, the rule on who attends the first meeting is not met, missing:
        | all relevant professionals |
        | the child |
        | the immediate family |
        | the relevant wider family |
        | the social worker |
      And for Essex, that is a breach
      And for Doncaster, the rule on who attends the first meeting is not met, missing:
        | the Care Team |
        | the agencies essential to the Care Team |
        | the child |
        | the family |
      And for Doncaster, that is a departure

    @cite:devon:3/6 @cite:devon:4/5 @cite:devon:5/2 @cite:devon:3/12 @cite:devon:4/4 @cite:waltham-forest:1/3 @cite:essex:8.1/1 @cite:essex:3.4/2 @cite:essex:3.4.2/1 @cite:essex:8.4/1 @cite:doncaster:6/1 @cite:doncaster:6/2 @cite:doncaster:11/1 @cite:doncaster:11/4 @cite:doncaster:11/3 @cite:generic:/4 @cite:generic:/46 @cite:generic:/47
    Scenario: Met for Devon, not met (departure) for Waltham Forest, Doncaster and Generic, not met (breach) for Essex [first-meeting-attendance-2]
      Given the first meeting was held on Friday 2 January 2026
      And it was attended by:
        | a representative of the professional who cannot attend |
        | relatives or key friends the family named |
        | the agencies involved |
        | the child |
        | the key professionals who agreed the decision |
        | the parents or carers |
        | the people most able to contribute |
        | the professionals known to the family |
        | the social worker who is to take over the case |
      When the case is looked at on Friday 2 January 2026
      Then for Devon, the rule on who attends the first meeting is met
      And for Waltham Forest, the rule on who attends the first meeting is not met, missing:
        | the agencies the assessment recommends |
      And for Waltham Forest, that is a departure
      And for Essex, the rule on who attends the first meeting is not met, missing:
        | all relevant professionals |
        | the immediate family |
        | the relevant wider family |
        | the social worker |
      And for Essex, that is a breach
      And for Doncaster, the rule on who attends the first meeting is not met, missing:
        | the Care Team |
        | the agencies essential to the Care Team |
        | the family |
      And for Doncaster, that is a departure
      And for Generic, the rule on who attends the first meeting is not met, missing:
        | the agencies the assessment recommends |
      And for Generic, that is a departure

    @cite:devon:3/6 @cite:devon:4/5 @cite:devon:5/2 @cite:devon:3/12 @cite:devon:4/4 @cite:waltham-forest:1/3 @cite:essex:8.1/1 @cite:essex:3.4/2 @cite:essex:3.4.2/1 @cite:essex:8.4/1 @cite:doncaster:6/1 @cite:doncaster:6/2 @cite:doncaster:11/1 @cite:doncaster:11/4 @cite:doncaster:11/3
    Scenario: Not met (breach) for Devon and Essex, not met (departure) for Waltham Forest and Doncaster [first-meeting-attendance-3]
      Given the assessment was done in the Initial Response team
      And the first meeting was held on Friday 2 January 2026
      And it was attended by:
        | a representative of the professional who cannot attend |
        | relatives or key friends the family named |
        | the agencies involved |
        | the agencies the assessment recommends |
        | the key professionals who agreed the decision |
        | the people most able to contribute |
        | the professionals known to the family |
      When the case is looked at on Friday 2 January 2026
      Then for Devon, the rule on who attends the first meeting is not met, missing:
        | the child |
        | the parents or carers |
        | the social worker who is to take over the case |
      And for Devon, that is a breach
      And for Waltham Forest, the rule on who attends the first meeting is not met, missing:
        | the child |
        | the parents or carers |
      And for Waltham Forest, that is a departure
      And for Essex, the rule on who attends the first meeting is not met, missing:
        | all relevant professionals |
        | the child |
        | the immediate family |
        | the relevant wider family |
        | the social worker |
      And for Essex, that is a breach
      And for Doncaster, the rule on who attends the first meeting is not met, missing:
        | the Care Team |
        | the agencies essential to the Care Team |
        | the child |
        | the family |
      And for Doncaster, that is a departure

    @cite:devon:3/6 @cite:devon:4/5 @cite:devon:5/2 @cite:devon:3/12 @cite:devon:4/4 @cite:waltham-forest:1/3 @cite:essex:8.1/1 @cite:essex:3.4/2 @cite:essex:3.4.2/1 @cite:essex:8.4/1 @cite:doncaster:6/1 @cite:doncaster:6/2 @cite:doncaster:11/1 @cite:doncaster:11/4 @cite:doncaster:11/3 @cite:generic:/4 @cite:generic:/46 @cite:generic:/47
    Scenario: Not met (departure) for Devon and Doncaster, met for Waltham Forest and Generic, not met (breach) for Essex [first-meeting-attendance-4]
      Given a representative can stand in for the professional
      And an invited professional cannot attend the first meeting
      And the first meeting was held on Friday 2 January 2026
      And it was attended by:
        | relatives or key friends the family named |
        | the agencies involved |
        | the agencies the assessment recommends |
        | the child |
        | the key professionals who agreed the decision |
        | the parents or carers |
        | the people most able to contribute |
        | the professionals known to the family |
        | the social worker who is to take over the case |
      When the case is looked at on Friday 2 January 2026
      Then for Devon, the rule on who attends the first meeting is not met, missing:
        | a representative of the professional who cannot attend |
      And for Devon, that is a departure
      And for Waltham Forest, the rule on who attends the first meeting is met
      And for Essex, the rule on who attends the first meeting is not met, missing:
        | all relevant professionals |
        | the immediate family |
        | the relevant wider family |
        | the social worker |
      And for Essex, that is a breach
      And for Doncaster, the rule on who attends the first meeting is not met, missing:
        | the Care Team |
        | the agencies essential to the Care Team |
        | the family |
      And for Doncaster, that is a departure
      And for Generic, the rule on who attends the first meeting is met

    @cite:devon:3/6 @cite:devon:4/5 @cite:devon:5/2 @cite:devon:3/12 @cite:devon:4/4 @cite:waltham-forest:1/3 @cite:essex:8.1/1 @cite:essex:3.4/2 @cite:essex:3.4.2/1 @cite:essex:8.4/1 @cite:doncaster:6/1 @cite:doncaster:6/2 @cite:doncaster:11/1 @cite:doncaster:11/4 @cite:doncaster:11/3
    Scenario: Not met (breach) for Devon and Essex, not met (departure) for Waltham Forest and Doncaster [first-meeting-attendance-5]
      Given the first meeting was held on Friday 2 January 2026
      And it was attended by:
        | a representative of the professional who cannot attend |
        | the agencies involved |
        | the people most able to contribute |
        | the social worker who is to take over the case |
      When the case is looked at on Friday 2 January 2026
      Then for Devon, the rule on who attends the first meeting is not met, missing:
        | relatives or key friends the family named |
        | the child |
        | the key professionals who agreed the decision |
        | the parents or carers |
        | the professionals known to the family |
      And for Devon, that is a breach
      And for Waltham Forest, the rule on who attends the first meeting is not met, missing:
        | the agencies the assessment recommends |
        | the child |
        | the parents or carers |
      And for Waltham Forest, that is a departure
      And for Essex, the rule on who attends the first meeting is not met, missing:
        | all relevant professionals |
        | the child |
        | the immediate family |
        | the relevant wider family |
        | the social worker |
      And for Essex, that is a breach
      And for Doncaster, the rule on who attends the first meeting is not met, missing:
        | the Care Team |
        | the agencies essential to the Care Team |
        | the child |
        | the family |
      And for Doncaster, that is a departure

    @cite:devon:3/6 @cite:devon:4/5 @cite:devon:5/2 @cite:devon:3/12 @cite:devon:4/4 @cite:waltham-forest:1/3 @cite:essex:8.1/1 @cite:essex:3.4/2 @cite:essex:3.4.2/1 @cite:essex:8.4/1 @cite:doncaster:6/1 @cite:doncaster:6/2 @cite:doncaster:11/1 @cite:doncaster:11/4 @cite:doncaster:11/3
    Scenario: Not met (breach) for Devon, not met (departure) for Waltham Forest, Essex and Doncaster [first-meeting-attendance-6]
      Given the first meeting was held on Friday 2 January 2026
      And it was attended by:
        | a representative of the professional who cannot attend |
        | all relevant professionals |
        | the immediate family |
        | the social worker |
        | the social worker who is to take over the case |
      When the case is looked at on Friday 2 January 2026
      Then for Devon, the rule on who attends the first meeting is not met, missing:
        | relatives or key friends the family named |
        | the agencies involved |
        | the child |
        | the key professionals who agreed the decision |
        | the parents or carers |
        | the people most able to contribute |
        | the professionals known to the family |
      And for Devon, that is a breach
      And for Waltham Forest, the rule on who attends the first meeting is not met, missing:
        | the agencies the assessment recommends |
        | the child |
        | the parents or carers |
      And for Waltham Forest, that is a departure
      And for Essex, the rule on who attends the first meeting is not met, missing:
        | the child |
        | the relevant wider family |
      And for Essex, that is a departure
      And for Doncaster, the rule on who attends the first meeting is not met, missing:
        | the Care Team |
        | the agencies essential to the Care Team |
        | the child |
        | the family |
      And for Doncaster, that is a departure

    @cite:devon:3/6 @cite:devon:4/5 @cite:devon:5/2 @cite:devon:3/12 @cite:devon:4/4 @cite:waltham-forest:1/3 @cite:essex:8.1/1 @cite:essex:3.4/2 @cite:essex:3.4.2/1 @cite:essex:8.4/1 @cite:doncaster:6/1 @cite:doncaster:6/2 @cite:doncaster:11/1 @cite:doncaster:11/4 @cite:doncaster:11/3 @cite:generic:/4 @cite:generic:/46 @cite:generic:/47
    Scenario: Not met (departure) for Devon, Waltham Forest, Doncaster and Generic, met for Essex [first-meeting-attendance-7]
      Given a separate meeting with the child was held on Friday 2 January 2026
      And the first meeting was held on Friday 2 January 2026
      And it was attended by:
        | a representative of the professional who cannot attend |
        | all relevant professionals |
        | relatives or key friends the family named |
        | the agencies involved |
        | the immediate family |
        | the key professionals who agreed the decision |
        | the parents or carers |
        | the people most able to contribute |
        | the professionals known to the family |
        | the relevant wider family |
        | the social worker |
        | the social worker who is to take over the case |
      When the case is looked at on Friday 2 January 2026
      Then for Devon, the rule on who attends the first meeting is not met, missing:
        | the child |
      And for Devon, that is a departure
      And for Waltham Forest, the rule on who attends the first meeting is not met, missing:
        | the agencies the assessment recommends |
        | the child |
      And for Waltham Forest, that is a departure
      And for Essex, the rule on who attends the first meeting is met
      And for Doncaster, the rule on who attends the first meeting is not met, missing:
        | the Care Team |
        | the agencies essential to the Care Team |
        | the child |
        | the family |
      And for Doncaster, that is a departure
      And for Generic, the rule on who attends the first meeting is not met, missing:
        | the agencies the assessment recommends |
        | the child |
      And for Generic, that is a departure

    @cite:devon:3/6 @cite:devon:4/5 @cite:devon:5/2 @cite:devon:3/12 @cite:devon:4/4 @cite:waltham-forest:1/3 @cite:essex:8.1/1 @cite:essex:3.4/2 @cite:essex:3.4.2/1 @cite:essex:8.4/1 @cite:doncaster:6/1 @cite:doncaster:6/2 @cite:doncaster:11/1 @cite:doncaster:11/4 @cite:doncaster:11/3 @cite:generic:/4 @cite:generic:/46 @cite:generic:/47
    Scenario: Not met (breach) for Devon, not met (departure) for Waltham Forest, Essex, Doncaster and Generic [first-meeting-attendance-8]
      Given the assessment was done in the Initial Response team
      And the first meeting was held on Friday 2 January 2026
      And it was attended by:
        | a representative of the professional who cannot attend |
        | all relevant professionals |
        | relatives or key friends the family named |
        | the agencies involved |
        | the immediate family |
        | the key professionals who agreed the decision |
        | the parents or carers |
        | the people most able to contribute |
        | the professionals known to the family |
        | the relevant wider family |
        | the social worker |
      When the case is looked at on Friday 2 January 2026
      Then for Devon, the rule on who attends the first meeting is not met, missing:
        | the child |
        | the social worker who is to take over the case |
      And for Devon, that is a breach
      And for Waltham Forest, the rule on who attends the first meeting is not met, missing:
        | the agencies the assessment recommends |
        | the child |
      And for Waltham Forest, that is a departure
      And for Essex, the rule on who attends the first meeting is not met, missing:
        | the child |
      And for Essex, that is a departure
      And for Doncaster, the rule on who attends the first meeting is not met, missing:
        | the Care Team |
        | the agencies essential to the Care Team |
        | the child |
        | the family |
      And for Doncaster, that is a departure
      And for Generic, the rule on who attends the first meeting is not met, missing:
        | the agencies the assessment recommends |
        | the child |
      And for Generic, that is a departure

    @cite:devon:3/6 @cite:devon:4/5 @cite:devon:5/2 @cite:devon:3/12 @cite:devon:4/4 @cite:waltham-forest:1/3 @cite:essex:8.1/1 @cite:essex:3.4/2 @cite:essex:3.4.2/1 @cite:essex:8.4/1 @cite:doncaster:6/1 @cite:doncaster:6/2 @cite:doncaster:11/1 @cite:doncaster:11/4 @cite:doncaster:11/3 @cite:generic:/4 @cite:generic:/46 @cite:generic:/47
    Scenario: Not met (departure) for Devon, Waltham Forest, Doncaster and Generic, met for Essex [first-meeting-attendance-9]
      Given a representative can stand in for the professional
      And an invited professional cannot attend the first meeting
      And the first meeting was held on Friday 2 January 2026
      And it was attended by:
        | all relevant professionals |
        | relatives or key friends the family named |
        | the agencies involved |
        | the child |
        | the immediate family |
        | the key professionals who agreed the decision |
        | the parents or carers |
        | the people most able to contribute |
        | the professionals known to the family |
        | the relevant wider family |
        | the social worker |
        | the social worker who is to take over the case |
      When the case is looked at on Friday 2 January 2026
      Then for Devon, the rule on who attends the first meeting is not met, missing:
        | a representative of the professional who cannot attend |
      And for Devon, that is a departure
      And for Waltham Forest, the rule on who attends the first meeting is not met, missing:
        | the agencies the assessment recommends |
      And for Waltham Forest, that is a departure
      And for Essex, the rule on who attends the first meeting is met
      And for Doncaster, the rule on who attends the first meeting is not met, missing:
        | the Care Team |
        | the agencies essential to the Care Team |
        | the family |
      And for Doncaster, that is a departure
      And for Generic, the rule on who attends the first meeting is not met, missing:
        | the agencies the assessment recommends |
      And for Generic, that is a departure

    @cite:devon:3/6 @cite:devon:4/5 @cite:devon:5/2 @cite:devon:3/12 @cite:devon:4/4 @cite:waltham-forest:1/3 @cite:essex:8.1/1 @cite:essex:3.4/2 @cite:essex:3.4.2/1 @cite:essex:8.4/1 @cite:doncaster:6/1 @cite:doncaster:6/2 @cite:doncaster:11/1 @cite:doncaster:11/4 @cite:doncaster:11/3 @cite:generic:/4 @cite:generic:/46 @cite:generic:/47
    Scenario: Not met (breach) for Devon and Essex, not met (departure) for Waltham Forest, Doncaster and Generic [first-meeting-attendance-10]
      Given the first meeting was held on Friday 2 January 2026
      And it was attended by:
        | a representative of the professional who cannot attend |
        | relatives or key friends the family named |
        | the Care Team |
        | the agencies essential to the Care Team |
        | the agencies involved |
        | the family |
        | the key professionals who agreed the decision |
        | the parents or carers |
        | the professionals known to the family |
        | the social worker who is to take over the case |
      When the case is looked at on Friday 2 January 2026
      Then for Devon, the rule on who attends the first meeting is not met, missing:
        | the child |
        | the people most able to contribute |
      And for Devon, that is a breach
      And for Waltham Forest, the rule on who attends the first meeting is not met, missing:
        | the agencies the assessment recommends |
        | the child |
      And for Waltham Forest, that is a departure
      And for Essex, the rule on who attends the first meeting is not met, missing:
        | all relevant professionals |
        | the child |
        | the immediate family |
        | the relevant wider family |
        | the social worker |
      And for Essex, that is a breach
      And for Doncaster, the rule on who attends the first meeting is not met, missing:
        | the child |
      And for Doncaster, that is a departure
      And for Generic, the rule on who attends the first meeting is not met, missing:
        | the agencies the assessment recommends |
        | the child |
      And for Generic, that is a departure

    @cite:devon:3/6 @cite:devon:4/5 @cite:devon:5/2 @cite:devon:3/12 @cite:devon:4/4 @cite:waltham-forest:1/3 @cite:essex:8.1/1 @cite:essex:3.4/2 @cite:essex:3.4.2/1 @cite:essex:8.4/1 @cite:doncaster:6/1 @cite:doncaster:6/2 @cite:doncaster:11/1 @cite:doncaster:11/4 @cite:doncaster:11/3 @cite:generic:/4 @cite:generic:/46 @cite:generic:/47
    Scenario: Not met (breach) for Devon and Essex, not met (departure) for Waltham Forest, Doncaster and Generic [first-meeting-attendance-11]
      Given the first meeting was held on Friday 2 January 2026
      And it was attended by:
        | a representative of the professional who cannot attend |
        | relatives or key friends the family named |
        | the Care Team |
        | the agencies essential to the Care Team |
        | the family |
        | the key professionals who agreed the decision |
        | the parents or carers |
        | the people most able to contribute |
        | the professionals known to the family |
        | the social worker who is to take over the case |
      When the case is looked at on Friday 2 January 2026
      Then for Devon, the rule on who attends the first meeting is not met, missing:
        | the agencies involved |
        | the child |
      And for Devon, that is a breach
      And for Waltham Forest, the rule on who attends the first meeting is not met, missing:
        | the agencies the assessment recommends |
        | the child |
      And for Waltham Forest, that is a departure
      And for Essex, the rule on who attends the first meeting is not met, missing:
        | all relevant professionals |
        | the child |
        | the immediate family |
        | the relevant wider family |
        | the social worker |
      And for Essex, that is a breach
      And for Doncaster, the rule on who attends the first meeting is not met, missing:
        | the child |
      And for Doncaster, that is a departure
      And for Generic, the rule on who attends the first meeting is not met, missing:
        | the agencies the assessment recommends |
        | the child |
      And for Generic, that is a departure

    @cite:devon:3/6 @cite:devon:4/5 @cite:devon:5/2 @cite:devon:3/12 @cite:devon:4/4 @cite:waltham-forest:1/3 @cite:essex:8.1/1 @cite:essex:3.4/2 @cite:essex:3.4.2/1 @cite:essex:8.4/1 @cite:doncaster:6/1 @cite:doncaster:6/2 @cite:doncaster:11/1 @cite:doncaster:11/4 @cite:doncaster:11/3 @cite:generic:/4 @cite:generic:/46 @cite:generic:/47
    Scenario: Not met (breach) for Devon and Essex, not met (departure) for Waltham Forest, Doncaster and Generic [first-meeting-attendance-12]
      Given the assessment was done in the Initial Response team
      And the first meeting was held on Friday 2 January 2026
      And it was attended by:
        | a representative of the professional who cannot attend |
        | relatives or key friends the family named |
        | the Care Team |
        | the agencies essential to the Care Team |
        | the agencies involved |
        | the family |
        | the key professionals who agreed the decision |
        | the parents or carers |
        | the people most able to contribute |
        | the professionals known to the family |
      When the case is looked at on Friday 2 January 2026
      Then for Devon, the rule on who attends the first meeting is not met, missing:
        | the child |
        | the social worker who is to take over the case |
      And for Devon, that is a breach
      And for Waltham Forest, the rule on who attends the first meeting is not met, missing:
        | the agencies the assessment recommends |
        | the child |
      And for Waltham Forest, that is a departure
      And for Essex, the rule on who attends the first meeting is not met, missing:
        | all relevant professionals |
        | the child |
        | the immediate family |
        | the relevant wider family |
        | the social worker |
      And for Essex, that is a breach
      And for Doncaster, the rule on who attends the first meeting is not met, missing:
        | the child |
      And for Doncaster, that is a departure
      And for Generic, the rule on who attends the first meeting is not met, missing:
        | the agencies the assessment recommends |
        | the child |
      And for Generic, that is a departure

    @cite:devon:3/6 @cite:devon:4/5 @cite:devon:5/2 @cite:devon:3/12 @cite:devon:4/4 @cite:waltham-forest:1/3 @cite:essex:8.1/1 @cite:essex:3.4/2 @cite:essex:3.4.2/1 @cite:essex:8.4/1 @cite:doncaster:6/1 @cite:doncaster:6/2 @cite:doncaster:11/1 @cite:doncaster:11/4 @cite:doncaster:11/3 @cite:generic:/4 @cite:generic:/46 @cite:generic:/47
    Scenario: Not met (departure) for Devon, Waltham Forest and Generic, not met (breach) for Essex, met for Doncaster [first-meeting-attendance-13]
      Given a representative can stand in for the professional
      And an invited professional cannot attend the first meeting
      And the first meeting was held on Friday 2 January 2026
      And it was attended by:
        | relatives or key friends the family named |
        | the Care Team |
        | the agencies essential to the Care Team |
        | the agencies involved |
        | the child |
        | the family |
        | the key professionals who agreed the decision |
        | the parents or carers |
        | the people most able to contribute |
        | the professionals known to the family |
        | the social worker who is to take over the case |
      When the case is looked at on Friday 2 January 2026
      Then for Devon, the rule on who attends the first meeting is not met, missing:
        | a representative of the professional who cannot attend |
      And for Devon, that is a departure
      And for Waltham Forest, the rule on who attends the first meeting is not met, missing:
        | the agencies the assessment recommends |
      And for Waltham Forest, that is a departure
      And for Essex, the rule on who attends the first meeting is not met, missing:
        | all relevant professionals |
        | the immediate family |
        | the relevant wider family |
        | the social worker |
      And for Essex, that is a breach
      And for Doncaster, the rule on who attends the first meeting is met
      And for Generic, the rule on who attends the first meeting is not met, missing:
        | the agencies the assessment recommends |
      And for Generic, that is a departure

    @cite:devon:3/6 @cite:devon:4/5 @cite:devon:5/2 @cite:devon:3/12 @cite:devon:4/4 @cite:waltham-forest:1/3 @cite:essex:8.1/1 @cite:essex:3.4/2 @cite:essex:3.4.2/1 @cite:essex:8.4/1 @cite:doncaster:6/1 @cite:doncaster:6/2 @cite:doncaster:11/1 @cite:doncaster:11/4 @cite:doncaster:11/3 @cite:generic:/4 @cite:generic:/46 @cite:generic:/47
    Scenario: Not met (breach) for Devon and Essex, not met (departure) for Waltham Forest, Doncaster and Generic [first-meeting-attendance-14]
      Given the first meeting was held on Friday 2 January 2026
      And it was attended by:
        | a representative of the professional who cannot attend |
        | relatives or key friends the family named |
        | the agencies involved |
        | the agencies the assessment recommends |
        | the parents or carers |
        | the people most able to contribute |
        | the professionals known to the family |
        | the social worker who is to take over the case |
      When the case is looked at on Friday 2 January 2026
      Then for Devon, the rule on who attends the first meeting is not met, missing:
        | the child |
        | the key professionals who agreed the decision |
      And for Devon, that is a breach
      And for Waltham Forest, the rule on who attends the first meeting is not met, missing:
        | the child |
      And for Waltham Forest, that is a departure
      And for Essex, the rule on who attends the first meeting is not met, missing:
        | all relevant professionals |
        | the child |
        | the immediate family |
        | the relevant wider family |
        | the social worker |
      And for Essex, that is a breach
      And for Doncaster, the rule on who attends the first meeting is not met, missing:
        | the Care Team |
        | the agencies essential to the Care Team |
        | the child |
        | the family |
      And for Doncaster, that is a departure
      And for Generic, the rule on who attends the first meeting is not met, missing:
        | the child |
      And for Generic, that is a departure

    @cite:devon:3/6 @cite:devon:4/5 @cite:devon:5/2 @cite:devon:3/12 @cite:devon:4/4 @cite:waltham-forest:1/3 @cite:essex:8.1/1 @cite:essex:3.4/2 @cite:essex:3.4.2/1 @cite:essex:8.4/1 @cite:doncaster:6/1 @cite:doncaster:6/2 @cite:doncaster:11/1 @cite:doncaster:11/4 @cite:doncaster:11/3 @cite:generic:/4 @cite:generic:/46 @cite:generic:/47
    Scenario: Not met (departure) for Devon, Waltham Forest and Doncaster, not met (breach) for Essex, met for Generic [first-meeting-attendance-15]
      Given involving the family would jeopardise the wellbeing of the child or of another family member
      And the first meeting was held on Friday 2 January 2026
      And it was attended by:
        | a representative of the professional who cannot attend |
        | relatives or key friends the family named |
        | the agencies involved |
        | the agencies the assessment recommends |
        | the child |
        | the key professionals who agreed the decision |
        | the people most able to contribute |
        | the professionals known to the family |
        | the social worker who is to take over the case |
      When the case is looked at on Friday 2 January 2026
      Then for Devon, the rule on who attends the first meeting is not met, missing:
        | the parents or carers |
      And for Devon, that is a departure
      And for Waltham Forest, the rule on who attends the first meeting is not met, missing:
        | the parents or carers |
      And for Waltham Forest, that is a departure
      And for Essex, the rule on who attends the first meeting is not met, missing:
        | all relevant professionals |
        | the immediate family |
        | the relevant wider family |
        | the social worker |
      And for Essex, that is a breach
      And for Doncaster, the rule on who attends the first meeting is not met, missing:
        | the Care Team |
        | the agencies essential to the Care Team |
        | the family |
      And for Doncaster, that is a departure
      And for Generic, the rule on who attends the first meeting is met

    @cite:devon:3/6 @cite:devon:4/5 @cite:devon:5/2 @cite:devon:3/12 @cite:devon:4/4 @cite:waltham-forest:1/3 @cite:essex:8.1/1 @cite:essex:3.4/2 @cite:essex:3.4.2/1 @cite:essex:8.4/1 @cite:doncaster:6/1 @cite:doncaster:6/2 @cite:doncaster:11/1 @cite:doncaster:11/4 @cite:doncaster:11/3 @cite:generic:/4 @cite:generic:/46 @cite:generic:/47
    Scenario: Not met (departure) for Devon and Doncaster, met for Waltham Forest and Generic, not met (breach) for Essex [first-meeting-attendance-16]
      Given the first meeting was held on Friday 2 January 2026
      And it was attended by:
        | a representative of the professional who cannot attend |
        | relatives or key friends the family named |
        | the agencies involved |
        | the agencies the assessment recommends |
        | the child |
        | the key professionals who agreed the decision |
        | the parents or carers |
        | the people most able to contribute |
        | the social worker who is to take over the case |
      When the case is looked at on Friday 2 January 2026
      Then for Devon, the rule on who attends the first meeting is not met, missing:
        | the professionals known to the family |
      And for Devon, that is a departure
      And for Waltham Forest, the rule on who attends the first meeting is met
      And for Essex, the rule on who attends the first meeting is not met, missing:
        | all relevant professionals |
        | the immediate family |
        | the relevant wider family |
        | the social worker |
      And for Essex, that is a breach
      And for Doncaster, the rule on who attends the first meeting is not met, missing:
        | the Care Team |
        | the agencies essential to the Care Team |
        | the family |
      And for Doncaster, that is a departure
      And for Generic, the rule on who attends the first meeting is met

    @cite:devon:3/6 @cite:devon:4/5 @cite:devon:5/2 @cite:devon:3/12 @cite:devon:4/4 @cite:waltham-forest:1/3 @cite:essex:8.1/1 @cite:essex:3.4/2 @cite:essex:3.4.2/1 @cite:essex:8.4/1 @cite:doncaster:6/1 @cite:doncaster:6/2 @cite:doncaster:11/1 @cite:doncaster:11/4 @cite:doncaster:11/3 @cite:generic:/4 @cite:generic:/46 @cite:generic:/47
    Scenario: Not met (departure) for Devon and Doncaster, met for Waltham Forest and Generic, not met (breach) for Essex [first-meeting-attendance-17]
      Given the first meeting was held on Friday 2 January 2026
      And it was attended by:
        | a representative of the professional who cannot attend |
        | the agencies involved |
        | the agencies the assessment recommends |
        | the child |
        | the key professionals who agreed the decision |
        | the parents or carers |
        | the people most able to contribute |
        | the professionals known to the family |
        | the social worker who is to take over the case |
      When the case is looked at on Friday 2 January 2026
      Then for Devon, the rule on who attends the first meeting is not met, missing:
        | relatives or key friends the family named |
      And for Devon, that is a departure
      And for Waltham Forest, the rule on who attends the first meeting is met
      And for Essex, the rule on who attends the first meeting is not met, missing:
        | all relevant professionals |
        | the immediate family |
        | the relevant wider family |
        | the social worker |
      And for Essex, that is a breach
      And for Doncaster, the rule on who attends the first meeting is not met, missing:
        | the Care Team |
        | the agencies essential to the Care Team |
        | the family |
      And for Doncaster, that is a departure
      And for Generic, the rule on who attends the first meeting is met

    @cite:devon:3/6 @cite:devon:4/5 @cite:devon:5/2 @cite:devon:3/12 @cite:devon:4/4 @cite:waltham-forest:1/3 @cite:essex:8.1/1 @cite:essex:3.4/2 @cite:essex:3.4.2/1 @cite:essex:8.4/1 @cite:doncaster:6/1 @cite:doncaster:6/2 @cite:doncaster:11/1 @cite:doncaster:11/4 @cite:doncaster:11/3 @cite:generic:/4 @cite:generic:/46 @cite:generic:/47
    Scenario: Not met (breach) for Devon and Essex, not met (departure) for Waltham Forest, Doncaster and Generic [first-meeting-attendance-18]
      Given the first meeting was held on Friday 2 January 2026
      And it was attended by:
        | a representative of the professional who cannot attend |
        | relatives or key friends the family named |
        | the agencies the assessment recommends |
        | the key professionals who agreed the decision |
        | the parents or carers |
        | the people most able to contribute |
        | the professionals known to the family |
        | the social worker who is to take over the case |
      When the case is looked at on Friday 2 January 2026
      Then for Devon, the rule on who attends the first meeting is not met, missing:
        | the agencies involved |
        | the child |
      And for Devon, that is a breach
      And for Waltham Forest, the rule on who attends the first meeting is not met, missing:
        | the child |
      And for Waltham Forest, that is a departure
      And for Essex, the rule on who attends the first meeting is not met, missing:
        | all relevant professionals |
        | the child |
        | the immediate family |
        | the relevant wider family |
        | the social worker |
      And for Essex, that is a breach
      And for Doncaster, the rule on who attends the first meeting is not met, missing:
        | the Care Team |
        | the agencies essential to the Care Team |
        | the child |
        | the family |
      And for Doncaster, that is a departure
      And for Generic, the rule on who attends the first meeting is not met, missing:
        | the child |
      And for Generic, that is a departure

    @cite:devon:3/6 @cite:devon:4/5 @cite:devon:5/2 @cite:devon:3/12 @cite:devon:4/4 @cite:waltham-forest:1/3 @cite:essex:8.1/1 @cite:essex:3.4/2 @cite:essex:3.4.2/1 @cite:essex:8.4/1 @cite:doncaster:6/1 @cite:doncaster:6/2 @cite:doncaster:11/1 @cite:doncaster:11/4 @cite:doncaster:11/3 @cite:generic:/4 @cite:generic:/46 @cite:generic:/47
    Scenario: Not met (breach) for Devon and Essex, not met (departure) for Waltham Forest, Doncaster and Generic [first-meeting-attendance-19]
      Given the assessment was done in the Initial Response team
      And the first meeting was held on Friday 2 January 2026
      And it was attended by:
        | a representative of the professional who cannot attend |
        | relatives or key friends the family named |
        | the agencies involved |
        | the agencies the assessment recommends |
        | the key professionals who agreed the decision |
        | the parents or carers |
        | the people most able to contribute |
        | the professionals known to the family |
      When the case is looked at on Friday 2 January 2026
      Then for Devon, the rule on who attends the first meeting is not met, missing:
        | the child |
        | the social worker who is to take over the case |
      And for Devon, that is a breach
      And for Waltham Forest, the rule on who attends the first meeting is not met, missing:
        | the child |
      And for Waltham Forest, that is a departure
      And for Essex, the rule on who attends the first meeting is not met, missing:
        | all relevant professionals |
        | the child |
        | the immediate family |
        | the relevant wider family |
        | the social worker |
      And for Essex, that is a breach
      And for Doncaster, the rule on who attends the first meeting is not met, missing:
        | the Care Team |
        | the agencies essential to the Care Team |
        | the child |
        | the family |
      And for Doncaster, that is a departure
      And for Generic, the rule on who attends the first meeting is not met, missing:
        | the child |
      And for Generic, that is a departure

    @cite:waltham-forest:1/3 @cite:essex:8.1/1 @cite:essex:3.4/2 @cite:essex:3.4.2/1 @cite:essex:8.4/1 @cite:doncaster:6/1 @cite:doncaster:6/2 @cite:doncaster:11/1 @cite:doncaster:11/4 @cite:doncaster:11/3
    Scenario: Not met (departure) for Waltham Forest and Doncaster, met for Essex [first-meeting-attendance-20]
      Given the first meeting was held on Friday 2 January 2026
      And it was attended by:
        | all relevant professionals |
        | the child |
        | the immediate family |
        | the relevant wider family |
        | the social worker |
      When the case is looked at on Friday 2 January 2026
      Then for Waltham Forest, the rule on who attends the first meeting is not met, missing:
        | the agencies the assessment recommends |
        | the parents or carers |
      And for Waltham Forest, that is a departure
      And for Essex, the rule on who attends the first meeting is met
      And for Doncaster, the rule on who attends the first meeting is not met, missing:
        | the Care Team |
        | the agencies essential to the Care Team |
        | the family |
      And for Doncaster, that is a departure

    @cite:waltham-forest:1/3 @cite:essex:8.1/1 @cite:essex:3.4/2 @cite:essex:3.4.2/1 @cite:essex:8.4/1 @cite:doncaster:6/1 @cite:doncaster:6/2 @cite:doncaster:11/1 @cite:doncaster:11/4 @cite:doncaster:11/3 @cite:generic:/4 @cite:generic:/46 @cite:generic:/47
    Scenario: Not met (departure) for Waltham Forest, Doncaster and Generic, met for Essex [first-meeting-attendance-21]
      Given a separate meeting with the child was held on Friday 2 January 2026
      And the first meeting was held on Friday 2 January 2026
      And it was attended by:
        | all relevant professionals |
        | the agencies the assessment recommends |
        | the immediate family |
        | the parents or carers |
        | the relevant wider family |
        | the social worker |
      When the case is looked at on Friday 2 January 2026
      Then for Waltham Forest, the rule on who attends the first meeting is not met, missing:
        | the child |
      And for Waltham Forest, that is a departure
      And for Essex, the rule on who attends the first meeting is met
      And for Doncaster, the rule on who attends the first meeting is not met, missing:
        | the Care Team |
        | the agencies essential to the Care Team |
        | the child |
        | the family |
      And for Doncaster, that is a departure
      And for Generic, the rule on who attends the first meeting is not met, missing:
        | the child |
      And for Generic, that is a departure

    @cite:waltham-forest:1/3 @cite:essex:8.1/1 @cite:essex:3.4/2 @cite:essex:3.4.2/1 @cite:essex:8.4/1 @cite:doncaster:6/1 @cite:doncaster:6/2 @cite:doncaster:11/1 @cite:doncaster:11/4 @cite:doncaster:11/3
    Scenario: Not met (departure) for Waltham Forest, not met (breach) for Essex, met for Doncaster [first-meeting-attendance-22]
      Given the first meeting was held on Friday 2 January 2026
      And it was attended by:
        | the Care Team |
        | the agencies essential to the Care Team |
        | the child |
        | the family |
      When the case is looked at on Friday 2 January 2026
      Then for Waltham Forest, the rule on who attends the first meeting is not met, missing:
        | the agencies the assessment recommends |
        | the parents or carers |
      And for Waltham Forest, that is a departure
      And for Essex, the rule on who attends the first meeting is not met, missing:
        | all relevant professionals |
        | the immediate family |
        | the relevant wider family |
        | the social worker |
      And for Essex, that is a breach
      And for Doncaster, the rule on who attends the first meeting is met

    @cite:waltham-forest:1/3 @cite:essex:8.1/1 @cite:essex:3.4/2 @cite:essex:3.4.2/1 @cite:essex:8.4/1 @cite:doncaster:6/1 @cite:doncaster:6/2 @cite:doncaster:11/1 @cite:doncaster:11/4 @cite:doncaster:11/3
    Scenario: Not met (departure) for Waltham Forest and Doncaster, met for Essex [first-meeting-attendance-23]
      Given a separate meeting with the child was held on Friday 2 January 2026
      And the first meeting was held on Friday 2 January 2026
      And it was attended by:
        | all relevant professionals |
        | the Care Team |
        | the agencies essential to the Care Team |
        | the family |
        | the immediate family |
        | the relevant wider family |
        | the social worker |
      When the case is looked at on Friday 2 January 2026
      Then for Waltham Forest, the rule on who attends the first meeting is not met, missing:
        | the agencies the assessment recommends |
        | the child |
        | the parents or carers |
      And for Waltham Forest, that is a departure
      And for Essex, the rule on who attends the first meeting is met
      And for Doncaster, the rule on who attends the first meeting is not met, missing:
        | the child |
      And for Doncaster, that is a departure

    @cite:waltham-forest:1/3 @cite:essex:8.1/1 @cite:essex:3.4/2 @cite:essex:3.4.2/1 @cite:essex:8.4/1 @cite:doncaster:6/1 @cite:doncaster:6/2 @cite:doncaster:11/1 @cite:doncaster:11/4 @cite:doncaster:11/3
    Scenario: Not met (departure) for Waltham Forest and Doncaster, not met (breach) for Essex [first-meeting-attendance-24]
      Given the first meeting was held on Friday 2 January 2026
      And it was attended by the immediate family
      When the case is looked at on Friday 2 January 2026
      Then for Waltham Forest, the rule on who attends the first meeting is not met, missing:
        | the agencies the assessment recommends |
        | the child |
        | the parents or carers |
      And for Waltham Forest, that is a departure
      And for Essex, the rule on who attends the first meeting is not met, missing:
        | all relevant professionals |
        | the child |
        | the relevant wider family |
        | the social worker |
      And for Essex, that is a breach
      And for Doncaster, the rule on who attends the first meeting is not met, missing:
        | the Care Team |
        | the agencies essential to the Care Team |
        | the child |
        | the family |
      And for Doncaster, that is a departure

    @cite:waltham-forest:1/3 @cite:essex:8.1/1 @cite:essex:3.4/2 @cite:essex:3.4.2/1 @cite:essex:8.4/1 @cite:doncaster:6/1 @cite:doncaster:6/2 @cite:doncaster:11/1 @cite:doncaster:11/4 @cite:doncaster:11/3 @cite:generic:/4 @cite:generic:/46 @cite:generic:/47
    Scenario: Not met (departure) for Waltham Forest, Doncaster and Generic, met for Essex [first-meeting-attendance-25]
      Given the first meeting was held on Friday 2 January 2026
      And it was attended by:
        | all relevant professionals |
        | the child |
        | the immediate family |
        | the parents or carers |
        | the relevant wider family |
        | the social worker |
      When the case is looked at on Friday 2 January 2026
      Then for Waltham Forest, the rule on who attends the first meeting is not met, missing:
        | the agencies the assessment recommends |
      And for Waltham Forest, that is a departure
      And for Essex, the rule on who attends the first meeting is met
      And for Doncaster, the rule on who attends the first meeting is not met, missing:
        | the Care Team |
        | the agencies essential to the Care Team |
        | the family |
      And for Doncaster, that is a departure
      And for Generic, the rule on who attends the first meeting is not met, missing:
        | the agencies the assessment recommends |
      And for Generic, that is a departure

    @cite:waltham-forest:1/3 @cite:essex:8.1/1 @cite:essex:3.4/2 @cite:essex:3.4.2/1 @cite:essex:8.4/1 @cite:doncaster:6/1 @cite:doncaster:6/2 @cite:doncaster:11/1 @cite:doncaster:11/4 @cite:doncaster:11/3 @cite:generic:/4 @cite:generic:/46 @cite:generic:/47
    Scenario: Not met (departure) for Waltham Forest, Doncaster and Generic, met for Essex [first-meeting-attendance-26]
      Given involving the family would jeopardise nobody's wellbeing
      And the first meeting was held on Friday 2 January 2026
      And it was attended by:
        | all relevant professionals |
        | the child |
        | the immediate family |
        | the relevant wider family |
        | the social worker |
      When the case is looked at on Friday 2 January 2026
      Then for Waltham Forest, the rule on who attends the first meeting is not met, missing:
        | the agencies the assessment recommends |
        | the parents or carers |
      And for Waltham Forest, that is a departure
      And for Essex, the rule on who attends the first meeting is met
      And for Doncaster, the rule on who attends the first meeting is not met, missing:
        | the Care Team |
        | the agencies essential to the Care Team |
        | the family |
      And for Doncaster, that is a departure
      And for Generic, the rule on who attends the first meeting is not met, missing:
        | the agencies the assessment recommends |
        | the parents or carers |
      And for Generic, that is a departure

    @cite:waltham-forest:1/3 @cite:essex:8.1/1 @cite:essex:3.4/2 @cite:essex:3.4.2/1 @cite:essex:8.4/1 @cite:doncaster:6/1 @cite:doncaster:6/2 @cite:doncaster:11/1 @cite:doncaster:11/4 @cite:doncaster:11/3 @cite:generic:/4 @cite:generic:/46 @cite:generic:/47
    Scenario: Not met (departure) for Waltham Forest, Doncaster and Generic, not met (breach) for Essex [first-meeting-attendance-27]
      Given involving the family would jeopardise nobody's wellbeing
      And the first meeting was held on Friday 2 January 2026
      And it was attended by the immediate family
      When the case is looked at on Friday 2 January 2026
      Then for Waltham Forest, the rule on who attends the first meeting is not met, missing:
        | the agencies the assessment recommends |
        | the child |
        | the parents or carers |
      And for Waltham Forest, that is a departure
      And for Essex, the rule on who attends the first meeting is not met, missing:
        | all relevant professionals |
        | the child |
        | the relevant wider family |
        | the social worker |
      And for Essex, that is a breach
      And for Doncaster, the rule on who attends the first meeting is not met, missing:
        | the Care Team |
        | the agencies essential to the Care Team |
        | the child |
        | the family |
      And for Doncaster, that is a departure
      And for Generic, the rule on who attends the first meeting is not met, missing:
        | the agencies the assessment recommends |
        | the child |
        | the parents or carers |
      And for Generic, that is a departure

    @cite:waltham-forest:1/3 @cite:essex:8.1/1 @cite:essex:3.4/2 @cite:essex:3.4.2/1 @cite:essex:8.4/1 @cite:doncaster:6/1 @cite:doncaster:6/2 @cite:doncaster:11/1 @cite:doncaster:11/4 @cite:doncaster:11/3 @cite:generic:/4 @cite:generic:/46 @cite:generic:/47
    Scenario: Not met (departure) for Waltham Forest and Generic, not met (breach) for Essex, met for Doncaster [first-meeting-attendance-28]
      Given the first meeting was held on Friday 2 January 2026
      And it was attended by:
        | the Care Team |
        | the agencies essential to the Care Team |
        | the child |
        | the family |
        | the parents or carers |
      When the case is looked at on Friday 2 January 2026
      Then for Waltham Forest, the rule on who attends the first meeting is not met, missing:
        | the agencies the assessment recommends |
      And for Waltham Forest, that is a departure
      And for Essex, the rule on who attends the first meeting is not met, missing:
        | all relevant professionals |
        | the immediate family |
        | the relevant wider family |
        | the social worker |
      And for Essex, that is a breach
      And for Doncaster, the rule on who attends the first meeting is met
      And for Generic, the rule on who attends the first meeting is not met, missing:
        | the agencies the assessment recommends |
      And for Generic, that is a departure

    @cite:waltham-forest:1/3 @cite:essex:8.1/1 @cite:essex:3.4/2 @cite:essex:3.4.2/1 @cite:essex:8.4/1 @cite:doncaster:6/1 @cite:doncaster:6/2 @cite:doncaster:11/1 @cite:doncaster:11/4 @cite:doncaster:11/3 @cite:generic:/4 @cite:generic:/46 @cite:generic:/47
    Scenario: Not met (departure) for Waltham Forest and Generic, not met (breach) for Essex, met for Doncaster [first-meeting-attendance-29]
      Given involving the family would jeopardise nobody's wellbeing
      And the first meeting was held on Friday 2 January 2026
      And it was attended by:
        | the Care Team |
        | the agencies essential to the Care Team |
        | the agencies the assessment recommends |
        | the child |
        | the family |
      When the case is looked at on Friday 2 January 2026
      Then for Waltham Forest, the rule on who attends the first meeting is not met, missing:
        | the parents or carers |
      And for Waltham Forest, that is a departure
      And for Essex, the rule on who attends the first meeting is not met, missing:
        | all relevant professionals |
        | the immediate family |
        | the relevant wider family |
        | the social worker |
      And for Essex, that is a breach
      And for Doncaster, the rule on who attends the first meeting is met
      And for Generic, the rule on who attends the first meeting is not met, missing:
        | the parents or carers |
      And for Generic, that is a departure

    @cite:waltham-forest:1/3 @cite:essex:8.1/1 @cite:essex:3.4/2 @cite:essex:3.4.2/1 @cite:essex:8.4/1 @cite:doncaster:6/1 @cite:doncaster:6/2 @cite:doncaster:11/1 @cite:doncaster:11/4 @cite:doncaster:11/3
    Scenario: Not met (departure) for Waltham Forest, not met (breach) for Essex, depends on the reading for Doncaster [first-meeting-attendance-30]
      Given the first meeting was held on Friday 2 January 2026
      And it was attended by the agencies essential to the Care Team, the child and the family
      When the case is looked at on Friday 2 January 2026
      Then for Waltham Forest, the rule on who attends the first meeting is not met, missing:
        | the agencies the assessment recommends |
        | the parents or carers |
      And for Waltham Forest, that is a departure
      And for Essex, the rule on who attends the first meeting is not met, missing:
        | all relevant professionals |
        | the immediate family |
        | the relevant wider family |
        | the social worker |
      And for Essex, that is a breach
      And for Doncaster, the rule on who attends the first meeting depends on the reading

  Rule: Who contributes to the discussion at the first meeting?

    @cite:devon:app1/7 @cite:devon:app1/9 @cite:devon:5/3 @cite:devon:4/4 @cite:essex:3.4/4 @cite:essex:8.2/1 @cite:doncaster:6/6 @cite:doncaster:6/5 @cite:generic:/54
    Scenario: Not met (breach) for Devon and Doncaster, not met (departure) for Essex and Generic [first-meeting-contributions-1]
      Given the first meeting was held on Friday 2 January 2026
      And it heard from nobody
      When the case is looked at on Friday 2 January 2026
      Then for Devon, the rule on who contributes to the first meeting is not met, missing:
        | the agencies involved |
        | the child |
        | the parents or carers |
        | the social worker |
      And for Devon, that is a breach
      And for Essex, the rule on who contributes to the first meeting is not met, missing:
        | everyone else present |
        | the family |
        | the social worker |
        | the wider network |
      And for Essex, that is a departure
      And for Doncaster, the rule on who contributes to the first meeting is not met, missing:
        | the Care Team |
        | the child |
        | the family |
        | the social worker |
      And for Doncaster, that is a breach
      And for Generic, the rule on who contributes to the first meeting is not met, missing:
        | the family |
      And for Generic, that is a departure

    @cite:devon:app1/7 @cite:devon:app1/9 @cite:devon:5/3 @cite:devon:4/4 @cite:essex:3.4/4 @cite:essex:8.2/1 @cite:doncaster:6/6 @cite:doncaster:6/5 @cite:generic:/54
    Scenario: Met for Devon, not met (departure) for Essex and Generic, not met (breach) for Doncaster [first-meeting-contributions-2]
      Given the first meeting was held on Friday 2 January 2026
      And it heard from:
        | the agencies involved |
        | the child |
        | the parents or carers |
        | the social worker |
      When the case is looked at on Friday 2 January 2026
      Then for Devon, the rule on who contributes to the first meeting is met
      And for Essex, the rule on who contributes to the first meeting is not met, missing:
        | everyone else present |
        | the family |
        | the wider network |
      And for Essex, that is a departure
      And for Doncaster, the rule on who contributes to the first meeting is not met, missing:
        | the Care Team |
        | the family |
      And for Doncaster, that is a breach
      And for Generic, the rule on who contributes to the first meeting is not met, missing:
        | the family |
      And for Generic, that is a departure

    @cite:devon:app1/7 @cite:devon:app1/9 @cite:devon:5/3 @cite:devon:4/4 @cite:essex:3.4/4 @cite:essex:8.2/1 @cite:doncaster:6/6 @cite:doncaster:6/5 @cite:generic:/54
    Scenario: Not met (breach) for Devon and Doncaster, not met (departure) for Essex, met for Generic [first-meeting-contributions-3]
      Given the first meeting was held on Friday 2 January 2026
      And it heard from:
        | everyone else present |
        | the agencies involved |
        | the child |
        | the family |
        | the parents or carers |
        | the wider network |
      When the case is looked at on Friday 2 January 2026
      Then for Devon, the rule on who contributes to the first meeting is not met, missing:
        | the social worker |
      And for Devon, that is a breach
      And for Essex, the rule on who contributes to the first meeting is not met, missing:
        | the social worker |
      And for Essex, that is a departure
      And for Doncaster, the rule on who contributes to the first meeting is not met, missing:
        | the Care Team |
        | the social worker |
      And for Doncaster, that is a breach
      And for Generic, the rule on who contributes to the first meeting is met

    @cite:devon:app1/7 @cite:devon:app1/9 @cite:devon:5/3 @cite:devon:4/4 @cite:essex:3.4/4 @cite:essex:8.2/1 @cite:doncaster:6/6 @cite:doncaster:6/5 @cite:generic:/54
    Scenario: Not met (breach) for Devon, not met (departure) for Essex, met for Doncaster and Generic [first-meeting-contributions-4]
      Given the first meeting was held on Friday 2 January 2026
      And it heard from:
        | the Care Team |
        | the child |
        | the family |
        | the social worker |
      When the case is looked at on Friday 2 January 2026
      Then for Devon, the rule on who contributes to the first meeting is not met, missing:
        | the agencies involved |
        | the parents or carers |
      And for Devon, that is a breach
      And for Essex, the rule on who contributes to the first meeting is not met, missing:
        | everyone else present |
        | the wider network |
      And for Essex, that is a departure
      And for Doncaster, the rule on who contributes to the first meeting is met
      And for Generic, the rule on who contributes to the first meeting is met

    @cite:devon:app1/7 @cite:devon:app1/9 @cite:devon:5/3 @cite:devon:4/4 @cite:essex:3.4/4 @cite:essex:8.2/1 @cite:doncaster:6/6 @cite:doncaster:6/5 @cite:generic:/54
    Scenario: Not met (breach) for Devon and Doncaster, not met (departure) for Essex and Generic [first-meeting-contributions-5]
      Given the first meeting was held on Friday 2 January 2026
      And it heard from:
        | everyone else present |
        | the Care Team |
        | the child |
        | the wider network |
      When the case is looked at on Friday 2 January 2026
      Then for Devon, the rule on who contributes to the first meeting is not met, missing:
        | the agencies involved |
        | the parents or carers |
        | the social worker |
      And for Devon, that is a breach
      And for Essex, the rule on who contributes to the first meeting is not met, missing:
        | the family |
        | the social worker |
      And for Essex, that is a departure
      And for Doncaster, the rule on who contributes to the first meeting is not met, missing:
        | the family |
        | the social worker |
      And for Doncaster, that is a breach
      And for Generic, the rule on who contributes to the first meeting is not met, missing:
        | the family |
      And for Generic, that is a departure

    @cite:devon:app1/7 @cite:devon:app1/9 @cite:devon:5/3 @cite:devon:4/4 @cite:essex:3.4/4 @cite:essex:8.2/1 @cite:doncaster:6/6 @cite:doncaster:6/5 @cite:generic:/54
    Scenario: Not met (breach) for Devon and Doncaster, not met (departure) for Essex, met for Generic [first-meeting-contributions-6]
      Given the first meeting was held on Friday 2 January 2026
      And it heard from the family, the social worker and the wider network
      When the case is looked at on Friday 2 January 2026
      Then for Devon, the rule on who contributes to the first meeting is not met, missing:
        | the agencies involved |
        | the child |
        | the parents or carers |
      And for Devon, that is a breach
      And for Essex, the rule on who contributes to the first meeting is not met, missing:
        | everyone else present |
      And for Essex, that is a departure
      And for Doncaster, the rule on who contributes to the first meeting is not met, missing:
        | the Care Team |
        | the child |
      And for Doncaster, that is a breach
      And for Generic, the rule on who contributes to the first meeting is met

    @cite:devon:app1/7 @cite:devon:app1/9 @cite:devon:5/3 @cite:devon:4/4 @cite:essex:3.4/4 @cite:essex:8.2/1 @cite:doncaster:6/6 @cite:doncaster:6/5 @cite:generic:/54
    Scenario: Not met (breach) for Devon and Doncaster, not met (departure) for Essex, met for Generic [first-meeting-contributions-7]
      Given the first meeting was held on Friday 2 January 2026
      And it heard from everyone else present, the family and the social worker
      When the case is looked at on Friday 2 January 2026
      Then for Devon, the rule on who contributes to the first meeting is not met, missing:
        | the agencies involved |
        | the child |
        | the parents or carers |
      And for Devon, that is a breach
      And for Essex, the rule on who contributes to the first meeting is not met, missing:
        | the wider network |
      And for Essex, that is a departure
      And for Doncaster, the rule on who contributes to the first meeting is not met, missing:
        | the Care Team |
        | the child |
      And for Doncaster, that is a breach
      And for Generic, the rule on who contributes to the first meeting is met

    @cite:devon:app1/7 @cite:devon:app1/9 @cite:devon:5/3 @cite:devon:4/4 @cite:essex:3.4/4 @cite:essex:8.2/1 @cite:doncaster:6/6 @cite:doncaster:6/5 @cite:generic:/54
    Scenario: Not met (breach) for Devon and Doncaster, not met (departure) for Essex and Generic [first-meeting-contributions-8]
      Given the first meeting was held on Friday 2 January 2026
      And it heard from the Care Team, the child and the social worker
      When the case is looked at on Friday 2 January 2026
      Then for Devon, the rule on who contributes to the first meeting is not met, missing:
        | the agencies involved |
        | the parents or carers |
      And for Devon, that is a breach
      And for Essex, the rule on who contributes to the first meeting is not met, missing:
        | everyone else present |
        | the family |
        | the wider network |
      And for Essex, that is a departure
      And for Doncaster, the rule on who contributes to the first meeting is not met, missing:
        | the family |
      And for Doncaster, that is a breach
      And for Generic, the rule on who contributes to the first meeting is not met, missing:
        | the family |
      And for Generic, that is a departure

  Rule: How does the child have a voice in the first meeting, there or not?

    @cite:devon:4/7 @cite:devon:4/8 @cite:essex:3.4.2/3 @cite:essex:3.4.2/2
    Scenario: Not met (departure) for Devon, met for Essex [first-meeting-child-voice-1]
      Given the first meeting was held on Friday 2 January 2026
      And it gave the child a voice through questions about the child's perspective
      And it was attended by the child
      When the case is looked at on Friday 2 January 2026
      Then for Devon, the rule on how the child has a voice in the first meeting is not met, missing:
        | encouragement to attend |
      And for Devon, that is a departure
      And for Essex, the rule on how the child has a voice in the first meeting is met

    @cite:devon:4/7 @cite:devon:4/8 @cite:essex:3.4.2/3 @cite:essex:3.4.2/2
    Scenario: Not met (departure) for Devon, not met (breach) for Essex [first-meeting-child-voice-2]
      Given the first meeting was held on Friday 2 January 2026
      And it gave the child a voice through nothing
      And it was attended by nobody
      When the case is looked at on Friday 2 January 2026
      Then for Devon, the rule on how the child has a voice in the first meeting is not met, missing:
        | an agreement on who tells the child |
        | encouragement to attend |
        | the discussion shared afterwards |
        | views given in another way |
      And for Devon, that is a departure
      And for Essex, the rule on how the child has a voice in the first meeting is not met, missing:
        | questions about the child's perspective |
        | views given in another way |
      And for Essex, that is a breach

    @cite:devon:4/7 @cite:devon:4/8 @cite:essex:3.4.2/3 @cite:essex:3.4.2/2
    Scenario: Not met (departure) for Devon, met for Essex [first-meeting-child-voice-3]
      Given a separate meeting with the child was held on Friday 2 January 2026
      And the first meeting was held on Friday 2 January 2026
      And it gave the child a voice through:
        | an agreement on who tells the child |
        | encouragement to attend |
        | questions about the child's perspective |
        | the discussion shared afterwards |
      And it was attended by nobody
      When the case is looked at on Friday 2 January 2026
      Then for Devon, the rule on how the child has a voice in the first meeting is not met, missing:
        | views given in another way |
      And for Devon, that is a departure
      And for Essex, the rule on how the child has a voice in the first meeting is met

    @cite:devon:4/7 @cite:devon:4/8 @cite:essex:3.4.2/3 @cite:essex:3.4.2/2
    Scenario: Not met (departure) for Devon, not met (breach) for Essex [first-meeting-child-voice-4]
      Given the first meeting was held on Friday 2 January 2026
      And it gave the child a voice through:
        | an agreement on who tells the child |
        | encouragement to attend |
        | questions about the child's perspective |
        | the discussion shared afterwards |
      And it was attended by nobody
      When the case is looked at on Friday 2 January 2026
      Then for Devon, the rule on how the child has a voice in the first meeting is not met, missing:
        | views given in another way |
      And for Devon, that is a departure
      And for Essex, the rule on how the child has a voice in the first meeting is not met, missing:
        | views given in another way |
      And for Essex, that is a breach

  Rule: When may the family be left out of the first meeting?

    @cite:essex:3.4/2 @cite:generic:/47
    Scenario: Not met (breach) for Essex, not met (departure) for Generic [family-left-out-1]
      Given involving the family would jeopardise nobody's wellbeing
      And it was decided not to involve the family in the first meeting on Friday 2 January 2026
      When the case is looked at on Friday 2 January 2026
      Then for Essex, the rule on leaving the family out of the first meeting is not met
      And for Essex, that is a breach
      And for Generic, the rule on leaving the family out of the first meeting is not met, missing:
        | involving the family would jeopardise the wellbeing of the child or of another family member |
      And for Generic, that is a departure

    @cite:essex:3.4/2 @cite:generic:/47
    Scenario: Not met (breach) for Essex, met for Generic [family-left-out-2]
      Given involving the family would jeopardise the wellbeing of the child or of another family member
      And it was decided not to involve the family in the first meeting on Friday 2 January 2026
      When the case is looked at on Friday 2 January 2026
      Then for Essex, the rule on leaving the family out of the first meeting is not met
      And for Essex, that is a breach
      And for Generic, the rule on leaving the family out of the first meeting is met

  Rule: What is the family asked about before the first meeting is arranged?

    @cite:devon:3/2 @cite:generic:/5 @cite:generic:/48
    Scenario: Not met (departure) for Devon, met for Generic [first-meeting-preparation-1]
      Given the first meeting was arranged on Friday 2 January 2026
      And it came after asking the family about permission for other relatives or agencies to attend and who might attend
      When the case is looked at on Friday 2 January 2026
      Then for Devon, the rule on what the family is asked before the first meeting is arranged is not met, missing:
        | the most convenient time |
        | the options for a venue |
      And for Devon, that is a departure
      And for Generic, the rule on what the family is asked before the first meeting is arranged is met

    @cite:devon:3/2 @cite:generic:/5 @cite:generic:/48
    Scenario: Met for Devon, not met (departure) for Generic [first-meeting-preparation-2]
      Given the first meeting was arranged on Friday 2 January 2026
      And it came after asking the family about the most convenient time and the options for a venue
      When the case is looked at on Friday 2 January 2026
      Then for Devon, the rule on what the family is asked before the first meeting is arranged is met
      And for Generic, the rule on what the family is asked before the first meeting is arranged is not met, missing:
        | permission for other relatives or agencies to attend |
        | who might attend |
      And for Generic, that is a departure

  Rule: How long before the first meeting is the assessment shared with the family?

    @cite:devon:5/6
    Scenario: Depends on the reading for Devon [assessment-shared-1]
      Given the first meeting was not arranged at very short notice
      And the assessment was shared with the family on Sunday 28 December 2025
      And the assessment was completed on Friday 2 January 2026
      And the first meeting was held on Friday 2 January 2026
      When the case is looked at on Friday 2 January 2026
      Then for Devon, the rule on the sharing of the assessment with the family depends on the reading

  Rule: Which papers does the first meeting have before it?

    @cite:devon:4/2 @cite:devon:4/4 @cite:generic:/53
    Scenario: Not met (breach) for Devon, met for Generic [first-meeting-papers-1]
      Given the first meeting was held on Friday 2 January 2026
      And it had before it a draft plan
      When the case is looked at on Friday 2 January 2026
      Then for Devon, the rule on which papers the first meeting has before it is not met, missing:
        | the assessment |
        | the reports of the professionals invited |
      And for Devon, that is a breach
      And for Generic, the rule on which papers the first meeting has before it is met

    @cite:devon:4/2 @cite:devon:4/4 @cite:generic:/53
    Scenario: Met for Devon, not met (breach) for Generic [first-meeting-papers-2]
      Given the first meeting was held on Friday 2 January 2026
      And it had before it the assessment and the reports of the professionals invited
      When the case is looked at on Friday 2 January 2026
      Then for Devon, the rule on which papers the first meeting has before it is met
      And for Generic, the rule on which papers the first meeting has before it is not met, missing:
        | a draft plan |
      And for Generic, that is a breach

  Rule: What does a professional who cannot attend the first meeting provide instead?

    @cite:devon:4/4 @cite:doncaster:6/4
    Scenario: Not met (departure) for Devon, met for Doncaster [absent-professional-provides-1]
      Given an invited professional cannot attend the first meeting
      And the first meeting was held on Friday 2 January 2026
      And it had from the professional who could not attend a written update
      When the case is looked at on Friday 2 January 2026
      Then for Devon, the rule on what a professional who cannot attend provides is not met, missing:
        | a completed report |
      And for Devon, that is a departure
      And for Doncaster, the rule on what a professional who cannot attend provides is met

    @cite:devon:4/4 @cite:doncaster:6/4
    Scenario: Not met (departure) for Devon, not met (breach) for Doncaster [absent-professional-provides-2]
      Given an invited professional cannot attend the first meeting
      And the first meeting was held on Friday 2 January 2026
      And it had from the professional who could not attend nothing
      When the case is looked at on Friday 2 January 2026
      Then for Devon, the rule on what a professional who cannot attend provides is not met, missing:
        | a completed report |
      And for Devon, that is a departure
      And for Doncaster, the rule on what a professional who cannot attend provides is not met, missing:
        | a written update |
      And for Doncaster, that is a breach

  Rule: What is arranged or weighed so that the family can take part in a meeting?

    @cite:devon:3/3 @cite:devon:4/10 @cite:essex:11.4/1 @cite:doncaster:6/2 @cite:doncaster:6/5 @cite:generic:/6 @cite:generic:/45 @cite:generic:/46
    Scenario: Not met (breach) for Devon, does not apply for Essex and Generic, depends on the reading for Doncaster [first-meeting-arrangements-1]
      Given English is the first language of every family member who attends
      And a Child in Need meeting was held on Friday 2 January 2026
      And it was arranged with nothing
      And it was attended by nobody
      When the case is looked at on Friday 2 January 2026
      Then for Devon, the rule on what is arranged so that the family can take part is not met, missing:
        | a suitable venue |
        | regard to child care |
        | regard to timing |
        | regard to transport |
      And for Devon, that is a breach
      And for Essex, the rule on what is arranged so that the family can take part does not apply
      And for Doncaster, the rule on what is arranged so that the family can take part depends on the reading
      And for Generic, the rule on what is arranged so that the family can take part does not apply

    @cite:devon:3/3 @cite:devon:4/10 @cite:essex:11.4/1 @cite:doncaster:6/2 @cite:doncaster:6/5 @cite:generic:/6 @cite:generic:/45 @cite:generic:/46
    Scenario: Met for Devon and Doncaster, not met (departure) for Essex and Generic [first-meeting-arrangements-2]
      Given English is not the first language of a family member who attends
      And the first meeting was held on Friday 2 January 2026
      And it was arranged with:
        | a suitable venue |
        | a time outside school |
        | an interpreter |
        | regard to child care |
        | regard to timing |
        | regard to transport |
      When the case is looked at on Friday 2 January 2026
      Then for Devon, the rule on what is arranged so that the family can take part is met
      And for Essex, the rule on what is arranged so that the family can take part is not met, missing:
        | regard to the need for an interpreter |
      And for Essex, that is a departure
      And for Doncaster, the rule on what is arranged so that the family can take part is met
      And for Generic, the rule on what is arranged so that the family can take part is not met, missing:
        | regard to any help the family needs to attend |
        | regard to someone with cultural or religious knowledge |
        | regard to the need for an interpreter |
      And for Generic, that is a departure

    @cite:devon:3/3 @cite:devon:4/10 @cite:essex:11.4/1 @cite:doncaster:6/2 @cite:doncaster:6/5 @cite:generic:/6 @cite:generic:/45 @cite:generic:/46
    Scenario: Not met (departure) for Devon and Generic, does not apply for Essex, met for Doncaster [first-meeting-arrangements-3]
      Given English is the first language of every family member who attends
      And the child is of school age
      And the first meeting was held on Friday 2 January 2026
      And it was arranged with:
        | a suitable venue |
        | regard to child care |
        | regard to timing |
        | regard to transport |
      And it was attended by the child
      When the case is looked at on Friday 2 January 2026
      Then for Devon, the rule on what is arranged so that the family can take part is not met, missing:
        | a time outside school |
      And for Devon, that is a departure
      And for Essex, the rule on what is arranged so that the family can take part does not apply
      And for Doncaster, the rule on what is arranged so that the family can take part is met
      And for Generic, the rule on what is arranged so that the family can take part is not met, missing:
        | a time outside school |
        | regard to any help the family needs to attend |
        | regard to someone with cultural or religious knowledge |
        | regard to the need for an interpreter |
      And for Generic, that is a departure

    @cite:devon:3/3 @cite:devon:4/10 @cite:essex:11.4/1 @cite:doncaster:6/2 @cite:doncaster:6/5 @cite:generic:/6 @cite:generic:/45 @cite:generic:/46
    Scenario: Not met (breach) for Devon, met for Essex and Doncaster, not met (departure) for Generic [first-meeting-arrangements-4]
      Given English is not the first language of a family member who attends
      And the first meeting was held on Friday 2 January 2026
      And it was arranged with:
        | a suitable venue |
        | regard to child care |
        | regard to the need for an interpreter |
        | regard to timing |
        | regard to transport |
      And it was attended by nobody
      When the case is looked at on Friday 2 January 2026
      Then for Devon, the rule on what is arranged so that the family can take part is not met, missing:
        | an interpreter |
      And for Devon, that is a breach
      And for Essex, the rule on what is arranged so that the family can take part is met
      And for Doncaster, the rule on what is arranged so that the family can take part is met
      And for Generic, the rule on what is arranged so that the family can take part is not met, missing:
        | regard to any help the family needs to attend |
        | regard to someone with cultural or religious knowledge |
      And for Generic, that is a departure

    @cite:devon:3/3 @cite:devon:4/10 @cite:essex:11.4/1 @cite:doncaster:6/2 @cite:doncaster:6/5 @cite:generic:/6 @cite:generic:/45 @cite:generic:/46
    Scenario: Not met (breach) for Devon, Doncaster and Generic, not met (departure) for Essex [first-meeting-arrangements-5]
      Given English is not the first language of a family member who attends
      And the first meeting was held on Friday 2 January 2026
      And it was arranged with nothing
      And it was attended by nobody
      When the case is looked at on Friday 2 January 2026
      Then for Devon, the rule on what is arranged so that the family can take part is not met, missing:
        | a suitable venue |
        | an interpreter |
        | regard to child care |
        | regard to timing |
        | regard to transport |
      And for Devon, that is a breach
      And for Essex, the rule on what is arranged so that the family can take part is not met, missing:
        | regard to the need for an interpreter |
      And for Essex, that is a departure
      And for Doncaster, the rule on what is arranged so that the family can take part is not met, missing:
        | a suitable venue |
      And for Doncaster, that is a breach
      And for Generic, the rule on what is arranged so that the family can take part is not met, missing:
        | a suitable venue |
        | regard to any help the family needs to attend |
        | regard to child care |
        | regard to someone with cultural or religious knowledge |
        | regard to the need for an interpreter |
        | regard to timing |
        | regard to transport |
      And for Generic, that is a breach

    @cite:devon:3/3 @cite:devon:4/10 @cite:doncaster:6/2 @cite:doncaster:6/5 @cite:generic:/6 @cite:generic:/45 @cite:generic:/46
    Scenario: Not met (departure) for Devon and Generic, not met (breach) for Doncaster [first-meeting-arrangements-6]
      Given the first meeting was held on Friday 2 January 2026
      And it was arranged with:
        | a time outside school |
        | an interpreter |
        | regard to child care |
        | regard to timing |
        | regard to transport |
      When the case is looked at on Friday 2 January 2026
      Then for Devon, the rule on what is arranged so that the family can take part is not met, missing:
        | a suitable venue |
      And for Devon, that is a departure
      And for Doncaster, the rule on what is arranged so that the family can take part is not met, missing:
        | a suitable venue |
      And for Doncaster, that is a breach
      And for Generic, the rule on what is arranged so that the family can take part is not met, missing:
        | a suitable venue |
        | regard to any help the family needs to attend |
        | regard to someone with cultural or religious knowledge |
        | regard to the need for an interpreter |
      And for Generic, that is a departure

    @cite:devon:3/3 @cite:devon:4/10 @cite:doncaster:6/2 @cite:doncaster:6/5 @cite:generic:/6 @cite:generic:/45 @cite:generic:/46
    Scenario: Not met (departure) for Devon and Generic, met for Doncaster [first-meeting-arrangements-7]
      Given the child is of school age
      And the first meeting was held on Friday 2 January 2026
      And it was arranged with:
        | a suitable venue |
        | an interpreter |
        | regard to child care |
        | regard to timing |
        | regard to transport |
      And it was attended by the child
      When the case is looked at on Friday 2 January 2026
      Then for Devon, the rule on what is arranged so that the family can take part is not met, missing:
        | a time outside school |
      And for Devon, that is a departure
      And for Doncaster, the rule on what is arranged so that the family can take part is met
      And for Generic, the rule on what is arranged so that the family can take part is not met, missing:
        | a time outside school |
        | regard to any help the family needs to attend |
        | regard to someone with cultural or religious knowledge |
        | regard to the need for an interpreter |
      And for Generic, that is a departure

    @cite:devon:3/3 @cite:devon:4/10 @cite:essex:11.4/1 @cite:doncaster:6/2 @cite:doncaster:6/5 @cite:generic:/6 @cite:generic:/45 @cite:generic:/46
    Scenario: Met for Devon, does not apply for Essex and Generic, depends on the reading for Doncaster [first-meeting-arrangements-8]
      Given a Child in Need meeting was held on Friday 2 January 2026
      And it was arranged with:
        | a suitable venue |
        | a time outside school |
        | an interpreter |
        | regard to child care |
        | regard to timing |
        | regard to transport |
      When the case is looked at on Friday 2 January 2026
      Then for Devon, the rule on what is arranged so that the family can take part is met
      And for Essex, the rule on what is arranged so that the family can take part does not apply
      And for Doncaster, the rule on what is arranged so that the family can take part depends on the reading
      And for Generic, the rule on what is arranged so that the family can take part does not apply

    @cite:devon:3/3 @cite:devon:4/10 @cite:doncaster:6/2 @cite:doncaster:6/5 @cite:generic:/6 @cite:generic:/45 @cite:generic:/46
    Scenario: Met for Devon and Doncaster, not met (departure) for Generic [first-meeting-arrangements-9]
      Given the first meeting was held on Friday 2 January 2026
      And it was arranged with:
        | a suitable venue |
        | a time outside school |
        | an interpreter |
        | regard to child care |
        | regard to timing |
        | regard to transport |
      When the case is looked at on Friday 2 January 2026
      Then for Devon, the rule on what is arranged so that the family can take part is met
      And for Doncaster, the rule on what is arranged so that the family can take part is met
      And for Generic, the rule on what is arranged so that the family can take part is not met, missing:
        | regard to any help the family needs to attend |
        | regard to someone with cultural or religious knowledge |
        | regard to the need for an interpreter |
      And for Generic, that is a departure

    @cite:devon:3/3 @cite:devon:4/10 @cite:essex:11.4/1 @cite:doncaster:6/2 @cite:doncaster:6/5 @cite:generic:/6 @cite:generic:/45 @cite:generic:/46
    Scenario: Not met (departure) for Devon, does not apply for Essex, met for Doncaster and Generic [first-meeting-arrangements-10]
      Given English is the first language of every family member who attends
      And the child is of school age
      And a Child in Need meeting was held on Friday 2 January 2026
      And it was arranged with:
        | a suitable venue |
        | regard to child care |
        | regard to timing |
        | regard to transport |
      And it was attended by the child
      And the first meeting was held on Friday 2 January 2026
      And it was arranged with:
        | a suitable venue |
        | regard to any help the family needs to attend |
        | regard to child care |
        | regard to someone with cultural or religious knowledge |
        | regard to the need for an interpreter |
        | regard to timing |
        | regard to transport |
      And it was attended by nobody
      When the case is looked at on Friday 2 January 2026
      Then for Devon, the rule on what is arranged so that the family can take part is not met, missing:
        | a time outside school |
      And for Devon, that is a departure
      And for Essex, the rule on what is arranged so that the family can take part does not apply
      And for Doncaster, the rule on what is arranged so that the family can take part is met
      And for Generic, the rule on what is arranged so that the family can take part is met

    @cite:devon:3/3 @cite:devon:4/10 @cite:essex:11.4/1 @cite:doncaster:6/2 @cite:doncaster:6/5 @cite:generic:/6 @cite:generic:/45 @cite:generic:/46
    Scenario: Not met (breach) for Devon and Doncaster, met for Essex, not met (departure) for Generic [first-meeting-arrangements-11]
      Given English is not the first language of a family member who attends
      And the first meeting was held on Friday 2 January 2026
      And it was arranged with:
        | regard to any help the family needs to attend |
        | regard to child care |
        | regard to someone with cultural or religious knowledge |
        | regard to the need for an interpreter |
        | regard to timing |
        | regard to transport |
      And it was attended by nobody
      When the case is looked at on Friday 2 January 2026
      Then for Devon, the rule on what is arranged so that the family can take part is not met, missing:
        | a suitable venue |
        | an interpreter |
      And for Devon, that is a breach
      And for Essex, the rule on what is arranged so that the family can take part is met
      And for Doncaster, the rule on what is arranged so that the family can take part is not met, missing:
        | a suitable venue |
      And for Doncaster, that is a breach
      And for Generic, the rule on what is arranged so that the family can take part is not met, missing:
        | a suitable venue |
      And for Generic, that is a departure

    @cite:essex:11.4/1 @cite:doncaster:6/2 @cite:doncaster:6/5
    Scenario: Does not apply for Essex, met for Doncaster [first-meeting-arrangements-12]
      Given English is the first language of every family member who attends
      And the first meeting was held on Friday 2 January 2026
      And it was arranged with a suitable venue and regard to the need for an interpreter
      When the case is looked at on Friday 2 January 2026
      Then for Essex, the rule on what is arranged so that the family can take part does not apply
      And for Doncaster, the rule on what is arranged so that the family can take part is met

    @cite:devon:3/3 @cite:devon:4/10 @cite:essex:11.4/1 @cite:doncaster:6/2 @cite:doncaster:6/5 @cite:generic:/6 @cite:generic:/45 @cite:generic:/46
    Scenario: Met for Devon and Doncaster, does not apply for Essex, not met (departure) for Generic [first-meeting-arrangements-13]
      Given English is the first language of every family member who attends
      And the first meeting was held on Friday 2 January 2026
      And it was arranged with:
        | a suitable venue |
        | a time outside school |
        | regard to any help the family needs to attend |
        | regard to child care |
        | regard to someone with cultural or religious knowledge |
        | regard to timing |
        | regard to transport |
      When the case is looked at on Friday 2 January 2026
      Then for Devon, the rule on what is arranged so that the family can take part is met
      And for Essex, the rule on what is arranged so that the family can take part does not apply
      And for Doncaster, the rule on what is arranged so that the family can take part is met
      And for Generic, the rule on what is arranged so that the family can take part is not met, missing:
        | regard to the need for an interpreter |
      And for Generic, that is a departure

    @cite:devon:3/3 @cite:devon:4/10 @cite:essex:11.4/1 @cite:doncaster:6/2 @cite:doncaster:6/5 @cite:generic:/6 @cite:generic:/45 @cite:generic:/46
    Scenario: Not met (breach) for Devon, Doncaster and Generic, met for Essex [first-meeting-arrangements-14]
      Given English is not the first language of a family member who attends
      And the first meeting was held on Friday 2 January 2026
      And it was arranged with regard to the need for an interpreter
      And it was attended by nobody
      When the case is looked at on Friday 2 January 2026
      Then for Devon, the rule on what is arranged so that the family can take part is not met, missing:
        | a suitable venue |
        | an interpreter |
        | regard to child care |
        | regard to timing |
        | regard to transport |
      And for Devon, that is a breach
      And for Essex, the rule on what is arranged so that the family can take part is met
      And for Doncaster, the rule on what is arranged so that the family can take part is not met, missing:
        | a suitable venue |
      And for Doncaster, that is a breach
      And for Generic, the rule on what is arranged so that the family can take part is not met, missing:
        | a suitable venue |
        | regard to any help the family needs to attend |
        | regard to child care |
        | regard to someone with cultural or religious knowledge |
        | regard to timing |
        | regard to transport |
      And for Generic, that is a breach

    @cite:devon:3/3 @cite:devon:4/10 @cite:essex:11.4/1 @cite:doncaster:6/2 @cite:doncaster:6/5 @cite:generic:/6 @cite:generic:/45 @cite:generic:/46
    Scenario: Not met (breach) for Devon, met for Essex and Doncaster, not met (departure) for Generic [first-meeting-arrangements-15]
      Given English is not the first language of a family member who attends
      And the child is of school age
      And the first meeting was held on Friday 2 January 2026
      And it was arranged with:
        | a suitable venue |
        | regard to any help the family needs to attend |
        | regard to child care |
        | regard to someone with cultural or religious knowledge |
        | regard to the need for an interpreter |
        | regard to timing |
        | regard to transport |
      And it was attended by the child
      When the case is looked at on Friday 2 January 2026
      Then for Devon, the rule on what is arranged so that the family can take part is not met, missing:
        | a time outside school |
        | an interpreter |
      And for Devon, that is a breach
      And for Essex, the rule on what is arranged so that the family can take part is met
      And for Doncaster, the rule on what is arranged so that the family can take part is met
      And for Generic, the rule on what is arranged so that the family can take part is not met, missing:
        | a time outside school |
      And for Generic, that is a departure

    @cite:doncaster:6/2 @cite:doncaster:6/5 @cite:generic:/6 @cite:generic:/45 @cite:generic:/46
    Scenario: Met for Doncaster, not met (breach) for Generic [first-meeting-arrangements-16]
      Given the first meeting was held on Friday 2 January 2026
      And it was arranged with:
        | a suitable venue |
        | a time outside school |
        | regard to any help the family needs to attend |
        | regard to child care |
        | regard to someone with cultural or religious knowledge |
        | regard to the need for an interpreter |
        | regard to timing |
      When the case is looked at on Friday 2 January 2026
      Then for Doncaster, the rule on what is arranged so that the family can take part is met
      And for Generic, the rule on what is arranged so that the family can take part is not met, missing:
        | regard to transport |
      And for Generic, that is a breach

    @cite:doncaster:6/2 @cite:doncaster:6/5 @cite:generic:/6 @cite:generic:/45 @cite:generic:/46
    Scenario: Met for Doncaster, not met (breach) for Generic [first-meeting-arrangements-17]
      Given the first meeting was held on Friday 2 January 2026
      And it was arranged with:
        | a suitable venue |
        | a time outside school |
        | regard to any help the family needs to attend |
        | regard to child care |
        | regard to someone with cultural or religious knowledge |
        | regard to the need for an interpreter |
        | regard to transport |
      When the case is looked at on Friday 2 January 2026
      Then for Doncaster, the rule on what is arranged so that the family can take part is met
      And for Generic, the rule on what is arranged so that the family can take part is not met, missing:
        | regard to timing |
      And for Generic, that is a breach

    @cite:doncaster:6/2 @cite:doncaster:6/5 @cite:generic:/6 @cite:generic:/45 @cite:generic:/46
    Scenario: Met for Doncaster, not met (breach) for Generic [first-meeting-arrangements-18]
      Given the first meeting was held on Friday 2 January 2026
      And it was arranged with:
        | a suitable venue |
        | a time outside school |
        | regard to any help the family needs to attend |
        | regard to someone with cultural or religious knowledge |
        | regard to the need for an interpreter |
        | regard to timing |
        | regard to transport |
      When the case is looked at on Friday 2 January 2026
      Then for Doncaster, the rule on what is arranged so that the family can take part is met
      And for Generic, the rule on what is arranged so that the family can take part is not met, missing:
        | regard to child care |
      And for Generic, that is a breach

    @cite:doncaster:6/2 @cite:doncaster:6/5 @cite:generic:/6 @cite:generic:/45 @cite:generic:/46
    Scenario: Met for Doncaster, not met (departure) for Generic [first-meeting-arrangements-19]
      Given the child is of school age
      And the first meeting was held on Friday 2 January 2026
      And it was arranged with:
        | a suitable venue |
        | regard to any help the family needs to attend |
        | regard to child care |
        | regard to someone with cultural or religious knowledge |
        | regard to the need for an interpreter |
        | regard to timing |
        | regard to transport |
      And it was attended by the child
      When the case is looked at on Friday 2 January 2026
      Then for Doncaster, the rule on what is arranged so that the family can take part is met
      And for Generic, the rule on what is arranged so that the family can take part is not met, missing:
        | a time outside school |
      And for Generic, that is a departure

    @cite:essex:11.4/1 @cite:doncaster:6/2 @cite:doncaster:6/5 @cite:generic:/6 @cite:generic:/45 @cite:generic:/46
    Scenario: Does not apply for Essex and Generic, depends on the reading for Doncaster [first-meeting-arrangements-20]
      Given a Child in Need meeting was held on Friday 2 January 2026
      And it was arranged with nothing
      When the case is looked at on Friday 2 January 2026
      Then for Essex, the rule on what is arranged so that the family can take part does not apply
      And for Doncaster, the rule on what is arranged so that the family can take part depends on the reading
      And for Generic, the rule on what is arranged so that the family can take part does not apply

  Rule: Who is asked whether they want an advocate at a meeting?

    @cite:devon:3/4 @cite:essex:11.4/1
    Scenario: Does not apply for Devon, not met (departure) for Essex [advocate-offered-1]
      Given no parent or carer has specific learning difficulties or mental health needs
      And the young person has specific learning difficulties or mental health needs
      And a Child in Need meeting was held on Friday 2 January 2026
      And it was preceded by the offer of an advocate to nobody
      When the case is looked at on Friday 2 January 2026
      Then for Devon, the rule on who is asked whether they want an advocate does not apply
      And for Essex, the rule on who is asked whether they want an advocate is not met, missing:
        | the child |
      And for Essex, that is a departure

    @cite:devon:3/4 @cite:essex:11.4/1
    Scenario: Does not apply for Devon, not met (departure) for Essex [advocate-offered-2]
      Given a parent or carer has specific learning difficulties or mental health needs
      And another professional support is thought fit to advocate for the parent
      And a Child in Need meeting was held on Friday 2 January 2026
      And it was preceded by the offer of an advocate to the child
      When the case is looked at on Friday 2 January 2026
      Then for Devon, the rule on who is asked whether they want an advocate does not apply
      And for Essex, the rule on who is asked whether they want an advocate is not met, missing:
        | the parents or carers |
      And for Essex, that is a departure

    @cite:devon:3/4 @cite:essex:11.4/1
    Scenario: Met for Devon, not met (departure) for Essex [advocate-offered-3]
      Given a parent or carer has specific learning difficulties or mental health needs
      And no other professional support is thought fit to advocate for the parent
      And the young person has specific learning difficulties or mental health needs
      And a Child in Need meeting was held on Friday 2 January 2026
      And it was preceded by the offer of an advocate to the parents or carers
      When the case is looked at on Friday 2 January 2026
      Then for Devon, the rule on who is asked whether they want an advocate is met
      And for Essex, the rule on who is asked whether they want an advocate is not met, missing:
        | the child |
      And for Essex, that is a departure

  Rule: What does the first meeting go through?

    @cite:devon:5/5 @cite:devon:4/3 @cite:devon:5/7 @cite:devon:app1/7 @cite:devon:app1/8 @cite:devon:app1/9 @cite:devon:app1/1 @cite:devon:app1/2 @cite:devon:app1/3 @cite:devon:app1/4 @cite:devon:app1/5 @cite:devon:app1/6 @cite:devon:app1/12 @cite:devon:app1/14 @cite:devon:app1/15 @cite:devon:app1/16 @cite:devon:app1/17 @cite:devon:app1/18 @cite:devon:app1/19 @cite:devon:app1/20 @cite:essex:3.4.3/7 @cite:essex:8.2/1 @cite:essex:3.4.3/1 @cite:essex:3.4.3/2 @cite:essex:3.4.1/3 @cite:essex:8.3/1 @cite:essex:3.4.1/1 @cite:essex:3.4.1/2 @cite:essex:3.4.1/5 @cite:essex:3.4.1/6 @cite:essex:3.4.1/7 @cite:doncaster:6/5 @cite:doncaster:6/3 @cite:generic:/54
    Scenario: Not met (breach) for Devon, Doncaster and Generic, not met (departure) for Essex [first-meeting-discussion-1]
      Given the first meeting was held on Friday 2 January 2026
      And it covered support from early help or universal services
      When the case is looked at on Friday 2 January 2026
      Then for Devon, the rule on what the first meeting goes through is not met, missing:
        | a check of the family's details |
        | a check that everyone has seen the reports |
        | a reminder that professionals record their own actions |
        | an analysis of what led to the meeting |
        | any level of risk to the child |
        | apologies |
        | introductions |
        | the events leading to the meeting |
        | the parents' view |
        | the purpose of the meeting |
        | the reasons for social care's involvement |
        | the statement on confidentiality |
        | the statement on how the meeting is run |
        | the views of the professionals |
        | the voice of the child |
        | what makes changes difficult |
        | what nobody is sure of yet |
        | whether the threshold for a plan is met |
      And for Devon, that is a breach
      And for Essex, the rule on what the first meeting goes through is not met, missing:
        | an opening on best hopes |
        | how concerns would be lessened |
        | how each sees the situation |
        | recent details related to the hopes |
        | the concerns about the child |
        | the family's hopes from the process |
        | the family's resilience |
        | the strengths |
        | what good enough looks like |
        | what is already working |
        | what the professional network can contribute |
        | who is responsible for what |
      And for Essex, that is a departure
      And for Doncaster, the rule on what the first meeting goes through is not met, missing:
        | an overview of the case |
        | introductions |
        | what has been agreed with the family |
      And for Doncaster, that is a breach
      And for Generic, the rule on what the first meeting goes through is not met, missing:
        | the needs of the family |
        | the way towards a clear plan |
      And for Generic, that is a breach

    @cite:devon:5/5 @cite:devon:4/3 @cite:devon:5/7 @cite:devon:app1/7 @cite:devon:app1/8 @cite:devon:app1/9 @cite:devon:app1/1 @cite:devon:app1/2 @cite:devon:app1/3 @cite:devon:app1/4 @cite:devon:app1/5 @cite:devon:app1/6 @cite:devon:app1/12 @cite:devon:app1/14 @cite:devon:app1/15 @cite:devon:app1/16 @cite:devon:app1/17 @cite:devon:app1/18 @cite:devon:app1/19 @cite:devon:app1/20 @cite:essex:3.4.3/7 @cite:essex:8.2/1 @cite:essex:3.4.3/1 @cite:essex:3.4.3/2 @cite:essex:3.4.1/3 @cite:essex:8.3/1 @cite:essex:3.4.1/1 @cite:essex:3.4.1/2 @cite:essex:3.4.1/5 @cite:essex:3.4.1/6 @cite:essex:3.4.1/7 @cite:doncaster:6/5 @cite:doncaster:6/3 @cite:generic:/54
    Scenario: Met for Devon, not met (departure) for Essex, not met (breach) for Doncaster and Generic [first-meeting-discussion-2]
      Given the first meeting was held on Friday 2 January 2026
      And it covered:
        | a check of the family's details |
        | a check that everyone has seen the reports |
        | a reminder that professionals record their own actions |
        | an analysis of what led to the meeting |
        | any level of risk to the child |
        | apologies |
        | introductions |
        | support from early help or universal services |
        | the events leading to the meeting |
        | the parents' view |
        | the purpose of the meeting |
        | the reasons for social care's involvement |
        | the statement on confidentiality |
        | the statement on how the meeting is run |
        | the views of the professionals |
        | the voice of the child |
        | what makes changes difficult |
        | what nobody is sure of yet |
        | whether the threshold for a plan is met |
      When the case is looked at on Friday 2 January 2026
      Then for Devon, the rule on what the first meeting goes through is met
      And for Essex, the rule on what the first meeting goes through is not met, missing:
        | an opening on best hopes |
        | how concerns would be lessened |
        | how each sees the situation |
        | recent details related to the hopes |
        | the concerns about the child |
        | the family's hopes from the process |
        | the family's resilience |
        | the strengths |
        | what good enough looks like |
        | what is already working |
        | what the professional network can contribute |
        | who is responsible for what |
      And for Essex, that is a departure
      And for Doncaster, the rule on what the first meeting goes through is not met, missing:
        | an overview of the case |
        | what has been agreed with the family |
      And for Doncaster, that is a breach
      And for Generic, the rule on what the first meeting goes through is not met, missing:
        | the needs of the family |
        | the way towards a clear plan |
      And for Generic, that is a breach

    @cite:devon:5/5 @cite:devon:4/3 @cite:devon:5/7 @cite:devon:app1/7 @cite:devon:app1/8 @cite:devon:app1/9 @cite:devon:app1/1 @cite:devon:app1/2 @cite:devon:app1/3 @cite:devon:app1/4 @cite:devon:app1/5 @cite:devon:app1/6 @cite:devon:app1/12 @cite:devon:app1/14 @cite:devon:app1/15 @cite:devon:app1/16 @cite:devon:app1/17 @cite:devon:app1/18 @cite:devon:app1/19 @cite:devon:app1/20 @cite:essex:3.4.3/7 @cite:essex:8.2/1 @cite:essex:3.4.3/1 @cite:essex:3.4.3/2 @cite:essex:3.4.1/3 @cite:essex:8.3/1 @cite:essex:3.4.1/1 @cite:essex:3.4.1/2 @cite:essex:3.4.1/5 @cite:essex:3.4.1/6 @cite:essex:3.4.1/7 @cite:doncaster:6/5 @cite:doncaster:6/3 @cite:generic:/54
    Scenario: Not met (departure) for Devon, met for Essex, not met (breach) for Doncaster and Generic [first-meeting-discussion-3]
      Given the threshold for a plan is found not to be met
      And the first meeting was held on Friday 2 January 2026
      And it covered:
        | a check of the family's details |
        | a check that everyone has seen the reports |
        | a reminder that professionals record their own actions |
        | an analysis of what led to the meeting |
        | an opening on best hopes |
        | any level of risk to the child |
        | apologies |
        | how concerns would be lessened |
        | how each sees the situation |
        | introductions |
        | recent details related to the hopes |
        | the concerns about the child |
        | the events leading to the meeting |
        | the family's hopes from the process |
        | the family's resilience |
        | the parents' view |
        | the purpose of the meeting |
        | the reasons for social care's involvement |
        | the statement on confidentiality |
        | the statement on how the meeting is run |
        | the strengths |
        | the views of the professionals |
        | the voice of the child |
        | what good enough looks like |
        | what is already working |
        | what makes changes difficult |
        | what nobody is sure of yet |
        | what the professional network can contribute |
        | whether the threshold for a plan is met |
        | who is responsible for what |
      When the case is looked at on Friday 2 January 2026
      Then for Devon, the rule on what the first meeting goes through is not met, missing:
        | support from early help or universal services |
      And for Devon, that is a departure
      And for Essex, the rule on what the first meeting goes through is met
      And for Doncaster, the rule on what the first meeting goes through is not met, missing:
        | an overview of the case |
        | what has been agreed with the family |
      And for Doncaster, that is a breach
      And for Generic, the rule on what the first meeting goes through is not met, missing:
        | the needs of the family |
        | the way towards a clear plan |
      And for Generic, that is a breach

    @cite:devon:5/5 @cite:devon:4/3 @cite:devon:5/7 @cite:devon:app1/7 @cite:devon:app1/8 @cite:devon:app1/9 @cite:devon:app1/1 @cite:devon:app1/2 @cite:devon:app1/3 @cite:devon:app1/4 @cite:devon:app1/5 @cite:devon:app1/6 @cite:devon:app1/12 @cite:devon:app1/14 @cite:devon:app1/15 @cite:devon:app1/16 @cite:devon:app1/17 @cite:devon:app1/18 @cite:devon:app1/19 @cite:devon:app1/20 @cite:essex:3.4.3/7 @cite:essex:8.2/1 @cite:essex:3.4.3/1 @cite:essex:3.4.3/2 @cite:essex:3.4.1/3 @cite:essex:8.3/1 @cite:essex:3.4.1/1 @cite:essex:3.4.1/2 @cite:essex:3.4.1/5 @cite:essex:3.4.1/6 @cite:essex:3.4.1/7 @cite:doncaster:6/5 @cite:doncaster:6/3 @cite:generic:/54
    Scenario: Not met (breach) for Devon and Generic, not met (departure) for Essex, met for Doncaster [first-meeting-discussion-4]
      Given the first meeting was held on Friday 2 January 2026
      And it covered:
        | an overview of the case |
        | introductions |
        | support from early help or universal services |
        | what has been agreed with the family |
      When the case is looked at on Friday 2 January 2026
      Then for Devon, the rule on what the first meeting goes through is not met, missing:
        | a check of the family's details |
        | a check that everyone has seen the reports |
        | a reminder that professionals record their own actions |
        | an analysis of what led to the meeting |
        | any level of risk to the child |
        | apologies |
        | the events leading to the meeting |
        | the parents' view |
        | the purpose of the meeting |
        | the reasons for social care's involvement |
        | the statement on confidentiality |
        | the statement on how the meeting is run |
        | the views of the professionals |
        | the voice of the child |
        | what makes changes difficult |
        | what nobody is sure of yet |
        | whether the threshold for a plan is met |
      And for Devon, that is a breach
      And for Essex, the rule on what the first meeting goes through is not met, missing:
        | an opening on best hopes |
        | how concerns would be lessened |
        | how each sees the situation |
        | recent details related to the hopes |
        | the concerns about the child |
        | the family's hopes from the process |
        | the family's resilience |
        | the strengths |
        | what good enough looks like |
        | what is already working |
        | what the professional network can contribute |
        | who is responsible for what |
      And for Essex, that is a departure
      And for Doncaster, the rule on what the first meeting goes through is met
      And for Generic, the rule on what the first meeting goes through is not met, missing:
        | the needs of the family |
        | the way towards a clear plan |
      And for Generic, that is a breach

    @cite:devon:5/5 @cite:devon:4/3 @cite:devon:5/7 @cite:devon:app1/7 @cite:devon:app1/8 @cite:devon:app1/9 @cite:devon:app1/1 @cite:devon:app1/2 @cite:devon:app1/3 @cite:devon:app1/4 @cite:devon:app1/5 @cite:devon:app1/6 @cite:devon:app1/12 @cite:devon:app1/14 @cite:devon:app1/15 @cite:devon:app1/16 @cite:devon:app1/17 @cite:devon:app1/18 @cite:devon:app1/19 @cite:devon:app1/20 @cite:essex:3.4.3/7 @cite:essex:8.2/1 @cite:essex:3.4.3/1 @cite:essex:3.4.3/2 @cite:essex:3.4.1/3 @cite:essex:8.3/1 @cite:essex:3.4.1/1 @cite:essex:3.4.1/2 @cite:essex:3.4.1/5 @cite:essex:3.4.1/6 @cite:essex:3.4.1/7 @cite:doncaster:6/5 @cite:doncaster:6/3 @cite:generic:/54
    Scenario: Not met (departure) for Devon and Essex, met for Doncaster, not met (breach) for Generic [first-meeting-discussion-5]
      Given the threshold for a plan is found not to be met
      And the first meeting was held on Friday 2 January 2026
      And it covered:
        | a check of the family's details |
        | a check that everyone has seen the reports |
        | a reminder that professionals record their own actions |
        | an analysis of what led to the meeting |
        | an overview of the case |
        | any level of risk to the child |
        | apologies |
        | introductions |
        | the events leading to the meeting |
        | the parents' view |
        | the purpose of the meeting |
        | the reasons for social care's involvement |
        | the statement on confidentiality |
        | the statement on how the meeting is run |
        | the views of the professionals |
        | the voice of the child |
        | what has been agreed with the family |
        | what makes changes difficult |
        | what nobody is sure of yet |
        | whether the threshold for a plan is met |
      When the case is looked at on Friday 2 January 2026
      Then for Devon, the rule on what the first meeting goes through is not met, missing:
        | support from early help or universal services |
      And for Devon, that is a departure
      And for Essex, the rule on what the first meeting goes through is not met, missing:
        | an opening on best hopes |
        | how concerns would be lessened |
        | how each sees the situation |
        | recent details related to the hopes |
        | the concerns about the child |
        | the family's hopes from the process |
        | the family's resilience |
        | the strengths |
        | what good enough looks like |
        | what is already working |
        | what the professional network can contribute |
        | who is responsible for what |
      And for Essex, that is a departure
      And for Doncaster, the rule on what the first meeting goes through is met
      And for Generic, the rule on what the first meeting goes through is not met, missing:
        | the needs of the family |
        | the way towards a clear plan |
      And for Generic, that is a breach

    @cite:devon:5/5 @cite:devon:4/3 @cite:devon:5/7 @cite:devon:app1/7 @cite:devon:app1/8 @cite:devon:app1/9 @cite:devon:app1/1 @cite:devon:app1/2 @cite:devon:app1/3 @cite:devon:app1/4 @cite:devon:app1/5 @cite:devon:app1/6 @cite:devon:app1/12 @cite:devon:app1/14 @cite:devon:app1/15 @cite:devon:app1/16 @cite:devon:app1/17 @cite:devon:app1/18 @cite:devon:app1/19 @cite:devon:app1/20 @cite:essex:3.4.3/7 @cite:essex:8.2/1 @cite:essex:3.4.3/1 @cite:essex:3.4.3/2 @cite:essex:3.4.1/3 @cite:essex:8.3/1 @cite:essex:3.4.1/1 @cite:essex:3.4.1/2 @cite:essex:3.4.1/5 @cite:essex:3.4.1/6 @cite:essex:3.4.1/7 @cite:doncaster:6/5 @cite:doncaster:6/3 @cite:generic:/54
    Scenario: Not met (departure) for Devon and Essex, not met (breach) for Doncaster and Generic [first-meeting-discussion-6]
      Given the first meeting was held on Friday 2 January 2026
      And it covered:
        | a check of the family's details |
        | a check that everyone has seen the reports |
        | a reminder that professionals record their own actions |
        | an analysis of what led to the meeting |
        | an overview of the case |
        | any level of risk to the child |
        | apologies |
        | support from early help or universal services |
        | the events leading to the meeting |
        | the parents' view |
        | the purpose of the meeting |
        | the reasons for social care's involvement |
        | the statement on confidentiality |
        | the statement on how the meeting is run |
        | the views of the professionals |
        | the voice of the child |
        | what has been agreed with the family |
        | what makes changes difficult |
        | what nobody is sure of yet |
        | whether the threshold for a plan is met |
      When the case is looked at on Friday 2 January 2026
      Then for Devon, the rule on what the first meeting goes through is not met, missing:
        | introductions |
      And for Devon, that is a departure
      And for Essex, the rule on what the first meeting goes through is not met, missing:
        | an opening on best hopes |
        | how concerns would be lessened |
        | how each sees the situation |
        | recent details related to the hopes |
        | the concerns about the child |
        | the family's hopes from the process |
        | the family's resilience |
        | the strengths |
        | what good enough looks like |
        | what is already working |
        | what the professional network can contribute |
        | who is responsible for what |
      And for Essex, that is a departure
      And for Doncaster, the rule on what the first meeting goes through is not met, missing:
        | introductions |
      And for Doncaster, that is a breach
      And for Generic, the rule on what the first meeting goes through is not met, missing:
        | the needs of the family |
        | the way towards a clear plan |
      And for Generic, that is a breach

    @cite:devon:5/5 @cite:devon:4/3 @cite:devon:5/7 @cite:devon:app1/7 @cite:devon:app1/8 @cite:devon:app1/9 @cite:devon:app1/1 @cite:devon:app1/2 @cite:devon:app1/3 @cite:devon:app1/4 @cite:devon:app1/5 @cite:devon:app1/6 @cite:devon:app1/12 @cite:devon:app1/14 @cite:devon:app1/15 @cite:devon:app1/16 @cite:devon:app1/17 @cite:devon:app1/18 @cite:devon:app1/19 @cite:devon:app1/20 @cite:essex:3.4.3/7 @cite:essex:8.2/1 @cite:essex:3.4.3/1 @cite:essex:3.4.3/2 @cite:essex:3.4.1/3 @cite:essex:8.3/1 @cite:essex:3.4.1/1 @cite:essex:3.4.1/2 @cite:essex:3.4.1/5 @cite:essex:3.4.1/6 @cite:essex:3.4.1/7 @cite:doncaster:6/5 @cite:doncaster:6/3 @cite:generic:/54
    Scenario: Not met (breach) for Devon and Doncaster, not met (departure) for Essex, met for Generic [first-meeting-discussion-7]
      Given the first meeting was held on Friday 2 January 2026
      And it covered support from early help or universal services, the needs of the family and the way towards a clear plan
      When the case is looked at on Friday 2 January 2026
      Then for Devon, the rule on what the first meeting goes through is not met, missing:
        | a check of the family's details |
        | a check that everyone has seen the reports |
        | a reminder that professionals record their own actions |
        | an analysis of what led to the meeting |
        | any level of risk to the child |
        | apologies |
        | introductions |
        | the events leading to the meeting |
        | the parents' view |
        | the purpose of the meeting |
        | the reasons for social care's involvement |
        | the statement on confidentiality |
        | the statement on how the meeting is run |
        | the views of the professionals |
        | the voice of the child |
        | what makes changes difficult |
        | what nobody is sure of yet |
        | whether the threshold for a plan is met |
      And for Devon, that is a breach
      And for Essex, the rule on what the first meeting goes through is not met, missing:
        | an opening on best hopes |
        | how concerns would be lessened |
        | how each sees the situation |
        | recent details related to the hopes |
        | the concerns about the child |
        | the family's hopes from the process |
        | the family's resilience |
        | the strengths |
        | what good enough looks like |
        | what is already working |
        | what the professional network can contribute |
        | who is responsible for what |
      And for Essex, that is a departure
      And for Doncaster, the rule on what the first meeting goes through is not met, missing:
        | an overview of the case |
        | introductions |
        | what has been agreed with the family |
      And for Doncaster, that is a breach
      And for Generic, the rule on what the first meeting goes through is met

    @cite:devon:5/5 @cite:devon:4/3 @cite:devon:5/7 @cite:devon:app1/7 @cite:devon:app1/8 @cite:devon:app1/9 @cite:devon:app1/1 @cite:devon:app1/2 @cite:devon:app1/3 @cite:devon:app1/4 @cite:devon:app1/5 @cite:devon:app1/6 @cite:devon:app1/12 @cite:devon:app1/14 @cite:devon:app1/15 @cite:devon:app1/16 @cite:devon:app1/17 @cite:devon:app1/18 @cite:devon:app1/19 @cite:devon:app1/20 @cite:essex:3.4.3/7 @cite:essex:8.2/1 @cite:essex:3.4.3/1 @cite:essex:3.4.3/2 @cite:essex:3.4.1/3 @cite:essex:8.3/1 @cite:essex:3.4.1/1 @cite:essex:3.4.1/2 @cite:essex:3.4.1/5 @cite:essex:3.4.1/6 @cite:essex:3.4.1/7 @cite:doncaster:6/5 @cite:doncaster:6/3 @cite:generic:/54
    Scenario: Not met (departure) for Devon and Essex, not met (breach) for Doncaster, met for Generic [first-meeting-discussion-8]
      Given the threshold for a plan is found not to be met
      And the first meeting was held on Friday 2 January 2026
      And it covered:
        | a check of the family's details |
        | a check that everyone has seen the reports |
        | a reminder that professionals record their own actions |
        | an analysis of what led to the meeting |
        | any level of risk to the child |
        | apologies |
        | introductions |
        | the events leading to the meeting |
        | the needs of the family |
        | the parents' view |
        | the purpose of the meeting |
        | the reasons for social care's involvement |
        | the statement on confidentiality |
        | the statement on how the meeting is run |
        | the views of the professionals |
        | the voice of the child |
        | the way towards a clear plan |
        | what makes changes difficult |
        | what nobody is sure of yet |
        | whether the threshold for a plan is met |
      When the case is looked at on Friday 2 January 2026
      Then for Devon, the rule on what the first meeting goes through is not met, missing:
        | support from early help or universal services |
      And for Devon, that is a departure
      And for Essex, the rule on what the first meeting goes through is not met, missing:
        | an opening on best hopes |
        | how concerns would be lessened |
        | how each sees the situation |
        | recent details related to the hopes |
        | the concerns about the child |
        | the family's hopes from the process |
        | the family's resilience |
        | the strengths |
        | what good enough looks like |
        | what is already working |
        | what the professional network can contribute |
        | who is responsible for what |
      And for Essex, that is a departure
      And for Doncaster, the rule on what the first meeting goes through is not met, missing:
        | an overview of the case |
        | what has been agreed with the family |
      And for Doncaster, that is a breach
      And for Generic, the rule on what the first meeting goes through is met

  Rule: What do the minutes of the first meeting cover?

    @cite:devon:4/6 @cite:essex:3.4.3/15 @cite:doncaster:6/3 @cite:generic:/57 @cite:generic:/58 @cite:generic:/59 @cite:generic:/60 @cite:generic:/61 @cite:generic:/62 @cite:generic:/63 @cite:generic:/64 @cite:generic:/65 @cite:generic:/66
    Scenario: Not met (departure) for Devon and Generic, met for Essex, not met (breach) for Doncaster [first-meeting-minutes-content-1]
      Given the first meeting was held on Friday 2 January 2026
      And it had minutes that cover the discussion and useful details for the plan
      When the case is looked at on Friday 2 January 2026
      Then for Devon, the rule on what the minutes of the first meeting cover is not met, missing:
        | the actions agreed |
      And for Devon, that is a departure
      And for Essex, the rule on what the minutes of the first meeting cover is met
      And for Doncaster, the rule on what the minutes of the first meeting cover is not met, missing:
        | apologies |
        | who attended |
      And for Doncaster, that is a breach
      And for Generic, the rule on what the minutes of the first meeting cover is not met, missing:
        | a date to update the plan |
        | a summary with the decisions made |
        | any contingency planning |
        | the actions with who does them |
        | the desired outcomes with timescales |
        | the development of the plan |
        | the needs to be addressed |
        | the reason for the meeting |
        | updates since any earlier meetings |
      And for Generic, that is a departure

    @cite:devon:4/6 @cite:essex:3.4.3/15 @cite:doncaster:6/3 @cite:generic:/57 @cite:generic:/58 @cite:generic:/59 @cite:generic:/60 @cite:generic:/61 @cite:generic:/62 @cite:generic:/63 @cite:generic:/64 @cite:generic:/65 @cite:generic:/66
    Scenario: Not met (departure) for Devon and Generic, not met (breach) for Essex and Doncaster [first-meeting-minutes-content-2]
      Given the first meeting was held on Friday 2 January 2026
      And it had minutes that cover nothing
      When the case is looked at on Friday 2 January 2026
      Then for Devon, the rule on what the minutes of the first meeting cover is not met, missing:
        | the actions agreed |
      And for Devon, that is a departure
      And for Essex, the rule on what the minutes of the first meeting cover is not met, missing:
        | the discussion |
        | useful details for the plan |
      And for Essex, that is a breach
      And for Doncaster, the rule on what the minutes of the first meeting cover is not met, missing:
        | apologies |
        | who attended |
      And for Doncaster, that is a breach
      And for Generic, the rule on what the minutes of the first meeting cover is not met, missing:
        | a date to update the plan |
        | a summary with the decisions made |
        | any contingency planning |
        | the actions with who does them |
        | the desired outcomes with timescales |
        | the development of the plan |
        | the needs to be addressed |
        | the reason for the meeting |
        | updates since any earlier meetings |
      And for Generic, that is a departure

    @cite:devon:4/6 @cite:essex:3.4.3/15 @cite:doncaster:6/3 @cite:generic:/57 @cite:generic:/58 @cite:generic:/59 @cite:generic:/60 @cite:generic:/61 @cite:generic:/62 @cite:generic:/63 @cite:generic:/64 @cite:generic:/65 @cite:generic:/66
    Scenario: Not met (departure) for Devon and Generic, not met (breach) for Essex, met for Doncaster [first-meeting-minutes-content-3]
      Given the first meeting was held on Friday 2 January 2026
      And it had minutes that cover apologies and who attended
      When the case is looked at on Friday 2 January 2026
      Then for Devon, the rule on what the minutes of the first meeting cover is not met, missing:
        | the actions agreed |
      And for Devon, that is a departure
      And for Essex, the rule on what the minutes of the first meeting cover is not met, missing:
        | the discussion |
        | useful details for the plan |
      And for Essex, that is a breach
      And for Doncaster, the rule on what the minutes of the first meeting cover is met
      And for Generic, the rule on what the minutes of the first meeting cover is not met, missing:
        | a date to update the plan |
        | a summary with the decisions made |
        | any contingency planning |
        | the actions with who does them |
        | the desired outcomes with timescales |
        | the development of the plan |
        | the needs to be addressed |
        | the reason for the meeting |
        | updates since any earlier meetings |
      And for Generic, that is a departure

    @cite:devon:4/6 @cite:essex:3.4.3/15 @cite:doncaster:6/3 @cite:generic:/57 @cite:generic:/58 @cite:generic:/59 @cite:generic:/60 @cite:generic:/61 @cite:generic:/62 @cite:generic:/63 @cite:generic:/64 @cite:generic:/65 @cite:generic:/66
    Scenario: Not met (departure) for Devon, not met (breach) for Essex and Doncaster, met for Generic [first-meeting-minutes-content-4]
      Given the first meeting was held on Friday 2 January 2026
      And it had minutes that cover:
        | a date to update the plan |
        | a summary with the decisions made |
        | any contingency planning |
        | the actions with who does them |
        | the desired outcomes with timescales |
        | the development of the plan |
        | the needs to be addressed |
        | the reason for the meeting |
        | updates since any earlier meetings |
      When the case is looked at on Friday 2 January 2026
      Then for Devon, the rule on what the minutes of the first meeting cover is not met, missing:
        | the actions agreed |
      And for Devon, that is a departure
      And for Essex, the rule on what the minutes of the first meeting cover is not met, missing:
        | the discussion |
        | useful details for the plan |
      And for Essex, that is a breach
      And for Doncaster, the rule on what the minutes of the first meeting cover is not met, missing:
        | apologies |
        | who attended |
      And for Doncaster, that is a breach
      And for Generic, the rule on what the minutes of the first meeting cover is met

    @cite:devon:4/6 @cite:essex:3.4.3/15 @cite:doncaster:6/3 @cite:generic:/57 @cite:generic:/58 @cite:generic:/59 @cite:generic:/60 @cite:generic:/61 @cite:generic:/62 @cite:generic:/63 @cite:generic:/64 @cite:generic:/65 @cite:generic:/66
    Scenario: Met for Devon, not met (breach) for Essex and Doncaster, not met (departure) for Generic [first-meeting-minutes-content-5]
      Given the first meeting was held on Friday 2 January 2026
      And it had minutes that cover the actions agreed
      When the case is looked at on Friday 2 January 2026
      Then for Devon, the rule on what the minutes of the first meeting cover is met
      And for Essex, the rule on what the minutes of the first meeting cover is not met, missing:
        | the discussion |
        | useful details for the plan |
      And for Essex, that is a breach
      And for Doncaster, the rule on what the minutes of the first meeting cover is not met, missing:
        | apologies |
        | who attended |
      And for Doncaster, that is a breach
      And for Generic, the rule on what the minutes of the first meeting cover is not met, missing:
        | a date to update the plan |
        | a summary with the decisions made |
        | any contingency planning |
        | the actions with who does them |
        | the desired outcomes with timescales |
        | the development of the plan |
        | the needs to be addressed |
        | the reason for the meeting |
        | updates since any earlier meetings |
      And for Generic, that is a departure
