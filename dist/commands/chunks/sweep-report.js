var M=Object.freeze,Q=Object.defineProperty,X=(e,t)=>M(Q(e,"raw",{value:M(t||e.slice())}));$export({sweepReport:()=>He});var _=require("./shared-report-schema.js"),j=require("./shared-folder.js"),Z=require("./shared-inputs-read.js"),ee=require("./shared-mismatch.js"),te=require("./shared-read-table.js"),re=require("./shared-regular-file.js"),ne=require("./shared-utf8.js"),ae=require("./shared-csv.js"),oe=require("./shared-unfit-file.js"),u=require("./shared-markup.js"),P=require("./shared-schema.js"),l=require("./shared-api.js"),y=require("./shared-metrics.js"),ie=require("./shared-input-flags.js"),se=require("./shared-version.js"),S=require("./shared-table.js"),v=require("./shared-shared-errors.js"),h=require("./shared-text.js"),x=require("node:fs/promises"),I=require("node:path"),Ke=require("./shared-secrets.js"),Ye=require("./shared-names.js"),Qe=require("./shared-counts.js"),Xe=require("./shared-reporting-formats-findings.js"),Ze=require("./shared-anchors.js"),et=require("./shared-one-line.js"),
tt=require("./shared-spelling.js"),rt=require("./shared-mode-table.js"),nt=require("./shared-reporting-formats-registry.js"),at=require("./shared-reporting-formats-json.js"),ot=require("./shared-values.js"),it=require("./shared-bundler.js"),C,le=30,z=864e5;function de(e,t,r){let[a]=e;if(!a)throw new v.b("INPUT_INVALID","there is no shard to report about");for(let f of e)pe(a,f);if(ue(e),t&&t.gitlab_url!==a.sweep.gitlab_url)throw new v.b("INPUT_INVALID","--previous is a report about another GitLab",{advice:"name the sweep.json of an earlier sweep of this GitLab"});let{gitlab_url:n,policy:o,shard:i,run_id:d}=a.sweep,c=e.map(({sweep:f})=>f.shard.index),s=Array.from({length:i.total},(f,N)=>N+1),p=s.filter(f=>!c.includes(f)),m=e.filter(({sweep:f})=>!f.complete).map(({sweep:f})=>f.shard.index),{projects:w,repeated:g}=me(e),q=s.filter(f=>!p.includes(f)&&!m.includes(f)),L=f=>e.map(({sweep:N})=>N[f]).sort();return{schema:"countersign.sweep-report/v1",...d===void 0?{}:{run_id:d},gitlab_url:n,policy:o,
started_at:L("started_at")[0]??"",ended_at:L("ended_at").at(-1)??"",complete:p.length+m.length+g.length===0,projects:w,missing_shards:p,incomplete_shards:m,repeated_projects:g,summary:fe(w),drift:{...we(w,t,f=>q.includes(_.h(f,i.total))),waivers_ending:w.flatMap(f=>ge(f,r))}}}var ce=1e4;function pe({from:e,sweep:t},r){let{index:a,total:n}=r.sweep.shard;if(a<1||a>n||n>ce)throw new v.b("INPUT_INVALID",`${h.a(r.from)} is shard ${a} of ${n}, which is not a part of a whole`);let o=t.gitlab_url!==r.sweep.gitlab_url?"of another GitLab":t.policy.sha256!==r.sweep.policy.sha256?"judged by another policy":t.shard.total!==r.sweep.shard.total?"of a sweep with another number of shards":t.run_id!==r.sweep.run_id?`of another pipeline (${E(r)}, not ${E({from:e,sweep:t})})`:void 0;if(o!==void 0)throw new v.b("INPUT_INVALID",`${h.a(r.from)} is ${o} than ${h.a(e)}`,{advice:"name only shards of one sweep"})}function E({sweep:e}){return e.run_id===void 0?"none":h.a(e.run_id,20)}function ue(e){
let t=[...e].sort((n,o)=>n.sweep.started_at<o.sweep.started_at?1:-1),[r]=t,a=e.find(({sweep:n})=>r&&Date.parse(r.sweep.started_at)-Date.parse(n.ended_at)>z);if(!(!r||!a||a.sweep.run_id!==void 0))throw new v.b("INPUT_INVALID",`${h.a(a.from)} ended on ${h.a(a.sweep.ended_at,30)}, more than a day before ${h.a(r.from)} began`,{advice:"name only shards of one sweep"})}var T={compliant:0,undetermined:1,non_compliant:2};function me(e){let t=new Map,r=new Map;for(let{sweep:n}of e)for(let o of n.projects.map(he)){let{id:i,path:d}=o,c=t.get(i);c&&r.set(i,{id:i,path:d}),(!c||T[o.verdict]>T[c.verdict])&&t.set(i,o)}let a=n=>[...n].sort((o,i)=>o.id-i.id);return{projects:a(t.values()),repeated:a(r.values())}}function he(e){let{error:t,verdict:r}=e;return t!==null&&r==="compliant"?{...e,verdict:"undetermined"}:e}function fe(e){let t=new Map,r=new Map,a=(o,i,d)=>{let c=o.get(i)??{passed:0,failed:0,unknown:0};o.set(i,c),d==="pass"||d==="waived"?c.passed++:d==="fail"?c.failed++:d==="unknown"&&
c.unknown++};for(let{requirements:o}of e)for(let i of o){a(t,i.name,i.status);for(let{id:d,status:c,phase:s}of i.controls)s===void 0&&a(r,d,c)}let n=o=>e.filter(i=>i.verdict===o).length;return{projects:e.length,compliant:n("compliant"),non_compliant:n("non_compliant"),undetermined:n("undetermined"),requirements:[...t].map(([o,i])=>({name:o,...i})),controls:[...r].map(([o,i])=>({id:o,...i}))}}function we(e,t,r){let a={newly_failing:[],newly_passing:[],new_projects:[],gone_projects:[]};if(!t)return a;let n=new Map(t.projects.map(s=>[s.id,s])),o=new Set(e.map(({id:s})=>s)),i=({id:s,path:p})=>({id:s,path:p}),d=s=>s?.verdict==="compliant",c=e.filter(({id:s})=>n.has(s));return{newly_failing:c.filter(s=>d(n.get(s.id))&&!d(s)).map(i),newly_passing:c.filter(s=>!d(n.get(s.id))&&d(s)).map(i),new_projects:e.filter(({id:s})=>!n.has(s)).map(i),gone_projects:t.projects.filter(({id:s})=>!o.has(s)&&r(s)).map(i)}}function ge({path:e,requirements:t},r){let a=new Date(r+le*z).toISOString().slice(0,10);return t.
flatMap(({controls:n})=>n.flatMap(({id:o,waiver:i})=>i&&i.expires<=a?[{project:e,control:o,expires:i.expires,owner:i.owner}]:[]))}var U={passed:l.j(),failed:l.j(),unknown:l.j()},k=l.k(l.m({id:l.j(),path:l.A()})),ve=l.m({schema:l.r("countersign.sweep-report/v1"),run_id:l.u(_.k),gitlab_url:l.A(),policy:_.i,started_at:l.A().check(l.z("When the first shard began")),ended_at:l.A().check(l.z("When the last shard ended")),complete:l.B().check(l.z("Whether every shard is there and came to its end, with one result for each project")),projects:l.k(_.j).check(l.z("In order of id")),missing_shards:l.k(l.j()),incomplete_shards:l.k(l.j()).check(l.z("Shards whose job ended before they did")),repeated_projects:k.check(l.z("Projects with more than one result, of which the worst is listed")),summary:l.m({projects:l.j(),compliant:l.j(),non_compliant:l.j(),undetermined:l.j(),requirements:(0,l.
k)(l.m({name:l.A(),...U})),controls:l.k(l.m({id:l.A(),...U})).check(l.z("Only enforced ones; one that is waived has passed"))}),drift:l.m({newly_failing:k.check(l.z("Compliant in the previous report, and not any more")),newly_passing:k,new_projects:k,gone_projects:k.check(l.z("Only of shards that are complete now")),waivers_ending:l.k(l.m({project:l.A(),control:l.A(),expires:l.A(),owner:l.A()})).check(l.z("Within 30 days"))}).check(l.z("Without a previous report, only waivers_ending has entries"))}),_e=/^sweep-\d+-of-\d+\.json$/;async function be(e){let t=(await Promise.all(e.map(ye))).flat(),r=[];for(let a of new Set(t))r.push({from:a,sweep:await D(_.l,a,"a shard of a sweep")});return r}async function ye(e){if(!await x.stat(e).then(r=>r.isDirectory(),()=>!1))return[e];let t=(await x.readdir(e)).filter(r=>_e.test(r)).sort();if(t.length>0)return t.map(r=>I.join(e,r));throw new v.b("INPUT_INVALID",`the folder ${e}\
 has no shard of a sweep`,{advice:"name the folder in which the jobs of the sweep left sweep-K-of-N.json"})}async function je(e){return await x.stat(e).then(()=>!0,t=>t.code!=="ENOENT")?D(ve,e,"a report that sweep-report wrote"):void 0}async function D(e,t,r){let a;try{a=await re.b(t)}catch(n){throw new v.b("INPUT_INVALID",`${t} ${oe.e(n)}`,{cause:n})}try{return P.b(e,JSON.parse(ne.a(a)??""))}catch(n){let o=n instanceof P.a?`: it has an ${n.message}`:"";throw new v.b("INPUT_INVALID",`${t} is not ${r}${o}`,{cause:n})}}function A(e){return h.a(e,1e3)}function ke({gitlab_url:e,projects:t}){let r=new Map,a=i=>{let d=A(i),c=r.get(d)??r.size;return r.set(d,c),c},n=t.map(i=>xe(i,a)),o={url:e,texts:[...r.keys()],projects:n};return JSON.stringify(o).replace(/[<>&\u2028\u2029]/g,$e)}function $e(e){return`\\u${e.charCodeAt(0).toString(16).padStart(4,"0")}`}function xe(e,t){let{id:r,path:a,verdict:n,judged_at:o,resumed:i,requirements:d,error:c}=e,s=e.merge_requests.flatMap(p=>(p.
tampered??[]).map(m=>t(`!${p.iid}: ${m}`)));return[r,h.a(a,500),t(n),t(o),i?1:0,d.map(({name:p,status:m,controls:w})=>[t(p),t(m),w.map(g=>[t(g.id),t(qe(g)),t(g.severity),t(g.message),g.waiver?t(`waived until ${g.waiver.expires} (${g.waiver.owner})`):-1])]),c===null?-1:t(c),[...(e.checks??[]).map(t),...s],Ne(e).map(t),e.merge_requests.map(p=>[p.iid,t(p.verdict),p.error?t(p.error):-1])]}function qe({status:e,phase:t}){return(e==="fail"||e==="unknown")&&t!==void 0?t==="warn"?"warned":"observed":e}function Ne({deliveries:e,merge_requests:t}){return[...e,...t.flatMap(r=>r.deliveries)].filter(({outcome:r})=>r==="failed").map(({target:r,name:a,id:n,error:o})=>`${r} ${a??n}: ${o??"failed"}`)}var V=`(() => {
  const one = (id) => document.getElementById(id);
  const { url, texts, projects } = JSON.parse(one("data").textContent);
  const words = { compliant: "Compliant", non_compliant: "Non-compliant", undetermined: "Undetermined" };
  const rows = projects.map(([id, path, verdict, at, resumed, requirements, error, checks, lost, requests]) => {
    const controls = requirements.flatMap(([, , own]) => own);
    const failing = controls.filter(([, status]) => texts[status] === "fail");
    const unknown = controls.filter(([, status]) => texts[status] === "unknown");
    return {
      id, path, verdict: texts[verdict], at: texts[at], resumed, requirements, error, checks, lost, requests,
      failed: failing.length, open: [...failing, ...unknown].map(([control]) => texts[control]),
      unmet: requirements.filter(([, status]) => ["fail", "unknown"].includes(texts[status])).map(([name]) => texts[name]),
      lower: path.toLowerCase(),
    };
  });
  const rowHeight = 32;
  const list = one("rows");
  const space = one("space");
  const order = ["non_compliant", "undetermined", "compliant"];
  const sorts = {
    path: (a, b) => (a.lower < b.lower ? -1 : a.lower > b.lower ? 1 : a.id - b.id),
    verdict: (a, b) => order.indexOf(a.verdict) - order.indexOf(b.verdict) || b.failed - a.failed || sorts.path(a, b),
    failed: (a, b) => b.failed - a.failed || sorts.path(a, b),
  };
  const defaults = { q: "", verdict: "", control: "", requirement: "", checks: "", sort: "verdict", open: "" };
  let view = { ...defaults };
  let shown = rows;

  const make = (tag, text, className) => {
    const element = document.createElement(tag);
    if (text !== undefined) element.textContent = text;
    if (className) element.className = className;
    return element;
  };
  // A row that is drawn anew keeps the focus: Tab into a row out of view scrolls, and scrolling draws.
  const draw = () => {
    const held = document.activeElement?.closest(".row")?.dataset.id;
    const first = Math.max(0, Math.floor(list.scrollTop / rowHeight) - 10);
    const last = Math.min(shown.length, first + Math.ceil(list.clientHeight / rowHeight) + 20);
    space.replaceChildren(...shown.slice(first, last).map((row, index) => {
      const line = make("div", undefined, "row");
      line.setAttribute("role", "row");
      line.setAttribute("aria-rowindex", String(first + index + 2));
      line.dataset.id = String(row.id);
      line.style.top = (first + index) * rowHeight + "px";
      const name = make("a", row.path, "path");
      name.href = addressOf({ open: String(row.id) });
      const cells = [name, make("span", words[row.verdict], "verdict " + row.verdict),
        make("span", row.error >= 0 ? "not judged" : String(row.failed)),
        make("span", row.error >= 0 ? texts[row.error] : row.open.join(", "), "what")];
      for (const cell of cells) {
        const around = make("div");
        around.setAttribute("role", "cell");
        around.append(cell);
        line.append(around);
      }
      return line;
    }));
    if (held !== undefined) space.querySelector('[data-id="' + held + '"] a')?.focus({ preventScroll: true });
  };
  const apply = () => {
    const wanted = view.q.toLowerCase().split(/\\s+/).filter(Boolean);
    shown = rows.filter((row) =>
      (view.verdict === "" || row.verdict === view.verdict) &&
      (view.control === "" || row.open.includes(view.control)) &&
      (view.requirement === "" || row.unmet.includes(view.requirement)) &&
      (view.checks === "" || row.checks.length > 0) &&
      wanted.every((word) => row.lower.includes(word) || row.open.some((control) => control.toLowerCase().includes(word))));
    shown.sort(sorts[Object.hasOwn(sorts, view.sort) ? view.sort : "verdict"]);
    space.style.height = shown.length * rowHeight + "px";
    one("table").setAttribute("aria-rowcount", String(shown.length + 1));
    one("shown").textContent = shown.length + " of " + rows.length + " projects";
    for (const button of document.querySelectorAll("button[data-key]")) {
      const { key, value } = button.dataset;
      button.setAttribute("aria-pressed", String(view[key] === value));
      if (key === "sort")
        button.parentElement.setAttribute("aria-sort", view.sort !== value ? "none" : value === "path" ? "ascending" : "descending");
    }
    const limits = [view.control && "not met: " + view.control, view.requirement && "requirement: " + view.requirement, view.checks && "checks were changed"];
    const limit = limits.filter(Boolean).join(", ");
    one("limit").hidden = limit === "";
    one("limit").textContent = limit + " \\u2715";
    draw();
  };
  const details = () => {
    const row = rows.find(({ id }) => String(id) === view.open);
    const dialog = one("project");
    if (!row) return dialog.open && dialog.close();
    const parts = [make("h2", row.path), make("p", words[row.verdict] + ", judged " + row.at + (row.resumed ? ", from an earlier run" : ""))];
    const link = make("a", "The project in GitLab");
    link.href = url + "/" + row.path.split("/").map(encodeURIComponent).join("/");
    link.rel = "noopener noreferrer";
    parts.push(link);
    if (row.error >= 0) parts.push(make("p", "It could not be judged: " + texts[row.error], "bad"));
    for (const check of row.checks) parts.push(make("p", texts[check], "bad"));
    for (const lost of row.lost) parts.push(make("p", "Not delivered: " + texts[lost], "bad"));
    for (const [name, status, controls] of row.requirements) {
      parts.push(make("h3", texts[name] + ": " + texts[status].replaceAll("_", " ")));
      const table = make("table");
      const head = make("tr");
      for (const title of ["Result", "Control", "Severity", "Message"]) {
        const cell = make("th", title);
        cell.scope = "col";
        head.append(cell);
      }
      table.append(head);
      for (const [id, own, severity, message, waiver] of controls) {
        const line = make("tr");
        line.append(make("td", texts[own].replaceAll("_", " "), "status " + texts[own]), make("td", texts[id]), make("td", texts[severity]),
          make("td", texts[message] + (waiver >= 0 ? "; " + texts[waiver] : "")));
        table.append(line);
      }
      parts.push(table);
    }
    if (row.requests.length > 0) {
      parts.push(make("h3", "Open merge requests"));
      for (const [iid, verdict, error] of row.requests)
        parts.push(make("p", "!" + iid + ": " + words[texts[verdict]] + (error >= 0 ? ": " + texts[error] : "")));
    }
    one("content").replaceChildren(...parts);
    if (!dialog.open) dialog.showModal();
  };
  const addressOf = (change) => {
    const next = { ...view, ...change };
    const given = Object.entries(next).filter(([key, value]) => value !== defaults[key]);
    return "#" + new URLSearchParams(given);
  };
  const go = (change) => {
    const address = addressOf(change);
    history.replaceState(null, "", address === "#" ? location.pathname + location.search : address);
    read();
  };
  const read = () => {
    const given = Object.fromEntries(new URLSearchParams(location.hash.slice(1)));
    view = { ...defaults, ...Object.fromEntries(Object.entries(given).filter(([key]) => Object.hasOwn(defaults, key))) };
    if (one("q").value !== view.q) one("q").value = view.q;
    apply();
    details();
  };
  document.addEventListener("click", ({ target }) => {
    const button = target.closest("button[data-key]");
    if (button === null) return;
    const { key, value } = button.dataset;
    go({ [key]: view[key] === value && key !== "sort" ? "" : value });
    if (button.closest("#table, #filter") === null) one("projects").scrollIntoView();
  });
  one("limit").addEventListener("click", () => go({ control: "", requirement: "", checks: "" }));
  one("q").addEventListener("input", () => { list.scrollTop = 0; go({ q: one("q").value }); });
  one("project").addEventListener("close", () => view.open !== "" && go({ open: "" }));
  list.addEventListener("scroll", () => requestAnimationFrame(draw));
  addEventListener("resize", draw);
  addEventListener("hashchange", read);
  one("projects").hidden = false;
  read();
})();
`,R=`
:root { color-scheme: light dark; --line: light-dark(#d5d5dc, #45454f); --bad: light-dark(#b3261e, #ff9a92); --good: light-dark(#1a6b3c, #7fd6a0); --dim: light-dark(#5c5c66, #a8a8b3); }
body { font: 15px/1.45 system-ui, sans-serif; margin: 0 auto; max-width: 76rem; padding: 1rem; }
h1 { margin: 0; } h2 { margin: 2rem 0 .5rem; font-size: 1.2rem; } h3 { margin: 1rem 0 .25rem; font-size: 1rem; }
header p, footer { color: var(--dim); }
table { border-collapse: collapse; } th, td { text-align: left; padding: .25rem .9rem .25rem 0; border-bottom: 1px solid var(--line); vertical-align: top; } td { overflow-wrap: anywhere; }
.number { text-align: right; font-variant-numeric: tabular-nums; }
meter { width: 16rem; max-width: 40vw; --bar: var(--good); } meter.non_compliant { --bar: var(--bad); } meter.undetermined { --bar: var(--dim); }
meter::-webkit-meter-optimum-value { background: var(--bar); } meter::-moz-meter-bar { background: var(--bar); }
button { font: inherit; padding: .15rem .6rem; } button[aria-pressed="true"] { font-weight: 700; outline: 2px solid; }
button.link { border: 0; background: none; padding: 0; text-align: left; text-decoration: underline; cursor: pointer; color: LinkText; }
.bad, .fail, .non_compliant { color: var(--bad); } .pass, .compliant { color: var(--good); } .unknown, .undetermined { font-style: italic; }
#filter { display: flex; flex-wrap: wrap; gap: .5rem; align-items: center; margin: .5rem 0; }
#table { border: 1px solid var(--line); }
.head, .row { display: grid; grid-template-columns: minmax(12rem, 2fr) 9rem 6rem minmax(10rem, 3fr); gap: .5rem; padding: 0 .5rem; align-items: center; height: 32px; box-sizing: border-box; border-bottom: 1px solid var(--line); }
#rows { height: 60vh; overflow-y: auto; position: relative; } #space { position: relative; }
.row { position: absolute; left: 0; right: 0; } .row > div { overflow: hidden; text-overflow: ellipsis; white-space: nowrap; }
.what { color: var(--dim); }
dialog { max-width: min(70rem, 92vw); max-height: 88vh; } dialog form { float: right; }
@media (max-width: 40rem) { th, td { padding-right: .35rem; } .head, .row { grid-template-columns: 2fr 1fr 4rem; } .head > :last-child, .row > :last-child { display: none; } }
`,b=200,Se={critical:5,high:4,medium:3,low:2,info:1};async function Ie(e,t){let[r,a]=await Promise.all([J(R),J(V)]),n=`default-src 'none'; style-src 'sha256-${r}'; script-src 'sha256-${a}'; img-src data:; base-uri 'none'; form-action 'none'`,{gitlab_url:o,ended_at:i}=e;return String(u.a(C||(C=X([`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="`,`">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<title>`,`</title>
<link rel="icon" href="data:,">
<style>`,`</style>
</head>
<body>
<header><h1>`,`</h1>
<p>`,", ",", ",`</p></header>
<main>
`,`
<section><h2>Projects by verdict</h2>`,`</section>
<section><h2>What to fix first</h2>`,`</section>
<section><h2>Requirements by pass rate</h2>`,`</section>
<section><h2>Since the previous report</h2>`,`</section>
<section><h2>Waivers that end within 30 days</h2>`,`</section>
<section><h2>Checks that were changed</h2>`,`</section>
<section id="projects" hidden><h2>Projects</h2>
<search id="filter"><label>Search <input type="search" id="q" autocomplete="off" spellcheck="false"></label>
`,`<button type="button" id="limit" hidden></button> <output id="shown" aria-live="polite"></output></search>
<div id="table" role="table" aria-label="Projects">
<div class="head" role="row">`,"","",`<div role="columnheader">Not met</div></div>
<div id="rows" role="rowgroup" tabindex="0"><div id="space"></div></div>
</div></section>
<dialog id="project" aria-label="Project"><form method="dialog"><button>Close</button></form><div id="content"></div></dialog>
</main>
<footer><p>Made from <code>sweep.json</code> (`,") by Countersign ",`. This page loads no other files.</p></footer>
<script type="application/json" id="data">`,`<\/script>
<script>`,`<\/script>
</body>
</html>
`])),u.b(n),F(e),u.b(R),F(e),e.policy.name,o,i,Ae(e),Oe(e),Me(e.projects),Pe(e),Ce(e),ze(e),Ee(e.projects),Le(),O("path","Project"),O("verdict","Verdict"),O("failed","Failed"),e.schema,t,u.b(ke(e)),u.b(V)))}function F({summary:e,complete:t}){let r=`${e.compliant} of ${h.f(e.projects,"project")} compliant`;return t?r:`${r}, and the report is incomplete`}function Ae(e){let{missing_shards:t,incomplete_shards:r,repeated_projects:a}=e,n=[...t.map(o=>`Shard ${o} is missing: its projects are not listed here.`),...r.map(o=>`Shard ${o} ended early: some of its projects are not listed here.`),...a.map(({path:o})=>`${o} has more than one result, of which the worst counts.`)];return u.a`${n.slice(0,b).map(o=>u.a`<p class="bad">${o}</p>
`)}`}var W={compliant:"Compliant",non_compliant:"Non-compliant",undetermined:"Undetermined"},H=["compliant","non_compliant","undetermined"];function Oe({summary:e}){return u.a`<table>${H.map(t=>u.a`<tr><th scope="row">${W[t]}</th><td class="number">${e[t]}</td><td><meter class="${t}" min="0" max="${Math.max(1,e.projects)}" value="${e[t]}">${e[t]}</meter></td></tr>
`)}</table>`}function Le(){return u.a`${H.map(e=>u.a`<button type="button" data-key="verdict" data-value="${e}" aria-pressed="false">${W[e]}</button>
`)}`}function O(e,t){return u.a`<div role="columnheader"><button type="button" data-key="sort" data-value="${e}" aria-pressed="false">${t}</button></div>`}function Me(e){let t=new Map;for(let{id:n,requirements:o}of e)for(let{id:i,status:d,severity:c,phase:s}of o.flatMap(({controls:p})=>p)){if(d!=="fail"||s!==void 0)continue;let p=t.get(i)??{severity:c,projects:new Set};t.set(i,p),p.projects.add(n)}let r=n=>Se[n]??0,a=[...t].sort(([,n],[,o])=>o.projects.size-n.projects.size||r(o.severity)-r(n.severity));return a.length===0?u.a`<p>No enforced control fails.</p>`:u.a`<table><tr><th scope="col">Control</th><th scope="col">Severity</th><th scope="col">Projects</th></tr>
${a.slice(0,b).map(([n,o])=>u.a`<tr><td><button type="button" class="link" data-key="control" data-value="${A(n)}" aria-pressed="false">${n}</button></td><td>${o.severity}</td><td class="number">${o.projects.size}</td></tr>
`)}</table>${$(a.length)}`}function Pe({summary:e}){let t=({passed:n,failed:o,unknown:i})=>n+o+i===0?Number.POSITIVE_INFINITY:n/(n+o+i),r=n=>Number.isFinite(t(n))?`${Math.floor(t(n)*100)} %`:"not applicable",a=[...e.requirements].sort((n,o)=>t(n)<t(o)?-1:t(n)>t(o)?1:0);return u.a`<table><tr><th scope="col">Requirement</th><th scope="col">Passed</th><th scope="col">Failed</th><th scope="col">Unknown</th><th scope="col">Rate</th></tr>
${a.slice(0,b).map(n=>u.a`<tr><td><button type="button" class="link" data-key="requirement" data-value="${A(n.name)}" aria-pressed="false">${n.name}</button></td><td class="number">${n.passed}</td><td class="number">${n.failed}</td><td class="number">${n.unknown}</td><td class="number">${r(n)}</td></tr>
`)}</table>${$(a.length)}`}function Ce({drift:e}){let t=[["Newly failing",e.newly_failing],["Newly passing",e.newly_passing],["New projects",e.new_projects],["Gone projects",e.gone_projects]];return t.every(([,r])=>r.length===0)?u.a`<p>No difference. Without a previous report, nothing is compared.</p>`:u.a`${t.map(([r,a])=>a.length===0?"":u.a`<h3>${r} (${a.length})</h3><ul>${a.slice(0,b).map(({path:n})=>u.a`<li>${n}</li>
`)}</ul>${$(a.length)}`)}`}function ze({drift:{waivers_ending:e}}){if(e.length===0)return u.a`<p>None.</p>`;let t=[...e].sort((r,a)=>r.expires.localeCompare(a.expires));return u.a`<table><tr><th scope="col">Last day</th><th scope="col">Control</th><th scope="col">Project</th><th scope="col">Owner</th></tr>
${t.slice(0,b).map(r=>u.a`<tr><td>${r.expires}</td><td>${r.control}</td><td>${r.project}</td><td>${r.owner}</td></tr>
`)}</table>${$(e.length)}`}function Ee(e){let t=e.flatMap(({path:r,checks:a=[],merge_requests:n})=>[...a.map(o=>({path:r,sentence:o})),...n.flatMap(({iid:o,tampered:i=[]})=>i.map(d=>({path:`${r}!${o}`,sentence:d})))]);return t.length===0?u.a`<p>None was found.</p>`:u.a`<p><button type="button" data-key="checks" data-value="1" aria-pressed="false">Show these projects</button></p><table><tr><th scope="col">Where</th><th scope="col">What</th></tr>
${t.slice(0,b).map(({path:r,sentence:a})=>u.a`<tr><td>${r}</td><td>${a}</td></tr>
`)}</table>${$(t.length)}`}function $(e){return e>b?u.a`<p>And ${e-b} more.</p>`:u.a``}async function J(e){let t=await crypto.subtle.digest("SHA-256",new TextEncoder().encode(e));return btoa(String.fromCharCode(...new Uint8Array(t)))}var Te=["project_id","project","verdict","judged_at","requirement","requirement_status","control","status","phase","severity","message","waived_until","error"];function*Ue({projects:e}){yield B(Te);for(let t of e)for(let r of De(t))yield B(r)}function*De({id:e,path:t,verdict:r,judged_at:a,requirements:n,error:o}){let i=[String(e),t,r,a];n.length===0&&(yield[...i,"","","","","","","","",o??""]);for(let d of n)for(let c of d.controls){let{severity:s,message:p,phase:m="enforce",waiver:w}=c;yield[...i,d.name,d.status,c.id,c.status,m,s,p,w?.expires??"",o??""]}}function B(e){return`${e.map(ae.b).join(",")}\r
`}function Ve({summary:e,missing_shards:t,incomplete_shards:r,drift:a}){let n=["compliant","non_compliant","undetermined"],o=(i,{passed:d,failed:c,unknown:s},p)=>Object.entries({passed:d,failed:c,unknown:s}).map(([m,w])=>[{[p]:y.c(i),status:m},w]);return[y.b("countersign_sweep_projects","gauge","Projects by verdict.",n.map(i=>[{verdict:i},e[i]])),y.b("countersign_sweep_requirements","gauge","Projects by requirement and its status.",G(e.requirements.flatMap(i=>o(i.name,i,"requirement")))),y.b("countersign_sweep_controls","gauge","Uses of each enforced control by status.",G(e.controls.flatMap(i=>o(i.id,i,"control")))),y.b("countersign_sweep_drift","gauge","Projects that changed since the previous report.",[[{kind:"newly_failing"},a.newly_failing.length],[{kind:"newly_passing"},a.newly_passing.length]]),y.b("countersign_sweep_shards","gauge","Shards without a whole result.",[[{state:"missing"},t.length],[{state:"incomplete"},r.length]]),`# EOF
`].join("")}function G(e){let t=new Map;for(let[r,a]of e){let n=JSON.stringify(r),o=t.get(n)??{labels:r,value:0};o.value+=a,t.set(n,o)}return[...t.values()].map(({labels:r,value:a})=>[r,a])}var K=["sweep.json","sweep.html","sweep.csv","sweep.metrics.txt"];async function Re(e,t,r){await j.c(e,"sweep.json",_.o(Fe(t))),await j.c(e,"sweep.csv",_.o(Ue(t))),await j.c(e,"sweep.metrics.txt",Ve(t)),await j.c(e,"sweep.html",await Ie(t,r))}function*Fe({projects:e,...t}){yield`${JSON.stringify(t,null,2).slice(0,-2)},
  "projects": [`;for(let[r,a]of e.entries())yield`${r===0?`
`:`,
`}    ${JSON.stringify(a)}`;yield`
  ]
}
`}var We=["report-dir","fail-job-on"],He={operands:{name:"FOLDER|FILE",count:"any number"},flags:[{name:"previous",value:"FILE",about:"sweep.json of the sweep before, to say what has changed; if it does not exist, nothing is compared"},...ie.a.filter(({name:e})=>We.includes(e))],run:Je};async function Je({operands:e,flags:t},r){let{env:a,print:n}=r,o={flags:t,env:a,getInput:Z.c(a)},i=Y("report_dir",o),d=Y("fail_job_on",o);await j.b(i);let c=t.get("previous"),s=c===void 0?void 0:await je(c);await Promise.all(K.map(q=>x.rm(I.join(i,q),{force:!0})));let p=await be(e.length>0?e:[i]),m=de(p,s,Date.now());await Re(i,m,se.a),c!==void 0&&!s&&n(`notice   ${h.a(c)} does not exist, so nothing is compared`);let w=_.a(a),g=w!==void 0&&m.run_id!==void 0&&w!==m.run_id;return g&&n(`warning  the shards are of another pipeline than this job (${h.a(m.run_id??"",20)}, not ${w}), so they may be old`),n(Ge(m,i)),Be(m,d,g)}function Y(e,t){let r=te.c(e,S.a[e],t)??"",a=S.a[e].kind.
parse(r);if(a)return a.value;throw new v.b("INPUT_INVALID",ee.a(e,S.a[e],r,t))}function Be(e,t,r){let{summary:a,projects:n,complete:o}=e,i=n.flatMap(m=>[...m.deliveries,...m.merge_requests.flatMap(w=>w.deliveries)]).filter(({outcome:m})=>m==="failed").length,{non_compliant:d}=a,c=a.undetermined+n.flatMap(_.e).length,s=_.b({undelivered:i,nonCompliant:d,undetermined:c},t),p=o&&a.projects>0&&!r;return s===v.a.compliant&&!p?v.a.undetermined:s}function Ge(e,t){let{summary:r,drift:a,missing_shards:n,incomplete_shards:o,repeated_projects:i}=e,d=(s,p)=>p.length===0?[]:[`         ${s}: ${h.g(p.map(({path:m})=>h.a(m)))}`],c=s=>h.g(s.map(String),30);return[`Sweep: ${h.a(e.policy.name)}`,`         ${h.f(r.projects,"project")}: ${r.compliant} compliant, ${r.non_compliant} non-compliant and ${r.undetermined} undetermined`,...d("newly failing",a.newly_failing),...d("newly passing",a.newly_passing),...d("gone",a.gone_projects),...n.length>0?[`warning  missing: ${n.length===
1?"shard":"shards"} ${c(n)}`]:[],...o.length>0?[`warning  ended early: ${o.length===1?"shard":"shards"} ${c(o)}`]:[],...i.length>0?[`warning  more than one result: ${h.g(i.map(({path:s})=>h.a(s)))}; the worst counts`]:[],...r.projects===0?["warning  no project was judged"]:[],`report   ${K.map(s=>h.a(I.join(t,s))).join(", ")}`].join(`
`)}
