#!/usr/bin/env node
var Ae=class extends Error{};function jt(e,t){let r,n=Math.max(1,Math.floor(e.length/3))+1;for(let i of t){let s=mn(Tt(e),Tt(i),n+1),o=r!==void 0&&r.length!==e.
length&&i.length===e.length;(s<n||s===n&&o)&&(r=i,n=s)}return r}function Et(e,t){let r=jt(e,t);return r===void 0?"":`, did you mean ${r}?`}function Tt(e){return e.
slice(0,80).toLowerCase().replace(/[-\s]/g,"_")}function mn(e,t,r){if(Math.abs(e.length-t.length)>=r)return r;let n=[],i=Array.from({length:t.length+1},(s,o)=>o);
for(let s=1;s<=e.length;s++){let o=[s];for(let a=1;a<=t.length;a++){let u=e[s-1]===t[a-1],l=(i[a-1]??0)+(u?0:1),c=!u&&e[s-1]===t[a-2]&&e[s-2]===t[a-1]?(n[a-2]??
0)+1:r;o[a]=Math.min(l,c,(i[a]??0)+1,(o[a-1]??0)+1)}n=i,i=o}return i[t.length]??r}var ne={compliant:0,nonCompliant:1,setup:2,undetermined:3,undelivered:4,interrupted:143},
fn={INPUT_INVALID:2,POLICY_UNREADABLE:2,POLICY_INVALID:2,SUBJECT_UNKNOWN:2,TARGET_UNKNOWN:2,TOKEN_REFUSED:2,RIGHTS_MISSING:2,SHA_MISMATCH:4,CONTROL_REFUSED:4,GITLAB_REFUSED:2,
GITLAB_UNAVAILABLE:2,GITLAB_UNEXPECTED:2,TIMEOUT:2,INTERRUPTED:143,INTERNAL:2},y=class extends Error{name="RunError";code;advice;problems;constructor(e,t,r={}){
super(t,r.cause===void 0?void 0:{cause:r.cause}),this.code=e,this.advice=r.advice,this.problems=r.problems??[]}get exitCode(){return fn[this.code]}},Me={recommended:()=>import("./chunks/recommended.js"),
strict:()=>import("./chunks/strict.js"),soc2:()=>import("./chunks/soc2.js"),iso27001:()=>import("./chunks/iso27001.js"),"cis-gitlab":()=>import("./chunks/cis-gitlab.js"),
slsa:()=>import("./chunks/slsa.js")},It=Object.keys(Me);async function hn(e){let t=e.slice(7),r=Object.hasOwn(Me,t)?Me[t]:void 0;if(!r)throw new y("POLICY_UNREA\
DABLE",`there is no preset ${t}${Et(t,It)}`,{advice:`the presets are ${It.join(", ")}`});return JSON.stringify((await r()).preset,null,2)}async function qt(e,t,r){
return Promise.all(e.map(async n=>({source:_n(n,r),...await gn(n,t,r).catch(async i=>{let{whyUnread:s}=await import("./chunks/unread.js");throw await s(i,n,t,r)})})))}
function _n(e,t){return e.kind==="path"&&t!==void 0?`${e.path}@${t}`:e.typed}async function gn(e,t,r){switch(e.kind){case"preset":return{text:await hn(e.typed)};case"\
url":return{text:await t.url(e.typed)};case"project":return t.project(e.project,e.path,e.ref);case"path":return r===void 0?{text:await t.checkout(e.path)}:t.branch(
e.path,r)}}function xt(e){let t=e.map(vn),r=t.flatMap((i,s)=>"refused"in i?[`policy ${e[s]} ${i.refused}`]:[]),[n=""]=r;if(r.length===1)throw new y("INPUT_INVAL\
ID",n);if(r.length>1)throw new y("INPUT_INVALID",`${r.length} policies cannot be read`,{problems:r});return t.flatMap(i=>"refused"in i?[]:i)}function vn(e){if(/^https:\/\//i.
test(e))return{kind:"url",typed:e};if(e.startsWith("preset:"))return{kind:"preset",typed:e};if(/^http:/i.test(e))return{refused:"is an http:// address, which an\
yone on the way can change: use https://"};let[,t,r="",n=""]=/^([^:@\s]+\/[^:@\s]+):([^@]+)@(.+)$/.exec(e)??[];return t!==void 0?{kind:"project",typed:e,project:t,
path:r.replace(/^\//,""),ref:n}:/^[^:@\s]+\/[^:@\s]+:[^@]+$/.test(e)?{refused:"names a project's file without its ref: write group/project:path/to/file.yml@ref"}:
{kind:"path",typed:e,path:e.replace(/^\.\//,"")}}function Pt(e,t,r,n,i){return{kind:"merge-request",project:r,iid:n,sha:e.sha??i?.toLowerCase(),targetBranchHint:t.
CI_MERGE_REQUEST_TARGET_BRANCH_NAME||void 0,notices:[]}}function Ue(e,t){return t!==void 0&&e!==""&&e.toLowerCase()===t.toLowerCase()}function Z(e){return e!==void 0&&
/^\d+$/.test(e)?Number(e):void 0}function Ot(e,t,r){let n=e.some(({entries:i})=>i.some(({entry:s})=>s.enforce_from!==void 0));return{waivers:t,waiverRules:r,isDated:n||
t!==void 0||r!==void 0}}var St=["info","low","medium","high","critical"],wn=["observe","warn","enforce"];function yn(e){return{kind:"own",...e}}function bn(e){return{
kind:"built-in",scope:"project",...e}}function $n(e,t,r){let n=t.map(i=>`- ${i}`).join(`
`);return[e,n,...r?["For example:",`\`\`\`yaml
${r}
\`\`\``]:[]].join(`

`)}function kn(e,t={}){return{status:"pass",message:e,...t}}function jn(e,t={}){return{status:"fail",message:e,...t}}function ie(e){return{status:"unknown",message:e}}
function Nt(e){let t=Object.values(e).filter(r=>typeof r=="number");return Object.entries(e).filter(([r,n])=>t.indexOf(+r)===-1).map(([r,n])=>n)}function En(e,t){
return typeof t=="bigint"?t.toString():t}var Tn=class{constructor(e){this._getter=e,this._value=void 0}get value(){let e=this._getter;return e!==void 0&&(this._value=
e(),this._getter=void 0),this._value}};function In(e){return new Tn(e)}function qn(e){return e==null}function Le(e){let t=e.startsWith("^")?1:0,r=e.endsWith("$")?
e.length-1:e.length;return e.slice(t,r)}function xn(e,t,r){Object.defineProperty(e,t,{value:r,writable:!0,enumerable:!0,configurable:!0})}var Rt="captureStackTr\
ace"in Error?Error.captureStackTrace:(...e)=>{};function De(e){return typeof e=="object"&&e!==null&&!Array.isArray(e)}function Pn(e){if(De(e)===!1)return!1;let t=e.
constructor;if(t===void 0||typeof t!="function")return!0;let r=t.prototype;return!(De(r)===!1||Object.prototype.hasOwnProperty.call(r,"isPrototypeOf")===!1)}var On=new Set(
["string","number","symbol"]);function Sn(e){return e.replace(/[.*+?^${}()|[\]\\]/g,"\\$&")}function Nn(e,t,r){let n=new e._zod.constr(t??e._zod.def);return(!t||
r?.parent)&&(n._zod.parent=e),n}function T(e){let t=e;if(!t)return{};if(typeof t=="string")return{error:()=>t};if(t?.message!==void 0){if(t?.error!==void 0)throw new Error(
"Cannot specify both `message` and `error` params");t.error=t.message}return delete t.message,typeof t.error=="string"?{...t,error:()=>t.error}:t}function Rn(e){
return Object.keys(e).filter(t=>e[t]._zod.optin!==void 0&&e[t]._zod.optout==="optional")}var zn={safeint:[Number.MIN_SAFE_INTEGER,Number.MAX_SAFE_INTEGER],int32:[
-2147483648,2147483647],uint32:[0,4294967295],float32:[-34028234663852886e22,34028234663852886e22],float64:[-Number.MAX_VALUE,Number.MAX_VALUE]};function L(e,t=0){
if(e.aborted===!0)return!0;for(let r=t;r<e.issues.length;r++)if(e.issues[r]?.continue!==!0)return!0;return!1}function Cn(e,t=0){if(e.aborted===!0)return!0;for(let r=t;r<
e.issues.length;r++)if(e.issues[r]?.continue===!1)return!0;return!1}function K(e,t){return t.map(r=>{var n;return(n=r).path??(n.path=[]),r.path.unshift(e),r})}function se(e){
return typeof e=="string"?e:e?.message}function zt(e){let t=[];for(let r of e??[]){let n=r._zod.def;if(!/_(length|size)$|_equals$/.test(n.check))break;let i=n.maximum??
n.length??n.size;i>=0&&t.push([i,r])}return t}function Ge(e,t,r){var n;for(let i=t;i<e.length;i++)(n=e[i]).schema??(n.schema=r)}function H(e,t,r){var n;let i=e.
inst?._zod?.traits;i?.has("$ZodType")&&(i.has("$ZodCheck")?(n=e).schema??(n.schema=e.inst):e.schema=e.inst);let s=e.schema!==e.inst?e.schema?._zod.def?.error:void 0,
o=e.message?e.message:se(e.inst?._zod.def?.error?.(e))??se(s?.(e))??se(t?.error?.(e))??se(r.customError?.(e))??se(r.localeError?.(e))??"Invalid input",a={};for(let u of Object.
keys(e))u==="inst"||u==="schema"||u==="continue"||u==="input"||u==="__proto__"||(a[u]=e[u]);return a.path??(a.path=[]),a.message=o,t?.reportInput&&(a.input=e.input),
a}var An=/[\uD800-\uDBFF]/;function Ct(e){let t=e.length;if(!An.test(e))return t;let r=t;for(let n=0;n<t-1;n++)(e.charCodeAt(n)&64512)===55296&&(e.charCodeAt(n+
1)&64512)===56320&&(r--,n++);return r}function At(e){return Array.isArray(e)?"array":typeof e=="string"?"string":"unknown"}function Mn(...e){let[t,r,n]=e;return typeof t==
"string"?{message:t,code:"custom",input:r,inst:n}:{...t}}function Un(e,t){for(let r in t){let n=Object.getOwnPropertyDescriptor(t,r);n.get?Object.defineProperty(
e,r,{...n,enumerable:!1}):Dn(e,r,n.value)}}function ae(e,t,r,n=!0){return Object.defineProperty(e,t,{configurable:!0,writable:!0,enumerable:n,value:r}),r}function Ln(e,t,r){
return ae(e,t,r,!1)}function Dn(e,t,r){Object.defineProperty(e,t,{configurable:!0,get(){return this==null?r:ae(this,t,r.bind(this))},set(n){ae(this,t,n)}})}function Gn(e,t){
let r=Object.getPrototypeOf(e);return t in r?void 0:r}var Be,D=!1,Bn={configurable:!0,get(){D=!0}};function q(e,t,r){let n=Object.getPrototypeOf(e._zod);if(t in
n&&Be!==e._zod){Be=void 0;return}Be=e._zod,Object.defineProperty(n,t,{configurable:!0,get(){Object.defineProperty(this,t,Bn);let i=D;D=!1;try{let s=r(this);return D?
delete this[t]:Object.defineProperty(this,t,{configurable:!0,writable:!0,value:s}),D=D||i,s}catch(s){throw delete this[t],D=D||i,s}},set(i){Object.defineProperty(
this,t,{configurable:!0,writable:!0,value:i})}})}function Fn(e,t,r,n){let i=Gn(e,t);i&&Object.defineProperty(i,t,{configurable:!0,get(){let s={configurable:!0,writable:!0,
enumerable:n,value:void 0};return Object.defineProperty(this,t,s),s.value=r(this),Object.defineProperty(this,t,s),s.value},set(s){Object.defineProperty(this,t,{
configurable:!0,writable:!0,enumerable:n,value:s})}})}var Mt,Fe={value:void 0,enumerable:!1},Ut="captureStackTrace"in Error?Error:null;function Zn(e){let t=Ut;if(t){
let r=t.stackTraceLimit;if(typeof r=="number"){try{t.stackTraceLimit=0}catch{return Ut=null,new e}try{return new e}finally{t.stackTraceLimit=r}}}return new e}function _(e,t,r,n){
let i={};function s(p){this.def=p,this.constr=d,this.traits=new Set}s.prototype=i;let o=r,a=o&&new WeakSet;function u(p,m){if(p._zod){if(p._zod.traits.has(e))return}else{
Fe.value=new s(m);try{Object.defineProperty(p,"_zod",Fe)}finally{Fe.value=void 0}}if(p._zod.traits.add(e),t(p,m),a){let h=Object.getPrototypeOf(p),g=p._zod.constr.
prototype,b=h;for(;b&&b!==g;)b=Object.getPrototypeOf(b);let v=b??h;a.has(v)||(a.add(v),Un(v,o))}let f=d.prototype;for(let h in f)Object.prototype.hasOwnProperty.
call(f,h)&&(h in p||(p[h]=f[h].bind(p)))}let l=n?.Parent??Object;class c extends l{}Object.defineProperty(c,"name",{value:e});function d(p){let m=n?.Parent?Zn(c):
this;u(m,p);let f=m._zod.deferred;if(f){for(let g of f)g();m._zod.deferred=void 0}let h=globalThis.__zod_globalConfig?.postProcessor;return h&&h(m),m}return Object.
defineProperty(d,"init",{value:u}),Object.defineProperty(d,Symbol.hasInstance,{value:p=>n?.Parent&&p instanceof n.Parent?!0:p?._zod?.traits?.has(e)}),Object.defineProperty(
d,"name",{value:e}),d}var Y=class extends Error{constructor(){super("Encountered Promise during synchronous parse. Use .parseAsync() instead.")}},Hn=class extends Error{constructor(e){
super(`Encountered unidirectional transform during encode: ${e}`),this.name="ZodEncodeError"}};(Mt=globalThis).__zod_globalConfig??(Mt.__zod_globalConfig={});var Q=globalThis.
__zod_globalConfig;function W(e){return e&&Object.assign(Q,e),Q}function Wn(){let e=this._zod;return e.message??(e.message=JSON.stringify(e.def,En,2)),e.message}
function Vn(e){this._zod.message=e}var Jn={get:Wn,set:Vn,enumerable:!0,configurable:!0},Ze={value:void 0,enumerable:!1},Lt=new WeakSet([Object.prototype,Error.prototype]),
Dt=(e,t)=>{e.name="$ZodError",Ze.value=t,Object.defineProperty(e,"issues",Ze),Ze.value=void 0,Object.defineProperty(e,"message",Jn);let r=Object.getPrototypeOf(
e);Lt.has(r)||(Lt.add(r),Object.defineProperty(r,"toString",{configurable:!0,enumerable:!1,get(){let n=()=>this.message;return Object.defineProperty(this,"toStr\
ing",{value:n,configurable:!0,writable:!0}),n},set(n){Object.defineProperty(this,"toString",{value:n,configurable:!0,writable:!0})}}))},Fu=_("$ZodError",Dt),ve=_(
"$ZodError",Dt,void 0,{Parent:Error}),Kn=e=>{let t=(r,n,i,s)=>{let o=i?{...i,async:!1}:{async:!1},a=r._zod.run({value:n,issues:[]},o);if(a instanceof Promise)throw new Y;
if(a.issues.length){let u=new(s?.Err??e)(a.issues.map(l=>H(l,o,W())));throw Rt(u,s?.callee??t),u}return a.value};return t},Yn=Kn(ve),Qn=e=>{let t=async(r,n,i,s)=>{
let o=i?{...i,async:!0}:{async:!0},a=r._zod.run({value:n,issues:[]},o);if(a instanceof Promise&&(a=await a),a.issues.length){let u=new(s?.Err??e)(a.issues.map(l=>H(
l,o,W())));throw Rt(u,s?.callee??t),u}return a.value};return t},Xn=Qn(ve),ei=e=>(t,r,n)=>{let i=n?{...n,async:!1}:{async:!1},s=t._zod.run({value:r,issues:[]},i);
if(s instanceof Promise)throw new Y;return s.issues.length?Gt(e,s.issues,i):{success:!0,data:s.value}},X=ei(ve);function Gt(e,t,r){let n;return{success:!1,get error(){
return n||(n=new e(t.map(i=>H(i,r,W()))),t=void 0,r=void 0),n},set error(i){n=i,t=void 0,r=void 0}}}var ti=e=>async(t,r,n)=>{let i=n?{...n,async:!0}:{async:!0},
s=t._zod.run({value:r,issues:[]},i);return s instanceof Promise&&(s=await s),s.issues.length?Gt(e,s.issues,i):{success:!0,data:s.value}},ri=ti(ve),ni=/^[\s\S]{0,}$/,
Bt=/^-?\d+(?:\.\d+)?$/,ii=/^(?:true|false)$/i,G=_("$ZodCheck",(e,t)=>{var r;e._zod??(e._zod={}),e._zod.def=t,(r=e._zod).onattach??(r.onattach=[])}),Ft=e=>{let t=e.
value;return!qn(t)&&t.length!==void 0},we={number:"number",bigint:"bigint",object:"date"},si=_("$ZodCheckLessThan",(e,t)=>{G.init(e,t);let r=we[typeof t.value];
e._zod.check=n=>{(t.inclusive?n.value<=t.value:n.value<t.value)||n.issues.push({origin:we[typeof n.value]??r,code:"too_big",maximum:typeof t.value=="object"?t.value.
getTime():t.value,input:n.value,inclusive:t.inclusive,inst:e,continue:!t.abort})}}),ai=_("$ZodCheckGreaterThan",(e,t)=>{G.init(e,t);let r=we[typeof t.value];e._zod.
check=n=>{(t.inclusive?n.value>=t.value:n.value>t.value)||n.issues.push({origin:we[typeof n.value]??r,code:"too_small",minimum:typeof t.value=="object"?t.value.
getTime():t.value,input:n.value,inclusive:t.inclusive,inst:e,continue:!t.abort})}}),oi=_("$ZodCheckNumberFormat",(e,t)=>{G.init(e,t),t.format=t.format||"float64";
let r=t.format?.includes("int"),n=r?"int":"number",[i,s]=zn[t.format];e._zod.check=o=>{let a=o.value;if(r){if(!Number.isInteger(a)){o.issues.push({expected:n,format:t.
format,code:"invalid_type",continue:!1,input:a,inst:e});return}if(!Number.isSafeInteger(a)){a>0?o.issues.push({input:a,code:"too_big",maximum:Number.MAX_SAFE_INTEGER,
note:"Integers must be within the safe integer range.",inst:e,origin:n,inclusive:!0,continue:!t.abort}):o.issues.push({input:a,code:"too_small",minimum:Number.MIN_SAFE_INTEGER,
note:"Integers must be within the safe integer range.",inst:e,origin:n,inclusive:!0,continue:!t.abort});return}}a<i&&o.issues.push({origin:"number",input:a,code:"\
too_small",minimum:i,inclusive:!0,inst:e,continue:!t.abort}),a>s&&o.issues.push({origin:"number",input:a,code:"too_big",maximum:s,inclusive:!0,inst:e,continue:!t.
abort})}}),ui=_("$ZodCheckMaxLength",(e,t)=>{var r;G.init(e,t),(r=e._zod.def).when??(r.when=Ft),e._zod.check=n=>{let i=n.value,s=i.length;if((typeof i=="string"&&
s>t.maximum?Ct(i):s)<=t.maximum)return;let o=At(i);n.issues.push({origin:o,code:"too_big",maximum:t.maximum,inclusive:!0,input:i,inst:e,continue:!t.abort})}}),li=_(
"$ZodCheckMinLength",(e,t)=>{var r;G.init(e,t),(r=e._zod.def).when??(r.when=Ft),e._zod.check=n=>{let i=n.value,s=i.length;if((typeof i=="string"&&s>=t.minimum&&
s<t.minimum*2?Ct(i):s)>=t.minimum)return;let o=At(i);n.issues.push({origin:o,code:"too_small",minimum:t.minimum,inclusive:!0,input:i,inst:e,continue:!t.abort})}}),
ci=_("$ZodCheckStringFormat",(e,t)=>{var r,n;G.init(e,t),t.pattern?(r=e._zod).check??(r.check=i=>{t.pattern.lastIndex=0,!t.pattern.test(i.value)&&i.issues.push(
{origin:"string",code:"invalid_format",format:t.format,input:i.value,...t.pattern?{pattern:t.pattern.toString()}:{},inst:e,continue:!t.abort})}):(n=e._zod).check??
(n.check=()=>{})}),di=_("$ZodCheckRegex",(e,t)=>{ci.init(e,t),e._zod.check=r=>{t.pattern.lastIndex=0,!t.pattern.test(r.value)&&r.issues.push({origin:"string",code:"\
invalid_format",format:"regex",input:r.value,pattern:t.pattern.toString(),inst:e,continue:!t.abort})}}),Zt,pi=class{constructor(){this._map=new WeakMap,this._idmap=
new Map}add(e,...t){let r=t[0];return this._map.set(e,r),r&&typeof r=="object"&&"id"in r&&this._idmap.set(r.id,e),this}clear(){return this._map=new WeakMap,this.
_idmap=new Map,this}remove(e){let t=this._map.get(e);return t&&typeof t=="object"&&"id"in t&&this._idmap.delete(t.id),this._map.delete(e),this}get(e){let t=e._zod.
parent;if(t){let r={...this.get(t)??{}};delete r.id;let n={...r,...this._map.get(e)};return Object.keys(n).length?n:void 0}return this._map.get(e)}has(e){return this.
_map.has(e)}};function mi(){return new pi}(Zt=globalThis).__zod_globalRegistry??(Zt.__zod_globalRegistry=mi());var Ht=globalThis.__zod_globalRegistry,fi={major:4,
minor:6,patch:7},P=_("$ZodType",(e,t)=>{var r;e??(e={}),e._zod.def=t,e._zod.bag=e._zod.bag||{},e._zod.version=fi;let n=e._zod.def.checks,i=e._zod.traits.has("$Z\
odCheck")?[e,...n??[]]:n?.length?[...n]:[];for(let s of i)for(let o of s._zod.onattach)o(e);if(i.length===0)(r=e._zod).deferred??(r.deferred=[]),e._zod.deferred?.
push(()=>{e._zod.run=e._zod.parse});else{let s=(a,u,l)=>{if(a.memo)return a;let c=L(a),d;for(let p of u){if(p._zod.def.when){if(Cn(a)||!p._zod.def.when(a))continue}else if(c)
continue;let m=a.issues.length,f=p._zod.check(a);if(f instanceof Promise&&l?.async===!1)throw new Y;if(d||f instanceof Promise)d=(d??Promise.resolve()).then(async()=>{
await f,a.issues.length!==m&&(Ge(a.issues,m,e),c||(c=L(a,m)))});else{if(a.issues.length===m)continue;Ge(a.issues,m,e),c||(c=L(a,m))}}return d?d.then(()=>a):a},o=(a,u,l)=>{
if(L(a))return a.aborted=!0,a;let c=s(u,i,l);if(c instanceof Promise){if(l.async===!1)throw new Y;return c.then(d=>e._zod.parse(d,l))}return e._zod.parse(c,l)};
e._zod.run=(a,u)=>{if(u.skipChecks)return e._zod.parse(a,u);if(u.direction==="backward"){let c=e._zod.parse({value:a.value,issues:[]},{...u,skipChecks:!0});return c instanceof
Promise?c.then(d=>o(d,a,u)):o(c,a,u)}let l=e._zod.parse(a,u);if(l instanceof Promise){if(u.async===!1)throw new Y;return l.then(c=>s(c,i,u))}return s(l,i,u)}}},
{get"~standard"(){return Ln(this,"~standard",_i(this))},set"~standard"(e){ae(this,"~standard",e)}}),Wt=(e,t)=>e.issues.length?{issues:e.issues.map(r=>H(r,t,W()))}:
{value:e.value};async function hi(e,t){let r={async:!0};return Wt(await e._zod.run({value:t,issues:[]},r),r)}function _i(e){return{validate:t=>{let r={async:!1};
try{let n=e._zod.run({value:t,issues:[]},r);if(!(n instanceof Promise))return Wt(n,r)}catch{}return hi(e,t)},vendor:"zod",version:1}}var gi=_("$ZodString",(e,t)=>{
P.init(e,t),e._zod.pattern=t.pattern??ni,e._zod.parse=(r,n)=>{if(t.coerce)try{r.value=String(r.value)}catch{}return typeof r.value=="string"||r.issues.push({expected:"\
string",code:"invalid_type",input:r.value,inst:e}),r}}),Vt=_("$ZodNumber",(e,t)=>{P.init(e,t),e._zod.pattern=Bt,e._zod.parse=(r,n)=>{if(t.coerce)try{r.value=Number(
r.value)}catch{}let i=r.value;if(typeof i=="number"&&!Number.isNaN(i)&&Number.isFinite(i))return r;let s=typeof i=="number"?Number.isNaN(i)?"NaN":Number.isFinite(
i)?void 0:String(i):void 0;return r.issues.push({expected:"number",code:"invalid_type",input:i,inst:e,...s?{received:s}:{}}),r}}),vi=_("$ZodNumberFormat",(e,t)=>{
oi.init(e,t),Vt.init(e,t)}),wi=_("$ZodBoolean",(e,t)=>{P.init(e,t),e._zod.pattern=ii,e._zod.parse=(r,n)=>{if(t.coerce)try{r.value=!!r.value}catch{}let i=r.value;
return typeof i=="boolean"||r.issues.push({expected:"boolean",code:"invalid_type",input:i,inst:e}),r}}),yi=_("$ZodUnknown",(e,t)=>{P.init(e,t),e._zod.parse=r=>r}),
bi=_("$ZodNever",(e,t)=>{P.init(e,t),e._zod.parse=(r,n)=>(r.issues.push({expected:"never",code:"invalid_type",input:r.value,inst:e}),r)});function $i(e,t){let r=zt(
e._zod.def.checks);if(!r.length)return;let n=Math.min(...r.map(s=>s[0])),i=e._zod.parse;e._zod.parse=(s,o)=>{let a=t(s.value);if(a>n&&!o?.skipChecks&&o?.direction!==
"backward"){for(let[u,l]of zt(e._zod.def.checks))if(a>u&&l._zod.def.when(s)){let c=s.issues.length;return l._zod.check(s),s.issues[c].continue=!1,Ge(s.issues,c,
e),s}}return i(s,o)}}var ki=e=>Array.isArray(e)?e.length:-1;function Jt(e,t,r){e.issues.length&&t.issues.push(...K(r,e.issues)),t.value[r]=e.value}var ji=_("$Zo\
dArray",(e,t)=>{P.init(e,t);let r=Q.memoizer;r?.attach(e),e._zod.parse=(n,i)=>{let s=n.value;if(!Array.isArray(s))return n.issues.push({expected:"array",code:"i\
nvalid_type",input:s,inst:e}),n;n.value=r?r.alloc(e,n,Array(s.length),i):Array(s.length);let o=[],a=i?.abortEarly;for(let u=0;u<s.length;u++){let l=s[u],c=t.element.
_zod.run({value:l,issues:[]},i);if(c instanceof Promise)o.push(c.then(d=>Jt(d,n,u)));else if(Jt(c,n,u),a&&c.issues.length!==0&&L(c))break}return o.length?Promise.
all(o).then(()=>n):n},$i(e,ki)});function ye(e,t,r,n,i,s){let o=r in n,a=s==="optional";if(!(!o&&a&&i==="optional")){if(e.issues.length){if(i!==void 0&&a&&!o)return;
t.issues.push(...K(r,e.issues))}if(!o&&i===void 0){e.issues.length||t.issues.push({code:"invalid_type",expected:"nonoptional",input:void 0,path:[r]});return}e.value===
void 0?(o||i==="defaulted"&&!a)&&(t.value[r]=void 0):t.value[r]=e.value}}var Ei=[];function Ti(e){let t=Object.keys(e.shape),r=Object.getOwnPropertySymbols(e.shape),
n=r.length?r:Ei,i=n.length?[...t,...n]:t;for(let o of i)if(!e.shape?.[o]?._zod?.traits?.has("$ZodType"))throw new Error(`Invalid element at key "${String(o)}": \
expected a Zod schema`);let s=Rn(e.shape);return{...e,allKeys:i,symbolKeys:n,keySet:new Set(t),numKeys:t.length,optionalKeys:new Set(s)}}function Ii(e,t,r,n,i,s,o){
let a=[],u=i.keySet,l=i.catchall._zod,c=l.def.type,d=l.optin,p=l.optout,m=0;for(let f in t){if(o&&r.issues.length!==m){if(L(r,m))break;m=r.issues.length}if(u.has(
f))continue;if(f==="__proto__"){c==="never"&&a.push(f);continue}if(c==="never"){a.push(f);continue}let h=l.run({value:t[f],issues:[]},n);h instanceof Promise?e.
push(h.then(g=>ye(g,r,f,t,d,p))):ye(h,r,f,t,d,p)}return a.length&&r.issues.push({code:"unrecognized_keys",keys:a,input:t,inst:s,continue:!0}),e.length?Promise.all(
e).then(()=>r):r}var qi=_("$ZodObject",(e,t)=>{P.init(e,t);let r=Object.getOwnPropertyDescriptor(t,"shape"),n=r?.get?r.get.raw:t.shape??{};if(n){let l=()=>{let c={
...n};return Object.defineProperty(t,"shape",{value:c}),l.raw=c,c};l.raw=n,Object.defineProperty(t,"shape",{get:l})}let i=In(()=>Ti(t));q(e,"propValues",l=>{let c=l.
def.shape,d={};for(let p in c){let m=c[p]._zod;if(m.values){Object.prototype.hasOwnProperty.call(d,p)||xn(d,p,new Set);for(let f of m.values)d[p].add(f);m.optin!==
void 0&&d[p].add(void 0)}}return d});let s=De,o=t.catchall,a,u=Q.memoizer;u?.attach(e),e._zod.parse=(l,c)=>{a??(a=i.value);let d=l.value;if(!s(d))return l.issues.
push({expected:"object",code:"invalid_type",input:d,inst:e}),l;l.value=u?u.alloc(e,l,{},c):{};let p=[],m=a.shape,f=c?.abortEarly,h=l.issues.length;for(let g of a.
allKeys){if(f&&l.issues.length!==h){if(L(l,h))break;h=l.issues.length}if(g==="__proto__")continue;let b=m[g],v=b._zod.optin,j=b._zod.optout,I=b._zod.run({value:d[g],
issues:[]},c);I instanceof Promise?p.push(I.then(M=>ye(M,l,g,d,v,j))):ye(I,l,g,d,v,j)}return o?Ii(p,d,l,c,i.value,e,f===!0):p.length?Promise.all(p).then(()=>l):
l}});function Kt(e,t,r,n){for(let s of e)if(s.issues.length===0)return t.value=s.value,t;let i=e.filter(s=>!L(s));return i.length===1?(t.value=i[0].value,i[0]):
(t.issues.push({code:"invalid_union",input:t.value,inst:r,errors:e.map(s=>s.issues.map(o=>H(o,n,W())))}),t)}var xi=_("$ZodUnion",(e,t)=>{P.init(e,t),q(e,"optin",
n=>n.def.options.some(i=>i._zod.optin==="defaulted")?"defaulted":n.def.options.some(i=>i._zod.optin!==void 0)?"optional":void 0),q(e,"optout",n=>n.def.options.some(
i=>i._zod.optout==="optional")?"optional":void 0),q(e,"values",n=>{if(n.def.options.every(i=>i._zod.values))return new Set(n.def.options.flatMap(i=>Array.from(i.
_zod.values)))}),q(e,"pattern",n=>{if(n.def.options.every(i=>i._zod.pattern)){let i=n.def.options.map(s=>s._zod.pattern);return new RegExp(`^(${i.map(s=>Le(s.source)).
join("|")})$`)}});let r=t.options.length===1?t.options[0]._zod.run:null;e._zod.parse=(n,i)=>{if(r)return r(n,i);let s=!1,o=[];for(let a of t.options){let u=a._zod.
run({value:n.value,issues:[]},i);if(u instanceof Promise)o.push(u),s=!0;else{if(u.issues.length===0)return u;o.push(u)}}return s?Promise.all(o).then(a=>Kt(a,n,e,
i)):Kt(o,n,e,i)}}),Pi=_("$ZodRecord",(e,t)=>{P.init(e,t);let r=Q.memoizer;r?.attach(e),e._zod.parse=(n,i)=>{let s=n.value;if(!Pn(s))return n.issues.push({expected:"\
record",code:"invalid_type",input:s,inst:e}),n;let o=[],a=t.keyType._zod.values;if(a&&!t.partial){n.value=r?r.alloc(e,n,{},i):{};let u=new Set;for(let c of a)if(typeof c==
"string"||typeof c=="number"||typeof c=="symbol"){if(u.add(typeof c=="number"?c.toString():c),c==="__proto__")continue;let d=t.keyType._zod.run({value:c,issues:[]},
i);if(d instanceof Promise)throw new Error("Async schemas not supported in object keys currently");if(d.issues.length){n.issues.push({code:"invalid_key",origin:"\
record",issues:d.issues.map(f=>H(f,i,W())),input:c,path:[c],inst:e});continue}let p=d.value;if(p==="__proto__")continue;let m=t.valueType._zod.run({value:s[c],issues:[]},
i);m instanceof Promise?o.push(m.then(f=>{f.issues.length&&n.issues.push(...K(c,f.issues)),n.value[p]=f.value})):(m.issues.length&&n.issues.push(...K(c,m.issues)),
n.value[p]=m.value)}let l;for(let c in s)if(!u.has(c))if(t.mode==="loose"){if(c==="__proto__")continue;n.value[c]=s[c]}else l=l??[],l.push(c);l&&l.length>0&&n.issues.
push({code:"unrecognized_keys",input:s,inst:e,keys:l,continue:!0})}else{n.value=r?r.alloc(e,n,{},i):{};let u;for(let l of Reflect.ownKeys(s)){if(l==="__proto__"||
!Object.prototype.propertyIsEnumerable.call(s,l))continue;let c=t.keyType._zod.run({value:l,issues:[]},i);if(c instanceof Promise)throw new Error("Async schemas\
 not supported in object keys currently");if(typeof l=="string"&&Bt.test(l)&&c.issues.length){let m=t.keyType._zod.run({value:Number(l),issues:[]},i);if(m instanceof
Promise)throw new Error("Async schemas not supported in object keys currently");m.issues.length===0&&(c=m)}if(c.issues.length){t.mode==="loose"?n.value[l]=s[l]:
a?(u=u??[],u.push(l)):n.issues.push({code:"invalid_key",origin:"record",issues:c.issues.map(m=>H(m,i,W())),input:l,path:[l],inst:e});continue}let d=c.value;if(d===
"__proto__")continue;let p=t.valueType._zod.run({value:s[l],issues:[]},i);p instanceof Promise?o.push(p.then(m=>{m.issues.length&&n.issues.push(...K(l,m.issues)),
n.value[d]=m.value})):(p.issues.length&&n.issues.push(...K(l,p.issues)),n.value[d]=p.value)}u&&u.length>0&&n.issues.push({code:"unrecognized_keys",input:s,inst:e,
keys:u,continue:!0})}return o.length?Promise.all(o).then(()=>n):n}}),Oi=_("$ZodEnum",(e,t)=>{P.init(e,t);let r=Nt(t.entries),n=new Set(r);e._zod.values=n,q(e,"p\
attern",i=>{let s=Nt(i.def.entries).filter(o=>On.has(typeof o));return new RegExp(s.length?`^(${s.map(o=>Sn(o.toString())).join("|")})$`:"^[^\\s\\S]$")}),e._zod.
parse=(i,s)=>{let o=i.value;return n.has(o)||i.issues.push({code:"invalid_value",values:r,input:o,inst:e}),i}}),Si=_("$ZodTransform",(e,t)=>{P.init(e,t),e._zod.
optin="optional",Q.memoizer?.guard(e),e._zod.parse=(r,n)=>{if(n.direction==="backward")throw new Hn(e.constructor.name);let i=t.transform(r.value,r);if(n.async)
return(i instanceof Promise?i:Promise.resolve(i)).then(s=>(r.value=s,r));if(i instanceof Promise)throw new Y;return r.value=i,r}});function Yt(e,t){return e.value=
t.issues.length?void 0:t.value,e}var Ni=_("$ZodOptional",(e,t)=>{P.init(e,t),q(e,"optin",r=>r.def.innerType._zod.optin==="defaulted"?"defaulted":"optional"),e._zod.
optout="optional",q(e,"values",r=>{let n=r.def.innerType._zod.values;return n?new Set([...n,void 0]):void 0}),q(e,"pattern",r=>{let n=r.def.innerType._zod.pattern;
return n?new RegExp(`^(${Le(n.source)})?$`):void 0}),e._zod.parse=(r,n)=>{if(r.value===void 0){if(t.innerType._zod.optin!=="defaulted")return r;let i=t.innerType.
_zod.run({value:r.value,issues:[]},n);return i instanceof Promise?i.then(s=>Yt(r,s)):Yt(r,i)}return t.innerType._zod.run(r,n)}}),Ri=_("$ZodNullable",(e,t)=>{P.init(
e,t),q(e,"optin",r=>r.def.innerType._zod.optin),q(e,"optout",r=>r.def.innerType._zod.optout),q(e,"pattern",r=>{let n=r.def.innerType._zod.pattern;return n?new RegExp(
`^(${Le(n.source)}|null)$`):void 0}),q(e,"values",r=>r.def.innerType._zod.values?new Set([...r.def.innerType._zod.values,null]):void 0),e._zod.parse=(r,n)=>r.value===
null?r:t.innerType._zod.run(r,n)}),zi=_("$ZodPipe",(e,t)=>{P.init(e,t),q(e,"values",r=>r.def.in._zod.values),q(e,"optin",r=>r.def.in._zod.optin),q(e,"optout",r=>r.
def.out._zod.optout),q(e,"propValues",r=>r.def.in._zod.propValues),e._zod.parse=(r,n)=>{if(n.direction==="backward"){let s=t.out._zod.run(r,n);return s instanceof
Promise?s.then(o=>be(o,t.in,n)):be(s,t.in,n)}let i=t.in._zod.run(r,n);return i instanceof Promise?i.then(s=>be(s,t.out,n)):be(i,t.out,n)}});function be(e,t,r){return e.
issues.some(n=>n.code!=="unrecognized_keys")?(e.aborted=!0,e):t._zod.run({value:e.value,issues:e.issues},r)}var Ci=_("$ZodCustom",(e,t)=>{G.init(e,t),P.init(e,t),
e._zod.parse=(r,n)=>r,e._zod.check=r=>{let n=r.value,i=t.fn(n);if(i instanceof Promise)return i.then(s=>Qt(s,r,n,e));Qt(i,r,n,e)}});function Qt(e,t,r,n){if(!e){
let i={code:"custom",input:r,inst:n,path:[...n._zod.def.path??[]],continue:!n._zod.def.abort};n._zod.def.params&&(i.params=n._zod.def.params),t.issues.push(Mn(i))}}
function Xt(e){return e.checks&&(e.checks=[...e.checks]),e}function Ai(e,t){return new e(Xt({type:"string",...T(t)}))}function Mi(e,t){return new e(Xt({type:"nu\
mber",checks:[],...T(t)}))}function Ui(e,t){return new e({type:"number",check:"number_format",abort:!1,format:"safeint",...T(t)})}function Li(e,t){return new e(
{type:"boolean",...T(t)})}function Di(e){return new e({type:"unknown"})}function Gi(e,t){return new e({type:"never",...T(t)})}function Bi(e,t){return new si({check:"\
less_than",...T(t),value:e,inclusive:!0})}function Fi(e,t){return new ai({check:"greater_than",...T(t),value:e,inclusive:!0})}function Zi(e,t){return new ui({check:"\
max_length",...T(t),maximum:e})}function $e(e,t){return new li({check:"min_length",...T(t),minimum:e})}function He(e,t){return new di({check:"string_format",format:"\
regex",...T(t),pattern:e})}function Hi(e,t,r){return new e({type:"custom",check:"custom",fn:t,...T(r)})}function Wi(e){let t=new G({check:"describe"});return t.
_zod.onattach=[r=>{let n=Ht.get(r)??{};Ht.add(r,{...n,description:e})}],t._zod.check=()=>{},t}var N=_("ZodMiniType",(e,t)=>{if(!e._zod)throw new Error("Uninitia\
lized schema in ZodMiniType.");P.init(e,t),e.def=t,e.type=t.type},{get with(){return this.check},set with(e){ae(this,"with",e)},parse(e,t){return Yn(this,e,t,{callee:this.
parse})},parseAsync(e,t){return Xn(this,e,t,{callee:this.parseAsync})},safeParse(e,t){return X(this,e,t)},safeParseAsync(e,t){return ri(this,e,t)},check(...e){let t=this.
def;return this.clone({...t,checks:[...t.checks??[],...e.map(r=>typeof r=="function"?{_zod:{check:r,def:{check:"custom"},onattach:[]}}:r)]},{parent:!0})},clone(e,t){
return Nn(this,e,t)},brand(){return this},register(e,t){return e.add(this,t),this},apply(e,...t){return t.length===0?e(this):e(this,...t)}}),Vi=_("ZodMiniString",
(e,t)=>{gi.init(e,t),N.init(e,t)});function w(e){return Ai(Vi,e)}var er=_("ZodMiniNumber",(e,t)=>{Vt.init(e,t),N.init(e,t)});function z(e){return Mi(er,e)}var Ji=_(
"ZodMiniNumberFormat",(e,t)=>{vi.init(e,t),er.init(e,t)});function Ki(e){return Ui(Ji,e)}var Yi=_("ZodMiniBoolean",(e,t)=>{wi.init(e,t),N.init(e,t)});function R(e){
return Li(Yi,e)}var Qi=_("ZodMiniUnknown",(e,t)=>{yi.init(e,t),N.init(e,t)});function ee(){return Di(Qi)}var Xi=_("ZodMiniNever",(e,t)=>{bi.init(e,t),N.init(e,t)});
function es(e){return Gi(Xi,e)}var ts=_("ZodMiniArray",(e,t)=>{ji.init(e,t),N.init(e,t)});function oe(e,t){return new ts({type:"array",element:e,...T(t)})}var tr=_(
"ZodMiniObject",(e,t)=>{qi.init(e,t),N.init(e,t),Fn(e,"shape",r=>r._zod.def.shape,!1)});function C(e,t){let r={type:"object",shape:e??{},...T(t)};return new tr(
r)}function ue(e,t){return new tr({type:"object",shape:e,catchall:es(),...T(t)})}var rs=_("ZodMiniUnion",(e,t)=>{xi.init(e,t),N.init(e,t)});function We(e,t){return new rs(
{type:"union",options:e,...T(t)})}var rr=_("ZodMiniRecord",(e,t)=>{Pi.init(e,t),N.init(e,t)});function Ve(e,t,r){return!t||!t._zod?new rr({type:"record",keyType:w(),
valueType:e,...T(t)}):new rr({type:"record",keyType:e,valueType:t,...T(r)})}var ns=_("ZodMiniEnum",(e,t)=>{Oi.init(e,t),N.init(e,t),e.options=[...e._zod.values]});
function ke(e,t){let r=Array.isArray(e)?Object.fromEntries(e.map(n=>[n,n])):e;return new ns({type:"enum",entries:r,...T(t)})}var is=_("ZodMiniTransform",(e,t)=>{
Si.init(e,t),N.init(e,t)});function je(e){return new is({type:"transform",transform:e})}var nr=_("ZodMiniOptional",(e,t)=>{Ni.init(e,t),N.init(e,t)});function x(e){
return new nr({type:"optional",innerType:e})}var ss=_("ZodMiniNullable",(e,t)=>{Ri.init(e,t),N.init(e,t)});function Je(e){return new ss({type:"nullable",innerType:e})}
function B(e){return x(Je(e))}var as=_("ZodMiniPipe",(e,t)=>{zi.init(e,t),N.init(e,t)});function Ee(e,t){return new as({type:"pipe",in:e,out:t})}var os=_("ZodMi\
niCustom",(e,t)=>{Ci.init(e,t),N.init(e,t)});function us(e,t={}){return Hi(os,e,t)}var F=Wi,Ke=class extends Error{issues;constructor(e){super(`unexpected ${e[0]?.
path.join(".")||"shape"}`),this.issues=e}};function le(e,t){let{success:r,data:n,error:i}=X(e,t);if(r)return n;throw new Ke(i.issues)}var ls=_("Maybe",(e,t)=>{nr.
init(e,t);let{parse:r}=e._zod;e._zod.parse=(n,i)=>(n.value===null&&(n.value=void 0),r(n,i))});function $(e){return new ls({type:"optional",innerType:e})}function Ye(e,t){
let r=t===void 0?[]:[F(t)];return w().check($e(1,{abort:!0}),Zi(e),...r)}var cs=/[\u0000-\u001f\u007f-\u009f\u061c\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff\ufffe\uffff]+/g,
ir=new RegExp("\\p{Surrogate}","gu"),ds=/[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\ufffe\uffff]/g;function k(e,t=300){let r=e.replace(ir,"�").replace(cs,"\
 ").replace(/##(?=\[)/g,"## ").trim();return sr(r,t)}function sr(e,t){if(e.length<=t)return e;let r=e.slice(0,t-1);return`${/[\ud800-\udbff]$/.test(r)?r.slice(0,
-1):r}…`}function ar(e){return e.replace(ir,"�").replace(ds,"")}function Qe(e){return typeof e=="string"?ar(e):Array.isArray(e)?e.map(Qe):typeof e!="object"||
e===null?e:Object.fromEntries(Object.entries(e).map(([t,r])=>[ar(t),Qe(r)]))}function Xe(e,t,r=`${t}s`){return`${e} ${e===1?t:r}`}function et(e,t=10){if(e.length>
t)return`${e.slice(0,t).join(", ")} and ${e.length-t} more`;let r=e.at(-1)??"";return e.length<2?r:`${e.slice(0,-1).join(", ")} and ${r}`}var ps=["=","!=",">","\
<",">=","<="];function ms(e,{operator:t,value:r}){if(t==="=")return e===r;if(t==="!=")return e!==r;if(!(typeof e!="number"||typeof r!="number"))return t===">"?e>
r:t==="<"?e<r:t===">="?e>=r:e<=r}function fs(e,t){if("unknown"in e)return ie(e.unknown);let{value:r,reason:n,note:i}=e,s=i===void 0?{actual:r}:{actual:r,note:i},
o=ms(r,t);if(o===void 0)return ie(`GitLab cannot order ${r} against ${JSON.stringify(t.value)} and records no status for this control`);let{uncertainty:a,mayBeHigher:u}=e;
return a!==void 0?ie(`${n}, but ${a}`):u!==void 0&&!hs(o,t.operator)?ie(`${n}, but ${u}`):o?{status:"pass",message:n,...s}:{status:"fail",message:`${n}${_s(r,t)}`,
...s}}function hs(e,t){return e?t===">="||t===">":t==="<="||t==="<"}function _s(e,{operator:t,value:r}){return typeof e!="number"||typeof r!="number"?"":`, ${{"\
=":"exactly ","!=":"any number but ",">":"more than ","<":"fewer than ",">=":"","<=":"at most "}[t]}${Xe(r,"is expected","are expected")}`}var or=Ye(255),ce=e=>x(
Ye(2e3,e)),ur=e=>w().check(He(/^\d{4}-\d{2}-\d{2}$/,"a date such as 2026-12-31"),F(e)),gs=ue({field:w().check(F("A field of GitLab's expressions, such as minimu\
m_approvals_required")),operator:ke(ps),value:We([R(),z(),w()])}),lr=w().check(He(/^[a-z][a-z0-9]*(?:[-_][a-z0-9]+)*$/,"lower-case words joined by _ or -")),tt=ue(
{id:lr.check(F("Id of a built-in control, or a new id together with expression or rule")),with:x(Ve(w(),ee()).check(F("Parameters of the control"))),expression:x(
gs),rule:x(w().check($e(1),F("A rule of your own in CEL, over the facts of docs/reference/facts.md"))),title:ce(),severity:x(ke(St)),message:ce("Said instead of\
 the built-in sentence when the control fails"),remediation:ce("How to fix it, said instead of the built-in advice"),final:x(R()),phase:x(ke(wn)),enforce_from:x(
ur("The control is enforced from this day on, and only warns before it"))}),vs=ue({name:or,description:ce(),final:x(R()),controls:oe(We([lr,tt]))}),cr=ue({$schema:x(
w()),name:or,description:ce(),extends:x(oe(w().check($e(1),F("preset:NAME, group/project:path@ref or https://...; later ones, and this file, go on top")))),requirements:x(
oe(vs)),waivers:x(ee()),waiver_rules:x(ee()),baseline:x(ee())}),rt={minimum_approvals_required_1:{field:"minimum_approvals_required",operator:">=",value:1},minimum_approvals_required_2:{
field:"minimum_approvals_required",operator:">=",value:2},package_hunter_no_findings_untriaged:Te("package_hunter_no_findings_untriaged"),project_archived:Te("p\
roject_archived"),project_marked_for_deletion:Te("project_marked_for_deletion"),vulnerabilities_slo_days_over_threshold:Te("vulnerabilities_slo_days_over_thresh\
old")},dr=new Set(["minimum_approvals_required","project_visibility"]),ws=new Set(["scanner_fuzz_testing_running"]);function Te(e){return{field:e,operator:"=",value:!1}}
var nt={approvals:{builtIn:{merge_request_commit_reset_approvals:()=>import("./chunks/approval-settings.js"),merge_request_prevent_author_approval:()=>import("./chunks/merge-request-prevent-author-approval.js"),
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
sbom_present:()=>import("./chunks/sbom-present.js")}}},pr=Object.keys(nt),it=Object.assign({},...pr.map(e=>nt[e].builtIn)),mr=Object.assign({},...pr.map(e=>nt[e].
own)),fr=Object.keys(it).sort(),ys=[...Object.keys(rt),...fr.filter(e=>!dr.has(e))],hr=[...new Set([...ys,...Object.keys(mr)])].filter(e=>!ws.has(e)).sort();function bs(e){
return _r(mr,e,"own")}function $s(e){return _r(it,e,"built-in")}function ks(e){return Object.hasOwn(rt,e)?rt[e]:Object.hasOwn(it,e)&&!dr.has(e)?{field:e,operator:"\
=",value:!0}:void 0}async function _r(e,t,r){return Object.hasOwn(e,t)?Object.values(await e[t]?.()??{}).flat().find(n=>n.kind===r&&n.id===t):void 0}function de(e,t=[]){
return{control:e,problems:[],issues:[],warnings:t}}function pe(e,t){return{problems:[{path:e,message:t}],issues:[],warnings:[]}}function gr({phase:e,enforce_from:t,
final:r=!1}){let n=t===void 0?void 0:Date.parse(t);return{isFinal:r,phase:e??(n===void 0?"enforce":"warn"),enforcedFromMs:n}}var vr=class extends Error{},js=/^\^(?:[\w :#/,;@!%&=~"'<>-][+*?]?|\[[\w-]+\][+*?]?|\\[.()[\]{}*+?|$^/dw-][+*?]?)*\$?$/,
Es=/(?<!\\)[+*]/g;async function Ts(e,t=!1){if(t&&js.test(e)&&(e.match(Es)??[]).length<=2){let n=Is(e);if(n)return n}let{RE2JS:r}=await import("./chunks/bufbuild-re2-dist-esm-index.js");
try{let n=new r(e);return i=>n.test(i)}catch(n){throw new vr(n instanceof Error?n.message:String(n),{cause:n})}}function Is(e){try{let t=new RegExp(e);return r=>t.
test(r)}catch{return}}var me=class extends Error{};function wr(e){return`gid://gitlab/Project/${e}`}function st(e,t){let r,n;return async i=>{let s;try{r??=qs(e,
t),s=await r}catch(l){return n??=Ps(l,e,t),n(i)}let{project:o,request:a}=s,u=i.select?.on==="merge_request"?o.mergeRequest:o;if(u==null)throw new me(`GitLab sho\
ws no merge request to this token; reading it needs ${i.requiredRole}`);return{node:u,request:a}}}async function qs(e,t){let r="POST /graphql",n=e.gitlabFor(()=>{}),
i=t.filter(({select:d})=>d?.on==="project").map(({select:d})=>d?.fields),s=t.filter(({select:d})=>d?.on==="merge_request").map(({select:d})=>d?.fields),o=s.length>
0;o&&i.push(`mergeRequest(iid: $iid) { ${s.join(" ")} }`);let a=`query($ids: [ID!]${o?", $iid: String!":""}) { projects(ids: $ids, first: 1) { nodes { id ${i.join(
" ")} } } }`,{data:u,errors:l}=await n.graphql(a,{ids:[wr(e.projectId)],...o?{iid:String(e.iid)}:{}}),c=u.projects?.nodes?.[0];if(l.length>0)throw new me(`Graph\
QL answered with errors: ${l.join("; ")}`);if(!c)throw new me("GraphQL shows this token no such project");return{project:c,request:r}}var xs=/exceeds max complexity|Query too large|Timeout on validation|doesn't exist on type|doesn't accept argument|has an invalid value/;
function Ps(e,t,r){if(r.length<2||!(e instanceof Error)||!xs.test(e.message))throw e;let n=Math.ceil(r.length/2),i=st(t,r.slice(0,n)),s=st(t,r.slice(n));return o=>(r.
indexOf(o)<n?i:s)(o)}var Os=Ee(C({iid:z(),project_id:z(),title:w(),draft:$(R()),work_in_progress:$(R()),sha:Je(w()),target_branch:w(),source_branch:$(w()),source_project_id:$(
z()),description:$(w()),labels:$(oe(w())),created_at:w(),prepared_at:B(w()),changes_count:B(w()),author:C({username:w()}),references:$(C({full:w()})),web_url:$(
w())}),je(e=>({iid:e.iid,projectId:e.project_id,projectPath:e.references?.full.replace(/![0-9]+$/,""),title:e.title,isDraft:e.draft??e.work_in_progress,sha:e.sha??
void 0,targetBranch:e.target_branch,sourceBranch:e.source_branch,sourceProjectId:e.source_project_id,description:e.description??"",labels:e.labels,createdAt:e.created_at,
isPrepared:e.prepared_at!==null,changesCount:e.changes_count??void 0,author:e.author.username,url:e.web_url}))),te={id:"merge_request",summary:"The merge reques\
t",requiredRole:"at least Reporter in a private project",scope:"merge_request",collect:async({gitlab:e,projectId:t,iid:r})=>le(Os,await e.MergeRequests.show(t,r??
0))};function V(...e){return{placeholder:e.join("|"),parse(t){let r=e.find(n=>n===t);return r===void 0?{problem:`must be ${e.join(" or ")}, not "${t}"`}:{value:r}}}}
var Ie={placeholder:"TEXT",parse:e=>({value:e})},yr={placeholder:"LINES",parse:e=>({value:ot(e,/\r?\n/)})},Ss={placeholder:"LIST",parse:e=>({value:ot(e,/[\r\n,]+/)})};
function Ns(e){return{placeholder:"LIST",parse(t){let r=ot(t,/[\r\n,]+/),n=r.filter(i=>!e.includes(i));return n.length>0?{problem:`must name ${e.join(", ")}, no\
t "${n.join(", ")}"`}:{value:r}}}}var br={placeholder:"true|false",parse(e){return/^(true|1|yes|on)$/i.test(e)?{value:!0}:/^(false|0|no|off)$/i.test(e)?{value:!1}:
{problem:`must be true or false, not "${e}"`}}},Rs={placeholder:"DURATION",parse(e){let t=/^(?:(\d{1,6})h)?(?:(\d{1,6})m)?(?:(\d{1,6})s?)?$/.exec(e),[r=0,n=0,i=0]=(t??
[]).slice(1).map(o=>Number(o??0)),s=((r*60+n)*60+i)*1e3;return!t||s<1e3||s>864e5?{problem:`must be a duration between 1s and 24h such as 90s, 10m or 1h30m, not \
"${e}"`}:{value:s}}},zs={placeholder:"SHA",parse(e){let t=e.toLowerCase();return/^([0-9a-f]{40}|[0-9a-f]{64})$/.test(t)?{value:t}:{problem:`must be a full commi\
t SHA of 40 or 64 hexadecimal digits, not "${e}" (${e.length} characters)`}}},Cs={placeholder:"NUMBER",parse(e){let t=at(e.replace(/^!/,""));return t===void 0?{
problem:`must be the merge request's number, such as 7 or !7, not "${e}"`}:{value:t}}},As={placeholder:"ID|PATH",parse(e){let t=at(e);return t!==void 0?{value:t}:
/^[^\s/?#:]+(\/[^\s/?#:]+)+$/.test(e)?{value:e}:{problem:`must be a numeric id or a full path such as group/project, not "${e}"`}}},Ms={placeholder:"URL",parse(e){
let t;try{t=new URL(e)}catch{return{problem:`must be an address such as https://gitlab.example.com, not "${Ls(e)}"`}}if(t.protocol!=="https:"&&t.protocol!=="htt\
p:")return{problem:`must begin with https:// or http://, not "${t.protocol}"`};if(t.username||t.password)return{problem:"must not hold a user name or password"};
if(t.search||t.hash)return{problem:"must not hold a query or a fragment"};let r=t.pathname.replace(/\/+$/,"");return/\/api(\/v4|\/graphql)?$/.test(r)?{problem:`\
must be the root of the instance, without ${/\/api.*$/.exec(r)?.[0]??"/api"}`}:{value:`${t.origin}${r}`}}},Us={placeholder:"MEGABYTES",parse(e){return/^[1-9]\d{0,3}$/.
test(e)?{value:Number(e)*2**20}:{problem:`must be megabytes from 1 to 9999, not "${e}"`}}};function at(e){let t=Number(e);return/^\d+$/.test(e)&&Number.isSafeInteger(
t)&&t>0?t:void 0}function ot(e,t){return e.split(t).map(r=>r.trim()).filter(Boolean)}function Ls(e){return e.replace(/\/\/[^/@]*@/,"//…@")}var ut=e=>`${JSON.stringify(
e,null,2)}
`,$r={json:{file:"report.json",load:async()=>({render:ut})},html:{file:"report.html",load:()=>import("./chunks/html.js")},junit:{file:"report.junit.xml",load:()=>import("./chunks/junit.js")},
codequality:{file:"gl-code-quality-report.json",load:()=>import("./chunks/codequality.js")},sarif:{file:"report.sarif",load:()=>import("./chunks/sarif.js")},annotations:{
file:"gl-annotations.json",load:()=>import("./chunks/annotations.js")},metrics:{file:"metrics.txt",load:()=>import("./chunks/metrics.js")},csv:{file:"controls.c\
sv",load:()=>import("./chunks/csv.js")},markdown:{file:"summary.md",load:()=>import("./chunks/markdown.js")},badge:{file:"badge.svg",load:()=>import("./chunks/badge.js")},
oscal:{file:"oscal-assessment-results.json",load:()=>import("./chunks/oscal.js")}},Ds=[...Object.keys($r),"archive"],qe={mode:{kind:V("auto","merge-request","pr\
oject"),default:"auto",summary:"What is judged. `auto` takes the merge request the environment names, else the project"},policy:{kind:Ss,default:".countersign.y\
ml",summary:"Where the policy is: a path in the checkout, `group/project:path/to/file.yml@ref` or an `https://` address. Several, separated by commas or line br\
eaks, are merged. In `merge-request` mode a bare path is read from the target branch through the API"},policy_from:{kind:V("target_branch","checkout"),default:"\
target_branch",summary:"Where a bare policy path is read in `merge-request` mode: the target branch, or the checkout. Mode `project` always reads the checkout"},
gitlab_url:{kind:Ms,default:"https://gitlab.com",environment:["CI_SERVER_URL"],summary:"Root of the GitLab instance; a sub-path is allowed. Default: `CI_SERVER_\
URL`, else `https://gitlab.com`"},gitlab_token:{kind:Ie,secret:!0,environment:["COUNTERSIGN_TOKEN"],summary:"Access token with scope `api` that reads facts and \
posts status checks. Also taken from `COUNTERSIGN_TOKEN`"},project:{kind:As,summary:"Numeric id or full path of the project the merge request is in. Default: fr\
om the environment"},merge_request:{kind:Cs,summary:"The merge request's number (iid). Default: from the environment"},sha:{kind:zs,summary:"Full head SHA of th\
e source branch. Default: from the environment"},status_check:{kind:yr,summary:"Name or id of the external status check to answer; empty: none. Several, one a l\
ine, as `NAME`, or `REQUIREMENT NAME=CHECK NAME` to give one requirement its own check"},external_control:{kind:yr,summary:"Id of the external control to answer\
. Several, one a line, also as `REQUIREMENT NAME=ID`"},external_control_secret:{kind:Ie,secret:!0,environment:["COUNTERSIGN_CONTROL_SECRET"],summary:"Secret of \
those controls. Also from `COUNTERSIGN_CONTROL_SECRET`, for one control from `COUNTERSIGN_CONTROL_SECRET_<ID>`"},fail_job_on:{kind:V("non_compliant","undetermin\
ed","never"),default:"non_compliant",summary:"Which verdicts make the job itself fail: `non_compliant` (also undetermined), `undetermined` (only that) or `never\
`. Exit codes 2 and 4 are never softened"},on_undetermined:{kind:V("fail","leave"),default:"fail",summary:"What GitLab is told when evidence is missing: `fail`,\
 or `leave` to post nothing"},note:{kind:V("never","on_failure","always"),default:"never",summary:"Whether the merge request gets a note that says what to fix: \
`never`, `on_failure` (shortened once all is well) or `always`. There is one, kept up to date"},signing:{kind:V("key","sigstore"),summary:"How the evidence is s\
igned: with a `key`, which is what a given `signing_key` means, or by `sigstore` for the job's own identity. Empty: not at all"},signing_key:{kind:Ie,secret:!0,
environment:["COUNTERSIGN_SIGNING_KEY"],summary:"Private key that signs the evidence, Ed25519 or ECDSA P-256: PEM text, the base64 of one, or the path of a file\
. Also from `COUNTERSIGN_SIGNING_KEY`"},report_limit:{kind:Us,default:"512",summary:"Largest report of a scanner, or other evidence in a file, that is read, in \
megabytes; a larger one is unknown evidence"},report_dir:{kind:Ie,default:"countersign-report",summary:"Folder where reports are written"},formats:{kind:Ns(Ds),
default:"json",summary:"Which reports are written; the CI host's own outputs come on top"},dry_run:{kind:br,default:"false",summary:"Evaluate and print what wou\
ld be posted; write nothing to GitLab"},timeout:{kind:Rs,default:"10m",summary:"Overall deadline"},log_level:{kind:V("info","debug"),default:"info",summary:"`de\
bug` shows every request with its status and milliseconds, never a secret"}},fe=Object.keys(qe);function Gs(e){return e.replace(/_(.)/g,(t,r)=>r.toUpperCase())}
function xe(e){return e.replaceAll("_","-")}function kr(e,t){let r=fe.flatMap(s=>{let{secret:o,environment:a=[]}=qe[s];return o?[t.get(xe(s)),e[`INPUT_${s.toUpperCase()}`],
...a.map(u=>e[u])]:[]}),n=Object.entries(e).filter(([s])=>s.startsWith("COUNTERSIGN_CONTROL_SECRET_")),i=[...r,...n.map(([,s])=>s)];return[...new Set(i.filter(s=>s!==
void 0&&s.trim()!==""))]}var re=class extends y{name="GitLabError";request;status;words;attempts;expectedSha;date;isUnknownRoute;constructor(e,t,r){let{advice:n,
cause:i}=r;super(e,t,{cause:i,...n===void 0?{}:{advice:n}}),this.request=r.request,this.status=r.status??0,this.words=r.words??null,this.attempts=r.attempts??1,
this.expectedSha=r.expectedSha,this.date=r.date,this.isUnknownRoute=r.isUnknownRoute===!0}};function A(e,t){return`${e} ${t.replace(/\?.*/,"").replace(/^\/api(\/v4)?(?=\/)/,
"")}`}function lt(e){let t=k(Pe(e)).replace(/(token=)[^&\s"']+/gi,"$1…");return t===""?null:t}var Bs=new Set(["base","error"]);function Pe(e){if(e==null)return"";
if(Array.isArray(e))return e.map(Pe).filter(Boolean).join(", ");if(typeof e!="object")return String(e);let{message:t,error_description:r,error:n,errors:i}=e;for(let s of[
t,r,n,i]){let o=Pe(s);if(o)return o}return Object.entries(e).map(([s,o])=>[Bs.has(s)?"":s,Pe(o)]).filter(([,s])=>s).map(s=>s.join(" ").trim()).join(", ")}var Fs=[
500,1e3,2e3,3e3,5e3,5e3,5e3,8e3];async function Zs(e,t,r,n,i,s=!1){let o=0;for(let a of[...s?[]:Fs,void 0])try{let u=await e.StatusChecks.set(t.projectId,t.iid,
{externalStatusCheckId:r,sha:t.sha,status:n});return{outcome:"delivered",attempts:o+u.attempts}}catch(u){if(!(u instanceof re)||u.status!==409)throw u;if(o++,await jr(
e,t))return{outcome:"superseded",attempts:o};if(a===void 0)throw u;await i(a)}throw new y("INTERNAL","the last wait ends the loop")}async function jr(e,{projectId:t,
iid:r,sha:n}){let i=await e.read(`/projects/${t}/merge_requests/${r}/versions`,{perPage:100}).catch(Hs),s=Array.isArray(i)?i.map(o=>String(o?.head_commit_sha)):
[];return s.length>0&&s[0]!==n&&s.includes(n)}function Hs(e){if(!(e instanceof y&&e.code!=="INTERRUPTED"))throw e}function Er(e,t,r){let n=t.requirement===void 0?
Ws(e):Vs(e,t.requirement);return n==="pass"?!0:n!=="fail"&&r==="leave"?void 0:!1}function Ws({verdict:e}){return e==="compliant"?"pass":e==="non_compliant"?"fai\
l":"unknown"}function Vs({requirements:e},t){return e.find(r=>r.name===t)?.status??"unknown"}async function Tr(e,t){let r=Er(e.evaluation,t,e.onUndetermined),n=r?
"passed":"failed";return Ir(e,t,r,n,i=>Zs(e.gitlab,i,t.id,n,e.sleep,e.isLagging))}async function Js(e,t){let r=Er(e.evaluation,t,e.onUndetermined),n=r?"pass":"f\
ail",i=e.secrets.get(t.id)??"";return Ir(e,t,r,n,async()=>({outcome:"delivered",attempts:(await e.gitlab.ExternalControls.setStatus(e.projectId,t.id,n,{secret:i,
nonce:e.nonce})).attempts}))}async function Ir(e,t,r,n,i){let{id:s,name:o=null,requirement:a=null}=t,u={target:t.kind,id:s,name:o,requirement:a,status:n,attempts:0};
if(e.isSuperseded)return{...u,outcome:"superseded"};if(e.dryRun||r===void 0)return{...u,outcome:"skipped"};try{let l=e.mergeRequest??{projectId:e.projectId,iid:0,
sha:""},c={...u,...await i(l)};return e.onDelivered(c),c}catch(l){if(!(l instanceof y)||l.code==="INTERRUPTED")throw l;return{...u,outcome:"failed",attempts:Ks(
l),error:Ys(l)}}}function Ks(e){return"attempts"in e&&typeof e.attempts=="number"?e.attempts:1}function Ys(e){return e.advice===void 0?e.message:`${e.message}; ${e.
advice}`}function ct(e,t){let r=t.find(({name:n})=>n===e)??t.find(({id:n})=>String(n)===e);return r&&{id:r.id,name:r.name}}function*qr(e){for(let t=e.indexOf("=");t>=
0;t=e.indexOf("=",t+1))yield[e.slice(0,t).trim(),e.slice(t+1).trim()]}function dt(e,t,r){return{...e,...t,needs:{answer:e},collect:async(n,i)=>le(r,i.answer)}}var xr=$(
C({access_level:z()})),Pr=Ee(C({id:z(),path_with_namespace:w(),visibility:$(w()),default_branch:B(w()),empty_repo:$(R()),only_allow_merge_if_all_discussions_are_resolved:B(
R()),secret_push_protection_enabled:B(R()),namespace:C({id:z(),kind:w(),full_path:w()}),owner:$(C({id:z()})),permissions:$(C({project_access:xr,group_access:xr}))}),
je(e=>({id:e.id,path:e.path_with_namespace,visibility:e.visibility,defaultBranch:e.default_branch??void 0,readsCode:e.default_branch!==void 0,isEmpty:e.empty_repo,
mustResolveDiscussions:e.only_allow_merge_if_all_discussions_are_resolved,secretPushProtection:e.secret_push_protection_enabled,namespace:{id:e.namespace.id,kind:e.
namespace.kind,path:e.namespace.full_path},ownerId:e.owner?.id,role:ta(e.permissions)}))),Oe={id:"project_answer",summary:"The project",requiredRole:"a token wh\
ose user can see the project",scope:"project",collect:({gitlab:e,projectId:t})=>e.Projects.show(t)},Se=dt(Oe,{id:"project"},Pr),Qs=Ee(C({only_allow_merge_if_all_status_checks_passed:B(
R()),merge_method:$(w()),archived:$(R()),last_activity_at:$(w()),builds_access_level:$(w()),ci_config_path:B(w()),auto_devops_enabled:$(R()),restrict_user_defined_variables:$(
R()),ci_pipeline_variables_minimum_override_role:$(w()),forks_count:$(z()),permissions:$(Ve(w(),ee()))}),je(e=>({mustPassStatusChecks:e.only_allow_merge_if_all_status_checks_passed,
isUltimate:e.only_allow_merge_if_all_status_checks_passed!==void 0||(e.permissions?!1:void 0),mergeMethod:e.merge_method,isArchived:e.archived,lastActivityAt:e.
last_activity_at,pipelinesAccess:e.builds_access_level,ciConfigPath:e.ci_config_path,hasAutoDevops:e.auto_devops_enabled,restrictsVariables:e.restrict_user_defined_variables??
ra(e),forks:e.forks_count}))),Xs=dt(Oe,{id:"project_settings",summary:"The project's settings"},Qs);async function ea(e,t){if(typeof e=="number")return{projectId:e,
known:new Map};let r=[],n=await t(s=>r.push(s)).Projects.show(e),{id:i}=le(Pr,n);return{projectId:i,known:new Map([[Oe.id,{ok:!0,value:n,requests:r}]])}}function ta(e){
if(!e)return;let t=[e.project_access,e.group_access].map(r=>r?.access_level??0);return Math.max(...t)}function ra(e){let t=e.ci_pipeline_variables_minimum_override_role;
return t===void 0?void 0:t!=="developer"}var na=class{},ia=class{};function sa(e){let{evaluation:t,subject:r}=e,{policy:n,documents:i,sha256:s}=e.loaded,o=new Map(
n.requirements.map(({name:a,description:u})=>[a,u]));return Qe({schema:"countersign.report/v1",verdict:t.verdict,generated_at:e.generatedAt.toISOString().replace(
/\.\d+Z$/,"Z"),tool:{name:"countersign",version:e.version},subject:{gitlab_url:r.gitlabUrl,project:{...r.project},merge_request:r.mergeRequest?{iid:r.mergeRequest.
iid,sha:r.mergeRequest.sha,target_branch:r.mergeRequest.targetBranch}:null},policy:{name:n.name,sources:[...n.sources],documents:[...i],sha256:s},requirements:t.
requirements.map(({name:a,status:u,controls:l})=>({name:a,description:o.get(a)??null,status:u,controls:l.map(c=>aa(c,r))})),deliveries:[...e.deliveries]})}function aa(e,t){
let{id:r,title:n,severity:i,expected:s,remediation:o}=e.control;return{id:r,title:n,severity:i,status:e.status,message:e.message,note:e.note??null,expected:s?{...s}:
null,actual:e.actual,evidence:e.evidence.map(a=>({...a})),remediation:{text:o.text,url:oa(o,t)},phase:e.inPhase,waiver:e.waiver?{...e.waiver}:null,...e.baseline===
void 0?{}:{baseline:e.baseline}}}function oa({page:e},{gitlabUrl:t,project:r,mergeRequest:n}){if(e===void 0)return null;let i=`${t}/${r.path.split("/").map(encodeURIComponent).
join("/")}`;return e.startsWith("!")?n?`${i}/-/merge_requests/${n.iid}${e.slice(1)}`:null:`${i}${e}`}function pt(e){let t={pass:0,fail:0,unknown:0,waived:0,not_applicable:0,
external:0};for(let{controls:r}of e.requirements)for(let{status:n}of r)t[n]++;return t}async function mt(e,t,r={},n="fact"){let i=d=>e.send({method:"GET",path:t,
query:ft({...he(r),...d}),situation:n}),s=await i({});if(r.page!==void 0||!Array.isArray(s.body))return s;let{link:o,...a}=s.headers,u={...s,headers:a},l=a["x-n\
ext-page"]||o?.includes('rel="next"'),c=a["x-next-page"]===void 0&&s.body.length===r.perPage;return!l&&!c&&Number(a["x-total"]??s.body.length)===s.body.length?u:
(await import("./chunks/pages.js")).readPages(A("GET",t),i,s)}function ua(e,t){return({url:r})=>{let n=s=>`${r}/${s}`.replace(/\/+/g,"/");function i(s){return(o,{
searchParams:a={},body:u={}}={})=>{let l=n(o);return t(A(s,l)),e.send({method:s,path:l,query:ft(he(a)),body:he(u),expects:s==="DELETE"?"empty":"json"})}}return{
get(s,{searchParams:o}={}){let a=n(s);return t(A("GET",a)),mt(e,a,o)},post:i("POST"),put:i("PUT"),patch:i("PATCH"),delete:i("DELETE")}}}function he(e){return Object.
fromEntries(Object.entries(e).map(([t,r])=>[t.replace(/[A-Z]/g,n=>`_${n.toLowerCase()}`),r]))}function ft(e){let t=new URLSearchParams;for(let[r,n]of Object.entries(
e))if(Array.isArray(n))for(let i of n)t.append(`${r}[]`,String(i));else n!=null&&t.append(r,String(n));return t.toString()}var la=class{#e;#t;constructor(e,t){this.#e=
e,this.#t=t}async list(e,t){let r=A("GET",e);this.#t(r);let{body:n}=await mt(this.#e,e,{perPage:100},t);if(Array.isArray(n)&&n.every(ca))return n;throw new re("\
GITLAB_UNEXPECTED",`${r} did not answer a list of status checks`,{request:r})}async write(e,t,r,n){this.#t(A(e,t));let i=e==="DELETE"?"empty":"json",{attempts:s}=await this.#e.
send({method:e,path:t,body:r,expects:i,situation:n});return{attempts:s}}};function ca(e){let{id:t,name:r}=e??{};return typeof t=="number"&&typeof r=="string"}function Or(e){
return(e??"").replace(/\?.*/s,"")}var Sr="a web page instead of JSON";function da({headers:e,text:t},r){let n=e["content-type"]??"";if(Nr(n,t))return{instead:Sr};
if(r!=="json")return{value:r==="text"?t:void 0};if(!ht(n))return{instead:`something else than JSON (${n||"no content type"})`};try{return{value:JSON.parse(t)}}catch{
return{instead:"malformed JSON"}}}function ht(e){return/^application\/([\w.-]+\+)?json\b/i.test(e)}function Nr(e,t){return/html/i.test(e)||!ht(e)&&/^\s*<(!doctype|html)/i.
test(t)}function Rr(e){return e.NODE_USE_ENV_PROXY==="1"&&zr(process.versions.node)}function zr(e){let[t=0,r=0]=e.split(".").map(Number);return t>24||t===24&&r>=
5||t===22&&r>=21}var pa=10,Cr="ETIMEDOUT",Ar="E2BIG";async function ma(e,t,r){let{Agent:n,request:i}=await fa(e?"node:https":"node:http"),s={keepAlive:!0,maxSockets:pa,
...Rr(t)?{proxyEnv:t}:{},...e&&r?{secureContext:await ha(r)}:{}};return{agent:new n(s),request:i}}async function fa(e){let{getBuiltinModule:t}=process;return t?.(
e)??import(e)}async function ha(e){let[t,{X509Certificate:r}]=await Promise.all([import("node:tls"),import("node:crypto")]),{getCACertificates:n}=t;try{return new r(
e),t.createSecureContext({ca:[...n?.("default")??t.rootCertificates,e]})}catch(i){throw new y("INPUT_INVALID","CI_SERVER_TLS_CA_FILE holds no certificates in PE\
M form",{cause:i})}}function _a(e,t,r){let{method:n,body:i,timeoutMs:s,maxBodyBytes:o,now:a,take:u}=r,l=/^[PD]/.test(n),c=l&&n!=="DELETE"?JSON.stringify(i??{}):
void 0,d={accept:"*/*","user-agent":"countersign",...l?{"content-type":"application/json"}:{},...c?{"content-length":String(Buffer.byteLength(c))}:{},...r.headers};
return new Promise((p,m)=>{let f=e.request(t,{method:n,headers:d,agent:e.agent},v=>{ga(v,o,a(),u).then(b(p),g)}),h=setTimeout(()=>f.destroy(Mr(Cr)),s),g=b(m);f.
on("error",g).end(c);function b(v){return j=>{clearTimeout(h),v(j)}}})}async function ga(e,t,r,n){let{statusCode:i=0}=e,s=[],o=0;if(n&&i<300)n(e);else for await(let u of e){
if(o+=u.length,o>t)throw Mr(Ar);s.push(u)}let a={};for(let[u,l]of Object.entries(e.headers))a[u]=String(l);return{status:i,headers:a,text:Buffer.concat(s).toString(),
answeredAt:r}}function Mr(e){return Object.assign(new Error(e),{code:e})}var va=new Set([408,429,502,503,504]);function wa(e,t){return va.has(e)||e===500&&t}function Ur(e){
return[301,302,303,307,308].includes(e)}function ya(e,t,r,n){let i=1e3*2**(e-1)*(.5+t()/2);return Math.max(i,r&&ba(r,n)||0)}function ba({status:e,headers:t},r){
let n=t["retry-after"];return n?/^\d+$/.test(n)?Number(n)*1e3:Date.parse(n)-r+1e3:e===429?Number(t["ratelimit-reset"])*1e3-r+1e3:0}async function $a(e,t){let{now:r,
deadlineAt:n,requestTimeoutMs:i}=e,s=ka(t,e.token),o=r(),a=n()-o;if(a<=0)return _e((await Ne()).tooLate(s.request,s.attempts));let u=Math.min(a,i),l=await ja(e,
t,u),c=Ea(l,s,e);if(Ta(l,t,r()-o,c,e),c.isDue)return{kind:"retry",delayMs:c.delayMs};if("status"in l)return Ia(l,t,s,c,e.root);let{endingOf:d,tooLate:p,unanswered:m}=await Ne();
return _e(l.isTimeout&&u===a?p(s.request,s.attempts):m(l,s,d(s.attempts,c)))}function ka({request:e,number:t},r){let{method:n,path:i,body:s,situation:o="fact"}=e,
a=n==="GET"||n==="HEAD"||e.reads===!0;return{request:A(n,i),situation:o,writes:!a,body:s,attempts:t,token:r}}async function ja(e,t,r){try{return await e.exchange(
t,r)}catch(n){if(n instanceof y)throw n;return(await Ne()).describeFailure(n,e.root,e.env)}}function Ea(e,{writes:t,attempts:r},n){let{now:i,random:s,serverNow:o,
deadlineAt:a}=n,u="status"in e?wa(e.status,!t):e.isTemporary,l=ya(r,s,"status"in e?e:void 0,o()),c=i()+l>=a();return{mayHelp:u,delayMs:l,isPastDeadline:c,isDue:u&&
r<5&&!c}}function Ta(e,{request:{method:t,path:r},number:n},i,{isDue:s,delayMs:o},{onRequest:a}){let u="status"in e?e.status:0,l={method:t,path:r,status:u,durationMs:i,
attempt:n};a?.(s?{...l,retryInMs:o}:l)}async function Ia(e,{request:t,url:r,hops:n},i,s,o){let{status:a,headers:u,text:l}=e,{attempts:c}=i,d=I=>({kind:"ok",response:{
status:a,headers:u,body:I,attempts:c}});if(t.take&&Ur(a))return d(l);let p=a<300?da(e,t.expects??"json"):void 0;if(p&&p.instead===void 0)return d(p.value);let{endingOf:m,
followRedirect:f,refused:h,unexpected:g}=await Ne();if(p)return _e(g(a,i,p.instead));if(!Ur(a))return _e(h(e,i,m(c,s)));let{method:b,path:v}=t,j=f(e,r,{request:i.
request,method:b,path:v,root:o,hops:n,attempts:c});return j instanceof URL?{kind:"redirect",url:j}:_e(j)}function _e(e){return{kind:"failure",error:e}}function Ne(){
return import("./chunks/failure-words.js")}function qa(e){let t;function r(n,i){let s=Date.parse(n);s&&(t=s-i)}return{serverNow:()=>e()+(t??0),hasServerClock:()=>t!==
void 0,relearnClock:n=>r(n,e()),learn(n,i,s){r(n,Math.max((i+s)/2,s-1e3)-500)}}}function xa(e,t){let r=new Set,n=!1;function i(){n=!0;for(let s of r)s(_t());t()}
return e?.addEventListener("abort",i,{once:!0}),{race:s=>new Promise((o,a)=>{(n||e?.aborted)&&a(_t()),r.add(a),s.then(o,a).finally(()=>r.delete(a))}),check(){if(n||
e?.aborted)throw _t()},close(){e?.removeEventListener("abort",i),i()}}}function _t(){return new y("INTERRUPTED","the job was cancelled")}function Lr(e){let{token:t,
now:r,env:n={}}=e,{requestTimeoutMs:i=3e4,deadlineAt:s=()=>Number.POSITIVE_INFINITY,maxBodyBytes:o=64*2**20}=e,a=new URL(e.baseUrl),u=a.href.replace(/\/$/,"");if(t&&
/[^\x21-\x7e]/.test(t))throw new y("INPUT_INVALID","gitlab_token holds a space, a line break or another character no token has");let l,c=0,{learn:d,...p}=qa(r),
m=xa(e.signal,f);function f(){l?.then(({agent:v})=>v.destroy()).catch(()=>{})}async function h({request:v,url:j},I){l??=ma(a.protocol==="https:",n,e.certificateAuthorities);
let M=await l,{anonymous:S,headers:cn}=v,dn={...t&&!S?{"private-token":t}:{},...cn?.()},pn=r();c++;let Ce=await _a(M,j,{...v,headers:dn,timeoutMs:I,maxBodyBytes:o,
now:r});return d(Ce.headers.date??"",pn,Ce.answeredAt),Ce}let g={now:r,token:t,env:n,root:a,requestTimeoutMs:i,deadlineAt:s,random:e.random,onRequest:e.onRequest,
serverNow:p.serverNow,exchange:(v,j)=>m.race(h(v,j))};async function b(v){let j=new URL(u+v.path+(v.query?`?${v.query}`:""));for(let I=1,M=0;;){m.check();let S=await $a(
g,{request:v,url:j,number:I,hops:M});switch(S.kind){case"ok":return S.response;case"failure":throw S.error;case"redirect":j=S.url,M++;break;case"retry":await m.
race(e.sleep(S.delayMs)),I++}}}return{...p,send:b,options:e,requestCount:()=>c,close:m.close}}var Pa=Object.defineProperty,Oa=(e,t)=>{for(var r in t)Pa(e,r,{get:t[r],
enumerable:!0})};import{createHash as Sa,randomBytes as Na}from"node:crypto";import{readFileSync as Ra}from"node:fs";import{readFile as za}from"node:fs/promises";
import{constants as Ca}from"node:fs";import{access as Aa,mkdir as Ma,rm as Ua,writeFile as La}from"node:fs/promises";import{join as gt}from"node:path";var U=class{constructor({
requesterFn:e,prefixUrl:t=""}){this.url=`/api/v4/${t}`,this.queryTimeout=null,this.requester=e({url:this.url})}},Da=class{value;constructor(e){this.value=e}};function E(e,...t){
return t.reduce((r,n,i)=>{let s=n instanceof Da?n.value:encodeURIComponent(String(n));return r+s+e[i+1]},e[0])}var Dr=class extends U{constructor(e,t){super({prefixUrl:e,
...t})}all(e,{includeInherited:t,...r}={}){let n=E`${e}/members`;return t&&(n+="/all"),O(this,n,r)}show(e,t,{includeInherited:r,...n}={}){let[i,s]=[e,t].map(encodeURIComponent),
o=[i,"members"];return r&&o.push("all"),o.push(s),O(this,o.join("/"),n)}},Ga=class extends U{constructor(e,t){super({prefixUrl:e,...t})}all(e,t){return O(this,E`${e}/hooks`,
t)}show(e,t,r){return O(this,E`${e}/hooks/${t}`,r)}},Ba=class extends U{constructor(e,t){super({prefixUrl:e,...t})}show(e,t){return O(this,E`${e}/push_rule`,t)}},
Fa=class extends U{all(e,{pipelineId:t,...r}={}){let n=t?E`projects/${e}/pipelines/${t}/jobs`:E`projects/${e}/jobs`;return O(this,n,r)}show(e,t,r){return O(this,
E`projects/${e}/jobs/${t}`,r)}},Za=class extends U{showConfiguration(e,{mergerequestIId:t,...r}={}){let n;return t?n=E`projects/${e}/merge_requests/${t}/approvals`:
n=E`projects/${e}/approvals`,O(this,n,r)}},Ha=class extends U{all({projectId:e,groupId:t,...r}={}){let n="";return e?n=E`projects/${e}/`:t&&(n=E`groups/${t}/`),
O(this,`${n}merge_requests`,r)}show(e,t,r){return O(this,E`projects/${e}/merge_requests/${t}`,r)}},Wa=class extends U{all(e,t){return O(this,E`projects/${e}/pipelines`,
t)}show(e,t,r){return O(this,E`projects/${e}/pipelines/${t}`,r)}},Va=class extends Ga{constructor(e){super("projects",e)}},Ja=class extends Dr{constructor(e){super(
"projects",e)}},Ka=class extends Ba{constructor(e){super("projects",e)}},Ya=class extends U{all({userId:e,starredOnly:t,...r}={}){let n;return e&&t?n=E`users/${e}/starred_projects`:
e?n=E`users/${e}/projects`:n="projects",O(this,n,r)}show(e,t){return O(this,E`projects/${e}`,t)}},Qa=class extends U{all(e,t){return O(this,E`projects/${e}/protected_branches`,
t)}show(e,t,r){return O(this,E`projects/${e}/protected_branches/${t}`,r)}},Xa=class extends Dr{constructor(e){super("groups",e)}};async function O(e,t,r){return(await e.
requester.get(t,{searchParams:r})).body}async function eo(e,t,r={},n=!/^\s*mutation\b/.test(t)){let i={method:"POST",path:"/api/graphql",body:{query:t,variables:r},
reads:n,situation:"graphql"},s=await e.send(i);Gr(s).some(c=>c.startsWith(to))&&(s=await e.send(i));let{data:o}=s.body??{},a=Gr(s);if(o!=null)return{data:o,errors:a};
let u=lt(a),l=/does not exist or you don't have permission/.test(u??"");throw new re(l?"RIGHTS_MISSING":u?"GITLAB_REFUSED":"GITLAB_UNEXPECTED",`GitLab answered \
POST /graphql without data: ${u??"it gives no reason"}`,{request:"POST /graphql",status:s.status,words:u,attempts:s.attempts,advice:l?"check the id, and give th\
e token's user or bot the role that this needs":"an older GitLab may lack a field that is asked for; see the words of GitLab"})}var to="Timeout on validation of\
 query";function Gr({body:e}){let{errors:t}=e??{};return(Array.isArray(t)?t:t?[t]:[]).map(r=>lt(r)??"no reason given")}var ro=class{#e;constructor(e,t){this.#e=
new la(e,t)}async allForMergeRequest(e,t){let r=`${vt(e,t)}/status_checks`;return(await this.#e.list(r,"status_check_list")).map(({id:n,name:i,external_url:s,status:o})=>({
id:n,name:i,externalUrl:Or(s),status:no(o)}))}set(e,t,r){let n=`${vt(e,t)}/status_check_responses`;return this.#e.write("POST",n,he({...r}),"status_check")}retry(e,t,r){
return this.#e.write("POST",`${vt(e,t)}/status_checks/${r}/retry`,{},"status_check_retry")}async all(e){return(await this.#t()).all(e)}async create(e,t){return(await this.#t()).
create(e,t)}async update(e,t,r){return(await this.#t()).update(e,t,r)}async remove(e,t){return(await this.#t()).remove(e,t)}async#t(){return new(await import("./chunks/status-check-services.js")).
StatusCheckServices(this.#e)}};function no(e){return e==="approved"?"passed":e==="passed"||e==="failed"?e:"pending"}function vt(e,t){return`/api/v4/projects/${encodeURIComponent(
e)}/merge_requests/${t}`}var io={Projects:Ya,ProtectedBranches:Qa,MergeRequests:Ha,MergeRequestApprovals:Za,Pipelines:Wa,Jobs:Fa,ProjectMembers:Ja,ProjectHooks:Va,
ProjectPushRules:Ka,GroupMembers:Xa};function Br(e,t=()=>{}){let r={requesterFn:ua(e,t),host:"",queryTimeout:null},n={StatusChecks:new ro(e,t),ExternalControls:{
async setStatus(...i){let{ExternalControls:s}=await import("./chunks/external-controls.js");return new s(e,t).setStatus(...i)}},graphql(i,s,o){return t("POST /g\
raphql"),eo(e,i,s,o)},async rawFile(i,s,o){let[a,u]=[i,s].map(encodeURIComponent),l=`/api/v4/projects/${a}/repository/files/${u}/raw`;t(A("GET",l));let c={path:l,
query:ft({ref:o}),expects:"text",situation:"policy"},{body:d,headers:p}=await e.send({method:"GET",...c});return{text:d,commit:p["x-gitlab-commit-id"]}},download:async i=>(await import("./chunks/download.js")).
download(e,i,t),async write(i,s,o){let a=`/api/v4${s}`;t(A(i,a)),await e.send({method:i,path:a,body:o,expects:i==="DELETE"?"empty":"json"})},async read(i,s){let o=`\
/api/v4${i}`;return t(A("GET",o)),(await mt(e,o,s)).body}};for(let[i,s]of Object.entries(io)){let o;Object.defineProperty(n,i,{get:()=>o??=new s(r),enumerable:!0})}
return n}function so(e,t){return new Promise((r,n)=>{let i=()=>{clearTimeout(s),n(new y("INTERRUPTED","the job was cancelled"))},s=setTimeout(()=>{t.removeEventListener(
"abort",i),r()},e);t.aborted?i():t.addEventListener("abort",i,{once:!0})})}var ao="1.0.0",oo=6e4;function uo(e,{env:t,signal:r,onRequest:n}){let{CI_SERVER_TLS_CA_FILE:i}=t,
s=Date.now()+e.timeout,o=s-Math.min(oo,e.timeout/5),a={now:Date.now,sleep:d=>so(d,r),random:Math.random,deadlineAt:()=>o,signal:r,env:t,onRequest:n,certificateAuthorities:i?
co(i):void 0},u=Lr({...a,baseUrl:e.gitlabUrl,...e.gitlabToken===void 0?{}:{token:e.gitlabToken}}),l=Br(u);function c(d){return{checkout:lo,branch:(p,m)=>l.rawFile(
d,p,m).catch(wt),project:(p,m,f)=>l.rawFile(p,m,f).catch(wt),artifact:async(...p)=>(await import("./chunks/artifact-text.js")).artifactText(u,d,...p),url:async p=>(await import("./chunks/other-server.js")).
readText(p,a).catch(wt)}}return{requestCount:()=>u.requestCount(),close:()=>u.close(),ports:{gitlabFor:d=>d?Br(u,d):l,readersFor:c,workspace:async()=>(await import("./chunks/open.js")).
openWorkspace(t,"."),now:Date.now,serverNow:()=>u.serverNow(),sleep:a.sleep,after(d,p){let m=setTimeout(p,d);return()=>clearTimeout(m)},sha256:d=>Sa("sha256").update(
d).digest("hex"),nonce:()=>Na(16).toString("hex"),evaluationIsOver(){o=s},version:ao,progress:{targets:[],done:[]}}}}async function lo(e){try{return await za(e,
"utf8")}catch(t){let r=t.code;throw r==="ENOENT"||r==="ENOTDIR"?new Ae(e,{cause:t}):new y("POLICY_UNREADABLE",`the file cannot be opened (${r})`,{cause:t})}}function co(e){
try{return Ra(e,"utf8")}catch(t){throw new y("INPUT_INVALID",`CI_SERVER_TLS_CA_FILE names ${e}, which cannot be read`,{cause:t})}}function wt(e){throw e instanceof
re&&e.status===404?new Ae(e.message,{cause:e}):e}var po=/^\$\{?([A-Za-z_][A-Za-z0-9_]*)\}?$/;async function mo(e){let t=[...e.problems??[]],r=[],n={},i={};for(let g of fe){
let b=qe[g],v=vo(g,b,e);if(i[g]=v.typed,v.raw===void 0)continue;let[,j]=b.secret&&po.exec(v.raw.trim())||[];if(j!==void 0){r.push({typed:v.typed,variable:j});continue}
let I=b.kind.parse(v.raw);"problem"in I?t.push(`${v.typed} ${I.problem}`):n[Gs(g)]=I.value}let s=n,{statusCheck:o=[],externalControl:a,externalControlSecret:u,...l}=s,
c=fo(e.env);if(r.length+c.length>0||!ho(l.gitlabToken,e.env)){let{complaints:g}=await import("./chunks/complaints.js"),b={unset:r,strays:c,token:l.gitlabToken,typedToken:i.
gitlab_token};t.push(...g(b,e.env))}let d=o.find((g,b)=>o.indexOf(g)!==b);d!==void 0&&t.push(`${i.status_check} names "${d}" twice`);let p=a?(await import("./chunks/targets.js")).
checkControls(s,i,e.env):{controls:[],secrets:new Map,problems:[],warnings:[]};if(t.push(...p.problems),l.mode==="project"&&l.mergeRequest!==void 0&&t.push(`${i.
merge_request} contradicts ${i.mode} project: leave out one of them`),t.length>0)throw go(t);let{controls:m,secrets:f,warnings:h}=p;return{...l,statusChecks:o,controls:m,
controlSecrets:f,warnings:h}}function fo(e){let t=new Set(fe.map(r=>`INPUT_${r.toUpperCase()}`));return Object.keys(e).filter(r=>r.startsWith("INPUT_")&&!t.has(
r.toUpperCase()))}function ho(e,t){return e!==void 0&&e!==t.CI_JOB_TOKEN&&/^[\x21-\x7e]+$/.test(e)}function _o(e){return(t,{trimWhitespace:r})=>{let n=e[`INPUT_${t.
toUpperCase()}`]??"";return r?n.trim():n}}function go(e){let[t=""]=e;return e.length===1?new y("INPUT_INVALID",t):new y("INPUT_INVALID",`${e.length} inputs need\
 attention`,{problems:e})}function vo(e,t,{flags:r,env:n,getInput:i}){let s=r.get(xe(e));if(s!==void 0&&s!=="")return{raw:s,typed:`--${xe(e)}`};let o=i(e,{trimWhitespace:t.
secret!==!0}),a=wo(e,n);if(o.trim()!=="")return{raw:o,typed:a};for(let u of t.environment??[]){let l=n[u];if(l!==void 0&&l.trim()!=="")return{raw:t.secret?l:l.trim(),
typed:u}}return{raw:t.default,typed:a}}function wo(e,t){return t.GITHUB_ACTIONS==="true"||t.COUNTERSIGN_WRAPPER==="component"?e:`INPUT_${e.toUpperCase()}`}function yo(e,t,r){
return r===!1||e.deliveries.some(({outcome:n})=>n==="failed")?ne.undelivered:e.verdict==="compliant"||t==="never"?ne.compliant:e.verdict==="undetermined"?ne.undetermined:
t==="undetermined"?ne.compliant:ne.nonCompliant}function bo(e,t){let r=pt(e);return{verdict:e.verdict,passed:String(r.pass),failed:String(r.fail),unknown:String(
r.unknown),waived:String(r.waived),report:t}}function $o(e){return Object.entries(e).map(([t,r])=>`${t}=${r.replace(/[\r\n]+/g," ")}
`).join("")}var ko=["evidence.intoto.jsonl","evidence.sigstore.jsonl","evidence.tar.gz"];async function jo(e){try{await Ma(e,{recursive:!0}),await Aa(e,Ca.W_OK)}catch(t){
let{code:r}=t;throw new y("INPUT_INVALID",`report_dir ${e} cannot be written (${r})`,{cause:t})}}async function Eo(e,t){let{folder:r,formatNames:n,context:i,host:s,
signer:o}=t,a=gt(r,"report.json"),u=bo(e,a),l=new Map([["report.json",await ut(e,i)],...s==="gitlab"?[["countersign.env",$o(u)]]:[]]),c=o||n.some(m=>m!=="json"),
{notices:d,isSigned:p}=c?await To(l,e,t):Fr;return await Promise.all([...l].map(([m,f])=>La(gt(r,m),f))),s==="github"&&await(await import("./chunks/step-outputs.js")).
stepOutputs(u,e,i),{path:a,notices:d,isSigned:p}}var Fr={files:new Map,notices:[],isSigned:void 0};async function To(e,t,r){let n=new Set(r.formatNames),i=n.delete(
"archive"),s=[...n].map(async u=>{let l=$r[u];if(!l)throw new y("INTERNAL","a format that can be named is not in the registry");return[l.file,await(await l.load()).
render(t,r.context)]});for(let[u,l]of await Promise.all(s))e.set(u,l);let o=r.signer||i?await Io(e,t,r):Fr,{manifest:a}=await import("./chunks/manifest.js");return e.
set("manifest.json",a(e,t.generated_at)),o}async function Io(e,t,r){let{formatNames:n,context:i,folder:s,signer:o,material:a}=r,u=n.includes("archive"),{keepEvidence:l}=await import("./chunks/keep.js"),
c=await l(t,{signer:o,wantsArchive:u,material:a,context:i,folder:s});for(let[p,m]of c.files)e.set(p,m);let d=ko.filter(p=>!e.has(p));return await Promise.all(d.
map(p=>Ua(gt(s,p),{force:!0}))),c}var yt={fail:["✗","red","failed"],unknown:["?","yellow","unknown"],waived:["~","yellow","waived"],pass:["✓","green","passe\
d"],not_applicable:["-","dim","not applicable"],external:["·","dim","external"]},Zr=Object.keys(yt);function qo(e,t){let{report:r}=e;return`${[...xo(r,t),...e.
notices.map(n=>`${J("Note")}${k(n,1e3)}`),"",...Wr(r.requirements).flatMap((n,i)=>Po(n,i,t,e.detail)),"",...So(r,t),...No(e,t).map(n=>`${J("")}${n}`),...e.reportPath===
void 0?[]:[`${J("Report")}${k(e.reportPath)}`],`${J("Took")}${e.tookMs} ms, ${Xe(e.requests,"request")}`].join(`
`)}
`}function xo({subject:e,policy:t,tool:r},n){let i=e.merge_request,s=`${k(e.project.path)}${i?` !${i.iid} (${i.sha.slice(0,8)} into ${k(i.target_branch)})`:""}`;
return[`${n.tone(`Countersign ${r.version}`,"bold")} on ${k(e.gitlab_url)}`,`${J("Subject")}${s}`,`${J("Policy")}${k(t.name)} (${t.sources.map(o=>k(o)).join(", ")}\
), sha256 ${t.sha256.slice(0,12)}`]}function Po(e,t,r,n=()=>[]){let{name:i,status:s,controls:o}=e,a=`${Vr(s,r)} ${r.tone(k(i),"bold")} ${r.tone(Hr(o),"dim")}`,u=Wr(
o).flatMap(l=>[...Oo(l,r),...n(l).map(c=>`      ${c}`)]);return s==="pass"?r.section(`requirement_${t+1}`,a,u):[a,...u]}function Hr(e){return Object.entries(yt).
map(([t,[,,r]])=>[e.filter(n=>n.status===t).length,r]).filter(([t])=>t).map(t=>t.join(" ")).join(", ")}function Wr(e){return[...e].sort((t,r)=>Zr.indexOf(t.status)-
Zr.indexOf(r.status))}function Vr(e,t){let[r,n]=yt[e];return t.tone(r,n)}function Oo(e,t){let{id:r,severity:n,status:i,message:s,note:o,remediation:a,phase:u,waiver:l}=e,
c=i==="fail"||i==="unknown"?` (${n}${u==="enforce"?"":`, ${u} only`})`:"",d=[`  ${Vr(i,t)} ${k(r)}${c}: ${k(s,1e3)}`];return l&&d.push(`      waived until ${l.expires}\
 by ${k(l.owner)}: ${k(l.reason,1e3)}`),o!==null&&d.push(`      note: ${k(o,1e3)}`),i==="fail"&&(d.push(`      fix:  ${k(a.text,1e3)}`),a.url!==null&&d.push(`  \
    at:   ${k(a.url,1e3)}`)),d}function So(e,t){let r=pt(e),n=e.verdict.replace("_","-").toUpperCase(),i={compliant:"green",non_compliant:"red",undetermined:"ye\
llow"},s=Hr(e.requirements.flatMap(({controls:a})=>a)),o=r.pass+r.fail+r.unknown+r.waived===0?", because nothing could be judged":"";return[`${J("Verdict")}${t.
tone(n,i[e.verdict],"bold")} (${s})${o}`]}function No({report:{deliveries:e},dryRun:t},r){return e.length===0?[r.tone("no status check or external control is na\
med: nothing was posted","dim")]:e.map(n=>{let{target:i,id:s,name:o,requirement:a,status:u,outcome:l,error:c=""}=n,d=i==="status_check"?"status check":"external\
 control",p=a===null?"":` for "${k(a)}"`,m=`${d} ${o===null?s:`"${k(o)}" (${s})`}${p}`,f=n.attempts>1?` after ${n.attempts} attempts`:"";if(l==="delivered")return`${r.
tone("→","green")} ${m}: ${u}, delivered${f}`;if(l==="failed")return`${r.tone("✗","red")} ${m}: ${u} NOT delivered${f}: ${k(c,1e3)}`;let h=t?`would be ${u} \
(dry run)`:"left as it is, evidence is missing",g=l==="superseded"?"nothing posted, the merge request has a newer head":h;return`${r.tone("-","dim")} ${m}: ${g}`})}
function J(e){return e.padEnd(9)}async function Ro(e){let t=e.targets.filter(({kind:a})=>a==="status_check"),r=e.targets.filter(({kind:a})=>a==="external_contro\
l"),n=await Promise.all(t.map(a=>Tr(e,a))),i=e.isSuperseded||n.some(({outcome:a})=>a==="superseded"),[s,o]=await Promise.all([Co(e,n),Promise.all(r.map(a=>Js({...e,
isSuperseded:i},a)))]);return[...s,...o]}var zo=10*6e4;async function Co(e,t){let{mergeRequest:r}=e;return!(r!==void 0&&e.serverNow()-r.createdAtMs<zo)||!t.some(
({outcome:n})=>n==="delivered")?t:(await import("./chunks/read-back.js")).readBack(e,r,t)}async function Ao(e,t,r){let n=[],i=e.flatMap(a=>{let u=ct(a,r);if(u)return[
{kind:"status_check",...u,requirement:void 0}];for(let[l,c]of qr(a)){let d=t.includes(l)?ct(c,r):void 0;if(d)return[{kind:"status_check",...d,requirement:l}]}return n.
push(a),[]}),s=i.filter(({id:a},u)=>i.findIndex(l=>l.id===a)!==u);if(n.length+s.length===0)return i;let{unfitStatusChecks:o}=await import("./chunks/unknown-targets.js");
throw o(n,s.map(({id:a})=>a),{requirements:t,checks:r})}async function Mo(e,t,r,n){let i=n!==void 0&&e.statusChecks.length>0,[s,o]=await Promise.all([i?Lo(t,r,n):
[],e.controls.length>0?Uo(e,t,r):void 0]);return async a=>[...i?await Ao(e.statusChecks,a,s):[],...await o?.(a)??[]]}async function Uo(e,t,r){let{controlTargets:n,
knownControls:i}=await import("./chunks/control-targets.js"),s=await i(t,r);return async o=>n(e.controls,o,s)}async function Lo(e,t,r){try{return await e.StatusChecks.
allForMergeRequest(t,r)}catch(n){throw!(n instanceof re)||n.status!==401?n:(await e.MergeRequests.show(t,r),new y("TOKEN_REFUSED","GitLab refused the status che\
cks of this project, although the token is good: they need GitLab Ultimate",{cause:n,advice:"use a project with an Ultimate licence, or leave status_check empty\
 and answer an external control"}))}}function Do(e,t,r,n){let i=Promise.resolve(),s=r.length===0,o=()=>{};s||(o=n(2e4,a));function a(){i=Promise.all(r.map(l=>u(
l))),i.then(()=>{s||(o=n(6e4,a))})}async function u(l){try{await e.StatusChecks.set(t.projectId,t.iid,{externalStatusCheckId:l,sha:t.sha,status:"pending"})}catch{
s=!0}}return{async stop(){s=!0,o(),await i}}}async function Go(e,t,r){return Promise.all(e.requirements.map(async({name:n,controls:i})=>({name:n,controls:await Promise.
all(i.map(s=>Zo(s,t,r)))})))}function Bo(e,t){let r=e.map(({name:n,controls:i})=>{let s=i.map(a=>({...a,inPhase:Fo(a.control,t)})),o=s.map(({status:a,inPhase:u})=>(a===
"fail"||a==="unknown")&&u!=="enforce"?"waived":a);return{name:n,controls:s,status:Ho(o)}});return{verdict:Wo(r.map(({status:n})=>n)),requirements:r}}function Fo({
phase:e,enforcedFromMs:t},r){return t!==void 0&&r>=t?"enforce":e}async function Zo(e,t,r){let n={control:e,actual:null,note:void 0,evidence:[],waiver:void 0};if(!e.
judge)return{...n,status:"external",message:"answered by an external service, not judged here"};if(e.scope==="merge_request"&&r==="project")return{...n,status:"\
not_applicable",message:"applies to merge requests, and none is judged"};let i={},s=[],o=[],a=await Promise.all(Object.entries(e.needs).map(async([l,c])=>({name:l,
fact:c,result:await t.read(c)})));for(let{name:l,fact:c,result:d}of a)s.push(...[...new Set(d.requests)].map(p=>({fact:c.id,request:p}))),d.ok?i[l]=d.value:o.includes(
d.reason)||o.push(d.reason);if(o.length>0)return{...n,evidence:s,status:"unknown",message:o.join("; ")};let u=e.judge(i);return{...n,evidence:s,status:u.status,
message:u.message,actual:("actual"in u?u.actual:void 0)??null,note:"note"in u?u.note:void 0}}function Ho(e){return e.includes("fail")?"fail":e.includes("unknown")?
"unknown":e.some(t=>t==="pass"||t==="waived")?"pass":"not_applicable"}function Wo(e){return e.includes("fail")?"non_compliant":e.includes("unknown")?"undetermin\
ed":e.includes("pass")?"compliant":"undetermined"}async function Vo(e,t){if(e.waivers.length+e.baselines.length===0)return o=>({judged:o,notices:[]});let[{readEarlier:r,
standing:n},{waive:i}]=await Promise.all([import("./chunks/evaluation-baseline.js"),import("./chunks/waive.js")]),s=await Promise.all(e.baselines.map(o=>r(o,t)));
return(o,a)=>{let u=i(o,e.waivers,a),l=n(u.judged,s);return{judged:l.judged,notices:[...u.notices,...l.notices]}}}function Jo(e,t=new Map){let r=new Map;for(let[
a,u]of t)r.set(a,Promise.resolve(u));let n=new Set,i;function s(a){let u=r.get(a.id);if(u)return u;let l=o(a);return r.set(a.id,l),l}async function o(a){let u=[];
try{let l=e.gitlabFor(m=>u.push(m)),c={...e,gitlab:l,read:async m=>Yr(await s(m),u)};if(a.select){n.add(a),i??=st(e,[...n].filter(({id:h,select:g})=>g&&!t.has(h)));
let{node:m,request:f}=await i(a);return u.push(f),{ok:!0,value:await a.select.read(m,c),requests:u}}let d={},p=Object.entries(a.needs??{});for(let[m,f]of await Promise.
all(p.map(async([h,g])=>[h,await s(g)])))d[m]=Yr(f,u);return{ok:!0,value:await a.collect?.(c,d),requests:u}}catch(l){if(l instanceof y&&l.code==="INTERRUPTED")throw l;
return l instanceof Kr?{...l.result,requests:u}:{ok:!1,reason:Ko(a,l),requests:u,error:l}}}return{begun:r,announce(a){for(let u of Jr(a))n.add(u)},read:s}}function Jr(e,t=new Set){
for(let r of e)t.has(r)||(t.add(r),Jr(Object.values(r.needs??{}),t));return t}var Kr=class extends Error{result;constructor(e){super(e.reason),this.result=e}};function Yr(e,t){
if(t.push(...e.requests),!e.ok)throw new Kr(e);return e.value}function Ko(e,t){let r=t instanceof y&&"status"in t?Number(t.status):0,n=`${e.summary.charAt(0).toLowerCase()}${e.
summary.slice(1)}`;if(t instanceof me)return`${n}: ${t.message}`;if(!(t instanceof y&&t.message.endsWith("of the list were read"))&&(r===401||r===403||r===404))
return`${n} could not be read: GitLab answered ${r}, and reading it needs ${e.requiredRole}`;if(t instanceof y)return`${n} could not be read: ${t.message}`;if(t instanceof
Ke)return`${n} could not be read: GitLab's answer has an ${t.message}`;throw t}var Yo=[500,1e3,2e3,3e3,5e3,5e3,5e3,8e3];async function Qo(e,t,r,n,i){let s=e,o=new Map;
for(let[u,l]of[...Yo,0].entries()){let c=u>0,d=s.sha===t;if(d&&s.isPrepared)return{state:"current",mergeRequest:s,waited:c,known:o};if(!d&&await n())return{state:"\
superseded",mergeRequest:s,waited:c,known:o};if(l===0)break;await i(l);let p=await r();o=new Map([[te.id,p]]),p.ok&&(s=p.value)}let a=s.sha===t?"GitLab has not \
finished preparing the merge request":`GitLab still shows the head ${s.sha??"none"}, not ${t}`;return o=new Map([[te.id,{ok:!1,reason:a,requests:[],error:void 0}]]),
{state:"lagging",mergeRequest:s,waited:!0,known:o}}async function Xo(e){let t;try{t=JSON.parse(e)}catch(n){return{errors:[tu(e,n)]}}let r=()=>import("./chunks/yaml.js");
return(e.match(/"(?:[^"\\]|\\.)*"\s*:?/g)??[]).filter(n=>n.endsWith(":")).length!==eu(t)?{errors:(await r()).repeatedKeys(e)}:{data:t,places:async()=>(await r()).
locateIn(e)}}function eu(e){let t=0,r=[e];for(;r.length>0;){let n=r.pop();if(typeof n!="object"||n===null)continue;let i=Object.values(n);Array.isArray(n)||(t+=
i.length);for(let s of i)r.push(s)}return t}function tu(e,t){let r=e.slice(0,ru(e,t)).split(`
`);return{line:r.length,column:(r.at(-1)?.length??0)+1,message:"is not valid JSON: something is wrong at or before this place"}}function ru(e,t){let r=Xr(t);if(r!==
void 0)return r;let[n,i]=[0,e.length];for(;i-n>1;){let s=Math.floor((n+i)/2);Qr(e.slice(0,s))?n=s:i=s}return Qr(e)?e.length:n}function Qr(e){try{return JSON.parse(
e),!0}catch(t){return(Xr(t)??0)>=e.length||/end of JSON input|Unterminated/.test(String(t))}}function Xr(e){let t=/position (\d+)/.exec(e instanceof Error?e.message:
"");return t?Number(t[1]):void 0}var en=1048576;async function nu(e,t){let r=Buffer.byteLength(e);if(r>en){let s=`policy ${t} has ${r} bytes, more than the ${en}\
 a policy may have`;throw new y("POLICY_INVALID",s)}let n=e.replace(/^\ufeff/,"");if(n.trim()==="")throw new y("POLICY_INVALID",`policy ${t} is empty`);let i=await(/^\s*[[{]/.
test(n)&&!/\.ya?ml(@|$)/.test(t)?Xo:(await import("./chunks/yaml.js")).parseYaml)(n);if("errors"in i)throw(await import("./chunks/refusals.js")).policyErrors(t,
i.errors);return i}async function iu(e){let{data:t,error:r}=X(cr,e);return t?su(t):(await import("./chunks/other-draft.js")).otherDraft(e,r.issues)}function su(e){
let t=(e.requirements??[]).map(({name:a,description:u,final:l=!1,controls:c},d)=>{let p=["requirements",d],m=c.map((f,h)=>({entry:typeof f=="string"?le(tt,{id:f}):
f,path:[...p,"controls",h]}));return{name:a,isFinal:l,description:u,path:p,entries:m}}),{name:r,extends:n=[],waivers:i,waiver_rules:s,baseline:o}=e;return{name:r,
bases:n,requirements:t,baseline:o,...Ot(t,i,s),problems:[]}}async function bt(e){if(e.id==="external_control")return de((await import("./chunks/uncommon.js")).external(
e));if(e.rule!==void 0)return(await import("./chunks/rule.js")).selectRule(e);if(e.message?.includes("{{")){let{withFilledMessage:c}=await import("./chunks/placeholders.js");
return c(await bt({...e,message:void 0}),e.message)}let t=await bs(e.id);if(t)return e.expression?pe(["expression"],`${e.id} takes parameters under with, not an\
 expression`):au(t,e);let r=ks(e.id),n=e.expression??r,i=n&&await $s(n.field);if(!i){let c=n?.field??e.id,d=uu.get(c);return d!==void 0?lu(e,c,d):(await import("./chunks/uncommon.js")).
unknownEntry(e,n?.field)}let s=i.warning?[`${e.id}: ${i.warning}`]:r&&!ou(r,n)?[`${e.id} has another expression than GitLab's own; GitLab would refuse to import\
 it`]:[];if(!e.with)return de(tn(i,e,n),s);if(!i.asserted)return pe(["with"],`${e.id} takes no parameters; a threshold is set with an expression`);let{Assertion:o,
assertedValue:a}=await import("./chunks/uncommon.js"),{data:u,error:l}=X(o,e.with);return l?{problems:[],issues:l.issues,schema:o,warnings:s}:de(tn({...i,read:()=>a(
u)},e,n),s)}async function au(e,t){let r=e.params;if(!r&&t.with)return pe(["with"],`${t.id} takes no parameters`);let n=r&&X(r,t.with??{});if(n?.error)return{problems:[],
issues:n.error.issues,schema:r,warnings:[]};let i=n?.data,s=i;try{e.prepare&&(s=await e.prepare(i))}catch(o){if(o instanceof vr)return pe(["with","pattern"],`pa\
ttern is not a valid RE2 expression: ${o.message}`);throw o}return de({...rn(e,t),needs:{...e.needs,...await e.needsFor?.(i)},expected:i??null,judge:o=>nn(e.check(
o,s),t)})}function tn(e,t,r){return{...rn(e,t),expected:r,judge:n=>nn(fs(e.read(n),r),t)}}function rn(e,t){return{id:t.id,title:t.title??e.title,severity:t.severity??
e.severity,scope:e.scope,needs:e.needs,remediation:t.remediation===void 0?e.remediation:{...e.remediation,text:t.remediation},...gr(t)}}function nn(e,t){return e.
status!=="fail"||t.message===void 0?e:{...e,message:`${t.message} (${e.message})`}}function ou(e,t){return e.field===t.field&&e.operator===t.operator&&e.value===
t.value}var uu=new Map([["version_control_enabled","project_repo_exists"],["minimum_number_of_admins","more_members_than_admins"]]);async function lu(e,t,r){let{
id:n,expression:i}=e,s=await bt({...e,id:n===t?r:n,...i?{expression:{...i,field:r}}:{}}),o=`${t} is the name that an older GitLab had for ${r}; a current one re\
fuses to import it`;return{...s,warnings:[o,...s.warnings]}}async function cu(e,t=async()=>{}){let r=await Promise.all(e.map(o=>sn(o,[o.source],t).catch(hu))),n=r.
flatMap(o=>o instanceof y?[o]:[]);if(n.length>0)throw(await import("./chunks/refusals.js")).joined(n);let i=r.filter(o=>!(o instanceof y)),s=_u(i);if(!gu(s))throw(await import("./chunks/refusals.js")).
unusable(s);return s}async function sn(e,t,r){let{source:n,text:i}=e,s=await nu(i,n),o=await iu(s.data),a=await Promise.all(o.requirements.map(du)),u=a.map(({requirement:f})=>f),
l=o.isDated?(await import("./chunks/waivers.js")).readWaivers(o,u):void 0,c=o.baseline===void 0?void 0:(await import("./chunks/policy-baseline.js")).readBaseline(
o.baseline),d=[...o.problems,...mu(o),...a.flatMap(({problems:f})=>f),...fu(o),...l?.problems??[],...c?.problems??[]];if(d.length>0)throw(await import("./chunks/refusals.js")).
invalid(n,d,await s.places());let p={name:o.name,texts:[e],sources:[n],requirements:u,waivers:l?.waivers??[],baselines:c?.baselines??[],warnings:a.flatMap(({warnings:f})=>f)};
if(o.bases.length===0)return p;let{onTopOf:m}=await import("./chunks/layers.js");return m(p,o.bases,t,async(f,h)=>{let g=await r(f);return g&&sn(g,h,r)})}async function du({
name:e,isFinal:t,description:r,entries:n}){let i=await Promise.all(n.map(({entry:s})=>bt(s)));return{requirement:{name:e,isFinal:t,description:r,controls:i.flatMap(
({control:s})=>s??[])},problems:(await Promise.all(n.map((s,o)=>pu(s,i[o])))).flat(),warnings:i.flatMap(({warnings:s})=>s)}}async function pu({entry:e,path:t},r){
let{problems:n=[],issues:i=[],schema:s}=r??{},o=n.map(u=>({...u,path:[...t,...u.path]}));if(!s)return o;let{problemsOf:a}=await import("./chunks/issues.js");return[
...o,...a(i,e.with??{},s,[...t,"with"])]}function mu({requirements:e}){let t=e.map(({name:r})=>r);return e.filter(({name:r},n)=>t.indexOf(r)<n).map(({name:r,path:n})=>({
path:n,message:`there are two requirements named "${r}"`}))}function fu({requirements:e}){let t=new Map;return e.flatMap(({entries:r})=>r).flatMap(({entry:{id:r,
rule:n,expression:i},path:s})=>{if(!((n??i)!==void 0&&!hr.includes(r)))return[];let o=JSON.stringify(n??i),a=t.get(r)??o;t.set(r,a);let u=`${r} is already the i\
d of another rule: give each its own`;return a===o?[]:[{path:[...s,"id"],message:u}]})}function hu(e){if(e instanceof y)return e;throw e}function _u(e){let t=e.
flatMap(r=>r.texts);return{name:e.map(({name:r})=>r).join(" + "),texts:t,sources:t.map(({source:r})=>r),requirements:e.flatMap(({requirements:r})=>r),waivers:e.
flatMap(({waivers:r})=>r),baselines:e.flatMap(({baselines:r,requirements:n})=>r.map(i=>({...i,requirements:n.map(({name:s})=>s)}))),warnings:e.flatMap(({warnings:r})=>r)}}
function gu({requirements:e}){return e.some(({controls:t})=>t.some(({judge:r})=>r))&&new Set(e.map(({name:t})=>t)).size===e.length}async function vu(e,t,r){let n=xt(
e.policy),i=t==="merge_request"&&e.policyFrom==="target_branch"&&n.some(an),s=!i&&n.every(an)?await o(0,void 0):void 0;async function o(a,u){let l=r.readersFor(
a),c=await qt(n,l,u),d=await cu(c,async h=>(await import("./chunks/bases.js")).readBase(h,l,r.sha256)),p=d.texts.map(({source:h,text:g,commit:b})=>({source:h,sha256:r.
sha256(g),commit:b??null})),m=p.map(({sha256:h})=>h),f=m.length===1?m[0]??"":r.sha256(m.map(h=>`${h}
`).join(""));return{policy:d,documents:p,sha256:f}}return{async load(a,u,l){if(s)return s;if(!i)return o(a,void 0);let c=u===void 0?void 0:o(a,u);c?.catch(()=>{});
let d=await l();return c&&d===u?c:o(a,d)}}}function an({kind:e}){return e==="path"}function wu(e,t){return e.requirements.flatMap(({controls:r})=>r).filter(r=>t===
"merge_request"||r.scope==="project").flatMap(({needs:r})=>Object.values(r))}async function yu(e,t){let r=Z(t.CI_MERGE_REQUEST_IID),n=Z(t.CI_MERGE_REQUEST_PROJECT_ID)??
t.CI_MERGE_REQUEST_PROJECT_PATH;return e.mode!=="project"&&(e.mergeRequest??r)===r&&$u(e,t)&&r!==void 0&&n!==void 0?Pt(e,t,n,r,bu(t)):(await import("./chunks/elsewhere.js")).
subjectElsewhere(e,t)}function bu(e){return e.CI_MERGE_REQUEST_SOURCE_BRANCH_SHA||e.CI_COMMIT_SHA||void 0}function $u(e,t){return e.project===void 0?!0:typeof e.
project=="number"?Z(t.CI_MERGE_REQUEST_PROJECT_ID)===e.project:Ue(e.project,t.CI_MERGE_REQUEST_PROJECT_PATH)}function ku(e,t){return(typeof e=="number"?Z(t.CI_PROJECT_ID)===
e:Ue(e,t.CI_PROJECT_PATH))&&t.CI_DEFAULT_BRANCH||void 0}function ju(e){return{id:Z(e.CI_JOB_ID),pipelineId:Z(e.CI_PIPELINE_ID)}}async function Eu(e,t,r){let n=await Tu(
e,t,r),i=await Iu(n),s=await qu(n,i),o=await Pu(n,i,s.evaluation);return Ou(n,i,s,o)}async function Tu(e,t,r){let n=await yu(e,t),i=await vu(e,$t(n),r),{projectId:s,
known:o}=await ea(n.project,r.gitlabFor),a=r.gitlabFor(),u=n.kind==="merge-request",l=u?n.iid:void 0;function c(S=new Map){return Jo({gitlabFor:r.gitlabFor,workspace:r.
workspace,clock:r.now,projectId:s,iid:l,policy:e.policy,limits:{report_limit:e.reportLimit},job:ju(t),defaultBranchHint:ku(n.project,t),now:()=>m},S)}let d=c(o),
p=ge(Re(d,u?te:Se)),m=p.then(r.serverNow,r.serverNow),f=u?n.targetBranchHint:void 0,h=ge(i.load(s,f,()=>un(d))),g=ge(Mo(e,a,s,l)),b=ge(h.then(({policy:S})=>on(d,
S,n))),v=ge(h.then(({policy:S})=>Vo(S,{readers:r.readersFor(s),branch:()=>u?un(d):Nu(d),isCheckout:!u||e.policyFrom==="checkout",projectId:s}))),j=await p,I=await h,
M=await(await g)(I.policy.requirements.map(({name:S})=>S));return r.progress.targets=M,{inputs:e,ports:r,gitlab:a,subject:n,projectId:s,store:d,newStore:c,nowMs:m,
anchor:j,loaded:I,targets:M,judging:b,exemptions:v}}async function Iu(e){let{subject:t,anchor:r,gitlab:n,projectId:i,newStore:s,ports:o}=e;if(t.kind==="project"||
!("sha"in r))return;let a={projectId:i,iid:t.iid,sha:t.sha??r.sha??""},u=()=>s().read(te),l=()=>jr(n,a);return{judged:a,settled:await Qo(r,a.sha,u,l,o.sleep)}}async function qu(e,t){
let{anchor:r,loaded:n,ports:i,store:s,subject:o}=e,a=t&&Do(e.gitlab,t.judged,xu(e,t),i.after),u=t?.settled.waited?e.newStore(t.settled.known):s,l=await(u===s?e.
judging:on(u,n.policy,o)).finally(()=>a?.stop());i.evaluationIsOver();let c=("projectPath"in r?r.projectPath:void 0)??(await Re(s,Se)).path,d=await e.nowMs,p=t?.
judged.iid,m=(await e.exemptions)(l,{nowMs:d,project:c,iid:p});return{evaluation:Bo(m.judged,d),projectPath:c,facts:u.begun,notices:m.notices}}function xu({inputs:e,
targets:t},{settled:r}){return r.state==="superseded"||e.dryRun?[]:t.filter(({kind:n})=>n==="status_check").map(({id:n})=>n)}function Pu({inputs:e,ports:t,gitlab:r,
targets:n,projectId:i},s,o){return Ro({gitlab:r,targets:n,evaluation:o,projectId:i,mergeRequest:s&&{...s.judged,createdAtMs:Date.parse(s.settled.mergeRequest.createdAt)},
isSuperseded:s?.settled.state==="superseded",isLagging:s?.settled.state==="lagging",onUndetermined:e.onUndetermined,dryRun:e.dryRun,secrets:e.controlSecrets,nonce:t.
nonce,serverNow:t.serverNow,sleep:t.sleep,onDelivered:a=>t.progress.done.push(a)})}async function Ou(e,t,{evaluation:r,projectPath:n,facts:i,notices:s},o){let{inputs:a,
loaded:u,ports:l,projectId:c,subject:d}=e,p=sa({evaluation:r,loaded:u,deliveries:o,version:l.version,subject:{gitlabUrl:a.gitlabUrl,project:{id:c,path:n},mergeRequest:t&&
{iid:t.judged.iid,sha:t.judged.sha,targetBranch:t.settled.mergeRequest.targetBranch}},generatedAt:new Date(l.now())}),m=await Su(e,t,p),f=d.kind==="project"&&a.
statusChecks.length>0?["status_check is ignored: only a merge request has status checks"]:[],h=[a.warnings,d.notices,u.policy.warnings,s,m,f];return{report:p,policy:u.
policy,facts:i,notices:h.flat()}}async function Su({inputs:e,gitlab:t},r,n){let i=n.deliveries.some(({outcome:s})=>s==="superseded");return e.note==="never"||e.
dryRun||!r||i?[]:(await import("./chunks/note.js")).keepNote(t,r.judged,n,e.note)}function on(e,t,r){return e.announce(wu(t,$t(r))),Go(t,e,$t(r))}async function Nu(e){
return(await Re(e,Se)).defaultBranch??""}async function un(e){return(await Re(e,te)).targetBranch}function $t({kind:e}){return e==="project"?"project":"merge_re\
quest"}async function Re(e,t){let r=await e.read(t);if(r.ok)return r.value;throw r.error}function ge(e){return e.catch(()=>{}),e}var Ru=fe.map(e=>{let{kind:t,summary:r,
default:n}=qe[e];return{name:xe(e),value:t.placeholder,about:`${r.replaceAll("`","")}${n===void 0?"":` [${n}]`}`,isInput:!0,mayStandAlone:t===br}}),kt={flags:[...Ru,
{name:"explain",about:"also print what each control asked, found and read"}],run:zu};async function zu({flags:e,problems:t},r){let{env:n,surface:i}=r,s=performance.
now(),o=await Cu(r,e),a=await mo({flags:e,env:n,getInput:o,problems:t}),u=a.logLevel==="debug";await jo(a.reportDir);let l=a.signing||a.signingKey?await(await import("./chunks/create-signer.js")).
createSigner(a,n):void 0,c=u?m=>r.print(Au(m)):()=>{},d=uo(a,{env:n,signal:r.signal,onRequest:c}),p=Mu(d,r,s,u);try{let{report:m,notices:f,...h}=await Eu(a,n,d.
ports),g=await Eo(m,{folder:a.reportDir,formatNames:a.formats,context:{jobUrl:n.CI_JOB_URL,policyPath:a.policy[0]??""},host:i.host,signer:l,material:{...h,env:n,
flags:e}});await p();let b={report:m,notices:[...f,...g.notices],reportPath:g.path,tookMs:Math.round(performance.now()-s),requests:d.requestCount(),dryRun:a.dryRun,
detail:e.has("explain")||u?(await import("./chunks/explained.js")).explained:void 0},v=qo(b,i).trimEnd();return r.print(i.host==="terminal"?(await import("./chunks/wrap.js")).
wrap(v,80):v),yo(m,a.failJobOn,g.isSigned)}catch(m){throw m instanceof y&&m.code==="INTERRUPTED"?Uu(d.ports.progress,m):m}finally{await p(),d.close()}}async function Cu({
env:e,surface:t},r){if(t.host!=="github")return _o(e);let{getInput:n,setSecret:i}=await import("./chunks/core.js");for(let s of kr(e,r))i(s);return n}function Au({
method:e,path:t,status:r,durationMs:n}){let i=r===0?"no answer":String(r);return`debug    ${e} ${k(t)} ${i} ${Math.round(n)} ms`}function Mu(e,t,r,n){let i,s=e.
ports.after(2e3,()=>{i=import("./chunks/progress.js").then(({showProgress:o})=>o(e,t,r,n))});return async()=>{s(),(await i)?.()}}function Uu({targets:e,done:t},r){
let n=(u,l,c)=>`${u==="status_check"?"status check":"external control"} ${c==null?l:`"${k(c)}" (${l})`}`,i=t.map(u=>`${n(u.target,u.id,u.name)}: ${u.status}`),s=e.
filter(({kind:u,id:l})=>!t.some(c=>c.target===u&&c.id===l)),o=i.length===0?"nothing was delivered":`delivered: ${et(i)}`,a=s.length===0?"":`; not delivered: ${et(
s.map(({kind:u,id:l,name:c})=>n(u,l,c)))}`;return new y("INTERRUPTED",`the job was cancelled; ${o}${a}`,{cause:r})}var Lu={bold:1,dim:2,red:31,green:32,yellow:33};
function Du(e,t,r){return{host:e,tone:(n,...i)=>t?`\x1B[${i.map(s=>Lu[s]).join(";")}m${n}\x1B[0m`:n,section(n,i,s){return e==="gitlab"?[`\x1B[0Ksection_start:${r()}\
:countersign_${n}[collapsed=true]\r\x1B[0K${i}`,...s,`\x1B[0Ksection_end:${r()}:countersign_${n}\r\x1B[0K`]:e==="github"?[`::group::${i}`,...s,"::endgroup::"]:[
i,...s]}}}function Gu(e,t,r){let n=e.GITLAB_CI==="true"?"gitlab":e.GITHUB_ACTIONS==="true"?"github":t?"terminal":"plain",i=e.FORCE_COLOR!==void 0&&e.FORCE_COLOR!==
"0",s=(e.NO_COLOR??"")!==""||e.TERM==="dumb"||e.FORCE_COLOR==="0";return Du(n,!s&&(i||n!=="plain"),r)}var ln=new AbortController;for(let e of["SIGTERM","SIGINT"])
process.once(e,()=>ln.abort());process.stdout.on("error",()=>{});var ze={env:process.env,surface:Gu(process.env,process.stdout.isTTY===!0,()=>Math.floor(Date.now()/
1e3)),signal:ln.signal,print:e=>process.stdout.write(`${e}
`),complain:e=>process.stderr.write(`${e}
`)};Bu(process.argv.slice(2)).catch(async e=>(await import("./commands/failure.js")).reportFailure(e,ze)).then(e=>{process.exitCode=e});async function Bu(e){if(e.
length===0)return kt.run({operands:[],flags:new Map,problems:[]},ze);let{readCommandLine:t}=await import("./chunks/command-line.js"),[r="evaluate",...n]=e,i=r===
"evaluate";if(i||r.startsWith("-")){let s=t("evaluate",kt,i?n:e);if(!s.flags.has("help")&&!s.flags.has("version"))return kt.run(s,ze)}return(await import("./commands/other.js")).
otherCommand(e,ze)}export{fr as $09dd_a,hr as $09dd_b,de as $09dd_f,pe as $09dd_g,gr as $09dd_h,Pt as $0c83_a,Ue as $0c83_b,Z as $0c83_c,Ke as $104c_a,le as $104c_b,$ as $104c_c,Ye as $104c_d,
jt as $1b3d_a,Et as $1b3d_b,dt as $1cde_a,Ot as $20f5_a,St as $2599_a,yn as $2599_c,bn as $2599_d,$n as $2599_e,kn as $2599_f,jn as $2599_g,ie as $2599_h,qt as $34e5_a,
xt as $34e5_b,kr as $3555_a,Oe as $39cf_a,Se as $39cf_b,Xs as $39cf_c,me as $416b_a,y as $42a1_b,pt as $520e_b,Lr as $53e2_a,ut as $6e39_a,fe as $6e39_d,te as $70c0_a,
at as $72ae_m,X as $82ce_b,Bi as $82ce_c,Fi as $82ce_d,$e as $82ce_f,He as $82ce_g,w as $82ce_h,z as $82ce_i,Ki as $82ce_j,R as $82ce_k,ee as $82ce_l,oe as $82ce_m,
C as $82ce_n,ue as $82ce_o,We as $82ce_p,Ve as $82ce_q,ke as $82ce_r,je as $82ce_s,x as $82ce_u,Je as $82ce_v,B as $82ce_w,Ee as $82ce_x,us as $82ce_y,F as $82ce_z,
Ae as $8c10_a,Oa as $a47e_a,re as $ac8e_a,A as $ac8e_b,lt as $ac8e_c,he as $b175_c,Or as $b175_f,wr as $b1e4_a,na as $b947_a,ia as $b947_b,Ts as $bf35_b,Tr as $c1b3_b,
ct as $c540_a,qr as $c540_b,ur as $e0fb_b,tt as $e0fb_c,cr as $e0fb_d,Sr as $ef4d_a,ht as $ef4d_c,Nr as $ef4d_d,Rr as $ef4d_e,zr as $ef4d_f,Cr as $ef4d_g,Ar as $ef4d_h,
k as $f045_a,sr as $f045_b,Xe as $f045_d,et as $f045_e};
