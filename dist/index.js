#!/usr/bin/env node
function Ut(e,t,r,n,i){return{kind:"merge-request",project:r,iid:n,sha:e.sha??i?.toLowerCase(),targetBranchHint:t.CI_MERGE_REQUEST_TARGET_BRANCH_NAME||void 0,notices:[]}}
function De(e,t){return t!==void 0&&e!==""&&e.toLowerCase()===t.toLowerCase()}function W(e){return e!==void 0&&/^\d+$/.test(e)?Number(e):void 0}var Lt=["info","\
low","medium","high","critical"],Vn=["observe","warn","enforce"];function Kn(e){return{kind:"own",...e}}function Yn(e,t){return e.kind==="built-in"&&t!==void 0&&
e.titleFor?.(t)||e.title}function Xn(e){return{kind:"built-in",scope:"project",...e}}function Qn(e,t,r){let n=t.map(i=>`- ${i}`).join(`
`);return[e,n,...r?["For example:",`\`\`\`yaml
${r}
\`\`\``]:[]].join(`

`)}function ei(e,t={}){return{status:"pass",message:e,...t}}function ti(e,t={}){return{status:"fail",message:e,...t}}function J(e){return{status:"unknown",message:e}}
async function Dt(e,t,r){let n=await t(),{sha:i}=await e.head(),a=r(n);if(a===null||a===i)return n;let{readAgain:s,otherHead:o}=await import("./chunks/lagging-replica.js");
return s(e,t,n,c=>o(r(c),i))}var se=class extends Error{};function Gt(e){return`gid://gitlab/Project/${e}`}function ye(e,t){let r,n;return async i=>{let a;try{r??=
ri(e,t),a=await r}catch(l){return n??=ai(l,e,t),n(i)}let{project:s,request:o,otherHead:c}=a;if(c&&i.select?.on==="merge_request")throw c;let u=i.select?.on==="m\
erge_request"?s.mergeRequest:s;if(u==null)throw new se(`GitLab shows no merge request to this token; reading it needs ${i.requiredRole}`);return{node:u,request:o}}}
async function ri(e,t){let r="POST /graphql",n=t.filter(({select:u})=>u?.on==="project").map(({select:u})=>u?.fields),i=t.filter(({select:u})=>u?.on==="merge_re\
quest").map(({select:u})=>u?.fields),a=i.length>0;a&&n.push(`mergeRequest(iid: $iid) { iid diffHeadSha ${i.join(" ")} }`);let s=`query($ids: [ID!]${a?", $iid: S\
tring!":""}) { projects(ids: $ids, first: 1) { nodes { id ${n.join(" ")} } } }`,o=()=>ni(e,s,a);if(!a)return{project:await o(),request:r};let c={};try{return await Dt(
e,async()=>(c=await o(),c),({mergeRequest:u})=>u&&(u.diffHeadSha??void 0)),{project:c,request:r}}catch(u){if(c.mergeRequest)return{project:c,request:r,otherHead:u};
throw u}}async function ni(e,t,r){let n=e.gitlabFor(()=>{}),{data:i,errors:a}=await n.graphql(t,{ids:[Gt(e.projectId)],...r?{iid:String(e.iid)}:{}}),s=i.projects?.
nodes?.[0];if(a.length>0)throw new se(`GraphQL answered with errors: ${a.join("; ")}`);if(!s)throw new se("GraphQL shows this token no such project");return s}var ii=/exceeds max complexity|Query too large|Timeout on validation|doesn't exist on type|doesn't accept argument|has an invalid value/;
function ai(e,t,r){if(r.length<2||!(e instanceof Error)||!ii.test(e.message))throw e;let n=Math.ceil(r.length/2),i=ye(t,r.slice(0,n)),a=ye(t,r.slice(n));return s=>(r.
indexOf(s)<n?i:a)(s)}function Bt(e){let t=Object.values(e).filter(r=>typeof r=="number");return Object.entries(e).filter(([r,n])=>t.indexOf(+r)===-1).map(([r,n])=>n)}
function si(e,t){return typeof t=="bigint"?t.toString():t}var oi=class{constructor(e){this._getter=e,this._value=void 0}get value(){let e=this._getter;return e!==
void 0&&(this._value=e(),this._getter=void 0),this._value}};function ui(e){return new oi(e)}function ci(e){return e==null}function Ge(e){let t=e.startsWith("^")?
1:0,r=e.endsWith("$")?e.length-1:e.length;return e.slice(t,r)}function li(e,t,r){Object.defineProperty(e,t,{value:r,writable:!0,enumerable:!0,configurable:!0})}
var Ft="captureStackTrace"in Error?Error.captureStackTrace:(...e)=>{};function Be(e){return typeof e=="object"&&e!==null&&!Array.isArray(e)}function di(e){if(Be(
e)===!1)return!1;let t=e.constructor;if(t===void 0||typeof t!="function")return!0;let r=t.prototype;return!(Be(r)===!1||Object.prototype.hasOwnProperty.call(r,"\
isPrototypeOf")===!1)}var pi=new Set(["string","number","symbol"]);function mi(e){return e.replace(/[.*+?^${}()|[\]\\]/g,"\\$&")}function fi(e,t,r){let n=new e.
_zod.constr(t??e._zod.def);return(!t||r?.parent)&&(n._zod.parent=e),n}function E(e){let t=e;if(!t)return{};if(typeof t=="string")return{error:()=>t};if(t?.message!==
void 0){if(t?.error!==void 0)throw new Error("Cannot specify both `message` and `error` params");t.error=t.message}return delete t.message,typeof t.error=="stri\
ng"?{...t,error:()=>t.error}:t}function hi(e){return Object.keys(e).filter(t=>e[t]._zod.optin!==void 0&&e[t]._zod.optout==="optional")}var _i={safeint:[Number.MIN_SAFE_INTEGER,
Number.MAX_SAFE_INTEGER],int32:[-2147483648,2147483647],uint32:[0,4294967295],float32:[-34028234663852886e22,34028234663852886e22],float64:[-Number.MAX_VALUE,Number.
MAX_VALUE]};function D(e,t=0){if(e.aborted===!0)return!0;for(let r=t;r<e.issues.length;r++)if(e.issues[r]?.continue!==!0)return!0;return!1}function gi(e,t=0){if(e.
aborted===!0)return!0;for(let r=t;r<e.issues.length;r++)if(e.issues[r]?.continue===!1)return!0;return!1}function re(e,t){return t.map(r=>{var n;return(n=r).path??
(n.path=[]),r.path.unshift(e),r})}function oe(e){return typeof e=="string"?e:e?.message}function Zt(e){let t=[];for(let r of e??[]){let n=r._zod.def;if(!/_(length|size)$|_equals$/.
test(n.check))break;let i=n.maximum??n.length??n.size;i>=0&&t.push([i,r])}return t}function Fe(e,t,r){var n;for(let i=t;i<e.length;i++)(n=e[i]).schema??(n.schema=
r)}function V(e,t,r){var n;let i=e.inst?._zod?.traits;i?.has("$ZodType")&&(i.has("$ZodCheck")?(n=e).schema??(n.schema=e.inst):e.schema=e.inst);let a=e.schema!==
e.inst?e.schema?._zod.def?.error:void 0,s=e.message?e.message:oe(e.inst?._zod.def?.error?.(e))??oe(a?.(e))??oe(t?.error?.(e))??oe(r.customError?.(e))??oe(r.localeError?.(
e))??"Invalid input",o={};for(let c of Object.keys(e))c==="inst"||c==="schema"||c==="continue"||c==="input"||c==="__proto__"||(o[c]=e[c]);return o.path??(o.path=
[]),o.message=s,t?.reportInput&&(o.input=e.input),o}var vi=/[\uD800-\uDBFF]/;function Ht(e){let t=e.length;if(!vi.test(e))return t;let r=t;for(let n=0;n<t-1;n++)
(e.charCodeAt(n)&64512)===55296&&(e.charCodeAt(n+1)&64512)===56320&&(r--,n++);return r}function Wt(e){return Array.isArray(e)?"array":typeof e=="string"?"string":
"unknown"}function wi(...e){let[t,r,n]=e;return typeof t=="string"?{message:t,code:"custom",input:r,inst:n}:{...t}}function bi(e,t){for(let r in t){let n=Object.
getOwnPropertyDescriptor(t,r);n.get?Object.defineProperty(e,r,{...n,enumerable:!1}):$i(e,r,n.value)}}function ue(e,t,r,n=!0){return Object.defineProperty(e,t,{configurable:!0,
writable:!0,enumerable:n,value:r}),r}function yi(e,t,r){return ue(e,t,r,!1)}function $i(e,t,r){Object.defineProperty(e,t,{configurable:!0,get(){return this==null?
r:ue(this,t,r.bind(this))},set(n){ue(this,t,n)}})}function ji(e,t){let r=Object.getPrototypeOf(e);return t in r?void 0:r}var Ze,G=!1,ki={configurable:!0,get(){G=
!0}};function O(e,t,r){let n=Object.getPrototypeOf(e._zod);if(t in n&&Ze!==e._zod){Ze=void 0;return}Ze=e._zod,Object.defineProperty(n,t,{configurable:!0,get(){Object.
defineProperty(this,t,ki);let i=G;G=!1;try{let a=r(this);return G?delete this[t]:Object.defineProperty(this,t,{configurable:!0,writable:!0,value:a}),G=G||i,a}catch(a){
throw delete this[t],G=G||i,a}},set(i){Object.defineProperty(this,t,{configurable:!0,writable:!0,value:i})}})}function Ei(e,t,r,n){let i=ji(e,t);i&&Object.defineProperty(
i,t,{configurable:!0,get(){let a={configurable:!0,writable:!0,enumerable:n,value:void 0};return Object.defineProperty(this,t,a),a.value=r(this),Object.defineProperty(
this,t,a),a.value},set(a){Object.defineProperty(this,t,{configurable:!0,writable:!0,enumerable:n,value:a})}})}var Jt,He={value:void 0,enumerable:!1},Vt="capture\
StackTrace"in Error?Error:null;function qi(e){let t=Vt;if(t){let r=t.stackTraceLimit;if(typeof r=="number"){try{t.stackTraceLimit=0}catch{return Vt=null,new e}try{
return new e}finally{t.stackTraceLimit=r}}}return new e}function v(e,t,r,n){let i={};function a(p){this.def=p,this.constr=d,this.traits=new Set}a.prototype=i;let s=r,
o=s&&new WeakSet;function c(p,m){if(p._zod){if(p._zod.traits.has(e))return}else{He.value=new a(m);try{Object.defineProperty(p,"_zod",He)}finally{He.value=void 0}}
if(p._zod.traits.add(e),t(p,m),o){let h=Object.getPrototypeOf(p),_=p._zod.constr.prototype,w=h;for(;w&&w!==_;)w=Object.getPrototypeOf(w);let g=w??h;o.has(g)||(o.
add(g),bi(g,s))}let f=d.prototype;for(let h in f)Object.prototype.hasOwnProperty.call(f,h)&&(h in p||(p[h]=f[h].bind(p)))}let u=n?.Parent??Object;class l extends u{}
Object.defineProperty(l,"name",{value:e});function d(p){let m=n?.Parent?qi(l):this;c(m,p);let f=m._zod.deferred;if(f){for(let _ of f)_();m._zod.deferred=void 0}
let h=globalThis.__zod_globalConfig?.postProcessor;return h&&h(m),m}return Object.defineProperty(d,"init",{value:c}),Object.defineProperty(d,Symbol.hasInstance,
{value:p=>n?.Parent&&p instanceof n.Parent?!0:p?._zod?.traits?.has(e)}),Object.defineProperty(d,"name",{value:e}),d}var ne=class extends Error{constructor(){super(
"Encountered Promise during synchronous parse. Use .parseAsync() instead.")}},Ti=class extends Error{constructor(e){super(`Encountered unidirectional transform \
during encode: ${e}`),this.name="ZodEncodeError"}};(Jt=globalThis).__zod_globalConfig??(Jt.__zod_globalConfig={});var ie=globalThis.__zod_globalConfig;function K(e){
return e&&Object.assign(ie,e),ie}function Oi(){let e=this._zod;return e.message??(e.message=JSON.stringify(e.def,si,2)),e.message}function Ii(e){this._zod.message=
e}var xi={get:Oi,set:Ii,enumerable:!0,configurable:!0},We={value:void 0,enumerable:!1},Kt=new WeakSet([Object.prototype,Error.prototype]),Yt=(e,t)=>{e.name="$Zo\
dError",We.value=t,Object.defineProperty(e,"issues",We),We.value=void 0,Object.defineProperty(e,"message",xi);let r=Object.getPrototypeOf(e);Kt.has(r)||(Kt.add(
r),Object.defineProperty(r,"toString",{configurable:!0,enumerable:!1,get(){let n=()=>this.message;return Object.defineProperty(this,"toString",{value:n,configurable:!0,
writable:!0}),n},set(n){Object.defineProperty(this,"toString",{value:n,configurable:!0,writable:!0})}}))},Kc=v("$ZodError",Yt),$e=v("$ZodError",Yt,void 0,{Parent:Error}),
Pi=e=>{let t=(r,n,i,a)=>{let s=i?{...i,async:!1}:{async:!1},o=r._zod.run({value:n,issues:[]},s);if(o instanceof Promise)throw new ne;if(o.issues.length){let c=new(a?.
Err??e)(o.issues.map(u=>V(u,s,K())));throw Ft(c,a?.callee??t),c}return o.value};return t},Si=Pi($e),Ni=e=>{let t=async(r,n,i,a)=>{let s=i?{...i,async:!0}:{async:!0},
o=r._zod.run({value:n,issues:[]},s);if(o instanceof Promise&&(o=await o),o.issues.length){let c=new(a?.Err??e)(o.issues.map(u=>V(u,s,K())));throw Ft(c,a?.callee??
t),c}return o.value};return t},Ri=Ni($e),Ai=e=>(t,r,n)=>{let i=n?{...n,async:!1}:{async:!1},a=t._zod.run({value:r,issues:[]},i);if(a instanceof Promise)throw new ne;
return a.issues.length?Xt(e,a.issues,i):{success:!0,data:a.value}},Y=Ai($e);function Xt(e,t,r){let n;return{success:!1,get error(){return n||(n=new e(t.map(i=>V(
i,r,K()))),t=void 0,r=void 0),n},set error(i){n=i,t=void 0,r=void 0}}}var zi=e=>async(t,r,n)=>{let i=n?{...n,async:!0}:{async:!0},a=t._zod.run({value:r,issues:[]},
i);return a instanceof Promise&&(a=await a),a.issues.length?Xt(e,a.issues,i):{success:!0,data:a.value}},Ci=zi($e),Mi=/^[\s\S]{0,}$/,Qt=/^-?\d+(?:\.\d+)?$/,Ui=/^(?:true|false)$/i,
B=v("$ZodCheck",(e,t)=>{var r;e._zod??(e._zod={}),e._zod.def=t,(r=e._zod).onattach??(r.onattach=[])}),er=e=>{let t=e.value;return!ci(t)&&t.length!==void 0},je={
number:"number",bigint:"bigint",object:"date"},Li=v("$ZodCheckLessThan",(e,t)=>{B.init(e,t);let r=je[typeof t.value];e._zod.check=n=>{(t.inclusive?n.value<=t.value:
n.value<t.value)||n.issues.push({origin:je[typeof n.value]??r,code:"too_big",maximum:typeof t.value=="object"?t.value.getTime():t.value,input:n.value,inclusive:t.
inclusive,inst:e,continue:!t.abort})}}),Di=v("$ZodCheckGreaterThan",(e,t)=>{B.init(e,t);let r=je[typeof t.value];e._zod.check=n=>{(t.inclusive?n.value>=t.value:
n.value>t.value)||n.issues.push({origin:je[typeof n.value]??r,code:"too_small",minimum:typeof t.value=="object"?t.value.getTime():t.value,input:n.value,inclusive:t.
inclusive,inst:e,continue:!t.abort})}}),Gi=v("$ZodCheckNumberFormat",(e,t)=>{B.init(e,t),t.format=t.format||"float64";let r=t.format?.includes("int"),n=r?"int":
"number",[i,a]=_i[t.format];e._zod.check=s=>{let o=s.value;if(r){if(!Number.isInteger(o)){s.issues.push({expected:n,format:t.format,code:"invalid_type",continue:!1,
input:o,inst:e});return}if(!Number.isSafeInteger(o)){o>0?s.issues.push({input:o,code:"too_big",maximum:Number.MAX_SAFE_INTEGER,note:"Integers must be within the\
 safe integer range.",inst:e,origin:n,inclusive:!0,continue:!t.abort}):s.issues.push({input:o,code:"too_small",minimum:Number.MIN_SAFE_INTEGER,note:"Integers mu\
st be within the safe integer range.",inst:e,origin:n,inclusive:!0,continue:!t.abort});return}}o<i&&s.issues.push({origin:"number",input:o,code:"too_small",minimum:i,
inclusive:!0,inst:e,continue:!t.abort}),o>a&&s.issues.push({origin:"number",input:o,code:"too_big",maximum:a,inclusive:!0,inst:e,continue:!t.abort})}}),Bi=v("$Z\
odCheckMaxLength",(e,t)=>{var r;B.init(e,t),(r=e._zod.def).when??(r.when=er),e._zod.check=n=>{let i=n.value,a=i.length;if((typeof i=="string"&&a>t.maximum?Ht(i):
a)<=t.maximum)return;let s=Wt(i);n.issues.push({origin:s,code:"too_big",maximum:t.maximum,inclusive:!0,input:i,inst:e,continue:!t.abort})}}),Fi=v("$ZodCheckMinL\
ength",(e,t)=>{var r;B.init(e,t),(r=e._zod.def).when??(r.when=er),e._zod.check=n=>{let i=n.value,a=i.length;if((typeof i=="string"&&a>=t.minimum&&a<t.minimum*2?
Ht(i):a)>=t.minimum)return;let s=Wt(i);n.issues.push({origin:s,code:"too_small",minimum:t.minimum,inclusive:!0,input:i,inst:e,continue:!t.abort})}}),Zi=v("$ZodC\
heckStringFormat",(e,t)=>{var r,n;B.init(e,t),t.pattern?(r=e._zod).check??(r.check=i=>{t.pattern.lastIndex=0,!t.pattern.test(i.value)&&i.issues.push({origin:"st\
ring",code:"invalid_format",format:t.format,input:i.value,...t.pattern?{pattern:t.pattern.toString()}:{},inst:e,continue:!t.abort})}):(n=e._zod).check??(n.check=
()=>{})}),Hi=v("$ZodCheckRegex",(e,t)=>{Zi.init(e,t),e._zod.check=r=>{t.pattern.lastIndex=0,!t.pattern.test(r.value)&&r.issues.push({origin:"string",code:"inval\
id_format",format:"regex",input:r.value,pattern:t.pattern.toString(),inst:e,continue:!t.abort})}}),tr,Wi=class{constructor(){this._map=new WeakMap,this._idmap=new Map}add(e,...t){
let r=t[0];return this._map.set(e,r),r&&typeof r=="object"&&"id"in r&&this._idmap.set(r.id,e),this}clear(){return this._map=new WeakMap,this._idmap=new Map,this}remove(e){
let t=this._map.get(e);return t&&typeof t=="object"&&"id"in t&&this._idmap.delete(t.id),this._map.delete(e),this}get(e){let t=e._zod.parent;if(t){let r={...this.
get(t)??{}};delete r.id;let n={...r,...this._map.get(e)};return Object.keys(n).length?n:void 0}return this._map.get(e)}has(e){return this._map.has(e)}};function Ji(){
return new Wi}(tr=globalThis).__zod_globalRegistry??(tr.__zod_globalRegistry=Ji());var rr=globalThis.__zod_globalRegistry,Vi={major:4,minor:6,patch:7},x=v("$Zod\
Type",(e,t)=>{var r;e??(e={}),e._zod.def=t,e._zod.bag=e._zod.bag||{},e._zod.version=Vi;let n=e._zod.def.checks,i=e._zod.traits.has("$ZodCheck")?[e,...n??[]]:n?.
length?[...n]:[];for(let a of i)for(let s of a._zod.onattach)s(e);if(i.length===0)(r=e._zod).deferred??(r.deferred=[]),e._zod.deferred?.push(()=>{e._zod.run=e._zod.
parse});else{let a=(o,c,u)=>{if(o.memo)return o;let l=D(o),d;for(let p of c){if(p._zod.def.when){if(gi(o)||!p._zod.def.when(o))continue}else if(l)continue;let m=o.
issues.length,f=p._zod.check(o);if(f instanceof Promise&&u?.async===!1)throw new ne;if(d||f instanceof Promise)d=(d??Promise.resolve()).then(async()=>{await f,o.
issues.length!==m&&(Fe(o.issues,m,e),l||(l=D(o,m)))});else{if(o.issues.length===m)continue;Fe(o.issues,m,e),l||(l=D(o,m))}}return d?d.then(()=>o):o},s=(o,c,u)=>{
if(D(o))return o.aborted=!0,o;let l=a(c,i,u);if(l instanceof Promise){if(u.async===!1)throw new ne;return l.then(d=>e._zod.parse(d,u))}return e._zod.parse(l,u)};
e._zod.run=(o,c)=>{if(c.skipChecks)return e._zod.parse(o,c);if(c.direction==="backward"){let l=e._zod.parse({value:o.value,issues:[]},{...c,skipChecks:!0});return l instanceof
Promise?l.then(d=>s(d,o,c)):s(l,o,c)}let u=e._zod.parse(o,c);if(u instanceof Promise){if(c.async===!1)throw new ne;return u.then(l=>a(l,i,c))}return a(u,i,c)}}},
{get"~standard"(){return yi(this,"~standard",Yi(this))},set"~standard"(e){ue(this,"~standard",e)}}),nr=(e,t)=>e.issues.length?{issues:e.issues.map(r=>V(r,t,K()))}:
{value:e.value};async function Ki(e,t){let r={async:!0};return nr(await e._zod.run({value:t,issues:[]},r),r)}function Yi(e){return{validate:t=>{let r={async:!1};
try{let n=e._zod.run({value:t,issues:[]},r);if(!(n instanceof Promise))return nr(n,r)}catch{}return Ki(e,t)},vendor:"zod",version:1}}var Xi=v("$ZodString",(e,t)=>{
x.init(e,t),e._zod.pattern=t.pattern??Mi,e._zod.parse=(r,n)=>{if(t.coerce)try{r.value=String(r.value)}catch{}return typeof r.value=="string"||r.issues.push({expected:"\
string",code:"invalid_type",input:r.value,inst:e}),r}}),ir=v("$ZodNumber",(e,t)=>{x.init(e,t),e._zod.pattern=Qt,e._zod.parse=(r,n)=>{if(t.coerce)try{r.value=Number(
r.value)}catch{}let i=r.value;if(typeof i=="number"&&!Number.isNaN(i)&&Number.isFinite(i))return r;let a=typeof i=="number"?Number.isNaN(i)?"NaN":Number.isFinite(
i)?void 0:String(i):void 0;return r.issues.push({expected:"number",code:"invalid_type",input:i,inst:e,...a?{received:a}:{}}),r}}),Qi=v("$ZodNumberFormat",(e,t)=>{
Gi.init(e,t),ir.init(e,t)}),ea=v("$ZodBoolean",(e,t)=>{x.init(e,t),e._zod.pattern=Ui,e._zod.parse=(r,n)=>{if(t.coerce)try{r.value=!!r.value}catch{}let i=r.value;
return typeof i=="boolean"||r.issues.push({expected:"boolean",code:"invalid_type",input:i,inst:e}),r}}),ta=v("$ZodUnknown",(e,t)=>{x.init(e,t),e._zod.parse=r=>r}),
ra=v("$ZodNever",(e,t)=>{x.init(e,t),e._zod.parse=(r,n)=>(r.issues.push({expected:"never",code:"invalid_type",input:r.value,inst:e}),r)});function na(e,t){let r=Zt(
e._zod.def.checks);if(!r.length)return;let n=Math.min(...r.map(a=>a[0])),i=e._zod.parse;e._zod.parse=(a,s)=>{let o=t(a.value);if(o>n&&!s?.skipChecks&&s?.direction!==
"backward"){for(let[c,u]of Zt(e._zod.def.checks))if(o>c&&u._zod.def.when(a)){let l=a.issues.length;return u._zod.check(a),a.issues[l].continue=!1,Fe(a.issues,l,
e),a}}return i(a,s)}}var ia=e=>Array.isArray(e)?e.length:-1;function ar(e,t,r){e.issues.length&&t.issues.push(...re(r,e.issues)),t.value[r]=e.value}var aa=v("$Z\
odArray",(e,t)=>{x.init(e,t);let r=ie.memoizer;r?.attach(e),e._zod.parse=(n,i)=>{let a=n.value;if(!Array.isArray(a))return n.issues.push({expected:"array",code:"\
invalid_type",input:a,inst:e}),n;n.value=r?r.alloc(e,n,Array(a.length),i):Array(a.length);let s=[],o=i?.abortEarly;for(let c=0;c<a.length;c++){let u=a[c],l=t.element.
_zod.run({value:u,issues:[]},i);if(l instanceof Promise)s.push(l.then(d=>ar(d,n,c)));else if(ar(l,n,c),o&&l.issues.length!==0&&D(l))break}return s.length?Promise.
all(s).then(()=>n):n},na(e,ia)});function ke(e,t,r,n,i,a){let s=r in n,o=a==="optional";if(!(!s&&o&&i==="optional")){if(e.issues.length){if(i!==void 0&&o&&!s)return;
t.issues.push(...re(r,e.issues))}if(!s&&i===void 0){e.issues.length||t.issues.push({code:"invalid_type",expected:"nonoptional",input:void 0,path:[r]});return}e.
value===void 0?(s||i==="defaulted"&&!o)&&(t.value[r]=void 0):t.value[r]=e.value}}var sa=[];function oa(e){let t=Object.keys(e.shape),r=Object.getOwnPropertySymbols(
e.shape),n=r.length?r:sa,i=n.length?[...t,...n]:t;for(let s of i)if(!e.shape?.[s]?._zod?.traits?.has("$ZodType"))throw new Error(`Invalid element at key "${String(
s)}": expected a Zod schema`);let a=hi(e.shape);return{...e,allKeys:i,symbolKeys:n,keySet:new Set(t),numKeys:t.length,optionalKeys:new Set(a)}}function ua(e,t,r,n,i,a,s){
let o=[],c=i.keySet,u=i.catchall._zod,l=u.def.type,d=u.optin,p=u.optout,m=0;for(let f in t){if(s&&r.issues.length!==m){if(D(r,m))break;m=r.issues.length}if(c.has(
f))continue;if(f==="__proto__"){l==="never"&&o.push(f);continue}if(l==="never"){o.push(f);continue}let h=u.run({value:t[f],issues:[]},n);h instanceof Promise?e.
push(h.then(_=>ke(_,r,f,t,d,p))):ke(h,r,f,t,d,p)}return o.length&&r.issues.push({code:"unrecognized_keys",keys:o,input:t,inst:a,continue:!0}),e.length?Promise.all(
e).then(()=>r):r}var ca=v("$ZodObject",(e,t)=>{x.init(e,t);let r=Object.getOwnPropertyDescriptor(t,"shape"),n=r?.get?r.get.raw:t.shape??{};if(n){let u=()=>{let l={
...n};return Object.defineProperty(t,"shape",{value:l}),u.raw=l,l};u.raw=n,Object.defineProperty(t,"shape",{get:u})}let i=ui(()=>oa(t));O(e,"propValues",u=>{let l=u.
def.shape,d={};for(let p in l){let m=l[p]._zod;if(m.values){Object.prototype.hasOwnProperty.call(d,p)||li(d,p,new Set);for(let f of m.values)d[p].add(f);m.optin!==
void 0&&d[p].add(void 0)}}return d});let a=Be,s=t.catchall,o,c=ie.memoizer;c?.attach(e),e._zod.parse=(u,l)=>{o??(o=i.value);let d=u.value;if(!a(d))return u.issues.
push({expected:"object",code:"invalid_type",input:d,inst:e}),u;u.value=c?c.alloc(e,u,{},l):{};let p=[],m=o.shape,f=l?.abortEarly,h=u.issues.length;for(let _ of o.
allKeys){if(f&&u.issues.length!==h){if(D(u,h))break;h=u.issues.length}if(_==="__proto__")continue;let w=m[_],g=w._zod.optin,$=w._zod.optout,T=w._zod.run({value:d[_],
issues:[]},l);T instanceof Promise?p.push(T.then(z=>ke(z,u,_,d,g,$))):ke(T,u,_,d,g,$)}return s?ua(p,d,u,l,i.value,e,f===!0):p.length?Promise.all(p).then(()=>u):
u}});function sr(e,t,r,n){for(let a of e)if(a.issues.length===0)return t.value=a.value,t;let i=e.filter(a=>!D(a));return i.length===1?(t.value=i[0].value,i[0]):
(t.issues.push({code:"invalid_union",input:t.value,inst:r,errors:e.map(a=>a.issues.map(s=>V(s,n,K())))}),t)}var la=v("$ZodUnion",(e,t)=>{x.init(e,t),O(e,"optin",
n=>n.def.options.some(i=>i._zod.optin==="defaulted")?"defaulted":n.def.options.some(i=>i._zod.optin!==void 0)?"optional":void 0),O(e,"optout",n=>n.def.options.some(
i=>i._zod.optout==="optional")?"optional":void 0),O(e,"values",n=>{if(n.def.options.every(i=>i._zod.values))return new Set(n.def.options.flatMap(i=>Array.from(i.
_zod.values)))}),O(e,"pattern",n=>{if(n.def.options.every(i=>i._zod.pattern)){let i=n.def.options.map(a=>a._zod.pattern);return new RegExp(`^(${i.map(a=>Ge(a.source)).
join("|")})$`)}});let r=t.options.length===1?t.options[0]._zod.run:null;e._zod.parse=(n,i)=>{if(r)return r(n,i);let a=!1,s=[];for(let o of t.options){let c=o._zod.
run({value:n.value,issues:[]},i);if(c instanceof Promise)s.push(c),a=!0;else{if(c.issues.length===0)return c;s.push(c)}}return a?Promise.all(s).then(o=>sr(o,n,e,
i)):sr(s,n,e,i)}}),da=v("$ZodRecord",(e,t)=>{x.init(e,t);let r=ie.memoizer;r?.attach(e),e._zod.parse=(n,i)=>{let a=n.value;if(!di(a))return n.issues.push({expected:"\
record",code:"invalid_type",input:a,inst:e}),n;let s=[],o=t.keyType._zod.values;if(o&&!t.partial){n.value=r?r.alloc(e,n,{},i):{};let c=new Set;for(let l of o)if(typeof l==
"string"||typeof l=="number"||typeof l=="symbol"){if(c.add(typeof l=="number"?l.toString():l),l==="__proto__")continue;let d=t.keyType._zod.run({value:l,issues:[]},
i);if(d instanceof Promise)throw new Error("Async schemas not supported in object keys currently");if(d.issues.length){n.issues.push({code:"invalid_key",origin:"\
record",issues:d.issues.map(f=>V(f,i,K())),input:l,path:[l],inst:e});continue}let p=d.value;if(p==="__proto__")continue;let m=t.valueType._zod.run({value:a[l],issues:[]},
i);m instanceof Promise?s.push(m.then(f=>{f.issues.length&&n.issues.push(...re(l,f.issues)),n.value[p]=f.value})):(m.issues.length&&n.issues.push(...re(l,m.issues)),
n.value[p]=m.value)}let u;for(let l in a)if(!c.has(l))if(t.mode==="loose"){if(l==="__proto__")continue;n.value[l]=a[l]}else u=u??[],u.push(l);u&&u.length>0&&n.issues.
push({code:"unrecognized_keys",input:a,inst:e,keys:u,continue:!0})}else{n.value=r?r.alloc(e,n,{},i):{};let c;for(let u of Reflect.ownKeys(a)){if(u==="__proto__"||
!Object.prototype.propertyIsEnumerable.call(a,u))continue;let l=t.keyType._zod.run({value:u,issues:[]},i);if(l instanceof Promise)throw new Error("Async schemas\
 not supported in object keys currently");if(typeof u=="string"&&Qt.test(u)&&l.issues.length){let m=t.keyType._zod.run({value:Number(u),issues:[]},i);if(m instanceof
Promise)throw new Error("Async schemas not supported in object keys currently");m.issues.length===0&&(l=m)}if(l.issues.length){t.mode==="loose"?n.value[u]=a[u]:
o?(c=c??[],c.push(u)):n.issues.push({code:"invalid_key",origin:"record",issues:l.issues.map(m=>V(m,i,K())),input:u,path:[u],inst:e});continue}let d=l.value;if(d===
"__proto__")continue;let p=t.valueType._zod.run({value:a[u],issues:[]},i);p instanceof Promise?s.push(p.then(m=>{m.issues.length&&n.issues.push(...re(u,m.issues)),
n.value[d]=m.value})):(p.issues.length&&n.issues.push(...re(u,p.issues)),n.value[d]=p.value)}c&&c.length>0&&n.issues.push({code:"unrecognized_keys",input:a,inst:e,
keys:c,continue:!0})}return s.length?Promise.all(s).then(()=>n):n}}),pa=v("$ZodEnum",(e,t)=>{x.init(e,t);let r=Bt(t.entries),n=new Set(r);e._zod.values=n,O(e,"p\
attern",i=>{let a=Bt(i.def.entries).filter(s=>pi.has(typeof s));return new RegExp(a.length?`^(${a.map(s=>mi(s.toString())).join("|")})$`:"^[^\\s\\S]$")}),e._zod.
parse=(i,a)=>{let s=i.value;return n.has(s)||i.issues.push({code:"invalid_value",values:r,input:s,inst:e}),i}}),ma=v("$ZodTransform",(e,t)=>{x.init(e,t),e._zod.
optin="optional",ie.memoizer?.guard(e),e._zod.parse=(r,n)=>{if(n.direction==="backward")throw new Ti(e.constructor.name);let i=t.transform(r.value,r);if(n.async)
return(i instanceof Promise?i:Promise.resolve(i)).then(a=>(r.value=a,r));if(i instanceof Promise)throw new ne;return r.value=i,r}});function or(e,t){return e.value=
t.issues.length?void 0:t.value,e}var fa=v("$ZodOptional",(e,t)=>{x.init(e,t),O(e,"optin",r=>r.def.innerType._zod.optin==="defaulted"?"defaulted":"optional"),e._zod.
optout="optional",O(e,"values",r=>{let n=r.def.innerType._zod.values;return n?new Set([...n,void 0]):void 0}),O(e,"pattern",r=>{let n=r.def.innerType._zod.pattern;
return n?new RegExp(`^(${Ge(n.source)})?$`):void 0}),e._zod.parse=(r,n)=>{if(r.value===void 0){if(t.innerType._zod.optin!=="defaulted")return r;let i=t.innerType.
_zod.run({value:r.value,issues:[]},n);return i instanceof Promise?i.then(a=>or(r,a)):or(r,i)}return t.innerType._zod.run(r,n)}}),ha=v("$ZodNullable",(e,t)=>{x.init(
e,t),O(e,"optin",r=>r.def.innerType._zod.optin),O(e,"optout",r=>r.def.innerType._zod.optout),O(e,"pattern",r=>{let n=r.def.innerType._zod.pattern;return n?new RegExp(
`^(${Ge(n.source)}|null)$`):void 0}),O(e,"values",r=>r.def.innerType._zod.values?new Set([...r.def.innerType._zod.values,null]):void 0),e._zod.parse=(r,n)=>r.value===
null?r:t.innerType._zod.run(r,n)}),_a=v("$ZodPipe",(e,t)=>{x.init(e,t),O(e,"values",r=>r.def.in._zod.values),O(e,"optin",r=>r.def.in._zod.optin),O(e,"optout",r=>r.
def.out._zod.optout),O(e,"propValues",r=>r.def.in._zod.propValues),e._zod.parse=(r,n)=>{if(n.direction==="backward"){let a=t.out._zod.run(r,n);return a instanceof
Promise?a.then(s=>Ee(s,t.in,n)):Ee(a,t.in,n)}let i=t.in._zod.run(r,n);return i instanceof Promise?i.then(a=>Ee(a,t.out,n)):Ee(i,t.out,n)}});function Ee(e,t,r){return e.
issues.some(n=>n.code!=="unrecognized_keys")?(e.aborted=!0,e):t._zod.run({value:e.value,issues:e.issues},r)}var ga=v("$ZodCustom",(e,t)=>{B.init(e,t),x.init(e,t),
e._zod.parse=(r,n)=>r,e._zod.check=r=>{let n=r.value,i=t.fn(n);if(i instanceof Promise)return i.then(a=>ur(a,r,n,e));ur(i,r,n,e)}});function ur(e,t,r,n){if(!e){
let i={code:"custom",input:r,inst:n,path:[...n._zod.def.path??[]],continue:!n._zod.def.abort};n._zod.def.params&&(i.params=n._zod.def.params),t.issues.push(wi(i))}}
function cr(e){return e.checks&&(e.checks=[...e.checks]),e}function va(e,t){return new e(cr({type:"string",...E(t)}))}function wa(e,t){return new e(cr({type:"nu\
mber",checks:[],...E(t)}))}function ba(e,t){return new e({type:"number",check:"number_format",abort:!1,format:"safeint",...E(t)})}function ya(e,t){return new e(
{type:"boolean",...E(t)})}function $a(e){return new e({type:"unknown"})}function ja(e,t){return new e({type:"never",...E(t)})}function ka(e,t){return new Li({check:"\
less_than",...E(t),value:e,inclusive:!0})}function Ea(e,t){return new Di({check:"greater_than",...E(t),value:e,inclusive:!0})}function qa(e,t){return new Bi({check:"\
max_length",...E(t),maximum:e})}function qe(e,t){return new Fi({check:"min_length",...E(t),minimum:e})}function Je(e,t){return new Hi({check:"string_format",format:"\
regex",...E(t),pattern:e})}function Ta(e,t,r){return new e({type:"custom",check:"custom",fn:t,...E(r)})}function Oa(e){let t=new B({check:"describe"});return t.
_zod.onattach=[r=>{let n=rr.get(r)??{};rr.add(r,{...n,description:e})}],t._zod.check=()=>{},t}var S=v("ZodMiniType",(e,t)=>{if(!e._zod)throw new Error("Uninitia\
lized schema in ZodMiniType.");x.init(e,t),e.def=t,e.type=t.type},{get with(){return this.check},set with(e){ue(this,"with",e)},parse(e,t){return Si(this,e,t,{callee:this.
parse})},parseAsync(e,t){return Ri(this,e,t,{callee:this.parseAsync})},safeParse(e,t){return Y(this,e,t)},safeParseAsync(e,t){return Ci(this,e,t)},check(...e){let t=this.
def;return this.clone({...t,checks:[...t.checks??[],...e.map(r=>typeof r=="function"?{_zod:{check:r,def:{check:"custom"},onattach:[]}}:r)]},{parent:!0})},clone(e,t){
return fi(this,e,t)},brand(){return this},register(e,t){return e.add(this,t),this},apply(e,...t){return t.length===0?e(this):e(this,...t)}}),Ia=v("ZodMiniString",
(e,t)=>{Xi.init(e,t),S.init(e,t)});function b(e){return va(Ia,e)}var lr=v("ZodMiniNumber",(e,t)=>{ir.init(e,t),S.init(e,t)});function C(e){return wa(lr,e)}var xa=v(
"ZodMiniNumberFormat",(e,t)=>{Qi.init(e,t),lr.init(e,t)});function Pa(e){return ba(xa,e)}var Sa=v("ZodMiniBoolean",(e,t)=>{ea.init(e,t),S.init(e,t)});function N(e){
return ya(Sa,e)}var Na=v("ZodMiniUnknown",(e,t)=>{ta.init(e,t),S.init(e,t)});function X(){return $a(Na)}var Ra=v("ZodMiniNever",(e,t)=>{ra.init(e,t),S.init(e,t)});
function Aa(e){return ja(Ra,e)}var za=v("ZodMiniArray",(e,t)=>{aa.init(e,t),S.init(e,t)});function ce(e,t){return new za({type:"array",element:e,...E(t)})}var Ve=v(
"ZodMiniObject",(e,t)=>{ca.init(e,t),S.init(e,t),Ei(e,"shape",r=>r._zod.def.shape,!1)});function A(e,t){let r={type:"object",shape:e??{},...E(t)};return new Ve(
r)}function le(e,t){return new Ve({type:"object",shape:e,catchall:Aa(),...E(t)})}function Ca(e,t){return new Ve({type:"object",shape:e,catchall:X(),...E(t)})}var Ma=v(
"ZodMiniUnion",(e,t)=>{la.init(e,t),S.init(e,t)});function Ke(e,t){return new Ma({type:"union",options:e,...E(t)})}var dr=v("ZodMiniRecord",(e,t)=>{da.init(e,t),
S.init(e,t)});function Ye(e,t,r){return!t||!t._zod?new dr({type:"record",keyType:b(),valueType:e,...E(t)}):new dr({type:"record",keyType:e,valueType:t,...E(r)})}
var Ua=v("ZodMiniEnum",(e,t)=>{pa.init(e,t),S.init(e,t),e.options=[...e._zod.values]});function Te(e,t){let r=Array.isArray(e)?Object.fromEntries(e.map(n=>[n,n])):
e;return new Ua({type:"enum",entries:r,...E(t)})}var La=v("ZodMiniTransform",(e,t)=>{ma.init(e,t),S.init(e,t)});function Oe(e){return new La({type:"transform",transform:e})}
var pr=v("ZodMiniOptional",(e,t)=>{fa.init(e,t),S.init(e,t)});function I(e){return new pr({type:"optional",innerType:e})}var Da=v("ZodMiniNullable",(e,t)=>{ha.init(
e,t),S.init(e,t)});function Xe(e){return new Da({type:"nullable",innerType:e})}function F(e){return I(Xe(e))}var Ga=v("ZodMiniPipe",(e,t)=>{_a.init(e,t),S.init(
e,t)});function Ie(e,t){return new Ga({type:"pipe",in:e,out:t})}var Ba=v("ZodMiniCustom",(e,t)=>{ga.init(e,t),S.init(e,t)});function Fa(e,t={}){return Ta(Ba,e,t)}
var Z=Oa,Qe=class extends Error{issues;constructor(e){super(`unexpected ${e[0]?.path.join(".")||"shape"}`),this.issues=e}};function de(e,t){let{success:r,data:n,
error:i}=Y(e,t);if(r)return n;throw new Qe(i.issues)}var Za=v("Maybe",(e,t)=>{pr.init(e,t);let{parse:r}=e._zod;e._zod.parse=(n,i)=>(n.value===null&&(n.value=void 0),
r(n,i))});function k(e){return new Za({type:"optional",innerType:e})}function et(e,t){let r=t===void 0?[]:[Z(t)];return b().check(qe(1,{abort:!0}),qa(e),...r)}var Ha=Ie(
A({iid:C(),project_id:C(),title:b(),state:k(b()),draft:k(N()),work_in_progress:k(N()),sha:Xe(b()),target_branch:b(),source_branch:k(b()),source_project_id:k(C()),
description:k(b()),labels:k(ce(b())),created_at:b(),prepared_at:F(b()),changes_count:F(b()),author:A({username:b()}),references:k(A({full:b()})),web_url:k(b())}),
Oe(e=>({iid:e.iid,projectId:e.project_id,projectPath:e.references?.full.replace(/![0-9]+$/,""),title:e.title,state:e.state,isDraft:e.draft??e.work_in_progress,sha:e.
sha??void 0,targetBranch:e.target_branch,sourceBranch:e.source_branch,sourceProjectId:e.source_project_id,description:e.description??"",labels:e.labels,createdAt:e.
created_at,isPrepared:e.prepared_at!==null,changesCount:e.changes_count??void 0,author:e.author.username,url:e.web_url}))),Q={id:"merge_request",summary:"The me\
rge request",requiredRole:"at least Reporter in a private project",scope:"merge_request",collect:async({gitlab:e,projectId:t,iid:r})=>de(Ha,await e.MergeRequests.
show(t,r??0))},ae={compliant:0,nonCompliant:1,setup:2,undetermined:3,undelivered:4,interrupted:143},Wa={INPUT_INVALID:2,POLICY_UNREADABLE:2,POLICY_INVALID:2,SUBJECT_UNKNOWN:2,
TARGET_UNKNOWN:2,TOKEN_REFUSED:2,RIGHTS_MISSING:2,SHA_MISMATCH:4,CONTROL_REFUSED:4,GITLAB_REFUSED:2,GITLAB_UNAVAILABLE:2,GITLAB_UNEXPECTED:2,TIMEOUT:2,INTERRUPTED:143,
INTERNAL:2},y=class extends Error{name="RunError";code;advice;problems;constructor(e,t,r={}){super(t,r.cause===void 0?void 0:{cause:r.cause}),this.code=e,this.advice=
r.advice,this.problems=r.problems??[]}get exitCode(){return Wa[this.code]}},tt="the time that timeout allows is over",Ja=2**31-1;function Va(e,t,{now:r,after:n}){
let i=r()+e,a=new Set,s=o(i-t);function o(c){let u=new Set,l,d=!1,p=()=>c-r(),m=()=>p()<=0,f=()=>{if(m())throw rt()};function h(){d=!0;for(let w of u)w(rt())}function _(w){
return l??=n(Math.min(Math.max(p(),0)+50,Ja),h),new Promise((g,$)=>{d&&$(rt()),u.add($),w.then(g,$).finally(()=>u.delete($))})}return a.add(()=>l?.()),{endsAt:c,
limit:{leftMs:p,isOver:m,check:f,within:_}}}return{deadlineAt:()=>s.endsAt,phase:()=>s.limit,reserve(c){s=o(i-c)},close(){for(let c of a)c()}}}function rt(){return new y(
"TIMEOUT",tt,{advice:"increase timeout, or request less"})}function Ka(e,t=new Map){let r=new Map;for(let[d,p]of t)r.set(d,Promise.resolve(p));let n=new Set,i={
...e,head:u},a;function s(d){let p=r.get(d.id);if(p)return p;let m=c(d);return r.set(d.id,m),m}function o(d){if(!a){n.add(d);let p=[...n].filter(({id:m,select:f})=>f&&
!t.has(m));a={facts:p,ask:ye(i,p)}}return a.facts.includes(d)?a.ask:ye(i,[d])}async function c(d){let{limit:p}=e;if(!p)return l(d);try{return await p.within(l(d))}catch(m){
if(!(m instanceof y)||m.code!=="TIMEOUT")throw m;return{ok:!1,reason:_r(d,m),requests:[],error:m}}}async function u(){let d=await s(Q);if(!d.ok)throw new nt(d);
let{sha:p=d.value.sha}=e;return{sha:p,isShown:p===d.value.sha}}async function l(d){let p=[],m={requests:p,isOfMergeRequest:d.scope==="merge_request"};try{let f=e.
gitlabFor(g=>p.push(g)),h={...e,gitlab:f,head:u,read:async g=>hr(g,await s(g),m)};if(d.select){let{node:g,request:$}=await o(d)(d);return p.push($),{ok:!0,value:await d.
select.read(g,h),...m}}let _={},w=Object.entries(d.needs??{});for(let[g,$,T]of await Promise.all(w.map(async([z,R])=>[z,R,await s(R)])))_[g]=hr($,T,m);return{ok:!0,
value:await d.collect?.(h,_),...m}}catch(f){if(f instanceof y&&f.code==="INTERRUPTED")throw f;return f instanceof nt?{...f.result,...m}:{ok:!1,reason:_r(d,f),...m,
error:f}}}return{begun:r,isOver:()=>e.limit?.isOver()??!1,announce(d){for(let p of mr(d))n.add(p)},read:s}}async function pe(e,t){let r=await e.read(t);if(r.ok)
return r.value;throw r.error}function mr(e,t=new Set){for(let r of e)t.has(r)||(t.add(r),mr(Object.values(r.needs??{}),t));return t}function fr({scope:e},t){return e===
"merge_request"||t.isOfMergeRequest===!0}var nt=class extends Error{result;constructor(e){super(e.reason),this.result=e}};function hr(e,t,r){if(r.requests.push(
...t.requests),fr(e,t)&&(r.isOfMergeRequest=!0),!t.ok)throw new nt(t);return t.value}function _r(e,t){let r=t instanceof y&&"status"in t?Number(t.status):0,n=`${e.
summary.charAt(0).toLowerCase()}${e.summary.slice(1)}`;if(t instanceof se)return`${n}: ${t.message}`;if(!(t instanceof y&&(t.code==="GITLAB_UNEXPECTED"||t.message.
endsWith("of the list were read")))&&(r===401||r===403||r===404))return`${n} could not be read: GitLab answered ${r}, and reading it needs ${e.requiredRole}`;if(t instanceof
y)return`${n} could not be read: ${t.message}`;if(t instanceof Qe)return`${n} could not be read: GitLab's answer has an ${t.message}`;throw t}async function Ya(e,t,r){
return Promise.all(e.requirements.map(async({name:n,controls:i})=>({name:n,controls:await Promise.all(i.map(a=>es(a,t,r)))})))}function Xa(e,t){let r=Math.max(...t),
n=e.map(({name:i,controls:a})=>{let s=a.map(c=>({...c,inPhase:Qa(c.control,r)})),o=s.map(({status:c,inPhase:u})=>(c==="fail"||c==="unknown")&&u!=="enforce"?"wai\
ved":c);return{name:i,controls:s,status:ts(o)}});return{verdict:rs(n.map(({status:i})=>i)),requirements:n}}function gr({verdict:e,requirements:t}){return{verdict:e===
"compliant"?"undetermined":e,requirements:t.map(r=>r.status==="pass"?{...r,status:"unknown"}:r)}}function Qa({phase:e,enforcedFromMs:t},r){return t!==void 0&&r>=
t?"enforce":e}async function es(e,t,r){let n={control:e,actual:null,isCut:!1,isOfMergeRequest:e.scope==="merge_request",note:void 0,evidence:[],waiver:void 0};if(!e.
judge)return{...n,status:"external",message:"an external service decides this control, so it is not judged here"};if(e.scope==="merge_request"&&r==="project")return{
...n,status:"not_applicable",message:"the control applies to merge requests, and no merge request is judged"};let i={},a=[],s=[],o=[],c=await Promise.all(Object.
entries(e.needs).map(async([l,d])=>({name:l,fact:d,result:await t.read(d)})));for(let{name:l,fact:d,result:p}of c)a.push(...[...new Set(p.requests)].map(m=>({fact:d.
id,request:m}))),p.ok?i[l]=p.value:(o.push({fact:d,error:p.error}),!d.isOptional&&!s.includes(p.reason)&&s.push(p.reason));c.some(({fact:l,result:d})=>fr(l,d))&&
(n.isOfMergeRequest=!0);let u=s.length>0?J(s.join("; ")):t.isOver?.()?J(`${tt}, before this control was judged`):e.judge(i);return{...n,evidence:a,status:u.status,
message:u.message,actual:("actual"in u?u.actual:void 0)??null,isCut:"isCut"in u&&u.isCut===!0,note:"note"in u?u.note:void 0,...u.status==="unknown"?{mend:(await import("./chunks/mend.js")).
mend(o)}:{}}}function ts(e){return e.includes("fail")?"fail":e.includes("unknown")?"unknown":e.some(t=>t==="pass"||t==="waived")?"pass":"not_applicable"}function rs(e){
return e.includes("fail")?"non_compliant":e.includes("unknown")?"undetermined":e.includes("pass")?"compliant":"undetermined"}var it=class extends Error{};function vr(e,t){
let r,n=Math.max(1,Math.floor(e.length/3))+1;for(let i of t){let a=ns(br(e),br(i),n+1),s=r!==void 0&&r.length!==e.length&&i.length===e.length;(a<n||a===n&&s)&&(r=
i,n=a)}return r}function wr(e,t){let r=vr(e,t);return r===void 0?"":`, did you mean ${r}?`}function br(e){return e.slice(0,80).toLowerCase().replace(/[-\s]/g,"_")}
function ns(e,t,r){if(Math.abs(e.length-t.length)>=r)return r;let n=[],i=Array.from({length:t.length+1},(a,s)=>s);for(let a=1;a<=e.length;a++){let s=[a];for(let o=1;o<=
t.length;o++){let c=e[a-1]===t[o-1],u=(i[o-1]??0)+(c?0:1),l=!c&&e[a-1]===t[o-2]&&e[a-2]===t[o-1]?(n[o-2]??0)+1:r;s[o]=Math.min(u,l,(i[o]??0)+1,(s[o-1]??0)+1)}n=
i,i=s}return i[t.length]??r}var at={recommended:()=>import("./chunks/recommended.js"),strict:()=>import("./chunks/strict.js"),soc2:()=>import("./chunks/soc2.js"),
iso27001:()=>import("./chunks/iso27001.js"),"cis-gitlab":()=>import("./chunks/cis-gitlab.js"),slsa:()=>import("./chunks/slsa.js")},st=Object.keys(at);async function is(e){
let t=yr(e);if(t)throw t;return JSON.stringify((await at[$r(e)]?.())?.preset,null,2)}function yr(e){let t=$r(e);if(!Object.hasOwn(at,t))return new y("POLICY_UNR\
EADABLE",`there is no preset ${t}${wr(t,st)}`,{advice:`the presets are ${st.join(", ")}`})}var $r=e=>e.slice(7);function jr(e){let t=e.map(as),r=t.flatMap((i,a)=>"\
refused"in i?[`policy ${e[a]} ${i.refused}`]:[]),[n=""]=r;if(r.length===1)throw new y("INPUT_INVALID",n);if(r.length>1)throw new y("INPUT_INVALID",`${r.length} \
policies cannot be read`,{problems:r});return t.flatMap(i=>"refused"in i?[]:i)}function as(e){if(/^https:\/\//i.test(e))return{kind:"url",typed:e};if(e.startsWith(
"preset:"))return{kind:"preset",typed:e};if(/^http:/i.test(e))return{refused:"is an http:// address, whose content others can change on the way: use https://"};
let[,t,r="",n=""]=/^([^:@\s]+\/[^:@\s]+):([^@]+)@(.+)$/.exec(e)??[];return t!==void 0?{kind:"project",typed:e,project:t,path:r.replace(/^\//,""),ref:n}:/^[^:@\s]+\/[^:@\s]+:[^@]+$/.
test(e)?{refused:"names a file of a project without a ref: write group/project:path/to/file.yml@ref"}:{kind:"path",typed:e,path:e.replace(/^\.\//,"")}}var ss=new RegExp(
"(?:[\\u0000-\\u001f\\u007f-\\u009f\\u061c\\u200b\\u200c\\u200e\\u200f\\u2028-\\u202e\\u2060-\\u2069\\ufeff\\ufffe\\uffff]|\\u200d(?!\\p{Extended_Pictographic}))+",
"gu"),kr=new RegExp("\\p{Surrogate}","gu"),os=/[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\ufffe\uffff]/g;function j(e,t=300){let r=e.replace(kr,"�").replace(
ss," ").replace(/##(?=\[)/g,"## ").trim();return ot(r,t)}var us=64;function ot(e,t){if(e.length<=t)return e;let r=t-1,n=new Intl.Segmenter().segment(e).containing(
r)?.index??r,i=e.slice(0,r-n<us?n:r);return`${/[\ud800-\udbff]$/.test(i)?i.slice(0,-1):i}…`}function ut(e){return e.replace(kr,"�").replace(os,"")}function ct(e){
return typeof e=="string"?ut(e):Array.isArray(e)?e.map(ct):typeof e!="object"||e===null?e:Object.fromEntries(Object.entries(e).map(([t,r])=>[ut(t),ct(r)]))}function lt(e,t,r=`${t}\
s`){return`${e} ${e===1?t:r}`}function dt(e,t=10){if(e.length>t)return`${e.slice(0,t).join(", ")} and ${e.length-t} more`;let r=e.at(-1)??"";return e.length<2?r:
`${e.slice(0,-1).join(", ")} and ${r}`}var cs=A({name:b(),protected:N(),commit:A({id:b()})});async function Er(e,t,r){let[n,i]=[t,r].map(encodeURIComponent),a=await e.
read(`/projects/${n}/repository/branches/${i}`),{data:s}=Y(cs,a);if(s?.name!==r)throw new y("GITLAB_UNEXPECTED",`GitLab's answer is not about the branch ${j(r,80)}`);
return{name:r,sha:s.commit.id,isProtected:s.protected}}function qr(e){return{id:`branch_head(${e})`,summary:`The branch ${j(e,80)}`,requiredRole:"at least Repor\
ter in a private project",scope:"project",collect:({gitlab:t,projectId:r})=>Er(t,r,e)}}async function Tr(e,t,r){let[n,i]=await Promise.all([t,r(`refs/heads/${e}`)]);
if(i===void 0||i.commit===n.sha)return i;let a=await r(n.sha);if(a?.commit===void 0||a.commit===n.sha)return a;throw new y("GITLAB_UNEXPECTED",`GitLab shows ${j(
e,80)} at ${n.sha}, and files of it at ${j(a.commit,80)}`,{advice:"run the job again; if it stays so, check that no proxy changes GitLab's answers"})}async function Or(e,t,r){
return Promise.all(e.map(async n=>({source:ls(n,r),place:ds(n,r?.name),...await ps(n,t,r).catch(async i=>{let{whyUnread:a}=await import("./chunks/unread.js");throw await a(
i,n,t,r)})})))}function ls(e,t){return e.kind==="path"&&t!==void 0?`${e.path}@${t.name}`:e.typed}function ds(e,t){if(e.kind==="project")return{kind:"project",project:e.
project,ref:e.ref};if(e.kind==="path")return t===void 0?{kind:"checkout"}:{kind:"branch",branch:t}}async function ps(e,t,r){switch(e.kind){case"preset":return{text:await is(
e.typed)};case"url":return{text:await t.url(e.typed)};case"project":return t.project(e.project,e.path,e.ref);case"path":return r===void 0?{text:await t.checkout(
e.path)}:Tr(r.name,r.head,n=>t.ownProject(e.path,n))}}var pt={minimum_approvals_required_1:{field:"minimum_approvals_required",operator:">=",value:1},minimum_approvals_required_2:{
field:"minimum_approvals_required",operator:">=",value:2},package_hunter_no_findings_untriaged:xe("package_hunter_no_findings_untriaged"),project_archived:xe("p\
roject_archived"),project_marked_for_deletion:xe("project_marked_for_deletion"),vulnerabilities_slo_days_over_threshold:xe("vulnerabilities_slo_days_over_thresh\
old")},Ir=new Set(["minimum_approvals_required","project_visibility"]),ms=new Set(["scanner_fuzz_testing_running"]);function xe(e){return{field:e,operator:"=",value:!1}}
var mt={approvals:{builtIn:{merge_request_commit_reset_approvals:()=>import("./chunks/approval-settings.js"),merge_request_prevent_author_approval:()=>import("./chunks/merge-request-prevent-author-approval.js"),
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
sbom_present:()=>import("./chunks/sbom-present.js")}}},xr=Object.keys(mt),ft=Object.assign({},...xr.map(e=>mt[e].builtIn)),Pr=Object.assign({},...xr.map(e=>mt[e].
own)),Sr=Object.keys(ft).sort(),fs=[...Object.keys(pt),...Sr.filter(e=>!Ir.has(e))],Nr=[...new Set([...fs,...Object.keys(Pr)])].filter(e=>!ms.has(e)).sort();function hs(e){
return Ar(Pr,e,"own")}function _s(e){return Ar(ft,e,"built-in")}function Rr(e){return Object.hasOwn(pt,e)?pt[e]:Object.hasOwn(ft,e)&&!Ir.has(e)?{field:e,operator:"\
=",value:!0}:void 0}async function Ar(e,t,r){return Object.hasOwn(e,t)?Object.values(await e[t]?.()??{}).flat().find(n=>n.kind===r&&n.id===t):void 0}function me(e,t=[]){
return{control:e,problems:[],issues:[],warnings:t}}function fe(e,t){return{problems:[{path:e,message:t}],issues:[],warnings:[]}}function zr({phase:e,enforce_from:t,
final:r=!1}){let n=t===void 0?void 0:Date.parse(t);return{isFinal:r,phase:e??(n===void 0?"enforce":"warn"),enforcedFromMs:n}}function Cr(e,t,r){let n=e.some(({entries:i})=>i.
some(({entry:a})=>a.enforce_from!==void 0));return{waivers:t,waiverRules:r,isDated:n||t!==void 0||r!==void 0}}var gs=["=","!=",">","<",">=","<="];function vs(e,{
operator:t,value:r}){if(t==="=")return e===r;if(t==="!=")return e!==r;if(!(typeof e!="number"||typeof r!="number"))return t===">"?e>r:t==="<"?e<r:t===">="?e>=r:
e<=r}function ws(e,t){if("unknown"in e)return J(e.unknown);let{value:r,reason:n,note:i}=e,a=i===void 0?{actual:r}:{actual:r,note:i},s=vs(r,t);if(s===void 0)return J(
`GitLab cannot order ${r} and ${JSON.stringify(t.value)}, and records no status for this control`);let{uncertainty:o,mayBeHigher:c}=e;return o!==void 0?J(`${n},\
 but ${o}`):c!==void 0&&!bs(s,t.operator)?J(`${n}, but ${c}`):s?{status:"pass",message:n,...a}:{status:"fail",message:`${n}${ys(r,t)}`,...a}}function bs(e,t){return e?
t===">="||t===">":t==="<="||t==="<"}function ys(e,{operator:t,value:r}){return typeof e!="number"||typeof r!="number"?"":`, ${{"=":"exactly ","!=":"any number e\
xcept ",">":"more than ","<":"fewer than ",">=":"","<=":"at most "}[t]}${lt(r,"is expected","are expected")}`}var Mr=et(255),he=e=>I(et(2e3,e)),Ur=e=>b().check(
Je(/^\d{4}-\d{2}-\d{2}$/,"a date such as 2026-12-31"),Z(e)),$s=le({field:b().check(Z("A field of GitLab's expressions, such as minimum_approvals_required")),operator:Te(
gs),value:Ke([N(),C(),b()])}),Lr=b().check(Je(/^[a-z][a-z0-9]*(?:[-_][a-z0-9]+)*$/,"lower-case words joined by _ or -")),ht=le({id:Lr.check(Z("Id of a built-in \
control, or a new id together with expression or rule")),with:I(Ye(b(),X()).check(Z("Parameters of the control"))),expression:I($s),rule:I(b().check(qe(1),Z("An\
 own rule in CEL, over the facts in docs/reference/facts.md"))),title:he(),severity:I(Te(Lt)),message:he("Replaces the built-in message if the control fails"),remediation:he(
"How to fix it; replaces the built-in advice"),final:I(N()),phase:I(Te(Vn)),enforce_from:I(Ur("The control is enforced from this day on, and only warns before"))}),
js=le({name:Mr,description:he(),final:I(N()),controls:ce(Ke([Lr,ht]))}),Dr=le({$schema:I(b()),name:Mr,description:he(),extends:I(ce(b().check(qe(1),Z("preset:NA\
ME, group/project:path@ref or https://...; each goes on top of the ones before it, and this file on top of all")))),requirements:I(ce(js)),waivers:I(X()),waiver_rules:I(
X()),baseline:I(X())}),Gr=class extends Error{},ks=/^\^(?:[\w :#/,;@!%&=~"'<>-][+*?]?|\[[\w-]+\][+*?]?|\\[.()[\]{}*+?|$^/dw-][+*?]?)*\$?$/,Es=/(?<!\\)[+*]/g;async function qs(e,t=!1){
if(t&&ks.test(e)&&(e.match(Es)??[]).length<=2){let n=Ts(e);if(n)return n}let{RE2JS:r}=await import("./chunks/bufbuild-re2-dist-esm-index.js");try{let n=new r(e);
return i=>n.test(i)}catch(n){throw new Gr(n instanceof Error?n.message:String(n),{cause:n})}}function Ts(e){try{let t=new RegExp(e);return r=>t.test(r)}catch{return}}
function _t(e,t,r){return{...e,...t,needs:{answer:e},collect:async(n,i)=>de(r,i.answer)}}var Br=k(A({access_level:C()})),Fr=Ie(A({id:C(),path_with_namespace:b(),
visibility:k(b()),default_branch:F(b()),empty_repo:k(N()),only_allow_merge_if_all_discussions_are_resolved:F(N()),secret_push_protection_enabled:F(N()),namespace:A(
{id:C(),kind:b(),full_path:b()}),owner:k(A({id:C()})),permissions:k(A({project_access:Br,group_access:Br}))}),Oe(e=>({id:e.id,path:e.path_with_namespace,visibility:e.
visibility,defaultBranch:e.default_branch??void 0,readsCode:e.default_branch!==void 0,isEmpty:e.empty_repo,mustResolveDiscussions:e.only_allow_merge_if_all_discussions_are_resolved,
secretPushProtection:e.secret_push_protection_enabled,namespace:{id:e.namespace.id,kind:e.namespace.kind,path:e.namespace.full_path},ownerId:e.owner?.id,role:Ps(
e.permissions)}))),Pe={id:"project_answer",summary:"The project",requiredRole:"a token whose user can see the project",scope:"project",collect:({gitlab:e,projectId:t})=>e.
Projects.show(t)},Se=_t(Pe,{id:"project"},Fr),Os=Ie(A({only_allow_merge_if_all_status_checks_passed:F(N()),merge_method:k(b()),archived:k(N()),last_activity_at:k(
b()),builds_access_level:k(b()),ci_config_path:F(b()),auto_devops_enabled:k(N()),restrict_user_defined_variables:k(N()),ci_pipeline_variables_minimum_override_role:k(
b()),forks_count:k(C()),permissions:k(Ye(b(),X()))}),Oe(e=>({mustPassStatusChecks:e.only_allow_merge_if_all_status_checks_passed,isUltimate:e.only_allow_merge_if_all_status_checks_passed!==
void 0||(e.permissions?!1:void 0),mergeMethod:e.merge_method,isArchived:e.archived,lastActivityAt:e.last_activity_at,pipelinesAccess:e.builds_access_level,ciConfigPath:e.
ci_config_path,hasAutoDevops:e.auto_devops_enabled,restrictsVariables:e.restrict_user_defined_variables??Ns(e),forks:e.forks_count}))),Is=_t(Pe,{id:"project_set\
tings",summary:"The project's settings"},Os);async function xs(e,t){if(typeof e=="number")return{projectId:e,known:new Map};let r=[],n=await t(a=>r.push(a)).Projects.
show(e),{id:i}=de(Fr,n);return{projectId:i,known:new Map([[Pe.id,{ok:!0,value:n,requests:r}]])}}function Ps(e){if(!e)return;let t=[e.project_access,e.group_access].
map(r=>r?.access_level??0);return Math.max(...t)}var Ss=new Set(["maintainer","owner","no_one_allowed"]);function Ns(e){let t=e.ci_pipeline_variables_minimum_override_role;
return t==="developer"?!1:Ss.has(t??"")?!0:void 0}var H=class extends y{name="GitLabError";request;status;words;attempts;expectedSha;date;isUnknownRoute;notFound;constructor(e,t,r){
let{advice:n,cause:i}=r;super(e,t,{cause:i,...n===void 0?{}:{advice:n}}),this.request=r.request,this.status=r.status??0,this.words=r.words??null,this.attempts=r.
attempts??1,this.expectedSha=r.expectedSha,this.date=r.date,this.isUnknownRoute=r.isUnknownRoute===!0,this.notFound=r.notFound}};function M(e,t){return`${e} ${t.
replace(/\?.*/,"").replace(/^\/api(\/v4)?(?=\/)/,"")}`}function Zr(e){let t=j(Ne(e)).replace(/(token=)[^&\s"']+/gi,"$1…");return t===""?null:t}var Rs=new Set(
["base","error"]);function Ne(e){if(e==null)return"";if(Array.isArray(e))return e.map(Ne).filter(Boolean).join(", ");if(typeof e!="object")return String(e);let{
message:t,error_description:r,error:n,errors:i}=e;for(let a of[t,r,n,i]){let s=Ne(a);if(s)return s}return Object.entries(e).map(([a,s])=>[Rs.has(a)?"":a,Ne(s)]).
filter(([,a])=>a).map(a=>a.join(" ").trim()).join(", ")}var As=[500,1e3,2e3,3e3,5e3,5e3,5e3,8e3];async function zs(e,t,r,n,i,a=!1){let s=0;for(let o of[...a?[]:
As,void 0])try{let c=await e.StatusChecks.set(t.projectId,t.iid,{externalStatusCheckId:r,sha:t.sha,status:n});return{outcome:"delivered",attempts:s+c.attempts}}catch(c){
if(!(c instanceof H)||c.status!==409)throw c;if(s++,await Hr(e,t))return{outcome:"superseded",attempts:s};if(o===void 0)throw c;if(!await i(o))throw new H(c.code,
`${c.message}; timeout allows no longer wait`,c)}throw new y("INTERNAL","the last wait ends the loop")}async function Hr(e,{projectId:t,iid:r,sha:n}){let i=await e.
read(`/projects/${t}/merge_requests/${r}/versions`,{perPage:100}).catch(Cs),a=Array.isArray(i)?i.map(s=>String(s?.head_commit_sha)):[];return a.length>0&&a[0]!==
n&&a.includes(n)}function Cs(e){if(!(e instanceof y&&e.code!=="INTERRUPTED"))throw e}function gt(e,t,r){let n=t.requirement===void 0?Ms(e):Us(e,t.requirement);return n===
"pass"?!0:n!=="fail"&&r==="leave"?void 0:!1}function Ms({verdict:e}){return e==="compliant"?"pass":e==="non_compliant"?"fail":"unknown"}function Us({requirements:e},t){
return e.find(r=>r.name===t)?.status??"unknown"}async function Wr(e,t){let r=gt(e.evaluation,t,e.onUndetermined),n=r?"passed":"failed";return Jr(e,t,r,n,i=>zs(e.
gitlab,i,t.id,n,e.sleep,e.isLagging))}async function Ls(e,t){let r=gt(e.evaluation,t,e.onUndetermined),n=r?"pass":"fail",i=e.secrets.get(t.id)??"";return Jr(e,t,
r,n,async()=>({outcome:"delivered",attempts:(await e.gitlab.ExternalControls.setStatus(e.projectId,t.id,n,{secret:i,nonce:e.nonce})).attempts}))}async function Jr(e,t,r,n,i){
let{id:a,name:s=null,requirement:o=null}=t,c={target:t.kind,id:a,name:s,requirement:o,status:n,attempts:0};if(e.isSuperseded)return{...c,outcome:"superseded"};if(e.
dryRun||r===void 0)return{...c,outcome:"skipped"};try{let u=e.mergeRequest??{projectId:e.projectId,iid:0,sha:""},l={...c,...await i(u)};return e.onDelivered(l),
l}catch(u){if(!(u instanceof y)||u.code==="INTERRUPTED")throw u;return{...c,outcome:"failed",attempts:Ds(u),error:Gs(u)}}}function Ds(e){return"attempts"in e&&typeof e.
attempts=="number"?e.attempts:1}function Gs(e){return e.advice===void 0?e.message:`${e.message}; ${e.advice}`}function vt(e,t){let r=t.find(({name:n})=>n===e)??
t.find(({id:n})=>String(n)===e);return r&&{id:r.id,name:r.name}}function*Vr(e){for(let t=e.indexOf("=");t>=0;t=e.indexOf("=",t+1))yield[e.slice(0,t).trim(),e.slice(
t+1).trim()]}function Kr(e){return e.slice(0,100)}function Bs(e,t){return e.slice(100).map(r=>Yr(r,t))}function Yr(e,t){return t(String(e)).slice(0,24)}var Fs=class{},
Zs=class{};function ee(...e){return{placeholder:e.join("|"),parse(t){let r=e.find(n=>n===t);return r===void 0?{problem:`must be ${e.join(" or ")}, not "${t}"`}:
{value:r}}}}var Re={placeholder:"TEXT",parse:e=>({value:e})},Xr={placeholder:"LINES",parse:e=>({value:bt(e,/\r?\n/)})},Hs={placeholder:"LIST",parse:e=>({value:bt(
e,/[\r\n,]+/)})};function Ws(e){return{placeholder:"LIST",parse(t){let r=bt(t,/[\r\n,]+/),n=r.filter(i=>!e.includes(i));return n.length>0?{problem:`must name ${e.
join(", ")}, not "${n.join(", ")}"`}:{value:r}}}}var Qr={placeholder:"true|false",parse(e){return/^(true|1|yes|on)$/i.test(e)?{value:!0}:/^(false|0|no|off)$/i.test(
e)?{value:!1}:{problem:`must be true or false, not "${e}"`}}},Js={placeholder:"DURATION",parse(e){let t=/^(?:(\d{1,6})h)?(?:(\d{1,6})m)?(?:(\d{1,6})s?)?$/.exec(
e),[r=0,n=0,i=0]=(t??[]).slice(1).map(s=>Number(s??0)),a=((r*60+n)*60+i)*1e3;return!t||a<1e3||a>864e5?{problem:`must be a duration between 1s and 24h such as 90\
s, 10m or 1h30m, not "${e}"`}:{value:a}}},Vs={placeholder:"SHA",parse(e){let t=e.toLowerCase();return/^([0-9a-f]{40}|[0-9a-f]{64})$/.test(t)?{value:t}:{problem:`\
must be a full commit SHA of 40 or 64 hexadecimal digits, not "${e}" (${e.length} characters)`}}},Ks={placeholder:"NUMBER",parse(e){let t=wt(e.replace(/^!/,""));
return t===void 0?{problem:`must be the merge request's number, such as 7 or !7, not "${e}"`}:{value:t}}},Ys={placeholder:"ID|PATH",parse(e){let t=wt(e);return t!==
void 0?{value:t}:/^[^\s/?#:]+(\/[^\s/?#:]+)+$/.test(e)?{value:e}:{problem:`must be a numeric id or a full path such as group/project, not "${e}"`}}},Xs={placeholder:"\
URL",parse(e){let t;try{t=new URL(e)}catch{return{problem:`must be an address such as https://gitlab.example.com, not "${eo(e)}"`}}if(t.protocol!=="https:"&&t.protocol!==
"http:")return{problem:`must begin with https:// or http://, not "${t.protocol}"`};if(t.username||t.password)return{problem:"must not contain a user name or pas\
sword"};if(t.search||t.hash)return{problem:"must not contain a query or a fragment"};let r=t.pathname.replace(/\/+$/,"");return/\/api(\/v4|\/graphql)?$/.test(r)?
{problem:`must be the root of the instance, without ${/\/api.*$/.exec(r)?.[0]??"/api"}`}:{value:`${t.origin}${r}`}}},Qs={placeholder:"MEGABYTES",parse(e){return/^[1-9]\d{0,3}$/.
test(e)?{value:Number(e)*2**20}:{problem:`must be megabytes from 1 to 9999, not "${e}"`}}};function wt(e){let t=Number(e);return/^\d+$/.test(e)&&Number.isSafeInteger(
t)&&t>0?t:void 0}function bt(e,t){return e.split(t).map(r=>r.trim()).filter(Boolean)}function eo(e){return e.replace(/\/\/[^/@]*@/,"//…@")}var yt=e=>`${JSON.stringify(
e,null,2)}
`,en={json:{file:"report.json",load:async()=>({render:yt})},html:{file:"report.html",load:()=>import("./chunks/html.js")},junit:{file:"report.junit.xml",load:()=>import("./chunks/junit.js")},
codequality:{file:"gl-code-quality-report.json",load:()=>import("./chunks/codequality.js")},sarif:{file:"report.sarif",load:()=>import("./chunks/sarif.js")},annotations:{
file:"gl-annotations.json",load:()=>import("./chunks/annotations.js")},metrics:{file:"metrics.txt",load:()=>import("./chunks/metrics.js")},csv:{file:"controls.c\
sv",load:()=>import("./chunks/csv.js")},markdown:{file:"summary.md",load:()=>import("./chunks/markdown.js")},badge:{file:"badge.svg",load:()=>import("./chunks/badge.js")},
oscal:{file:"oscal-assessment-results.json",load:()=>import("./chunks/oscal.js")}},to=[...Object.keys(en),"archive"],Ae={mode:{kind:ee("auto","merge-request","p\
roject"),default:"auto",summary:"What to judge. `auto` judges the merge request that the environment names, or else the project"},policy:{kind:Hs,default:".coun\
tersign.yml",summary:"Where the policy is: a path in the checkout, `group/project:path/to/file.yml@ref` or an `https://` address. Several, separated by commas o\
r line breaks, are merged. In `merge-request` mode a bare path is read through the API, from the target branch if it is protected, else from the default branch"},
policy_from:{kind:ee("target_branch","checkout"),default:"target_branch",summary:"Where a bare policy path is read in `merge-request` mode: the target branch (i\
f it is not protected, the default branch), or the checkout. Mode `project` always reads the checkout"},gitlab_url:{kind:Xs,default:"https://gitlab.com",environment:[
"CI_SERVER_URL"],summary:"Address of the GitLab instance, with its sub-path if it has one. Default: `CI_SERVER_URL`, or else `https://gitlab.com`"},gitlab_token:{
kind:Re,secret:!0,environment:["COUNTERSIGN_TOKEN"],summary:"Access token with scope `api` that reads facts and posts status checks. It can also be in `COUNTERS\
IGN_TOKEN`"},project:{kind:Ys,summary:"Numeric id or full path of the merge request's project. Default: from the environment"},merge_request:{kind:Ks,summary:"T\
he merge request's number (iid). Default: from the environment"},sha:{kind:Vs,summary:"Full head SHA of the source branch. Default: from the environment"},status_check:{
kind:Xr,summary:"Name or id of the external status check to answer. For several, write one per line: `NAME`, or `REQUIREMENT NAME=CHECK NAME` to give one requir\
ement its own check"},external_control:{kind:Xr,summary:"Id of the external control to answer. For several, write one per line, as `ID` or `REQUIREMENT NAME=ID`"},
external_control_secret:{kind:Re,secret:!0,environment:["COUNTERSIGN_CONTROL_SECRET"],summary:"Secret of those controls. It can also be in `COUNTERSIGN_CONTROL_\
SECRET`, or for one control in `COUNTERSIGN_CONTROL_SECRET_<ID>`"},fail_job_on:{kind:ee("non_compliant","undetermined","never"),default:"non_compliant",summary:"\
Which verdicts fail the job: `non_compliant` (and undetermined), `undetermined` (only undetermined) or `never`. Exit codes 2 and 4 always fail it"},on_undetermined:{
kind:ee("fail","leave"),default:"fail",summary:"What is reported to GitLab if evidence is missing: `fail`, or with `leave` nothing"},note:{kind:ee("never","on_f\
ailure","always"),default:"never",summary:"When the merge request gets a note that says what to fix: `never`, `on_failure` or `always`. There is one note, which\
 each run updates"},signing:{kind:ee("key","sigstore"),summary:"How the evidence is signed: with a `key` (the default if `signing_key` is given), or by `sigstor\
e` with the job's own identity"},signing_key:{kind:Re,secret:!0,environment:["COUNTERSIGN_SIGNING_KEY"],summary:"Private key that signs the evidence, Ed25519 or\
 ECDSA P-256: PEM text, PEM text in base64, or the path of a file. It can also be in `COUNTERSIGN_SIGNING_KEY`"},report_limit:{kind:Qs,default:"512",summary:"Ma\
ximum size of a file with evidence, such as a scanner's report, in megabytes. A larger one is unknown evidence"},report_dir:{kind:Re,default:"countersign-report",
summary:"Folder for the reports"},formats:{kind:Ws(to),default:"json",summary:"Which reports are written. The CI host's own outputs are always written"},dry_run:{
kind:Qr,default:"false",summary:"Evaluate and print what would be reported; write nothing to GitLab"},timeout:{kind:Js,default:"10m",summary:"Deadline of the wh\
ole run"},log_level:{kind:ee("info","debug"),default:"info",summary:"`debug` shows every request with its status and its duration, and never a secret"}},_e=Object.
keys(Ae);function ro(e){return e.replace(/_(.)/g,(t,r)=>r.toUpperCase())}function ze(e){return e.replaceAll("_","-")}function tn(e,t){let r=_e.flatMap(a=>{let{secret:s,
environment:o=[]}=Ae[a];return s?[t.get(ze(a)),e[`INPUT_${a.toUpperCase()}`],...o.map(c=>e[c])]:[]}),n=Object.entries(e).filter(([a])=>a.startsWith("COUNTERSIGN\
_CONTROL_SECRET_")),i=[...r,...n.map(([,a])=>a)];return[...new Set(i.filter(a=>a!==void 0&&a.trim()!==""))]}var rn="https://gitlab.com/countersign/countersign";
function $t({title:e,variant:t}){return t===void 0?e:`${e} [${t}]`}function no(e){return`${$t(e)} (${e.id})`}var nn={fail:"failed",unknown:"unknown",warned:"war\
ned",waived:"waived",observed:"observed",pass:"passed",not_applicable:"not applicable",external:"external"},jt=Object.keys(nn);function Ce({status:e,phase:t="en\
force"}){return t==="enforce"||e!=="fail"&&e!=="unknown"?e:t==="warn"?"warned":"observed"}function kt(e,t){return e.filter(r=>Ce(r)===t).length}function an({requirements:e}){
let t=e.flatMap(({controls:r})=>r);return Object.fromEntries(jt.map(r=>[r,kt(t,r)]))}function Et(e){return jt.map(t=>[kt(e,t),nn[t]]).filter(([t])=>t).map(t=>t.
join(" ")).join(", ")}function sn(e){return e.some(({status:t})=>t!=="not_applicable"&&t!=="external")}function qt(e){let t=r=>jt.indexOf(Ce(r));return[...e].sort(
(r,n)=>t(r)-t(n))}var io=new TextDecoder("utf-8",{fatal:!0,ignoreBOM:!0});function Tt(e){try{return io.decode(e)}catch{return}}async function on(e,t="the file"){
let r=Tt(e);if(r===void 0)throw(await import("./chunks/encoding.js")).notUtf8(t,e);return r}var un="a web page instead of JSON";function ao({headers:e,text:t,bytes:r},n){
let i=e["content-type"]??"";if(cn(i,t))return{instead:un};if(n!=="json")return{value:{bytes:r,empty:void 0}[n]};if(!Ot(i))return{instead:`something other than J\
SON (${i||"no content type"})`};try{return{value:JSON.parse(Tt(r)??"")}}catch{return{instead:"malformed JSON"}}}function Ot(e){return/^application\/([\w.-]+\+)?json\b/i.
test(e)}function cn(e,t){return/html/i.test(e)||!Ot(e)&&/^\s*<(!doctype|html)/i.test(t)}function ln(e){return e.NODE_USE_ENV_PROXY==="1"&&dn(process.versions.node)}
function dn(e){let[t=0,r=0]=e.split(".").map(Number);return t>24||t===24&&r>=5||t===22&&r>=21}var so=10,pn="ETIMEDOUT",mn="E2BIG";async function oo(e,t,r){let{Agent:n,
request:i}=await uo(e?"node:https":"node:http"),a={keepAlive:!0,maxSockets:so,...ln(t)?{proxyEnv:t}:{},...e&&r?{secureContext:await co(r)}:{}};return{agent:new n(
a),request:i}}async function uo(e){let{getBuiltinModule:t}=process;return t?.(e)??import(e)}async function co(e){let[t,{X509Certificate:r}]=await Promise.all([import("node:tls"),
import("node:crypto")]),{getCACertificates:n}=t;try{return new r(e),t.createSecureContext({ca:[...n?.("default")??t.rootCertificates,e]})}catch(i){throw new y("\
INPUT_INVALID","CI_SERVER_TLS_CA_FILE contains no certificates in PEM format",{cause:i})}}function lo(e,t,r){let{method:n,body:i,timeoutMs:a,maxBodyBytes:s,now:o,
take:c}=r,u=/^[PD]/.test(n),l=u&&n!=="DELETE"?JSON.stringify(i??{}):void 0,d={accept:"*/*","user-agent":"countersign",...u?{"content-type":"application/json"}:{},
...l?{"content-length":String(Buffer.byteLength(l))}:{},...r.headers};return new Promise((p,m)=>{let f=e.request(t,{method:n,headers:d,agent:e.agent},g=>{po(g,s,
o(),c).then(w(p),_)}),h=setTimeout(()=>f.destroy(fn(pn)),a),_=w(m);f.on("error",_).end(l);function w(g){return $=>{clearTimeout(h),g($)}}})}async function po(e,t,r,n){
let{statusCode:i=0}=e,a=[],s=0;if(n&&i<300)n(e);else for await(let u of e){if(s+=u.length,s>t)throw fn(mn);a.push(u)}let o={};for(let[u,l]of Object.entries(e.headers))
o[u]=String(l);let c=Buffer.concat(a);return{status:i,headers:o,text:c.toString(),bytes:c,answeredAt:r}}function fn(e){return Object.assign(new Error(e),{code:e})}
var mo=new Set([408,429,502,503,504]);function fo(e,t){return mo.has(e)||e===500&&t}function hn(e){return[301,302,303,307,308].includes(e)}function ho(e,t,r,n){
let i=1e3*2**(e-1)*(.5+t()/2);return Math.max(i,r&&_o(r,n)||0)}function _o({status:e,headers:t},r){let n=t["retry-after"];return n?/^\d+$/.test(n)?Number(n)*1e3:
Date.parse(n)-r+1e3:e===429?Number(t["ratelimit-reset"])*1e3-r+1e3:0}async function go(e,t){let{now:r,deadlineAt:n,requestTimeoutMs:i}=e,a=vo(t,e.token),s=r(),o=n()-
s;if(o<=0)return ge((await Me()).tooLate(a.request,a.attempts));let c=t.request.insists?Math.max(o/2,Math.min(o,_n)):o,u=Math.min(c,i),l=await wo(e,t,u),d=bo(l,
a,t.request,e);if(yo(l,t,r()-s,d,e),d.isDue)return{kind:"retry",delayMs:d.delayMs};if("status"in l)return $o(l,t,a,d,e.root);let{endingOf:p,tooLate:m,unanswered:f}=await Me();
return ge(l.isTimeout&&u===o?m(a.request,a.attempts):f(l,a,p(a.attempts,d)))}function vo({request:e,number:t},r){let{method:n,path:i,body:a,situation:s="fact"}=e,
o=n==="GET"||n==="HEAD"||e.reads===!0;return{request:M(n,i),situation:s,writes:!o,body:a,attempts:t,token:r}}async function wo(e,t,r){try{return await e.exchange(
t,r)}catch(n){if(n instanceof y)throw n;return(await Me()).describeFailure(n,e.root,e.env)}}var _n=100;function bo(e,{writes:t,attempts:r},{insists:n=!1},i){let{
now:a,random:s,serverNow:o,deadlineAt:c}=i,u="status"in e?fo(e.status,!t):e.isTemporary,l=ho(r,s,"status"in e?e:void 0,o()),d=c()-a(),p=l>=d;return n&&u&&d>_n?{
mayHelp:u,delayMs:Math.min(l,d/2),isPastDeadline:p,isDue:!0}:{mayHelp:u,delayMs:l,isPastDeadline:p,isDue:u&&r<5&&!p}}function yo(e,{request:{method:t,path:r},number:n},i,{
isDue:a,delayMs:s},{onRequest:o}){let c="status"in e?e.status:0,u={method:t,path:r,status:c,durationMs:i,attempt:n};o?.(a?{...u,retryInMs:s}:u)}async function $o(e,{
request:t,url:r,hops:n},i,a,s){let{status:o,headers:c,text:u}=e,{attempts:l}=i,d=T=>({kind:"ok",response:{status:o,headers:c,body:T,attempts:l}});if(t.take&&hn(
o))return d(u);let p=o<300?ao(e,t.expects??"json"):void 0;if(p&&p.instead===void 0)return d(p.value);let{endingOf:m,followRedirect:f,refused:h,unexpected:_}=await Me();
if(p)return ge(_(o,i,p.instead));if(!hn(o))return ge(h(e,i,m(l,a)));let{method:w,path:g}=t,$=f(e,r,{request:i.request,method:w,path:g,root:s,hops:n,attempts:l});
return $ instanceof URL?{kind:"redirect",url:$}:ge($)}function ge(e){return{kind:"failure",error:e}}function Me(){return import("./chunks/failure-words.js")}function jo(e){
let t,r;function n(i,a){let s=Date.parse(i??"");return s?s-a:void 0}return{serverNow:()=>e()+(r??t??0),hasServerClock:()=>(r??t)!==void 0,relearnClock(i){r=n(i,
e())??r},learn({date:i,age:a},s,o){if(a!==void 0)return;let c=n(i,Math.max((s+o)/2,o-1e3)-500);c!==void 0&&(t=Math.max(t??c,c))}}}function ko(e,t){let r=new Set,
n=!1;function i(){n=!0;for(let a of r)a(It());t()}return e?.addEventListener("abort",i,{once:!0}),{race:a=>new Promise((s,o)=>{(n||e?.aborted)&&o(It()),r.add(o),
a.then(s,o).finally(()=>r.delete(o))}),check(){if(n||e?.aborted)throw It()},close(){e?.removeEventListener("abort",i),i()}}}function It(){return new y("INTERRUP\
TED","the job was cancelled")}function gn(e){let{token:t,now:r,env:n={}}=e,{requestTimeoutMs:i=3e4,deadlineAt:a=()=>Number.POSITIVE_INFINITY,maxBodyBytes:s=64*2**
20}=e,o=new URL(e.baseUrl),c=o.href.replace(/\/$/,"");if(t&&/[^\x21-\x7e]/.test(t))throw new y("INPUT_INVALID","gitlab_token contains a space, a line break or a\
nother character that no token has");let u,l=0,{learn:d,...p}=jo(r),m=ko(e.signal,f);function f(){u?.then(({agent:g})=>g.destroy()).catch(()=>{})}async function h({
request:g,url:$},T){u??=oo(o.protocol==="https:",n,e.certificateAuthorities);let z=await u,{anonymous:R,headers:U}=g,Wn={...t&&!R?{"private-token":t}:{},...U?.()},
Jn=r();l++;let Le=await lo(z,$,{...g,headers:Wn,timeoutMs:T,maxBodyBytes:s,now:r});return d(Le.headers,Jn,Le.answeredAt),Le}let _={now:r,token:t,env:n,root:o,requestTimeoutMs:i,
deadlineAt:a,random:e.random,onRequest:e.onRequest,serverNow:p.serverNow,exchange:(g,$)=>m.race(h(g,$))};async function w(g){let $=new URL(c+g.path+(g.query?`?${g.
query}`:""));for(let T=1,z=0;;){m.check();let R=await go(_,{request:g,url:$,number:T,hops:z});switch(R.kind){case"ok":return R.response;case"failure":throw R.error;case"\
redirect":$=R.url,z++;break;case"retry":await m.race(e.sleep(R.delayMs)),T++}}}return{...p,send:w,options:e,requestCount:()=>l,close:m.close}}import{constants as vn}from"node:fs";
import{open as Eo,realpath as wn}from"node:fs/promises";import{relative as qo,resolve as xt,sep as To}from"node:path";var bn=256*2**20;async function yn(e,t=0){
let r=await Eo(e,vn.O_RDONLY|vn.O_NONBLOCK|t).catch(async n=>(await Ue()).unopened(n));try{let n=await r.stat();if(!n.isFile())throw(await Ue()).notRegular(n);return r}catch(n){
throw await r.close(),n}}async function $n(e,t){t!==void 0&&await Oo(e,t);let r=await yn(e);try{let{size:n}=await r.stat();if(n>bn)throw(await Ue()).tooLong(n,bn);
return await r.readFile()}finally{await r.close()}}async function Oo(e,t){if(!jn(xt(e),xt(t)))return;let[r,n]=await Promise.all([wn(e),wn(t)]);if(!jn(r,n))throw(await Ue()).
leadsOut()}function jn(e,t){let r=qo(t,e);return r!==".."&&!r.startsWith(`..${To}`)&&xt(t,r)===e}function Ue(){return import("./chunks/unfit-file.js")}function kn({
status:e,body:t,attempts:r},n,i,a){let s=n.includes(e)?Io(t,i):`its status is ${e}, not ${n[0]}`;if(s!==void 0)throw new H("GITLAB_UNEXPECTED",`the answer to ${a}\
 does not confirm that GitLab has taken the status: ${s}`,{request:a,status:e,attempts:r,advice:"look for a proxy between the job and GitLab"})}function Io(e,t){
for(let[r,n]of Object.entries(t)){let i=r.split(".").reduce((s,o)=>s?.[o],e),a=typeof i=="string"||typeof i=="number"?ot(String(i),64):"missing";if(n!==void 0&&
i!==n)return`${r} is ${a}, not ${n}`}}var xo=[[/^\/api\/v4\/projects\/([^/]+)$/,["id"]],[/^\/api\/v4\/projects\/([^/]+)\/merge_requests\/([^/]+)(?:\/approvals|\/changes)?$/,
["project_id","iid"]],[/^\/api\/v4\/projects\/([^/]+)\/pipelines\/([^/]+)$/,["project_id","id"]],[/^\/api\/v4\/projects\/[^/]+\/repository\/branches\/([^/]+)$/,
["name"]],[/^\/api\/v4\/projects\/[^/]+\/repository\/commits\/([0-9a-f]{40,64})$/,["id"]],[/^\/api\/v4\/projects\/([^/]+)\/(?:push_rule|pipelines|hooks)$/,["pro\
ject_id"]],[/^\/api\/v4\/projects\/[^/]+\/pipelines\/([^/]+)\/(?:jobs|bridges)$/,["pipeline.id"]],[/^\/api\/v4\/projects\/([^/]+)\/merge_requests\/([^/]+)\/notes$/,
["project_id","noteable_iid"]],[/^\/api\/v4\/groups\/([^/]+)$/,["id"]]];function En(e,t){if(Array.isArray(t)){for(let r of t)En(e,r);return}if(!(typeof t!="obje\
ct"||t===null))for(let[r,n]of xo){let i=r.exec(e)?.slice(1).map(decodeURIComponent)??[],a=n.find((o,c)=>!So(Po(t,o),i[c]));if(a===void 0)continue;let s=M("GET",
e);throw new H("GITLAB_UNEXPECTED",`GitLab answered ${s} with another one: its ${a} differs`,{request:s,advice:"look for a proxy or a cache between the job and \
GitLab"})}}function Po(e,t){return t.split(".").reduce((r,n)=>r?.[n],e)}function So(e,t){return e==null||t===void 0||typeof e=="number"&&!/^\d+$/.test(t)?!0:String(
e)===t}async function Pt(e,t,r={},n="fact"){let i=async d=>{let p=qn({...ve(r),...d}),m=await e.send({method:"GET",path:t,query:p,situation:n});return En(t,m.body),
m},a=await i({});if(r.page!==void 0||!Array.isArray(a.body))return a;let{link:s,...o}=a.headers,c={...a,headers:o},u=o["x-next-page"]||s?.includes('rel="next"'),
l=o["x-next-page"]===void 0&&a.body.length===r.perPage;return!u&&!l&&Number(o["x-total"]??a.body.length)===a.body.length?c:(await import("./chunks/pages.js")).readPages(
M("GET",t),i,a)}function No(e,t){return({url:r})=>{let n=a=>`${r}/${a}`.replace(/\/+/g,"/");function i(a){return(s,{searchParams:o={},body:c={}}={})=>{let u=n(s);
return t(M(a,u)),e.send({method:a,path:u,query:qn(ve(o)),body:ve(c),expects:a==="DELETE"?"empty":"json"})}}return{get(a,{searchParams:s}={}){let o=n(a);return t(
M("GET",o)),Pt(e,o,s)},post:i("POST"),put:i("PUT"),patch:i("PATCH"),delete:i("DELETE")}}}function ve(e){return Object.fromEntries(Object.entries(e).map(([t,r])=>[
t.replace(/[A-Z]/g,n=>`_${n.toLowerCase()}`),r]))}function qn(e){let t=new URLSearchParams;for(let[r,n]of Object.entries(e))if(Array.isArray(n))for(let i of n)t.
append(`${r}[]`,String(i));else n!=null&&t.append(r,String(n));return t.toString()}var Ro=class{#e;#t;constructor(e,t){this.#e=e,this.#t=t}async list(e,t){let r=M(
"GET",e);this.#t(r);let{body:n}=await Pt(this.#e,e,{perPage:100},t);if(Array.isArray(n)&&n.every(Ao))return n;throw new H("GITLAB_UNEXPECTED",`${r} did not answ\
er a list of status checks`,{request:r})}async write(e,t,r,n,i,a=!1){let s=M(e,t);this.#t(s);let o=e==="DELETE"?"empty":"json",c=await this.#e.send({method:e,path:t,
body:r,expects:o,situation:n,insists:a});return i&&kn(c,[201],i,s),{attempts:c.attempts}}};function Ao(e){let{id:t,name:r}=e??{};return typeof t=="number"&&typeof r==
"string"}function Tn(e){return(e??"").replace(/\?.*/s,"")}var zo=Object.defineProperty,Co=(e,t)=>{for(var r in t)zo(e,r,{get:t[r],enumerable:!0})};import{createHash as Mo,
randomBytes as Uo}from"node:crypto";import{constants as Lo}from"node:fs";import{access as Do,mkdir as Go,rm as Bo,writeFile as Fo}from"node:fs/promises";import{
join as St}from"node:path";var L=class{constructor({requesterFn:e,prefixUrl:t=""}){this.url=`/api/v4/${t}`,this.queryTimeout=null,this.requester=e({url:this.url})}},
Zo=class{value;constructor(e){this.value=e}};function q(e,...t){return t.reduce((r,n,i)=>{let a=n instanceof Zo?n.value:encodeURIComponent(String(n));return r+a+
e[i+1]},e[0])}var On=class extends L{constructor(e,t){super({prefixUrl:e,...t})}all(e,{includeInherited:t,...r}={}){let n=q`${e}/members`;return t&&(n+="/all"),
P(this,n,r)}show(e,t,{includeInherited:r,...n}={}){let[i,a]=[e,t].map(encodeURIComponent),s=[i,"members"];return r&&s.push("all"),s.push(a),P(this,s.join("/"),n)}},
Ho=class extends L{constructor(e,t){super({prefixUrl:e,...t})}all(e,t){return P(this,q`${e}/hooks`,t)}show(e,t,r){return P(this,q`${e}/hooks/${t}`,r)}},Wo=class extends L{constructor(e,t){
super({prefixUrl:e,...t})}show(e,t){return P(this,q`${e}/push_rule`,t)}},Jo=class extends L{all(e,{pipelineId:t,...r}={}){let n=t?q`projects/${e}/pipelines/${t}/jobs`:
q`projects/${e}/jobs`;return P(this,n,r)}show(e,t,r){return P(this,q`projects/${e}/jobs/${t}`,r)}},Vo=class extends L{showConfiguration(e,{mergerequestIId:t,...r}={}){
let n;return t?n=q`projects/${e}/merge_requests/${t}/approvals`:n=q`projects/${e}/approvals`,P(this,n,r)}},Ko=class extends L{all({projectId:e,groupId:t,...r}={}){
let n="";return e?n=q`projects/${e}/`:t&&(n=q`groups/${t}/`),P(this,`${n}merge_requests`,r)}show(e,t,r){return P(this,q`projects/${e}/merge_requests/${t}`,r)}},
Yo=class extends L{all(e,t){return P(this,q`projects/${e}/pipelines`,t)}show(e,t,r){return P(this,q`projects/${e}/pipelines/${t}`,r)}},Xo=class extends Ho{constructor(e){
super("projects",e)}},Qo=class extends On{constructor(e){super("projects",e)}},eu=class extends Wo{constructor(e){super("projects",e)}},tu=class extends L{all({
userId:e,starredOnly:t,...r}={}){let n;return e&&t?n=q`users/${e}/starred_projects`:e?n=q`users/${e}/projects`:n="projects",P(this,n,r)}show(e,t){return P(this,
q`projects/${e}`,t)}},ru=class extends L{all(e,t){return P(this,q`projects/${e}/protected_branches`,t)}show(e,t,r){return P(this,q`projects/${e}/protected_branches/${t}`,
r)}},nu=class extends On{constructor(e){super("groups",e)}};async function P(e,t,r){return(await e.requester.get(t,{searchParams:r})).body}async function iu(e,t,r={},n=!/^\s*mutation\b/.
test(t)){let i={method:"POST",path:"/api/graphql",body:{query:t,variables:r},reads:n,situation:"graphql"},a=await e.send(i);xn(a).some(c=>c.startsWith(su))&&(a=
await e.send(i));let{data:s}=a.body??{},o=xn(a);if(s==null)throw(await In()).withoutData(a,o);if(o.length===0&&au(s,r))throw(await In()).aboutAnother();return{data:s,
errors:o}}function In(){return import("./chunks/graphql-refusals.js")}function au({projects:e},{ids:t,iid:r}){let[n]=e?.nodes??[];if(!n||!Array.isArray(t))return!1;
let{id:i,mergeRequest:a}=n;return!t.includes(i)||!!a&&r!==void 0&&String(a.iid)!==String(r)}var su="Timeout on validation of query";function xn({body:e}){let{errors:t}=e??
{};return(Array.isArray(t)?t:t?[t]:[]).map(r=>Zr(r)??"no reason given")}var ou=class{#e;constructor(e,t){this.#e=new Ro(e,t)}async allForMergeRequest(e,t){let r=`${Nt(
e,t)}/status_checks`;return(await this.#e.list(r,"status_check_list")).map(({id:n,name:i,external_url:a,status:s})=>({id:n,name:i,externalUrl:Tn(a),status:uu(s)}))}set(e,t,r){
let n=`${Nt(e,t)}/status_check_responses`,i={"external_status_check.id":r.externalStatusCheckId,"merge_request.project_id":typeof e=="number"?e:void 0,"merge_re\
quest.iid":t,"merge_request.sha":r.sha},a=ve({...r});return this.#e.write("POST",n,a,"status_check",i,r.status==="failed")}retry(e,t,r){return this.#e.write("PO\
ST",`${Nt(e,t)}/status_checks/${r}/retry`,{},"status_check_retry")}async all(e){return(await this.#t()).all(e)}async create(e,t){return(await this.#t()).create(
e,t)}async update(e,t,r){return(await this.#t()).update(e,t,r)}async remove(e,t){return(await this.#t()).remove(e,t)}async#t(){return new(await import("./chunks/status-check-services.js")).
StatusCheckServices(this.#e)}};function uu(e){return e==="approved"?"passed":e==="passed"||e==="failed"?e:"pending"}function Nt(e,t){return`/api/v4/projects/${encodeURIComponent(
e)}/merge_requests/${t}`}var cu={Projects:tu,ProtectedBranches:ru,MergeRequests:Ko,MergeRequestApprovals:Vo,Pipelines:Yo,Jobs:Jo,ProjectMembers:Qo,ProjectHooks:Xo,
ProjectPushRules:eu,GroupMembers:nu};function Pn(e,t=()=>{}){let r={requesterFn:No(e,t),host:"",queryTimeout:null},n={StatusChecks:new ou(e,t),ExternalControls:{
async setStatus(...i){let{ExternalControls:a}=await import("./chunks/external-controls.js");return new a(e,t).setStatus(...i)}},graphql(i,a,s){return t("POST /g\
raphql"),iu(e,i,a,s)},rawFile:async(...i)=>(await import("./chunks/raw-file.js")).readRawFile(e,t,...i),download:async i=>(await import("./chunks/download.js")).
download(e,i,t),async write(i,a,s){let o=`/api/v4${a}`;t(M(i,o)),await e.send({method:i,path:o,body:s,expects:i==="DELETE"?"empty":"json"})},async read(i,a){let s=`\
/api/v4${i}`;return t(M("GET",s)),(await Pt(e,s,a)).body}};for(let[i,a]of Object.entries(cu)){let s;Object.defineProperty(n,i,{get:()=>s??=new a(r),enumerable:!0})}
return n}function lu(e,t){return new Promise((r,n)=>{let i=()=>{clearTimeout(a),n(new y("INTERRUPTED","the job was cancelled"))},a=setTimeout(()=>{t.removeEventListener(
"abort",i),r()},e);t.aborted?i():t.addEventListener("abort",i,{once:!0})})}var du="1.0.0",pu=6e4;async function mu(e,{env:t,signal:r,onRequest:n}){let{CI_SERVER_TLS_CA_FILE:i}=t,
a=Math.min(pu,e.timeout/5),s=Va(e.timeout,a,{now:Date.now,after:Sn}),o={now:Date.now,sleep:d=>lu(d,r),random:Math.random,deadlineAt:s.deadlineAt,signal:r,env:t,
onRequest:n,certificateAuthorities:i?await(await import("./chunks/ca-file.js")).readAuthorities(i):void 0},c=gn({...o,baseUrl:e.gitlabUrl,...e.gitlabToken===void 0?
{}:{token:e.gitlabToken}}),u=Pn(c);function l(d){return{checkout:fu,ownProject:(p,m)=>u.rawFile(d,p,m).catch(Rt),project:async(...p)=>(await import("./chunks/file-at-ref.js")).
fileAtRef(u,...p).catch(Rt),artifact:async(...p)=>(await import("./chunks/branch-artifact.js")).artifactOfBranch({gitlab:u,projectId:d},...p),url:async p=>(await import("./chunks/other-server.js")).
readText(p,o).catch(Rt)}}return{requestCount:()=>c.requestCount(),close(){s.close(),c.close()},ports:{gitlabFor:d=>d?Pn(c,d):u,readersFor:l,workspace:async()=>(await import("./chunks/open.js")).
openWorkspace(t,".",s.phase()),now:Date.now,serverNow:()=>c.serverNow(),limit:s.phase,async sleep(d){return Date.now()+d>=s.deadlineAt()?!1:(await o.sleep(d),!0)},
after:Sn,sha256:d=>Mo("sha256").update(d).digest("hex"),nonce:()=>Uo(16).toString("hex"),evaluationIsOver:()=>s.reserve(a/2),checksAreOver:()=>s.reserve(0),version:du,
progress:{targets:[],done:[]}}}}function Sn(e,t){let r=setTimeout(t,e);return()=>clearTimeout(r)}async function fu(e){try{return await on(await $n(e,"."))}catch(t){
if(t instanceof y)throw t;let r=t.code;throw r==="ENOENT"||r==="ENOTDIR"?new it(e,{cause:t}):new y("POLICY_UNREADABLE",`the file ${(await import("./chunks/unfit-file.js")).
whyUnread(t)}`,{cause:t})}}function Rt(e){throw e instanceof H&&e.status===404?new it(e.message,{cause:e}):e}var hu=/^\$\{?([A-Za-z_][A-Za-z0-9_]*)\}?$/;async function _u(e){
let t=[...e.problems??[]],r=[],n={},i={};for(let _ of _e){let w=Ae[_],g=yu(_,w,e);if(i[_]=g.typed,g.raw===void 0)continue;let[,$]=w.secret&&hu.exec(g.raw.trim())||
[];if($!==void 0){r.push({typed:g.typed,variable:$});continue}let T=w.kind.parse(g.raw);"problem"in T?t.push(`${g.typed} ${T.problem}`):n[ro(_)]=T.value}let a=n,
{statusCheck:s=[],externalControl:o,externalControlSecret:c,...u}=a,l=gu(e.env);if(r.length+l.length>0||!vu(u.gitlabToken,e.env)){let{complaints:_}=await import("./chunks/complaints.js"),
w={unset:r,strays:l,token:u.gitlabToken,typedToken:i.gitlab_token};t.push(..._(w,e.env))}let d=s.find((_,w)=>s.indexOf(_)!==w);d!==void 0&&t.push(`${i.status_check}\
 names "${d}" twice`);let p=o?(await import("./chunks/targets.js")).checkControls(a,i,e.env):{controls:[],secrets:new Map,problems:[],warnings:[]};if(t.push(...p.
problems),u.mode==="project"&&u.mergeRequest!==void 0&&t.push(`${i.merge_request} contradicts ${i.mode} project: leave out one of them`),t.length>0)throw bu(t);
let{controls:m,secrets:f,warnings:h}=p;return{...u,statusChecks:s,controls:m,controlSecrets:f,warnings:h}}function gu(e){let t=new Set(_e.map(r=>`INPUT_${r.toUpperCase()}`));
return Object.keys(e).filter(r=>r.startsWith("INPUT_")&&!t.has(r.toUpperCase()))}function vu(e,t){return e!==void 0&&e!==t.CI_JOB_TOKEN&&/^[\x21-\x7e]+$/.test(e)}
function wu(e){return(t,{trimWhitespace:r})=>{let n=e[`INPUT_${t.toUpperCase()}`]??"";return r?n.trim():n}}function bu(e){let[t=""]=e;return e.length===1?new y(
"INPUT_INVALID",t):new y("INPUT_INVALID",`${e.length} inputs need attention`,{problems:e})}function yu(e,t,{flags:r,env:n,getInput:i}){let a=r.get(ze(e));if(a!==
void 0&&a!=="")return{raw:a,typed:`--${ze(e)}`};let s=i(e,{trimWhitespace:t.secret!==!0}),o=$u(e,n);if(s.trim()!=="")return{raw:s,typed:o};for(let c of t.environment??
[]){let u=n[c];if(u!==void 0&&u.trim()!=="")return{raw:t.secret?u:u.trim(),typed:c}}return{raw:t.default,typed:o}}function $u(e,t){return t.GITHUB_ACTIONS==="tr\
ue"||t.COUNTERSIGN_WRAPPER==="component"?e:`INPUT_${e.toUpperCase()}`}function ju(e,t,r){return r===!1||e.deliveries.some(({outcome:n})=>n==="failed")?ae.undelivered:
e.verdict==="compliant"||t==="never"?ae.compliant:e.verdict==="undetermined"?ae.undetermined:t==="undetermined"?ae.compliant:ae.nonCompliant}function ku(e,t){let r=an(
e);return{verdict:e.verdict,passed:String(r.pass),failed:String(r.fail),unknown:String(r.unknown),warned:String(r.warned),observed:String(r.observed),waived:String(
r.waived),report:t}}var Eu=/^(?:verdict|passed|failed|unknown|waived|report)$/;function qu(e){return Object.entries(e).flatMap(([t,r])=>{let n=`${t}=${r.replace(
/[\r\n]+/g," ")}
`,i=`COUNTERSIGN_${t.toUpperCase()}${n.slice(t.length)}`;return Eu.test(t)?[i,n]:[i]}).join("")}var Tu=["evidence.intoto.jsonl","evidence.sigstore.jsonl","evide\
nce.tar.gz"];async function Ou(e){try{await Go(e,{recursive:!0}),await Do(e,Lo.W_OK)}catch(t){let{code:r}=t;throw new y("INPUT_INVALID",`report_dir ${e} cannot \
be written (${r})`,{cause:t})}}async function Iu(e,t){let{folder:r,formatNames:n,context:i,host:a,signer:s}=t,o=St(r,"report.json"),c=ku(e,o),u=new Map([["repor\
t.json",await yt(e,i)],...a==="gitlab"?[["countersign.env",qu(c)]]:[]]),l=s||n.some(m=>m!=="json"),{notices:d,isSigned:p}=l?await xu(u,e,t):Nn;return await Promise.
all([...u].map(([m,f])=>Fo(St(r,m),f))),a==="github"&&await(await import("./chunks/step-outputs.js")).stepOutputs(c,e,i),{path:o,notices:d,isSigned:p}}var Nn={files:new Map,
notices:[],isSigned:void 0};async function xu(e,t,r){let n=new Set(r.formatNames),i=n.delete("archive"),a=[...n].map(async c=>{let u=en[c];if(!u)throw new y("IN\
TERNAL","a format that the input accepts is not in the registry");return[u.file,await(await u.load()).render(t,r.context)]});for(let[c,u]of await Promise.all(a))
e.set(c,u);let s=r.signer||i?await Pu(e,t,r):Nn,{manifest:o}=await import("./chunks/manifest.js");return e.set("manifest.json",o(e,t.generated_at)),s}async function Pu(e,t,r){
let{formatNames:n,context:i,folder:a,signer:s,material:o}=r,c=n.includes("archive"),{keepEvidence:u}=await import("./chunks/keep.js"),l=await u(t,{signer:s,wantsArchive:c,
material:o,context:i,folder:a});for(let[p,m]of l.files)e.set(p,m);let d=Tu.filter(p=>!e.has(p));return await Promise.all(d.map(p=>Bo(St(a,p),{force:!0}))),l}var Su={
fail:["✗","red"],unknown:["?","yellow"],warned:["!","yellow"],waived:["~","yellow"],observed:["○","dim"],pass:["✓","green"],not_applicable:["-","dim"],external:[
"·","dim"]};function Nu(e,t){let{report:r}=e;return`${[...Ru(r,t),...e.notices.map(n=>`${te("Note")}${j(n,1e3)}`),"",...qt(r.requirements).flatMap((n,i)=>Au(n,
i,t,e.detail)),"",...Cu(r,t),...Mu(e,t).map(n=>`${te("")}${n}`),...e.reportPath===void 0?[]:[`${te("Report")}${j(e.reportPath)}`],`${te("Took")}${e.tookMs} ms, ${lt(
e.requests,"request")}`].join(`
`)}
`}function Ru({subject:e,policy:t,tool:r},n){let i=e.merge_request,a=`${j(e.project.path)}${i?` !${i.iid} (${i.sha.slice(0,8)} into ${j(i.target_branch)})`:""}`;
return[`${n.tone(`Countersign ${r.version}`,"bold")} on ${j(e.gitlab_url)}`,`${te("Subject")}${a}`,`${te("Policy")}${j(t.name)} (${t.sources.map(s=>j(s)).join("\
, ")}), sha256 ${t.sha256.slice(0,12)}`]}function Au(e,t,r,n=()=>[]){let{name:i,status:a,controls:s}=e,o=`${Rn({status:a},r)} ${r.tone(j(i),"bold")} ${r.tone(Et(
s),"dim")}`,c=qt(s).flatMap(u=>[...zu(u,r),...n(u).map(l=>`      ${l}`)]);return a==="pass"?r.section(`requirement_${t+1}`,o,c):[o,...c]}function Rn(e,t){let[r,
n]=Su[Ce(e)];return t.tone(r,n)}function zu(e,t){let{id:r,severity:n,status:i,message:a,note:s,remediation:o,phase:c,waiver:u,page:l}=e,d=i==="fail"||i==="unkno\
wn",p=c==="enforce",m=[j(r),...d?[n]:[],...d&&!p?[...i==="unknown"?[i]:[],`${c} only`]:[]],f=[`  ${Rn(e,t)} ${j($t(e))} (${m.join(", ")}): ${j(a,1e3)}`];return u&&
f.push(`      waived until ${u.expires} by ${j(u.owner)}: ${j(u.reason,1e3)}`),s!==null&&f.push(`      note: ${j(s,1e3)}`),d&&(f.push(`      fix:  ${j(o.text,1e3)}`),
o.url!==null&&f.push(`      at:   ${j(o.url,1e3)}`),l!==void 0&&f.push(`      see:  ${j(l,1e3)}`)),f}function Cu(e,t){let r=e.verdict.replace("_","-").toUpperCase(),
n={compliant:"green",non_compliant:"red",undetermined:"yellow"},i=e.requirements.flatMap(s=>s.controls),a=sn(i)?"":", because nothing could be judged";return[`${te(
"Verdict")}${t.tone(r,n[e.verdict],"bold")} (${Et(i)})${a}`]}function Mu({report:{deliveries:e},dryRun:t},r){return e.length===0?[r.tone("no input names a statu\
s check or an external control, so nothing was posted","dim")]:e.map(n=>{let{target:i,id:a,name:s,requirement:o,status:c,outcome:u,error:l=""}=n,d=i==="status_c\
heck"?"status check":"external control",p=o===null?"":` for "${j(o)}"`,m=`${d} ${s===null?a:`"${j(s)}" (${a})`}${p}`,f=n.attempts>1?` after ${n.attempts} attemp\
ts`:"";if(u==="delivered")return`${r.tone("→","green")} ${m}: ${c}, delivered${f}`;if(u==="failed")return`${r.tone("✗","red")} ${m}: ${c} NOT delivered${f}:\
 ${j(l,1e3)}`;let h=t?`would be ${c} (dry run)`:"nothing posted, because evidence is missing",_=u==="superseded"?"nothing posted, because the merge request has \
a newer head":h;return`${r.tone("-","dim")} ${m}: ${_}`})}function te(e){return e.padEnd(9)}async function Uu(e){let t=e.targets.filter(({kind:o})=>o==="status_\
check"),r=e.targets.filter(({kind:o})=>o==="external_control");r.length===0&&e.checksAreOver();let n=await Promise.all(t.map(o=>Wr(e,o)));e.checksAreOver();let i=e.
isSuperseded||n.some(({outcome:o})=>o==="superseded"),[a,s]=await Promise.all([Du(e,n),Promise.all(r.map(o=>Ls({...e,isSuperseded:i},o)))]);return[...a,...s]}var Lu=10*
6e4;async function Du(e,t){let{mergeRequest:r}=e;return!(r!==void 0&&e.serverNow()-r.createdAtMs<Lu)||!t.some(({outcome:n})=>n==="delivered")?t:(await import("./chunks/read-back.js")).
readBack(e,r,t)}async function Gu(e,t,r){let n=[],i=e.flatMap(o=>{let c=vt(o,r);if(c)return[{kind:"status_check",...c,requirement:void 0}];for(let[u,l]of Vr(o)){
let d=t.includes(u)?vt(l,r):void 0;if(d)return[{kind:"status_check",...d,requirement:u}]}return n.push(o),[]}),a=i.filter(({id:o},c)=>i.findIndex(u=>u.id===o)!==
c);if(n.length+a.length===0)return i;let{unfitStatusChecks:s}=await import("./chunks/unknown-targets.js");throw s(n,a.map(({id:o})=>o),{requirements:t,checks:r})}
async function Bu(e,t,r,n){let i=n!==void 0&&e.statusChecks.length>0,[a,s]=await Promise.all([i?Zu(t,r,n):[],e.controls.length>0?Fu(e,t,r):void 0]);return async o=>[
...i?await Gu(e.statusChecks,o,a):[],...await s?.(o)??[]]}async function Fu(e,t,r){let{controlTargets:n,knownControls:i}=await import("./chunks/control-targets.js"),
a=await i(t,r);return async s=>n(e.controls,s,a)}async function Zu(e,t,r){try{return await e.StatusChecks.allForMergeRequest(t,r)}catch(n){throw!(n instanceof H)||
n.status!==401?n:(await e.MergeRequests.show(t,r),new y("TOKEN_REFUSED","GitLab refused the status checks of this project although the token is valid: status ch\
ecks require GitLab Ultimate",{cause:n,advice:"use a project with an Ultimate licence, or leave status_check empty and answer an external control"}))}}function Hu(e,t,r,n){
let i=Promise.resolve(),a=r.length===0,s=()=>{};a||(s=n(2e4,o));function o(){i=Promise.all(r.map(u=>c(u))),i.then(()=>{a||(s=n(6e4,o))})}async function c(u){try{
await e.StatusChecks.set(t.projectId,t.iid,{externalStatusCheckId:u,sha:t.sha,status:"pending"})}catch{a=!0}}return{async stop(){a=!0,s(),await i}}}async function Wu(e,t){
if(e.waivers.length+e.baselines.length===0)return s=>({judged:s,notices:[]});let[{readEarlier:r,standing:n},{waive:i}]=await Promise.all([import("./chunks/evaluation-baseline.js"),
import("./chunks/waive.js")]),a=await Promise.all(e.baselines.map(s=>r(s,t)));return(s,o)=>{let c=i(s,e.waivers,o),u=n(c.judged,a,t.sha256);return{judged:u.judged,
notices:[...c.notices,...u.notices]}}}var Ju=[500,1e3,2e3,3e3,5e3,5e3,5e3,8e3];async function Vu(e,t,r,n,i){let a=e,s=new Map,o="";for(let[u,l]of[...Ju,0].entries()){
let d=u>0,p=a.sha===t;if(p&&a.isPrepared)return{state:"current",mergeRequest:a,waited:d,known:s};if(!p&&await n()){let f=`the merge request has a newer head, ${a.
sha??"none"}, and the run judges ${t}`;return{state:"superseded",mergeRequest:a,waited:d,known:An(f)}}if(l===0)break;if(!await i(l)){o="; timeout allows no long\
er wait for it";break}let m=await r();s=new Map([[Q.id,m]]),m.ok&&(a=m.value)}let c=a.sha===t?"GitLab has not finished preparing the merge request":`GitLab stil\
l shows the head ${a.sha??"none"}, not ${t}`;return{state:"lagging",mergeRequest:a,waited:!0,known:An(c+o)}}function An(e){return new Map([[Q.id,{ok:!1,reason:e,
requests:[],error:void 0}]])}function Ku(e){let t={target:async()=>(await pe(e,Q)).targetBranch,default:async()=>(await pe(e,Se)).defaultBranch??"",head(n){let i=pe(
e,qr(n));return i.catch(()=>{}),i}},r=()=>Yu(t);return{...t,deciding:r,async protected(){let{name:n,doubt:i}=await r();if(i!==void 0)throw new y("POLICY_UNREADA\
BLE",i);return n}}}async function Yu({target:e,...t}){let r=await e();return(await t.head(r)).isProtected?{name:r,called:`the target branch ${r}`,notice:void 0,
doubt:void 0}:(await import("./chunks/unprotected.js")).withoutTarget(r,t)}async function Xu(e){let t;try{t=JSON.parse(e)}catch(n){return{errors:[ec(e,n)]}}let r=()=>import("./chunks/yaml.js");
return(e.match(/"(?:[^"\\]|\\.)*"\s*:?/g)??[]).filter(n=>n.endsWith(":")).length!==Qu(t)?{errors:(await r()).repeatedKeys(e)}:{data:t,places:async()=>(await r()).
locateIn(e)}}function Qu(e){let t=0,r=[e];for(;r.length>0;){let n=r.pop();if(typeof n!="object"||n===null)continue;let i=Object.values(n);Array.isArray(n)||(t+=
i.length);for(let a of i)r.push(a)}return t}function ec(e,t){let r=e.slice(0,tc(e,t)).split(`
`);return{line:r.length,column:(r.at(-1)?.length??0)+1,message:"is not valid JSON: the mistake is here or before it"}}function tc(e,t){let r=Cn(t);if(r!==void 0)
return r;let[n,i]=[0,e.length];for(;i-n>1;){let a=Math.floor((n+i)/2);zn(e.slice(0,a))?n=a:i=a}return zn(e)?e.length:n}function zn(e){try{return JSON.parse(e),!0}catch(t){
return(Cn(t)??0)>=e.length||/end of JSON input|Unterminated/.test(String(t))}}function Cn(e){let t=/position (\d+)/.exec(e instanceof Error?e.message:"");return t?
Number(t[1]):void 0}var Mn=1048576;async function rc(e,t){let r=Buffer.byteLength(e);if(r>Mn){let a=`policy ${t} has ${r} bytes, but a policy may have at most ${Mn}`;
throw new y("POLICY_INVALID",a)}let n=e.replace(/^\ufeff/,"");if(n.trim()==="")throw new y("POLICY_INVALID",`policy ${t} is empty`);let i=await(/^\s*[[{]/.test(
n)&&!/\.ya?ml(@|$)/.test(t)?Xu:(await import("./chunks/yaml.js")).parseYaml)(n);if("errors"in i)throw(await import("./chunks/refusals.js")).policyErrors(t,i.errors);
return i}async function nc(e){let{data:t,error:r}=Y(Dr,e);return t?ic(t):(await import("./chunks/other-draft.js")).otherDraft(e,r.issues)}function ic(e){let t=(e.
requirements??[]).map(({name:o,description:c,final:u=!1,controls:l},d)=>{let p=["requirements",d],m=l.map((f,h)=>({entry:typeof f=="string"?de(ht,{id:f}):f,path:[
...p,"controls",h]}));return{name:o,isFinal:u,description:c,path:p,entries:m}}),{name:r,extends:n=[],waivers:i,waiver_rules:a,baseline:s}=e;return{name:r,bases:n,
requirements:t,baseline:s,...Cr(t,i,a),problems:[]}}async function At(e){if(e.id==="external_control")return me((await import("./chunks/uncommon.js")).external(
e));if(e.rule!==void 0)return(await import("./chunks/rule.js")).selectRule(e);if(e.message?.includes("{{")){let{withFilledMessage:p}=await import("./chunks/placeholders.js");
return p(await At({...e,message:void 0}),e.message)}let t=await hs(e.id);if(t)return e.expression?fe(["expression"],`${e.id} accepts parameters under with, not \
an expression`):ac(t,e);let r=Rr(e.id),n=e.expression??r,i=n&&await _s(n.field);if(!i){let p=n?.field??e.id,m=uc.get(p);return m!==void 0?cc(e,p,m):(await import("./chunks/uncommon.js")).
unknownEntry(e,n?.field)}let a=i.warning?[`${e.id}: ${i.warning}`]:r&&!oc(r,n)?[`the expression of ${e.id} differs from GitLab's own; GitLab would refuse to imp\
ort it`]:[],s=await sc(i,r===void 0?void 0:e.id);if(!e.with)return me({...Un(i,e,n),page:s},a);if(!i.asserted)return fe(["with"],`${e.id} has no parameters; set\
 a threshold with an expression`);let{Assertion:o,assertedValue:c}=await import("./chunks/uncommon.js"),{data:u,error:l}=Y(o,e.with);if(l)return{problems:[],issues:l.
issues,schema:o,warnings:a};let d=Un({...i,read:()=>c(u)},e,n);return me({...d,page:s,asserted:u.value},a)}async function ac(e,t){let r=e.params;if(!r&&t.with)return fe(
["with"],`${t.id} has no parameters`);let n=r&&Y(r,t.with??{});if(n?.error)return{problems:[],issues:n.error.issues,schema:r,warnings:[]};let i=n?.data,a=i;try{
e.prepare&&(a=await e.prepare(i))}catch(s){if(s instanceof Gr)return fe(["with","pattern"],`pattern is not a valid RE2 expression: ${s.message}`);throw s}return me(
{...Ln(e,t),page:zt(t.id),needs:{...e.needs,...await e.needsFor?.(i)},expected:i??null,judge:s=>Dn(e.check(s,a),t)})}function Un(e,t,r){return{...Ln(e,t),title:t.
title??Yn(e,r),expected:r,judge:n=>Dn(ws(e.read(n),r),t)}}async function sc(e,t){return e.warning?zt("README"):zt(t??(await import("./chunks/uncommon.js")).controlOf(
e.id))}function zt(e){return`reference/controls/${e}.md`}function Ln(e,t){return{id:t.id,title:t.title??e.title,severity:t.severity??e.severity,scope:e.scope,needs:e.
needs,remediation:t.remediation===void 0?e.remediation:{...e.remediation,text:t.remediation},...zr(t)}}function Dn(e,t){return e.status!=="fail"||t.message===void 0?
e:{...e,message:`${t.message} (${e.message})`}}function oc(e,t){return e.field===t.field&&e.operator===t.operator&&e.value===t.value}var uc=new Map([["version_c\
ontrol_enabled","project_repo_exists"],["minimum_number_of_admins","more_members_than_admins"]]);async function cc(e,t,r){let{id:n,expression:i}=e,a=await At({...e,
id:n===t?r:n,...i?{expression:{...i,field:r}}:{}}),s=`${t} is the name of ${r} in older versions of GitLab; current versions refuse to import it`;return{...a,warnings:[
s,...a.warnings]}}async function lc(e,t=async()=>{}){let r=await Promise.all(e.map(s=>Gn(s,[s.source],t).catch(_c))),n=r.flatMap(s=>s instanceof y?[s]:[]);if(n.
length>0)throw(await import("./chunks/refusals.js")).joined(n);let i=r.filter(s=>!(s instanceof y)),a=gc(i);if(!vc(a))throw(await import("./chunks/refusals.js")).
unusable(a);return a}async function Gn(e,t,r){let{source:n,text:i}=e,a=await rc(i,n),s=await nc(a.data),o=await Promise.all(s.requirements.map(dc)),c=o.map(({requirement:h})=>h),
u=s.isDated?(await import("./chunks/waivers.js")).readWaivers(s,c):void 0,l=s.baseline===void 0?void 0:(await import("./chunks/policy-baseline.js")).readBaseline(
s.baseline,e.place),d=s.bases.length>0?(await import("./chunks/base-names.js")).baseProblems(s.bases):[],p=[...s.problems,...d,...mc(s),...fc(s),...o.flatMap(({
problems:h})=>h),...hc(s),...u?.problems??[],...l?.problems??[]];if(p.length>0)throw(await import("./chunks/refusals.js")).invalid(n,p,await a.places());let m={
name:s.name,texts:[e],sources:[n],requirements:c,waivers:u?.waivers??[],baselines:l?.baselines??[],warnings:o.flatMap(({warnings:h})=>h)};if(s.bases.length===0)
return m;let{onTopOf:f}=await import("./chunks/layers.js");return f(m,s.bases,t,async(h,_)=>{let w=await r(h);return w&&Gn(w,_,r)})}async function dc({name:e,isFinal:t,
description:r,entries:n}){let i=await Promise.all(n.map(({entry:a})=>At(a)));return{requirement:{name:e,isFinal:t,description:r,controls:i.flatMap(({control:a})=>a?
[t?{...a,isFinal:!0}:a]:[])},problems:(await Promise.all(n.map((a,s)=>pc(a,i[s])))).flat(),warnings:i.flatMap(({warnings:a})=>a)}}async function pc({entry:e,path:t},r){
let{problems:n=[],issues:i=[],schema:a}=r??{},s=n.map(c=>({...c,path:[...t,...c.path]}));if(!a)return s;let{problemsOf:o}=await import("./chunks/issues.js");return[
...s,...o(i,e.with??{},a,[...t,"with"])]}function mc({requirements:e}){let t=e.map(({name:r})=>r);return e.filter(({name:r},n)=>t.indexOf(r)<n).map(({name:r,path:n})=>({
path:n,message:`there are two requirements named "${r}"`}))}function fc({requirements:e}){return e.flatMap(({entries:t})=>{let r=t.map(({entry:n})=>JSON.stringify(
n));return t.flatMap(({entry:{id:n},path:i},a)=>r.indexOf(r[a]??"")<a?[{path:i,message:`${n} is in this requirement twice`}]:[])})}function hc({requirements:e}){
let t=new Map;return e.flatMap(({entries:r})=>r).flatMap(({entry:{id:r,rule:n,expression:i},path:a})=>{if(!((n??i)!==void 0&&!Nr.includes(r)))return[];let s=JSON.
stringify(n??i),o=t.get(r)??s;t.set(r,o);let c=`${r} is already the id of another rule: give each rule its own id`;return o===s?[]:[{path:[...a,"id"],message:c}]})}
function _c(e){if(e instanceof y)return e;throw e}function gc(e){let t=e.flatMap(r=>r.texts);return{name:e.map(({name:r})=>r).join(" + "),texts:t,sources:t.map(
({source:r})=>r),requirements:e.flatMap(({requirements:r})=>r),waivers:e.flatMap(({waivers:r})=>r),baselines:e.flatMap(({baselines:r,requirements:n})=>r.map(i=>({
...i,requirements:n.map(({name:a})=>a)}))),warnings:e.flatMap(({warnings:r})=>r)}}function vc({requirements:e}){return e.some(({controls:t})=>t.some(({judge:r})=>r))&&
new Set(e.map(({name:t})=>t)).size===e.length}async function wc(e,t,r){let n=jr(e.policy),i=t==="merge_request"&&e.policyFrom==="target_branch"&&n.some(Bn),a=!i&&
n.every(Bn)?await s(0,void 0):void 0;async function s(o,c){let u=r.readersFor(o),l=await Or(n,u,c),d=await lc(l,async h=>(await import("./chunks/bases.js")).readBase(
h,u,r.sha256)),p=d.texts.map(({source:h,text:_,commit:w})=>({source:h,sha256:r.sha256(_),commit:w??null})),m=p.map(({sha256:h})=>h),f=m.length===1?m[0]??"":r.sha256(
m.map(h=>`${h}
`).join(""));return{policy:d,documents:p,sha256:f}}return{async load(o,c,u){let l={notices:[],isTrusted:!0};if(a)return{...a,...l};if(!i)return{...await s(o,void 0),
...l};let d=(w,g)=>s(o,{name:w,called:g,head:u.head(w)}),p=c===void 0?void 0:d(c,`the target branch ${c}`);p?.catch(()=>{});let{name:m,called:f,notice:h,doubt:_}=await u.
deciding();return{...await(p&&m===c?p:d(m,f)),notices:h===void 0?[]:[h],isTrusted:_===void 0}}}}function Bn({kind:e}){return e==="path"}function bc(e,t){return e.
requirements.flatMap(({controls:r})=>r).filter(r=>t==="merge_request"||r.scope==="project").flatMap(({needs:r})=>Object.values(r))}function yc(e,t){let r=e-t;if(Math.
abs(r)<=6e5)return[];let[n,i]=[Math.round(Math.abs(r)/6e4),r>0?"ahead of":"behind"];return[`GitLab's clock is ${n} minutes ${i} this machine's: a waiver counts \
only while both say so, and enforce_from begins as soon as one does`]}var $c=`${rn}/-/blob/main/docs`;async function jc(e){let{evaluation:t,subject:r}=e,{policy:n,
documents:i,sha256:a}=e.loaded,s=new Map(n.requirements.map(({name:u,description:l})=>[u,l])),o=t.requirements.flatMap(({controls:u})=>u.map(({control:l})=>l)),
c=new Set(o.map(({id:u})=>u)).size<o.length?(await import("./chunks/variants.js")).variantsOf(o):void 0;return ct({schema:"countersign.report/v1",verdict:t.verdict,
generated_at:e.generatedAt.toISOString().replace(/\.\d+Z$/,"Z"),tool:{name:"countersign",version:e.version},subject:{gitlab_url:r.gitlabUrl,project:{...r.project},
merge_request:r.mergeRequest?{iid:r.mergeRequest.iid,sha:r.mergeRequest.sha,target_branch:r.mergeRequest.targetBranch}:null},policy:{name:n.name,sources:[...n.sources],
documents:[...i],sha256:a},requirements:t.requirements.map(({name:u,status:l,controls:d})=>({name:u,description:s.get(u)??null,status:l,controls:d.map(p=>kc(p,r,
e.sha256,c?.get(p.control)))})),deliveries:[...e.deliveries],...e.notices.length===0?{}:{notices:[...e.notices]}})}function kc(e,t,r,n){let i=Array.isArray(e.actual)?
Bs(e.actual,r):[],{id:a,title:s,severity:o,expected:c,page:u}=e.control,l=e.mend??e.control.remediation;return{id:a,title:s,...n===void 0?{}:{variant:n},severity:o,
status:e.status,message:e.message,note:e.note??null,expected:c?{...c}:null,actual:Array.isArray(e.actual)?Kr(e.actual):e.actual,...i.length===0?{}:{actual_rest:[
...i]},evidence:e.evidence.map(d=>({...d})),remediation:{text:l.text,url:Ec(l,t)},...u===void 0?{}:{page:`${$c}/${u}`},phase:e.inPhase,waiver:e.waiver?{...e.waiver}:
null,...e.baseline===void 0?{}:{baseline:e.baseline}}}function Ec({page:e},{gitlabUrl:t,project:r,mergeRequest:n}){if(e===void 0)return null;let i=`${t}/${r.path.
split("/").map(encodeURIComponent).join("/")}`;return e.startsWith("!")?n?`${i}/-/merge_requests/${n.iid}${e.slice(1)}`:null:`${i}${e}`}async function qc(e,t){let r=W(
t.CI_MERGE_REQUEST_IID),n=W(t.CI_MERGE_REQUEST_PROJECT_ID)??t.CI_MERGE_REQUEST_PROJECT_PATH;return e.mode!=="project"&&(e.mergeRequest??r)===r&&Oc(e,t)&&r!==void 0&&
n!==void 0?Ut(e,t,n,r,Tc(t)):(await import("./chunks/elsewhere.js")).subjectElsewhere(e,t)}function Tc(e){return e.CI_MERGE_REQUEST_SOURCE_BRANCH_SHA||e.CI_COMMIT_SHA||
void 0}function Oc(e,t){return e.project===void 0?!0:typeof e.project=="number"?W(t.CI_MERGE_REQUEST_PROJECT_ID)===e.project:De(e.project,t.CI_MERGE_REQUEST_PROJECT_PATH)}
function Ic(e,t){return(typeof e=="number"?W(t.CI_PROJECT_ID)===e:De(e,t.CI_PROJECT_PATH))&&t.CI_DEFAULT_BRANCH||void 0}function xc(e){return{id:W(e.CI_JOB_ID),
pipelineId:W(e.CI_PIPELINE_ID)}}async function Pc(e,t,r){async function n(){let s=await Sc(e,t,r);return Rc(s,await Nc(s))}let i=await n(),a=Fn(i)?await(await import("./chunks/last-look.js")).
confirmed(i,n,Fn):i;return r.evaluationIsOver(),Cc(a,await zc(a))}function Fn({head:e,targets:t,evaluation:r,inputs:n}){let{dryRun:i,onUndetermined:a}=n;return!e||
i||e.settled.state==="superseded"?!1:t.some(s=>gt(r,s,a))}async function Sc(e,t,r){let n=await qc(e,t),i=await wc(e,Ct(n),r),{projectId:a,known:s}=await xs(n.project,
r.gitlabFor),o=r.gitlabFor(),c=n.kind==="merge-request",u=c?n.iid:void 0;function l(U=new Map){return Ka({gitlabFor:r.gitlabFor,workspace:r.workspace,clock:r.now,
sleep:r.sleep,projectId:a,iid:u,sha:c?n.sha:void 0,policy:async()=>(await _).policy.sources,limits:{reportLimitBytes:e.reportLimit},job:xc(t),limit:r.limit(),defaultBranchHint:Ic(
n.project,t),now:()=>m},U)}let d=l(s),p=we(pe(d,c?Q:Se)),m=p.then(r.serverNow,r.serverNow),f=c?n.targetBranchHint:void 0,h=Ku(d),_=we(i.load(a,f,h)),w=we(Bu(e,o,
a,u)),g=we(_.then(({policy:U})=>Zn(d,U,n))),$=we(_.then(({policy:U})=>Wu(U,{readers:r.readersFor(a),branch:c?h.protected:h.default,head:h.head,projectId:a,sha256:r.
sha256}))),T=await p,z=await _,R=await(await w)(z.policy.requirements.map(({name:U})=>U));return r.progress.targets=R,{inputs:e,ports:r,gitlab:o,subject:n,projectId:a,
store:d,newStore:l,nowMs:await m,anchor:T,loaded:z,targets:R,judging:g,exemptions:$}}async function Nc(e){let{subject:t,anchor:r,gitlab:n,projectId:i,newStore:a,
ports:s}=e;if(t.kind==="project"||!("sha"in r))return;let o={projectId:i,iid:t.iid,sha:t.sha??r.sha??""},c=()=>a().read(Q),u=()=>Hr(n,o),l=await Vu(r,o.sha,c,u,
s.sleep);return{judged:o,settled:l,shownAtMs:l.waited?s.serverNow():e.nowMs}}async function Rc(e,t){let{anchor:r,loaded:n,ports:i,store:a,subject:s}=e,o=t&&Hu(e.
gitlab,t.judged,Ac(e,t),i.after),c=!t||t.settled.state==="current"&&!t.settled.waited?a:e.newStore(t.settled.known),u=await(c===a?e.judging:Zn(c,n.policy,s)).finally(
()=>o?.stop()),l=await e.exemptions,d=("projectPath"in r?r.projectPath:void 0)??(await pe(e.newStore(),Se)).path,p=[i.serverNow(),i.now()],m={clocksMs:p,project:d,
iid:t?.judged.iid},f=l(u,m),h=Xa(f.judged,p),_=n.isTrusted?h:gr(h);return{...e,head:t,evaluation:_,projectPath:d,facts:c.begun,exempted:f.notices}}function Ac({
inputs:e,targets:t},{settled:r}){return r.state==="superseded"||e.dryRun?[]:t.filter(({kind:n})=>n==="status_check").map(({id:n})=>n)}function zc(e){let{inputs:t,
ports:r,gitlab:n,targets:i,projectId:a,head:s,evaluation:o}=e;return Uu({gitlab:n,targets:i,evaluation:o,projectId:a,mergeRequest:s&&{...s.judged,createdAtMs:Date.
parse(s.settled.mergeRequest.createdAt)},isSuperseded:s?.settled.state==="superseded",isLagging:s?.settled.state==="lagging",onUndetermined:t.onUndetermined,dryRun:t.
dryRun,secrets:t.controlSecrets,nonce:r.nonce,serverNow:r.serverNow,sleep:r.sleep,checksAreOver:r.checksAreOver,onDelivered:c=>r.progress.done.push(c)})}async function Cc(e,t){
let{inputs:r,loaded:n,ports:i,projectId:a,subject:s,head:o,evaluation:c,projectPath:u,facts:l,meanwhile:d}=e,p=yc(i.serverNow(),i.now()),m=[...n.notices,...d===
void 0?[]:[d],...p],f=await jc({evaluation:c,loaded:n,deliveries:t,version:i.version,sha256:i.sha256,subject:{gitlabUrl:r.gitlabUrl,project:{id:a,path:u},mergeRequest:o&&
{iid:o.judged.iid,sha:o.judged.sha,targetBranch:o.settled.mergeRequest.targetBranch}},generatedAt:new Date(i.now()),notices:m}),h=await Mc(e,f),_=s.kind==="proj\
ect"&&r.statusChecks.length>0?["status_check is ignored: only a merge request has status checks"]:[],w=[r.warnings,s.notices,m,n.policy.warnings,e.exempted,h,_];
return{report:f,policy:n.policy,facts:l,notices:w.flat()}}async function Mc({inputs:e,gitlab:t,head:r},n){let i=n.deliveries.some(({outcome:a})=>a==="superseded");
return e.note==="never"||e.dryRun||!r||i?[]:(await import("./chunks/note.js")).keepNote(t,r.judged,n,e.note)}function Zn(e,t,r){return e.announce(bc(t,Ct(r))),Ya(
t,e,Ct(r))}function Ct({kind:e}){return e==="project"?"project":"merge_request"}function we(e){return e.catch(()=>{}),e}var Uc=_e.map(e=>{let{kind:t,summary:r,default:n}=Ae[e];
return{name:ze(e),value:t.placeholder,about:`${r.replaceAll("`","")}${n===void 0?"":` [${n}]`}`,isInput:!0,mayStandAlone:t===Qr}}),Mt={flags:[...Uc,{name:"expla\
in",about:"also print what each control requires, found and read"}],run:Lc};async function Lc({flags:e,problems:t},r){let{env:n,surface:i}=r,a=performance.now(),
s=await Dc(r,e),o=await _u({flags:e,env:n,getInput:s,problems:t}),c=o.logLevel==="debug";await Ou(o.reportDir);let u=o.signing||o.signingKey?await(await import("./chunks/create-signer.js")).
createSigner(o,n):void 0,l=c?m=>r.print(Gc(m)):()=>{},d=await mu(o,{env:n,signal:r.signal,onRequest:l}),p=Bc(d,r,a,c);try{let{report:m,notices:f,...h}=await Pc(
o,n,d.ports),_=await Iu(m,{folder:o.reportDir,formatNames:o.formats,context:{jobUrl:n.CI_JOB_URL,policyPath:o.policy[0]??""},host:i.host,signer:u,material:{...h,
env:n,flags:e}});await p();let w={report:m,notices:[...f,..._.notices],reportPath:_.path,tookMs:Math.round(performance.now()-a),requests:d.requestCount(),dryRun:o.
dryRun,detail:e.has("explain")||c?(await import("./chunks/explained.js")).explained:void 0},g=Nu(w,i).trimEnd();return r.print(i.host==="terminal"?(await import("./chunks/wrap.js")).
wrap(g,80):g),ju(m,o.failJobOn,_.isSigned)}catch(m){throw m instanceof y&&m.code==="INTERRUPTED"?Fc(d.ports.progress,m):m}finally{await p(),d.close()}}async function Dc({
env:e,surface:t},r){if(t.host!=="github")return wu(e);let{getInput:n,setSecret:i}=await import("./chunks/core.js");for(let a of tn(e,r))i(a);return n}function Gc({
method:e,path:t,status:r,durationMs:n}){let i=r===0?"no answer":String(r);return`debug    ${e} ${j(t)} ${i} ${Math.round(n)} ms`}function Bc(e,t,r,n){let i,a=e.
ports.after(2e3,()=>{i=import("./chunks/progress.js").then(({showProgress:s})=>s(e,t,r,n))});return async()=>{a(),(await i)?.()}}function Fc({targets:e,done:t},r){
let n=(c,u,l)=>`${c==="status_check"?"status check":"external control"} ${l==null?u:`"${j(l)}" (${u})`}`,i=t.map(c=>`${n(c.target,c.id,c.name)}: ${c.status}`),a=e.
filter(({kind:c,id:u})=>!t.some(l=>l.target===c&&l.id===u)),s=i.length===0?"nothing was delivered":`delivered: ${dt(i)}`,o=a.length===0?"":`; not delivered: ${dt(
a.map(({kind:c,id:u,name:l})=>n(c,u,l)))}`;return new y("INTERRUPTED",`the job was cancelled; ${s}${o}`,{cause:r})}var Zc={bold:1,dim:2,red:31,green:32,yellow:33};
function Hc(e,t,r){return{host:e,tone:(n,...i)=>t?`\x1B[${i.map(a=>Zc[a]).join(";")}m${n}\x1B[0m`:n,section(n,i,a){return e==="gitlab"?[`\x1B[0Ksection_start:${r()}\
:countersign_${n}[collapsed=true]\r\x1B[0K${i}`,...a,`\x1B[0Ksection_end:${r()}:countersign_${n}\r\x1B[0K`]:e==="github"?[`::group::${i}`,...a,"::endgroup::"]:[
i,...a]}}}function Wc(e,t,r){let n=e.GITLAB_CI==="true"?"gitlab":e.GITHUB_ACTIONS==="true"?"github":t?"terminal":"plain",i=e.FORCE_COLOR!==void 0&&e.FORCE_COLOR!==
"0",a=(e.NO_COLOR??"")!==""||e.TERM==="dumb"||e.FORCE_COLOR==="0";return Hc(n,!a&&(i||n!=="plain"),r)}var Jc=1e3,Hn=new AbortController;for(let e of["SIGTERM","\
SIGINT"])process.once(e,()=>Hn.abort());process.stdout.on("error",()=>{});var be={env:process.env,surface:Wc(process.env,process.stdout.isTTY===!0,()=>Math.floor(
Date.now()/1e3)),signal:Hn.signal,print:e=>process.stdout.write(`${e}
`),complain:e=>process.stderr.write(`${e}
`)};process.exitCode=ae.setup,Vc(process.argv.slice(2)).catch(async e=>(await import("./commands/failure.js")).reportFailure(e,be)).then(e=>{process.exitCode=e,
setTimeout(()=>process.stdout.writableLength===0&&process.exit(),Jc).unref()});async function Vc(e){let t=be.surface.host==="terminal"&&!/^INPUT_/m.test(Object.
keys(process.env).join(`
`));if(e.length===0&&!t)return Mt.run({operands:[],flags:new Map,problems:[]},be);let{readCommandLine:r}=await import("./chunks/command-line.js"),[n,...i]=e,a=n===
"evaluate";if(a||n?.startsWith("-")){let s=r("evaluate",Mt,a?i:e);if(!s.flags.has("help")&&!s.flags.has("version"))return Mt.run(s,be)}return(await import("./commands/other.js")).
otherCommand(e,be)}export{Sr as $09dd_a,Nr as $09dd_b,Rr as $09dd_e,me as $09dd_f,fe as $09dd_g,zr as $09dd_h,rn as $0a0c_a,Ut as $0c83_a,De as $0c83_b,W as $0c83_c,Qe as $104c_a,
de as $104c_b,k as $104c_c,et as $104c_d,vr as $1b3d_a,wr as $1b3d_b,_t as $1cde_a,Cr as $20f5_a,Lt as $2599_a,Kn as $2599_c,Xn as $2599_e,Qn as $2599_f,ei as $2599_g,
ti as $2599_h,J as $2599_i,Kr as $3064_a,Yr as $3064_c,st as $34e5_a,yr as $34e5_c,jr as $34e5_d,tn as $3555_a,Pe as $39cf_a,Se as $39cf_b,Is as $39cf_c,se as $416b_a,
y as $42a1_b,gn as $53e2_a,gr as $58a1_e,Er as $61d7_a,qr as $61d7_b,Tr as $61d7_c,yt as $6e39_a,_e as $6e39_d,kn as $6fc6_a,Q as $70c0_a,wt as $72ae_m,Z as $82ce_A,
Y as $82ce_b,ka as $82ce_c,Ea as $82ce_d,qe as $82ce_f,Je as $82ce_g,b as $82ce_h,C as $82ce_i,Pa as $82ce_j,N as $82ce_k,X as $82ce_l,ce as $82ce_m,A as $82ce_n,
le as $82ce_o,Ca as $82ce_p,Ke as $82ce_q,Ye as $82ce_r,Te as $82ce_s,Oe as $82ce_t,I as $82ce_v,Xe as $82ce_w,F as $82ce_x,Ie as $82ce_y,Fa as $82ce_z,yn as $875e_a,
$n as $875e_b,it as $8c10_a,tt as $8ca2_a,Or as $98be_a,Tt as $a40e_a,on as $a40e_b,Co as $a47e_a,H as $ac8e_a,M as $ac8e_b,Zr as $ac8e_c,Gt as $b1e4_a,ve as $b2b2_c,
Tn as $b2b2_e,Fs as $b947_a,Zs as $b947_b,qs as $bf35_b,Ce as $c006_a,kt as $c006_b,an as $c006_c,Et as $c006_d,sn as $c006_e,qt as $c006_f,Wr as $c1b3_c,vt as $c540_a,
Vr as $c540_b,Ur as $e0fb_b,ht as $e0fb_c,Dr as $e0fb_d,$t as $e613_a,no as $e613_b,un as $ef4d_a,Ot as $ef4d_c,cn as $ef4d_d,ln as $ef4d_e,dn as $ef4d_f,pn as $ef4d_g,
mn as $ef4d_h,j as $f045_a,ot as $f045_b,ut as $f045_c,lt as $f045_e,dt as $f045_f,Dt as $f9d6_a};
