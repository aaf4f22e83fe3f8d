import{a as M,b as O,c as E,e as T}from"./shared-gitbeaker-core-dist-index.js";import"./shared-evaluate.js";import"./shared-document.js";import"./shared-missing-file.js";
import"./shared-read.js";import"./shared-registry.js";import"./shared-subject.js";import"./shared-draft.js";import"./shared-expression.js";import"./shared-selection.js";
import"./shared-predefined.js";import"./shared-pattern.js";import"./shared-project.js";import"./shared-select.js";import"./shared-merge-request.js";import{a as U}from"./shared-secrets.js";
import"./shared-deliver-target.js";import"./shared-check-lines.js";import"./shared-controls-define.js";import"./shared-facts-define.js";import"./shared-schema.js";
import"./shared-checks.js";import"./shared-attempt.js";import"./shared-answer.js";import"./shared-source.js";import"./shared-requester.js";import"./shared-gitlab-errors.js";
import"./shared-version.js";import{a as C}from"./shared-input-flags.js";import{a as D,b as L}from"./shared-table.js";import"./shared-nearest.js";import"./shared-values.js";
import{a as h,b as v}from"./shared-shared-errors.js";import"./shared-unused.js";import"./shared-api.js";import{b as x}from"./shared-report.js";import{a as u,d as A,
e as _}from"./shared-text.js";import"./shared-bundler.js";function J(e,r,t){return t===!1||e.deliveries.some(({outcome:a})=>a==="failed")?h.undelivered:e.verdict===
"compliant"||r==="never"?h.compliant:e.verdict==="undetermined"?h.undetermined:r==="undetermined"?h.compliant:h.nonCompliant}import{constants as K}from"node:fs";
import{access as V,mkdir as z,rm as B,writeFile as F}from"node:fs/promises";import{join as y}from"node:path";function W(e,r){let t=x(e);return{verdict:e.verdict,
passed:String(t.pass),failed:String(t.fail),unknown:String(t.unknown),waived:String(t.waived),report:r}}function G(e){return Object.entries(e).map(([r,t])=>`${r}\
=${t.replace(/[\r\n]+/g," ")}
`).join("")}var H=["evidence.intoto.jsonl","evidence.sigstore.jsonl","evidence.tar.gz"];async function Q(e){try{await z(e,{recursive:!0}),await V(e,K.W_OK)}catch(r){
let{code:t}=r;throw new v("INPUT_INVALID",`report_dir ${e} cannot be written (${t})`,{cause:r})}}async function X(e,r){let{folder:t,formatNames:a,context:n,host:l,
signer:p}=r,i=y(t,"report.json"),o=W(e,i),s=new Map([["report.json",await D(e,n)],...l==="gitlab"?[["countersign.env",G(o)]]:[]]),m=p||a.some(c=>c!=="json"),{notices:d,
isSigned:f}=m?await Y(s,e,r):S;return await Promise.all([...s].map(([c,w])=>F(y(t,c),w))),l==="github"&&await(await import("./step-outputs.js")).stepOutputs(o,e,
n),{path:i,notices:d,isSigned:f}}var S={files:new Map,notices:[],isSigned:void 0};async function Y(e,r,t){let a=new Set(t.formatNames),n=a.delete("archive"),l=[
...a].map(async o=>{let s=L[o];if(!s)throw new v("INTERNAL","a format that can be named is not in the registry");return[s.file,await(await s.load()).render(r,t.
context)]});for(let[o,s]of await Promise.all(l))e.set(o,s);let p=t.signer||n?await Z(e,r,t):S,{manifest:i}=await import("./manifest.js");return e.set("manifest.\
json",i(e,r.generated_at)),p}async function Z(e,r,t){let{formatNames:a,context:n,folder:l,signer:p,material:i}=t,o=a.includes("archive"),{keepEvidence:s}=await import("./keep.js"),
m=await s(r,{signer:p,wantsArchive:o,material:i,context:n,folder:l});for(let[f,c]of m.files)e.set(f,c);let d=H.filter(f=>!e.has(f));return await Promise.all(d.map(
f=>B(y(l,f),{force:!0}))),m}var j={fail:["✗","red","failed"],unknown:["?","yellow","unknown"],waived:["~","yellow","waived"],pass:["✓","green","passed"],not_applicable:[
"-","dim","not applicable"],external:["·","dim","external"]},N=Object.keys(j);function ee(e,r){let{report:t}=e;return`${[...te(t,r),...e.notices.map(a=>`${$("N\
ote")}${u(a,1e3)}`),"",...q(t.requirements).flatMap((a,n)=>re(a,n,r,e.detail)),"",...ne(t,r),...ie(e,r).map(a=>`${$("")}${a}`),...e.reportPath===void 0?[]:[`${$(
"Report")}${u(e.reportPath)}`],`${$("Took")}${e.tookMs} ms, ${A(e.requests,"request")}`].join(`
`)}
`}function te({subject:e,policy:r,tool:t},a){let n=e.merge_request,l=`${u(e.project.path)}${n?` !${n.iid} (${n.sha.slice(0,8)} into ${u(n.target_branch)})`:""}`;
return[`${a.tone(`Countersign ${t.version}`,"bold")} on ${u(e.gitlab_url)}`,`${$("Subject")}${l}`,`${$("Policy")}${u(r.name)} (${r.sources.map(p=>u(p)).join(", ")}\
), sha256 ${r.sha256.slice(0,12)}`]}function re(e,r,t,a=()=>[]){let{name:n,status:l,controls:p}=e,i=`${R(l,t)} ${t.tone(u(n),"bold")} ${t.tone(P(p),"dim")}`,o=q(
p).flatMap(s=>[...ae(s,t),...a(s).map(m=>`      ${m}`)]);return l==="pass"?t.section(`requirement_${r+1}`,i,o):[i,...o]}function P(e){return Object.entries(j).map(
([r,[,,t]])=>[e.filter(a=>a.status===r).length,t]).filter(([r])=>r).map(r=>r.join(" ")).join(", ")}function q(e){return[...e].sort((r,t)=>N.indexOf(r.status)-N.
indexOf(t.status))}function R(e,r){let[t,a]=j[e];return r.tone(t,a)}function ae(e,r){let{id:t,severity:a,status:n,message:l,note:p,remediation:i,phase:o,waiver:s}=e,
m=n==="fail"||n==="unknown"?` (${a}${o==="enforce"?"":`, ${o} only`})`:"",d=[`  ${R(n,r)} ${u(t)}${m}: ${u(l,1e3)}`];return s&&d.push(`      waived until ${s.expires}\
 by ${u(s.owner)}: ${u(s.reason,1e3)}`),p!==null&&d.push(`      note: ${u(p,1e3)}`),n==="fail"&&(d.push(`      fix:  ${u(i.text,1e3)}`),i.url!==null&&d.push(`  \
    at:   ${u(i.url,1e3)}`)),d}function ne(e,r){let t=x(e),a=e.verdict.replace("_","-").toUpperCase(),n={compliant:"green",non_compliant:"red",undetermined:"yel\
low"},l=P(e.requirements.flatMap(({controls:i})=>i)),p=t.pass+t.fail+t.unknown+t.waived===0?", because nothing could be judged":"";return[`${$("Verdict")}${r.tone(
a,n[e.verdict],"bold")} (${l})${p}`]}function ie({report:{deliveries:e},dryRun:r},t){return e.length===0?[t.tone("no status check or external control is named: \
nothing was posted","dim")]:e.map(a=>{let{target:n,id:l,name:p,requirement:i,status:o,outcome:s,error:m=""}=a,d=n==="status_check"?"status check":"external cont\
rol",f=i===null?"":` for "${u(i)}"`,c=`${d} ${p===null?l:`"${u(p)}" (${l})`}${f}`,w=a.attempts>1?` after ${a.attempts} attempts`:"";if(s==="delivered")return`${t.
tone("→","green")} ${c}: ${o}, delivered${w}`;if(s==="failed")return`${t.tone("✗","red")} ${c}: ${o} NOT delivered${w}: ${u(m,1e3)}`;let b=r?`would be ${o} \
(dry run)`:"left as it is, evidence is missing",g=s==="superseded"?"nothing posted, the merge request has a newer head":b;return`${t.tone("-","dim")} ${c}: ${g}`})}
function $(e){return e.padEnd(9)}var oe={flags:[...C,{name:"explain",about:"also print what each control asked, found and read"}],run:se};async function se({flags:e,
problems:r},t){let{env:a,surface:n}=t,l=performance.now(),p=await le(t,e),i=await O({flags:e,env:a,getInput:p,problems:r}),o=i.logLevel==="debug";await Q(i.reportDir);
let s=i.signing||i.signingKey?await(await import("./create-signer.js")).createSigner(i,a):void 0,m=o?c=>t.print(pe(c)):()=>{},d=M(i,{env:a,signal:t.signal,onRequest:m}),
f=me(d,t,l,o);try{let{report:c,notices:w,...b}=await T(i,a,d.ports),g=await X(c,{folder:i.reportDir,formatNames:i.formats,context:{jobUrl:a.CI_JOB_URL,policyPath:i.
policy[0]??""},host:n.host,signer:s,material:{...b,env:a,flags:e}});await f();let I={report:c,notices:[...w,...g.notices],reportPath:g.path,tookMs:Math.round(performance.
now()-l),requests:d.requestCount(),dryRun:i.dryRun,detail:e.has("explain")||o?(await import("./explained.js")).explained:void 0},k=ee(I,n).trimEnd();return t.print(
n.host==="terminal"?(await import("./wrap.js")).wrap(k,80):k),J(c,i.failJobOn,g.isSigned)}catch(c){throw c instanceof v&&c.code==="INTERRUPTED"?ce(d.ports.progress,
c):c}finally{await f(),d.close()}}async function le({env:e,surface:r},t){if(r.host!=="github")return E(e);let{getInput:a,setSecret:n}=await import("./core.js");
for(let l of U(e,t))n(l);return a}function pe({method:e,path:r,status:t,durationMs:a}){let n=t===0?"no answer":String(t);return`debug    ${e} ${u(r)} ${n} ${Math.
round(a)} ms`}function me(e,r,t,a){let n,l=e.ports.after(2e3,()=>{n=import("./progress.js").then(({showProgress:p})=>p(e,r,t,a))});return async()=>{l(),(await n)?.()}}
function ce({targets:e,done:r},t){let a=(o,s,m)=>`${o==="status_check"?"status check":"external control"} ${m==null?s:`"${u(m)}" (${s})`}`,n=r.map(o=>`${a(o.target,
o.id,o.name)}: ${o.status}`),l=e.filter(({kind:o,id:s})=>!r.some(m=>m.target===o&&m.id===s)),p=n.length===0?"nothing was delivered":`delivered: ${_(n)}`,i=l.length===
0?"":`; not delivered: ${_(l.map(({kind:o,id:s,name:m})=>a(o,s,m)))}`;return new v("INTERRUPTED",`the job was cancelled; ${p}${i}`,{cause:t})}export{oe as evaluate};
