Feature: The first meeting

  # The assessment stands last, so that a scenario can say what else came of it.
  Background:
    Given the child was identified as in need of services on Friday 2 January 2026
    And it was decided that a plan is needed on Wednesday 7 January 2026
    And the assessment recommends a plan
    And the assessment was completed on Monday 5 January 2026
    And it resulted in a finding that the child needs services as a child in need and a finding that the threshold for a plan is met

  @cite:1/1
  Rule: A meeting follows the assessment that finds social work still to be needed

    Scenario: After such an assessment a meeting is still to follow
      When the case is looked at on Tuesday 6 January 2026
      Then the meeting that follows an assessment is still to do

    Scenario: A meeting in February follows the assessment
      Given the first meeting was held on Thursday 12 February 2026
      When the case is looked at on Friday 13 February 2026
      Then the meeting that follows an assessment is met

    Scenario: No meeting has to follow an assessment that finds no need
      Given it resulted in nothing
      When the case is looked at on Tuesday 27 January 2026
      Then the meeting that follows an assessment does not apply

    Scenario: No meeting is asked for before the assessment is completed
      When the case is looked at on Friday 2 January 2026
      Then the meeting that follows an assessment does not apply

    Scenario: A case closed before any meeting was held falls short
      Given the case was closed on Tuesday 20 January 2026
      When the case is looked at on Tuesday 27 January 2026
      Then the meeting that follows an assessment is not met
      And that is a breach

    Scenario: The finding of a need is enough for a meeting to follow
      Given it resulted in a finding that the child needs services as a child in need
      When the case is looked at on Tuesday 6 January 2026
      Then the meeting that follows an assessment is still to do

  @cite:1/4
  Rule: The social worker convenes the meeting

    Scenario: A meeting convened by the social worker
      Given the first meeting was held on Monday 19 January 2026
      And it was convened by the social worker
      When the case is looked at on Tuesday 27 January 2026
      Then the rule on who convenes the first meeting is met

    Scenario: A meeting convened by a manager
      Given the first meeting was held on Monday 19 January 2026
      And it was convened by a line manager
      When the case is looked at on Tuesday 27 January 2026
      Then the rule on who convenes the first meeting is not met, missing:
        | the social worker |
      And that is a breach

    Scenario: Before the meeting nobody has to have convened it
      When the case is looked at on Tuesday 6 January 2026
      Then the rule on who convenes the first meeting does not apply

  @cite:1/4
  Rule: The social worker arranges the invitations

    Scenario: The social worker arranges the invitations
      Given the first meeting was held on Monday 19 January 2026
      And it had its invitations arranged by the social worker
      When the case is looked at on Tuesday 27 January 2026
      Then the rule on who arranges the invitations to the first meeting is met

    Scenario: Business support arranges the invitations
      Given the first meeting was held on Monday 19 January 2026
      And it had its invitations arranged by business support
      When the case is looked at on Tuesday 27 January 2026
      Then the rule on who arranges the invitations to the first meeting is not met, missing:
        | the social worker |
      And that is a breach

  @cite:1/3
  Rule: The child, the parents and the agencies that the assessment recommends attend

    Scenario: Everyone attends
      Given the first meeting was held on Monday 19 January 2026
      And it was attended by:
        | the child |
        | the parents or carers |
        | the immediate family |
        | the family |
        | the relevant wider family |
        | relatives or key friends the family named |
        | the social worker |
        | the Care Team |
        | the agencies involved |
        | the agencies the assessment recommends |
        | the agencies essential to the Care Team |
        | all relevant professionals |
        | the professionals known to the family |
        | the key professionals who agreed the decision |
        | the people most able to contribute |
      When the case is looked at on Tuesday 27 January 2026
      Then the rule on who attends the first meeting is met

    Scenario: Those three alone attend
      Given the first meeting was held on Monday 19 January 2026
      And it was attended by the child, the parents or carers and the agencies the assessment recommends
      When the case is looked at on Tuesday 27 January 2026
      Then the rule on who attends the first meeting is met

    Scenario Outline: One of them is missing
      Given the first meeting was held on Monday 19 January 2026
      And it was attended by <there>
      When the case is looked at on Tuesday 27 January 2026
      Then the rule on who attends the first meeting is not met, missing:
        | <missing> |
      And that is <fault>

      Examples:
        | missing | there | fault |
        | the child | the parents or carers and the agencies the assessment recommends | a departure |
        | the parents or carers | the child and the agencies the assessment recommends | a departure |
        | the agencies the assessment recommends | the child and the parents or carers | a departure |

    Scenario: Nobody wrote down who attended
      Given the first meeting was held on Monday 19 January 2026
      When the case is looked at on Tuesday 27 January 2026
      Then the rule on who attends the first meeting is unknown

    Scenario: No exception is made for parents who would put someone at risk
      Given involving the family would jeopardise the wellbeing of the child or of another family member
      And the first meeting was held on Monday 19 January 2026
      And it was attended by the child and the agencies the assessment recommends
      When the case is looked at on Tuesday 27 January 2026
      Then the rule on who attends the first meeting is not met, missing:
        | the parents or carers |
