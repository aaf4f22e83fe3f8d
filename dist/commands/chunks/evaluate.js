import{a as P,b as R,c as M,e as I}from"./shared-gitbeaker-core-dist-index.js";import"./shared-document.js";import"./shared-subject.js";import"./shared-evaluate.js";
import"./shared-missing-file.js";import"./shared-read.js";import"./shared-policy-source.js";import"./shared-draft.js";import"./shared-expression.js";import"./shared-selection.js";
import"./shared-predefined.js";import"./shared-pattern.js";import"./shared-project.js";import"./shared-select.js";import"./shared-judged-head.js";import"./shared-check-lines.js";
import"./shared-long-list.js";import"./shared-controls-define.js";import{a as E}from"./shared-secrets.js";import"./shared-deliver-target.js";import"./shared-attempt.js";
import"./shared-time-limit.js";import"./shared-answer.js";import"./shared-regular-file.js";import"./shared-branch-head.js";import"./shared-utf8.js";import"./shared-merge-request.js";
import"./shared-facts-source.js";import"./shared-facts-define.js";import"./shared-schema.js";import"./shared-checks.js";import"./shared-about.js";import"./shared-confirmation.js";
import"./shared-gitlab-errors.js";import"./shared-api.js";import"./shared-home.js";import{a as T}from"./shared-names.js";import{a as U,c as C,d as k,e as O,f as x}from"./shared-counts.js";
import{a as D}from"./shared-input-flags.js";import"./shared-version.js";import"./shared-registry.js";import"./shared-nearest.js";import{a as L,b as A}from"./shared-table.js";
import"./shared-values.js";import{a as h,b as v}from"./shared-shared-errors.js";import{a as u,f as F,g as S}from"./shared-text.js";import"./shared-unused.js";import"./shared-bundler.js";
function J(e,r,t){return t===!1||e.deliveries.some(({outcome:o})=>o==="failed")?h.undelivered:e.verdict==="compliant"||r==="never"?h.compliant:e.verdict==="unde\
termined"?h.undetermined:r==="undetermined"?h.compliant:h.nonCompliant}import{constants as K}from"node:fs";import{access as V,mkdir as z,rm as B,writeFile as G}from"node:fs/promises";
import{join as y}from"node:path";function W(e,r){let t=C(e);return{verdict:e.verdict,passed:String(t.pass),failed:String(t.fail),unknown:String(t.unknown),warned:String(
t.warned),observed:String(t.observed),waived:String(t.waived),report:r}}var H=/^(?:verdict|passed|failed|unknown|waived|report)$/;function Q(e){return Object.entries(
e).flatMap(([r,t])=>{let o=`${r}=${t.replace(/[\r\n]+/g," ")}
`,i=`COUNTERSIGN_${r.toUpperCase()}${o.slice(r.length)}`;return H.test(r)?[i,o]:[i]}).join("")}var X=["evidence.intoto.jsonl","evidence.sigstore.jsonl","evidenc\
e.tar.gz"];async function Y(e){try{await z(e,{recursive:!0}),await V(e,K.W_OK)}catch(r){let{code:t}=r;throw new v("INPUT_INVALID",`report_dir ${e} cannot be wri\
tten (${t})`,{cause:r})}}async function Z(e,r){let{folder:t,formatNames:o,context:i,host:l,signer:p}=r,n=y(t,"report.json"),a=W(e,n),s=new Map([["report.json",await L(
e,i)],...l==="gitlab"?[["countersign.env",Q(a)]]:[]]),d=p||o.some(m=>m!=="json"),{notices:c,isSigned:f}=d?await ee(s,e,r):_;return await Promise.all([...s].map(
([m,$])=>G(y(t,m),$))),l==="github"&&await(await import("./step-outputs.js")).stepOutputs(a,e,i),{path:n,notices:c,isSigned:f}}var _={files:new Map,notices:[],isSigned:void 0};
async function ee(e,r,t){let o=new Set(t.formatNames),i=o.delete("archive"),l=[...o].map(async a=>{let s=A[a];if(!s)throw new v("INTERNAL","a format that the in\
put accepts is not in the registry");return[s.file,await(await s.load()).render(r,t.context)]});for(let[a,s]of await Promise.all(l))e.set(a,s);let p=t.signer||i?
await te(e,r,t):_,{manifest:n}=await import("./manifest.js");return e.set("manifest.json",n(e,r.generated_at)),p}async function te(e,r,t){let{formatNames:o,context:i,
folder:l,signer:p,material:n}=t,a=o.includes("archive"),{keepEvidence:s}=await import("./keep.js"),d=await s(r,{signer:p,wantsArchive:a,material:n,context:i,folder:l});
for(let[f,m]of d.files)e.set(f,m);let c=X.filter(f=>!e.has(f));return await Promise.all(c.map(f=>B(y(l,f),{force:!0}))),d}var re={fail:["✗","red"],unknown:["?",
"yellow"],warned:["!","yellow"],waived:["~","yellow"],observed:["○","dim"],pass:["✓","green"],not_applicable:["-","dim"],external:["·","dim"]};function oe(e,r){
let{report:t}=e;return`${[...ie(t,r),...e.notices.map(o=>`${w("Note")}${u(o,1e3)}`),"",...x(t.requirements).flatMap((o,i)=>ae(o,i,r,e.detail)),"",...se(t,r),...le(
e,r).map(o=>`${w("")}${o}`),...e.reportPath===void 0?[]:[`${w("Report")}${u(e.reportPath)}`],`${w("Took")}${e.tookMs} ms, ${F(e.requests,"request")}`].join(`
`)}
`}function ie({subject:e,policy:r,tool:t},o){let i=e.merge_request,l=`${u(e.project.path)}${i?` !${i.iid} (${i.sha.slice(0,8)} into ${u(i.target_branch)})`:""}`;
return[`${o.tone(`Countersign ${t.version}`,"bold")} on ${u(e.gitlab_url)}`,`${w("Subject")}${l}`,`${w("Policy")}${u(r.name)} (${r.sources.map(p=>u(p)).join(", ")}\
), sha256 ${r.sha256.slice(0,12)}`]}function ae(e,r,t,o=()=>[]){let{name:i,status:l,controls:p}=e,n=`${N({status:l},t)} ${t.tone(u(i),"bold")} ${t.tone(k(p),"di\
m")}`,a=x(p).flatMap(s=>[...ne(s,t),...o(s).map(d=>`      ${d}`)]);return l==="pass"?t.section(`requirement_${r+1}`,n,a):[n,...a]}function N(e,r){let[t,o]=re[U(
e)];return r.tone(t,o)}function ne(e,r){let{id:t,severity:o,status:i,message:l,note:p,remediation:n,phase:a,waiver:s,page:d}=e,c=i==="fail"||i==="unknown",f=a===
"enforce",m=[u(t),...c?[o]:[],...c&&!f?[...i==="unknown"?[i]:[],`${a} only`]:[]],$=[`  ${N(e,r)} ${u(T(e))} (${m.join(", ")}): ${u(l,1e3)}`];return s&&$.push(` \
     waived until ${s.expires} by ${u(s.owner)}: ${u(s.reason,1e3)}`),p!==null&&$.push(`      note: ${u(p,1e3)}`),c&&($.push(`      fix:  ${u(n.text,1e3)}`),n.url!==
null&&$.push(`      at:   ${u(n.url,1e3)}`),d!==void 0&&$.push(`      see:  ${u(d,1e3)}`)),$}function se(e,r){let t=e.verdict.replace("_","-").toUpperCase(),o={
compliant:"green",non_compliant:"red",undetermined:"yellow"},i=e.requirements.flatMap(p=>p.controls),l=O(i)?"":", because nothing could be judged";return[`${w("\
Verdict")}${r.tone(t,o[e.verdict],"bold")} (${k(i)})${l}`]}function le({report:{deliveries:e},dryRun:r},t){return e.length===0?[t.tone("no input names a status \
check or an external control, so nothing was posted","dim")]:e.map(o=>{let{target:i,id:l,name:p,requirement:n,status:a,outcome:s,error:d=""}=o,c=i==="status_che\
ck"?"status check":"external control",f=n===null?"":` for "${u(n)}"`,m=`${c} ${p===null?l:`"${u(p)}" (${l})`}${f}`,$=o.attempts>1?` after ${o.attempts} attempts`:
"";if(s==="delivered")return`${t.tone("→","green")} ${m}: ${a}, delivered${$}`;if(s==="failed")return`${t.tone("✗","red")} ${m}: ${a} NOT delivered${$}: ${u(
d,1e3)}`;let b=r?`would be ${a} (dry run)`:"nothing posted, because evidence is missing",g=s==="superseded"?"nothing posted, because the merge request has a new\
er head":b;return`${t.tone("-","dim")} ${m}: ${g}`})}function w(e){return e.padEnd(9)}var pe={flags:[...D,{name:"explain",about:"also print what each control re\
quires, found and read"}],run:me};async function me({flags:e,problems:r},t){let{env:o,surface:i}=t,l=performance.now(),p=await ue(t,e),n=await R({flags:e,env:o,
getInput:p,problems:r}),a=n.logLevel==="debug";await Y(n.reportDir);let s=n.signing||n.signingKey?await(await import("./create-signer.js")).createSigner(n,o):void 0,
d=a?m=>t.print(de(m)):()=>{},c=await P(n,{env:o,signal:t.signal,onRequest:d}),f=ce(c,t,l,a);try{let{report:m,notices:$,...b}=await I(n,o,c.ports),g=await Z(m,{folder:n.
reportDir,formatNames:n.formats,context:{jobUrl:o.CI_JOB_URL,policyPath:n.policy[0]??""},host:i.host,signer:s,material:{...b,env:o,flags:e}});await f();let q={report:m,
notices:[...$,...g.notices],reportPath:g.path,tookMs:Math.round(performance.now()-l),requests:c.requestCount(),dryRun:n.dryRun,detail:e.has("explain")||a?(await import("./explained.js")).
explained:void 0},j=oe(q,i).trimEnd();return t.print(i.host==="terminal"?(await import("./wrap.js")).wrap(j,80):j),J(m,n.failJobOn,g.isSigned)}catch(m){throw m instanceof
v&&m.code==="INTERRUPTED"?fe(c.ports.progress,m):m}finally{await f(),c.close()}}async function ue({env:e,surface:r},t){if(r.host!=="github")return M(e);let{getInput:o,
setSecret:i}=await import("./core.js");for(let l of E(e,t))i(l);return o}function de({method:e,path:r,status:t,durationMs:o}){let i=t===0?"no answer":String(t);
return`debug    ${e} ${u(r)} ${i} ${Math.round(o)} ms`}function ce(e,r,t,o){let i,l=e.ports.after(2e3,()=>{i=import("./progress.js").then(({showProgress:p})=>p(
e,r,t,o))});return async()=>{l(),(await i)?.()}}function fe({targets:e,done:r},t){let o=(a,s,d)=>`${a==="status_check"?"status check":"external control"} ${d==null?
s:`"${u(d)}" (${s})`}`,i=r.map(a=>`${o(a.target,a.id,a.name)}: ${a.status}`),l=e.filter(({kind:a,id:s})=>!r.some(d=>d.target===a&&d.id===s)),p=i.length===0?"not\
hing was delivered":`delivered: ${S(i)}`,n=l.length===0?"":`; not delivered: ${S(l.map(({kind:a,id:s,name:d})=>o(a,s,d)))}`;return new v("INTERRUPTED",`the job \
was cancelled; ${p}${n}`,{cause:t})}export{pe as evaluate};
