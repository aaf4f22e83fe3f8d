import{a as np,c as rp}from"./shared-selection.js";import{b as ip}from"./shared-predefined.js";import{a as ap,b as sp}from"./shared-placeholders.js";import{a as op}from"./shared-spdx-expression-parse-index.js";
import{e as lp}from"./shared-judged-jobs.js";import{c as up,d as cp}from"./shared-repository-tree.js";import{a as dp,b as fp}from"./shared-pipeline-tests.js";import{
a as mn}from"./shared-semver-index.js";import{a as pp}from"./shared-threads.js";import{a as mp}from"./shared-member-activity.js";import{g as ia}from"./shared-CharClass.js";
import{a as hp}from"./shared-security-types.js";import{d as gp}from"./shared-code-quality.js";import{a as bp}from"./shared-changed-files.js";import{a as Ep,b as vp,
c as yp,d as xp,e as Np,f as Ip}from"./shared-approval-accounts.js";import{a as wp}from"./shared-commits.js";import{a as Sp}from"./shared-now.js";import{a as Lp}from"./shared-protected-branches.js";
import{b as Tp,c as _p}from"./shared-project.js";import{g as Ap,h as aa,i as or}from"./shared-controls-define.js";import{d as Cp}from"./shared-pipeline-jobs.js";
import{a as sa}from"./shared-merge-request.js";import{a as Op}from"./shared-balanced-match-dist-esm-index.js";import{a as oa}from"./shared-time.js";import{b as lr}from"./shared-nearest.js";
import{a as Dp,b as la,e as kp}from"./shared-text.js";var ua={id:"clock",summary:"This machine's clock",requiredRole:"none: it is the machine's own clock",scope:"\
project",collect:async({clock:e})=>e},ca=Symbol.for("@bufbuild/cel/error");function H(e,t){return B(e)?e:(typeof t=="number"&&(t=BigInt(t)),e instanceof Error?new hn(
e.message,e,t):typeof e=="string"?new hn(e,void 0,t):new hn(`${e}`,e,t))}function ur(e,...t){return new hn(e.message,t,e.exprId)}function B(e){return typeof e==
"object"&&e!==null&&ca in e}var hn=class extends Error{_cause;_exprId;[ca]={};constructor(e,t,n){super(e),this._cause=t,this._exprId=n}get exprId(){return this.
_exprId}get cause(){return this._cause}},Bp=["FieldValueInvalidError","FieldListRangeError","ForeignFieldError"],U=class extends Error{constructor(e,t,n="FieldV\
alueInvalidError"){super(t),this.name=n,this.field=()=>e}};function Pp(e){return e instanceof Error&&Bp.includes(e.name)&&"field"in e&&typeof e.field=="function"}
function ht(e){let t=!1,n=[];for(let r=0;r<e.length;r++){let s=e.charAt(r);switch(s){case"_":t=!0;break;case"0":case"1":case"2":case"3":case"4":case"5":case"6":case"\
7":case"8":case"9":n.push(s),t=!1;break;default:t&&(t=!1,s=s.toUpperCase()),n.push(s);break}}return n.join("")}function da(e){return e.replace(/[A-Z]/g,t=>"_"+t.
toLowerCase())}var Fp=new Set(["constructor","toString","toJSON","valueOf"]);function Dt(e){return Fp.has(e)?e+"$":e}function*cr(e){switch(e.kind){case"file":for(let t of e.
messages)yield t,yield*cr(t);yield*e.enums,yield*e.services,yield*e.extensions;break;case"message":for(let t of e.nestedMessages)yield t,yield*cr(t);yield*e.nestedEnums,
yield*e.nestedExtensions;break}}var h;(function(e){e[e.DOUBLE=1]="DOUBLE",e[e.FLOAT=2]="FLOAT",e[e.INT64=3]="INT64",e[e.UINT64=4]="UINT64",e[e.INT32=5]="INT32",
e[e.FIXED64=6]="FIXED64",e[e.FIXED32=7]="FIXED32",e[e.BOOL=8]="BOOL",e[e.STRING=9]="STRING",e[e.BYTES=12]="BYTES",e[e.UINT32=13]="UINT32",e[e.SFIXED32=15]="SFIX\
ED32",e[e.SFIXED64=16]="SFIXED64",e[e.SINT32=17]="SINT32",e[e.SINT64=18]="SINT64"})(h||(h={}));function Oe(e,t){return e!==null&&typeof e=="object"&&"$typeName"in
e&&typeof e.$typeName=="string"?t===void 0?!0:t.typeName===e.$typeName:!1}function Rp(){let e=this.buf,t=this.pos,n=0,r=0;for(let l=0;l<28;l+=7){let u=e[t++];if(n|=
(u&127)<<l,(u&128)==0){this.pos=t,this.assertBounds(),this.varint64Lo=n,this.varint64Hi=r;return}}let s=e[t++];if(n|=(s&15)<<28,r=(s&112)>>4,(s&128)==0){this.pos=
t,this.assertBounds(),this.varint64Lo=n,this.varint64Hi=r;return}for(let l=3;l<=31;l+=7){let u=e[t++];if(r|=(u&127)<<l,(u&128)==0){this.pos=t,this.assertBounds(),
this.varint64Lo=n,this.varint64Hi=r;return}}throw new Error("invalid varint")}var gn=4294967296;function fa(e){let t=e[0]==="-";t&&(e=e.slice(1));let n=1e6,r=0,
s=0;function l(u,c){let p=Number(e.slice(u,c));s*=n,r=r*n+p,r>=gn&&(s=s+(r/gn|0),r=r%gn)}return l(-24,-18),l(-18,-12),l(-12,-6),l(-6),t?ma(r,s):dr(r,s)}function Vp(e,t){
let n=dr(e,t),r=n.hi&2147483648;r&&(n=ma(n.lo,n.hi));let s=pa(n.lo,n.hi);return r?"-"+s:s}function pa(e,t){if({lo:e,hi:t}=Up(e,t),t<=2097151)return String(gn*t+
e);let n=e&16777215,r=(e>>>24|t<<8)&16777215,s=t>>16&65535,l=n+r*6777216+s*6710656,u=r+s*8147497,c=s*2,p=1e7;return l>=p&&(u+=Math.floor(l/p),l%=p),u>=p&&(c+=Math.
floor(u/p),u%=p),c.toString()+ha(u)+ha(l)}function Up(e,t){return{lo:e>>>0,hi:t>>>0}}function dr(e,t){return{lo:e|0,hi:t|0}}function ma(e,t){return t=~t,e?e=~e+
1:t+=1,dr(e,t)}var ha=e=>{let t=String(e);return"0000000".slice(t.length)+t};function Gp(e,t){if(e>>>0<128){t.push(e);return}if(e>=0){for(;e>127;)t.push(e&127|128),
e=e>>>7;t.push(e)}else{for(let n=0;n<9;n++)t.push(e&127|128),e=e>>7;t.push(1)}}function Mp(){let e=this.buf[this.pos++];if((e&128)===0)return this.assertBounds(),
e;let t=e&127;if(e=this.buf[this.pos++],t|=(e&127)<<7,(e&128)===0)return this.assertBounds(),t;if(e=this.buf[this.pos++],t|=(e&127)<<14,(e&128)===0)return this.
assertBounds(),t;if(e=this.buf[this.pos++],t|=(e&127)<<21,(e&128)===0)return this.assertBounds(),t;e=this.buf[this.pos++],t|=(e&15)<<28;for(let n=5;(e&128)!==0&&
n<10;n++)e=this.buf[this.pos++];if((e&128)!==0)throw new Error("invalid varint");return this.assertBounds(),t>>>0}var V=Yp();function Yp(){let e=new DataView(new ArrayBuffer(
8));if(typeof BigInt=="function"&&typeof e.getBigInt64=="function"&&typeof e.getBigUint64=="function"&&typeof e.setBigInt64=="function"&&typeof e.setBigUint64==
"function"&&(globalThis.Deno||globalThis.Bun||typeof process!="object"||typeof process.env!="object"||process.env.BUF_BIGINT_DISABLE!=="1")){let t=BigInt("-9223\
372036854775808"),n=BigInt("9223372036854775807"),r=BigInt("0"),s=BigInt("18446744073709551615");return{zero:BigInt(0),supported:!0,parse(l){let u=typeof l=="bi\
gint"?l:BigInt(l);if(u>n||u<t)throw new Error(`invalid int64: ${l}`);return u},uParse(l){let u=typeof l=="bigint"?l:BigInt(l);if(u>s||u<r)throw new Error(`inval\
id uint64: ${l}`);return u},enc(l){return e.setBigInt64(0,this.parse(l),!0),{lo:e.getInt32(0,!0),hi:e.getInt32(4,!0)}},uEnc(l){return e.setBigInt64(0,this.uParse(
l),!0),{lo:e.getInt32(0,!0),hi:e.getInt32(4,!0)}},dec(l,u){return e.setInt32(0,l,!0),e.setInt32(4,u,!0),e.getBigInt64(0,!0)},uDec(l,u){return e.setInt32(0,l,!0),
e.setInt32(4,u,!0),e.getBigUint64(0,!0)}}}return{zero:"0",supported:!1,parse(t){return typeof t!="string"&&(t=t.toString()),ga(t),t},uParse(t){return typeof t!=
"string"&&(t=t.toString()),ba(t),t},enc(t){return typeof t!="string"&&(t=t.toString()),ga(t),fa(t)},uEnc(t){return typeof t!="string"&&(t=t.toString()),ba(t),fa(
t)},dec(t,n){return Vp(t,n)},uDec(t,n){return pa(t,n)}}}function ga(e){if(!/^-?[0-9]+$/.test(e))throw new Error("invalid int64: "+e)}function ba(e){if(!/^[0-9]+$/.
test(e))throw new Error("invalid uint64: "+e)}function kt(e,t,n){if(t===n)return!0;if(e==h.BYTES){if(!(t instanceof Uint8Array)||!(n instanceof Uint8Array)||t.length!==
n.length)return!1;for(let r=0;r<t.length;r++)if(t[r]!==n[r])return!1;return!0}switch(e){case h.UINT64:case h.FIXED64:case h.INT64:case h.SFIXED64:case h.SINT64:
return t==n}return!1}function Ue(e,t){switch(e){case h.STRING:return"";case h.BOOL:return!1;case h.DOUBLE:case h.FLOAT:return 0;case h.INT64:case h.UINT64:case h.
SFIXED64:case h.FIXED64:case h.SINT64:return t?"0":V.zero;case h.BYTES:return new Uint8Array(0);default:return 0}}function $p(e,t){switch(e){case h.BOOL:return t===
!1;case h.STRING:return t==="";case h.BYTES:return t instanceof Uint8Array&&!t.byteLength;case h.DOUBLE:case h.FLOAT:return Object.is(t,0);default:return t==0}}
var Ea=2,be=Symbol.for("reflect unsafe local");function Kp(e,t){let n=e[t.localName].case;return n===void 0?n:t.fields.find(r=>r.localName===n)}function Wp(e,t){
let n=t.localName;if(t.oneof)return e[t.oneof.localName].case===n;if(t.presence!=Ea)return e[n]!==void 0&&Object.prototype.hasOwnProperty.call(e,n);switch(t.fieldKind){case"\
list":return e[n].length>0;case"map":return Object.keys(e[n]).length>0;case"scalar":return!$p(t.scalar,e[n]);case"enum":return e[n]!==t.enum.values[0].number}throw new Error(
"message field with implicit presence")}function Bt(e,t){return Object.prototype.hasOwnProperty.call(e,t)&&e[t]!==void 0}function jp(e,t){if(t.oneof){let n=e[t.
oneof.localName];return n.case===t.localName?n.value:void 0}return e[t.localName]}function Zp(e,t,n){t.oneof?e[t.oneof.localName]={case:t.localName,value:n}:e[t.
localName]=n}function Se(e,t,n){t==="__proto__"?Object.defineProperty(e,"__proto__",{value:n,writable:!0,enumerable:!0,configurable:!0}):e[t]=n}function Hp(e,t){
return Object.prototype.hasOwnProperty.call(e,t)?e[t]:void 0}function Xp(e,t){let n=t.localName;if(t.oneof){let r=t.oneof.localName;e[r].case===n&&(e[r]={case:void 0})}else if(t.
presence!=Ea)delete e[n];else switch(t.fieldKind){case"map":e[n]={};break;case"list":e[n]=[];break;case"enum":e[n]=t.enum.values[0].number;break;case"scalar":e[n]=
Ue(t.scalar,t.longAsString);break}}function Je(e){return e!==null&&typeof e=="object"&&!Array.isArray(e)}function Pt(e,t){var n,r,s,l;if(Je(e)&&be in e&&"add"in
e&&"field"in e&&typeof e.field=="function"){if(t!==void 0){let u=t,c=e.field();return u.listKind==c.listKind&&u.scalar===c.scalar&&((n=u.message)===null||n===void 0?
void 0:n.typeName)===((r=c.message)===null||r===void 0?void 0:r.typeName)&&((s=u.enum)===null||s===void 0?void 0:s.typeName)===((l=c.enum)===null||l===void 0?void 0:
l.typeName)}return!0}return!1}function Ft(e,t){var n,r,s,l;if(Je(e)&&be in e&&"has"in e&&"field"in e&&typeof e.field=="function"){if(t!==void 0){let u=t,c=e.field();
return u.mapKey===c.mapKey&&u.mapKind==c.mapKind&&u.scalar===c.scalar&&((n=u.message)===null||n===void 0?void 0:n.typeName)===((r=c.message)===null||r===void 0?
void 0:r.typeName)&&((s=u.enum)===null||s===void 0?void 0:s.typeName)===((l=c.enum)===null||l===void 0?void 0:l.typeName)}return!0}return!1}function de(e,t){return Je(
e)&&be in e&&"desc"in e&&Je(e.desc)&&e.desc.kind==="message"&&(t===void 0||e.desc.typeName==t.typeName)}var fr;function Jp(e){var t;fr=Object.assign(Object.assign(
{},e),{encodeUtf8Into:(t=e.encodeUtf8Into)!==null&&t!==void 0?t:va(e.encodeUtf8.bind(e))})}function pr(){if(!fr){let e=globalThis;if(!e.TextEncoder||!e.TextDecoder)
throw new Error("encoding API missing: install TextEncoder and TextDecoder on globalThis");let t=new e.TextEncoder,n=new e.TextDecoder("utf-8",{ignoreBOM:!0}),r,
s={encodeUtf8(u){return t.encode(u)},decodeUtf8(u,c){return c?(r||(r=new e.TextDecoder("utf-8",{fatal:!0,ignoreBOM:!0})),r.decode(u)):n.decode(u)},checkUtf8(u){
try{return encodeURIComponent(u),!0}catch{return!1}}};t.encodeInto&&(s.encodeUtf8Into=t.encodeInto.bind(t));let l=String.prototype.isWellFormed;l&&(s.checkUtf8=
u=>l.call(u)),Jp(s)}return fr}function va(e){return(t,n)=>{let r=e(t);return n.set(r),{written:r.byteLength}}}var W;(function(e){e[e.Varint=0]="Varint",e[e.Bit64=
1]="Bit64",e[e.LengthDelimited=2]="LengthDelimited",e[e.StartGroup=3]="StartGroup",e[e.EndGroup=4]="EndGroup",e[e.Bit32=5]="Bit32"})(W||(W={}));var mr=4294967295,
hr=2147483647,gr=-2147483648,ya=class{constructor(e){this.stackPos=[],this.encodeUtf8Into=e?va(e):pr().encodeUtf8Into,this.buffer=xa,this.viewCache=Qp,this.pos=
0}ensureCapacity(e){let t=this.pos+e;if(t>this.buffer.length){let n=this.buffer.length||zp;for(;n<t;)n*=2;let r=new Uint8Array(n);this.pos>0&&r.set(this.buffer),
this.buffer=r}}view(){let e=this.buffer,t=this.viewCache;if(t.byteLength===e.byteLength)return t;let n=new DataView(e.buffer);return this.viewCache=n,n}finish(){
let e=this.buffer.slice(0,this.pos);return this.pos=0,this.stackPos=[],e}fork(){return this.stackPos.push(this.pos),this.ensureCapacity(Rt),this.buffer[this.pos++]=
0,this}join(){let e=this.stackPos.pop();if(e===void 0)throw new Error("invalid state, fork stack empty");let t=this.pos-e-Rt,n=br(t);return n>Rt&&(this.ensureCapacity(
n-Rt),this.buffer.copyWithin(e+n,e+Rt,this.pos)),this.pos=e,this.uint32(t),this.pos+=t,this}tag(e,t){return this.uint32((e<<3|t)>>>0)}raw(e){return this.ensureCapacity(
e.length),this.buffer.set(e,this.pos),this.pos+=e.length,this}uint32(e){if(Ia(e),this.ensureCapacity(5),e<128)return this.buffer[this.pos++]=e,this;for(;e>127;)
this.buffer[this.pos++]=e&127|128,e>>>=7;return this.buffer[this.pos++]=e,this}int32(e){if(Er(e),e>=0)return this.uint32(e);this.ensureCapacity(10);for(let t=0;t<
9;t++)this.buffer[this.pos++]=e&127|128,e>>=7;return this.buffer[this.pos++]=1,this}bool(e){return this.ensureCapacity(1),this.buffer[this.pos++]=e?1:0,this}bytes(e){
return this.uint32(e.byteLength),this.raw(e)}string(e){typeof e!="string"&&(e=String(e));let t=e.length;if(t<=Na){this.ensureCapacity(t+1);let c=this.buffer,p=this.
pos;c[p++]=t;let m=0;for(;m<t;m++){let g=e.charCodeAt(m);if(g>127)break;c[p++]=g}if(m==t)return this.pos=p,this}this.ensureCapacity(t*3+5);let n=br(t),r=this.buffer,
s=this.pos,{written:l}=this.encodeUtf8Into(e,r.subarray(s+n)),u=br(l);return u!=n&&r.copyWithin(s+u,s+n,s+n+l),this.uint32(l),this.pos+=l,this}float(e){return qp(
e),this.ensureCapacity(4),this.view().setFloat32(this.pos,e,!0),this.pos+=4,this}double(e){return this.ensureCapacity(8),this.view().setFloat64(this.pos,e,!0),this.
pos+=8,this}fixed32(e){return Ia(e),this.ensureCapacity(4),this.view().setUint32(this.pos,e,!0),this.pos+=4,this}sfixed32(e){return Er(e),this.ensureCapacity(4),
this.view().setInt32(this.pos,e,!0),this.pos+=4,this}sint32(e){return Er(e),this.uint32((e<<1^e>>31)>>>0)}sfixed64(e){let t=V.enc(e);this.ensureCapacity(8);let n=this.
view();return n.setInt32(this.pos,t.lo,!0),n.setInt32(this.pos+4,t.hi,!0),this.pos+=8,this}fixed64(e){let t=V.uEnc(e);this.ensureCapacity(8);let n=this.view();return n.
setInt32(this.pos,t.lo,!0),n.setInt32(this.pos+4,t.hi,!0),this.pos+=8,this}int64(e){let t=V.enc(e);return this.writeVarint64(t.lo,t.hi)}sint64(e){let t=V.enc(e),
n=t.hi>>31,r=t.lo<<1^n,s=(t.hi<<1|t.lo>>>31)^n;return this.writeVarint64(r,s)}uint64(e){let t=V.uEnc(e);return this.writeVarint64(t.lo,t.hi)}writeVarint64(e,t){
this.ensureCapacity(10);let n=this.buffer,r=this.pos;for(let u=0;u<28;u=u+7){let c=e>>>u,p=!(!(c>>>7)&&t==0);if(n[r++]=(p?c|128:c)&255,!p)return this.pos=r,this}
let s=e>>>28&15|(t&7)<<4,l=t>>3!=0;if(n[r++]=(l?s|128:s)&255,!l)return this.pos=r,this;for(let u=3;u<31;u=u+7){let c=t>>>u,p=!!(c>>>7);if(n[r++]=(p?c|128:c)&255,
!p)return this.pos=r,this}return n[r++]=t>>>31&1,this.pos=r,this}},zp=128,Rt=1,xa=new Uint8Array(0),Qp=new DataView(xa.buffer),Na=32;function br(e){return e<128?
1:e<16384?2:e<2097152?3:e<268435456?4:5}var Vt=class{constructor(e,t=pr().decodeUtf8){this.decodeUtf8=t,this.varint64Lo=0,this.varint64Hi=0,this.varint64=Rp,this.
uint32=Mp,this.buf=e,this.len=e.length,this.pos=0,this.view=new DataView(e.buffer,e.byteOffset,e.byteLength)}tag(){let e=this.pos,t=this.uint32(),n=this.pos-e;if(n>
5||n==5&&this.buf[this.pos-1]>15)throw new Error("illegal tag: varint overflows uint32");let r=t>>>3,s=t&7;if(r<=0||s>5)throw new Error("illegal tag: field no "+
r+" wire type "+s);return[r,s]}skip(e,t,n=100){let r=this.pos;switch(e){case W.Varint:for(;this.buf[this.pos++]&128;);break;case W.Bit64:this.pos+=4;case W.Bit32:
this.pos+=4;break;case W.LengthDelimited:let s=this.uint32();this.pos+=s;break;case W.StartGroup:if(n<=0)throw new Error("maximum recursion depth reached");for(;;){
let[l,u]=this.tag();if(u===W.EndGroup){if(t!==void 0&&l!==t)throw new Error("invalid end group tag");break}this.skip(u,l,n-1)}break;default:throw new Error("can\
t skip wire type "+e)}return this.assertBounds(),this.buf.subarray(r,this.pos)}assertBounds(){if(this.pos>this.len)throw new RangeError("premature EOF")}int32(){
return this.uint32()|0}sint32(){let e=this.uint32();return e>>>1^-(e&1)}int64(){return this.varint64(),V.dec(this.varint64Lo,this.varint64Hi)}uint64(){return this.
varint64(),V.uDec(this.varint64Lo,this.varint64Hi)}sint64(){this.varint64();let e=this.varint64Lo,t=this.varint64Hi,n=-(e&1);return e=(e>>>1|(t&1)<<31)^n,t=t>>>
1^n,V.dec(e,t)}bool(){let e=this.buf[this.pos];return e<128?(this.pos++,e!==0):(this.varint64(),this.varint64Lo!==0||this.varint64Hi!==0)}fixed32(){return this.
view.getUint32((this.pos+=4)-4,!0)}sfixed32(){return this.view.getInt32((this.pos+=4)-4,!0)}fixed64(){return V.uDec(this.sfixed32(),this.sfixed32())}sfixed64(){
return V.dec(this.sfixed32(),this.sfixed32())}float(){return this.view.getFloat32((this.pos+=4)-4,!0)}double(){return this.view.getFloat64((this.pos+=8)-8,!0)}bytes(){
let e=this.uint32(),t=this.pos;return this.pos+=e,this.assertBounds(),this.buf.subarray(t,t+e)}string(e){let t=this.uint32(),n=this.pos;this.pos+=t,this.assertBounds();
let r=this.buf;if(t<=Na){let s=new Array(t);for(let l=0;l<t;l++){let u=r[n+l];if(u>127)return this.decodeUtf8(r.subarray(n,this.pos),e);s[l]=u}return String.fromCharCode.
apply(String,s)}return this.decodeUtf8(r.subarray(n,this.pos),e)}};function Er(e){if(typeof e=="string")e=Number(e);else if(typeof e!="number")throw new Error("\
invalid int32: "+typeof e);if(!Number.isInteger(e)||e>hr||e<gr)throw new Error("invalid int32: "+e)}function Ia(e){if(typeof e=="string")e=Number(e);else if(typeof e!=
"number")throw new Error("invalid uint32: "+typeof e);if(!Number.isInteger(e)||e>mr||e<0)throw new Error("invalid uint32: "+e)}function qp(e){if(typeof e=="stri\
ng"){let t=e;if(e=Number(e),Number.isNaN(e)&&t!=="NaN")throw new Error("invalid float32: "+t)}else if(typeof e!="number")throw new Error("invalid float32: "+typeof e);
if(!Number.isFinite(Math.fround(e))&&Number.isFinite(e))throw new Error("invalid float32: "+e)}function wa(e,t){let n=e.fieldKind=="list"?Pt(t,e):e.fieldKind=="\
map"?Ft(t,e):vr(e,t);if(n===!0)return;let r;switch(e.fieldKind){case"list":r=`expected ${Ta(e)}, got ${Q(t)}`;break;case"map":r=`expected ${_a(e)}, got ${Q(t)}`;
break;default:r=Le(e,t,n)}return new U(e,r)}function Sa(e,t,n){let r=vr(e,n);if(r!==!0)return new U(e,`list item #${t+1}: ${Le(e,n,r)}`)}function em(e,t,n){let r=ze(
e.mapKey)(t);if(r!==!0)return new U(e,`invalid map key: ${Le({scalar:e.mapKey},t,r)}`);let s=vr(e,n);if(s!==!0)return new U(e,`map entry ${Q(t)}: ${Le(e,n,s)}`)}
function vr(e,t){return e.scalar!==void 0?ze(e.scalar)(t):e.enum!==void 0?e.enum.open?ze(h.INT32)(t):e.enum.values.some(n=>n.number===t):de(t,e.message)}function ze(e){
switch(e){case h.DOUBLE:return t=>typeof t=="number";case h.FLOAT:return t=>typeof t!="number"?!1:!Number.isFinite(Math.fround(t))&&Number.isFinite(t)?`${t.toFixed()}\
 out of range`:!0;case h.INT32:case h.SFIXED32:case h.SINT32:return t=>typeof t!="number"||!Number.isInteger(t)?!1:t>hr||t<gr?`${t.toFixed()} out of range`:!0;case h.
FIXED32:case h.UINT32:return t=>typeof t!="number"||!Number.isInteger(t)?!1:t>mr||t<0?`${t.toFixed()} out of range`:!0;case h.BOOL:return t=>typeof t=="boolean";case h.
STRING:return t=>typeof t!="string"?!1:pr().checkUtf8(t)||"invalid UTF8";case h.BYTES:return t=>t instanceof Uint8Array;case h.INT64:case h.SFIXED64:case h.SINT64:
return t=>{if(typeof t=="bigint"||typeof t=="number"||typeof t=="string"&&t.length>0)try{return V.parse(t),!0}catch{return`${t} out of range`}return!1};case h.FIXED64:case h.
UINT64:return t=>{if(typeof t=="bigint"||typeof t=="number"||typeof t=="string"&&t.length>0)try{return V.uParse(t),!0}catch{return`${t} out of range`}return!1}}}
function Le(e,t,n){return n=typeof n=="string"?`: ${n}`:`, got ${Q(t)}`,e.scalar!==void 0?`expected ${tm(e.scalar)}`+n:e.enum!==void 0?`expected ${e.enum.toString()}`+
n:`expected ${La(e.message)}`+n}function Q(e){switch(typeof e){case"object":return e===null?"null":e instanceof Uint8Array?`Uint8Array(${e.length})`:Array.isArray(
e)?`Array(${e.length})`:Pt(e)?Ta(e.field()):Ft(e)?_a(e.field()):de(e)?La(e.desc):Oe(e)?`message ${e.$typeName}`:"object";case"string":return e.length>30?"string":
`"${e.split('"').join('\\"')}"`;case"boolean":return String(e);case"number":return String(e);case"bigint":return String(e)+"n";default:return typeof e}}function La(e){
return`ReflectMessage (${e.typeName})`}function Ta(e){switch(e.listKind){case"message":return`ReflectList (${e.message.toString()})`;case"enum":return`ReflectLi\
st (${e.enum.toString()})`;case"scalar":return`ReflectList (${h[e.scalar]})`}}function _a(e){switch(e.mapKind){case"message":return`ReflectMap (${h[e.mapKey]}, ${e.
message.toString()})`;case"enum":return`ReflectMap (${h[e.mapKey]}, ${e.enum.toString()})`;case"scalar":return`ReflectMap (${h[e.mapKey]}, ${h[e.scalar]})`}}function tm(e){
switch(e){case h.STRING:return"string";case h.BOOL:return"boolean";case h.INT64:case h.SINT64:case h.SFIXED64:return"bigint (int64)";case h.UINT64:case h.FIXED64:
return"bigint (uint64)";case h.BYTES:return"Uint8Array";case h.DOUBLE:return"number (float64)";case h.FLOAT:return"number (float32)";case h.FIXED32:case h.UINT32:
return"number (uint32)";case h.INT32:case h.SFIXED32:case h.SINT32:return"number (int32)"}}function Aa(e){return Oa(e.$typeName)}function Ge(e){let t=e.fields[0];
return Oa(e.typeName)&&t!==void 0&&t.fieldKind=="scalar"&&t.name=="value"&&t.number==1}function Ca(e){switch(e.typeName){case"google.protobuf.Any":case"google.p\
rotobuf.Timestamp":case"google.protobuf.Duration":case"google.protobuf.FieldMask":case"google.protobuf.Struct":case"google.protobuf.Value":case"google.protobuf.\
ListValue":return!0;default:return Ge(e)}}var nm=new Set(["google.protobuf.DoubleValue","google.protobuf.FloatValue","google.protobuf.Int64Value","google.protob\
uf.UInt64Value","google.protobuf.Int32Value","google.protobuf.UInt32Value","google.protobuf.BoolValue","google.protobuf.StringValue","google.protobuf.BytesValue"]);
function Oa(e){return nm.has(e)}var rm=999,im=998,Da=2;function R(e,t){return Oe(t,e)?t:Ba(e)(t)}var ka=new WeakMap;function Ba(e){let t=ka.get(e);return t===void 0&&
(t=am(e),ka.set(e,t)),t}var yr=0,Pa=1,Fa=2,Ra=3;function am(e){let t=e.typeName,{properties:n,prototype:r}=sm(e);return s=>{let l;r!==void 0?(l=Object.create(r),
l.$typeName=t):l={$typeName:t};for(let u=0;u<n.length;u++){let c=n[u],p=c.name,m=s?.[p];switch(c.kind){case yr:m!=null?l[p]=c.convert!==void 0?c.convert(m):m:c.
constant!==void 0&&(l[p]=c.constant);break;case Pa:l[p]=c.convert!==void 0&&Array.isArray(m)?m.map(c.convert):m??[];break;case Fa:if(c.convert===void 0||!Je(m))
l[p]=m??{};else{let g={},v=Object.keys(m);for(let y=0;y<v.length;y++)Se(g,v[y],c.convert(m[v[y]]));l[p]=g}break;case Ra:{let g=m;if(g?.case!=null){let v=c.convert.
get(g.case);if(v!==void 0){l[p]={case:g.case,value:v(g.value)};break}}l[p]={case:void 0};break}}}return l}}function sm(e){var t,n;let r=[],s={},l=lm(e);for(let u of e.
members){let c=u.localName;if(u.kind=="oneof"){r.push({name:c,kind:Ra,constant:void 0,convert:om(u)});continue}switch(u.fieldKind){case"message":{r.push({name:c,
kind:yr,constant:void 0,convert:bn(u)});break}case"list":{r.push({name:c,kind:Pa,constant:void 0,convert:u.listKind=="message"?(t=bn(u))!==null&&t!==void 0?t:(p=>p):
u.scalar==h.BYTES?Ut:void 0});break}case"map":{r.push({name:c,kind:Fa,constant:void 0,convert:u.mapKind=="message"?(n=bn(u))!==null&&n!==void 0?n:(p=>p):u.scalar==
h.BYTES?Ut:void 0});break}default:{let p=um(u);r.push({name:c,kind:yr,constant:u.presence==Da?p:void 0,convert:u.fieldKind=="scalar"&&u.scalar==h.BYTES?Ut:void 0}),
l&&(s[c]=p);break}}}return{properties:r,prototype:l?s:void 0}}function om(e){let t=new Map;for(let n of e.fields){let r;n.fieldKind=="message"?r=bn(n):n.fieldKind==
"scalar"&&n.scalar==h.BYTES&&(r=Ut),t.set(n.localName,r??(s=>s))}return t}function bn(e){if(e.fieldKind=="message"&&!e.oneof&&Ge(e.message))return e.message.fields[0].
scalar==h.BYTES?Ut:void 0;if(e.message.typeName=="google.protobuf.Struct"&&e.parent.typeName!=="google.protobuf.Value")return;let t=e.message,n;return r=>!Je(r)||
Oe(r,t)?r:(n??(n=Ba(t)),n(r))}function Ut(e){return Array.isArray(e)?new Uint8Array(e):e}function lm(e){switch(e.file.edition){case rm:return!1;case im:return!0;default:
return e.fields.some(t=>t.presence!=Da&&t.fieldKind!="message"&&!t.oneof)}}function um(e){let t=e.getDefaultValue();return t!==void 0?e.fieldKind=="scalar"&&e.longAsString?
t.toString():t:e.fieldKind=="scalar"?Ue(e.scalar,e.longAsString):e.enum.values[0].number}var cm=0;function De(e){if(dm(e))return{toMessage:n=>xr(n),toLocal:n=>Nr(
n)};if(e.fieldKind=="message"&&!e.oneof&&Ge(e.message)){let n=e.message,r=n.fields[0].localName;return{toMessage:s=>{let l=R(n);return s!==void 0&&(l[r]=s),l},toLocal:s=>s[r]}}
let t=e.message;return{toMessage:n=>n===void 0?R(t):n,toLocal:n=>n}}function dm(e){return e.message.typeName=="google.protobuf.Struct"&&e.parent.typeName!="goog\
le.protobuf.Value"}function xr(e){let t={$typeName:"google.protobuf.Struct",fields:{}};if(Je(e))for(let n of Object.keys(e))Se(t.fields,n,Ua(e[n]));return t}function Nr(e){
let t={};for(let n of Object.keys(e.fields))Se(t,n,Va(e.fields[n]));return t}function Va(e){switch(e.kind.case){case"structValue":return Nr(e.kind.value);case"l\
istValue":return e.kind.value.values.map(Va);case"nullValue":case void 0:return null;default:return e.kind.value}}function Ua(e){let t={$typeName:"google.protob\
uf.Value",kind:{case:void 0}};switch(typeof e){case"number":t.kind={case:"numberValue",value:e};break;case"string":t.kind={case:"stringValue",value:e};break;case"\
boolean":t.kind={case:"boolValue",value:e};break;case"object":if(e===null)t.kind={case:"nullValue",value:cm};else if(Array.isArray(e)){let n={$typeName:"google.\
protobuf.ListValue",values:[]};if(Array.isArray(e))for(let r of e)n.values.push(Ua(r));t.kind={case:"listValue",value:n}}else t.kind={case:"structValue",value:xr(
e)};break}return t}function Ee(e,t,n=!0){return new Ma(e,t,n)}var Ga=new WeakMap,Ma=class{get sortedFields(){let e=Ga.get(this.desc);if(e)return e;let t=this.desc.
fields.concat().sort((n,r)=>n.number-r.number);return Ga.set(this.desc,t),t}constructor(e,t,n=!0){this.lists=new Map,this.maps=new Map,this.check=n,this.desc=e,
this.message=this[be]=t??R(e),this.fields=e.fields,this.oneofs=e.oneofs,this.members=e.members}findNumber(e){return this._fieldsByNumber||(this._fieldsByNumber=
new Map(this.desc.fields.map(t=>[t.number,t]))),this._fieldsByNumber.get(e)}oneofCase(e){return Gt(this.message,e),Kp(this.message,e)}isSet(e){return Gt(this.message,
e),Wp(this.message,e)}clear(e){Gt(this.message,e),Xp(this.message,e)}get(e){Gt(this.message,e);let t=jp(this.message,e);switch(e.fieldKind){case"list":let n=this.
lists.get(e);return(!n||n[be]!==t)&&this.lists.set(e,n=new Ya(e,t,this.check)),n;case"map":let r=this.maps.get(e);return(!r||r[be]!==t)&&this.maps.set(e,r=new $a(
e,t,this.check)),r;case"message":return wr(e,t,this.check);case"scalar":return t===void 0?Ue(e.scalar,!1):Tr(e,t);case"enum":return t??e.enum.values[0].number}}set(e,t){
if(Gt(this.message,e),this.check){let r=wa(e,t);if(r)throw r}let n;e.fieldKind=="message"?n=Ir(e,t):Ft(t)||Pt(t)?n=t[be]:n=_r(e,t),Zp(this.message,e,n)}getUnknown(){
return this.message.$unknown}setUnknown(e){this.message.$unknown=e}};function Gt(e,t){if(t.parent.typeName!==e.$typeName)throw new U(t,`cannot use ${t.toString()}\
 with message ${e.$typeName}`,"ForeignFieldError")}function fm(e,t,n=!0){return new Ya(e,t??[],n)}var Ya=class{field(){return this._field}get size(){return this.
_arr.length}constructor(e,t,n){this._field=e,this._arr=this[be]=t,this.check=n}get(e){let t=this._arr[e];return t===void 0?void 0:Sr(this._field,t,this.check)}set(e,t){
if(e<0||e>=this._arr.length)throw new U(this._field,`list item #${e+1}: out of range`);if(this.check){let n=Sa(this._field,e,t);if(n)throw n}this._arr[e]=Ka(this.
_field,t)}add(e){if(this.check){let t=Sa(this._field,this._arr.length,e);if(t)throw t}this._arr.push(Ka(this._field,e))}clear(){this._arr.splice(0,this._arr.length)}[Symbol.
iterator](){return this.values()}keys(){return this._arr.keys()}*values(){for(let e of this._arr)yield Sr(this._field,e,this.check)}*entries(){for(let e=0;e<this.
_arr.length;e++)yield[e,Sr(this._field,this._arr[e],this.check)]}};function pm(e,t,n=!0){return new $a(e,t,n)}var $a=class{constructor(e,t,n=!0){this.obj=this[be]=
t??{},this.check=n,this._field=e}field(){return this._field}set(e,t){if(this.check){let n=em(this._field,e,t);if(n)throw n}return Se(this.obj,En(e),mm(this._field,
t)),this}delete(e){let t=En(e),n=Object.prototype.hasOwnProperty.call(this.obj,t);return n&&delete this.obj[t],n}clear(){for(let e of Object.keys(this.obj))delete this.
obj[e]}get(e){let t=Hp(this.obj,En(e));return t!==void 0&&(t=Lr(this._field,t,this.check)),t}has(e){return Object.prototype.hasOwnProperty.call(this.obj,En(e))}*keys(){
for(let e of Object.keys(this.obj))yield Wa(e,this._field.mapKey)}*entries(){for(let e of Object.entries(this.obj))yield[Wa(e[0],this._field.mapKey),Lr(this._field,
e[1],this.check)]}[Symbol.iterator](){return this.entries()}get size(){return Object.keys(this.obj).length}*values(){for(let e of Object.values(this.obj))yield Lr(
this._field,e,this.check)}forEach(e,t){for(let n of this.entries())e.call(t,n[1],n[0],this)}};function Ir(e,t){return de(t)?Aa(t.message)&&!e.oneof&&e.fieldKind==
"message"?t.message.value:t.desc.typeName=="google.protobuf.Struct"&&e.parent.typeName!="google.protobuf.Value"?Nr(t.message):t.message:t}function wr(e,t,n){return t!==
void 0&&(Ge(e.message)&&!e.oneof&&e.fieldKind=="message"?t={$typeName:e.message.typeName,value:Tr(e.message.fields[0],t)}:e.message.typeName=="google.protobuf.S\
truct"&&e.parent.typeName!="google.protobuf.Value"&&Je(t)&&(t=xr(t))),new Ma(e.message,t,n)}function Ka(e,t){return e.listKind=="message"?Ir(e,t):_r(e,t)}function Sr(e,t,n){
return e.listKind=="message"?wr(e,t,n):Tr(e,t)}function mm(e,t){return e.mapKind=="message"?Ir(e,t):_r(e,t)}function Lr(e,t,n){return e.mapKind=="message"?wr(e,
t,n):t}function En(e){return typeof e=="string"||typeof e=="number"?e:String(e)}function Wa(e,t){switch(t){case h.STRING:return e;case h.INT32:case h.FIXED32:case h.
UINT32:case h.SFIXED32:case h.SINT32:{let n=Number.parseInt(e);if(Number.isFinite(n))return n;break}case h.BOOL:switch(e){case"true":return!0;case"false":return!1}
break;case h.UINT64:case h.FIXED64:try{return V.uParse(e)}catch{}break;default:try{return V.parse(e)}catch{}break}return e}function Tr(e,t){switch(e.scalar){case h.
INT64:case h.SFIXED64:case h.SINT64:"longAsString"in e&&e.longAsString&&typeof t=="string"&&(t=V.parse(t));break;case h.FIXED64:case h.UINT64:"longAsString"in e&&
e.longAsString&&typeof t=="string"&&(t=V.uParse(t));break}return t}function _r(e,t){switch(e.scalar){case h.INT64:case h.SFIXED64:case h.SINT64:"longAsString"in
e&&e.longAsString?t=String(t):(typeof t=="string"||typeof t=="number")&&(t=V.parse(t));break;case h.FIXED64:case h.UINT64:"longAsString"in e&&e.longAsString?t=String(
t):(typeof t=="string"||typeof t=="number")&&(t=V.uParse(t));break}return t}var ja=Symbol.for("@bufbuild/cel/uint");function Qe(e){return new hm(e)}function Ne(e){
return typeof e=="object"&&e!==null&&ja in e}var hm=class{_value;[ja]={};constructor(e){this._value=e}get value(){return this._value}},Za=Uint8Array.prototype.setFromBase64;
function Ha(e){let t=e.length,n=t-(t+3>>2);(t&3)==0&&e[t-1]=="="&&(n-=e[t-2]=="="?2:1);let r=new Uint8Array(n),s=-1;if(Za)try{let l=Za.call(r,e);l.read==t&&(s=l.
written)}catch{}return s<0&&(s=gm(r,e)),s==n?r:r.subarray(0,s)}function gm(e,t){let n=Em(),r=0,s=0,l,u=0;for(let c=0;c<t.length;c++){if(l=n[t.charCodeAt(c)],l===
void 0)switch(t[c]){case"=":s=0;case`
`:case"\r":case"	":case" ":continue;default:throw Error("invalid base64 string")}switch(s){case 0:u=l,s=1;break;case 1:e[r++]=u<<2|(l&48)>>4,u=l,s=2;break;case 2:
e[r++]=(u&15)<<4|(l&60)>>2,u=l,s=3;break;case 3:e[r++]=(u&3)<<6|l,s=0;break}}if(s==1)throw Error("invalid base64 string");return r}var Xa=Uint8Array.prototype.toBase64,
bm={std:{alphabet:"base64",omitPadding:!1},std_raw:{alphabet:"base64",omitPadding:!0},url:{alphabet:"base64url",omitPadding:!0}};function Ja(e,t="std"){if(Xa)return Xa.
call(e,bm[t]);let n=Qa(t),r=t=="std",s="",l=0,u,c=0;for(let p=0;p<e.length;p++)switch(u=e[p],l){case 0:s+=n[u>>2],c=(u&3)<<4,l=1;break;case 1:s+=n[c|u>>4],c=(u&
15)<<2,l=2;break;case 2:s+=n[c|u>>6],s+=n[u&63],l=0;break}return l&&(s+=n[c],r&&(s+="=",l==1&&(s+="="))),s}var vn,za,gt;function Qa(e){return vn||(vn="ABCDEFGHI\
JKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".split(""),za=vn.slice(0,-2).concat("-","_")),e=="url"?za:vn}function Em(){if(!gt){gt=[];let e=Qa("std");
for(let t=0;t<e.length;t++)gt[e[t].charCodeAt(0)]=t;gt[45]=e.indexOf("+"),gt[95]=e.indexOf("/")}return gt}function Ar(e){for(let t of e.field)Bt(t,"jsonName")||
(t.jsonName=ht(t.name));e.nestedType.forEach(Ar)}function vm(e,t){let n=e.values.find(r=>r.name===t);if(!n)throw new Error(`cannot parse ${e} default value: ${t}`);
return n.number}function ym(e,t){switch(e){case h.STRING:return t;case h.BYTES:{let n=xm(t);if(n===!1)throw new Error(`cannot parse ${h[e]} default value: ${t}`);
return n}case h.INT64:case h.SFIXED64:case h.SINT64:return V.parse(t);case h.UINT64:case h.FIXED64:return V.uParse(t);case h.DOUBLE:case h.FLOAT:switch(t){case"\
inf":return Number.POSITIVE_INFINITY;case"-inf":return Number.NEGATIVE_INFINITY;case"nan":return Number.NaN;default:return parseFloat(t)}case h.BOOL:return t===
"true";case h.INT32:case h.UINT32:case h.SINT32:case h.FIXED32:case h.SFIXED32:return parseInt(t,10)}}function xm(e){let t=[],n={tail:e,c:"",next(){return this.
tail.length==0?!1:(this.c=this.tail[0],this.tail=this.tail.substring(1),!0)},take(r){if(this.tail.length>=r){let s=this.tail.substring(0,r);return this.tail=this.
tail.substring(r),s}return!1}};for(;n.next();)switch(n.c){case"\\":if(n.next())switch(n.c){case"\\":t.push(n.c.charCodeAt(0));break;case"b":t.push(8);break;case"\
f":t.push(12);break;case"n":t.push(10);break;case"r":t.push(13);break;case"t":t.push(9);break;case"v":t.push(11);break;case"0":case"1":case"2":case"3":case"4":case"\
5":case"6":case"7":{let r=n.c,s=n.take(2);if(s===!1)return!1;let l=parseInt(r+s,8);if(Number.isNaN(l))return!1;t.push(l);break}case"x":{let r=n.c,s=n.take(2);if(s===
!1)return!1;let l=parseInt(r+s,16);if(Number.isNaN(l))return!1;t.push(l);break}case"u":{let r=n.c,s=n.take(4);if(s===!1)return!1;let l=parseInt(r+s,16);if(Number.
isNaN(l))return!1;let u=new Uint8Array(4);new DataView(u.buffer).setInt32(0,l,!0),t.push(u[0],u[1],u[2],u[3]);break}case"U":{let r=n.c,s=n.take(8);if(s===!1)return!1;
let l=V.uEnc(r+s),u=new Uint8Array(8),c=new DataView(u.buffer);c.setInt32(0,l.lo,!0),c.setInt32(4,l.hi,!0),t.push(u[0],u[1],u[2],u[3],u[4],u[5],u[6],u[7]);break}}
break;default:t.push(n.c.charCodeAt(0))}return new Uint8Array(t)}function qa(...e){return Im(e)}function es(e,t){return Nm([e,t])}function Nm(e,t){let n=ts();if(!e.
length)return n;if("$typeName"in e[0]&&e[0].$typeName=="google.protobuf.FileDescriptorSet"){for(let r of e[0].file)t?.(r),os(r,n);return n}if("$typeName"in e[0]){
let r=function(c){let p=[];for(let m of c.dependency){if(n.getFile(m)!=null||u.has(m))continue;let g=l(m);if(!g)throw new Error(`Unable to resolve ${m}, importe\
d by ${c.name}`);"kind"in g?n.addFile(g,!1,!0):(u.add(g.name),p.push(g))}return p.concat(...p.map(r))},s=e[0],l=e[1],u=new Set;for(let c of[s,...r(s)].reverse())
t?.(c),os(c,n)}else for(let r of e)for(let s of r.files)n.addFile(s);return n}function ts(){let e=new Map,t=new Map,n=new Map;return{kind:"registry",types:e,extendees:t,
[Symbol.iterator](){return e.values()},get files(){return n.values()},addFile(r,s,l){if(n.set(r.proto.name,r),!s)for(let u of cr(r))this.add(u);if(l)for(let u of r.
dependencies)this.addFile(u,s,l)},add(r){if(r.kind=="extension"){let s=t.get(r.extendee.typeName);s||t.set(r.extendee.typeName,s=new Map),s.set(r.number,r)}e.set(
r.typeName,r)},get(r){return e.get(r)},getFile(r){return n.get(r)},getMessage(r){let s=e.get(r);return s?.kind=="message"?s:void 0},getEnum(r){let s=e.get(r);return s?.
kind=="enum"?s:void 0},getExtension(r){let s=e.get(r);return s?.kind=="extension"?s:void 0},getExtensionFor(r,s){var l;return(l=t.get(r.typeName))===null||l===void 0?
void 0:l.get(s)},getService(r){let s=e.get(r);return s?.kind=="service"?s:void 0}}}function Im(e){let t=ts();for(let n of e)switch(n.kind){case"registry":for(let r of n)
t.add(r);break;case"file":t.addFile(n);break;default:t.add(n);break}return t}var wm=998,Sm=999,Lm=9999,Tm=9,Mt=10,Yt=11,_m=12,ns=14,Cr=3,Am=2,rs=1,Cm=0,is=1,as=2,
Om=3,Dm=1,km=2,Bm=1,Pm=2,Fm=1002,ss={998:{fieldPresence:1,enumType:2,repeatedFieldEncoding:2,utf8Validation:3,messageEncoding:1,jsonFormat:2,enforceNamingStyle:2,
defaultSymbolVisibility:1,enforceProtoLimits:1},999:{fieldPresence:2,enumType:1,repeatedFieldEncoding:1,utf8Validation:2,messageEncoding:1,jsonFormat:1,enforceNamingStyle:2,
defaultSymbolVisibility:1,enforceProtoLimits:1},1e3:{fieldPresence:1,enumType:1,repeatedFieldEncoding:1,utf8Validation:2,messageEncoding:1,jsonFormat:1,enforceNamingStyle:2,
defaultSymbolVisibility:1,enforceProtoLimits:1},1001:{fieldPresence:1,enumType:1,repeatedFieldEncoding:1,utf8Validation:2,messageEncoding:1,jsonFormat:1,enforceNamingStyle:1,
defaultSymbolVisibility:2,enforceProtoLimits:1},1002:{fieldPresence:1,enumType:1,repeatedFieldEncoding:1,utf8Validation:2,messageEncoding:1,jsonFormat:1,enforceNamingStyle:3,
defaultSymbolVisibility:4,enforceProtoLimits:2}};function os(e,t){var n,r;let s={kind:"file",proto:e,deprecated:(r=(n=e.options)===null||n===void 0?void 0:n.deprecated)!==
null&&r!==void 0?r:!1,edition:Gm(e),name:e.name.replace(/\.proto$/,""),dependencies:Mm(e,t),enums:[],messages:[],extensions:[],services:[],toString(){return`fil\
e ${e.name}`}},l=new Map,u={get(c){return l.get(c)},add(c){var p;Te(((p=c.proto.options)===null||p===void 0?void 0:p.mapEntry)===!0),l.set(c.typeName,c)}};for(let c of e.
enumType)ls(c,s,void 0,t);for(let c of e.messageType)us(c,s,void 0,t,u);for(let c of e.service)Rm(c,s,t);Or(s,t);for(let c of l.values())Dr(c,t,u);for(let c of s.
messages)Dr(c,t,u),Or(c,t);t.addFile(s,!0)}function Or(e,t){switch(e.kind){case"file":for(let n of e.proto.extension){let r=kr(n,e,t);e.extensions.push(r),t.add(
r)}break;case"message":for(let n of e.proto.extension){let r=kr(n,e,t);e.nestedExtensions.push(r),t.add(r)}for(let n of e.nestedMessages)Or(n,t);break}}function Dr(e,t,n){
let r=e.proto.oneofDecl.map(l=>Um(l,e)),s=new Set;for(let l of e.proto.field){let u=Wm(l,r),c=kr(l,e,t,u,n);e.fields.push(c),e.field[c.localName]=c,u===void 0?e.
members.push(c):(u.fields.push(c),s.has(u)||(s.add(u),e.members.push(u)))}for(let l of r.filter(u=>s.has(u)))e.oneofs.push(l);for(let l of e.nestedMessages)Dr(l,
t,n)}function ls(e,t,n,r){var s,l,u,c,p,m,g,v,y;let I=Ym(e.name,e.value),L={kind:"enum",proto:e,deprecated:(l=(s=e.options)===null||s===void 0?void 0:s.deprecated)!==
null&&l!==void 0?l:!1,file:t,parent:n,open:!0,name:e.name,typeName:yn(e,n,t),value:{},values:[],sharedPrefix:I,toString(){return`enum ${this.typeName}`}};L.open=
Xm(L),r.add(L);for(let C of e.value){let _=C.name,N={kind:"enum_value",proto:C,deprecated:(c=(u=C.options)===null||u===void 0?void 0:u.deprecated)!==null&&c!==void 0?
c:!1,parent:L,name:_,localName:Dt(I==null?_:_.substring(I.length)),number:C.number,jsonName:(p=$m(C))!==null&&p!==void 0?p:_,toString(){return`enum value ${L.typeName}\
.${_}`}};L.values.push(N),(m=(v=L.value)[y=C.number])!==null&&m!==void 0||(v[y]=N)}((g=n?.nestedEnums)!==null&&g!==void 0?g:t.enums).push(L)}function us(e,t,n,r,s){
var l,u,c,p;let m={kind:"message",proto:e,deprecated:(u=(l=e.options)===null||l===void 0?void 0:l.deprecated)!==null&&u!==void 0?u:!1,file:t,parent:n,name:e.name,
typeName:yn(e,n,t),fields:[],field:{},oneofs:[],members:[],nestedEnums:[],nestedMessages:[],nestedExtensions:[],toString(){return`message ${this.typeName}`}};((c=
e.options)===null||c===void 0?void 0:c.mapEntry)===!0?s.add(m):(((p=n?.nestedMessages)!==null&&p!==void 0?p:t.messages).push(m),r.add(m));for(let g of e.enumType)
ls(g,t,m,r);for(let g of e.nestedType)us(g,t,m,r,s)}function Rm(e,t,n){var r,s;let l={kind:"service",proto:e,deprecated:(s=(r=e.options)===null||r===void 0?void 0:
r.deprecated)!==null&&s!==void 0?s:!1,file:t,name:e.name,typeName:yn(e,void 0,t),methods:[],method:{},toString(){return`service ${this.typeName}`}};t.services.push(
l),n.add(l);for(let u of e.method){let c=Vm(u,l,n);l.methods.push(c),l.method[c.localName]=c}}function Vm(e,t,n){var r,s,l,u;let c;e.clientStreaming&&e.serverStreaming?
c="bidi_streaming":e.clientStreaming?c="client_streaming":e.serverStreaming?c="server_streaming":c="unary";let p=n.getMessage(Me(e.inputType)),m=n.getMessage(Me(
e.outputType));Te(p,`invalid MethodDescriptorProto: input_type ${e.inputType} not found`),Te(m,`invalid MethodDescriptorProto: output_type ${e.inputType} not fo\
und`);let g=e.name;return{kind:"rpc",proto:e,deprecated:(s=(r=e.options)===null||r===void 0?void 0:r.deprecated)!==null&&s!==void 0?s:!1,parent:t,name:g,localName:Dt(
g.length?Dt(g[0].toLowerCase()+g.substring(1)):g),methodKind:c,input:p,output:m,idempotency:(u=(l=e.options)===null||l===void 0?void 0:l.idempotencyLevel)!==null&&
u!==void 0?u:Cm,toString(){return`rpc ${t.typeName}.${g}`}}}function Um(e,t){return{kind:"oneof",proto:e,deprecated:!1,parent:t,fields:[],name:e.name,localName:Dt(
ht(e.name)),toString(){return`oneof ${t.typeName}.${this.name}`}}}function kr(e,t,n,r,s){var l,u,c;let p=s===void 0,m={kind:"field",proto:e,deprecated:(u=(l=e.options)===
null||l===void 0?void 0:l.deprecated)!==null&&u!==void 0?u:!1,name:e.name,number:e.number,scalar:void 0,message:void 0,enum:void 0,presence:jm(e,r,p,t),utf8Validation:Jm(
e,t),listKind:void 0,mapKind:void 0,mapKey:void 0,delimitedEncoding:void 0,packed:void 0,longAsString:!1,getDefaultValue:void 0},g;if(p){let L=t.kind=="file"?t:
t.file,C=t.kind=="file"?void 0:t,_=yn(e,C,L);m.kind="extension",m.file=L,m.parent=C,m.oneof=void 0,m.typeName=_,m.jsonName=`[${_}]`,g=()=>`extension ${_}`;let N=n.
getMessage(Me(e.extendee));Te(N,`invalid FieldDescriptorProto: extendee ${e.extendee} not found`),m.extendee=N}else{let L=t;Te(L.kind=="message"),m.parent=L,m.oneof=
r,m.localName=r?ht(e.name):Dt(ht(e.name)),m.jsonName=e.jsonName,g=()=>`field ${L.typeName}.${e.name}`}Object.defineProperty(m,"toString",{value:g,writable:!0,enumerable:!0,
configurable:!0});let v=e.label,y=e.type,I=(c=e.options)===null||c===void 0?void 0:c.jstype;if(v===Cr){let L=y==Yt?s?.get(Me(e.typeName)):void 0;if(L){m.fieldKind=
"map";let{key:C,value:_}=Hm(L);return m.mapKey=C.scalar,m.mapKind=_.fieldKind,m.message=_.message,m.delimitedEncoding=!1,m.enum=_.enum,m.scalar=_.scalar,m}switch(m.
fieldKind="list",y){case Yt:case Mt:m.listKind="message",m.message=n.getMessage(Me(e.typeName)),Te(m.message),m.delimitedEncoding=cs(e,t);break;case ns:m.listKind=
"enum",m.enum=n.getEnum(Me(e.typeName)),Te(m.enum);break;default:m.listKind="scalar",m.scalar=y,m.longAsString=I==rs;break}return m.packed=Zm(e,t),m}switch(y){case Yt:case Mt:
m.fieldKind="message",m.message=n.getMessage(Me(e.typeName)),Te(m.message,`invalid FieldDescriptorProto: type_name ${e.typeName} not found`),m.delimitedEncoding=
cs(e,t),m.getDefaultValue=()=>{};break;case ns:{let L=n.getEnum(Me(e.typeName));Te(L!==void 0,`invalid FieldDescriptorProto: type_name ${e.typeName} not found`),
m.fieldKind="enum",m.enum=n.getEnum(Me(e.typeName)),m.getDefaultValue=()=>Bt(e,"defaultValue")?vm(L,e.defaultValue):void 0;break}default:{m.fieldKind="scalar",m.
scalar=y,m.longAsString=I==rs,m.getDefaultValue=()=>Bt(e,"defaultValue")?ym(y,e.defaultValue):void 0;break}}return m}function Gm(e){switch(e.syntax){case"":case"\
proto2":return wm;case"proto3":return Sm;case"editions":if(e.edition===Lm)return Fm;if(e.edition in ss)return e.edition;throw new Error(`${e.name}: unsupported \
edition`);default:throw new Error(`${e.name}: unsupported syntax "${e.syntax}"`)}}function Mm(e,t){return e.dependency.map(n=>{let r=t.getFile(n);if(!r)throw new Error(
`Cannot find ${n}, imported by ${e.name}`);return r})}function Ym(e,t){let n=Km(e)+"_";for(let r of t){if(!r.name.toLowerCase().startsWith(n))return;let s=r.name.
substring(n.length);if(s.length==0||/^\d/.test(s))return}return n}function $m(e){var t,n;let r;for(let s of(n=(t=e.options)===null||t===void 0?void 0:t.$unknown)!==
null&&n!==void 0?n:[]){if(s.no!==998||s.wireType!==W.LengthDelimited)continue;let l=new Vt(new Vt(s.data).bytes());for(;l.pos<l.len;){let[u,c]=l.tag();u===1&&c===
W.LengthDelimited?r=l.string():l.skip(c,u)}}return r}function Km(e){return(e.substring(0,1)+e.substring(1).replace(/[A-Z]/g,t=>"_"+t)).toLowerCase()}function yn(e,t,n){
let r;return t?r=`${t.typeName}.${e.name}`:n.proto.package.length>0?r=`${n.proto.package}.${e.name}`:r=`${e.name}`,r}function Me(e){return e.startsWith(".")?e.substring(
1):e}function Wm(e,t){if(!Bt(e,"oneofIndex")||e.proto3Optional)return;let n=t[e.oneofIndex];return Te(n,`invalid FieldDescriptorProto: oneof #${e.oneofIndex} fo\
r field #${e.number} not found`),n}function jm(e,t,n,r){if(e.label==Am)return Om;if(e.label==Cr)return as;if(t||e.proto3Optional||n)return is;let s=ct("fieldPre\
sence",{proto:e,parent:r});return s==as&&(e.type==Yt||e.type==Mt)?is:s}function Zm(e,t){if(e.label!=Cr)return!1;switch(e.type){case Tm:case _m:case Mt:case Yt:return!1}
let n=e.options;return n&&Bt(n,"packed")?n.packed:Dm==ct("repeatedFieldEncoding",{proto:e,parent:t})}function Hm(e){let t=e.fields.find(r=>r.number===1),n=e.fields.
find(r=>r.number===2);return Te(t&&t.fieldKind=="scalar"&&t.scalar!=h.BYTES&&t.scalar!=h.FLOAT&&t.scalar!=h.DOUBLE&&n&&n.fieldKind!="list"&&n.fieldKind!="map"),
{key:t,value:n}}function Xm(e){var t;return Bm==ct("enumType",{proto:e.proto,parent:(t=e.parent)!==null&&t!==void 0?t:e.file})}function cs(e,t){return e.type==Mt?
!0:km==ct("messageEncoding",{proto:e,parent:t})}function Jm(e,t){return Pm==ct("utf8Validation",{proto:e,parent:t})}function ct(e,t){var n,r;let s=(n=t.proto.options)===
null||n===void 0?void 0:n.features;if(s){let l=s[e];if(l!=0)return l}if("kind"in t){if(t.kind=="message")return ct(e,(r=t.parent)!==null&&r!==void 0?r:t.file);let l=ss[t.
edition];if(!l)throw new Error(`feature default for edition ${t.edition} not found`);return l[e]}return ct(e,t.parent)}function Te(e,t){if(!e)throw new Error(t)}
function zm(e){let t=Qm(e);return t.messageType.forEach(Ar),es(t,()=>{}).getFile(t.name)}function Qm(e){return Object.assign(Object.create({syntax:"",edition:0}),
Object.assign(Object.assign({$typeName:"google.protobuf.FileDescriptorProto",dependency:[],publicDependency:[],weakDependency:[],optionDependency:[],service:[],
extension:[]},e),{messageType:e.messageType.map(ds),enumType:e.enumType.map(fs)}))}function ds(e){var t,n,r,s,l,u,c,p;return Object.assign(Object.create({visibility:0}),
{$typeName:"google.protobuf.DescriptorProto",name:e.name,field:(n=(t=e.field)===null||t===void 0?void 0:t.map(qm))!==null&&n!==void 0?n:[],extension:[],nestedType:(s=
(r=e.nestedType)===null||r===void 0?void 0:r.map(ds))!==null&&s!==void 0?s:[],enumType:(u=(l=e.enumType)===null||l===void 0?void 0:l.map(fs))!==null&&u!==void 0?
u:[],extensionRange:(p=(c=e.extensionRange)===null||c===void 0?void 0:c.map(m=>Object.assign({$typeName:"google.protobuf.DescriptorProto.ExtensionRange"},m)))!==
null&&p!==void 0?p:[],oneofDecl:[],reservedRange:[],reservedName:[]})}function qm(e){return Object.assign(Object.create({label:1,typeName:"",extendee:"",defaultValue:"",
oneofIndex:0,jsonName:"",proto3Optional:!1}),Object.assign(Object.assign({$typeName:"google.protobuf.FieldDescriptorProto"},e),{options:e.options?eh(e.options):
void 0}))}function eh(e){var t,n,r;return Object.assign(Object.create({ctype:0,packed:!1,jstype:0,lazy:!1,unverifiedLazy:!1,deprecated:!1,weak:!1,debugRedact:!1,
retention:0}),Object.assign(Object.assign({$typeName:"google.protobuf.FieldOptions"},e),{targets:(t=e.targets)!==null&&t!==void 0?t:[],editionDefaults:(r=(n=e.editionDefaults)===
null||n===void 0?void 0:n.map(s=>Object.assign({$typeName:"google.protobuf.FieldOptions.EditionDefault"},s)))!==null&&r!==void 0?r:[],uninterpretedOption:[]}))}
function fs(e){return Object.assign(Object.create({visibility:0}),{$typeName:"google.protobuf.EnumDescriptorProto",name:e.name,reservedName:[],reservedRange:[],
value:e.value.map(t=>Object.assign({$typeName:"google.protobuf.EnumValueDescriptorProto"},t))})}function q(e,t,...n){return n.reduce((r,s)=>r.nestedMessages[s],
e.messages[t])}var th=zm({name:"google/protobuf/descriptor.proto",package:"google.protobuf",messageType:[{name:"FileDescriptorSet",field:[{name:"file",number:1,
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
{name:"VISIBILITY_UNSET",number:0},{name:"VISIBILITY_LOCAL",number:1},{name:"VISIBILITY_EXPORT",number:2}]}]}),nh=q(th,1),ps;(function(e){e[e.DECLARATION=0]="DE\
CLARATION",e[e.UNVERIFIED=1]="UNVERIFIED"})(ps||(ps={}));var ms;(function(e){e[e.DOUBLE=1]="DOUBLE",e[e.FLOAT=2]="FLOAT",e[e.INT64=3]="INT64",e[e.UINT64=4]="UIN\
T64",e[e.INT32=5]="INT32",e[e.FIXED64=6]="FIXED64",e[e.FIXED32=7]="FIXED32",e[e.BOOL=8]="BOOL",e[e.STRING=9]="STRING",e[e.GROUP=10]="GROUP",e[e.MESSAGE=11]="MES\
SAGE",e[e.BYTES=12]="BYTES",e[e.UINT32=13]="UINT32",e[e.ENUM=14]="ENUM",e[e.SFIXED32=15]="SFIXED32",e[e.SFIXED64=16]="SFIXED64",e[e.SINT32=17]="SINT32",e[e.SINT64=
18]="SINT64"})(ms||(ms={}));var hs;(function(e){e[e.OPTIONAL=1]="OPTIONAL",e[e.REPEATED=3]="REPEATED",e[e.REQUIRED=2]="REQUIRED"})(hs||(hs={}));var gs;(function(e){
e[e.SPEED=1]="SPEED",e[e.CODE_SIZE=2]="CODE_SIZE",e[e.LITE_RUNTIME=3]="LITE_RUNTIME"})(gs||(gs={}));var bs;(function(e){e[e.STRING=0]="STRING",e[e.CORD=1]="CORD",
e[e.STRING_PIECE=2]="STRING_PIECE"})(bs||(bs={}));var Es;(function(e){e[e.JS_NORMAL=0]="JS_NORMAL",e[e.JS_STRING=1]="JS_STRING",e[e.JS_NUMBER=2]="JS_NUMBER"})(Es||
(Es={}));var vs;(function(e){e[e.RETENTION_UNKNOWN=0]="RETENTION_UNKNOWN",e[e.RETENTION_RUNTIME=1]="RETENTION_RUNTIME",e[e.RETENTION_SOURCE=2]="RETENTION_SOURCE"})(
vs||(vs={}));var ys;(function(e){e[e.TARGET_TYPE_UNKNOWN=0]="TARGET_TYPE_UNKNOWN",e[e.TARGET_TYPE_FILE=1]="TARGET_TYPE_FILE",e[e.TARGET_TYPE_EXTENSION_RANGE=2]=
"TARGET_TYPE_EXTENSION_RANGE",e[e.TARGET_TYPE_MESSAGE=3]="TARGET_TYPE_MESSAGE",e[e.TARGET_TYPE_FIELD=4]="TARGET_TYPE_FIELD",e[e.TARGET_TYPE_ONEOF=5]="TARGET_TYP\
E_ONEOF",e[e.TARGET_TYPE_ENUM=6]="TARGET_TYPE_ENUM",e[e.TARGET_TYPE_ENUM_ENTRY=7]="TARGET_TYPE_ENUM_ENTRY",e[e.TARGET_TYPE_SERVICE=8]="TARGET_TYPE_SERVICE",e[e.
TARGET_TYPE_METHOD=9]="TARGET_TYPE_METHOD"})(ys||(ys={}));var xs;(function(e){e[e.IDEMPOTENCY_UNKNOWN=0]="IDEMPOTENCY_UNKNOWN",e[e.NO_SIDE_EFFECTS=1]="NO_SIDE_E\
FFECTS",e[e.IDEMPOTENT=2]="IDEMPOTENT"})(xs||(xs={}));var Ns;(function(e){e[e.DEFAULT_SYMBOL_VISIBILITY_UNKNOWN=0]="DEFAULT_SYMBOL_VISIBILITY_UNKNOWN",e[e.EXPORT_ALL=
1]="EXPORT_ALL",e[e.EXPORT_TOP_LEVEL=2]="EXPORT_TOP_LEVEL",e[e.LOCAL_ALL=3]="LOCAL_ALL",e[e.STRICT=4]="STRICT"})(Ns||(Ns={}));var Is;(function(e){e[e.PROTO_LIMITS_UNKNOWN=
0]="PROTO_LIMITS_UNKNOWN",e[e.LEGACY_NO_EXPLICIT_LIMITS=1]="LEGACY_NO_EXPLICIT_LIMITS",e[e.PROTO_LIMITS2026=2]="PROTO_LIMITS2026"})(Is||(Is={}));var ws;(function(e){
e[e.FIELD_PRESENCE_UNKNOWN=0]="FIELD_PRESENCE_UNKNOWN",e[e.EXPLICIT=1]="EXPLICIT",e[e.IMPLICIT=2]="IMPLICIT",e[e.LEGACY_REQUIRED=3]="LEGACY_REQUIRED"})(ws||(ws=
{}));var Ss;(function(e){e[e.ENUM_TYPE_UNKNOWN=0]="ENUM_TYPE_UNKNOWN",e[e.OPEN=1]="OPEN",e[e.CLOSED=2]="CLOSED"})(Ss||(Ss={}));var Ls;(function(e){e[e.REPEATED_FIELD_ENCODING_UNKNOWN=
0]="REPEATED_FIELD_ENCODING_UNKNOWN",e[e.PACKED=1]="PACKED",e[e.EXPANDED=2]="EXPANDED"})(Ls||(Ls={}));var Ts;(function(e){e[e.UTF8_VALIDATION_UNKNOWN=0]="UTF8_V\
ALIDATION_UNKNOWN",e[e.VERIFY=2]="VERIFY",e[e.NONE=3]="NONE"})(Ts||(Ts={}));var _s;(function(e){e[e.MESSAGE_ENCODING_UNKNOWN=0]="MESSAGE_ENCODING_UNKNOWN",e[e.LENGTH_PREFIXED=
1]="LENGTH_PREFIXED",e[e.DELIMITED=2]="DELIMITED"})(_s||(_s={}));var As;(function(e){e[e.JSON_FORMAT_UNKNOWN=0]="JSON_FORMAT_UNKNOWN",e[e.ALLOW=1]="ALLOW",e[e.LEGACY_BEST_EFFORT=
2]="LEGACY_BEST_EFFORT"})(As||(As={}));var Cs;(function(e){e[e.ENFORCE_NAMING_STYLE_UNKNOWN=0]="ENFORCE_NAMING_STYLE_UNKNOWN",e[e.STYLE2024=1]="STYLE2024",e[e.STYLE_LEGACY=
2]="STYLE_LEGACY",e[e.STYLE2026=3]="STYLE2026"})(Cs||(Cs={}));var Os;(function(e){e[e.NONE=0]="NONE",e[e.SET=1]="SET",e[e.ALIAS=2]="ALIAS"})(Os||(Os={}));var Ds;
(function(e){e[e.EDITION_UNKNOWN=0]="EDITION_UNKNOWN",e[e.EDITION_LEGACY=900]="EDITION_LEGACY",e[e.EDITION_PROTO2=998]="EDITION_PROTO2",e[e.EDITION_PROTO3=999]=
"EDITION_PROTO3",e[e.EDITION_2023=1e3]="EDITION_2023",e[e.EDITION_2024=1001]="EDITION_2024",e[e.EDITION_2026=1002]="EDITION_2026",e[e.EDITION_UNSTABLE=9999]="ED\
ITION_UNSTABLE",e[e.EDITION_1_TEST_ONLY=1]="EDITION_1_TEST_ONLY",e[e.EDITION_2_TEST_ONLY=2]="EDITION_2_TEST_ONLY",e[e.EDITION_99997_TEST_ONLY=99997]="EDITION_99\
997_TEST_ONLY",e[e.EDITION_99998_TEST_ONLY=99998]="EDITION_99998_TEST_ONLY",e[e.EDITION_99999_TEST_ONLY=99999]="EDITION_99999_TEST_ONLY",e[e.EDITION_MAX=2147483647]=
"EDITION_MAX"})(Ds||(Ds={}));var ks;(function(e){e[e.VISIBILITY_UNSET=0]="VISIBILITY_UNSET",e[e.VISIBILITY_LOCAL=1]="VISIBILITY_LOCAL",e[e.VISIBILITY_EXPORT=2]=
"VISIBILITY_EXPORT"})(ks||(ks={}));function Bs(e){return Object.assign(Object.assign({readUnknownFields:!0,recursionLimit:100},e),{depth:0})}function Ps(e,t,n){
let r=R(e);return Br(e).read(r,new Vt(t),Bs(n),t.byteLength),r}var Fs=new WeakMap;function Br(e){let t=Fs.get(e);return t===void 0&&(t=rh(e)),t}function rh(e){let t=String(
e),n=new Map,r={read:ih(t,n),readGroup:ah(t,n)};Fs.set(e,r);for(let s of e.fields)n.set(s.number,Rs(s));return r}function ih(e,t){return(n,r,s,l)=>{var u;if(++s.
depth>s.recursionLimit)throw new Error(`cannot decode ${e} from binary: maximum recursion depth of ${s.recursionLimit} reached`);let c=r.pos+l,p=(u=n.$unknown)!==
null&&u!==void 0?u:[];for(;r.pos<c;){let[m,g]=r.tag(),v=t.get(m);if(v===void 0){let y=r.skip(g,m,s.recursionLimit-s.depth);s.readUnknownFields&&p.push({no:m,wireType:g,
data:y});continue}v(n,r,s,g)}p.length>0&&(n.$unknown=p),s.depth--}}function ah(e,t){return(n,r,s,l)=>{var u;if(++s.depth>s.recursionLimit)throw new Error(`canno\
t decode ${e} from binary: maximum recursion depth of ${s.recursionLimit} reached`);let c,p,m=(u=n.$unknown)!==null&&u!==void 0?u:[];for(;r.pos<r.len&&([c,p]=r.
tag(),p!=W.EndGroup);){let g=t.get(c);if(g===void 0){let v=r.skip(p,c,s.recursionLimit-s.depth);s.readUnknownFields&&m.push({no:c,wireType:p,data:v});continue}g(
n,r,s,p)}if(p!=W.EndGroup||c!==l)throw new Error("invalid end group tag");m.length>0&&(n.$unknown=m),s.depth--}}function sh(e,t,n,r,s){Rs(n)(e[be],t,s,r)}function Rs(e){
switch(e.fieldKind){case"scalar":return oh(e);case"enum":return lh(e);case"message":return uh(e);case"list":return ch(e);case"map":return dh(e)}}function oh(e){
let t=xn(e.scalar,e.utf8Validation,e.longAsString),n=e.localName;if(e.oneof){let r=e.oneof.localName;return(s,l)=>{s[r]={case:n,value:t(l)}}}return(r,s)=>{r[n]=
t(s)}}function lh(e){var t;let n=e.localName,r=(t=e.oneof)===null||t===void 0?void 0:t.localName;if(e.enum.open)return r!==void 0?(u,c)=>{u[r]={case:n,value:c.int32()}}:
(u,c)=>{u[n]=c.int32()};let s=e.enum.values,l=e.number;return(u,c,p,m)=>{var g;let v=c.int32();if(s.some(y=>y.number===v))r!==void 0?u[r]={case:n,value:v}:u[n]=
v;else if(p.readUnknownFields){let y=[];Gp(v,y);let I=(g=u.$unknown)!==null&&g!==void 0?g:[];I.push({no:l,wireType:m,data:new Uint8Array(y)}),u.$unknown=I}}}function uh(e){
let t=e.localName,{toMessage:n,toLocal:r}=De(e),s=Vs(e);if(e.oneof){let l=e.oneof.localName;return(u,c,p)=>{let m=u[l],g=n(m.case===t?m.value:void 0);s(g,c,p),u[l]=
{case:t,value:r(g)}}}return(l,u,c)=>{let p=n(l[t]);s(p,u,c),l[t]=r(p)}}function Vs(e){let t=Br(e.message);if(e.delimitedEncoding){let n=e.number;return(r,s,l)=>t.
readGroup(r,s,l,n)}return(n,r,s)=>t.read(n,r,s,r.uint32())}function ch(e){let t=e.localName;if(e.listKind=="message"){let{toMessage:u,toLocal:c}=De(e),p=Vs(e);return(m,g,v)=>{
let y=u(void 0);p(y,g,v),m[t].push(c(y))}}let n=e.listKind=="enum"?h.INT32:e.scalar,r=e.listKind=="scalar"?e.longAsString:!1,s=xn(n,e.utf8Validation,r),l=n!=h.STRING&&
n!=h.BYTES;return(u,c,p,m)=>{let g=u[t];if(m==W.LengthDelimited&&l){let v=c.uint32()+c.pos;for(;c.pos<v;)g.push(s(c))}else g.push(s(c))}}function dh(e){let t=e.
localName,n=xn(e.mapKey,e.utf8Validation,!1),r=Ue(e.mapKey,!1),s,l;switch(e.mapKind){case"scalar":{let u=e.scalar,c=xn(u,e.utf8Validation,!1);if(s=p=>c(p),u==h.
BYTES)l=()=>new Uint8Array(0);else{let p=Ue(u,!1);l=()=>p}break}case"enum":{let u=e.enum.values[0].number;s=c=>c.int32(),l=()=>u;break}case"message":{let{toMessage:u,
toLocal:c}=De(e),p=Br(e.message).read;s=(m,g,v)=>{let y=u(v);return p(y,m,g,m.uint32()),c(y)},l=()=>c(u(void 0));break}}return(u,c,p)=>{let m=u[t],g,v,y=c.uint32(),
I=c.pos+y;for(;c.pos<I;){let[L,C]=c.tag();switch(L){case 1:g=n(c);break;case 2:v=s(c,p,v);break;default:c.skip(C,L,p.recursionLimit-p.depth)}}g===void 0&&(g=r),
v===void 0&&(v=l()),Se(m,g,v)}}function xn(e,t,n){switch(e){case h.STRING:return r=>r.string(t);case h.BOOL:return r=>r.bool();case h.DOUBLE:return r=>r.double();case h.
FLOAT:return r=>r.float();case h.INT32:return r=>r.int32();case h.INT64:return n?r=>String(r.int64()):r=>r.int64();case h.UINT64:return n?r=>String(r.uint64()):
r=>r.uint64();case h.FIXED64:return n?r=>String(r.fixed64()):r=>r.fixed64();case h.BYTES:return r=>r.bytes();case h.FIXED32:return r=>r.fixed32();case h.SFIXED32:
return r=>r.sfixed32();case h.SFIXED64:return n?r=>String(r.sfixed64()):r=>r.sfixed64();case h.SINT64:return n?r=>String(r.sint64()):r=>r.sint64();case h.UINT32:
return r=>r.uint32();case h.SINT32:return r=>r.sint32()}}function qe(e,t){var n;let r=Ps(nh,Ha(e));return r.messageType.forEach(Ar),r.dependency=(n=t?.map(s=>s.
proto.name))!==null&&n!==void 0?n:[],es(r,s=>t?.find(l=>l.proto.name===s)).getFile(r.name)}var Us=qe("Ch9nb29nbGUvcHJvdG9idWYvdGltZXN0YW1wLnByb3RvEg9nb29nbGUucH\
JvdG9idWYiKwoJVGltZXN0YW1wEg8KB3NlY29uZHMYASABKAMSDQoFbmFub3MYAiABKAVChQEKE2NvbS5nb29nbGUucHJvdG9idWZCDlRpbWVzdGFtcFByb3RvUAFaMmdvb2dsZS5nb2xhbmcub3JnL3Byb3RvYn\
VmL3R5cGVzL2tub3duL3RpbWVzdGFtcHBi+AEBogIDR1BCqgIeR29vZ2xlLlByb3RvYnVmLldlbGxLbm93blR5cGVzYgZwcm90bzM"),ve=q(Us,0);function fh(e){return new Date(Pr(e))}function ph(e){
let t=Math.floor(e/1e3);return R(ve,{seconds:V.parse(t),nanos:(e-t*1e3)*1e6})}function Pr(e){return Number(e.seconds)*1e3+Math.round(e.nanos/1e6)}var Gs=qe("Ch5\
nb29nbGUvcHJvdG9idWYvZHVyYXRpb24ucHJvdG8SD2dvb2dsZS5wcm90b2J1ZiIqCghEdXJhdGlvbhIPCgdzZWNvbmRzGAEgASgDEg0KBW5hbm9zGAIgASgFQoMBChNjb20uZ29vZ2xlLnByb3RvYnVmQg1EdXJ\
hdGlvblByb3RvUAFaMWdvb2dsZS5nb2xhbmcub3JnL3Byb3RvYnVmL3R5cGVzL2tub3duL2R1cmF0aW9ucGL4AQGiAgNHUEKqAh5Hb29nbGUuUHJvdG9idWYuV2VsbEtub3duVHlwZXNiBnByb3RvMw"),dt=q(Gs,
0),mh=qe("Chlnb29nbGUvcHJvdG9idWYvYW55LnByb3RvEg9nb29nbGUucHJvdG9idWYiJgoDQW55EhAKCHR5cGVfdXJsGAEgASgJEg0KBXZhbHVlGAIgASgMQnYKE2NvbS5nb29nbGUucHJvdG9idWZCCEFueV\
Byb3RvUAFaLGdvb2dsZS5nb2xhbmcub3JnL3Byb3RvYnVmL3R5cGVzL2tub3duL2FueXBiogIDR1BCqgIeR29vZ2xlLlByb3RvYnVmLldlbGxLbm93blR5cGVzYgZwcm90bzM"),et=q(mh,0),hh=2,gh=3,Ms={
writeUnknownFields:!0};function bh(e){return e?Object.assign(Object.assign({},Ms),e):Ms}function Eh(e,t,n){let r=new ya;return Fr(e)(r,bh(n),t),r.finish()}var Ys=new WeakMap;
function Fr(e){let t=Ys.get(e);return t===void 0&&(t=vh(e)),t}function vh(e){let t=e.typeName,n=e.fields.concat().sort((u,c)=>u.number-c.number),r=n[0],s=[],l=(u,c,p)=>{
if(p.$typeName!==t&&r!==void 0)throw new U(r,`cannot use ${r} with message ${p.$typeName}`,"ForeignFieldError");for(let g=0;g<s.length;g++)s[g](u,c,p);let m=p.$unknown;
if(m!==void 0&&c.writeUnknownFields)for(let g=0;g<m.length;g++){let{no:v,wireType:y,data:I}=m[g];u.tag(v,y).raw(I)}};Ys.set(e,l);for(let u of n)s.push($s(u));return l}
function $s(e){switch(e.fieldKind){case"message":case"scalar":case"enum":return yh(e);case"list":return Nh(e);case"map":return Ih(e)}}function yh(e){let t=xh(e),
n=e.localName;if(e.oneof){let r=e.oneof.localName;return(s,l,u)=>{let c=u[r];c.case===n&&t(s,l,c.value)}}if(e.presence!=hh){let r=e.presence==gh?`cannot encode ${e}\
 to binary: required field not set`:void 0;return(s,l,u)=>{let c=u[n];if(c!==void 0&&Object.prototype.hasOwnProperty.call(u,n))t(s,l,c);else if(r!==void 0)throw new Error(
r)}}if(e.fieldKind=="enum"){let r=e.enum.values[0].number;return(s,l,u)=>{let c=u[n];c!==r&&t(s,l,c)}}switch(e.scalar){case h.BOOL:return(r,s,l)=>{let u=l[n];u!==
!1&&t(r,s,u)};case h.STRING:return(r,s,l)=>{let u=l[n];u!==""&&t(r,s,u)};case h.BYTES:return(r,s,l)=>{let u=l[n];(!(u instanceof Uint8Array)||u.byteLength>0)&&t(
r,s,u)};case h.DOUBLE:case h.FLOAT:return(r,s,l)=>{let u=l[n];Object.is(u,0)||t(r,s,u)};default:return(r,s,l)=>{let u=l[n];u!=0&&t(r,s,u)}}}function xh(e){switch(e.
fieldKind){case"message":{let{toMessage:t}=De(e),n=Ks(e);return(r,s,l)=>{n(r,s,t(l))}}case"scalar":case"enum":{let t=e.fieldKind=="enum"?h.INT32:e.scalar,n=e.number,
r=In(t),s=Nn(t,e.parent.typeName,e.name);return(l,u,c)=>{l.tag(n,r),s(l,c)}}}}function Nh(e){let t=e.localName,n=e.number;switch(e.listKind){case"message":{let{
toMessage:r}=De(e),s=Ks(e);return(l,u,c)=>{let p=c[t];for(let m=0;m<p.length;m++)s(l,u,r(p[m]))}}case"scalar":case"enum":{let r=e.listKind=="enum"?h.INT32:e.scalar,
s=Nn(r,e.parent.typeName,e.name);if(e.packed)return(u,c,p)=>{let m=p[t];if(m.length!=0){u.tag(n,W.LengthDelimited).fork();for(let g=0;g<m.length;g++)s(u,m[g]);u.
join()}};let l=In(r);return(u,c,p)=>{let m=p[t];for(let g=0;g<m.length;g++)u.tag(n,l),s(u,m[g])}}}}function Ih(e){let t=e.localName,n=e.number,r=wh(e);if(e.mapKind==
"message"){let{toMessage:c}=De(e),p=Fr(e.message);return(m,g,v)=>{let y=v[t],I=Object.keys(y);for(let L=0;L<I.length;L++){let C=I[L];m.tag(n,W.LengthDelimited).
fork(),r(m,C),m.tag(2,W.LengthDelimited).fork(),p(m,g,c(y[C])),m.join(),m.join()}}}let s=e.mapKind=="enum"?h.INT32:e.scalar,l=In(s),u=Nn(s,e.parent.typeName,e.name);
return(c,p,m)=>{let g=m[t],v=Object.keys(g);for(let y=0;y<v.length;y++){let I=v[y];c.tag(n,W.LengthDelimited).fork(),r(c,I),c.tag(2,l),u(c,g[I]),c.join()}}}function wh(e){
let t=In(e.mapKey),n=Nn(e.mapKey,e.parent.typeName,e.name),r=Sh(e.mapKey);return(s,l)=>{s.tag(1,t),n(s,r(l))}}function Sh(e){switch(e){case h.STRING:return t=>t;case h.
BOOL:return t=>t==="true"?!0:t==="false"?!1:t;case h.UINT64:case h.FIXED64:return t=>{try{return V.uParse(t)}catch{return t}};case h.INT64:case h.SFIXED64:case h.
SINT64:return t=>{try{return V.parse(t)}catch{return t}};default:return t=>{let n=Number.parseInt(t);return Number.isFinite(n)?n:t}}}function Nn(e,t,n){let r=Lh(
e);return(s,l)=>{try{r(s,l)}catch(u){throw u instanceof Error?new Error(`cannot encode field ${t}.${n} to binary: ${u.message}`):u}}}function Lh(e){switch(e){case h.
STRING:return(t,n)=>t.string(n);case h.BOOL:return(t,n)=>t.bool(n);case h.DOUBLE:return(t,n)=>t.double(n);case h.FLOAT:return(t,n)=>t.float(n);case h.INT32:return(t,n)=>t.
int32(n);case h.INT64:return(t,n)=>t.int64(n);case h.UINT64:return(t,n)=>t.uint64(n);case h.FIXED64:return(t,n)=>t.fixed64(n);case h.BYTES:return(t,n)=>t.bytes(
n);case h.FIXED32:return(t,n)=>t.fixed32(n);case h.SFIXED32:return(t,n)=>t.sfixed32(n);case h.SFIXED64:return(t,n)=>t.sfixed64(n);case h.SINT64:return(t,n)=>t.sint64(
n);case h.UINT32:return(t,n)=>t.uint32(n);case h.SINT32:return(t,n)=>t.sint32(n)}}function Th(e,t,n,r){$s(r)(e,t,n[be])}function Ks(e){let t=e.number,n=Fr(e.message);
return e.delimitedEncoding?(r,s,l)=>{r.tag(t,W.StartGroup),n(r,s,l),r.tag(t,W.EndGroup)}:(r,s,l)=>{r.tag(t,W.LengthDelimited).fork(),n(r,s,l),r.join()}}function In(e){
switch(e){case h.BYTES:case h.STRING:return W.LengthDelimited;case h.DOUBLE:case h.FIXED64:case h.SFIXED64:return W.Bit64;case h.FIXED32:case h.SFIXED32:case h.
FLOAT:return W.Bit32;default:return W.Varint}}function _e(e,t,n){let r=!1;return n||(n=R(et),r=!0),n.value=Eh(e,t),n.typeUrl=Ah(t.$typeName),r?n:void 0}function _h(e,t){
if(e.typeUrl==="")return!1;let n=typeof t=="string"?t:t.typeName,r=Ws(e.typeUrl);return n===r}function $t(e,t){if(e.typeUrl==="")return;let n=t.kind=="message"?
t:t.getMessage(Ws(e.typeUrl));if(!(!n||!_h(e,n)))return Ps(n,e.value)}function Ah(e){return`type.googleapis.com/${e}`}function Ws(e){let t=e.lastIndexOf("/"),n=t>=
0?e.substring(t+1):e;if(!n.length)throw new Error(`invalid type url: ${e}`);return n}var Ch=qe("Chtnb29nbGUvcHJvdG9idWYvZW1wdHkucHJvdG8SD2dvb2dsZS5wcm90b2J1ZiIH\
CgVFbXB0eUJ9ChNjb20uZ29vZ2xlLnByb3RvYnVmQgpFbXB0eVByb3RvUAFaLmdvb2dsZS5nb2xhbmcub3JnL3Byb3RvYnVmL3R5cGVzL2tub3duL2VtcHR5cGL4AQGiAgNHUEKqAh5Hb29nbGUuUHJvdG9idWYu\
V2VsbEtub3duVHlwZXNiBnByb3RvMw"),bt=qe("Chxnb29nbGUvcHJvdG9idWYvc3RydWN0LnByb3RvEg9nb29nbGUucHJvdG9idWYihAEKBlN0cnVjdBIzCgZmaWVsZHMYASADKAsyIy5nb29nbGUucHJvdG9i\
dWYuU3RydWN0LkZpZWxkc0VudHJ5GkUKC0ZpZWxkc0VudHJ5EgsKA2tleRgBIAEoCRIlCgV2YWx1ZRgCIAEoCzIWLmdvb2dsZS5wcm90b2J1Zi5WYWx1ZToCOAEi6gEKBVZhbHVlEjAKCm51bGxfdmFsdWUYASAB\
KA4yGi5nb29nbGUucHJvdG9idWYuTnVsbFZhbHVlSAASFgoMbnVtYmVyX3ZhbHVlGAIgASgBSAASFgoMc3RyaW5nX3ZhbHVlGAMgASgJSAASFAoKYm9vbF92YWx1ZRgEIAEoCEgAEi8KDHN0cnVjdF92YWx1ZRgF\
IAEoCzIXLmdvb2dsZS5wcm90b2J1Zi5TdHJ1Y3RIABIwCgpsaXN0X3ZhbHVlGAYgASgLMhouZ29vZ2xlLnByb3RvYnVmLkxpc3RWYWx1ZUgAQgYKBGtpbmQiMwoJTGlzdFZhbHVlEiYKBnZhbHVlcxgBIAMoCzIW\
Lmdvb2dsZS5wcm90b2J1Zi5WYWx1ZSobCglOdWxsVmFsdWUSDgoKTlVMTF9WQUxVRRAAQn8KE2NvbS5nb29nbGUucHJvdG9idWZCC1N0cnVjdFByb3RvUAFaL2dvb2dsZS5nb2xhbmcub3JnL3Byb3RvYnVmL3R5\
cGVzL2tub3duL3N0cnVjdHBi+AEBogIDR1BCqgIeR29vZ2xlLlByb3RvYnVmLldlbGxLbm93blR5cGVzYgZwcm90bzM"),tt=q(bt,0),pe=q(bt,1),nt=q(bt,2),Kt;(function(e){e[e.NULL_VALUE=0]=
"NULL_VALUE"})(Kt||(Kt={}));var ke=qe("Ch5nb29nbGUvcHJvdG9idWYvd3JhcHBlcnMucHJvdG8SD2dvb2dsZS5wcm90b2J1ZiIcCgtEb3VibGVWYWx1ZRINCgV2YWx1ZRgBIAEoASIbCgpGbG9hdFZhb\
HVlEg0KBXZhbHVlGAEgASgCIhsKCkludDY0VmFsdWUSDQoFdmFsdWUYASABKAMiHAoLVUludDY0VmFsdWUSDQoFdmFsdWUYASABKAQiGwoKSW50MzJWYWx1ZRINCgV2YWx1ZRgBIAEoBSIcCgtVSW50MzJWYWx1Z\
RINCgV2YWx1ZRgBIAEoDSIaCglCb29sVmFsdWUSDQoFdmFsdWUYASABKAgiHAoLU3RyaW5nVmFsdWUSDQoFdmFsdWUYASABKAkiGwoKQnl0ZXNWYWx1ZRINCgV2YWx1ZRgBIAEoDEKDAQoTY29tLmdvb2dsZS5wc\
m90b2J1ZkINV3JhcHBlcnNQcm90b1ABWjFnb29nbGUuZ29sYW5nLm9yZy9wcm90b2J1Zi90eXBlcy9rbm93bi93cmFwcGVyc3Bi+AEBogIDR1BCqgIeR29vZ2xlLlByb3RvYnVmLldlbGxLbm93blR5cGVzYgZwc\
m90bzM"),Rr=q(ke,0),Oh=q(ke,1),Vr=q(ke,2),wn=q(ke,3),js=q(ke,4),Zs=q(ke,5),Ur=q(ke,6),Gr=q(ke,7),Mr=q(ke,8);function Yr(e,t,n){Hs(t,e);let r=kh(e.$unknown,t),[s,
l,u]=Et(t),c=Bs(n);for(let p of r)sh(s,new Vt(p.data),l,p.wireType,c);return u()}function Dh(e,t,n){var r;Hs(t,e);let s=((r=e.$unknown)!==null&&r!==void 0?r:[]).
filter(m=>m.no!==t.number),[l,u]=Et(t,n),c=new ya;Th(c,{writeUnknownFields:!0},l,u);let p=new Vt(c.finish());for(;p.pos<p.len;){let[m,g]=p.tag(),v=p.skip(g,m);s.
push({no:m,wireType:g,data:v})}e.$unknown=s}function kh(e,t){if(e===void 0)return[];if(t.fieldKind==="enum"||t.fieldKind==="scalar"){for(let n=e.length-1;n>=0;--n)
if(e[n].no==t.number)return[e[n]];return[]}return e.filter(n=>n.no===t.number)}function Et(e,t){let n=e.typeName,r=Object.assign(Object.assign({},e),{kind:"fiel\
d",parent:e.extendee,localName:n}),s=Object.assign(Object.assign({},e.extendee),{fields:[r],members:[r],oneofs:[]}),l=R(s,t!==void 0?{[n]:t}:void 0);return[Ee(s,
l),r,()=>{let u=l[n];if(u===void 0){let c=e.message;return Ge(c)?Ue(c.fields[0].scalar,c.fields[0].longAsString):R(c)}return u}]}function Hs(e,t){if(e.extendee.
typeName!=t.$typeName)throw new Error(`extension ${e.typeName} can only be applied to message ${e.extendee.typeName}`)}function Xs(e,t,n,r){return t.$typeName!=
e.typeName||n.$typeName!=e.typeName?!1:t===n?!0:Sn(Ee(e,t),Ee(e,n),r)}function Sn(e,t,n){if(e.desc.typeName==="google.protobuf.Any"&&n?.unpackAny==!0)return Bh(
e.message,t.message,n);for(let r of e.fields)if(!Js(r,e,t,n))return!1;return!(n?.unknown==!0&&!Ph(e,t,n.registry)||n?.extensions==!0&&!Fh(e,t,n))}function Js(e,t,n,r){
if(!t.isSet(e)&&!n.isSet(e))return!0;if(!t.isSet(e)||!n.isSet(e))return!1;switch(e.fieldKind){case"scalar":return kt(e.scalar,t.get(e),n.get(e));case"enum":return t.
get(e)===n.get(e);case"message":return Sn(t.get(e),n.get(e),r);case"map":{let s=t.get(e),l=n.get(e),u=[];for(let c of s.keys()){if(!l.has(c))return!1;u.push(c)}
for(let c of l.keys())if(!s.has(c))return!1;for(let c of u){let p=s.get(c),m=l.get(c);if(p!==m)switch(e.mapKind){case"enum":return!1;case"message":if(!Sn(p,m,r))
return!1;break;case"scalar":if(!kt(e.scalar,p,m))return!1;break}}break}case"list":{let s=t.get(e),l=n.get(e);if(s.size!=l.size)return!1;for(let u=0;u<s.size;u++){
let c=s.get(u),p=l.get(u);if(c!==p)switch(e.listKind){case"enum":return!1;case"message":if(!Sn(c,p,r))return!1;break;case"scalar":if(!kt(e.scalar,c,p))return!1;
break}}break}}return!0}function Bh(e,t,n){if(e.typeUrl!==t.typeUrl)return!1;let r=$t(e,n.registry),s=$t(t,n.registry);if(r&&s){let l=n.registry.getMessage(r.$typeName);
if(l)return Xs(l,r,s,n)}return kt(h.BYTES,e.value,t.value)}function Ph(e,t,n){function r(u,c){var p;let m=(p=u.getUnknown())!==null&&p!==void 0?p:[];return c?m.
filter(g=>!c.getExtensionFor(u.desc,g.no)):m}let s=r(e,n),l=r(t,n);if(s.length!=l.length)return!1;for(let u=0;u<s.length;u++){let c=s[u],p=l[u];if(c.no!=p.no||c.
wireType!=p.wireType||!kt(h.BYTES,c.data,p.data))return!1}return!0}function Fh(e,t,n){function r(u,c){var p;return((p=u.getUnknown())!==null&&p!==void 0?p:[]).map(
m=>c.getExtensionFor(u.desc,m.no)).filter(m=>m!=null).filter((m,g,v)=>v.indexOf(m)===g)}let s=r(e,n.registry),l=r(t,n.registry);if(s.length!=l.length||s.some(u=>!l.
includes(u)))return!1;for(let u of s){let[c,p]=Et(u,Yr(e.message,u)),[m]=Et(u,Yr(t.message,u));if(!Js(p,c,m,n))return!1}return!0}var zs=Date.parse("0001-01-01T0\
0:00:00Z"),Qs=Date.parse("9999-12-31T23:59:59Z"),qs=-315576e6,eo=315576e6,Rh=3,Vh=2,to={alwaysEmitImplicit:!1,enumAsInteger:!1,useProtoFieldName:!1};function Uh(e){
return e?Object.assign(Object.assign({},to),e):to}function Wt(e,t,n){return Ln(e)(Uh(n),t)}var $r=new WeakMap;function Ln(e){let t=$r.get(e);return t===void 0&&
(t=Gh(e)),t}function Gh(e){let t=e.typeName,n=Yh(e);if(n!==void 0){let c=e.fields[0],p=(m,g)=>{if(g.$typeName!==t&&c!==void 0)throw new U(c,`cannot use ${c} wit\
h message ${g.$typeName}`,"ForeignFieldError");return n(m,g)};return $r.set(e,p),p}let r=e.fields.concat().sort((c,p)=>c.number-p.number),s=r[0],l=[],u=(c,p)=>{
if(p.$typeName!==t&&s!==void 0)throw new U(s,`cannot use ${s} with message ${p.$typeName}`,"ForeignFieldError");let m={};for(let g=0;g<l.length;g++)l[g](c,p,m);
return c.registry&&Hh(m,c,c.registry,p,e),m};$r.set(e,u);for(let c of r){let p=$h(c);l.push(c.jsonName==="__proto__"||c.name==="__proto__"?Mh(p):p)}return u}function Mh(e){
return(t,n,r)=>{let s=Object.create(null);e(t,n,s);for(let l of Object.keys(s))Se(r,l,s[l])}}function Yh(e){if(e.typeName.startsWith("google.protobuf."))switch(e.
typeName){case"google.protobuf.Any":return(t,n)=>Xh(n,t);case"google.protobuf.Timestamp":return(t,n)=>Qh(n);case"google.protobuf.Duration":return(t,n)=>Jh(n);case"\
google.protobuf.FieldMask":return(t,n)=>zh(n);case"google.protobuf.Struct":return(t,n)=>so(n);case"google.protobuf.Value":return(t,n)=>jr(n);case"google.protobu\
f.ListValue":return(t,n)=>oo(n);default:if(Ge(e)){let t=e.fields[0],n=t.localName,r=Ue(t.scalar,!1),s=Tn(t);return(l,u)=>{let c=u[n];return s(l,c===void 0?r:c)}}
return}}function $h(e){switch(e.fieldKind){case"scalar":case"enum":case"message":return Kh(e);case"list":case"map":{let t=e.fieldKind=="list"?ro(e):io(e),n=e.name,
r=e.jsonName,s=e.localName;return(l,u,c)=>{let p=t(l,u[s]);p!==void 0&&(c[l.useProtoFieldName?n:r]=p)}}}}function Kh(e){let t=no(e),n=e.name,r=e.jsonName,s=e.localName;
if(e.oneof){let l=e.oneof.localName;return(u,c,p)=>{let m=c[l];m.case===s&&(p[u.useProtoFieldName?n:r]=t(u,m.value))}}if(e.presence!=Vh){let l=e.presence==Rh?`c\
annot encode ${e} to JSON: required field not set`:void 0;return(u,c,p)=>{let m=c[s];if(m!==void 0&&Object.prototype.hasOwnProperty.call(c,s))p[u.useProtoFieldName?
n:r]=t(u,m);else if(l!==void 0)throw new Error(l)}}if(e.fieldKind=="enum"){let l=e.enum.values[0].number;return(u,c,p)=>{let m=c[s];(m!==l||u.alwaysEmitImplicit)&&
(p[u.useProtoFieldName?n:r]=t(u,m))}}switch(e.scalar){case h.BOOL:return(l,u,c)=>{let p=u[s];(p!==!1||l.alwaysEmitImplicit)&&(c[l.useProtoFieldName?n:r]=t(l,p))};case h.
STRING:return(l,u,c)=>{let p=u[s];(p!==""||l.alwaysEmitImplicit)&&(c[l.useProtoFieldName?n:r]=t(l,p))};case h.BYTES:return(l,u,c)=>{let p=u[s];(!(p instanceof Uint8Array)||
p.byteLength>0||l.alwaysEmitImplicit)&&(c[l.useProtoFieldName?n:r]=t(l,p))};case h.DOUBLE:case h.FLOAT:return(l,u,c)=>{let p=u[s];(!Object.is(p,0)||l.alwaysEmitImplicit)&&
(c[l.useProtoFieldName?n:r]=t(l,p))};default:return(l,u,c)=>{let p=u[s];(p!=0||l.alwaysEmitImplicit)&&(c[l.useProtoFieldName?n:r]=t(l,p))}}}function Wh(e){switch(e.
fieldKind){case"scalar":case"enum":case"message":return no(e);case"list":return ro(e);case"map":return io(e)}}function no(e){switch(e.fieldKind){case"scalar":return Tn(
e);case"enum":return Wr(e);case"message":return Kr(e)}}function Kr(e){let{toMessage:t}=De(e),n=Ln(e.message);return(r,s)=>n(r,t(s))}function ro(e){let t=jh(e);return(n,r)=>{
let s=r;if(s.length==0&&!n.alwaysEmitImplicit)return;let l=[];for(let u=0;u<s.length;u++)l.push(t(n,s[u]));return l}}function jh(e){switch(e.listKind){case"scal\
ar":return Tn(e);case"enum":return Wr(e);case"message":return Kr(e)}}function io(e){let t=Zh(e);return(n,r)=>{let s=r,l=Object.keys(s);if(l.length==0&&!n.alwaysEmitImplicit)
return;let u={};for(let c=0;c<l.length;c++){let p=l[c];Se(u,p,t(n,s[p]))}return u}}function Zh(e){switch(e.mapKind){case"scalar":return Tn(e);case"enum":return Wr(
e);case"message":return Kr(e)}}function Wr(e){let t=e.enum;return t.typeName=="google.protobuf.NullValue"?(n,r)=>{if(typeof r!="number")throw ao(t,r);return null}:
(n,r)=>{var s,l;if(typeof r!="number")throw ao(t,r);return n.enumAsInteger?r:(l=(s=t.value[r])===null||s===void 0?void 0:s.jsonName)!==null&&l!==void 0?l:r}}function ao(e,t){
return new Error(`cannot encode ${e} to JSON: expected number, got ${Q(t)}`)}function Tn(e){switch(e.scalar){case h.INT32:case h.SFIXED32:case h.SINT32:case h.FIXED32:case h.
UINT32:return(t,n)=>{if(typeof n!="number")throw vt(e,n);return n};case h.FLOAT:case h.DOUBLE:return(t,n)=>{if(typeof n!="number")throw vt(e,n);return Number.isNaN(
n)?"NaN":n===Number.POSITIVE_INFINITY?"Infinity":n===Number.NEGATIVE_INFINITY?"-Infinity":n};case h.STRING:return(t,n)=>{if(typeof n!="string")throw vt(e,n);return n};case h.
BOOL:return(t,n)=>{if(typeof n!="boolean")throw vt(e,n);return n};case h.UINT64:case h.FIXED64:case h.INT64:case h.SFIXED64:case h.SINT64:return(t,n)=>{if(typeof n==
"bigint"||typeof n=="string"||typeof n=="number"&&Number.isInteger(n))return n.toString();throw vt(e,n)};case h.BYTES:return(t,n)=>{if(n instanceof Uint8Array)return Ja(
n);throw vt(e,n)}}}function vt(e,t){var n;return new Error(`cannot encode ${e} to JSON: ${(n=wa(e,t))===null||n===void 0?void 0:n.message}`)}function Hh(e,t,n,r,s){
let l=r.$unknown;if(l===void 0)return;let u=new Set;for(let c=0;c<l.length;c++){let{no:p}=l[c];if(!u.has(p)){u.add(p);let m=n.getExtensionFor(s,p);if(!m)continue;
let g=Yr(r,m),[v,y]=Et(m,g),I=v[be],L=Wh(y)(t,I[y.localName]);L!==void 0&&(e[m.jsonName]=L)}}}function Xh(e,t){if(e.typeUrl==="")return{};let{registry:n}=t,r,s;
if(n&&(r=$t(e,n),r&&(s=n.getMessage(r.$typeName))),!s||!r)throw new Error(`cannot encode message ${e.$typeName} to JSON: "${e.typeUrl}" is not in the type regis\
try`);let l=Ca(s)?{value:Ln(s)(t,r)}:Ln(s)(t,r);return l["@type"]=e.typeUrl,l}function Jh(e){let t=Number(e.seconds),n=e.nanos;if(t>eo||t<qs)throw new Error(`ca\
nnot encode message ${e.$typeName} to JSON: value out of range`);if(t>0&&n<0||t<0&&n>0)throw new Error(`cannot encode message ${e.$typeName} to JSON: nanos sign\
 must match seconds sign`);let r=e.seconds.toString();if(n!==0){let s=Math.abs(n).toString();s="0".repeat(9-s.length)+s,s.substring(3)==="000000"?s=s.substring(
0,3):s.substring(6)==="000"&&(s=s.substring(0,6)),r+="."+s,n<0&&t==0&&(r="-"+r)}return r+"s"}function zh(e){return e.paths.map(t=>{if(da(ht(t))!==t)throw new Error(
`cannot encode message ${e.$typeName} to JSON: lowerCamelCase of path name "${t}" is irreversible`);return ht(t)}).join(",")}function so(e){let t={},n=Object.keys(
e.fields);for(let r=0;r<n.length;r++){let s=n[r];Se(t,s,jr(e.fields[s]))}return t}function jr(e){switch(e.kind.case){case"nullValue":return null;case"numberValu\
e":if(!Number.isFinite(e.kind.value))throw new Error(`${e.$typeName} cannot be NaN or Infinity`);return e.kind.value;case"boolValue":return e.kind.value;case"st\
ringValue":return e.kind.value;case"structValue":return so(e.kind.value);case"listValue":return oo(e.kind.value);default:throw new Error(`${e.$typeName} must ha\
ve a value`)}}function oo(e){return e.values.map(jr)}function Qh(e){let t=Number(e.seconds)*1e3;if(t<zs||t>Qs)throw new Error(`cannot encode message ${e.$typeName}\
 to JSON: must be from 0001-01-01T00:00:00Z to 9999-12-31T23:59:59Z inclusive`);if(e.nanos<0)throw new Error(`cannot encode message ${e.$typeName} to JSON: nano\
s must not be negative`);if(e.nanos>999999999)throw new Error(`cannot encode message ${e.$typeName} to JSON: nanos must not be greater than 999999999`);let n="Z";
if(e.nanos>0){let r=(e.nanos+1e9).toString().substring(1);r.substring(3)==="000000"?n="."+r.substring(0,3)+"Z":r.substring(6)==="000"?n="."+r.substring(0,6)+"Z":
n="."+r+"Z"}return new Date(t).toISOString().replace(".000Z",n)}var qh=2;function eg(e){return Object.assign(Object.assign({ignoreUnknownFields:!1,recursionLimit:100},
e),{depth:0})}function lo(e,t,n){let r=R(e);return tg(e,r,t,n),r}function tg(e,t,n,r){try{yt(e)(t,n,eg(r))}catch(s){throw Pp(s)?new Error(`cannot decode ${s.field()}\
 from JSON: ${s.message}`,{cause:s}):s}}var Zr=new WeakMap;function yt(e){let t=Zr.get(e);return t===void 0&&(t=ng(e)),t}function ng(e){let t=String(e),n=rg(e);
if(n!==void 0){let u=(c,p,m)=>{if(++m.depth>m.recursionLimit)throw new Error(`cannot decode ${t} from JSON: maximum recursion depth of ${m.recursionLimit} reach\
ed`);n(c,p,m),m.depth--};return Zr.set(e,u),u}let r=e.typeName,s=new Map,l=(u,c,p)=>{var m;if(++p.depth>p.recursionLimit)throw new Error(`cannot decode ${t} fro\
m JSON: maximum recursion depth of ${p.recursionLimit} reached`);if(c==null||Array.isArray(c)||typeof c!="object")throw new Error(`cannot decode ${t} from JSON:\
 ${Q(c)}`);let g=new Map,v=new Set,y=Object.keys(c);for(let I=0;I<y.length;I++){let L=y[I],C=c[L],_=s.get(L);if(_!==void 0){let N=_.field;if(v.has(N))throw new U(
N,"set multiple times");if(v.add(N),_.oneofScalarNullSkip&&C===null)continue;if(_.oneof){let x=g.get(_.oneof);if(x!==void 0)throw new U(_.oneof,`oneof set multi\
ple times by ${x.name} and ${N.name}`);g.set(_.oneof,N)}_.read(u,C,p)}else{let N=L.startsWith("[")&&L.endsWith("]")?(m=p.registry)===null||m===void 0?void 0:m.getExtension(
L.substring(1,L.length-1)):void 0;if(N?.extendee.typeName==r){let[x,S,O]=Et(N);uo(S)(x[be],C,p),Dh(u,N,O())}if(N===void 0&&!p.ignoreUnknownFields)throw new Error(
`cannot decode ${t} from JSON: key "${L}" is unknown`)}}p.depth--};Zr.set(e,l);for(let u of e.fields){let c={read:uo(u),field:u,oneof:u.oneof,oneofScalarNullSkip:u.
oneof!==void 0&&u.fieldKind=="scalar"};s.set(u.name,c).set(u.jsonName,c)}return l}function rg(e){if(e.typeName.startsWith("google.protobuf."))switch(e.typeName){case"\
google.protobuf.Any":return(t,n,r)=>dg(t,n,r);case"google.protobuf.Timestamp":return(t,n)=>fg(t,n);case"google.protobuf.Duration":return(t,n)=>pg(t,n);case"goog\
le.protobuf.FieldMask":return(t,n)=>mg(t,n);case"google.protobuf.Struct":return(t,n,r)=>mo(t,n,r);case"google.protobuf.Value":return(t,n,r)=>Qr(t,n,r);case"goog\
le.protobuf.ListValue":return(t,n,r)=>ho(t,n,r);default:if(Ge(e)){let t=e.fields[0],n=t.localName,r=t.scalar,s=t.longAsString,l=fo(t);return(u,c)=>{c===null?u[n]=
Ue(r,s):u[n]=l(c)}}return}}function uo(e){switch(e.fieldKind){case"scalar":return ig(e);case"enum":return ag(e);case"message":return sg(e);case"list":return og(
e);case"map":return ug(e)}}function ig(e){let t=fo(e),n=e.localName;if(e.oneof){let s=e.oneof.localName;return(l,u)=>{l[s]={case:n,value:t(u)}}}let r=co(e);return(s,l)=>{
l===null?r(s):s[n]=t(l)}}function co(e){let t=e.localName;if(e.presence!=qh)return s=>{delete s[t]};if(e.fieldKind=="enum"){let s=e.enum.values[0].number;return l=>{
l[t]=s}}let n=e.scalar,r=e.longAsString;return s=>{s[t]=Ue(n,r)}}function ag(e){let t=Hr(e.enum),n=Xr(e.enum),r=e.localName,s=e.enum.typeName!="google.protobuf.\
NullValue";if(e.oneof){let u=e.oneof.localName;return(c,p,m)=>{if(p===null&&s){c[u].case===r&&(c[u]={case:void 0});return}let g=t(p,m.ignoreUnknownFields);if(g===
xt)return;let v=n(g);if(v!==!0)throw new U(e,Le(e,g,v));c[u]={case:r,value:g}}}let l=co(e);return(u,c,p)=>{if(c===null&&s){l(u);return}let m=t(c,p.ignoreUnknownFields);
if(m===xt)return;let g=n(m);if(g!==!0)throw new U(e,Le(e,m,g));u[r]=m}}function sg(e){let t=e.localName,{toMessage:n,toLocal:r}=De(e),s=yt(e.message),l=e.message.
typeName!="google.protobuf.Value";if(e.oneof){let u=e.oneof.localName;return(c,p,m)=>{let g=c[u];if(p===null&&l){g.case===t&&(c[u]={case:void 0});return}let v=n(
g.case===t?g.value:void 0);s(v,p,m),c[u]={case:t,value:r(v)}}}return(u,c,p)=>{if(c===null&&l){delete u[t];return}let m=n(u[t]);s(m,c,p),u[t]=r(m)}}function og(e){
let t=e.localName,n=lg(e);return(r,s,l)=>{if(s===null)return;if(!Array.isArray(s))throw new U(e,"expected Array, got "+Q(s));let u=r[t];for(let c=0;c<s.length;c++){
let p=n(s[c],l,u.length);p!==xt&&u.push(p)}}}function lg(e){switch(e.listKind){case"scalar":{let t=Jr(e),n=ze(e.scalar),r=zr(e);return(s,l,u)=>{if(s===null)throw new U(
e,"list item must not be null");let c=t(s),p=n(c);if(p!==!0)throw new U(e,`list item #${u+1}: ${Le(e,c,p)}`);return r(c)}}case"enum":{let t=Hr(e.enum),n=Xr(e.enum),
r=e.enum.typeName!="google.protobuf.NullValue";return(s,l,u)=>{if(s===null&&r)throw new U(e,"list item must not be null");let c=t(s,l.ignoreUnknownFields);if(c===
xt)return c;let p=n(c);if(p!==!0)throw new U(e,`list item #${u+1}: ${Le(e,c,p)}`);return c}}case"message":{let{toMessage:t,toLocal:n}=De(e),r=yt(e.message),s=e.
message.typeName!="google.protobuf.Value";return(l,u)=>{if(l===null&&s)throw new U(e,"list item must not be null");let c=t(void 0);return r(c,l,u),n(c)}}}}function ug(e){
let t=e.localName,n=e.mapKey,r=cg(n),s=ze(n),l,u,c=m=>m,p=!0;switch(e.mapKind){case"scalar":{l=Jr(e),u=ze(e.scalar),c=zr(e);break}case"enum":{let m=Hr(e.enum);l=
(g,v)=>m(g,v.ignoreUnknownFields),u=Xr(e.enum),p=e.enum.typeName!="google.protobuf.NullValue";break}case"message":{let{toMessage:m,toLocal:g}=De(e),v=yt(e.message);
p=e.message.typeName!="google.protobuf.Value",l=(y,I)=>{let L=m(void 0);return v(L,y,I),g(L)};break}}return(m,g,v)=>{if(g===null)return;if(typeof g!="object"||Array.
isArray(g))throw new U(e,"expected object, got "+Q(g));let y=m[t],I=new Set,L=Object.keys(g);for(let C=0;C<L.length;C++){let _=L[C],N=g[_],x=r(_);if(I.has(x))throw new U(
e,`duplicate map key "${_}"`);if(I.add(x),N===null&&p)throw new U(e,"map value must not be null");let S=l(N,v);if(S===xt)continue;let O=s(x);if(O!==!0)throw new U(
e,`invalid map key: ${Le({scalar:n},x,O)}`);if(u!==void 0){let X=u(S);if(X!==!0)throw new U(e,`map entry ${Q(x)}: ${Le(e,S,X)}`)}Se(y,x,c(S))}}}var xt=Symbol();
function Hr(e){let t=e.values[0].number,n=new Map;for(let r of e.values)n.set(r.jsonName,r.number);for(let r of e.values)n.set(r.name,r.number);return(r,s)=>{if(r===
null)return t;switch(typeof r){case"number":if(Number.isInteger(r))return r;break;case"string":{let l=n.get(r);if(l!==void 0)return l;if(s)return xt;break}}throw new Error(
`cannot decode ${e} from JSON: ${Q(r)}`)}}function Xr(e){if(e.open)return ze(h.INT32);let t=e.values;return n=>t.some(r=>r.number===n)}function fo(e){let t=Jr(e),
n=ze(e.scalar),r=zr(e);return s=>{let l=t(s),u=n(l);if(u!==!0)throw new U(e,Le(e,l,u));return r(l)}}function Jr(e){switch(e.scalar){case h.DOUBLE:case h.FLOAT:return t=>{
if(t==="NaN")return NaN;if(t==="Infinity")return Number.POSITIVE_INFINITY;if(t==="-Infinity")return Number.NEGATIVE_INFINITY;if(typeof t=="number"){if(Number.isNaN(
t))throw new U(e,"unexpected NaN number");if(!Number.isFinite(t))throw new U(e,"unexpected infinite number");return t}if(typeof t=="string"){if(t===""||t.trim().
length!==t.length)return t;let n=Number(t);return Number.isFinite(n)?n:t}return t};case h.INT32:case h.FIXED32:case h.SFIXED32:case h.SINT32:case h.UINT32:return po;case h.
BYTES:return t=>{if(typeof t=="string"){if(t==="")return new Uint8Array(0);try{return Ha(t)}catch(n){let r=n instanceof Error?n.message:String(n);throw new U(e,
r)}}return t};default:return t=>t}}function zr(e){let t=e.fieldKind!=="map"&&e.longAsString;switch(e.scalar){case h.INT64:case h.SFIXED64:case h.SINT64:return t?
n=>String(n):n=>typeof n=="string"||typeof n=="number"?V.parse(n):n;case h.FIXED64:case h.UINT64:return t?n=>String(n):n=>typeof n=="string"||typeof n=="number"?
V.uParse(n):n;default:return n=>n}}function cg(e){switch(e){case h.BOOL:return t=>{switch(t){case"true":return!0;case"false":return!1}return t};case h.INT32:case h.
FIXED32:case h.UINT32:case h.SFIXED32:case h.SINT32:return po;case h.INT64:case h.SINT64:case h.SFIXED64:case h.UINT64:case h.FIXED64:return t=>/^-?0+$/.test(t)?
"0":t.replace(/^(-?)0+(?=\d)/,"$1");default:return t=>t}}function po(e){if(typeof e=="string"){if(e===""||e.trim().length!==e.length)return e;let t=Number(e);return Number.
isNaN(t)?e:t}return e}function dg(e,t,n){var r;if(t===null||Array.isArray(t)||typeof t!="object")throw new Error(`cannot decode message ${e.$typeName} from JSON\
: expected object but got ${Q(t)}`);if(Object.keys(t).length==0)return;let s=t["@type"];if(typeof s!="string"||s=="")throw new Error(`cannot decode message ${e.
$typeName} from JSON: "@type" is empty`);let l=s.includes("/")?s.substring(s.lastIndexOf("/")+1):s;if(!l.length)throw new Error(`cannot decode message ${e.$typeName}\
 from JSON: "@type" is invalid`);let u=(r=n.registry)===null||r===void 0?void 0:r.getMessage(l);if(!u)throw new Error(`cannot decode message ${e.$typeName} from\
 JSON: ${s} is not in the type registry`);let c=R(u);if(Ca(u)&&Object.prototype.hasOwnProperty.call(t,"value"))yt(u)(c,t.value,n);else{let p={};for(let m of Object.
keys(t))m!=="@type"&&Se(p,m,t[m]);yt(u)(c,p,n)}_e(u,c,e)}function fg(e,t){if(typeof t!="string")throw new Error(`cannot decode message ${e.$typeName} from JSON:\
 ${Q(t)}`);let n=t.match(/^([0-9]{4})-([0-9]{2})-([0-9]{2})T([0-9]{2}):([0-9]{2}):([0-9]{2})(?:\.([0-9]{1,9}))?(?:Z|([+-][0-9][0-9]:[0-9][0-9]))$/);if(!n)throw new Error(
`cannot decode message ${e.$typeName} from JSON: invalid RFC 3339 string`);let r=Date.parse(n[1]+"-"+n[2]+"-"+n[3]+"T"+n[4]+":"+n[5]+":"+n[6]+(n[8]?n[8]:"Z"));if(Number.
isNaN(r))throw new Error(`cannot decode message ${e.$typeName} from JSON: invalid RFC 3339 string`);if(r<zs||r>Qs)throw new Error(`cannot decode message ${e.$typeName}\
 from JSON: must be from 0001-01-01T00:00:00Z to 9999-12-31T23:59:59Z inclusive`);e.seconds=V.parse(r/1e3),e.nanos=0,n[7]&&(e.nanos=parseInt("1"+n[7]+"0".repeat(
9-n[7].length))-1e9)}function pg(e,t){if(typeof t!="string")throw new Error(`cannot decode message ${e.$typeName} from JSON: ${Q(t)}`);let n=t.match(/^(-?[0-9]+)(?:\.([0-9]+))?s/);
if(n===null)throw new Error(`cannot decode message ${e.$typeName} from JSON: ${Q(t)}`);let r=Number(n[1]);if(r>eo||r<qs)throw new Error(`cannot decode message ${e.
$typeName} from JSON: ${Q(t)}`);if(e.seconds=V.parse(r),typeof n[2]!="string")return;let s=n[2]+"0".repeat(9-n[2].length);e.nanos=parseInt(s),(r<0||Object.is(r,
-0))&&(e.nanos=-e.nanos)}function mg(e,t){if(typeof t!="string")throw new Error(`cannot decode message ${e.$typeName} from JSON: ${Q(t)}`);t!==""&&(e.paths=t.split(
",").map(n=>{if(n.includes("_"))throw new Error(`cannot decode message ${e.$typeName} from JSON: path names must be lowerCamelCase`);return da(n)}))}function mo(e,t,n){
if(typeof t!="object"||t==null||Array.isArray(t))throw new Error(`cannot decode message ${e.$typeName} from JSON ${Q(t)}`);let r=Object.keys(t);for(let s=0;s<r.
length;s++){let l=r[s],u=R(pe);Qr(u,t[l],n),Se(e.fields,l,u)}}function Qr(e,t,n){if(++n.depth>n.recursionLimit)throw new Error(`cannot decode ${e.$typeName} fro\
m JSON: maximum recursion depth of ${n.recursionLimit} reached`);switch(typeof t){case"number":e.kind={case:"numberValue",value:t};break;case"string":e.kind={case:"\
stringValue",value:t};break;case"boolean":e.kind={case:"boolValue",value:t};break;case"object":if(t===null)e.kind={case:"nullValue",value:Kt.NULL_VALUE};else if(Array.
isArray(t)){let r=R(nt);ho(r,t,n),e.kind={case:"listValue",value:r}}else{let r=R(tt);mo(r,t,n),e.kind={case:"structValue",value:r}}break;default:throw new Error(
`cannot decode message ${e.$typeName} from JSON ${Q(t)}`)}return n.depth--,e}function ho(e,t,n){if(!Array.isArray(t))throw new Error(`cannot decode message ${e.
$typeName} from JSON ${Q(t)}`);for(let r=0;r<t.length;r++){let s=R(pe);Qr(s,t[r],n),e.values.push(s)}}function _n(e,t){switch(e){case h.UINT32:case h.UINT64:case h.
FIXED32:case h.FIXED64:return Qe(BigInt(t));case h.INT32:case h.SINT32:case h.SFIXED32:return BigInt(t);default:return t}}var An=Symbol.for("@bufbuild/cel/list");
function Ae(e){return Pt(e)?new bg(e):new gg(e)}function hg(...e){return new Eg(e)}function ye(e){return typeof e=="object"&&e!==null&&An in e}var gg=class{_array;[An]={};constructor(e){
this._array=e}get size(){return this._array.length}get(e){if(!(e<0||e>=this.size))return We(this._array[e])}*values(){for(let e of this._array.values())yield We(
e)}[Symbol.iterator](){return this.values()}},bg=class{_list;[An]={};constructor(e){this._list=e}get size(){return this._list.size}get(e){let t=this._list.get(e);
if(t!==void 0)return go(this._list.field(),t)}*values(){for(let e of this._list)yield go(this._list.field(),e)}[Symbol.iterator](){return this.values()}},Eg=class{_lists;[An]={};_size;constructor(e){
this._lists=e;let t=0;for(let n of e)t+=n.size;this._size=t}get size(){return this._size}get(e){if(!(e<0||e>=this.size))for(let t of this._lists){if(e<t.size)return t.
get(e);e=e-t.size}}*values(){for(let e of this._lists)yield*e.values()}[Symbol.iterator](){return this.values()}};function go(e,t){switch(e.listKind){case"enum":
return BigInt(t);case"message":return Xt(t);case"scalar":return _n(e.scalar,t)}}var bo=Ae([]),jt=[];function vg(e){return jt.push(e),()=>jt.pop()}function qr(){
if(jt.length===0)throw new Error("cannot use `getEvalContext` outside of an evaluation");return jt[jt.length-1]}function yg(e,t){return{id:t.id,eval(n){let r=vg(
e);try{return t.eval(n)}finally{r()}}}}function Cn(e){let t=qr().registry.getMessage(e);if(!t)throw new Error(`Message ${e} not found in registry`);return t}var Zt=Symbol.
for("@bufbuild/cel/type"),T={INT:$e("int"),UINT:$e("uint"),BOOL:$e("bool"),STRING:$e("string"),BYTES:$e("bytes"),DOUBLE:$e("double"),NULL:$e("null_type"),DYN:$e(
"dyn"),TYPE:$e("type")},j=Ye(ve),G=Ye(dt);function Ht(e,t){return{[Zt]:{},kind:"map",key:e,value:t,name:"map",toString(){return`map(${e}, ${t})`}}}function me(e){
return{[Zt]:{},kind:"list",element:e,name:"list",toString(){return`list(${e})`}}}function Ye(e){let t,n;return typeof e=="string"?(t=e,n=void 0):(t=e.typeName,n=
e),{[Zt]:{},kind:"object",desc:n,name:t,toString(){return t}}}function $e(e){return{[Zt]:{},kind:"scalar",scalar:e,name:e,toString(){return e}}}function Ke(e){switch(typeof e){case"\
bigint":return T.INT;case"boolean":return T.BOOL;case"number":return T.DOUBLE;case"string":return T.STRING;case"object":switch(!0){case e===null:return T.NULL;case e instanceof
Uint8Array:return T.BYTES;case de(e):return xg(e);case ye(e):return me(T.DYN);case re(e):return Ht(T.DYN,T.DYN);case Ne(e):return T.UINT;default:if(Eo(e))return T.
TYPE}}throw new Error(`Not a CEL value: ${e}`)}function ei(e){return typeof e=="object"&&e!==null&&Eo(e)}function Eo(e){return Zt in e}function xg(e){let t=e.desc.
typeName;if(Ng(e)&&(t=Ig(e.message.typeUrl),t===pe.typeName)){let n=$t(e.message,pe);return n?vo(n):T.NULL}switch(t){case Oh.typeName:case Rr.typeName:return T.
DOUBLE;case wn.typeName:case Zs.typeName:return T.UINT;case js.typeName:case Vr.typeName:return T.INT;case Gr.typeName:return T.STRING;case Mr.typeName:return T.
BYTES;case Ur.typeName:return T.BOOL;case tt.typeName:return Ht(T.STRING,T.DYN);case nt.typeName:return me(T.DYN);case pe.typeName:return vo(e.message)}return t===
e.desc.typeName?Ye(e.desc):Ye(t)}function vo(e){switch(e.kind.case){case"boolValue":return T.BOOL;case"listValue":return me(T.DYN);case"nullValue":case void 0:return T.
NULL;case"numberValue":return T.DOUBLE;case"stringValue":return T.STRING;case"structValue":return Ht(T.STRING,T.DYN)}}function Ng(e){return e.desc.typeName===et.
typeName}function Ig(e){let t=e.lastIndexOf("/"),n=t>=0?e.substring(t+1):e;if(!n.length)throw new Error(`invalid type url: ${e}`);return n}function We(e){switch(typeof e){case"\
bigint":case"boolean":case"number":case"string":return e;case"object":break;default:throw new Error(`unsupported input ${typeof e}`)}switch(!0){case e===null:case e instanceof
Uint8Array:case ye(e):case re(e):case Ne(e):case ei(e):return e}if(Sg(e)||Pt(e))return Ae(e);if(Lg(e)||Ft(e))return Nt(e);if(Oe(e)){let t=ti(e);return t!==void 0?
t:Ee(Cn(e.$typeName),e)}if(de(e))return Xt(e);if(e.constructor.name==="Object")return Nt(new Map(Object.entries(e)));throw new Error(`Unsupported input ${e}`)}function On(e){
if(!wg(e))return e;let t=$t(e.message,qr().registry);if(t===void 0)throw new Error(`invalid Any or ${e.message.typeUrl} not found in registry`);let n=ti(t);return n!==
void 0?n:Ee(Cn(t.$typeName),t)}function Xt(e){let t=ti(e.message);return t!==void 0?t:e}function wg(e){return de(e,et)}function Sg(e){return Array.isArray(e)}function Lg(e){
return e instanceof Map}function ti(e){return Aa(e)?Tg(e):_g(e)}function Tg(e){switch(e.$typeName){case js.typeName:return BigInt(e.value);case Zs.typeName:return Qe(
BigInt(e.value));case wn.typeName:return Qe(e.value)}return e.value}function _g(e){switch(!0){case Oe(e,tt):return yo(e);case Oe(e,pe):return xo(e);case Oe(e,nt):
return No(e)}}function yo(e){let t=new Map;for(let[n,r]of Object.entries(e.fields))t.set(n,xo(r));return Nt(t)}function xo(e){switch(e.kind.case){case"boolValue":case"\
numberValue":case"stringValue":return e.kind.value;case"nullValue":case void 0:return null;case"structValue":return yo(e.kind.value);case"listValue":return No(e.
kind.value)}}function No(e){return Ae(e.values)}var ni=Symbol.for("@bufbuild/cel/map");function Nt(e){return Ft(e)?new Cg(e):new Ag(e)}function re(e){return typeof e==
"object"&&e!==null&&ni in e}var Ag=class{_map;[ni]={};constructor(e){this._map=e}get size(){return this._map.size}get(e){if(Ne(e)&&(e=e.value),typeof e=="number"){
if(!Number.isInteger(e))return;e=BigInt(e)}let t=this._map.get(e);if(t!==void 0)return We(t);if(typeof e=="bigint"){for(let n of this._map.keys())if(Ne(n)&&n.value===
e)return We(this._map.get(n))}}has(e){return this.get(e)!=null}forEach(e,t){this._map.forEach((n,r,s)=>e.call(t,We(n),r,this))}*entries(){for(let[e,t]of this._map.
entries())yield[e,We(t)]}keys(){return this._map.keys()}*values(){for(let e of this._map.values())yield We(e)}[Symbol.iterator](){return this.entries()}},Cg=class{_map;[ni]={};constructor(e){
this._map=e}get size(){return this._map.size}get(e){let t=this._map.get(Io(this._map.field(),e));if(t!==void 0)return Dn(this._map.field(),t)}has(e){return this.
_map.has(Io(this._map.field(),e))}forEach(e,t){this._map.forEach((n,r,s)=>e.call(t,Dn(this._map.field(),n),ri(this._map.field(),r),this))}*entries(){for(let[e,t]of this.
_map.entries())yield[ri(this._map.field(),e),Dn(this._map.field(),t)]}*keys(){for(let e of this._map.keys())yield ri(this._map.field(),e)}*values(){for(let e of this.
_map.keys())yield Dn(this._map.field(),e)}[Symbol.iterator](){return this.entries()}};function Io(e,t){switch(Ne(t)&&(t=t.value),e.mapKey){case h.SINT32:case h.
INT32:case h.FIXED32:case h.UINT32:case h.SFIXED32:return typeof t=="bigint"?Number(t):t;case h.SINT64:case h.INT64:case h.FIXED64:case h.UINT64:case h.SFIXED64:
return t==="number"&&Number.isInteger(t)?BigInt(t):t;default:return t}}function ri(e,t){return _n(e.mapKey,t)}function Dn(e,t){switch(e.mapKind){case"enum":return BigInt(
t);case"message":return Xt(t);case"scalar":return _n(e.scalar,t)}}var wo=Nt(new Map),Og=qa(ve,dt,et,ke,bt);function So(...e){return qa(Og,...e)}function Jt(e,t){
if(e===t)return!0;if(Ne(e)&&(e=e.value),Ne(t)&&(t=t.value),(typeof e=="number"||typeof e=="bigint")&&(typeof t=="number"||typeof t=="bigint"))return e==t;switch(!0){case e instanceof
Uint8Array:return t instanceof Uint8Array&&Bg(e,t);case ye(e):return ye(t)&&Dg(e,t);case re(e):return re(t)&&kg(e,t);case ei(e):return ei(t)&&Lo(e,t)}return de(
e)?!de(t)||e.desc.typeName!==t.desc.typeName?!1:Xs(e.desc,e.message,t.message,{registry:qr().registry,unpackAny:!0,unknown:!0,extensions:!0}):!1}function Lo(e,t){
return e.kind===t.kind&&e.name===t.name}function Dg(e,t){if(e.size!==t.size)return!1;for(let n=0;n<e.size;n++)if(!Jt(e.get(n),t.get(n)))return!1;return!0}function kg(e,t){
if(e.size!==t.size)return!1;for(let[n,r]of e){let s=t.get(n);if(s===void 0||!Jt(r,s))return!1}return!0}function Bg(e,t){if(e.length!==t.length)return!1;for(let n=0;n<
e.length;n++)if(e[n]!==t[n])return!1;return!0}var Pg=Symbol.for("@bufbuild/cel/func");function E(e,t,n,r){return new Fg(e,void 0,t,n,r)}function F(e,t,n,r,s){return new Rg(
e,t,n,r,s)}var To=class{_name;_target;_args;_result;_impl;_id;[Pg]={};constructor(e,t,n,r,s,l=""){this._name=e,this._target=t,this._args=n,this._result=r,this._impl=
s,this._id=l}get id(){if(this._id===""){let e=this.target?`${this.target.name}.`:"";this._id=`${e}${this.name}(${this.arguments.map(t=>t.name).join(",")})`}return this.
_id}get name(){return this._name}get target(){return this._target}get arguments(){return this._args}get result(){return this._result}call(e,t,n){if(n.length==this.
arguments.length){for(let r=0;r<n.length;r++)if(!_o(n[r],this.arguments[r]))return;try{return We(this._impl.apply(t,n))}catch(r){return H(r,e)}}}},Fg=class extends To{call(e,t,n){
if(t===void 0)return super.call(e,void 0,n)}},Rg=class extends To{call(e,t,n){if(!(t===void 0||!_o(t,this.target)))return super.call(e,t,n)}};function _o(e,t){return t===
T.DYN||Lo(Ke(e),t)}var Ao=Symbol.for("@bufbuild/cel/resolver");function Vg(...e){let t=new Map;for(let n of e){let r=Ug(n)||Array.isArray(n)?n:[n];for(let s of r){
let l=t.get(s.name);l===void 0&&(l=[],t.set(s.name,l)),l.push(s)}}return new Gg(new Map(new Array(...t.entries()).map(([n,r])=>[n,Mg(n,r)])))}function Ug(e){return typeof e==
"object"&&e!==null&&Ao in e}var Gg=class{_groups;[Ao]={};constructor(e){this._groups=e}*[Symbol.iterator](){for(let e of this._groups.values())yield*e}find(e){return this.
_groups.get(e)}};function Mg(e,t){let n=[];for(let r of t){for(let s=0;s<n.length;s++)if(r.id===n[s].id){n.splice(s,1);break}n.push(r)}return new Yg(e,n)}var Yg=class{_name;_funcs;constructor(e,t){
this._name=e,this._funcs=t}*[Symbol.iterator](){yield*this._funcs}get name(){return this._name}call(e,t,n){n=n.map(r=>On(r));for(let r of this._funcs){let s=r.call(
e,t,n);if(s!==void 0)return s}}},zt="_?_:_",ii="_==_",oe="_>=_",ai="_[_]",le="_<=_",kn="_&&_",Bn="_||_",si="_!=_",$g="@not_strictly_false",Kg="__not_strictly_fa\
lse__",Wg="_[?_]",jg="_?._",oi=1000000000n,Zg=9223372036854775807n,Hg=-9223372036854775808n;function Pn(e=0n,t=0n){let n=e*oi+BigInt(t);if(n>Zg||n<Hg)throw new Error(
"duration out of range");return R(dt,{seconds:n/oi,nanos:Number(n%oi)})}var Co=128,Oo=Object.freeze({ns:1n,us:1000n,µs:1000n,ms:1000n*1000n,s:1000n*1000n*1000n,
m:1000n*1000n*1000n*60n,h:1000n*1000n*1000n*60n*60n}),Do=/^\d+/,Xg=new RegExp(`^(${Object.keys(Oo).join("|")})`);function Jg(e){if(e.length>Co)throw ko(`duratio\
n string exceeds ${Co} characters`);if(/^[-+]?0$/.test(e))return Pn();let[t,n]=/^[+-]/.test(e)?[e[0]==="+"?1n:-1n,e.slice(1)]:[1n,e],r=0n,s=n;for(;s.length>0;){
let l=Do.exec(s)?.[0];s=s.slice(l?.length??0),s[0]==="."&&(s=s.slice(1));let u=Do.exec(s)?.[0];s=s.slice(u?.length??0);let c=Xg.exec(s)?.[0];if(s=s.slice(c?.length??
0),(l??u)===void 0||c===void 0)throw ko("invalid syntax");let p=Oo[c];r+=BigInt(l??0)*p,r+=BigInt(u??0)*p/10n**BigInt(u?.length??0)}return Pn(0n,t*r)}function ko(e){
return new Error(`Failed to parse duration: ${e}`)}var zg=253402300799n,Qg=-62135596800n,Qt=1000000000n;function Bo(e=0n,t=0n){let n=e*Qt+BigInt(t),r=n%Qt<0n?1n:
0n,s=n/Qt-r,l=Number(n%Qt+r*Qt);if(s>zg||s<Qg)throw new Error("timestamp out of range");return R(ve,{seconds:s,nanos:l})}var Po=9223372036854775807n,Fo=-9223372036854775808n,
qg=18446744073709551615n;function Be(e,t="type conversion"){let n=typeof e=="string"?BigInt(e):e;if(typeof n=="bigint"){if(n>=Fo&&n<=Po)return n}else if(Number.
isFinite(n)&&n>Number(Fo)&&n<Number(Po))return BigInt(Math.trunc(n));throw H(`int overflow during ${t}`)}function It(e,t="type conversion"){let n=typeof e=="str\
ing"?BigInt(e):e;if(typeof n=="bigint"||Number.isFinite(n)){let r=typeof n=="number"?BigInt(Math.trunc(n)):n;if(n>=0&&r<=qg)return Qe(r)}throw H(`uint overflow \
during ${t}`)}function e0(e,t){let n=new Uint8Array(e.length+t.length);return n.set(e),n.set(t,e.length),n}function Ro(e,t){return Bo(e.message.seconds+t.message.
seconds,e.message.nanos+t.message.nanos)}function t0(e,t){return Pn(e.message.seconds+t.message.seconds,e.message.nanos+t.message.nanos)}function Vo(e,t){return Pn(
e.message.seconds-t.message.seconds,e.message.nanos-t.message.nanos)}function n0(e,t){return Bo(e.message.seconds-t.message.seconds,e.message.nanos-t.message.nanos)}
function Uo(e,t,n){if(n===0n)throw H(`${e.name} divide by zero`);return Be(t/n,`divide by ${n}`)}function Go(e,t,n){if(n===0n)throw H(`${e.name} modulus by zero`);
return t%n}var li=me(T.DYN),{BYTES:ui,DOUBLE:he,INT:ee,STRING:ci,UINT:ie}=T,r0=[E("_+_",[ee,ee],ee,(e,t)=>Be(e+t,"_+_")),E("_+_",[ie,ie],ie,(e,t)=>It(e.value+t.
value,"_+_")),E("_+_",[he,he],he,(e,t)=>e+t),E("_+_",[G,G],G,t0),E("_+_",[j,G],j,Ro),E("_+_",[G,j],j,Ro),E("_+_",[ci,ci],ci,(e,t)=>e+t),E("_+_",[ui,ui],ui,e0),E(
"_+_",[li,li],li,hg),E("_-_",[ee,ee],ee,(e,t)=>Be(e-t,"_-_")),E("_-_",[ie,ie],ie,(e,t)=>It(e.value-t.value,"_-_")),E("_-_",[he,he],he,(e,t)=>e-t),E("_-_",[j,j],
G,Vo),E("_-_",[G,G],G,Vo),E("_-_",[j,G],j,n0),E("_*_",[ee,ee],ee,(e,t)=>Be(e*t,"_*_")),E("_*_",[ie,ie],ie,(e,t)=>It(e.value*t.value,"_*_")),E("_*_",[he,he],he,(e,t)=>e*
t),E("_/_",[ee,ee],ee,(e,t)=>Uo(ee,e,t)),E("_/_",[ie,ie],ie,(e,t)=>Qe(Uo(ie,e.value,t.value))),E("_/_",[he,he],he,(e,t)=>e/t),E("_%_",[ee,ee],ee,(e,t)=>Go(ee,e,
t)),E("_%_",[ie,ie],ie,(e,t)=>Qe(Go(ie,e.value,t.value))),E("-_",[ee],ee,e=>Be(-e)),E("-_",[he],he,e=>-e)],i0=new TextEncoder,a0=new TextDecoder(void 0,{fatal:!0});
function s0(e){switch(e){case"true":case"True":case"TRUE":case"t":case"1":return!0;case"false":case"False":case"FALSE":case"f":case"0":return!1}throw new Error(
`Unable to convert string '${e}' to bool`)}function o0(e){try{return a0.decode(e)}catch(t){throw new Error(`Failed to decode bytes as string: ${t}`)}}function l0(e){
try{return lo(ve,e)}catch(t){throw new Error(`Failed to parse timestamp: ${t}`)}}function u0(e){return Oe(e)?Ye(Cn(e.$typeName)):Ke(e)}function je(e){return e}var{
BOOL:Fn,BYTES:Rn,DOUBLE:rt,DYN:di,INT:Ie,STRING:ue,TYPE:c0,UINT:it}=T,d0=[E("int",[Ie],Ie,je),E("int",[it],Ie,e=>Be(e.value)),E("int",[rt],Ie,Be),E("int",[ue],Ie,
Be),E("int",[j],Ie,e=>Be(e.message.seconds)),E("int",[G],Ie,e=>Be(e.message.seconds)),E("uint",[it],it,je),E("uint",[Ie],it,It),E("uint",[rt],it,It),E("uint",[ue],
it,It),E("double",[rt],rt,je),E("double",[Ie],rt,e=>Number(e)),E("double",[it],rt,e=>Number(e.value)),E("double",[ue],rt,e=>Number(e)),E("bool",[Fn],Fn,je),E("b\
ool",[ue],Fn,s0),E("bytes",[Rn],Rn,je),E("bytes",[ue],Rn,e=>i0.encode(e)),E("string",[ue],ue,je),E("string",[Fn],ue,e=>e.toString()),E("string",[Ie],ue,e=>e.toString()),
E("string",[it],ue,e=>e.value.toString()),E("string",[rt],ue,e=>e.toString()),E("string",[Rn],ue,o0),E("string",[j],ue,e=>Wt(ve,e.message)),E("string",[G],ue,e=>Wt(
dt,e.message)),E("timestamp",[j],j,je),E("timestamp",[ue],j,l0),E("timestamp",[Ie],j,e=>ph(Number(e))),E("duration",[G],G,je),E("duration",[ue],G,Jg),E("duratio\
n",[Ie],G,e=>R(dt,{seconds:e})),E("type",[di],c0,u0),E("dyn",[di],di,je)],f0="contains",p0="endsWith",Mo="matches",at="size",m0="startsWith",h0="getDate",g0="ge\
tDayOfMonth",b0="getDayOfWeek",E0="getDayOfYear",v0="getFullYear",Yo="getHours",$o="getMilliseconds",Ko="getMinutes",y0="getMonth",Wo="getSeconds";function x0(e){
return ia.compile(e).test(this)}function Vn(e,t){let n=e.message.seconds-t.message.seconds;return n==0n?e.message.nanos-t.message.nanos:n<0n?-1:1}function Un(e,t){
let n=e.message.seconds-t.message.seconds;return n==0n?e.message.nanos-t.message.nanos:n<0n?-1:1}function Gn(e,t){let n=Math.min(e.length,t.length);for(let r=0;r<
n;r++){if(e[r]<t[r])return-1;if(e[r]>t[r])return 1}return e.length-t.length}function N0(e,t){for(let n of t)if(Jt(n,e))return!0;return!1}function qt(e,t){return t.
has(e)}var{BOOL:w,BYTES:Pe,DOUBLE:$,DYN:en,INT:P,STRING:te,UINT:K}=T,fi=me(T.DYN),ft=Ht(T.DYN,T.DYN),I0=[E("!_",[w],w,e=>!e),E(ii,[en,en],w,Jt),E(si,[en,en],w,(e,t)=>!Jt(
e,t)),E("_<_",[w,w],w,(e,t)=>e<t),E("_<_",[Pe,Pe],w,(e,t)=>Gn(e,t)<0),E("_<_",[$,$],w,(e,t)=>e<t),E("_<_",[te,te],w,(e,t)=>e<t),E("_<_",[P,P],w,(e,t)=>e<t),E("_\
<_",[P,K],w,(e,t)=>e<t.value),E("_<_",[K,P],w,(e,t)=>e.value<t),E("_<_",[K,K],w,(e,t)=>e.value<t.value),E("_<_",[P,$],w,(e,t)=>Number(e)<t),E("_<_",[$,P],w,(e,t)=>e<
Number(t)),E("_<_",[$,K],w,(e,t)=>e<Number(t.value)),E("_<_",[K,$],w,(e,t)=>Number(e.value)<t),E("_<_",[G,G],w,(e,t)=>Vn(e,t)<0),E("_<_",[j,j],w,(e,t)=>Un(e,t)<
0),E(le,[w,w],w,(e,t)=>e<=t),E(le,[Pe,Pe],w,(e,t)=>Gn(e,t)<=0),E(le,[$,$],w,(e,t)=>e<=t),E(le,[te,te],w,(e,t)=>e<=t),E(le,[P,P],w,(e,t)=>e<=t),E(le,[P,K],w,(e,t)=>e<=
t.value),E(le,[K,P],w,(e,t)=>e.value<=t),E(le,[K,K],w,(e,t)=>e.value<=t.value),E(le,[P,$],w,(e,t)=>Number(e)<=t),E(le,[$,P],w,(e,t)=>e<=Number(t)),E(le,[$,K],w,
(e,t)=>e<=Number(t.value)),E(le,[K,$],w,(e,t)=>Number(e.value)<=t),E(le,[G,G],w,(e,t)=>Vn(e,t)<=0),E(le,[j,j],w,(e,t)=>Un(e,t)<=0),E("_>_",[w,w],w,(e,t)=>e>t),E(
"_>_",[Pe,Pe],w,(e,t)=>Gn(e,t)>0),E("_>_",[$,$],w,(e,t)=>e>t),E("_>_",[te,te],w,(e,t)=>e>t),E("_>_",[P,P],w,(e,t)=>e>t),E("_>_",[P,K],w,(e,t)=>e>t.value),E("_>_",
[K,P],w,(e,t)=>e.value>t),E("_>_",[K,K],w,(e,t)=>e.value>t.value),E("_>_",[P,$],w,(e,t)=>Number(e)>t),E("_>_",[$,P],w,(e,t)=>e>Number(t)),E("_>_",[$,K],w,(e,t)=>e>
Number(t.value)),E("_>_",[K,$],w,(e,t)=>Number(e.value)>t),E("_>_",[G,G],w,(e,t)=>Vn(e,t)>0),E("_>_",[j,j],w,(e,t)=>Un(e,t)>0),E(oe,[w,w],w,(e,t)=>e>=t),E(oe,[Pe,
Pe],w,(e,t)=>Gn(e,t)>=0),E(oe,[$,$],w,(e,t)=>e>=t),E(oe,[te,te],w,(e,t)=>e>=t),E(oe,[P,P],w,(e,t)=>e>=t),E(oe,[P,K],w,(e,t)=>e>=t.value),E(oe,[K,P],w,(e,t)=>e.value>=
t),E(oe,[K,K],w,(e,t)=>e.value>=t.value),E(oe,[P,$],w,(e,t)=>Number(e)>=t),E(oe,[$,P],w,(e,t)=>e>=Number(t)),E(oe,[$,K],w,(e,t)=>e>=Number(t.value)),E(oe,[K,$],
w,(e,t)=>Number(e.value)>=t),E(oe,[G,G],w,(e,t)=>Vn(e,t)>=0),E(oe,[j,j],w,(e,t)=>Un(e,t)>=0),E(at,[Pe],P,e=>BigInt(e.length)),E(at,[fi],P,e=>BigInt(e.size)),E(at,
[te],P,e=>BigInt([...e].length)),E(at,[ft],P,e=>BigInt(e.size)),F(at,Pe,[],P,function(){return BigInt(this.length)}),F(at,fi,[],P,function(){return BigInt(this.
size)}),F(at,te,[],P,function(){return BigInt([...this].length)}),F(at,ft,[],P,function(){return BigInt(this.size)}),E("@in",[en,fi],w,N0),E("@in",[te,ft],w,qt),
E("@in",[$,ft],w,qt),E("@in",[P,ft],w,qt),E("@in",[w,ft],w,qt),E("@in",[K,ft],w,qt),F(f0,te,[te],w,String.prototype.includes),F(p0,te,[te],w,String.prototype.endsWith),
F(m0,te,[te],w,String.prototype.startsWith),F(Mo,te,[te],w,x0)];function w0(e){let t=new Date(0,0,1);t.setFullYear(e.getFullYear());let n=e.getTime()-t.getTime(),
r=1e3*60*60*24;return Math.floor(n/r)}function S0(e,t){let n=e.message,r=fh(n);if(t===void 0)return new Date(r.getUTCFullYear(),r.getUTCMonth(),r.getUTCDate(),r.
getUTCHours(),r.getUTCMinutes(),r.getUTCSeconds(),r.getUTCMilliseconds());let s=t.match(/^(?<sign>[+-]?)(?<hours>\d\d):(?<minutes>\d\d)$/);if(s?.groups){let y=s.
groups.sign=="-"?1:-1,I=parseInt(s.groups.hours),L=parseInt(s.groups.minutes),C=y*(I*60*60*1e3+L*60*1e3);return r=new Date(r.getTime()-C),new Date(r.getUTCFullYear(),
r.getUTCMonth(),r.getUTCDate(),r.getUTCHours(),r.getUTCMinutes(),r.getUTCSeconds(),r.getUTCMilliseconds())}let l=new Intl.DateTimeFormat("en-US",{hourCycle:"h23",
hour12:!1,timeZone:t,year:"numeric",month:"numeric",day:"2-digit",hour:"2-digit",minute:"2-digit",second:"2-digit"}),u,c,p,m,g,v;for(let y of l.formatToParts(r))
switch(y.type){case"year":u=parseInt(y.value);break;case"month":c=parseInt(y.value)-1;break;case"day":p=parseInt(y.value);break;case"hour":m=parseInt(y.value);break;case"\
minute":g=parseInt(y.value);break;case"second":v=parseInt(y.value);break}if(u===void 0||c===void 0||p===void 0||m===void 0||g===void 0||v===void 0)throw new Error(
`Error converting ${Wt(ve,n)} to IANA timezone ${t}`);return new Date(u,c,p,m,g,v,r.getUTCMilliseconds())}var{STRING:L0,INT:wt}=T;function Fe(e,t){function n(r){
let s=S0(this,r),l=t(s);try{return BigInt(l)}catch{throw new Error(`Error converting ${l} of ${String(s)} of ${Wt(ve,this.message)} to BigInt`)}}return[F(e,j,[],
wt,n),F(e,j,[L0],wt,n)]}var T0=[F(Wo,G,[],wt,function(){return this.message.seconds}),F(Ko,G,[],wt,function(){return this.message.seconds/60n}),F(Yo,G,[],wt,function(){
return this.message.seconds/3600n}),F($o,G,[],wt,function(){return BigInt(this.message.nanos)/1000000n}),...Fe(v0,e=>e.getFullYear()),...Fe(y0,e=>e.getMonth()),
...Fe(h0,e=>e.getDate()),...Fe(g0,e=>e.getDate()-1),...Fe(b0,e=>e.getDay()),...Fe(E0,e=>w0(e)),...Fe(Wo,e=>e.getSeconds()),...Fe(Ko,e=>e.getMinutes()),...Fe(Yo,
e=>e.getHours()),...Fe($o,e=>e.getMilliseconds())],_0=Symbol.for("@bufbuild/cel/scope");function jo(e,t){let n=new Map;if(e)for(let[r,s]of Object.entries(e))n.set(
r,s);return new A0(n,t)}var A0=class{_variables;_parent;[_0]={};constructor(e,t=void 0){this._variables=e,this._parent=t}*[Symbol.iterator](){for(let[e,t]of this.
_parent??[])this._variables.has(e)||(yield[e,t]);for(let[e,t]of this._variables)yield[e,t]}push(e){return jo(e,this)}pop(){return this._parent}find(e){return this.
_variables.has(e)?this._variables.get(e):this._parent?.find(e)}},C0=Symbol.for("@bufbuild/cel/env"),{BOOL:O0,STRING:Zo}=T;function D0(e){let t=[];if(e?.re2!==void 0){
let n=e.re2;t.push(F(Mo,Zo,[Zo],O0,function(r){return n.compile(r).test(this)}))}return new k0(e?.namespace??"",e?.registry?So(e.registry):So(),Vg(r0,d0,T0,I0,e?.
funcs??[],t),jo(e?.variables))}var k0=class{_namespace;_registry;_funcs;_variables;[C0]={};constructor(e,t,n,r){this._namespace=e,this._registry=t,this._funcs=n,
this._variables=r}get namespace(){return this._namespace}get registry(){return this._registry}get funcs(){return this._funcs}get variables(){return this._variables}},
pi=class Zi{builder;function;terms;ops;variadicASTs;constructor(t,n,r,s){this.builder=t,this.function=n,this.terms=[r],this.ops=[],this.variadicASTs=s}static newVariadicLogicManager(t,n,r){
return new Zi(t,n,r,!0)}static newBalancingLogicManager(t,n,r){return new Zi(t,n,r,!1)}addTerm(t,n){this.terms.push(n),this.ops.push(t)}toExpr(){return this.terms.
length===1?this.terms[0]:this.variadicASTs?this.builder.nextExpr(this.ops[0],{case:"callExpr",value:{$typeName:"cel.expr.Expr.Call",function:this.function,args:this.
terms}}):this.balancedTree(0,this.ops.length-1)}balancedTree(t,n){let r=Math.floor((t+n+1)/2),s;r===t?s=this.terms[r]:s=this.balancedTree(t,r-1);let l;return r===
n?l=this.terms[r+1]:l=this.balancedTree(r+1,n),this.builder.nextExpr(this.ops[r],{case:"callExpr",value:{$typeName:"cel.expr.Expr.Call",function:this.function,args:[
s,l]}})}},B0=new TextEncoder,ae="@result",P0=class{#e=0n;sourceInfo={$typeName:"cel.expr.SourceInfo",syntaxVersion:"",location:"",lineOffsets:[],positions:{},macroCalls:{},
extensions:[]};nextExpr(e,t){return this.sourceInfo.positions[(++this.#e).toString()]=e,{$typeName:"cel.expr.Expr",id:this.#e,exprKind:t}}nextEntry(e,t,n){return this.
sourceInfo.positions[(++this.#e).toString()]=e,{$typeName:"cel.expr.Expr.CreateStruct.Entry",id:this.#e,keyKind:t,value:n,optionalEntry:!1}}newConstExpr(e,t){return this.
nextExpr(e,{case:"constExpr",value:{$typeName:"cel.expr.Constant",constantKind:t}})}newCallExpr(e,t,n){if(t==="has"&&n.length===1&&n[0].exprKind?.case==="select\
Expr")return this.expandHasMacro(e,n[0]);if((t==="_||_"||t==="_&&_")&&n.length>1){let r=pi.newBalancingLogicManager(this,t,n[0]);for(let s=1;s<n.length;s+=1)r.addTerm(
e,n[s]);return r.toExpr()}return this.nextExpr(e,{case:"callExpr",value:{$typeName:"cel.expr.Expr.Call",function:t,args:n}})}newMemberCallExpr(e,t,n,r){return this.
maybeExpand(e,this.nextExpr(e,{case:"callExpr",value:{$typeName:"cel.expr.Expr.Call",function:n,target:t,args:r}}))}newStringExpr(e,t){return this.newConstExpr(
e,{case:"stringValue",value:t.reduce((n,r)=>{if(typeof r!="string"){if(r.some(s=>s>=55296&&s<57344))throw new Error("surrogate code points are not allowed");return n+
String.fromCodePoint(...r)}return n+r},"")})}newBytesExpr(e,t){let n=[],r=0;for(let u of t){let c=typeof u=="string"?B0.encode(u):u;n.push(c),r+=c.length}let s=new Uint8Array(
r),l=0;for(let u of n)s.set(u,l),l+=u.length;return this.newConstExpr(e,{case:"bytesValue",value:s})}newBoolExpr(e,t){return this.newConstExpr(e,{case:"boolValu\
e",value:t==="true"})}newInt64Expr(e,t){return this.newConstExpr(e,{case:"int64Value",value:t[0]==="-"?-BigInt(t.slice(1)):BigInt(t)})}newUnsignedInt64Expr(e,t){
return this.newConstExpr(e,{case:"uint64Value",value:BigInt(t)})}newDoubleExpr(e,t){return this.newConstExpr(e,{case:"doubleValue",value:parseFloat(t)})}newNullExpr(e){
return this.newConstExpr(e,{case:"nullValue",value:0})}newIdentExpr(e,t){return this.nextExpr(e,{case:"identExpr",value:{$typeName:"cel.expr.Expr.Ident",name:t}})}newInfixExpr(e,t,n){
return this.newCallExpr(e,t==="in"?"@in":`_${t}_`,n)}newSelectExpr(e,t,n){return this.nextExpr(e,{case:"selectExpr",value:{$typeName:"cel.expr.Expr.Select",operand:t,
field:n,testOnly:!1}})}newIndexExpr(e,t,n){return this.newCallExpr(e,"_[_]",[t,n])}expandHasMacro(e,t){if(t.exprKind.case!=="selectExpr")return this.newCallExpr(
e,"has",[t]);let n=this.nextExpr(e,{case:"selectExpr",value:{...t.exprKind.value,testOnly:!0}});return this.addMacroCall(n.id,"has",void 0,[t]),n}newListExpr(e,t){
return this.nextExpr(e,{case:"listExpr",value:{$typeName:"cel.expr.Expr.CreateList",elements:t,optionalIndices:[]}})}newBoolMacro(e,t,n,r,s,l){return this.nextExpr(
e,{case:"comprehensionExpr",value:{$typeName:"cel.expr.Expr.Comprehension",accuVar:ae,accuInit:this.newConstExpr(e,{case:"boolValue",value:r}),iterVar:n,iterVar2:"",
iterRange:t,loopStep:s,loopCondition:l,result:this.newIdentExpr(e,ae)}})}newListMacro(e,t,n,r){return this.nextExpr(e,{case:"comprehensionExpr",value:{$typeName:"\
cel.expr.Expr.Comprehension",accuVar:ae,accuInit:this.newListExpr(e,[]),iterVar:n,iterVar2:"",iterRange:t,loopCondition:this.newConstExpr(e,{case:"boolValue",value:!0}),
loopStep:r,result:this.newIdentExpr(e,ae)}})}expandExistsMacro(e,t,n,r){return this.newBoolMacro(e,t,n,!1,this.newCallExpr(e,"_||_",[this.newIdentExpr(e,ae),r]),
this.newCallExpr(e,"@not_strictly_false",[this.newCallExpr(e,"!_",[this.newIdentExpr(e,ae)])]))}expandAllMacro(e,t,n,r){return this.newBoolMacro(e,t,n,!0,this.newCallExpr(
e,"_&&_",[this.newIdentExpr(e,ae),r]),this.newCallExpr(e,"@not_strictly_false",[this.newIdentExpr(e,ae)]))}expandMapMacro(e,t,n,r){return this.newListMacro(e,t,
n,this.newCallExpr(e,"_+_",[this.newIdentExpr(e,ae),this.newListExpr(e,[r])]))}expandMapFilterMacro(e,t,n,r,s){return this.newListMacro(e,t,n,this.newCallExpr(e,
"_?_:_",[r,this.newCallExpr(e,"_+_",[this.newIdentExpr(e,ae),this.newListExpr(e,[s])]),this.newIdentExpr(e,ae)]))}expandFilterMacro(e,t,n,r){return this.newListMacro(
e,t,n,this.newCallExpr(e,"_?_:_",[r,this.newCallExpr(e,"_+_",[this.newIdentExpr(e,ae),this.newListExpr(e,[this.newIdentExpr(e,n)])]),this.newIdentExpr(e,ae)]))}expandExistsOne(e,t,n,r){
return this.nextExpr(e,{case:"comprehensionExpr",value:{$typeName:"cel.expr.Expr.Comprehension",accuVar:ae,accuInit:this.newConstExpr(e,{case:"int64Value",value:BigInt(
0)}),iterVar:n,iterVar2:"",iterRange:t,loopCondition:this.newConstExpr(e,{case:"boolValue",value:!0}),loopStep:this.newCallExpr(e,"_?_:_",[r,this.newCallExpr(e,
"_+_",[this.newIdentExpr(e,ae),this.newConstExpr(e,{case:"int64Value",value:BigInt(1)})]),this.newIdentExpr(e,ae)]),result:this.newCallExpr(e,"_==_",[this.newIdentExpr(
e,ae),this.newConstExpr(e,{case:"int64Value",value:BigInt(1)})])}})}maybeExpand(e,t){if(t.exprKind.case==="callExpr"){let n=t.exprKind.value,r=n.args[0];if(r!==
void 0&&t.exprKind.value.target!==void 0&&r.exprKind?.case==="identExpr"){let s;if(n.args.length===2)switch(n.function){case"exists":s=this.expandExistsMacro(e,
t.exprKind.value.target,r.exprKind.value.name,t.exprKind.value.args[1]);break;case"all":s=this.expandAllMacro(e,t.exprKind.value.target,r.exprKind.value.name,t.
exprKind.value.args[1]);break;case"map":s=this.expandMapMacro(e,t.exprKind.value.target,r.exprKind.value.name,t.exprKind.value.args[1]);break;case"filter":s=this.
expandFilterMacro(e,t.exprKind.value.target,r.exprKind.value.name,t.exprKind.value.args[1]);break;case"exists_one":case"existsOne":s=this.expandExistsOne(e,t.exprKind.
value.target,r.exprKind.value.name,t.exprKind.value.args[1]);break}if(n.args.length===3&&n.function=="map"&&(s=this.expandMapFilterMacro(e,t.exprKind.value.target,
r.exprKind.value.name,t.exprKind.value.args[1],t.exprKind.value.args[2])),s!==void 0)return this.addMacroCall(s.id,n.function,n.target,n.args),s}}return t}addMacroCall(e,t,n,r){
let s=r.map(c=>this.buildMacroCallArg(c)),l=n!==void 0?this.buildMacroCallArg(n):void 0,u=l!==void 0?{$typeName:"cel.expr.Expr",id:0n,exprKind:{case:"callExpr",
value:{$typeName:"cel.expr.Expr.Call",function:t,target:l,args:s}}}:{$typeName:"cel.expr.Expr",id:0n,exprKind:{case:"callExpr",value:{$typeName:"cel.expr.Expr.C\
all",function:t,args:s}}};this.sourceInfo.macroCalls[e.toString()]=u}buildMacroCallArg(e){if(this.sourceInfo.macroCalls[e.id.toString()]!==void 0)return{$typeName:"\
cel.expr.Expr",id:e.id,exprKind:{case:void 0,value:void 0}};if(e.exprKind.case==="callExpr"){let t=e.exprKind.value,n=t.args.map(s=>this.buildMacroCallArg(s)),r=t.
target!==void 0?this.buildMacroCallArg(t.target):void 0;return{$typeName:"cel.expr.Expr",id:e.id,exprKind:{case:"callExpr",value:{$typeName:"cel.expr.Expr.Call",
function:t.function,target:r,args:n}}}}if(e.exprKind.case==="selectExpr"){let t=e.exprKind.value;return{$typeName:"cel.expr.Expr",id:e.id,exprKind:{case:"select\
Expr",value:{$typeName:"cel.expr.Expr.Select",operand:t.operand?this.buildMacroCallArg(t.operand):void 0,field:t.field,testOnly:t.testOnly}}}}if(e.exprKind.case===
"listExpr"){let t=e.exprKind.value;return{$typeName:"cel.expr.Expr",id:e.id,exprKind:{case:"listExpr",value:{$typeName:"cel.expr.Expr.CreateList",elements:t.elements.
map(n=>this.buildMacroCallArg(n)),optionalIndices:t.optionalIndices}}}}return e}newMapEntry(e,t,n){return this.nextEntry(e,{case:"mapKey",value:t},n)}newStructExpr(e,t,n=""){
return this.nextExpr(e,{case:"structExpr",value:{$typeName:"cel.expr.Expr.CreateStruct",entries:t,messageName:n}})}newStructEntry(e,t,n){return this.nextEntry(e,
{case:"fieldKey",value:t},n)}},tn;(function(e){class t{source;start;constructor(v,y){this.source=v,this.start=y}toString(){return String(this.source)}offset(v){
return{line:v.line+this.start.line-1,column:v.line===1?v.column+this.start.column-1:v.column,offset:v.offset+this.start.offset}}static offsetStart(v){return v.source instanceof
t?v.source.offset(v.start):v.start}static offsetEnd(v){return v.source instanceof t?v.source.offset(v.end):v.end}}e.GrammarLocation=t;function n(g,v,y){return y=
y||" ",g.length>v?g:(v-=g.length,y+=y.repeat(v),g+y.slice(0,v))}e.padEnd=n;class r{}e.ParseFailure=r;function s(g){return!g.success}e.isFailure=s;function l(g,v){
let y=1;for(let I=0;I<v;I++)g[I]==="\r"?(g[I+1]===`
`&&I++,y++):g[I]===`
`&&y++;return y}function u(g,v){let y=1;for(let I=v;I>0&&![`
`,"\r"].includes(g[I-1]);I--)y++;return y}function c(g,v,y,I){return{source:g,start:{offset:v.length-y.length,line:l(v,v.length-y.length),column:u(v,v.length-y.
length)},end:{offset:v.length-I.length,line:l(v,v.length-I.length),column:u(v,v.length-I.length)}}}e.getLocation=c;function p(g,v,y,I){return{source:g,start:v.length-
y.length,end:v.length-I.length}}e.getRange=p;function m(g,v){return g.slice(0,v.length>0?-v.length:void 0)}e.getText=m})(tn||(tn={}));var mi=class hu extends Error{rawMessage;location;constructor(t,n,r="\
parse error"){super(hu.#e(t,n)),this.name=r,this.rawMessage=t,this.location=n}static#e(t,n){return`${n.source!==void 0?String(n.source):"<input>"}:${n.start.line}\
:${n.start.column}: `+t}},F0=class gu extends mi{expected;found;constructor(t,n,r,s="syntax error"){super(gu.#e(t,n),r,s),this.expected=t,this.found=n}static#e(t,n){
function r(u){return"'"+u.replace(/[\\\x07\b\f\n\r\t\v']/g,c=>{switch(c){case"\\":return"\\\\";case"\x07":return"\\x07";case"\b":return"\\b";case"\f":return"\\f";case`\

`:return"\\n";case"\r":return"\\r";case"	":return"\\t";case"\v":return"\\v";case"'":return"\\'";default:throw new Error("Unexpected string encoding replacement \
character. This should be an unreachable error.")}})+"'"}function s(u){let c=[...new Set(u.map(p=>p.type==="literal"?r(p.value):p.value))];switch(c.sort(),c.length){case 1:
return c[0];case 2:return`${c[0]} or ${c[1]}`;default:return c.slice(0,-1).join(", ")+", or "+c[c.length-1]}}function l(u){return u.length===1?u:"end of input"}
return"found "+l(n)+" but expecting "+s(t)}},st={type:"any",value:"any character"},R0={type:"class",value:"/^[\\t\\n\\f\\r ]/g"},M={type:"other",value:"whitespa\
ce"},V0={type:"literal",value:"//"},U0={type:"class",value:"/^[^\\r\\n]/g"},G0={type:"class",value:"/^[\\r\\n]/g"},M0={type:"other",value:"new line"},Y={type:"o\
ther",value:"comment"},hi={type:"literal",value:"-"},gi={type:"other",value:"digit"},pt={type:"literal",value:"."},Y0={type:"class",value:"/^[+\\-]/g"},$0={type:"\
other",value:"float literal"},Ho={type:"literal",value:"0x"},K0={type:"class",value:"/^[uU]/g"},W0={type:"other",value:"unsigned integer literal"},j0={type:"oth\
er",value:"integer literal"},Z0={type:"class",value:"/^[rR]/g"},Mn={type:"literal",value:'"""'},Yn={type:"literal",value:"'''"},$n={type:"literal",value:'"'},Kn={
type:"literal",value:"'"},Wn={type:"literal",value:"\\"},H0={type:"class",value:"/^[xX]/g"},bi={type:"other",value:"byte value"},X0={type:"literal",value:"\\u"},
J0={type:"literal",value:"\\U"},z0={type:"class",value:"/^[0-3]/g"},Q0={type:"other",value:"escaped bytes"},q0={type:"other",value:"byte sequence"},eb={type:"cl\
ass",value:"/^[abfnrtv]/g"},tb={type:"class",value:"/^[\"'`\\\\?]/g"},nb={type:"other",value:"escaped character"},rb={type:"other",value:"quoted character seque\
nce"},ib={type:"other",value:"string literal"},ab={type:"class",value:"/^[bB]/g"},sb={type:"other",value:"bytes literal"},ob={type:"literal",value:"true"},lb={type:"\
literal",value:"false"},ub={type:"other",value:"boolean literal"},cb={type:"literal",value:"null"},db={type:"other",value:"null literal"},Xo={type:"class",value:"\
/^[_a-zA-Z]/g"},fb={type:"other",value:"identifier"},Ei={type:"literal",value:"("},St={type:"literal",value:","},vi={type:"literal",value:")"},pb={type:"other",
value:"selector"},Jo={type:"literal",value:"{"},yi={type:"literal",value:":"},zo={type:"literal",value:"}"},Qo={type:"literal",value:"["},qo={type:"literal",value:"\
]"},mb={type:"literal",value:"!"},hb={type:"class",value:"/^[*\\/%]/g"},gb={type:"literal",value:"<="},bb={type:"literal",value:"<"},Eb={type:"literal",value:">\
="},vb={type:"literal",value:">"},yb={type:"literal",value:"=="},xb={type:"literal",value:"!="},Nb={type:"literal",value:"in"},Ib={type:"other",value:"relationa\
l operator"},wb={type:"literal",value:"&&"},Sb={type:"literal",value:"||"},Lb={type:"literal",value:"?"},Tb={type:"end",value:"end of input"};function _b(e,t={}){
let n=t.grammarSource,r=new P0,s=Yu(e);if(s.success===!0)return s.value;let l=e,u=[];for(let o of s.failedExpectations)o.remainder.length<l.length&&(l=o.remainder,
u=[]),o.remainder.length===l.length&&u.push(o);throw new F0(u.map(o=>o.expectation),l.slice(0,1),tn.getLocation(n,e,l,l));function c(o,i){return r.newDoubleExpr(
o(),i)}function p(o,i){return r.newUnsignedInt64Expr(o(),i)}function m(o,i){return r.newInt64Expr(o(),i)}function g(o){return parseInt(o,16)}function v(o){return parseInt(
o,16)}function y(o){return parseInt(o,16)}function I(o){return parseInt(o,8)}function L(o){switch(o){case"a":return"\x07";case"b":return"\b";case"f":return"\f";case"\
n":return`
`;case"r":return"\r";case"t":return"	";case"v":return"\v"}throw new Error}function C(o,i){return r.newStringExpr(o(),i)}function _(o,i){return r.newBytesExpr(o(),
i)}function N(o,i){return r.newBoolExpr(o(),i)}function x(o){return r.newNullExpr(o())}function S(o,i){return["true","false","null","in","as","break","const","c\
ontinue","else","for","function","if","import","let","loop","package","namespace","return","var","void","while"].includes(i)&&o("reserved identifier"),i}function O(o,i,a){
return r.newCallExpr(o(),i,a)}function X(o,i){return["true","false","null","in"].includes(i)&&o("reserved keyword"),i}function ar(o,i,a){return r.newStructEntry(
o(),i,a)}function bu(o,i,a,f){return r.newStructExpr(o(),f,(i!==null?i:"")+a.join("."))}function Eu(o,i){return r.newIdentExpr(o(),i)}function vu(o,i){return r.
newListExpr(o(),i)}function yu(o,i,a){return r.newMapEntry(o(),i,a)}function xu(o,i){return r.newStructExpr(o(),i)}function Nu(o,i){return a=>r.newSelectExpr(o(),
a,i)}function Iu(o,i,a){return f=>r.newMemberCallExpr(o(),f,i,a)}function wu(o,i){return a=>r.newCallExpr(o(),"_[_]",[a,i])}function Su(o,i){return i.length===0?
o:i.reduce((a,f)=>f(a),o)}function Lu(o,i,a){return i.length%2===0?a:a.exprKind.case==="callExpr"&&a.exprKind.value.function===`${i[0]}_`?a.exprKind.value.args[0]:
r.newCallExpr(o(),`${i[0]}_`,[a])}function Tu(o){return`_${o}_`}function _u(o,i,a){return f=>r.newCallExpr(o(),i,[f,a])}function Au(o,i){return i===null?o:i.reduce(
(a,f)=>f(a),o)}function Cu(o){return`_${o}_`}function Ou(o,i,a){return f=>r.newCallExpr(o(),i,[f,a])}function Du(o,i){return i===null?o:i.reduce((a,f)=>f(a),o)}
function ku(o){return`_${o}_`}function Bu(){return"@in"}function Pu(o,i,a){return f=>r.newCallExpr(o(),i,[f,a])}function Fu(o,i){return i===null?o:i.reduce((a,f)=>f(
a),o)}function Ru(o,i){if(i.length===1)return i[0];let a=pi.newBalancingLogicManager(r,"_&&_",i[0]);for(let f=1;f<i.length;f+=1)a.addTerm(o(),i[f]);return a.toExpr()}
function Vu(o,i){if(i.length===1)return i[0];let a=pi.newBalancingLogicManager(r,"_||_",i[0]);for(let f=1;f<i.length;f+=1)a.addTerm(o(),i[f]);return a.toExpr()}
function Uu(o,i){return[o,i]}function Gu(o,i,a){return a===null?i:r.newCallExpr(o(),"_?_:_",[i,...a])}function Mu(o){return{expr:o,sourceInfo:r.sourceInfo}}function Yu(o){
let i=$u(o);return i.success===!0?i.remainder.length===0?i:{success:!1,remainder:i.remainder,failedExpectations:[{expectation:Tb,remainder:i.remainder}]}:i}function $u(o){
let i=He(o);return i.success===!0?{success:!0,value:Mu(i.value),remainder:i.remainder,failedExpectations:[]}:i}function He(o){let i=Ku(o);return i.success===!0?
{success:!0,value:Gu(()=>e.length-o.length,i.value[0],i.value[1]),remainder:i.remainder,failedExpectations:[]}:i}function Ku(o){let i=[],a=o,f=Hi(a);if(i.push(...f.
failedExpectations),f.success===!1)return{success:!1,remainder:f.remainder,failedExpectations:i};a=f.remainder;let d=a.match(/^(([\t\n\f\r ])+)?(\/\/([^\r\n])*([\r\n])+)?(([\t\n\f\r ])+)?/g);
if(i.push({expectation:M,remainder:a},{expectation:Y,remainder:a}),d?.length!==1)return{success:!1,remainder:a,failedExpectations:i};a=a.slice(d[0].length);let b=qf(
a);return i.push(...b.failedExpectations),b.success===!1?{success:!1,remainder:b.remainder,failedExpectations:i}:(a=b.remainder,{success:!0,value:[f.value,b.value],
remainder:a,failedExpectations:i})}function Hi(o){let i=Wu(o);return i.success===!0?{success:!0,value:Vu(()=>e.length-o.length,i.value),remainder:i.remainder,failedExpectations:[]}:
i}function Wu(o){let i=[],a=[],f=o;for(;;){let d=f;if(i.length>0){let A=Qf(d);if(a.push(...A.failedExpectations),A.success===!1)break;d=A.remainder}let b=ju(d);
if(a.push(...b.failedExpectations),b.success===!1)break;f=b.remainder,i.push(b.value)}return i.length<1?{success:!1,remainder:o,failedExpectations:a}:{success:!0,
value:i,remainder:f,failedExpectations:a}}function ju(o){let i=Zu(o);return i.success===!0?{success:!0,value:Ru(()=>e.length-o.length,i.value),remainder:i.remainder,
failedExpectations:[]}:i}function Zu(o){let i=[],a=[],f=o;for(;;){let d=f;if(i.length>0){let A=zf(d);if(a.push(...A.failedExpectations),A.success===!1)break;d=A.
remainder}let b=Hu(d);if(a.push(...b.failedExpectations),b.success===!1)break;f=b.remainder,i.push(b.value)}return i.length<1?{success:!1,remainder:o,failedExpectations:a}:
{success:!0,value:i,remainder:f,failedExpectations:a}}function Hu(o){let i=Xu(o);return i.success===!0?{success:!0,value:Fu(i.value[0],i.value[1]),remainder:i.remainder,
failedExpectations:[]}:i}function Xu(o){let i=[],a=o,f=Xi(a);if(i.push(...f.failedExpectations),f.success===!1)return{success:!1,remainder:f.remainder,failedExpectations:i};
a=f.remainder;let d=Mf(a);return i.push(...d.failedExpectations),d.success===!1?{success:!1,remainder:d.remainder,failedExpectations:i}:(a=d.remainder,{success:!0,
value:[f.value,d.value],remainder:a,failedExpectations:i})}function Xi(o){let i=Ju(o);return i.success===!0?{success:!0,value:Du(i.value[0],i.value[1]),remainder:i.
remainder,failedExpectations:[]}:i}function Ju(o){let i=[],a=o,f=Ji(a);if(i.push(...f.failedExpectations),f.success===!1)return{success:!1,remainder:f.remainder,
failedExpectations:i};a=f.remainder;let d=Pf(a);return i.push(...d.failedExpectations),d.success===!1?{success:!1,remainder:d.remainder,failedExpectations:i}:(a=
d.remainder,{success:!0,value:[f.value,d.value],remainder:a,failedExpectations:i})}function Ji(o){let i=zu(o);return i.success===!0?{success:!0,value:Au(i.value[0],
i.value[1]),remainder:i.remainder,failedExpectations:[]}:i}function zu(o){let i=[],a=o,f=zi(a);if(i.push(...f.failedExpectations),f.success===!1)return{success:!1,
remainder:f.remainder,failedExpectations:i};a=f.remainder;let d=Af(a);return i.push(...d.failedExpectations),d.success===!1?{success:!1,remainder:d.remainder,failedExpectations:i}:
(a=d.remainder,{success:!0,value:[f.value,d.value],remainder:a,failedExpectations:i})}function zi(o){let i=[Qi,Lf],a=[];for(let f=i.shift();f!==void 0;f=i.shift()){
let d=f(o);if(a.push(...d.failedExpectations),d.success===!0)return{success:!0,value:d.value,remainder:d.remainder,failedExpectations:a}}return{success:!1,remainder:o,
failedExpectations:a}}function Qi(o){let i=Qu(o);return i.success===!0?{success:!0,value:Su(i.value[0],i.value[1]),remainder:i.remainder,failedExpectations:[]}:
i}function Qu(o){let i=[],a=o,f=a.match(/^(([\t\n\f\r ])+)?(\/\/([^\r\n])*([\r\n])+)?(([\t\n\f\r ])+)?/g);if(i.push({expectation:M,remainder:a},{expectation:Y,remainder:a}),
f?.length!==1)return{success:!1,remainder:a,failedExpectations:i};a=a.slice(f[0].length);let d=dc(a);if(i.push(...d.failedExpectations),d.success===!1)return{success:!1,
remainder:d.remainder,failedExpectations:i};a=d.remainder;let b=bf(a);return i.push(...b.failedExpectations),b.success===!1?{success:!1,remainder:b.remainder,failedExpectations:i}:
(a=b.remainder,{success:!0,value:[d.value,b.value],remainder:a,failedExpectations:i})}function qi(o){let i=[],a=o,f=qu(a);if(i.push(...f.failedExpectations),f.success===
!1)return{success:!1,remainder:f.remainder,failedExpectations:i};a=f.remainder;let d=tc(a);if(i.push(...d.failedExpectations),d.success===!1)return{success:!1,remainder:d.
remainder,failedExpectations:i};a=d.remainder;let b=cc(a);return i.push(...b.failedExpectations),b.success===!1?{success:!1,remainder:b.remainder,failedExpectations:i}:
(a=b.remainder,{success:!0,value:[f.value,d.value,b.value],remainder:a,failedExpectations:i})}function qu(o){let i=ea(o);return i.success===!0?i:{success:!0,value:null,
remainder:o,failedExpectations:i.failedExpectations}}function ea(o){let i=ec(o);return i.success===!0?i:{success:!1,remainder:i.remainder,failedExpectations:[{expectation:M,
remainder:i.remainder}]}}function ec(o){let i=o.match(/^([\t\n\f\r ])+/g);return i?.length===1?{success:!0,value:i[0],remainder:o.slice(i[0].length),failedExpectations:[]}:
{success:!1,remainder:o,failedExpectations:[{expectation:R0,remainder:o}]}}function tc(o){let i=nc(o);return i.success===!0?i:{success:!0,value:null,remainder:o,
failedExpectations:i.failedExpectations}}function nc(o){let i=rc(o);return i.success===!0?i:{success:!1,remainder:i.remainder,failedExpectations:[{expectation:Y,
remainder:i.remainder}]}}function rc(o){let i=[],a=o,f=ic(a);if(i.push(...f.failedExpectations),f.success===!1)return{success:!1,remainder:f.remainder,failedExpectations:i};
a=f.remainder;let d=ac(a);if(i.push(...d.failedExpectations),d.success===!1)return{success:!1,remainder:d.remainder,failedExpectations:i};a=d.remainder;let b=oc(
a);return i.push(...b.failedExpectations),b.success===!1?{success:!1,remainder:b.remainder,failedExpectations:i}:(a=b.remainder,{success:!0,value:[f.value,d.value,
b.value],remainder:a,failedExpectations:i})}function ic(o){return o.startsWith("//")?{success:!0,value:"//",remainder:o.slice(2),failedExpectations:[]}:{success:!1,
remainder:o,failedExpectations:[{expectation:V0,remainder:o}]}}function ac(o){let i=[],a=[],f=o;for(;;){let d=sc(f);if(a.push(...d.failedExpectations),d.success===
!1)break;f=d.remainder,i.push(d.value)}return{success:!0,value:i,remainder:f,failedExpectations:a}}function sc(o){return/^[^\r\n]/g.test(o)?{success:!0,value:o.
slice(0,1),remainder:o.slice(1),failedExpectations:[]}:{success:!1,remainder:o,failedExpectations:[{expectation:U0,remainder:o}]}}function oc(o){let i=lc(o);return i.
success===!0?i:{success:!1,remainder:i.remainder,failedExpectations:[{expectation:M0,remainder:i.remainder}]}}function lc(o){let i=[],a=[],f=o;for(;;){let d=uc(
f);if(a.push(...d.failedExpectations),d.success===!1)break;f=d.remainder,i.push(d.value)}return i.length<1?{success:!1,remainder:o,failedExpectations:a}:{success:!0,
value:i,remainder:f,failedExpectations:a}}function uc(o){return/^[\r\n]/g.test(o)?{success:!0,value:o.slice(0,1),remainder:o.slice(1),failedExpectations:[]}:{success:!1,
remainder:o,failedExpectations:[{expectation:G0,remainder:o}]}}function cc(o){let i=ea(o);return i.success===!0?i:{success:!0,value:null,remainder:o,failedExpectations:i.
failedExpectations}}function dc(o){let i=[fc,Gd,jd,sf,lf,uf,df],a=[];for(let f=i.shift();f!==void 0;f=i.shift()){let d=f(o);if(a.push(...d.failedExpectations),d.
success===!0)return{success:!0,value:d.value,remainder:d.remainder,failedExpectations:a}}return{success:!1,remainder:o,failedExpectations:a}}function fc(o){let i=[
pc,gc,yc,Ic,Ad,Dd,Rd],a=[];for(let f=i.shift();f!==void 0;f=i.shift()){let d=f(o);if(a.push(...d.failedExpectations),d.success===!0)return{success:!0,value:d.value,
remainder:d.remainder,failedExpectations:a}}return{success:!1,remainder:o,failedExpectations:a}}function pc(o){let i=mc(o);return i.success===!0?i:{success:!1,remainder:i.
remainder,failedExpectations:[{expectation:$0,remainder:i.remainder}]}}function mc(o){let i=hc(o);return i.success===!0?{success:!0,value:c(()=>e.length-o.length,
i.value),remainder:i.remainder,failedExpectations:[]}:i}function hc(o){let i=o.match(/^((-)?([0-9])*\.([0-9])+([eE]([+\-])?([0-9])+)?|(-)?([0-9])+[eE]([+\-])?([0-9])+)/g);
return i?.length===1?{success:!0,value:i[0],remainder:o.slice(i[0].length),failedExpectations:[]}:{success:!1,remainder:o,failedExpectations:[{expectation:hi,remainder:o},
{expectation:gi,remainder:o},{expectation:pt,remainder:o}]}}function gc(o){let i=bc(o);return i.success===!0?i:{success:!1,remainder:i.remainder,failedExpectations:[
{expectation:W0,remainder:i.remainder}]}}function bc(o){let i=Ec(o);return i.success===!0?{success:!0,value:p(()=>e.length-o.length,i.value[0]),remainder:i.remainder,
failedExpectations:[]}:i}function Ec(o){let i=[],a=o,f=vc(a);if(i.push(...f.failedExpectations),f.success===!1)return{success:!1,remainder:f.remainder,failedExpectations:i};
a=f.remainder;let d=a.match(/^[uU]/g);return i.push({expectation:K0,remainder:a}),d?.length!==1?{success:!1,remainder:a,failedExpectations:i}:(a=a.slice(d[0].length),
{success:!0,value:[f.value],remainder:a,failedExpectations:i})}function vc(o){let i=o.match(/^(0x([0-9abcdefABCDEF])+|([0-9])+)/g);return i?.length===1?{success:!0,
value:i[0],remainder:o.slice(i[0].length),failedExpectations:[]}:{success:!1,remainder:o,failedExpectations:[{expectation:Ho,remainder:o},{expectation:gi,remainder:o}]}}
function yc(o){let i=xc(o);return i.success===!0?i:{success:!1,remainder:i.remainder,failedExpectations:[{expectation:j0,remainder:i.remainder}]}}function xc(o){
let i=Nc(o);return i.success===!0?{success:!0,value:m(()=>e.length-o.length,i.value),remainder:i.remainder,failedExpectations:[]}:i}function Nc(o){let i=o.match(
/^(-)?(0x([0-9abcdefABCDEF])+|([0-9])+)/g);return i?.length===1?{success:!0,value:i[0],remainder:o.slice(i[0].length),failedExpectations:[]}:{success:!1,remainder:o,
failedExpectations:[{expectation:hi,remainder:o},{expectation:Ho,remainder:o},{expectation:gi,remainder:o}]}}function Ic(o){let i=wc(o);return i.success===!0?i:
{success:!1,remainder:i.remainder,failedExpectations:[{expectation:ib,remainder:i.remainder}]}}function wc(o){let i=ta(o);return i.success===!0?{success:!0,value:C(
()=>e.length-o.length,i.value),remainder:i.remainder,failedExpectations:[]}:i}function ta(o){let i=Sc(o);return i.success===!0?i:{success:!1,remainder:i.remainder,
failedExpectations:[{expectation:rb,remainder:i.remainder}]}}function Sc(o){let i=[Lc,Kc],a=[];for(let f=i.shift();f!==void 0;f=i.shift()){let d=f(o);if(a.push(
...d.failedExpectations),d.success===!0)return{success:!0,value:d.value,remainder:d.remainder,failedExpectations:a}}return{success:!1,remainder:o,failedExpectations:a}}
function Lc(o){let i=[],a=o,f=a.match(/^[rR]/g);if(i.push({expectation:Z0,remainder:a}),f?.length!==1)return{success:!1,remainder:a,failedExpectations:i};a=a.slice(
f[0].length);let d=Tc(a);return i.push(...d.failedExpectations),d.success===!1?{success:!1,remainder:d.remainder,failedExpectations:i}:(a=d.remainder,{success:!0,
value:d.value,remainder:a,failedExpectations:i})}function Tc(o){let i=[_c,Dc,Fc,Gc],a=[];for(let f=i.shift();f!==void 0;f=i.shift()){let d=f(o);if(a.push(...d.failedExpectations),
d.success===!0)return{success:!0,value:d.value,remainder:d.remainder,failedExpectations:a}}return{success:!1,remainder:o,failedExpectations:a}}function _c(o){let i=[],
a=o,f=a.match(/^"""/g);if(i.push({expectation:Mn,remainder:a}),f?.length!==1)return{success:!1,remainder:a,failedExpectations:i};a=a.slice(f[0].length);let d=Ac(
a);if(i.push(...d.failedExpectations),d.success===!1)return{success:!1,remainder:d.remainder,failedExpectations:i};a=d.remainder;let b=a.match(/^"""/g);return i.
push({expectation:Mn,remainder:a}),b?.length!==1?{success:!1,remainder:a,failedExpectations:i}:(a=a.slice(b[0].length),{success:!0,value:d.value,remainder:a,failedExpectations:i})}
function Ac(o){let i=[],a=[],f=o;for(;;){let d=Cc(f);if(a.push(...d.failedExpectations),d.success===!1)break;f=d.remainder,i.push(d.value)}return{success:!0,value:i,
remainder:f,failedExpectations:a}}function Cc(o){let i=[],a=o,f=a.match(/^(?!""")/g);if(i.push(),f?.length!==1)return{success:!1,remainder:a,failedExpectations:i};
a=a.slice(f[0].length);let d=Oc(a);return i.push(...d.failedExpectations),d.success===!1?{success:!1,remainder:d.remainder,failedExpectations:i}:(a=d.remainder,
{success:!0,value:d.value,remainder:a,failedExpectations:i})}function Oc(o){return o.length>0?{success:!0,value:o.slice(0,1),remainder:o.slice(1),failedExpectations:[]}:
{success:!1,remainder:o,failedExpectations:[{expectation:st,remainder:o}]}}function Dc(o){let i=[],a=o,f=a.match(/^'''/g);if(i.push({expectation:Yn,remainder:a}),
f?.length!==1)return{success:!1,remainder:a,failedExpectations:i};a=a.slice(f[0].length);let d=kc(a);if(i.push(...d.failedExpectations),d.success===!1)return{success:!1,
remainder:d.remainder,failedExpectations:i};a=d.remainder;let b=a.match(/^'''/g);return i.push({expectation:Yn,remainder:a}),b?.length!==1?{success:!1,remainder:a,
failedExpectations:i}:(a=a.slice(b[0].length),{success:!0,value:d.value,remainder:a,failedExpectations:i})}function kc(o){let i=[],a=[],f=o;for(;;){let d=Bc(f);
if(a.push(...d.failedExpectations),d.success===!1)break;f=d.remainder,i.push(d.value)}return{success:!0,value:i,remainder:f,failedExpectations:a}}function Bc(o){
let i=[],a=o,f=a.match(/^(?!''')/g);if(i.push(),f?.length!==1)return{success:!1,remainder:a,failedExpectations:i};a=a.slice(f[0].length);let d=Pc(a);return i.push(
...d.failedExpectations),d.success===!1?{success:!1,remainder:d.remainder,failedExpectations:i}:(a=d.remainder,{success:!0,value:d.value,remainder:a,failedExpectations:i})}
function Pc(o){return o.length>0?{success:!0,value:o.slice(0,1),remainder:o.slice(1),failedExpectations:[]}:{success:!1,remainder:o,failedExpectations:[{expectation:st,
remainder:o}]}}function Fc(o){let i=[],a=o,f=a.match(/^"/g);if(i.push({expectation:$n,remainder:a}),f?.length!==1)return{success:!1,remainder:a,failedExpectations:i};
a=a.slice(f[0].length);let d=Rc(a);if(i.push(...d.failedExpectations),d.success===!1)return{success:!1,remainder:d.remainder,failedExpectations:i};a=d.remainder;
let b=a.match(/^"/g);return i.push({expectation:$n,remainder:a}),b?.length!==1?{success:!1,remainder:a,failedExpectations:i}:(a=a.slice(b[0].length),{success:!0,
value:d.value,remainder:a,failedExpectations:i})}function Rc(o){let i=[],a=[],f=o;for(;;){let d=Vc(f);if(a.push(...d.failedExpectations),d.success===!1)break;f=
d.remainder,i.push(d.value)}return{success:!0,value:i,remainder:f,failedExpectations:a}}function Vc(o){let i=[],a=o,f=a.match(/^(?!("|([\r\n])+))/g);if(i.push(),
f?.length!==1)return{success:!1,remainder:a,failedExpectations:i};a=a.slice(f[0].length);let d=Uc(a);return i.push(...d.failedExpectations),d.success===!1?{success:!1,
remainder:d.remainder,failedExpectations:i}:(a=d.remainder,{success:!0,value:d.value,remainder:a,failedExpectations:i})}function Uc(o){return o.length>0?{success:!0,
value:o.slice(0,1),remainder:o.slice(1),failedExpectations:[]}:{success:!1,remainder:o,failedExpectations:[{expectation:st,remainder:o}]}}function Gc(o){let i=[],
a=o,f=a.match(/^'/g);if(i.push({expectation:Kn,remainder:a}),f?.length!==1)return{success:!1,remainder:a,failedExpectations:i};a=a.slice(f[0].length);let d=Mc(a);
if(i.push(...d.failedExpectations),d.success===!1)return{success:!1,remainder:d.remainder,failedExpectations:i};a=d.remainder;let b=a.match(/^'/g);return i.push(
{expectation:Kn,remainder:a}),b?.length!==1?{success:!1,remainder:a,failedExpectations:i}:(a=a.slice(b[0].length),{success:!0,value:d.value,remainder:a,failedExpectations:i})}
function Mc(o){let i=[],a=[],f=o;for(;;){let d=Yc(f);if(a.push(...d.failedExpectations),d.success===!1)break;f=d.remainder,i.push(d.value)}return{success:!0,value:i,
remainder:f,failedExpectations:a}}function Yc(o){let i=[],a=o,f=a.match(/^(?!('|([\r\n])+))/g);if(i.push(),f?.length!==1)return{success:!1,remainder:a,failedExpectations:i};
a=a.slice(f[0].length);let d=$c(a);return i.push(...d.failedExpectations),d.success===!1?{success:!1,remainder:d.remainder,failedExpectations:i}:(a=d.remainder,
{success:!0,value:d.value,remainder:a,failedExpectations:i})}function $c(o){return o.length>0?{success:!0,value:o.slice(0,1),remainder:o.slice(1),failedExpectations:[]}:
{success:!1,remainder:o,failedExpectations:[{expectation:st,remainder:o}]}}function Kc(o){let i=[Wc,bd,xd,Sd],a=[];for(let f=i.shift();f!==void 0;f=i.shift()){let d=f(
o);if(a.push(...d.failedExpectations),d.success===!0)return{success:!0,value:d.value,remainder:d.remainder,failedExpectations:a}}return{success:!1,remainder:o,failedExpectations:a}}
function Wc(o){let i=[],a=o,f=a.match(/^"""/g);if(i.push({expectation:Mn,remainder:a}),f?.length!==1)return{success:!1,remainder:a,failedExpectations:i};a=a.slice(
f[0].length);let d=jc(a);if(i.push(...d.failedExpectations),d.success===!1)return{success:!1,remainder:d.remainder,failedExpectations:i};a=d.remainder;let b=a.match(
/^"""/g);return i.push({expectation:Mn,remainder:a}),b?.length!==1?{success:!1,remainder:a,failedExpectations:i}:(a=a.slice(b[0].length),{success:!0,value:d.value,
remainder:a,failedExpectations:i})}function jc(o){let i=[],a=[],f=o;for(;;){let d=Zc(f);if(a.push(...d.failedExpectations),d.success===!1)break;f=d.remainder,i.
push(d.value)}return{success:!0,value:i,remainder:f,failedExpectations:a}}function Zc(o){let i=[pn,gd],a=[];for(let f=i.shift();f!==void 0;f=i.shift()){let d=f(
o);if(a.push(...d.failedExpectations),d.success===!0)return{success:!0,value:d.value,remainder:d.remainder,failedExpectations:a}}return{success:!1,remainder:o,failedExpectations:a}}
function pn(o){let i=Hc(o);return i.success===!0?i:{success:!1,remainder:i.remainder,failedExpectations:[{expectation:nb,remainder:i.remainder}]}}function Hc(o){
let i=[Xc,dd,md],a=[];for(let f=i.shift();f!==void 0;f=i.shift()){let d=f(o);if(a.push(...d.failedExpectations),d.success===!0)return{success:!0,value:d.value,remainder:d.
remainder,failedExpectations:a}}return{success:!1,remainder:o,failedExpectations:a}}function Xc(o){let i=Jc(o);return i.success===!0?i:{success:!1,remainder:i.remainder,
failedExpectations:[{expectation:q0,remainder:i.remainder}]}}function Jc(o){let i=[],a=[],f=o;for(;;){let d=zc(f);if(a.push(...d.failedExpectations),d.success===
!1)break;f=d.remainder,i.push(d.value)}return i.length<1?{success:!1,remainder:o,failedExpectations:a}:{success:!0,value:i,remainder:f,failedExpectations:a}}function zc(o){
let i=Qc(o);return i.success===!0?i:{success:!1,remainder:i.remainder,failedExpectations:[{expectation:Q0,remainder:i.remainder}]}}function Qc(o){let i=[qc,nd,ad,
ld],a=[];for(let f=i.shift();f!==void 0;f=i.shift()){let d=f(o);if(a.push(...d.failedExpectations),d.success===!0)return{success:!0,value:d.value,remainder:d.remainder,
failedExpectations:a}}return{success:!1,remainder:o,failedExpectations:a}}function qc(o){let i=ed(o);return i.success===!0?{success:!0,value:g(i.value[0]),remainder:i.
remainder,failedExpectations:[]}:i}function ed(o){let i=[],a=o,f=a.match(/^\\/g);if(i.push({expectation:Wn,remainder:a}),f?.length!==1)return{success:!1,remainder:a,
failedExpectations:i};a=a.slice(f[0].length);let d=a.match(/^[xX]/g);if(i.push({expectation:H0,remainder:a}),d?.length!==1)return{success:!1,remainder:a,failedExpectations:i};
a=a.slice(d[0].length);let b=td(a);return i.push(...b.failedExpectations),b.success===!1?{success:!1,remainder:b.remainder,failedExpectations:i}:(a=b.remainder,
{success:!0,value:[b.value],remainder:a,failedExpectations:i})}function td(o){let i=o.match(/^([0-9abcdefABCDEF][0-9abcdefABCDEF]){0,1}/g);return i?.length===1?
{success:!0,value:i[0],remainder:o.slice(i[0].length),failedExpectations:[]}:{success:!1,remainder:o,failedExpectations:[{expectation:bi,remainder:o}]}}function nd(o){
let i=rd(o);return i.success===!0?{success:!0,value:v(i.value[0]),remainder:i.remainder,failedExpectations:[]}:i}function rd(o){let i=[],a=o,f=a.match(/^\\u/g);
if(i.push({expectation:X0,remainder:a}),f?.length!==1)return{success:!1,remainder:a,failedExpectations:i};a=a.slice(f[0].length);let d=id(a);return i.push(...d.
failedExpectations),d.success===!1?{success:!1,remainder:d.remainder,failedExpectations:i}:(a=d.remainder,{success:!0,value:[d.value],remainder:a,failedExpectations:i})}
function id(o){let i=o.match(/^([0-9abcdefABCDEF][0-9abcdefABCDEF]){0,2}/g);return i?.length===1?{success:!0,value:i[0],remainder:o.slice(i[0].length),failedExpectations:[]}:
{success:!1,remainder:o,failedExpectations:[{expectation:bi,remainder:o}]}}function ad(o){let i=sd(o);return i.success===!0?{success:!0,value:y(i.value[0]),remainder:i.
remainder,failedExpectations:[]}:i}function sd(o){let i=[],a=o,f=a.match(/^\\U/g);if(i.push({expectation:J0,remainder:a}),f?.length!==1)return{success:!1,remainder:a,
failedExpectations:i};a=a.slice(f[0].length);let d=od(a);return i.push(...d.failedExpectations),d.success===!1?{success:!1,remainder:d.remainder,failedExpectations:i}:
(a=d.remainder,{success:!0,value:[d.value],remainder:a,failedExpectations:i})}function od(o){let i=o.match(/^([0-9abcdefABCDEF][0-9abcdefABCDEF]){0,4}/g);return i?.
length===1?{success:!0,value:i[0],remainder:o.slice(i[0].length),failedExpectations:[]}:{success:!1,remainder:o,failedExpectations:[{expectation:bi,remainder:o}]}}
function ld(o){let i=ud(o);return i.success===!0?{success:!0,value:I(i.value[0]),remainder:i.remainder,failedExpectations:[]}:i}function ud(o){let i=[],a=o,f=a.
match(/^\\/g);if(i.push({expectation:Wn,remainder:a}),f?.length!==1)return{success:!1,remainder:a,failedExpectations:i};a=a.slice(f[0].length);let d=cd(a);return i.
push(...d.failedExpectations),d.success===!1?{success:!1,remainder:d.remainder,failedExpectations:i}:(a=d.remainder,{success:!0,value:[d.value],remainder:a,failedExpectations:i})}
function cd(o){let i=o.match(/^[0-3][0-7][0-7]/g);return i?.length===1?{success:!0,value:i[0],remainder:o.slice(i[0].length),failedExpectations:[]}:{success:!1,
remainder:o,failedExpectations:[{expectation:z0,remainder:o}]}}function dd(o){let i=fd(o);return i.success===!0?{success:!0,value:L(i.value[0]),remainder:i.remainder,
failedExpectations:[]}:i}function fd(o){let i=[],a=o,f=a.match(/^\\/g);if(i.push({expectation:Wn,remainder:a}),f?.length!==1)return{success:!1,remainder:a,failedExpectations:i};
a=a.slice(f[0].length);let d=pd(a);return i.push(...d.failedExpectations),d.success===!1?{success:!1,remainder:d.remainder,failedExpectations:i}:(a=d.remainder,
{success:!0,value:[d.value],remainder:a,failedExpectations:i})}function pd(o){return/^[abfnrtv]/g.test(o)?{success:!0,value:o.slice(0,1),remainder:o.slice(1),failedExpectations:[]}:
{success:!1,remainder:o,failedExpectations:[{expectation:eb,remainder:o}]}}function md(o){let i=[],a=o,f=a.match(/^\\/g);if(i.push({expectation:Wn,remainder:a}),
f?.length!==1)return{success:!1,remainder:a,failedExpectations:i};a=a.slice(f[0].length);let d=hd(a);return i.push(...d.failedExpectations),d.success===!1?{success:!1,
remainder:d.remainder,failedExpectations:i}:(a=d.remainder,{success:!0,value:d.value,remainder:a,failedExpectations:i})}function hd(o){return/^["'`\\?]/g.test(o)?
{success:!0,value:o.slice(0,1),remainder:o.slice(1),failedExpectations:[]}:{success:!1,remainder:o,failedExpectations:[{expectation:tb,remainder:o}]}}function gd(o){
let i=o.match(/^(?!""")[\s\S]/g);return i?.length===1?{success:!0,value:i[0],remainder:o.slice(i[0].length),failedExpectations:[]}:{success:!1,remainder:o,failedExpectations:[
{expectation:st,remainder:o}]}}function bd(o){let i=[],a=o,f=a.match(/^'''/g);if(i.push({expectation:Yn,remainder:a}),f?.length!==1)return{success:!1,remainder:a,
failedExpectations:i};a=a.slice(f[0].length);let d=Ed(a);if(i.push(...d.failedExpectations),d.success===!1)return{success:!1,remainder:d.remainder,failedExpectations:i};
a=d.remainder;let b=a.match(/^'''/g);return i.push({expectation:Yn,remainder:a}),b?.length!==1?{success:!1,remainder:a,failedExpectations:i}:(a=a.slice(b[0].length),
{success:!0,value:d.value,remainder:a,failedExpectations:i})}function Ed(o){let i=[],a=[],f=o;for(;;){let d=vd(f);if(a.push(...d.failedExpectations),d.success===
!1)break;f=d.remainder,i.push(d.value)}return{success:!0,value:i,remainder:f,failedExpectations:a}}function vd(o){let i=[pn,yd],a=[];for(let f=i.shift();f!==void 0;f=
i.shift()){let d=f(o);if(a.push(...d.failedExpectations),d.success===!0)return{success:!0,value:d.value,remainder:d.remainder,failedExpectations:a}}return{success:!1,
remainder:o,failedExpectations:a}}function yd(o){let i=o.match(/^(?!''')[\s\S]/g);return i?.length===1?{success:!0,value:i[0],remainder:o.slice(i[0].length),failedExpectations:[]}:
{success:!1,remainder:o,failedExpectations:[{expectation:st,remainder:o}]}}function xd(o){let i=[],a=o,f=a.match(/^"/g);if(i.push({expectation:$n,remainder:a}),
f?.length!==1)return{success:!1,remainder:a,failedExpectations:i};a=a.slice(f[0].length);let d=Nd(a);if(i.push(...d.failedExpectations),d.success===!1)return{success:!1,
remainder:d.remainder,failedExpectations:i};a=d.remainder;let b=a.match(/^"/g);return i.push({expectation:$n,remainder:a}),b?.length!==1?{success:!1,remainder:a,
failedExpectations:i}:(a=a.slice(b[0].length),{success:!0,value:d.value,remainder:a,failedExpectations:i})}function Nd(o){let i=[],a=[],f=o;for(;;){let d=Id(f);
if(a.push(...d.failedExpectations),d.success===!1)break;f=d.remainder,i.push(d.value)}return{success:!0,value:i,remainder:f,failedExpectations:a}}function Id(o){
let i=[pn,wd],a=[];for(let f=i.shift();f!==void 0;f=i.shift()){let d=f(o);if(a.push(...d.failedExpectations),d.success===!0)return{success:!0,value:d.value,remainder:d.
remainder,failedExpectations:a}}return{success:!1,remainder:o,failedExpectations:a}}function wd(o){let i=o.match(/^(?!("|([\r\n])+))[\s\S]/g);return i?.length===
1?{success:!0,value:i[0],remainder:o.slice(i[0].length),failedExpectations:[]}:{success:!1,remainder:o,failedExpectations:[{expectation:st,remainder:o}]}}function Sd(o){
let i=[],a=o,f=a.match(/^'/g);if(i.push({expectation:Kn,remainder:a}),f?.length!==1)return{success:!1,remainder:a,failedExpectations:i};a=a.slice(f[0].length);let d=Ld(
a);if(i.push(...d.failedExpectations),d.success===!1)return{success:!1,remainder:d.remainder,failedExpectations:i};a=d.remainder;let b=a.match(/^'/g);return i.push(
{expectation:Kn,remainder:a}),b?.length!==1?{success:!1,remainder:a,failedExpectations:i}:(a=a.slice(b[0].length),{success:!0,value:d.value,remainder:a,failedExpectations:i})}
function Ld(o){let i=[],a=[],f=o;for(;;){let d=Td(f);if(a.push(...d.failedExpectations),d.success===!1)break;f=d.remainder,i.push(d.value)}return{success:!0,value:i,
remainder:f,failedExpectations:a}}function Td(o){let i=[pn,_d],a=[];for(let f=i.shift();f!==void 0;f=i.shift()){let d=f(o);if(a.push(...d.failedExpectations),d.
success===!0)return{success:!0,value:d.value,remainder:d.remainder,failedExpectations:a}}return{success:!1,remainder:o,failedExpectations:a}}function _d(o){let i=o.
match(/^(?!('|([\r\n])+))[\s\S]/g);return i?.length===1?{success:!0,value:i[0],remainder:o.slice(i[0].length),failedExpectations:[]}:{success:!1,remainder:o,failedExpectations:[
{expectation:st,remainder:o}]}}function Ad(o){let i=Cd(o);return i.success===!0?i:{success:!1,remainder:i.remainder,failedExpectations:[{expectation:sb,remainder:i.
remainder}]}}function Cd(o){let i=Od(o);return i.success===!0?{success:!0,value:_(()=>e.length-o.length,i.value[0]),remainder:i.remainder,failedExpectations:[]}:
i}function Od(o){let i=[],a=o,f=a.match(/^[bB]/g);if(i.push({expectation:ab,remainder:a}),f?.length!==1)return{success:!1,remainder:a,failedExpectations:i};a=a.
slice(f[0].length);let d=ta(a);return i.push(...d.failedExpectations),d.success===!1?{success:!1,remainder:d.remainder,failedExpectations:i}:(a=d.remainder,{success:!0,
value:[d.value],remainder:a,failedExpectations:i})}function Dd(o){let i=kd(o);return i.success===!0?i:{success:!1,remainder:i.remainder,failedExpectations:[{expectation:ub,
remainder:i.remainder}]}}function kd(o){let i=Bd(o);return i.success===!0?{success:!0,value:N(()=>e.length-o.length,i.value),remainder:i.remainder,failedExpectations:[]}:
i}function Bd(o){let i=[Pd,Fd],a=[];for(let f=i.shift();f!==void 0;f=i.shift()){let d=f(o);if(a.push(...d.failedExpectations),d.success===!0)return{success:!0,value:d.
value,remainder:d.remainder,failedExpectations:a}}return{success:!1,remainder:o,failedExpectations:a}}function Pd(o){return o.startsWith("true")?{success:!0,value:"\
true",remainder:o.slice(4),failedExpectations:[]}:{success:!1,remainder:o,failedExpectations:[{expectation:ob,remainder:o}]}}function Fd(o){return o.startsWith(
"false")?{success:!0,value:"false",remainder:o.slice(5),failedExpectations:[]}:{success:!1,remainder:o,failedExpectations:[{expectation:lb,remainder:o}]}}function Rd(o){
let i=Vd(o);return i.success===!0?i:{success:!1,remainder:i.remainder,failedExpectations:[{expectation:db,remainder:i.remainder}]}}function Vd(o){let i=Ud(o);return i.
success===!0?{success:!0,value:x(()=>e.length-o.length),remainder:i.remainder,failedExpectations:[]}:i}function Ud(o){let i=[],a=o,f=a.match(/^null/g);if(i.push(
{expectation:cb,remainder:a}),f?.length!==1)return{success:!1,remainder:a,failedExpectations:i};a=a.slice(f[0].length);let d=a.match(/^(?![_a-zA-Z0-9])/g);return i.
push(),d?.length!==1?{success:!1,remainder:a,failedExpectations:i}:(a=a.slice(d[0].length),{success:!0,value:[],remainder:a,failedExpectations:i})}function Gd(o){
let i=Md(o);return i.success===!0?{success:!0,value:O(()=>e.length-o.length,i.value[0],i.value[1]),remainder:i.remainder,failedExpectations:[]}:i}function Md(o){
let i=[],a=o,f=a.match(/^(\.)?/g);if(i.push({expectation:pt,remainder:a}),f?.length!==1)return{success:!1,remainder:a,failedExpectations:i};a=a.slice(f[0].length);
let d=a.match(/^(([\t\n\f\r ])+)?(\/\/([^\r\n])*([\r\n])+)?(([\t\n\f\r ])+)?/g);if(i.push({expectation:M,remainder:a},{expectation:Y,remainder:a}),d?.length!==1)
return{success:!1,remainder:a,failedExpectations:i};a=a.slice(d[0].length);let b=Yd(a);if(i.push(...b.failedExpectations),b.success===!1)return{success:!1,remainder:b.
remainder,failedExpectations:i};a=b.remainder;let A=a.match(/^(([\t\n\f\r ])+)?(\/\/([^\r\n])*([\r\n])+)?(([\t\n\f\r ])+)?/g);if(i.push({expectation:M,remainder:a},
{expectation:Y,remainder:a}),A?.length!==1)return{success:!1,remainder:a,failedExpectations:i};a=a.slice(A[0].length);let J=a.match(/^\(/g);if(i.push({expectation:Ei,
remainder:a}),J?.length!==1)return{success:!1,remainder:a,failedExpectations:i};a=a.slice(J[0].length);let z=sr(a);if(i.push(...z.failedExpectations),z.success===
!1)return{success:!1,remainder:z.remainder,failedExpectations:i};a=z.remainder;let Xe=a.match(/^\)/g);return i.push({expectation:vi,remainder:a}),Xe?.length!==1?
{success:!1,remainder:a,failedExpectations:i}:(a=a.slice(Xe[0].length),{success:!0,value:[b.value,z.value],remainder:a,failedExpectations:i})}function Yd(o){let i=$d(
o);return i.success===!0?i:{success:!1,remainder:i.remainder,failedExpectations:[{expectation:fb,remainder:i.remainder}]}}function $d(o){let i=Kd(o);return i.success===
!0?{success:!0,value:S((a,f=tn.getLocation(n,e,o,i.remainder),d)=>{throw new mi(a,f,d)},i.value),remainder:i.remainder,failedExpectations:[]}:i}function Kd(o){let i=o.
match(/^[_a-zA-Z]([_a-zA-Z0-9])*/g);return i?.length===1?{success:!0,value:i[0],remainder:o.slice(i[0].length),failedExpectations:[]}:{success:!1,remainder:o,failedExpectations:[
{expectation:Xo,remainder:o}]}}function sr(o){let i=[],a=[],f=o;for(;;){let d=f;if(i.length>0){let A=Wd(d);if(a.push(...A.failedExpectations),A.success===!1)break;
d=A.remainder}let b=He(d);if(a.push(...b.failedExpectations),b.success===!1)break;f=b.remainder,i.push(b.value)}return{success:!0,value:i,remainder:f,failedExpectations:a}}
function Wd(o){return o.startsWith(",")?{success:!0,value:",",remainder:o.slice(1),failedExpectations:[]}:{success:!1,remainder:o,failedExpectations:[{expectation:St,
remainder:o}]}}function jd(o){let i=Zd(o);return i.success===!0?{success:!0,value:bu(()=>e.length-o.length,i.value[0],i.value[1],i.value[2]),remainder:i.remainder,
failedExpectations:[]}:i}function Zd(o){let i=[],a=o,f=Hd(a);if(i.push(...f.failedExpectations),f.success===!1)return{success:!1,remainder:f.remainder,failedExpectations:i};
a=f.remainder;let d=a.match(/^(([\t\n\f\r ])+)?(\/\/([^\r\n])*([\r\n])+)?(([\t\n\f\r ])+)?/g);if(i.push({expectation:M,remainder:a},{expectation:Y,remainder:a}),
d?.length!==1)return{success:!1,remainder:a,failedExpectations:i};a=a.slice(d[0].length);let b=Jd(a);if(i.push(...b.failedExpectations),b.success===!1)return{success:!1,
remainder:b.remainder,failedExpectations:i};a=b.remainder;let A=a.match(/^(([\t\n\f\r ])+)?(\/\/([^\r\n])*([\r\n])+)?(([\t\n\f\r ])+)?/g);if(i.push({expectation:M,
remainder:a},{expectation:Y,remainder:a}),A?.length!==1)return{success:!1,remainder:a,failedExpectations:i};a=a.slice(A[0].length);let J=a.match(/^\{/g);if(i.push(
{expectation:Jo,remainder:a}),J?.length!==1)return{success:!1,remainder:a,failedExpectations:i};a=a.slice(J[0].length);let z=tf(a);if(i.push(...z.failedExpectations),
z.success===!1)return{success:!1,remainder:z.remainder,failedExpectations:i};a=z.remainder;let Xe=a.match(/^(,)?/g);if(i.push({expectation:St,remainder:a}),Xe?.
length!==1)return{success:!1,remainder:a,failedExpectations:i};a=a.slice(Xe[0].length);let na=a.match(/^(([\t\n\f\r ])+)?(\/\/([^\r\n])*([\r\n])+)?(([\t\n\f\r ])+)?/g);
if(i.push({expectation:M,remainder:a},{expectation:Y,remainder:a}),na?.length!==1)return{success:!1,remainder:a,failedExpectations:i};a=a.slice(na[0].length);let ra=a.
match(/^\}/g);return i.push({expectation:zo,remainder:a}),ra?.length!==1?{success:!1,remainder:a,failedExpectations:i}:(a=a.slice(ra[0].length),{success:!0,value:[
f.value,b.value,z.value],remainder:a,failedExpectations:i})}function Hd(o){let i=Xd(o);return i.success===!0?i:{success:!0,value:null,remainder:o,failedExpectations:i.
failedExpectations}}function Xd(o){return o.startsWith(".")?{success:!0,value:".",remainder:o.slice(1),failedExpectations:[]}:{success:!1,remainder:o,failedExpectations:[
{expectation:pt,remainder:o}]}}function Jd(o){let i=[],a=[],f=o;for(;;){let d=f;if(i.length>0){let A=qd(d);if(a.push(...A.failedExpectations),A.success===!1)break;
d=A.remainder}let b=Ot(d);if(a.push(...b.failedExpectations),b.success===!1)break;f=b.remainder,i.push(b.value)}return i.length<1?{success:!1,remainder:o,failedExpectations:a}:
{success:!0,value:i,remainder:f,failedExpectations:a}}function Ot(o){let i=zd(o);return i.success===!0?i:{success:!1,remainder:i.remainder,failedExpectations:[{
expectation:pb,remainder:i.remainder}]}}function zd(o){let i=Qd(o);return i.success===!0?{success:!0,value:X((a,f=tn.getLocation(n,e,o,i.remainder),d)=>{throw new mi(
a,f,d)},i.value),remainder:i.remainder,failedExpectations:[]}:i}function Qd(o){let i=o.match(/^[_a-zA-Z]([_a-zA-Z0-9])*/g);return i?.length===1?{success:!0,value:i[0],
remainder:o.slice(i[0].length),failedExpectations:[]}:{success:!1,remainder:o,failedExpectations:[{expectation:Xo,remainder:o}]}}function qd(o){let i=[],a=o,f=qi(
a);if(i.push(...f.failedExpectations),f.success===!1)return{success:!1,remainder:f.remainder,failedExpectations:i};a=f.remainder;let d=ef(a);if(i.push(...d.failedExpectations),
d.success===!1)return{success:!1,remainder:d.remainder,failedExpectations:i};a=d.remainder;let b=qi(a);return i.push(...b.failedExpectations),b.success===!1?{success:!1,
remainder:b.remainder,failedExpectations:i}:(a=b.remainder,{success:!0,value:[f.value,d.value,f.value],remainder:a,failedExpectations:i})}function ef(o){return o.
startsWith(".")?{success:!0,value:".",remainder:o.slice(1),failedExpectations:[]}:{success:!1,remainder:o,failedExpectations:[{expectation:pt,remainder:o}]}}function tf(o){
let i=[],a=[],f=o;for(;;){let d=f;if(i.length>0){let A=af(d);if(a.push(...A.failedExpectations),A.success===!1)break;d=A.remainder}let b=nf(d);if(a.push(...b.failedExpectations),
b.success===!1)break;f=b.remainder,i.push(b.value)}return{success:!0,value:i,remainder:f,failedExpectations:a}}function nf(o){let i=rf(o);return i.success===!0?
{success:!0,value:ar(()=>e.length-o.length,i.value[0],i.value[1]),remainder:i.remainder,failedExpectations:[]}:i}function rf(o){let i=[],a=o,f=a.match(/^(([\t\n\f\r ])+)?(\/\/([^\r\n])*([\r\n])+)?(([\t\n\f\r ])+)?/g);
if(i.push({expectation:M,remainder:a},{expectation:Y,remainder:a}),f?.length!==1)return{success:!1,remainder:a,failedExpectations:i};a=a.slice(f[0].length);let d=Ot(
a);if(i.push(...d.failedExpectations),d.success===!1)return{success:!1,remainder:d.remainder,failedExpectations:i};a=d.remainder;let b=a.match(/^(([\t\n\f\r ])+)?(\/\/([^\r\n])*([\r\n])+)?(([\t\n\f\r ])+)?:/g);
if(i.push({expectation:M,remainder:a},{expectation:Y,remainder:a},{expectation:yi,remainder:a}),b?.length!==1)return{success:!1,remainder:a,failedExpectations:i};
a=a.slice(b[0].length);let A=He(a);return i.push(...A.failedExpectations),A.success===!1?{success:!1,remainder:A.remainder,failedExpectations:i}:(a=A.remainder,
{success:!0,value:[d.value,A.value],remainder:a,failedExpectations:i})}function af(o){return o.startsWith(",")?{success:!0,value:",",remainder:o.slice(1),failedExpectations:[]}:
{success:!1,remainder:o,failedExpectations:[{expectation:St,remainder:o}]}}function sf(o){let i=of(o);return i.success===!0?{success:!0,value:Eu(()=>e.length-o.
length,i.value[0]),remainder:i.remainder,failedExpectations:[]}:i}function of(o){let i=[],a=o,f=a.match(/^(\.)?/g);if(i.push({expectation:pt,remainder:a}),f?.length!==
1)return{success:!1,remainder:a,failedExpectations:i};a=a.slice(f[0].length);let d=a.match(/^(([\t\n\f\r ])+)?(\/\/([^\r\n])*([\r\n])+)?(([\t\n\f\r ])+)?/g);if(i.
push({expectation:M,remainder:a},{expectation:Y,remainder:a}),d?.length!==1)return{success:!1,remainder:a,failedExpectations:i};a=a.slice(d[0].length);let b=Ot(
a);return i.push(...b.failedExpectations),b.success===!1?{success:!1,remainder:b.remainder,failedExpectations:i}:(a=b.remainder,{success:!0,value:[b.value],remainder:a,
failedExpectations:i})}function lf(o){let i=[],a=o,f=a.match(/^\(/g);if(i.push({expectation:Ei,remainder:a}),f?.length!==1)return{success:!1,remainder:a,failedExpectations:i};
a=a.slice(f[0].length);let d=He(a);if(i.push(...d.failedExpectations),d.success===!1)return{success:!1,remainder:d.remainder,failedExpectations:i};a=d.remainder;
let b=a.match(/^\)/g);return i.push({expectation:vi,remainder:a}),b?.length!==1?{success:!1,remainder:a,failedExpectations:i}:(a=a.slice(b[0].length),{success:!0,
value:d.value,remainder:a,failedExpectations:i})}function uf(o){let i=cf(o);return i.success===!0?{success:!0,value:vu(()=>e.length-o.length,i.value),remainder:i.
remainder,failedExpectations:[]}:i}function cf(o){let i=[],a=o,f=a.match(/^\[/g);if(i.push({expectation:Qo,remainder:a}),f?.length!==1)return{success:!1,remainder:a,
failedExpectations:i};a=a.slice(f[0].length);let d=sr(a);if(i.push(...d.failedExpectations),d.success===!1)return{success:!1,remainder:d.remainder,failedExpectations:i};
a=d.remainder;let b=a.match(/^(,)?/g);if(i.push({expectation:St,remainder:a}),b?.length!==1)return{success:!1,remainder:a,failedExpectations:i};a=a.slice(b[0].length);
let A=a.match(/^(([\t\n\f\r ])+)?(\/\/([^\r\n])*([\r\n])+)?(([\t\n\f\r ])+)?/g);if(i.push({expectation:M,remainder:a},{expectation:Y,remainder:a}),A?.length!==1)
return{success:!1,remainder:a,failedExpectations:i};a=a.slice(A[0].length);let J=a.match(/^\]/g);return i.push({expectation:qo,remainder:a}),J?.length!==1?{success:!1,
remainder:a,failedExpectations:i}:(a=a.slice(J[0].length),{success:!0,value:d.value,remainder:a,failedExpectations:i})}function df(o){let i=ff(o);return i.success===
!0?{success:!0,value:xu(()=>e.length-o.length,i.value),remainder:i.remainder,failedExpectations:[]}:i}function ff(o){let i=[],a=o,f=a.match(/^\{/g);if(i.push({expectation:Jo,
remainder:a}),f?.length!==1)return{success:!1,remainder:a,failedExpectations:i};a=a.slice(f[0].length);let d=pf(a);if(i.push(...d.failedExpectations),d.success===
!1)return{success:!1,remainder:d.remainder,failedExpectations:i};a=d.remainder;let b=a.match(/^(,)?(([\t\n\f\r ])+)?(\/\/([^\r\n])*([\r\n])+)?(([\t\n\f\r ])+)?\}/g);
return i.push({expectation:St,remainder:a},{expectation:M,remainder:a},{expectation:Y,remainder:a},{expectation:zo,remainder:a}),b?.length!==1?{success:!1,remainder:a,
failedExpectations:i}:(a=a.slice(b[0].length),{success:!0,value:d.value,remainder:a,failedExpectations:i})}function pf(o){let i=[],a=[],f=o;for(;;){let d=f;if(i.
length>0){let A=gf(d);if(a.push(...A.failedExpectations),A.success===!1)break;d=A.remainder}let b=mf(d);if(a.push(...b.failedExpectations),b.success===!1)break;
f=b.remainder,i.push(b.value)}return{success:!0,value:i,remainder:f,failedExpectations:a}}function mf(o){let i=hf(o);return i.success===!0?{success:!0,value:yu(
()=>e.length-o.length,i.value[0],i.value[1]),remainder:i.remainder,failedExpectations:[]}:i}function hf(o){let i=[],a=o,f=He(a);if(i.push(...f.failedExpectations),
f.success===!1)return{success:!1,remainder:f.remainder,failedExpectations:i};a=f.remainder;let d=a.match(/^:/g);if(i.push({expectation:yi,remainder:a}),d?.length!==
1)return{success:!1,remainder:a,failedExpectations:i};a=a.slice(d[0].length);let b=He(a);return i.push(...b.failedExpectations),b.success===!1?{success:!1,remainder:b.
remainder,failedExpectations:i}:(a=b.remainder,{success:!0,value:[f.value,b.value],remainder:a,failedExpectations:i})}function gf(o){return o.startsWith(",")?{success:!0,
value:",",remainder:o.slice(1),failedExpectations:[]}:{success:!1,remainder:o,failedExpectations:[{expectation:St,remainder:o}]}}function bf(o){let i=[],a=[],f=o;
for(;;){let d=Ef(f);if(a.push(...d.failedExpectations),d.success===!1)break;f=d.remainder,i.push(d.value)}return{success:!0,value:i,remainder:f,failedExpectations:a}}
function Ef(o){let i=[],a=o,f=a.match(/^(([\t\n\f\r ])+)?(\/\/([^\r\n])*([\r\n])+)?(([\t\n\f\r ])+)?/g);if(i.push({expectation:M,remainder:a},{expectation:Y,remainder:a}),
f?.length!==1)return{success:!1,remainder:a,failedExpectations:i};a=a.slice(f[0].length);let d=vf(a);return i.push(...d.failedExpectations),d.success===!1?{success:!1,
remainder:d.remainder,failedExpectations:i}:(a=d.remainder,{success:!0,value:d.value,remainder:a,failedExpectations:i})}function vf(o){let i=[yf,Nf,wf],a=[];for(let f=i.
shift();f!==void 0;f=i.shift()){let d=f(o);if(a.push(...d.failedExpectations),d.success===!0)return{success:!0,value:d.value,remainder:d.remainder,failedExpectations:a}}
return{success:!1,remainder:o,failedExpectations:a}}function yf(o){let i=xf(o);return i.success===!0?{success:!0,value:Nu(()=>e.length-o.length,i.value[0]),remainder:i.
remainder,failedExpectations:[]}:i}function xf(o){let i=[],a=o,f=a.match(/^\./g);if(i.push({expectation:pt,remainder:a}),f?.length!==1)return{success:!1,remainder:a,
failedExpectations:i};a=a.slice(f[0].length);let d=a.match(/^(([\t\n\f\r ])+)?(\/\/([^\r\n])*([\r\n])+)?(([\t\n\f\r ])+)?/g);if(i.push({expectation:M,remainder:a},
{expectation:Y,remainder:a}),d?.length!==1)return{success:!1,remainder:a,failedExpectations:i};a=a.slice(d[0].length);let b=Ot(a);if(i.push(...b.failedExpectations),
b.success===!1)return{success:!1,remainder:b.remainder,failedExpectations:i};a=b.remainder;let A=a.match(/^(([\t\n\f\r ])+)?(\/\/([^\r\n])*([\r\n])+)?(([\t\n\f\r ])+)?/g);
if(i.push({expectation:M,remainder:a},{expectation:Y,remainder:a}),A?.length!==1)return{success:!1,remainder:a,failedExpectations:i};a=a.slice(A[0].length);let J=a.
match(/^(?![(])/g);return i.push(),J?.length!==1?{success:!1,remainder:a,failedExpectations:i}:(a=a.slice(J[0].length),{success:!0,value:[b.value],remainder:a,failedExpectations:i})}
function Nf(o){let i=If(o);return i.success===!0?{success:!0,value:Iu(()=>e.length-o.length,i.value[0],i.value[1]),remainder:i.remainder,failedExpectations:[]}:
i}function If(o){let i=[],a=o,f=a.match(/^\./g);if(i.push({expectation:pt,remainder:a}),f?.length!==1)return{success:!1,remainder:a,failedExpectations:i};a=a.slice(
f[0].length);let d=a.match(/^(([\t\n\f\r ])+)?(\/\/([^\r\n])*([\r\n])+)?(([\t\n\f\r ])+)?/g);if(i.push({expectation:M,remainder:a},{expectation:Y,remainder:a}),
d?.length!==1)return{success:!1,remainder:a,failedExpectations:i};a=a.slice(d[0].length);let b=Ot(a);if(i.push(...b.failedExpectations),b.success===!1)return{success:!1,
remainder:b.remainder,failedExpectations:i};a=b.remainder;let A=a.match(/^(([\t\n\f\r ])+)?(\/\/([^\r\n])*([\r\n])+)?(([\t\n\f\r ])+)?/g);if(i.push({expectation:M,
remainder:a},{expectation:Y,remainder:a}),A?.length!==1)return{success:!1,remainder:a,failedExpectations:i};a=a.slice(A[0].length);let J=a.match(/^\(/g);if(i.push(
{expectation:Ei,remainder:a}),J?.length!==1)return{success:!1,remainder:a,failedExpectations:i};a=a.slice(J[0].length);let z=sr(a);if(i.push(...z.failedExpectations),
z.success===!1)return{success:!1,remainder:z.remainder,failedExpectations:i};a=z.remainder;let Xe=a.match(/^\)/g);return i.push({expectation:vi,remainder:a}),Xe?.
length!==1?{success:!1,remainder:a,failedExpectations:i}:(a=a.slice(Xe[0].length),{success:!0,value:[b.value,z.value],remainder:a,failedExpectations:i})}function wf(o){
let i=Sf(o);return i.success===!0?{success:!0,value:wu(()=>e.length-o.length,i.value[0]),remainder:i.remainder,failedExpectations:[]}:i}function Sf(o){let i=[],
a=o,f=a.match(/^\[/g);if(i.push({expectation:Qo,remainder:a}),f?.length!==1)return{success:!1,remainder:a,failedExpectations:i};a=a.slice(f[0].length);let d=He(
a);if(i.push(...d.failedExpectations),d.success===!1)return{success:!1,remainder:d.remainder,failedExpectations:i};a=d.remainder;let b=a.match(/^\]/g);return i.
push({expectation:qo,remainder:a}),b?.length!==1?{success:!1,remainder:a,failedExpectations:i}:(a=a.slice(b[0].length),{success:!0,value:[d.value],remainder:a,failedExpectations:i})}
function Lf(o){let i=Tf(o);return i.success===!0?{success:!0,value:Lu(()=>e.length-o.length,i.value[0],i.value[1]),remainder:i.remainder,failedExpectations:[]}:
i}function Tf(o){let i=[],a=o,f=a.match(/^(([\t\n\f\r ])+)?(\/\/([^\r\n])*([\r\n])+)?(([\t\n\f\r ])+)?/g);if(i.push({expectation:M,remainder:a},{expectation:Y,remainder:a}),
f?.length!==1)return{success:!1,remainder:a,failedExpectations:i};a=a.slice(f[0].length);let d=_f(a);if(i.push(...d.failedExpectations),d.success===!1)return{success:!1,
remainder:d.remainder,failedExpectations:i};a=d.remainder;let b=Qi(a);return i.push(...b.failedExpectations),b.success===!1?{success:!1,remainder:b.remainder,failedExpectations:i}:
(a=b.remainder,{success:!0,value:[d.value,b.value],remainder:a,failedExpectations:i})}function _f(o){let i=o.match(/^((!)+|(-)+)/g);return i?.length===1?{success:!0,
value:i[0],remainder:o.slice(i[0].length),failedExpectations:[]}:{success:!1,remainder:o,failedExpectations:[{expectation:mb,remainder:o},{expectation:hi,remainder:o}]}}
function Af(o){let i=Cf(o);return i.success===!0?i:{success:!0,value:null,remainder:o,failedExpectations:i.failedExpectations}}function Cf(o){let i=[],a=[],f=o;
for(;;){let d=Of(f);if(a.push(...d.failedExpectations),d.success===!1)break;f=d.remainder,i.push(d.value)}return i.length<1?{success:!1,remainder:o,failedExpectations:a}:
{success:!0,value:i,remainder:f,failedExpectations:a}}function Of(o){let i=Df(o);return i.success===!0?{success:!0,value:_u(()=>e.length-o.length,i.value[0],i.value[1]),
remainder:i.remainder,failedExpectations:[]}:i}function Df(o){let i=[],a=o,f=a.match(/^(([\t\n\f\r ])+)?(\/\/([^\r\n])*([\r\n])+)?(([\t\n\f\r ])+)?/g);if(i.push(
{expectation:M,remainder:a},{expectation:Y,remainder:a}),f?.length!==1)return{success:!1,remainder:a,failedExpectations:i};a=a.slice(f[0].length);let d=kf(a);if(i.
push(...d.failedExpectations),d.success===!1)return{success:!1,remainder:d.remainder,failedExpectations:i};a=d.remainder;let b=zi(a);return i.push(...b.failedExpectations),
b.success===!1?{success:!1,remainder:b.remainder,failedExpectations:i}:(a=b.remainder,{success:!0,value:[d.value,b.value],remainder:a,failedExpectations:i})}function kf(o){
let i=Bf(o);return i.success===!0?{success:!0,value:Tu(i.value),remainder:i.remainder,failedExpectations:[]}:i}function Bf(o){return/^[*\/%]/g.test(o)?{success:!0,
value:o.slice(0,1),remainder:o.slice(1),failedExpectations:[]}:{success:!1,remainder:o,failedExpectations:[{expectation:hb,remainder:o}]}}function Pf(o){let i=Ff(
o);return i.success===!0?i:{success:!0,value:null,remainder:o,failedExpectations:i.failedExpectations}}function Ff(o){let i=[],a=[],f=o;for(;;){let d=Rf(f);if(a.
push(...d.failedExpectations),d.success===!1)break;f=d.remainder,i.push(d.value)}return i.length<1?{success:!1,remainder:o,failedExpectations:a}:{success:!0,value:i,
remainder:f,failedExpectations:a}}function Rf(o){let i=Vf(o);return i.success===!0?{success:!0,value:Ou(()=>e.length-o.length,i.value[0],i.value[1]),remainder:i.
remainder,failedExpectations:[]}:i}function Vf(o){let i=[],a=o,f=a.match(/^(([\t\n\f\r ])+)?(\/\/([^\r\n])*([\r\n])+)?(([\t\n\f\r ])+)?/g);if(i.push({expectation:M,
remainder:a},{expectation:Y,remainder:a}),f?.length!==1)return{success:!1,remainder:a,failedExpectations:i};a=a.slice(f[0].length);let d=Uf(a);if(i.push(...d.failedExpectations),
d.success===!1)return{success:!1,remainder:d.remainder,failedExpectations:i};a=d.remainder;let b=Ji(a);return i.push(...b.failedExpectations),b.success===!1?{success:!1,
remainder:b.remainder,failedExpectations:i}:(a=b.remainder,{success:!0,value:[d.value,b.value],remainder:a,failedExpectations:i})}function Uf(o){let i=Gf(o);return i.
success===!0?{success:!0,value:Cu(i.value),remainder:i.remainder,failedExpectations:[]}:i}function Gf(o){return/^[+\-]/g.test(o)?{success:!0,value:o.slice(0,1),
remainder:o.slice(1),failedExpectations:[]}:{success:!1,remainder:o,failedExpectations:[{expectation:Y0,remainder:o}]}}function Mf(o){let i=Yf(o);return i.success===
!0?i:{success:!0,value:null,remainder:o,failedExpectations:i.failedExpectations}}function Yf(o){let i=[],a=[],f=o;for(;;){let d=$f(f);if(a.push(...d.failedExpectations),
d.success===!1)break;f=d.remainder,i.push(d.value)}return i.length<1?{success:!1,remainder:o,failedExpectations:a}:{success:!0,value:i,remainder:f,failedExpectations:a}}
function $f(o){let i=Kf(o);return i.success===!0?{success:!0,value:Pu(()=>e.length-o.length,i.value[0],i.value[1]),remainder:i.remainder,failedExpectations:[]}:
i}function Kf(o){let i=[],a=o,f=a.match(/^(([\t\n\f\r ])+)?(\/\/([^\r\n])*([\r\n])+)?(([\t\n\f\r ])+)?/g);if(i.push({expectation:M,remainder:a},{expectation:Y,remainder:a}),
f?.length!==1)return{success:!1,remainder:a,failedExpectations:i};a=a.slice(f[0].length);let d=Wf(a);if(i.push(...d.failedExpectations),d.success===!1)return{success:!1,
remainder:d.remainder,failedExpectations:i};a=d.remainder;let b=Xi(a);return i.push(...b.failedExpectations),b.success===!1?{success:!1,remainder:b.remainder,failedExpectations:i}:
(a=b.remainder,{success:!0,value:[d.value,b.value],remainder:a,failedExpectations:i})}function Wf(o){let i=jf(o);return i.success===!0?i:{success:!1,remainder:i.
remainder,failedExpectations:[{expectation:Ib,remainder:i.remainder}]}}function jf(o){let i=[Zf,Xf],a=[];for(let f=i.shift();f!==void 0;f=i.shift()){let d=f(o);
if(a.push(...d.failedExpectations),d.success===!0)return{success:!0,value:d.value,remainder:d.remainder,failedExpectations:a}}return{success:!1,remainder:o,failedExpectations:a}}
function Zf(o){let i=Hf(o);return i.success===!0?{success:!0,value:ku(i.value),remainder:i.remainder,failedExpectations:[]}:i}function Hf(o){let i=o.match(/^(<=|<|>=|>|==|!=)/g);
return i?.length===1?{success:!0,value:i[0],remainder:o.slice(i[0].length),failedExpectations:[]}:{success:!1,remainder:o,failedExpectations:[{expectation:gb,remainder:o},
{expectation:bb,remainder:o},{expectation:Eb,remainder:o},{expectation:vb,remainder:o},{expectation:yb,remainder:o},{expectation:xb,remainder:o}]}}function Xf(o){
let i=Jf(o);return i.success===!0?{success:!0,value:Bu(),remainder:i.remainder,failedExpectations:[]}:i}function Jf(o){return o.startsWith("in")?{success:!0,value:"\
in",remainder:o.slice(2),failedExpectations:[]}:{success:!1,remainder:o,failedExpectations:[{expectation:Nb,remainder:o}]}}function zf(o){let i=o.match(/^(([\t\n\f\r ])+)?(\/\/([^\r\n])*([\r\n])+)?(([\t\n\f\r ])+)?&&/g);
return i?.length===1?{success:!0,value:i[0],remainder:o.slice(i[0].length),failedExpectations:[]}:{success:!1,remainder:o,failedExpectations:[{expectation:M,remainder:o},
{expectation:Y,remainder:o},{expectation:wb,remainder:o}]}}function Qf(o){let i=o.match(/^(([\t\n\f\r ])+)?(\/\/([^\r\n])*([\r\n])+)?(([\t\n\f\r ])+)?\|\|/g);return i?.
length===1?{success:!0,value:i[0],remainder:o.slice(i[0].length),failedExpectations:[]}:{success:!1,remainder:o,failedExpectations:[{expectation:M,remainder:o},
{expectation:Y,remainder:o},{expectation:Sb,remainder:o}]}}function qf(o){let i=ep(o);return i.success===!0?i:{success:!0,value:null,remainder:o,failedExpectations:i.
failedExpectations}}function ep(o){let i=tp(o);return i.success===!0?{success:!0,value:Uu(i.value[0],i.value[1]),remainder:i.remainder,failedExpectations:[]}:i}
function tp(o){let i=[],a=o,f=a.match(/^\?/g);if(i.push({expectation:Lb,remainder:a}),f?.length!==1)return{success:!1,remainder:a,failedExpectations:i};a=a.slice(
f[0].length);let d=Hi(a);if(i.push(...d.failedExpectations),d.success===!1)return{success:!1,remainder:d.remainder,failedExpectations:i};a=d.remainder;let b=a.match(
/^(([\t\n\f\r ])+)?(\/\/([^\r\n])*([\r\n])+)?(([\t\n\f\r ])+)?/g);if(i.push({expectation:M,remainder:a},{expectation:Y,remainder:a}),b?.length!==1)return{success:!1,
remainder:a,failedExpectations:i};a=a.slice(b[0].length);let A=a.match(/^:/g);if(i.push({expectation:yi,remainder:a}),A?.length!==1)return{success:!1,remainder:a,
failedExpectations:i};a=a.slice(A[0].length);let J=He(a);if(i.push(...J.failedExpectations),J.success===!1)return{success:!1,remainder:J.remainder,failedExpectations:i};
a=J.remainder;let z=a.match(/^(([\t\n\f\r ])+)?(\/\/([^\r\n])*([\r\n])+)?(([\t\n\f\r ])+)?/g);return i.push({expectation:M,remainder:a},{expectation:Y,remainder:a}),
z?.length!==1?{success:!1,remainder:a,failedExpectations:i}:(a=a.slice(z[0].length),{success:!0,value:[d.value,J.value],remainder:a,failedExpectations:i})}}function Ab(e){
let t=_b(e);return{$typeName:"cel.expr.ParsedExpr",expr:t.expr,sourceInfo:t.sourceInfo}}var xi=qe("ChVjZWwvZXhwci9zeW50YXgucHJvdG8SCGNlbC5leHByIlUKClBhcnNlZEV4c\
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
F9UWVBFX0NIRUNLRVIQAhIVChFDT01QT05FTlRfUlVOVElNRRADQi4KDGRldi5jZWwuZXhwckILU3ludGF4UHJvdG9QAVoMY2VsLmRldi9leHBy+AEBYgZwcm90bzM",[Gs,bt,Us]),Cb=q(xi,0),Ob=q(xi,1),
el;(function(e){e[e.UNSPECIFIED=0]="UNSPECIFIED",e[e.PARSER=1]="PARSER",e[e.TYPE_CHECKER=2]="TYPE_CHECKER",e[e.RUNTIME=3]="RUNTIME"})(el||(el={}));var Db=qe("Ch\
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
JvdG9QAVoMY2VsLmRldi9leHBy+AEBYgZwcm90bzM",[xi,Ch,bt]),kb=q(Db,0),tl;(function(e){e[e.PRIMITIVE_TYPE_UNSPECIFIED=0]="PRIMITIVE_TYPE_UNSPECIFIED",e[e.BOOL=1]="BO\
OL",e[e.INT64=2]="INT64",e[e.UINT64=3]="UINT64",e[e.DOUBLE=4]="DOUBLE",e[e.STRING=5]="STRING",e[e.BYTES=6]="BYTES"})(tl||(tl={}));var nl;(function(e){e[e.WELL_KNOWN_TYPE_UNSPECIFIED=
0]="WELL_KNOWN_TYPE_UNSPECIFIED",e[e.ANY=1]="ANY",e[e.TIMESTAMP=2]="TIMESTAMP",e[e.DURATION=3]="DURATION"})(nl||(nl={}));function Ni(e,t){if(t.startsWith("."))return[
t.substring(1)];if(e==="")return[t];let n=[];for(let r=e;;){n.push(r+"."+t);let s=r.lastIndexOf(".");if(s<0)break;r=r.substring(0,s)}return n.push(t),n}function Ze(e,t){
if(!(typeof e!="object"||e===null)){if(re(e))return e.get(t);if(ye(e))return e.get(Number(t))}}function rl(e,t){if(typeof e!="object"||e===null)return;if(re(e))
return e.get(t);if(e=On(e),!de(e))return;let n=e.desc.fields.find(r=>r.name===t);if(n)switch(n.fieldKind){case"enum":return BigInt(e.get(n));case"list":return Ae(
e.get(n));case"map":return Nt(e.get(n));case"scalar":return _n(n.scalar,e.get(n));case"message":if(e.isSet(n))return Xt(e.get(n));if(Ge(n.message))return null;switch(n.
message.typeName){case tt.typeName:return wo;case nt.typeName:return bo;case pe.typeName:return null}return Ee(n.message)}}function Bb(e,t){if(typeof e!="object"||
e===null)return!1;if(re(e))return e.has(t);if(e=On(e),de(e)){let n=e.desc.fields.find(r=>r.name===t);return n?e.isSet(n):void 0}return!1}function jn(e,t,n,r){let s=r.
resolve(t);return s===void 0?void 0:B(s)?s:e.newAccess(r.id,s,r.isOptional()).access(t,n)}function Zn(e,t,n,r){let s=r.resolve(t);return s===void 0?!1:B(s)?s:e.
newAccess(r.id,s,r.isOptional()).isPresent(t,n)}function Hn(e,t,n,r,s){let l=r.resolve(t);return l===void 0?void 0:B(l)?l:e.newAccess(r.id,l,r.isOptional()).accessIfPresent(
t,n,s)}function il(e,t,n){if(n.length===0)return t;let r=t;for(let s of n){let l=s.access(e,r);if(l===void 0)return;if(B(l))return l;r=l}return r}var Pb=class{id;nsNames;accesses_;registry;factory;constructor(e,t,n,r,s){
if(this.id=e,this.nsNames=t,this.accesses_=n,this.registry=r,this.factory=s,t.length===0)throw new Error("No names provided")}isOptional(){return!1}addAccess(e){
this.accesses_.push(e)}candidateNames(){return this.nsNames}accesses(){return this.accesses_}access(e,t){return jn(this.factory,e,t,this)}isPresent(e,t){return Zn(
this.factory,e,t,this)}accessIfPresent(e,t,n){return Hn(this.factory,e,t,this,n)}resolve(e){for(let t of this.nsNames){let n=e.resolve(t);if(n!==void 0)return B(
n)?n:il(e,n,this.accesses_);let r=this.findIdent(t);if(r!==void 0&&this.accesses_.length===0)return r}}findIdent(e){let t=this.registry.getMessage(e);if(t)return Ye(
t);if(e.indexOf(".")>1){let n=e.lastIndexOf("."),r=e.substring(0,n),s=e.substring(n+1),l=this.registry.getEnum(r);if(l){let u=l.values.find(c=>c.name===s);if(u)
return BigInt(u.number)}}switch(e){case"int":return T.INT;case"uint":return T.UINT;case"double":return T.DOUBLE;case"bool":return T.BOOL;case"string":return T.STRING;case"\
bytes":return T.BYTES;case"list":return me(T.DYN);case"map":return Ht(T.DYN,T.DYN);case"null_type":return T.NULL;case"type":return T.TYPE;default:return}}},Fb=class{id;cond;t;f;factory;constructor(e,t,n,r,s){
this.id=e,this.cond=t,this.t=n,this.f=r,this.factory=s}isOptional(){return!1}addAccess(e){this.t.addAccess(e),this.f.addAccess(e)}access(e,t){return jn(this.factory,
e,t,this)}isPresent(e,t){return Zn(this.factory,e,t,this)}accessIfPresent(e,t,n){return Hn(this.factory,e,t,this,n)}resolve(e){let t=this.cond.eval(e);switch(!0){case t===
!0:return this.t.resolve(e);case t===!1:return this.f.resolve(e);case B(t):return t}return H(`found no matching overload for _?_:_ applied to '(${Ke(t).name})'`,
this.id)}},Rb=class{id;attrs;factory;constructor(e,t,n){this.id=e,this.attrs=t,this.factory=n}isOptional(){return!1}addAccess(e){let t=[],n;e instanceof al&&(n=
e.name);for(let r of this.attrs){if(n!==void 0&&r.accesses().length===0)for(let s of r.candidateNames())t.push(s+"."+n);r.addAccess(e)}if(t.length>0){let r=this.
factory.createAbsolute(this.id,t);this.attrs.unshift(r)}}access(e,t){return jn(this.factory,e,t,this)}isPresent(e,t){return Zn(this.factory,e,t,this)}accessIfPresent(e,t,n){
return Hn(this.factory,e,t,this,n)}resolve(e){for(let t of this.attrs){let n=t.resolve(e);if(n!==void 0)return n}}},Vb=class{id;operand;accesses_;factory;constructor(e,t,n,r){
this.id=e,this.operand=t,this.accesses_=n,this.factory=r}isOptional(){return!1}addAccess(e){this.accesses_.push(e)}access(e,t){return jn(this.factory,e,t,this)}isPresent(e,t){
return Zn(this.factory,e,t,this)}accessIfPresent(e,t,n){return Hn(this.factory,e,t,this,n)}resolve(e){let t=this.operand.eval(e);return B(t)?t:il(e,t,this.accesses_)}},
al=class{id;name;celVal;optional;constructor(e,t,n,r){this.id=e,this.name=t,this.celVal=n,this.optional=r}isOptional(){return this.optional}access(e,t){let n=rl(
t,this.name);return n===void 0&&!this.optional?Lt(this.id,this.name):n}isPresent(e,t){let n=Bb(t,this.name);return n===void 0?Lt(this.id,this.name):n}accessIfPresent(e,t,n){
let r=rl(t,this.name);return r===void 0&&!this.optional&&!n?Lt(this.id,this.name):r}},Ub=class{id;index;optional;constructor(e,t,n){this.id=e,this.index=t,this.
optional=n}isOptional(){return this.optional}access(e,t){if(t===void 0)return t;let n=Ze(t,this.index);return n===void 0&&!this.optional?Lt(this.id,this.index):
n}isPresent(e,t){return Ze(t,this.index)===void 0&&!this.optional?Lt(this.id,this.index):!0}accessIfPresent(e,t,n){let r=Ze(t,this.index);return r===void 0&&!this.
optional?Lt(this.id,this.index):r}},Gb=class{id;index;celVal;optional;constructor(e,t,n,r){this.id=e,this.index=t,this.celVal=n,this.optional=r}isOptional(){return this.
optional}access(e,t){if(t===void 0)return t;let n=Ze(t,this.index);return n===void 0&&!this.optional?Tt(this.id,this.index,-1):n}isPresent(e,t){return Ze(t,this.
index)===void 0&&!this.optional?Tt(this.id,this.index,-1):!0}accessIfPresent(e,t,n){let r=Ze(t,this.index);return r===void 0&&!this.optional?Tt(this.id,this.index,
-1):r}},sl=class{id;index;celVal;optional;constructor(e,t,n,r){this.id=e,this.index=t,this.celVal=n,this.optional=r}access(e,t){if(t===void 0)return t;let n=Ze(
t,this.index);return n===void 0&&!this.optional?Tt(this.id,Number(this.index),-1):n}isPresent(e,t){return Ze(t,this.index)===void 0&&!this.optional?Tt(this.id,Number(
this.index),-1):!0}accessIfPresent(e,t,n){let r=Ze(t,this.index);return r===void 0&&!this.optional?Tt(this.id,Number(this.index),-1):r}isOptional(){return this.
optional}},ol=class{id;error;opt;constructor(e,t,n){this.id=e,this.error=t,this.opt=n}addAccess(e){}resolve(e){return this.error}isOptional(){return this.opt}access(e,t){
return this.error}isPresent(e,t){return this.error}accessIfPresent(e,t,n){return this.error}},Mb=class{id;key;factory;optional;constructor(e,t,n,r){this.id=e,this.
key=t,this.factory=n,this.optional=r}access(e,t){if(t===void 0)return t;let n=this.key.eval(e);return B(n)?n:this.factory.newAccess(this.id,n,this.optional).access(
e,t)}isPresent(e,t){if(t===void 0)return!1;let n=this.key.eval(e);return B(n)?n:this.factory.newAccess(this.id,n,this.optional).isPresent(e,t)}accessIfPresent(e,t,n){
let r=this.key.eval(e);return B(r)?r:this.factory.newAccess(this.id,r,this.optional).accessIfPresent(e,t,n)}isOptional(){return this.optional}},Yb=class{registry;container;constructor(e,t){
this.registry=e,this.container=t}createAbsolute(e,t){return new Pb(e,t,[],this.registry,this)}createConditional(e,t,n,r){return new Fb(e,t,n,r,this)}createMaybe(e,t){
return new Rb(e,[this.createAbsolute(e,Ni(this.container,t))],this)}createRelative(e,t){return new Vb(e,t,[],this)}newAccess(e,t,n){switch(typeof t){case"boolea\
n":return new Ub(e,t,n);case"number":return new Gb(e,t,t,n);case"bigint":return new sl(e,t,t,n);case"string":return new al(e,t,t,n);case"object":if(t instanceof
_t)return new Mb(e,t,this,n);if(Ne(t))return new sl(e,t.value,t,n);break;default:break}return new ol(e,H("unsupported key type",e),n)}};function Lt(e,t){return H(
`field not found: ${String(t)}`,e)}function Tt(e,t,n){return H(`index ${t} out of bounds [0, ${n})`,e)}var $b=class{data;constructor(e){this.data=e}resolve(e){let t=this.
data[e];if(t!==void 0)return B(t)?t:We(t)}},ll=class{name;value;parent;constructor(e,t,n){this.name=e,this.value=t,this.parent=n}resolve(e){return e===this.name?
this.value:this.parent.resolve(e)}},Kb={resolve(){}};function Wb(e,t){let n=Cn(e),r=Ee(n);for(let[s,l]of t.entries()){let u=n.fields.find(c=>c.name===s);if(u===
void 0)throw new Error(`Unknown field ${s} for ${e}`);jb(r,u,l)}return Xt(r)}function jb(e,t,n){switch(t.fieldKind){case"list":if(!ye(n))throw ge(t,"list",n);let r=fm(
t,void 0,!1);Zb(r,n),e.set(t,r);return;case"map":if(!re(n))throw ge(t,"map",n);let s=pm(t,void 0,!1);Hb(s,n),e.set(t,s);return;case"enum":e.set(t,Ii(t,n));return;case"\
message":let l=wi(t,n);l!==null&&e.set(t,l);return}e.set(t,nn(t,t.scalar,n))}function Zb(e,t){let n=e.field();for(let r of t)switch(n.listKind){case"enum":e.add(
Ii(n,r));break;case"message":e.add(wi(n,r));break;case"scalar":e.add(nn(n,n.scalar,r));break}}function Hb(e,t){let n=e.field();for(let[r,s]of t.entries()){let l=nn(
n,n.mapKey,r);switch(n.mapKind){case"enum":e.set(l,Ii(n,s));break;case"scalar":e.set(l,nn(n,n.scalar,s));break;case"message":e.set(l,wi(n,s));break}}}function Ii(e,t){
if(typeof t!="bigint")throw ge(e,"int",t);return ul(t)}function wi(e,t){switch(e.message.typeName){case et.typeName:return de(t,et)?t:Ee(et,Xb(t));case pe.typeName:
return Ee(pe,Si(t));case tt.typeName:if(!re(t))throw ge(e,"map",t);return Ee(tt,Ti(t));case nt.typeName:if(!ye(t))throw ge(e,"list",t);return Ee(nt,Li(t))}if(t===
null)return null;if(Ge(e.message)){let n=Ee(e.message,void 0,!1);return n.set(e.message.fields[0],nn(e.message.fields[0],e.message.fields[0].scalar,t)),n}if(!de(
t,e.message))throw ge(e,e.message.typeName,t);return t}function Xb(e){switch(typeof e){case"string":return _e(Gr,R(Gr,{value:e}));case"boolean":return _e(Ur,R(Ur,
{value:e}));case"bigint":return _e(Vr,R(Vr,{value:e}));case"number":return _e(Rr,R(Rr,{value:e}));default:switch(!0){case e instanceof Uint8Array:return _e(Mr,R(
Mr,{value:e}));case e==null:return _e(pe,R(pe,{kind:{case:"nullValue",value:Kt.NULL_VALUE}}));case ye(e):return _e(nt,Li(e));case re(e):return _e(tt,Ti(e));case Ne(
e):return _e(wn,R(wn,{value:e.value}));case de(e):return _e(e.desc,e.message);default:throw new Error(`type cannot be converted ${et}`)}}}function Si(e){let t=R(
pe);switch(typeof e){case"string":t.kind={case:"stringValue",value:e};break;case"boolean":t.kind={case:"boolValue",value:e};break;case"bigint":e>BigInt(Number.MAX_SAFE_INTEGER)||
e<BigInt(Number.MIN_SAFE_INTEGER)?t.kind={case:"stringValue",value:e.toString()}:t.kind={case:"numberValue",value:Number(e)};break;case"number":Number.isNaN(e)?
t.kind={case:"stringValue",value:"NaN"}:e===Number.POSITIVE_INFINITY?t.kind={case:"stringValue",value:"Infinity"}:e===Number.NEGATIVE_INFINITY?t.kind={case:"str\
ingValue",value:"-Infinity"}:t.kind={case:"numberValue",value:Number(e)};break;default:switch(!0){case e instanceof Uint8Array:t.kind={case:"stringValue",value:Ja(
e)};break;case e==null:t.kind={case:"nullValue",value:Kt.NULL_VALUE};break;case ye(e):t.kind={case:"listValue",value:Li(e)};break;case re(e):t.kind={case:"struc\
tValue",value:Ti(e)};break;case Ne(e):e.value>BigInt(Number.MAX_SAFE_INTEGER)?t.kind={case:"stringValue",value:e.value.toString()}:t.kind={case:"numberValue",value:Number(
e.value)};break;case de(e):return lo(pe,Wt(e.desc,e.message));default:throw new Error(`type cannot be converted ${pe}`)}}return t}function Li(e){let t=R(nt);for(let n of e)
t.values.push(Si(n));return t}function Ti(e){let t=R(tt);for(let[n,r]of e.entries()){if(typeof n!="string")throw new Error(`Invalid key type: ${typeof n} for go\
ogle.protobuf.Struct, expected string`);t.fields[n]=Si(r)}return t}function nn(e,t,n){switch(Ne(n)&&(n=n.value),t){case h.UINT32:case h.FIXED32:if(typeof n!="bi\
gint")throw ge(e,"int",n);return Jb(n);case h.INT32:case h.SINT32:case h.SFIXED32:if(typeof n!="bigint")throw ge(e,"int",n);return ul(n);case h.UINT64:case h.FIXED64:case h.
INT64:case h.SINT64:case h.SFIXED64:if(typeof n!="bigint")throw ge(e,"int",n);return n;case h.FLOAT:if(typeof n!="number")throw ge(e,"double",n);return Math.fround(
n);case h.DOUBLE:if(typeof n!="number")throw ge(e,"double",n);return n;case h.STRING:if(typeof n!="string")throw ge(e,"string",n);return n;case h.BOOL:if(typeof n!=
"boolean")throw ge(e,"bool",n);return n;case h.BYTES:if(!(n instanceof Uint8Array))throw ge(e,"bytes",n);return n}}function ge(e,t,n){return new Error(`Expected\
 ${t} but got ${Ke(n)} for ${e.parent}.${e.name}`)}function ul(e){if(e<gr||e>hr)throw new Error("int32 out of range");return Number(e)}function Jb(e){if(e<0||e>
mr)throw new Error("uint32 out of range");return Number(e)}var zb=class{functions;registry;namespace;factory;constructor(e,t,n){this.functions=e,this.registry=t,
this.namespace=n,this.factory=new Yb(this.registry,this.namespace)}plan(e){let t=Number(e.id);switch(e.exprKind.case){case"identExpr":return new _t(this.factory.
createMaybe(t,e.exprKind.value.name),!1);case"constExpr":return new cl(t,this.constVal(e.exprKind.value));case"callExpr":return this.planCall(t,e.exprKind.value);case"\
listExpr":return this.planCreateList(t,e.exprKind.value);case"structExpr":return this.planCreateStruct(t,e.exprKind.value);case"selectExpr":return this.planSelect(
t,e.exprKind.value);case"comprehensionExpr":return this.planComprehension(t,e.exprKind.value);default:return new _i(t,"invalid expression")}}planComprehension(e,t){
if(t.accuInit===void 0||t.iterRange===void 0||t.loopCondition===void 0||t.loopStep===void 0||t.result===void 0)throw new Error("invalid comprehension");let n=this.
plan(t.accuInit),r=this.plan(t.iterRange),s=this.plan(t.loopCondition),l=this.plan(t.loopStep),u=this.plan(t.result);return new nE(e,t.accuVar,t.iterVar,r,n,s,l,
u)}planSelect(e,t){if(t.operand===void 0)throw new Error("invalid select");let n=this.plan(t.operand),r=this.relativeAttr(e,n,!1),s=this.factory.newAccess(e,t.field,
!1);if(s instanceof ol)throw new Error(`invalid select: ${s.error.message}`);return t.testOnly?new Qb(e,r,s,t.field):(r.addAccess(s),r)}planCreateObj(e,t){let n=this.
resolveType(t.messageName);if(n===void 0)return new _i(e,"unknown type: "+t.messageName);let r,s=[],l=[];for(let u=0;u<t.entries.length;u++){let c=t.entries[u];
switch(c.optionalEntry&&(r===void 0&&(r=new Array(t.entries.length).fill(!1)),r[u]=!0),c.keyKind.case){case"fieldKey":s.push(c.keyKind.value);break;case"mapKey":
throw new Error("invalid entry");default:break}if(c.value===void 0)throw new Error("invalid entry");l.push(this.plan(c.value))}return new qb(e,n,s,l,r)}planCreateStruct(e,t){
if(t.messageName!=="")return this.planCreateObj(e,t);let n,r=[],s=[];for(let l=0;l<t.entries.length;l++){let u=t.entries[l];switch(u.optionalEntry&&(n===void 0&&
(n=new Array(t.entries.length).fill(!1)),n[l]=!0),u.keyKind.case){case"fieldKey":throw new Error("unimplemented");case"mapKey":r.push(this.plan(u.keyKind.value));
break;default:break}if(u.value===void 0)return new _i(e,"map entry missing value");s.push(this.plan(u.value))}return new tE(e,r,s,n)}planCreateList(e,t){if(t.optionalIndices.
length>0){let n=new Array(t.elements.length).fill(!1);for(let r=0;r<t.optionalIndices.length;r++){let s=t.optionalIndices[r];if(s<0||s>=t.elements.length)throw new Error(
"invalid optional index");n[s]=!0}}return new eE(e,t.elements.map(n=>this.plan(n)),void 0)}planCall(e,t){if(t.target!==void 0){let r=fl(t.target);if(r!==void 0){
let s=r+"."+t.function;for(let l of Ni(this.namespace,s)){let u=this.functions.find(l);if(u!==void 0)return new dl(e,l,"",void 0,u,t.args.map(c=>this.plan(c)))}}}
let n=t.args.map(r=>this.plan(r));switch(t.target&&(n=[this.plan(t.target),...n]),t.function){case ai:return this.planCallIndex(t,n,!1);case Wg:case jg:return this.
planCallIndex(t,n,!0);case zt:return this.planCallConditional(e,t,n);case kn:return new rE(e,n);case Bn:return new iE(e,n);case $g:case Kg:return new aE(e,n[0]);default:
return new dl(e,t.function,"",t.target?n[0]:void 0,this.functions.find(t.function),t.target?n.slice(1):n)}}planCallConditional(e,t,n){let r=n[0],s=n[1],l=n[2],u=this.
relativeAttr(s.id,s,!1),c=this.relativeAttr(l.id,l,!1);return new _t(this.factory.createConditional(e,r,u,c),!1)}planCallIndex(e,t,n){let r=t[0],s=t[1],l=this.relativeAttr(
r.id,r,!1),u;return s instanceof cl?u=this.factory.newAccess(r.id,s.value,n):s instanceof _t?u=this.factory.newAccess(r.id,s,n):u=this.relativeAttr(r.id,s,n),l.
addAccess(u),l}constVal(e){switch(e.constantKind.case){case"stringValue":return e.constantKind.value;case"bytesValue":return e.constantKind.value;case"doubleVal\
ue":return e.constantKind.value;case"boolValue":return e.constantKind.value;case"int64Value":return e.constantKind.value;case"uint64Value":return Qe(e.constantKind.
value);case"nullValue":return null;case void 0:throw new Error("invalid constant");default:throw new Error(`unimplemented: ${e.constantKind.case}`)}}relativeAttr(e,t,n){
return t instanceof _t?t:new _t(this.factory.createRelative(e,t),n)}resolveType(e){for(let t of Ni(this.namespace,e))if(this.isKnownType(t))return t}isKnownType(e){
switch(e){case"google.protobuf.Value":case"google.protobuf.Struct":case"google.protobuf.ListValue":case"google.protobuf.NullValue":case"google.protobuf.BoolValu\
e":case"google.protobuf.UInt32Value":case"google.protobuf.UInt64Value":case"google.protobuf.Int32Value":case"google.protobuf.Int64Value":case"google.protobuf.Fl\
oatValue":case"google.protobuf.DoubleValue":case"google.protobuf.StringValue":case"google.protobuf.BytesValue":case"google.protobuf.Timestamp":case"google.proto\
buf.Duration":case"google.protobuf.Any":return!0;default:return this.registry.getMessage(e)!==void 0}}},Qb=class{id;attr;access;field;constructor(e,t,n,r){this.
id=e,this.attr=t,this.access=n,this.field=r}eval(e){let t=this.attr.resolve(e);return t===void 0?!1:B(t)?t:this.access.isPresent(e,t)}},_i=class{id;msg;constructor(e,t){
this.id=e,this.msg=t}eval(e){return H(this.msg,this.id)}},cl=class{id;value;constructor(e,t){this.id=e,this.value=t}eval(e){return this.value}},_t=class{attr;opt;id;constructor(e,t){
this.attr=e,this.opt=t,this.id=e.id}access(e,t){return this.attr.access(e,t)}isPresent(e,t){return this.attr.isPresent(e,t)}accessIfPresent(e,t,n){return this.attr.
accessIfPresent(e,t,n)}isOptional(){return this.opt}eval(e){let t=this.attr.resolve(e);return t===void 0?H("unresolved attribute",this.id):(B(t),t)}resolve(e){return this.
attr.resolve(e)}addAccess(e){this.attr.addAccess(e)}},dl=class{id;name;overload;target;func;args;constructor(e,t,n,r,s,l){this.id=e,this.name=t,this.overload=n,
this.target=r,this.func=s,this.args=l}eval(e){if(this.func===void 0)return H(`unbound function: ${this.name}`,this.id);let t=this.target?.eval(e);if(B(t))return t;
let n=[];for(let s of this.args){let l=s.eval(e);if(B(l))return l;n.push(l)}let r=this.func.call(this.id,t,n);return r!==void 0?r:H(`found no matching overload \
for '${this.name}' applied to '${t!==void 0?`${Ke(t)}.`:""}(${n.map(s=>Ke(s)).map(s=>s.name).join(", ")})'`,this.id)}},qb=class{id;typeName;fields;values;optionals;constructor(e,t,n,r,s){
this.id=e,this.typeName=t,this.fields=n,this.values=r,this.optionals=s}args(){return this.values}eval(e){let t=sE(this.values.map(r=>r.eval(e)));if(B(t))return t;
let n=new Map;for(let r=0;r<t.length;r++){if(n.has(this.fields[r]))return H(`map key conflict: ${this.fields[r]}`,this.id);n.set(this.fields[r],t[r])}try{return Wb(
this.typeName,n)}catch(r){return r instanceof Error&&(r=r.message),H(`${r}`,this.id)}}},eE=class{id;elems;constructor(e,t,n){this.id=e,this.elems=t}eval(e){if(this.
elems.length===0)return bo;let t=this.elems[0].eval(e);if(B(t))return t;let n=[t];for(let r=1;r<this.elems.length;r++){let s=this.elems[r].eval(e);if(B(s))return s;
n.push(s)}return Ae(n)}args(){return this.elems}},tE=class{id;keys;values;constructor(e,t,n,r){this.id=e,this.keys=t,this.values=n}args(){return this.keys.concat(
this.values)}eval(e){if(this.keys.length===0)return wo;let t=new Map,n=this.mapKeyOrError(this.keys[0].eval(e));if(B(n))return n;let r=this.values[0].eval(e);if(B(
r))return r;if(typeof n=="number"&&!Number.isInteger(n))return rn(this.id);t.set(n,r);for(let s=1;s<this.keys.length;s++){let l=this.mapKeyOrError(this.keys[s].
eval(e));if(B(l))return l;let u=this.values[s].eval(e);if(B(u))return u;if(t.has(l))return H(`map key conflict: ${l}`,this.id);if(typeof l=="number"&&!Number.isInteger(
l))return rn(this.id);t.set(l,u)}return Nt(t)}mapKeyOrError(e){switch(typeof e){case"boolean":case"bigint":case"string":return e;case"object":return Ne(e)?e:rn(
this.id);case"number":return Number.isInteger(e)?BigInt(e):rn(this.id);default:return rn(this.id)}}},nE=class{id;accuVar;iterVar;iterRange;accu;cond;step;result;constructor(e,t,n,r,s,l,u,c){
this.id=e,this.accuVar=t,this.iterVar=n,this.iterRange=r,this.accu=s,this.cond=l,this.step=u,this.result=c}eval(e){let t=this.accu.eval(e);if(B(t))return t;let n=new ll(
this.accuVar,t,e),r=this.iterRange.eval(e);if(B(r))return r;let s=[];if(re(r))s=Array.from(r.keys());else if(ye(r))s=Array.from(r);else return H(`type mismatch:\
 iterable vs ${Ke(r)}`,this.id);for(let l of s){if(B(l))return l;let u=new ll(this.iterVar,l,n),c=this.cond.eval(u);if(B(c))return c;if(c!==!0)break;n.value=this.
step.eval(u)}return this.result.eval(n)}},rE=class{id;args;constructor(e,t){this.id=e,this.args=t}eval(e){let t=[];for(let n of this.args){let r=n.eval(e);if(typeof r==
"boolean"){if(!r)return!1;continue}B(r)?t.push(r):t.push(H(`type mismatch: expected bool, got ${Ke(r)}`,this.id))}return t.length>0?ur(t[0],...t.slice(1)):!0}},
iE=class{id;args;constructor(e,t){this.id=e,this.args=t}eval(e){let t=[];for(let n of this.args){let r=n.eval(e);if(typeof r=="boolean"){if(r)return!0;continue}
B(r)?t.push(r):t.push(H(`type mismatch: expected bool, got ${Ke(r)}`,this.id))}return t.length>0?ur(t[0],...t.slice(1)):!1}},aE=class{id;arg;constructor(e,t){this.
id=e,this.arg=t}eval(e){return this.arg.eval(e)!==!1}};function fl(e){switch(e.exprKind.case){case"identExpr":return e.exprKind.value.name;case"selectExpr":{if(e.
exprKind.value.testOnly||e.exprKind.value.operand===void 0)return;let t=fl(e.exprKind.value.operand);return t===void 0?void 0:t+"."+e.exprKind.value.field}default:
return}}function rn(e){return H("unsupported key type",e)}function sE(e){let t=[];for(let n=0;n<e.length;n++){let r=e[n];B(r)&&t.push(r)}return t.length>0?ur(t[0],
...t.slice(1)):e}var pl=new WeakMap;function oE(e,t){let n=pl.get(e);n===void 0&&(n=new zb(e.funcs,e.registry,e.namespace),pl.set(e,n));let r;Oe(t,kb)||Oe(t,Cb)?
r=t.expr:r=t;let s=n.plan(r??R(Ob)),l=yg({registry:e.registry},{id:s.id,eval(u){try{let c=s.eval(u);return B(c)?c:On(c)}catch(c){return H(c,s.id)}}});return u=>l.
eval(u!==void 0?new $b(u):Kb)}function lE(e){let t,n;if(e.$typeName=="cel.expr.Expr"?t=e:(t=e.expr,n=e.sourceInfo),t==null)return"";let r=new cE(n);return r.visit(
t),r.toString()}var an={[zt]:1,[Bn]:2,[kn]:3,[ii]:4,[si]:4,"_<_":4,[le]:4,"_>_":4,[oe]:4,"@in":4,"_+_":5,"_-_":5,"_*_":6,"_/_":6,"_%_":6,"-_":7,"!_":7,[ai]:8},uE=new Set(
[kn,Bn]),ml={"_+_":"+","_-_":"-","_*_":"*","_/_":"/","_%_":"%",[ii]:"==",[si]:"!=","_<_":"<",[le]:"<=","_>_":">",[oe]:">=",[kn]:"&&",[Bn]:"||","@in":"in"};function Ai(e){
if(e.exprKind.case!=="callExpr")return!1;let t=e.exprKind.value;switch(t.args.length){case 1:return t.function==="-_"||t.function==="!_";case 2:return ml[t.function]!==
void 0;case 3:return t.function===zt;default:return!1}}var cE=class{sourceInfo;str="";constructor(e){this.sourceInfo=e}toString(){return this.str}visit(e){if(!this.
visitMaybeMacroCall(e))switch(e.exprKind.case){case"constExpr":this.visitConst(e.exprKind.value);break;case"identExpr":this.str+=e.exprKind.value.name;break;case"\
selectExpr":this.visitSelect(e.exprKind.value);break;case"callExpr":this.visitCall(e.exprKind.value);break;case"listExpr":this.visitList(e.exprKind.value);break;case"\
structExpr":this.visitStruct(e.exprKind.value);break;case"comprehensionExpr":this.visitComprehension(e.exprKind.value);break}}visitMaybeMacroCall(e){if(this.sourceInfo==
null)return!1;let t=this.sourceInfo.macroCalls[e.id.toString()];return t==null?!1:(this.visit(t),!0)}visitConst(e){let t=e.constantKind;switch(t.case){case"null\
Value":this.str+="null";break;case"boolValue":this.str+=t.value?"true":"false";break;case"int64Value":this.str+=t.value.toString();break;case"uint64Value":this.
str+=t.value.toString()+"u";break;case"doubleValue":{let n=(Object.is(t.value,-0)?"-":"")+t.value.toString();Number.isFinite(t.value)&&!n.includes(".")&&!n.includes(
"e")&&(n+=".0"),this.str+=n;break}case"stringValue":this.str+='"'+fE(t.value)+'"';break;case"bytesValue":this.str+='b"'+pE(t.value)+'"';break}}visitSelect(e){e.
testOnly&&(this.str+="has("),e.operand!=null&&(this.visitMaybeNested(e.operand,Ai(e.operand)),this.str+="."),this.str+=e.field,e.testOnly&&(this.str+=")")}visitCall(e){
let t=e.function;if(t===zt&&e.args.length===3){this.visitMaybeNested(e.args[0],!0),this.str+=" ? ",this.visitMaybeNested(e.args[1],!0),this.str+=" : ",this.visit(
e.args[2]);return}if(t===ai&&e.args.length===2){this.visitMaybeNested(e.args[0],Ai(e.args[0])),this.str+="[",this.visit(e.args[1]),this.str+="]";return}let n=ml[t];
if(n!==void 0&&e.args.length===2){let r=e.args[0],s=e.args[1];this.visitMaybeNestedBinaryLHS(r,t),this.str+=" "+n+" ",this.visitMaybeNestedBinaryRHS(s,t);return}
if(t==="!_"&&e.args.length===1){this.str+="!",this.visitMaybeNested(e.args[0],!0);return}if(t==="-_"&&e.args.length===1){this.str+="-",this.visitMaybeNested(e.args[0],
!0);return}if(e.target!=null){this.visitMaybeNested(e.target,Ai(e.target)),this.str+="."+t+"(";for(let r=0;r<e.args.length;r++)r>0&&(this.str+=", "),this.visit(
e.args[r]);this.str+=")";return}this.str+=t+"(";for(let r=0;r<e.args.length;r++)r>0&&(this.str+=", "),this.visit(e.args[r]);this.str+=")"}visitList(e){this.str+=
"[";for(let t=0;t<e.elements.length;t++)t>0&&(this.str+=", "),e.optionalIndices.includes(t)&&(this.str+="?"),this.visit(e.elements[t]);this.str+="]"}visitStruct(e){
if(e.messageName!==""){this.str+=e.messageName+"{";for(let t=0;t<e.entries.length;t++){t>0&&(this.str+=", ");let n=e.entries[t];n.optionalEntry&&(this.str+="?"),
n.keyKind.case==="fieldKey"&&(this.str+=n.keyKind.value),this.str+=": ",n.value!=null&&this.visit(n.value)}this.str+="}"}else{this.str+="{";for(let t=0;t<e.entries.
length;t++){t>0&&(this.str+=", ");let n=e.entries[t];n.optionalEntry&&(this.str+="?"),n.keyKind.case==="mapKey"&&n.keyKind.value!=null&&this.visit(n.keyKind.value),
this.str+=": ",n.value!=null&&this.visit(n.value)}this.str+="}"}}visitComprehension(e){throw new Error("unsupported expression: comprehension")}visitMaybeNested(e,t){
if(t&&e.exprKind.case==="callExpr"&&(an[e.exprKind.value.function]!==void 0||e.exprKind.value.function===zt)){this.str+="(",this.visit(e),this.str+=")";return}this.
visit(e)}visitMaybeNestedBinaryLHS(e,t){this.needsParensLHS(e,t)?(this.str+="(",this.visit(e),this.str+=")"):this.visit(e)}visitMaybeNestedBinaryRHS(e,t){this.needsParensRHS(
e,t)?(this.str+="(",this.visit(e),this.str+=")"):this.visit(e)}needsParensLHS(e,t){if(e.exprKind.case!=="callExpr")return!1;let n=e.exprKind.value.function,r=an[n],
s=an[t];return r==null||s==null?!1:r<s}needsParensRHS(e,t){if(e.exprKind.case!=="callExpr")return!1;let n=e.exprKind.value.function,r=an[n],s=an[t];return r==null||
s==null?!1:r<s||r===s&&!uE.has(t)}};function dE(e){switch(e){case"\\":return"\\\\";case'"':return'\\"';case"\x07":return"\\a";case"\b":return"\\b";case"\f":return"\
\\f";case`
`:return"\\n";case"\r":return"\\r";case"	":return"\\t";case"\v":return"\\v";default:return e}}function fE(e){return[...e].map(dE).join("")}function pE(e){let t="";
for(let n of e)n>=32&&n<127&&n!==34&&n!==92?t+=String.fromCharCode(n):t+="\\"+n.toString(8).padStart(3,"0");return t}function At({exprKind:e}){switch(e.case){case"\
selectExpr":return sn([e.value.operand]);case"callExpr":return sn([e.value.target,...e.value.args]);case"listExpr":return e.value.elements;case"structExpr":return e.
value.entries.flatMap(({keyKind:t,value:n})=>sn([t.case==="mapKey"?t.value:void 0,n]));case"comprehensionExpr":{let{iterRange:t,accuInit:n,loopCondition:r,loopStep:s,
result:l}=e.value;return sn([t,n,r,s,l])}default:return[]}}function Ct(e,{sourceInfo:t}){return lE({$typeName:"cel.expr.ParsedExpr",expr:e,sourceInfo:t})}function Xn(e){
let{exprKind:t}=e;if(t.case!=="comprehensionExpr")return Math.max(0,...At(e).map(Xn));let{iterRange:n,loopCondition:r,loopStep:s,accuInit:l,result:u}=t.value,c=sn(
[r,s,l,u]).map(Xn),p=n?Xn(n):0;return Math.max(p,1+Math.max(0,...c))}function sn(e){return e.filter(t=>t!==void 0)}var hl=4096,gl=50,bl=2,El=1e3,vl=8*2**20,yl=5e5;
function mE(e){let t=Buffer.byteLength(e);if(t>hl)return`has ${t} bytes, more than the ${hl} that a rule may have`;let n=hE(e);if(n>gl)return`has ${n} nested br\
ackets, more than ${gl}`}function hE(e){let t=0,n=0;for(let r of e)"([{".includes(r)?n=Math.max(n,++t):")]}".includes(r)&&t--;return n}var gE=class{isOver=!1;#e;#t=0;constructor(e){
this.#e=e}start(){this.isOver=!1,this.#t=this.#e()+El}tick(){if(this.isOver||=this.#e()>this.#t,this.isOver)throw new Error("the rule takes too long")}},xl="@ti\
ck",Nl="@collect",Il="@collected";function wl(e){for(let s of At(e))wl(s);let{exprKind:t}=e;if(t.case!=="comprehensionExpr")return e;let n=t.value,{id:r}=e;return n.
loopCondition=Ci(r,"_&&_",[Ci(r,xl,[]),n.loopCondition]),vE(n)&&(n.accuInit=Ci(r,Il,[]),n.loopStep=yE(n.loopStep,n.accuVar)),e}function bE(e){let{BOOL:t,DYN:n,STRING:r}=T,
s=new WeakMap;return[E("_+_",[r,r],r,(l,u)=>(e.tick(),Sl(l.length+u.length),l+u)),E("_+_",[me(n),me(n)],me(n),(l,u)=>{if(e.tick(),l.size+u.size>yl)throw new Error(
`the list would have more than ${yl} items`);return Ae([...l,...u])}),E(xl,[],t,()=>(e.tick(),!0)),E(Il,[],me(n),()=>{let l=[],u=Ae(l);return s.set(u,l),u}),E(Nl,
[me(n),n],me(n),(l,u)=>(s.get(l)?.push(u),l))]}function Sl(e){if(e>vl)throw new Error(`the text would have more than ${vl} characters`)}function EE(e){let t=new Map;
return{compile(n){e.tick();let r=t.get(n)??new ia(n);return t.set(n,r),r}}}function vE({accuInit:e,loopStep:t,accuVar:n}){return e?.exprKind.case==="listExpr"&&
e.exprKind.value.elements.length===0&&t!==void 0&&Tl(Ll(t),n)!==void 0}function Ll(e){let{exprKind:t}=e;return(t.case==="callExpr"&&t.value.function==="_?_:_"?t.
value.args[1]:void 0)??e}function Tl({exprKind:e},t){if(e.case!=="callExpr"||e.value.function!=="_+_")return;let[n,r]=e.value.args;return n?.exprKind.case==="id\
entExpr"&&n.exprKind.value.name===t&&r?.exprKind.case==="listExpr"?r.exprKind.value.elements[0]:void 0}function yE(e,t){let n=Ll(e),{exprKind:r}=n,s=Tl(n,t);return r.
case==="callExpr"&&s&&(r.value.function=Nl,r.value.args=[r.value.args[0],s]),e}function Ci(e,t,n){return{$typeName:"cel.expr.Expr",id:e,exprKind:{case:"callExpr",
value:{$typeName:"cel.expr.Expr.Call",function:t,args:n}}}}var xe=(e,t)=>()=>{try{return t||e((t={exports:{}}).exports,t),t.exports}catch(n){throw t=0,n}},xE=xe(
(e,t)=>{"use strict";t.exports=function(n,r,s){if(typeof Array.prototype.findIndex=="function")return n.findIndex(r,s);if(typeof r!="function")throw new TypeError(
"predicate must be a function");var l=Object(n),u=l.length;if(u===0)return-1;for(var c=0;c<u;c++)if(r.call(s,l[c],c,l))return c;return-1}}),_l=xe((e,t)=>{t.exports=
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
rd-config-Zinoviev","xlock","xpp","xzoom","zlib-acknowledgement"]}),Al=xe((e,t)=>{t.exports=["AGPL-1.0","AGPL-3.0","BSD-2-Clause-FreeBSD","BSD-2-Clause-NetBSD",
"GFDL-1.1","GFDL-1.2","GFDL-1.3","GPL-1.0","GPL-2.0","GPL-2.0-with-GCC-exception","GPL-2.0-with-autoconf-exception","GPL-2.0-with-bison-exception","GPL-2.0-with\
-classpath-exception","GPL-2.0-with-font-exception","GPL-3.0","GPL-3.0-with-GCC-exception","GPL-3.0-with-autoconf-exception","LGPL-2.0","LGPL-2.1","LGPL-3.0","N\
et-SNMP","Nunit","StandardML-NJ","bzip2-1.0.5","eCos-2.0","wxWindows"]}),Cl=xe((e,t)=>{t.exports=["389-exception","Asterisk-exception","Autoconf-exception-2.0",
"Autoconf-exception-3.0","Autoconf-exception-generic","Autoconf-exception-generic-3.0","Autoconf-exception-macro","Bison-exception-1.24","Bison-exception-2.2","\
Bootloader-exception","Classpath-exception-2.0","CLISP-exception-2.0","cryptsetup-OpenSSL-exception","DigiRule-FOSS-exception","eCos-exception-2.0","Fawkes-Runt\
ime-exception","FLTK-exception","fmt-exception","Font-exception-2.0","freertos-exception-2.0","GCC-exception-2.0","GCC-exception-2.0-note","GCC-exception-3.1","\
Gmsh-exception","GNAT-exception","GNOME-examples-exception","GNU-compiler-exception","gnu-javamail-exception","GPL-3.0-interface-exception","GPL-3.0-linking-exc\
eption","GPL-3.0-linking-source-exception","GPL-CC-1.0","GStreamer-exception-2005","GStreamer-exception-2008","i2p-gpl-java-exception","KiCad-libraries-exceptio\
n","LGPL-3.0-linking-exception","libpri-OpenH323-exception","Libtool-exception","Linux-syscall-note","LLGPL","LLVM-exception","LZMA-exception","mif-exception","\
OCaml-LGPL-linking-exception","OCCT-exception-1.0","OpenJDK-assembly-exception-1.0","openvpn-openssl-exception","PS-or-PDF-font-exception-20170817","QPL-1.0-INR\
IA-2004-exception","Qt-GPL-exception-1.0","Qt-LGPL-exception-1.1","Qwt-exception-1.0","SANE-exception","SHL-2.0","SHL-2.1","stunnel-exception","SWI-exception","\
Swift-exception","Texinfo-exception","u-boot-exception-2.0","UBDL-exception","Universal-FOSS-exception-1.0","vsftpd-openssl-exception","WxWindows-exception-3.1",
"x11vnc-openssl-exception"]}),NE=xe((e,t)=>{"use strict";var n=[].concat(_l()).concat(Al()),r=Cl();t.exports=function(s){var l=0;function u(){return l<s.length}
function c(x){if(x instanceof RegExp){var S=s.slice(l),O=S.match(x);if(O)return l+=O[0].length,O[0]}else if(s.indexOf(x,l)===l)return l+=x.length,x}function p(){
c(/[ ]*/)}function m(){for(var x,S=["WITH","AND","OR","(",")",":","+"],O=0;O<S.length&&(x=c(S[O]),!x);O++);if(x==="+"&&l>1&&s[l-2]===" ")throw new Error("Space \
before `+`");return x&&{type:"OPERATOR",string:x}}function g(){return c(/[A-Za-z0-9-.]+/)}function v(){var x=g();if(!x)throw new Error("Expected idstring at off\
set "+l);return x}function y(){if(c("DocumentRef-")){var x=v();return{type:"DOCUMENTREF",string:x}}}function I(){if(c("LicenseRef-")){var x=v();return{type:"LIC\
ENSEREF",string:x}}}function L(){var x=l,S=g();if(n.indexOf(S)!==-1)return{type:"LICENSE",string:S};if(r.indexOf(S)!==-1)return{type:"EXCEPTION",string:S};l=x}function C(){
return m()||y()||I()||L()}for(var _=[];u()&&(p(),!!u());){var N=C();if(!N)throw new Error("Unexpected `"+s[l]+"` at offset "+l);_.push(N)}return _}}),IE=xe((e,t)=>{
"use strict";t.exports=function(n){var r=0;function s(){return r<n.length}function l(){return s()?n[r]:null}function u(){if(!s())throw new Error;r++}function c(N){
var x=l();if(x&&x.type==="OPERATOR"&&N===x.string)return u(),x.string}function p(){if(c("WITH")){var N=l();if(N&&N.type==="EXCEPTION")return u(),N.string;throw new Error(
"Expected exception after `WITH`")}}function m(){var N=r,x="",S=l();if(S.type==="DOCUMENTREF"&&(u(),x+="DocumentRef-"+S.string+":",!c(":")))throw new Error("Exp\
ected `:` after `DocumentRef-...`");if(S=l(),S.type==="LICENSEREF")return u(),x+="LicenseRef-"+S.string,{license:x};r=N}function g(){var N=l();if(N&&N.type==="L\
ICENSE"){u();var x={license:N.string};c("+")&&(x.plus=!0);var S=p();return S&&(x.exception=S),x}}function v(){var N=c("(");if(N){var x=C();if(!c(")"))throw new Error(
"Expected `)`");return x}}function y(){return v()||m()||g()}function I(N,x){return function S(){var O=x();if(O){if(!c(N))return O;var X=S();if(!X)throw new Error(
"Expected expression");return{left:O,conjunction:N.toLowerCase(),right:X}}}}var L=I("AND",y),C=I("OR",L),_=C();if(!_||s())throw new Error("Syntax error");return _}}),
wE=xe((e,t)=>{"use strict";var n=NE(),r=IE();t.exports=function(s){return r(n(s))}}),Ol=xe((e,t)=>{t.exports=[["AFL-1.1","AFL-1.2","AFL-2.0","AFL-2.1","AFL-3.0"],
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
SE=xe(e=>{var t=xE(),n=wE(),r=Ol(),s=" is not a simple license identifier",l=function(u){return function(c,p){var m=n(c);if(!m.hasOwnProperty("license"))throw new Error(
'"'+c+'"'+s);var g=n(p);if(!g.hasOwnProperty("license"))throw new Error('"'+p+'"'+s);return r.some(function(v){var y=m.license,I=t(v,function(_){return _===y||Array.
isArray(_)&&_.indexOf(y)!==-1});if(I<0)return!1;var L=g.license,C=t(v,function(_){return _===L||Array.isArray(_)&&_.indexOf(L)!==-1});return C<0?!1:u(I,C)})}};e.
gt=l(function(u,c){return u>c}),e.lt=l(function(u,c){return u<c}),e.eq=l(function(u,c){return u===c})}),LE=xe((e,t)=>{"use strict";var n=[].concat(_l()).concat(
Al()),r=Cl();t.exports=function(s){var l=0;function u(){return l<s.length}function c(x){if(x instanceof RegExp){var S=s.slice(l),O=S.match(x);if(O)return l+=O[0].
length,O[0]}else if(s.indexOf(x,l)===l)return l+=x.length,x}function p(){c(/[ ]*/)}function m(){for(var x,S=["WITH","AND","OR","(",")",":","+"],O=0;O<S.length&&
(x=c(S[O]),!x);O++);if(x==="+"&&l>1&&s[l-2]===" ")throw new Error("Space before `+`");return x&&{type:"OPERATOR",string:x}}function g(){return c(/[A-Za-z0-9-.]+/)}
function v(){var x=g();if(!x)throw new Error("Expected idstring at offset "+l);return x}function y(){if(c("DocumentRef-")){var x=v();return{type:"DOCUMENTREF",string:x}}}
function I(){if(c("LicenseRef-")){var x=v();return{type:"LICENSEREF",string:x}}}function L(){var x=l,S=g();if(n.indexOf(S)!==-1)return{type:"LICENSE",string:S};
if(r.indexOf(S)!==-1)return{type:"EXCEPTION",string:S};l=x}function C(){return m()||y()||I()||L()}for(var _=[];u()&&(p(),!!u());){var N=C();if(!N)throw new Error(
"Unexpected `"+s[l]+"` at offset "+l);_.push(N)}return _}}),TE=xe((e,t)=>{"use strict";t.exports=function(n){var r=0;function s(){return r<n.length}function l(){
return s()?n[r]:null}function u(){if(!s())throw new Error;r++}function c(N){var x=l();if(x&&x.type==="OPERATOR"&&N===x.string)return u(),x.string}function p(){if(c(
"WITH")){var N=l();if(N&&N.type==="EXCEPTION")return u(),N.string;throw new Error("Expected exception after `WITH`")}}function m(){var N=r,x="",S=l();if(S.type===
"DOCUMENTREF"&&(u(),x+="DocumentRef-"+S.string+":",!c(":")))throw new Error("Expected `:` after `DocumentRef-...`");if(S=l(),S.type==="LICENSEREF")return u(),x+=
"LicenseRef-"+S.string,{license:x};r=N}function g(){var N=l();if(N&&N.type==="LICENSE"){u();var x={license:N.string};c("+")&&(x.plus=!0);var S=p();return S&&(x.
exception=S),x}}function v(){var N=c("(");if(N){var x=C();if(!c(")"))throw new Error("Expected `)`");return x}}function y(){return v()||m()||g()}function I(N,x){
return function S(){var O=x();if(O){if(!c(N))return O;var X=S();if(!X)throw new Error("Expected expression");return{left:O,conjunction:N.toLowerCase(),right:X}}}}
var L=I("AND",y),C=I("OR",L),_=C();if(!_||s())throw new Error("Syntax error");return _}}),_E=xe((e,t)=>{"use strict";var n=LE(),r=TE();t.exports=function(s){return r(
n(s))}}),AE=xe((e,t)=>{var n=SE(),r=_E(),s=Ol();function l(N,x){return N.license===x.license||s.some(function(S){return u(N.license,S)&&u(x.license,S)})}function u(N,x){
return x.indexOf(N)!==-1||x.some(function(S){return Array.isArray(S)&&S.indexOf(N)!==-1})}function c(N,x){return N.license===x.license||n.gt(N.license,x.license)||
n.eq(N.license,x.license)}function p(N,x){if(N.exception!==x.exception)return!1;if(x.hasOwnProperty("license"))return x.hasOwnProperty("plus")?N.hasOwnProperty(
"plus")?l(N,x):c(N,x):N.hasOwnProperty("plus")?c(x,N):N.license===x.license}function m(N){var x=N.license;return x?g(x,"-or-later")?(N.license=x.replace("-or-la\
ter",""),N.plus=!0):g(x,"-only")&&(N.license=x.replace("-only",""),delete N.plus):N.left&&N.right&&(N.left=m(N.left),N.right=m(N.right)),N}function g(N,x){return N.
indexOf(x)===N.length-x.length}function v(N){if(N.hasOwnProperty("noassertion"))return"NOASSERTION";if(N.license)return N.license+(N.plus?"+":"")+(N.exception?"\
WITH "+N.exception:"")}function y(N){return L(I(N))}function I(N){if(!N.conjunction)return[{[v(N)]:N}];if(N.conjunction==="or")return I(N.left).concat(I(N.right));
if(N.conjunction==="and"){var x=I(N.left),S=I(N.right);return x.reduce(function(O,X){return S.forEach(function(ar){O.push(Object.assign({},X,ar))}),O},[])}}function L(N){
var x=N.filter(function(S){return Object.keys(S).length}).map(function(S){return Object.keys(S).sort()});return x.map(function(S,O){return S.map(function(X){return N[O][X]})})}
function C(N,x){return N.every(function(S){return x.some(function(O){return p(S,O)})})}function _(N,x){var S=y(m(r(N))),O=x.map(function(X){return m(r(X))});for(let X of O)
if(X.hasOwnProperty("conjunction"))throw new Error("Approved licenses cannot be AND or OR expressions.");return S.some(function(X){return C(X,O)})}t.exports=_}),
CE=AE(),{BOOL:OE,DOUBLE:Dl,INT:DE,STRING:on,UINT:kE}=T,BE=-(2n**63n),PE=2n**63n-1n,FE=2n**64n-1n,RE=[E("int",[on],DE,e=>kl("int",/^[+-]?0*\d{1,20}$/,e,BE,PE)),E(
"uint",[on],kE,e=>Qe(kl("uint",/^0*\d{1,20}$/,e,0n,FE))),E("double",[on],Dl,VE),E("bool",[on],OE,GE),E("string",[Dl],on,ME)];function kl(e,t,n,r,s){if(!t.test(n))
throw Oi(e,n);let l=BigInt(n.replace(/^\+/,""));if(l<r||l>s)throw new Error(`"${n}" is outside the range of ${e}`);return l}function VE(e){if(/^nan$/i.test(e))return Number.
NaN;let t=/^([+-]?)inf(?:inity)?$/i.exec(e);if(t)return t[1]==="-"?Number.NEGATIVE_INFINITY:Number.POSITIVE_INFINITY;if(!/^[+-]?(?:\d+(?:\.\d*)?|\.\d+)(?:[eE][+-]?\d+)?$/.
test(e))throw Oi("double",e);let n=Number(e);if(!Number.isFinite(n))throw new Error(`"${e}" is outside the range of double`);return n}var Bl=new Set(["1","t","T",
"true","True","TRUE"]),UE=new Set(["0","f","F","false","False","FALSE"]);function GE(e){if(!Bl.has(e)&&!UE.has(e))throw Oi("bool",e);return Bl.has(e)}function ME(e){
if(Number.isNaN(e))return"NaN";if(!Number.isFinite(e))return e>0?"+Inf":"-Inf";if(Object.is(e,-0))return"-0";let[t="",n=""]=e.toExponential().split("e"),r=Number(
n);return r>=-4&&r<6?String(e):`${t}e${r<0?"-":"+"}${String(Math.abs(r)).padStart(2,"0")}`}function Oi(e,t){return new Error(`"${t}" is not ${e==="int"?"an":"a"}\
 ${e}`)}var{BOOL:Jn,DYN:YE,INT:Ce,STRING:D}=T,zn=me(YE),Pl=[F("charAt",D,[Ce],D,WE),F("indexOf",D,[D],Ce,Vl),F("indexOf",D,[D,Ce],Ce,Vl),F("lastIndexOf",D,[D],Ce,
Ul),F("lastIndexOf",D,[D,Ce],Ce,Ul),F("lowerAscii",D,[],D,function(){return this.replace(/[A-Z]+/g,e=>e.toLowerCase())}),F("upperAscii",D,[],D,function(){return this.
replace(/[a-z]+/g,e=>e.toUpperCase())}),F("split",D,[D],zn,Gl),F("split",D,[D,Ce],zn,Gl),F("substring",D,[Ce],D,Rl),F("substring",D,[Ce,Ce],D,Rl),F("trim",D,[],
D,jE),F("join",zn,[],D,Yl),F("join",zn,[D],D,Yl)],$E=[E("_<_",[D,D],Jn,(e,t)=>Qn(e,t)<0),E("_<=_",[D,D],Jn,(e,t)=>Qn(e,t)<=0),E("_>_",[D,D],Jn,(e,t)=>Qn(e,t)>0),
E("_>=_",[D,D],Jn,(e,t)=>Qn(e,t)>=0)],KE=[...new Set(Pl.map(({name:e})=>e))];function Qn(e,t){let n=Math.min(e.length,t.length);for(let r=0;r<n;r++){let[s,l]=[e.
charCodeAt(r),t.charCodeAt(r)];if(s!==l)return Fl(s)-Fl(l)}return e.length-t.length}function Fl(e){return e>=55296&&e<=57343?e+65536:e}function WE(e){let t=this.
codePointAt(ki(this,e));return t===void 0?"":String.fromCodePoint(t)}function Rl(e,t){let n=ki(this,e);if(t===void 0)return this.slice(n);if(e>t)throw new Error(
`a part from ${e} to ${t} ends before it begins`);return this.slice(n,ki(this,t))}function Vl(e,t=0n){return Di(this,this.indexOf(e,Bi(this,t)??this.length))}function Ul(e,t){
if(t===void 0)return Di(this,this.lastIndexOf(e));let n=Bi(this,t)??this.length;return Di(this,n===this.length&&e!==""?-1:this.lastIndexOf(e,n))}function Gl(e,t=-1n){
if(t===0n)return Ae([]);let n=e===""?[...this]:this.split(e);if(t<0n||t>=n.length)return Ae(n);let r=Number(t)-1;return Ae([...n.slice(0,r),n.slice(r).join(e)])}
var Ml=/[\t-\r \u0085\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]/;function jE(){let e=0,t=this.length;for(;e<t&&Ml.test(this.charAt(e));)e++;for(;t>
e&&Ml.test(this.charAt(t-1));)t--;return this.slice(e,t)}function Yl(e=""){let t=[],n=0;for(let r of this){if(typeof r!="string")throw new Error("join requires \
a list of texts");n+=r.length+e.length,Sl(n),t.push(r)}return t.join(e)}function Di(e,t){return t<0?-1n:BigInt([...e.slice(0,t)].length)}function ki(e,t){let n=Bi(
e,t);if(n===void 0)throw new Error(`place ${t} is outside a text of ${[...e].length} characters`);return n}function Bi(e,t){if(t<0n)throw new Error(`place ${t} \
is before the text`);if(t>e.length)return;let n=0;for(let r=Number(t);r>0;r--){if(n===e.length)return;n+=(e.codePointAt(n)??0)>65535?2:1}return n}var{INT:ln,STRING:un}=T,
cn=Ye(ve),qn=Ye(dt),$l=-62135596800n,Kl=253402300799n,dn=1000000000n,Wl=2n**63n-1n,ZE=[E("timestamp",[ln],cn,e=>Zl(e,0)),E("timestamp",[un],cn,XE),E("string",[cn],
un,e=>JE(e.message)),E("duration",[un],qn,ev),E("string",[qn],un,e=>tv(e.message)),E("int",[qn],ln,()=>jl("int(duration)","getSeconds() gives whole seconds")),E(
"duration",[ln],qn,()=>jl("duration(int)",'write a text such as "90s"')),...Re("getFullYear",e=>e.getUTCFullYear()),...Re("getMonth",e=>e.getUTCMonth()),...Re("\
getDate",e=>e.getUTCDate()),...Re("getDayOfMonth",e=>e.getUTCDate()-1),...Re("getDayOfWeek",e=>e.getUTCDay()),...Re("getDayOfYear",nv),...Re("getHours",e=>e.getUTCHours()),
...Re("getMinutes",e=>e.getUTCMinutes()),...Re("getSeconds",e=>e.getUTCSeconds()),...Re("getMilliseconds",e=>e.getUTCMilliseconds())];function HE(e){let t=Math.
floor(e/1e3);if(!(t>=$l&&t<=Kl))return;let n=Math.floor(e-t*1e3)*1e6;return Ee(ve,R(ve,{seconds:BigInt(t),nanos:n}))}function jl(e,t){throw new Error(`there is \
no ${e}: ${t}`)}function Zl(e,t){if(e<$l||e>Kl)throw new Error("the time is outside the years 1 to 9999");return R(ve,{seconds:e,nanos:t})}function XE(e){let[,t="",
n="",r=""]=/^(\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d)(?:\.(\d+))?(Z|[+-]\d\d:\d\d)$/.exec(e)??[],s=Date.parse(`${t}Z`),l=r==="Z"?0:Pi(r);if(Number.isNaN(s)||new Date(s).
toISOString().slice(0,19)!==t||l===void 0)throw new Error(`"${e}" is not a time such as 2026-11-24T10:00:00Z`);return Zl(BigInt(s/1e3-l),Number(n.slice(0,9).padEnd(
9,"0")))}function JE({seconds:e,nanos:t}){return`${new Date(Number(e)*1e3).toISOString().slice(0,19)}${Xl(t)}Z`}var zE={ns:1n,us:1000n,µs:1000n,μs:1000n,ms:1000000n,
s:dn,m:60n*dn,h:3600n*dn},Hl=/(\d+(?:\.\d*)?|\.\d+)(ns|us|µs|μs|ms|s|m|h)/g,QE=new RegExp(`^[+-]?(?:0|(?:${Hl.source})+)$`),qE=128;function ev(e){if(e.length>
qE||!QE.test(e))throw new Error(`"${e}" is not a duration such as 90s or 1h30m`);let t=0n;for(let[,n="",r=""]of e.matchAll(Hl)){let[s="",l=""]=n.split("."),u=zE[r]??
0n;t+=BigInt(s)*u+BigInt(l)*u/10n**BigInt(l.length)}if(e.startsWith("-")&&(t=-t),t>Wl||t<-Wl-1n)throw new Error(`"${e}" is longer than 292 years`);return R(dt,{
seconds:t/dn,nanos:Number(t%dn)})}function tv({seconds:e,nanos:t}){return`${e<0n||t<0?"-":""}${String(e).replace("-","")}${Xl(Math.abs(t))}s`}function Xl(e){return e===
0?"":`.${String(e).padStart(9,"0").replace(/0+$/,"")}`}function Re(e,t){function n(r="UTC"){let{seconds:s,nanos:l}=this.message,u=Number(s)*1e3+Math.floor(l/1e6);
return BigInt(t(new Date(u+1e3*rv(r,u))))}return[F(e,cn,[],ln,n),F(e,cn,[un],ln,n)]}function nv(e){let t=new Date(e);return t.setUTCMonth(0,1),Math.round((e.getTime()-
t.getTime())/oa)}function rv(e,t){if(e===""||e==="UTC")return 0;let n=Pi(e);if(n!==void 0)return n;let r=iv(e).formatToParts(t).find(({type:s})=>s==="timeZoneNa\
me");return Pi(r?.value.replace("GMT","")||"+00:00")??Number.NaN}function Pi(e){let[,t,n,r,s="0"]=/^([+-]?)([01]\d|2[0-3]):([0-5]\d)(?::([0-5]\d))?$/.exec(e)??[];
if(n!==void 0)return(t==="-"?-1:1)*(Number(n)*3600+Number(r)*60+Number(s))}var er=new Map;function iv(e){let t=er.get(e);if(t)return t;er.size>100&&er.clear();let n=new Intl.
DateTimeFormat("en-US",{timeZone:e,timeZoneName:"longOffset"});return er.set(e,n),n}var{STRING:Ve,BOOL:tr,INT:Jl}=T,av=Ye(ve),Fi=["info","unknown","low","medium",
"high","critical"],Ri={ageInDays:{usage:"ageInDays(timestamp)",description:"whole days from then to GitLab's time now; negative for a time in the future",returns:"\
int"},semverCompare:{usage:'semverCompare("1.2.0", "1.10.0")',description:"-1, 0 or 1 by SemVer 2.0; a text that is not a version makes the rule unknown",returns:"\
int"},semverMatches:{usage:'semverMatches("1.4.2", ">=1.2 <2")',description:"whether a version is in a range, as npm writes ranges; pre-releases count in their \
order",returns:"bool"},globMatches:{usage:'path.globMatches("src/**")',description:"whether the whole path matches: * within a part, ** over parts, {a,b}",returns:"\
bool"},spdxMatches:{usage:'spdxMatches("MIT OR GPL-3.0-only", ["MIT", "Apache-2.0"])',description:"whether a licence expression can be met with these licences a\
lone",returns:"bool"},severityAtLeast:{usage:'severityAtLeast(finding.severity, "high")',description:`whether a severity is at least as high: ${Fi.join(", ")}, \
in any letter case`,returns:"bool"}};function sv(e){return[...RE,...Pl,...$E,...ZE,E("ageInDays",[av],Jl,t=>BigInt(Math.floor((e()-Pr(t.message))/oa))),E("semve\
rCompare",[Ve,Ve],Jl,(t,n)=>BigInt(mn.compare(Vi(t),Vi(n)))),E("semverMatches",[Ve,Ve],tr,(t,n)=>{if(mn.validRange(n)===null)throw new Error(`"${n}" is not a ve\
rsion range`);return mn.satisfies(Vi(t),n,{includePrerelease:!0})}),F("globMatches",Ve,[Ve],tr,function(t){return lv(t)(this)}),E("spdxMatches",[Ve,me(Ve)],tr,(t,n)=>{
let r=[...n].map(String);for(let s of r)Ql(s);return Ui(Ql(t),r)}),E("severityAtLeast",[Ve,Ve],tr,(t,n)=>zl(t)>=zl(n))]}function Vi(e){let t=mn.valid(e);if(t===
null)throw new Error(`"${e}" is not a SemVer version`);return t}function zl(e){let t=Fi.indexOf(e.toLowerCase());if(t<0)throw new Error(`"${e}" is not one of ${Fi.
join(", ")}`);return t}var ov=2e3;function Ql(e){if(e.length>ov)throw new Error(`a licence of ${e.length} characters is not read`);try{return op(e)}catch{throw new Error(
`"${e}" is not an SPDX licence expression`)}}function Ui(e,t){if("conjunction"in e){let u=[e.left,e.right];return e.conjunction==="and"?u.every(c=>Ui(c,t)):u.some(
c=>Ui(c,t))}let{license:n,plus:r,exception:s}=e,l=`${n}${r?"+":""}${s===void 0?"":` WITH ${s}`}`;return CE(l,t)}var nr=new Map;function lv(e){let t=nr.get(e);if(t)
return t;nr.size>1e3&&nr.clear();let n=Op([e]);return nr.set(e,n),n}var k=e=>({kind:"string",description:e}),se=e=>({kind:"int",description:e}),uv=e=>({kind:"do\
uble",description:e}),we=e=>({kind:"bool",description:e}),Gi=e=>({kind:"timestamp",description:e}),ot=e=>({kind:"list",of:{kind:"string"},description:e}),fe=e=>({
kind:"record",fields:e}),Mi=(e,t)=>({kind:"list",of:e,description:t}),Z=e=>({...e,isOptional:!0});function Yi(e,t,n){switch(e.kind){case"string":return cv(mt(typeof t==
"string"?t:void 0,e.kind,n));case"bool":return mt(typeof t=="boolean"?t:void 0,e.kind,n);case"double":return mt(Number.isFinite(t)?t:void 0,e.kind,n);case"int":
return mt(Number.isSafeInteger(t)?BigInt(t):void 0,e.kind,n);case"timestamp":return mt(typeof t=="number"?HE(t):void 0,e.kind,n);case"list":{let r=mt(Array.isArray(
t)?t:void 0,e.kind,n);return Ae(r.map((s,l)=>Yi(e.of,s,`${n}[${l}]`)))}case"record":return dv(e,t,n)}}function cv(e){return e.replace(new RegExp("\\p{Surrogate}",
"gu"),"�")}function dv({fields:e},t,n){let r=typeof t=="object"&&t!==null&&!Array.isArray(t),s=mt(r?t:void 0,"record",n),l=Object.entries(e).flatMap(([u,c])=>{
let p=s[u];return p===void 0?[]:[[u,Yi(c,p,`${n}.${u}`)]]});return new Map(l)}function mt(e,t,n){if(e===void 0)throw new TypeError(`${n} is not ${t==="int"?"an":
"a"} ${t}`);return e}function $i(e){return e.kind==="list"?`list(${$i(e.of)})`:e.kind}var ne={kind:"bool"},ce={kind:"int"},lt={kind:"string"},Ki={size:ce,contains:ne,
startsWith:ne,endsWith:ne,matches:ne,int:ce,uint:void 0,double:{kind:"double"},string:lt,bool:ne,bytes:{kind:"bytes"},timestamp:{kind:"timestamp"},duration:{kind:"\
duration"},type:{kind:"type"},dyn:void 0,getFullYear:ce,getMonth:ce,getDayOfMonth:ce,getDate:ce,getDayOfWeek:ce,getDayOfYear:ce,getHours:ce,getMinutes:ce,getSeconds:ce,
getMilliseconds:ce},ql={charAt:lt,lowerAscii:lt,upperAscii:lt,substring:lt,trim:lt,join:lt,indexOf:ce,lastIndexOf:ce,split:{kind:"list",of:{kind:"string"}}},eu={
"_&&_":ne,"_||_":ne,"!_":ne,"@in":ne,"_==_":ne,"_!=_":ne,"_<_":ne,"_<=_":ne,"_>_":ne,"_>=_":ne,"_+_":void 0,"_-_":void 0,"_*_":void 0,"_/_":void 0,"_%_":void 0,
"-_":void 0,"_[_]":void 0,"_?_:_":void 0,"@not_strictly_false":ne},fv=new Set(["bool","int","uint","double","string","bytes","list","map","null_type","type"]),tu=[
"has","all","exists","exists_one","map","filter"];function pv([e,t]){return e?.kind===t?.kind?e:void 0}function mv(e){return{boolValue:ne,int64Value:ce,uint64Value:ce,
doubleValue:{kind:"double"},stringValue:lt,bytesValue:{kind:"bytes"},nullValue:{kind:"null"}}[e??""]}function nu({kind:e}){return e==="int"||e==="double"?"numbe\
r":e}function ru(e){return!["bytes","duration","null","type"].includes(e.kind)}function fn(e){return{string:"text",int:"a whole number",double:"a number",bool:"\
true or false",timestamp:"a time",record:"a record",bytes:"bytes",duration:"a duration",null:"null",type:"a type"}[e.kind]??(ru(e)?$i(e):e.kind)}var iu=300;function hv(e,t){
let n=[e];for(let r=0;n.length>0;r++){if(r>t)return!0;n=n.flatMap(At)}return!1}function gv(e,t,n){let r=e.expr;if(hv(r,iu))return{problems:[{message:`has more t\
han ${iu} nested steps: divide it into parts, or use a list`,at:0}],topics:[]};let s=new bv(e,t),l=s.infer(r,new Map);return n&&l&&l.kind!=="bool"&&s.problems.length===
0&&s.complain(r,`gives ${fn(l)}, and a rule must give true or false`),{problems:s.problems,topics:[...s.topics]}}var bv=class{problems=[];topics=new Set;parsed;known;constructor(e,t){
this.parsed=e,this.known=t}complain({id:e},t){this.problems.push({message:t,at:this.parsed.sourceInfo?.positions[String(e)]??0})}infer(e,t){let{exprKind:n}=e;switch(n.
case){case"constExpr":return mv(n.value.constantKind.case);case"identExpr":return this.name(e,n.value.name,t);case"selectExpr":return this.selection(e,n.value,t);case"\
callExpr":return this.call(e,n.value,t);case"listExpr":return this.list(n.value,t);case"structExpr":return this.struct(e,n.value,t);case"comprehensionExpr":return this.
loop(n.value,t);default:return}}name(e,t,n){if(n.has(t))return n.get(t);let r=this.known.get(t);if(r?.parts){let u=[...r.parts.values()].map(c=>c.name);this.complain(
e,`${t} is only a group of ${u.join(", ")}`);return}if(r)return this.topics.add(t),r.type;if(fv.has(t))return{kind:"type"};let s=[...this.known.keys(),...n.keys()].
filter(u=>!u.startsWith("@")),l=lr(t,s)||`; rules can name ${[...this.known.keys()].join(", ")}`;this.complain(e,`there is no ${t}${l}`)}selection(e,{operand:t,
field:n,testOnly:r},s){let l=this.groupNamed(t,s),u=l?.parts?.get(n);if(u)this.topics.add(u.name);else if(l)return this.fieldOf(l.type,e,n,t);let c=u?u.type:this.
fieldOf(t&&this.infer(t,s),e,n,t);return r?ne:c}groupNamed(e,t){if(e?.exprKind.case!=="identExpr")return;let{name:n}=e.exprKind.value,r=t.has(n)?void 0:this.known.
get(n);return r?.parts&&r}fieldOf(e,t,n,r){if(!e||!r)return;if(e.kind!=="record"){let u=e.kind==="list"?`; use .exists(x, x.${n} ...) on its items`:"";this.complain(
t,`${this.written(r)} is ${fn(e)}, which has no fields${u}`);return}if(Object.hasOwn(e.fields,n))return e.fields[n];let s=Object.keys(e.fields),l=lr(n,s)||`; it\
 has ${s.join(", ")}`;this.complain(t,`${this.written(r)} has no field ${n}${l}`)}list({elements:e},t){let[n]=e.map(r=>this.infer(r,t));return n&&ru(n)?{kind:"l\
ist",of:n}:void 0}struct(e,{messageName:t},n){t!==""&&this.complain(e,`there is no type ${t}; rules can make only lists and maps`);for(let r of At(e))this.infer(
r,n)}loop(e,t){let{iterRange:n,iterVar:r,accuVar:s,accuInit:l,loopCondition:u,loopStep:c,result:p}=e,m=n&&this.itemOf(n,t),g=l&&this.infer(l,t),v=new Map(t).set(
r,m).set(s,g);u&&this.infer(u,v);let y=c&&this.infer(c,v);return p&&this.infer(p,new Map(t).set(s,g??y))}itemOf(e,t){let n=this.infer(e,t);if(n?.kind==="list")return n.
of;if(n){let r=`${this.written(e)} is ${fn(n)}`;this.complain(e,`${r}, and a loop needs a list`)}}call(e,{function:t,target:n,args:r},s){let l=n&&this.infer(n,s),
u=r.map(c=>this.infer(c,s));return t==="ageInDays"&&this.topics.add("now"),Object.hasOwn(Ri,t)?{kind:Ri[t]?.returns??"bool"}:Object.hasOwn(Ki,t)?Ki[t]:Object.hasOwn(
ql,t)?ql[t]:Object.hasOwn(eu,t)?this.operation(e,t,u,r):(this.complain(e,Ev(t)),l)}operation(e,t,n,r){switch(/^_(?:[=!]=|[<>]=?)_$/.test(t)&&this.compare(e,n,r),
t){case"_[_]":return n[0]?.kind==="list"?n[0].of:void 0;case"_?_:_":return n[1]??n[2];case"_+_":return n.find(s=>s?.kind==="list")??pv(n);default:return eu[t]}}compare(e,[
t,n],[r,s]){if(!t||!n||!r||!s||nu(t)===nu(n)||t.kind==="null"||n.kind==="null")return;let l=`${this.written(r)} is ${fn(t)} and ${this.written(s)} ${fn(n)}`;this.
complain(e,`${l}: they cannot be compared`)}written(e){return Ct(e,this.parsed)}};function Ev(e){if(tu.includes(e)){let n=e==="has"?"has(x.field)":`list.${e}(it\
em, condition)`;return`${e} must be written as ${n}`}let t=[...Object.keys(Ri),...Object.keys(Ki),...KE,...tu];return`there is no function ${e}${lr(e,t)}`}var au=40,
rr=10,su=300;function vv(e,t){let n=new Map;return r(e.expr),[...n.values()];function r(l){let{exprKind:u}=l;if(u.case==="listExpr"&&u.value.elements.forEach(r),
u.case==="constExpr"||u.case==="listExpr")return;let c=yv(l,e),p=(c?c.on:At(l)).map(r),m=u.case==="selectExpr"&&!u.value.testOnly,g=c?c.name!=="has":u.case==="c\
allExpr"&&u.value.function!=="_[_]"&&p.some(re),v=s(Ct(l,e),m||u.case==="identExpr",g,l),y=c&&xv(c,v,e);return y!==void 0&&s(y,!1,!0),v}function s(l,u,c,p=l){if(n.
size>=au)return;let m=t(p);if(m===void 0||B(m)||re(m))return m;let g=u&&Nv(m),v=g?`${m.size} items`:ir(m),y=c||g||n.size+1>=au||Wi(m);return v!==void 0&&n.set(l,
{text:l,value:v,isField:u,isCut:y}),m}}function Wi(e){return typeof e=="string"?e.length>=su:ye(e)?e.size>rr||[...e].some(Wi):re(e)&&[...e].some(([,t])=>Wi(t))}
function yv(e,{sourceInfo:t}){let n=t?.macroCalls[String(e.id)]?.exprKind;if(n?.case!=="callExpr")return;let{function:r,target:s,args:l}=n.value;return{name:r,on:s?
[s]:[],args:l}}function xv({name:e,on:t,args:n},r,s){let l=e==="all"&&r===!1||e==="exists"&&r===!0,[u]=t,[c,p]=n;if(!l||!u||!c||!p)return;let m=`${e==="all"?"!":
""}(${Ct(p,s)})`;return`${Ct(u,s)}.filter(${Ct(c,s)}, ${m})`}function Nv(e){return ye(e)&&re(e.get(0))}function ir(e){if(typeof e=="bigint")return Number.isSafeInteger(
Number(e))?Number(e):String(e);if(typeof e=="number")return Number.isFinite(e)?e:String(e);if(typeof e=="string")return la(e,su);if(typeof e=="boolean"||e===null)
return e;if(ye(e)){let t=[...e].slice(0,rr).map(n=>ir(n)??null);return e.size>rr?[...t,`and ${e.size-rr} more`]:t}if(re(e)){let t=[...e].map(([n,r])=>[String(n),
ir(r)??null]);return Object.fromEntries(t)}if(de(e)&&e.desc.typeName==="google.protobuf.Timestamp")return new Date(Pr(e.message)).toISOString()}var Iv=300;function ou(e,t,n=!0){
let r=mE(e);if(r!==void 0)return{problems:[{message:r,at:0}]};let s=lu(e);if("problem"in s)return{problems:[s.problem]};let{problems:l,topics:u}=gv(s.tree,t,n);
if(l.length>0)return{problems:l};let c=Xn(s.tree.expr);if(c>bl)return{problems:[{message:`has ${c} nested loops, more than ${bl}`,at:0}]};let p=u.flatMap(m=>wv(
m,t)??[]);return{problems:[],expression:{source:e,topics:p,evaluate:Sv(s.tree,p)}}}function wv(e,t){let[n="",r]=e.split(".");return r===void 0?t.get(n):t.get(n)?.
parts?.get(r)}function lu(e){try{return{tree:Ab(e)}}catch(t){let{message:n,location:r}=t;return{problem:{message:`is not valid CEL: ${n.replace(/^<input>:\d+:\d+: /,
"")}`,at:r?.start?.offset??0}}}}function Sv(e,t){return(n,r)=>{let s=new gE(r),l=n.get("now"),u=[...sv(()=>typeof l=="number"?l:Number.NaN),...bE(s)],c=D0({funcs:u,
re2:EE(s)}),p={};try{for(let y of t)Lv(p,y,n.get(y.name))}catch(y){if(!(y instanceof TypeError))throw y;return{result:{unknown:y.message},partValues:()=>[]}}let m=y=>oE(
c,wl(structuredClone(y)))(p),g=y=>{if(typeof y!="string")return m(y);let I=lu(y);return"tree"in I?m(I.tree.expr):void 0};s.start();let v=m(e.expr);return{result:s.
isOver?{unknown:`the rule took longer than ${El} ms and was stopped`}:B(v)?{unknown:_v(v,e)}:{value:v},partValues:()=>vv(e,y=>s.isOver?void 0:g(y))}}}function Lv(e,t,n){
let[r="",s]=t.name.split("."),l=Tv(t,n);if(s===void 0)e[r]=l;else{let u=e[r]??new Map;e[r]=u.set(s,l)}}var uu=new WeakMap;function Tv(e,t){let n=typeof t=="obje\
ct"?t:void 0,r=n&&uu.get(n);if(r!==void 0)return r;let s=Yi(e.type,t,e.name);return n&&uu.set(n,s),s}function _v({message:e,exprId:t},n){let r=t===void 0?void 0:
cu(t,n.expr),s=r?Ct(r,n):void 0;if(/no such key|field not found|unresolved attribute/.test(e))return`${s??"a field"} is not known here; use has() to check`;let l=la(
e,Iv);return s===void 0?l:`${s}: ${l}`}function cu(e,t){if(t.id===e)return t;for(let n of At(t)){let r=cu(e,n);if(r)return r}}var ut=class extends Error{};function Av(e,t,n){
let r=new Map(n.map(u=>[u.name.slice(e.length+1),u])),s=Object.fromEntries([...r].map(([u,{type:c,summary:p}])=>[u,{...c,description:p}])),[l]=n;return{name:e,summary:t,
scope:l?.scope??"project",needs:{},type:{kind:"record",fields:s},value:()=>{},parts:r}}var Cv={name:"approvals",scope:"merge_request",summary:"The approvals giv\
en to the merge request",needs:{mergeRequest:sa,approvals:Ep,committers:vp},type:fe({by:ot("Usernames of all who approved"),count:se("How many approved"),independent:Z(
ot("Those of them who are neither its author, nor one of its committers, nor a bot, nor blocked")),committers:Z(ot("Usernames of those who committed to it"))}),
value({mergeRequest:{author:e},approvals:t,committers:{usernames:n,hiddenMergers:r=0}}){let s=yp(t),l={by:s,count:s.length},u=s.some(p=>Ip(p,t));if(r>0||t.hidesMaker||
u)return l;let c=s.filter(p=>!n.includes(p)&&!Np(p,t)&&xp(p,e,t)===void 0);return{...l,independent:c,committers:n}}},Ov={name:"protected_branches",scope:"projec\
t",summary:"The rules that protect branches, including those of groups above",needs:{protectedBranches:Lp},type:{kind:"list",of:fe({name:k("Branch, or a pattern\
 with *"),inherited:we("Whether it comes from a group"),push_access_levels:Mi({kind:"int"},"Roles that may push: 0 nobody, 30 developers, 40 maintainers")})},value:({
protectedBranches:e})=>e.map(({name:t,isInherited:n,rolePushLevels:r})=>({name:t,inherited:n,push_access_levels:r}))},Dv={kind:"list",of:fe({severity:k("As in t\
he report, in lower case; for Code Quality, info to blocker"),name:k("What was found"),file:k("Where it is: usually a file, else an address or a package"),line:Z(
se("Line in that file")),identifiers:ot("Names and values of its identifiers, such as cve-2021-44228, in lower case"),false_positive:we("Whether the scanner its\
elf marks it as a false positive")})};function kv(e){return{name:`findings.${e}`,scope:"merge_request",summary:`Findings of ${e} in the head's pipeline`,needs:{
scan:gp(e)},type:Dv,value({scan:{findings:t,diagnostics:n,partial:r,source:s}}){let[l=r[0]===void 0?void 0:`${r[0]}: only a part was scanned`]=n;if(l!==void 0)throw new ut(
l);if(s===void 0)throw new ut(`the head's pipeline has no ${e} report`);return t.map(({severity:u,name:c,location:p,line:m,identifiers:g,isFalsePositive:v})=>({
severity:u,name:c,file:p,line:m,identifiers:g,false_positive:v}))}}}var Bv=Av("findings","What scanners found in the head's pipeline, by the type of their repor\
t; each is read only if a rule names it",[...hp,"codequality"].map(kv)),Pv={name:"changes",scope:"merge_request",summary:"The files that the merge request chang\
es; unknown if some are not known",needs:{changedFiles:bp},type:fe({files:Mi(fe({path:k("Path after the change"),additions:se("Lines added"),deletions:se("Lines\
 removed")}),"Every changed file"),additions:se("Lines added in all files"),deletions:se("Lines removed in all files")}),value:({changedFiles:e})=>({files:e.map(
({path:t,additions:n,deletions:r})=>({path:t,additions:n,deletions:r})),additions:e.reduce((t,{additions:n})=>t+n,0),deletions:e.reduce((t,{deletions:n})=>t+n,0)})},
Fv={name:"commits",scope:"merge_request",summary:"The commits of the merge request; the committer's own Git wrote names and messages",needs:{commits:wp},type:{kind:"\
list",of:fe({sha:k("40 hex digits"),title:k("First line of the message"),message:k("The whole message"),merge:we("Whether it has more than one parent"),author_name:k(
"Name of the author"),author_email:k("Address of the author, in lower case"),signed_off_by:ot("Addresses of its Signed-off-by lines, in lower case")})},value({commits:e}){
if(e.length===0)throw new ut("GitLab shows no commits of this merge request");return e.map(({sha:t,title:n,message:r,isMerge:s,author:l,signedOffBy:u})=>({sha:t,
title:n,message:r,merge:s,author_name:l.name,author_email:l.email,signed_off_by:u}))}},Rv={name:"merge_request",scope:"merge_request",summary:"The merge request\
 that is judged",needs:{mergeRequest:sa},type:fe({iid:se("Number within the project"),title:k("Title, with its draft mark if it has one"),description:k("Descrip\
tion, as Markdown source; empty if there is none"),draft:Z(we("Whether it is a draft")),labels:Z(ot("Names of its labels")),author:k("Username of the author"),source_branch:Z(
k("Source branch")),target_branch:k("Target branch"),sha:Z(k("Head commit, 40 hex digits")),created_at:Gi("When it was opened")}),value:({mergeRequest:e})=>({iid:e.
iid,title:e.title,description:e.description,draft:e.isDraft,labels:e.labels,author:e.author,source_branch:e.sourceBranch,target_branch:e.targetBranch,sha:e.sha,
created_at:Date.parse(e.createdAt)})},Vv={name:"threads",scope:"merge_request",summary:"The threads of the merge request that can be resolved",needs:{threads:pp},
type:fe({resolvable:se("Threads that can be resolved"),resolved:se("Threads that are resolved")}),value:({threads:{resolvable:e,resolved:t}})=>({resolvable:e,resolved:t})},
Uv={name:"now",scope:"project",summary:"GitLab's time, the same for the whole run",needs:{now:Sp},type:{kind:"timestamp"},value:({now:e})=>e},Gv={name:"members",
scope:"project",summary:"Everybody who belongs to the project, once, with the highest role; unknown if some may be hidden",needs:{team:mp},type:{kind:"list",of:fe(
{username:k("Username"),access_level:se("10 guest, 20 reporter, 30 developer, 40 maintainer, 50 owner"),last_active_at:Z(Gi("Midnight UTC of the day; absent for\
 users who were never active"))})},value:({team:e})=>e.map(({username:t,accessLevel:n,lastActiveAt:r})=>({username:t,access_level:n,last_active_at:r}))};function du(e){
if(e===null)throw new ut("no pipeline ran for the head of the merge request");return e}var Mv={name:"pipeline",scope:"merge_request",summary:"The pipeline of th\
e head, with the jobs of its child pipelines, without the job that judges; unknown if none ran",needs:{found:Cp},type:fe({jobs:Z(Mi(fe({name:k("Name of the job,\
 in its newest attempt"),stage:k("Stage of the job"),status:k("Such as `success`, `failed`, `skipped`, `manual` or `running`"),may_fail:we("`allow_failure`: its\
 failure does not fail the pipeline"),trigger:we("It starts another pipeline"),child:we("It is in a child pipeline"),reports:ot("Types of what it uploaded, such\
 as `sast`, `junit` or `archive`"),failure_reason:Z(k("Why it failed, such as `script_failure`")),coverage:Z(uv("Percent, from its log"))}),"Every job except th\
e one that judges; absent if there is no other job")),id:se("Id of the pipeline"),status:k("Such as `success`; `running` while the job that judges runs in it"),
kind:k("`branch`, `detached`, `merged_result` or `merge_train`"),source:Z(k("What started it, such as `merge_request_event`")),own:we("The job that judges runs \
in it")}),value({found:e}){let{pipeline:t,jobs:n}=du(e),{id:r,status:s,kind:l,source:u,isOwn:c}=t,p=n.filter(m=>!m.isOwn).map(Yv);return{id:r,status:s,kind:l,source:u,
own:c,jobs:p.length>0?p:void 0}}};function Yv(e){return{name:e.name,stage:e.stage,status:e.status,may_fail:e.mayFail,trigger:e.kind==="trigger",child:e.level>0,
reports:e.artifacts.map(({type:t})=>t),failure_reason:e.failureReason,coverage:e.coverage}}var $v={name:"tests",scope:"merge_request",summary:"The tests of that\
 pipeline; unknown until every report is counted",needs:{pipelineTests:dp},type:fe({total:se("All tests, as GitLab counts them"),failed:se("Tests that failed"),
errored:se("Tests that ended with an error"),skipped:se("Tests that were skipped")}),value({pipelineTests:e}){let t=du(e),{total:n,suites:r}=t,s=fp(t);if(s!==void 0)
throw new ut(`in pipeline ${t.pipeline.id}, ${s}`);let l=u=>r.reduce((c,p)=>c+p[u],0);return{total:n,failed:l("failed"),errored:l("errored"),skipped:l("skipped")}}},
Kv={name:"project",scope:"project",summary:"The project; a field that GitLab does not show to the token is absent",needs:{project:Tp,projectSettings:_p},type:fe(
{id:se("Id of the project"),path:k("Full path, such as acme/payments"),visibility:Z(k("private, internal or public")),default_branch:Z(k("Name of the default br\
anch")),archived:Z(we("Whether it, or a group above it, is archived")),merge_method:Z(k("merge, rebase_merge or ff")),last_activity_at:Z(Gi("When something last\
 happened in it")),forks:Z(se("How many forks there are")),ci_config_path:Z(k("Where the CI configuration is; empty: .gitlab-ci.yml")),must_resolve_threads:Z(we(
"Whether every thread must be resolved before a merge")),must_pass_status_checks:Z(we("Whether every external status check must have passed"))}),value:({project:e,
projectSettings:t})=>({id:e.id,path:e.path,visibility:e.visibility,default_branch:e.defaultBranch,archived:t.isArchived,merge_method:t.mergeMethod,last_activity_at:t.
lastActivityAt===void 0?void 0:Date.parse(t.lastActivityAt),forks:t.forks,ci_config_path:t.ciConfigPath===null?"":t.ciConfigPath,must_resolve_threads:e.mustResolveDiscussions??
void 0,must_pass_status_checks:t.mustPassStatusChecks??void 0})},Wv={name:"files",scope:"project",summary:"The files of the repository: at the merge request's h\
ead, or else on the default branch",needs:{repositoryTree:up},type:{kind:"list",of:fe({path:k("Path from the root"),regular:we("Whether it has content of its ow\
n: neither a link nor a submodule")})},value:({repositoryTree:{files:e}})=>e.map(t=>({path:t.path,regular:cp(t)}))},jv={name:"sbom",scope:"project",summary:"Com\
ponents of every SBOM that the pipeline has made (**/*.cdx.json, **/*.spdx.json), in the job's folder or in artifacts; unknown without one",needs:{sboms:lp()},type:{
kind:"list",of:fe({name:k("Name of the component"),group:Z(k("Its group or namespace")),version:Z(k("Its version")),purl:Z(k("Package URL, such as pkg:npm/left-\
pad@1.3.0")),licences:ot("As in the SBOM: SPDX expressions or names; an empty list is an unknown licence")})},value({sboms:e}){let t=e.filter(({components:n})=>n.
length===0);if(e.length===0)throw new ut("the pipeline has made no SBOM");if(t.length>0)throw new ut(`no component is listed in ${kp(t.map(({source:n})=>n))}`);
return e.flatMap(({components:n})=>n.map(({name:r,group:s,version:l,purl:u,licences:c})=>({name:r,group:s,version:l,purl:u,licences:c})))}},ji=new Map([Rv,Vv,Cv,
Fv,Pv,Mv,$v,Bv,jv,Wv,Kv,Gv,Ov,Uv].map(e=>[e.name,e]));async function Zv(e){let{id:t,rule:n="",message:r}=e,s=[];if(ip.includes(t)){let y=["id"];s.push({path:y,message:`${t}\
 is a built-in control: give the rule another id`})}for(let y of["expression","with"])e[y]!==void 0&&s.push({path:[y],message:`${y} and rule exclude each other`});
let l=ou(n,ji);s.push(...l.problems.map(y=>pu("rule",n,y)));let u=ap(r??"").map(y=>{let I=ou(y,ji,!1);return s.push(...I.problems.map(L=>pu("message",y,L))),[y,
"expression"in I?I.expression:void 0]});if(s.length>0||!("expression"in l))return{problems:s,issues:[],warnings:[]};let{expression:c}=l,p=new Map(u.flatMap(([y,
I])=>I?[[y,I]]:[])),m=[...new Set([c,...p.values()].flatMap(({topics:y})=>y))],g={topics:m,judge:zv(e,c,p)},v={...Xv(e,m),judge(y){try{return g.judge(Qv(m,y),y[ua.
id])}catch(I){if(I instanceof ut)return or(I.message);throw I}}};return fu.set(v.judge,g),np(v)}var fu=new WeakMap;function Hv({judge:e}){return e&&fu.get(e)}function pu(e,t,{
message:n,at:r}){let s=r===0?"":` (at character ${r+1}: ${Dp(t.slice(r,r+30))})`;return{path:[e],message:`${e} ${/^(?:has|is|gives) /.test(n)?"":"is wrong: "}${n}${s}`}}
function Xv(e,t){let{id:n,rule:r,title:s,severity:l,remediation:u}=e,c=t.some(({scope:p})=>p==="merge_request");return{id:n,title:s??n.replaceAll(/[-_]/g," "),severity:l??
"medium",scope:c?"merge_request":"project",needs:Jv(t),expected:{rule:r},remediation:{text:u??"change what the rule checks until it holds",...c?{page:"!"}:{}},...rp(
e)}}function Jv(e){let t=[ua,...e.flatMap(({needs:n})=>Object.values(n))];return Object.fromEntries(t.map(n=>[n.id,n]))}function zv({message:e},t,n){return(r,s)=>{
let{result:l,partValues:u}=t.evaluate(r,s);if("unknown"in l)return or(l.unknown);if(typeof l.value!="boolean")return or("the rule returns neither true nor false");
let c=u(),p={actual:Object.fromEntries(c.map(({text:v,value:y})=>[v,y])),isCut:c.length===0||c.some(({isCut:v})=>v)};if(l.value)return Ap("the rule holds",p);let m=qv(
c);if(e===void 0)return aa(`the rule does not hold${m===""?"":`: ${m}`}`,p);let g=sp(e,v=>e1(n.get(v),r,s));return aa(n.size>0||m===""?g:`${g} (${m})`,p)}}function Qv(e,t){
return new Map(e.map(n=>{let r=Object.entries(n.needs).map(([s,{id:l}])=>[s,t[l]]);return[n.name,n.value(Object.fromEntries(r))]}))}function qv(e){let t=e.slice(
0,-1).filter(({value:r})=>typeof r!="object"),n=t.filter(({isField:r})=>r);return(n.length>0?n:t).slice(0,5).map(({text:r,value:s})=>`${r} is ${JSON.stringify(s)}`).
join(", ")}function e1(e,t,n){let r=e?.evaluate(t,n).result;if(!r||"unknown"in r||r.value instanceof Error)return"?";let s=ir(r.value);return Array.isArray(s)?s.
map(mu).join(", "):mu(s??"?")}function mu(e){return typeof e=="string"?e:JSON.stringify(e)}export{$i as a,ji as b,Zv as c,Hv as d};
