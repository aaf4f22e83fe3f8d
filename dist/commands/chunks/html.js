$export({render:()=>$e});var t=require("./shared-markup.js"),P=require("./shared-time.js"),$=require("./shared-part-values.js"),x=require("./shared-addresses.js"),h=require("./shared-names.js"),u=require("./shared-counts.js"),I=require("./shared-anchors.js"),g=require("./shared-text.js"),xe=require("./shared-schema.js"),ye=require("./shared-api.js"),ke=require("./shared-one-line.js"),qe=require("./shared-bundler.js"),y;function F(e){let{subject:r,policy:n,tool:a,job_url:i}=e,o=x.a(e),s=r.merge_request,l=n.documents.map(({source:c,sha256:f,commit:w})=>t.a`<br><code>${c}</code> sha256 <code>${f.slice(0,12)}</code>${w===null?"":t.a`, commit <code>${w.slice(0,12)}</code>`}`),d=[["Project",t.c(o,r.project.path)],...s?[["Merge request",t.a`${t.c(`${o}/-/merge_requests/${s.iid}`,`!${s.iid}`)} into ${s.target_branch}`],["Commit",t.c(`${o}/-/commit/${encodeURIComponent(s.sha)}`,t.a`<code>${s.sha}</code>`)]]:[],["Policy",t.a`${n.name}${l}`],["Policy SHA-256",t.a`<code>${n.sha256}</code>`],
["Judged",t.a`<time datetime="${e.generated_at}">${U(e.generated_at)}</time> by Countersign ${a.version}${i===void 0?void 0:t.a` in ${t.c(i,"this job")}`}`]];return t.a`<section><h2>What was judged</h2><dl class="about">${d.map(([c,f])=>t.a`<div><dt>${c}</dt><dd>${f}</dd></div>
`)}</dl></section>
`}function U(e){return e.replace("T"," ").replace(/Z$/," UTC")}var m={fail:{sign:"✗",word:"Failed"},unknown:{sign:"?",word:"Unknown"},warned:{sign:"!",word:"Warned"},waived:{sign:"~",word:"Waived"},observed:{sign:"○",word:"Observed"},pass:{sign:"✓",word:"Passed"},not_applicable:{sign:"–",word:"Not applicable"},external:{sign:"·",word:"External"}},k=Object.keys(m),q={compliant:{status:"pass",word:"Compliant"},non_compliant:{status:"fail",word:"Non-compliant"},undetermined:{status:"unknown",word:"Undetermined"}},v={critical:"Critical",high:"High",medium:"Medium",low:"Low",info:"Info"},D={broke:"Newly failed or unknown",fixed:"Fixed",known:"Failed before, not counted",counted:"Failed before, counted",other:"Otherwise changed"};function B(e){let r=e.flatMap(({name:i,controls:o})=>o.flatMap(s=>s.baseline===void 0?[]:[{name:i,control:s,status:u.b(s)}]));if(r.length===0)return;let n=Object.entries(D).map(([i,o])=>{let s=r.filter(({control:l})=>_(l)===i).map(({name:l,control:d,status:c})=>t.
a`<li><span class="sign ${c}" aria-hidden="true">${m[c].sign}</span><span><b><a href="#${d.anchor}">${h.b(d)}</a></b> <span class="quiet">${l}: ${W(d.baseline??"")} → ${m[c].word}</span></span></li>
`);return s.length===0?void 0:t.a`<h3>${o} (${s.length})</h3><ul>${s}</ul>
`}),a=r.filter(({control:i})=>_(i)===void 0).length;return t.a`<section><h2>Since the baseline</h2><div class="changes">${n}
<p class="quiet">${a===r.length?"Nothing changed.":`${a} unchanged.`}</p></div></section>
`}function _({status:e,baseline:r,phase:n}){let a=i=>i==="fail"||i==="unknown";if(a(e))return e!==r?"broke":e==="unknown"?void 0:n==="enforce"?"counted":"known";if(e!==r)return a(r)&&e==="pass"?"fixed":"other"}function W(e){return Object.hasOwn(m,e)?m[e].word:e}var p=1e3,z=6;function T(e){return t.a`<div class="charts">${H(e)}${V(e)}</div>`}function H(e){let r=k.map(l=>({status:l,word:m[l].word,number:e.filter(d=>d.status===l).length})).filter(({number:l})=>l>0),n=(p-z*(r.length-1))/e.length,a=0,i=r.map(({status:l,number:d})=>{let c=t.a`<rect class="${l}" x="${b(a)}" width="${b(d*n)}" height="12"/>`;return a+=d*n+z,c}),o=r.map(({number:l,word:d})=>`${l} ${d.toLowerCase()}`).join(", "),s=r.map(({status:l,number:d,word:c})=>t.a`<li><span class="sign ${l}" aria-hidden="true">${m[l].sign}</span> ${c} <b>${d}</b></li>`);return t.a`<figure>
<figcaption>Requirements by status</figcaption>
<svg class="bar" role="img" aria-label="${`Requirements: ${o}`}" viewBox="0 0 ${p} 12" preserveAspectRatio="none">${i}</svg>
<ul class="legend">${s}</ul>
</figure>
`}function V(e){let r=e.flatMap(({controls:o})=>o).filter(o=>u.b(o)==="fail");if(r.length===0)return t.a`<figure>
<figcaption>Failed controls by severity</figcaption>
<p class="quiet">No control failed.</p>
</figure>
`;let n=Object.entries(v).map(([o,s])=>({word:s,number:r.filter(l=>l.severity===o).length})),a=Math.max(...n.map(({number:o})=>o)),i=n.map(({word:o,number:s})=>t.a`<li class="${s===0?"none":"some"}"><span>${o}</span>
<svg class="bar" aria-hidden="true" viewBox="0 0 ${p} 12" preserveAspectRatio="none"><rect class="fail" width="${b(s/a*p)}" height="12"/></svg>
<b>${s}</b></li>
`);return t.a`<figure>
<figcaption>Failed controls by severity</figcaption>
<ul class="severities">${i}</ul>
</figure>
`}function b(e){return Math.round(e*10)/10}var G={delivered:"pass",superseded:"not_applicable",skipped:"not_applicable",failed:"fail"};function J(e){return e.length===0?t.a`<p class="quiet">No input names a status check or an external control, so nothing was posted.</p>`:t.a`<ul class="deliveries">${e.map(Z)}</ul>`}function Z(e){let{target:r,id:n,name:a,requirement:i,outcome:o}=e,s=G[o],l=r==="status_check"?"Status check":"External control";return t.a`<li><span class="sign ${s}" aria-hidden="true">${m[s].sign}</span>
<div><p><b>${a??`${l} ${n}`}</b></p>
<p class="quiet">${l} ${n}, for ${i??"the whole verdict"}</p></div>
<p>${K(e,s)}</p></li>
`}function K({status:e,outcome:r,attempts:n,error:a},i){let o=l=>t.a`<span class="word ${i}">${l}</span>`,s=n>1?`${e}, after ${g.f(n,"attempt")}`:e;switch(r){case"delivered":return t.a`${o("Delivered")}: ${s}`;case"superseded":return t.a`${o("Nothing posted")}: the merge request has a newer head`;case"skipped":return t.a`${o("Nothing posted")}: it would be ${e}`;case"failed":return t.a`${o("Not delivered")}: ${s}${a===void 0?void 0:t.a`. ${a}`}`}}function Q(e){let r=u.d(e),n=Object.values(r).reduce((i,o)=>i+o,0),a=k.filter(i=>r[i]>0).map(i=>t.a`<button type="button" aria-pressed="false" value="${i}"><span class="sign ${i}" aria-hidden="true">${m[i].sign}</span>${m[i].word} <b>${r[i]}</b></button>
`);return t.a`<search id="filter" class="filter" hidden>
<div role="group" aria-label="Controls by status"><button type="button" aria-pressed="true" value="">All <b>${n}</b></button>
${a}</div>
<label><span>Search</span> <input type="search" id="text" autocomplete="off" spellcheck="false"></label>
<button type="button" id="unfold" class="link" aria-pressed="false">Show details</button>
<output id="shown" aria-live="polite"></output>
</search>
<p id="nothing" class="quiet" hidden>No control matches.</p>
`}var X=new Set(["fail","unknown","warned","waived","observed"]),S=12;function Y(e,r){let n=u.b(e),a=t.a`<div class="body">${ee(e,r)}${re(e)}</div>`,i=X.has(n)?t.a`<div class="head">${j(e)}</div>${a}`:t.a`<details><summary class="head">${j(e)}</summary>${a}</details>`;return t.a`<li class="control ${n}" id="${e.anchor}" data-status="${n}">${i}</li>
`}function j(e){let{severity:r,phase:n}=e,a=u.b(e),{sign:i,word:o}=m[a],s=e.status==="fail"||e.status==="unknown",l=n==="enforce"||!s,d=e.status==="unknown"?"unknown, ":"",c=l?void 0:t.a`<span class="tag">${d}${n} only</span>`;return t.a`<span class="sign ${a}" aria-hidden="true">${i}</span><h4>${h.a(e)}</h4><span class="marks">${c}<span class="severity ${r}">${v[r]}</span><span class="word ${a}">${o}</span></span>`}function ee(e,r){let{status:n,message:a,note:i,waiver:o}=e,s=n==="fail"||n==="unknown"||n==="waived";return t.a`<p class="message">${a}</p>${o===null?void 0:t.a`<p><b>Waived</b> until ${o.expires}${te(o.expires,r)} by ${o.owner}: ${o.reason}</p>`}${i===null?void 0:t.a`<p class="note"><b>Note</b> ${i}</p>`}${s?C(e):void 0}`}function C({remediation:e,page:r}){let{text:n,url:a}=e,i=[...a===null?[]:[t.c(a,"Open in GitLab")],...r===void 0?[]:[t.c(r,"About this control")]];return t.a`<p class="fix"><b>Fix</b> ${n}${i.length===0?void 0:t.a` <span class="links">${i.
map(o=>t.a`${o} `)}</span>`}</p>`}function te(e,r){let n=Math.round((Date.parse(e)-Date.parse(r.slice(0,10)))/P.a);if(!Number.isNaN(n))return t.a` (${n<1?"its last day":`${g.f(n,"day")} left`})`}function re(e){let{id:r,anchor:n,expected:a,actual:i,evidence:o}=e,s=$.d(e),l=o.map(({fact:d,request:c})=>t.a`<li><code>${c}</code> <span class="quiet">${d}</span></li>`);return t.a`<dl><div><dt>Control</dt><dd><a href="#${n}"><code>${r}</code></a></dd></div>${a===null?void 0:t.a`<div><dt>Expected</dt><dd>${ne(a)}</dd></div>`}${i===null?void 0:t.a`<div><dt>Actual</dt><dd>${s.length===0?E(i):A(s)}</dd></div>`}${l.length===0?void 0:t.a`<div class="evidence"><dt>Evidence</dt><dd><ul>${l}</ul></dd></div>`}</dl>`}function ne(e){let{field:r,operator:n,value:a,...i}=e;if(typeof r=="string"&&typeof n=="string"&&Object.keys(i).length===0)return t.a`<code>${r} ${n} ${t.d(a)}</code>`;let o=$.a({expected:e});if(o!==void 0){let s=o.trim().split(`
`);return s.length===1?t.a`<code>${o}</code>`:t.a`<pre>${s.map((l,d)=>t.a`${t.b(`${d===0?"":`
`}${/^ */.exec(l)?.[0]??""}`)}${l}`)}</pre>`}return A(Object.entries(e))}function A(e){let r=t.a`<ul>${e.map(([n,a])=>t.a`<li><code>${n}</code>: ${E(a)}</li>`)}</ul>`;return e.length<=S?r:t.a`<details><summary>${e.length} values</summary>${r}</details>`}function E(e){if(e==null)return t.a`<span class="quiet">none</span>`;let r=t.d(e),n=String(r).split(`
`).length;if(n===1)return t.a`<code>${r}</code>`;let a=t.a`<pre>${r}</pre>`;return n<=S?a:t.a`<details><summary>${n} lines</summary>${a}</details>`}var M=20,ae=[["fail","What to fix"],["unknown","What could not be judged"]];function ie(e){let r=e.flatMap(({name:a,controls:i})=>i.map(o=>({requirement:a,control:o}))),n=ae.flatMap(([a,i])=>{let o=r.filter(({control:s})=>u.b(s)===a);return o.length===0?[]:[oe(i,o)]});return n.length===0?void 0:t.a`<div class="fixes">${n}</div>
`}function oe(e,r){let n=r.length-M;return t.a`<section><h2>${e}</h2><ul>${r.slice(0,M).map(se)}</ul>${n>0?t.a`<p><a href="#requirements">+${n} more</a></p>`:void 0}</section>
`}function se({requirement:e,control:r}){let{id:n,anchor:a,severity:i,message:o}=r,s=u.b(r);return t.a`<li><span class="sign ${s}" aria-hidden="true">${m[s].sign}</span><div><h3><a href="#${a}">${h.a(r)}</a></h3>
<p class="quiet">${v[i]}, ${e}, <code>${n}</code></p>
<p>${o}</p>${C(r)}</div></li>
`}function le(e){let{project:r,merge_request:n}=e.subject,{status:a,word:i}=q[e.verdict],o=x.a(e),s=n&&t.a` ${t.c(`${o}/-/merge_requests/${n.iid}`,`!${n.iid}`)} into ${n.target_branch}`;return t.a`<header class="${a}"><div class="page">
<p class="kind">Countersign on ${t.c(o,r.path)}${s??void 0}</p>
<div class="verdict"><span class="seal" aria-hidden="true">${m[a].sign}</span>
<div><h1><span class="unseen">Verdict: </span>${i}</h1>
<p>${ce(e)}</p></div></div>
</div></header>
`}function de({verdict:e,subject:r}){let n=r.merge_request;return`${q[e].word}: ${r.project.path}${n?` !${n.iid}`:""}`}function ce(e){let{requirements:r,verdict:n}=e,a=r.flatMap(l=>l.controls);if(!u.f(a))return"Nothing could be judged.";let i=`Controls: ${u.e(a)}.`;if(n==="compliant")return`Every requirement that applies passed. ${i}`;let o=n==="non_compliant"?"fail":"unknown",s=`${r.filter(l=>l.status===o).length} of ${g.f(r.length,"requirement")}`;return n==="undetermined"?`Evidence is missing for ${s}. ${i}`:`${s} failed. ${i}`}function me({name:e,description:r,status:n,controls:a},i,o){let{sign:s,word:l}=m[n],d=u.g(a).map(c=>Y(c,o));return t.a`<section class="requirement" id="${N(i)}">
<div class="title"><h3><span class="sign ${n}" aria-hidden="true">${s}</span>${e}</h3>
<p class="tally"><span class="word ${n}">${l}</span> ${u.e(a)}</p></div>
${r===null?void 0:t.a`<p class="quiet">${r}</p>`}
<ul class="controls">${d}</ul>
</section>
`}function ue(e){let r=e.map(({name:n,status:a},i)=>t.a`<li><a href="#${N(i)}"><span class="sign ${a}" aria-hidden="true">${m[a].sign}</span><span>${n}<span class="unseen">: ${m[a].word}</span></span></a></li>
`);return t.a`<ol>${r}</ol>`}function N(e){return`requirement-${e+1}`}var L=`(() => {
  const one = (id) => document.getElementById(id);
  const bar = one("filter");
  const text = one("text");
  const unfold = one("unfold");
  const buttons = [...bar.querySelectorAll("[value]")];
  const entries = [...document.querySelectorAll("nav ol > li")];
  const groups = [...document.querySelectorAll(".requirement")].map((element, index) => ({
    element,
    entry: entries[index],
    name: element.querySelector("h3").textContent.toLowerCase(),
    rows: [...element.querySelectorAll(".control")].map((row) => ({ row, status: row.dataset.status })),
  }));
  const total = groups.reduce((sum, { rows }) => sum + rows.length, 0);
  const chosen = new Set();
  const words = { fail: "failed", pass: "passed" };
  const wordOf = (status) => words[status] ?? status;

  const matches = (row, name, wanted) => {
    if (chosen.size > 0 && !chosen.has(row.status)) return false;
    if (wanted.length === 0) return true;
    row.text ??= row.row.textContent.toLowerCase();
    return wanted.every((word) => row.text.includes(word) || name.includes(word));
  };
  const apply = () => {
    const wanted = text.value.toLowerCase().split(/\\s+/).filter(Boolean);
    let shown = 0;
    for (const { element, entry, name, rows } of groups) {
      let here = 0;
      for (const row of rows) {
        const isShown = matches(row, name, wanted);
        row.row.toggleAttribute("data-out", !isShown);
        if (isShown) here++;
      }
      const isEmpty = here === 0 && (wanted.length > 0 || chosen.size > 0);
      element.toggleAttribute("data-out", isEmpty);
      entry.toggleAttribute("data-out", isEmpty);
      shown += here;
    }
    for (const button of buttons) {
      const isPressed = button.value === "" ? chosen.size === 0 : chosen.has(button.value);
      button.setAttribute("aria-pressed", String(isPressed));
    }
    one("shown").textContent = shown === total ? "" : shown + " of " + total + " controls";
    one("nothing").hidden = shown > 0 || total === 0;
  };

  const remember = () => {
    const parts = [];
    if (chosen.size > 0) parts.push("status=" + [...chosen].map(wordOf).join(","));
    if (text.value !== "") parts.push("text=" + encodeURIComponent(text.value));
    try {
      history.replaceState(null, "", location.pathname + (parts.length > 0 ? "#" + parts.join("&") : ""));
    } catch {}
  };
  const reveal = (id) => {
    const element = id === "" ? null : document.getElementById(id);
    if (element === null) return;
    if (element.closest("[data-out]") !== null) {
      chosen.clear();
      text.value = "";
      apply();
    }
    for (const details of element.querySelectorAll(":scope > details")) details.open = true;
    element.scrollIntoView();
  };
  const follow = () => {
    const fragment = location.hash.slice(1);
    if (fragment !== "" && !fragment.includes("=")) {
      try {
        reveal(decodeURIComponent(fragment));
      } catch {}
      return;
    }
    const filter = new URLSearchParams(fragment === "" ? location.search : fragment);
    const statuses = (filter.get("status") ?? "").split(",");
    chosen.clear();
    for (const { value } of buttons) if (value !== "" && statuses.includes(wordOf(value))) chosen.add(value);
    text.value = filter.get("text") ?? "";
    apply();
    if (chosen.size > 0 || text.value !== "") one("requirements").scrollIntoView();
  };

  bar.addEventListener("click", ({ target }) => {
    const button = target.closest("button");
    if (button === null) return;
    if (button === unfold) {
      const isPressed = unfold.getAttribute("aria-pressed") !== "true";
      unfold.setAttribute("aria-pressed", String(isPressed));
      for (const details of document.querySelectorAll(".control > details")) details.open = isPressed;
      return;
    }
    if (button.value === "") chosen.clear();
    else if (!chosen.delete(button.value)) chosen.add(button.value);
    apply();
    remember();
  });
  let isDue = false;
  text.addEventListener("input", () => {
    if (isDue) return;
    isDue = true;
    requestAnimationFrame(() => {
      isDue = false;
      apply();
      remember();
    });
  });

  let folded = [];
  addEventListener("beforeprint", () => {
    folded = [...document.querySelectorAll("details:not([open])")];
    for (const details of folded) details.open = true;
  });
  addEventListener("afterprint", () => {
    for (const details of folded) details.open = false;
  });
  bar.hidden = false;
  addEventListener("hashchange", follow);
  if (location.hash !== "" || location.search !== "") follow();
})();
`,pe=`
:root {
  color-scheme: light dark;
  --paper: #fff; --wash: #f5f6f7; --ink: #1b1f23; --quiet: #59616a; --line: #dde1e5; --strong: #8a929b;
  --link: #0a55ad; --pass: #176c3d; --fail: #b3261e; --unknown: #855000; --waived: #663b9b; --other: #59616a;
  --pass-wash: #eef7f1; --fail-wash: #fdf1ef; --unknown-wash: #fdf6e8;
  --mono: ui-monospace, "SF Mono", "Cascadia Mono", "JetBrains Mono", Menlo, Consolas, "DejaVu Sans Mono", monospace;
}
@media (prefers-color-scheme: dark) {
  :root {
    --paper: #14171a; --wash: #1c2024; --ink: #e6e8ea; --quiet: #a3abb3; --line: #2e343a; --strong: #6d757d;
    --link: #82b7f5; --pass: #68cb8e; --fail: #ff8d83; --unknown: #eab859; --waived: #c7a9f6; --other: #a3abb3;
    --pass-wash: #15241b; --fail-wash: #2a1917; --unknown-wash: #282012;
  }
}
.pass { --tone: var(--pass); --tint: var(--pass-wash); }
.fail { --tone: var(--fail); --tint: var(--fail-wash); }
.unknown { --tone: var(--unknown); --tint: var(--unknown-wash); }
.waived, .warned { --tone: var(--waived); }
.observed, .not_applicable, .external { --tone: var(--other); }
`,fe=`
* { box-sizing: border-box; margin: 0; }
html { scroll-padding-top: 1rem; -webkit-text-size-adjust: 100%; text-size-adjust: 100%; }
body {
  background: var(--paper); color: var(--ink); overflow-wrap: anywhere;
  font: 1rem/1.5 system-ui, -apple-system, "Segoe UI", Roboto, Inter, "Noto Sans", "Liberation Sans", sans-serif;
}
[hidden] { display: none !important; }
.page { max-width: 76rem; margin-inline: auto; padding-inline: clamp(1rem, 4vw, 2.5rem); }
ul, ol { list-style: none; padding: 0; }
a { color: var(--link); text-underline-offset: .15em; text-decoration-thickness: 1px; }
a:hover { text-decoration-thickness: 2px; }
code, pre { font: .8125rem/1.5 var(--mono); font-variant-ligatures: none; }
pre { white-space: pre-wrap; background: var(--wash); border-radius: .25rem; padding: .5rem .75rem; }
b, dt { font-weight: 600; }
h2 { font-size: .8125rem; line-height: 1.25; font-weight: 600; letter-spacing: .02em; color: var(--quiet); }
h3 { font-size: 1.1875rem; line-height: 1.3; font-weight: 650; letter-spacing: -.01em; }
h4 { font-size: 1rem; line-height: 1.4; font-weight: 500; }
.quiet { color: var(--quiet); }
.word { color: var(--tone); font-weight: 600; }
.unseen { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
:focus-visible { outline: 2px solid var(--link); outline-offset: 2px; border-radius: .125rem; }
main:focus { outline: none; }
.skip { position: absolute; top: -4rem; left: 1rem; background: var(--paper); padding: .5rem 1rem; z-index: 2; }
.skip:focus { top: .5rem; }
.sign {
  flex: none; display: inline-block; width: 1.375rem; height: 1.375rem; border-radius: 50%; text-align: center;
  font-size: .8125rem; line-height: 1.375rem; font-weight: 700; color: var(--tone);
}
.sign.fail, .sign.unknown { background: var(--tone); color: var(--paper); }
`,he=`
body > header { background: var(--tint); border-top: .25rem solid var(--tone); padding-block: .75rem 1.25rem; }
.kind { font-size: .875rem; color: var(--quiet); }
.verdict { display: flex; gap: 1rem; align-items: center; margin-top: .75rem; }
.seal {
  flex: none; width: 3.5rem; height: 3.5rem; border-radius: 50%; text-align: center; font-size: 1.75rem;
  line-height: 3.5rem; font-weight: 700; background: var(--tone); color: var(--paper);
}
h1 { font-size: clamp(1.875rem, 6vw, 2.75rem); line-height: 1.1; font-weight: 700; letter-spacing: -.025em; color: var(--tone); }
.verdict p { margin-top: .25rem; }
.about { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(100%, 19rem), 1fr)); gap: .875rem 2rem; font-size: .9375rem; }
.about dt { font-size: .8125rem; font-weight: 400; color: var(--quiet); }
.about code { font-size: .75rem; }
.charts { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(100%, 18rem), 1fr)); gap: 1.5rem 3rem; }
figcaption { font-weight: 600; margin-bottom: .5rem; }
.bar { display: block; width: 100%; height: .75rem; }
.bar rect { fill: var(--tone); }
.legend { display: flex; flex-wrap: wrap; gap: .25rem 1.25rem; margin-top: .625rem; font-size: .9375rem; }
.legend .sign { vertical-align: baseline; }
.severities { font-size: .9375rem; }
.severities li { display: grid; grid-template-columns: 4.5rem 1fr 2.5rem; align-items: center; gap: .5rem; }
.severities .none { color: var(--quiet); }
.severities .none b { font-weight: 400; }
.severities b { text-align: right; font-variant-numeric: tabular-nums; }
.changes h3 { font-size: .9375rem; margin-block: .75rem .25rem; }
.changes h3:first-child { margin-top: 0; }
.changes li { display: flex; gap: .5rem; font-size: .9375rem; padding-block: .125rem; }
.changes b { font-weight: 500; }
.changes p { margin-top: .75rem; font-size: .9375rem; }
.deliveries li { display: flex; flex-wrap: wrap; gap: .25rem .75rem; padding-block: .5rem; border-top: 1px solid var(--line); }
.deliveries li:first-child { border-top: 0; padding-top: 0; }
.deliveries div { flex: 1 1 12rem; min-width: 0; }
.deliveries .quiet { font-size: .875rem; }
`,ge=`
main { padding-block: 1.5rem 3rem; }
main section:not(.requirement) { margin-bottom: 2.25rem; }
main section > h2, nav h2 { padding-bottom: .5rem; margin-bottom: .875rem; border-bottom: 1px solid var(--line); }
nav { margin-bottom: 2rem; }
nav ol { max-height: 40vh; overflow-y: auto; font-size: .9375rem; }
nav a { display: flex; gap: .5rem; padding: .25rem; color: inherit; text-decoration: none; line-height: 1.375rem; }
nav a > span:last-child { min-width: 0; position: relative; }
nav a:hover { text-decoration: underline; }
nav a:focus-visible { outline-offset: -2px; }
.fixes li { display: flex; gap: .625rem; padding-block: .75rem; border-top: 1px solid var(--line); }
.fixes li:first-child { border-top: 0; padding-top: 0; }
.fixes div { min-width: 0; display: grid; gap: .125rem; }
.fixes h3 { display: block; font-size: 1rem; line-height: 1.375rem; font-weight: 600; }
.fixes h3 a { color: inherit; }
.fixes p { max-width: 46rem; font-size: .9375rem; }
.fixes .quiet { font-size: .8125rem; }
.filter { display: flex; flex-wrap: wrap; gap: .625rem 1rem; align-items: center; background: var(--paper); padding-block: .25rem .75rem; font-size: .875rem; }
.filter [role="group"] { display: flex; flex-wrap: wrap; gap: .375rem; }
.filter button {
  display: inline-flex; align-items: center; gap: .375rem; min-height: 2rem; padding: .125rem .75rem; font: inherit; color: inherit;
  background: none; border: 1px solid var(--strong); border-radius: 1rem; cursor: pointer;
}
.filter button:hover { background: var(--wash); }
.filter button[aria-pressed="true"]:not(.link) { background: var(--ink); border-color: var(--ink); color: var(--paper); }
.filter button[aria-pressed="true"] .sign { background: none; color: inherit; }
.filter .sign { width: 1.125rem; height: 1.125rem; line-height: 1.125rem; font-size: .6875rem; margin-left: -.25rem; }
.filter .link { border: 0; padding-inline: .25rem; color: var(--link); text-decoration: underline; text-underline-offset: .15em; }
.filter label { display: flex; gap: .5rem; align-items: center; flex: 1 1 11rem; }
.filter input {
  flex: 1; min-width: 0; min-height: 2rem; font: inherit; padding: .125rem .5rem; color: inherit; background: var(--paper);
  border: 1px solid var(--strong); border-radius: .25rem;
}
.filter output:not(:empty) { flex-basis: 100%; color: var(--quiet); }
.requirement { padding-top: 1.25rem; }
.requirement .title { display: flex; flex-wrap: wrap; justify-content: space-between; align-items: baseline; gap: 0 1.5rem; }
h3 { display: flex; gap: .625rem; align-items: flex-start; }
h3 .sign { margin-top: .0625rem; }
.tally { font-size: .875rem; color: var(--quiet); padding-left: 2rem; }
.requirement > .quiet { padding-left: 2rem; font-size: .9375rem; }
.controls { margin-top: .625rem; border-bottom: 1px solid var(--line); }
.control { border-top: 1px solid var(--line); }
.control:is(.fail, .unknown) { box-shadow: inset .1875rem 0 var(--tone); }
.control:target { outline: 2px solid var(--link); outline-offset: 2px; border-radius: .125rem; }
.long .control { content-visibility: auto; contain-intrinsic-size: auto 2.75rem; }
.long .control:is(.fail, .unknown) { contain-intrinsic-size: auto 14rem; }
.head { display: grid; grid-template-columns: 1.375rem minmax(0, 1fr) auto; gap: .125rem .625rem; align-items: start; padding: .5rem .5rem .5rem .75rem; }
summary { cursor: pointer; }
summary.head { list-style: none; }
summary.head::-webkit-details-marker { display: none; }
summary.head:hover { background: var(--wash); }
summary:focus-visible { outline-offset: -2px; }
.marks { display: flex; gap: .75rem; font-size: .8125rem; line-height: 1.375rem; color: var(--quiet); }
.marks .word { min-width: 3.5rem; text-align: right; }
.control:is(.fail, .unknown) h4 { font-weight: 600; }
.control:is(.fail, .unknown) :is(.critical, .high) { font-weight: 600; color: var(--ink); }
.tag { border: 1px solid var(--strong); border-radius: .25rem; padding-inline: .375rem; line-height: 1.25rem; color: var(--ink); }
summary .marks::after { content: ""; width: .4375rem; height: .4375rem; margin: .375rem .125rem 0; border: solid var(--quiet); border-width: 0 1.5px 1.5px 0; transform: rotate(45deg); }
details[open] > summary .marks::after { margin-top: .625rem; transform: rotate(225deg); }
.body { padding: 0 .75rem .875rem 2.75rem; display: grid; gap: .375rem; font-size: .9375rem; }
.body p { max-width: 46rem; }
.links { display: flex; flex-wrap: wrap; gap: 0 1rem; }
.fix a { white-space: nowrap; }
.body .note { color: var(--quiet); }
.body .note b { font-weight: 600; }
.body dl { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(100%, 13rem), 1fr)); gap: .5rem 2rem; margin-top: .25rem; }
.body dt { font-size: .8125rem; font-weight: 400; color: var(--quiet); }
.evidence { grid-column: 1 / -1; }
.evidence .quiet { font-size: .8125rem; }
footer { border-top: 1px solid var(--line); padding-block: 1.25rem 2.5rem; font-size: .875rem; color: var(--quiet); }
`,ve=`
@media screen {
  [data-out] { display: none; }
}
@media screen and (min-width: 62rem) {
  main { display: grid; grid-template: auto 1fr / 14rem minmax(0, 1fr); column-gap: 3.5rem; align-items: start; }
  .fixes, .rest { grid-column: 2; }
  nav { grid-area: 1 / 1 / span 2; position: sticky; top: 1.5rem; }
  nav ol { max-height: calc(100vh - 5rem); }
}
@media screen and (min-width: 48rem) and (min-height: 32rem) {
  html { scroll-padding-top: 6.5rem; }
  .filter { position: sticky; top: 0; z-index: 1; padding-block: .625rem; border-bottom: 1px solid var(--line); }
}
@media (max-width: 40rem) {
  .verdict { align-items: flex-start; gap: .75rem; }
  .about { gap: .375rem; }
  .about div { display: grid; grid-template-columns: 6.5rem minmax(0, 1fr); gap: .75rem; }
  .about dt { line-height: 1.40625rem; }
  .seal { width: 2.5rem; height: 2.5rem; line-height: 2.5rem; font-size: 1.25rem; }
  .head { padding-left: .5rem; }
  .marks { grid-column: 2 / -1; }
  .marks .word { min-width: 0; order: -1; }
  .marks::after { margin-left: auto !important; }
  .body { padding-left: 2.5rem; }
  .deliveries li > p { padding-left: 2.125rem; }
}
@media (forced-colors: active) {
  .sign, .seal { border: 1px solid; line-height: 1.25rem; }
  .seal { line-height: 2.5rem; }
  .bar rect { fill: CanvasText; }
  .filter button[aria-pressed="true"] { outline: 2px solid Highlight; }
}
@media print {
  :root {
    --paper: #fff; --wash: #fff; --ink: #000; --quiet: #444; --line: #bbb; --strong: #666; --link: #000; --pass: #176c3d;
    --fail: #b3261e; --unknown: #855000; --waived: #663b9b; --other: #444; --pass-wash: #fff; --fail-wash: #fff; --unknown-wash: #fff;
  }
  @page { margin: 15mm; }
  body { font-size: 10pt; }
  * { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
  .page { max-width: none; padding-inline: 0; }
  .skip, nav, .filter, #nothing, summary .marks::after { display: none !important; }
  .long .control { content-visibility: visible; }
  .head { break-after: avoid; }
  .fixes li, .deliveries li, .control > details, .body dl > div:not(:has(pre)) { break-inside: avoid; }
  .requirement .title { break-after: avoid; }
  details::details-content { content-visibility: visible; display: block; height: auto; }
  .fix a { white-space: normal; }
  .fix a::after { content: " (" attr(href) ")"; }
}
`,O=[pe,fe,he,ge,ve].join(""),be=300;async function we(e){let r=u.g(I.a(e)),n=r.reduce((s,{controls:l})=>s+l.length,0)>be,[a,i]=await Promise.all([R(O),R(L)]),o=`default-src 'none'; style-src 'sha256-${a}'; script-src 'sha256-${i}'; img-src data:; base-uri 'none'; form-action 'none'`;return t.a(y||(y=__template([`<!doctype html>
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
<a class="skip" href="#main">Skip to the report</a>
`,`
<main id="main" class="page" tabindex="-1">
`,'<nav aria-label="Requirements"><h2>Contents</h2>',`</nav>
<div class="`,`">
<section><h2>Summary</h2>`,`</section>
`,"<section><h2>Reported to GitLab</h2>",`</section>
`,'<section id="requirements"><h2>Requirements</h2>',`
`,`</section>
</div>
</main>
<footer><div class="page"><p>Made from <code>report.json</code> (`,") by Countersign ",`. This page loads no other files.</p></div></footer>
<script>`,`<\/script>
</body>
</html>
`])),t.b(o),de(e),t.b(O),le(e),ie(r),ue(r),n?"rest long":"rest",T(r),B(r),J(e.deliveries),F(e),Q(e),r.map((s,l)=>me(s,l,e.generated_at)),e.schema,e.tool.version,t.b(L))}async function R(e){let r=await crypto.subtle.digest("SHA-256",new TextEncoder().encode(e));return btoa(String.fromCharCode(...new Uint8Array(r)))}var $e=async e=>String(await we(e));
