var M=Object.freeze,Y=Object.defineProperty,ee=(t,r)=>M(Y(t,"raw",{value:M(r||t.slice())}));$export({sweepReport:()=>tt});var $=require("./shared-exit-code.js"),y=require("./shared-folder.js"),te=require("./shared-inputs-read.js"),re=require("./shared-mismatch.js"),ae=require("./shared-read-table.js"),ne=require("./shared-regular-file.js"),oe=require("./shared-utf8.js"),se=require("./shared-csv.js"),ie=require("./shared-unfit-file.js"),h=require("./shared-markup.js"),C=require("./shared-schema.js"),e=require("./shared-api.js"),k=require("./shared-metrics.js"),le=require("./shared-input-flags.js"),ce=require("./shared-version.js"),B=require("./shared-table.js"),_=require("./shared-shared-errors.js"),f=require("./shared-text.js"),ot=require("./shared-secrets.js"),st=require("./shared-names.js"),it=require("./shared-counts.js"),lt=require("./shared-reporting-formats-findings.js"),ct=require("./shared-anchors.js"),dt=require("./shared-one-line.js"),pt=require("./shared-spelling.js"),ht=require("./shared-mode-table.js"),
mt=require("./shared-reporting-formats-registry.js"),ut=require("./shared-reporting-formats-json.js"),ft=require("./shared-values.js"),wt=require("./shared-bundler.js"),de=require("node:fs/promises"),L=require("node:path"),S=require("node:fs/promises"),pe=require("node:path"),P,he=30,me=864e5;function ue(t,r,a){let[n]=t;if(!n)throw new _.b("INPUT_INVALID","there is no shard to report about");for(let u of t)fe(n,u);let{gitlab_url:i,policy:o,shard:s}=n.sweep,d=t.map(({sweep:u})=>u.shard.index),c=Array.from({length:s.total},(u,A)=>A+1),l=c.filter(u=>!d.includes(u)),p=t.filter(({sweep:u})=>!u.complete).map(({sweep:u})=>u.shard.index),{projects:m,repeated:w}=we(t),v=c.filter(u=>!l.includes(u)&&!p.includes(u)),O=u=>t.map(({sweep:A})=>A[u]).sort();return{schema:"countersign.sweep-report/v1",gitlab_url:i,policy:o,started_at:O("started_at")[0]??"",ended_at:O("ended_at").at(-1)??"",complete:l.length+p.length+w.length===0,projects:m,missing_shards:l,incomplete_shards:p,repeated_projects:w,summary:ve(
m),drift:{...ge(m,r,u=>v.includes($.b(u,s.total))),waivers_ending:m.flatMap(u=>_e(u,a))}}}function fe({from:t,sweep:r},a){let n=r.gitlab_url!==a.sweep.gitlab_url?"of another GitLab":r.policy.sha256!==a.sweep.policy.sha256?"judged by another policy":r.shard.total!==a.sweep.shard.total?"of a sweep with another number of shards":void 0;if(n!==void 0)throw new _.b("INPUT_INVALID",`${f.a(a.from)} is ${n} than ${f.a(t)}`,{advice:"name only shards of one sweep"})}var T={compliant:0,undetermined:1,non_compliant:2};function we(t){let r=new Map,a=new Map;for(let{sweep:i}of t)for(let o of i.projects){let{id:s,path:d}=o,c=r.get(s);c&&a.set(s,{id:s,path:d}),(!c||T[o.verdict]>T[c.verdict])&&r.set(s,o)}let n=i=>[...i].sort((o,s)=>o.id-s.id);return{projects:n(r.values()),repeated:n(a.values())}}function ve(t){let r=new Map,a=new Map,n=(o,s,d)=>{let c=o.get(s)??{passed:0,failed:0,unknown:0};o.set(s,c),d==="pass"||d==="waived"?c.passed++:d==="fail"?c.failed++:d==="unknown"&&c.unknown++};for(let{
requirements:o}of t)for(let s of o){n(r,s.name,s.status);for(let{id:d,status:c,phase:l}of s.controls)l===void 0&&n(a,d,c)}let i=o=>t.filter(s=>s.verdict===o).length;return{projects:t.length,compliant:i("compliant"),non_compliant:i("non_compliant"),undetermined:i("undetermined"),requirements:[...r].map(([o,s])=>({name:o,...s})),controls:[...a].map(([o,s])=>({id:o,...s}))}}function ge(t,r,a){let n={newly_failing:[],newly_passing:[],new_projects:[],gone_projects:[]};if(!r)return n;let i=new Map(r.projects.map(l=>[l.id,l])),o=new Set(t.map(({id:l})=>l)),s=({id:l,path:p})=>({id:l,path:p}),d=l=>l?.verdict==="compliant",c=t.filter(({id:l})=>i.has(l));return{newly_failing:c.filter(l=>d(i.get(l.id))&&!d(l)).map(s),newly_passing:c.filter(l=>!d(i.get(l.id))&&d(l)).map(s),new_projects:t.filter(({id:l})=>!i.has(l)).map(s),gone_projects:r.projects.filter(({id:l})=>!o.has(l)&&a(l)).map(s)}}function _e({path:t,requirements:r},a){let n=new Date(a+he*me).toISOString().slice(0,10);return r.flatMap(({controls:i})=>i.
flatMap(({id:o,waiver:s})=>s&&s.expires<=n?[{project:t,control:o,expires:s.expires,owner:s.owner}]:[]))}var g=t=>e.w(t),be=e.m({text:e.B(),url:g(e.B())}),ke=e.m({id:e.B(),title:e.B(),variant:e.v(e.B().check(e.A("The parameters that tell it from another use of the same control"))),severity:e.r(["info","low","medium","high","critical"]),status:e.r(["pass","fail","unknown","waived","not_applicable","external"]),message:e.B().check(e.A("Why, in one sentence")),note:g(e.B().check(e.A("What a reader should know about how this result was reached"))),expected:g(e.q(e.B(),e.E()).check(e.A("The expression, the parameters or the rule that the control was judged by"))),actual:e.E().check(e.A("The value that was read; null when there is none")),actual_rest:e.v(e.k(e.B()).check(e.A("Of a list of more than 100: the first 24 hex digits of the SHA-256 of each item that actual leaves out"))),evidence:(0,e.
k)(e.m({fact:e.B(),request:e.B()})),remediation:be.check(e.A("How to fix a failed control; of an unknown one, who can make it known, and how")),page:e.v(e.B().check(e.A("The control's page in the documentation"))),phase:e.r(["observe","warn","enforce"]).check(e.A("Only an enforced control counts against the verdict")),waiver:g(e.m({reason:e.B(),owner:e.B(),expires:e.B()})),baseline:e.v(e.B().check(e.A("Its status in the policy's baseline, if there is a baseline that contains it")))}),ye=e.m({target:e.r(["status_check","external_control"]),id:e.j(),name:g(e.B()),requirement:g(e.B().check(e.A("The requirement that was reported; null: the whole verdict"))),status:e.r(["passed","failed","pass","fail"]),outcome:e.r(["delivered","superseded","skipped","failed"]),attempts:e.j().check(e.e(0)),error:e.v(e.B())}),je=e.m({schema:e.s("countersign.report/v1"),verdict:e.r(["com\
pliant","non_compliant","undetermined"]),generated_at:e.B().check(e.A("UTC, ISO 8601")),tool:e.m({name:e.s("countersign"),version:e.B()}),job_url:e.v(e.B().check(e.A("Page of the job, or of the runner's run, that made the report"))),report_url:e.v(e.B().check(e.A("Address of report.html among the job's artifacts, if the job writes it"))),subject:e.m({gitlab_url:e.B(),project:e.m({id:e.j(),path:e.B()}),merge_request:g(e.m({iid:e.j(),sha:e.B(),target_branch:e.B()}).check(e.A("null outside a merge request"))),trigger:e.v(e.m({kind:e.r(["status_check","external_control"]),id:e.j()}).check(e.A("In mode responder: the status check or the external control of the event")))}),policy:e.m({name:e.B(),sources:e.k(e.B()),documents:e.k(e.m({source:e.B(),sha256:e.B(),commit:g(e.B()).check(e.A("For files read from GitLab: the commit of the ref"))})),sha256:(0,e.
B)().check(e.A("The digest of the policy's text; with several sources, of the list of their digests, one on each line, in order"))}),requirements:e.k(e.m({name:e.B(),description:g(e.B()),status:e.r(["pass","fail","unknown","not_applicable"]),controls:e.k(ke)})),deliveries:e.k(ye),notices:e.v(e.k(e.B().check(e.A("What the verdict depends on beside the controls, such as an unprotected branch"))))}),{shape:j}=je,E=j.verdict,W=j.policy,U=j.requirements._zod.def.element,x=U.shape.controls._zod.def.element,xe=e.m({id:x.shape.id,status:x.shape.status,severity:x.shape.severity,message:x.shape.message,phase:e.v(e.r(["observe","warn"]).check(e.A("Absent for an enforced control; the others do not count against the verdict"))),waiver:x.shape.waiver}),qe=e.m({name:e.B(),status:U.shape.status,controls:e.k(xe)}),$e=e.m({iid:e.j(),sha:e.B(),verdict:E,deliveries:j.deliveries,tampered:e.v(e.k(e.B()).check(
e.A("Status checks that GitLab shows as passed though the last verdict was not"))),error:e.v(e.B().check(e.A("Why it could not be judged, in one sentence")))}),z=e.m({id:e.j(),path:e.B(),verdict:E,judged_at:e.B().check(e.A("UTC, ISO 8601")),resumed:e.C().check(e.A("Whether the result is an earlier one of the same shard")),requirements:e.k(qe),deliveries:j.deliveries,merge_requests:e.k($e),checks:e.v(e.k(e.B()).check(e.A("What was changed of the status checks that block merging, a sentence each"))),error:e.w(e.B().check(e.A("Why it could not be judged, in one sentence")))}),Ae=e.m({schema:e.s("countersign.sweep/v1"),shard:e.m({index:e.j(),total:e.j()}),complete:e.C().check(e.A("False: the job ended before its shard did")),started_at:e.B(),ended_at:e.B(),policy:W,gitlab_url:e.B(),requests:e.j(),throttled_ms:e.j().check(e.A("How long all requests waited becau\
se GitLab required it")),projects:e.k(z).check(e.A("In order of id"))}),H={passed:e.j(),failed:e.j(),unknown:e.j()},q=e.k(e.m({id:e.j(),path:e.B()})),Be=e.m({schema:e.s("countersign.sweep-report/v1"),gitlab_url:e.B(),policy:W,started_at:e.B().check(e.A("When the first shard began")),ended_at:e.B().check(e.A("When the last shard ended")),complete:e.C().check(e.A("Whether every shard is there and came to its end, with one result for each project")),projects:e.k(z).check(e.A("In order of id")),missing_shards:e.k(e.j()),incomplete_shards:e.k(e.j()).check(e.A("Shards whose job ended before they did")),repeated_projects:q.check(e.A("Projects with more than one result, of which the worst is listed")),summary:e.m({projects:e.j(),compliant:e.j(),non_compliant:e.j(),undetermined:e.j(),requirements:e.k(e.m({name:e.B(),...H})),controls:e.k(e.m({id:e.B(),
...H})).check(e.A("Only enforced ones; one that is waived has passed"))}),drift:e.m({newly_failing:q.check(e.A("Compliant in the previous report, and not any more")),newly_passing:q,new_projects:q,gone_projects:q.check(e.A("Only of shards that are complete now")),waivers_ending:e.k(e.m({project:e.B(),control:e.B(),expires:e.B(),owner:e.B()})).check(e.A("Within 30 days"))}).check(e.A("Without a previous report, only waivers_ending has entries"))}),Se=/^sweep-\d+-of-\d+\.json$/;async function Ne(t){let r=(await Promise.all(t.map(Ie))).flat(),a=[];for(let n of new Set(r))a.push({from:n,sweep:await D(Ae,n,"a shard of a sweep")});return a}async function Ie(t){if(!await S.stat(t).then(a=>a.isDirectory(),()=>!1))return[t];let r=(await S.readdir(t)).filter(a=>Se.test(a)).sort();if(r.length>0)return r.map(a=>pe.join(t,a));throw new _.b("INPUT_INVALID",`the folder ${t} has no shard of a sweep`,{advice:"name the folder in which the jobs of\
 the sweep left sweep-K-of-N.json"})}async function Oe(t){return await S.stat(t).then(()=>!0,r=>r.code!=="ENOENT")?D(Be,t,"a report that sweep-report wrote"):void 0}async function D(t,r,a){let n;try{n=await ne.b(r)}catch(i){throw new _.b("INPUT_INVALID",`${r} ${ie.e(i)}`,{cause:i})}try{return C.b(t,JSON.parse(oe.a(n)??""))}catch(i){let o=i instanceof C.a?`: it has an ${i.message}`:"";throw new _.b("INPUT_INVALID",`${r} is not ${a}${o}`,{cause:i})}}function Me({gitlab_url:t,projects:r}){let a=new Map,n=s=>{let d=f.a(s,1e3),c=a.get(d)??a.size;return a.set(d,c),c},i=r.map(s=>Le(s,n)),o={url:t,texts:[...a.keys()],projects:i};return JSON.stringify(o).replace(/[<>&\u2028\u2029]/g,Ce)}function Ce(t){return`\\u${t.charCodeAt(0).toString(16).padStart(4,"0")}`}function Le(t,r){let{id:a,path:n,verdict:i,judged_at:o,resumed:s,requirements:d,error:c}=t,l=t.merge_requests.flatMap(p=>(p.tampered??[]).map(m=>r(`!${p.iid}: ${m}`)));return[a,f.a(n,500),r(i),r(o),s?1:0,d.map(({name:p,
status:m,controls:w})=>[r(p),r(m),w.map(v=>[r(v.id),r(Pe(v)),r(v.severity),r(v.message),v.waiver?r(`waived until ${v.waiver.expires} (${v.waiver.owner})`):-1])]),c===null?-1:r(c),[...(t.checks??[]).map(r),...l],Te(t).map(r),t.merge_requests.map(p=>[p.iid,r(p.verdict),p.error?r(p.error):-1])]}function Pe({status:t,phase:r}){return(t==="fail"||t==="unknown")&&r!==void 0?r==="warn"?"warned":"observed":t}function Te({deliveries:t,merge_requests:r}){return[...t,...r.flatMap(a=>a.deliveries)].filter(({outcome:a})=>a==="failed").map(({target:a,name:n,id:i,error:o})=>`${a} ${n??i}: ${o??"failed"}`)}var F=`(() => {
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
`,V=`
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
`,b=200,Ee={critical:5,high:4,medium:3,low:2,info:1};async function We(t,r){let[a,n]=await Promise.all([J(V),J(F)]),i=`default-src 'none'; style-src 'sha256-${a}'; script-src 'sha256-${n}'; img-src data:; base-uri 'none'; form-action 'none'`,{summary:o,gitlab_url:s,ended_at:d}=t;return String(h.a(P||(P=ee([`<!doctype html>
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
`])),h.b(i),o.compliant,f.f(o.projects,"project"),h.b(V),o.compliant,f.f(o.projects,"project"),t.policy.name,s,d,Ue(t),ze(t),De(t.projects),Fe(t),Ve(t),Re(t),Ge(t.projects),He(),N("path","Project"),N("verdict","Verdict"),N("failed","Failed"),t.schema,r,h.b(Me(t)),h.b(F)))}function Ue(t){let{missing_shards:r,incomplete_shards:a,repeated_projects:n}=t,i=[...r.map(o=>`Shard ${o} is missing: its projects are not listed here.`),...a.map(o=>`Shard ${o} ended early: some of its projects are not listed here.`),...n.map(({path:o})=>`${o} has more than one result, of which the worst counts.`)];return h.a`${i.slice(0,b).map(o=>h.a`<p class="bad">${o}</p>
`)}`}var R={compliant:"Compliant",non_compliant:"Non-compliant",undetermined:"Undetermined"},G=["compliant","non_compliant","undetermined"];function ze({summary:t}){return h.a`<table>${G.map(r=>h.a`<tr><th scope="row">${R[r]}</th><td class="number">${t[r]}</td><td><meter min="0" max="${Math.max(1,t.projects)}" value="${t[r]}">${t[r]}</meter></td></tr>
`)}</table>`}function He(){return h.a`${G.map(t=>h.a`<button type="button" data-key="verdict" data-value="${t}" aria-pressed="false">${R[t]}</button>
`)}`}function N(t,r){return h.a`<div role="columnheader"><button type="button" data-key="sort" data-value="${t}" aria-pressed="false">${r}</button></div>`}function De(t){let r=new Map;for(let{id:i,requirements:o}of t)for(let{id:s,status:d,severity:c,phase:l}of o.flatMap(({controls:p})=>p)){if(d!=="fail"||l!==void 0)continue;let p=r.get(s)??{severity:c,projects:new Set};r.set(s,p),p.projects.add(i)}let a=i=>Ee[i]??0,n=[...r].sort(([,i],[,o])=>o.projects.size-i.projects.size||a(o.severity)-a(i.severity));return n.length===0?h.a`<p>No enforced control fails.</p>`:h.a`<table><tr><th scope="col">Control</th><th scope="col">Severity</th><th scope="col">Projects</th></tr>
${n.slice(0,b).map(([i,o])=>h.a`<tr><td><button type="button" class="link" data-key="control" data-value="${i}" aria-pressed="false">${i}</button></td><td>${o.severity}</td><td class="number">${o.projects.size}</td></tr>
`)}</table>`}function Fe({summary:t}){let r=({passed:n,failed:i,unknown:o})=>n/Math.max(1,n+i+o),a=[...t.requirements].sort((n,i)=>r(n)-r(i));return h.a`<table><tr><th scope="col">Requirement</th><th scope="col">Passed</th><th scope="col">Failed</th><th scope="col">Unknown</th><th scope="col">Rate</th></tr>
${a.slice(0,b).map(n=>h.a`<tr><td><button type="button" class="link" data-key="requirement" data-value="${n.name}" aria-pressed="false">${n.name}</button></td><td class="number">${n.passed}</td><td class="number">${n.failed}</td><td class="number">${n.unknown}</td><td class="number">${Math.floor(r(n)*100)} %</td></tr>
`)}</table>`}function Ve({drift:t}){let r=[["Newly failing",t.newly_failing],["Newly passing",t.newly_passing],["New projects",t.new_projects],["Gone projects",t.gone_projects]];return r.every(([,a])=>a.length===0)?h.a`<p>No difference. Without a previous report, nothing is compared.</p>`:h.a`${r.map(([a,n])=>n.length===0?"":h.a`<h3>${a} (${n.length})</h3><ul>${n.slice(0,b).map(({path:i})=>h.a`<li>${i}</li>
`)}</ul>${I(n.length)}`)}`}function Re({drift:{waivers_ending:t}}){if(t.length===0)return h.a`<p>None.</p>`;let r=[...t].sort((a,n)=>a.expires.localeCompare(n.expires));return h.a`<table><tr><th scope="col">Last day</th><th scope="col">Control</th><th scope="col">Project</th><th scope="col">Owner</th></tr>
${r.slice(0,b).map(a=>h.a`<tr><td>${a.expires}</td><td>${a.control}</td><td>${a.project}</td><td>${a.owner}</td></tr>
`)}</table>${I(t.length)}`}function Ge(t){let r=t.flatMap(({path:a,checks:n=[],merge_requests:i})=>[...n.map(o=>({path:a,sentence:o})),...i.flatMap(({iid:o,tampered:s=[]})=>s.map(d=>({path:`${a}!${o}`,sentence:d})))]);return r.length===0?h.a`<p>None was found.</p>`:h.a`<p><button type="button" data-key="checks" data-value="1" aria-pressed="false">Show these projects</button></p><table><tr><th scope="col">Where</th><th scope="col">What</th></tr>
${r.slice(0,b).map(({path:a,sentence:n})=>h.a`<tr><td>${a}</td><td>${n}</td></tr>
`)}</table>${I(r.length)}`}function I(t){return t>b?h.a`<p>And ${t-b} more.</p>`:h.a``}async function J(t){let r=await crypto.subtle.digest("SHA-256",new TextEncoder().encode(t));return btoa(String.fromCharCode(...new Uint8Array(r)))}var Je=["project_id","project","verdict","judged_at","requirement","requirement_status","control","status","phase","severity","message","waived_until","error"];function*Ke({projects:t}){yield K(Je);for(let r of t)for(let a of Ze(r))yield K(a)}function*Ze({id:t,path:r,verdict:a,judged_at:n,requirements:i,error:o}){let s=[String(t),r,a,n];i.length===0&&(yield[...s,"","","","","","","","",o??""]);for(let d of i)for(let c of d.controls){let{severity:l,message:p,phase:m="enforce",waiver:w}=c;yield[...s,d.name,d.status,c.id,c.status,m,l,p,w?.expires??"",o??""]}}function K(t){return`${t.map(se.b).join(",")}\r
`}function Qe({summary:t,missing_shards:r,incomplete_shards:a,drift:n}){let i=["compliant","non_compliant","undetermined"],o=(s,{passed:d,failed:c,unknown:l},p)=>Object.entries({passed:d,failed:c,unknown:l}).map(([m,w])=>[{[p]:k.c(s),status:m},w]);return[k.b("countersign_sweep_projects","gauge","Projects by verdict.",i.map(s=>[{verdict:s},t[s]])),k.b("countersign_sweep_requirements","gauge","Projects by requirement and its status.",Z(t.requirements.flatMap(s=>o(s.name,s,"requirement")))),k.b("countersign_sweep_controls","gauge","Uses of each enforced control by status.",Z(t.controls.flatMap(s=>o(s.id,s,"control")))),k.b("countersign_sweep_drift","gauge","Projects that changed since the previous report.",[[{kind:"newly_failing"},n.newly_failing.length],[{kind:"newly_passing"},n.newly_passing.length]]),k.b("countersign_sweep_shards","gauge","Shards without a whole result.",[[{state:"missing"},r.length],[{state:"incomplete"},a.length]]),`# EOF
`].join("")}function Z(t){let r=new Map;for(let[a,n]of t){let i=JSON.stringify(a),o=r.get(i)??{labels:a,value:0};o.value+=n,r.set(i,o)}return[...r.values()].map(({labels:a,value:n})=>[a,n])}var Q=["sweep.json","sweep.html","sweep.csv","sweep.metrics.txt"];async function Xe(t,r,a){await y.c(t,"sweep.json",$.e(Ye(r))),await y.c(t,"sweep.csv",$.e(Ke(r))),await y.c(t,"sweep.metrics.txt",Qe(r)),await y.c(t,"sweep.html",await We(r,a))}function*Ye({projects:t,...r}){yield`${JSON.stringify(r,null,2).slice(0,-2)},
  "projects": [`;for(let[a,n]of t.entries())yield`${a===0?`
`:`,
`}    ${JSON.stringify(n)}`;yield`
  ]
}
`}var et=["report-dir","fail-job-on"],tt={operands:{name:"FOLDER|FILE",count:"any number"},flags:[{name:"previous",value:"FILE",about:"sweep.json of the sweep before, to say what has changed; if it does not exist, nothing is compared"},...le.a.filter(({name:t})=>et.includes(t))],run:rt};async function rt({operands:t,flags:r},a){let{env:n,print:i}=a,o={flags:r,env:n,getInput:te.c(n)},s=X("report_dir",o),d=X("fail_job_on",o);await y.b(s);let c=r.get("previous"),l=c===void 0?void 0:await Oe(c);await Promise.all(Q.map(w=>de.rm(L.join(s,w),{force:!0})));let p=await Ne(t.length>0?t:[s]),m=ue(p,l,Date.now());return await Xe(s,m,ce.a),c!==void 0&&!l&&i(`notice   ${f.a(c)} does not exist, so nothing is compared`),i(nt(m,s)),at(m,d)}function X(t,r){let a=ae.c(t,B.a[t],r)??"",n=B.a[t].kind.parse(a);if(n)return n.value;throw new _.b("INPUT_INVALID",re.a(t,B.a[t],a,r))}function at(t,r){let{summary:a,projects:n,complete:i}=t,o=n.flatMap(p=>[...p.deliveries,...p.merge_requests.
flatMap(m=>m.deliveries)]).filter(({outcome:p})=>p==="failed").length,{non_compliant:s,undetermined:d}=a,c=$.a({undelivered:o,nonCompliant:s,undetermined:d},r),l=i&&a.projects>0;return c===_.a.compliant&&!l?_.a.undetermined:c}function nt(t,r){let{summary:a,drift:n,missing_shards:i,incomplete_shards:o,repeated_projects:s}=t,d=(l,p)=>p.length===0?[]:[`         ${l}: ${f.g(p.map(({path:m})=>f.a(m)))}`],c=l=>f.g(l.map(String),30);return[`Sweep: ${f.a(t.policy.name)}`,`         ${f.f(a.projects,"project")}: ${a.compliant} compliant, ${a.non_compliant} non-compliant and ${a.undetermined} undetermined`,...d("newly failing",n.newly_failing),...d("newly passing",n.newly_passing),...d("gone",n.gone_projects),...i.length>0?[`warning  missing: ${i.length===1?"shard":"shards"} ${c(i)}`]:[],...o.length>0?[`warning  ended early: ${o.length===1?"shard":"shards"} ${c(o)}`]:[],...s.length>0?[`warning  more than one result: ${f.g(s.map(({path:l})=>f.a(l)))}; the worst coun\
ts`]:[],...a.projects===0?["warning  no project was judged"]:[],`report   ${Q.map(l=>f.a(L.join(r,l))).join(", ")}`].join(`
`)}
