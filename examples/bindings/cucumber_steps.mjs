// Binds the features for cucumber-js, beside acceptance-steps.json.
//
//     npm install @cucumber/cucumber
//     cinmodel accept --authority devon --export . && cinmodel schema --to schemas
//     SYSTEM=http://127.0.0.1:8000/judge TOPICS=visit-limit npx cucumber-js --import cucumber_steps.mjs devon
//
// It holds each answer against what the scenario states, and knows no readings, claims or deviations: cinmodel's kit does.

import { deepStrictEqual } from "node:assert";
import { readFileSync } from "node:fs";
import { defineStep, setWorldConstructor } from "@cucumber/cucumber";

const file = process.env.STEPS ?? new URL("acceptance-steps.json", import.meta.url);
const { protocol, steps, names, holds } = JSON.parse(readFileSync(file, "utf-8"));
const claimed = process.env.TOPICS.split(",");
const months = "January February March April May June July August September October November December".split(" ");

const day = (text) => {
  const [, date, month, year] = text.split(" ");
  return `${year}-${String(months.indexOf(month) + 1).padStart(2, "0")}-${date.padStart(2, "0")}`;
};
const list = (text) => (["nobody", "nothing"].includes(text) ? [] : text.split(", ").flatMap((one) => one.split(" and ")));
const rows = (table) => table.raw().map(([label]) => label);
const hyphenated = (verdict) =>
  ({ "do not apply": "does-not-apply", "depend on the reading": "depends-on-the-reading" })[verdict] ??
  verdict.replaceAll(" ", "-");
const either = (sort, label) => (label in names[sort] ? [names[sort][label], true] : [names[`${sort}-denied`][label], false]);
const known = Object.assign({}, ...["fact", "event", "item", "person", "role"].map((sort) => names[sort]));

class Telling {
  on = "";
  topic = "";
  case = {
    facts: Object.fromEntries(Object.values(names.fact).map((name) => [name, false])),
    events: [],
    "not-recorded": [],
  };

  carries(detail, value) {
    this.case.events.at(-1)[detail] = value;
  }

  named(label, labels) {
    const detail = names.detail[label];
    this.carries(detail, labels.map((one) => names[holds[detail]][one]));
  }

  async expect(topic, wanted) {
    this.topic = topic;
    if (!claimed.includes(topic)) return "skipped";
    const authority = process.env.AUTHORITY ?? "devon";
    const question = { protocol, authority, on: this.on, topics: [topic], case: this.case };
    const headers = { "Content-Type": "application/json" };
    const came = await fetch(process.env.SYSTEM, { method: "POST", headers, body: JSON.stringify(question) });
    const [found] = (await came.json()).findings;
    if (found.missing) found.missing.sort();
    deepStrictEqual(Object.fromEntries(Object.keys(wanted).map((key) => [key, found[key]])), wanted);
  }
}

const does = {
  "event-happened": (told, event, date) => void told.case.events.push({ event: names.event[event], on: day(date) }),
  "fact-holds": (told, label) => {
    const [fact, value] = either("fact", label);
    told.case.facts[fact] = value;
  },
  "fact-unknown": (told, label) => void delete told.case.facts[names.fact[label]],
  "not-recorded": (told, event) => void told.case["not-recorded"].push(names.event[event]),
  "carries-names": (told, detail, values) => told.named(detail, list(values)),
  "carries-table": (told, detail, table) => told.named(detail, rows(table)),
  "carries-date": (told, detail, date) => told.carries(names.detail[detail], day(date)),
  "carries-span": (told, detail, span) => told.carries(names.detail[detail], span),
  "answers-yes-or-no": (told, label) => told.carries(...either("detail", label)),
  "looked-at": (told, date) => void (told.on = day(date)),
  "verdict-is": (told, subject, verdict) => told.expect(names.topic[subject], { verdict: hyphenated(verdict) }),
  "due-by": (told, subject, date) => told.expect(names.topic[subject], { due: day(date) }),
  missing: (told, subject, table) =>
    told.expect(names.topic[subject], { verdict: "not-met", missing: rows(table).map((one) => known[one]).sort() }),
  "severity-is": (told, severity) =>
    told.expect(told.topic, { severity: { "a breach": "breach", "a departure": "departure", "no fault": "none" }[severity] }),
};

setWorldConstructor(Telling);
for (const { pattern, groups, table, does: name } of steps) {
  const count = groups.length + (table ? 1 : 0);
  // cucumber-js counts a step's arguments, and numbers its groups instead of naming them.
  const run = function (...given) {
    return does[name](this, ...given);
  };
  Object.defineProperty(run, "length", { value: count });
  defineStep(new RegExp(pattern, "u"), run);
}
