Feature: The first meeting

  # The assessment stands last, so that a scenario can say what else came of it.
  Background:
    Given the child was identified as in need of services on Friday 2 January 2026
    And it was decided that a plan is needed on Wednesday 7 January 2026
    And the assessment recommends a plan
    And the assessment was completed on Monday 5 January 2026
    And it resulted in a finding that the child needs services as a child in need and a finding that the threshold for a plan is met

  @cite:9.1/1
  Rule: The first meeting takes place within 10 days of the assessment of a child deemed in need

    Scenario: The tenth calendar day is in time however days are counted
      Given the first meeting was held on Thursday 15 January 2026
      When the case is looked at on Tuesday 27 January 2026
      Then the first meeting is in time

    Scenario: The eleventh calendar day is in time only if working days count
      Given the first meeting was held on Friday 16 January 2026
      When the case is looked at on Tuesday 27 January 2026
      Then the first meeting depends on the reading

    Scenario: The tenth working day is still in time by the milder count
      Given the first meeting was held on Monday 19 January 2026
      When the case is looked at on Tuesday 27 January 2026
      Then the first meeting depends on the reading

    Scenario: The eleventh working day is late however days are counted
      Given the first meeting was held on Tuesday 20 January 2026
      When the case is looked at on Tuesday 27 January 2026
      Then the first meeting is late
      And that is a breach

    Scenario: By the tenth calendar day a meeting is not yet due
      When the case is looked at on Thursday 15 January 2026
      Then the first meeting is not yet due

    Scenario: Between the two dates the counts part
      When the case is looked at on Friday 16 January 2026
      Then the first meeting depends on the reading

    Scenario: On the tenth working day the counts still part
      When the case is looked at on Monday 19 January 2026
      Then the first meeting depends on the reading

    Scenario: After the tenth working day a meeting is overdue
      When the case is looked at on Tuesday 20 January 2026
      Then the first meeting is overdue
      And that is a breach

    Scenario: A child not deemed in need is owed no meeting
      Given it resulted in nothing
      When the case is looked at on Tuesday 27 January 2026
      Then the first meeting does not apply

    Scenario: The assessment finds the child in need and says nothing of a threshold
      Given it resulted in a finding that the child needs services as a child in need
      When the case is looked at on Tuesday 20 January 2026
      Then the first meeting is overdue

    Scenario: A case closed before either date owes no meeting
      Given the case was closed on Wednesday 14 January 2026
      When the case is looked at on Tuesday 27 January 2026
      Then the first meeting does not apply

  @cite:8.1/1
  Rule: In every case the first meeting is arranged within 10 days of the end of the assessment

    Scenario: A meeting set up and held by the tenth calendar day is in time
      Given the first meeting was arranged on Thursday 15 January 2026
      And the first meeting was held on Thursday 15 January 2026
      When the case is looked at on Tuesday 27 January 2026
      Then the arranging of the first meeting is in time

    Scenario: A meeting set up in time and held a week later is in time only if it need not have been held
      Given the first meeting was arranged on Thursday 15 January 2026
      And the first meeting was held on Thursday 22 January 2026
      When the case is looked at on Tuesday 27 January 2026
      Then the arranging of the first meeting depends on the reading

    Scenario: A meeting set up early and held the day after the tenth calendar day
      Given the first meeting was arranged on Wednesday 14 January 2026
      And the first meeting was held on Friday 16 January 2026
      When the case is looked at on Tuesday 27 January 2026
      Then the arranging of the first meeting depends on the reading

    Scenario: A meeting set up the day after the tenth calendar day
      Given the first meeting was arranged on Friday 16 January 2026
      And the first meeting was held on Friday 16 January 2026
      When the case is looked at on Tuesday 27 January 2026
      Then the arranging of the first meeting depends on the reading

    Scenario: A meeting set up on the tenth working day and held later
      Given the first meeting was arranged on Monday 19 January 2026
      And the first meeting was held on Monday 26 January 2026
      When the case is looked at on Tuesday 27 January 2026
      Then the arranging of the first meeting depends on the reading

    Scenario: A meeting set up and held on the eleventh working day is late however it is read
      Given the first meeting was arranged on Tuesday 20 January 2026
      And the first meeting was held on Tuesday 20 January 2026
      When the case is looked at on Tuesday 27 January 2026
      Then the arranging of the first meeting is late
      And that is a breach

    Scenario: The network met unplanned in good time and a meeting was set up the day after the tenth calendar day
      Given the first meeting was held on Thursday 15 January 2026
      And the first meeting was arranged on Friday 16 January 2026
      When the case is looked at on Tuesday 27 January 2026
      Then the arranging of the first meeting depends on the reading

    Scenario: The network met unplanned on the tenth working day and a meeting was set up the day after
      Given the first meeting was held on Monday 19 January 2026
      And the first meeting was arranged on Tuesday 20 January 2026
      When the case is looked at on Tuesday 27 January 2026
      Then the arranging of the first meeting depends on the reading

    Scenario: By the tenth calendar day it is not yet due
      When the case is looked at on Thursday 15 January 2026
      Then the arranging of the first meeting is not yet due

    Scenario: The day after that the readings part
      When the case is looked at on Friday 16 January 2026
      Then the arranging of the first meeting depends on the reading

    Scenario: After the tenth working day it is overdue however it is read
      When the case is looked at on Tuesday 20 January 2026
      Then the arranging of the first meeting is overdue
      And that is a breach

    Scenario: It holds in all cases, whatever the assessment found
      Given it resulted in nothing
      When the case is looked at on Tuesday 20 January 2026
      Then the arranging of the first meeting is overdue

    Scenario: Nothing need be arranged before the assessment has concluded
      When the case is looked at on Friday 2 January 2026
      Then the arranging of the first meeting does not apply

  @cite:9.1/1
  Rule: A first meeting follows the assessment of a child deemed in need

    Scenario: After such an assessment a meeting is still to follow
      When the case is looked at on Tuesday 6 January 2026
      Then the meeting that follows an assessment is still to do

    Scenario: A finding of need is enough without any word of a threshold
      Given it resulted in a finding that the child needs services as a child in need
      When the case is looked at on Tuesday 6 January 2026
      Then the meeting that follows an assessment is still to do

    Scenario: A meeting in February follows the assessment, though late
      Given the first meeting was held on Thursday 12 February 2026
      When the case is looked at on Friday 13 February 2026
      Then the meeting that follows an assessment is met

    Scenario: No meeting has to follow for a child not deemed in need
      Given it resulted in nothing
      When the case is looked at on Tuesday 27 January 2026
      Then the meeting that follows an assessment does not apply

    Scenario: A case closed before any meeting was held falls short
      Given the case was closed on Wednesday 14 January 2026
      When the case is looked at on Tuesday 27 January 2026
      Then the meeting that follows an assessment is not met
      And that is a breach

  @cite:8.1/1
  Rule: The team manager decides whether the network meets during the assessment

    Scenario: The team manager decides
      Given it was decided whether to meet during the assessment on Friday 2 January 2026
      And it was done by a team manager
      When the case is looked at on Tuesday 27 January 2026
      Then the rule on who decides whether to meet during the assessment is met

    Scenario: The social worker decides
      Given it was decided whether to meet during the assessment on Friday 2 January 2026
      And it was done by the social worker
      When the case is looked at on Tuesday 27 January 2026
      Then the rule on who decides whether to meet during the assessment is not met, missing:
        | a team manager |
      And that is a breach

    Scenario: Nobody had to decide
      When the case is looked at on Tuesday 27 January 2026
      Then the rule on who decides whether to meet during the assessment does not apply

  @cite:8.1/1
  Rule: The reasons for meeting or not during the assessment are recorded

    Scenario: After the decision the reasons are still to be recorded
      Given it was decided whether to meet during the assessment on Friday 2 January 2026
      When the case is looked at on Tuesday 27 January 2026
      Then the recording of reasons for meeting or not during the assessment is still to do

    Scenario: The reasons are recorded the same day
      Given it was decided whether to meet during the assessment on Friday 2 January 2026
      And the reasons for meeting or not during the assessment were recorded on Friday 2 January 2026
      When the case is looked at on Tuesday 27 January 2026
      Then the recording of reasons for meeting or not during the assessment is met

    Scenario: The case is closed with no reasons recorded
      Given it was decided whether to meet during the assessment on Friday 2 January 2026
      And the case was closed on Monday 12 January 2026
      When the case is looked at on Tuesday 27 January 2026
      Then the recording of reasons for meeting or not during the assessment is not met
      And that is a breach

    Scenario: Without a decision no reasons are asked for
      When the case is looked at on Tuesday 27 January 2026
      Then the recording of reasons for meeting or not during the assessment does not apply

  @cite:11.1/1
  Rule: The social worker generally chairs; for difficult issues a manager or senior colleague may

    Scenario: The social worker in the chair
      Given the first meeting was held on Monday 19 January 2026
      And it was chaired by the social worker
      When the case is looked at on Tuesday 27 January 2026
      Then the rule on who chairs the first meeting is met

    Scenario: A team manager in the chair for difficult issues
      Given there are difficult or complex issues
      And the first meeting was held on Monday 19 January 2026
      And it was chaired by a team manager
      When the case is looked at on Tuesday 27 January 2026
      Then the rule on who chairs the first meeting is met

    Scenario: A more senior colleague in the chair for difficult issues
      Given there are difficult or complex issues
      And the first meeting was held on Monday 19 January 2026
      And it was chaired by a more senior team member
      When the case is looked at on Tuesday 27 January 2026
      Then the rule on who chairs the first meeting is met

    Scenario: A team manager in the chair though nothing is difficult
      Given the first meeting was held on Monday 19 January 2026
      And it was chaired by a team manager
      When the case is looked at on Tuesday 27 January 2026
      Then the rule on who chairs the first meeting is not met, missing:
        | the social worker |
      And that is a departure

    Scenario: A more senior colleague in the chair though nothing is difficult
      Given the first meeting was held on Monday 19 January 2026
      And it was chaired by a more senior team member
      When the case is looked at on Tuesday 27 January 2026
      Then the rule on who chairs the first meeting is not met, missing:
        | the social worker |

    Scenario: A line manager other than the team manager in the chair for difficult issues
      Given there are difficult or complex issues
      And the first meeting was held on Monday 19 January 2026
      And it was chaired by a line manager
      When the case is looked at on Tuesday 27 January 2026
      Then the rule on who chairs the first meeting is not met, missing:
        | the social worker |
        | a team manager |
        | a more senior team member |
      And that is a departure

    Scenario: Nobody wrote down who chaired
      Given the first meeting was held on Monday 19 January 2026
      When the case is looked at on Tuesday 27 January 2026
      Then the rule on who chairs the first meeting is unknown

  @cite:3.4.3/15
  Rule: Notes are taken by the social worker or as the social worker chooses

    Scenario: The social worker takes the notes
      Given the first meeting was held on Monday 19 January 2026
      And it had its minutes taken by the social worker
      When the case is looked at on Tuesday 27 January 2026
      Then the rule on who takes the minutes of the first meeting is met

    Scenario: Someone the social worker chose takes the notes
      Given the first meeting was held on Monday 19 January 2026
      And it had its minutes taken by someone the social worker chose
      When the case is looked at on Tuesday 27 January 2026
      Then the rule on who takes the minutes of the first meeting is met

    Scenario: Nobody takes notes
      Given the first meeting was held on Monday 19 January 2026
      And it had its minutes taken by nobody
      When the case is looked at on Tuesday 27 January 2026
      Then the rule on who takes the minutes of the first meeting is not met, missing:
        | the social worker |
        | someone the social worker chose |
      And that is a breach

  @cite:3.4.3/15
  Rule: The notes hold the discussion and what matters for the plan

    Scenario: Notes with both in them
      Given the first meeting was held on Monday 19 January 2026
      And it had minutes that cover the discussion, useful details for the plan, the actions agreed, who attended and apologies
      When the case is looked at on Tuesday 27 January 2026
      Then the rule on what the minutes of the first meeting cover is met

    Scenario Outline: Notes without one of them
      Given the first meeting was held on Monday 19 January 2026
      And it had minutes that cover <there>
      When the case is looked at on Tuesday 27 January 2026
      Then the rule on what the minutes of the first meeting cover is not met, missing:
        | <missing> |
      And that is <fault>

      Examples:
        | missing | there | fault |
        | the discussion | useful details for the plan | a breach |
        | useful details for the plan | the discussion | a breach |

  @cite:8.1/1 @cite:3.4/2 @cite:3.4.2/1
  Rule: The family, the child where possible, the social worker and the professionals take part

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

    Scenario Outline: One of them is missing
      Given the first meeting was held on Monday 19 January 2026
      And it was attended by <there>
      When the case is looked at on Tuesday 27 January 2026
      Then the rule on who attends the first meeting is not met, missing:
        | <missing> |
      And that is <fault>

      Examples:
        | missing | there | fault |
        | the immediate family | the relevant wider family, the child, the social worker and all relevant professionals | a breach |
        | the relevant wider family | the immediate family, the child, the social worker and all relevant professionals | a departure |
        | the child | the immediate family, the relevant wider family, the social worker and all relevant professionals | a departure |
        | the social worker | the immediate family, the relevant wider family, the child and all relevant professionals | a breach |
        | all relevant professionals | the immediate family, the relevant wider family, the child and the social worker | a breach |

  @cite:3.4.2/1
  Rule: The child can take part in a separate meeting instead

    Scenario: A separate meeting with the child stands in
      Given a separate meeting with the child was held on Friday 16 January 2026
      And the first meeting was held on Monday 19 January 2026
      And it was attended by the immediate family, the relevant wider family, the social worker and all relevant professionals
      When the case is looked at on Tuesday 27 January 2026
      Then the rule on who attends the first meeting is met

  @cite:8.4/1
  Rule: Family Solutions or the wellbeing service could attend

    Scenario: The meeting is complete with or without them
      Given the first meeting was held on Monday 19 January 2026
      And it was attended by the immediate family, the relevant wider family, the child, the social worker and all relevant professionals
      When the case is looked at on Tuesday 27 January 2026
      Then the rule on who attends the first meeting is met

  @cite:3.4/4 @cite:8.2/1
  Rule: The family is heard most, and everyone else can contribute

    Scenario: Everyone is heard
      Given the first meeting was held on Monday 19 January 2026
      And it heard from:
        | the social worker |
        | the child |
        | the parents or carers |
        | the family |
        | the wider network |
        | the Care Team |
        | the agencies involved |
        | everyone else present |
      When the case is looked at on Tuesday 27 January 2026
      Then the rule on who contributes to the first meeting is met

    Scenario Outline: One voice is missing
      Given the first meeting was held on Monday 19 January 2026
      And it heard from <there>
      When the case is looked at on Tuesday 27 January 2026
      Then the rule on who contributes to the first meeting is not met, missing:
        | <missing> |
      And that is <fault>

      Examples:
        | missing | there | fault |
        | the family | everyone else present, the wider network and the social worker | a departure |
        | everyone else present | the family, the wider network and the social worker | a departure |
        | the wider network | the family, everyone else present and the social worker | a departure |
        | the social worker | the family, everyone else present and the wider network | a departure |

  @cite:3.4.2/3
  Rule: Questions bring the perspective of the child into every meeting

    Scenario: The child is there and questions are asked
      Given the first meeting was held on Monday 19 January 2026
      And it was attended by the child and the parents or carers
      And it gave the child a voice through encouragement to attend and questions about the child's perspective
      When the case is looked at on Tuesday 27 January 2026
      Then the rule on how the child has a voice in the first meeting is met

    Scenario: The child is there and no such questions are asked
      Given the first meeting was held on Monday 19 January 2026
      And it was attended by the child and the parents or carers
      And it gave the child a voice through encouragement to attend
      When the case is looked at on Tuesday 27 January 2026
      Then the rule on how the child has a voice in the first meeting is not met, missing:
        | questions about the child's perspective |
      And that is a breach

  @cite:3.4.2/2
  Rule: The views of a child who cannot take part are gained in conversation

    Scenario: The child stays away and has been asked
      Given the first meeting was held on Monday 19 January 2026
      And it was attended by the parents or carers
      And it gave the child a voice through encouragement to attend, views given in another way, the discussion shared afterwards, an agreement on who tells the child and questions about the child's perspective
      When the case is looked at on Tuesday 27 January 2026
      Then the rule on how the child has a voice in the first meeting is met

    Scenario: The child stays away and has not been asked
      Given the first meeting was held on Monday 19 January 2026
      And it was attended by the parents or carers
      And it gave the child a voice through questions about the child's perspective
      When the case is looked at on Tuesday 27 January 2026
      Then the rule on how the child has a voice in the first meeting is not met, missing:
        | views given in another way |
      And that is a breach

    Scenario: The child stays away after a separate meeting
      Given a separate meeting with the child was held on Friday 16 January 2026
      And the first meeting was held on Monday 19 January 2026
      And it was attended by the parents or carers
      And it gave the child a voice through questions about the child's perspective
      When the case is looked at on Tuesday 27 January 2026
      Then the rule on how the child has a voice in the first meeting is met

  @cite:3.4/2
  Rule: The immediate family cannot be left out

    Scenario: The family is left out
      Given it was decided not to involve the family in the first meeting on Thursday 8 January 2026
      When the case is looked at on Tuesday 27 January 2026
      Then the rule on leaving the family out of the first meeting is not met
      And that is a breach

    Scenario: The family is left out for the sake of someone's wellbeing
      Given involving the family would jeopardise the wellbeing of the child or of another family member
      And it was decided not to involve the family in the first meeting on Thursday 8 January 2026
      When the case is looked at on Tuesday 27 January 2026
      Then the rule on leaving the family out of the first meeting is not met

    Scenario: Nobody decided to leave the family out
      When the case is looked at on Tuesday 27 January 2026
      Then the rule on leaving the family out of the first meeting does not apply

  @cite:11.4/1
  Rule: An interpreter is considered where a relative has another first language

    Scenario: The need for an interpreter is weighed
      Given English is not the first language of a family member who attends
      And the first meeting was held on Monday 19 January 2026
      And it was attended by the child and the parents or carers
      And it was arranged with a suitable venue, regard to transport, regard to timing, regard to child care, an interpreter, regard to the need for an interpreter, regard to any help the family needs to attend and regard to someone with cultural or religious knowledge
      When the case is looked at on Tuesday 27 January 2026
      Then the rule on what is arranged so that the family can take part is met

    Scenario: Weighing an interpreter is all that is asked
      Given English is not the first language of a family member who attends
      And the first meeting was held on Monday 19 January 2026
      And it was arranged with regard to the need for an interpreter
      When the case is looked at on Tuesday 27 January 2026
      Then the rule on what is arranged so that the family can take part is met

    Scenario: The need for an interpreter is not weighed
      Given English is not the first language of a family member who attends
      And the first meeting was held on Monday 19 January 2026
      And it was attended by the child and the parents or carers
      And it was arranged with a suitable venue
      When the case is looked at on Tuesday 27 January 2026
      Then the rule on what is arranged so that the family can take part is not met, missing:
        | regard to the need for an interpreter |
      And that is a departure

    Scenario: What is weighed for a review is another matter
      Given English is not the first language of a family member who attends
      And a review was held on Monday 13 April 2026
      And it was arranged with nothing
      When the case is looked at on Tuesday 14 April 2026
      Then the rule on what is arranged so that the family can take part does not apply

    Scenario: A family whose first language is English
      Given the first meeting was held on Monday 19 January 2026
      And it was attended by the child and the parents or carers
      And it was arranged with a suitable venue
      When the case is looked at on Tuesday 27 January 2026
      Then the rule on what is arranged so that the family can take part does not apply

  @cite:11.4/1
  Rule: A parent or young person who finds it hard to take part is asked about an advocate

    Scenario: The parent is asked
      Given a parent or carer has specific learning difficulties or mental health needs
      And the first meeting was held on Monday 19 January 2026
      And it was preceded by the offer of an advocate to the parents or carers
      When the case is looked at on Tuesday 27 January 2026
      Then the rule on who is asked whether they want an advocate is met

    Scenario: The parent is not asked
      Given a parent or carer has specific learning difficulties or mental health needs
      And the first meeting was held on Monday 19 January 2026
      And it was preceded by the offer of an advocate to nobody
      When the case is looked at on Tuesday 27 January 2026
      Then the rule on who is asked whether they want an advocate is not met, missing:
        | the parents or carers |
      And that is a departure

    Scenario: The young person is asked
      Given the young person has specific learning difficulties or mental health needs
      And the first meeting was held on Monday 19 January 2026
      And it was preceded by the offer of an advocate to the child
      When the case is looked at on Tuesday 27 January 2026
      Then the rule on who is asked whether they want an advocate is met

    Scenario: The young person is not asked
      Given the young person has specific learning difficulties or mental health needs
      And the first meeting was held on Monday 19 January 2026
      And it was preceded by the offer of an advocate to nobody
      When the case is looked at on Tuesday 27 January 2026
      Then the rule on who is asked whether they want an advocate is not met, missing:
        | the child |
      And that is a departure

    Scenario: Both have such needs and both are asked
      Given a parent or carer has specific learning difficulties or mental health needs
      And the young person has specific learning difficulties or mental health needs
      And the first meeting was held on Monday 19 January 2026
      And it was preceded by the offer of an advocate to the parents or carers and the child
      When the case is looked at on Tuesday 27 January 2026
      Then the rule on who is asked whether they want an advocate is met

    Scenario: Both have such needs and only the parent is asked
      Given a parent or carer has specific learning difficulties or mental health needs
      And the young person has specific learning difficulties or mental health needs
      And the first meeting was held on Monday 19 January 2026
      And it was preceded by the offer of an advocate to the parents or carers
      When the case is looked at on Tuesday 27 January 2026
      Then the rule on who is asked whether they want an advocate is not met, missing:
        | the child |

    Scenario: Both have such needs and only the young person is asked
      Given a parent or carer has specific learning difficulties or mental health needs
      And the young person has specific learning difficulties or mental health needs
      And the first meeting was held on Monday 19 January 2026
      And it was preceded by the offer of an advocate to the child
      When the case is looked at on Tuesday 27 January 2026
      Then the rule on who is asked whether they want an advocate is not met, missing:
        | the parents or carers |

    Scenario: A parent with another professional to speak for them is asked all the same
      Given a parent or carer has specific learning difficulties or mental health needs
      And another professional support is thought fit to advocate for the parent
      And the first meeting was held on Monday 19 January 2026
      And it was preceded by the offer of an advocate to nobody
      When the case is looked at on Tuesday 27 January 2026
      Then the rule on who is asked whether they want an advocate is not met

    Scenario: The parent is not asked before a review
      Given a parent or carer has specific learning difficulties or mental health needs
      And a review was held on Monday 13 April 2026
      And it was preceded by the offer of an advocate to nobody
      When the case is looked at on Tuesday 14 April 2026
      Then the rule on who is asked whether they want an advocate is not met, missing:
        | the parents or carers |
      And that is a departure

    Scenario: The young person is not asked before a review
      Given the young person has specific learning difficulties or mental health needs
      And a review was held on Monday 13 April 2026
      And it was preceded by the offer of an advocate to nobody
      When the case is looked at on Tuesday 14 April 2026
      Then the rule on who is asked whether they want an advocate is not met, missing:
        | the child |
      And that is a departure

    Scenario: Nobody has such needs
      Given the first meeting was held on Monday 19 January 2026
      And it was preceded by the offer of an advocate to nobody
      When the case is looked at on Tuesday 27 January 2026
      Then the rule on who is asked whether they want an advocate does not apply

  @cite:3.4.1/1 @cite:3.4.3/1 @cite:3.4.3/7 @cite:8.2/1 @cite:3.4.1/2 @cite:3.4.1/3 @cite:3.4.1/5 @cite:3.4.1/6 @cite:3.4.1/7 @cite:3.4.3/2 @cite:8.3/1
  Rule: The meeting builds on what works and says what good enough looks like

    Scenario: All of it is talked over
      Given the first meeting was held on Monday 19 January 2026
      And it covered:
        | what good enough looks like |
        | an opening on best hopes |
        | the family's hopes from the process |
        | the strengths |
        | the concerns about the child |
        | how each sees the situation |
        | who is responsible for what |
        | what is already working |
        | the family's resilience |
        | what the professional network can contribute |
        | how concerns would be lessened |
        | recent details related to the hopes |
      When the case is looked at on Tuesday 27 January 2026
      Then the rule on what the first meeting goes through is met

    Scenario Outline: One of these conversations is left out
      Given the first meeting was held on Monday 19 January 2026
      And it covered <there>
      When the case is looked at on Tuesday 27 January 2026
      Then the rule on what the first meeting goes through is not met, missing:
        | <missing> |
      And that is <fault>

      Examples:
        | missing | there | fault |
        | what good enough looks like | an opening on best hopes, the family's hopes from the process, the strengths, the concerns about the child, how each sees the situation, who is responsible for what, what is already working, the family's resilience, what the professional network can contribute, how concerns would be lessened and recent details related to the hopes | a departure |
        | an opening on best hopes | what good enough looks like, the family's hopes from the process, the strengths, the concerns about the child, how each sees the situation, who is responsible for what, what is already working, the family's resilience, what the professional network can contribute, how concerns would be lessened and recent details related to the hopes | a departure |
        | the family's hopes from the process | what good enough looks like, an opening on best hopes, the strengths, the concerns about the child, how each sees the situation, who is responsible for what, what is already working, the family's resilience, what the professional network can contribute, how concerns would be lessened and recent details related to the hopes | a departure |
        | the strengths | what good enough looks like, an opening on best hopes, the family's hopes from the process, the concerns about the child, how each sees the situation, who is responsible for what, what is already working, the family's resilience, what the professional network can contribute, how concerns would be lessened and recent details related to the hopes | a departure |
        | the concerns about the child | what good enough looks like, an opening on best hopes, the family's hopes from the process, the strengths, how each sees the situation, who is responsible for what, what is already working, the family's resilience, what the professional network can contribute, how concerns would be lessened and recent details related to the hopes | a departure |
        | how each sees the situation | what good enough looks like, an opening on best hopes, the family's hopes from the process, the strengths, the concerns about the child, who is responsible for what, what is already working, the family's resilience, what the professional network can contribute, how concerns would be lessened and recent details related to the hopes | a departure |
        | who is responsible for what | what good enough looks like, an opening on best hopes, the family's hopes from the process, the strengths, the concerns about the child, how each sees the situation, what is already working, the family's resilience, what the professional network can contribute, how concerns would be lessened and recent details related to the hopes | a departure |
        | what is already working | what good enough looks like, an opening on best hopes, the family's hopes from the process, the strengths, the concerns about the child, how each sees the situation, who is responsible for what, the family's resilience, what the professional network can contribute, how concerns would be lessened and recent details related to the hopes | a departure |
        | the family's resilience | what good enough looks like, an opening on best hopes, the family's hopes from the process, the strengths, the concerns about the child, how each sees the situation, who is responsible for what, what is already working, what the professional network can contribute, how concerns would be lessened and recent details related to the hopes | a departure |
        | what the professional network can contribute | what good enough looks like, an opening on best hopes, the family's hopes from the process, the strengths, the concerns about the child, how each sees the situation, who is responsible for what, what is already working, the family's resilience, how concerns would be lessened and recent details related to the hopes | a departure |
        | how concerns would be lessened | what good enough looks like, an opening on best hopes, the family's hopes from the process, the strengths, the concerns about the child, how each sees the situation, who is responsible for what, what is already working, the family's resilience, what the professional network can contribute and recent details related to the hopes | a departure |
        | recent details related to the hopes | what good enough looks like, an opening on best hopes, the family's hopes from the process, the strengths, the concerns about the child, how each sees the situation, who is responsible for what, what is already working, the family's resilience, what the professional network can contribute and how concerns would be lessened | a departure |
