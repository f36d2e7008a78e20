// A small program that knows two rules of Essex's procedure, asked line by line.
//
//     cinmodel accept --authority essex --system "cmd:node visits.mjs" --claims claims.toml
//
// It shares nothing with cinmodel. Nothing but answers may go to standard output; console.error is free.

import { createInterface } from "node:readline";

const BANK_HOLIDAYS = new Set([
  "2025-12-25", "2025-12-26", "2026-01-01", "2026-04-03", "2026-04-06", "2026-05-04", "2026-05-25", "2026-08-31",
  "2026-12-25", "2026-12-28",
]);

class Calendar {
  static next(day) {
    const date = new Date(`${day}T00:00:00Z`);
    date.setUTCDate(date.getUTCDate() + 1);
    return date.toISOString().slice(0, 10);
  }

  static works(day) {
    const weekday = new Date(`${day}T00:00:00Z`).getUTCDay();
    return weekday !== 0 && weekday !== 6 && !BANK_HOLIDAYS.has(day);
  }

  static after(day, count) {
    while (count > 0) {
      day = Calendar.next(day);
      if (Calendar.works(day)) count -= 1;
    }
    return day;
  }
}

// The store: events by name, in order, as far as they had happened on the day of looking.
function file({ case: told, on }) {
  const store = new Map();
  for (const event of told.events.filter((one) => one.on <= on)) {
    store.set(event.event, [...(store.get(event.event) ?? []), event]);
  }
  return store;
}

const RULES = {
  // The first visit comes within five working days of the referral.
  "first-visit-time"(store, on) {
    const [referral] = store.get("referral-received") ?? [];
    if (!referral) return { verdict: "does-not-apply" };
    const due = Calendar.after(referral.on, 5);
    const visit = (store.get("visit") ?? []).find((one) => one.on >= referral.on);
    const verdict = visit ? (visit.on > due ? "late" : "in-time") : on > due ? "overdue" : "not-yet-due";
    const severity = ["late", "overdue"].includes(verdict) ? "departure" : "none";
    return { verdict, severity, due };
  },

  // The team manager decides whether the network meets during the assessment.
  "early-meeting-decision"(store) {
    const [decision] = store.get("early-meeting-decided") ?? [];
    if (!decision) return { verdict: "does-not-apply" };
    if (!decision["done-by"]) return { verdict: "unknown" };
    if (decision["done-by"].includes("team-manager")) return { verdict: "met", severity: "none" };
    return { verdict: "not-met", severity: "breach", missing: ["team-manager"] };
  },
};

for await (const line of createInterface({ input: process.stdin })) {
  const question = JSON.parse(line);
  const store = file(question);
  const findings = question.topics.map((topic) => ({ topic, ...RULES[topic](store, question.on) }));
  console.log(JSON.stringify({ findings }));
}
