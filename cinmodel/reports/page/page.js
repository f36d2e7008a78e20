"use strict";
(() => {
  const SHOW = "#show:";
  const form = document.getElementById("filters");
  const fields = ["family", "pair", "strength", "silent", "differ", "text"];
  const authorities = [...document.querySelectorAll("#f-silent option")].map((one) => one.value).slice(3);
  const pairs = [...document.querySelectorAll("#f-pair option")].map((one) => one.value).slice(1);
  const words = { "all-agree": "all agree", "agree-where-stated": "agree where stated", differ: "differ", "only-one-states": "only one states" };
  const codes = { "=": "say the same", d: "differ", r: "depend on the reading", b: "both state it", s: "one is silent" };

  const sections = [...document.querySelectorAll("section.family")].map((section) => ({
    section,
    count: section.querySelector(".count"),
    span: section.querySelectorAll("thead th").length,
    rows: [...section.querySelectorAll("tbody[data-status]")].map((body) => ({
      body,
      family: section.dataset.family,
      status: body.dataset.status,
      pairs: body.dataset.pairs,
      said: body.querySelector(".status"),
      words: [...body.querySelector(".status").childNodes],
      // A silent cell has no strengths.
      cells: [...body.rows[0].cells].slice(1).map((cell) => (cell.dataset.strength ?? "").split(" ").filter(Boolean)),
      text: null,
    })),
  }));
  const rows = sections.flatMap((one) => one.rows);

  const told = (row) => {
    if (row.text === null) {
      const parts = row.body.querySelectorAll(".question, .row p, .documents p, .documents li, .scenarios tbody th");
      row.text = [...parts].map((part) => part.textContent).join(" ").replace(/\s+/g, " ").toLowerCase();
    }
    return row.text;
  };

  // Text is gathered while nothing else is to be done, so that the first letter typed need not wait for it.
  const gather = (from) => {
    const pause = globalThis.requestIdleCallback ?? ((then) => setTimeout(then, 50));
    if (from < rows.length) pause(() => { rows.slice(from, from + 8).forEach(told); gather(from + 8); });
  };

  const chosen = () => Object.fromEntries(fields.map((name) => {
    const field = form.elements[name];
    return [name, field.type === "checkbox" ? (field.checked ? field.value : "") : field.value.trim()];
  }));

  const fits = (row, state, pair, searched) => {
    if (state.family && row.family !== state.family) return false;
    if (state.differ && (pair ? !"dr".includes(row.pairs[pair.place]) : row.status !== "differ")) return false;
    const cells = pair ? pair.columns.map((column) => row.cells[column]) : row.cells;
    if (pair && cells.every((cell) => !cell.length)) return false;
    if (state.strength && !cells.some((cell) => cell.includes(state.strength))) return false;
    if (state.silent === "none" && cells.some((cell) => !cell.length)) return false;
    if (state.silent === "some" && cells.every((cell) => cell.length)) return false;
    const silent = authorities.indexOf(state.silent);
    if (silent >= 0 && row.cells[silent].length) return false;
    return searched.every((word) => told(row).includes(word));
  };

  // A sheet of its own hides what stands outside a pair.
  const sheet = new CSSStyleSheet();
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
  let hiding = "";

  const showPair = (pair) => {
    const others = pair ? authorities.map((name, place) => [name, place]).filter(([, place]) => !pair.columns.includes(place)) : [];
    let rules = others.map(([name, place]) =>
      `.matrix > * > tr:not(.more) > :nth-child(${place + 2}), [data-of="${CSS.escape(name)}"] { display: none !important }`);
    if (pair) rules.push(`.pairs tr[data-pair]:not([data-pair="${CSS.escape(pairs[pair.place])}"]) { display: none }`);
    if (pair) rules.push(".matrix { min-width: 0 !important }");
    rules = rules.join("\n");
    if (rules === hiding) return;
    hiding = rules;
    sheet.replaceSync(rules);
    for (const one of sections) {
      for (const row of one.rows) {
        row.body.rows[1].cells[0].colSpan = one.span - others.length;
        if (pair) row.said.textContent = `These two: ${codes[row.pairs[pair.place]]}`;
        else row.said.replaceChildren(...row.words);
      }
    }
  };

  const draw = () => {
    const state = chosen();
    const place = pairs.indexOf(state.pair);
    const pair = place < 0 ? null : { place, columns: state.pair.split(".").map((name) => authorities.indexOf(name)) };
    const searched = state.text.toLowerCase().split(/\s+/).filter(Boolean);
    const counted = {};
    let total = 0;
    showPair(pair);
    for (const one of sections) {
      let here = 0;
      for (const row of one.rows) {
        const shown = fits(row, state, pair, searched);
        if (row.body.hidden === shown) row.body.hidden = !shown;
        if (!shown) continue;
        here += 1;
        const sort = pair ? codes[row.pairs[place]] : words[row.status];
        counted[sort] = (counted[sort] ?? 0) + 1;
      }
      total += here;
      if (one.section.hidden === here > 0) one.section.hidden = here === 0;
      const all = `${one.rows.length} ${one.rows.length === 1 ? "question" : "questions"}`;
      one.count.textContent = here === one.rows.length ? all : `${here} of ${all}`;
    }
    const order = Object.values(pair ? codes : words).filter((word) => counted[word]);
    const parts = order.map((word) => `${counted[word]} ${word}`).join(", ");
    document.getElementById("counts").textContent =
      `${total} of ${rows.length} questions shown${parts ? `: ${parts}` : ""}.` +
      (pair ? " Questions on which neither of the two speaks are left out." : "");
    document.getElementById("nothing").hidden = total > 0;
  };

  const address = () => {
    const given = Object.entries(chosen()).filter(([, value]) => value);
    return given.length ? SHOW + new URLSearchParams(given) : SHOW;
  };

  const update = (replace) => {
    draw();
    if (address() === location.hash) return;
    history[replace ? "replaceState" : "pushState"](null, "", address());
  };

  // A place on the page is shown whatever the filters say: its question comes back, and what is closed around it opens.
  const reveal = (place) => {
    const body = place.closest("tbody[data-status]");
    if (body) {
      body.hidden = false;
      body.closest("section").hidden = false;
    }
    const of = place.closest("[data-of]");
    if (of && hiding && getComputedStyle(of).display === "none") {
      form.elements.pair.value = "";
      draw();
      body.hidden = false;
      body.closest("section").hidden = false;
    }
    if (place === body) body.querySelector("details").open = true;
    for (let one = place.closest("details"); one; one = one.parentElement.closest("details")) one.open = true;
    place.scrollIntoView();
  };

  const read = () => {
    const hash = location.hash;
    if (hash.length > 1 && !hash.startsWith(SHOW)) {
      const place = document.getElementById(decodeURIComponent(hash.slice(1)));
      if (place) reveal(place);
      return;
    }
    const given = new URLSearchParams(hash.slice(SHOW.length));
    for (const name of fields) {
      const field = form.elements[name];
      const value = given.get(name) ?? "";
      if (field.type === "checkbox") field.checked = value === field.value;
      else field.value = value;
      // An address may name what this page does not have: then it asks for nothing.
      if (field.tagName === "SELECT" && field.selectedIndex < 0) field.value = "";
    }
    draw();
  };

  let typing = false;
  form.elements.text.addEventListener("input", () => { update(typing); typing = true; });
  form.elements.text.addEventListener("blur", () => { typing = false; });
  form.addEventListener("change", (event) => { if (event.target !== form.elements.text) update(false); });
  form.addEventListener("submit", (event) => event.preventDefault());
  form.addEventListener("reset", () => setTimeout(() => update(false)));
  const turn = (open) => {
    for (const row of rows) if (!row.body.hidden) row.body.querySelector("details").open = open;
  };
  document.getElementById("open").addEventListener("click", () => turn(true));
  document.getElementById("close").addEventListener("click", () => turn(false));
  document.addEventListener("click", (event) => {
    const link = event.target.closest("a.pair");
    if (link) setTimeout(() => form.scrollIntoView());
  });
  window.addEventListener("popstate", read);
  window.addEventListener("hashchange", read);
  form.hidden = false;
  draw();
  if (location.hash.length > 1) read();
  // The first change after loading makes a browser lay out all of a large page: better now than when somebody chooses.
  requestAnimationFrame(() => setTimeout(() => { draw(); gather(0); }));
})();
