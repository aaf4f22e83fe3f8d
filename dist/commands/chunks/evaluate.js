import{a as C,b as I,c as M,d as P,e as _,g as U}from"./shared-gitbeaker-core-dist-index.js";import"./shared-document.js";import"./shared-missing-file.js";import"./shared-read.js";
import"./shared-subject.js";import"./shared-evaluate.js";import"./shared-draft.js";import"./shared-selection.js";import"./shared-predefined.js";import"./shared-expression.js";
import"./shared-policy-source.js";import"./shared-pattern.js";import"./shared-project.js";import"./shared-controls-define.js";import"./shared-select.js";import"./shared-judged-head.js";
import"./shared-deliver-target.js";import"./shared-check-lines.js";import"./shared-long-list.js";import"./shared-secrets.js";import"./shared-attempt.js";import"./shared-time-limit.js";
import"./shared-answer.js";import"./shared-regular-file.js";import"./shared-branch-head.js";import"./shared-utf8.js";import"./shared-merge-request.js";import"./shared-facts-source.js";
import"./shared-facts-define.js";import"./shared-schema.js";import"./shared-checks.js";import"./shared-about.js";import"./shared-confirmation.js";import"./shared-gitlab-errors.js";
import"./shared-api.js";import"./shared-home.js";import{a as O}from"./shared-names.js";import{a as T,c as E,d as j,e as D,f as S}from"./shared-counts.js";import"./shared-version.js";
import{a as L}from"./shared-input-flags.js";import"./shared-policy-presets-registry.js";import"./shared-table.js";import"./shared-nearest.js";import"./shared-values.js";
import"./shared-reporting-formats-registry.js";import{a as B}from"./shared-json.js";import{a as h,b as y}from"./shared-shared-errors.js";import{a as m,f as F,g as x}from"./shared-text.js";
import"./shared-unused.js";import"./shared-bundler.js";function J(e,r,t){return t===!1||e.deliveries.some(({outcome:n})=>n==="failed")?h.undelivered:e.verdict===
"compliant"||r==="never"?h.compliant:e.verdict==="undetermined"?h.undetermined:r==="undetermined"?h.compliant:h.nonCompliant}import{randomBytes as K}from"node:crypto";
import{constants as V}from"node:fs";import{access as z,lstat as A,mkdir as G,rename as W,rm as H,writeFile as Q}from"node:fs/promises";import{dirname as X,join as q,
resolve as Y}from"node:path";async function Z(e,r){X(Y(e))===process.cwd()&&!await A(e).catch(()=>{})||await(await import("./clear-folder.js")).clearFolder(e,r)}
async function ee(e){try{await G(e,{recursive:!0}),await z(e,V.W_OK)}catch(r){let{code:t}=r;throw new y("INPUT_INVALID",`report_dir ${e} cannot be written (${t}\
)`,{cause:r})}}async function te(e,r,t){let n=q(e,`.${r}.${K(6).toString("hex")}`);try{await Q(n,t,{flag:"wx"}),await W(n,q(e,r))}catch(o){throw await H(n,{force:!0}),
o}}import{join as re}from"node:path";function ne(e,r){let t=E(e);return{verdict:e.verdict,passed:String(t.pass),failed:String(t.fail),unknown:String(t.unknown),
warned:String(t.warned),observed:String(t.observed),waived:String(t.waived),report:r}}var oe=/^(?:verdict|passed|failed|unknown|waived|report)$/;function ae(e){
return Object.entries(e).flatMap(([r,t])=>{let n=`${r}=${t.replace(/[\r\n]+/g," ")}
`,o=`COUNTERSIGN_${r.toUpperCase()}${n.slice(r.length)}`;return oe.test(r)?[o,n]:[o]}).join("")}async function ie(e,r){let{folder:t,formatNames:n,context:o,host:i,
signer:l}=r,u=re(t,"report.json"),a=ne(e,u),s=new Map([["report.json",await B(e,o)],...i==="gitlab"?[["countersign.env",ae(a)]]:[]]),c=l||n.some($=>$!=="json"),
{notices:f,isSigned:d}=c?await(await import("./further.js")).addFurther(s,e,r):{notices:[],isSigned:void 0};return await Promise.all([...s].map(([$,p])=>te(t,$,
p))),i==="github"&&await(await import("./step-outputs.js")).stepOutputs(a,e,o),{path:u,notices:f,isSigned:d}}var se={fail:["✗","red"],unknown:["?","yellow"],warned:[
"!","yellow"],waived:["~","yellow"],observed:["○","dim"],pass:["✓","green"],not_applicable:["-","dim"],external:["·","dim"]};function pe(e,r){let{report:t}=e;
return`${[...me(t,r),...e.notices.map(n=>`${g("Note")}${m(n,1e3)}`),"",...S(t.requirements).flatMap((n,o)=>le(n,o,r,e.detail)),"",...ue(t,r),...de(e,r).map(n=>`${g(
"")}${n}`),...e.reportPath===void 0?[]:[`${g("Report")}${m(e.reportPath)}`],`${g("Took")}${e.tookMs} ms, ${F(e.requests,"request")}`].join(`
`)}
`}function me({subject:e,policy:r,tool:t},n){let o=e.merge_request,i=`${m(e.project.path)}${o?` !${o.iid} (${o.sha.slice(0,8)} into ${m(o.target_branch)})`:""}`;
return[`${n.tone(`Countersign ${t.version}`,"bold")} on ${m(e.gitlab_url)}`,`${g("Subject")}${i}`,`${g("Policy")}${m(r.name)} (${r.sources.map(l=>m(l)).join(", ")}\
), sha256 ${r.sha256.slice(0,12)}`]}function le(e,r,t,n=()=>[]){let{name:o,status:i,controls:l}=e,u=`${N({status:i},t)} ${t.tone(m(o),"bold")} ${t.tone(j(l),"di\
m")}`,a=S(l).flatMap(s=>[...ce(s,t),...n(s).map(c=>`      ${c}`)]);return i==="pass"?t.section(`requirement_${r+1}`,u,a):[u,...a]}function N(e,r){let[t,n]=se[T(
e)];return r.tone(t,n)}function ce(e,r){let{id:t,severity:n,status:o,message:i,note:l,remediation:u,phase:a,waiver:s,page:c}=e,f=o==="fail"||o==="unknown",d=a===
"enforce",$=[m(t),...f?[n]:[],...f&&!d?[...o==="unknown"?[o]:[],`${a} only`]:[]],p=[`  ${N(e,r)} ${m(O(e))} (${$.join(", ")}): ${m(i,1e3)}`];return s&&p.push(` \
     waived until ${s.expires} by ${m(s.owner)}: ${m(s.reason,1e3)}`),l!==null&&p.push(`      note: ${m(l,1e3)}`),f&&(p.push(`      fix:  ${m(u.text,1e3)}`),u.url!==
null&&p.push(`      at:   ${m(u.url,1e3)}`),c!==void 0&&p.push(`      see:  ${m(c,1e3)}`)),p}function ue(e,r){let t=e.verdict.replace("_","-").toUpperCase(),n={
compliant:"green",non_compliant:"red",undetermined:"yellow"},o=e.requirements.flatMap(l=>l.controls),i=D(o)?"":", because nothing could be judged";return[`${g("\
Verdict")}${r.tone(t,n[e.verdict],"bold")} (${j(o)})${i}`]}function de({report:{deliveries:e},dryRun:r,isCheckNamed:t},n){return e.length===0?[n.tone(t?"nothing\
 was posted, because only a merge request has status checks":"no input names a status check or an external control, so nothing was posted","dim")]:e.map(o=>{let{
target:i,id:l,name:u,requirement:a,status:s,outcome:c,error:f=""}=o,d=i==="status_check"?"status check":"external control",$=a===null?"":` for "${m(a)}"`,p=`${d}\
 ${u===null?l:`"${m(u)}" (${l})`}${$}`,v=o.attempts>1?` after ${o.attempts} attempts`:"";if(c==="delivered")return`${n.tone("→","green")} ${p}: ${s}, delivere\
d${v}`;if(c==="failed")return`${n.tone("✗","red")} ${p}: ${s} NOT delivered${v}: ${m(f,1e3)}`;let b=r?`would be ${s} (dry run)`:"nothing posted, because evide\
nce is missing",w=c==="superseded"?"nothing posted, because the merge request has a newer head":b;return`${n.tone("-","dim")} ${p}: ${w}`})}function g(e){return e.
padEnd(9)}var $e={flags:[...L,{name:"explain",about:"also print what each control requires, found and read"}],run:fe};async function fe({flags:e,problems:r},t){
let{env:n,surface:o,secrets:i}=t,l=performance.now();await Z(P({flags:e,env:n,getInput:_(n)}),n);let u=await ge(t,e),a=await M({flags:e,env:n,getInput:u,problems:r}),
s=a.logLevel==="debug";await ee(a.reportDir);let c=a.signing||a.signingKey?await(await import("./create-signer.js")).createSigner(a,n):void 0,f=s?p=>t.print(we(
p)):()=>{},d=await C(a,{env:n,signal:t.signal,secrets:i,onRequest:f}),$=he(d,t,l,s);try{let{report:p,notices:v,...b}=await U(a,n,d.ports),w=await ie(p,{folder:a.
reportDir,formatNames:a.formats,context:{jobUrl:n.CI_JOB_URL&&i.clean(n.CI_JOB_URL),policyPath:a.policy[0]??""},host:o.host,signer:c,material:{...b,secrets:i}});
await $();let R={report:p,notices:[...v,...w.notices],reportPath:w.path,tookMs:Math.round(performance.now()-l),requests:d.requestCount(),dryRun:a.dryRun,isCheckNamed:a.
statusChecks.length>0,detail:e.has("explain")||s?(await import("./explained.js")).explained:void 0},k=i.clean(pe(R,o).trimEnd());return t.print(o.host==="termin\
al"?(await import("./wrap.js")).wrap(k,80):k),J(p,a.failJobOn,w.isSigned)}catch(p){throw p instanceof y&&p.code==="INTERRUPTED"?ve(d.ports.progress,p):p}finally{
await $(),d.close()}}async function ge({env:e,surface:r},t){if(r.host!=="github")return _(e);let{getInput:n,setSecret:o}=await import("./core.js");for(let i of I(
e,t))o(i);return n}function we({method:e,path:r,status:t,durationMs:n}){let o=t===0?"no answer":String(t);return`debug    ${e} ${m(r.replace(/\?.*/s,""))} ${o} ${Math.
round(n)} ms`}function he(e,r,t,n){let o,i=e.ports.after(2e3,()=>{o=import("./progress.js").then(({showProgress:l})=>l(e,r,t,n))});return async()=>{i(),(await o)?.()}}
function ve({targets:e,done:r},t){let n=(a,s,c)=>`${a==="status_check"?"status check":"external control"} ${c==null?s:`"${m(c)}" (${s})`}`,o=r.map(a=>`${n(a.target,
a.id,a.name)}: ${a.status}`),i=e.filter(({kind:a,id:s})=>!r.some(c=>c.target===a&&c.id===s)),l=o.length===0?"nothing was delivered":`delivered: ${x(o)}`,u=i.length===
0?"":`; not delivered: ${x(i.map(({kind:a,id:s,name:c})=>n(a,s,c)))}`;return new y("INTERRUPTED",`the job was cancelled; ${l}${u}`,{cause:t})}export{$e as evaluate};
