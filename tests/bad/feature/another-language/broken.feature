# language: de
Funktionalität: Meetings

  @cite:1/1
  Regel: A rule

    Szenario: A day
      Angenommen the referral arrived on Monday 5 January 2026
