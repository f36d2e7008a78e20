Feature: The child and family assessment, and transfers between teams

  The referral is received on Monday 9 March 2026 and the assessment begins on Thursday 12 March. Twenty working days
  run over Easter to Wednesday 8 April or to Monday 13 April, forty-five to Thursday 14 May or to Tuesday 19 May.

  Background:
    Given a professional became concerned for the child under the threshold guidance on Friday 6 March 2026
    And the referral was received on Monday 9 March 2026
    And it was decided to assess the child on Tuesday 10 March 2026
    And the case was allocated to a worker on Wednesday 11 March 2026
    And the assessment began on Thursday 12 March 2026

  @cite:7.3/1 @cite:7.2/1
  Rule: The assessment is completed within 20 working days, of the referral or of its start

    Scenario: Completed on the twentieth working day after the referral
      Given the assessment was completed on Wednesday 8 April 2026
      When the case is looked at on Friday 17 April 2026
      Then the completion of the assessment is in time

    Scenario Outline: Completed on <day>, between the two counts
      Given the assessment was completed on <day>
      When the case is looked at on Friday 17 April 2026
      Then the completion of the assessment depends on the reading
      And that is no fault

      Examples:
        | day |
        | Thursday 9 April 2026 |
        | Monday 13 April 2026 |

    Scenario: Completed a day after both counts
      Given the assessment was completed on Tuesday 14 April 2026
      When the case is looked at on Friday 17 April 2026
      Then the completion of the assessment is late
      And that is a departure

    Scenario: Not completed on the twentieth working day after the referral
      When the case is looked at on Wednesday 8 April 2026
      Then the completion of the assessment is not yet due

    Scenario: Not completed a day after the shorter count
      When the case is looked at on Thursday 9 April 2026
      Then the completion of the assessment depends on the reading

    Scenario: Not completed a day after both counts
      When the case is looked at on Tuesday 14 April 2026
      Then the completion of the assessment is overdue
      And that is a departure

    Scenario: The case is closed with the assessment not yet due
      Given the case was closed on Thursday 2 April 2026
      When the case is looked at on Friday 17 April 2026
      Then the rule on the completion of the assessment does not apply

  @cite:7.3/1
  Rule: With the line manager's authorisation the assessment takes 45 working days at most

    Scenario Outline: <manager> allowed more time and it was kept
      Given more time was allowed for the assessment on Monday 30 March 2026
      And it was authorised by <manager>
      And the assessment was completed on Thursday 14 May 2026
      When the case is looked at on Friday 22 May 2026
      Then the completion of the assessment is in time

      Examples:
        | manager |
        | a line manager |
        | a team manager |

    Scenario Outline: Completed on <day>, between the two longer counts
      Given more time was allowed for the assessment on Monday 30 March 2026
      And it was authorised by a line manager
      And the assessment was completed on <day>
      When the case is looked at on Friday 22 May 2026
      Then the completion of the assessment depends on the reading

      Examples:
        | day |
        | Friday 15 May 2026 |
        | Tuesday 19 May 2026 |

    Scenario: Completed a day after both longer counts
      Given more time was allowed for the assessment on Monday 30 March 2026
      And it was authorised by a line manager
      And the assessment was completed on Wednesday 20 May 2026
      When the case is looked at on Friday 22 May 2026
      Then the completion of the assessment is late
      And that is a departure

    Scenario: Not completed a day after both longer counts
      Given more time was allowed for the assessment on Monday 30 March 2026
      And it was authorised by a line manager
      When the case is looked at on Wednesday 20 May 2026
      Then the completion of the assessment is overdue

    Scenario: Not completed on the last day of the shorter of the longer counts
      Given more time was allowed for the assessment on Monday 30 March 2026
      And it was authorised by a line manager
      When the case is looked at on Thursday 14 May 2026
      Then the completion of the assessment is not yet due

    Scenario: More time without the line manager changes nothing
      Given more time was allowed for the assessment on Monday 30 March 2026
      And it was authorised by the social worker
      And the assessment was completed on Tuesday 14 April 2026
      When the case is looked at on Friday 17 April 2026
      Then the completion of the assessment is late

  @cite:7.3/1
  Rule: The assessment is written up and signed off within the same time

    Scenario: Signed off on the twentieth working day after the referral
      Given the written assessment was signed off on Wednesday 8 April 2026
      When the case is looked at on Friday 17 April 2026
      Then the signing off of the assessment is in time

    Scenario Outline: Signed off on <day>, between the two counts
      Given the written assessment was signed off on <day>
      When the case is looked at on Friday 17 April 2026
      Then the signing off of the assessment depends on the reading

      Examples:
        | day |
        | Thursday 9 April 2026 |
        | Monday 13 April 2026 |

    Scenario: Signed off a day after both counts
      Given the written assessment was signed off on Tuesday 14 April 2026
      When the case is looked at on Friday 17 April 2026
      Then the signing off of the assessment is late
      And that is a departure

    Scenario: Completed in time and signed off by nobody
      Given the assessment was completed on Wednesday 8 April 2026
      When the case is looked at on Tuesday 14 April 2026
      Then the signing off of the assessment is overdue

    Scenario: Not signed off on the twentieth working day after the referral
      When the case is looked at on Wednesday 8 April 2026
      Then the signing off of the assessment is not yet due

    Scenario: Signed off on the last day of the longer time
      Given more time was allowed for the assessment on Monday 30 March 2026
      And it was authorised by a line manager
      And the written assessment was signed off on Thursday 14 May 2026
      When the case is looked at on Friday 22 May 2026
      Then the signing off of the assessment is in time

    Scenario Outline: Signed off on <day>, between the two longer counts
      Given more time was allowed for the assessment on Monday 30 March 2026
      And it was authorised by a line manager
      And the written assessment was signed off on <day>
      When the case is looked at on Friday 22 May 2026
      Then the signing off of the assessment depends on the reading

      Examples:
        | day |
        | Friday 15 May 2026 |
        | Tuesday 19 May 2026 |

    Scenario: Signed off a day after both longer counts
      Given more time was allowed for the assessment on Monday 30 March 2026
      And it was authorised by a line manager
      And the written assessment was signed off on Wednesday 20 May 2026
      When the case is looked at on Friday 22 May 2026
      Then the signing off of the assessment is late
      And that is a departure

    Scenario: Signing off gets no more time without the line manager
      Given more time was allowed for the assessment on Monday 30 March 2026
      And it was authorised by the social worker
      And the written assessment was signed off on Tuesday 14 April 2026
      When the case is looked at on Friday 17 April 2026
      Then the signing off of the assessment is late

  @cite:7.3/1
  Rule: A manager signs off the assessment

    Scenario Outline: <manager> signs off the assessment
      Given the written assessment was signed off on Thursday 2 April 2026
      And it was done by <manager>
      When the case is looked at on Tuesday 7 April 2026
      Then the rule on who signs off the assessment is met

      Examples:
        | manager |
        | a line manager |
        | a team manager |
        | a senior manager |
        | a service manager |

    Scenario: The social worker signs off the assessment
      Given the written assessment was signed off on Thursday 2 April 2026
      And it was done by the social worker
      When the case is looked at on Tuesday 7 April 2026
      Then the rule on who signs off the assessment is not met
      And that is a departure

  @cite:7.3/1
  Rule: More time is for more complex circumstances and exceptional cases, one of them or both together

    Scenario: The circumstances are more complex and the case is exceptional
      Given the family circumstances are more complex
      And the case is exceptional
      When the case is looked at on Monday 30 March 2026
      Then more time for the assessment is called for
      And that is no fault

    Scenario: The circumstances are more complex in a case that is not exceptional
      Given the family circumstances are more complex
      And the case is not exceptional
      When the case is looked at on Monday 30 March 2026
      Then more time for the assessment depends on the reading

    Scenario: The case is exceptional without more complex circumstances
      Given the case is exceptional
      And the family circumstances are not more complex
      When the case is looked at on Monday 30 March 2026
      Then more time for the assessment depends on the reading

    Scenario: An ordinary case
      When the case is looked at on Monday 30 March 2026
      Then more time for the assessment is not called for

  @cite:7.3/1
  Rule: The line manager authorises more time

    Scenario Outline: <manager> authorises more time
      Given more time was allowed for the assessment on Monday 30 March 2026
      And it was authorised by <manager>
      When the case is looked at on Tuesday 31 March 2026
      Then the rule on who authorises more time for the assessment is met

      Examples:
        | manager |
        | a line manager |
        | a team manager |

    Scenario: The social worker takes more time unauthorised
      Given more time was allowed for the assessment on Monday 30 March 2026
      And it was authorised by nobody
      When the case is looked at on Tuesday 31 March 2026
      Then the rule on who authorises more time for the assessment is not met
      And that is a departure

  @cite:7.3/1
  Rule: More time comes with a clear plan of the work that goes on

    Scenario: There is a clear plan for the further time
      Given more time was allowed for the assessment on Monday 30 March 2026
      And it came with a clear plan of the work still to do
      When the case is looked at on Tuesday 31 March 2026
      Then the rule on what more time for the assessment comes with is met

    Scenario: There is no plan for the further time
      Given more time was allowed for the assessment on Monday 30 March 2026
      And it came with nothing
      When the case is looked at on Tuesday 31 March 2026
      Then the rule on what more time for the assessment comes with is not met, missing:
        | a clear plan of the work still to do |
      And that is a departure

  @cite:7.4/1
  Rule: When no further assessment is required after the first visit, a brief one is completed

    Scenario: The brief assessment is completed
      Given the social worker visited on Friday 13 March 2026
      And it was agreed that no further assessment is required on Monday 16 March 2026
      And the assessment was completed on Friday 20 March 2026
      When the case is looked at on Monday 23 March 2026
      Then the assessment where nothing further needs assessing is met

    Scenario: The brief assessment is not completed yet
      Given the social worker visited on Friday 13 March 2026
      And it was agreed that no further assessment is required on Monday 16 March 2026
      When the case is looked at on Monday 23 March 2026
      Then the assessment where nothing further needs assessing is still to do

    Scenario: The case is closed without any assessment
      Given the social worker visited on Friday 13 March 2026
      And it was agreed that no further assessment is required on Monday 16 March 2026
      And the case was closed on Friday 20 March 2026
      When the case is looked at on Monday 23 March 2026
      Then the assessment where nothing further needs assessing is not met
      And that is a breach

    Scenario: It was agreed before the first visit
      Given it was agreed that no further assessment is required on Thursday 12 March 2026
      And the social worker visited on Friday 13 March 2026
      When the case is looked at on Monday 23 March 2026
      Then the rule on the assessment where nothing further needs assessing does not apply

    Scenario: Further assessment is required
      Given the social worker visited on Friday 13 March 2026
      When the case is looked at on Monday 23 March 2026
      Then the rule on the assessment where nothing further needs assessing does not apply

  @cite:7.4/1
  Rule: Social worker, team manager and family agree that no further assessment is required

    Scenario: All three agree
      Given it was agreed that no further assessment is required on Monday 16 March 2026
      And it was agreed between the social worker, the team manager and the family
      When the case is looked at on Monday 23 March 2026
      Then the rule on who agrees that nothing further needs assessing is met

    Scenario Outline: It was agreed without <missing>
      Given it was agreed that no further assessment is required on Monday 16 March 2026
      And it was agreed between <others>
      When the case is looked at on Monday 23 March 2026
      Then the rule on who agrees that nothing further needs assessing is not met, missing:
        | <missing> |
      And that is a breach

      Examples:
        | missing | others |
        | the social worker | the team manager and the family |
        | the team manager | the social worker and the family |
        | the family | the social worker and the team manager |

  @cite:7.4/1
  Rule: The brief assessment includes agency checks

    Scenario: The agencies were checked with
      Given the social worker visited on Friday 13 March 2026
      And it was agreed that no further assessment is required on Monday 16 March 2026
      And the assessment was completed on Friday 20 March 2026
      And it covered agency checks
      When the case is looked at on Monday 23 March 2026
      Then the rule on what is included where nothing further needs assessing is met

    Scenario: The agencies were not checked with
      Given the social worker visited on Friday 13 March 2026
      And it was agreed that no further assessment is required on Monday 16 March 2026
      And the assessment was completed on Friday 20 March 2026
      And it covered nothing
      When the case is looked at on Monday 23 March 2026
      Then the rule on what is included where nothing further needs assessing is not met, missing:
        | agency checks |
      And that is a breach

    Scenario: An assessment in full is not asked for agency checks here
      Given the social worker visited on Friday 13 March 2026
      And the assessment was completed on Thursday 2 April 2026
      And it covered nothing
      When the case is looked at on Tuesday 7 April 2026
      Then the rule on what is included where nothing further needs assessing does not apply

    Scenario: Agreed before the first visit, the assessment is not the brief one
      Given it was agreed that no further assessment is required on Thursday 12 March 2026
      And the social worker visited on Friday 13 March 2026
      And the assessment was completed on Friday 20 March 2026
      And it covered nothing
      When the case is looked at on Monday 23 March 2026
      Then the rule on what is included where nothing further needs assessing does not apply

  @cite:4.5/1 @cite:7.2/1
  Rule: The assessment is made with the family and the professionals involved

    Scenario: Family and professionals took part
      Given the assessment was completed on Thursday 2 April 2026
      And it heard from the family and the agencies involved
      When the case is looked at on Tuesday 7 April 2026
      Then the rule on who besides the child is heard for the assessment is met

    Scenario Outline: <missing> had no part in it
      Given the assessment was completed on Thursday 2 April 2026
      And it heard from <other>
      When the case is looked at on Tuesday 7 April 2026
      Then the rule on who besides the child is heard for the assessment is not met, missing:
        | <missing> |
      And that is a breach

      Examples:
        | missing | other |
        | the family | the agencies involved |
        | the agencies involved | the family |

    Scenario: Absent parents and former agencies are not asked for by name
      Given a parent is absent
      And other agencies were in contact with the family before
      And the assessment was completed on Thursday 2 April 2026
      And it heard from the family and the agencies involved
      When the case is looked at on Tuesday 7 April 2026
      Then the rule on who besides the child is heard for the assessment is met

  @cite:4.5/1
  Rule: The child's wishes are given due regard by direct work fitted to the child

    Scenario: Direct work brought out the wishes and they were regarded
      Given the assessment was completed on Thursday 2 April 2026
      And it gave the child a voice through due regard to the child's wishes about services and direct work fitted to the child
      When the case is looked at on Tuesday 7 April 2026
      Then the rule on how the child is heard for the assessment is met

    Scenario Outline: The child was heard without <missing>
      Given the assessment was completed on Thursday 2 April 2026
      And it gave the child a voice through <other>
      When the case is looked at on Tuesday 7 April 2026
      Then the rule on how the child is heard for the assessment is not met, missing:
        | <missing> |
      And that is a breach

      Examples:
        | missing | other |
        | due regard to the child's wishes about services | direct work fitted to the child |
        | direct work fitted to the child | due regard to the child's wishes about services |

  @cite:4.4/1 @cite:4.5/1 @cite:6.4/1 @cite:7.1/1 @cite:7.2/1
  Rule: The assessment finds whether the child is in need, what life is like, and what support is required

    Scenario: The assessment takes everything in
      Given the assessment was completed on Thursday 2 April 2026
      And it covered:
        | whether the child is in need |
        | the child's identified needs |
        | the needs of the family |
        | the support that is required |
        | an understanding of the family's circumstances |
        | the child's lived experience |
        | any earlier information about the family |
      When the case is looked at on Tuesday 7 April 2026
      Then the rule on what the assessment takes in is met

    Scenario Outline: Leaving out <missing> is <fault>
      Given the assessment was completed on Thursday 2 April 2026
      And it covered:
        | <one> |
        | <two> |
        | <three> |
        | <four> |
        | <five> |
        | <six> |
      When the case is looked at on Tuesday 7 April 2026
      Then the rule on what the assessment takes in is not met, missing:
        | <missing> |
      And that is <fault>

      Examples:
        | missing | fault | one | two | three | four | five | six |
        | whether the child is in need | a breach | the child's identified needs | the needs of the family | the support that is required | an understanding of the family's circumstances | the child's lived experience | any earlier information about the family |
        | the child's identified needs | a breach | whether the child is in need | the needs of the family | the support that is required | an understanding of the family's circumstances | the child's lived experience | any earlier information about the family |
        | the needs of the family | a departure | whether the child is in need | the child's identified needs | the support that is required | an understanding of the family's circumstances | the child's lived experience | any earlier information about the family |
        | the support that is required | a breach | whether the child is in need | the child's identified needs | the needs of the family | an understanding of the family's circumstances | the child's lived experience | any earlier information about the family |
        | an understanding of the family's circumstances | a breach | whether the child is in need | the child's identified needs | the needs of the family | the support that is required | the child's lived experience | any earlier information about the family |
        | the child's lived experience | a breach | whether the child is in need | the child's identified needs | the needs of the family | the support that is required | an understanding of the family's circumstances | any earlier information about the family |
        | any earlier information about the family | a departure | whether the child is in need | the child's identified needs | the needs of the family | the support that is required | an understanding of the family's circumstances | the child's lived experience |

  @cite:7.6/1
  Rule: The assessment of a disabled child determines the level of need

    Scenario: The level of need of a disabled child was determined
      Given the child is disabled
      And the assessment was completed on Thursday 2 April 2026
      And it covered:
        | whether the child is in need |
        | the child's identified needs |
        | the needs of the family |
        | the support that is required |
        | an understanding of the family's circumstances |
        | the child's lived experience |
        | any earlier information about the family |
        | the level of need |
      When the case is looked at on Tuesday 7 April 2026
      Then the rule on what the assessment takes in is met

    Scenario: The level of need of a disabled child was left open
      Given the child is disabled
      And the assessment was completed on Thursday 2 April 2026
      And it covered:
        | whether the child is in need |
        | the child's identified needs |
        | the needs of the family |
        | the support that is required |
        | an understanding of the family's circumstances |
        | the child's lived experience |
        | any earlier information about the family |
      When the case is looked at on Tuesday 7 April 2026
      Then the rule on what the assessment takes in is not met, missing:
        | the level of need |
      And that is a departure

    Scenario: The level of need of a disabled adult is not asked for
      Given the child is disabled
      And the young person is 18 or over
      And the assessment was completed on Thursday 2 April 2026
      And it covered:
        | whether the child is in need |
        | the child's identified needs |
        | the needs of the family |
        | the support that is required |
        | an understanding of the family's circumstances |
        | the child's lived experience |
        | any earlier information about the family |
      When the case is looked at on Tuesday 7 April 2026
      Then the rule on what the assessment takes in is met

  @cite:3.3/1 @cite:3.3/4 @cite:3.3/5 @cite:7.7/1 @cite:7.8/1 @cite:7.8/2
  Rule: Genogram, ecomap and timeline are made with the family as part of the assessment

    Scenario: All three are made and the genogram shows three generations
      Given the assessment was completed on Thursday 2 April 2026
      And it made use of:
        | a cultural genogram made with the family |
        | three generations in the genogram |
        | an ecomap made with the family |
        | a timeline made with the family |
      When the case is looked at on Tuesday 7 April 2026
      Then the rule on which tools are used for the assessment is met

    Scenario: The genogram shows fewer generations
      Given the assessment was completed on Thursday 2 April 2026
      And it made use of:
        | a cultural genogram made with the family |
        | an ecomap made with the family |
        | a timeline made with the family |
      When the case is looked at on Tuesday 7 April 2026
      Then the rule on which tools are used for the assessment is not met, missing:
        | three generations in the genogram |
      And that is a departure

    Scenario: There is no genogram to show generations
      Given the assessment was completed on Thursday 2 April 2026
      And it made use of an ecomap made with the family and a timeline made with the family
      When the case is looked at on Tuesday 7 April 2026
      Then the rule on which tools are used for the assessment is not met, missing:
        | a cultural genogram made with the family |
      And that is a departure

    Scenario Outline: <missing> is not among the tools
      Given the assessment was completed on Thursday 2 April 2026
      And it made use of:
        | a cultural genogram made with the family |
        | three generations in the genogram |
        | <other> |
      When the case is looked at on Tuesday 7 April 2026
      Then the rule on which tools are used for the assessment is not met, missing:
        | <missing> |
      And that is a departure

      Examples:
        | missing | other |
        | an ecomap made with the family | a timeline made with the family |
        | a timeline made with the family | an ecomap made with the family |

  @cite:4.3/1
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

    Scenario: The agencies never contribute
      Given the agencies were asked to contribute to the assessment on Thursday 12 March 2026
      And the case was closed on Monday 18 May 2026
      When the case is looked at on Tuesday 19 May 2026
      Then the contribution of other agencies to the assessment is not met
      And that is a breach

    Scenario: Agencies that nobody asked owe no contribution
      When the case is looked at on Wednesday 25 March 2026
      Then the rule on the contribution of other agencies to the assessment does not apply

  @cite:13.3/1
  Rule: The case of a looked after child who is less likely to go home passes to the service for children in care

    Scenario: The case has passed to the service
      Given the child is less likely to return home
      And the child became looked after on Monday 11 May 2026
      And the case passed to the service for children in care on Monday 18 May 2026
      When the case is looked at on Tuesday 19 May 2026
      Then the transfer of a looked after child's case is met

    Scenario: The case has not passed to the service yet
      Given the child is less likely to return home
      And the child became looked after on Monday 11 May 2026
      When the case is looked at on Tuesday 19 May 2026
      Then the transfer of a looked after child's case is still to do

    Scenario: The case passed to a team of another sort
      Given the child is less likely to return home
      And the child became looked after on Monday 11 May 2026
      And the case passed to another team on Monday 18 May 2026
      When the case is looked at on Tuesday 19 May 2026
      Then the transfer of a looked after child's case is still to do

    Scenario: The case is closed without having passed to the service
      Given the child is less likely to return home
      And the child became looked after on Monday 11 May 2026
      And the case was closed on Monday 18 May 2026
      When the case is looked at on Tuesday 19 May 2026
      Then the transfer of a looked after child's case is not met
      And that is a breach

    Scenario: A looked after child may well return home
      Given the child is not less likely to return home
      And the child became looked after on Monday 11 May 2026
      When the case is looked at on Tuesday 19 May 2026
      Then the rule on the transfer of a looked after child's case does not apply

    Scenario: The child does not become looked after
      Given the child is less likely to return home
      When the case is looked at on Tuesday 19 May 2026
      Then the rule on the transfer of a looked after child's case does not apply

  @cite:13.4/1
  Rule: The case transfer meeting agrees timescales, a handover visit and any joint work

    Scenario: Everything is agreed and joint work is necessary
      Given joint work is necessary during the transfer
      And a case transfer meeting was held on Thursday 26 March 2026
      And it covered the timescales for the transfer, the joint work during the transfer and a handover visit by both workers
      When the case is looked at on Friday 27 March 2026
      Then the rule on what is agreed on for a transfer is met

    Scenario: Everything is agreed and no joint work is necessary
      Given a case transfer meeting was held on Thursday 26 March 2026
      And it covered the timescales for the transfer and a handover visit by both workers
      When the case is looked at on Friday 27 March 2026
      Then the rule on what is agreed on for a transfer is met

    Scenario Outline: Nothing is agreed about <missing>
      Given joint work is necessary during the transfer
      And a case transfer meeting was held on Thursday 26 March 2026
      And it covered <others>
      When the case is looked at on Friday 27 March 2026
      Then the rule on what is agreed on for a transfer is not met, missing:
        | <missing> |
      And that is a breach

      Examples:
        | missing | others |
        | the timescales for the transfer | the joint work during the transfer and a handover visit by both workers |
        | the joint work during the transfer | the timescales for the transfer and a handover visit by both workers |
        | a handover visit by both workers | the timescales for the transfer and the joint work during the transfer |

  @cite:13.5/1
  Rule: An agreed transfer takes place within two weeks

    Two weeks from Thursday 26 March 2026, over Easter, are Thursday 9 April.

    Scenario: The case passes on the last day of two weeks
      Given a transfer of the case to another team was agreed on Thursday 26 March 2026
      And the case passed to another team on Thursday 9 April 2026
      When the case is looked at on Monday 13 April 2026
      Then the transfer to another team is in time

    Scenario: The case passes a day after two weeks
      Given a transfer of the case to another team was agreed on Thursday 26 March 2026
      And the case passed to another team on Friday 10 April 2026
      When the case is looked at on Monday 13 April 2026
      Then the transfer to another team is late
      And that is a departure

    Scenario: The transfer may still wait on the last day of two weeks
      Given a transfer of the case to another team was agreed on Thursday 26 March 2026
      When the case is looked at on Thursday 9 April 2026
      Then the transfer to another team is not yet due

    Scenario: The transfer has waited for more than two weeks
      Given a transfer of the case to another team was agreed on Thursday 26 March 2026
      When the case is looked at on Friday 10 April 2026
      Then the transfer to another team is overdue
      And that is a departure

    Scenario: The service for children in care is another team too
      Given a transfer of the case to another team was agreed on Thursday 26 March 2026
      And the case passed to the service for children in care on Thursday 9 April 2026
      When the case is looked at on Monday 13 April 2026
      Then the transfer to another team is in time

    Scenario: The two weeks are counted from the agreement and not from the meeting
      Given a case transfer meeting was held on Monday 23 March 2026
      And a transfer of the case to another team was agreed on Thursday 26 March 2026
      When the case is looked at on Friday 27 March 2026
      Then the transfer to another team is due by Thursday 9 April 2026

    Scenario: No transfer has been agreed
      When the case is looked at on Friday 10 April 2026
      Then the rule on the transfer to another team does not apply

  @cite:13.5/1
  Rule: A dispute about the transfer is resolved

    Scenario: The dispute was resolved
      Given a dispute about the transfer to another team arose on Monday 30 March 2026
      And the dispute about the transfer to another team was resolved on Thursday 2 April 2026
      When the case is looked at on Tuesday 7 April 2026
      Then the end of a dispute about a transfer is met

    Scenario: The dispute goes on
      Given a dispute about the transfer to another team arose on Monday 30 March 2026
      When the case is looked at on Tuesday 7 April 2026
      Then the end of a dispute about a transfer is still to do

    Scenario: The case is closed in the middle of the dispute
      Given a dispute about the transfer to another team arose on Monday 30 March 2026
      And the case was closed on Tuesday 7 April 2026
      When the case is looked at on Wednesday 8 April 2026
      Then the end of a dispute about a transfer is not met
      And that is a departure

    Scenario: There is no dispute
      When the case is looked at on Tuesday 7 April 2026
      Then the rule on the end of a dispute about a transfer does not apply

  @cite:13.5/1
  Rule: Team managers resolve the dispute, and service managers only where it has to go up to them

    Scenario: The team managers resolve it between them
      Given the dispute about the transfer to another team was resolved on Thursday 2 April 2026
      And it was done by a team manager
      When the case is looked at on Tuesday 7 April 2026
      Then the rule on who resolves a dispute about a transfer is met

    Scenario: A service manager resolves what had to be escalated
      Given it is absolutely necessary to escalate the dispute
      And the dispute about the transfer to another team was resolved on Thursday 2 April 2026
      And it was done by a service manager
      When the case is looked at on Tuesday 7 April 2026
      Then the rule on who resolves a dispute about a transfer is met

    Scenario: A service manager resolves what need not have been escalated
      Given it is not absolutely necessary to escalate the dispute
      And the dispute about the transfer to another team was resolved on Thursday 2 April 2026
      And it was done by a service manager
      When the case is looked at on Tuesday 7 April 2026
      Then the rule on who resolves a dispute about a transfer is not met
      And that is a departure

    Scenario: The social worker resolves the dispute
      Given the dispute about the transfer to another team was resolved on Thursday 2 April 2026
      And it was done by the social worker
      When the case is looked at on Tuesday 7 April 2026
      Then the rule on who resolves a dispute about a transfer is not met
