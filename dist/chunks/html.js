var k=Object.freeze,H=Object.defineProperty,V=(e,t)=>k(H(e,"raw",{value:k(t||e.slice())}));$export({render:()=>Me});var q=require("chunks/shared-part-values.js"),z=require("chunks/shared-addresses.js"),G=require("chunks/shared-anchors.js"),K=require("chunks/shared-time.js"),c=require("program.js"),Pe=require("chunks/shared-one-line.js"),S,f=class T{#e;constructor(t){this.#e=t}static of(t){return new T(t)}toString(){return this.#e}},j=4e3,Z=72,Q={"&":"&amp;","<":"&lt;",">":"&gt;",'"':"&quot;","'":"&#39;"};function r(e,...t){let n=e[0]??"";for(let[i,a]of t.entries()){if(e[i]?.endsWith("="))throw new Error(`a value needs quotes after ${e[i]}`);n+=C(a)+(e[i+1]??"")}return f.of(n)}function g(e){if(/<\/(style|script)|<!--/i.test(e))throw new Error("an inline text contains the end of its own element");return f.of(e)}function p(e,t){let n=e?Y(e):void 0;return n===void 0?r`${t}`:r`<a href="${f.of(w(n))}" rel="noopener noreferrer">${t}</a>`}function _(e){let t=X(e).map(n=>w(c.$f0a(n,j)));return t.
length===1?f.of(t[0]??""):f.of([t[0],...t.slice(1,-1).map(n=>`  ${n}`),t.at(-1)].join(`
`))}function X(e){let t=h(e);if(t.length<=Z||typeof e!="object"||e===null)return[t];let n=Array.isArray(e)?e.map(h):A(e).map(([a,o])=>`${JSON.stringify(a)}: ${h(o)}`),i=n.map((a,o)=>o<n.length-1?`${a},`:a);return Array.isArray(e)?["[",...i,"]"]:["{",...i,"}"]}function h(e){return Array.isArray(e)?`[${e.map(h).join(",")}]`:typeof e!="object"||e===null?JSON.stringify(e??void 0)??"none":`{${A(e).map(([t,n])=>`${JSON.stringify(t)}:${h(n)}`).join(",")}}`}function A(e){return Object.entries(e).filter(([,t])=>t!=null)}function C(e){return e===void 0?"":e instanceof f?e.toString():typeof e=="number"?String(e):typeof e=="string"?w(c.$f0a(e,j)):e.map(C).join("")}function w(e){return e.replace(/[&<>"']/g,t=>Q[t]??"")}function Y(e){if(!URL.canParse(e))return;let{protocol:t,href:n}=new URL(e);return t==="https:"||t==="http:"?n:void 0}function ee(e){let{subject:t,policy:n,tool:i,job_url:a}=e,o=z.a(e),s=t.merge_request,l=n.documents.map(({source:u,sha256:b,commit:x})=>r`<br><code>${u}</code> sha256 <code>${b.
slice(0,12)}</code>${x===null?"":r`, commit <code>${x.slice(0,12)}</code>`}`),d=[["Project",p(o,t.project.path)],...s?[["Merge request",r`${p(`${o}/-/merge_requests/${s.iid}`,`!${s.iid}`)} into ${s.target_branch}`],["Commit",p(`${o}/-/commit/${encodeURIComponent(s.sha)}`,r`<code>${s.sha}</code>`)]]:[],["Policy",r`${n.name}${l}`],["Policy SHA-256",r`<code>${n.sha256}</code>`],["Judged",r`<time datetime="${e.generated_at}">${te(e.generated_at)}</time> by Countersign ${i.version}${a===void 0?void 0:r` in ${p(a,"this job")}`}`]];return r`<section><h2>What was judged</h2><dl class="about">${d.map(([u,b])=>r`<div><dt>${u}</dt><dd>${b}</dd></div>
`)}</dl></section>
`}function te(e){return e.replace("T"," ").replace(/Z$/," UTC")}var m={fail:{sign:"✗",word:"Failed"},unknown:{sign:"?",word:"Unknown"},warned:{sign:"!",word:"Warned"},waived:{sign:"~",word:"Waived"},observed:{sign:"○",word:"Observed"},pass:{sign:"✓",word:"Passed"},not_applicable:{sign:"–",word:"Not applicable"},external:{sign:"·",word:"External"}},O=Object.keys(m),E={compliant:{status:"pass",word:"Compliant"},non_compliant:{status:"fail",word:"Non-compliant"},undetermined:{status:"unknown",word:"Undetermined"}},$={critical:"Critical",high:"High",medium:"Medium",low:"Low",info:"Info"},ne={broke:"Newly failed or unknown",fixed:"Fixed",known:"Failed before, not counted",counted:"Failed before, counted",other:"Otherwise changed"};function re(e){let t=e.flatMap(({name:a,controls:o})=>o.flatMap(s=>s.baseline===void 0?[]:[{name:a,control:s,status:c.$c0a(s)}]));if(t.length===0)return;let n=Object.entries(ne).map(([a,o])=>{let s=t.filter(({control:l})=>N(l)===a).map(({name:l,control:d,
status:u})=>r`<li><span class="sign ${u}" aria-hidden="true">${m[u].sign}</span><span><b><a href="#${d.anchor}">${c.$e6b(d)}</a></b> <span class="quiet">${l}: ${ie(d.baseline??"")} → ${m[u].word}</span></span></li>
`);return s.length===0?void 0:r`<h3>${o} (${s.length})</h3><ul>${s}</ul>
`}),i=t.filter(({control:a})=>N(a)===void 0).length;return r`<section><h2>Since the baseline</h2><div class="changes">${n}
<p class="quiet">${i===t.length?"Nothing changed.":`${i} unchanged.`}</p></div></section>
`}function N({status:e,baseline:t,phase:n}){let i=a=>a==="fail"||a==="unknown";if(i(e))return e!==t?"broke":e==="unknown"?void 0:n==="enforce"?"counted":"known";if(e!==t)return i(t)&&e==="pass"?"fixed":"other"}function ie(e){return Object.hasOwn(m,e)?m[e].word:e}var v=1e3,L=6;function ae(e){return r`<div class="charts">${oe(e)}${se(e)}</div>`}function oe(e){let t=O.map(l=>({status:l,word:m[l].word,number:e.filter(d=>d.status===l).length})).filter(({number:l})=>l>0),n=(v-L*(t.length-1))/e.length,i=0,a=t.map(({status:l,number:d})=>{let u=r`<rect class="${l}" x="${y(i)}" width="${y(d*n)}" height="12"/>`;return i+=d*n+L,u}),o=t.map(({number:l,word:d})=>`${l} ${d.toLowerCase()}`).join(", "),s=t.map(({status:l,number:d,word:u})=>r`<li><span class="sign ${l}" aria-hidden="true">${m[l].sign}</span> ${u} <b>${d}</b></li>`);return r`<figure>
<figcaption>Requirements by status</figcaption>
<svg class="bar" role="img" aria-label="${`Requirements: ${o}`}" viewBox="0 0 ${v} 12" preserveAspectRatio="none">${a}</svg>
<ul class="legend">${s}</ul>
</figure>
`}function se(e){let t=e.flatMap(({controls:o})=>o).filter(o=>c.$c0a(o)==="fail");if(t.length===0)return r`<figure>
<figcaption>Failed controls by severity</figcaption>
<p class="quiet">No control failed.</p>
</figure>
`;let n=Object.entries($).map(([o,s])=>({word:s,number:t.filter(l=>l.severity===o).length})),i=Math.max(...n.map(({number:o})=>o)),a=n.map(({word:o,number:s})=>r`<li class="${s===0?"none":"some"}"><span>${o}</span>
<svg class="bar" aria-hidden="true" viewBox="0 0 ${v} 12" preserveAspectRatio="none"><rect class="fail" width="${y(s/i*v)}" height="12"/></svg>
<b>${s}</b></li>
`);return r`<figure>
<figcaption>Failed controls by severity</figcaption>
<ul class="severities">${a}</ul>
</figure>
`}function y(e){return Math.round(e*10)/10}var le={delivered:"pass",superseded:"not_applicable",skipped:"not_applicable",failed:"fail"};function de(e){return e.length===0?r`<p class="quiet">No input names a status check or an external control, so nothing was posted.</p>`:r`<ul class="deliveries">${e.map(ce)}</ul>`}function ce(e){let{target:t,id:n,name:i,requirement:a,outcome:o}=e,s=le[o],l=t==="status_check"?"Status check":"External control";return r`<li><span class="sign ${s}" aria-hidden="true">${m[s].sign}</span>
<div><p><b>${i??`${l} ${n}`}</b></p>
<p class="quiet">${l} ${n}, for ${a??"the whole verdict"}</p></div>
<p>${ue(e,s)}</p></li>
`}function ue({status:e,outcome:t,attempts:n,error:i},a){let o=l=>r`<span class="word ${a}">${l}</span>`,s=n>1?`${e}, after ${c.$f0f(n,"attempt")}`:e;switch(t){case"delivered":return r`${o("Delivered")}: ${s}`;case"superseded":return r`${o("Nothing posted")}: the merge request has a newer head`;case"skipped":return r`${o("Nothing posted")}: it would be ${e}`;case"failed":return r`${o("Not delivered")}: ${s}${i===void 0?void 0:r`. ${i}`}`}}function me(e){let t=c.$c0c(e),n=Object.values(t).reduce((a,o)=>a+o,0),i=O.filter(a=>t[a]>0).map(a=>r`<button type="button" aria-pressed="false" value="${a}"><span class="sign ${a}" aria-hidden="true">${m[a].sign}</span>${m[a].word} <b>${t[a]}</b></button>
`);return r`<search id="filter" class="filter" hidden>
<div role="group" aria-label="Controls by status"><button type="button" aria-pressed="true" value="">All <b>${n}</b></button>
${i}</div>
<label><span>Search</span> <input type="search" id="text" autocomplete="off" spellcheck="false"></label>
<button type="button" id="unfold" class="link" aria-pressed="false">Show details</button>
<output id="shown" aria-live="polite"></output>
</search>
<p id="nothing" class="quiet" hidden>No control matches.</p>
`}var pe=new Set(["fail","unknown","warned","waived","observed"]),M=12;function fe(e,t){let n=c.$c0a(e),i=r`<div class="body">${he(e,t)}${ve(e)}</div>`,a=pe.has(n)?r`<div class="head">${P(e)}</div>${i}`:r`<details><summary class="head">${P(e)}</summary>${i}</details>`;return r`<li class="control ${n}" id="${e.anchor}" data-status="${n}">${a}</li>
`}function P(e){let{severity:t,phase:n}=e,i=c.$c0a(e),{sign:a,word:o}=m[i],s=e.status==="fail"||e.status==="unknown",l=n==="enforce"||!s,d=e.status==="unknown"?"unknown, ":"",u=l?void 0:r`<span class="tag">${d}${n} only</span>`;return r`<span class="sign ${i}" aria-hidden="true">${a}</span><h4>${c.$e6a(e)}</h4><span class="marks">${u}<span class="severity ${t}">${$[t]}</span><span class="word ${i}">${o}</span></span>`}function he(e,t){let{status:n,message:i,note:a,waiver:o}=e,s=n==="fail"||n==="unknown"||n==="waived";return r`<p class="message">${i}</p>${o===null?void 0:r`<p><b>Waived</b> until ${o.expires}${ge(o.expires,t)} by ${o.owner}: ${o.reason}</p>`}${a===null?void 0:r`<p class="note"><b>Note</b> ${a}</p>`}${s?R(e):void 0}`}function R({remediation:e,page:t}){let{text:n,url:i}=e,a=[...i===null?[]:[p(i,"Open in GitLab")],...t===void 0?[]:[p(t,"About this control")]];return r`<p class="fix"><b>Fix</b> ${n}${a.length===0?void 0:r` <span class="links">${a.map(o=>r`${o} `)}</span>`}</p>`}
function ge(e,t){let n=Math.round((Date.parse(e)-Date.parse(t.slice(0,10)))/K.a);if(!Number.isNaN(n))return r` (${n<1?"its last day":`${c.$f0f(n,"day")} left`})`}function ve(e){let{id:t,anchor:n,expected:i,actual:a,evidence:o}=e,s=q.d(e),l=o.map(({fact:d,request:u})=>r`<li><code>${u}</code> <span class="quiet">${d}</span></li>`);return r`<dl><div><dt>Control</dt><dd><a href="#${n}"><code>${t}</code></a></dd></div>${i===null?void 0:r`<div><dt>Expected</dt><dd>${be(i)}</dd></div>`}${a===null?void 0:r`<div><dt>Actual</dt><dd>${s.length===0?I(a):U(s)}</dd></div>`}${l.length===0?void 0:r`<div class="evidence"><dt>Evidence</dt><dd><ul>${l}</ul></dd></div>`}</dl>`}function be(e){let{field:t,operator:n,value:i,...a}=e;if(typeof t=="string"&&typeof n=="string"&&Object.keys(a).length===0)return r`<code>${t} ${n} ${_(i)}</code>`;let o=q.a({expected:e});if(o!==void 0){let s=o.trim().split(`
`);return s.length===1?r`<code>${o}</code>`:r`<pre>${s.map((l,d)=>r`${g(`${d===0?"":`
`}${/^ */.exec(l)?.[0]??""}`)}${l}`)}</pre>`}return U(Object.entries(e))}function U(e){let t=r`<ul>${e.map(([n,i])=>r`<li><code>${n}</code>: ${I(i)}</li>`)}</ul>`;return e.length<=M?t:r`<details><summary>${e.length} values</summary>${t}</details>`}function I(e){if(e==null)return r`<span class="quiet">none</span>`;let t=_(e),n=String(t).split(`
`).length;if(n===1)return r`<code>${t}</code>`;let i=r`<pre>${t}</pre>`;return n<=M?i:r`<details><summary>${n} lines</summary>${i}</details>`}var D=20,we=[["fail","What to fix"],["unknown","What could not be judged"]];function $e(e){let t=e.flatMap(({name:i,controls:a})=>a.map(o=>({requirement:i,control:o}))),n=we.flatMap(([i,a])=>{let o=t.filter(({control:s})=>c.$c0a(s)===i);return o.length===0?[]:[ye(a,o)]});return n.length===0?void 0:r`<div class="fixes">${n}</div>
`}function ye(e,t){let n=t.length-D;return r`<section><h2>${e}</h2><ul>${t.slice(0,D).map(xe)}</ul>${n>0?r`<p><a href="#requirements">+${n} more</a></p>`:void 0}</section>
`}function xe({requirement:e,control:t}){let{id:n,anchor:i,severity:a,message:o}=t,s=c.$c0a(t);return r`<li><span class="sign ${s}" aria-hidden="true">${m[s].sign}</span><div><h3><a href="#${i}">${c.$e6a(t)}</a></h3>
<p class="quiet">${$[a]}, ${e}, <code>${n}</code></p>
<p>${o}</p>${R(t)}</div></li>
`}function ke(e){let{project:t,merge_request:n}=e.subject,{status:i,word:a}=E[e.verdict],o=z.a(e),s=n&&r` ${p(`${o}/-/merge_requests/${n.iid}`,`!${n.iid}`)} into ${n.target_branch}`;return r`<header class="${i}"><div class="page">
<p class="kind">Countersign on ${p(o,t.path)}${s??void 0}</p>
<div class="verdict"><span class="seal" aria-hidden="true">${m[i].sign}</span>
<div><h1><span class="unseen">Verdict: </span>${a}</h1>
<p>${ze(e)}</p></div></div>
</div></header>
`}function qe({verdict:e,subject:t}){let n=t.merge_request;return`${E[e].word}: ${t.project.path}${n?` !${n.iid}`:""}`}function ze(e){let{requirements:t,verdict:n}=e,i=t.flatMap(l=>l.controls);if(!c.$c0e(i))return"Nothing could be judged.";let a=`Controls: ${c.$c0d(i)}.`;if(n==="compliant")return`Every requirement that applies passed. ${a}`;let o=n==="non_compliant"?"fail":"unknown",s=`${t.filter(l=>l.status===o).length} of ${c.$f0f(t.length,"requirement")}`;return n==="undetermined"?`Evidence is missing for ${s}. ${a}`:`${s} failed. ${a}`}function Se({name:e,description:t,status:n,controls:i},a,o){let{sign:s,word:l}=m[n],d=c.$c0f(i).map(u=>fe(u,o));return r`<section class="requirement" id="${F(a)}">
<div class="title"><h3><span class="sign ${n}" aria-hidden="true">${s}</span>${e}</h3>
<p class="tally"><span class="word ${n}">${l}</span> ${c.$c0d(i)}</p></div>
${t===null?void 0:r`<p class="quiet">${t}</p>`}
<ul class="controls">${d}</ul>
</section>
`}function je(e){let t=e.map(({name:n,status:i},a)=>r`<li><a href="#${F(a)}"><span class="sign ${i}" aria-hidden="true">${m[i].sign}</span><span>${n}<span class="unseen">: ${m[i].word}</span></span></a></li>
`);return r`<ol>${t}</ol>`}function F(e){return`requirement-${e+1}`}var W=`(() => {
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
`,_e=`
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
`,Ae=`
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
`,Ce=`
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
`,Oe=`
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
`,Ee=`
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
`,B=[_e,Ae,Ce,Oe,Ee].join(""),Ne=300;async function Le(e){let t=c.$c0f(G.a(e)),n=t.reduce((s,{controls:l})=>s+l.length,0)>Ne,[i,a]=await Promise.all([J(B),J(W)]),o=`default-src 'none'; style-src 'sha256-${i}'; script-src 'sha256-${a}'; img-src data:; base-uri 'none'; form-action 'none'`;return r(S||(S=V([`<!doctype html>
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
`])),g(o),qe(e),g(B),ke(e),$e(t),je(t),n?"rest long":"rest",ae(t),re(t),de(e.deliveries),ee(e),me(e),t.map((s,l)=>Se(s,l,e.generated_at)),e.schema,e.tool.version,g(W))}async function J(e){let t=await crypto.subtle.digest("SHA-256",new TextEncoder().encode(e));return btoa(String.fromCharCode(...new Uint8Array(t)))}var Me=async e=>String(await Le(e));
