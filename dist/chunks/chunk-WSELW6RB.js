#!/usr/bin/env node
function W(e){let t=Object.values(e).filter(n=>typeof n=="number");return Object.entries(e).filter(([n,o])=>t.indexOf(+n)===-1).map(([n,o])=>o)}function fe(e,t){return typeof t=="bigint"?t.toString():t}var G=class{constructor(t){this._getter=t,this._value=void 0}get value(){let t=this._getter;return t!==
void 0&&(this._value=t(),this._getter=void 0),this._value}};function de(e){return new G(e)}function me(e){return e==null}function D(e){let t=e.startsWith("^")?1:
0,r=e.endsWith("$")?e.length-1:e.length;return e.slice(t,r)}function he(e,t,r){Object.defineProperty(e,t,{value:r,writable:!0,enumerable:!0,configurable:!0})}var X="captureStackTrace"in Error?Error.captureStackTrace:(...e)=>{};function T(e){return typeof e=="object"&&e!==null&&!Array.isArray(e)}function _e(e){if(T(e)===!1)return!1;let t=e.constructor;if(t===void 0||typeof t!="function")return!0;let r=t.prototype;return!(T(r)===!1||Object.prototype.hasOwnProperty.
call(r,"isPrototypeOf")===!1)}var ge=new Set(["string","number","symbol"]);function H(e){return e.replace(/[.*+?^${}()|[\]\\]/g,"\\$&")}function j(e,t,r){let n=new e._zod.constr(t??e._zod.def);return(!t||r?.parent)&&(n._zod.parent=e),n}
function g(e){let t=e;if(!t)return{};if(typeof t=="string")return{error:()=>t};if(t?.message!==void 0){if(t?.error!==void 0)throw new Error("Cannot specify both\
 `message` and `error` params");t.error=t.message}return delete t.message,typeof t.error=="string"?{...t,error:()=>t.error}:t}function xe(e){return Object.keys(e).filter(t=>e[t]._zod.optin!==void 0&&e[t]._zod.optout==="optional")}var $e={safeint:[Number.MIN_SAFE_INTEGER,Number.MAX_SAFE_INTEGER],
int32:[-2147483648,2147483647],uint32:[0,4294967295],float32:[-34028234663852886e22,34028234663852886e22],float64:[-Number.MAX_VALUE,Number.MAX_VALUE]};function w(e,t=0){if(e.aborted===!0)return!0;for(let r=t;r<e.issues.length;r++)if(e.issues[r]?.continue!==!0)return!0;return!1}function ve(e,t=0){if(e.aborted===
!0)return!0;for(let r=t;r<e.issues.length;r++)if(e.issues[r]?.continue===!1)return!0;return!1}function S(e,t){return t.map(r=>{var n;return(n=r).path??(n.path=[]),
r.path.unshift(e),r})}function O(e){return typeof e=="string"?e:e?.message}function J(e){let t=[];for(let r of e??[]){let n=r._zod.def;if(!/_(length|size)$|_equals$/.
test(n.check))break;let o=n.maximum??n.length??n.size;o>=0&&t.push([o,r])}return t}function N(e,t,r){var n;for(let o=t;o<e.length;o++)(n=e[o]).schema??(n.schema=
r)}function k(e,t,r){var n;let o=e.inst?._zod?.traits;o?.has("$ZodType")&&(o.has("$ZodCheck")?(n=e).schema??(n.schema=e.inst):e.schema=e.inst);let i=e.schema!==
e.inst?e.schema?._zod.def?.error:void 0,a=e.message?e.message:O(e.inst?._zod.def?.error?.(e))??O(i?.(e))??O(t?.error?.(e))??O(r.customError?.(e))??O(r.localeError?.(
e))??"Invalid input",s={};for(let l of Object.keys(e))l==="inst"||l==="schema"||l==="continue"||l==="input"||l==="__proto__"||(s[l]=e[l]);return s.path??(s.path=
[]),s.message=a,t?.reportInput&&(s.input=e.input),s}var xt=/[\uD800-\uDBFF]/;function Y(e){let t=e.length;if(!xt.test(e))return t;let r=t;for(let n=0;n<t-1;n++)(e.charCodeAt(n)&64512)===55296&&(e.charCodeAt(n+1)&
64512)===56320&&(r--,n++);return r}function q(e){return Array.isArray(e)?"array":typeof e=="string"?"string":"unknown"}function be(e,t){for(let r in t){let n=Object.getOwnPropertyDescriptor(t,r);n.get?Object.defineProperty(e,r,{...n,enumerable:!1}):$t(e,r,n.value)}}function M(e,t,r,n=!0){
return Object.defineProperty(e,t,{configurable:!0,writable:!0,enumerable:n,value:r}),r}function Q(e,t,r){return M(e,t,r,!1)}function $t(e,t,r){Object.defineProperty(e,t,{configurable:!0,get(){return this==null?r:M(this,t,r.bind(this))},set(n){M(this,t,n)}})}function vt(e,t){let r=Object.
getPrototypeOf(e);return t in r?void 0:r}var V,A=!1,bt={configurable:!0,get(){A=!0}};function x(e,t,r){let n=Object.getPrototypeOf(e._zod);if(t in n&&V!==e._zod){
V=void 0;return}V=e._zod,Object.defineProperty(n,t,{configurable:!0,get(){Object.defineProperty(this,t,bt);let o=A;A=!1;try{let i=r(this);return A?delete this[t]:
Object.defineProperty(this,t,{configurable:!0,writable:!0,value:i}),A=A||o,i}catch(i){throw delete this[t],A=A||o,i}},set(o){Object.defineProperty(this,t,{configurable:!0,
writable:!0,value:o})}})}function ze(e,t,r,n){let o=vt(e,t);o&&Object.defineProperty(o,t,{configurable:!0,get(){let i={configurable:!0,writable:!0,enumerable:n,
value:void 0};return Object.defineProperty(this,t,i),i.value=r(this),Object.defineProperty(this,t,i),i.value},set(i){Object.defineProperty(this,t,{configurable:!0,
writable:!0,enumerable:n,value:i})}})}var ye;var ee={value:void 0,enumerable:!1},Ze="captureStackTrace"in Error?Error:null;function zt(e){let t=Ze;if(t){let r=t.stackTraceLimit;if(typeof r=="number"){try{t.
stackTraceLimit=0}catch{return Ze=null,new e}try{return new e}finally{t.stackTraceLimit=r}}}return new e}function p(e,t,r,n){let o={};function i(f){this.def=f,this.
constr=d,this.traits=new Set}i.prototype=o;let a=r,s=a&&new WeakSet;function l(f,h){if(f._zod){if(f._zod.traits.has(e))return}else{ee.value=new i(h);try{Object.
defineProperty(f,"_zod",ee)}finally{ee.value=void 0}}if(f._zod.traits.add(e),t(f,h),s){let _=Object.getPrototypeOf(f),b=f._zod.constr.prototype,Z=_;for(;Z&&Z!==
b;)Z=Object.getPrototypeOf(Z);let I=Z??_;s.has(I)||(s.add(I),be(I,a))}let m=d.prototype;for(let _ in m)Object.prototype.hasOwnProperty.call(m,_)&&(_ in f||(f[_]=
m[_].bind(f)))}let c=n?.Parent??Object;class u extends c{}Object.defineProperty(u,"name",{value:e});function d(f){let h=n?.Parent?zt(u):this;l(h,f);let m=h._zod.
deferred;if(m){for(let b of m)b();h._zod.deferred=void 0}let _=globalThis.__zod_globalConfig?.postProcessor;return _&&_(h),h}return Object.defineProperty(d,"ini\
t",{value:l}),Object.defineProperty(d,Symbol.hasInstance,{value:f=>n?.Parent&&f instanceof n.Parent?!0:f?._zod?.traits?.has(e)}),Object.defineProperty(d,"name",
{value:e}),d}var z=class extends Error{constructor(){super("Encountered Promise during synchronous parse. Use .parseAsync() instead.")}},L=class extends Error{constructor(t){
super(`Encountered unidirectional transform during encode: ${t}`),this.name="ZodEncodeError"}};(ye=globalThis).__zod_globalConfig??(ye.__zod_globalConfig={});var E=globalThis.
__zod_globalConfig;function P(e){return e&&Object.assign(E,e),E}var we=/^[\s\S]{0,}$/;var re=/^-?\d+(?:\.\d+)?$/,ke=/^(?:true|false)$/i;var y=p("$ZodCheck",(e,t)=>{var r;e._zod??(e._zod={}),e._zod.def=t,(r=e._zod).onattach??(r.onattach=[])});var Ae=e=>{let t=e.value;return!me(t)&&t.length!==void 0},F={number:"number",bigint:"bigint",object:"date"},Se=p("$ZodCheckLessThan",(e,t)=>{y.init(e,t);let r=F[typeof t.
value];e._zod.check=n=>{(t.inclusive?n.value<=t.value:n.value<t.value)||n.issues.push({origin:F[typeof n.value]??r,code:"too_big",maximum:typeof t.value=="objec\
t"?t.value.getTime():t.value,input:n.value,inclusive:t.inclusive,inst:e,continue:!t.abort})}}),Me=p("$ZodCheckGreaterThan",(e,t)=>{y.init(e,t);let r=F[typeof t.
value];e._zod.check=n=>{(t.inclusive?n.value>=t.value:n.value>t.value)||n.issues.push({origin:F[typeof n.value]??r,code:"too_small",minimum:typeof t.value=="obj\
ect"?t.value.getTime():t.value,input:n.value,inclusive:t.inclusive,inst:e,continue:!t.abort})}});var Ce=p("$ZodCheckNumberFormat",(e,t)=>{y.init(e,t),t.format=t.format||"float64";let r=t.format?.includes("int"),n=r?"int":"number",[o,i]=$e[t.format];e._zod.check=
a=>{let s=a.value;if(r){if(!Number.isInteger(s)){a.issues.push({expected:n,format:t.format,code:"invalid_type",continue:!1,input:s,inst:e});return}if(!Number.isSafeInteger(
s)){s>0?a.issues.push({input:s,code:"too_big",maximum:Number.MAX_SAFE_INTEGER,note:"Integers must be within the safe integer range.",inst:e,origin:n,inclusive:!0,
continue:!t.abort}):a.issues.push({input:s,code:"too_small",minimum:Number.MIN_SAFE_INTEGER,note:"Integers must be within the safe integer range.",inst:e,origin:n,
inclusive:!0,continue:!t.abort});return}}s<o&&a.issues.push({origin:"number",input:s,code:"too_small",minimum:o,inclusive:!0,inst:e,continue:!t.abort}),s>i&&a.issues.
push({origin:"number",input:s,code:"too_big",maximum:i,inclusive:!0,inst:e,continue:!t.abort})}});var Ee=p("$ZodCheckMaxLength",(e,t)=>{var r;y.init(e,t),(r=e._zod.def).when??(r.when=Ae),e._zod.check=n=>{let o=n.value,i=o.length;if((typeof o=="string"&&i>t.maximum?
Y(o):i)<=t.maximum)return;let s=q(o);n.issues.push({origin:s,code:"too_big",maximum:t.maximum,inclusive:!0,input:o,inst:e,continue:!t.abort})}}),Ie=p("$ZodCheck\
MinLength",(e,t)=>{var r;y.init(e,t),(r=e._zod.def).when??(r.when=Ae),e._zod.check=n=>{let o=n.value,i=o.length;if((typeof o=="string"&&i>=t.minimum&&i<t.minimum*
2?Y(o):i)>=t.minimum)return;let s=q(o);n.issues.push({origin:s,code:"too_small",minimum:t.minimum,inclusive:!0,input:o,inst:e,continue:!t.abort})}});var Oe=p("$ZodCheckStringFormat",(e,t)=>{var r,n;y.init(e,t),t.pattern?(r=e._zod).check??(r.check=o=>{t.pattern.lastIndex=0,!t.pattern.test(o.value)&&o.issues.push(
{origin:"string",code:"invalid_format",format:t.format,input:o.value,...t.pattern?{pattern:t.pattern.toString()}:{},inst:e,continue:!t.abort})}):(n=e._zod).check??
(n.check=()=>{})}),Re=p("$ZodCheckRegex",(e,t)=>{Oe.init(e,t),e._zod.check=r=>{t.pattern.lastIndex=0,!t.pattern.test(r.value)&&r.issues.push({origin:"string",code:"\
invalid_format",format:"regex",input:r.value,pattern:t.pattern.toString(),inst:e,continue:!t.abort})}});var De;var ne=class{constructor(){this._map=new WeakMap,this._idmap=new Map}add(t,...r){let n=r[0];return this._map.set(t,n),n&&typeof n=="object"&&"id"in n&&this._idmap.
set(n.id,t),this}clear(){return this._map=new WeakMap,this._idmap=new Map,this}remove(t){let r=this._map.get(t);return r&&typeof r=="object"&&"id"in r&&this._idmap.
delete(r.id),this._map.delete(t),this}get(t){let r=t._zod.parent;if(r){let n={...this.get(r)??{}};delete n.id;let o={...n,...this._map.get(t)};return Object.keys(
o).length?o:void 0}return this._map.get(t)}has(t){return this._map.has(t)}};function yt(){return new ne}(De=globalThis).__zod_globalRegistry??(De.__zod_globalRegistry=
yt());var oe=globalThis.__zod_globalRegistry;function wt(){let e=this._zod;return e.message??(e.message=JSON.stringify(e.def,fe,2)),e.message}function kt(e){this._zod.message=e}var Pt={get:wt,set:kt,enumerable:!0,
configurable:!0},ie={value:void 0,enumerable:!1},je=new WeakSet([Object.prototype,Error.prototype]),Ne=(e,t)=>{e.name="$ZodError",ie.value=t,Object.defineProperty(
e,"issues",ie),ie.value=void 0,Object.defineProperty(e,"message",Pt);let r=Object.getPrototypeOf(e);je.has(r)||(je.add(r),Object.defineProperty(r,"toString",{configurable:!0,
enumerable:!1,get(){let n=()=>this.message;return Object.defineProperty(this,"toString",{value:n,configurable:!0,writable:!0}),n},set(n){Object.defineProperty(this,
"toString",{value:n,configurable:!0,writable:!0})}}))},lr=p("$ZodError",Ne),R=p("$ZodError",Ne,void 0,{Parent:Error});var St=e=>{let t=(r,n,o,i)=>{let a=o?{...o,async:!1}:{async:!1},s=r._zod.run({value:n,issues:[]},a);if(s instanceof Promise)throw new z;if(s.issues.length){let l=new(i?.
Err??e)(s.issues.map(c=>k(c,a,P())));throw X(l,i?.callee??t),l}return s.value};return t},se=St(R),Mt=e=>{let t=async(r,n,o,i)=>{let a=o?{...o,async:!0}:{async:!0},
s=r._zod.run({value:n,issues:[]},a);if(s instanceof Promise&&(s=await s),s.issues.length){let l=new(i?.Err??e)(s.issues.map(c=>k(c,a,P())));throw X(l,i?.callee??
t),l}return s.value};return t},ce=Mt(R),Ct=e=>(t,r,n)=>{let o=n?{...n,async:!1}:{async:!1},i=t._zod.run({value:r,issues:[]},o);if(i instanceof Promise)throw new z;
return i.issues.length?Le(e,i.issues,o):{success:!0,data:i.value}},ue=Ct(R);function Le(e,t,r){let n;return{success:!1,get error(){return n||(n=new e(t.map(o=>k(
o,r,P()))),t=void 0,r=void 0),n},set error(o){n=o,t=void 0,r=void 0}}}var Et=e=>async(t,r,n)=>{let o=n?{...n,async:!0}:{async:!0},i=t._zod.run({value:r,issues:[]},
o);return i instanceof Promise&&(i=await i),i.issues.length?Le(e,i.issues,o):{success:!0,data:i.value}},ae=Et(R);var Fe={major:4,minor:6,patch:7};var $=p("$ZodType",(e,t)=>{var r;e??(e={}),e._zod.def=t,e._zod.bag=e._zod.bag||{},e._zod.version=Fe;let n=e._zod.def.checks,o=e._zod.traits.has("$ZodCheck")?[e,
...n??[]]:n?.length?[...n]:[];for(let i of o)for(let a of i._zod.onattach)a(e);if(o.length===0)(r=e._zod).deferred??(r.deferred=[]),e._zod.deferred?.push(()=>{e.
_zod.run=e._zod.parse});else{let i=(s,l,c)=>{if(s.memo)return s;let u=w(s),d;for(let f of l){if(f._zod.def.when){if(ve(s)||!f._zod.def.when(s))continue}else if(u)
continue;let h=s.issues.length,m=f._zod.check(s);if(m instanceof Promise&&c?.async===!1)throw new z;if(d||m instanceof Promise)d=(d??Promise.resolve()).then(async()=>{
await m,s.issues.length!==h&&(N(s.issues,h,e),u||(u=w(s,h)))});else{if(s.issues.length===h)continue;N(s.issues,h,e),u||(u=w(s,h))}}return d?d.then(()=>s):s},a=(s,l,c)=>{
if(w(s))return s.aborted=!0,s;let u=i(l,o,c);if(u instanceof Promise){if(c.async===!1)throw new z;return u.then(d=>e._zod.parse(d,c))}return e._zod.parse(u,c)};
e._zod.run=(s,l)=>{if(l.skipChecks)return e._zod.parse(s,l);if(l.direction==="backward"){let u=e._zod.parse({value:s.value,issues:[]},{...l,skipChecks:!0});return u instanceof
Promise?u.then(d=>a(d,s,l)):a(u,s,l)}let c=e._zod.parse(s,l);if(c instanceof Promise){if(l.async===!1)throw new z;return c.then(u=>i(u,o,l))}return i(c,o,l)}}},
{get"~standard"(){return Q(this,"~standard",Rt(this))},set"~standard"(e){M(this,"~standard",e)}}),Ve=(e,t)=>e.issues.length?{issues:e.issues.map(r=>k(r,t,P()))}:
{value:e.value};async function Ot(e,t){let r={async:!0};return Ve(await e._zod.run({value:t,issues:[]},r),r)}function Rt(e){return{validate:t=>{let r={async:!1};
try{let n=e._zod.run({value:t,issues:[]},r);if(!(n instanceof Promise))return Ve(n,r)}catch{}return Ot(e,t)},vendor:"zod",version:1}}var Ge=p("$ZodString",(e,t)=>{
$.init(e,t),e._zod.pattern=t.pattern??we,e._zod.parse=(r,n)=>{if(t.coerce)try{r.value=String(r.value)}catch{}return typeof r.value=="string"||r.issues.push({expected:"\
string",code:"invalid_type",input:r.value,inst:e}),r}});var le=p("$ZodNumber",(e,t)=>{$.init(e,t),e._zod.pattern=re,e._zod.parse=(r,n)=>{if(t.coerce)try{r.value=Number(r.value)}catch{}let o=r.value;if(typeof o=="numb\
er"&&!Number.isNaN(o)&&Number.isFinite(o))return r;let i=typeof o=="number"?Number.isNaN(o)?"NaN":Number.isFinite(o)?void 0:String(o):void 0;return r.issues.push(
{expected:"number",code:"invalid_type",input:o,inst:e,...i?{received:i}:{}}),r}}),We=p("$ZodNumberFormat",(e,t)=>{Ce.init(e,t),le.init(e,t)}),Xe=p("$ZodBoolean",
(e,t)=>{$.init(e,t),e._zod.pattern=ke,e._zod.parse=(r,n)=>{if(t.coerce)try{r.value=!!r.value}catch{}let o=r.value;return typeof o=="boolean"||r.issues.push({expected:"\
boolean",code:"invalid_type",input:o,inst:e}),r}});var He=p("$ZodUnknown",(e,t)=>{$.init(e,t),e._zod.parse=r=>r}),Je=p("$ZodNever",(e,t)=>{$.init(e,t),e._zod.parse=(r,n)=>(r.issues.push({expected:"never",code:"i\
nvalid_type",input:r.value,inst:e}),r)});function Tt(e,t){let r=J(e._zod.def.checks);if(!r.length)return;let n=Math.min(...r.map(i=>i[0])),o=e._zod.parse;e._zod.parse=(i,a)=>{let s=t(i.value);if(s>n&&!a?.
skipChecks&&a?.direction!=="backward"){for(let[l,c]of J(e._zod.def.checks))if(s>l&&c._zod.def.when(i)){let u=i.issues.length;return c._zod.check(i),i.issues[u].
continue=!1,N(i.issues,u,e),i}}return o(i,a)}}var Dt=e=>Array.isArray(e)?e.length:-1;function Ue(e,t,r){e.issues.length&&t.issues.push(...S(r,e.issues)),t.value[r]=e.value}var Ye=p("$ZodArray",(e,t)=>{$.init(e,t);let r=E.memoizer;r?.attach(e),e.
_zod.parse=(n,o)=>{let i=n.value;if(!Array.isArray(i))return n.issues.push({expected:"array",code:"invalid_type",input:i,inst:e}),n;n.value=r?r.alloc(e,n,Array(
i.length),o):Array(i.length);let a=[],s=o?.abortEarly;for(let l=0;l<i.length;l++){let c=i[l],u=t.element._zod.run({value:c,issues:[]},o);if(u instanceof Promise)
a.push(u.then(d=>Ue(d,n,l)));else if(Ue(u,n,l),s&&u.issues.length!==0&&w(u))break}return a.length?Promise.all(a).then(()=>n):n},Tt(e,Dt)});function B(e,t,r,n,o,i){
let a=r in n,s=i==="optional";if(!(!a&&s&&o==="optional")){if(e.issues.length){if(o!==void 0&&s&&!a)return;t.issues.push(...S(r,e.issues))}if(!a&&o===void 0){e.
issues.length||t.issues.push({code:"invalid_type",expected:"nonoptional",input:void 0,path:[r]});return}e.value===void 0?(a||o==="defaulted"&&!s)&&(t.value[r]=void 0):
t.value[r]=e.value}}var jt=[];function Nt(e){let t=Object.keys(e.shape),r=Object.getOwnPropertySymbols(e.shape),n=r.length?r:jt,o=n.length?[...t,...n]:t;for(let a of o)
if(!e.shape?.[a]?._zod?.traits?.has("$ZodType"))throw new Error(`Invalid element at key "${String(a)}": expected a Zod schema`);let i=xe(e.shape);return{...e,allKeys:o,
symbolKeys:n,keySet:new Set(t),numKeys:t.length,optionalKeys:new Set(i)}}function Lt(e,t,r,n,o,i,a){let s=[],l=o.keySet,c=o.catchall._zod,u=c.def.type,d=c.optin,
f=c.optout,h=0;for(let m in t){if(a&&r.issues.length!==h){if(w(r,h))break;h=r.issues.length}if(l.has(m))continue;if(m==="__proto__"){u==="never"&&s.push(m);continue}
if(u==="never"){s.push(m);continue}let _=c.run({value:t[m],issues:[]},n);_ instanceof Promise?e.push(_.then(b=>B(b,r,m,t,d,f))):B(_,r,m,t,d,f)}return s.length&&
r.issues.push({code:"unrecognized_keys",keys:s,input:t,inst:i,continue:!0}),e.length?Promise.all(e).then(()=>r):r}var qe=p("$ZodObject",(e,t)=>{$.init(e,t);let r=Object.
getOwnPropertyDescriptor(t,"shape"),n=r?.get?r.get.raw:t.shape??{};if(n){let c=()=>{let u={...n};return Object.defineProperty(t,"shape",{value:u}),c.raw=u,u};c.
raw=n,Object.defineProperty(t,"shape",{get:c})}let o=de(()=>Nt(t));x(e,"propValues",c=>{let u=c.def.shape,d={};for(let f in u){let h=u[f]._zod;if(h.values){Object.
prototype.hasOwnProperty.call(d,f)||he(d,f,new Set);for(let m of h.values)d[f].add(m);h.optin!==void 0&&d[f].add(void 0)}}return d});let i=T,a=t.catchall,s,l=E.
memoizer;l?.attach(e),e._zod.parse=(c,u)=>{s??(s=o.value);let d=c.value;if(!i(d))return c.issues.push({expected:"object",code:"invalid_type",input:d,inst:e}),c;
c.value=l?l.alloc(e,c,{},u):{};let f=[],h=s.shape,m=u?.abortEarly,_=c.issues.length;for(let b of s.allKeys){if(m&&c.issues.length!==_){if(w(c,_))break;_=c.issues.
length}if(b==="__proto__")continue;let Z=h[b],I=Z._zod.optin,pe=Z._zod.optout,K=Z._zod.run({value:d[b],issues:[]},u);K instanceof Promise?f.push(K.then(gt=>B(gt,
c,b,d,I,pe))):B(K,c,b,d,I,pe)}return a?Lt(f,d,c,u,o.value,e,m===!0):f.length?Promise.all(f).then(()=>c):c}});function Be(e,t,r,n){for(let i of e)if(i.issues.length===0)return t.value=i.value,t;let o=e.filter(i=>!w(i));return o.length===1?(t.value=o[0].value,o[0]):(t.issues.
push({code:"invalid_union",input:t.value,inst:r,errors:e.map(i=>i.issues.map(a=>k(a,n,P())))}),t)}var Qe=p("$ZodUnion",(e,t)=>{$.init(e,t),x(e,"optin",n=>n.def.
options.some(o=>o._zod.optin==="defaulted")?"defaulted":n.def.options.some(o=>o._zod.optin!==void 0)?"optional":void 0),x(e,"optout",n=>n.def.options.some(o=>o.
_zod.optout==="optional")?"optional":void 0),x(e,"values",n=>{if(n.def.options.every(o=>o._zod.values))return new Set(n.def.options.flatMap(o=>Array.from(o._zod.
values)))}),x(e,"pattern",n=>{if(n.def.options.every(o=>o._zod.pattern)){let o=n.def.options.map(i=>i._zod.pattern);return new RegExp(`^(${o.map(i=>D(i.source)).
join("|")})$`)}});let r=t.options.length===1?t.options[0]._zod.run:null;e._zod.parse=(n,o)=>{if(r)return r(n,o);let i=!1,a=[];for(let s of t.options){let l=s._zod.
run({value:n.value,issues:[]},o);if(l instanceof Promise)a.push(l),i=!0;else{if(l.issues.length===0)return l;a.push(l)}}return i?Promise.all(a).then(s=>Be(s,n,e,
o)):Be(a,n,e,o)}});var et=p("$ZodRecord",(e,t)=>{$.init(e,t);let r=E.memoizer;r?.attach(e),e._zod.parse=(n,o)=>{let i=n.value;if(!_e(i))return n.issues.push({expected:"record",code:"\
invalid_type",input:i,inst:e}),n;let a=[],s=t.keyType._zod.values;if(s&&!t.partial){n.value=r?r.alloc(e,n,{},o):{};let l=new Set;for(let u of s)if(typeof u=="st\
ring"||typeof u=="number"||typeof u=="symbol"){if(l.add(typeof u=="number"?u.toString():u),u==="__proto__")continue;let d=t.keyType._zod.run({value:u,issues:[]},
o);if(d instanceof Promise)throw new Error("Async schemas not supported in object keys currently");if(d.issues.length){n.issues.push({code:"invalid_key",origin:"\
record",issues:d.issues.map(m=>k(m,o,P())),input:u,path:[u],inst:e});continue}let f=d.value;if(f==="__proto__")continue;let h=t.valueType._zod.run({value:i[u],issues:[]},
o);h instanceof Promise?a.push(h.then(m=>{m.issues.length&&n.issues.push(...S(u,m.issues)),n.value[f]=m.value})):(h.issues.length&&n.issues.push(...S(u,h.issues)),
n.value[f]=h.value)}let c;for(let u in i)if(!l.has(u))if(t.mode==="loose"){if(u==="__proto__")continue;n.value[u]=i[u]}else c=c??[],c.push(u);c&&c.length>0&&n.issues.
push({code:"unrecognized_keys",input:i,inst:e,keys:c,continue:!0})}else{n.value=r?r.alloc(e,n,{},o):{};let l;for(let c of Reflect.ownKeys(i)){if(c==="__proto__"||
!Object.prototype.propertyIsEnumerable.call(i,c))continue;let u=t.keyType._zod.run({value:c,issues:[]},o);if(u instanceof Promise)throw new Error("Async schemas\
 not supported in object keys currently");if(typeof c=="string"&&re.test(c)&&u.issues.length){let m=t.keyType._zod.run({value:Number(c),issues:[]},o);if(m instanceof
Promise)throw new Error("Async schemas not supported in object keys currently");m.issues.length===0&&(u=m)}if(u.issues.length){t.mode==="loose"?n.value[c]=i[c]:
s?(l=l??[],l.push(c)):n.issues.push({code:"invalid_key",origin:"record",issues:u.issues.map(m=>k(m,o,P())),input:c,path:[c],inst:e});continue}let f=u.value;if(f===
"__proto__")continue;let h=t.valueType._zod.run({value:i[c],issues:[]},o);h instanceof Promise?a.push(h.then(m=>{m.issues.length&&n.issues.push(...S(c,m.issues)),
n.value[f]=m.value})):(h.issues.length&&n.issues.push(...S(c,h.issues)),n.value[f]=h.value)}l&&l.length>0&&n.issues.push({code:"unrecognized_keys",input:i,inst:e,
keys:l,continue:!0})}return a.length?Promise.all(a).then(()=>n):n}});var tt=p("$ZodEnum",(e,t)=>{$.init(e,t);let r=W(t.entries),n=new Set(r);e._zod.values=n,x(e,"pattern",o=>{let i=W(o.def.entries).filter(a=>ge.has(typeof a));return new RegExp(
i.length?`^(${i.map(a=>H(a.toString())).join("|")})$`:"^[^\\s\\S]$")}),e._zod.parse=(o,i)=>{let a=o.value;return n.has(a)||o.issues.push({code:"invalid_value",values:r,
input:a,inst:e}),o}});var rt=p("$ZodTransform",(e,t)=>{$.init(e,t),e._zod.optin="optional",E.memoizer?.guard(e),e._zod.parse=(r,n)=>{if(n.direction==="backward")throw new L(e.constructor.
name);let o=t.transform(r.value,r);if(n.async)return(o instanceof Promise?o:Promise.resolve(o)).then(a=>(r.value=a,r));if(o instanceof Promise)throw new z;return r.
value=o,r}});function Ke(e,t){return e.value=t.issues.length?void 0:t.value,e}var nt=p("$ZodOptional",(e,t)=>{$.init(e,t),x(e,"optin",r=>r.def.innerType._zod.optin===
"defaulted"?"defaulted":"optional"),e._zod.optout="optional",x(e,"values",r=>{let n=r.def.innerType._zod.values;return n?new Set([...n,void 0]):void 0}),x(e,"pa\
ttern",r=>{let n=r.def.innerType._zod.pattern;return n?new RegExp(`^(${D(n.source)})?$`):void 0}),e._zod.parse=(r,n)=>{if(r.value===void 0){if(t.innerType._zod.
optin!=="defaulted")return r;let o=t.innerType._zod.run({value:r.value,issues:[]},n);return o instanceof Promise?o.then(i=>Ke(r,i)):Ke(r,o)}return t.innerType._zod.
run(r,n)}});var ot=p("$ZodNullable",(e,t)=>{$.init(e,t),x(e,"optin",r=>r.def.innerType._zod.optin),x(e,"optout",r=>r.def.innerType._zod.optout),x(e,"pattern",r=>{let n=r.def.
innerType._zod.pattern;return n?new RegExp(`^(${D(n.source)}|null)$`):void 0}),x(e,"values",r=>r.def.innerType._zod.values?new Set([...r.def.innerType._zod.values,
null]):void 0),e._zod.parse=(r,n)=>r.value===null?r:t.innerType._zod.run(r,n)});var it=p("$ZodPipe",(e,t)=>{$.init(e,t),x(e,"values",r=>r.def.in._zod.values),x(e,"optin",r=>r.def.in._zod.optin),x(e,"optout",r=>r.def.out._zod.optout),x(e,"pr\
opValues",r=>r.def.in._zod.propValues),e._zod.parse=(r,n)=>{if(n.direction==="backward"){let i=t.out._zod.run(r,n);return i instanceof Promise?i.then(a=>U(a,t.in,
n)):U(i,t.in,n)}let o=t.in._zod.run(r,n);return o instanceof Promise?o.then(i=>U(i,t.out,n)):U(o,t.out,n)}});function U(e,t,r){return e.issues.some(n=>n.code!==
"unrecognized_keys")?(e.aborted=!0,e):t._zod.run({value:e.value,issues:e.issues},r)}function st(e){return e.checks&&(e.checks=[...e.checks]),e}function ct(e,t){return new e(st({type:"string",...g(t)}))}function ut(e,t){return new e(st({type:"number",checks:[],...g(t)}))}function at(e,t){return new e({type:"number",check:"number_format",abort:!1,format:"safeint",...g(t)})}function lt(e,t){return new e({type:"boolean",...g(t)})}function pt(e){return new e({type:"unknown"})}function ft(e,t){return new e({type:"never",...g(t)})}function mn(e,t){return new Se({check:"less_than",...g(t),value:e,inclusive:!0})}function hn(e,t){return new Me({check:"greater_than",...g(t),value:e,inclusive:!0})}function _n(e,t){return new Ee({check:"max_length",...g(t),maximum:e})}function gn(e,t){return new Ie({check:"min_length",...g(t),minimum:e})}function xn(e,t){return new Re({check:"string_format",format:"regex",...g(t),pattern:e})}function dt(e){let t=new y({check:"describe"});return t._zod.onattach=[r=>{let n=oe.get(r)??{};oe.add(r,{...n,description:e})}],t._zod.check=()=>{},t}var v=p("ZodMiniType",(e,t)=>{if(!e._zod)throw new Error("Uninitialized schema in ZodMiniType.");$.init(e,t),e.def=t,e.type=t.type},{get with(){return this.check},
set with(e){M(this,"with",e)},parse(e,t){return se(this,e,t,{callee:this.parse})},parseAsync(e,t){return ce(this,e,t,{callee:this.parseAsync})},safeParse(e,t){return ue(
this,e,t)},safeParseAsync(e,t){return ae(this,e,t)},check(...e){let t=this.def;return this.clone({...t,checks:[...t.checks??[],...e.map(r=>typeof r=="function"?
{_zod:{check:r,def:{check:"custom"},onattach:[]}}:r)]},{parent:!0})},clone(e,t){return j(this,e,t)},brand(){return this},register(e,t){return e.add(this,t),this},
apply(e,...t){return t.length===0?e(this):e(this,...t)}}),Bt=p("ZodMiniString",(e,t)=>{Ge.init(e,t),v.init(e,t)});function Kt(e){return ct(Bt,e)}var ht=p("ZodMiniNumber",(e,t)=>{le.init(e,t),v.init(e,t)});function Ii(e){return ut(ht,e)}var Vt=p("ZodMiniNumberFormat",(e,t)=>{We.init(e,t),ht.init(e,t)});function Oi(e){
return at(Vt,e)}var Gt=p("ZodMiniBoolean",(e,t)=>{Xe.init(e,t),v.init(e,t)});function Ri(e){return lt(Gt,e)}var Wt=p("ZodMiniUnknown",(e,t)=>{He.init(e,t),v.init(e,t)});function Ti(){return pt(Wt)}var Xt=p("ZodMiniNever",(e,t)=>{Je.init(e,t),v.init(e,t)});function Ht(e){
return ft(Xt,e)}var Jt=p("ZodMiniArray",(e,t)=>{Ye.init(e,t),v.init(e,t)});function Di(e,t){return new Jt({type:"array",element:e,...g(t)})}var _t=p("ZodMiniObject",(e,t)=>{qe.init(e,t),v.init(e,t),ze(e,"shape",r=>r._zod.def.shape,!1)});function ji(e,t){let r={type:"object",shape:e??{},...g(t)};return new _t(
r)}function Ni(e,t){return new _t({type:"object",shape:e,catchall:Ht(),...g(t)})}var Yt=p("ZodMiniUnion",(e,t)=>{Qe.init(e,t),v.init(e,t)});function Li(e,t){return new Yt({type:"union",options:e,...g(t)})}var mt=p("ZodMiniRecord",(e,t)=>{et.init(e,t),v.init(e,t)});function Fi(e,t,r){return!t||!t._zod?new mt({type:"record",keyType:Kt(),valueType:e,...g(t)}):new mt(
{type:"record",keyType:e,valueType:t,...g(r)})}var qt=p("ZodMiniEnum",(e,t)=>{tt.init(e,t),v.init(e,t),e.options=[...e._zod.values]});function Ui(e,t){let r=Array.isArray(e)?Object.fromEntries(e.map(n=>[n,n])):
e;return new qt({type:"enum",entries:r,...g(t)})}var Qt=p("ZodMiniTransform",(e,t)=>{rt.init(e,t),v.init(e,t)});function Bi(e){return new Qt({type:"transform",transform:e})}var er=p("ZodMiniOptional",(e,t)=>{nt.
init(e,t),v.init(e,t)});function tr(e){return new er({type:"optional",innerType:e})}var rr=p("ZodMiniNullable",(e,t)=>{ot.init(e,t),v.init(e,t)});function nr(e){return new rr({type:"nullable",innerType:e})}function Ki(e){return tr(nr(e))}var or=p("ZodMiniPipe",(e,t)=>{it.init(e,t),v.init(e,t)});function Vi(e,t){return new or({type:"pipe",in:e,out:t})}var Gi=dt;var Xi=["info","low","medium","high","critical"];function Hi(e){return{kind:"control",...e}}function Ji(e){return{kind:"field",about:"project",...e}}function Yi(e,t={}){return{status:"pass",message:e,...t}}function qi(e,t={}){return{status:"fail",message:e,...t}}function Qi(e){return{status:"unknown",message:e}}export{mn as a,hn as b,_n as c,gn as d,xn as e,Kt as f,Ii as g,Oi as h,Ri as i,Ti as j,Di as k,ji as l,Ni as m,Li as n,Fi as o,Ui as p,Bi as q,tr as r,nr as s,Ki as t,
Vi as u,Gi as v,Xi as w,Hi as x,Ji as y,Yi as z,qi as A,Qi as B};
