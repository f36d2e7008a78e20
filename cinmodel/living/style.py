"""How a page looks: on a screen, on a phone, on paper; no colour tells anything."""

STYLE = """
:root { color-scheme: light; }
body { margin: 0; font: 1rem/1.5 system-ui, "Segoe UI", Roboto, Arial, sans-serif; color: #1a1a1a; background: #fff; }
header, main, footer { max-width: 50rem; margin: 0 auto; padding: 0 1rem; }
h1 { font-size: 1.8rem; line-height: 1.2; }
h2 { font-size: 1.5rem; line-height: 1.2; margin: 3rem 0 .5rem; padding-top: .5rem; border-top: .25rem solid #1a1a1a; }
h3 { font-size: 1.15rem; line-height: 1.3; margin: 2.5rem 0 .25rem; }
h4 { font-size: 1rem; margin: 0 0 .25rem; }
h1, h2, h3, h4, p, li, td, th, summary, var { unicode-bidi: isolate; overflow-wrap: anywhere; }
a { color: #0b4f8a; }
a:focus-visible, summary:focus-visible, .wide:focus-visible { outline: .2rem solid #0b4f8a; outline-offset: .1rem; }
p, ul { margin: .25rem 0 .75rem; }
ul { padding-left: 1.25rem; }
var { font-style: italic; border-bottom: 1px dotted #1a1a1a; }
.about { color: #444; }
.scenario { margin: 1rem 0; padding: .5rem 0 .25rem .9rem; border-left: .2rem solid #b8b8b8; }
.steps, .stand, .key, .contents > ul { list-style: none; padding-left: 0; }
.contents a { display: inline-block; padding: .2rem 0; }
.contents details { margin-left: 1.25rem; }
.steps > li { padding-left: 4rem; text-indent: -4rem; }
.steps > li > * { text-indent: 0; }
.word { display: inline-block; width: 4rem; font-weight: 600; color: #444; text-indent: 0; }
.then { font-weight: 600; }
.stand { font-size: .95rem; }
.stand > li, .key > li { padding-left: 1.5rem; text-indent: -1.5rem; }
.sign { display: inline-block; width: 1.5rem; text-indent: 0; text-align: center; font-weight: 700; }
.wide { overflow-x: auto; margin-bottom: .75rem; }
table { border-collapse: collapse; font-size: .95rem; }
td, th { border: 1px solid #b8b8b8; padding: .3rem .5rem; text-align: left; vertical-align: top; min-width: 6rem; }
th[scope=row] { overflow-wrap: break-word; }
td .stand { margin: 0; min-width: 13rem; }
@media screen and (max-width: 40rem) {
  .cases thead { display: none; }
  .cases table, .cases tbody, .cases tr, .cases th, .cases td { display: block; min-width: 0; }
  .cases tr { border: 1px solid #b8b8b8; margin-bottom: .5rem; padding: .2rem .5rem; }
  .cases th, .cases td { border: 0; padding: .1rem 0; }
  .cases td::before { content: attr(data-column) ": "; font-weight: 600; }
  .cases .stand { min-width: 0; }
}
summary { cursor: pointer; padding: .25rem 0; }
@media print {
  html { font-size: 9pt; }
  body { line-height: 1.3; }
  header, main, footer { max-width: none; padding: 0; }
  .wide { overflow: visible; }
  td, th { padding: .15rem .35rem; }
  h2 { margin-top: 1.5rem; }
  h3 { margin-top: 1rem; }
  p, ul, .scenario { margin: .2rem 0 .4rem; }
  .scenario { padding-top: 0; }
  h2, h3, h4, summary { break-after: avoid; }
  .scenario, tr { break-inside: avoid; }
  thead { display: table-header-group; }
  a { color: inherit; text-decoration: none; }
}
@page { size: A4; margin: 15mm; }
"""
