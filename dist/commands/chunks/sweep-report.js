var M=Object.freeze,te=Object.defineProperty,re=(t,r)=>M(te(t,"raw",{value:M(r||t.slice())}));$export({sweepReport:()=>at});var y=require("./shared-exit-code.js"),j=require("./shared-folder.js"),ae=require("./shared-inputs-read.js"),ne=require("./shared-mismatch.js"),oe=require("./shared-read-table.js"),se=require("./shared-regular-file.js"),ie=require("./shared-utf8.js"),le=require("./shared-csv.js"),ce=require("./shared-unfit-file.js"),h=require("./shared-markup.js"),P=require("./shared-schema.js"),e=require("./shared-api.js"),k=require("./shared-metrics.js"),de=require("./shared-input-flags.js"),pe=require("./shared-version.js"),I=require("./shared-table.js"),v=require("./shared-shared-errors.js"),f=require("./shared-text.js"),B=require("node:fs/promises"),S=require("node:path"),it=require("./shared-secrets.js"),lt=require("./shared-names.js"),ct=require("./shared-counts.js"),dt=require("./shared-reporting-formats-findings.js"),pt=require("./shared-anchors.js"),ht=require("./shared-one-line.js"),
ut=require("./shared-spelling.js"),mt=require("./shared-mode-table.js"),ft=require("./shared-reporting-formats-registry.js"),wt=require("./shared-reporting-formats-json.js"),vt=require("./shared-values.js"),gt=require("./shared-bundler.js"),T,he=30,ue=864e5;function me(t,r,a){let[s]=t;if(!s)throw new v.b("INPUT_INVALID","there is no shard to report about");for(let m of t)we(s,m);if(r&&r.gitlab_url!==s.sweep.gitlab_url)throw new v.b("INPUT_INVALID","--previous is a report about another GitLab",{advice:"name the sweep.json of an earlier sweep of this GitLab"});let{gitlab_url:n,policy:o,shard:i}=s.sweep,d=t.map(({sweep:m})=>m.shard.index),c=Array.from({length:i.total},(m,N)=>N+1),l=c.filter(m=>!d.includes(m)),p=t.filter(({sweep:m})=>!m.complete).map(({sweep:m})=>m.shard.index),{projects:u,repeated:w}=ve(t),g=c.filter(m=>!l.includes(m)&&!p.includes(m)),C=m=>t.map(({sweep:N})=>N[m]).sort();return{schema:"countersign.sweep-report/v1",gitlab_url:n,policy:o,started_at:C("started_at")[0]??"",ended_at:C(
"ended_at").at(-1)??"",complete:l.length+p.length+w.length===0,projects:u,missing_shards:l,incomplete_shards:p,repeated_projects:w,summary:be(u),drift:{..._e(u,r,m=>g.includes(y.g(m,i.total))),waivers_ending:u.flatMap(m=>ke(m,a))}}}var fe=1e4;function we({from:t,sweep:r},a){let{index:s,total:n}=a.sweep.shard;if(s<1||s>n||n>fe)throw new v.b("INPUT_INVALID",`${f.a(a.from)} is shard ${s} of ${n}, which is not a part of a whole`);let o=r.gitlab_url!==a.sweep.gitlab_url?"of another GitLab":r.policy.sha256!==a.sweep.policy.sha256?"judged by another policy":r.shard.total!==a.sweep.shard.total?"of a sweep with another number of shards":void 0;if(o!==void 0)throw new v.b("INPUT_INVALID",`${f.a(a.from)} is ${o} than ${f.a(t)}`,{advice:"name only shards of one sweep"})}var E={compliant:0,undetermined:1,non_compliant:2};function ve(t){let r=new Map,a=new Map;for(let{sweep:n}of t)for(let o of n.projects.map(ge)){let{id:i,path:d}=o,c=r.get(i);c&&a.set(i,{id:i,path:d}),(!c||E[o.verdict]>
E[c.verdict])&&r.set(i,o)}let s=n=>[...n].sort((o,i)=>o.id-i.id);return{projects:s(r.values()),repeated:s(a.values())}}function ge(t){let{error:r,verdict:a}=t;return r!==null&&a==="compliant"?{...t,verdict:"undetermined"}:t}function be(t){let r=new Map,a=new Map,s=(o,i,d)=>{let c=o.get(i)??{passed:0,failed:0,unknown:0};o.set(i,c),d==="pass"||d==="waived"?c.passed++:d==="fail"?c.failed++:d==="unknown"&&c.unknown++};for(let{requirements:o}of t)for(let i of o){s(r,i.name,i.status);for(let{id:d,status:c,phase:l}of i.controls)l===void 0&&s(a,d,c)}let n=o=>t.filter(i=>i.verdict===o).length;return{projects:t.length,compliant:n("compliant"),non_compliant:n("non_compliant"),undetermined:n("undetermined"),requirements:[...r].map(([o,i])=>({name:o,...i})),controls:[...a].map(([o,i])=>({id:o,...i}))}}function _e(t,r,a){let s={newly_failing:[],newly_passing:[],new_projects:[],gone_projects:[]};if(!r)return s;let n=new Map(r.projects.map(l=>[l.id,l])),o=new Set(t.map(({id:l})=>l)),i=({id:l,path:p})=>({
id:l,path:p}),d=l=>l?.verdict==="compliant",c=t.filter(({id:l})=>n.has(l));return{newly_failing:c.filter(l=>d(n.get(l.id))&&!d(l)).map(i),newly_passing:c.filter(l=>!d(n.get(l.id))&&d(l)).map(i),new_projects:t.filter(({id:l})=>!n.has(l)).map(i),gone_projects:r.projects.filter(({id:l})=>!o.has(l)&&a(l)).map(i)}}function ke({path:t,requirements:r},a){let s=new Date(a+he*ue).toISOString().slice(0,10);return r.flatMap(({controls:n})=>n.flatMap(({id:o,waiver:i})=>i&&i.expires<=s?[{project:t,control:o,expires:i.expires,owner:i.owner}]:[]))}var b=t=>e.w(t),ye=e.m({text:e.B(),url:b(e.B())}),je=e.m({id:e.B(),title:e.B(),variant:e.v(e.B().check(e.A("The parameters that tell it from another use of the same control"))),severity:e.r(["info","low","medium","high","critical"]),status:e.r(["pass","fail","unknown","waived","not_applicable","external"]),message:e.B().check(e.A("Why, in one sentence")),note:b(e.B().check(e.A("What a reader sh\
ould know about how this result was reached"))),expected:b(e.q(e.B(),e.E()).check(e.A("The expression, the parameters or the rule that the control was judged by"))),actual:e.E().check(e.A("The value that was read; null when there is none")),actual_rest:e.v(e.k(e.B()).check(e.A("Of a list of more than 100: the first 24 hex digits of the SHA-256 of each item that actual leaves out"))),evidence:e.k(e.m({fact:e.B(),request:e.B()})),remediation:ye.check(e.A("How to fix a failed control; of an unknown one, who can make it known, and how")),page:e.v(e.B().check(e.A("The control's page in the documentation"))),phase:e.r(["observe","warn","enforce"]).check(e.A("Only an enforced control counts against the verdict")),waiver:b(e.m({reason:e.B(),owner:e.B(),expires:e.B()})),baseline:e.v(e.B().check(e.A("Its status in the policy's baseline, if there is a baseline that contains it")))}),xe=(0,e.
m)({target:e.r(["status_check","external_control"]),id:e.j(),name:b(e.B()),requirement:b(e.B().check(e.A("The requirement that was reported; null: the whole verdict"))),status:e.r(["passed","failed","pass","fail"]),outcome:e.r(["delivered","superseded","skipped","failed"]),attempts:e.j().check(e.e(0)),error:e.v(e.B())}),$e=e.m({schema:e.s("countersign.report/v1"),verdict:e.r(["compliant","non_compliant","undetermined"]),generated_at:e.B().check(e.A("UTC, ISO 8601")),tool:e.m({name:e.s("countersign"),version:e.B()}),job_url:e.v(e.B().check(e.A("Page of the job, or of the runner's run, that made the report"))),report_url:e.v(e.B().check(e.A("Address of report.html among the job's artifacts, if the job writes it"))),subject:e.m({gitlab_url:e.B(),project:e.m({id:e.j(),path:e.B()}),merge_request:b(e.m({iid:e.j(),sha:e.B(),target_branch:e.B()}).check(e.A(
"null outside a merge request"))),trigger:e.v(e.m({kind:e.r(["status_check","external_control"]),id:e.j()}).check(e.A("In mode responder: the status check or the external control of the event")))}),policy:e.m({name:e.B(),sources:e.k(e.B()),documents:e.k(e.m({source:e.B(),sha256:e.B(),commit:b(e.B()).check(e.A("For files read from GitLab: the commit of the ref"))})),sha256:e.B().check(e.A("The digest of the policy's text; with several sources, of the list of their digests, one on each line, in order"))}),requirements:e.k(e.m({name:e.B(),description:b(e.B()),status:e.r(["pass","fail","unknown","not_applicable"]),controls:e.k(je)})),deliveries:e.k(xe),notices:e.v(e.k(e.B().check(e.A("What the verdict depends on beside the controls, such as an unprotected branch"))))}),{shape:x}=$e,U=x.verdict,W=x.policy,z=x.requirements._zod.def.element,$=z.shape.controls._zod.def.element,qe=(0,e.
m)({id:$.shape.id,status:$.shape.status,severity:$.shape.severity,message:$.shape.message,phase:e.v(e.r(["observe","warn"]).check(e.A("Absent for an enforced control; the others do not count against the verdict"))),waiver:$.shape.waiver}),Ae=e.m({name:e.B(),status:z.shape.status,controls:e.k(qe)}),Be=e.m({iid:e.j(),sha:e.B(),verdict:U,deliveries:x.deliveries,tampered:e.v(e.k(e.B()).check(e.A("Status checks that GitLab shows as passed though the last verdict was not"))),error:e.v(e.B().check(e.A("Why it could not be judged, in one sentence")))}),D=e.m({id:e.j(),path:e.B(),verdict:U,judged_at:e.B().check(e.A("UTC, ISO 8601")),resumed:e.C().check(e.A("Whether the result is an earlier one of the same shard")),requirements:e.k(Ae),deliveries:x.deliveries,merge_requests:e.k(Be),checks:e.v(e.k(e.B()).check(e.A("What was changed of the status checks that block merging, a sentence\
 each"))),error:e.w(e.B().check(e.A("Why it could not be judged, in one sentence")))}),Ne=e.m({schema:e.s("countersign.sweep/v1"),shard:e.m({index:e.j(),total:e.j()}),complete:e.C().check(e.A("False: the job ended before its shard did")),started_at:e.B(),ended_at:e.B(),policy:W,gitlab_url:e.B(),requests:e.j(),throttled_ms:e.j().check(e.A("How long all requests waited because GitLab required it")),projects:e.k(D).check(e.A("In order of id"))}),F={passed:e.j(),failed:e.j(),unknown:e.j()},q=e.k(e.m({id:e.j(),path:e.B()})),Ie=e.m({schema:e.s("countersign.sweep-report/v1"),gitlab_url:e.B(),policy:W,started_at:e.B().check(e.A("When the first shard began")),ended_at:e.B().check(e.A("When the last shard ended")),complete:e.C().check(e.A("Whether every shard is there and came to its end, with one result for each project")),projects:e.k(D).check(e.A("In \
order of id")),missing_shards:e.k(e.j()),incomplete_shards:e.k(e.j()).check(e.A("Shards whose job ended before they did")),repeated_projects:q.check(e.A("Projects with more than one result, of which the worst is listed")),summary:e.m({projects:e.j(),compliant:e.j(),non_compliant:e.j(),undetermined:e.j(),requirements:e.k(e.m({name:e.B(),...F})),controls:e.k(e.m({id:e.B(),...F})).check(e.A("Only enforced ones; one that is waived has passed"))}),drift:e.m({newly_failing:q.check(e.A("Compliant in the previous report, and not any more")),newly_passing:q,new_projects:q,gone_projects:q.check(e.A("Only of shards that are complete now")),waivers_ending:e.k(e.m({project:e.B(),control:e.B(),expires:e.B(),owner:e.B()})).check(e.A("Within 30 days"))}).check(e.A("Without a previous report, only waivers_ending has entries"))}),Se=/^sweep-\d+-of-\d+\.json$/;async function Oe(t){let r=(await Promise.
all(t.map(Le))).flat(),a=[];for(let s of new Set(r))a.push({from:s,sweep:await H(Ne,s,"a shard of a sweep")});return a}async function Le(t){if(!await B.stat(t).then(a=>a.isDirectory(),()=>!1))return[t];let r=(await B.readdir(t)).filter(a=>Se.test(a)).sort();if(r.length>0)return r.map(a=>S.join(t,a));throw new v.b("INPUT_INVALID",`the folder ${t} has no shard of a sweep`,{advice:"name the folder in which the jobs of the sweep left sweep-K-of-N.json"})}async function Ce(t){return await B.stat(t).then(()=>!0,r=>r.code!=="ENOENT")?H(Ie,t,"a report that sweep-report wrote"):void 0}async function H(t,r,a){let s;try{s=await se.b(r)}catch(n){throw new v.b("INPUT_INVALID",`${r} ${ce.e(n)}`,{cause:n})}try{return P.b(t,JSON.parse(ie.a(s)??""))}catch(n){let o=n instanceof P.a?`: it has an ${n.message}`:"";throw new v.b("INPUT_INVALID",`${r} is not ${a}${o}`,{cause:n})}}function O(t){return f.a(t,1e3)}function Me({gitlab_url:t,projects:r}){let a=new Map,s=i=>{let d=O(i),
c=a.get(d)??a.size;return a.set(d,c),c},n=r.map(i=>Te(i,s)),o={url:t,texts:[...a.keys()],projects:n};return JSON.stringify(o).replace(/[<>&\u2028\u2029]/g,Pe)}function Pe(t){return`\\u${t.charCodeAt(0).toString(16).padStart(4,"0")}`}function Te(t,r){let{id:a,path:s,verdict:n,judged_at:o,resumed:i,requirements:d,error:c}=t,l=t.merge_requests.flatMap(p=>(p.tampered??[]).map(u=>r(`!${p.iid}: ${u}`)));return[a,f.a(s,500),r(n),r(o),i?1:0,d.map(({name:p,status:u,controls:w})=>[r(p),r(u),w.map(g=>[r(g.id),r(Ee(g)),r(g.severity),r(g.message),g.waiver?r(`waived until ${g.waiver.expires} (${g.waiver.owner})`):-1])]),c===null?-1:r(c),[...(t.checks??[]).map(r),...l],Ue(t).map(r),t.merge_requests.map(p=>[p.iid,r(p.verdict),p.error?r(p.error):-1])]}function Ee({status:t,phase:r}){return(t==="fail"||t==="unknown")&&r!==void 0?r==="warn"?"warned":"observed":t}function Ue({deliveries:t,merge_requests:r}){return[...t,...r.flatMap(a=>a.deliveries)].filter(({outcome:a})=>a==="failed").map(({target:a,name:s,
id:n,error:o})=>`${a} ${s??n}: ${o??"failed"}`)}var V=`(() => {
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
`,G=`
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
`,_=200,We={critical:5,high:4,medium:3,low:2,info:1};async function ze(t,r){let[a,s]=await Promise.all([Y(G),Y(V)]),n=`default-src 'none'; style-src 'sha256-${a}'; script-src 'sha256-${s}'; img-src data:; base-uri 'none'; form-action 'none'`,{gitlab_url:o,ended_at:i}=t;return String(h.a(T||(T=re([`<!doctype html>
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
`])),h.b(n),R(t),h.b(G),R(t),t.policy.name,o,i,De(t),Fe(t),Ve(t.projects),Ge(t),Re(t),Je(t),Ke(t.projects),He(),L("path","Project"),L("verdict","Verdict"),L("failed","Failed"),t.schema,r,h.b(Me(t)),h.b(V)))}function R({summary:t,complete:r}){let a=`${t.compliant} of ${f.f(t.projects,"project")} compliant`;return r?a:`${a}, and the report is incomplete`}function De(t){let{missing_shards:r,incomplete_shards:a,repeated_projects:s}=t,n=[...r.map(o=>`Shard ${o} is missing: its projects are not listed here.`),...a.map(o=>`Shard ${o} ended early: some of its projects are not listed here.`),...s.map(({path:o})=>`${o} has more than one result, of which the worst counts.`)];return h.a`${n.slice(0,_).map(o=>h.a`<p class="bad">${o}</p>
`)}`}var J={compliant:"Compliant",non_compliant:"Non-compliant",undetermined:"Undetermined"},K=["compliant","non_compliant","undetermined"];function Fe({summary:t}){return h.a`<table>${K.map(r=>h.a`<tr><th scope="row">${J[r]}</th><td class="number">${t[r]}</td><td><meter class="${r}" min="0" max="${Math.max(1,t.projects)}" value="${t[r]}">${t[r]}</meter></td></tr>
`)}</table>`}function He(){return h.a`${K.map(t=>h.a`<button type="button" data-key="verdict" data-value="${t}" aria-pressed="false">${J[t]}</button>
`)}`}function L(t,r){return h.a`<div role="columnheader"><button type="button" data-key="sort" data-value="${t}" aria-pressed="false">${r}</button></div>`}function Ve(t){let r=new Map;for(let{id:n,requirements:o}of t)for(let{id:i,status:d,severity:c,phase:l}of o.flatMap(({controls:p})=>p)){if(d!=="fail"||l!==void 0)continue;let p=r.get(i)??{severity:c,projects:new Set};r.set(i,p),p.projects.add(n)}let a=n=>We[n]??0,s=[...r].sort(([,n],[,o])=>o.projects.size-n.projects.size||a(o.severity)-a(n.severity));return s.length===0?h.a`<p>No enforced control fails.</p>`:h.a`<table><tr><th scope="col">Control</th><th scope="col">Severity</th><th scope="col">Projects</th></tr>
${s.slice(0,_).map(([n,o])=>h.a`<tr><td><button type="button" class="link" data-key="control" data-value="${O(n)}" aria-pressed="false">${n}</button></td><td>${o.severity}</td><td class="number">${o.projects.size}</td></tr>
`)}</table>${A(s.length)}`}function Ge({summary:t}){let r=({passed:n,failed:o,unknown:i})=>n+o+i===0?Number.POSITIVE_INFINITY:n/(n+o+i),a=n=>Number.isFinite(r(n))?`${Math.floor(r(n)*100)} %`:"not applicable",s=[...t.requirements].sort((n,o)=>r(n)<r(o)?-1:r(n)>r(o)?1:0);return h.a`<table><tr><th scope="col">Requirement</th><th scope="col">Passed</th><th scope="col">Failed</th><th scope="col">Unknown</th><th scope="col">Rate</th></tr>
${s.slice(0,_).map(n=>h.a`<tr><td><button type="button" class="link" data-key="requirement" data-value="${O(n.name)}" aria-pressed="false">${n.name}</button></td><td class="number">${n.passed}</td><td class="number">${n.failed}</td><td class="number">${n.unknown}</td><td class="number">${a(n)}</td></tr>
`)}</table>${A(s.length)}`}function Re({drift:t}){let r=[["Newly failing",t.newly_failing],["Newly passing",t.newly_passing],["New projects",t.new_projects],["Gone projects",t.gone_projects]];return r.every(([,a])=>a.length===0)?h.a`<p>No difference. Without a previous report, nothing is compared.</p>`:h.a`${r.map(([a,s])=>s.length===0?"":h.a`<h3>${a} (${s.length})</h3><ul>${s.slice(0,_).map(({path:n})=>h.a`<li>${n}</li>
`)}</ul>${A(s.length)}`)}`}function Je({drift:{waivers_ending:t}}){if(t.length===0)return h.a`<p>None.</p>`;let r=[...t].sort((a,s)=>a.expires.localeCompare(s.expires));return h.a`<table><tr><th scope="col">Last day</th><th scope="col">Control</th><th scope="col">Project</th><th scope="col">Owner</th></tr>
${r.slice(0,_).map(a=>h.a`<tr><td>${a.expires}</td><td>${a.control}</td><td>${a.project}</td><td>${a.owner}</td></tr>
`)}</table>${A(t.length)}`}function Ke(t){let r=t.flatMap(({path:a,checks:s=[],merge_requests:n})=>[...s.map(o=>({path:a,sentence:o})),...n.flatMap(({iid:o,tampered:i=[]})=>i.map(d=>({path:`${a}!${o}`,sentence:d})))]);return r.length===0?h.a`<p>None was found.</p>`:h.a`<p><button type="button" data-key="checks" data-value="1" aria-pressed="false">Show these projects</button></p><table><tr><th scope="col">Where</th><th scope="col">What</th></tr>
${r.slice(0,_).map(({path:a,sentence:s})=>h.a`<tr><td>${a}</td><td>${s}</td></tr>
`)}</table>${A(r.length)}`}function A(t){return t>_?h.a`<p>And ${t-_} more.</p>`:h.a``}async function Y(t){let r=await crypto.subtle.digest("SHA-256",new TextEncoder().encode(t));return btoa(String.fromCharCode(...new Uint8Array(r)))}var Ye=["project_id","project","verdict","judged_at","requirement","requirement_status","control","status","phase","severity","message","waived_until","error"];function*Ze({projects:t}){yield Z(Ye);for(let r of t)for(let a of Qe(r))yield Z(a)}function*Qe({id:t,path:r,verdict:a,judged_at:s,requirements:n,error:o}){let i=[String(t),r,a,s];n.length===0&&(yield[...i,"","","","","","","","",o??""]);for(let d of n)for(let c of d.controls){let{severity:l,message:p,phase:u="enforce",waiver:w}=c;yield[...i,d.name,d.status,c.id,c.status,u,l,p,w?.expires??"",o??""]}}function Z(t){return`${t.map(le.b).join(",")}\r
`}function Xe({summary:t,missing_shards:r,incomplete_shards:a,drift:s}){let n=["compliant","non_compliant","undetermined"],o=(i,{passed:d,failed:c,unknown:l},p)=>Object.entries({passed:d,failed:c,unknown:l}).map(([u,w])=>[{[p]:k.c(i),status:u},w]);return[k.b("countersign_sweep_projects","gauge","Projects by verdict.",n.map(i=>[{verdict:i},t[i]])),k.b("countersign_sweep_requirements","gauge","Projects by requirement and its status.",Q(t.requirements.flatMap(i=>o(i.name,i,"requirement")))),k.b("countersign_sweep_controls","gauge","Uses of each enforced control by status.",Q(t.controls.flatMap(i=>o(i.id,i,"control")))),k.b("countersign_sweep_drift","gauge","Projects that changed since the previous report.",[[{kind:"newly_failing"},s.newly_failing.length],[{kind:"newly_passing"},s.newly_passing.length]]),k.b("countersign_sweep_shards","gauge","Shards without a whole result.",[[{state:"missing"},r.length],[{state:"incomplete"},a.length]]),`# EOF
`].join("")}function Q(t){let r=new Map;for(let[a,s]of t){let n=JSON.stringify(a),o=r.get(n)??{labels:a,value:0};o.value+=s,r.set(n,o)}return[...r.values()].map(({labels:a,value:s})=>[a,s])}var X=["sweep.json","sweep.html","sweep.csv","sweep.metrics.txt"];async function et(t,r,a){await j.c(t,"sweep.json",y.j(tt(r))),await j.c(t,"sweep.csv",y.j(Ze(r))),await j.c(t,"sweep.metrics.txt",Xe(r)),await j.c(t,"sweep.html",await ze(r,a))}function*tt({projects:t,...r}){yield`${JSON.stringify(r,null,2).slice(0,-2)},
  "projects": [`;for(let[a,s]of t.entries())yield`${a===0?`
`:`,
`}    ${JSON.stringify(s)}`;yield`
  ]
}
`}var rt=["report-dir","fail-job-on"],at={operands:{name:"FOLDER|FILE",count:"any number"},flags:[{name:"previous",value:"FILE",about:"sweep.json of the sweep before, to say what has changed; if it does not exist, nothing is compared"},...de.a.filter(({name:t})=>rt.includes(t))],run:nt};async function nt({operands:t,flags:r},a){let{env:s,print:n}=a,o={flags:r,env:s,getInput:ae.c(s)},i=ee("report_dir",o),d=ee("fail_job_on",o);await j.b(i);let c=r.get("previous"),l=c===void 0?void 0:await Ce(c);await Promise.all(X.map(w=>B.rm(S.join(i,w),{force:!0})));let p=await Oe(t.length>0?t:[i]),u=me(p,l,Date.now());return await et(i,u,pe.a),c!==void 0&&!l&&n(`notice   ${f.a(c)} does not exist, so nothing is compared`),n(st(u,i)),ot(u,d)}function ee(t,r){let a=oe.c(t,I.a[t],r)??"",s=I.a[t].kind.parse(a);if(s)return s.value;throw new v.b("INPUT_INVALID",ne.a(t,I.a[t],a,r))}function ot(t,r){let{summary:a,projects:s,complete:n}=t,o=s.flatMap(p=>[...p.deliveries,...p.merge_requests.
flatMap(u=>u.deliveries)]).filter(({outcome:p})=>p==="failed").length,{non_compliant:i}=a,d=a.undetermined+s.flatMap(y.d).length,c=y.a({undelivered:o,nonCompliant:i,undetermined:d},r),l=n&&a.projects>0;return c===v.a.compliant&&!l?v.a.undetermined:c}function st(t,r){let{summary:a,drift:s,missing_shards:n,incomplete_shards:o,repeated_projects:i}=t,d=(l,p)=>p.length===0?[]:[`         ${l}: ${f.g(p.map(({path:u})=>f.a(u)))}`],c=l=>f.g(l.map(String),30);return[`Sweep: ${f.a(t.policy.name)}`,`         ${f.f(a.projects,"project")}: ${a.compliant} compliant, ${a.non_compliant} non-compliant and ${a.undetermined} undetermined`,...d("newly failing",s.newly_failing),...d("newly passing",s.newly_passing),...d("gone",s.gone_projects),...n.length>0?[`warning  missing: ${n.length===1?"shard":"shards"} ${c(n)}`]:[],...o.length>0?[`warning  ended early: ${o.length===1?"shard":"shards"} ${c(o)}`]:[],...i.length>0?[`warning  more than one result: ${f.g(i.map(({path:l})=>(0,f.
a)(l)))}; the worst counts`]:[],...a.projects===0?["warning  no project was judged"]:[],`report   ${X.map(l=>f.a(S.join(r,l))).join(", ")}`].join(`
`)}
