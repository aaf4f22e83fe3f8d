import{a as I}from"./shared-deliver.js";import"./shared-targets.js";import{a as M,b as P,c as O,d as U,e as j}from"./shared-gitbeaker-core-dist-index.js";import"./shared-document.js";
import"./shared-policy.js";import"./shared-missing-file.js";import"./shared-read.js";import"./shared-subject.js";import"./shared-evaluate.js";import"./shared-collect.js";
import"./shared-draft.js";import"./shared-selection.js";import"./shared-predefined.js";import"./shared-expression.js";import"./shared-policy-source.js";import"./shared-pattern.js";
import"./shared-facts-project-project.js";import"./shared-controls-define.js";import"./shared-select.js";import"./shared-judged-head.js";import"./shared-deliver-target.js";
import"./shared-check-lines.js";import"./shared-long-list.js";import"./shared-secrets.js";import"./shared-attempt.js";import"./shared-time-limit.js";import"./shared-answer.js";
import"./shared-regular-file.js";import"./shared-branch-head.js";import"./shared-utf8.js";import"./shared-merge-request.js";import"./shared-facts-source.js";import"./shared-facts-define.js";
import"./shared-schema.js";import"./shared-checks.js";import"./shared-about.js";import"./shared-confirmation.js";import"./shared-gitlab-errors.js";import"./shared-api.js";
import"./shared-home.js";import{a as T}from"./shared-names.js";import{a as E,c as D,d as S,e as L,f as x}from"./shared-counts.js";import{a as B}from"./shared-input-flags.js";
import"./shared-version.js";import"./shared-policy-presets-registry.js";import"./shared-table.js";import"./shared-nearest.js";import"./shared-values.js";import"./shared-reporting-formats-registry.js";
import{a as F}from"./shared-json.js";import{a as h,b as k}from"./shared-shared-errors.js";import{a as l,f as J,g as q}from"./shared-text.js";import"./shared-unused.js";
import"./shared-bundler.js";function K(t,r,e){return e===!1||t.deliveries.some(({outcome:o})=>o==="failed")?h.undelivered:t.verdict==="compliant"||r==="never"?h.
compliant:t.verdict==="undetermined"?h.undetermined:r==="undetermined"?h.compliant:h.nonCompliant}import{randomBytes as V}from"node:crypto";import{constants as A}from"node:fs";
import{access as G,lstat as W,mkdir as X,rename as z,rm as H,writeFile as Q}from"node:fs/promises";import{dirname as Y,join as N,resolve as Z}from"node:path";async function tt(t,r){
Y(Z(t))===process.cwd()&&!await W(t).catch(()=>{})||await(await import("./clear-folder.js")).clearFolder(t,r)}async function et(t){try{await X(t,{recursive:!0}),
await G(t,A.W_OK)}catch(r){let{code:e}=r;throw new k("INPUT_INVALID",`report_dir ${t} cannot be written (${e})`,{cause:r})}}async function rt(t,r,e){let o=N(t,`\
.${r}.${V(6).toString("hex")}`);try{await Q(o,e,{flag:"wx"}),await z(o,N(t,r))}catch(n){throw await H(o,{force:!0}),n}}import{join as ot}from"node:path";function nt(t,r){
let e=D(t);return{verdict:t.verdict,passed:String(e.pass),failed:String(e.fail),unknown:String(e.unknown),warned:String(e.warned),observed:String(e.observed),waived:String(
e.waived),report:r}}var at=/^(?:verdict|passed|failed|unknown|waived|report)$/;function it(t){return Object.entries(t).flatMap(([r,e])=>{let o=`${r}=${e.replace(
/[\r\n]+/g," ")}
`,n=`COUNTERSIGN_${r.toUpperCase()}${o.slice(r.length)}`;return at.test(r)?[n,o]:[n]}).join("")}async function st(t,r){let{folder:e,formatNames:o,context:n,host:i,
signer:p}=r,u=ot(e,"report.json"),s=nt(t,u),a=new Map([["report.json",await F(t,n)],...i==="gitlab"?[["countersign.env",it(s)]]:[]]),m=p||o.some(d=>d!=="json"),
{notices:f,isSigned:w}=m?await(await import("./further.js")).addFurther(a,t,r):{notices:[],isSigned:void 0};return await Promise.all([...a].map(([d,c])=>rt(e,d,
c))),i==="github"&&await(await import("./step-outputs.js")).stepOutputs(s,t,n),{path:u,notices:f,isSigned:w}}var pt={fail:["✗","red"],unknown:["?","yellow"],warned:[
"!","yellow"],waived:["~","yellow"],observed:["○","dim"],pass:["✓","green"],not_applicable:["-","dim"],external:["·","dim"]};function mt(t,r){let{report:e}=t;
return`${[...lt(e,r),...t.notices.map(o=>`${g("Note")}${l(o,1e3)}`),"",...x(e.requirements).flatMap((o,n)=>ut(o,n,r,t.detail)),"",...dt(e,r),...$t(t,r).map(o=>`${g(
"")}${o}`),...t.reportPath===void 0?[]:[`${g("Report")}${l(t.reportPath)}`],`${g("Took")}${t.tookMs} ms, ${J(t.requests,"request")}`].join(`
`)}
`}function lt({subject:t,policy:r,tool:e},o){let n=t.merge_request,i=`${l(t.project.path)}${n?` !${n.iid} (${n.sha.slice(0,8)} into ${l(n.target_branch)})`:""}`;
return[`${o.tone(`Countersign ${e.version}`,"bold")} on ${l(t.gitlab_url)}`,`${g("Subject")}${i}`,`${g("Policy")}${l(r.name)} (${r.sources.map(p=>l(p)).join(", ")}\
), sha256 ${r.sha256.slice(0,12)}`]}function ut(t,r,e,o=()=>[]){let{name:n,status:i,controls:p}=t,u=`${R({status:i},e)} ${e.tone(l(n),"bold")} ${e.tone(S(p),"di\
m")}`,s=x(p).flatMap(a=>[...ct(a,e),...o(a).map(m=>`      ${m}`)]);return i==="pass"?e.section(`requirement_${r+1}`,u,s):[u,...s]}function R(t,r){let[e,o]=pt[E(
t)];return r.tone(e,o)}function ct(t,r){let{id:e,severity:o,status:n,message:i,note:p,remediation:u,phase:s,waiver:a,page:m}=t,f=n==="fail"||n==="unknown",w=s===
"enforce",d=[l(e),...f?[o]:[],...f&&!w?[...n==="unknown"?[n]:[],`${s} only`]:[]],c=[`  ${R(t,r)} ${l(T(t))} (${d.join(", ")}): ${l(i,1e3)}`];return a&&c.push(` \
     waived until ${a.expires} by ${l(a.owner)}: ${l(a.reason,1e3)}`),p!==null&&c.push(`      note: ${l(p,1e3)}`),f&&(c.push(`      fix:  ${l(u.text,1e3)}`),u.url!==
null&&c.push(`      at:   ${l(u.url,1e3)}`),m!==void 0&&c.push(`      see:  ${l(m,1e3)}`)),c}function dt(t,r){let e=t.verdict.replace("_","-").toUpperCase(),o={
compliant:"green",non_compliant:"red",undetermined:"yellow"},n=t.requirements.flatMap(p=>p.controls),i=L(n)?"":", because nothing could be judged";return[`${g("\
Verdict")}${r.tone(e,o[t.verdict],"bold")} (${S(n)})${i}`]}function $t({report:{deliveries:t},dryRun:r,isCheckNamed:e},o){return t.length===0?[o.tone(e?"nothing\
 was posted, because only a merge request has status checks":"no input names a status check or an external control, so nothing was posted","dim")]:t.map(n=>{let{
target:i,id:p,name:u,requirement:s,status:a,outcome:m,error:f=""}=n,w=i==="status_check"?"status check":"external control",d=s===null?"":` for "${l(s)}"`,c=`${w}\
 ${u===null?p:`"${l(u)}" (${p})`}${d}`,$=n.attempts>1?` after ${n.attempts} attempts`:"";if(m==="delivered")return`${o.tone("→","green")} ${c}: ${a}, delivere\
d${$}`;if(m==="failed")return`${o.tone("✗","red")} ${c}: ${a} NOT delivered${$}: ${l(f,1e3)}`;let v=r?`would be ${a} (dry run)`:"nothing posted, because evide\
nce is missing",b=m==="superseded"?"nothing posted, because the merge request has a newer head":v;return`${o.tone("-","dim")} ${c}: ${b}`})}function g(t){return t.
padEnd(9)}var ft={flags:[...B,{name:"explain",about:"also print what each control requires, found and read"}],run:wt};async function wt({flags:t,problems:r},e){
let{env:o,surface:n,secrets:i}=e,p=n.host==="gitlab"||n.host==="github"?t:await(await import("./origin.js")).withOrigin(t,e),u=performance.now();await tt(U({flags:p,
env:o,getInput:j(o)}),o);let s=await gt(e,p),a=await O({flags:p,env:o,getInput:s,problems:r}),m=a.logLevel==="debug";await et(a.reportDir);let f=a.signing||a.signingKey?
await(await import("./create-signer.js")).createSigner(a,o):void 0,w=m?$=>e.print(ht($)):()=>{},d=await M(a,{env:o,signal:e.signal,secrets:i,onRequest:w}),c=vt(
d,e,u,m);try{let{report:$,notices:v,...b}=await I(a,o,d.ports),y=await st($,{folder:a.reportDir,formatNames:a.formats,context:{jobUrl:o.CI_JOB_URL&&i.clean(o.CI_JOB_URL),
policyPath:a.policy[0]??""},host:n.host,signer:f,material:{...b,secrets:i}});await c();let C={report:$,notices:[...v,...y.notices],reportPath:y.path,tookMs:Math.
round(performance.now()-u),requests:d.requestCount(),dryRun:a.dryRun,isCheckNamed:a.statusChecks.length>0,detail:p.has("explain")||m?(await import("./explained.js")).
explained:void 0},_=i.clean(mt(C,n).trimEnd());return e.print(n.host==="terminal"?(await import("./wrap.js")).wrap(_,80):_),K($,a.failJobOn,y.isSigned)}catch($){
throw $ instanceof k&&$.code==="INTERRUPTED"?bt(d.ports.progress,$):$}finally{await c(),d.close()}}async function gt({env:t,surface:r},e){if(r.host!=="github")return j(
t);let{getInput:o,setSecret:n}=await import("./core.js");for(let i of P(t,e))n(i);return o}function ht({method:t,path:r,status:e,durationMs:o}){let n=e===0?"no \
answer":String(e);return`debug    ${t} ${l(r.replace(/\?.*/s,""))} ${n} ${Math.round(o)} ms`}function vt(t,r,e,o){let n,i=t.ports.after(2e3,()=>{n=import("./progress.js").
then(({showProgress:p})=>p(t,r,e,o))});return async()=>{i(),(await n)?.()}}function bt({targets:t,done:r},e){let o=(s,a,m)=>`${s==="status_check"?"status check":
"external control"} ${m==null?a:`"${l(m)}" (${a})`}`,n=r.map(s=>`${o(s.target,s.id,s.name)}: ${s.status}`),i=t.filter(({kind:s,id:a})=>!r.some(m=>m.target===s&&
m.id===a)),p=n.length===0?"nothing was delivered":`delivered: ${q(n)}`,u=i.length===0?"":`; not delivered: ${q(i.map(({kind:s,id:a,name:m})=>o(s,a,m)))}`;return new k(
"INTERRUPTED",`the job was cancelled; ${p}${u}`,{cause:e})}export{ft as evaluate};
