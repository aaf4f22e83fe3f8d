import{a as lp,c as up}from"./shared-selection.js";import{b as cp}from"./shared-predefined.js";import{a as dp,b as fp}from"./shared-placeholders.js";import{a as pp}from"./shared-spdx-expression-parse-index.js";
import{e as mp}from"./shared-judged-jobs.js";import{c as hp,d as gp}from"./shared-repository-tree.js";import{a as bp,b as Ep}from"./shared-pipeline-tests.js";import{
a as Pt}from"./shared-semver-index.js";import{a as vp}from"./shared-threads.js";import{a as yp}from"./shared-member-activity.js";import{g as mr}from"./shared-CharClass.js";
import{a as xp}from"./shared-security-types.js";import{d as Np}from"./shared-code-quality.js";import{a as Ip}from"./shared-changed-files.js";import{a as wp,b as Sp,
c as Lp,d as _p,e as Tp,f as Ap}from"./shared-approval-accounts.js";import{a as Cp}from"./shared-commits.js";import{a as Op}from"./shared-now.js";import{a as Dp}from"./shared-protected-branches.js";
import{b as kp,c as Bp}from"./shared-facts-project-project.js";import{h as Pp,i as ds,j as hr}from"./shared-controls-define.js";import{a as Fp}from"./shared-balanced-match-dist-esm-index.js";
import{d as Rp}from"./shared-pipeline-jobs.js";import{a as fs}from"./shared-merge-request.js";import{a as ps}from"./shared-time.js";import{b as En}from"./shared-nearest.js";
import{a as Vp,b as gr,g as Up}from"./shared-text.js";var ms={id:"clock",summary:"This machine's clock",requiredRole:"none: it is the machine's own clock",scope:"\
project",collect:async({clock:e})=>e},hs=Symbol.for("@bufbuild/cel/error");function H(e,t){return B(e)?e:(typeof t=="number"&&(t=BigInt(t)),e instanceof Error?new vn(
e.message,e,t):typeof e=="string"?new vn(e,void 0,t):new vn(`${e}`,e,t))}function br(e,...t){return new vn(e.message,t,e.exprId)}function B(e){return typeof e==
"object"&&e!==null&&hs in e}var vn=class extends Error{_cause;_exprId;[hs]={};constructor(e,t,n){super(e),this._cause=t,this._exprId=n}get exprId(){return this.
_exprId}get cause(){return this._cause}},Mp=["FieldValueInvalidError","FieldListRangeError","ForeignFieldError"],U=class extends Error{constructor(e,t,n="FieldV\
alueInvalidError"){super(t),this.name=n,this.field=()=>e}};function Gp(e){return e instanceof Error&&Mp.includes(e.name)&&"field"in e&&typeof e.field=="function"}
function Et(e){let t=!1,n=[];for(let r=0;r<e.length;r++){let a=e.charAt(r);switch(a){case"_":t=!0;break;case"0":case"1":case"2":case"3":case"4":case"5":case"6":case"\
7":case"8":case"9":n.push(a),t=!1;break;default:t&&(t=!1,a=a.toUpperCase()),n.push(a);break}}return n.join("")}function gs(e){return e.replace(/[A-Z]/g,t=>"_"+t.
toLowerCase())}var $p=new Set(["constructor","toString","toJSON","valueOf"]);function Ft(e){return $p.has(e)?e+"$":e}function*Er(e){switch(e.kind){case"file":for(let t of e.
messages)yield t,yield*Er(t);yield*e.enums,yield*e.services,yield*e.extensions;break;case"message":for(let t of e.nestedMessages)yield t,yield*Er(t);yield*e.nestedEnums,
yield*e.nestedExtensions;break}}var h;(function(e){e[e.DOUBLE=1]="DOUBLE",e[e.FLOAT=2]="FLOAT",e[e.INT64=3]="INT64",e[e.UINT64=4]="UINT64",e[e.INT32=5]="INT32",
e[e.FIXED64=6]="FIXED64",e[e.FIXED32=7]="FIXED32",e[e.BOOL=8]="BOOL",e[e.STRING=9]="STRING",e[e.BYTES=12]="BYTES",e[e.UINT32=13]="UINT32",e[e.SFIXED32=15]="SFIX\
ED32",e[e.SFIXED64=16]="SFIXED64",e[e.SINT32=17]="SINT32",e[e.SINT64=18]="SINT64"})(h||(h={}));function De(e,t){return e!==null&&typeof e=="object"&&"$typeName"in
e&&typeof e.$typeName=="string"?t===void 0?!0:t.typeName===e.$typeName:!1}function Yp(){let e=this.buf,t=this.pos,n=0,r=0;for(let l=0;l<28;l+=7){let u=e[t++];if(n|=
(u&127)<<l,(u&128)==0){this.pos=t,this.assertBounds(),this.varint64Lo=n,this.varint64Hi=r;return}}let a=e[t++];if(n|=(a&15)<<28,r=(a&112)>>4,(a&128)==0){this.pos=
t,this.assertBounds(),this.varint64Lo=n,this.varint64Hi=r;return}for(let l=3;l<=31;l+=7){let u=e[t++];if(r|=(u&127)<<l,(u&128)==0){this.pos=t,this.assertBounds(),
this.varint64Lo=n,this.varint64Hi=r;return}}throw new Error("invalid varint")}var yn=4294967296;function bs(e){let t=e[0]==="-";t&&(e=e.slice(1));let n=1e6,r=0,
a=0;function l(u,c){let p=Number(e.slice(u,c));a*=n,r=r*n+p,r>=yn&&(a=a+(r/yn|0),r=r%yn)}return l(-24,-18),l(-18,-12),l(-12,-6),l(-6),t?vs(r,a):vr(r,a)}function Kp(e,t){
let n=vr(e,t),r=n.hi&2147483648;r&&(n=vs(n.lo,n.hi));let a=Es(n.lo,n.hi);return r?"-"+a:a}function Es(e,t){if({lo:e,hi:t}=Wp(e,t),t<=2097151)return String(yn*t+
e);let n=e&16777215,r=(e>>>24|t<<8)&16777215,a=t>>16&65535,l=n+r*6777216+a*6710656,u=r+a*8147497,c=a*2,p=1e7;return l>=p&&(u+=Math.floor(l/p),l%=p),u>=p&&(c+=Math.
floor(u/p),u%=p),c.toString()+ys(u)+ys(l)}function Wp(e,t){return{lo:e>>>0,hi:t>>>0}}function vr(e,t){return{lo:e|0,hi:t|0}}function vs(e,t){return t=~t,e?e=~e+
1:t+=1,vr(e,t)}var ys=e=>{let t=String(e);return"0000000".slice(t.length)+t};function jp(e,t){if(e>>>0<128){t.push(e);return}if(e>=0){for(;e>127;)t.push(e&127|128),
e=e>>>7;t.push(e)}else{for(let n=0;n<9;n++)t.push(e&127|128),e=e>>7;t.push(1)}}function Zp(){let e=this.buf[this.pos++];if((e&128)===0)return this.assertBounds(),
e;let t=e&127;if(e=this.buf[this.pos++],t|=(e&127)<<7,(e&128)===0)return this.assertBounds(),t;if(e=this.buf[this.pos++],t|=(e&127)<<14,(e&128)===0)return this.
assertBounds(),t;if(e=this.buf[this.pos++],t|=(e&127)<<21,(e&128)===0)return this.assertBounds(),t;e=this.buf[this.pos++],t|=(e&15)<<28;for(let n=5;(e&128)!==0&&
n<10;n++)e=this.buf[this.pos++];if((e&128)!==0)throw new Error("invalid varint");return this.assertBounds(),t>>>0}var V=Hp();function Hp(){let e=new DataView(new ArrayBuffer(
8));if(typeof BigInt=="function"&&typeof e.getBigInt64=="function"&&typeof e.getBigUint64=="function"&&typeof e.setBigInt64=="function"&&typeof e.setBigUint64==
"function"&&(globalThis.Deno||globalThis.Bun||typeof process!="object"||typeof process.env!="object"||process.env.BUF_BIGINT_DISABLE!=="1")){let t=BigInt("-9223\
372036854775808"),n=BigInt("9223372036854775807"),r=BigInt("0"),a=BigInt("18446744073709551615");return{zero:BigInt(0),supported:!0,parse(l){let u=typeof l=="bi\
gint"?l:BigInt(l);if(u>n||u<t)throw new Error(`invalid int64: ${l}`);return u},uParse(l){let u=typeof l=="bigint"?l:BigInt(l);if(u>a||u<r)throw new Error(`inval\
id uint64: ${l}`);return u},enc(l){return e.setBigInt64(0,this.parse(l),!0),{lo:e.getInt32(0,!0),hi:e.getInt32(4,!0)}},uEnc(l){return e.setBigInt64(0,this.uParse(
l),!0),{lo:e.getInt32(0,!0),hi:e.getInt32(4,!0)}},dec(l,u){return e.setInt32(0,l,!0),e.setInt32(4,u,!0),e.getBigInt64(0,!0)},uDec(l,u){return e.setInt32(0,l,!0),
e.setInt32(4,u,!0),e.getBigUint64(0,!0)}}}return{zero:"0",supported:!1,parse(t){return typeof t!="string"&&(t=t.toString()),xs(t),t},uParse(t){return typeof t!=
"string"&&(t=t.toString()),Ns(t),t},enc(t){return typeof t!="string"&&(t=t.toString()),xs(t),bs(t)},uEnc(t){return typeof t!="string"&&(t=t.toString()),Ns(t),bs(
t)},dec(t,n){return Kp(t,n)},uDec(t,n){return Es(t,n)}}}function xs(e){if(!/^-?[0-9]+$/.test(e))throw new Error("invalid int64: "+e)}function Ns(e){if(!/^[0-9]+$/.
test(e))throw new Error("invalid uint64: "+e)}function Rt(e,t,n){if(t===n)return!0;if(e==h.BYTES){if(!(t instanceof Uint8Array)||!(n instanceof Uint8Array)||t.length!==
n.length)return!1;for(let r=0;r<t.length;r++)if(t[r]!==n[r])return!1;return!0}switch(e){case h.UINT64:case h.FIXED64:case h.INT64:case h.SFIXED64:case h.SINT64:
return t==n}return!1}function Me(e,t){switch(e){case h.STRING:return"";case h.BOOL:return!1;case h.DOUBLE:case h.FLOAT:return 0;case h.INT64:case h.UINT64:case h.
SFIXED64:case h.FIXED64:case h.SINT64:return t?"0":V.zero;case h.BYTES:return new Uint8Array(0);default:return 0}}function Xp(e,t){switch(e){case h.BOOL:return t===
!1;case h.STRING:return t==="";case h.BYTES:return t instanceof Uint8Array&&!t.byteLength;case h.DOUBLE:case h.FLOAT:return Object.is(t,0);default:return t==0}}
var Is=2,Ee=Symbol.for("reflect unsafe local");function Jp(e,t){let n=e[t.localName].case;return n===void 0?n:t.fields.find(r=>r.localName===n)}function zp(e,t){
let n=t.localName;if(t.oneof)return e[t.oneof.localName].case===n;if(t.presence!=Is)return e[n]!==void 0&&Object.prototype.hasOwnProperty.call(e,n);switch(t.fieldKind){case"\
list":return e[n].length>0;case"map":return Object.keys(e[n]).length>0;case"scalar":return!Xp(t.scalar,e[n]);case"enum":return e[n]!==t.enum.values[0].number}throw new Error(
"message field with implicit presence")}function Vt(e,t){return Object.prototype.hasOwnProperty.call(e,t)&&e[t]!==void 0}function Qp(e,t){if(t.oneof){let n=e[t.
oneof.localName];return n.case===t.localName?n.value:void 0}return e[t.localName]}function qp(e,t,n){t.oneof?e[t.oneof.localName]={case:t.localName,value:n}:e[t.
localName]=n}function Le(e,t,n){t==="__proto__"?Object.defineProperty(e,"__proto__",{value:n,writable:!0,enumerable:!0,configurable:!0}):e[t]=n}function em(e,t){
return Object.prototype.hasOwnProperty.call(e,t)?e[t]:void 0}function tm(e,t){let n=t.localName;if(t.oneof){let r=t.oneof.localName;e[r].case===n&&(e[r]={case:void 0})}else if(t.
presence!=Is)delete e[n];else switch(t.fieldKind){case"map":e[n]={};break;case"list":e[n]=[];break;case"enum":e[n]=t.enum.values[0].number;break;case"scalar":e[n]=
Me(t.scalar,t.longAsString);break}}function ze(e){return e!==null&&typeof e=="object"&&!Array.isArray(e)}function Ut(e,t){var n,r,a,l;if(ze(e)&&Ee in e&&"add"in
e&&"field"in e&&typeof e.field=="function"){if(t!==void 0){let u=t,c=e.field();return u.listKind==c.listKind&&u.scalar===c.scalar&&((n=u.message)===null||n===void 0?
void 0:n.typeName)===((r=c.message)===null||r===void 0?void 0:r.typeName)&&((a=u.enum)===null||a===void 0?void 0:a.typeName)===((l=c.enum)===null||l===void 0?void 0:
l.typeName)}return!0}return!1}function Mt(e,t){var n,r,a,l;if(ze(e)&&Ee in e&&"has"in e&&"field"in e&&typeof e.field=="function"){if(t!==void 0){let u=t,c=e.field();
return u.mapKey===c.mapKey&&u.mapKind==c.mapKind&&u.scalar===c.scalar&&((n=u.message)===null||n===void 0?void 0:n.typeName)===((r=c.message)===null||r===void 0?
void 0:r.typeName)&&((a=u.enum)===null||a===void 0?void 0:a.typeName)===((l=c.enum)===null||l===void 0?void 0:l.typeName)}return!0}return!1}function fe(e,t){return ze(
e)&&Ee in e&&"desc"in e&&ze(e.desc)&&e.desc.kind==="message"&&(t===void 0||e.desc.typeName==t.typeName)}var yr;function nm(e){var t;yr=Object.assign(Object.assign(
{},e),{encodeUtf8Into:(t=e.encodeUtf8Into)!==null&&t!==void 0?t:ws(e.encodeUtf8.bind(e))})}function xr(){if(!yr){let e=globalThis;if(!e.TextEncoder||!e.TextDecoder)
throw new Error("encoding API missing: install TextEncoder and TextDecoder on globalThis");let t=new e.TextEncoder,n=new e.TextDecoder("utf-8",{ignoreBOM:!0}),r,
a={encodeUtf8(u){return t.encode(u)},decodeUtf8(u,c){return c?(r||(r=new e.TextDecoder("utf-8",{fatal:!0,ignoreBOM:!0})),r.decode(u)):n.decode(u)},checkUtf8(u){
try{return encodeURIComponent(u),!0}catch{return!1}}};t.encodeInto&&(a.encodeUtf8Into=t.encodeInto.bind(t));let l=String.prototype.isWellFormed;l&&(a.checkUtf8=
u=>l.call(u)),nm(a)}return yr}function ws(e){return(t,n)=>{let r=e(t);return n.set(r),{written:r.byteLength}}}var W;(function(e){e[e.Varint=0]="Varint",e[e.Bit64=
1]="Bit64",e[e.LengthDelimited=2]="LengthDelimited",e[e.StartGroup=3]="StartGroup",e[e.EndGroup=4]="EndGroup",e[e.Bit32=5]="Bit32"})(W||(W={}));var Nr=4294967295,
Ir=2147483647,wr=-2147483648,Ss=class{constructor(e){this.stackPos=[],this.encodeUtf8Into=e?ws(e):xr().encodeUtf8Into,this.buffer=Ls,this.viewCache=im,this.pos=
0}ensureCapacity(e){let t=this.pos+e;if(t>this.buffer.length){let n=this.buffer.length||rm;for(;n<t;)n*=2;let r=new Uint8Array(n);this.pos>0&&r.set(this.buffer),
this.buffer=r}}view(){let e=this.buffer,t=this.viewCache;if(t.byteLength===e.byteLength)return t;let n=new DataView(e.buffer);return this.viewCache=n,n}finish(){
let e=this.buffer.slice(0,this.pos);return this.pos=0,this.stackPos=[],e}fork(){return this.stackPos.push(this.pos),this.ensureCapacity(Gt),this.buffer[this.pos++]=
0,this}join(){let e=this.stackPos.pop();if(e===void 0)throw new Error("invalid state, fork stack empty");let t=this.pos-e-Gt,n=Sr(t);return n>Gt&&(this.ensureCapacity(
n-Gt),this.buffer.copyWithin(e+n,e+Gt,this.pos)),this.pos=e,this.uint32(t),this.pos+=t,this}tag(e,t){return this.uint32((e<<3|t)>>>0)}raw(e){return this.ensureCapacity(
e.length),this.buffer.set(e,this.pos),this.pos+=e.length,this}uint32(e){if(Ts(e),this.ensureCapacity(5),e<128)return this.buffer[this.pos++]=e,this;for(;e>127;)
this.buffer[this.pos++]=e&127|128,e>>>=7;return this.buffer[this.pos++]=e,this}int32(e){if(Lr(e),e>=0)return this.uint32(e);this.ensureCapacity(10);for(let t=0;t<
9;t++)this.buffer[this.pos++]=e&127|128,e>>=7;return this.buffer[this.pos++]=1,this}bool(e){return this.ensureCapacity(1),this.buffer[this.pos++]=e?1:0,this}bytes(e){
return this.uint32(e.byteLength),this.raw(e)}string(e){typeof e!="string"&&(e=String(e));let t=e.length;if(t<=_s){this.ensureCapacity(t+1);let c=this.buffer,p=this.
pos;c[p++]=t;let m=0;for(;m<t;m++){let g=e.charCodeAt(m);if(g>127)break;c[p++]=g}if(m==t)return this.pos=p,this}this.ensureCapacity(t*3+5);let n=Sr(t),r=this.buffer,
a=this.pos,{written:l}=this.encodeUtf8Into(e,r.subarray(a+n)),u=Sr(l);return u!=n&&r.copyWithin(a+u,a+n,a+n+l),this.uint32(l),this.pos+=l,this}float(e){return sm(
e),this.ensureCapacity(4),this.view().setFloat32(this.pos,e,!0),this.pos+=4,this}double(e){return this.ensureCapacity(8),this.view().setFloat64(this.pos,e,!0),this.
pos+=8,this}fixed32(e){return Ts(e),this.ensureCapacity(4),this.view().setUint32(this.pos,e,!0),this.pos+=4,this}sfixed32(e){return Lr(e),this.ensureCapacity(4),
this.view().setInt32(this.pos,e,!0),this.pos+=4,this}sint32(e){return Lr(e),this.uint32((e<<1^e>>31)>>>0)}sfixed64(e){let t=V.enc(e);this.ensureCapacity(8);let n=this.
view();return n.setInt32(this.pos,t.lo,!0),n.setInt32(this.pos+4,t.hi,!0),this.pos+=8,this}fixed64(e){let t=V.uEnc(e);this.ensureCapacity(8);let n=this.view();return n.
setInt32(this.pos,t.lo,!0),n.setInt32(this.pos+4,t.hi,!0),this.pos+=8,this}int64(e){let t=V.enc(e);return this.writeVarint64(t.lo,t.hi)}sint64(e){let t=V.enc(e),
n=t.hi>>31,r=t.lo<<1^n,a=(t.hi<<1|t.lo>>>31)^n;return this.writeVarint64(r,a)}uint64(e){let t=V.uEnc(e);return this.writeVarint64(t.lo,t.hi)}writeVarint64(e,t){
this.ensureCapacity(10);let n=this.buffer,r=this.pos;for(let u=0;u<28;u=u+7){let c=e>>>u,p=!(!(c>>>7)&&t==0);if(n[r++]=(p?c|128:c)&255,!p)return this.pos=r,this}
let a=e>>>28&15|(t&7)<<4,l=t>>3!=0;if(n[r++]=(l?a|128:a)&255,!l)return this.pos=r,this;for(let u=3;u<31;u=u+7){let c=t>>>u,p=!!(c>>>7);if(n[r++]=(p?c|128:c)&255,
!p)return this.pos=r,this}return n[r++]=t>>>31&1,this.pos=r,this}},rm=128,Gt=1,Ls=new Uint8Array(0),im=new DataView(Ls.buffer),_s=32;function Sr(e){return e<128?
1:e<16384?2:e<2097152?3:e<268435456?4:5}var $t=class{constructor(e,t=xr().decodeUtf8){this.decodeUtf8=t,this.varint64Lo=0,this.varint64Hi=0,this.varint64=Yp,this.
uint32=Zp,this.buf=e,this.len=e.length,this.pos=0,this.view=new DataView(e.buffer,e.byteOffset,e.byteLength)}tag(){let e=this.pos,t=this.uint32(),n=this.pos-e;if(n>
5||n==5&&this.buf[this.pos-1]>15)throw new Error("illegal tag: varint overflows uint32");let r=t>>>3,a=t&7;if(r<=0||a>5)throw new Error("illegal tag: field no "+
r+" wire type "+a);return[r,a]}skip(e,t,n=100){let r=this.pos;switch(e){case W.Varint:for(;this.buf[this.pos++]&128;);break;case W.Bit64:this.pos+=4;case W.Bit32:
this.pos+=4;break;case W.LengthDelimited:let a=this.uint32();this.pos+=a;break;case W.StartGroup:if(n<=0)throw new Error("maximum recursion depth reached");for(;;){
let[l,u]=this.tag();if(u===W.EndGroup){if(t!==void 0&&l!==t)throw new Error("invalid end group tag");break}this.skip(u,l,n-1)}break;default:throw new Error("can\
t skip wire type "+e)}return this.assertBounds(),this.buf.subarray(r,this.pos)}assertBounds(){if(this.pos>this.len)throw new RangeError("premature EOF")}int32(){
return this.uint32()|0}sint32(){let e=this.uint32();return e>>>1^-(e&1)}int64(){return this.varint64(),V.dec(this.varint64Lo,this.varint64Hi)}uint64(){return this.
varint64(),V.uDec(this.varint64Lo,this.varint64Hi)}sint64(){this.varint64();let e=this.varint64Lo,t=this.varint64Hi,n=-(e&1);return e=(e>>>1|(t&1)<<31)^n,t=t>>>
1^n,V.dec(e,t)}bool(){let e=this.buf[this.pos];return e<128?(this.pos++,e!==0):(this.varint64(),this.varint64Lo!==0||this.varint64Hi!==0)}fixed32(){return this.
view.getUint32((this.pos+=4)-4,!0)}sfixed32(){return this.view.getInt32((this.pos+=4)-4,!0)}fixed64(){return V.uDec(this.sfixed32(),this.sfixed32())}sfixed64(){
return V.dec(this.sfixed32(),this.sfixed32())}float(){return this.view.getFloat32((this.pos+=4)-4,!0)}double(){return this.view.getFloat64((this.pos+=8)-8,!0)}bytes(){
let e=this.uint32(),t=this.pos;return this.pos+=e,this.assertBounds(),this.buf.subarray(t,t+e)}string(e){let t=this.uint32(),n=this.pos;this.pos+=t,this.assertBounds();
let r=this.buf;if(t<=_s){let a=new Array(t);for(let l=0;l<t;l++){let u=r[n+l];if(u>127)return this.decodeUtf8(r.subarray(n,this.pos),e);a[l]=u}return String.fromCharCode.
apply(String,a)}return this.decodeUtf8(r.subarray(n,this.pos),e)}};function Lr(e){if(typeof e=="string")e=Number(e);else if(typeof e!="number")throw new Error("\
invalid int32: "+typeof e);if(!Number.isInteger(e)||e>Ir||e<wr)throw new Error("invalid int32: "+e)}function Ts(e){if(typeof e=="string")e=Number(e);else if(typeof e!=
"number")throw new Error("invalid uint32: "+typeof e);if(!Number.isInteger(e)||e>Nr||e<0)throw new Error("invalid uint32: "+e)}function sm(e){if(typeof e=="stri\
ng"){let t=e;if(e=Number(e),Number.isNaN(e)&&t!=="NaN")throw new Error("invalid float32: "+t)}else if(typeof e!="number")throw new Error("invalid float32: "+typeof e);
if(!Number.isFinite(Math.fround(e))&&Number.isFinite(e))throw new Error("invalid float32: "+e)}function As(e,t){let n=e.fieldKind=="list"?Ut(t,e):e.fieldKind=="\
map"?Mt(t,e):_r(e,t);if(n===!0)return;let r;switch(e.fieldKind){case"list":r=`expected ${Ds(e)}, got ${Q(t)}`;break;case"map":r=`expected ${ks(e)}, got ${Q(t)}`;
break;default:r=_e(e,t,n)}return new U(e,r)}function Cs(e,t,n){let r=_r(e,n);if(r!==!0)return new U(e,`list item #${t+1}: ${_e(e,n,r)}`)}function am(e,t,n){let r=Qe(
e.mapKey)(t);if(r!==!0)return new U(e,`invalid map key: ${_e({scalar:e.mapKey},t,r)}`);let a=_r(e,n);if(a!==!0)return new U(e,`map entry ${Q(t)}: ${_e(e,n,a)}`)}
function _r(e,t){return e.scalar!==void 0?Qe(e.scalar)(t):e.enum!==void 0?e.enum.open?Qe(h.INT32)(t):e.enum.values.some(n=>n.number===t):fe(t,e.message)}function Qe(e){
switch(e){case h.DOUBLE:return t=>typeof t=="number";case h.FLOAT:return t=>typeof t!="number"?!1:!Number.isFinite(Math.fround(t))&&Number.isFinite(t)?`${t.toFixed()}\
 out of range`:!0;case h.INT32:case h.SFIXED32:case h.SINT32:return t=>typeof t!="number"||!Number.isInteger(t)?!1:t>Ir||t<wr?`${t.toFixed()} out of range`:!0;case h.
FIXED32:case h.UINT32:return t=>typeof t!="number"||!Number.isInteger(t)?!1:t>Nr||t<0?`${t.toFixed()} out of range`:!0;case h.BOOL:return t=>typeof t=="boolean";case h.
STRING:return t=>typeof t!="string"?!1:xr().checkUtf8(t)||"invalid UTF8";case h.BYTES:return t=>t instanceof Uint8Array;case h.INT64:case h.SFIXED64:case h.SINT64:
return t=>{if(typeof t=="bigint"||typeof t=="number"||typeof t=="string"&&t.length>0)try{return V.parse(t),!0}catch{return`${t} out of range`}return!1};case h.FIXED64:case h.
UINT64:return t=>{if(typeof t=="bigint"||typeof t=="number"||typeof t=="string"&&t.length>0)try{return V.uParse(t),!0}catch{return`${t} out of range`}return!1}}}
function _e(e,t,n){return n=typeof n=="string"?`: ${n}`:`, got ${Q(t)}`,e.scalar!==void 0?`expected ${om(e.scalar)}`+n:e.enum!==void 0?`expected ${e.enum.toString()}`+
n:`expected ${Os(e.message)}`+n}function Q(e){switch(typeof e){case"object":return e===null?"null":e instanceof Uint8Array?`Uint8Array(${e.length})`:Array.isArray(
e)?`Array(${e.length})`:Ut(e)?Ds(e.field()):Mt(e)?ks(e.field()):fe(e)?Os(e.desc):De(e)?`message ${e.$typeName}`:"object";case"string":return e.length>30?"string":
`"${e.split('"').join('\\"')}"`;case"boolean":return String(e);case"number":return String(e);case"bigint":return String(e)+"n";default:return typeof e}}function Os(e){
return`ReflectMessage (${e.typeName})`}function Ds(e){switch(e.listKind){case"message":return`ReflectList (${e.message.toString()})`;case"enum":return`ReflectLi\
st (${e.enum.toString()})`;case"scalar":return`ReflectList (${h[e.scalar]})`}}function ks(e){switch(e.mapKind){case"message":return`ReflectMap (${h[e.mapKey]}, ${e.
message.toString()})`;case"enum":return`ReflectMap (${h[e.mapKey]}, ${e.enum.toString()})`;case"scalar":return`ReflectMap (${h[e.mapKey]}, ${h[e.scalar]})`}}function om(e){
switch(e){case h.STRING:return"string";case h.BOOL:return"boolean";case h.INT64:case h.SINT64:case h.SFIXED64:return"bigint (int64)";case h.UINT64:case h.FIXED64:
return"bigint (uint64)";case h.BYTES:return"Uint8Array";case h.DOUBLE:return"number (float64)";case h.FLOAT:return"number (float32)";case h.FIXED32:case h.UINT32:
return"number (uint32)";case h.INT32:case h.SFIXED32:case h.SINT32:return"number (int32)"}}function Bs(e){return Fs(e.$typeName)}function Ge(e){let t=e.fields[0];
return Fs(e.typeName)&&t!==void 0&&t.fieldKind=="scalar"&&t.name=="value"&&t.number==1}function Ps(e){switch(e.typeName){case"google.protobuf.Any":case"google.p\
rotobuf.Timestamp":case"google.protobuf.Duration":case"google.protobuf.FieldMask":case"google.protobuf.Struct":case"google.protobuf.Value":case"google.protobuf.\
ListValue":return!0;default:return Ge(e)}}var lm=new Set(["google.protobuf.DoubleValue","google.protobuf.FloatValue","google.protobuf.Int64Value","google.protob\
uf.UInt64Value","google.protobuf.Int32Value","google.protobuf.UInt32Value","google.protobuf.BoolValue","google.protobuf.StringValue","google.protobuf.BytesValue"]);
function Fs(e){return lm.has(e)}var um=999,cm=998,Rs=2;function R(e,t){return De(t,e)?t:Us(e)(t)}var Vs=new WeakMap;function Us(e){let t=Vs.get(e);return t===void 0&&
(t=dm(e),Vs.set(e,t)),t}var Tr=0,Ms=1,Gs=2,$s=3;function dm(e){let t=e.typeName,{properties:n,prototype:r}=fm(e);return a=>{let l;r!==void 0?(l=Object.create(r),
l.$typeName=t):l={$typeName:t};for(let u=0;u<n.length;u++){let c=n[u],p=c.name,m=a?.[p];switch(c.kind){case Tr:m!=null?l[p]=c.convert!==void 0?c.convert(m):m:c.
constant!==void 0&&(l[p]=c.constant);break;case Ms:l[p]=c.convert!==void 0&&Array.isArray(m)?m.map(c.convert):m??[];break;case Gs:if(c.convert===void 0||!ze(m))
l[p]=m??{};else{let g={},b=Object.keys(m);for(let y=0;y<b.length;y++)Le(g,b[y],c.convert(m[b[y]]));l[p]=g}break;case $s:{let g=m;if(g?.case!=null){let b=c.convert.
get(g.case);if(b!==void 0){l[p]={case:g.case,value:b(g.value)};break}}l[p]={case:void 0};break}}}return l}}function fm(e){var t,n;let r=[],a={},l=mm(e);for(let u of e.
members){let c=u.localName;if(u.kind=="oneof"){r.push({name:c,kind:$s,constant:void 0,convert:pm(u)});continue}switch(u.fieldKind){case"message":{r.push({name:c,
kind:Tr,constant:void 0,convert:xn(u)});break}case"list":{r.push({name:c,kind:Ms,constant:void 0,convert:u.listKind=="message"?(t=xn(u))!==null&&t!==void 0?t:(p=>p):
u.scalar==h.BYTES?Yt:void 0});break}case"map":{r.push({name:c,kind:Gs,constant:void 0,convert:u.mapKind=="message"?(n=xn(u))!==null&&n!==void 0?n:(p=>p):u.scalar==
h.BYTES?Yt:void 0});break}default:{let p=hm(u);r.push({name:c,kind:Tr,constant:u.presence==Rs?p:void 0,convert:u.fieldKind=="scalar"&&u.scalar==h.BYTES?Yt:void 0}),
l&&(a[c]=p);break}}}return{properties:r,prototype:l?a:void 0}}function pm(e){let t=new Map;for(let n of e.fields){let r;n.fieldKind=="message"?r=xn(n):n.fieldKind==
"scalar"&&n.scalar==h.BYTES&&(r=Yt),t.set(n.localName,r??(a=>a))}return t}function xn(e){if(e.fieldKind=="message"&&!e.oneof&&Ge(e.message))return e.message.fields[0].
scalar==h.BYTES?Yt:void 0;if(e.message.typeName=="google.protobuf.Struct"&&e.parent.typeName!=="google.protobuf.Value")return;let t=e.message,n;return r=>!ze(r)||
De(r,t)?r:(n??(n=Us(t)),n(r))}function Yt(e){return Array.isArray(e)?new Uint8Array(e):e}function mm(e){switch(e.file.edition){case um:return!1;case cm:return!0;default:
return e.fields.some(t=>t.presence!=Rs&&t.fieldKind!="message"&&!t.oneof)}}function hm(e){let t=e.getDefaultValue();return t!==void 0?e.fieldKind=="scalar"&&e.longAsString?
t.toString():t:e.fieldKind=="scalar"?Me(e.scalar,e.longAsString):e.enum.values[0].number}var gm=0;function ke(e){if(bm(e))return{toMessage:n=>Ar(n),toLocal:n=>Cr(
n)};if(e.fieldKind=="message"&&!e.oneof&&Ge(e.message)){let n=e.message,r=n.fields[0].localName;return{toMessage:a=>{let l=R(n);return a!==void 0&&(l[r]=a),l},toLocal:a=>a[r]}}
let t=e.message;return{toMessage:n=>n===void 0?R(t):n,toLocal:n=>n}}function bm(e){return e.message.typeName=="google.protobuf.Struct"&&e.parent.typeName!="goog\
le.protobuf.Value"}function Ar(e){let t={$typeName:"google.protobuf.Struct",fields:{}};if(ze(e))for(let n of Object.keys(e))Le(t.fields,n,Ks(e[n]));return t}function Cr(e){
let t={};for(let n of Object.keys(e.fields))Le(t,n,Ys(e.fields[n]));return t}function Ys(e){switch(e.kind.case){case"structValue":return Cr(e.kind.value);case"l\
istValue":return e.kind.value.values.map(Ys);case"nullValue":case void 0:return null;default:return e.kind.value}}function Ks(e){let t={$typeName:"google.protob\
uf.Value",kind:{case:void 0}};switch(typeof e){case"number":t.kind={case:"numberValue",value:e};break;case"string":t.kind={case:"stringValue",value:e};break;case"\
boolean":t.kind={case:"boolValue",value:e};break;case"object":if(e===null)t.kind={case:"nullValue",value:gm};else if(Array.isArray(e)){let n={$typeName:"google.\
protobuf.ListValue",values:[]};if(Array.isArray(e))for(let r of e)n.values.push(Ks(r));t.kind={case:"listValue",value:n}}else t.kind={case:"structValue",value:Ar(
e)};break}return t}function ve(e,t,n=!0){return new js(e,t,n)}var Ws=new WeakMap,js=class{get sortedFields(){let e=Ws.get(this.desc);if(e)return e;let t=this.desc.
fields.concat().sort((n,r)=>n.number-r.number);return Ws.set(this.desc,t),t}constructor(e,t,n=!0){this.lists=new Map,this.maps=new Map,this.check=n,this.desc=e,
this.message=this[Ee]=t??R(e),this.fields=e.fields,this.oneofs=e.oneofs,this.members=e.members}findNumber(e){return this._fieldsByNumber||(this._fieldsByNumber=
new Map(this.desc.fields.map(t=>[t.number,t]))),this._fieldsByNumber.get(e)}oneofCase(e){return Kt(this.message,e),Jp(this.message,e)}isSet(e){return Kt(this.message,
e),zp(this.message,e)}clear(e){Kt(this.message,e),tm(this.message,e)}get(e){Kt(this.message,e);let t=Qp(this.message,e);switch(e.fieldKind){case"list":let n=this.
lists.get(e);return(!n||n[Ee]!==t)&&this.lists.set(e,n=new Zs(e,t,this.check)),n;case"map":let r=this.maps.get(e);return(!r||r[Ee]!==t)&&this.maps.set(e,r=new Hs(
e,t,this.check)),r;case"message":return Dr(e,t,this.check);case"scalar":return t===void 0?Me(e.scalar,!1):Pr(e,t);case"enum":return t??e.enum.values[0].number}}set(e,t){
if(Kt(this.message,e),this.check){let r=As(e,t);if(r)throw r}let n;e.fieldKind=="message"?n=Or(e,t):Mt(t)||Ut(t)?n=t[Ee]:n=Fr(e,t),qp(this.message,e,n)}getUnknown(){
return this.message.$unknown}setUnknown(e){this.message.$unknown=e}};function Kt(e,t){if(t.parent.typeName!==e.$typeName)throw new U(t,`cannot use ${t.toString()}\
 with message ${e.$typeName}`,"ForeignFieldError")}function Em(e,t,n=!0){return new Zs(e,t??[],n)}var Zs=class{field(){return this._field}get size(){return this.
_arr.length}constructor(e,t,n){this._field=e,this._arr=this[Ee]=t,this.check=n}get(e){let t=this._arr[e];return t===void 0?void 0:kr(this._field,t,this.check)}set(e,t){
if(e<0||e>=this._arr.length)throw new U(this._field,`list item #${e+1}: out of range`);if(this.check){let n=Cs(this._field,e,t);if(n)throw n}this._arr[e]=Xs(this.
_field,t)}add(e){if(this.check){let t=Cs(this._field,this._arr.length,e);if(t)throw t}this._arr.push(Xs(this._field,e))}clear(){this._arr.splice(0,this._arr.length)}[Symbol.
iterator](){return this.values()}keys(){return this._arr.keys()}*values(){for(let e of this._arr)yield kr(this._field,e,this.check)}*entries(){for(let e=0;e<this.
_arr.length;e++)yield[e,kr(this._field,this._arr[e],this.check)]}};function vm(e,t,n=!0){return new Hs(e,t,n)}var Hs=class{constructor(e,t,n=!0){this.obj=this[Ee]=
t??{},this.check=n,this._field=e}field(){return this._field}set(e,t){if(this.check){let n=am(this._field,e,t);if(n)throw n}return Le(this.obj,Nn(e),ym(this._field,
t)),this}delete(e){let t=Nn(e),n=Object.prototype.hasOwnProperty.call(this.obj,t);return n&&delete this.obj[t],n}clear(){for(let e of Object.keys(this.obj))delete this.
obj[e]}get(e){let t=em(this.obj,Nn(e));return t!==void 0&&(t=Br(this._field,t,this.check)),t}has(e){return Object.prototype.hasOwnProperty.call(this.obj,Nn(e))}*keys(){
for(let e of Object.keys(this.obj))yield Js(e,this._field.mapKey)}*entries(){for(let e of Object.entries(this.obj))yield[Js(e[0],this._field.mapKey),Br(this._field,
e[1],this.check)]}[Symbol.iterator](){return this.entries()}get size(){return Object.keys(this.obj).length}*values(){for(let e of Object.values(this.obj))yield Br(
this._field,e,this.check)}forEach(e,t){for(let n of this.entries())e.call(t,n[1],n[0],this)}};function Or(e,t){return fe(t)?Bs(t.message)&&!e.oneof&&e.fieldKind==
"message"?t.message.value:t.desc.typeName=="google.protobuf.Struct"&&e.parent.typeName!="google.protobuf.Value"?Cr(t.message):t.message:t}function Dr(e,t,n){return t!==
void 0&&(Ge(e.message)&&!e.oneof&&e.fieldKind=="message"?t={$typeName:e.message.typeName,value:Pr(e.message.fields[0],t)}:e.message.typeName=="google.protobuf.S\
truct"&&e.parent.typeName!="google.protobuf.Value"&&ze(t)&&(t=Ar(t))),new js(e.message,t,n)}function Xs(e,t){return e.listKind=="message"?Or(e,t):Fr(e,t)}function kr(e,t,n){
return e.listKind=="message"?Dr(e,t,n):Pr(e,t)}function ym(e,t){return e.mapKind=="message"?Or(e,t):Fr(e,t)}function Br(e,t,n){return e.mapKind=="message"?Dr(e,
t,n):t}function Nn(e){return typeof e=="string"||typeof e=="number"?e:String(e)}function Js(e,t){switch(t){case h.STRING:return e;case h.INT32:case h.FIXED32:case h.
UINT32:case h.SFIXED32:case h.SINT32:{let n=Number.parseInt(e);if(Number.isFinite(n))return n;break}case h.BOOL:switch(e){case"true":return!0;case"false":return!1}
break;case h.UINT64:case h.FIXED64:try{return V.uParse(e)}catch{}break;default:try{return V.parse(e)}catch{}break}return e}function Pr(e,t){switch(e.scalar){case h.
INT64:case h.SFIXED64:case h.SINT64:"longAsString"in e&&e.longAsString&&typeof t=="string"&&(t=V.parse(t));break;case h.FIXED64:case h.UINT64:"longAsString"in e&&
e.longAsString&&typeof t=="string"&&(t=V.uParse(t));break}return t}function Fr(e,t){switch(e.scalar){case h.INT64:case h.SFIXED64:case h.SINT64:"longAsString"in
e&&e.longAsString?t=String(t):(typeof t=="string"||typeof t=="number")&&(t=V.parse(t));break;case h.FIXED64:case h.UINT64:"longAsString"in e&&e.longAsString?t=String(
t):(typeof t=="string"||typeof t=="number")&&(t=V.uParse(t));break}return t}var zs=Symbol.for("@bufbuild/cel/uint");function qe(e){return new xm(e)}function Ie(e){
return typeof e=="object"&&e!==null&&zs in e}var xm=class{_value;[zs]={};constructor(e){this._value=e}get value(){return this._value}},Qs=Uint8Array.prototype.setFromBase64;
function qs(e){let t=e.length,n=t-(t+3>>2);(t&3)==0&&e[t-1]=="="&&(n-=e[t-2]=="="?2:1);let r=new Uint8Array(n),a=-1;if(Qs)try{let l=Qs.call(r,e);l.read==t&&(a=l.
written)}catch{}return a<0&&(a=Nm(r,e)),a==n?r:r.subarray(0,a)}function Nm(e,t){let n=wm(),r=0,a=0,l,u=0;for(let c=0;c<t.length;c++){if(l=n[t.charCodeAt(c)],l===
void 0)switch(t[c]){case"=":a=0;case`
`:case"\r":case"	":case" ":continue;default:throw Error("invalid base64 string")}switch(a){case 0:u=l,a=1;break;case 1:e[r++]=u<<2|(l&48)>>4,u=l,a=2;break;case 2:
e[r++]=(u&15)<<4|(l&60)>>2,u=l,a=3;break;case 3:e[r++]=(u&3)<<6|l,a=0;break}}if(a==1)throw Error("invalid base64 string");return r}var ea=Uint8Array.prototype.toBase64,
Im={std:{alphabet:"base64",omitPadding:!1},std_raw:{alphabet:"base64",omitPadding:!0},url:{alphabet:"base64url",omitPadding:!0}};function ta(e,t="std"){if(ea)return ea.
call(e,Im[t]);let n=ra(t),r=t=="std",a="",l=0,u,c=0;for(let p=0;p<e.length;p++)switch(u=e[p],l){case 0:a+=n[u>>2],c=(u&3)<<4,l=1;break;case 1:a+=n[c|u>>4],c=(u&
15)<<2,l=2;break;case 2:a+=n[c|u>>6],a+=n[u&63],l=0;break}return l&&(a+=n[c],r&&(a+="=",l==1&&(a+="="))),a}var In,na,vt;function ra(e){return In||(In="ABCDEFGHI\
JKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".split(""),na=In.slice(0,-2).concat("-","_")),e=="url"?na:In}function wm(){if(!vt){vt=[];let e=ra("std");
for(let t=0;t<e.length;t++)vt[e[t].charCodeAt(0)]=t;vt[45]=e.indexOf("+"),vt[95]=e.indexOf("/")}return vt}function Rr(e){for(let t of e.field)Vt(t,"jsonName")||
(t.jsonName=Et(t.name));e.nestedType.forEach(Rr)}function Sm(e,t){let n=e.values.find(r=>r.name===t);if(!n)throw new Error(`cannot parse ${e} default value: ${t}`);
return n.number}function Lm(e,t){switch(e){case h.STRING:return t;case h.BYTES:{let n=_m(t);if(n===!1)throw new Error(`cannot parse ${h[e]} default value: ${t}`);
return n}case h.INT64:case h.SFIXED64:case h.SINT64:return V.parse(t);case h.UINT64:case h.FIXED64:return V.uParse(t);case h.DOUBLE:case h.FLOAT:switch(t){case"\
inf":return Number.POSITIVE_INFINITY;case"-inf":return Number.NEGATIVE_INFINITY;case"nan":return Number.NaN;default:return parseFloat(t)}case h.BOOL:return t===
"true";case h.INT32:case h.UINT32:case h.SINT32:case h.FIXED32:case h.SFIXED32:return parseInt(t,10)}}function _m(e){let t=[],n={tail:e,c:"",next(){return this.
tail.length==0?!1:(this.c=this.tail[0],this.tail=this.tail.substring(1),!0)},take(r){if(this.tail.length>=r){let a=this.tail.substring(0,r);return this.tail=this.
tail.substring(r),a}return!1}};for(;n.next();)switch(n.c){case"\\":if(n.next())switch(n.c){case"\\":t.push(n.c.charCodeAt(0));break;case"b":t.push(8);break;case"\
f":t.push(12);break;case"n":t.push(10);break;case"r":t.push(13);break;case"t":t.push(9);break;case"v":t.push(11);break;case"0":case"1":case"2":case"3":case"4":case"\
5":case"6":case"7":{let r=n.c,a=n.take(2);if(a===!1)return!1;let l=parseInt(r+a,8);if(Number.isNaN(l))return!1;t.push(l);break}case"x":{let r=n.c,a=n.take(2);if(a===
!1)return!1;let l=parseInt(r+a,16);if(Number.isNaN(l))return!1;t.push(l);break}case"u":{let r=n.c,a=n.take(4);if(a===!1)return!1;let l=parseInt(r+a,16);if(Number.
isNaN(l))return!1;let u=new Uint8Array(4);new DataView(u.buffer).setInt32(0,l,!0),t.push(u[0],u[1],u[2],u[3]);break}case"U":{let r=n.c,a=n.take(8);if(a===!1)return!1;
let l=V.uEnc(r+a),u=new Uint8Array(8),c=new DataView(u.buffer);c.setInt32(0,l.lo,!0),c.setInt32(4,l.hi,!0),t.push(u[0],u[1],u[2],u[3],u[4],u[5],u[6],u[7]);break}}
break;default:t.push(n.c.charCodeAt(0))}return new Uint8Array(t)}function ia(...e){return Am(e)}function sa(e,t){return Tm([e,t])}function Tm(e,t){let n=aa();if(!e.
length)return n;if("$typeName"in e[0]&&e[0].$typeName=="google.protobuf.FileDescriptorSet"){for(let r of e[0].file)t?.(r),fa(r,n);return n}if("$typeName"in e[0]){
let r=function(c){let p=[];for(let m of c.dependency){if(n.getFile(m)!=null||u.has(m))continue;let g=l(m);if(!g)throw new Error(`Unable to resolve ${m}, importe\
d by ${c.name}`);"kind"in g?n.addFile(g,!1,!0):(u.add(g.name),p.push(g))}return p.concat(...p.map(r))},a=e[0],l=e[1],u=new Set;for(let c of[a,...r(a)].reverse())
t?.(c),fa(c,n)}else for(let r of e)for(let a of r.files)n.addFile(a);return n}function aa(){let e=new Map,t=new Map,n=new Map;return{kind:"registry",types:e,extendees:t,
[Symbol.iterator](){return e.values()},get files(){return n.values()},addFile(r,a,l){if(n.set(r.proto.name,r),!a)for(let u of Er(r))this.add(u);if(l)for(let u of r.
dependencies)this.addFile(u,a,l)},add(r){if(r.kind=="extension"){let a=t.get(r.extendee.typeName);a||t.set(r.extendee.typeName,a=new Map),a.set(r.number,r)}e.set(
r.typeName,r)},get(r){return e.get(r)},getFile(r){return n.get(r)},getMessage(r){let a=e.get(r);return a?.kind=="message"?a:void 0},getEnum(r){let a=e.get(r);return a?.
kind=="enum"?a:void 0},getExtension(r){let a=e.get(r);return a?.kind=="extension"?a:void 0},getExtensionFor(r,a){var l;return(l=t.get(r.typeName))===null||l===void 0?
void 0:l.get(a)},getService(r){let a=e.get(r);return a?.kind=="service"?a:void 0}}}function Am(e){let t=aa();for(let n of e)switch(n.kind){case"registry":for(let r of n)
t.add(r);break;case"file":t.addFile(n);break;default:t.add(n);break}return t}var Cm=998,Om=999,Dm=9999,km=9,Wt=10,jt=11,Bm=12,oa=14,Vr=3,Pm=2,la=1,Fm=0,ua=1,ca=2,
Rm=3,Vm=1,Um=2,Mm=1,Gm=2,$m=1002,da={998:{fieldPresence:1,enumType:2,repeatedFieldEncoding:2,utf8Validation:3,messageEncoding:1,jsonFormat:2,enforceNamingStyle:2,
defaultSymbolVisibility:1,enforceProtoLimits:1},999:{fieldPresence:2,enumType:1,repeatedFieldEncoding:1,utf8Validation:2,messageEncoding:1,jsonFormat:1,enforceNamingStyle:2,
defaultSymbolVisibility:1,enforceProtoLimits:1},1e3:{fieldPresence:1,enumType:1,repeatedFieldEncoding:1,utf8Validation:2,messageEncoding:1,jsonFormat:1,enforceNamingStyle:2,
defaultSymbolVisibility:1,enforceProtoLimits:1},1001:{fieldPresence:1,enumType:1,repeatedFieldEncoding:1,utf8Validation:2,messageEncoding:1,jsonFormat:1,enforceNamingStyle:1,
defaultSymbolVisibility:2,enforceProtoLimits:1},1002:{fieldPresence:1,enumType:1,repeatedFieldEncoding:1,utf8Validation:2,messageEncoding:1,jsonFormat:1,enforceNamingStyle:3,
defaultSymbolVisibility:4,enforceProtoLimits:2}};function fa(e,t){var n,r;let a={kind:"file",proto:e,deprecated:(r=(n=e.options)===null||n===void 0?void 0:n.deprecated)!==
null&&r!==void 0?r:!1,edition:jm(e),name:e.name.replace(/\.proto$/,""),dependencies:Zm(e,t),enums:[],messages:[],extensions:[],services:[],toString(){return`fil\
e ${e.name}`}},l=new Map,u={get(c){return l.get(c)},add(c){var p;Te(((p=c.proto.options)===null||p===void 0?void 0:p.mapEntry)===!0),l.set(c.typeName,c)}};for(let c of e.
enumType)pa(c,a,void 0,t);for(let c of e.messageType)ma(c,a,void 0,t,u);for(let c of e.service)Ym(c,a,t);Ur(a,t);for(let c of l.values())Mr(c,t,u);for(let c of a.
messages)Mr(c,t,u),Ur(c,t);t.addFile(a,!0)}function Ur(e,t){switch(e.kind){case"file":for(let n of e.proto.extension){let r=Gr(n,e,t);e.extensions.push(r),t.add(
r)}break;case"message":for(let n of e.proto.extension){let r=Gr(n,e,t);e.nestedExtensions.push(r),t.add(r)}for(let n of e.nestedMessages)Ur(n,t);break}}function Mr(e,t,n){
let r=e.proto.oneofDecl.map(l=>Wm(l,e)),a=new Set;for(let l of e.proto.field){let u=zm(l,r),c=Gr(l,e,t,u,n);e.fields.push(c),e.field[c.localName]=c,u===void 0?e.
members.push(c):(u.fields.push(c),a.has(u)||(a.add(u),e.members.push(u)))}for(let l of r.filter(u=>a.has(u)))e.oneofs.push(l);for(let l of e.nestedMessages)Mr(l,
t,n)}function pa(e,t,n,r){var a,l,u,c,p,m,g,b,y;let I=Hm(e.name,e.value),L={kind:"enum",proto:e,deprecated:(l=(a=e.options)===null||a===void 0?void 0:a.deprecated)!==
null&&l!==void 0?l:!1,file:t,parent:n,open:!0,name:e.name,typeName:wn(e,n,t),value:{},values:[],sharedPrefix:I,toString(){return`enum ${this.typeName}`}};L.open=
th(L),r.add(L);for(let C of e.value){let T=C.name,N={kind:"enum_value",proto:C,deprecated:(c=(u=C.options)===null||u===void 0?void 0:u.deprecated)!==null&&c!==void 0?
c:!1,parent:L,name:T,localName:Ft(I==null?T:T.substring(I.length)),number:C.number,jsonName:(p=Xm(C))!==null&&p!==void 0?p:T,toString(){return`enum value ${L.typeName}\
.${T}`}};L.values.push(N),(m=(b=L.value)[y=C.number])!==null&&m!==void 0||(b[y]=N)}((g=n?.nestedEnums)!==null&&g!==void 0?g:t.enums).push(L)}function ma(e,t,n,r,a){
var l,u,c,p;let m={kind:"message",proto:e,deprecated:(u=(l=e.options)===null||l===void 0?void 0:l.deprecated)!==null&&u!==void 0?u:!1,file:t,parent:n,name:e.name,
typeName:wn(e,n,t),fields:[],field:{},oneofs:[],members:[],nestedEnums:[],nestedMessages:[],nestedExtensions:[],toString(){return`message ${this.typeName}`}};((c=
e.options)===null||c===void 0?void 0:c.mapEntry)===!0?a.add(m):(((p=n?.nestedMessages)!==null&&p!==void 0?p:t.messages).push(m),r.add(m));for(let g of e.enumType)
pa(g,t,m,r);for(let g of e.nestedType)ma(g,t,m,r,a)}function Ym(e,t,n){var r,a;let l={kind:"service",proto:e,deprecated:(a=(r=e.options)===null||r===void 0?void 0:
r.deprecated)!==null&&a!==void 0?a:!1,file:t,name:e.name,typeName:wn(e,void 0,t),methods:[],method:{},toString(){return`service ${this.typeName}`}};t.services.push(
l),n.add(l);for(let u of e.method){let c=Km(u,l,n);l.methods.push(c),l.method[c.localName]=c}}function Km(e,t,n){var r,a,l,u;let c;e.clientStreaming&&e.serverStreaming?
c="bidi_streaming":e.clientStreaming?c="client_streaming":e.serverStreaming?c="server_streaming":c="unary";let p=n.getMessage($e(e.inputType)),m=n.getMessage($e(
e.outputType));Te(p,`invalid MethodDescriptorProto: input_type ${e.inputType} not found`),Te(m,`invalid MethodDescriptorProto: output_type ${e.inputType} not fo\
und`);let g=e.name;return{kind:"rpc",proto:e,deprecated:(a=(r=e.options)===null||r===void 0?void 0:r.deprecated)!==null&&a!==void 0?a:!1,parent:t,name:g,localName:Ft(
g.length?Ft(g[0].toLowerCase()+g.substring(1)):g),methodKind:c,input:p,output:m,idempotency:(u=(l=e.options)===null||l===void 0?void 0:l.idempotencyLevel)!==null&&
u!==void 0?u:Fm,toString(){return`rpc ${t.typeName}.${g}`}}}function Wm(e,t){return{kind:"oneof",proto:e,deprecated:!1,parent:t,fields:[],name:e.name,localName:Ft(
Et(e.name)),toString(){return`oneof ${t.typeName}.${this.name}`}}}function Gr(e,t,n,r,a){var l,u,c;let p=a===void 0,m={kind:"field",proto:e,deprecated:(u=(l=e.options)===
null||l===void 0?void 0:l.deprecated)!==null&&u!==void 0?u:!1,name:e.name,number:e.number,scalar:void 0,message:void 0,enum:void 0,presence:Qm(e,r,p,t),utf8Validation:nh(
e,t),listKind:void 0,mapKind:void 0,mapKey:void 0,delimitedEncoding:void 0,packed:void 0,longAsString:!1,getDefaultValue:void 0},g;if(p){let L=t.kind=="file"?t:
t.file,C=t.kind=="file"?void 0:t,T=wn(e,C,L);m.kind="extension",m.file=L,m.parent=C,m.oneof=void 0,m.typeName=T,m.jsonName=`[${T}]`,g=()=>`extension ${T}`;let N=n.
getMessage($e(e.extendee));Te(N,`invalid FieldDescriptorProto: extendee ${e.extendee} not found`),m.extendee=N}else{let L=t;Te(L.kind=="message"),m.parent=L,m.oneof=
r,m.localName=r?Et(e.name):Ft(Et(e.name)),m.jsonName=e.jsonName,g=()=>`field ${L.typeName}.${e.name}`}Object.defineProperty(m,"toString",{value:g,writable:!0,enumerable:!0,
configurable:!0});let b=e.label,y=e.type,I=(c=e.options)===null||c===void 0?void 0:c.jstype;if(b===Vr){let L=y==jt?a?.get($e(e.typeName)):void 0;if(L){m.fieldKind=
"map";let{key:C,value:T}=eh(L);return m.mapKey=C.scalar,m.mapKind=T.fieldKind,m.message=T.message,m.delimitedEncoding=!1,m.enum=T.enum,m.scalar=T.scalar,m}switch(m.
fieldKind="list",y){case jt:case Wt:m.listKind="message",m.message=n.getMessage($e(e.typeName)),Te(m.message),m.delimitedEncoding=ha(e,t);break;case oa:m.listKind=
"enum",m.enum=n.getEnum($e(e.typeName)),Te(m.enum);break;default:m.listKind="scalar",m.scalar=y,m.longAsString=I==la;break}return m.packed=qm(e,t),m}switch(y){case jt:case Wt:
m.fieldKind="message",m.message=n.getMessage($e(e.typeName)),Te(m.message,`invalid FieldDescriptorProto: type_name ${e.typeName} not found`),m.delimitedEncoding=
ha(e,t),m.getDefaultValue=()=>{};break;case oa:{let L=n.getEnum($e(e.typeName));Te(L!==void 0,`invalid FieldDescriptorProto: type_name ${e.typeName} not found`),
m.fieldKind="enum",m.enum=n.getEnum($e(e.typeName)),m.getDefaultValue=()=>Vt(e,"defaultValue")?Sm(L,e.defaultValue):void 0;break}default:{m.fieldKind="scalar",m.
scalar=y,m.longAsString=I==la,m.getDefaultValue=()=>Vt(e,"defaultValue")?Lm(y,e.defaultValue):void 0;break}}return m}function jm(e){switch(e.syntax){case"":case"\
proto2":return Cm;case"proto3":return Om;case"editions":if(e.edition===Dm)return $m;if(e.edition in da)return e.edition;throw new Error(`${e.name}: unsupported \
edition`);default:throw new Error(`${e.name}: unsupported syntax "${e.syntax}"`)}}function Zm(e,t){return e.dependency.map(n=>{let r=t.getFile(n);if(!r)throw new Error(
`Cannot find ${n}, imported by ${e.name}`);return r})}function Hm(e,t){let n=Jm(e)+"_";for(let r of t){if(!r.name.toLowerCase().startsWith(n))return;let a=r.name.
substring(n.length);if(a.length==0||/^\d/.test(a))return}return n}function Xm(e){var t,n;let r;for(let a of(n=(t=e.options)===null||t===void 0?void 0:t.$unknown)!==
null&&n!==void 0?n:[]){if(a.no!==998||a.wireType!==W.LengthDelimited)continue;let l=new $t(new $t(a.data).bytes());for(;l.pos<l.len;){let[u,c]=l.tag();u===1&&c===
W.LengthDelimited?r=l.string():l.skip(c,u)}}return r}function Jm(e){return(e.substring(0,1)+e.substring(1).replace(/[A-Z]/g,t=>"_"+t)).toLowerCase()}function wn(e,t,n){
let r;return t?r=`${t.typeName}.${e.name}`:n.proto.package.length>0?r=`${n.proto.package}.${e.name}`:r=`${e.name}`,r}function $e(e){return e.startsWith(".")?e.substring(
1):e}function zm(e,t){if(!Vt(e,"oneofIndex")||e.proto3Optional)return;let n=t[e.oneofIndex];return Te(n,`invalid FieldDescriptorProto: oneof #${e.oneofIndex} fo\
r field #${e.number} not found`),n}function Qm(e,t,n,r){if(e.label==Pm)return Rm;if(e.label==Vr)return ca;if(t||e.proto3Optional||n)return ua;let a=ft("fieldPre\
sence",{proto:e,parent:r});return a==ca&&(e.type==jt||e.type==Wt)?ua:a}function qm(e,t){if(e.label!=Vr)return!1;switch(e.type){case km:case Bm:case Wt:case jt:return!1}
let n=e.options;return n&&Vt(n,"packed")?n.packed:Vm==ft("repeatedFieldEncoding",{proto:e,parent:t})}function eh(e){let t=e.fields.find(r=>r.number===1),n=e.fields.
find(r=>r.number===2);return Te(t&&t.fieldKind=="scalar"&&t.scalar!=h.BYTES&&t.scalar!=h.FLOAT&&t.scalar!=h.DOUBLE&&n&&n.fieldKind!="list"&&n.fieldKind!="map"),
{key:t,value:n}}function th(e){var t;return Mm==ft("enumType",{proto:e.proto,parent:(t=e.parent)!==null&&t!==void 0?t:e.file})}function ha(e,t){return e.type==Wt?
!0:Um==ft("messageEncoding",{proto:e,parent:t})}function nh(e,t){return Gm==ft("utf8Validation",{proto:e,parent:t})}function ft(e,t){var n,r;let a=(n=t.proto.options)===
null||n===void 0?void 0:n.features;if(a){let l=a[e];if(l!=0)return l}if("kind"in t){if(t.kind=="message")return ft(e,(r=t.parent)!==null&&r!==void 0?r:t.file);let l=da[t.
edition];if(!l)throw new Error(`feature default for edition ${t.edition} not found`);return l[e]}return ft(e,t.parent)}function Te(e,t){if(!e)throw new Error(t)}
function rh(e){let t=ih(e);return t.messageType.forEach(Rr),sa(t,()=>{}).getFile(t.name)}function ih(e){return Object.assign(Object.create({syntax:"",edition:0}),
Object.assign(Object.assign({$typeName:"google.protobuf.FileDescriptorProto",dependency:[],publicDependency:[],weakDependency:[],optionDependency:[],service:[],
extension:[]},e),{messageType:e.messageType.map(ga),enumType:e.enumType.map(ba)}))}function ga(e){var t,n,r,a,l,u,c,p;return Object.assign(Object.create({visibility:0}),
{$typeName:"google.protobuf.DescriptorProto",name:e.name,field:(n=(t=e.field)===null||t===void 0?void 0:t.map(sh))!==null&&n!==void 0?n:[],extension:[],nestedType:(a=
(r=e.nestedType)===null||r===void 0?void 0:r.map(ga))!==null&&a!==void 0?a:[],enumType:(u=(l=e.enumType)===null||l===void 0?void 0:l.map(ba))!==null&&u!==void 0?
u:[],extensionRange:(p=(c=e.extensionRange)===null||c===void 0?void 0:c.map(m=>Object.assign({$typeName:"google.protobuf.DescriptorProto.ExtensionRange"},m)))!==
null&&p!==void 0?p:[],oneofDecl:[],reservedRange:[],reservedName:[]})}function sh(e){return Object.assign(Object.create({label:1,typeName:"",extendee:"",defaultValue:"",
oneofIndex:0,jsonName:"",proto3Optional:!1}),Object.assign(Object.assign({$typeName:"google.protobuf.FieldDescriptorProto"},e),{options:e.options?ah(e.options):
void 0}))}function ah(e){var t,n,r;return Object.assign(Object.create({ctype:0,packed:!1,jstype:0,lazy:!1,unverifiedLazy:!1,deprecated:!1,weak:!1,debugRedact:!1,
retention:0}),Object.assign(Object.assign({$typeName:"google.protobuf.FieldOptions"},e),{targets:(t=e.targets)!==null&&t!==void 0?t:[],editionDefaults:(r=(n=e.editionDefaults)===
null||n===void 0?void 0:n.map(a=>Object.assign({$typeName:"google.protobuf.FieldOptions.EditionDefault"},a)))!==null&&r!==void 0?r:[],uninterpretedOption:[]}))}
function ba(e){return Object.assign(Object.create({visibility:0}),{$typeName:"google.protobuf.EnumDescriptorProto",name:e.name,reservedName:[],reservedRange:[],
value:e.value.map(t=>Object.assign({$typeName:"google.protobuf.EnumValueDescriptorProto"},t))})}function q(e,t,...n){return n.reduce((r,a)=>r.nestedMessages[a],
e.messages[t])}var oh=rh({name:"google/protobuf/descriptor.proto",package:"google.protobuf",messageType:[{name:"FileDescriptorSet",field:[{name:"file",number:1,
type:11,label:3,typeName:".google.protobuf.FileDescriptorProto"}],extensionRange:[{start:536e6,end:536000001}]},{name:"FileDescriptorProto",field:[{name:"name",
number:1,type:9,label:1},{name:"package",number:2,type:9,label:1},{name:"dependency",number:3,type:9,label:3},{name:"public_dependency",number:10,type:5,label:3},
{name:"weak_dependency",number:11,type:5,label:3},{name:"option_dependency",number:15,type:9,label:3},{name:"message_type",number:4,type:11,label:3,typeName:".g\
oogle.protobuf.DescriptorProto"},{name:"enum_type",number:5,type:11,label:3,typeName:".google.protobuf.EnumDescriptorProto"},{name:"service",number:6,type:11,label:3,
typeName:".google.protobuf.ServiceDescriptorProto"},{name:"extension",number:7,type:11,label:3,typeName:".google.protobuf.FieldDescriptorProto"},{name:"options",
number:8,type:11,label:1,typeName:".google.protobuf.FileOptions"},{name:"source_code_info",number:9,type:11,label:1,typeName:".google.protobuf.SourceCodeInfo"},
{name:"syntax",number:12,type:9,label:1},{name:"edition",number:14,type:14,label:1,typeName:".google.protobuf.Edition"}]},{name:"DescriptorProto",field:[{name:"\
name",number:1,type:9,label:1},{name:"field",number:2,type:11,label:3,typeName:".google.protobuf.FieldDescriptorProto"},{name:"extension",number:6,type:11,label:3,
typeName:".google.protobuf.FieldDescriptorProto"},{name:"nested_type",number:3,type:11,label:3,typeName:".google.protobuf.DescriptorProto"},{name:"enum_type",number:4,
type:11,label:3,typeName:".google.protobuf.EnumDescriptorProto"},{name:"extension_range",number:5,type:11,label:3,typeName:".google.protobuf.DescriptorProto.Ext\
ensionRange"},{name:"oneof_decl",number:8,type:11,label:3,typeName:".google.protobuf.OneofDescriptorProto"},{name:"options",number:7,type:11,label:1,typeName:".\
google.protobuf.MessageOptions"},{name:"reserved_range",number:9,type:11,label:3,typeName:".google.protobuf.DescriptorProto.ReservedRange"},{name:"reserved_name",
number:10,type:9,label:3},{name:"visibility",number:11,type:14,label:1,typeName:".google.protobuf.SymbolVisibility"}],nestedType:[{name:"ExtensionRange",field:[
{name:"start",number:1,type:5,label:1},{name:"end",number:2,type:5,label:1},{name:"options",number:3,type:11,label:1,typeName:".google.protobuf.ExtensionRangeOp\
tions"}]},{name:"ReservedRange",field:[{name:"start",number:1,type:5,label:1},{name:"end",number:2,type:5,label:1}]}]},{name:"ExtensionRangeOptions",field:[{name:"\
uninterpreted_option",number:999,type:11,label:3,typeName:".google.protobuf.UninterpretedOption"},{name:"declaration",number:2,type:11,label:3,typeName:".google\
.protobuf.ExtensionRangeOptions.Declaration",options:{retention:2}},{name:"features",number:50,type:11,label:1,typeName:".google.protobuf.FeatureSet"},{name:"ve\
rification",number:3,type:14,label:1,typeName:".google.protobuf.ExtensionRangeOptions.VerificationState",defaultValue:"UNVERIFIED",options:{retention:2}}],nestedType:[
{name:"Declaration",field:[{name:"number",number:1,type:5,label:1},{name:"full_name",number:2,type:9,label:1},{name:"type",number:3,type:9,label:1},{name:"reser\
ved",number:5,type:8,label:1},{name:"repeated",number:6,type:8,label:1}]}],enumType:[{name:"VerificationState",value:[{name:"DECLARATION",number:0},{name:"UNVER\
IFIED",number:1}]}],extensionRange:[{start:990,end:999},{start:1e3,end:536870912}]},{name:"FieldDescriptorProto",field:[{name:"name",number:1,type:9,label:1},{name:"\
number",number:3,type:5,label:1},{name:"label",number:4,type:14,label:1,typeName:".google.protobuf.FieldDescriptorProto.Label"},{name:"type",number:5,type:14,label:1,
typeName:".google.protobuf.FieldDescriptorProto.Type"},{name:"type_name",number:6,type:9,label:1},{name:"extendee",number:2,type:9,label:1},{name:"default_value",
number:7,type:9,label:1},{name:"oneof_index",number:9,type:5,label:1},{name:"json_name",number:10,type:9,label:1},{name:"options",number:8,type:11,label:1,typeName:"\
.google.protobuf.FieldOptions"},{name:"proto3_optional",number:17,type:8,label:1}],enumType:[{name:"Type",value:[{name:"TYPE_DOUBLE",number:1},{name:"TYPE_FLOAT",
number:2},{name:"TYPE_INT64",number:3},{name:"TYPE_UINT64",number:4},{name:"TYPE_INT32",number:5},{name:"TYPE_FIXED64",number:6},{name:"TYPE_FIXED32",number:7},
{name:"TYPE_BOOL",number:8},{name:"TYPE_STRING",number:9},{name:"TYPE_GROUP",number:10},{name:"TYPE_MESSAGE",number:11},{name:"TYPE_BYTES",number:12},{name:"TYP\
E_UINT32",number:13},{name:"TYPE_ENUM",number:14},{name:"TYPE_SFIXED32",number:15},{name:"TYPE_SFIXED64",number:16},{name:"TYPE_SINT32",number:17},{name:"TYPE_S\
INT64",number:18}]},{name:"Label",value:[{name:"LABEL_OPTIONAL",number:1},{name:"LABEL_REPEATED",number:3},{name:"LABEL_REQUIRED",number:2}]}]},{name:"OneofDesc\
riptorProto",field:[{name:"name",number:1,type:9,label:1},{name:"options",number:2,type:11,label:1,typeName:".google.protobuf.OneofOptions"}]},{name:"EnumDescri\
ptorProto",field:[{name:"name",number:1,type:9,label:1},{name:"value",number:2,type:11,label:3,typeName:".google.protobuf.EnumValueDescriptorProto"},{name:"opti\
ons",number:3,type:11,label:1,typeName:".google.protobuf.EnumOptions"},{name:"reserved_range",number:4,type:11,label:3,typeName:".google.protobuf.EnumDescriptor\
Proto.EnumReservedRange"},{name:"reserved_name",number:5,type:9,label:3},{name:"visibility",number:6,type:14,label:1,typeName:".google.protobuf.SymbolVisibility"}],
nestedType:[{name:"EnumReservedRange",field:[{name:"start",number:1,type:5,label:1},{name:"end",number:2,type:5,label:1}]}]},{name:"EnumValueDescriptorProto",field:[
{name:"name",number:1,type:9,label:1},{name:"number",number:2,type:5,label:1},{name:"options",number:3,type:11,label:1,typeName:".google.protobuf.EnumValueOptio\
ns"}]},{name:"ServiceDescriptorProto",field:[{name:"name",number:1,type:9,label:1},{name:"method",number:2,type:11,label:3,typeName:".google.protobuf.MethodDesc\
riptorProto"},{name:"options",number:3,type:11,label:1,typeName:".google.protobuf.ServiceOptions"}]},{name:"MethodDescriptorProto",field:[{name:"name",number:1,
type:9,label:1},{name:"input_type",number:2,type:9,label:1},{name:"output_type",number:3,type:9,label:1},{name:"options",number:4,type:11,label:1,typeName:".goo\
gle.protobuf.MethodOptions"},{name:"client_streaming",number:5,type:8,label:1,defaultValue:"false"},{name:"server_streaming",number:6,type:8,label:1,defaultValue:"\
false"}]},{name:"FileOptions",field:[{name:"java_package",number:1,type:9,label:1},{name:"java_outer_classname",number:8,type:9,label:1},{name:"java_multiple_fi\
les",number:10,type:8,label:1,defaultValue:"false",options:{}},{name:"java_generate_equals_and_hash",number:20,type:8,label:1,options:{deprecated:!0}},{name:"ja\
va_string_check_utf8",number:27,type:8,label:1,defaultValue:"false"},{name:"optimize_for",number:9,type:14,label:1,typeName:".google.protobuf.FileOptions.Optimi\
zeMode",defaultValue:"SPEED"},{name:"go_package",number:11,type:9,label:1},{name:"cc_generic_services",number:16,type:8,label:1,defaultValue:"false"},{name:"jav\
a_generic_services",number:17,type:8,label:1,defaultValue:"false"},{name:"py_generic_services",number:18,type:8,label:1,defaultValue:"false"},{name:"deprecated",
number:23,type:8,label:1,defaultValue:"false"},{name:"cc_enable_arenas",number:31,type:8,label:1,defaultValue:"true",options:{}},{name:"objc_class_prefix",number:36,
type:9,label:1},{name:"csharp_namespace",number:37,type:9,label:1},{name:"swift_prefix",number:39,type:9,label:1},{name:"php_class_prefix",number:40,type:9,label:1},
{name:"php_namespace",number:41,type:9,label:1},{name:"php_metadata_namespace",number:44,type:9,label:1},{name:"ruby_package",number:45,type:9,label:1},{name:"f\
eatures",number:50,type:11,label:1,typeName:".google.protobuf.FeatureSet"},{name:"uninterpreted_option",number:999,type:11,label:3,typeName:".google.protobuf.Un\
interpretedOption"}],enumType:[{name:"OptimizeMode",value:[{name:"SPEED",number:1},{name:"CODE_SIZE",number:2},{name:"LITE_RUNTIME",number:3}]}],extensionRange:[
{start:990,end:999},{start:1e3,end:536870912}]},{name:"MessageOptions",field:[{name:"message_set_wire_format",number:1,type:8,label:1,defaultValue:"false"},{name:"\
no_standard_descriptor_accessor",number:2,type:8,label:1,defaultValue:"false"},{name:"deprecated",number:3,type:8,label:1,defaultValue:"false"},{name:"map_entry",
number:7,type:8,label:1},{name:"deprecated_legacy_json_field_conflicts",number:11,type:8,label:1,options:{deprecated:!0}},{name:"features",number:12,type:11,label:1,
typeName:".google.protobuf.FeatureSet"},{name:"uninterpreted_option",number:999,type:11,label:3,typeName:".google.protobuf.UninterpretedOption"}],extensionRange:[
{start:990,end:999},{start:1e3,end:536870912}]},{name:"FieldOptions",field:[{name:"ctype",number:1,type:14,label:1,typeName:".google.protobuf.FieldOptions.CType",
defaultValue:"STRING"},{name:"packed",number:2,type:8,label:1},{name:"jstype",number:6,type:14,label:1,typeName:".google.protobuf.FieldOptions.JSType",defaultValue:"\
JS_NORMAL"},{name:"lazy",number:5,type:8,label:1,defaultValue:"false"},{name:"unverified_lazy",number:15,type:8,label:1,defaultValue:"false"},{name:"deprecated",
number:3,type:8,label:1,defaultValue:"false"},{name:"weak",number:10,type:8,label:1,defaultValue:"false",options:{deprecated:!0}},{name:"debug_redact",number:16,
type:8,label:1,defaultValue:"false"},{name:"retention",number:17,type:14,label:1,typeName:".google.protobuf.FieldOptions.OptionRetention"},{name:"targets",number:19,
type:14,label:3,typeName:".google.protobuf.FieldOptions.OptionTargetType"},{name:"edition_defaults",number:20,type:11,label:3,typeName:".google.protobuf.FieldOp\
tions.EditionDefault"},{name:"features",number:21,type:11,label:1,typeName:".google.protobuf.FeatureSet"},{name:"feature_support",number:22,type:11,label:1,typeName:"\
.google.protobuf.FieldOptions.FeatureSupport"},{name:"uninterpreted_option",number:999,type:11,label:3,typeName:".google.protobuf.UninterpretedOption"}],nestedType:[
{name:"EditionDefault",field:[{name:"edition",number:3,type:14,label:1,typeName:".google.protobuf.Edition"},{name:"value",number:2,type:9,label:1}]},{name:"Feat\
ureSupport",field:[{name:"edition_introduced",number:1,type:14,label:1,typeName:".google.protobuf.Edition"},{name:"edition_deprecated",number:2,type:14,label:1,
typeName:".google.protobuf.Edition"},{name:"deprecation_warning",number:3,type:9,label:1},{name:"edition_removed",number:4,type:14,label:1,typeName:".google.pro\
tobuf.Edition"},{name:"removal_error",number:5,type:9,label:1}]}],enumType:[{name:"CType",value:[{name:"STRING",number:0},{name:"CORD",number:1},{name:"STRING_P\
IECE",number:2}]},{name:"JSType",value:[{name:"JS_NORMAL",number:0},{name:"JS_STRING",number:1},{name:"JS_NUMBER",number:2}]},{name:"OptionRetention",value:[{name:"\
RETENTION_UNKNOWN",number:0},{name:"RETENTION_RUNTIME",number:1},{name:"RETENTION_SOURCE",number:2}]},{name:"OptionTargetType",value:[{name:"TARGET_TYPE_UNKNOWN",
number:0},{name:"TARGET_TYPE_FILE",number:1},{name:"TARGET_TYPE_EXTENSION_RANGE",number:2},{name:"TARGET_TYPE_MESSAGE",number:3},{name:"TARGET_TYPE_FIELD",number:4},
{name:"TARGET_TYPE_ONEOF",number:5},{name:"TARGET_TYPE_ENUM",number:6},{name:"TARGET_TYPE_ENUM_ENTRY",number:7},{name:"TARGET_TYPE_SERVICE",number:8},{name:"TAR\
GET_TYPE_METHOD",number:9}]}],extensionRange:[{start:990,end:999},{start:1e3,end:536870912}]},{name:"OneofOptions",field:[{name:"features",number:1,type:11,label:1,
typeName:".google.protobuf.FeatureSet"},{name:"uninterpreted_option",number:999,type:11,label:3,typeName:".google.protobuf.UninterpretedOption"}],extensionRange:[
{start:990,end:999},{start:1e3,end:536870912}]},{name:"EnumOptions",field:[{name:"allow_alias",number:2,type:8,label:1},{name:"deprecated",number:3,type:8,label:1,
defaultValue:"false"},{name:"deprecated_legacy_json_field_conflicts",number:6,type:8,label:1,options:{deprecated:!0}},{name:"features",number:7,type:11,label:1,
typeName:".google.protobuf.FeatureSet"},{name:"uninterpreted_option",number:999,type:11,label:3,typeName:".google.protobuf.UninterpretedOption"}],extensionRange:[
{start:990,end:999},{start:1e3,end:536870912}]},{name:"EnumValueOptions",field:[{name:"deprecated",number:1,type:8,label:1,defaultValue:"false"},{name:"features",
number:2,type:11,label:1,typeName:".google.protobuf.FeatureSet"},{name:"debug_redact",number:3,type:8,label:1,defaultValue:"false"},{name:"feature_support",number:4,
type:11,label:1,typeName:".google.protobuf.FieldOptions.FeatureSupport"},{name:"uninterpreted_option",number:999,type:11,label:3,typeName:".google.protobuf.Unin\
terpretedOption"}],extensionRange:[{start:990,end:999},{start:1e3,end:536870912}]},{name:"ServiceOptions",field:[{name:"features",number:34,type:11,label:1,typeName:"\
.google.protobuf.FeatureSet"},{name:"deprecated",number:33,type:8,label:1,defaultValue:"false"},{name:"uninterpreted_option",number:999,type:11,label:3,typeName:"\
.google.protobuf.UninterpretedOption"}],extensionRange:[{start:990,end:999},{start:1e3,end:536870912}]},{name:"MethodOptions",field:[{name:"deprecated",number:33,
type:8,label:1,defaultValue:"false"},{name:"idempotency_level",number:34,type:14,label:1,typeName:".google.protobuf.MethodOptions.IdempotencyLevel",defaultValue:"\
IDEMPOTENCY_UNKNOWN"},{name:"features",number:35,type:11,label:1,typeName:".google.protobuf.FeatureSet"},{name:"uninterpreted_option",number:999,type:11,label:3,
typeName:".google.protobuf.UninterpretedOption"}],enumType:[{name:"IdempotencyLevel",value:[{name:"IDEMPOTENCY_UNKNOWN",number:0},{name:"NO_SIDE_EFFECTS",number:1},
{name:"IDEMPOTENT",number:2}]}],extensionRange:[{start:990,end:999},{start:1e3,end:536870912}]},{name:"UninterpretedOption",field:[{name:"name",number:2,type:11,
label:3,typeName:".google.protobuf.UninterpretedOption.NamePart"},{name:"identifier_value",number:3,type:9,label:1},{name:"positive_int_value",number:4,type:4,label:1},
{name:"negative_int_value",number:5,type:3,label:1},{name:"double_value",number:6,type:1,label:1},{name:"string_value",number:7,type:12,label:1},{name:"aggregat\
e_value",number:8,type:9,label:1}],nestedType:[{name:"NamePart",field:[{name:"name_part",number:1,type:9,label:2},{name:"is_extension",number:2,type:8,label:2}]}]},
{name:"FeatureSet",field:[{name:"field_presence",number:1,type:14,label:1,typeName:".google.protobuf.FeatureSet.FieldPresence",options:{retention:1,targets:[4,1],
editionDefaults:[{value:"EXPLICIT",edition:900},{value:"IMPLICIT",edition:999},{value:"EXPLICIT",edition:1e3}]}},{name:"enum_type",number:2,type:14,label:1,typeName:"\
.google.protobuf.FeatureSet.EnumType",options:{retention:1,targets:[6,1],editionDefaults:[{value:"CLOSED",edition:900},{value:"OPEN",edition:999}]}},{name:"repe\
ated_field_encoding",number:3,type:14,label:1,typeName:".google.protobuf.FeatureSet.RepeatedFieldEncoding",options:{retention:1,targets:[4,1],editionDefaults:[{
value:"EXPANDED",edition:900},{value:"PACKED",edition:999}]}},{name:"utf8_validation",number:4,type:14,label:1,typeName:".google.protobuf.FeatureSet.Utf8Validat\
ion",options:{retention:1,targets:[4,1],editionDefaults:[{value:"NONE",edition:900},{value:"VERIFY",edition:999}]}},{name:"message_encoding",number:5,type:14,label:1,
typeName:".google.protobuf.FeatureSet.MessageEncoding",options:{retention:1,targets:[4,1],editionDefaults:[{value:"LENGTH_PREFIXED",edition:900}]}},{name:"json_\
format",number:6,type:14,label:1,typeName:".google.protobuf.FeatureSet.JsonFormat",options:{retention:1,targets:[3,6,1],editionDefaults:[{value:"LEGACY_BEST_EFF\
ORT",edition:900},{value:"ALLOW",edition:999}]}},{name:"enforce_naming_style",number:7,type:14,label:1,typeName:".google.protobuf.FeatureSet.EnforceNamingStyle",
options:{retention:2,targets:[1,2,3,4,5,6,7,8,9],editionDefaults:[{value:"STYLE_LEGACY",edition:900},{value:"STYLE2024",edition:1001},{value:"STYLE2026",edition:1002}]}},
{name:"default_symbol_visibility",number:8,type:14,label:1,typeName:".google.protobuf.FeatureSet.VisibilityFeature.DefaultSymbolVisibility",options:{retention:2,
targets:[1],editionDefaults:[{value:"EXPORT_ALL",edition:900},{value:"EXPORT_TOP_LEVEL",edition:1001},{value:"STRICT",edition:1002}]}},{name:"enforce_proto_limi\
ts",number:9,type:14,label:1,typeName:".google.protobuf.FeatureSet.ProtoLimitsFeature.EnforceProtoLimits",options:{retention:2,targets:[6,3,4,5],editionDefaults:[
{value:"LEGACY_NO_EXPLICIT_LIMITS",edition:900},{value:"PROTO_LIMITS2026",edition:1002}]}}],nestedType:[{name:"VisibilityFeature",enumType:[{name:"DefaultSymbol\
Visibility",value:[{name:"DEFAULT_SYMBOL_VISIBILITY_UNKNOWN",number:0},{name:"EXPORT_ALL",number:1},{name:"EXPORT_TOP_LEVEL",number:2},{name:"LOCAL_ALL",number:3},
{name:"STRICT",number:4}]}]},{name:"ProtoLimitsFeature",enumType:[{name:"EnforceProtoLimits",value:[{name:"PROTO_LIMITS_UNKNOWN",number:0},{name:"LEGACY_NO_EXPL\
ICIT_LIMITS",number:1},{name:"PROTO_LIMITS2026",number:2}]}]}],enumType:[{name:"FieldPresence",value:[{name:"FIELD_PRESENCE_UNKNOWN",number:0},{name:"EXPLICIT",
number:1},{name:"IMPLICIT",number:2},{name:"LEGACY_REQUIRED",number:3}]},{name:"EnumType",value:[{name:"ENUM_TYPE_UNKNOWN",number:0},{name:"OPEN",number:1},{name:"\
CLOSED",number:2}]},{name:"RepeatedFieldEncoding",value:[{name:"REPEATED_FIELD_ENCODING_UNKNOWN",number:0},{name:"PACKED",number:1},{name:"EXPANDED",number:2}]},
{name:"Utf8Validation",value:[{name:"UTF8_VALIDATION_UNKNOWN",number:0},{name:"VERIFY",number:2},{name:"NONE",number:3}]},{name:"MessageEncoding",value:[{name:"\
MESSAGE_ENCODING_UNKNOWN",number:0},{name:"LENGTH_PREFIXED",number:1},{name:"DELIMITED",number:2}]},{name:"JsonFormat",value:[{name:"JSON_FORMAT_UNKNOWN",number:0},
{name:"ALLOW",number:1},{name:"LEGACY_BEST_EFFORT",number:2}]},{name:"EnforceNamingStyle",value:[{name:"ENFORCE_NAMING_STYLE_UNKNOWN",number:0},{name:"STYLE2024",
number:1},{name:"STYLE_LEGACY",number:2},{name:"STYLE2026",number:3}]}],extensionRange:[{start:1e3,end:9995},{start:9995,end:1e4},{start:1e4,end:10001}]},{name:"\
FeatureSetDefaults",field:[{name:"defaults",number:1,type:11,label:3,typeName:".google.protobuf.FeatureSetDefaults.FeatureSetEditionDefault"},{name:"minimum_edi\
tion",number:4,type:14,label:1,typeName:".google.protobuf.Edition"},{name:"maximum_edition",number:5,type:14,label:1,typeName:".google.protobuf.Edition"}],nestedType:[
{name:"FeatureSetEditionDefault",field:[{name:"edition",number:3,type:14,label:1,typeName:".google.protobuf.Edition"},{name:"overridable_features",number:4,type:11,
label:1,typeName:".google.protobuf.FeatureSet"},{name:"fixed_features",number:5,type:11,label:1,typeName:".google.protobuf.FeatureSet"}]}]},{name:"SourceCodeInf\
o",field:[{name:"location",number:1,type:11,label:3,typeName:".google.protobuf.SourceCodeInfo.Location"}],nestedType:[{name:"Location",field:[{name:"path",number:1,
type:5,label:3,options:{packed:!0}},{name:"span",number:2,type:5,label:3,options:{packed:!0}},{name:"leading_comments",number:3,type:9,label:1},{name:"trailing_\
comments",number:4,type:9,label:1},{name:"leading_detached_comments",number:6,type:9,label:3}]}],extensionRange:[{start:536e6,end:536000001}]},{name:"GeneratedC\
odeInfo",field:[{name:"annotation",number:1,type:11,label:3,typeName:".google.protobuf.GeneratedCodeInfo.Annotation"}],nestedType:[{name:"Annotation",field:[{name:"\
path",number:1,type:5,label:3,options:{packed:!0}},{name:"source_file",number:2,type:9,label:1},{name:"begin",number:3,type:5,label:1},{name:"end",number:4,type:5,
label:1},{name:"semantic",number:5,type:14,label:1,typeName:".google.protobuf.GeneratedCodeInfo.Annotation.Semantic"}],enumType:[{name:"Semantic",value:[{name:"\
NONE",number:0},{name:"SET",number:1},{name:"ALIAS",number:2}]}]}]}],enumType:[{name:"Edition",value:[{name:"EDITION_UNKNOWN",number:0},{name:"EDITION_LEGACY",number:900},
{name:"EDITION_PROTO2",number:998},{name:"EDITION_PROTO3",number:999},{name:"EDITION_2023",number:1e3},{name:"EDITION_2024",number:1001},{name:"EDITION_2026",number:1002},
{name:"EDITION_UNSTABLE",number:9999},{name:"EDITION_1_TEST_ONLY",number:1},{name:"EDITION_2_TEST_ONLY",number:2},{name:"EDITION_99997_TEST_ONLY",number:99997},
{name:"EDITION_99998_TEST_ONLY",number:99998},{name:"EDITION_99999_TEST_ONLY",number:99999},{name:"EDITION_MAX",number:2147483647}]},{name:"SymbolVisibility",value:[
{name:"VISIBILITY_UNSET",number:0},{name:"VISIBILITY_LOCAL",number:1},{name:"VISIBILITY_EXPORT",number:2}]}]}),lh=q(oh,1),Ea;(function(e){e[e.DECLARATION=0]="DE\
CLARATION",e[e.UNVERIFIED=1]="UNVERIFIED"})(Ea||(Ea={}));var va;(function(e){e[e.DOUBLE=1]="DOUBLE",e[e.FLOAT=2]="FLOAT",e[e.INT64=3]="INT64",e[e.UINT64=4]="UIN\
T64",e[e.INT32=5]="INT32",e[e.FIXED64=6]="FIXED64",e[e.FIXED32=7]="FIXED32",e[e.BOOL=8]="BOOL",e[e.STRING=9]="STRING",e[e.GROUP=10]="GROUP",e[e.MESSAGE=11]="MES\
SAGE",e[e.BYTES=12]="BYTES",e[e.UINT32=13]="UINT32",e[e.ENUM=14]="ENUM",e[e.SFIXED32=15]="SFIXED32",e[e.SFIXED64=16]="SFIXED64",e[e.SINT32=17]="SINT32",e[e.SINT64=
18]="SINT64"})(va||(va={}));var ya;(function(e){e[e.OPTIONAL=1]="OPTIONAL",e[e.REPEATED=3]="REPEATED",e[e.REQUIRED=2]="REQUIRED"})(ya||(ya={}));var xa;(function(e){
e[e.SPEED=1]="SPEED",e[e.CODE_SIZE=2]="CODE_SIZE",e[e.LITE_RUNTIME=3]="LITE_RUNTIME"})(xa||(xa={}));var Na;(function(e){e[e.STRING=0]="STRING",e[e.CORD=1]="CORD",
e[e.STRING_PIECE=2]="STRING_PIECE"})(Na||(Na={}));var Ia;(function(e){e[e.JS_NORMAL=0]="JS_NORMAL",e[e.JS_STRING=1]="JS_STRING",e[e.JS_NUMBER=2]="JS_NUMBER"})(Ia||
(Ia={}));var wa;(function(e){e[e.RETENTION_UNKNOWN=0]="RETENTION_UNKNOWN",e[e.RETENTION_RUNTIME=1]="RETENTION_RUNTIME",e[e.RETENTION_SOURCE=2]="RETENTION_SOURCE"})(
wa||(wa={}));var Sa;(function(e){e[e.TARGET_TYPE_UNKNOWN=0]="TARGET_TYPE_UNKNOWN",e[e.TARGET_TYPE_FILE=1]="TARGET_TYPE_FILE",e[e.TARGET_TYPE_EXTENSION_RANGE=2]=
"TARGET_TYPE_EXTENSION_RANGE",e[e.TARGET_TYPE_MESSAGE=3]="TARGET_TYPE_MESSAGE",e[e.TARGET_TYPE_FIELD=4]="TARGET_TYPE_FIELD",e[e.TARGET_TYPE_ONEOF=5]="TARGET_TYP\
E_ONEOF",e[e.TARGET_TYPE_ENUM=6]="TARGET_TYPE_ENUM",e[e.TARGET_TYPE_ENUM_ENTRY=7]="TARGET_TYPE_ENUM_ENTRY",e[e.TARGET_TYPE_SERVICE=8]="TARGET_TYPE_SERVICE",e[e.
TARGET_TYPE_METHOD=9]="TARGET_TYPE_METHOD"})(Sa||(Sa={}));var La;(function(e){e[e.IDEMPOTENCY_UNKNOWN=0]="IDEMPOTENCY_UNKNOWN",e[e.NO_SIDE_EFFECTS=1]="NO_SIDE_E\
FFECTS",e[e.IDEMPOTENT=2]="IDEMPOTENT"})(La||(La={}));var _a;(function(e){e[e.DEFAULT_SYMBOL_VISIBILITY_UNKNOWN=0]="DEFAULT_SYMBOL_VISIBILITY_UNKNOWN",e[e.EXPORT_ALL=
1]="EXPORT_ALL",e[e.EXPORT_TOP_LEVEL=2]="EXPORT_TOP_LEVEL",e[e.LOCAL_ALL=3]="LOCAL_ALL",e[e.STRICT=4]="STRICT"})(_a||(_a={}));var Ta;(function(e){e[e.PROTO_LIMITS_UNKNOWN=
0]="PROTO_LIMITS_UNKNOWN",e[e.LEGACY_NO_EXPLICIT_LIMITS=1]="LEGACY_NO_EXPLICIT_LIMITS",e[e.PROTO_LIMITS2026=2]="PROTO_LIMITS2026"})(Ta||(Ta={}));var Aa;(function(e){
e[e.FIELD_PRESENCE_UNKNOWN=0]="FIELD_PRESENCE_UNKNOWN",e[e.EXPLICIT=1]="EXPLICIT",e[e.IMPLICIT=2]="IMPLICIT",e[e.LEGACY_REQUIRED=3]="LEGACY_REQUIRED"})(Aa||(Aa=
{}));var Ca;(function(e){e[e.ENUM_TYPE_UNKNOWN=0]="ENUM_TYPE_UNKNOWN",e[e.OPEN=1]="OPEN",e[e.CLOSED=2]="CLOSED"})(Ca||(Ca={}));var Oa;(function(e){e[e.REPEATED_FIELD_ENCODING_UNKNOWN=
0]="REPEATED_FIELD_ENCODING_UNKNOWN",e[e.PACKED=1]="PACKED",e[e.EXPANDED=2]="EXPANDED"})(Oa||(Oa={}));var Da;(function(e){e[e.UTF8_VALIDATION_UNKNOWN=0]="UTF8_V\
ALIDATION_UNKNOWN",e[e.VERIFY=2]="VERIFY",e[e.NONE=3]="NONE"})(Da||(Da={}));var ka;(function(e){e[e.MESSAGE_ENCODING_UNKNOWN=0]="MESSAGE_ENCODING_UNKNOWN",e[e.LENGTH_PREFIXED=
1]="LENGTH_PREFIXED",e[e.DELIMITED=2]="DELIMITED"})(ka||(ka={}));var Ba;(function(e){e[e.JSON_FORMAT_UNKNOWN=0]="JSON_FORMAT_UNKNOWN",e[e.ALLOW=1]="ALLOW",e[e.LEGACY_BEST_EFFORT=
2]="LEGACY_BEST_EFFORT"})(Ba||(Ba={}));var Pa;(function(e){e[e.ENFORCE_NAMING_STYLE_UNKNOWN=0]="ENFORCE_NAMING_STYLE_UNKNOWN",e[e.STYLE2024=1]="STYLE2024",e[e.STYLE_LEGACY=
2]="STYLE_LEGACY",e[e.STYLE2026=3]="STYLE2026"})(Pa||(Pa={}));var Fa;(function(e){e[e.NONE=0]="NONE",e[e.SET=1]="SET",e[e.ALIAS=2]="ALIAS"})(Fa||(Fa={}));var Ra;
(function(e){e[e.EDITION_UNKNOWN=0]="EDITION_UNKNOWN",e[e.EDITION_LEGACY=900]="EDITION_LEGACY",e[e.EDITION_PROTO2=998]="EDITION_PROTO2",e[e.EDITION_PROTO3=999]=
"EDITION_PROTO3",e[e.EDITION_2023=1e3]="EDITION_2023",e[e.EDITION_2024=1001]="EDITION_2024",e[e.EDITION_2026=1002]="EDITION_2026",e[e.EDITION_UNSTABLE=9999]="ED\
ITION_UNSTABLE",e[e.EDITION_1_TEST_ONLY=1]="EDITION_1_TEST_ONLY",e[e.EDITION_2_TEST_ONLY=2]="EDITION_2_TEST_ONLY",e[e.EDITION_99997_TEST_ONLY=99997]="EDITION_99\
997_TEST_ONLY",e[e.EDITION_99998_TEST_ONLY=99998]="EDITION_99998_TEST_ONLY",e[e.EDITION_99999_TEST_ONLY=99999]="EDITION_99999_TEST_ONLY",e[e.EDITION_MAX=2147483647]=
"EDITION_MAX"})(Ra||(Ra={}));var Va;(function(e){e[e.VISIBILITY_UNSET=0]="VISIBILITY_UNSET",e[e.VISIBILITY_LOCAL=1]="VISIBILITY_LOCAL",e[e.VISIBILITY_EXPORT=2]=
"VISIBILITY_EXPORT"})(Va||(Va={}));function Ua(e){return Object.assign(Object.assign({readUnknownFields:!0,recursionLimit:100},e),{depth:0})}function Ma(e,t,n){
let r=R(e);return $r(e).read(r,new $t(t),Ua(n),t.byteLength),r}var Ga=new WeakMap;function $r(e){let t=Ga.get(e);return t===void 0&&(t=uh(e)),t}function uh(e){let t=String(
e),n=new Map,r={read:ch(t,n),readGroup:dh(t,n)};Ga.set(e,r);for(let a of e.fields)n.set(a.number,$a(a));return r}function ch(e,t){return(n,r,a,l)=>{var u;if(++a.
depth>a.recursionLimit)throw new Error(`cannot decode ${e} from binary: maximum recursion depth of ${a.recursionLimit} reached`);let c=r.pos+l,p=(u=n.$unknown)!==
null&&u!==void 0?u:[];for(;r.pos<c;){let[m,g]=r.tag(),b=t.get(m);if(b===void 0){let y=r.skip(g,m,a.recursionLimit-a.depth);a.readUnknownFields&&p.push({no:m,wireType:g,
data:y});continue}b(n,r,a,g)}p.length>0&&(n.$unknown=p),a.depth--}}function dh(e,t){return(n,r,a,l)=>{var u;if(++a.depth>a.recursionLimit)throw new Error(`canno\
t decode ${e} from binary: maximum recursion depth of ${a.recursionLimit} reached`);let c,p,m=(u=n.$unknown)!==null&&u!==void 0?u:[];for(;r.pos<r.len&&([c,p]=r.
tag(),p!=W.EndGroup);){let g=t.get(c);if(g===void 0){let b=r.skip(p,c,a.recursionLimit-a.depth);a.readUnknownFields&&m.push({no:c,wireType:p,data:b});continue}g(
n,r,a,p)}if(p!=W.EndGroup||c!==l)throw new Error("invalid end group tag");m.length>0&&(n.$unknown=m),a.depth--}}function fh(e,t,n,r,a){$a(n)(e[Ee],t,a,r)}function $a(e){
switch(e.fieldKind){case"scalar":return ph(e);case"enum":return mh(e);case"message":return hh(e);case"list":return gh(e);case"map":return bh(e)}}function ph(e){
let t=Sn(e.scalar,e.utf8Validation,e.longAsString),n=e.localName;if(e.oneof){let r=e.oneof.localName;return(a,l)=>{a[r]={case:n,value:t(l)}}}return(r,a)=>{r[n]=
t(a)}}function mh(e){var t;let n=e.localName,r=(t=e.oneof)===null||t===void 0?void 0:t.localName;if(e.enum.open)return r!==void 0?(u,c)=>{u[r]={case:n,value:c.int32()}}:
(u,c)=>{u[n]=c.int32()};let a=e.enum.values,l=e.number;return(u,c,p,m)=>{var g;let b=c.int32();if(a.some(y=>y.number===b))r!==void 0?u[r]={case:n,value:b}:u[n]=
b;else if(p.readUnknownFields){let y=[];jp(b,y);let I=(g=u.$unknown)!==null&&g!==void 0?g:[];I.push({no:l,wireType:m,data:new Uint8Array(y)}),u.$unknown=I}}}function hh(e){
let t=e.localName,{toMessage:n,toLocal:r}=ke(e),a=Ya(e);if(e.oneof){let l=e.oneof.localName;return(u,c,p)=>{let m=u[l],g=n(m.case===t?m.value:void 0);a(g,c,p),u[l]=
{case:t,value:r(g)}}}return(l,u,c)=>{let p=n(l[t]);a(p,u,c),l[t]=r(p)}}function Ya(e){let t=$r(e.message);if(e.delimitedEncoding){let n=e.number;return(r,a,l)=>t.
readGroup(r,a,l,n)}return(n,r,a)=>t.read(n,r,a,r.uint32())}function gh(e){let t=e.localName;if(e.listKind=="message"){let{toMessage:u,toLocal:c}=ke(e),p=Ya(e);return(m,g,b)=>{
let y=u(void 0);p(y,g,b),m[t].push(c(y))}}let n=e.listKind=="enum"?h.INT32:e.scalar,r=e.listKind=="scalar"?e.longAsString:!1,a=Sn(n,e.utf8Validation,r),l=n!=h.STRING&&
n!=h.BYTES;return(u,c,p,m)=>{let g=u[t];if(m==W.LengthDelimited&&l){let b=c.uint32()+c.pos;for(;c.pos<b;)g.push(a(c))}else g.push(a(c))}}function bh(e){let t=e.
localName,n=Sn(e.mapKey,e.utf8Validation,!1),r=Me(e.mapKey,!1),a,l;switch(e.mapKind){case"scalar":{let u=e.scalar,c=Sn(u,e.utf8Validation,!1);if(a=p=>c(p),u==h.
BYTES)l=()=>new Uint8Array(0);else{let p=Me(u,!1);l=()=>p}break}case"enum":{let u=e.enum.values[0].number;a=c=>c.int32(),l=()=>u;break}case"message":{let{toMessage:u,
toLocal:c}=ke(e),p=$r(e.message).read;a=(m,g,b)=>{let y=u(b);return p(y,m,g,m.uint32()),c(y)},l=()=>c(u(void 0));break}}return(u,c,p)=>{let m=u[t],g,b,y=c.uint32(),
I=c.pos+y;for(;c.pos<I;){let[L,C]=c.tag();switch(L){case 1:g=n(c);break;case 2:b=a(c,p,b);break;default:c.skip(C,L,p.recursionLimit-p.depth)}}g===void 0&&(g=r),
b===void 0&&(b=l()),Le(m,g,b)}}function Sn(e,t,n){switch(e){case h.STRING:return r=>r.string(t);case h.BOOL:return r=>r.bool();case h.DOUBLE:return r=>r.double();case h.
FLOAT:return r=>r.float();case h.INT32:return r=>r.int32();case h.INT64:return n?r=>String(r.int64()):r=>r.int64();case h.UINT64:return n?r=>String(r.uint64()):
r=>r.uint64();case h.FIXED64:return n?r=>String(r.fixed64()):r=>r.fixed64();case h.BYTES:return r=>r.bytes();case h.FIXED32:return r=>r.fixed32();case h.SFIXED32:
return r=>r.sfixed32();case h.SFIXED64:return n?r=>String(r.sfixed64()):r=>r.sfixed64();case h.SINT64:return n?r=>String(r.sint64()):r=>r.sint64();case h.UINT32:
return r=>r.uint32();case h.SINT32:return r=>r.sint32()}}function et(e,t){var n;let r=Ma(lh,qs(e));return r.messageType.forEach(Rr),r.dependency=(n=t?.map(a=>a.
proto.name))!==null&&n!==void 0?n:[],sa(r,a=>t?.find(l=>l.proto.name===a)).getFile(r.name)}var Ka=et("Ch9nb29nbGUvcHJvdG9idWYvdGltZXN0YW1wLnByb3RvEg9nb29nbGUucH\
JvdG9idWYiKwoJVGltZXN0YW1wEg8KB3NlY29uZHMYASABKAMSDQoFbmFub3MYAiABKAVChQEKE2NvbS5nb29nbGUucHJvdG9idWZCDlRpbWVzdGFtcFByb3RvUAFaMmdvb2dsZS5nb2xhbmcub3JnL3Byb3RvYn\
VmL3R5cGVzL2tub3duL3RpbWVzdGFtcHBi+AEBogIDR1BCqgIeR29vZ2xlLlByb3RvYnVmLldlbGxLbm93blR5cGVzYgZwcm90bzM"),ye=q(Ka,0);function Eh(e){return new Date(Yr(e))}function vh(e){
let t=Math.floor(e/1e3);return R(ye,{seconds:V.parse(t),nanos:(e-t*1e3)*1e6})}function Yr(e){return Number(e.seconds)*1e3+Math.round(e.nanos/1e6)}var Wa=et("Ch5\
nb29nbGUvcHJvdG9idWYvZHVyYXRpb24ucHJvdG8SD2dvb2dsZS5wcm90b2J1ZiIqCghEdXJhdGlvbhIPCgdzZWNvbmRzGAEgASgDEg0KBW5hbm9zGAIgASgFQoMBChNjb20uZ29vZ2xlLnByb3RvYnVmQg1EdXJ\
hdGlvblByb3RvUAFaMWdvb2dsZS5nb2xhbmcub3JnL3Byb3RvYnVmL3R5cGVzL2tub3duL2R1cmF0aW9ucGL4AQGiAgNHUEKqAh5Hb29nbGUuUHJvdG9idWYuV2VsbEtub3duVHlwZXNiBnByb3RvMw"),pt=q(Wa,
0),yh=et("Chlnb29nbGUvcHJvdG9idWYvYW55LnByb3RvEg9nb29nbGUucHJvdG9idWYiJgoDQW55EhAKCHR5cGVfdXJsGAEgASgJEg0KBXZhbHVlGAIgASgMQnYKE2NvbS5nb29nbGUucHJvdG9idWZCCEFueV\
Byb3RvUAFaLGdvb2dsZS5nb2xhbmcub3JnL3Byb3RvYnVmL3R5cGVzL2tub3duL2FueXBiogIDR1BCqgIeR29vZ2xlLlByb3RvYnVmLldlbGxLbm93blR5cGVzYgZwcm90bzM"),tt=q(yh,0),xh=2,Nh=3,ja={
writeUnknownFields:!0};function Ih(e){return e?Object.assign(Object.assign({},ja),e):ja}function wh(e,t,n){let r=new Ss;return Kr(e)(r,Ih(n),t),r.finish()}var Za=new WeakMap;
function Kr(e){let t=Za.get(e);return t===void 0&&(t=Sh(e)),t}function Sh(e){let t=e.typeName,n=e.fields.concat().sort((u,c)=>u.number-c.number),r=n[0],a=[],l=(u,c,p)=>{
if(p.$typeName!==t&&r!==void 0)throw new U(r,`cannot use ${r} with message ${p.$typeName}`,"ForeignFieldError");for(let g=0;g<a.length;g++)a[g](u,c,p);let m=p.$unknown;
if(m!==void 0&&c.writeUnknownFields)for(let g=0;g<m.length;g++){let{no:b,wireType:y,data:I}=m[g];u.tag(b,y).raw(I)}};Za.set(e,l);for(let u of n)a.push(Ha(u));return l}
function Ha(e){switch(e.fieldKind){case"message":case"scalar":case"enum":return Lh(e);case"list":return Th(e);case"map":return Ah(e)}}function Lh(e){let t=_h(e),
n=e.localName;if(e.oneof){let r=e.oneof.localName;return(a,l,u)=>{let c=u[r];c.case===n&&t(a,l,c.value)}}if(e.presence!=xh){let r=e.presence==Nh?`cannot encode ${e}\
 to binary: required field not set`:void 0;return(a,l,u)=>{let c=u[n];if(c!==void 0&&Object.prototype.hasOwnProperty.call(u,n))t(a,l,c);else if(r!==void 0)throw new Error(
r)}}if(e.fieldKind=="enum"){let r=e.enum.values[0].number;return(a,l,u)=>{let c=u[n];c!==r&&t(a,l,c)}}switch(e.scalar){case h.BOOL:return(r,a,l)=>{let u=l[n];u!==
!1&&t(r,a,u)};case h.STRING:return(r,a,l)=>{let u=l[n];u!==""&&t(r,a,u)};case h.BYTES:return(r,a,l)=>{let u=l[n];(!(u instanceof Uint8Array)||u.byteLength>0)&&t(
r,a,u)};case h.DOUBLE:case h.FLOAT:return(r,a,l)=>{let u=l[n];Object.is(u,0)||t(r,a,u)};default:return(r,a,l)=>{let u=l[n];u!=0&&t(r,a,u)}}}function _h(e){switch(e.
fieldKind){case"message":{let{toMessage:t}=ke(e),n=Xa(e);return(r,a,l)=>{n(r,a,t(l))}}case"scalar":case"enum":{let t=e.fieldKind=="enum"?h.INT32:e.scalar,n=e.number,
r=_n(t),a=Ln(t,e.parent.typeName,e.name);return(l,u,c)=>{l.tag(n,r),a(l,c)}}}}function Th(e){let t=e.localName,n=e.number;switch(e.listKind){case"message":{let{
toMessage:r}=ke(e),a=Xa(e);return(l,u,c)=>{let p=c[t];for(let m=0;m<p.length;m++)a(l,u,r(p[m]))}}case"scalar":case"enum":{let r=e.listKind=="enum"?h.INT32:e.scalar,
a=Ln(r,e.parent.typeName,e.name);if(e.packed)return(u,c,p)=>{let m=p[t];if(m.length!=0){u.tag(n,W.LengthDelimited).fork();for(let g=0;g<m.length;g++)a(u,m[g]);u.
join()}};let l=_n(r);return(u,c,p)=>{let m=p[t];for(let g=0;g<m.length;g++)u.tag(n,l),a(u,m[g])}}}}function Ah(e){let t=e.localName,n=e.number,r=Ch(e);if(e.mapKind==
"message"){let{toMessage:c}=ke(e),p=Kr(e.message);return(m,g,b)=>{let y=b[t],I=Object.keys(y);for(let L=0;L<I.length;L++){let C=I[L];m.tag(n,W.LengthDelimited).
fork(),r(m,C),m.tag(2,W.LengthDelimited).fork(),p(m,g,c(y[C])),m.join(),m.join()}}}let a=e.mapKind=="enum"?h.INT32:e.scalar,l=_n(a),u=Ln(a,e.parent.typeName,e.name);
return(c,p,m)=>{let g=m[t],b=Object.keys(g);for(let y=0;y<b.length;y++){let I=b[y];c.tag(n,W.LengthDelimited).fork(),r(c,I),c.tag(2,l),u(c,g[I]),c.join()}}}function Ch(e){
let t=_n(e.mapKey),n=Ln(e.mapKey,e.parent.typeName,e.name),r=Oh(e.mapKey);return(a,l)=>{a.tag(1,t),n(a,r(l))}}function Oh(e){switch(e){case h.STRING:return t=>t;case h.
BOOL:return t=>t==="true"?!0:t==="false"?!1:t;case h.UINT64:case h.FIXED64:return t=>{try{return V.uParse(t)}catch{return t}};case h.INT64:case h.SFIXED64:case h.
SINT64:return t=>{try{return V.parse(t)}catch{return t}};default:return t=>{let n=Number.parseInt(t);return Number.isFinite(n)?n:t}}}function Ln(e,t,n){let r=Dh(
e);return(a,l)=>{try{r(a,l)}catch(u){throw u instanceof Error?new Error(`cannot encode field ${t}.${n} to binary: ${u.message}`):u}}}function Dh(e){switch(e){case h.
STRING:return(t,n)=>t.string(n);case h.BOOL:return(t,n)=>t.bool(n);case h.DOUBLE:return(t,n)=>t.double(n);case h.FLOAT:return(t,n)=>t.float(n);case h.INT32:return(t,n)=>t.
int32(n);case h.INT64:return(t,n)=>t.int64(n);case h.UINT64:return(t,n)=>t.uint64(n);case h.FIXED64:return(t,n)=>t.fixed64(n);case h.BYTES:return(t,n)=>t.bytes(
n);case h.FIXED32:return(t,n)=>t.fixed32(n);case h.SFIXED32:return(t,n)=>t.sfixed32(n);case h.SFIXED64:return(t,n)=>t.sfixed64(n);case h.SINT64:return(t,n)=>t.sint64(
n);case h.UINT32:return(t,n)=>t.uint32(n);case h.SINT32:return(t,n)=>t.sint32(n)}}function kh(e,t,n,r){Ha(r)(e,t,n[Ee])}function Xa(e){let t=e.number,n=Kr(e.message);
return e.delimitedEncoding?(r,a,l)=>{r.tag(t,W.StartGroup),n(r,a,l),r.tag(t,W.EndGroup)}:(r,a,l)=>{r.tag(t,W.LengthDelimited).fork(),n(r,a,l),r.join()}}function _n(e){
switch(e){case h.BYTES:case h.STRING:return W.LengthDelimited;case h.DOUBLE:case h.FIXED64:case h.SFIXED64:return W.Bit64;case h.FIXED32:case h.SFIXED32:case h.
FLOAT:return W.Bit32;default:return W.Varint}}function Ae(e,t,n){let r=!1;return n||(n=R(tt),r=!0),n.value=wh(e,t),n.typeUrl=Ph(t.$typeName),r?n:void 0}function Bh(e,t){
if(e.typeUrl==="")return!1;let n=typeof t=="string"?t:t.typeName,r=Ja(e.typeUrl);return n===r}function Zt(e,t){if(e.typeUrl==="")return;let n=t.kind=="message"?
t:t.getMessage(Ja(e.typeUrl));if(!(!n||!Bh(e,n)))return Ma(n,e.value)}function Ph(e){return`type.googleapis.com/${e}`}function Ja(e){let t=e.lastIndexOf("/"),n=t>=
0?e.substring(t+1):e;if(!n.length)throw new Error(`invalid type url: ${e}`);return n}var Fh=et("Chtnb29nbGUvcHJvdG9idWYvZW1wdHkucHJvdG8SD2dvb2dsZS5wcm90b2J1ZiIH\
CgVFbXB0eUJ9ChNjb20uZ29vZ2xlLnByb3RvYnVmQgpFbXB0eVByb3RvUAFaLmdvb2dsZS5nb2xhbmcub3JnL3Byb3RvYnVmL3R5cGVzL2tub3duL2VtcHR5cGL4AQGiAgNHUEKqAh5Hb29nbGUuUHJvdG9idWYu\
V2VsbEtub3duVHlwZXNiBnByb3RvMw"),yt=et("Chxnb29nbGUvcHJvdG9idWYvc3RydWN0LnByb3RvEg9nb29nbGUucHJvdG9idWYihAEKBlN0cnVjdBIzCgZmaWVsZHMYASADKAsyIy5nb29nbGUucHJvdG9i\
dWYuU3RydWN0LkZpZWxkc0VudHJ5GkUKC0ZpZWxkc0VudHJ5EgsKA2tleRgBIAEoCRIlCgV2YWx1ZRgCIAEoCzIWLmdvb2dsZS5wcm90b2J1Zi5WYWx1ZToCOAEi6gEKBVZhbHVlEjAKCm51bGxfdmFsdWUYASAB\
KA4yGi5nb29nbGUucHJvdG9idWYuTnVsbFZhbHVlSAASFgoMbnVtYmVyX3ZhbHVlGAIgASgBSAASFgoMc3RyaW5nX3ZhbHVlGAMgASgJSAASFAoKYm9vbF92YWx1ZRgEIAEoCEgAEi8KDHN0cnVjdF92YWx1ZRgF\
IAEoCzIXLmdvb2dsZS5wcm90b2J1Zi5TdHJ1Y3RIABIwCgpsaXN0X3ZhbHVlGAYgASgLMhouZ29vZ2xlLnByb3RvYnVmLkxpc3RWYWx1ZUgAQgYKBGtpbmQiMwoJTGlzdFZhbHVlEiYKBnZhbHVlcxgBIAMoCzIW\
Lmdvb2dsZS5wcm90b2J1Zi5WYWx1ZSobCglOdWxsVmFsdWUSDgoKTlVMTF9WQUxVRRAAQn8KE2NvbS5nb29nbGUucHJvdG9idWZCC1N0cnVjdFByb3RvUAFaL2dvb2dsZS5nb2xhbmcub3JnL3Byb3RvYnVmL3R5\
cGVzL2tub3duL3N0cnVjdHBi+AEBogIDR1BCqgIeR29vZ2xlLlByb3RvYnVmLldlbGxLbm93blR5cGVzYgZwcm90bzM"),nt=q(yt,0),me=q(yt,1),rt=q(yt,2),Ht;(function(e){e[e.NULL_VALUE=0]=
"NULL_VALUE"})(Ht||(Ht={}));var Be=et("Ch5nb29nbGUvcHJvdG9idWYvd3JhcHBlcnMucHJvdG8SD2dvb2dsZS5wcm90b2J1ZiIcCgtEb3VibGVWYWx1ZRINCgV2YWx1ZRgBIAEoASIbCgpGbG9hdFZhb\
HVlEg0KBXZhbHVlGAEgASgCIhsKCkludDY0VmFsdWUSDQoFdmFsdWUYASABKAMiHAoLVUludDY0VmFsdWUSDQoFdmFsdWUYASABKAQiGwoKSW50MzJWYWx1ZRINCgV2YWx1ZRgBIAEoBSIcCgtVSW50MzJWYWx1Z\
RINCgV2YWx1ZRgBIAEoDSIaCglCb29sVmFsdWUSDQoFdmFsdWUYASABKAgiHAoLU3RyaW5nVmFsdWUSDQoFdmFsdWUYASABKAkiGwoKQnl0ZXNWYWx1ZRINCgV2YWx1ZRgBIAEoDEKDAQoTY29tLmdvb2dsZS5wc\
m90b2J1ZkINV3JhcHBlcnNQcm90b1ABWjFnb29nbGUuZ29sYW5nLm9yZy9wcm90b2J1Zi90eXBlcy9rbm93bi93cmFwcGVyc3Bi+AEBogIDR1BCqgIeR29vZ2xlLlByb3RvYnVmLldlbGxLbm93blR5cGVzYgZwc\
m90bzM"),Wr=q(Be,0),Rh=q(Be,1),jr=q(Be,2),Tn=q(Be,3),za=q(Be,4),Qa=q(Be,5),Zr=q(Be,6),Hr=q(Be,7),Xr=q(Be,8);function Jr(e,t,n){qa(t,e);let r=Uh(e.$unknown,t),[a,
l,u]=xt(t),c=Ua(n);for(let p of r)fh(a,new $t(p.data),l,p.wireType,c);return u()}function Vh(e,t,n){var r;qa(t,e);let a=((r=e.$unknown)!==null&&r!==void 0?r:[]).
filter(m=>m.no!==t.number),[l,u]=xt(t,n),c=new Ss;kh(c,{writeUnknownFields:!0},l,u);let p=new $t(c.finish());for(;p.pos<p.len;){let[m,g]=p.tag(),b=p.skip(g,m);a.
push({no:m,wireType:g,data:b})}e.$unknown=a}function Uh(e,t){if(e===void 0)return[];if(t.fieldKind==="enum"||t.fieldKind==="scalar"){for(let n=e.length-1;n>=0;--n)
if(e[n].no==t.number)return[e[n]];return[]}return e.filter(n=>n.no===t.number)}function xt(e,t){let n=e.typeName,r=Object.assign(Object.assign({},e),{kind:"fiel\
d",parent:e.extendee,localName:n}),a=Object.assign(Object.assign({},e.extendee),{fields:[r],members:[r],oneofs:[]}),l=R(a,t!==void 0?{[n]:t}:void 0);return[ve(a,
l),r,()=>{let u=l[n];if(u===void 0){let c=e.message;return Ge(c)?Me(c.fields[0].scalar,c.fields[0].longAsString):R(c)}return u}]}function qa(e,t){if(e.extendee.
typeName!=t.$typeName)throw new Error(`extension ${e.typeName} can only be applied to message ${e.extendee.typeName}`)}function eo(e,t,n,r){return t.$typeName!=
e.typeName||n.$typeName!=e.typeName?!1:t===n?!0:An(ve(e,t),ve(e,n),r)}function An(e,t,n){if(e.desc.typeName==="google.protobuf.Any"&&n?.unpackAny==!0)return Mh(
e.message,t.message,n);for(let r of e.fields)if(!to(r,e,t,n))return!1;return!(n?.unknown==!0&&!Gh(e,t,n.registry)||n?.extensions==!0&&!$h(e,t,n))}function to(e,t,n,r){
if(!t.isSet(e)&&!n.isSet(e))return!0;if(!t.isSet(e)||!n.isSet(e))return!1;switch(e.fieldKind){case"scalar":return Rt(e.scalar,t.get(e),n.get(e));case"enum":return t.
get(e)===n.get(e);case"message":return An(t.get(e),n.get(e),r);case"map":{let a=t.get(e),l=n.get(e),u=[];for(let c of a.keys()){if(!l.has(c))return!1;u.push(c)}
for(let c of l.keys())if(!a.has(c))return!1;for(let c of u){let p=a.get(c),m=l.get(c);if(p!==m)switch(e.mapKind){case"enum":return!1;case"message":if(!An(p,m,r))
return!1;break;case"scalar":if(!Rt(e.scalar,p,m))return!1;break}}break}case"list":{let a=t.get(e),l=n.get(e);if(a.size!=l.size)return!1;for(let u=0;u<a.size;u++){
let c=a.get(u),p=l.get(u);if(c!==p)switch(e.listKind){case"enum":return!1;case"message":if(!An(c,p,r))return!1;break;case"scalar":if(!Rt(e.scalar,c,p))return!1;
break}}break}}return!0}function Mh(e,t,n){if(e.typeUrl!==t.typeUrl)return!1;let r=Zt(e,n.registry),a=Zt(t,n.registry);if(r&&a){let l=n.registry.getMessage(r.$typeName);
if(l)return eo(l,r,a,n)}return Rt(h.BYTES,e.value,t.value)}function Gh(e,t,n){function r(u,c){var p;let m=(p=u.getUnknown())!==null&&p!==void 0?p:[];return c?m.
filter(g=>!c.getExtensionFor(u.desc,g.no)):m}let a=r(e,n),l=r(t,n);if(a.length!=l.length)return!1;for(let u=0;u<a.length;u++){let c=a[u],p=l[u];if(c.no!=p.no||c.
wireType!=p.wireType||!Rt(h.BYTES,c.data,p.data))return!1}return!0}function $h(e,t,n){function r(u,c){var p;return((p=u.getUnknown())!==null&&p!==void 0?p:[]).map(
m=>c.getExtensionFor(u.desc,m.no)).filter(m=>m!=null).filter((m,g,b)=>b.indexOf(m)===g)}let a=r(e,n.registry),l=r(t,n.registry);if(a.length!=l.length||a.some(u=>!l.
includes(u)))return!1;for(let u of a){let[c,p]=xt(u,Jr(e.message,u)),[m]=xt(u,Jr(t.message,u));if(!to(p,c,m,n))return!1}return!0}var no=Date.parse("0001-01-01T0\
0:00:00Z"),ro=Date.parse("9999-12-31T23:59:59Z"),io=-315576e6,so=315576e6,Yh=3,Kh=2,ao={alwaysEmitImplicit:!1,enumAsInteger:!1,useProtoFieldName:!1};function Wh(e){
return e?Object.assign(Object.assign({},ao),e):ao}function Xt(e,t,n){return Cn(e)(Wh(n),t)}var zr=new WeakMap;function Cn(e){let t=zr.get(e);return t===void 0&&
(t=jh(e)),t}function jh(e){let t=e.typeName,n=Hh(e);if(n!==void 0){let c=e.fields[0],p=(m,g)=>{if(g.$typeName!==t&&c!==void 0)throw new U(c,`cannot use ${c} wit\
h message ${g.$typeName}`,"ForeignFieldError");return n(m,g)};return zr.set(e,p),p}let r=e.fields.concat().sort((c,p)=>c.number-p.number),a=r[0],l=[],u=(c,p)=>{
if(p.$typeName!==t&&a!==void 0)throw new U(a,`cannot use ${a} with message ${p.$typeName}`,"ForeignFieldError");let m={};for(let g=0;g<l.length;g++)l[g](c,p,m);
return c.registry&&eg(m,c,c.registry,p,e),m};zr.set(e,u);for(let c of r){let p=Xh(c);l.push(c.jsonName==="__proto__"||c.name==="__proto__"?Zh(p):p)}return u}function Zh(e){
return(t,n,r)=>{let a=Object.create(null);e(t,n,a);for(let l of Object.keys(a))Le(r,l,a[l])}}function Hh(e){if(e.typeName.startsWith("google.protobuf."))switch(e.
typeName){case"google.protobuf.Any":return(t,n)=>tg(n,t);case"google.protobuf.Timestamp":return(t,n)=>ig(n);case"google.protobuf.Duration":return(t,n)=>ng(n);case"\
google.protobuf.FieldMask":return(t,n)=>rg(n);case"google.protobuf.Struct":return(t,n)=>fo(n);case"google.protobuf.Value":return(t,n)=>ei(n);case"google.protobu\
f.ListValue":return(t,n)=>po(n);default:if(Ge(e)){let t=e.fields[0],n=t.localName,r=Me(t.scalar,!1),a=On(t);return(l,u)=>{let c=u[n];return a(l,c===void 0?r:c)}}
return}}function Xh(e){switch(e.fieldKind){case"scalar":case"enum":case"message":return Jh(e);case"list":case"map":{let t=e.fieldKind=="list"?lo(e):uo(e),n=e.name,
r=e.jsonName,a=e.localName;return(l,u,c)=>{let p=t(l,u[a]);p!==void 0&&(c[l.useProtoFieldName?n:r]=p)}}}}function Jh(e){let t=oo(e),n=e.name,r=e.jsonName,a=e.localName;
if(e.oneof){let l=e.oneof.localName;return(u,c,p)=>{let m=c[l];m.case===a&&(p[u.useProtoFieldName?n:r]=t(u,m.value))}}if(e.presence!=Kh){let l=e.presence==Yh?`c\
annot encode ${e} to JSON: required field not set`:void 0;return(u,c,p)=>{let m=c[a];if(m!==void 0&&Object.prototype.hasOwnProperty.call(c,a))p[u.useProtoFieldName?
n:r]=t(u,m);else if(l!==void 0)throw new Error(l)}}if(e.fieldKind=="enum"){let l=e.enum.values[0].number;return(u,c,p)=>{let m=c[a];(m!==l||u.alwaysEmitImplicit)&&
(p[u.useProtoFieldName?n:r]=t(u,m))}}switch(e.scalar){case h.BOOL:return(l,u,c)=>{let p=u[a];(p!==!1||l.alwaysEmitImplicit)&&(c[l.useProtoFieldName?n:r]=t(l,p))};case h.
STRING:return(l,u,c)=>{let p=u[a];(p!==""||l.alwaysEmitImplicit)&&(c[l.useProtoFieldName?n:r]=t(l,p))};case h.BYTES:return(l,u,c)=>{let p=u[a];(!(p instanceof Uint8Array)||
p.byteLength>0||l.alwaysEmitImplicit)&&(c[l.useProtoFieldName?n:r]=t(l,p))};case h.DOUBLE:case h.FLOAT:return(l,u,c)=>{let p=u[a];(!Object.is(p,0)||l.alwaysEmitImplicit)&&
(c[l.useProtoFieldName?n:r]=t(l,p))};default:return(l,u,c)=>{let p=u[a];(p!=0||l.alwaysEmitImplicit)&&(c[l.useProtoFieldName?n:r]=t(l,p))}}}function zh(e){switch(e.
fieldKind){case"scalar":case"enum":case"message":return oo(e);case"list":return lo(e);case"map":return uo(e)}}function oo(e){switch(e.fieldKind){case"scalar":return On(
e);case"enum":return qr(e);case"message":return Qr(e)}}function Qr(e){let{toMessage:t}=ke(e),n=Cn(e.message);return(r,a)=>n(r,t(a))}function lo(e){let t=Qh(e);return(n,r)=>{
let a=r;if(a.length==0&&!n.alwaysEmitImplicit)return;let l=[];for(let u=0;u<a.length;u++)l.push(t(n,a[u]));return l}}function Qh(e){switch(e.listKind){case"scal\
ar":return On(e);case"enum":return qr(e);case"message":return Qr(e)}}function uo(e){let t=qh(e);return(n,r)=>{let a=r,l=Object.keys(a);if(l.length==0&&!n.alwaysEmitImplicit)
return;let u={};for(let c=0;c<l.length;c++){let p=l[c];Le(u,p,t(n,a[p]))}return u}}function qh(e){switch(e.mapKind){case"scalar":return On(e);case"enum":return qr(
e);case"message":return Qr(e)}}function qr(e){let t=e.enum;return t.typeName=="google.protobuf.NullValue"?(n,r)=>{if(typeof r!="number")throw co(t,r);return null}:
(n,r)=>{var a,l;if(typeof r!="number")throw co(t,r);return n.enumAsInteger?r:(l=(a=t.value[r])===null||a===void 0?void 0:a.jsonName)!==null&&l!==void 0?l:r}}function co(e,t){
return new Error(`cannot encode ${e} to JSON: expected number, got ${Q(t)}`)}function On(e){switch(e.scalar){case h.INT32:case h.SFIXED32:case h.SINT32:case h.FIXED32:case h.
UINT32:return(t,n)=>{if(typeof n!="number")throw Nt(e,n);return n};case h.FLOAT:case h.DOUBLE:return(t,n)=>{if(typeof n!="number")throw Nt(e,n);return Number.isNaN(
n)?"NaN":n===Number.POSITIVE_INFINITY?"Infinity":n===Number.NEGATIVE_INFINITY?"-Infinity":n};case h.STRING:return(t,n)=>{if(typeof n!="string")throw Nt(e,n);return n};case h.
BOOL:return(t,n)=>{if(typeof n!="boolean")throw Nt(e,n);return n};case h.UINT64:case h.FIXED64:case h.INT64:case h.SFIXED64:case h.SINT64:return(t,n)=>{if(typeof n==
"bigint"||typeof n=="string"||typeof n=="number"&&Number.isInteger(n))return n.toString();throw Nt(e,n)};case h.BYTES:return(t,n)=>{if(n instanceof Uint8Array)return ta(
n);throw Nt(e,n)}}}function Nt(e,t){var n;return new Error(`cannot encode ${e} to JSON: ${(n=As(e,t))===null||n===void 0?void 0:n.message}`)}function eg(e,t,n,r,a){
let l=r.$unknown;if(l===void 0)return;let u=new Set;for(let c=0;c<l.length;c++){let{no:p}=l[c];if(!u.has(p)){u.add(p);let m=n.getExtensionFor(a,p);if(!m)continue;
let g=Jr(r,m),[b,y]=xt(m,g),I=b[Ee],L=zh(y)(t,I[y.localName]);L!==void 0&&(e[m.jsonName]=L)}}}function tg(e,t){if(e.typeUrl==="")return{};let{registry:n}=t,r,a;
if(n&&(r=Zt(e,n),r&&(a=n.getMessage(r.$typeName))),!a||!r)throw new Error(`cannot encode message ${e.$typeName} to JSON: "${e.typeUrl}" is not in the type regis\
try`);let l=Ps(a)?{value:Cn(a)(t,r)}:Cn(a)(t,r);return l["@type"]=e.typeUrl,l}function ng(e){let t=Number(e.seconds),n=e.nanos;if(t>so||t<io)throw new Error(`ca\
nnot encode message ${e.$typeName} to JSON: value out of range`);if(t>0&&n<0||t<0&&n>0)throw new Error(`cannot encode message ${e.$typeName} to JSON: nanos sign\
 must match seconds sign`);let r=e.seconds.toString();if(n!==0){let a=Math.abs(n).toString();a="0".repeat(9-a.length)+a,a.substring(3)==="000000"?a=a.substring(
0,3):a.substring(6)==="000"&&(a=a.substring(0,6)),r+="."+a,n<0&&t==0&&(r="-"+r)}return r+"s"}function rg(e){return e.paths.map(t=>{if(gs(Et(t))!==t)throw new Error(
`cannot encode message ${e.$typeName} to JSON: lowerCamelCase of path name "${t}" is irreversible`);return Et(t)}).join(",")}function fo(e){let t={},n=Object.keys(
e.fields);for(let r=0;r<n.length;r++){let a=n[r];Le(t,a,ei(e.fields[a]))}return t}function ei(e){switch(e.kind.case){case"nullValue":return null;case"numberValu\
e":if(!Number.isFinite(e.kind.value))throw new Error(`${e.$typeName} cannot be NaN or Infinity`);return e.kind.value;case"boolValue":return e.kind.value;case"st\
ringValue":return e.kind.value;case"structValue":return fo(e.kind.value);case"listValue":return po(e.kind.value);default:throw new Error(`${e.$typeName} must ha\
ve a value`)}}function po(e){return e.values.map(ei)}function ig(e){let t=Number(e.seconds)*1e3;if(t<no||t>ro)throw new Error(`cannot encode message ${e.$typeName}\
 to JSON: must be from 0001-01-01T00:00:00Z to 9999-12-31T23:59:59Z inclusive`);if(e.nanos<0)throw new Error(`cannot encode message ${e.$typeName} to JSON: nano\
s must not be negative`);if(e.nanos>999999999)throw new Error(`cannot encode message ${e.$typeName} to JSON: nanos must not be greater than 999999999`);let n="Z";
if(e.nanos>0){let r=(e.nanos+1e9).toString().substring(1);r.substring(3)==="000000"?n="."+r.substring(0,3)+"Z":r.substring(6)==="000"?n="."+r.substring(0,6)+"Z":
n="."+r+"Z"}return new Date(t).toISOString().replace(".000Z",n)}var sg=2;function ag(e){return Object.assign(Object.assign({ignoreUnknownFields:!1,recursionLimit:100},
e),{depth:0})}function mo(e,t,n){let r=R(e);return og(e,r,t,n),r}function og(e,t,n,r){try{It(e)(t,n,ag(r))}catch(a){throw Gp(a)?new Error(`cannot decode ${a.field()}\
 from JSON: ${a.message}`,{cause:a}):a}}var ti=new WeakMap;function It(e){let t=ti.get(e);return t===void 0&&(t=lg(e)),t}function lg(e){let t=String(e),n=ug(e);
if(n!==void 0){let u=(c,p,m)=>{if(++m.depth>m.recursionLimit)throw new Error(`cannot decode ${t} from JSON: maximum recursion depth of ${m.recursionLimit} reach\
ed`);n(c,p,m),m.depth--};return ti.set(e,u),u}let r=e.typeName,a=new Map,l=(u,c,p)=>{var m;if(++p.depth>p.recursionLimit)throw new Error(`cannot decode ${t} fro\
m JSON: maximum recursion depth of ${p.recursionLimit} reached`);if(c==null||Array.isArray(c)||typeof c!="object")throw new Error(`cannot decode ${t} from JSON:\
 ${Q(c)}`);let g=new Map,b=new Set,y=Object.keys(c);for(let I=0;I<y.length;I++){let L=y[I],C=c[L],T=a.get(L);if(T!==void 0){let N=T.field;if(b.has(N))throw new U(
N,"set multiple times");if(b.add(N),T.oneofScalarNullSkip&&C===null)continue;if(T.oneof){let x=g.get(T.oneof);if(x!==void 0)throw new U(T.oneof,`oneof set multi\
ple times by ${x.name} and ${N.name}`);g.set(T.oneof,N)}T.read(u,C,p)}else{let N=L.startsWith("[")&&L.endsWith("]")?(m=p.registry)===null||m===void 0?void 0:m.getExtension(
L.substring(1,L.length-1)):void 0;if(N?.extendee.typeName==r){let[x,S,O]=xt(N);ho(S)(x[Ee],C,p),Vh(u,N,O())}if(N===void 0&&!p.ignoreUnknownFields)throw new Error(
`cannot decode ${t} from JSON: key "${L}" is unknown`)}}p.depth--};ti.set(e,l);for(let u of e.fields){let c={read:ho(u),field:u,oneof:u.oneof,oneofScalarNullSkip:u.
oneof!==void 0&&u.fieldKind=="scalar"};a.set(u.name,c).set(u.jsonName,c)}return l}function ug(e){if(e.typeName.startsWith("google.protobuf."))switch(e.typeName){case"\
google.protobuf.Any":return(t,n,r)=>bg(t,n,r);case"google.protobuf.Timestamp":return(t,n)=>Eg(t,n);case"google.protobuf.Duration":return(t,n)=>vg(t,n);case"goog\
le.protobuf.FieldMask":return(t,n)=>yg(t,n);case"google.protobuf.Struct":return(t,n,r)=>vo(t,n,r);case"google.protobuf.Value":return(t,n,r)=>ai(t,n,r);case"goog\
le.protobuf.ListValue":return(t,n,r)=>yo(t,n,r);default:if(Ge(e)){let t=e.fields[0],n=t.localName,r=t.scalar,a=t.longAsString,l=bo(t);return(u,c)=>{c===null?u[n]=
Me(r,a):u[n]=l(c)}}return}}function ho(e){switch(e.fieldKind){case"scalar":return cg(e);case"enum":return dg(e);case"message":return fg(e);case"list":return pg(
e);case"map":return hg(e)}}function cg(e){let t=bo(e),n=e.localName;if(e.oneof){let a=e.oneof.localName;return(l,u)=>{l[a]={case:n,value:t(u)}}}let r=go(e);return(a,l)=>{
l===null?r(a):a[n]=t(l)}}function go(e){let t=e.localName;if(e.presence!=sg)return a=>{delete a[t]};if(e.fieldKind=="enum"){let a=e.enum.values[0].number;return l=>{
l[t]=a}}let n=e.scalar,r=e.longAsString;return a=>{a[t]=Me(n,r)}}function dg(e){let t=ni(e.enum),n=ri(e.enum),r=e.localName,a=e.enum.typeName!="google.protobuf.\
NullValue";if(e.oneof){let u=e.oneof.localName;return(c,p,m)=>{if(p===null&&a){c[u].case===r&&(c[u]={case:void 0});return}let g=t(p,m.ignoreUnknownFields);if(g===
wt)return;let b=n(g);if(b!==!0)throw new U(e,_e(e,g,b));c[u]={case:r,value:g}}}let l=go(e);return(u,c,p)=>{if(c===null&&a){l(u);return}let m=t(c,p.ignoreUnknownFields);
if(m===wt)return;let g=n(m);if(g!==!0)throw new U(e,_e(e,m,g));u[r]=m}}function fg(e){let t=e.localName,{toMessage:n,toLocal:r}=ke(e),a=It(e.message),l=e.message.
typeName!="google.protobuf.Value";if(e.oneof){let u=e.oneof.localName;return(c,p,m)=>{let g=c[u];if(p===null&&l){g.case===t&&(c[u]={case:void 0});return}let b=n(
g.case===t?g.value:void 0);a(b,p,m),c[u]={case:t,value:r(b)}}}return(u,c,p)=>{if(c===null&&l){delete u[t];return}let m=n(u[t]);a(m,c,p),u[t]=r(m)}}function pg(e){
let t=e.localName,n=mg(e);return(r,a,l)=>{if(a===null)return;if(!Array.isArray(a))throw new U(e,"expected Array, got "+Q(a));let u=r[t];for(let c=0;c<a.length;c++){
let p=n(a[c],l,u.length);p!==wt&&u.push(p)}}}function mg(e){switch(e.listKind){case"scalar":{let t=ii(e),n=Qe(e.scalar),r=si(e);return(a,l,u)=>{if(a===null)throw new U(
e,"list item must not be null");let c=t(a),p=n(c);if(p!==!0)throw new U(e,`list item #${u+1}: ${_e(e,c,p)}`);return r(c)}}case"enum":{let t=ni(e.enum),n=ri(e.enum),
r=e.enum.typeName!="google.protobuf.NullValue";return(a,l,u)=>{if(a===null&&r)throw new U(e,"list item must not be null");let c=t(a,l.ignoreUnknownFields);if(c===
wt)return c;let p=n(c);if(p!==!0)throw new U(e,`list item #${u+1}: ${_e(e,c,p)}`);return c}}case"message":{let{toMessage:t,toLocal:n}=ke(e),r=It(e.message),a=e.
message.typeName!="google.protobuf.Value";return(l,u)=>{if(l===null&&a)throw new U(e,"list item must not be null");let c=t(void 0);return r(c,l,u),n(c)}}}}function hg(e){
let t=e.localName,n=e.mapKey,r=gg(n),a=Qe(n),l,u,c=m=>m,p=!0;switch(e.mapKind){case"scalar":{l=ii(e),u=Qe(e.scalar),c=si(e);break}case"enum":{let m=ni(e.enum);l=
(g,b)=>m(g,b.ignoreUnknownFields),u=ri(e.enum),p=e.enum.typeName!="google.protobuf.NullValue";break}case"message":{let{toMessage:m,toLocal:g}=ke(e),b=It(e.message);
p=e.message.typeName!="google.protobuf.Value",l=(y,I)=>{let L=m(void 0);return b(L,y,I),g(L)};break}}return(m,g,b)=>{if(g===null)return;if(typeof g!="object"||Array.
isArray(g))throw new U(e,"expected object, got "+Q(g));let y=m[t],I=new Set,L=Object.keys(g);for(let C=0;C<L.length;C++){let T=L[C],N=g[T],x=r(T);if(I.has(x))throw new U(
e,`duplicate map key "${T}"`);if(I.add(x),N===null&&p)throw new U(e,"map value must not be null");let S=l(N,b);if(S===wt)continue;let O=a(x);if(O!==!0)throw new U(
e,`invalid map key: ${_e({scalar:n},x,O)}`);if(u!==void 0){let X=u(S);if(X!==!0)throw new U(e,`map entry ${Q(x)}: ${_e(e,S,X)}`)}Le(y,x,c(S))}}}var wt=Symbol();
function ni(e){let t=e.values[0].number,n=new Map;for(let r of e.values)n.set(r.jsonName,r.number);for(let r of e.values)n.set(r.name,r.number);return(r,a)=>{if(r===
null)return t;switch(typeof r){case"number":if(Number.isInteger(r))return r;break;case"string":{let l=n.get(r);if(l!==void 0)return l;if(a)return wt;break}}throw new Error(
`cannot decode ${e} from JSON: ${Q(r)}`)}}function ri(e){if(e.open)return Qe(h.INT32);let t=e.values;return n=>t.some(r=>r.number===n)}function bo(e){let t=ii(e),
n=Qe(e.scalar),r=si(e);return a=>{let l=t(a),u=n(l);if(u!==!0)throw new U(e,_e(e,l,u));return r(l)}}function ii(e){switch(e.scalar){case h.DOUBLE:case h.FLOAT:return t=>{
if(t==="NaN")return NaN;if(t==="Infinity")return Number.POSITIVE_INFINITY;if(t==="-Infinity")return Number.NEGATIVE_INFINITY;if(typeof t=="number"){if(Number.isNaN(
t))throw new U(e,"unexpected NaN number");if(!Number.isFinite(t))throw new U(e,"unexpected infinite number");return t}if(typeof t=="string"){if(t===""||t.trim().
length!==t.length)return t;let n=Number(t);return Number.isFinite(n)?n:t}return t};case h.INT32:case h.FIXED32:case h.SFIXED32:case h.SINT32:case h.UINT32:return Eo;case h.
BYTES:return t=>{if(typeof t=="string"){if(t==="")return new Uint8Array(0);try{return qs(t)}catch(n){let r=n instanceof Error?n.message:String(n);throw new U(e,
r)}}return t};default:return t=>t}}function si(e){let t=e.fieldKind!=="map"&&e.longAsString;switch(e.scalar){case h.INT64:case h.SFIXED64:case h.SINT64:return t?
n=>String(n):n=>typeof n=="string"||typeof n=="number"?V.parse(n):n;case h.FIXED64:case h.UINT64:return t?n=>String(n):n=>typeof n=="string"||typeof n=="number"?
V.uParse(n):n;default:return n=>n}}function gg(e){switch(e){case h.BOOL:return t=>{switch(t){case"true":return!0;case"false":return!1}return t};case h.INT32:case h.
FIXED32:case h.UINT32:case h.SFIXED32:case h.SINT32:return Eo;case h.INT64:case h.SINT64:case h.SFIXED64:case h.UINT64:case h.FIXED64:return t=>/^-?0+$/.test(t)?
"0":t.replace(/^(-?)0+(?=\d)/,"$1");default:return t=>t}}function Eo(e){if(typeof e=="string"){if(e===""||e.trim().length!==e.length)return e;let t=Number(e);return Number.
isNaN(t)?e:t}return e}function bg(e,t,n){var r;if(t===null||Array.isArray(t)||typeof t!="object")throw new Error(`cannot decode message ${e.$typeName} from JSON\
: expected object but got ${Q(t)}`);if(Object.keys(t).length==0)return;let a=t["@type"];if(typeof a!="string"||a=="")throw new Error(`cannot decode message ${e.
$typeName} from JSON: "@type" is empty`);let l=a.includes("/")?a.substring(a.lastIndexOf("/")+1):a;if(!l.length)throw new Error(`cannot decode message ${e.$typeName}\
 from JSON: "@type" is invalid`);let u=(r=n.registry)===null||r===void 0?void 0:r.getMessage(l);if(!u)throw new Error(`cannot decode message ${e.$typeName} from\
 JSON: ${a} is not in the type registry`);let c=R(u);if(Ps(u)&&Object.prototype.hasOwnProperty.call(t,"value"))It(u)(c,t.value,n);else{let p={};for(let m of Object.
keys(t))m!=="@type"&&Le(p,m,t[m]);It(u)(c,p,n)}Ae(u,c,e)}function Eg(e,t){if(typeof t!="string")throw new Error(`cannot decode message ${e.$typeName} from JSON:\
 ${Q(t)}`);let n=t.match(/^([0-9]{4})-([0-9]{2})-([0-9]{2})T([0-9]{2}):([0-9]{2}):([0-9]{2})(?:\.([0-9]{1,9}))?(?:Z|([+-][0-9][0-9]:[0-9][0-9]))$/);if(!n)throw new Error(
`cannot decode message ${e.$typeName} from JSON: invalid RFC 3339 string`);let r=Date.parse(n[1]+"-"+n[2]+"-"+n[3]+"T"+n[4]+":"+n[5]+":"+n[6]+(n[8]?n[8]:"Z"));if(Number.
isNaN(r))throw new Error(`cannot decode message ${e.$typeName} from JSON: invalid RFC 3339 string`);if(r<no||r>ro)throw new Error(`cannot decode message ${e.$typeName}\
 from JSON: must be from 0001-01-01T00:00:00Z to 9999-12-31T23:59:59Z inclusive`);e.seconds=V.parse(r/1e3),e.nanos=0,n[7]&&(e.nanos=parseInt("1"+n[7]+"0".repeat(
9-n[7].length))-1e9)}function vg(e,t){if(typeof t!="string")throw new Error(`cannot decode message ${e.$typeName} from JSON: ${Q(t)}`);let n=t.match(/^(-?[0-9]+)(?:\.([0-9]+))?s/);
if(n===null)throw new Error(`cannot decode message ${e.$typeName} from JSON: ${Q(t)}`);let r=Number(n[1]);if(r>so||r<io)throw new Error(`cannot decode message ${e.
$typeName} from JSON: ${Q(t)}`);if(e.seconds=V.parse(r),typeof n[2]!="string")return;let a=n[2]+"0".repeat(9-n[2].length);e.nanos=parseInt(a),(r<0||Object.is(r,
-0))&&(e.nanos=-e.nanos)}function yg(e,t){if(typeof t!="string")throw new Error(`cannot decode message ${e.$typeName} from JSON: ${Q(t)}`);t!==""&&(e.paths=t.split(
",").map(n=>{if(n.includes("_"))throw new Error(`cannot decode message ${e.$typeName} from JSON: path names must be lowerCamelCase`);return gs(n)}))}function vo(e,t,n){
if(typeof t!="object"||t==null||Array.isArray(t))throw new Error(`cannot decode message ${e.$typeName} from JSON ${Q(t)}`);let r=Object.keys(t);for(let a=0;a<r.
length;a++){let l=r[a],u=R(me);ai(u,t[l],n),Le(e.fields,l,u)}}function ai(e,t,n){if(++n.depth>n.recursionLimit)throw new Error(`cannot decode ${e.$typeName} fro\
m JSON: maximum recursion depth of ${n.recursionLimit} reached`);switch(typeof t){case"number":e.kind={case:"numberValue",value:t};break;case"string":e.kind={case:"\
stringValue",value:t};break;case"boolean":e.kind={case:"boolValue",value:t};break;case"object":if(t===null)e.kind={case:"nullValue",value:Ht.NULL_VALUE};else if(Array.
isArray(t)){let r=R(rt);yo(r,t,n),e.kind={case:"listValue",value:r}}else{let r=R(nt);vo(r,t,n),e.kind={case:"structValue",value:r}}break;default:throw new Error(
`cannot decode message ${e.$typeName} from JSON ${Q(t)}`)}return n.depth--,e}function yo(e,t,n){if(!Array.isArray(t))throw new Error(`cannot decode message ${e.
$typeName} from JSON ${Q(t)}`);for(let r=0;r<t.length;r++){let a=R(me);ai(a,t[r],n),e.values.push(a)}}function Dn(e,t){switch(e){case h.UINT32:case h.UINT64:case h.
FIXED32:case h.FIXED64:return qe(BigInt(t));case h.INT32:case h.SINT32:case h.SFIXED32:return BigInt(t);default:return t}}var kn=Symbol.for("@bufbuild/cel/list");
function Ce(e){return Ut(e)?new Ig(e):new Ng(e)}function xg(...e){return new wg(e)}function xe(e){return typeof e=="object"&&e!==null&&kn in e}var Ng=class{_array;[kn]={};constructor(e){
this._array=e}get size(){return this._array.length}get(e){if(!(e<0||e>=this.size))return je(this._array[e])}*values(){for(let e of this._array.values())yield je(
e)}[Symbol.iterator](){return this.values()}},Ig=class{_list;[kn]={};constructor(e){this._list=e}get size(){return this._list.size}get(e){let t=this._list.get(e);
if(t!==void 0)return xo(this._list.field(),t)}*values(){for(let e of this._list)yield xo(this._list.field(),e)}[Symbol.iterator](){return this.values()}},wg=class{_lists;[kn]={};_size;constructor(e){
this._lists=e;let t=0;for(let n of e)t+=n.size;this._size=t}get size(){return this._size}get(e){if(!(e<0||e>=this.size))for(let t of this._lists){if(e<t.size)return t.
get(e);e=e-t.size}}*values(){for(let e of this._lists)yield*e.values()}[Symbol.iterator](){return this.values()}};function xo(e,t){switch(e.listKind){case"enum":
return BigInt(t);case"message":return qt(t);case"scalar":return Dn(e.scalar,t)}}var No=Ce([]),Jt=[];function Sg(e){return Jt.push(e),()=>Jt.pop()}function oi(){
if(Jt.length===0)throw new Error("cannot use `getEvalContext` outside of an evaluation");return Jt[Jt.length-1]}function Lg(e,t){return{id:t.id,eval(n){let r=Sg(
e);try{return t.eval(n)}finally{r()}}}}function Bn(e){let t=oi().registry.getMessage(e);if(!t)throw new Error(`Message ${e} not found in registry`);return t}var zt=Symbol.
for("@bufbuild/cel/type"),_={INT:Ke("int"),UINT:Ke("uint"),BOOL:Ke("bool"),STRING:Ke("string"),BYTES:Ke("bytes"),DOUBLE:Ke("double"),NULL:Ke("null_type"),DYN:Ke(
"dyn"),TYPE:Ke("type")},j=Ye(ye),M=Ye(pt);function Qt(e,t){return{[zt]:{},kind:"map",key:e,value:t,name:"map",toString(){return`map(${e}, ${t})`}}}function he(e){
return{[zt]:{},kind:"list",element:e,name:"list",toString(){return`list(${e})`}}}function Ye(e){let t,n;return typeof e=="string"?(t=e,n=void 0):(t=e.typeName,n=
e),{[zt]:{},kind:"object",desc:n,name:t,toString(){return t}}}function Ke(e){return{[zt]:{},kind:"scalar",scalar:e,name:e,toString(){return e}}}function We(e){switch(typeof e){case"\
bigint":return _.INT;case"boolean":return _.BOOL;case"number":return _.DOUBLE;case"string":return _.STRING;case"object":switch(!0){case e===null:return _.NULL;case e instanceof
Uint8Array:return _.BYTES;case fe(e):return _g(e);case xe(e):return he(_.DYN);case re(e):return Qt(_.DYN,_.DYN);case Ie(e):return _.UINT;default:if(Io(e))return _.
TYPE}}throw new Error(`Not a CEL value: ${e}`)}function li(e){return typeof e=="object"&&e!==null&&Io(e)}function Io(e){return zt in e}function _g(e){let t=e.desc.
typeName;if(Tg(e)&&(t=Ag(e.message.typeUrl),t===me.typeName)){let n=Zt(e.message,me);return n?wo(n):_.NULL}switch(t){case Rh.typeName:case Wr.typeName:return _.
DOUBLE;case Tn.typeName:case Qa.typeName:return _.UINT;case za.typeName:case jr.typeName:return _.INT;case Hr.typeName:return _.STRING;case Xr.typeName:return _.
BYTES;case Zr.typeName:return _.BOOL;case nt.typeName:return Qt(_.STRING,_.DYN);case rt.typeName:return he(_.DYN);case me.typeName:return wo(e.message)}return t===
e.desc.typeName?Ye(e.desc):Ye(t)}function wo(e){switch(e.kind.case){case"boolValue":return _.BOOL;case"listValue":return he(_.DYN);case"nullValue":case void 0:return _.
NULL;case"numberValue":return _.DOUBLE;case"stringValue":return _.STRING;case"structValue":return Qt(_.STRING,_.DYN)}}function Tg(e){return e.desc.typeName===tt.
typeName}function Ag(e){let t=e.lastIndexOf("/"),n=t>=0?e.substring(t+1):e;if(!n.length)throw new Error(`invalid type url: ${e}`);return n}function je(e){switch(typeof e){case"\
bigint":case"boolean":case"number":case"string":return e;case"object":break;default:throw new Error(`unsupported input ${typeof e}`)}switch(!0){case e===null:case e instanceof
Uint8Array:case xe(e):case re(e):case Ie(e):case li(e):return e}if(Og(e)||Ut(e))return Ce(e);if(Dg(e)||Mt(e))return St(e);if(De(e)){let t=ui(e);return t!==void 0?
t:ve(Bn(e.$typeName),e)}if(fe(e))return qt(e);if(e.constructor.name==="Object")return St(new Map(Object.entries(e)));throw new Error(`Unsupported input ${e}`)}function Pn(e){
if(!Cg(e))return e;let t=Zt(e.message,oi().registry);if(t===void 0)throw new Error(`invalid Any or ${e.message.typeUrl} not found in registry`);let n=ui(t);return n!==
void 0?n:ve(Bn(t.$typeName),t)}function qt(e){let t=ui(e.message);return t!==void 0?t:e}function Cg(e){return fe(e,tt)}function Og(e){return Array.isArray(e)}function Dg(e){
return e instanceof Map}function ui(e){return Bs(e)?kg(e):Bg(e)}function kg(e){switch(e.$typeName){case za.typeName:return BigInt(e.value);case Qa.typeName:return qe(
BigInt(e.value));case Tn.typeName:return qe(e.value)}return e.value}function Bg(e){switch(!0){case De(e,nt):return So(e);case De(e,me):return Lo(e);case De(e,rt):
return _o(e)}}function So(e){let t=new Map;for(let[n,r]of Object.entries(e.fields))t.set(n,Lo(r));return St(t)}function Lo(e){switch(e.kind.case){case"boolValue":case"\
numberValue":case"stringValue":return e.kind.value;case"nullValue":case void 0:return null;case"structValue":return So(e.kind.value);case"listValue":return _o(e.
kind.value)}}function _o(e){return Ce(e.values)}var ci=Symbol.for("@bufbuild/cel/map");function St(e){return Mt(e)?new Fg(e):new Pg(e)}function re(e){return typeof e==
"object"&&e!==null&&ci in e}var Pg=class{_map;[ci]={};constructor(e){this._map=e}get size(){return this._map.size}get(e){if(Ie(e)&&(e=e.value),typeof e=="number"){
if(!Number.isInteger(e))return;e=BigInt(e)}let t=this._map.get(e);if(t!==void 0)return je(t);if(typeof e=="bigint"){for(let n of this._map.keys())if(Ie(n)&&n.value===
e)return je(this._map.get(n))}}has(e){return this.get(e)!=null}forEach(e,t){this._map.forEach((n,r,a)=>e.call(t,je(n),r,this))}*entries(){for(let[e,t]of this._map.
entries())yield[e,je(t)]}keys(){return this._map.keys()}*values(){for(let e of this._map.values())yield je(e)}[Symbol.iterator](){return this.entries()}},Fg=class{_map;[ci]={};constructor(e){
this._map=e}get size(){return this._map.size}get(e){let t=this._map.get(To(this._map.field(),e));if(t!==void 0)return Fn(this._map.field(),t)}has(e){return this.
_map.has(To(this._map.field(),e))}forEach(e,t){this._map.forEach((n,r,a)=>e.call(t,Fn(this._map.field(),n),di(this._map.field(),r),this))}*entries(){for(let[e,t]of this.
_map.entries())yield[di(this._map.field(),e),Fn(this._map.field(),t)]}*keys(){for(let e of this._map.keys())yield di(this._map.field(),e)}*values(){for(let e of this.
_map.keys())yield Fn(this._map.field(),e)}[Symbol.iterator](){return this.entries()}};function To(e,t){switch(Ie(t)&&(t=t.value),e.mapKey){case h.SINT32:case h.
INT32:case h.FIXED32:case h.UINT32:case h.SFIXED32:return typeof t=="bigint"?Number(t):t;case h.SINT64:case h.INT64:case h.FIXED64:case h.UINT64:case h.SFIXED64:
return t==="number"&&Number.isInteger(t)?BigInt(t):t;default:return t}}function di(e,t){return Dn(e.mapKey,t)}function Fn(e,t){switch(e.mapKind){case"enum":return BigInt(
t);case"message":return qt(t);case"scalar":return Dn(e.scalar,t)}}var Ao=St(new Map),Rg=ia(ye,pt,tt,Be,yt);function Co(...e){return ia(Rg,...e)}function en(e,t){
if(e===t)return!0;if(Ie(e)&&(e=e.value),Ie(t)&&(t=t.value),(typeof e=="number"||typeof e=="bigint")&&(typeof t=="number"||typeof t=="bigint"))return e==t;switch(!0){case e instanceof
Uint8Array:return t instanceof Uint8Array&&Mg(e,t);case xe(e):return xe(t)&&Vg(e,t);case re(e):return re(t)&&Ug(e,t);case li(e):return li(t)&&Oo(e,t)}return fe(
e)?!fe(t)||e.desc.typeName!==t.desc.typeName?!1:eo(e.desc,e.message,t.message,{registry:oi().registry,unpackAny:!0,unknown:!0,extensions:!0}):!1}function Oo(e,t){
return e.kind===t.kind&&e.name===t.name}function Vg(e,t){if(e.size!==t.size)return!1;for(let n=0;n<e.size;n++)if(!en(e.get(n),t.get(n)))return!1;return!0}function Ug(e,t){
if(e.size!==t.size)return!1;for(let[n,r]of e){let a=t.get(n);if(a===void 0||!en(r,a))return!1}return!0}function Mg(e,t){if(e.length!==t.length)return!1;for(let n=0;n<
e.length;n++)if(e[n]!==t[n])return!1;return!0}var Gg=Symbol.for("@bufbuild/cel/func");function v(e,t,n,r){return new $g(e,void 0,t,n,r)}function F(e,t,n,r,a){return new Yg(
e,t,n,r,a)}var Do=class{_name;_target;_args;_result;_impl;_id;[Gg]={};constructor(e,t,n,r,a,l=""){this._name=e,this._target=t,this._args=n,this._result=r,this._impl=
a,this._id=l}get id(){if(this._id===""){let e=this.target?`${this.target.name}.`:"";this._id=`${e}${this.name}(${this.arguments.map(t=>t.name).join(",")})`}return this.
_id}get name(){return this._name}get target(){return this._target}get arguments(){return this._args}get result(){return this._result}call(e,t,n){if(n.length==this.
arguments.length){for(let r=0;r<n.length;r++)if(!ko(n[r],this.arguments[r]))return;try{return je(this._impl.apply(t,n))}catch(r){return H(r,e)}}}},$g=class extends Do{call(e,t,n){
if(t===void 0)return super.call(e,void 0,n)}},Yg=class extends Do{call(e,t,n){if(!(t===void 0||!ko(t,this.target)))return super.call(e,t,n)}};function ko(e,t){return t===
_.DYN||Oo(We(e),t)}var Bo=Symbol.for("@bufbuild/cel/resolver");function Kg(...e){let t=new Map;for(let n of e){let r=Wg(n)||Array.isArray(n)?n:[n];for(let a of r){
let l=t.get(a.name);l===void 0&&(l=[],t.set(a.name,l)),l.push(a)}}return new jg(new Map(new Array(...t.entries()).map(([n,r])=>[n,Zg(n,r)])))}function Wg(e){return typeof e==
"object"&&e!==null&&Bo in e}var jg=class{_groups;[Bo]={};constructor(e){this._groups=e}*[Symbol.iterator](){for(let e of this._groups.values())yield*e}find(e){return this.
_groups.get(e)}};function Zg(e,t){let n=[];for(let r of t){for(let a=0;a<n.length;a++)if(r.id===n[a].id){n.splice(a,1);break}n.push(r)}return new Hg(e,n)}var Hg=class{_name;_funcs;constructor(e,t){
this._name=e,this._funcs=t}*[Symbol.iterator](){yield*this._funcs}get name(){return this._name}call(e,t,n){n=n.map(r=>Pn(r));for(let r of this._funcs){let a=r.call(
e,t,n);if(a!==void 0)return a}}},tn="_?_:_",fi="_==_",le="_>=_",pi="_[_]",ue="_<=_",Rn="_&&_",Vn="_||_",mi="_!=_",Xg="@not_strictly_false",Jg="__not_strictly_fa\
lse__",zg="_[?_]",Qg="_?._",hi=1000000000n,qg=9223372036854775807n,e0=-9223372036854775808n;function Un(e=0n,t=0n){let n=e*hi+BigInt(t);if(n>qg||n<e0)throw new Error(
"duration out of range");return R(pt,{seconds:n/hi,nanos:Number(n%hi)})}var Po=128,Fo=Object.freeze({ns:1n,us:1000n,µs:1000n,ms:1000n*1000n,s:1000n*1000n*1000n,
m:1000n*1000n*1000n*60n,h:1000n*1000n*1000n*60n*60n}),Ro=/^\d+/,t0=new RegExp(`^(${Object.keys(Fo).join("|")})`);function n0(e){if(e.length>Po)throw Vo(`duratio\
n string exceeds ${Po} characters`);if(/^[-+]?0$/.test(e))return Un();let[t,n]=/^[+-]/.test(e)?[e[0]==="+"?1n:-1n,e.slice(1)]:[1n,e],r=0n,a=n;for(;a.length>0;){
let l=Ro.exec(a)?.[0];a=a.slice(l?.length??0),a[0]==="."&&(a=a.slice(1));let u=Ro.exec(a)?.[0];a=a.slice(u?.length??0);let c=t0.exec(a)?.[0];if(a=a.slice(c?.length??
0),(l??u)===void 0||c===void 0)throw Vo("invalid syntax");let p=Fo[c];r+=BigInt(l??0)*p,r+=BigInt(u??0)*p/10n**BigInt(u?.length??0)}return Un(0n,t*r)}function Vo(e){
return new Error(`Failed to parse duration: ${e}`)}var r0=253402300799n,i0=-62135596800n,nn=1000000000n;function Uo(e=0n,t=0n){let n=e*nn+BigInt(t),r=n%nn<0n?1n:
0n,a=n/nn-r,l=Number(n%nn+r*nn);if(a>r0||a<i0)throw new Error("timestamp out of range");return R(ye,{seconds:a,nanos:l})}var Mo=9223372036854775807n,Go=-9223372036854775808n,
s0=18446744073709551615n;function Pe(e,t="type conversion"){let n=typeof e=="string"?BigInt(e):e;if(typeof n=="bigint"){if(n>=Go&&n<=Mo)return n}else if(Number.
isFinite(n)&&n>Number(Go)&&n<Number(Mo))return BigInt(Math.trunc(n));throw H(`int overflow during ${t}`)}function Lt(e,t="type conversion"){let n=typeof e=="str\
ing"?BigInt(e):e;if(typeof n=="bigint"||Number.isFinite(n)){let r=typeof n=="number"?BigInt(Math.trunc(n)):n;if(n>=0&&r<=s0)return qe(r)}throw H(`uint overflow \
during ${t}`)}function a0(e,t){let n=new Uint8Array(e.length+t.length);return n.set(e),n.set(t,e.length),n}function $o(e,t){return Uo(e.message.seconds+t.message.
seconds,e.message.nanos+t.message.nanos)}function o0(e,t){return Un(e.message.seconds+t.message.seconds,e.message.nanos+t.message.nanos)}function Yo(e,t){return Un(
e.message.seconds-t.message.seconds,e.message.nanos-t.message.nanos)}function l0(e,t){return Uo(e.message.seconds-t.message.seconds,e.message.nanos-t.message.nanos)}
function Ko(e,t,n){if(n===0n)throw H(`${e.name} divide by zero`);return Pe(t/n,`divide by ${n}`)}function Wo(e,t,n){if(n===0n)throw H(`${e.name} modulus by zero`);
return t%n}var gi=he(_.DYN),{BYTES:bi,DOUBLE:ge,INT:ee,STRING:Ei,UINT:ie}=_,u0=[v("_+_",[ee,ee],ee,(e,t)=>Pe(e+t,"_+_")),v("_+_",[ie,ie],ie,(e,t)=>Lt(e.value+t.
value,"_+_")),v("_+_",[ge,ge],ge,(e,t)=>e+t),v("_+_",[M,M],M,o0),v("_+_",[j,M],j,$o),v("_+_",[M,j],j,$o),v("_+_",[Ei,Ei],Ei,(e,t)=>e+t),v("_+_",[bi,bi],bi,a0),v(
"_+_",[gi,gi],gi,xg),v("_-_",[ee,ee],ee,(e,t)=>Pe(e-t,"_-_")),v("_-_",[ie,ie],ie,(e,t)=>Lt(e.value-t.value,"_-_")),v("_-_",[ge,ge],ge,(e,t)=>e-t),v("_-_",[j,j],
M,Yo),v("_-_",[M,M],M,Yo),v("_-_",[j,M],j,l0),v("_*_",[ee,ee],ee,(e,t)=>Pe(e*t,"_*_")),v("_*_",[ie,ie],ie,(e,t)=>Lt(e.value*t.value,"_*_")),v("_*_",[ge,ge],ge,(e,t)=>e*
t),v("_/_",[ee,ee],ee,(e,t)=>Ko(ee,e,t)),v("_/_",[ie,ie],ie,(e,t)=>qe(Ko(ie,e.value,t.value))),v("_/_",[ge,ge],ge,(e,t)=>e/t),v("_%_",[ee,ee],ee,(e,t)=>Wo(ee,e,
t)),v("_%_",[ie,ie],ie,(e,t)=>qe(Wo(ie,e.value,t.value))),v("-_",[ee],ee,e=>Pe(-e)),v("-_",[ge],ge,e=>-e)],c0=new TextEncoder,d0=new TextDecoder(void 0,{fatal:!0});
function f0(e){switch(e){case"true":case"True":case"TRUE":case"t":case"1":return!0;case"false":case"False":case"FALSE":case"f":case"0":return!1}throw new Error(
`Unable to convert string '${e}' to bool`)}function p0(e){try{return d0.decode(e)}catch(t){throw new Error(`Failed to decode bytes as string: ${t}`)}}function m0(e){
try{return mo(ye,e)}catch(t){throw new Error(`Failed to parse timestamp: ${t}`)}}function h0(e){return De(e)?Ye(Bn(e.$typeName)):We(e)}function Ze(e){return e}var{
BOOL:Mn,BYTES:Gn,DOUBLE:it,DYN:vi,INT:we,STRING:ce,TYPE:g0,UINT:st}=_,b0=[v("int",[we],we,Ze),v("int",[st],we,e=>Pe(e.value)),v("int",[it],we,Pe),v("int",[ce],we,
Pe),v("int",[j],we,e=>Pe(e.message.seconds)),v("int",[M],we,e=>Pe(e.message.seconds)),v("uint",[st],st,Ze),v("uint",[we],st,Lt),v("uint",[it],st,Lt),v("uint",[ce],
st,Lt),v("double",[it],it,Ze),v("double",[we],it,e=>Number(e)),v("double",[st],it,e=>Number(e.value)),v("double",[ce],it,e=>Number(e)),v("bool",[Mn],Mn,Ze),v("b\
ool",[ce],Mn,f0),v("bytes",[Gn],Gn,Ze),v("bytes",[ce],Gn,e=>c0.encode(e)),v("string",[ce],ce,Ze),v("string",[Mn],ce,e=>e.toString()),v("string",[we],ce,e=>e.toString()),
v("string",[st],ce,e=>e.value.toString()),v("string",[it],ce,e=>e.toString()),v("string",[Gn],ce,p0),v("string",[j],ce,e=>Xt(ye,e.message)),v("string",[M],ce,e=>Xt(
pt,e.message)),v("timestamp",[j],j,Ze),v("timestamp",[ce],j,m0),v("timestamp",[we],j,e=>vh(Number(e))),v("duration",[M],M,Ze),v("duration",[ce],M,n0),v("duratio\
n",[we],M,e=>R(pt,{seconds:e})),v("type",[vi],g0,h0),v("dyn",[vi],vi,Ze)],E0="contains",v0="endsWith",jo="matches",at="size",y0="startsWith",x0="getDate",N0="ge\
tDayOfMonth",I0="getDayOfWeek",w0="getDayOfYear",S0="getFullYear",Zo="getHours",Ho="getMilliseconds",Xo="getMinutes",L0="getMonth",Jo="getSeconds";function _0(e){
return mr.compile(e).test(this)}function $n(e,t){let n=e.message.seconds-t.message.seconds;return n==0n?e.message.nanos-t.message.nanos:n<0n?-1:1}function Yn(e,t){
let n=e.message.seconds-t.message.seconds;return n==0n?e.message.nanos-t.message.nanos:n<0n?-1:1}function Kn(e,t){let n=Math.min(e.length,t.length);for(let r=0;r<
n;r++){if(e[r]<t[r])return-1;if(e[r]>t[r])return 1}return e.length-t.length}function T0(e,t){for(let n of t)if(en(n,e))return!0;return!1}function rn(e,t){return t.
has(e)}var{BOOL:w,BYTES:Fe,DOUBLE:Y,DYN:sn,INT:P,STRING:te,UINT:K}=_,yi=he(_.DYN),mt=Qt(_.DYN,_.DYN),A0=[v("!_",[w],w,e=>!e),v(fi,[sn,sn],w,en),v(mi,[sn,sn],w,(e,t)=>!en(
e,t)),v("_<_",[w,w],w,(e,t)=>e<t),v("_<_",[Fe,Fe],w,(e,t)=>Kn(e,t)<0),v("_<_",[Y,Y],w,(e,t)=>e<t),v("_<_",[te,te],w,(e,t)=>e<t),v("_<_",[P,P],w,(e,t)=>e<t),v("_\
<_",[P,K],w,(e,t)=>e<t.value),v("_<_",[K,P],w,(e,t)=>e.value<t),v("_<_",[K,K],w,(e,t)=>e.value<t.value),v("_<_",[P,Y],w,(e,t)=>Number(e)<t),v("_<_",[Y,P],w,(e,t)=>e<
Number(t)),v("_<_",[Y,K],w,(e,t)=>e<Number(t.value)),v("_<_",[K,Y],w,(e,t)=>Number(e.value)<t),v("_<_",[M,M],w,(e,t)=>$n(e,t)<0),v("_<_",[j,j],w,(e,t)=>Yn(e,t)<
0),v(ue,[w,w],w,(e,t)=>e<=t),v(ue,[Fe,Fe],w,(e,t)=>Kn(e,t)<=0),v(ue,[Y,Y],w,(e,t)=>e<=t),v(ue,[te,te],w,(e,t)=>e<=t),v(ue,[P,P],w,(e,t)=>e<=t),v(ue,[P,K],w,(e,t)=>e<=
t.value),v(ue,[K,P],w,(e,t)=>e.value<=t),v(ue,[K,K],w,(e,t)=>e.value<=t.value),v(ue,[P,Y],w,(e,t)=>Number(e)<=t),v(ue,[Y,P],w,(e,t)=>e<=Number(t)),v(ue,[Y,K],w,
(e,t)=>e<=Number(t.value)),v(ue,[K,Y],w,(e,t)=>Number(e.value)<=t),v(ue,[M,M],w,(e,t)=>$n(e,t)<=0),v(ue,[j,j],w,(e,t)=>Yn(e,t)<=0),v("_>_",[w,w],w,(e,t)=>e>t),v(
"_>_",[Fe,Fe],w,(e,t)=>Kn(e,t)>0),v("_>_",[Y,Y],w,(e,t)=>e>t),v("_>_",[te,te],w,(e,t)=>e>t),v("_>_",[P,P],w,(e,t)=>e>t),v("_>_",[P,K],w,(e,t)=>e>t.value),v("_>_",
[K,P],w,(e,t)=>e.value>t),v("_>_",[K,K],w,(e,t)=>e.value>t.value),v("_>_",[P,Y],w,(e,t)=>Number(e)>t),v("_>_",[Y,P],w,(e,t)=>e>Number(t)),v("_>_",[Y,K],w,(e,t)=>e>
Number(t.value)),v("_>_",[K,Y],w,(e,t)=>Number(e.value)>t),v("_>_",[M,M],w,(e,t)=>$n(e,t)>0),v("_>_",[j,j],w,(e,t)=>Yn(e,t)>0),v(le,[w,w],w,(e,t)=>e>=t),v(le,[Fe,
Fe],w,(e,t)=>Kn(e,t)>=0),v(le,[Y,Y],w,(e,t)=>e>=t),v(le,[te,te],w,(e,t)=>e>=t),v(le,[P,P],w,(e,t)=>e>=t),v(le,[P,K],w,(e,t)=>e>=t.value),v(le,[K,P],w,(e,t)=>e.value>=
t),v(le,[K,K],w,(e,t)=>e.value>=t.value),v(le,[P,Y],w,(e,t)=>Number(e)>=t),v(le,[Y,P],w,(e,t)=>e>=Number(t)),v(le,[Y,K],w,(e,t)=>e>=Number(t.value)),v(le,[K,Y],
w,(e,t)=>Number(e.value)>=t),v(le,[M,M],w,(e,t)=>$n(e,t)>=0),v(le,[j,j],w,(e,t)=>Yn(e,t)>=0),v(at,[Fe],P,e=>BigInt(e.length)),v(at,[yi],P,e=>BigInt(e.size)),v(at,
[te],P,e=>BigInt([...e].length)),v(at,[mt],P,e=>BigInt(e.size)),F(at,Fe,[],P,function(){return BigInt(this.length)}),F(at,yi,[],P,function(){return BigInt(this.
size)}),F(at,te,[],P,function(){return BigInt([...this].length)}),F(at,mt,[],P,function(){return BigInt(this.size)}),v("@in",[sn,yi],w,T0),v("@in",[te,mt],w,rn),
v("@in",[Y,mt],w,rn),v("@in",[P,mt],w,rn),v("@in",[w,mt],w,rn),v("@in",[K,mt],w,rn),F(E0,te,[te],w,String.prototype.includes),F(v0,te,[te],w,String.prototype.endsWith),
F(y0,te,[te],w,String.prototype.startsWith),F(jo,te,[te],w,_0)];function C0(e){let t=new Date(0,0,1);t.setFullYear(e.getFullYear());let n=e.getTime()-t.getTime(),
r=1e3*60*60*24;return Math.floor(n/r)}function O0(e,t){let n=e.message,r=Eh(n);if(t===void 0)return new Date(r.getUTCFullYear(),r.getUTCMonth(),r.getUTCDate(),r.
getUTCHours(),r.getUTCMinutes(),r.getUTCSeconds(),r.getUTCMilliseconds());let a=t.match(/^(?<sign>[+-]?)(?<hours>\d\d):(?<minutes>\d\d)$/);if(a?.groups){let y=a.
groups.sign=="-"?1:-1,I=parseInt(a.groups.hours),L=parseInt(a.groups.minutes),C=y*(I*60*60*1e3+L*60*1e3);return r=new Date(r.getTime()-C),new Date(r.getUTCFullYear(),
r.getUTCMonth(),r.getUTCDate(),r.getUTCHours(),r.getUTCMinutes(),r.getUTCSeconds(),r.getUTCMilliseconds())}let l=new Intl.DateTimeFormat("en-US",{hourCycle:"h23",
hour12:!1,timeZone:t,year:"numeric",month:"numeric",day:"2-digit",hour:"2-digit",minute:"2-digit",second:"2-digit"}),u,c,p,m,g,b;for(let y of l.formatToParts(r))
switch(y.type){case"year":u=parseInt(y.value);break;case"month":c=parseInt(y.value)-1;break;case"day":p=parseInt(y.value);break;case"hour":m=parseInt(y.value);break;case"\
minute":g=parseInt(y.value);break;case"second":b=parseInt(y.value);break}if(u===void 0||c===void 0||p===void 0||m===void 0||g===void 0||b===void 0)throw new Error(
`Error converting ${Xt(ye,n)} to IANA timezone ${t}`);return new Date(u,c,p,m,g,b,r.getUTCMilliseconds())}var{STRING:D0,INT:_t}=_;function Re(e,t){function n(r){
let a=O0(this,r),l=t(a);try{return BigInt(l)}catch{throw new Error(`Error converting ${l} of ${String(a)} of ${Xt(ye,this.message)} to BigInt`)}}return[F(e,j,[],
_t,n),F(e,j,[D0],_t,n)]}var k0=[F(Jo,M,[],_t,function(){return this.message.seconds}),F(Xo,M,[],_t,function(){return this.message.seconds/60n}),F(Zo,M,[],_t,function(){
return this.message.seconds/3600n}),F(Ho,M,[],_t,function(){return BigInt(this.message.nanos)/1000000n}),...Re(S0,e=>e.getFullYear()),...Re(L0,e=>e.getMonth()),
...Re(x0,e=>e.getDate()),...Re(N0,e=>e.getDate()-1),...Re(I0,e=>e.getDay()),...Re(w0,e=>C0(e)),...Re(Jo,e=>e.getSeconds()),...Re(Xo,e=>e.getMinutes()),...Re(Zo,
e=>e.getHours()),...Re(Ho,e=>e.getMilliseconds())],B0=Symbol.for("@bufbuild/cel/scope");function zo(e,t){let n=new Map;if(e)for(let[r,a]of Object.entries(e))n.set(
r,a);return new P0(n,t)}var P0=class{_variables;_parent;[B0]={};constructor(e,t=void 0){this._variables=e,this._parent=t}*[Symbol.iterator](){for(let[e,t]of this.
_parent??[])this._variables.has(e)||(yield[e,t]);for(let[e,t]of this._variables)yield[e,t]}push(e){return zo(e,this)}pop(){return this._parent}find(e){return this.
_variables.has(e)?this._variables.get(e):this._parent?.find(e)}},F0=Symbol.for("@bufbuild/cel/env"),{BOOL:R0,STRING:Qo}=_;function V0(e){let t=[];if(e?.re2!==void 0){
let n=e.re2;t.push(F(jo,Qo,[Qo],R0,function(r){return n.compile(r).test(this)}))}return new U0(e?.namespace??"",e?.registry?Co(e.registry):Co(),Kg(u0,b0,k0,A0,e?.
funcs??[],t),zo(e?.variables))}var U0=class{_namespace;_registry;_funcs;_variables;[F0]={};constructor(e,t,n,r){this._namespace=e,this._registry=t,this._funcs=n,
this._variables=r}get namespace(){return this._namespace}get registry(){return this._registry}get funcs(){return this._funcs}get variables(){return this._variables}},
xi=class es{builder;function;terms;ops;variadicASTs;constructor(t,n,r,a){this.builder=t,this.function=n,this.terms=[r],this.ops=[],this.variadicASTs=a}static newVariadicLogicManager(t,n,r){
return new es(t,n,r,!0)}static newBalancingLogicManager(t,n,r){return new es(t,n,r,!1)}addTerm(t,n){this.terms.push(n),this.ops.push(t)}toExpr(){return this.terms.
length===1?this.terms[0]:this.variadicASTs?this.builder.nextExpr(this.ops[0],{case:"callExpr",value:{$typeName:"cel.expr.Expr.Call",function:this.function,args:this.
terms}}):this.balancedTree(0,this.ops.length-1)}balancedTree(t,n){let r=Math.floor((t+n+1)/2),a;r===t?a=this.terms[r]:a=this.balancedTree(t,r-1);let l;return r===
n?l=this.terms[r+1]:l=this.balancedTree(r+1,n),this.builder.nextExpr(this.ops[r],{case:"callExpr",value:{$typeName:"cel.expr.Expr.Call",function:this.function,args:[
a,l]}})}},M0=new TextEncoder,se="@result",G0=class{#e=0n;sourceInfo={$typeName:"cel.expr.SourceInfo",syntaxVersion:"",location:"",lineOffsets:[],positions:{},macroCalls:{},
extensions:[]};nextExpr(e,t){return this.sourceInfo.positions[(++this.#e).toString()]=e,{$typeName:"cel.expr.Expr",id:this.#e,exprKind:t}}nextEntry(e,t,n){return this.
sourceInfo.positions[(++this.#e).toString()]=e,{$typeName:"cel.expr.Expr.CreateStruct.Entry",id:this.#e,keyKind:t,value:n,optionalEntry:!1}}newConstExpr(e,t){return this.
nextExpr(e,{case:"constExpr",value:{$typeName:"cel.expr.Constant",constantKind:t}})}newCallExpr(e,t,n){if(t==="has"&&n.length===1&&n[0].exprKind?.case==="select\
Expr")return this.expandHasMacro(e,n[0]);if((t==="_||_"||t==="_&&_")&&n.length>1){let r=xi.newBalancingLogicManager(this,t,n[0]);for(let a=1;a<n.length;a+=1)r.addTerm(
e,n[a]);return r.toExpr()}return this.nextExpr(e,{case:"callExpr",value:{$typeName:"cel.expr.Expr.Call",function:t,args:n}})}newMemberCallExpr(e,t,n,r){return this.
maybeExpand(e,this.nextExpr(e,{case:"callExpr",value:{$typeName:"cel.expr.Expr.Call",function:n,target:t,args:r}}))}newStringExpr(e,t){return this.newConstExpr(
e,{case:"stringValue",value:t.reduce((n,r)=>{if(typeof r!="string"){if(r.some(a=>a>=55296&&a<57344))throw new Error("surrogate code points are not allowed");return n+
String.fromCodePoint(...r)}return n+r},"")})}newBytesExpr(e,t){let n=[],r=0;for(let u of t){let c=typeof u=="string"?M0.encode(u):u;n.push(c),r+=c.length}let a=new Uint8Array(
r),l=0;for(let u of n)a.set(u,l),l+=u.length;return this.newConstExpr(e,{case:"bytesValue",value:a})}newBoolExpr(e,t){return this.newConstExpr(e,{case:"boolValu\
e",value:t==="true"})}newInt64Expr(e,t){return this.newConstExpr(e,{case:"int64Value",value:t[0]==="-"?-BigInt(t.slice(1)):BigInt(t)})}newUnsignedInt64Expr(e,t){
return this.newConstExpr(e,{case:"uint64Value",value:BigInt(t)})}newDoubleExpr(e,t){return this.newConstExpr(e,{case:"doubleValue",value:parseFloat(t)})}newNullExpr(e){
return this.newConstExpr(e,{case:"nullValue",value:0})}newIdentExpr(e,t){return this.nextExpr(e,{case:"identExpr",value:{$typeName:"cel.expr.Expr.Ident",name:t}})}newInfixExpr(e,t,n){
return this.newCallExpr(e,t==="in"?"@in":`_${t}_`,n)}newSelectExpr(e,t,n){return this.nextExpr(e,{case:"selectExpr",value:{$typeName:"cel.expr.Expr.Select",operand:t,
field:n,testOnly:!1}})}newIndexExpr(e,t,n){return this.newCallExpr(e,"_[_]",[t,n])}expandHasMacro(e,t){if(t.exprKind.case!=="selectExpr")return this.newCallExpr(
e,"has",[t]);let n=this.nextExpr(e,{case:"selectExpr",value:{...t.exprKind.value,testOnly:!0}});return this.addMacroCall(n.id,"has",void 0,[t]),n}newListExpr(e,t){
return this.nextExpr(e,{case:"listExpr",value:{$typeName:"cel.expr.Expr.CreateList",elements:t,optionalIndices:[]}})}newBoolMacro(e,t,n,r,a,l){return this.nextExpr(
e,{case:"comprehensionExpr",value:{$typeName:"cel.expr.Expr.Comprehension",accuVar:se,accuInit:this.newConstExpr(e,{case:"boolValue",value:r}),iterVar:n,iterVar2:"",
iterRange:t,loopStep:a,loopCondition:l,result:this.newIdentExpr(e,se)}})}newListMacro(e,t,n,r){return this.nextExpr(e,{case:"comprehensionExpr",value:{$typeName:"\
cel.expr.Expr.Comprehension",accuVar:se,accuInit:this.newListExpr(e,[]),iterVar:n,iterVar2:"",iterRange:t,loopCondition:this.newConstExpr(e,{case:"boolValue",value:!0}),
loopStep:r,result:this.newIdentExpr(e,se)}})}expandExistsMacro(e,t,n,r){return this.newBoolMacro(e,t,n,!1,this.newCallExpr(e,"_||_",[this.newIdentExpr(e,se),r]),
this.newCallExpr(e,"@not_strictly_false",[this.newCallExpr(e,"!_",[this.newIdentExpr(e,se)])]))}expandAllMacro(e,t,n,r){return this.newBoolMacro(e,t,n,!0,this.newCallExpr(
e,"_&&_",[this.newIdentExpr(e,se),r]),this.newCallExpr(e,"@not_strictly_false",[this.newIdentExpr(e,se)]))}expandMapMacro(e,t,n,r){return this.newListMacro(e,t,
n,this.newCallExpr(e,"_+_",[this.newIdentExpr(e,se),this.newListExpr(e,[r])]))}expandMapFilterMacro(e,t,n,r,a){return this.newListMacro(e,t,n,this.newCallExpr(e,
"_?_:_",[r,this.newCallExpr(e,"_+_",[this.newIdentExpr(e,se),this.newListExpr(e,[a])]),this.newIdentExpr(e,se)]))}expandFilterMacro(e,t,n,r){return this.newListMacro(
e,t,n,this.newCallExpr(e,"_?_:_",[r,this.newCallExpr(e,"_+_",[this.newIdentExpr(e,se),this.newListExpr(e,[this.newIdentExpr(e,n)])]),this.newIdentExpr(e,se)]))}expandExistsOne(e,t,n,r){
return this.nextExpr(e,{case:"comprehensionExpr",value:{$typeName:"cel.expr.Expr.Comprehension",accuVar:se,accuInit:this.newConstExpr(e,{case:"int64Value",value:BigInt(
0)}),iterVar:n,iterVar2:"",iterRange:t,loopCondition:this.newConstExpr(e,{case:"boolValue",value:!0}),loopStep:this.newCallExpr(e,"_?_:_",[r,this.newCallExpr(e,
"_+_",[this.newIdentExpr(e,se),this.newConstExpr(e,{case:"int64Value",value:BigInt(1)})]),this.newIdentExpr(e,se)]),result:this.newCallExpr(e,"_==_",[this.newIdentExpr(
e,se),this.newConstExpr(e,{case:"int64Value",value:BigInt(1)})])}})}maybeExpand(e,t){if(t.exprKind.case==="callExpr"){let n=t.exprKind.value,r=n.args[0];if(r!==
void 0&&t.exprKind.value.target!==void 0&&r.exprKind?.case==="identExpr"){let a;if(n.args.length===2)switch(n.function){case"exists":a=this.expandExistsMacro(e,
t.exprKind.value.target,r.exprKind.value.name,t.exprKind.value.args[1]);break;case"all":a=this.expandAllMacro(e,t.exprKind.value.target,r.exprKind.value.name,t.
exprKind.value.args[1]);break;case"map":a=this.expandMapMacro(e,t.exprKind.value.target,r.exprKind.value.name,t.exprKind.value.args[1]);break;case"filter":a=this.
expandFilterMacro(e,t.exprKind.value.target,r.exprKind.value.name,t.exprKind.value.args[1]);break;case"exists_one":case"existsOne":a=this.expandExistsOne(e,t.exprKind.
value.target,r.exprKind.value.name,t.exprKind.value.args[1]);break}if(n.args.length===3&&n.function=="map"&&(a=this.expandMapFilterMacro(e,t.exprKind.value.target,
r.exprKind.value.name,t.exprKind.value.args[1],t.exprKind.value.args[2])),a!==void 0)return this.addMacroCall(a.id,n.function,n.target,n.args),a}}return t}addMacroCall(e,t,n,r){
let a=r.map(c=>this.buildMacroCallArg(c)),l=n!==void 0?this.buildMacroCallArg(n):void 0,u=l!==void 0?{$typeName:"cel.expr.Expr",id:0n,exprKind:{case:"callExpr",
value:{$typeName:"cel.expr.Expr.Call",function:t,target:l,args:a}}}:{$typeName:"cel.expr.Expr",id:0n,exprKind:{case:"callExpr",value:{$typeName:"cel.expr.Expr.C\
all",function:t,args:a}}};this.sourceInfo.macroCalls[e.toString()]=u}buildMacroCallArg(e){if(this.sourceInfo.macroCalls[e.id.toString()]!==void 0)return{$typeName:"\
cel.expr.Expr",id:e.id,exprKind:{case:void 0,value:void 0}};if(e.exprKind.case==="callExpr"){let t=e.exprKind.value,n=t.args.map(a=>this.buildMacroCallArg(a)),r=t.
target!==void 0?this.buildMacroCallArg(t.target):void 0;return{$typeName:"cel.expr.Expr",id:e.id,exprKind:{case:"callExpr",value:{$typeName:"cel.expr.Expr.Call",
function:t.function,target:r,args:n}}}}if(e.exprKind.case==="selectExpr"){let t=e.exprKind.value;return{$typeName:"cel.expr.Expr",id:e.id,exprKind:{case:"select\
Expr",value:{$typeName:"cel.expr.Expr.Select",operand:t.operand?this.buildMacroCallArg(t.operand):void 0,field:t.field,testOnly:t.testOnly}}}}if(e.exprKind.case===
"listExpr"){let t=e.exprKind.value;return{$typeName:"cel.expr.Expr",id:e.id,exprKind:{case:"listExpr",value:{$typeName:"cel.expr.Expr.CreateList",elements:t.elements.
map(n=>this.buildMacroCallArg(n)),optionalIndices:t.optionalIndices}}}}return e}newMapEntry(e,t,n){return this.nextEntry(e,{case:"mapKey",value:t},n)}newStructExpr(e,t,n=""){
return this.nextExpr(e,{case:"structExpr",value:{$typeName:"cel.expr.Expr.CreateStruct",entries:t,messageName:n}})}newStructEntry(e,t,n){return this.nextEntry(e,
{case:"fieldKey",value:t},n)}},an;(function(e){class t{source;start;constructor(b,y){this.source=b,this.start=y}toString(){return String(this.source)}offset(b){
return{line:b.line+this.start.line-1,column:b.line===1?b.column+this.start.column-1:b.column,offset:b.offset+this.start.offset}}static offsetStart(b){return b.source instanceof
t?b.source.offset(b.start):b.start}static offsetEnd(b){return b.source instanceof t?b.source.offset(b.end):b.end}}e.GrammarLocation=t;function n(g,b,y){return y=
y||" ",g.length>b?g:(b-=g.length,y+=y.repeat(b),g+y.slice(0,b))}e.padEnd=n;class r{}e.ParseFailure=r;function a(g){return!g.success}e.isFailure=a;function l(g,b){
let y=1;for(let I=0;I<b;I++)g[I]==="\r"?(g[I+1]===`
`&&I++,y++):g[I]===`
`&&y++;return y}function u(g,b){let y=1;for(let I=b;I>0&&![`
`,"\r"].includes(g[I-1]);I--)y++;return y}function c(g,b,y,I){return{source:g,start:{offset:b.length-y.length,line:l(b,b.length-y.length),column:u(b,b.length-y.
length)},end:{offset:b.length-I.length,line:l(b,b.length-I.length),column:u(b,b.length-I.length)}}}e.getLocation=c;function p(g,b,y,I){return{source:g,start:b.length-
y.length,end:b.length-I.length}}e.getRange=p;function m(g,b){return g.slice(0,b.length>0?-b.length:void 0)}e.getText=m})(an||(an={}));var Ni=class xu extends Error{rawMessage;location;constructor(t,n,r="\
parse error"){super(xu.#e(t,n)),this.name=r,this.rawMessage=t,this.location=n}static#e(t,n){return`${n.source!==void 0?String(n.source):"<input>"}:${n.start.line}\
:${n.start.column}: `+t}},$0=class Nu extends Ni{expected;found;constructor(t,n,r,a="syntax error"){super(Nu.#e(t,n),r,a),this.expected=t,this.found=n}static#e(t,n){
function r(u){return"'"+u.replace(/[\\\x07\b\f\n\r\t\v']/g,c=>{switch(c){case"\\":return"\\\\";case"\x07":return"\\x07";case"\b":return"\\b";case"\f":return"\\f";case`\

`:return"\\n";case"\r":return"\\r";case"	":return"\\t";case"\v":return"\\v";case"'":return"\\'";default:throw new Error("Unexpected string encoding replacement \
character. This should be an unreachable error.")}})+"'"}function a(u){let c=[...new Set(u.map(p=>p.type==="literal"?r(p.value):p.value))];switch(c.sort(),c.length){case 1:
return c[0];case 2:return`${c[0]} or ${c[1]}`;default:return c.slice(0,-1).join(", ")+", or "+c[c.length-1]}}function l(u){return u.length===1?u:"end of input"}
return"found "+l(n)+" but expecting "+a(t)}},ot={type:"any",value:"any character"},Y0={type:"class",value:"/^[\\t\\n\\f\\r ]/g"},G={type:"other",value:"whitespa\
ce"},K0={type:"literal",value:"//"},W0={type:"class",value:"/^[^\\r\\n]/g"},j0={type:"class",value:"/^[\\r\\n]/g"},Z0={type:"other",value:"new line"},$={type:"o\
ther",value:"comment"},Ii={type:"literal",value:"-"},wi={type:"other",value:"digit"},ht={type:"literal",value:"."},H0={type:"class",value:"/^[+\\-]/g"},X0={type:"\
other",value:"float literal"},qo={type:"literal",value:"0x"},J0={type:"class",value:"/^[uU]/g"},z0={type:"other",value:"unsigned integer literal"},Q0={type:"oth\
er",value:"integer literal"},q0={type:"class",value:"/^[rR]/g"},Wn={type:"literal",value:'"""'},jn={type:"literal",value:"'''"},Zn={type:"literal",value:'"'},Hn={
type:"literal",value:"'"},Xn={type:"literal",value:"\\"},eb={type:"class",value:"/^[xX]/g"},Si={type:"other",value:"byte value"},tb={type:"literal",value:"\\u"},
nb={type:"literal",value:"\\U"},rb={type:"class",value:"/^[0-3]/g"},ib={type:"other",value:"escaped bytes"},sb={type:"other",value:"byte sequence"},ab={type:"cl\
ass",value:"/^[abfnrtv]/g"},ob={type:"class",value:"/^[\"'`\\\\?]/g"},lb={type:"other",value:"escaped character"},ub={type:"other",value:"quoted character seque\
nce"},cb={type:"other",value:"string literal"},db={type:"class",value:"/^[bB]/g"},fb={type:"other",value:"bytes literal"},pb={type:"literal",value:"true"},mb={type:"\
literal",value:"false"},hb={type:"other",value:"boolean literal"},gb={type:"literal",value:"null"},bb={type:"other",value:"null literal"},el={type:"class",value:"\
/^[_a-zA-Z]/g"},Eb={type:"other",value:"identifier"},Li={type:"literal",value:"("},Tt={type:"literal",value:","},_i={type:"literal",value:")"},vb={type:"other",
value:"selector"},tl={type:"literal",value:"{"},Ti={type:"literal",value:":"},nl={type:"literal",value:"}"},rl={type:"literal",value:"["},il={type:"literal",value:"\
]"},yb={type:"literal",value:"!"},xb={type:"class",value:"/^[*\\/%]/g"},Nb={type:"literal",value:"<="},Ib={type:"literal",value:"<"},wb={type:"literal",value:">\
="},Sb={type:"literal",value:">"},Lb={type:"literal",value:"=="},_b={type:"literal",value:"!="},Tb={type:"literal",value:"in"},Ab={type:"other",value:"relationa\
l operator"},Cb={type:"literal",value:"&&"},Ob={type:"literal",value:"||"},Db={type:"literal",value:"?"},kb={type:"end",value:"end of input"};function Bb(e,t={}){
let n=t.grammarSource,r=new G0,a=Hu(e);if(a.success===!0)return a.value;let l=e,u=[];for(let o of a.failedExpectations)o.remainder.length<l.length&&(l=o.remainder,
u=[]),o.remainder.length===l.length&&u.push(o);throw new $0(u.map(o=>o.expectation),l.slice(0,1),an.getLocation(n,e,l,l));function c(o,i){return r.newDoubleExpr(
o(),i)}function p(o,i){return r.newUnsignedInt64Expr(o(),i)}function m(o,i){return r.newInt64Expr(o(),i)}function g(o){return parseInt(o,16)}function b(o){return parseInt(
o,16)}function y(o){return parseInt(o,16)}function I(o){return parseInt(o,8)}function L(o){switch(o){case"a":return"\x07";case"b":return"\b";case"f":return"\f";case"\
n":return`
`;case"r":return"\r";case"t":return"	";case"v":return"\v"}throw new Error}function C(o,i){return r.newStringExpr(o(),i)}function T(o,i){return r.newBytesExpr(o(),
i)}function N(o,i){return r.newBoolExpr(o(),i)}function x(o){return r.newNullExpr(o())}function S(o,i){return["true","false","null","in","as","break","const","c\
ontinue","else","for","function","if","import","let","loop","package","namespace","return","var","void","while"].includes(i)&&o("reserved identifier"),i}function O(o,i,s){
return r.newCallExpr(o(),i,s)}function X(o,i){return["true","false","null","in"].includes(i)&&o("reserved keyword"),i}function fr(o,i,s){return r.newStructEntry(
o(),i,s)}function Iu(o,i,s,f){return r.newStructExpr(o(),f,(i!==null?i:"")+s.join("."))}function wu(o,i){return r.newIdentExpr(o(),i)}function Su(o,i){return r.
newListExpr(o(),i)}function Lu(o,i,s){return r.newMapEntry(o(),i,s)}function _u(o,i){return r.newStructExpr(o(),i)}function Tu(o,i){return s=>r.newSelectExpr(o(),
s,i)}function Au(o,i,s){return f=>r.newMemberCallExpr(o(),f,i,s)}function Cu(o,i){return s=>r.newCallExpr(o(),"_[_]",[s,i])}function Ou(o,i){return i.length===0?
o:i.reduce((s,f)=>f(s),o)}function Du(o,i,s){return i.length%2===0?s:s.exprKind.case==="callExpr"&&s.exprKind.value.function===`${i[0]}_`?s.exprKind.value.args[0]:
r.newCallExpr(o(),`${i[0]}_`,[s])}function ku(o){return`_${o}_`}function Bu(o,i,s){return f=>r.newCallExpr(o(),i,[f,s])}function Pu(o,i){return i===null?o:i.reduce(
(s,f)=>f(s),o)}function Fu(o){return`_${o}_`}function Ru(o,i,s){return f=>r.newCallExpr(o(),i,[f,s])}function Vu(o,i){return i===null?o:i.reduce((s,f)=>f(s),o)}
function Uu(o){return`_${o}_`}function Mu(){return"@in"}function Gu(o,i,s){return f=>r.newCallExpr(o(),i,[f,s])}function $u(o,i){return i===null?o:i.reduce((s,f)=>f(
s),o)}function Yu(o,i){if(i.length===1)return i[0];let s=xi.newBalancingLogicManager(r,"_&&_",i[0]);for(let f=1;f<i.length;f+=1)s.addTerm(o(),i[f]);return s.toExpr()}
function Ku(o,i){if(i.length===1)return i[0];let s=xi.newBalancingLogicManager(r,"_||_",i[0]);for(let f=1;f<i.length;f+=1)s.addTerm(o(),i[f]);return s.toExpr()}
function Wu(o,i){return[o,i]}function ju(o,i,s){return s===null?i:r.newCallExpr(o(),"_?_:_",[i,...s])}function Zu(o){return{expr:o,sourceInfo:r.sourceInfo}}function Hu(o){
let i=Xu(o);return i.success===!0?i.remainder.length===0?i:{success:!1,remainder:i.remainder,failedExpectations:[{expectation:kb,remainder:i.remainder}]}:i}function Xu(o){
let i=Xe(o);return i.success===!0?{success:!0,value:Zu(i.value),remainder:i.remainder,failedExpectations:[]}:i}function Xe(o){let i=Ju(o);return i.success===!0?
{success:!0,value:ju(()=>e.length-o.length,i.value[0],i.value[1]),remainder:i.remainder,failedExpectations:[]}:i}function Ju(o){let i=[],s=o,f=ts(s);if(i.push(...f.
failedExpectations),f.success===!1)return{success:!1,remainder:f.remainder,failedExpectations:i};s=f.remainder;let d=s.match(/^(([\t\n\f\r ])+)?(\/\/([^\r\n])*([\r\n])+)?(([\t\n\f\r ])+)?/g);
if(i.push({expectation:G,remainder:s},{expectation:$,remainder:s}),d?.length!==1)return{success:!1,remainder:s,failedExpectations:i};s=s.slice(d[0].length);let E=sp(
s);return i.push(...E.failedExpectations),E.success===!1?{success:!1,remainder:E.remainder,failedExpectations:i}:(s=E.remainder,{success:!0,value:[f.value,E.value],
remainder:s,failedExpectations:i})}function ts(o){let i=zu(o);return i.success===!0?{success:!0,value:Ku(()=>e.length-o.length,i.value),remainder:i.remainder,failedExpectations:[]}:
i}function zu(o){let i=[],s=[],f=o;for(;;){let d=f;if(i.length>0){let A=ip(d);if(s.push(...A.failedExpectations),A.success===!1)break;d=A.remainder}let E=Qu(d);
if(s.push(...E.failedExpectations),E.success===!1)break;f=E.remainder,i.push(E.value)}return i.length<1?{success:!1,remainder:o,failedExpectations:s}:{success:!0,
value:i,remainder:f,failedExpectations:s}}function Qu(o){let i=qu(o);return i.success===!0?{success:!0,value:Yu(()=>e.length-o.length,i.value),remainder:i.remainder,
failedExpectations:[]}:i}function qu(o){let i=[],s=[],f=o;for(;;){let d=f;if(i.length>0){let A=rp(d);if(s.push(...A.failedExpectations),A.success===!1)break;d=A.
remainder}let E=ec(d);if(s.push(...E.failedExpectations),E.success===!1)break;f=E.remainder,i.push(E.value)}return i.length<1?{success:!1,remainder:o,failedExpectations:s}:
{success:!0,value:i,remainder:f,failedExpectations:s}}function ec(o){let i=tc(o);return i.success===!0?{success:!0,value:$u(i.value[0],i.value[1]),remainder:i.remainder,
failedExpectations:[]}:i}function tc(o){let i=[],s=o,f=ns(s);if(i.push(...f.failedExpectations),f.success===!1)return{success:!1,remainder:f.remainder,failedExpectations:i};
s=f.remainder;let d=Zf(s);return i.push(...d.failedExpectations),d.success===!1?{success:!1,remainder:d.remainder,failedExpectations:i}:(s=d.remainder,{success:!0,
value:[f.value,d.value],remainder:s,failedExpectations:i})}function ns(o){let i=nc(o);return i.success===!0?{success:!0,value:Vu(i.value[0],i.value[1]),remainder:i.
remainder,failedExpectations:[]}:i}function nc(o){let i=[],s=o,f=rs(s);if(i.push(...f.failedExpectations),f.success===!1)return{success:!1,remainder:f.remainder,
failedExpectations:i};s=f.remainder;let d=Gf(s);return i.push(...d.failedExpectations),d.success===!1?{success:!1,remainder:d.remainder,failedExpectations:i}:(s=
d.remainder,{success:!0,value:[f.value,d.value],remainder:s,failedExpectations:i})}function rs(o){let i=rc(o);return i.success===!0?{success:!0,value:Pu(i.value[0],
i.value[1]),remainder:i.remainder,failedExpectations:[]}:i}function rc(o){let i=[],s=o,f=is(s);if(i.push(...f.failedExpectations),f.success===!1)return{success:!1,
remainder:f.remainder,failedExpectations:i};s=f.remainder;let d=Pf(s);return i.push(...d.failedExpectations),d.success===!1?{success:!1,remainder:d.remainder,failedExpectations:i}:
(s=d.remainder,{success:!0,value:[f.value,d.value],remainder:s,failedExpectations:i})}function is(o){let i=[ss,Df],s=[];for(let f=i.shift();f!==void 0;f=i.shift()){
let d=f(o);if(s.push(...d.failedExpectations),d.success===!0)return{success:!0,value:d.value,remainder:d.remainder,failedExpectations:s}}return{success:!1,remainder:o,
failedExpectations:s}}function ss(o){let i=ic(o);return i.success===!0?{success:!0,value:Ou(i.value[0],i.value[1]),remainder:i.remainder,failedExpectations:[]}:
i}function ic(o){let i=[],s=o,f=s.match(/^(([\t\n\f\r ])+)?(\/\/([^\r\n])*([\r\n])+)?(([\t\n\f\r ])+)?/g);if(i.push({expectation:G,remainder:s},{expectation:$,remainder:s}),
f?.length!==1)return{success:!1,remainder:s,failedExpectations:i};s=s.slice(f[0].length);let d=bc(s);if(i.push(...d.failedExpectations),d.success===!1)return{success:!1,
remainder:d.remainder,failedExpectations:i};s=d.remainder;let E=If(s);return i.push(...E.failedExpectations),E.success===!1?{success:!1,remainder:E.remainder,failedExpectations:i}:
(s=E.remainder,{success:!0,value:[d.value,E.value],remainder:s,failedExpectations:i})}function as(o){let i=[],s=o,f=sc(s);if(i.push(...f.failedExpectations),f.success===
!1)return{success:!1,remainder:f.remainder,failedExpectations:i};s=f.remainder;let d=oc(s);if(i.push(...d.failedExpectations),d.success===!1)return{success:!1,remainder:d.
remainder,failedExpectations:i};s=d.remainder;let E=gc(s);return i.push(...E.failedExpectations),E.success===!1?{success:!1,remainder:E.remainder,failedExpectations:i}:
(s=E.remainder,{success:!0,value:[f.value,d.value,E.value],remainder:s,failedExpectations:i})}function sc(o){let i=os(o);return i.success===!0?i:{success:!0,value:null,
remainder:o,failedExpectations:i.failedExpectations}}function os(o){let i=ac(o);return i.success===!0?i:{success:!1,remainder:i.remainder,failedExpectations:[{expectation:G,
remainder:i.remainder}]}}function ac(o){let i=o.match(/^([\t\n\f\r ])+/g);return i?.length===1?{success:!0,value:i[0],remainder:o.slice(i[0].length),failedExpectations:[]}:
{success:!1,remainder:o,failedExpectations:[{expectation:Y0,remainder:o}]}}function oc(o){let i=lc(o);return i.success===!0?i:{success:!0,value:null,remainder:o,
failedExpectations:i.failedExpectations}}function lc(o){let i=uc(o);return i.success===!0?i:{success:!1,remainder:i.remainder,failedExpectations:[{expectation:$,
remainder:i.remainder}]}}function uc(o){let i=[],s=o,f=cc(s);if(i.push(...f.failedExpectations),f.success===!1)return{success:!1,remainder:f.remainder,failedExpectations:i};
s=f.remainder;let d=dc(s);if(i.push(...d.failedExpectations),d.success===!1)return{success:!1,remainder:d.remainder,failedExpectations:i};s=d.remainder;let E=pc(
s);return i.push(...E.failedExpectations),E.success===!1?{success:!1,remainder:E.remainder,failedExpectations:i}:(s=E.remainder,{success:!0,value:[f.value,d.value,
E.value],remainder:s,failedExpectations:i})}function cc(o){return o.startsWith("//")?{success:!0,value:"//",remainder:o.slice(2),failedExpectations:[]}:{success:!1,
remainder:o,failedExpectations:[{expectation:K0,remainder:o}]}}function dc(o){let i=[],s=[],f=o;for(;;){let d=fc(f);if(s.push(...d.failedExpectations),d.success===
!1)break;f=d.remainder,i.push(d.value)}return{success:!0,value:i,remainder:f,failedExpectations:s}}function fc(o){return/^[^\r\n]/g.test(o)?{success:!0,value:o.
slice(0,1),remainder:o.slice(1),failedExpectations:[]}:{success:!1,remainder:o,failedExpectations:[{expectation:W0,remainder:o}]}}function pc(o){let i=mc(o);return i.
success===!0?i:{success:!1,remainder:i.remainder,failedExpectations:[{expectation:Z0,remainder:i.remainder}]}}function mc(o){let i=[],s=[],f=o;for(;;){let d=hc(
f);if(s.push(...d.failedExpectations),d.success===!1)break;f=d.remainder,i.push(d.value)}return i.length<1?{success:!1,remainder:o,failedExpectations:s}:{success:!0,
value:i,remainder:f,failedExpectations:s}}function hc(o){return/^[\r\n]/g.test(o)?{success:!0,value:o.slice(0,1),remainder:o.slice(1),failedExpectations:[]}:{success:!1,
remainder:o,failedExpectations:[{expectation:j0,remainder:o}]}}function gc(o){let i=os(o);return i.success===!0?i:{success:!0,value:null,remainder:o,failedExpectations:i.
failedExpectations}}function bc(o){let i=[Ec,jd,Qd,ff,mf,hf,bf],s=[];for(let f=i.shift();f!==void 0;f=i.shift()){let d=f(o);if(s.push(...d.failedExpectations),d.
success===!0)return{success:!0,value:d.value,remainder:d.remainder,failedExpectations:s}}return{success:!1,remainder:o,failedExpectations:s}}function Ec(o){let i=[
vc,Nc,Lc,Ac,Pd,Vd,Yd],s=[];for(let f=i.shift();f!==void 0;f=i.shift()){let d=f(o);if(s.push(...d.failedExpectations),d.success===!0)return{success:!0,value:d.value,
remainder:d.remainder,failedExpectations:s}}return{success:!1,remainder:o,failedExpectations:s}}function vc(o){let i=yc(o);return i.success===!0?i:{success:!1,remainder:i.
remainder,failedExpectations:[{expectation:X0,remainder:i.remainder}]}}function yc(o){let i=xc(o);return i.success===!0?{success:!0,value:c(()=>e.length-o.length,
i.value),remainder:i.remainder,failedExpectations:[]}:i}function xc(o){let i=o.match(/^((-)?([0-9])*\.([0-9])+([eE]([+\-])?([0-9])+)?|(-)?([0-9])+[eE]([+\-])?([0-9])+)/g);
return i?.length===1?{success:!0,value:i[0],remainder:o.slice(i[0].length),failedExpectations:[]}:{success:!1,remainder:o,failedExpectations:[{expectation:Ii,remainder:o},
{expectation:wi,remainder:o},{expectation:ht,remainder:o}]}}function Nc(o){let i=Ic(o);return i.success===!0?i:{success:!1,remainder:i.remainder,failedExpectations:[
{expectation:z0,remainder:i.remainder}]}}function Ic(o){let i=wc(o);return i.success===!0?{success:!0,value:p(()=>e.length-o.length,i.value[0]),remainder:i.remainder,
failedExpectations:[]}:i}function wc(o){let i=[],s=o,f=Sc(s);if(i.push(...f.failedExpectations),f.success===!1)return{success:!1,remainder:f.remainder,failedExpectations:i};
s=f.remainder;let d=s.match(/^[uU]/g);return i.push({expectation:J0,remainder:s}),d?.length!==1?{success:!1,remainder:s,failedExpectations:i}:(s=s.slice(d[0].length),
{success:!0,value:[f.value],remainder:s,failedExpectations:i})}function Sc(o){let i=o.match(/^(0x([0-9abcdefABCDEF])+|([0-9])+)/g);return i?.length===1?{success:!0,
value:i[0],remainder:o.slice(i[0].length),failedExpectations:[]}:{success:!1,remainder:o,failedExpectations:[{expectation:qo,remainder:o},{expectation:wi,remainder:o}]}}
function Lc(o){let i=_c(o);return i.success===!0?i:{success:!1,remainder:i.remainder,failedExpectations:[{expectation:Q0,remainder:i.remainder}]}}function _c(o){
let i=Tc(o);return i.success===!0?{success:!0,value:m(()=>e.length-o.length,i.value),remainder:i.remainder,failedExpectations:[]}:i}function Tc(o){let i=o.match(
/^(-)?(0x([0-9abcdefABCDEF])+|([0-9])+)/g);return i?.length===1?{success:!0,value:i[0],remainder:o.slice(i[0].length),failedExpectations:[]}:{success:!1,remainder:o,
failedExpectations:[{expectation:Ii,remainder:o},{expectation:qo,remainder:o},{expectation:wi,remainder:o}]}}function Ac(o){let i=Cc(o);return i.success===!0?i:
{success:!1,remainder:i.remainder,failedExpectations:[{expectation:cb,remainder:i.remainder}]}}function Cc(o){let i=ls(o);return i.success===!0?{success:!0,value:C(
()=>e.length-o.length,i.value),remainder:i.remainder,failedExpectations:[]}:i}function ls(o){let i=Oc(o);return i.success===!0?i:{success:!1,remainder:i.remainder,
failedExpectations:[{expectation:ub,remainder:i.remainder}]}}function Oc(o){let i=[Dc,Jc],s=[];for(let f=i.shift();f!==void 0;f=i.shift()){let d=f(o);if(s.push(
...d.failedExpectations),d.success===!0)return{success:!0,value:d.value,remainder:d.remainder,failedExpectations:s}}return{success:!1,remainder:o,failedExpectations:s}}
function Dc(o){let i=[],s=o,f=s.match(/^[rR]/g);if(i.push({expectation:q0,remainder:s}),f?.length!==1)return{success:!1,remainder:s,failedExpectations:i};s=s.slice(
f[0].length);let d=kc(s);return i.push(...d.failedExpectations),d.success===!1?{success:!1,remainder:d.remainder,failedExpectations:i}:(s=d.remainder,{success:!0,
value:d.value,remainder:s,failedExpectations:i})}function kc(o){let i=[Bc,Vc,$c,jc],s=[];for(let f=i.shift();f!==void 0;f=i.shift()){let d=f(o);if(s.push(...d.failedExpectations),
d.success===!0)return{success:!0,value:d.value,remainder:d.remainder,failedExpectations:s}}return{success:!1,remainder:o,failedExpectations:s}}function Bc(o){let i=[],
s=o,f=s.match(/^"""/g);if(i.push({expectation:Wn,remainder:s}),f?.length!==1)return{success:!1,remainder:s,failedExpectations:i};s=s.slice(f[0].length);let d=Pc(
s);if(i.push(...d.failedExpectations),d.success===!1)return{success:!1,remainder:d.remainder,failedExpectations:i};s=d.remainder;let E=s.match(/^"""/g);return i.
push({expectation:Wn,remainder:s}),E?.length!==1?{success:!1,remainder:s,failedExpectations:i}:(s=s.slice(E[0].length),{success:!0,value:d.value,remainder:s,failedExpectations:i})}
function Pc(o){let i=[],s=[],f=o;for(;;){let d=Fc(f);if(s.push(...d.failedExpectations),d.success===!1)break;f=d.remainder,i.push(d.value)}return{success:!0,value:i,
remainder:f,failedExpectations:s}}function Fc(o){let i=[],s=o,f=s.match(/^(?!""")/g);if(i.push(),f?.length!==1)return{success:!1,remainder:s,failedExpectations:i};
s=s.slice(f[0].length);let d=Rc(s);return i.push(...d.failedExpectations),d.success===!1?{success:!1,remainder:d.remainder,failedExpectations:i}:(s=d.remainder,
{success:!0,value:d.value,remainder:s,failedExpectations:i})}function Rc(o){return o.length>0?{success:!0,value:o.slice(0,1),remainder:o.slice(1),failedExpectations:[]}:
{success:!1,remainder:o,failedExpectations:[{expectation:ot,remainder:o}]}}function Vc(o){let i=[],s=o,f=s.match(/^'''/g);if(i.push({expectation:jn,remainder:s}),
f?.length!==1)return{success:!1,remainder:s,failedExpectations:i};s=s.slice(f[0].length);let d=Uc(s);if(i.push(...d.failedExpectations),d.success===!1)return{success:!1,
remainder:d.remainder,failedExpectations:i};s=d.remainder;let E=s.match(/^'''/g);return i.push({expectation:jn,remainder:s}),E?.length!==1?{success:!1,remainder:s,
failedExpectations:i}:(s=s.slice(E[0].length),{success:!0,value:d.value,remainder:s,failedExpectations:i})}function Uc(o){let i=[],s=[],f=o;for(;;){let d=Mc(f);
if(s.push(...d.failedExpectations),d.success===!1)break;f=d.remainder,i.push(d.value)}return{success:!0,value:i,remainder:f,failedExpectations:s}}function Mc(o){
let i=[],s=o,f=s.match(/^(?!''')/g);if(i.push(),f?.length!==1)return{success:!1,remainder:s,failedExpectations:i};s=s.slice(f[0].length);let d=Gc(s);return i.push(
...d.failedExpectations),d.success===!1?{success:!1,remainder:d.remainder,failedExpectations:i}:(s=d.remainder,{success:!0,value:d.value,remainder:s,failedExpectations:i})}
function Gc(o){return o.length>0?{success:!0,value:o.slice(0,1),remainder:o.slice(1),failedExpectations:[]}:{success:!1,remainder:o,failedExpectations:[{expectation:ot,
remainder:o}]}}function $c(o){let i=[],s=o,f=s.match(/^"/g);if(i.push({expectation:Zn,remainder:s}),f?.length!==1)return{success:!1,remainder:s,failedExpectations:i};
s=s.slice(f[0].length);let d=Yc(s);if(i.push(...d.failedExpectations),d.success===!1)return{success:!1,remainder:d.remainder,failedExpectations:i};s=d.remainder;
let E=s.match(/^"/g);return i.push({expectation:Zn,remainder:s}),E?.length!==1?{success:!1,remainder:s,failedExpectations:i}:(s=s.slice(E[0].length),{success:!0,
value:d.value,remainder:s,failedExpectations:i})}function Yc(o){let i=[],s=[],f=o;for(;;){let d=Kc(f);if(s.push(...d.failedExpectations),d.success===!1)break;f=
d.remainder,i.push(d.value)}return{success:!0,value:i,remainder:f,failedExpectations:s}}function Kc(o){let i=[],s=o,f=s.match(/^(?!("|([\r\n])+))/g);if(i.push(),
f?.length!==1)return{success:!1,remainder:s,failedExpectations:i};s=s.slice(f[0].length);let d=Wc(s);return i.push(...d.failedExpectations),d.success===!1?{success:!1,
remainder:d.remainder,failedExpectations:i}:(s=d.remainder,{success:!0,value:d.value,remainder:s,failedExpectations:i})}function Wc(o){return o.length>0?{success:!0,
value:o.slice(0,1),remainder:o.slice(1),failedExpectations:[]}:{success:!1,remainder:o,failedExpectations:[{expectation:ot,remainder:o}]}}function jc(o){let i=[],
s=o,f=s.match(/^'/g);if(i.push({expectation:Hn,remainder:s}),f?.length!==1)return{success:!1,remainder:s,failedExpectations:i};s=s.slice(f[0].length);let d=Zc(s);
if(i.push(...d.failedExpectations),d.success===!1)return{success:!1,remainder:d.remainder,failedExpectations:i};s=d.remainder;let E=s.match(/^'/g);return i.push(
{expectation:Hn,remainder:s}),E?.length!==1?{success:!1,remainder:s,failedExpectations:i}:(s=s.slice(E[0].length),{success:!0,value:d.value,remainder:s,failedExpectations:i})}
function Zc(o){let i=[],s=[],f=o;for(;;){let d=Hc(f);if(s.push(...d.failedExpectations),d.success===!1)break;f=d.remainder,i.push(d.value)}return{success:!0,value:i,
remainder:f,failedExpectations:s}}function Hc(o){let i=[],s=o,f=s.match(/^(?!('|([\r\n])+))/g);if(i.push(),f?.length!==1)return{success:!1,remainder:s,failedExpectations:i};
s=s.slice(f[0].length);let d=Xc(s);return i.push(...d.failedExpectations),d.success===!1?{success:!1,remainder:d.remainder,failedExpectations:i}:(s=d.remainder,
{success:!0,value:d.value,remainder:s,failedExpectations:i})}function Xc(o){return o.length>0?{success:!0,value:o.slice(0,1),remainder:o.slice(1),failedExpectations:[]}:
{success:!1,remainder:o,failedExpectations:[{expectation:ot,remainder:o}]}}function Jc(o){let i=[zc,Id,_d,Od],s=[];for(let f=i.shift();f!==void 0;f=i.shift()){let d=f(
o);if(s.push(...d.failedExpectations),d.success===!0)return{success:!0,value:d.value,remainder:d.remainder,failedExpectations:s}}return{success:!1,remainder:o,failedExpectations:s}}
function zc(o){let i=[],s=o,f=s.match(/^"""/g);if(i.push({expectation:Wn,remainder:s}),f?.length!==1)return{success:!1,remainder:s,failedExpectations:i};s=s.slice(
f[0].length);let d=Qc(s);if(i.push(...d.failedExpectations),d.success===!1)return{success:!1,remainder:d.remainder,failedExpectations:i};s=d.remainder;let E=s.match(
/^"""/g);return i.push({expectation:Wn,remainder:s}),E?.length!==1?{success:!1,remainder:s,failedExpectations:i}:(s=s.slice(E[0].length),{success:!0,value:d.value,
remainder:s,failedExpectations:i})}function Qc(o){let i=[],s=[],f=o;for(;;){let d=qc(f);if(s.push(...d.failedExpectations),d.success===!1)break;f=d.remainder,i.
push(d.value)}return{success:!0,value:i,remainder:f,failedExpectations:s}}function qc(o){let i=[bn,Nd],s=[];for(let f=i.shift();f!==void 0;f=i.shift()){let d=f(
o);if(s.push(...d.failedExpectations),d.success===!0)return{success:!0,value:d.value,remainder:d.remainder,failedExpectations:s}}return{success:!1,remainder:o,failedExpectations:s}}
function bn(o){let i=ed(o);return i.success===!0?i:{success:!1,remainder:i.remainder,failedExpectations:[{expectation:lb,remainder:i.remainder}]}}function ed(o){
let i=[td,bd,yd],s=[];for(let f=i.shift();f!==void 0;f=i.shift()){let d=f(o);if(s.push(...d.failedExpectations),d.success===!0)return{success:!0,value:d.value,remainder:d.
remainder,failedExpectations:s}}return{success:!1,remainder:o,failedExpectations:s}}function td(o){let i=nd(o);return i.success===!0?i:{success:!1,remainder:i.remainder,
failedExpectations:[{expectation:sb,remainder:i.remainder}]}}function nd(o){let i=[],s=[],f=o;for(;;){let d=rd(f);if(s.push(...d.failedExpectations),d.success===
!1)break;f=d.remainder,i.push(d.value)}return i.length<1?{success:!1,remainder:o,failedExpectations:s}:{success:!0,value:i,remainder:f,failedExpectations:s}}function rd(o){
let i=id(o);return i.success===!0?i:{success:!1,remainder:i.remainder,failedExpectations:[{expectation:ib,remainder:i.remainder}]}}function id(o){let i=[sd,ld,dd,
md],s=[];for(let f=i.shift();f!==void 0;f=i.shift()){let d=f(o);if(s.push(...d.failedExpectations),d.success===!0)return{success:!0,value:d.value,remainder:d.remainder,
failedExpectations:s}}return{success:!1,remainder:o,failedExpectations:s}}function sd(o){let i=ad(o);return i.success===!0?{success:!0,value:g(i.value[0]),remainder:i.
remainder,failedExpectations:[]}:i}function ad(o){let i=[],s=o,f=s.match(/^\\/g);if(i.push({expectation:Xn,remainder:s}),f?.length!==1)return{success:!1,remainder:s,
failedExpectations:i};s=s.slice(f[0].length);let d=s.match(/^[xX]/g);if(i.push({expectation:eb,remainder:s}),d?.length!==1)return{success:!1,remainder:s,failedExpectations:i};
s=s.slice(d[0].length);let E=od(s);return i.push(...E.failedExpectations),E.success===!1?{success:!1,remainder:E.remainder,failedExpectations:i}:(s=E.remainder,
{success:!0,value:[E.value],remainder:s,failedExpectations:i})}function od(o){let i=o.match(/^([0-9abcdefABCDEF][0-9abcdefABCDEF]){0,1}/g);return i?.length===1?
{success:!0,value:i[0],remainder:o.slice(i[0].length),failedExpectations:[]}:{success:!1,remainder:o,failedExpectations:[{expectation:Si,remainder:o}]}}function ld(o){
let i=ud(o);return i.success===!0?{success:!0,value:b(i.value[0]),remainder:i.remainder,failedExpectations:[]}:i}function ud(o){let i=[],s=o,f=s.match(/^\\u/g);
if(i.push({expectation:tb,remainder:s}),f?.length!==1)return{success:!1,remainder:s,failedExpectations:i};s=s.slice(f[0].length);let d=cd(s);return i.push(...d.
failedExpectations),d.success===!1?{success:!1,remainder:d.remainder,failedExpectations:i}:(s=d.remainder,{success:!0,value:[d.value],remainder:s,failedExpectations:i})}
function cd(o){let i=o.match(/^([0-9abcdefABCDEF][0-9abcdefABCDEF]){0,2}/g);return i?.length===1?{success:!0,value:i[0],remainder:o.slice(i[0].length),failedExpectations:[]}:
{success:!1,remainder:o,failedExpectations:[{expectation:Si,remainder:o}]}}function dd(o){let i=fd(o);return i.success===!0?{success:!0,value:y(i.value[0]),remainder:i.
remainder,failedExpectations:[]}:i}function fd(o){let i=[],s=o,f=s.match(/^\\U/g);if(i.push({expectation:nb,remainder:s}),f?.length!==1)return{success:!1,remainder:s,
failedExpectations:i};s=s.slice(f[0].length);let d=pd(s);return i.push(...d.failedExpectations),d.success===!1?{success:!1,remainder:d.remainder,failedExpectations:i}:
(s=d.remainder,{success:!0,value:[d.value],remainder:s,failedExpectations:i})}function pd(o){let i=o.match(/^([0-9abcdefABCDEF][0-9abcdefABCDEF]){0,4}/g);return i?.
length===1?{success:!0,value:i[0],remainder:o.slice(i[0].length),failedExpectations:[]}:{success:!1,remainder:o,failedExpectations:[{expectation:Si,remainder:o}]}}
function md(o){let i=hd(o);return i.success===!0?{success:!0,value:I(i.value[0]),remainder:i.remainder,failedExpectations:[]}:i}function hd(o){let i=[],s=o,f=s.
match(/^\\/g);if(i.push({expectation:Xn,remainder:s}),f?.length!==1)return{success:!1,remainder:s,failedExpectations:i};s=s.slice(f[0].length);let d=gd(s);return i.
push(...d.failedExpectations),d.success===!1?{success:!1,remainder:d.remainder,failedExpectations:i}:(s=d.remainder,{success:!0,value:[d.value],remainder:s,failedExpectations:i})}
function gd(o){let i=o.match(/^[0-3][0-7][0-7]/g);return i?.length===1?{success:!0,value:i[0],remainder:o.slice(i[0].length),failedExpectations:[]}:{success:!1,
remainder:o,failedExpectations:[{expectation:rb,remainder:o}]}}function bd(o){let i=Ed(o);return i.success===!0?{success:!0,value:L(i.value[0]),remainder:i.remainder,
failedExpectations:[]}:i}function Ed(o){let i=[],s=o,f=s.match(/^\\/g);if(i.push({expectation:Xn,remainder:s}),f?.length!==1)return{success:!1,remainder:s,failedExpectations:i};
s=s.slice(f[0].length);let d=vd(s);return i.push(...d.failedExpectations),d.success===!1?{success:!1,remainder:d.remainder,failedExpectations:i}:(s=d.remainder,
{success:!0,value:[d.value],remainder:s,failedExpectations:i})}function vd(o){return/^[abfnrtv]/g.test(o)?{success:!0,value:o.slice(0,1),remainder:o.slice(1),failedExpectations:[]}:
{success:!1,remainder:o,failedExpectations:[{expectation:ab,remainder:o}]}}function yd(o){let i=[],s=o,f=s.match(/^\\/g);if(i.push({expectation:Xn,remainder:s}),
f?.length!==1)return{success:!1,remainder:s,failedExpectations:i};s=s.slice(f[0].length);let d=xd(s);return i.push(...d.failedExpectations),d.success===!1?{success:!1,
remainder:d.remainder,failedExpectations:i}:(s=d.remainder,{success:!0,value:d.value,remainder:s,failedExpectations:i})}function xd(o){return/^["'`\\?]/g.test(o)?
{success:!0,value:o.slice(0,1),remainder:o.slice(1),failedExpectations:[]}:{success:!1,remainder:o,failedExpectations:[{expectation:ob,remainder:o}]}}function Nd(o){
let i=o.match(/^(?!""")[\s\S]/g);return i?.length===1?{success:!0,value:i[0],remainder:o.slice(i[0].length),failedExpectations:[]}:{success:!1,remainder:o,failedExpectations:[
{expectation:ot,remainder:o}]}}function Id(o){let i=[],s=o,f=s.match(/^'''/g);if(i.push({expectation:jn,remainder:s}),f?.length!==1)return{success:!1,remainder:s,
failedExpectations:i};s=s.slice(f[0].length);let d=wd(s);if(i.push(...d.failedExpectations),d.success===!1)return{success:!1,remainder:d.remainder,failedExpectations:i};
s=d.remainder;let E=s.match(/^'''/g);return i.push({expectation:jn,remainder:s}),E?.length!==1?{success:!1,remainder:s,failedExpectations:i}:(s=s.slice(E[0].length),
{success:!0,value:d.value,remainder:s,failedExpectations:i})}function wd(o){let i=[],s=[],f=o;for(;;){let d=Sd(f);if(s.push(...d.failedExpectations),d.success===
!1)break;f=d.remainder,i.push(d.value)}return{success:!0,value:i,remainder:f,failedExpectations:s}}function Sd(o){let i=[bn,Ld],s=[];for(let f=i.shift();f!==void 0;f=
i.shift()){let d=f(o);if(s.push(...d.failedExpectations),d.success===!0)return{success:!0,value:d.value,remainder:d.remainder,failedExpectations:s}}return{success:!1,
remainder:o,failedExpectations:s}}function Ld(o){let i=o.match(/^(?!''')[\s\S]/g);return i?.length===1?{success:!0,value:i[0],remainder:o.slice(i[0].length),failedExpectations:[]}:
{success:!1,remainder:o,failedExpectations:[{expectation:ot,remainder:o}]}}function _d(o){let i=[],s=o,f=s.match(/^"/g);if(i.push({expectation:Zn,remainder:s}),
f?.length!==1)return{success:!1,remainder:s,failedExpectations:i};s=s.slice(f[0].length);let d=Td(s);if(i.push(...d.failedExpectations),d.success===!1)return{success:!1,
remainder:d.remainder,failedExpectations:i};s=d.remainder;let E=s.match(/^"/g);return i.push({expectation:Zn,remainder:s}),E?.length!==1?{success:!1,remainder:s,
failedExpectations:i}:(s=s.slice(E[0].length),{success:!0,value:d.value,remainder:s,failedExpectations:i})}function Td(o){let i=[],s=[],f=o;for(;;){let d=Ad(f);
if(s.push(...d.failedExpectations),d.success===!1)break;f=d.remainder,i.push(d.value)}return{success:!0,value:i,remainder:f,failedExpectations:s}}function Ad(o){
let i=[bn,Cd],s=[];for(let f=i.shift();f!==void 0;f=i.shift()){let d=f(o);if(s.push(...d.failedExpectations),d.success===!0)return{success:!0,value:d.value,remainder:d.
remainder,failedExpectations:s}}return{success:!1,remainder:o,failedExpectations:s}}function Cd(o){let i=o.match(/^(?!("|([\r\n])+))[\s\S]/g);return i?.length===
1?{success:!0,value:i[0],remainder:o.slice(i[0].length),failedExpectations:[]}:{success:!1,remainder:o,failedExpectations:[{expectation:ot,remainder:o}]}}function Od(o){
let i=[],s=o,f=s.match(/^'/g);if(i.push({expectation:Hn,remainder:s}),f?.length!==1)return{success:!1,remainder:s,failedExpectations:i};s=s.slice(f[0].length);let d=Dd(
s);if(i.push(...d.failedExpectations),d.success===!1)return{success:!1,remainder:d.remainder,failedExpectations:i};s=d.remainder;let E=s.match(/^'/g);return i.push(
{expectation:Hn,remainder:s}),E?.length!==1?{success:!1,remainder:s,failedExpectations:i}:(s=s.slice(E[0].length),{success:!0,value:d.value,remainder:s,failedExpectations:i})}
function Dd(o){let i=[],s=[],f=o;for(;;){let d=kd(f);if(s.push(...d.failedExpectations),d.success===!1)break;f=d.remainder,i.push(d.value)}return{success:!0,value:i,
remainder:f,failedExpectations:s}}function kd(o){let i=[bn,Bd],s=[];for(let f=i.shift();f!==void 0;f=i.shift()){let d=f(o);if(s.push(...d.failedExpectations),d.
success===!0)return{success:!0,value:d.value,remainder:d.remainder,failedExpectations:s}}return{success:!1,remainder:o,failedExpectations:s}}function Bd(o){let i=o.
match(/^(?!('|([\r\n])+))[\s\S]/g);return i?.length===1?{success:!0,value:i[0],remainder:o.slice(i[0].length),failedExpectations:[]}:{success:!1,remainder:o,failedExpectations:[
{expectation:ot,remainder:o}]}}function Pd(o){let i=Fd(o);return i.success===!0?i:{success:!1,remainder:i.remainder,failedExpectations:[{expectation:fb,remainder:i.
remainder}]}}function Fd(o){let i=Rd(o);return i.success===!0?{success:!0,value:T(()=>e.length-o.length,i.value[0]),remainder:i.remainder,failedExpectations:[]}:
i}function Rd(o){let i=[],s=o,f=s.match(/^[bB]/g);if(i.push({expectation:db,remainder:s}),f?.length!==1)return{success:!1,remainder:s,failedExpectations:i};s=s.
slice(f[0].length);let d=ls(s);return i.push(...d.failedExpectations),d.success===!1?{success:!1,remainder:d.remainder,failedExpectations:i}:(s=d.remainder,{success:!0,
value:[d.value],remainder:s,failedExpectations:i})}function Vd(o){let i=Ud(o);return i.success===!0?i:{success:!1,remainder:i.remainder,failedExpectations:[{expectation:hb,
remainder:i.remainder}]}}function Ud(o){let i=Md(o);return i.success===!0?{success:!0,value:N(()=>e.length-o.length,i.value),remainder:i.remainder,failedExpectations:[]}:
i}function Md(o){let i=[Gd,$d],s=[];for(let f=i.shift();f!==void 0;f=i.shift()){let d=f(o);if(s.push(...d.failedExpectations),d.success===!0)return{success:!0,value:d.
value,remainder:d.remainder,failedExpectations:s}}return{success:!1,remainder:o,failedExpectations:s}}function Gd(o){return o.startsWith("true")?{success:!0,value:"\
true",remainder:o.slice(4),failedExpectations:[]}:{success:!1,remainder:o,failedExpectations:[{expectation:pb,remainder:o}]}}function $d(o){return o.startsWith(
"false")?{success:!0,value:"false",remainder:o.slice(5),failedExpectations:[]}:{success:!1,remainder:o,failedExpectations:[{expectation:mb,remainder:o}]}}function Yd(o){
let i=Kd(o);return i.success===!0?i:{success:!1,remainder:i.remainder,failedExpectations:[{expectation:bb,remainder:i.remainder}]}}function Kd(o){let i=Wd(o);return i.
success===!0?{success:!0,value:x(()=>e.length-o.length),remainder:i.remainder,failedExpectations:[]}:i}function Wd(o){let i=[],s=o,f=s.match(/^null/g);if(i.push(
{expectation:gb,remainder:s}),f?.length!==1)return{success:!1,remainder:s,failedExpectations:i};s=s.slice(f[0].length);let d=s.match(/^(?![_a-zA-Z0-9])/g);return i.
push(),d?.length!==1?{success:!1,remainder:s,failedExpectations:i}:(s=s.slice(d[0].length),{success:!0,value:[],remainder:s,failedExpectations:i})}function jd(o){
let i=Zd(o);return i.success===!0?{success:!0,value:O(()=>e.length-o.length,i.value[0],i.value[1]),remainder:i.remainder,failedExpectations:[]}:i}function Zd(o){
let i=[],s=o,f=s.match(/^(\.)?/g);if(i.push({expectation:ht,remainder:s}),f?.length!==1)return{success:!1,remainder:s,failedExpectations:i};s=s.slice(f[0].length);
let d=s.match(/^(([\t\n\f\r ])+)?(\/\/([^\r\n])*([\r\n])+)?(([\t\n\f\r ])+)?/g);if(i.push({expectation:G,remainder:s},{expectation:$,remainder:s}),d?.length!==1)
return{success:!1,remainder:s,failedExpectations:i};s=s.slice(d[0].length);let E=Hd(s);if(i.push(...E.failedExpectations),E.success===!1)return{success:!1,remainder:E.
remainder,failedExpectations:i};s=E.remainder;let A=s.match(/^(([\t\n\f\r ])+)?(\/\/([^\r\n])*([\r\n])+)?(([\t\n\f\r ])+)?/g);if(i.push({expectation:G,remainder:s},
{expectation:$,remainder:s}),A?.length!==1)return{success:!1,remainder:s,failedExpectations:i};s=s.slice(A[0].length);let J=s.match(/^\(/g);if(i.push({expectation:Li,
remainder:s}),J?.length!==1)return{success:!1,remainder:s,failedExpectations:i};s=s.slice(J[0].length);let z=pr(s);if(i.push(...z.failedExpectations),z.success===
!1)return{success:!1,remainder:z.remainder,failedExpectations:i};s=z.remainder;let Je=s.match(/^\)/g);return i.push({expectation:_i,remainder:s}),Je?.length!==1?
{success:!1,remainder:s,failedExpectations:i}:(s=s.slice(Je[0].length),{success:!0,value:[E.value,z.value],remainder:s,failedExpectations:i})}function Hd(o){let i=Xd(
o);return i.success===!0?i:{success:!1,remainder:i.remainder,failedExpectations:[{expectation:Eb,remainder:i.remainder}]}}function Xd(o){let i=Jd(o);return i.success===
!0?{success:!0,value:S((s,f=an.getLocation(n,e,o,i.remainder),d)=>{throw new Ni(s,f,d)},i.value),remainder:i.remainder,failedExpectations:[]}:i}function Jd(o){let i=o.
match(/^[_a-zA-Z]([_a-zA-Z0-9])*/g);return i?.length===1?{success:!0,value:i[0],remainder:o.slice(i[0].length),failedExpectations:[]}:{success:!1,remainder:o,failedExpectations:[
{expectation:el,remainder:o}]}}function pr(o){let i=[],s=[],f=o;for(;;){let d=f;if(i.length>0){let A=zd(d);if(s.push(...A.failedExpectations),A.success===!1)break;
d=A.remainder}let E=Xe(d);if(s.push(...E.failedExpectations),E.success===!1)break;f=E.remainder,i.push(E.value)}return{success:!0,value:i,remainder:f,failedExpectations:s}}
function zd(o){return o.startsWith(",")?{success:!0,value:",",remainder:o.slice(1),failedExpectations:[]}:{success:!1,remainder:o,failedExpectations:[{expectation:Tt,
remainder:o}]}}function Qd(o){let i=qd(o);return i.success===!0?{success:!0,value:Iu(()=>e.length-o.length,i.value[0],i.value[1],i.value[2]),remainder:i.remainder,
failedExpectations:[]}:i}function qd(o){let i=[],s=o,f=ef(s);if(i.push(...f.failedExpectations),f.success===!1)return{success:!1,remainder:f.remainder,failedExpectations:i};
s=f.remainder;let d=s.match(/^(([\t\n\f\r ])+)?(\/\/([^\r\n])*([\r\n])+)?(([\t\n\f\r ])+)?/g);if(i.push({expectation:G,remainder:s},{expectation:$,remainder:s}),
d?.length!==1)return{success:!1,remainder:s,failedExpectations:i};s=s.slice(d[0].length);let E=nf(s);if(i.push(...E.failedExpectations),E.success===!1)return{success:!1,
remainder:E.remainder,failedExpectations:i};s=E.remainder;let A=s.match(/^(([\t\n\f\r ])+)?(\/\/([^\r\n])*([\r\n])+)?(([\t\n\f\r ])+)?/g);if(i.push({expectation:G,
remainder:s},{expectation:$,remainder:s}),A?.length!==1)return{success:!1,remainder:s,failedExpectations:i};s=s.slice(A[0].length);let J=s.match(/^\{/g);if(i.push(
{expectation:tl,remainder:s}),J?.length!==1)return{success:!1,remainder:s,failedExpectations:i};s=s.slice(J[0].length);let z=lf(s);if(i.push(...z.failedExpectations),
z.success===!1)return{success:!1,remainder:z.remainder,failedExpectations:i};s=z.remainder;let Je=s.match(/^(,)?/g);if(i.push({expectation:Tt,remainder:s}),Je?.
length!==1)return{success:!1,remainder:s,failedExpectations:i};s=s.slice(Je[0].length);let us=s.match(/^(([\t\n\f\r ])+)?(\/\/([^\r\n])*([\r\n])+)?(([\t\n\f\r ])+)?/g);
if(i.push({expectation:G,remainder:s},{expectation:$,remainder:s}),us?.length!==1)return{success:!1,remainder:s,failedExpectations:i};s=s.slice(us[0].length);let cs=s.
match(/^\}/g);return i.push({expectation:nl,remainder:s}),cs?.length!==1?{success:!1,remainder:s,failedExpectations:i}:(s=s.slice(cs[0].length),{success:!0,value:[
f.value,E.value,z.value],remainder:s,failedExpectations:i})}function ef(o){let i=tf(o);return i.success===!0?i:{success:!0,value:null,remainder:o,failedExpectations:i.
failedExpectations}}function tf(o){return o.startsWith(".")?{success:!0,value:".",remainder:o.slice(1),failedExpectations:[]}:{success:!1,remainder:o,failedExpectations:[
{expectation:ht,remainder:o}]}}function nf(o){let i=[],s=[],f=o;for(;;){let d=f;if(i.length>0){let A=af(d);if(s.push(...A.failedExpectations),A.success===!1)break;
d=A.remainder}let E=Bt(d);if(s.push(...E.failedExpectations),E.success===!1)break;f=E.remainder,i.push(E.value)}return i.length<1?{success:!1,remainder:o,failedExpectations:s}:
{success:!0,value:i,remainder:f,failedExpectations:s}}function Bt(o){let i=rf(o);return i.success===!0?i:{success:!1,remainder:i.remainder,failedExpectations:[{
expectation:vb,remainder:i.remainder}]}}function rf(o){let i=sf(o);return i.success===!0?{success:!0,value:X((s,f=an.getLocation(n,e,o,i.remainder),d)=>{throw new Ni(
s,f,d)},i.value),remainder:i.remainder,failedExpectations:[]}:i}function sf(o){let i=o.match(/^[_a-zA-Z]([_a-zA-Z0-9])*/g);return i?.length===1?{success:!0,value:i[0],
remainder:o.slice(i[0].length),failedExpectations:[]}:{success:!1,remainder:o,failedExpectations:[{expectation:el,remainder:o}]}}function af(o){let i=[],s=o,f=as(
s);if(i.push(...f.failedExpectations),f.success===!1)return{success:!1,remainder:f.remainder,failedExpectations:i};s=f.remainder;let d=of(s);if(i.push(...d.failedExpectations),
d.success===!1)return{success:!1,remainder:d.remainder,failedExpectations:i};s=d.remainder;let E=as(s);return i.push(...E.failedExpectations),E.success===!1?{success:!1,
remainder:E.remainder,failedExpectations:i}:(s=E.remainder,{success:!0,value:[f.value,d.value,f.value],remainder:s,failedExpectations:i})}function of(o){return o.
startsWith(".")?{success:!0,value:".",remainder:o.slice(1),failedExpectations:[]}:{success:!1,remainder:o,failedExpectations:[{expectation:ht,remainder:o}]}}function lf(o){
let i=[],s=[],f=o;for(;;){let d=f;if(i.length>0){let A=df(d);if(s.push(...A.failedExpectations),A.success===!1)break;d=A.remainder}let E=uf(d);if(s.push(...E.failedExpectations),
E.success===!1)break;f=E.remainder,i.push(E.value)}return{success:!0,value:i,remainder:f,failedExpectations:s}}function uf(o){let i=cf(o);return i.success===!0?
{success:!0,value:fr(()=>e.length-o.length,i.value[0],i.value[1]),remainder:i.remainder,failedExpectations:[]}:i}function cf(o){let i=[],s=o,f=s.match(/^(([\t\n\f\r ])+)?(\/\/([^\r\n])*([\r\n])+)?(([\t\n\f\r ])+)?/g);
if(i.push({expectation:G,remainder:s},{expectation:$,remainder:s}),f?.length!==1)return{success:!1,remainder:s,failedExpectations:i};s=s.slice(f[0].length);let d=Bt(
s);if(i.push(...d.failedExpectations),d.success===!1)return{success:!1,remainder:d.remainder,failedExpectations:i};s=d.remainder;let E=s.match(/^(([\t\n\f\r ])+)?(\/\/([^\r\n])*([\r\n])+)?(([\t\n\f\r ])+)?:/g);
if(i.push({expectation:G,remainder:s},{expectation:$,remainder:s},{expectation:Ti,remainder:s}),E?.length!==1)return{success:!1,remainder:s,failedExpectations:i};
s=s.slice(E[0].length);let A=Xe(s);return i.push(...A.failedExpectations),A.success===!1?{success:!1,remainder:A.remainder,failedExpectations:i}:(s=A.remainder,
{success:!0,value:[d.value,A.value],remainder:s,failedExpectations:i})}function df(o){return o.startsWith(",")?{success:!0,value:",",remainder:o.slice(1),failedExpectations:[]}:
{success:!1,remainder:o,failedExpectations:[{expectation:Tt,remainder:o}]}}function ff(o){let i=pf(o);return i.success===!0?{success:!0,value:wu(()=>e.length-o.
length,i.value[0]),remainder:i.remainder,failedExpectations:[]}:i}function pf(o){let i=[],s=o,f=s.match(/^(\.)?/g);if(i.push({expectation:ht,remainder:s}),f?.length!==
1)return{success:!1,remainder:s,failedExpectations:i};s=s.slice(f[0].length);let d=s.match(/^(([\t\n\f\r ])+)?(\/\/([^\r\n])*([\r\n])+)?(([\t\n\f\r ])+)?/g);if(i.
push({expectation:G,remainder:s},{expectation:$,remainder:s}),d?.length!==1)return{success:!1,remainder:s,failedExpectations:i};s=s.slice(d[0].length);let E=Bt(
s);return i.push(...E.failedExpectations),E.success===!1?{success:!1,remainder:E.remainder,failedExpectations:i}:(s=E.remainder,{success:!0,value:[E.value],remainder:s,
failedExpectations:i})}function mf(o){let i=[],s=o,f=s.match(/^\(/g);if(i.push({expectation:Li,remainder:s}),f?.length!==1)return{success:!1,remainder:s,failedExpectations:i};
s=s.slice(f[0].length);let d=Xe(s);if(i.push(...d.failedExpectations),d.success===!1)return{success:!1,remainder:d.remainder,failedExpectations:i};s=d.remainder;
let E=s.match(/^\)/g);return i.push({expectation:_i,remainder:s}),E?.length!==1?{success:!1,remainder:s,failedExpectations:i}:(s=s.slice(E[0].length),{success:!0,
value:d.value,remainder:s,failedExpectations:i})}function hf(o){let i=gf(o);return i.success===!0?{success:!0,value:Su(()=>e.length-o.length,i.value),remainder:i.
remainder,failedExpectations:[]}:i}function gf(o){let i=[],s=o,f=s.match(/^\[/g);if(i.push({expectation:rl,remainder:s}),f?.length!==1)return{success:!1,remainder:s,
failedExpectations:i};s=s.slice(f[0].length);let d=pr(s);if(i.push(...d.failedExpectations),d.success===!1)return{success:!1,remainder:d.remainder,failedExpectations:i};
s=d.remainder;let E=s.match(/^(,)?/g);if(i.push({expectation:Tt,remainder:s}),E?.length!==1)return{success:!1,remainder:s,failedExpectations:i};s=s.slice(E[0].length);
let A=s.match(/^(([\t\n\f\r ])+)?(\/\/([^\r\n])*([\r\n])+)?(([\t\n\f\r ])+)?/g);if(i.push({expectation:G,remainder:s},{expectation:$,remainder:s}),A?.length!==1)
return{success:!1,remainder:s,failedExpectations:i};s=s.slice(A[0].length);let J=s.match(/^\]/g);return i.push({expectation:il,remainder:s}),J?.length!==1?{success:!1,
remainder:s,failedExpectations:i}:(s=s.slice(J[0].length),{success:!0,value:d.value,remainder:s,failedExpectations:i})}function bf(o){let i=Ef(o);return i.success===
!0?{success:!0,value:_u(()=>e.length-o.length,i.value),remainder:i.remainder,failedExpectations:[]}:i}function Ef(o){let i=[],s=o,f=s.match(/^\{/g);if(i.push({expectation:tl,
remainder:s}),f?.length!==1)return{success:!1,remainder:s,failedExpectations:i};s=s.slice(f[0].length);let d=vf(s);if(i.push(...d.failedExpectations),d.success===
!1)return{success:!1,remainder:d.remainder,failedExpectations:i};s=d.remainder;let E=s.match(/^(,)?(([\t\n\f\r ])+)?(\/\/([^\r\n])*([\r\n])+)?(([\t\n\f\r ])+)?\}/g);
return i.push({expectation:Tt,remainder:s},{expectation:G,remainder:s},{expectation:$,remainder:s},{expectation:nl,remainder:s}),E?.length!==1?{success:!1,remainder:s,
failedExpectations:i}:(s=s.slice(E[0].length),{success:!0,value:d.value,remainder:s,failedExpectations:i})}function vf(o){let i=[],s=[],f=o;for(;;){let d=f;if(i.
length>0){let A=Nf(d);if(s.push(...A.failedExpectations),A.success===!1)break;d=A.remainder}let E=yf(d);if(s.push(...E.failedExpectations),E.success===!1)break;
f=E.remainder,i.push(E.value)}return{success:!0,value:i,remainder:f,failedExpectations:s}}function yf(o){let i=xf(o);return i.success===!0?{success:!0,value:Lu(
()=>e.length-o.length,i.value[0],i.value[1]),remainder:i.remainder,failedExpectations:[]}:i}function xf(o){let i=[],s=o,f=Xe(s);if(i.push(...f.failedExpectations),
f.success===!1)return{success:!1,remainder:f.remainder,failedExpectations:i};s=f.remainder;let d=s.match(/^:/g);if(i.push({expectation:Ti,remainder:s}),d?.length!==
1)return{success:!1,remainder:s,failedExpectations:i};s=s.slice(d[0].length);let E=Xe(s);return i.push(...E.failedExpectations),E.success===!1?{success:!1,remainder:E.
remainder,failedExpectations:i}:(s=E.remainder,{success:!0,value:[f.value,E.value],remainder:s,failedExpectations:i})}function Nf(o){return o.startsWith(",")?{success:!0,
value:",",remainder:o.slice(1),failedExpectations:[]}:{success:!1,remainder:o,failedExpectations:[{expectation:Tt,remainder:o}]}}function If(o){let i=[],s=[],f=o;
for(;;){let d=wf(f);if(s.push(...d.failedExpectations),d.success===!1)break;f=d.remainder,i.push(d.value)}return{success:!0,value:i,remainder:f,failedExpectations:s}}
function wf(o){let i=[],s=o,f=s.match(/^(([\t\n\f\r ])+)?(\/\/([^\r\n])*([\r\n])+)?(([\t\n\f\r ])+)?/g);if(i.push({expectation:G,remainder:s},{expectation:$,remainder:s}),
f?.length!==1)return{success:!1,remainder:s,failedExpectations:i};s=s.slice(f[0].length);let d=Sf(s);return i.push(...d.failedExpectations),d.success===!1?{success:!1,
remainder:d.remainder,failedExpectations:i}:(s=d.remainder,{success:!0,value:d.value,remainder:s,failedExpectations:i})}function Sf(o){let i=[Lf,Tf,Cf],s=[];for(let f=i.
shift();f!==void 0;f=i.shift()){let d=f(o);if(s.push(...d.failedExpectations),d.success===!0)return{success:!0,value:d.value,remainder:d.remainder,failedExpectations:s}}
return{success:!1,remainder:o,failedExpectations:s}}function Lf(o){let i=_f(o);return i.success===!0?{success:!0,value:Tu(()=>e.length-o.length,i.value[0]),remainder:i.
remainder,failedExpectations:[]}:i}function _f(o){let i=[],s=o,f=s.match(/^\./g);if(i.push({expectation:ht,remainder:s}),f?.length!==1)return{success:!1,remainder:s,
failedExpectations:i};s=s.slice(f[0].length);let d=s.match(/^(([\t\n\f\r ])+)?(\/\/([^\r\n])*([\r\n])+)?(([\t\n\f\r ])+)?/g);if(i.push({expectation:G,remainder:s},
{expectation:$,remainder:s}),d?.length!==1)return{success:!1,remainder:s,failedExpectations:i};s=s.slice(d[0].length);let E=Bt(s);if(i.push(...E.failedExpectations),
E.success===!1)return{success:!1,remainder:E.remainder,failedExpectations:i};s=E.remainder;let A=s.match(/^(([\t\n\f\r ])+)?(\/\/([^\r\n])*([\r\n])+)?(([\t\n\f\r ])+)?/g);
if(i.push({expectation:G,remainder:s},{expectation:$,remainder:s}),A?.length!==1)return{success:!1,remainder:s,failedExpectations:i};s=s.slice(A[0].length);let J=s.
match(/^(?![(])/g);return i.push(),J?.length!==1?{success:!1,remainder:s,failedExpectations:i}:(s=s.slice(J[0].length),{success:!0,value:[E.value],remainder:s,failedExpectations:i})}
function Tf(o){let i=Af(o);return i.success===!0?{success:!0,value:Au(()=>e.length-o.length,i.value[0],i.value[1]),remainder:i.remainder,failedExpectations:[]}:
i}function Af(o){let i=[],s=o,f=s.match(/^\./g);if(i.push({expectation:ht,remainder:s}),f?.length!==1)return{success:!1,remainder:s,failedExpectations:i};s=s.slice(
f[0].length);let d=s.match(/^(([\t\n\f\r ])+)?(\/\/([^\r\n])*([\r\n])+)?(([\t\n\f\r ])+)?/g);if(i.push({expectation:G,remainder:s},{expectation:$,remainder:s}),
d?.length!==1)return{success:!1,remainder:s,failedExpectations:i};s=s.slice(d[0].length);let E=Bt(s);if(i.push(...E.failedExpectations),E.success===!1)return{success:!1,
remainder:E.remainder,failedExpectations:i};s=E.remainder;let A=s.match(/^(([\t\n\f\r ])+)?(\/\/([^\r\n])*([\r\n])+)?(([\t\n\f\r ])+)?/g);if(i.push({expectation:G,
remainder:s},{expectation:$,remainder:s}),A?.length!==1)return{success:!1,remainder:s,failedExpectations:i};s=s.slice(A[0].length);let J=s.match(/^\(/g);if(i.push(
{expectation:Li,remainder:s}),J?.length!==1)return{success:!1,remainder:s,failedExpectations:i};s=s.slice(J[0].length);let z=pr(s);if(i.push(...z.failedExpectations),
z.success===!1)return{success:!1,remainder:z.remainder,failedExpectations:i};s=z.remainder;let Je=s.match(/^\)/g);return i.push({expectation:_i,remainder:s}),Je?.
length!==1?{success:!1,remainder:s,failedExpectations:i}:(s=s.slice(Je[0].length),{success:!0,value:[E.value,z.value],remainder:s,failedExpectations:i})}function Cf(o){
let i=Of(o);return i.success===!0?{success:!0,value:Cu(()=>e.length-o.length,i.value[0]),remainder:i.remainder,failedExpectations:[]}:i}function Of(o){let i=[],
s=o,f=s.match(/^\[/g);if(i.push({expectation:rl,remainder:s}),f?.length!==1)return{success:!1,remainder:s,failedExpectations:i};s=s.slice(f[0].length);let d=Xe(
s);if(i.push(...d.failedExpectations),d.success===!1)return{success:!1,remainder:d.remainder,failedExpectations:i};s=d.remainder;let E=s.match(/^\]/g);return i.
push({expectation:il,remainder:s}),E?.length!==1?{success:!1,remainder:s,failedExpectations:i}:(s=s.slice(E[0].length),{success:!0,value:[d.value],remainder:s,failedExpectations:i})}
function Df(o){let i=kf(o);return i.success===!0?{success:!0,value:Du(()=>e.length-o.length,i.value[0],i.value[1]),remainder:i.remainder,failedExpectations:[]}:
i}function kf(o){let i=[],s=o,f=s.match(/^(([\t\n\f\r ])+)?(\/\/([^\r\n])*([\r\n])+)?(([\t\n\f\r ])+)?/g);if(i.push({expectation:G,remainder:s},{expectation:$,remainder:s}),
f?.length!==1)return{success:!1,remainder:s,failedExpectations:i};s=s.slice(f[0].length);let d=Bf(s);if(i.push(...d.failedExpectations),d.success===!1)return{success:!1,
remainder:d.remainder,failedExpectations:i};s=d.remainder;let E=ss(s);return i.push(...E.failedExpectations),E.success===!1?{success:!1,remainder:E.remainder,failedExpectations:i}:
(s=E.remainder,{success:!0,value:[d.value,E.value],remainder:s,failedExpectations:i})}function Bf(o){let i=o.match(/^((!)+|(-)+)/g);return i?.length===1?{success:!0,
value:i[0],remainder:o.slice(i[0].length),failedExpectations:[]}:{success:!1,remainder:o,failedExpectations:[{expectation:yb,remainder:o},{expectation:Ii,remainder:o}]}}
function Pf(o){let i=Ff(o);return i.success===!0?i:{success:!0,value:null,remainder:o,failedExpectations:i.failedExpectations}}function Ff(o){let i=[],s=[],f=o;
for(;;){let d=Rf(f);if(s.push(...d.failedExpectations),d.success===!1)break;f=d.remainder,i.push(d.value)}return i.length<1?{success:!1,remainder:o,failedExpectations:s}:
{success:!0,value:i,remainder:f,failedExpectations:s}}function Rf(o){let i=Vf(o);return i.success===!0?{success:!0,value:Bu(()=>e.length-o.length,i.value[0],i.value[1]),
remainder:i.remainder,failedExpectations:[]}:i}function Vf(o){let i=[],s=o,f=s.match(/^(([\t\n\f\r ])+)?(\/\/([^\r\n])*([\r\n])+)?(([\t\n\f\r ])+)?/g);if(i.push(
{expectation:G,remainder:s},{expectation:$,remainder:s}),f?.length!==1)return{success:!1,remainder:s,failedExpectations:i};s=s.slice(f[0].length);let d=Uf(s);if(i.
push(...d.failedExpectations),d.success===!1)return{success:!1,remainder:d.remainder,failedExpectations:i};s=d.remainder;let E=is(s);return i.push(...E.failedExpectations),
E.success===!1?{success:!1,remainder:E.remainder,failedExpectations:i}:(s=E.remainder,{success:!0,value:[d.value,E.value],remainder:s,failedExpectations:i})}function Uf(o){
let i=Mf(o);return i.success===!0?{success:!0,value:ku(i.value),remainder:i.remainder,failedExpectations:[]}:i}function Mf(o){return/^[*\/%]/g.test(o)?{success:!0,
value:o.slice(0,1),remainder:o.slice(1),failedExpectations:[]}:{success:!1,remainder:o,failedExpectations:[{expectation:xb,remainder:o}]}}function Gf(o){let i=$f(
o);return i.success===!0?i:{success:!0,value:null,remainder:o,failedExpectations:i.failedExpectations}}function $f(o){let i=[],s=[],f=o;for(;;){let d=Yf(f);if(s.
push(...d.failedExpectations),d.success===!1)break;f=d.remainder,i.push(d.value)}return i.length<1?{success:!1,remainder:o,failedExpectations:s}:{success:!0,value:i,
remainder:f,failedExpectations:s}}function Yf(o){let i=Kf(o);return i.success===!0?{success:!0,value:Ru(()=>e.length-o.length,i.value[0],i.value[1]),remainder:i.
remainder,failedExpectations:[]}:i}function Kf(o){let i=[],s=o,f=s.match(/^(([\t\n\f\r ])+)?(\/\/([^\r\n])*([\r\n])+)?(([\t\n\f\r ])+)?/g);if(i.push({expectation:G,
remainder:s},{expectation:$,remainder:s}),f?.length!==1)return{success:!1,remainder:s,failedExpectations:i};s=s.slice(f[0].length);let d=Wf(s);if(i.push(...d.failedExpectations),
d.success===!1)return{success:!1,remainder:d.remainder,failedExpectations:i};s=d.remainder;let E=rs(s);return i.push(...E.failedExpectations),E.success===!1?{success:!1,
remainder:E.remainder,failedExpectations:i}:(s=E.remainder,{success:!0,value:[d.value,E.value],remainder:s,failedExpectations:i})}function Wf(o){let i=jf(o);return i.
success===!0?{success:!0,value:Fu(i.value),remainder:i.remainder,failedExpectations:[]}:i}function jf(o){return/^[+\-]/g.test(o)?{success:!0,value:o.slice(0,1),
remainder:o.slice(1),failedExpectations:[]}:{success:!1,remainder:o,failedExpectations:[{expectation:H0,remainder:o}]}}function Zf(o){let i=Hf(o);return i.success===
!0?i:{success:!0,value:null,remainder:o,failedExpectations:i.failedExpectations}}function Hf(o){let i=[],s=[],f=o;for(;;){let d=Xf(f);if(s.push(...d.failedExpectations),
d.success===!1)break;f=d.remainder,i.push(d.value)}return i.length<1?{success:!1,remainder:o,failedExpectations:s}:{success:!0,value:i,remainder:f,failedExpectations:s}}
function Xf(o){let i=Jf(o);return i.success===!0?{success:!0,value:Gu(()=>e.length-o.length,i.value[0],i.value[1]),remainder:i.remainder,failedExpectations:[]}:
i}function Jf(o){let i=[],s=o,f=s.match(/^(([\t\n\f\r ])+)?(\/\/([^\r\n])*([\r\n])+)?(([\t\n\f\r ])+)?/g);if(i.push({expectation:G,remainder:s},{expectation:$,remainder:s}),
f?.length!==1)return{success:!1,remainder:s,failedExpectations:i};s=s.slice(f[0].length);let d=zf(s);if(i.push(...d.failedExpectations),d.success===!1)return{success:!1,
remainder:d.remainder,failedExpectations:i};s=d.remainder;let E=ns(s);return i.push(...E.failedExpectations),E.success===!1?{success:!1,remainder:E.remainder,failedExpectations:i}:
(s=E.remainder,{success:!0,value:[d.value,E.value],remainder:s,failedExpectations:i})}function zf(o){let i=Qf(o);return i.success===!0?i:{success:!1,remainder:i.
remainder,failedExpectations:[{expectation:Ab,remainder:i.remainder}]}}function Qf(o){let i=[qf,tp],s=[];for(let f=i.shift();f!==void 0;f=i.shift()){let d=f(o);
if(s.push(...d.failedExpectations),d.success===!0)return{success:!0,value:d.value,remainder:d.remainder,failedExpectations:s}}return{success:!1,remainder:o,failedExpectations:s}}
function qf(o){let i=ep(o);return i.success===!0?{success:!0,value:Uu(i.value),remainder:i.remainder,failedExpectations:[]}:i}function ep(o){let i=o.match(/^(<=|<|>=|>|==|!=)/g);
return i?.length===1?{success:!0,value:i[0],remainder:o.slice(i[0].length),failedExpectations:[]}:{success:!1,remainder:o,failedExpectations:[{expectation:Nb,remainder:o},
{expectation:Ib,remainder:o},{expectation:wb,remainder:o},{expectation:Sb,remainder:o},{expectation:Lb,remainder:o},{expectation:_b,remainder:o}]}}function tp(o){
let i=np(o);return i.success===!0?{success:!0,value:Mu(),remainder:i.remainder,failedExpectations:[]}:i}function np(o){return o.startsWith("in")?{success:!0,value:"\
in",remainder:o.slice(2),failedExpectations:[]}:{success:!1,remainder:o,failedExpectations:[{expectation:Tb,remainder:o}]}}function rp(o){let i=o.match(/^(([\t\n\f\r ])+)?(\/\/([^\r\n])*([\r\n])+)?(([\t\n\f\r ])+)?&&/g);
return i?.length===1?{success:!0,value:i[0],remainder:o.slice(i[0].length),failedExpectations:[]}:{success:!1,remainder:o,failedExpectations:[{expectation:G,remainder:o},
{expectation:$,remainder:o},{expectation:Cb,remainder:o}]}}function ip(o){let i=o.match(/^(([\t\n\f\r ])+)?(\/\/([^\r\n])*([\r\n])+)?(([\t\n\f\r ])+)?\|\|/g);return i?.
length===1?{success:!0,value:i[0],remainder:o.slice(i[0].length),failedExpectations:[]}:{success:!1,remainder:o,failedExpectations:[{expectation:G,remainder:o},
{expectation:$,remainder:o},{expectation:Ob,remainder:o}]}}function sp(o){let i=ap(o);return i.success===!0?i:{success:!0,value:null,remainder:o,failedExpectations:i.
failedExpectations}}function ap(o){let i=op(o);return i.success===!0?{success:!0,value:Wu(i.value[0],i.value[1]),remainder:i.remainder,failedExpectations:[]}:i}
function op(o){let i=[],s=o,f=s.match(/^\?/g);if(i.push({expectation:Db,remainder:s}),f?.length!==1)return{success:!1,remainder:s,failedExpectations:i};s=s.slice(
f[0].length);let d=ts(s);if(i.push(...d.failedExpectations),d.success===!1)return{success:!1,remainder:d.remainder,failedExpectations:i};s=d.remainder;let E=s.match(
/^(([\t\n\f\r ])+)?(\/\/([^\r\n])*([\r\n])+)?(([\t\n\f\r ])+)?/g);if(i.push({expectation:G,remainder:s},{expectation:$,remainder:s}),E?.length!==1)return{success:!1,
remainder:s,failedExpectations:i};s=s.slice(E[0].length);let A=s.match(/^:/g);if(i.push({expectation:Ti,remainder:s}),A?.length!==1)return{success:!1,remainder:s,
failedExpectations:i};s=s.slice(A[0].length);let J=Xe(s);if(i.push(...J.failedExpectations),J.success===!1)return{success:!1,remainder:J.remainder,failedExpectations:i};
s=J.remainder;let z=s.match(/^(([\t\n\f\r ])+)?(\/\/([^\r\n])*([\r\n])+)?(([\t\n\f\r ])+)?/g);return i.push({expectation:G,remainder:s},{expectation:$,remainder:s}),
z?.length!==1?{success:!1,remainder:s,failedExpectations:i}:(s=s.slice(z[0].length),{success:!0,value:[d.value,J.value],remainder:s,failedExpectations:i})}}function Pb(e){
let t=Bb(e);return{$typeName:"cel.expr.ParsedExpr",expr:t.expr,sourceInfo:t.sourceInfo}}var Ai=et("ChVjZWwvZXhwci9zeW50YXgucHJvdG8SCGNlbC5leHByIlUKClBhcnNlZEV4c\
HISHAoEZXhwchgCIAEoCzIOLmNlbC5leHByLkV4cHISKQoLc291cmNlX2luZm8YAyABKAsyFC5jZWwuZXhwci5Tb3VyY2VJbmZvItoICgRFeHByEgoKAmlkGAIgASgDEigKCmNvbnN0X2V4cHIYAyABKAsyEi5jZ\
WwuZXhwci5Db25zdGFudEgAEioKCmlkZW50X2V4cHIYBCABKAsyFC5jZWwuZXhwci5FeHByLklkZW50SAASLAoLc2VsZWN0X2V4cHIYBSABKAsyFS5jZWwuZXhwci5FeHByLlNlbGVjdEgAEigKCWNhbGxfZXhwc\
hgGIAEoCzITLmNlbC5leHByLkV4cHIuQ2FsbEgAEi4KCWxpc3RfZXhwchgHIAEoCzIZLmNlbC5leHByLkV4cHIuQ3JlYXRlTGlzdEgAEjIKC3N0cnVjdF9leHByGAggASgLMhsuY2VsLmV4cHIuRXhwci5DcmVhd\
GVTdHJ1Y3RIABI6ChJjb21wcmVoZW5zaW9uX2V4cHIYCSABKAsyHC5jZWwuZXhwci5FeHByLkNvbXByZWhlbnNpb25IABoVCgVJZGVudBIMCgRuYW1lGAEgASgJGksKBlNlbGVjdBIfCgdvcGVyYW5kGAEgASgLM\
g4uY2VsLmV4cHIuRXhwchINCgVmaWVsZBgCIAEoCRIRCgl0ZXN0X29ubHkYAyABKAgaVgoEQ2FsbBIeCgZ0YXJnZXQYASABKAsyDi5jZWwuZXhwci5FeHByEhAKCGZ1bmN0aW9uGAIgASgJEhwKBGFyZ3MYAyADK\
AsyDi5jZWwuZXhwci5FeHByGkgKCkNyZWF0ZUxpc3QSIAoIZWxlbWVudHMYASADKAsyDi5jZWwuZXhwci5FeHByEhgKEG9wdGlvbmFsX2luZGljZXMYAiADKAUa6QEKDENyZWF0ZVN0cnVjdBIUCgxtZXNzYWdlX\
25hbWUYASABKAkSMgoHZW50cmllcxgCIAMoCzIhLmNlbC5leHByLkV4cHIuQ3JlYXRlU3RydWN0LkVudHJ5Go4BCgVFbnRyeRIKCgJpZBgBIAEoAxITCglmaWVsZF9rZXkYAiABKAlIABIhCgdtYXBfa2V5GAMgA\
SgLMg4uY2VsLmV4cHIuRXhwckgAEh0KBXZhbHVlGAQgASgLMg4uY2VsLmV4cHIuRXhwchIWCg5vcHRpb25hbF9lbnRyeRgFIAEoCEIKCghrZXlfa2luZBr4AQoNQ29tcHJlaGVuc2lvbhIQCghpdGVyX3ZhchgBI\
AEoCRIRCglpdGVyX3ZhcjIYCCABKAkSIgoKaXRlcl9yYW5nZRgCIAEoCzIOLmNlbC5leHByLkV4cHISEAoIYWNjdV92YXIYAyABKAkSIQoJYWNjdV9pbml0GAQgASgLMg4uY2VsLmV4cHIuRXhwchImCg5sb29wX\
2NvbmRpdGlvbhgFIAEoCzIOLmNlbC5leHByLkV4cHISIQoJbG9vcF9zdGVwGAYgASgLMg4uY2VsLmV4cHIuRXhwchIeCgZyZXN1bHQYByABKAsyDi5jZWwuZXhwci5FeHByQgsKCWV4cHJfa2luZCLNAgoIQ29uc\
3RhbnQSMAoKbnVsbF92YWx1ZRgBIAEoDjIaLmdvb2dsZS5wcm90b2J1Zi5OdWxsVmFsdWVIABIUCgpib29sX3ZhbHVlGAIgASgISAASFQoLaW50NjRfdmFsdWUYAyABKANIABIWCgx1aW50NjRfdmFsdWUYBCABK\
ARIABIWCgxkb3VibGVfdmFsdWUYBSABKAFIABIWCgxzdHJpbmdfdmFsdWUYBiABKAlIABIVCgtieXRlc192YWx1ZRgHIAEoDEgAEjcKDmR1cmF0aW9uX3ZhbHVlGAggASgLMhkuZ29vZ2xlLnByb3RvYnVmLkR1c\
mF0aW9uQgIYAUgAEjkKD3RpbWVzdGFtcF92YWx1ZRgJIAEoCzIaLmdvb2dsZS5wcm90b2J1Zi5UaW1lc3RhbXBCAhgBSABCDwoNY29uc3RhbnRfa2luZCKcBQoKU291cmNlSW5mbxIWCg5zeW50YXhfdmVyc2lvb\
hgBIAEoCRIQCghsb2NhdGlvbhgCIAEoCRIUCgxsaW5lX29mZnNldHMYAyADKAUSNgoJcG9zaXRpb25zGAQgAygLMiMuY2VsLmV4cHIuU291cmNlSW5mby5Qb3NpdGlvbnNFbnRyeRI5CgttYWNyb19jYWxscxgFI\
AMoCzIkLmNlbC5leHByLlNvdXJjZUluZm8uTWFjcm9DYWxsc0VudHJ5EjIKCmV4dGVuc2lvbnMYBiADKAsyHi5jZWwuZXhwci5Tb3VyY2VJbmZvLkV4dGVuc2lvbhowCg5Qb3NpdGlvbnNFbnRyeRILCgNrZXkYA\
SABKAMSDQoFdmFsdWUYAiABKAU6AjgBGkEKD01hY3JvQ2FsbHNFbnRyeRILCgNrZXkYASABKAMSHQoFdmFsdWUYAiABKAsyDi5jZWwuZXhwci5FeHByOgI4ARqxAgoJRXh0ZW5zaW9uEgoKAmlkGAEgASgJEkUKE\
2FmZmVjdGVkX2NvbXBvbmVudHMYAiADKA4yKC5jZWwuZXhwci5Tb3VyY2VJbmZvLkV4dGVuc2lvbi5Db21wb25lbnQSNwoHdmVyc2lvbhgDIAEoCzImLmNlbC5leHByLlNvdXJjZUluZm8uRXh0ZW5zaW9uLlZlc\
nNpb24aJwoHVmVyc2lvbhINCgVtYWpvchgBIAEoAxINCgVtaW5vchgCIAEoAyJvCglDb21wb25lbnQSGQoVQ09NUE9ORU5UX1VOU1BFQ0lGSUVEEAASFAoQQ09NUE9ORU5UX1BBUlNFUhABEhoKFkNPTVBPTkVOV\
F9UWVBFX0NIRUNLRVIQAhIVChFDT01QT05FTlRfUlVOVElNRRADQi4KDGRldi5jZWwuZXhwckILU3ludGF4UHJvdG9QAVoMY2VsLmRldi9leHBy+AEBYgZwcm90bzM",[Wa,yt,Ka]),Fb=q(Ai,0),Rb=q(Ai,1),
sl;(function(e){e[e.UNSPECIFIED=0]="UNSPECIFIED",e[e.PARSER=1]="PARSER",e[e.TYPE_CHECKER=2]="TYPE_CHECKER",e[e.RUNTIME=3]="RUNTIME"})(sl||(sl={}));var Vb=et("Ch\
ZjZWwvZXhwci9jaGVja2VkLnByb3RvEghjZWwuZXhwciLsAgoLQ2hlY2tlZEV4cHISPgoNcmVmZXJlbmNlX21hcBgCIAMoCzInLmNlbC5leHByLkNoZWNrZWRFeHByLlJlZmVyZW5jZU1hcEVudHJ5EjQKCHR5cG\
VfbWFwGAMgAygLMiIuY2VsLmV4cHIuQ2hlY2tlZEV4cHIuVHlwZU1hcEVudHJ5EikKC3NvdXJjZV9pbmZvGAUgASgLMhQuY2VsLmV4cHIuU291cmNlSW5mbxIUCgxleHByX3ZlcnNpb24YBiABKAkSHAoEZXhwch\
gEIAEoCzIOLmNlbC5leHByLkV4cHIaSAoRUmVmZXJlbmNlTWFwRW50cnkSCwoDa2V5GAEgASgDEiIKBXZhbHVlGAIgASgLMhMuY2VsLmV4cHIuUmVmZXJlbmNlOgI4ARo+CgxUeXBlTWFwRW50cnkSCwoDa2V5GA\
EgASgDEh0KBXZhbHVlGAIgASgLMg4uY2VsLmV4cHIuVHlwZToCOAEioggKBFR5cGUSJQoDZHluGAEgASgLMhYuZ29vZ2xlLnByb3RvYnVmLkVtcHR5SAASKgoEbnVsbBgCIAEoDjIaLmdvb2dsZS5wcm90b2J1Zi\
5OdWxsVmFsdWVIABIxCglwcmltaXRpdmUYAyABKA4yHC5jZWwuZXhwci5UeXBlLlByaW1pdGl2ZVR5cGVIABIvCgd3cmFwcGVyGAQgASgOMhwuY2VsLmV4cHIuVHlwZS5QcmltaXRpdmVUeXBlSAASMgoKd2VsbF\
9rbm93bhgFIAEoDjIcLmNlbC5leHByLlR5cGUuV2VsbEtub3duVHlwZUgAEiwKCWxpc3RfdHlwZRgGIAEoCzIXLmNlbC5leHByLlR5cGUuTGlzdFR5cGVIABIqCghtYXBfdHlwZRgHIAEoCzIWLmNlbC5leHByLl\
R5cGUuTWFwVHlwZUgAEi8KCGZ1bmN0aW9uGAggASgLMhsuY2VsLmV4cHIuVHlwZS5GdW5jdGlvblR5cGVIABIWCgxtZXNzYWdlX3R5cGUYCSABKAlIABIUCgp0eXBlX3BhcmFtGAogASgJSAASHgoEdHlwZRgLIA\
EoCzIOLmNlbC5leHByLlR5cGVIABInCgVlcnJvchgMIAEoCzIWLmdvb2dsZS5wcm90b2J1Zi5FbXB0eUgAEjQKDWFic3RyYWN0X3R5cGUYDiABKAsyGy5jZWwuZXhwci5UeXBlLkFic3RyYWN0VHlwZUgAGi0KCE\
xpc3RUeXBlEiEKCWVsZW1fdHlwZRgBIAEoCzIOLmNlbC5leHByLlR5cGUaTwoHTWFwVHlwZRIgCghrZXlfdHlwZRgBIAEoCzIOLmNlbC5leHByLlR5cGUSIgoKdmFsdWVfdHlwZRgCIAEoCzIOLmNlbC5leHByLl\
R5cGUaVgoMRnVuY3Rpb25UeXBlEiMKC3Jlc3VsdF90eXBlGAEgASgLMg4uY2VsLmV4cHIuVHlwZRIhCglhcmdfdHlwZXMYAiADKAsyDi5jZWwuZXhwci5UeXBlGkUKDEFic3RyYWN0VHlwZRIMCgRuYW1lGAEgAS\
gJEicKD3BhcmFtZXRlcl90eXBlcxgCIAMoCzIOLmNlbC5leHByLlR5cGUicwoNUHJpbWl0aXZlVHlwZRIeChpQUklNSVRJVkVfVFlQRV9VTlNQRUNJRklFRBAAEggKBEJPT0wQARIJCgVJTlQ2NBACEgoKBlVJTl\
Q2NBADEgoKBkRPVUJMRRAEEgoKBlNUUklORxAFEgkKBUJZVEVTEAYiVgoNV2VsbEtub3duVHlwZRIfChtXRUxMX0tOT1dOX1RZUEVfVU5TUEVDSUZJRUQQABIHCgNBTlkQARINCglUSU1FU1RBTVAQAhIMCghEVV\
JBVElPThADQgsKCXR5cGVfa2luZCLWAwoERGVjbBIMCgRuYW1lGAEgASgJEikKBWlkZW50GAIgASgLMhguY2VsLmV4cHIuRGVjbC5JZGVudERlY2xIABIvCghmdW5jdGlvbhgDIAEoCzIbLmNlbC5leHByLkRlY2\
wuRnVuY3Rpb25EZWNsSAAaWQoJSWRlbnREZWNsEhwKBHR5cGUYASABKAsyDi5jZWwuZXhwci5UeXBlEiEKBXZhbHVlGAIgASgLMhIuY2VsLmV4cHIuQ29uc3RhbnQSCwoDZG9jGAMgASgJGvsBCgxGdW5jdGlvbk\
RlY2wSNwoJb3ZlcmxvYWRzGAEgAygLMiQuY2VsLmV4cHIuRGVjbC5GdW5jdGlvbkRlY2wuT3ZlcmxvYWQSCwoDZG9jGAIgASgJGqQBCghPdmVybG9hZBITCgtvdmVybG9hZF9pZBgBIAEoCRIeCgZwYXJhbXMYAi\
ADKAsyDi5jZWwuZXhwci5UeXBlEhMKC3R5cGVfcGFyYW1zGAMgAygJEiMKC3Jlc3VsdF90eXBlGAQgASgLMg4uY2VsLmV4cHIuVHlwZRIcChRpc19pbnN0YW5jZV9mdW5jdGlvbhgFIAEoCBILCgNkb2MYBiABKA\
lCCwoJZGVjbF9raW5kIlEKCVJlZmVyZW5jZRIMCgRuYW1lGAEgASgJEhMKC292ZXJsb2FkX2lkGAMgAygJEiEKBXZhbHVlGAQgASgLMhIuY2VsLmV4cHIuQ29uc3RhbnRCLAoMZGV2LmNlbC5leHByQglEZWNsUH\
JvdG9QAVoMY2VsLmRldi9leHBy+AEBYgZwcm90bzM",[Ai,Fh,yt]),Ub=q(Vb,0),al;(function(e){e[e.PRIMITIVE_TYPE_UNSPECIFIED=0]="PRIMITIVE_TYPE_UNSPECIFIED",e[e.BOOL=1]="BO\
OL",e[e.INT64=2]="INT64",e[e.UINT64=3]="UINT64",e[e.DOUBLE=4]="DOUBLE",e[e.STRING=5]="STRING",e[e.BYTES=6]="BYTES"})(al||(al={}));var ol;(function(e){e[e.WELL_KNOWN_TYPE_UNSPECIFIED=
0]="WELL_KNOWN_TYPE_UNSPECIFIED",e[e.ANY=1]="ANY",e[e.TIMESTAMP=2]="TIMESTAMP",e[e.DURATION=3]="DURATION"})(ol||(ol={}));function Ci(e,t){if(t.startsWith("."))return[
t.substring(1)];if(e==="")return[t];let n=[];for(let r=e;;){n.push(r+"."+t);let a=r.lastIndexOf(".");if(a<0)break;r=r.substring(0,a)}return n.push(t),n}function He(e,t){
if(!(typeof e!="object"||e===null)){if(re(e))return e.get(t);if(xe(e))return e.get(Number(t))}}function ll(e,t){if(typeof e!="object"||e===null)return;if(re(e))
return e.get(t);if(e=Pn(e),!fe(e))return;let n=e.desc.fields.find(r=>r.name===t);if(n)switch(n.fieldKind){case"enum":return BigInt(e.get(n));case"list":return Ce(
e.get(n));case"map":return St(e.get(n));case"scalar":return Dn(n.scalar,e.get(n));case"message":if(e.isSet(n))return qt(e.get(n));if(Ge(n.message))return null;switch(n.
message.typeName){case nt.typeName:return Ao;case rt.typeName:return No;case me.typeName:return null}return ve(n.message)}}function Mb(e,t){if(typeof e!="object"||
e===null)return!1;if(re(e))return e.has(t);if(e=Pn(e),fe(e)){let n=e.desc.fields.find(r=>r.name===t);return n?e.isSet(n):void 0}return!1}function Jn(e,t,n,r){let a=r.
resolve(t);return a===void 0?void 0:B(a)?a:e.newAccess(r.id,a,r.isOptional()).access(t,n)}function zn(e,t,n,r){let a=r.resolve(t);return a===void 0?!1:B(a)?a:e.
newAccess(r.id,a,r.isOptional()).isPresent(t,n)}function Qn(e,t,n,r,a){let l=r.resolve(t);return l===void 0?void 0:B(l)?l:e.newAccess(r.id,l,r.isOptional()).accessIfPresent(
t,n,a)}function ul(e,t,n){if(n.length===0)return t;let r=t;for(let a of n){let l=a.access(e,r);if(l===void 0)return;if(B(l))return l;r=l}return r}var Gb=class{id;nsNames;accesses_;registry;factory;constructor(e,t,n,r,a){
if(this.id=e,this.nsNames=t,this.accesses_=n,this.registry=r,this.factory=a,t.length===0)throw new Error("No names provided")}isOptional(){return!1}addAccess(e){
this.accesses_.push(e)}candidateNames(){return this.nsNames}accesses(){return this.accesses_}access(e,t){return Jn(this.factory,e,t,this)}isPresent(e,t){return zn(
this.factory,e,t,this)}accessIfPresent(e,t,n){return Qn(this.factory,e,t,this,n)}resolve(e){for(let t of this.nsNames){let n=e.resolve(t);if(n!==void 0)return B(
n)?n:ul(e,n,this.accesses_);let r=this.findIdent(t);if(r!==void 0&&this.accesses_.length===0)return r}}findIdent(e){let t=this.registry.getMessage(e);if(t)return Ye(
t);if(e.indexOf(".")>1){let n=e.lastIndexOf("."),r=e.substring(0,n),a=e.substring(n+1),l=this.registry.getEnum(r);if(l){let u=l.values.find(c=>c.name===a);if(u)
return BigInt(u.number)}}switch(e){case"int":return _.INT;case"uint":return _.UINT;case"double":return _.DOUBLE;case"bool":return _.BOOL;case"string":return _.STRING;case"\
bytes":return _.BYTES;case"list":return he(_.DYN);case"map":return Qt(_.DYN,_.DYN);case"null_type":return _.NULL;case"type":return _.TYPE;default:return}}},$b=class{id;cond;t;f;factory;constructor(e,t,n,r,a){
this.id=e,this.cond=t,this.t=n,this.f=r,this.factory=a}isOptional(){return!1}addAccess(e){this.t.addAccess(e),this.f.addAccess(e)}access(e,t){return Jn(this.factory,
e,t,this)}isPresent(e,t){return zn(this.factory,e,t,this)}accessIfPresent(e,t,n){return Qn(this.factory,e,t,this,n)}resolve(e){let t=this.cond.eval(e);switch(!0){case t===
!0:return this.t.resolve(e);case t===!1:return this.f.resolve(e);case B(t):return t}return H(`found no matching overload for _?_:_ applied to '(${We(t).name})'`,
this.id)}},Yb=class{id;attrs;factory;constructor(e,t,n){this.id=e,this.attrs=t,this.factory=n}isOptional(){return!1}addAccess(e){let t=[],n;e instanceof cl&&(n=
e.name);for(let r of this.attrs){if(n!==void 0&&r.accesses().length===0)for(let a of r.candidateNames())t.push(a+"."+n);r.addAccess(e)}if(t.length>0){let r=this.
factory.createAbsolute(this.id,t);this.attrs.unshift(r)}}access(e,t){return Jn(this.factory,e,t,this)}isPresent(e,t){return zn(this.factory,e,t,this)}accessIfPresent(e,t,n){
return Qn(this.factory,e,t,this,n)}resolve(e){for(let t of this.attrs){let n=t.resolve(e);if(n!==void 0)return n}}},Kb=class{id;operand;accesses_;factory;constructor(e,t,n,r){
this.id=e,this.operand=t,this.accesses_=n,this.factory=r}isOptional(){return!1}addAccess(e){this.accesses_.push(e)}access(e,t){return Jn(this.factory,e,t,this)}isPresent(e,t){
return zn(this.factory,e,t,this)}accessIfPresent(e,t,n){return Qn(this.factory,e,t,this,n)}resolve(e){let t=this.operand.eval(e);return B(t)?t:ul(e,t,this.accesses_)}},
cl=class{id;name;celVal;optional;constructor(e,t,n,r){this.id=e,this.name=t,this.celVal=n,this.optional=r}isOptional(){return this.optional}access(e,t){let n=ll(
t,this.name);return n===void 0&&!this.optional?At(this.id,this.name):n}isPresent(e,t){let n=Mb(t,this.name);return n===void 0?At(this.id,this.name):n}accessIfPresent(e,t,n){
let r=ll(t,this.name);return r===void 0&&!this.optional&&!n?At(this.id,this.name):r}},Wb=class{id;index;optional;constructor(e,t,n){this.id=e,this.index=t,this.
optional=n}isOptional(){return this.optional}access(e,t){if(t===void 0)return t;let n=He(t,this.index);return n===void 0&&!this.optional?At(this.id,this.index):
n}isPresent(e,t){return He(t,this.index)===void 0&&!this.optional?At(this.id,this.index):!0}accessIfPresent(e,t,n){let r=He(t,this.index);return r===void 0&&!this.
optional?At(this.id,this.index):r}},jb=class{id;index;celVal;optional;constructor(e,t,n,r){this.id=e,this.index=t,this.celVal=n,this.optional=r}isOptional(){return this.
optional}access(e,t){if(t===void 0)return t;let n=He(t,this.index);return n===void 0&&!this.optional?Ct(this.id,this.index,-1):n}isPresent(e,t){return He(t,this.
index)===void 0&&!this.optional?Ct(this.id,this.index,-1):!0}accessIfPresent(e,t,n){let r=He(t,this.index);return r===void 0&&!this.optional?Ct(this.id,this.index,
-1):r}},dl=class{id;index;celVal;optional;constructor(e,t,n,r){this.id=e,this.index=t,this.celVal=n,this.optional=r}access(e,t){if(t===void 0)return t;let n=He(
t,this.index);return n===void 0&&!this.optional?Ct(this.id,Number(this.index),-1):n}isPresent(e,t){return He(t,this.index)===void 0&&!this.optional?Ct(this.id,Number(
this.index),-1):!0}accessIfPresent(e,t,n){let r=He(t,this.index);return r===void 0&&!this.optional?Ct(this.id,Number(this.index),-1):r}isOptional(){return this.
optional}},fl=class{id;error;opt;constructor(e,t,n){this.id=e,this.error=t,this.opt=n}addAccess(e){}resolve(e){return this.error}isOptional(){return this.opt}access(e,t){
return this.error}isPresent(e,t){return this.error}accessIfPresent(e,t,n){return this.error}},Zb=class{id;key;factory;optional;constructor(e,t,n,r){this.id=e,this.
key=t,this.factory=n,this.optional=r}access(e,t){if(t===void 0)return t;let n=this.key.eval(e);return B(n)?n:this.factory.newAccess(this.id,n,this.optional).access(
e,t)}isPresent(e,t){if(t===void 0)return!1;let n=this.key.eval(e);return B(n)?n:this.factory.newAccess(this.id,n,this.optional).isPresent(e,t)}accessIfPresent(e,t,n){
let r=this.key.eval(e);return B(r)?r:this.factory.newAccess(this.id,r,this.optional).accessIfPresent(e,t,n)}isOptional(){return this.optional}},Hb=class{registry;container;constructor(e,t){
this.registry=e,this.container=t}createAbsolute(e,t){return new Gb(e,t,[],this.registry,this)}createConditional(e,t,n,r){return new $b(e,t,n,r,this)}createMaybe(e,t){
return new Yb(e,[this.createAbsolute(e,Ci(this.container,t))],this)}createRelative(e,t){return new Kb(e,t,[],this)}newAccess(e,t,n){switch(typeof t){case"boolea\
n":return new Wb(e,t,n);case"number":return new jb(e,t,t,n);case"bigint":return new dl(e,t,t,n);case"string":return new cl(e,t,t,n);case"object":if(t instanceof
Ot)return new Zb(e,t,this,n);if(Ie(t))return new dl(e,t.value,t,n);break;default:break}return new fl(e,H("unsupported key type",e),n)}};function At(e,t){return H(
`field not found: ${String(t)}`,e)}function Ct(e,t,n){return H(`index ${t} out of bounds [0, ${n})`,e)}var Xb=class{data;constructor(e){this.data=e}resolve(e){let t=this.
data[e];if(t!==void 0)return B(t)?t:je(t)}},pl=class{name;value;parent;constructor(e,t,n){this.name=e,this.value=t,this.parent=n}resolve(e){return e===this.name?
this.value:this.parent.resolve(e)}},Jb={resolve(){}};function zb(e,t){let n=Bn(e),r=ve(n);for(let[a,l]of t.entries()){let u=n.fields.find(c=>c.name===a);if(u===
void 0)throw new Error(`Unknown field ${a} for ${e}`);Qb(r,u,l)}return qt(r)}function Qb(e,t,n){switch(t.fieldKind){case"list":if(!xe(n))throw be(t,"list",n);let r=Em(
t,void 0,!1);qb(r,n),e.set(t,r);return;case"map":if(!re(n))throw be(t,"map",n);let a=vm(t,void 0,!1);eE(a,n),e.set(t,a);return;case"enum":e.set(t,Oi(t,n));return;case"\
message":let l=Di(t,n);l!==null&&e.set(t,l);return}e.set(t,on(t,t.scalar,n))}function qb(e,t){let n=e.field();for(let r of t)switch(n.listKind){case"enum":e.add(
Oi(n,r));break;case"message":e.add(Di(n,r));break;case"scalar":e.add(on(n,n.scalar,r));break}}function eE(e,t){let n=e.field();for(let[r,a]of t.entries()){let l=on(
n,n.mapKey,r);switch(n.mapKind){case"enum":e.set(l,Oi(n,a));break;case"scalar":e.set(l,on(n,n.scalar,a));break;case"message":e.set(l,Di(n,a));break}}}function Oi(e,t){
if(typeof t!="bigint")throw be(e,"int",t);return ml(t)}function Di(e,t){switch(e.message.typeName){case tt.typeName:return fe(t,tt)?t:ve(tt,tE(t));case me.typeName:
return ve(me,ki(t));case nt.typeName:if(!re(t))throw be(e,"map",t);return ve(nt,Pi(t));case rt.typeName:if(!xe(t))throw be(e,"list",t);return ve(rt,Bi(t))}if(t===
null)return null;if(Ge(e.message)){let n=ve(e.message,void 0,!1);return n.set(e.message.fields[0],on(e.message.fields[0],e.message.fields[0].scalar,t)),n}if(!fe(
t,e.message))throw be(e,e.message.typeName,t);return t}function tE(e){switch(typeof e){case"string":return Ae(Hr,R(Hr,{value:e}));case"boolean":return Ae(Zr,R(Zr,
{value:e}));case"bigint":return Ae(jr,R(jr,{value:e}));case"number":return Ae(Wr,R(Wr,{value:e}));default:switch(!0){case e instanceof Uint8Array:return Ae(Xr,R(
Xr,{value:e}));case e==null:return Ae(me,R(me,{kind:{case:"nullValue",value:Ht.NULL_VALUE}}));case xe(e):return Ae(rt,Bi(e));case re(e):return Ae(nt,Pi(e));case Ie(
e):return Ae(Tn,R(Tn,{value:e.value}));case fe(e):return Ae(e.desc,e.message);default:throw new Error(`type cannot be converted ${tt}`)}}}function ki(e){let t=R(
me);switch(typeof e){case"string":t.kind={case:"stringValue",value:e};break;case"boolean":t.kind={case:"boolValue",value:e};break;case"bigint":e>BigInt(Number.MAX_SAFE_INTEGER)||
e<BigInt(Number.MIN_SAFE_INTEGER)?t.kind={case:"stringValue",value:e.toString()}:t.kind={case:"numberValue",value:Number(e)};break;case"number":Number.isNaN(e)?
t.kind={case:"stringValue",value:"NaN"}:e===Number.POSITIVE_INFINITY?t.kind={case:"stringValue",value:"Infinity"}:e===Number.NEGATIVE_INFINITY?t.kind={case:"str\
ingValue",value:"-Infinity"}:t.kind={case:"numberValue",value:Number(e)};break;default:switch(!0){case e instanceof Uint8Array:t.kind={case:"stringValue",value:ta(
e)};break;case e==null:t.kind={case:"nullValue",value:Ht.NULL_VALUE};break;case xe(e):t.kind={case:"listValue",value:Bi(e)};break;case re(e):t.kind={case:"struc\
tValue",value:Pi(e)};break;case Ie(e):e.value>BigInt(Number.MAX_SAFE_INTEGER)?t.kind={case:"stringValue",value:e.value.toString()}:t.kind={case:"numberValue",value:Number(
e.value)};break;case fe(e):return mo(me,Xt(e.desc,e.message));default:throw new Error(`type cannot be converted ${me}`)}}return t}function Bi(e){let t=R(rt);for(let n of e)
t.values.push(ki(n));return t}function Pi(e){let t=R(nt);for(let[n,r]of e.entries()){if(typeof n!="string")throw new Error(`Invalid key type: ${typeof n} for go\
ogle.protobuf.Struct, expected string`);t.fields[n]=ki(r)}return t}function on(e,t,n){switch(Ie(n)&&(n=n.value),t){case h.UINT32:case h.FIXED32:if(typeof n!="bi\
gint")throw be(e,"int",n);return nE(n);case h.INT32:case h.SINT32:case h.SFIXED32:if(typeof n!="bigint")throw be(e,"int",n);return ml(n);case h.UINT64:case h.FIXED64:case h.
INT64:case h.SINT64:case h.SFIXED64:if(typeof n!="bigint")throw be(e,"int",n);return n;case h.FLOAT:if(typeof n!="number")throw be(e,"double",n);return Math.fround(
n);case h.DOUBLE:if(typeof n!="number")throw be(e,"double",n);return n;case h.STRING:if(typeof n!="string")throw be(e,"string",n);return n;case h.BOOL:if(typeof n!=
"boolean")throw be(e,"bool",n);return n;case h.BYTES:if(!(n instanceof Uint8Array))throw be(e,"bytes",n);return n}}function be(e,t,n){return new Error(`Expected\
 ${t} but got ${We(n)} for ${e.parent}.${e.name}`)}function ml(e){if(e<wr||e>Ir)throw new Error("int32 out of range");return Number(e)}function nE(e){if(e<0||e>
Nr)throw new Error("uint32 out of range");return Number(e)}var rE=class{functions;registry;namespace;factory;constructor(e,t,n){this.functions=e,this.registry=t,
this.namespace=n,this.factory=new Hb(this.registry,this.namespace)}plan(e){let t=Number(e.id);switch(e.exprKind.case){case"identExpr":return new Ot(this.factory.
createMaybe(t,e.exprKind.value.name),!1);case"constExpr":return new hl(t,this.constVal(e.exprKind.value));case"callExpr":return this.planCall(t,e.exprKind.value);case"\
listExpr":return this.planCreateList(t,e.exprKind.value);case"structExpr":return this.planCreateStruct(t,e.exprKind.value);case"selectExpr":return this.planSelect(
t,e.exprKind.value);case"comprehensionExpr":return this.planComprehension(t,e.exprKind.value);default:return new Fi(t,"invalid expression")}}planComprehension(e,t){
if(t.accuInit===void 0||t.iterRange===void 0||t.loopCondition===void 0||t.loopStep===void 0||t.result===void 0)throw new Error("invalid comprehension");let n=this.
plan(t.accuInit),r=this.plan(t.iterRange),a=this.plan(t.loopCondition),l=this.plan(t.loopStep),u=this.plan(t.result);return new lE(e,t.accuVar,t.iterVar,r,n,a,l,
u)}planSelect(e,t){if(t.operand===void 0)throw new Error("invalid select");let n=this.plan(t.operand),r=this.relativeAttr(e,n,!1),a=this.factory.newAccess(e,t.field,
!1);if(a instanceof fl)throw new Error(`invalid select: ${a.error.message}`);return t.testOnly?new iE(e,r,a,t.field):(r.addAccess(a),r)}planCreateObj(e,t){let n=this.
resolveType(t.messageName);if(n===void 0)return new Fi(e,"unknown type: "+t.messageName);let r,a=[],l=[];for(let u=0;u<t.entries.length;u++){let c=t.entries[u];
switch(c.optionalEntry&&(r===void 0&&(r=new Array(t.entries.length).fill(!1)),r[u]=!0),c.keyKind.case){case"fieldKey":a.push(c.keyKind.value);break;case"mapKey":
throw new Error("invalid entry");default:break}if(c.value===void 0)throw new Error("invalid entry");l.push(this.plan(c.value))}return new sE(e,n,a,l,r)}planCreateStruct(e,t){
if(t.messageName!=="")return this.planCreateObj(e,t);let n,r=[],a=[];for(let l=0;l<t.entries.length;l++){let u=t.entries[l];switch(u.optionalEntry&&(n===void 0&&
(n=new Array(t.entries.length).fill(!1)),n[l]=!0),u.keyKind.case){case"fieldKey":throw new Error("unimplemented");case"mapKey":r.push(this.plan(u.keyKind.value));
break;default:break}if(u.value===void 0)return new Fi(e,"map entry missing value");a.push(this.plan(u.value))}return new oE(e,r,a,n)}planCreateList(e,t){if(t.optionalIndices.
length>0){let n=new Array(t.elements.length).fill(!1);for(let r=0;r<t.optionalIndices.length;r++){let a=t.optionalIndices[r];if(a<0||a>=t.elements.length)throw new Error(
"invalid optional index");n[a]=!0}}return new aE(e,t.elements.map(n=>this.plan(n)),void 0)}planCall(e,t){if(t.target!==void 0){let r=bl(t.target);if(r!==void 0){
let a=r+"."+t.function;for(let l of Ci(this.namespace,a)){let u=this.functions.find(l);if(u!==void 0)return new gl(e,l,"",void 0,u,t.args.map(c=>this.plan(c)))}}}
let n=t.args.map(r=>this.plan(r));switch(t.target&&(n=[this.plan(t.target),...n]),t.function){case pi:return this.planCallIndex(t,n,!1);case zg:case Qg:return this.
planCallIndex(t,n,!0);case tn:return this.planCallConditional(e,t,n);case Rn:return new uE(e,n);case Vn:return new cE(e,n);case Xg:case Jg:return new dE(e,n[0]);default:
return new gl(e,t.function,"",t.target?n[0]:void 0,this.functions.find(t.function),t.target?n.slice(1):n)}}planCallConditional(e,t,n){let r=n[0],a=n[1],l=n[2],u=this.
relativeAttr(a.id,a,!1),c=this.relativeAttr(l.id,l,!1);return new Ot(this.factory.createConditional(e,r,u,c),!1)}planCallIndex(e,t,n){let r=t[0],a=t[1],l=this.relativeAttr(
r.id,r,!1),u;return a instanceof hl?u=this.factory.newAccess(r.id,a.value,n):a instanceof Ot?u=this.factory.newAccess(r.id,a,n):u=this.relativeAttr(r.id,a,n),l.
addAccess(u),l}constVal(e){switch(e.constantKind.case){case"stringValue":return e.constantKind.value;case"bytesValue":return e.constantKind.value;case"doubleVal\
ue":return e.constantKind.value;case"boolValue":return e.constantKind.value;case"int64Value":return e.constantKind.value;case"uint64Value":return qe(e.constantKind.
value);case"nullValue":return null;case void 0:throw new Error("invalid constant");default:throw new Error(`unimplemented: ${e.constantKind.case}`)}}relativeAttr(e,t,n){
return t instanceof Ot?t:new Ot(this.factory.createRelative(e,t),n)}resolveType(e){for(let t of Ci(this.namespace,e))if(this.isKnownType(t))return t}isKnownType(e){
switch(e){case"google.protobuf.Value":case"google.protobuf.Struct":case"google.protobuf.ListValue":case"google.protobuf.NullValue":case"google.protobuf.BoolValu\
e":case"google.protobuf.UInt32Value":case"google.protobuf.UInt64Value":case"google.protobuf.Int32Value":case"google.protobuf.Int64Value":case"google.protobuf.Fl\
oatValue":case"google.protobuf.DoubleValue":case"google.protobuf.StringValue":case"google.protobuf.BytesValue":case"google.protobuf.Timestamp":case"google.proto\
buf.Duration":case"google.protobuf.Any":return!0;default:return this.registry.getMessage(e)!==void 0}}},iE=class{id;attr;access;field;constructor(e,t,n,r){this.
id=e,this.attr=t,this.access=n,this.field=r}eval(e){let t=this.attr.resolve(e);return t===void 0?!1:B(t)?t:this.access.isPresent(e,t)}},Fi=class{id;msg;constructor(e,t){
this.id=e,this.msg=t}eval(e){return H(this.msg,this.id)}},hl=class{id;value;constructor(e,t){this.id=e,this.value=t}eval(e){return this.value}},Ot=class{attr;opt;id;constructor(e,t){
this.attr=e,this.opt=t,this.id=e.id}access(e,t){return this.attr.access(e,t)}isPresent(e,t){return this.attr.isPresent(e,t)}accessIfPresent(e,t,n){return this.attr.
accessIfPresent(e,t,n)}isOptional(){return this.opt}eval(e){let t=this.attr.resolve(e);return t===void 0?H("unresolved attribute",this.id):(B(t),t)}resolve(e){return this.
attr.resolve(e)}addAccess(e){this.attr.addAccess(e)}},gl=class{id;name;overload;target;func;args;constructor(e,t,n,r,a,l){this.id=e,this.name=t,this.overload=n,
this.target=r,this.func=a,this.args=l}eval(e){if(this.func===void 0)return H(`unbound function: ${this.name}`,this.id);let t=this.target?.eval(e);if(B(t))return t;
let n=[];for(let a of this.args){let l=a.eval(e);if(B(l))return l;n.push(l)}let r=this.func.call(this.id,t,n);return r!==void 0?r:H(`found no matching overload \
for '${this.name}' applied to '${t!==void 0?`${We(t)}.`:""}(${n.map(a=>We(a)).map(a=>a.name).join(", ")})'`,this.id)}},sE=class{id;typeName;fields;values;optionals;constructor(e,t,n,r,a){
this.id=e,this.typeName=t,this.fields=n,this.values=r,this.optionals=a}args(){return this.values}eval(e){let t=fE(this.values.map(r=>r.eval(e)));if(B(t))return t;
let n=new Map;for(let r=0;r<t.length;r++){if(n.has(this.fields[r]))return H(`map key conflict: ${this.fields[r]}`,this.id);n.set(this.fields[r],t[r])}try{return zb(
this.typeName,n)}catch(r){return r instanceof Error&&(r=r.message),H(`${r}`,this.id)}}},aE=class{id;elems;constructor(e,t,n){this.id=e,this.elems=t}eval(e){if(this.
elems.length===0)return No;let t=this.elems[0].eval(e);if(B(t))return t;let n=[t];for(let r=1;r<this.elems.length;r++){let a=this.elems[r].eval(e);if(B(a))return a;
n.push(a)}return Ce(n)}args(){return this.elems}},oE=class{id;keys;values;constructor(e,t,n,r){this.id=e,this.keys=t,this.values=n}args(){return this.keys.concat(
this.values)}eval(e){if(this.keys.length===0)return Ao;let t=new Map,n=this.mapKeyOrError(this.keys[0].eval(e));if(B(n))return n;let r=this.values[0].eval(e);if(B(
r))return r;if(typeof n=="number"&&!Number.isInteger(n))return ln(this.id);t.set(n,r);for(let a=1;a<this.keys.length;a++){let l=this.mapKeyOrError(this.keys[a].
eval(e));if(B(l))return l;let u=this.values[a].eval(e);if(B(u))return u;if(t.has(l))return H(`map key conflict: ${l}`,this.id);if(typeof l=="number"&&!Number.isInteger(
l))return ln(this.id);t.set(l,u)}return St(t)}mapKeyOrError(e){switch(typeof e){case"boolean":case"bigint":case"string":return e;case"object":return Ie(e)?e:ln(
this.id);case"number":return Number.isInteger(e)?BigInt(e):ln(this.id);default:return ln(this.id)}}},lE=class{id;accuVar;iterVar;iterRange;accu;cond;step;result;constructor(e,t,n,r,a,l,u,c){
this.id=e,this.accuVar=t,this.iterVar=n,this.iterRange=r,this.accu=a,this.cond=l,this.step=u,this.result=c}eval(e){let t=this.accu.eval(e);if(B(t))return t;let n=new pl(
this.accuVar,t,e),r=this.iterRange.eval(e);if(B(r))return r;let a=[];if(re(r))a=Array.from(r.keys());else if(xe(r))a=Array.from(r);else return H(`type mismatch:\
 iterable vs ${We(r)}`,this.id);for(let l of a){if(B(l))return l;let u=new pl(this.iterVar,l,n),c=this.cond.eval(u);if(B(c))return c;if(c!==!0)break;n.value=this.
step.eval(u)}return this.result.eval(n)}},uE=class{id;args;constructor(e,t){this.id=e,this.args=t}eval(e){let t=[];for(let n of this.args){let r=n.eval(e);if(typeof r==
"boolean"){if(!r)return!1;continue}B(r)?t.push(r):t.push(H(`type mismatch: expected bool, got ${We(r)}`,this.id))}return t.length>0?br(t[0],...t.slice(1)):!0}},
cE=class{id;args;constructor(e,t){this.id=e,this.args=t}eval(e){let t=[];for(let n of this.args){let r=n.eval(e);if(typeof r=="boolean"){if(r)return!0;continue}
B(r)?t.push(r):t.push(H(`type mismatch: expected bool, got ${We(r)}`,this.id))}return t.length>0?br(t[0],...t.slice(1)):!1}},dE=class{id;arg;constructor(e,t){this.
id=e,this.arg=t}eval(e){return this.arg.eval(e)!==!1}};function bl(e){switch(e.exprKind.case){case"identExpr":return e.exprKind.value.name;case"selectExpr":{if(e.
exprKind.value.testOnly||e.exprKind.value.operand===void 0)return;let t=bl(e.exprKind.value.operand);return t===void 0?void 0:t+"."+e.exprKind.value.field}default:
return}}function ln(e){return H("unsupported key type",e)}function fE(e){let t=[];for(let n=0;n<e.length;n++){let r=e[n];B(r)&&t.push(r)}return t.length>0?br(t[0],
...t.slice(1)):e}var El=new WeakMap;function pE(e,t){let n=El.get(e);n===void 0&&(n=new rE(e.funcs,e.registry,e.namespace),El.set(e,n));let r;De(t,Ub)||De(t,Fb)?
r=t.expr:r=t;let a=n.plan(r??R(Rb)),l=Lg({registry:e.registry},{id:a.id,eval(u){try{let c=a.eval(u);return B(c)?c:Pn(c)}catch(c){return H(c,a.id)}}});return u=>l.
eval(u!==void 0?new Xb(u):Jb)}function mE(e){let t,n;if(e.$typeName=="cel.expr.Expr"?t=e:(t=e.expr,n=e.sourceInfo),t==null)return"";let r=new gE(n);return r.visit(
t),r.toString()}var un={[tn]:1,[Vn]:2,[Rn]:3,[fi]:4,[mi]:4,"_<_":4,[ue]:4,"_>_":4,[le]:4,"@in":4,"_+_":5,"_-_":5,"_*_":6,"_/_":6,"_%_":6,"-_":7,"!_":7,[pi]:8},hE=new Set(
[Rn,Vn]),vl={"_+_":"+","_-_":"-","_*_":"*","_/_":"/","_%_":"%",[fi]:"==",[mi]:"!=","_<_":"<",[ue]:"<=","_>_":">",[le]:">=",[Rn]:"&&",[Vn]:"||","@in":"in"};function Ri(e){
if(e.exprKind.case!=="callExpr")return!1;let t=e.exprKind.value;switch(t.args.length){case 1:return t.function==="-_"||t.function==="!_";case 2:return vl[t.function]!==
void 0;case 3:return t.function===tn;default:return!1}}var gE=class{sourceInfo;str="";constructor(e){this.sourceInfo=e}toString(){return this.str}visit(e){if(!this.
visitMaybeMacroCall(e))switch(e.exprKind.case){case"constExpr":this.visitConst(e.exprKind.value);break;case"identExpr":this.str+=e.exprKind.value.name;break;case"\
selectExpr":this.visitSelect(e.exprKind.value);break;case"callExpr":this.visitCall(e.exprKind.value);break;case"listExpr":this.visitList(e.exprKind.value);break;case"\
structExpr":this.visitStruct(e.exprKind.value);break;case"comprehensionExpr":this.visitComprehension(e.exprKind.value);break}}visitMaybeMacroCall(e){if(this.sourceInfo==
null)return!1;let t=this.sourceInfo.macroCalls[e.id.toString()];return t==null?!1:(this.visit(t),!0)}visitConst(e){let t=e.constantKind;switch(t.case){case"null\
Value":this.str+="null";break;case"boolValue":this.str+=t.value?"true":"false";break;case"int64Value":this.str+=t.value.toString();break;case"uint64Value":this.
str+=t.value.toString()+"u";break;case"doubleValue":{let n=(Object.is(t.value,-0)?"-":"")+t.value.toString();Number.isFinite(t.value)&&!n.includes(".")&&!n.includes(
"e")&&(n+=".0"),this.str+=n;break}case"stringValue":this.str+='"'+EE(t.value)+'"';break;case"bytesValue":this.str+='b"'+vE(t.value)+'"';break}}visitSelect(e){e.
testOnly&&(this.str+="has("),e.operand!=null&&(this.visitMaybeNested(e.operand,Ri(e.operand)),this.str+="."),this.str+=e.field,e.testOnly&&(this.str+=")")}visitCall(e){
let t=e.function;if(t===tn&&e.args.length===3){this.visitMaybeNested(e.args[0],!0),this.str+=" ? ",this.visitMaybeNested(e.args[1],!0),this.str+=" : ",this.visit(
e.args[2]);return}if(t===pi&&e.args.length===2){this.visitMaybeNested(e.args[0],Ri(e.args[0])),this.str+="[",this.visit(e.args[1]),this.str+="]";return}let n=vl[t];
if(n!==void 0&&e.args.length===2){let r=e.args[0],a=e.args[1];this.visitMaybeNestedBinaryLHS(r,t),this.str+=" "+n+" ",this.visitMaybeNestedBinaryRHS(a,t);return}
if(t==="!_"&&e.args.length===1){this.str+="!",this.visitMaybeNested(e.args[0],!0);return}if(t==="-_"&&e.args.length===1){this.str+="-",this.visitMaybeNested(e.args[0],
!0);return}if(e.target!=null){this.visitMaybeNested(e.target,Ri(e.target)),this.str+="."+t+"(";for(let r=0;r<e.args.length;r++)r>0&&(this.str+=", "),this.visit(
e.args[r]);this.str+=")";return}this.str+=t+"(";for(let r=0;r<e.args.length;r++)r>0&&(this.str+=", "),this.visit(e.args[r]);this.str+=")"}visitList(e){this.str+=
"[";for(let t=0;t<e.elements.length;t++)t>0&&(this.str+=", "),e.optionalIndices.includes(t)&&(this.str+="?"),this.visit(e.elements[t]);this.str+="]"}visitStruct(e){
if(e.messageName!==""){this.str+=e.messageName+"{";for(let t=0;t<e.entries.length;t++){t>0&&(this.str+=", ");let n=e.entries[t];n.optionalEntry&&(this.str+="?"),
n.keyKind.case==="fieldKey"&&(this.str+=n.keyKind.value),this.str+=": ",n.value!=null&&this.visit(n.value)}this.str+="}"}else{this.str+="{";for(let t=0;t<e.entries.
length;t++){t>0&&(this.str+=", ");let n=e.entries[t];n.optionalEntry&&(this.str+="?"),n.keyKind.case==="mapKey"&&n.keyKind.value!=null&&this.visit(n.keyKind.value),
this.str+=": ",n.value!=null&&this.visit(n.value)}this.str+="}"}}visitComprehension(e){throw new Error("unsupported expression: comprehension")}visitMaybeNested(e,t){
if(t&&e.exprKind.case==="callExpr"&&(un[e.exprKind.value.function]!==void 0||e.exprKind.value.function===tn)){this.str+="(",this.visit(e),this.str+=")";return}this.
visit(e)}visitMaybeNestedBinaryLHS(e,t){this.needsParensLHS(e,t)?(this.str+="(",this.visit(e),this.str+=")"):this.visit(e)}visitMaybeNestedBinaryRHS(e,t){this.needsParensRHS(
e,t)?(this.str+="(",this.visit(e),this.str+=")"):this.visit(e)}needsParensLHS(e,t){if(e.exprKind.case!=="callExpr")return!1;let n=e.exprKind.value.function,r=un[n],
a=un[t];return r==null||a==null?!1:r<a}needsParensRHS(e,t){if(e.exprKind.case!=="callExpr")return!1;let n=e.exprKind.value.function,r=un[n],a=un[t];return r==null||
a==null?!1:r<a||r===a&&!hE.has(t)}};function bE(e){switch(e){case"\\":return"\\\\";case'"':return'\\"';case"\x07":return"\\a";case"\b":return"\\b";case"\f":return"\
\\f";case`
`:return"\\n";case"\r":return"\\r";case"	":return"\\t";case"\v":return"\\v";default:return e}}function EE(e){return[...e].map(bE).join("")}function vE(e){let t="";
for(let n of e)n>=32&&n<127&&n!==34&&n!==92?t+=String.fromCharCode(n):t+="\\"+n.toString(8).padStart(3,"0");return t}function Dt({exprKind:e}){switch(e.case){case"\
selectExpr":return cn([e.value.operand]);case"callExpr":return cn([e.value.target,...e.value.args]);case"listExpr":return e.value.elements;case"structExpr":return e.
value.entries.flatMap(({keyKind:t,value:n})=>cn([t.case==="mapKey"?t.value:void 0,n]));case"comprehensionExpr":{let{iterRange:t,accuInit:n,loopCondition:r,loopStep:a,
result:l}=e.value;return cn([t,n,r,a,l])}default:return[]}}function kt(e,{sourceInfo:t}){return mE({$typeName:"cel.expr.ParsedExpr",expr:e,sourceInfo:t})}function qn(e){
let{exprKind:t}=e;if(t.case!=="comprehensionExpr")return Math.max(0,...Dt(e).map(qn));let{iterRange:n,loopCondition:r,loopStep:a,accuInit:l,result:u}=t.value,c=cn(
[r,a,l,u]).map(qn),p=n?qn(n):0;return Math.max(p,1+Math.max(0,...c))}function cn(e){return e.filter(t=>t!==void 0)}var yl=4096,xl=50,Nl=2,Il=1e3,wl=8*2**20,Sl=5e5;
function yE(e){let t=Buffer.byteLength(e);if(t>yl)return`has ${t} bytes, more than the ${yl} that a rule may have`;let n=xE(e);if(n>xl)return`has ${n} nested br\
ackets, more than ${xl}`}function xE(e){let t=0,n=0;for(let r of e)"([{".includes(r)?n=Math.max(n,++t):")]}".includes(r)&&t--;return n}var NE=class{isOver=!1;#e;#t=0;constructor(e){
this.#e=e}start(){this.isOver=!1,this.#t=this.#e()+Il}tick(){if(this.isOver||=this.#e()>this.#t,this.isOver)throw new Error("the rule takes too long")}},Ll="@ti\
ck",_l="@collect",Tl="@collected";function Al(e){for(let a of Dt(e))Al(a);let{exprKind:t}=e;if(t.case!=="comprehensionExpr")return e;let n=t.value,{id:r}=e;return n.
loopCondition=Vi(r,"_&&_",[Vi(r,Ll,[]),n.loopCondition]),SE(n)&&(n.accuInit=Vi(r,Tl,[]),n.loopStep=LE(n.loopStep,n.accuVar)),e}function IE(e){let{BOOL:t,DYN:n,STRING:r}=_,
a=new WeakMap;return[v("_+_",[r,r],r,(l,u)=>(e.tick(),Cl(l.length+u.length),l+u)),v("_+_",[he(n),he(n)],he(n),(l,u)=>{if(e.tick(),l.size+u.size>Sl)throw new Error(
`the list would have more than ${Sl} items`);return Ce([...l,...u])}),v(Ll,[],t,()=>(e.tick(),!0)),v(Tl,[],he(n),()=>{let l=[],u=Ce(l);return a.set(u,l),u}),v(_l,
[he(n),n],he(n),(l,u)=>(a.get(l)?.push(u),l))]}function Cl(e){if(e>wl)throw new Error(`the text would have more than ${wl} characters`)}function wE(e){let t=new Map;
return{compile(n){e.tick();let r=t.get(n)??new mr(n);return t.set(n,r),r}}}function SE({accuInit:e,loopStep:t,accuVar:n}){return e?.exprKind.case==="listExpr"&&
e.exprKind.value.elements.length===0&&t!==void 0&&Dl(Ol(t),n)!==void 0}function Ol(e){let{exprKind:t}=e;return(t.case==="callExpr"&&t.value.function==="_?_:_"?t.
value.args[1]:void 0)??e}function Dl({exprKind:e},t){if(e.case!=="callExpr"||e.value.function!=="_+_")return;let[n,r]=e.value.args;return n?.exprKind.case==="id\
entExpr"&&n.exprKind.value.name===t&&r?.exprKind.case==="listExpr"?r.exprKind.value.elements[0]:void 0}function LE(e,t){let n=Ol(e),{exprKind:r}=n,a=Dl(n,t);return r.
case==="callExpr"&&a&&(r.value.function=_l,r.value.args=[r.value.args[0],a]),e}function Vi(e,t,n){return{$typeName:"cel.expr.Expr",id:e,exprKind:{case:"callExpr",
value:{$typeName:"cel.expr.Expr.Call",function:t,args:n}}}}var Ne=(e,t)=>()=>{try{return t||e((t={exports:{}}).exports,t),t.exports}catch(n){throw t=0,n}},_E=Ne(
(e,t)=>{"use strict";t.exports=function(n,r,a){if(typeof Array.prototype.findIndex=="function")return n.findIndex(r,a);if(typeof r!="function")throw new TypeError(
"predicate must be a function");var l=Object(n),u=l.length;if(u===0)return-1;for(var c=0;c<u;c++)if(r.call(a,l[c],c,l))return c;return-1}}),kl=Ne((e,t)=>{t.exports=
["0BSD","3D-Slicer-1.0","AAL","ADSL","AFL-1.1","AFL-1.2","AFL-2.0","AFL-2.1","AFL-3.0","AGPL-1.0-only","AGPL-1.0-or-later","AGPL-3.0-only","AGPL-3.0-or-later","\
ALGLIB-Documentation","AMD-newlib","AMDPLPA","AML","AML-glslang","AMPAS","ANTLR-PD","ANTLR-PD-fallback","APAFML","APL-1.0","APSL-1.0","APSL-1.1","APSL-1.2","APS\
L-2.0","ASWF-Digital-Assets-1.0","ASWF-Digital-Assets-1.1","Abstyles","AdaCore-doc","Adobe-2006","Adobe-Display-PostScript","Adobe-Glyph","Adobe-Utopia","Advanc\
ed-Cryptics-Dictionary","Afmparse","Aladdin","Apache-1.0","Apache-1.1","Apache-2.0","App-s2p","Arphic-1999","Artistic-1.0","Artistic-1.0-Perl","Artistic-1.0-cl8",
"Artistic-2.0","Artistic-dist","Aspell-RU","BOLA-1.1","BSD-1-Clause","BSD-2-Clause","BSD-2-Clause-Darwin","BSD-2-Clause-Patent","BSD-2-Clause-Views","BSD-2-Clau\
se-first-lines","BSD-2-Clause-pkgconf-disclaimer","BSD-2-Clause-pos-unchanged","BSD-3-Clause","BSD-3-Clause-Attribution","BSD-3-Clause-Clear","BSD-3-Clause-HP",
"BSD-3-Clause-LBNL","BSD-3-Clause-Modification","BSD-3-Clause-No-Military-License","BSD-3-Clause-No-Nuclear-License","BSD-3-Clause-No-Nuclear-License-2014","BSD\
-3-Clause-No-Nuclear-Warranty","BSD-3-Clause-Open-MPI","BSD-3-Clause-OpenWebUI","BSD-3-Clause-Sun","BSD-3-Clause-Tso","BSD-3-Clause-acpica","BSD-3-Clause-flex",
"BSD-4-Clause","BSD-4-Clause-Shortened","BSD-4-Clause-UC","BSD-4.3RENO","BSD-4.3TAHOE","BSD-Advertising-Acknowledgement","BSD-Attribution-HPND-disclaimer","BSD-\
Inferno-Nettverk","BSD-Mark-Modifications","BSD-Protection","BSD-Source-Code","BSD-Source-Code-no-disclaimer","BSD-Source-alt-GPL","BSD-Source-beginning-file","\
BSD-Systemics","BSD-Systemics-W3Works","BSD-ask-to-endorse","BSL-1.0","BUSL-1.1","Baekmuk","Bahyph","Barr","Beerware","BitTorrent-1.0","BitTorrent-1.1","Bitstre\
am-Charter","Bitstream-Vera","BlueOak-1.0.0","Boehm-GC","Boehm-GC-without-fee","Borceux","Brian-Gladman-2-Clause","Brian-Gladman-3-Clause","Brian-Gladman-3-Clau\
se-no-conversion","Buddy","Bugroff","C-UDA-1.0","CAL-1.0","CAL-1.0-Combined-Work-Exception","CAPEC-tou","CATOSL-1.1","CC-BY-1.0","CC-BY-2.0","CC-BY-2.5","CC-BY-\
2.5-AU","CC-BY-3.0","CC-BY-3.0-AT","CC-BY-3.0-AU","CC-BY-3.0-DE","CC-BY-3.0-IGO","CC-BY-3.0-NL","CC-BY-3.0-US","CC-BY-4.0","CC-BY-NC-1.0","CC-BY-NC-2.0","CC-BY-\
NC-2.5","CC-BY-NC-3.0","CC-BY-NC-3.0-DE","CC-BY-NC-3.0-IGO","CC-BY-NC-4.0","CC-BY-NC-ND-1.0","CC-BY-NC-ND-2.0","CC-BY-NC-ND-2.5","CC-BY-NC-ND-3.0","CC-BY-NC-ND-\
3.0-DE","CC-BY-NC-ND-3.0-IGO","CC-BY-NC-ND-4.0","CC-BY-NC-SA-1.0","CC-BY-NC-SA-2.0","CC-BY-NC-SA-2.0-DE","CC-BY-NC-SA-2.0-FR","CC-BY-NC-SA-2.0-UK","CC-BY-NC-SA-\
2.5","CC-BY-NC-SA-3.0","CC-BY-NC-SA-3.0-DE","CC-BY-NC-SA-3.0-IGO","CC-BY-NC-SA-4.0","CC-BY-ND-1.0","CC-BY-ND-2.0","CC-BY-ND-2.5","CC-BY-ND-3.0","CC-BY-ND-3.0-DE",
"CC-BY-ND-4.0","CC-BY-SA-1.0","CC-BY-SA-2.0","CC-BY-SA-2.0-UK","CC-BY-SA-2.1-JP","CC-BY-SA-2.5","CC-BY-SA-3.0","CC-BY-SA-3.0-AT","CC-BY-SA-3.0-DE","CC-BY-SA-3.0\
-IGO","CC-BY-SA-4.0","CC-PDDC","CC-PDM-1.0","CC-SA-1.0","CC0-1.0","CDDL-1.0","CDDL-1.1","CDL-1.0","CDLA-Permissive-1.0","CDLA-Permissive-2.0","CDLA-Sharing-1.0",
"CECILL-1.0","CECILL-1.1","CECILL-2.0","CECILL-2.1","CECILL-B","CECILL-C","CERN-OHL-1.1","CERN-OHL-1.2","CERN-OHL-P-2.0","CERN-OHL-S-2.0","CERN-OHL-W-2.0","CFIT\
SIO","CMU-Mach","CMU-Mach-nodoc","CNRI-Jython","CNRI-Python","CNRI-Python-GPL-Compatible","COIL-1.0","CPAL-1.0","CPL-1.0","CPOL-1.02","CUA-OPL-1.0","Caldera","C\
aldera-no-preamble","Catharon","ClArtistic","Clips","Community-Spec-1.0","Condor-1.1","Cornell-Lossless-JPEG","Cronyx","Crossword","CryptoSwift","CrystalStacker",
"Cube","D-FSL-1.0","DEC-3-Clause","DL-DE-BY-2.0","DL-DE-ZERO-2.0","DOC","DRL-1.0","DRL-1.1","DSDP","DocBook-DTD","DocBook-Schema","DocBook-Stylesheet","DocBook-\
XML","Dotseqn","ECL-1.0","ECL-2.0","EFL-1.0","EFL-2.0","EPICS","EPL-1.0","EPL-2.0","ESA-PL-permissive-2.4","ESA-PL-strong-copyleft-2.4","ESA-PL-weak-copyleft-2.\
4","EUDatagrid","EUPL-1.0","EUPL-1.1","EUPL-1.2","Elastic-2.0","Entessa","ErlPL-1.1","Eurosym","FBM","FDK-AAC","FDK-MPEG-H","FSFAP","FSFAP-no-warranty-disclaime\
r","FSFUL","FSFULLR","FSFULLRSD","FSFULLRWD","FSL-1.1-ALv2","FSL-1.1-MIT","FTL","Fair","Ferguson-Twofish","Frameworx-1.0","FreeBSD-DOC","FreeImage","Furuseth","\
GCR-docs","GD","GFDL-1.1-invariants-only","GFDL-1.1-invariants-or-later","GFDL-1.1-no-invariants-only","GFDL-1.1-no-invariants-or-later","GFDL-1.1-only","GFDL-1\
.1-or-later","GFDL-1.2-invariants-only","GFDL-1.2-invariants-or-later","GFDL-1.2-no-invariants-only","GFDL-1.2-no-invariants-or-later","GFDL-1.2-only","GFDL-1.2\
-or-later","GFDL-1.3-invariants-only","GFDL-1.3-invariants-or-later","GFDL-1.3-no-invariants-only","GFDL-1.3-no-invariants-or-later","GFDL-1.3-only","GFDL-1.3-o\
r-later","GL2PS","GLWTPL","GPL-1.0-only","GPL-1.0-or-later","GPL-2.0-only","GPL-2.0-or-later","GPL-3.0-only","GPL-3.0-or-later","Game-Programming-Gems","Giftwar\
e","Glide","Glulxe","Graphics-Gems","Gutmann","HDF5","HIDAPI","HP-1986","HP-1989","HPND","HPND-DEC","HPND-Fenneberg-Livingston","HPND-INRIA-IMAG","HPND-Intel","\
HPND-Kevlin-Henney","HPND-MIT-disclaimer","HPND-Markus-Kuhn","HPND-Netrek","HPND-Pbmplus","HPND-SMC","HPND-UC","HPND-UC-export-US","HPND-doc","HPND-doc-sell","H\
PND-export-US","HPND-export-US-acknowledgement","HPND-export-US-modify","HPND-export2-US","HPND-merchantability-variant","HPND-sell-MIT-disclaimer-xserver","HPN\
D-sell-regexpr","HPND-sell-variant","HPND-sell-variant-MIT-disclaimer","HPND-sell-variant-MIT-disclaimer-rev","HPND-sell-variant-critical-systems","HTMLTIDY","H\
askellReport","Hippocratic-2.1","Hippocratic-3.0-core","IBM-pibs","ICU","IEC-Code-Components-EULA","IJG","IJG-short","IPA","IPL-1.0","ISC","ISC-Veillard","ISO-p\
ermission","ImageMagick","Imlib2","Info-ZIP","Informatica","Inner-Net-2.0","InnoSetup","Intel","Intel-ACPI","Interbase-1.0","JPL-image","JPNIC","JSON","Jam","Ja\
sPer-2.0","Kastrup","Kazlib","Knuth-CTAN","LAL-1.2","LAL-1.3","LGPL-2.0-only","LGPL-2.0-or-later","LGPL-2.1-only","LGPL-2.1-or-later","LGPL-3.0-only","LGPL-3.0-\
or-later","LGPLLR","LOOP","LPD-document","LPL-1.0","LPL-1.02","LPPL-1.0","LPPL-1.1","LPPL-1.2","LPPL-1.3a","LPPL-1.3c","LZMA-SDK-9.11-to-9.20","LZMA-SDK-9.22","\
Latex2e","Latex2e-translated-notice","Leptonica","LiLiQ-P-1.1","LiLiQ-R-1.1","LiLiQ-Rplus-1.1","Libpng","Linux-OpenIB","Linux-man-pages-1-para","Linux-man-pages\
-copyleft","Linux-man-pages-copyleft-2-para","Linux-man-pages-copyleft-var","Lucida-Bitmap-Fonts","MIPS","MIT","MIT-0","MIT-CMU","MIT-Click","MIT-Festival","MIT\
-Khronos-old","MIT-Modern-Variant","MIT-STK","MIT-Wu","MIT-advertising","MIT-enna","MIT-feh","MIT-open-group","MIT-testregex","MITNFA","MMIXware","MMPL-1.0.1","\
MPEG-SSG","MPL-1.0","MPL-1.1","MPL-2.0","MPL-2.0-no-copyleft-exception","MS-LPL","MS-PL","MS-RL","MTLL","MVT-1.1","Mackerras-3-Clause","Mackerras-3-Clause-ackno\
wledgment","MakeIndex","Martin-Birgmeier","McPhee-slideshow","Minpack","MirOS","Motosoto","MulanPSL-1.0","MulanPSL-2.0","Multics","Mup","NAIST-2003","NASA-1.3",
"NBPL-1.0","NCBI-PD","NCGL-UK-2.0","NCL","NCSA","NGPL","NICTA-1.0","NIST-PD","NIST-PD-TNT","NIST-PD-fallback","NIST-Software","NLOD-1.0","NLOD-2.0","NLPL","NOSL",
"NPL-1.0","NPL-1.1","NPOSL-3.0","NRL","NTIA-PD","NTP","NTP-0","Naumen","NetCDF","Newsletr","Nokia","Noweb","O-UDA-1.0","OAR","OCCT-PL","OCLC-2.0","ODC-By-1.0","\
ODbL-1.0","OFFIS","OFL-1.0","OFL-1.0-RFN","OFL-1.0-no-RFN","OFL-1.1","OFL-1.1-RFN","OFL-1.1-no-RFN","OGC-1.0","OGDL-Taiwan-1.0","OGL-Canada-2.0","OGL-UK-1.0","O\
GL-UK-2.0","OGL-UK-3.0","OGTSL","OLDAP-1.1","OLDAP-1.2","OLDAP-1.3","OLDAP-1.4","OLDAP-2.0","OLDAP-2.0.1","OLDAP-2.1","OLDAP-2.2","OLDAP-2.2.1","OLDAP-2.2.2","O\
LDAP-2.3","OLDAP-2.4","OLDAP-2.5","OLDAP-2.6","OLDAP-2.7","OLDAP-2.8","OLFL-1.3","OML","OPL-1.0","OPL-UK-3.0","OPUBL-1.0","OSC-1.0","OSET-PL-2.1","OSL-1.0","OSL\
-1.1","OSL-2.0","OSL-2.1","OSL-3.0","OSSP","OpenMDW-1.0","OpenPBS-2.3","OpenSSL","OpenSSL-standalone","OpenVision","PADL","PDDL-1.0","PHP-3.0","PHP-3.01","PPL",
"PSF-2.0","ParaType-Free-Font-1.3","Parity-6.0.0","Parity-7.0.0","Pixar","Plexus","PolyForm-Noncommercial-1.0.0","PolyForm-Small-Business-1.0.0","PostgreSQL","P\
ython-2.0","Python-2.0.1","QPL-1.0","QPL-1.0-INRIA-2004","Qhull","RHeCos-1.1","RPL-1.1","RPL-1.5","RPSL-1.0","RSA-MD","RSCPL","Rdisc","Ruby","Ruby-pty","SAX-PD",
"SAX-PD-2.0","SCEA","SGI-B-1.0","SGI-B-1.1","SGI-B-2.0","SGI-OpenGL","SGMLUG-PM","SGP4","SHL-0.5","SHL-0.51","SISSL","SISSL-1.2","SL","SMAIL-GPL","SMLNJ","SMPPL",
"SNIA","SOFA","SPL-1.0","SSH-OpenSSH","SSH-short","SSLeay-standalone","SSPL-1.0","SUL-1.0","SWL","Saxpath","SchemeReport","Sendmail","Sendmail-8.23","Sendmail-O\
pen-Source-1.1","SimPL-2.0","Sleepycat","Soundex","Spencer-86","Spencer-94","Spencer-99","SugarCRM-1.1.3","Sun-PPP","Sun-PPP-2000","SunPro","Symlinks","TAPR-OHL\
-1.0","TCL","TCP-wrappers","TGPPL-1.0","TMate","TORQUE-1.1","TOSL","TPDL","TPL-1.0","TTWL","TTYP0","TU-Berlin-1.0","TU-Berlin-2.0","TekHVC","TermReadKey","Third\
Eye","TrustedQSL","UCAR","UCL-1.0","UMich-Merit","UPL-1.0","URT-RLE","Ubuntu-font-1.0","UnRAR","Unicode-3.0","Unicode-DFS-2015","Unicode-DFS-2016","Unicode-TOU",
"UnixCrypt","Unlicense","Unlicense-libtelnet","Unlicense-libwhirlpool","VOSTROM","VSL-1.0","Vim","Vixie-Cron","W3C","W3C-19980720","W3C-20150513","WTFNMFPL","WT\
FPL","Watcom-1.0","Widget-Workshop","WordNet","Wsuipa","X11","X11-distribute-modifications-variant","X11-no-permit-persons","X11-swapped","XFree86-1.1","XSkat",
"Xdebug-1.03","Xerox","Xfig","Xnet","YPL-1.0","YPL-1.1","ZPL-1.1","ZPL-2.0","ZPL-2.1","Zed","Zeeff","Zend-2.0","Zimbra-1.3","Zimbra-1.4","Zlib","any-OSI","any-O\
SI-perl-modules","atc-game","bcrypt-Solar-Designer","blessing","bzip2-1.0.6","check-cvs","checkmk","copyleft-next-0.3.0","copyleft-next-0.3.1","curl","cve-tou",
"diffmark","dtoa","dvipdfm","eGenix","etalab-2.0","fwlw","gSOAP-1.3b","generic-xts","gnuplot","gtkbook","hdparm","hyphen-bulgarian","iMatix","jove","libpng-1.6.\
35","libpng-2.0","libselinux-1.0","libtiff","libutil-David-Nugent","lsof","magaz","mailprio","man2html","metamail","mpi-permissive","mpich2","mplus","ngrep","pk\
gconf","pnmstitch","psfrag","psutils","python-ldap","radvd","snprintf","softSurfer","ssh-keyscan","swrule","threeparttable","ulem","w3m","wwl","xinetd","xkeyboa\
rd-config-Zinoviev","xlock","xpp","xzoom","zlib-acknowledgement"]}),Bl=Ne((e,t)=>{t.exports=["AGPL-1.0","AGPL-3.0","BSD-2-Clause-FreeBSD","BSD-2-Clause-NetBSD",
"GFDL-1.1","GFDL-1.2","GFDL-1.3","GPL-1.0","GPL-2.0","GPL-2.0-with-GCC-exception","GPL-2.0-with-autoconf-exception","GPL-2.0-with-bison-exception","GPL-2.0-with\
-classpath-exception","GPL-2.0-with-font-exception","GPL-3.0","GPL-3.0-with-GCC-exception","GPL-3.0-with-autoconf-exception","LGPL-2.0","LGPL-2.1","LGPL-3.0","N\
et-SNMP","Nunit","StandardML-NJ","bzip2-1.0.5","eCos-2.0","wxWindows"]}),Pl=Ne((e,t)=>{t.exports=["389-exception","Asterisk-exception","Autoconf-exception-2.0",
"Autoconf-exception-3.0","Autoconf-exception-generic","Autoconf-exception-generic-3.0","Autoconf-exception-macro","Bison-exception-1.24","Bison-exception-2.2","\
Bootloader-exception","Classpath-exception-2.0","CLISP-exception-2.0","cryptsetup-OpenSSL-exception","DigiRule-FOSS-exception","eCos-exception-2.0","Fawkes-Runt\
ime-exception","FLTK-exception","fmt-exception","Font-exception-2.0","freertos-exception-2.0","GCC-exception-2.0","GCC-exception-2.0-note","GCC-exception-3.1","\
Gmsh-exception","GNAT-exception","GNOME-examples-exception","GNU-compiler-exception","gnu-javamail-exception","GPL-3.0-interface-exception","GPL-3.0-linking-exc\
eption","GPL-3.0-linking-source-exception","GPL-CC-1.0","GStreamer-exception-2005","GStreamer-exception-2008","i2p-gpl-java-exception","KiCad-libraries-exceptio\
n","LGPL-3.0-linking-exception","libpri-OpenH323-exception","Libtool-exception","Linux-syscall-note","LLGPL","LLVM-exception","LZMA-exception","mif-exception","\
OCaml-LGPL-linking-exception","OCCT-exception-1.0","OpenJDK-assembly-exception-1.0","openvpn-openssl-exception","PS-or-PDF-font-exception-20170817","QPL-1.0-INR\
IA-2004-exception","Qt-GPL-exception-1.0","Qt-LGPL-exception-1.1","Qwt-exception-1.0","SANE-exception","SHL-2.0","SHL-2.1","stunnel-exception","SWI-exception","\
Swift-exception","Texinfo-exception","u-boot-exception-2.0","UBDL-exception","Universal-FOSS-exception-1.0","vsftpd-openssl-exception","WxWindows-exception-3.1",
"x11vnc-openssl-exception"]}),TE=Ne((e,t)=>{"use strict";var n=[].concat(kl()).concat(Bl()),r=Pl();t.exports=function(a){var l=0;function u(){return l<a.length}
function c(x){if(x instanceof RegExp){var S=a.slice(l),O=S.match(x);if(O)return l+=O[0].length,O[0]}else if(a.indexOf(x,l)===l)return l+=x.length,x}function p(){
c(/[ ]*/)}function m(){for(var x,S=["WITH","AND","OR","(",")",":","+"],O=0;O<S.length&&(x=c(S[O]),!x);O++);if(x==="+"&&l>1&&a[l-2]===" ")throw new Error("Space \
before `+`");return x&&{type:"OPERATOR",string:x}}function g(){return c(/[A-Za-z0-9-.]+/)}function b(){var x=g();if(!x)throw new Error("Expected idstring at off\
set "+l);return x}function y(){if(c("DocumentRef-")){var x=b();return{type:"DOCUMENTREF",string:x}}}function I(){if(c("LicenseRef-")){var x=b();return{type:"LIC\
ENSEREF",string:x}}}function L(){var x=l,S=g();if(n.indexOf(S)!==-1)return{type:"LICENSE",string:S};if(r.indexOf(S)!==-1)return{type:"EXCEPTION",string:S};l=x}function C(){
return m()||y()||I()||L()}for(var T=[];u()&&(p(),!!u());){var N=C();if(!N)throw new Error("Unexpected `"+a[l]+"` at offset "+l);T.push(N)}return T}}),AE=Ne((e,t)=>{
"use strict";t.exports=function(n){var r=0;function a(){return r<n.length}function l(){return a()?n[r]:null}function u(){if(!a())throw new Error;r++}function c(N){
var x=l();if(x&&x.type==="OPERATOR"&&N===x.string)return u(),x.string}function p(){if(c("WITH")){var N=l();if(N&&N.type==="EXCEPTION")return u(),N.string;throw new Error(
"Expected exception after `WITH`")}}function m(){var N=r,x="",S=l();if(S.type==="DOCUMENTREF"&&(u(),x+="DocumentRef-"+S.string+":",!c(":")))throw new Error("Exp\
ected `:` after `DocumentRef-...`");if(S=l(),S.type==="LICENSEREF")return u(),x+="LicenseRef-"+S.string,{license:x};r=N}function g(){var N=l();if(N&&N.type==="L\
ICENSE"){u();var x={license:N.string};c("+")&&(x.plus=!0);var S=p();return S&&(x.exception=S),x}}function b(){var N=c("(");if(N){var x=C();if(!c(")"))throw new Error(
"Expected `)`");return x}}function y(){return b()||m()||g()}function I(N,x){return function S(){var O=x();if(O){if(!c(N))return O;var X=S();if(!X)throw new Error(
"Expected expression");return{left:O,conjunction:N.toLowerCase(),right:X}}}}var L=I("AND",y),C=I("OR",L),T=C();if(!T||a())throw new Error("Syntax error");return T}}),
CE=Ne((e,t)=>{"use strict";var n=TE(),r=AE();t.exports=function(a){return r(n(a))}}),Fl=Ne((e,t)=>{t.exports=[["AFL-1.1","AFL-1.2","AFL-2.0","AFL-2.1","AFL-3.0"],
["AGPL-1.0",["AGPL-3.0","AGPL-3.0-only"]],["Apache-1.0","Apache-1.1","Apache-2.0"],["APSL-1.0","APSL-1.1","APSL-1.2","APSL-2.0"],["Artistic-1.0","Artistic-2.0"],
["BitTorrent-1.0","BitTorrent-1.1"],["CC-BY-1.0","CC-BY-2.0","CC-BY-2.5","CC-BY-3.0","CC-BY-4.0"],["CC-BY-NC-1.0","CC-BY-NC-2.0","CC-BY-NC-2.5","CC-BY-NC-3.0","\
CC-BY-NC-4.0"],["CC-BY-NC-ND-1.0","CC-BY-NC-ND-2.0","CC-BY-NC-ND-2.5","CC-BY-NC-ND-3.0","CC-BY-NC-ND-4.0"],["CC-BY-NC-SA-1.0","CC-BY-NC-SA-2.0","CC-BY-NC-SA-2.5",
"CC-BY-NC-SA-3.0","CC-BY-NC-SA-4.0"],["CC-BY-ND-1.0","CC-BY-ND-2.0","CC-BY-ND-2.5","CC-BY-ND-3.0","CC-BY-ND-4.0"],["CC-BY-SA-1.0","CC-BY-SA-2.0","CC-BY-SA-2.5",
"CC-BY-SA-3.0","CC-BY-SA-4.0"],["CDDL-1.0","CDDL-1.1"],["CECILL-1.0","CECILL-1.1","CECILL-2.0"],["ECL-1.0","ECL-2.0"],["EFL-1.0","EFL-2.0"],["EPL-1.0","EPL-2.0"],
["EUPL-1.0","EUPL-1.1"],[["GFDL-1.1","GFDL-1.1-only"],["GFDL-1.2","GFDL-1.2-only"],["GFDL-1.1-or-later","GFDL-1.2-or-later","GFDL-1.3","GFDL-1.3-only","GFDL-1.3\
-or-later"]],[["GPL-1.0","GPL-1.0-only"],["GPL-2.0","GPL-2.0-only"],["GPL-1.0-or-later","GPL-2.0-or-later","GPL-3.0","GPL-3.0-only","GPL-3.0-or-later"]],[["LGPL\
-2.0","LGPL-2.0-only"],["LGPL-2.1","LGPL-2.1-only"],["LGPL-2.0-or-later","LGPL-2.1-or-later","LGPL-3.0","LGPL-3.0-only","LGPL-3.0-or-later"]],["LPL-1.0","LPL-1.\
02"],["LPPL-1.0","LPPL-1.1","LPPL-1.2","LPPL-1.3a","LPPL-1.3c"],["MPL-1.0","MPL-1.1","MPL-2.0"],["MPL-1.0","MPL-1.1","MPL-2.0-no-copyleft-exception"],["NPL-1.0",
"NPL-1.1"],["OFL-1.0","OFL-1.1"],["OLDAP-1.1","OLDAP-1.2","OLDAP-1.3","OLDAP-1.4","OLDAP-2.0","OLDAP-2.0.1","OLDAP-2.1","OLDAP-2.2","OLDAP-2.2.1","OLDAP-2.2.2",
"OLDAP-2.3","OLDAP-2.4","OLDAP-2.5","OLDAP-2.6","OLDAP-2.7","OLDAP-2.8"],["OSL-1.0","OSL-1.1","OSL-2.0","OSL-2.1","OSL-3.0"],["PHP-3.0","PHP-3.01"],["RPL-1.1","\
RPL-1.5"],["SGI-B-1.0","SGI-B-1.1","SGI-B-2.0"],["YPL-1.0","YPL-1.1"],["ZPL-1.1","ZPL-2.0","ZPL-2.1"],["Zimbra-1.3","Zimbra-1.4"],["bzip2-1.0.5","bzip2-1.0.6"]]}),
OE=Ne(e=>{var t=_E(),n=CE(),r=Fl(),a=" is not a simple license identifier",l=function(u){return function(c,p){var m=n(c);if(!m.hasOwnProperty("license"))throw new Error(
'"'+c+'"'+a);var g=n(p);if(!g.hasOwnProperty("license"))throw new Error('"'+p+'"'+a);return r.some(function(b){var y=m.license,I=t(b,function(T){return T===y||Array.
isArray(T)&&T.indexOf(y)!==-1});if(I<0)return!1;var L=g.license,C=t(b,function(T){return T===L||Array.isArray(T)&&T.indexOf(L)!==-1});return C<0?!1:u(I,C)})}};e.
gt=l(function(u,c){return u>c}),e.lt=l(function(u,c){return u<c}),e.eq=l(function(u,c){return u===c})}),DE=Ne((e,t)=>{"use strict";var n=[].concat(kl()).concat(
Bl()),r=Pl();t.exports=function(a){var l=0;function u(){return l<a.length}function c(x){if(x instanceof RegExp){var S=a.slice(l),O=S.match(x);if(O)return l+=O[0].
length,O[0]}else if(a.indexOf(x,l)===l)return l+=x.length,x}function p(){c(/[ ]*/)}function m(){for(var x,S=["WITH","AND","OR","(",")",":","+"],O=0;O<S.length&&
(x=c(S[O]),!x);O++);if(x==="+"&&l>1&&a[l-2]===" ")throw new Error("Space before `+`");return x&&{type:"OPERATOR",string:x}}function g(){return c(/[A-Za-z0-9-.]+/)}
function b(){var x=g();if(!x)throw new Error("Expected idstring at offset "+l);return x}function y(){if(c("DocumentRef-")){var x=b();return{type:"DOCUMENTREF",string:x}}}
function I(){if(c("LicenseRef-")){var x=b();return{type:"LICENSEREF",string:x}}}function L(){var x=l,S=g();if(n.indexOf(S)!==-1)return{type:"LICENSE",string:S};
if(r.indexOf(S)!==-1)return{type:"EXCEPTION",string:S};l=x}function C(){return m()||y()||I()||L()}for(var T=[];u()&&(p(),!!u());){var N=C();if(!N)throw new Error(
"Unexpected `"+a[l]+"` at offset "+l);T.push(N)}return T}}),kE=Ne((e,t)=>{"use strict";t.exports=function(n){var r=0;function a(){return r<n.length}function l(){
return a()?n[r]:null}function u(){if(!a())throw new Error;r++}function c(N){var x=l();if(x&&x.type==="OPERATOR"&&N===x.string)return u(),x.string}function p(){if(c(
"WITH")){var N=l();if(N&&N.type==="EXCEPTION")return u(),N.string;throw new Error("Expected exception after `WITH`")}}function m(){var N=r,x="",S=l();if(S.type===
"DOCUMENTREF"&&(u(),x+="DocumentRef-"+S.string+":",!c(":")))throw new Error("Expected `:` after `DocumentRef-...`");if(S=l(),S.type==="LICENSEREF")return u(),x+=
"LicenseRef-"+S.string,{license:x};r=N}function g(){var N=l();if(N&&N.type==="LICENSE"){u();var x={license:N.string};c("+")&&(x.plus=!0);var S=p();return S&&(x.
exception=S),x}}function b(){var N=c("(");if(N){var x=C();if(!c(")"))throw new Error("Expected `)`");return x}}function y(){return b()||m()||g()}function I(N,x){
return function S(){var O=x();if(O){if(!c(N))return O;var X=S();if(!X)throw new Error("Expected expression");return{left:O,conjunction:N.toLowerCase(),right:X}}}}
var L=I("AND",y),C=I("OR",L),T=C();if(!T||a())throw new Error("Syntax error");return T}}),BE=Ne((e,t)=>{"use strict";var n=DE(),r=kE();t.exports=function(a){return r(
n(a))}}),PE=Ne((e,t)=>{var n=OE(),r=BE(),a=Fl();function l(N,x){return N.license===x.license||a.some(function(S){return u(N.license,S)&&u(x.license,S)})}function u(N,x){
return x.indexOf(N)!==-1||x.some(function(S){return Array.isArray(S)&&S.indexOf(N)!==-1})}function c(N,x){return N.license===x.license||n.gt(N.license,x.license)||
n.eq(N.license,x.license)}function p(N,x){if(N.exception!==x.exception)return!1;if(x.hasOwnProperty("license"))return x.hasOwnProperty("plus")?N.hasOwnProperty(
"plus")?l(N,x):c(N,x):N.hasOwnProperty("plus")?c(x,N):N.license===x.license}function m(N){var x=N.license;return x?g(x,"-or-later")?(N.license=x.replace("-or-la\
ter",""),N.plus=!0):g(x,"-only")&&(N.license=x.replace("-only",""),delete N.plus):N.left&&N.right&&(N.left=m(N.left),N.right=m(N.right)),N}function g(N,x){return N.
indexOf(x)===N.length-x.length}function b(N){if(N.hasOwnProperty("noassertion"))return"NOASSERTION";if(N.license)return N.license+(N.plus?"+":"")+(N.exception?"\
WITH "+N.exception:"")}function y(N){return L(I(N))}function I(N){if(!N.conjunction)return[{[b(N)]:N}];if(N.conjunction==="or")return I(N.left).concat(I(N.right));
if(N.conjunction==="and"){var x=I(N.left),S=I(N.right);return x.reduce(function(O,X){return S.forEach(function(fr){O.push(Object.assign({},X,fr))}),O},[])}}function L(N){
var x=N.filter(function(S){return Object.keys(S).length}).map(function(S){return Object.keys(S).sort()});return x.map(function(S,O){return S.map(function(X){return N[O][X]})})}
function C(N,x){return N.every(function(S){return x.some(function(O){return p(S,O)})})}function T(N,x){var S=y(m(r(N))),O=x.map(function(X){return m(r(X))});for(let X of O)
if(X.hasOwnProperty("conjunction"))throw new Error("Approved licenses cannot be AND or OR expressions.");return S.some(function(X){return C(X,O)})}t.exports=T}),
FE=PE(),{BOOL:RE,DOUBLE:Rl,INT:VE,STRING:dn,UINT:UE}=_,ME=-(2n**63n),GE=2n**63n-1n,$E=2n**64n-1n,YE=[v("int",[dn],VE,e=>Vl("int",/^[+-]?0*\d{1,20}$/,e,ME,GE)),v(
"uint",[dn],UE,e=>qe(Vl("uint",/^0*\d{1,20}$/,e,0n,$E))),v("double",[dn],Rl,KE),v("bool",[dn],RE,jE),v("string",[Rl],dn,ZE)];function Vl(e,t,n,r,a){if(!t.test(n))
throw Ui(e,n);let l=BigInt(n.replace(/^\+/,""));if(l<r||l>a)throw new Error(`"${n}" is outside the range of ${e}`);return l}function KE(e){if(/^nan$/i.test(e))return Number.
NaN;let t=/^([+-]?)inf(?:inity)?$/i.exec(e);if(t)return t[1]==="-"?Number.NEGATIVE_INFINITY:Number.POSITIVE_INFINITY;if(!/^[+-]?(?:\d+(?:\.\d*)?|\.\d+)(?:[eE][+-]?\d+)?$/.
test(e))throw Ui("double",e);let n=Number(e);if(!Number.isFinite(n))throw new Error(`"${e}" is outside the range of double`);return n}var Ul=new Set(["1","t","T",
"true","True","TRUE"]),WE=new Set(["0","f","F","false","False","FALSE"]);function jE(e){if(!Ul.has(e)&&!WE.has(e))throw Ui("bool",e);return Ul.has(e)}function ZE(e){
if(Number.isNaN(e))return"NaN";if(!Number.isFinite(e))return e>0?"+Inf":"-Inf";if(Object.is(e,-0))return"-0";let[t="",n=""]=e.toExponential().split("e"),r=Number(
n);return r>=-4&&r<6?String(e):`${t}e${r<0?"-":"+"}${String(Math.abs(r)).padStart(2,"0")}`}function Ui(e,t){return new Error(`"${t}" is not ${e==="int"?"an":"a"}\
 ${e}`)}var{BOOL:er,DYN:HE,INT:Oe,STRING:D}=_,tr=he(HE),Ml=[F("charAt",D,[Oe],D,zE),F("indexOf",D,[D],Oe,Yl),F("indexOf",D,[D,Oe],Oe,Yl),F("lastIndexOf",D,[D],Oe,
Kl),F("lastIndexOf",D,[D,Oe],Oe,Kl),F("lowerAscii",D,[],D,function(){return this.replace(/[A-Z]+/g,e=>e.toLowerCase())}),F("upperAscii",D,[],D,function(){return this.
replace(/[a-z]+/g,e=>e.toUpperCase())}),F("split",D,[D],tr,Wl),F("split",D,[D,Oe],tr,Wl),F("substring",D,[Oe],D,$l),F("substring",D,[Oe,Oe],D,$l),F("trim",D,[],
D,QE),F("join",tr,[],D,Zl),F("join",tr,[D],D,Zl)],XE=[v("_<_",[D,D],er,(e,t)=>nr(e,t)<0),v("_<=_",[D,D],er,(e,t)=>nr(e,t)<=0),v("_>_",[D,D],er,(e,t)=>nr(e,t)>0),
v("_>=_",[D,D],er,(e,t)=>nr(e,t)>=0)],JE=[...new Set(Ml.map(({name:e})=>e))];function nr(e,t){let n=Math.min(e.length,t.length);for(let r=0;r<n;r++){let[a,l]=[e.
charCodeAt(r),t.charCodeAt(r)];if(a!==l)return Gl(a)-Gl(l)}return e.length-t.length}function Gl(e){return e>=55296&&e<=57343?e+65536:e}function zE(e){let t=this.
codePointAt(Gi(this,e));return t===void 0?"":String.fromCodePoint(t)}function $l(e,t){let n=Gi(this,e);if(t===void 0)return this.slice(n);if(e>t)throw new Error(
`a part from ${e} to ${t} ends before it begins`);return this.slice(n,Gi(this,t))}function Yl(e,t=0n){return Mi(this,this.indexOf(e,$i(this,t)??this.length))}function Kl(e,t){
if(t===void 0)return Mi(this,this.lastIndexOf(e));let n=$i(this,t)??this.length;return Mi(this,n===this.length&&e!==""?-1:this.lastIndexOf(e,n))}function Wl(e,t=-1n){
if(t===0n)return Ce([]);let n=e===""?[...this]:this.split(e);if(t<0n||t>=n.length)return Ce(n);let r=Number(t)-1;return Ce([...n.slice(0,r),n.slice(r).join(e)])}
var jl=/[\t-\r \u0085\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]/;function QE(){let e=0,t=this.length;for(;e<t&&jl.test(this.charAt(e));)e++;for(;t>
e&&jl.test(this.charAt(t-1));)t--;return this.slice(e,t)}function Zl(e=""){let t=[],n=0;for(let r of this){if(typeof r!="string")throw new Error("join requires \
a list of texts");n+=r.length+e.length,Cl(n),t.push(r)}return t.join(e)}function Mi(e,t){return t<0?-1n:BigInt([...e.slice(0,t)].length)}function Gi(e,t){let n=$i(
e,t);if(n===void 0)throw new Error(`place ${t} is outside a text of ${[...e].length} characters`);return n}function $i(e,t){if(t<0n)throw new Error(`place ${t} \
is before the text`);if(t>e.length)return;let n=0;for(let r=Number(t);r>0;r--){if(n===e.length)return;n+=(e.codePointAt(n)??0)>65535?2:1}return n}var{INT:fn,STRING:pn}=_,
mn=Ye(ye),rr=Ye(pt),Hl=-62135596800n,Xl=253402300799n,hn=1000000000n,Jl=2n**63n-1n,qE=[v("timestamp",[fn],mn,e=>Ql(e,0)),v("timestamp",[pn],mn,tv),v("string",[mn],
pn,e=>nv(e.message)),v("duration",[pn],rr,av),v("string",[rr],pn,e=>ov(e.message)),v("int",[rr],fn,()=>zl("int(duration)","getSeconds() gives whole seconds")),v(
"duration",[fn],rr,()=>zl("duration(int)",'write a text such as "90s"')),...Ve("getFullYear",e=>e.getUTCFullYear()),...Ve("getMonth",e=>e.getUTCMonth()),...Ve("\
getDate",e=>e.getUTCDate()),...Ve("getDayOfMonth",e=>e.getUTCDate()-1),...Ve("getDayOfWeek",e=>e.getUTCDay()),...Ve("getDayOfYear",lv),...Ve("getHours",e=>e.getUTCHours()),
...Ve("getMinutes",e=>e.getUTCMinutes()),...Ve("getSeconds",e=>e.getUTCSeconds()),...Ve("getMilliseconds",e=>e.getUTCMilliseconds())];function ev(e){let t=Math.
floor(e/1e3);if(!(t>=Hl&&t<=Xl))return;let n=Math.floor(e-t*1e3)*1e6;return ve(ye,R(ye,{seconds:BigInt(t),nanos:n}))}function zl(e,t){throw new Error(`there is \
no ${e}: ${t}`)}function Ql(e,t){if(e<Hl||e>Xl)throw new Error("the time is outside the years 1 to 9999");return R(ye,{seconds:e,nanos:t})}function tv(e){let[,t="",
n="",r=""]=/^(\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d)(?:\.(\d+))?(Z|[+-]\d\d:\d\d)$/.exec(e)??[],a=Date.parse(`${t}Z`),l=r==="Z"?0:Yi(r);if(Number.isNaN(a)||new Date(a).
toISOString().slice(0,19)!==t||l===void 0)throw new Error(`"${e}" is not a time such as 2026-11-24T10:00:00Z`);return Ql(BigInt(a/1e3-l),Number(n.slice(0,9).padEnd(
9,"0")))}function nv({seconds:e,nanos:t}){return`${new Date(Number(e)*1e3).toISOString().slice(0,19)}${eu(t)}Z`}var rv={ns:1n,us:1000n,µs:1000n,μs:1000n,ms:1000000n,
s:hn,m:60n*hn,h:3600n*hn},ql=/(\d+(?:\.\d*)?|\.\d+)(ns|us|µs|μs|ms|s|m|h)/g,iv=new RegExp(`^[+-]?(?:0|(?:${ql.source})+)$`),sv=128;function av(e){if(e.length>
sv||!iv.test(e))throw new Error(`"${e}" is not a duration such as 90s or 1h30m`);let t=0n;for(let[,n="",r=""]of e.matchAll(ql)){let[a="",l=""]=n.split("."),u=rv[r]??
0n;t+=BigInt(a)*u+BigInt(l)*u/10n**BigInt(l.length)}if(e.startsWith("-")&&(t=-t),t>Jl||t<-Jl-1n)throw new Error(`"${e}" is longer than 292 years`);return R(pt,{
seconds:t/hn,nanos:Number(t%hn)})}function ov({seconds:e,nanos:t}){return`${e<0n||t<0?"-":""}${String(e).replace("-","")}${eu(Math.abs(t))}s`}function eu(e){return e===
0?"":`.${String(e).padStart(9,"0").replace(/0+$/,"")}`}function Ve(e,t){function n(r="UTC"){let{seconds:a,nanos:l}=this.message,u=Number(a)*1e3+Math.floor(l/1e6);
return BigInt(t(new Date(u+1e3*uv(r,u))))}return[F(e,mn,[],fn,n),F(e,mn,[pn],fn,n)]}function lv(e){let t=new Date(e);return t.setUTCMonth(0,1),Math.round((e.getTime()-
t.getTime())/ps)}function uv(e,t){if(e===""||e==="UTC")return 0;let n=Yi(e);if(n!==void 0)return n;let r=cv(e).formatToParts(t).find(({type:a})=>a==="timeZoneNa\
me");return Yi(r?.value.replace("GMT","")||"+00:00")??Number.NaN}function Yi(e){let[,t,n,r,a="0"]=/^([+-]?)([01]\d|2[0-3]):([0-5]\d)(?::([0-5]\d))?$/.exec(e)??[];
if(n!==void 0)return(t==="-"?-1:1)*(Number(n)*3600+Number(r)*60+Number(a))}var ir=new Map;function cv(e){let t=ir.get(e);if(t)return t;ir.size>100&&ir.clear();let n=new Intl.
DateTimeFormat("en-US",{timeZone:e,timeZoneName:"longOffset"});return ir.set(e,n),n}var{STRING:Ue,BOOL:sr,INT:tu}=_,dv=Ye(ye),gn=["info","unknown","low","medium",
"high","critical"],Ki={ageInDays:{usage:"ageInDays(timestamp)",description:"whole days from then to GitLab's time now; negative for a time in the future",returns:"\
int"},semverCompare:{usage:'semverCompare("1.2.0", "1.10.0")',description:"-1, 0 or 1 by SemVer 2.0; a text that is not a version makes the rule unknown",returns:"\
int"},semverMatches:{usage:'semverMatches("1.4.2", ">=1.2 <2")',description:"whether a version is in a range, as npm writes ranges; pre-releases count in their \
order",returns:"bool"},globMatches:{usage:'path.globMatches("src/**")',description:"whether the whole path matches: * within a part, ** over parts, {a,b}; src/ \
and src/** match all in src, and a submodule, link or file in its place",returns:"bool"},spdxMatches:{usage:'spdxMatches("MIT OR GPL-3.0-only", ["MIT", "Apache-\
2.0"])',description:"whether a licence expression can be met with these licences alone",returns:"bool"},severityAtLeast:{usage:'severityAtLeast(finding.severity\
, "high")',description:`whether a severity is at least as high: ${gn.join(", ")}, in any letter case`,returns:"bool"}};function fv(e){return[...YE,...Ml,...XE,...qE,
v("ageInDays",[dv],tu,t=>BigInt(Math.floor((e()-Yr(t.message))/ps))),v("semverCompare",[Ue,Ue],tu,(t,n)=>BigInt(Pt.compare(Wi(t),Wi(n)))),v("semverMatches",[Ue,
Ue],sr,(t,n)=>{if(Pt.validRange(n)===null)throw new Error(`"${n}" is not a version range`);return Pt.satisfies(Wi(t),n,{includePrerelease:!0})}),F("globMatches",
Ue,[Ue],sr,function(t){return hv(t)(this)}),v("spdxMatches",[Ue,he(Ue)],sr,(t,n)=>{let r=[...n].map(String);for(let a of r)ru(a);return ji(ru(t),r)}),v("severit\
yAtLeast",[Ue,Ue],sr,(t,n)=>nu(t)>=nu(n))]}function Wi(e){let t=Pt.valid(e);if(t===null)throw new Error(`"${e}" is not a SemVer version`);return t}function nu(e){
let t=gn.indexOf(e.toLowerCase());if(t<0)throw new Error(`"${e}" is not one of ${gn.join(", ")}`);return t}var pv=2e3;function ru(e){if(e.length>pv)throw new Error(
`a licence of ${e.length} characters is not read`);try{return pp(e)}catch{throw new Error(`"${e}" is not an SPDX licence expression`)}}function ji(e,t){if("conj\
unction"in e){let u=[e.left,e.right];return e.conjunction==="and"?u.every(c=>ji(c,t)):u.some(c=>ji(c,t))}let{license:n,plus:r,exception:a}=e,l=`${n}${r?"+":""}${a===
void 0?"":` WITH ${a}`}`;return FE(l,t)}function mv(e){let t=e.replace(/(?:\/|\/\*\*)+$/,"");return t===e||t===""?[e]:[`${t}/**`,t]}var ar=new Map;function hv(e){
let t=ar.get(e);if(t)return t;ar.size>1e3&&ar.clear();let n=Fp(mv(e));return ar.set(e,n),n}var iu={matches:bv,semverMatches:e=>Pt.validRange(e)===null?`"${e}" i\
s not a version range`:void 0,severityAtLeast(e){return gn.includes(e.toLowerCase())?void 0:`"${e}" is not a severity${En(e,gn)}`}};function gv(e,t){let n=t.at(
-1)?.exprKind,r=n?.case==="constExpr"?n.value.constantKind:void 0;if(!(r?.case!=="stringValue"||!Object.hasOwn(iu,e)))return iu[e]?.(r.value)}function bv(e){try{
new mr(e);return}catch(t){return`"${e}" is not a valid RE2 expression: ${t instanceof Error?t.message:t}`}}var k=e=>({kind:"string",description:e}),ae=e=>({kind:"\
int",description:e}),Ev=e=>({kind:"double",description:e}),Se=e=>({kind:"bool",description:e}),Zi=e=>({kind:"timestamp",description:e}),lt=e=>({kind:"list",of:{
kind:"string"},description:e}),pe=e=>({kind:"record",fields:e}),Hi=(e,t)=>({kind:"list",of:e,description:t}),Z=e=>({...e,isOptional:!0});function Xi(e,t,n){switch(e.
kind){case"string":return vv(gt(typeof t=="string"?t:void 0,e.kind,n));case"bool":return gt(typeof t=="boolean"?t:void 0,e.kind,n);case"double":return gt(Number.
isFinite(t)?t:void 0,e.kind,n);case"int":return gt(Number.isSafeInteger(t)?BigInt(t):void 0,e.kind,n);case"timestamp":return gt(Number.isFinite(t)?ev(t):void 0,
e.kind,n);case"list":{let r=gt(Array.isArray(t)?t:void 0,e.kind,n);return Ce(r.map((a,l)=>Xi(e.of,a,`${n}[${l}]`)))}case"record":return yv(e,t,n)}}function vv(e){
return e.replace(new RegExp("\\p{Surrogate}","gu"),"�")}function yv({fields:e},t,n){let r=typeof t=="object"&&t!==null&&!Array.isArray(t),a=gt(r?t:void 0,"rec\
ord",n),l=Object.entries(e).flatMap(([u,c])=>{let p=a[u];return p===void 0?[]:[[u,Xi(c,p,`${n}.${u}`)]]});return new Map(l)}function gt(e,t,n){if(e===void 0)throw new TypeError(
`${n} is not ${t==="int"?"an":"a"} ${t}`);return e}function Ji(e){return e.kind==="list"?`list(${Ji(e.of)})`:e.kind}var ne={kind:"bool"},de={kind:"int"},ut={kind:"\
string"},zi={size:de,contains:ne,startsWith:ne,endsWith:ne,matches:ne,int:de,uint:void 0,double:{kind:"double"},string:ut,bool:ne,bytes:{kind:"bytes"},timestamp:{
kind:"timestamp"},duration:{kind:"duration"},type:{kind:"type"},dyn:void 0,getFullYear:de,getMonth:de,getDayOfMonth:de,getDate:de,getDayOfWeek:de,getDayOfYear:de,
getHours:de,getMinutes:de,getSeconds:de,getMilliseconds:de},su={charAt:ut,lowerAscii:ut,upperAscii:ut,substring:ut,trim:ut,join:ut,indexOf:de,lastIndexOf:de,split:{
kind:"list",of:{kind:"string"}}},au={"_&&_":ne,"_||_":ne,"!_":ne,"@in":ne,"_==_":ne,"_!=_":ne,"_<_":ne,"_<=_":ne,"_>_":ne,"_>=_":ne,"_+_":void 0,"_-_":void 0,"_\
*_":void 0,"_/_":void 0,"_%_":void 0,"-_":void 0,"_[_]":void 0,"_?_:_":void 0,"@not_strictly_false":ne},xv=new Set(["bool","int","uint","double","string","bytes",
"list","map","null_type","type"]),ou=["has","all","exists","exists_one","map","filter"];function Nv([e,t]){return e?.kind===t?.kind?e:void 0}function Iv(e){return{
boolValue:ne,int64Value:de,uint64Value:de,doubleValue:{kind:"double"},stringValue:ut,bytesValue:{kind:"bytes"},nullValue:{kind:"null"}}[e??""]}function or({kind:e}){
return e==="int"||e==="double"?"number":e}function lu(e){return!["bytes","duration","null","type"].includes(e.kind)}function ct(e){return{string:"text",int:"a w\
hole number",double:"a number",bool:"true or false",timestamp:"a time",record:"a record",bytes:"bytes",duration:"a duration",null:"null",type:"a type"}[e.kind]??
(lu(e)?Ji(e):e.kind)}var oe=(...e)=>["string",...e],bt=[["timestamp"],["timestamp","string"]],lr=[...bt,["duration"]],ur=[[null,"string","string"]],uu={contains:[
oe("string")],startsWith:[oe("string")],endsWith:[oe("string")],matches:[oe("string"),...ur],charAt:[oe("number")],indexOf:[oe("string"),oe("string","number")],
lastIndexOf:[oe("string"),oe("string","number")],lowerAscii:[oe()],upperAscii:[oe()],trim:[oe()],substring:[oe("number"),oe("number","number")],split:[oe("strin\
g"),oe("string","number")],join:[["list"],["list","string"]],size:["string","bytes","list","record"].flatMap(e=>[[e],[null,e]]),getFullYear:bt,getMonth:bt,getDayOfMonth:bt,
getDate:bt,getDayOfWeek:bt,getDayOfYear:bt,getHours:lr,getMinutes:lr,getSeconds:lr,getMilliseconds:lr,ageInDays:[[null,"timestamp"]],semverCompare:ur,semverMatches:ur,
severityAtLeast:ur,globMatches:[oe("string")],spdxMatches:[[null,"string","list"]],"_&&_":[[null,"bool","bool"]],"_||_":[[null,"bool","bool"]],"!_":[[null,"bool"]]},
wv={"_&&_":"&&","_||_":"||","!_":"!"};function Sv(e,t,n){let r=Object.hasOwn(uu,e)?uu[e]??[]:[],a=r.filter(b=>Lv(b,t,n));if(r.length===0||a.length>0)return;let l=wv[e]??
e,u=t?.type;if(t&&u&&!r.some(([b])=>b===or(u))){let b=e==="contains"&&u.kind==="list"?`; write ${n[0]?.text??"item"} in ${t.text}`:u.kind==="list"?`; use .exist\
s(x, x.${l}(...)) on its items`:"";return`${t.text} is ${ct(u)}, which has no function ${l}${b}`}let c=n.map(({type:b})=>b?ct(b):"something").join(" and ")||"no\
thing",p=r.filter(([b])=>b!==null==(t!==void 0)),m=[...new Set(p.map(([,...b])=>b.map(_v).join(" and ")||"nothing"))],g=t?`${l} on ${t.text}`:l;return m.length===
0?`${l} must be written as ${t?`${l}(...)`:`text.${l}(...)`}`:`${g} requires ${m.join(", or ")}, not ${c}`}function Lv([e,...t],n,r){if(e!==null!=(n!==void 0)||
t.length!==r.length)return!1;let a=(l,u)=>!l||or(l)===u;return(e===null||a(n?.type,e))&&t.every((l,u)=>a(r[u]?.type,l))}function _v(e){return e==="number"?"a nu\
mber":e==="list"?"a list":ct({kind:e})}var cu=300;function Tv(e,t){let n=[e];for(let r=0;n.length>0;r++){if(r>t)return!0;n=n.flatMap(Dt)}return!1}function Av(e,t,n){
let r=e.expr;if(Tv(r,cu))return{problems:[{message:`has more than ${cu} nested steps: divide it into parts, or use a list`,at:0}],topics:[]};let a=new Cv(e,t),l=a.
infer(r,new Map);return n&&l&&l.kind!=="bool"&&a.problems.length===0&&a.complain(r,`gives ${ct(l)}, and a rule must give true or false`),{problems:a.problems,topics:[
...a.topics]}}var Cv=class{problems=[];topics=new Set;parsed;known;constructor(e,t){this.parsed=e,this.known=t}complain({id:e},t){this.problems.push({message:t,
at:this.parsed.sourceInfo?.positions[String(e)]??0})}infer(e,t){let{exprKind:n}=e;switch(n.case){case"constExpr":return Iv(n.value.constantKind.case);case"ident\
Expr":return this.name(e,n.value.name,t);case"selectExpr":return this.selection(e,n.value,t);case"callExpr":return this.call(e,n.value,t);case"listExpr":return this.
list(n.value,t);case"structExpr":return this.struct(e,n.value,t);case"comprehensionExpr":return this.loop(n.value,t);default:return}}name(e,t,n){if(n.has(t))return n.
get(t);let r=this.known.get(t);if(r?.parts){let u=[...r.parts.values()].map(c=>c.name);this.complain(e,`${t} is only a group of ${u.join(", ")}`);return}if(r)return this.
topics.add(t),r.type;if(xv.has(t))return{kind:"type"};let a=[...this.known.keys(),...n.keys()].filter(u=>!u.startsWith("@")),l=En(t,a)||`; rules can name ${[...this.
known.keys()].join(", ")}`;this.complain(e,`there is no ${t}${l}`)}selection(e,{operand:t,field:n,testOnly:r},a){let l=this.groupNamed(t,a),u=l?.parts?.get(n);if(u)
this.topics.add(u.name);else if(l)return this.fieldOf(l.type,e,n,t);let c=u?u.type:this.fieldOf(t&&this.infer(t,a),e,n,t);return r?ne:c}groupNamed(e,t){if(e?.exprKind.
case!=="identExpr")return;let{name:n}=e.exprKind.value,r=t.has(n)?void 0:this.known.get(n);return r?.parts&&r}fieldOf(e,t,n,r){if(!e||!r)return;if(e.kind!=="rec\
ord"){let u=e.kind==="list"?`; use .exists(x, x.${n} ...) on its items`:"";this.complain(t,`${this.written(r)} is ${ct(e)}, which has no fields${u}`);return}if(Object.
hasOwn(e.fields,n))return e.fields[n];let a=Object.keys(e.fields),l=En(n,a)||`; it has ${a.join(", ")}`;this.complain(t,`${this.written(r)} has no field ${n}${l}`)}list({
elements:e},t){let[n]=e.map(r=>this.infer(r,t));return n&&lu(n)?{kind:"list",of:n}:void 0}struct(e,{messageName:t},n){t!==""&&this.complain(e,`there is no type ${t}\
; rules can make only lists and maps`);for(let r of Dt(e))this.infer(r,n)}loop(e,t){let{iterRange:n,iterVar:r,accuVar:a,accuInit:l,loopCondition:u,loopStep:c,result:p}=e,
m=n&&this.itemOf(n,t),g=l&&this.infer(l,t),b=new Map(t).set(r,m).set(a,g);u&&this.infer(u,b);let y=c&&this.infer(c,b);return p&&this.infer(p,new Map(t).set(a,g??
y))}itemOf(e,t){let n=this.infer(e,t);if(n?.kind==="list")return n.of;if(n){let r=`${this.written(e)} is ${ct(n)}`;this.complain(e,`${r}, and a loop needs a lis\
t`)}}call(e,{function:t,target:n,args:r},a){let l=n&&this.infer(n,a),u=r.map(g=>this.infer(g,a));t==="ageInDays"&&this.topics.add("now");let c=(g,b)=>({text:this.
written(g),type:b}),p=r.map((g,b)=>c(g,u[b])),m=Sv(t,n&&c(n,l),p)??gv(t,r);return m&&this.complain(e,m),Object.hasOwn(Ki,t)?{kind:Ki[t]?.returns??"bool"}:Object.
hasOwn(zi,t)?zi[t]:Object.hasOwn(su,t)?su[t]:Object.hasOwn(au,t)?this.operation(e,t,u,r):(this.complain(e,Ov(t)),l)}operation(e,t,n,r){switch(/^_(?:[=!]=|[<>]=?)_$/.
test(t)&&this.compare(e,n,r),t){case"_[_]":return n[0]?.kind==="list"?n[0].of:void 0;case"_?_:_":return n[1]??n[2];case"_+_":return n.find(a=>a?.kind==="list")??
Nv(n);default:return au[t]}}compare(e,[t,n],[r,a]){if(!t||!n||!r||!a||or(t)===or(n)||t.kind==="null"||n.kind==="null")return;let l=`${this.written(r)} is ${ct(t)}\
 and ${this.written(a)} ${ct(n)}`;this.complain(e,`${l}: they cannot be compared`)}written(e){return kt(e,this.parsed)}};function Ov(e){if(ou.includes(e)){let n=e===
"has"?"has(x.field)":`list.${e}(item, condition)`;return`${e} must be written as ${n}`}let t=[...Object.keys(Ki),...Object.keys(zi),...JE,...ou];return`there is\
 no function ${e}${En(e,t)}`}var du=40,cr=10,fu=300;function Dv(e,t){let n=new Map;return r(e.expr),[...n.values()];function r(l){let{exprKind:u}=l;if(u.case===
"listExpr"&&u.value.elements.forEach(r),u.case==="constExpr"||u.case==="listExpr")return;let c=kv(l,e),p=(c?c.on:Dt(l)).map(r),m=u.case==="selectExpr"&&!u.value.
testOnly,g=c?c.name!=="has":u.case==="callExpr"&&u.value.function!=="_[_]"&&p.some(re),b=a(kt(l,e),m||u.case==="identExpr",g,l),y=c&&Bv(c,b,e);return y!==void 0&&
a(y,!1,!0),b}function a(l,u,c,p=l){if(n.size>=du)return;let m=t(p);if(m===void 0||B(m)||re(m))return m;let g=u&&Pv(m),b=g?`${m.size} items`:dr(m),y=c||g||n.size+
1>=du||Qi(m);return b!==void 0&&n.set(l,{text:l,value:b,isField:u,isCut:y}),m}}function Qi(e){return typeof e=="string"?e.length>=fu:xe(e)?e.size>cr||[...e].some(
Qi):re(e)&&[...e].some(([,t])=>Qi(t))}function kv(e,{sourceInfo:t}){let n=t?.macroCalls[String(e.id)]?.exprKind;if(n?.case!=="callExpr")return;let{function:r,target:a,
args:l}=n.value;return{name:r,on:a?[a]:[],args:l}}function Bv({name:e,on:t,args:n},r,a){let l=e==="all"&&r===!1||e==="exists"&&r===!0,[u]=t,[c,p]=n;if(!l||!u||!c||
!p)return;let m=`${e==="all"?"!":""}(${kt(p,a)})`;return`${kt(u,a)}.filter(${kt(c,a)}, ${m})`}function Pv(e){return xe(e)&&re(e.get(0))}function dr(e){if(typeof e==
"bigint")return Number.isSafeInteger(Number(e))?Number(e):String(e);if(typeof e=="number")return Number.isFinite(e)?e:String(e);if(typeof e=="string")return gr(
e,fu);if(typeof e=="boolean"||e===null)return e;if(xe(e)){let t=[...e].slice(0,cr).map(n=>dr(n)??null);return e.size>cr?[...t,`and ${e.size-cr} more`]:t}if(re(e)){
let t=[...e].map(([n,r])=>[String(n),dr(r)??null]);return Object.fromEntries(t)}if(fe(e)&&e.desc.typeName==="google.protobuf.Timestamp")return new Date(Yr(e.message)).
toISOString()}var Fv=300;function pu(e,t,n=!0){let r=yE(e);if(r!==void 0)return{problems:[{message:r,at:0}]};let a=mu(e);if("problem"in a)return{problems:[a.problem]};
let{problems:l,topics:u}=Av(a.tree,t,n);if(l.length>0)return{problems:l};let c=qn(a.tree.expr);if(c>Nl)return{problems:[{message:`has ${c} nested loops, more th\
an ${Nl}`,at:0}]};let p=u.flatMap(m=>Rv(m,t)??[]);return{problems:[],expression:{source:e,topics:p,evaluate:Vv(a.tree,p)}}}function Rv(e,t){let[n="",r]=e.split(
".");return r===void 0?t.get(n):t.get(n)?.parts?.get(r)}function mu(e){try{return{tree:Pb(e)}}catch(t){let{message:n,location:r}=t;return{problem:{message:`is n\
ot valid CEL: ${n.replace(/^<input>:\d+:\d+: /,"")}`,at:r?.start?.offset??0}}}}function Vv(e,t){return(n,r)=>{let a=new NE(r),l=n.get("now"),u=[...fv(()=>typeof l==
"number"?l:Number.NaN),...IE(a)],c=V0({funcs:u,re2:wE(a)}),p={};try{for(let y of t)Uv(p,y,n.get(y.name))}catch(y){if(!(y instanceof TypeError))throw y;return{result:{
unknown:y.message},partValues:()=>[]}}let m=y=>pE(c,Al(structuredClone(y)))(p),g=y=>{if(typeof y!="string")return m(y);let I=mu(y);return"tree"in I?m(I.tree.expr):
void 0};a.start();let b=m(e.expr);return{result:a.isOver?{unknown:`the rule took longer than ${Il} ms and was stopped`}:B(b)?{unknown:Gv(b,e)}:{value:b},partValues:()=>Dv(
e,y=>a.isOver?void 0:g(y))}}}function Uv(e,t,n){let[r="",a]=t.name.split("."),l=Mv(t,n);if(a===void 0)e[r]=l;else{let u=e[r]??new Map;e[r]=u.set(a,l)}}var hu=new WeakMap;
function Mv(e,t){let n=typeof t=="object"?t:void 0,r=n&&hu.get(n);if(r!==void 0)return r;let a=Xi(e.type,t,e.name);return n&&hu.set(n,a),a}function Gv({message:e,
exprId:t},n){let r=t===void 0?void 0:gu(t,n.expr),a=r?kt(r,n):void 0;if(/no such key|field not found|unresolved attribute/.test(e))return`${a??"a field"} is not\
 known here; use has() to check`;let l=gr(e,Fv);return a===void 0?l:`${a}: ${l}`}function gu(e,t){if(t.id===e)return t;for(let n of Dt(t)){let r=gu(e,n);if(r)return r}}
var dt=class extends Error{};function $v(e,t,n){let r=new Map(n.map(u=>[u.name.slice(e.length+1),u])),a=Object.fromEntries([...r].map(([u,{type:c,summary:p}])=>[
u,{...c,description:p}])),[l]=n;return{name:e,summary:t,scope:l?.scope??"project",needs:{},type:{kind:"record",fields:a},value:()=>{},parts:r}}var Yv={name:"app\
rovals",scope:"merge_request",summary:"The approvals given to the merge request",needs:{mergeRequest:fs,approvals:wp,committers:Sp},type:pe({by:lt("Usernames of\
 all who approved"),count:ae("How many approved"),independent:Z(lt("Those of them who are neither its author, nor one of its committers, nor a bot, nor blocked")),
committers:Z(lt("Usernames of those who committed to it"))}),value({mergeRequest:{author:e},approvals:t,committers:{usernames:n,hiddenMergers:r=0}}){let a=Lp(t),
l={by:a,count:a.length},u=a.some(m=>Ap(m,t));if(r>0||t.hidesMaker||u)return l;let c=new Set(n.map(m=>m.toLowerCase())),p=a.filter(m=>!c.has(m.toLowerCase())&&!Tp(
m,t)&&_p(m,e,t)===void 0);return{...l,independent:p,committers:n}}},Kv={name:"protected_branches",scope:"project",summary:"The rules that protect branches, incl\
uding those of groups above",needs:{protectedBranches:Dp},type:{kind:"list",of:pe({name:k("Branch, or a pattern with *"),inherited:Se("Whether it comes from a g\
roup"),push_access_levels:Hi({kind:"int"},"Roles that may push: 0 nobody, 30 developers, 40 maintainers")})},value:({protectedBranches:e})=>e.map(({name:t,isInherited:n,
rolePushLevels:r})=>({name:t,inherited:n,push_access_levels:r}))},Wv={kind:"list",of:pe({severity:k("As in the report, in lower case; for Code Quality, info to \
blocker"),name:k("What was found"),file:k("Where it is: usually a file, else an address or a package"),line:Z(ae("Line in that file")),identifiers:lt("Names and\
 values of its identifiers, such as cve-2021-44228, in lower case"),false_positive:Se("Whether the scanner itself marks it as a false positive")})};function jv(e){
return{name:`findings.${e}`,scope:"merge_request",summary:`Findings of ${e} in the head's pipeline`,needs:{scan:Np(e)},type:Wv,value({scan:{findings:t,diagnostics:n,
partial:r,source:a}}){let[l=r[0]===void 0?void 0:`${r[0]}: only a part was scanned`]=n;if(l!==void 0)throw new dt(l);if(a===void 0)throw new dt(`the head's pipe\
line has no ${e} report`);return t.map(({severity:u,name:c,location:p,line:m,identifiers:g,isFalsePositive:b})=>({severity:u,name:c,file:p,line:m,identifiers:g,
false_positive:b}))}}}var Zv=$v("findings","What scanners found in the head's pipeline, by the type of their report; each is read only if a rule names it",[...xp,
"codequality"].map(jv)),Hv={name:"changes",scope:"merge_request",summary:"The files that the merge request changes; unknown if some are not known",needs:{changedFiles:Ip},
type:pe({files:Hi(pe({path:k("Path after the change"),additions:ae("Lines added"),deletions:ae("Lines removed")}),"Every changed file"),additions:ae("Lines adde\
d in all files"),deletions:ae("Lines removed in all files")}),value:({changedFiles:e})=>({files:e.map(({path:t,additions:n,deletions:r})=>({path:t,additions:n,deletions:r})),
additions:e.reduce((t,{additions:n})=>t+n,0),deletions:e.reduce((t,{deletions:n})=>t+n,0)})},Xv={name:"commits",scope:"merge_request",summary:"The commits of th\
e merge request; the committer's own Git wrote names and messages",needs:{commits:Cp},type:{kind:"list",of:pe({sha:k("40 hex digits"),title:k("First line of the\
 message"),message:k("The whole message"),merge:Se("Whether it has more than one parent"),author_name:k("Name of the author"),author_email:k("Address of the aut\
hor, in lower case"),signed_off_by:lt("Addresses of its Signed-off-by lines, in lower case")})},value({commits:e}){if(e.length===0)throw new dt("GitLab shows no\
 commits of this merge request");return e.map(({sha:t,title:n,message:r,isMerge:a,author:l,signedOffBy:u})=>({sha:t,title:n,message:r,merge:a,author_name:l.name,
author_email:l.email,signed_off_by:u}))}},Jv={name:"merge_request",scope:"merge_request",summary:"The merge request that is judged",needs:{mergeRequest:fs},type:pe(
{iid:ae("Number within the project"),title:k("Title, with its draft mark if it has one"),description:k("Description, as Markdown source; empty if the merge requ\
est has none"),draft:Z(Se("Whether it is a draft")),labels:Z(lt("Names of its labels")),author:k("Username of the author"),source_branch:Z(k("Source branch")),target_branch:k(
"Target branch"),sha:Z(k("Head commit, 40 hex digits")),created_at:Zi("When it was opened")}),value:({mergeRequest:e})=>({iid:e.iid,title:e.title,description:e.
description,draft:e.isDraft,labels:e.labels,author:e.author,source_branch:e.sourceBranch,target_branch:e.targetBranch,sha:e.sha,created_at:Date.parse(e.createdAt)})},
zv={name:"threads",scope:"merge_request",summary:"The threads of the merge request that can be resolved",needs:{threads:vp},type:pe({resolvable:ae("Threads that\
 can be resolved"),resolved:ae("Threads that are resolved")}),value:({threads:{resolvable:e,resolved:t}})=>({resolvable:e,resolved:t})},Qv={name:"now",scope:"pr\
oject",summary:"GitLab's time, the same for the whole run",needs:{now:Op},type:{kind:"timestamp"},value:({now:e})=>e},qv={name:"members",scope:"project",summary:"\
Everybody who belongs to the project, once, with the highest role; unknown if some may be hidden",needs:{team:yp},type:{kind:"list",of:pe({username:k("Username"),
access_level:ae("10 guest, 20 reporter, 30 developer, 40 maintainer, 50 owner"),last_active_at:Z(Zi("Midnight UTC of the day; absent for users who were never ac\
tive"))})},value:({team:e})=>e.map(({username:t,accessLevel:n,lastActiveAt:r})=>({username:t,access_level:n,last_active_at:r}))};function bu(e){if(e===null)throw new dt(
"no pipeline ran for the head of the merge request");return e}var e1={name:"pipeline",scope:"merge_request",summary:"The pipeline of the head, with the jobs of \
its child pipelines, without the job that judges; unknown if none ran",needs:{found:Rp},type:pe({jobs:Z(Hi(pe({name:k("Name of the job, in its newest attempt"),
stage:k("Stage of the job"),status:k("Such as `success`, `failed`, `skipped`, `manual` or `running`"),may_fail:Se("`allow_failure`: its failure does not fail th\
e pipeline"),trigger:Se("It starts another pipeline"),child:Se("It is in a child pipeline"),reports:lt("Types of what it uploaded, such as `sast`, `junit` or `a\
rchive`"),failure_reason:Z(k("Why it failed, such as `script_failure`")),coverage:Z(Ev("Percent, from its log"))}),"Every job except the one that judges, and wh\
at other systems reported; absent if there is none, or if GitLab does not show all")),id:ae("Id of the pipeline"),status:k("Such as `success`; `running` while t\
he job that judges runs in it"),kind:k("`branch`, `detached`, `merged_result` or `merge_train`"),source:Z(k("What started it, such as `merge_request_event`")),own:Se(
"The job that judges runs in it")}),value({found:e}){let{pipeline:t,jobs:n}=bu(e),{id:r,status:a,kind:l,source:u,isOwn:c}=t,p=[...n.filter(g=>!g.isOwn).map(t1),
...t.external.map(n1)],m=p.length>0&&t.isExternalWhole;return{id:r,status:a,kind:l,source:u,own:c,jobs:m?p:void 0}}};function t1(e){return{name:e.name,stage:e.stage,
status:e.status,may_fail:e.mayFail,trigger:e.kind==="trigger",child:e.level>0,reports:e.artifacts.map(({type:t})=>t),failure_reason:e.failureReason,coverage:e.coverage}}
function n1({name:e,status:t,mayFail:n}){return{name:e,stage:"external",status:t,may_fail:n,trigger:!1,child:!1,reports:[]}}var r1={name:"tests",scope:"merge_re\
quest",summary:"The tests of that pipeline; unknown until every report is counted",needs:{pipelineTests:bp},type:pe({total:ae("All tests, as GitLab counts them"),
failed:ae("Tests that failed"),errored:ae("Tests that ended with an error"),skipped:ae("Tests that were skipped")}),value({pipelineTests:e}){let t=bu(e),{total:n,
suites:r}=t,a=Ep(t);if(a!==void 0)throw new dt(`in pipeline ${t.pipeline.id}, ${a}`);let l=u=>r.reduce((c,p)=>c+p[u],0);return{total:n,failed:l("failed"),errored:l(
"errored"),skipped:l("skipped")}}},i1={name:"project",scope:"project",summary:"The project; a field that GitLab does not show to the token is absent",needs:{project:kp,
projectSettings:Bp},type:pe({id:ae("Id of the project"),path:k("Full path, such as acme/payments"),visibility:Z(k("private, internal or public")),default_branch:Z(
k("Name of the default branch")),archived:Z(Se("Whether it, or a group above it, is archived")),merge_method:Z(k("merge, rebase_merge or ff")),last_activity_at:Z(
Zi("When something last happened in it")),forks:Z(ae("How many forks there are")),ci_config_path:Z(k("Where the CI configuration is; empty: .gitlab-ci.yml")),must_resolve_threads:Z(
Se("Whether every thread must be resolved before a merge")),must_pass_status_checks:Z(Se("Whether every external status check must have passed"))}),value:({project:e,
projectSettings:t})=>({id:e.id,path:e.path,visibility:e.visibility,default_branch:e.defaultBranch,archived:t.isArchived,merge_method:t.mergeMethod,last_activity_at:t.
lastActivityAt===void 0?void 0:Date.parse(t.lastActivityAt),forks:t.forks,ci_config_path:t.ciConfigPath===null?"":t.ciConfigPath,must_resolve_threads:e.mustResolveDiscussions??
void 0,must_pass_status_checks:t.mustPassStatusChecks??void 0})},s1={name:"files",scope:"project",summary:"The files of the repository: at the merge request's h\
ead, or else on the default branch",needs:{repositoryTree:hp},type:{kind:"list",of:pe({path:k("Path from the root"),regular:Se("Whether it has content of its ow\
n: neither a link nor a submodule")})},value:({repositoryTree:{files:e}})=>e.map(t=>({path:t.path,regular:gp(t)}))},a1={name:"sbom",scope:"project",summary:"Com\
ponents of every SBOM that the pipeline has made (**/*.cdx.json, **/*.spdx.json), in the job's folder or in artifacts; unknown without one",needs:{sboms:mp()},type:{
kind:"list",of:pe({name:k("Name of the component"),group:Z(k("Its group or namespace")),version:Z(k("Its version")),purl:Z(k("Package URL, such as pkg:npm/left-\
pad@1.3.0")),licences:lt("As in the SBOM: SPDX expressions or names; an empty list is an unknown licence")})},value({sboms:e}){let t=e.filter(({components:n})=>n.
length===0);if(e.length===0)throw new dt("the pipeline has made no SBOM");if(t.length>0)throw new dt(`no component is listed in ${Up(t.map(({source:n})=>n))}`);
return e.flatMap(({components:n})=>n.map(({name:r,group:a,version:l,purl:u,licences:c})=>({name:r,group:a,version:l,purl:u,licences:c})))}},qi=new Map([Jv,zv,Yv,
Xv,Hv,e1,r1,Zv,a1,s1,i1,qv,Kv,Qv].map(e=>[e.name,e]));async function o1(e){let{id:t,rule:n="",message:r}=e,a=[];if(cp.includes(t)){let y=["id"];a.push({path:y,message:`${t}\
 is a built-in control: give the rule another id`})}for(let y of["expression","with"])e[y]!==void 0&&a.push({path:[y],message:`${y} and rule exclude each other`});
let l=pu(n,qi);a.push(...l.problems.map(y=>vu("rule",n,y)));let u=dp(r??"").map(y=>{let I=pu(y,qi,!1);return a.push(...I.problems.map(L=>vu("message",y,L))),[y,
"expression"in I?I.expression:void 0]});if(a.length>0||!("expression"in l))return{problems:a,issues:[],warnings:[]};let{expression:c}=l,p=new Map(u.flatMap(([y,
I])=>I?[[y,I]]:[])),m=[...new Set([c,...p.values()].flatMap(({topics:y})=>y))],g={topics:m,judge:d1(e,c,p)},b={...u1(e,m),judge(y){try{return g.judge(f1(m,y),y[ms.
id])}catch(I){if(I instanceof dt)return hr(I.message);throw I}}};return Eu.set(b.judge,g),lp(b)}var Eu=new WeakMap;function l1({judge:e}){return e&&Eu.get(e)}function vu(e,t,{
message:n,at:r}){let a=r===0?"":` (at character ${r+1}: ${Vp(gr(t.slice(r),30))})`;return{path:[e],message:`${e} ${/^(?:has|is|gives) /.test(n)?"":"is wrong: "}${n}${a}`}}
function u1(e,t){let{id:n,rule:r,title:a,severity:l,remediation:u}=e,c=t.some(({scope:p})=>p==="merge_request");return{id:n,title:a??n.replaceAll(/[-_]/g," "),severity:l??
"medium",scope:c?"merge_request":"project",page:"policy.md#own-rules",needs:c1(t),expected:{rule:r},remediation:{text:u??"change what the rule checks until it h\
olds",...c?{page:"!"}:{}},...up(e)}}function c1(e){let t=[ms,...e.flatMap(({needs:n})=>Object.values(n))];return Object.fromEntries(t.map(n=>[n.id,n]))}function d1({
message:e},t,n){return(r,a)=>{let{result:l,partValues:u}=t.evaluate(r,a);if("unknown"in l)return hr(l.unknown);if(typeof l.value!="boolean")return hr("the rule \
returns neither true nor false");let c=u(),p={actual:Object.fromEntries(c.map(({text:b,value:y})=>[b,y])),isCut:c.length===0||c.some(({isCut:b})=>b)};if(l.value)
return Pp("the rule holds",p);let m=p1(c);if(e===void 0)return ds(`the rule does not hold${m===""?"":`: ${m}`}`,p);let g=fp(e,b=>m1(n.get(b),r,a));return ds(n.size>
0||m===""?g:`${g} (${m})`,p)}}function f1(e,t){return new Map(e.map(n=>{let r=Object.entries(n.needs).map(([a,{id:l}])=>[a,t[l]]);return[n.name,n.value(Object.fromEntries(
r))]}))}function p1(e){let t=e.slice(0,-1).filter(({value:r})=>typeof r!="object"),n=t.filter(({isField:r})=>r);return(n.length>0?n:t).slice(0,5).map(({text:r,value:a})=>`${r}\
 is ${JSON.stringify(a)}`).join(", ")}function m1(e,t,n){let r=e?.evaluate(t,n).result;if(!r||"unknown"in r||r.value instanceof Error)return"?";let a=dr(r.value);
return Array.isArray(a)?a.map(yu).join(", "):yu(a??"?")}function yu(e){return typeof e=="string"?e:JSON.stringify(e)}export{Ji as a,qi as b,o1 as c,l1 as d};
