function q(e){let t=Object.values(e).filter(n=>typeof n=="number");return Object.entries(e).filter(([n,i])=>t.indexOf(+n)===-1).map(([n,i])=>i)}function Pe(e,t){
return typeof t=="bigint"?t.toString():t}var je=class{constructor(e){this._getter=e,this._value=void 0}get value(){let e=this._getter;return e!==void 0&&(this._value=
e(),this._getter=void 0),this._value}};function Oe(e){return new je(e)}function Ze(e){return e==null}function F(e){let t=e.startsWith("^")?1:0,n=e.endsWith("$")?
e.length-1:e.length;return e.slice(t,n)}function $e(e,t,n){Object.defineProperty(e,t,{value:n,writable:!0,enumerable:!0,configurable:!0})}var J="captureStackTra\
ce"in Error?Error.captureStackTrace:(...e)=>{};function L(e){return typeof e=="object"&&e!==null&&!Array.isArray(e)}function Te(e){if(L(e)===!1)return!1;let t=e.
constructor;if(t===void 0||typeof t!="function")return!0;let n=t.prototype;return!(L(n)===!1||Object.prototype.hasOwnProperty.call(n,"isPrototypeOf")===!1)}var Ee=new Set(
["string","number","symbol"]);function U(e){return e.replace(/[.*+?^${}()|[\]\\]/g,"\\$&")}function Se(e,t,n){let i=new e._zod.constr(t??e._zod.def);return(!t||
n?.parent)&&(i._zod.parent=e),i}function m(e){let t=e;if(!t)return{};if(typeof t=="string")return{error:()=>t};if(t?.message!==void 0){if(t?.error!==void 0)throw new Error(
"Cannot specify both `message` and `error` params");t.error=t.message}return delete t.message,typeof t.error=="string"?{...t,error:()=>t.error}:t}function xe(e){
return Object.keys(e).filter(t=>e[t]._zod.optin!==void 0&&e[t]._zod.optout==="optional")}var Ae={safeint:[Number.MIN_SAFE_INTEGER,Number.MAX_SAFE_INTEGER],int32:[
-2147483648,2147483647],uint32:[0,4294967295],float32:[-34028234663852886e22,34028234663852886e22],float64:[-Number.MAX_VALUE,Number.MAX_VALUE]};function k(e,t=0){
if(e.aborted===!0)return!0;for(let n=t;n<e.issues.length;n++)if(e.issues[n]?.continue!==!0)return!0;return!1}function Ne(e,t=0){if(e.aborted===!0)return!0;for(let n=t;n<
e.issues.length;n++)if(e.issues[n]?.continue===!1)return!0;return!1}function T(e,t){return t.map(n=>{var i;return(i=n).path??(i.path=[]),n.path.unshift(e),n})}function x(e){
return typeof e=="string"?e:e?.message}function H(e){let t=[];for(let n of e??[]){let i=n._zod.def;if(!/_(length|size)$|_equals$/.test(i.check))break;let r=i.maximum??
i.length??i.size;r>=0&&t.push([r,n])}return t}function K(e,t,n){var i;for(let r=t;r<e.length;r++)(i=e[r]).schema??(i.schema=n)}function O(e,t,n){var i;let r=e.inst?.
_zod?.traits;r?.has("$ZodType")&&(r.has("$ZodCheck")?(i=e).schema??(i.schema=e.inst):e.schema=e.inst);let o=e.schema!==e.inst?e.schema?._zod.def?.error:void 0,l=e.
message?e.message:x(e.inst?._zod.def?.error?.(e))??x(o?.(e))??x(t?.error?.(e))??x(n.customError?.(e))??x(n.localeError?.(e))??"Invalid input",s={};for(let c of Object.
keys(e))c==="inst"||c==="schema"||c==="continue"||c==="input"||c==="__proto__"||(s[c]=e[c]);return s.path??(s.path=[]),s.message=l,t?.reportInput&&(s.input=e.input),
s}var Me=/[\uD800-\uDBFF]/;function Y(e){let t=e.length;if(!Me.test(e))return t;let n=t;for(let i=0;i<t-1;i++)(e.charCodeAt(i)&64512)===55296&&(e.charCodeAt(i+1)&
64512)===56320&&(n--,i++);return n}function Q(e){return Array.isArray(e)?"array":typeof e=="string"?"string":"unknown"}function Ce(...e){let[t,n,i]=e;return typeof t==
"string"?{message:t,code:"custom",input:n,inst:i}:{...t}}function Ie(e,t){for(let n in t){let i=Object.getOwnPropertyDescriptor(t,n);i.get?Object.defineProperty(
e,n,{...i,enumerable:!1}):Fe(e,n,i.value)}}function A(e,t,n,i=!0){return Object.defineProperty(e,t,{configurable:!0,writable:!0,enumerable:i,value:n}),n}function Re(e,t,n){
return A(e,t,n,!1)}function Fe(e,t,n){Object.defineProperty(e,t,{configurable:!0,get(){return this==null?n:A(this,t,n.bind(this))},set(i){A(this,t,i)}})}function Le(e,t){
let n=Object.getPrototypeOf(e);return t in n?void 0:n}var W,P=!1,Ue={configurable:!0,get(){P=!0}};function y(e,t,n){let i=Object.getPrototypeOf(e._zod);if(t in i&&
W!==e._zod){W=void 0;return}W=e._zod,Object.defineProperty(i,t,{configurable:!0,get(){Object.defineProperty(this,t,Ue);let r=P;P=!1;try{let o=n(this);return P?delete this[t]:
Object.defineProperty(this,t,{configurable:!0,writable:!0,value:o}),P=P||r,o}catch(o){throw delete this[t],P=P||r,o}},set(r){Object.defineProperty(this,t,{configurable:!0,
writable:!0,value:r})}})}function Ke(e,t,n,i){let r=Le(e,t);r&&Object.defineProperty(r,t,{configurable:!0,get(){let o={configurable:!0,writable:!0,enumerable:i,
value:void 0};return Object.defineProperty(this,t,o),o.value=n(this),Object.defineProperty(this,t,o),o.value},set(o){Object.defineProperty(this,t,{configurable:!0,
writable:!0,enumerable:i,value:o})}})}var ee,B={value:void 0,enumerable:!1},te="captureStackTrace"in Error?Error:null;function We(e){let t=te;if(t){let n=t.stackTraceLimit;
if(typeof n=="number"){try{t.stackTraceLimit=0}catch{return te=null,new e}try{return new e}finally{t.stackTraceLimit=n}}}return new e}function d(e,t,n,i){let r={};
function o(p){this.def=p,this.constr=f,this.traits=new Set}o.prototype=r;let l=n,s=l&&new WeakSet;function c(p,h){if(p._zod){if(p._zod.traits.has(e))return}else{
B.value=new o(h);try{Object.defineProperty(p,"_zod",B)}finally{B.value=void 0}}if(p._zod.traits.add(e),t(p,h),s){let _=Object.getPrototypeOf(p),z=p._zod.constr.
prototype,w=_;for(;w&&w!==z;)w=Object.getPrototypeOf(w);let $=w??_;s.has($)||(s.add($),Ie($,l))}let v=f.prototype;for(let _ in v)Object.prototype.hasOwnProperty.
call(v,_)&&(_ in p||(p[_]=v[_].bind(p)))}let u=i?.Parent??Object;class a extends u{}Object.defineProperty(a,"name",{value:e});function f(p){let h=i?.Parent?We(a):
this;c(h,p);let v=h._zod.deferred;if(v){for(let z of v)z();h._zod.deferred=void 0}let _=globalThis.__zod_globalConfig?.postProcessor;return _&&_(h),h}return Object.
defineProperty(f,"init",{value:c}),Object.defineProperty(f,Symbol.hasInstance,{value:p=>i?.Parent&&p instanceof i.Parent?!0:p?._zod?.traits?.has(e)}),Object.defineProperty(
f,"name",{value:e}),f}var E=class extends Error{constructor(){super("Encountered Promise during synchronous parse. Use .parseAsync() instead.")}},Be=class extends Error{constructor(e){
super(`Encountered unidirectional transform during encode: ${e}`),this.name="ZodEncodeError"}};(ee=globalThis).__zod_globalConfig??(ee.__zod_globalConfig={});var S=globalThis.
__zod_globalConfig;function Z(e){return e&&Object.assign(S,e),S}function Ge(){let e=this._zod;return e.message??(e.message=JSON.stringify(e.def,Pe,2)),e.message}
function Ve(e){this._zod.message=e}var Xe={get:Ge,set:Ve,enumerable:!0,configurable:!0},G={value:void 0,enumerable:!1},ne=new WeakSet([Object.prototype,Error.prototype]),
ie=(e,t)=>{e.name="$ZodError",G.value=t,Object.defineProperty(e,"issues",G),G.value=void 0,Object.defineProperty(e,"message",Xe);let n=Object.getPrototypeOf(e);
ne.has(n)||(ne.add(n),Object.defineProperty(n,"toString",{configurable:!0,enumerable:!1,get(){let i=()=>this.message;return Object.defineProperty(this,"toString",
{value:i,configurable:!0,writable:!0}),i},set(i){Object.defineProperty(this,"toString",{value:i,configurable:!0,writable:!0})}}))},On=d("$ZodError",ie),N=d("$Zo\
dError",ie,void 0,{Parent:Error}),De=e=>{let t=(n,i,r,o)=>{let l=r?{...r,async:!1}:{async:!1},s=n._zod.run({value:i,issues:[]},l);if(s instanceof Promise)throw new E;
if(s.issues.length){let c=new(o?.Err??e)(s.issues.map(u=>O(u,l,Z())));throw J(c,o?.callee??t),c}return s.value};return t},qe=De(N),Je=e=>{let t=async(n,i,r,o)=>{
let l=r?{...r,async:!0}:{async:!0},s=n._zod.run({value:i,issues:[]},l);if(s instanceof Promise&&(s=await s),s.issues.length){let c=new(o?.Err??e)(s.issues.map(u=>O(
u,l,Z())));throw J(c,o?.callee??t),c}return s.value};return t},He=Je(N),Ye=e=>(t,n,i)=>{let r=i?{...i,async:!1}:{async:!1},o=t._zod.run({value:n,issues:[]},r);if(o instanceof
Promise)throw new E;return o.issues.length?oe(e,o.issues,r):{success:!0,data:o.value}},re=Ye(N);function oe(e,t,n){let i;return{success:!1,get error(){return i||
(i=new e(t.map(r=>O(r,n,Z()))),t=void 0,n=void 0),i},set error(r){i=r,t=void 0,n=void 0}}}var Qe=e=>async(t,n,i)=>{let r=i?{...i,async:!0}:{async:!0},o=t._zod.run(
{value:n,issues:[]},r);return o instanceof Promise&&(o=await o),o.issues.length?oe(e,o.issues,r):{success:!0,data:o.value}},et=Qe(N),tt=/^[\s\S]{0,}$/,se=/^-?\d+(?:\.\d+)?$/,
nt=/^(?:true|false)$/i,j=d("$ZodCheck",(e,t)=>{var n;e._zod??(e._zod={}),e._zod.def=t,(n=e._zod).onattach??(n.onattach=[])}),ue=e=>{let t=e.value;return!Ze(t)&&
t.length!==void 0},M={number:"number",bigint:"bigint",object:"date"},it=d("$ZodCheckLessThan",(e,t)=>{j.init(e,t);let n=M[typeof t.value];e._zod.check=i=>{(t.inclusive?
i.value<=t.value:i.value<t.value)||i.issues.push({origin:M[typeof i.value]??n,code:"too_big",maximum:typeof t.value=="object"?t.value.getTime():t.value,input:i.
value,inclusive:t.inclusive,inst:e,continue:!t.abort})}}),rt=d("$ZodCheckGreaterThan",(e,t)=>{j.init(e,t);let n=M[typeof t.value];e._zod.check=i=>{(t.inclusive?
i.value>=t.value:i.value>t.value)||i.issues.push({origin:M[typeof i.value]??n,code:"too_small",minimum:typeof t.value=="object"?t.value.getTime():t.value,input:i.
value,inclusive:t.inclusive,inst:e,continue:!t.abort})}}),ot=d("$ZodCheckNumberFormat",(e,t)=>{j.init(e,t),t.format=t.format||"float64";let n=t.format?.includes(
"int"),i=n?"int":"number",[r,o]=Ae[t.format];e._zod.check=l=>{let s=l.value;if(n){if(!Number.isInteger(s)){l.issues.push({expected:i,format:t.format,code:"inval\
id_type",continue:!1,input:s,inst:e});return}if(!Number.isSafeInteger(s)){s>0?l.issues.push({input:s,code:"too_big",maximum:Number.MAX_SAFE_INTEGER,note:"Intege\
rs must be within the safe integer range.",inst:e,origin:i,inclusive:!0,continue:!t.abort}):l.issues.push({input:s,code:"too_small",minimum:Number.MIN_SAFE_INTEGER,
note:"Integers must be within the safe integer range.",inst:e,origin:i,inclusive:!0,continue:!t.abort});return}}s<r&&l.issues.push({origin:"number",input:s,code:"\
too_small",minimum:r,inclusive:!0,inst:e,continue:!t.abort}),s>o&&l.issues.push({origin:"number",input:s,code:"too_big",maximum:o,inclusive:!0,inst:e,continue:!t.
abort})}}),st=d("$ZodCheckMaxLength",(e,t)=>{var n;j.init(e,t),(n=e._zod.def).when??(n.when=ue),e._zod.check=i=>{let r=i.value,o=r.length;if((typeof r=="string"&&
o>t.maximum?Y(r):o)<=t.maximum)return;let l=Q(r);i.issues.push({origin:l,code:"too_big",maximum:t.maximum,inclusive:!0,input:r,inst:e,continue:!t.abort})}}),ut=d(
"$ZodCheckMinLength",(e,t)=>{var n;j.init(e,t),(n=e._zod.def).when??(n.when=ue),e._zod.check=i=>{let r=i.value,o=r.length;if((typeof r=="string"&&o>=t.minimum&&
o<t.minimum*2?Y(r):o)>=t.minimum)return;let l=Q(r);i.issues.push({origin:l,code:"too_small",minimum:t.minimum,inclusive:!0,input:r,inst:e,continue:!t.abort})}}),
at=d("$ZodCheckStringFormat",(e,t)=>{var n,i;j.init(e,t),t.pattern?(n=e._zod).check??(n.check=r=>{t.pattern.lastIndex=0,!t.pattern.test(r.value)&&r.issues.push(
{origin:"string",code:"invalid_format",format:t.format,input:r.value,...t.pattern?{pattern:t.pattern.toString()}:{},inst:e,continue:!t.abort})}):(i=e._zod).check??
(i.check=()=>{})}),lt=d("$ZodCheckRegex",(e,t)=>{at.init(e,t),e._zod.check=n=>{t.pattern.lastIndex=0,!t.pattern.test(n.value)&&n.issues.push({origin:"string",code:"\
invalid_format",format:"regex",input:n.value,pattern:t.pattern.toString(),inst:e,continue:!t.abort})}}),ae,ct=class{constructor(){this._map=new WeakMap,this._idmap=
new Map}add(e,...t){let n=t[0];return this._map.set(e,n),n&&typeof n=="object"&&"id"in n&&this._idmap.set(n.id,e),this}clear(){return this._map=new WeakMap,this.
_idmap=new Map,this}remove(e){let t=this._map.get(e);return t&&typeof t=="object"&&"id"in t&&this._idmap.delete(t.id),this._map.delete(e),this}get(e){let t=e._zod.
parent;if(t){let n={...this.get(t)??{}};delete n.id;let i={...n,...this._map.get(e)};return Object.keys(i).length?i:void 0}return this._map.get(e)}has(e){return this.
_map.has(e)}};function dt(){return new ct}(ae=globalThis).__zod_globalRegistry??(ae.__zod_globalRegistry=dt());var V=globalThis.__zod_globalRegistry,pt={major:4,
minor:6,patch:7},g=d("$ZodType",(e,t)=>{var n;e??(e={}),e._zod.def=t,e._zod.bag=e._zod.bag||{},e._zod.version=pt;let i=e._zod.def.checks,r=e._zod.traits.has("$Z\
odCheck")?[e,...i??[]]:i?.length?[...i]:[];for(let o of r)for(let l of o._zod.onattach)l(e);if(r.length===0)(n=e._zod).deferred??(n.deferred=[]),e._zod.deferred?.
push(()=>{e._zod.run=e._zod.parse});else{let o=(s,c,u)=>{if(s.memo)return s;let a=k(s),f;for(let p of c){if(p._zod.def.when){if(Ne(s)||!p._zod.def.when(s))continue}else if(a)
continue;let h=s.issues.length,v=p._zod.check(s);if(v instanceof Promise&&u?.async===!1)throw new E;if(f||v instanceof Promise)f=(f??Promise.resolve()).then(async()=>{
await v,s.issues.length!==h&&(K(s.issues,h,e),a||(a=k(s,h)))});else{if(s.issues.length===h)continue;K(s.issues,h,e),a||(a=k(s,h))}}return f?f.then(()=>s):s},l=(s,c,u)=>{
if(k(s))return s.aborted=!0,s;let a=o(c,r,u);if(a instanceof Promise){if(u.async===!1)throw new E;return a.then(f=>e._zod.parse(f,u))}return e._zod.parse(a,u)};
e._zod.run=(s,c)=>{if(c.skipChecks)return e._zod.parse(s,c);if(c.direction==="backward"){let a=e._zod.parse({value:s.value,issues:[]},{...c,skipChecks:!0});return a instanceof
Promise?a.then(f=>l(f,s,c)):l(a,s,c)}let u=e._zod.parse(s,c);if(u instanceof Promise){if(c.async===!1)throw new E;return u.then(a=>o(a,r,c))}return o(u,r,c)}}},
{get"~standard"(){return Re(this,"~standard",ht(this))},set"~standard"(e){A(this,"~standard",e)}}),le=(e,t)=>e.issues.length?{issues:e.issues.map(n=>O(n,t,Z()))}:
{value:e.value};async function ft(e,t){let n={async:!0};return le(await e._zod.run({value:t,issues:[]},n),n)}function ht(e){return{validate:t=>{let n={async:!1};
try{let i=e._zod.run({value:t,issues:[]},n);if(!(i instanceof Promise))return le(i,n)}catch{}return ft(e,t)},vendor:"zod",version:1}}var vt=d("$ZodString",(e,t)=>{
g.init(e,t),e._zod.pattern=t.pattern??tt,e._zod.parse=(n,i)=>{if(t.coerce)try{n.value=String(n.value)}catch{}return typeof n.value=="string"||n.issues.push({expected:"\
string",code:"invalid_type",input:n.value,inst:e}),n}}),ce=d("$ZodNumber",(e,t)=>{g.init(e,t),e._zod.pattern=se,e._zod.parse=(n,i)=>{if(t.coerce)try{n.value=Number(
n.value)}catch{}let r=n.value;if(typeof r=="number"&&!Number.isNaN(r)&&Number.isFinite(r))return n;let o=typeof r=="number"?Number.isNaN(r)?"NaN":Number.isFinite(
r)?void 0:String(r):void 0;return n.issues.push({expected:"number",code:"invalid_type",input:r,inst:e,...o?{received:o}:{}}),n}}),mt=d("$ZodNumberFormat",(e,t)=>{
ot.init(e,t),ce.init(e,t)}),_t=d("$ZodBoolean",(e,t)=>{g.init(e,t),e._zod.pattern=nt,e._zod.parse=(n,i)=>{if(t.coerce)try{n.value=!!n.value}catch{}let r=n.value;
return typeof r=="boolean"||n.issues.push({expected:"boolean",code:"invalid_type",input:r,inst:e}),n}}),yt=d("$ZodUnknown",(e,t)=>{g.init(e,t),e._zod.parse=n=>n}),
gt=d("$ZodNever",(e,t)=>{g.init(e,t),e._zod.parse=(n,i)=>(n.issues.push({expected:"never",code:"invalid_type",input:n.value,inst:e}),n)});function bt(e,t){let n=H(
e._zod.def.checks);if(!n.length)return;let i=Math.min(...n.map(o=>o[0])),r=e._zod.parse;e._zod.parse=(o,l)=>{let s=t(o.value);if(s>i&&!l?.skipChecks&&l?.direction!==
"backward"){for(let[c,u]of H(e._zod.def.checks))if(s>c&&u._zod.def.when(o)){let a=o.issues.length;return u._zod.check(o),o.issues[a].continue=!1,K(o.issues,a,e),
o}}return r(o,l)}}var zt=e=>Array.isArray(e)?e.length:-1;function de(e,t,n){e.issues.length&&t.issues.push(...T(n,e.issues)),t.value[n]=e.value}var wt=d("$ZodAr\
ray",(e,t)=>{g.init(e,t);let n=S.memoizer;n?.attach(e),e._zod.parse=(i,r)=>{let o=i.value;if(!Array.isArray(o))return i.issues.push({expected:"array",code:"inva\
lid_type",input:o,inst:e}),i;i.value=n?n.alloc(e,i,Array(o.length),r):Array(o.length);let l=[],s=r?.abortEarly;for(let c=0;c<o.length;c++){let u=o[c],a=t.element.
_zod.run({value:u,issues:[]},r);if(a instanceof Promise)l.push(a.then(f=>de(f,i,c)));else if(de(a,i,c),s&&a.issues.length!==0&&k(a))break}return l.length?Promise.
all(l).then(()=>i):i},bt(e,zt)});function C(e,t,n,i,r,o){let l=n in i,s=o==="optional";if(!(!l&&s&&r==="optional")){if(e.issues.length){if(r!==void 0&&s&&!l)return;
t.issues.push(...T(n,e.issues))}if(!l&&r===void 0){e.issues.length||t.issues.push({code:"invalid_type",expected:"nonoptional",input:void 0,path:[n]});return}e.value===
void 0?(l||r==="defaulted"&&!s)&&(t.value[n]=void 0):t.value[n]=e.value}}var kt=[];function Pt(e){let t=Object.keys(e.shape),n=Object.getOwnPropertySymbols(e.shape),
i=n.length?n:kt,r=i.length?[...t,...i]:t;for(let l of r)if(!e.shape?.[l]?._zod?.traits?.has("$ZodType"))throw new Error(`Invalid element at key "${String(l)}": \
expected a Zod schema`);let o=xe(e.shape);return{...e,allKeys:r,symbolKeys:i,keySet:new Set(t),numKeys:t.length,optionalKeys:new Set(o)}}function jt(e,t,n,i,r,o,l){
let s=[],c=r.keySet,u=r.catchall._zod,a=u.def.type,f=u.optin,p=u.optout,h=0;for(let v in t){if(l&&n.issues.length!==h){if(k(n,h))break;h=n.issues.length}if(c.has(
v))continue;if(v==="__proto__"){a==="never"&&s.push(v);continue}if(a==="never"){s.push(v);continue}let _=u.run({value:t[v],issues:[]},i);_ instanceof Promise?e.
push(_.then(z=>C(z,n,v,t,f,p))):C(_,n,v,t,f,p)}return s.length&&n.issues.push({code:"unrecognized_keys",keys:s,input:t,inst:o,continue:!0}),e.length?Promise.all(
e).then(()=>n):n}var Ot=d("$ZodObject",(e,t)=>{g.init(e,t);let n=Object.getOwnPropertyDescriptor(t,"shape"),i=n?.get?n.get.raw:t.shape??{};if(i){let u=()=>{let a={
...i};return Object.defineProperty(t,"shape",{value:a}),u.raw=a,a};u.raw=i,Object.defineProperty(t,"shape",{get:u})}let r=Oe(()=>Pt(t));y(e,"propValues",u=>{let a=u.
def.shape,f={};for(let p in a){let h=a[p]._zod;if(h.values){Object.prototype.hasOwnProperty.call(f,p)||$e(f,p,new Set);for(let v of h.values)f[p].add(v);h.optin!==
void 0&&f[p].add(void 0)}}return f});let o=L,l=t.catchall,s,c=S.memoizer;c?.attach(e),e._zod.parse=(u,a)=>{s??(s=r.value);let f=u.value;if(!o(f))return u.issues.
push({expected:"object",code:"invalid_type",input:f,inst:e}),u;u.value=c?c.alloc(e,u,{},a):{};let p=[],h=s.shape,v=a?.abortEarly,_=u.issues.length;for(let z of s.
allKeys){if(v&&u.issues.length!==_){if(k(u,_))break;_=u.issues.length}if(z==="__proto__")continue;let w=h[z],$=w._zod.optin,D=w._zod.optout,R=w._zod.run({value:f[z],
issues:[]},a);R instanceof Promise?p.push(R.then(ke=>C(ke,u,z,f,$,D))):C(R,u,z,f,$,D)}return l?jt(p,f,u,a,r.value,e,v===!0):p.length?Promise.all(p).then(()=>u):
u}});function pe(e,t,n,i){for(let o of e)if(o.issues.length===0)return t.value=o.value,t;let r=e.filter(o=>!k(o));return r.length===1?(t.value=r[0].value,r[0]):
(t.issues.push({code:"invalid_union",input:t.value,inst:n,errors:e.map(o=>o.issues.map(l=>O(l,i,Z())))}),t)}var Zt=d("$ZodUnion",(e,t)=>{g.init(e,t),y(e,"optin",
i=>i.def.options.some(r=>r._zod.optin==="defaulted")?"defaulted":i.def.options.some(r=>r._zod.optin!==void 0)?"optional":void 0),y(e,"optout",i=>i.def.options.some(
r=>r._zod.optout==="optional")?"optional":void 0),y(e,"values",i=>{if(i.def.options.every(r=>r._zod.values))return new Set(i.def.options.flatMap(r=>Array.from(r.
_zod.values)))}),y(e,"pattern",i=>{if(i.def.options.every(r=>r._zod.pattern)){let r=i.def.options.map(o=>o._zod.pattern);return new RegExp(`^(${r.map(o=>F(o.source)).
join("|")})$`)}});let n=t.options.length===1?t.options[0]._zod.run:null;e._zod.parse=(i,r)=>{if(n)return n(i,r);let o=!1,l=[];for(let s of t.options){let c=s._zod.
run({value:i.value,issues:[]},r);if(c instanceof Promise)l.push(c),o=!0;else{if(c.issues.length===0)return c;l.push(c)}}return o?Promise.all(l).then(s=>pe(s,i,e,
r)):pe(l,i,e,r)}}),$t=d("$ZodRecord",(e,t)=>{g.init(e,t);let n=S.memoizer;n?.attach(e),e._zod.parse=(i,r)=>{let o=i.value;if(!Te(o))return i.issues.push({expected:"\
record",code:"invalid_type",input:o,inst:e}),i;let l=[],s=t.keyType._zod.values;if(s&&!t.partial){i.value=n?n.alloc(e,i,{},r):{};let c=new Set;for(let a of s)if(typeof a==
"string"||typeof a=="number"||typeof a=="symbol"){if(c.add(typeof a=="number"?a.toString():a),a==="__proto__")continue;let f=t.keyType._zod.run({value:a,issues:[]},
r);if(f instanceof Promise)throw new Error("Async schemas not supported in object keys currently");if(f.issues.length){i.issues.push({code:"invalid_key",origin:"\
record",issues:f.issues.map(v=>O(v,r,Z())),input:a,path:[a],inst:e});continue}let p=f.value;if(p==="__proto__")continue;let h=t.valueType._zod.run({value:o[a],issues:[]},
r);h instanceof Promise?l.push(h.then(v=>{v.issues.length&&i.issues.push(...T(a,v.issues)),i.value[p]=v.value})):(h.issues.length&&i.issues.push(...T(a,h.issues)),
i.value[p]=h.value)}let u;for(let a in o)if(!c.has(a))if(t.mode==="loose"){if(a==="__proto__")continue;i.value[a]=o[a]}else u=u??[],u.push(a);u&&u.length>0&&i.issues.
push({code:"unrecognized_keys",input:o,inst:e,keys:u,continue:!0})}else{i.value=n?n.alloc(e,i,{},r):{};let c;for(let u of Reflect.ownKeys(o)){if(u==="__proto__"||
!Object.prototype.propertyIsEnumerable.call(o,u))continue;let a=t.keyType._zod.run({value:u,issues:[]},r);if(a instanceof Promise)throw new Error("Async schemas\
 not supported in object keys currently");if(typeof u=="string"&&se.test(u)&&a.issues.length){let h=t.keyType._zod.run({value:Number(u),issues:[]},r);if(h instanceof
Promise)throw new Error("Async schemas not supported in object keys currently");h.issues.length===0&&(a=h)}if(a.issues.length){t.mode==="loose"?i.value[u]=o[u]:
s?(c=c??[],c.push(u)):i.issues.push({code:"invalid_key",origin:"record",issues:a.issues.map(h=>O(h,r,Z())),input:u,path:[u],inst:e});continue}let f=a.value;if(f===
"__proto__")continue;let p=t.valueType._zod.run({value:o[u],issues:[]},r);p instanceof Promise?l.push(p.then(h=>{h.issues.length&&i.issues.push(...T(u,h.issues)),
i.value[f]=h.value})):(p.issues.length&&i.issues.push(...T(u,p.issues)),i.value[f]=p.value)}c&&c.length>0&&i.issues.push({code:"unrecognized_keys",input:o,inst:e,
keys:c,continue:!0})}return l.length?Promise.all(l).then(()=>i):i}}),Tt=d("$ZodEnum",(e,t)=>{g.init(e,t);let n=q(t.entries),i=new Set(n);e._zod.values=i,y(e,"pa\
ttern",r=>{let o=q(r.def.entries).filter(l=>Ee.has(typeof l));return new RegExp(o.length?`^(${o.map(l=>U(l.toString())).join("|")})$`:"^[^\\s\\S]$")}),e._zod.parse=
(r,o)=>{let l=r.value;return i.has(l)||r.issues.push({code:"invalid_value",values:n,input:l,inst:e}),r}}),Et=d("$ZodLiteral",(e,t)=>{g.init(e,t);let n=new Set(t.
values);e._zod.values=n,y(e,"pattern",i=>{let r=i.def.values;return new RegExp(r.length?`^(${r.map(o=>typeof o=="string"?U(o):o?U(o.toString()):String(o)).join(
"|")})$`:"^[^\\s\\S]$")}),e._zod.parse=(i,r)=>{let o=i.value;return n.has(o)||i.issues.push({code:"invalid_value",values:t.values,input:o,inst:e}),i}}),St=d("$Z\
odTransform",(e,t)=>{g.init(e,t),e._zod.optin="optional",S.memoizer?.guard(e),e._zod.parse=(n,i)=>{if(i.direction==="backward")throw new Be(e.constructor.name);
let r=t.transform(n.value,n);if(i.async)return(r instanceof Promise?r:Promise.resolve(r)).then(o=>(n.value=o,n));if(r instanceof Promise)throw new E;return n.value=
r,n}});function fe(e,t){return e.value=t.issues.length?void 0:t.value,e}var xt=d("$ZodOptional",(e,t)=>{g.init(e,t),y(e,"optin",n=>n.def.innerType._zod.optin===
"defaulted"?"defaulted":"optional"),e._zod.optout="optional",y(e,"values",n=>{let i=n.def.innerType._zod.values;return i?new Set([...i,void 0]):void 0}),y(e,"pa\
ttern",n=>{let i=n.def.innerType._zod.pattern;return i?new RegExp(`^(${F(i.source)})?$`):void 0}),e._zod.parse=(n,i)=>{if(n.value===void 0){if(t.innerType._zod.
optin!=="defaulted")return n;let r=t.innerType._zod.run({value:n.value,issues:[]},i);return r instanceof Promise?r.then(o=>fe(n,o)):fe(n,r)}return t.innerType._zod.
run(n,i)}}),At=d("$ZodNullable",(e,t)=>{g.init(e,t),y(e,"optin",n=>n.def.innerType._zod.optin),y(e,"optout",n=>n.def.innerType._zod.optout),y(e,"pattern",n=>{let i=n.
def.innerType._zod.pattern;return i?new RegExp(`^(${F(i.source)}|null)$`):void 0}),y(e,"values",n=>n.def.innerType._zod.values?new Set([...n.def.innerType._zod.
values,null]):void 0),e._zod.parse=(n,i)=>n.value===null?n:t.innerType._zod.run(n,i)}),Nt=d("$ZodPipe",(e,t)=>{g.init(e,t),y(e,"values",n=>n.def.in._zod.values),
y(e,"optin",n=>n.def.in._zod.optin),y(e,"optout",n=>n.def.out._zod.optout),y(e,"propValues",n=>n.def.in._zod.propValues),e._zod.parse=(n,i)=>{if(i.direction==="\
backward"){let o=t.out._zod.run(n,i);return o instanceof Promise?o.then(l=>I(l,t.in,i)):I(o,t.in,i)}let r=t.in._zod.run(n,i);return r instanceof Promise?r.then(
o=>I(o,t.out,i)):I(r,t.out,i)}});function I(e,t,n){return e.issues.some(i=>i.code!=="unrecognized_keys")?(e.aborted=!0,e):t._zod.run({value:e.value,issues:e.issues},
n)}var Mt=d("$ZodCustom",(e,t)=>{j.init(e,t),g.init(e,t),e._zod.parse=(n,i)=>n,e._zod.check=n=>{let i=n.value,r=t.fn(i);if(r instanceof Promise)return r.then(o=>he(
o,n,i,e));he(r,n,i,e)}});function he(e,t,n,i){if(!e){let r={code:"custom",input:n,inst:i,path:[...i._zod.def.path??[]],continue:!i._zod.def.abort};i._zod.def.params&&
(r.params=i._zod.def.params),t.issues.push(Ce(r))}}function ve(e){return e.checks&&(e.checks=[...e.checks]),e}function Ct(e,t){return new e(ve({type:"string",...m(
t)}))}function It(e,t){return new e(ve({type:"number",checks:[],...m(t)}))}function Rt(e,t){return new e({type:"number",check:"number_format",abort:!1,format:"s\
afeint",...m(t)})}function Ft(e,t){return new e({type:"boolean",...m(t)})}function Lt(e){return new e({type:"unknown"})}function Ut(e,t){return new e({type:"nev\
er",...m(t)})}function Kt(e,t){return new it({check:"less_than",...m(t),value:e,inclusive:!0})}function Wt(e,t){return new rt({check:"greater_than",...m(t),value:e,
inclusive:!0})}function Bt(e,t){return new st({check:"max_length",...m(t),maximum:e})}function Gt(e,t){return new ut({check:"min_length",...m(t),minimum:e})}function Vt(e,t){
return new lt({check:"string_format",format:"regex",...m(t),pattern:e})}function Xt(e,t,n){return new e({type:"custom",check:"custom",fn:t,...m(n)})}function Dt(e){
let t=new j({check:"describe"});return t._zod.onattach=[n=>{let i=V.get(n)??{};V.add(n,{...i,description:e})}],t._zod.check=()=>{},t}var b=d("ZodMiniType",(e,t)=>{
if(!e._zod)throw new Error("Uninitialized schema in ZodMiniType.");g.init(e,t),e.def=t,e.type=t.type},{get with(){return this.check},set with(e){A(this,"with",e)},
parse(e,t){return qe(this,e,t,{callee:this.parse})},parseAsync(e,t){return He(this,e,t,{callee:this.parseAsync})},safeParse(e,t){return re(this,e,t)},safeParseAsync(e,t){
return et(this,e,t)},check(...e){let t=this.def;return this.clone({...t,checks:[...t.checks??[],...e.map(n=>typeof n=="function"?{_zod:{check:n,def:{check:"cust\
om"},onattach:[]}}:n)]},{parent:!0})},clone(e,t){return Se(this,e,t)},brand(){return this},register(e,t){return e.add(this,t),this},apply(e,...t){return t.length===
0?e(this):e(this,...t)}}),qt=d("ZodMiniString",(e,t)=>{vt.init(e,t),b.init(e,t)});function me(e){return Ct(qt,e)}var _e=d("ZodMiniNumber",(e,t)=>{ce.init(e,t),b.
init(e,t)});function Jt(e){return It(_e,e)}var Ht=d("ZodMiniNumberFormat",(e,t)=>{mt.init(e,t),_e.init(e,t)});function Yt(e){return Rt(Ht,e)}var Qt=d("ZodMiniBo\
olean",(e,t)=>{_t.init(e,t),b.init(e,t)});function en(e){return Ft(Qt,e)}var tn=d("ZodMiniUnknown",(e,t)=>{yt.init(e,t),b.init(e,t)});function ye(){return Lt(tn)}
var nn=d("ZodMiniNever",(e,t)=>{gt.init(e,t),b.init(e,t)});function rn(e){return Ut(nn,e)}var on=d("ZodMiniArray",(e,t)=>{wt.init(e,t),b.init(e,t)});function sn(e,t){
return new on({type:"array",element:e,...m(t)})}var X=d("ZodMiniObject",(e,t)=>{Ot.init(e,t),b.init(e,t),Ke(e,"shape",n=>n._zod.def.shape,!1)});function un(e,t){
let n={type:"object",shape:e??{},...m(t)};return new X(n)}function an(e,t){return new X({type:"object",shape:e,catchall:rn(),...m(t)})}function ln(e,t){return new X(
{type:"object",shape:e,catchall:ye(),...m(t)})}var cn=d("ZodMiniUnion",(e,t)=>{Zt.init(e,t),b.init(e,t)});function dn(e,t){return new cn({type:"union",options:e,
...m(t)})}var ge=d("ZodMiniRecord",(e,t)=>{$t.init(e,t),b.init(e,t)});function pn(e,t,n){return!t||!t._zod?new ge({type:"record",keyType:me(),valueType:e,...m(t)}):
new ge({type:"record",keyType:e,valueType:t,...m(n)})}var fn=d("ZodMiniEnum",(e,t)=>{Tt.init(e,t),b.init(e,t),e.options=[...e._zod.values]});function hn(e,t){let n=Array.
isArray(e)?Object.fromEntries(e.map(i=>[i,i])):e;return new fn({type:"enum",entries:n,...m(t)})}var vn=d("ZodMiniLiteral",(e,t)=>{Et.init(e,t),b.init(e,t)});function mn(e,t){
return new vn({type:"literal",values:Array.isArray(e)?e:[e],...m(t)})}var _n=d("ZodMiniTransform",(e,t)=>{St.init(e,t),b.init(e,t)});function yn(e){return new _n(
{type:"transform",transform:e})}var be=d("ZodMiniOptional",(e,t)=>{xt.init(e,t),b.init(e,t)});function ze(e){return new be({type:"optional",innerType:e})}var gn=d(
"ZodMiniNullable",(e,t)=>{At.init(e,t),b.init(e,t)});function we(e){return new gn({type:"nullable",innerType:e})}function bn(e){return ze(we(e))}var zn=d("ZodMi\
niPipe",(e,t)=>{Nt.init(e,t),b.init(e,t)});function wn(e,t){return new zn({type:"pipe",in:e,out:t})}var kn=d("ZodMiniCustom",(e,t)=>{Mt.init(e,t),b.init(e,t)});
function Pn(e,t={}){return Xt(kn,e,t)}var jn=Dt;export{wn as A,Pn as B,jn as C,d as a,re as b,V as c,Kt as d,Wt as e,Bt as f,Gt as g,Vt as h,me as i,Jt as j,Yt as k,en as l,ye as m,sn as n,un as o,an as p,ln as q,
dn as r,pn as s,hn as t,mn as u,yn as v,be as w,ze as x,we as y,bn as z};
