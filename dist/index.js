#!/usr/bin/env node
function qt(e,t,r,n,i){return{kind:"merge-request",project:r,iid:n,sha:e.sha??i?.toLowerCase(),targetBranchHint:t.CI_MERGE_REQUEST_TARGET_BRANCH_NAME||void 0,notices:[]}}
function Me(e,t){return t!==void 0&&e!==""&&e.toLowerCase()===t.toLowerCase()}function W(e){return e!==void 0&&/^\d+$/.test(e)?Number(e):void 0}var Le=class extends Error{};
function Tt(e,t){let r,n=Math.max(1,Math.floor(e.length/3))+1;for(let i of t){let a=bn(Pt(e),Pt(i),n+1),s=r!==void 0&&r.length!==e.length&&i.length===e.length;(a<
n||a===n&&s)&&(r=i,n=a)}return r}function It(e,t){let r=Tt(e,t);return r===void 0?"":`, did you mean ${r}?`}function Pt(e){return e.slice(0,80).toLowerCase().replace(
/[-\s]/g,"_")}function bn(e,t,r){if(Math.abs(e.length-t.length)>=r)return r;let n=[],i=Array.from({length:t.length+1},(a,s)=>s);for(let a=1;a<=e.length;a++){let s=[
a];for(let o=1;o<=t.length;o++){let u=e[a-1]===t[o-1],l=(i[o-1]??0)+(u?0:1),c=!u&&e[a-1]===t[o-2]&&e[a-2]===t[o-1]?(n[o-2]??0)+1:r;s[o]=Math.min(l,c,(i[o]??0)+1,
(s[o-1]??0)+1)}n=i,i=s}return i[t.length]??r}var ae={compliant:0,nonCompliant:1,setup:2,undetermined:3,undelivered:4,interrupted:143},$n={INPUT_INVALID:2,POLICY_UNREADABLE:2,
POLICY_INVALID:2,SUBJECT_UNKNOWN:2,TARGET_UNKNOWN:2,TOKEN_REFUSED:2,RIGHTS_MISSING:2,SHA_MISMATCH:4,CONTROL_REFUSED:4,GITLAB_REFUSED:2,GITLAB_UNAVAILABLE:2,GITLAB_UNEXPECTED:2,
TIMEOUT:2,INTERRUPTED:143,INTERNAL:2},b=class extends Error{name="RunError";code;advice;problems;constructor(e,t,r={}){super(t,r.cause===void 0?void 0:{cause:r.
cause}),this.code=e,this.advice=r.advice,this.problems=r.problems??[]}get exitCode(){return $n[this.code]}},Ue={recommended:()=>import("./chunks/recommended.js"),
strict:()=>import("./chunks/strict.js"),soc2:()=>import("./chunks/soc2.js"),iso27001:()=>import("./chunks/iso27001.js"),"cis-gitlab":()=>import("./chunks/cis-gitlab.js"),
slsa:()=>import("./chunks/slsa.js")},De=Object.keys(Ue);async function jn(e){let t=xt(e);if(t)throw t;return JSON.stringify((await Ue[Ot(e)]?.())?.preset,null,2)}
function xt(e){let t=Ot(e);if(!Object.hasOwn(Ue,t))return new b("POLICY_UNREADABLE",`there is no preset ${t}${It(t,De)}`,{advice:`the presets are ${De.join(", ")}`})}
var Ot=e=>e.slice(7);function St(e){let t=e.map(kn),r=t.flatMap((i,a)=>"refused"in i?[`policy ${e[a]} ${i.refused}`]:[]),[n=""]=r;if(r.length===1)throw new b("I\
NPUT_INVALID",n);if(r.length>1)throw new b("INPUT_INVALID",`${r.length} policies cannot be read`,{problems:r});return t.flatMap(i=>"refused"in i?[]:i)}function kn(e){
if(/^https:\/\//i.test(e))return{kind:"url",typed:e};if(e.startsWith("preset:"))return{kind:"preset",typed:e};if(/^http:/i.test(e))return{refused:"is an http://\
 address, whose content others can change on the way: use https://"};let[,t,r="",n=""]=/^([^:@\s]+\/[^:@\s]+):([^@]+)@(.+)$/.exec(e)??[];return t!==void 0?{kind:"\
project",typed:e,project:t,path:r.replace(/^\//,""),ref:n}:/^[^:@\s]+\/[^:@\s]+:[^@]+$/.test(e)?{refused:"names a file of a project without a ref: write group/p\
roject:path/to/file.yml@ref"}:{kind:"path",typed:e,path:e.replace(/^\.\//,"")}}function Nt(e){let t=Object.values(e).filter(r=>typeof r=="number");return Object.
entries(e).filter(([r,n])=>t.indexOf(+r)===-1).map(([r,n])=>n)}function En(e,t){return typeof t=="bigint"?t.toString():t}var qn=class{constructor(e){this._getter=
e,this._value=void 0}get value(){let e=this._getter;return e!==void 0&&(this._value=e(),this._getter=void 0),this._value}};function Tn(e){return new qn(e)}function In(e){
return e==null}function Ge(e){let t=e.startsWith("^")?1:0,r=e.endsWith("$")?e.length-1:e.length;return e.slice(t,r)}function Pn(e,t,r){Object.defineProperty(e,t,
{value:r,writable:!0,enumerable:!0,configurable:!0})}var Rt="captureStackTrace"in Error?Error.captureStackTrace:(...e)=>{};function Be(e){return typeof e=="obje\
ct"&&e!==null&&!Array.isArray(e)}function xn(e){if(Be(e)===!1)return!1;let t=e.constructor;if(t===void 0||typeof t!="function")return!0;let r=t.prototype;return!(Be(
r)===!1||Object.prototype.hasOwnProperty.call(r,"isPrototypeOf")===!1)}var On=new Set(["string","number","symbol"]);function Sn(e){return e.replace(/[.*+?^${}()|[\]\\]/g,
"\\$&")}function Nn(e,t,r){let n=new e._zod.constr(t??e._zod.def);return(!t||r?.parent)&&(n._zod.parent=e),n}function q(e){let t=e;if(!t)return{};if(typeof t=="\
string")return{error:()=>t};if(t?.message!==void 0){if(t?.error!==void 0)throw new Error("Cannot specify both `message` and `error` params");t.error=t.message}return delete t.
message,typeof t.error=="string"?{...t,error:()=>t.error}:t}function Rn(e){return Object.keys(e).filter(t=>e[t]._zod.optin!==void 0&&e[t]._zod.optout==="optiona\
l")}var zn={safeint:[Number.MIN_SAFE_INTEGER,Number.MAX_SAFE_INTEGER],int32:[-2147483648,2147483647],uint32:[0,4294967295],float32:[-34028234663852886e22,34028234663852886e22],
float64:[-Number.MAX_VALUE,Number.MAX_VALUE]};function D(e,t=0){if(e.aborted===!0)return!0;for(let r=t;r<e.issues.length;r++)if(e.issues[r]?.continue!==!0)return!0;
return!1}function Cn(e,t=0){if(e.aborted===!0)return!0;for(let r=t;r<e.issues.length;r++)if(e.issues[r]?.continue===!1)return!0;return!1}function Q(e,t){return t.
map(r=>{var n;return(n=r).path??(n.path=[]),r.path.unshift(e),r})}function se(e){return typeof e=="string"?e:e?.message}function zt(e){let t=[];for(let r of e??
[]){let n=r._zod.def;if(!/_(length|size)$|_equals$/.test(n.check))break;let i=n.maximum??n.length??n.size;i>=0&&t.push([i,r])}return t}function Fe(e,t,r){var n;
for(let i=t;i<e.length;i++)(n=e[i]).schema??(n.schema=r)}function J(e,t,r){var n;let i=e.inst?._zod?.traits;i?.has("$ZodType")&&(i.has("$ZodCheck")?(n=e).schema??
(n.schema=e.inst):e.schema=e.inst);let a=e.schema!==e.inst?e.schema?._zod.def?.error:void 0,s=e.message?e.message:se(e.inst?._zod.def?.error?.(e))??se(a?.(e))??
se(t?.error?.(e))??se(r.customError?.(e))??se(r.localeError?.(e))??"Invalid input",o={};for(let u of Object.keys(e))u==="inst"||u==="schema"||u==="continue"||u===
"input"||u==="__proto__"||(o[u]=e[u]);return o.path??(o.path=[]),o.message=s,t?.reportInput&&(o.input=e.input),o}var An=/[\uD800-\uDBFF]/;function Ct(e){let t=e.
length;if(!An.test(e))return t;let r=t;for(let n=0;n<t-1;n++)(e.charCodeAt(n)&64512)===55296&&(e.charCodeAt(n+1)&64512)===56320&&(r--,n++);return r}function At(e){
return Array.isArray(e)?"array":typeof e=="string"?"string":"unknown"}function Mn(...e){let[t,r,n]=e;return typeof t=="string"?{message:t,code:"custom",input:r,
inst:n}:{...t}}function Ln(e,t){for(let r in t){let n=Object.getOwnPropertyDescriptor(t,r);n.get?Object.defineProperty(e,r,{...n,enumerable:!1}):Dn(e,r,n.value)}}
function oe(e,t,r,n=!0){return Object.defineProperty(e,t,{configurable:!0,writable:!0,enumerable:n,value:r}),r}function Un(e,t,r){return oe(e,t,r,!1)}function Dn(e,t,r){
Object.defineProperty(e,t,{configurable:!0,get(){return this==null?r:oe(this,t,r.bind(this))},set(n){oe(this,t,n)}})}function Gn(e,t){let r=Object.getPrototypeOf(
e);return t in r?void 0:r}var Ze,G=!1,Bn={configurable:!0,get(){G=!0}};function T(e,t,r){let n=Object.getPrototypeOf(e._zod);if(t in n&&Ze!==e._zod){Ze=void 0;return}
Ze=e._zod,Object.defineProperty(n,t,{configurable:!0,get(){Object.defineProperty(this,t,Bn);let i=G;G=!1;try{let a=r(this);return G?delete this[t]:Object.defineProperty(
this,t,{configurable:!0,writable:!0,value:a}),G=G||i,a}catch(a){throw delete this[t],G=G||i,a}},set(i){Object.defineProperty(this,t,{configurable:!0,writable:!0,
value:i})}})}function Fn(e,t,r,n){let i=Gn(e,t);i&&Object.defineProperty(i,t,{configurable:!0,get(){let a={configurable:!0,writable:!0,enumerable:n,value:void 0};
return Object.defineProperty(this,t,a),a.value=r(this),Object.defineProperty(this,t,a),a.value},set(a){Object.defineProperty(this,t,{configurable:!0,writable:!0,
enumerable:n,value:a})}})}var Mt,He={value:void 0,enumerable:!1},Lt="captureStackTrace"in Error?Error:null;function Zn(e){let t=Lt;if(t){let r=t.stackTraceLimit;
if(typeof r=="number"){try{t.stackTraceLimit=0}catch{return Lt=null,new e}try{return new e}finally{t.stackTraceLimit=r}}}return new e}function g(e,t,r,n){let i={};
function a(p){this.def=p,this.constr=d,this.traits=new Set}a.prototype=i;let s=r,o=s&&new WeakSet;function u(p,m){if(p._zod){if(p._zod.traits.has(e))return}else{
He.value=new a(m);try{Object.defineProperty(p,"_zod",He)}finally{He.value=void 0}}if(p._zod.traits.add(e),t(p,m),o){let h=Object.getPrototypeOf(p),_=p._zod.constr.
prototype,w=h;for(;w&&w!==_;)w=Object.getPrototypeOf(w);let v=w??h;o.has(v)||(o.add(v),Ln(v,s))}let f=d.prototype;for(let h in f)Object.prototype.hasOwnProperty.
call(f,h)&&(h in p||(p[h]=f[h].bind(p)))}let l=n?.Parent??Object;class c extends l{}Object.defineProperty(c,"name",{value:e});function d(p){let m=n?.Parent?Zn(c):
this;u(m,p);let f=m._zod.deferred;if(f){for(let _ of f)_();m._zod.deferred=void 0}let h=globalThis.__zod_globalConfig?.postProcessor;return h&&h(m),m}return Object.
defineProperty(d,"init",{value:u}),Object.defineProperty(d,Symbol.hasInstance,{value:p=>n?.Parent&&p instanceof n.Parent?!0:p?._zod?.traits?.has(e)}),Object.defineProperty(
d,"name",{value:e}),d}var ee=class extends Error{constructor(){super("Encountered Promise during synchronous parse. Use .parseAsync() instead.")}},Hn=class extends Error{constructor(e){
super(`Encountered unidirectional transform during encode: ${e}`),this.name="ZodEncodeError"}};(Mt=globalThis).__zod_globalConfig??(Mt.__zod_globalConfig={});var te=globalThis.
__zod_globalConfig;function V(e){return e&&Object.assign(te,e),te}function Wn(){let e=this._zod;return e.message??(e.message=JSON.stringify(e.def,En,2)),e.message}
function Jn(e){this._zod.message=e}var Vn={get:Wn,set:Jn,enumerable:!0,configurable:!0},We={value:void 0,enumerable:!1},Ut=new WeakSet([Object.prototype,Error.prototype]),
Dt=(e,t)=>{e.name="$ZodError",We.value=t,Object.defineProperty(e,"issues",We),We.value=void 0,Object.defineProperty(e,"message",Vn);let r=Object.getPrototypeOf(
e);Ut.has(r)||(Ut.add(r),Object.defineProperty(r,"toString",{configurable:!0,enumerable:!1,get(){let n=()=>this.message;return Object.defineProperty(this,"toStr\
ing",{value:n,configurable:!0,writable:!0}),n},set(n){Object.defineProperty(this,"toString",{value:n,configurable:!0,writable:!0})}}))},pl=g("$ZodError",Dt),be=g(
"$ZodError",Dt,void 0,{Parent:Error}),Kn=e=>{let t=(r,n,i,a)=>{let s=i?{...i,async:!1}:{async:!1},o=r._zod.run({value:n,issues:[]},s);if(o instanceof Promise)throw new ee;
if(o.issues.length){let u=new(a?.Err??e)(o.issues.map(l=>J(l,s,V())));throw Rt(u,a?.callee??t),u}return o.value};return t},Xn=Kn(be),Yn=e=>{let t=async(r,n,i,a)=>{
let s=i?{...i,async:!0}:{async:!0},o=r._zod.run({value:n,issues:[]},s);if(o instanceof Promise&&(o=await o),o.issues.length){let u=new(a?.Err??e)(o.issues.map(l=>J(
l,s,V())));throw Rt(u,a?.callee??t),u}return o.value};return t},Qn=Yn(be),ei=e=>(t,r,n)=>{let i=n?{...n,async:!1}:{async:!1},a=t._zod.run({value:r,issues:[]},i);
if(a instanceof Promise)throw new ee;return a.issues.length?Gt(e,a.issues,i):{success:!0,data:a.value}},K=ei(be);function Gt(e,t,r){let n;return{success:!1,get error(){
return n||(n=new e(t.map(i=>J(i,r,V()))),t=void 0,r=void 0),n},set error(i){n=i,t=void 0,r=void 0}}}var ti=e=>async(t,r,n)=>{let i=n?{...n,async:!0}:{async:!0},
a=t._zod.run({value:r,issues:[]},i);return a instanceof Promise&&(a=await a),a.issues.length?Gt(e,a.issues,i):{success:!0,data:a.value}},ri=ti(be),ni=/^[\s\S]{0,}$/,
Bt=/^-?\d+(?:\.\d+)?$/,ii=/^(?:true|false)$/i,B=g("$ZodCheck",(e,t)=>{var r;e._zod??(e._zod={}),e._zod.def=t,(r=e._zod).onattach??(r.onattach=[])}),Ft=e=>{let t=e.
value;return!In(t)&&t.length!==void 0},$e={number:"number",bigint:"bigint",object:"date"},ai=g("$ZodCheckLessThan",(e,t)=>{B.init(e,t);let r=$e[typeof t.value];
e._zod.check=n=>{(t.inclusive?n.value<=t.value:n.value<t.value)||n.issues.push({origin:$e[typeof n.value]??r,code:"too_big",maximum:typeof t.value=="object"?t.value.
getTime():t.value,input:n.value,inclusive:t.inclusive,inst:e,continue:!t.abort})}}),si=g("$ZodCheckGreaterThan",(e,t)=>{B.init(e,t);let r=$e[typeof t.value];e._zod.
check=n=>{(t.inclusive?n.value>=t.value:n.value>t.value)||n.issues.push({origin:$e[typeof n.value]??r,code:"too_small",minimum:typeof t.value=="object"?t.value.
getTime():t.value,input:n.value,inclusive:t.inclusive,inst:e,continue:!t.abort})}}),oi=g("$ZodCheckNumberFormat",(e,t)=>{B.init(e,t),t.format=t.format||"float64";
let r=t.format?.includes("int"),n=r?"int":"number",[i,a]=zn[t.format];e._zod.check=s=>{let o=s.value;if(r){if(!Number.isInteger(o)){s.issues.push({expected:n,format:t.
format,code:"invalid_type",continue:!1,input:o,inst:e});return}if(!Number.isSafeInteger(o)){o>0?s.issues.push({input:o,code:"too_big",maximum:Number.MAX_SAFE_INTEGER,
note:"Integers must be within the safe integer range.",inst:e,origin:n,inclusive:!0,continue:!t.abort}):s.issues.push({input:o,code:"too_small",minimum:Number.MIN_SAFE_INTEGER,
note:"Integers must be within the safe integer range.",inst:e,origin:n,inclusive:!0,continue:!t.abort});return}}o<i&&s.issues.push({origin:"number",input:o,code:"\
too_small",minimum:i,inclusive:!0,inst:e,continue:!t.abort}),o>a&&s.issues.push({origin:"number",input:o,code:"too_big",maximum:a,inclusive:!0,inst:e,continue:!t.
abort})}}),ui=g("$ZodCheckMaxLength",(e,t)=>{var r;B.init(e,t),(r=e._zod.def).when??(r.when=Ft),e._zod.check=n=>{let i=n.value,a=i.length;if((typeof i=="string"&&
a>t.maximum?Ct(i):a)<=t.maximum)return;let s=At(i);n.issues.push({origin:s,code:"too_big",maximum:t.maximum,inclusive:!0,input:i,inst:e,continue:!t.abort})}}),li=g(
"$ZodCheckMinLength",(e,t)=>{var r;B.init(e,t),(r=e._zod.def).when??(r.when=Ft),e._zod.check=n=>{let i=n.value,a=i.length;if((typeof i=="string"&&a>=t.minimum&&
a<t.minimum*2?Ct(i):a)>=t.minimum)return;let s=At(i);n.issues.push({origin:s,code:"too_small",minimum:t.minimum,inclusive:!0,input:i,inst:e,continue:!t.abort})}}),
ci=g("$ZodCheckStringFormat",(e,t)=>{var r,n;B.init(e,t),t.pattern?(r=e._zod).check??(r.check=i=>{t.pattern.lastIndex=0,!t.pattern.test(i.value)&&i.issues.push(
{origin:"string",code:"invalid_format",format:t.format,input:i.value,...t.pattern?{pattern:t.pattern.toString()}:{},inst:e,continue:!t.abort})}):(n=e._zod).check??
(n.check=()=>{})}),di=g("$ZodCheckRegex",(e,t)=>{ci.init(e,t),e._zod.check=r=>{t.pattern.lastIndex=0,!t.pattern.test(r.value)&&r.issues.push({origin:"string",code:"\
invalid_format",format:"regex",input:r.value,pattern:t.pattern.toString(),inst:e,continue:!t.abort})}}),Zt,pi=class{constructor(){this._map=new WeakMap,this._idmap=
new Map}add(e,...t){let r=t[0];return this._map.set(e,r),r&&typeof r=="object"&&"id"in r&&this._idmap.set(r.id,e),this}clear(){return this._map=new WeakMap,this.
_idmap=new Map,this}remove(e){let t=this._map.get(e);return t&&typeof t=="object"&&"id"in t&&this._idmap.delete(t.id),this._map.delete(e),this}get(e){let t=e._zod.
parent;if(t){let r={...this.get(t)??{}};delete r.id;let n={...r,...this._map.get(e)};return Object.keys(n).length?n:void 0}return this._map.get(e)}has(e){return this.
_map.has(e)}};function mi(){return new pi}(Zt=globalThis).__zod_globalRegistry??(Zt.__zod_globalRegistry=mi());var Ht=globalThis.__zod_globalRegistry,fi={major:4,
minor:6,patch:7},x=g("$ZodType",(e,t)=>{var r;e??(e={}),e._zod.def=t,e._zod.bag=e._zod.bag||{},e._zod.version=fi;let n=e._zod.def.checks,i=e._zod.traits.has("$Z\
odCheck")?[e,...n??[]]:n?.length?[...n]:[];for(let a of i)for(let s of a._zod.onattach)s(e);if(i.length===0)(r=e._zod).deferred??(r.deferred=[]),e._zod.deferred?.
push(()=>{e._zod.run=e._zod.parse});else{let a=(o,u,l)=>{if(o.memo)return o;let c=D(o),d;for(let p of u){if(p._zod.def.when){if(Cn(o)||!p._zod.def.when(o))continue}else if(c)
continue;let m=o.issues.length,f=p._zod.check(o);if(f instanceof Promise&&l?.async===!1)throw new ee;if(d||f instanceof Promise)d=(d??Promise.resolve()).then(async()=>{
await f,o.issues.length!==m&&(Fe(o.issues,m,e),c||(c=D(o,m)))});else{if(o.issues.length===m)continue;Fe(o.issues,m,e),c||(c=D(o,m))}}return d?d.then(()=>o):o},s=(o,u,l)=>{
if(D(o))return o.aborted=!0,o;let c=a(u,i,l);if(c instanceof Promise){if(l.async===!1)throw new ee;return c.then(d=>e._zod.parse(d,l))}return e._zod.parse(c,l)};
e._zod.run=(o,u)=>{if(u.skipChecks)return e._zod.parse(o,u);if(u.direction==="backward"){let c=e._zod.parse({value:o.value,issues:[]},{...u,skipChecks:!0});return c instanceof
Promise?c.then(d=>s(d,o,u)):s(c,o,u)}let l=e._zod.parse(o,u);if(l instanceof Promise){if(u.async===!1)throw new ee;return l.then(c=>a(c,i,u))}return a(l,i,u)}}},
{get"~standard"(){return Un(this,"~standard",_i(this))},set"~standard"(e){oe(this,"~standard",e)}}),Wt=(e,t)=>e.issues.length?{issues:e.issues.map(r=>J(r,t,V()))}:
{value:e.value};async function hi(e,t){let r={async:!0};return Wt(await e._zod.run({value:t,issues:[]},r),r)}function _i(e){return{validate:t=>{let r={async:!1};
try{let n=e._zod.run({value:t,issues:[]},r);if(!(n instanceof Promise))return Wt(n,r)}catch{}return hi(e,t)},vendor:"zod",version:1}}var gi=g("$ZodString",(e,t)=>{
x.init(e,t),e._zod.pattern=t.pattern??ni,e._zod.parse=(r,n)=>{if(t.coerce)try{r.value=String(r.value)}catch{}return typeof r.value=="string"||r.issues.push({expected:"\
string",code:"invalid_type",input:r.value,inst:e}),r}}),Jt=g("$ZodNumber",(e,t)=>{x.init(e,t),e._zod.pattern=Bt,e._zod.parse=(r,n)=>{if(t.coerce)try{r.value=Number(
r.value)}catch{}let i=r.value;if(typeof i=="number"&&!Number.isNaN(i)&&Number.isFinite(i))return r;let a=typeof i=="number"?Number.isNaN(i)?"NaN":Number.isFinite(
i)?void 0:String(i):void 0;return r.issues.push({expected:"number",code:"invalid_type",input:i,inst:e,...a?{received:a}:{}}),r}}),vi=g("$ZodNumberFormat",(e,t)=>{
oi.init(e,t),Jt.init(e,t)}),wi=g("$ZodBoolean",(e,t)=>{x.init(e,t),e._zod.pattern=ii,e._zod.parse=(r,n)=>{if(t.coerce)try{r.value=!!r.value}catch{}let i=r.value;
return typeof i=="boolean"||r.issues.push({expected:"boolean",code:"invalid_type",input:i,inst:e}),r}}),yi=g("$ZodUnknown",(e,t)=>{x.init(e,t),e._zod.parse=r=>r}),
bi=g("$ZodNever",(e,t)=>{x.init(e,t),e._zod.parse=(r,n)=>(r.issues.push({expected:"never",code:"invalid_type",input:r.value,inst:e}),r)});function $i(e,t){let r=zt(
e._zod.def.checks);if(!r.length)return;let n=Math.min(...r.map(a=>a[0])),i=e._zod.parse;e._zod.parse=(a,s)=>{let o=t(a.value);if(o>n&&!s?.skipChecks&&s?.direction!==
"backward"){for(let[u,l]of zt(e._zod.def.checks))if(o>u&&l._zod.def.when(a)){let c=a.issues.length;return l._zod.check(a),a.issues[c].continue=!1,Fe(a.issues,c,
e),a}}return i(a,s)}}var ji=e=>Array.isArray(e)?e.length:-1;function Vt(e,t,r){e.issues.length&&t.issues.push(...Q(r,e.issues)),t.value[r]=e.value}var ki=g("$Zo\
dArray",(e,t)=>{x.init(e,t);let r=te.memoizer;r?.attach(e),e._zod.parse=(n,i)=>{let a=n.value;if(!Array.isArray(a))return n.issues.push({expected:"array",code:"\
invalid_type",input:a,inst:e}),n;n.value=r?r.alloc(e,n,Array(a.length),i):Array(a.length);let s=[],o=i?.abortEarly;for(let u=0;u<a.length;u++){let l=a[u],c=t.element.
_zod.run({value:l,issues:[]},i);if(c instanceof Promise)s.push(c.then(d=>Vt(d,n,u)));else if(Vt(c,n,u),o&&c.issues.length!==0&&D(c))break}return s.length?Promise.
all(s).then(()=>n):n},$i(e,ji)});function je(e,t,r,n,i,a){let s=r in n,o=a==="optional";if(!(!s&&o&&i==="optional")){if(e.issues.length){if(i!==void 0&&o&&!s)return;
t.issues.push(...Q(r,e.issues))}if(!s&&i===void 0){e.issues.length||t.issues.push({code:"invalid_type",expected:"nonoptional",input:void 0,path:[r]});return}e.value===
void 0?(s||i==="defaulted"&&!o)&&(t.value[r]=void 0):t.value[r]=e.value}}var Ei=[];function qi(e){let t=Object.keys(e.shape),r=Object.getOwnPropertySymbols(e.shape),
n=r.length?r:Ei,i=n.length?[...t,...n]:t;for(let s of i)if(!e.shape?.[s]?._zod?.traits?.has("$ZodType"))throw new Error(`Invalid element at key "${String(s)}": \
expected a Zod schema`);let a=Rn(e.shape);return{...e,allKeys:i,symbolKeys:n,keySet:new Set(t),numKeys:t.length,optionalKeys:new Set(a)}}function Ti(e,t,r,n,i,a,s){
let o=[],u=i.keySet,l=i.catchall._zod,c=l.def.type,d=l.optin,p=l.optout,m=0;for(let f in t){if(s&&r.issues.length!==m){if(D(r,m))break;m=r.issues.length}if(u.has(
f))continue;if(f==="__proto__"){c==="never"&&o.push(f);continue}if(c==="never"){o.push(f);continue}let h=l.run({value:t[f],issues:[]},n);h instanceof Promise?e.
push(h.then(_=>je(_,r,f,t,d,p))):je(h,r,f,t,d,p)}return o.length&&r.issues.push({code:"unrecognized_keys",keys:o,input:t,inst:a,continue:!0}),e.length?Promise.all(
e).then(()=>r):r}var Ii=g("$ZodObject",(e,t)=>{x.init(e,t);let r=Object.getOwnPropertyDescriptor(t,"shape"),n=r?.get?r.get.raw:t.shape??{};if(n){let l=()=>{let c={
...n};return Object.defineProperty(t,"shape",{value:c}),l.raw=c,c};l.raw=n,Object.defineProperty(t,"shape",{get:l})}let i=Tn(()=>qi(t));T(e,"propValues",l=>{let c=l.
def.shape,d={};for(let p in c){let m=c[p]._zod;if(m.values){Object.prototype.hasOwnProperty.call(d,p)||Pn(d,p,new Set);for(let f of m.values)d[p].add(f);m.optin!==
void 0&&d[p].add(void 0)}}return d});let a=Be,s=t.catchall,o,u=te.memoizer;u?.attach(e),e._zod.parse=(l,c)=>{o??(o=i.value);let d=l.value;if(!a(d))return l.issues.
push({expected:"object",code:"invalid_type",input:d,inst:e}),l;l.value=u?u.alloc(e,l,{},c):{};let p=[],m=o.shape,f=c?.abortEarly,h=l.issues.length;for(let _ of o.
allKeys){if(f&&l.issues.length!==h){if(D(l,h))break;h=l.issues.length}if(_==="__proto__")continue;let w=m[_],v=w._zod.optin,k=w._zod.optout,P=w._zod.run({value:d[_],
issues:[]},c);P instanceof Promise?p.push(P.then(M=>je(M,l,_,d,v,k))):je(P,l,_,d,v,k)}return s?Ti(p,d,l,c,i.value,e,f===!0):p.length?Promise.all(p).then(()=>l):
l}});function Kt(e,t,r,n){for(let a of e)if(a.issues.length===0)return t.value=a.value,t;let i=e.filter(a=>!D(a));return i.length===1?(t.value=i[0].value,i[0]):
(t.issues.push({code:"invalid_union",input:t.value,inst:r,errors:e.map(a=>a.issues.map(s=>J(s,n,V())))}),t)}var Pi=g("$ZodUnion",(e,t)=>{x.init(e,t),T(e,"optin",
n=>n.def.options.some(i=>i._zod.optin==="defaulted")?"defaulted":n.def.options.some(i=>i._zod.optin!==void 0)?"optional":void 0),T(e,"optout",n=>n.def.options.some(
i=>i._zod.optout==="optional")?"optional":void 0),T(e,"values",n=>{if(n.def.options.every(i=>i._zod.values))return new Set(n.def.options.flatMap(i=>Array.from(i.
_zod.values)))}),T(e,"pattern",n=>{if(n.def.options.every(i=>i._zod.pattern)){let i=n.def.options.map(a=>a._zod.pattern);return new RegExp(`^(${i.map(a=>Ge(a.source)).
join("|")})$`)}});let r=t.options.length===1?t.options[0]._zod.run:null;e._zod.parse=(n,i)=>{if(r)return r(n,i);let a=!1,s=[];for(let o of t.options){let u=o._zod.
run({value:n.value,issues:[]},i);if(u instanceof Promise)s.push(u),a=!0;else{if(u.issues.length===0)return u;s.push(u)}}return a?Promise.all(s).then(o=>Kt(o,n,e,
i)):Kt(s,n,e,i)}}),xi=g("$ZodRecord",(e,t)=>{x.init(e,t);let r=te.memoizer;r?.attach(e),e._zod.parse=(n,i)=>{let a=n.value;if(!xn(a))return n.issues.push({expected:"\
record",code:"invalid_type",input:a,inst:e}),n;let s=[],o=t.keyType._zod.values;if(o&&!t.partial){n.value=r?r.alloc(e,n,{},i):{};let u=new Set;for(let c of o)if(typeof c==
"string"||typeof c=="number"||typeof c=="symbol"){if(u.add(typeof c=="number"?c.toString():c),c==="__proto__")continue;let d=t.keyType._zod.run({value:c,issues:[]},
i);if(d instanceof Promise)throw new Error("Async schemas not supported in object keys currently");if(d.issues.length){n.issues.push({code:"invalid_key",origin:"\
record",issues:d.issues.map(f=>J(f,i,V())),input:c,path:[c],inst:e});continue}let p=d.value;if(p==="__proto__")continue;let m=t.valueType._zod.run({value:a[c],issues:[]},
i);m instanceof Promise?s.push(m.then(f=>{f.issues.length&&n.issues.push(...Q(c,f.issues)),n.value[p]=f.value})):(m.issues.length&&n.issues.push(...Q(c,m.issues)),
n.value[p]=m.value)}let l;for(let c in a)if(!u.has(c))if(t.mode==="loose"){if(c==="__proto__")continue;n.value[c]=a[c]}else l=l??[],l.push(c);l&&l.length>0&&n.issues.
push({code:"unrecognized_keys",input:a,inst:e,keys:l,continue:!0})}else{n.value=r?r.alloc(e,n,{},i):{};let u;for(let l of Reflect.ownKeys(a)){if(l==="__proto__"||
!Object.prototype.propertyIsEnumerable.call(a,l))continue;let c=t.keyType._zod.run({value:l,issues:[]},i);if(c instanceof Promise)throw new Error("Async schemas\
 not supported in object keys currently");if(typeof l=="string"&&Bt.test(l)&&c.issues.length){let m=t.keyType._zod.run({value:Number(l),issues:[]},i);if(m instanceof
Promise)throw new Error("Async schemas not supported in object keys currently");m.issues.length===0&&(c=m)}if(c.issues.length){t.mode==="loose"?n.value[l]=a[l]:
o?(u=u??[],u.push(l)):n.issues.push({code:"invalid_key",origin:"record",issues:c.issues.map(m=>J(m,i,V())),input:l,path:[l],inst:e});continue}let d=c.value;if(d===
"__proto__")continue;let p=t.valueType._zod.run({value:a[l],issues:[]},i);p instanceof Promise?s.push(p.then(m=>{m.issues.length&&n.issues.push(...Q(l,m.issues)),
n.value[d]=m.value})):(p.issues.length&&n.issues.push(...Q(l,p.issues)),n.value[d]=p.value)}u&&u.length>0&&n.issues.push({code:"unrecognized_keys",input:a,inst:e,
keys:u,continue:!0})}return s.length?Promise.all(s).then(()=>n):n}}),Oi=g("$ZodEnum",(e,t)=>{x.init(e,t);let r=Nt(t.entries),n=new Set(r);e._zod.values=n,T(e,"p\
attern",i=>{let a=Nt(i.def.entries).filter(s=>On.has(typeof s));return new RegExp(a.length?`^(${a.map(s=>Sn(s.toString())).join("|")})$`:"^[^\\s\\S]$")}),e._zod.
parse=(i,a)=>{let s=i.value;return n.has(s)||i.issues.push({code:"invalid_value",values:r,input:s,inst:e}),i}}),Si=g("$ZodTransform",(e,t)=>{x.init(e,t),e._zod.
optin="optional",te.memoizer?.guard(e),e._zod.parse=(r,n)=>{if(n.direction==="backward")throw new Hn(e.constructor.name);let i=t.transform(r.value,r);if(n.async)
return(i instanceof Promise?i:Promise.resolve(i)).then(a=>(r.value=a,r));if(i instanceof Promise)throw new ee;return r.value=i,r}});function Xt(e,t){return e.value=
t.issues.length?void 0:t.value,e}var Ni=g("$ZodOptional",(e,t)=>{x.init(e,t),T(e,"optin",r=>r.def.innerType._zod.optin==="defaulted"?"defaulted":"optional"),e._zod.
optout="optional",T(e,"values",r=>{let n=r.def.innerType._zod.values;return n?new Set([...n,void 0]):void 0}),T(e,"pattern",r=>{let n=r.def.innerType._zod.pattern;
return n?new RegExp(`^(${Ge(n.source)})?$`):void 0}),e._zod.parse=(r,n)=>{if(r.value===void 0){if(t.innerType._zod.optin!=="defaulted")return r;let i=t.innerType.
_zod.run({value:r.value,issues:[]},n);return i instanceof Promise?i.then(a=>Xt(r,a)):Xt(r,i)}return t.innerType._zod.run(r,n)}}),Ri=g("$ZodNullable",(e,t)=>{x.init(
e,t),T(e,"optin",r=>r.def.innerType._zod.optin),T(e,"optout",r=>r.def.innerType._zod.optout),T(e,"pattern",r=>{let n=r.def.innerType._zod.pattern;return n?new RegExp(
`^(${Ge(n.source)}|null)$`):void 0}),T(e,"values",r=>r.def.innerType._zod.values?new Set([...r.def.innerType._zod.values,null]):void 0),e._zod.parse=(r,n)=>r.value===
null?r:t.innerType._zod.run(r,n)}),zi=g("$ZodPipe",(e,t)=>{x.init(e,t),T(e,"values",r=>r.def.in._zod.values),T(e,"optin",r=>r.def.in._zod.optin),T(e,"optout",r=>r.
def.out._zod.optout),T(e,"propValues",r=>r.def.in._zod.propValues),e._zod.parse=(r,n)=>{if(n.direction==="backward"){let a=t.out._zod.run(r,n);return a instanceof
Promise?a.then(s=>ke(s,t.in,n)):ke(a,t.in,n)}let i=t.in._zod.run(r,n);return i instanceof Promise?i.then(a=>ke(a,t.out,n)):ke(i,t.out,n)}});function ke(e,t,r){return e.
issues.some(n=>n.code!=="unrecognized_keys")?(e.aborted=!0,e):t._zod.run({value:e.value,issues:e.issues},r)}var Ci=g("$ZodCustom",(e,t)=>{B.init(e,t),x.init(e,t),
e._zod.parse=(r,n)=>r,e._zod.check=r=>{let n=r.value,i=t.fn(n);if(i instanceof Promise)return i.then(a=>Yt(a,r,n,e));Yt(i,r,n,e)}});function Yt(e,t,r,n){if(!e){
let i={code:"custom",input:r,inst:n,path:[...n._zod.def.path??[]],continue:!n._zod.def.abort};n._zod.def.params&&(i.params=n._zod.def.params),t.issues.push(Mn(i))}}
function Qt(e){return e.checks&&(e.checks=[...e.checks]),e}function Ai(e,t){return new e(Qt({type:"string",...q(t)}))}function Mi(e,t){return new e(Qt({type:"nu\
mber",checks:[],...q(t)}))}function Li(e,t){return new e({type:"number",check:"number_format",abort:!1,format:"safeint",...q(t)})}function Ui(e,t){return new e(
{type:"boolean",...q(t)})}function Di(e){return new e({type:"unknown"})}function Gi(e,t){return new e({type:"never",...q(t)})}function Bi(e,t){return new ai({check:"\
less_than",...q(t),value:e,inclusive:!0})}function Fi(e,t){return new si({check:"greater_than",...q(t),value:e,inclusive:!0})}function Zi(e,t){return new ui({check:"\
max_length",...q(t),maximum:e})}function Ee(e,t){return new li({check:"min_length",...q(t),minimum:e})}function Je(e,t){return new di({check:"string_format",format:"\
regex",...q(t),pattern:e})}function Hi(e,t,r){return new e({type:"custom",check:"custom",fn:t,...q(r)})}function Wi(e){let t=new B({check:"describe"});return t.
_zod.onattach=[r=>{let n=Ht.get(r)??{};Ht.add(r,{...n,description:e})}],t._zod.check=()=>{},t}var S=g("ZodMiniType",(e,t)=>{if(!e._zod)throw new Error("Uninitia\
lized schema in ZodMiniType.");x.init(e,t),e.def=t,e.type=t.type},{get with(){return this.check},set with(e){oe(this,"with",e)},parse(e,t){return Xn(this,e,t,{callee:this.
parse})},parseAsync(e,t){return Qn(this,e,t,{callee:this.parseAsync})},safeParse(e,t){return K(this,e,t)},safeParseAsync(e,t){return ri(this,e,t)},check(...e){let t=this.
def;return this.clone({...t,checks:[...t.checks??[],...e.map(r=>typeof r=="function"?{_zod:{check:r,def:{check:"custom"},onattach:[]}}:r)]},{parent:!0})},clone(e,t){
return Nn(this,e,t)},brand(){return this},register(e,t){return e.add(this,t),this},apply(e,...t){return t.length===0?e(this):e(this,...t)}}),Ji=g("ZodMiniString",
(e,t)=>{gi.init(e,t),S.init(e,t)});function y(e){return Ai(Ji,e)}var er=g("ZodMiniNumber",(e,t)=>{Jt.init(e,t),S.init(e,t)});function C(e){return Mi(er,e)}var Vi=g(
"ZodMiniNumberFormat",(e,t)=>{vi.init(e,t),er.init(e,t)});function Ki(e){return Li(Vi,e)}var Xi=g("ZodMiniBoolean",(e,t)=>{wi.init(e,t),S.init(e,t)});function N(e){
return Ui(Xi,e)}var Yi=g("ZodMiniUnknown",(e,t)=>{yi.init(e,t),S.init(e,t)});function re(){return Di(Yi)}var Qi=g("ZodMiniNever",(e,t)=>{bi.init(e,t),S.init(e,t)});
function ea(e){return Gi(Qi,e)}var ta=g("ZodMiniArray",(e,t)=>{ki.init(e,t),S.init(e,t)});function ue(e,t){return new ta({type:"array",element:e,...q(t)})}var tr=g(
"ZodMiniObject",(e,t)=>{Ii.init(e,t),S.init(e,t),Fn(e,"shape",r=>r._zod.def.shape,!1)});function R(e,t){let r={type:"object",shape:e??{},...q(t)};return new tr(
r)}function le(e,t){return new tr({type:"object",shape:e,catchall:ea(),...q(t)})}var ra=g("ZodMiniUnion",(e,t)=>{Pi.init(e,t),S.init(e,t)});function Ve(e,t){return new ra(
{type:"union",options:e,...q(t)})}var rr=g("ZodMiniRecord",(e,t)=>{xi.init(e,t),S.init(e,t)});function Ke(e,t,r){return!t||!t._zod?new rr({type:"record",keyType:y(),
valueType:e,...q(t)}):new rr({type:"record",keyType:e,valueType:t,...q(r)})}var na=g("ZodMiniEnum",(e,t)=>{Oi.init(e,t),S.init(e,t),e.options=[...e._zod.values]});
function qe(e,t){let r=Array.isArray(e)?Object.fromEntries(e.map(n=>[n,n])):e;return new na({type:"enum",entries:r,...q(t)})}var ia=g("ZodMiniTransform",(e,t)=>{
Si.init(e,t),S.init(e,t)});function Te(e){return new ia({type:"transform",transform:e})}var nr=g("ZodMiniOptional",(e,t)=>{Ni.init(e,t),S.init(e,t)});function I(e){
return new nr({type:"optional",innerType:e})}var aa=g("ZodMiniNullable",(e,t)=>{Ri.init(e,t),S.init(e,t)});function Xe(e){return new aa({type:"nullable",innerType:e})}
function F(e){return I(Xe(e))}var sa=g("ZodMiniPipe",(e,t)=>{zi.init(e,t),S.init(e,t)});function Ie(e,t){return new sa({type:"pipe",in:e,out:t})}var oa=g("ZodMi\
niCustom",(e,t)=>{Ci.init(e,t),S.init(e,t)});function ua(e,t={}){return Hi(oa,e,t)}var Z=Wi,la=/[\u0000-\u001f\u007f-\u009f\u061c\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff\ufffe\uffff]+/g,
ir=new RegExp("\\p{Surrogate}","gu"),ca=/[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\ufffe\uffff]/g;function $(e,t=300){let r=e.replace(ir,"�").replace(la,"\
 ").replace(/##(?=\[)/g,"## ").trim();return ar(r,t)}function ar(e,t){if(e.length<=t)return e;let r=e.slice(0,t-1);return`${/[\ud800-\udbff]$/.test(r)?r.slice(0,
-1):r}…`}function sr(e){return e.replace(ir,"�").replace(ca,"")}function Ye(e){return typeof e=="string"?sr(e):Array.isArray(e)?e.map(Ye):typeof e!="object"||
e===null?e:Object.fromEntries(Object.entries(e).map(([t,r])=>[sr(t),Ye(r)]))}function Qe(e,t,r=`${t}s`){return`${e} ${e===1?t:r}`}function et(e,t=10){if(e.length>
t)return`${e.slice(0,t).join(", ")} and ${e.length-t} more`;let r=e.at(-1)??"";return e.length<2?r:`${e.slice(0,-1).join(", ")} and ${r}`}var da=R({name:y(),protected:N(),
commit:R({id:y()})});async function or(e,t,r){let[n,i]=[t,r].map(encodeURIComponent),a=await e.read(`/projects/${n}/repository/branches/${i}`),{data:s}=K(da,a);
if(s?.name!==r)throw new b("GITLAB_UNEXPECTED",`GitLab's answer is not about the branch ${$(r,80)}`);return{name:r,sha:s.commit.id,isProtected:s.protected}}function ur(e){
return{id:`branch_head(${e})`,summary:`The branch ${$(e,80)}`,requiredRole:"at least Reporter in a private project",scope:"project",collect:({gitlab:t,projectId:r})=>or(
t,r,e)}}async function lr(e,t,r){let[n,i]=await Promise.all([t,r(`refs/heads/${e}`)]);if(i===void 0||i.commit===n.sha)return i;let a=await r(n.sha);if(a?.commit===
void 0||a.commit===n.sha)return a;throw new b("GITLAB_UNEXPECTED",`GitLab shows ${$(e,80)} at ${n.sha}, and files of it at ${$(a.commit,80)}`,{advice:"run the j\
ob again; if it stays so, check that no proxy changes GitLab's answers"})}async function cr(e,t,r){return Promise.all(e.map(async n=>({source:pa(n,r),place:ma(n,
r?.name),...await fa(n,t,r).catch(async i=>{let{whyUnread:a}=await import("./chunks/unread.js");throw await a(i,n,t,r)})})))}function pa(e,t){return e.kind==="p\
ath"&&t!==void 0?`${e.path}@${t.name}`:e.typed}function ma(e,t){if(e.kind==="project")return{kind:"project",project:e.project,ref:e.ref};if(e.kind==="path")return t===
void 0?{kind:"checkout"}:{kind:"branch",branch:t}}async function fa(e,t,r){switch(e.kind){case"preset":return{text:await jn(e.typed)};case"url":return{text:await t.
url(e.typed)};case"project":return t.project(e.project,e.path,e.ref);case"path":return r===void 0?{text:await t.checkout(e.path)}:lr(r.name,r.head,n=>t.ownProject(
e.path,n))}}function dr(e,t,r){let n=e.some(({entries:i})=>i.some(({entry:a})=>a.enforce_from!==void 0));return{waivers:t,waiverRules:r,isDated:n||t!==void 0||r!==
void 0}}var tt={minimum_approvals_required_1:{field:"minimum_approvals_required",operator:">=",value:1},minimum_approvals_required_2:{field:"minimum_approvals_r\
equired",operator:">=",value:2},package_hunter_no_findings_untriaged:Pe("package_hunter_no_findings_untriaged"),project_archived:Pe("project_archived"),project_marked_for_deletion:Pe(
"project_marked_for_deletion"),vulnerabilities_slo_days_over_threshold:Pe("vulnerabilities_slo_days_over_threshold")},pr=new Set(["minimum_approvals_required","\
project_visibility"]),ha=new Set(["scanner_fuzz_testing_running"]);function Pe(e){return{field:e,operator:"=",value:!1}}var rt={approvals:{builtIn:{merge_request_commit_reset_approvals:()=>import("./chunks/approval-settings.js"),
merge_request_prevent_author_approval:()=>import("./chunks/merge-request-prevent-author-approval.js"),merge_request_prevent_committers_approval:()=>import("./chunks/merge-request-prevent-committers-approval.js"),
merge_requests_approval_rules_prevent_editing:()=>import("./chunks/approval-settings.js"),minimum_approvals_required:()=>import("./chunks/minimum-approvals-required.js"),
reset_approvals_on_push:()=>import("./chunks/approval-settings.js")},own:{merge_request_approvals:()=>import("./chunks/merge-request-approvals.js"),merge_request_code_owner_approval:()=>import("./chunks/merge-request-code-owner-approval.js"),
merge_request_protected_paths:()=>import("./chunks/merge-request-protected-paths.js"),project_approvals_on_default_branch:()=>import("./chunks/project-approvals-on-default-branch.js")}},
branches:{builtIn:{branch_deletion_disabled:()=>import("./chunks/branch-rules.js"),code_changes_requires_code_owners:()=>import("./chunks/absent-branch.js"),default_branch_protected:()=>import("./chunks/default-branch-protected.js"),
default_branch_protected_from_direct_push:()=>import("./chunks/default-branch-protected-from-direct-push.js"),default_branch_users_can_merge:()=>import("./chunks/default-branch-users.js"),
default_branch_users_can_push:()=>import("./chunks/default-branch-users.js"),force_push_disabled:()=>import("./chunks/absent-branch.js"),merge_requests_require_code_owner_approval:()=>import("./chunks/branch-rules.js"),
protected_branches_set:()=>import("./chunks/branch-rules.js"),restrict_push_merge_access:()=>import("./chunks/branch-rules.js"),stale_branch_cleanup_enabled:()=>import("./chunks/stale-branch-cleanup-enabled.js")},
own:{project_code_owner_approval_on_default_branch:()=>import("./chunks/project-code-owner-approval-on-default-branch.js"),project_default_branch_not_deletable:()=>import("./chunks/project-default-branch-rules.js"),
project_force_push_blocked:()=>import("./chunks/project-default-branch-rules.js")}},findings:{builtIn:{package_hunter_no_findings_untriaged:()=>import("./chunks/package-hunter-no-findings-untriaged.js"),
scanner_api_security_running:()=>import("./chunks/scanners.js"),scanner_code_quality_running:()=>import("./chunks/scanners.js"),scanner_container_scanning_running:()=>import("./chunks/scanners.js"),
scanner_dast_running:()=>import("./chunks/scanners.js"),scanner_dep_scanning_running:()=>import("./chunks/scanners.js"),scanner_fuzz_testing_running:()=>import("./chunks/scanner-fuzz-testing-running.js"),
scanner_iac_running:()=>import("./chunks/scanner-iac-running.js"),scanner_license_compliance_running:()=>import("./chunks/scanners.js"),scanner_sast_running:()=>import("./chunks/scanners.js"),
scanner_secret_detection_running:()=>import("./chunks/scanners.js"),vulnerabilities_slo_days_over_threshold:()=>import("./chunks/vulnerabilities-slo-days-over-threshold.js")},
own:{merge_request_code_quality:()=>import("./chunks/merge-request-code-quality.js"),merge_request_sarif:()=>import("./chunks/merge-request-sarif.js"),merge_request_scanner_findings:()=>import("./chunks/merge-request-scanner-findings.js"),
project_vulnerability_age:()=>import("./chunks/project-vulnerability-age.js")}},"merge-request":{builtIn:{},own:{merge_request_commit_authors:()=>import("./chunks/merge-request-commit-authors.js"),
merge_request_commit_messages:()=>import("./chunks/merge-request-commits.js"),merge_request_commits_signed:()=>import("./chunks/merge-request-commits-signed.js"),
merge_request_commits_signed_off:()=>import("./chunks/merge-request-commits.js"),merge_request_description:()=>import("./chunks/merge-request-text.js"),merge_request_is_not_draft:()=>import("./chunks/merge-request-is-not-draft.js"),
merge_request_labels:()=>import("./chunks/merge-request-text.js"),merge_request_links_issue:()=>import("./chunks/merge-request-links-issue.js"),merge_request_no_merge_commits:()=>import("./chunks/merge-request-commits.js"),
merge_request_size:()=>import("./chunks/merge-request-size.js"),merge_request_source_branch:()=>import("./chunks/merge-request-text.js"),merge_request_target_branch:()=>import("./chunks/merge-request-text.js"),
merge_request_threads_resolved:()=>import("./chunks/merge-request-threads-resolved.js"),merge_request_title:()=>import("./chunks/merge-request-title.js")}},people:{
builtIn:{ensure_2_admins_per_repo:()=>import("./chunks/ensure-2-admins-per-repo.js"),more_members_than_admins:()=>import("./chunks/member-shares.js"),require_mfa_at_org_level:()=>import("./chunks/two-factor.js"),
require_mfa_for_contributors:()=>import("./chunks/two-factor.js"),restricted_build_access:()=>import("./chunks/member-shares.js"),review_and_remove_inactive_users:()=>import("./chunks/review-and-remove-inactive-users.js"),
strict_permissions_for_repo:()=>import("./chunks/member-shares.js")},own:{project_members_inactive:()=>import("./chunks/project-members-inactive.js")}},pipeline:{
builtIn:{has_valid_ci_config:()=>import("./chunks/has-valid-ci-config.js")},own:{pipeline_coverage:()=>import("./chunks/pipeline-coverage.js"),pipeline_images:()=>import("./chunks/pipeline-images.js"),
pipeline_includes:()=>import("./chunks/pipeline-includes.js"),pipeline_jobs_succeeded:()=>import("./chunks/pipeline-jobs-succeeded.js"),pipeline_no_debug_trace:()=>import("./chunks/pipeline-no-debug-trace.js"),
pipeline_reports_present:()=>import("./chunks/pipeline-reports-present.js"),pipeline_security_jobs_intact:()=>import("./chunks/pipeline-security-jobs-intact.js"),
pipeline_services:()=>import("./chunks/pipeline-services.js"),pipeline_succeeded:()=>import("./chunks/pipeline-succeeded.js"),pipeline_tests:()=>import("./chunks/pipeline-tests.js"),
pipeline_variables_not_injected:()=>import("./chunks/pipeline-variables-not-injected.js")}},project:{builtIn:{auth_sso_enabled:()=>import("./chunks/not-observable.js"),
cicd_job_token_scope_enabled:()=>import("./chunks/cicd-job-token-scope-enabled.js"),error_tracking_enabled:()=>import("./chunks/error-tracking-enabled.js"),gitlab_license_level_ultimate:()=>import("./chunks/ultimate-licence.js"),
has_forks:()=>import("./chunks/project-settings.js"),issue_tracking_enabled:()=>import("./chunks/not-observable.js"),project_archived:()=>import("./chunks/project-settings.js"),
project_marked_for_deletion:()=>import("./chunks/project-marked-for-deletion.js"),project_pipelines_not_public:()=>import("./chunks/project-settings.js"),project_user_defined_variables_restricted_to_maintainers:()=>import("./chunks/project-settings.js"),
project_visibility:()=>import("./chunks/project-visibility.js"),project_visibility_not_internal:()=>import("./chunks/project-visibility.js"),project_visibility_not_public:()=>import("./chunks/project-visibility.js"),
push_protection_enabled:()=>import("./chunks/push-protection-enabled.js"),require_branch_up_to_date:()=>import("./chunks/merge-method.js"),require_linear_history:()=>import("./chunks/merge-method.js"),
require_signed_commits:()=>import("./chunks/require-signed-commits.js"),resolve_discussions_required:()=>import("./chunks/resolve-discussions-required.js"),review_and_archive_stale_repos:()=>import("./chunks/review-and-archive-stale-repos.js"),
secure_webhooks:()=>import("./chunks/secure-webhooks.js"),status_checks_required:()=>import("./chunks/status-checks-required.js"),status_page_configured:()=>import("./chunks/ultimate-licence.js"),
terraform_enabled:()=>import("./chunks/terraform-enabled.js")},own:{}},repository:{builtIn:{code_owner_approval_required:()=>import("./chunks/code-owner-approval-required.js"),
project_repo_exists:()=>import("./chunks/project-repo-exists.js")},own:{repository_code_owners:()=>import("./chunks/repository-code-owners.js"),repository_files:()=>import("./chunks/repository-files.js"),
repository_lockfiles:()=>import("./chunks/repository-lockfiles.js"),repository_no_binaries:()=>import("./chunks/repository-no-binaries.js")}},sbom:{builtIn:{},own:{
sbom_components:()=>import("./chunks/sbom-components.js"),sbom_licences:()=>import("./chunks/sbom-licences.js"),sbom_new_components:()=>import("./chunks/sbom-new-components.js"),
sbom_present:()=>import("./chunks/sbom-present.js")}}},mr=Object.keys(rt),nt=Object.assign({},...mr.map(e=>rt[e].builtIn)),fr=Object.assign({},...mr.map(e=>rt[e].
own)),hr=Object.keys(nt).sort(),_a=[...Object.keys(tt),...hr.filter(e=>!pr.has(e))],_r=[...new Set([..._a,...Object.keys(fr)])].filter(e=>!ha.has(e)).sort();function ga(e){
return gr(fr,e,"own")}function va(e){return gr(nt,e,"built-in")}function wa(e){return Object.hasOwn(tt,e)?tt[e]:Object.hasOwn(nt,e)&&!pr.has(e)?{field:e,operator:"\
=",value:!0}:void 0}async function gr(e,t,r){return Object.hasOwn(e,t)?Object.values(await e[t]?.()??{}).flat().find(n=>n.kind===r&&n.id===t):void 0}function ce(e,t=[]){
return{control:e,problems:[],issues:[],warnings:t}}function de(e,t){return{problems:[{path:e,message:t}],issues:[],warnings:[]}}function vr({phase:e,enforce_from:t,
final:r=!1}){let n=t===void 0?void 0:Date.parse(t);return{isFinal:r,phase:e??(n===void 0?"enforce":"warn"),enforcedFromMs:n}}var wr=["info","low","medium","high",
"critical"],ya=["observe","warn","enforce"];function ba(e){return{kind:"own",...e}}function $a(e){return{kind:"built-in",scope:"project",...e}}function ja(e,t,r){
let n=t.map(i=>`- ${i}`).join(`
`);return[e,n,...r?["For example:",`\`\`\`yaml
${r}
\`\`\``]:[]].join(`

`)}function ka(e,t={}){return{status:"pass",message:e,...t}}function Ea(e,t={}){return{status:"fail",message:e,...t}}function pe(e){return{status:"unknown",message:e}}
var it=class extends Error{issues;constructor(e){super(`unexpected ${e[0]?.path.join(".")||"shape"}`),this.issues=e}};function me(e,t){let{success:r,data:n,error:i}=K(
e,t);if(r)return n;throw new it(i.issues)}var qa=g("Maybe",(e,t)=>{nr.init(e,t);let{parse:r}=e._zod;e._zod.parse=(n,i)=>(n.value===null&&(n.value=void 0),r(n,i))});
function j(e){return new qa({type:"optional",innerType:e})}function at(e,t){let r=t===void 0?[]:[Z(t)];return y().check(Ee(1,{abort:!0}),Zi(e),...r)}var Ta=["=",
"!=",">","<",">=","<="];function Ia(e,{operator:t,value:r}){if(t==="=")return e===r;if(t==="!=")return e!==r;if(!(typeof e!="number"||typeof r!="number"))return t===
">"?e>r:t==="<"?e<r:t===">="?e>=r:e<=r}function Pa(e,t){if("unknown"in e)return pe(e.unknown);let{value:r,reason:n,note:i}=e,a=i===void 0?{actual:r}:{actual:r,note:i},
s=Ia(r,t);if(s===void 0)return pe(`GitLab cannot order ${r} and ${JSON.stringify(t.value)}, and records no status for this control`);let{uncertainty:o,mayBeHigher:u}=e;
return o!==void 0?pe(`${n}, but ${o}`):u!==void 0&&!xa(s,t.operator)?pe(`${n}, but ${u}`):s?{status:"pass",message:n,...a}:{status:"fail",message:`${n}${Oa(r,t)}`,
...a}}function xa(e,t){return e?t===">="||t===">":t==="<="||t==="<"}function Oa(e,{operator:t,value:r}){return typeof e!="number"||typeof r!="number"?"":`, ${{"\
=":"exactly ","!=":"any number except ",">":"more than ","<":"fewer than ",">=":"","<=":"at most "}[t]}${Qe(r,"is expected","are expected")}`}var yr=at(255),fe=e=>I(
at(2e3,e)),br=e=>y().check(Je(/^\d{4}-\d{2}-\d{2}$/,"a date such as 2026-12-31"),Z(e)),Sa=le({field:y().check(Z("A field of GitLab's expressions, such as minimu\
m_approvals_required")),operator:qe(Ta),value:Ve([N(),C(),y()])}),$r=y().check(Je(/^[a-z][a-z0-9]*(?:[-_][a-z0-9]+)*$/,"lower-case words joined by _ or -")),st=le(
{id:$r.check(Z("Id of a built-in control, or a new id together with expression or rule")),with:I(Ke(y(),re()).check(Z("Parameters of the control"))),expression:I(
Sa),rule:I(y().check(Ee(1),Z("An own rule in CEL, over the facts in docs/reference/facts.md"))),title:fe(),severity:I(qe(wr)),message:fe("Replaces the built-in \
message if the control fails"),remediation:fe("How to fix it; replaces the built-in advice"),final:I(N()),phase:I(qe(ya)),enforce_from:I(br("The control is enfo\
rced from this day on, and only warns before"))}),Na=le({name:yr,description:fe(),final:I(N()),controls:ue(Ve([$r,st]))}),jr=le({$schema:I(y()),name:yr,description:fe(),
extends:I(ue(y().check(Ee(1),Z("preset:NAME, group/project:path@ref or https://...; each goes on top of the ones before it, and this file on top of all")))),requirements:I(
ue(Na)),waivers:I(re()),waiver_rules:I(re()),baseline:I(re())}),kr=class extends Error{},Ra=/^\^(?:[\w :#/,;@!%&=~"'<>-][+*?]?|\[[\w-]+\][+*?]?|\\[.()[\]{}*+?|$^/dw-][+*?]?)*\$?$/,
za=/(?<!\\)[+*]/g;async function Ca(e,t=!1){if(t&&Ra.test(e)&&(e.match(za)??[]).length<=2){let n=Aa(e);if(n)return n}let{RE2JS:r}=await import("./chunks/bufbuild-re2-dist-esm-index.js");
try{let n=new r(e);return i=>n.test(i)}catch(n){throw new kr(n instanceof Error?n.message:String(n),{cause:n})}}function Aa(e){try{let t=new RegExp(e);return r=>t.
test(r)}catch{return}}var ne=class extends Error{};function ot(e){return`gid://gitlab/Project/${e}`}function ut(e,t){let r,n;return async i=>{let a;try{r??=Ma(e,
t),a=await r}catch(l){return n??=Ua(l,e,t),n(i)}let{project:s,request:o}=a,u=i.select?.on==="merge_request"?s.mergeRequest:s;if(u==null)throw new ne(`GitLab sho\
ws no merge request to this token; reading it needs ${i.requiredRole}`);return{node:u,request:o}}}async function Ma(e,t){let r="POST /graphql",n=e.gitlabFor(()=>{}),
i=t.filter(({select:m})=>m?.on==="project").map(({select:m})=>m?.fields),a=t.filter(({select:m})=>m?.on==="merge_request").map(({select:m})=>m?.fields),s=a.length>
0;s&&i.push(`mergeRequest(iid: $iid) { iid ${a.join(" ")} }`);let o=`query($ids: [ID!]${s?", $iid: String!":""}) { projects(ids: $ids, first: 1) { nodes { id ${i.
join(" ")} } } }`,{data:u,errors:l}=await n.graphql(o,{ids:[ot(e.projectId)],...s?{iid:String(e.iid)}:{}}),c=u.projects?.nodes?.[0];if(l.length>0)throw new ne(`\
GraphQL answered with errors: ${l.join("; ")}`);if(!c)throw new ne("GraphQL shows this token no such project");let{id:d,mergeRequest:p}=c;if(d!==ot(e.projectId)||
s&&p&&String(p.iid)!==String(e.iid))throw new ne("GraphQL answered about another project or merge request");return{project:c,request:r}}var La=/exceeds max complexity|Query too large|Timeout on validation|doesn't exist on type|doesn't accept argument|has an invalid value/;
function Ua(e,t,r){if(r.length<2||!(e instanceof Error)||!La.test(e.message))throw e;let n=Math.ceil(r.length/2),i=ut(t,r.slice(0,n)),a=ut(t,r.slice(n));return s=>(r.
indexOf(s)<n?i:a)(s)}function lt(e,t,r){return{...e,...t,needs:{answer:e},collect:async(n,i)=>me(r,i.answer)}}var Er=j(R({access_level:C()})),qr=Ie(R({id:C(),path_with_namespace:y(),
visibility:j(y()),default_branch:F(y()),empty_repo:j(N()),only_allow_merge_if_all_discussions_are_resolved:F(N()),secret_push_protection_enabled:F(N()),namespace:R(
{id:C(),kind:y(),full_path:y()}),owner:j(R({id:C()})),permissions:j(R({project_access:Er,group_access:Er}))}),Te(e=>({id:e.id,path:e.path_with_namespace,visibility:e.
visibility,defaultBranch:e.default_branch??void 0,readsCode:e.default_branch!==void 0,isEmpty:e.empty_repo,mustResolveDiscussions:e.only_allow_merge_if_all_discussions_are_resolved,
secretPushProtection:e.secret_push_protection_enabled,namespace:{id:e.namespace.id,kind:e.namespace.kind,path:e.namespace.full_path},ownerId:e.owner?.id,role:Fa(
e.permissions)}))),xe={id:"project_answer",summary:"The project",requiredRole:"a token whose user can see the project",scope:"project",collect:({gitlab:e,projectId:t})=>e.
Projects.show(t)},Oe=lt(xe,{id:"project"},qr),Da=Ie(R({only_allow_merge_if_all_status_checks_passed:F(N()),merge_method:j(y()),archived:j(N()),last_activity_at:j(
y()),builds_access_level:j(y()),ci_config_path:F(y()),auto_devops_enabled:j(N()),restrict_user_defined_variables:j(N()),ci_pipeline_variables_minimum_override_role:j(
y()),forks_count:j(C()),permissions:j(Ke(y(),re()))}),Te(e=>({mustPassStatusChecks:e.only_allow_merge_if_all_status_checks_passed,isUltimate:e.only_allow_merge_if_all_status_checks_passed!==
void 0||(e.permissions?!1:void 0),mergeMethod:e.merge_method,isArchived:e.archived,lastActivityAt:e.last_activity_at,pipelinesAccess:e.builds_access_level,ciConfigPath:e.
ci_config_path,hasAutoDevops:e.auto_devops_enabled,restrictsVariables:e.restrict_user_defined_variables??Za(e),forks:e.forks_count}))),Ga=lt(xe,{id:"project_set\
tings",summary:"The project's settings"},Da);async function Ba(e,t){if(typeof e=="number")return{projectId:e,known:new Map};let r=[],n=await t(a=>r.push(a)).Projects.
show(e),{id:i}=me(qr,n);return{projectId:i,known:new Map([[xe.id,{ok:!0,value:n,requests:r}]])}}function Fa(e){if(!e)return;let t=[e.project_access,e.group_access].
map(r=>r?.access_level??0);return Math.max(...t)}function Za(e){let t=e.ci_pipeline_variables_minimum_override_role;return t===void 0?void 0:t!=="developer"}var Ha=class{},
Wa=class{};function X(...e){return{placeholder:e.join("|"),parse(t){let r=e.find(n=>n===t);return r===void 0?{problem:`must be ${e.join(" or ")}, not "${t}"`}:{
value:r}}}}var Se={placeholder:"TEXT",parse:e=>({value:e})},Tr={placeholder:"LINES",parse:e=>({value:dt(e,/\r?\n/)})},Ja={placeholder:"LIST",parse:e=>({value:dt(
e,/[\r\n,]+/)})};function Va(e){return{placeholder:"LIST",parse(t){let r=dt(t,/[\r\n,]+/),n=r.filter(i=>!e.includes(i));return n.length>0?{problem:`must name ${e.
join(", ")}, not "${n.join(", ")}"`}:{value:r}}}}var Ir={placeholder:"true|false",parse(e){return/^(true|1|yes|on)$/i.test(e)?{value:!0}:/^(false|0|no|off)$/i.test(
e)?{value:!1}:{problem:`must be true or false, not "${e}"`}}},Ka={placeholder:"DURATION",parse(e){let t=/^(?:(\d{1,6})h)?(?:(\d{1,6})m)?(?:(\d{1,6})s?)?$/.exec(
e),[r=0,n=0,i=0]=(t??[]).slice(1).map(s=>Number(s??0)),a=((r*60+n)*60+i)*1e3;return!t||a<1e3||a>864e5?{problem:`must be a duration between 1s and 24h such as 90\
s, 10m or 1h30m, not "${e}"`}:{value:a}}},Xa={placeholder:"SHA",parse(e){let t=e.toLowerCase();return/^([0-9a-f]{40}|[0-9a-f]{64})$/.test(t)?{value:t}:{problem:`\
must be a full commit SHA of 40 or 64 hexadecimal digits, not "${e}" (${e.length} characters)`}}},Ya={placeholder:"NUMBER",parse(e){let t=ct(e.replace(/^!/,""));
return t===void 0?{problem:`must be the merge request's number, such as 7 or !7, not "${e}"`}:{value:t}}},Qa={placeholder:"ID|PATH",parse(e){let t=ct(e);return t!==
void 0?{value:t}:/^[^\s/?#:]+(\/[^\s/?#:]+)+$/.test(e)?{value:e}:{problem:`must be a numeric id or a full path such as group/project, not "${e}"`}}},es={placeholder:"\
URL",parse(e){let t;try{t=new URL(e)}catch{return{problem:`must be an address such as https://gitlab.example.com, not "${rs(e)}"`}}if(t.protocol!=="https:"&&t.protocol!==
"http:")return{problem:`must begin with https:// or http://, not "${t.protocol}"`};if(t.username||t.password)return{problem:"must not contain a user name or pas\
sword"};if(t.search||t.hash)return{problem:"must not contain a query or a fragment"};let r=t.pathname.replace(/\/+$/,"");return/\/api(\/v4|\/graphql)?$/.test(r)?
{problem:`must be the root of the instance, without ${/\/api.*$/.exec(r)?.[0]??"/api"}`}:{value:`${t.origin}${r}`}}},ts={placeholder:"MEGABYTES",parse(e){return/^[1-9]\d{0,3}$/.
test(e)?{value:Number(e)*2**20}:{problem:`must be megabytes from 1 to 9999, not "${e}"`}}};function ct(e){let t=Number(e);return/^\d+$/.test(e)&&Number.isSafeInteger(
t)&&t>0?t:void 0}function dt(e,t){return e.split(t).map(r=>r.trim()).filter(Boolean)}function rs(e){return e.replace(/\/\/[^/@]*@/,"//…@")}var pt=e=>`${JSON.stringify(
e,null,2)}
`,Pr={json:{file:"report.json",load:async()=>({render:pt})},html:{file:"report.html",load:()=>import("./chunks/html.js")},junit:{file:"report.junit.xml",load:()=>import("./chunks/junit.js")},
codequality:{file:"gl-code-quality-report.json",load:()=>import("./chunks/codequality.js")},sarif:{file:"report.sarif",load:()=>import("./chunks/sarif.js")},annotations:{
file:"gl-annotations.json",load:()=>import("./chunks/annotations.js")},metrics:{file:"metrics.txt",load:()=>import("./chunks/metrics.js")},csv:{file:"controls.c\
sv",load:()=>import("./chunks/csv.js")},markdown:{file:"summary.md",load:()=>import("./chunks/markdown.js")},badge:{file:"badge.svg",load:()=>import("./chunks/badge.js")},
oscal:{file:"oscal-assessment-results.json",load:()=>import("./chunks/oscal.js")}},ns=[...Object.keys(Pr),"archive"],Ne={mode:{kind:X("auto","merge-request","pr\
oject"),default:"auto",summary:"What to judge. `auto` judges the merge request that the environment names, or else the project"},policy:{kind:Ja,default:".count\
ersign.yml",summary:"Where the policy is: a path in the checkout, `group/project:path/to/file.yml@ref` or an `https://` address. Several, separated by commas or\
 line breaks, are merged. In `merge-request` mode a bare path is read through the API, from the target branch if it is protected, else from the default branch"},
policy_from:{kind:X("target_branch","checkout"),default:"target_branch",summary:"Where a bare policy path is read in `merge-request` mode: the target branch (if\
 it is not protected, the default branch), or the checkout. Mode `project` always reads the checkout"},gitlab_url:{kind:es,default:"https://gitlab.com",environment:[
"CI_SERVER_URL"],summary:"Address of the GitLab instance, with its sub-path if it has one. Default: `CI_SERVER_URL`, or else `https://gitlab.com`"},gitlab_token:{
kind:Se,secret:!0,environment:["COUNTERSIGN_TOKEN"],summary:"Access token with scope `api` that reads facts and posts status checks. It can also be in `COUNTERS\
IGN_TOKEN`"},project:{kind:Qa,summary:"Numeric id or full path of the merge request's project. Default: from the environment"},merge_request:{kind:Ya,summary:"T\
he merge request's number (iid). Default: from the environment"},sha:{kind:Xa,summary:"Full head SHA of the source branch. Default: from the environment"},status_check:{
kind:Tr,summary:"Name or id of the external status check to answer. For several, write one per line: `NAME`, or `REQUIREMENT NAME=CHECK NAME` to give one requir\
ement its own check"},external_control:{kind:Tr,summary:"Id of the external control to answer. For several, write one per line, as `ID` or `REQUIREMENT NAME=ID`"},
external_control_secret:{kind:Se,secret:!0,environment:["COUNTERSIGN_CONTROL_SECRET"],summary:"Secret of those controls. It can also be in `COUNTERSIGN_CONTROL_\
SECRET`, or for one control in `COUNTERSIGN_CONTROL_SECRET_<ID>`"},fail_job_on:{kind:X("non_compliant","undetermined","never"),default:"non_compliant",summary:"\
Which verdicts fail the job: `non_compliant` (and undetermined), `undetermined` (only undetermined) or `never`. Exit codes 2 and 4 always fail it"},on_undetermined:{
kind:X("fail","leave"),default:"fail",summary:"What is reported to GitLab if evidence is missing: `fail`, or with `leave` nothing"},note:{kind:X("never","on_fai\
lure","always"),default:"never",summary:"When the merge request gets a note that says what to fix: `never`, `on_failure` or `always`. There is one note, which e\
ach run updates"},signing:{kind:X("key","sigstore"),summary:"How the evidence is signed: with a `key` (the default if `signing_key` is given), or by `sigstore` \
with the job's own identity"},signing_key:{kind:Se,secret:!0,environment:["COUNTERSIGN_SIGNING_KEY"],summary:"Private key that signs the evidence, Ed25519 or EC\
DSA P-256: PEM text, PEM text in base64, or the path of a file. It can also be in `COUNTERSIGN_SIGNING_KEY`"},report_limit:{kind:ts,default:"512",summary:"Maxim\
um size of a file with evidence, such as a scanner's report, in megabytes. A larger one is unknown evidence"},report_dir:{kind:Se,default:"countersign-report",summary:"\
Folder for the reports"},formats:{kind:Va(ns),default:"json",summary:"Which reports are written. The CI host's own outputs are always written"},dry_run:{kind:Ir,
default:"false",summary:"Evaluate and print what would be reported; write nothing to GitLab"},timeout:{kind:Ka,default:"10m",summary:"Deadline of the whole run"},
log_level:{kind:X("info","debug"),default:"info",summary:"`debug` shows every request with its status and its duration, and never a secret"}},he=Object.keys(Ne);
function is(e){return e.replace(/_(.)/g,(t,r)=>r.toUpperCase())}function Re(e){return e.replaceAll("_","-")}function xr(e,t){let r=he.flatMap(a=>{let{secret:s,environment:o=[]}=Ne[a];
return s?[t.get(Re(a)),e[`INPUT_${a.toUpperCase()}`],...o.map(u=>e[u])]:[]}),n=Object.entries(e).filter(([a])=>a.startsWith("COUNTERSIGN_CONTROL_SECRET_")),i=[...r,
...n.map(([,a])=>a)];return[...new Set(i.filter(a=>a!==void 0&&a.trim()!==""))]}var H=class extends b{name="GitLabError";request;status;words;attempts;expectedSha;date;isUnknownRoute;constructor(e,t,r){
let{advice:n,cause:i}=r;super(e,t,{cause:i,...n===void 0?{}:{advice:n}}),this.request=r.request,this.status=r.status??0,this.words=r.words??null,this.attempts=r.
attempts??1,this.expectedSha=r.expectedSha,this.date=r.date,this.isUnknownRoute=r.isUnknownRoute===!0}};function A(e,t){return`${e} ${t.replace(/\?.*/,"").replace(
/^\/api(\/v4)?(?=\/)/,"")}`}function mt(e){let t=$(ze(e)).replace(/(token=)[^&\s"']+/gi,"$1…");return t===""?null:t}var as=new Set(["base","error"]);function ze(e){
if(e==null)return"";if(Array.isArray(e))return e.map(ze).filter(Boolean).join(", ");if(typeof e!="object")return String(e);let{message:t,error_description:r,error:n,
errors:i}=e;for(let a of[t,r,n,i]){let s=ze(a);if(s)return s}return Object.entries(e).map(([a,s])=>[as.has(a)?"":a,ze(s)]).filter(([,a])=>a).map(a=>a.join(" ").
trim()).join(", ")}var ss=[500,1e3,2e3,3e3,5e3,5e3,5e3,8e3];async function os(e,t,r,n,i,a=!1){let s=0;for(let o of[...a?[]:ss,void 0])try{let u=await e.StatusChecks.
set(t.projectId,t.iid,{externalStatusCheckId:r,sha:t.sha,status:n});return{outcome:"delivered",attempts:s+u.attempts}}catch(u){if(!(u instanceof H)||u.status!==
409)throw u;if(s++,await Or(e,t))return{outcome:"superseded",attempts:s};if(o===void 0)throw u;await i(o)}throw new b("INTERNAL","the last wait ends the loop")}
async function Or(e,{projectId:t,iid:r,sha:n}){let i=await e.read(`/projects/${t}/merge_requests/${r}/versions`,{perPage:100}).catch(us),a=Array.isArray(i)?i.map(
s=>String(s?.head_commit_sha)):[];return a.length>0&&a[0]!==n&&a.includes(n)}function us(e){if(!(e instanceof b&&e.code!=="INTERRUPTED"))throw e}function Sr(e,t,r){
let n=t.requirement===void 0?ls(e):cs(e,t.requirement);return n==="pass"?!0:n!=="fail"&&r==="leave"?void 0:!1}function ls({verdict:e}){return e==="compliant"?"p\
ass":e==="non_compliant"?"fail":"unknown"}function cs({requirements:e},t){return e.find(r=>r.name===t)?.status??"unknown"}async function Nr(e,t){let r=Sr(e.evaluation,
t,e.onUndetermined),n=r?"passed":"failed";return Rr(e,t,r,n,i=>os(e.gitlab,i,t.id,n,e.sleep,e.isLagging))}async function ds(e,t){let r=Sr(e.evaluation,t,e.onUndetermined),
n=r?"pass":"fail",i=e.secrets.get(t.id)??"";return Rr(e,t,r,n,async()=>({outcome:"delivered",attempts:(await e.gitlab.ExternalControls.setStatus(e.projectId,t.id,
n,{secret:i,nonce:e.nonce})).attempts}))}async function Rr(e,t,r,n,i){let{id:a,name:s=null,requirement:o=null}=t,u={target:t.kind,id:a,name:s,requirement:o,status:n,
attempts:0};if(e.isSuperseded)return{...u,outcome:"superseded"};if(e.dryRun||r===void 0)return{...u,outcome:"skipped"};try{let l=e.mergeRequest??{projectId:e.projectId,
iid:0,sha:""},c={...u,...await i(l)};return e.onDelivered(c),c}catch(l){if(!(l instanceof b)||l.code==="INTERRUPTED")throw l;return{...u,outcome:"failed",attempts:ps(
l),error:ms(l)}}}function ps(e){return"attempts"in e&&typeof e.attempts=="number"?e.attempts:1}function ms(e){return e.advice===void 0?e.message:`${e.message}; ${e.
advice}`}function ft(e,t){let r=t.find(({name:n})=>n===e)??t.find(({id:n})=>String(n)===e);return r&&{id:r.id,name:r.name}}function*zr(e){for(let t=e.indexOf("=");t>=
0;t=e.indexOf("=",t+1))yield[e.slice(0,t).trim(),e.slice(t+1).trim()]}var fs=Ie(R({iid:C(),project_id:C(),title:y(),draft:j(N()),work_in_progress:j(N()),sha:Xe(
y()),target_branch:y(),source_branch:j(y()),source_project_id:j(C()),description:j(y()),labels:j(ue(y())),created_at:y(),prepared_at:F(y()),changes_count:F(y()),
author:R({username:y()}),references:j(R({full:y()})),web_url:j(y())}),Te(e=>({iid:e.iid,projectId:e.project_id,projectPath:e.references?.full.replace(/![0-9]+$/,
""),title:e.title,isDraft:e.draft??e.work_in_progress,sha:e.sha??void 0,targetBranch:e.target_branch,sourceBranch:e.source_branch,sourceProjectId:e.source_project_id,
description:e.description??"",labels:e.labels,createdAt:e.created_at,isPrepared:e.prepared_at!==null,changesCount:e.changes_count??void 0,author:e.author.username,
url:e.web_url}))),ie={id:"merge_request",summary:"The merge request",requiredRole:"at least Reporter in a private project",scope:"merge_request",collect:async({
gitlab:e,projectId:t,iid:r})=>me(fs,await e.MergeRequests.show(t,r??0))};function Cr(e){return e.slice(0,100)}function hs(e,t){return e.slice(100).map(r=>Ar(r,t))}
function Ar(e,t){return t(String(e)).slice(0,24)}function _s(e){let{evaluation:t,subject:r}=e,{policy:n,documents:i,sha256:a}=e.loaded,s=new Map(n.requirements.
map(({name:o,description:u})=>[o,u]));return Ye({schema:"countersign.report/v1",verdict:t.verdict,generated_at:e.generatedAt.toISOString().replace(/\.\d+Z$/,"Z"),
tool:{name:"countersign",version:e.version},subject:{gitlab_url:r.gitlabUrl,project:{...r.project},merge_request:r.mergeRequest?{iid:r.mergeRequest.iid,sha:r.mergeRequest.
sha,target_branch:r.mergeRequest.targetBranch}:null},policy:{name:n.name,sources:[...n.sources],documents:[...i],sha256:a},requirements:t.requirements.map(({name:o,
status:u,controls:l})=>({name:o,description:s.get(o)??null,status:u,controls:l.map(c=>gs(c,r,e.sha256))})),deliveries:[...e.deliveries],...e.notices.length===0?
{}:{notices:[...e.notices]}})}function gs(e,t,r){let n=Array.isArray(e.actual)?hs(e.actual,r):[],{id:i,title:a,severity:s,expected:o,remediation:u}=e.control;return{
id:i,title:a,severity:s,status:e.status,message:e.message,note:e.note??null,expected:o?{...o}:null,actual:Array.isArray(e.actual)?Cr(e.actual):e.actual,...n.length===
0?{}:{actual_rest:[...n]},evidence:e.evidence.map(l=>({...l})),remediation:{text:u.text,url:vs(u,t)},phase:e.inPhase,waiver:e.waiver?{...e.waiver}:null,...e.baseline===
void 0?{}:{baseline:e.baseline}}}function vs({page:e},{gitlabUrl:t,project:r,mergeRequest:n}){if(e===void 0)return null;let i=`${t}/${r.path.split("/").map(encodeURIComponent).
join("/")}`;return e.startsWith("!")?n?`${i}/-/merge_requests/${n.iid}${e.slice(1)}`:null:`${i}${e}`}function ht(e){let t={pass:0,fail:0,unknown:0,waived:0,not_applicable:0,
external:0};for(let{controls:r}of e.requirements)for(let{status:n}of r)t[n]++;return t}function Mr({status:e,body:t,attempts:r},n,i,a){let s=n.includes(e)?ws(t,
i):`its status is ${e}, not ${n[0]}`;if(s!==void 0)throw new H("GITLAB_UNEXPECTED",`the answer to ${a} does not confirm that GitLab has taken the status: ${s}`,
{request:a,status:e,attempts:r,advice:"look for a proxy between the job and GitLab"})}function ws(e,t){for(let[r,n]of Object.entries(t)){let i=r.split(".").reduce(
(s,o)=>s?.[o],e),a=typeof i=="string"||typeof i=="number"?String(i).slice(0,64):"missing";if(n!==void 0&&i!==n)return`${r} is ${a}, not ${n}`}}var ys=[[/^\/api\/v4\/projects\/([^/]+)$/,
["id"]],[/^\/api\/v4\/projects\/([^/]+)\/merge_requests\/([^/]+)(?:\/approvals|\/changes)?$/,["project_id","iid"]],[/^\/api\/v4\/projects\/([^/]+)\/pipelines\/([^/]+)$/,
["project_id","id"]],[/^\/api\/v4\/projects\/[^/]+\/repository\/branches\/([^/]+)$/,["name"]],[/^\/api\/v4\/groups\/([^/]+)$/,["id"]]];function bs(e,t){if(!(typeof t!=
"object"||t===null))for(let[r,n]of ys){let i=r.exec(e)?.slice(1).map(decodeURIComponent)??[],a=n.find((o,u)=>!$s(t[o],i[u]));if(a===void 0)continue;let s=A("GET",
e);throw new H("GITLAB_UNEXPECTED",`GitLab answered ${s} with another one: its ${a} differs`,{request:s,advice:"look for a proxy or a cache between the job and \
GitLab"})}}function $s(e,t){return e===void 0||t===void 0||typeof e=="number"&&!/^\d+$/.test(t)?!0:String(e)===t}async function _t(e,t,r={},n="fact"){let i=d=>e.
send({method:"GET",path:t,query:Lr({..._e(r),...d}),situation:n}),a=await i({});if(bs(t,a.body),r.page!==void 0||!Array.isArray(a.body))return a;let{link:s,...o}=a.
headers,u={...a,headers:o},l=o["x-next-page"]||s?.includes('rel="next"'),c=o["x-next-page"]===void 0&&a.body.length===r.perPage;return!l&&!c&&Number(o["x-total"]??
a.body.length)===a.body.length?u:(await import("./chunks/pages.js")).readPages(A("GET",t),i,a)}function js(e,t){return({url:r})=>{let n=a=>`${r}/${a}`.replace(/\/+/g,
"/");function i(a){return(s,{searchParams:o={},body:u={}}={})=>{let l=n(s);return t(A(a,l)),e.send({method:a,path:l,query:Lr(_e(o)),body:_e(u),expects:a==="DELE\
TE"?"empty":"json"})}}return{get(a,{searchParams:s}={}){let o=n(a);return t(A("GET",o)),_t(e,o,s)},post:i("POST"),put:i("PUT"),patch:i("PATCH"),delete:i("DELETE")}}}
function _e(e){return Object.fromEntries(Object.entries(e).map(([t,r])=>[t.replace(/[A-Z]/g,n=>`_${n.toLowerCase()}`),r]))}function Lr(e){let t=new URLSearchParams;
for(let[r,n]of Object.entries(e))if(Array.isArray(n))for(let i of n)t.append(`${r}[]`,String(i));else n!=null&&t.append(r,String(n));return t.toString()}var ks=class{#e;#t;constructor(e,t){
this.#e=e,this.#t=t}async list(e,t){let r=A("GET",e);this.#t(r);let{body:n}=await _t(this.#e,e,{perPage:100},t);if(Array.isArray(n)&&n.every(Es))return n;throw new H(
"GITLAB_UNEXPECTED",`${r} did not answer a list of status checks`,{request:r})}async write(e,t,r,n,i){let a=A(e,t);this.#t(a);let s=e==="DELETE"?"empty":"json",
o=await this.#e.send({method:e,path:t,body:r,expects:s,situation:n});return i&&Mr(o,[201],i,a),{attempts:o.attempts}}};function Es(e){let{id:t,name:r}=e??{};return typeof t==
"number"&&typeof r=="string"}function Ur(e){return(e??"").replace(/\?.*/s,"")}var Dr="a web page instead of JSON";function qs({headers:e,text:t,bytes:r},n){let i=e["\
content-type"]??"";if(Gr(i,t))return{instead:Dr};if(n!=="json")return{value:{text:t,bytes:r,empty:void 0}[n]};if(!gt(i))return{instead:`something other than JSO\
N (${i||"no content type"})`};try{return{value:JSON.parse(t)}}catch{return{instead:"malformed JSON"}}}function gt(e){return/^application\/([\w.-]+\+)?json\b/i.test(
e)}function Gr(e,t){return/html/i.test(e)||!gt(e)&&/^\s*<(!doctype|html)/i.test(t)}function Br(e){return e.NODE_USE_ENV_PROXY==="1"&&Fr(process.versions.node)}function Fr(e){
let[t=0,r=0]=e.split(".").map(Number);return t>24||t===24&&r>=5||t===22&&r>=21}var Ts=10,Zr="ETIMEDOUT",Hr="E2BIG";async function Is(e,t,r){let{Agent:n,request:i}=await Ps(
e?"node:https":"node:http"),a={keepAlive:!0,maxSockets:Ts,...Br(t)?{proxyEnv:t}:{},...e&&r?{secureContext:await xs(r)}:{}};return{agent:new n(a),request:i}}async function Ps(e){
let{getBuiltinModule:t}=process;return t?.(e)??import(e)}async function xs(e){let[t,{X509Certificate:r}]=await Promise.all([import("node:tls"),import("node:crypto")]),
{getCACertificates:n}=t;try{return new r(e),t.createSecureContext({ca:[...n?.("default")??t.rootCertificates,e]})}catch(i){throw new b("INPUT_INVALID","CI_SERVE\
R_TLS_CA_FILE contains no certificates in PEM format",{cause:i})}}function Os(e,t,r){let{method:n,body:i,timeoutMs:a,maxBodyBytes:s,now:o,take:u}=r,l=/^[PD]/.test(
n),c=l&&n!=="DELETE"?JSON.stringify(i??{}):void 0,d={accept:"*/*","user-agent":"countersign",...l?{"content-type":"application/json"}:{},...c?{"content-length":String(
Buffer.byteLength(c))}:{},...r.headers};return new Promise((p,m)=>{let f=e.request(t,{method:n,headers:d,agent:e.agent},v=>{Ss(v,s,o(),u).then(w(p),_)}),h=setTimeout(
()=>f.destroy(Wr(Zr)),a),_=w(m);f.on("error",_).end(c);function w(v){return k=>{clearTimeout(h),v(k)}}})}async function Ss(e,t,r,n){let{statusCode:i=0}=e,a=[],s=0;
if(n&&i<300)n(e);else for await(let l of e){if(s+=l.length,s>t)throw Wr(Hr);a.push(l)}let o={};for(let[l,c]of Object.entries(e.headers))o[l]=String(c);let u=Buffer.
concat(a);return{status:i,headers:o,text:u.toString(),bytes:u,answeredAt:r}}function Wr(e){return Object.assign(new Error(e),{code:e})}var Ns=new Set([408,429,502,
503,504]);function Rs(e,t){return Ns.has(e)||e===500&&t}function Jr(e){return[301,302,303,307,308].includes(e)}function zs(e,t,r,n){let i=1e3*2**(e-1)*(.5+t()/2);
return Math.max(i,r&&Cs(r,n)||0)}function Cs({status:e,headers:t},r){let n=t["retry-after"];return n?/^\d+$/.test(n)?Number(n)*1e3:Date.parse(n)-r+1e3:e===429?Number(
t["ratelimit-reset"])*1e3-r+1e3:0}async function As(e,t){let{now:r,deadlineAt:n,requestTimeoutMs:i}=e,a=Ms(t,e.token),s=r(),o=n()-s;if(o<=0)return ge((await Ce()).
tooLate(a.request,a.attempts));let u=Math.min(o,i),l=await Ls(e,t,u),c=Us(l,a,e);if(Ds(l,t,r()-s,c,e),c.isDue)return{kind:"retry",delayMs:c.delayMs};if("status"in
l)return Gs(l,t,a,c,e.root);let{endingOf:d,tooLate:p,unanswered:m}=await Ce();return ge(l.isTimeout&&u===o?p(a.request,a.attempts):m(l,a,d(a.attempts,c)))}function Ms({
request:e,number:t},r){let{method:n,path:i,body:a,situation:s="fact"}=e,o=n==="GET"||n==="HEAD"||e.reads===!0;return{request:A(n,i),situation:s,writes:!o,body:a,
attempts:t,token:r}}async function Ls(e,t,r){try{return await e.exchange(t,r)}catch(n){if(n instanceof b)throw n;return(await Ce()).describeFailure(n,e.root,e.env)}}
function Us(e,{writes:t,attempts:r},n){let{now:i,random:a,serverNow:s,deadlineAt:o}=n,u="status"in e?Rs(e.status,!t):e.isTemporary,l=zs(r,a,"status"in e?e:void 0,
s()),c=i()+l>=o();return{mayHelp:u,delayMs:l,isPastDeadline:c,isDue:u&&r<5&&!c}}function Ds(e,{request:{method:t,path:r},number:n},i,{isDue:a,delayMs:s},{onRequest:o}){
let u="status"in e?e.status:0,l={method:t,path:r,status:u,durationMs:i,attempt:n};o?.(a?{...l,retryInMs:s}:l)}async function Gs(e,{request:t,url:r,hops:n},i,a,s){
let{status:o,headers:u,text:l}=e,{attempts:c}=i,d=P=>({kind:"ok",response:{status:o,headers:u,body:P,attempts:c}});if(t.take&&Jr(o))return d(l);let p=o<300?qs(e,
t.expects??"json"):void 0;if(p&&p.instead===void 0)return d(p.value);let{endingOf:m,followRedirect:f,refused:h,unexpected:_}=await Ce();if(p)return ge(_(o,i,p.instead));
if(!Jr(o))return ge(h(e,i,m(c,a)));let{method:w,path:v}=t,k=f(e,r,{request:i.request,method:w,path:v,root:s,hops:n,attempts:c});return k instanceof URL?{kind:"r\
edirect",url:k}:ge(k)}function ge(e){return{kind:"failure",error:e}}function Ce(){return import("./chunks/failure-words.js")}function Bs(e){let t,r;function n(i,a){
let s=Date.parse(i??"");return s?s-a:void 0}return{serverNow:()=>e()+(r??t??0),hasServerClock:()=>(r??t)!==void 0,relearnClock(i){r=n(i,e())??r},learn({date:i,age:a},s,o){
if(a!==void 0)return;let u=n(i,Math.max((s+o)/2,o-1e3)-500);u!==void 0&&(t=Math.max(t??u,u))}}}function Fs(e,t){let r=new Set,n=!1;function i(){n=!0;for(let a of r)
a(vt());t()}return e?.addEventListener("abort",i,{once:!0}),{race:a=>new Promise((s,o)=>{(n||e?.aborted)&&o(vt()),r.add(o),a.then(s,o).finally(()=>r.delete(o))}),
check(){if(n||e?.aborted)throw vt()},close(){e?.removeEventListener("abort",i),i()}}}function vt(){return new b("INTERRUPTED","the job was cancelled")}function Vr(e){
let{token:t,now:r,env:n={}}=e,{requestTimeoutMs:i=3e4,deadlineAt:a=()=>Number.POSITIVE_INFINITY,maxBodyBytes:s=64*2**20}=e,o=new URL(e.baseUrl),u=o.href.replace(
/\/$/,"");if(t&&/[^\x21-\x7e]/.test(t))throw new b("INPUT_INVALID","gitlab_token contains a space, a line break or another character that no token has");let l,c=0,
{learn:d,...p}=Bs(r),m=Fs(e.signal,f);function f(){l?.then(({agent:v})=>v.destroy()).catch(()=>{})}async function h({request:v,url:k},P){l??=Is(o.protocol==="ht\
tps:",n,e.certificateAuthorities);let M=await l,{anonymous:z,headers:L}=v,wn={...t&&!z?{"private-token":t}:{},...L?.()},yn=r();c++;let Ae=await Os(M,k,{...v,headers:wn,
timeoutMs:P,maxBodyBytes:s,now:r});return d(Ae.headers,yn,Ae.answeredAt),Ae}let _={now:r,token:t,env:n,root:o,requestTimeoutMs:i,deadlineAt:a,random:e.random,onRequest:e.
onRequest,serverNow:p.serverNow,exchange:(v,k)=>m.race(h(v,k))};async function w(v){let k=new URL(u+v.path+(v.query?`?${v.query}`:""));for(let P=1,M=0;;){m.check();
let z=await As(_,{request:v,url:k,number:P,hops:M});switch(z.kind){case"ok":return z.response;case"failure":throw z.error;case"redirect":k=z.url,M++;break;case"\
retry":await m.race(e.sleep(z.delayMs)),P++}}}return{...p,send:w,options:e,requestCount:()=>c,close:m.close}}var Zs=Object.defineProperty,Hs=(e,t)=>{for(var r in t)
Zs(e,r,{get:t[r],enumerable:!0})};import{createHash as Ws,randomBytes as Js}from"node:crypto";import{readFileSync as Vs}from"node:fs";import{readFile as Ks}from"node:fs/promises";
import{constants as Xs}from"node:fs";import{access as Ys,mkdir as Qs,rm as eo,writeFile as to}from"node:fs/promises";import{join as wt}from"node:path";var U=class{constructor({
requesterFn:e,prefixUrl:t=""}){this.url=`/api/v4/${t}`,this.queryTimeout=null,this.requester=e({url:this.url})}},ro=class{value;constructor(e){this.value=e}};function E(e,...t){
return t.reduce((r,n,i)=>{let a=n instanceof ro?n.value:encodeURIComponent(String(n));return r+a+e[i+1]},e[0])}var Kr=class extends U{constructor(e,t){super({prefixUrl:e,
...t})}all(e,{includeInherited:t,...r}={}){let n=E`${e}/members`;return t&&(n+="/all"),O(this,n,r)}show(e,t,{includeInherited:r,...n}={}){let[i,a]=[e,t].map(encodeURIComponent),
s=[i,"members"];return r&&s.push("all"),s.push(a),O(this,s.join("/"),n)}},no=class extends U{constructor(e,t){super({prefixUrl:e,...t})}all(e,t){return O(this,E`${e}/hooks`,
t)}show(e,t,r){return O(this,E`${e}/hooks/${t}`,r)}},io=class extends U{constructor(e,t){super({prefixUrl:e,...t})}show(e,t){return O(this,E`${e}/push_rule`,t)}},
ao=class extends U{all(e,{pipelineId:t,...r}={}){let n=t?E`projects/${e}/pipelines/${t}/jobs`:E`projects/${e}/jobs`;return O(this,n,r)}show(e,t,r){return O(this,
E`projects/${e}/jobs/${t}`,r)}},so=class extends U{showConfiguration(e,{mergerequestIId:t,...r}={}){let n;return t?n=E`projects/${e}/merge_requests/${t}/approvals`:
n=E`projects/${e}/approvals`,O(this,n,r)}},oo=class extends U{all({projectId:e,groupId:t,...r}={}){let n="";return e?n=E`projects/${e}/`:t&&(n=E`groups/${t}/`),
O(this,`${n}merge_requests`,r)}show(e,t,r){return O(this,E`projects/${e}/merge_requests/${t}`,r)}},uo=class extends U{all(e,t){return O(this,E`projects/${e}/pipelines`,
t)}show(e,t,r){return O(this,E`projects/${e}/pipelines/${t}`,r)}},lo=class extends no{constructor(e){super("projects",e)}},co=class extends Kr{constructor(e){super(
"projects",e)}},po=class extends io{constructor(e){super("projects",e)}},mo=class extends U{all({userId:e,starredOnly:t,...r}={}){let n;return e&&t?n=E`users/${e}/starred_projects`:
e?n=E`users/${e}/projects`:n="projects",O(this,n,r)}show(e,t){return O(this,E`projects/${e}`,t)}},fo=class extends U{all(e,t){return O(this,E`projects/${e}/protected_branches`,
t)}show(e,t,r){return O(this,E`projects/${e}/protected_branches/${t}`,r)}},ho=class extends Kr{constructor(e){super("groups",e)}};async function O(e,t,r){return(await e.
requester.get(t,{searchParams:r})).body}async function _o(e,t,r={},n=!/^\s*mutation\b/.test(t)){let i={method:"POST",path:"/api/graphql",body:{query:t,variables:r},
reads:n,situation:"graphql"},a=await e.send(i);Xr(a).some(c=>c.startsWith(go))&&(a=await e.send(i));let{data:s}=a.body??{},o=Xr(a);if(s!=null)return{data:s,errors:o};
let u=mt(o),l=/does not exist or you don't have permission/.test(u??"");throw new H(l?"RIGHTS_MISSING":u?"GITLAB_REFUSED":"GITLAB_UNEXPECTED",`GitLab answered P\
OST /graphql without data: ${u??"it gives no reason"}`,{request:"POST /graphql",status:a.status,words:u,attempts:a.attempts,advice:l?"check the id, and give the\
 token's user or bot the role that this needs":"an older GitLab may lack a requested field; see GitLab's message"})}var go="Timeout on validation of query";function Xr({
body:e}){let{errors:t}=e??{};return(Array.isArray(t)?t:t?[t]:[]).map(r=>mt(r)??"no reason given")}var vo=class{#e;constructor(e,t){this.#e=new ks(e,t)}async allForMergeRequest(e,t){
let r=`${yt(e,t)}/status_checks`;return(await this.#e.list(r,"status_check_list")).map(({id:n,name:i,external_url:a,status:s})=>({id:n,name:i,externalUrl:Ur(a),
status:wo(s)}))}set(e,t,r){let n=`${yt(e,t)}/status_check_responses`;return this.#e.write("POST",n,_e({...r}),"status_check",{"external_status_check.id":r.externalStatusCheckId,
"merge_request.project_id":typeof e=="number"?e:void 0,"merge_request.iid":t,"merge_request.sha":r.sha})}retry(e,t,r){return this.#e.write("POST",`${yt(e,t)}/st\
atus_checks/${r}/retry`,{},"status_check_retry")}async all(e){return(await this.#t()).all(e)}async create(e,t){return(await this.#t()).create(e,t)}async update(e,t,r){
return(await this.#t()).update(e,t,r)}async remove(e,t){return(await this.#t()).remove(e,t)}async#t(){return new(await import("./chunks/status-check-services.js")).
StatusCheckServices(this.#e)}};function wo(e){return e==="approved"?"passed":e==="passed"||e==="failed"?e:"pending"}function yt(e,t){return`/api/v4/projects/${encodeURIComponent(
e)}/merge_requests/${t}`}var yo={Projects:mo,ProtectedBranches:fo,MergeRequests:oo,MergeRequestApprovals:so,Pipelines:uo,Jobs:ao,ProjectMembers:co,ProjectHooks:lo,
ProjectPushRules:po,GroupMembers:ho};function Yr(e,t=()=>{}){let r={requesterFn:js(e,t),host:"",queryTimeout:null},n={StatusChecks:new vo(e,t),ExternalControls:{
async setStatus(...i){let{ExternalControls:a}=await import("./chunks/external-controls.js");return new a(e,t).setStatus(...i)}},graphql(i,a,s){return t("POST /g\
raphql"),_o(e,i,a,s)},rawFile:async(...i)=>(await import("./chunks/raw-file.js")).readRawFile(e,t,...i),download:async i=>(await import("./chunks/download.js")).
download(e,i,t),async write(i,a,s){let o=`/api/v4${a}`;t(A(i,o)),await e.send({method:i,path:o,body:s,expects:i==="DELETE"?"empty":"json"})},async read(i,a){let s=`\
/api/v4${i}`;return t(A("GET",s)),(await _t(e,s,a)).body}};for(let[i,a]of Object.entries(yo)){let s;Object.defineProperty(n,i,{get:()=>s??=new a(r),enumerable:!0})}
return n}function bo(e,t){return new Promise((r,n)=>{let i=()=>{clearTimeout(a),n(new b("INTERRUPTED","the job was cancelled"))},a=setTimeout(()=>{t.removeEventListener(
"abort",i),r()},e);t.aborted?i():t.addEventListener("abort",i,{once:!0})})}var $o=new TextDecoder("utf-8",{fatal:!0,ignoreBOM:!0});function jo(e){try{return $o.
decode(e)}catch{return}}var ko="1.0.0",Eo=6e4;function qo(e,{env:t,signal:r,onRequest:n}){let{CI_SERVER_TLS_CA_FILE:i}=t,a=Date.now()+e.timeout,s=a-Math.min(Eo,
e.timeout/5),o={now:Date.now,sleep:d=>bo(d,r),random:Math.random,deadlineAt:()=>s,signal:r,env:t,onRequest:n,certificateAuthorities:i?Po(i):void 0},u=Vr({...o,baseUrl:e.
gitlabUrl,...e.gitlabToken===void 0?{}:{token:e.gitlabToken}}),l=Yr(u);function c(d){return{checkout:Io,ownProject:(p,m)=>l.rawFile(d,p,m).catch(bt),project:async(...p)=>(await import("./chunks/file-at-ref.js")).
fileAtRef(l,...p).catch(bt),artifact:async(...p)=>(await import("./chunks/branch-artifact.js")).artifactOfBranch({gitlab:l,projectId:d},...p),url:async p=>(await import("./chunks/other-server.js")).
readText(p,o).catch(bt)}}return{requestCount:()=>u.requestCount(),close:()=>u.close(),ports:{gitlabFor:d=>d?Yr(u,d):l,readersFor:c,workspace:async()=>(await import("./chunks/open.js")).
openWorkspace(t,"."),now:Date.now,serverNow:()=>u.serverNow(),sleep:o.sleep,after(d,p){let m=setTimeout(p,d);return()=>clearTimeout(m)},sha256:d=>Ws("sha256").update(
d).digest("hex"),nonce:()=>Js(16).toString("hex"),evaluationIsOver(){s=a},version:ko,progress:{targets:[],done:[]}}}}async function To(e,t){throw(await import("./chunks/refusals.js")).
notUtf8(e,t)}async function Io(e){try{let t=await Ks(e);return jo(t)??await To(e,t)}catch(t){if(t instanceof b)throw t;let r=t.code;throw r==="ENOENT"||r==="ENO\
TDIR"?new Le(e,{cause:t}):new b("POLICY_UNREADABLE",`the file cannot be opened (${r})`,{cause:t})}}function Po(e){try{return Vs(e,"utf8")}catch(t){throw new b("\
INPUT_INVALID",`CI_SERVER_TLS_CA_FILE names ${e}, which cannot be read`,{cause:t})}}function bt(e){throw e instanceof H&&e.status===404?new Le(e.message,{cause:e}):
e}var xo=/^\$\{?([A-Za-z_][A-Za-z0-9_]*)\}?$/;async function Oo(e){let t=[...e.problems??[]],r=[],n={},i={};for(let _ of he){let w=Ne[_],v=Co(_,w,e);if(i[_]=v.typed,
v.raw===void 0)continue;let[,k]=w.secret&&xo.exec(v.raw.trim())||[];if(k!==void 0){r.push({typed:v.typed,variable:k});continue}let P=w.kind.parse(v.raw);"proble\
m"in P?t.push(`${v.typed} ${P.problem}`):n[is(_)]=P.value}let a=n,{statusCheck:s=[],externalControl:o,externalControlSecret:u,...l}=a,c=So(e.env);if(r.length+c.
length>0||!No(l.gitlabToken,e.env)){let{complaints:_}=await import("./chunks/complaints.js"),w={unset:r,strays:c,token:l.gitlabToken,typedToken:i.gitlab_token};
t.push(..._(w,e.env))}let d=s.find((_,w)=>s.indexOf(_)!==w);d!==void 0&&t.push(`${i.status_check} names "${d}" twice`);let p=o?(await import("./chunks/targets.js")).
checkControls(a,i,e.env):{controls:[],secrets:new Map,problems:[],warnings:[]};if(t.push(...p.problems),l.mode==="project"&&l.mergeRequest!==void 0&&t.push(`${i.
merge_request} contradicts ${i.mode} project: leave out one of them`),t.length>0)throw zo(t);let{controls:m,secrets:f,warnings:h}=p;return{...l,statusChecks:s,controls:m,
controlSecrets:f,warnings:h}}function So(e){let t=new Set(he.map(r=>`INPUT_${r.toUpperCase()}`));return Object.keys(e).filter(r=>r.startsWith("INPUT_")&&!t.has(
r.toUpperCase()))}function No(e,t){return e!==void 0&&e!==t.CI_JOB_TOKEN&&/^[\x21-\x7e]+$/.test(e)}function Ro(e){return(t,{trimWhitespace:r})=>{let n=e[`INPUT_${t.
toUpperCase()}`]??"";return r?n.trim():n}}function zo(e){let[t=""]=e;return e.length===1?new b("INPUT_INVALID",t):new b("INPUT_INVALID",`${e.length} inputs need\
 attention`,{problems:e})}function Co(e,t,{flags:r,env:n,getInput:i}){let a=r.get(Re(e));if(a!==void 0&&a!=="")return{raw:a,typed:`--${Re(e)}`};let s=i(e,{trimWhitespace:t.
secret!==!0}),o=Ao(e,n);if(s.trim()!=="")return{raw:s,typed:o};for(let u of t.environment??[]){let l=n[u];if(l!==void 0&&l.trim()!=="")return{raw:t.secret?l:l.trim(),
typed:u}}return{raw:t.default,typed:o}}function Ao(e,t){return t.GITHUB_ACTIONS==="true"||t.COUNTERSIGN_WRAPPER==="component"?e:`INPUT_${e.toUpperCase()}`}function Mo(e,t,r){
return r===!1||e.deliveries.some(({outcome:n})=>n==="failed")?ae.undelivered:e.verdict==="compliant"||t==="never"?ae.compliant:e.verdict==="undetermined"?ae.undetermined:
t==="undetermined"?ae.compliant:ae.nonCompliant}function Lo(e,t){let r=ht(e);return{verdict:e.verdict,passed:String(r.pass),failed:String(r.fail),unknown:String(
r.unknown),waived:String(r.waived),report:t}}function Uo(e){return Object.entries(e).map(([t,r])=>`${t}=${r.replace(/[\r\n]+/g," ")}
`).join("")}var Do=["evidence.intoto.jsonl","evidence.sigstore.jsonl","evidence.tar.gz"];async function Go(e){try{await Qs(e,{recursive:!0}),await Ys(e,Xs.W_OK)}catch(t){
let{code:r}=t;throw new b("INPUT_INVALID",`report_dir ${e} cannot be written (${r})`,{cause:t})}}async function Bo(e,t){let{folder:r,formatNames:n,context:i,host:a,
signer:s}=t,o=wt(r,"report.json"),u=Lo(e,o),l=new Map([["report.json",await pt(e,i)],...a==="gitlab"?[["countersign.env",Uo(u)]]:[]]),c=s||n.some(m=>m!=="json"),
{notices:d,isSigned:p}=c?await Fo(l,e,t):Qr;return await Promise.all([...l].map(([m,f])=>to(wt(r,m),f))),a==="github"&&await(await import("./chunks/step-outputs.js")).
stepOutputs(u,e,i),{path:o,notices:d,isSigned:p}}var Qr={files:new Map,notices:[],isSigned:void 0};async function Fo(e,t,r){let n=new Set(r.formatNames),i=n.delete(
"archive"),a=[...n].map(async u=>{let l=Pr[u];if(!l)throw new b("INTERNAL","a format that the input accepts is not in the registry");return[l.file,await(await l.
load()).render(t,r.context)]});for(let[u,l]of await Promise.all(a))e.set(u,l);let s=r.signer||i?await Zo(e,t,r):Qr,{manifest:o}=await import("./chunks/manifest.js");
return e.set("manifest.json",o(e,t.generated_at)),s}async function Zo(e,t,r){let{formatNames:n,context:i,folder:a,signer:s,material:o}=r,u=n.includes("archive"),
{keepEvidence:l}=await import("./chunks/keep.js"),c=await l(t,{signer:s,wantsArchive:u,material:o,context:i,folder:a});for(let[p,m]of c.files)e.set(p,m);let d=Do.
filter(p=>!e.has(p));return await Promise.all(d.map(p=>eo(wt(a,p),{force:!0}))),c}var $t={fail:["✗","red","failed"],unknown:["?","yellow","unknown"],waived:["\
~","yellow","waived"],pass:["✓","green","passed"],not_applicable:["-","dim","not applicable"],external:["·","dim","external"]},en=Object.keys($t);function Ho(e,t){
let{report:r}=e;return`${[...Wo(r,t),...e.notices.map(n=>`${Y("Note")}${$(n,1e3)}`),"",...rn(r.requirements).flatMap((n,i)=>Jo(n,i,t,e.detail)),"",...Ko(r,t),...Xo(
e,t).map(n=>`${Y("")}${n}`),...e.reportPath===void 0?[]:[`${Y("Report")}${$(e.reportPath)}`],`${Y("Took")}${e.tookMs} ms, ${Qe(e.requests,"request")}`].join(`
`)}
`}function Wo({subject:e,policy:t,tool:r},n){let i=e.merge_request,a=`${$(e.project.path)}${i?` !${i.iid} (${i.sha.slice(0,8)} into ${$(i.target_branch)})`:""}`;
return[`${n.tone(`Countersign ${r.version}`,"bold")} on ${$(e.gitlab_url)}`,`${Y("Subject")}${a}`,`${Y("Policy")}${$(t.name)} (${t.sources.map(s=>$(s)).join(", ")}\
), sha256 ${t.sha256.slice(0,12)}`]}function Jo(e,t,r,n=()=>[]){let{name:i,status:a,controls:s}=e,o=`${nn(a,r)} ${r.tone($(i),"bold")} ${r.tone(tn(s),"dim")}`,u=rn(
s).flatMap(l=>[...Vo(l,r),...n(l).map(c=>`      ${c}`)]);return a==="pass"?r.section(`requirement_${t+1}`,o,u):[o,...u]}function tn(e){return Object.entries($t).
map(([t,[,,r]])=>[e.filter(n=>n.status===t).length,r]).filter(([t])=>t).map(t=>t.join(" ")).join(", ")}function rn(e){return[...e].sort((t,r)=>en.indexOf(t.status)-
en.indexOf(r.status))}function nn(e,t){let[r,n]=$t[e];return t.tone(r,n)}function Vo(e,t){let{id:r,severity:n,status:i,message:a,note:s,remediation:o,phase:u,waiver:l}=e,
c=i==="fail"||i==="unknown"?` (${n}${u==="enforce"?"":`, ${u} only`})`:"",d=[`  ${nn(i,t)} ${$(r)}${c}: ${$(a,1e3)}`];return l&&d.push(`      waived until ${l.expires}\
 by ${$(l.owner)}: ${$(l.reason,1e3)}`),s!==null&&d.push(`      note: ${$(s,1e3)}`),i==="fail"&&(d.push(`      fix:  ${$(o.text,1e3)}`),o.url!==null&&d.push(`  \
    at:   ${$(o.url,1e3)}`)),d}function Ko(e,t){let r=ht(e),n=e.verdict.replace("_","-").toUpperCase(),i={compliant:"green",non_compliant:"red",undetermined:"ye\
llow"},a=tn(e.requirements.flatMap(({controls:o})=>o)),s=r.pass+r.fail+r.unknown+r.waived===0?", because nothing could be judged":"";return[`${Y("Verdict")}${t.
tone(n,i[e.verdict],"bold")} (${a})${s}`]}function Xo({report:{deliveries:e},dryRun:t},r){return e.length===0?[r.tone("no input names a status check or an exter\
nal control, so nothing was posted","dim")]:e.map(n=>{let{target:i,id:a,name:s,requirement:o,status:u,outcome:l,error:c=""}=n,d=i==="status_check"?"status check":
"external control",p=o===null?"":` for "${$(o)}"`,m=`${d} ${s===null?a:`"${$(s)}" (${a})`}${p}`,f=n.attempts>1?` after ${n.attempts} attempts`:"";if(l==="delive\
red")return`${r.tone("→","green")} ${m}: ${u}, delivered${f}`;if(l==="failed")return`${r.tone("✗","red")} ${m}: ${u} NOT delivered${f}: ${$(c,1e3)}`;let h=t?
`would be ${u} (dry run)`:"nothing posted, because evidence is missing",_=l==="superseded"?"nothing posted, because the merge request has a newer head":h;return`${r.
tone("-","dim")} ${m}: ${_}`})}function Y(e){return e.padEnd(9)}async function Yo(e){let t=e.targets.filter(({kind:o})=>o==="status_check"),r=e.targets.filter(({
kind:o})=>o==="external_control"),n=await Promise.all(t.map(o=>Nr(e,o))),i=e.isSuperseded||n.some(({outcome:o})=>o==="superseded"),[a,s]=await Promise.all([eu(e,
n),Promise.all(r.map(o=>ds({...e,isSuperseded:i},o)))]);return[...a,...s]}var Qo=10*6e4;async function eu(e,t){let{mergeRequest:r}=e;return!(r!==void 0&&e.serverNow()-
r.createdAtMs<Qo)||!t.some(({outcome:n})=>n==="delivered")?t:(await import("./chunks/read-back.js")).readBack(e,r,t)}async function tu(e,t,r){let n=[],i=e.flatMap(
o=>{let u=ft(o,r);if(u)return[{kind:"status_check",...u,requirement:void 0}];for(let[l,c]of zr(o)){let d=t.includes(l)?ft(c,r):void 0;if(d)return[{kind:"status_\
check",...d,requirement:l}]}return n.push(o),[]}),a=i.filter(({id:o},u)=>i.findIndex(l=>l.id===o)!==u);if(n.length+a.length===0)return i;let{unfitStatusChecks:s}=await import("./chunks/unknown-targets.js");
throw s(n,a.map(({id:o})=>o),{requirements:t,checks:r})}async function ru(e,t,r,n){let i=n!==void 0&&e.statusChecks.length>0,[a,s]=await Promise.all([i?iu(t,r,n):
[],e.controls.length>0?nu(e,t,r):void 0]);return async o=>[...i?await tu(e.statusChecks,o,a):[],...await s?.(o)??[]]}async function nu(e,t,r){let{controlTargets:n,
knownControls:i}=await import("./chunks/control-targets.js"),a=await i(t,r);return async s=>n(e.controls,s,a)}async function iu(e,t,r){try{return await e.StatusChecks.
allForMergeRequest(t,r)}catch(n){throw!(n instanceof H)||n.status!==401?n:(await e.MergeRequests.show(t,r),new b("TOKEN_REFUSED","GitLab refused the status chec\
ks of this project although the token is valid: status checks require GitLab Ultimate",{cause:n,advice:"use a project with an Ultimate licence, or leave status_\
check empty and answer an external control"}))}}function au(e,t,r,n){let i=Promise.resolve(),a=r.length===0,s=()=>{};a||(s=n(2e4,o));function o(){i=Promise.all(
r.map(l=>u(l))),i.then(()=>{a||(s=n(6e4,o))})}async function u(l){try{await e.StatusChecks.set(t.projectId,t.iid,{externalStatusCheckId:l,sha:t.sha,status:"pend\
ing"})}catch{a=!0}}return{async stop(){a=!0,s(),await i}}}function su(e,t=new Map){let r=new Map;for(let[o,u]of t)r.set(o,Promise.resolve(u));let n=new Set,i;function a(o){
let u=r.get(o.id);if(u)return u;let l=s(o);return r.set(o.id,l),l}async function s(o){let u=[],l={requests:u,isOfMergeRequest:o.scope==="merge_request"};try{let c=e.
gitlabFor(f=>u.push(f)),d={...e,gitlab:c,read:async f=>un(f,await a(f),l)};if(o.select){n.add(o),i??=ut(e,[...n].filter(({id:_,select:w})=>w&&!t.has(_)));let{node:f,
request:h}=await i(o);return u.push(h),{ok:!0,value:await o.select.read(f,d),...l}}let p={},m=Object.entries(o.needs??{});for(let[f,h,_]of await Promise.all(m.map(
async([w,v])=>[w,v,await a(v)])))p[f]=un(h,_,l);return{ok:!0,value:await o.collect?.(d,p),...l}}catch(c){if(c instanceof b&&c.code==="INTERRUPTED")throw c;return c instanceof
on?{...c.result,...l}:{ok:!1,reason:ou(o,c),...l,error:c}}}return{begun:r,announce(o){for(let u of an(o))n.add(u)},read:a}}async function ve(e,t){let r=await e.
read(t);if(r.ok)return r.value;throw r.error}function an(e,t=new Set){for(let r of e)t.has(r)||(t.add(r),an(Object.values(r.needs??{}),t));return t}function sn({
scope:e},t){return e==="merge_request"||t.isOfMergeRequest===!0}var on=class extends Error{result;constructor(e){super(e.reason),this.result=e}};function un(e,t,r){
if(r.requests.push(...t.requests),sn(e,t)&&(r.isOfMergeRequest=!0),!t.ok)throw new on(t);return t.value}function ou(e,t){let r=t instanceof b&&"status"in t?Number(
t.status):0,n=`${e.summary.charAt(0).toLowerCase()}${e.summary.slice(1)}`;if(t instanceof ne)return`${n}: ${t.message}`;if(!(t instanceof b&&t.message.endsWith(
"of the list were read"))&&(r===401||r===403||r===404))return`${n} could not be read: GitLab answered ${r}, and reading it needs ${e.requiredRole}`;if(t instanceof
b)return`${n} could not be read: ${t.message}`;if(t instanceof it)return`${n} could not be read: GitLab's answer has an ${t.message}`;throw t}async function uu(e,t,r){
return Promise.all(e.requirements.map(async({name:n,controls:i})=>({name:n,controls:await Promise.all(i.map(a=>pu(a,t,r)))})))}function lu(e,t){let r=Math.max(...t),
n=e.map(({name:i,controls:a})=>{let s=a.map(u=>({...u,inPhase:du(u.control,r)})),o=s.map(({status:u,inPhase:l})=>(u==="fail"||u==="unknown")&&l!=="enforce"?"wai\
ved":u);return{name:i,controls:s,status:mu(o)}});return{verdict:fu(n.map(({status:i})=>i)),requirements:n}}function cu({verdict:e,requirements:t}){return{verdict:e===
"compliant"?"undetermined":e,requirements:t.map(r=>r.status==="pass"?{...r,status:"unknown"}:r)}}function du({phase:e,enforcedFromMs:t},r){return t!==void 0&&r>=
t?"enforce":e}async function pu(e,t,r){let n={control:e,actual:null,isCut:!1,isOfMergeRequest:e.scope==="merge_request",note:void 0,evidence:[],waiver:void 0};if(!e.
judge)return{...n,status:"external",message:"an external service decides this control, so it is not judged here"};if(e.scope==="merge_request"&&r==="project")return{
...n,status:"not_applicable",message:"the control applies to merge requests, and no merge request is judged"};let i={},a=[],s=[],o=await Promise.all(Object.entries(
e.needs).map(async([l,c])=>({name:l,fact:c,result:await t.read(c)})));for(let{name:l,fact:c,result:d}of o)a.push(...[...new Set(d.requests)].map(p=>({fact:c.id,
request:p}))),d.ok?i[l]=d.value:s.includes(d.reason)||s.push(d.reason);if(o.some(({fact:l,result:c})=>sn(l,c))&&(n.isOfMergeRequest=!0),s.length>0)return{...n,evidence:a,
status:"unknown",message:s.join("; ")};let u=e.judge(i);return{...n,evidence:a,status:u.status,message:u.message,actual:("actual"in u?u.actual:void 0)??null,isCut:"\
isCut"in u&&u.isCut===!0,note:"note"in u?u.note:void 0}}function mu(e){return e.includes("fail")?"fail":e.includes("unknown")?"unknown":e.some(t=>t==="pass"||t===
"waived")?"pass":"not_applicable"}function fu(e){return e.includes("fail")?"non_compliant":e.includes("unknown")?"undetermined":e.includes("pass")?"compliant":"\
undetermined"}async function hu(e,t){if(e.waivers.length+e.baselines.length===0)return s=>({judged:s,notices:[]});let[{readEarlier:r,standing:n},{waive:i}]=await Promise.
all([import("./chunks/evaluation-baseline.js"),import("./chunks/waive.js")]),a=await Promise.all(e.baselines.map(s=>r(s,t)));return(s,o)=>{let u=i(s,e.waivers,o),
l=n(u.judged,a,t.sha256);return{judged:l.judged,notices:[...u.notices,...l.notices]}}}var _u=[500,1e3,2e3,3e3,5e3,5e3,5e3,8e3];async function gu(e,t,r,n,i){let a=e,
s=new Map;for(let[u,l]of[..._u,0].entries()){let c=u>0,d=a.sha===t;if(d&&a.isPrepared)return{state:"current",mergeRequest:a,waited:c,known:s};if(!d&&await n())return{
state:"superseded",mergeRequest:a,waited:c,known:s};if(l===0)break;await i(l);let p=await r();s=new Map([[ie.id,p]]),p.ok&&(a=p.value)}let o=a.sha===t?"GitLab h\
as not finished preparing the merge request":`GitLab still shows the head ${a.sha??"none"}, not ${t}`;return s=new Map([[ie.id,{ok:!1,reason:o,requests:[],error:void 0}]]),
{state:"lagging",mergeRequest:a,waited:!0,known:s}}function vu(e){let t={target:async()=>(await ve(e,ie)).targetBranch,default:async()=>(await ve(e,Oe)).defaultBranch??
"",head(n){let i=ve(e,ur(n));return i.catch(()=>{}),i}},r=()=>wu(t);return{...t,deciding:r,async protected(){let{name:n,doubt:i}=await r();if(i!==void 0)throw new b(
"POLICY_UNREADABLE",i);return n}}}async function wu({target:e,...t}){let r=await e();return(await t.head(r)).isProtected?{name:r,called:`the target branch ${r}`,
notice:void 0,doubt:void 0}:(await import("./chunks/unprotected.js")).withoutTarget(r,t)}async function yu(e){let t;try{t=JSON.parse(e)}catch(n){return{errors:[
$u(e,n)]}}let r=()=>import("./chunks/yaml.js");return(e.match(/"(?:[^"\\]|\\.)*"\s*:?/g)??[]).filter(n=>n.endsWith(":")).length!==bu(t)?{errors:(await r()).repeatedKeys(
e)}:{data:t,places:async()=>(await r()).locateIn(e)}}function bu(e){let t=0,r=[e];for(;r.length>0;){let n=r.pop();if(typeof n!="object"||n===null)continue;let i=Object.
values(n);Array.isArray(n)||(t+=i.length);for(let a of i)r.push(a)}return t}function $u(e,t){let r=e.slice(0,ju(e,t)).split(`
`);return{line:r.length,column:(r.at(-1)?.length??0)+1,message:"is not valid JSON: the mistake is here or before it"}}function ju(e,t){let r=cn(t);if(r!==void 0)
return r;let[n,i]=[0,e.length];for(;i-n>1;){let a=Math.floor((n+i)/2);ln(e.slice(0,a))?n=a:i=a}return ln(e)?e.length:n}function ln(e){try{return JSON.parse(e),!0}catch(t){
return(cn(t)??0)>=e.length||/end of JSON input|Unterminated/.test(String(t))}}function cn(e){let t=/position (\d+)/.exec(e instanceof Error?e.message:"");return t?
Number(t[1]):void 0}var dn=1048576;async function ku(e,t){let r=Buffer.byteLength(e);if(r>dn){let a=`policy ${t} has ${r} bytes, but a policy may have at most ${dn}`;
throw new b("POLICY_INVALID",a)}let n=e.replace(/^\ufeff/,"");if(n.trim()==="")throw new b("POLICY_INVALID",`policy ${t} is empty`);let i=await(/^\s*[[{]/.test(
n)&&!/\.ya?ml(@|$)/.test(t)?yu:(await import("./chunks/yaml.js")).parseYaml)(n);if("errors"in i)throw(await import("./chunks/refusals.js")).policyErrors(t,i.errors);
return i}async function Eu(e){let{data:t,error:r}=K(jr,e);return t?qu(t):(await import("./chunks/other-draft.js")).otherDraft(e,r.issues)}function qu(e){let t=(e.
requirements??[]).map(({name:o,description:u,final:l=!1,controls:c},d)=>{let p=["requirements",d],m=c.map((f,h)=>({entry:typeof f=="string"?me(st,{id:f}):f,path:[
...p,"controls",h]}));return{name:o,isFinal:l,description:u,path:p,entries:m}}),{name:r,extends:n=[],waivers:i,waiver_rules:a,baseline:s}=e;return{name:r,bases:n,
requirements:t,baseline:s,...dr(t,i,a),problems:[]}}async function jt(e){if(e.id==="external_control")return ce((await import("./chunks/uncommon.js")).external(
e));if(e.rule!==void 0)return(await import("./chunks/rule.js")).selectRule(e);if(e.message?.includes("{{")){let{withFilledMessage:d}=await import("./chunks/placeholders.js");
return d(await jt({...e,message:void 0}),e.message)}let t=await ga(e.id);if(t)return e.expression?de(["expression"],`${e.id} accepts parameters under with, not \
an expression`):Tu(t,e);let r=wa(e.id),n=e.expression??r,i=n&&await va(n.field);if(!i){let d=n?.field??e.id,p=Pu.get(d);return p!==void 0?xu(e,d,p):(await import("./chunks/uncommon.js")).
unknownEntry(e,n?.field)}let a=i.warning?[`${e.id}: ${i.warning}`]:r&&!Iu(r,n)?[`the expression of ${e.id} differs from GitLab's own; GitLab would refuse to imp\
ort it`]:[];if(!e.with)return ce(pn(i,e,n),a);if(!i.asserted)return de(["with"],`${e.id} has no parameters; set a threshold with an expression`);let{Assertion:s,
assertedValue:o}=await import("./chunks/uncommon.js"),{data:u,error:l}=K(s,e.with);if(l)return{problems:[],issues:l.issues,schema:s,warnings:a};let c=pn({...i,read:()=>o(
u)},e,n);return ce({...c,asserted:u.value},a)}async function Tu(e,t){let r=e.params;if(!r&&t.with)return de(["with"],`${t.id} has no parameters`);let n=r&&K(r,t.
with??{});if(n?.error)return{problems:[],issues:n.error.issues,schema:r,warnings:[]};let i=n?.data,a=i;try{e.prepare&&(a=await e.prepare(i))}catch(s){if(s instanceof
kr)return de(["with","pattern"],`pattern is not a valid RE2 expression: ${s.message}`);throw s}return ce({...mn(e,t),needs:{...e.needs,...await e.needsFor?.(i)},
expected:i??null,judge:s=>fn(e.check(s,a),t)})}function pn(e,t,r){return{...mn(e,t),expected:r,judge:n=>fn(Pa(e.read(n),r),t)}}function mn(e,t){return{id:t.id,title:t.
title??e.title,severity:t.severity??e.severity,scope:e.scope,needs:e.needs,remediation:t.remediation===void 0?e.remediation:{...e.remediation,text:t.remediation},
...vr(t)}}function fn(e,t){return e.status!=="fail"||t.message===void 0?e:{...e,message:`${t.message} (${e.message})`}}function Iu(e,t){return e.field===t.field&&
e.operator===t.operator&&e.value===t.value}var Pu=new Map([["version_control_enabled","project_repo_exists"],["minimum_number_of_admins","more_members_than_admi\
ns"]]);async function xu(e,t,r){let{id:n,expression:i}=e,a=await jt({...e,id:n===t?r:n,...i?{expression:{...i,field:r}}:{}}),s=`${t} is the name of ${r} in olde\
r versions of GitLab; current versions refuse to import it`;return{...a,warnings:[s,...a.warnings]}}async function Ou(e,t=async()=>{}){let r=await Promise.all(e.
map(s=>hn(s,[s.source],t).catch(Au))),n=r.flatMap(s=>s instanceof b?[s]:[]);if(n.length>0)throw(await import("./chunks/refusals.js")).joined(n);let i=r.filter(s=>!(s instanceof
b)),a=Mu(i);if(!Lu(a))throw(await import("./chunks/refusals.js")).unusable(a);return a}async function hn(e,t,r){let{source:n,text:i}=e,a=await ku(i,n),s=await Eu(
a.data),o=await Promise.all(s.requirements.map(Su)),u=o.map(({requirement:h})=>h),l=s.isDated?(await import("./chunks/waivers.js")).readWaivers(s,u):void 0,c=s.
baseline===void 0?void 0:(await import("./chunks/policy-baseline.js")).readBaseline(s.baseline,e.place),d=s.bases.length>0?(await import("./chunks/base-names.js")).
baseProblems(s.bases):[],p=[...s.problems,...d,...Ru(s),...zu(s),...o.flatMap(({problems:h})=>h),...Cu(s),...l?.problems??[],...c?.problems??[]];if(p.length>0)throw(await import("./chunks/refusals.js")).
invalid(n,p,await a.places());let m={name:s.name,texts:[e],sources:[n],requirements:u,waivers:l?.waivers??[],baselines:c?.baselines??[],warnings:o.flatMap(({warnings:h})=>h)};
if(s.bases.length===0)return m;let{onTopOf:f}=await import("./chunks/layers.js");return f(m,s.bases,t,async(h,_)=>{let w=await r(h);return w&&hn(w,_,r)})}async function Su({
name:e,isFinal:t,description:r,entries:n}){let i=await Promise.all(n.map(({entry:a})=>jt(a)));return{requirement:{name:e,isFinal:t,description:r,controls:i.flatMap(
({control:a})=>a?[t?{...a,isFinal:!0}:a]:[])},problems:(await Promise.all(n.map((a,s)=>Nu(a,i[s])))).flat(),warnings:i.flatMap(({warnings:a})=>a)}}async function Nu({
entry:e,path:t},r){let{problems:n=[],issues:i=[],schema:a}=r??{},s=n.map(u=>({...u,path:[...t,...u.path]}));if(!a)return s;let{problemsOf:o}=await import("./chunks/issues.js");
return[...s,...o(i,e.with??{},a,[...t,"with"])]}function Ru({requirements:e}){let t=e.map(({name:r})=>r);return e.filter(({name:r},n)=>t.indexOf(r)<n).map(({name:r,
path:n})=>({path:n,message:`there are two requirements named "${r}"`}))}function zu({requirements:e}){return e.flatMap(({entries:t})=>{let r=t.map(({entry:n})=>JSON.
stringify(n));return t.flatMap(({entry:{id:n},path:i},a)=>r.indexOf(r[a]??"")<a?[{path:i,message:`${n} is in this requirement twice`}]:[])})}function Cu({requirements:e}){
let t=new Map;return e.flatMap(({entries:r})=>r).flatMap(({entry:{id:r,rule:n,expression:i},path:a})=>{if(!((n??i)!==void 0&&!_r.includes(r)))return[];let s=JSON.
stringify(n??i),o=t.get(r)??s;t.set(r,o);let u=`${r} is already the id of another rule: give each rule its own id`;return o===s?[]:[{path:[...a,"id"],message:u}]})}
function Au(e){if(e instanceof b)return e;throw e}function Mu(e){let t=e.flatMap(r=>r.texts);return{name:e.map(({name:r})=>r).join(" + "),texts:t,sources:t.map(
({source:r})=>r),requirements:e.flatMap(({requirements:r})=>r),waivers:e.flatMap(({waivers:r})=>r),baselines:e.flatMap(({baselines:r,requirements:n})=>r.map(i=>({
...i,requirements:n.map(({name:a})=>a)}))),warnings:e.flatMap(({warnings:r})=>r)}}function Lu({requirements:e}){return e.some(({controls:t})=>t.some(({judge:r})=>r))&&
new Set(e.map(({name:t})=>t)).size===e.length}async function Uu(e,t,r){let n=St(e.policy),i=t==="merge_request"&&e.policyFrom==="target_branch"&&n.some(_n),a=!i&&
n.every(_n)?await s(0,void 0):void 0;async function s(o,u){let l=r.readersFor(o),c=await cr(n,l,u),d=await Ou(c,async h=>(await import("./chunks/bases.js")).readBase(
h,l,r.sha256)),p=d.texts.map(({source:h,text:_,commit:w})=>({source:h,sha256:r.sha256(_),commit:w??null})),m=p.map(({sha256:h})=>h),f=m.length===1?m[0]??"":r.sha256(
m.map(h=>`${h}
`).join(""));return{policy:d,documents:p,sha256:f}}return{async load(o,u,l){let c={notices:[],isTrusted:!0};if(a)return{...a,...c};if(!i)return{...await s(o,void 0),
...c};let d=(w,v)=>s(o,{name:w,called:v,head:l.head(w)}),p=u===void 0?void 0:d(u,`the target branch ${u}`);p?.catch(()=>{});let{name:m,called:f,notice:h,doubt:_}=await l.
deciding();return{...await(p&&m===u?p:d(m,f)),notices:h===void 0?[]:[h],isTrusted:_===void 0}}}}function _n({kind:e}){return e==="path"}function Du(e,t){return e.
requirements.flatMap(({controls:r})=>r).filter(r=>t==="merge_request"||r.scope==="project").flatMap(({needs:r})=>Object.values(r))}function Gu(e,t){let r=e-t;if(Math.
abs(r)<=6e5)return[];let[n,i]=[Math.round(Math.abs(r)/6e4),r>0?"ahead of":"behind"];return[`GitLab's clock is ${n} minutes ${i} this machine's: a waiver counts \
only while both say so, and enforce_from begins as soon as one does`]}async function Bu(e,t){let r=W(t.CI_MERGE_REQUEST_IID),n=W(t.CI_MERGE_REQUEST_PROJECT_ID)??
t.CI_MERGE_REQUEST_PROJECT_PATH;return e.mode!=="project"&&(e.mergeRequest??r)===r&&Zu(e,t)&&r!==void 0&&n!==void 0?qt(e,t,n,r,Fu(t)):(await import("./chunks/elsewhere.js")).
subjectElsewhere(e,t)}function Fu(e){return e.CI_MERGE_REQUEST_SOURCE_BRANCH_SHA||e.CI_COMMIT_SHA||void 0}function Zu(e,t){return e.project===void 0?!0:typeof e.
project=="number"?W(t.CI_MERGE_REQUEST_PROJECT_ID)===e.project:Me(e.project,t.CI_MERGE_REQUEST_PROJECT_PATH)}function Hu(e,t){return(typeof e=="number"?W(t.CI_PROJECT_ID)===
e:Me(e,t.CI_PROJECT_PATH))&&t.CI_DEFAULT_BRANCH||void 0}function Wu(e){return{id:W(e.CI_JOB_ID),pipelineId:W(e.CI_PIPELINE_ID)}}async function Ju(e,t,r){let n=await Vu(
e,t,r),i=await Ku(n),a=await Xu(n,i),s=await Qu(n,i,a.evaluation);return el(n,i,a,s)}async function Vu(e,t,r){let n=await Bu(e,t),i=await Uu(e,kt(n),r),{projectId:a,
known:s}=await Ba(n.project,r.gitlabFor),o=r.gitlabFor(),u=n.kind==="merge-request",l=u?n.iid:void 0;function c(L=new Map){return su({gitlabFor:r.gitlabFor,workspace:r.
workspace,clock:r.now,projectId:a,iid:l,policy:async()=>(await _).policy.sources,limits:{reportLimitBytes:e.reportLimit},job:Wu(t),defaultBranchHint:Hu(n.project,
t),now:()=>m},L)}let d=c(s),p=we(ve(d,u?ie:Oe)),m=p.then(r.serverNow,r.serverNow),f=u?n.targetBranchHint:void 0,h=vu(d),_=we(i.load(a,f,h)),w=we(ru(e,o,a,l)),v=we(
_.then(({policy:L})=>gn(d,L,n))),k=we(_.then(({policy:L})=>hu(L,{readers:r.readersFor(a),branch:u?h.protected:h.default,head:h.head,projectId:a,sha256:r.sha256}))),
P=await p,M=await _,z=await(await w)(M.policy.requirements.map(({name:L})=>L));return r.progress.targets=z,{inputs:e,ports:r,gitlab:o,subject:n,projectId:a,store:d,
newStore:c,anchor:P,loaded:M,targets:z,judging:v,exemptions:k}}async function Ku(e){let{subject:t,anchor:r,gitlab:n,projectId:i,newStore:a,ports:s}=e;if(t.kind===
"project"||!("sha"in r))return;let o={projectId:i,iid:t.iid,sha:t.sha??r.sha??""},u=()=>a().read(ie),l=()=>Or(n,o);return{judged:o,settled:await gu(r,o.sha,u,l,
s.sleep)}}async function Xu(e,t){let{anchor:r,loaded:n,ports:i,store:a,subject:s}=e,o=t&&au(e.gitlab,t.judged,Yu(e,t),i.after),u=t?.settled.waited?e.newStore(t.
settled.known):a,l=await(u===a?e.judging:gn(u,n.policy,s)).finally(()=>o?.stop());i.evaluationIsOver();let c=("projectPath"in r?r.projectPath:void 0)??(await ve(
a,Oe)).path,d=[i.serverNow(),i.now()],p={clocksMs:d,project:c,iid:t?.judged.iid},m=(await e.exemptions)(l,p),f=lu(m.judged,d);return{evaluation:n.isTrusted?f:cu(
f),projectPath:c,facts:u.begun,notices:m.notices}}function Yu({inputs:e,targets:t},{settled:r}){return r.state==="superseded"||e.dryRun?[]:t.filter(({kind:n})=>n===
"status_check").map(({id:n})=>n)}function Qu({inputs:e,ports:t,gitlab:r,targets:n,projectId:i},a,s){return Yo({gitlab:r,targets:n,evaluation:s,projectId:i,mergeRequest:a&&
{...a.judged,createdAtMs:Date.parse(a.settled.mergeRequest.createdAt)},isSuperseded:a?.settled.state==="superseded",isLagging:a?.settled.state==="lagging",onUndetermined:e.
onUndetermined,dryRun:e.dryRun,secrets:e.controlSecrets,nonce:t.nonce,serverNow:t.serverNow,sleep:t.sleep,onDelivered:o=>t.progress.done.push(o)})}async function el(e,t,{
evaluation:r,projectPath:n,facts:i,notices:a},s){let{inputs:o,loaded:u,ports:l,projectId:c,subject:d}=e,p=[...u.notices,...Gu(l.serverNow(),l.now())],m=_s({evaluation:r,
loaded:u,deliveries:s,version:l.version,sha256:l.sha256,subject:{gitlabUrl:o.gitlabUrl,project:{id:c,path:n},mergeRequest:t&&{iid:t.judged.iid,sha:t.judged.sha,
targetBranch:t.settled.mergeRequest.targetBranch}},generatedAt:new Date(l.now()),notices:p}),f=await tl(e,t,m),h=d.kind==="project"&&o.statusChecks.length>0?["s\
tatus_check is ignored: only a merge request has status checks"]:[],_=[o.warnings,d.notices,p,u.policy.warnings,a,f,h];return{report:m,policy:u.policy,facts:i,notices:_.
flat()}}async function tl({inputs:e,gitlab:t},r,n){let i=n.deliveries.some(({outcome:a})=>a==="superseded");return e.note==="never"||e.dryRun||!r||i?[]:(await import("./chunks/note.js")).
keepNote(t,r.judged,n,e.note)}function gn(e,t,r){return e.announce(Du(t,kt(r))),uu(t,e,kt(r))}function kt({kind:e}){return e==="project"?"project":"merge_reques\
t"}function we(e){return e.catch(()=>{}),e}var rl=he.map(e=>{let{kind:t,summary:r,default:n}=Ne[e];return{name:Re(e),value:t.placeholder,about:`${r.replaceAll("\
`","")}${n===void 0?"":` [${n}]`}`,isInput:!0,mayStandAlone:t===Ir}}),Et={flags:[...rl,{name:"explain",about:"also print what each control requires, found and r\
ead"}],run:nl};async function nl({flags:e,problems:t},r){let{env:n,surface:i}=r,a=performance.now(),s=await il(r,e),o=await Oo({flags:e,env:n,getInput:s,problems:t}),
u=o.logLevel==="debug";await Go(o.reportDir);let l=o.signing||o.signingKey?await(await import("./chunks/create-signer.js")).createSigner(o,n):void 0,c=u?m=>r.print(
al(m)):()=>{},d=qo(o,{env:n,signal:r.signal,onRequest:c}),p=sl(d,r,a,u);try{let{report:m,notices:f,...h}=await Ju(o,n,d.ports),_=await Bo(m,{folder:o.reportDir,
formatNames:o.formats,context:{jobUrl:n.CI_JOB_URL,policyPath:o.policy[0]??""},host:i.host,signer:l,material:{...h,env:n,flags:e}});await p();let w={report:m,notices:[
...f,..._.notices],reportPath:_.path,tookMs:Math.round(performance.now()-a),requests:d.requestCount(),dryRun:o.dryRun,detail:e.has("explain")||u?(await import("./chunks/explained.js")).
explained:void 0},v=Ho(w,i).trimEnd();return r.print(i.host==="terminal"?(await import("./chunks/wrap.js")).wrap(v,80):v),Mo(m,o.failJobOn,_.isSigned)}catch(m){
throw m instanceof b&&m.code==="INTERRUPTED"?ol(d.ports.progress,m):m}finally{await p(),d.close()}}async function il({env:e,surface:t},r){if(t.host!=="github")return Ro(
e);let{getInput:n,setSecret:i}=await import("./chunks/core.js");for(let a of xr(e,r))i(a);return n}function al({method:e,path:t,status:r,durationMs:n}){let i=r===
0?"no answer":String(r);return`debug    ${e} ${$(t)} ${i} ${Math.round(n)} ms`}function sl(e,t,r,n){let i,a=e.ports.after(2e3,()=>{i=import("./chunks/progress.js").
then(({showProgress:s})=>s(e,t,r,n))});return async()=>{a(),(await i)?.()}}function ol({targets:e,done:t},r){let n=(u,l,c)=>`${u==="status_check"?"status check":
"external control"} ${c==null?l:`"${$(c)}" (${l})`}`,i=t.map(u=>`${n(u.target,u.id,u.name)}: ${u.status}`),a=e.filter(({kind:u,id:l})=>!t.some(c=>c.target===u&&
c.id===l)),s=i.length===0?"nothing was delivered":`delivered: ${et(i)}`,o=a.length===0?"":`; not delivered: ${et(a.map(({kind:u,id:l,name:c})=>n(u,l,c)))}`;return new b(
"INTERRUPTED",`the job was cancelled; ${s}${o}`,{cause:r})}var ul={bold:1,dim:2,red:31,green:32,yellow:33};function ll(e,t,r){return{host:e,tone:(n,...i)=>t?`\x1B[${i.
map(a=>ul[a]).join(";")}m${n}\x1B[0m`:n,section(n,i,a){return e==="gitlab"?[`\x1B[0Ksection_start:${r()}:countersign_${n}[collapsed=true]\r\x1B[0K${i}`,...a,`\x1B[\
0Ksection_end:${r()}:countersign_${n}\r\x1B[0K`]:e==="github"?[`::group::${i}`,...a,"::endgroup::"]:[i,...a]}}}function cl(e,t,r){let n=e.GITLAB_CI==="true"?"gi\
tlab":e.GITHUB_ACTIONS==="true"?"github":t?"terminal":"plain",i=e.FORCE_COLOR!==void 0&&e.FORCE_COLOR!=="0",a=(e.NO_COLOR??"")!==""||e.TERM==="dumb"||e.FORCE_COLOR===
"0";return ll(n,!a&&(i||n!=="plain"),r)}var vn=new AbortController;for(let e of["SIGTERM","SIGINT"])process.once(e,()=>vn.abort());process.stdout.on("error",()=>{});
var ye={env:process.env,surface:cl(process.env,process.stdout.isTTY===!0,()=>Math.floor(Date.now()/1e3)),signal:vn.signal,print:e=>process.stdout.write(`${e}
`),complain:e=>process.stderr.write(`${e}
`)};dl(process.argv.slice(2)).catch(async e=>(await import("./commands/failure.js")).reportFailure(e,ye)).then(e=>{process.exitCode=e});async function dl(e){let t=ye.
surface.host==="terminal"&&!/^INPUT_/m.test(Object.keys(process.env).join(`
`));if(e.length===0&&!t)return Et.run({operands:[],flags:new Map,problems:[]},ye);let{readCommandLine:r}=await import("./chunks/command-line.js"),[n,...i]=e,a=n===
"evaluate";if(a||n?.startsWith("-")){let s=r("evaluate",Et,a?i:e);if(!s.flags.has("help")&&!s.flags.has("version"))return Et.run(s,ye)}return(await import("./commands/other.js")).
otherCommand(e,ye)}export{hr as $09dd_a,_r as $09dd_b,ce as $09dd_f,de as $09dd_g,vr as $09dd_h,qt as $0c83_a,Me as $0c83_b,W as $0c83_c,it as $104c_a,me as $104c_b,j as $104c_c,at as $104c_d,
Tt as $1b3d_a,It as $1b3d_b,lt as $1cde_a,dr as $20f5_a,wr as $2599_a,ba as $2599_c,$a as $2599_d,ja as $2599_e,ka as $2599_f,Ea as $2599_g,pe as $2599_h,Cr as $3064_a,
Ar as $3064_c,De as $34e5_a,xt as $34e5_c,St as $34e5_d,xr as $3555_a,xe as $39cf_a,Oe as $39cf_b,Ga as $39cf_c,ne as $416b_a,b as $42a1_b,ht as $520e_b,Vr as $53e2_a,
or as $61d7_a,ur as $61d7_b,lr as $61d7_c,pt as $6e39_a,he as $6e39_d,Mr as $6fc6_a,ie as $70c0_a,ct as $72ae_m,K as $82ce_b,Bi as $82ce_c,Fi as $82ce_d,Ee as $82ce_f,
Je as $82ce_g,y as $82ce_h,C as $82ce_i,Ki as $82ce_j,N as $82ce_k,re as $82ce_l,ue as $82ce_m,R as $82ce_n,le as $82ce_o,Ve as $82ce_p,Ke as $82ce_q,qe as $82ce_r,
Te as $82ce_s,I as $82ce_u,Xe as $82ce_v,F as $82ce_w,Ie as $82ce_x,ua as $82ce_y,Z as $82ce_z,Le as $8c10_a,cr as $98be_a,Hs as $a47e_a,H as $ac8e_a,A as $ac8e_b,
mt as $ac8e_c,ot as $b1e4_a,_e as $b2b2_c,Ur as $b2b2_e,Ha as $b947_a,Wa as $b947_b,Ca as $bf35_b,Nr as $c1b3_b,ft as $c540_a,zr as $c540_b,br as $e0fb_b,st as $e0fb_c,
jr as $e0fb_d,Dr as $ef4d_a,gt as $ef4d_c,Gr as $ef4d_d,Br as $ef4d_e,Fr as $ef4d_f,Zr as $ef4d_g,Hr as $ef4d_h,$ as $f045_a,ar as $f045_b,Qe as $f045_d,et as $f045_e};
