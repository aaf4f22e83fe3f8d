import{a as ma,b as pa}from"./chunk-UTN7TSCR.js";import{f as fa}from"./chunk-BHCWQWUW.js";import{a as la}from"./chunk-Q3262V4B.js";import{a as ln}from"./chunk-MT7UWVSJ.js";
import{a as ua}from"./chunk-VRZ7TTBS.js";import{a as ca}from"./chunk-OWINHU52.js";import{a as oa}from"./chunk-2FDH26BW.js";import"./chunk-3JND7BRY.js";
import{a as aa}from"./chunk-3OKDQVI3.js";import{a as ia}from"./chunk-MS3U27AQ.js";import{a as na}from"./chunk-OQCFLJQ4.js";import{a as ea,b as ta}from"./chunk-VDCOCQYK.js";
import"./chunk-BJHFQ7CT.js";import{g as ra}from"./chunk-GP7I2MMA.js";import{c as sa}from"./chunk-SL2MDC5X.js";import{a as Qo}from"./chunk-6I5PZASL.js";
import{b as ar}from"./chunk-WT3BOX2Z.js";import{$3_b as da,$3_c as ha}from"../index.js";
import{$b_b as zo}from"../index.js";import{$e_a as cr}from"../index.js";
import{$7_e as qo,$7_f as Os,$7_g as Ds}from"../index.js";import{$8_a as jo}from"../index.js";
var Rs={id:"clock",summary:"This machine's clock",right:"no right: it is the machine's own",about:"project",collect:async({clock:e})=>e};var ga=Symbol.for("@bufbuild/cel/error");function Y(e,t){return D(e)?e:(typeof t=="number"&&(t=BigInt(t)),e instanceof Error?new Zt(e.message,e,t):typeof e=="st\
ring"?new Zt(e,void 0,t):new Zt(`${e}`,e,t))}function ur(e,...t){return new Zt(e.message,t,e.exprId)}function D(e){return typeof e=="object"&&e!==null&&ga in e}
var Zt=class extends Error{_cause;_exprId;[ga]={};constructor(t,n,r){super(t),this._cause=n,this._exprId=r}get exprId(){return this._exprId}get cause(){return this.
_cause}};var sh=["FieldValueInvalidError","FieldListRangeError","ForeignFieldError"],P=class extends Error{constructor(t,n,r="FieldValueInvalidError"){super(n),this.name=
r,this.field=()=>t}};function Ea(e){return e instanceof Error&&sh.includes(e.name)&&"field"in e&&typeof e.field=="function"}function ot(e){let t=!1,n=[];for(let r=0;r<e.length;r++){let i=e.charAt(r);switch(i){case"_":t=!0;break;case"0":case"1":case"2":case"3":case"4":case"5":case"6":case"\
7":case"8":case"9":n.push(i),t=!1;break;default:t&&(t=!1,i=i.toUpperCase()),n.push(i);break}}return n.join("")}function lr(e){return e.replace(/[A-Z]/g,t=>"_"+t.
toLowerCase())}var ih=new Set(["constructor","toString","toJSON","valueOf"]);function Ht(e){return ih.has(e)?e+"$":e}function*fr(e){switch(e.kind){case"file":for(let t of e.messages)yield t,yield*fr(t);yield*e.enums,yield*e.services,yield*e.extensions;break;case"message":for(let t of e.
nestedMessages)yield t,yield*fr(t);yield*e.nestedEnums,yield*e.nestedExtensions;break}}var h;(function(e){e[e.DOUBLE=1]="DOUBLE",e[e.FLOAT=2]="FLOAT",e[e.INT64=3]="INT64",e[e.UINT64=4]="UINT64",e[e.INT32=5]="INT32",e[e.FIXED64=6]="FIXED64",e[e.FIXED32=
7]="FIXED32",e[e.BOOL=8]="BOOL",e[e.STRING=9]="STRING",e[e.BYTES=12]="BYTES",e[e.UINT32=13]="UINT32",e[e.SFIXED32=15]="SFIXED32",e[e.SFIXED64=16]="SFIXED64",e[e.
SINT32=17]="SINT32",e[e.SINT64=18]="SINT64"})(h||(h={}));function Ie(e,t){return e!==null&&typeof e=="object"&&"$typeName"in e&&typeof e.$typeName=="string"?t===void 0?!0:t.typeName===e.$typeName:!1}function ya(){let e=this.buf,t=this.pos,n=0,r=0;for(let c=0;c<28;c+=7){let u=e[t++];if(n|=(u&127)<<c,(u&128)==0){this.pos=t,this.assertBounds(),this.varint64Lo=
n,this.varint64Hi=r;return}}let i=e[t++];if(n|=(i&15)<<28,r=(i&112)>>4,(i&128)==0){this.pos=t,this.assertBounds(),this.varint64Lo=n,this.varint64Hi=r;return}for(let c=3;c<=
31;c+=7){let u=e[t++];if(r|=(u&127)<<c,(u&128)==0){this.pos=t,this.assertBounds(),this.varint64Lo=n,this.varint64Hi=r;return}}throw new Error("invalid varint")}var mr=4294967296;function Ms(e){let t=e[0]==="-";t&&(e=e.slice(1));let n=1e6,r=0,i=0;function c(u,l){let p=Number(e.slice(u,l));i*=n,r=r*n+p,r>=mr&&(i=i+(r/mr|
0),r=r%mr)}return c(-24,-18),c(-18,-12),c(-12,-6),c(-6),t?Na(r,i):Bs(r,i)}function xa(e,t){let n=Bs(e,t),r=n.hi&2147483648;r&&(n=Na(n.lo,n.hi));let i=Us(n.lo,n.
hi);return r?"-"+i:i}function Us(e,t){if({lo:e,hi:t}=oh(e,t),t<=2097151)return String(mr*t+e);let n=e&16777215,r=(e>>>24|t<<8)&16777215,i=t>>16&65535,c=n+r*6777216+
i*6710656,u=r+i*8147497,l=i*2,p=1e7;return c>=p&&(u+=Math.floor(c/p),c%=p),u>=p&&(l+=Math.floor(u/p),u%=p),l.toString()+ba(u)+ba(c)}function oh(e,t){return{lo:e>>>
0,hi:t>>>0}}function Bs(e,t){return{lo:e|0,hi:t|0}}function Na(e,t){return t=~t,e?e=~e+1:t+=1,Bs(e,t)}var ba=e=>{let t=String(e);return"0000000".slice(t.length)+
t};function _a(e,t){if(e>>>0<128){t.push(e);return}if(e>=0){for(;e>127;)t.push(e&127|128),e=e>>>7;t.push(e)}else{for(let n=0;n<9;n++)t.push(e&127|128),e=e>>7;t.
push(1)}}function Sa(){let e=this.buf[this.pos++];if((e&128)===0)return this.assertBounds(),e;let t=e&127;if(e=this.buf[this.pos++],t|=(e&127)<<7,(e&128)===0)return this.
assertBounds(),t;if(e=this.buf[this.pos++],t|=(e&127)<<14,(e&128)===0)return this.assertBounds(),t;if(e=this.buf[this.pos++],t|=(e&127)<<21,(e&128)===0)return this.
assertBounds(),t;e=this.buf[this.pos++],t|=(e&15)<<28;for(let n=5;(e&128)!==0&&n<10;n++)e=this.buf[this.pos++];if((e&128)!==0)throw new Error("invalid varint");
return this.assertBounds(),t>>>0}var B=ah();function ah(){let e=new DataView(new ArrayBuffer(8));if(typeof BigInt=="function"&&typeof e.getBigInt64=="function"&&typeof e.getBigUint64=="function"&&
typeof e.setBigInt64=="function"&&typeof e.setBigUint64=="function"&&(!!globalThis.Deno||!!globalThis.Bun||typeof process!="object"||typeof process.env!="object"||
process.env.BUF_BIGINT_DISABLE!=="1")){let n=BigInt("-9223372036854775808"),r=BigInt("9223372036854775807"),i=BigInt("0"),c=BigInt("18446744073709551615");return{
zero:BigInt(0),supported:!0,parse(u){let l=typeof u=="bigint"?u:BigInt(u);if(l>r||l<n)throw new Error(`invalid int64: ${u}`);return l},uParse(u){let l=typeof u==
"bigint"?u:BigInt(u);if(l>c||l<i)throw new Error(`invalid uint64: ${u}`);return l},enc(u){return e.setBigInt64(0,this.parse(u),!0),{lo:e.getInt32(0,!0),hi:e.getInt32(
4,!0)}},uEnc(u){return e.setBigInt64(0,this.uParse(u),!0),{lo:e.getInt32(0,!0),hi:e.getInt32(4,!0)}},dec(u,l){return e.setInt32(0,u,!0),e.setInt32(4,l,!0),e.getBigInt64(
0,!0)},uDec(u,l){return e.setInt32(0,u,!0),e.setInt32(4,l,!0),e.getBigUint64(0,!0)}}}return{zero:"0",supported:!1,parse(n){return typeof n!="string"&&(n=n.toString()),
Ia(n),n},uParse(n){return typeof n!="string"&&(n=n.toString()),Ta(n),n},enc(n){return typeof n!="string"&&(n=n.toString()),Ia(n),Ms(n)},uEnc(n){return typeof n!=
"string"&&(n=n.toString()),Ta(n),Ms(n)},dec(n,r){return xa(n,r)},uDec(n,r){return Us(n,r)}}}function Ia(e){if(!/^-?[0-9]+$/.test(e))throw new Error("invalid int\
64: "+e)}function Ta(e){if(!/^[0-9]+$/.test(e))throw new Error("invalid uint64: "+e)}function Xt(e,t,n){if(t===n)return!0;if(e==h.BYTES){if(!(t instanceof Uint8Array)||!(n instanceof Uint8Array)||t.length!==n.length)return!1;for(let r=0;r<t.length;r++)
if(t[r]!==n[r])return!1;return!0}switch(e){case h.UINT64:case h.FIXED64:case h.INT64:case h.SFIXED64:case h.SINT64:return t==n}return!1}function ye(e,t){switch(e){case h.
STRING:return"";case h.BOOL:return!1;case h.DOUBLE:case h.FLOAT:return 0;case h.INT64:case h.UINT64:case h.SFIXED64:case h.FIXED64:case h.SINT64:return t?"0":B.
zero;case h.BYTES:return new Uint8Array(0);default:return 0}}function La(e,t){switch(e){case h.BOOL:return t===!1;case h.STRING:return t==="";case h.BYTES:return t instanceof
Uint8Array&&!t.byteLength;case h.DOUBLE:case h.FLOAT:return Object.is(t,0);default:return t==0}}var va=2,re=Symbol.for("reflect unsafe local");function Aa(e,t){let n=e[t.localName].case;return n===void 0?n:t.fields.find(r=>r.localName===n)}function wa(e,t){
let n=t.localName;if(t.oneof)return e[t.oneof.localName].case===n;if(t.presence!=va)return e[n]!==void 0&&Object.prototype.hasOwnProperty.call(e,n);switch(t.fieldKind){case"\
list":return e[n].length>0;case"map":return Object.keys(e[n]).length>0;case"scalar":return!La(t.scalar,e[n]);case"enum":return e[n]!==t.enum.values[0].number}throw new Error(
"message field with implicit presence")}function Dt(e,t){return Object.prototype.hasOwnProperty.call(e,t)&&e[t]!==void 0}function Ca(e,t){if(t.oneof){let n=e[t.
oneof.localName];return n.case===t.localName?n.value:void 0}return e[t.localName]}function Oa(e,t,n){t.oneof?e[t.oneof.localName]={case:t.localName,value:n}:e[t.
localName]=n}function me(e,t,n){t==="__proto__"?Object.defineProperty(e,"__proto__",{value:n,writable:!0,enumerable:!0,configurable:!0}):e[t]=n}function Da(e,t){
return Object.prototype.hasOwnProperty.call(e,t)?e[t]:void 0}function Ra(e,t){let n=t.localName;if(t.oneof){let r=t.oneof.localName;e[r].case===n&&(e[r]={case:void 0})}else if(t.
presence!=va)delete e[n];else switch(t.fieldKind){case"map":e[n]={};break;case"list":e[n]=[];break;case"enum":e[n]=t.enum.values[0].number;break;case"scalar":e[n]=
ye(t.scalar,t.longAsString);break}}function Ke(e){return e!==null&&typeof e=="object"&&!Array.isArray(e)}function Qe(e,t){var n,r,i,c;if(Ke(e)&&re in e&&"add"in e&&"field"in e&&typeof e.field=="function"){if(t!==void 0){let u=t,l=e.field();return u.listKind==l.listKind&&
u.scalar===l.scalar&&((n=u.message)===null||n===void 0?void 0:n.typeName)===((r=l.message)===null||r===void 0?void 0:r.typeName)&&((i=u.enum)===null||i===void 0?
void 0:i.typeName)===((c=l.enum)===null||c===void 0?void 0:c.typeName)}return!0}return!1}function ze(e,t){var n,r,i,c;if(Ke(e)&&re in e&&"has"in e&&"field"in e&&
typeof e.field=="function"){if(t!==void 0){let u=t,l=e.field();return u.mapKey===l.mapKey&&u.mapKind==l.mapKind&&u.scalar===l.scalar&&((n=u.message)===null||n===
void 0?void 0:n.typeName)===((r=l.message)===null||r===void 0?void 0:r.typeName)&&((i=u.enum)===null||i===void 0?void 0:i.typeName)===((c=l.enum)===null||c===void 0?
void 0:c.typeName)}return!0}return!1}function $(e,t){return Ke(e)&&re in e&&"desc"in e&&Ke(e.desc)&&e.desc.kind==="message"&&(t===void 0||e.desc.typeName==t.typeName)}var Ps;function ch(e){var t;Ps=Object.assign(Object.assign({},e),{encodeUtf8Into:(t=e.encodeUtf8Into)!==null&&t!==void 0?t:ks(e.encodeUtf8.bind(e))})}function fn(){
if(!Ps){let e=globalThis;if(!e.TextEncoder||!e.TextDecoder)throw new Error("encoding API missing: install TextEncoder and TextDecoder on globalThis");let t=new e.
TextEncoder,n=new e.TextDecoder("utf-8",{ignoreBOM:!0}),r,i={encodeUtf8(u){return t.encode(u)},decodeUtf8(u,l){return l?(r||(r=new e.TextDecoder("utf-8",{fatal:!0,
ignoreBOM:!0})),r.decode(u)):n.decode(u)},checkUtf8(u){try{return encodeURIComponent(u),!0}catch{return!1}}};t.encodeInto&&(i.encodeUtf8Into=t.encodeInto.bind(t));
let c=String.prototype.isWellFormed;c&&(i.checkUtf8=u=>c.call(u)),ch(i)}return Ps}function ks(e){return(t,n)=>{let r=e(t);return n.set(r),{written:r.byteLength}}}var K;(function(e){e[e.Varint=0]="Varint",e[e.Bit64=1]="Bit64",e[e.LengthDelimited=2]="LengthDelimited",e[e.StartGroup=3]="StartGroup",e[e.EndGroup=4]="EndGroup",
e[e.Bit32=5]="Bit32"})(K||(K={}));var pn=4294967295,dn=2147483647,hn=-2147483648,Jt=class{constructor(t){this.stackPos=[],this.encodeUtf8Into=t?ks(t):fn().encodeUtf8Into,this.buffer=Ua,this.viewCache=
lh,this.pos=0}ensureCapacity(t){let n=this.pos+t;if(n>this.buffer.length){let r=this.buffer.length||uh;for(;r<n;)r*=2;let i=new Uint8Array(r);this.pos>0&&i.set(
this.buffer),this.buffer=i}}view(){let t=this.buffer,n=this.viewCache;if(n.byteLength===t.byteLength)return n;let r=new DataView(t.buffer);return this.viewCache=
r,r}finish(){let t=this.buffer.slice(0,this.pos);return this.pos=0,this.stackPos=[],t}fork(){return this.stackPos.push(this.pos),this.ensureCapacity(mn),this.buffer[this.
pos++]=0,this}join(){let t=this.stackPos.pop();if(t===void 0)throw new Error("invalid state, fork stack empty");let n=this.pos-t-mn,r=Vs(n);return r>mn&&(this.ensureCapacity(
r-mn),this.buffer.copyWithin(t+r,t+mn,this.pos)),this.pos=t,this.uint32(n),this.pos+=n,this}tag(t,n){return this.uint32((t<<3|n)>>>0)}raw(t){return this.ensureCapacity(
t.length),this.buffer.set(t,this.pos),this.pos+=t.length,this}uint32(t){if(Ma(t),this.ensureCapacity(5),t<128)return this.buffer[this.pos++]=t,this;for(;t>127;)
this.buffer[this.pos++]=t&127|128,t>>>=7;return this.buffer[this.pos++]=t,this}int32(t){if(Fs(t),t>=0)return this.uint32(t);this.ensureCapacity(10);for(let n=0;n<
9;n++)this.buffer[this.pos++]=t&127|128,t>>=7;return this.buffer[this.pos++]=1,this}bool(t){return this.ensureCapacity(1),this.buffer[this.pos++]=t?1:0,this}bytes(t){
return this.uint32(t.byteLength),this.raw(t)}string(t){typeof t!="string"&&(t=String(t));let n=t.length;if(n<=Ba){this.ensureCapacity(n+1);let p=this.buffer,d=this.
pos;p[d++]=n;let E=0;for(;E<n;E++){let y=t.charCodeAt(E);if(y>127)break;p[d++]=y}if(E==n)return this.pos=d,this}this.ensureCapacity(n*3+5);let r=Vs(n),i=this.buffer,
c=this.pos,{written:u}=this.encodeUtf8Into(t,i.subarray(c+r)),l=Vs(u);return l!=r&&i.copyWithin(c+l,c+r,c+r+u),this.uint32(u),this.pos+=u,this}float(t){return fh(
t),this.ensureCapacity(4),this.view().setFloat32(this.pos,t,!0),this.pos+=4,this}double(t){return this.ensureCapacity(8),this.view().setFloat64(this.pos,t,!0),this.
pos+=8,this}fixed32(t){return Ma(t),this.ensureCapacity(4),this.view().setUint32(this.pos,t,!0),this.pos+=4,this}sfixed32(t){return Fs(t),this.ensureCapacity(4),
this.view().setInt32(this.pos,t,!0),this.pos+=4,this}sint32(t){return Fs(t),this.uint32((t<<1^t>>31)>>>0)}sfixed64(t){let n=B.enc(t);this.ensureCapacity(8);let r=this.
view();return r.setInt32(this.pos,n.lo,!0),r.setInt32(this.pos+4,n.hi,!0),this.pos+=8,this}fixed64(t){let n=B.uEnc(t);this.ensureCapacity(8);let r=this.view();return r.
setInt32(this.pos,n.lo,!0),r.setInt32(this.pos+4,n.hi,!0),this.pos+=8,this}int64(t){let n=B.enc(t);return this.writeVarint64(n.lo,n.hi)}sint64(t){let n=B.enc(t),
r=n.hi>>31,i=n.lo<<1^r,c=(n.hi<<1|n.lo>>>31)^r;return this.writeVarint64(i,c)}uint64(t){let n=B.uEnc(t);return this.writeVarint64(n.lo,n.hi)}writeVarint64(t,n){
this.ensureCapacity(10);let r=this.buffer,i=this.pos;for(let l=0;l<28;l=l+7){let p=t>>>l,d=!(!(p>>>7)&&n==0);if(r[i++]=(d?p|128:p)&255,!d)return this.pos=i,this}
let c=t>>>28&15|(n&7)<<4,u=n>>3!=0;if(r[i++]=(u?c|128:c)&255,!u)return this.pos=i,this;for(let l=3;l<31;l=l+7){let p=n>>>l,d=!!(p>>>7);if(r[i++]=(d?p|128:p)&255,
!d)return this.pos=i,this}return r[i++]=n>>>31&1,this.pos=i,this}},uh=128,mn=1,Ua=new Uint8Array(0),lh=new DataView(Ua.buffer),Ba=32;function Vs(e){return e<128?
1:e<16384?2:e<2097152?3:e<268435456?4:5}var qe=class{constructor(t,n=fn().decodeUtf8){this.decodeUtf8=n,this.varint64Lo=0,this.varint64Hi=0,this.varint64=ya,this.
uint32=Sa,this.buf=t,this.len=t.length,this.pos=0,this.view=new DataView(t.buffer,t.byteOffset,t.byteLength)}tag(){let t=this.pos,n=this.uint32(),r=this.pos-t;if(r>
5||r==5&&this.buf[this.pos-1]>15)throw new Error("illegal tag: varint overflows uint32");let i=n>>>3,c=n&7;if(i<=0||c>5)throw new Error("illegal tag: field no "+
i+" wire type "+c);return[i,c]}skip(t,n,r=100){let i=this.pos;switch(t){case K.Varint:for(;this.buf[this.pos++]&128;);break;case K.Bit64:this.pos+=4;case K.Bit32:
this.pos+=4;break;case K.LengthDelimited:let c=this.uint32();this.pos+=c;break;case K.StartGroup:if(r<=0)throw new Error("maximum recursion depth reached");for(;;){
let[u,l]=this.tag();if(l===K.EndGroup){if(n!==void 0&&u!==n)throw new Error("invalid end group tag");break}this.skip(l,u,r-1)}break;default:throw new Error("can\
t skip wire type "+t)}return this.assertBounds(),this.buf.subarray(i,this.pos)}assertBounds(){if(this.pos>this.len)throw new RangeError("premature EOF")}int32(){
return this.uint32()|0}sint32(){let t=this.uint32();return t>>>1^-(t&1)}int64(){return this.varint64(),B.dec(this.varint64Lo,this.varint64Hi)}uint64(){return this.
varint64(),B.uDec(this.varint64Lo,this.varint64Hi)}sint64(){this.varint64();let t=this.varint64Lo,n=this.varint64Hi,r=-(t&1);return t=(t>>>1|(n&1)<<31)^r,n=n>>>
1^r,B.dec(t,n)}bool(){let t=this.buf[this.pos];return t<128?(this.pos++,t!==0):(this.varint64(),this.varint64Lo!==0||this.varint64Hi!==0)}fixed32(){return this.
view.getUint32((this.pos+=4)-4,!0)}sfixed32(){return this.view.getInt32((this.pos+=4)-4,!0)}fixed64(){return B.uDec(this.sfixed32(),this.sfixed32())}sfixed64(){
return B.dec(this.sfixed32(),this.sfixed32())}float(){return this.view.getFloat32((this.pos+=4)-4,!0)}double(){return this.view.getFloat64((this.pos+=8)-8,!0)}bytes(){
let t=this.uint32(),n=this.pos;return this.pos+=t,this.assertBounds(),this.buf.subarray(n,n+t)}string(t){let n=this.uint32(),r=this.pos;this.pos+=n,this.assertBounds();
let i=this.buf;if(n<=Ba){let c=new Array(n);for(let u=0;u<n;u++){let l=i[r+u];if(l>127)return this.decodeUtf8(i.subarray(r,this.pos),t);c[u]=l}return String.fromCharCode.
apply(String,c)}return this.decodeUtf8(i.subarray(r,this.pos),t)}};function Fs(e){if(typeof e=="string")e=Number(e);else if(typeof e!="number")throw new Error("\
invalid int32: "+typeof e);if(!Number.isInteger(e)||e>dn||e<hn)throw new Error("invalid int32: "+e)}function Ma(e){if(typeof e=="string")e=Number(e);else if(typeof e!=
"number")throw new Error("invalid uint32: "+typeof e);if(!Number.isInteger(e)||e>pn||e<0)throw new Error("invalid uint32: "+e)}function fh(e){if(typeof e=="stri\
ng"){let t=e;if(e=Number(e),Number.isNaN(e)&&t!=="NaN")throw new Error("invalid float32: "+t)}else if(typeof e!="number")throw new Error("invalid float32: "+typeof e);
if(!Number.isFinite(Math.fround(e))&&Number.isFinite(e))throw new Error("invalid float32: "+e)}function pr(e,t){let n=e.fieldKind=="list"?Qe(t,e):e.fieldKind=="map"?ze(t,e):Ys(e,t);if(n===!0)return;let r;switch(e.fieldKind){case"list":r=`expected ${Va(e)}\
, got ${ee(t)}`;break;case"map":r=`expected ${Fa(e)}, got ${ee(t)}`;break;default:r=Fe(e,t,n)}return new P(e,r)}function Gs(e,t,n){let r=Ys(e,n);if(r!==!0)return new P(
e,`list item #${t+1}: ${Fe(e,n,r)}`)}function Pa(e,t,n){let r=at(e.mapKey)(t);if(r!==!0)return new P(e,`invalid map key: ${Fe({scalar:e.mapKey},t,r)}`);let i=Ys(
e,n);if(i!==!0)return new P(e,`map entry ${ee(t)}: ${Fe(e,n,i)}`)}function Ys(e,t){return e.scalar!==void 0?at(e.scalar)(t):e.enum!==void 0?e.enum.open?at(h.INT32)(
t):e.enum.values.some(n=>n.number===t):$(t,e.message)}function at(e){switch(e){case h.DOUBLE:return t=>typeof t=="number";case h.FLOAT:return t=>typeof t!="numb\
er"?!1:!Number.isFinite(Math.fround(t))&&Number.isFinite(t)?`${t.toFixed()} out of range`:!0;case h.INT32:case h.SFIXED32:case h.SINT32:return t=>typeof t!="num\
ber"||!Number.isInteger(t)?!1:t>dn||t<hn?`${t.toFixed()} out of range`:!0;case h.FIXED32:case h.UINT32:return t=>typeof t!="number"||!Number.isInteger(t)?!1:t>pn||
t<0?`${t.toFixed()} out of range`:!0;case h.BOOL:return t=>typeof t=="boolean";case h.STRING:return t=>typeof t!="string"?!1:fn().checkUtf8(t)||"invalid UTF8";case h.
BYTES:return t=>t instanceof Uint8Array;case h.INT64:case h.SFIXED64:case h.SINT64:return t=>{if(typeof t=="bigint"||typeof t=="number"||typeof t=="string"&&t.length>
0)try{return B.parse(t),!0}catch{return`${t} out of range`}return!1};case h.FIXED64:case h.UINT64:return t=>{if(typeof t=="bigint"||typeof t=="number"||typeof t==
"string"&&t.length>0)try{return B.uParse(t),!0}catch{return`${t} out of range`}return!1}}}function Fe(e,t,n){return n=typeof n=="string"?`: ${n}`:`, got ${ee(t)}`,
e.scalar!==void 0?`expected ${mh(e.scalar)}`+n:e.enum!==void 0?`expected ${e.enum.toString()}`+n:`expected ${ka(e.message)}`+n}function ee(e){switch(typeof e){case"\
object":return e===null?"null":e instanceof Uint8Array?`Uint8Array(${e.length})`:Array.isArray(e)?`Array(${e.length})`:Qe(e)?Va(e.field()):ze(e)?Fa(e.field()):$(
e)?ka(e.desc):Ie(e)?`message ${e.$typeName}`:"object";case"string":return e.length>30?"string":`"${e.split('"').join('\\"')}"`;case"boolean":return String(e);case"\
number":return String(e);case"bigint":return String(e)+"n";default:return typeof e}}function ka(e){return`ReflectMessage (${e.typeName})`}function Va(e){switch(e.
listKind){case"message":return`ReflectList (${e.message.toString()})`;case"enum":return`ReflectList (${e.enum.toString()})`;case"scalar":return`ReflectList (${h[e.
scalar]})`}}function Fa(e){switch(e.mapKind){case"message":return`ReflectMap (${h[e.mapKey]}, ${e.message.toString()})`;case"enum":return`ReflectMap (${h[e.mapKey]}\
, ${e.enum.toString()})`;case"scalar":return`ReflectMap (${h[e.mapKey]}, ${h[e.scalar]})`}}function mh(e){switch(e){case h.STRING:return"string";case h.BOOL:return"\
boolean";case h.INT64:case h.SINT64:case h.SFIXED64:return"bigint (int64)";case h.UINT64:case h.FIXED64:return"bigint (uint64)";case h.BYTES:return"Uint8Array";case h.
DOUBLE:return"number (float64)";case h.FLOAT:return"number (float32)";case h.FIXED32:case h.UINT32:return"number (uint32)";case h.INT32:case h.SFIXED32:case h.SINT32:
return"number (int32)"}}function dr(e){return Ga(e.$typeName)}function pe(e){let t=e.fields[0];return Ga(e.typeName)&&t!==void 0&&t.fieldKind=="scalar"&&t.name=="value"&&t.number==1}function hr(e){
switch(e.typeName){case"google.protobuf.Any":case"google.protobuf.Timestamp":case"google.protobuf.Duration":case"google.protobuf.FieldMask":case"google.protobuf\
.Struct":case"google.protobuf.Value":case"google.protobuf.ListValue":return!0;default:return pe(e)}}var ph=new Set(["google.protobuf.DoubleValue","google.protob\
uf.FloatValue","google.protobuf.Int64Value","google.protobuf.UInt64Value","google.protobuf.Int32Value","google.protobuf.UInt32Value","google.protobuf.BoolValue",
"google.protobuf.StringValue","google.protobuf.BytesValue"]);function Ga(e){return ph.has(e)}var dh=999,hh=998,$a=2;function R(e,t){return Ie(t,e)?t:Ka(e)(t)}var Ya=new WeakMap;function Ka(e){let t=Ya.get(e);return t===void 0&&(t=gh(e),Ya.set(e,t)),t}var $s=0,
Wa=1,Za=2,Ha=3;function gh(e){let t=e.typeName,{properties:n,prototype:r}=Eh(e);return i=>{let c;r!==void 0?(c=Object.create(r),c.$typeName=t):c={$typeName:t};for(let u=0;u<
n.length;u++){let l=n[u],p=l.name,d=i?.[p];switch(l.kind){case $s:d!=null?c[p]=l.convert!==void 0?l.convert(d):d:l.constant!==void 0&&(c[p]=l.constant);break;case Wa:
c[p]=l.convert!==void 0&&Array.isArray(d)?d.map(l.convert):d??[];break;case Za:if(l.convert===void 0||!Ke(d))c[p]=d??{};else{let E={},y=Object.keys(d);for(let _=0;_<
y.length;_++)me(E,y[_],l.convert(d[y[_]]));c[p]=E}break;case Ha:{let E=d;if(E?.case!=null){let y=l.convert.get(E.case);if(y!==void 0){c[p]={case:E.case,value:y(
E.value)};break}}c[p]={case:void 0};break}}}return c}}function Eh(e){var t,n;let r=[],i={},c=yh(e);for(let u of e.members){let l=u.localName;if(u.kind=="oneof"){
r.push({name:l,kind:Ha,constant:void 0,convert:bh(u)});continue}switch(u.fieldKind){case"message":{r.push({name:l,kind:$s,constant:void 0,convert:gr(u)});break}case"\
list":{r.push({name:l,kind:Wa,constant:void 0,convert:u.listKind=="message"?(t=gr(u))!==null&&t!==void 0?t:(p=>p):u.scalar==h.BYTES?gn:void 0});break}case"map":{
r.push({name:l,kind:Za,constant:void 0,convert:u.mapKind=="message"?(n=gr(u))!==null&&n!==void 0?n:(p=>p):u.scalar==h.BYTES?gn:void 0});break}default:{let p=xh(
u);r.push({name:l,kind:$s,constant:u.presence==$a?p:void 0,convert:u.fieldKind=="scalar"&&u.scalar==h.BYTES?gn:void 0}),c&&(i[l]=p);break}}}return{properties:r,
prototype:c?i:void 0}}function bh(e){let t=new Map;for(let n of e.fields){let r;n.fieldKind=="message"?r=gr(n):n.fieldKind=="scalar"&&n.scalar==h.BYTES&&(r=gn),
t.set(n.localName,r??(i=>i))}return t}function gr(e){if(e.fieldKind=="message"&&!e.oneof&&pe(e.message))return e.message.fields[0].scalar==h.BYTES?gn:void 0;if(e.
message.typeName=="google.protobuf.Struct"&&e.parent.typeName!=="google.protobuf.Value")return;let t=e.message,n;return r=>!Ke(r)||Ie(r,t)?r:(n??(n=Ka(t)),n(r))}
function gn(e){return Array.isArray(e)?new Uint8Array(e):e}function yh(e){switch(e.file.edition){case dh:return!1;case hh:return!0;default:return e.fields.some(
t=>t.presence!=$a&&t.fieldKind!="message"&&!t.oneof)}}function xh(e){let t=e.getDefaultValue();return t!==void 0?e.fieldKind=="scalar"&&e.longAsString?t.toString():
t:e.fieldKind=="scalar"?ye(e.scalar,e.longAsString):e.enum.values[0].number}var Nh=0;function we(e){if(_h(e))return{toMessage:n=>Er(n),toLocal:n=>br(n)};if(e.fieldKind=="message"&&!e.oneof&&pe(e.message)){let n=e.message,r=n.fields[0].localName;
return{toMessage:i=>{let c=R(n);return i!==void 0&&(c[r]=i),c},toLocal:i=>i[r]}}let t=e.message;return{toMessage:n=>n===void 0?R(t):n,toLocal:n=>n}}function _h(e){
return e.message.typeName=="google.protobuf.Struct"&&e.parent.typeName!="google.protobuf.Value"}function Er(e){let t={$typeName:"google.protobuf.Struct",fields:{}};
if(Ke(e))for(let n of Object.keys(e))me(t.fields,n,Ja(e[n]));return t}function br(e){let t={};for(let n of Object.keys(e.fields))me(t,n,Xa(e.fields[n]));return t}
function Xa(e){switch(e.kind.case){case"structValue":return br(e.kind.value);case"listValue":return e.kind.value.values.map(Xa);case"nullValue":case void 0:return null;default:
return e.kind.value}}function Ja(e){let t={$typeName:"google.protobuf.Value",kind:{case:void 0}};switch(typeof e){case"number":t.kind={case:"numberValue",value:e};
break;case"string":t.kind={case:"stringValue",value:e};break;case"boolean":t.kind={case:"boolValue",value:e};break;case"object":if(e===null)t.kind={case:"nullVa\
lue",value:Nh};else if(Array.isArray(e)){let n={$typeName:"google.protobuf.ListValue",values:[]};if(Array.isArray(e))for(let r of e)n.values.push(Ja(r));t.kind=
{case:"listValue",value:n}}else t.kind={case:"structValue",value:Er(e)};break}return t}function de(e,t,n=!0){return new xr(e,t,n)}var ja=new WeakMap,xr=class{get sortedFields(){let t=ja.get(this.desc);if(t)return t;let n=this.desc.fields.concat().
sort((r,i)=>r.number-i.number);return ja.set(this.desc,n),n}constructor(t,n,r=!0){this.lists=new Map,this.maps=new Map,this.check=r,this.desc=t,this.message=this[re]=
n??R(t),this.fields=t.fields,this.oneofs=t.oneofs,this.members=t.members}findNumber(t){return this._fieldsByNumber||(this._fieldsByNumber=new Map(this.desc.fields.
map(n=>[n.number,n]))),this._fieldsByNumber.get(t)}oneofCase(t){return En(this.message,t),Aa(this.message,t)}isSet(t){return En(this.message,t),wa(this.message,
t)}clear(t){En(this.message,t),Ra(this.message,t)}get(t){En(this.message,t);let n=Ca(this.message,t);switch(t.fieldKind){case"list":let r=this.lists.get(t);return(!r||
r[re]!==n)&&this.lists.set(t,r=new Nr(t,n,this.check)),r;case"map":let i=this.maps.get(t);return(!i||i[re]!==n)&&this.maps.set(t,i=new _r(t,n,this.check)),i;case"\
message":return Hs(t,n,this.check);case"scalar":return n===void 0?ye(t.scalar,!1):Xs(t,n);case"enum":return n??t.enum.values[0].number}}set(t,n){if(En(this.message,
t),this.check){let i=pr(t,n);if(i)throw i}let r;t.fieldKind=="message"?r=Zs(t,n):ze(n)||Qe(n)?r=n[re]:r=Js(t,n),Oa(this.message,t,r)}getUnknown(){return this.message.
$unknown}setUnknown(t){this.message.$unknown=t}};function En(e,t){if(t.parent.typeName!==e.$typeName)throw new P(t,`cannot use ${t.toString()} with message ${e.
$typeName}`,"ForeignFieldError")}function qa(e,t,n=!0){return new Nr(e,t??[],n)}var Nr=class{field(){return this._field}get size(){return this._arr.length}constructor(t,n,r){
this._field=t,this._arr=this[re]=n,this.check=r}get(t){let n=this._arr[t];return n===void 0?void 0:Ks(this._field,n,this.check)}set(t,n){if(t<0||t>=this._arr.length)
throw new P(this._field,`list item #${t+1}: out of range`);if(this.check){let r=Gs(this._field,t,n);if(r)throw r}this._arr[t]=Qa(this._field,n)}add(t){if(this.check){
let n=Gs(this._field,this._arr.length,t);if(n)throw n}this._arr.push(Qa(this._field,t))}clear(){this._arr.splice(0,this._arr.length)}[Symbol.iterator](){return this.
values()}keys(){return this._arr.keys()}*values(){for(let t of this._arr)yield Ks(this._field,t,this.check)}*entries(){for(let t=0;t<this._arr.length;t++)yield[
t,Ks(this._field,this._arr[t],this.check)]}};function ec(e,t,n=!0){return new _r(e,t,n)}var _r=class{constructor(t,n,r=!0){this.obj=this[re]=n??{},this.check=r,
this._field=t}field(){return this._field}set(t,n){if(this.check){let r=Pa(this._field,t,n);if(r)throw r}return me(this.obj,yr(t),Sh(this._field,n)),this}delete(t){
let n=yr(t),r=Object.prototype.hasOwnProperty.call(this.obj,n);return r&&delete this.obj[n],r}clear(){for(let t of Object.keys(this.obj))delete this.obj[t]}get(t){
let n=Da(this.obj,yr(t));return n!==void 0&&(n=Ws(this._field,n,this.check)),n}has(t){return Object.prototype.hasOwnProperty.call(this.obj,yr(t))}*keys(){for(let t of Object.
keys(this.obj))yield za(t,this._field.mapKey)}*entries(){for(let t of Object.entries(this.obj))yield[za(t[0],this._field.mapKey),Ws(this._field,t[1],this.check)]}[Symbol.
iterator](){return this.entries()}get size(){return Object.keys(this.obj).length}*values(){for(let t of Object.values(this.obj))yield Ws(this._field,t,this.check)}forEach(t,n){
for(let r of this.entries())t.call(n,r[1],r[0],this)}};function Zs(e,t){return $(t)?dr(t.message)&&!e.oneof&&e.fieldKind=="message"?t.message.value:t.desc.typeName==
"google.protobuf.Struct"&&e.parent.typeName!="google.protobuf.Value"?br(t.message):t.message:t}function Hs(e,t,n){return t!==void 0&&(pe(e.message)&&!e.oneof&&e.
fieldKind=="message"?t={$typeName:e.message.typeName,value:Xs(e.message.fields[0],t)}:e.message.typeName=="google.protobuf.Struct"&&e.parent.typeName!="google.p\
rotobuf.Value"&&Ke(t)&&(t=Er(t))),new xr(e.message,t,n)}function Qa(e,t){return e.listKind=="message"?Zs(e,t):Js(e,t)}function Ks(e,t,n){return e.listKind=="mes\
sage"?Hs(e,t,n):Xs(e,t)}function Sh(e,t){return e.mapKind=="message"?Zs(e,t):Js(e,t)}function Ws(e,t,n){return e.mapKind=="message"?Hs(e,t,n):t}function yr(e){return typeof e==
"string"||typeof e=="number"?e:String(e)}function za(e,t){switch(t){case h.STRING:return e;case h.INT32:case h.FIXED32:case h.UINT32:case h.SFIXED32:case h.SINT32:{
let n=Number.parseInt(e);if(Number.isFinite(n))return n;break}case h.BOOL:switch(e){case"true":return!0;case"false":return!1}break;case h.UINT64:case h.FIXED64:
try{return B.uParse(e)}catch{}break;default:try{return B.parse(e)}catch{}break}return e}function Xs(e,t){switch(e.scalar){case h.INT64:case h.SFIXED64:case h.SINT64:
"longAsString"in e&&e.longAsString&&typeof t=="string"&&(t=B.parse(t));break;case h.FIXED64:case h.UINT64:"longAsString"in e&&e.longAsString&&typeof t=="string"&&
(t=B.uParse(t));break}return t}function Js(e,t){switch(e.scalar){case h.INT64:case h.SFIXED64:case h.SINT64:"longAsString"in e&&e.longAsString?t=String(t):(typeof t==
"string"||typeof t=="number")&&(t=B.parse(t));break;case h.FIXED64:case h.UINT64:"longAsString"in e&&e.longAsString?t=String(t):(typeof t=="string"||typeof t=="\
number")&&(t=B.uParse(t));break}return t}var tc=Symbol.for("@bufbuild/cel/uint");function We(e){return new js(e)}function X(e){return typeof e=="object"&&e!==null&&tc in e}var js=class{_value;[tc]={};constructor(t){
this._value=t}get value(){return this._value}};var nc=Uint8Array.prototype.setFromBase64;function Ir(e){let t=e.length,n=t-(t+3>>2);(t&3)==0&&e[t-1]=="="&&(n-=e[t-2]=="="?2:1);let r=new Uint8Array(n),i=-1;if(nc)
try{let c=nc.call(r,e);c.read==t&&(i=c.written)}catch{}return i<0&&(i=Ih(r,e)),i==n?r:r.subarray(0,i)}function Ih(e,t){let n=Lh(),r=0,i=0,c,u=0;for(let l=0;l<t.
length;l++){if(c=n[t.charCodeAt(l)],c===void 0)switch(t[l]){case"=":i=0;case`
`:case"\r":case"	":case" ":continue;default:throw Error("invalid base64 string")}switch(i){case 0:u=c,i=1;break;case 1:e[r++]=u<<2|(c&48)>>4,u=c,i=2;break;case 2:
e[r++]=(u&15)<<4|(c&60)>>2,u=c,i=3;break;case 3:e[r++]=(u&3)<<6|c,i=0;break}}if(i==1)throw Error("invalid base64 string");return r}var rc=Uint8Array.prototype.toBase64,
Th={std:{alphabet:"base64",omitPadding:!1},std_raw:{alphabet:"base64",omitPadding:!0},url:{alphabet:"base64url",omitPadding:!0}};function Tr(e,t="std"){if(rc)return rc.
call(e,Th[t]);let n=ic(t),r=t=="std",i="",c=0,u,l=0;for(let p=0;p<e.length;p++)switch(u=e[p],c){case 0:i+=n[u>>2],l=(u&3)<<4,c=1;break;case 1:i+=n[l|u>>4],l=(u&
15)<<2,c=2;break;case 2:i+=n[l|u>>6],i+=n[u&63],c=0;break}return c&&(i+=n[l],r&&(i+="=",c==1&&(i+="="))),i}var Sr,sc,jt;function ic(e){return Sr||(Sr="ABCDEFGHI\
JKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".split(""),sc=Sr.slice(0,-2).concat("-","_")),e=="url"?sc:Sr}function Lh(){if(!jt){jt=[];let e=ic("std");
for(let t=0;t<e.length;t++)jt[e[t].charCodeAt(0)]=t;jt[45]=e.indexOf("+"),jt[95]=e.indexOf("/")}return jt}function bn(e){for(let t of e.field)Dt(t,"jsonName")||(t.jsonName=ot(t.name));e.nestedType.forEach(bn)}function oc(e,t){let n=e.values.find(r=>r.name===t);if(!n)throw new Error(`cannot parse ${e} default value: ${t}`);return n.number}function ac(e,t){switch(e){case h.
STRING:return t;case h.BYTES:{let n=vh(t);if(n===!1)throw new Error(`cannot parse ${h[e]} default value: ${t}`);return n}case h.INT64:case h.SFIXED64:case h.SINT64:
return B.parse(t);case h.UINT64:case h.FIXED64:return B.uParse(t);case h.DOUBLE:case h.FLOAT:switch(t){case"inf":return Number.POSITIVE_INFINITY;case"-inf":return Number.
NEGATIVE_INFINITY;case"nan":return Number.NaN;default:return parseFloat(t)}case h.BOOL:return t==="true";case h.INT32:case h.UINT32:case h.SINT32:case h.FIXED32:case h.
SFIXED32:return parseInt(t,10)}}function vh(e){let t=[],n={tail:e,c:"",next(){return this.tail.length==0?!1:(this.c=this.tail[0],this.tail=this.tail.substring(1),
!0)},take(r){if(this.tail.length>=r){let i=this.tail.substring(0,r);return this.tail=this.tail.substring(r),i}return!1}};for(;n.next();)switch(n.c){case"\\":if(n.
next())switch(n.c){case"\\":t.push(n.c.charCodeAt(0));break;case"b":t.push(8);break;case"f":t.push(12);break;case"n":t.push(10);break;case"r":t.push(13);break;case"\
t":t.push(9);break;case"v":t.push(11);break;case"0":case"1":case"2":case"3":case"4":case"5":case"6":case"7":{let r=n.c,i=n.take(2);if(i===!1)return!1;let c=parseInt(
r+i,8);if(Number.isNaN(c))return!1;t.push(c);break}case"x":{let r=n.c,i=n.take(2);if(i===!1)return!1;let c=parseInt(r+i,16);if(Number.isNaN(c))return!1;t.push(c);
break}case"u":{let r=n.c,i=n.take(4);if(i===!1)return!1;let c=parseInt(r+i,16);if(Number.isNaN(c))return!1;let u=new Uint8Array(4);new DataView(u.buffer).setInt32(
0,c,!0),t.push(u[0],u[1],u[2],u[3]);break}case"U":{let r=n.c,i=n.take(8);if(i===!1)return!1;let c=B.uEnc(r+i),u=new Uint8Array(8),l=new DataView(u.buffer);l.setInt32(
0,c.lo,!0),l.setInt32(4,c.hi,!0),t.push(u[0],u[1],u[2],u[3],u[4],u[5],u[6],u[7]);break}}break;default:t.push(n.c.charCodeAt(0))}return new Uint8Array(t)}function Lr(...e){return wh(e)}function vr(e,t){return Ah([e,t])}function Ah(e,t){let n=pc();if(!e.length)return n;if("$typeName"in e[0]&&e[0].$typeName=="google.protobuf.FileDescriptorSet"){
for(let r of e[0].file)t?.(r),fc(r,n);return n}if("$typeName"in e[0]){let u=function(l){let p=[];for(let d of l.dependency){if(n.getFile(d)!=null||c.has(d))continue;
let E=i(d);if(!E)throw new Error(`Unable to resolve ${d}, imported by ${l.name}`);"kind"in E?n.addFile(E,!1,!0):(c.add(E.name),p.push(E))}return p.concat(...p.map(
u))},r=e[0],i=e[1],c=new Set;for(let l of[r,...u(r)].reverse())t?.(l),fc(l,n)}else for(let r of e)for(let i of r.files)n.addFile(i);return n}function pc(){let e=new Map,t=new Map,n=new Map;return{kind:"registry",types:e,extendees:t,[Symbol.iterator](){return e.values()},get files(){return n.values()},
addFile(r,i,c){if(n.set(r.proto.name,r),!i)for(let u of fr(r))this.add(u);if(c)for(let u of r.dependencies)this.addFile(u,i,c)},add(r){if(r.kind=="extension"){let i=t.
get(r.extendee.typeName);i||t.set(r.extendee.typeName,i=new Map),i.set(r.number,r)}e.set(r.typeName,r)},get(r){return e.get(r)},getFile(r){return n.get(r)},getMessage(r){
let i=e.get(r);return i?.kind=="message"?i:void 0},getEnum(r){let i=e.get(r);return i?.kind=="enum"?i:void 0},getExtension(r){let i=e.get(r);return i?.kind=="ex\
tension"?i:void 0},getExtensionFor(r,i){var c;return(c=t.get(r.typeName))===null||c===void 0?void 0:c.get(i)},getService(r){let i=e.get(r);return i?.kind=="serv\
ice"?i:void 0}}}function wh(e){let t=pc();for(let n of e)switch(n.kind){case"registry":for(let r of n)t.add(r);break;case"file":t.addFile(n);break;default:t.add(
n);break}return t}var Ch=998,Oh=999,Dh=9999,Rh=9,xn=10,yn=11,Mh=12,cc=14,ti=3,Uh=2,uc=1,Bh=0,Qs=1,lc=2,Ph=3,kh=1,Vh=2,Fh=1,Gh=2;var dc=1002,hc={998:{fieldPresence:1,enumType:2,repeatedFieldEncoding:2,utf8Validation:3,messageEncoding:1,jsonFormat:2,enforceNamingStyle:2,defaultSymbolVisibility:1,
enforceProtoLimits:1},999:{fieldPresence:2,enumType:1,repeatedFieldEncoding:1,utf8Validation:2,messageEncoding:1,jsonFormat:1,enforceNamingStyle:2,defaultSymbolVisibility:1,
enforceProtoLimits:1},1e3:{fieldPresence:1,enumType:1,repeatedFieldEncoding:1,utf8Validation:2,messageEncoding:1,jsonFormat:1,enforceNamingStyle:2,defaultSymbolVisibility:1,
enforceProtoLimits:1},1001:{fieldPresence:1,enumType:1,repeatedFieldEncoding:1,utf8Validation:2,messageEncoding:1,jsonFormat:1,enforceNamingStyle:1,defaultSymbolVisibility:2,
enforceProtoLimits:1},1002:{fieldPresence:1,enumType:1,repeatedFieldEncoding:1,utf8Validation:2,messageEncoding:1,jsonFormat:1,enforceNamingStyle:3,defaultSymbolVisibility:4,
enforceProtoLimits:2}};function fc(e,t){var n,r;let i={kind:"file",proto:e,deprecated:(r=(n=e.options)===null||n===void 0?void 0:n.deprecated)!==null&&r!==void 0?
r:!1,edition:Wh(e),name:e.name.replace(/\.proto$/,""),dependencies:Zh(e,t),enums:[],messages:[],extensions:[],services:[],toString(){return`file ${e.name}`}},c=new Map,
u={get(l){return c.get(l)},add(l){var p;Ze(((p=l.proto.options)===null||p===void 0?void 0:p.mapEntry)===!0),c.set(l.typeName,l)}};for(let l of e.enumType)gc(l,i,
void 0,t);for(let l of e.messageType)Ec(l,i,void 0,t,u);for(let l of e.service)Yh(l,i,t);zs(i,t);for(let l of c.values())qs(l,t,u);for(let l of i.messages)qs(l,
t,u),zs(l,t);t.addFile(i,!0)}function zs(e,t){switch(e.kind){case"file":for(let n of e.proto.extension){let r=ei(n,e,t);e.extensions.push(r),t.add(r)}break;case"\
message":for(let n of e.proto.extension){let r=ei(n,e,t);e.nestedExtensions.push(r),t.add(r)}for(let n of e.nestedMessages)zs(n,t);break}}function qs(e,t,n){let r=e.
proto.oneofDecl.map(c=>Kh(c,e)),i=new Set;for(let c of e.proto.field){let u=jh(c,r),l=ei(c,e,t,u,n);e.fields.push(l),e.field[l.localName]=l,u===void 0?e.members.
push(l):(u.fields.push(l),i.has(u)||(i.add(u),e.members.push(u)))}for(let c of r.filter(u=>i.has(u)))e.oneofs.push(c);for(let c of e.nestedMessages)qs(c,t,n)}function gc(e,t,n,r){
var i,c,u,l,p,d,E,y,_;let T=Hh(e.name,e.value),I={kind:"enum",proto:e,deprecated:(c=(i=e.options)===null||i===void 0?void 0:i.deprecated)!==null&&c!==void 0?c:!1,
file:t,parent:n,open:!0,name:e.name,typeName:Ar(e,n,t),value:{},values:[],sharedPrefix:T,toString(){return`enum ${this.typeName}`}};I.open=eg(I),r.add(I);for(let S of e.
value){let L=S.name,b={kind:"enum_value",proto:S,deprecated:(l=(u=S.options)===null||u===void 0?void 0:u.deprecated)!==null&&l!==void 0?l:!1,parent:I,name:L,localName:Ht(
T==null?L:L.substring(T.length)),number:S.number,jsonName:(p=Xh(S))!==null&&p!==void 0?p:L,toString(){return`enum value ${I.typeName}.${L}`}};I.values.push(b),(d=
(y=I.value)[_=S.number])!==null&&d!==void 0||(y[_]=b)}((E=n?.nestedEnums)!==null&&E!==void 0?E:t.enums).push(I)}function Ec(e,t,n,r,i){var c,u,l,p;let d={kind:"\
message",proto:e,deprecated:(u=(c=e.options)===null||c===void 0?void 0:c.deprecated)!==null&&u!==void 0?u:!1,file:t,parent:n,name:e.name,typeName:Ar(e,n,t),fields:[],
field:{},oneofs:[],members:[],nestedEnums:[],nestedMessages:[],nestedExtensions:[],toString(){return`message ${this.typeName}`}};((l=e.options)===null||l===void 0?
void 0:l.mapEntry)===!0?i.add(d):(((p=n?.nestedMessages)!==null&&p!==void 0?p:t.messages).push(d),r.add(d));for(let E of e.enumType)gc(E,t,d,r);for(let E of e.nestedType)
Ec(E,t,d,r,i)}function Yh(e,t,n){var r,i;let c={kind:"service",proto:e,deprecated:(i=(r=e.options)===null||r===void 0?void 0:r.deprecated)!==null&&i!==void 0?i:
!1,file:t,name:e.name,typeName:Ar(e,void 0,t),methods:[],method:{},toString(){return`service ${this.typeName}`}};t.services.push(c),n.add(c);for(let u of e.method){
let l=$h(u,c,n);c.methods.push(l),c.method[l.localName]=l}}function $h(e,t,n){var r,i,c,u;let l;e.clientStreaming&&e.serverStreaming?l="bidi_streaming":e.clientStreaming?
l="client_streaming":e.serverStreaming?l="server_streaming":l="unary";let p=n.getMessage(ct(e.inputType)),d=n.getMessage(ct(e.outputType));Ze(p,`invalid MethodD\
escriptorProto: input_type ${e.inputType} not found`),Ze(d,`invalid MethodDescriptorProto: output_type ${e.inputType} not found`);let E=e.name;return{kind:"rpc",
proto:e,deprecated:(i=(r=e.options)===null||r===void 0?void 0:r.deprecated)!==null&&i!==void 0?i:!1,parent:t,name:E,localName:Ht(E.length?Ht(E[0].toLowerCase()+
E.substring(1)):E),methodKind:l,input:p,output:d,idempotency:(u=(c=e.options)===null||c===void 0?void 0:c.idempotencyLevel)!==null&&u!==void 0?u:Bh,toString(){return`\
rpc ${t.typeName}.${E}`}}}function Kh(e,t){return{kind:"oneof",proto:e,deprecated:!1,parent:t,fields:[],name:e.name,localName:Ht(ot(e.name)),toString(){return`o\
neof ${t.typeName}.${this.name}`}}}function ei(e,t,n,r,i){var c,u,l;let p=i===void 0,d={kind:"field",proto:e,deprecated:(u=(c=e.options)===null||c===void 0?void 0:
c.deprecated)!==null&&u!==void 0?u:!1,name:e.name,number:e.number,scalar:void 0,message:void 0,enum:void 0,presence:Qh(e,r,p,t),utf8Validation:tg(e,t),listKind:void 0,
mapKind:void 0,mapKey:void 0,delimitedEncoding:void 0,packed:void 0,longAsString:!1,getDefaultValue:void 0},E;if(p){let I=t.kind=="file"?t:t.file,S=t.kind=="fil\
e"?void 0:t,L=Ar(e,S,I);d.kind="extension",d.file=I,d.parent=S,d.oneof=void 0,d.typeName=L,d.jsonName=`[${L}]`,E=()=>`extension ${L}`;let b=n.getMessage(ct(e.extendee));
Ze(b,`invalid FieldDescriptorProto: extendee ${e.extendee} not found`),d.extendee=b}else{let I=t;Ze(I.kind=="message"),d.parent=I,d.oneof=r,d.localName=r?ot(e.name):
Ht(ot(e.name)),d.jsonName=e.jsonName,E=()=>`field ${I.typeName}.${e.name}`}Object.defineProperty(d,"toString",{value:E,writable:!0,enumerable:!0,configurable:!0});
let y=e.label,_=e.type,T=(l=e.options)===null||l===void 0?void 0:l.jstype;if(y===ti){let I=_==yn?i?.get(ct(e.typeName)):void 0;if(I){d.fieldKind="map";let{key:S,
value:L}=qh(I);return d.mapKey=S.scalar,d.mapKind=L.fieldKind,d.message=L.message,d.delimitedEncoding=!1,d.enum=L.enum,d.scalar=L.scalar,d}switch(d.fieldKind="l\
ist",_){case yn:case xn:d.listKind="message",d.message=n.getMessage(ct(e.typeName)),Ze(d.message),d.delimitedEncoding=mc(e,t);break;case cc:d.listKind="enum",d.
enum=n.getEnum(ct(e.typeName)),Ze(d.enum);break;default:d.listKind="scalar",d.scalar=_,d.longAsString=T==uc;break}return d.packed=zh(e,t),d}switch(_){case yn:case xn:
d.fieldKind="message",d.message=n.getMessage(ct(e.typeName)),Ze(d.message,`invalid FieldDescriptorProto: type_name ${e.typeName} not found`),d.delimitedEncoding=
mc(e,t),d.getDefaultValue=()=>{};break;case cc:{let I=n.getEnum(ct(e.typeName));Ze(I!==void 0,`invalid FieldDescriptorProto: type_name ${e.typeName} not found`),
d.fieldKind="enum",d.enum=n.getEnum(ct(e.typeName)),d.getDefaultValue=()=>Dt(e,"defaultValue")?oc(I,e.defaultValue):void 0;break}default:{d.fieldKind="scalar",d.
scalar=_,d.longAsString=T==uc,d.getDefaultValue=()=>Dt(e,"defaultValue")?ac(_,e.defaultValue):void 0;break}}return d}function Wh(e){switch(e.syntax){case"":case"\
proto2":return Ch;case"proto3":return Oh;case"editions":if(e.edition===Dh)return dc;if(e.edition in hc)return e.edition;throw new Error(`${e.name}: unsupported \
edition`);default:throw new Error(`${e.name}: unsupported syntax "${e.syntax}"`)}}function Zh(e,t){return e.dependency.map(n=>{let r=t.getFile(n);if(!r)throw new Error(
`Cannot find ${n}, imported by ${e.name}`);return r})}function Hh(e,t){let n=Jh(e)+"_";for(let r of t){if(!r.name.toLowerCase().startsWith(n))return;let i=r.name.
substring(n.length);if(i.length==0||/^\d/.test(i))return}return n}function Xh(e){var t,n;let c;for(let u of(n=(t=e.options)===null||t===void 0?void 0:t.$unknown)!==
null&&n!==void 0?n:[]){if(u.no!==998||u.wireType!==K.LengthDelimited)continue;let l=new qe(new qe(u.data).bytes());for(;l.pos<l.len;){let[p,d]=l.tag();p===1&&d===
K.LengthDelimited?c=l.string():l.skip(d,p)}}return c}function Jh(e){return(e.substring(0,1)+e.substring(1).replace(/[A-Z]/g,t=>"_"+t)).toLowerCase()}function Ar(e,t,n){
let r;return t?r=`${t.typeName}.${e.name}`:n.proto.package.length>0?r=`${n.proto.package}.${e.name}`:r=`${e.name}`,r}function ct(e){return e.startsWith(".")?e.substring(
1):e}function jh(e,t){if(!Dt(e,"oneofIndex")||e.proto3Optional)return;let n=t[e.oneofIndex];return Ze(n,`invalid FieldDescriptorProto: oneof #${e.oneofIndex} fo\
r field #${e.number} not found`),n}function Qh(e,t,n,r){if(e.label==Uh)return Ph;if(e.label==ti)return lc;if(t||e.proto3Optional||n)return Qs;let i=Rt("fieldPre\
sence",{proto:e,parent:r});return i==lc&&(e.type==yn||e.type==xn)?Qs:i}function zh(e,t){if(e.label!=ti)return!1;switch(e.type){case Rh:case Mh:case xn:case yn:return!1}
let n=e.options;return n&&Dt(n,"packed")?n.packed:kh==Rt("repeatedFieldEncoding",{proto:e,parent:t})}function qh(e){let t=e.fields.find(r=>r.number===1),n=e.fields.
find(r=>r.number===2);return Ze(t&&t.fieldKind=="scalar"&&t.scalar!=h.BYTES&&t.scalar!=h.FLOAT&&t.scalar!=h.DOUBLE&&n&&n.fieldKind!="list"&&n.fieldKind!="map"),
{key:t,value:n}}function eg(e){var t;return Fh==Rt("enumType",{proto:e.proto,parent:(t=e.parent)!==null&&t!==void 0?t:e.file})}function mc(e,t){return e.type==xn?
!0:Vh==Rt("messageEncoding",{proto:e,parent:t})}function tg(e,t){return Gh==Rt("utf8Validation",{proto:e,parent:t})}function Rt(e,t){var n,r;let i=(n=t.proto.options)===
null||n===void 0?void 0:n.features;if(i){let c=i[e];if(c!=0)return c}if("kind"in t){if(t.kind=="message")return Rt(e,(r=t.parent)!==null&&r!==void 0?r:t.file);let c=hc[t.
edition];if(!c)throw new Error(`feature default for edition ${t.edition} not found`);return c[e]}return Rt(e,t.parent)}function Ze(e,t){if(!e)throw new Error(t)}function bc(e){let t=ng(e);return t.messageType.forEach(bn),vr(t,()=>{}).getFile(t.name)}function ng(e){return Object.assign(Object.create({syntax:"",edition:0}),
Object.assign(Object.assign({$typeName:"google.protobuf.FileDescriptorProto",dependency:[],publicDependency:[],weakDependency:[],optionDependency:[],service:[],
extension:[]},e),{messageType:e.messageType.map(yc),enumType:e.enumType.map(xc)}))}function yc(e){var t,n,r,i,c,u,l,p;return Object.assign(Object.create({visibility:0}),
{$typeName:"google.protobuf.DescriptorProto",name:e.name,field:(n=(t=e.field)===null||t===void 0?void 0:t.map(rg))!==null&&n!==void 0?n:[],extension:[],nestedType:(i=
(r=e.nestedType)===null||r===void 0?void 0:r.map(yc))!==null&&i!==void 0?i:[],enumType:(u=(c=e.enumType)===null||c===void 0?void 0:c.map(xc))!==null&&u!==void 0?
u:[],extensionRange:(p=(l=e.extensionRange)===null||l===void 0?void 0:l.map(E=>Object.assign({$typeName:"google.protobuf.DescriptorProto.ExtensionRange"},E)))!==
null&&p!==void 0?p:[],oneofDecl:[],reservedRange:[],reservedName:[]})}function rg(e){return Object.assign(Object.create({label:1,typeName:"",extendee:"",defaultValue:"",
oneofIndex:0,jsonName:"",proto3Optional:!1}),Object.assign(Object.assign({$typeName:"google.protobuf.FieldDescriptorProto"},e),{options:e.options?sg(e.options):
void 0}))}function sg(e){var t,n,r;return Object.assign(Object.create({ctype:0,packed:!1,jstype:0,lazy:!1,unverifiedLazy:!1,deprecated:!1,weak:!1,debugRedact:!1,
retention:0}),Object.assign(Object.assign({$typeName:"google.protobuf.FieldOptions"},e),{targets:(t=e.targets)!==null&&t!==void 0?t:[],editionDefaults:(r=(n=e.editionDefaults)===
null||n===void 0?void 0:n.map(c=>Object.assign({$typeName:"google.protobuf.FieldOptions.EditionDefault"},c)))!==null&&r!==void 0?r:[],uninterpretedOption:[]}))}
function xc(e){return Object.assign(Object.create({visibility:0}),{$typeName:"google.protobuf.EnumDescriptorProto",name:e.name,reservedName:[],reservedRange:[],
value:e.value.map(n=>Object.assign({$typeName:"google.protobuf.EnumValueDescriptorProto"},n))})}function W(e,t,...n){return n.reduce((r,i)=>r.nestedMessages[i],e.messages[t])}var ig=bc({name:"google/protobuf/descriptor.proto",package:"google.protobuf",messageType:[{name:"FileDescriptorSet",field:[{name:"file",number:1,type:11,label:3,
typeName:".google.protobuf.FileDescriptorProto"}],extensionRange:[{start:536e6,end:536000001}]},{name:"FileDescriptorProto",field:[{name:"name",number:1,type:9,
label:1},{name:"package",number:2,type:9,label:1},{name:"dependency",number:3,type:9,label:3},{name:"public_dependency",number:10,type:5,label:3},{name:"weak_de\
pendency",number:11,type:5,label:3},{name:"option_dependency",number:15,type:9,label:3},{name:"message_type",number:4,type:11,label:3,typeName:".google.protobuf\
.DescriptorProto"},{name:"enum_type",number:5,type:11,label:3,typeName:".google.protobuf.EnumDescriptorProto"},{name:"service",number:6,type:11,label:3,typeName:"\
.google.protobuf.ServiceDescriptorProto"},{name:"extension",number:7,type:11,label:3,typeName:".google.protobuf.FieldDescriptorProto"},{name:"options",number:8,
type:11,label:1,typeName:".google.protobuf.FileOptions"},{name:"source_code_info",number:9,type:11,label:1,typeName:".google.protobuf.SourceCodeInfo"},{name:"sy\
ntax",number:12,type:9,label:1},{name:"edition",number:14,type:14,label:1,typeName:".google.protobuf.Edition"}]},{name:"DescriptorProto",field:[{name:"name",number:1,
type:9,label:1},{name:"field",number:2,type:11,label:3,typeName:".google.protobuf.FieldDescriptorProto"},{name:"extension",number:6,type:11,label:3,typeName:".g\
oogle.protobuf.FieldDescriptorProto"},{name:"nested_type",number:3,type:11,label:3,typeName:".google.protobuf.DescriptorProto"},{name:"enum_type",number:4,type:11,
label:3,typeName:".google.protobuf.EnumDescriptorProto"},{name:"extension_range",number:5,type:11,label:3,typeName:".google.protobuf.DescriptorProto.ExtensionRa\
nge"},{name:"oneof_decl",number:8,type:11,label:3,typeName:".google.protobuf.OneofDescriptorProto"},{name:"options",number:7,type:11,label:1,typeName:".google.p\
rotobuf.MessageOptions"},{name:"reserved_range",number:9,type:11,label:3,typeName:".google.protobuf.DescriptorProto.ReservedRange"},{name:"reserved_name",number:10,
type:9,label:3},{name:"visibility",number:11,type:14,label:1,typeName:".google.protobuf.SymbolVisibility"}],nestedType:[{name:"ExtensionRange",field:[{name:"sta\
rt",number:1,type:5,label:1},{name:"end",number:2,type:5,label:1},{name:"options",number:3,type:11,label:1,typeName:".google.protobuf.ExtensionRangeOptions"}]},
{name:"ReservedRange",field:[{name:"start",number:1,type:5,label:1},{name:"end",number:2,type:5,label:1}]}]},{name:"ExtensionRangeOptions",field:[{name:"uninter\
preted_option",number:999,type:11,label:3,typeName:".google.protobuf.UninterpretedOption"},{name:"declaration",number:2,type:11,label:3,typeName:".google.protob\
uf.ExtensionRangeOptions.Declaration",options:{retention:2}},{name:"features",number:50,type:11,label:1,typeName:".google.protobuf.FeatureSet"},{name:"verificat\
ion",number:3,type:14,label:1,typeName:".google.protobuf.ExtensionRangeOptions.VerificationState",defaultValue:"UNVERIFIED",options:{retention:2}}],nestedType:[
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
{name:"VISIBILITY_UNSET",number:0},{name:"VISIBILITY_LOCAL",number:1},{name:"VISIBILITY_EXPORT",number:2}]}]});var Yc=W(ig,1);var Nc;(function(e){e[e.DECLARATION=0]="DECLARATION",e[e.UNVERIFIED=1]="UNVERIFIED"})(Nc||(Nc={}));var _c;(function(e){e[e.DOUBLE=1]="DOUBLE",e[e.FLOAT=2]="FLOAT",e[e.INT64=3]="INT64",e[e.UINT64=4]="UINT64",e[e.INT32=5]="INT32",e[e.FIXED64=6]="FIXED64",e[e.FIXED32=
7]="FIXED32",e[e.BOOL=8]="BOOL",e[e.STRING=9]="STRING",e[e.GROUP=10]="GROUP",e[e.MESSAGE=11]="MESSAGE",e[e.BYTES=12]="BYTES",e[e.UINT32=13]="UINT32",e[e.ENUM=14]=
"ENUM",e[e.SFIXED32=15]="SFIXED32",e[e.SFIXED64=16]="SFIXED64",e[e.SINT32=17]="SINT32",e[e.SINT64=18]="SINT64"})(_c||(_c={}));var Sc;(function(e){e[e.OPTIONAL=1]="OPTIONAL",e[e.REPEATED=3]="REPEATED",e[e.REQUIRED=2]="REQUIRED"})(Sc||(Sc={}));var Ic;(function(e){e[e.SPEED=1]="SPEED",e[e.CODE_SIZE=2]="CODE_SIZE",e[e.LITE_RUNTIME=3]="LITE_RUNTIME"})(Ic||(Ic={}));var Tc;(function(e){e[e.STRING=0]="STRING",e[e.CORD=1]="CORD",e[e.STRING_PIECE=2]="STRING_PIECE"})(Tc||(Tc={}));var Lc;(function(e){e[e.JS_NORMAL=0]="JS_NORMAL",e[e.JS_STRING=1]="JS_STRING",e[e.JS_NUMBER=2]="JS_NUMBER"})(Lc||(Lc={}));var vc;(function(e){e[e.RETENTION_UNKNOWN=0]="RETENTION_UNKNOWN",e[e.RETENTION_RUNTIME=1]="RETENTION_RUNTIME",e[e.RETENTION_SOURCE=2]="RETENTION_SOURCE"})(vc||(vc=
{}));var Ac;(function(e){e[e.TARGET_TYPE_UNKNOWN=0]="TARGET_TYPE_UNKNOWN",e[e.TARGET_TYPE_FILE=1]="TARGET_TYPE_FILE",e[e.TARGET_TYPE_EXTENSION_RANGE=2]="TARGET_TYPE_\
EXTENSION_RANGE",e[e.TARGET_TYPE_MESSAGE=3]="TARGET_TYPE_MESSAGE",e[e.TARGET_TYPE_FIELD=4]="TARGET_TYPE_FIELD",e[e.TARGET_TYPE_ONEOF=5]="TARGET_TYPE_ONEOF",e[e.
TARGET_TYPE_ENUM=6]="TARGET_TYPE_ENUM",e[e.TARGET_TYPE_ENUM_ENTRY=7]="TARGET_TYPE_ENUM_ENTRY",e[e.TARGET_TYPE_SERVICE=8]="TARGET_TYPE_SERVICE",e[e.TARGET_TYPE_METHOD=
9]="TARGET_TYPE_METHOD"})(Ac||(Ac={}));var wc;(function(e){e[e.IDEMPOTENCY_UNKNOWN=0]="IDEMPOTENCY_UNKNOWN",e[e.NO_SIDE_EFFECTS=1]="NO_SIDE_EFFECTS",e[e.IDEMPOTENT=2]="IDEMPOTENT"})(wc||(wc={}));var Cc;(function(e){e[e.DEFAULT_SYMBOL_VISIBILITY_UNKNOWN=0]="DEFAULT_SYMBOL_VISIBILITY_UNKNOWN",e[e.EXPORT_ALL=1]="EXPORT_ALL",e[e.EXPORT_TOP_LEVEL=2]="EXPORT_\
TOP_LEVEL",e[e.LOCAL_ALL=3]="LOCAL_ALL",e[e.STRICT=4]="STRICT"})(Cc||(Cc={}));var Oc;(function(e){e[e.PROTO_LIMITS_UNKNOWN=0]="PROTO_LIMITS_UNKNOWN",e[e.LEGACY_NO_EXPLICIT_LIMITS=1]="LEGACY_NO_EXPLICIT_LIMITS",e[e.PROTO_LIMITS2026=2]="PRO\
TO_LIMITS2026"})(Oc||(Oc={}));var Dc;(function(e){e[e.FIELD_PRESENCE_UNKNOWN=0]="FIELD_PRESENCE_UNKNOWN",e[e.EXPLICIT=1]="EXPLICIT",e[e.IMPLICIT=2]="IMPLICIT",e[e.LEGACY_REQUIRED=3]="LEGACY_\
REQUIRED"})(Dc||(Dc={}));var Rc;(function(e){e[e.ENUM_TYPE_UNKNOWN=0]="ENUM_TYPE_UNKNOWN",e[e.OPEN=1]="OPEN",e[e.CLOSED=2]="CLOSED"})(Rc||(Rc={}));var Mc;(function(e){e[e.REPEATED_FIELD_ENCODING_UNKNOWN=0]="REPEATED_FIELD_ENCODING_UNKNOWN",e[e.PACKED=1]="PACKED",e[e.EXPANDED=2]="EXPANDED"})(Mc||(Mc={}));var Uc;(function(e){e[e.UTF8_VALIDATION_UNKNOWN=0]="UTF8_VALIDATION_UNKNOWN",e[e.VERIFY=2]="VERIFY",e[e.NONE=3]="NONE"})(Uc||(Uc={}));var Bc;(function(e){e[e.MESSAGE_ENCODING_UNKNOWN=0]="MESSAGE_ENCODING_UNKNOWN",e[e.LENGTH_PREFIXED=1]="LENGTH_PREFIXED",e[e.DELIMITED=2]="DELIMITED"})(Bc||(Bc={}));var Pc;(function(e){e[e.JSON_FORMAT_UNKNOWN=0]="JSON_FORMAT_UNKNOWN",e[e.ALLOW=1]="ALLOW",e[e.LEGACY_BEST_EFFORT=2]="LEGACY_BEST_EFFORT"})(Pc||(Pc={}));var kc;(function(e){e[e.ENFORCE_NAMING_STYLE_UNKNOWN=0]="ENFORCE_NAMING_STYLE_UNKNOWN",e[e.STYLE2024=1]="STYLE2024",e[e.STYLE_LEGACY=2]="STYLE_LEGACY",e[e.STYLE2026=
3]="STYLE2026"})(kc||(kc={}));var Vc;(function(e){e[e.NONE=0]="NONE",e[e.SET=1]="SET",e[e.ALIAS=2]="ALIAS"})(Vc||(Vc={}));var Fc;(function(e){e[e.EDITION_UNKNOWN=0]="EDITION_UNKNOWN",e[e.EDITION_LEGACY=900]="EDITION_LEGACY",e[e.EDITION_PROTO2=998]="EDITION_PROTO2",e[e.EDITION_PROTO3=
999]="EDITION_PROTO3",e[e.EDITION_2023=1e3]="EDITION_2023",e[e.EDITION_2024=1001]="EDITION_2024",e[e.EDITION_2026=1002]="EDITION_2026",e[e.EDITION_UNSTABLE=9999]=
"EDITION_UNSTABLE",e[e.EDITION_1_TEST_ONLY=1]="EDITION_1_TEST_ONLY",e[e.EDITION_2_TEST_ONLY=2]="EDITION_2_TEST_ONLY",e[e.EDITION_99997_TEST_ONLY=99997]="EDITION\
_99997_TEST_ONLY",e[e.EDITION_99998_TEST_ONLY=99998]="EDITION_99998_TEST_ONLY",e[e.EDITION_99999_TEST_ONLY=99999]="EDITION_99999_TEST_ONLY",e[e.EDITION_MAX=2147483647]=
"EDITION_MAX"})(Fc||(Fc={}));var Gc;(function(e){e[e.VISIBILITY_UNSET=0]="VISIBILITY_UNSET",e[e.VISIBILITY_LOCAL=1]="VISIBILITY_LOCAL",e[e.VISIBILITY_EXPORT=2]="VISIBILITY_EXPORT"})(Gc||(Gc=
{}));function ni(e){return Object.assign(Object.assign({readUnknownFields:!0,recursionLimit:100},e),{depth:0})}function Cr(e,t,n){let r=R(e);return ri(e).read(r,new qe(
t),ni(n),t.byteLength),r}var $c=new WeakMap;function ri(e){let t=$c.get(e);return t===void 0&&(t=og(e)),t}function og(e){let t=String(e),n=new Map,r={read:ag(t,n),readGroup:cg(t,n)};$c.
set(e,r);for(let i of e.fields)n.set(i.number,Wc(i));return r}function ag(e,t){return(n,r,i,c)=>{var u;if(++i.depth>i.recursionLimit)throw new Error(`cannot dec\
ode ${e} from binary: maximum recursion depth of ${i.recursionLimit} reached`);let l=r.pos+c,p=(u=n.$unknown)!==null&&u!==void 0?u:[];for(;r.pos<l;){let[d,E]=r.
tag(),y=t.get(d);if(y===void 0){let _=r.skip(E,d,i.recursionLimit-i.depth);i.readUnknownFields&&p.push({no:d,wireType:E,data:_});continue}y(n,r,i,E)}p.length>0&&
(n.$unknown=p),i.depth--}}function cg(e,t){return(n,r,i,c)=>{var u;if(++i.depth>i.recursionLimit)throw new Error(`cannot decode ${e} from binary: maximum recurs\
ion depth of ${i.recursionLimit} reached`);let l,p,d=(u=n.$unknown)!==null&&u!==void 0?u:[];for(;r.pos<r.len&&([l,p]=r.tag(),p!=K.EndGroup);){let E=t.get(l);if(E===
void 0){let y=r.skip(p,l,i.recursionLimit-i.depth);i.readUnknownFields&&d.push({no:l,wireType:p,data:y});continue}E(n,r,i,p)}if(p!=K.EndGroup||l!==c)throw new Error(
"invalid end group tag");d.length>0&&(n.$unknown=d),i.depth--}}function Kc(e,t,n,r,i){Wc(n)(e[re],t,i,r)}function Wc(e){switch(e.fieldKind){case"scalar":return ug(
e);case"enum":return lg(e);case"message":return fg(e);case"list":return mg(e);case"map":return pg(e)}}function ug(e){let t=wr(e.scalar,e.utf8Validation,e.longAsString),
n=e.localName;if(e.oneof){let r=e.oneof.localName;return(i,c)=>{i[r]={case:n,value:t(c)}}}return(r,i)=>{r[n]=t(i)}}function lg(e){var t;let n=e.localName,r=(t=e.
oneof)===null||t===void 0?void 0:t.localName;if(e.enum.open)return r!==void 0?(u,l)=>{u[r]={case:n,value:l.int32()}}:(u,l)=>{u[n]=l.int32()};let i=e.enum.values,
c=e.number;return(u,l,p,d)=>{var E;let y=l.int32();if(i.some(_=>_.number===y))r!==void 0?u[r]={case:n,value:y}:u[n]=y;else if(p.readUnknownFields){let _=[];_a(y,
_);let T=(E=u.$unknown)!==null&&E!==void 0?E:[];T.push({no:c,wireType:d,data:new Uint8Array(_)}),u.$unknown=T}}}function fg(e){let t=e.localName,{toMessage:n,toLocal:r}=we(
e),i=Zc(e);if(e.oneof){let c=e.oneof.localName;return(u,l,p)=>{let d=u[c],E=n(d.case===t?d.value:void 0);i(E,l,p),u[c]={case:t,value:r(E)}}}return(c,u,l)=>{let p=n(
c[t]);i(p,u,l),c[t]=r(p)}}function Zc(e){let t=ri(e.message);if(e.delimitedEncoding){let n=e.number;return(r,i,c)=>t.readGroup(r,i,c,n)}return(n,r,i)=>t.read(n,
r,i,r.uint32())}function mg(e){let t=e.localName;if(e.listKind=="message"){let{toMessage:u,toLocal:l}=we(e),p=Zc(e);return(d,E,y)=>{let _=u(void 0);p(_,E,y),d[t].
push(l(_))}}let n=e.listKind=="enum"?h.INT32:e.scalar,r=e.listKind=="scalar"?e.longAsString:!1,i=wr(n,e.utf8Validation,r),c=n!=h.STRING&&n!=h.BYTES;return(u,l,p,d)=>{
let E=u[t];if(d==K.LengthDelimited&&c){let y=l.uint32()+l.pos;for(;l.pos<y;)E.push(i(l))}else E.push(i(l))}}function pg(e){let t=e.localName,n=wr(e.mapKey,e.utf8Validation,
!1),r=ye(e.mapKey,!1),i,c;switch(e.mapKind){case"scalar":{let u=e.scalar,l=wr(u,e.utf8Validation,!1);if(i=p=>l(p),u==h.BYTES)c=()=>new Uint8Array(0);else{let p=ye(
u,!1);c=()=>p}break}case"enum":{let u=e.enum.values[0].number;i=l=>l.int32(),c=()=>u;break}case"message":{let{toMessage:u,toLocal:l}=we(e),p=ri(e.message).read;
i=(d,E,y)=>{let _=u(y);return p(_,d,E,d.uint32()),l(_)},c=()=>l(u(void 0));break}}return(u,l,p)=>{let d=u[t],E,y,_=l.uint32(),T=l.pos+_;for(;l.pos<T;){let[I,S]=l.
tag();switch(I){case 1:E=n(l);break;case 2:y=i(l,p,y);break;default:l.skip(S,I,p.recursionLimit-p.depth)}}E===void 0&&(E=r),y===void 0&&(y=c()),me(d,E,y)}}function wr(e,t,n){
switch(e){case h.STRING:return r=>r.string(t);case h.BOOL:return r=>r.bool();case h.DOUBLE:return r=>r.double();case h.FLOAT:return r=>r.float();case h.INT32:return r=>r.
int32();case h.INT64:return n?r=>String(r.int64()):r=>r.int64();case h.UINT64:return n?r=>String(r.uint64()):r=>r.uint64();case h.FIXED64:return n?r=>String(r.fixed64()):
r=>r.fixed64();case h.BYTES:return r=>r.bytes();case h.FIXED32:return r=>r.fixed32();case h.SFIXED32:return r=>r.sfixed32();case h.SFIXED64:return n?r=>String(r.
sfixed64()):r=>r.sfixed64();case h.SINT64:return n?r=>String(r.sint64()):r=>r.sint64();case h.UINT32:return r=>r.uint32();case h.SINT32:return r=>r.sint32()}}function xe(e,t){var n;let r=Cr(Yc,Ir(e));return r.messageType.forEach(bn),r.dependency=(n=t?.map(c=>c.proto.name))!==null&&n!==void 0?n:[],vr(r,c=>t?.find(u=>u.
proto.name===c)).getFile(r.name)}var si=xe("Ch9nb29nbGUvcHJvdG9idWYvdGltZXN0YW1wLnByb3RvEg9nb29nbGUucHJvdG9idWYiKwoJVGltZXN0YW1wEg8KB3NlY29uZHMYASABKAMSDQoFbmFub3MYAiABKAVChQEKE2NvbS5nb29nbGUuc\
HJvdG9idWZCDlRpbWVzdGFtcFByb3RvUAFaMmdvb2dsZS5nb2xhbmcub3JnL3Byb3RvYnVmL3R5cGVzL2tub3duL3RpbWVzdGFtcHBi+AEBogIDR1BCqgIeR29vZ2xlLlByb3RvYnVmLldlbGxLbm93blR5cGVzY\
gZwcm90bzM"),se=W(si,0);function Hc(e){return new Date(Nn(e))}function Or(e){let t=Math.floor(e/1e3);return R(se,{seconds:B.parse(t),nanos:(e-t*1e3)*1e6})}function Nn(e){return Number(
e.seconds)*1e3+Math.round(e.nanos/1e6)}var ii=xe("Ch5nb29nbGUvcHJvdG9idWYvZHVyYXRpb24ucHJvdG8SD2dvb2dsZS5wcm90b2J1ZiIqCghEdXJhdGlvbhIPCgdzZWNvbmRzGAEgASgDEg0KBW5hbm9zGAIgASgFQoMBChNjb20uZ29vZ2xlLnByb\
3RvYnVmQg1EdXJhdGlvblByb3RvUAFaMWdvb2dsZS5nb2xhbmcub3JnL3Byb3RvYnVmL3R5cGVzL2tub3duL2R1cmF0aW9ucGL4AQGiAgNHUEKqAh5Hb29nbGUuUHJvdG9idWYuV2VsbEtub3duVHlwZXNiBnByb\
3RvMw"),Ge=W(ii,0);var dg=xe("Chlnb29nbGUvcHJvdG9idWYvYW55LnByb3RvEg9nb29nbGUucHJvdG9idWYiJgoDQW55EhAKCHR5cGVfdXJsGAEgASgJEg0KBXZhbHVlGAIgASgMQnYKE2NvbS5nb29nbGUucHJvdG9idWZCCEFue\
VByb3RvUAFaLGdvb2dsZS5nb2xhbmcub3JnL3Byb3RvYnVmL3R5cGVzL2tub3duL2FueXBiogIDR1BCqgIeR29vZ2xlLlByb3RvYnVmLldlbGxLbm93blR5cGVzYgZwcm90bzM"),Re=W(dg,0);var hg=2,gg=3,Xc={writeUnknownFields:!0};function Eg(e){return e?Object.assign(Object.assign({},Xc),e):Xc}function Jc(e,t,n){let r=new Jt;return oi(e)(r,Eg(n),t),
r.finish()}var jc=new WeakMap;function oi(e){let t=jc.get(e);return t===void 0&&(t=bg(e)),t}function bg(e){let t=e.typeName,n=e.fields.concat().sort((u,l)=>u.number-
l.number),r=n[0],i=[],c=(u,l,p)=>{if(p.$typeName!==t&&r!==void 0)throw new P(r,`cannot use ${r} with message ${p.$typeName}`,"ForeignFieldError");for(let E=0;E<
i.length;E++)i[E](u,l,p);let d=p.$unknown;if(d!==void 0&&l.writeUnknownFields)for(let E=0;E<d.length;E++){let{no:y,wireType:_,data:T}=d[E];u.tag(y,_).raw(T)}};jc.
set(e,c);for(let u of n)i.push(Qc(u));return c}function Qc(e){switch(e.fieldKind){case"message":case"scalar":case"enum":return yg(e);case"list":return Ng(e);case"\
map":return _g(e)}}function yg(e){let t=xg(e),n=e.localName;if(e.oneof){let r=e.oneof.localName;return(i,c,u)=>{let l=u[r];l.case===n&&t(i,c,l.value)}}if(e.presence!=
hg){let r=e.presence==gg?`cannot encode ${e} to binary: required field not set`:void 0;return(i,c,u)=>{let l=u[n];if(l!==void 0&&Object.prototype.hasOwnProperty.
call(u,n))t(i,c,l);else if(r!==void 0)throw new Error(r)}}if(e.fieldKind=="enum"){let r=e.enum.values[0].number;return(i,c,u)=>{let l=u[n];l!==r&&t(i,c,l)}}switch(e.
scalar){case h.BOOL:return(r,i,c)=>{let u=c[n];u!==!1&&t(r,i,u)};case h.STRING:return(r,i,c)=>{let u=c[n];u!==""&&t(r,i,u)};case h.BYTES:return(r,i,c)=>{let u=c[n];
(!(u instanceof Uint8Array)||u.byteLength>0)&&t(r,i,u)};case h.DOUBLE:case h.FLOAT:return(r,i,c)=>{let u=c[n];Object.is(u,0)||t(r,i,u)};default:return(r,i,c)=>{
let u=c[n];u!=0&&t(r,i,u)}}}function xg(e){switch(e.fieldKind){case"message":{let{toMessage:t}=we(e),n=qc(e);return(r,i,c)=>{n(r,i,t(c))}}case"scalar":case"enum":{
let t=e.fieldKind=="enum"?h.INT32:e.scalar,n=e.number,r=Rr(t),i=Dr(t,e.parent.typeName,e.name);return(c,u,l)=>{c.tag(n,r),i(c,l)}}}}function Ng(e){let t=e.localName,
n=e.number;switch(e.listKind){case"message":{let{toMessage:r}=we(e),i=qc(e);return(c,u,l)=>{let p=l[t];for(let d=0;d<p.length;d++)i(c,u,r(p[d]))}}case"scalar":case"\
enum":{let r=e.listKind=="enum"?h.INT32:e.scalar,i=Dr(r,e.parent.typeName,e.name);if(e.packed)return(u,l,p)=>{let d=p[t];if(d.length!=0){u.tag(n,K.LengthDelimited).
fork();for(let E=0;E<d.length;E++)i(u,d[E]);u.join()}};let c=Rr(r);return(u,l,p)=>{let d=p[t];for(let E=0;E<d.length;E++)u.tag(n,c),i(u,d[E])}}}}function _g(e){
let t=e.localName,n=e.number,r=Sg(e);if(e.mapKind=="message"){let{toMessage:l}=we(e),p=oi(e.message);return(d,E,y)=>{let _=y[t],T=Object.keys(_);for(let I=0;I<T.
length;I++){let S=T[I];d.tag(n,K.LengthDelimited).fork(),r(d,S),d.tag(2,K.LengthDelimited).fork(),p(d,E,l(_[S])),d.join(),d.join()}}}let i=e.mapKind=="enum"?h.INT32:
e.scalar,c=Rr(i),u=Dr(i,e.parent.typeName,e.name);return(l,p,d)=>{let E=d[t],y=Object.keys(E);for(let _=0;_<y.length;_++){let T=y[_];l.tag(n,K.LengthDelimited).
fork(),r(l,T),l.tag(2,c),u(l,E[T]),l.join()}}}function Sg(e){let t=Rr(e.mapKey),n=Dr(e.mapKey,e.parent.typeName,e.name),r=Ig(e.mapKey);return(i,c)=>{i.tag(1,t),
n(i,r(c))}}function Ig(e){switch(e){case h.STRING:return t=>t;case h.BOOL:return t=>t==="true"?!0:t==="false"?!1:t;case h.UINT64:case h.FIXED64:return t=>{try{return B.
uParse(t)}catch{return t}};case h.INT64:case h.SFIXED64:case h.SINT64:return t=>{try{return B.parse(t)}catch{return t}};default:return t=>{let n=Number.parseInt(
t);return Number.isFinite(n)?n:t}}}function Dr(e,t,n){let r=Tg(e);return(i,c)=>{try{r(i,c)}catch(u){throw u instanceof Error?new Error(`cannot encode field ${t}\
.${n} to binary: ${u.message}`):u}}}function Tg(e){switch(e){case h.STRING:return(t,n)=>t.string(n);case h.BOOL:return(t,n)=>t.bool(n);case h.DOUBLE:return(t,n)=>t.
double(n);case h.FLOAT:return(t,n)=>t.float(n);case h.INT32:return(t,n)=>t.int32(n);case h.INT64:return(t,n)=>t.int64(n);case h.UINT64:return(t,n)=>t.uint64(n);case h.
FIXED64:return(t,n)=>t.fixed64(n);case h.BYTES:return(t,n)=>t.bytes(n);case h.FIXED32:return(t,n)=>t.fixed32(n);case h.SFIXED32:return(t,n)=>t.sfixed32(n);case h.
SFIXED64:return(t,n)=>t.sfixed64(n);case h.SINT64:return(t,n)=>t.sint64(n);case h.UINT32:return(t,n)=>t.uint32(n);case h.SINT32:return(t,n)=>t.sint32(n)}}function zc(e,t,n,r){
Qc(r)(e,t,n[re])}function qc(e){let t=e.number,n=oi(e.message);return e.delimitedEncoding?(r,i,c)=>{r.tag(t,K.StartGroup),n(r,i,c),r.tag(t,K.EndGroup)}:(r,i,c)=>{
r.tag(t,K.LengthDelimited).fork(),n(r,i,c),r.join()}}function Rr(e){switch(e){case h.BYTES:case h.STRING:return K.LengthDelimited;case h.DOUBLE:case h.FIXED64:case h.
SFIXED64:return K.Bit64;case h.FIXED32:case h.SFIXED32:case h.FLOAT:return K.Bit32;default:return K.Varint}}function Me(e,t,n){let r=!1;return n||(n=R(Re),r=!0),n.value=Jc(e,t),n.typeUrl=vg(t.$typeName),r?n:void 0}function Lg(e,t){if(e.typeUrl==="")return!1;let n=typeof t==
"string"?t:t.typeName,r=eu(e.typeUrl);return n===r}function ut(e,t){if(e.typeUrl==="")return;let n=t.kind=="message"?t:t.getMessage(eu(e.typeUrl));if(!(!n||!Lg(
e,n)))return Cr(n,e.value)}function vg(e){return`type.googleapis.com/${e}`}function eu(e){let t=e.lastIndexOf("/"),n=t>=0?e.substring(t+1):e;if(!n.length)throw new Error(`invalid type url\
: ${e}`);return n}var tu=xe("Chtnb29nbGUvcHJvdG9idWYvZW1wdHkucHJvdG8SD2dvb2dsZS5wcm90b2J1ZiIHCgVFbXB0eUJ9ChNjb20uZ29vZ2xlLnByb3RvYnVmQgpFbXB0eVByb3RvUAFaLmdvb2dsZS5nb2xhbmcub3JnL\
3Byb3RvYnVmL3R5cGVzL2tub3duL2VtcHR5cGL4AQGiAgNHUEKqAh5Hb29nbGUuUHJvdG9idWYuV2VsbEtub3duVHlwZXNiBnByb3RvMw");var lt=xe("Chxnb29nbGUvcHJvdG9idWYvc3RydWN0LnByb3RvEg9nb29nbGUucHJvdG9idWYihAEKBlN0cnVjdBIzCgZmaWVsZHMYASADKAsyIy5nb29nbGUucHJvdG9idWYuU3RydWN0LkZpZWxkc0VudHJ5G\
kUKC0ZpZWxkc0VudHJ5EgsKA2tleRgBIAEoCRIlCgV2YWx1ZRgCIAEoCzIWLmdvb2dsZS5wcm90b2J1Zi5WYWx1ZToCOAEi6gEKBVZhbHVlEjAKCm51bGxfdmFsdWUYASABKA4yGi5nb29nbGUucHJvdG9idWYuT\
nVsbFZhbHVlSAASFgoMbnVtYmVyX3ZhbHVlGAIgASgBSAASFgoMc3RyaW5nX3ZhbHVlGAMgASgJSAASFAoKYm9vbF92YWx1ZRgEIAEoCEgAEi8KDHN0cnVjdF92YWx1ZRgFIAEoCzIXLmdvb2dsZS5wcm90b2J1Z\
i5TdHJ1Y3RIABIwCgpsaXN0X3ZhbHVlGAYgASgLMhouZ29vZ2xlLnByb3RvYnVmLkxpc3RWYWx1ZUgAQgYKBGtpbmQiMwoJTGlzdFZhbHVlEiYKBnZhbHVlcxgBIAMoCzIWLmdvb2dsZS5wcm90b2J1Zi5WYWx1Z\
SobCglOdWxsVmFsdWUSDgoKTlVMTF9WQUxVRRAAQn8KE2NvbS5nb29nbGUucHJvdG9idWZCC1N0cnVjdFByb3RvUAFaL2dvb2dsZS5nb2xhbmcub3JnL3Byb3RvYnVmL3R5cGVzL2tub3duL3N0cnVjdHBi+AEBo\
gIDR1BCqgIeR29vZ2xlLlByb3RvYnVmLldlbGxLbm93blR5cGVzYgZwcm90bzM"),Ue=W(lt,0),ie=W(lt,1),Be=W(lt,2),Mt;(function(e){e[e.NULL_VALUE=0]="NULL_VALUE"})(Mt||(Mt={}));var He=xe("Ch5nb29nbGUvcHJvdG9idWYvd3JhcHBlcnMucHJvdG8SD2dvb2dsZS5wcm90b2J1ZiIcCgtEb3VibGVWYWx1ZRINCgV2YWx1ZRgBIAEoASIbCgpGbG9hdFZhbHVlEg0KBXZhbHVlGAEgASgCIhsKC\
kludDY0VmFsdWUSDQoFdmFsdWUYASABKAMiHAoLVUludDY0VmFsdWUSDQoFdmFsdWUYASABKAQiGwoKSW50MzJWYWx1ZRINCgV2YWx1ZRgBIAEoBSIcCgtVSW50MzJWYWx1ZRINCgV2YWx1ZRgBIAEoDSIaCglCb\
29sVmFsdWUSDQoFdmFsdWUYASABKAgiHAoLU3RyaW5nVmFsdWUSDQoFdmFsdWUYASABKAkiGwoKQnl0ZXNWYWx1ZRINCgV2YWx1ZRgBIAEoDEKDAQoTY29tLmdvb2dsZS5wcm90b2J1ZkINV3JhcHBlcnNQcm90b\
1ABWjFnb29nbGUuZ29sYW5nLm9yZy9wcm90b2J1Zi90eXBlcy9rbm93bi93cmFwcGVyc3Bi+AEBogIDR1BCqgIeR29vZ2xlLlByb3RvYnVmLldlbGxLbm93blR5cGVzYgZwcm90bzM"),_n=W(He,0),nu=W(He,
1),Sn=W(He,2),Ut=W(He,3),Mr=W(He,4),Ur=W(He,5),In=W(He,6),Tn=W(He,7),Ln=W(He,8);function vn(e,t,n){su(t,e);let r=Ag(e.$unknown,t),[i,c,u]=ft(t),l=ni(n);for(let p of r)Kc(i,new qe(p.data),c,p.wireType,l);return u()}function ru(e,t,n){var r;su(
t,e);let i=((r=e.$unknown)!==null&&r!==void 0?r:[]).filter(d=>d.no!==t.number),[c,u]=ft(t,n),l=new Jt;zc(l,{writeUnknownFields:!0},c,u);let p=new qe(l.finish());
for(;p.pos<p.len;){let[d,E]=p.tag(),y=p.skip(E,d);i.push({no:d,wireType:E,data:y})}e.$unknown=i}function Ag(e,t){if(e===void 0)return[];if(t.fieldKind==="enum"||t.fieldKind==="scalar"){for(let n=e.length-1;n>=0;--n)if(e[n].no==t.number)return[e[n]];return[]}
return e.filter(n=>n.no===t.number)}function ft(e,t){let n=e.typeName,r=Object.assign(Object.assign({},e),{kind:"field",parent:e.extendee,localName:n}),i=Object.
assign(Object.assign({},e.extendee),{fields:[r],members:[r],oneofs:[]}),c=R(i,t!==void 0?{[n]:t}:void 0);return[de(i,c),r,()=>{let u=c[n];if(u===void 0){let l=e.
message;return pe(l)?ye(l.fields[0].scalar,l.fields[0].longAsString):R(l)}return u}]}function su(e,t){if(e.extendee.typeName!=t.$typeName)throw new Error(`exten\
sion ${e.typeName} can only be applied to message ${e.extendee.typeName}`)}function ai(e,t,n,r){return t.$typeName!=e.typeName||n.$typeName!=e.typeName?!1:t===n?!0:Br(de(e,t),de(e,n),r)}function Br(e,t,n){if(e.desc.typeName==="google.p\
rotobuf.Any"&&n?.unpackAny==!0)return wg(e.message,t.message,n);for(let r of e.fields)if(!iu(r,e,t,n))return!1;return!(n?.unknown==!0&&!Cg(e,t,n.registry)||n?.extensions==
!0&&!Og(e,t,n))}function iu(e,t,n,r){if(!t.isSet(e)&&!n.isSet(e))return!0;if(!t.isSet(e)||!n.isSet(e))return!1;switch(e.fieldKind){case"scalar":return Xt(e.scalar,
t.get(e),n.get(e));case"enum":return t.get(e)===n.get(e);case"message":return Br(t.get(e),n.get(e),r);case"map":{let i=t.get(e),c=n.get(e),u=[];for(let l of i.keys()){
if(!c.has(l))return!1;u.push(l)}for(let l of c.keys())if(!i.has(l))return!1;for(let l of u){let p=i.get(l),d=c.get(l);if(p!==d)switch(e.mapKind){case"enum":return!1;case"\
message":if(!Br(p,d,r))return!1;break;case"scalar":if(!Xt(e.scalar,p,d))return!1;break}}break}case"list":{let i=t.get(e),c=n.get(e);if(i.size!=c.size)return!1;for(let u=0;u<
i.size;u++){let l=i.get(u),p=c.get(u);if(l!==p)switch(e.listKind){case"enum":return!1;case"message":if(!Br(l,p,r))return!1;break;case"scalar":if(!Xt(e.scalar,l,
p))return!1;break}}break}}return!0}function wg(e,t,n){if(e.typeUrl!==t.typeUrl)return!1;let r=ut(e,n.registry),i=ut(t,n.registry);if(r&&i){let c=n.registry.getMessage(
r.$typeName);if(c)return ai(c,r,i,n)}return Xt(h.BYTES,e.value,t.value)}function Cg(e,t,n){function r(u,l){var p;let d=(p=u.getUnknown())!==null&&p!==void 0?p:[];
return l?d.filter(E=>!l.getExtensionFor(u.desc,E.no)):d}let i=r(e,n),c=r(t,n);if(i.length!=c.length)return!1;for(let u=0;u<i.length;u++){let l=i[u],p=c[u];if(l.
no!=p.no||l.wireType!=p.wireType||!Xt(h.BYTES,l.data,p.data))return!1}return!0}function Og(e,t,n){function r(u,l){var p;return((p=u.getUnknown())!==null&&p!==void 0?
p:[]).map(d=>l.getExtensionFor(u.desc,d.no)).filter(d=>d!=null).filter((d,E,y)=>y.indexOf(d)===E)}let i=r(e,n.registry),c=r(t,n.registry);if(i.length!=c.length||
i.some(u=>!c.includes(u)))return!1;for(let u of i){let[l,p]=ft(u,vn(e.message,u)),[d]=ft(u,vn(t.message,u));if(!iu(p,l,d,n))return!1}return!0}var Pr=Date.parse("0001-01-01T00:00:00Z"),kr=Date.parse("9999-12-31T23:59:59Z"),Vr=-315576e6,Fr=315576e6;var Dg=3,Rg=2,ou={alwaysEmitImplicit:!1,enumAsInteger:!1,useProtoFieldName:!1};function Mg(e){return e?Object.assign(Object.assign({},ou),e):ou}function Xe(e,t,n){
return Gr(e)(Mg(n),t)}var ci=new WeakMap;function Gr(e){let t=ci.get(e);return t===void 0&&(t=Ug(e)),t}function Ug(e){let t=e.typeName,n=Pg(e);if(n!==void 0){let l=e.fields[0],p=(d,E)=>{
if(E.$typeName!==t&&l!==void 0)throw new P(l,`cannot use ${l} with message ${E.$typeName}`,"ForeignFieldError");return n(d,E)};return ci.set(e,p),p}let r=e.fields.
concat().sort((l,p)=>l.number-p.number),i=r[0],c=[],u=(l,p)=>{if(p.$typeName!==t&&i!==void 0)throw new P(i,`cannot use ${i} with message ${p.$typeName}`,"Foreig\
nFieldError");let d={};for(let E=0;E<c.length;E++)c[E](l,p,d);return l.registry&&$g(d,l,l.registry,p,e),d};ci.set(e,u);for(let l of r){let p=kg(l);c.push(l.jsonName===
"__proto__"||l.name==="__proto__"?Bg(p):p)}return u}function Bg(e){return(t,n,r)=>{let i=Object.create(null);e(t,n,i);for(let c of Object.keys(i))me(r,c,i[c])}}
function Pg(e){if(e.typeName.startsWith("google.protobuf."))switch(e.typeName){case"google.protobuf.Any":return(t,n)=>Kg(n,t);case"google.protobuf.Timestamp":return(t,n)=>Hg(
n);case"google.protobuf.Duration":return(t,n)=>Wg(n);case"google.protobuf.FieldMask":return(t,n)=>Zg(n);case"google.protobuf.Struct":return(t,n)=>fu(n);case"goo\
gle.protobuf.Value":return(t,n)=>fi(n);case"google.protobuf.ListValue":return(t,n)=>mu(n);default:if(pe(e)){let t=e.fields[0],n=t.localName,r=ye(t.scalar,!1),i=Yr(
t);return(c,u)=>{let l=u[n];return i(c,l===void 0?r:l)}}return}}function kg(e){switch(e.fieldKind){case"scalar":case"enum":case"message":return Vg(e);case"list":case"\
map":{let t=e.fieldKind=="list"?uu(e):lu(e),n=e.name,r=e.jsonName,i=e.localName;return(c,u,l)=>{let p=t(c,u[i]);p!==void 0&&(l[c.useProtoFieldName?n:r]=p)}}}}function Vg(e){
let t=cu(e),n=e.name,r=e.jsonName,i=e.localName;if(e.oneof){let c=e.oneof.localName;return(u,l,p)=>{let d=l[c];d.case===i&&(p[u.useProtoFieldName?n:r]=t(u,d.value))}}
if(e.presence!=Rg){let c=e.presence==Dg?`cannot encode ${e} to JSON: required field not set`:void 0;return(u,l,p)=>{let d=l[i];if(d!==void 0&&Object.prototype.hasOwnProperty.
call(l,i))p[u.useProtoFieldName?n:r]=t(u,d);else if(c!==void 0)throw new Error(c)}}if(e.fieldKind=="enum"){let c=e.enum.values[0].number;return(u,l,p)=>{let d=l[i];
(d!==c||u.alwaysEmitImplicit)&&(p[u.useProtoFieldName?n:r]=t(u,d))}}switch(e.scalar){case h.BOOL:return(c,u,l)=>{let p=u[i];(p!==!1||c.alwaysEmitImplicit)&&(l[c.
useProtoFieldName?n:r]=t(c,p))};case h.STRING:return(c,u,l)=>{let p=u[i];(p!==""||c.alwaysEmitImplicit)&&(l[c.useProtoFieldName?n:r]=t(c,p))};case h.BYTES:return(c,u,l)=>{
let p=u[i];(!(p instanceof Uint8Array)||p.byteLength>0||c.alwaysEmitImplicit)&&(l[c.useProtoFieldName?n:r]=t(c,p))};case h.DOUBLE:case h.FLOAT:return(c,u,l)=>{let p=u[i];
(!Object.is(p,0)||c.alwaysEmitImplicit)&&(l[c.useProtoFieldName?n:r]=t(c,p))};default:return(c,u,l)=>{let p=u[i];(p!=0||c.alwaysEmitImplicit)&&(l[c.useProtoFieldName?
n:r]=t(c,p))}}}function Fg(e){switch(e.fieldKind){case"scalar":case"enum":case"message":return cu(e);case"list":return uu(e);case"map":return lu(e)}}function cu(e){
switch(e.fieldKind){case"scalar":return Yr(e);case"enum":return li(e);case"message":return ui(e)}}function ui(e){let{toMessage:t}=we(e),n=Gr(e.message);return(r,i)=>n(
r,t(i))}function uu(e){let t=Gg(e);return(n,r)=>{let i=r;if(i.length==0&&!n.alwaysEmitImplicit)return;let c=[];for(let u=0;u<i.length;u++)c.push(t(n,i[u]));return c}}
function Gg(e){switch(e.listKind){case"scalar":return Yr(e);case"enum":return li(e);case"message":return ui(e)}}function lu(e){let t=Yg(e);return(n,r)=>{let i=r,
c=Object.keys(i);if(c.length==0&&!n.alwaysEmitImplicit)return;let u={};for(let l=0;l<c.length;l++){let p=c[l];me(u,p,t(n,i[p]))}return u}}function Yg(e){switch(e.
mapKind){case"scalar":return Yr(e);case"enum":return li(e);case"message":return ui(e)}}function li(e){let t=e.enum;return t.typeName=="google.protobuf.NullValue"?
(n,r)=>{if(typeof r!="number")throw au(t,r);return null}:(n,r)=>{var i,c;if(typeof r!="number")throw au(t,r);return n.enumAsInteger?r:(c=(i=t.value[r])===null||
i===void 0?void 0:i.jsonName)!==null&&c!==void 0?c:r}}function au(e,t){return new Error(`cannot encode ${e} to JSON: expected number, got ${ee(t)}`)}function Yr(e){
switch(e.scalar){case h.INT32:case h.SFIXED32:case h.SINT32:case h.FIXED32:case h.UINT32:return(t,n)=>{if(typeof n!="number")throw Qt(e,n);return n};case h.FLOAT:case h.
DOUBLE:return(t,n)=>{if(typeof n!="number")throw Qt(e,n);return Number.isNaN(n)?"NaN":n===Number.POSITIVE_INFINITY?"Infinity":n===Number.NEGATIVE_INFINITY?"-Inf\
inity":n};case h.STRING:return(t,n)=>{if(typeof n!="string")throw Qt(e,n);return n};case h.BOOL:return(t,n)=>{if(typeof n!="boolean")throw Qt(e,n);return n};case h.
UINT64:case h.FIXED64:case h.INT64:case h.SFIXED64:case h.SINT64:return(t,n)=>{if(typeof n=="bigint"||typeof n=="string"||typeof n=="number"&&Number.isInteger(n))
return n.toString();throw Qt(e,n)};case h.BYTES:return(t,n)=>{if(n instanceof Uint8Array)return Tr(n);throw Qt(e,n)}}}function Qt(e,t){var n;return new Error(`c\
annot encode ${e} to JSON: ${(n=pr(e,t))===null||n===void 0?void 0:n.message}`)}function $g(e,t,n,r,i){let c=r.$unknown;if(c===void 0)return;let u=new Set;for(let l=0;l<
c.length;l++){let{no:p}=c[l];if(!u.has(p)){u.add(p);let d=n.getExtensionFor(i,p);if(!d)continue;let E=vn(r,d),[y,_]=ft(d,E),T=y[re],I=Fg(_)(t,T[_.localName]);I!==
void 0&&(e[d.jsonName]=I)}}}function Kg(e,t){if(e.typeUrl==="")return{};let{registry:n}=t,r,i;if(n&&(r=ut(e,n),r&&(i=n.getMessage(r.$typeName))),!i||!r)throw new Error(
`cannot encode message ${e.$typeName} to JSON: "${e.typeUrl}" is not in the type registry`);let c=hr(i)?{value:Gr(i)(t,r)}:Gr(i)(t,r);return c["@type"]=e.typeUrl,
c}function Wg(e){let t=Number(e.seconds),n=e.nanos;if(t>Fr||t<Vr)throw new Error(`cannot encode message ${e.$typeName} to JSON: value out of range`);if(t>0&&n<0||
t<0&&n>0)throw new Error(`cannot encode message ${e.$typeName} to JSON: nanos sign must match seconds sign`);let r=e.seconds.toString();if(n!==0){let i=Math.abs(
n).toString();i="0".repeat(9-i.length)+i,i.substring(3)==="000000"?i=i.substring(0,3):i.substring(6)==="000"&&(i=i.substring(0,6)),r+="."+i,n<0&&t==0&&(r="-"+r)}
return r+"s"}function Zg(e){return e.paths.map(t=>{if(lr(ot(t))!==t)throw new Error(`cannot encode message ${e.$typeName} to JSON: lowerCamelCase of path name "${t}\
" is irreversible`);return ot(t)}).join(",")}function fu(e){let t={},n=Object.keys(e.fields);for(let r=0;r<n.length;r++){let i=n[r];me(t,i,fi(e.fields[i]))}return t}
function fi(e){switch(e.kind.case){case"nullValue":return null;case"numberValue":if(!Number.isFinite(e.kind.value))throw new Error(`${e.$typeName} cannot be NaN\
 or Infinity`);return e.kind.value;case"boolValue":return e.kind.value;case"stringValue":return e.kind.value;case"structValue":return fu(e.kind.value);case"list\
Value":return mu(e.kind.value);default:throw new Error(`${e.$typeName} must have a value`)}}function mu(e){return e.values.map(fi)}function Hg(e){let t=Number(e.
seconds)*1e3;if(t<Pr||t>kr)throw new Error(`cannot encode message ${e.$typeName} to JSON: must be from 0001-01-01T00:00:00Z to 9999-12-31T23:59:59Z inclusive`);
if(e.nanos<0)throw new Error(`cannot encode message ${e.$typeName} to JSON: nanos must not be negative`);if(e.nanos>999999999)throw new Error(`cannot encode mes\
sage ${e.$typeName} to JSON: nanos must not be greater than 999999999`);let n="Z";if(e.nanos>0){let r=(e.nanos+1e9).toString().substring(1);r.substring(3)==="00\
0000"?n="."+r.substring(0,3)+"Z":r.substring(6)==="000"?n="."+r.substring(0,6)+"Z":n="."+r+"Z"}return new Date(t).toISOString().replace(".000Z",n)}var Xg=2;function Jg(e){return Object.assign(Object.assign({ignoreUnknownFields:!1,recursionLimit:100},e),{depth:0})}function $r(e,t,n){let r=R(e);return jg(e,r,t,n),r}function jg(e,t,n,r){try{zt(e)(t,n,Jg(r))}catch(i){throw Ea(i)?new Error(`cannot decode ${i.field()} from JSON: ${i.message}`,{cause:i}):i}}var mi=new WeakMap;function zt(e){let t=mi.get(e);return t===void 0&&(t=Qg(e)),t}function Qg(e){let t=String(e),n=zg(e);if(n!==void 0){let u=(l,p,d)=>{if(++d.depth>
d.recursionLimit)throw new Error(`cannot decode ${t} from JSON: maximum recursion depth of ${d.recursionLimit} reached`);n(l,p,d),d.depth--};return mi.set(e,u),
u}let r=e.typeName,i=new Map,c=(u,l,p)=>{var d;if(++p.depth>p.recursionLimit)throw new Error(`cannot decode ${t} from JSON: maximum recursion depth of ${p.recursionLimit}\
 reached`);if(l==null||Array.isArray(l)||typeof l!="object")throw new Error(`cannot decode ${t} from JSON: ${ee(l)}`);let E=new Map,y=new Set,_=Object.keys(l);for(let T=0;T<
_.length;T++){let I=_[T],S=l[I],L=i.get(I);if(L!==void 0){let b=L.field;if(y.has(b))throw new P(b,"set multiple times");if(y.add(b),L.oneofScalarNullSkip&&S===null)
continue;if(L.oneof){let N=E.get(L.oneof);if(N!==void 0)throw new P(L.oneof,`oneof set multiple times by ${N.name} and ${b.name}`);E.set(L.oneof,b)}L.read(u,S,p)}else{
let b=I.startsWith("[")&&I.endsWith("]")?(d=p.registry)===null||d===void 0?void 0:d.getExtension(I.substring(1,I.length-1)):void 0;if(b?.extendee.typeName==r){let[
N,v,C]=ft(b);pu(v)(N[re],S,p),ru(u,b,C())}if(b===void 0&&!p.ignoreUnknownFields)throw new Error(`cannot decode ${t} from JSON: key "${I}" is unknown`)}}p.depth--};
mi.set(e,c);for(let u of e.fields){let l={read:pu(u),field:u,oneof:u.oneof,oneofScalarNullSkip:u.oneof!==void 0&&u.fieldKind=="scalar"};i.set(u.name,l).set(u.jsonName,
l)}return c}function zg(e){if(e.typeName.startsWith("google.protobuf."))switch(e.typeName){case"google.protobuf.Any":return(t,n,r)=>oE(t,n,r);case"google.protob\
uf.Timestamp":return(t,n)=>aE(t,n);case"google.protobuf.Duration":return(t,n)=>cE(t,n);case"google.protobuf.FieldMask":return(t,n)=>uE(t,n);case"google.protobuf\
.Struct":return(t,n,r)=>Eu(t,n,r);case"google.protobuf.Value":return(t,n,r)=>Ei(t,n,r);case"google.protobuf.ListValue":return(t,n,r)=>bu(t,n,r);default:if(pe(e)){
let t=e.fields[0],n=t.localName,r=t.scalar,i=t.longAsString,c=hu(t);return(u,l)=>{l===null?u[n]=ye(r,i):u[n]=c(l)}}return}}function pu(e){switch(e.fieldKind){case"\
scalar":return qg(e);case"enum":return eE(e);case"message":return tE(e);case"list":return nE(e);case"map":return sE(e)}}function qg(e){let t=hu(e),n=e.localName;
if(e.oneof){let i=e.oneof.localName;return(c,u)=>{c[i]={case:n,value:t(u)}}}let r=du(e);return(i,c)=>{c===null?r(i):i[n]=t(c)}}function du(e){let t=e.localName;
if(e.presence!=Xg)return i=>{delete i[t]};if(e.fieldKind=="enum"){let i=e.enum.values[0].number;return c=>{c[t]=i}}let n=e.scalar,r=e.longAsString;return i=>{i[t]=
ye(n,r)}}function eE(e){let t=pi(e.enum),n=di(e.enum),r=e.localName,i=e.enum.typeName!="google.protobuf.NullValue";if(e.oneof){let u=e.oneof.localName;return(l,p,d)=>{
if(p===null&&i){l[u].case===r&&(l[u]={case:void 0});return}let E=t(p,d.ignoreUnknownFields);if(E===qt)return;let y=n(E);if(y!==!0)throw new P(e,Fe(e,E,y));l[u]=
{case:r,value:E}}}let c=du(e);return(u,l,p)=>{if(l===null&&i){c(u);return}let d=t(l,p.ignoreUnknownFields);if(d===qt)return;let E=n(d);if(E!==!0)throw new P(e,Fe(
e,d,E));u[r]=d}}function tE(e){let t=e.localName,{toMessage:n,toLocal:r}=we(e),i=zt(e.message),c=e.message.typeName!="google.protobuf.Value";if(e.oneof){let u=e.
oneof.localName;return(l,p,d)=>{let E=l[u];if(p===null&&c){E.case===t&&(l[u]={case:void 0});return}let y=n(E.case===t?E.value:void 0);i(y,p,d),l[u]={case:t,value:r(
y)}}}return(u,l,p)=>{if(l===null&&c){delete u[t];return}let d=n(u[t]);i(d,l,p),u[t]=r(d)}}function nE(e){let t=e.localName,n=rE(e);return(r,i,c)=>{if(i===null)return;
if(!Array.isArray(i))throw new P(e,"expected Array, got "+ee(i));let u=r[t];for(let l=0;l<i.length;l++){let p=n(i[l],c,u.length);p!==qt&&u.push(p)}}}function rE(e){
switch(e.listKind){case"scalar":{let t=hi(e),n=at(e.scalar),r=gi(e);return(i,c,u)=>{if(i===null)throw new P(e,"list item must not be null");let l=t(i),p=n(l);if(p!==
!0)throw new P(e,`list item #${u+1}: ${Fe(e,l,p)}`);return r(l)}}case"enum":{let t=pi(e.enum),n=di(e.enum),r=e.enum.typeName!="google.protobuf.NullValue";return(i,c,u)=>{
if(i===null&&r)throw new P(e,"list item must not be null");let l=t(i,c.ignoreUnknownFields);if(l===qt)return l;let p=n(l);if(p!==!0)throw new P(e,`list item #${u+
1}: ${Fe(e,l,p)}`);return l}}case"message":{let{toMessage:t,toLocal:n}=we(e),r=zt(e.message),i=e.message.typeName!="google.protobuf.Value";return(c,u)=>{if(c===
null&&i)throw new P(e,"list item must not be null");let l=t(void 0);return r(l,c,u),n(l)}}}}function sE(e){let t=e.localName,n=e.mapKey,r=iE(n),i=at(n),c,u,l=d=>d,
p=!0;switch(e.mapKind){case"scalar":{c=hi(e),u=at(e.scalar),l=gi(e);break}case"enum":{let d=pi(e.enum);c=(E,y)=>d(E,y.ignoreUnknownFields),u=di(e.enum),p=e.enum.
typeName!="google.protobuf.NullValue";break}case"message":{let{toMessage:d,toLocal:E}=we(e),y=zt(e.message);p=e.message.typeName!="google.protobuf.Value",c=(_,T)=>{
let I=d(void 0);return y(I,_,T),E(I)};break}}return(d,E,y)=>{if(E===null)return;if(typeof E!="object"||Array.isArray(E))throw new P(e,"expected object, got "+ee(
E));let _=d[t],T=new Set,I=Object.keys(E);for(let S=0;S<I.length;S++){let L=I[S],b=E[L],N=r(L);if(T.has(N))throw new P(e,`duplicate map key "${L}"`);if(T.add(N),
b===null&&p)throw new P(e,"map value must not be null");let v=c(b,y);if(v===qt)continue;let C=i(N);if(C!==!0)throw new P(e,`invalid map key: ${Fe({scalar:n},N,C)}`);
if(u!==void 0){let F=u(v);if(F!==!0)throw new P(e,`map entry ${ee(N)}: ${Fe(e,v,F)}`)}me(_,N,l(v))}}}var qt=Symbol();function pi(e){let t=e.values[0].number,n=new Map;
for(let r of e.values)n.set(r.jsonName,r.number);for(let r of e.values)n.set(r.name,r.number);return(r,i)=>{if(r===null)return t;switch(typeof r){case"number":if(Number.
isInteger(r))return r;break;case"string":{let c=n.get(r);if(c!==void 0)return c;if(i)return qt;break}}throw new Error(`cannot decode ${e} from JSON: ${ee(r)}`)}}
function di(e){if(e.open)return at(h.INT32);let t=e.values;return n=>t.some(r=>r.number===n)}function hu(e){let t=hi(e),n=at(e.scalar),r=gi(e);return i=>{let c=t(
i),u=n(c);if(u!==!0)throw new P(e,Fe(e,c,u));return r(c)}}function hi(e){switch(e.scalar){case h.DOUBLE:case h.FLOAT:return t=>{if(t==="NaN")return NaN;if(t==="\
Infinity")return Number.POSITIVE_INFINITY;if(t==="-Infinity")return Number.NEGATIVE_INFINITY;if(typeof t=="number"){if(Number.isNaN(t))throw new P(e,"unexpected\
 NaN number");if(!Number.isFinite(t))throw new P(e,"unexpected infinite number");return t}if(typeof t=="string"){if(t===""||t.trim().length!==t.length)return t;
let n=Number(t);return Number.isFinite(n)?n:t}return t};case h.INT32:case h.FIXED32:case h.SFIXED32:case h.SINT32:case h.UINT32:return gu;case h.BYTES:return t=>{
if(typeof t=="string"){if(t==="")return new Uint8Array(0);try{return Ir(t)}catch(n){let r=n instanceof Error?n.message:String(n);throw new P(e,r)}}return t};default:
return t=>t}}function gi(e){let t=e.fieldKind!=="map"&&e.longAsString;switch(e.scalar){case h.INT64:case h.SFIXED64:case h.SINT64:return t?n=>String(n):n=>typeof n==
"string"||typeof n=="number"?B.parse(n):n;case h.FIXED64:case h.UINT64:return t?n=>String(n):n=>typeof n=="string"||typeof n=="number"?B.uParse(n):n;default:return n=>n}}
function iE(e){switch(e){case h.BOOL:return t=>{switch(t){case"true":return!0;case"false":return!1}return t};case h.INT32:case h.FIXED32:case h.UINT32:case h.SFIXED32:case h.
SINT32:return gu;case h.INT64:case h.SINT64:case h.SFIXED64:case h.UINT64:case h.FIXED64:return t=>/^-?0+$/.test(t)?"0":t.replace(/^(-?)0+(?=\d)/,"$1");default:
return t=>t}}function gu(e){if(typeof e=="string"){if(e===""||e.trim().length!==e.length)return e;let t=Number(e);return Number.isNaN(t)?e:t}return e}function oE(e,t,n){var r;if(t===null||Array.isArray(t)||typeof t!="object")throw new Error(`cannot decode message ${e.$typeName} from JSON: expected object but \
got ${ee(t)}`);if(Object.keys(t).length==0)return;let i=t["@type"];if(typeof i!="string"||i=="")throw new Error(`cannot decode message ${e.$typeName} from JSON:\
 "@type" is empty`);let c=i.includes("/")?i.substring(i.lastIndexOf("/")+1):i;if(!c.length)throw new Error(`cannot decode message ${e.$typeName} from JSON: "@ty\
pe" is invalid`);let u=(r=n.registry)===null||r===void 0?void 0:r.getMessage(c);if(!u)throw new Error(`cannot decode message ${e.$typeName} from JSON: ${i} is n\
ot in the type registry`);let l=R(u);if(hr(u)&&Object.prototype.hasOwnProperty.call(t,"value"))zt(u)(l,t.value,n);else{let p={};for(let d of Object.keys(t))d!==
"@type"&&me(p,d,t[d]);zt(u)(l,p,n)}Me(u,l,e)}function aE(e,t){if(typeof t!="string")throw new Error(`cannot decode message ${e.$typeName} from JSON: ${ee(t)}`);
let n=t.match(/^([0-9]{4})-([0-9]{2})-([0-9]{2})T([0-9]{2}):([0-9]{2}):([0-9]{2})(?:\.([0-9]{1,9}))?(?:Z|([+-][0-9][0-9]:[0-9][0-9]))$/);if(!n)throw new Error(`\
cannot decode message ${e.$typeName} from JSON: invalid RFC 3339 string`);let r=Date.parse(n[1]+"-"+n[2]+"-"+n[3]+"T"+n[4]+":"+n[5]+":"+n[6]+(n[8]?n[8]:"Z"));if(Number.
isNaN(r))throw new Error(`cannot decode message ${e.$typeName} from JSON: invalid RFC 3339 string`);if(r<Pr||r>kr)throw new Error(`cannot decode message ${e.$typeName}\
 from JSON: must be from 0001-01-01T00:00:00Z to 9999-12-31T23:59:59Z inclusive`);e.seconds=B.parse(r/1e3),e.nanos=0,n[7]&&(e.nanos=parseInt("1"+n[7]+"0".repeat(
9-n[7].length))-1e9)}function cE(e,t){if(typeof t!="string")throw new Error(`cannot decode message ${e.$typeName} from JSON: ${ee(t)}`);let n=t.match(/^(-?[0-9]+)(?:\.([0-9]+))?s/);
if(n===null)throw new Error(`cannot decode message ${e.$typeName} from JSON: ${ee(t)}`);let r=Number(n[1]);if(r>Fr||r<Vr)throw new Error(`cannot decode message ${e.
$typeName} from JSON: ${ee(t)}`);if(e.seconds=B.parse(r),typeof n[2]!="string")return;let i=n[2]+"0".repeat(9-n[2].length);e.nanos=parseInt(i),(r<0||Object.is(r,
-0))&&(e.nanos=-e.nanos)}function uE(e,t){if(typeof t!="string")throw new Error(`cannot decode message ${e.$typeName} from JSON: ${ee(t)}`);t!==""&&(e.paths=t.split(
",").map(n=>{if(n.includes("_"))throw new Error(`cannot decode message ${e.$typeName} from JSON: path names must be lowerCamelCase`);return lr(n)}))}function Eu(e,t,n){
if(typeof t!="object"||t==null||Array.isArray(t))throw new Error(`cannot decode message ${e.$typeName} from JSON ${ee(t)}`);let r=Object.keys(t);for(let i=0;i<r.
length;i++){let c=r[i],u=R(ie);Ei(u,t[c],n),me(e.fields,c,u)}}function Ei(e,t,n){if(++n.depth>n.recursionLimit)throw new Error(`cannot decode ${e.$typeName} fro\
m JSON: maximum recursion depth of ${n.recursionLimit} reached`);switch(typeof t){case"number":e.kind={case:"numberValue",value:t};break;case"string":e.kind={case:"\
stringValue",value:t};break;case"boolean":e.kind={case:"boolValue",value:t};break;case"object":if(t===null)e.kind={case:"nullValue",value:Mt.NULL_VALUE};else if(Array.
isArray(t)){let r=R(Be);bu(r,t,n),e.kind={case:"listValue",value:r}}else{let r=R(Ue);Eu(r,t,n),e.kind={case:"structValue",value:r}}break;default:throw new Error(
`cannot decode message ${e.$typeName} from JSON ${ee(t)}`)}return n.depth--,e}function bu(e,t,n){if(!Array.isArray(t))throw new Error(`cannot decode message ${e.
$typeName} from JSON ${ee(t)}`);for(let r=0;r<t.length;r++){let i=R(ie);Ei(i,t[r],n),e.values.push(i)}}function Bt(e,t){switch(e){case h.UINT32:case h.UINT64:case h.FIXED32:case h.FIXED64:return We(BigInt(t));case h.INT32:case h.SINT32:case h.SFIXED32:return BigInt(
t);default:return t}}var Kr=Symbol.for("@bufbuild/cel/list");function Ne(e){return Qe(e)?new yi(e):new bi(e)}function Ni(...e){return new xi(e)}function q(e){return typeof e=="objec\
t"&&e!==null&&Kr in e}var bi=class{_array;[Kr]={};constructor(t){this._array=t}get size(){return this._array.length}get(t){if(!(t<0||t>=this.size))return Pe(this.
_array[t])}*values(){for(let t of this._array.values())yield Pe(t)}[Symbol.iterator](){return this.values()}},yi=class{_list;[Kr]={};constructor(t){this._list=t}get size(){
return this._list.size}get(t){let n=this._list.get(t);if(n!==void 0)return yu(this._list.field(),n)}*values(){for(let t of this._list)yield yu(this._list.field(),
t)}[Symbol.iterator](){return this.values()}},xi=class{_lists;[Kr]={};_size;constructor(t){this._lists=t;let n=0;for(let r of t)n+=r.size;this._size=n}get size(){
return this._size}get(t){if(!(t<0||t>=this.size))for(let n of this._lists){if(t<n.size)return n.get(t);t=t-n.size}}*values(){for(let t of this._lists)yield*t.values()}[Symbol.
iterator](){return this.values()}};function yu(e,t){switch(e.listKind){case"enum":return BigInt(t);case"message":return mt(t);case"scalar":return Bt(e.scalar,t)}}
var Wr=Ne([]);var An=[];function lE(e){return An.push(e),()=>An.pop()}function wn(){if(An.length===0)throw new Error("cannot use `getEvalContext` outside of an evaluation");return An[An.
length-1]}function xu(e,t){return{id:t.id,eval(n){let r=lE(e);try{return t.eval(n)}finally{r()}}}}function Pt(e){let t=wn().registry.getMessage(e);if(!t)throw new Error(
`Message ${e} not found in registry`);return t}var Cn=Symbol.for("@bufbuild/cel/type"),w={INT:pt("int"),UINT:pt("uint"),BOOL:pt("bool"),STRING:pt("string"),BYTES:pt("bytes"),DOUBLE:pt("double"),NULL:pt("null\
_type"),DYN:pt("dyn"),TYPE:pt("type")},G=Je(se),V=Je(Ge);function St(e,t){return{[Cn]:{},kind:"map",key:e,value:t,name:"map",toString(){return`map(${e}, ${t})`}}}
function oe(e){return{[Cn]:{},kind:"list",element:e,name:"list",toString(){return`list(${e})`}}}function Je(e){let t,n;return typeof e=="string"?(t=e,n=void 0):
(t=e.typeName,n=e),{[Cn]:{},kind:"object",desc:n,name:t,toString(){return t}}}function pt(e){return{[Cn]:{},kind:"scalar",scalar:e,name:e,toString(){return e}}}
function Te(e){switch(typeof e){case"bigint":return w.INT;case"boolean":return w.BOOL;case"number":return w.DOUBLE;case"string":return w.STRING;case"object":switch(!0){case e===
null:return w.NULL;case e instanceof Uint8Array:return w.BYTES;case $(e):return fE(e);case q(e):return oe(w.DYN);case J(e):return St(w.DYN,w.DYN);case X(e):return w.
UINT;default:if(_u(e))return w.TYPE}}throw new Error(`Not a CEL value: ${e}`)}function It(e){return typeof e=="object"&&e!==null&&_u(e)}function _u(e){return Cn in
e}function fE(e){let t=e.desc.typeName;if(mE(e)&&(t=pE(e.message.typeUrl),t===ie.typeName)){let n=ut(e.message,ie);return n?Nu(n):w.NULL}switch(t){case nu.typeName:case _n.
typeName:return w.DOUBLE;case Ut.typeName:case Ur.typeName:return w.UINT;case Mr.typeName:case Sn.typeName:return w.INT;case Tn.typeName:return w.STRING;case Ln.
typeName:return w.BYTES;case In.typeName:return w.BOOL;case Ue.typeName:return St(w.STRING,w.DYN);case Be.typeName:return oe(w.DYN);case ie.typeName:return Nu(e.
message)}return t===e.desc.typeName?Je(e.desc):Je(t)}function Nu(e){switch(e.kind.case){case"boolValue":return w.BOOL;case"listValue":return oe(w.DYN);case"null\
Value":case void 0:return w.NULL;case"numberValue":return w.DOUBLE;case"stringValue":return w.STRING;case"structValue":return St(w.STRING,w.DYN)}}function mE(e){
return e.desc.typeName===Re.typeName}function pE(e){let t=e.lastIndexOf("/"),n=t>=0?e.substring(t+1):e;if(!n.length)throw new Error(`invalid type url: ${e}`);return n}function Pe(e){switch(typeof e){case"bigint":case"boolean":case"number":case"string":return e;case"object":break;default:throw new Error(`unsupported input ${typeof e}`)}
switch(!0){case e===null:case e instanceof Uint8Array:case q(e):case J(e):case X(e):case It(e):return e}if(hE(e)||Qe(e))return Ne(e);if(gE(e)||ze(e))return et(e);
if(Ie(e)){let t=_i(e);return t!==void 0?t:de(Pt(e.$typeName),e)}if($(e))return mt(e);if(e.constructor.name==="Object")return et(new Map(Object.entries(e)));throw new Error(
`Unsupported input ${e}`)}function kt(e){if(!dE(e))return e;let t=ut(e.message,wn().registry);if(t===void 0)throw new Error(`invalid Any or ${e.message.typeUrl}\
 not found in registry`);let n=_i(t);return n!==void 0?n:de(Pt(t.$typeName),t)}function mt(e){let t=_i(e.message);return t!==void 0?t:e}function dE(e){return $(
e,Re)}function hE(e){return Array.isArray(e)}function gE(e){return e instanceof Map}function _i(e){return dr(e)?EE(e):bE(e)}function EE(e){switch(e.$typeName){case Mr.
typeName:return BigInt(e.value);case Ur.typeName:return We(BigInt(e.value));case Ut.typeName:return We(e.value)}return e.value}function bE(e){switch(!0){case Ie(
e,Ue):return Su(e);case Ie(e,ie):return Iu(e);case Ie(e,Be):return Tu(e)}}function Su(e){let t=new Map;for(let[n,r]of Object.entries(e.fields))t.set(n,Iu(r));return et(
t)}function Iu(e){switch(e.kind.case){case"boolValue":case"numberValue":case"stringValue":return e.kind.value;case"nullValue":case void 0:return null;case"struc\
tValue":return Su(e.kind.value);case"listValue":return Tu(e.kind.value)}}function Tu(e){return Ne(e.values)}var Li=Symbol.for("@bufbuild/cel/map");function et(e){return ze(e)?new Ti(e):new Ii(e)}function J(e){return typeof e=="object"&&e!==null&&Li in e}var Ii=class{_map;[Li]={};constructor(t){
this._map=t}get size(){return this._map.size}get(t){if(X(t)&&(t=t.value),typeof t=="number"){if(!Number.isInteger(t))return;t=BigInt(t)}let n=this._map.get(t);if(n!==
void 0)return Pe(n);if(typeof t=="bigint"){for(let r of this._map.keys())if(X(r)&&r.value===t)return Pe(this._map.get(r))}}has(t){return this.get(t)!=null}forEach(t,n){
this._map.forEach((r,i,c)=>t.call(n,Pe(r),i,this))}*entries(){for(let[t,n]of this._map.entries())yield[t,Pe(n)]}keys(){return this._map.keys()}*values(){for(let t of this.
_map.values())yield Pe(t)}[Symbol.iterator](){return this.entries()}},Ti=class{_map;[Li]={};constructor(t){this._map=t}get size(){return this._map.size}get(t){let n=this.
_map.get(Lu(this._map.field(),t));if(n!==void 0)return Zr(this._map.field(),n)}has(t){return this._map.has(Lu(this._map.field(),t))}forEach(t,n){this._map.forEach(
(r,i,c)=>t.call(n,Zr(this._map.field(),r),Si(this._map.field(),i),this))}*entries(){for(let[t,n]of this._map.entries())yield[Si(this._map.field(),t),Zr(this._map.
field(),n)]}*keys(){for(let t of this._map.keys())yield Si(this._map.field(),t)}*values(){for(let t of this._map.keys())yield Zr(this._map.field(),t)}[Symbol.iterator](){
return this.entries()}};function Lu(e,t){switch(X(t)&&(t=t.value),e.mapKey){case h.SINT32:case h.INT32:case h.FIXED32:case h.UINT32:case h.SFIXED32:return typeof t==
"bigint"?Number(t):t;case h.SINT64:case h.INT64:case h.FIXED64:case h.UINT64:case h.SFIXED64:return t==="number"&&Number.isInteger(t)?BigInt(t):t;default:return t}}
function Si(e,t){return Bt(e.mapKey,t)}function Zr(e,t){switch(e.mapKind){case"enum":return BigInt(t);case"message":return mt(t);case"scalar":return Bt(e.scalar,
t)}}var Hr=et(new Map);var yE=Lr(se,Ge,Re,He,lt);function vi(...e){return Lr(yE,...e)}function en(e,t){if(e===t)return!0;if(X(e)&&(e=e.value),X(t)&&(t=t.value),(typeof e=="number"||typeof e=="bigint")&&(typeof t=="number"||typeof t=="bigint"))return e==
t;switch(!0){case e instanceof Uint8Array:return t instanceof Uint8Array&&_E(e,t);case q(e):return q(t)&&xE(e,t);case J(e):return J(t)&&NE(e,t);case It(e):return It(
t)&&Ai(e,t)}return $(e)?!$(t)||e.desc.typeName!==t.desc.typeName?!1:ai(e.desc,e.message,t.message,{registry:wn().registry,unpackAny:!0,unknown:!0,extensions:!0}):
!1}function Ai(e,t){return e.kind===t.kind&&e.name===t.name}function xE(e,t){if(e.size!==t.size)return!1;for(let n=0;n<e.size;n++)if(!en(e.get(n),t.get(n)))return!1;
return!0}function NE(e,t){if(e.size!==t.size)return!1;for(let[n,r]of e){let i=t.get(n);if(i===void 0||!en(r,i))return!1}return!0}function _E(e,t){if(e.length!==
t.length)return!1;for(let n=0;n<e.length;n++)if(e[n]!==t[n])return!1;return!0}var SE=Symbol.for("@bufbuild/cel/func");function x(e,t,n,r){return new wi(e,void 0,t,n,r)}function M(e,t,n,r,i){return new Ci(e,t,n,r,i)}var Xr=class{_name;_target;_args;_result;_impl;_id;[SE]={};constructor(t,n,r,i,c,u=""){
this._name=t,this._target=n,this._args=r,this._result=i,this._impl=c,this._id=u}get id(){if(this._id===""){let t=this.target?`${this.target.name}.`:"";this._id=
`${t}${this.name}(${this.arguments.map(n=>n.name).join(",")})`}return this._id}get name(){return this._name}get target(){return this._target}get arguments(){return this.
_args}get result(){return this._result}call(t,n,r){if(r.length==this.arguments.length){for(let i=0;i<r.length;i++)if(!vu(r[i],this.arguments[i]))return;try{return Pe(
this._impl.apply(n,r))}catch(i){return Y(i,t)}}}},wi=class extends Xr{call(t,n,r){if(n===void 0)return super.call(t,void 0,r)}},Ci=class extends Xr{call(t,n,r){
if(!(n===void 0||!vu(n,this.target)))return super.call(t,n,r)}};function vu(e,t){return t===w.DYN||Ai(Te(e),t)}var Au=Symbol.for("@bufbuild/cel/resolver");function wu(...e){let t=new Map;for(let n of e){let r=IE(n)||Array.isArray(n)?n:[n];for(let i of r){let c=t.get(i.name);
c===void 0&&(c=[],t.set(i.name,c)),c.push(i)}}return new Oi(new Map(new Array(...t.entries()).map(([n,r])=>[n,TE(n,r)])))}function IE(e){return typeof e=="objec\
t"&&e!==null&&Au in e}var Oi=class{_groups;[Au]={};constructor(t){this._groups=t}*[Symbol.iterator](){for(let t of this._groups.values())yield*t}find(t){return this.
_groups.get(t)}};function TE(e,t){let n=[];for(let r of t){for(let i=0;i<n.length;i++)if(r.id===n[i].id){n.splice(i,1);break}n.push(r)}return new Di(e,n)}var Di=class{_name;_funcs;constructor(t,n){
this._name=t,this._funcs=n}*[Symbol.iterator](){yield*this._funcs}get name(){return this._name}call(t,n,r){r=r.map(i=>kt(i));for(let i of this._funcs){let c=i.call(
t,n,r);if(c!==void 0)return c}}};var Vt="_?_:_";var On="_==_";var ue="_>=_";var Dn="_[_]";var le="_<=_",tn="_&&_";var nn="_||_";var Rn="_!=_",Cu="@not_strictly_false";var Ou="__not_strictly_false__",Du="_[?_]",Ru="_?._";var Ri=1000000000n,LE=9223372036854775807n,vE=-9223372036854775808n;function Mn(e=0n,t=0n){let n=e*Ri+BigInt(t);if(n>LE||n<vE)throw new Error("duration out of r\
ange");return R(Ge,{seconds:n/Ri,nanos:Number(n%Ri)})}var Uu=128,ku=Object.freeze({ns:1n,us:1000n,µs:1000n,ms:1000n*1000n,s:1000n*1000n*1000n,m:1000n*1000n*1000n*
60n,h:1000n*1000n*1000n*60n*60n}),Bu=/^\d+/,AE=new RegExp(`^(${Object.keys(ku).join("|")})`);function Vu(e){if(e.length>Uu)throw Pu(`duration string exceeds ${Uu}\
 characters`);if(/^[-+]?0$/.test(e))return Mn();let[t,n]=/^[+-]/.test(e)?[e[0]==="+"?1n:-1n,e.slice(1)]:[1n,e],r=0n,i=n;for(;i.length>0;){let c=Bu.exec(i)?.[0];
i=i.slice(c?.length??0),i[0]==="."&&(i=i.slice(1));let u=Bu.exec(i)?.[0];i=i.slice(u?.length??0);let l=AE.exec(i)?.[0];if(i=i.slice(l?.length??0),(c??u)===void 0||
l===void 0)throw Pu("invalid syntax");let p=ku[l];r+=BigInt(c??0)*p,r+=BigInt(u??0)*p/10n**BigInt(u?.length??0)}return Mn(0n,t*r)}function Pu(e){return new Error(
`Failed to parse duration: ${e}`)}var wE=253402300799n,CE=-62135596800n,Un=1000000000n;function Mi(e=0n,t=0n){let n=e*Un+BigInt(t),r=n%Un<0n?1n:0n,i=n/Un-r,c=Number(n%Un+r*Un);if(i>wE||i<CE)throw new Error(
"timestamp out of range");return R(se,{seconds:i,nanos:c})}var Fu=9223372036854775807n,Gu=-9223372036854775808n,OE=18446744073709551615n;function je(e,t="type conversion"){let n=typeof e=="string"?BigInt(e):e;if(typeof n==
"bigint"){if(n>=Gu&&n<=Fu)return n}else if(Number.isFinite(n)&&n>Number(Gu)&&n<Number(Fu))return BigInt(Math.trunc(n));throw Y(`int overflow during ${t}`)}function Gt(e,t="\
type conversion"){let n=typeof e=="string"?BigInt(e):e;if(typeof n=="bigint"||Number.isFinite(n)){let r=typeof n=="number"?BigInt(Math.trunc(n)):n;if(n>=0&&r<=OE)
return We(r)}throw Y(`uint overflow during ${t}`)}function DE(e,t){let n=new Uint8Array(e.length+t.length);return n.set(e),n.set(t,e.length),n}function Yu(e,t){
return Mi(e.message.seconds+t.message.seconds,e.message.nanos+t.message.nanos)}function RE(e,t){return Mn(e.message.seconds+t.message.seconds,e.message.nanos+t.
message.nanos)}function $u(e,t){return Mn(e.message.seconds-t.message.seconds,e.message.nanos-t.message.nanos)}function ME(e,t){return Mi(e.message.seconds-t.message.
seconds,e.message.nanos-t.message.nanos)}function Ku(e,t,n){if(n===0n)throw Y(`${e.name} divide by zero`);return je(t/n,`divide by ${n}`)}function Wu(e,t,n){if(n===
0n)throw Y(`${e.name} modulus by zero`);return t%n}var Ui=oe(w.DYN),{BYTES:Bi,DOUBLE:Ce,INT:ae,STRING:Pi,UINT:he}=w,Zu=[x("_+_",[ae,ae],ae,(e,t)=>je(e+t,"_+_")),
x("_+_",[he,he],he,(e,t)=>Gt(e.value+t.value,"_+_")),x("_+_",[Ce,Ce],Ce,(e,t)=>e+t),x("_+_",[V,V],V,RE),x("_+_",[G,V],G,Yu),x("_+_",[V,G],G,Yu),x("_+_",[Pi,Pi],
Pi,(e,t)=>e+t),x("_+_",[Bi,Bi],Bi,DE),x("_+_",[Ui,Ui],Ui,Ni),x("_-_",[ae,ae],ae,(e,t)=>je(e-t,"_-_")),x("_-_",[he,he],he,(e,t)=>Gt(e.value-t.value,"_-_")),x("_-\
_",[Ce,Ce],Ce,(e,t)=>e-t),x("_-_",[G,G],V,$u),x("_-_",[V,V],V,$u),x("_-_",[G,V],G,ME),x("_*_",[ae,ae],ae,(e,t)=>je(e*t,"_*_")),x("_*_",[he,he],he,(e,t)=>Gt(e.value*
t.value,"_*_")),x("_*_",[Ce,Ce],Ce,(e,t)=>e*t),x("_/_",[ae,ae],ae,(e,t)=>Ku(ae,e,t)),x("_/_",[he,he],he,(e,t)=>We(Ku(he,e.value,t.value))),x("_/_",[Ce,Ce],Ce,(e,t)=>e/
t),x("_%_",[ae,ae],ae,(e,t)=>Wu(ae,e,t)),x("_%_",[he,he],he,(e,t)=>We(Wu(he,e.value,t.value))),x("-_",[ae],ae,e=>je(-e)),x("-_",[Ce],Ce,e=>-e)];var UE=new TextEncoder,BE=new TextDecoder(void 0,{fatal:!0});function PE(e){switch(e){case"true":case"True":case"TRUE":case"t":case"1":return!0;case"false":case"\
False":case"FALSE":case"f":case"0":return!1}throw new Error(`Unable to convert string '${e}' to bool`)}function kE(e){try{return BE.decode(e)}catch(t){throw new Error(
`Failed to decode bytes as string: ${t}`)}}function VE(e){try{return $r(se,e)}catch(t){throw new Error(`Failed to parse timestamp: ${t}`)}}function FE(e){return Ie(
e)?Je(Pt(e.$typeName)):Te(e)}function dt(e){return e}var{BOOL:jr,BYTES:Qr,DOUBLE:Tt,DYN:ki,INT:Ye,STRING:_e,TYPE:GE,UINT:Lt}=w,Hu=[x("int",[Ye],Ye,dt),x("int",[
Lt],Ye,e=>je(e.value)),x("int",[Tt],Ye,je),x("int",[_e],Ye,je),x("int",[G],Ye,e=>je(e.message.seconds)),x("int",[V],Ye,e=>je(e.message.seconds)),x("uint",[Lt],Lt,
dt),x("uint",[Ye],Lt,Gt),x("uint",[Tt],Lt,Gt),x("uint",[_e],Lt,Gt),x("double",[Tt],Tt,dt),x("double",[Ye],Tt,e=>Number(e)),x("double",[Lt],Tt,e=>Number(e.value)),
x("double",[_e],Tt,e=>Number(e)),x("bool",[jr],jr,dt),x("bool",[_e],jr,PE),x("bytes",[Qr],Qr,dt),x("bytes",[_e],Qr,e=>UE.encode(e)),x("string",[_e],_e,dt),x("st\
ring",[jr],_e,e=>e.toString()),x("string",[Ye],_e,e=>e.toString()),x("string",[Lt],_e,e=>e.value.toString()),x("string",[Tt],_e,e=>e.toString()),x("string",[Qr],
_e,kE),x("string",[G],_e,e=>Xe(se,e.message)),x("string",[V],_e,e=>Xe(Ge,e.message)),x("timestamp",[G],G,dt),x("timestamp",[_e],G,VE),x("timestamp",[Ye],G,e=>Or(
Number(e))),x("duration",[V],V,dt),x("duration",[_e],V,Vu),x("duration",[Ye],V,e=>R(Ge,{seconds:e})),x("type",[ki],GE,FE),x("dyn",[ki],ki,dt)];var Xu="contains";var Ju="endsWith";var zr="matches";var ht="size";var ju="startsWith";var Qu="getDate",zu="getDayOfMonth",qu="getDayOfWeek",el="getDayOfYear",tl="getFullYear",Vi="getHours",Fi="getMilliseconds",Gi="getMinutes",nl="getMonth",Yi="ge\
tSeconds";function YE(e){return ra.compile(e).test(this)}function qr(e,t){let n=e.message.seconds-t.message.seconds;return n==0n?e.message.nanos-t.message.nanos:n<0n?-1:1}
function es(e,t){let n=e.message.seconds-t.message.seconds;return n==0n?e.message.nanos-t.message.nanos:n<0n?-1:1}function ts(e,t){let n=Math.min(e.length,t.length);
for(let r=0;r<n;r++){if(e[r]<t[r])return-1;if(e[r]>t[r])return 1}return e.length-t.length}function $E(e,t){for(let n of t)if(en(n,e))return!0;return!1}function kn(e,t){
return t.has(e)}var{BOOL:A,BYTES:nt,DOUBLE:j,DYN:Vn,INT:k,STRING:ce,UINT:Q}=w,Ki=oe(w.DYN),Yt=St(w.DYN,w.DYN),rl=[x("!_",[A],A,e=>!e),x(On,[Vn,Vn],A,en),x(Rn,[Vn,
Vn],A,(e,t)=>!en(e,t)),x("_<_",[A,A],A,(e,t)=>e<t),x("_<_",[nt,nt],A,(e,t)=>ts(e,t)<0),x("_<_",[j,j],A,(e,t)=>e<t),x("_<_",[ce,ce],A,(e,t)=>e<t),x("_<_",[k,k],A,
(e,t)=>e<t),x("_<_",[k,Q],A,(e,t)=>e<t.value),x("_<_",[Q,k],A,(e,t)=>e.value<t),x("_<_",[Q,Q],A,(e,t)=>e.value<t.value),x("_<_",[k,j],A,(e,t)=>Number(e)<t),x("_\
<_",[j,k],A,(e,t)=>e<Number(t)),x("_<_",[j,Q],A,(e,t)=>e<Number(t.value)),x("_<_",[Q,j],A,(e,t)=>Number(e.value)<t),x("_<_",[V,V],A,(e,t)=>qr(e,t)<0),x("_<_",[G,
G],A,(e,t)=>es(e,t)<0),x(le,[A,A],A,(e,t)=>e<=t),x(le,[nt,nt],A,(e,t)=>ts(e,t)<=0),x(le,[j,j],A,(e,t)=>e<=t),x(le,[ce,ce],A,(e,t)=>e<=t),x(le,[k,k],A,(e,t)=>e<=
t),x(le,[k,Q],A,(e,t)=>e<=t.value),x(le,[Q,k],A,(e,t)=>e.value<=t),x(le,[Q,Q],A,(e,t)=>e.value<=t.value),x(le,[k,j],A,(e,t)=>Number(e)<=t),x(le,[j,k],A,(e,t)=>e<=
Number(t)),x(le,[j,Q],A,(e,t)=>e<=Number(t.value)),x(le,[Q,j],A,(e,t)=>Number(e.value)<=t),x(le,[V,V],A,(e,t)=>qr(e,t)<=0),x(le,[G,G],A,(e,t)=>es(e,t)<=0),x("_>\
_",[A,A],A,(e,t)=>e>t),x("_>_",[nt,nt],A,(e,t)=>ts(e,t)>0),x("_>_",[j,j],A,(e,t)=>e>t),x("_>_",[ce,ce],A,(e,t)=>e>t),x("_>_",[k,k],A,(e,t)=>e>t),x("_>_",[k,Q],A,
(e,t)=>e>t.value),x("_>_",[Q,k],A,(e,t)=>e.value>t),x("_>_",[Q,Q],A,(e,t)=>e.value>t.value),x("_>_",[k,j],A,(e,t)=>Number(e)>t),x("_>_",[j,k],A,(e,t)=>e>Number(
t)),x("_>_",[j,Q],A,(e,t)=>e>Number(t.value)),x("_>_",[Q,j],A,(e,t)=>Number(e.value)>t),x("_>_",[V,V],A,(e,t)=>qr(e,t)>0),x("_>_",[G,G],A,(e,t)=>es(e,t)>0),x(ue,
[A,A],A,(e,t)=>e>=t),x(ue,[nt,nt],A,(e,t)=>ts(e,t)>=0),x(ue,[j,j],A,(e,t)=>e>=t),x(ue,[ce,ce],A,(e,t)=>e>=t),x(ue,[k,k],A,(e,t)=>e>=t),x(ue,[k,Q],A,(e,t)=>e>=t.
value),x(ue,[Q,k],A,(e,t)=>e.value>=t),x(ue,[Q,Q],A,(e,t)=>e.value>=t.value),x(ue,[k,j],A,(e,t)=>Number(e)>=t),x(ue,[j,k],A,(e,t)=>e>=Number(t)),x(ue,[j,Q],A,(e,t)=>e>=
Number(t.value)),x(ue,[Q,j],A,(e,t)=>Number(e.value)>=t),x(ue,[V,V],A,(e,t)=>qr(e,t)>=0),x(ue,[G,G],A,(e,t)=>es(e,t)>=0),x(ht,[nt],k,e=>BigInt(e.length)),x(ht,[
Ki],k,e=>BigInt(e.size)),x(ht,[ce],k,e=>BigInt([...e].length)),x(ht,[Yt],k,e=>BigInt(e.size)),M(ht,nt,[],k,function(){return BigInt(this.length)}),M(ht,Ki,[],k,
function(){return BigInt(this.size)}),M(ht,ce,[],k,function(){return BigInt([...this].length)}),M(ht,Yt,[],k,function(){return BigInt(this.size)}),x("@in",[Vn,Ki],
A,$E),x("@in",[ce,Yt],A,kn),x("@in",[j,Yt],A,kn),x("@in",[k,Yt],A,kn),x("@in",[A,Yt],A,kn),x("@in",[Q,Yt],A,kn),M(Xu,ce,[ce],A,String.prototype.includes),M(Ju,ce,
[ce],A,String.prototype.endsWith),M(ju,ce,[ce],A,String.prototype.startsWith),M(zr,ce,[ce],A,YE)];function KE(e){let t=new Date(0,0,1);t.setFullYear(e.getFullYear());let n=e.getTime()-t.getTime(),r=1e3*60*60*24;return Math.floor(n/r)}function WE(e,t){let n=e.
message,r=Hc(n);if(t===void 0)return new Date(r.getUTCFullYear(),r.getUTCMonth(),r.getUTCDate(),r.getUTCHours(),r.getUTCMinutes(),r.getUTCSeconds(),r.getUTCMilliseconds());
let i=t.match(/^(?<sign>[+-]?)(?<hours>\d\d):(?<minutes>\d\d)$/);if(i?.groups){let _=i.groups.sign=="-"?1:-1,T=parseInt(i.groups.hours),I=parseInt(i.groups.minutes),
S=_*(T*60*60*1e3+I*60*1e3);return r=new Date(r.getTime()-S),new Date(r.getUTCFullYear(),r.getUTCMonth(),r.getUTCDate(),r.getUTCHours(),r.getUTCMinutes(),r.getUTCSeconds(),
r.getUTCMilliseconds())}let c=new Intl.DateTimeFormat("en-US",{hourCycle:"h23",hour12:!1,timeZone:t,year:"numeric",month:"numeric",day:"2-digit",hour:"2-digit",
minute:"2-digit",second:"2-digit"}),u,l,p,d,E,y;for(let _ of c.formatToParts(r))switch(_.type){case"year":u=parseInt(_.value);break;case"month":l=parseInt(_.value)-
1;break;case"day":p=parseInt(_.value);break;case"hour":d=parseInt(_.value);break;case"minute":E=parseInt(_.value);break;case"second":y=parseInt(_.value);break}if(u===
void 0||l===void 0||p===void 0||d===void 0||E===void 0||y===void 0)throw new Error(`Error converting ${Xe(se,n)} to IANA timezone ${t}`);return new Date(u,l,p,d,
E,y,r.getUTCMilliseconds())}var{STRING:ZE,INT:rn}=w;function rt(e,t){function n(r){let i=WE(this,r),c=t(i);try{return BigInt(c)}catch{throw new Error(`Error con\
verting ${c} of ${String(i)} of ${Xe(se,this.message)} to BigInt`)}}return[M(e,G,[],rn,n),M(e,G,[ZE],rn,n)]}var sl=[M(Yi,V,[],rn,function(){return this.message.
seconds}),M(Gi,V,[],rn,function(){return this.message.seconds/60n}),M(Vi,V,[],rn,function(){return this.message.seconds/3600n}),M(Fi,V,[],rn,function(){return BigInt(
this.message.nanos)/1000000n}),...rt(tl,e=>e.getFullYear()),...rt(nl,e=>e.getMonth()),...rt(Qu,e=>e.getDate()),...rt(zu,e=>e.getDate()-1),...rt(qu,e=>e.getDay()),
...rt(el,e=>KE(e)),...rt(Yi,e=>e.getSeconds()),...rt(Gi,e=>e.getMinutes()),...rt(Vi,e=>e.getHours()),...rt(Fi,e=>e.getMilliseconds())];var HE=Symbol.for("@bufbuild/cel/scope");function Zi(e,t){let n=new Map;if(e)for(let[r,i]of Object.entries(e))n.set(r,i);return new Wi(n,t)}var Wi=class{_variables;_parent;[HE]={};constructor(t,n=void 0){
this._variables=t,this._parent=n}*[Symbol.iterator](){for(let[t,n]of this._parent??[])this._variables.has(t)||(yield[t,n]);for(let[t,n]of this._variables)yield[
t,n]}push(t){return Zi(t,this)}pop(){return this._parent}find(t){return this._variables.has(t)?this._variables.get(t):this._parent?.find(t)}};var XE=Symbol.for("@bufbuild/cel/env"),{BOOL:JE,STRING:il}=w;function Xi(e){let t=[];if(e?.re2!==void 0){let n=e.re2;t.push(M(zr,il,[il],JE,function(r){return n.
compile(r).test(this)}))}return new Hi(e?.namespace??"",e?.registry?vi(e.registry):vi(),wu(Zu,Hu,sl,rl,e?.funcs??[],t),Zi(e?.variables))}var Hi=class{_namespace;_registry;_funcs;_variables;[XE]={};constructor(t,n,r,i){
this._namespace=t,this._registry=n,this._funcs=r,this._variables=i}get namespace(){return this._namespace}get registry(){return this._registry}get funcs(){return this.
_funcs}get variables(){return this._variables}};var vt=class e{builder;function;terms;ops;variadicASTs;constructor(t,n,r,i){this.builder=t,this.function=n,this.terms=[r],this.ops=[],this.variadicASTs=i}static newVariadicLogicManager(t,n,r){
return new e(t,n,r,!0)}static newBalancingLogicManager(t,n,r){return new e(t,n,r,!1)}addTerm(t,n){this.terms.push(n),this.ops.push(t)}toExpr(){return this.terms.
length===1?this.terms[0]:this.variadicASTs?this.builder.nextExpr(this.ops[0],{case:"callExpr",value:{$typeName:"cel.expr.Expr.Call",function:this.function,args:this.
terms}}):this.balancedTree(0,this.ops.length-1)}balancedTree(t,n){let r=Math.floor((t+n+1)/2),i;r===t?i=this.terms[r]:i=this.balancedTree(t,r-1);let c;return r===
n?c=this.terms[r+1]:c=this.balancedTree(r+1,n),this.builder.nextExpr(this.ops[r],{case:"callExpr",value:{$typeName:"cel.expr.Expr.Call",function:this.function,args:[
i,c]}})}};var jE=new TextEncoder,be="@result",Gn=class{#e=0n;sourceInfo={$typeName:"cel.expr.SourceInfo",syntaxVersion:"",location:"",lineOffsets:[],positions:{},macroCalls:{},
extensions:[]};nextExpr(t,n){return this.sourceInfo.positions[(++this.#e).toString()]=t,{$typeName:"cel.expr.Expr",id:this.#e,exprKind:n}}nextEntry(t,n,r){return this.
sourceInfo.positions[(++this.#e).toString()]=t,{$typeName:"cel.expr.Expr.CreateStruct.Entry",id:this.#e,keyKind:n,value:r,optionalEntry:!1}}newConstExpr(t,n){return this.
nextExpr(t,{case:"constExpr",value:{$typeName:"cel.expr.Constant",constantKind:n}})}newCallExpr(t,n,r){if(n==="has"&&r.length===1&&r[0].exprKind?.case==="select\
Expr")return this.expandHasMacro(t,r[0]);if((n==="_||_"||n==="_&&_")&&r.length>1){let i=vt.newBalancingLogicManager(this,n,r[0]);for(let c=1;c<r.length;c+=1)i.addTerm(
t,r[c]);return i.toExpr()}return this.nextExpr(t,{case:"callExpr",value:{$typeName:"cel.expr.Expr.Call",function:n,args:r}})}newMemberCallExpr(t,n,r,i){return this.
maybeExpand(t,this.nextExpr(t,{case:"callExpr",value:{$typeName:"cel.expr.Expr.Call",function:r,target:n,args:i}}))}newStringExpr(t,n){return this.newConstExpr(
t,{case:"stringValue",value:n.reduce((r,i)=>{if(typeof i!="string"){if(i.some(c=>c>=55296&&c<57344))throw new Error("surrogate code points are not allowed");return r+
String.fromCodePoint(...i)}return r+i},"")})}newBytesExpr(t,n){let r=[],i=0;for(let l of n){let p=typeof l=="string"?jE.encode(l):l;r.push(p),i+=p.length}let c=new Uint8Array(
i),u=0;for(let l of r)c.set(l,u),u+=l.length;return this.newConstExpr(t,{case:"bytesValue",value:c})}newBoolExpr(t,n){return this.newConstExpr(t,{case:"boolValu\
e",value:n==="true"})}newInt64Expr(t,n){return this.newConstExpr(t,{case:"int64Value",value:n[0]==="-"?-BigInt(n.slice(1)):BigInt(n)})}newUnsignedInt64Expr(t,n){
return this.newConstExpr(t,{case:"uint64Value",value:BigInt(n)})}newDoubleExpr(t,n){return this.newConstExpr(t,{case:"doubleValue",value:parseFloat(n)})}newNullExpr(t){
return this.newConstExpr(t,{case:"nullValue",value:0})}newIdentExpr(t,n){return this.nextExpr(t,{case:"identExpr",value:{$typeName:"cel.expr.Expr.Ident",name:n}})}newInfixExpr(t,n,r){
return this.newCallExpr(t,n==="in"?"@in":`_${n}_`,r)}newSelectExpr(t,n,r){return this.nextExpr(t,{case:"selectExpr",value:{$typeName:"cel.expr.Expr.Select",operand:n,
field:r,testOnly:!1}})}newIndexExpr(t,n,r){return this.newCallExpr(t,"_[_]",[n,r])}expandHasMacro(t,n){if(n.exprKind.case!=="selectExpr")return this.newCallExpr(
t,"has",[n]);let r=this.nextExpr(t,{case:"selectExpr",value:{...n.exprKind.value,testOnly:!0}});return this.addMacroCall(r.id,"has",void 0,[n]),r}newListExpr(t,n){
return this.nextExpr(t,{case:"listExpr",value:{$typeName:"cel.expr.Expr.CreateList",elements:n,optionalIndices:[]}})}newBoolMacro(t,n,r,i,c,u){return this.nextExpr(
t,{case:"comprehensionExpr",value:{$typeName:"cel.expr.Expr.Comprehension",accuVar:be,accuInit:this.newConstExpr(t,{case:"boolValue",value:i}),iterVar:r,iterVar2:"",
iterRange:n,loopStep:c,loopCondition:u,result:this.newIdentExpr(t,be)}})}newListMacro(t,n,r,i){return this.nextExpr(t,{case:"comprehensionExpr",value:{$typeName:"\
cel.expr.Expr.Comprehension",accuVar:be,accuInit:this.newListExpr(t,[]),iterVar:r,iterVar2:"",iterRange:n,loopCondition:this.newConstExpr(t,{case:"boolValue",value:!0}),
loopStep:i,result:this.newIdentExpr(t,be)}})}expandExistsMacro(t,n,r,i){return this.newBoolMacro(t,n,r,!1,this.newCallExpr(t,"_||_",[this.newIdentExpr(t,be),i]),
this.newCallExpr(t,"@not_strictly_false",[this.newCallExpr(t,"!_",[this.newIdentExpr(t,be)])]))}expandAllMacro(t,n,r,i){return this.newBoolMacro(t,n,r,!0,this.newCallExpr(
t,"_&&_",[this.newIdentExpr(t,be),i]),this.newCallExpr(t,"@not_strictly_false",[this.newIdentExpr(t,be)]))}expandMapMacro(t,n,r,i){return this.newListMacro(t,n,
r,this.newCallExpr(t,"_+_",[this.newIdentExpr(t,be),this.newListExpr(t,[i])]))}expandMapFilterMacro(t,n,r,i,c){return this.newListMacro(t,n,r,this.newCallExpr(t,
"_?_:_",[i,this.newCallExpr(t,"_+_",[this.newIdentExpr(t,be),this.newListExpr(t,[c])]),this.newIdentExpr(t,be)]))}expandFilterMacro(t,n,r,i){return this.newListMacro(
t,n,r,this.newCallExpr(t,"_?_:_",[i,this.newCallExpr(t,"_+_",[this.newIdentExpr(t,be),this.newListExpr(t,[this.newIdentExpr(t,r)])]),this.newIdentExpr(t,be)]))}expandExistsOne(t,n,r,i){
return this.nextExpr(t,{case:"comprehensionExpr",value:{$typeName:"cel.expr.Expr.Comprehension",accuVar:be,accuInit:this.newConstExpr(t,{case:"int64Value",value:BigInt(
0)}),iterVar:r,iterVar2:"",iterRange:n,loopCondition:this.newConstExpr(t,{case:"boolValue",value:!0}),loopStep:this.newCallExpr(t,"_?_:_",[i,this.newCallExpr(t,
"_+_",[this.newIdentExpr(t,be),this.newConstExpr(t,{case:"int64Value",value:BigInt(1)})]),this.newIdentExpr(t,be)]),result:this.newCallExpr(t,"_==_",[this.newIdentExpr(
t,be),this.newConstExpr(t,{case:"int64Value",value:BigInt(1)})])}})}maybeExpand(t,n){if(n.exprKind.case==="callExpr"){let r=n.exprKind.value,i=r.args[0];if(i!==
void 0&&n.exprKind.value.target!==void 0&&i.exprKind?.case==="identExpr"){let c;if(r.args.length===2)switch(r.function){case"exists":c=this.expandExistsMacro(t,
n.exprKind.value.target,i.exprKind.value.name,n.exprKind.value.args[1]);break;case"all":c=this.expandAllMacro(t,n.exprKind.value.target,i.exprKind.value.name,n.
exprKind.value.args[1]);break;case"map":c=this.expandMapMacro(t,n.exprKind.value.target,i.exprKind.value.name,n.exprKind.value.args[1]);break;case"filter":c=this.
expandFilterMacro(t,n.exprKind.value.target,i.exprKind.value.name,n.exprKind.value.args[1]);break;case"exists_one":case"existsOne":c=this.expandExistsOne(t,n.exprKind.
value.target,i.exprKind.value.name,n.exprKind.value.args[1]);break}if(r.args.length===3&&r.function=="map"&&(c=this.expandMapFilterMacro(t,n.exprKind.value.target,
i.exprKind.value.name,n.exprKind.value.args[1],n.exprKind.value.args[2])),c!==void 0)return this.addMacroCall(c.id,r.function,r.target,r.args),c}}return n}addMacroCall(t,n,r,i){
let c=i.map(p=>this.buildMacroCallArg(p)),u=r!==void 0?this.buildMacroCallArg(r):void 0,l=u!==void 0?{$typeName:"cel.expr.Expr",id:0n,exprKind:{case:"callExpr",
value:{$typeName:"cel.expr.Expr.Call",function:n,target:u,args:c}}}:{$typeName:"cel.expr.Expr",id:0n,exprKind:{case:"callExpr",value:{$typeName:"cel.expr.Expr.C\
all",function:n,args:c}}};this.sourceInfo.macroCalls[t.toString()]=l}buildMacroCallArg(t){if(this.sourceInfo.macroCalls[t.id.toString()]!==void 0)return{$typeName:"\
cel.expr.Expr",id:t.id,exprKind:{case:void 0,value:void 0}};if(t.exprKind.case==="callExpr"){let n=t.exprKind.value,r=n.args.map(c=>this.buildMacroCallArg(c)),i=n.
target!==void 0?this.buildMacroCallArg(n.target):void 0;return{$typeName:"cel.expr.Expr",id:t.id,exprKind:{case:"callExpr",value:{$typeName:"cel.expr.Expr.Call",
function:n.function,target:i,args:r}}}}if(t.exprKind.case==="selectExpr"){let n=t.exprKind.value;return{$typeName:"cel.expr.Expr",id:t.id,exprKind:{case:"select\
Expr",value:{$typeName:"cel.expr.Expr.Select",operand:n.operand?this.buildMacroCallArg(n.operand):void 0,field:n.field,testOnly:n.testOnly}}}}if(t.exprKind.case===
"listExpr"){let n=t.exprKind.value;return{$typeName:"cel.expr.Expr",id:t.id,exprKind:{case:"listExpr",value:{$typeName:"cel.expr.Expr.CreateList",elements:n.elements.
map(r=>this.buildMacroCallArg(r)),optionalIndices:n.optionalIndices}}}}return t}newMapEntry(t,n,r){return this.nextEntry(t,{case:"mapKey",value:n},r)}newStructExpr(t,n,r=""){
return this.nextExpr(t,{case:"structExpr",value:{$typeName:"cel.expr.Expr.CreateStruct",entries:n,messageName:r}})}newStructEntry(t,n,r){return this.nextEntry(t,
{case:"fieldKey",value:n},r)}};var Yn;(function(e){class t{source;start;constructor(y,_){this.source=y,this.start=_}toString(){return String(this.source)}offset(y){return{line:y.line+this.start.
line-1,column:y.line===1?y.column+this.start.column-1:y.column,offset:y.offset+this.start.offset}}static offsetStart(y){return y.source instanceof t?y.source.offset(
y.start):y.start}static offsetEnd(y){return y.source instanceof t?y.source.offset(y.end):y.end}}e.GrammarLocation=t;function n(E,y,_){return _=_||" ",E.length>y?
E:(y-=E.length,_+=_.repeat(y),E+_.slice(0,y))}e.padEnd=n;class r{}e.ParseFailure=r;function i(E){return!E.success}e.isFailure=i;function c(E,y){let _=1;for(let T=0;T<
y;T++)E[T]==="\r"?(E[T+1]===`
`&&T++,_++):E[T]===`
`&&_++;return _}function u(E,y){let _=1;for(let T=y;T>0&&![`
`,"\r"].includes(E[T-1]);T--)_++;return _}function l(E,y,_,T){return{source:E,start:{offset:y.length-_.length,line:c(y,y.length-_.length),column:u(y,y.length-_.
length)},end:{offset:y.length-T.length,line:c(y,y.length-T.length),column:u(y,y.length-T.length)}}}e.getLocation=l;function p(E,y,_,T){return{source:E,start:y.length-
_.length,end:y.length-T.length}}e.getRange=p;function d(E,y){return E.slice(0,y.length>0?-y.length:void 0)}e.getText=d})(Yn||(Yn={}));var $n=class e extends Error{rawMessage;location;constructor(t,n,r="\
parse error"){super(e.#e(t,n)),this.name=r,this.rawMessage=t,this.location=n}static#e(t,n){return`${n.source!==void 0?String(n.source):"<input>"}:${n.start.line}\
:${n.start.column}: `+t}},to=class e extends $n{expected;found;constructor(t,n,r,i="syntax error"){super(e.#e(t,n),r,i),this.expected=t,this.found=n}static#e(t,n){
function r(u){return"'"+u.replace(/[\\\x07\b\f\n\r\t\v']/g,l=>{switch(l){case"\\":return"\\\\";case"\x07":return"\\x07";case"\b":return"\\b";case"\f":return"\\f";case`\

`:return"\\n";case"\r":return"\\r";case"	":return"\\t";case"\v":return"\\v";case"'":return"\\'";default:throw new Error("Unexpected string encoding replacement \
character. This should be an unreachable error.")}})+"'"}function i(u){let l=[...new Set(u.map(p=>p.type==="literal"?r(p.value):p.value))];switch(l.sort(),l.length){case 1:
return l[0];case 2:return`${l[0]} or ${l[1]}`;default:return l.slice(0,-1).join(", ")+", or "+l[l.length-1]}}function c(u){return u.length===1?u:"end of input"}
return"found "+c(n)+" but expecting "+i(t)}},At={type:"any",value:"any character"},QE={type:"class",value:"/^[\\t\\n\\f\\r ]/g"},Z={type:"other",value:"whitespa\
ce"},zE={type:"literal",value:"//"},qE={type:"class",value:"/^[^\\r\\n]/g"},eb={type:"class",value:"/^[\\r\\n]/g"},tb={type:"other",value:"new line"},H={type:"o\
ther",value:"comment"},Ji={type:"literal",value:"-"},ji={type:"other",value:"digit"},$t={type:"literal",value:"."},nb={type:"class",value:"/^[+\\-]/g"},rb={type:"\
other",value:"float literal"},ol={type:"literal",value:"0x"},sb={type:"class",value:"/^[uU]/g"},ib={type:"other",value:"unsigned integer literal"},ob={type:"oth\
er",value:"integer literal"},ab={type:"class",value:"/^[rR]/g"},ns={type:"literal",value:'"""'},rs={type:"literal",value:"'''"},ss={type:"literal",value:'"'},is={
type:"literal",value:"'"},os={type:"literal",value:"\\"},cb={type:"class",value:"/^[xX]/g"},Qi={type:"other",value:"byte value"},ub={type:"literal",value:"\\u"},
lb={type:"literal",value:"\\U"},fb={type:"class",value:"/^[0-3]/g"},mb={type:"other",value:"escaped bytes"},pb={type:"other",value:"byte sequence"},db={type:"cl\
ass",value:"/^[abfnrtv]/g"},hb={type:"class",value:"/^[\"'`\\\\?]/g"},gb={type:"other",value:"escaped character"},Eb={type:"other",value:"quoted character seque\
nce"},bb={type:"other",value:"string literal"},yb={type:"class",value:"/^[bB]/g"},xb={type:"other",value:"bytes literal"},Nb={type:"literal",value:"true"},_b={type:"\
literal",value:"false"},Sb={type:"other",value:"boolean literal"},Ib={type:"literal",value:"null"},Tb={type:"other",value:"null literal"},al={type:"class",value:"\
/^[_a-zA-Z]/g"},Lb={type:"other",value:"identifier"},zi={type:"literal",value:"("},sn={type:"literal",value:","},qi={type:"literal",value:")"},vb={type:"other",
value:"selector"},cl={type:"literal",value:"{"},eo={type:"literal",value:":"},ul={type:"literal",value:"}"},ll={type:"literal",value:"["},fl={type:"literal",value:"\
]"},Ab={type:"literal",value:"!"},wb={type:"class",value:"/^[*\\/%]/g"},Cb={type:"literal",value:"<="},Ob={type:"literal",value:"<"},Db={type:"literal",value:">\
="},Rb={type:"literal",value:">"},Mb={type:"literal",value:"=="},Ub={type:"literal",value:"!="},Bb={type:"literal",value:"in"},Pb={type:"other",value:"relationa\
l operator"},kb={type:"literal",value:"&&"},Vb={type:"literal",value:"||"},Fb={type:"literal",value:"?"},Gb={type:"end",value:"end of input"};function ml(e,t={}){
let n=t.grammarSource,r=new Gn,i=Wf(e);if(i.success===!0)return i.value;let c=e,u=[];for(let a of i.failedExpectations)a.remainder.length<c.length&&(c=a.remainder,
u=[]),a.remainder.length===c.length&&u.push(a);throw new to(u.map(a=>a.expectation),c.slice(0,1),Yn.getLocation(n,e,c,c));function l(a,s){return r.newDoubleExpr(
a(),s)}function p(a,s){return r.newUnsignedInt64Expr(a(),s)}function d(a,s){return r.newInt64Expr(a(),s)}function E(a){return parseInt(a,16)}function y(a){return parseInt(
a,16)}function _(a){return parseInt(a,16)}function T(a){return parseInt(a,8)}function I(a){switch(a){case"a":return"\x07";case"b":return"\b";case"f":return"\f";case"\
n":return`
`;case"r":return"\r";case"t":return"	";case"v":return"\v"}throw new Error}function S(a,s){return r.newStringExpr(a(),s)}function L(a,s){return r.newBytesExpr(a(),
s)}function b(a,s){return r.newBoolExpr(a(),s)}function N(a){return r.newNullExpr(a())}function v(a,s){return["true","false","null","in","as","break","const","c\
ontinue","else","for","function","if","import","let","loop","package","namespace","return","var","void","while"].includes(s)&&a("reserved identifier"),s}function C(a,s,o){
return r.newCallExpr(a(),s,o)}function F(a,s){return["true","false","null","in"].includes(s)&&a("reserved keyword"),s}function xt(a,s,o){return r.newStructEntry(
a(),s,o)}function rr(a,s,o,m){return r.newStructExpr(a(),m,(s!==null?s:"")+o.join("."))}function Ot(a,s){return r.newIdentExpr(a(),s)}function vs(a,s){return r.
newListExpr(a(),s)}function sr(a,s,o){return r.newMapEntry(a(),s,o)}function ir(a,s){return r.newStructExpr(a(),s)}function As(a,s){return o=>r.newSelectExpr(a(),
o,s)}function ws(a,s,o){return m=>r.newMemberCallExpr(a(),m,s,o)}function vf(a,s){return o=>r.newCallExpr(a(),"_[_]",[o,s])}function Af(a,s){return s.length===0?
a:s.reduce((o,m)=>m(o),a)}function wf(a,s,o){return s.length%2===0?o:o.exprKind.case==="callExpr"&&o.exprKind.value.function===`${s[0]}_`?o.exprKind.value.args[0]:
r.newCallExpr(a(),`${s[0]}_`,[o])}function Cf(a){return`_${a}_`}function Of(a,s,o){return m=>r.newCallExpr(a(),s,[m,o])}function Df(a,s){return s===null?a:s.reduce(
(o,m)=>m(o),a)}function Rf(a){return`_${a}_`}function Mf(a,s,o){return m=>r.newCallExpr(a(),s,[m,o])}function Uf(a,s){return s===null?a:s.reduce((o,m)=>m(o),a)}
function Bf(a){return`_${a}_`}function Pf(){return"@in"}function kf(a,s,o){return m=>r.newCallExpr(a(),s,[m,o])}function Vf(a,s){return s===null?a:s.reduce((o,m)=>m(
o),a)}function Ff(a,s){if(s.length===1)return s[0];let o=vt.newBalancingLogicManager(r,"_&&_",s[0]);for(let m=1;m<s.length;m+=1)o.addTerm(a(),s[m]);return o.toExpr()}
function Gf(a,s){if(s.length===1)return s[0];let o=vt.newBalancingLogicManager(r,"_||_",s[0]);for(let m=1;m<s.length;m+=1)o.addTerm(a(),s[m]);return o.toExpr()}
function Yf(a,s){return[a,s]}function $f(a,s,o){return o===null?s:r.newCallExpr(a(),"_?_:_",[s,...o])}function Kf(a){return{expr:a,sourceInfo:r.sourceInfo}}function Wf(a){
let s=Zf(a);return s.success===!0?s.remainder.length===0?s:{success:!1,remainder:s.remainder,failedExpectations:[{expectation:Gb,remainder:s.remainder}]}:s}function Zf(a){
let s=Nt(a);return s.success===!0?{success:!0,value:Kf(s.value),remainder:s.remainder,failedExpectations:[]}:s}function Nt(a){let s=Hf(a);return s.success===!0?
{success:!0,value:$f(()=>e.length-a.length,s.value[0],s.value[1]),remainder:s.remainder,failedExpectations:[]}:s}function Hf(a){let s=[],o=a,m=Fo(o);if(s.push(...m.
failedExpectations),m.success===!1)return{success:!1,remainder:m.remainder,failedExpectations:s};o=m.remainder;let f=o.match(/^(([\t\n\f\r ])+)?(\/\/([^\r\n])*([\r\n])+)?(([\t\n\f\r ])+)?/g);
if(s.push({expectation:Z,remainder:o},{expectation:H,remainder:o}),f?.length!==1)return{success:!1,remainder:o,failedExpectations:s};o=o.slice(f[0].length);let g=th(
o);return s.push(...g.failedExpectations),g.success===!1?{success:!1,remainder:g.remainder,failedExpectations:s}:(o=g.remainder,{success:!0,value:[m.value,g.value],
remainder:o,failedExpectations:s})}function Fo(a){let s=Xf(a);return s.success===!0?{success:!0,value:Gf(()=>e.length-a.length,s.value),remainder:s.remainder,failedExpectations:[]}:
s}function Xf(a){let s=[],o=[],m=a;for(;;){let f=m;if(s.length>0){let O=eh(f);if(o.push(...O.failedExpectations),O.success===!1)break;f=O.remainder}let g=Jf(f);
if(o.push(...g.failedExpectations),g.success===!1)break;m=g.remainder,s.push(g.value)}return s.length<1?{success:!1,remainder:a,failedExpectations:o}:{success:!0,
value:s,remainder:m,failedExpectations:o}}function Jf(a){let s=jf(a);return s.success===!0?{success:!0,value:Ff(()=>e.length-a.length,s.value),remainder:s.remainder,
failedExpectations:[]}:s}function jf(a){let s=[],o=[],m=a;for(;;){let f=m;if(s.length>0){let O=qd(f);if(o.push(...O.failedExpectations),O.success===!1)break;f=O.
remainder}let g=Qf(f);if(o.push(...g.failedExpectations),g.success===!1)break;m=g.remainder,s.push(g.value)}return s.length<1?{success:!1,remainder:a,failedExpectations:o}:
{success:!0,value:s,remainder:m,failedExpectations:o}}function Qf(a){let s=zf(a);return s.success===!0?{success:!0,value:Vf(s.value[0],s.value[1]),remainder:s.remainder,
failedExpectations:[]}:s}function zf(a){let s=[],o=a,m=Go(o);if(s.push(...m.failedExpectations),m.success===!1)return{success:!1,remainder:m.remainder,failedExpectations:s};
o=m.remainder;let f=$d(o);return s.push(...f.failedExpectations),f.success===!1?{success:!1,remainder:f.remainder,failedExpectations:s}:(o=f.remainder,{success:!0,
value:[m.value,f.value],remainder:o,failedExpectations:s})}function Go(a){let s=qf(a);return s.success===!0?{success:!0,value:Uf(s.value[0],s.value[1]),remainder:s.
remainder,failedExpectations:[]}:s}function qf(a){let s=[],o=a,m=Yo(o);if(s.push(...m.failedExpectations),m.success===!1)return{success:!1,remainder:m.remainder,
failedExpectations:s};o=m.remainder;let f=Pd(o);return s.push(...f.failedExpectations),f.success===!1?{success:!1,remainder:f.remainder,failedExpectations:s}:(o=
f.remainder,{success:!0,value:[m.value,f.value],remainder:o,failedExpectations:s})}function Yo(a){let s=em(a);return s.success===!0?{success:!0,value:Df(s.value[0],
s.value[1]),remainder:s.remainder,failedExpectations:[]}:s}function em(a){let s=[],o=a,m=$o(o);if(s.push(...m.failedExpectations),m.success===!1)return{success:!1,
remainder:m.remainder,failedExpectations:s};o=m.remainder;let f=Od(o);return s.push(...f.failedExpectations),f.success===!1?{success:!1,remainder:f.remainder,failedExpectations:s}:
(o=f.remainder,{success:!0,value:[m.value,f.value],remainder:o,failedExpectations:s})}function $o(a){let s=[Ko,Ad],o=[];for(let m=s.shift();m!==void 0;m=s.shift()){
let f=m(a);if(o.push(...f.failedExpectations),f.success===!0)return{success:!0,value:f.value,remainder:f.remainder,failedExpectations:o}}return{success:!1,remainder:a,
failedExpectations:o}}function Ko(a){let s=tm(a);return s.success===!0?{success:!0,value:Af(s.value[0],s.value[1]),remainder:s.remainder,failedExpectations:[]}:
s}function tm(a){let s=[],o=a,m=o.match(/^(([\t\n\f\r ])+)?(\/\/([^\r\n])*([\r\n])+)?(([\t\n\f\r ])+)?/g);if(s.push({expectation:Z,remainder:o},{expectation:H,remainder:o}),
m?.length!==1)return{success:!1,remainder:o,failedExpectations:s};o=o.slice(m[0].length);let f=dm(o);if(s.push(...f.failedExpectations),f.success===!1)return{success:!1,
remainder:f.remainder,failedExpectations:s};o=f.remainder;let g=yd(o);return s.push(...g.failedExpectations),g.success===!1?{success:!1,remainder:g.remainder,failedExpectations:s}:
(o=g.remainder,{success:!0,value:[f.value,g.value],remainder:o,failedExpectations:s})}function Wo(a){let s=[],o=a,m=nm(o);if(s.push(...m.failedExpectations),m.success===
!1)return{success:!1,remainder:m.remainder,failedExpectations:s};o=m.remainder;let f=sm(o);if(s.push(...f.failedExpectations),f.success===!1)return{success:!1,remainder:f.
remainder,failedExpectations:s};o=f.remainder;let g=pm(o);return s.push(...g.failedExpectations),g.success===!1?{success:!1,remainder:g.remainder,failedExpectations:s}:
(o=g.remainder,{success:!0,value:[m.value,f.value,g.value],remainder:o,failedExpectations:s})}function nm(a){let s=Zo(a);return s.success===!0?s:{success:!0,value:null,
remainder:a,failedExpectations:s.failedExpectations}}function Zo(a){let s=rm(a);return s.success===!0?s:{success:!1,remainder:s.remainder,failedExpectations:[{expectation:Z,
remainder:s.remainder}]}}function rm(a){let s=a.match(/^([\t\n\f\r ])+/g);return s?.length===1?{success:!0,value:s[0],remainder:a.slice(s[0].length),failedExpectations:[]}:
{success:!1,remainder:a,failedExpectations:[{expectation:QE,remainder:a}]}}function sm(a){let s=im(a);return s.success===!0?s:{success:!0,value:null,remainder:a,
failedExpectations:s.failedExpectations}}function im(a){let s=om(a);return s.success===!0?s:{success:!1,remainder:s.remainder,failedExpectations:[{expectation:H,
remainder:s.remainder}]}}function om(a){let s=[],o=a,m=am(o);if(s.push(...m.failedExpectations),m.success===!1)return{success:!1,remainder:m.remainder,failedExpectations:s};
o=m.remainder;let f=cm(o);if(s.push(...f.failedExpectations),f.success===!1)return{success:!1,remainder:f.remainder,failedExpectations:s};o=f.remainder;let g=lm(
o);return s.push(...g.failedExpectations),g.success===!1?{success:!1,remainder:g.remainder,failedExpectations:s}:(o=g.remainder,{success:!0,value:[m.value,f.value,
g.value],remainder:o,failedExpectations:s})}function am(a){return a.startsWith("//")?{success:!0,value:"//",remainder:a.slice(2),failedExpectations:[]}:{success:!1,
remainder:a,failedExpectations:[{expectation:zE,remainder:a}]}}function cm(a){let s=[],o=[],m=a;for(;;){let g=um(m);if(o.push(...g.failedExpectations),g.success===
!1)break;m=g.remainder,s.push(g.value)}return{success:!0,value:s,remainder:m,failedExpectations:o}}function um(a){return/^[^\r\n]/g.test(a)?{success:!0,value:a.
slice(0,1),remainder:a.slice(1),failedExpectations:[]}:{success:!1,remainder:a,failedExpectations:[{expectation:qE,remainder:a}]}}function lm(a){let s=fm(a);return s.
success===!0?s:{success:!1,remainder:s.remainder,failedExpectations:[{expectation:tb,remainder:s.remainder}]}}function fm(a){let s=[],o=[],m=a;for(;;){let g=mm(
m);if(o.push(...g.failedExpectations),g.success===!1)break;m=g.remainder,s.push(g.value)}return s.length<1?{success:!1,remainder:a,failedExpectations:o}:{success:!0,
value:s,remainder:m,failedExpectations:o}}function mm(a){return/^[\r\n]/g.test(a)?{success:!0,value:a.slice(0,1),remainder:a.slice(1),failedExpectations:[]}:{success:!1,
remainder:a,failedExpectations:[{expectation:eb,remainder:a}]}}function pm(a){let s=Zo(a);return s.success===!0?s:{success:!0,value:null,remainder:a,failedExpectations:s.
failedExpectations}}function dm(a){let s=[hm,$p,Jp,cd,ld,fd,pd],o=[];for(let m=s.shift();m!==void 0;m=s.shift()){let f=m(a);if(o.push(...f.failedExpectations),f.
success===!0)return{success:!0,value:f.value,remainder:f.remainder,failedExpectations:o}}return{success:!1,remainder:a,failedExpectations:o}}function hm(a){let s=[
gm,ym,Sm,Lm,Dp,Up,Fp],o=[];for(let m=s.shift();m!==void 0;m=s.shift()){let f=m(a);if(o.push(...f.failedExpectations),f.success===!0)return{success:!0,value:f.value,
remainder:f.remainder,failedExpectations:o}}return{success:!1,remainder:a,failedExpectations:o}}function gm(a){let s=Em(a);return s.success===!0?s:{success:!1,remainder:s.
remainder,failedExpectations:[{expectation:rb,remainder:s.remainder}]}}function Em(a){let s=bm(a);return s.success===!0?{success:!0,value:l(()=>e.length-a.length,
s.value),remainder:s.remainder,failedExpectations:[]}:s}function bm(a){let s=a.match(/^((-)?([0-9])*\.([0-9])+([eE]([+\-])?([0-9])+)?|(-)?([0-9])+[eE]([+\-])?([0-9])+)/g);
return s?.length===1?{success:!0,value:s[0],remainder:a.slice(s[0].length),failedExpectations:[]}:{success:!1,remainder:a,failedExpectations:[{expectation:Ji,remainder:a},
{expectation:ji,remainder:a},{expectation:$t,remainder:a}]}}function ym(a){let s=xm(a);return s.success===!0?s:{success:!1,remainder:s.remainder,failedExpectations:[
{expectation:ib,remainder:s.remainder}]}}function xm(a){let s=Nm(a);return s.success===!0?{success:!0,value:p(()=>e.length-a.length,s.value[0]),remainder:s.remainder,
failedExpectations:[]}:s}function Nm(a){let s=[],o=a,m=_m(o);if(s.push(...m.failedExpectations),m.success===!1)return{success:!1,remainder:m.remainder,failedExpectations:s};
o=m.remainder;let f=o.match(/^[uU]/g);return s.push({expectation:sb,remainder:o}),f?.length!==1?{success:!1,remainder:o,failedExpectations:s}:(o=o.slice(f[0].length),
{success:!0,value:[m.value],remainder:o,failedExpectations:s})}function _m(a){let s=a.match(/^(0x([0-9abcdefABCDEF])+|([0-9])+)/g);return s?.length===1?{success:!0,
value:s[0],remainder:a.slice(s[0].length),failedExpectations:[]}:{success:!1,remainder:a,failedExpectations:[{expectation:ol,remainder:a},{expectation:ji,remainder:a}]}}
function Sm(a){let s=Im(a);return s.success===!0?s:{success:!1,remainder:s.remainder,failedExpectations:[{expectation:ob,remainder:s.remainder}]}}function Im(a){
let s=Tm(a);return s.success===!0?{success:!0,value:d(()=>e.length-a.length,s.value),remainder:s.remainder,failedExpectations:[]}:s}function Tm(a){let s=a.match(
/^(-)?(0x([0-9abcdefABCDEF])+|([0-9])+)/g);return s?.length===1?{success:!0,value:s[0],remainder:a.slice(s[0].length),failedExpectations:[]}:{success:!1,remainder:a,
failedExpectations:[{expectation:Ji,remainder:a},{expectation:ol,remainder:a},{expectation:ji,remainder:a}]}}function Lm(a){let s=vm(a);return s.success===!0?s:
{success:!1,remainder:s.remainder,failedExpectations:[{expectation:bb,remainder:s.remainder}]}}function vm(a){let s=Ho(a);return s.success===!0?{success:!0,value:S(
()=>e.length-a.length,s.value),remainder:s.remainder,failedExpectations:[]}:s}function Ho(a){let s=Am(a);return s.success===!0?s:{success:!1,remainder:s.remainder,
failedExpectations:[{expectation:Eb,remainder:s.remainder}]}}function Am(a){let s=[wm,Hm],o=[];for(let m=s.shift();m!==void 0;m=s.shift()){let f=m(a);if(o.push(
...f.failedExpectations),f.success===!0)return{success:!0,value:f.value,remainder:f.remainder,failedExpectations:o}}return{success:!1,remainder:a,failedExpectations:o}}
function wm(a){let s=[],o=a,m=o.match(/^[rR]/g);if(s.push({expectation:ab,remainder:o}),m?.length!==1)return{success:!1,remainder:o,failedExpectations:s};o=o.slice(
m[0].length);let f=Cm(o);return s.push(...f.failedExpectations),f.success===!1?{success:!1,remainder:f.remainder,failedExpectations:s}:(o=f.remainder,{success:!0,
value:f.value,remainder:o,failedExpectations:s})}function Cm(a){let s=[Om,Um,Vm,$m],o=[];for(let m=s.shift();m!==void 0;m=s.shift()){let f=m(a);if(o.push(...f.failedExpectations),
f.success===!0)return{success:!0,value:f.value,remainder:f.remainder,failedExpectations:o}}return{success:!1,remainder:a,failedExpectations:o}}function Om(a){let s=[],
o=a,m=o.match(/^"""/g);if(s.push({expectation:ns,remainder:o}),m?.length!==1)return{success:!1,remainder:o,failedExpectations:s};o=o.slice(m[0].length);let f=Dm(
o);if(s.push(...f.failedExpectations),f.success===!1)return{success:!1,remainder:f.remainder,failedExpectations:s};o=f.remainder;let g=o.match(/^"""/g);return s.
push({expectation:ns,remainder:o}),g?.length!==1?{success:!1,remainder:o,failedExpectations:s}:(o=o.slice(g[0].length),{success:!0,value:f.value,remainder:o,failedExpectations:s})}
function Dm(a){let s=[],o=[],m=a;for(;;){let g=Rm(m);if(o.push(...g.failedExpectations),g.success===!1)break;m=g.remainder,s.push(g.value)}return{success:!0,value:s,
remainder:m,failedExpectations:o}}function Rm(a){let s=[],o=a,m=o.match(/^(?!""")/g);if(s.push(),m?.length!==1)return{success:!1,remainder:o,failedExpectations:s};
o=o.slice(m[0].length);let f=Mm(o);return s.push(...f.failedExpectations),f.success===!1?{success:!1,remainder:f.remainder,failedExpectations:s}:(o=f.remainder,
{success:!0,value:f.value,remainder:o,failedExpectations:s})}function Mm(a){return a.length>0?{success:!0,value:a.slice(0,1),remainder:a.slice(1),failedExpectations:[]}:
{success:!1,remainder:a,failedExpectations:[{expectation:At,remainder:a}]}}function Um(a){let s=[],o=a,m=o.match(/^'''/g);if(s.push({expectation:rs,remainder:o}),
m?.length!==1)return{success:!1,remainder:o,failedExpectations:s};o=o.slice(m[0].length);let f=Bm(o);if(s.push(...f.failedExpectations),f.success===!1)return{success:!1,
remainder:f.remainder,failedExpectations:s};o=f.remainder;let g=o.match(/^'''/g);return s.push({expectation:rs,remainder:o}),g?.length!==1?{success:!1,remainder:o,
failedExpectations:s}:(o=o.slice(g[0].length),{success:!0,value:f.value,remainder:o,failedExpectations:s})}function Bm(a){let s=[],o=[],m=a;for(;;){let g=Pm(m);
if(o.push(...g.failedExpectations),g.success===!1)break;m=g.remainder,s.push(g.value)}return{success:!0,value:s,remainder:m,failedExpectations:o}}function Pm(a){
let s=[],o=a,m=o.match(/^(?!''')/g);if(s.push(),m?.length!==1)return{success:!1,remainder:o,failedExpectations:s};o=o.slice(m[0].length);let f=km(o);return s.push(
...f.failedExpectations),f.success===!1?{success:!1,remainder:f.remainder,failedExpectations:s}:(o=f.remainder,{success:!0,value:f.value,remainder:o,failedExpectations:s})}
function km(a){return a.length>0?{success:!0,value:a.slice(0,1),remainder:a.slice(1),failedExpectations:[]}:{success:!1,remainder:a,failedExpectations:[{expectation:At,
remainder:a}]}}function Vm(a){let s=[],o=a,m=o.match(/^"/g);if(s.push({expectation:ss,remainder:o}),m?.length!==1)return{success:!1,remainder:o,failedExpectations:s};
o=o.slice(m[0].length);let f=Fm(o);if(s.push(...f.failedExpectations),f.success===!1)return{success:!1,remainder:f.remainder,failedExpectations:s};o=f.remainder;
let g=o.match(/^"/g);return s.push({expectation:ss,remainder:o}),g?.length!==1?{success:!1,remainder:o,failedExpectations:s}:(o=o.slice(g[0].length),{success:!0,
value:f.value,remainder:o,failedExpectations:s})}function Fm(a){let s=[],o=[],m=a;for(;;){let g=Gm(m);if(o.push(...g.failedExpectations),g.success===!1)break;m=
g.remainder,s.push(g.value)}return{success:!0,value:s,remainder:m,failedExpectations:o}}function Gm(a){let s=[],o=a,m=o.match(/^(?!("|([\r\n])+))/g);if(s.push(),
m?.length!==1)return{success:!1,remainder:o,failedExpectations:s};o=o.slice(m[0].length);let f=Ym(o);return s.push(...f.failedExpectations),f.success===!1?{success:!1,
remainder:f.remainder,failedExpectations:s}:(o=f.remainder,{success:!0,value:f.value,remainder:o,failedExpectations:s})}function Ym(a){return a.length>0?{success:!0,
value:a.slice(0,1),remainder:a.slice(1),failedExpectations:[]}:{success:!1,remainder:a,failedExpectations:[{expectation:At,remainder:a}]}}function $m(a){let s=[],
o=a,m=o.match(/^'/g);if(s.push({expectation:is,remainder:o}),m?.length!==1)return{success:!1,remainder:o,failedExpectations:s};o=o.slice(m[0].length);let f=Km(o);
if(s.push(...f.failedExpectations),f.success===!1)return{success:!1,remainder:f.remainder,failedExpectations:s};o=f.remainder;let g=o.match(/^'/g);return s.push(
{expectation:is,remainder:o}),g?.length!==1?{success:!1,remainder:o,failedExpectations:s}:(o=o.slice(g[0].length),{success:!0,value:f.value,remainder:o,failedExpectations:s})}
function Km(a){let s=[],o=[],m=a;for(;;){let g=Wm(m);if(o.push(...g.failedExpectations),g.success===!1)break;m=g.remainder,s.push(g.value)}return{success:!0,value:s,
remainder:m,failedExpectations:o}}function Wm(a){let s=[],o=a,m=o.match(/^(?!('|([\r\n])+))/g);if(s.push(),m?.length!==1)return{success:!1,remainder:o,failedExpectations:s};
o=o.slice(m[0].length);let f=Zm(o);return s.push(...f.failedExpectations),f.success===!1?{success:!1,remainder:f.remainder,failedExpectations:s}:(o=f.remainder,
{success:!0,value:f.value,remainder:o,failedExpectations:s})}function Zm(a){return a.length>0?{success:!0,value:a.slice(0,1),remainder:a.slice(1),failedExpectations:[]}:
{success:!1,remainder:a,failedExpectations:[{expectation:At,remainder:a}]}}function Hm(a){let s=[Xm,xp,Ip,Ap],o=[];for(let m=s.shift();m!==void 0;m=s.shift()){let f=m(
a);if(o.push(...f.failedExpectations),f.success===!0)return{success:!0,value:f.value,remainder:f.remainder,failedExpectations:o}}return{success:!1,remainder:a,failedExpectations:o}}
function Xm(a){let s=[],o=a,m=o.match(/^"""/g);if(s.push({expectation:ns,remainder:o}),m?.length!==1)return{success:!1,remainder:o,failedExpectations:s};o=o.slice(
m[0].length);let f=Jm(o);if(s.push(...f.failedExpectations),f.success===!1)return{success:!1,remainder:f.remainder,failedExpectations:s};o=f.remainder;let g=o.match(
/^"""/g);return s.push({expectation:ns,remainder:o}),g?.length!==1?{success:!1,remainder:o,failedExpectations:s}:(o=o.slice(g[0].length),{success:!0,value:f.value,
remainder:o,failedExpectations:s})}function Jm(a){let s=[],o=[],m=a;for(;;){let g=jm(m);if(o.push(...g.failedExpectations),g.success===!1)break;m=g.remainder,s.
push(g.value)}return{success:!0,value:s,remainder:m,failedExpectations:o}}function jm(a){let s=[or,yp],o=[];for(let m=s.shift();m!==void 0;m=s.shift()){let f=m(
a);if(o.push(...f.failedExpectations),f.success===!0)return{success:!0,value:f.value,remainder:f.remainder,failedExpectations:o}}return{success:!1,remainder:a,failedExpectations:o}}
function or(a){let s=Qm(a);return s.success===!0?s:{success:!1,remainder:s.remainder,failedExpectations:[{expectation:gb,remainder:s.remainder}]}}function Qm(a){
let s=[zm,dp,Ep],o=[];for(let m=s.shift();m!==void 0;m=s.shift()){let f=m(a);if(o.push(...f.failedExpectations),f.success===!0)return{success:!0,value:f.value,remainder:f.
remainder,failedExpectations:o}}return{success:!1,remainder:a,failedExpectations:o}}function zm(a){let s=qm(a);return s.success===!0?s:{success:!1,remainder:s.remainder,
failedExpectations:[{expectation:pb,remainder:s.remainder}]}}function qm(a){let s=[],o=[],m=a;for(;;){let g=ep(m);if(o.push(...g.failedExpectations),g.success===
!1)break;m=g.remainder,s.push(g.value)}return s.length<1?{success:!1,remainder:a,failedExpectations:o}:{success:!0,value:s,remainder:m,failedExpectations:o}}function ep(a){
let s=tp(a);return s.success===!0?s:{success:!1,remainder:s.remainder,failedExpectations:[{expectation:mb,remainder:s.remainder}]}}function tp(a){let s=[np,ip,cp,
fp],o=[];for(let m=s.shift();m!==void 0;m=s.shift()){let f=m(a);if(o.push(...f.failedExpectations),f.success===!0)return{success:!0,value:f.value,remainder:f.remainder,
failedExpectations:o}}return{success:!1,remainder:a,failedExpectations:o}}function np(a){let s=rp(a);return s.success===!0?{success:!0,value:E(s.value[0]),remainder:s.
remainder,failedExpectations:[]}:s}function rp(a){let s=[],o=a,m=o.match(/^\\/g);if(s.push({expectation:os,remainder:o}),m?.length!==1)return{success:!1,remainder:o,
failedExpectations:s};o=o.slice(m[0].length);let f=o.match(/^[xX]/g);if(s.push({expectation:cb,remainder:o}),f?.length!==1)return{success:!1,remainder:o,failedExpectations:s};
o=o.slice(f[0].length);let g=sp(o);return s.push(...g.failedExpectations),g.success===!1?{success:!1,remainder:g.remainder,failedExpectations:s}:(o=g.remainder,
{success:!0,value:[g.value],remainder:o,failedExpectations:s})}function sp(a){let s=a.match(/^([0-9abcdefABCDEF][0-9abcdefABCDEF]){0,1}/g);return s?.length===1?
{success:!0,value:s[0],remainder:a.slice(s[0].length),failedExpectations:[]}:{success:!1,remainder:a,failedExpectations:[{expectation:Qi,remainder:a}]}}function ip(a){
let s=op(a);return s.success===!0?{success:!0,value:y(s.value[0]),remainder:s.remainder,failedExpectations:[]}:s}function op(a){let s=[],o=a,m=o.match(/^\\u/g);
if(s.push({expectation:ub,remainder:o}),m?.length!==1)return{success:!1,remainder:o,failedExpectations:s};o=o.slice(m[0].length);let f=ap(o);return s.push(...f.
failedExpectations),f.success===!1?{success:!1,remainder:f.remainder,failedExpectations:s}:(o=f.remainder,{success:!0,value:[f.value],remainder:o,failedExpectations:s})}
function ap(a){let s=a.match(/^([0-9abcdefABCDEF][0-9abcdefABCDEF]){0,2}/g);return s?.length===1?{success:!0,value:s[0],remainder:a.slice(s[0].length),failedExpectations:[]}:
{success:!1,remainder:a,failedExpectations:[{expectation:Qi,remainder:a}]}}function cp(a){let s=up(a);return s.success===!0?{success:!0,value:_(s.value[0]),remainder:s.
remainder,failedExpectations:[]}:s}function up(a){let s=[],o=a,m=o.match(/^\\U/g);if(s.push({expectation:lb,remainder:o}),m?.length!==1)return{success:!1,remainder:o,
failedExpectations:s};o=o.slice(m[0].length);let f=lp(o);return s.push(...f.failedExpectations),f.success===!1?{success:!1,remainder:f.remainder,failedExpectations:s}:
(o=f.remainder,{success:!0,value:[f.value],remainder:o,failedExpectations:s})}function lp(a){let s=a.match(/^([0-9abcdefABCDEF][0-9abcdefABCDEF]){0,4}/g);return s?.
length===1?{success:!0,value:s[0],remainder:a.slice(s[0].length),failedExpectations:[]}:{success:!1,remainder:a,failedExpectations:[{expectation:Qi,remainder:a}]}}
function fp(a){let s=mp(a);return s.success===!0?{success:!0,value:T(s.value[0]),remainder:s.remainder,failedExpectations:[]}:s}function mp(a){let s=[],o=a,m=o.
match(/^\\/g);if(s.push({expectation:os,remainder:o}),m?.length!==1)return{success:!1,remainder:o,failedExpectations:s};o=o.slice(m[0].length);let f=pp(o);return s.
push(...f.failedExpectations),f.success===!1?{success:!1,remainder:f.remainder,failedExpectations:s}:(o=f.remainder,{success:!0,value:[f.value],remainder:o,failedExpectations:s})}
function pp(a){let s=a.match(/^[0-3][0-7][0-7]/g);return s?.length===1?{success:!0,value:s[0],remainder:a.slice(s[0].length),failedExpectations:[]}:{success:!1,
remainder:a,failedExpectations:[{expectation:fb,remainder:a}]}}function dp(a){let s=hp(a);return s.success===!0?{success:!0,value:I(s.value[0]),remainder:s.remainder,
failedExpectations:[]}:s}function hp(a){let s=[],o=a,m=o.match(/^\\/g);if(s.push({expectation:os,remainder:o}),m?.length!==1)return{success:!1,remainder:o,failedExpectations:s};
o=o.slice(m[0].length);let f=gp(o);return s.push(...f.failedExpectations),f.success===!1?{success:!1,remainder:f.remainder,failedExpectations:s}:(o=f.remainder,
{success:!0,value:[f.value],remainder:o,failedExpectations:s})}function gp(a){return/^[abfnrtv]/g.test(a)?{success:!0,value:a.slice(0,1),remainder:a.slice(1),failedExpectations:[]}:
{success:!1,remainder:a,failedExpectations:[{expectation:db,remainder:a}]}}function Ep(a){let s=[],o=a,m=o.match(/^\\/g);if(s.push({expectation:os,remainder:o}),
m?.length!==1)return{success:!1,remainder:o,failedExpectations:s};o=o.slice(m[0].length);let f=bp(o);return s.push(...f.failedExpectations),f.success===!1?{success:!1,
remainder:f.remainder,failedExpectations:s}:(o=f.remainder,{success:!0,value:f.value,remainder:o,failedExpectations:s})}function bp(a){return/^["'`\\?]/g.test(a)?
{success:!0,value:a.slice(0,1),remainder:a.slice(1),failedExpectations:[]}:{success:!1,remainder:a,failedExpectations:[{expectation:hb,remainder:a}]}}function yp(a){
let s=a.match(/^(?!""")[\s\S]/g);return s?.length===1?{success:!0,value:s[0],remainder:a.slice(s[0].length),failedExpectations:[]}:{success:!1,remainder:a,failedExpectations:[
{expectation:At,remainder:a}]}}function xp(a){let s=[],o=a,m=o.match(/^'''/g);if(s.push({expectation:rs,remainder:o}),m?.length!==1)return{success:!1,remainder:o,
failedExpectations:s};o=o.slice(m[0].length);let f=Np(o);if(s.push(...f.failedExpectations),f.success===!1)return{success:!1,remainder:f.remainder,failedExpectations:s};
o=f.remainder;let g=o.match(/^'''/g);return s.push({expectation:rs,remainder:o}),g?.length!==1?{success:!1,remainder:o,failedExpectations:s}:(o=o.slice(g[0].length),
{success:!0,value:f.value,remainder:o,failedExpectations:s})}function Np(a){let s=[],o=[],m=a;for(;;){let g=_p(m);if(o.push(...g.failedExpectations),g.success===
!1)break;m=g.remainder,s.push(g.value)}return{success:!0,value:s,remainder:m,failedExpectations:o}}function _p(a){let s=[or,Sp],o=[];for(let m=s.shift();m!==void 0;m=
s.shift()){let f=m(a);if(o.push(...f.failedExpectations),f.success===!0)return{success:!0,value:f.value,remainder:f.remainder,failedExpectations:o}}return{success:!1,
remainder:a,failedExpectations:o}}function Sp(a){let s=a.match(/^(?!''')[\s\S]/g);return s?.length===1?{success:!0,value:s[0],remainder:a.slice(s[0].length),failedExpectations:[]}:
{success:!1,remainder:a,failedExpectations:[{expectation:At,remainder:a}]}}function Ip(a){let s=[],o=a,m=o.match(/^"/g);if(s.push({expectation:ss,remainder:o}),
m?.length!==1)return{success:!1,remainder:o,failedExpectations:s};o=o.slice(m[0].length);let f=Tp(o);if(s.push(...f.failedExpectations),f.success===!1)return{success:!1,
remainder:f.remainder,failedExpectations:s};o=f.remainder;let g=o.match(/^"/g);return s.push({expectation:ss,remainder:o}),g?.length!==1?{success:!1,remainder:o,
failedExpectations:s}:(o=o.slice(g[0].length),{success:!0,value:f.value,remainder:o,failedExpectations:s})}function Tp(a){let s=[],o=[],m=a;for(;;){let g=Lp(m);
if(o.push(...g.failedExpectations),g.success===!1)break;m=g.remainder,s.push(g.value)}return{success:!0,value:s,remainder:m,failedExpectations:o}}function Lp(a){
let s=[or,vp],o=[];for(let m=s.shift();m!==void 0;m=s.shift()){let f=m(a);if(o.push(...f.failedExpectations),f.success===!0)return{success:!0,value:f.value,remainder:f.
remainder,failedExpectations:o}}return{success:!1,remainder:a,failedExpectations:o}}function vp(a){let s=a.match(/^(?!("|([\r\n])+))[\s\S]/g);return s?.length===
1?{success:!0,value:s[0],remainder:a.slice(s[0].length),failedExpectations:[]}:{success:!1,remainder:a,failedExpectations:[{expectation:At,remainder:a}]}}function Ap(a){
let s=[],o=a,m=o.match(/^'/g);if(s.push({expectation:is,remainder:o}),m?.length!==1)return{success:!1,remainder:o,failedExpectations:s};o=o.slice(m[0].length);let f=wp(
o);if(s.push(...f.failedExpectations),f.success===!1)return{success:!1,remainder:f.remainder,failedExpectations:s};o=f.remainder;let g=o.match(/^'/g);return s.push(
{expectation:is,remainder:o}),g?.length!==1?{success:!1,remainder:o,failedExpectations:s}:(o=o.slice(g[0].length),{success:!0,value:f.value,remainder:o,failedExpectations:s})}
function wp(a){let s=[],o=[],m=a;for(;;){let g=Cp(m);if(o.push(...g.failedExpectations),g.success===!1)break;m=g.remainder,s.push(g.value)}return{success:!0,value:s,
remainder:m,failedExpectations:o}}function Cp(a){let s=[or,Op],o=[];for(let m=s.shift();m!==void 0;m=s.shift()){let f=m(a);if(o.push(...f.failedExpectations),f.
success===!0)return{success:!0,value:f.value,remainder:f.remainder,failedExpectations:o}}return{success:!1,remainder:a,failedExpectations:o}}function Op(a){let s=a.
match(/^(?!('|([\r\n])+))[\s\S]/g);return s?.length===1?{success:!0,value:s[0],remainder:a.slice(s[0].length),failedExpectations:[]}:{success:!1,remainder:a,failedExpectations:[
{expectation:At,remainder:a}]}}function Dp(a){let s=Rp(a);return s.success===!0?s:{success:!1,remainder:s.remainder,failedExpectations:[{expectation:xb,remainder:s.
remainder}]}}function Rp(a){let s=Mp(a);return s.success===!0?{success:!0,value:L(()=>e.length-a.length,s.value[0]),remainder:s.remainder,failedExpectations:[]}:
s}function Mp(a){let s=[],o=a,m=o.match(/^[bB]/g);if(s.push({expectation:yb,remainder:o}),m?.length!==1)return{success:!1,remainder:o,failedExpectations:s};o=o.
slice(m[0].length);let f=Ho(o);return s.push(...f.failedExpectations),f.success===!1?{success:!1,remainder:f.remainder,failedExpectations:s}:(o=f.remainder,{success:!0,
value:[f.value],remainder:o,failedExpectations:s})}function Up(a){let s=Bp(a);return s.success===!0?s:{success:!1,remainder:s.remainder,failedExpectations:[{expectation:Sb,
remainder:s.remainder}]}}function Bp(a){let s=Pp(a);return s.success===!0?{success:!0,value:b(()=>e.length-a.length,s.value),remainder:s.remainder,failedExpectations:[]}:
s}function Pp(a){let s=[kp,Vp],o=[];for(let m=s.shift();m!==void 0;m=s.shift()){let f=m(a);if(o.push(...f.failedExpectations),f.success===!0)return{success:!0,value:f.
value,remainder:f.remainder,failedExpectations:o}}return{success:!1,remainder:a,failedExpectations:o}}function kp(a){return a.startsWith("true")?{success:!0,value:"\
true",remainder:a.slice(4),failedExpectations:[]}:{success:!1,remainder:a,failedExpectations:[{expectation:Nb,remainder:a}]}}function Vp(a){return a.startsWith(
"false")?{success:!0,value:"false",remainder:a.slice(5),failedExpectations:[]}:{success:!1,remainder:a,failedExpectations:[{expectation:_b,remainder:a}]}}function Fp(a){
let s=Gp(a);return s.success===!0?s:{success:!1,remainder:s.remainder,failedExpectations:[{expectation:Tb,remainder:s.remainder}]}}function Gp(a){let s=Yp(a);return s.
success===!0?{success:!0,value:N(()=>e.length-a.length),remainder:s.remainder,failedExpectations:[]}:s}function Yp(a){let s=[],o=a,m=o.match(/^null/g);if(s.push(
{expectation:Ib,remainder:o}),m?.length!==1)return{success:!1,remainder:o,failedExpectations:s};o=o.slice(m[0].length);let f=o.match(/^(?![_a-zA-Z0-9])/g);return s.
push(),f?.length!==1?{success:!1,remainder:o,failedExpectations:s}:(o=o.slice(f[0].length),{success:!0,value:[],remainder:o,failedExpectations:s})}function $p(a){
let s=Kp(a);return s.success===!0?{success:!0,value:C(()=>e.length-a.length,s.value[0],s.value[1]),remainder:s.remainder,failedExpectations:[]}:s}function Kp(a){
let s=[],o=a,m=o.match(/^(\.)?/g);if(s.push({expectation:$t,remainder:o}),m?.length!==1)return{success:!1,remainder:o,failedExpectations:s};o=o.slice(m[0].length);
let f=o.match(/^(([\t\n\f\r ])+)?(\/\/([^\r\n])*([\r\n])+)?(([\t\n\f\r ])+)?/g);if(s.push({expectation:Z,remainder:o},{expectation:H,remainder:o}),f?.length!==1)
return{success:!1,remainder:o,failedExpectations:s};o=o.slice(f[0].length);let g=Wp(o);if(s.push(...g.failedExpectations),g.success===!1)return{success:!1,remainder:g.
remainder,failedExpectations:s};o=g.remainder;let O=o.match(/^(([\t\n\f\r ])+)?(\/\/([^\r\n])*([\r\n])+)?(([\t\n\f\r ])+)?/g);if(s.push({expectation:Z,remainder:o},
{expectation:H,remainder:o}),O?.length!==1)return{success:!1,remainder:o,failedExpectations:s};o=o.slice(O[0].length);let te=o.match(/^\(/g);if(s.push({expectation:zi,
remainder:o}),te?.length!==1)return{success:!1,remainder:o,failedExpectations:s};o=o.slice(te[0].length);let ne=Cs(o);if(s.push(...ne.failedExpectations),ne.success===
!1)return{success:!1,remainder:ne.remainder,failedExpectations:s};o=ne.remainder;let _t=o.match(/^\)/g);return s.push({expectation:qi,remainder:o}),_t?.length!==
1?{success:!1,remainder:o,failedExpectations:s}:(o=o.slice(_t[0].length),{success:!0,value:[g.value,ne.value],remainder:o,failedExpectations:s})}function Wp(a){
let s=Zp(a);return s.success===!0?s:{success:!1,remainder:s.remainder,failedExpectations:[{expectation:Lb,remainder:s.remainder}]}}function Zp(a){let s=Hp(a);return s.
success===!0?{success:!0,value:v((o,m=Yn.getLocation(n,e,a,s.remainder),f)=>{throw new $n(o,m,f)},s.value),remainder:s.remainder,failedExpectations:[]}:s}function Hp(a){
let s=a.match(/^[_a-zA-Z]([_a-zA-Z0-9])*/g);return s?.length===1?{success:!0,value:s[0],remainder:a.slice(s[0].length),failedExpectations:[]}:{success:!1,remainder:a,
failedExpectations:[{expectation:al,remainder:a}]}}function Cs(a){let s=[],o=[],m=a;for(;;){let f=m;if(s.length>0){let O=Xp(f);if(o.push(...O.failedExpectations),
O.success===!1)break;f=O.remainder}let g=Nt(f);if(o.push(...g.failedExpectations),g.success===!1)break;m=g.remainder,s.push(g.value)}return{success:!0,value:s,remainder:m,
failedExpectations:o}}function Xp(a){return a.startsWith(",")?{success:!0,value:",",remainder:a.slice(1),failedExpectations:[]}:{success:!1,remainder:a,failedExpectations:[
{expectation:sn,remainder:a}]}}function Jp(a){let s=jp(a);return s.success===!0?{success:!0,value:rr(()=>e.length-a.length,s.value[0],s.value[1],s.value[2]),remainder:s.
remainder,failedExpectations:[]}:s}function jp(a){let s=[],o=a,m=Qp(o);if(s.push(...m.failedExpectations),m.success===!1)return{success:!1,remainder:m.remainder,
failedExpectations:s};o=m.remainder;let f=o.match(/^(([\t\n\f\r ])+)?(\/\/([^\r\n])*([\r\n])+)?(([\t\n\f\r ])+)?/g);if(s.push({expectation:Z,remainder:o},{expectation:H,
remainder:o}),f?.length!==1)return{success:!1,remainder:o,failedExpectations:s};o=o.slice(f[0].length);let g=qp(o);if(s.push(...g.failedExpectations),g.success===
!1)return{success:!1,remainder:g.remainder,failedExpectations:s};o=g.remainder;let O=o.match(/^(([\t\n\f\r ])+)?(\/\/([^\r\n])*([\r\n])+)?(([\t\n\f\r ])+)?/g);if(s.
push({expectation:Z,remainder:o},{expectation:H,remainder:o}),O?.length!==1)return{success:!1,remainder:o,failedExpectations:s};o=o.slice(O[0].length);let te=o.
match(/^\{/g);if(s.push({expectation:cl,remainder:o}),te?.length!==1)return{success:!1,remainder:o,failedExpectations:s};o=o.slice(te[0].length);let ne=sd(o);if(s.
push(...ne.failedExpectations),ne.success===!1)return{success:!1,remainder:ne.remainder,failedExpectations:s};o=ne.remainder;let _t=o.match(/^(,)?/g);if(s.push(
{expectation:sn,remainder:o}),_t?.length!==1)return{success:!1,remainder:o,failedExpectations:s};o=o.slice(_t[0].length);let Xo=o.match(/^(([\t\n\f\r ])+)?(\/\/([^\r\n])*([\r\n])+)?(([\t\n\f\r ])+)?/g);
if(s.push({expectation:Z,remainder:o},{expectation:H,remainder:o}),Xo?.length!==1)return{success:!1,remainder:o,failedExpectations:s};o=o.slice(Xo[0].length);let Jo=o.
match(/^\}/g);return s.push({expectation:ul,remainder:o}),Jo?.length!==1?{success:!1,remainder:o,failedExpectations:s}:(o=o.slice(Jo[0].length),{success:!0,value:[
m.value,g.value,ne.value],remainder:o,failedExpectations:s})}function Qp(a){let s=zp(a);return s.success===!0?s:{success:!0,value:null,remainder:a,failedExpectations:s.
failedExpectations}}function zp(a){return a.startsWith(".")?{success:!0,value:".",remainder:a.slice(1),failedExpectations:[]}:{success:!1,remainder:a,failedExpectations:[
{expectation:$t,remainder:a}]}}function qp(a){let s=[],o=[],m=a;for(;;){let f=m;if(s.length>0){let O=nd(f);if(o.push(...O.failedExpectations),O.success===!1)break;
f=O.remainder}let g=un(f);if(o.push(...g.failedExpectations),g.success===!1)break;m=g.remainder,s.push(g.value)}return s.length<1?{success:!1,remainder:a,failedExpectations:o}:
{success:!0,value:s,remainder:m,failedExpectations:o}}function un(a){let s=ed(a);return s.success===!0?s:{success:!1,remainder:s.remainder,failedExpectations:[{
expectation:vb,remainder:s.remainder}]}}function ed(a){let s=td(a);return s.success===!0?{success:!0,value:F((o,m=Yn.getLocation(n,e,a,s.remainder),f)=>{throw new $n(
o,m,f)},s.value),remainder:s.remainder,failedExpectations:[]}:s}function td(a){let s=a.match(/^[_a-zA-Z]([_a-zA-Z0-9])*/g);return s?.length===1?{success:!0,value:s[0],
remainder:a.slice(s[0].length),failedExpectations:[]}:{success:!1,remainder:a,failedExpectations:[{expectation:al,remainder:a}]}}function nd(a){let s=[],o=a,m=Wo(
o);if(s.push(...m.failedExpectations),m.success===!1)return{success:!1,remainder:m.remainder,failedExpectations:s};o=m.remainder;let f=rd(o);if(s.push(...f.failedExpectations),
f.success===!1)return{success:!1,remainder:f.remainder,failedExpectations:s};o=f.remainder;let g=Wo(o);return s.push(...g.failedExpectations),g.success===!1?{success:!1,
remainder:g.remainder,failedExpectations:s}:(o=g.remainder,{success:!0,value:[m.value,f.value,m.value],remainder:o,failedExpectations:s})}function rd(a){return a.
startsWith(".")?{success:!0,value:".",remainder:a.slice(1),failedExpectations:[]}:{success:!1,remainder:a,failedExpectations:[{expectation:$t,remainder:a}]}}function sd(a){
let s=[],o=[],m=a;for(;;){let f=m;if(s.length>0){let O=ad(f);if(o.push(...O.failedExpectations),O.success===!1)break;f=O.remainder}let g=id(f);if(o.push(...g.failedExpectations),
g.success===!1)break;m=g.remainder,s.push(g.value)}return{success:!0,value:s,remainder:m,failedExpectations:o}}function id(a){let s=od(a);return s.success===!0?
{success:!0,value:xt(()=>e.length-a.length,s.value[0],s.value[1]),remainder:s.remainder,failedExpectations:[]}:s}function od(a){let s=[],o=a,m=o.match(/^(([\t\n\f\r ])+)?(\/\/([^\r\n])*([\r\n])+)?(([\t\n\f\r ])+)?/g);
if(s.push({expectation:Z,remainder:o},{expectation:H,remainder:o}),m?.length!==1)return{success:!1,remainder:o,failedExpectations:s};o=o.slice(m[0].length);let f=un(
o);if(s.push(...f.failedExpectations),f.success===!1)return{success:!1,remainder:f.remainder,failedExpectations:s};o=f.remainder;let g=o.match(/^(([\t\n\f\r ])+)?(\/\/([^\r\n])*([\r\n])+)?(([\t\n\f\r ])+)?:/g);
if(s.push({expectation:Z,remainder:o},{expectation:H,remainder:o},{expectation:eo,remainder:o}),g?.length!==1)return{success:!1,remainder:o,failedExpectations:s};
o=o.slice(g[0].length);let O=Nt(o);return s.push(...O.failedExpectations),O.success===!1?{success:!1,remainder:O.remainder,failedExpectations:s}:(o=O.remainder,
{success:!0,value:[f.value,O.value],remainder:o,failedExpectations:s})}function ad(a){return a.startsWith(",")?{success:!0,value:",",remainder:a.slice(1),failedExpectations:[]}:
{success:!1,remainder:a,failedExpectations:[{expectation:sn,remainder:a}]}}function cd(a){let s=ud(a);return s.success===!0?{success:!0,value:Ot(()=>e.length-a.
length,s.value[0]),remainder:s.remainder,failedExpectations:[]}:s}function ud(a){let s=[],o=a,m=o.match(/^(\.)?/g);if(s.push({expectation:$t,remainder:o}),m?.length!==
1)return{success:!1,remainder:o,failedExpectations:s};o=o.slice(m[0].length);let f=o.match(/^(([\t\n\f\r ])+)?(\/\/([^\r\n])*([\r\n])+)?(([\t\n\f\r ])+)?/g);if(s.
push({expectation:Z,remainder:o},{expectation:H,remainder:o}),f?.length!==1)return{success:!1,remainder:o,failedExpectations:s};o=o.slice(f[0].length);let g=un(
o);return s.push(...g.failedExpectations),g.success===!1?{success:!1,remainder:g.remainder,failedExpectations:s}:(o=g.remainder,{success:!0,value:[g.value],remainder:o,
failedExpectations:s})}function ld(a){let s=[],o=a,m=o.match(/^\(/g);if(s.push({expectation:zi,remainder:o}),m?.length!==1)return{success:!1,remainder:o,failedExpectations:s};
o=o.slice(m[0].length);let f=Nt(o);if(s.push(...f.failedExpectations),f.success===!1)return{success:!1,remainder:f.remainder,failedExpectations:s};o=f.remainder;
let g=o.match(/^\)/g);return s.push({expectation:qi,remainder:o}),g?.length!==1?{success:!1,remainder:o,failedExpectations:s}:(o=o.slice(g[0].length),{success:!0,
value:f.value,remainder:o,failedExpectations:s})}function fd(a){let s=md(a);return s.success===!0?{success:!0,value:vs(()=>e.length-a.length,s.value),remainder:s.
remainder,failedExpectations:[]}:s}function md(a){let s=[],o=a,m=o.match(/^\[/g);if(s.push({expectation:ll,remainder:o}),m?.length!==1)return{success:!1,remainder:o,
failedExpectations:s};o=o.slice(m[0].length);let f=Cs(o);if(s.push(...f.failedExpectations),f.success===!1)return{success:!1,remainder:f.remainder,failedExpectations:s};
o=f.remainder;let g=o.match(/^(,)?/g);if(s.push({expectation:sn,remainder:o}),g?.length!==1)return{success:!1,remainder:o,failedExpectations:s};o=o.slice(g[0].length);
let O=o.match(/^(([\t\n\f\r ])+)?(\/\/([^\r\n])*([\r\n])+)?(([\t\n\f\r ])+)?/g);if(s.push({expectation:Z,remainder:o},{expectation:H,remainder:o}),O?.length!==1)
return{success:!1,remainder:o,failedExpectations:s};o=o.slice(O[0].length);let te=o.match(/^\]/g);return s.push({expectation:fl,remainder:o}),te?.length!==1?{success:!1,
remainder:o,failedExpectations:s}:(o=o.slice(te[0].length),{success:!0,value:f.value,remainder:o,failedExpectations:s})}function pd(a){let s=dd(a);return s.success===
!0?{success:!0,value:ir(()=>e.length-a.length,s.value),remainder:s.remainder,failedExpectations:[]}:s}function dd(a){let s=[],o=a,m=o.match(/^\{/g);if(s.push({expectation:cl,
remainder:o}),m?.length!==1)return{success:!1,remainder:o,failedExpectations:s};o=o.slice(m[0].length);let f=hd(o);if(s.push(...f.failedExpectations),f.success===
!1)return{success:!1,remainder:f.remainder,failedExpectations:s};o=f.remainder;let g=o.match(/^(,)?(([\t\n\f\r ])+)?(\/\/([^\r\n])*([\r\n])+)?(([\t\n\f\r ])+)?\}/g);
return s.push({expectation:sn,remainder:o},{expectation:Z,remainder:o},{expectation:H,remainder:o},{expectation:ul,remainder:o}),g?.length!==1?{success:!1,remainder:o,
failedExpectations:s}:(o=o.slice(g[0].length),{success:!0,value:f.value,remainder:o,failedExpectations:s})}function hd(a){let s=[],o=[],m=a;for(;;){let f=m;if(s.
length>0){let O=bd(f);if(o.push(...O.failedExpectations),O.success===!1)break;f=O.remainder}let g=gd(f);if(o.push(...g.failedExpectations),g.success===!1)break;
m=g.remainder,s.push(g.value)}return{success:!0,value:s,remainder:m,failedExpectations:o}}function gd(a){let s=Ed(a);return s.success===!0?{success:!0,value:sr(
()=>e.length-a.length,s.value[0],s.value[1]),remainder:s.remainder,failedExpectations:[]}:s}function Ed(a){let s=[],o=a,m=Nt(o);if(s.push(...m.failedExpectations),
m.success===!1)return{success:!1,remainder:m.remainder,failedExpectations:s};o=m.remainder;let f=o.match(/^:/g);if(s.push({expectation:eo,remainder:o}),f?.length!==
1)return{success:!1,remainder:o,failedExpectations:s};o=o.slice(f[0].length);let g=Nt(o);return s.push(...g.failedExpectations),g.success===!1?{success:!1,remainder:g.
remainder,failedExpectations:s}:(o=g.remainder,{success:!0,value:[m.value,g.value],remainder:o,failedExpectations:s})}function bd(a){return a.startsWith(",")?{success:!0,
value:",",remainder:a.slice(1),failedExpectations:[]}:{success:!1,remainder:a,failedExpectations:[{expectation:sn,remainder:a}]}}function yd(a){let s=[],o=[],m=a;
for(;;){let g=xd(m);if(o.push(...g.failedExpectations),g.success===!1)break;m=g.remainder,s.push(g.value)}return{success:!0,value:s,remainder:m,failedExpectations:o}}
function xd(a){let s=[],o=a,m=o.match(/^(([\t\n\f\r ])+)?(\/\/([^\r\n])*([\r\n])+)?(([\t\n\f\r ])+)?/g);if(s.push({expectation:Z,remainder:o},{expectation:H,remainder:o}),
m?.length!==1)return{success:!1,remainder:o,failedExpectations:s};o=o.slice(m[0].length);let f=Nd(o);return s.push(...f.failedExpectations),f.success===!1?{success:!1,
remainder:f.remainder,failedExpectations:s}:(o=f.remainder,{success:!0,value:f.value,remainder:o,failedExpectations:s})}function Nd(a){let s=[_d,Id,Ld],o=[];for(let m=s.
shift();m!==void 0;m=s.shift()){let f=m(a);if(o.push(...f.failedExpectations),f.success===!0)return{success:!0,value:f.value,remainder:f.remainder,failedExpectations:o}}
return{success:!1,remainder:a,failedExpectations:o}}function _d(a){let s=Sd(a);return s.success===!0?{success:!0,value:As(()=>e.length-a.length,s.value[0]),remainder:s.
remainder,failedExpectations:[]}:s}function Sd(a){let s=[],o=a,m=o.match(/^\./g);if(s.push({expectation:$t,remainder:o}),m?.length!==1)return{success:!1,remainder:o,
failedExpectations:s};o=o.slice(m[0].length);let f=o.match(/^(([\t\n\f\r ])+)?(\/\/([^\r\n])*([\r\n])+)?(([\t\n\f\r ])+)?/g);if(s.push({expectation:Z,remainder:o},
{expectation:H,remainder:o}),f?.length!==1)return{success:!1,remainder:o,failedExpectations:s};o=o.slice(f[0].length);let g=un(o);if(s.push(...g.failedExpectations),
g.success===!1)return{success:!1,remainder:g.remainder,failedExpectations:s};o=g.remainder;let O=o.match(/^(([\t\n\f\r ])+)?(\/\/([^\r\n])*([\r\n])+)?(([\t\n\f\r ])+)?/g);
if(s.push({expectation:Z,remainder:o},{expectation:H,remainder:o}),O?.length!==1)return{success:!1,remainder:o,failedExpectations:s};o=o.slice(O[0].length);let te=o.
match(/^(?![(])/g);return s.push(),te?.length!==1?{success:!1,remainder:o,failedExpectations:s}:(o=o.slice(te[0].length),{success:!0,value:[g.value],remainder:o,
failedExpectations:s})}function Id(a){let s=Td(a);return s.success===!0?{success:!0,value:ws(()=>e.length-a.length,s.value[0],s.value[1]),remainder:s.remainder,
failedExpectations:[]}:s}function Td(a){let s=[],o=a,m=o.match(/^\./g);if(s.push({expectation:$t,remainder:o}),m?.length!==1)return{success:!1,remainder:o,failedExpectations:s};
o=o.slice(m[0].length);let f=o.match(/^(([\t\n\f\r ])+)?(\/\/([^\r\n])*([\r\n])+)?(([\t\n\f\r ])+)?/g);if(s.push({expectation:Z,remainder:o},{expectation:H,remainder:o}),
f?.length!==1)return{success:!1,remainder:o,failedExpectations:s};o=o.slice(f[0].length);let g=un(o);if(s.push(...g.failedExpectations),g.success===!1)return{success:!1,
remainder:g.remainder,failedExpectations:s};o=g.remainder;let O=o.match(/^(([\t\n\f\r ])+)?(\/\/([^\r\n])*([\r\n])+)?(([\t\n\f\r ])+)?/g);if(s.push({expectation:Z,
remainder:o},{expectation:H,remainder:o}),O?.length!==1)return{success:!1,remainder:o,failedExpectations:s};o=o.slice(O[0].length);let te=o.match(/^\(/g);if(s.push(
{expectation:zi,remainder:o}),te?.length!==1)return{success:!1,remainder:o,failedExpectations:s};o=o.slice(te[0].length);let ne=Cs(o);if(s.push(...ne.failedExpectations),
ne.success===!1)return{success:!1,remainder:ne.remainder,failedExpectations:s};o=ne.remainder;let _t=o.match(/^\)/g);return s.push({expectation:qi,remainder:o}),
_t?.length!==1?{success:!1,remainder:o,failedExpectations:s}:(o=o.slice(_t[0].length),{success:!0,value:[g.value,ne.value],remainder:o,failedExpectations:s})}function Ld(a){
let s=vd(a);return s.success===!0?{success:!0,value:vf(()=>e.length-a.length,s.value[0]),remainder:s.remainder,failedExpectations:[]}:s}function vd(a){let s=[],
o=a,m=o.match(/^\[/g);if(s.push({expectation:ll,remainder:o}),m?.length!==1)return{success:!1,remainder:o,failedExpectations:s};o=o.slice(m[0].length);let f=Nt(
o);if(s.push(...f.failedExpectations),f.success===!1)return{success:!1,remainder:f.remainder,failedExpectations:s};o=f.remainder;let g=o.match(/^\]/g);return s.
push({expectation:fl,remainder:o}),g?.length!==1?{success:!1,remainder:o,failedExpectations:s}:(o=o.slice(g[0].length),{success:!0,value:[f.value],remainder:o,failedExpectations:s})}
function Ad(a){let s=wd(a);return s.success===!0?{success:!0,value:wf(()=>e.length-a.length,s.value[0],s.value[1]),remainder:s.remainder,failedExpectations:[]}:
s}function wd(a){let s=[],o=a,m=o.match(/^(([\t\n\f\r ])+)?(\/\/([^\r\n])*([\r\n])+)?(([\t\n\f\r ])+)?/g);if(s.push({expectation:Z,remainder:o},{expectation:H,remainder:o}),
m?.length!==1)return{success:!1,remainder:o,failedExpectations:s};o=o.slice(m[0].length);let f=Cd(o);if(s.push(...f.failedExpectations),f.success===!1)return{success:!1,
remainder:f.remainder,failedExpectations:s};o=f.remainder;let g=Ko(o);return s.push(...g.failedExpectations),g.success===!1?{success:!1,remainder:g.remainder,failedExpectations:s}:
(o=g.remainder,{success:!0,value:[f.value,g.value],remainder:o,failedExpectations:s})}function Cd(a){let s=a.match(/^((!)+|(-)+)/g);return s?.length===1?{success:!0,
value:s[0],remainder:a.slice(s[0].length),failedExpectations:[]}:{success:!1,remainder:a,failedExpectations:[{expectation:Ab,remainder:a},{expectation:Ji,remainder:a}]}}
function Od(a){let s=Dd(a);return s.success===!0?s:{success:!0,value:null,remainder:a,failedExpectations:s.failedExpectations}}function Dd(a){let s=[],o=[],m=a;
for(;;){let g=Rd(m);if(o.push(...g.failedExpectations),g.success===!1)break;m=g.remainder,s.push(g.value)}return s.length<1?{success:!1,remainder:a,failedExpectations:o}:
{success:!0,value:s,remainder:m,failedExpectations:o}}function Rd(a){let s=Md(a);return s.success===!0?{success:!0,value:Of(()=>e.length-a.length,s.value[0],s.value[1]),
remainder:s.remainder,failedExpectations:[]}:s}function Md(a){let s=[],o=a,m=o.match(/^(([\t\n\f\r ])+)?(\/\/([^\r\n])*([\r\n])+)?(([\t\n\f\r ])+)?/g);if(s.push(
{expectation:Z,remainder:o},{expectation:H,remainder:o}),m?.length!==1)return{success:!1,remainder:o,failedExpectations:s};o=o.slice(m[0].length);let f=Ud(o);if(s.
push(...f.failedExpectations),f.success===!1)return{success:!1,remainder:f.remainder,failedExpectations:s};o=f.remainder;let g=$o(o);return s.push(...g.failedExpectations),
g.success===!1?{success:!1,remainder:g.remainder,failedExpectations:s}:(o=g.remainder,{success:!0,value:[f.value,g.value],remainder:o,failedExpectations:s})}function Ud(a){
let s=Bd(a);return s.success===!0?{success:!0,value:Cf(s.value),remainder:s.remainder,failedExpectations:[]}:s}function Bd(a){return/^[*\/%]/g.test(a)?{success:!0,
value:a.slice(0,1),remainder:a.slice(1),failedExpectations:[]}:{success:!1,remainder:a,failedExpectations:[{expectation:wb,remainder:a}]}}function Pd(a){let s=kd(
a);return s.success===!0?s:{success:!0,value:null,remainder:a,failedExpectations:s.failedExpectations}}function kd(a){let s=[],o=[],m=a;for(;;){let g=Vd(m);if(o.
push(...g.failedExpectations),g.success===!1)break;m=g.remainder,s.push(g.value)}return s.length<1?{success:!1,remainder:a,failedExpectations:o}:{success:!0,value:s,
remainder:m,failedExpectations:o}}function Vd(a){let s=Fd(a);return s.success===!0?{success:!0,value:Mf(()=>e.length-a.length,s.value[0],s.value[1]),remainder:s.
remainder,failedExpectations:[]}:s}function Fd(a){let s=[],o=a,m=o.match(/^(([\t\n\f\r ])+)?(\/\/([^\r\n])*([\r\n])+)?(([\t\n\f\r ])+)?/g);if(s.push({expectation:Z,
remainder:o},{expectation:H,remainder:o}),m?.length!==1)return{success:!1,remainder:o,failedExpectations:s};o=o.slice(m[0].length);let f=Gd(o);if(s.push(...f.failedExpectations),
f.success===!1)return{success:!1,remainder:f.remainder,failedExpectations:s};o=f.remainder;let g=Yo(o);return s.push(...g.failedExpectations),g.success===!1?{success:!1,
remainder:g.remainder,failedExpectations:s}:(o=g.remainder,{success:!0,value:[f.value,g.value],remainder:o,failedExpectations:s})}function Gd(a){let s=Yd(a);return s.
success===!0?{success:!0,value:Rf(s.value),remainder:s.remainder,failedExpectations:[]}:s}function Yd(a){return/^[+\-]/g.test(a)?{success:!0,value:a.slice(0,1),
remainder:a.slice(1),failedExpectations:[]}:{success:!1,remainder:a,failedExpectations:[{expectation:nb,remainder:a}]}}function $d(a){let s=Kd(a);return s.success===
!0?s:{success:!0,value:null,remainder:a,failedExpectations:s.failedExpectations}}function Kd(a){let s=[],o=[],m=a;for(;;){let g=Wd(m);if(o.push(...g.failedExpectations),
g.success===!1)break;m=g.remainder,s.push(g.value)}return s.length<1?{success:!1,remainder:a,failedExpectations:o}:{success:!0,value:s,remainder:m,failedExpectations:o}}
function Wd(a){let s=Zd(a);return s.success===!0?{success:!0,value:kf(()=>e.length-a.length,s.value[0],s.value[1]),remainder:s.remainder,failedExpectations:[]}:
s}function Zd(a){let s=[],o=a,m=o.match(/^(([\t\n\f\r ])+)?(\/\/([^\r\n])*([\r\n])+)?(([\t\n\f\r ])+)?/g);if(s.push({expectation:Z,remainder:o},{expectation:H,remainder:o}),
m?.length!==1)return{success:!1,remainder:o,failedExpectations:s};o=o.slice(m[0].length);let f=Hd(o);if(s.push(...f.failedExpectations),f.success===!1)return{success:!1,
remainder:f.remainder,failedExpectations:s};o=f.remainder;let g=Go(o);return s.push(...g.failedExpectations),g.success===!1?{success:!1,remainder:g.remainder,failedExpectations:s}:
(o=g.remainder,{success:!0,value:[f.value,g.value],remainder:o,failedExpectations:s})}function Hd(a){let s=Xd(a);return s.success===!0?s:{success:!1,remainder:s.
remainder,failedExpectations:[{expectation:Pb,remainder:s.remainder}]}}function Xd(a){let s=[Jd,Qd],o=[];for(let m=s.shift();m!==void 0;m=s.shift()){let f=m(a);
if(o.push(...f.failedExpectations),f.success===!0)return{success:!0,value:f.value,remainder:f.remainder,failedExpectations:o}}return{success:!1,remainder:a,failedExpectations:o}}
function Jd(a){let s=jd(a);return s.success===!0?{success:!0,value:Bf(s.value),remainder:s.remainder,failedExpectations:[]}:s}function jd(a){let s=a.match(/^(<=|<|>=|>|==|!=)/g);
return s?.length===1?{success:!0,value:s[0],remainder:a.slice(s[0].length),failedExpectations:[]}:{success:!1,remainder:a,failedExpectations:[{expectation:Cb,remainder:a},
{expectation:Ob,remainder:a},{expectation:Db,remainder:a},{expectation:Rb,remainder:a},{expectation:Mb,remainder:a},{expectation:Ub,remainder:a}]}}function Qd(a){
let s=zd(a);return s.success===!0?{success:!0,value:Pf(),remainder:s.remainder,failedExpectations:[]}:s}function zd(a){return a.startsWith("in")?{success:!0,value:"\
in",remainder:a.slice(2),failedExpectations:[]}:{success:!1,remainder:a,failedExpectations:[{expectation:Bb,remainder:a}]}}function qd(a){let s=a.match(/^(([\t\n\f\r ])+)?(\/\/([^\r\n])*([\r\n])+)?(([\t\n\f\r ])+)?&&/g);
return s?.length===1?{success:!0,value:s[0],remainder:a.slice(s[0].length),failedExpectations:[]}:{success:!1,remainder:a,failedExpectations:[{expectation:Z,remainder:a},
{expectation:H,remainder:a},{expectation:kb,remainder:a}]}}function eh(a){let s=a.match(/^(([\t\n\f\r ])+)?(\/\/([^\r\n])*([\r\n])+)?(([\t\n\f\r ])+)?\|\|/g);return s?.
length===1?{success:!0,value:s[0],remainder:a.slice(s[0].length),failedExpectations:[]}:{success:!1,remainder:a,failedExpectations:[{expectation:Z,remainder:a},
{expectation:H,remainder:a},{expectation:Vb,remainder:a}]}}function th(a){let s=nh(a);return s.success===!0?s:{success:!0,value:null,remainder:a,failedExpectations:s.
failedExpectations}}function nh(a){let s=rh(a);return s.success===!0?{success:!0,value:Yf(s.value[0],s.value[1]),remainder:s.remainder,failedExpectations:[]}:s}
function rh(a){let s=[],o=a,m=o.match(/^\?/g);if(s.push({expectation:Fb,remainder:o}),m?.length!==1)return{success:!1,remainder:o,failedExpectations:s};o=o.slice(
m[0].length);let f=Fo(o);if(s.push(...f.failedExpectations),f.success===!1)return{success:!1,remainder:f.remainder,failedExpectations:s};o=f.remainder;let g=o.match(
/^(([\t\n\f\r ])+)?(\/\/([^\r\n])*([\r\n])+)?(([\t\n\f\r ])+)?/g);if(s.push({expectation:Z,remainder:o},{expectation:H,remainder:o}),g?.length!==1)return{success:!1,
remainder:o,failedExpectations:s};o=o.slice(g[0].length);let O=o.match(/^:/g);if(s.push({expectation:eo,remainder:o}),O?.length!==1)return{success:!1,remainder:o,
failedExpectations:s};o=o.slice(O[0].length);let te=Nt(o);if(s.push(...te.failedExpectations),te.success===!1)return{success:!1,remainder:te.remainder,failedExpectations:s};
o=te.remainder;let ne=o.match(/^(([\t\n\f\r ])+)?(\/\/([^\r\n])*([\r\n])+)?(([\t\n\f\r ])+)?/g);return s.push({expectation:Z,remainder:o},{expectation:H,remainder:o}),
ne?.length!==1?{success:!1,remainder:o,failedExpectations:s}:(o=o.slice(ne[0].length),{success:!0,value:[f.value,te.value],remainder:o,failedExpectations:s})}}function Kn(e){let t=ml(e);return{$typeName:"cel.expr.ParsedExpr",expr:t.expr,sourceInfo:t.sourceInfo}}var as=xe("ChVjZWwvZXhwci9zeW50YXgucHJvdG8SCGNlbC5leHByIlUKClBhcnNlZEV4cHISHAoEZXhwchgCIAEoCzIOLmNlbC5leHByLkV4cHISKQoLc291cmNlX2luZm8YAyABKAsyFC5jZWwuZXhwci5Tb\
3VyY2VJbmZvItoICgRFeHByEgoKAmlkGAIgASgDEigKCmNvbnN0X2V4cHIYAyABKAsyEi5jZWwuZXhwci5Db25zdGFudEgAEioKCmlkZW50X2V4cHIYBCABKAsyFC5jZWwuZXhwci5FeHByLklkZW50SAASLAoLc\
2VsZWN0X2V4cHIYBSABKAsyFS5jZWwuZXhwci5FeHByLlNlbGVjdEgAEigKCWNhbGxfZXhwchgGIAEoCzITLmNlbC5leHByLkV4cHIuQ2FsbEgAEi4KCWxpc3RfZXhwchgHIAEoCzIZLmNlbC5leHByLkV4cHIuQ\
3JlYXRlTGlzdEgAEjIKC3N0cnVjdF9leHByGAggASgLMhsuY2VsLmV4cHIuRXhwci5DcmVhdGVTdHJ1Y3RIABI6ChJjb21wcmVoZW5zaW9uX2V4cHIYCSABKAsyHC5jZWwuZXhwci5FeHByLkNvbXByZWhlbnNpb\
25IABoVCgVJZGVudBIMCgRuYW1lGAEgASgJGksKBlNlbGVjdBIfCgdvcGVyYW5kGAEgASgLMg4uY2VsLmV4cHIuRXhwchINCgVmaWVsZBgCIAEoCRIRCgl0ZXN0X29ubHkYAyABKAgaVgoEQ2FsbBIeCgZ0YXJnZ\
XQYASABKAsyDi5jZWwuZXhwci5FeHByEhAKCGZ1bmN0aW9uGAIgASgJEhwKBGFyZ3MYAyADKAsyDi5jZWwuZXhwci5FeHByGkgKCkNyZWF0ZUxpc3QSIAoIZWxlbWVudHMYASADKAsyDi5jZWwuZXhwci5FeHByE\
hgKEG9wdGlvbmFsX2luZGljZXMYAiADKAUa6QEKDENyZWF0ZVN0cnVjdBIUCgxtZXNzYWdlX25hbWUYASABKAkSMgoHZW50cmllcxgCIAMoCzIhLmNlbC5leHByLkV4cHIuQ3JlYXRlU3RydWN0LkVudHJ5Go4BC\
gVFbnRyeRIKCgJpZBgBIAEoAxITCglmaWVsZF9rZXkYAiABKAlIABIhCgdtYXBfa2V5GAMgASgLMg4uY2VsLmV4cHIuRXhwckgAEh0KBXZhbHVlGAQgASgLMg4uY2VsLmV4cHIuRXhwchIWCg5vcHRpb25hbF9lb\
nRyeRgFIAEoCEIKCghrZXlfa2luZBr4AQoNQ29tcHJlaGVuc2lvbhIQCghpdGVyX3ZhchgBIAEoCRIRCglpdGVyX3ZhcjIYCCABKAkSIgoKaXRlcl9yYW5nZRgCIAEoCzIOLmNlbC5leHByLkV4cHISEAoIYWNjd\
V92YXIYAyABKAkSIQoJYWNjdV9pbml0GAQgASgLMg4uY2VsLmV4cHIuRXhwchImCg5sb29wX2NvbmRpdGlvbhgFIAEoCzIOLmNlbC5leHByLkV4cHISIQoJbG9vcF9zdGVwGAYgASgLMg4uY2VsLmV4cHIuRXhwc\
hIeCgZyZXN1bHQYByABKAsyDi5jZWwuZXhwci5FeHByQgsKCWV4cHJfa2luZCLNAgoIQ29uc3RhbnQSMAoKbnVsbF92YWx1ZRgBIAEoDjIaLmdvb2dsZS5wcm90b2J1Zi5OdWxsVmFsdWVIABIUCgpib29sX3Zhb\
HVlGAIgASgISAASFQoLaW50NjRfdmFsdWUYAyABKANIABIWCgx1aW50NjRfdmFsdWUYBCABKARIABIWCgxkb3VibGVfdmFsdWUYBSABKAFIABIWCgxzdHJpbmdfdmFsdWUYBiABKAlIABIVCgtieXRlc192YWx1Z\
RgHIAEoDEgAEjcKDmR1cmF0aW9uX3ZhbHVlGAggASgLMhkuZ29vZ2xlLnByb3RvYnVmLkR1cmF0aW9uQgIYAUgAEjkKD3RpbWVzdGFtcF92YWx1ZRgJIAEoCzIaLmdvb2dsZS5wcm90b2J1Zi5UaW1lc3RhbXBCA\
hgBSABCDwoNY29uc3RhbnRfa2luZCKcBQoKU291cmNlSW5mbxIWCg5zeW50YXhfdmVyc2lvbhgBIAEoCRIQCghsb2NhdGlvbhgCIAEoCRIUCgxsaW5lX29mZnNldHMYAyADKAUSNgoJcG9zaXRpb25zGAQgAygLM\
iMuY2VsLmV4cHIuU291cmNlSW5mby5Qb3NpdGlvbnNFbnRyeRI5CgttYWNyb19jYWxscxgFIAMoCzIkLmNlbC5leHByLlNvdXJjZUluZm8uTWFjcm9DYWxsc0VudHJ5EjIKCmV4dGVuc2lvbnMYBiADKAsyHi5jZ\
WwuZXhwci5Tb3VyY2VJbmZvLkV4dGVuc2lvbhowCg5Qb3NpdGlvbnNFbnRyeRILCgNrZXkYASABKAMSDQoFdmFsdWUYAiABKAU6AjgBGkEKD01hY3JvQ2FsbHNFbnRyeRILCgNrZXkYASABKAMSHQoFdmFsdWUYA\
iABKAsyDi5jZWwuZXhwci5FeHByOgI4ARqxAgoJRXh0ZW5zaW9uEgoKAmlkGAEgASgJEkUKE2FmZmVjdGVkX2NvbXBvbmVudHMYAiADKA4yKC5jZWwuZXhwci5Tb3VyY2VJbmZvLkV4dGVuc2lvbi5Db21wb25lb\
nQSNwoHdmVyc2lvbhgDIAEoCzImLmNlbC5leHByLlNvdXJjZUluZm8uRXh0ZW5zaW9uLlZlcnNpb24aJwoHVmVyc2lvbhINCgVtYWpvchgBIAEoAxINCgVtaW5vchgCIAEoAyJvCglDb21wb25lbnQSGQoVQ09NU\
E9ORU5UX1VOU1BFQ0lGSUVEEAASFAoQQ09NUE9ORU5UX1BBUlNFUhABEhoKFkNPTVBPTkVOVF9UWVBFX0NIRUNLRVIQAhIVChFDT01QT05FTlRfUlVOVElNRRADQi4KDGRldi5jZWwuZXhwckILU3ludGF4UHJvd\
G9QAVoMY2VsLmRldi9leHBy+AEBYgZwcm90bzM",[ii,lt,si]),dl=W(as,0),hl=W(as,1);var pl;(function(e){e[e.UNSPECIFIED=0]="UNSPECIFIED",e[e.PARSER=1]="PARSER",e[e.TYPE_CHECKER=2]="TYPE_CHECKER",e[e.RUNTIME=3]="RUNTIME"})(pl||(pl={}));var $b=xe("ChZjZWwvZXhwci9jaGVja2VkLnByb3RvEghjZWwuZXhwciLsAgoLQ2hlY2tlZEV4cHISPgoNcmVmZXJlbmNlX21hcBgCIAMoCzInLmNlbC5leHByLkNoZWNrZWRFeHByLlJlZmVyZW5jZU1hcEVud\
HJ5EjQKCHR5cGVfbWFwGAMgAygLMiIuY2VsLmV4cHIuQ2hlY2tlZEV4cHIuVHlwZU1hcEVudHJ5EikKC3NvdXJjZV9pbmZvGAUgASgLMhQuY2VsLmV4cHIuU291cmNlSW5mbxIUCgxleHByX3ZlcnNpb24YBiABK\
AkSHAoEZXhwchgEIAEoCzIOLmNlbC5leHByLkV4cHIaSAoRUmVmZXJlbmNlTWFwRW50cnkSCwoDa2V5GAEgASgDEiIKBXZhbHVlGAIgASgLMhMuY2VsLmV4cHIuUmVmZXJlbmNlOgI4ARo+CgxUeXBlTWFwRW50c\
nkSCwoDa2V5GAEgASgDEh0KBXZhbHVlGAIgASgLMg4uY2VsLmV4cHIuVHlwZToCOAEioggKBFR5cGUSJQoDZHluGAEgASgLMhYuZ29vZ2xlLnByb3RvYnVmLkVtcHR5SAASKgoEbnVsbBgCIAEoDjIaLmdvb2dsZ\
S5wcm90b2J1Zi5OdWxsVmFsdWVIABIxCglwcmltaXRpdmUYAyABKA4yHC5jZWwuZXhwci5UeXBlLlByaW1pdGl2ZVR5cGVIABIvCgd3cmFwcGVyGAQgASgOMhwuY2VsLmV4cHIuVHlwZS5QcmltaXRpdmVUeXBlS\
AASMgoKd2VsbF9rbm93bhgFIAEoDjIcLmNlbC5leHByLlR5cGUuV2VsbEtub3duVHlwZUgAEiwKCWxpc3RfdHlwZRgGIAEoCzIXLmNlbC5leHByLlR5cGUuTGlzdFR5cGVIABIqCghtYXBfdHlwZRgHIAEoCzIWL\
mNlbC5leHByLlR5cGUuTWFwVHlwZUgAEi8KCGZ1bmN0aW9uGAggASgLMhsuY2VsLmV4cHIuVHlwZS5GdW5jdGlvblR5cGVIABIWCgxtZXNzYWdlX3R5cGUYCSABKAlIABIUCgp0eXBlX3BhcmFtGAogASgJSAASH\
goEdHlwZRgLIAEoCzIOLmNlbC5leHByLlR5cGVIABInCgVlcnJvchgMIAEoCzIWLmdvb2dsZS5wcm90b2J1Zi5FbXB0eUgAEjQKDWFic3RyYWN0X3R5cGUYDiABKAsyGy5jZWwuZXhwci5UeXBlLkFic3RyYWN0V\
HlwZUgAGi0KCExpc3RUeXBlEiEKCWVsZW1fdHlwZRgBIAEoCzIOLmNlbC5leHByLlR5cGUaTwoHTWFwVHlwZRIgCghrZXlfdHlwZRgBIAEoCzIOLmNlbC5leHByLlR5cGUSIgoKdmFsdWVfdHlwZRgCIAEoCzIOL\
mNlbC5leHByLlR5cGUaVgoMRnVuY3Rpb25UeXBlEiMKC3Jlc3VsdF90eXBlGAEgASgLMg4uY2VsLmV4cHIuVHlwZRIhCglhcmdfdHlwZXMYAiADKAsyDi5jZWwuZXhwci5UeXBlGkUKDEFic3RyYWN0VHlwZRIMC\
gRuYW1lGAEgASgJEicKD3BhcmFtZXRlcl90eXBlcxgCIAMoCzIOLmNlbC5leHByLlR5cGUicwoNUHJpbWl0aXZlVHlwZRIeChpQUklNSVRJVkVfVFlQRV9VTlNQRUNJRklFRBAAEggKBEJPT0wQARIJCgVJTlQ2N\
BACEgoKBlVJTlQ2NBADEgoKBkRPVUJMRRAEEgoKBlNUUklORxAFEgkKBUJZVEVTEAYiVgoNV2VsbEtub3duVHlwZRIfChtXRUxMX0tOT1dOX1RZUEVfVU5TUEVDSUZJRUQQABIHCgNBTlkQARINCglUSU1FU1RBT\
VAQAhIMCghEVVJBVElPThADQgsKCXR5cGVfa2luZCLWAwoERGVjbBIMCgRuYW1lGAEgASgJEikKBWlkZW50GAIgASgLMhguY2VsLmV4cHIuRGVjbC5JZGVudERlY2xIABIvCghmdW5jdGlvbhgDIAEoCzIbLmNlb\
C5leHByLkRlY2wuRnVuY3Rpb25EZWNsSAAaWQoJSWRlbnREZWNsEhwKBHR5cGUYASABKAsyDi5jZWwuZXhwci5UeXBlEiEKBXZhbHVlGAIgASgLMhIuY2VsLmV4cHIuQ29uc3RhbnQSCwoDZG9jGAMgASgJGvsBC\
gxGdW5jdGlvbkRlY2wSNwoJb3ZlcmxvYWRzGAEgAygLMiQuY2VsLmV4cHIuRGVjbC5GdW5jdGlvbkRlY2wuT3ZlcmxvYWQSCwoDZG9jGAIgASgJGqQBCghPdmVybG9hZBITCgtvdmVybG9hZF9pZBgBIAEoCRIeC\
gZwYXJhbXMYAiADKAsyDi5jZWwuZXhwci5UeXBlEhMKC3R5cGVfcGFyYW1zGAMgAygJEiMKC3Jlc3VsdF90eXBlGAQgASgLMg4uY2VsLmV4cHIuVHlwZRIcChRpc19pbnN0YW5jZV9mdW5jdGlvbhgFIAEoCBILC\
gNkb2MYBiABKAlCCwoJZGVjbF9raW5kIlEKCVJlZmVyZW5jZRIMCgRuYW1lGAEgASgJEhMKC292ZXJsb2FkX2lkGAMgAygJEiEKBXZhbHVlGAQgASgLMhIuY2VsLmV4cHIuQ29uc3RhbnRCLAoMZGV2LmNlbC5le\
HByQglEZWNsUHJvdG9QAVoMY2VsLmRldi9leHBy+AEBYgZwcm90bzM",[as,tu,lt]),bl=W($b,0);var gl;(function(e){e[e.PRIMITIVE_TYPE_UNSPECIFIED=0]="PRIMITIVE_TYPE_UNSPECIFIED",e[e.BOOL=1]="BOOL",e[e.INT64=2]="INT64",e[e.UINT64=3]="UINT64",e[e.DOUBLE=4]=
"DOUBLE",e[e.STRING=5]="STRING",e[e.BYTES=6]="BYTES"})(gl||(gl={}));var El;(function(e){e[e.WELL_KNOWN_TYPE_UNSPECIFIED=0]="WELL_KNOWN_TYPE_UNSPECIFIED",e[e.ANY=1]="ANY",e[e.TIMESTAMP=2]="TIMESTAMP",e[e.DURATION=3]="DURATION"})(
El||(El={}));function Wn(e,t){if(t.startsWith("."))return[t.substring(1)];if(e==="")return[t];let n=[];for(let r=e;;){n.push(r+"."+t);let i=r.lastIndexOf(".");if(i<0)break;r=
r.substring(0,i)}return n.push(t),n}function st(e,t){if(!(typeof e!="object"||e===null)){if(J(e))return e.get(t);if(q(e))return e.get(Number(t))}}function no(e,t){if(typeof e!="object"||e===null)return;
if(J(e))return e.get(t);if(e=kt(e),!$(e))return;let n=e.desc.fields.find(r=>r.name===t);if(n)switch(n.fieldKind){case"enum":return BigInt(e.get(n));case"list":return Ne(
e.get(n));case"map":return et(e.get(n));case"scalar":return Bt(n.scalar,e.get(n));case"message":if(e.isSet(n))return mt(e.get(n));if(pe(n.message))return null;switch(n.
message.typeName){case Ue.typeName:return Hr;case Be.typeName:return Wr;case ie.typeName:return null}return de(n.message)}}function yl(e,t){if(typeof e!="object"||
e===null)return!1;if(J(e))return e.has(t);if(e=kt(e),$(e)){let n=e.desc.fields.find(r=>r.name===t);return n?e.isSet(n):void 0}return!1}function fs(e,t,n,r){let i=r.resolve(t);return i===void 0?void 0:D(i)?i:e.newAccess(r.id,i,r.isOptional()).access(t,n)}function ms(e,t,n,r){let i=r.resolve(t);return i===
void 0?!1:D(i)?i:e.newAccess(r.id,i,r.isOptional()).isPresent(t,n)}function ps(e,t,n,r,i){let c=r.resolve(t);return c===void 0?void 0:D(c)?c:e.newAccess(r.id,c,
r.isOptional()).accessIfPresent(t,n,i)}function xl(e,t,n){if(n.length===0)return t;let r=t;for(let i of n){let c=i.access(e,r);if(c===void 0)return;if(D(c))return c;
r=c}return r}var ro=class{id;nsNames;accesses_;registry;factory;constructor(t,n,r,i,c){if(this.id=t,this.nsNames=n,this.accesses_=r,this.registry=i,this.factory=
c,n.length===0)throw new Error("No names provided")}isOptional(){return!1}addAccess(t){this.accesses_.push(t)}candidateNames(){return this.nsNames}accesses(){return this.
accesses_}access(t,n){return fs(this.factory,t,n,this)}isPresent(t,n){return ms(this.factory,t,n,this)}accessIfPresent(t,n,r){return ps(this.factory,t,n,this,r)}resolve(t){
for(let n of this.nsNames){let r=t.resolve(n);if(r!==void 0)return D(r)?r:xl(t,r,this.accesses_);let i=this.findIdent(n);if(i!==void 0&&this.accesses_.length===
0)return i}}findIdent(t){let n=this.registry.getMessage(t);if(n)return Je(n);if(t.indexOf(".")>1){let r=t.lastIndexOf("."),i=t.substring(0,r),c=t.substring(r+1),
u=this.registry.getEnum(i);if(u){let l=u.values.find(p=>p.name===c);if(l)return BigInt(l.number)}}switch(t){case"int":return w.INT;case"uint":return w.UINT;case"\
double":return w.DOUBLE;case"bool":return w.BOOL;case"string":return w.STRING;case"bytes":return w.BYTES;case"list":return oe(w.DYN);case"map":return St(w.DYN,w.
DYN);case"null_type":return w.NULL;case"type":return w.TYPE;default:return}}},so=class{id;cond;t;f;factory;constructor(t,n,r,i,c){this.id=t,this.cond=n,this.t=r,
this.f=i,this.factory=c}isOptional(){return!1}addAccess(t){this.t.addAccess(t),this.f.addAccess(t)}access(t,n){return fs(this.factory,t,n,this)}isPresent(t,n){return ms(
this.factory,t,n,this)}accessIfPresent(t,n,r){return ps(this.factory,t,n,this,r)}resolve(t){let n=this.cond.eval(t);switch(!0){case n===!0:return this.t.resolve(
t);case n===!1:return this.f.resolve(t);case D(n):return n}return Y(`found no matching overload for _?_:_ applied to '(${Te(n).name})'`,this.id)}},io=class{id;attrs;factory;constructor(t,n,r){
this.id=t,this.attrs=n,this.factory=r}isOptional(){return!1}addAccess(t){let n=[],r;t instanceof cs&&(r=t.name);for(let i of this.attrs){if(r!==void 0&&i.accesses().
length===0)for(let c of i.candidateNames())n.push(c+"."+r);i.addAccess(t)}if(n.length>0){let i=this.factory.createAbsolute(this.id,n);this.attrs.unshift(i)}}access(t,n){
return fs(this.factory,t,n,this)}isPresent(t,n){return ms(this.factory,t,n,this)}accessIfPresent(t,n,r){return ps(this.factory,t,n,this,r)}resolve(t){for(let n of this.
attrs){let r=n.resolve(t);if(r!==void 0)return r}}},oo=class{id;operand;accesses_;factory;constructor(t,n,r,i){this.id=t,this.operand=n,this.accesses_=r,this.factory=
i}isOptional(){return!1}addAccess(t){this.accesses_.push(t)}access(t,n){return fs(this.factory,t,n,this)}isPresent(t,n){return ms(this.factory,t,n,this)}accessIfPresent(t,n,r){
return ps(this.factory,t,n,this,r)}resolve(t){let n=this.operand.eval(t);return D(n)?n:xl(t,n,this.accesses_)}},cs=class{id;name;celVal;optional;constructor(t,n,r,i){
this.id=t,this.name=n,this.celVal=r,this.optional=i}isOptional(){return this.optional}access(t,n){let r=no(n,this.name);return r===void 0&&!this.optional?on(this.
id,this.name):r}isPresent(t,n){let r=yl(n,this.name);return r===void 0?on(this.id,this.name):r}accessIfPresent(t,n,r){let i=no(n,this.name);return i===void 0&&!this.
optional&&!r?on(this.id,this.name):i}},ao=class{id;index;optional;constructor(t,n,r){this.id=t,this.index=n,this.optional=r}isOptional(){return this.optional}access(t,n){
if(n===void 0)return n;let r=st(n,this.index);return r===void 0&&!this.optional?on(this.id,this.index):r}isPresent(t,n){return st(n,this.index)===void 0&&!this.
optional?on(this.id,this.index):!0}accessIfPresent(t,n,r){let i=st(n,this.index);return i===void 0&&!this.optional?on(this.id,this.index):i}},co=class{id;index;celVal;optional;constructor(t,n,r,i){
this.id=t,this.index=n,this.celVal=r,this.optional=i}isOptional(){return this.optional}access(t,n){if(n===void 0)return n;let r=st(n,this.index);return r===void 0&&
!this.optional?an(this.id,this.index,-1):r}isPresent(t,n){return st(n,this.index)===void 0&&!this.optional?an(this.id,this.index,-1):!0}accessIfPresent(t,n,r){let i=st(
n,this.index);return i===void 0&&!this.optional?an(this.id,this.index,-1):i}},us=class{id;index;celVal;optional;constructor(t,n,r,i){this.id=t,this.index=n,this.
celVal=r,this.optional=i}access(t,n){if(n===void 0)return n;let r=st(n,this.index);return r===void 0&&!this.optional?an(this.id,Number(this.index),-1):r}isPresent(t,n){
return st(n,this.index)===void 0&&!this.optional?an(this.id,Number(this.index),-1):!0}accessIfPresent(t,n,r){let i=st(n,this.index);return i===void 0&&!this.optional?
an(this.id,Number(this.index),-1):i}isOptional(){return this.optional}},Zn=class{id;error;opt;constructor(t,n,r){this.id=t,this.error=n,this.opt=r}addAccess(t){}resolve(t){
return this.error}isOptional(){return this.opt}access(t,n){return this.error}isPresent(t,n){return this.error}accessIfPresent(t,n,r){return this.error}},uo=class{id;key;factory;optional;constructor(t,n,r,i){
this.id=t,this.key=n,this.factory=r,this.optional=i}access(t,n){if(n===void 0)return n;let r=this.key.eval(t);return D(r)?r:this.factory.newAccess(this.id,r,this.
optional).access(t,n)}isPresent(t,n){if(n===void 0)return!1;let r=this.key.eval(t);return D(r)?r:this.factory.newAccess(this.id,r,this.optional).isPresent(t,n)}accessIfPresent(t,n,r){
let i=this.key.eval(t);return D(i)?i:this.factory.newAccess(this.id,i,this.optional).accessIfPresent(t,n,r)}isOptional(){return this.optional}},ls=class{registry;container;constructor(t,n){
this.registry=t,this.container=n}createAbsolute(t,n){return new ro(t,n,[],this.registry,this)}createConditional(t,n,r,i){return new so(t,n,r,i,this)}createMaybe(t,n){
return new io(t,[this.createAbsolute(t,Wn(this.container,n))],this)}createRelative(t,n){return new oo(t,n,[],this)}newAccess(t,n,r){switch(typeof n){case"boolea\
n":return new ao(t,n,r);case"number":return new co(t,n,n,r);case"bigint":return new us(t,n,n,r);case"string":return new cs(t,n,n,r);case"object":if(n instanceof
Et)return new uo(t,n,this,r);if(X(n))return new us(t,n.value,n,r);break;default:break}return new Zn(t,Y("unsupported key type",t),r)}};function on(e,t){return Y(
`field not found: ${String(t)}`,e)}function an(e,t,n){return Y(`index ${t} out of bounds [0, ${n})`,e)}var ds=class{data;constructor(t){this.data=t}resolve(t){let n=this.data[t];if(n!==void 0)return D(n)?n:Pe(n)}},Hn=class{name;value;parent;constructor(t,n,r){this.
name=t,this.value=n,this.parent=r}resolve(t){return t===this.name?this.value:this.parent.resolve(t)}},Nl={resolve(){}};function _l(e,t){let n=Pt(e),r=de(n);for(let[i,c]of t.entries()){let u=n.fields.find(l=>l.name===i);if(u===void 0)throw new Error(`Unknown field ${i} for ${e}`);
Kb(r,u,c)}return mt(r)}function Kb(e,t,n){switch(t.fieldKind){case"list":if(!q(n))throw Oe(t,"list",n);let r=qa(t,void 0,!1);Wb(r,n),e.set(t,r);return;case"map":
if(!J(n))throw Oe(t,"map",n);let i=ec(t,void 0,!1);Zb(i,n),e.set(t,i);return;case"enum":e.set(t,lo(t,n));return;case"message":let c=fo(t,n);c!==null&&e.set(t,c);
return}e.set(t,Xn(t,t.scalar,n))}function Wb(e,t){let n=e.field();for(let r of t)switch(n.listKind){case"enum":e.add(lo(n,r));break;case"message":e.add(fo(n,r));
break;case"scalar":e.add(Xn(n,n.scalar,r));break}}function Zb(e,t){let n=e.field();for(let[r,i]of t.entries()){let c=Xn(n,n.mapKey,r);switch(n.mapKind){case"enu\
m":e.set(c,lo(n,i));break;case"scalar":e.set(c,Xn(n,n.scalar,i));break;case"message":e.set(c,fo(n,i));break}}}function lo(e,t){if(typeof t!="bigint")throw Oe(e,
"int",t);return Sl(t)}function fo(e,t){switch(e.message.typeName){case Re.typeName:return $(t,Re)?t:de(Re,Hb(t));case ie.typeName:return de(ie,mo(t));case Ue.typeName:
if(!J(t))throw Oe(e,"map",t);return de(Ue,ho(t));case Be.typeName:if(!q(t))throw Oe(e,"list",t);return de(Be,po(t))}if(t===null)return null;if(pe(e.message)){let n=de(
e.message,void 0,!1);return n.set(e.message.fields[0],Xn(e.message.fields[0],e.message.fields[0].scalar,t)),n}if(!$(t,e.message))throw Oe(e,e.message.typeName,t);
return t}function Hb(e){switch(typeof e){case"string":return Me(Tn,R(Tn,{value:e}));case"boolean":return Me(In,R(In,{value:e}));case"bigint":return Me(Sn,R(Sn,{
value:e}));case"number":return Me(_n,R(_n,{value:e}));default:switch(!0){case e instanceof Uint8Array:return Me(Ln,R(Ln,{value:e}));case e==null:return Me(ie,R(
ie,{kind:{case:"nullValue",value:Mt.NULL_VALUE}}));case q(e):return Me(Be,po(e));case J(e):return Me(Ue,ho(e));case X(e):return Me(Ut,R(Ut,{value:e.value}));case $(
e):return Me(e.desc,e.message);default:throw new Error(`type cannot be converted ${Re}`)}}}function mo(e){let t=R(ie);switch(typeof e){case"string":t.kind={case:"\
stringValue",value:e};break;case"boolean":t.kind={case:"boolValue",value:e};break;case"bigint":e>BigInt(Number.MAX_SAFE_INTEGER)||e<BigInt(Number.MIN_SAFE_INTEGER)?
t.kind={case:"stringValue",value:e.toString()}:t.kind={case:"numberValue",value:Number(e)};break;case"number":Number.isNaN(e)?t.kind={case:"stringValue",value:"\
NaN"}:e===Number.POSITIVE_INFINITY?t.kind={case:"stringValue",value:"Infinity"}:e===Number.NEGATIVE_INFINITY?t.kind={case:"stringValue",value:"-Infinity"}:t.kind=
{case:"numberValue",value:Number(e)};break;default:switch(!0){case e instanceof Uint8Array:t.kind={case:"stringValue",value:Tr(e)};break;case e==null:t.kind={case:"\
nullValue",value:Mt.NULL_VALUE};break;case q(e):t.kind={case:"listValue",value:po(e)};break;case J(e):t.kind={case:"structValue",value:ho(e)};break;case X(e):e.
value>BigInt(Number.MAX_SAFE_INTEGER)?t.kind={case:"stringValue",value:e.value.toString()}:t.kind={case:"numberValue",value:Number(e.value)};break;case $(e):return $r(
ie,Xe(e.desc,e.message));default:throw new Error(`type cannot be converted ${ie}`)}}return t}function po(e){let t=R(Be);for(let n of e)t.values.push(mo(n));return t}
function ho(e){let t=R(Ue);for(let[n,r]of e.entries()){if(typeof n!="string")throw new Error(`Invalid key type: ${typeof n} for google.protobuf.Struct, expected\
 string`);t.fields[n]=mo(r)}return t}function Xn(e,t,n){switch(X(n)&&(n=n.value),t){case h.UINT32:case h.FIXED32:if(typeof n!="bigint")throw Oe(e,"int",n);return Xb(
n);case h.INT32:case h.SINT32:case h.SFIXED32:if(typeof n!="bigint")throw Oe(e,"int",n);return Sl(n);case h.UINT64:case h.FIXED64:case h.INT64:case h.SINT64:case h.
SFIXED64:if(typeof n!="bigint")throw Oe(e,"int",n);return n;case h.FLOAT:if(typeof n!="number")throw Oe(e,"double",n);return Math.fround(n);case h.DOUBLE:if(typeof n!=
"number")throw Oe(e,"double",n);return n;case h.STRING:if(typeof n!="string")throw Oe(e,"string",n);return n;case h.BOOL:if(typeof n!="boolean")throw Oe(e,"bool",
n);return n;case h.BYTES:if(!(n instanceof Uint8Array))throw Oe(e,"bytes",n);return n}}function Oe(e,t,n){return new Error(`Expected ${t} but got ${Te(n)} for ${e.
parent}.${e.name}`)}function Sl(e){if(e<hn||e>dn)throw new Error("int32 out of range");return Number(e)}function Xb(e){if(e<0||e>pn)throw new Error("uint32 out \
of range");return Number(e)}var hs=class{functions;registry;namespace;factory;constructor(t,n,r){this.functions=t,this.registry=n,this.namespace=r,this.factory=new ls(this.registry,this.namespace)}plan(t){
let n=Number(t.id);switch(t.exprKind.case){case"identExpr":return new Et(this.factory.createMaybe(n,t.exprKind.value.name),!1);case"constExpr":return new gs(n,this.
constVal(t.exprKind.value));case"callExpr":return this.planCall(n,t.exprKind.value);case"listExpr":return this.planCreateList(n,t.exprKind.value);case"structExp\
r":return this.planCreateStruct(n,t.exprKind.value);case"selectExpr":return this.planSelect(n,t.exprKind.value);case"comprehensionExpr":return this.planComprehension(
n,t.exprKind.value);default:return new jn(n,"invalid expression")}}planComprehension(t,n){if(n.accuInit===void 0||n.iterRange===void 0||n.loopCondition===void 0||
n.loopStep===void 0||n.result===void 0)throw new Error("invalid comprehension");let r=this.plan(n.accuInit),i=this.plan(n.iterRange),c=this.plan(n.loopCondition),
u=this.plan(n.loopStep),l=this.plan(n.result);return new xo(t,n.accuVar,n.iterVar,i,r,c,u,l)}planSelect(t,n){if(n.operand===void 0)throw new Error("invalid sele\
ct");let r=this.plan(n.operand),i=this.relativeAttr(t,r,!1),c=this.factory.newAccess(t,n.field,!1);if(c instanceof Zn)throw new Error(`invalid select: ${c.error.
message}`);return n.testOnly?new go(t,i,c,n.field):(i.addAccess(c),i)}planCreateObj(t,n){let r=this.resolveType(n.messageName);if(r===void 0)return new jn(t,"un\
known type: "+n.messageName);let i,c=[],u=[];for(let l=0;l<n.entries.length;l++){let p=n.entries[l];switch(p.optionalEntry&&(i===void 0&&(i=new Array(n.entries.
length).fill(!1)),i[l]=!0),p.keyKind.case){case"fieldKey":c.push(p.keyKind.value);break;case"mapKey":throw new Error("invalid entry");default:break}if(p.value===
void 0)throw new Error("invalid entry");u.push(this.plan(p.value))}return new Eo(t,r,c,u,i)}planCreateStruct(t,n){if(n.messageName!=="")return this.planCreateObj(
t,n);let r,i=[],c=[];for(let u=0;u<n.entries.length;u++){let l=n.entries[u];switch(l.optionalEntry&&(r===void 0&&(r=new Array(n.entries.length).fill(!1)),r[u]=!0),
l.keyKind.case){case"fieldKey":throw new Error("unimplemented");case"mapKey":i.push(this.plan(l.keyKind.value));break;default:break}if(l.value===void 0)return new jn(
t,"map entry missing value");c.push(this.plan(l.value))}return new yo(t,i,c,r)}planCreateList(t,n){if(n.optionalIndices.length>0){let i=new Array(n.elements.length).
fill(!1);for(let c=0;c<n.optionalIndices.length;c++){let u=n.optionalIndices[c];if(u<0||u>=n.elements.length)throw new Error("invalid optional index");i[u]=!0}}
return new bo(t,n.elements.map(i=>this.plan(i)),void 0)}planCall(t,n){if(n.target!==void 0){let i=Il(n.target);if(i!==void 0){let c=i+"."+n.function;for(let u of Wn(
this.namespace,c)){let l=this.functions.find(u);if(l!==void 0)return new Es(t,u,"",void 0,l,n.args.map(p=>this.plan(p)))}}}let r=n.args.map(i=>this.plan(i));switch(n.
target&&(r=[this.plan(n.target),...r]),n.function){case Dn:return this.planCallIndex(n,r,!1);case Du:case Ru:return this.planCallIndex(n,r,!0);case Vt:return this.
planCallConditional(t,n,r);case tn:return new No(t,r);case nn:return new _o(t,r);case Cu:case Ou:return new So(t,r[0]);default:return new Es(t,n.function,"",n.target?
r[0]:void 0,this.functions.find(n.function),n.target?r.slice(1):r)}}planCallConditional(t,n,r){let i=r[0],c=r[1],u=r[2],l=this.relativeAttr(c.id,c,!1),p=this.relativeAttr(
u.id,u,!1);return new Et(this.factory.createConditional(t,i,l,p),!1)}planCallIndex(t,n,r){let i=n[0],c=n[1],u=this.relativeAttr(i.id,i,!1),l;return c instanceof
gs?l=this.factory.newAccess(i.id,c.value,r):c instanceof Et?l=this.factory.newAccess(i.id,c,r):l=this.relativeAttr(i.id,c,r),u.addAccess(l),u}constVal(t){switch(t.
constantKind.case){case"stringValue":return t.constantKind.value;case"bytesValue":return t.constantKind.value;case"doubleValue":return t.constantKind.value;case"\
boolValue":return t.constantKind.value;case"int64Value":return t.constantKind.value;case"uint64Value":return We(t.constantKind.value);case"nullValue":return null;case void 0:
throw new Error("invalid constant");default:throw new Error(`unimplemented: ${t.constantKind.case}`)}}relativeAttr(t,n,r){return n instanceof Et?n:new Et(this.factory.
createRelative(t,n),r)}resolveType(t){for(let n of Wn(this.namespace,t))if(this.isKnownType(n))return n}isKnownType(t){switch(t){case"google.protobuf.Value":case"\
google.protobuf.Struct":case"google.protobuf.ListValue":case"google.protobuf.NullValue":case"google.protobuf.BoolValue":case"google.protobuf.UInt32Value":case"g\
oogle.protobuf.UInt64Value":case"google.protobuf.Int32Value":case"google.protobuf.Int64Value":case"google.protobuf.FloatValue":case"google.protobuf.DoubleValue":case"\
google.protobuf.StringValue":case"google.protobuf.BytesValue":case"google.protobuf.Timestamp":case"google.protobuf.Duration":case"google.protobuf.Any":return!0;default:
return this.registry.getMessage(t)!==void 0}}},go=class{id;attr;access;field;constructor(t,n,r,i){this.id=t,this.attr=n,this.access=r,this.field=i}eval(t){let n=this.
attr.resolve(t);return n===void 0?!1:D(n)?n:this.access.isPresent(t,n)}},jn=class{id;msg;constructor(t,n){this.id=t,this.msg=n}eval(t){return Y(this.msg,this.id)}},
gs=class{id;value;constructor(t,n){this.id=t,this.value=n}eval(t){return this.value}},Et=class{attr;opt;id;constructor(t,n){this.attr=t,this.opt=n,this.id=t.id}access(t,n){
return this.attr.access(t,n)}isPresent(t,n){return this.attr.isPresent(t,n)}accessIfPresent(t,n,r){return this.attr.accessIfPresent(t,n,r)}isOptional(){return this.
opt}eval(t){let n=this.attr.resolve(t);return n===void 0?Y("unresolved attribute",this.id):(D(n),n)}resolve(t){return this.attr.resolve(t)}addAccess(t){this.attr.
addAccess(t)}},Es=class{id;name;overload;target;func;args;constructor(t,n,r,i,c,u){this.id=t,this.name=n,this.overload=r,this.target=i,this.func=c,this.args=u}eval(t){
if(this.func===void 0)return Y(`unbound function: ${this.name}`,this.id);let n=this.target?.eval(t);if(D(n))return n;let r=[];for(let c of this.args){let u=c.eval(
t);if(D(u))return u;r.push(u)}let i=this.func.call(this.id,n,r);return i!==void 0?i:Y(`found no matching overload for '${this.name}' applied to '${n!==void 0?`${Te(
n)}.`:""}(${r.map(c=>Te(c)).map(c=>c.name).join(", ")})'`,this.id)}},Eo=class{id;typeName;fields;values;optionals;constructor(t,n,r,i,c){this.id=t,this.typeName=
n,this.fields=r,this.values=i,this.optionals=c}args(){return this.values}eval(t){let n=Jb(this.values.map(i=>i.eval(t)));if(D(n))return n;let r=new Map;for(let i=0;i<
n.length;i++){if(r.has(this.fields[i]))return Y(`map key conflict: ${this.fields[i]}`,this.id);r.set(this.fields[i],n[i])}try{return _l(this.typeName,r)}catch(i){
return i instanceof Error&&(i=i.message),Y(`${i}`,this.id)}}},bo=class{id;elems;constructor(t,n,r){this.id=t,this.elems=n}eval(t){if(this.elems.length===0)return Wr;
let n=this.elems[0].eval(t);if(D(n))return n;let r=[n];for(let i=1;i<this.elems.length;i++){let c=this.elems[i].eval(t);if(D(c))return c;r.push(c)}return Ne(r)}args(){
return this.elems}},yo=class{id;keys;values;constructor(t,n,r,i){this.id=t,this.keys=n,this.values=r}args(){return this.keys.concat(this.values)}eval(t){if(this.
keys.length===0)return Hr;let n=new Map,r=this.mapKeyOrError(this.keys[0].eval(t));if(D(r))return r;let i=this.values[0].eval(t);if(D(i))return i;if(typeof r=="\
number"&&!Number.isInteger(r))return Jn(this.id);n.set(r,i);for(let c=1;c<this.keys.length;c++){let u=this.mapKeyOrError(this.keys[c].eval(t));if(D(u))return u;
let l=this.values[c].eval(t);if(D(l))return l;if(n.has(u))return Y(`map key conflict: ${u}`,this.id);if(typeof u=="number"&&!Number.isInteger(u))return Jn(this.
id);n.set(u,l)}return et(n)}mapKeyOrError(t){switch(typeof t){case"boolean":case"bigint":case"string":return t;case"object":return X(t)?t:Jn(this.id);case"numbe\
r":return Number.isInteger(t)?BigInt(t):Jn(this.id);default:return Jn(this.id)}}},xo=class{id;accuVar;iterVar;iterRange;accu;cond;step;result;constructor(t,n,r,i,c,u,l,p){
this.id=t,this.accuVar=n,this.iterVar=r,this.iterRange=i,this.accu=c,this.cond=u,this.step=l,this.result=p}eval(t){let n=this.accu.eval(t);if(D(n))return n;let r=new Hn(
this.accuVar,n,t),i=this.iterRange.eval(t);if(D(i))return i;let c=[];if(J(i))c=Array.from(i.keys());else if(q(i))c=Array.from(i);else return Y(`type mismatch: i\
terable vs ${Te(i)}`,this.id);for(let u of c){if(D(u))return u;let l=new Hn(this.iterVar,u,r),p=this.cond.eval(l);if(D(p))return p;if(p!==!0)break;r.value=this.
step.eval(l)}return this.result.eval(r)}},No=class{id;args;constructor(t,n){this.id=t,this.args=n}eval(t){let n=[];for(let r of this.args){let i=r.eval(t);if(typeof i==
"boolean"){if(!i)return!1;continue}D(i)?n.push(i):n.push(Y(`type mismatch: expected bool, got ${Te(i)}`,this.id))}return n.length>0?ur(n[0],...n.slice(1)):!0}},
_o=class{id;args;constructor(t,n){this.id=t,this.args=n}eval(t){let n=[];for(let r of this.args){let i=r.eval(t);if(typeof i=="boolean"){if(i)return!0;continue}
D(i)?n.push(i):n.push(Y(`type mismatch: expected bool, got ${Te(i)}`,this.id))}return n.length>0?ur(n[0],...n.slice(1)):!1}},So=class{id;arg;constructor(t,n){this.
id=t,this.arg=n}eval(t){return this.arg.eval(t)!==!1}};function Il(e){switch(e.exprKind.case){case"identExpr":return e.exprKind.value.name;case"selectExpr":{if(e.
exprKind.value.testOnly||e.exprKind.value.operand===void 0)return;let t=Il(e.exprKind.value.operand);return t===void 0?void 0:t+"."+e.exprKind.value.field}default:
return}}function Jn(e){return Y("unsupported key type",e)}function Jb(e){let t=[];for(let n=0;n<e.length;n++){let r=e[n];D(r)&&t.push(r)}return t.length>0?ur(t[0],
...t.slice(1)):e}var Tl=new WeakMap;function Io(e,t){let n=Tl.get(e);n===void 0&&(n=new hs(e.funcs,e.registry,e.namespace),Tl.set(e,n));let r;Ie(t,bl)||Ie(t,dl)?r=t.expr:r=t;let i=n.
plan(r??R(hl)),c=xu({registry:e.registry},{id:i.id,eval(u){try{let l=i.eval(u);return D(l)?l:kt(l)}catch(l){return Y(l,i.id)}}});return u=>c.eval(u!==void 0?new ds(
u):Nl)}function vo(e){let t,n;if(e.$typeName=="cel.expr.Expr"?t=e:(t=e.expr,n=e.sourceInfo),t==null)return"";let r=new Lo(n);return r.visit(t),r.toString()}var Qn={[Vt]:1,
[nn]:2,[tn]:3,[On]:4,[Rn]:4,"_<_":4,[le]:4,"_>_":4,[ue]:4,"@in":4,"_+_":5,"_-_":5,"_*_":6,"_/_":6,"_%_":6,"-_":7,"!_":7,[Dn]:8},jb=new Set([tn,nn]),Ll={"_+_":"+",
"_-_":"-","_*_":"*","_/_":"/","_%_":"%",[On]:"==",[Rn]:"!=","_<_":"<",[le]:"<=","_>_":">",[ue]:">=",[tn]:"&&",[nn]:"||","@in":"in"};function To(e){if(e.exprKind.
case!=="callExpr")return!1;let t=e.exprKind.value;switch(t.args.length){case 1:return t.function==="-_"||t.function==="!_";case 2:return Ll[t.function]!==void 0;case 3:
return t.function===Vt;default:return!1}}var Lo=class{sourceInfo;str="";constructor(t){this.sourceInfo=t}toString(){return this.str}visit(t){if(!this.visitMaybeMacroCall(
t))switch(t.exprKind.case){case"constExpr":this.visitConst(t.exprKind.value);break;case"identExpr":this.str+=t.exprKind.value.name;break;case"selectExpr":this.visitSelect(
t.exprKind.value);break;case"callExpr":this.visitCall(t.exprKind.value);break;case"listExpr":this.visitList(t.exprKind.value);break;case"structExpr":this.visitStruct(
t.exprKind.value);break;case"comprehensionExpr":this.visitComprehension(t.exprKind.value);break}}visitMaybeMacroCall(t){if(this.sourceInfo==null)return!1;let n=this.
sourceInfo.macroCalls[t.id.toString()];return n==null?!1:(this.visit(n),!0)}visitConst(t){let n=t.constantKind;switch(n.case){case"nullValue":this.str+="null";break;case"\
boolValue":this.str+=n.value?"true":"false";break;case"int64Value":this.str+=n.value.toString();break;case"uint64Value":this.str+=n.value.toString()+"u";break;case"\
doubleValue":{let r=(Object.is(n.value,-0)?"-":"")+n.value.toString();Number.isFinite(n.value)&&!r.includes(".")&&!r.includes("e")&&(r+=".0"),this.str+=r;break}case"\
stringValue":this.str+='"'+zb(n.value)+'"';break;case"bytesValue":this.str+='b"'+qb(n.value)+'"';break}}visitSelect(t){t.testOnly&&(this.str+="has("),t.operand!=
null&&(this.visitMaybeNested(t.operand,To(t.operand)),this.str+="."),this.str+=t.field,t.testOnly&&(this.str+=")")}visitCall(t){let n=t.function;if(n===Vt&&t.args.
length===3){this.visitMaybeNested(t.args[0],!0),this.str+=" ? ",this.visitMaybeNested(t.args[1],!0),this.str+=" : ",this.visit(t.args[2]);return}if(n===Dn&&t.args.
length===2){this.visitMaybeNested(t.args[0],To(t.args[0])),this.str+="[",this.visit(t.args[1]),this.str+="]";return}let r=Ll[n];if(r!==void 0&&t.args.length===2){
let i=t.args[0],c=t.args[1];this.visitMaybeNestedBinaryLHS(i,n),this.str+=" "+r+" ",this.visitMaybeNestedBinaryRHS(c,n);return}if(n==="!_"&&t.args.length===1){this.
str+="!",this.visitMaybeNested(t.args[0],!0);return}if(n==="-_"&&t.args.length===1){this.str+="-",this.visitMaybeNested(t.args[0],!0);return}if(t.target!=null){
this.visitMaybeNested(t.target,To(t.target)),this.str+="."+n+"(";for(let i=0;i<t.args.length;i++)i>0&&(this.str+=", "),this.visit(t.args[i]);this.str+=")";return}
this.str+=n+"(";for(let i=0;i<t.args.length;i++)i>0&&(this.str+=", "),this.visit(t.args[i]);this.str+=")"}visitList(t){this.str+="[";for(let n=0;n<t.elements.length;n++)
n>0&&(this.str+=", "),t.optionalIndices.includes(n)&&(this.str+="?"),this.visit(t.elements[n]);this.str+="]"}visitStruct(t){if(t.messageName!==""){this.str+=t.messageName+
"{";for(let n=0;n<t.entries.length;n++){n>0&&(this.str+=", ");let r=t.entries[n];r.optionalEntry&&(this.str+="?"),r.keyKind.case==="fieldKey"&&(this.str+=r.keyKind.
value),this.str+=": ",r.value!=null&&this.visit(r.value)}this.str+="}"}else{this.str+="{";for(let n=0;n<t.entries.length;n++){n>0&&(this.str+=", ");let r=t.entries[n];
r.optionalEntry&&(this.str+="?"),r.keyKind.case==="mapKey"&&r.keyKind.value!=null&&this.visit(r.keyKind.value),this.str+=": ",r.value!=null&&this.visit(r.value)}
this.str+="}"}}visitComprehension(t){throw new Error("unsupported expression: comprehension")}visitMaybeNested(t,n){if(n&&t.exprKind.case==="callExpr"&&(Qn[t.exprKind.
value.function]!==void 0||t.exprKind.value.function===Vt)){this.str+="(",this.visit(t),this.str+=")";return}this.visit(t)}visitMaybeNestedBinaryLHS(t,n){this.needsParensLHS(
t,n)?(this.str+="(",this.visit(t),this.str+=")"):this.visit(t)}visitMaybeNestedBinaryRHS(t,n){this.needsParensRHS(t,n)?(this.str+="(",this.visit(t),this.str+=")"):
this.visit(t)}needsParensLHS(t,n){if(t.exprKind.case!=="callExpr")return!1;let r=t.exprKind.value.function,i=Qn[r],c=Qn[n];return i==null||c==null?!1:i<c}needsParensRHS(t,n){
if(t.exprKind.case!=="callExpr")return!1;let r=t.exprKind.value.function,i=Qn[r],c=Qn[n];return i==null||c==null?!1:i<c||i===c&&!jb.has(n)}};function Qb(e){switch(e){case"\
\\":return"\\\\";case'"':return'\\"';case"\x07":return"\\a";case"\b":return"\\b";case"\f":return"\\f";case`
`:return"\\n";case"\r":return"\\r";case"	":return"\\t";case"\v":return"\\v";default:return e}}function zb(e){return[...e].map(Qb).join("")}function qb(e){let t="";
for(let n of e)n>=32&&n<127&&n!==34&&n!==92?t+=String.fromCharCode(n):t+="\\"+n.toString(8).padStart(3,"0");return t}function Kt({exprKind:e}){switch(e.case){case"selectExpr":return zn([e.value.operand]);case"callExpr":return zn([e.value.target,...e.value.args]);case"listExpr":
return e.value.elements;case"structExpr":return e.value.entries.flatMap(({keyKind:t,value:n})=>zn([t.case==="mapKey"?t.value:void 0,n]));case"comprehensionExpr":{
let{iterRange:t,accuInit:n,loopCondition:r,loopStep:i,result:c}=e.value;return zn([t,n,r,i,c])}default:return[]}}function bt(e,{sourceInfo:t}){return vo({$typeName:"\
cel.expr.ParsedExpr",expr:e,sourceInfo:t})}function qn(e){let{exprKind:t}=e;if(t.case!=="comprehensionExpr")return Math.max(0,...Kt(e).map(qn));let{iterRange:n,
loopCondition:r,loopStep:i,accuInit:c,result:u}=t.value,l=zn([r,i,c,u]).map(qn),p=n?qn(n):0;return Math.max(p,1+Math.max(0,...l))}function zn(e){return e.filter(
t=>t!==void 0)}var vl=4096,Al=50,wo=2,Co=1e3;function wl(e){let t=Buffer.byteLength(e);if(t>vl)return`has ${t} bytes, more than the ${vl} a rule may have`;let n=e0(e);if(n>Al)
return`has ${n} brackets in brackets, more than ${Al}`}function e0(e){let t=0,n=0;for(let r of e)"([{".includes(r)?n=Math.max(n,++t):")]}".includes(r)&&t--;return n}
var bs=class{isOver=!1;#e;#t=0;constructor(t){this.#e=t}start(){this.isOver=!1,this.#t=this.#e()+Co}tick(){if(this.isOver||=this.#e()>this.#t,this.isOver)throw new Error(
"the rule takes too long")}},Cl="@tick",Ol="@collect",Dl="@collected";function Oo(e){for(let i of Kt(e))Oo(i);let{exprKind:t}=e;if(t.case!=="comprehensionExpr")
return e;let n=t.value,{id:r}=e;return n.loopCondition=Ao(r,"_&&_",[Ao(r,Cl,[]),n.loopCondition]),t0(n)&&(n.accuInit=Ao(r,Dl,[]),n.loopStep=n0(n.loopStep,n.accuVar)),
e}function Rl(e){let{BOOL:t,DYN:n}=w,r=new WeakMap;return[x(Cl,[],t,()=>(e.tick(),!0)),x(Dl,[],oe(n),()=>{let i=[],c=Ne(i);return r.set(c,i),c}),x(Ol,[oe(n),n],
oe(n),(i,c)=>(r.get(i)?.push(c),i))]}function t0({accuInit:e,loopStep:t,accuVar:n}){return e?.exprKind.case==="listExpr"&&e.exprKind.value.elements.length===0&&
t!==void 0&&Ul(Ml(t),n)!==void 0}function Ml(e){let{exprKind:t}=e;return(t.case==="callExpr"&&t.value.function==="_?_:_"?t.value.args[1]:void 0)??e}function Ul({
exprKind:e},t){if(e.case!=="callExpr"||e.value.function!=="_+_")return;let[n,r]=e.value.args;return n?.exprKind.case==="identExpr"&&n.exprKind.value.name===t&&r?.
exprKind.case==="listExpr"?r.exprKind.value.elements[0]:void 0}function n0(e,t){let n=Ml(e),{exprKind:r}=n,i=Ul(n,t);return r.case==="callExpr"&&i&&(r.value.function=
Ol,r.value.args=[r.value.args[0],i]),e}function Ao(e,t,n){return{$typeName:"cel.expr.Expr",id:e,exprKind:{case:"callExpr",value:{$typeName:"cel.expr.Expr.Call",
function:t,args:n}}}}function r0(e){let t=Number(e);if(t<0||t>this.length)throw cn(t,this.length);return this.charAt(t)}function Bl(e,t){if(t===void 0)return BigInt(this.indexOf(e));
let n=Number(t);if(n<0||n>=this.length)throw cn(n,this.length);return BigInt(this.indexOf(e,n))}function Pl(e,t){if(t===void 0)return BigInt(this.lastIndexOf(e));
let n=Number(t);if(n<0||n>=this.length)throw cn(n,this.length);return BigInt(this.lastIndexOf(e,n))}function s0(){let e="";for(let t=0;t<this.length;t++){let n=this.
charCodeAt(t);n>=65&&n<=90?e+=String.fromCharCode(n+32):e+=this.charAt(t)}return e}function i0(){let e="";for(let t=0;t<this.length;t++){let n=this.charCodeAt(t);
n>=97&&n<=122?e+=String.fromCharCode(n-32):e+=this.charAt(t)}return e}function kl(e,t,n){let r=n===void 0?this.length:Number(n),i=this,c=0,u=r,l=i.indexOf(e,c);
for(;u>0&&l!==-1;)i=i.substring(0,l)+t+i.substring(l+e.length),c=l+t.length,u--,l=i.indexOf(e,c);return i}function Vl(e,t){let n=t===void 0?void 0:Number(t);return n===
1?Ne([this]):Ne(this.split(e,n))}function Fl(e,t){if(t===void 0){let i=Number(e);if(i<0||i>this.length)throw cn(i,this.length);return this.substring(i)}let n=Number(
e),r=Number(t);if(n<0||n>this.length)throw cn(n,this.length);if(r<0||r>this.length)throw cn(r,this.length);if(n>r)throw Le("substring","start > end");return this.
substring(n,r)}var Gl=new Set([32,9,10,11,12,13,133,160,5760,8192,8193,8194,8195,8196,8197,8198,8199,8200,8201,8202,8232,8233,8239,8287,12288]);function o0(){let e=0,
t=this.length-1;for(;e<this.length&&Gl.has(this.charCodeAt(e));)e++;for(;t>e&&Gl.has(this.charCodeAt(t));)t--;return this.substring(e,t+1)}function Yl(e=""){let t="";
for(let n=0;n<this.size;n++){let r=this.get(n);if(typeof r!="string")throw Le("join","list contains non-string value");n>0&&(t+=e),t+=r}return t}var a0=new Map(
[[0,"\\0"],[7,"\\a"],[8,"\\b"],[9,"\\t"],[10,"\\n"],[11,"\\v"],[12,"\\f"],[13,"\\r"],[34,'\\"'],[92,"\\\\"]]);function c0(e){let t='"';for(let n=0;n<e.length;n++){
let r=e.charCodeAt(n);t+=a0.get(r)??e.charAt(n)}return t+='"',t}function Kl(e){switch(e){case"Infinity":case"-Infinity":case"NaN":return e;default:throw Le("for\
mat","invalid floating point value")}}function Wl(e,t){switch(!0){case typeof e=="number":return!Number.isFinite(e)||t===void 0?e.toString():new Intl.NumberFormat(
"en-US",{maximumFractionDigits:t,minimumFractionDigits:t,notation:"standard",roundingMode:"halfEven",useGrouping:!1}).format(e);case typeof e=="string":return Kl(
e);default:throw Le("format","fixed-point clause can only be used on doubles")}}function u0(e,t){switch(!0){case typeof e=="number":if(!Number.isFinite(e))return e.
toString();let n=e.toExponential(t),r=n.lastIndexOf("+");return r===n.length-2&&(n=`${n.substring(0,r+1)}0${n.substring(r+1)}`),n;case typeof e=="string":return Kl(
e);default:throw Le("format","scientific clause can only be used on doubles")}}function l0(e){switch(!0){case typeof e=="boolean":return e?"1":"0";case typeof e==
"bigint":return e.toString(2);case X(e):return e.value.toString(2);default:throw Le("format","only integers and bools can be formatted as binary")}}function f0(e){
switch(!0){case typeof e=="bigint":return e.toString(8);case X(e):return e.value.toString(8);default:throw Le("format","invalid integer value")}}function Zl(e){
switch(!0){case typeof e=="bigint":return e.toString(10);case X(e):return e.value.toString(10);case(typeof e=="number"&&!Number.isFinite(e)):return e.toString();default:
throw Le("format","invalid integer value")}}function $l(e){let t="";for(let n=0;n<e.length;n++)t+=e[n].toString(16).padStart(2,"0");return t}function Hl(e){switch(!0){case typeof e==
"bigint":return e.toString(16);case X(e):return e.value.toString(16);case typeof e=="string":let t=new TextEncoder;return $l(t.encode(e));case e instanceof Uint8Array:
return $l(e);default:throw Le("format","only integers, byte buffers, and strings can be formatted as hex")}}function m0(e){let t=Hl(e);return typeof t!="string"?
t:t.toUpperCase()}function p0(e){let t="[";for(let n=0;n<e.size;n++)n>0&&(t+=", "),t+=xs(e.get(n));return t+="]",t}function d0(e){let t=new Array(e.size),n=0;for(let[
c,u]of e)t[n]=[xs(c),xs(u)],n++;let r="{",i="";for(let[c,u]of t.sort((l,p)=>l[0].localeCompare(p[0])))r+=i+c+": "+u,i=", ";return r+="}",r}function xs(e){switch(typeof e){case"\
boolean":return e?"true":"false";case"bigint":return Zl(e);case"number":return Wl(e,void 0);case"string":return e;case"object":switch(!0){case e===null:return"n\
ull";case It(e):return e.name;case X(e):return e.value.toString();case $(e,se):return Xe(se,e.message);case $(e,Ge):return Xe(Ge,e.message);case e instanceof Uint8Array:
return new TextDecoder().decode(e);case q(e):return p0(e);case J(e):return d0(e)}}throw Le("format","invalid string value")}function h0(e){let t="",n=0,r=0;for(;n<
this.length;){if(this.charAt(n)!=="%"){t+=this.charAt(n),n++;continue}if(n+1>=this.length)throw Le("format","invalid format string");let i=this.charAt(n+1);if(n+=
2,i==="%"){t+="%";continue}let c=6;if(i==="."){for(c=0;n<this.length&&this.charAt(n)>="0"&&this.charAt(n)<="9";)c=c*10+Number(this.charAt(n)),n++;if(n>=this.length)
throw Le("format","invalid format string");i=this.charAt(n),n++}let u=e.get(r++);if(u===void 0)throw Le("format","too few arguments for format string");t+=g0(i,
u,c)}if(r<e.size)throw Le("format","too many arguments for format string");return t}function g0(e,t,n){switch(e){case"e":return u0(t,n);case"f":return Wl(t,n);case"\
b":return l0(t);case"d":return Zl(t);case"s":return xs(t);case"x":return Hl(t);case"X":return m0(t);case"o":return f0(t);default:throw Le("format",`could not pa\
rse formatting clause: unrecognized formatting clause: ${e}`)}}function Le(e,t){return new Error(`invalid argument to function ${e}: ${t}`)}function cn(e,t){return new Error(
`index ${e} out of bounds [0, ${t})`)}var{STRING:U,INT:$e,DYN:Xl}=w,E0=oe(Xl),ys=oe(Xl),Do=[x("strings.quote",[U],U,c0),M("charAt",U,[$e],U,r0),M("indexOf",U,[U],
$e,Bl),M("indexOf",U,[U,$e],$e,Bl),M("lastIndexOf",U,[U],$e,Pl),M("lastIndexOf",U,[U,$e],$e,Pl),M("lowerAscii",U,[],U,s0),M("upperAscii",U,[],U,i0),M("replace",
U,[U,U],U,kl),M("replace",U,[U,U,$e],U,kl),M("split",U,[U],ys,Vl),M("split",U,[U,$e],ys,Vl),M("substring",U,[$e],U,Fl),M("substring",U,[$e,$e],U,Fl),M("trim",U,
[],U,o0),M("join",ys,[],U,Yl),M("join",ys,[U],U,Yl),M("format",U,[E0],U,h0)];var Ve=(e,t)=>()=>{try{return t||e((t={exports:{}}).exports,t),t.exports}catch(n){throw t=0,n}},b0=Ve((e,t)=>{"use strict";t.exports=function(n,r,i){if(typeof Array.
prototype.findIndex=="function")return n.findIndex(r,i);if(typeof r!="function")throw new TypeError("predicate must be a function");var c=Object(n),u=c.length;if(u===
0)return-1;for(var l=0;l<u;l++)if(r.call(i,c[l],l,c))return l;return-1}}),Jl=Ve((e,t)=>{t.exports=["0BSD","3D-Slicer-1.0","AAL","ADSL","AFL-1.1","AFL-1.2","AFL-\
2.0","AFL-2.1","AFL-3.0","AGPL-1.0-only","AGPL-1.0-or-later","AGPL-3.0-only","AGPL-3.0-or-later","ALGLIB-Documentation","AMD-newlib","AMDPLPA","AML","AML-glslan\
g","AMPAS","ANTLR-PD","ANTLR-PD-fallback","APAFML","APL-1.0","APSL-1.0","APSL-1.1","APSL-1.2","APSL-2.0","ASWF-Digital-Assets-1.0","ASWF-Digital-Assets-1.1","Ab\
styles","AdaCore-doc","Adobe-2006","Adobe-Display-PostScript","Adobe-Glyph","Adobe-Utopia","Advanced-Cryptics-Dictionary","Afmparse","Aladdin","Apache-1.0","Apa\
che-1.1","Apache-2.0","App-s2p","Arphic-1999","Artistic-1.0","Artistic-1.0-Perl","Artistic-1.0-cl8","Artistic-2.0","Artistic-dist","Aspell-RU","BOLA-1.1","BSD-1\
-Clause","BSD-2-Clause","BSD-2-Clause-Darwin","BSD-2-Clause-Patent","BSD-2-Clause-Views","BSD-2-Clause-first-lines","BSD-2-Clause-pkgconf-disclaimer","BSD-2-Cla\
use-pos-unchanged","BSD-3-Clause","BSD-3-Clause-Attribution","BSD-3-Clause-Clear","BSD-3-Clause-HP","BSD-3-Clause-LBNL","BSD-3-Clause-Modification","BSD-3-Claus\
e-No-Military-License","BSD-3-Clause-No-Nuclear-License","BSD-3-Clause-No-Nuclear-License-2014","BSD-3-Clause-No-Nuclear-Warranty","BSD-3-Clause-Open-MPI","BSD-\
3-Clause-OpenWebUI","BSD-3-Clause-Sun","BSD-3-Clause-Tso","BSD-3-Clause-acpica","BSD-3-Clause-flex","BSD-4-Clause","BSD-4-Clause-Shortened","BSD-4-Clause-UC","B\
SD-4.3RENO","BSD-4.3TAHOE","BSD-Advertising-Acknowledgement","BSD-Attribution-HPND-disclaimer","BSD-Inferno-Nettverk","BSD-Mark-Modifications","BSD-Protection",
"BSD-Source-Code","BSD-Source-Code-no-disclaimer","BSD-Source-alt-GPL","BSD-Source-beginning-file","BSD-Systemics","BSD-Systemics-W3Works","BSD-ask-to-endorse",
"BSL-1.0","BUSL-1.1","Baekmuk","Bahyph","Barr","Beerware","BitTorrent-1.0","BitTorrent-1.1","Bitstream-Charter","Bitstream-Vera","BlueOak-1.0.0","Boehm-GC","Boe\
hm-GC-without-fee","Borceux","Brian-Gladman-2-Clause","Brian-Gladman-3-Clause","Brian-Gladman-3-Clause-no-conversion","Buddy","Bugroff","C-UDA-1.0","CAL-1.0","C\
AL-1.0-Combined-Work-Exception","CAPEC-tou","CATOSL-1.1","CC-BY-1.0","CC-BY-2.0","CC-BY-2.5","CC-BY-2.5-AU","CC-BY-3.0","CC-BY-3.0-AT","CC-BY-3.0-AU","CC-BY-3.0\
-DE","CC-BY-3.0-IGO","CC-BY-3.0-NL","CC-BY-3.0-US","CC-BY-4.0","CC-BY-NC-1.0","CC-BY-NC-2.0","CC-BY-NC-2.5","CC-BY-NC-3.0","CC-BY-NC-3.0-DE","CC-BY-NC-3.0-IGO",
"CC-BY-NC-4.0","CC-BY-NC-ND-1.0","CC-BY-NC-ND-2.0","CC-BY-NC-ND-2.5","CC-BY-NC-ND-3.0","CC-BY-NC-ND-3.0-DE","CC-BY-NC-ND-3.0-IGO","CC-BY-NC-ND-4.0","CC-BY-NC-SA\
-1.0","CC-BY-NC-SA-2.0","CC-BY-NC-SA-2.0-DE","CC-BY-NC-SA-2.0-FR","CC-BY-NC-SA-2.0-UK","CC-BY-NC-SA-2.5","CC-BY-NC-SA-3.0","CC-BY-NC-SA-3.0-DE","CC-BY-NC-SA-3.0\
-IGO","CC-BY-NC-SA-4.0","CC-BY-ND-1.0","CC-BY-ND-2.0","CC-BY-ND-2.5","CC-BY-ND-3.0","CC-BY-ND-3.0-DE","CC-BY-ND-4.0","CC-BY-SA-1.0","CC-BY-SA-2.0","CC-BY-SA-2.0\
-UK","CC-BY-SA-2.1-JP","CC-BY-SA-2.5","CC-BY-SA-3.0","CC-BY-SA-3.0-AT","CC-BY-SA-3.0-DE","CC-BY-SA-3.0-IGO","CC-BY-SA-4.0","CC-PDDC","CC-PDM-1.0","CC-SA-1.0","C\
C0-1.0","CDDL-1.0","CDDL-1.1","CDL-1.0","CDLA-Permissive-1.0","CDLA-Permissive-2.0","CDLA-Sharing-1.0","CECILL-1.0","CECILL-1.1","CECILL-2.0","CECILL-2.1","CECI\
LL-B","CECILL-C","CERN-OHL-1.1","CERN-OHL-1.2","CERN-OHL-P-2.0","CERN-OHL-S-2.0","CERN-OHL-W-2.0","CFITSIO","CMU-Mach","CMU-Mach-nodoc","CNRI-Jython","CNRI-Pyth\
on","CNRI-Python-GPL-Compatible","COIL-1.0","CPAL-1.0","CPL-1.0","CPOL-1.02","CUA-OPL-1.0","Caldera","Caldera-no-preamble","Catharon","ClArtistic","Clips","Comm\
unity-Spec-1.0","Condor-1.1","Cornell-Lossless-JPEG","Cronyx","Crossword","CryptoSwift","CrystalStacker","Cube","D-FSL-1.0","DEC-3-Clause","DL-DE-BY-2.0","DL-DE\
-ZERO-2.0","DOC","DRL-1.0","DRL-1.1","DSDP","DocBook-DTD","DocBook-Schema","DocBook-Stylesheet","DocBook-XML","Dotseqn","ECL-1.0","ECL-2.0","EFL-1.0","EFL-2.0",
"EPICS","EPL-1.0","EPL-2.0","ESA-PL-permissive-2.4","ESA-PL-strong-copyleft-2.4","ESA-PL-weak-copyleft-2.4","EUDatagrid","EUPL-1.0","EUPL-1.1","EUPL-1.2","Elast\
ic-2.0","Entessa","ErlPL-1.1","Eurosym","FBM","FDK-AAC","FDK-MPEG-H","FSFAP","FSFAP-no-warranty-disclaimer","FSFUL","FSFULLR","FSFULLRSD","FSFULLRWD","FSL-1.1-A\
Lv2","FSL-1.1-MIT","FTL","Fair","Ferguson-Twofish","Frameworx-1.0","FreeBSD-DOC","FreeImage","Furuseth","GCR-docs","GD","GFDL-1.1-invariants-only","GFDL-1.1-inv\
ariants-or-later","GFDL-1.1-no-invariants-only","GFDL-1.1-no-invariants-or-later","GFDL-1.1-only","GFDL-1.1-or-later","GFDL-1.2-invariants-only","GFDL-1.2-invar\
iants-or-later","GFDL-1.2-no-invariants-only","GFDL-1.2-no-invariants-or-later","GFDL-1.2-only","GFDL-1.2-or-later","GFDL-1.3-invariants-only","GFDL-1.3-invaria\
nts-or-later","GFDL-1.3-no-invariants-only","GFDL-1.3-no-invariants-or-later","GFDL-1.3-only","GFDL-1.3-or-later","GL2PS","GLWTPL","GPL-1.0-only","GPL-1.0-or-la\
ter","GPL-2.0-only","GPL-2.0-or-later","GPL-3.0-only","GPL-3.0-or-later","Game-Programming-Gems","Giftware","Glide","Glulxe","Graphics-Gems","Gutmann","HDF5","H\
IDAPI","HP-1986","HP-1989","HPND","HPND-DEC","HPND-Fenneberg-Livingston","HPND-INRIA-IMAG","HPND-Intel","HPND-Kevlin-Henney","HPND-MIT-disclaimer","HPND-Markus-\
Kuhn","HPND-Netrek","HPND-Pbmplus","HPND-SMC","HPND-UC","HPND-UC-export-US","HPND-doc","HPND-doc-sell","HPND-export-US","HPND-export-US-acknowledgement","HPND-e\
xport-US-modify","HPND-export2-US","HPND-merchantability-variant","HPND-sell-MIT-disclaimer-xserver","HPND-sell-regexpr","HPND-sell-variant","HPND-sell-variant-\
MIT-disclaimer","HPND-sell-variant-MIT-disclaimer-rev","HPND-sell-variant-critical-systems","HTMLTIDY","HaskellReport","Hippocratic-2.1","Hippocratic-3.0-core",
"IBM-pibs","ICU","IEC-Code-Components-EULA","IJG","IJG-short","IPA","IPL-1.0","ISC","ISC-Veillard","ISO-permission","ImageMagick","Imlib2","Info-ZIP","Informati\
ca","Inner-Net-2.0","InnoSetup","Intel","Intel-ACPI","Interbase-1.0","JPL-image","JPNIC","JSON","Jam","JasPer-2.0","Kastrup","Kazlib","Knuth-CTAN","LAL-1.2","LA\
L-1.3","LGPL-2.0-only","LGPL-2.0-or-later","LGPL-2.1-only","LGPL-2.1-or-later","LGPL-3.0-only","LGPL-3.0-or-later","LGPLLR","LOOP","LPD-document","LPL-1.0","LPL\
-1.02","LPPL-1.0","LPPL-1.1","LPPL-1.2","LPPL-1.3a","LPPL-1.3c","LZMA-SDK-9.11-to-9.20","LZMA-SDK-9.22","Latex2e","Latex2e-translated-notice","Leptonica","LiLiQ\
-P-1.1","LiLiQ-R-1.1","LiLiQ-Rplus-1.1","Libpng","Linux-OpenIB","Linux-man-pages-1-para","Linux-man-pages-copyleft","Linux-man-pages-copyleft-2-para","Linux-man\
-pages-copyleft-var","Lucida-Bitmap-Fonts","MIPS","MIT","MIT-0","MIT-CMU","MIT-Click","MIT-Festival","MIT-Khronos-old","MIT-Modern-Variant","MIT-STK","MIT-Wu","\
MIT-advertising","MIT-enna","MIT-feh","MIT-open-group","MIT-testregex","MITNFA","MMIXware","MMPL-1.0.1","MPEG-SSG","MPL-1.0","MPL-1.1","MPL-2.0","MPL-2.0-no-cop\
yleft-exception","MS-LPL","MS-PL","MS-RL","MTLL","MVT-1.1","Mackerras-3-Clause","Mackerras-3-Clause-acknowledgment","MakeIndex","Martin-Birgmeier","McPhee-slide\
show","Minpack","MirOS","Motosoto","MulanPSL-1.0","MulanPSL-2.0","Multics","Mup","NAIST-2003","NASA-1.3","NBPL-1.0","NCBI-PD","NCGL-UK-2.0","NCL","NCSA","NGPL",
"NICTA-1.0","NIST-PD","NIST-PD-TNT","NIST-PD-fallback","NIST-Software","NLOD-1.0","NLOD-2.0","NLPL","NOSL","NPL-1.0","NPL-1.1","NPOSL-3.0","NRL","NTIA-PD","NTP",
"NTP-0","Naumen","NetCDF","Newsletr","Nokia","Noweb","O-UDA-1.0","OAR","OCCT-PL","OCLC-2.0","ODC-By-1.0","ODbL-1.0","OFFIS","OFL-1.0","OFL-1.0-RFN","OFL-1.0-no-\
RFN","OFL-1.1","OFL-1.1-RFN","OFL-1.1-no-RFN","OGC-1.0","OGDL-Taiwan-1.0","OGL-Canada-2.0","OGL-UK-1.0","OGL-UK-2.0","OGL-UK-3.0","OGTSL","OLDAP-1.1","OLDAP-1.2",
"OLDAP-1.3","OLDAP-1.4","OLDAP-2.0","OLDAP-2.0.1","OLDAP-2.1","OLDAP-2.2","OLDAP-2.2.1","OLDAP-2.2.2","OLDAP-2.3","OLDAP-2.4","OLDAP-2.5","OLDAP-2.6","OLDAP-2.7",
"OLDAP-2.8","OLFL-1.3","OML","OPL-1.0","OPL-UK-3.0","OPUBL-1.0","OSC-1.0","OSET-PL-2.1","OSL-1.0","OSL-1.1","OSL-2.0","OSL-2.1","OSL-3.0","OSSP","OpenMDW-1.0","\
OpenPBS-2.3","OpenSSL","OpenSSL-standalone","OpenVision","PADL","PDDL-1.0","PHP-3.0","PHP-3.01","PPL","PSF-2.0","ParaType-Free-Font-1.3","Parity-6.0.0","Parity-\
7.0.0","Pixar","Plexus","PolyForm-Noncommercial-1.0.0","PolyForm-Small-Business-1.0.0","PostgreSQL","Python-2.0","Python-2.0.1","QPL-1.0","QPL-1.0-INRIA-2004","\
Qhull","RHeCos-1.1","RPL-1.1","RPL-1.5","RPSL-1.0","RSA-MD","RSCPL","Rdisc","Ruby","Ruby-pty","SAX-PD","SAX-PD-2.0","SCEA","SGI-B-1.0","SGI-B-1.1","SGI-B-2.0","\
SGI-OpenGL","SGMLUG-PM","SGP4","SHL-0.5","SHL-0.51","SISSL","SISSL-1.2","SL","SMAIL-GPL","SMLNJ","SMPPL","SNIA","SOFA","SPL-1.0","SSH-OpenSSH","SSH-short","SSLe\
ay-standalone","SSPL-1.0","SUL-1.0","SWL","Saxpath","SchemeReport","Sendmail","Sendmail-8.23","Sendmail-Open-Source-1.1","SimPL-2.0","Sleepycat","Soundex","Spen\
cer-86","Spencer-94","Spencer-99","SugarCRM-1.1.3","Sun-PPP","Sun-PPP-2000","SunPro","Symlinks","TAPR-OHL-1.0","TCL","TCP-wrappers","TGPPL-1.0","TMate","TORQUE-\
1.1","TOSL","TPDL","TPL-1.0","TTWL","TTYP0","TU-Berlin-1.0","TU-Berlin-2.0","TekHVC","TermReadKey","ThirdEye","TrustedQSL","UCAR","UCL-1.0","UMich-Merit","UPL-1\
.0","URT-RLE","Ubuntu-font-1.0","UnRAR","Unicode-3.0","Unicode-DFS-2015","Unicode-DFS-2016","Unicode-TOU","UnixCrypt","Unlicense","Unlicense-libtelnet","Unlicen\
se-libwhirlpool","VOSTROM","VSL-1.0","Vim","Vixie-Cron","W3C","W3C-19980720","W3C-20150513","WTFNMFPL","WTFPL","Watcom-1.0","Widget-Workshop","WordNet","Wsuipa",
"X11","X11-distribute-modifications-variant","X11-no-permit-persons","X11-swapped","XFree86-1.1","XSkat","Xdebug-1.03","Xerox","Xfig","Xnet","YPL-1.0","YPL-1.1",
"ZPL-1.1","ZPL-2.0","ZPL-2.1","Zed","Zeeff","Zend-2.0","Zimbra-1.3","Zimbra-1.4","Zlib","any-OSI","any-OSI-perl-modules","atc-game","bcrypt-Solar-Designer","ble\
ssing","bzip2-1.0.6","check-cvs","checkmk","copyleft-next-0.3.0","copyleft-next-0.3.1","curl","cve-tou","diffmark","dtoa","dvipdfm","eGenix","etalab-2.0","fwlw",
"gSOAP-1.3b","generic-xts","gnuplot","gtkbook","hdparm","hyphen-bulgarian","iMatix","jove","libpng-1.6.35","libpng-2.0","libselinux-1.0","libtiff","libutil-Davi\
d-Nugent","lsof","magaz","mailprio","man2html","metamail","mpi-permissive","mpich2","mplus","ngrep","pkgconf","pnmstitch","psfrag","psutils","python-ldap","radv\
d","snprintf","softSurfer","ssh-keyscan","swrule","threeparttable","ulem","w3m","wwl","xinetd","xkeyboard-config-Zinoviev","xlock","xpp","xzoom","zlib-acknowled\
gement"]}),jl=Ve((e,t)=>{t.exports=["AGPL-1.0","AGPL-3.0","BSD-2-Clause-FreeBSD","BSD-2-Clause-NetBSD","GFDL-1.1","GFDL-1.2","GFDL-1.3","GPL-1.0","GPL-2.0","GPL\
-2.0-with-GCC-exception","GPL-2.0-with-autoconf-exception","GPL-2.0-with-bison-exception","GPL-2.0-with-classpath-exception","GPL-2.0-with-font-exception","GPL-\
3.0","GPL-3.0-with-GCC-exception","GPL-3.0-with-autoconf-exception","LGPL-2.0","LGPL-2.1","LGPL-3.0","Net-SNMP","Nunit","StandardML-NJ","bzip2-1.0.5","eCos-2.0",
"wxWindows"]}),Ql=Ve((e,t)=>{t.exports=["389-exception","Asterisk-exception","Autoconf-exception-2.0","Autoconf-exception-3.0","Autoconf-exception-generic","Aut\
oconf-exception-generic-3.0","Autoconf-exception-macro","Bison-exception-1.24","Bison-exception-2.2","Bootloader-exception","Classpath-exception-2.0","CLISP-exc\
eption-2.0","cryptsetup-OpenSSL-exception","DigiRule-FOSS-exception","eCos-exception-2.0","Fawkes-Runtime-exception","FLTK-exception","fmt-exception","Font-exce\
ption-2.0","freertos-exception-2.0","GCC-exception-2.0","GCC-exception-2.0-note","GCC-exception-3.1","Gmsh-exception","GNAT-exception","GNOME-examples-exception",
"GNU-compiler-exception","gnu-javamail-exception","GPL-3.0-interface-exception","GPL-3.0-linking-exception","GPL-3.0-linking-source-exception","GPL-CC-1.0","GSt\
reamer-exception-2005","GStreamer-exception-2008","i2p-gpl-java-exception","KiCad-libraries-exception","LGPL-3.0-linking-exception","libpri-OpenH323-exception",
"Libtool-exception","Linux-syscall-note","LLGPL","LLVM-exception","LZMA-exception","mif-exception","OCaml-LGPL-linking-exception","OCCT-exception-1.0","OpenJDK-\
assembly-exception-1.0","openvpn-openssl-exception","PS-or-PDF-font-exception-20170817","QPL-1.0-INRIA-2004-exception","Qt-GPL-exception-1.0","Qt-LGPL-exception\
-1.1","Qwt-exception-1.0","SANE-exception","SHL-2.0","SHL-2.1","stunnel-exception","SWI-exception","Swift-exception","Texinfo-exception","u-boot-exception-2.0",
"UBDL-exception","Universal-FOSS-exception-1.0","vsftpd-openssl-exception","WxWindows-exception-3.1","x11vnc-openssl-exception"]}),y0=Ve((e,t)=>{"use strict";var n=[].
concat(Jl()).concat(jl()),r=Ql();t.exports=function(i){var c=0;function u(){return c<i.length}function l(N){if(N instanceof RegExp){var v=i.slice(c),C=v.match(N);
if(C)return c+=C[0].length,C[0]}else if(i.indexOf(N,c)===c)return c+=N.length,N}function p(){l(/[ ]*/)}function d(){for(var N,v=["WITH","AND","OR","(",")",":","\
+"],C=0;C<v.length&&(N=l(v[C]),!N);C++);if(N==="+"&&c>1&&i[c-2]===" ")throw new Error("Space before `+`");return N&&{type:"OPERATOR",string:N}}function E(){return l(
/[A-Za-z0-9-.]+/)}function y(){var N=E();if(!N)throw new Error("Expected idstring at offset "+c);return N}function _(){if(l("DocumentRef-")){var N=y();return{type:"\
DOCUMENTREF",string:N}}}function T(){if(l("LicenseRef-")){var N=y();return{type:"LICENSEREF",string:N}}}function I(){var N=c,v=E();if(n.indexOf(v)!==-1)return{type:"\
LICENSE",string:v};if(r.indexOf(v)!==-1)return{type:"EXCEPTION",string:v};c=N}function S(){return d()||_()||T()||I()}for(var L=[];u()&&(p(),!!u());){var b=S();if(!b)
throw new Error("Unexpected `"+i[c]+"` at offset "+c);L.push(b)}return L}}),x0=Ve((e,t)=>{"use strict";t.exports=function(n){var r=0;function i(){return r<n.length}
function c(){return i()?n[r]:null}function u(){if(!i())throw new Error;r++}function l(b){var N=c();if(N&&N.type==="OPERATOR"&&b===N.string)return u(),N.string}function p(){
if(l("WITH")){var b=c();if(b&&b.type==="EXCEPTION")return u(),b.string;throw new Error("Expected exception after `WITH`")}}function d(){var b=r,N="",v=c();if(v.
type==="DOCUMENTREF"&&(u(),N+="DocumentRef-"+v.string+":",!l(":")))throw new Error("Expected `:` after `DocumentRef-...`");if(v=c(),v.type==="LICENSEREF")return u(),
N+="LicenseRef-"+v.string,{license:N};r=b}function E(){var b=c();if(b&&b.type==="LICENSE"){u();var N={license:b.string};l("+")&&(N.plus=!0);var v=p();return v&&
(N.exception=v),N}}function y(){var b=l("(");if(b){var N=S();if(!l(")"))throw new Error("Expected `)`");return N}}function _(){return y()||d()||E()}function T(b,N){
return function v(){var C=N();if(C){if(!l(b))return C;var F=v();if(!F)throw new Error("Expected expression");return{left:C,conjunction:b.toLowerCase(),right:F}}}}
var I=T("AND",_),S=T("OR",I),L=S();if(!L||i())throw new Error("Syntax error");return L}}),N0=Ve((e,t)=>{"use strict";var n=y0(),r=x0();t.exports=function(i){return r(
n(i))}}),zl=Ve((e,t)=>{t.exports=[["AFL-1.1","AFL-1.2","AFL-2.0","AFL-2.1","AFL-3.0"],["AGPL-1.0",["AGPL-3.0","AGPL-3.0-only"]],["Apache-1.0","Apache-1.1","Apac\
he-2.0"],["APSL-1.0","APSL-1.1","APSL-1.2","APSL-2.0"],["Artistic-1.0","Artistic-2.0"],["BitTorrent-1.0","BitTorrent-1.1"],["CC-BY-1.0","CC-BY-2.0","CC-BY-2.5",
"CC-BY-3.0","CC-BY-4.0"],["CC-BY-NC-1.0","CC-BY-NC-2.0","CC-BY-NC-2.5","CC-BY-NC-3.0","CC-BY-NC-4.0"],["CC-BY-NC-ND-1.0","CC-BY-NC-ND-2.0","CC-BY-NC-ND-2.5","CC\
-BY-NC-ND-3.0","CC-BY-NC-ND-4.0"],["CC-BY-NC-SA-1.0","CC-BY-NC-SA-2.0","CC-BY-NC-SA-2.5","CC-BY-NC-SA-3.0","CC-BY-NC-SA-4.0"],["CC-BY-ND-1.0","CC-BY-ND-2.0","CC\
-BY-ND-2.5","CC-BY-ND-3.0","CC-BY-ND-4.0"],["CC-BY-SA-1.0","CC-BY-SA-2.0","CC-BY-SA-2.5","CC-BY-SA-3.0","CC-BY-SA-4.0"],["CDDL-1.0","CDDL-1.1"],["CECILL-1.0","C\
ECILL-1.1","CECILL-2.0"],["ECL-1.0","ECL-2.0"],["EFL-1.0","EFL-2.0"],["EPL-1.0","EPL-2.0"],["EUPL-1.0","EUPL-1.1"],[["GFDL-1.1","GFDL-1.1-only"],["GFDL-1.2","GF\
DL-1.2-only"],["GFDL-1.1-or-later","GFDL-1.2-or-later","GFDL-1.3","GFDL-1.3-only","GFDL-1.3-or-later"]],[["GPL-1.0","GPL-1.0-only"],["GPL-2.0","GPL-2.0-only"],[
"GPL-1.0-or-later","GPL-2.0-or-later","GPL-3.0","GPL-3.0-only","GPL-3.0-or-later"]],[["LGPL-2.0","LGPL-2.0-only"],["LGPL-2.1","LGPL-2.1-only"],["LGPL-2.0-or-lat\
er","LGPL-2.1-or-later","LGPL-3.0","LGPL-3.0-only","LGPL-3.0-or-later"]],["LPL-1.0","LPL-1.02"],["LPPL-1.0","LPPL-1.1","LPPL-1.2","LPPL-1.3a","LPPL-1.3c"],["MPL\
-1.0","MPL-1.1","MPL-2.0"],["MPL-1.0","MPL-1.1","MPL-2.0-no-copyleft-exception"],["NPL-1.0","NPL-1.1"],["OFL-1.0","OFL-1.1"],["OLDAP-1.1","OLDAP-1.2","OLDAP-1.3",
"OLDAP-1.4","OLDAP-2.0","OLDAP-2.0.1","OLDAP-2.1","OLDAP-2.2","OLDAP-2.2.1","OLDAP-2.2.2","OLDAP-2.3","OLDAP-2.4","OLDAP-2.5","OLDAP-2.6","OLDAP-2.7","OLDAP-2.8"],
["OSL-1.0","OSL-1.1","OSL-2.0","OSL-2.1","OSL-3.0"],["PHP-3.0","PHP-3.01"],["RPL-1.1","RPL-1.5"],["SGI-B-1.0","SGI-B-1.1","SGI-B-2.0"],["YPL-1.0","YPL-1.1"],["Z\
PL-1.1","ZPL-2.0","ZPL-2.1"],["Zimbra-1.3","Zimbra-1.4"],["bzip2-1.0.5","bzip2-1.0.6"]]}),_0=Ve(e=>{var t=b0(),n=N0(),r=zl(),i=" is not a simple license identif\
ier",c=function(u){return function(l,p){var d=n(l);if(!d.hasOwnProperty("license"))throw new Error('"'+l+'"'+i);var E=n(p);if(!E.hasOwnProperty("license"))throw new Error(
'"'+p+'"'+i);return r.some(function(y){var _=d.license,T=t(y,function(L){return L===_||Array.isArray(L)&&L.indexOf(_)!==-1});if(T<0)return!1;var I=E.license,S=t(
y,function(L){return L===I||Array.isArray(L)&&L.indexOf(I)!==-1});return S<0?!1:u(T,S)})}};e.gt=c(function(u,l){return u>l}),e.lt=c(function(u,l){return u<l}),e.
eq=c(function(u,l){return u===l})}),S0=Ve((e,t)=>{"use strict";var n=[].concat(Jl()).concat(jl()),r=Ql();t.exports=function(i){var c=0;function u(){return c<i.length}
function l(N){if(N instanceof RegExp){var v=i.slice(c),C=v.match(N);if(C)return c+=C[0].length,C[0]}else if(i.indexOf(N,c)===c)return c+=N.length,N}function p(){
l(/[ ]*/)}function d(){for(var N,v=["WITH","AND","OR","(",")",":","+"],C=0;C<v.length&&(N=l(v[C]),!N);C++);if(N==="+"&&c>1&&i[c-2]===" ")throw new Error("Space \
before `+`");return N&&{type:"OPERATOR",string:N}}function E(){return l(/[A-Za-z0-9-.]+/)}function y(){var N=E();if(!N)throw new Error("Expected idstring at off\
set "+c);return N}function _(){if(l("DocumentRef-")){var N=y();return{type:"DOCUMENTREF",string:N}}}function T(){if(l("LicenseRef-")){var N=y();return{type:"LIC\
ENSEREF",string:N}}}function I(){var N=c,v=E();if(n.indexOf(v)!==-1)return{type:"LICENSE",string:v};if(r.indexOf(v)!==-1)return{type:"EXCEPTION",string:v};c=N}function S(){
return d()||_()||T()||I()}for(var L=[];u()&&(p(),!!u());){var b=S();if(!b)throw new Error("Unexpected `"+i[c]+"` at offset "+c);L.push(b)}return L}}),I0=Ve((e,t)=>{
"use strict";t.exports=function(n){var r=0;function i(){return r<n.length}function c(){return i()?n[r]:null}function u(){if(!i())throw new Error;r++}function l(b){
var N=c();if(N&&N.type==="OPERATOR"&&b===N.string)return u(),N.string}function p(){if(l("WITH")){var b=c();if(b&&b.type==="EXCEPTION")return u(),b.string;throw new Error(
"Expected exception after `WITH`")}}function d(){var b=r,N="",v=c();if(v.type==="DOCUMENTREF"&&(u(),N+="DocumentRef-"+v.string+":",!l(":")))throw new Error("Exp\
ected `:` after `DocumentRef-...`");if(v=c(),v.type==="LICENSEREF")return u(),N+="LicenseRef-"+v.string,{license:N};r=b}function E(){var b=c();if(b&&b.type==="L\
ICENSE"){u();var N={license:b.string};l("+")&&(N.plus=!0);var v=p();return v&&(N.exception=v),N}}function y(){var b=l("(");if(b){var N=S();if(!l(")"))throw new Error(
"Expected `)`");return N}}function _(){return y()||d()||E()}function T(b,N){return function v(){var C=N();if(C){if(!l(b))return C;var F=v();if(!F)throw new Error(
"Expected expression");return{left:C,conjunction:b.toLowerCase(),right:F}}}}var I=T("AND",_),S=T("OR",I),L=S();if(!L||i())throw new Error("Syntax error");return L}}),
T0=Ve((e,t)=>{"use strict";var n=S0(),r=I0();t.exports=function(i){return r(n(i))}}),L0=Ve((e,t)=>{var n=_0(),r=T0(),i=zl();function c(b,N){return b.license===N.
license||i.some(function(v){return u(b.license,v)&&u(N.license,v)})}function u(b,N){return N.indexOf(b)!==-1||N.some(function(v){return Array.isArray(v)&&v.indexOf(
b)!==-1})}function l(b,N){return b.license===N.license||n.gt(b.license,N.license)||n.eq(b.license,N.license)}function p(b,N){if(b.exception!==N.exception)return!1;
if(N.hasOwnProperty("license"))return N.hasOwnProperty("plus")?b.hasOwnProperty("plus")?c(b,N):l(b,N):b.hasOwnProperty("plus")?l(N,b):b.license===N.license}function d(b){
var N=b.license;return N?E(N,"-or-later")?(b.license=N.replace("-or-later",""),b.plus=!0):E(N,"-only")&&(b.license=N.replace("-only",""),delete b.plus):b.left&&
b.right&&(b.left=d(b.left),b.right=d(b.right)),b}function E(b,N){return b.indexOf(N)===b.length-N.length}function y(b){if(b.hasOwnProperty("noassertion"))return"\
NOASSERTION";if(b.license)return b.license+(b.plus?"+":"")+(b.exception?"WITH "+b.exception:"")}function _(b){return I(T(b))}function T(b){if(!b.conjunction)return[
{[y(b)]:b}];if(b.conjunction==="or")return T(b.left).concat(T(b.right));if(b.conjunction==="and"){var N=T(b.left),v=T(b.right);return N.reduce(function(C,F){return v.
forEach(function(xt){C.push(Object.assign({},F,xt))}),C},[])}}function I(b){var N=b.filter(function(v){return Object.keys(v).length}).map(function(v){return Object.
keys(v).sort()});return N.map(function(v,C){return v.map(function(F){return b[C][F]})})}function S(b,N){return b.every(function(v){return N.some(function(C){return p(
v,C)})})}function L(b,N){var v=_(d(r(b))),C=N.map(function(F){return d(r(F))});for(let F of C)if(F.hasOwnProperty("conjunction"))throw new Error("Approved licen\
ses cannot be AND or OR expressions.");return v.some(function(F){return S(F,C)})}t.exports=L}),ql=L0();var{STRING:it,BOOL:Ns,INT:ef}=w,A0=Je(se),Mo=["info","unknown","low","medium","high","critical"],Ss={ageInDays:{usage:"ageInDays(timestamp)",about:"whole days f\
rom then to GitLab's time now; negative for a time to come",returns:"int"},semverCompare:{usage:'semverCompare("1.2.0", "1.10.0")',about:"-1, 0 or 1 by SemVer 2\
.0; a text that is no version makes the rule unknown",returns:"int"},semverMatches:{usage:'semverMatches("1.4.2", ">=1.2 <2")',about:"whether a version is in a \
range, as npm writes ranges",returns:"bool"},globMatches:{usage:'path.globMatches("src/**")',about:"whether the whole path fits: * within a part, ** over parts,\
 {a,b}",returns:"bool"},spdxMatches:{usage:'spdxMatches("MIT OR GPL-3.0-only", ["MIT", "Apache-2.0"])',about:"whether a licence expression can be met with these\
 licences alone",returns:"bool"},severityAtLeast:{usage:'severityAtLeast(finding.severity, "high")',about:`whether a severity is as high: ${Mo.join(", ")}, in a\
ny case of letters`,returns:"bool"}},nf=new Set(["charAt","indexOf","lastIndexOf","lowerAscii","upperAscii","split","substring","trim","join"]),rf=[...nf];function sf(e){
return[...Do.filter(({name:t})=>nf.has(t)),x("ageInDays",[A0],ef,t=>BigInt(Math.floor((e()-Nn(t.message))/864e5))),x("semverCompare",[it,it],ef,(t,n)=>BigInt(ln.
compare(Ro(t),Ro(n)))),x("semverMatches",[it,it],Ns,(t,n)=>{if(ln.validRange(n)===null)throw new Error(`"${n}" is no version range`);return ln.satisfies(Ro(t),n)}),
M("globMatches",it,[it],Ns,function(t){return C0(t)(this)}),x("spdxMatches",[it,oe(it)],Ns,(t,n)=>{let r=[...n].map(String);for(let i of[t,...r])w0(i);return ql(
t,r)}),x("severityAtLeast",[it,it],Ns,(t,n)=>tf(t)>=tf(n))]}function Ro(e){let t=ln.valid(e);if(t===null)throw new Error(`"${e}" is no SemVer version`);return t}
function tf(e){let t=Mo.indexOf(e.toLowerCase());if(t<0)throw new Error(`"${e}" is none of ${Mo.join(", ")}`);return t}function w0(e){try{la(e)}catch{throw new Error(
`"${e}" is no SPDX licence expression`)}}var _s=new Map;function C0(e){let t=_s.get(e);if(t)return t;_s.size>1e3&&_s.clear();let n=Qo([e]);return _s.set(e,n),n}var z=e=>({kind:"string",about:e}),ve=e=>({kind:"int",about:e}),yt=e=>({kind:"bool",about:e}),Is=e=>({kind:"timestamp",about:e}),wt=e=>({kind:"list",of:{kind:"s\
tring"},about:e}),De=e=>({kind:"record",fields:e}),Ts=(e,t)=>({kind:"list",of:e,about:t}),Ae=e=>({...e,isOptional:!0});function Ls(e,t,n){switch(e.kind){case"st\
ring":return Wt(typeof t=="string"?t:void 0,e.kind,n);case"bool":return Wt(typeof t=="boolean"?t:void 0,e.kind,n);case"double":return Wt(typeof t=="number"?t:void 0,
e.kind,n);case"int":return Wt(Number.isSafeInteger(t)?BigInt(t):void 0,e.kind,n);case"timestamp":return Or(Wt(Number.isFinite(t)?t:void 0,e.kind,n));case"list":{
let r=Wt(Array.isArray(t)?t:void 0,e.kind,n);return Ne(r.map((i,c)=>Ls(e.of,i,`${n}[${c}]`)))}case"record":return O0(e,t,n)}}function O0({fields:e},t,n){let r=typeof t==
"object"&&t!==null&&!Array.isArray(t),i=Wt(r?t:void 0,"record",n),c=Object.entries(e).flatMap(([u,l])=>{let p=i[u];return p===void 0?[]:[[u,Ls(l,p,`${n}.${u}`)]]});
return new Map(c)}function Wt(e,t,n){if(e===void 0)throw new TypeError(`${n} is not ${t==="int"?"an":"a"} ${t}`);return e}function Uo(e){return e.kind==="list"?
`list(${Uo(e.of)})`:e.kind}var fe={kind:"bool"},Se={kind:"int"},Ct={kind:"string"},Bo={size:Se,contains:fe,startsWith:fe,endsWith:fe,matches:fe,int:Se,uint:void 0,double:{kind:"double"},string:Ct,
bool:fe,bytes:{kind:"bytes"},timestamp:{kind:"timestamp"},duration:{kind:"duration"},type:{kind:"type"},dyn:void 0,getFullYear:Se,getMonth:Se,getDayOfMonth:Se,getDate:Se,
getDayOfWeek:Se,getDayOfYear:Se,getHours:Se,getMinutes:Se,getSeconds:Se,getMilliseconds:Se},of={charAt:Ct,lowerAscii:Ct,upperAscii:Ct,substring:Ct,trim:Ct,join:Ct,
indexOf:Se,lastIndexOf:Se,split:{kind:"list",of:{kind:"string"}}},af={"_&&_":fe,"_||_":fe,"!_":fe,"@in":fe,"_==_":fe,"_!=_":fe,"_<_":fe,"_<=_":fe,"_>_":fe,"_>=_":fe,
"_+_":void 0,"_-_":void 0,"_*_":void 0,"_/_":void 0,"_%_":void 0,"-_":void 0,"_[_]":void 0,"_?_:_":void 0,"@not_strictly_false":fe},D0=new Set(["bool","int","ui\
nt","double","string","bytes","list","map","null_type","type"]),cf=["has","all","exists","exists_one","map","filter"];function lf(e,t,n){let r=[],i=new Set,c=e.
expr,u=p(c,new Map);return n&&u&&u.kind!=="bool"&&r.length===0&&l(c,`gives ${er(u)}, and a rule must give true or false`),{problems:r,topics:[...i]};function l({
id:I},S){r.push({message:S,at:e.sourceInfo?.positions[String(I)]??0})}function p(I,S){let{exprKind:L}=I;switch(L.case){case"constExpr":return M0(L.value.constantKind.
case);case"identExpr":return d(I,L.value.name,S);case"selectExpr":{let{operand:b,field:N,testOnly:v}=L.value,C=E(I,b&&p(b,S),N,b);return v?fe:C}case"callExpr":return y(
I,L.value,S);case"listExpr":{let[b]=L.value.elements.map(N=>p(N,S));return b&&ff(b)?{kind:"list",of:b}:void 0}case"comprehensionExpr":{let{iterRange:b,iterVar:N,
accuVar:v,accuInit:C,loopCondition:F,loopStep:xt,result:rr}=L.value,Ot=b&&p(b,S);Ot&&Ot.kind!=="list"&&b&&l(b,`${T(b)} is ${er(Ot)}, and only lists can be gone \
through`);let vs=Ot?.kind==="list"?Ot.of:void 0,sr=C&&p(C,S),ir=new Map(S).set(N,vs).set(v,sr);F&&p(F,ir);let As=xt&&p(xt,ir),ws=sr??As;return rr&&p(rr,new Map(
S).set(v,ws))}default:{if(L.case==="structExpr")for(let{value:b}of L.value.entries)b&&p(b,S);return}}}function d(I,S,L){if(L.has(S))return L.get(S);let b=t.get(
S);if(b)return i.add(S),b.type;if(D0.has(S))return{kind:"type"};let N=[...t.keys(),...L.keys()].filter(v=>!v.startsWith("@"));l(I,`there is no ${S}${ar(S,N)||`;\
 rules can name ${[...t.keys()].join(", ")}`}`)}function E(I,S,L,b){if(!S||!b)return;if(S.kind!=="record"){let v=S.kind==="list"?`; ask .exists(x, x.${L} ...) o\
f its items`:"";l(I,`${T(b)} is ${er(S)}, which has no fields${v}`);return}if(Object.hasOwn(S.fields,L))return S.fields[L];let N=Object.keys(S.fields);l(I,`${T(
b)} has no field ${L}${ar(L,N)||`; it has ${N.join(", ")}`}`)}function y(I,{function:S,target:L,args:b},N){let v=L&&p(L,N),C=b.map(F=>p(F,N));if(S==="ageInDays"&&
i.add("now"),Object.hasOwn(Ss,S))return{kind:Ss[S]?.returns??"bool"};if(Object.hasOwn(Bo,S))return Bo[S];if(Object.hasOwn(of,S))return of[S];if(!Object.hasOwn(af,
S)){let F=[...Object.keys(Ss),...Object.keys(Bo),...rf,...cf],xt=cf.includes(S);return l(I,xt?`${S} is not written right: ${S==="has"?"has(x.field)":`list.${S}(\
item, condition)`}`:`there is no function ${S}${ar(S,F)}`),v}return/^_(?:[=!]=|[<>]=?)_$/.test(S)&&_(I,C,b),S==="_[_]"?C[0]?.kind==="list"?C[0].of:void 0:S==="_\
?_:_"?C[1]??C[2]:S==="_+_"?C.find(F=>F?.kind==="list")??R0(C):af[S]}function _(I,[S,L],[b,N]){!S||!L||!b||!N||uf(S)===uf(L)||S.kind==="null"||L.kind==="null"||l(
I,`${T(b)} is ${er(S)} and ${T(N)} ${er(L)}: they never compare`)}function T(I){return bt(I,e)}}function R0([e,t]){return e?.kind===t?.kind?e:void 0}function M0(e){
return{boolValue:fe,int64Value:Se,uint64Value:Se,doubleValue:{kind:"double"},stringValue:Ct,bytesValue:{kind:"bytes"},nullValue:{kind:"null"}}[e??""]}function uf({
kind:e}){return e==="int"||e==="double"?"number":e}function ff(e){return!["bytes","duration","null","type"].includes(e.kind)}function er(e){return{string:"text",
int:"a whole number",double:"a number",bool:"true or false",timestamp:"a time",record:"a record",bytes:"bytes",duration:"a duration",null:"null",type:"a type"}[e.
kind]??(ff(e)?Uo(e):e.kind)}var U0=40,Po=10,mf=300;function pf(e,t){let n=new Map;return r(e.expr),[...n.values()];function r(c){let{exprKind:u}=c;if(u.case==="constExpr"||u.case==="listEx\
pr")return;let l=e.sourceInfo?.macroCalls[String(c.id)]?.exprKind,p=l?.case==="callExpr"?l.value.target?[l.value.target]:[]:Kt(c);for(let N of p)r(N);let d=u.case===
"selectExpr"&&!u.value.testOnly,E=i(bt(c,e),d||u.case==="identExpr"),{function:y,target:_,args:T=[]}=l?.case==="callExpr"?l.value:{},[I,S]=T;if(!(y==="all"&&E===
!1||y==="exists"&&E===!0)||!_||!I||!S)return;let b=`${y==="all"?"!":""}(${bt(S,e)})`;i(`${bt(_,e)}.filter(${bt(I,e)}, ${b})`,!1)}function i(c,u){if(n.size>=U0)return;
let l=t(c);if(l===void 0||D(l)||J(l))return;let p=u&&B0(l)?`${l.size} items`:tr(l);return p!==void 0&&n.set(c,{text:c,value:p,isField:u}),l}}function B0(e){return q(
e)&&J(e.get(0))}function tr(e){if(typeof e=="bigint")return Number(e);if(typeof e=="string")return e.length>mf?`${e.slice(0,mf-1)}…`:e;if(typeof e=="number"||
typeof e=="boolean"||e===null)return e;if(q(e)){let t=[...e].slice(0,Po).map(n=>tr(n)??null);return e.size>Po?[...t,`and ${e.size-Po} more`]:t}if(J(e)){let t=[...e].
map(([n,r])=>[String(n),tr(r)??null]);return Object.fromEntries(t)}if($(e)&&e.desc.typeName==="google.protobuf.Timestamp")return new Date(Nn(e.message)).toISOString()}function ko(e,t,n=!0){let r=wl(e);if(r!==void 0)return{problems:[{message:r,at:0}]};let i=P0(e);if("problem"in i)return{problems:[i.problem]};let{problems:c,topics:u}=lf(
i.tree,t,n);if(c.length>0)return{problems:c};let l=qn(i.tree.expr);if(l>wo)return{problems:[{message:`has ${l} loops in one another, more than ${wo}`,at:0}]};let p=u.
flatMap(d=>t.get(d)??[]);return{problems:[],expression:{source:e,topics:p,evaluate:k0(e,i.tree,p)}}}function P0(e){try{return{tree:Kn(e)}}catch(t){let{message:n,
location:r}=t;return{problem:{message:`is no CEL: ${n.replace(/^<input>:\d+:\d+: /,"")}`,at:r?.start?.offset??0}}}}function k0(e,t,n){return(r,i)=>{let c=new bs(
i),u=r.get("now"),l=[...sf(()=>typeof u=="number"?u:Number.NaN),...Rl(c)],p=Xi({funcs:l}),d={};try{for(let _ of n)d[_.name]=V0(_,r.get(_.name))}catch(_){if(!(_ instanceof
TypeError))throw _;return{result:{unknown:_.message},readings:()=>[]}}let E=_=>Io(p,Oo(_))(d);c.start();let y=E(Kn(e).expr);return{result:c.isOver?{unknown:`the\
 rule takes longer than ${Co} ms and was stopped`}:D(y)?{unknown:F0(y,t)}:{value:y},readings:()=>pf(t,_=>c.isOver?void 0:E(Kn(_).expr))}}}var df=new WeakMap;function V0(e,t){
let n=typeof t=="object"?t:void 0,r=n&&df.get(n);if(r!==void 0)return r;let i=Ls(e.type,t,e.name);return n&&df.set(n,i),i}function F0({message:e,exprId:t},n){let r=t===
void 0?void 0:hf(t,n.expr),i=r?bt(r,n):void 0;return/no such key|field not found|unresolved attribute/.test(e)?`${i??"a field"} is not known here; has() asks wh\
ether it is`:i===void 0?e:`${i}: ${e}`}function hf(e,t){if(t.id===e)return t;for(let n of Kt(t)){let r=hf(e,n);if(r)return r}}var gf={name:"approvals",about:"merge_request",summary:"The approvals given to the merge request",needs:{mergeRequest:cr,approvals:ta,committers:ea},type:De({by:wt(
"User names of all who approved"),count:ve("How many approved"),independent:wt("Those of them who are neither its author nor one of its committers"),committers:wt(
"User names of those who committed to it")}),value({mergeRequest:{author:e},approvals:{approvedBy:t},committers:{usernames:n}}){let r=t.filter(i=>i!==e&&!n.includes(
i));return{by:t,count:t.length,independent:r,committers:n}}};var Ef={name:"changes",about:"merge_request",summary:"The files that the merge request changes, whole or not at all",needs:{changedFiles:oa},type:De({files:Ts(De(
{path:z("Path after the change"),additions:ve("Lines added"),deletions:ve("Lines removed")}),"Every changed file"),additions:ve("Lines added in all files"),deletions:ve(
"Lines removed in all files")}),value:({changedFiles:e})=>({files:e.map(({path:t,additions:n,deletions:r})=>({path:t,additions:n,deletions:r})),additions:e.reduce(
(t,{additions:n})=>t+n,0),deletions:e.reduce((t,{deletions:n})=>t+n,0)})};var bf={name:"commits",about:"merge_request",summary:"The commits of the merge request; names and messages are what the committer's own Git wrote",needs:{commits:aa},
type:{kind:"list",of:De({sha:z("40 hex digits"),title:z("First line of the message"),message:z("The whole message"),merge:yt("Whether it has more than one paren\
t"),author_name:z("Name of the author"),author_email:z("Address of the author, in lower case"),signed_off_by:wt("Addresses of its Signed-off-by lines, in lower \
case")})},value:({commits:e})=>e.map(({sha:t,title:n,message:r,isMerge:i,author:c,signedOffBy:u})=>({sha:t,title:n,message:r,merge:i,author_name:c.name,author_email:c.
email,signed_off_by:u}))};var yf={name:"merge_request",about:"merge_request",summary:"The merge request that is judged",needs:{mergeRequest:cr},type:De({iid:ve("Number within the project"),
title:z("Title, with its draft mark if it has one"),description:z("Description, as Markdown source; empty where there is none"),draft:Ae(yt("Whether it is a dra\
ft")),labels:Ae(wt("Names of its labels")),author:z("User name of the author"),source_branch:Ae(z("Branch that is merged")),target_branch:z("Branch that it is m\
erged into"),sha:Ae(z("Head commit, 40 hex digits")),created_at:Is("When it was opened")}),value:({mergeRequest:e})=>({iid:e.iid,title:e.title,description:e.description,
draft:e.isDraft,labels:e.labels,author:e.author,source_branch:e.sourceBranch,target_branch:e.targetBranch,sha:e.sha,created_at:Date.parse(e.createdAt)})},xf={name:"\
threads",about:"merge_request",summary:"The threads of the merge request that can be resolved",needs:{threads:ca},type:De({resolvable:ve("Threads that can be re\
solved"),resolved:ve("Those that are")}),value:({threads:{resolvable:e,resolved:t}})=>({resolvable:e,resolved:t})};var Nf={name:"now",about:"project",summary:"GitLab's time, the same for the whole run",needs:{now:ua},type:{kind:"timestamp"},value:({now:e})=>e};var _f={name:"project",about:"project",summary:"The project; a field that GitLab does not show to the token is absent",needs:{project:zo,projectSettings:ia},type:De(
{id:ve("Number of the project"),path:z("Full path, such as acme/payments"),visibility:Ae(z("private, internal or public")),default_branch:Ae(z("Name of the defa\
ult branch")),archived:Ae(yt("Whether it, or a group above it, is archived")),merge_method:Ae(z("merge, rebase_merge or ff")),last_activity_at:Ae(Is("When somet\
hing last happened in it")),forks:Ae(ve("How many forks there are")),ci_config_path:Ae(z("Where the CI configuration is; empty: .gitlab-ci.yml")),must_resolve_threads:Ae(
yt("Whether every thread must be resolved before a merge")),must_pass_status_checks:Ae(yt("Whether every external status check must have passed"))}),value:({project:e,
projectSettings:t})=>({id:e.id,path:e.path,visibility:e.visibility,default_branch:e.defaultBranch,archived:t.isArchived,merge_method:t.mergeMethod,last_activity_at:t.
lastActivityAt===void 0?void 0:Date.parse(t.lastActivityAt),forks:t.forks,ci_config_path:t.ciConfigPath===null?"":t.ciConfigPath,must_resolve_threads:e.mustResolveDiscussions??
void 0,must_pass_status_checks:t.mustPassStatusChecks??void 0})},Sf={name:"members",about:"project",summary:"Everybody who belongs to the project, once, with th\
e highest role over all sources",needs:{projectMembers:na},type:{kind:"list",of:De({username:z("User name"),access_level:ve("10 guest, 20 reporter, 30 developer\
, 40 maintainer, 50 owner")})},value:({projectMembers:e})=>e.map(({username:t,accessLevel:n})=>({username:t,access_level:n}))},If={name:"protected_branches",about:"\
project",summary:"The rules that protect branches, those of groups above included",needs:{protectedBranches:sa},type:{kind:"list",of:De({name:z("Branch, or a pa\
ttern with *"),inherited:yt("Whether it is a group's"),push_access_levels:Ts({kind:"int"},"Roles that may push: 0 nobody, 30 developers, 40 maintainers")})},value:({
protectedBranches:e})=>e.map(({name:t,isInherited:n,rolePushLevels:r})=>({name:t,inherited:n,push_access_levels:r}))};var Vo=new Map([yf,xf,gf,bf,Ef,_f,Sf,If,Nf].map(e=>[e.name,e]));async function dL(e){let{id:t,rule:n="",message:r}=e,i=[];if(fa.includes(t)){let _=["id"];i.push({path:_,message:`${t} is a built-in control: give the rule an i\
d of its own`})}for(let _ of["expression","with"])e[_]!==void 0&&i.push({path:[_],message:`${_} and rule exclude each other`});let c=ko(n,Vo);i.push(...c.problems.
map(_=>Tf("rule",n,_)));let u=ma(r??"").map(_=>{let T=ko(_,Vo,!1);return i.push(...T.problems.map(I=>Tf("message",_,I))),[_,"expression"in T?T.expression:void 0]});
if(i.length>0||!("expression"in c))return{problems:i,issues:[],warnings:[]};let{expression:l}=c,p=new Map(u.flatMap(([_,T])=>T?[[_,T]]:[])),d=[...new Set([l,...p.
values()].flatMap(({topics:_})=>_))],E={topics:d,judge:$0(e,l,p)},y={...G0(e,d),judge(_){return E.judge(K0(d,_),_[Rs.id])}};return Lf.set(y.judge,E),ha(y)}var Lf=new WeakMap;
function hL({judge:e}){return e&&Lf.get(e)}function Tf(e,t,{message:n,at:r}){let i=r===0?"":` (at character ${r+1}: ${jo(t.slice(r,r+30))})`;return{path:[e],message:`${e}\
 ${/^(?:has|is|gives) /.test(n)?"":"is wrong: "}${n}${i}`}}function G0(e,t){let{id:n,rule:r,title:i,severity:c,remediation:u}=e,l=t.some(({about:p})=>p==="merge\
_request");return{id:n,title:i??n.replaceAll(/[-_]/g," "),severity:c??"medium",about:l?"merge_request":"project",needs:Y0(t),expected:{rule:r},remediation:{text:u??
"change what the rule looks at until it holds",...l?{page:"!"}:{}},...da(e)}}function Y0(e){let t=[Rs,...e.flatMap(({needs:n})=>Object.values(n))];return Object.
fromEntries(t.map(n=>[n.id,n]))}function $0({message:e},t,n){return(r,i)=>{let{result:c,readings:u}=t.evaluate(r,i);if("unknown"in c)return Ds(c.unknown);if(typeof c.
value!="boolean")return Ds("the rule gives neither true nor false");let l=Object.fromEntries(u().map(({text:E,value:y})=>[E,y]));if(c.value)return qo("the rule \
holds",{actual:l});let p=W0(u());if(e===void 0)return Os(`the rule does not hold${p===""?"":`: ${p}`}`,{actual:l});let d=pa(e,E=>Z0(n.get(E),r,i));return Os(n.size>
0||p===""?d:`${d} (${p})`,{actual:l})}}function K0(e,t){return new Map(e.map(n=>{let r=Object.entries(n.needs).map(([i,{id:c}])=>[i,t[c]]);return[n.name,n.value(
Object.fromEntries(r))]}))}function W0(e){let t=e.slice(0,-1).filter(({value:i})=>typeof i!="object"),n=t.filter(({isField:i})=>i);return(n.length>0?n:t).slice(
0,5).map(({text:i,value:c})=>`${i} is ${JSON.stringify(c)}`).join(", ")}function Z0(e,t,n){let r=e?.evaluate(t,n).result;if(!r||"unknown"in r||r.value instanceof
Error)return"?";let i=tr(r.value);return Array.isArray(i)?i.map(String).join(", "):typeof i=="string"?i:JSON.stringify(i??"?")}export{hL as ruleOf,dL as selectRule};
