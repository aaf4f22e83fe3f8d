var C=Object.freeze,oe=Object.defineProperty,se=(t,r)=>C(oe(t,"raw",{value:C(r||t.slice())}));$export({sweepReport:()=>it});var k=require("commands/chunks/shared-exit-code.js"),j=require("commands/chunks/shared-folder.js"),ie=require("commands/chunks/shared-inputs-read.js"),le=require("commands/chunks/shared-mismatch.js"),de=require("commands/chunks/shared-read-table.js"),ce=require("commands/chunks/shared-regular-file.js"),pe=require("commands/chunks/shared-utf8.js"),he=require("commands/chunks/shared-csv.js"),ue=require("commands/chunks/shared-unfit-file.js"),h=require("commands/chunks/shared-markup.js"),T=require("commands/chunks/shared-schema.js"),e=require("commands/chunks/shared-api.js"),y=require("commands/chunks/shared-metrics.js"),me=require("commands/chunks/shared-input-flags.js"),fe=require("commands/chunks/shared-version.js"),S=require("commands/chunks/shared-table.js"),v=require("commands/chunks/shared-shared-errors.js"),m=require("commands/chunks/shared-text.js"),z=require("node:fs/promises"),
O=require("node:path"),pt=require("commands/chunks/shared-secrets.js"),ht=require("commands/chunks/shared-names.js"),ut=require("commands/chunks/shared-counts.js"),mt=require("commands/chunks/shared-reporting-formats-findings.js"),ft=require("commands/chunks/shared-anchors.js"),wt=require("commands/chunks/shared-one-line.js"),gt=require("commands/chunks/shared-spelling.js"),vt=require("commands/chunks/shared-mode-table.js"),bt=require("commands/chunks/shared-reporting-formats-registry.js"),_t=require("commands/chunks/shared-reporting-formats-json.js"),kt=require("commands/chunks/shared-values.js"),yt=require("commands/chunks/shared-bundler.js"),E,we=30,U=864e5;function ge(t,r,a){let[o]=t;if(!o)throw new v.b("INPUT_INVALID","there is no shard to report about");for(let f of t)be(o,f);if(_e(t),r&&r.gitlab_url!==o.sweep.gitlab_url)throw new v.b("INPUT_INVALID","--previous is a report about another GitLab",{advice:"name the sweep.json of an earlier sweep of this GitLab"});let{gitlab_url:n,policy:s,
shard:i,run_id:d}=o.sweep,c=t.map(({sweep:f})=>f.shard.index),l=Array.from({length:i.total},(f,N)=>N+1),p=l.filter(f=>!c.includes(f)),u=t.filter(({sweep:f})=>!f.complete).map(({sweep:f})=>f.shard.index),{projects:w,repeated:g}=ke(t),I=l.filter(f=>!p.includes(f)&&!u.includes(f)),M=f=>t.map(({sweep:N})=>N[f]).sort();return{schema:"countersign.sweep-report/v1",...d===void 0?{}:{run_id:d},gitlab_url:n,policy:s,started_at:M("started_at")[0]??"",ended_at:M("ended_at").at(-1)??"",complete:p.length+u.length+g.length===0,projects:w,missing_shards:p,incomplete_shards:u,repeated_projects:g,summary:je(w),drift:{...qe(w,r,f=>I.includes(k.h(f,i.total))),waivers_ending:w.flatMap(f=>$e(f,a))}}}var ve=1e4;function be({from:t,sweep:r},a){let{index:o,total:n}=a.sweep.shard;if(o<1||o>n||n>ve)throw new v.b("INPUT_INVALID",`${m.a(a.from)} is shard ${o} of ${n}, which is not a part of a whole`);let s=r.gitlab_url!==a.sweep.gitlab_url?"of another GitLab":r.policy.sha256!==a.sweep.policy.sha256?"judged\
 by another policy":r.shard.total!==a.sweep.shard.total?"of a sweep with another number of shards":r.run_id!==a.sweep.run_id?`of another pipeline (${D(a)}, not ${D({from:t,sweep:r})})`:void 0;if(s!==void 0)throw new v.b("INPUT_INVALID",`${m.a(a.from)} is ${s} than ${m.a(t)}`,{advice:"name only shards of one sweep"})}function D({sweep:t}){return t.run_id===void 0?"none":m.a(t.run_id,20)}function _e(t){let r=[...t].sort((n,s)=>n.sweep.started_at<s.sweep.started_at?1:-1),[a]=r,o=t.find(({sweep:n})=>a&&Date.parse(a.sweep.started_at)-Date.parse(n.ended_at)>U);if(!(!a||!o||o.sweep.run_id!==void 0))throw new v.b("INPUT_INVALID",`${m.a(o.from)} ended on ${m.a(o.sweep.ended_at,30)}, more than a day before ${m.a(a.from)} began`,{advice:"name only shards of one sweep"})}var W={compliant:0,undetermined:1,non_compliant:2};function ke(t){let r=new Map,a=new Map;for(let{sweep:n}of t)for(let s of n.projects.map(ye)){let{id:i,path:d}=s,c=r.get(i);c&&a.set(i,{id:i,path:d}),(!c||W[s.
verdict]>W[c.verdict])&&r.set(i,s)}let o=n=>[...n].sort((s,i)=>s.id-i.id);return{projects:o(r.values()),repeated:o(a.values())}}function ye(t){let{error:r,verdict:a}=t;return r!==null&&a==="compliant"?{...t,verdict:"undetermined"}:t}function je(t){let r=new Map,a=new Map,o=(s,i,d)=>{let c=s.get(i)??{passed:0,failed:0,unknown:0};s.set(i,c),d==="pass"||d==="waived"?c.passed++:d==="fail"?c.failed++:d==="unknown"&&c.unknown++};for(let{requirements:s}of t)for(let i of s){o(r,i.name,i.status);for(let{id:d,status:c,phase:l}of i.controls)l===void 0&&o(a,d,c)}let n=s=>t.filter(i=>i.verdict===s).length;return{projects:t.length,compliant:n("compliant"),non_compliant:n("non_compliant"),undetermined:n("undetermined"),requirements:[...r].map(([s,i])=>({name:s,...i})),controls:[...a].map(([s,i])=>({id:s,...i}))}}function qe(t,r,a){let o={newly_failing:[],newly_passing:[],new_projects:[],gone_projects:[]};if(!r)return o;let n=new Map(r.projects.map(l=>[l.id,l])),s=new Set(t.map(({id:l})=>l)),i=({id:l,
path:p})=>({id:l,path:p}),d=l=>l?.verdict==="compliant",c=t.filter(({id:l})=>n.has(l));return{newly_failing:c.filter(l=>d(n.get(l.id))&&!d(l)).map(i),newly_passing:c.filter(l=>!d(n.get(l.id))&&d(l)).map(i),new_projects:t.filter(({id:l})=>!n.has(l)).map(i),gone_projects:r.projects.filter(({id:l})=>!s.has(l)&&a(l)).map(i)}}function $e({path:t,requirements:r},a){let o=new Date(a+we*U).toISOString().slice(0,10);return r.flatMap(({controls:n})=>n.flatMap(({id:s,waiver:i})=>i&&i.expires<=o?[{project:t,control:s,expires:i.expires,owner:i.owner}]:[]))}var b=t=>e.v(t),xe=e.m({text:e.A(),url:b(e.A())}),Ae=e.m({id:e.A(),title:e.A(),variant:e.u(e.A().check(e.z("The parameters that tell it from another use of the same control"))),severity:e.q(["info","low","medium","high","critical"]),status:e.q(["pass","fail","unknown","waived","not_applicable","external"]),message:e.A().check(e.z("Why, in one sentence")),note:b(e.A().check(e.z("What \
a reader should know about how this result was reached"))),expected:b(e.n({}).check(e.z("The expression, the parameters or the rule that the control was judged by"))),actual:e.D().check(e.z("The value that was read; null when there is none")),actual_rest:e.u(e.k(e.A()).check(e.z("Of a list of more than 100: the first 24 hex digits of the SHA-256 of each item that actual leaves out"))),evidence:e.k(e.m({fact:e.A(),request:e.A()})),remediation:xe.check(e.z("How to fix a failed control; of an unknown one, who can make it known, and how")),page:e.u(e.A().check(e.z("The control's page in the documentation"))),phase:e.q(["observe","warn","enforce"]).check(e.z("Only an enforced control counts against the verdict")),waiver:b(e.m({reason:e.A(),owner:e.A(),expires:e.A()})),baseline:e.u(e.A().check(e.z("Its status in the policy's baseline, if there is a baseline that contains it")))}),ze=e.m({target:(0,e.
q)(["status_check","external_control"]),id:e.j(),name:b(e.A()),requirement:b(e.A().check(e.z("The requirement that was reported; null: the whole verdict"))),status:e.q(["passed","failed","pass","fail"]),outcome:e.q(["delivered","superseded","skipped","failed"]),attempts:e.j().check(e.e(0)),error:e.u(e.A())}),Ie=e.m({schema:e.r("countersign.report/v1"),verdict:e.q(["compliant","non_compliant","undetermined"]),generated_at:e.A().check(e.z("UTC, ISO 8601")),tool:e.m({name:e.r("countersign"),version:e.A()}),job_url:e.u(e.A().check(e.z("Page of the job, or of the runner's run, that made the report"))),report_url:e.u(e.A().check(e.z("Address of report.html among the job's artifacts, if the job writes it"))),subject:e.m({gitlab_url:e.A(),project:e.m({id:e.j(),path:e.A()}),merge_request:b(e.m({iid:e.j(),sha:e.A(),target_branch:e.A()}).check(e.z("null outside a\
 merge request"))),trigger:e.u(e.m({kind:e.q(["status_check","external_control"]),id:e.j()}).check(e.z("In mode responder: the status check or the external control of the event")))}),policy:e.m({name:e.A(),sources:e.k(e.A()),documents:e.k(e.m({source:e.A(),sha256:e.A(),commit:b(e.A()).check(e.z("For files read from GitLab: the commit of the ref"))})),sha256:e.A().check(e.z("The digest of the policy's text; with several sources, of the list of their digests, one on each line, in order"))}),requirements:e.k(e.m({name:e.A(),description:b(e.A()),status:e.q(["pass","fail","unknown","not_applicable"]),controls:e.k(Ae)})),deliveries:e.k(ze),notices:e.u(e.k(e.A().check(e.z("What the verdict depends on beside the controls, such as an unprotected branch"))))}),{shape:q}=Ie,V=q.verdict,F=q.policy,H=q.requirements._zod.def.element,$=H.shape.controls._zod.def.element,Ne=e.m({id:$.shape.
id,status:$.shape.status,severity:$.shape.severity,message:$.shape.message,phase:e.u(e.q(["observe","warn"]).check(e.z("Absent for an enforced control; the others do not count against the verdict"))),waiver:$.shape.waiver}),Se=e.m({name:e.A(),status:H.shape.status,controls:e.k(Ne)}),Oe=e.m({iid:e.j(),sha:e.A(),verdict:V,deliveries:q.deliveries,tampered:e.u(e.k(e.A()).check(e.z("Status checks that GitLab shows as passed though the last verdict was not"))),error:e.u(e.A().check(e.z("Why it could not be judged, in one sentence")))}),R=e.m({id:e.j(),path:e.A(),verdict:V,judged_at:e.A().check(e.z("UTC, ISO 8601")),resumed:e.B().check(e.z("Whether the result is an earlier one of the same shard")),requirements:e.k(Se),deliveries:q.deliveries,merge_requests:e.k(Oe),checks:e.u(e.k(e.A()).check(e.z("What was changed of the status checks that block merging, a sentence each"))),error:(0,e.
v)(e.A().check(e.z("Why it could not be judged, in one sentence")))}),G=e.A().check(e.z("Id of the pipeline that the shards of one sweep have in common: the one that started theirs, or else theirs. Absent outside a pipeline")),Le=e.m({schema:e.r("countersign.sweep/v1"),shard:e.m({index:e.j(),total:e.j()}),run_id:e.u(G),complete:e.B().check(e.z("False: the job ended before its shard did")),started_at:e.A(),ended_at:e.A(),policy:F,gitlab_url:e.A(),requests:e.j(),throttled_ms:e.j().check(e.z("How long all requests waited because GitLab required it")),projects:e.k(R).check(e.z("In order of id"))}),B={passed:e.j(),failed:e.j(),unknown:e.j()},x=e.k(e.m({id:e.j(),path:e.A()})),Pe=e.m({schema:e.r("countersign.sweep-report/v1"),run_id:e.u(G),gitlab_url:e.A(),policy:F,started_at:e.A().check(e.z("When the first shard began")),ended_at:e.A().check(e.z("When th\
e last shard ended")),complete:e.B().check(e.z("Whether every shard is there and came to its end, with one result for each project")),projects:e.k(R).check(e.z("In order of id")),missing_shards:e.k(e.j()),incomplete_shards:e.k(e.j()).check(e.z("Shards whose job ended before they did")),repeated_projects:x.check(e.z("Projects with more than one result, of which the worst is listed")),summary:e.m({projects:e.j(),compliant:e.j(),non_compliant:e.j(),undetermined:e.j(),requirements:e.k(e.m({name:e.A(),...B})),controls:e.k(e.m({id:e.A(),...B})).check(e.z("Only enforced ones; one that is waived has passed"))}),drift:e.m({newly_failing:x.check(e.z("Compliant in the previous report, and not any more")),newly_passing:x,new_projects:x,gone_projects:x.check(e.z("Only of shards that are complete now")),waivers_ending:e.k(e.m({project:e.A(),control:e.A(),expires:e.A(),owner:e.A()})).
check(e.z("Within 30 days"))}).check(e.z("Without a previous report, only waivers_ending has entries"))}),Me=/^sweep-\d+-of-\d+\.json$/;async function Ce(t){let r=(await Promise.all(t.map(Te))).flat(),a=[];for(let o of new Set(r))a.push({from:o,sweep:await J(Le,o,"a shard of a sweep")});return a}async function Te(t){if(!await z.stat(t).then(a=>a.isDirectory(),()=>!1))return[t];let r=(await z.readdir(t)).filter(a=>Me.test(a)).sort();if(r.length>0)return r.map(a=>O.join(t,a));throw new v.b("INPUT_INVALID",`the folder ${t} has no shard of a sweep`,{advice:"name the folder in which the jobs of the sweep left sweep-K-of-N.json"})}async function Ee(t){return await z.stat(t).then(()=>!0,r=>r.code!=="ENOENT")?J(Pe,t,"a report that sweep-report wrote"):void 0}async function J(t,r,a){let o;try{o=await ce.b(r)}catch(n){throw new v.b("INPUT_INVALID",`${r} ${ue.e(n)}`,{cause:n})}try{return T.b(t,JSON.parse(pe.a(o)??""))}catch(n){let s=n instanceof T.a?`: it has an\
 ${n.message}`:"";throw new v.b("INPUT_INVALID",`${r} is not ${a}${s}`,{cause:n})}}function L(t){return m.a(t,1e3)}function Ue({gitlab_url:t,projects:r}){let a=new Map,o=i=>{let d=L(i),c=a.get(d)??a.size;return a.set(d,c),c},n=r.map(i=>We(i,o)),s={url:t,texts:[...a.keys()],projects:n};return JSON.stringify(s).replace(/[<>&\u2028\u2029]/g,De)}function De(t){return`\\u${t.charCodeAt(0).toString(16).padStart(4,"0")}`}function We(t,r){let{id:a,path:o,verdict:n,judged_at:s,resumed:i,requirements:d,error:c}=t,l=t.merge_requests.flatMap(p=>(p.tampered??[]).map(u=>r(`!${p.iid}: ${u}`)));return[a,m.a(o,500),r(n),r(s),i?1:0,d.map(({name:p,status:u,controls:w})=>[r(p),r(u),w.map(g=>[r(g.id),r(Ve(g)),r(g.severity),r(g.message),g.waiver?r(`waived until ${g.waiver.expires} (${g.waiver.owner})`):-1])]),c===null?-1:r(c),[...(t.checks??[]).map(r),...l],Fe(t).map(r),t.merge_requests.map(p=>[p.iid,r(p.verdict),p.error?r(p.error):-1])]}function Ve({status:t,phase:r}){return(t==="fail"||t==="unknown")&&
r!==void 0?r==="warn"?"warned":"observed":t}function Fe({deliveries:t,merge_requests:r}){return[...t,...r.flatMap(a=>a.deliveries)].filter(({outcome:a})=>a==="failed").map(({target:a,name:o,id:n,error:s})=>`${a} ${o??n}: ${s??"failed"}`)}var K=`(() => {
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
`,Y=`
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
`,_=200,He={critical:5,high:4,medium:3,low:2,info:1};async function Re(t,r){let[a,o]=await Promise.all([ee(Y),ee(K)]),n=`default-src 'none'; style-src 'sha256-${a}'; script-src 'sha256-${o}'; img-src data:; base-uri 'none'; form-action 'none'`,{gitlab_url:s,ended_at:i}=t;return String(h.a(E||(E=se([`<!doctype html>
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
`])),h.b(n),Q(t),h.b(Y),Q(t),t.policy.name,s,i,Ge(t),Be(t),Ke(t.projects),Ye(t),Qe(t),Ze(t),Xe(t.projects),Je(),P("path","Project"),P("verdict","Verdict"),P("failed","Failed"),t.schema,r,h.b(Ue(t)),h.b(K)))}function Q({summary:t,complete:r}){let a=`${t.compliant} of ${m.f(t.projects,"project")} compliant`;return r?a:`${a}, and the report is incomplete`}function Ge(t){let{missing_shards:r,incomplete_shards:a,repeated_projects:o}=t,n=[...r.map(s=>`Shard ${s} is missing: its projects are not listed here.`),...a.map(s=>`Shard ${s} ended early: some of its projects are not listed here.`),...o.map(({path:s})=>`${s} has more than one result, of which the worst counts.`)];return h.a`${n.slice(0,_).map(s=>h.a`<p class="bad">${s}</p>
`)}`}var Z={compliant:"Compliant",non_compliant:"Non-compliant",undetermined:"Undetermined"},X=["compliant","non_compliant","undetermined"];function Be({summary:t}){return h.a`<table>${X.map(r=>h.a`<tr><th scope="row">${Z[r]}</th><td class="number">${t[r]}</td><td><meter class="${r}" min="0" max="${Math.max(1,t.projects)}" value="${t[r]}">${t[r]}</meter></td></tr>
`)}</table>`}function Je(){return h.a`${X.map(t=>h.a`<button type="button" data-key="verdict" data-value="${t}" aria-pressed="false">${Z[t]}</button>
`)}`}function P(t,r){return h.a`<div role="columnheader"><button type="button" data-key="sort" data-value="${t}" aria-pressed="false">${r}</button></div>`}function Ke(t){let r=new Map;for(let{id:n,requirements:s}of t)for(let{id:i,status:d,severity:c,phase:l}of s.flatMap(({controls:p})=>p)){if(d!=="fail"||l!==void 0)continue;let p=r.get(i)??{severity:c,projects:new Set};r.set(i,p),p.projects.add(n)}let a=n=>He[n]??0,o=[...r].sort(([,n],[,s])=>s.projects.size-n.projects.size||a(s.severity)-a(n.severity));return o.length===0?h.a`<p>No enforced control fails.</p>`:h.a`<table><tr><th scope="col">Control</th><th scope="col">Severity</th><th scope="col">Projects</th></tr>
${o.slice(0,_).map(([n,s])=>h.a`<tr><td><button type="button" class="link" data-key="control" data-value="${L(n)}" aria-pressed="false">${n}</button></td><td>${s.severity}</td><td class="number">${s.projects.size}</td></tr>
`)}</table>${A(o.length)}`}function Ye({summary:t}){let r=({passed:n,failed:s,unknown:i})=>n+s+i===0?Number.POSITIVE_INFINITY:n/(n+s+i),a=n=>Number.isFinite(r(n))?`${Math.floor(r(n)*100)} %`:"not applicable",o=[...t.requirements].sort((n,s)=>r(n)<r(s)?-1:r(n)>r(s)?1:0);return h.a`<table><tr><th scope="col">Requirement</th><th scope="col">Passed</th><th scope="col">Failed</th><th scope="col">Unknown</th><th scope="col">Rate</th></tr>
${o.slice(0,_).map(n=>h.a`<tr><td><button type="button" class="link" data-key="requirement" data-value="${L(n.name)}" aria-pressed="false">${n.name}</button></td><td class="number">${n.passed}</td><td class="number">${n.failed}</td><td class="number">${n.unknown}</td><td class="number">${a(n)}</td></tr>
`)}</table>${A(o.length)}`}function Qe({drift:t}){let r=[["Newly failing",t.newly_failing],["Newly passing",t.newly_passing],["New projects",t.new_projects],["Gone projects",t.gone_projects]];return r.every(([,a])=>a.length===0)?h.a`<p>No difference. Without a previous report, nothing is compared.</p>`:h.a`${r.map(([a,o])=>o.length===0?"":h.a`<h3>${a} (${o.length})</h3><ul>${o.slice(0,_).map(({path:n})=>h.a`<li>${n}</li>
`)}</ul>${A(o.length)}`)}`}function Ze({drift:{waivers_ending:t}}){if(t.length===0)return h.a`<p>None.</p>`;let r=[...t].sort((a,o)=>a.expires.localeCompare(o.expires));return h.a`<table><tr><th scope="col">Last day</th><th scope="col">Control</th><th scope="col">Project</th><th scope="col">Owner</th></tr>
${r.slice(0,_).map(a=>h.a`<tr><td>${a.expires}</td><td>${a.control}</td><td>${a.project}</td><td>${a.owner}</td></tr>
`)}</table>${A(t.length)}`}function Xe(t){let r=t.flatMap(({path:a,checks:o=[],merge_requests:n})=>[...o.map(s=>({path:a,sentence:s})),...n.flatMap(({iid:s,tampered:i=[]})=>i.map(d=>({path:`${a}!${s}`,sentence:d})))]);return r.length===0?h.a`<p>None was found.</p>`:h.a`<p><button type="button" data-key="checks" data-value="1" aria-pressed="false">Show these projects</button></p><table><tr><th scope="col">Where</th><th scope="col">What</th></tr>
${r.slice(0,_).map(({path:a,sentence:o})=>h.a`<tr><td>${a}</td><td>${o}</td></tr>
`)}</table>${A(r.length)}`}function A(t){return t>_?h.a`<p>And ${t-_} more.</p>`:h.a``}async function ee(t){let r=await crypto.subtle.digest("SHA-256",new TextEncoder().encode(t));return btoa(String.fromCharCode(...new Uint8Array(r)))}var et=["project_id","project","verdict","judged_at","requirement","requirement_status","control","status","phase","severity","message","waived_until","error"];function*tt({projects:t}){yield te(et);for(let r of t)for(let a of rt(r))yield te(a)}function*rt({id:t,path:r,verdict:a,judged_at:o,requirements:n,error:s}){let i=[String(t),r,a,o];n.length===0&&(yield[...i,"","","","","","","","",s??""]);for(let d of n)for(let c of d.controls){let{severity:l,message:p,phase:u="enforce",waiver:w}=c;yield[...i,d.name,d.status,c.id,c.status,u,l,p,w?.expires??"",s??""]}}function te(t){return`${t.map(he.b).join(",")}\r
`}function at({summary:t,missing_shards:r,incomplete_shards:a,drift:o}){let n=["compliant","non_compliant","undetermined"],s=(i,{passed:d,failed:c,unknown:l},p)=>Object.entries({passed:d,failed:c,unknown:l}).map(([u,w])=>[{[p]:y.c(i),status:u},w]);return[y.b("countersign_sweep_projects","gauge","Projects by verdict.",n.map(i=>[{verdict:i},t[i]])),y.b("countersign_sweep_requirements","gauge","Projects by requirement and its status.",re(t.requirements.flatMap(i=>s(i.name,i,"requirement")))),y.b("countersign_sweep_controls","gauge","Uses of each enforced control by status.",re(t.controls.flatMap(i=>s(i.id,i,"control")))),y.b("countersign_sweep_drift","gauge","Projects that changed since the previous report.",[[{kind:"newly_failing"},o.newly_failing.length],[{kind:"newly_passing"},o.newly_passing.length]]),y.b("countersign_sweep_shards","gauge","Shards without a whole result.",[[{state:"missing"},r.length],[{state:"incomplete"},a.length]]),`# EOF
`].join("")}function re(t){let r=new Map;for(let[a,o]of t){let n=JSON.stringify(a),s=r.get(n)??{labels:a,value:0};s.value+=o,r.set(n,s)}return[...r.values()].map(({labels:a,value:o})=>[a,o])}var ae=["sweep.json","sweep.html","sweep.csv","sweep.metrics.txt"];async function nt(t,r,a){await j.c(t,"sweep.json",k.k(ot(r))),await j.c(t,"sweep.csv",k.k(tt(r))),await j.c(t,"sweep.metrics.txt",at(r)),await j.c(t,"sweep.html",await Re(r,a))}function*ot({projects:t,...r}){yield`${JSON.stringify(r,null,2).slice(0,-2)},
  "projects": [`;for(let[a,o]of t.entries())yield`${a===0?`
`:`,
`}    ${JSON.stringify(o)}`;yield`
  ]
}
`}var st=["report-dir","fail-job-on"],it={operands:{name:"FOLDER|FILE",count:"any number"},flags:[{name:"previous",value:"FILE",about:"sweep.json of the sweep before, to say what has changed; if it does not exist, nothing is compared"},...me.a.filter(({name:t})=>st.includes(t))],run:lt};async function lt({operands:t,flags:r},a){let{env:o,print:n}=a,s={flags:r,env:o,getInput:ie.c(o)},i=ne("report_dir",s),d=ne("fail_job_on",s);await j.b(i);let c=r.get("previous"),l=c===void 0?void 0:await Ee(c);await Promise.all(ae.map(I=>z.rm(O.join(i,I),{force:!0})));let p=await Ce(t.length>0?t:[i]),u=ge(p,l,Date.now());await nt(i,u,fe.a),c!==void 0&&!l&&n(`notice   ${m.a(c)} does not exist, so nothing is compared`);let w=k.a(o),g=w!==void 0&&u.run_id!==void 0&&w!==u.run_id;return g&&n(`warning  the shards are of another pipeline than this job (${m.a(u.run_id??"",20)}, not ${w}), so they may be old`),n(ct(u,i)),dt(u,d,g)}function ne(t,r){let a=de.c(t,S.a[t],r)??"",o=S.a[t].
kind.parse(a);if(o)return o.value;throw new v.b("INPUT_INVALID",le.a(t,S.a[t],a,r))}function dt(t,r,a){let{summary:o,projects:n,complete:s}=t,i=n.flatMap(u=>[...u.deliveries,...u.merge_requests.flatMap(w=>w.deliveries)]).filter(({outcome:u})=>u==="failed").length,{non_compliant:d}=o,c=o.undetermined+n.flatMap(k.e).length,l=k.b({undelivered:i,nonCompliant:d,undetermined:c},r),p=s&&o.projects>0&&!a;return l===v.a.compliant&&!p?v.a.undetermined:l}function ct(t,r){let{summary:a,drift:o,missing_shards:n,incomplete_shards:s,repeated_projects:i}=t,d=(l,p)=>p.length===0?[]:[`         ${l}: ${m.g(p.map(({path:u})=>m.a(u)))}`],c=l=>m.g(l.map(String),30);return[`Sweep: ${m.a(t.policy.name)}`,`         ${m.f(a.projects,"project")}: ${a.compliant} compliant, ${a.non_compliant} non-compliant and ${a.undetermined} undetermined`,...d("newly failing",o.newly_failing),...d("newly passing",o.newly_passing),...d("gone",o.gone_projects),...n.length>0?[`warning  missing: ${n.length===
1?"shard":"shards"} ${c(n)}`]:[],...s.length>0?[`warning  ended early: ${s.length===1?"shard":"shards"} ${c(s)}`]:[],...i.length>0?[`warning  more than one result: ${m.g(i.map(({path:l})=>m.a(l)))}; the worst counts`]:[],...a.projects===0?["warning  no project was judged"]:[],`report   ${ae.map(l=>m.a(O.join(r,l))).join(", ")}`].join(`
`)}
