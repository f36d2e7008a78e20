Feature: How people work together

  Background:
    Given the referral was received on Monday 5 January 2026
    And the assessment was completed on Friday 23 January 2026
    And it was decided that a plan is needed on Friday 23 January 2026

  @cite:3.4.3/8
  Rule: The family leads in saying what good enough looks like and the professionals contribute

    Scenario: Family, social worker and professionals all had a part in it
      Given the first meeting was held on Monday 2 February 2026
      And it had what good enough looks like described by the family, the social worker and the professionals
      When the case is looked at on Tuesday 10 February 2026
      Then the rule on who says what good enough would look like is met

    Scenario Outline: It was described without <left out>
      Given the first meeting was held on Monday 2 February 2026
      And it had what good enough looks like described by <described by>
      When the case is looked at on Tuesday 10 February 2026
      Then the rule on who says what good enough would look like is not met, missing:
        | <left out> |

      Examples:
        | left out | described by |
        | the family | the social worker and the professionals |
        | the social worker | the family and the professionals |
        | the professionals | the family and the social worker |

    Scenario: Nobody described it
      Given the first meeting was held on Monday 2 February 2026
      And it had what good enough looks like described by nobody
      When the case is looked at on Tuesday 10 February 2026
      Then the rule on who says what good enough would look like is not met
      And that is a breach

    Scenario: There has been no meeting at which it could be described
      When the case is looked at on Tuesday 10 February 2026
      Then the rule on who says what good enough would look like does not apply

  @cite:3.4.4/25
  Rule: The earlier version of a changed plan stays on record

    Scenario: The earlier version was kept
      Given the plan was made on Monday 26 January 2026
      And the plan was changed on Monday 2 February 2026
      And it left on record the plan as it was before
      When the case is looked at on Tuesday 10 February 2026
      Then the rule on what stays on record when the plan is changed is met

    Scenario: The earlier version was lost
      Given the plan was made on Monday 26 January 2026
      And the plan was changed on Monday 2 February 2026
      And it left on record nothing
      When the case is looked at on Tuesday 10 February 2026
      Then the rule on what stays on record when the plan is changed is not met, missing:
        | the plan as it was before |
      And that is a breach

    Scenario: The plan has never been changed
      Given the plan was made on Monday 26 January 2026
      When the case is looked at on Tuesday 10 February 2026
      Then the rule on what stays on record when the plan is changed does not apply

  @cite:11.4/1
  Rule: It is considered how people with communication difficulties can take part in a review

    Scenario: It was considered before the review
      Given a parent or child has communication difficulties
      And it was considered how people with communication difficulties can take part on Friday 30 January 2026
      And a review was held on Monday 2 February 2026
      When the case is looked at on Tuesday 10 February 2026
      Then thought for people with communication difficulties is met

    Scenario: It was considered only after the review
      Given a parent or child has communication difficulties
      And a review was held on Monday 2 February 2026
      And it was considered how people with communication difficulties can take part on Tuesday 3 February 2026
      When the case is looked at on Tuesday 10 February 2026
      Then thought for people with communication difficulties is not met, missing:
        | it was considered how people with communication difficulties can take part |
      And that is a departure

    Scenario: Nobody has communication difficulties
      Given a review was held on Monday 2 February 2026
      When the case is looked at on Tuesday 10 February 2026
      Then thought for people with communication difficulties does not apply

    Scenario: There has been no review
      Given a parent or child has communication difficulties
      When the case is looked at on Tuesday 10 February 2026
      Then thought for people with communication difficulties does not apply
