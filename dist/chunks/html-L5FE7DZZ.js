import"./chunk-3JND7BRY.js";import{a as D,d as E}from"./chunk-W4VMM47C.js";import{$m_b as y}from"../index.js";import{$9_a as q,$9_b as h}from"../index.js";
var p=class e{#e;constructor(t){this.#e=t}static of(t){return new e(t)}toString(){return this.#e}},M=4e3,ne=72,re={"&":"&amp;","<":"&lt;",">":"&gt;",'"':"&quot;",
"'":"&#39;"};function r(e,...t){let n=e[0]??"";for(let[o,i]of t.entries()){if(e[o]?.endsWith("="))throw new Error(`a value needs quotes after ${e[o]}`);n+=L(i)+
(e[o+1]??"")}return p.of(n)}function b(e){if(/<\/(style|script)|<!--/i.test(e))throw new Error("an inline text would end its own element");return p.of(e)}function f(e,t){
let n=e?oe(e):void 0;return n===void 0?r`${t}`:r`<a href="${p.of(C(n))}" rel="noopener noreferrer">${t}</a>`}function R(e){let t=ie(e).map(n=>C(q(n,M)));return t.
length===1?p.of(t[0]??""):p.of([t[0],...t.slice(1,-1).map(n=>`  ${n}`),t.at(-1)].join(`
`))}function ie(e){let t=JSON.stringify(e)??"null";if(t.length<=ne||typeof e!="object"||e===null)return[t];let n=Array.isArray(e)?e.map(i=>JSON.stringify(i)??"n\
ull"):Object.entries(e).map(([i,a])=>`${JSON.stringify(i)}: ${JSON.stringify(a)}`),o=n.map((i,a)=>a<n.length-1?`${i},`:i);return Array.isArray(e)?["[",...o,"]"]:
["{",...o,"}"]}function L(e){return e===void 0?"":e instanceof p?e.toString():typeof e=="number"?String(e):typeof e=="string"?C(q(e,M)):e.map(L).join("")}function C(e){
return e.replace(/[&<>"']/g,t=>re[t]??"")}function oe(e){if(!URL.canParse(e))return;let{protocol:t,href:n}=new URL(e);return t==="https:"||t==="http:"?n:void 0}var c={fail:{sign:"✗",control:"Failed",requirement:"Not met"},unknown:{sign:"?",control:"Unknown",requirement:"Undetermined"},waived:{sign:"~",control:"Waived",
requirement:"Waived"},pass:{sign:"✓",control:"Passed",requirement:"Met"},not_applicable:{sign:"–",control:"Not applicable",requirement:"Not applicable"},external:{
sign:"·",control:"External",requirement:"External"}},g=Object.keys(c),z={compliant:{status:"pass",word:"Compliant"},non_compliant:{status:"fail",word:"Non-comp\
liant"},undetermined:{status:"unknown",word:"Undetermined"}},v={critical:"Critical",high:"High",medium:"Medium",low:"Low",info:"Info"};function w(e){return[...e].
sort((t,n)=>g.indexOf(t.status)-g.indexOf(n.status))}function $(e){return g.map(t=>({status:t,number:e.filter(n=>n.status===t).length})).filter(({number:t})=>t>
0).map(({status:t,number:n})=>`${n} ${c[t].control.toLowerCase()}`).join(", ")}var ae={broke:"Newly failed or unknown",mended:"Mended",stood:"Stood already, not counted",counted:"Failed before, and counts",other:"Otherwise changed"};function _({
requirements:e}){let t=e.flatMap(({name:i,controls:a})=>a.flatMap(l=>l.baseline===void 0?[]:[{name:i,control:l}]));if(t.length===0)return;let n=Object.entries(ae).
map(([i,a])=>{let l=t.filter(({control:s})=>P(s)===i).map(({name:s,control:{title:d,baseline:m="",status:u}})=>r`<li><span class="sign ${u}" aria-hidden="true">${c[u].
sign}</span><span><b>${d}</b> <span class="quiet">${s}: ${se(m)} → ${c[u].control}</span></span></li>
`);return l.length===0?void 0:r`<h3>${a} (${l.length})</h3><ul>${l}</ul>
`}),o=t.filter(({control:i})=>P(i)===void 0).length;return r`<section><h2>Since the baseline</h2><div class="changes">${n}
<p class="quiet">${o===t.length?"Nothing changed.":`${o} unchanged.`}</p></div></section>
`}function P({status:e,baseline:t,phase:n}){let o=i=>i==="fail"||i==="unknown";if(o(e))return e!==t?"broke":e==="unknown"?void 0:n==="enforce"?"counted":"stood";
if(e!==t)return o(t)&&e==="pass"?"mended":"other"}function se(e){return Object.hasOwn(c,e)?c[e].control:e}var x=1e3,U=6;function F({requirements:e}){return r`<div class="charts">${le(e)}${de(e)}</div>`}function le(e){let t=g.map(s=>({status:s,word:c[s].requirement,number:e.
filter(d=>d.status===s).length})).filter(({number:s})=>s>0),n=(x-U*(t.length-1))/e.length,o=0,i=t.map(({status:s,number:d})=>{let m=r`<rect class="${s}" x="${j(
o)}" width="${j(d*n)}" height="12"/>`;return o+=d*n+U,m}),a=t.map(({number:s,word:d})=>`${s} ${d.toLowerCase()}`).join(", "),l=t.map(({status:s,number:d,word:m})=>r`<li><span class="sign ${s}" aria-hidden="true">${c[s].
sign}</span> ${m} <b>${d}</b></li>`);return r`<figure>
<figcaption>Requirements by state</figcaption>
<svg class="bar" role="img" aria-label="${`Requirements: ${a}`}" viewBox="0 0 ${x} 12" preserveAspectRatio="none">${i}</svg>
<ul class="legend">${l}</ul>
</figure>
`}function de(e){let t=e.flatMap(({controls:a})=>a).filter(({status:a})=>a==="fail");if(t.length===0)return r`<figure>
<figcaption>Failed controls by severity</figcaption>
<p class="quiet">No control failed.</p>
</figure>
`;let n=Object.entries(v).map(([a,l])=>({word:l,number:t.filter(s=>s.severity===a).length})),o=Math.max(...n.map(({number:a})=>a)),i=n.map(({word:a,number:l})=>r`<li class="${l===
0?"none":"some"}"><span>${a}</span>
<svg class="bar" aria-hidden="true" viewBox="0 0 ${x} 12" preserveAspectRatio="none"><rect class="fail" width="${j(l/o*x)}" height="12"/></svg>
<b>${l}</b></li>
`);return r`<figure>
<figcaption>Failed controls by severity</figcaption>
<ul class="severities">${i}</ul>
</figure>
`}function j(e){return Math.round(e*10)/10}var ce={delivered:"pass",superseded:"not_applicable",skipped:"not_applicable",failed:"fail"};function T(e){return e.length===0?r`<p class="quiet">No status check or external control is named, so nothing was posted.</p>`:
r`<ul class="deliveries">${e.map(me)}</ul>`}function me(e){let{target:t,id:n,name:o,requirement:i,outcome:a}=e,l=ce[a],s=t==="status_check"?"Status check":"Exte\
rnal control";return r`<li><span class="sign ${l}" aria-hidden="true">${c[l].sign}</span>
<div><p><b>${o??`${s} ${n}`}</b></p>
<p class="quiet">${s} ${n}, for ${i??"the whole verdict"}</p></div>
<p>${pe(e,l)}</p></li>
`}function pe({status:e,outcome:t,attempts:n,error:o},i){let a=s=>r`<span class="word ${i}">${s}</span>`,l=n>1?`${e}, after ${h(n,"attempt")}`:e;switch(t){case"\
delivered":return r`${a("Delivered")}: ${l}`;case"superseded":return r`${a("Nothing posted")}: the merge request has a newer head`;case"skipped":return r`${a("N\
othing posted")}: it would be ${e}`;case"failed":return r`${a("Not delivered")}: ${l}${o===void 0?void 0:r`. ${o}`}`}}function V(e){let t=y(e),n=Object.values(t).reduce((i,a)=>i+a,0),o=g.filter(i=>t[i]>0).map(i=>r`<button type="button" aria-pressed="false" value="${i}"><span class="sign ${i}" aria-hidden="true">${c[i].
sign}</span>${c[i].control} <b>${t[i]}</b></button>
`);return r`<search id="filter" class="filter" hidden>
<div role="group" aria-label="Controls by status"><button type="button" aria-pressed="true" value="">All <b>${n}</b></button>
${o}</div>
<label><span>Search</span> <input type="search" id="text" autocomplete="off" spellcheck="false"></label>
<button type="button" id="unfold" class="link" aria-pressed="false">Show details</button>
<output id="shown" aria-live="polite"></output>
</search>
<p id="nothing" class="quiet" hidden>No control matches.</p>
`}function B(e,{jobUrl:t}){let{subject:n,policy:o,tool:i}=e,{status:a,word:l}=z[e.verdict],s=`${n.gitlab_url}/${n.project.path.split("/").map(encodeURIComponent).
join("/")}`,d=n.merge_request,m=o.documents.map(({source:k,sha256:S,commit:N})=>r`<br><code>${k}</code> sha256 <code>${S.slice(0,12)}</code>${N===null?"":r`, commit <code>${N.
slice(0,12)}</code>`}`),u=[["Project",f(s,n.project.path)],...d?[["Merge request",r`${f(`${s}/-/merge_requests/${d.iid}`,`!${d.iid}`)} into ${d.target_branch}`],
["Commit",f(`${s}/-/commit/${encodeURIComponent(d.sha)}`,r`<code>${d.sha}</code>`)]]:[],["Policy",r`${o.name}${m}`],["Policy SHA-256",r`<code>${o.sha256}</code>`],
["Judged",r`<time datetime="${e.generated_at}">${fe(e.generated_at)}</time> by Countersign ${i.version}${t===void 0?void 0:r` in ${f(t,"this job")}`}`]];return r`<header class="${a}"><div class="page">
<p class="kind">Countersign compliance report</p>
<div class="verdict"><span class="seal" aria-hidden="true">${c[a].sign}</span>
<div><h1><span class="unseen">Verdict: </span>${l}</h1>
<p>${ue(e)}</p></div></div>
<dl class="about">${u.map(([k,S])=>r`<div><dt>${k}</dt><dd>${S}</dd></div>
`)}</dl>
</div></header>
`}function I({verdict:e,subject:t}){let n=t.merge_request;return`${z[e].word}: ${t.project.path}${n?` !${n.iid}`:""}`}function ue(e){let t=y(e),{requirements:n,
verdict:o}=e;if(t.pass+t.fail+t.unknown+t.waived===0)return"Nothing could be judged.";let i=`Controls: ${$(n.flatMap(({controls:d})=>d))}.`;if(o==="compliant")return`\
Every requirement that applies is met. ${i}`;let a=o==="non_compliant"?"fail":"unknown",l=n.filter(d=>d.status===a).length,s=`${l} of ${h(n.length,"requirement")}`;
return o==="undetermined"?`Evidence is missing for ${s}. ${i}`:`${s} ${l===1?"is":"are"} not met. ${i}`}function fe(e){return e.replace("T"," ").replace(/Z$/," \
UTC")}var W=new Set(["fail","unknown","waived"]),G=12;function H(e,t,n){let{status:o}=e,i=r`<div class="body">${he(e,n)}${ye(e)}</div>`,a=W.has(o)?r`<div class="head">${J(
e)}</div>${i}`:r`<details><summary class="head">${J(e)}</summary>${i}</details>`;return r`<li class="control ${o}" id="${t}" data-status="${o}">${a}</li>
`}function J({status:e,title:t,severity:n,phase:o}){let{sign:i,control:a}=c[e],s=o==="enforce"||!W.has(e)?void 0:r`<span class="tag">${o} only</span>`;return r`<span class="sign ${e}" aria-hidden="true">${i}</span><h4>${t}</h4><span class="marks">${s}<span class="severity ${n}">${v[n]}</span><span class="word ${e}">${a}</span></span>`}
function he({status:e,message:t,note:n,remediation:o,waiver:i},a){let l=e==="fail"||e==="waived";return r`<p class="message">${t}</p>${i===null?void 0:r`<p><b>Waived</b> until ${i.
expires}${be(i.expires,a)} by ${i.owner}: ${i.reason}</p>`}${n===null?void 0:r`<p class="note"><b>Note</b> ${n}</p>`}${l?r`<p class="fix"><b>Fix</b> ${o.text}${o.
url===null?void 0:r` ${f(o.url,"Open in GitLab")}`}</p>`:void 0}`}function be(e,t){let n=Math.round((Date.parse(e)-Date.parse(t.slice(0,10)))/864e5);if(!Number.
isNaN(n))return r` (${n<1?"its last day":`${h(n,"day")} left`})`}function ye(e){let{id:t,expected:n,actual:o,evidence:i}=e,a=E(e),l=i.map(({fact:s,request:d})=>r`<li><code>${d}</code> <span class="quiet">${s}</span></li>`);
return r`<dl><div><dt>Control</dt><dd><code>${t}</code></dd></div>${n===null?void 0:r`<div><dt>Expected</dt><dd>${ve(n)}</dd></div>`}${o===null?void 0:r`<div><dt>Actual</dt><dd>${a.
length===0?K(o):Z(a)}</dd></div>`}${l.length===0?void 0:r`<div class="evidence"><dt>Evidence</dt><dd><ul>${l}</ul></dd></div>`}</dl>`}function ve(e){let{field:t,
operator:n,value:o,...i}=e;if(typeof t=="string"&&typeof n=="string"&&Object.keys(i).length===0)return r`<code>${t} ${n} ${R(o)}</code>`;let a=D({expected:e});if(a!==
void 0){let l=a.trim().split(`
`);return l.length===1?r`<code>${a}</code>`:r`<pre>${l.map((s,d)=>r`${b(`${d===0?"":`
`}${/^ */.exec(s)?.[0]??""}`)}${s}`)}</pre>`}return Z(Object.entries(e))}function Z(e){let t=r`<ul>${e.map(([n,o])=>r`<li><code>${n}</code>: ${K(o)}</li>`)}</ul>`;
return e.length<=G?t:r`<details><summary>${e.length} values</summary>${t}</details>`}function K(e){let t=R(e),n=String(t).split(`
`).length;if(n===1)return r`<code>${t}</code>`;let o=r`<pre>${t}</pre>`;return n<=G?o:r`<details><summary>${n} lines</summary>${o}</details>`}function Q({name:e,description:t,status:n,controls:o},i,a){let{sign:l,requirement:s}=c[n],d=w(o).map((m,u)=>H(m,`control-${i+1}-${u+1}`,a));return r`<section class="requirement" id="${Y(
i)}">
<div class="title"><h3><span class="sign ${n}" aria-hidden="true">${l}</span>${e}</h3>
<p class="tally"><span class="word ${n}">${s}</span> ${$(o)}</p></div>
${t===null?void 0:r`<p class="quiet">${t}</p>`}
<ul class="controls">${d}</ul>
</section>
`}function X(e){let t=e.map(({name:n,status:o},i)=>r`<li><a href="#${Y(i)}"><span class="sign ${o}" aria-hidden="true">${c[o].sign}</span><span>${n}<span class="unseen">: ${c[o].
requirement}</span></span></a></li>
`);return r`<ol>${t}</ol>`}function Y(e){return`requirement-${e+1}`}var A=`(() => {
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
`;var we=`
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
.waived { --tone: var(--waived); }
.not_applicable, .external { --tone: var(--other); }
`,$e=`
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
`,xe=`
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
`,ke=`
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
summary .marks::after { content: ""; width: .4375rem; height: .4375rem; margin: .375rem .125rem 0; border: solid var(--quiet); border-width: 0 1.5px 1.5px 0; tr\
ansform: rotate(45deg); }
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
`,Se=`
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
`,O=[we,$e,xe,ke,Se].join("");async function te(e,t){let n=w(e.requirements),[o,i]=await Promise.all([ee(O),ee(A)]),a=`default-src 'none'; style-src 'sha256-${o}'; script-src 'sha256-${i}'; \
img-src data:; base-uri 'none'; form-action 'none'`;return r`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${b(a)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<title>${I(e)}</title>
<link rel="icon" href="data:,">
<style>${b(O)}</style>
</head>
<body>
<a class="skip" href="#main">Skip to the report</a>
${B(e,t)}
<div class="page columns">
<nav aria-label="Requirements"><h2>Contents</h2>${X(n)}</nav>
<main id="main" tabindex="-1">
<section><h2>Summary</h2>${F(e)}</section>
${_(e)}<section><h2>Told to GitLab</h2>${T(e.deliveries)}</section>
<section><h2>Requirements</h2>${V(e)}
${n.map((l,s)=>Q(l,s,e.generated_at))}</section>
</main>
</div>
<footer><div class="page"><p>Made from <code>report.json</code> (${e.schema}) by Countersign ${e.tool.version}. This page loads nothing from anywhere.</p></div></footer>
<script>${b(A)}</script>
</body>
</html>
`}async function ee(e){let t=await crypto.subtle.digest("SHA-256",new TextEncoder().encode(e));return btoa(String.fromCharCode(...new Uint8Array(t)))}var bt=async(e,t)=>String(await te(e,t));export{bt as render};
