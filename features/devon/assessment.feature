Feature: The assessment and the agencies' part in it

  Background:
    Given a professional became concerned for the child under the threshold guidance on Friday 6 March 2026
    And the referral was received on Monday 9 March 2026
    And it was decided to assess the child on Tuesday 10 March 2026
    And the case was allocated to a worker on Wednesday 11 March 2026
    And the assessment began on Thursday 12 March 2026

  @cite:1/11
  Rule: The parents, relevant relatives and the professionals are talked to for the assessment

    Scenario: All of them were heard
      Given the assessment was completed on Thursday 2 April 2026
      And it heard from the parents or carers, the relevant wider family and the agencies involved
      When the case is looked at on Tuesday 7 April 2026
      Then the rule on who besides the child is heard for the assessment is met

    Scenario Outline: <missing> were not heard
      Given the assessment was completed on Thursday 2 April 2026
      And it heard from <others>
      When the case is looked at on Tuesday 7 April 2026
      Then the rule on who besides the child is heard for the assessment is not met, missing:
        | <missing> |
      And that is a breach

      Examples:
        | missing | others |
        | the parents or carers | the relevant wider family and the agencies involved |
        | the agencies involved | the parents or carers and the relevant wider family |

    Scenario: Relatives count only where relevant
      Given the assessment was completed on Thursday 2 April 2026
      And it heard from the parents or carers and the agencies involved
      When the case is looked at on Tuesday 7 April 2026
      Then the rule on who besides the child is heard for the assessment is not met, missing:
        | the relevant wider family |
      And that is a departure

    Scenario: Before the assessment is completed nobody asks who was heard
      When the case is looked at on Tuesday 7 April 2026
      Then the rule on who besides the child is heard for the assessment does not apply

    Scenario: It is not recorded who was heard
      Given the assessment was completed on Thursday 2 April 2026
      When the case is looked at on Tuesday 7 April 2026
      Then the rule on who besides the child is heard for the assessment is unknown

  @cite:1/11
  Rule: The child's wishes about services are found out and given due regard

    Scenario: The wishes were found out and regarded
      Given the assessment was completed on Thursday 2 April 2026
      And it gave the child a voice through finding out the child's wishes about services and due regard to the child's wishes about services
      When the case is looked at on Tuesday 7 April 2026
      Then the rule on how the child is heard for the assessment is met

    Scenario Outline: <missing> is missing
      Given the assessment was completed on Thursday 2 April 2026
      And it gave the child a voice through <other>
      When the case is looked at on Tuesday 7 April 2026
      Then the rule on how the child is heard for the assessment is not met, missing:
        | <missing> |
      And that is a departure

      Examples:
        | missing | other |
        | finding out the child's wishes about services | due regard to the child's wishes about services |
        | due regard to the child's wishes about services | finding out the child's wishes about services |

  @cite:1/9 @cite:1/12
  Rule: The assessment determines needs and support and considers the wider family and other networks

    Scenario: All of it was taken in
      Given the assessment was completed on Thursday 2 April 2026
      And it covered:
        | the child's identified needs |
        | the support that is required |
        | the strengths of the wider family or other networks |
        | the needs of the wider family or other networks |
      When the case is looked at on Tuesday 7 April 2026
      Then the rule on what the assessment takes in is met

    Scenario Outline: Without <missing> the assessment falls short of its purpose
      Given the assessment was completed on Thursday 2 April 2026
      And it covered:
        | <other> |
        | the strengths of the wider family or other networks |
        | the needs of the wider family or other networks |
      When the case is looked at on Tuesday 7 April 2026
      Then the rule on what the assessment takes in is not met, missing:
        | <missing> |
      And that is a breach

      Examples:
        | missing | other |
        | the child's identified needs | the support that is required |
        | the support that is required | the child's identified needs |

    Scenario Outline: <missing> were not considered
      Given the assessment was completed on Thursday 2 April 2026
      And it covered:
        | the child's identified needs |
        | the support that is required |
        | <other> |
      When the case is looked at on Tuesday 7 April 2026
      Then the rule on what the assessment takes in is not met, missing:
        | <missing> |
      And that is a departure

      Examples:
        | missing | other |
        | the strengths of the wider family or other networks | the needs of the wider family or other networks |
        | the needs of the wider family or other networks | the strengths of the wider family or other networks |

  @cite:1/10
  Rule: A disabled child may also be assessed by the Resource Allocation System

    Scenario: The child is disabled
      Given the child is disabled
      When the case is looked at on Tuesday 7 April 2026
      Then assessment by a resource allocation system is called for
      And that is no fault

    Scenario: The system is for disabled children alone
      Given the child is not disabled
      When the case is looked at on Tuesday 7 April 2026
      Then assessment by a resource allocation system is not called for

  @cite:1/7
  Rule: Other agencies co-operate in the assessment

    Scenario: The agencies contribute when asked
      Given the agencies were asked to contribute to the assessment on Thursday 12 March 2026
      And the agencies contributed to the assessment on Tuesday 24 March 2026
      When the case is looked at on Wednesday 25 March 2026
      Then the contribution of other agencies to the assessment is met

    Scenario: The agencies have been asked and have not answered yet
      Given the agencies were asked to contribute to the assessment on Thursday 12 March 2026
      When the case is looked at on Wednesday 25 March 2026
      Then the contribution of other agencies to the assessment is still to do

    Scenario: The agencies are asked again and have not answered that yet
      Given the agencies were asked to contribute to the assessment on Thursday 12 March 2026
      And the agencies contributed to the assessment on Tuesday 24 March 2026
      And the agencies were asked to contribute to the assessment on Monday 30 March 2026
      When the case is looked at on Tuesday 31 March 2026
      Then the contribution of other agencies to the assessment is still to do

    Scenario: The agencies never contribute
      Given the agencies were asked to contribute to the assessment on Thursday 12 March 2026
      And the case was closed on Monday 18 May 2026
      When the case is looked at on Tuesday 19 May 2026
      Then the contribution of other agencies to the assessment is not met
      And that is a breach

    Scenario: Agencies that nobody asked owe no contribution
      When the case is looked at on Wednesday 25 March 2026
      Then the rule on the contribution of other agencies to the assessment does not apply
