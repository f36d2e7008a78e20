# Written by "cinmodel compare" from the procedures: the smallest cases on which they part. Do not edit.
Feature: Where the procedures part: how long a plan lasts

  Rule: How long does the work under a plan usually last?

    @cite:waltham-forest:2/1 @cite:doncaster:7/17
    Scenario: Not yet due for Waltham Forest, does not apply for Doncaster [intervention-length-1]
      Given the child is subject to a Supervision Order
      And the plan was made on Friday 2 January 2026
      When the case is looked at on Friday 2 January 2026
      Then for Waltham Forest, the usual length of the work is not yet due
      And for Waltham Forest, the usual length of the work is due by Thursday 2 July 2026
      And for Doncaster, the rule on the usual length of the work does not apply

    @cite:waltham-forest:2/1 @cite:doncaster:7/17
    Scenario: Not yet due for Waltham Forest, does not apply for Doncaster [intervention-length-2]
      Given the young person is homeless at 16 or 17
      And the plan was made on Friday 2 January 2026
      When the case is looked at on Friday 2 January 2026
      Then for Waltham Forest, the usual length of the work is not yet due
      And for Waltham Forest, the usual length of the work is due by Thursday 2 July 2026
      And for Doncaster, the rule on the usual length of the work does not apply

    @cite:waltham-forest:2/1 @cite:doncaster:7/17
    Scenario: Not yet due for Waltham Forest, does not apply for Doncaster [intervention-length-3]
      Given the young person lives independently at 16 or 17
      And the plan was made on Friday 2 January 2026
      When the case is looked at on Friday 2 January 2026
      Then for Waltham Forest, the usual length of the work is not yet due
      And for Waltham Forest, the usual length of the work is due by Thursday 2 July 2026
      And for Doncaster, the rule on the usual length of the work does not apply

    @cite:waltham-forest:2/1 @cite:doncaster:7/17
    Scenario: Not yet due for Waltham Forest, depends on the reading for Doncaster [intervention-length-4]
      Given the child is not disabled
      And the young person is not homeless at 16 or 17
      And the young person does not live independently at 16 or 17
      And another service meets the child's needs
      And the child is not subject to a Supervision Order
      And the young person is a young offender
      And the plan was made on Friday 2 January 2026
      When the case is looked at on Friday 2 January 2026
      Then for Waltham Forest, the usual length of the work is not yet due
      And for Waltham Forest, the usual length of the work is due by Thursday 2 July 2026
      And for Doncaster, the rule on the usual length of the work depends on the reading

    @cite:waltham-forest:2/1 @cite:doncaster:7/17
    Scenario: Not yet due for Waltham Forest, does not apply for Doncaster [intervention-length-5]
      Given no other service meets the child's needs
      And the child is a young carer
      And the plan was made on Friday 2 January 2026
      When the case is looked at on Friday 2 January 2026
      Then for Waltham Forest, the usual length of the work is not yet due
      And for Waltham Forest, the usual length of the work is due by Thursday 2 July 2026
      And for Doncaster, the rule on the usual length of the work does not apply

    @cite:waltham-forest:2/1 @cite:doncaster:7/17
    Scenario: Not yet due for Waltham Forest, does not apply for Doncaster [intervention-length-6]
      Given the child is disabled
      And the plan was made on Friday 2 January 2026
      When the case is looked at on Friday 2 January 2026
      Then for Waltham Forest, the usual length of the work is not yet due
      And for Waltham Forest, the usual length of the work is due by Thursday 2 July 2026
      And for Doncaster, the rule on the usual length of the work does not apply

    @cite:waltham-forest:2/1 @cite:doncaster:7/17
    Scenario: Not yet due for Waltham Forest, does not apply for Doncaster [intervention-length-7]
      Given no other service meets the child's needs
      And the young person is a young offender
      And the plan was made on Friday 2 January 2026
      When the case is looked at on Friday 2 January 2026
      Then for Waltham Forest, the usual length of the work is not yet due
      And for Waltham Forest, the usual length of the work is due by Thursday 2 July 2026
      And for Doncaster, the rule on the usual length of the work does not apply

    @cite:waltham-forest:2/1 @cite:generic:/11
    Scenario: Overdue for Waltham Forest, not yet due for Generic [intervention-length-8]
      Given the family does not require longer support
      And the plan was made on Friday 2 January 2026
      When the case is looked at on Friday 3 July 2026
      Then for Waltham Forest, the usual length of the work is overdue
      And for Waltham Forest, the usual length of the work is due by Thursday 2 July 2026
      And for Generic, the usual length of the work is not yet due
      And for Generic, the usual length of the work is due by Saturday 2 January 2027

    @cite:waltham-forest:2/1 @cite:generic:/11
    Scenario: Not yet due for Waltham Forest, does not apply for Generic [intervention-length-9]
      Given the family requires longer support
      And the plan was made on Friday 2 January 2026
      When the case is looked at on Friday 2 January 2026
      Then for Waltham Forest, the usual length of the work is not yet due
      And for Waltham Forest, the usual length of the work is due by Thursday 2 July 2026
      And for Generic, the rule on the usual length of the work does not apply

    @cite:waltham-forest:2/1 @cite:doncaster:7/17 @cite:generic:/11
    Scenario: Not yet due for Waltham Forest and Generic, does not apply for Doncaster [intervention-length-10]
      Given the family does not require longer support
      And the child is subject to a Supervision Order
      And the plan was made on Friday 2 January 2026
      When the case is looked at on Friday 2 January 2026
      Then for Waltham Forest, the usual length of the work is not yet due
      And for Waltham Forest, the usual length of the work is due by Thursday 2 July 2026
      And for Doncaster, the rule on the usual length of the work does not apply
      And for Generic, the usual length of the work is not yet due
      And for Generic, the usual length of the work is due by Saturday 2 January 2027

    @cite:waltham-forest:2/1 @cite:doncaster:7/17 @cite:generic:/11
    Scenario: Not yet due for Waltham Forest and Generic, does not apply for Doncaster [intervention-length-11]
      Given the young person is homeless at 16 or 17
      And the family does not require longer support
      And the plan was made on Friday 2 January 2026
      When the case is looked at on Friday 2 January 2026
      Then for Waltham Forest, the usual length of the work is not yet due
      And for Waltham Forest, the usual length of the work is due by Thursday 2 July 2026
      And for Doncaster, the rule on the usual length of the work does not apply
      And for Generic, the usual length of the work is not yet due
      And for Generic, the usual length of the work is due by Saturday 2 January 2027

    @cite:waltham-forest:2/1 @cite:doncaster:7/17 @cite:generic:/11
    Scenario: Not yet due for Waltham Forest and Generic, does not apply for Doncaster [intervention-length-12]
      Given the young person lives independently at 16 or 17
      And the family does not require longer support
      And the plan was made on Friday 2 January 2026
      When the case is looked at on Friday 2 January 2026
      Then for Waltham Forest, the usual length of the work is not yet due
      And for Waltham Forest, the usual length of the work is due by Thursday 2 July 2026
      And for Doncaster, the rule on the usual length of the work does not apply
      And for Generic, the usual length of the work is not yet due
      And for Generic, the usual length of the work is due by Saturday 2 January 2027

    @cite:waltham-forest:2/1 @cite:doncaster:7/17 @cite:generic:/11
    Scenario: Not yet due for Waltham Forest and Generic, depends on the reading for Doncaster [intervention-length-13]
      Given the child is not disabled
      And the young person is not homeless at 16 or 17
      And the young person does not live independently at 16 or 17
      And the family does not require longer support
      And another service meets the child's needs
      And the child is not subject to a Supervision Order
      And the young person is a young offender
      And the plan was made on Friday 2 January 2026
      When the case is looked at on Friday 2 January 2026
      Then for Waltham Forest, the usual length of the work is not yet due
      And for Waltham Forest, the usual length of the work is due by Thursday 2 July 2026
      And for Doncaster, the rule on the usual length of the work depends on the reading
      And for Generic, the usual length of the work is not yet due
      And for Generic, the usual length of the work is due by Saturday 2 January 2027

    @cite:waltham-forest:2/1 @cite:doncaster:7/17 @cite:generic:/11
    Scenario: Not yet due for Waltham Forest and Generic, does not apply for Doncaster [intervention-length-14]
      Given the family does not require longer support
      And no other service meets the child's needs
      And the child is a young carer
      And the plan was made on Friday 2 January 2026
      When the case is looked at on Friday 2 January 2026
      Then for Waltham Forest, the usual length of the work is not yet due
      And for Waltham Forest, the usual length of the work is due by Thursday 2 July 2026
      And for Doncaster, the rule on the usual length of the work does not apply
      And for Generic, the usual length of the work is not yet due
      And for Generic, the usual length of the work is due by Saturday 2 January 2027

    @cite:waltham-forest:2/1 @cite:doncaster:7/17 @cite:generic:/11
    Scenario: Not yet due for Waltham Forest and Generic, does not apply for Doncaster [intervention-length-15]
      Given the child is disabled
      And the family does not require longer support
      And the plan was made on Friday 2 January 2026
      When the case is looked at on Friday 2 January 2026
      Then for Waltham Forest, the usual length of the work is not yet due
      And for Waltham Forest, the usual length of the work is due by Thursday 2 July 2026
      And for Doncaster, the rule on the usual length of the work does not apply
      And for Generic, the usual length of the work is not yet due
      And for Generic, the usual length of the work is due by Saturday 2 January 2027

    @cite:waltham-forest:2/1 @cite:doncaster:7/17 @cite:generic:/11
    Scenario: Not yet due for Waltham Forest and Generic, does not apply for Doncaster [intervention-length-16]
      Given the family does not require longer support
      And no other service meets the child's needs
      And the young person is a young offender
      And the plan was made on Friday 2 January 2026
      When the case is looked at on Friday 2 January 2026
      Then for Waltham Forest, the usual length of the work is not yet due
      And for Waltham Forest, the usual length of the work is due by Thursday 2 July 2026
      And for Doncaster, the rule on the usual length of the work does not apply
      And for Generic, the usual length of the work is not yet due
      And for Generic, the usual length of the work is due by Saturday 2 January 2027

    @cite:waltham-forest:2/1 @cite:doncaster:7/17 @cite:generic:/11
    Scenario: Not yet due for Waltham Forest and Doncaster, does not apply for Generic [intervention-length-17]
      Given the child is not disabled
      And the young person is not homeless at 16 or 17
      And the young person does not live independently at 16 or 17
      And the family requires longer support
      And another service meets the child's needs
      And the child is not subject to a Supervision Order
      And the young person is not a young offender
      And the plan was made on Friday 2 January 2026
      When the case is looked at on Friday 2 January 2026
      Then for Waltham Forest, the usual length of the work is not yet due
      And for Waltham Forest, the usual length of the work is due by Thursday 2 July 2026
      And for Doncaster, the usual length of the work is not yet due
      And for Doncaster, the usual length of the work is due by Thursday 2 July 2026
      And for Generic, the rule on the usual length of the work does not apply

    @cite:waltham-forest:2/1 @cite:doncaster:7/17 @cite:generic:/11
    Scenario: Overdue for Waltham Forest and Doncaster, not yet due for Generic [intervention-length-18]
      Given the child is not disabled
      And the young person is not homeless at 16 or 17
      And the young person does not live independently at 16 or 17
      And the family does not require longer support
      And another service meets the child's needs
      And the child is not subject to a Supervision Order
      And the young person is not a young offender
      And the plan was made on Friday 2 January 2026
      When the case is looked at on Friday 3 July 2026
      Then for Waltham Forest, the usual length of the work is overdue
      And for Waltham Forest, the usual length of the work is due by Thursday 2 July 2026
      And for Doncaster, the usual length of the work is overdue
      And for Doncaster, the usual length of the work is due by Thursday 2 July 2026
      And for Generic, the usual length of the work is not yet due
      And for Generic, the usual length of the work is due by Saturday 2 January 2027

  Rule: When does a case that stays open long come to a special supervision?

    @cite:essex:10.1/1
    Scenario: Depends on the reading for Essex [long-case-supervision-1]
      Given the plan was made on Friday 2 January 2026
      When the case is looked at on Friday 2 October 2026
      Then for Essex, the rule on the special supervision of a long case depends on the reading
