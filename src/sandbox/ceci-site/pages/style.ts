/** One colour family, AA on its grounds; grows from one column to three. */
export const style = `
:root { --ink: #1f2a37; --soft: #55606e; --line: #d5dbe2; --ground: #f5f7f9; --paper: #fff; --brand: #1b5e6f; --deep: #12424e; --wrong: #a61b1b; --wrong-ground: #fdecec; --good: #1c5b34; --good-ground: #e6f4ea; }
* { box-sizing: border-box; }
body { margin: 0; min-height: 100vh; display: flex; flex-direction: column; font: 16px/1.5 system-ui, "Segoe UI", Roboto, "Helvetica Neue", Arial, sans-serif; color: var(--ink); background: var(--ground); }
.wide { width: 100%; max-width: 60rem; margin: 0 auto; padding: 0 1.25rem; }
.narrow { max-width: 34rem; margin-left: auto; margin-right: auto; }
.skip { position: absolute; left: -99rem; }
.skip:focus { left: 1rem; top: 1rem; padding: .5rem 1rem; background: var(--paper); }
a { color: var(--brand); }
h1 { margin: 0 0 .75rem; font-size: 1.6rem; line-height: 1.25; }
h2 { margin: 0 0 .5rem; font-size: 1.1rem; }
:focus-visible { outline: 3px solid #e0a526; outline-offset: 2px; }
.top { background: var(--deep); color: #fff; }
.top .wide { display: flex; flex-wrap: wrap; gap: .5rem 1.5rem; align-items: center; justify-content: space-between; min-height: 4rem; padding-top: .6rem; padding-bottom: .6rem; }
.top nav { display: flex; gap: 1.25rem; align-items: center; }
.top a { color: #fff; text-underline-offset: .25em; }
.top nav a:not(:hover):not(.button) { text-decoration: none; }
.brand { font-weight: 700; font-size: 1.3rem; text-decoration: none; }
.brand span { font-weight: 400; font-size: .9rem; color: #cfe3e8; margin-left: .5rem; }
.top .quiet { background: transparent; color: #fff; border-color: #8fb4bd; }
main { flex: 1; padding-top: 2rem !important; padding-bottom: 3rem !important; }
.hero { padding: 1.5rem 0 2.5rem; max-width: 40rem; }
.hero h1 { font-size: clamp(1.8rem, 5vw, 2.6rem); }
.hero p { font-size: 1.15rem; color: var(--soft); }
.cards { display: grid; gap: 1rem; grid-template-columns: repeat(auto-fit, minmax(15rem, 1fr)); }
.card { background: var(--paper); border: 1px solid var(--line); border-radius: 10px; padding: 1.5rem; }
.cards .card p { margin: 0; color: var(--soft); }
.field { margin: 0 0 1rem; }
.pair { display: grid; gap: 0 1rem; grid-template-columns: repeat(auto-fit, minmax(12rem, 1fr)); }
label { display: block; font-weight: 600; margin-bottom: .25rem; }
.hint { margin: 0 0 .25rem; font-size: .9rem; color: var(--soft); }
form + .hint { margin: 1rem 0 0; }
input, select { width: 100%; font: inherit; color: inherit; padding: .5rem .7rem; border: 1px solid #7d8894; border-radius: 6px; background: var(--paper); }
input[aria-invalid] { border-color: var(--wrong); }
button, .button { display: inline-block; font: inherit; font-weight: 600; padding: .5rem 1.1rem; border: 1px solid transparent; border-radius: 6px; background: var(--brand); color: #fff; text-decoration: none; cursor: pointer; }
button:hover, .button:hover { background: var(--deep); }
button.quiet { background: transparent; color: var(--brand); border-color: currentColor; }
main button.quiet:hover { background: #e3eef1; }
.error { margin: .25rem 0 0; color: var(--wrong); font-size: .9rem; }
.alert, .flash { padding: .75rem 1rem; border-radius: 6px; margin: 0 0 1.25rem; }
.alert { background: var(--wrong-ground); color: var(--wrong); }
.flash { background: var(--good-ground); color: var(--good); }
.heading { display: flex; flex-wrap: wrap; gap: .5rem 1rem; justify-content: space-between; align-items: center; margin-bottom: 1rem; }
.heading h1 { margin: 0; }
.search, .newsletter { display: flex; flex-wrap: wrap; gap: .5rem .75rem; align-items: center; margin: 0 0 1.5rem; }
.search label, .newsletter label { margin: 0; }
.search input, .newsletter input { flex: 1 1 14rem; width: auto; max-width: 24rem; }
.scroll { overflow-x: auto; background: var(--paper); border: 1px solid var(--line); border-radius: 10px; }
table { width: 100%; border-collapse: collapse; }
caption { text-align: left; padding: .75rem 1rem; color: var(--soft); font-size: .9rem; }
th, td { text-align: left; padding: .6rem 1rem; border-top: 1px solid var(--line); white-space: nowrap; }
th { font-size: .85rem; color: var(--soft); background: #eef2f5; }
.crumbs { margin-top: 0; margin-bottom: 1rem; }
.crumbs a::before { content: "‹ "; }
dl { display: grid; grid-template-columns: max-content 1fr; gap: .5rem 1.5rem; margin: 0; }
dt { color: var(--soft); }
dd { margin: 0; overflow-wrap: anywhere; }
.plain { list-style: none; margin: 0 0 1rem; }
main form.card { margin-bottom: 1rem; }
.prose { max-width: 42rem; }
.bottom { background: #e6ebf0; border-top: 1px solid var(--line); font-size: .9rem; }
.bottom .wide { display: flex; flex-wrap: wrap; gap: .25rem 2rem; justify-content: space-between; padding-top: .9rem; padding-bottom: .9rem; }
.bottom nav { display: flex; gap: 1.5rem; }
.bottom p { margin: 0; color: var(--soft); }
`
