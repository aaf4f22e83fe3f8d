var q=Object.freeze,V=Object.defineProperty;var z=(e,t)=>q(V(e,"raw",{value:q(t||e.slice())}));var W;import{a as Z}from"./shared-time.js";import"./shared-schema.js";import"./shared-api.js";import{a as K,d as Q}from"./shared-part-values.js";import{a as S}from"./shared-names.js";import{a as f,c as X,d as j,e as Y,f as C}from"./shared-counts.js";import{a as A,f as $}from"./shared-text.js";import"./shared-bundler.js";var u=class G{#e;constructor(t){this.#e=t}static of(t){return new G(t)}toString(){return this.#e}},N=4e3,ee=72,te={"&":"&amp;","<":"&lt;",">":"&gt;",'"':"&quot;","'":"&#39;"};function n(e,...t){let r=e[0]??"";for(let[a,i]of t.entries()){if(e[a]?.endsWith("="))throw new Error(`a value needs quotes after ${e[a]}`);r+=O(i)+(e[a+1]??"")}return u.of(r)}function h(e){if(/<\/(style|script)|<!--/i.test(e))throw new Error("an inline text contains the end of its own element");return u.of(e)}function p(e,t){let r=e?ne(e):void 0;return r===void 0?n`${t}`:n`<a href="${u.of(y(r))}" rel="noopener noreferrer">${t}</a>`}function E(e){let t=re(e).map(r=>y(A(r,N)));return t.length===1?u.of(
t[0]??""):u.of([t[0],...t.slice(1,-1).map(r=>`  ${r}`),t.at(-1)].join(`
`))}function re(e){let t=JSON.stringify(e)??"null";if(t.length<=ee||typeof e!="object"||e===null)return[t];let r=Array.isArray(e)?e.map(i=>JSON.stringify(i)??"null"):Object.entries(e).map(([i,o])=>`${JSON.stringify(i)}: ${JSON.stringify(o)}`),a=r.map((i,o)=>o<r.length-1?`${i},`:i);return Array.isArray(e)?["[",...a,"]"]:["{",...a,"}"]}function O(e){return e===void 0?"":e instanceof u?e.toString():typeof e=="number"?String(e):typeof e=="string"?y(A(e,N)):e.map(O).join("")}function y(e){return e.replace(/[&<>"']/g,t=>te[t]??"")}function ne(e){if(!URL.canParse(e))return;let{protocol:t,href:r}=new URL(e);return t==="https:"||t==="http:"?r:void 0}var c={fail:{sign:"✗",word:"Failed"},unknown:{sign:"?",word:"Unknown"},warned:{sign:"!",word:"Warned"},waived:{sign:"~",word:"Waived"},observed:{sign:"○",word:"Observed"},pass:{sign:"✓",word:"Passed"},not_applicable:{sign:"–",word:"Not applicable"},external:{sign:"·",word:"External"}},M=Object.keys(c),L={compliant:{status:"pass",word:"Compl\
iant"},non_compliant:{status:"fail",word:"Non-compliant"},undetermined:{status:"unknown",word:"Undetermined"}},R={critical:"Critical",high:"High",medium:"Medium",low:"Low",info:"Info"},ie={broke:"Newly failed or unknown",fixed:"Fixed",known:"Failed before, not counted",counted:"Failed before, counted",other:"Otherwise changed"};function ae({requirements:e}){let t=e.flatMap(({name:i,controls:o})=>o.flatMap(l=>l.baseline===void 0?[]:[{name:i,control:l,status:f(l)}]));if(t.length===0)return;let r=Object.entries(ie).map(([i,o])=>{let l=t.filter(({control:s})=>_(s)===i).map(({name:s,control:d,status:m})=>n`<li><span class="sign ${m}" aria-hidden="true">${c[m].sign}</span><span><b>${S(d)}</b> <span class="quiet">${s}: ${oe(d.baseline??"")} → ${c[m].word}</span></span></li>
`);return l.length===0?void 0:n`<h3>${o} (${l.length})</h3><ul>${l}</ul>
`}),a=t.filter(({control:i})=>_(i)===void 0).length;return n`<section><h2>Since the baseline</h2><div class="changes">${r}
<p class="quiet">${a===t.length?"Nothing changed.":`${a} unchanged.`}</p></div></section>
`}function _({status:e,baseline:t,phase:r}){let a=i=>i==="fail"||i==="unknown";if(a(e))return e!==t?"broke":e==="unknown"?void 0:r==="enforce"?"counted":"known";if(e!==t)return a(t)&&e==="pass"?"fixed":"other"}function oe(e){return Object.hasOwn(c,e)?c[e].word:e}var g=1e3,P=6;function se({requirements:e}){return n`<div class="charts">${le(e)}${de(e)}</div>`}function le(e){let t=M.map(s=>({status:s,word:c[s].word,number:e.filter(d=>d.status===s).length})).filter(({number:s})=>s>0),r=(g-P*(t.length-1))/e.length,a=0,i=t.map(({status:s,number:d})=>{let m=n`<rect class="${s}" x="${x(a)}" width="${x(d*r)}" height="12"/>`;return a+=d*r+P,m}),o=t.map(({number:s,word:d})=>`${s} ${d.toLowerCase()}`).join(", "),l=t.map(({status:s,number:d,word:m})=>n`<li><span class="sign ${s}" aria-hidden="true">${c[s].sign}</span> ${m} <b>${d}</b></li>`);return n`<figure>
<figcaption>Requirements by status</figcaption>
<svg class="bar" role="img" aria-label="${`Requirements: ${o}`}" viewBox="0 0 ${g} 12" preserveAspectRatio="none">${i}</svg>
<ul class="legend">${l}</ul>
</figure>
`}function de(e){let t=e.flatMap(({controls:o})=>o).filter(o=>f(o)==="fail");if(t.length===0)return n`<figure>
<figcaption>Failed controls by severity</figcaption>
<p class="quiet">No control failed.</p>
</figure>
`;let r=Object.entries(R).map(([o,l])=>({word:l,number:t.filter(s=>s.severity===o).length})),a=Math.max(...r.map(({number:o})=>o)),i=r.map(({word:o,number:l})=>n`<li class="${l===0?"none":"some"}"><span>${o}</span>
<svg class="bar" aria-hidden="true" viewBox="0 0 ${g} 12" preserveAspectRatio="none"><rect class="fail" width="${x(l/a*g)}" height="12"/></svg>
<b>${l}</b></li>
`);return n`<figure>
<figcaption>Failed controls by severity</figcaption>
<ul class="severities">${i}</ul>
</figure>
`}function x(e){return Math.round(e*10)/10}var ce={delivered:"pass",superseded:"not_applicable",skipped:"not_applicable",failed:"fail"};function me(e){return e.length===0?n`<p class="quiet">No input names a status check or an external control, so nothing was posted.</p>`:n`<ul class="deliveries">${e.map(ue)}</ul>`}function ue(e){let{target:t,id:r,name:a,requirement:i,outcome:o}=e,l=ce[o],s=t==="status_check"?"Status check":"External control";return n`<li><span class="sign ${l}" aria-hidden="true">${c[l].sign}</span>
<div><p><b>${a??`${s} ${r}`}</b></p>
<p class="quiet">${s} ${r}, for ${i??"the whole verdict"}</p></div>
<p>${pe(e,l)}</p></li>
`}function pe({status:e,outcome:t,attempts:r,error:a},i){let o=s=>n`<span class="word ${i}">${s}</span>`,l=r>1?`${e}, after ${$(r,"attempt")}`:e;switch(t){case"delivered":return n`${o("Delivered")}: ${l}`;case"superseded":return n`${o("Nothing posted")}: the merge request has a newer head`;case"skipped":return n`${o("Nothing posted")}: it would be ${e}`;case"failed":return n`${o("Not delivered")}: ${l}${a===void 0?void 0:n`. ${a}`}`}}function fe(e){let t=X(e),r=Object.values(t).reduce((i,o)=>i+o,0),a=M.filter(i=>t[i]>0).map(i=>n`<button type="button" aria-pressed="false" value="${i}"><span class="sign ${i}" aria-hidden="true">${c[i].sign}</span>${c[i].word} <b>${t[i]}</b></button>
`);return n`<search id="filter" class="filter" hidden>
<div role="group" aria-label="Controls by status"><button type="button" aria-pressed="true" value="">All <b>${r}</b></button>
${a}</div>
<label><span>Search</span> <input type="search" id="text" autocomplete="off" spellcheck="false"></label>
<button type="button" id="unfold" class="link" aria-pressed="false">Show details</button>
<output id="shown" aria-live="polite"></output>
</search>
<p id="nothing" class="quiet" hidden>No control matches.</p>
`}function he(e,{jobUrl:t}){let{subject:r,policy:a,tool:i}=e,{status:o,word:l}=L[e.verdict],s=`${r.gitlab_url}/${r.project.path.split("/").map(encodeURIComponent).join("/")}`,d=r.merge_request,m=a.documents.map(({source:v,sha256:w,commit:k})=>n`<br><code>${v}</code> sha256 <code>${w.slice(0,12)}</code>${k===null?"":n`, commit <code>${k.slice(0,12)}</code>`}`),b=[["Project",p(s,r.project.path)],...d?[["Merge request",n`${p(`${s}/-/merge_requests/${d.iid}`,`!${d.iid}`)} into ${d.target_branch}`],["Commit",p(`${s}/-/commit/${encodeURIComponent(d.sha)}`,n`<code>${d.sha}</code>`)]]:[],["Policy",n`${a.name}${m}`],["Policy SHA-256",n`<code>${a.sha256}</code>`],["Judged",n`<time datetime="${e.generated_at}">${ve(e.generated_at)}</time> by Countersign ${i.version}${t===void 0?void 0:n` in ${p(t,"this job")}`}`]];return n`<header class="${o}"><div class="page">
<p class="kind">Countersign compliance report</p>
<div class="verdict"><span class="seal" aria-hidden="true">${c[o].sign}</span>
<div><h1><span class="unseen">Verdict: </span>${l}</h1>
<p>${be(e)}</p></div></div>
<dl class="about">${b.map(([v,w])=>n`<div><dt>${v}</dt><dd>${w}</dd></div>
`)}</dl>
</div></header>
`}function ge({verdict:e,subject:t}){let r=t.merge_request;return`${L[e].word}: ${t.project.path}${r?` !${r.iid}`:""}`}function be(e){let{requirements:t,verdict:r}=e,a=t.flatMap(s=>s.controls);if(!Y(a))return"Nothing could be judged.";let i=`Controls: ${j(a)}.`;if(r==="compliant")return`Every requirement that applies passed. ${i}`;let o=r==="non_compliant"?"fail":"unknown",l=`${t.filter(s=>s.status===o).length} of ${$(t.length,"requirement")}`;return r==="undetermined"?`Evidence is missing for ${l}. ${i}`:`${l} failed. ${i}`}function ve(e){return e.replace("T"," ").replace(/Z$/," UTC")}var we=new Set(["fail","unknown","warned","waived","observed"]),U=12;function $e(e,t,r){let a=f(e),i=n`<div class="body">${ye(e,r)}${ke(e)}</div>`,o=we.has(a)?n`<div class="head">${F(e)}</div>${i}`:n`<details><summary class="head">${F(e)}</summary>${i}</details>`;return n`<li class="control ${a}" id="${t}" data-status="${a}">${o}</li>
`}function F(e){let{severity:t,phase:r}=e,a=f(e),{sign:i,word:o}=c[a],l=e.status==="fail"||e.status==="unknown",s=r==="enforce"||!l,d=e.status==="unknown"?"unknown, ":"",m=s?void 0:n`<span class="tag">${d}${r} only</span>`;return n`<span class="sign ${a}" aria-hidden="true">${i}</span><h4>${S(e)}</h4><span class="marks">${m}<span class="severity ${t}">${R[t]}</span><span class="word ${a}">${o}</span></span>`}function ye({status:e,message:t,note:r,remediation:a,waiver:i,page:o},l){let s=e==="fail"||e==="unknown"||e==="waived";return n`<p class="message">${t}</p>${i===null?void 0:n`<p><b>Waived</b> until ${i.expires}${xe(i.expires,l)} by ${i.owner}: ${i.reason}</p>`}${r===null?void 0:n`<p class="note"><b>Note</b> ${r}</p>`}${s?n`<p class="fix"><b>Fix</b> ${a.text}${a.url===null?void 0:n` ${p(a.url,"Open in GitLab")}`}${o===void 0?void 0:n` ${p(o,"About this control")}`}</p>`:void 0}`}function xe(e,t){let r=Math.round((Date.parse(e)-Date.parse(t.slice(0,10)))/Z);if(!Number.isNaN(r))return n` (${r<
1?"its last day":`${$(r,"day")} left`})`}function ke(e){let{id:t,expected:r,actual:a,evidence:i}=e,o=Q(e),l=i.map(({fact:s,request:d})=>n`<li><code>${d}</code> <span class="quiet">${s}</span></li>`);return n`<dl><div><dt>Control</dt><dd><code>${t}</code></dd></div>${r===null?void 0:n`<div><dt>Expected</dt><dd>${qe(r)}</dd></div>`}${a===null?void 0:n`<div><dt>Actual</dt><dd>${o.length===0?I(a):D(o)}</dd></div>`}${l.length===0?void 0:n`<div class="evidence"><dt>Evidence</dt><dd><ul>${l}</ul></dd></div>`}</dl>`}function qe(e){let{field:t,operator:r,value:a,...i}=e;if(typeof t=="string"&&typeof r=="string"&&Object.keys(i).length===0)return n`<code>${t} ${r} ${E(a)}</code>`;let o=K({expected:e});if(o!==void 0){let l=o.trim().split(`
`);return l.length===1?n`<code>${o}</code>`:n`<pre>${l.map((s,d)=>n`${h(`${d===0?"":`
`}${/^ */.exec(s)?.[0]??""}`)}${s}`)}</pre>`}return D(Object.entries(e))}function D(e){let t=n`<ul>${e.map(([r,a])=>n`<li><code>${r}</code>: ${I(a)}</li>`)}</ul>`;return e.length<=U?t:n`<details><summary>${e.length} values</summary>${t}</details>`}function I(e){if(e==null)return n`<span class="quiet">none</span>`;let t=E(e),r=String(t).split(`
`).length;if(r===1)return n`<code>${t}</code>`;let a=n`<pre>${t}</pre>`;return r<=U?a:n`<details><summary>${r} lines</summary>${a}</details>`}function ze({name:e,description:t,status:r,controls:a},i,o){let{sign:l,word:s}=c[r],d=C(a).map((m,b)=>$e(m,`control-${i+1}-${b+1}`,o));return n`<section class="requirement" id="${J(i)}">
<div class="title"><h3><span class="sign ${r}" aria-hidden="true">${l}</span>${e}</h3>
<p class="tally"><span class="word ${r}">${s}</span> ${j(a)}</p></div>
${t===null?void 0:n`<p class="quiet">${t}</p>`}
<ul class="controls">${d}</ul>
</section>
`}function Se(e){let t=e.map(({name:r,status:a},i)=>n`<li><a href="#${J(i)}"><span class="sign ${a}" aria-hidden="true">${c[a].sign}</span><span>${r}<span class="unseen">: ${c[a].word}</span></span></a></li>
`);return n`<ol>${t}</ol>`}function J(e){return`requirement-${e+1}`}var B=`(() => {
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

  const matches = (row, name, words) => {
    if (chosen.size > 0 && !chosen.has(row.status)) return false;
    if (words.length === 0) return true;
    row.text ??= row.row.textContent.toLowerCase();
    return words.every((word) => row.text.includes(word) || name.includes(word));
  };
  const apply = () => {
    const words = text.value.toLowerCase().split(/\\s+/).filter(Boolean);
    let shown = 0;
    for (const { element, entry, name, rows } of groups) {
      let here = 0;
      for (const row of rows) {
        const isShown = matches(row, name, words);
        row.row.toggleAttribute("data-out", !isShown);
        if (isShown) here++;
      }
      const isEmpty = here === 0 && (words.length > 0 || chosen.size > 0);
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
  });
  let isDue = false;
  text.addEventListener("input", () => {
    if (isDue) return;
    isDue = true;
    requestAnimationFrame(() => {
      isDue = false;
      apply();
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
})();
`,je=`
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
`,Ce=`
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
`,Ae=`
body > header { background: var(--tint); border-top: .25rem solid var(--tone); padding-block: 1.25rem 1.75rem; }
.kind { font-size: .875rem; color: var(--quiet); }
.verdict { display: flex; gap: 1rem; align-items: center; margin-block: 1.25rem 1.75rem; }
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
`,Ne=`
.columns { padding-block: 2rem 3rem; }
main > section { margin-bottom: 2.25rem; }
main > section > h2, nav h2 { padding-bottom: .5rem; margin-bottom: .875rem; border-bottom: 1px solid var(--line); }
nav { margin-bottom: 2rem; }
nav ol { max-height: 40vh; overflow-y: auto; font-size: .9375rem; }
nav a { display: flex; gap: .5rem; padding: .25rem; color: inherit; text-decoration: none; line-height: 1.375rem; }
nav a > span:last-child { min-width: 0; position: relative; }
nav a:hover { text-decoration: underline; }
nav a:focus-visible { outline-offset: -2px; }
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
.control { border-top: 1px solid var(--line); content-visibility: auto; contain-intrinsic-size: auto 2.75rem; }
.control:is(.fail, .unknown) { contain-intrinsic-size: auto 14rem; box-shadow: inset .1875rem 0 var(--tone); }
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
.fix a { white-space: nowrap; }
.body .note { color: var(--quiet); }
.body .note b { font-weight: 600; }
.body dl { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(100%, 13rem), 1fr)); gap: .5rem 2rem; margin-top: .25rem; }
.body dt { font-size: .8125rem; font-weight: 400; color: var(--quiet); }
.evidence { grid-column: 1 / -1; }
.evidence .quiet { font-size: .8125rem; }
footer { border-top: 1px solid var(--line); padding-block: 1.25rem 2.5rem; font-size: .875rem; color: var(--quiet); }
`,Ee=`
@media screen {
  [data-out] { display: none; }
}
@media screen and (min-width: 62rem) {
  .columns { display: grid; grid-template-columns: 14rem minmax(0, 1fr); gap: 3.5rem; align-items: start; }
  nav { position: sticky; top: 1.5rem; }
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
  .control, .control:is(.fail, .unknown) { content-visibility: visible; }
  .head { break-after: avoid; }
  .deliveries li, .control > details, .body dl > div:not(:has(pre)) { break-inside: avoid; }
  .requirement .title { break-after: avoid; }
  details::details-content { content-visibility: visible; display: block; height: auto; }
  .fix a { white-space: normal; }
  .fix a::after { content: " (" attr(href) ")"; }
}
`,T=[je,Ce,Ae,Ne,Ee].join("");async function Oe(e,t){let r=C(e.requirements),[a,i]=await Promise.all([H(T),H(B)]),o=`default-src 'none'; style-src 'sha256-${a}'; script-src 'sha256-${i}'; img-src data:; base-uri 'none'; form-action 'none'`;return n(W||(W=z([`<!doctype html>
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
<div class="page columns">
<nav aria-label="Requirements"><h2>Contents</h2>`,`</nav>
<main id="main" tabindex="-1">
<section><h2>Summary</h2>`,`</section>
`,"<section><h2>Reported to GitLab</h2>",`</section>
<section><h2>Requirements</h2>`,`
`,`</section>
</main>
</div>
<footer><div class="page"><p>Made from <code>report.json</code> (`,") by Countersign ",`. This page loads no other files.</p></div></footer>
<script>`,`<\/script>
</body>
</html>
`])),h(o),ge(e),h(T),he(e,t),Se(r),se(e),ae(e),me(e.deliveries),fe(e),r.map((l,s)=>ze(l,s,e.generated_at)),e.schema,e.tool.version,h(B))}async function H(e){let t=await crypto.subtle.digest("SHA-256",new TextEncoder().encode(e));return btoa(String.fromCharCode(...new Uint8Array(t)))}var Me=async(e,t)=>String(await Oe(e,t));export{Me as render};
