Feature: Meetings

  @cite:1/1
  Rule: A rule
