# Written by "cinmodel compare" from the procedures: the smallest cases on which they part. Do not edit.
Feature: Where the procedures part: reviews

  Rule: How often is the plan reviewed?

    @cite:devon:6/14 @cite:devon:3/8 @cite:devon:7/1 @cite:devon:app1/38 @cite:devon:app1/36 @cite:devon:app1/33 @cite:devon:8/7 @cite:devon:8/8 @cite:waltham-forest:4/1 @cite:essex:10.1/1 @cite:essex:14.9/1 @cite:essex:9.1/1 @cite:essex:3.5/1 @cite:essex:7.6/1 @cite:doncaster:11/1 @cite:doncaster:11/2 @cite:doncaster:3/8 @cite:generic:/70 @cite:generic:/10
    Scenario: Overdue (departure) for Devon, does not apply for Waltham Forest, Essex, Doncaster and Generic [review-frequency-1]
      Given the child is disabled
      And the family does not receive direct payments only
      And the plan was made on Friday 2 January 2026
      When the case is looked at on Friday 3 July 2026
      Then for Devon, the review is overdue
      And for Devon, that is a departure
      And for Devon, the review is due by Thursday 2 July 2026
      And for Waltham Forest, the rule on the review does not apply
      And for Essex, the rule on the review does not apply
      And for Doncaster, the rule on the review does not apply
      And for Generic, the rule on the review does not apply

    @cite:devon:6/14 @cite:devon:3/8 @cite:devon:7/1 @cite:devon:app1/38 @cite:devon:app1/36 @cite:devon:app1/33 @cite:devon:8/7 @cite:devon:8/8 @cite:waltham-forest:4/1 @cite:essex:10.1/1 @cite:essex:14.9/1 @cite:essex:9.1/1 @cite:essex:3.5/1 @cite:essex:7.6/1 @cite:doncaster:11/1 @cite:doncaster:11/2 @cite:doncaster:3/8
    Scenario: Does not apply for Devon, overdue (breach) for Waltham Forest and Doncaster, in time for Essex [review-frequency-2]
      Given the child is disabled
      And the first meeting was held on Friday 2 January 2026
      When the case is looked at on Saturday 14 February 2026
      Then for Devon, the rule on the review does not apply
      And for Waltham Forest, the review is overdue
      And for Waltham Forest, that is a breach
      And for Waltham Forest, the review is due by Friday 13 February 2026
      And for Essex, the review is in time
      And for Essex, the review is due by Thursday 2 July 2026
      And for Doncaster, the review is overdue
      And for Doncaster, that is a breach
      And for Doncaster, the review is due by Friday 30 January 2026

    @cite:devon:6/14 @cite:devon:3/8 @cite:devon:7/1 @cite:devon:app1/38 @cite:devon:app1/36 @cite:devon:app1/33 @cite:devon:8/7 @cite:devon:8/8 @cite:waltham-forest:4/1 @cite:essex:10.1/1 @cite:essex:14.9/1 @cite:essex:9.1/1 @cite:essex:3.5/1 @cite:essex:7.6/1 @cite:doncaster:11/1 @cite:doncaster:11/2 @cite:doncaster:3/8
    Scenario: Depends on the reading for Devon, overdue (breach) for Waltham Forest and Doncaster, in time for Essex [review-frequency-3]
      Given the child is not disabled
      And the first meeting was held on Friday 2 January 2026
      When the case is looked at on Saturday 14 February 2026
      Then for Devon, the rule on the review depends on the reading
      And for Waltham Forest, the review is overdue
      And for Waltham Forest, that is a breach
      And for Waltham Forest, the review is due by Friday 13 February 2026
      And for Essex, the review is in time
      And for Essex, the review is due by Thursday 2 April 2026
      And for Doncaster, the review is overdue
      And for Doncaster, that is a breach
      And for Doncaster, the review is due by Friday 30 January 2026

    @cite:devon:6/14 @cite:devon:3/8 @cite:devon:7/1 @cite:devon:app1/38 @cite:devon:app1/36 @cite:devon:app1/33 @cite:devon:8/7 @cite:devon:8/8 @cite:waltham-forest:4/1 @cite:essex:10.1/1 @cite:essex:14.9/1 @cite:essex:9.1/1 @cite:essex:3.5/1 @cite:essex:7.6/1 @cite:doncaster:11/1 @cite:doncaster:11/2 @cite:doncaster:3/8
    Scenario: Depends on the reading for Devon, late (breach) for Waltham Forest and Doncaster, in time for Essex [review-frequency-4]
      Given the child is not disabled
      And the first meeting was held on Friday 2 January 2026
      And the plan ended on Saturday 28 March 2026
      When the case is looked at on Saturday 28 March 2026
      Then for Devon, the rule on the review depends on the reading
      And for Waltham Forest, the review is late
      And for Waltham Forest, that is a breach
      And for Essex, the review is in time
      And for Doncaster, the review is late
      And for Doncaster, that is a breach

    @cite:devon:6/14 @cite:devon:3/8 @cite:devon:7/1 @cite:devon:app1/38 @cite:devon:app1/36 @cite:devon:app1/33 @cite:devon:8/7 @cite:devon:8/8 @cite:waltham-forest:4/1 @cite:essex:10.1/1 @cite:essex:14.9/1 @cite:essex:9.1/1 @cite:essex:3.5/1 @cite:essex:7.6/1 @cite:doncaster:11/1 @cite:doncaster:11/2 @cite:doncaster:3/8
    Scenario: Depends on the reading for Devon, overdue (breach) for Waltham Forest and Doncaster, in time for Essex [review-frequency-5]
      Given the child is disabled
      And the family does not receive direct payments only
      And a reason for closer review arose on Friday 2 January 2026
      And the first meeting was held on Friday 2 January 2026
      When the case is looked at on Saturday 28 March 2026
      Then for Devon, the rule on the review depends on the reading
      And for Waltham Forest, the review is overdue
      And for Waltham Forest, that is a breach
      And for Waltham Forest, the review is due by Friday 13 February 2026
      And for Essex, the review is in time
      And for Essex, the review is due by Thursday 2 July 2026
      And for Doncaster, the review is overdue
      And for Doncaster, that is a breach
      And for Doncaster, the review is due by Friday 30 January 2026

    @cite:devon:6/14 @cite:devon:3/8 @cite:devon:7/1 @cite:devon:app1/38 @cite:devon:app1/36 @cite:devon:app1/33 @cite:devon:8/7 @cite:devon:8/8 @cite:waltham-forest:4/1 @cite:essex:10.1/1 @cite:essex:14.9/1 @cite:essex:9.1/1 @cite:essex:3.5/1 @cite:essex:7.6/1 @cite:doncaster:11/1 @cite:doncaster:11/2 @cite:doncaster:3/8 @cite:generic:/70 @cite:generic:/10
    Scenario: In time for Devon, does not apply for Waltham Forest, Essex, Doncaster and Generic [review-frequency-6]
      Given the child is disabled
      And the direct payments fund support without overnight short breaks
      And the family receives direct payments only
      And the plan was made on Friday 2 January 2026
      When the case is looked at on Friday 2 January 2026
      Then for Devon, the review is in time
      And for Devon, the review is due by Saturday 2 January 2027
      And for Waltham Forest, the rule on the review does not apply
      And for Essex, the rule on the review does not apply
      And for Doncaster, the rule on the review does not apply
      And for Generic, the rule on the review does not apply

    @cite:devon:6/14 @cite:devon:3/8 @cite:devon:7/1 @cite:devon:app1/38 @cite:devon:app1/36 @cite:devon:app1/33 @cite:devon:8/7 @cite:devon:8/8 @cite:waltham-forest:4/1 @cite:essex:10.1/1 @cite:essex:14.9/1 @cite:essex:9.1/1 @cite:essex:3.5/1 @cite:essex:7.6/1 @cite:doncaster:11/1 @cite:doncaster:11/2 @cite:doncaster:3/8
    Scenario: Does not apply for Devon, overdue (breach) for Waltham Forest, Essex and Doncaster [review-frequency-7]
      Given the child is disabled
      And the first meeting was held on Friday 2 January 2026
      When the case is looked at on Friday 3 July 2026
      Then for Devon, the rule on the review does not apply
      And for Waltham Forest, the review is overdue
      And for Waltham Forest, that is a breach
      And for Waltham Forest, the review is due by Friday 13 February 2026
      And for Essex, the review is overdue
      And for Essex, that is a breach
      And for Essex, the review is due by Thursday 2 July 2026
      And for Doncaster, the review is overdue
      And for Doncaster, that is a breach
      And for Doncaster, the review is due by Friday 30 January 2026

    @cite:devon:6/14 @cite:devon:3/8 @cite:devon:7/1 @cite:devon:app1/38 @cite:devon:app1/36 @cite:devon:app1/33 @cite:devon:8/7 @cite:devon:8/8 @cite:waltham-forest:4/1 @cite:essex:10.1/1 @cite:essex:14.9/1 @cite:essex:9.1/1 @cite:essex:3.5/1 @cite:essex:7.6/1 @cite:doncaster:11/1 @cite:doncaster:11/2 @cite:doncaster:3/8
    Scenario: Depends on the reading for Devon, late (breach) for Waltham Forest and Doncaster, in time for Essex [review-frequency-8]
      Given the child is not disabled
      And the first meeting was held on Friday 2 January 2026
      And the plan ended on Saturday 14 February 2026
      When the case is looked at on Saturday 14 February 2026
      Then for Devon, the rule on the review depends on the reading
      And for Waltham Forest, the review is late
      And for Waltham Forest, that is a breach
      And for Essex, the review is in time
      And for Doncaster, the review is late
      And for Doncaster, that is a breach

    @cite:devon:6/14 @cite:devon:3/8 @cite:devon:7/1 @cite:devon:app1/38 @cite:devon:app1/36 @cite:devon:app1/33 @cite:devon:8/7 @cite:devon:8/8 @cite:waltham-forest:4/1 @cite:essex:10.1/1 @cite:essex:14.9/1 @cite:essex:9.1/1 @cite:essex:3.5/1 @cite:essex:7.6/1 @cite:doncaster:11/1 @cite:doncaster:11/2 @cite:doncaster:3/8
    Scenario: Overdue (breach) for Devon, Waltham Forest and Doncaster, overdue (departure) for Essex [review-frequency-9]
      Given the child is not disabled
      And the first meeting was held on Friday 2 January 2026
      When the case is looked at on Friday 3 April 2026
      Then for Devon, the review is overdue
      And for Devon, that is a breach
      And for Waltham Forest, the review is overdue
      And for Waltham Forest, that is a breach
      And for Waltham Forest, the review is due by Friday 13 February 2026
      And for Essex, the review is overdue
      And for Essex, that is a departure
      And for Essex, the review is due by Thursday 2 April 2026
      And for Doncaster, the review is overdue
      And for Doncaster, that is a breach
      And for Doncaster, the review is due by Friday 30 January 2026

    @cite:devon:6/14 @cite:devon:3/8 @cite:devon:7/1 @cite:devon:app1/38 @cite:devon:app1/36 @cite:devon:app1/33 @cite:devon:8/7 @cite:devon:8/8 @cite:waltham-forest:4/1 @cite:essex:10.1/1 @cite:essex:14.9/1 @cite:essex:9.1/1 @cite:essex:3.5/1 @cite:essex:7.6/1 @cite:doncaster:11/1 @cite:doncaster:11/2 @cite:doncaster:3/8 @cite:generic:/70 @cite:generic:/10
    Scenario: Does not apply for Devon, overdue (breach) for Waltham Forest, Doncaster and Generic, in time for Essex [review-frequency-10]
      Given the child is disabled
      And no exceptional circumstances allow longer between reviews
      And the services call for regular review
      And the first meeting was held on Friday 2 January 2026
      When the case is looked at on Friday 3 April 2026
      Then for Devon, the rule on the review does not apply
      And for Waltham Forest, the review is overdue
      And for Waltham Forest, that is a breach
      And for Waltham Forest, the review is due by Friday 13 February 2026
      And for Essex, the review is in time
      And for Essex, the review is due by Thursday 2 July 2026
      And for Doncaster, the review is overdue
      And for Doncaster, that is a breach
      And for Doncaster, the review is due by Friday 30 January 2026
      And for Generic, the review is overdue
      And for Generic, that is a breach
      And for Generic, the review is due by Thursday 2 April 2026

    @cite:devon:6/14 @cite:devon:3/8 @cite:devon:7/1 @cite:devon:app1/38 @cite:devon:app1/36 @cite:devon:app1/33 @cite:devon:8/7 @cite:devon:8/8 @cite:waltham-forest:4/1 @cite:essex:10.1/1 @cite:essex:14.9/1 @cite:essex:9.1/1 @cite:essex:3.5/1 @cite:essex:7.6/1 @cite:doncaster:11/1 @cite:doncaster:11/2 @cite:doncaster:3/8 @cite:generic:/70 @cite:generic:/10
    Scenario: Depends on the reading for Devon, overdue (breach) for Waltham Forest and Doncaster, in time for Essex and Generic [review-frequency-11]
      Given the child is not disabled
      And no exceptional circumstances allow longer between reviews
      And the first meeting was held on Friday 2 January 2026
      When the case is looked at on Saturday 14 February 2026
      Then for Devon, the rule on the review depends on the reading
      And for Waltham Forest, the review is overdue
      And for Waltham Forest, that is a breach
      And for Waltham Forest, the review is due by Friday 13 February 2026
      And for Essex, the review is in time
      And for Essex, the review is due by Thursday 2 April 2026
      And for Doncaster, the review is overdue
      And for Doncaster, that is a breach
      And for Doncaster, the review is due by Friday 30 January 2026
      And for Generic, the review is in time
      And for Generic, the review is due by Thursday 2 April 2026

    @cite:devon:6/14 @cite:devon:3/8 @cite:devon:7/1 @cite:devon:app1/38 @cite:devon:app1/36 @cite:devon:app1/33 @cite:devon:8/7 @cite:devon:8/8 @cite:waltham-forest:4/1 @cite:essex:10.1/1 @cite:essex:14.9/1 @cite:essex:9.1/1 @cite:essex:3.5/1 @cite:essex:7.6/1 @cite:doncaster:11/1 @cite:doncaster:11/2 @cite:doncaster:3/8 @cite:generic:/70 @cite:generic:/10
    Scenario: Depends on the reading for Devon, overdue (breach) for Waltham Forest and Doncaster, in time for Essex and Generic [review-frequency-12]
      Given the child is not disabled
      And exceptional circumstances allow longer between reviews
      And the first meeting was held on Friday 2 January 2026
      When the case is looked at on Saturday 14 February 2026
      Then for Devon, the rule on the review depends on the reading
      And for Waltham Forest, the review is overdue
      And for Waltham Forest, that is a breach
      And for Waltham Forest, the review is due by Friday 13 February 2026
      And for Essex, the review is in time
      And for Essex, the review is due by Thursday 2 April 2026
      And for Doncaster, the review is overdue
      And for Doncaster, that is a breach
      And for Doncaster, the review is due by Friday 30 January 2026
      And for Generic, the review is in time
      And for Generic, the review is due by Thursday 2 April 2026

    @cite:devon:6/14 @cite:devon:3/8 @cite:devon:7/1 @cite:devon:app1/38 @cite:devon:app1/36 @cite:devon:app1/33 @cite:devon:8/7 @cite:devon:8/8 @cite:waltham-forest:4/1 @cite:essex:10.1/1 @cite:essex:14.9/1 @cite:essex:9.1/1 @cite:essex:3.5/1 @cite:essex:7.6/1 @cite:doncaster:11/1 @cite:doncaster:11/2 @cite:doncaster:3/8 @cite:generic:/70 @cite:generic:/10
    Scenario: Depends on the reading for Devon, late (breach) for Waltham Forest and Doncaster, in time for Essex and Generic [review-frequency-13]
      Given the child is not disabled
      And no exceptional circumstances allow longer between reviews
      And the first meeting was held on Friday 2 January 2026
      And the plan ended on Saturday 14 February 2026
      When the case is looked at on Saturday 14 February 2026
      Then for Devon, the rule on the review depends on the reading
      And for Waltham Forest, the review is late
      And for Waltham Forest, that is a breach
      And for Essex, the review is in time
      And for Doncaster, the review is late
      And for Doncaster, that is a breach
      And for Generic, the review is in time

    @cite:devon:6/14 @cite:devon:3/8 @cite:devon:7/1 @cite:devon:app1/38 @cite:devon:app1/36 @cite:devon:app1/33 @cite:devon:8/7 @cite:devon:8/8 @cite:waltham-forest:4/1 @cite:essex:10.1/1 @cite:essex:14.9/1 @cite:essex:9.1/1 @cite:essex:3.5/1 @cite:essex:7.6/1 @cite:doncaster:11/1 @cite:doncaster:11/2 @cite:doncaster:3/8 @cite:generic:/70 @cite:generic:/10
    Scenario: Depends on the reading for Devon, overdue (breach) for Waltham Forest, Doncaster and Generic, in time for Essex [review-frequency-14]
      Given the child is not disabled
      And no exceptional circumstances allow longer between reviews
      And the first meeting was held on Friday 2 January 2026
      And it was agreed how often reviews are held on Friday 2 January 2026
      And it was set at every 6 weeks
      When the case is looked at on Saturday 28 March 2026
      Then for Devon, the rule on the review depends on the reading
      And for Waltham Forest, the review is overdue
      And for Waltham Forest, that is a breach
      And for Waltham Forest, the review is due by Friday 13 February 2026
      And for Essex, the review is in time
      And for Essex, the review is due by Thursday 2 April 2026
      And for Doncaster, the review is overdue
      And for Doncaster, that is a breach
      And for Doncaster, the review is due by Friday 30 January 2026
      And for Generic, the review is overdue
      And for Generic, that is a breach
      And for Generic, the review is due by Friday 13 February 2026

    @cite:devon:6/14 @cite:devon:3/8 @cite:devon:7/1 @cite:devon:app1/38 @cite:devon:app1/36 @cite:devon:app1/33 @cite:devon:8/7 @cite:devon:8/8 @cite:waltham-forest:4/1 @cite:essex:10.1/1 @cite:essex:14.9/1 @cite:essex:9.1/1 @cite:essex:3.5/1 @cite:essex:7.6/1 @cite:doncaster:11/1 @cite:doncaster:11/2 @cite:doncaster:3/8 @cite:generic:/70 @cite:generic:/10
    Scenario: Depends on the reading for Devon, overdue (breach) for Waltham Forest and Doncaster, in time for Essex and Generic [review-frequency-15]
      Given the child is disabled
      And no exceptional circumstances allow longer between reviews
      And the family does not receive direct payments only
      And the services call for regular review
      And a reason for closer review arose on Friday 2 January 2026
      And the first meeting was held on Friday 2 January 2026
      When the case is looked at on Saturday 14 February 2026
      Then for Devon, the rule on the review depends on the reading
      And for Waltham Forest, the review is overdue
      And for Waltham Forest, that is a breach
      And for Waltham Forest, the review is due by Friday 13 February 2026
      And for Essex, the review is in time
      And for Essex, the review is due by Thursday 2 July 2026
      And for Doncaster, the review is overdue
      And for Doncaster, that is a breach
      And for Doncaster, the review is due by Friday 30 January 2026
      And for Generic, the review is in time
      And for Generic, the review is due by Thursday 2 April 2026

    @cite:devon:6/14 @cite:devon:3/8 @cite:devon:7/1 @cite:devon:app1/38 @cite:devon:app1/36 @cite:devon:app1/33 @cite:devon:8/7 @cite:devon:8/8 @cite:waltham-forest:4/1 @cite:essex:10.1/1 @cite:essex:14.9/1 @cite:essex:9.1/1 @cite:essex:3.5/1 @cite:essex:7.6/1 @cite:doncaster:11/1 @cite:doncaster:11/2 @cite:doncaster:3/8
    Scenario: Late (breach) for Devon, Waltham Forest and Doncaster, late (departure) for Essex [review-frequency-16]
      Given the child is not disabled
      And the first meeting was held on Friday 2 January 2026
      And the plan ended on Friday 3 July 2026
      When the case is looked at on Friday 3 July 2026
      Then for Devon, the review is late
      And for Devon, that is a breach
      And for Waltham Forest, the review is late
      And for Waltham Forest, that is a breach
      And for Essex, the review is late
      And for Essex, that is a departure
      And for Doncaster, the review is late
      And for Doncaster, that is a breach

    @cite:waltham-forest:4/1 @cite:doncaster:11/1 @cite:doncaster:11/2 @cite:doncaster:3/8
    Scenario: In time for Waltham Forest, overdue (breach) for Doncaster [review-frequency-17]
      Given the first meeting was held on Friday 2 January 2026
      When the case is looked at on Saturday 31 January 2026
      Then for Waltham Forest, the review is in time
      And for Waltham Forest, the review is due by Friday 13 February 2026
      And for Doncaster, the review is overdue
      And for Doncaster, that is a breach
      And for Doncaster, the review is due by Friday 30 January 2026

    @cite:waltham-forest:4/1 @cite:doncaster:11/1 @cite:doncaster:11/2 @cite:doncaster:3/8 @cite:generic:/70 @cite:generic:/10
    Scenario: Overdue (breach) for Waltham Forest and Doncaster, in time for Generic [review-frequency-18]
      Given exceptional circumstances allow longer between reviews
      And the first meeting was held on Friday 2 January 2026
      When the case is looked at on Saturday 14 February 2026
      Then for Waltham Forest, the review is overdue
      And for Waltham Forest, that is a breach
      And for Waltham Forest, the review is due by Friday 13 February 2026
      And for Doncaster, the review is overdue
      And for Doncaster, that is a breach
      And for Doncaster, the review is due by Friday 30 January 2026
      And for Generic, the review is in time
      And for Generic, the review is due by Thursday 2 April 2026

    @cite:devon:6/14 @cite:devon:3/8 @cite:devon:7/1 @cite:devon:app1/38 @cite:devon:app1/36 @cite:devon:app1/33 @cite:devon:8/7 @cite:devon:8/8 @cite:waltham-forest:4/1 @cite:essex:10.1/1 @cite:essex:14.9/1 @cite:essex:9.1/1 @cite:essex:3.5/1 @cite:essex:7.6/1 @cite:doncaster:11/1 @cite:doncaster:11/2 @cite:doncaster:3/8 @cite:generic:/70 @cite:generic:/10
    Scenario: Does not apply for Devon, overdue (breach) for Waltham Forest and Doncaster, in time for Essex and Generic [review-frequency-19]
      Given the child's circumstances remain consistent
      And the child is disabled
      And no exceptional circumstances allow longer between reviews
      And the services call for less regular review
      And the first meeting was held on Friday 2 January 2026
      When the case is looked at on Saturday 14 February 2026
      Then for Devon, the rule on the review does not apply
      And for Waltham Forest, the review is overdue
      And for Waltham Forest, that is a breach
      And for Waltham Forest, the review is due by Friday 13 February 2026
      And for Essex, the review is in time
      And for Essex, the review is due by Thursday 2 July 2026
      And for Doncaster, the review is overdue
      And for Doncaster, that is a breach
      And for Doncaster, the review is due by Friday 30 January 2026
      And for Generic, the review is in time
      And for Generic, the review is due by Thursday 2 April 2026

    @cite:devon:6/14 @cite:devon:3/8 @cite:devon:7/1 @cite:devon:app1/38 @cite:devon:app1/36 @cite:devon:app1/33 @cite:devon:8/7 @cite:devon:8/8 @cite:waltham-forest:4/1 @cite:essex:10.1/1 @cite:essex:14.9/1 @cite:essex:9.1/1 @cite:essex:3.5/1 @cite:essex:7.6/1 @cite:doncaster:11/1 @cite:doncaster:11/2 @cite:doncaster:3/8
    Scenario: In time for Devon, Waltham Forest, Essex and Doncaster [review-frequency-20]
      Given the child is not disabled
      And the first meeting was held on Friday 2 January 2026
      When the case is looked at on Friday 2 January 2026
      Then for Devon, the review is in time
      And for Waltham Forest, the review is in time
      And for Waltham Forest, the review is due by Friday 13 February 2026
      And for Essex, the review is in time
      And for Essex, the review is due by Thursday 2 April 2026
      And for Doncaster, the review is in time
      And for Doncaster, the review is due by Friday 30 January 2026

    @cite:devon:6/14 @cite:devon:3/8 @cite:devon:7/1 @cite:devon:app1/38 @cite:devon:app1/36 @cite:devon:app1/33 @cite:devon:8/7 @cite:devon:8/8 @cite:waltham-forest:4/1 @cite:essex:10.1/1 @cite:essex:14.9/1 @cite:essex:9.1/1 @cite:essex:3.5/1 @cite:essex:7.6/1 @cite:doncaster:11/1 @cite:doncaster:11/2 @cite:doncaster:3/8 @cite:generic:/70 @cite:generic:/10
    Scenario: Overdue (breach) for Devon, Waltham Forest, Doncaster and Generic, overdue (departure) for Essex [review-frequency-21]
      Given the child is not disabled
      And no exceptional circumstances allow longer between reviews
      And the first meeting was held on Friday 2 January 2026
      When the case is looked at on Friday 3 April 2026
      Then for Devon, the review is overdue
      And for Devon, that is a breach
      And for Waltham Forest, the review is overdue
      And for Waltham Forest, that is a breach
      And for Waltham Forest, the review is due by Friday 13 February 2026
      And for Essex, the review is overdue
      And for Essex, that is a departure
      And for Essex, the review is due by Thursday 2 April 2026
      And for Doncaster, the review is overdue
      And for Doncaster, that is a breach
      And for Doncaster, the review is due by Friday 30 January 2026
      And for Generic, the review is overdue
      And for Generic, that is a breach
      And for Generic, the review is due by Thursday 2 April 2026

    @cite:devon:6/14 @cite:devon:3/8 @cite:devon:7/1 @cite:devon:app1/38 @cite:devon:app1/36 @cite:devon:app1/33 @cite:devon:8/7 @cite:devon:8/8 @cite:waltham-forest:4/1 @cite:essex:10.1/1 @cite:essex:14.9/1 @cite:essex:9.1/1 @cite:essex:3.5/1 @cite:essex:7.6/1 @cite:doncaster:11/1 @cite:doncaster:11/2 @cite:doncaster:3/8 @cite:generic:/70 @cite:generic:/10
    Scenario: Overdue (breach) for Devon, Waltham Forest, Doncaster and Generic, overdue (departure) for Essex [review-frequency-22]
      Given the child is not disabled
      And exceptional circumstances allow longer between reviews
      And the first meeting was held on Friday 2 January 2026
      When the case is looked at on Friday 3 April 2026
      Then for Devon, the review is overdue
      And for Devon, that is a breach
      And for Waltham Forest, the review is overdue
      And for Waltham Forest, that is a breach
      And for Waltham Forest, the review is due by Friday 13 February 2026
      And for Essex, the review is overdue
      And for Essex, that is a departure
      And for Essex, the review is due by Thursday 2 April 2026
      And for Doncaster, the review is overdue
      And for Doncaster, that is a breach
      And for Doncaster, the review is due by Friday 30 January 2026
      And for Generic, the review is overdue
      And for Generic, that is a breach
      And for Generic, the review is due by Thursday 2 April 2026

    @cite:devon:6/14 @cite:devon:3/8 @cite:devon:7/1 @cite:devon:app1/38 @cite:devon:app1/36 @cite:devon:app1/33 @cite:devon:8/7 @cite:devon:8/8 @cite:waltham-forest:4/1 @cite:essex:10.1/1 @cite:essex:14.9/1 @cite:essex:9.1/1 @cite:essex:3.5/1 @cite:essex:7.6/1 @cite:doncaster:11/1 @cite:doncaster:11/2 @cite:doncaster:3/8 @cite:generic:/70 @cite:generic:/10
    Scenario: In time for Devon, Waltham Forest, Essex, Doncaster and Generic [review-frequency-23]
      Given the child is not disabled
      And no exceptional circumstances allow longer between reviews
      And the first meeting was held on Friday 2 January 2026
      And it was agreed how often reviews are held on Friday 2 January 2026
      And it was set at every 6 weeks
      When the case is looked at on Friday 2 January 2026
      Then for Devon, the review is in time
      And for Waltham Forest, the review is in time
      And for Waltham Forest, the review is due by Friday 13 February 2026
      And for Essex, the review is in time
      And for Essex, the review is due by Thursday 2 April 2026
      And for Doncaster, the review is in time
      And for Doncaster, the review is due by Friday 30 January 2026
      And for Generic, the review is in time
      And for Generic, the review is due by Friday 13 February 2026

    @cite:devon:6/14 @cite:devon:3/8 @cite:devon:7/1 @cite:devon:app1/38 @cite:devon:app1/36 @cite:devon:app1/33 @cite:devon:8/7 @cite:devon:8/8 @cite:waltham-forest:4/1 @cite:essex:10.1/1 @cite:essex:14.9/1 @cite:essex:9.1/1 @cite:essex:3.5/1 @cite:essex:7.6/1 @cite:doncaster:11/1 @cite:doncaster:11/2 @cite:doncaster:3/8 @cite:generic:/70 @cite:generic:/10
    Scenario: Does not apply for Devon, overdue (breach) for Waltham Forest, Doncaster and Generic, in time for Essex [review-frequency-24]
      Given the child's circumstances remain consistent
      And the child is disabled
      And no exceptional circumstances allow longer between reviews
      And the services call for less regular review
      And the first meeting was held on Friday 2 January 2026
      When the case is looked at on Friday 3 April 2026
      Then for Devon, the rule on the review does not apply
      And for Waltham Forest, the review is overdue
      And for Waltham Forest, that is a breach
      And for Waltham Forest, the review is due by Friday 13 February 2026
      And for Essex, the review is in time
      And for Essex, the review is due by Thursday 2 July 2026
      And for Doncaster, the review is overdue
      And for Doncaster, that is a breach
      And for Doncaster, the review is due by Friday 30 January 2026
      And for Generic, the review is overdue
      And for Generic, that is a breach
      And for Generic, the review is due by Thursday 2 April 2026

  Rule: How often does the core group meet?

    @cite:devon:3/7 @cite:devon:3/8 @cite:devon:7/1 @cite:devon:app1/37 @cite:devon:app1/36
    Scenario: Depends on the reading for Devon [core-group-frequency-1]
      Given the first meeting was held on Friday 2 January 2026
      And a Child in Need meeting was held on Saturday 3 January 2026
      When the case is looked at on Saturday 14 February 2026
      Then for Devon, the rule on the core group meeting depends on the reading

  Rule: How far ahead does the first meeting set the date of the next review?

    @cite:devon:app1/36 @cite:devon:app1/38 @cite:waltham-forest:2/7 @cite:waltham-forest:2/2 @cite:generic:/57 @cite:generic:/66
    Scenario: Overdue (breach) for Devon, overdue (departure) for Waltham Forest and Generic [next-review-date-1]
      Given the first meeting was held on Friday 2 January 2026
      When the case is looked at on Saturday 28 March 2026
      Then for Devon, the day set for the next review is overdue
      And for Devon, that is a breach
      And for Devon, the day set for the next review is due by Friday 27 March 2026
      And for Waltham Forest, the day set for the next review is overdue
      And for Waltham Forest, that is a departure
      And for Waltham Forest, the day set for the next review is due by Friday 13 February 2026
      And for Generic, the day set for the next review is overdue
      And for Generic, that is a departure
      And for Generic, the day set for the next review is due by Friday 27 March 2026

    @cite:devon:app1/36 @cite:devon:app1/38 @cite:waltham-forest:2/7 @cite:waltham-forest:2/2 @cite:generic:/57 @cite:generic:/66
    Scenario: Not yet due for Devon and Generic, overdue (departure) for Waltham Forest [next-review-date-2]
      Given the first meeting was held on Friday 2 January 2026
      When the case is looked at on Saturday 14 February 2026
      Then for Devon, the day set for the next review is not yet due
      And for Devon, the day set for the next review is due by Friday 27 March 2026
      And for Waltham Forest, the day set for the next review is overdue
      And for Waltham Forest, that is a departure
      And for Waltham Forest, the day set for the next review is due by Friday 13 February 2026
      And for Generic, the day set for the next review is not yet due
      And for Generic, the day set for the next review is due by Friday 27 March 2026

    @cite:devon:app1/36 @cite:devon:app1/38 @cite:waltham-forest:2/7 @cite:waltham-forest:2/2 @cite:generic:/57 @cite:generic:/66
    Scenario: Not yet due for Devon, Waltham Forest and Generic [next-review-date-3]
      Given the first meeting was held on Friday 2 January 2026
      When the case is looked at on Friday 2 January 2026
      Then for Devon, the day set for the next review is not yet due
      And for Devon, the day set for the next review is due by Friday 27 March 2026
      And for Waltham Forest, the day set for the next review is not yet due
      And for Waltham Forest, the day set for the next review is due by Friday 13 February 2026
      And for Generic, the day set for the next review is not yet due
      And for Generic, the day set for the next review is due by Friday 27 March 2026

  Rule: Who settles how often reviews are held?

    @cite:essex:7.6/1 @cite:generic:/70
    Scenario: Not met (breach) for Essex, met for Generic [review-interval-set-by-1]
      Given the child is disabled
      And it was agreed how often reviews are held on Friday 2 January 2026
      And it was agreed by a line manager
      When the case is looked at on Friday 2 January 2026
      Then for Essex, the rule on who settles how often reviews are held is not met, missing:
        | a team manager |
      And for Essex, that is a breach
      And for Generic, the rule on who settles how often reviews are held is met

    @cite:essex:7.6/1 @cite:generic:/70
    Scenario: Does not apply for Essex, not met (breach) for Generic [review-interval-set-by-2]
      Given the child is not disabled
      And it was agreed how often reviews are held on Friday 2 January 2026
      And it was agreed by nobody
      When the case is looked at on Friday 2 January 2026
      Then for Essex, the rule on who settles how often reviews are held does not apply
      And for Generic, the rule on who settles how often reviews are held is not met, missing:
        | a line manager |
      And for Generic, that is a breach

    @cite:essex:7.6/1 @cite:generic:/70
    Scenario: Does not apply for Essex, met for Generic [review-interval-set-by-3]
      Given the child is not disabled
      And it was agreed how often reviews are held on Friday 2 January 2026
      And it was agreed by a team manager
      When the case is looked at on Friday 2 January 2026
      Then for Essex, the rule on who settles how often reviews are held does not apply
      And for Generic, the rule on who settles how often reviews are held is met

  Rule: What does the first meeting settle about later meetings?

    @cite:devon:3/13 @cite:devon:app1/34 @cite:devon:app1/35 @cite:devon:app1/36 @cite:devon:app1/37 @cite:devon:app1/38 @cite:waltham-forest:2/7 @cite:waltham-forest:2/2 @cite:essex:9.6/1 @cite:essex:3.5/1 @cite:generic:/67
    Scenario: Not met (breach) for Devon and Generic, not met (departure) for Waltham Forest and Essex [review-settled-ahead-1]
      Given the first meeting was held on Friday 2 January 2026
      And it covered nothing
      When the case is looked at on Friday 2 January 2026
      Then for Devon, the rule on what the first meeting settles about later meetings is not met, missing:
        | how the plan is co-ordinated |
        | how the plan is reviewed |
        | the date of the core group meeting |
        | the date of the next review |
        | who belongs to later review meetings |
        | who belongs to the core group |
        | who else may be helpful to have there |
      And for Devon, that is a breach
      And for Waltham Forest, the rule on what the first meeting settles about later meetings is not met, missing:
        | the date of the next review |
      And for Waltham Forest, that is a departure
      And for Essex, the rule on what the first meeting settles about later meetings is not met, missing:
        | the date of the next review |
      And for Essex, that is a departure
      And for Generic, the rule on what the first meeting settles about later meetings is not met, missing:
        | the date of the next review |
      And for Generic, that is a breach

    @cite:devon:3/13 @cite:devon:app1/34 @cite:devon:app1/35 @cite:devon:app1/36 @cite:devon:app1/37 @cite:devon:app1/38 @cite:waltham-forest:2/7 @cite:waltham-forest:2/2 @cite:essex:9.6/1 @cite:essex:3.5/1 @cite:generic:/67
    Scenario: Not met (breach) for Devon and Generic, not met (departure) for Waltham Forest and Essex [review-settled-ahead-2]
      Given the first meeting was held on Friday 2 January 2026
      And it covered:
        | how the plan is co-ordinated |
        | how the plan is reviewed |
        | the date of the core group meeting |
        | who belongs to later review meetings |
        | who belongs to the core group |
        | who else may be helpful to have there |
      When the case is looked at on Friday 2 January 2026
      Then for Devon, the rule on what the first meeting settles about later meetings is not met, missing:
        | the date of the next review |
      And for Devon, that is a breach
      And for Waltham Forest, the rule on what the first meeting settles about later meetings is not met, missing:
        | the date of the next review |
      And for Waltham Forest, that is a departure
      And for Essex, the rule on what the first meeting settles about later meetings is not met, missing:
        | the date of the next review |
      And for Essex, that is a departure
      And for Generic, the rule on what the first meeting settles about later meetings is not met, missing:
        | the date of the next review |
      And for Generic, that is a breach

    @cite:devon:3/13 @cite:devon:app1/34 @cite:devon:app1/35 @cite:devon:app1/36 @cite:devon:app1/37 @cite:devon:app1/38 @cite:waltham-forest:2/7 @cite:waltham-forest:2/2 @cite:essex:9.6/1 @cite:essex:3.5/1 @cite:generic:/67
    Scenario: Not met (breach) for Devon, met for Waltham Forest, Essex and Generic [review-settled-ahead-3]
      Given the first meeting was held on Friday 2 January 2026
      And it covered the date of the next review
      When the case is looked at on Friday 2 January 2026
      Then for Devon, the rule on what the first meeting settles about later meetings is not met, missing:
        | how the plan is co-ordinated |
        | how the plan is reviewed |
        | the date of the core group meeting |
        | who belongs to later review meetings |
        | who belongs to the core group |
        | who else may be helpful to have there |
      And for Devon, that is a breach
      And for Waltham Forest, the rule on what the first meeting settles about later meetings is met
      And for Essex, the rule on what the first meeting settles about later meetings is met
      And for Generic, the rule on what the first meeting settles about later meetings is met

  Rule: Who is told when the plan is not being carried out?

    @cite:devon:3/15 @cite:doncaster:4/1 @cite:doncaster:4/3
    Scenario: Not met (breach) for Devon, does not apply for Doncaster [failing-plan-told-1]
      Given the plan was found to be failing on Friday 2 January 2026
      And it was reported to nobody
      When the case is looked at on Friday 2 January 2026
      Then for Devon, the rule on who is told when the plan is not being carried out is not met, missing:
        | the chair of the meeting |
      And for Devon, that is a breach
      And for Doncaster, the rule on who is told when the plan is not being carried out does not apply

    @cite:devon:3/15 @cite:doncaster:4/1 @cite:doncaster:4/3
    Scenario: Does not apply for Devon, not met (departure) for Doncaster [failing-plan-told-2]
      Given a difficulty in carrying out the plan was found on Friday 2 January 2026
      And it was reported to nobody
      When the case is looked at on Friday 2 January 2026
      Then for Devon, the rule on who is told when the plan is not being carried out does not apply
      And for Doncaster, the rule on who is told when the plan is not being carried out is not met, missing:
        | a team manager |
      And for Doncaster, that is a departure

    @cite:devon:3/15 @cite:doncaster:4/1 @cite:doncaster:4/3
    Scenario: Not met (breach) for Devon, not met (departure) for Doncaster [failing-plan-told-3]
      Given the plan was found to be failing on Friday 2 January 2026
      And it was reported to nobody
      And a difficulty in carrying out the plan was found on Friday 2 January 2026
      And it was reported to nobody
      When the case is looked at on Friday 2 January 2026
      Then for Devon, the rule on who is told when the plan is not being carried out is not met, missing:
        | the chair of the meeting |
      And for Devon, that is a breach
      And for Doncaster, the rule on who is told when the plan is not being carried out is not met, missing:
        | a team manager |
      And for Doncaster, that is a departure

  Rule: Who chairs a review?

    @cite:devon:5/4 @cite:waltham-forest:4/1 @cite:doncaster:3/8 @cite:doncaster:3/1 @cite:doncaster:4/4 @cite:doncaster:11/8 @cite:doncaster:6/3 @cite:doncaster:11/1 @cite:generic:/74
    Scenario: Not met (departure) for Devon, met for Waltham Forest and Doncaster, depends on the reading for Generic [review-chair-1]
      Given a review was held on Friday 2 January 2026
      And it was chaired by the social worker
      When the case is looked at on Friday 2 January 2026
      Then for Devon, the rule on who chairs a review is not met, missing:
        | a line manager |
      And for Devon, that is a departure
      And for Waltham Forest, the rule on who chairs a review is met
      And for Doncaster, the rule on who chairs a review is met
      And for Generic, the rule on who chairs a review depends on the reading

    @cite:devon:5/4 @cite:waltham-forest:4/1 @cite:essex:11.2/1 @cite:essex:12.4/1 @cite:doncaster:3/8 @cite:doncaster:3/1 @cite:doncaster:4/4 @cite:doncaster:11/8 @cite:doncaster:6/3 @cite:doncaster:11/1 @cite:generic:/74
    Scenario: Met for Devon and Generic, not met (departure) for Waltham Forest and Essex, not met (breach) for Doncaster [review-chair-2]
      Given a review was held on Friday 2 January 2026
      And it was chaired by a line manager
      When the case is looked at on Friday 2 January 2026
      Then for Devon, the rule on who chairs a review is met
      And for Waltham Forest, the rule on who chairs a review is not met, missing:
        | the social worker |
      And for Waltham Forest, that is a departure
      And for Essex, the rule on who chairs a review is not met, missing:
        | a Child in Need reviewing officer |
        | a senior practitioner |
        | a team manager |
      And for Essex, that is a departure
      And for Doncaster, the rule on who chairs a review is not met
      And for Doncaster, that is a breach
      And for Generic, the rule on who chairs a review is met

    @cite:devon:5/4 @cite:waltham-forest:4/1 @cite:essex:11.2/1 @cite:essex:12.4/1 @cite:doncaster:3/8 @cite:doncaster:3/1 @cite:doncaster:4/4 @cite:doncaster:11/8 @cite:doncaster:6/3 @cite:doncaster:11/1 @cite:generic:/74
    Scenario: Met for Devon, not met (departure) for Waltham Forest, Essex and Generic, not met (breach) for Doncaster [review-chair-3]
      Given a reviewing officer is in post for Child in Need work
      And a review was held on Friday 2 January 2026
      And it was chaired by an independent reviewing officer
      When the case is looked at on Friday 2 January 2026
      Then for Devon, the rule on who chairs a review is met
      And for Waltham Forest, the rule on who chairs a review is not met, missing:
        | the social worker |
      And for Waltham Forest, that is a departure
      And for Essex, the rule on who chairs a review is not met, missing:
        | a Child in Need reviewing officer |
        | a senior practitioner |
        | a team manager |
      And for Essex, that is a departure
      And for Doncaster, the rule on who chairs a review is not met
      And for Doncaster, that is a breach
      And for Generic, the rule on who chairs a review is not met, missing:
        | a line manager |
        | the lead professional |
        | the social worker |
      And for Generic, that is a departure

    @cite:devon:5/4 @cite:waltham-forest:4/1 @cite:essex:11.2/1 @cite:essex:12.4/1 @cite:doncaster:3/8 @cite:doncaster:3/1 @cite:doncaster:4/4 @cite:doncaster:11/8 @cite:doncaster:6/3 @cite:doncaster:11/1 @cite:generic:/74
    Scenario: Not met (departure) for Devon, Waltham Forest and Generic, met for Essex, not met (breach) for Doncaster [review-chair-4]
      Given a review was held on Friday 2 January 2026
      And it was chaired by a Child in Need reviewing officer
      When the case is looked at on Friday 2 January 2026
      Then for Devon, the rule on who chairs a review is not met, missing:
        | a line manager |
      And for Devon, that is a departure
      And for Waltham Forest, the rule on who chairs a review is not met, missing:
        | the social worker |
      And for Waltham Forest, that is a departure
      And for Essex, the rule on who chairs a review is met
      And for Doncaster, the rule on who chairs a review is not met
      And for Doncaster, that is a breach
      And for Generic, the rule on who chairs a review is not met, missing:
        | a line manager |
        | the lead professional |
        | the social worker |
      And for Generic, that is a departure

    @cite:devon:5/4 @cite:waltham-forest:4/1 @cite:essex:11.2/1 @cite:essex:12.4/1 @cite:doncaster:3/8 @cite:doncaster:3/1 @cite:doncaster:4/4 @cite:doncaster:11/8 @cite:doncaster:6/3 @cite:doncaster:11/1 @cite:generic:/74
    Scenario: Not met (departure) for Devon, met for Waltham Forest, Essex and Doncaster, depends on the reading for Generic [review-chair-5]
      Given the social worker is more experienced
      And a review was held on Friday 2 January 2026
      And it was chaired by the social worker
      When the case is looked at on Friday 2 January 2026
      Then for Devon, the rule on who chairs a review is not met, missing:
        | a line manager |
      And for Devon, that is a departure
      And for Waltham Forest, the rule on who chairs a review is met
      And for Essex, the rule on who chairs a review is met
      And for Doncaster, the rule on who chairs a review is met
      And for Generic, the rule on who chairs a review depends on the reading

    @cite:devon:5/4 @cite:waltham-forest:4/1 @cite:essex:11.2/1 @cite:essex:12.4/1 @cite:doncaster:3/8 @cite:doncaster:3/1 @cite:doncaster:4/4 @cite:doncaster:11/8 @cite:doncaster:6/3 @cite:doncaster:11/1 @cite:generic:/74
    Scenario: Not met (departure) for Devon, Waltham Forest, Essex and Generic, not met (breach) for Doncaster [review-chair-6]
      Given the referral was received on Friday 2 January 2026
      And a review was held on Friday 2 January 2026
      And it was chaired by nobody
      When the case is looked at on Thursday 2 July 2026
      Then for Devon, the rule on who chairs a review is not met, missing:
        | a line manager |
      And for Devon, that is a departure
      And for Waltham Forest, the rule on who chairs a review is not met, missing:
        | the social worker |
      And for Waltham Forest, that is a departure
      And for Essex, the rule on who chairs a review is not met, missing:
        | a Child in Need reviewing officer |
        | a senior practitioner |
        | a team manager |
      And for Essex, that is a departure
      And for Doncaster, the rule on who chairs a review is not met, missing:
        | a team manager |
        | the social worker |
      And for Doncaster, that is a breach
      And for Generic, the rule on who chairs a review is not met, missing:
        | a line manager |
        | the lead professional |
        | the social worker |
      And for Generic, that is a departure

    @cite:devon:5/4 @cite:waltham-forest:4/1 @cite:essex:11.2/1 @cite:essex:12.4/1 @cite:doncaster:3/8 @cite:doncaster:3/1 @cite:doncaster:4/4 @cite:doncaster:11/8 @cite:doncaster:6/3 @cite:doncaster:11/1 @cite:generic:/74
    Scenario: Not met (departure) for Devon and Essex, met for Waltham Forest and Doncaster, depends on the reading for Generic [review-chair-7]
      Given the social worker is not more experienced
      And a review was held on Friday 2 January 2026
      And it was chaired by the social worker
      When the case is looked at on Friday 2 January 2026
      Then for Devon, the rule on who chairs a review is not met, missing:
        | a line manager |
      And for Devon, that is a departure
      And for Waltham Forest, the rule on who chairs a review is met
      And for Essex, the rule on who chairs a review is not met, missing:
        | a Child in Need reviewing officer |
        | a senior practitioner |
        | a team manager |
      And for Essex, that is a departure
      And for Doncaster, the rule on who chairs a review is met
      And for Generic, the rule on who chairs a review depends on the reading

    @cite:devon:5/4 @cite:waltham-forest:4/1 @cite:essex:11.2/1 @cite:essex:12.4/1 @cite:doncaster:3/8 @cite:doncaster:3/1 @cite:doncaster:4/4 @cite:doncaster:11/8 @cite:doncaster:6/3 @cite:doncaster:11/1 @cite:generic:/74
    Scenario: Met for Devon, Essex, Doncaster and Generic, not met (departure) for Waltham Forest [review-chair-8]
      Given the referral was received on Friday 2 January 2026
      And a review was held on Friday 2 January 2026
      And it was chaired by a team manager
      When the case is looked at on Thursday 2 July 2026
      Then for Devon, the rule on who chairs a review is met
      And for Waltham Forest, the rule on who chairs a review is not met, missing:
        | the social worker |
      And for Waltham Forest, that is a departure
      And for Essex, the rule on who chairs a review is met
      And for Doncaster, the rule on who chairs a review is met
      And for Generic, the rule on who chairs a review is met

    @cite:devon:5/4 @cite:waltham-forest:4/1 @cite:essex:11.2/1 @cite:essex:12.4/1 @cite:doncaster:3/8 @cite:doncaster:3/1 @cite:doncaster:4/4 @cite:doncaster:11/8 @cite:doncaster:6/3 @cite:doncaster:11/1 @cite:generic:/74
    Scenario: Met for Devon, Essex and Generic, not met (departure) for Waltham Forest, depends on the reading for Doncaster [review-chair-9]
      Given a review was held on Friday 2 January 2026
      And it was chaired by a team manager
      When the case is looked at on Friday 2 January 2026
      Then for Devon, the rule on who chairs a review is met
      And for Waltham Forest, the rule on who chairs a review is not met, missing:
        | the social worker |
      And for Waltham Forest, that is a departure
      And for Essex, the rule on who chairs a review is met
      And for Doncaster, the rule on who chairs a review depends on the reading
      And for Generic, the rule on who chairs a review is met

  Rule: Who chairs the review held after six months?

    @cite:doncaster:11/8 @cite:doncaster:4/4 @cite:generic:/52
    Scenario: Depends on the reading for Doncaster, does not apply for Generic [six-month-review-chair-1]
      Given the plan was made on Friday 2 January 2026
      And a review was held on Thursday 2 July 2026
      And it was chaired by nobody
      When the case is looked at on Thursday 2 July 2026
      Then for Doncaster, the rule on who chairs the review after six months depends on the reading
      And for Generic, the rule on who chairs the review after six months does not apply

    @cite:doncaster:11/8 @cite:doncaster:4/4 @cite:generic:/52
    Scenario: Does not apply for Doncaster, depends on the reading for Generic [six-month-review-chair-2]
      Given the first meeting was held on Friday 2 January 2026
      And a review was held on Thursday 2 July 2026
      And it was chaired by nobody
      When the case is looked at on Thursday 2 July 2026
      Then for Doncaster, the rule on who chairs the review after six months does not apply
      And for Generic, the rule on who chairs the review after six months depends on the reading

  Rule: Who carries out the review?

    @cite:generic:/73 @cite:generic:/74
    Scenario: Depends on the reading for Generic [review-done-by-1]
      Given the case is allocated
      And a review was held on Friday 2 January 2026
      And it was done by the social worker
      When the case is looked at on Friday 2 January 2026
      Then for Generic, the rule on who carries out the review depends on the reading

  Rule: Who attends a review?

    @cite:devon:4/5 @cite:essex:3.4/2 @cite:essex:3.4.2/1 @cite:doncaster:11/1 @cite:doncaster:11/3 @cite:doncaster:11/4 @cite:doncaster:5/1 @cite:doncaster:5/4
    Scenario: Not met (breach) for Devon and Doncaster, not met (departure) for Essex [review-attendance-1]
      Given a review was held on Friday 2 January 2026
      And it was attended by the immediate family
      When the case is looked at on Friday 2 January 2026
      Then for Devon, the rule on who attends a review is not met, missing:
        | relatives or key friends the family named |
        | the child |
        | the parents or carers |
        | the people most able to contribute |
        | the professionals known to the family |
      And for Devon, that is a breach
      And for Essex, the rule on who attends a review is not met, missing:
        | the child |
        | the relevant wider family |
      And for Essex, that is a departure
      And for Doncaster, the rule on who attends a review is not met, missing:
        | the Care Team |
        | the child |
        | the family |
      And for Doncaster, that is a breach

    @cite:devon:4/5 @cite:essex:3.4/2 @cite:essex:3.4.2/1 @cite:doncaster:11/1 @cite:doncaster:11/3 @cite:doncaster:11/4 @cite:doncaster:5/1 @cite:doncaster:5/4
    Scenario: Not met (departure) for Devon, not met (breach) for Essex and Doncaster [review-attendance-2]
      Given a review was held on Friday 2 January 2026
      And it was attended by the people most able to contribute
      When the case is looked at on Friday 2 January 2026
      Then for Devon, the rule on who attends a review is not met, missing:
        | relatives or key friends the family named |
        | the child |
        | the parents or carers |
        | the professionals known to the family |
      And for Devon, that is a departure
      And for Essex, the rule on who attends a review is not met, missing:
        | the child |
        | the immediate family |
        | the relevant wider family |
      And for Essex, that is a breach
      And for Doncaster, the rule on who attends a review is not met, missing:
        | the Care Team |
        | the child |
        | the family |
      And for Doncaster, that is a breach

    @cite:devon:4/5 @cite:essex:3.4/2 @cite:essex:3.4.2/1 @cite:doncaster:11/1 @cite:doncaster:11/3 @cite:doncaster:11/4 @cite:doncaster:5/1 @cite:doncaster:5/4
    Scenario: Not met (departure) for Devon, met for Essex, not met (breach) for Doncaster [review-attendance-3]
      Given a separate meeting with the child was held on Friday 2 January 2026
      And a review was held on Friday 2 January 2026
      And it was attended by:
        | relatives or key friends the family named |
        | the immediate family |
        | the parents or carers |
        | the people most able to contribute |
        | the professionals known to the family |
        | the relevant wider family |
      When the case is looked at on Friday 2 January 2026
      Then for Devon, the rule on who attends a review is not met, missing:
        | the child |
      And for Devon, that is a departure
      And for Essex, the rule on who attends a review is met
      And for Doncaster, the rule on who attends a review is not met, missing:
        | the Care Team |
        | the child |
        | the family |
      And for Doncaster, that is a breach

    @cite:devon:4/5 @cite:essex:3.4/2 @cite:essex:3.4.2/1 @cite:doncaster:11/1 @cite:doncaster:11/3 @cite:doncaster:11/4 @cite:doncaster:5/1 @cite:doncaster:5/4
    Scenario: Not met (breach) for Devon and Essex, not met (departure) for Doncaster [review-attendance-4]
      Given a review was held on Friday 2 January 2026
      And it was attended by the Care Team and the family
      When the case is looked at on Friday 2 January 2026
      Then for Devon, the rule on who attends a review is not met, missing:
        | relatives or key friends the family named |
        | the child |
        | the parents or carers |
        | the people most able to contribute |
        | the professionals known to the family |
      And for Devon, that is a breach
      And for Essex, the rule on who attends a review is not met, missing:
        | the child |
        | the immediate family |
        | the relevant wider family |
      And for Essex, that is a breach
      And for Doncaster, the rule on who attends a review is not met, missing:
        | the child |
      And for Doncaster, that is a departure

    @cite:devon:4/5 @cite:essex:3.4/2 @cite:essex:3.4.2/1 @cite:doncaster:11/1 @cite:doncaster:11/3 @cite:doncaster:11/4 @cite:doncaster:5/1 @cite:doncaster:5/4
    Scenario: Not met (breach) for Devon, met for Essex, not met (departure) for Doncaster [review-attendance-5]
      Given a separate meeting with the child was held on Friday 2 January 2026
      And a review was held on Friday 2 January 2026
      And it was attended by:
        | the Care Team |
        | the family |
        | the immediate family |
        | the relevant wider family |
      When the case is looked at on Friday 2 January 2026
      Then for Devon, the rule on who attends a review is not met, missing:
        | relatives or key friends the family named |
        | the child |
        | the parents or carers |
        | the people most able to contribute |
        | the professionals known to the family |
      And for Devon, that is a breach
      And for Essex, the rule on who attends a review is met
      And for Doncaster, the rule on who attends a review is not met, missing:
        | the child |
      And for Doncaster, that is a departure

  Rule: Who is invited to a review?

    @cite:devon:4/1 @cite:doncaster:3/9 @cite:doncaster:3/1 @cite:doncaster:app1/9
    Scenario: Not met (departure) for Devon, met for Doncaster [review-invited-1]
      Given a review was held on Friday 2 January 2026
      And it was open by invitation to the Care Team and the GP
      When the case is looked at on Friday 2 January 2026
      Then for Devon, the rule on who is invited to a review is not met, missing:
        | the child |
        | the immediate family |
      And for Devon, that is a departure
      And for Doncaster, the rule on who is invited to a review is met

    @cite:devon:4/1 @cite:doncaster:3/9 @cite:doncaster:3/1 @cite:doncaster:app1/9
    Scenario: Not met (departure) for Devon, not met (breach) for Doncaster [review-invited-2]
      Given a review was held on Friday 2 January 2026
      And it was open by invitation to nobody
      When the case is looked at on Friday 2 January 2026
      Then for Devon, the rule on who is invited to a review is not met, missing:
        | the child |
        | the immediate family |
      And for Devon, that is a departure
      And for Doncaster, the rule on who is invited to a review is not met, missing:
        | the Care Team |
        | the GP |
      And for Doncaster, that is a breach

    @cite:devon:4/1 @cite:doncaster:3/9 @cite:doncaster:3/1 @cite:doncaster:app1/9 @cite:generic:/73
    Scenario: Not met (departure) for Devon, not met (breach) for Doncaster, met for Generic [review-invited-3]
      Given a review was held on Friday 2 January 2026
      And it was open by invitation to nobody
      And it invited or sought the views of the agencies involved, the child and the parents or carers
      When the case is looked at on Friday 2 January 2026
      Then for Devon, the rule on who is invited to a review is not met, missing:
        | the child |
        | the immediate family |
      And for Devon, that is a departure
      And for Doncaster, the rule on who is invited to a review is not met, missing:
        | the Care Team |
        | the GP |
      And for Doncaster, that is a breach
      And for Generic, the rule on who is invited to a review is met

    @cite:devon:4/1 @cite:doncaster:3/9 @cite:doncaster:3/1 @cite:doncaster:app1/9 @cite:generic:/73
    Scenario: Met for Devon, not met (breach) for Doncaster, not met (departure) for Generic [review-invited-4]
      Given a review was held on Friday 2 January 2026
      And it was open by invitation to the child and the immediate family
      And it invited or sought the views of nobody
      When the case is looked at on Friday 2 January 2026
      Then for Devon, the rule on who is invited to a review is met
      And for Doncaster, the rule on who is invited to a review is not met, missing:
        | the Care Team |
        | the GP |
      And for Doncaster, that is a breach
      And for Generic, the rule on who is invited to a review is not met, missing:
        | the agencies involved |
        | the child |
        | the parents or carers |
      And for Generic, that is a departure

    @cite:devon:4/1 @cite:doncaster:3/9 @cite:doncaster:3/1 @cite:doncaster:app1/9 @cite:generic:/73
    Scenario: Not met (departure) for Devon and Generic, met for Doncaster [review-invited-5]
      Given a review was held on Friday 2 January 2026
      And it was open by invitation to the Care Team and the GP
      And it invited or sought the views of nobody
      When the case is looked at on Friday 2 January 2026
      Then for Devon, the rule on who is invited to a review is not met, missing:
        | the child |
        | the immediate family |
      And for Devon, that is a departure
      And for Doncaster, the rule on who is invited to a review is met
      And for Generic, the rule on who is invited to a review is not met, missing:
        | the agencies involved |
        | the child |
        | the parents or carers |
      And for Generic, that is a departure

  Rule: How does the child have a voice in a review, there or not?

    @cite:devon:4/7 @cite:devon:4/8 @cite:essex:3.4.2/3 @cite:essex:3.4.2/1 @cite:essex:3.4.2/2
    Scenario: Not met (departure) for Devon, met for Essex [review-child-voice-1]
      Given a review was held on Friday 2 January 2026
      And it gave the child a voice through questions about the child's perspective
      And it was attended by the child
      When the case is looked at on Friday 2 January 2026
      Then for Devon, the rule on how the child has a voice in a review is not met, missing:
        | encouragement to attend |
      And for Devon, that is a departure
      And for Essex, the rule on how the child has a voice in a review is met

    @cite:devon:4/7 @cite:devon:4/8 @cite:essex:3.4.2/3 @cite:essex:3.4.2/1 @cite:essex:3.4.2/2
    Scenario: Not met (departure) for Devon, not met (breach) for Essex [review-child-voice-2]
      Given a review was held on Friday 2 January 2026
      And it gave the child a voice through nothing
      And it was attended by nobody
      When the case is looked at on Friday 2 January 2026
      Then for Devon, the rule on how the child has a voice in a review is not met, missing:
        | an agreement on who tells the child |
        | encouragement to attend |
        | the discussion shared afterwards |
        | views given in another way |
      And for Devon, that is a departure
      And for Essex, the rule on how the child has a voice in a review is not met, missing:
        | questions about the child's perspective |
        | views given in another way |
      And for Essex, that is a breach

    @cite:devon:4/7 @cite:devon:4/8 @cite:essex:3.4.2/3 @cite:essex:3.4.2/1 @cite:essex:3.4.2/2
    Scenario: Not met (departure) for Devon, met for Essex [review-child-voice-3]
      Given a separate meeting with the child was held on Friday 2 January 2026
      And a review was held on Friday 2 January 2026
      And it gave the child a voice through:
        | an agreement on who tells the child |
        | encouragement to attend |
        | questions about the child's perspective |
        | the discussion shared afterwards |
      And it was attended by nobody
      When the case is looked at on Friday 2 January 2026
      Then for Devon, the rule on how the child has a voice in a review is not met, missing:
        | views given in another way |
      And for Devon, that is a departure
      And for Essex, the rule on how the child has a voice in a review is met

    @cite:devon:4/7 @cite:devon:4/8 @cite:essex:3.4.2/3 @cite:essex:3.4.2/1 @cite:essex:3.4.2/2
    Scenario: Not met (departure) for Devon, not met (breach) for Essex [review-child-voice-4]
      Given a review was held on Friday 2 January 2026
      And it gave the child a voice through:
        | an agreement on who tells the child |
        | encouragement to attend |
        | questions about the child's perspective |
        | the discussion shared afterwards |
      And it was attended by nobody
      When the case is looked at on Friday 2 January 2026
      Then for Devon, the rule on how the child has a voice in a review is not met, missing:
        | views given in another way |
      And for Devon, that is a departure
      And for Essex, the rule on how the child has a voice in a review is not met, missing:
        | views given in another way |
      And for Essex, that is a breach

  Rule: Whose views does a review seek?

    @cite:devon:app1/9 @cite:devon:app1/7 @cite:devon:app1/14 @cite:devon:2/5 @cite:devon:app1/15 @cite:devon:app1/16 @cite:essex:10.3/1
    Scenario: Not met (breach) for Devon, not met (departure) for Essex [review-views-1]
      Given a review was held on Friday 2 January 2026
      And it sought the views of nobody
      When the case is looked at on Friday 2 January 2026
      Then for Devon, the rule on whose views a review seeks is not met, missing:
        | the child |
        | the parents or carers |
        | the professionals |
      And for Devon, that is a breach
      And for Essex, the rule on whose views a review seeks is not met, missing:
        | the child |
        | the parents or carers |
      And for Essex, that is a departure

    @cite:devon:app1/9 @cite:devon:app1/7 @cite:devon:app1/14 @cite:devon:2/5 @cite:devon:app1/15 @cite:devon:app1/16 @cite:essex:10.3/1
    Scenario: Not met (breach) for Devon, not met (departure) for Essex [review-views-2]
      Given a review was held on Friday 2 January 2026
      And it sought the views of the professionals
      When the case is looked at on Friday 2 January 2026
      Then for Devon, the rule on whose views a review seeks is not met, missing:
        | the child |
        | the parents or carers |
      And for Devon, that is a breach
      And for Essex, the rule on whose views a review seeks is not met, missing:
        | the child |
        | the parents or carers |
      And for Essex, that is a departure

  Rule: Who is asked where the review should be held?

    @cite:devon:3/2 @cite:essex:11.3/1
    Scenario: Not met (departure) for Devon, met for Essex [review-place-asked-1]
      Given a review was held on Friday 2 January 2026
      And it was given a place after asking the family
      When the case is looked at on Friday 2 January 2026
      Then for Devon, the rule on who is asked where a review is held is not met, missing:
        | the child |
      And for Devon, that is a departure
      And for Essex, the rule on who is asked where a review is held is met

  Rule: Is a review a meeting?

    @cite:devon:8/9 @cite:generic:/74
    Scenario: Not met (departure) for Devon, met for Generic [review-form-1]
      Given the child is disabled
      And the plan includes short breaks away from home
      And a review was held on Friday 2 January 2026
      And it took the form of a meeting
      When the case is looked at on Friday 2 January 2026
      Then for Devon, the rule on the form of a review is not met, missing:
        | a face to face meeting |
      And for Devon, that is a departure
      And for Generic, the rule on the form of a review is met

    @cite:devon:8/9 @cite:generic:/74
    Scenario: Does not apply for Devon, not met (departure) for Generic [review-form-2]
      Given the plan includes no short breaks away from home
      And a review was held on Friday 2 January 2026
      And it took the form of nothing
      When the case is looked at on Friday 2 January 2026
      Then for Devon, the rule on the form of a review does not apply
      And for Generic, the rule on the form of a review is not met, missing:
        | a face to face meeting |
        | a meeting |
      And for Generic, that is a departure

    @cite:devon:8/9 @cite:generic:/74
    Scenario: Not met (departure) for Devon, does not apply for Generic [review-form-3]
      Given the child is disabled
      And the plan includes short breaks away from home
      And a review was held on Friday 2 January 2026
      And it took the form of nothing
      And a manager agreed to a review without a meeting on Friday 2 January 2026
      When the case is looked at on Friday 2 January 2026
      Then for Devon, the rule on the form of a review is not met, missing:
        | a face to face meeting |
      And for Devon, that is a departure
      And for Generic, the rule on the form of a review does not apply

  Rule: Which other reviews is a review joined with?

    @cite:devon:8/8 @cite:devon:8/9 @cite:essex:7.6/1
    Scenario: Does not apply for Devon, not met (departure) for Essex [joined-review-1]
      Given the child is disabled
      And the child has an EHC plan
      And the family does not receive direct payments only
      And the plan includes no short breaks away from home
      And a review was held on Friday 2 January 2026
      And it was joined with nothing
      When the case is looked at on Friday 2 January 2026
      Then for Devon, the rule on what a review is joined with does not apply
      And for Essex, the rule on what a review is joined with is not met, missing:
        | the review of the EHC plan |
      And for Essex, that is a departure

    @cite:devon:8/8 @cite:devon:8/9 @cite:essex:7.6/1
    Scenario: Not met for Devon, does not apply for Essex [joined-review-2]
      Given the child is disabled
      And the child has no EHC plan
      And the direct payments fund support without overnight short breaks
      And the family receives direct payments only
      And the plan includes no short breaks away from home
      And a review was held on Friday 2 January 2026
      And it was joined with nothing
      When the case is looked at on Friday 2 January 2026
      Then for Devon, the rule on what a review is joined with is not met, missing:
        | the review of the EHC plan |
      And for Essex, the rule on what a review is joined with does not apply

    @cite:devon:8/8 @cite:devon:8/9 @cite:essex:7.6/1
    Scenario: Does not apply for Devon, met for Essex [joined-review-3]
      Given the child is disabled
      And the child has an EHC plan
      And the direct payments do not fund support without overnight short breaks
      And the plan includes no short breaks away from home
      And a review was held on Friday 2 January 2026
      And it was joined with the review of the EHC plan
      When the case is looked at on Friday 2 January 2026
      Then for Devon, the rule on what a review is joined with does not apply
      And for Essex, the rule on what a review is joined with is met

    @cite:devon:8/8 @cite:devon:8/9 @cite:essex:7.6/1
    Scenario: Not met for Devon, does not apply for Essex [joined-review-4]
      Given the child is disabled
      And the child has no EHC plan
      And the plan includes short breaks away from home
      And a review was held on Friday 2 January 2026
      And it was joined with nothing
      When the case is looked at on Friday 2 January 2026
      Then for Devon, the rule on what a review is joined with is not met, missing:
        | a review of other aspects of the child's life |
        | the child's other reviews |
        | the review of the EHC plan |
      And for Essex, the rule on what a review is joined with does not apply

    @cite:devon:8/8 @cite:devon:8/9 @cite:essex:7.6/1
    Scenario: Met for Devon, not met (departure) for Essex [joined-review-5]
      Given the child is disabled
      And the child has an EHC plan
      And the plan includes short breaks away from home
      And a review was held on Friday 2 January 2026
      And it was joined with a review of other aspects of the child's life
      When the case is looked at on Friday 2 January 2026
      Then for Devon, the rule on what a review is joined with is met
      And for Essex, the rule on what a review is joined with is not met, missing:
        | the review of the EHC plan |
      And for Essex, that is a departure

    @cite:devon:8/8 @cite:devon:8/9 @cite:essex:7.6/1
    Scenario: Not met for Devon, not met (departure) for Essex [joined-review-6]
      Given the child is disabled
      And the child has an EHC plan
      And the plan includes short breaks away from home
      And a review was held on Friday 2 January 2026
      And it was joined with nothing
      When the case is looked at on Friday 2 January 2026
      Then for Devon, the rule on what a review is joined with is not met, missing:
        | a review of other aspects of the child's life |
        | the child's other reviews |
        | the review of the EHC plan |
      And for Essex, the rule on what a review is joined with is not met, missing:
        | the review of the EHC plan |
      And for Essex, that is a departure

    @cite:devon:8/8 @cite:devon:8/9 @cite:essex:7.6/1
    Scenario: Met for Devon, not met (departure) for Essex [joined-review-7]
      Given the child is disabled
      And the child has an EHC plan
      And the plan includes short breaks away from home
      And a review was held on Friday 2 January 2026
      And it was joined with the child's other reviews
      When the case is looked at on Friday 2 January 2026
      Then for Devon, the rule on what a review is joined with is met
      And for Essex, the rule on what a review is joined with is not met, missing:
        | the review of the EHC plan |
      And for Essex, that is a departure

    @cite:devon:8/8 @cite:devon:8/9 @cite:doncaster:3/8 @cite:doncaster:3/1
    Scenario: Does not apply for Devon, not met (breach) for Doncaster [joined-review-8]
      Given the family does not receive direct payments only
      And other planning or review processes are in place for the child
      And the plan includes no short breaks away from home
      And a review was held on Friday 2 January 2026
      And it was joined with nothing
      When the case is looked at on Friday 2 January 2026
      Then for Devon, the rule on what a review is joined with does not apply
      And for Doncaster, the rule on what a review is joined with is not met, missing:
        | a review of other aspects of the child's life |
        | the child's other reviews |
        | the review of the EHC plan |
      And for Doncaster, that is a breach

    @cite:devon:8/8 @cite:devon:8/9 @cite:doncaster:3/8 @cite:doncaster:3/1
    Scenario: Not met for Devon, does not apply for Doncaster [joined-review-9]
      Given the child is disabled
      And the direct payments fund support without overnight short breaks
      And the family receives direct payments only
      And no other planning or review processes are in place for the child
      And the plan includes no short breaks away from home
      And a review was held on Friday 2 January 2026
      And it was joined with nothing
      When the case is looked at on Friday 2 January 2026
      Then for Devon, the rule on what a review is joined with is not met, missing:
        | the review of the EHC plan |
      And for Doncaster, the rule on what a review is joined with does not apply

    @cite:devon:8/8 @cite:devon:8/9 @cite:doncaster:3/8 @cite:doncaster:3/1
    Scenario: Not met for Devon, not met (breach) for Doncaster [joined-review-10]
      Given the child is disabled
      And the direct payments fund support without overnight short breaks
      And the family receives direct payments only
      And other planning or review processes are in place for the child
      And the plan includes no short breaks away from home
      And a review was held on Friday 2 January 2026
      And it was joined with nothing
      When the case is looked at on Friday 2 January 2026
      Then for Devon, the rule on what a review is joined with is not met, missing:
        | the review of the EHC plan |
      And for Doncaster, the rule on what a review is joined with is not met, missing:
        | a review of other aspects of the child's life |
        | the child's other reviews |
        | the review of the EHC plan |
      And for Doncaster, that is a breach

    @cite:devon:8/8 @cite:devon:8/9 @cite:doncaster:3/8 @cite:doncaster:3/1
    Scenario: Not met for Devon, does not apply for Doncaster [joined-review-11]
      Given the child is disabled
      And no other planning or review processes are in place for the child
      And the plan includes short breaks away from home
      And a review was held on Friday 2 January 2026
      And it was joined with nothing
      When the case is looked at on Friday 2 January 2026
      Then for Devon, the rule on what a review is joined with is not met, missing:
        | a review of other aspects of the child's life |
        | the child's other reviews |
        | the review of the EHC plan |
      And for Doncaster, the rule on what a review is joined with does not apply

    @cite:devon:8/8 @cite:devon:8/9 @cite:doncaster:3/8 @cite:doncaster:3/1
    Scenario: Not met for Devon, not met (breach) for Doncaster [joined-review-12]
      Given the child is disabled
      And other planning or review processes are in place for the child
      And the plan includes short breaks away from home
      And a review was held on Friday 2 January 2026
      And it was joined with nothing
      When the case is looked at on Friday 2 January 2026
      Then for Devon, the rule on what a review is joined with is not met, missing:
        | a review of other aspects of the child's life |
        | the child's other reviews |
        | the review of the EHC plan |
      And for Doncaster, the rule on what a review is joined with is not met, missing:
        | a review of other aspects of the child's life |
        | the child's other reviews |
        | the review of the EHC plan |
      And for Doncaster, that is a breach

    @cite:essex:7.6/1 @cite:doncaster:3/8 @cite:doncaster:3/1
    Scenario: Not met (departure) for Essex, does not apply for Doncaster [joined-review-13]
      Given the child is disabled
      And the child has an EHC plan
      And no other planning or review processes are in place for the child
      And a review was held on Friday 2 January 2026
      And it was joined with nothing
      When the case is looked at on Friday 2 January 2026
      Then for Essex, the rule on what a review is joined with is not met, missing:
        | the review of the EHC plan |
      And for Essex, that is a departure
      And for Doncaster, the rule on what a review is joined with does not apply

    @cite:essex:7.6/1 @cite:doncaster:3/8 @cite:doncaster:3/1
    Scenario: Does not apply for Essex, not met (breach) for Doncaster [joined-review-14]
      Given the child has no EHC plan
      And other planning or review processes are in place for the child
      And a review was held on Friday 2 January 2026
      And it was joined with nothing
      When the case is looked at on Friday 2 January 2026
      Then for Essex, the rule on what a review is joined with does not apply
      And for Doncaster, the rule on what a review is joined with is not met, missing:
        | a review of other aspects of the child's life |
        | the child's other reviews |
        | the review of the EHC plan |
      And for Doncaster, that is a breach

  Rule: What does a review consider?

    @cite:devon:7/2 @cite:devon:7/3 @cite:devon:3/8 @cite:devon:2/6 @cite:devon:7/4 @cite:devon:7/5 @cite:devon:7/6 @cite:devon:7/7 @cite:devon:7/8 @cite:devon:7/9 @cite:devon:7/10 @cite:devon:7/11 @cite:devon:7/12 @cite:devon:7/13 @cite:devon:7/14 @cite:devon:7/15 @cite:devon:7/16 @cite:devon:app1/13 @cite:devon:app1/17 @cite:devon:app1/18 @cite:devon:app1/19 @cite:devon:app1/20 @cite:waltham-forest:4/3 @cite:essex:10.2/1 @cite:essex:3.4.4/24 @cite:doncaster:11/1 @cite:doncaster:11/5 @cite:doncaster:11/6 @cite:generic:/75
    Scenario: Not met (breach) for Devon, Essex, Doncaster and Generic, met for Waltham Forest [review-covers-1]
      Given a review was held on Friday 2 January 2026
      And it covered:
        | a service from early help |
        | progress against the plan |
        | the level of need |
        | whether a family group conference would help |
        | whether child protection procedures would serve the child better |
        | whether social care is still needed |
      When the case is looked at on Friday 2 January 2026
      Then for Devon, the rule on what a review considers is not met, missing:
        | a child protection investigation or plan |
        | an update on each element of the plan |
        | continuing the plan |
        | legal advice |
        | stepping down |
        | stepping up |
        | the child becoming looked after |
        | the impact on each child's outcomes |
        | the quality of the intervention |
        | what happened since the last meeting |
        | what is still unclear |
        | what makes change difficult |
        | whether everyone is still needed to support the family |
        | whether the child's needs are being met |
        | whether the contingency plan still fits |
        | whether the plan needs adjusting |
        | whether the support makes a difference |
        | whether the threshold is still met |
        | whether the timescales are kept |
      And for Devon, that is a breach
      And for Waltham Forest, the rule on what a review considers is met
      And for Essex, the rule on what a review considers is not met, missing:
        | a contingency plan |
        | how barriers to change can be overcome |
        | how the family carries the change on |
        | what good enough looks like |
        | what the end of involvement would look like |
      And for Essex, that is a breach
      And for Doncaster, the rule on what a review considers is not met, missing:
        | stepping down |
        | stepping up |
      And for Doncaster, that is a breach
      And for Generic, the rule on what a review considers is not met, missing:
        | whether the services serve the aims of the plan |
        | whether the timescales are kept |
      And for Generic, that is a breach

    @cite:devon:7/2 @cite:devon:7/3 @cite:devon:3/8 @cite:devon:2/6 @cite:devon:7/4 @cite:devon:7/5 @cite:devon:7/6 @cite:devon:7/7 @cite:devon:7/8 @cite:devon:7/9 @cite:devon:7/10 @cite:devon:7/11 @cite:devon:7/12 @cite:devon:7/13 @cite:devon:7/14 @cite:devon:7/15 @cite:devon:7/16 @cite:devon:app1/13 @cite:devon:app1/17 @cite:devon:app1/18 @cite:devon:app1/19 @cite:devon:app1/20 @cite:waltham-forest:4/3 @cite:essex:10.2/1 @cite:essex:3.4.4/24 @cite:doncaster:11/1 @cite:doncaster:11/5 @cite:doncaster:11/6 @cite:generic:/75
    Scenario: Not met (departure) for Devon, not met (breach) for Waltham Forest, Essex and Generic, met for Doncaster [review-covers-2]
      Given a review was held on Friday 2 January 2026
      And it covered:
        | a child protection investigation or plan |
        | a service from early help |
        | continuing the plan |
        | legal advice |
        | progress against the plan |
        | stepping down |
        | stepping up |
        | the child becoming looked after |
        | the impact on each child's outcomes |
        | the level of need |
        | the quality of the intervention |
        | whether a family group conference would help |
        | whether child protection procedures would serve the child better |
        | whether everyone is still needed to support the family |
        | whether the child's needs are being met |
        | whether the contingency plan still fits |
        | whether the plan needs adjusting |
        | whether the support makes a difference |
        | whether the timescales are kept |
      When the case is looked at on Friday 2 January 2026
      Then for Devon, the rule on what a review considers is not met, missing:
        | an update on each element of the plan |
        | what happened since the last meeting |
        | what is still unclear |
        | what makes change difficult |
        | whether the threshold is still met |
      And for Devon, that is a departure
      And for Waltham Forest, the rule on what a review considers is not met, missing:
        | whether social care is still needed |
      And for Waltham Forest, that is a breach
      And for Essex, the rule on what a review considers is not met, missing:
        | a contingency plan |
        | how barriers to change can be overcome |
        | how the family carries the change on |
        | what good enough looks like |
        | what the end of involvement would look like |
      And for Essex, that is a breach
      And for Doncaster, the rule on what a review considers is met
      And for Generic, the rule on what a review considers is not met, missing:
        | whether the services serve the aims of the plan |
      And for Generic, that is a breach

    @cite:devon:7/2 @cite:devon:7/3 @cite:devon:3/8 @cite:devon:2/6 @cite:devon:7/4 @cite:devon:7/5 @cite:devon:7/6 @cite:devon:7/7 @cite:devon:7/8 @cite:devon:7/9 @cite:devon:7/10 @cite:devon:7/11 @cite:devon:7/12 @cite:devon:7/13 @cite:devon:7/14 @cite:devon:7/15 @cite:devon:7/16 @cite:devon:app1/13 @cite:devon:app1/17 @cite:devon:app1/18 @cite:devon:app1/19 @cite:devon:app1/20 @cite:waltham-forest:4/3 @cite:essex:10.2/1 @cite:essex:3.4.4/24 @cite:doncaster:11/1 @cite:doncaster:11/5 @cite:doncaster:11/6 @cite:generic:/75
    Scenario: Not met (breach) for Devon, Essex and Generic, met for Waltham Forest and Doncaster [review-covers-3]
      Given no family group conference is underway
      And a review was held on Friday 2 January 2026
      And it covered:
        | a child protection investigation or plan |
        | a service from early help |
        | an update on each element of the plan |
        | continuing the plan |
        | legal advice |
        | progress against the plan |
        | stepping down |
        | stepping up |
        | the child becoming looked after |
        | the impact on each child's outcomes |
        | the level of need |
        | the quality of the intervention |
        | what happened since the last meeting |
        | what is still unclear |
        | what makes change difficult |
        | whether child protection procedures would serve the child better |
        | whether everyone is still needed to support the family |
        | whether social care is still needed |
        | whether the child's needs are being met |
        | whether the contingency plan still fits |
        | whether the plan needs adjusting |
        | whether the support makes a difference |
        | whether the threshold is still met |
        | whether the timescales are kept |
      When the case is looked at on Friday 2 January 2026
      Then for Devon, the rule on what a review considers is not met, missing:
        | whether a family group conference would help |
      And for Devon, that is a breach
      And for Waltham Forest, the rule on what a review considers is met
      And for Essex, the rule on what a review considers is not met, missing:
        | a contingency plan |
        | how barriers to change can be overcome |
        | how the family carries the change on |
        | what good enough looks like |
        | what the end of involvement would look like |
      And for Essex, that is a breach
      And for Doncaster, the rule on what a review considers is met
      And for Generic, the rule on what a review considers is not met, missing:
        | whether the services serve the aims of the plan |
      And for Generic, that is a breach

    @cite:devon:7/2 @cite:devon:7/3 @cite:devon:3/8 @cite:devon:2/6 @cite:devon:7/4 @cite:devon:7/5 @cite:devon:7/6 @cite:devon:7/7 @cite:devon:7/8 @cite:devon:7/9 @cite:devon:7/10 @cite:devon:7/11 @cite:devon:7/12 @cite:devon:7/13 @cite:devon:7/14 @cite:devon:7/15 @cite:devon:7/16 @cite:devon:app1/13 @cite:devon:app1/17 @cite:devon:app1/18 @cite:devon:app1/19 @cite:devon:app1/20 @cite:waltham-forest:4/3 @cite:essex:10.2/1 @cite:essex:3.4.4/24 @cite:doncaster:11/1 @cite:doncaster:11/5 @cite:doncaster:11/6 @cite:generic:/75
    Scenario: Not met (breach) for Devon, Essex and Generic, met for Waltham Forest and Doncaster [review-covers-4]
      Given there are or have been child protection issues
      And a review was held on Friday 2 January 2026
      And it covered:
        | a child protection investigation or plan |
        | a service from early help |
        | an update on each element of the plan |
        | continuing the plan |
        | legal advice |
        | progress against the plan |
        | stepping down |
        | stepping up |
        | the child becoming looked after |
        | the impact on each child's outcomes |
        | the quality of the intervention |
        | what happened since the last meeting |
        | what is still unclear |
        | what makes change difficult |
        | whether a family group conference would help |
        | whether child protection procedures would serve the child better |
        | whether everyone is still needed to support the family |
        | whether social care is still needed |
        | whether the child's needs are being met |
        | whether the contingency plan still fits |
        | whether the plan needs adjusting |
        | whether the support makes a difference |
        | whether the threshold is still met |
        | whether the timescales are kept |
      When the case is looked at on Friday 2 January 2026
      Then for Devon, the rule on what a review considers is not met, missing:
        | the level of need |
      And for Devon, that is a breach
      And for Waltham Forest, the rule on what a review considers is met
      And for Essex, the rule on what a review considers is not met, missing:
        | a contingency plan |
        | how barriers to change can be overcome |
        | how the family carries the change on |
        | what good enough looks like |
        | what the end of involvement would look like |
      And for Essex, that is a breach
      And for Doncaster, the rule on what a review considers is met
      And for Generic, the rule on what a review considers is not met, missing:
        | whether the services serve the aims of the plan |
      And for Generic, that is a breach

    @cite:devon:7/2 @cite:devon:7/3 @cite:devon:3/8 @cite:devon:2/6 @cite:devon:7/4 @cite:devon:7/5 @cite:devon:7/6 @cite:devon:7/7 @cite:devon:7/8 @cite:devon:7/9 @cite:devon:7/10 @cite:devon:7/11 @cite:devon:7/12 @cite:devon:7/13 @cite:devon:7/14 @cite:devon:7/15 @cite:devon:7/16 @cite:devon:app1/13 @cite:devon:app1/17 @cite:devon:app1/18 @cite:devon:app1/19 @cite:devon:app1/20 @cite:waltham-forest:4/3 @cite:essex:10.2/1 @cite:essex:3.4.4/24 @cite:doncaster:11/1 @cite:doncaster:11/5 @cite:doncaster:11/6 @cite:generic:/75
    Scenario: Not met (breach) for Devon, Essex and Generic, met for Waltham Forest and Doncaster [review-covers-5]
      Given there are or have been child protection issues
      And a review was held on Friday 2 January 2026
      And it covered:
        | a child protection investigation or plan |
        | a service from early help |
        | an update on each element of the plan |
        | continuing the plan |
        | legal advice |
        | progress against the plan |
        | stepping down |
        | stepping up |
        | the child becoming looked after |
        | the impact on each child's outcomes |
        | the level of need |
        | the quality of the intervention |
        | what happened since the last meeting |
        | what is still unclear |
        | what makes change difficult |
        | whether a family group conference would help |
        | whether everyone is still needed to support the family |
        | whether social care is still needed |
        | whether the child's needs are being met |
        | whether the contingency plan still fits |
        | whether the plan needs adjusting |
        | whether the support makes a difference |
        | whether the threshold is still met |
        | whether the timescales are kept |
      When the case is looked at on Friday 2 January 2026
      Then for Devon, the rule on what a review considers is not met, missing:
        | whether child protection procedures would serve the child better |
      And for Devon, that is a breach
      And for Waltham Forest, the rule on what a review considers is met
      And for Essex, the rule on what a review considers is not met, missing:
        | a contingency plan |
        | how barriers to change can be overcome |
        | how the family carries the change on |
        | what good enough looks like |
        | what the end of involvement would look like |
      And for Essex, that is a breach
      And for Doncaster, the rule on what a review considers is met
      And for Generic, the rule on what a review considers is not met, missing:
        | whether the services serve the aims of the plan |
      And for Generic, that is a breach

    @cite:devon:7/2 @cite:devon:7/3 @cite:devon:3/8 @cite:devon:2/6 @cite:devon:7/4 @cite:devon:7/5 @cite:devon:7/6 @cite:devon:7/7 @cite:devon:7/8 @cite:devon:7/9 @cite:devon:7/10 @cite:devon:7/11 @cite:devon:7/12 @cite:devon:7/13 @cite:devon:7/14 @cite:devon:7/15 @cite:devon:7/16 @cite:devon:app1/13 @cite:devon:app1/17 @cite:devon:app1/18 @cite:devon:app1/19 @cite:devon:app1/20 @cite:waltham-forest:4/3 @cite:essex:10.2/1 @cite:essex:3.4.4/24 @cite:doncaster:11/1 @cite:doncaster:11/5 @cite:doncaster:11/6 @cite:generic:/75
    Scenario: Not met (departure) for Devon, met for Waltham Forest and Doncaster, not met (breach) for Essex and Generic [review-covers-6]
      Given the threshold for a plan is no longer met
      And a review was held on Friday 2 January 2026
      And it covered:
        | a child protection investigation or plan |
        | an update on each element of the plan |
        | continuing the plan |
        | legal advice |
        | progress against the plan |
        | stepping down |
        | stepping up |
        | the child becoming looked after |
        | the impact on each child's outcomes |
        | the level of need |
        | the quality of the intervention |
        | what happened since the last meeting |
        | what is still unclear |
        | what makes change difficult |
        | whether a family group conference would help |
        | whether child protection procedures would serve the child better |
        | whether everyone is still needed to support the family |
        | whether social care is still needed |
        | whether the child's needs are being met |
        | whether the contingency plan still fits |
        | whether the plan needs adjusting |
        | whether the support makes a difference |
        | whether the threshold is still met |
        | whether the timescales are kept |
      When the case is looked at on Friday 2 January 2026
      Then for Devon, the rule on what a review considers is not met, missing:
        | a service from early help |
      And for Devon, that is a departure
      And for Waltham Forest, the rule on what a review considers is met
      And for Essex, the rule on what a review considers is not met, missing:
        | a contingency plan |
        | how barriers to change can be overcome |
        | how the family carries the change on |
        | what good enough looks like |
        | what the end of involvement would look like |
      And for Essex, that is a breach
      And for Doncaster, the rule on what a review considers is met
      And for Generic, the rule on what a review considers is not met, missing:
        | whether the services serve the aims of the plan |
      And for Generic, that is a breach

    @cite:devon:7/2 @cite:devon:7/3 @cite:devon:3/8 @cite:devon:2/6 @cite:devon:7/4 @cite:devon:7/5 @cite:devon:7/6 @cite:devon:7/7 @cite:devon:7/8 @cite:devon:7/9 @cite:devon:7/10 @cite:devon:7/11 @cite:devon:7/12 @cite:devon:7/13 @cite:devon:7/14 @cite:devon:7/15 @cite:devon:7/16 @cite:devon:app1/13 @cite:devon:app1/17 @cite:devon:app1/18 @cite:devon:app1/19 @cite:devon:app1/20 @cite:waltham-forest:4/3 @cite:essex:10.2/1 @cite:essex:3.4.4/24 @cite:doncaster:11/1 @cite:doncaster:11/5 @cite:doncaster:11/6 @cite:generic:/75
    Scenario: Not met (breach) for Devon, Waltham Forest, Doncaster and Generic, not met (departure) for Essex [review-covers-7]
      Given a review was held on Friday 2 January 2026
      And it covered:
        | a contingency plan |
        | a service from early help |
        | how the family carries the change on |
        | the level of need |
        | what good enough looks like |
        | what the end of involvement would look like |
        | whether a family group conference would help |
        | whether child protection procedures would serve the child better |
      When the case is looked at on Friday 2 January 2026
      Then for Devon, the rule on what a review considers is not met, missing:
        | a child protection investigation or plan |
        | an update on each element of the plan |
        | continuing the plan |
        | legal advice |
        | progress against the plan |
        | stepping down |
        | stepping up |
        | the child becoming looked after |
        | the impact on each child's outcomes |
        | the quality of the intervention |
        | what happened since the last meeting |
        | what is still unclear |
        | what makes change difficult |
        | whether everyone is still needed to support the family |
        | whether the child's needs are being met |
        | whether the contingency plan still fits |
        | whether the plan needs adjusting |
        | whether the support makes a difference |
        | whether the threshold is still met |
        | whether the timescales are kept |
      And for Devon, that is a breach
      And for Waltham Forest, the rule on what a review considers is not met, missing:
        | progress against the plan |
        | whether social care is still needed |
      And for Waltham Forest, that is a breach
      And for Essex, the rule on what a review considers is not met, missing:
        | how barriers to change can be overcome |
        | progress against the plan |
      And for Essex, that is a departure
      And for Doncaster, the rule on what a review considers is not met, missing:
        | progress against the plan |
        | stepping down |
        | stepping up |
      And for Doncaster, that is a breach
      And for Generic, the rule on what a review considers is not met, missing:
        | whether the services serve the aims of the plan |
        | whether the timescales are kept |
      And for Generic, that is a breach

    @cite:devon:7/2 @cite:devon:7/3 @cite:devon:3/8 @cite:devon:2/6 @cite:devon:7/4 @cite:devon:7/5 @cite:devon:7/6 @cite:devon:7/7 @cite:devon:7/8 @cite:devon:7/9 @cite:devon:7/10 @cite:devon:7/11 @cite:devon:7/12 @cite:devon:7/13 @cite:devon:7/14 @cite:devon:7/15 @cite:devon:7/16 @cite:devon:app1/13 @cite:devon:app1/17 @cite:devon:app1/18 @cite:devon:app1/19 @cite:devon:app1/20 @cite:waltham-forest:4/3 @cite:essex:10.2/1 @cite:essex:3.4.4/24 @cite:doncaster:11/1 @cite:doncaster:11/5 @cite:doncaster:11/6 @cite:generic:/75
    Scenario: Not met (breach) for Devon, Waltham Forest and Generic, met for Essex and Doncaster [review-covers-8]
      Given no family group conference is underway
      And a review was held on Friday 2 January 2026
      And it covered:
        | a child protection investigation or plan |
        | a contingency plan |
        | a service from early help |
        | an update on each element of the plan |
        | continuing the plan |
        | how barriers to change can be overcome |
        | how the family carries the change on |
        | legal advice |
        | progress against the plan |
        | stepping down |
        | stepping up |
        | the child becoming looked after |
        | the impact on each child's outcomes |
        | the level of need |
        | the quality of the intervention |
        | what good enough looks like |
        | what happened since the last meeting |
        | what is still unclear |
        | what makes change difficult |
        | what the end of involvement would look like |
        | whether child protection procedures would serve the child better |
        | whether everyone is still needed to support the family |
        | whether the child's needs are being met |
        | whether the contingency plan still fits |
        | whether the plan needs adjusting |
        | whether the support makes a difference |
        | whether the threshold is still met |
        | whether the timescales are kept |
      When the case is looked at on Friday 2 January 2026
      Then for Devon, the rule on what a review considers is not met, missing:
        | whether a family group conference would help |
      And for Devon, that is a breach
      And for Waltham Forest, the rule on what a review considers is not met, missing:
        | whether social care is still needed |
      And for Waltham Forest, that is a breach
      And for Essex, the rule on what a review considers is met
      And for Doncaster, the rule on what a review considers is met
      And for Generic, the rule on what a review considers is not met, missing:
        | whether the services serve the aims of the plan |
      And for Generic, that is a breach

    @cite:devon:7/2 @cite:devon:7/3 @cite:devon:3/8 @cite:devon:2/6 @cite:devon:7/4 @cite:devon:7/5 @cite:devon:7/6 @cite:devon:7/7 @cite:devon:7/8 @cite:devon:7/9 @cite:devon:7/10 @cite:devon:7/11 @cite:devon:7/12 @cite:devon:7/13 @cite:devon:7/14 @cite:devon:7/15 @cite:devon:7/16 @cite:devon:app1/13 @cite:devon:app1/17 @cite:devon:app1/18 @cite:devon:app1/19 @cite:devon:app1/20 @cite:waltham-forest:4/3 @cite:essex:10.2/1 @cite:essex:3.4.4/24 @cite:doncaster:11/1 @cite:doncaster:11/5 @cite:doncaster:11/6 @cite:generic:/75
    Scenario: Not met (breach) for Devon, Waltham Forest and Generic, met for Essex and Doncaster [review-covers-9]
      Given there are or have been child protection issues
      And a review was held on Friday 2 January 2026
      And it covered:
        | a child protection investigation or plan |
        | a contingency plan |
        | a service from early help |
        | an update on each element of the plan |
        | continuing the plan |
        | how barriers to change can be overcome |
        | how the family carries the change on |
        | legal advice |
        | progress against the plan |
        | stepping down |
        | stepping up |
        | the child becoming looked after |
        | the impact on each child's outcomes |
        | the quality of the intervention |
        | what good enough looks like |
        | what happened since the last meeting |
        | what is still unclear |
        | what makes change difficult |
        | what the end of involvement would look like |
        | whether a family group conference would help |
        | whether child protection procedures would serve the child better |
        | whether everyone is still needed to support the family |
        | whether the child's needs are being met |
        | whether the contingency plan still fits |
        | whether the plan needs adjusting |
        | whether the support makes a difference |
        | whether the threshold is still met |
        | whether the timescales are kept |
      When the case is looked at on Friday 2 January 2026
      Then for Devon, the rule on what a review considers is not met, missing:
        | the level of need |
      And for Devon, that is a breach
      And for Waltham Forest, the rule on what a review considers is not met, missing:
        | whether social care is still needed |
      And for Waltham Forest, that is a breach
      And for Essex, the rule on what a review considers is met
      And for Doncaster, the rule on what a review considers is met
      And for Generic, the rule on what a review considers is not met, missing:
        | whether the services serve the aims of the plan |
      And for Generic, that is a breach

    @cite:devon:7/2 @cite:devon:7/3 @cite:devon:3/8 @cite:devon:2/6 @cite:devon:7/4 @cite:devon:7/5 @cite:devon:7/6 @cite:devon:7/7 @cite:devon:7/8 @cite:devon:7/9 @cite:devon:7/10 @cite:devon:7/11 @cite:devon:7/12 @cite:devon:7/13 @cite:devon:7/14 @cite:devon:7/15 @cite:devon:7/16 @cite:devon:app1/13 @cite:devon:app1/17 @cite:devon:app1/18 @cite:devon:app1/19 @cite:devon:app1/20 @cite:waltham-forest:4/3 @cite:essex:10.2/1 @cite:essex:3.4.4/24 @cite:doncaster:11/1 @cite:doncaster:11/5 @cite:doncaster:11/6 @cite:generic:/75
    Scenario: Not met (breach) for Devon, Waltham Forest and Generic, met for Essex and Doncaster [review-covers-10]
      Given there are or have been child protection issues
      And a review was held on Friday 2 January 2026
      And it covered:
        | a child protection investigation or plan |
        | a contingency plan |
        | a service from early help |
        | an update on each element of the plan |
        | continuing the plan |
        | how barriers to change can be overcome |
        | how the family carries the change on |
        | legal advice |
        | progress against the plan |
        | stepping down |
        | stepping up |
        | the child becoming looked after |
        | the impact on each child's outcomes |
        | the level of need |
        | the quality of the intervention |
        | what good enough looks like |
        | what happened since the last meeting |
        | what is still unclear |
        | what makes change difficult |
        | what the end of involvement would look like |
        | whether a family group conference would help |
        | whether everyone is still needed to support the family |
        | whether the child's needs are being met |
        | whether the contingency plan still fits |
        | whether the plan needs adjusting |
        | whether the support makes a difference |
        | whether the threshold is still met |
        | whether the timescales are kept |
      When the case is looked at on Friday 2 January 2026
      Then for Devon, the rule on what a review considers is not met, missing:
        | whether child protection procedures would serve the child better |
      And for Devon, that is a breach
      And for Waltham Forest, the rule on what a review considers is not met, missing:
        | whether social care is still needed |
      And for Waltham Forest, that is a breach
      And for Essex, the rule on what a review considers is met
      And for Doncaster, the rule on what a review considers is met
      And for Generic, the rule on what a review considers is not met, missing:
        | whether the services serve the aims of the plan |
      And for Generic, that is a breach

    @cite:devon:7/2 @cite:devon:7/3 @cite:devon:3/8 @cite:devon:2/6 @cite:devon:7/4 @cite:devon:7/5 @cite:devon:7/6 @cite:devon:7/7 @cite:devon:7/8 @cite:devon:7/9 @cite:devon:7/10 @cite:devon:7/11 @cite:devon:7/12 @cite:devon:7/13 @cite:devon:7/14 @cite:devon:7/15 @cite:devon:7/16 @cite:devon:app1/13 @cite:devon:app1/17 @cite:devon:app1/18 @cite:devon:app1/19 @cite:devon:app1/20 @cite:waltham-forest:4/3 @cite:essex:10.2/1 @cite:essex:3.4.4/24 @cite:doncaster:11/1 @cite:doncaster:11/5 @cite:doncaster:11/6 @cite:generic:/75
    Scenario: Not met (departure) for Devon, not met (breach) for Waltham Forest and Generic, met for Essex and Doncaster [review-covers-11]
      Given the threshold for a plan is no longer met
      And a review was held on Friday 2 January 2026
      And it covered:
        | a child protection investigation or plan |
        | a contingency plan |
        | an update on each element of the plan |
        | continuing the plan |
        | how barriers to change can be overcome |
        | how the family carries the change on |
        | legal advice |
        | progress against the plan |
        | stepping down |
        | stepping up |
        | the child becoming looked after |
        | the impact on each child's outcomes |
        | the level of need |
        | the quality of the intervention |
        | what good enough looks like |
        | what happened since the last meeting |
        | what is still unclear |
        | what makes change difficult |
        | what the end of involvement would look like |
        | whether a family group conference would help |
        | whether child protection procedures would serve the child better |
        | whether everyone is still needed to support the family |
        | whether the child's needs are being met |
        | whether the contingency plan still fits |
        | whether the plan needs adjusting |
        | whether the support makes a difference |
        | whether the threshold is still met |
        | whether the timescales are kept |
      When the case is looked at on Friday 2 January 2026
      Then for Devon, the rule on what a review considers is not met, missing:
        | a service from early help |
      And for Devon, that is a departure
      And for Waltham Forest, the rule on what a review considers is not met, missing:
        | whether social care is still needed |
      And for Waltham Forest, that is a breach
      And for Essex, the rule on what a review considers is met
      And for Doncaster, the rule on what a review considers is met
      And for Generic, the rule on what a review considers is not met, missing:
        | whether the services serve the aims of the plan |
      And for Generic, that is a breach

    @cite:devon:7/2 @cite:devon:7/3 @cite:devon:3/8 @cite:devon:2/6 @cite:devon:7/4 @cite:devon:7/5 @cite:devon:7/6 @cite:devon:7/7 @cite:devon:7/8 @cite:devon:7/9 @cite:devon:7/10 @cite:devon:7/11 @cite:devon:7/12 @cite:devon:7/13 @cite:devon:7/14 @cite:devon:7/15 @cite:devon:7/16 @cite:devon:app1/13 @cite:devon:app1/17 @cite:devon:app1/18 @cite:devon:app1/19 @cite:devon:app1/20 @cite:waltham-forest:4/3 @cite:essex:10.2/1 @cite:essex:3.4.4/24 @cite:doncaster:11/1 @cite:doncaster:11/5 @cite:doncaster:11/6 @cite:generic:/75
    Scenario: Not met (breach) for Devon, Waltham Forest, Doncaster and Generic, not met (departure) for Essex [review-covers-12]
      Given a review was held on Friday 2 January 2026
      And it covered:
        | a child protection investigation or plan |
        | a contingency plan |
        | a service from early help |
        | an update on each element of the plan |
        | continuing the plan |
        | how barriers to change can be overcome |
        | how the family carries the change on |
        | legal advice |
        | stepping down |
        | stepping up |
        | the child becoming looked after |
        | the impact on each child's outcomes |
        | the level of need |
        | the quality of the intervention |
        | what good enough looks like |
        | what happened since the last meeting |
        | what is still unclear |
        | what makes change difficult |
        | what the end of involvement would look like |
        | whether a family group conference would help |
        | whether child protection procedures would serve the child better |
        | whether everyone is still needed to support the family |
        | whether the child's needs are being met |
        | whether the contingency plan still fits |
        | whether the plan needs adjusting |
        | whether the support makes a difference |
        | whether the threshold is still met |
        | whether the timescales are kept |
      When the case is looked at on Friday 2 January 2026
      Then for Devon, the rule on what a review considers is not met, missing:
        | progress against the plan |
      And for Devon, that is a breach
      And for Waltham Forest, the rule on what a review considers is not met, missing:
        | progress against the plan |
        | whether social care is still needed |
      And for Waltham Forest, that is a breach
      And for Essex, the rule on what a review considers is not met, missing:
        | progress against the plan |
      And for Essex, that is a departure
      And for Doncaster, the rule on what a review considers is not met, missing:
        | progress against the plan |
      And for Doncaster, that is a breach
      And for Generic, the rule on what a review considers is not met, missing:
        | whether the services serve the aims of the plan |
      And for Generic, that is a breach

    @cite:devon:7/2 @cite:devon:7/3 @cite:devon:3/8 @cite:devon:2/6 @cite:devon:7/4 @cite:devon:7/5 @cite:devon:7/6 @cite:devon:7/7 @cite:devon:7/8 @cite:devon:7/9 @cite:devon:7/10 @cite:devon:7/11 @cite:devon:7/12 @cite:devon:7/13 @cite:devon:7/14 @cite:devon:7/15 @cite:devon:7/16 @cite:devon:app1/13 @cite:devon:app1/17 @cite:devon:app1/18 @cite:devon:app1/19 @cite:devon:app1/20 @cite:waltham-forest:4/3 @cite:essex:10.2/1 @cite:essex:3.4.4/24 @cite:doncaster:11/1 @cite:doncaster:11/5 @cite:doncaster:11/6 @cite:generic:/75
    Scenario: Not met (breach) for Devon, Waltham Forest, Essex and Generic, met for Doncaster [review-covers-13]
      Given a review was held on Friday 2 January 2026
      And it covered:
        | a child protection investigation or plan |
        | a service from early help |
        | an update on each element of the plan |
        | continuing the plan |
        | legal advice |
        | progress against the plan |
        | stepping down |
        | stepping up |
        | the child becoming looked after |
        | the impact on each child's outcomes |
        | the level of need |
        | the quality of the intervention |
        | what happened since the last meeting |
        | what is still unclear |
        | what makes change difficult |
        | whether a family group conference would help |
        | whether child protection procedures would serve the child better |
        | whether everyone is still needed to support the family |
        | whether the contingency plan still fits |
        | whether the plan needs adjusting |
        | whether the support makes a difference |
        | whether the threshold is still met |
        | whether the timescales are kept |
      When the case is looked at on Friday 2 January 2026
      Then for Devon, the rule on what a review considers is not met, missing:
        | whether the child's needs are being met |
      And for Devon, that is a breach
      And for Waltham Forest, the rule on what a review considers is not met, missing:
        | whether social care is still needed |
      And for Waltham Forest, that is a breach
      And for Essex, the rule on what a review considers is not met, missing:
        | a contingency plan |
        | how barriers to change can be overcome |
        | how the family carries the change on |
        | what good enough looks like |
        | what the end of involvement would look like |
      And for Essex, that is a breach
      And for Doncaster, the rule on what a review considers is met
      And for Generic, the rule on what a review considers is not met, missing:
        | whether the services serve the aims of the plan |
      And for Generic, that is a breach

    @cite:devon:7/2 @cite:devon:7/3 @cite:devon:3/8 @cite:devon:2/6 @cite:devon:7/4 @cite:devon:7/5 @cite:devon:7/6 @cite:devon:7/7 @cite:devon:7/8 @cite:devon:7/9 @cite:devon:7/10 @cite:devon:7/11 @cite:devon:7/12 @cite:devon:7/13 @cite:devon:7/14 @cite:devon:7/15 @cite:devon:7/16 @cite:devon:app1/13 @cite:devon:app1/17 @cite:devon:app1/18 @cite:devon:app1/19 @cite:devon:app1/20 @cite:waltham-forest:4/3 @cite:essex:10.2/1 @cite:essex:3.4.4/24 @cite:doncaster:11/1 @cite:doncaster:11/5 @cite:doncaster:11/6 @cite:generic:/75
    Scenario: Not met (breach) for Devon, Waltham Forest, Essex and Generic, met for Doncaster [review-covers-14]
      Given a review was held on Friday 2 January 2026
      And it covered:
        | a child protection investigation or plan |
        | a service from early help |
        | an update on each element of the plan |
        | continuing the plan |
        | legal advice |
        | progress against the plan |
        | stepping down |
        | stepping up |
        | the child becoming looked after |
        | the impact on each child's outcomes |
        | the level of need |
        | the quality of the intervention |
        | what happened since the last meeting |
        | what is still unclear |
        | what makes change difficult |
        | whether a family group conference would help |
        | whether child protection procedures would serve the child better |
        | whether everyone is still needed to support the family |
        | whether the child's needs are being met |
        | whether the contingency plan still fits |
        | whether the plan needs adjusting |
        | whether the threshold is still met |
        | whether the timescales are kept |
      When the case is looked at on Friday 2 January 2026
      Then for Devon, the rule on what a review considers is not met, missing:
        | whether the support makes a difference |
      And for Devon, that is a breach
      And for Waltham Forest, the rule on what a review considers is not met, missing:
        | whether social care is still needed |
      And for Waltham Forest, that is a breach
      And for Essex, the rule on what a review considers is not met, missing:
        | a contingency plan |
        | how barriers to change can be overcome |
        | how the family carries the change on |
        | what good enough looks like |
        | what the end of involvement would look like |
      And for Essex, that is a breach
      And for Doncaster, the rule on what a review considers is met
      And for Generic, the rule on what a review considers is not met, missing:
        | whether the services serve the aims of the plan |
      And for Generic, that is a breach

    @cite:devon:7/2 @cite:devon:7/3 @cite:devon:3/8 @cite:devon:2/6 @cite:devon:7/4 @cite:devon:7/5 @cite:devon:7/6 @cite:devon:7/7 @cite:devon:7/8 @cite:devon:7/9 @cite:devon:7/10 @cite:devon:7/11 @cite:devon:7/12 @cite:devon:7/13 @cite:devon:7/14 @cite:devon:7/15 @cite:devon:7/16 @cite:devon:app1/13 @cite:devon:app1/17 @cite:devon:app1/18 @cite:devon:app1/19 @cite:devon:app1/20 @cite:waltham-forest:4/3 @cite:essex:10.2/1 @cite:essex:3.4.4/24 @cite:doncaster:11/1 @cite:doncaster:11/5 @cite:doncaster:11/6 @cite:generic:/75
    Scenario: Not met (breach) for Devon, Waltham Forest, Essex and Generic, met for Doncaster [review-covers-15]
      Given a review was held on Friday 2 January 2026
      And it covered:
        | a child protection investigation or plan |
        | a service from early help |
        | an update on each element of the plan |
        | continuing the plan |
        | legal advice |
        | progress against the plan |
        | stepping down |
        | stepping up |
        | the child becoming looked after |
        | the impact on each child's outcomes |
        | the level of need |
        | the quality of the intervention |
        | what happened since the last meeting |
        | what is still unclear |
        | what makes change difficult |
        | whether a family group conference would help |
        | whether child protection procedures would serve the child better |
        | whether everyone is still needed to support the family |
        | whether the child's needs are being met |
        | whether the contingency plan still fits |
        | whether the plan needs adjusting |
        | whether the support makes a difference |
        | whether the threshold is still met |
      When the case is looked at on Friday 2 January 2026
      Then for Devon, the rule on what a review considers is not met, missing:
        | whether the timescales are kept |
      And for Devon, that is a breach
      And for Waltham Forest, the rule on what a review considers is not met, missing:
        | whether social care is still needed |
      And for Waltham Forest, that is a breach
      And for Essex, the rule on what a review considers is not met, missing:
        | a contingency plan |
        | how barriers to change can be overcome |
        | how the family carries the change on |
        | what good enough looks like |
        | what the end of involvement would look like |
      And for Essex, that is a breach
      And for Doncaster, the rule on what a review considers is met
      And for Generic, the rule on what a review considers is not met, missing:
        | whether the services serve the aims of the plan |
        | whether the timescales are kept |
      And for Generic, that is a breach

    @cite:devon:7/2 @cite:devon:7/3 @cite:devon:3/8 @cite:devon:2/6 @cite:devon:7/4 @cite:devon:7/5 @cite:devon:7/6 @cite:devon:7/7 @cite:devon:7/8 @cite:devon:7/9 @cite:devon:7/10 @cite:devon:7/11 @cite:devon:7/12 @cite:devon:7/13 @cite:devon:7/14 @cite:devon:7/15 @cite:devon:7/16 @cite:devon:app1/13 @cite:devon:app1/17 @cite:devon:app1/18 @cite:devon:app1/19 @cite:devon:app1/20 @cite:waltham-forest:4/3 @cite:essex:10.2/1 @cite:essex:3.4.4/24 @cite:doncaster:11/1 @cite:doncaster:11/5 @cite:doncaster:11/6 @cite:generic:/75
    Scenario: Not met (breach) for Devon, Waltham Forest, Essex and Generic, met for Doncaster [review-covers-16]
      Given a review was held on Friday 2 January 2026
      And it covered:
        | a child protection investigation or plan |
        | a service from early help |
        | an update on each element of the plan |
        | continuing the plan |
        | legal advice |
        | progress against the plan |
        | stepping down |
        | stepping up |
        | the child becoming looked after |
        | the impact on each child's outcomes |
        | the level of need |
        | the quality of the intervention |
        | what happened since the last meeting |
        | what is still unclear |
        | what makes change difficult |
        | whether a family group conference would help |
        | whether child protection procedures would serve the child better |
        | whether the child's needs are being met |
        | whether the contingency plan still fits |
        | whether the plan needs adjusting |
        | whether the support makes a difference |
        | whether the threshold is still met |
        | whether the timescales are kept |
      When the case is looked at on Friday 2 January 2026
      Then for Devon, the rule on what a review considers is not met, missing:
        | whether everyone is still needed to support the family |
      And for Devon, that is a breach
      And for Waltham Forest, the rule on what a review considers is not met, missing:
        | whether social care is still needed |
      And for Waltham Forest, that is a breach
      And for Essex, the rule on what a review considers is not met, missing:
        | a contingency plan |
        | how barriers to change can be overcome |
        | how the family carries the change on |
        | what good enough looks like |
        | what the end of involvement would look like |
      And for Essex, that is a breach
      And for Doncaster, the rule on what a review considers is met
      And for Generic, the rule on what a review considers is not met, missing:
        | whether the services serve the aims of the plan |
      And for Generic, that is a breach

    @cite:devon:7/2 @cite:devon:7/3 @cite:devon:3/8 @cite:devon:2/6 @cite:devon:7/4 @cite:devon:7/5 @cite:devon:7/6 @cite:devon:7/7 @cite:devon:7/8 @cite:devon:7/9 @cite:devon:7/10 @cite:devon:7/11 @cite:devon:7/12 @cite:devon:7/13 @cite:devon:7/14 @cite:devon:7/15 @cite:devon:7/16 @cite:devon:app1/13 @cite:devon:app1/17 @cite:devon:app1/18 @cite:devon:app1/19 @cite:devon:app1/20 @cite:waltham-forest:4/3 @cite:essex:10.2/1 @cite:essex:3.4.4/24 @cite:doncaster:11/1 @cite:doncaster:11/5 @cite:doncaster:11/6 @cite:generic:/75
    Scenario: Not met (breach) for Devon, Waltham Forest, Essex and Generic, met for Doncaster [review-covers-17]
      Given a review was held on Friday 2 January 2026
      And it covered:
        | a child protection investigation or plan |
        | a service from early help |
        | an update on each element of the plan |
        | continuing the plan |
        | legal advice |
        | progress against the plan |
        | stepping down |
        | stepping up |
        | the child becoming looked after |
        | the impact on each child's outcomes |
        | the level of need |
        | the quality of the intervention |
        | what happened since the last meeting |
        | what is still unclear |
        | what makes change difficult |
        | whether a family group conference would help |
        | whether child protection procedures would serve the child better |
        | whether everyone is still needed to support the family |
        | whether the child's needs are being met |
        | whether the contingency plan still fits |
        | whether the support makes a difference |
        | whether the threshold is still met |
        | whether the timescales are kept |
      When the case is looked at on Friday 2 January 2026
      Then for Devon, the rule on what a review considers is not met, missing:
        | whether the plan needs adjusting |
      And for Devon, that is a breach
      And for Waltham Forest, the rule on what a review considers is not met, missing:
        | whether social care is still needed |
      And for Waltham Forest, that is a breach
      And for Essex, the rule on what a review considers is not met, missing:
        | a contingency plan |
        | how barriers to change can be overcome |
        | how the family carries the change on |
        | what good enough looks like |
        | what the end of involvement would look like |
      And for Essex, that is a breach
      And for Doncaster, the rule on what a review considers is met
      And for Generic, the rule on what a review considers is not met, missing:
        | whether the services serve the aims of the plan |
      And for Generic, that is a breach

    @cite:devon:7/2 @cite:devon:7/3 @cite:devon:3/8 @cite:devon:2/6 @cite:devon:7/4 @cite:devon:7/5 @cite:devon:7/6 @cite:devon:7/7 @cite:devon:7/8 @cite:devon:7/9 @cite:devon:7/10 @cite:devon:7/11 @cite:devon:7/12 @cite:devon:7/13 @cite:devon:7/14 @cite:devon:7/15 @cite:devon:7/16 @cite:devon:app1/13 @cite:devon:app1/17 @cite:devon:app1/18 @cite:devon:app1/19 @cite:devon:app1/20 @cite:waltham-forest:4/3 @cite:essex:10.2/1 @cite:essex:3.4.4/24 @cite:doncaster:11/1 @cite:doncaster:11/5 @cite:doncaster:11/6 @cite:generic:/75
    Scenario: Not met (breach) for Devon, Waltham Forest, Essex and Generic, met for Doncaster [review-covers-18]
      Given a review was held on Friday 2 January 2026
      And it covered:
        | a child protection investigation or plan |
        | a service from early help |
        | an update on each element of the plan |
        | continuing the plan |
        | legal advice |
        | progress against the plan |
        | stepping down |
        | stepping up |
        | the child becoming looked after |
        | the impact on each child's outcomes |
        | the level of need |
        | the quality of the intervention |
        | what happened since the last meeting |
        | what is still unclear |
        | what makes change difficult |
        | whether a family group conference would help |
        | whether child protection procedures would serve the child better |
        | whether everyone is still needed to support the family |
        | whether the child's needs are being met |
        | whether the plan needs adjusting |
        | whether the support makes a difference |
        | whether the threshold is still met |
        | whether the timescales are kept |
      When the case is looked at on Friday 2 January 2026
      Then for Devon, the rule on what a review considers is not met, missing:
        | whether the contingency plan still fits |
      And for Devon, that is a breach
      And for Waltham Forest, the rule on what a review considers is not met, missing:
        | whether social care is still needed |
      And for Waltham Forest, that is a breach
      And for Essex, the rule on what a review considers is not met, missing:
        | a contingency plan |
        | how barriers to change can be overcome |
        | how the family carries the change on |
        | what good enough looks like |
        | what the end of involvement would look like |
      And for Essex, that is a breach
      And for Doncaster, the rule on what a review considers is met
      And for Generic, the rule on what a review considers is not met, missing:
        | whether the services serve the aims of the plan |
      And for Generic, that is a breach

    @cite:devon:7/2 @cite:devon:7/3 @cite:devon:3/8 @cite:devon:2/6 @cite:devon:7/4 @cite:devon:7/5 @cite:devon:7/6 @cite:devon:7/7 @cite:devon:7/8 @cite:devon:7/9 @cite:devon:7/10 @cite:devon:7/11 @cite:devon:7/12 @cite:devon:7/13 @cite:devon:7/14 @cite:devon:7/15 @cite:devon:7/16 @cite:devon:app1/13 @cite:devon:app1/17 @cite:devon:app1/18 @cite:devon:app1/19 @cite:devon:app1/20 @cite:waltham-forest:4/3 @cite:essex:10.2/1 @cite:essex:3.4.4/24 @cite:doncaster:11/1 @cite:doncaster:11/5 @cite:doncaster:11/6 @cite:generic:/75
    Scenario: Not met (breach) for Devon, Waltham Forest, Essex and Generic, met for Doncaster [review-covers-19]
      Given a review was held on Friday 2 January 2026
      And it covered:
        | a child protection investigation or plan |
        | a service from early help |
        | an update on each element of the plan |
        | legal advice |
        | progress against the plan |
        | stepping down |
        | stepping up |
        | the child becoming looked after |
        | the impact on each child's outcomes |
        | the level of need |
        | the quality of the intervention |
        | what happened since the last meeting |
        | what is still unclear |
        | what makes change difficult |
        | whether a family group conference would help |
        | whether child protection procedures would serve the child better |
        | whether everyone is still needed to support the family |
        | whether the child's needs are being met |
        | whether the contingency plan still fits |
        | whether the plan needs adjusting |
        | whether the support makes a difference |
        | whether the threshold is still met |
        | whether the timescales are kept |
      When the case is looked at on Friday 2 January 2026
      Then for Devon, the rule on what a review considers is not met, missing:
        | continuing the plan |
      And for Devon, that is a breach
      And for Waltham Forest, the rule on what a review considers is not met, missing:
        | whether social care is still needed |
      And for Waltham Forest, that is a breach
      And for Essex, the rule on what a review considers is not met, missing:
        | a contingency plan |
        | how barriers to change can be overcome |
        | how the family carries the change on |
        | what good enough looks like |
        | what the end of involvement would look like |
      And for Essex, that is a breach
      And for Doncaster, the rule on what a review considers is met
      And for Generic, the rule on what a review considers is not met, missing:
        | whether the services serve the aims of the plan |
      And for Generic, that is a breach

    @cite:devon:7/2 @cite:devon:7/3 @cite:devon:3/8 @cite:devon:2/6 @cite:devon:7/4 @cite:devon:7/5 @cite:devon:7/6 @cite:devon:7/7 @cite:devon:7/8 @cite:devon:7/9 @cite:devon:7/10 @cite:devon:7/11 @cite:devon:7/12 @cite:devon:7/13 @cite:devon:7/14 @cite:devon:7/15 @cite:devon:7/16 @cite:devon:app1/13 @cite:devon:app1/17 @cite:devon:app1/18 @cite:devon:app1/19 @cite:devon:app1/20 @cite:waltham-forest:4/3 @cite:essex:10.2/1 @cite:essex:3.4.4/24 @cite:doncaster:11/1 @cite:doncaster:11/5 @cite:doncaster:11/6 @cite:generic:/75
    Scenario: Not met (breach) for Devon, Waltham Forest, Essex and Generic, met for Doncaster [review-covers-20]
      Given a review was held on Friday 2 January 2026
      And it covered:
        | a service from early help |
        | an update on each element of the plan |
        | continuing the plan |
        | legal advice |
        | progress against the plan |
        | stepping down |
        | stepping up |
        | the child becoming looked after |
        | the impact on each child's outcomes |
        | the level of need |
        | the quality of the intervention |
        | what happened since the last meeting |
        | what is still unclear |
        | what makes change difficult |
        | whether a family group conference would help |
        | whether child protection procedures would serve the child better |
        | whether everyone is still needed to support the family |
        | whether the child's needs are being met |
        | whether the contingency plan still fits |
        | whether the plan needs adjusting |
        | whether the support makes a difference |
        | whether the threshold is still met |
        | whether the timescales are kept |
      When the case is looked at on Friday 2 January 2026
      Then for Devon, the rule on what a review considers is not met, missing:
        | a child protection investigation or plan |
      And for Devon, that is a breach
      And for Waltham Forest, the rule on what a review considers is not met, missing:
        | whether social care is still needed |
      And for Waltham Forest, that is a breach
      And for Essex, the rule on what a review considers is not met, missing:
        | a contingency plan |
        | how barriers to change can be overcome |
        | how the family carries the change on |
        | what good enough looks like |
        | what the end of involvement would look like |
      And for Essex, that is a breach
      And for Doncaster, the rule on what a review considers is met
      And for Generic, the rule on what a review considers is not met, missing:
        | whether the services serve the aims of the plan |
      And for Generic, that is a breach

    @cite:devon:7/2 @cite:devon:7/3 @cite:devon:3/8 @cite:devon:2/6 @cite:devon:7/4 @cite:devon:7/5 @cite:devon:7/6 @cite:devon:7/7 @cite:devon:7/8 @cite:devon:7/9 @cite:devon:7/10 @cite:devon:7/11 @cite:devon:7/12 @cite:devon:7/13 @cite:devon:7/14 @cite:devon:7/15 @cite:devon:7/16 @cite:devon:app1/13 @cite:devon:app1/17 @cite:devon:app1/18 @cite:devon:app1/19 @cite:devon:app1/20 @cite:waltham-forest:4/3 @cite:essex:10.2/1 @cite:essex:3.4.4/24 @cite:doncaster:11/1 @cite:doncaster:11/5 @cite:doncaster:11/6 @cite:generic:/75
    Scenario: Not met (breach) for Devon, Waltham Forest, Essex and Generic, met for Doncaster [review-covers-21]
      Given a review was held on Friday 2 January 2026
      And it covered:
        | a child protection investigation or plan |
        | a service from early help |
        | an update on each element of the plan |
        | continuing the plan |
        | legal advice |
        | progress against the plan |
        | stepping down |
        | stepping up |
        | the impact on each child's outcomes |
        | the level of need |
        | the quality of the intervention |
        | what happened since the last meeting |
        | what is still unclear |
        | what makes change difficult |
        | whether a family group conference would help |
        | whether child protection procedures would serve the child better |
        | whether everyone is still needed to support the family |
        | whether the child's needs are being met |
        | whether the contingency plan still fits |
        | whether the plan needs adjusting |
        | whether the support makes a difference |
        | whether the threshold is still met |
        | whether the timescales are kept |
      When the case is looked at on Friday 2 January 2026
      Then for Devon, the rule on what a review considers is not met, missing:
        | the child becoming looked after |
      And for Devon, that is a breach
      And for Waltham Forest, the rule on what a review considers is not met, missing:
        | whether social care is still needed |
      And for Waltham Forest, that is a breach
      And for Essex, the rule on what a review considers is not met, missing:
        | a contingency plan |
        | how barriers to change can be overcome |
        | how the family carries the change on |
        | what good enough looks like |
        | what the end of involvement would look like |
      And for Essex, that is a breach
      And for Doncaster, the rule on what a review considers is met
      And for Generic, the rule on what a review considers is not met, missing:
        | whether the services serve the aims of the plan |
      And for Generic, that is a breach

    @cite:devon:7/2 @cite:devon:7/3 @cite:devon:3/8 @cite:devon:2/6 @cite:devon:7/4 @cite:devon:7/5 @cite:devon:7/6 @cite:devon:7/7 @cite:devon:7/8 @cite:devon:7/9 @cite:devon:7/10 @cite:devon:7/11 @cite:devon:7/12 @cite:devon:7/13 @cite:devon:7/14 @cite:devon:7/15 @cite:devon:7/16 @cite:devon:app1/13 @cite:devon:app1/17 @cite:devon:app1/18 @cite:devon:app1/19 @cite:devon:app1/20 @cite:waltham-forest:4/3 @cite:essex:10.2/1 @cite:essex:3.4.4/24 @cite:doncaster:11/1 @cite:doncaster:11/5 @cite:doncaster:11/6 @cite:generic:/75
    Scenario: Not met (breach) for Devon, Waltham Forest, Essex and Generic, met for Doncaster [review-covers-22]
      Given a review was held on Friday 2 January 2026
      And it covered:
        | a child protection investigation or plan |
        | a service from early help |
        | an update on each element of the plan |
        | continuing the plan |
        | progress against the plan |
        | stepping down |
        | stepping up |
        | the child becoming looked after |
        | the impact on each child's outcomes |
        | the level of need |
        | the quality of the intervention |
        | what happened since the last meeting |
        | what is still unclear |
        | what makes change difficult |
        | whether a family group conference would help |
        | whether child protection procedures would serve the child better |
        | whether everyone is still needed to support the family |
        | whether the child's needs are being met |
        | whether the contingency plan still fits |
        | whether the plan needs adjusting |
        | whether the support makes a difference |
        | whether the threshold is still met |
        | whether the timescales are kept |
      When the case is looked at on Friday 2 January 2026
      Then for Devon, the rule on what a review considers is not met, missing:
        | legal advice |
      And for Devon, that is a breach
      And for Waltham Forest, the rule on what a review considers is not met, missing:
        | whether social care is still needed |
      And for Waltham Forest, that is a breach
      And for Essex, the rule on what a review considers is not met, missing:
        | a contingency plan |
        | how barriers to change can be overcome |
        | how the family carries the change on |
        | what good enough looks like |
        | what the end of involvement would look like |
      And for Essex, that is a breach
      And for Doncaster, the rule on what a review considers is met
      And for Generic, the rule on what a review considers is not met, missing:
        | whether the services serve the aims of the plan |
      And for Generic, that is a breach

    @cite:devon:7/2 @cite:devon:7/3 @cite:devon:3/8 @cite:devon:2/6 @cite:devon:7/4 @cite:devon:7/5 @cite:devon:7/6 @cite:devon:7/7 @cite:devon:7/8 @cite:devon:7/9 @cite:devon:7/10 @cite:devon:7/11 @cite:devon:7/12 @cite:devon:7/13 @cite:devon:7/14 @cite:devon:7/15 @cite:devon:7/16 @cite:devon:app1/13 @cite:devon:app1/17 @cite:devon:app1/18 @cite:devon:app1/19 @cite:devon:app1/20 @cite:waltham-forest:4/3 @cite:essex:10.2/1 @cite:essex:3.4.4/24 @cite:doncaster:11/1 @cite:doncaster:11/5 @cite:doncaster:11/6 @cite:generic:/75
    Scenario: Not met (breach) for Devon, Waltham Forest, Essex and Generic, met for Doncaster [review-covers-23]
      Given a review was held on Friday 2 January 2026
      And it covered:
        | a child protection investigation or plan |
        | a service from early help |
        | an update on each element of the plan |
        | continuing the plan |
        | legal advice |
        | progress against the plan |
        | stepping down |
        | stepping up |
        | the child becoming looked after |
        | the impact on each child's outcomes |
        | the level of need |
        | what happened since the last meeting |
        | what is still unclear |
        | what makes change difficult |
        | whether a family group conference would help |
        | whether child protection procedures would serve the child better |
        | whether everyone is still needed to support the family |
        | whether the child's needs are being met |
        | whether the contingency plan still fits |
        | whether the plan needs adjusting |
        | whether the support makes a difference |
        | whether the threshold is still met |
        | whether the timescales are kept |
      When the case is looked at on Friday 2 January 2026
      Then for Devon, the rule on what a review considers is not met, missing:
        | the quality of the intervention |
      And for Devon, that is a breach
      And for Waltham Forest, the rule on what a review considers is not met, missing:
        | whether social care is still needed |
      And for Waltham Forest, that is a breach
      And for Essex, the rule on what a review considers is not met, missing:
        | a contingency plan |
        | how barriers to change can be overcome |
        | how the family carries the change on |
        | what good enough looks like |
        | what the end of involvement would look like |
      And for Essex, that is a breach
      And for Doncaster, the rule on what a review considers is met
      And for Generic, the rule on what a review considers is not met, missing:
        | whether the services serve the aims of the plan |
      And for Generic, that is a breach

    @cite:devon:7/2 @cite:devon:7/3 @cite:devon:3/8 @cite:devon:2/6 @cite:devon:7/4 @cite:devon:7/5 @cite:devon:7/6 @cite:devon:7/7 @cite:devon:7/8 @cite:devon:7/9 @cite:devon:7/10 @cite:devon:7/11 @cite:devon:7/12 @cite:devon:7/13 @cite:devon:7/14 @cite:devon:7/15 @cite:devon:7/16 @cite:devon:app1/13 @cite:devon:app1/17 @cite:devon:app1/18 @cite:devon:app1/19 @cite:devon:app1/20 @cite:waltham-forest:4/3 @cite:essex:10.2/1 @cite:essex:3.4.4/24 @cite:doncaster:11/1 @cite:doncaster:11/5 @cite:doncaster:11/6 @cite:generic:/75
    Scenario: Not met (breach) for Devon, Waltham Forest, Essex and Generic, met for Doncaster [review-covers-24]
      Given a review was held on Friday 2 January 2026
      And it covered:
        | a child protection investigation or plan |
        | a service from early help |
        | an update on each element of the plan |
        | continuing the plan |
        | legal advice |
        | progress against the plan |
        | stepping down |
        | stepping up |
        | the child becoming looked after |
        | the level of need |
        | the quality of the intervention |
        | what happened since the last meeting |
        | what is still unclear |
        | what makes change difficult |
        | whether a family group conference would help |
        | whether child protection procedures would serve the child better |
        | whether everyone is still needed to support the family |
        | whether the child's needs are being met |
        | whether the contingency plan still fits |
        | whether the plan needs adjusting |
        | whether the support makes a difference |
        | whether the threshold is still met |
        | whether the timescales are kept |
      When the case is looked at on Friday 2 January 2026
      Then for Devon, the rule on what a review considers is not met, missing:
        | the impact on each child's outcomes |
      And for Devon, that is a breach
      And for Waltham Forest, the rule on what a review considers is not met, missing:
        | whether social care is still needed |
      And for Waltham Forest, that is a breach
      And for Essex, the rule on what a review considers is not met, missing:
        | a contingency plan |
        | how barriers to change can be overcome |
        | how the family carries the change on |
        | what good enough looks like |
        | what the end of involvement would look like |
      And for Essex, that is a breach
      And for Doncaster, the rule on what a review considers is met
      And for Generic, the rule on what a review considers is not met, missing:
        | whether the services serve the aims of the plan |
      And for Generic, that is a breach

    @cite:devon:7/2 @cite:devon:7/3 @cite:devon:3/8 @cite:devon:2/6 @cite:devon:7/4 @cite:devon:7/5 @cite:devon:7/6 @cite:devon:7/7 @cite:devon:7/8 @cite:devon:7/9 @cite:devon:7/10 @cite:devon:7/11 @cite:devon:7/12 @cite:devon:7/13 @cite:devon:7/14 @cite:devon:7/15 @cite:devon:7/16 @cite:devon:app1/13 @cite:devon:app1/17 @cite:devon:app1/18 @cite:devon:app1/19 @cite:devon:app1/20 @cite:waltham-forest:4/3 @cite:essex:10.2/1 @cite:essex:3.4.4/24 @cite:doncaster:11/1 @cite:doncaster:11/5 @cite:doncaster:11/6 @cite:generic:/75
    Scenario: Not met (breach) for Devon, Waltham Forest, Essex and Doncaster, met for Generic [review-covers-25]
      Given a review was held on Friday 2 January 2026
      And it covered:
        | a service from early help |
        | the level of need |
        | whether a family group conference would help |
        | whether child protection procedures would serve the child better |
        | whether the services serve the aims of the plan |
        | whether the timescales are kept |
      When the case is looked at on Friday 2 January 2026
      Then for Devon, the rule on what a review considers is not met, missing:
        | a child protection investigation or plan |
        | an update on each element of the plan |
        | continuing the plan |
        | legal advice |
        | progress against the plan |
        | stepping down |
        | stepping up |
        | the child becoming looked after |
        | the impact on each child's outcomes |
        | the quality of the intervention |
        | what happened since the last meeting |
        | what is still unclear |
        | what makes change difficult |
        | whether everyone is still needed to support the family |
        | whether the child's needs are being met |
        | whether the contingency plan still fits |
        | whether the plan needs adjusting |
        | whether the support makes a difference |
        | whether the threshold is still met |
      And for Devon, that is a breach
      And for Waltham Forest, the rule on what a review considers is not met, missing:
        | progress against the plan |
        | whether social care is still needed |
      And for Waltham Forest, that is a breach
      And for Essex, the rule on what a review considers is not met, missing:
        | a contingency plan |
        | how barriers to change can be overcome |
        | how the family carries the change on |
        | progress against the plan |
        | what good enough looks like |
        | what the end of involvement would look like |
      And for Essex, that is a breach
      And for Doncaster, the rule on what a review considers is not met, missing:
        | progress against the plan |
        | stepping down |
        | stepping up |
      And for Doncaster, that is a breach
      And for Generic, the rule on what a review considers is met

    @cite:devon:7/2 @cite:devon:7/3 @cite:devon:3/8 @cite:devon:2/6 @cite:devon:7/4 @cite:devon:7/5 @cite:devon:7/6 @cite:devon:7/7 @cite:devon:7/8 @cite:devon:7/9 @cite:devon:7/10 @cite:devon:7/11 @cite:devon:7/12 @cite:devon:7/13 @cite:devon:7/14 @cite:devon:7/15 @cite:devon:7/16 @cite:devon:app1/13 @cite:devon:app1/17 @cite:devon:app1/18 @cite:devon:app1/19 @cite:devon:app1/20 @cite:waltham-forest:4/3 @cite:essex:10.2/1 @cite:essex:3.4.4/24 @cite:doncaster:11/1 @cite:doncaster:11/5 @cite:doncaster:11/6 @cite:generic:/75
    Scenario: Not met (breach) for Devon, Waltham Forest and Essex, met for Doncaster and Generic [review-covers-26]
      Given no family group conference is underway
      And a review was held on Friday 2 January 2026
      And it covered:
        | a child protection investigation or plan |
        | a service from early help |
        | an update on each element of the plan |
        | continuing the plan |
        | legal advice |
        | progress against the plan |
        | stepping down |
        | stepping up |
        | the child becoming looked after |
        | the impact on each child's outcomes |
        | the level of need |
        | the quality of the intervention |
        | what happened since the last meeting |
        | what is still unclear |
        | what makes change difficult |
        | whether child protection procedures would serve the child better |
        | whether everyone is still needed to support the family |
        | whether the child's needs are being met |
        | whether the contingency plan still fits |
        | whether the plan needs adjusting |
        | whether the services serve the aims of the plan |
        | whether the support makes a difference |
        | whether the threshold is still met |
        | whether the timescales are kept |
      When the case is looked at on Friday 2 January 2026
      Then for Devon, the rule on what a review considers is not met, missing:
        | whether a family group conference would help |
      And for Devon, that is a breach
      And for Waltham Forest, the rule on what a review considers is not met, missing:
        | whether social care is still needed |
      And for Waltham Forest, that is a breach
      And for Essex, the rule on what a review considers is not met, missing:
        | a contingency plan |
        | how barriers to change can be overcome |
        | how the family carries the change on |
        | what good enough looks like |
        | what the end of involvement would look like |
      And for Essex, that is a breach
      And for Doncaster, the rule on what a review considers is met
      And for Generic, the rule on what a review considers is met

    @cite:devon:7/2 @cite:devon:7/3 @cite:devon:3/8 @cite:devon:2/6 @cite:devon:7/4 @cite:devon:7/5 @cite:devon:7/6 @cite:devon:7/7 @cite:devon:7/8 @cite:devon:7/9 @cite:devon:7/10 @cite:devon:7/11 @cite:devon:7/12 @cite:devon:7/13 @cite:devon:7/14 @cite:devon:7/15 @cite:devon:7/16 @cite:devon:app1/13 @cite:devon:app1/17 @cite:devon:app1/18 @cite:devon:app1/19 @cite:devon:app1/20 @cite:waltham-forest:4/3 @cite:essex:10.2/1 @cite:essex:3.4.4/24 @cite:doncaster:11/1 @cite:doncaster:11/5 @cite:doncaster:11/6 @cite:generic:/75
    Scenario: Not met (breach) for Devon, Waltham Forest and Essex, met for Doncaster and Generic [review-covers-27]
      Given there are or have been child protection issues
      And a review was held on Friday 2 January 2026
      And it covered:
        | a child protection investigation or plan |
        | a service from early help |
        | an update on each element of the plan |
        | continuing the plan |
        | legal advice |
        | progress against the plan |
        | stepping down |
        | stepping up |
        | the child becoming looked after |
        | the impact on each child's outcomes |
        | the quality of the intervention |
        | what happened since the last meeting |
        | what is still unclear |
        | what makes change difficult |
        | whether a family group conference would help |
        | whether child protection procedures would serve the child better |
        | whether everyone is still needed to support the family |
        | whether the child's needs are being met |
        | whether the contingency plan still fits |
        | whether the plan needs adjusting |
        | whether the services serve the aims of the plan |
        | whether the support makes a difference |
        | whether the threshold is still met |
        | whether the timescales are kept |
      When the case is looked at on Friday 2 January 2026
      Then for Devon, the rule on what a review considers is not met, missing:
        | the level of need |
      And for Devon, that is a breach
      And for Waltham Forest, the rule on what a review considers is not met, missing:
        | whether social care is still needed |
      And for Waltham Forest, that is a breach
      And for Essex, the rule on what a review considers is not met, missing:
        | a contingency plan |
        | how barriers to change can be overcome |
        | how the family carries the change on |
        | what good enough looks like |
        | what the end of involvement would look like |
      And for Essex, that is a breach
      And for Doncaster, the rule on what a review considers is met
      And for Generic, the rule on what a review considers is met

    @cite:devon:7/2 @cite:devon:7/3 @cite:devon:3/8 @cite:devon:2/6 @cite:devon:7/4 @cite:devon:7/5 @cite:devon:7/6 @cite:devon:7/7 @cite:devon:7/8 @cite:devon:7/9 @cite:devon:7/10 @cite:devon:7/11 @cite:devon:7/12 @cite:devon:7/13 @cite:devon:7/14 @cite:devon:7/15 @cite:devon:7/16 @cite:devon:app1/13 @cite:devon:app1/17 @cite:devon:app1/18 @cite:devon:app1/19 @cite:devon:app1/20 @cite:waltham-forest:4/3 @cite:essex:10.2/1 @cite:essex:3.4.4/24 @cite:doncaster:11/1 @cite:doncaster:11/5 @cite:doncaster:11/6 @cite:generic:/75
    Scenario: Not met (breach) for Devon, Waltham Forest and Essex, met for Doncaster and Generic [review-covers-28]
      Given there are or have been child protection issues
      And a review was held on Friday 2 January 2026
      And it covered:
        | a child protection investigation or plan |
        | a service from early help |
        | an update on each element of the plan |
        | continuing the plan |
        | legal advice |
        | progress against the plan |
        | stepping down |
        | stepping up |
        | the child becoming looked after |
        | the impact on each child's outcomes |
        | the level of need |
        | the quality of the intervention |
        | what happened since the last meeting |
        | what is still unclear |
        | what makes change difficult |
        | whether a family group conference would help |
        | whether everyone is still needed to support the family |
        | whether the child's needs are being met |
        | whether the contingency plan still fits |
        | whether the plan needs adjusting |
        | whether the services serve the aims of the plan |
        | whether the support makes a difference |
        | whether the threshold is still met |
        | whether the timescales are kept |
      When the case is looked at on Friday 2 January 2026
      Then for Devon, the rule on what a review considers is not met, missing:
        | whether child protection procedures would serve the child better |
      And for Devon, that is a breach
      And for Waltham Forest, the rule on what a review considers is not met, missing:
        | whether social care is still needed |
      And for Waltham Forest, that is a breach
      And for Essex, the rule on what a review considers is not met, missing:
        | a contingency plan |
        | how barriers to change can be overcome |
        | how the family carries the change on |
        | what good enough looks like |
        | what the end of involvement would look like |
      And for Essex, that is a breach
      And for Doncaster, the rule on what a review considers is met
      And for Generic, the rule on what a review considers is met

    @cite:devon:7/2 @cite:devon:7/3 @cite:devon:3/8 @cite:devon:2/6 @cite:devon:7/4 @cite:devon:7/5 @cite:devon:7/6 @cite:devon:7/7 @cite:devon:7/8 @cite:devon:7/9 @cite:devon:7/10 @cite:devon:7/11 @cite:devon:7/12 @cite:devon:7/13 @cite:devon:7/14 @cite:devon:7/15 @cite:devon:7/16 @cite:devon:app1/13 @cite:devon:app1/17 @cite:devon:app1/18 @cite:devon:app1/19 @cite:devon:app1/20 @cite:waltham-forest:4/3 @cite:essex:10.2/1 @cite:essex:3.4.4/24 @cite:doncaster:11/1 @cite:doncaster:11/5 @cite:doncaster:11/6 @cite:generic:/75
    Scenario: Not met (departure) for Devon, not met (breach) for Waltham Forest and Essex, met for Doncaster and Generic [review-covers-29]
      Given the threshold for a plan is no longer met
      And a review was held on Friday 2 January 2026
      And it covered:
        | a child protection investigation or plan |
        | an update on each element of the plan |
        | continuing the plan |
        | legal advice |
        | progress against the plan |
        | stepping down |
        | stepping up |
        | the child becoming looked after |
        | the impact on each child's outcomes |
        | the level of need |
        | the quality of the intervention |
        | what happened since the last meeting |
        | what is still unclear |
        | what makes change difficult |
        | whether a family group conference would help |
        | whether child protection procedures would serve the child better |
        | whether everyone is still needed to support the family |
        | whether the child's needs are being met |
        | whether the contingency plan still fits |
        | whether the plan needs adjusting |
        | whether the services serve the aims of the plan |
        | whether the support makes a difference |
        | whether the threshold is still met |
        | whether the timescales are kept |
      When the case is looked at on Friday 2 January 2026
      Then for Devon, the rule on what a review considers is not met, missing:
        | a service from early help |
      And for Devon, that is a departure
      And for Waltham Forest, the rule on what a review considers is not met, missing:
        | whether social care is still needed |
      And for Waltham Forest, that is a breach
      And for Essex, the rule on what a review considers is not met, missing:
        | a contingency plan |
        | how barriers to change can be overcome |
        | how the family carries the change on |
        | what good enough looks like |
        | what the end of involvement would look like |
      And for Essex, that is a breach
      And for Doncaster, the rule on what a review considers is met
      And for Generic, the rule on what a review considers is met

    @cite:waltham-forest:4/3 @cite:essex:10.2/1 @cite:essex:3.4.4/24 @cite:doncaster:11/1 @cite:doncaster:11/5 @cite:doncaster:11/6 @cite:generic:/75
    Scenario: Not met (breach) for Waltham Forest, Doncaster and Generic, not met (departure) for Essex [review-covers-30]
      Given a review was held on Friday 2 January 2026
      And it covered:
        | a contingency plan |
        | how barriers to change can be overcome |
        | how the family carries the change on |
        | what good enough looks like |
        | what the end of involvement would look like |
        | whether social care is still needed |
      When the case is looked at on Friday 2 January 2026
      Then for Waltham Forest, the rule on what a review considers is not met, missing:
        | progress against the plan |
      And for Waltham Forest, that is a breach
      And for Essex, the rule on what a review considers is not met, missing:
        | progress against the plan |
      And for Essex, that is a departure
      And for Doncaster, the rule on what a review considers is not met, missing:
        | progress against the plan |
        | stepping down |
        | stepping up |
      And for Doncaster, that is a breach
      And for Generic, the rule on what a review considers is not met, missing:
        | whether the services serve the aims of the plan |
        | whether the timescales are kept |
      And for Generic, that is a breach

    @cite:waltham-forest:4/3 @cite:essex:10.2/1 @cite:essex:3.4.4/24 @cite:doncaster:11/1 @cite:doncaster:11/5 @cite:doncaster:11/6 @cite:generic:/75
    Scenario: Not met (breach) for Waltham Forest, Essex and Generic, met for Doncaster [review-covers-31]
      Given a review was held on Friday 2 January 2026
      And it covered:
        | progress against the plan |
        | stepping down |
        | stepping up |
        | whether the services serve the aims of the plan |
      When the case is looked at on Friday 2 January 2026
      Then for Waltham Forest, the rule on what a review considers is not met, missing:
        | whether social care is still needed |
      And for Waltham Forest, that is a breach
      And for Essex, the rule on what a review considers is not met, missing:
        | a contingency plan |
        | how barriers to change can be overcome |
        | how the family carries the change on |
        | what good enough looks like |
        | what the end of involvement would look like |
      And for Essex, that is a breach
      And for Doncaster, the rule on what a review considers is met
      And for Generic, the rule on what a review considers is not met, missing:
        | whether the timescales are kept |
      And for Generic, that is a breach

  Rule: What outcomes may a review have?

    @cite:waltham-forest:4/5 @cite:waltham-forest:4/6 @cite:waltham-forest:4/7 @cite:waltham-forest:4/8 @cite:essex:10.3/1 @cite:generic:/79 @cite:generic:/80 @cite:generic:/81 @cite:generic:/83 @cite:generic:/82
    Scenario: Not met (breach) for Waltham Forest and Generic, not met (departure) for Essex [review-outcome-1]
      Given a review was held on Friday 2 January 2026
      And it resulted in nothing
      When the case is looked at on Friday 2 January 2026
      Then for Waltham Forest, the rule on the outcome of a review is not met, missing:
        | a finding of a risk of significant harm |
        | a finding that the child is no longer in need |
        | an amendment of the plan |
        | the continuation of the plan |
      And for Waltham Forest, that is a breach
      And for Essex, the rule on the outcome of a review is not met, missing:
        | a conclusion of the plan |
        | a step down to lower support |
        | an amendment of the plan |
      And for Essex, that is a departure
      And for Generic, the rule on the outcome of a review is not met, missing:
        | a finding of a risk of significant harm |
        | a finding that the child is no longer in need |
        | an amendment of the plan |
        | the continuation of the plan |
      And for Generic, that is a breach

    @cite:waltham-forest:4/5 @cite:waltham-forest:4/6 @cite:waltham-forest:4/7 @cite:waltham-forest:4/8 @cite:essex:10.3/1 @cite:generic:/79 @cite:generic:/80 @cite:generic:/81 @cite:generic:/83 @cite:generic:/82
    Scenario: Met for Waltham Forest and Generic, not met (departure) for Essex [review-outcome-2]
      Given a review was held on Friday 2 January 2026
      And it resulted in a finding that the child is no longer in need
      When the case is looked at on Friday 2 January 2026
      Then for Waltham Forest, the rule on the outcome of a review is met
      And for Essex, the rule on the outcome of a review is not met, missing:
        | a conclusion of the plan |
        | a step down to lower support |
        | an amendment of the plan |
      And for Essex, that is a departure
      And for Generic, the rule on the outcome of a review is met

  Rule: Is the plan updated after a review?

    @cite:waltham-forest:4/7 @cite:waltham-forest:4/5 @cite:essex:10.3/1 @cite:doncaster:11/1 @cite:doncaster:11/7 @cite:generic:/81 @cite:generic:/79
    Scenario: Not met (departure) for Waltham Forest and Generic, does not apply for Essex, not met (breach) for Doncaster [plan-updated-after-review-1]
      Given a review was held on Friday 2 January 2026
      And it resulted in the continuation of the plan
      And a review was held on Friday 2 January 2026
      And it resulted in a conclusion of the plan
      And the case was closed on Saturday 3 January 2026
      When the case is looked at on Saturday 3 January 2026
      Then for Waltham Forest, the rule on the updating of the plan is not met
      And for Waltham Forest, that is a departure
      And for Essex, the rule on the updating of the plan does not apply
      And for Doncaster, the rule on the updating of the plan is not met
      And for Doncaster, that is a breach
      And for Generic, the rule on the updating of the plan is not met
      And for Generic, that is a departure

    @cite:waltham-forest:4/7 @cite:waltham-forest:4/5 @cite:essex:10.3/1 @cite:doncaster:11/1 @cite:doncaster:11/7 @cite:generic:/81 @cite:generic:/79
    Scenario: Does not apply for Waltham Forest and Generic, not met (departure) for Essex, not met (breach) for Doncaster [plan-updated-after-review-2]
      Given a review was held on Thursday 1 January 2026
      And it resulted in nothing
      And the case was closed on Friday 2 January 2026
      When the case is looked at on Friday 2 January 2026
      Then for Waltham Forest, the rule on the updating of the plan does not apply
      And for Essex, the rule on the updating of the plan is not met
      And for Essex, that is a departure
      And for Doncaster, the rule on the updating of the plan is not met
      And for Doncaster, that is a breach
      And for Generic, the rule on the updating of the plan does not apply

    @cite:waltham-forest:4/7 @cite:waltham-forest:4/5 @cite:essex:10.3/1 @cite:doncaster:11/1 @cite:doncaster:11/7 @cite:generic:/81 @cite:generic:/79
    Scenario: Not met (departure) for Waltham Forest, Essex and Generic, not met (breach) for Doncaster [plan-updated-after-review-3]
      Given a review was held on Thursday 1 January 2026
      And it resulted in the continuation of the plan
      And the case was closed on Friday 2 January 2026
      When the case is looked at on Friday 2 January 2026
      Then for Waltham Forest, the rule on the updating of the plan is not met
      And for Waltham Forest, that is a departure
      And for Essex, the rule on the updating of the plan is not met
      And for Essex, that is a departure
      And for Doncaster, the rule on the updating of the plan is not met
      And for Doncaster, that is a breach
      And for Generic, the rule on the updating of the plan is not met
      And for Generic, that is a departure

    @cite:waltham-forest:4/7 @cite:waltham-forest:4/5 @cite:essex:10.3/1 @cite:doncaster:11/1 @cite:doncaster:11/7 @cite:generic:/81 @cite:generic:/79
    Scenario: Does not apply for Waltham Forest and Generic, still to do for Essex and Doncaster [plan-updated-after-review-4]
      Given a review was held on Friday 2 January 2026
      And it resulted in nothing
      When the case is looked at on Friday 2 January 2026
      Then for Waltham Forest, the rule on the updating of the plan does not apply
      And for Essex, the updating of the plan is still to do
      And for Doncaster, the updating of the plan is still to do
      And for Generic, the rule on the updating of the plan does not apply

    @cite:waltham-forest:4/7 @cite:waltham-forest:4/5 @cite:essex:10.3/1 @cite:doncaster:11/1 @cite:doncaster:11/7 @cite:generic:/81 @cite:generic:/79
    Scenario: Does not apply for Waltham Forest, Essex and Generic, still to do for Doncaster [plan-updated-after-review-5]
      Given a review was held on Friday 2 January 2026
      And it resulted in a conclusion of the plan
      When the case is looked at on Friday 2 January 2026
      Then for Waltham Forest, the rule on the updating of the plan does not apply
      And for Essex, the rule on the updating of the plan does not apply
      And for Doncaster, the updating of the plan is still to do
      And for Generic, the rule on the updating of the plan does not apply

  Rule: What is put on record after a review?

    @cite:devon:3/10 @cite:devon:8/10 @cite:devon:8/8 @cite:waltham-forest:4/4 @cite:essex:10.3/1 @cite:doncaster:11/9 @cite:generic:/77
    Scenario: Not met (breach) for Devon, not met (departure) for Waltham Forest, Essex, Doncaster and Generic [review-record-1]
      Given a review was held on Friday 2 January 2026
      And it put on record an entry on the child's plan
      When the case is looked at on Friday 2 January 2026
      Then for Devon, the rule on what is put on record after a review is not met, missing:
        | the decisions made |
      And for Devon, that is a breach
      And for Waltham Forest, the rule on what is put on record after a review is not met, missing:
        | an entry on the electronic record |
        | the date of the decisions |
        | the decisions made |
        | the reasons for the decisions |
      And for Waltham Forest, that is a departure
      And for Essex, the rule on what is put on record after a review is not met, missing:
        | the feedback of the family |
      And for Essex, that is a departure
      And for Doncaster, the rule on what is put on record after a review is not met, missing:
        | an entry on the electronic record |
        | the decisions made |
      And for Doncaster, that is a departure
      And for Generic, the rule on what is put on record after a review is not met, missing:
        | an entry on the electronic record |
        | the date of the decisions |
        | the decisions made |
        | the reasons for the decisions |
      And for Generic, that is a departure

    @cite:devon:3/10 @cite:devon:8/10 @cite:devon:8/8 @cite:waltham-forest:4/4 @cite:essex:10.3/1 @cite:doncaster:11/9 @cite:generic:/77
    Scenario: Met for Devon, not met (departure) for Waltham Forest, Essex, Doncaster and Generic [review-record-2]
      Given a review was held on Friday 2 January 2026
      And it put on record an entry on the child's plan and the decisions made
      When the case is looked at on Friday 2 January 2026
      Then for Devon, the rule on what is put on record after a review is met
      And for Waltham Forest, the rule on what is put on record after a review is not met, missing:
        | an entry on the electronic record |
        | the date of the decisions |
        | the reasons for the decisions |
      And for Waltham Forest, that is a departure
      And for Essex, the rule on what is put on record after a review is not met, missing:
        | the feedback of the family |
      And for Essex, that is a departure
      And for Doncaster, the rule on what is put on record after a review is not met, missing:
        | an entry on the electronic record |
      And for Doncaster, that is a departure
      And for Generic, the rule on what is put on record after a review is not met, missing:
        | an entry on the electronic record |
        | the date of the decisions |
        | the reasons for the decisions |
      And for Generic, that is a departure

    @cite:devon:3/10 @cite:devon:8/10 @cite:devon:8/8 @cite:waltham-forest:4/4 @cite:essex:10.3/1 @cite:doncaster:11/9 @cite:generic:/77
    Scenario: Not met (departure) for Devon and Essex, met for Waltham Forest, Doncaster and Generic [review-record-3]
      Given the child is disabled
      And a review was held on Friday 2 January 2026
      And it put on record:
        | an entry on the electronic record |
        | the date of the decisions |
        | the decisions made |
        | the reasons for the decisions |
      When the case is looked at on Friday 2 January 2026
      Then for Devon, the rule on what is put on record after a review is not met, missing:
        | an entry on the child's plan |
      And for Devon, that is a departure
      And for Waltham Forest, the rule on what is put on record after a review is met
      And for Essex, the rule on what is put on record after a review is not met, missing:
        | the feedback of the family |
      And for Essex, that is a departure
      And for Doncaster, the rule on what is put on record after a review is met
      And for Generic, the rule on what is put on record after a review is met

    @cite:devon:3/10 @cite:devon:8/10 @cite:devon:8/8 @cite:waltham-forest:4/4 @cite:essex:10.3/1 @cite:doncaster:11/9 @cite:generic:/77
    Scenario: Not met (breach) for Devon, not met (departure) for Waltham Forest, Essex, Doncaster and Generic [review-record-4]
      Given a review was held on Friday 2 January 2026
      And it put on record:
        | an entry on the child's plan |
        | an entry on the electronic record |
        | the date of the decisions |
        | the reasons for the decisions |
      When the case is looked at on Friday 2 January 2026
      Then for Devon, the rule on what is put on record after a review is not met, missing:
        | the decisions made |
      And for Devon, that is a breach
      And for Waltham Forest, the rule on what is put on record after a review is not met, missing:
        | the decisions made |
      And for Waltham Forest, that is a departure
      And for Essex, the rule on what is put on record after a review is not met, missing:
        | the feedback of the family |
      And for Essex, that is a departure
      And for Doncaster, the rule on what is put on record after a review is not met, missing:
        | the decisions made |
      And for Doncaster, that is a departure
      And for Generic, the rule on what is put on record after a review is not met, missing:
        | the decisions made |
      And for Generic, that is a departure

    @cite:devon:3/10 @cite:devon:8/10 @cite:devon:8/8 @cite:waltham-forest:4/4 @cite:essex:10.3/1 @cite:doncaster:11/9 @cite:generic:/77
    Scenario: Not met (departure) for Devon, Waltham Forest, Doncaster and Generic, met for Essex [review-record-5]
      Given the child is disabled
      And a review was held on Friday 2 January 2026
      And it put on record the decisions made and the feedback of the family
      When the case is looked at on Friday 2 January 2026
      Then for Devon, the rule on what is put on record after a review is not met, missing:
        | an entry on the child's plan |
      And for Devon, that is a departure
      And for Waltham Forest, the rule on what is put on record after a review is not met, missing:
        | an entry on the electronic record |
        | the date of the decisions |
        | the reasons for the decisions |
      And for Waltham Forest, that is a departure
      And for Essex, the rule on what is put on record after a review is met
      And for Doncaster, the rule on what is put on record after a review is not met, missing:
        | an entry on the electronic record |
      And for Doncaster, that is a departure
      And for Generic, the rule on what is put on record after a review is not met, missing:
        | an entry on the electronic record |
        | the date of the decisions |
        | the reasons for the decisions |
      And for Generic, that is a departure

    @cite:waltham-forest:4/4 @cite:essex:10.3/1 @cite:doncaster:11/9 @cite:generic:/77
    Scenario: Not met (departure) for Waltham Forest, Doncaster and Generic, met for Essex [review-record-6]
      Given a review was held on Friday 2 January 2026
      And it put on record the feedback of the family
      When the case is looked at on Friday 2 January 2026
      Then for Waltham Forest, the rule on what is put on record after a review is not met, missing:
        | an entry on the electronic record |
        | the date of the decisions |
        | the decisions made |
        | the reasons for the decisions |
      And for Waltham Forest, that is a departure
      And for Essex, the rule on what is put on record after a review is met
      And for Doncaster, the rule on what is put on record after a review is not met, missing:
        | an entry on the electronic record |
        | the decisions made |
      And for Doncaster, that is a departure
      And for Generic, the rule on what is put on record after a review is not met, missing:
        | an entry on the electronic record |
        | the date of the decisions |
        | the decisions made |
        | the reasons for the decisions |
      And for Generic, that is a departure

    @cite:waltham-forest:4/4 @cite:essex:10.3/1 @cite:doncaster:11/9 @cite:generic:/77
    Scenario: Met for Waltham Forest, Doncaster and Generic, not met (departure) for Essex [review-record-7]
      Given a review was held on Friday 2 January 2026
      And it put on record:
        | an entry on the electronic record |
        | the date of the decisions |
        | the decisions made |
        | the reasons for the decisions |
      When the case is looked at on Friday 2 January 2026
      Then for Waltham Forest, the rule on what is put on record after a review is met
      And for Essex, the rule on what is put on record after a review is not met, missing:
        | the feedback of the family |
      And for Essex, that is a departure
      And for Doncaster, the rule on what is put on record after a review is met
      And for Generic, the rule on what is put on record after a review is met

    @cite:waltham-forest:4/4 @cite:essex:10.3/1 @cite:doncaster:11/9 @cite:generic:/77
    Scenario: Not met (departure) for Waltham Forest, Essex and Generic, met for Doncaster [review-record-8]
      Given a review was held on Friday 2 January 2026
      And it put on record an entry on the electronic record and the decisions made
      When the case is looked at on Friday 2 January 2026
      Then for Waltham Forest, the rule on what is put on record after a review is not met, missing:
        | the date of the decisions |
        | the reasons for the decisions |
      And for Waltham Forest, that is a departure
      And for Essex, the rule on what is put on record after a review is not met, missing:
        | the feedback of the family |
      And for Essex, that is a departure
      And for Doncaster, the rule on what is put on record after a review is met
      And for Generic, the rule on what is put on record after a review is not met, missing:
        | the date of the decisions |
        | the reasons for the decisions |
      And for Generic, that is a departure
