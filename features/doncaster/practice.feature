Feature: How people work together

  Background:
    Given the referral was received on Monday 5 January 2026
    And the assessment was completed on Friday 23 January 2026
    And it was decided that a plan is needed on Friday 23 January 2026

  @cite:5/4 @cite:5/1
  Rule: The professionals of the Care Team take part in decisions for the child

    Scenario: The Care Team took part
      Given a decision about the child was made on Monday 2 February 2026
      And it was made in consultation with the Care Team
      When the case is looked at on Tuesday 10 February 2026
      Then the rule on who is involved in decisions about the child is met

    Scenario: Only the parents took part
      Given a decision about the child was made on Monday 2 February 2026
      And it was made in consultation with those with parental responsibility
      When the case is looked at on Tuesday 10 February 2026
      Then the rule on who is involved in decisions about the child is not met, missing:
        | the Care Team |
      And that is a departure

    Scenario: Nothing has been decided
      When the case is looked at on Tuesday 10 February 2026
      Then the rule on who is involved in decisions about the child does not apply

  @cite:2/1
  Rule: A referral is passed on for assessment once the child is agreed to be in need

    Scenario: The referral has been passed on
      Given it was agreed that the child is in need on Tuesday 6 January 2026
      And the referral was passed on for assessment on Wednesday 7 January 2026
      When the case is looked at on Tuesday 10 February 2026
      Then passing the referral on for assessment is met

    Scenario: The referral has not been passed on yet
      Given it was agreed that the child is in need on Tuesday 6 January 2026
      When the case is looked at on Tuesday 10 February 2026
      Then passing the referral on for assessment is still to do

    Scenario: The case is closed and the referral was never passed on
      Given it was agreed that the child is in need on Tuesday 6 January 2026
      And the case was closed on Monday 9 February 2026
      When the case is looked at on Tuesday 10 February 2026
      Then passing the referral on for assessment is not met
      And that is a breach

    Scenario: It has not been agreed that the child is in need
      When the case is looked at on Tuesday 10 February 2026
      Then passing the referral on for assessment does not apply

  @cite:2/1
  Rule: The referral goes to the locality service or to the team for disabled children

    Scenario Outline: The referral went to <team>
      Given it was agreed that the child is in need on Tuesday 6 January 2026
      And the referral was passed on for assessment on Wednesday 7 January 2026
      And it was passed on to <team>
      When the case is looked at on Tuesday 10 February 2026
      Then the rule on which team the referral is passed on to is met

      Examples:
        | team |
        | the locality service |
        | the team for disabled children |

    Scenario: The referral went elsewhere
      Given it was agreed that the child is in need on Tuesday 6 January 2026
      And the referral was passed on for assessment on Wednesday 7 January 2026
      And it was passed on to another team
      When the case is looked at on Tuesday 10 February 2026
      Then the rule on which team the referral is passed on to is not met
      And that is a breach

    Scenario: The referral has not gone anywhere
      Given it was agreed that the child is in need on Tuesday 6 January 2026
      When the case is looked at on Tuesday 10 February 2026
      Then the rule on which team the referral is passed on to does not apply
