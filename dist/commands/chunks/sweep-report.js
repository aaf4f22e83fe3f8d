var H=Object.freeze,me=Object.defineProperty;var F=(e,t)=>H(me(e,"raw",{value:H(t||e.slice())}));var he;import{a as ue,b as fe,e as R}from"./shared-exit-code.js";import{b as we,c as O}from"./shared-folder.js";import{c as ge}from"./shared-inputs-read.js";import{a as ve}from"./shared-mismatch.js";import{c as be}from"./shared-read-table.js";import"./shared-secrets.js";import{b as ye}from"./shared-regular-file.js";import{a as ke}from"./shared-utf8.js";import{b as je}from"./shared-csv.js";import{e as _e}from"./shared-unfit-file.js";import{a as u,b as L}from"./shared-markup.js";import{a as $e,b as xe}from"./shared-schema.js";import{A as p,B as i,C as A,E as V,e as qe,j as f,k as w,m,q as Se,r as k,s as C,v as b,w as G}from"./shared-api.js";import"./shared-names.js";import{b as S,c as Ne}from"./shared-metrics.js";import"./shared-counts.js";import"./shared-reporting-formats-findings.js";import"./shared-anchors.js";import"./shared-one-line.js";import"./shared-spelling.js";import{a as Ie}from"./shared-input-flags.js";import{a as Me}from"./shared-version.js";import"./shared-mode-table.js";import{
a as T}from"./shared-table.js";import"./shared-reporting-formats-registry.js";import"./shared-reporting-formats-json.js";import"./shared-values.js";import{a as J,b as q}from"./shared-shared-errors.js";import{a as _,f as E,g as W}from"./shared-text.js";import"./shared-bundler.js";import{rm as Oe}from"node:fs/promises";import{join as B}from"node:path";var Le=30,Ce=864e5;function Pe(e,t,r){let[o]=e;if(!o)throw new q("INPUT_INVALID","there is no shard to report about");for(let v of e)Ae(o,v);let{gitlab_url:s,policy:n,shard:a}=o.sweep,d=e.map(({sweep:v})=>v.shard.index),c=Array.from({length:a.total},(v,P)=>P+1),l=c.filter(v=>!d.includes(v)),h=e.filter(({sweep:v})=>!v.complete).map(({sweep:v})=>v.shard.index),{projects:g,repeated:y}=Te(e),j=c.filter(v=>!l.includes(v)&&!h.includes(v)),D=v=>e.map(({sweep:P})=>P[v]).sort();return{schema:"countersign.sweep-report/v1",gitlab_url:s,policy:n,started_at:D("started_at")[0]??"",ended_at:D("ended_at").at(-1)??"",complete:l.length+h.length+y.length===0,
projects:g,missing_shards:l,incomplete_shards:h,repeated_projects:y,summary:Ee(g),drift:{...We(g,t,v=>j.includes(fe(v,a.total))),waivers_ending:g.flatMap(v=>Ue(v,r))}}}function Ae({from:e,sweep:t},r){let o=t.gitlab_url!==r.sweep.gitlab_url?"of another GitLab":t.policy.sha256!==r.sweep.policy.sha256?"judged by another policy":t.shard.total!==r.sweep.shard.total?"of a sweep with another number of shards":void 0;if(o!==void 0)throw new q("INPUT_INVALID",`${_(r.from)} is ${o} than ${_(e)}`,{advice:"name only shards of one sweep"})}var K={compliant:0,undetermined:1,non_compliant:2};function Te(e){let t=new Map,r=new Map;for(let{sweep:s}of e)for(let n of s.projects){let{id:a,path:d}=n,c=t.get(a);c&&r.set(a,{id:a,path:d}),(!c||K[n.verdict]>K[c.verdict])&&t.set(a,n)}let o=s=>[...s].sort((n,a)=>n.id-a.id);return{projects:o(t.values()),repeated:o(r.values())}}function Ee(e){let t=new Map,r=new Map,o=(n,a,d)=>{let c=n.get(a)??{passed:0,failed:0,unknown:0};n.set(a,c),d==="pass"||d==="waived"?c.passed++:
d==="fail"?c.failed++:d==="unknown"&&c.unknown++};for(let{requirements:n}of e)for(let a of n){o(t,a.name,a.status);for(let{id:d,status:c,phase:l}of a.controls)l===void 0&&o(r,d,c)}let s=n=>e.filter(a=>a.verdict===n).length;return{projects:e.length,compliant:s("compliant"),non_compliant:s("non_compliant"),undetermined:s("undetermined"),requirements:[...t].map(([n,a])=>({name:n,...a})),controls:[...r].map(([n,a])=>({id:n,...a}))}}function We(e,t,r){let o={newly_failing:[],newly_passing:[],new_projects:[],gone_projects:[]};if(!t)return o;let s=new Map(t.projects.map(l=>[l.id,l])),n=new Set(e.map(({id:l})=>l)),a=({id:l,path:h})=>({id:l,path:h}),d=l=>l?.verdict==="compliant",c=e.filter(({id:l})=>s.has(l));return{newly_failing:c.filter(l=>d(s.get(l.id))&&!d(l)).map(a),newly_passing:c.filter(l=>!d(s.get(l.id))&&d(l)).map(a),new_projects:e.filter(({id:l})=>!s.has(l)).map(a),gone_projects:t.projects.filter(({id:l})=>!n.has(l)&&r(l)).map(a)}}function Ue({path:e,requirements:t},r){let o=new Date(
r+Le*Ce).toISOString().slice(0,10);return t.flatMap(({controls:s})=>s.flatMap(({id:n,waiver:a})=>a&&a.expires<=o?[{project:e,control:n,expires:a.expires,owner:a.owner}]:[]))}import{readdir as ze,stat as Q}from"node:fs/promises";import{join as De}from"node:path";var $=e=>G(e),He=m({text:i(),url:$(i())}),Fe=m({id:i(),title:i(),variant:b(i().check(p("The parameters that tell it from another use of the same control"))),severity:k(["info","low","medium","high","critical"]),status:k(["pass","fail","unknown","waived","not_applicable","external"]),message:i().check(p("Why, in one sentence")),note:$(i().check(p("What a reader should know about how this result was reached"))),expected:$(Se(i(),V()).check(p("The expression, the parameters or the rule that the control was judged by"))),actual:V().check(p("The value that was read; null when there is none")),actual_rest:b(w(i()).check(p("Of a list of more than 100: the first 24 hex digits of the SHA-256 of each item that actual leaves out"))),evidence:w(
m({fact:i(),request:i()})),remediation:He.check(p("How to fix a failed control; of an unknown one, who can make it known, and how")),page:b(i().check(p("The control's page in the documentation"))),phase:k(["observe","warn","enforce"]).check(p("Only an enforced control counts against the verdict")),waiver:$(m({reason:i(),owner:i(),expires:i()})),baseline:b(i().check(p("Its status in the policy's baseline, if there is a baseline that contains it")))}),Re=m({target:k(["status_check","external_control"]),id:f(),name:$(i()),requirement:$(i().check(p("The requirement that was reported; null: the whole verdict"))),status:k(["passed","failed","pass","fail"]),outcome:k(["delivered","superseded","skipped","failed"]),attempts:f().check(qe(0)),error:b(i())}),Ve=m({schema:C("countersign.report/v1"),verdict:k(["compliant","non_compliant","undetermined"]),generated_at:i().check(p("UTC, ISO 8601")),tool:m({name:C("countersign"),version:i()}),job_url:b(i().check(p("Page of the job, or of the runner's r\
un, that made the report"))),report_url:b(i().check(p("Address of report.html among the job's artifacts, if the job writes it"))),subject:m({gitlab_url:i(),project:m({id:f(),path:i()}),merge_request:$(m({iid:f(),sha:i(),target_branch:i()}).check(p("null outside a merge request"))),trigger:b(m({kind:k(["status_check","external_control"]),id:f()}).check(p("In mode responder: the status check or the external control of the event")))}),policy:m({name:i(),sources:w(i()),documents:w(m({source:i(),sha256:i(),commit:$(i()).check(p("For files read from GitLab: the commit of the ref"))})),sha256:i().check(p("The digest of the policy's text; with several sources, of the list of their digests, one on each line, in order"))}),requirements:w(m({name:i(),description:$(i()),status:k(["pass","fail","unknown","not_applicable"]),controls:w(Fe)})),deliveries:w(Re),notices:b(w(i().check(p("What the verdict depends on beside the controls, such as an unprotected branch"))))}),{shape:N}=Ve,X=N.verdict,Y=N.policy,
Z=N.requirements._zod.def.element,I=Z.shape.controls._zod.def.element,Ge=m({id:I.shape.id,status:I.shape.status,severity:I.shape.severity,message:I.shape.message,phase:b(k(["observe","warn"]).check(p("Absent for an enforced control; the others do not count against the verdict"))),waiver:I.shape.waiver}),Je=m({name:i(),status:Z.shape.status,controls:w(Ge)}),Be=m({iid:f(),sha:i(),verdict:X,deliveries:N.deliveries,tampered:b(w(i()).check(p("Status checks that GitLab shows as passed though the last verdict was not"))),error:b(i().check(p("Why it could not be judged, in one sentence")))}),ee=m({id:f(),path:i(),verdict:X,judged_at:i().check(p("UTC, ISO 8601")),resumed:A().check(p("Whether the result is an earlier one of the same shard")),requirements:w(Je),deliveries:N.deliveries,merge_requests:w(Be),checks:b(w(i()).check(p("What was changed of the status checks that block merging, a sentence each"))),error:G(i().check(p("Why it could not be judged, in one sentence")))}),Ke=m({schema:C("coun\
tersign.sweep/v1"),shard:m({index:f(),total:f()}),complete:A().check(p("False: the job ended before its shard did")),started_at:i(),ended_at:i(),policy:Y,gitlab_url:i(),requests:f(),throttled_ms:f().check(p("How long all requests waited because GitLab required it")),projects:w(ee).check(p("In order of id"))}),te={passed:f(),failed:f(),unknown:f()},M=w(m({id:f(),path:i()})),Qe=m({schema:C("countersign.sweep-report/v1"),gitlab_url:i(),policy:Y,started_at:i().check(p("When the first shard began")),ended_at:i().check(p("When the last shard ended")),complete:A().check(p("Whether every shard is there and came to its end, with one result for each project")),projects:w(ee).check(p("In order of id")),missing_shards:w(f()),incomplete_shards:w(f()).check(p("Shards whose job ended before they did")),repeated_projects:M.check(p("Projects with more than one result, of which the worst is listed")),summary:m({projects:f(),compliant:f(),non_compliant:f(),undetermined:f(),requirements:w(m({name:i(),...te})),
controls:w(m({id:i(),...te})).check(p("Only enforced ones; one that is waived has passed"))}),drift:m({newly_failing:M.check(p("Compliant in the previous report, and not any more")),newly_passing:M,new_projects:M,gone_projects:M.check(p("Only of shards that are complete now")),waivers_ending:w(m({project:i(),control:i(),expires:i(),owner:i()})).check(p("Within 30 days"))}).check(p("Without a previous report, only waivers_ending has entries"))}),Xe=/^sweep-\d+-of-\d+\.json$/;async function Ye(e){let t=(await Promise.all(e.map(Ze))).flat(),r=[];for(let o of new Set(t))r.push({from:o,sweep:await re(Ke,o,"a shard of a sweep")});return r}async function Ze(e){if(!await Q(e).then(r=>r.isDirectory(),()=>!1))return[e];let t=(await ze(e)).filter(r=>Xe.test(r)).sort();if(t.length>0)return t.map(r=>De(e,r));throw new q("INPUT_INVALID",`the folder ${e} has no shard of a sweep`,{advice:"name the folder in which the jobs of the sweep left sweep-K-of-N.json"})}async function et(e){return await Q(e).then(
()=>!0,t=>t.code!=="ENOENT")?re(Qe,e,"a report that sweep-report wrote"):void 0}async function re(e,t,r){let o;try{o=await ye(t)}catch(s){throw new q("INPUT_INVALID",`${t} ${_e(s)}`,{cause:s})}try{return xe(e,JSON.parse(ke(o)??""))}catch(s){let n=s instanceof $e?`: it has an ${s.message}`:"";throw new q("INPUT_INVALID",`${t} is not ${r}${n}`,{cause:s})}}function tt({gitlab_url:e,projects:t}){let r=new Map,o=a=>{let d=_(a,1e3),c=r.get(d)??r.size;return r.set(d,c),c},s=t.map(a=>ot(a,o)),n={url:e,texts:[...r.keys()],projects:s};return JSON.stringify(n).replace(/[<>&\u2028\u2029]/g,rt)}function rt(e){return`\\u${e.charCodeAt(0).toString(16).padStart(4,"0")}`}function ot(e,t){let{id:r,path:o,verdict:s,judged_at:n,resumed:a,requirements:d,error:c}=e,l=e.merge_requests.flatMap(h=>(h.tampered??[]).map(g=>t(`!${h.iid}: ${g}`)));return[r,_(o,500),t(s),t(n),a?1:0,d.map(({name:h,status:g,controls:y})=>[t(h),t(g),y.map(j=>[t(j.id),t(nt(j)),t(j.severity),t(j.message),j.waiver?t(`waived until ${j.waiver.
expires} (${j.waiver.owner})`):-1])]),c===null?-1:t(c),[...(e.checks??[]).map(t),...l],at(e).map(t),e.merge_requests.map(h=>[h.iid,t(h.verdict),h.error?t(h.error):-1])]}function nt({status:e,phase:t}){return(e==="fail"||e==="unknown")&&t!==void 0?t==="warn"?"warned":"observed":e}function at({deliveries:e,merge_requests:t}){return[...e,...t.flatMap(r=>r.deliveries)].filter(({outcome:r})=>r==="failed").map(({target:r,name:o,id:s,error:n})=>`${r} ${o??s}: ${n??"failed"}`)}var oe=`(() => {
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
`,ne=`
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
`,x=200,st={critical:5,high:4,medium:3,low:2,info:1};async function it(e,t){let[r,o]=await Promise.all([ie(ne),ie(oe)]),s=`default-src 'none'; style-src 'sha256-${r}'; script-src 'sha256-${o}'; img-src data:; base-uri 'none'; form-action 'none'`,{summary:n,gitlab_url:a,ended_at:d}=e;return String(u(he||(he=F([`<!doctype html>
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
`])),L(s),n.compliant,E(n.projects,"project"),L(ne),n.compliant,E(n.projects,"project"),e.policy.name,a,d,lt(e),ct(e),pt(e.projects),ht(e),mt(e),ut(e),ft(e.projects),dt(),U("path","Project"),U("verdict","Verdict"),U("failed","Failed"),e.schema,t,L(tt(e)),L(oe)))}function lt(e){let{missing_shards:t,incomplete_shards:r,repeated_projects:o}=e,s=[...t.map(n=>`Shard ${n} is missing: its projects are not listed here.`),...r.map(n=>`Shard ${n} ended early: some of its projects are not listed here.`),...o.map(({path:n})=>`${n} has more than one result, of which the worst counts.`)];return u`${s.slice(0,x).map(n=>u`<p class="bad">${n}</p>
`)}`}var ae={compliant:"Compliant",non_compliant:"Non-compliant",undetermined:"Undetermined"},se=["compliant","non_compliant","undetermined"];function ct({summary:e}){return u`<table>${se.map(t=>u`<tr><th scope="row">${ae[t]}</th><td class="number">${e[t]}</td><td><meter min="0" max="${Math.max(1,e.projects)}" value="${e[t]}">${e[t]}</meter></td></tr>
`)}</table>`}function dt(){return u`${se.map(e=>u`<button type="button" data-key="verdict" data-value="${e}" aria-pressed="false">${ae[e]}</button>
`)}`}function U(e,t){return u`<div role="columnheader"><button type="button" data-key="sort" data-value="${e}" aria-pressed="false">${t}</button></div>`}function pt(e){let t=new Map;for(let{id:s,requirements:n}of e)for(let{id:a,status:d,severity:c,phase:l}of n.flatMap(({controls:h})=>h)){if(d!=="fail"||l!==void 0)continue;let h=t.get(a)??{severity:c,projects:new Set};t.set(a,h),h.projects.add(s)}let r=s=>st[s]??0,o=[...t].sort(([,s],[,n])=>n.projects.size-s.projects.size||r(n.severity)-r(s.severity));return o.length===0?u`<p>No enforced control fails.</p>`:u`<table><tr><th scope="col">Control</th><th scope="col">Severity</th><th scope="col">Projects</th></tr>
${o.slice(0,x).map(([s,n])=>u`<tr><td><button type="button" class="link" data-key="control" data-value="${s}" aria-pressed="false">${s}</button></td><td>${n.severity}</td><td class="number">${n.projects.size}</td></tr>
`)}</table>`}function ht({summary:e}){let t=({passed:o,failed:s,unknown:n})=>o/Math.max(1,o+s+n),r=[...e.requirements].sort((o,s)=>t(o)-t(s));return u`<table><tr><th scope="col">Requirement</th><th scope="col">Passed</th><th scope="col">Failed</th><th scope="col">Unknown</th><th scope="col">Rate</th></tr>
${r.slice(0,x).map(o=>u`<tr><td><button type="button" class="link" data-key="requirement" data-value="${o.name}" aria-pressed="false">${o.name}</button></td><td class="number">${o.passed}</td><td class="number">${o.failed}</td><td class="number">${o.unknown}</td><td class="number">${Math.floor(t(o)*100)} %</td></tr>
`)}</table>`}function mt({drift:e}){let t=[["Newly failing",e.newly_failing],["Newly passing",e.newly_passing],["New projects",e.new_projects],["Gone projects",e.gone_projects]];return t.every(([,r])=>r.length===0)?u`<p>No difference. Without a previous report, nothing is compared.</p>`:u`${t.map(([r,o])=>o.length===0?"":u`<h3>${r} (${o.length})</h3><ul>${o.slice(0,x).map(({path:s})=>u`<li>${s}</li>
`)}</ul>${z(o.length)}`)}`}function ut({drift:{waivers_ending:e}}){if(e.length===0)return u`<p>None.</p>`;let t=[...e].sort((r,o)=>r.expires.localeCompare(o.expires));return u`<table><tr><th scope="col">Last day</th><th scope="col">Control</th><th scope="col">Project</th><th scope="col">Owner</th></tr>
${t.slice(0,x).map(r=>u`<tr><td>${r.expires}</td><td>${r.control}</td><td>${r.project}</td><td>${r.owner}</td></tr>
`)}</table>${z(e.length)}`}function ft(e){let t=e.flatMap(({path:r,checks:o=[],merge_requests:s})=>[...o.map(n=>({path:r,sentence:n})),...s.flatMap(({iid:n,tampered:a=[]})=>a.map(d=>({path:`${r}!${n}`,sentence:d})))]);return t.length===0?u`<p>None was found.</p>`:u`<p><button type="button" data-key="checks" data-value="1" aria-pressed="false">Show these projects</button></p><table><tr><th scope="col">Where</th><th scope="col">What</th></tr>
${t.slice(0,x).map(({path:r,sentence:o})=>u`<tr><td>${r}</td><td>${o}</td></tr>
`)}</table>${z(t.length)}`}function z(e){return e>x?u`<p>And ${e-x} more.</p>`:u``}async function ie(e){let t=await crypto.subtle.digest("SHA-256",new TextEncoder().encode(e));return btoa(String.fromCharCode(...new Uint8Array(t)))}var wt=["project_id","project","verdict","judged_at","requirement","requirement_status","control","status","phase","severity","message","waived_until","error"];function*gt({projects:e}){yield le(wt);for(let t of e)for(let r of vt(t))yield le(r)}function*vt({id:e,path:t,verdict:r,judged_at:o,requirements:s,error:n}){let a=[String(e),t,r,o];s.length===0&&(yield[...a,"","","","","","","","",n??""]);for(let d of s)for(let c of d.controls){let{severity:l,message:h,phase:g="enforce",waiver:y}=c;yield[...a,d.name,d.status,c.id,c.status,g,l,h,y?.expires??"",n??""]}}function le(e){return`${e.map(je).join(",")}\r
`}function bt({summary:e,missing_shards:t,incomplete_shards:r,drift:o}){let s=["compliant","non_compliant","undetermined"],n=(a,{passed:d,failed:c,unknown:l},h)=>Object.entries({passed:d,failed:c,unknown:l}).map(([g,y])=>[{[h]:Ne(a),status:g},y]);return[S("countersign_sweep_projects","gauge","Projects by verdict.",s.map(a=>[{verdict:a},e[a]])),S("countersign_sweep_requirements","gauge","Projects by requirement and its status.",ce(e.requirements.flatMap(a=>n(a.name,a,"requirement")))),S("countersign_sweep_controls","gauge","Uses of each enforced control by status.",ce(e.controls.flatMap(a=>n(a.id,a,"control")))),S("countersign_sweep_drift","gauge","Projects that changed since the previous report.",[[{kind:"newly_failing"},o.newly_failing.length],[{kind:"newly_passing"},o.newly_passing.length]]),S("countersign_sweep_shards","gauge","Shards without a whole result.",[[{state:"missing"},t.length],[{state:"incomplete"},r.length]]),`# EOF
`].join("")}function ce(e){let t=new Map;for(let[r,o]of e){let s=JSON.stringify(r),n=t.get(s)??{labels:r,value:0};n.value+=o,t.set(s,n)}return[...t.values()].map(({labels:r,value:o})=>[r,o])}var de=["sweep.json","sweep.html","sweep.csv","sweep.metrics.txt"];async function yt(e,t,r){await O(e,"sweep.json",R(kt(t))),await O(e,"sweep.csv",R(gt(t))),await O(e,"sweep.metrics.txt",bt(t)),await O(e,"sweep.html",await it(t,r))}function*kt({projects:e,...t}){yield`${JSON.stringify(t,null,2).slice(0,-2)},
  "projects": [`;for(let[r,o]of e.entries())yield`${r===0?`
`:`,
`}    ${JSON.stringify(o)}`;yield`
  ]
}
`}var jt=["report-dir","fail-job-on"],_t={operands:{name:"FOLDER|FILE",count:"any number"},flags:[{name:"previous",value:"FILE",about:"sweep.json of the sweep before, to say what has changed; if it does not exist, nothing is compared"},...Ie.filter(({name:e})=>jt.includes(e))],run:$t};async function $t({operands:e,flags:t},r){let{env:o,print:s}=r,n={flags:t,env:o,getInput:ge(o)},a=pe("report_dir",n),d=pe("fail_job_on",n);await we(a);let c=t.get("previous"),l=c===void 0?void 0:await et(c);await Promise.all(de.map(y=>Oe(B(a,y),{force:!0})));let h=await Ye(e.length>0?e:[a]),g=Pe(h,l,Date.now());return await yt(a,g,Me),c!==void 0&&!l&&s(`notice   ${_(c)} does not exist, so nothing is compared`),s(qt(g,a)),xt(g,d)}function pe(e,t){let r=be(e,T[e],t)??"",o=T[e].kind.parse(r);if(o)return o.value;throw new q("INPUT_INVALID",ve(e,T[e],r,t))}function xt(e,t){let{summary:r,projects:o,complete:s}=e,n=o.flatMap(h=>[...h.deliveries,...h.merge_requests.flatMap(g=>g.deliveries)]).filter(({outcome:h})=>h===
"failed").length,{non_compliant:a,undetermined:d}=r,c=ue({undelivered:n,nonCompliant:a,undetermined:d},t),l=s&&r.projects>0;return c===J.compliant&&!l?J.undetermined:c}function qt(e,t){let{summary:r,drift:o,missing_shards:s,incomplete_shards:n,repeated_projects:a}=e,d=(l,h)=>h.length===0?[]:[`         ${l}: ${W(h.map(({path:g})=>_(g)))}`],c=l=>W(l.map(String),30);return[`Sweep: ${_(e.policy.name)}`,`         ${E(r.projects,"project")}: ${r.compliant} compliant, ${r.non_compliant} non-compliant and ${r.undetermined} undetermined`,...d("newly failing",o.newly_failing),...d("newly passing",o.newly_passing),...d("gone",o.gone_projects),...s.length>0?[`warning  missing: ${s.length===1?"shard":"shards"} ${c(s)}`]:[],...n.length>0?[`warning  ended early: ${n.length===1?"shard":"shards"} ${c(n)}`]:[],...a.length>0?[`warning  more than one result: ${W(a.map(({path:l})=>_(l)))}; the worst counts`]:[],...r.projects===0?["warning  no project was judged"]:[],`report   ${de.map(l=>_(B(t,l))).join(",\
 ")}`].join(`
`)}export{_t as sweepReport};
