var $=Object.freeze,I=Object.defineProperty,F=(e,t)=>$(I(e,"raw",{value:$(t||e.slice())}));$export({render:()=>ke});var r=require("commands/chunks/shared-markup.js"),U=require("commands/chunks/shared-time.js"),x=require("commands/chunks/shared-part-values.js"),y=require("commands/chunks/shared-addresses.js"),h=require("commands/chunks/shared-names.js"),u=require("commands/chunks/shared-counts.js"),D=require("commands/chunks/shared-anchors.js"),g=require("commands/chunks/shared-text.js"),qe=require("commands/chunks/shared-schema.js"),_e=require("commands/chunks/shared-api.js"),ze=require("commands/chunks/shared-one-line.js"),Se=require("commands/chunks/shared-bundler.js"),k;function B(e){let{subject:t,policy:n,tool:a,job_url:i}=e,o=y.a(e),s=t.merge_request,l=n.documents.map(({source:c,sha256:f,commit:w})=>r.a`<br><code>${c}</code> sha256 <code>${f.slice(0,12)}</code>${w===null?"":r.a`, commit <code>${w.slice(0,12)}</code>`}`),d=[["Project",r.c(o,t.project.path)],...s?[["Merge re\
quest",r.a`${r.c(`${o}/-/merge_requests/${s.iid}`,`!${s.iid}`)} into ${s.target_branch}`],["Commit",r.c(`${o}/-/commit/${encodeURIComponent(s.sha)}`,r.a`<code>${s.sha}</code>`)]]:[],["Policy",r.a`${n.name}${l}`],["Policy SHA-256",r.a`<code>${n.sha256}</code>`],["Judged",r.a`<time datetime="${e.generated_at}">${W(e.generated_at)}</time> by Countersign ${a.version}${i===void 0?void 0:r.a` in ${r.c(i,"this job")}`}`]];return r.a`<section><h2>What was judged</h2><dl class="about">${d.map(([c,f])=>r.a`<div><dt>${c}</dt><dd>${f}</dd></div>
`)}</dl></section>
`}function W(e){return e.replace("T"," ").replace(/Z$/," UTC")}var m={fail:{sign:"✗",word:"Failed"},unknown:{sign:"?",word:"Unknown"},warned:{sign:"!",word:"Warned"},waived:{sign:"~",word:"Waived"},observed:{sign:"○",word:"Observed"},pass:{sign:"✓",word:"Passed"},not_applicable:{sign:"–",word:"Not applicable"},external:{sign:"·",word:"External"}},q=Object.keys(m),_={compliant:{status:"pass",word:"Compliant"},non_compliant:{status:"fail",word:"Non-compliant"},undetermined:{status:"unknown",word:"Undetermined"}},v={critical:"Critical",high:"High",medium:"Medium",low:"Low",info:"Info"},T={broke:"Newly failed or unknown",fixed:"Fixed",known:"Failed before, not counted",counted:"Failed before, counted",other:"Otherwise changed"};function H(e){let t=e.flatMap(({name:i,controls:o})=>o.flatMap(s=>s.baseline===void 0?[]:[{name:i,control:s,status:u.b(s)}]));if(t.length===0)return;let n=Object.entries(T).map(([i,o])=>{let s=t.filter(({control:l})=>z(l)===i).map(({name:l,control:d,status:c})=>r.
a`<li><span class="sign ${c}" aria-hidden="true">${m[c].sign}</span><span><b><a href="#${d.anchor}">${h.b(d)}</a></b> <span class="quiet">${l}: ${V(d.baseline??"")} → ${m[c].word}</span></span></li>
`);return s.length===0?void 0:r.a`<h3>${o} (${s.length})</h3><ul>${s}</ul>
`}),a=t.filter(({control:i})=>z(i)===void 0).length;return r.a`<section><h2>Since the baseline</h2><div class="changes">${n}
<p class="quiet">${a===t.length?"Nothing changed.":`${a} unchanged.`}</p></div></section>
`}function z({status:e,baseline:t,phase:n}){let a=i=>i==="fail"||i==="unknown";if(a(e))return e!==t?"broke":e==="unknown"?void 0:n==="enforce"?"counted":"known";if(e!==t)return a(t)&&e==="pass"?"fixed":"other"}function V(e){return Object.hasOwn(m,e)?m[e].word:e}var p=1e3,S=6;function G(e){return r.a`<div class="charts">${J(e)}${Z(e)}</div>`}function J(e){let t=q.map(l=>({status:l,word:m[l].word,number:e.filter(d=>d.status===l).length})).filter(({number:l})=>l>0),n=(p-S*(t.length-1))/e.length,a=0,i=t.map(({status:l,number:d})=>{let c=r.a`<rect class="${l}" x="${b(a)}" width="${b(d*n)}" height="12"/>`;return a+=d*n+S,c}),o=t.map(({number:l,word:d})=>`${l} ${d.toLowerCase()}`).join(", "),s=t.map(({status:l,number:d,word:c})=>r.a`<li><span class="sign ${l}" aria-hidden="true">${m[l].sign}</span> ${c} <b>${d}</b></li>`);return r.a`<figure>
<figcaption>Requirements by status</figcaption>
<svg class="bar" role="img" aria-label="${`Requirements: ${o}`}" viewBox="0 0 ${p} 12" preserveAspectRatio="none">${i}</svg>
<ul class="legend">${s}</ul>
</figure>
`}function Z(e){let t=e.flatMap(({controls:o})=>o).filter(o=>u.b(o)==="fail");if(t.length===0)return r.a`<figure>
<figcaption>Failed controls by severity</figcaption>
<p class="quiet">No control failed.</p>
</figure>
`;let n=Object.entries(v).map(([o,s])=>({word:s,number:t.filter(l=>l.severity===o).length})),a=Math.max(...n.map(({number:o})=>o)),i=n.map(({word:o,number:s})=>r.a`<li class="${s===0?"none":"some"}"><span>${o}</span>
<svg class="bar" aria-hidden="true" viewBox="0 0 ${p} 12" preserveAspectRatio="none"><rect class="fail" width="${b(s/a*p)}" height="12"/></svg>
<b>${s}</b></li>
`);return r.a`<figure>
<figcaption>Failed controls by severity</figcaption>
<ul class="severities">${i}</ul>
</figure>
`}function b(e){return Math.round(e*10)/10}var K={delivered:"pass",superseded:"not_applicable",skipped:"not_applicable",failed:"fail"};function Q(e){return e.length===0?r.a`<p class="quiet">No input names a status check or an external control, so nothing was posted.</p>`:r.a`<ul class="deliveries">${e.map(X)}</ul>`}function X(e){let{target:t,id:n,name:a,requirement:i,outcome:o}=e,s=K[o],l=t==="status_check"?"Status check":"External control";return r.a`<li><span class="sign ${s}" aria-hidden="true">${m[s].sign}</span>
<div><p><b>${a??`${l} ${n}`}</b></p>
<p class="quiet">${l} ${n}, for ${i??"the whole verdict"}</p></div>
<p>${Y(e,s)}</p></li>
`}function Y({status:e,outcome:t,attempts:n,error:a},i){let o=l=>r.a`<span class="word ${i}">${l}</span>`,s=n>1?`${e}, after ${g.f(n,"attempt")}`:e;switch(t){case"delivered":return r.a`${o("Delivered")}: ${s}`;case"superseded":return r.a`${o("Nothing posted")}: the merge request has a newer head`;case"skipped":return r.a`${o("Nothing posted")}: it would be ${e}`;case"failed":return r.a`${o("Not delivered")}: ${s}${a===void 0?void 0:r.a`. ${a}`}`}}function ee(e){let t=u.d(e),n=Object.values(t).reduce((i,o)=>i+o,0),a=q.filter(i=>t[i]>0).map(i=>r.a`<button type="button" aria-pressed="false" value="${i}"><span class="sign ${i}" aria-hidden="true">${m[i].sign}</span>${m[i].word} <b>${t[i]}</b></button>
`);return r.a`<search id="filter" class="filter" hidden>
<div role="group" aria-label="Controls by status"><button type="button" aria-pressed="true" value="">All <b>${n}</b></button>
${a}</div>
<label><span>Search</span> <input type="search" id="text" autocomplete="off" spellcheck="false"></label>
<button type="button" id="unfold" class="link" aria-pressed="false">Show details</button>
<output id="shown" aria-live="polite"></output>
</search>
<p id="nothing" class="quiet" hidden>No control matches.</p>
`}var te=new Set(["fail","unknown","warned","waived","observed"]),j=12;function re(e,t){let n=u.b(e),a=r.a`<div class="body">${ne(e,t)}${ie(e)}</div>`,i=te.has(n)?r.a`<div class="head">${C(e)}</div>${a}`:r.a`<details><summary class="head">${C(e)}</summary>${a}</details>`;return r.a`<li class="control ${n}" id="${e.anchor}" data-status="${n}">${i}</li>
`}function C(e){let{severity:t,phase:n}=e,a=u.b(e),{sign:i,word:o}=m[a],s=e.status==="fail"||e.status==="unknown",l=n==="enforce"||!s,d=e.status==="unknown"?"unknown, ":"",c=l?void 0:r.a`<span class="tag">${d}${n} only</span>`;return r.a`<span class="sign ${a}" aria-hidden="true">${i}</span><h4>${h.a(e)}</h4><span class="marks">${c}<span class="severity ${t}">${v[t]}</span><span class="word ${a}">${o}</span></span>`}function ne(e,t){let{status:n,message:a,note:i,waiver:o}=e,s=n==="fail"||n==="unknown"||n==="waived";return r.a`<p class="message">${a}</p>${o===null?void 0:r.a`<p><b>Waived</b> until ${o.expires}${ae(o.expires,t)} by ${o.owner}: ${o.reason}</p>`}${i===null?void 0:r.a`<p class="note"><b>Note</b> ${i}</p>`}${s?A(e):void 0}`}function A({remediation:e,page:t}){let{text:n,url:a}=e,i=[...a===null?[]:[r.c(a,"Open in GitLab")],...t===void 0?[]:[r.c(t,"About this control")]];return r.a`<p class="fix"><b>Fix</b> ${n}${i.length===0?void 0:r.a` <span class="links">${i.
map(o=>r.a`${o} `)}</span>`}</p>`}function ae(e,t){let n=Math.round((Date.parse(e)-Date.parse(t.slice(0,10)))/U.a);if(!Number.isNaN(n))return r.a` (${n<1?"its last day":`${g.f(n,"day")} left`})`}function ie(e){let{id:t,anchor:n,expected:a,actual:i,evidence:o}=e,s=x.d(e),l=o.map(({fact:d,request:c})=>r.a`<li><code>${c}</code> <span class="quiet">${d}</span></li>`);return r.a`<dl><div><dt>Control</dt><dd><a href="#${n}"><code>${t}</code></a></dd></div>${a===null?void 0:r.a`<div><dt>Expected</dt><dd>${oe(a)}</dd></div>`}${i===null?void 0:r.a`<div><dt>Actual</dt><dd>${s.length===0?M(i):E(s)}</dd></div>`}${l.length===0?void 0:r.a`<div class="evidence"><dt>Evidence</dt><dd><ul>${l}</ul></dd></div>`}</dl>`}function oe(e){let{field:t,operator:n,value:a,...i}=e;if(typeof t=="string"&&typeof n=="string"&&Object.keys(i).length===0)return r.a`<code>${t} ${n} ${r.d(a)}</code>`;let o=x.a({expected:e});if(o!==void 0){let s=o.trim().split(`
`);return s.length===1?r.a`<code>${o}</code>`:r.a`<pre>${s.map((l,d)=>r.a`${r.b(`${d===0?"":`
`}${/^ */.exec(l)?.[0]??""}`)}${l}`)}</pre>`}return E(Object.entries(e))}function E(e){let t=r.a`<ul>${e.map(([n,a])=>r.a`<li><code>${n}</code>: ${M(a)}</li>`)}</ul>`;return e.length<=j?t:r.a`<details><summary>${e.length} values</summary>${t}</details>`}function M(e){if(e==null)return r.a`<span class="quiet">none</span>`;let t=r.d(e),n=String(t).split(`
`).length;if(n===1)return r.a`<code>${t}</code>`;let a=r.a`<pre>${t}</pre>`;return n<=j?a:r.a`<details><summary>${n} lines</summary>${a}</details>`}var N=20,se=[["fail","What to fix"],["unknown","What could not be judged"]];function le(e){let t=e.flatMap(({name:a,controls:i})=>i.map(o=>({requirement:a,control:o}))),n=se.flatMap(([a,i])=>{let o=t.filter(({control:s})=>u.b(s)===a);return o.length===0?[]:[de(i,o)]});return n.length===0?void 0:r.a`<div class="fixes">${n}</div>
`}function de(e,t){let n=t.length-N;return r.a`<section><h2>${e}</h2><ul>${t.slice(0,N).map(ce)}</ul>${n>0?r.a`<p><a href="#requirements">+${n} more</a></p>`:void 0}</section>
`}function ce({requirement:e,control:t}){let{id:n,anchor:a,severity:i,message:o}=t,s=u.b(t);return r.a`<li><span class="sign ${s}" aria-hidden="true">${m[s].sign}</span><div><h3><a href="#${a}">${h.a(t)}</a></h3>
<p class="quiet">${v[i]}, ${e}, <code>${n}</code></p>
<p>${o}</p>${A(t)}</div></li>
`}function me(e){let{project:t,merge_request:n}=e.subject,{status:a,word:i}=_[e.verdict],o=y.a(e),s=n&&r.a` ${r.c(`${o}/-/merge_requests/${n.iid}`,`!${n.iid}`)} into ${n.target_branch}`;return r.a`<header class="${a}"><div class="page">
<p class="kind">Countersign on ${r.c(o,t.path)}${s??void 0}</p>
<div class="verdict"><span class="seal" aria-hidden="true">${m[a].sign}</span>
<div><h1><span class="unseen">Verdict: </span>${i}</h1>
<p>${pe(e)}</p></div></div>
</div></header>
`}function ue({verdict:e,subject:t}){let n=t.merge_request;return`${_[e].word}: ${t.project.path}${n?` !${n.iid}`:""}`}function pe(e){let{requirements:t,verdict:n}=e,a=t.flatMap(l=>l.controls);if(!u.f(a))return"Nothing could be judged.";let i=`Controls: ${u.e(a)}.`;if(n==="compliant")return`Every requirement that applies passed. ${i}`;let o=n==="non_compliant"?"fail":"unknown",s=`${t.filter(l=>l.status===o).length} of ${g.f(t.length,"requirement")}`;return n==="undetermined"?`Evidence is missing for ${s}. ${i}`:`${s} failed. ${i}`}function fe({name:e,description:t,status:n,controls:a},i,o){let{sign:s,word:l}=m[n],d=u.g(a).map(c=>re(c,o));return r.a`<section class="requirement" id="${O(i)}">
<div class="title"><h3><span class="sign ${n}" aria-hidden="true">${s}</span>${e}</h3>
<p class="tally"><span class="word ${n}">${l}</span> ${u.e(a)}</p></div>
${t===null?void 0:r.a`<p class="quiet">${t}</p>`}
<ul class="controls">${d}</ul>
</section>
`}function he(e){let t=e.map(({name:n,status:a},i)=>r.a`<li><a href="#${O(i)}"><span class="sign ${a}" aria-hidden="true">${m[a].sign}</span><span>${n}<span class="unseen">: ${m[a].word}</span></span></a></li>
`);return r.a`<ol>${t}</ol>`}function O(e){return`requirement-${e+1}`}var L=`(() => {
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
`,ge=`
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
`,ve=`
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
`,be=`
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
`,we=`
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
`,$e=`
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
`,P=[ge,ve,be,we,$e].join(""),xe=300;async function ye(e){let t=u.g(D.a(e)),n=t.reduce((s,{controls:l})=>s+l.length,0)>xe,[a,i]=await Promise.all([R(P),R(L)]),o=`default-src 'none'; style-src 'sha256-${a}'; script-src 'sha256-${i}'; img-src data:; base-uri 'none'; form-action 'none'`;return r.a(k||(k=F([`<!doctype html>
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
`])),r.b(o),ue(e),r.b(P),me(e),le(t),he(t),n?"rest long":"rest",G(t),H(t),Q(e.deliveries),B(e),ee(e),t.map((s,l)=>fe(s,l,e.generated_at)),e.schema,e.tool.version,r.b(L))}async function R(e){let t=await crypto.subtle.digest("SHA-256",new TextEncoder().encode(e));return btoa(String.fromCharCode(...new Uint8Array(t)))}var ke=async e=>String(await ye(e));
