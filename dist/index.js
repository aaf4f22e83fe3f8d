#!/usr/bin/env node
function J(...e){return{placeholder:e.join("|"),parse(t){let r=e.find(n=>n===t);return r===void 0?{problem:`must be ${e.join(" or ")}, not ${z(t)}`}:{value:r}}}}
var ke={placeholder:"TEXT",parse:e=>({value:e})},Ut={placeholder:"LINES",parse:e=>({value:Be(e,/\r?\n/)})},Qn={placeholder:"LIST",parse:e=>({value:Be(e,/[\r\n,]+/)})};
function ei(e){return{placeholder:"LIST",parse(t){let r=Be(t,/[\r\n,]+/),n=r.filter(i=>!e.includes(i));return n.length>0?{problem:`must name ${e.join(", ")}, no\
t ${z(n.join(", "))}`}:{value:r}}}}var Lt={placeholder:"true|false",parse(e){return/^(true|1|yes|on)$/i.test(e)?{value:!0}:/^(false|0|no|off)$/i.test(e)?{value:!1}:
{problem:`must be true or false, not ${z(e)}`}}},ti={placeholder:"DURATION",parse(e){let t=/^(?:(\d{1,6})h)?(?:(\d{1,6})m)?(?:(\d{1,6})s?)?$/.exec(e),[r=0,n=0,i=0]=(t??
[]).slice(1).map(s=>Number(s??0)),a=((r*60+n)*60+i)*1e3;return!t||a<1e3||a>864e5?{problem:`must be a duration between 1s and 24h such as 90s, 10m or 1h30m, not ${z(
e)}`}:{value:a}}},ri={placeholder:"SHA",parse(e){let t=e.toLowerCase();return/^([0-9a-f]{40}|[0-9a-f]{64})$/.test(t)?{value:t}:{problem:`must be a full commit S\
HA of 40 or 64 hexadecimal digits, not ${z(e)} (${e.length} characters)`}}},ni={placeholder:"NUMBER",parse(e){let t=Ge(e.replace(/^!/,""));return t===void 0?{problem:`\
must be the merge request's number, such as 7 or !7, not ${z(e)}`}:{value:t}}},ii={placeholder:"ID|PATH",parse(e){let t=Ge(e);return t!==void 0?{value:t}:/^[^\s/?#:]+(\/[^\s/?#:]+)+$/.
test(e)?{value:e}:{problem:`must be a numeric id or a full path such as group/project, not ${z(e)}`}}},ai={placeholder:"URL",parse(e){let t;try{t=new URL(e)}catch{
return{problem:`must be an address such as https://gitlab.example.com, not ${z(e)}`}}if(t.protocol!=="https:"&&t.protocol!=="http:")return{problem:`must begin w\
ith https:// or http://, not "${t.protocol}"`};if(t.username||t.password)return{problem:"must not contain a user name or password"};if(t.search||t.hash)return{problem:"\
must not contain a query or a fragment"};let r=t.pathname.replace(/\/+$/,"");return/\/api(\/v4|\/graphql)?$/.test(r)?{problem:`must be the root of the instance,\
 without ${/\/api.*$/.exec(r)?.[0]??"/api"}`}:{value:`${t.origin}${r}`}}},si={placeholder:"MEGABYTES",parse(e){return/^[1-9]\d{0,3}$/.test(e)?{value:Number(e)*2**
20}:{problem:`must be megabytes from 1 to 9999, not ${z(e)}`}}};function Ge(e){let t=Number(e);return/^\d+$/.test(e)&&Number.isSafeInteger(t)&&t>0?t:void 0}function Be(e,t){
return e.split(t).map(r=>r.trim()).filter(Boolean)}function z(e){return`"${e.replace(/(:\/\/)\S*[@?]\S*/g,"$1…")}"`}var Fe=e=>`${JSON.stringify(e,null,2)}
`,Dt={json:{file:"report.json",load:async()=>({render:Fe})},html:{file:"report.html",load:()=>import("./chunks/html.js")},junit:{file:"report.junit.xml",load:()=>import("./chunks/junit.js")},
codequality:{file:"gl-code-quality-report.json",load:()=>import("./chunks/codequality.js")},sarif:{file:"report.sarif",load:()=>import("./chunks/sarif.js")},annotations:{
file:"gl-annotations.json",load:()=>import("./chunks/annotations.js")},metrics:{file:"metrics.txt",load:()=>import("./chunks/metrics.js")},csv:{file:"controls.c\
sv",load:()=>import("./chunks/csv.js")},markdown:{file:"summary.md",load:()=>import("./chunks/markdown.js")},badge:{file:"badge.svg",load:()=>import("./chunks/badge.js")},
oscal:{file:"oscal-assessment-results.json",load:()=>import("./chunks/oscal.js")}},oi=[...Object.keys(Dt),"archive"],ne={mode:{kind:J("auto","merge-request","pr\
oject"),default:"auto",summary:"What to judge. `auto` judges the merge request that the environment names, or else the project"},policy:{kind:Qn,default:".count\
ersign.yml",summary:"Where the policy is: a path in the checkout, `group/project:path/to/file.yml@ref` or an `https://` address. Several, separated by commas or\
 line breaks, are merged. In `merge-request` mode a bare path is read through the API, from the target branch if it is protected, else from the default branch"},
policy_from:{kind:J("target_branch","checkout"),default:"target_branch",summary:"Where a bare policy path is read in `merge-request` mode: the target branch (if\
 it is not protected, the default branch), or the checkout. Mode `project` always reads the checkout"},gitlab_url:{kind:ai,default:"https://gitlab.com",environment:[
"CI_SERVER_URL"],summary:"Address of the GitLab instance, with its sub-path if it has one. Default: `CI_SERVER_URL`, or else `https://gitlab.com`"},gitlab_token:{
kind:ke,secret:!0,environment:["COUNTERSIGN_TOKEN"],summary:"Access token with scope `api` that reads facts and posts status checks. It can also be in `COUNTERS\
IGN_TOKEN`"},project:{kind:ii,summary:"Numeric id or full path of the merge request's project. Default: from the environment"},merge_request:{kind:ni,summary:"T\
he merge request's number (iid). Default: from the environment"},sha:{kind:ri,summary:"Full head SHA of the source branch. Default: from the environment"},status_check:{
kind:Ut,summary:"Name or id of the external status check to answer. For several, write one per line: `NAME`, or `REQUIREMENT NAME=CHECK NAME` to give one requir\
ement its own check"},external_control:{kind:Ut,summary:"Id of the external control to answer. For several, write one per line, as `ID` or `REQUIREMENT NAME=ID`"},
external_control_secret:{kind:ke,secret:!0,environment:["COUNTERSIGN_CONTROL_SECRET"],summary:"Secret of those controls. It can also be in `COUNTERSIGN_CONTROL_\
SECRET`, or for one control in `COUNTERSIGN_CONTROL_SECRET_<ID>`"},fail_job_on:{kind:J("non_compliant","undetermined","never"),default:"non_compliant",summary:"\
Which verdicts fail the job: `non_compliant` (and undetermined), `undetermined` (only undetermined) or `never`. Exit codes 2 and 4 always fail it"},on_undetermined:{
kind:J("fail","leave"),default:"fail",summary:"What is reported to GitLab if evidence is missing: `fail`, or with `leave` nothing"},note:{kind:J("never","on_fai\
lure","always"),default:"never",summary:"When the merge request gets a note that says what to fix: `never`, `on_failure` or `always`. Each job has one note, whi\
ch each of its runs updates"},signing:{kind:J("key","sigstore"),summary:"How the evidence is signed: with a `key` (the default if `signing_key` is given), or by\
 `sigstore` with the job's own identity"},signing_key:{kind:ke,secret:!0,environment:["COUNTERSIGN_SIGNING_KEY"],summary:"Private key that signs the evidence, E\
d25519 or ECDSA P-256: PEM text, PEM text in base64, or the path of a file. It can also be in `COUNTERSIGN_SIGNING_KEY`"},report_limit:{kind:si,default:"512",summary:"\
Maximum size of a file with evidence, such as a scanner's report, in megabytes. A larger one is unknown evidence"},report_dir:{kind:ke,default:"countersign-repo\
rt",summary:"Folder for the reports, and for nothing else. Files with the names of reports are removed from it first, and links are not followed"},formats:{kind:ei(
oi),default:"json",summary:"Which reports are written. The CI host's own outputs are always written"},dry_run:{kind:Lt,default:"false",summary:"Evaluate and pri\
nt what would be reported; write nothing to GitLab"},timeout:{kind:ti,default:"10m",summary:"Deadline of the whole run"},log_level:{kind:J("info","debug"),default:"\
info",summary:"`debug` shows every request with its status and its duration, and never a secret"}},ue=Object.keys(ne);function ui(e){return e.replace(/_(.)/g,(t,r)=>r.
toUpperCase())}function ce(e){return e.replaceAll("_","-")}var ci=/(?:TOKEN|SECRET|PASSWORD|PASSWD|PASSPHRASE|PRIVATE_KEY|API_?KEY|ACCESS_KEY|SIGNING_KEY|_JWT)(?:_V?\d+)?$/i,
li=/_(?:PROXY|URL|URI|DSN)$/i,di=/^(?:[a-z][\w+.-]*:\/\/)?[^\s:/@]*:([^\s/]+)@/i,pi=/^(?:\$\{?\w+\}?|\/\S*|[a-z]+)$/,Gt=ue.filter(e=>ne[e].secret);function Bt(e,t){
let r=Gt.flatMap(i=>{let{environment:a=[]}=ne[i];return[t.get(ce(i)),e[`INPUT_${i.toUpperCase()}`],...a.map(s=>e[s])].map(s=>[i,s])}),n=Object.entries(e).filter(
([i])=>i.startsWith("COUNTERSIGN_CONTROL_SECRET_")).map(([,i])=>["external_control_secret",i]);return[...r,...n,["CI_JOB_TOKEN",e.CI_JOB_TOKEN]].flatMap(([i,a])=>a===
void 0||a.trim()===""||/^\$\{?\w+\}?$/.test(a)?[]:[[i,a]])}function Ft(e,t){let r=Object.entries(e).flatMap(([i,a=""])=>{let[,s=""]=li.test(i)&&di.exec(a)||[];return[
ci.test(i)&&!pi.test(a)?a:"",s,mi(s)]}),n=[...Bt(e,t).map(([,i])=>i),...r];return[...new Set(n.filter(i=>i!==""))]}function mi(e){try{return decodeURIComponent(
e)}catch{return""}}var Ze=class extends Error{};function Zt(e,t){let r,n=Math.max(1,Math.floor(e.length/3))+1;for(let i of t){let a=fi(Wt(e),Wt(i),n+1),s=r!==void 0&&
r.length!==e.length&&i.length===e.length;(a<n||a===n&&s)&&(r=i,n=a)}return r}function Ht(e,t){let r=Zt(e,t);return r===void 0?"":`, did you mean ${r}?`}function Wt(e){
return e.slice(0,80).toLowerCase().replace(/[-\s]/g,"_")}function fi(e,t,r){if(Math.abs(e.length-t.length)>=r)return r;let n=[],i=Array.from({length:t.length+1},
(a,s)=>s);for(let a=1;a<=e.length;a++){let s=[a];for(let o=1;o<=t.length;o++){let c=e[a-1]===t[o-1],u=(i[o-1]??0)+(c?0:1),l=!c&&e[a-1]===t[o-2]&&e[a-2]===t[o-1]?
(n[o-2]??0)+1:r;s[o]=Math.min(u,l,(i[o]??0)+1,(s[o-1]??0)+1)}n=i,i=s}return i[t.length]??r}var ie={compliant:0,nonCompliant:1,setup:2,undetermined:3,undelivered:4,
interrupted:143},hi={INPUT_INVALID:2,POLICY_UNREADABLE:2,POLICY_INVALID:2,SUBJECT_UNKNOWN:2,TARGET_UNKNOWN:2,TOKEN_REFUSED:2,RIGHTS_MISSING:2,SHA_MISMATCH:4,CONTROL_REFUSED:4,
GITLAB_REFUSED:2,GITLAB_UNAVAILABLE:2,GITLAB_UNEXPECTED:2,TIMEOUT:2,INTERRUPTED:143,INTERNAL:2},y=class extends Error{name="RunError";code;advice;problems;constructor(e,t,r={}){
super(t,r.cause===void 0?void 0:{cause:r.cause}),this.code=e,this.advice=r.advice,this.problems=r.problems??[]}get exitCode(){return hi[this.code]}},He={recommended:()=>import("./chunks/recommended.js"),
strict:()=>import("./chunks/strict.js"),soc2:()=>import("./chunks/soc2.js"),iso27001:()=>import("./chunks/iso27001.js"),"cis-gitlab":()=>import("./chunks/cis-gitlab.js"),
slsa:()=>import("./chunks/slsa.js")},We=Object.keys(He);async function _i(e){let t=Jt(e);if(t)throw t;return JSON.stringify((await He[Kt(e)]?.())?.preset,null,2)}
function Jt(e){let t=Kt(e);if(!Object.hasOwn(He,t))return new y("POLICY_UNREADABLE",`there is no preset ${t}${Ht(t,We)}`,{advice:`the presets are ${We.join(", ")}`})}
var Kt=e=>e.slice(7);async function Vt(e){let t=await Promise.all(e.map(gi)),r=t.flatMap(i=>"refused"in i?[`policy ${i.typed} ${i.refused}`]:[]),[n=""]=r;if(r.length===
1)throw new y("INPUT_INVALID",n);if(r.length>1)throw new y("INPUT_INVALID",`${r.length} policies cannot be read`,{problems:r});return t.flatMap(i=>"refused"in i?
[]:i)}async function gi(e){if(e.includes("://")||/^https?:/i.test(e))return(await import("./chunks/address.js")).addressSource(e);if(e.startsWith("preset:"))return{
kind:"preset",typed:e};let[,t,r="",n=""]=/^([^:@\s]+\/[^:@\s]+):([^@]+)@(.+)$/.exec(e)??[];return t!==void 0?{kind:"project",typed:e,project:t,path:r.replace(/^\//,
""),ref:n}:/^[^:@\s]+\/[^:@\s]+:[^@]+$/.test(e)?{typed:e,refused:"names a file of a project without a ref: write group/project:path/to/file.yml@ref"}:{kind:"pat\
h",typed:e,path:e.replace(/^\.\//,"")}}function Yt(e){let t=Object.values(e).filter(r=>typeof r=="number");return Object.entries(e).filter(([r,n])=>t.indexOf(+r)===
-1).map(([r,n])=>n)}function vi(e,t){return typeof t=="bigint"?t.toString():t}var wi=class{constructor(e){this._getter=e,this._value=void 0}get value(){let e=this.
_getter;return e!==void 0&&(this._value=e(),this._getter=void 0),this._value}};function bi(e){return new wi(e)}function yi(e){return e==null}function Je(e){let t=e.
startsWith("^")?1:0,r=e.endsWith("$")?e.length-1:e.length;return e.slice(t,r)}function $i(e,t,r){Object.defineProperty(e,t,{value:r,writable:!0,enumerable:!0,configurable:!0})}
var Xt="captureStackTrace"in Error?Error.captureStackTrace:(...e)=>{};function Ke(e){return typeof e=="object"&&e!==null&&!Array.isArray(e)}function ki(e){if(Ke(
e)===!1)return!1;let t=e.constructor;if(t===void 0||typeof t!="function")return!0;let r=t.prototype;return!(Ke(r)===!1||Object.prototype.hasOwnProperty.call(r,"\
isPrototypeOf")===!1)}var ji=new Set(["string","number","symbol"]);function Ei(e){return e.replace(/[.*+?^${}()|[\]\\]/g,"\\$&")}function qi(e,t,r){let n=new e.
_zod.constr(t??e._zod.def);return(!t||r?.parent)&&(n._zod.parent=e),n}function q(e){let t=e;if(!t)return{};if(typeof t=="string")return{error:()=>t};if(t?.message!==
void 0){if(t?.error!==void 0)throw new Error("Cannot specify both `message` and `error` params");t.error=t.message}return delete t.message,typeof t.error=="stri\
ng"?{...t,error:()=>t.error}:t}function Oi(e){return Object.keys(e).filter(t=>e[t]._zod.optin!==void 0&&e[t]._zod.optout==="optional")}var Ti={safeint:[Number.MIN_SAFE_INTEGER,
Number.MAX_SAFE_INTEGER],int32:[-2147483648,2147483647],uint32:[0,4294967295],float32:[-34028234663852886e22,34028234663852886e22],float64:[-Number.MAX_VALUE,Number.
MAX_VALUE]};function G(e,t=0){if(e.aborted===!0)return!0;for(let r=t;r<e.issues.length;r++)if(e.issues[r]?.continue!==!0)return!0;return!1}function Ii(e,t=0){if(e.
aborted===!0)return!0;for(let r=t;r<e.issues.length;r++)if(e.issues[r]?.continue===!1)return!0;return!1}function ae(e,t){return t.map(r=>{var n;return(n=r).path??
(n.path=[]),r.path.unshift(e),r})}function le(e){return typeof e=="string"?e:e?.message}function Qt(e){let t=[];for(let r of e??[]){let n=r._zod.def;if(!/_(length|size)$|_equals$/.
test(n.check))break;let i=n.maximum??n.length??n.size;i>=0&&t.push([i,r])}return t}function Ve(e,t,r){var n;for(let i=t;i<e.length;i++)(n=e[i]).schema??(n.schema=
r)}function K(e,t,r){var n;let i=e.inst?._zod?.traits;i?.has("$ZodType")&&(i.has("$ZodCheck")?(n=e).schema??(n.schema=e.inst):e.schema=e.inst);let a=e.schema!==
e.inst?e.schema?._zod.def?.error:void 0,s=e.message?e.message:le(e.inst?._zod.def?.error?.(e))??le(a?.(e))??le(t?.error?.(e))??le(r.customError?.(e))??le(r.localeError?.(
e))??"Invalid input",o={};for(let c of Object.keys(e))c==="inst"||c==="schema"||c==="continue"||c==="input"||c==="__proto__"||(o[c]=e[c]);return o.path??(o.path=
[]),o.message=s,t?.reportInput&&(o.input=e.input),o}var xi=/[\uD800-\uDBFF]/;function er(e){let t=e.length;if(!xi.test(e))return t;let r=t;for(let n=0;n<t-1;n++)
(e.charCodeAt(n)&64512)===55296&&(e.charCodeAt(n+1)&64512)===56320&&(r--,n++);return r}function tr(e){return Array.isArray(e)?"array":typeof e=="string"?"string":
"unknown"}function Si(...e){let[t,r,n]=e;return typeof t=="string"?{message:t,code:"custom",input:r,inst:n}:{...t}}function Pi(e,t){for(let r in t){let n=Object.
getOwnPropertyDescriptor(t,r);n.get?Object.defineProperty(e,r,{...n,enumerable:!1}):Ni(e,r,n.value)}}function de(e,t,r,n=!0){return Object.defineProperty(e,t,{configurable:!0,
writable:!0,enumerable:n,value:r}),r}function Ri(e,t,r){return de(e,t,r,!1)}function Ni(e,t,r){Object.defineProperty(e,t,{configurable:!0,get(){return this==null?
r:de(this,t,r.bind(this))},set(n){de(this,t,n)}})}function Ai(e,t){let r=Object.getPrototypeOf(e);return t in r?void 0:r}var Ye,B=!1,Ci={configurable:!0,get(){B=
!0}};function T(e,t,r){let n=Object.getPrototypeOf(e._zod);if(t in n&&Ye!==e._zod){Ye=void 0;return}Ye=e._zod,Object.defineProperty(n,t,{configurable:!0,get(){Object.
defineProperty(this,t,Ci);let i=B;B=!1;try{let a=r(this);return B?delete this[t]:Object.defineProperty(this,t,{configurable:!0,writable:!0,value:a}),B=B||i,a}catch(a){
throw delete this[t],B=B||i,a}},set(i){Object.defineProperty(this,t,{configurable:!0,writable:!0,value:i})}})}function zi(e,t,r,n){let i=Ai(e,t);i&&Object.defineProperty(
i,t,{configurable:!0,get(){let a={configurable:!0,writable:!0,enumerable:n,value:void 0};return Object.defineProperty(this,t,a),a.value=r(this),Object.defineProperty(
this,t,a),a.value},set(a){Object.defineProperty(this,t,{configurable:!0,writable:!0,enumerable:n,value:a})}})}var rr,Xe={value:void 0,enumerable:!1},nr="capture\
StackTrace"in Error?Error:null;function Mi(e){let t=nr;if(t){let r=t.stackTraceLimit;if(typeof r=="number"){try{t.stackTraceLimit=0}catch{return nr=null,new e}try{
return new e}finally{t.stackTraceLimit=r}}}return new e}function v(e,t,r,n){let i={};function a(p){this.def=p,this.constr=d,this.traits=new Set}a.prototype=i;let s=r,
o=s&&new WeakSet;function c(p,m){if(p._zod){if(p._zod.traits.has(e))return}else{Xe.value=new a(m);try{Object.defineProperty(p,"_zod",Xe)}finally{Xe.value=void 0}}
if(p._zod.traits.add(e),t(p,m),o){let h=Object.getPrototypeOf(p),w=p._zod.constr.prototype,g=h;for(;g&&g!==w;)g=Object.getPrototypeOf(g);let _=g??h;o.has(_)||(o.
add(_),Pi(_,s))}let f=d.prototype;for(let h in f)Object.prototype.hasOwnProperty.call(f,h)&&(h in p||(p[h]=f[h].bind(p)))}let u=n?.Parent??Object;class l extends u{}
Object.defineProperty(l,"name",{value:e});function d(p){let m=n?.Parent?Mi(l):this;c(m,p);let f=m._zod.deferred;if(f){for(let w of f)w();m._zod.deferred=void 0}
let h=globalThis.__zod_globalConfig?.postProcessor;return h&&h(m),m}return Object.defineProperty(d,"init",{value:c}),Object.defineProperty(d,Symbol.hasInstance,
{value:p=>n?.Parent&&p instanceof n.Parent?!0:p?._zod?.traits?.has(e)}),Object.defineProperty(d,"name",{value:e}),d}var se=class extends Error{constructor(){super(
"Encountered Promise during synchronous parse. Use .parseAsync() instead.")}},Ui=class extends Error{constructor(e){super(`Encountered unidirectional transform \
during encode: ${e}`),this.name="ZodEncodeError"}};(rr=globalThis).__zod_globalConfig??(rr.__zod_globalConfig={});var oe=globalThis.__zod_globalConfig;function V(e){
return e&&Object.assign(oe,e),oe}function Li(){let e=this._zod;return e.message??(e.message=JSON.stringify(e.def,vi,2)),e.message}function Di(e){this._zod.message=
e}var Gi={get:Li,set:Di,enumerable:!0,configurable:!0},Qe={value:void 0,enumerable:!1},ir=new WeakSet([Object.prototype,Error.prototype]),ar=(e,t)=>{e.name="$Zo\
dError",Qe.value=t,Object.defineProperty(e,"issues",Qe),Qe.value=void 0,Object.defineProperty(e,"message",Gi);let r=Object.getPrototypeOf(e);ir.has(r)||(ir.add(
r),Object.defineProperty(r,"toString",{configurable:!0,enumerable:!1,get(){let n=()=>this.message;return Object.defineProperty(this,"toString",{value:n,configurable:!0,
writable:!0}),n},set(n){Object.defineProperty(this,"toString",{value:n,configurable:!0,writable:!0})}}))},vl=v("$ZodError",ar),je=v("$ZodError",ar,void 0,{Parent:Error}),
Bi=e=>{let t=(r,n,i,a)=>{let s=i?{...i,async:!1}:{async:!1},o=r._zod.run({value:n,issues:[]},s);if(o instanceof Promise)throw new se;if(o.issues.length){let c=new(a?.
Err??e)(o.issues.map(u=>K(u,s,V())));throw Xt(c,a?.callee??t),c}return o.value};return t},Fi=Bi(je),Zi=e=>{let t=async(r,n,i,a)=>{let s=i?{...i,async:!0}:{async:!0},
o=r._zod.run({value:n,issues:[]},s);if(o instanceof Promise&&(o=await o),o.issues.length){let c=new(a?.Err??e)(o.issues.map(u=>K(u,s,V())));throw Xt(c,a?.callee??
t),c}return o.value};return t},Hi=Zi(je),Wi=e=>(t,r,n)=>{let i=n?{...n,async:!1}:{async:!1},a=t._zod.run({value:r,issues:[]},i);if(a instanceof Promise)throw new se;
return a.issues.length?sr(e,a.issues,i):{success:!0,data:a.value}},Y=Wi(je);function sr(e,t,r){let n;return{success:!1,get error(){return n||(n=new e(t.map(i=>K(
i,r,V()))),t=void 0,r=void 0),n},set error(i){n=i,t=void 0,r=void 0}}}var Ji=e=>async(t,r,n)=>{let i=n?{...n,async:!0}:{async:!0},a=t._zod.run({value:r,issues:[]},
i);return a instanceof Promise&&(a=await a),a.issues.length?sr(e,a.issues,i):{success:!0,data:a.value}},Ki=Ji(je),Vi=/^[\s\S]{0,}$/,or=/^-?\d+(?:\.\d+)?$/,Yi=/^(?:true|false)$/i,
F=v("$ZodCheck",(e,t)=>{var r;e._zod??(e._zod={}),e._zod.def=t,(r=e._zod).onattach??(r.onattach=[])}),ur=e=>{let t=e.value;return!yi(t)&&t.length!==void 0},Ee={
number:"number",bigint:"bigint",object:"date"},Xi=v("$ZodCheckLessThan",(e,t)=>{F.init(e,t);let r=Ee[typeof t.value];e._zod.check=n=>{(t.inclusive?n.value<=t.value:
n.value<t.value)||n.issues.push({origin:Ee[typeof n.value]??r,code:"too_big",maximum:typeof t.value=="object"?t.value.getTime():t.value,input:n.value,inclusive:t.
inclusive,inst:e,continue:!t.abort})}}),Qi=v("$ZodCheckGreaterThan",(e,t)=>{F.init(e,t);let r=Ee[typeof t.value];e._zod.check=n=>{(t.inclusive?n.value>=t.value:
n.value>t.value)||n.issues.push({origin:Ee[typeof n.value]??r,code:"too_small",minimum:typeof t.value=="object"?t.value.getTime():t.value,input:n.value,inclusive:t.
inclusive,inst:e,continue:!t.abort})}}),ea=v("$ZodCheckNumberFormat",(e,t)=>{F.init(e,t),t.format=t.format||"float64";let r=t.format?.includes("int"),n=r?"int":
"number",[i,a]=Ti[t.format];e._zod.check=s=>{let o=s.value;if(r){if(!Number.isInteger(o)){s.issues.push({expected:n,format:t.format,code:"invalid_type",continue:!1,
input:o,inst:e});return}if(!Number.isSafeInteger(o)){o>0?s.issues.push({input:o,code:"too_big",maximum:Number.MAX_SAFE_INTEGER,note:"Integers must be within the\
 safe integer range.",inst:e,origin:n,inclusive:!0,continue:!t.abort}):s.issues.push({input:o,code:"too_small",minimum:Number.MIN_SAFE_INTEGER,note:"Integers mu\
st be within the safe integer range.",inst:e,origin:n,inclusive:!0,continue:!t.abort});return}}o<i&&s.issues.push({origin:"number",input:o,code:"too_small",minimum:i,
inclusive:!0,inst:e,continue:!t.abort}),o>a&&s.issues.push({origin:"number",input:o,code:"too_big",maximum:a,inclusive:!0,inst:e,continue:!t.abort})}}),ta=v("$Z\
odCheckMaxLength",(e,t)=>{var r;F.init(e,t),(r=e._zod.def).when??(r.when=ur),e._zod.check=n=>{let i=n.value,a=i.length;if((typeof i=="string"&&a>t.maximum?er(i):
a)<=t.maximum)return;let s=tr(i);n.issues.push({origin:s,code:"too_big",maximum:t.maximum,inclusive:!0,input:i,inst:e,continue:!t.abort})}}),ra=v("$ZodCheckMinL\
ength",(e,t)=>{var r;F.init(e,t),(r=e._zod.def).when??(r.when=ur),e._zod.check=n=>{let i=n.value,a=i.length;if((typeof i=="string"&&a>=t.minimum&&a<t.minimum*2?
er(i):a)>=t.minimum)return;let s=tr(i);n.issues.push({origin:s,code:"too_small",minimum:t.minimum,inclusive:!0,input:i,inst:e,continue:!t.abort})}}),na=v("$ZodC\
heckStringFormat",(e,t)=>{var r,n;F.init(e,t),t.pattern?(r=e._zod).check??(r.check=i=>{t.pattern.lastIndex=0,!t.pattern.test(i.value)&&i.issues.push({origin:"st\
ring",code:"invalid_format",format:t.format,input:i.value,...t.pattern?{pattern:t.pattern.toString()}:{},inst:e,continue:!t.abort})}):(n=e._zod).check??(n.check=
()=>{})}),ia=v("$ZodCheckRegex",(e,t)=>{na.init(e,t),e._zod.check=r=>{t.pattern.lastIndex=0,!t.pattern.test(r.value)&&r.issues.push({origin:"string",code:"inval\
id_format",format:"regex",input:r.value,pattern:t.pattern.toString(),inst:e,continue:!t.abort})}}),cr,aa=class{constructor(){this._map=new WeakMap,this._idmap=new Map}add(e,...t){
let r=t[0];return this._map.set(e,r),r&&typeof r=="object"&&"id"in r&&this._idmap.set(r.id,e),this}clear(){return this._map=new WeakMap,this._idmap=new Map,this}remove(e){
let t=this._map.get(e);return t&&typeof t=="object"&&"id"in t&&this._idmap.delete(t.id),this._map.delete(e),this}get(e){let t=e._zod.parent;if(t){let r={...this.
get(t)??{}};delete r.id;let n={...r,...this._map.get(e)};return Object.keys(n).length?n:void 0}return this._map.get(e)}has(e){return this._map.has(e)}};function sa(){
return new aa}(cr=globalThis).__zod_globalRegistry??(cr.__zod_globalRegistry=sa());var lr=globalThis.__zod_globalRegistry,oa={major:4,minor:6,patch:7},x=v("$Zod\
Type",(e,t)=>{var r;e??(e={}),e._zod.def=t,e._zod.bag=e._zod.bag||{},e._zod.version=oa;let n=e._zod.def.checks,i=e._zod.traits.has("$ZodCheck")?[e,...n??[]]:n?.
length?[...n]:[];for(let a of i)for(let s of a._zod.onattach)s(e);if(i.length===0)(r=e._zod).deferred??(r.deferred=[]),e._zod.deferred?.push(()=>{e._zod.run=e._zod.
parse});else{let a=(o,c,u)=>{if(o.memo)return o;let l=G(o),d;for(let p of c){if(p._zod.def.when){if(Ii(o)||!p._zod.def.when(o))continue}else if(l)continue;let m=o.
issues.length,f=p._zod.check(o);if(f instanceof Promise&&u?.async===!1)throw new se;if(d||f instanceof Promise)d=(d??Promise.resolve()).then(async()=>{await f,o.
issues.length!==m&&(Ve(o.issues,m,e),l||(l=G(o,m)))});else{if(o.issues.length===m)continue;Ve(o.issues,m,e),l||(l=G(o,m))}}return d?d.then(()=>o):o},s=(o,c,u)=>{
if(G(o))return o.aborted=!0,o;let l=a(c,i,u);if(l instanceof Promise){if(u.async===!1)throw new se;return l.then(d=>e._zod.parse(d,u))}return e._zod.parse(l,u)};
e._zod.run=(o,c)=>{if(c.skipChecks)return e._zod.parse(o,c);if(c.direction==="backward"){let l=e._zod.parse({value:o.value,issues:[]},{...c,skipChecks:!0});return l instanceof
Promise?l.then(d=>s(d,o,c)):s(l,o,c)}let u=e._zod.parse(o,c);if(u instanceof Promise){if(c.async===!1)throw new se;return u.then(l=>a(l,i,c))}return a(u,i,c)}}},
{get"~standard"(){return Ri(this,"~standard",ca(this))},set"~standard"(e){de(this,"~standard",e)}}),dr=(e,t)=>e.issues.length?{issues:e.issues.map(r=>K(r,t,V()))}:
{value:e.value};async function ua(e,t){let r={async:!0};return dr(await e._zod.run({value:t,issues:[]},r),r)}function ca(e){return{validate:t=>{let r={async:!1};
try{let n=e._zod.run({value:t,issues:[]},r);if(!(n instanceof Promise))return dr(n,r)}catch{}return ua(e,t)},vendor:"zod",version:1}}var la=v("$ZodString",(e,t)=>{
x.init(e,t),e._zod.pattern=t.pattern??Vi,e._zod.parse=(r,n)=>{if(t.coerce)try{r.value=String(r.value)}catch{}return typeof r.value=="string"||r.issues.push({expected:"\
string",code:"invalid_type",input:r.value,inst:e}),r}}),pr=v("$ZodNumber",(e,t)=>{x.init(e,t),e._zod.pattern=or,e._zod.parse=(r,n)=>{if(t.coerce)try{r.value=Number(
r.value)}catch{}let i=r.value;if(typeof i=="number"&&!Number.isNaN(i)&&Number.isFinite(i))return r;let a=typeof i=="number"?Number.isNaN(i)?"NaN":Number.isFinite(
i)?void 0:String(i):void 0;return r.issues.push({expected:"number",code:"invalid_type",input:i,inst:e,...a?{received:a}:{}}),r}}),da=v("$ZodNumberFormat",(e,t)=>{
ea.init(e,t),pr.init(e,t)}),pa=v("$ZodBoolean",(e,t)=>{x.init(e,t),e._zod.pattern=Yi,e._zod.parse=(r,n)=>{if(t.coerce)try{r.value=!!r.value}catch{}let i=r.value;
return typeof i=="boolean"||r.issues.push({expected:"boolean",code:"invalid_type",input:i,inst:e}),r}}),ma=v("$ZodUnknown",(e,t)=>{x.init(e,t),e._zod.parse=r=>r}),
fa=v("$ZodNever",(e,t)=>{x.init(e,t),e._zod.parse=(r,n)=>(r.issues.push({expected:"never",code:"invalid_type",input:r.value,inst:e}),r)});function ha(e,t){let r=Qt(
e._zod.def.checks);if(!r.length)return;let n=Math.min(...r.map(a=>a[0])),i=e._zod.parse;e._zod.parse=(a,s)=>{let o=t(a.value);if(o>n&&!s?.skipChecks&&s?.direction!==
"backward"){for(let[c,u]of Qt(e._zod.def.checks))if(o>c&&u._zod.def.when(a)){let l=a.issues.length;return u._zod.check(a),a.issues[l].continue=!1,Ve(a.issues,l,
e),a}}return i(a,s)}}var _a=e=>Array.isArray(e)?e.length:-1;function mr(e,t,r){e.issues.length&&t.issues.push(...ae(r,e.issues)),t.value[r]=e.value}var ga=v("$Z\
odArray",(e,t)=>{x.init(e,t);let r=oe.memoizer;r?.attach(e),e._zod.parse=(n,i)=>{let a=n.value;if(!Array.isArray(a))return n.issues.push({expected:"array",code:"\
invalid_type",input:a,inst:e}),n;n.value=r?r.alloc(e,n,Array(a.length),i):Array(a.length);let s=[],o=i?.abortEarly;for(let c=0;c<a.length;c++){let u=a[c],l=t.element.
_zod.run({value:u,issues:[]},i);if(l instanceof Promise)s.push(l.then(d=>mr(d,n,c)));else if(mr(l,n,c),o&&l.issues.length!==0&&G(l))break}return s.length?Promise.
all(s).then(()=>n):n},ha(e,_a)});function qe(e,t,r,n,i,a){let s=r in n,o=a==="optional";if(!(!s&&o&&i==="optional")){if(e.issues.length){if(i!==void 0&&o&&!s)return;
t.issues.push(...ae(r,e.issues))}if(!s&&i===void 0){e.issues.length||t.issues.push({code:"invalid_type",expected:"nonoptional",input:void 0,path:[r]});return}e.
value===void 0?(s||i==="defaulted"&&!o)&&(t.value[r]=void 0):t.value[r]=e.value}}var va=[];function wa(e){let t=Object.keys(e.shape),r=Object.getOwnPropertySymbols(
e.shape),n=r.length?r:va,i=n.length?[...t,...n]:t;for(let s of i)if(!e.shape?.[s]?._zod?.traits?.has("$ZodType"))throw new Error(`Invalid element at key "${String(
s)}": expected a Zod schema`);let a=Oi(e.shape);return{...e,allKeys:i,symbolKeys:n,keySet:new Set(t),numKeys:t.length,optionalKeys:new Set(a)}}function ba(e,t,r,n,i,a,s){
let o=[],c=i.keySet,u=i.catchall._zod,l=u.def.type,d=u.optin,p=u.optout,m=0;for(let f in t){if(s&&r.issues.length!==m){if(G(r,m))break;m=r.issues.length}if(c.has(
f))continue;if(f==="__proto__"){l==="never"&&o.push(f);continue}if(l==="never"){o.push(f);continue}let h=u.run({value:t[f],issues:[]},n);h instanceof Promise?e.
push(h.then(w=>qe(w,r,f,t,d,p))):qe(h,r,f,t,d,p)}return o.length&&r.issues.push({code:"unrecognized_keys",keys:o,input:t,inst:a,continue:!0}),e.length?Promise.all(
e).then(()=>r):r}var ya=v("$ZodObject",(e,t)=>{x.init(e,t);let r=Object.getOwnPropertyDescriptor(t,"shape"),n=r?.get?r.get.raw:t.shape??{};if(n){let u=()=>{let l={
...n};return Object.defineProperty(t,"shape",{value:l}),u.raw=l,l};u.raw=n,Object.defineProperty(t,"shape",{get:u})}let i=bi(()=>wa(t));T(e,"propValues",u=>{let l=u.
def.shape,d={};for(let p in l){let m=l[p]._zod;if(m.values){Object.prototype.hasOwnProperty.call(d,p)||$i(d,p,new Set);for(let f of m.values)d[p].add(f);m.optin!==
void 0&&d[p].add(void 0)}}return d});let a=Ke,s=t.catchall,o,c=oe.memoizer;c?.attach(e),e._zod.parse=(u,l)=>{o??(o=i.value);let d=u.value;if(!a(d))return u.issues.
push({expected:"object",code:"invalid_type",input:d,inst:e}),u;u.value=c?c.alloc(e,u,{},l):{};let p=[],m=o.shape,f=l?.abortEarly,h=u.issues.length;for(let w of o.
allKeys){if(f&&u.issues.length!==h){if(G(u,h))break;h=u.issues.length}if(w==="__proto__")continue;let g=m[w],_=g._zod.optin,b=g._zod.optout,E=g._zod.run({value:d[w],
issues:[]},l);E instanceof Promise?p.push(E.then(P=>qe(P,u,w,d,_,b))):qe(E,u,w,d,_,b)}return s?ba(p,d,u,l,i.value,e,f===!0):p.length?Promise.all(p).then(()=>u):
u}});function fr(e,t,r,n){for(let a of e)if(a.issues.length===0)return t.value=a.value,t;let i=e.filter(a=>!G(a));return i.length===1?(t.value=i[0].value,i[0]):
(t.issues.push({code:"invalid_union",input:t.value,inst:r,errors:e.map(a=>a.issues.map(s=>K(s,n,V())))}),t)}var $a=v("$ZodUnion",(e,t)=>{x.init(e,t),T(e,"optin",
n=>n.def.options.some(i=>i._zod.optin==="defaulted")?"defaulted":n.def.options.some(i=>i._zod.optin!==void 0)?"optional":void 0),T(e,"optout",n=>n.def.options.some(
i=>i._zod.optout==="optional")?"optional":void 0),T(e,"values",n=>{if(n.def.options.every(i=>i._zod.values))return new Set(n.def.options.flatMap(i=>Array.from(i.
_zod.values)))}),T(e,"pattern",n=>{if(n.def.options.every(i=>i._zod.pattern)){let i=n.def.options.map(a=>a._zod.pattern);return new RegExp(`^(${i.map(a=>Je(a.source)).
join("|")})$`)}});let r=t.options.length===1?t.options[0]._zod.run:null;e._zod.parse=(n,i)=>{if(r)return r(n,i);let a=!1,s=[];for(let o of t.options){let c=o._zod.
run({value:n.value,issues:[]},i);if(c instanceof Promise)s.push(c),a=!0;else{if(c.issues.length===0)return c;s.push(c)}}return a?Promise.all(s).then(o=>fr(o,n,e,
i)):fr(s,n,e,i)}}),ka=v("$ZodRecord",(e,t)=>{x.init(e,t);let r=oe.memoizer;r?.attach(e),e._zod.parse=(n,i)=>{let a=n.value;if(!ki(a))return n.issues.push({expected:"\
record",code:"invalid_type",input:a,inst:e}),n;let s=[],o=t.keyType._zod.values;if(o&&!t.partial){n.value=r?r.alloc(e,n,{},i):{};let c=new Set;for(let l of o)if(typeof l==
"string"||typeof l=="number"||typeof l=="symbol"){if(c.add(typeof l=="number"?l.toString():l),l==="__proto__")continue;let d=t.keyType._zod.run({value:l,issues:[]},
i);if(d instanceof Promise)throw new Error("Async schemas not supported in object keys currently");if(d.issues.length){n.issues.push({code:"invalid_key",origin:"\
record",issues:d.issues.map(f=>K(f,i,V())),input:l,path:[l],inst:e});continue}let p=d.value;if(p==="__proto__")continue;let m=t.valueType._zod.run({value:a[l],issues:[]},
i);m instanceof Promise?s.push(m.then(f=>{f.issues.length&&n.issues.push(...ae(l,f.issues)),n.value[p]=f.value})):(m.issues.length&&n.issues.push(...ae(l,m.issues)),
n.value[p]=m.value)}let u;for(let l in a)if(!c.has(l))if(t.mode==="loose"){if(l==="__proto__")continue;n.value[l]=a[l]}else u=u??[],u.push(l);u&&u.length>0&&n.issues.
push({code:"unrecognized_keys",input:a,inst:e,keys:u,continue:!0})}else{n.value=r?r.alloc(e,n,{},i):{};let c;for(let u of Reflect.ownKeys(a)){if(u==="__proto__"||
!Object.prototype.propertyIsEnumerable.call(a,u))continue;let l=t.keyType._zod.run({value:u,issues:[]},i);if(l instanceof Promise)throw new Error("Async schemas\
 not supported in object keys currently");if(typeof u=="string"&&or.test(u)&&l.issues.length){let m=t.keyType._zod.run({value:Number(u),issues:[]},i);if(m instanceof
Promise)throw new Error("Async schemas not supported in object keys currently");m.issues.length===0&&(l=m)}if(l.issues.length){t.mode==="loose"?n.value[u]=a[u]:
o?(c=c??[],c.push(u)):n.issues.push({code:"invalid_key",origin:"record",issues:l.issues.map(m=>K(m,i,V())),input:u,path:[u],inst:e});continue}let d=l.value;if(d===
"__proto__")continue;let p=t.valueType._zod.run({value:a[u],issues:[]},i);p instanceof Promise?s.push(p.then(m=>{m.issues.length&&n.issues.push(...ae(u,m.issues)),
n.value[d]=m.value})):(p.issues.length&&n.issues.push(...ae(u,p.issues)),n.value[d]=p.value)}c&&c.length>0&&n.issues.push({code:"unrecognized_keys",input:a,inst:e,
keys:c,continue:!0})}return s.length?Promise.all(s).then(()=>n):n}}),ja=v("$ZodEnum",(e,t)=>{x.init(e,t);let r=Yt(t.entries),n=new Set(r);e._zod.values=n,T(e,"p\
attern",i=>{let a=Yt(i.def.entries).filter(s=>ji.has(typeof s));return new RegExp(a.length?`^(${a.map(s=>Ei(s.toString())).join("|")})$`:"^[^\\s\\S]$")}),e._zod.
parse=(i,a)=>{let s=i.value;return n.has(s)||i.issues.push({code:"invalid_value",values:r,input:s,inst:e}),i}}),Ea=v("$ZodTransform",(e,t)=>{x.init(e,t),e._zod.
optin="optional",oe.memoizer?.guard(e),e._zod.parse=(r,n)=>{if(n.direction==="backward")throw new Ui(e.constructor.name);let i=t.transform(r.value,r);if(n.async)
return(i instanceof Promise?i:Promise.resolve(i)).then(a=>(r.value=a,r));if(i instanceof Promise)throw new se;return r.value=i,r}});function hr(e,t){return e.value=
t.issues.length?void 0:t.value,e}var qa=v("$ZodOptional",(e,t)=>{x.init(e,t),T(e,"optin",r=>r.def.innerType._zod.optin==="defaulted"?"defaulted":"optional"),e._zod.
optout="optional",T(e,"values",r=>{let n=r.def.innerType._zod.values;return n?new Set([...n,void 0]):void 0}),T(e,"pattern",r=>{let n=r.def.innerType._zod.pattern;
return n?new RegExp(`^(${Je(n.source)})?$`):void 0}),e._zod.parse=(r,n)=>{if(r.value===void 0){if(t.innerType._zod.optin!=="defaulted")return r;let i=t.innerType.
_zod.run({value:r.value,issues:[]},n);return i instanceof Promise?i.then(a=>hr(r,a)):hr(r,i)}return t.innerType._zod.run(r,n)}}),Oa=v("$ZodNullable",(e,t)=>{x.init(
e,t),T(e,"optin",r=>r.def.innerType._zod.optin),T(e,"optout",r=>r.def.innerType._zod.optout),T(e,"pattern",r=>{let n=r.def.innerType._zod.pattern;return n?new RegExp(
`^(${Je(n.source)}|null)$`):void 0}),T(e,"values",r=>r.def.innerType._zod.values?new Set([...r.def.innerType._zod.values,null]):void 0),e._zod.parse=(r,n)=>r.value===
null?r:t.innerType._zod.run(r,n)}),Ta=v("$ZodPipe",(e,t)=>{x.init(e,t),T(e,"values",r=>r.def.in._zod.values),T(e,"optin",r=>r.def.in._zod.optin),T(e,"optout",r=>r.
def.out._zod.optout),T(e,"propValues",r=>r.def.in._zod.propValues),e._zod.parse=(r,n)=>{if(n.direction==="backward"){let a=t.out._zod.run(r,n);return a instanceof
Promise?a.then(s=>Oe(s,t.in,n)):Oe(a,t.in,n)}let i=t.in._zod.run(r,n);return i instanceof Promise?i.then(a=>Oe(a,t.out,n)):Oe(i,t.out,n)}});function Oe(e,t,r){return e.
issues.some(n=>n.code!=="unrecognized_keys")?(e.aborted=!0,e):t._zod.run({value:e.value,issues:e.issues},r)}var Ia=v("$ZodCustom",(e,t)=>{F.init(e,t),x.init(e,t),
e._zod.parse=(r,n)=>r,e._zod.check=r=>{let n=r.value,i=t.fn(n);if(i instanceof Promise)return i.then(a=>_r(a,r,n,e));_r(i,r,n,e)}});function _r(e,t,r,n){if(!e){
let i={code:"custom",input:r,inst:n,path:[...n._zod.def.path??[]],continue:!n._zod.def.abort};n._zod.def.params&&(i.params=n._zod.def.params),t.issues.push(Si(i))}}
function gr(e){return e.checks&&(e.checks=[...e.checks]),e}function xa(e,t){return new e(gr({type:"string",...q(t)}))}function Sa(e,t){return new e(gr({type:"nu\
mber",checks:[],...q(t)}))}function Pa(e,t){return new e({type:"number",check:"number_format",abort:!1,format:"safeint",...q(t)})}function Ra(e,t){return new e(
{type:"boolean",...q(t)})}function Na(e){return new e({type:"unknown"})}function Aa(e,t){return new e({type:"never",...q(t)})}function Ca(e,t){return new Xi({check:"\
less_than",...q(t),value:e,inclusive:!0})}function za(e,t){return new Qi({check:"greater_than",...q(t),value:e,inclusive:!0})}function Ma(e,t){return new ta({check:"\
max_length",...q(t),maximum:e})}function Te(e,t){return new ra({check:"min_length",...q(t),minimum:e})}function et(e,t){return new ia({check:"string_format",format:"\
regex",...q(t),pattern:e})}function Ua(e,t,r){return new e({type:"custom",check:"custom",fn:t,...q(r)})}function La(e){let t=new F({check:"describe"});return t.
_zod.onattach=[r=>{let n=lr.get(r)??{};lr.add(r,{...n,description:e})}],t._zod.check=()=>{},t}var R=v("ZodMiniType",(e,t)=>{if(!e._zod)throw new Error("Uninitia\
lized schema in ZodMiniType.");x.init(e,t),e.def=t,e.type=t.type},{get with(){return this.check},set with(e){de(this,"with",e)},parse(e,t){return Fi(this,e,t,{callee:this.
parse})},parseAsync(e,t){return Hi(this,e,t,{callee:this.parseAsync})},safeParse(e,t){return Y(this,e,t)},safeParseAsync(e,t){return Ki(this,e,t)},check(...e){let t=this.
def;return this.clone({...t,checks:[...t.checks??[],...e.map(r=>typeof r=="function"?{_zod:{check:r,def:{check:"custom"},onattach:[]}}:r)]},{parent:!0})},clone(e,t){
return qi(this,e,t)},brand(){return this},register(e,t){return e.add(this,t),this},apply(e,...t){return t.length===0?e(this):e(this,...t)}}),Da=v("ZodMiniString",
(e,t)=>{la.init(e,t),R.init(e,t)});function $(e){return xa(Da,e)}var vr=v("ZodMiniNumber",(e,t)=>{pr.init(e,t),R.init(e,t)});function M(e){return Sa(vr,e)}var Ga=v(
"ZodMiniNumberFormat",(e,t)=>{da.init(e,t),vr.init(e,t)});function Ba(e){return Pa(Ga,e)}var Fa=v("ZodMiniBoolean",(e,t)=>{pa.init(e,t),R.init(e,t)});function N(e){
return Ra(Fa,e)}var Za=v("ZodMiniUnknown",(e,t)=>{ma.init(e,t),R.init(e,t)});function X(){return Na(Za)}var Ha=v("ZodMiniNever",(e,t)=>{fa.init(e,t),R.init(e,t)});
function Wa(e){return Aa(Ha,e)}var Ja=v("ZodMiniArray",(e,t)=>{ga.init(e,t),R.init(e,t)});function pe(e,t){return new Ja({type:"array",element:e,...q(t)})}var tt=v(
"ZodMiniObject",(e,t)=>{ya.init(e,t),R.init(e,t),zi(e,"shape",r=>r._zod.def.shape,!1)});function C(e,t){let r={type:"object",shape:e??{},...q(t)};return new tt(
r)}function me(e,t){return new tt({type:"object",shape:e,catchall:Wa(),...q(t)})}function Ka(e,t){return new tt({type:"object",shape:e,catchall:X(),...q(t)})}var Va=v(
"ZodMiniUnion",(e,t)=>{$a.init(e,t),R.init(e,t)});function rt(e,t){return new Va({type:"union",options:e,...q(t)})}var wr=v("ZodMiniRecord",(e,t)=>{ka.init(e,t),
R.init(e,t)});function nt(e,t,r){return!t||!t._zod?new wr({type:"record",keyType:$(),valueType:e,...q(t)}):new wr({type:"record",keyType:e,valueType:t,...q(r)})}
var Ya=v("ZodMiniEnum",(e,t)=>{ja.init(e,t),R.init(e,t),e.options=[...e._zod.values]});function Ie(e,t){let r=Array.isArray(e)?Object.fromEntries(e.map(n=>[n,n])):
e;return new Ya({type:"enum",entries:r,...q(t)})}var Xa=v("ZodMiniTransform",(e,t)=>{Ea.init(e,t),R.init(e,t)});function xe(e){return new Xa({type:"transform",transform:e})}
var br=v("ZodMiniOptional",(e,t)=>{qa.init(e,t),R.init(e,t)});function I(e){return new br({type:"optional",innerType:e})}var Qa=v("ZodMiniNullable",(e,t)=>{Oa.init(
e,t),R.init(e,t)});function it(e){return new Qa({type:"nullable",innerType:e})}function Z(e){return I(it(e))}var es=v("ZodMiniPipe",(e,t)=>{Ta.init(e,t),R.init(
e,t)});function Se(e,t){return new es({type:"pipe",in:e,out:t})}var ts=v("ZodMiniCustom",(e,t)=>{Ia.init(e,t),R.init(e,t)});function rs(e,t={}){return Ua(ts,e,t)}
var H=La,ns=new RegExp("(?:[\\u0000-\\u001f\\u007f-\\u009f\\u061c\\u200b\\u200c\\u200e\\u200f\\u2028-\\u202e\\u2060-\\u2069\\ufeff\\ufffe\\uffff]|\\u200d(?!\\p{Extended_Pictograp\
hic}))+","gu"),yr=new RegExp("\\p{Surrogate}","gu"),is=/[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\ufffe\uffff]/g;function k(e,t=300){let r=e.replace(yr,"�").
replace(ns," ").replace(/##(?=\[)/g,"## ").trim();return at(r,t)}var as=64;function at(e,t){if(e.length<=t)return e;let r=t-1,n=new Intl.Segmenter().segment(e).
containing(r)?.index??r,i=e.slice(0,r-n<as?n:r);return`${/[\ud800-\udbff]$/.test(i)?i.slice(0,-1):i}…`}function st(e){return e.replace(yr,"�").replace(is,"")}
function ot(e,t){return typeof e=="string"?t(st(e)):Array.isArray(e)?e.map(r=>ot(r,t)):typeof e!="object"||e===null?e:Object.fromEntries(Object.entries(e).map(([
r,n])=>[/^[a-z_]+$/.test(r)?r:t(st(r)),ot(n,t)]))}function ut(e,t,r=`${t}s`){return`${e} ${e===1?t:r}`}function ct(e,t=10){if(e.length>t)return`${e.slice(0,t).join(
", ")} and ${e.length-t} more`;let r=e.at(-1)??"";return e.length<2?r:`${e.slice(0,-1).join(", ")} and ${r}`}var ss=C({name:$(),protected:N(),commit:C({id:$()})});
async function $r(e,t,r){let[n,i]=[t,r].map(encodeURIComponent),a=await e.read(`/projects/${n}/repository/branches/${i}`),{data:s}=Y(ss,a);if(s?.name!==r)throw new y(
"GITLAB_UNEXPECTED",`GitLab's answer is not about the branch ${k(r,80)}`);return{name:r,sha:s.commit.id,isProtected:s.protected}}function kr(e){return{id:`branc\
h_head(${e})`,summary:`The branch ${k(e,80)}`,requiredRole:"at least Reporter in a private project",scope:"project",collect:({gitlab:t,projectId:r})=>$r(t,r,e)}}
async function jr(e,t,r){let[n,i]=await Promise.all([t,r(`refs/heads/${e}`)]);if(i===void 0||i.commit===n.sha)return i;let a=await r(n.sha);if(a?.commit===void 0||
a.commit===n.sha)return a;throw new y("GITLAB_UNEXPECTED",`GitLab shows ${k(e,80)} at ${n.sha}, and files of it at ${k(a.commit,80)}`,{advice:"run the job again\
; if it stays so, check that no proxy changes GitLab's answers"})}async function Er(e,t,r){return Promise.all(e.map(async n=>({source:os(n,r),place:us(n,r?.name),
...await cs(n,t,r).catch(async i=>{let{whyUnread:a}=await import("./chunks/unread.js");throw await a(i,n,t,r)})})))}function os(e,t){return e.kind==="path"&&t!==
void 0?`${e.path}@${t.name}`:e.typed}function us(e,t){if(e.kind==="project")return{kind:"project",project:e.project,ref:e.ref};if(e.kind==="path")return t===void 0?
{kind:"checkout"}:{kind:"branch",branch:t}}async function cs(e,t,r){switch(e.kind){case"preset":return{text:await _i(e.typed)};case"url":return{text:await t.url(
e.address)};case"project":return t.project(e.project,e.path,e.ref);case"path":return r===void 0?{text:await t.checkout(e.path)}:jr(r.name,r.head,n=>t.ownProject(
e.path,n))}}function qr(e,t,r,n,i){return{kind:"merge-request",project:r,iid:n,sha:e.sha??i?.toLowerCase(),targetBranchHint:t.CI_MERGE_REQUEST_TARGET_BRANCH_NAME||
void 0,notices:[]}}function lt(e,t){return t!==void 0&&e!==""&&e.toLowerCase()===t.toLowerCase()}function Q(e){return e!==void 0&&/^\d+$/.test(e)?Number(e):void 0}
async function Or(e,t,r){let n=await t(),{sha:i}=await e.head(),a=r(n);if(a===null||a===i)return n;let{readAgain:s,otherHead:o}=await import("./chunks/lagging-replica.js");
return s(e,t,n,c=>o(r(c),i))}var fe=class extends Error{};function Tr(e){return`gid://gitlab/Project/${e}`}function Pe(e,t){let r,n;return async i=>{let a;try{r??=
ls(e,t),a=await r}catch(l){return n??=ms(l,e,t),n(i)}let{project:s,request:o,otherHead:c}=a;if(c&&i.select?.on==="merge_request")throw c;let u=i.select?.on==="m\
erge_request"?s.mergeRequest:s;if(u==null)throw new fe(`GitLab shows no merge request to this token; reading it needs ${i.requiredRole}`);return{node:u,request:o}}}
async function ls(e,t){let r="POST /graphql",n=t.filter(({select:u})=>u?.on==="project").map(({select:u})=>u?.fields),i=t.filter(({select:u})=>u?.on==="merge_re\
quest").map(({select:u})=>u?.fields),a=i.length>0;a&&n.push(`mergeRequest(iid: $iid) { iid diffHeadSha ${i.join(" ")} }`);let s=`query($ids: [ID!]${a?", $iid: S\
tring!":""}) { projects(ids: $ids, first: 1) { nodes { id ${n.join(" ")} } } }`,o=()=>ds(e,s,a);if(!a)return{project:await o(),request:r};let c={};try{return await Or(
e,async()=>(c=await o(),c),({mergeRequest:u})=>u&&(u.diffHeadSha??void 0)),{project:c,request:r}}catch(u){if(c.mergeRequest)return{project:c,request:r,otherHead:u};
throw u}}async function ds(e,t,r){let n=e.gitlabFor(()=>{}),{data:i,errors:a}=await n.graphql(t,{ids:[Tr(e.projectId)],...r?{iid:String(e.iid)}:{}}),s=i.projects?.
nodes?.[0];if(a.length>0)throw new fe(`GraphQL answered with errors: ${a.join("; ")}`);if(!s)throw new fe("GraphQL shows this token no such project");return s}var ps=/exceeds max complexity|Query too large|Timeout on validation|doesn't exist on type|doesn't accept argument|has an invalid value/;
function ms(e,t,r){if(r.length<2||!(e instanceof Error)||!ps.test(e.message))throw e;let n=Math.ceil(r.length/2),i=Pe(t,r.slice(0,n)),a=Pe(t,r.slice(n));return s=>(r.
indexOf(s)<n?i:a)(s)}var Ir=["info","low","medium","high","critical"],fs=["observe","warn","enforce"];function hs(e){return{kind:"own",...e}}function _s(e,t){return e.
kind==="built-in"&&t!==void 0&&e.titleFor?.(t)||e.title}function gs(e){return{kind:"built-in",scope:"project",...e}}function vs(e,t){return`${e}

${t.map(r=>`- ${r}`).join(`
`)}`}function ws(e,t={}){return{status:"pass",message:e,...t}}function bs(e,t={}){return{status:"fail",message:e,...t}}function ee(e){return{status:"unknown",message:e}}
var dt=class extends Error{issues;constructor(e){super(`unexpected ${e[0]?.path.join(".")||"shape"}`),this.issues=e}};function he(e,t){let{success:r,data:n,error:i}=Y(
e,t);if(r)return n;throw new dt(i.issues)}var ys=v("Maybe",(e,t)=>{br.init(e,t);let{parse:r}=e._zod;e._zod.parse=(n,i)=>(n.value===null&&(n.value=void 0),r(n,i))});
function j(e){return new ys({type:"optional",innerType:e})}function pt(e,t){let r=t===void 0?[]:[H(t)];return $().check(Te(1,{abort:!0}),Ma(e),...r)}var $s=Se(C(
{iid:M(),project_id:M(),title:$(),state:j($()),draft:j(N()),work_in_progress:j(N()),sha:it($()),target_branch:$(),source_branch:j($()),source_project_id:j(M()),
description:j($()),labels:j(pe($())),created_at:$(),prepared_at:Z($()),changes_count:Z($()),author:C({username:$()}),references:j(C({full:$()})),web_url:j($())}),
xe(e=>({iid:e.iid,projectId:e.project_id,projectPath:e.references?.full.replace(/![0-9]+$/,""),title:e.title,state:e.state,isDraft:e.draft??e.work_in_progress,sha:e.
sha??void 0,targetBranch:e.target_branch,sourceBranch:e.source_branch,sourceProjectId:e.source_project_id,description:e.description??"",labels:e.labels,createdAt:e.
created_at,isPrepared:e.prepared_at!==null,changesCount:e.changes_count??void 0,author:e.author.username,url:e.web_url}))),te={id:"merge_request",summary:"The m\
erge request",requiredRole:"at least Reporter in a private project",scope:"merge_request",collect:async({gitlab:e,projectId:t,iid:r})=>he($s,await e.MergeRequests.
show(t,r??0))},mt="the time that timeout allows is over",ks=2**31-1;function js(e,t,{now:r,after:n}){let i=r()+e,a=new Set,s=o(i-t);function o(c){let u=new Set,
l,d=!1,p=()=>c-r(),m=()=>p()<=0,f=()=>{if(m())throw ft()};function h(){d=!0;for(let g of u)g(ft())}function w(g){return l??=n(Math.min(Math.max(p(),0)+50,ks),h),
new Promise((_,b)=>{d&&b(ft()),u.add(b),g.then(_,b).finally(()=>u.delete(b))})}return a.add(()=>l?.()),{endsAt:c,limit:{leftMs:p,isOver:m,check:f,within:w}}}return{
deadlineAt:()=>s.endsAt,phase:()=>s.limit,reserve(c){s=o(i-c)},close(){for(let c of a)c()}}}function ft(){return new y("TIMEOUT",mt,{advice:"increase timeout, o\
r request less"})}function Es(e,t=new Map){let r=new Map;for(let[d,p]of t)r.set(d,Promise.resolve(p));let n=new Set,i={...e,head:u},a;function s(d){let p=r.get(
d.id);if(p)return p;let m=c(d);return r.set(d.id,m),m}function o(d){if(!a){n.add(d);let p=[...n].filter(({id:m,select:f})=>f&&!t.has(m));a={facts:p,ask:Pe(i,p)}}
return a.facts.includes(d)?a.ask:Pe(i,[d])}async function c(d){let{limit:p}=e;if(!p)return l(d);try{return await p.within(l(d))}catch(m){if(!(m instanceof y)||m.
code!=="TIMEOUT")throw m;return{ok:!1,reason:Rr(d,m),requests:[],error:m}}}async function u(){let d=await s(te);if(!d.ok)throw new ht(d);let{sha:p=d.value.sha}=e;
return{sha:p,isShown:p===d.value.sha}}async function l(d){let p=[],m={requests:p,isOfMergeRequest:d.scope==="merge_request"};try{let f=e.gitlabFor(_=>p.push(_)),
h={...e,gitlab:f,head:u,read:async _=>Pr(_,await s(_),m)};if(d.select){let{node:_,request:b}=await o(d)(d);return p.push(b),{ok:!0,value:await d.select.read(_,h),
...m}}let w={},g=Object.entries(d.needs??{});for(let[_,b,E]of await Promise.all(g.map(async([P,A])=>[P,A,await s(A)])))w[_]=Pr(b,E,m);return{ok:!0,value:await d.
collect?.(h,w),...m}}catch(f){if(f instanceof y&&f.code==="INTERRUPTED")throw f;return f instanceof ht?{...f.result,...m}:{ok:!1,reason:Rr(d,f),...m,error:f}}}return{
begun:r,isOver:()=>e.limit?.isOver()??!1,announce(d){for(let p of xr(d))n.add(p)},read:s}}async function _e(e,t){let r=await e.read(t);if(r.ok)return r.value;let{
reason:n,error:i}=r;throw i instanceof y?i:new y("GITLAB_UNEXPECTED",n,{cause:i})}function xr(e,t=new Set){for(let r of e)t.has(r)||(t.add(r),xr(Object.values(r.
needs??{}),t));return t}function Sr({scope:e},t){return e==="merge_request"||t.isOfMergeRequest===!0}var ht=class extends Error{result;constructor(e){super(e.reason),
this.result=e}};function Pr(e,t,r){if(r.requests.push(...t.requests),Sr(e,t)&&(r.isOfMergeRequest=!0),!t.ok)throw new ht(t);return t.value}function Rr(e,t){let r=t instanceof
y&&"status"in t?Number(t.status):0,n=`${e.summary.charAt(0).toLowerCase()}${e.summary.slice(1)}`;if(t instanceof fe)return`${n}: ${t.message}`;if(!(t instanceof
y&&(t.code==="GITLAB_UNEXPECTED"||t.message.endsWith("of the list were read")||"isUnknownRoute"in t&&t.isUnknownRoute))&&(r===401||r===403||r===404))return`${n}\
 could not be read: GitLab answered ${r}, and reading it needs ${e.requiredRole}`;if(t instanceof y)return`${n} could not be read: ${t.message}`;if(t instanceof
dt)return`${n} could not be read: GitLab's answer has an ${t.message}`;throw t}async function qs(e,t,r){return Promise.all(e.requirements.map(async({name:n,controls:i})=>({
name:n,controls:await Promise.all(i.map(a=>Is(a,t,r)))})))}function Os(e,t){let r=Math.max(...t),n=e.map(({name:i,controls:a})=>{let s=a.map(c=>({...c,inPhase:Ts(
c.control,r)})),o=s.map(({status:c,inPhase:u})=>(c==="fail"||c==="unknown")&&u!=="enforce"?"waived":c);return{name:i,controls:s,status:xs(o)}});return{verdict:Ss(
n.map(({status:i})=>i)),requirements:n}}function Nr({verdict:e,requirements:t}){return{verdict:e==="compliant"?"undetermined":e,requirements:t.map(r=>r.status===
"pass"?{...r,status:"unknown"}:r)}}function Ts({phase:e,enforcedFromMs:t},r){return t!==void 0&&r>=t?"enforce":e}async function Is(e,t,r){let n={control:e,actual:null,
isCut:!1,isOfMergeRequest:e.scope==="merge_request",note:void 0,evidence:[],waiver:void 0};if(!e.judge)return{...n,status:"external",message:"an external servic\
e decides this control, so it is not judged here"};if(e.scope==="merge_request"&&r==="project")return{...n,status:"not_applicable",message:"the control applies \
to merge requests, and no merge request is judged"};let i={},a=[],s=[],o=[],c=await Promise.all(Object.entries(e.needs).map(async([l,d])=>({name:l,fact:d,result:await t.
read(d)})));for(let{name:l,fact:d,result:p}of c)a.push(...[...new Set(p.requests)].map(m=>({fact:d.id,request:m}))),p.ok?i[l]=p.value:(o.push({fact:d,error:p.error}),
!d.isOptional&&!s.includes(p.reason)&&s.push(p.reason));c.some(({fact:l,result:d})=>Sr(l,d))&&(n.isOfMergeRequest=!0);let u=s.length>0?ee(s.join("; ")):t.isOver?.()?
ee(`${mt}, before this control was judged`):e.judge(i);return{...n,evidence:a,status:u.status,message:u.message,actual:("actual"in u?u.actual:void 0)??null,isCut:"\
isCut"in u&&u.isCut===!0,note:"note"in u?u.note:void 0,...u.status==="unknown"?{mend:(await import("./chunks/mend.js")).mend(o)}:{}}}function xs(e){return e.includes(
"fail")?"fail":e.includes("unknown")?"unknown":e.some(t=>t==="pass"||t==="waived")?"pass":"not_applicable"}function Ss(e){return e.includes("fail")?"non_complia\
nt":e.includes("unknown")?"undetermined":e.includes("pass")?"compliant":"undetermined"}function Ar(e,t,r){let n=e.some(({entries:i})=>i.some(({entry:a})=>a.enforce_from!==
void 0));return{waivers:t,waiverRules:r,isDated:n||t!==void 0||r!==void 0}}var _t={minimum_approvals_required_1:{field:"minimum_approvals_required",operator:">=",
value:1},minimum_approvals_required_2:{field:"minimum_approvals_required",operator:">=",value:2},package_hunter_no_findings_untriaged:Re("package_hunter_no_find\
ings_untriaged"),project_archived:Re("project_archived"),project_marked_for_deletion:Re("project_marked_for_deletion"),vulnerabilities_slo_days_over_threshold:Re(
"vulnerabilities_slo_days_over_threshold")},Cr=new Set(["minimum_approvals_required","project_visibility"]),Ps=new Set(["scanner_fuzz_testing_running"]);function Re(e){
return{field:e,operator:"=",value:!1}}var gt={approvals:{builtIn:{merge_request_commit_reset_approvals:()=>import("./chunks/approval-settings.js"),merge_request_prevent_author_approval:()=>import("./chunks/merge-request-prevent-author-approval.js"),
merge_request_prevent_committers_approval:()=>import("./chunks/merge-request-prevent-committers-approval.js"),merge_requests_approval_rules_prevent_editing:()=>import("./chunks/approval-settings.js"),
minimum_approvals_required:()=>import("./chunks/minimum-approvals-required.js"),reset_approvals_on_push:()=>import("./chunks/approval-settings.js")},own:{merge_request_approvals:()=>import("./chunks/merge-request-approvals.js"),
merge_request_code_owner_approval:()=>import("./chunks/merge-request-code-owner-approval.js"),merge_request_protected_paths:()=>import("./chunks/merge-request-protected-paths.js"),
project_approvals_on_default_branch:()=>import("./chunks/project-approvals-on-default-branch.js")}},branches:{builtIn:{branch_deletion_disabled:()=>import("./chunks/branch-rules.js"),
code_changes_requires_code_owners:()=>import("./chunks/absent-branch.js"),default_branch_protected:()=>import("./chunks/default-branch-protected.js"),default_branch_protected_from_direct_push:()=>import("./chunks/default-branch-protected-from-direct-push.js"),
default_branch_users_can_merge:()=>import("./chunks/default-branch-users.js"),default_branch_users_can_push:()=>import("./chunks/default-branch-users.js"),force_push_disabled:()=>import("./chunks/absent-branch.js"),
merge_requests_require_code_owner_approval:()=>import("./chunks/branch-rules.js"),protected_branches_set:()=>import("./chunks/branch-rules.js"),restrict_push_merge_access:()=>import("./chunks/branch-rules.js"),
stale_branch_cleanup_enabled:()=>import("./chunks/stale-branch-cleanup-enabled.js")},own:{project_code_owner_approval_on_default_branch:()=>import("./chunks/project-code-owner-approval-on-default-branch.js"),
project_default_branch_not_deletable:()=>import("./chunks/project-default-branch-rules.js"),project_force_push_blocked:()=>import("./chunks/project-default-branch-rules.js")}},
findings:{builtIn:{package_hunter_no_findings_untriaged:()=>import("./chunks/package-hunter-no-findings-untriaged.js"),scanner_api_security_running:()=>import("./chunks/scanners.js"),
scanner_code_quality_running:()=>import("./chunks/scanners.js"),scanner_container_scanning_running:()=>import("./chunks/scanners.js"),scanner_dast_running:()=>import("./chunks/scanners.js"),
scanner_dep_scanning_running:()=>import("./chunks/scanners.js"),scanner_fuzz_testing_running:()=>import("./chunks/scanner-fuzz-testing-running.js"),scanner_iac_running:()=>import("./chunks/scanner-iac-running.js"),
scanner_license_compliance_running:()=>import("./chunks/scanners.js"),scanner_sast_running:()=>import("./chunks/scanners.js"),scanner_secret_detection_running:()=>import("./chunks/scanners.js"),
vulnerabilities_slo_days_over_threshold:()=>import("./chunks/vulnerabilities-slo-days-over-threshold.js")},own:{merge_request_code_quality:()=>import("./chunks/merge-request-code-quality.js"),
merge_request_sarif:()=>import("./chunks/merge-request-sarif.js"),merge_request_scanner_findings:()=>import("./chunks/merge-request-scanner-findings.js"),project_vulnerability_age:()=>import("./chunks/project-vulnerability-age.js")}},
"merge-request":{builtIn:{},own:{merge_request_commit_authors:()=>import("./chunks/merge-request-commit-authors.js"),merge_request_commit_messages:()=>import("./chunks/merge-request-commits.js"),
merge_request_commits_signed:()=>import("./chunks/merge-request-commits-signed.js"),merge_request_commits_signed_off:()=>import("./chunks/merge-request-commits.js"),
merge_request_description:()=>import("./chunks/merge-request-text.js"),merge_request_is_not_draft:()=>import("./chunks/merge-request-is-not-draft.js"),merge_request_labels:()=>import("./chunks/merge-request-text.js"),
merge_request_links_issue:()=>import("./chunks/merge-request-links-issue.js"),merge_request_no_merge_commits:()=>import("./chunks/merge-request-commits.js"),merge_request_size:()=>import("./chunks/merge-request-size.js"),
merge_request_source_branch:()=>import("./chunks/merge-request-text.js"),merge_request_target_branch:()=>import("./chunks/merge-request-text.js"),merge_request_threads_resolved:()=>import("./chunks/merge-request-threads-resolved.js"),
merge_request_title:()=>import("./chunks/merge-request-title.js")}},people:{builtIn:{ensure_2_admins_per_repo:()=>import("./chunks/ensure-2-admins-per-repo.js"),
more_members_than_admins:()=>import("./chunks/member-shares.js"),require_mfa_at_org_level:()=>import("./chunks/two-factor.js"),require_mfa_for_contributors:()=>import("./chunks/two-factor.js"),
restricted_build_access:()=>import("./chunks/member-shares.js"),review_and_remove_inactive_users:()=>import("./chunks/review-and-remove-inactive-users.js"),strict_permissions_for_repo:()=>import("./chunks/member-shares.js")},
own:{project_members_inactive:()=>import("./chunks/project-members-inactive.js")}},pipeline:{builtIn:{has_valid_ci_config:()=>import("./chunks/has-valid-ci-config.js")},
own:{pipeline_coverage:()=>import("./chunks/pipeline-coverage.js"),pipeline_images:()=>import("./chunks/pipeline-images.js"),pipeline_includes:()=>import("./chunks/pipeline-includes.js"),
pipeline_jobs_succeeded:()=>import("./chunks/pipeline-jobs-succeeded.js"),pipeline_no_debug_trace:()=>import("./chunks/pipeline-no-debug-trace.js"),pipeline_reports_present:()=>import("./chunks/pipeline-reports-present.js"),
pipeline_security_jobs_intact:()=>import("./chunks/pipeline-security-jobs-intact.js"),pipeline_services:()=>import("./chunks/pipeline-services.js"),pipeline_succeeded:()=>import("./chunks/pipeline-succeeded.js"),
pipeline_tests:()=>import("./chunks/pipeline-tests.js"),pipeline_variables_not_injected:()=>import("./chunks/pipeline-variables-not-injected.js")}},project:{builtIn:{
auth_sso_enabled:()=>import("./chunks/not-observable.js"),cicd_job_token_scope_enabled:()=>import("./chunks/cicd-job-token-scope-enabled.js"),error_tracking_enabled:()=>import("./chunks/error-tracking-enabled.js"),
gitlab_license_level_ultimate:()=>import("./chunks/ultimate-licence.js"),has_forks:()=>import("./chunks/project-settings.js"),issue_tracking_enabled:()=>import("./chunks/not-observable.js"),
project_archived:()=>import("./chunks/project-settings.js"),project_marked_for_deletion:()=>import("./chunks/project-marked-for-deletion.js"),project_pipelines_not_public:()=>import("./chunks/project-settings.js"),
project_user_defined_variables_restricted_to_maintainers:()=>import("./chunks/project-settings.js"),project_visibility:()=>import("./chunks/project-visibility.js"),
project_visibility_not_internal:()=>import("./chunks/project-visibility.js"),project_visibility_not_public:()=>import("./chunks/project-visibility.js"),push_protection_enabled:()=>import("./chunks/push-protection-enabled.js"),
require_branch_up_to_date:()=>import("./chunks/merge-method.js"),require_linear_history:()=>import("./chunks/merge-method.js"),require_signed_commits:()=>import("./chunks/require-signed-commits.js"),
resolve_discussions_required:()=>import("./chunks/resolve-discussions-required.js"),review_and_archive_stale_repos:()=>import("./chunks/review-and-archive-stale-repos.js"),
secure_webhooks:()=>import("./chunks/secure-webhooks.js"),status_checks_required:()=>import("./chunks/status-checks-required.js"),status_page_configured:()=>import("./chunks/ultimate-licence.js"),
terraform_enabled:()=>import("./chunks/terraform-enabled.js")},own:{}},repository:{builtIn:{code_owner_approval_required:()=>import("./chunks/code-owner-approval-required.js"),
project_repo_exists:()=>import("./chunks/project-repo-exists.js")},own:{repository_code_owners:()=>import("./chunks/repository-code-owners.js"),repository_files:()=>import("./chunks/repository-files.js"),
repository_lockfiles:()=>import("./chunks/repository-lockfiles.js"),repository_no_binaries:()=>import("./chunks/repository-no-binaries.js")}},sbom:{builtIn:{},own:{
sbom_components:()=>import("./chunks/sbom-components.js"),sbom_licences:()=>import("./chunks/sbom-licences.js"),sbom_new_components:()=>import("./chunks/sbom-new-components.js"),
sbom_present:()=>import("./chunks/sbom-present.js")}}},zr=Object.keys(gt),vt=Object.assign({},...zr.map(e=>gt[e].builtIn)),Mr=Object.assign({},...zr.map(e=>gt[e].
own)),Ur=Object.keys(vt).sort(),Rs=[...Object.keys(_t),...Ur.filter(e=>!Cr.has(e))],Lr=[...new Set([...Rs,...Object.keys(Mr)])].filter(e=>!Ps.has(e)).sort();function Ns(e){
return Gr(Mr,e,"own")}function As(e){return Gr(vt,e,"built-in")}function Dr(e){return Object.hasOwn(_t,e)?_t[e]:Object.hasOwn(vt,e)&&!Cr.has(e)?{field:e,operator:"\
=",value:!0}:void 0}async function Gr(e,t,r){return Object.hasOwn(e,t)?Object.values(await e[t]?.()??{}).flat().find(n=>n.kind===r&&n.id===t):void 0}function ge(e,t=[]){
return{control:e,problems:[],issues:[],warnings:t}}function ve(e,t){return{problems:[{path:e,message:t}],issues:[],warnings:[]}}function Br({phase:e,enforce_from:t,
final:r=!1}){let n=t===void 0?void 0:Date.parse(t);return{isFinal:r,phase:e??(n===void 0?"enforce":"warn"),enforcedFromMs:n}}var Cs=["=","!=",">","<",">=","<="];
function zs(e,{operator:t,value:r}){if(t==="=")return e===r;if(t==="!=")return e!==r;if(!(typeof e!="number"||typeof r!="number"))return t===">"?e>r:t==="<"?e<r:
t===">="?e>=r:e<=r}function Ms(e,t){if("unknown"in e)return ee(e.unknown);let{value:r,reason:n,note:i}=e,a=i===void 0?{actual:r}:{actual:r,note:i},s=zs(r,t);if(s===
void 0)return ee(`GitLab cannot order ${r} and ${JSON.stringify(t.value)}, and records no status for this control`);let{uncertainty:o,mayBeHigher:c}=e;return o!==
void 0?ee(`${n}, but ${o}`):c!==void 0&&!Us(s,t.operator)?ee(`${n}, but ${c}`):s?{status:"pass",message:n,...a}:{status:"fail",message:`${n}${Ls(r,t)}`,...a}}function Us(e,t){
return e?t===">="||t===">":t==="<="||t==="<"}function Ls(e,{operator:t,value:r}){return typeof e!="number"||typeof r!="number"?"":`, ${{"=":"exactly ","!=":"any\
 number except ",">":"more than ","<":"fewer than ",">=":"","<=":"at most "}[t]}${ut(r,"is expected","are expected")}`}var Fr=pt(255),we=e=>I(pt(2e3,e)),Zr=e=>$().
check(et(/^\d{4}-\d{2}-\d{2}$/,"a date such as 2026-12-31"),H(e)),Ds=me({field:$().check(H("A field of GitLab's expressions, such as minimum_approvals_required")),
operator:Ie(Cs),value:rt([N(),M(),$()])}),Hr=$().check(et(/^[a-z][a-z0-9]*(?:[-_][a-z0-9]+)*$/,"lower-case words joined by _ or -")),wt=me({id:Hr.check(H("Id of\
 a built-in control, or a new id together with expression or rule")),with:I(nt($(),X()).check(H("Parameters of the control"))),expression:I(Ds),rule:I($().check(
Te(1),H("An own rule in CEL, over the facts in docs/reference/facts.md"))),title:we(),severity:I(Ie(Ir)),message:we("Replaces the built-in message if the contro\
l fails"),remediation:we("How to fix it; replaces the built-in advice"),final:I(N()),phase:I(Ie(fs)),enforce_from:I(Zr("The control is enforced from this day on\
, and only warns before"))}),Gs=me({name:Fr,description:we(),final:I(N()),controls:pe(rt([Hr,wt]))}),Wr=me({$schema:I($()),name:Fr,description:we(),extends:I(pe(
$().check(Te(1),H("preset:NAME, group/project:path@ref or https://...; each goes on top of the ones before it, and this file on top of all")))),requirements:I(pe(
Gs)),waivers:I(X()),waiver_rules:I(X()),baseline:I(X())}),Jr=class extends Error{},Bs=/^\^(?:[\w :#/,;@!%&=~"'<>-][+*?]?|\[[\w-]+\][+*?]?|\\[.()[\]{}*+?|$^/dw-][+*?]?)*\$?$/,
Fs=/(?<!\\)[+*]/g;async function Zs(e,t=!1){if(t&&Bs.test(e)&&(e.match(Fs)??[]).length<=2){let n=Hs(e);if(n)return n}let{RE2JS:r}=await import("./chunks/bufbuild-re2-dist-esm-index.js");
try{let n=new r(e);return i=>n.test(i)}catch(n){throw new Jr(n instanceof Error?n.message:String(n),{cause:n})}}function Hs(e){try{let t=new RegExp(e);return r=>t.
test(r)}catch{return}}function bt(e,t,r){return{...e,...t,needs:{answer:e},collect:async(n,i)=>he(r,i.answer)}}var Kr=j(C({access_level:M()})),Vr=Se(C({id:M(),path_with_namespace:$(),
visibility:j($()),default_branch:Z($()),empty_repo:j(N()),only_allow_merge_if_all_discussions_are_resolved:Z(N()),secret_push_protection_enabled:Z(N()),namespace:C(
{id:M(),kind:$(),full_path:$()}),owner:j(C({id:M()})),permissions:j(C({project_access:Kr,group_access:Kr}))}),xe(e=>({id:e.id,path:e.path_with_namespace,visibility:e.
visibility,defaultBranch:e.default_branch??void 0,readsCode:e.default_branch!==void 0,isEmpty:e.empty_repo,mustResolveDiscussions:e.only_allow_merge_if_all_discussions_are_resolved,
secretPushProtection:e.secret_push_protection_enabled,namespace:{id:e.namespace.id,kind:e.namespace.kind,path:e.namespace.full_path},ownerId:e.owner?.id,role:Vs(
e.permissions)}))),Ne={id:"project_answer",summary:"The project",requiredRole:"a token whose user can see the project",scope:"project",collect:({gitlab:e,projectId:t})=>e.
Projects.show(t)},Ae=bt(Ne,{id:"project"},Vr),Ws=Se(C({only_allow_merge_if_all_status_checks_passed:Z(N()),merge_method:j($()),archived:j(N()),last_activity_at:j(
$()),builds_access_level:j($()),ci_config_path:Z($()),auto_devops_enabled:j(N()),restrict_user_defined_variables:j(N()),ci_pipeline_variables_minimum_override_role:j(
$()),forks_count:j(M()),permissions:j(nt($(),X()))}),xe(e=>({mustPassStatusChecks:e.only_allow_merge_if_all_status_checks_passed,isUltimate:e.only_allow_merge_if_all_status_checks_passed!==
void 0||(e.permissions?!1:void 0),mergeMethod:e.merge_method,isArchived:e.archived,lastActivityAt:e.last_activity_at,pipelinesAccess:e.builds_access_level,ciConfigPath:e.
ci_config_path,hasAutoDevops:e.auto_devops_enabled,restrictsVariables:e.restrict_user_defined_variables??Xs(e),forks:e.forks_count}))),Js=bt(Ne,{id:"project_set\
tings",summary:"The project's settings"},Ws);async function Ks(e,t){if(typeof e=="number")return{projectId:e,known:new Map};let r=[],n=await t(a=>r.push(a)).Projects.
show(e),{id:i}=he(Vr,n);return{projectId:i,known:new Map([[Ne.id,{ok:!0,value:n,requests:r}]])}}function Vs(e){if(!e)return;let t=[e.project_access,e.group_access].
map(r=>r?.access_level??0);return Math.max(...t)}var Ys=new Set(["maintainer","owner","no_one_allowed"]);function Xs(e){let t=e.ci_pipeline_variables_minimum_override_role;
return t==="developer"?!1:Ys.has(t??"")?!0:void 0}var Qs=class{},eo=class{},W=class extends y{name="GitLabError";request;status;words;attempts;expectedSha;date;isUnknownRoute;notFound;constructor(e,t,r){
let{advice:n,cause:i}=r;super(e,t,{cause:i,...n===void 0?{}:{advice:n}}),this.request=r.request,this.status=r.status??0,this.words=r.words??null,this.attempts=r.
attempts??1,this.expectedSha=r.expectedSha,this.date=r.date,this.isUnknownRoute=r.isUnknownRoute===!0,this.notFound=r.notFound}};function U(e,t){return`${e} ${t.
replace(/\?.*/,"").replace(/^\/api(\/v4)?(?=\/)/,"")}`}function Yr(e){let t=k(Ce(e)).replace(/(token=)[^&\s"']+/gi,"$1…");return t===""?null:t}var to=new Set(
["base","error"]);function Ce(e){if(e==null)return"";if(Array.isArray(e))return e.map(Ce).filter(Boolean).join(", ");if(typeof e!="object")return String(e);let{
message:t,error_description:r,error:n,errors:i}=e;for(let a of[t,r,n,i]){let s=Ce(a);if(s)return s}return Object.entries(e).map(([a,s])=>[to.has(a)?"":a,Ce(s)]).
filter(([,a])=>a).map(a=>a.join(" ").trim()).join(", ")}var ro=[500,1e3,2e3,3e3,5e3,5e3,5e3,8e3];async function no(e,t,{id:r,name:n},i,a,s=!1){let o=0;for(let c of[
...s?[]:ro,void 0])try{let u={externalStatusCheckId:r,sha:t.sha,status:i},l=await e.StatusChecks.set(t.projectId,t.iid,u,n);return{outcome:"delivered",attempts:o+
l.attempts}}catch(u){if(!(u instanceof W)||u.status!==409)throw u;if(o++,await Xr(e,t))return{outcome:"superseded",attempts:o};if(c===void 0)throw u;if(!await a(
c))throw new W(u.code,`${u.message}; timeout allows no longer wait`,u)}throw new y("INTERNAL","the last wait ends the loop")}async function Xr(e,{projectId:t,iid:r,
sha:n}){let i=await e.read(`/projects/${t}/merge_requests/${r}/versions`,{perPage:100}).catch(io),a=Array.isArray(i)?i.map(s=>String(s?.head_commit_sha)):[];return a.
length>0&&a[0]!==n&&a.includes(n)}function io(e){if(!(e instanceof y&&e.code!=="INTERRUPTED"))throw e}function yt(e,t,r){let n=t.requirement===void 0?ao(e):so(e,
t.requirement);return n==="pass"?!0:n!=="fail"&&r==="leave"?void 0:!1}function ao({verdict:e}){return e==="compliant"?"pass":e==="non_compliant"?"fail":"unknown"}
function so({requirements:e},t){return e.find(r=>r.name===t)?.status??"unknown"}async function Qr(e,t){let r=yt(e.evaluation,t,e.onUndetermined),n=r?"passed":"f\
ailed";return en(e,t,r,n,i=>no(e.gitlab,i,t,n,e.sleep,e.isLagging))}async function oo(e,t){let r=yt(e.evaluation,t,e.onUndetermined),n=r?"pass":"fail",i=e.secrets.
get(t.id)??"";return en(e,t,r,n,async()=>({outcome:"delivered",attempts:(await e.gitlab.ExternalControls.setStatus(e.projectId,t.id,n,{secret:i,nonce:e.nonce})).
attempts}))}async function en(e,t,r,n,i){let{id:a,name:s=null,requirement:o=null}=t,c={target:t.kind,id:a,name:s,requirement:o,status:n,attempts:0};if(e.isSuperseded)
return{...c,outcome:"superseded"};if(e.dryRun||r===void 0)return{...c,outcome:"skipped"};try{let u=e.mergeRequest??{projectId:e.projectId,iid:0,sha:""},l={...c,
...await i(u)};return e.onDelivered(l),l}catch(u){if(!(u instanceof y)||u.code==="INTERRUPTED")throw u;return{...c,outcome:"failed",attempts:uo(u),error:co(u)}}}
function uo(e){return"attempts"in e&&typeof e.attempts=="number"?e.attempts:1}function co(e){return e.advice===void 0?e.message:`${e.message}; ${e.advice}`}function $t(e,t){
let r=t.find(({name:n})=>n===e)??t.find(({id:n})=>String(n)===e);return r&&{id:r.id,name:r.name}}function*tn(e){for(let t=e.indexOf("=");t>=0;t=e.indexOf("=",t+
1))yield[e.slice(0,t).trim(),e.slice(t+1).trim()]}function rn(e){return e.slice(0,100)}function lo(e,t){return e.slice(100).map(r=>nn(r,t))}function nn(e,t){return t(
String(e)).slice(0,24)}var ze="[secret removed]",po=[/(:\/\/)[^\s/@:]*:[^\s/@]+(?=@)/g,/([?&][\w-]{0,40}(?:token|secret|password|signature|api_?key)=)[^&#\s"'<>]+/gi,
/()\bgl(?:pat|oas|dt|rt|rtr|cbt|ptt|ft|imt|agent|wt|soat|ffct)-[\w.-]{20,300}/g];function mo(e){let t=[...new Set(e.flatMap(ho))].filter(({length:a})=>a>=8);t.sort(
(a,s)=>s.length-a.length);let r=t.map(a=>a.replace(/\W/g,go)).join("|"),n=new RegExp(r||"(?!)","gi");function i(a){if(!a.includes("…"))return a;let s=a.split(
"…"),o=s.pop()??"";return[...s.map(c=>fo(c,t)),o].join("…")}return{areIn:a=>a.search(n)>=0,clean:a=>po.reduce((s,o)=>s.replace(o,`$1${ze}`),i(a.replace(n,ze)))}}
function fo(e,t){let r=0;for(let n of t)for(let i=n.length-1;i>Math.max(r,7);i--)e.endsWith(n.slice(0,i))&&(r=i);return r===0?e:e.slice(0,-r)+ze}function ho(e){
let t=e.split(/[\r\n]+|\\n/).map(n=>n.trim()),r=t.length>1?t.filter(n=>!/^-----|^.{0,15}$/.test(n)):[];return[e.trim(),...r].flatMap(n=>{let i=encodeURIComponent(
n),a=[0,1,2].map(s=>_o(n,s));return[n,JSON.stringify(n).slice(1,-1),i,i.replaceAll("%20","+"),...a,...a.map(s=>s.replaceAll("+","-").replaceAll("/","_"))]})}function _o(e,t){
let r=Buffer.from("\0".repeat(t)+e);return r.toString("base64").slice(Math.ceil(t*8/6),Math.floor(r.length*8/6))}function go(e){return`\\u${e.charCodeAt(0).toString(
16).padStart(4,"0")}`}var an="https://gitlab.com/countersign/countersign",vo=`${an}/-/blob/main/docs`;function kt({title:e,variant:t}){return t===void 0?e:`${e}\
 [${t}]`}function wo(e){return`${kt(e)} (${e.id})`}var sn={fail:"failed",unknown:"unknown",warned:"warned",waived:"waived",observed:"observed",pass:"passed",not_applicable:"\
not applicable",external:"external"},jt=Object.keys(sn);function Me({status:e,phase:t="enforce"}){return t==="enforce"||e!=="fail"&&e!=="unknown"?e:t==="warn"?"\
warned":"observed"}function Et(e,t){return e.filter(r=>Me(r)===t).length}function on({requirements:e}){let t=e.flatMap(({controls:r})=>r);return Object.fromEntries(
jt.map(r=>[r,Et(t,r)]))}function qt(e){return jt.map(t=>[Et(e,t),sn[t]]).filter(([t])=>t).map(t=>t.join(" ")).join(", ")}function un(e){return e.some(({status:t})=>t!==
"not_applicable"&&t!=="external")}function Ot(e){let t=r=>jt.indexOf(Me(r));return[...e].sort((r,n)=>t(r)-t(n))}var bo=new TextDecoder("utf-8",{fatal:!0,ignoreBOM:!0});
function Tt(e){try{return bo.decode(e)}catch{return}}async function cn(e,t="the file"){let r=Tt(e);if(r===void 0)throw(await import("./chunks/encoding.js")).notUtf8(
t,e);return r}var ln="a web page instead of JSON";function yo({headers:e,text:t,bytes:r},n){let i=e["content-type"]??"";if(dn(i,t))return{instead:ln};if(n!=="js\
on")return{value:{bytes:r,empty:void 0}[n]};if(!It(i))return{instead:`something other than JSON (${i||"no content type"})`};try{return{value:JSON.parse(Tt(r)??"")}}catch{
return{instead:"malformed JSON"}}}function It(e){return/^application\/([\w.-]+\+)?json\b/i.test(e)}function dn(e,t){return/html/i.test(e)||!It(e)&&/^\s*<(!doctype|html)/i.
test(t)}function pn(e){return e.NODE_USE_ENV_PROXY==="1"&&mn(process.versions.node)}function mn(e){let[t=0,r=0]=e.split(".").map(Number);return t>24||t===24&&r>=
5||t===22&&r>=21}var $o=10,fn="ETIMEDOUT",hn="E2BIG";async function ko(e,t,r){let{Agent:n,request:i}=await jo(e?"node:https":"node:http"),a={keepAlive:!0,maxSockets:$o,
...pn(t)?{proxyEnv:t}:{},...e&&r?{secureContext:await Eo(r)}:{}};return{agent:new n(a),request:i}}async function jo(e){let{getBuiltinModule:t}=process;return t?.(
e)??import(e)}async function Eo(e){let[t,{X509Certificate:r}]=await Promise.all([import("node:tls"),import("node:crypto")]),{getCACertificates:n}=t;try{return new r(
e),t.createSecureContext({ca:[...n?.("default")??t.rootCertificates,e]})}catch(i){throw new y("INPUT_INVALID","CI_SERVER_TLS_CA_FILE contains no certificates in\
 PEM format",{cause:i})}}function qo(e,t,r){let{method:n,body:i,timeoutMs:a,maxBodyBytes:s,now:o,take:c}=r,u=/^[PD]/.test(n),l=u&&n!=="DELETE"?JSON.stringify(i??
{}):void 0,d={accept:"*/*","user-agent":"countersign",...u?{"content-type":"application/json"}:{},...l?{"content-length":String(Buffer.byteLength(l))}:{},...r.headers};
return new Promise((p,m)=>{let f=e.request(t,{method:n,headers:d,agent:e.agent},_=>{Oo(_,s,o(),c).then(g(p),w)}),h=setTimeout(()=>f.destroy(_n(fn)),a),w=g(m);f.
on("error",w).end(l);function g(_){return b=>{clearTimeout(h),_(b)}}})}async function Oo(e,t,r,n){let{statusCode:i=0}=e,a=[],s=0;if(n&&i<300)n(e);else for await(let u of e){
if(s+=u.length,s>t)throw _n(hn);a.push(u)}let o={};for(let[u,l]of Object.entries(e.headers))o[u]=String(l);let c=Buffer.concat(a);return{status:i,headers:o,text:c.
toString(),bytes:c,answeredAt:r}}function _n(e){return Object.assign(new Error(e),{code:e})}var To=new Set([408,429,502,503,504]);function Io(e,t){return To.has(
e)||e===500&&t}function gn(e){return[301,302,303,307,308].includes(e)}function xo(e,t,r,n){let i=1e3*2**(e-1)*(.5+t()/2);return Math.max(i,r&&So(r,n)||0)}function So({
status:e,headers:t},r){let n=t["retry-after"];return n?/^\d+$/.test(n)?Number(n)*1e3:Date.parse(n)-r+1e3:e===429?Number(t["ratelimit-reset"])*1e3-r+1e3:0}async function Po(e,t){
let{now:r,deadlineAt:n,requestTimeoutMs:i}=e,a=Ro(t,e.token),s=r(),o=n()-s;if(o<=0)return be((await Ue()).tooLate(a.request,a.attempts));let c=t.request.insists?
Math.max(o/2,Math.min(o,vn)):o,u=Math.min(c,i),l=await No(e,t,u),d=Ao(l,a,t.request,e);if(Co(l,t,r()-s,d,e),d.isDue)return{kind:"retry",delayMs:d.delayMs};if("s\
tatus"in l)return zo(l,t,a,d,e.root);let{endingOf:p,tooLate:m,unanswered:f}=await Ue();return be(l.isTimeout&&u===o?m(a.request,a.attempts):f(l,a,p(a.attempts,d)))}
function Ro({request:e,number:t},r){let{method:n,path:i,body:a,situation:s="fact"}=e,o=n==="GET"||n==="HEAD"||e.reads===!0;return{request:U(n,i),situation:s,writes:!o,
body:a,attempts:t,token:r}}async function No(e,t,r){try{return await e.exchange(t,r)}catch(n){if(n instanceof y)throw n;return(await Ue()).describeFailure(n,e.root,
e.env)}}var vn=100;function Ao(e,{writes:t,attempts:r},{insists:n=!1},i){let{now:a,random:s,serverNow:o,deadlineAt:c}=i,u="status"in e?Io(e.status,!t):e.isTemporary,
l=xo(r,s,"status"in e?e:void 0,o()),d=c()-a(),p=l>=d;return n&&u&&d>vn?{mayHelp:u,delayMs:Math.min(l,d/2),isPastDeadline:p,isDue:!0}:{mayHelp:u,delayMs:l,isPastDeadline:p,
isDue:u&&r<5&&!p}}function Co(e,{request:{method:t,path:r},number:n},i,{isDue:a,delayMs:s},{onRequest:o}){let c="status"in e?e.status:0,u={method:t,path:r,status:c,
durationMs:i,attempt:n};o?.(a?{...u,retryInMs:s}:u)}async function zo(e,{request:t,url:r,hops:n},i,a,s){let{status:o,headers:c,text:u}=e,{attempts:l}=i,d=E=>({kind:"\
ok",response:{status:o,headers:c,body:E,attempts:l}});if(t.take&&gn(o))return d(u);let p=o<300?yo(e,t.expects??"json"):void 0;if(p&&p.instead===void 0)return d(
p.value);let{endingOf:m,followRedirect:f,refused:h,unexpected:w}=await Ue();if(p)return be(w(o,i,p.instead));if(!gn(o))return be(h(e,i,m(l,a)));let{method:g,path:_}=t,
b=f(e,r,{request:i.request,method:g,path:_,root:s,hops:n,attempts:l});return b instanceof URL?{kind:"redirect",url:b}:be(b)}function be(e){return{kind:"failure",
error:e}}function Ue(){return import("./chunks/failure-words.js")}function Mo(e){let t,r;function n(i,a){let s=Date.parse(i??"");return s?s-a:void 0}return{serverNow:()=>e()+
(r??t??0),hasServerClock:()=>(r??t)!==void 0,relearnClock(i){r=n(i,e())??r},learn({date:i,age:a},s,o){if(a!==void 0)return;let c=n(i,Math.max((s+o)/2,o-1e3)-500);
c!==void 0&&(t=Math.max(t??c,c))}}}function Uo(e,t){let r=new Set,n=!1;function i(){n=!0;for(let a of r)a(xt());t()}return e?.addEventListener("abort",i,{once:!0}),
{race:a=>new Promise((s,o)=>{(n||e?.aborted)&&o(xt()),r.add(o),a.then(s,o).finally(()=>r.delete(o))}),check(){if(n||e?.aborted)throw xt()},close(){e?.removeEventListener(
"abort",i),i()}}}function xt(){return new y("INTERRUPTED","the job was cancelled")}function wn(e){let{token:t,now:r,env:n={}}=e,{requestTimeoutMs:i=3e4,deadlineAt:a=()=>Number.
POSITIVE_INFINITY,maxBodyBytes:s=64*2**20}=e,o=new URL(e.baseUrl),c=o.href.replace(/\/$/,"");if(t&&/[^\x21-\x7e]/.test(t))throw new y("INPUT_INVALID","gitlab_to\
ken contains a space, a line break or another character that no token has");let u,l=0,{learn:d,...p}=Mo(r),m=Uo(e.signal,f);function f(){u?.then(({agent:_})=>_.
destroy()).catch(()=>{})}async function h({request:_,url:b},E){u??=ko(o.protocol==="https:",n,e.certificateAuthorities);let P=await u,{anonymous:A,headers:L}=_,
Yn={...t&&!A?{"private-token":t}:{},...L?.()},Xn=r();l++;let De=await qo(P,b,{..._,headers:Yn,timeoutMs:E,maxBodyBytes:s,now:r});return d(De.headers,Xn,De.answeredAt),
De}let w={now:r,token:t,env:n,root:o,requestTimeoutMs:i,deadlineAt:a,random:e.random,onRequest:e.onRequest,serverNow:p.serverNow,exchange:(_,b)=>m.race(h(_,b))};
async function g(_){let b=new URL(c+_.path+(_.query?`?${_.query}`:""));for(let E=1,P=0;;){m.check();let A=await Po(w,{request:_,url:b,number:E,hops:P});switch(A.
kind){case"ok":return A.response;case"failure":throw A.error;case"redirect":b=A.url,P++;break;case"retry":await m.race(e.sleep(A.delayMs)),E++}}}return{...p,send:g,
options:e,requestCount:()=>l,close:m.close}}import{constants as bn}from"node:fs";import{open as Lo,realpath as yn}from"node:fs/promises";import{relative as Do,resolve as St,
sep as Go}from"node:path";var $n=256*2**20;async function kn(e,t=0){let r=await Lo(e,bn.O_RDONLY|bn.O_NONBLOCK|t).catch(async n=>(await Le()).unopened(n));try{let n=await r.
stat();if(!n.isFile())throw(await Le()).notRegular(n);return r}catch(n){throw await r.close(),n}}async function jn(e,t){t!==void 0&&await Bo(e,t);let r=await kn(
e);try{let{size:n}=await r.stat();if(n>$n)throw(await Le()).tooLong(n,$n);return await r.readFile()}finally{await r.close()}}async function Bo(e,t){if(!En(St(e),
St(t)))return;let[r,n]=await Promise.all([yn(e),yn(t)]);if(!En(r,n))throw(await Le()).leadsOut()}function En(e,t){let r=Do(t,e);return r!==".."&&!r.startsWith(`\
..${Go}`)&&St(t,r)===e}function Le(){return import("./chunks/unfit-file.js")}function qn({status:e,body:t,attempts:r},n,i,a){let s=n.includes(e)?Fo(t,i):`its st\
atus is ${e}, not ${n[0]}`;if(s!==void 0)throw new W("GITLAB_UNEXPECTED",`the answer to ${a} does not confirm that GitLab has taken the status: ${s}`,{request:a,
status:e,attempts:r,advice:"look for a proxy between the job and GitLab"})}function Fo(e,t){for(let[r,n]of Object.entries(t)){let i=r.split(".").reduce((s,o)=>s?.[o],
e),a=typeof i=="string"||typeof i=="number"?at(String(i),64):"missing";if(n!==void 0&&i!==n)return`${r} is ${a}, not ${n}`}}var Zo=[[/^\/api\/v4\/projects\/([^/]+)$/,
["id"]],[/^\/api\/v4\/projects\/([^/]+)\/merge_requests\/([^/]+)(?:\/approvals|\/changes)?$/,["project_id","iid"]],[/^\/api\/v4\/projects\/([^/]+)\/pipelines\/([^/]+)$/,
["project_id","id"]],[/^\/api\/v4\/projects\/[^/]+\/repository\/branches\/([^/]+)$/,["name"]],[/^\/api\/v4\/projects\/[^/]+\/repository\/commits\/([0-9a-f]{40,64})$/,
["id"]],[/^\/api\/v4\/projects\/([^/]+)\/(?:push_rule|pipelines|hooks)$/,["project_id"]],[/^\/api\/v4\/projects\/([^/]+)\/pipelines\/([^/]+)\/(?:jobs|bridges)$/,
["pipeline.project_id","pipeline.id"]],[/^\/api\/v4\/projects\/([^/]+)\/merge_requests\/([^/]+)\/notes$/,["project_id","noteable_iid"]],[/^\/api\/v4\/groups\/([^/]+)$/,
["id"]]];function On(e,t){if(Array.isArray(t)){for(let r of t)On(e,r);return}if(!(typeof t!="object"||t===null))for(let[r,n]of Zo){let i=r.exec(e)?.slice(1).map(
decodeURIComponent)??[],a=n.find((o,c)=>!Wo(Ho(t,o),i[c]));if(a===void 0)continue;let s=U("GET",e);throw new W("GITLAB_UNEXPECTED",`GitLab answered ${s} with an\
other one: its ${a} differs`,{request:s,advice:"look for a proxy or a cache between the job and GitLab"})}}function Ho(e,t){return t.split(".").reduce((r,n)=>r?.[n],
e)}function Wo(e,t){return e==null||t===void 0||typeof e=="number"&&!/^\d+$/.test(t)?!0:String(e)===t}async function Pt(e,t,r={},n="fact"){let i=async d=>{let p=Tn(
{...ye(r),...d}),m=await e.send({method:"GET",path:t,query:p,situation:n});return On(t,m.body),m},a=await i({});if(r.page!==void 0||!Array.isArray(a.body))return a;
let{link:s,...o}=a.headers,c={...a,headers:o},u=o["x-next-page"]||s?.includes('rel="next"'),l=o["x-next-page"]===void 0&&a.body.length===r.perPage;return!u&&!l&&
Number(o["x-total"]??a.body.length)===a.body.length?c:(await import("./chunks/pages.js")).readPages(U("GET",t),i,a)}function Jo(e,t){return({url:r})=>{let n=a=>`${r}\
/${a}`.replace(/\/+/g,"/");function i(a){return(s,{searchParams:o={},body:c={}}={})=>{let u=n(s);return t(U(a,u)),e.send({method:a,path:u,query:Tn(ye(o)),body:ye(
c),expects:a==="DELETE"?"empty":"json"})}}return{get(a,{searchParams:s}={}){let o=n(a);return t(U("GET",o)),Pt(e,o,s)},post:i("POST"),put:i("PUT"),patch:i("PATC\
H"),delete:i("DELETE")}}}function ye(e){return Object.fromEntries(Object.entries(e).map(([t,r])=>[t.replace(/[A-Z]/g,n=>`_${n.toLowerCase()}`),r]))}function Tn(e){
let t=new URLSearchParams;for(let[r,n]of Object.entries(e))if(Array.isArray(n))for(let i of n)t.append(`${r}[]`,String(i));else n!=null&&t.append(r,String(n));return t.
toString()}var Ko=class{#e;#t;constructor(e,t){this.#e=e,this.#t=t}async list(e,t){let r=U("GET",e);this.#t(r);let{body:n}=await Pt(this.#e,e,{perPage:100},t);if(Array.
isArray(n)&&n.every(Vo))return n;throw new W("GITLAB_UNEXPECTED",`${r} did not answer a list of status checks`,{request:r})}async write(e,t,r,n,i,a=!1){let s=U(
e,t);this.#t(s);let o=e==="DELETE"?"empty":"json",c=await this.#e.send({method:e,path:t,body:r,expects:o,situation:n,insists:a});return i&&qn(c,[201],i,s),{attempts:c.
attempts}}};function Vo(e){let{id:t,name:r}=e??{};return typeof t=="number"&&typeof r=="string"}function In(e){return(e??"").replace(/\?.*/s,"")}var Yo=Object.defineProperty,
Xo=(e,t)=>{for(var r in t)Yo(e,r,{get:t[r],enumerable:!0})};import{createHash as Qo,randomBytes as eu}from"node:crypto";import{randomBytes as tu}from"node:crypto";
import{constants as ru}from"node:fs";import{access as nu,lstat as iu,mkdir as au,rename as su,rm as ou,writeFile as uu}from"node:fs/promises";import{dirname as cu,
join as xn,resolve as lu}from"node:path";import{join as du}from"node:path";var D=class{constructor({requesterFn:e,prefixUrl:t=""}){this.url=`/api/v4/${t}`,this.
queryTimeout=null,this.requester=e({url:this.url})}},pu=class{value;constructor(e){this.value=e}};function O(e,...t){return t.reduce((r,n,i)=>{let a=n instanceof
pu?n.value:encodeURIComponent(String(n));return r+a+e[i+1]},e[0])}var Sn=class extends D{constructor(e,t){super({prefixUrl:e,...t})}all(e,{includeInherited:t,...r}={}){
let n=O`${e}/members`;return t&&(n+="/all"),S(this,n,r)}show(e,t,{includeInherited:r,...n}={}){let[i,a]=[e,t].map(encodeURIComponent),s=[i,"members"];return r&&
s.push("all"),s.push(a),S(this,s.join("/"),n)}},mu=class extends D{constructor(e,t){super({prefixUrl:e,...t})}all(e,t){return S(this,O`${e}/hooks`,t)}show(e,t,r){
return S(this,O`${e}/hooks/${t}`,r)}},fu=class extends D{constructor(e,t){super({prefixUrl:e,...t})}show(e,t){return S(this,O`${e}/push_rule`,t)}},hu=class extends D{all(e,{
pipelineId:t,...r}={}){let n=t?O`projects/${e}/pipelines/${t}/jobs`:O`projects/${e}/jobs`;return S(this,n,r)}show(e,t,r){return S(this,O`projects/${e}/jobs/${t}`,
r)}},_u=class extends D{showConfiguration(e,{mergerequestIId:t,...r}={}){let n;return t?n=O`projects/${e}/merge_requests/${t}/approvals`:n=O`projects/${e}/approvals`,
S(this,n,r)}},gu=class extends D{all({projectId:e,groupId:t,...r}={}){let n="";return e?n=O`projects/${e}/`:t&&(n=O`groups/${t}/`),S(this,`${n}merge_requests`,r)}show(e,t,r){
return S(this,O`projects/${e}/merge_requests/${t}`,r)}},vu=class extends D{all(e,t){return S(this,O`projects/${e}/pipelines`,t)}show(e,t,r){return S(this,O`projects/${e}/pipelines/${t}`,
r)}},wu=class extends mu{constructor(e){super("projects",e)}},bu=class extends Sn{constructor(e){super("projects",e)}},yu=class extends fu{constructor(e){super(
"projects",e)}},$u=class extends D{all({userId:e,starredOnly:t,...r}={}){let n;return e&&t?n=O`users/${e}/starred_projects`:e?n=O`users/${e}/projects`:n="projec\
ts",S(this,n,r)}show(e,t){return S(this,O`projects/${e}`,t)}},ku=class extends D{all(e,t){return S(this,O`projects/${e}/protected_branches`,t)}show(e,t,r){return S(
this,O`projects/${e}/protected_branches/${t}`,r)}},ju=class extends Sn{constructor(e){super("groups",e)}};async function S(e,t,r){return(await e.requester.get(t,
{searchParams:r})).body}async function Eu(e,t,r={},n=!/^\s*mutation\b/.test(t)){let i={method:"POST",path:"/api/graphql",body:{query:t,variables:r},reads:n,situation:"\
graphql"},a=await e.send(i);Rn(a).some(c=>c.startsWith(Ou))&&(a=await e.send(i));let{data:s}=a.body??{},o=Rn(a);if(s==null)throw(await Pn()).withoutData(a,o);if(o.
length===0&&qu(s,r))throw(await Pn()).aboutAnother();return{data:s,errors:o}}function Pn(){return import("./chunks/graphql-refusals.js")}function qu({projects:e},{
ids:t,iid:r}){let[n]=e?.nodes??[];if(!n||!Array.isArray(t))return!1;let{id:i,mergeRequest:a}=n;return!t.includes(i)||!!a&&r!==void 0&&String(a.iid)!==String(r)}
var Ou="Timeout on validation of query";function Rn({body:e}){let{errors:t}=e??{};return(Array.isArray(t)?t:t?[t]:[]).map(r=>Yr(r)??"no reason given")}var Tu=class{#e;constructor(e,t){
this.#e=new Ko(e,t)}async allForMergeRequest(e,t){let r=`${Rt(e,t)}/status_checks`;return(await this.#e.list(r,"status_check_list")).map(({id:n,name:i,external_url:a,
status:s})=>({id:n,name:i,externalUrl:In(a),status:Iu(s)}))}set(e,t,r,n){let i=`${Rt(e,t)}/status_check_responses`,a={"external_status_check.id":r.externalStatusCheckId,
"external_status_check.name":n,"merge_request.project_id":typeof e=="number"?e:void 0,"merge_request.iid":t,"merge_request.sha":r.sha},s=ye({...r});return this.#e.
write("POST",i,s,"status_check",a,r.status==="failed")}retry(e,t,r){return this.#e.write("POST",`${Rt(e,t)}/status_checks/${r}/retry`,{},"status_check_retry")}async all(e){
return(await this.#t()).all(e)}async create(e,t){return(await this.#t()).create(e,t)}async update(e,t,r){return(await this.#t()).update(e,t,r)}async remove(e,t){
return(await this.#t()).remove(e,t)}async#t(){return new(await import("./chunks/status-check-services.js")).StatusCheckServices(this.#e)}};function Iu(e){return e===
"approved"?"passed":e==="passed"||e==="failed"?e:"pending"}function Rt(e,t){return`/api/v4/projects/${encodeURIComponent(e)}/merge_requests/${t}`}var xu={Projects:$u,
ProtectedBranches:ku,MergeRequests:gu,MergeRequestApprovals:_u,Pipelines:vu,Jobs:hu,ProjectMembers:bu,ProjectHooks:wu,ProjectPushRules:yu,GroupMembers:ju};function Nn(e,t=()=>{}){
let r={requesterFn:Jo(e,t),host:"",queryTimeout:null},n={StatusChecks:new Tu(e,t),ExternalControls:{async setStatus(...i){let{ExternalControls:a}=await import("./chunks/external-controls.js");
return new a(e,t).setStatus(...i)}},graphql(i,a,s){return t("POST /graphql"),Eu(e,i,a,s)},rawFile:async(...i)=>(await import("./chunks/raw-file.js")).readRawFile(
e,t,...i),download:async i=>(await import("./chunks/download.js")).download(e,i,t),async write(i,a,s){let o=`/api/v4${a}`;t(U(i,o)),await e.send({method:i,path:o,
body:s,expects:i==="DELETE"?"empty":"json"})},async read(i,a){let s=`/api/v4${i}`;return t(U("GET",s)),(await Pt(e,s,a)).body}};for(let[i,a]of Object.entries(xu)){
let s;Object.defineProperty(n,i,{get:()=>s??=new a(r),enumerable:!0})}return n}function Su(e,t){return new Promise((r,n)=>{let i=()=>{clearTimeout(a),n(new y("I\
NTERRUPTED","the job was cancelled"))},a=setTimeout(()=>{t.removeEventListener("abort",i),r()},e);t.aborted?i():t.addEventListener("abort",i,{once:!0})})}var Pu="\
1.0.0",Ru=6e4;async function Nu(e,{env:t,signal:r,secrets:n,onRequest:i}){let{CI_SERVER_TLS_CA_FILE:a}=t,s=Math.min(Ru,e.timeout/5),o=js(e.timeout,s,{now:Date.now,
after:An}),c={now:Date.now,sleep:p=>Su(p,r),random:Math.random,deadlineAt:o.deadlineAt,signal:r,env:t,onRequest:i,certificateAuthorities:a?await(await import("./chunks/ca-file.js")).
readAuthorities(a):void 0},u=wn({...c,baseUrl:e.gitlabUrl,...e.gitlabToken===void 0?{}:{token:e.gitlabToken}}),l=Nn(u);function d(p){return{checkout:Au,ownProject:(m,f)=>l.
rawFile(p,m,f).catch(Nt),project:async(...m)=>(await import("./chunks/file-at-ref.js")).fileAtRef(l,...m).catch(Nt),artifact:async(...m)=>(await import("./chunks/branch-artifact.js")).
artifactOfBranch({gitlab:l,projectId:p},...m),url:async m=>(await import("./chunks/other-server.js")).readText(m,c).catch(Nt)}}return{transport:u,requestCount:()=>u.
requestCount(),close(){o.close(),u.close()},ports:{gitlabFor:p=>p?Nn(u,p):l,readersFor:d,workspace:async()=>(await import("./chunks/open.js")).openWorkspace(t,"\
.",o.phase()),now:Date.now,serverNow:()=>u.serverNow(),limit:o.phase,async sleep(p){return Date.now()+p>=o.deadlineAt()?!1:(await c.sleep(p),!0)},after:An,sha256:p=>Qo(
"sha256").update(p).digest("hex"),clean:n.clean,nonce:()=>eu(16).toString("hex"),evaluationIsOver:()=>o.reserve(s/2),checksAreOver:()=>o.reserve(0),version:Pu,progress:{
targets:[],done:[]}}}}function An(e,t){let r=setTimeout(t,e);return()=>clearTimeout(r)}async function Au(e){try{return await cn(await jn(e,"."))}catch(t){if(t instanceof
y)throw t;let r=t.code;throw r==="ENOENT"||r==="ENOTDIR"?new Ze(e,{cause:t}):new y("POLICY_UNREADABLE",`the file ${(await import("./chunks/unfit-file.js")).whyUnread(
t)}`,{cause:t})}}function Nt(e){throw e instanceof W&&e.status===404?new Ze(e.message,{cause:e}):e}var Cu=/^\$\{?([A-Za-z_][A-Za-z0-9_]*)\}?$/;async function zu(e){
let t=[...e.problems??[]],r=[],n={},i={},a=Bt(e.env,e.flags);for(let g of ue){let _=ne[g],b=zn(g,_,e);if(i[g]=b.typed,b.raw===void 0)continue;let[,E]=_.secret&&
Cu.exec(b.raw.trim())||[];if(E!==void 0){r.push({typed:b.typed,variable:E});continue}let P=Mu(b.raw,_,a)??_.kind.parse(b.raw);"problem"in P?t.push(`${b.typed} ${P.
problem}`):n[ui(g)]=P.value}let s=n,{statusCheck:o=[],externalControl:c,externalControlSecret:u,...l}=s,d=Lu(e.env),p=[];if(r.length+d.length>0||!Du(l.gitlabToken,
e.env)){let{complaints:g}=await import("./chunks/complaints.js"),_={unset:r,strays:d,token:l.gitlabToken,typedToken:i.gitlab_token},b=g(_,e.env);t.push(...b.problems),
p=b.warnings}let m=o.find((g,_)=>o.indexOf(g)!==_);m!==void 0&&t.push(`${i.status_check} names "${m}" twice`);let f=c?(await import("./chunks/targets.js")).checkControls(
s,i,e.env):{controls:[],secrets:new Map,problems:[],warnings:[]};if(t.push(...f.problems),l.mode==="project"&&l.mergeRequest!==void 0&&t.push(`${i.merge_request}\
 contradicts ${i.mode} project: leave out one of them`),t.length>0)throw Gu(t);let{controls:h,secrets:w}=f;return p=[...p,...f.warnings],{...l,statusChecks:o,controls:h,
controlSecrets:w,warnings:p}}function Mu(e,t,r){let n=a=>a.length>=8&&e.includes(a),[i]=!t.secret&&r.find(([,a])=>n(a.trim()))||[];if(i!==void 0)return{problem:`\
contains the value of ${i}, and a secret must not be in another input`}}function Uu(e){return zn("report_dir",ne.report_dir,e).raw??""}function Lu(e){let t=new Set(
ue.map(r=>`INPUT_${r.toUpperCase()}`));return Object.keys(e).filter(r=>r.startsWith("INPUT_")&&!t.has(r.toUpperCase()))}function Du(e,t){return e!==void 0&&e!==
t.CI_JOB_TOKEN&&/^[\x21-\x7e]+$/.test(e)}function Cn(e){return(t,{trimWhitespace:r})=>{let n=e[`INPUT_${t.toUpperCase()}`]??"";return r?n.trim():n}}function Gu(e){
let[t=""]=e;return e.length===1?new y("INPUT_INVALID",t):new y("INPUT_INVALID",`${e.length} inputs need attention`,{problems:e})}function zn(e,t,{flags:r,env:n,
getInput:i}){let a=r.get(ce(e));if(a!==void 0&&a!=="")return{raw:a,typed:`--${ce(e)}`};let s=i(e,{trimWhitespace:t.secret!==!0}),o=Bu(e,n);if(s.trim()!=="")return{
raw:s,typed:o};for(let c of t.environment??[]){let u=n[c];if(u!==void 0&&u.trim()!=="")return{raw:t.secret?u:u.trim(),typed:c}}return{raw:t.default,typed:o}}function Bu(e,t){
return t.GITHUB_ACTIONS==="true"||t.COUNTERSIGN_WRAPPER==="component"?e:`INPUT_${e.toUpperCase()}`}function Fu(e,t,r){return r===!1||e.deliveries.some(({outcome:n})=>n===
"failed")?ie.undelivered:e.verdict==="compliant"||t==="never"?ie.compliant:e.verdict==="undetermined"?ie.undetermined:t==="undetermined"?ie.compliant:ie.nonCompliant}
async function Zu(e,t){cu(lu(e))===process.cwd()&&!await iu(e).catch(()=>{})||await(await import("./chunks/clear-folder.js")).clearFolder(e,t)}async function Hu(e){
try{await au(e,{recursive:!0}),await nu(e,ru.W_OK)}catch(t){let{code:r}=t;throw new y("INPUT_INVALID",`report_dir ${e} cannot be written (${r})`,{cause:t})}}async function Wu(e,t,r){
let n=xn(e,`.${t}.${tu(6).toString("hex")}`);try{await uu(n,r,{flag:"wx"}),await su(n,xn(e,t))}catch(i){throw await ou(n,{force:!0}),i}}function Ju(e,t){let r=on(
e);return{verdict:e.verdict,passed:String(r.pass),failed:String(r.fail),unknown:String(r.unknown),warned:String(r.warned),observed:String(r.observed),waived:String(
r.waived),report:t}}var Ku=/^(?:verdict|passed|failed|unknown|waived|report)$/;function Vu(e){return Object.entries(e).flatMap(([t,r])=>{let n=`${t}=${r.replace(
/[\r\n]+/g," ")}
`,i=`COUNTERSIGN_${t.toUpperCase()}${n.slice(t.length)}`;return Ku.test(t)?[i,n]:[i]}).join("")}async function Yu(e,t){let{folder:r,formatNames:n,context:i,host:a,
signer:s}=t,o=du(r,"report.json"),c=Ju(e,o),u=new Map([["report.json",await Fe(e,i)],...a==="gitlab"?[["countersign.env",Vu(c)]]:[]]),l=s||n.some(m=>m!=="json"),
{notices:d,isSigned:p}=l?await(await import("./chunks/further.js")).addFurther(u,e,t):{notices:[],isSigned:void 0};return await Promise.all([...u].map(([m,f])=>Wu(
r,m,f))),a==="github"&&await(await import("./chunks/step-outputs.js")).stepOutputs(c,e,i),{path:o,notices:d,isSigned:p}}var Xu={fail:["✗","red"],unknown:["?",
"yellow"],warned:["!","yellow"],waived:["~","yellow"],observed:["○","dim"],pass:["✓","green"],not_applicable:["-","dim"],external:["·","dim"]};function Qu(e,t){
let{report:r}=e;return`${[...ec(r,t),...e.notices.map(n=>`${re("Note")}${k(n,1e3)}`),"",...Ot(r.requirements).flatMap((n,i)=>tc(n,i,t,e.detail)),"",...nc(r,t),...ic(
e,t).map(n=>`${re("")}${n}`),...e.reportPath===void 0?[]:[`${re("Report")}${k(e.reportPath)}`],`${re("Took")}${e.tookMs} ms, ${ut(e.requests,"request")}`].join(
`
`)}
`}function ec({subject:e,policy:t,tool:r},n){let i=e.merge_request,a=`${k(e.project.path)}${i?` !${i.iid} (${i.sha.slice(0,8)} into ${k(i.target_branch)})`:""}`;
return[`${n.tone(`Countersign ${r.version}`,"bold")} on ${k(e.gitlab_url)}`,`${re("Subject")}${a}`,`${re("Policy")}${k(t.name)} (${t.sources.map(s=>k(s)).join("\
, ")}), sha256 ${t.sha256.slice(0,12)}`]}function tc(e,t,r,n=()=>[]){let{name:i,status:a,controls:s}=e,o=`${Mn({status:a},r)} ${r.tone(k(i),"bold")} ${r.tone(qt(
s),"dim")}`,c=Ot(s).flatMap(u=>[...rc(u,r),...n(u).map(l=>`      ${l}`)]);return a==="pass"?r.section(`requirement_${t+1}`,o,c):[o,...c]}function Mn(e,t){let[r,
n]=Xu[Me(e)];return t.tone(r,n)}function rc(e,t){let{id:r,severity:n,status:i,message:a,note:s,remediation:o,phase:c,waiver:u,page:l}=e,d=i==="fail"||i==="unkno\
wn",p=c==="enforce",m=[k(r),...d?[n]:[],...d&&!p?[...i==="unknown"?[i]:[],`${c} only`]:[]],f=[`  ${Mn(e,t)} ${k(kt(e))} (${m.join(", ")}): ${k(a,1e3)}`];return u&&
f.push(`      waived until ${u.expires} by ${k(u.owner)}: ${k(u.reason,1e3)}`),s!==null&&f.push(`      note: ${k(s,1e3)}`),d&&(f.push(`      fix:  ${k(o.text,1e3)}`),
o.url!==null&&f.push(`      at:   ${k(o.url,1e3)}`),l!==void 0&&f.push(`      see:  ${k(l,1e3)}`)),f}function nc(e,t){let r=e.verdict.replace("_","-").toUpperCase(),
n={compliant:"green",non_compliant:"red",undetermined:"yellow"},i=e.requirements.flatMap(s=>s.controls),a=un(i)?"":", because nothing could be judged";return[`${re(
"Verdict")}${t.tone(r,n[e.verdict],"bold")} (${qt(i)})${a}`]}function ic({report:{deliveries:e},dryRun:t,isCheckNamed:r},n){return e.length===0?[n.tone(r?"nothi\
ng was posted, because only a merge request has status checks":"no input names a status check or an external control, so nothing was posted","dim")]:e.map(i=>{let{
target:a,id:s,name:o,requirement:c,status:u,outcome:l,error:d=""}=i,p=a==="status_check"?"status check":"external control",m=c===null?"":` for "${k(c)}"`,f=`${p}\
 ${o===null?s:`"${k(o)}" (${s})`}${m}`,h=i.attempts>1?` after ${i.attempts} attempts`:"";if(l==="delivered")return`${n.tone("→","green")} ${f}: ${u}, delivere\
d${h}`;if(l==="failed")return`${n.tone("✗","red")} ${f}: ${u} NOT delivered${h}: ${k(d,1e3)}`;let w=t?`would be ${u} (dry run)`:"nothing posted, because evide\
nce is missing",g=l==="superseded"?"nothing posted, because the merge request has a newer head":w;return`${n.tone("-","dim")} ${f}: ${g}`})}function re(e){return e.
padEnd(9)}async function ac(e){let t=e.targets.filter(({kind:o})=>o==="status_check"),r=e.targets.filter(({kind:o})=>o==="external_control");r.length===0&&e.checksAreOver();
let n=await Promise.all(t.map(o=>Qr(e,o)));e.checksAreOver();let i=e.isSuperseded||n.some(({outcome:o})=>o==="superseded"),[a,s]=await Promise.all([oc(e,n),Promise.
all(r.map(o=>oo({...e,isSuperseded:i},o)))]);return[...a,...s]}var sc=10*6e4;async function oc(e,t){let{mergeRequest:r}=e;return!(r!==void 0&&e.serverNow()-r.createdAtMs<
sc)||!t.some(({outcome:n})=>n==="delivered")?t:(await import("./chunks/read-back.js")).readBack(e,r,t)}async function uc(e,t,r){let n=[],i=e.flatMap(o=>{let c=$t(
o,r);if(c)return[{kind:"status_check",...c,requirement:void 0}];for(let[u,l]of tn(o)){let d=t.includes(u)?$t(l,r):void 0;if(d)return[{kind:"status_check",...d,requirement:u}]}
return n.push(o),[]}),a=i.filter(({id:o},c)=>i.findIndex(u=>u.id===o)!==c);if(n.length+a.length===0)return i;let{unfitStatusChecks:s}=await import("./chunks/unknown-targets.js");
throw s(n,a.map(({id:o})=>o),{requirements:t,checks:r})}async function cc(e,t,r,n){let i=n!==void 0&&e.statusChecks.length>0,[a,s]=await Promise.all([i?dc(t,r,n):
[],e.controls.length>0?lc(e,t,r):void 0]);return async o=>[...i?await uc(e.statusChecks,o,a):[],...await s?.(o)??[]]}async function lc(e,t,r){let{controlTargets:n,
knownControls:i}=await import("./chunks/control-targets.js"),a=await i(t,r);return async s=>n(e.controls,s,a)}async function dc(e,t,r){try{return await e.StatusChecks.
allForMergeRequest(t,r)}catch(n){throw!(n instanceof W)||n.status!==401?n:(await e.MergeRequests.show(t,r),new y("TOKEN_REFUSED","GitLab refused the status chec\
ks of this project although the token is valid: status checks require GitLab Ultimate",{cause:n,advice:"use a project with an Ultimate licence, or leave status_\
check empty and answer an external control"}))}}function pc(e,t,r,n){let i=Promise.resolve(),a=r.length===0,s=()=>{};a||(s=n(2e4,o));function o(){i=Promise.all(
r.map(u=>c(u))),i.then(()=>{a||(s=n(6e4,o))})}async function c(u){try{await e.StatusChecks.set(t.projectId,t.iid,{externalStatusCheckId:u,sha:t.sha,status:"pend\
ing"})}catch{a=!0}}return{async stop(){a=!0,s(),await i}}}async function mc(e,t){if(e.waivers.length+e.baselines.length===0)return s=>({judged:s,notices:[]});let[
{readEarlier:r,standing:n},{waive:i}]=await Promise.all([import("./chunks/evaluation-baseline.js"),import("./chunks/waive.js")]),a=await Promise.all(e.baselines.
map(s=>r(s,t)));return(s,o)=>{let c=i(s,e.waivers,o),u=n(c.judged,a,t.sha256);return{judged:u.judged,notices:[...c.notices,...u.notices]}}}var fc=[500,1e3,2e3,3e3,
5e3,5e3,5e3,8e3];async function hc(e,t,r,n,i){let a=e,s=new Map,o="";for(let[u,l]of[...fc,0].entries()){let d=u>0,p=a.sha===t;if(p&&a.isPrepared)return{state:"c\
urrent",mergeRequest:a,waited:d,known:s};if(!p&&await n()){let f=`the merge request has a newer head, ${a.sha??"none"}, and the run judges ${t}`;return{state:"s\
uperseded",mergeRequest:a,waited:d,known:Un(f)}}if(l===0)break;if(!await i(l)){o="; timeout allows no longer wait for it";break}let m=await r();s=new Map([[te.id,
m]]),m.ok&&(a=m.value)}let c=a.sha===t?"GitLab has not finished preparing the merge request":`GitLab still shows the head ${a.sha??"none"}, not ${t}`;return{state:"\
lagging",mergeRequest:a,waited:!0,known:Un(c+o)}}function Un(e){return new Map([[te.id,{ok:!1,reason:e,requests:[],error:void 0}]])}function _c(e){let t={target:async()=>(await _e(
e,te)).targetBranch,default:async()=>(await _e(e,Ae)).defaultBranch??"",head(n){let i=_e(e,kr(n));return i.catch(()=>{}),i}},r=()=>gc(t);return{...t,deciding:r,
async protected(){let{name:n,doubt:i}=await r();if(i!==void 0)throw new y("POLICY_UNREADABLE",i);return n}}}async function gc({target:e,...t}){let r=await e();return(await t.
head(r)).isProtected?{name:r,called:`the target branch ${r}`,notice:void 0,doubt:void 0}:(await import("./chunks/unprotected.js")).withoutTarget(r,t)}async function vc(e){
let t;try{t=JSON.parse(e)}catch(n){return{errors:[bc(e,n)]}}let r=()=>import("./chunks/yaml.js");return(e.match(/"(?:[^"\\]|\\.)*"\s*:?/g)??[]).filter(n=>n.endsWith(
":")).length!==wc(t)?{errors:(await r()).repeatedKeys(e)}:{data:t,places:async()=>(await r()).locateIn(e)}}function wc(e){let t=0,r=[e];for(;r.length>0;){let n=r.
pop();if(typeof n!="object"||n===null)continue;let i=Object.values(n);Array.isArray(n)||(t+=i.length);for(let a of i)r.push(a)}return t}function bc(e,t){let r=e.
slice(0,yc(e,t)).split(`
`);return{line:r.length,column:(r.at(-1)?.length??0)+1,message:"is not valid JSON: the mistake is here or before it"}}function yc(e,t){let r=Dn(t);if(r!==void 0)
return r;let[n,i]=[0,e.length];for(;i-n>1;){let a=Math.floor((n+i)/2);Ln(e.slice(0,a))?n=a:i=a}return Ln(e)?e.length:n}function Ln(e){try{return JSON.parse(e),!0}catch(t){
return(Dn(t)??0)>=e.length||/end of JSON input|Unterminated/.test(String(t))}}function Dn(e){let t=/position (\d+)/.exec(e instanceof Error?e.message:"");return t?
Number(t[1]):void 0}var Gn=1048576;async function $c(e,t){let r=Buffer.byteLength(e);if(r>Gn){let a=`policy ${t} has ${r} bytes, but a policy may have at most ${Gn}`;
throw new y("POLICY_INVALID",a)}let n=e.replace(/^\ufeff/,"");if(n.trim()==="")throw new y("POLICY_INVALID",`policy ${t} is empty`);let i=await(/^\s*[[{]/.test(
n)&&!/\.ya?ml(@|$)/.test(t)?vc:(await import("./chunks/yaml.js")).parseYaml)(n);if("errors"in i)throw(await import("./chunks/refusals.js")).policyErrors(t,i.errors);
return i}async function kc(e){let{data:t,error:r}=Y(Wr,e);return t?jc(t):(await import("./chunks/other-draft.js")).otherDraft(e,r.issues)}function jc(e){let t=(e.
requirements??[]).map(({name:o,description:c,final:u=!1,controls:l},d)=>{let p=["requirements",d],m=l.map((f,h)=>({entry:typeof f=="string"?he(wt,{id:f}):f,path:[
...p,"controls",h]}));return{name:o,isFinal:u,description:c,path:p,entries:m}}),{name:r,extends:n=[],waivers:i,waiver_rules:a,baseline:s}=e;return{name:r,bases:n,
requirements:t,baseline:s,...Ar(t,i,a),problems:[]}}async function At(e){if(e.id==="external_control")return ge((await import("./chunks/uncommon.js")).external(
e));if(e.rule!==void 0)return(await import("./chunks/rule.js")).selectRule(e);if(e.message?.includes("{{")){let{withFilledMessage:p}=await import("./chunks/placeholders.js");
return p(await At({...e,message:void 0}),e.message)}let t=await Ns(e.id);if(t)return e.expression?ve(["expression"],`${e.id} accepts parameters under with, not \
an expression`):Ec(t,e);let r=Dr(e.id),n=e.expression??r,i=n&&await As(n.field);if(!i){let p=n?.field??e.id,m=Tc.get(p);return m!==void 0?Ic(e,p,m):(await import("./chunks/uncommon.js")).
unknownEntry(e,n?.field)}let a=i.warning?[`${e.id}: ${i.warning}`]:r&&!Oc(r,n)?[`the expression of ${e.id} differs from GitLab's own; GitLab would refuse to imp\
ort it`]:[],s=await qc(i,r===void 0?void 0:e.id);if(!e.with)return ge({...Bn(i,e,n),page:s},a);if(!i.asserted)return ve(["with"],`${e.id} has no parameters; set\
 a threshold with an expression`);let{Assertion:o,assertedValue:c}=await import("./chunks/uncommon.js"),{data:u,error:l}=Y(o,e.with);if(l)return{problems:[],issues:l.
issues,schema:o,warnings:a};let d=Bn({...i,read:()=>c(u)},e,n);return ge({...d,page:s,asserted:u.value},a)}async function Ec(e,t){let r=e.params;if(!r&&t.with)return ve(
["with"],`${t.id} has no parameters`);let n=r&&Y(r,t.with??{});if(n?.error)return{problems:[],issues:n.error.issues,schema:r,warnings:[]};let i=n?.data,a=i;try{
e.prepare&&(a=await e.prepare(i))}catch(s){if(s instanceof Jr)return ve(["with","pattern"],`pattern is not a valid RE2 expression: ${s.message}`);throw s}return ge(
{...Fn(e,t),page:Ct(t.id),needs:{...e.needs,...await e.needsFor?.(i)},expected:i??null,judge:s=>Zn(e.check(s,a),t)})}function Bn(e,t,r){return{...Fn(e,t),title:t.
title??_s(e,r),expected:r,judge:n=>Zn(Ms(e.read(n),r),t)}}async function qc(e,t){return e.warning?Ct("README"):Ct(t??(await import("./chunks/uncommon.js")).controlOf(
e.id))}function Ct(e){return`reference/controls/${e}.md`}function Fn(e,t){return{id:t.id,title:t.title??e.title,severity:t.severity??e.severity,scope:e.scope,needs:e.
needs,remediation:t.remediation===void 0?e.remediation:{...e.remediation,text:t.remediation},...Br(t)}}function Zn(e,t){return e.status!=="fail"||t.message===void 0?
e:{...e,message:`${t.message} (${e.message})`}}function Oc(e,t){return e.field===t.field&&e.operator===t.operator&&e.value===t.value}var Tc=new Map([["version_c\
ontrol_enabled","project_repo_exists"],["minimum_number_of_admins","more_members_than_admins"]]);async function Ic(e,t,r){let{id:n,expression:i}=e,a=await At({...e,
id:n===t?r:n,...i?{expression:{...i,field:r}}:{}}),s=`${t} is the name of ${r} in older versions of GitLab; current versions refuse to import it`;return{...a,warnings:[
s,...a.warnings]}}async function xc(e,t=async()=>{}){let r=await Promise.all(e.map(s=>Hn(s,[s.source],t).catch(Cc))),n=r.flatMap(s=>s instanceof y?[s]:[]);if(n.
length>0)throw(await import("./chunks/refusals.js")).joined(n);let i=r.filter(s=>!(s instanceof y)),a=zc(i);if(!Mc(a))throw(await import("./chunks/refusals.js")).
unusable(a);return a}async function Hn(e,t,r){let{source:n,text:i}=e,a=await $c(i,n),s=await kc(a.data),o=await Promise.all(s.requirements.map(Sc)),c=o.map(({requirement:h})=>h),
u=s.isDated?(await import("./chunks/waivers.js")).readWaivers(s,c):void 0,l=s.baseline===void 0?void 0:(await import("./chunks/policy-baseline.js")).readBaseline(
s.baseline,e.place),d=s.bases.length>0?await(await import("./chunks/base-names.js")).baseProblems(s.bases):[],p=[...s.problems,...d,...Rc(s),...Nc(s),...o.flatMap(
({problems:h})=>h),...Ac(s),...u?.problems??[],...l?.problems??[]];if(p.length>0)throw(await import("./chunks/refusals.js")).invalid(n,p,await a.places());let m={
name:s.name,texts:[e],sources:[n],requirements:c,waivers:u?.waivers??[],baselines:l?.baselines??[],warnings:o.flatMap(({warnings:h})=>h)};if(s.bases.length===0)
return m;let{onTopOf:f}=await import("./chunks/layers.js");return f(m,s.bases,t,async(h,w)=>{let g=await r(h);return g&&Hn(g,w,r)})}async function Sc({name:e,isFinal:t,
description:r,entries:n}){let i=await Promise.all(n.map(({entry:a})=>At(a)));return{requirement:{name:e,isFinal:t,description:r,controls:i.flatMap(({control:a})=>a?
[t?{...a,isFinal:!0}:a]:[])},problems:(await Promise.all(n.map((a,s)=>Pc(a,i[s])))).flat(),warnings:i.flatMap(({warnings:a})=>a)}}async function Pc({entry:e,path:t},r){
let{problems:n=[],issues:i=[],schema:a}=r??{},s=n.map(c=>({...c,path:[...t,...c.path]}));if(!a)return s;let{problemsOf:o}=await import("./chunks/issues.js");return[
...s,...o(i,e.with??{},a,[...t,"with"])]}function Rc({requirements:e}){let t=e.map(({name:r})=>r);return e.filter(({name:r},n)=>t.indexOf(r)<n).map(({name:r,path:n})=>({
path:n,message:`there are two requirements named "${r}"`}))}function Nc({requirements:e}){return e.flatMap(({entries:t})=>{let r=t.map(({entry:n})=>JSON.stringify(
n));return t.flatMap(({entry:{id:n},path:i},a)=>r.indexOf(r[a]??"")<a?[{path:i,message:`${n} is in this requirement twice`}]:[])})}function Ac({requirements:e}){
let t=new Map;return e.flatMap(({entries:r})=>r).flatMap(({entry:{id:r,rule:n,expression:i},path:a})=>{if(!((n??i)!==void 0&&!Lr.includes(r)))return[];let s=JSON.
stringify(n??i),o=t.get(r)??s;t.set(r,o);let c=`${r} is already the id of another rule: give each rule its own id`;return o===s?[]:[{path:[...a,"id"],message:c}]})}
function Cc(e){if(e instanceof y)return e;throw e}function zc(e){let t=e.flatMap(r=>r.texts);return{name:e.map(({name:r})=>r).join(" + "),texts:t,sources:t.map(
({source:r})=>r),requirements:e.flatMap(({requirements:r})=>r),waivers:e.flatMap(({waivers:r})=>r),baselines:e.flatMap(({baselines:r,requirements:n})=>r.map(i=>({
...i,requirements:n.map(({name:a})=>a)}))),warnings:e.flatMap(({warnings:r})=>r)}}function Mc({requirements:e}){return e.some(({controls:t})=>t.some(({judge:r})=>r))&&
new Set(e.map(({name:t})=>t)).size===e.length}async function Uc(e,t,r){let n=await Vt(e.policy),i=t==="merge_request"&&e.policyFrom==="target_branch"&&n.some(Wn),
a=!i&&n.every(Wn)?await s(0,void 0):void 0;async function s(o,c){let u=r.readersFor(o),l=await Er(n,u,c),d=await xc(l,async h=>(await import("./chunks/bases.js")).
readBase(h,u,r.sha256)),p=d.texts.map(({source:h,text:w,commit:g})=>({source:h,sha256:r.sha256(w),commit:g??null})),m=p.map(({sha256:h})=>h),f=m.length===1?m[0]??
"":r.sha256(m.map(h=>`${h}
`).join(""));return{policy:d,documents:p,sha256:f}}return{async load(o,c,u){let l={notices:[],isTrusted:!0};if(a)return{...a,...l};if(!i)return{...await s(o,void 0),
...l};let d=(g,_)=>s(o,{name:g,called:_,head:u.head(g)}),p=c===void 0?void 0:d(c,`the target branch ${c}`);p?.catch(()=>{});let{name:m,called:f,notice:h,doubt:w}=await u.
deciding();return{...await(p&&m===c?p:d(m,f)),notices:h===void 0?[]:[h],isTrusted:w===void 0}}}}function Wn({kind:e}){return e==="path"}function Lc(e,t){return e.
requirements.flatMap(({controls:r})=>r).filter(r=>t==="merge_request"||r.scope==="project").flatMap(({needs:r})=>Object.values(r))}function Dc(e,t){let r=e-t;if(Math.
abs(r)<=6e5)return[];let[n,i]=[Math.round(Math.abs(r)/6e4),r>0?"ahead of":"behind"];return[`GitLab's clock is ${n} minutes ${i} this machine's: a waiver counts \
only while both say so, and enforce_from begins as soon as one does`]}var Gc=/^(critical|external|not_applicable|compliant|non_compliant|undetermined|status_check|external_control|delivered|superseded|countersign(\.report\/v1)?)$/;
async function Bc(e){let{evaluation:t,subject:r}=e,{policy:n,documents:i,sha256:a}=e.loaded,s=new Map(n.requirements.map(({name:d,description:p})=>[d,p])),o=t.requirements.
flatMap(({controls:d})=>d.map(({control:p})=>p)),c=new Set(o.map(({id:d})=>d)).size<o.length?(await import("./chunks/variants.js")).variantsOf(o):void 0,u=d=>Gc.
test(d)?d:e.clean(d),l={schema:"countersign.report/v1",verdict:t.verdict,generated_at:e.generatedAt.toISOString().replace(/\.\d+Z$/,"Z"),tool:{name:"countersign",
version:e.version},subject:{gitlab_url:r.gitlabUrl,project:{...r.project},merge_request:r.mergeRequest?{iid:r.mergeRequest.iid,sha:r.mergeRequest.sha,target_branch:r.
mergeRequest.targetBranch}:null},policy:{name:n.name,sources:[...n.sources],documents:[...i],sha256:a},requirements:t.requirements.map(({name:d,status:p,controls:m})=>({
name:d,description:s.get(d)??null,status:p,controls:m.map(f=>Fc(f,r,e.sha256,c?.get(f.control)))})),deliveries:[...e.deliveries],...e.notices.length===0?{}:{notices:[
...e.notices]}};return ot(l,u)}function Fc(e,t,r,n){let i=Array.isArray(e.actual)?lo(e.actual,r):[],{id:a,title:s,severity:o,expected:c,page:u}=e.control,l=e.mend??
e.control.remediation;return{id:a,title:s,...n===void 0?{}:{variant:n},severity:o,status:e.status,message:e.message,note:e.note??null,expected:c?{...c}:null,actual:Array.
isArray(e.actual)?rn(e.actual):e.actual,...i.length===0?{}:{actual_rest:[...i]},evidence:e.evidence.map(d=>({...d})),remediation:{text:l.text,url:Zc(l,t)},...u===
void 0?{}:{page:`${vo}/${u}`},phase:e.inPhase,waiver:e.waiver?{...e.waiver}:null,...e.baseline===void 0?{}:{baseline:e.baseline}}}function Zc({page:e},{gitlabUrl:t,
project:r,mergeRequest:n}){if(e===void 0)return null;let i=`${t}/${r.path.split("/").map(encodeURIComponent).join("/")}`;return e.startsWith("!")?n?`${i}/-/merg\
e_requests/${n.iid}${e.slice(1)}`:null:`${i}${e}`}async function Hc(e,t){let r=Q(t.CI_MERGE_REQUEST_IID),n=Q(t.CI_MERGE_REQUEST_PROJECT_ID)??t.CI_MERGE_REQUEST_PROJECT_PATH;
return e.mode!=="project"&&(e.mergeRequest??r)===r&&Jc(e,t)&&r!==void 0&&n!==void 0?qr(e,t,n,r,Wc(t)):(await import("./chunks/elsewhere.js")).subjectElsewhere(e,
t)}function Wc(e){return e.CI_MERGE_REQUEST_SOURCE_BRANCH_SHA||e.CI_COMMIT_SHA||void 0}function Jc(e,t){return e.project===void 0?!0:typeof e.project=="number"?
Q(t.CI_MERGE_REQUEST_PROJECT_ID)===e.project:lt(e.project,t.CI_MERGE_REQUEST_PROJECT_PATH)}function Kc(e,t){return(typeof e=="number"?Q(t.CI_PROJECT_ID)===e:lt(
e,t.CI_PROJECT_PATH))&&t.CI_DEFAULT_BRANCH||void 0}function Vc(e){return{id:Q(e.CI_JOB_ID),pipelineId:Q(e.CI_PIPELINE_ID)}}async function Yc(e,t,r){async function n(){
let s=await Xc(e,t,r);return el(s,await Qc(s))}let i=await n(),a=Jn(i)?await(await import("./chunks/last-look.js")).confirmed(i,n,Jn):i;return r.evaluationIsOver(),
nl(a,await rl(a))}function Jn({head:e,targets:t,evaluation:r,inputs:n}){let{dryRun:i,onUndetermined:a}=n;return!e||i||e.settled.state==="superseded"?!1:t.some(s=>yt(
r,s,a))}async function Xc(e,t,r){let n=await Hc(e,t),i=await Uc(e,zt(n),r),{projectId:a,known:s}=await Ks(n.project,r.gitlabFor),o=r.gitlabFor(),c=n.kind==="mer\
ge-request",u=c?n.iid:void 0;function l(L=new Map){return Es({gitlabFor:r.gitlabFor,workspace:r.workspace,clock:r.now,sleep:r.sleep,projectId:a,iid:u,sha:c?n.sha:
void 0,policy:async()=>(await w).policy.sources,limits:{reportLimitBytes:e.reportLimit},job:Vc(t),limit:r.limit(),defaultBranchHint:Kc(n.project,t),now:()=>m},L)}
let d=l(s),p=$e(_e(d,c?te:Ae)),m=p.then(r.serverNow,r.serverNow),f=c?n.targetBranchHint:void 0,h=_c(d),w=$e(i.load(a,f,h)),g=$e(cc(e,o,a,u)),_=$e(w.then(({policy:L})=>Kn(
d,L,n))),b=$e(w.then(({policy:L})=>mc(L,{readers:r.readersFor(a),branch:c?h.protected:h.default,head:h.head,projectId:a,sha256:r.sha256}))),E=await p,P=await w,
A=await(await g)(P.policy.requirements.map(({name:L})=>L));return r.progress.targets=A,{inputs:e,ports:r,gitlab:o,subject:n,projectId:a,store:d,newStore:l,nowMs:await m,
anchor:E,loaded:P,targets:A,judging:_,exemptions:b}}async function Qc(e){let{subject:t,anchor:r,gitlab:n,projectId:i,newStore:a,ports:s}=e;if(t.kind==="project"||
!("sha"in r))return;let o={projectId:i,iid:t.iid,sha:t.sha??r.sha??""},c=()=>a().read(te),u=()=>Xr(n,o),l=await hc(r,o.sha,c,u,s.sleep);return{judged:o,settled:l,
shownAtMs:l.waited?s.serverNow():e.nowMs}}async function el(e,t){let{anchor:r,loaded:n,ports:i,store:a,subject:s}=e,o=t&&pc(e.gitlab,t.judged,tl(e,t),i.after),c=!t||
t.settled.state==="current"&&!t.settled.waited?a:e.newStore(t.settled.known),u=await(c===a?e.judging:Kn(c,n.policy,s)).finally(()=>o?.stop()),l=await e.exemptions,
d=("projectPath"in r?r.projectPath:void 0)??(await _e(e.newStore(),Ae)).path,p=[i.serverNow(),i.now()],m={clocksMs:p,project:d,iid:t?.judged.iid},f=l(u,m),h=Os(
f.judged,p),w=n.isTrusted?h:Nr(h);return{...e,head:t,evaluation:w,projectPath:d,facts:c.begun,exempted:f.notices}}function tl({inputs:e,targets:t},{settled:r}){
return r.state==="superseded"||e.dryRun?[]:t.filter(({kind:n})=>n==="status_check").map(({id:n})=>n)}function rl(e){let{inputs:t,ports:r,gitlab:n,targets:i,projectId:a,
head:s,evaluation:o}=e;return ac({gitlab:n,targets:i,evaluation:o,projectId:a,mergeRequest:s&&{...s.judged,createdAtMs:Date.parse(s.settled.mergeRequest.createdAt)},
isSuperseded:s?.settled.state==="superseded",isLagging:s?.settled.state==="lagging",onUndetermined:t.onUndetermined,dryRun:t.dryRun,secrets:t.controlSecrets,nonce:r.
nonce,serverNow:r.serverNow,sleep:r.sleep,checksAreOver:r.checksAreOver,onDelivered:c=>r.progress.done.push(c)})}async function nl(e,t){let{inputs:r,loaded:n,ports:i,
projectId:a,subject:s,head:o,evaluation:c,projectPath:u,facts:l,meanwhile:d}=e,p=Dc(i.serverNow(),i.now()),m=[...n.notices,...d===void 0?[]:[d],...p],f=await Bc(
{evaluation:c,loaded:n,deliveries:t,version:i.version,sha256:i.sha256,clean:i.clean,subject:{gitlabUrl:r.gitlabUrl,project:{id:a,path:u},mergeRequest:o&&{iid:o.
judged.iid,sha:o.judged.sha,targetBranch:o.settled.mergeRequest.targetBranch}},generatedAt:new Date(i.now()),notices:m}),h=await il(e,f),w=s.kind==="project"&&r.
statusChecks.length>0?["status_check is ignored: only a merge request has status checks"]:[],g=[r.warnings,s.notices,m,n.policy.warnings,e.exempted,h,w];return{
report:f,policy:n.policy,facts:l,notices:g.flat()}}async function il({inputs:e,gitlab:t,head:r,ports:n},i){let a=i.deliveries.some(({outcome:s})=>s==="supersede\
d");return e.note==="never"||e.dryRun||!r||a?[]:(await import("./chunks/note.js")).keepNote(t,r.judged,i,e,n.sha256)}function Kn(e,t,r){return e.announce(Lc(t,zt(
r))),qs(t,e,zt(r))}function zt({kind:e}){return e==="project"?"project":"merge_request"}function $e(e){return e.catch(()=>{}),e}var al=ue.map(e=>{let{kind:t,summary:r,
default:n}=ne[e];return{name:ce(e),value:t.placeholder,about:`${r.replaceAll("`","")}${n===void 0?"":` [${n}]`}`,isInput:!0,mayStandAlone:t===Lt}}),Mt={flags:[...al,
{name:"explain",about:"also print what each control requires, found and read"}],run:sl};async function sl({flags:e,problems:t},r){let{env:n,surface:i,secrets:a}=r,
s=i.host==="gitlab"||i.host==="github"?e:await(await import("./chunks/origin.js")).withOrigin(e,r),o=performance.now();await Zu(Uu({flags:s,env:n,getInput:Cn(n)}),
n);let c=await ol(r,s),u=await zu({flags:s,env:n,getInput:c,problems:t}),l=u.logLevel==="debug";await Hu(u.reportDir);let d=u.signing||u.signingKey?await(await import("./chunks/create-signer.js")).
createSigner(u,n):void 0,p=l?h=>r.print(ul(h)):()=>{},m=await Nu(u,{env:n,signal:r.signal,secrets:a,onRequest:p}),f=cl(m,r,o,l);try{let{report:h,notices:w,...g}=await Yc(
u,n,m.ports),_=await Yu(h,{folder:u.reportDir,formatNames:u.formats,context:{jobUrl:n.CI_JOB_URL&&a.clean(n.CI_JOB_URL),policyPath:u.policy[0]??""},host:i.host,
signer:d,material:{...g,secrets:a}});await f();let b={report:h,notices:[...w,..._.notices],reportPath:_.path,tookMs:Math.round(performance.now()-o),requests:m.requestCount(),
dryRun:u.dryRun,isCheckNamed:u.statusChecks.length>0,detail:s.has("explain")||l?(await import("./chunks/explained.js")).explained:void 0},E=a.clean(Qu(b,i).trimEnd());
return r.print(i.host==="terminal"?(await import("./chunks/wrap.js")).wrap(E,80):E),Fu(h,u.failJobOn,_.isSigned)}catch(h){throw h instanceof y&&h.code==="INTERR\
UPTED"?ll(m.ports.progress,h):h}finally{await f(),m.close()}}async function ol({env:e,surface:t},r){if(t.host!=="github")return Cn(e);let{getInput:n,setSecret:i}=await import("./chunks/core.js");
for(let a of Ft(e,r))i(a);return n}function ul({method:e,path:t,status:r,durationMs:n}){let i=r===0?"no answer":String(r);return`debug    ${e} ${k(t.replace(/\?.*/s,
""))} ${i} ${Math.round(n)} ms`}function cl(e,t,r,n){let i,a=e.ports.after(2e3,()=>{i=import("./chunks/progress.js").then(({showProgress:s})=>s(e,t,r,n))});return async()=>{
a(),(await i)?.()}}function ll({targets:e,done:t},r){let n=(c,u,l)=>`${c==="status_check"?"status check":"external control"} ${l==null?u:`"${k(l)}" (${u})`}`,i=t.
map(c=>`${n(c.target,c.id,c.name)}: ${c.status}`),a=e.filter(({kind:c,id:u})=>!t.some(l=>l.target===c&&l.id===u)),s=i.length===0?"nothing was delivered":`delive\
red: ${ct(i)}`,o=a.length===0?"":`; not delivered: ${ct(a.map(({kind:c,id:u,name:l})=>n(c,u,l)))}`;return new y("INTERRUPTED",`the job was cancelled; ${s}${o}`,
{cause:r})}var dl={bold:1,dim:2,red:31,green:32,yellow:33};function pl(e,t,r){return{host:e,tone:(n,...i)=>t?`\x1B[${i.map(a=>dl[a]).join(";")}m${n}\x1B[0m`:n,section(n,i,a){
return e==="gitlab"?[`\x1B[0Ksection_start:${r()}:countersign_${n}[collapsed=true]\r\x1B[0K${i}`,...a,`\x1B[0Ksection_end:${r()}:countersign_${n}\r\x1B[0K`]:e===
"github"?[`::group::${i}`,...a,"::endgroup::"]:[i,...a]}}}function ml(e,t,r){let n=e.GITLAB_CI==="true"?"gitlab":e.GITHUB_ACTIONS==="true"?"github":t?"terminal":
"plain",i=e.FORCE_COLOR!==void 0&&e.FORCE_COLOR!=="0",a=(e.NO_COLOR??"")!==""||e.TERM==="dumb"||e.FORCE_COLOR==="0";return pl(n,!a&&(i||n!=="plain"),r)}var fl=1e3,
Vn=new AbortController;for(let e of["SIGTERM","SIGINT"])process.once(e,()=>Vn.abort());process.stdout.on("error",()=>{}),process.exitCode=ie.setup,hl(process.argv.
slice(2)).then(e=>{process.exitCode=e,setTimeout(()=>process.stdout.writableLength===0&&process.exit(),fl).unref()});async function hl(e){let t=e.length===0?new Map:
(await import("./chunks/secret-flags.js")).secretFlags(e),r=_l(t),n=async i=>(await import("./commands/failure.js")).reportFailure(i,r,e[0]);return process.on("\
uncaughtException",i=>{n(i).then(a=>process.exit(a))}),gl(e,r).catch(n)}function _l(e){let t=mo(Ft(process.env,e));return{env:process.env,surface:ml(process.env,
process.stdout.isTTY===!0,()=>Math.floor(Date.now()/1e3)),signal:Vn.signal,secrets:t,print:r=>process.stdout.write(`${t.clean(r)}
`),complain:r=>process.stderr.write(`${t.clean(r)}
`)}}async function gl(e,t){let r=t.surface.host==="terminal"&&!/^INPUT_/m.test(Object.keys(process.env).join(`
`));if(e.length===0&&!r)return Mt.run({operands:[],flags:new Map,problems:[]},t);let{readCommandLine:n}=await import("./chunks/command-line.js"),[i,...a]=e,s=i===
"evaluate";if(s||i?.startsWith("-")){let o=n("evaluate",Mt,s?a:e);if(!o.flags.has("help")&&!o.flags.has("version"))return Mt.run(o,t)}return(await import("./commands/other.js")).
otherCommand(e,t)}export{Ur as $09dd_a,Lr as $09dd_b,Dr as $09dd_e,ge as $09dd_f,ve as $09dd_g,Br as $09dd_h,an as $0a0c_a,qr as $0c83_a,lt as $0c83_b,Q as $0c83_c,dt as $104c_a,
he as $104c_b,j as $104c_c,pt as $104c_d,Zt as $1b3d_a,Ht as $1b3d_b,bt as $1cde_a,Ar as $20f5_a,Ir as $2599_a,hs as $2599_c,gs as $2599_e,vs as $2599_f,ws as $2599_g,
bs as $2599_h,ee as $2599_i,rn as $3064_a,nn as $3064_c,We as $3916_a,Jt as $3916_c,Vt as $3916_d,Ne as $39cf_a,Ae as $39cf_b,Js as $39cf_c,fe as $416b_a,y as $42a1_b,
wn as $53e2_a,Nr as $58a1_e,ze as $5e71_a,$r as $61d7_a,kr as $61d7_b,jr as $61d7_c,ue as $6e39_b,ce as $6e39_d,qn as $6fc6_a,te as $70c0_a,Ge as $72ae_m,z as $72ae_n,
Gt as $7a0b_a,Fe as $7b54_a,H as $82ce_A,Y as $82ce_b,Ca as $82ce_c,za as $82ce_d,Te as $82ce_f,et as $82ce_g,$ as $82ce_h,M as $82ce_i,Ba as $82ce_j,N as $82ce_k,
X as $82ce_l,pe as $82ce_m,C as $82ce_n,me as $82ce_o,Ka as $82ce_p,rt as $82ce_q,nt as $82ce_r,Ie as $82ce_s,xe as $82ce_t,I as $82ce_v,it as $82ce_w,Z as $82ce_x,
Se as $82ce_y,rs as $82ce_z,kn as $875e_a,jn as $875e_b,Ze as $8c10_a,mt as $8ca2_a,Er as $98be_a,Tt as $a40e_a,cn as $a40e_b,Xo as $a47e_a,W as $ac8e_a,U as $ac8e_b,
Yr as $ac8e_c,Tr as $b1e4_a,ye as $b2b2_c,In as $b2b2_e,Qs as $b947_a,eo as $b947_b,Zs as $bf35_b,Me as $c006_a,Et as $c006_b,on as $c006_c,qt as $c006_d,un as $c006_e,
Ot as $c006_f,Dt as $c147_a,Qr as $c1b3_c,$t as $c540_a,tn as $c540_b,Zr as $e0fb_b,wt as $e0fb_c,Wr as $e0fb_d,kt as $e613_a,wo as $e613_b,ln as $ef4d_a,It as $ef4d_c,
dn as $ef4d_d,pn as $ef4d_e,mn as $ef4d_f,fn as $ef4d_g,hn as $ef4d_h,k as $f045_a,at as $f045_b,st as $f045_c,ut as $f045_e,ct as $f045_f,Or as $f9d6_a};
