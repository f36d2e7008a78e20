# Written by "cinmodel compare" from the procedures: the smallest cases on which they part. Do not edit.
Feature: Where the procedures part: the assessment and transfers between teams

  Rule: How soon is the assessment completed?

    @cite:essex:7.3/1 @cite:essex:7.2/1 @cite:doncaster:3/1 @cite:doncaster:3/2
    Scenario: Depends on the reading for Essex, does not apply for Doncaster [assessment-time-1]
      Given the assessment began on Friday 2 January 2026
      When the case is looked at on Saturday 31 January 2026
      Then for Essex, the rule on the completion of the assessment depends on the reading
      And for Doncaster, the rule on the completion of the assessment does not apply

    @cite:essex:7.3/1 @cite:essex:7.2/1 @cite:doncaster:3/1 @cite:doncaster:3/2
    Scenario: Depends on the reading for Essex and Doncaster [assessment-time-2]
      Given it was decided to assess the child on Friday 2 January 2026
      And the referral was received on Friday 2 January 2026
      When the case is looked at on Tuesday 17 February 2026
      Then for Essex, the rule on the completion of the assessment depends on the reading
      And for Doncaster, the rule on the completion of the assessment depends on the reading

    @cite:essex:7.3/1 @cite:essex:7.2/1 @cite:doncaster:3/1 @cite:doncaster:3/2
    Scenario: Overdue (departure) for Essex, does not apply for Doncaster [assessment-time-3]
      Given the referral was received on Friday 2 January 2026
      And the assessment began on Friday 2 January 2026
      When the case is looked at on Saturday 31 January 2026
      Then for Essex, the completion of the assessment is overdue
      And for Essex, that is a departure
      And for Essex, the completion of the assessment is due by Friday 30 January 2026
      And for Doncaster, the rule on the completion of the assessment does not apply

    @cite:essex:7.3/1 @cite:essex:7.2/1 @cite:doncaster:3/1 @cite:doncaster:3/2
    Scenario: Depends on the reading for Essex, does not apply for Doncaster [assessment-time-4]
      Given more time was allowed for the assessment on Friday 2 January 2026
      And it was authorised by a line manager
      And the assessment began on Friday 2 January 2026
      When the case is looked at on Saturday 7 March 2026
      Then for Essex, the rule on the completion of the assessment depends on the reading
      And for Doncaster, the rule on the completion of the assessment does not apply

  Rule: How soon is the assessment written up and signed off?

    @cite:essex:7.3/1
    Scenario: Depends on the reading for Essex [assessment-signed-off-time-1]
      Given the assessment began on Friday 2 January 2026
      When the case is looked at on Friday 2 January 2026
      Then for Essex, the rule on the signing off of the assessment depends on the reading

    @cite:essex:7.3/1
    Scenario: Depends on the reading for Essex [assessment-signed-off-time-2]
      Given more time was allowed for the assessment on Friday 2 January 2026
      And it was authorised by a line manager
      And the assessment began on Friday 2 January 2026
      When the case is looked at on Friday 2 January 2026
      Then for Essex, the rule on the signing off of the assessment depends on the reading

  Rule: When may an assessment take longer?

    @cite:essex:7.3/1
    Scenario: Depends on the reading for Essex [assessment-extension-1]
      Given the family circumstances are not more complex
      And the case is exceptional
      When the case is looked at on Friday 2 January 2026
      Then for Essex, the rule on more time for the assessment depends on the reading

  Rule: Who besides the child is heard for the assessment?

    @cite:devon:1/11 @cite:essex:4.5/1 @cite:essex:7.2/1
    Scenario: Not met (breach) for Devon, met for Essex [assessment-heard-1]
      Given the assessment was completed on Friday 2 January 2026
      And it heard from the agencies involved and the family
      When the case is looked at on Friday 2 January 2026
      Then for Devon, the rule on who besides the child is heard for the assessment is not met, missing:
        | the parents or carers |
        | the relevant wider family |
      And for Devon, that is a breach
      And for Essex, the rule on who besides the child is heard for the assessment is met

    @cite:devon:1/11 @cite:essex:4.5/1 @cite:essex:7.2/1
    Scenario: Not met (departure) for Devon, not met (breach) for Essex [assessment-heard-2]
      Given the assessment was completed on Friday 2 January 2026
      And it heard from the agencies involved and the parents or carers
      When the case is looked at on Friday 2 January 2026
      Then for Devon, the rule on who besides the child is heard for the assessment is not met, missing:
        | the relevant wider family |
      And for Devon, that is a departure
      And for Essex, the rule on who besides the child is heard for the assessment is not met, missing:
        | the family |
      And for Essex, that is a breach

    @cite:devon:1/11 @cite:essex:4.5/1 @cite:essex:7.2/1 @cite:doncaster:3/1 @cite:doncaster:3/4 @cite:doncaster:3/5
    Scenario: Not met (breach) for Devon, met for Essex and Doncaster [assessment-heard-3]
      Given the assessment was completed on Friday 2 January 2026
      And it heard from:
        | the absent parents |
        | the agencies formerly in contact with the family |
        | the agencies involved |
        | the family |
      When the case is looked at on Friday 2 January 2026
      Then for Devon, the rule on who besides the child is heard for the assessment is not met, missing:
        | the parents or carers |
        | the relevant wider family |
      And for Devon, that is a breach
      And for Essex, the rule on who besides the child is heard for the assessment is met
      And for Doncaster, the rule on who besides the child is heard for the assessment is met

    @cite:devon:1/11 @cite:essex:4.5/1 @cite:essex:7.2/1 @cite:doncaster:3/1 @cite:doncaster:3/4 @cite:doncaster:3/5
    Scenario: Not met (departure) for Devon, not met (breach) for Essex and Doncaster [assessment-heard-4]
      Given the assessment was completed on Friday 2 January 2026
      And it heard from:
        | the absent parents |
        | the agencies formerly in contact with the family |
        | the agencies involved |
        | the parents or carers |
      When the case is looked at on Friday 2 January 2026
      Then for Devon, the rule on who besides the child is heard for the assessment is not met, missing:
        | the relevant wider family |
      And for Devon, that is a departure
      And for Essex, the rule on who besides the child is heard for the assessment is not met, missing:
        | the family |
      And for Essex, that is a breach
      And for Doncaster, the rule on who besides the child is heard for the assessment is not met, missing:
        | the family |
      And for Doncaster, that is a breach

    @cite:devon:1/11 @cite:essex:4.5/1 @cite:essex:7.2/1 @cite:doncaster:3/1 @cite:doncaster:3/4 @cite:doncaster:3/5
    Scenario: Met for Devon and Essex, not met (breach) for Doncaster [assessment-heard-5]
      Given other agencies were in contact with the family before
      And the assessment was completed on Friday 2 January 2026
      And it heard from:
        | the absent parents |
        | the agencies involved |
        | the family |
        | the parents or carers |
        | the relevant wider family |
      When the case is looked at on Friday 2 January 2026
      Then for Devon, the rule on who besides the child is heard for the assessment is met
      And for Essex, the rule on who besides the child is heard for the assessment is met
      And for Doncaster, the rule on who besides the child is heard for the assessment is not met, missing:
        | the agencies formerly in contact with the family |
      And for Doncaster, that is a breach

    @cite:devon:1/11 @cite:essex:4.5/1 @cite:essex:7.2/1 @cite:doncaster:3/1 @cite:doncaster:3/4 @cite:doncaster:3/5
    Scenario: Met for Devon and Essex, not met (breach) for Doncaster [assessment-heard-6]
      Given a parent is absent
      And the assessment was completed on Friday 2 January 2026
      And it heard from:
        | the agencies formerly in contact with the family |
        | the agencies involved |
        | the family |
        | the parents or carers |
        | the relevant wider family |
      When the case is looked at on Friday 2 January 2026
      Then for Devon, the rule on who besides the child is heard for the assessment is met
      And for Essex, the rule on who besides the child is heard for the assessment is met
      And for Doncaster, the rule on who besides the child is heard for the assessment is not met, missing:
        | the absent parents |
      And for Doncaster, that is a breach

  Rule: How is the child heard for the assessment?

    @cite:devon:1/11 @cite:essex:4.5/1
    Scenario: Not met (departure) for Devon, met for Essex [assessment-hears-child-1]
      Given the assessment was completed on Friday 2 January 2026
      And it gave the child a voice through direct work fitted to the child and due regard to the child's wishes about services
      When the case is looked at on Friday 2 January 2026
      Then for Devon, the rule on how the child is heard for the assessment is not met, missing:
        | finding out the child's wishes about services |
      And for Devon, that is a departure
      And for Essex, the rule on how the child is heard for the assessment is met

    @cite:devon:1/11 @cite:essex:4.5/1
    Scenario: Not met (departure) for Devon, not met (breach) for Essex [assessment-hears-child-2]
      Given the assessment was completed on Friday 2 January 2026
      And it gave the child a voice through nothing
      When the case is looked at on Friday 2 January 2026
      Then for Devon, the rule on how the child is heard for the assessment is not met, missing:
        | due regard to the child's wishes about services |
        | finding out the child's wishes about services |
      And for Devon, that is a departure
      And for Essex, the rule on how the child is heard for the assessment is not met, missing:
        | direct work fitted to the child |
        | due regard to the child's wishes about services |
      And for Essex, that is a breach

    @cite:devon:1/11 @cite:essex:4.5/1
    Scenario: Not met (departure) for Devon, not met (breach) for Essex [assessment-hears-child-3]
      Given the assessment was completed on Friday 2 January 2026
      And it gave the child a voice through direct work fitted to the child and finding out the child's wishes about services
      When the case is looked at on Friday 2 January 2026
      Then for Devon, the rule on how the child is heard for the assessment is not met, missing:
        | due regard to the child's wishes about services |
      And for Devon, that is a departure
      And for Essex, the rule on how the child is heard for the assessment is not met, missing:
        | due regard to the child's wishes about services |
      And for Essex, that is a breach

    @cite:devon:1/11 @cite:essex:4.5/1 @cite:doncaster:3/1 @cite:doncaster:3/6
    Scenario: Not met (departure) for Devon, not met (breach) for Essex, met for Doncaster [assessment-hears-child-4]
      Given the assessment was completed on Friday 2 January 2026
      And it gave the child a voice through a talk with the child alone, another method of communication and direct work fitted to the child
      When the case is looked at on Friday 2 January 2026
      Then for Devon, the rule on how the child is heard for the assessment is not met, missing:
        | due regard to the child's wishes about services |
        | finding out the child's wishes about services |
      And for Devon, that is a departure
      And for Essex, the rule on how the child is heard for the assessment is not met, missing:
        | due regard to the child's wishes about services |
      And for Essex, that is a breach
      And for Doncaster, the rule on how the child is heard for the assessment is met

    @cite:devon:1/11 @cite:essex:4.5/1 @cite:doncaster:3/1 @cite:doncaster:3/6
    Scenario: Met for Devon, not met (breach) for Essex, not met (departure) for Doncaster [assessment-hears-child-5]
      Given the assessment was completed on Friday 2 January 2026
      And it gave the child a voice through another method of communication, due regard to the child's wishes about services and finding out the child's wishes about services
      When the case is looked at on Friday 2 January 2026
      Then for Devon, the rule on how the child is heard for the assessment is met
      And for Essex, the rule on how the child is heard for the assessment is not met, missing:
        | direct work fitted to the child |
      And for Essex, that is a breach
      And for Doncaster, the rule on how the child is heard for the assessment is not met, missing:
        | a talk with the child alone |
        | direct work fitted to the child |
      And for Doncaster, that is a departure

    @cite:devon:1/11 @cite:essex:4.5/1 @cite:doncaster:3/1 @cite:doncaster:3/6
    Scenario: Met for Devon and Essex, not met (departure) for Doncaster [assessment-hears-child-6]
      Given there is a barrier to communication with the child
      And the assessment was completed on Friday 2 January 2026
      And it gave the child a voice through:
        | a talk with the child alone |
        | direct work fitted to the child |
        | due regard to the child's wishes about services |
        | finding out the child's wishes about services |
      When the case is looked at on Friday 2 January 2026
      Then for Devon, the rule on how the child is heard for the assessment is met
      And for Essex, the rule on how the child is heard for the assessment is met
      And for Doncaster, the rule on how the child is heard for the assessment is not met, missing:
        | another method of communication |
      And for Doncaster, that is a departure

    @cite:devon:1/11 @cite:essex:4.5/1 @cite:doncaster:3/1 @cite:doncaster:3/6
    Scenario: Not met (departure) for Devon and Doncaster, met for Essex [assessment-hears-child-7]
      Given the assessment was completed on Friday 2 January 2026
      And it gave the child a voice through another method of communication, direct work fitted to the child and due regard to the child's wishes about services
      When the case is looked at on Friday 2 January 2026
      Then for Devon, the rule on how the child is heard for the assessment is not met, missing:
        | finding out the child's wishes about services |
      And for Devon, that is a departure
      And for Essex, the rule on how the child is heard for the assessment is met
      And for Doncaster, the rule on how the child is heard for the assessment is not met, missing:
        | a talk with the child alone |
      And for Doncaster, that is a departure

    @cite:devon:1/11 @cite:essex:4.5/1 @cite:doncaster:3/1 @cite:doncaster:3/6
    Scenario: Not met (departure) for Devon and Doncaster, not met (breach) for Essex [assessment-hears-child-8]
      Given the assessment was completed on Friday 2 January 2026
      And it gave the child a voice through a talk with the child alone, another method of communication and due regard to the child's wishes about services
      When the case is looked at on Friday 2 January 2026
      Then for Devon, the rule on how the child is heard for the assessment is not met, missing:
        | finding out the child's wishes about services |
      And for Devon, that is a departure
      And for Essex, the rule on how the child is heard for the assessment is not met, missing:
        | direct work fitted to the child |
      And for Essex, that is a breach
      And for Doncaster, the rule on how the child is heard for the assessment is not met, missing:
        | direct work fitted to the child |
      And for Doncaster, that is a departure

  Rule: What does the assessment take in?

    @cite:devon:1/9 @cite:devon:1/12 @cite:essex:4.5/1 @cite:essex:7.1/1 @cite:essex:4.4/1 @cite:essex:6.4/1 @cite:essex:7.2/1 @cite:essex:7.6/1
    Scenario: Not met (departure) for Devon, met for Essex [assessment-covers-1]
      Given the assessment was completed on Friday 2 January 2026
      And it covered:
        | an understanding of the family's circumstances |
        | any earlier information about the family |
        | the child's identified needs |
        | the child's lived experience |
        | the level of need |
        | the needs of the family |
        | the support that is required |
        | whether the child is in need |
      When the case is looked at on Friday 2 January 2026
      Then for Devon, the rule on what the assessment takes in is not met, missing:
        | the needs of the wider family or other networks |
        | the strengths of the wider family or other networks |
      And for Devon, that is a departure
      And for Essex, the rule on what the assessment takes in is met

    @cite:devon:1/9 @cite:devon:1/12 @cite:essex:4.5/1 @cite:essex:7.1/1 @cite:essex:4.4/1 @cite:essex:6.4/1 @cite:essex:7.2/1 @cite:essex:7.6/1
    Scenario: Not met (departure) for Devon, not met (breach) for Essex [assessment-covers-2]
      Given the assessment was completed on Friday 2 January 2026
      And it covered the child's identified needs, the level of need and the support that is required
      When the case is looked at on Friday 2 January 2026
      Then for Devon, the rule on what the assessment takes in is not met, missing:
        | the needs of the wider family or other networks |
        | the strengths of the wider family or other networks |
      And for Devon, that is a departure
      And for Essex, the rule on what the assessment takes in is not met, missing:
        | an understanding of the family's circumstances |
        | any earlier information about the family |
        | the child's lived experience |
        | the needs of the family |
        | whether the child is in need |
      And for Essex, that is a breach

    @cite:devon:1/9 @cite:devon:1/12 @cite:essex:4.5/1 @cite:essex:7.1/1 @cite:essex:4.4/1 @cite:essex:6.4/1 @cite:essex:7.2/1 @cite:essex:7.6/1
    Scenario: Met for Devon, not met (departure) for Essex [assessment-covers-3]
      Given the child is under 18
      And the child is disabled
      And the assessment was completed on Friday 2 January 2026
      And it covered:
        | an understanding of the family's circumstances |
        | any earlier information about the family |
        | the child's identified needs |
        | the child's lived experience |
        | the needs of the family |
        | the needs of the wider family or other networks |
        | the strengths of the wider family or other networks |
        | the support that is required |
        | whether the child is in need |
      When the case is looked at on Friday 2 January 2026
      Then for Devon, the rule on what the assessment takes in is met
      And for Essex, the rule on what the assessment takes in is not met, missing:
        | the level of need |
      And for Essex, that is a departure

    @cite:devon:1/9 @cite:devon:1/12 @cite:doncaster:3/1 @cite:doncaster:3/4 @cite:doncaster:3/5
    Scenario: Not met (breach) for Devon, met for Doncaster [assessment-covers-4]
      Given the assessment was completed on Friday 2 January 2026
      And it covered:
        | any earlier information about the family |
        | current information from the agencies |
        | the dynamics of the family |
        | the earlier assessments or plans |
      When the case is looked at on Friday 2 January 2026
      Then for Devon, the rule on what the assessment takes in is not met, missing:
        | the child's identified needs |
        | the needs of the wider family or other networks |
        | the strengths of the wider family or other networks |
        | the support that is required |
      And for Devon, that is a breach
      And for Doncaster, the rule on what the assessment takes in is met

    @cite:devon:1/9 @cite:devon:1/12 @cite:doncaster:3/1 @cite:doncaster:3/4 @cite:doncaster:3/5
    Scenario: Not met (departure) for Devon, not met (breach) for Doncaster [assessment-covers-5]
      Given the assessment was completed on Friday 2 January 2026
      And it covered the child's identified needs, the earlier assessments or plans and the support that is required
      When the case is looked at on Friday 2 January 2026
      Then for Devon, the rule on what the assessment takes in is not met, missing:
        | the needs of the wider family or other networks |
        | the strengths of the wider family or other networks |
      And for Devon, that is a departure
      And for Doncaster, the rule on what the assessment takes in is not met, missing:
        | any earlier information about the family |
        | current information from the agencies |
        | the dynamics of the family |
      And for Doncaster, that is a breach

    @cite:devon:1/9 @cite:devon:1/12 @cite:doncaster:3/1 @cite:doncaster:3/4 @cite:doncaster:3/5
    Scenario: Met for Devon, not met (breach) for Doncaster [assessment-covers-6]
      Given there are earlier assessments or plans
      And the assessment was completed on Friday 2 January 2026
      And it covered:
        | any earlier information about the family |
        | current information from the agencies |
        | the child's identified needs |
        | the dynamics of the family |
        | the needs of the wider family or other networks |
        | the strengths of the wider family or other networks |
        | the support that is required |
      When the case is looked at on Friday 2 January 2026
      Then for Devon, the rule on what the assessment takes in is met
      And for Doncaster, the rule on what the assessment takes in is not met, missing:
        | the earlier assessments or plans |
      And for Doncaster, that is a breach

    @cite:devon:1/9 @cite:devon:1/12 @cite:essex:4.5/1 @cite:essex:7.1/1 @cite:essex:4.4/1 @cite:essex:6.4/1 @cite:essex:7.2/1 @cite:essex:7.6/1 @cite:doncaster:3/1 @cite:doncaster:3/4 @cite:doncaster:3/5
    Scenario: Not met (breach) for Devon and Essex, met for Doncaster [assessment-covers-7]
      Given the assessment was completed on Friday 2 January 2026
      And it covered:
        | any earlier information about the family |
        | current information from the agencies |
        | the dynamics of the family |
        | the earlier assessments or plans |
        | the level of need |
      When the case is looked at on Friday 2 January 2026
      Then for Devon, the rule on what the assessment takes in is not met, missing:
        | the child's identified needs |
        | the needs of the wider family or other networks |
        | the strengths of the wider family or other networks |
        | the support that is required |
      And for Devon, that is a breach
      And for Essex, the rule on what the assessment takes in is not met, missing:
        | an understanding of the family's circumstances |
        | the child's identified needs |
        | the child's lived experience |
        | the needs of the family |
        | the support that is required |
        | whether the child is in need |
      And for Essex, that is a breach
      And for Doncaster, the rule on what the assessment takes in is met

    @cite:devon:1/9 @cite:devon:1/12 @cite:essex:4.5/1 @cite:essex:7.1/1 @cite:essex:4.4/1 @cite:essex:6.4/1 @cite:essex:7.2/1 @cite:essex:7.6/1 @cite:doncaster:3/1 @cite:doncaster:3/4 @cite:doncaster:3/5
    Scenario: Not met (departure) for Devon and Essex, not met (breach) for Doncaster [assessment-covers-8]
      Given the assessment was completed on Friday 2 January 2026
      And it covered:
        | an understanding of the family's circumstances |
        | the child's identified needs |
        | the child's lived experience |
        | the earlier assessments or plans |
        | the level of need |
        | the support that is required |
        | whether the child is in need |
      When the case is looked at on Friday 2 January 2026
      Then for Devon, the rule on what the assessment takes in is not met, missing:
        | the needs of the wider family or other networks |
        | the strengths of the wider family or other networks |
      And for Devon, that is a departure
      And for Essex, the rule on what the assessment takes in is not met, missing:
        | any earlier information about the family |
        | the needs of the family |
      And for Essex, that is a departure
      And for Doncaster, the rule on what the assessment takes in is not met, missing:
        | any earlier information about the family |
        | current information from the agencies |
        | the dynamics of the family |
      And for Doncaster, that is a breach

    @cite:devon:1/9 @cite:devon:1/12 @cite:essex:4.5/1 @cite:essex:7.1/1 @cite:essex:4.4/1 @cite:essex:6.4/1 @cite:essex:7.2/1 @cite:essex:7.6/1 @cite:doncaster:3/1 @cite:doncaster:3/4 @cite:doncaster:3/5
    Scenario: Not met (departure) for Devon and Essex, met for Doncaster [assessment-covers-9]
      Given the child is under 18
      And the child is disabled
      And the assessment was completed on Friday 2 January 2026
      And it covered:
        | an understanding of the family's circumstances |
        | any earlier information about the family |
        | current information from the agencies |
        | the child's identified needs |
        | the child's lived experience |
        | the dynamics of the family |
        | the earlier assessments or plans |
        | the needs of the family |
        | the support that is required |
        | whether the child is in need |
      When the case is looked at on Friday 2 January 2026
      Then for Devon, the rule on what the assessment takes in is not met, missing:
        | the needs of the wider family or other networks |
        | the strengths of the wider family or other networks |
      And for Devon, that is a departure
      And for Essex, the rule on what the assessment takes in is not met, missing:
        | the level of need |
      And for Essex, that is a departure
      And for Doncaster, the rule on what the assessment takes in is met

    @cite:devon:1/9 @cite:devon:1/12 @cite:essex:4.5/1 @cite:essex:7.1/1 @cite:essex:4.4/1 @cite:essex:6.4/1 @cite:essex:7.2/1 @cite:essex:7.6/1 @cite:doncaster:3/1 @cite:doncaster:3/4 @cite:doncaster:3/5
    Scenario: Not met (departure) for Devon and Essex, not met (breach) for Doncaster [assessment-covers-10]
      Given there are earlier assessments or plans
      And the assessment was completed on Friday 2 January 2026
      And it covered:
        | an understanding of the family's circumstances |
        | current information from the agencies |
        | the child's identified needs |
        | the child's lived experience |
        | the dynamics of the family |
        | the level of need |
        | the needs of the family |
        | the support that is required |
        | whether the child is in need |
      When the case is looked at on Friday 2 January 2026
      Then for Devon, the rule on what the assessment takes in is not met, missing:
        | the needs of the wider family or other networks |
        | the strengths of the wider family or other networks |
      And for Devon, that is a departure
      And for Essex, the rule on what the assessment takes in is not met, missing:
        | any earlier information about the family |
      And for Essex, that is a departure
      And for Doncaster, the rule on what the assessment takes in is not met, missing:
        | any earlier information about the family |
        | the earlier assessments or plans |
      And for Doncaster, that is a breach

  Rule: Do other agencies contribute to the assessment when asked to?

    @cite:devon:1/7 @cite:essex:4.3/1 @cite:doncaster:5/1 @cite:doncaster:5/2
    Scenario: Not met (breach) for Devon and Essex, not met (departure) for Doncaster [agency-contribution-1]
      Given the agencies were asked to contribute to the assessment on Friday 2 January 2026
      And the case was closed on Saturday 3 January 2026
      When the case is looked at on Saturday 3 January 2026
      Then for Devon, the rule on the contribution of other agencies to the assessment is not met
      And for Devon, that is a breach
      And for Essex, the rule on the contribution of other agencies to the assessment is not met
      And for Essex, that is a breach
      And for Doncaster, the rule on the contribution of other agencies to the assessment is not met
      And for Doncaster, that is a departure

  Rule: Does the social worker keep in touch with the other professionals?

    @cite:doncaster:3/1 @cite:doncaster:3/11 @cite:doncaster:scope/1
    Scenario: Depends on the reading for Doncaster [professionals-kept-in-touch-1]
      Given it was decided to assess the child on Friday 2 January 2026
      When the case is looked at on Friday 2 January 2026
      Then for Doncaster, the rule on keeping in touch with the other professionals depends on the reading
