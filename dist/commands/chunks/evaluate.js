import{a as M,b as O,c as E,e as T}from"./shared-gitbeaker-core-dist-index.js";import"./shared-evaluate.js";import"./shared-document.js";import"./shared-utf8.js";
import"./shared-read.js";import"./shared-subject.js";import"./shared-selection.js";import"./shared-predefined.js";import"./shared-policy-source.js";import"./shared-missing-file.js";
import"./shared-draft.js";import"./shared-expression.js";import"./shared-pattern.js";import"./shared-select.js";import"./shared-project.js";import"./shared-controls-define.js";
import{a as U}from"./shared-secrets.js";import"./shared-deliver-target.js";import"./shared-check-lines.js";import"./shared-branch-head.js";import"./shared-merge-request.js";
import"./shared-facts-define.js";import"./shared-schema.js";import"./shared-checks.js";import"./shared-attempt.js";import"./shared-facts-source.js";import"./shared-about.js";
import"./shared-confirmation.js";import"./shared-answer.js";import"./shared-gitlab-errors.js";import"./shared-api.js";import{b as x}from"./shared-report.js";import"./shared-long-list.js";
import{a as C}from"./shared-input-flags.js";import"./shared-version.js";import"./shared-registry.js";import{a as D,b as L}from"./shared-table.js";import"./shared-values.js";
import"./shared-nearest.js";import{a as h,b as v}from"./shared-shared-errors.js";import{a as u,d as A,e as _}from"./shared-text.js";import"./shared-unused.js";import"./shared-bundler.js";
function J(e,r,t){return t===!1||e.deliveries.some(({outcome:i})=>i==="failed")?h.undelivered:e.verdict==="compliant"||r==="never"?h.compliant:e.verdict==="unde\
termined"?h.undetermined:r==="undetermined"?h.compliant:h.nonCompliant}import{constants as K}from"node:fs";import{access as V,mkdir as z,rm as B,writeFile as F}from"node:fs/promises";
import{join as y}from"node:path";function W(e,r){let t=x(e);return{verdict:e.verdict,passed:String(t.pass),failed:String(t.fail),unknown:String(t.unknown),waived:String(
t.waived),report:r}}function G(e){return Object.entries(e).map(([r,t])=>`${r}=${t.replace(/[\r\n]+/g," ")}
`).join("")}var H=["evidence.intoto.jsonl","evidence.sigstore.jsonl","evidence.tar.gz"];async function Q(e){try{await z(e,{recursive:!0}),await V(e,K.W_OK)}catch(r){
let{code:t}=r;throw new v("INPUT_INVALID",`report_dir ${e} cannot be written (${t})`,{cause:r})}}async function X(e,r){let{folder:t,formatNames:i,context:n,host:l,
signer:p}=r,a=y(t,"report.json"),o=W(e,a),s=new Map([["report.json",await D(e,n)],...l==="gitlab"?[["countersign.env",G(o)]]:[]]),m=p||i.some(c=>c!=="json"),{notices:d,
isSigned:f}=m?await Y(s,e,r):S;return await Promise.all([...s].map(([c,w])=>F(y(t,c),w))),l==="github"&&await(await import("./step-outputs.js")).stepOutputs(o,e,
n),{path:a,notices:d,isSigned:f}}var S={files:new Map,notices:[],isSigned:void 0};async function Y(e,r,t){let i=new Set(t.formatNames),n=i.delete("archive"),l=[
...i].map(async o=>{let s=L[o];if(!s)throw new v("INTERNAL","a format that the input accepts is not in the registry");return[s.file,await(await s.load()).render(
r,t.context)]});for(let[o,s]of await Promise.all(l))e.set(o,s);let p=t.signer||n?await Z(e,r,t):S,{manifest:a}=await import("./manifest.js");return e.set("manif\
est.json",a(e,r.generated_at)),p}async function Z(e,r,t){let{formatNames:i,context:n,folder:l,signer:p,material:a}=t,o=i.includes("archive"),{keepEvidence:s}=await import("./keep.js"),
m=await s(r,{signer:p,wantsArchive:o,material:a,context:n,folder:l});for(let[f,c]of m.files)e.set(f,c);let d=H.filter(f=>!e.has(f));return await Promise.all(d.map(
f=>B(y(l,f),{force:!0}))),m}var j={fail:["✗","red","failed"],unknown:["?","yellow","unknown"],waived:["~","yellow","waived"],pass:["✓","green","passed"],not_applicable:[
"-","dim","not applicable"],external:["·","dim","external"]},q=Object.keys(j);function ee(e,r){let{report:t}=e;return`${[...te(t,r),...e.notices.map(i=>`${$("N\
ote")}${u(i,1e3)}`),"",...P(t.requirements).flatMap((i,n)=>re(i,n,r,e.detail)),"",...ne(t,r),...ae(e,r).map(i=>`${$("")}${i}`),...e.reportPath===void 0?[]:[`${$(
"Report")}${u(e.reportPath)}`],`${$("Took")}${e.tookMs} ms, ${A(e.requests,"request")}`].join(`
`)}
`}function te({subject:e,policy:r,tool:t},i){let n=e.merge_request,l=`${u(e.project.path)}${n?` !${n.iid} (${n.sha.slice(0,8)} into ${u(n.target_branch)})`:""}`;
return[`${i.tone(`Countersign ${t.version}`,"bold")} on ${u(e.gitlab_url)}`,`${$("Subject")}${l}`,`${$("Policy")}${u(r.name)} (${r.sources.map(p=>u(p)).join(", ")}\
), sha256 ${r.sha256.slice(0,12)}`]}function re(e,r,t,i=()=>[]){let{name:n,status:l,controls:p}=e,a=`${R(l,t)} ${t.tone(u(n),"bold")} ${t.tone(N(p),"dim")}`,o=P(
p).flatMap(s=>[...ie(s,t),...i(s).map(m=>`      ${m}`)]);return l==="pass"?t.section(`requirement_${r+1}`,a,o):[a,...o]}function N(e){return Object.entries(j).map(
([r,[,,t]])=>[e.filter(i=>i.status===r).length,t]).filter(([r])=>r).map(r=>r.join(" ")).join(", ")}function P(e){return[...e].sort((r,t)=>q.indexOf(r.status)-q.
indexOf(t.status))}function R(e,r){let[t,i]=j[e];return r.tone(t,i)}function ie(e,r){let{id:t,severity:i,status:n,message:l,note:p,remediation:a,phase:o,waiver:s}=e,
m=n==="fail"||n==="unknown"?` (${i}${o==="enforce"?"":`, ${o} only`})`:"",d=[`  ${R(n,r)} ${u(t)}${m}: ${u(l,1e3)}`];return s&&d.push(`      waived until ${s.expires}\
 by ${u(s.owner)}: ${u(s.reason,1e3)}`),p!==null&&d.push(`      note: ${u(p,1e3)}`),n==="fail"&&(d.push(`      fix:  ${u(a.text,1e3)}`),a.url!==null&&d.push(`  \
    at:   ${u(a.url,1e3)}`)),d}function ne(e,r){let t=x(e),i=e.verdict.replace("_","-").toUpperCase(),n={compliant:"green",non_compliant:"red",undetermined:"yel\
low"},l=N(e.requirements.flatMap(({controls:a})=>a)),p=t.pass+t.fail+t.unknown+t.waived===0?", because nothing could be judged":"";return[`${$("Verdict")}${r.tone(
i,n[e.verdict],"bold")} (${l})${p}`]}function ae({report:{deliveries:e},dryRun:r},t){return e.length===0?[t.tone("no input names a status check or an external c\
ontrol, so nothing was posted","dim")]:e.map(i=>{let{target:n,id:l,name:p,requirement:a,status:o,outcome:s,error:m=""}=i,d=n==="status_check"?"status check":"ex\
ternal control",f=a===null?"":` for "${u(a)}"`,c=`${d} ${p===null?l:`"${u(p)}" (${l})`}${f}`,w=i.attempts>1?` after ${i.attempts} attempts`:"";if(s==="delivered")
return`${t.tone("→","green")} ${c}: ${o}, delivered${w}`;if(s==="failed")return`${t.tone("✗","red")} ${c}: ${o} NOT delivered${w}: ${u(m,1e3)}`;let b=r?`wou\
ld be ${o} (dry run)`:"nothing posted, because evidence is missing",g=s==="superseded"?"nothing posted, because the merge request has a newer head":b;return`${t.
tone("-","dim")} ${c}: ${g}`})}function $(e){return e.padEnd(9)}var oe={flags:[...C,{name:"explain",about:"also print what each control requires, found and read"}],
run:se};async function se({flags:e,problems:r},t){let{env:i,surface:n}=t,l=performance.now(),p=await le(t,e),a=await O({flags:e,env:i,getInput:p,problems:r}),o=a.
logLevel==="debug";await Q(a.reportDir);let s=a.signing||a.signingKey?await(await import("./create-signer.js")).createSigner(a,i):void 0,m=o?c=>t.print(pe(c)):()=>{},
d=M(a,{env:i,signal:t.signal,onRequest:m}),f=me(d,t,l,o);try{let{report:c,notices:w,...b}=await T(a,i,d.ports),g=await X(c,{folder:a.reportDir,formatNames:a.formats,
context:{jobUrl:i.CI_JOB_URL,policyPath:a.policy[0]??""},host:n.host,signer:s,material:{...b,env:i,flags:e}});await f();let I={report:c,notices:[...w,...g.notices],
reportPath:g.path,tookMs:Math.round(performance.now()-l),requests:d.requestCount(),dryRun:a.dryRun,detail:e.has("explain")||o?(await import("./explained.js")).explained:
void 0},k=ee(I,n).trimEnd();return t.print(n.host==="terminal"?(await import("./wrap.js")).wrap(k,80):k),J(c,a.failJobOn,g.isSigned)}catch(c){throw c instanceof
v&&c.code==="INTERRUPTED"?ce(d.ports.progress,c):c}finally{await f(),d.close()}}async function le({env:e,surface:r},t){if(r.host!=="github")return E(e);let{getInput:i,
setSecret:n}=await import("./core.js");for(let l of U(e,t))n(l);return i}function pe({method:e,path:r,status:t,durationMs:i}){let n=t===0?"no answer":String(t);
return`debug    ${e} ${u(r)} ${n} ${Math.round(i)} ms`}function me(e,r,t,i){let n,l=e.ports.after(2e3,()=>{n=import("./progress.js").then(({showProgress:p})=>p(
e,r,t,i))});return async()=>{l(),(await n)?.()}}function ce({targets:e,done:r},t){let i=(o,s,m)=>`${o==="status_check"?"status check":"external control"} ${m==null?
s:`"${u(m)}" (${s})`}`,n=r.map(o=>`${i(o.target,o.id,o.name)}: ${o.status}`),l=e.filter(({kind:o,id:s})=>!r.some(m=>m.target===o&&m.id===s)),p=n.length===0?"not\
hing was delivered":`delivered: ${_(n)}`,a=l.length===0?"":`; not delivered: ${_(l.map(({kind:o,id:s,name:m})=>i(o,s,m)))}`;return new v("INTERRUPTED",`the job \
was cancelled; ${p}${a}`,{cause:t})}export{oe as evaluate};
