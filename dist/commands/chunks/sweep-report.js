var A=Object.freeze,ee=Object.defineProperty;var E=(e,t)=>A(ee(e,"raw",{value:A(t||e.slice())}));var Z;import{a as te,b as re,c as oe,d as ne,e as ae,h as U}from"./shared-report-schema.js";import{b as ie,c as q}from"./shared-folder.js";import{c as se}from"./shared-inputs-read.js";import{a as le}from"./shared-mismatch.js";import{c as de}from"./shared-read-table.js";import"./shared-secrets.js";import{b as ce}from"./shared-regular-file.js";import{a as pe}from"./shared-utf8.js";import{b as me}from"./shared-csv.js";import{e as he}from"./shared-unfit-file.js";import{a as p,b as S}from"./shared-markup.js";import{a as ue,b as fe}from"./shared-schema.js";import{A as u,B as w,C as we,j as g,k as j,m as $,s as ge}from"./shared-api.js";import"./shared-names.js";import{b as _,c as ve}from"./shared-metrics.js";import"./shared-counts.js";import"./shared-reporting-formats-findings.js";import"./shared-anchors.js";import"./shared-one-line.js";import"./shared-spelling.js";import{a as be}from"./shared-input-flags.js";import{a as ye}from"./shared-version.js";import"./shared-mode-table.js";import{a as M}from"./shared-table.js";
import"./shared-reporting-formats-registry.js";import"./shared-reporting-formats-json.js";import"./shared-values.js";import{a as T,b as k}from"./shared-shared-errors.js";import{a as b,f as I,g as O}from"./shared-text.js";import"./shared-bundler.js";import{rm as je}from"node:fs/promises";import{join as D}from"node:path";var $e=30,ke=864e5;function _e(e,t,r){let[o]=e;if(!o)throw new k("INPUT_INVALID","there is no shard to report about");for(let h of e)xe(o,h);let{gitlab_url:i,policy:n,shard:a}=o.sweep,d=e.map(({sweep:h})=>h.shard.index),l=Array.from({length:a.total},(h,N)=>N+1),s=l.filter(h=>!d.includes(h)),c=e.filter(({sweep:h})=>!h.complete).map(({sweep:h})=>h.shard.index),{projects:m,repeated:f}=qe(e),v=l.filter(h=>!s.includes(h)&&!c.includes(h)),P=h=>e.map(({sweep:N})=>N[h]).sort();return{schema:"countersign.sweep-report/v1",gitlab_url:i,policy:n,started_at:P("started_at")[0]??"",ended_at:P("ended_at").at(-1)??"",complete:s.length+c.length+f.length===0,projects:m,missing_shards:s,incomplete_shards:c,
repeated_projects:f,summary:Se(m),drift:{...Ne(m,t,h=>v.includes(re(h,a.total))),waivers_ending:m.flatMap(h=>Me(h,r))}}}function xe({from:e,sweep:t},r){let o=t.gitlab_url!==r.sweep.gitlab_url?"of another GitLab":t.policy.sha256!==r.sweep.policy.sha256?"judged by another policy":t.shard.total!==r.sweep.shard.total?"of a sweep with another number of shards":void 0;if(o!==void 0)throw new k("INPUT_INVALID",`${b(r.from)} is ${o} than ${b(e)}`,{advice:"name only shards of one sweep"})}var W={compliant:0,undetermined:1,non_compliant:2};function qe(e){let t=new Map,r=new Map;for(let{sweep:i}of e)for(let n of i.projects){let{id:a,path:d}=n,l=t.get(a);l&&r.set(a,{id:a,path:d}),(!l||W[n.verdict]>W[l.verdict])&&t.set(a,n)}let o=i=>[...i].sort((n,a)=>n.id-a.id);return{projects:o(t.values()),repeated:o(r.values())}}function Se(e){let t=new Map,r=new Map,o=(n,a,d)=>{let l=n.get(a)??{passed:0,failed:0,unknown:0};n.set(a,l),d==="pass"||d==="waived"?l.passed++:d==="fail"?l.failed++:d==="unknown"&&l.unknown++};
for(let{requirements:n}of e)for(let a of n){o(t,a.name,a.status);for(let{id:d,status:l,phase:s}of a.controls)s===void 0&&o(r,d,l)}let i=n=>e.filter(a=>a.verdict===n).length;return{projects:e.length,compliant:i("compliant"),non_compliant:i("non_compliant"),undetermined:i("undetermined"),requirements:[...t].map(([n,a])=>({name:n,...a})),controls:[...r].map(([n,a])=>({id:n,...a}))}}function Ne(e,t,r){let o={newly_failing:[],newly_passing:[],new_projects:[],gone_projects:[]};if(!t)return o;let i=new Map(t.projects.map(s=>[s.id,s])),n=new Set(e.map(({id:s})=>s)),a=({id:s,path:c})=>({id:s,path:c}),d=s=>s?.verdict==="compliant",l=e.filter(({id:s})=>i.has(s));return{newly_failing:l.filter(s=>d(i.get(s.id))&&!d(s)).map(a),newly_passing:l.filter(s=>!d(i.get(s.id))&&d(s)).map(a),new_projects:e.filter(({id:s})=>!i.has(s)).map(a),gone_projects:t.projects.filter(({id:s})=>!n.has(s)&&r(s)).map(a)}}function Me({path:e,requirements:t},r){let o=new Date(r+$e*ke).toISOString().slice(0,10);return t.flatMap(
({controls:i})=>i.flatMap(({id:n,waiver:a})=>a&&a.expires<=o?[{project:e,control:n,expires:a.expires,owner:a.owner}]:[]))}import{readdir as Ie,stat as z}from"node:fs/promises";import{join as Oe}from"node:path";var V={passed:g(),failed:g(),unknown:g()},x=j($({id:g(),path:w()})),Ce=$({schema:ge("countersign.sweep-report/v1"),gitlab_url:w(),policy:oe,started_at:w().check(u("When the first shard began")),ended_at:w().check(u("When the last shard ended")),complete:we().check(u("Whether every shard is there and came to its end, with one result for each project")),projects:j(ne).check(u("In order of id")),missing_shards:j(g()),incomplete_shards:j(g()).check(u("Shards whose job ended before they did")),repeated_projects:x.check(u("Projects with more than one result, of which the worst is listed")),summary:$({projects:g(),compliant:g(),non_compliant:g(),undetermined:g(),requirements:j($({name:w(),...V})),controls:j($({id:w(),...V})).check(u("Only enforced ones; one that is waived has passed"))}),
drift:$({newly_failing:x.check(u("Compliant in the previous report, and not any more")),newly_passing:x,new_projects:x,gone_projects:x.check(u("Only of shards that are complete now")),waivers_ending:j($({project:w(),control:w(),expires:w(),owner:w()})).check(u("Within 30 days"))}).check(u("Without a previous report, only waivers_ending has entries"))}),Le=/^sweep-\d+-of-\d+\.json$/;async function Pe(e){let t=(await Promise.all(e.map(Ae))).flat(),r=[];for(let o of new Set(t))r.push({from:o,sweep:await F(ae,o,"a shard of a sweep")});return r}async function Ae(e){if(!await z(e).then(r=>r.isDirectory(),()=>!1))return[e];let t=(await Ie(e)).filter(r=>Le.test(r)).sort();if(t.length>0)return t.map(r=>Oe(e,r));throw new k("INPUT_INVALID",`the folder ${e} has no shard of a sweep`,{advice:"name the folder in which the jobs of the sweep left sweep-K-of-N.json"})}async function Ee(e){return await z(e).then(()=>!0,t=>t.code!=="ENOENT")?F(Ce,e,"a report that sweep-report wrote"):void 0}async function F(e,t,r){
let o;try{o=await ce(t)}catch(i){throw new k("INPUT_INVALID",`${t} ${he(i)}`,{cause:i})}try{return fe(e,JSON.parse(pe(o)??""))}catch(i){let n=i instanceof ue?`: it has an ${i.message}`:"";throw new k("INPUT_INVALID",`${t} is not ${r}${n}`,{cause:i})}}function Ue({gitlab_url:e,projects:t}){let r=new Map,o=a=>{let d=b(a,1e3),l=r.get(d)??r.size;return r.set(d,l),l},i=t.map(a=>De(a,o)),n={url:e,texts:[...r.keys()],projects:i};return JSON.stringify(n).replace(/[<>&\u2028\u2029]/g,Te)}function Te(e){return`\\u${e.charCodeAt(0).toString(16).padStart(4,"0")}`}function De(e,t){let{id:r,path:o,verdict:i,judged_at:n,resumed:a,requirements:d,error:l}=e,s=e.merge_requests.flatMap(c=>(c.tampered??[]).map(m=>t(`!${c.iid}: ${m}`)));return[r,b(o,500),t(i),t(n),a?1:0,d.map(({name:c,status:m,controls:f})=>[t(c),t(m),f.map(v=>[t(v.id),t(We(v)),t(v.severity),t(v.message),v.waiver?t(`waived until ${v.waiver.expires} (${v.waiver.owner})`):-1])]),l===null?-1:t(l),[...(e.checks??[]).map(t),...s],ze(e).map(t),e.
merge_requests.map(c=>[c.iid,t(c.verdict),c.error?t(c.error):-1])]}function We({status:e,phase:t}){return(e==="fail"||e==="unknown")&&t!==void 0?t==="warn"?"warned":"observed":e}function ze({deliveries:e,merge_requests:t}){return[...e,...t.flatMap(r=>r.deliveries)].filter(({outcome:r})=>r==="failed").map(({target:r,name:o,id:i,error:n})=>`${r} ${o??i}: ${n??"failed"}`)}var H=`(() => {
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
  const draw = () => {
    const first = Math.max(0, Math.floor(list.scrollTop / rowHeight) - 10);
    const last = Math.min(shown.length, first + Math.ceil(list.clientHeight / rowHeight) + 20);
    space.replaceChildren(...shown.slice(first, last).map((row, index) => {
      const line = make("div", undefined, "row");
      line.setAttribute("role", "row");
      line.setAttribute("aria-rowindex", String(first + index + 2));
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
  };
  const apply = () => {
    const wanted = view.q.toLowerCase().split(/\\s+/).filter(Boolean);
    shown = rows.filter((row) =>
      (view.verdict === "" || row.verdict === view.verdict) &&
      (view.control === "" || row.open.includes(view.control)) &&
      (view.requirement === "" || row.unmet.includes(view.requirement)) &&
      (view.checks === "" || row.checks.length > 0) &&
      wanted.every((word) => row.lower.includes(word) || row.open.some((control) => control.includes(word))));
    shown.sort(sorts[view.sort] ?? sorts.verdict);
    space.style.height = shown.length * rowHeight + "px";
    one("table").setAttribute("aria-rowcount", String(shown.length + 1));
    one("shown").textContent = shown.length + " of " + rows.length + " projects";
    for (const button of document.querySelectorAll("button[data-key]")) {
      const { key, value } = button.dataset;
      button.setAttribute("aria-pressed", String(view[key] === value));
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
table { border-collapse: collapse; } th, td { text-align: left; padding: .25rem .9rem .25rem 0; border-bottom: 1px solid var(--line); vertical-align: top; overflow-wrap: anywhere; }
.number { text-align: right; font-variant-numeric: tabular-nums; }
meter { width: 16rem; max-width: 40vw; }
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
@media (max-width: 40rem) { .head, .row { grid-template-columns: 2fr 1fr 4rem; } .head > :last-child, .row > :last-child { display: none; } }
`,y=200,Ve={critical:5,high:4,medium:3,low:2,info:1};async function Fe(e,t){let[r,o]=await Promise.all([G(R),G(H)]),i=`default-src 'none'; style-src 'sha256-${r}'; script-src 'sha256-${o}'; img-src data:; base-uri 'none'; form-action 'none'`,{summary:n,gitlab_url:a,ended_at:d}=e;return String(p(Z||(Z=E([`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="`,`">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<title>`," of ",` compliant</title>
<link rel="icon" href="data:,">
<style>`,`</style>
</head>
<body>
<header><h1>`," of ",` compliant</h1>
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
`])),S(i),n.compliant,I(n.projects,"project"),S(R),n.compliant,I(n.projects,"project"),e.policy.name,a,d,He(e),Re(e),Be(e.projects),Ge(e),Ke(e),Qe(e),Xe(e.projects),Je(),C("path","Project"),C("verdict","Verdict"),C("failed","Failed"),e.schema,t,S(Ue(e)),S(H)))}function He(e){let{missing_shards:t,incomplete_shards:r,repeated_projects:o}=e,i=[...t.map(n=>`Shard ${n} is missing: its projects are not listed here.`),...r.map(n=>`Shard ${n} ended early: some of its projects are not listed here.`),...o.map(({path:n})=>`${n} has more than one result, of which the worst counts.`)];return p`${i.slice(0,y).map(n=>p`<p class="bad">${n}</p>
`)}`}var J={compliant:"Compliant",non_compliant:"Non-compliant",undetermined:"Undetermined"},B=["compliant","non_compliant","undetermined"];function Re({summary:e}){return p`<table>${B.map(t=>p`<tr><th scope="row">${J[t]}</th><td class="number">${e[t]}</td><td><meter min="0" max="${Math.max(1,e.projects)}" value="${e[t]}">${e[t]}</meter></td></tr>
`)}</table>`}function Je(){return p`${B.map(e=>p`<button type="button" data-key="verdict" data-value="${e}" aria-pressed="false">${J[e]}</button>
`)}`}function C(e,t){return p`<div role="columnheader"><button type="button" data-key="sort" data-value="${e}" aria-pressed="false">${t}</button></div>`}function Be(e){let t=new Map;for(let{id:i,requirements:n}of e)for(let{id:a,status:d,severity:l,phase:s}of n.flatMap(({controls:c})=>c)){if(d!=="fail"||s!==void 0)continue;let c=t.get(a)??{severity:l,projects:new Set};t.set(a,c),c.projects.add(i)}let r=i=>Ve[i]??0,o=[...t].sort(([,i],[,n])=>n.projects.size-i.projects.size||r(n.severity)-r(i.severity));return o.length===0?p`<p>No enforced control fails.</p>`:p`<table><tr><th scope="col">Control</th><th scope="col">Severity</th><th scope="col">Projects</th></tr>
${o.slice(0,y).map(([i,n])=>p`<tr><td><button type="button" class="link" data-key="control" data-value="${i}" aria-pressed="false">${i}</button></td><td>${n.severity}</td><td class="number">${n.projects.size}</td></tr>
`)}</table>`}function Ge({summary:e}){let t=({passed:o,failed:i,unknown:n})=>o/Math.max(1,o+i+n),r=[...e.requirements].sort((o,i)=>t(o)-t(i));return p`<table><tr><th scope="col">Requirement</th><th scope="col">Passed</th><th scope="col">Failed</th><th scope="col">Unknown</th><th scope="col">Rate</th></tr>
${r.slice(0,y).map(o=>p`<tr><td><button type="button" class="link" data-key="requirement" data-value="${o.name}" aria-pressed="false">${o.name}</button></td><td class="number">${o.passed}</td><td class="number">${o.failed}</td><td class="number">${o.unknown}</td><td class="number">${Math.floor(t(o)*100)} %</td></tr>
`)}</table>`}function Ke({drift:e}){let t=[["Newly failing",e.newly_failing],["Newly passing",e.newly_passing],["New projects",e.new_projects],["Gone projects",e.gone_projects]];return t.every(([,r])=>r.length===0)?p`<p>No difference. Without a previous report, nothing is compared.</p>`:p`${t.map(([r,o])=>o.length===0?"":p`<h3>${r} (${o.length})</h3><ul>${o.slice(0,y).map(({path:i})=>p`<li>${i}</li>
`)}</ul>${L(o.length)}`)}`}function Qe({drift:{waivers_ending:e}}){if(e.length===0)return p`<p>None.</p>`;let t=[...e].sort((r,o)=>r.expires.localeCompare(o.expires));return p`<table><tr><th scope="col">Last day</th><th scope="col">Control</th><th scope="col">Project</th><th scope="col">Owner</th></tr>
${t.slice(0,y).map(r=>p`<tr><td>${r.expires}</td><td>${r.control}</td><td>${r.project}</td><td>${r.owner}</td></tr>
`)}</table>${L(e.length)}`}function Xe(e){let t=e.flatMap(({path:r,checks:o=[],merge_requests:i})=>[...o.map(n=>({path:r,sentence:n})),...i.flatMap(({iid:n,tampered:a=[]})=>a.map(d=>({path:`${r}!${n}`,sentence:d})))]);return t.length===0?p`<p>None was found.</p>`:p`<p><button type="button" data-key="checks" data-value="1" aria-pressed="false">Show these projects</button></p><table><tr><th scope="col">Where</th><th scope="col">What</th></tr>
${t.slice(0,y).map(({path:r,sentence:o})=>p`<tr><td>${r}</td><td>${o}</td></tr>
`)}</table>${L(t.length)}`}function L(e){return e>y?p`<p>And ${e-y} more.</p>`:p``}async function G(e){let t=await crypto.subtle.digest("SHA-256",new TextEncoder().encode(e));return btoa(String.fromCharCode(...new Uint8Array(t)))}var Ye=["project_id","project","verdict","judged_at","requirement","requirement_status","control","status","phase","severity","message","waived_until","error"];function*Ze({projects:e}){yield K(Ye);for(let t of e)for(let r of et(t))yield K(r)}function*et({id:e,path:t,verdict:r,judged_at:o,requirements:i,error:n}){let a=[String(e),t,r,o];i.length===0&&(yield[...a,"","","","","","","","",n??""]);for(let d of i)for(let l of d.controls){let{severity:s,message:c,phase:m="enforce",waiver:f}=l;yield[...a,d.name,d.status,l.id,l.status,m,s,c,f?.expires??"",n??""]}}function K(e){return`${e.map(me).join(",")}\r
`}function tt({summary:e,missing_shards:t,incomplete_shards:r,drift:o}){let i=["compliant","non_compliant","undetermined"],n=(a,{passed:d,failed:l,unknown:s},c)=>Object.entries({passed:d,failed:l,unknown:s}).map(([m,f])=>[{[c]:ve(a),status:m},f]);return[_("countersign_sweep_projects","gauge","Projects by verdict.",i.map(a=>[{verdict:a},e[a]])),_("countersign_sweep_requirements","gauge","Projects by requirement and its status.",Q(e.requirements.flatMap(a=>n(a.name,a,"requirement")))),_("countersign_sweep_controls","gauge","Uses of each enforced control by status.",Q(e.controls.flatMap(a=>n(a.id,a,"control")))),_("countersign_sweep_drift","gauge","Projects that changed since the previous report.",[[{kind:"newly_failing"},o.newly_failing.length],[{kind:"newly_passing"},o.newly_passing.length]]),_("countersign_sweep_shards","gauge","Shards without a whole result.",[[{state:"missing"},t.length],[{state:"incomplete"},r.length]]),`# EOF
`].join("")}function Q(e){let t=new Map;for(let[r,o]of e){let i=JSON.stringify(r),n=t.get(i)??{labels:r,value:0};n.value+=o,t.set(i,n)}return[...t.values()].map(({labels:r,value:o})=>[r,o])}var X=["sweep.json","sweep.html","sweep.csv","sweep.metrics.txt"];async function rt(e,t,r){await q(e,"sweep.json",U(ot(t))),await q(e,"sweep.csv",U(Ze(t))),await q(e,"sweep.metrics.txt",tt(t)),await q(e,"sweep.html",await Fe(t,r))}function*ot({projects:e,...t}){yield`${JSON.stringify(t,null,2).slice(0,-2)},
  "projects": [`;for(let[r,o]of e.entries())yield`${r===0?`
`:`,
`}    ${JSON.stringify(o)}`;yield`
  ]
}
`}var nt=["report-dir","fail-job-on"],at={operands:{name:"FOLDER|FILE",count:"any number"},flags:[{name:"previous",value:"FILE",about:"sweep.json of the sweep before, to say what has changed; if it does not exist, nothing is compared"},...be.filter(({name:e})=>nt.includes(e))],run:it};async function it({operands:e,flags:t},r){let{env:o,print:i}=r,n={flags:t,env:o,getInput:se(o)},a=Y("report_dir",n),d=Y("fail_job_on",n);await ie(a);let l=t.get("previous"),s=l===void 0?void 0:await Ee(l);await Promise.all(X.map(f=>je(D(a,f),{force:!0})));let c=await Pe(e.length>0?e:[a]),m=_e(c,s,Date.now());return await rt(a,m,ye),l!==void 0&&!s&&i(`notice   ${b(l)} does not exist, so nothing is compared`),i(lt(m,a)),st(m,d)}function Y(e,t){let r=de(e,M[e],t)??"",o=M[e].kind.parse(r);if(o)return o.value;throw new k("INPUT_INVALID",le(e,M[e],r,t))}function st(e,t){let{summary:r,projects:o,complete:i}=e,n=o.flatMap(c=>[...c.deliveries,...c.merge_requests.flatMap(m=>m.deliveries)]).filter(({outcome:c})=>c===
"failed").length,{non_compliant:a,undetermined:d}=r,l=te({undelivered:n,nonCompliant:a,undetermined:d},t),s=i&&r.projects>0;return l===T.compliant&&!s?T.undetermined:l}function lt(e,t){let{summary:r,drift:o,missing_shards:i,incomplete_shards:n,repeated_projects:a}=e,d=(s,c)=>c.length===0?[]:[`         ${s}: ${O(c.map(({path:m})=>b(m)))}`],l=s=>O(s.map(String),30);return[`Sweep: ${b(e.policy.name)}`,`         ${I(r.projects,"project")}: ${r.compliant} compliant, ${r.non_compliant} non-compliant and ${r.undetermined} undetermined`,...d("newly failing",o.newly_failing),...d("newly passing",o.newly_passing),...d("gone",o.gone_projects),...i.length>0?[`warning  missing: ${i.length===1?"shard":"shards"} ${l(i)}`]:[],...n.length>0?[`warning  ended early: ${n.length===1?"shard":"shards"} ${l(n)}`]:[],...a.length>0?[`warning  more than one result: ${O(a.map(({path:s})=>b(s)))}; the worst counts`]:[],...r.projects===0?["warning  no project was judged"]:[],`report   ${X.map(s=>b(D(t,s))).join(", ")}`].
join(`
`)}export{at as sweepReport};
