import{a as Ca,b as Oa}from"./chunk-UTN7TSCR.js";import{f as Aa}from"./chunk-LNZWKBJ2.js";import{c as Ta,d as La}from"./chunk-XEB35O5Y.js";import{
a as va}from"./chunk-Q3262V4B.js";import{e as wa}from"./chunk-P2DLT4QP.js";import"./chunk-7RRA6YUY.js";import{a as _a,b as Sa}from"./chunk-TCLYOTU2.js";
import{a as Ia}from"./chunk-UVYROYED.js";import{a as xa}from"./chunk-XNFU7HPY.js";import{a as gn}from"./chunk-MT7UWVSJ.js";import{a as Na}from"./chunk-5LXXYSSH.js";
import"./chunk-SM52XNPE.js";import{a as ya}from"./chunk-JNIYEHRF.js";import"./chunk-657UPJA3.js";import{a as ga}from"./chunk-UMGQ4SYA.js";
import"./chunk-WFUFOKQT.js";import{d as ba}from"./chunk-ZMXWOQ4X.js";import"./chunk-YQJSGS44.js";import"./chunk-5B2BMOCZ.js";import{e as Ea}from"./chunk-FONK46EO.js";
import"./chunk-MDPHUWVB.js";import{c as da}from"./chunk-VLFHZUIO.js";import{a as ha}from"./chunk-KIMTIPSL.js";import"./chunk-3UNV3562.js";
import{a as la,b as ma,c as pa}from"./chunk-4CHGSX7V.js";import{a as fa}from"./chunk-CGUQYYJO.js";import"./chunk-WWNFLABT.js";import{g as dr}from"./chunk-GP7I2MMA.js";
import"./chunk-3JND7BRY.js";import{a as aa}from"./chunk-6I5PZASL.js";import{b as fr}from"./chunk-WT3BOX2Z.js";import{$5_b as Da,$5_c as Ra}from"../index.js";
import{$b_b as ca}from"../index.js";import{$8_e as ua,$8_f as ks,$8_g as pr}from"../index.js";import{$h_a as mr}from"../index.js";
import{$9_a as ia,$9_c as oa}from"../index.js";var Us={id:"clock",summary:"This machine's clock",requiredRole:"no right: it is the machine's own",scope:"project",collect:async({clock:e})=>e};var Ma=Symbol.for("@bufbuild/cel/error");function K(e,t){return R(e)?e:(typeof t=="number"&&(t=BigInt(t)),e instanceof Error?new Jt(e.message,e,t):typeof e=="st\
ring"?new Jt(e,void 0,t):new Jt(`${e}`,e,t))}function hr(e,...t){return new Jt(e.message,t,e.exprId)}function R(e){return typeof e=="object"&&e!==null&&Ma in e}
var Jt=class extends Error{_cause;_exprId;[Ma]={};constructor(t,n,r){super(t),this._cause=n,this._exprId=r}get exprId(){return this._exprId}get cause(){return this.
_cause}};var Dh=["FieldValueInvalidError","FieldListRangeError","ForeignFieldError"],V=class extends Error{constructor(t,n,r="FieldValueInvalidError"){super(n),this.name=
r,this.field=()=>t}};function Pa(e){return e instanceof Error&&Dh.includes(e.name)&&"field"in e&&typeof e.field=="function"}function ft(e){let t=!1,n=[];for(let r=0;r<e.length;r++){let i=e.charAt(r);switch(i){case"_":t=!0;break;case"0":case"1":case"2":case"3":case"4":case"5":case"6":case"\
7":case"8":case"9":n.push(i),t=!1;break;default:t&&(t=!1,i=i.toUpperCase()),n.push(i);break}}return n.join("")}function gr(e){return e.replace(/[A-Z]/g,t=>"_"+t.
toLowerCase())}var Rh=new Set(["constructor","toString","toJSON","valueOf"]);function jt(e){return Rh.has(e)?e+"$":e}function*Er(e){switch(e.kind){case"file":for(let t of e.messages)yield t,yield*Er(t);yield*e.enums,yield*e.services,yield*e.extensions;break;case"message":for(let t of e.
nestedMessages)yield t,yield*Er(t);yield*e.nestedEnums,yield*e.nestedExtensions;break}}var h;(function(e){e[e.DOUBLE=1]="DOUBLE",e[e.FLOAT=2]="FLOAT",e[e.INT64=3]="INT64",e[e.UINT64=4]="UINT64",e[e.INT32=5]="INT32",e[e.FIXED64=6]="FIXED64",e[e.FIXED32=
7]="FIXED32",e[e.BOOL=8]="BOOL",e[e.STRING=9]="STRING",e[e.BYTES=12]="BYTES",e[e.UINT32=13]="UINT32",e[e.SFIXED32=15]="SFIXED32",e[e.SFIXED64=16]="SFIXED64",e[e.
SINT32=17]="SINT32",e[e.SINT64=18]="SINT64"})(h||(h={}));function Ae(e,t){return e!==null&&typeof e=="object"&&"$typeName"in e&&typeof e.$typeName=="string"?t===void 0?!0:t.typeName===e.$typeName:!1}function Ua(){let e=this.buf,t=this.pos,n=0,r=0;for(let c=0;c<28;c+=7){let u=e[t++];if(n|=(u&127)<<c,(u&128)==0){this.pos=t,this.assertBounds(),this.varint64Lo=
n,this.varint64Hi=r;return}}let i=e[t++];if(n|=(i&15)<<28,r=(i&112)>>4,(i&128)==0){this.pos=t,this.assertBounds(),this.varint64Lo=n,this.varint64Hi=r;return}for(let c=3;c<=
31;c+=7){let u=e[t++];if(r|=(u&127)<<c,(u&128)==0){this.pos=t,this.assertBounds(),this.varint64Lo=n,this.varint64Hi=r;return}}throw new Error("invalid varint")}var br=4294967296;function Bs(e){let t=e[0]==="-";t&&(e=e.slice(1));let n=1e6,r=0,i=0;function c(u,l){let p=Number(e.slice(u,l));i*=n,r=r*n+p,r>=br&&(i=i+(r/br|
0),r=r%br)}return c(-24,-18),c(-18,-12),c(-12,-6),c(-6),t?Va(r,i):Fs(r,i)}function Ba(e,t){let n=Fs(e,t),r=n.hi&2147483648;r&&(n=Va(n.lo,n.hi));let i=Vs(n.lo,n.
hi);return r?"-"+i:i}function Vs(e,t){if({lo:e,hi:t}=Mh(e,t),t<=2097151)return String(br*t+e);let n=e&16777215,r=(e>>>24|t<<8)&16777215,i=t>>16&65535,c=n+r*6777216+
i*6710656,u=r+i*8147497,l=i*2,p=1e7;return c>=p&&(u+=Math.floor(c/p),c%=p),u>=p&&(l+=Math.floor(u/p),u%=p),l.toString()+ka(u)+ka(c)}function Mh(e,t){return{lo:e>>>
0,hi:t>>>0}}function Fs(e,t){return{lo:e|0,hi:t|0}}function Va(e,t){return t=~t,e?e=~e+1:t+=1,Fs(e,t)}var ka=e=>{let t=String(e);return"0000000".slice(t.length)+
t};function Fa(e,t){if(e>>>0<128){t.push(e);return}if(e>=0){for(;e>127;)t.push(e&127|128),e=e>>>7;t.push(e)}else{for(let n=0;n<9;n++)t.push(e&127|128),e=e>>7;t.
push(1)}}function Ga(){let e=this.buf[this.pos++];if((e&128)===0)return this.assertBounds(),e;let t=e&127;if(e=this.buf[this.pos++],t|=(e&127)<<7,(e&128)===0)return this.
assertBounds(),t;if(e=this.buf[this.pos++],t|=(e&127)<<14,(e&128)===0)return this.assertBounds(),t;if(e=this.buf[this.pos++],t|=(e&127)<<21,(e&128)===0)return this.
assertBounds(),t;e=this.buf[this.pos++],t|=(e&15)<<28;for(let n=5;(e&128)!==0&&n<10;n++)e=this.buf[this.pos++];if((e&128)!==0)throw new Error("invalid varint");
return this.assertBounds(),t>>>0}var U=Ph();function Ph(){let e=new DataView(new ArrayBuffer(8));if(typeof BigInt=="function"&&typeof e.getBigInt64=="function"&&typeof e.getBigUint64=="function"&&
typeof e.setBigInt64=="function"&&typeof e.setBigUint64=="function"&&(!!globalThis.Deno||!!globalThis.Bun||typeof process!="object"||typeof process.env!="object"||
process.env.BUF_BIGINT_DISABLE!=="1")){let n=BigInt("-9223372036854775808"),r=BigInt("9223372036854775807"),i=BigInt("0"),c=BigInt("18446744073709551615");return{
zero:BigInt(0),supported:!0,parse(u){let l=typeof u=="bigint"?u:BigInt(u);if(l>r||l<n)throw new Error(`invalid int64: ${u}`);return l},uParse(u){let l=typeof u==
"bigint"?u:BigInt(u);if(l>c||l<i)throw new Error(`invalid uint64: ${u}`);return l},enc(u){return e.setBigInt64(0,this.parse(u),!0),{lo:e.getInt32(0,!0),hi:e.getInt32(
4,!0)}},uEnc(u){return e.setBigInt64(0,this.uParse(u),!0),{lo:e.getInt32(0,!0),hi:e.getInt32(4,!0)}},dec(u,l){return e.setInt32(0,u,!0),e.setInt32(4,l,!0),e.getBigInt64(
0,!0)},uDec(u,l){return e.setInt32(0,u,!0),e.setInt32(4,l,!0),e.getBigUint64(0,!0)}}}return{zero:"0",supported:!1,parse(n){return typeof n!="string"&&(n=n.toString()),
Ya(n),n},uParse(n){return typeof n!="string"&&(n=n.toString()),$a(n),n},enc(n){return typeof n!="string"&&(n=n.toString()),Ya(n),Bs(n)},uEnc(n){return typeof n!=
"string"&&(n=n.toString()),$a(n),Bs(n)},dec(n,r){return Ba(n,r)},uDec(n,r){return Vs(n,r)}}}function Ya(e){if(!/^-?[0-9]+$/.test(e))throw new Error("invalid int\
64: "+e)}function $a(e){if(!/^[0-9]+$/.test(e))throw new Error("invalid uint64: "+e)}function Qt(e,t,n){if(t===n)return!0;if(e==h.BYTES){if(!(t instanceof Uint8Array)||!(n instanceof Uint8Array)||t.length!==n.length)return!1;for(let r=0;r<t.length;r++)
if(t[r]!==n[r])return!1;return!0}switch(e){case h.UINT64:case h.FIXED64:case h.INT64:case h.SFIXED64:case h.SINT64:return t==n}return!1}function Te(e,t){switch(e){case h.
STRING:return"";case h.BOOL:return!1;case h.DOUBLE:case h.FLOAT:return 0;case h.INT64:case h.UINT64:case h.SFIXED64:case h.FIXED64:case h.SINT64:return t?"0":U.
zero;case h.BYTES:return new Uint8Array(0);default:return 0}}function Ka(e,t){switch(e){case h.BOOL:return t===!1;case h.STRING:return t==="";case h.BYTES:return t instanceof
Uint8Array&&!t.byteLength;case h.DOUBLE:case h.FLOAT:return Object.is(t,0);default:return t==0}}var Wa=2,ce=Symbol.for("reflect unsafe local");function Za(e,t){let n=e[t.localName].case;return n===void 0?n:t.fields.find(r=>r.localName===n)}function Ha(e,t){
let n=t.localName;if(t.oneof)return e[t.oneof.localName].case===n;if(t.presence!=Wa)return e[n]!==void 0&&Object.prototype.hasOwnProperty.call(e,n);switch(t.fieldKind){case"\
list":return e[n].length>0;case"map":return Object.keys(e[n]).length>0;case"scalar":return!Ka(t.scalar,e[n]);case"enum":return e[n]!==t.enum.values[0].number}throw new Error(
"message field with implicit presence")}function kt(e,t){return Object.prototype.hasOwnProperty.call(e,t)&&e[t]!==void 0}function Xa(e,t){if(t.oneof){let n=e[t.
oneof.localName];return n.case===t.localName?n.value:void 0}return e[t.localName]}function Ja(e,t,n){t.oneof?e[t.oneof.localName]={case:t.localName,value:n}:e[t.
localName]=n}function Ee(e,t,n){t==="__proto__"?Object.defineProperty(e,"__proto__",{value:n,writable:!0,enumerable:!0,configurable:!0}):e[t]=n}function ja(e,t){
return Object.prototype.hasOwnProperty.call(e,t)?e[t]:void 0}function Qa(e,t){let n=t.localName;if(t.oneof){let r=t.oneof.localName;e[r].case===n&&(e[r]={case:void 0})}else if(t.
presence!=Wa)delete e[n];else switch(t.fieldKind){case"map":e[n]={};break;case"list":e[n]=[];break;case"enum":e[n]=t.enum.values[0].number;break;case"scalar":e[n]=
Te(t.scalar,t.longAsString);break}}function Xe(e){return e!==null&&typeof e=="object"&&!Array.isArray(e)}function nt(e,t){var n,r,i,c;if(Xe(e)&&ce in e&&"add"in e&&"field"in e&&typeof e.field=="function"){if(t!==void 0){let u=t,l=e.field();return u.listKind==l.listKind&&
u.scalar===l.scalar&&((n=u.message)===null||n===void 0?void 0:n.typeName)===((r=l.message)===null||r===void 0?void 0:r.typeName)&&((i=u.enum)===null||i===void 0?
void 0:i.typeName)===((c=l.enum)===null||c===void 0?void 0:c.typeName)}return!0}return!1}function rt(e,t){var n,r,i,c;if(Xe(e)&&ce in e&&"has"in e&&"field"in e&&
typeof e.field=="function"){if(t!==void 0){let u=t,l=e.field();return u.mapKey===l.mapKey&&u.mapKind==l.mapKind&&u.scalar===l.scalar&&((n=u.message)===null||n===
void 0?void 0:n.typeName)===((r=l.message)===null||r===void 0?void 0:r.typeName)&&((i=u.enum)===null||i===void 0?void 0:i.typeName)===((c=l.enum)===null||c===void 0?
void 0:c.typeName)}return!0}return!1}function W(e,t){return Xe(e)&&ce in e&&"desc"in e&&Xe(e.desc)&&e.desc.kind==="message"&&(t===void 0||e.desc.typeName==t.typeName)}var Gs;function kh(e){var t;Gs=Object.assign(Object.assign({},e),{encodeUtf8Into:(t=e.encodeUtf8Into)!==null&&t!==void 0?t:Ys(e.encodeUtf8.bind(e))})}function En(){
if(!Gs){let e=globalThis;if(!e.TextEncoder||!e.TextDecoder)throw new Error("encoding API missing: install TextEncoder and TextDecoder on globalThis");let t=new e.
TextEncoder,n=new e.TextDecoder("utf-8",{ignoreBOM:!0}),r,i={encodeUtf8(u){return t.encode(u)},decodeUtf8(u,l){return l?(r||(r=new e.TextDecoder("utf-8",{fatal:!0,
ignoreBOM:!0})),r.decode(u)):n.decode(u)},checkUtf8(u){try{return encodeURIComponent(u),!0}catch{return!1}}};t.encodeInto&&(i.encodeUtf8Into=t.encodeInto.bind(t));
let c=String.prototype.isWellFormed;c&&(i.checkUtf8=u=>c.call(u)),kh(i)}return Gs}function Ys(e){return(t,n)=>{let r=e(t);return n.set(r),{written:r.byteLength}}}var Z;(function(e){e[e.Varint=0]="Varint",e[e.Bit64=1]="Bit64",e[e.LengthDelimited=2]="LengthDelimited",e[e.StartGroup=3]="StartGroup",e[e.EndGroup=4]="EndGroup",
e[e.Bit32=5]="Bit32"})(Z||(Z={}));var yn=4294967295,xn=2147483647,Nn=-2147483648,zt=class{constructor(t){this.stackPos=[],this.encodeUtf8Into=t?Ys(t):En().encodeUtf8Into,this.buffer=qa,this.viewCache=
Bh,this.pos=0}ensureCapacity(t){let n=this.pos+t;if(n>this.buffer.length){let r=this.buffer.length||Uh;for(;r<n;)r*=2;let i=new Uint8Array(r);this.pos>0&&i.set(
this.buffer),this.buffer=i}}view(){let t=this.buffer,n=this.viewCache;if(n.byteLength===t.byteLength)return n;let r=new DataView(t.buffer);return this.viewCache=
r,r}finish(){let t=this.buffer.slice(0,this.pos);return this.pos=0,this.stackPos=[],t}fork(){return this.stackPos.push(this.pos),this.ensureCapacity(bn),this.buffer[this.
pos++]=0,this}join(){let t=this.stackPos.pop();if(t===void 0)throw new Error("invalid state, fork stack empty");let n=this.pos-t-bn,r=$s(n);return r>bn&&(this.ensureCapacity(
r-bn),this.buffer.copyWithin(t+r,t+bn,this.pos)),this.pos=t,this.uint32(n),this.pos+=n,this}tag(t,n){return this.uint32((t<<3|n)>>>0)}raw(t){return this.ensureCapacity(
t.length),this.buffer.set(t,this.pos),this.pos+=t.length,this}uint32(t){if(za(t),this.ensureCapacity(5),t<128)return this.buffer[this.pos++]=t,this;for(;t>127;)
this.buffer[this.pos++]=t&127|128,t>>>=7;return this.buffer[this.pos++]=t,this}int32(t){if(Ks(t),t>=0)return this.uint32(t);this.ensureCapacity(10);for(let n=0;n<
9;n++)this.buffer[this.pos++]=t&127|128,t>>=7;return this.buffer[this.pos++]=1,this}bool(t){return this.ensureCapacity(1),this.buffer[this.pos++]=t?1:0,this}bytes(t){
return this.uint32(t.byteLength),this.raw(t)}string(t){typeof t!="string"&&(t=String(t));let n=t.length;if(n<=ec){this.ensureCapacity(n+1);let p=this.buffer,d=this.
pos;p[d++]=n;let E=0;for(;E<n;E++){let x=t.charCodeAt(E);if(x>127)break;p[d++]=x}if(E==n)return this.pos=d,this}this.ensureCapacity(n*3+5);let r=$s(n),i=this.buffer,
c=this.pos,{written:u}=this.encodeUtf8Into(t,i.subarray(c+r)),l=$s(u);return l!=r&&i.copyWithin(c+l,c+r,c+r+u),this.uint32(u),this.pos+=u,this}float(t){return Vh(
t),this.ensureCapacity(4),this.view().setFloat32(this.pos,t,!0),this.pos+=4,this}double(t){return this.ensureCapacity(8),this.view().setFloat64(this.pos,t,!0),this.
pos+=8,this}fixed32(t){return za(t),this.ensureCapacity(4),this.view().setUint32(this.pos,t,!0),this.pos+=4,this}sfixed32(t){return Ks(t),this.ensureCapacity(4),
this.view().setInt32(this.pos,t,!0),this.pos+=4,this}sint32(t){return Ks(t),this.uint32((t<<1^t>>31)>>>0)}sfixed64(t){let n=U.enc(t);this.ensureCapacity(8);let r=this.
view();return r.setInt32(this.pos,n.lo,!0),r.setInt32(this.pos+4,n.hi,!0),this.pos+=8,this}fixed64(t){let n=U.uEnc(t);this.ensureCapacity(8);let r=this.view();return r.
setInt32(this.pos,n.lo,!0),r.setInt32(this.pos+4,n.hi,!0),this.pos+=8,this}int64(t){let n=U.enc(t);return this.writeVarint64(n.lo,n.hi)}sint64(t){let n=U.enc(t),
r=n.hi>>31,i=n.lo<<1^r,c=(n.hi<<1|n.lo>>>31)^r;return this.writeVarint64(i,c)}uint64(t){let n=U.uEnc(t);return this.writeVarint64(n.lo,n.hi)}writeVarint64(t,n){
this.ensureCapacity(10);let r=this.buffer,i=this.pos;for(let l=0;l<28;l=l+7){let p=t>>>l,d=!(!(p>>>7)&&n==0);if(r[i++]=(d?p|128:p)&255,!d)return this.pos=i,this}
let c=t>>>28&15|(n&7)<<4,u=n>>3!=0;if(r[i++]=(u?c|128:c)&255,!u)return this.pos=i,this;for(let l=3;l<31;l=l+7){let p=n>>>l,d=!!(p>>>7);if(r[i++]=(d?p|128:p)&255,
!d)return this.pos=i,this}return r[i++]=n>>>31&1,this.pos=i,this}},Uh=128,bn=1,qa=new Uint8Array(0),Bh=new DataView(qa.buffer),ec=32;function $s(e){return e<128?
1:e<16384?2:e<2097152?3:e<268435456?4:5}var st=class{constructor(t,n=En().decodeUtf8){this.decodeUtf8=n,this.varint64Lo=0,this.varint64Hi=0,this.varint64=Ua,this.
uint32=Ga,this.buf=t,this.len=t.length,this.pos=0,this.view=new DataView(t.buffer,t.byteOffset,t.byteLength)}tag(){let t=this.pos,n=this.uint32(),r=this.pos-t;if(r>
5||r==5&&this.buf[this.pos-1]>15)throw new Error("illegal tag: varint overflows uint32");let i=n>>>3,c=n&7;if(i<=0||c>5)throw new Error("illegal tag: field no "+
i+" wire type "+c);return[i,c]}skip(t,n,r=100){let i=this.pos;switch(t){case Z.Varint:for(;this.buf[this.pos++]&128;);break;case Z.Bit64:this.pos+=4;case Z.Bit32:
this.pos+=4;break;case Z.LengthDelimited:let c=this.uint32();this.pos+=c;break;case Z.StartGroup:if(r<=0)throw new Error("maximum recursion depth reached");for(;;){
let[u,l]=this.tag();if(l===Z.EndGroup){if(n!==void 0&&u!==n)throw new Error("invalid end group tag");break}this.skip(l,u,r-1)}break;default:throw new Error("can\
t skip wire type "+t)}return this.assertBounds(),this.buf.subarray(i,this.pos)}assertBounds(){if(this.pos>this.len)throw new RangeError("premature EOF")}int32(){
return this.uint32()|0}sint32(){let t=this.uint32();return t>>>1^-(t&1)}int64(){return this.varint64(),U.dec(this.varint64Lo,this.varint64Hi)}uint64(){return this.
varint64(),U.uDec(this.varint64Lo,this.varint64Hi)}sint64(){this.varint64();let t=this.varint64Lo,n=this.varint64Hi,r=-(t&1);return t=(t>>>1|(n&1)<<31)^r,n=n>>>
1^r,U.dec(t,n)}bool(){let t=this.buf[this.pos];return t<128?(this.pos++,t!==0):(this.varint64(),this.varint64Lo!==0||this.varint64Hi!==0)}fixed32(){return this.
view.getUint32((this.pos+=4)-4,!0)}sfixed32(){return this.view.getInt32((this.pos+=4)-4,!0)}fixed64(){return U.uDec(this.sfixed32(),this.sfixed32())}sfixed64(){
return U.dec(this.sfixed32(),this.sfixed32())}float(){return this.view.getFloat32((this.pos+=4)-4,!0)}double(){return this.view.getFloat64((this.pos+=8)-8,!0)}bytes(){
let t=this.uint32(),n=this.pos;return this.pos+=t,this.assertBounds(),this.buf.subarray(n,n+t)}string(t){let n=this.uint32(),r=this.pos;this.pos+=n,this.assertBounds();
let i=this.buf;if(n<=ec){let c=new Array(n);for(let u=0;u<n;u++){let l=i[r+u];if(l>127)return this.decodeUtf8(i.subarray(r,this.pos),t);c[u]=l}return String.fromCharCode.
apply(String,c)}return this.decodeUtf8(i.subarray(r,this.pos),t)}};function Ks(e){if(typeof e=="string")e=Number(e);else if(typeof e!="number")throw new Error("\
invalid int32: "+typeof e);if(!Number.isInteger(e)||e>xn||e<Nn)throw new Error("invalid int32: "+e)}function za(e){if(typeof e=="string")e=Number(e);else if(typeof e!=
"number")throw new Error("invalid uint32: "+typeof e);if(!Number.isInteger(e)||e>yn||e<0)throw new Error("invalid uint32: "+e)}function Vh(e){if(typeof e=="stri\
ng"){let t=e;if(e=Number(e),Number.isNaN(e)&&t!=="NaN")throw new Error("invalid float32: "+t)}else if(typeof e!="number")throw new Error("invalid float32: "+typeof e);
if(!Number.isFinite(Math.fround(e))&&Number.isFinite(e))throw new Error("invalid float32: "+e)}function yr(e,t){let n=e.fieldKind=="list"?nt(t,e):e.fieldKind=="map"?rt(t,e):Zs(e,t);if(n===!0)return;let r;switch(e.fieldKind){case"list":r=`expected ${rc(e)}\
, got ${se(t)}`;break;case"map":r=`expected ${sc(e)}, got ${se(t)}`;break;default:r=Ke(e,t,n)}return new V(e,r)}function Ws(e,t,n){let r=Zs(e,n);if(r!==!0)return new V(
e,`list item #${t+1}: ${Ke(e,n,r)}`)}function tc(e,t,n){let r=mt(e.mapKey)(t);if(r!==!0)return new V(e,`invalid map key: ${Ke({scalar:e.mapKey},t,r)}`);let i=Zs(
e,n);if(i!==!0)return new V(e,`map entry ${se(t)}: ${Ke(e,n,i)}`)}function Zs(e,t){return e.scalar!==void 0?mt(e.scalar)(t):e.enum!==void 0?e.enum.open?mt(h.INT32)(
t):e.enum.values.some(n=>n.number===t):W(t,e.message)}function mt(e){switch(e){case h.DOUBLE:return t=>typeof t=="number";case h.FLOAT:return t=>typeof t!="numb\
er"?!1:!Number.isFinite(Math.fround(t))&&Number.isFinite(t)?`${t.toFixed()} out of range`:!0;case h.INT32:case h.SFIXED32:case h.SINT32:return t=>typeof t!="num\
ber"||!Number.isInteger(t)?!1:t>xn||t<Nn?`${t.toFixed()} out of range`:!0;case h.FIXED32:case h.UINT32:return t=>typeof t!="number"||!Number.isInteger(t)?!1:t>yn||
t<0?`${t.toFixed()} out of range`:!0;case h.BOOL:return t=>typeof t=="boolean";case h.STRING:return t=>typeof t!="string"?!1:En().checkUtf8(t)||"invalid UTF8";case h.
BYTES:return t=>t instanceof Uint8Array;case h.INT64:case h.SFIXED64:case h.SINT64:return t=>{if(typeof t=="bigint"||typeof t=="number"||typeof t=="string"&&t.length>
0)try{return U.parse(t),!0}catch{return`${t} out of range`}return!1};case h.FIXED64:case h.UINT64:return t=>{if(typeof t=="bigint"||typeof t=="number"||typeof t==
"string"&&t.length>0)try{return U.uParse(t),!0}catch{return`${t} out of range`}return!1}}}function Ke(e,t,n){return n=typeof n=="string"?`: ${n}`:`, got ${se(t)}`,
e.scalar!==void 0?`expected ${Fh(e.scalar)}`+n:e.enum!==void 0?`expected ${e.enum.toString()}`+n:`expected ${nc(e.message)}`+n}function se(e){switch(typeof e){case"\
object":return e===null?"null":e instanceof Uint8Array?`Uint8Array(${e.length})`:Array.isArray(e)?`Array(${e.length})`:nt(e)?rc(e.field()):rt(e)?sc(e.field()):W(
e)?nc(e.desc):Ae(e)?`message ${e.$typeName}`:"object";case"string":return e.length>30?"string":`"${e.split('"').join('\\"')}"`;case"boolean":return String(e);case"\
number":return String(e);case"bigint":return String(e)+"n";default:return typeof e}}function nc(e){return`ReflectMessage (${e.typeName})`}function rc(e){switch(e.
listKind){case"message":return`ReflectList (${e.message.toString()})`;case"enum":return`ReflectList (${e.enum.toString()})`;case"scalar":return`ReflectList (${h[e.
scalar]})`}}function sc(e){switch(e.mapKind){case"message":return`ReflectMap (${h[e.mapKey]}, ${e.message.toString()})`;case"enum":return`ReflectMap (${h[e.mapKey]}\
, ${e.enum.toString()})`;case"scalar":return`ReflectMap (${h[e.mapKey]}, ${h[e.scalar]})`}}function Fh(e){switch(e){case h.STRING:return"string";case h.BOOL:return"\
boolean";case h.INT64:case h.SINT64:case h.SFIXED64:return"bigint (int64)";case h.UINT64:case h.FIXED64:return"bigint (uint64)";case h.BYTES:return"Uint8Array";case h.
DOUBLE:return"number (float64)";case h.FLOAT:return"number (float32)";case h.FIXED32:case h.UINT32:return"number (uint32)";case h.INT32:case h.SFIXED32:case h.SINT32:
return"number (int32)"}}function xr(e){return ic(e.$typeName)}function be(e){let t=e.fields[0];return ic(e.typeName)&&t!==void 0&&t.fieldKind=="scalar"&&t.name=="value"&&t.number==1}function Nr(e){
switch(e.typeName){case"google.protobuf.Any":case"google.protobuf.Timestamp":case"google.protobuf.Duration":case"google.protobuf.FieldMask":case"google.protobuf\
.Struct":case"google.protobuf.Value":case"google.protobuf.ListValue":return!0;default:return be(e)}}var Gh=new Set(["google.protobuf.DoubleValue","google.protob\
uf.FloatValue","google.protobuf.Int64Value","google.protobuf.UInt64Value","google.protobuf.Int32Value","google.protobuf.UInt32Value","google.protobuf.BoolValue",
"google.protobuf.StringValue","google.protobuf.BytesValue"]);function ic(e){return Gh.has(e)}var Yh=999,$h=998,ac=2;function M(e,t){return Ae(t,e)?t:cc(e)(t)}var oc=new WeakMap;function cc(e){let t=oc.get(e);return t===void 0&&(t=Kh(e),oc.set(e,t)),t}var Hs=0,
uc=1,lc=2,fc=3;function Kh(e){let t=e.typeName,{properties:n,prototype:r}=Wh(e);return i=>{let c;r!==void 0?(c=Object.create(r),c.$typeName=t):c={$typeName:t};for(let u=0;u<
n.length;u++){let l=n[u],p=l.name,d=i?.[p];switch(l.kind){case Hs:d!=null?c[p]=l.convert!==void 0?l.convert(d):d:l.constant!==void 0&&(c[p]=l.constant);break;case uc:
c[p]=l.convert!==void 0&&Array.isArray(d)?d.map(l.convert):d??[];break;case lc:if(l.convert===void 0||!Xe(d))c[p]=d??{};else{let E={},x=Object.keys(d);for(let _=0;_<
x.length;_++)Ee(E,x[_],l.convert(d[x[_]]));c[p]=E}break;case fc:{let E=d;if(E?.case!=null){let x=l.convert.get(E.case);if(x!==void 0){c[p]={case:E.case,value:x(
E.value)};break}}c[p]={case:void 0};break}}}return c}}function Wh(e){var t,n;let r=[],i={},c=Hh(e);for(let u of e.members){let l=u.localName;if(u.kind=="oneof"){
r.push({name:l,kind:fc,constant:void 0,convert:Zh(u)});continue}switch(u.fieldKind){case"message":{r.push({name:l,kind:Hs,constant:void 0,convert:_r(u)});break}case"\
list":{r.push({name:l,kind:uc,constant:void 0,convert:u.listKind=="message"?(t=_r(u))!==null&&t!==void 0?t:(p=>p):u.scalar==h.BYTES?_n:void 0});break}case"map":{
r.push({name:l,kind:lc,constant:void 0,convert:u.mapKind=="message"?(n=_r(u))!==null&&n!==void 0?n:(p=>p):u.scalar==h.BYTES?_n:void 0});break}default:{let p=Xh(
u);r.push({name:l,kind:Hs,constant:u.presence==ac?p:void 0,convert:u.fieldKind=="scalar"&&u.scalar==h.BYTES?_n:void 0}),c&&(i[l]=p);break}}}return{properties:r,
prototype:c?i:void 0}}function Zh(e){let t=new Map;for(let n of e.fields){let r;n.fieldKind=="message"?r=_r(n):n.fieldKind=="scalar"&&n.scalar==h.BYTES&&(r=_n),
t.set(n.localName,r??(i=>i))}return t}function _r(e){if(e.fieldKind=="message"&&!e.oneof&&be(e.message))return e.message.fields[0].scalar==h.BYTES?_n:void 0;if(e.
message.typeName=="google.protobuf.Struct"&&e.parent.typeName!=="google.protobuf.Value")return;let t=e.message,n;return r=>!Xe(r)||Ae(r,t)?r:(n??(n=cc(t)),n(r))}
function _n(e){return Array.isArray(e)?new Uint8Array(e):e}function Hh(e){switch(e.file.edition){case Yh:return!1;case $h:return!0;default:return e.fields.some(
t=>t.presence!=ac&&t.fieldKind!="message"&&!t.oneof)}}function Xh(e){let t=e.getDefaultValue();return t!==void 0?e.fieldKind=="scalar"&&e.longAsString?t.toString():
t:e.fieldKind=="scalar"?Te(e.scalar,e.longAsString):e.enum.values[0].number}var Jh=0;function Re(e){if(jh(e))return{toMessage:n=>Sr(n),toLocal:n=>Ir(n)};if(e.fieldKind=="message"&&!e.oneof&&be(e.message)){let n=e.message,r=n.fields[0].localName;
return{toMessage:i=>{let c=M(n);return i!==void 0&&(c[r]=i),c},toLocal:i=>i[r]}}let t=e.message;return{toMessage:n=>n===void 0?M(t):n,toLocal:n=>n}}function jh(e){
return e.message.typeName=="google.protobuf.Struct"&&e.parent.typeName!="google.protobuf.Value"}function Sr(e){let t={$typeName:"google.protobuf.Struct",fields:{}};
if(Xe(e))for(let n of Object.keys(e))Ee(t.fields,n,pc(e[n]));return t}function Ir(e){let t={};for(let n of Object.keys(e.fields))Ee(t,n,mc(e.fields[n]));return t}
function mc(e){switch(e.kind.case){case"structValue":return Ir(e.kind.value);case"listValue":return e.kind.value.values.map(mc);case"nullValue":case void 0:return null;default:
return e.kind.value}}function pc(e){let t={$typeName:"google.protobuf.Value",kind:{case:void 0}};switch(typeof e){case"number":t.kind={case:"numberValue",value:e};
break;case"string":t.kind={case:"stringValue",value:e};break;case"boolean":t.kind={case:"boolValue",value:e};break;case"object":if(e===null)t.kind={case:"nullVa\
lue",value:Jh};else if(Array.isArray(e)){let n={$typeName:"google.protobuf.ListValue",values:[]};if(Array.isArray(e))for(let r of e)n.values.push(pc(r));t.kind=
{case:"listValue",value:n}}else t.kind={case:"structValue",value:Sr(e)};break}return t}function ye(e,t,n=!0){return new Lr(e,t,n)}var dc=new WeakMap,Lr=class{get sortedFields(){let t=dc.get(this.desc);if(t)return t;let n=this.desc.fields.concat().
sort((r,i)=>r.number-i.number);return dc.set(this.desc,n),n}constructor(t,n,r=!0){this.lists=new Map,this.maps=new Map,this.check=r,this.desc=t,this.message=this[ce]=
n??M(t),this.fields=t.fields,this.oneofs=t.oneofs,this.members=t.members}findNumber(t){return this._fieldsByNumber||(this._fieldsByNumber=new Map(this.desc.fields.
map(n=>[n.number,n]))),this._fieldsByNumber.get(t)}oneofCase(t){return Sn(this.message,t),Za(this.message,t)}isSet(t){return Sn(this.message,t),Ha(this.message,
t)}clear(t){Sn(this.message,t),Qa(this.message,t)}get(t){Sn(this.message,t);let n=Xa(this.message,t);switch(t.fieldKind){case"list":let r=this.lists.get(t);return(!r||
r[ce]!==n)&&this.lists.set(t,r=new wr(t,n,this.check)),r;case"map":let i=this.maps.get(t);return(!i||i[ce]!==n)&&this.maps.set(t,i=new vr(t,n,this.check)),i;case"\
message":return Qs(t,n,this.check);case"scalar":return n===void 0?Te(t.scalar,!1):zs(t,n);case"enum":return n??t.enum.values[0].number}}set(t,n){if(Sn(this.message,
t),this.check){let i=yr(t,n);if(i)throw i}let r;t.fieldKind=="message"?r=js(t,n):rt(n)||nt(n)?r=n[ce]:r=qs(t,n),Ja(this.message,t,r)}getUnknown(){return this.message.
$unknown}setUnknown(t){this.message.$unknown=t}};function Sn(e,t){if(t.parent.typeName!==e.$typeName)throw new V(t,`cannot use ${t.toString()} with message ${e.
$typeName}`,"ForeignFieldError")}function Ec(e,t,n=!0){return new wr(e,t??[],n)}var wr=class{field(){return this._field}get size(){return this._arr.length}constructor(t,n,r){
this._field=t,this._arr=this[ce]=n,this.check=r}get(t){let n=this._arr[t];return n===void 0?void 0:Xs(this._field,n,this.check)}set(t,n){if(t<0||t>=this._arr.length)
throw new V(this._field,`list item #${t+1}: out of range`);if(this.check){let r=Ws(this._field,t,n);if(r)throw r}this._arr[t]=hc(this._field,n)}add(t){if(this.check){
let n=Ws(this._field,this._arr.length,t);if(n)throw n}this._arr.push(hc(this._field,t))}clear(){this._arr.splice(0,this._arr.length)}[Symbol.iterator](){return this.
values()}keys(){return this._arr.keys()}*values(){for(let t of this._arr)yield Xs(this._field,t,this.check)}*entries(){for(let t=0;t<this._arr.length;t++)yield[
t,Xs(this._field,this._arr[t],this.check)]}};function bc(e,t,n=!0){return new vr(e,t,n)}var vr=class{constructor(t,n,r=!0){this.obj=this[ce]=n??{},this.check=r,
this._field=t}field(){return this._field}set(t,n){if(this.check){let r=tc(this._field,t,n);if(r)throw r}return Ee(this.obj,Tr(t),Qh(this._field,n)),this}delete(t){
let n=Tr(t),r=Object.prototype.hasOwnProperty.call(this.obj,n);return r&&delete this.obj[n],r}clear(){for(let t of Object.keys(this.obj))delete this.obj[t]}get(t){
let n=ja(this.obj,Tr(t));return n!==void 0&&(n=Js(this._field,n,this.check)),n}has(t){return Object.prototype.hasOwnProperty.call(this.obj,Tr(t))}*keys(){for(let t of Object.
keys(this.obj))yield gc(t,this._field.mapKey)}*entries(){for(let t of Object.entries(this.obj))yield[gc(t[0],this._field.mapKey),Js(this._field,t[1],this.check)]}[Symbol.
iterator](){return this.entries()}get size(){return Object.keys(this.obj).length}*values(){for(let t of Object.values(this.obj))yield Js(this._field,t,this.check)}forEach(t,n){
for(let r of this.entries())t.call(n,r[1],r[0],this)}};function js(e,t){return W(t)?xr(t.message)&&!e.oneof&&e.fieldKind=="message"?t.message.value:t.desc.typeName==
"google.protobuf.Struct"&&e.parent.typeName!="google.protobuf.Value"?Ir(t.message):t.message:t}function Qs(e,t,n){return t!==void 0&&(be(e.message)&&!e.oneof&&e.
fieldKind=="message"?t={$typeName:e.message.typeName,value:zs(e.message.fields[0],t)}:e.message.typeName=="google.protobuf.Struct"&&e.parent.typeName!="google.p\
rotobuf.Value"&&Xe(t)&&(t=Sr(t))),new Lr(e.message,t,n)}function hc(e,t){return e.listKind=="message"?js(e,t):qs(e,t)}function Xs(e,t,n){return e.listKind=="mes\
sage"?Qs(e,t,n):zs(e,t)}function Qh(e,t){return e.mapKind=="message"?js(e,t):qs(e,t)}function Js(e,t,n){return e.mapKind=="message"?Qs(e,t,n):t}function Tr(e){return typeof e==
"string"||typeof e=="number"?e:String(e)}function gc(e,t){switch(t){case h.STRING:return e;case h.INT32:case h.FIXED32:case h.UINT32:case h.SFIXED32:case h.SINT32:{
let n=Number.parseInt(e);if(Number.isFinite(n))return n;break}case h.BOOL:switch(e){case"true":return!0;case"false":return!1}break;case h.UINT64:case h.FIXED64:
try{return U.uParse(e)}catch{}break;default:try{return U.parse(e)}catch{}break}return e}function zs(e,t){switch(e.scalar){case h.INT64:case h.SFIXED64:case h.SINT64:
"longAsString"in e&&e.longAsString&&typeof t=="string"&&(t=U.parse(t));break;case h.FIXED64:case h.UINT64:"longAsString"in e&&e.longAsString&&typeof t=="string"&&
(t=U.uParse(t));break}return t}function qs(e,t){switch(e.scalar){case h.INT64:case h.SFIXED64:case h.SINT64:"longAsString"in e&&e.longAsString?t=String(t):(typeof t==
"string"||typeof t=="number")&&(t=U.parse(t));break;case h.FIXED64:case h.UINT64:"longAsString"in e&&e.longAsString?t=String(t):(typeof t=="string"||typeof t=="\
number")&&(t=U.uParse(t));break}return t}var yc=Symbol.for("@bufbuild/cel/uint");function Je(e){return new ei(e)}function Q(e){return typeof e=="object"&&e!==null&&yc in e}var ei=class{_value;[yc]={};constructor(t){
this._value=t}get value(){return this._value}};var xc=Uint8Array.prototype.setFromBase64;function Cr(e){let t=e.length,n=t-(t+3>>2);(t&3)==0&&e[t-1]=="="&&(n-=e[t-2]=="="?2:1);let r=new Uint8Array(n),i=-1;if(xc)
try{let c=xc.call(r,e);c.read==t&&(i=c.written)}catch{}return i<0&&(i=zh(r,e)),i==n?r:r.subarray(0,i)}function zh(e,t){let n=eg(),r=0,i=0,c,u=0;for(let l=0;l<t.
length;l++){if(c=n[t.charCodeAt(l)],c===void 0)switch(t[l]){case"=":i=0;case`
`:case"\r":case"	":case" ":continue;default:throw Error("invalid base64 string")}switch(i){case 0:u=c,i=1;break;case 1:e[r++]=u<<2|(c&48)>>4,u=c,i=2;break;case 2:
e[r++]=(u&15)<<4|(c&60)>>2,u=c,i=3;break;case 3:e[r++]=(u&3)<<6|c,i=0;break}}if(i==1)throw Error("invalid base64 string");return r}var Nc=Uint8Array.prototype.toBase64,
qh={std:{alphabet:"base64",omitPadding:!1},std_raw:{alphabet:"base64",omitPadding:!0},url:{alphabet:"base64url",omitPadding:!0}};function Or(e,t="std"){if(Nc)return Nc.
call(e,qh[t]);let n=Sc(t),r=t=="std",i="",c=0,u,l=0;for(let p=0;p<e.length;p++)switch(u=e[p],c){case 0:i+=n[u>>2],l=(u&3)<<4,c=1;break;case 1:i+=n[l|u>>4],l=(u&
15)<<2,c=2;break;case 2:i+=n[l|u>>6],i+=n[u&63],c=0;break}return c&&(i+=n[l],r&&(i+="=",c==1&&(i+="="))),i}var Ar,_c,qt;function Sc(e){return Ar||(Ar="ABCDEFGHI\
JKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".split(""),_c=Ar.slice(0,-2).concat("-","_")),e=="url"?_c:Ar}function eg(){if(!qt){qt=[];let e=Sc("std");
for(let t=0;t<e.length;t++)qt[e[t].charCodeAt(0)]=t;qt[45]=e.indexOf("+"),qt[95]=e.indexOf("/")}return qt}function In(e){for(let t of e.field)kt(t,"jsonName")||(t.jsonName=ft(t.name));e.nestedType.forEach(In)}function Ic(e,t){let n=e.values.find(r=>r.name===t);if(!n)throw new Error(`cannot parse ${e} default value: ${t}`);return n.number}function Tc(e,t){switch(e){case h.
STRING:return t;case h.BYTES:{let n=tg(t);if(n===!1)throw new Error(`cannot parse ${h[e]} default value: ${t}`);return n}case h.INT64:case h.SFIXED64:case h.SINT64:
return U.parse(t);case h.UINT64:case h.FIXED64:return U.uParse(t);case h.DOUBLE:case h.FLOAT:switch(t){case"inf":return Number.POSITIVE_INFINITY;case"-inf":return Number.
NEGATIVE_INFINITY;case"nan":return Number.NaN;default:return parseFloat(t)}case h.BOOL:return t==="true";case h.INT32:case h.UINT32:case h.SINT32:case h.FIXED32:case h.
SFIXED32:return parseInt(t,10)}}function tg(e){let t=[],n={tail:e,c:"",next(){return this.tail.length==0?!1:(this.c=this.tail[0],this.tail=this.tail.substring(1),
!0)},take(r){if(this.tail.length>=r){let i=this.tail.substring(0,r);return this.tail=this.tail.substring(r),i}return!1}};for(;n.next();)switch(n.c){case"\\":if(n.
next())switch(n.c){case"\\":t.push(n.c.charCodeAt(0));break;case"b":t.push(8);break;case"f":t.push(12);break;case"n":t.push(10);break;case"r":t.push(13);break;case"\
t":t.push(9);break;case"v":t.push(11);break;case"0":case"1":case"2":case"3":case"4":case"5":case"6":case"7":{let r=n.c,i=n.take(2);if(i===!1)return!1;let c=parseInt(
r+i,8);if(Number.isNaN(c))return!1;t.push(c);break}case"x":{let r=n.c,i=n.take(2);if(i===!1)return!1;let c=parseInt(r+i,16);if(Number.isNaN(c))return!1;t.push(c);
break}case"u":{let r=n.c,i=n.take(4);if(i===!1)return!1;let c=parseInt(r+i,16);if(Number.isNaN(c))return!1;let u=new Uint8Array(4);new DataView(u.buffer).setInt32(
0,c,!0),t.push(u[0],u[1],u[2],u[3]);break}case"U":{let r=n.c,i=n.take(8);if(i===!1)return!1;let c=U.uEnc(r+i),u=new Uint8Array(8),l=new DataView(u.buffer);l.setInt32(
0,c.lo,!0),l.setInt32(4,c.hi,!0),t.push(u[0],u[1],u[2],u[3],u[4],u[5],u[6],u[7]);break}}break;default:t.push(n.c.charCodeAt(0))}return new Uint8Array(t)}function Dr(...e){return rg(e)}function Rr(e,t){return ng([e,t])}function ng(e,t){let n=Oc();if(!e.length)return n;if("$typeName"in e[0]&&e[0].$typeName=="google.protobuf.FileDescriptorSet"){
for(let r of e[0].file)t?.(r),Ac(r,n);return n}if("$typeName"in e[0]){let u=function(l){let p=[];for(let d of l.dependency){if(n.getFile(d)!=null||c.has(d))continue;
let E=i(d);if(!E)throw new Error(`Unable to resolve ${d}, imported by ${l.name}`);"kind"in E?n.addFile(E,!1,!0):(c.add(E.name),p.push(E))}return p.concat(...p.map(
u))},r=e[0],i=e[1],c=new Set;for(let l of[r,...u(r)].reverse())t?.(l),Ac(l,n)}else for(let r of e)for(let i of r.files)n.addFile(i);return n}function Oc(){let e=new Map,t=new Map,n=new Map;return{kind:"registry",types:e,extendees:t,[Symbol.iterator](){return e.values()},get files(){return n.values()},
addFile(r,i,c){if(n.set(r.proto.name,r),!i)for(let u of Er(r))this.add(u);if(c)for(let u of r.dependencies)this.addFile(u,i,c)},add(r){if(r.kind=="extension"){let i=t.
get(r.extendee.typeName);i||t.set(r.extendee.typeName,i=new Map),i.set(r.number,r)}e.set(r.typeName,r)},get(r){return e.get(r)},getFile(r){return n.get(r)},getMessage(r){
let i=e.get(r);return i?.kind=="message"?i:void 0},getEnum(r){let i=e.get(r);return i?.kind=="enum"?i:void 0},getExtension(r){let i=e.get(r);return i?.kind=="ex\
tension"?i:void 0},getExtensionFor(r,i){var c;return(c=t.get(r.typeName))===null||c===void 0?void 0:c.get(i)},getService(r){let i=e.get(r);return i?.kind=="serv\
ice"?i:void 0}}}function rg(e){let t=Oc();for(let n of e)switch(n.kind){case"registry":for(let r of n)t.add(r);break;case"file":t.addFile(n);break;default:t.add(
n);break}return t}var sg=998,ig=999,og=9999,ag=9,Ln=10,Tn=11,cg=12,Lc=14,ii=3,ug=2,wc=1,lg=0,ti=1,vc=2,fg=3,mg=1,pg=2,dg=1,hg=2;var Dc=1002,Rc={998:{fieldPresence:1,enumType:2,repeatedFieldEncoding:2,utf8Validation:3,messageEncoding:1,jsonFormat:2,enforceNamingStyle:2,defaultSymbolVisibility:1,
enforceProtoLimits:1},999:{fieldPresence:2,enumType:1,repeatedFieldEncoding:1,utf8Validation:2,messageEncoding:1,jsonFormat:1,enforceNamingStyle:2,defaultSymbolVisibility:1,
enforceProtoLimits:1},1e3:{fieldPresence:1,enumType:1,repeatedFieldEncoding:1,utf8Validation:2,messageEncoding:1,jsonFormat:1,enforceNamingStyle:2,defaultSymbolVisibility:1,
enforceProtoLimits:1},1001:{fieldPresence:1,enumType:1,repeatedFieldEncoding:1,utf8Validation:2,messageEncoding:1,jsonFormat:1,enforceNamingStyle:1,defaultSymbolVisibility:2,
enforceProtoLimits:1},1002:{fieldPresence:1,enumType:1,repeatedFieldEncoding:1,utf8Validation:2,messageEncoding:1,jsonFormat:1,enforceNamingStyle:3,defaultSymbolVisibility:4,
enforceProtoLimits:2}};function Ac(e,t){var n,r;let i={kind:"file",proto:e,deprecated:(r=(n=e.options)===null||n===void 0?void 0:n.deprecated)!==null&&r!==void 0?
r:!1,edition:yg(e),name:e.name.replace(/\.proto$/,""),dependencies:xg(e,t),enums:[],messages:[],extensions:[],services:[],toString(){return`file ${e.name}`}},c=new Map,
u={get(l){return c.get(l)},add(l){var p;je(((p=l.proto.options)===null||p===void 0?void 0:p.mapEntry)===!0),c.set(l.typeName,l)}};for(let l of e.enumType)Mc(l,i,
void 0,t);for(let l of e.messageType)Pc(l,i,void 0,t,u);for(let l of e.service)gg(l,i,t);ni(i,t);for(let l of c.values())ri(l,t,u);for(let l of i.messages)ri(l,
t,u),ni(l,t);t.addFile(i,!0)}function ni(e,t){switch(e.kind){case"file":for(let n of e.proto.extension){let r=si(n,e,t);e.extensions.push(r),t.add(r)}break;case"\
message":for(let n of e.proto.extension){let r=si(n,e,t);e.nestedExtensions.push(r),t.add(r)}for(let n of e.nestedMessages)ni(n,t);break}}function ri(e,t,n){let r=e.
proto.oneofDecl.map(c=>bg(c,e)),i=new Set;for(let c of e.proto.field){let u=Ig(c,r),l=si(c,e,t,u,n);e.fields.push(l),e.field[l.localName]=l,u===void 0?e.members.
push(l):(u.fields.push(l),i.has(u)||(i.add(u),e.members.push(u)))}for(let c of r.filter(u=>i.has(u)))e.oneofs.push(c);for(let c of e.nestedMessages)ri(c,t,n)}function Mc(e,t,n,r){
var i,c,u,l,p,d,E,x,_;let T=Ng(e.name,e.value),w={kind:"enum",proto:e,deprecated:(c=(i=e.options)===null||i===void 0?void 0:i.deprecated)!==null&&c!==void 0?c:!1,
file:t,parent:n,open:!0,name:e.name,typeName:Mr(e,n,t),value:{},values:[],sharedPrefix:T,toString(){return`enum ${this.typeName}`}};w.open=vg(w),r.add(w);for(let v of e.
value){let S=v.name,y={kind:"enum_value",proto:v,deprecated:(l=(u=v.options)===null||u===void 0?void 0:u.deprecated)!==null&&l!==void 0?l:!1,parent:w,name:S,localName:jt(
T==null?S:S.substring(T.length)),number:v.number,jsonName:(p=_g(v))!==null&&p!==void 0?p:S,toString(){return`enum value ${w.typeName}.${S}`}};w.values.push(y),(d=
(x=w.value)[_=v.number])!==null&&d!==void 0||(x[_]=y)}((E=n?.nestedEnums)!==null&&E!==void 0?E:t.enums).push(w)}function Pc(e,t,n,r,i){var c,u,l,p;let d={kind:"\
message",proto:e,deprecated:(u=(c=e.options)===null||c===void 0?void 0:c.deprecated)!==null&&u!==void 0?u:!1,file:t,parent:n,name:e.name,typeName:Mr(e,n,t),fields:[],
field:{},oneofs:[],members:[],nestedEnums:[],nestedMessages:[],nestedExtensions:[],toString(){return`message ${this.typeName}`}};((l=e.options)===null||l===void 0?
void 0:l.mapEntry)===!0?i.add(d):(((p=n?.nestedMessages)!==null&&p!==void 0?p:t.messages).push(d),r.add(d));for(let E of e.enumType)Mc(E,t,d,r);for(let E of e.nestedType)
Pc(E,t,d,r,i)}function gg(e,t,n){var r,i;let c={kind:"service",proto:e,deprecated:(i=(r=e.options)===null||r===void 0?void 0:r.deprecated)!==null&&i!==void 0?i:
!1,file:t,name:e.name,typeName:Mr(e,void 0,t),methods:[],method:{},toString(){return`service ${this.typeName}`}};t.services.push(c),n.add(c);for(let u of e.method){
let l=Eg(u,c,n);c.methods.push(l),c.method[l.localName]=l}}function Eg(e,t,n){var r,i,c,u;let l;e.clientStreaming&&e.serverStreaming?l="bidi_streaming":e.clientStreaming?
l="client_streaming":e.serverStreaming?l="server_streaming":l="unary";let p=n.getMessage(pt(e.inputType)),d=n.getMessage(pt(e.outputType));je(p,`invalid MethodD\
escriptorProto: input_type ${e.inputType} not found`),je(d,`invalid MethodDescriptorProto: output_type ${e.inputType} not found`);let E=e.name;return{kind:"rpc",
proto:e,deprecated:(i=(r=e.options)===null||r===void 0?void 0:r.deprecated)!==null&&i!==void 0?i:!1,parent:t,name:E,localName:jt(E.length?jt(E[0].toLowerCase()+
E.substring(1)):E),methodKind:l,input:p,output:d,idempotency:(u=(c=e.options)===null||c===void 0?void 0:c.idempotencyLevel)!==null&&u!==void 0?u:lg,toString(){return`\
rpc ${t.typeName}.${E}`}}}function bg(e,t){return{kind:"oneof",proto:e,deprecated:!1,parent:t,fields:[],name:e.name,localName:jt(ft(e.name)),toString(){return`o\
neof ${t.typeName}.${this.name}`}}}function si(e,t,n,r,i){var c,u,l;let p=i===void 0,d={kind:"field",proto:e,deprecated:(u=(c=e.options)===null||c===void 0?void 0:
c.deprecated)!==null&&u!==void 0?u:!1,name:e.name,number:e.number,scalar:void 0,message:void 0,enum:void 0,presence:Tg(e,r,p,t),utf8Validation:Ag(e,t),listKind:void 0,
mapKind:void 0,mapKey:void 0,delimitedEncoding:void 0,packed:void 0,longAsString:!1,getDefaultValue:void 0},E;if(p){let w=t.kind=="file"?t:t.file,v=t.kind=="fil\
e"?void 0:t,S=Mr(e,v,w);d.kind="extension",d.file=w,d.parent=v,d.oneof=void 0,d.typeName=S,d.jsonName=`[${S}]`,E=()=>`extension ${S}`;let y=n.getMessage(pt(e.extendee));
je(y,`invalid FieldDescriptorProto: extendee ${e.extendee} not found`),d.extendee=y}else{let w=t;je(w.kind=="message"),d.parent=w,d.oneof=r,d.localName=r?ft(e.name):
jt(ft(e.name)),d.jsonName=e.jsonName,E=()=>`field ${w.typeName}.${e.name}`}Object.defineProperty(d,"toString",{value:E,writable:!0,enumerable:!0,configurable:!0});
let x=e.label,_=e.type,T=(l=e.options)===null||l===void 0?void 0:l.jstype;if(x===ii){let w=_==Tn?i?.get(pt(e.typeName)):void 0;if(w){d.fieldKind="map";let{key:v,
value:S}=wg(w);return d.mapKey=v.scalar,d.mapKind=S.fieldKind,d.message=S.message,d.delimitedEncoding=!1,d.enum=S.enum,d.scalar=S.scalar,d}switch(d.fieldKind="l\
ist",_){case Tn:case Ln:d.listKind="message",d.message=n.getMessage(pt(e.typeName)),je(d.message),d.delimitedEncoding=Cc(e,t);break;case Lc:d.listKind="enum",d.
enum=n.getEnum(pt(e.typeName)),je(d.enum);break;default:d.listKind="scalar",d.scalar=_,d.longAsString=T==wc;break}return d.packed=Lg(e,t),d}switch(_){case Tn:case Ln:
d.fieldKind="message",d.message=n.getMessage(pt(e.typeName)),je(d.message,`invalid FieldDescriptorProto: type_name ${e.typeName} not found`),d.delimitedEncoding=
Cc(e,t),d.getDefaultValue=()=>{};break;case Lc:{let w=n.getEnum(pt(e.typeName));je(w!==void 0,`invalid FieldDescriptorProto: type_name ${e.typeName} not found`),
d.fieldKind="enum",d.enum=n.getEnum(pt(e.typeName)),d.getDefaultValue=()=>kt(e,"defaultValue")?Ic(w,e.defaultValue):void 0;break}default:{d.fieldKind="scalar",d.
scalar=_,d.longAsString=T==wc,d.getDefaultValue=()=>kt(e,"defaultValue")?Tc(_,e.defaultValue):void 0;break}}return d}function yg(e){switch(e.syntax){case"":case"\
proto2":return sg;case"proto3":return ig;case"editions":if(e.edition===og)return Dc;if(e.edition in Rc)return e.edition;throw new Error(`${e.name}: unsupported \
edition`);default:throw new Error(`${e.name}: unsupported syntax "${e.syntax}"`)}}function xg(e,t){return e.dependency.map(n=>{let r=t.getFile(n);if(!r)throw new Error(
`Cannot find ${n}, imported by ${e.name}`);return r})}function Ng(e,t){let n=Sg(e)+"_";for(let r of t){if(!r.name.toLowerCase().startsWith(n))return;let i=r.name.
substring(n.length);if(i.length==0||/^\d/.test(i))return}return n}function _g(e){var t,n;let c;for(let u of(n=(t=e.options)===null||t===void 0?void 0:t.$unknown)!==
null&&n!==void 0?n:[]){if(u.no!==998||u.wireType!==Z.LengthDelimited)continue;let l=new st(new st(u.data).bytes());for(;l.pos<l.len;){let[p,d]=l.tag();p===1&&d===
Z.LengthDelimited?c=l.string():l.skip(d,p)}}return c}function Sg(e){return(e.substring(0,1)+e.substring(1).replace(/[A-Z]/g,t=>"_"+t)).toLowerCase()}function Mr(e,t,n){
let r;return t?r=`${t.typeName}.${e.name}`:n.proto.package.length>0?r=`${n.proto.package}.${e.name}`:r=`${e.name}`,r}function pt(e){return e.startsWith(".")?e.substring(
1):e}function Ig(e,t){if(!kt(e,"oneofIndex")||e.proto3Optional)return;let n=t[e.oneofIndex];return je(n,`invalid FieldDescriptorProto: oneof #${e.oneofIndex} fo\
r field #${e.number} not found`),n}function Tg(e,t,n,r){if(e.label==ug)return fg;if(e.label==ii)return vc;if(t||e.proto3Optional||n)return ti;let i=Ut("fieldPre\
sence",{proto:e,parent:r});return i==vc&&(e.type==Tn||e.type==Ln)?ti:i}function Lg(e,t){if(e.label!=ii)return!1;switch(e.type){case ag:case cg:case Ln:case Tn:return!1}
let n=e.options;return n&&kt(n,"packed")?n.packed:mg==Ut("repeatedFieldEncoding",{proto:e,parent:t})}function wg(e){let t=e.fields.find(r=>r.number===1),n=e.fields.
find(r=>r.number===2);return je(t&&t.fieldKind=="scalar"&&t.scalar!=h.BYTES&&t.scalar!=h.FLOAT&&t.scalar!=h.DOUBLE&&n&&n.fieldKind!="list"&&n.fieldKind!="map"),
{key:t,value:n}}function vg(e){var t;return dg==Ut("enumType",{proto:e.proto,parent:(t=e.parent)!==null&&t!==void 0?t:e.file})}function Cc(e,t){return e.type==Ln?
!0:pg==Ut("messageEncoding",{proto:e,parent:t})}function Ag(e,t){return hg==Ut("utf8Validation",{proto:e,parent:t})}function Ut(e,t){var n,r;let i=(n=t.proto.options)===
null||n===void 0?void 0:n.features;if(i){let c=i[e];if(c!=0)return c}if("kind"in t){if(t.kind=="message")return Ut(e,(r=t.parent)!==null&&r!==void 0?r:t.file);let c=Rc[t.
edition];if(!c)throw new Error(`feature default for edition ${t.edition} not found`);return c[e]}return Ut(e,t.parent)}function je(e,t){if(!e)throw new Error(t)}function kc(e){let t=Cg(e);return t.messageType.forEach(In),Rr(t,()=>{}).getFile(t.name)}function Cg(e){return Object.assign(Object.create({syntax:"",edition:0}),
Object.assign(Object.assign({$typeName:"google.protobuf.FileDescriptorProto",dependency:[],publicDependency:[],weakDependency:[],optionDependency:[],service:[],
extension:[]},e),{messageType:e.messageType.map(Uc),enumType:e.enumType.map(Bc)}))}function Uc(e){var t,n,r,i,c,u,l,p;return Object.assign(Object.create({visibility:0}),
{$typeName:"google.protobuf.DescriptorProto",name:e.name,field:(n=(t=e.field)===null||t===void 0?void 0:t.map(Og))!==null&&n!==void 0?n:[],extension:[],nestedType:(i=
(r=e.nestedType)===null||r===void 0?void 0:r.map(Uc))!==null&&i!==void 0?i:[],enumType:(u=(c=e.enumType)===null||c===void 0?void 0:c.map(Bc))!==null&&u!==void 0?
u:[],extensionRange:(p=(l=e.extensionRange)===null||l===void 0?void 0:l.map(E=>Object.assign({$typeName:"google.protobuf.DescriptorProto.ExtensionRange"},E)))!==
null&&p!==void 0?p:[],oneofDecl:[],reservedRange:[],reservedName:[]})}function Og(e){return Object.assign(Object.create({label:1,typeName:"",extendee:"",defaultValue:"",
oneofIndex:0,jsonName:"",proto3Optional:!1}),Object.assign(Object.assign({$typeName:"google.protobuf.FieldDescriptorProto"},e),{options:e.options?Dg(e.options):
void 0}))}function Dg(e){var t,n,r;return Object.assign(Object.create({ctype:0,packed:!1,jstype:0,lazy:!1,unverifiedLazy:!1,deprecated:!1,weak:!1,debugRedact:!1,
retention:0}),Object.assign(Object.assign({$typeName:"google.protobuf.FieldOptions"},e),{targets:(t=e.targets)!==null&&t!==void 0?t:[],editionDefaults:(r=(n=e.editionDefaults)===
null||n===void 0?void 0:n.map(c=>Object.assign({$typeName:"google.protobuf.FieldOptions.EditionDefault"},c)))!==null&&r!==void 0?r:[],uninterpretedOption:[]}))}
function Bc(e){return Object.assign(Object.create({visibility:0}),{$typeName:"google.protobuf.EnumDescriptorProto",name:e.name,reservedName:[],reservedRange:[],
value:e.value.map(n=>Object.assign({$typeName:"google.protobuf.EnumValueDescriptorProto"},n))})}function H(e,t,...n){return n.reduce((r,i)=>r.nestedMessages[i],e.messages[t])}var Rg=kc({name:"google/protobuf/descriptor.proto",package:"google.protobuf",messageType:[{name:"FileDescriptorSet",field:[{name:"file",number:1,type:11,label:3,
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
{name:"VISIBILITY_UNSET",number:0},{name:"VISIBILITY_LOCAL",number:1},{name:"VISIBILITY_EXPORT",number:2}]}]});var ou=H(Rg,1);var Vc;(function(e){e[e.DECLARATION=0]="DECLARATION",e[e.UNVERIFIED=1]="UNVERIFIED"})(Vc||(Vc={}));var Fc;(function(e){e[e.DOUBLE=1]="DOUBLE",e[e.FLOAT=2]="FLOAT",e[e.INT64=3]="INT64",e[e.UINT64=4]="UINT64",e[e.INT32=5]="INT32",e[e.FIXED64=6]="FIXED64",e[e.FIXED32=
7]="FIXED32",e[e.BOOL=8]="BOOL",e[e.STRING=9]="STRING",e[e.GROUP=10]="GROUP",e[e.MESSAGE=11]="MESSAGE",e[e.BYTES=12]="BYTES",e[e.UINT32=13]="UINT32",e[e.ENUM=14]=
"ENUM",e[e.SFIXED32=15]="SFIXED32",e[e.SFIXED64=16]="SFIXED64",e[e.SINT32=17]="SINT32",e[e.SINT64=18]="SINT64"})(Fc||(Fc={}));var Gc;(function(e){e[e.OPTIONAL=1]="OPTIONAL",e[e.REPEATED=3]="REPEATED",e[e.REQUIRED=2]="REQUIRED"})(Gc||(Gc={}));var Yc;(function(e){e[e.SPEED=1]="SPEED",e[e.CODE_SIZE=2]="CODE_SIZE",e[e.LITE_RUNTIME=3]="LITE_RUNTIME"})(Yc||(Yc={}));var $c;(function(e){e[e.STRING=0]="STRING",e[e.CORD=1]="CORD",e[e.STRING_PIECE=2]="STRING_PIECE"})($c||($c={}));var Kc;(function(e){e[e.JS_NORMAL=0]="JS_NORMAL",e[e.JS_STRING=1]="JS_STRING",e[e.JS_NUMBER=2]="JS_NUMBER"})(Kc||(Kc={}));var Wc;(function(e){e[e.RETENTION_UNKNOWN=0]="RETENTION_UNKNOWN",e[e.RETENTION_RUNTIME=1]="RETENTION_RUNTIME",e[e.RETENTION_SOURCE=2]="RETENTION_SOURCE"})(Wc||(Wc=
{}));var Zc;(function(e){e[e.TARGET_TYPE_UNKNOWN=0]="TARGET_TYPE_UNKNOWN",e[e.TARGET_TYPE_FILE=1]="TARGET_TYPE_FILE",e[e.TARGET_TYPE_EXTENSION_RANGE=2]="TARGET_TYPE_\
EXTENSION_RANGE",e[e.TARGET_TYPE_MESSAGE=3]="TARGET_TYPE_MESSAGE",e[e.TARGET_TYPE_FIELD=4]="TARGET_TYPE_FIELD",e[e.TARGET_TYPE_ONEOF=5]="TARGET_TYPE_ONEOF",e[e.
TARGET_TYPE_ENUM=6]="TARGET_TYPE_ENUM",e[e.TARGET_TYPE_ENUM_ENTRY=7]="TARGET_TYPE_ENUM_ENTRY",e[e.TARGET_TYPE_SERVICE=8]="TARGET_TYPE_SERVICE",e[e.TARGET_TYPE_METHOD=
9]="TARGET_TYPE_METHOD"})(Zc||(Zc={}));var Hc;(function(e){e[e.IDEMPOTENCY_UNKNOWN=0]="IDEMPOTENCY_UNKNOWN",e[e.NO_SIDE_EFFECTS=1]="NO_SIDE_EFFECTS",e[e.IDEMPOTENT=2]="IDEMPOTENT"})(Hc||(Hc={}));var Xc;(function(e){e[e.DEFAULT_SYMBOL_VISIBILITY_UNKNOWN=0]="DEFAULT_SYMBOL_VISIBILITY_UNKNOWN",e[e.EXPORT_ALL=1]="EXPORT_ALL",e[e.EXPORT_TOP_LEVEL=2]="EXPORT_\
TOP_LEVEL",e[e.LOCAL_ALL=3]="LOCAL_ALL",e[e.STRICT=4]="STRICT"})(Xc||(Xc={}));var Jc;(function(e){e[e.PROTO_LIMITS_UNKNOWN=0]="PROTO_LIMITS_UNKNOWN",e[e.LEGACY_NO_EXPLICIT_LIMITS=1]="LEGACY_NO_EXPLICIT_LIMITS",e[e.PROTO_LIMITS2026=2]="PRO\
TO_LIMITS2026"})(Jc||(Jc={}));var jc;(function(e){e[e.FIELD_PRESENCE_UNKNOWN=0]="FIELD_PRESENCE_UNKNOWN",e[e.EXPLICIT=1]="EXPLICIT",e[e.IMPLICIT=2]="IMPLICIT",e[e.LEGACY_REQUIRED=3]="LEGACY_\
REQUIRED"})(jc||(jc={}));var Qc;(function(e){e[e.ENUM_TYPE_UNKNOWN=0]="ENUM_TYPE_UNKNOWN",e[e.OPEN=1]="OPEN",e[e.CLOSED=2]="CLOSED"})(Qc||(Qc={}));var zc;(function(e){e[e.REPEATED_FIELD_ENCODING_UNKNOWN=0]="REPEATED_FIELD_ENCODING_UNKNOWN",e[e.PACKED=1]="PACKED",e[e.EXPANDED=2]="EXPANDED"})(zc||(zc={}));var qc;(function(e){e[e.UTF8_VALIDATION_UNKNOWN=0]="UTF8_VALIDATION_UNKNOWN",e[e.VERIFY=2]="VERIFY",e[e.NONE=3]="NONE"})(qc||(qc={}));var eu;(function(e){e[e.MESSAGE_ENCODING_UNKNOWN=0]="MESSAGE_ENCODING_UNKNOWN",e[e.LENGTH_PREFIXED=1]="LENGTH_PREFIXED",e[e.DELIMITED=2]="DELIMITED"})(eu||(eu={}));var tu;(function(e){e[e.JSON_FORMAT_UNKNOWN=0]="JSON_FORMAT_UNKNOWN",e[e.ALLOW=1]="ALLOW",e[e.LEGACY_BEST_EFFORT=2]="LEGACY_BEST_EFFORT"})(tu||(tu={}));var nu;(function(e){e[e.ENFORCE_NAMING_STYLE_UNKNOWN=0]="ENFORCE_NAMING_STYLE_UNKNOWN",e[e.STYLE2024=1]="STYLE2024",e[e.STYLE_LEGACY=2]="STYLE_LEGACY",e[e.STYLE2026=
3]="STYLE2026"})(nu||(nu={}));var ru;(function(e){e[e.NONE=0]="NONE",e[e.SET=1]="SET",e[e.ALIAS=2]="ALIAS"})(ru||(ru={}));var su;(function(e){e[e.EDITION_UNKNOWN=0]="EDITION_UNKNOWN",e[e.EDITION_LEGACY=900]="EDITION_LEGACY",e[e.EDITION_PROTO2=998]="EDITION_PROTO2",e[e.EDITION_PROTO3=
999]="EDITION_PROTO3",e[e.EDITION_2023=1e3]="EDITION_2023",e[e.EDITION_2024=1001]="EDITION_2024",e[e.EDITION_2026=1002]="EDITION_2026",e[e.EDITION_UNSTABLE=9999]=
"EDITION_UNSTABLE",e[e.EDITION_1_TEST_ONLY=1]="EDITION_1_TEST_ONLY",e[e.EDITION_2_TEST_ONLY=2]="EDITION_2_TEST_ONLY",e[e.EDITION_99997_TEST_ONLY=99997]="EDITION\
_99997_TEST_ONLY",e[e.EDITION_99998_TEST_ONLY=99998]="EDITION_99998_TEST_ONLY",e[e.EDITION_99999_TEST_ONLY=99999]="EDITION_99999_TEST_ONLY",e[e.EDITION_MAX=2147483647]=
"EDITION_MAX"})(su||(su={}));var iu;(function(e){e[e.VISIBILITY_UNSET=0]="VISIBILITY_UNSET",e[e.VISIBILITY_LOCAL=1]="VISIBILITY_LOCAL",e[e.VISIBILITY_EXPORT=2]="VISIBILITY_EXPORT"})(iu||(iu=
{}));function oi(e){return Object.assign(Object.assign({readUnknownFields:!0,recursionLimit:100},e),{depth:0})}function kr(e,t,n){let r=M(e);return ai(e).read(r,new st(
t),oi(n),t.byteLength),r}var au=new WeakMap;function ai(e){let t=au.get(e);return t===void 0&&(t=Mg(e)),t}function Mg(e){let t=String(e),n=new Map,r={read:Pg(t,n),readGroup:kg(t,n)};au.
set(e,r);for(let i of e.fields)n.set(i.number,uu(i));return r}function Pg(e,t){return(n,r,i,c)=>{var u;if(++i.depth>i.recursionLimit)throw new Error(`cannot dec\
ode ${e} from binary: maximum recursion depth of ${i.recursionLimit} reached`);let l=r.pos+c,p=(u=n.$unknown)!==null&&u!==void 0?u:[];for(;r.pos<l;){let[d,E]=r.
tag(),x=t.get(d);if(x===void 0){let _=r.skip(E,d,i.recursionLimit-i.depth);i.readUnknownFields&&p.push({no:d,wireType:E,data:_});continue}x(n,r,i,E)}p.length>0&&
(n.$unknown=p),i.depth--}}function kg(e,t){return(n,r,i,c)=>{var u;if(++i.depth>i.recursionLimit)throw new Error(`cannot decode ${e} from binary: maximum recurs\
ion depth of ${i.recursionLimit} reached`);let l,p,d=(u=n.$unknown)!==null&&u!==void 0?u:[];for(;r.pos<r.len&&([l,p]=r.tag(),p!=Z.EndGroup);){let E=t.get(l);if(E===
void 0){let x=r.skip(p,l,i.recursionLimit-i.depth);i.readUnknownFields&&d.push({no:l,wireType:p,data:x});continue}E(n,r,i,p)}if(p!=Z.EndGroup||l!==c)throw new Error(
"invalid end group tag");d.length>0&&(n.$unknown=d),i.depth--}}function cu(e,t,n,r,i){uu(n)(e[ce],t,i,r)}function uu(e){switch(e.fieldKind){case"scalar":return Ug(
e);case"enum":return Bg(e);case"message":return Vg(e);case"list":return Fg(e);case"map":return Gg(e)}}function Ug(e){let t=Pr(e.scalar,e.utf8Validation,e.longAsString),
n=e.localName;if(e.oneof){let r=e.oneof.localName;return(i,c)=>{i[r]={case:n,value:t(c)}}}return(r,i)=>{r[n]=t(i)}}function Bg(e){var t;let n=e.localName,r=(t=e.
oneof)===null||t===void 0?void 0:t.localName;if(e.enum.open)return r!==void 0?(u,l)=>{u[r]={case:n,value:l.int32()}}:(u,l)=>{u[n]=l.int32()};let i=e.enum.values,
c=e.number;return(u,l,p,d)=>{var E;let x=l.int32();if(i.some(_=>_.number===x))r!==void 0?u[r]={case:n,value:x}:u[n]=x;else if(p.readUnknownFields){let _=[];Fa(x,
_);let T=(E=u.$unknown)!==null&&E!==void 0?E:[];T.push({no:c,wireType:d,data:new Uint8Array(_)}),u.$unknown=T}}}function Vg(e){let t=e.localName,{toMessage:n,toLocal:r}=Re(
e),i=lu(e);if(e.oneof){let c=e.oneof.localName;return(u,l,p)=>{let d=u[c],E=n(d.case===t?d.value:void 0);i(E,l,p),u[c]={case:t,value:r(E)}}}return(c,u,l)=>{let p=n(
c[t]);i(p,u,l),c[t]=r(p)}}function lu(e){let t=ai(e.message);if(e.delimitedEncoding){let n=e.number;return(r,i,c)=>t.readGroup(r,i,c,n)}return(n,r,i)=>t.read(n,
r,i,r.uint32())}function Fg(e){let t=e.localName;if(e.listKind=="message"){let{toMessage:u,toLocal:l}=Re(e),p=lu(e);return(d,E,x)=>{let _=u(void 0);p(_,E,x),d[t].
push(l(_))}}let n=e.listKind=="enum"?h.INT32:e.scalar,r=e.listKind=="scalar"?e.longAsString:!1,i=Pr(n,e.utf8Validation,r),c=n!=h.STRING&&n!=h.BYTES;return(u,l,p,d)=>{
let E=u[t];if(d==Z.LengthDelimited&&c){let x=l.uint32()+l.pos;for(;l.pos<x;)E.push(i(l))}else E.push(i(l))}}function Gg(e){let t=e.localName,n=Pr(e.mapKey,e.utf8Validation,
!1),r=Te(e.mapKey,!1),i,c;switch(e.mapKind){case"scalar":{let u=e.scalar,l=Pr(u,e.utf8Validation,!1);if(i=p=>l(p),u==h.BYTES)c=()=>new Uint8Array(0);else{let p=Te(
u,!1);c=()=>p}break}case"enum":{let u=e.enum.values[0].number;i=l=>l.int32(),c=()=>u;break}case"message":{let{toMessage:u,toLocal:l}=Re(e),p=ai(e.message).read;
i=(d,E,x)=>{let _=u(x);return p(_,d,E,d.uint32()),l(_)},c=()=>l(u(void 0));break}}return(u,l,p)=>{let d=u[t],E,x,_=l.uint32(),T=l.pos+_;for(;l.pos<T;){let[w,v]=l.
tag();switch(w){case 1:E=n(l);break;case 2:x=i(l,p,x);break;default:l.skip(v,w,p.recursionLimit-p.depth)}}E===void 0&&(E=r),x===void 0&&(x=c()),Ee(d,E,x)}}function Pr(e,t,n){
switch(e){case h.STRING:return r=>r.string(t);case h.BOOL:return r=>r.bool();case h.DOUBLE:return r=>r.double();case h.FLOAT:return r=>r.float();case h.INT32:return r=>r.
int32();case h.INT64:return n?r=>String(r.int64()):r=>r.int64();case h.UINT64:return n?r=>String(r.uint64()):r=>r.uint64();case h.FIXED64:return n?r=>String(r.fixed64()):
r=>r.fixed64();case h.BYTES:return r=>r.bytes();case h.FIXED32:return r=>r.fixed32();case h.SFIXED32:return r=>r.sfixed32();case h.SFIXED64:return n?r=>String(r.
sfixed64()):r=>r.sfixed64();case h.SINT64:return n?r=>String(r.sint64()):r=>r.sint64();case h.UINT32:return r=>r.uint32();case h.SINT32:return r=>r.sint32()}}function Le(e,t){var n;let r=kr(ou,Cr(e));return r.messageType.forEach(In),r.dependency=(n=t?.map(c=>c.proto.name))!==null&&n!==void 0?n:[],Rr(r,c=>t?.find(u=>u.
proto.name===c)).getFile(r.name)}var ci=Le("Ch9nb29nbGUvcHJvdG9idWYvdGltZXN0YW1wLnByb3RvEg9nb29nbGUucHJvdG9idWYiKwoJVGltZXN0YW1wEg8KB3NlY29uZHMYASABKAMSDQoFbmFub3MYAiABKAVChQEKE2NvbS5nb29nbGUuc\
HJvdG9idWZCDlRpbWVzdGFtcFByb3RvUAFaMmdvb2dsZS5nb2xhbmcub3JnL3Byb3RvYnVmL3R5cGVzL2tub3duL3RpbWVzdGFtcHBi+AEBogIDR1BCqgIeR29vZ2xlLlByb3RvYnVmLldlbGxLbm93blR5cGVzY\
gZwcm90bzM"),ue=H(ci,0);function fu(e){return new Date(wn(e))}function Ur(e){let t=Math.floor(e/1e3);return M(ue,{seconds:U.parse(t),nanos:(e-t*1e3)*1e6})}function wn(e){return Number(
e.seconds)*1e3+Math.round(e.nanos/1e6)}var ui=Le("Ch5nb29nbGUvcHJvdG9idWYvZHVyYXRpb24ucHJvdG8SD2dvb2dsZS5wcm90b2J1ZiIqCghEdXJhdGlvbhIPCgdzZWNvbmRzGAEgASgDEg0KBW5hbm9zGAIgASgFQoMBChNjb20uZ29vZ2xlLnByb\
3RvYnVmQg1EdXJhdGlvblByb3RvUAFaMWdvb2dsZS5nb2xhbmcub3JnL3Byb3RvYnVmL3R5cGVzL2tub3duL2R1cmF0aW9ucGL4AQGiAgNHUEKqAh5Hb29nbGUuUHJvdG9idWYuV2VsbEtub3duVHlwZXNiBnByb\
3RvMw"),We=H(ui,0);var Yg=Le("Chlnb29nbGUvcHJvdG9idWYvYW55LnByb3RvEg9nb29nbGUucHJvdG9idWYiJgoDQW55EhAKCHR5cGVfdXJsGAEgASgJEg0KBXZhbHVlGAIgASgMQnYKE2NvbS5nb29nbGUucHJvdG9idWZCCEFue\
VByb3RvUAFaLGdvb2dsZS5nb2xhbmcub3JnL3Byb3RvYnVmL3R5cGVzL2tub3duL2FueXBiogIDR1BCqgIeR29vZ2xlLlByb3RvYnVmLldlbGxLbm93blR5cGVzYgZwcm90bzM"),Ue=H(Yg,0);var $g=2,Kg=3,mu={writeUnknownFields:!0};function Wg(e){return e?Object.assign(Object.assign({},mu),e):mu}function pu(e,t,n){let r=new zt;return li(e)(r,Wg(n),t),
r.finish()}var du=new WeakMap;function li(e){let t=du.get(e);return t===void 0&&(t=Zg(e)),t}function Zg(e){let t=e.typeName,n=e.fields.concat().sort((u,l)=>u.number-
l.number),r=n[0],i=[],c=(u,l,p)=>{if(p.$typeName!==t&&r!==void 0)throw new V(r,`cannot use ${r} with message ${p.$typeName}`,"ForeignFieldError");for(let E=0;E<
i.length;E++)i[E](u,l,p);let d=p.$unknown;if(d!==void 0&&l.writeUnknownFields)for(let E=0;E<d.length;E++){let{no:x,wireType:_,data:T}=d[E];u.tag(x,_).raw(T)}};du.
set(e,c);for(let u of n)i.push(hu(u));return c}function hu(e){switch(e.fieldKind){case"message":case"scalar":case"enum":return Hg(e);case"list":return Jg(e);case"\
map":return jg(e)}}function Hg(e){let t=Xg(e),n=e.localName;if(e.oneof){let r=e.oneof.localName;return(i,c,u)=>{let l=u[r];l.case===n&&t(i,c,l.value)}}if(e.presence!=
$g){let r=e.presence==Kg?`cannot encode ${e} to binary: required field not set`:void 0;return(i,c,u)=>{let l=u[n];if(l!==void 0&&Object.prototype.hasOwnProperty.
call(u,n))t(i,c,l);else if(r!==void 0)throw new Error(r)}}if(e.fieldKind=="enum"){let r=e.enum.values[0].number;return(i,c,u)=>{let l=u[n];l!==r&&t(i,c,l)}}switch(e.
scalar){case h.BOOL:return(r,i,c)=>{let u=c[n];u!==!1&&t(r,i,u)};case h.STRING:return(r,i,c)=>{let u=c[n];u!==""&&t(r,i,u)};case h.BYTES:return(r,i,c)=>{let u=c[n];
(!(u instanceof Uint8Array)||u.byteLength>0)&&t(r,i,u)};case h.DOUBLE:case h.FLOAT:return(r,i,c)=>{let u=c[n];Object.is(u,0)||t(r,i,u)};default:return(r,i,c)=>{
let u=c[n];u!=0&&t(r,i,u)}}}function Xg(e){switch(e.fieldKind){case"message":{let{toMessage:t}=Re(e),n=Eu(e);return(r,i,c)=>{n(r,i,t(c))}}case"scalar":case"enum":{
let t=e.fieldKind=="enum"?h.INT32:e.scalar,n=e.number,r=Vr(t),i=Br(t,e.parent.typeName,e.name);return(c,u,l)=>{c.tag(n,r),i(c,l)}}}}function Jg(e){let t=e.localName,
n=e.number;switch(e.listKind){case"message":{let{toMessage:r}=Re(e),i=Eu(e);return(c,u,l)=>{let p=l[t];for(let d=0;d<p.length;d++)i(c,u,r(p[d]))}}case"scalar":case"\
enum":{let r=e.listKind=="enum"?h.INT32:e.scalar,i=Br(r,e.parent.typeName,e.name);if(e.packed)return(u,l,p)=>{let d=p[t];if(d.length!=0){u.tag(n,Z.LengthDelimited).
fork();for(let E=0;E<d.length;E++)i(u,d[E]);u.join()}};let c=Vr(r);return(u,l,p)=>{let d=p[t];for(let E=0;E<d.length;E++)u.tag(n,c),i(u,d[E])}}}}function jg(e){
let t=e.localName,n=e.number,r=Qg(e);if(e.mapKind=="message"){let{toMessage:l}=Re(e),p=li(e.message);return(d,E,x)=>{let _=x[t],T=Object.keys(_);for(let w=0;w<T.
length;w++){let v=T[w];d.tag(n,Z.LengthDelimited).fork(),r(d,v),d.tag(2,Z.LengthDelimited).fork(),p(d,E,l(_[v])),d.join(),d.join()}}}let i=e.mapKind=="enum"?h.INT32:
e.scalar,c=Vr(i),u=Br(i,e.parent.typeName,e.name);return(l,p,d)=>{let E=d[t],x=Object.keys(E);for(let _=0;_<x.length;_++){let T=x[_];l.tag(n,Z.LengthDelimited).
fork(),r(l,T),l.tag(2,c),u(l,E[T]),l.join()}}}function Qg(e){let t=Vr(e.mapKey),n=Br(e.mapKey,e.parent.typeName,e.name),r=zg(e.mapKey);return(i,c)=>{i.tag(1,t),
n(i,r(c))}}function zg(e){switch(e){case h.STRING:return t=>t;case h.BOOL:return t=>t==="true"?!0:t==="false"?!1:t;case h.UINT64:case h.FIXED64:return t=>{try{return U.
uParse(t)}catch{return t}};case h.INT64:case h.SFIXED64:case h.SINT64:return t=>{try{return U.parse(t)}catch{return t}};default:return t=>{let n=Number.parseInt(
t);return Number.isFinite(n)?n:t}}}function Br(e,t,n){let r=qg(e);return(i,c)=>{try{r(i,c)}catch(u){throw u instanceof Error?new Error(`cannot encode field ${t}\
.${n} to binary: ${u.message}`):u}}}function qg(e){switch(e){case h.STRING:return(t,n)=>t.string(n);case h.BOOL:return(t,n)=>t.bool(n);case h.DOUBLE:return(t,n)=>t.
double(n);case h.FLOAT:return(t,n)=>t.float(n);case h.INT32:return(t,n)=>t.int32(n);case h.INT64:return(t,n)=>t.int64(n);case h.UINT64:return(t,n)=>t.uint64(n);case h.
FIXED64:return(t,n)=>t.fixed64(n);case h.BYTES:return(t,n)=>t.bytes(n);case h.FIXED32:return(t,n)=>t.fixed32(n);case h.SFIXED32:return(t,n)=>t.sfixed32(n);case h.
SFIXED64:return(t,n)=>t.sfixed64(n);case h.SINT64:return(t,n)=>t.sint64(n);case h.UINT32:return(t,n)=>t.uint32(n);case h.SINT32:return(t,n)=>t.sint32(n)}}function gu(e,t,n,r){
hu(r)(e,t,n[ce])}function Eu(e){let t=e.number,n=li(e.message);return e.delimitedEncoding?(r,i,c)=>{r.tag(t,Z.StartGroup),n(r,i,c),r.tag(t,Z.EndGroup)}:(r,i,c)=>{
r.tag(t,Z.LengthDelimited).fork(),n(r,i,c),r.join()}}function Vr(e){switch(e){case h.BYTES:case h.STRING:return Z.LengthDelimited;case h.DOUBLE:case h.FIXED64:case h.
SFIXED64:return Z.Bit64;case h.FIXED32:case h.SFIXED32:case h.FLOAT:return Z.Bit32;default:return Z.Varint}}function Be(e,t,n){let r=!1;return n||(n=M(Ue),r=!0),n.value=pu(e,t),n.typeUrl=tE(t.$typeName),r?n:void 0}function eE(e,t){if(e.typeUrl==="")return!1;let n=typeof t==
"string"?t:t.typeName,r=bu(e.typeUrl);return n===r}function dt(e,t){if(e.typeUrl==="")return;let n=t.kind=="message"?t:t.getMessage(bu(e.typeUrl));if(!(!n||!eE(
e,n)))return kr(n,e.value)}function tE(e){return`type.googleapis.com/${e}`}function bu(e){let t=e.lastIndexOf("/"),n=t>=0?e.substring(t+1):e;if(!n.length)throw new Error(`invalid type url\
: ${e}`);return n}var yu=Le("Chtnb29nbGUvcHJvdG9idWYvZW1wdHkucHJvdG8SD2dvb2dsZS5wcm90b2J1ZiIHCgVFbXB0eUJ9ChNjb20uZ29vZ2xlLnByb3RvYnVmQgpFbXB0eVByb3RvUAFaLmdvb2dsZS5nb2xhbmcub3JnL\
3Byb3RvYnVmL3R5cGVzL2tub3duL2VtcHR5cGL4AQGiAgNHUEKqAh5Hb29nbGUuUHJvdG9idWYuV2VsbEtub3duVHlwZXNiBnByb3RvMw");var ht=Le("Chxnb29nbGUvcHJvdG9idWYvc3RydWN0LnByb3RvEg9nb29nbGUucHJvdG9idWYihAEKBlN0cnVjdBIzCgZmaWVsZHMYASADKAsyIy5nb29nbGUucHJvdG9idWYuU3RydWN0LkZpZWxkc0VudHJ5G\
kUKC0ZpZWxkc0VudHJ5EgsKA2tleRgBIAEoCRIlCgV2YWx1ZRgCIAEoCzIWLmdvb2dsZS5wcm90b2J1Zi5WYWx1ZToCOAEi6gEKBVZhbHVlEjAKCm51bGxfdmFsdWUYASABKA4yGi5nb29nbGUucHJvdG9idWYuT\
nVsbFZhbHVlSAASFgoMbnVtYmVyX3ZhbHVlGAIgASgBSAASFgoMc3RyaW5nX3ZhbHVlGAMgASgJSAASFAoKYm9vbF92YWx1ZRgEIAEoCEgAEi8KDHN0cnVjdF92YWx1ZRgFIAEoCzIXLmdvb2dsZS5wcm90b2J1Z\
i5TdHJ1Y3RIABIwCgpsaXN0X3ZhbHVlGAYgASgLMhouZ29vZ2xlLnByb3RvYnVmLkxpc3RWYWx1ZUgAQgYKBGtpbmQiMwoJTGlzdFZhbHVlEiYKBnZhbHVlcxgBIAMoCzIWLmdvb2dsZS5wcm90b2J1Zi5WYWx1Z\
SobCglOdWxsVmFsdWUSDgoKTlVMTF9WQUxVRRAAQn8KE2NvbS5nb29nbGUucHJvdG9idWZCC1N0cnVjdFByb3RvUAFaL2dvb2dsZS5nb2xhbmcub3JnL3Byb3RvYnVmL3R5cGVzL2tub3duL3N0cnVjdHBi+AEBo\
gIDR1BCqgIeR29vZ2xlLlByb3RvYnVmLldlbGxLbm93blR5cGVzYgZwcm90bzM"),Ve=H(ht,0),le=H(ht,1),Fe=H(ht,2),Bt;(function(e){e[e.NULL_VALUE=0]="NULL_VALUE"})(Bt||(Bt={}));var Qe=Le("Ch5nb29nbGUvcHJvdG9idWYvd3JhcHBlcnMucHJvdG8SD2dvb2dsZS5wcm90b2J1ZiIcCgtEb3VibGVWYWx1ZRINCgV2YWx1ZRgBIAEoASIbCgpGbG9hdFZhbHVlEg0KBXZhbHVlGAEgASgCIhsKC\
kludDY0VmFsdWUSDQoFdmFsdWUYASABKAMiHAoLVUludDY0VmFsdWUSDQoFdmFsdWUYASABKAQiGwoKSW50MzJWYWx1ZRINCgV2YWx1ZRgBIAEoBSIcCgtVSW50MzJWYWx1ZRINCgV2YWx1ZRgBIAEoDSIaCglCb\
29sVmFsdWUSDQoFdmFsdWUYASABKAgiHAoLU3RyaW5nVmFsdWUSDQoFdmFsdWUYASABKAkiGwoKQnl0ZXNWYWx1ZRINCgV2YWx1ZRgBIAEoDEKDAQoTY29tLmdvb2dsZS5wcm90b2J1ZkINV3JhcHBlcnNQcm90b\
1ABWjFnb29nbGUuZ29sYW5nLm9yZy9wcm90b2J1Zi90eXBlcy9rbm93bi93cmFwcGVyc3Bi+AEBogIDR1BCqgIeR29vZ2xlLlByb3RvYnVmLldlbGxLbm93blR5cGVzYgZwcm90bzM"),vn=H(Qe,0),xu=H(Qe,
1),An=H(Qe,2),Vt=H(Qe,3),Fr=H(Qe,4),Gr=H(Qe,5),Cn=H(Qe,6),On=H(Qe,7),Dn=H(Qe,8);function Rn(e,t,n){_u(t,e);let r=nE(e.$unknown,t),[i,c,u]=gt(t),l=oi(n);for(let p of r)cu(i,new st(p.data),c,p.wireType,l);return u()}function Nu(e,t,n){var r;_u(
t,e);let i=((r=e.$unknown)!==null&&r!==void 0?r:[]).filter(d=>d.no!==t.number),[c,u]=gt(t,n),l=new zt;gu(l,{writeUnknownFields:!0},c,u);let p=new st(l.finish());
for(;p.pos<p.len;){let[d,E]=p.tag(),x=p.skip(E,d);i.push({no:d,wireType:E,data:x})}e.$unknown=i}function nE(e,t){if(e===void 0)return[];if(t.fieldKind==="enum"||t.fieldKind==="scalar"){for(let n=e.length-1;n>=0;--n)if(e[n].no==t.number)return[e[n]];return[]}
return e.filter(n=>n.no===t.number)}function gt(e,t){let n=e.typeName,r=Object.assign(Object.assign({},e),{kind:"field",parent:e.extendee,localName:n}),i=Object.
assign(Object.assign({},e.extendee),{fields:[r],members:[r],oneofs:[]}),c=M(i,t!==void 0?{[n]:t}:void 0);return[ye(i,c),r,()=>{let u=c[n];if(u===void 0){let l=e.
message;return be(l)?Te(l.fields[0].scalar,l.fields[0].longAsString):M(l)}return u}]}function _u(e,t){if(e.extendee.typeName!=t.$typeName)throw new Error(`exten\
sion ${e.typeName} can only be applied to message ${e.extendee.typeName}`)}function fi(e,t,n,r){return t.$typeName!=e.typeName||n.$typeName!=e.typeName?!1:t===n?!0:Yr(ye(e,t),ye(e,n),r)}function Yr(e,t,n){if(e.desc.typeName==="google.p\
rotobuf.Any"&&n?.unpackAny==!0)return rE(e.message,t.message,n);for(let r of e.fields)if(!Su(r,e,t,n))return!1;return!(n?.unknown==!0&&!sE(e,t,n.registry)||n?.extensions==
!0&&!iE(e,t,n))}function Su(e,t,n,r){if(!t.isSet(e)&&!n.isSet(e))return!0;if(!t.isSet(e)||!n.isSet(e))return!1;switch(e.fieldKind){case"scalar":return Qt(e.scalar,
t.get(e),n.get(e));case"enum":return t.get(e)===n.get(e);case"message":return Yr(t.get(e),n.get(e),r);case"map":{let i=t.get(e),c=n.get(e),u=[];for(let l of i.keys()){
if(!c.has(l))return!1;u.push(l)}for(let l of c.keys())if(!i.has(l))return!1;for(let l of u){let p=i.get(l),d=c.get(l);if(p!==d)switch(e.mapKind){case"enum":return!1;case"\
message":if(!Yr(p,d,r))return!1;break;case"scalar":if(!Qt(e.scalar,p,d))return!1;break}}break}case"list":{let i=t.get(e),c=n.get(e);if(i.size!=c.size)return!1;for(let u=0;u<
i.size;u++){let l=i.get(u),p=c.get(u);if(l!==p)switch(e.listKind){case"enum":return!1;case"message":if(!Yr(l,p,r))return!1;break;case"scalar":if(!Qt(e.scalar,l,
p))return!1;break}}break}}return!0}function rE(e,t,n){if(e.typeUrl!==t.typeUrl)return!1;let r=dt(e,n.registry),i=dt(t,n.registry);if(r&&i){let c=n.registry.getMessage(
r.$typeName);if(c)return fi(c,r,i,n)}return Qt(h.BYTES,e.value,t.value)}function sE(e,t,n){function r(u,l){var p;let d=(p=u.getUnknown())!==null&&p!==void 0?p:[];
return l?d.filter(E=>!l.getExtensionFor(u.desc,E.no)):d}let i=r(e,n),c=r(t,n);if(i.length!=c.length)return!1;for(let u=0;u<i.length;u++){let l=i[u],p=c[u];if(l.
no!=p.no||l.wireType!=p.wireType||!Qt(h.BYTES,l.data,p.data))return!1}return!0}function iE(e,t,n){function r(u,l){var p;return((p=u.getUnknown())!==null&&p!==void 0?
p:[]).map(d=>l.getExtensionFor(u.desc,d.no)).filter(d=>d!=null).filter((d,E,x)=>x.indexOf(d)===E)}let i=r(e,n.registry),c=r(t,n.registry);if(i.length!=c.length||
i.some(u=>!c.includes(u)))return!1;for(let u of i){let[l,p]=gt(u,Rn(e.message,u)),[d]=gt(u,Rn(t.message,u));if(!Su(p,l,d,n))return!1}return!0}var $r=Date.parse("0001-01-01T00:00:00Z"),Kr=Date.parse("9999-12-31T23:59:59Z"),Wr=-315576e6,Zr=315576e6;var oE=3,aE=2,Iu={alwaysEmitImplicit:!1,enumAsInteger:!1,useProtoFieldName:!1};function cE(e){return e?Object.assign(Object.assign({},Iu),e):Iu}function ze(e,t,n){
return Hr(e)(cE(n),t)}var mi=new WeakMap;function Hr(e){let t=mi.get(e);return t===void 0&&(t=uE(e)),t}function uE(e){let t=e.typeName,n=fE(e);if(n!==void 0){let l=e.fields[0],p=(d,E)=>{
if(E.$typeName!==t&&l!==void 0)throw new V(l,`cannot use ${l} with message ${E.$typeName}`,"ForeignFieldError");return n(d,E)};return mi.set(e,p),p}let r=e.fields.
concat().sort((l,p)=>l.number-p.number),i=r[0],c=[],u=(l,p)=>{if(p.$typeName!==t&&i!==void 0)throw new V(i,`cannot use ${i} with message ${p.$typeName}`,"Foreig\
nFieldError");let d={};for(let E=0;E<c.length;E++)c[E](l,p,d);return l.registry&&EE(d,l,l.registry,p,e),d};mi.set(e,u);for(let l of r){let p=mE(l);c.push(l.jsonName===
"__proto__"||l.name==="__proto__"?lE(p):p)}return u}function lE(e){return(t,n,r)=>{let i=Object.create(null);e(t,n,i);for(let c of Object.keys(i))Ee(r,c,i[c])}}
function fE(e){if(e.typeName.startsWith("google.protobuf."))switch(e.typeName){case"google.protobuf.Any":return(t,n)=>bE(n,t);case"google.protobuf.Timestamp":return(t,n)=>NE(
n);case"google.protobuf.Duration":return(t,n)=>yE(n);case"google.protobuf.FieldMask":return(t,n)=>xE(n);case"google.protobuf.Struct":return(t,n)=>Au(n);case"goo\
gle.protobuf.Value":return(t,n)=>hi(n);case"google.protobuf.ListValue":return(t,n)=>Cu(n);default:if(be(e)){let t=e.fields[0],n=t.localName,r=Te(t.scalar,!1),i=Xr(
t);return(c,u)=>{let l=u[n];return i(c,l===void 0?r:l)}}return}}function mE(e){switch(e.fieldKind){case"scalar":case"enum":case"message":return pE(e);case"list":case"\
map":{let t=e.fieldKind=="list"?wu(e):vu(e),n=e.name,r=e.jsonName,i=e.localName;return(c,u,l)=>{let p=t(c,u[i]);p!==void 0&&(l[c.useProtoFieldName?n:r]=p)}}}}function pE(e){
let t=Lu(e),n=e.name,r=e.jsonName,i=e.localName;if(e.oneof){let c=e.oneof.localName;return(u,l,p)=>{let d=l[c];d.case===i&&(p[u.useProtoFieldName?n:r]=t(u,d.value))}}
if(e.presence!=aE){let c=e.presence==oE?`cannot encode ${e} to JSON: required field not set`:void 0;return(u,l,p)=>{let d=l[i];if(d!==void 0&&Object.prototype.hasOwnProperty.
call(l,i))p[u.useProtoFieldName?n:r]=t(u,d);else if(c!==void 0)throw new Error(c)}}if(e.fieldKind=="enum"){let c=e.enum.values[0].number;return(u,l,p)=>{let d=l[i];
(d!==c||u.alwaysEmitImplicit)&&(p[u.useProtoFieldName?n:r]=t(u,d))}}switch(e.scalar){case h.BOOL:return(c,u,l)=>{let p=u[i];(p!==!1||c.alwaysEmitImplicit)&&(l[c.
useProtoFieldName?n:r]=t(c,p))};case h.STRING:return(c,u,l)=>{let p=u[i];(p!==""||c.alwaysEmitImplicit)&&(l[c.useProtoFieldName?n:r]=t(c,p))};case h.BYTES:return(c,u,l)=>{
let p=u[i];(!(p instanceof Uint8Array)||p.byteLength>0||c.alwaysEmitImplicit)&&(l[c.useProtoFieldName?n:r]=t(c,p))};case h.DOUBLE:case h.FLOAT:return(c,u,l)=>{let p=u[i];
(!Object.is(p,0)||c.alwaysEmitImplicit)&&(l[c.useProtoFieldName?n:r]=t(c,p))};default:return(c,u,l)=>{let p=u[i];(p!=0||c.alwaysEmitImplicit)&&(l[c.useProtoFieldName?
n:r]=t(c,p))}}}function dE(e){switch(e.fieldKind){case"scalar":case"enum":case"message":return Lu(e);case"list":return wu(e);case"map":return vu(e)}}function Lu(e){
switch(e.fieldKind){case"scalar":return Xr(e);case"enum":return di(e);case"message":return pi(e)}}function pi(e){let{toMessage:t}=Re(e),n=Hr(e.message);return(r,i)=>n(
r,t(i))}function wu(e){let t=hE(e);return(n,r)=>{let i=r;if(i.length==0&&!n.alwaysEmitImplicit)return;let c=[];for(let u=0;u<i.length;u++)c.push(t(n,i[u]));return c}}
function hE(e){switch(e.listKind){case"scalar":return Xr(e);case"enum":return di(e);case"message":return pi(e)}}function vu(e){let t=gE(e);return(n,r)=>{let i=r,
c=Object.keys(i);if(c.length==0&&!n.alwaysEmitImplicit)return;let u={};for(let l=0;l<c.length;l++){let p=c[l];Ee(u,p,t(n,i[p]))}return u}}function gE(e){switch(e.
mapKind){case"scalar":return Xr(e);case"enum":return di(e);case"message":return pi(e)}}function di(e){let t=e.enum;return t.typeName=="google.protobuf.NullValue"?
(n,r)=>{if(typeof r!="number")throw Tu(t,r);return null}:(n,r)=>{var i,c;if(typeof r!="number")throw Tu(t,r);return n.enumAsInteger?r:(c=(i=t.value[r])===null||
i===void 0?void 0:i.jsonName)!==null&&c!==void 0?c:r}}function Tu(e,t){return new Error(`cannot encode ${e} to JSON: expected number, got ${se(t)}`)}function Xr(e){
switch(e.scalar){case h.INT32:case h.SFIXED32:case h.SINT32:case h.FIXED32:case h.UINT32:return(t,n)=>{if(typeof n!="number")throw en(e,n);return n};case h.FLOAT:case h.
DOUBLE:return(t,n)=>{if(typeof n!="number")throw en(e,n);return Number.isNaN(n)?"NaN":n===Number.POSITIVE_INFINITY?"Infinity":n===Number.NEGATIVE_INFINITY?"-Inf\
inity":n};case h.STRING:return(t,n)=>{if(typeof n!="string")throw en(e,n);return n};case h.BOOL:return(t,n)=>{if(typeof n!="boolean")throw en(e,n);return n};case h.
UINT64:case h.FIXED64:case h.INT64:case h.SFIXED64:case h.SINT64:return(t,n)=>{if(typeof n=="bigint"||typeof n=="string"||typeof n=="number"&&Number.isInteger(n))
return n.toString();throw en(e,n)};case h.BYTES:return(t,n)=>{if(n instanceof Uint8Array)return Or(n);throw en(e,n)}}}function en(e,t){var n;return new Error(`c\
annot encode ${e} to JSON: ${(n=yr(e,t))===null||n===void 0?void 0:n.message}`)}function EE(e,t,n,r,i){let c=r.$unknown;if(c===void 0)return;let u=new Set;for(let l=0;l<
c.length;l++){let{no:p}=c[l];if(!u.has(p)){u.add(p);let d=n.getExtensionFor(i,p);if(!d)continue;let E=Rn(r,d),[x,_]=gt(d,E),T=x[ce],w=dE(_)(t,T[_.localName]);w!==
void 0&&(e[d.jsonName]=w)}}}function bE(e,t){if(e.typeUrl==="")return{};let{registry:n}=t,r,i;if(n&&(r=dt(e,n),r&&(i=n.getMessage(r.$typeName))),!i||!r)throw new Error(
`cannot encode message ${e.$typeName} to JSON: "${e.typeUrl}" is not in the type registry`);let c=Nr(i)?{value:Hr(i)(t,r)}:Hr(i)(t,r);return c["@type"]=e.typeUrl,
c}function yE(e){let t=Number(e.seconds),n=e.nanos;if(t>Zr||t<Wr)throw new Error(`cannot encode message ${e.$typeName} to JSON: value out of range`);if(t>0&&n<0||
t<0&&n>0)throw new Error(`cannot encode message ${e.$typeName} to JSON: nanos sign must match seconds sign`);let r=e.seconds.toString();if(n!==0){let i=Math.abs(
n).toString();i="0".repeat(9-i.length)+i,i.substring(3)==="000000"?i=i.substring(0,3):i.substring(6)==="000"&&(i=i.substring(0,6)),r+="."+i,n<0&&t==0&&(r="-"+r)}
return r+"s"}function xE(e){return e.paths.map(t=>{if(gr(ft(t))!==t)throw new Error(`cannot encode message ${e.$typeName} to JSON: lowerCamelCase of path name "${t}\
" is irreversible`);return ft(t)}).join(",")}function Au(e){let t={},n=Object.keys(e.fields);for(let r=0;r<n.length;r++){let i=n[r];Ee(t,i,hi(e.fields[i]))}return t}
function hi(e){switch(e.kind.case){case"nullValue":return null;case"numberValue":if(!Number.isFinite(e.kind.value))throw new Error(`${e.$typeName} cannot be NaN\
 or Infinity`);return e.kind.value;case"boolValue":return e.kind.value;case"stringValue":return e.kind.value;case"structValue":return Au(e.kind.value);case"list\
Value":return Cu(e.kind.value);default:throw new Error(`${e.$typeName} must have a value`)}}function Cu(e){return e.values.map(hi)}function NE(e){let t=Number(e.
seconds)*1e3;if(t<$r||t>Kr)throw new Error(`cannot encode message ${e.$typeName} to JSON: must be from 0001-01-01T00:00:00Z to 9999-12-31T23:59:59Z inclusive`);
if(e.nanos<0)throw new Error(`cannot encode message ${e.$typeName} to JSON: nanos must not be negative`);if(e.nanos>999999999)throw new Error(`cannot encode mes\
sage ${e.$typeName} to JSON: nanos must not be greater than 999999999`);let n="Z";if(e.nanos>0){let r=(e.nanos+1e9).toString().substring(1);r.substring(3)==="00\
0000"?n="."+r.substring(0,3)+"Z":r.substring(6)==="000"?n="."+r.substring(0,6)+"Z":n="."+r+"Z"}return new Date(t).toISOString().replace(".000Z",n)}var _E=2;function SE(e){return Object.assign(Object.assign({ignoreUnknownFields:!1,recursionLimit:100},e),{depth:0})}function Jr(e,t,n){let r=M(e);return IE(e,r,t,n),r}function IE(e,t,n,r){try{tn(e)(t,n,SE(r))}catch(i){throw Pa(i)?new Error(`cannot decode ${i.field()} from JSON: ${i.message}`,{cause:i}):i}}var gi=new WeakMap;function tn(e){let t=gi.get(e);return t===void 0&&(t=TE(e)),t}function TE(e){let t=String(e),n=LE(e);if(n!==void 0){let u=(l,p,d)=>{if(++d.depth>
d.recursionLimit)throw new Error(`cannot decode ${t} from JSON: maximum recursion depth of ${d.recursionLimit} reached`);n(l,p,d),d.depth--};return gi.set(e,u),
u}let r=e.typeName,i=new Map,c=(u,l,p)=>{var d;if(++p.depth>p.recursionLimit)throw new Error(`cannot decode ${t} from JSON: maximum recursion depth of ${p.recursionLimit}\
 reached`);if(l==null||Array.isArray(l)||typeof l!="object")throw new Error(`cannot decode ${t} from JSON: ${se(l)}`);let E=new Map,x=new Set,_=Object.keys(l);for(let T=0;T<
_.length;T++){let w=_[T],v=l[w],S=i.get(w);if(S!==void 0){let y=S.field;if(x.has(y))throw new V(y,"set multiple times");if(x.add(y),S.oneofScalarNullSkip&&v===null)
continue;if(S.oneof){let b=E.get(S.oneof);if(b!==void 0)throw new V(S.oneof,`oneof set multiple times by ${b.name} and ${y.name}`);E.set(S.oneof,y)}S.read(u,v,p)}else{
let y=w.startsWith("[")&&w.endsWith("]")?(d=p.registry)===null||d===void 0?void 0:d.getExtension(w.substring(1,w.length-1)):void 0;if(y?.extendee.typeName==r){let[
b,I,C]=gt(y);Ou(I)(b[ce],v,p),Nu(u,y,C())}if(y===void 0&&!p.ignoreUnknownFields)throw new Error(`cannot decode ${t} from JSON: key "${w}" is unknown`)}}p.depth--};
gi.set(e,c);for(let u of e.fields){let l={read:Ou(u),field:u,oneof:u.oneof,oneofScalarNullSkip:u.oneof!==void 0&&u.fieldKind=="scalar"};i.set(u.name,l).set(u.jsonName,
l)}return c}function LE(e){if(e.typeName.startsWith("google.protobuf."))switch(e.typeName){case"google.protobuf.Any":return(t,n,r)=>ME(t,n,r);case"google.protob\
uf.Timestamp":return(t,n)=>PE(t,n);case"google.protobuf.Duration":return(t,n)=>kE(t,n);case"google.protobuf.FieldMask":return(t,n)=>UE(t,n);case"google.protobuf\
.Struct":return(t,n,r)=>Pu(t,n,r);case"google.protobuf.Value":return(t,n,r)=>Ni(t,n,r);case"google.protobuf.ListValue":return(t,n,r)=>ku(t,n,r);default:if(be(e)){
let t=e.fields[0],n=t.localName,r=t.scalar,i=t.longAsString,c=Ru(t);return(u,l)=>{l===null?u[n]=Te(r,i):u[n]=c(l)}}return}}function Ou(e){switch(e.fieldKind){case"\
scalar":return wE(e);case"enum":return vE(e);case"message":return AE(e);case"list":return CE(e);case"map":return DE(e)}}function wE(e){let t=Ru(e),n=e.localName;
if(e.oneof){let i=e.oneof.localName;return(c,u)=>{c[i]={case:n,value:t(u)}}}let r=Du(e);return(i,c)=>{c===null?r(i):i[n]=t(c)}}function Du(e){let t=e.localName;
if(e.presence!=_E)return i=>{delete i[t]};if(e.fieldKind=="enum"){let i=e.enum.values[0].number;return c=>{c[t]=i}}let n=e.scalar,r=e.longAsString;return i=>{i[t]=
Te(n,r)}}function vE(e){let t=Ei(e.enum),n=bi(e.enum),r=e.localName,i=e.enum.typeName!="google.protobuf.NullValue";if(e.oneof){let u=e.oneof.localName;return(l,p,d)=>{
if(p===null&&i){l[u].case===r&&(l[u]={case:void 0});return}let E=t(p,d.ignoreUnknownFields);if(E===nn)return;let x=n(E);if(x!==!0)throw new V(e,Ke(e,E,x));l[u]=
{case:r,value:E}}}let c=Du(e);return(u,l,p)=>{if(l===null&&i){c(u);return}let d=t(l,p.ignoreUnknownFields);if(d===nn)return;let E=n(d);if(E!==!0)throw new V(e,Ke(
e,d,E));u[r]=d}}function AE(e){let t=e.localName,{toMessage:n,toLocal:r}=Re(e),i=tn(e.message),c=e.message.typeName!="google.protobuf.Value";if(e.oneof){let u=e.
oneof.localName;return(l,p,d)=>{let E=l[u];if(p===null&&c){E.case===t&&(l[u]={case:void 0});return}let x=n(E.case===t?E.value:void 0);i(x,p,d),l[u]={case:t,value:r(
x)}}}return(u,l,p)=>{if(l===null&&c){delete u[t];return}let d=n(u[t]);i(d,l,p),u[t]=r(d)}}function CE(e){let t=e.localName,n=OE(e);return(r,i,c)=>{if(i===null)return;
if(!Array.isArray(i))throw new V(e,"expected Array, got "+se(i));let u=r[t];for(let l=0;l<i.length;l++){let p=n(i[l],c,u.length);p!==nn&&u.push(p)}}}function OE(e){
switch(e.listKind){case"scalar":{let t=yi(e),n=mt(e.scalar),r=xi(e);return(i,c,u)=>{if(i===null)throw new V(e,"list item must not be null");let l=t(i),p=n(l);if(p!==
!0)throw new V(e,`list item #${u+1}: ${Ke(e,l,p)}`);return r(l)}}case"enum":{let t=Ei(e.enum),n=bi(e.enum),r=e.enum.typeName!="google.protobuf.NullValue";return(i,c,u)=>{
if(i===null&&r)throw new V(e,"list item must not be null");let l=t(i,c.ignoreUnknownFields);if(l===nn)return l;let p=n(l);if(p!==!0)throw new V(e,`list item #${u+
1}: ${Ke(e,l,p)}`);return l}}case"message":{let{toMessage:t,toLocal:n}=Re(e),r=tn(e.message),i=e.message.typeName!="google.protobuf.Value";return(c,u)=>{if(c===
null&&i)throw new V(e,"list item must not be null");let l=t(void 0);return r(l,c,u),n(l)}}}}function DE(e){let t=e.localName,n=e.mapKey,r=RE(n),i=mt(n),c,u,l=d=>d,
p=!0;switch(e.mapKind){case"scalar":{c=yi(e),u=mt(e.scalar),l=xi(e);break}case"enum":{let d=Ei(e.enum);c=(E,x)=>d(E,x.ignoreUnknownFields),u=bi(e.enum),p=e.enum.
typeName!="google.protobuf.NullValue";break}case"message":{let{toMessage:d,toLocal:E}=Re(e),x=tn(e.message);p=e.message.typeName!="google.protobuf.Value",c=(_,T)=>{
let w=d(void 0);return x(w,_,T),E(w)};break}}return(d,E,x)=>{if(E===null)return;if(typeof E!="object"||Array.isArray(E))throw new V(e,"expected object, got "+se(
E));let _=d[t],T=new Set,w=Object.keys(E);for(let v=0;v<w.length;v++){let S=w[v],y=E[S],b=r(S);if(T.has(b))throw new V(e,`duplicate map key "${S}"`);if(T.add(b),
y===null&&p)throw new V(e,"map value must not be null");let I=c(y,x);if(I===nn)continue;let C=i(b);if(C!==!0)throw new V(e,`invalid map key: ${Ke({scalar:n},b,C)}`);
if(u!==void 0){let B=u(I);if(B!==!0)throw new V(e,`map entry ${se(b)}: ${Ke(e,I,B)}`)}Ee(_,b,l(I))}}}var nn=Symbol();function Ei(e){let t=e.values[0].number,n=new Map;
for(let r of e.values)n.set(r.jsonName,r.number);for(let r of e.values)n.set(r.name,r.number);return(r,i)=>{if(r===null)return t;switch(typeof r){case"number":if(Number.
isInteger(r))return r;break;case"string":{let c=n.get(r);if(c!==void 0)return c;if(i)return nn;break}}throw new Error(`cannot decode ${e} from JSON: ${se(r)}`)}}
function bi(e){if(e.open)return mt(h.INT32);let t=e.values;return n=>t.some(r=>r.number===n)}function Ru(e){let t=yi(e),n=mt(e.scalar),r=xi(e);return i=>{let c=t(
i),u=n(c);if(u!==!0)throw new V(e,Ke(e,c,u));return r(c)}}function yi(e){switch(e.scalar){case h.DOUBLE:case h.FLOAT:return t=>{if(t==="NaN")return NaN;if(t==="\
Infinity")return Number.POSITIVE_INFINITY;if(t==="-Infinity")return Number.NEGATIVE_INFINITY;if(typeof t=="number"){if(Number.isNaN(t))throw new V(e,"unexpected\
 NaN number");if(!Number.isFinite(t))throw new V(e,"unexpected infinite number");return t}if(typeof t=="string"){if(t===""||t.trim().length!==t.length)return t;
let n=Number(t);return Number.isFinite(n)?n:t}return t};case h.INT32:case h.FIXED32:case h.SFIXED32:case h.SINT32:case h.UINT32:return Mu;case h.BYTES:return t=>{
if(typeof t=="string"){if(t==="")return new Uint8Array(0);try{return Cr(t)}catch(n){let r=n instanceof Error?n.message:String(n);throw new V(e,r)}}return t};default:
return t=>t}}function xi(e){let t=e.fieldKind!=="map"&&e.longAsString;switch(e.scalar){case h.INT64:case h.SFIXED64:case h.SINT64:return t?n=>String(n):n=>typeof n==
"string"||typeof n=="number"?U.parse(n):n;case h.FIXED64:case h.UINT64:return t?n=>String(n):n=>typeof n=="string"||typeof n=="number"?U.uParse(n):n;default:return n=>n}}
function RE(e){switch(e){case h.BOOL:return t=>{switch(t){case"true":return!0;case"false":return!1}return t};case h.INT32:case h.FIXED32:case h.UINT32:case h.SFIXED32:case h.
SINT32:return Mu;case h.INT64:case h.SINT64:case h.SFIXED64:case h.UINT64:case h.FIXED64:return t=>/^-?0+$/.test(t)?"0":t.replace(/^(-?)0+(?=\d)/,"$1");default:
return t=>t}}function Mu(e){if(typeof e=="string"){if(e===""||e.trim().length!==e.length)return e;let t=Number(e);return Number.isNaN(t)?e:t}return e}function ME(e,t,n){var r;if(t===null||Array.isArray(t)||typeof t!="object")throw new Error(`cannot decode message ${e.$typeName} from JSON: expected object but \
got ${se(t)}`);if(Object.keys(t).length==0)return;let i=t["@type"];if(typeof i!="string"||i=="")throw new Error(`cannot decode message ${e.$typeName} from JSON:\
 "@type" is empty`);let c=i.includes("/")?i.substring(i.lastIndexOf("/")+1):i;if(!c.length)throw new Error(`cannot decode message ${e.$typeName} from JSON: "@ty\
pe" is invalid`);let u=(r=n.registry)===null||r===void 0?void 0:r.getMessage(c);if(!u)throw new Error(`cannot decode message ${e.$typeName} from JSON: ${i} is n\
ot in the type registry`);let l=M(u);if(Nr(u)&&Object.prototype.hasOwnProperty.call(t,"value"))tn(u)(l,t.value,n);else{let p={};for(let d of Object.keys(t))d!==
"@type"&&Ee(p,d,t[d]);tn(u)(l,p,n)}Be(u,l,e)}function PE(e,t){if(typeof t!="string")throw new Error(`cannot decode message ${e.$typeName} from JSON: ${se(t)}`);
let n=t.match(/^([0-9]{4})-([0-9]{2})-([0-9]{2})T([0-9]{2}):([0-9]{2}):([0-9]{2})(?:\.([0-9]{1,9}))?(?:Z|([+-][0-9][0-9]:[0-9][0-9]))$/);if(!n)throw new Error(`\
cannot decode message ${e.$typeName} from JSON: invalid RFC 3339 string`);let r=Date.parse(n[1]+"-"+n[2]+"-"+n[3]+"T"+n[4]+":"+n[5]+":"+n[6]+(n[8]?n[8]:"Z"));if(Number.
isNaN(r))throw new Error(`cannot decode message ${e.$typeName} from JSON: invalid RFC 3339 string`);if(r<$r||r>Kr)throw new Error(`cannot decode message ${e.$typeName}\
 from JSON: must be from 0001-01-01T00:00:00Z to 9999-12-31T23:59:59Z inclusive`);e.seconds=U.parse(r/1e3),e.nanos=0,n[7]&&(e.nanos=parseInt("1"+n[7]+"0".repeat(
9-n[7].length))-1e9)}function kE(e,t){if(typeof t!="string")throw new Error(`cannot decode message ${e.$typeName} from JSON: ${se(t)}`);let n=t.match(/^(-?[0-9]+)(?:\.([0-9]+))?s/);
if(n===null)throw new Error(`cannot decode message ${e.$typeName} from JSON: ${se(t)}`);let r=Number(n[1]);if(r>Zr||r<Wr)throw new Error(`cannot decode message ${e.
$typeName} from JSON: ${se(t)}`);if(e.seconds=U.parse(r),typeof n[2]!="string")return;let i=n[2]+"0".repeat(9-n[2].length);e.nanos=parseInt(i),(r<0||Object.is(r,
-0))&&(e.nanos=-e.nanos)}function UE(e,t){if(typeof t!="string")throw new Error(`cannot decode message ${e.$typeName} from JSON: ${se(t)}`);t!==""&&(e.paths=t.split(
",").map(n=>{if(n.includes("_"))throw new Error(`cannot decode message ${e.$typeName} from JSON: path names must be lowerCamelCase`);return gr(n)}))}function Pu(e,t,n){
if(typeof t!="object"||t==null||Array.isArray(t))throw new Error(`cannot decode message ${e.$typeName} from JSON ${se(t)}`);let r=Object.keys(t);for(let i=0;i<r.
length;i++){let c=r[i],u=M(le);Ni(u,t[c],n),Ee(e.fields,c,u)}}function Ni(e,t,n){if(++n.depth>n.recursionLimit)throw new Error(`cannot decode ${e.$typeName} fro\
m JSON: maximum recursion depth of ${n.recursionLimit} reached`);switch(typeof t){case"number":e.kind={case:"numberValue",value:t};break;case"string":e.kind={case:"\
stringValue",value:t};break;case"boolean":e.kind={case:"boolValue",value:t};break;case"object":if(t===null)e.kind={case:"nullValue",value:Bt.NULL_VALUE};else if(Array.
isArray(t)){let r=M(Fe);ku(r,t,n),e.kind={case:"listValue",value:r}}else{let r=M(Ve);Pu(r,t,n),e.kind={case:"structValue",value:r}}break;default:throw new Error(
`cannot decode message ${e.$typeName} from JSON ${se(t)}`)}return n.depth--,e}function ku(e,t,n){if(!Array.isArray(t))throw new Error(`cannot decode message ${e.
$typeName} from JSON ${se(t)}`);for(let r=0;r<t.length;r++){let i=M(le);Ni(i,t[r],n),e.values.push(i)}}function Ft(e,t){switch(e){case h.UINT32:case h.UINT64:case h.FIXED32:case h.FIXED64:return Je(BigInt(t));case h.INT32:case h.SINT32:case h.SFIXED32:return BigInt(
t);default:return t}}var jr=Symbol.for("@bufbuild/cel/list");function xe(e){return nt(e)?new Si(e):new _i(e)}function Ti(...e){return new Ii(e)}function ne(e){return typeof e=="obje\
ct"&&e!==null&&jr in e}var _i=class{_array;[jr]={};constructor(t){this._array=t}get size(){return this._array.length}get(t){if(!(t<0||t>=this.size))return Ge(this.
_array[t])}*values(){for(let t of this._array.values())yield Ge(t)}[Symbol.iterator](){return this.values()}},Si=class{_list;[jr]={};constructor(t){this._list=t}get size(){
return this._list.size}get(t){let n=this._list.get(t);if(n!==void 0)return Uu(this._list.field(),n)}*values(){for(let t of this._list)yield Uu(this._list.field(),
t)}[Symbol.iterator](){return this.values()}},Ii=class{_lists;[jr]={};_size;constructor(t){this._lists=t;let n=0;for(let r of t)n+=r.size;this._size=n}get size(){
return this._size}get(t){if(!(t<0||t>=this.size))for(let n of this._lists){if(t<n.size)return n.get(t);t=t-n.size}}*values(){for(let t of this._lists)yield*t.values()}[Symbol.
iterator](){return this.values()}};function Uu(e,t){switch(e.listKind){case"enum":return BigInt(t);case"message":return Et(t);case"scalar":return Ft(e.scalar,t)}}
var Qr=xe([]);var Mn=[];function BE(e){return Mn.push(e),()=>Mn.pop()}function Pn(){if(Mn.length===0)throw new Error("cannot use `getEvalContext` outside of an evaluation");return Mn[Mn.
length-1]}function Bu(e,t){return{id:t.id,eval(n){let r=BE(e);try{return t.eval(n)}finally{r()}}}}function Gt(e){let t=Pn().registry.getMessage(e);if(!t)throw new Error(
`Message ${e} not found in registry`);return t}var kn=Symbol.for("@bufbuild/cel/type"),A={INT:bt("int"),UINT:bt("uint"),BOOL:bt("bool"),STRING:bt("string"),BYTES:bt("bytes"),DOUBLE:bt("double"),NULL:bt("null\
_type"),DYN:bt("dyn"),TYPE:bt("type")},$=qe(ue),G=qe(We);function vt(e,t){return{[kn]:{},kind:"map",key:e,value:t,name:"map",toString(){return`map(${e}, ${t})`}}}
function re(e){return{[kn]:{},kind:"list",element:e,name:"list",toString(){return`list(${e})`}}}function qe(e){let t,n;return typeof e=="string"?(t=e,n=void 0):
(t=e.typeName,n=e),{[kn]:{},kind:"object",desc:n,name:t,toString(){return t}}}function bt(e){return{[kn]:{},kind:"scalar",scalar:e,name:e,toString(){return e}}}
function Ce(e){switch(typeof e){case"bigint":return A.INT;case"boolean":return A.BOOL;case"number":return A.DOUBLE;case"string":return A.STRING;case"object":switch(!0){case e===
null:return A.NULL;case e instanceof Uint8Array:return A.BYTES;case W(e):return VE(e);case ne(e):return re(A.DYN);case z(e):return vt(A.DYN,A.DYN);case Q(e):return A.
UINT;default:if(Fu(e))return A.TYPE}}throw new Error(`Not a CEL value: ${e}`)}function At(e){return typeof e=="object"&&e!==null&&Fu(e)}function Fu(e){return kn in
e}function VE(e){let t=e.desc.typeName;if(FE(e)&&(t=GE(e.message.typeUrl),t===le.typeName)){let n=dt(e.message,le);return n?Vu(n):A.NULL}switch(t){case xu.typeName:case vn.
typeName:return A.DOUBLE;case Vt.typeName:case Gr.typeName:return A.UINT;case Fr.typeName:case An.typeName:return A.INT;case On.typeName:return A.STRING;case Dn.
typeName:return A.BYTES;case Cn.typeName:return A.BOOL;case Ve.typeName:return vt(A.STRING,A.DYN);case Fe.typeName:return re(A.DYN);case le.typeName:return Vu(e.
message)}return t===e.desc.typeName?qe(e.desc):qe(t)}function Vu(e){switch(e.kind.case){case"boolValue":return A.BOOL;case"listValue":return re(A.DYN);case"null\
Value":case void 0:return A.NULL;case"numberValue":return A.DOUBLE;case"stringValue":return A.STRING;case"structValue":return vt(A.STRING,A.DYN)}}function FE(e){
return e.desc.typeName===Ue.typeName}function GE(e){let t=e.lastIndexOf("/"),n=t>=0?e.substring(t+1):e;if(!n.length)throw new Error(`invalid type url: ${e}`);return n}function Ge(e){switch(typeof e){case"bigint":case"boolean":case"number":case"string":return e;case"object":break;default:throw new Error(`unsupported input ${typeof e}`)}
switch(!0){case e===null:case e instanceof Uint8Array:case ne(e):case z(e):case Q(e):case At(e):return e}if($E(e)||nt(e))return xe(e);if(KE(e)||rt(e))return it(
e);if(Ae(e)){let t=Li(e);return t!==void 0?t:ye(Gt(e.$typeName),e)}if(W(e))return Et(e);if(e.constructor.name==="Object")return it(new Map(Object.entries(e)));throw new Error(
`Unsupported input ${e}`)}function Yt(e){if(!YE(e))return e;let t=dt(e.message,Pn().registry);if(t===void 0)throw new Error(`invalid Any or ${e.message.typeUrl}\
 not found in registry`);let n=Li(t);return n!==void 0?n:ye(Gt(t.$typeName),t)}function Et(e){let t=Li(e.message);return t!==void 0?t:e}function YE(e){return W(
e,Ue)}function $E(e){return Array.isArray(e)}function KE(e){return e instanceof Map}function Li(e){return xr(e)?WE(e):ZE(e)}function WE(e){switch(e.$typeName){case Fr.
typeName:return BigInt(e.value);case Gr.typeName:return Je(BigInt(e.value));case Vt.typeName:return Je(e.value)}return e.value}function ZE(e){switch(!0){case Ae(
e,Ve):return Gu(e);case Ae(e,le):return Yu(e);case Ae(e,Fe):return $u(e)}}function Gu(e){let t=new Map;for(let[n,r]of Object.entries(e.fields))t.set(n,Yu(r));return it(
t)}function Yu(e){switch(e.kind.case){case"boolValue":case"numberValue":case"stringValue":return e.kind.value;case"nullValue":case void 0:return null;case"struc\
tValue":return Gu(e.kind.value);case"listValue":return $u(e.kind.value)}}function $u(e){return xe(e.values)}var Ci=Symbol.for("@bufbuild/cel/map");function it(e){return rt(e)?new Ai(e):new vi(e)}function z(e){return typeof e=="object"&&e!==null&&Ci in e}var vi=class{_map;[Ci]={};constructor(t){
this._map=t}get size(){return this._map.size}get(t){if(Q(t)&&(t=t.value),typeof t=="number"){if(!Number.isInteger(t))return;t=BigInt(t)}let n=this._map.get(t);if(n!==
void 0)return Ge(n);if(typeof t=="bigint"){for(let r of this._map.keys())if(Q(r)&&r.value===t)return Ge(this._map.get(r))}}has(t){return this.get(t)!=null}forEach(t,n){
this._map.forEach((r,i,c)=>t.call(n,Ge(r),i,this))}*entries(){for(let[t,n]of this._map.entries())yield[t,Ge(n)]}keys(){return this._map.keys()}*values(){for(let t of this.
_map.values())yield Ge(t)}[Symbol.iterator](){return this.entries()}},Ai=class{_map;[Ci]={};constructor(t){this._map=t}get size(){return this._map.size}get(t){let n=this.
_map.get(Ku(this._map.field(),t));if(n!==void 0)return zr(this._map.field(),n)}has(t){return this._map.has(Ku(this._map.field(),t))}forEach(t,n){this._map.forEach(
(r,i,c)=>t.call(n,zr(this._map.field(),r),wi(this._map.field(),i),this))}*entries(){for(let[t,n]of this._map.entries())yield[wi(this._map.field(),t),zr(this._map.
field(),n)]}*keys(){for(let t of this._map.keys())yield wi(this._map.field(),t)}*values(){for(let t of this._map.keys())yield zr(this._map.field(),t)}[Symbol.iterator](){
return this.entries()}};function Ku(e,t){switch(Q(t)&&(t=t.value),e.mapKey){case h.SINT32:case h.INT32:case h.FIXED32:case h.UINT32:case h.SFIXED32:return typeof t==
"bigint"?Number(t):t;case h.SINT64:case h.INT64:case h.FIXED64:case h.UINT64:case h.SFIXED64:return t==="number"&&Number.isInteger(t)?BigInt(t):t;default:return t}}
function wi(e,t){return Ft(e.mapKey,t)}function zr(e,t){switch(e.mapKind){case"enum":return BigInt(t);case"message":return Et(t);case"scalar":return Ft(e.scalar,
t)}}var qr=it(new Map);var HE=Dr(ue,We,Ue,Qe,ht);function Oi(...e){return Dr(HE,...e)}function rn(e,t){if(e===t)return!0;if(Q(e)&&(e=e.value),Q(t)&&(t=t.value),(typeof e=="number"||typeof e=="bigint")&&(typeof t=="number"||typeof t=="bigint"))return e==
t;switch(!0){case e instanceof Uint8Array:return t instanceof Uint8Array&&jE(e,t);case ne(e):return ne(t)&&XE(e,t);case z(e):return z(t)&&JE(e,t);case At(e):return At(
t)&&Di(e,t)}return W(e)?!W(t)||e.desc.typeName!==t.desc.typeName?!1:fi(e.desc,e.message,t.message,{registry:Pn().registry,unpackAny:!0,unknown:!0,extensions:!0}):
!1}function Di(e,t){return e.kind===t.kind&&e.name===t.name}function XE(e,t){if(e.size!==t.size)return!1;for(let n=0;n<e.size;n++)if(!rn(e.get(n),t.get(n)))return!1;
return!0}function JE(e,t){if(e.size!==t.size)return!1;for(let[n,r]of e){let i=t.get(n);if(i===void 0||!rn(r,i))return!1}return!0}function jE(e,t){if(e.length!==
t.length)return!1;for(let n=0;n<e.length;n++)if(e[n]!==t[n])return!1;return!0}var QE=Symbol.for("@bufbuild/cel/func");function N(e,t,n,r){return new Ri(e,void 0,t,n,r)}function P(e,t,n,r,i){return new Mi(e,t,n,r,i)}var es=class{_name;_target;_args;_result;_impl;_id;[QE]={};constructor(t,n,r,i,c,u=""){
this._name=t,this._target=n,this._args=r,this._result=i,this._impl=c,this._id=u}get id(){if(this._id===""){let t=this.target?`${this.target.name}.`:"";this._id=
`${t}${this.name}(${this.arguments.map(n=>n.name).join(",")})`}return this._id}get name(){return this._name}get target(){return this._target}get arguments(){return this.
_args}get result(){return this._result}call(t,n,r){if(r.length==this.arguments.length){for(let i=0;i<r.length;i++)if(!Wu(r[i],this.arguments[i]))return;try{return Ge(
this._impl.apply(n,r))}catch(i){return K(i,t)}}}},Ri=class extends es{call(t,n,r){if(n===void 0)return super.call(t,void 0,r)}},Mi=class extends es{call(t,n,r){
if(!(n===void 0||!Wu(n,this.target)))return super.call(t,n,r)}};function Wu(e,t){return t===A.DYN||Di(Ce(e),t)}var Zu=Symbol.for("@bufbuild/cel/resolver");function Hu(...e){let t=new Map;for(let n of e){let r=zE(n)||Array.isArray(n)?n:[n];for(let i of r){let c=t.get(i.name);
c===void 0&&(c=[],t.set(i.name,c)),c.push(i)}}return new Pi(new Map(new Array(...t.entries()).map(([n,r])=>[n,qE(n,r)])))}function zE(e){return typeof e=="objec\
t"&&e!==null&&Zu in e}var Pi=class{_groups;[Zu]={};constructor(t){this._groups=t}*[Symbol.iterator](){for(let t of this._groups.values())yield*t}find(t){return this.
_groups.get(t)}};function qE(e,t){let n=[];for(let r of t){for(let i=0;i<n.length;i++)if(r.id===n[i].id){n.splice(i,1);break}n.push(r)}return new ki(e,n)}var ki=class{_name;_funcs;constructor(t,n){
this._name=t,this._funcs=n}*[Symbol.iterator](){yield*this._funcs}get name(){return this._name}call(t,n,r){r=r.map(i=>Yt(i));for(let i of this._funcs){let c=i.call(
t,n,r);if(c!==void 0)return c}}};var $t="_?_:_";var Un="_==_";var de="_>=_";var Bn="_[_]";var he="_<=_",sn="_&&_";var on="_||_";var Vn="_!=_",Xu="@not_strictly_false";var Ju="__not_strictly_false__",ju="_[?_]",Qu="_?._";var Ui=1000000000n,eb=9223372036854775807n,tb=-9223372036854775808n;function Fn(e=0n,t=0n){let n=e*Ui+BigInt(t);if(n>eb||n<tb)throw new Error("duration out of r\
ange");return M(We,{seconds:n/Ui,nanos:Number(n%Ui)})}var qu=128,nl=Object.freeze({ns:1n,us:1000n,µs:1000n,ms:1000n*1000n,s:1000n*1000n*1000n,m:1000n*1000n*1000n*
60n,h:1000n*1000n*1000n*60n*60n}),el=/^\d+/,nb=new RegExp(`^(${Object.keys(nl).join("|")})`);function rl(e){if(e.length>qu)throw tl(`duration string exceeds ${qu}\
 characters`);if(/^[-+]?0$/.test(e))return Fn();let[t,n]=/^[+-]/.test(e)?[e[0]==="+"?1n:-1n,e.slice(1)]:[1n,e],r=0n,i=n;for(;i.length>0;){let c=el.exec(i)?.[0];
i=i.slice(c?.length??0),i[0]==="."&&(i=i.slice(1));let u=el.exec(i)?.[0];i=i.slice(u?.length??0);let l=nb.exec(i)?.[0];if(i=i.slice(l?.length??0),(c??u)===void 0||
l===void 0)throw tl("invalid syntax");let p=nl[l];r+=BigInt(c??0)*p,r+=BigInt(u??0)*p/10n**BigInt(u?.length??0)}return Fn(0n,t*r)}function tl(e){return new Error(
`Failed to parse duration: ${e}`)}var rb=253402300799n,sb=-62135596800n,Gn=1000000000n;function Bi(e=0n,t=0n){let n=e*Gn+BigInt(t),r=n%Gn<0n?1n:0n,i=n/Gn-r,c=Number(n%Gn+r*Gn);if(i>rb||i<sb)throw new Error(
"timestamp out of range");return M(ue,{seconds:i,nanos:c})}var sl=9223372036854775807n,il=-9223372036854775808n,ib=18446744073709551615n;function et(e,t="type conversion"){let n=typeof e=="string"?BigInt(e):e;if(typeof n==
"bigint"){if(n>=il&&n<=sl)return n}else if(Number.isFinite(n)&&n>Number(il)&&n<Number(sl))return BigInt(Math.trunc(n));throw K(`int overflow during ${t}`)}function Wt(e,t="\
type conversion"){let n=typeof e=="string"?BigInt(e):e;if(typeof n=="bigint"||Number.isFinite(n)){let r=typeof n=="number"?BigInt(Math.trunc(n)):n;if(n>=0&&r<=ib)
return Je(r)}throw K(`uint overflow during ${t}`)}function ob(e,t){let n=new Uint8Array(e.length+t.length);return n.set(e),n.set(t,e.length),n}function ol(e,t){
return Bi(e.message.seconds+t.message.seconds,e.message.nanos+t.message.nanos)}function ab(e,t){return Fn(e.message.seconds+t.message.seconds,e.message.nanos+t.
message.nanos)}function al(e,t){return Fn(e.message.seconds-t.message.seconds,e.message.nanos-t.message.nanos)}function cb(e,t){return Bi(e.message.seconds-t.message.
seconds,e.message.nanos-t.message.nanos)}function cl(e,t,n){if(n===0n)throw K(`${e.name} divide by zero`);return et(t/n,`divide by ${n}`)}function ul(e,t,n){if(n===
0n)throw K(`${e.name} modulus by zero`);return t%n}var Vi=re(A.DYN),{BYTES:Fi,DOUBLE:Me,INT:fe,STRING:Gi,UINT:Ne}=A,ll=[N("_+_",[fe,fe],fe,(e,t)=>et(e+t,"_+_")),
N("_+_",[Ne,Ne],Ne,(e,t)=>Wt(e.value+t.value,"_+_")),N("_+_",[Me,Me],Me,(e,t)=>e+t),N("_+_",[G,G],G,ab),N("_+_",[$,G],$,ol),N("_+_",[G,$],$,ol),N("_+_",[Gi,Gi],
Gi,(e,t)=>e+t),N("_+_",[Fi,Fi],Fi,ob),N("_+_",[Vi,Vi],Vi,Ti),N("_-_",[fe,fe],fe,(e,t)=>et(e-t,"_-_")),N("_-_",[Ne,Ne],Ne,(e,t)=>Wt(e.value-t.value,"_-_")),N("_-\
_",[Me,Me],Me,(e,t)=>e-t),N("_-_",[$,$],G,al),N("_-_",[G,G],G,al),N("_-_",[$,G],$,cb),N("_*_",[fe,fe],fe,(e,t)=>et(e*t,"_*_")),N("_*_",[Ne,Ne],Ne,(e,t)=>Wt(e.value*
t.value,"_*_")),N("_*_",[Me,Me],Me,(e,t)=>e*t),N("_/_",[fe,fe],fe,(e,t)=>cl(fe,e,t)),N("_/_",[Ne,Ne],Ne,(e,t)=>Je(cl(Ne,e.value,t.value))),N("_/_",[Me,Me],Me,(e,t)=>e/
t),N("_%_",[fe,fe],fe,(e,t)=>ul(fe,e,t)),N("_%_",[Ne,Ne],Ne,(e,t)=>Je(ul(Ne,e.value,t.value))),N("-_",[fe],fe,e=>et(-e)),N("-_",[Me],Me,e=>-e)];var ub=new TextEncoder,lb=new TextDecoder(void 0,{fatal:!0});function fb(e){switch(e){case"true":case"True":case"TRUE":case"t":case"1":return!0;case"false":case"\
False":case"FALSE":case"f":case"0":return!1}throw new Error(`Unable to convert string '${e}' to bool`)}function mb(e){try{return lb.decode(e)}catch(t){throw new Error(
`Failed to decode bytes as string: ${t}`)}}function pb(e){try{return Jr(ue,e)}catch(t){throw new Error(`Failed to parse timestamp: ${t}`)}}function db(e){return Ae(
e)?qe(Gt(e.$typeName)):Ce(e)}function yt(e){return e}var{BOOL:ns,BYTES:rs,DOUBLE:Ct,DYN:Yi,INT:Ze,STRING:we,TYPE:hb,UINT:Ot}=A,fl=[N("int",[Ze],Ze,yt),N("int",[
Ot],Ze,e=>et(e.value)),N("int",[Ct],Ze,et),N("int",[we],Ze,et),N("int",[$],Ze,e=>et(e.message.seconds)),N("int",[G],Ze,e=>et(e.message.seconds)),N("uint",[Ot],Ot,
yt),N("uint",[Ze],Ot,Wt),N("uint",[Ct],Ot,Wt),N("uint",[we],Ot,Wt),N("double",[Ct],Ct,yt),N("double",[Ze],Ct,e=>Number(e)),N("double",[Ot],Ct,e=>Number(e.value)),
N("double",[we],Ct,e=>Number(e)),N("bool",[ns],ns,yt),N("bool",[we],ns,fb),N("bytes",[rs],rs,yt),N("bytes",[we],rs,e=>ub.encode(e)),N("string",[we],we,yt),N("st\
ring",[ns],we,e=>e.toString()),N("string",[Ze],we,e=>e.toString()),N("string",[Ot],we,e=>e.value.toString()),N("string",[Ct],we,e=>e.toString()),N("string",[rs],
we,mb),N("string",[$],we,e=>ze(ue,e.message)),N("string",[G],we,e=>ze(We,e.message)),N("timestamp",[$],$,yt),N("timestamp",[we],$,pb),N("timestamp",[Ze],$,e=>Ur(
Number(e))),N("duration",[G],G,yt),N("duration",[we],G,rl),N("duration",[Ze],G,e=>M(We,{seconds:e})),N("type",[Yi],hb,db),N("dyn",[Yi],Yi,yt)];var ml="contains";var pl="endsWith";var ss="matches";var xt="size";var dl="startsWith";var hl="getDate",gl="getDayOfMonth",El="getDayOfWeek",bl="getDayOfYear",yl="getFullYear",$i="getHours",Ki="getMilliseconds",Wi="getMinutes",xl="getMonth",Zi="ge\
tSeconds";function gb(e){return dr.compile(e).test(this)}function is(e,t){let n=e.message.seconds-t.message.seconds;return n==0n?e.message.nanos-t.message.nanos:n<0n?-1:1}
function os(e,t){let n=e.message.seconds-t.message.seconds;return n==0n?e.message.nanos-t.message.nanos:n<0n?-1:1}function as(e,t){let n=Math.min(e.length,t.length);
for(let r=0;r<n;r++){if(e[r]<t[r])return-1;if(e[r]>t[r])return 1}return e.length-t.length}function Eb(e,t){for(let n of t)if(rn(n,e))return!0;return!1}function Kn(e,t){
return t.has(e)}var{BOOL:L,BYTES:at,DOUBLE:q,DYN:Wn,INT:F,STRING:me,UINT:ee}=A,Xi=re(A.DYN),Zt=vt(A.DYN,A.DYN),Nl=[N("!_",[L],L,e=>!e),N(Un,[Wn,Wn],L,rn),N(Vn,[
Wn,Wn],L,(e,t)=>!rn(e,t)),N("_<_",[L,L],L,(e,t)=>e<t),N("_<_",[at,at],L,(e,t)=>as(e,t)<0),N("_<_",[q,q],L,(e,t)=>e<t),N("_<_",[me,me],L,(e,t)=>e<t),N("_<_",[F,F],
L,(e,t)=>e<t),N("_<_",[F,ee],L,(e,t)=>e<t.value),N("_<_",[ee,F],L,(e,t)=>e.value<t),N("_<_",[ee,ee],L,(e,t)=>e.value<t.value),N("_<_",[F,q],L,(e,t)=>Number(e)<t),
N("_<_",[q,F],L,(e,t)=>e<Number(t)),N("_<_",[q,ee],L,(e,t)=>e<Number(t.value)),N("_<_",[ee,q],L,(e,t)=>Number(e.value)<t),N("_<_",[G,G],L,(e,t)=>is(e,t)<0),N("_\
<_",[$,$],L,(e,t)=>os(e,t)<0),N(he,[L,L],L,(e,t)=>e<=t),N(he,[at,at],L,(e,t)=>as(e,t)<=0),N(he,[q,q],L,(e,t)=>e<=t),N(he,[me,me],L,(e,t)=>e<=t),N(he,[F,F],L,(e,t)=>e<=
t),N(he,[F,ee],L,(e,t)=>e<=t.value),N(he,[ee,F],L,(e,t)=>e.value<=t),N(he,[ee,ee],L,(e,t)=>e.value<=t.value),N(he,[F,q],L,(e,t)=>Number(e)<=t),N(he,[q,F],L,(e,t)=>e<=
Number(t)),N(he,[q,ee],L,(e,t)=>e<=Number(t.value)),N(he,[ee,q],L,(e,t)=>Number(e.value)<=t),N(he,[G,G],L,(e,t)=>is(e,t)<=0),N(he,[$,$],L,(e,t)=>os(e,t)<=0),N("\
_>_",[L,L],L,(e,t)=>e>t),N("_>_",[at,at],L,(e,t)=>as(e,t)>0),N("_>_",[q,q],L,(e,t)=>e>t),N("_>_",[me,me],L,(e,t)=>e>t),N("_>_",[F,F],L,(e,t)=>e>t),N("_>_",[F,ee],
L,(e,t)=>e>t.value),N("_>_",[ee,F],L,(e,t)=>e.value>t),N("_>_",[ee,ee],L,(e,t)=>e.value>t.value),N("_>_",[F,q],L,(e,t)=>Number(e)>t),N("_>_",[q,F],L,(e,t)=>e>Number(
t)),N("_>_",[q,ee],L,(e,t)=>e>Number(t.value)),N("_>_",[ee,q],L,(e,t)=>Number(e.value)>t),N("_>_",[G,G],L,(e,t)=>is(e,t)>0),N("_>_",[$,$],L,(e,t)=>os(e,t)>0),N(
de,[L,L],L,(e,t)=>e>=t),N(de,[at,at],L,(e,t)=>as(e,t)>=0),N(de,[q,q],L,(e,t)=>e>=t),N(de,[me,me],L,(e,t)=>e>=t),N(de,[F,F],L,(e,t)=>e>=t),N(de,[F,ee],L,(e,t)=>e>=
t.value),N(de,[ee,F],L,(e,t)=>e.value>=t),N(de,[ee,ee],L,(e,t)=>e.value>=t.value),N(de,[F,q],L,(e,t)=>Number(e)>=t),N(de,[q,F],L,(e,t)=>e>=Number(t)),N(de,[q,ee],
L,(e,t)=>e>=Number(t.value)),N(de,[ee,q],L,(e,t)=>Number(e.value)>=t),N(de,[G,G],L,(e,t)=>is(e,t)>=0),N(de,[$,$],L,(e,t)=>os(e,t)>=0),N(xt,[at],F,e=>BigInt(e.length)),
N(xt,[Xi],F,e=>BigInt(e.size)),N(xt,[me],F,e=>BigInt([...e].length)),N(xt,[Zt],F,e=>BigInt(e.size)),P(xt,at,[],F,function(){return BigInt(this.length)}),P(xt,Xi,
[],F,function(){return BigInt(this.size)}),P(xt,me,[],F,function(){return BigInt([...this].length)}),P(xt,Zt,[],F,function(){return BigInt(this.size)}),N("@in",
[Wn,Xi],L,Eb),N("@in",[me,Zt],L,Kn),N("@in",[q,Zt],L,Kn),N("@in",[F,Zt],L,Kn),N("@in",[L,Zt],L,Kn),N("@in",[ee,Zt],L,Kn),P(ml,me,[me],L,String.prototype.includes),
P(pl,me,[me],L,String.prototype.endsWith),P(dl,me,[me],L,String.prototype.startsWith),P(ss,me,[me],L,gb)];function bb(e){let t=new Date(0,0,1);t.setFullYear(e.getFullYear());let n=e.getTime()-t.getTime(),r=1e3*60*60*24;return Math.floor(n/r)}function yb(e,t){let n=e.
message,r=fu(n);if(t===void 0)return new Date(r.getUTCFullYear(),r.getUTCMonth(),r.getUTCDate(),r.getUTCHours(),r.getUTCMinutes(),r.getUTCSeconds(),r.getUTCMilliseconds());
let i=t.match(/^(?<sign>[+-]?)(?<hours>\d\d):(?<minutes>\d\d)$/);if(i?.groups){let _=i.groups.sign=="-"?1:-1,T=parseInt(i.groups.hours),w=parseInt(i.groups.minutes),
v=_*(T*60*60*1e3+w*60*1e3);return r=new Date(r.getTime()-v),new Date(r.getUTCFullYear(),r.getUTCMonth(),r.getUTCDate(),r.getUTCHours(),r.getUTCMinutes(),r.getUTCSeconds(),
r.getUTCMilliseconds())}let c=new Intl.DateTimeFormat("en-US",{hourCycle:"h23",hour12:!1,timeZone:t,year:"numeric",month:"numeric",day:"2-digit",hour:"2-digit",
minute:"2-digit",second:"2-digit"}),u,l,p,d,E,x;for(let _ of c.formatToParts(r))switch(_.type){case"year":u=parseInt(_.value);break;case"month":l=parseInt(_.value)-
1;break;case"day":p=parseInt(_.value);break;case"hour":d=parseInt(_.value);break;case"minute":E=parseInt(_.value);break;case"second":x=parseInt(_.value);break}if(u===
void 0||l===void 0||p===void 0||d===void 0||E===void 0||x===void 0)throw new Error(`Error converting ${ze(ue,n)} to IANA timezone ${t}`);return new Date(u,l,p,d,
E,x,r.getUTCMilliseconds())}var{STRING:xb,INT:an}=A;function ct(e,t){function n(r){let i=yb(this,r),c=t(i);try{return BigInt(c)}catch{throw new Error(`Error con\
verting ${c} of ${String(i)} of ${ze(ue,this.message)} to BigInt`)}}return[P(e,$,[],an,n),P(e,$,[xb],an,n)]}var _l=[P(Zi,G,[],an,function(){return this.message.
seconds}),P(Wi,G,[],an,function(){return this.message.seconds/60n}),P($i,G,[],an,function(){return this.message.seconds/3600n}),P(Ki,G,[],an,function(){return BigInt(
this.message.nanos)/1000000n}),...ct(yl,e=>e.getFullYear()),...ct(xl,e=>e.getMonth()),...ct(hl,e=>e.getDate()),...ct(gl,e=>e.getDate()-1),...ct(El,e=>e.getDay()),
...ct(bl,e=>bb(e)),...ct(Zi,e=>e.getSeconds()),...ct(Wi,e=>e.getMinutes()),...ct($i,e=>e.getHours()),...ct(Ki,e=>e.getMilliseconds())];var Nb=Symbol.for("@bufbuild/cel/scope");function ji(e,t){let n=new Map;if(e)for(let[r,i]of Object.entries(e))n.set(r,i);return new Ji(n,t)}var Ji=class{_variables;_parent;[Nb]={};constructor(t,n=void 0){
this._variables=t,this._parent=n}*[Symbol.iterator](){for(let[t,n]of this._parent??[])this._variables.has(t)||(yield[t,n]);for(let[t,n]of this._variables)yield[
t,n]}push(t){return ji(t,this)}pop(){return this._parent}find(t){return this._variables.has(t)?this._variables.get(t):this._parent?.find(t)}};var _b=Symbol.for("@bufbuild/cel/env"),{BOOL:Sb,STRING:Sl}=A;function zi(e){let t=[];if(e?.re2!==void 0){let n=e.re2;t.push(P(ss,Sl,[Sl],Sb,function(r){return n.
compile(r).test(this)}))}return new Qi(e?.namespace??"",e?.registry?Oi(e.registry):Oi(),Hu(ll,fl,_l,Nl,e?.funcs??[],t),ji(e?.variables))}var Qi=class{_namespace;_registry;_funcs;_variables;[_b]={};constructor(t,n,r,i){
this._namespace=t,this._registry=n,this._funcs=r,this._variables=i}get namespace(){return this._namespace}get registry(){return this._registry}get funcs(){return this.
_funcs}get variables(){return this._variables}};var Dt=class e{builder;function;terms;ops;variadicASTs;constructor(t,n,r,i){this.builder=t,this.function=n,this.terms=[r],this.ops=[],this.variadicASTs=i}static newVariadicLogicManager(t,n,r){
return new e(t,n,r,!0)}static newBalancingLogicManager(t,n,r){return new e(t,n,r,!1)}addTerm(t,n){this.terms.push(n),this.ops.push(t)}toExpr(){return this.terms.
length===1?this.terms[0]:this.variadicASTs?this.builder.nextExpr(this.ops[0],{case:"callExpr",value:{$typeName:"cel.expr.Expr.Call",function:this.function,args:this.
terms}}):this.balancedTree(0,this.ops.length-1)}balancedTree(t,n){let r=Math.floor((t+n+1)/2),i;r===t?i=this.terms[r]:i=this.balancedTree(t,r-1);let c;return r===
n?c=this.terms[r+1]:c=this.balancedTree(r+1,n),this.builder.nextExpr(this.ops[r],{case:"callExpr",value:{$typeName:"cel.expr.Expr.Call",function:this.function,args:[
i,c]}})}};var Ib=new TextEncoder,Ie="@result",Hn=class{#e=0n;sourceInfo={$typeName:"cel.expr.SourceInfo",syntaxVersion:"",location:"",lineOffsets:[],positions:{},macroCalls:{},
extensions:[]};nextExpr(t,n){return this.sourceInfo.positions[(++this.#e).toString()]=t,{$typeName:"cel.expr.Expr",id:this.#e,exprKind:n}}nextEntry(t,n,r){return this.
sourceInfo.positions[(++this.#e).toString()]=t,{$typeName:"cel.expr.Expr.CreateStruct.Entry",id:this.#e,keyKind:n,value:r,optionalEntry:!1}}newConstExpr(t,n){return this.
nextExpr(t,{case:"constExpr",value:{$typeName:"cel.expr.Constant",constantKind:n}})}newCallExpr(t,n,r){if(n==="has"&&r.length===1&&r[0].exprKind?.case==="select\
Expr")return this.expandHasMacro(t,r[0]);if((n==="_||_"||n==="_&&_")&&r.length>1){let i=Dt.newBalancingLogicManager(this,n,r[0]);for(let c=1;c<r.length;c+=1)i.addTerm(
t,r[c]);return i.toExpr()}return this.nextExpr(t,{case:"callExpr",value:{$typeName:"cel.expr.Expr.Call",function:n,args:r}})}newMemberCallExpr(t,n,r,i){return this.
maybeExpand(t,this.nextExpr(t,{case:"callExpr",value:{$typeName:"cel.expr.Expr.Call",function:r,target:n,args:i}}))}newStringExpr(t,n){return this.newConstExpr(
t,{case:"stringValue",value:n.reduce((r,i)=>{if(typeof i!="string"){if(i.some(c=>c>=55296&&c<57344))throw new Error("surrogate code points are not allowed");return r+
String.fromCodePoint(...i)}return r+i},"")})}newBytesExpr(t,n){let r=[],i=0;for(let l of n){let p=typeof l=="string"?Ib.encode(l):l;r.push(p),i+=p.length}let c=new Uint8Array(
i),u=0;for(let l of r)c.set(l,u),u+=l.length;return this.newConstExpr(t,{case:"bytesValue",value:c})}newBoolExpr(t,n){return this.newConstExpr(t,{case:"boolValu\
e",value:n==="true"})}newInt64Expr(t,n){return this.newConstExpr(t,{case:"int64Value",value:n[0]==="-"?-BigInt(n.slice(1)):BigInt(n)})}newUnsignedInt64Expr(t,n){
return this.newConstExpr(t,{case:"uint64Value",value:BigInt(n)})}newDoubleExpr(t,n){return this.newConstExpr(t,{case:"doubleValue",value:parseFloat(n)})}newNullExpr(t){
return this.newConstExpr(t,{case:"nullValue",value:0})}newIdentExpr(t,n){return this.nextExpr(t,{case:"identExpr",value:{$typeName:"cel.expr.Expr.Ident",name:n}})}newInfixExpr(t,n,r){
return this.newCallExpr(t,n==="in"?"@in":`_${n}_`,r)}newSelectExpr(t,n,r){return this.nextExpr(t,{case:"selectExpr",value:{$typeName:"cel.expr.Expr.Select",operand:n,
field:r,testOnly:!1}})}newIndexExpr(t,n,r){return this.newCallExpr(t,"_[_]",[n,r])}expandHasMacro(t,n){if(n.exprKind.case!=="selectExpr")return this.newCallExpr(
t,"has",[n]);let r=this.nextExpr(t,{case:"selectExpr",value:{...n.exprKind.value,testOnly:!0}});return this.addMacroCall(r.id,"has",void 0,[n]),r}newListExpr(t,n){
return this.nextExpr(t,{case:"listExpr",value:{$typeName:"cel.expr.Expr.CreateList",elements:n,optionalIndices:[]}})}newBoolMacro(t,n,r,i,c,u){return this.nextExpr(
t,{case:"comprehensionExpr",value:{$typeName:"cel.expr.Expr.Comprehension",accuVar:Ie,accuInit:this.newConstExpr(t,{case:"boolValue",value:i}),iterVar:r,iterVar2:"",
iterRange:n,loopStep:c,loopCondition:u,result:this.newIdentExpr(t,Ie)}})}newListMacro(t,n,r,i){return this.nextExpr(t,{case:"comprehensionExpr",value:{$typeName:"\
cel.expr.Expr.Comprehension",accuVar:Ie,accuInit:this.newListExpr(t,[]),iterVar:r,iterVar2:"",iterRange:n,loopCondition:this.newConstExpr(t,{case:"boolValue",value:!0}),
loopStep:i,result:this.newIdentExpr(t,Ie)}})}expandExistsMacro(t,n,r,i){return this.newBoolMacro(t,n,r,!1,this.newCallExpr(t,"_||_",[this.newIdentExpr(t,Ie),i]),
this.newCallExpr(t,"@not_strictly_false",[this.newCallExpr(t,"!_",[this.newIdentExpr(t,Ie)])]))}expandAllMacro(t,n,r,i){return this.newBoolMacro(t,n,r,!0,this.newCallExpr(
t,"_&&_",[this.newIdentExpr(t,Ie),i]),this.newCallExpr(t,"@not_strictly_false",[this.newIdentExpr(t,Ie)]))}expandMapMacro(t,n,r,i){return this.newListMacro(t,n,
r,this.newCallExpr(t,"_+_",[this.newIdentExpr(t,Ie),this.newListExpr(t,[i])]))}expandMapFilterMacro(t,n,r,i,c){return this.newListMacro(t,n,r,this.newCallExpr(t,
"_?_:_",[i,this.newCallExpr(t,"_+_",[this.newIdentExpr(t,Ie),this.newListExpr(t,[c])]),this.newIdentExpr(t,Ie)]))}expandFilterMacro(t,n,r,i){return this.newListMacro(
t,n,r,this.newCallExpr(t,"_?_:_",[i,this.newCallExpr(t,"_+_",[this.newIdentExpr(t,Ie),this.newListExpr(t,[this.newIdentExpr(t,r)])]),this.newIdentExpr(t,Ie)]))}expandExistsOne(t,n,r,i){
return this.nextExpr(t,{case:"comprehensionExpr",value:{$typeName:"cel.expr.Expr.Comprehension",accuVar:Ie,accuInit:this.newConstExpr(t,{case:"int64Value",value:BigInt(
0)}),iterVar:r,iterVar2:"",iterRange:n,loopCondition:this.newConstExpr(t,{case:"boolValue",value:!0}),loopStep:this.newCallExpr(t,"_?_:_",[i,this.newCallExpr(t,
"_+_",[this.newIdentExpr(t,Ie),this.newConstExpr(t,{case:"int64Value",value:BigInt(1)})]),this.newIdentExpr(t,Ie)]),result:this.newCallExpr(t,"_==_",[this.newIdentExpr(
t,Ie),this.newConstExpr(t,{case:"int64Value",value:BigInt(1)})])}})}maybeExpand(t,n){if(n.exprKind.case==="callExpr"){let r=n.exprKind.value,i=r.args[0];if(i!==
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
{case:"fieldKey",value:n},r)}};var Xn;(function(e){class t{source;start;constructor(x,_){this.source=x,this.start=_}toString(){return String(this.source)}offset(x){return{line:x.line+this.start.
line-1,column:x.line===1?x.column+this.start.column-1:x.column,offset:x.offset+this.start.offset}}static offsetStart(x){return x.source instanceof t?x.source.offset(
x.start):x.start}static offsetEnd(x){return x.source instanceof t?x.source.offset(x.end):x.end}}e.GrammarLocation=t;function n(E,x,_){return _=_||" ",E.length>x?
E:(x-=E.length,_+=_.repeat(x),E+_.slice(0,x))}e.padEnd=n;class r{}e.ParseFailure=r;function i(E){return!E.success}e.isFailure=i;function c(E,x){let _=1;for(let T=0;T<
x;T++)E[T]==="\r"?(E[T+1]===`
`&&T++,_++):E[T]===`
`&&_++;return _}function u(E,x){let _=1;for(let T=x;T>0&&![`
`,"\r"].includes(E[T-1]);T--)_++;return _}function l(E,x,_,T){return{source:E,start:{offset:x.length-_.length,line:c(x,x.length-_.length),column:u(x,x.length-_.
length)},end:{offset:x.length-T.length,line:c(x,x.length-T.length),column:u(x,x.length-T.length)}}}e.getLocation=l;function p(E,x,_,T){return{source:E,start:x.length-
_.length,end:x.length-T.length}}e.getRange=p;function d(E,x){return E.slice(0,x.length>0?-x.length:void 0)}e.getText=d})(Xn||(Xn={}));var Jn=class e extends Error{rawMessage;location;constructor(t,n,r="\
parse error"){super(e.#e(t,n)),this.name=r,this.rawMessage=t,this.location=n}static#e(t,n){return`${n.source!==void 0?String(n.source):"<input>"}:${n.start.line}\
:${n.start.column}: `+t}},io=class e extends Jn{expected;found;constructor(t,n,r,i="syntax error"){super(e.#e(t,n),r,i),this.expected=t,this.found=n}static#e(t,n){
function r(u){return"'"+u.replace(/[\\\x07\b\f\n\r\t\v']/g,l=>{switch(l){case"\\":return"\\\\";case"\x07":return"\\x07";case"\b":return"\\b";case"\f":return"\\f";case`\

`:return"\\n";case"\r":return"\\r";case"	":return"\\t";case"\v":return"\\v";case"'":return"\\'";default:throw new Error("Unexpected string encoding replacement \
character. This should be an unreachable error.")}})+"'"}function i(u){let l=[...new Set(u.map(p=>p.type==="literal"?r(p.value):p.value))];switch(l.sort(),l.length){case 1:
return l[0];case 2:return`${l[0]} or ${l[1]}`;default:return l.slice(0,-1).join(", ")+", or "+l[l.length-1]}}function c(u){return u.length===1?u:"end of input"}
return"found "+c(n)+" but expecting "+i(t)}},Rt={type:"any",value:"any character"},Tb={type:"class",value:"/^[\\t\\n\\f\\r ]/g"},X={type:"other",value:"whitespa\
ce"},Lb={type:"literal",value:"//"},wb={type:"class",value:"/^[^\\r\\n]/g"},vb={type:"class",value:"/^[\\r\\n]/g"},Ab={type:"other",value:"new line"},J={type:"o\
ther",value:"comment"},qi={type:"literal",value:"-"},eo={type:"other",value:"digit"},Ht={type:"literal",value:"."},Cb={type:"class",value:"/^[+\\-]/g"},Ob={type:"\
other",value:"float literal"},Il={type:"literal",value:"0x"},Db={type:"class",value:"/^[uU]/g"},Rb={type:"other",value:"unsigned integer literal"},Mb={type:"oth\
er",value:"integer literal"},Pb={type:"class",value:"/^[rR]/g"},cs={type:"literal",value:'"""'},us={type:"literal",value:"'''"},ls={type:"literal",value:'"'},fs={
type:"literal",value:"'"},ms={type:"literal",value:"\\"},kb={type:"class",value:"/^[xX]/g"},to={type:"other",value:"byte value"},Ub={type:"literal",value:"\\u"},
Bb={type:"literal",value:"\\U"},Vb={type:"class",value:"/^[0-3]/g"},Fb={type:"other",value:"escaped bytes"},Gb={type:"other",value:"byte sequence"},Yb={type:"cl\
ass",value:"/^[abfnrtv]/g"},$b={type:"class",value:"/^[\"'`\\\\?]/g"},Kb={type:"other",value:"escaped character"},Wb={type:"other",value:"quoted character seque\
nce"},Zb={type:"other",value:"string literal"},Hb={type:"class",value:"/^[bB]/g"},Xb={type:"other",value:"bytes literal"},Jb={type:"literal",value:"true"},jb={type:"\
literal",value:"false"},Qb={type:"other",value:"boolean literal"},zb={type:"literal",value:"null"},qb={type:"other",value:"null literal"},Tl={type:"class",value:"\
/^[_a-zA-Z]/g"},e0={type:"other",value:"identifier"},no={type:"literal",value:"("},cn={type:"literal",value:","},ro={type:"literal",value:")"},t0={type:"other",
value:"selector"},Ll={type:"literal",value:"{"},so={type:"literal",value:":"},wl={type:"literal",value:"}"},vl={type:"literal",value:"["},Al={type:"literal",value:"\
]"},n0={type:"literal",value:"!"},r0={type:"class",value:"/^[*\\/%]/g"},s0={type:"literal",value:"<="},i0={type:"literal",value:"<"},o0={type:"literal",value:">\
="},a0={type:"literal",value:">"},c0={type:"literal",value:"=="},u0={type:"literal",value:"!="},l0={type:"literal",value:"in"},f0={type:"other",value:"relationa\
l operator"},m0={type:"literal",value:"&&"},p0={type:"literal",value:"||"},d0={type:"literal",value:"?"},h0={type:"end",value:"end of input"};function Cl(e,t={}){
let n=t.grammarSource,r=new Hn,i=ym(e);if(i.success===!0)return i.value;let c=e,u=[];for(let a of i.failedExpectations)a.remainder.length<c.length&&(c=a.remainder,
u=[]),a.remainder.length===c.length&&u.push(a);throw new io(u.map(a=>a.expectation),c.slice(0,1),Xn.getLocation(n,e,c,c));function l(a,s){return r.newDoubleExpr(
a(),s)}function p(a,s){return r.newUnsignedInt64Expr(a(),s)}function d(a,s){return r.newInt64Expr(a(),s)}function E(a){return parseInt(a,16)}function x(a){return parseInt(
a,16)}function _(a){return parseInt(a,16)}function T(a){return parseInt(a,8)}function w(a){switch(a){case"a":return"\x07";case"b":return"\b";case"f":return"\f";case"\
n":return`
`;case"r":return"\r";case"t":return"	";case"v":return"\v"}throw new Error}function v(a,s){return r.newStringExpr(a(),s)}function S(a,s){return r.newBytesExpr(a(),
s)}function y(a,s){return r.newBoolExpr(a(),s)}function b(a){return r.newNullExpr(a())}function I(a,s){return["true","false","null","in","as","break","const","c\
ontinue","else","for","function","if","import","let","loop","package","namespace","return","var","void","while"].includes(s)&&a("reserved identifier"),s}function C(a,s,o){
return r.newCallExpr(a(),s,o)}function B(a,s){return["true","false","null","in"].includes(s)&&a("reserved keyword"),s}function ge(a,s,o){return r.newStructEntry(
a(),s,o)}function Tt(a,s,o,m){return r.newStructExpr(a(),m,(s!==null?s:"")+o.join("."))}function ar(a,s){return r.newIdentExpr(a(),s)}function Pt(a,s){return r.
newListExpr(a(),s)}function Ds(a,s,o){return r.newMapEntry(a(),s,o)}function cr(a,s){return r.newStructExpr(a(),s)}function ur(a,s){return o=>r.newSelectExpr(a(),
o,s)}function Rs(a,s,o){return m=>r.newMemberCallExpr(a(),m,s,o)}function Ms(a,s){return o=>r.newCallExpr(a(),"_[_]",[o,s])}function nm(a,s){return s.length===0?
a:s.reduce((o,m)=>m(o),a)}function rm(a,s,o){return s.length%2===0?o:o.exprKind.case==="callExpr"&&o.exprKind.value.function===`${s[0]}_`?o.exprKind.value.args[0]:
r.newCallExpr(a(),`${s[0]}_`,[o])}function sm(a){return`_${a}_`}function im(a,s,o){return m=>r.newCallExpr(a(),s,[m,o])}function om(a,s){return s===null?a:s.reduce(
(o,m)=>m(o),a)}function am(a){return`_${a}_`}function cm(a,s,o){return m=>r.newCallExpr(a(),s,[m,o])}function um(a,s){return s===null?a:s.reduce((o,m)=>m(o),a)}
function lm(a){return`_${a}_`}function fm(){return"@in"}function mm(a,s,o){return m=>r.newCallExpr(a(),s,[m,o])}function pm(a,s){return s===null?a:s.reduce((o,m)=>m(
o),a)}function dm(a,s){if(s.length===1)return s[0];let o=Dt.newBalancingLogicManager(r,"_&&_",s[0]);for(let m=1;m<s.length;m+=1)o.addTerm(a(),s[m]);return o.toExpr()}
function hm(a,s){if(s.length===1)return s[0];let o=Dt.newBalancingLogicManager(r,"_||_",s[0]);for(let m=1;m<s.length;m+=1)o.addTerm(a(),s[m]);return o.toExpr()}
function gm(a,s){return[a,s]}function Em(a,s,o){return o===null?s:r.newCallExpr(a(),"_?_:_",[s,...o])}function bm(a){return{expr:a,sourceInfo:r.sourceInfo}}function ym(a){
let s=xm(a);return s.success===!0?s.remainder.length===0?s:{success:!1,remainder:s.remainder,failedExpectations:[{expectation:h0,remainder:s.remainder}]}:s}function xm(a){
let s=Lt(a);return s.success===!0?{success:!0,value:bm(s.value),remainder:s.remainder,failedExpectations:[]}:s}function Lt(a){let s=Nm(a);return s.success===!0?
{success:!0,value:Em(()=>e.length-a.length,s.value[0],s.value[1]),remainder:s.remainder,failedExpectations:[]}:s}function Nm(a){let s=[],o=a,m=Jo(o);if(s.push(...m.
failedExpectations),m.success===!1)return{success:!1,remainder:m.remainder,failedExpectations:s};o=m.remainder;let f=o.match(/^(([\t\n\f\r ])+)?(\/\/([^\r\n])*([\r\n])+)?(([\t\n\f\r ])+)?/g);
if(s.push({expectation:X,remainder:o},{expectation:J,remainder:o}),f?.length!==1)return{success:!1,remainder:o,failedExpectations:s};o=o.slice(f[0].length);let g=Ah(
o);return s.push(...g.failedExpectations),g.success===!1?{success:!1,remainder:g.remainder,failedExpectations:s}:(o=g.remainder,{success:!0,value:[m.value,g.value],
remainder:o,failedExpectations:s})}function Jo(a){let s=_m(a);return s.success===!0?{success:!0,value:hm(()=>e.length-a.length,s.value),remainder:s.remainder,failedExpectations:[]}:
s}function _m(a){let s=[],o=[],m=a;for(;;){let f=m;if(s.length>0){let O=vh(f);if(o.push(...O.failedExpectations),O.success===!1)break;f=O.remainder}let g=Sm(f);
if(o.push(...g.failedExpectations),g.success===!1)break;m=g.remainder,s.push(g.value)}return s.length<1?{success:!1,remainder:a,failedExpectations:o}:{success:!0,
value:s,remainder:m,failedExpectations:o}}function Sm(a){let s=Im(a);return s.success===!0?{success:!0,value:dm(()=>e.length-a.length,s.value),remainder:s.remainder,
failedExpectations:[]}:s}function Im(a){let s=[],o=[],m=a;for(;;){let f=m;if(s.length>0){let O=wh(f);if(o.push(...O.failedExpectations),O.success===!1)break;f=O.
remainder}let g=Tm(f);if(o.push(...g.failedExpectations),g.success===!1)break;m=g.remainder,s.push(g.value)}return s.length<1?{success:!1,remainder:a,failedExpectations:o}:
{success:!0,value:s,remainder:m,failedExpectations:o}}function Tm(a){let s=Lm(a);return s.success===!0?{success:!0,value:pm(s.value[0],s.value[1]),remainder:s.remainder,
failedExpectations:[]}:s}function Lm(a){let s=[],o=a,m=jo(o);if(s.push(...m.failedExpectations),m.success===!1)return{success:!1,remainder:m.remainder,failedExpectations:s};
o=m.remainder;let f=Eh(o);return s.push(...f.failedExpectations),f.success===!1?{success:!1,remainder:f.remainder,failedExpectations:s}:(o=f.remainder,{success:!0,
value:[m.value,f.value],remainder:o,failedExpectations:s})}function jo(a){let s=wm(a);return s.success===!0?{success:!0,value:um(s.value[0],s.value[1]),remainder:s.
remainder,failedExpectations:[]}:s}function wm(a){let s=[],o=a,m=Qo(o);if(s.push(...m.failedExpectations),m.success===!1)return{success:!1,remainder:m.remainder,
failedExpectations:s};o=m.remainder;let f=fh(o);return s.push(...f.failedExpectations),f.success===!1?{success:!1,remainder:f.remainder,failedExpectations:s}:(o=
f.remainder,{success:!0,value:[m.value,f.value],remainder:o,failedExpectations:s})}function Qo(a){let s=vm(a);return s.success===!0?{success:!0,value:om(s.value[0],
s.value[1]),remainder:s.remainder,failedExpectations:[]}:s}function vm(a){let s=[],o=a,m=zo(o);if(s.push(...m.failedExpectations),m.success===!1)return{success:!1,
remainder:m.remainder,failedExpectations:s};o=m.remainder;let f=ih(o);return s.push(...f.failedExpectations),f.success===!1?{success:!1,remainder:f.remainder,failedExpectations:s}:
(o=f.remainder,{success:!0,value:[m.value,f.value],remainder:o,failedExpectations:s})}function zo(a){let s=[qo,nh],o=[];for(let m=s.shift();m!==void 0;m=s.shift()){
let f=m(a);if(o.push(...f.failedExpectations),f.success===!0)return{success:!0,value:f.value,remainder:f.remainder,failedExpectations:o}}return{success:!1,remainder:a,
failedExpectations:o}}function qo(a){let s=Am(a);return s.success===!0?{success:!0,value:nm(s.value[0],s.value[1]),remainder:s.remainder,failedExpectations:[]}:
s}function Am(a){let s=[],o=a,m=o.match(/^(([\t\n\f\r ])+)?(\/\/([^\r\n])*([\r\n])+)?(([\t\n\f\r ])+)?/g);if(s.push({expectation:X,remainder:o},{expectation:J,remainder:o}),
m?.length!==1)return{success:!1,remainder:o,failedExpectations:s};o=o.slice(m[0].length);let f=Ym(o);if(s.push(...f.failedExpectations),f.success===!1)return{success:!1,
remainder:f.remainder,failedExpectations:s};o=f.remainder;let g=Hd(o);return s.push(...g.failedExpectations),g.success===!1?{success:!1,remainder:g.remainder,failedExpectations:s}:
(o=g.remainder,{success:!0,value:[f.value,g.value],remainder:o,failedExpectations:s})}function ea(a){let s=[],o=a,m=Cm(o);if(s.push(...m.failedExpectations),m.success===
!1)return{success:!1,remainder:m.remainder,failedExpectations:s};o=m.remainder;let f=Dm(o);if(s.push(...f.failedExpectations),f.success===!1)return{success:!1,remainder:f.
remainder,failedExpectations:s};o=f.remainder;let g=Gm(o);return s.push(...g.failedExpectations),g.success===!1?{success:!1,remainder:g.remainder,failedExpectations:s}:
(o=g.remainder,{success:!0,value:[m.value,f.value,g.value],remainder:o,failedExpectations:s})}function Cm(a){let s=ta(a);return s.success===!0?s:{success:!0,value:null,
remainder:a,failedExpectations:s.failedExpectations}}function ta(a){let s=Om(a);return s.success===!0?s:{success:!1,remainder:s.remainder,failedExpectations:[{expectation:X,
remainder:s.remainder}]}}function Om(a){let s=a.match(/^([\t\n\f\r ])+/g);return s?.length===1?{success:!0,value:s[0],remainder:a.slice(s[0].length),failedExpectations:[]}:
{success:!1,remainder:a,failedExpectations:[{expectation:Tb,remainder:a}]}}function Dm(a){let s=Rm(a);return s.success===!0?s:{success:!0,value:null,remainder:a,
failedExpectations:s.failedExpectations}}function Rm(a){let s=Mm(a);return s.success===!0?s:{success:!1,remainder:s.remainder,failedExpectations:[{expectation:J,
remainder:s.remainder}]}}function Mm(a){let s=[],o=a,m=Pm(o);if(s.push(...m.failedExpectations),m.success===!1)return{success:!1,remainder:m.remainder,failedExpectations:s};
o=m.remainder;let f=km(o);if(s.push(...f.failedExpectations),f.success===!1)return{success:!1,remainder:f.remainder,failedExpectations:s};o=f.remainder;let g=Bm(
o);return s.push(...g.failedExpectations),g.success===!1?{success:!1,remainder:g.remainder,failedExpectations:s}:(o=g.remainder,{success:!0,value:[m.value,f.value,
g.value],remainder:o,failedExpectations:s})}function Pm(a){return a.startsWith("//")?{success:!0,value:"//",remainder:a.slice(2),failedExpectations:[]}:{success:!1,
remainder:a,failedExpectations:[{expectation:Lb,remainder:a}]}}function km(a){let s=[],o=[],m=a;for(;;){let g=Um(m);if(o.push(...g.failedExpectations),g.success===
!1)break;m=g.remainder,s.push(g.value)}return{success:!0,value:s,remainder:m,failedExpectations:o}}function Um(a){return/^[^\r\n]/g.test(a)?{success:!0,value:a.
slice(0,1),remainder:a.slice(1),failedExpectations:[]}:{success:!1,remainder:a,failedExpectations:[{expectation:wb,remainder:a}]}}function Bm(a){let s=Vm(a);return s.
success===!0?s:{success:!1,remainder:s.remainder,failedExpectations:[{expectation:Ab,remainder:s.remainder}]}}function Vm(a){let s=[],o=[],m=a;for(;;){let g=Fm(
m);if(o.push(...g.failedExpectations),g.success===!1)break;m=g.remainder,s.push(g.value)}return s.length<1?{success:!1,remainder:a,failedExpectations:o}:{success:!0,
value:s,remainder:m,failedExpectations:o}}function Fm(a){return/^[\r\n]/g.test(a)?{success:!0,value:a.slice(0,1),remainder:a.slice(1),failedExpectations:[]}:{success:!1,
remainder:a,failedExpectations:[{expectation:vb,remainder:a}]}}function Gm(a){let s=ta(a);return s.success===!0?s:{success:!0,value:null,remainder:a,failedExpectations:s.
failedExpectations}}function Ym(a){let s=[$m,Ed,Sd,kd,Bd,Vd,Gd],o=[];for(let m=s.shift();m!==void 0;m=s.shift()){let f=m(a);if(o.push(...f.failedExpectations),f.
success===!0)return{success:!0,value:f.value,remainder:f.remainder,failedExpectations:o}}return{success:!1,remainder:a,failedExpectations:o}}function $m(a){let s=[
Km,Hm,Qm,ep,od,ud,dd],o=[];for(let m=s.shift();m!==void 0;m=s.shift()){let f=m(a);if(o.push(...f.failedExpectations),f.success===!0)return{success:!0,value:f.value,
remainder:f.remainder,failedExpectations:o}}return{success:!1,remainder:a,failedExpectations:o}}function Km(a){let s=Wm(a);return s.success===!0?s:{success:!1,remainder:s.
remainder,failedExpectations:[{expectation:Ob,remainder:s.remainder}]}}function Wm(a){let s=Zm(a);return s.success===!0?{success:!0,value:l(()=>e.length-a.length,
s.value),remainder:s.remainder,failedExpectations:[]}:s}function Zm(a){let s=a.match(/^((-)?([0-9])*\.([0-9])+([eE]([+\-])?([0-9])+)?|(-)?([0-9])+[eE]([+\-])?([0-9])+)/g);
return s?.length===1?{success:!0,value:s[0],remainder:a.slice(s[0].length),failedExpectations:[]}:{success:!1,remainder:a,failedExpectations:[{expectation:qi,remainder:a},
{expectation:eo,remainder:a},{expectation:Ht,remainder:a}]}}function Hm(a){let s=Xm(a);return s.success===!0?s:{success:!1,remainder:s.remainder,failedExpectations:[
{expectation:Rb,remainder:s.remainder}]}}function Xm(a){let s=Jm(a);return s.success===!0?{success:!0,value:p(()=>e.length-a.length,s.value[0]),remainder:s.remainder,
failedExpectations:[]}:s}function Jm(a){let s=[],o=a,m=jm(o);if(s.push(...m.failedExpectations),m.success===!1)return{success:!1,remainder:m.remainder,failedExpectations:s};
o=m.remainder;let f=o.match(/^[uU]/g);return s.push({expectation:Db,remainder:o}),f?.length!==1?{success:!1,remainder:o,failedExpectations:s}:(o=o.slice(f[0].length),
{success:!0,value:[m.value],remainder:o,failedExpectations:s})}function jm(a){let s=a.match(/^(0x([0-9abcdefABCDEF])+|([0-9])+)/g);return s?.length===1?{success:!0,
value:s[0],remainder:a.slice(s[0].length),failedExpectations:[]}:{success:!1,remainder:a,failedExpectations:[{expectation:Il,remainder:a},{expectation:eo,remainder:a}]}}
function Qm(a){let s=zm(a);return s.success===!0?s:{success:!1,remainder:s.remainder,failedExpectations:[{expectation:Mb,remainder:s.remainder}]}}function zm(a){
let s=qm(a);return s.success===!0?{success:!0,value:d(()=>e.length-a.length,s.value),remainder:s.remainder,failedExpectations:[]}:s}function qm(a){let s=a.match(
/^(-)?(0x([0-9abcdefABCDEF])+|([0-9])+)/g);return s?.length===1?{success:!0,value:s[0],remainder:a.slice(s[0].length),failedExpectations:[]}:{success:!1,remainder:a,
failedExpectations:[{expectation:qi,remainder:a},{expectation:Il,remainder:a},{expectation:eo,remainder:a}]}}function ep(a){let s=tp(a);return s.success===!0?s:
{success:!1,remainder:s.remainder,failedExpectations:[{expectation:Zb,remainder:s.remainder}]}}function tp(a){let s=na(a);return s.success===!0?{success:!0,value:v(
()=>e.length-a.length,s.value),remainder:s.remainder,failedExpectations:[]}:s}function na(a){let s=np(a);return s.success===!0?s:{success:!1,remainder:s.remainder,
failedExpectations:[{expectation:Wb,remainder:s.remainder}]}}function np(a){let s=[rp,Np],o=[];for(let m=s.shift();m!==void 0;m=s.shift()){let f=m(a);if(o.push(
...f.failedExpectations),f.success===!0)return{success:!0,value:f.value,remainder:f.remainder,failedExpectations:o}}return{success:!1,remainder:a,failedExpectations:o}}
function rp(a){let s=[],o=a,m=o.match(/^[rR]/g);if(s.push({expectation:Pb,remainder:o}),m?.length!==1)return{success:!1,remainder:o,failedExpectations:s};o=o.slice(
m[0].length);let f=sp(o);return s.push(...f.failedExpectations),f.success===!1?{success:!1,remainder:f.remainder,failedExpectations:s}:(o=f.remainder,{success:!0,
value:f.value,remainder:o,failedExpectations:s})}function sp(a){let s=[ip,up,pp,Ep],o=[];for(let m=s.shift();m!==void 0;m=s.shift()){let f=m(a);if(o.push(...f.failedExpectations),
f.success===!0)return{success:!0,value:f.value,remainder:f.remainder,failedExpectations:o}}return{success:!1,remainder:a,failedExpectations:o}}function ip(a){let s=[],
o=a,m=o.match(/^"""/g);if(s.push({expectation:cs,remainder:o}),m?.length!==1)return{success:!1,remainder:o,failedExpectations:s};o=o.slice(m[0].length);let f=op(
o);if(s.push(...f.failedExpectations),f.success===!1)return{success:!1,remainder:f.remainder,failedExpectations:s};o=f.remainder;let g=o.match(/^"""/g);return s.
push({expectation:cs,remainder:o}),g?.length!==1?{success:!1,remainder:o,failedExpectations:s}:(o=o.slice(g[0].length),{success:!0,value:f.value,remainder:o,failedExpectations:s})}
function op(a){let s=[],o=[],m=a;for(;;){let g=ap(m);if(o.push(...g.failedExpectations),g.success===!1)break;m=g.remainder,s.push(g.value)}return{success:!0,value:s,
remainder:m,failedExpectations:o}}function ap(a){let s=[],o=a,m=o.match(/^(?!""")/g);if(s.push(),m?.length!==1)return{success:!1,remainder:o,failedExpectations:s};
o=o.slice(m[0].length);let f=cp(o);return s.push(...f.failedExpectations),f.success===!1?{success:!1,remainder:f.remainder,failedExpectations:s}:(o=f.remainder,
{success:!0,value:f.value,remainder:o,failedExpectations:s})}function cp(a){return a.length>0?{success:!0,value:a.slice(0,1),remainder:a.slice(1),failedExpectations:[]}:
{success:!1,remainder:a,failedExpectations:[{expectation:Rt,remainder:a}]}}function up(a){let s=[],o=a,m=o.match(/^'''/g);if(s.push({expectation:us,remainder:o}),
m?.length!==1)return{success:!1,remainder:o,failedExpectations:s};o=o.slice(m[0].length);let f=lp(o);if(s.push(...f.failedExpectations),f.success===!1)return{success:!1,
remainder:f.remainder,failedExpectations:s};o=f.remainder;let g=o.match(/^'''/g);return s.push({expectation:us,remainder:o}),g?.length!==1?{success:!1,remainder:o,
failedExpectations:s}:(o=o.slice(g[0].length),{success:!0,value:f.value,remainder:o,failedExpectations:s})}function lp(a){let s=[],o=[],m=a;for(;;){let g=fp(m);
if(o.push(...g.failedExpectations),g.success===!1)break;m=g.remainder,s.push(g.value)}return{success:!0,value:s,remainder:m,failedExpectations:o}}function fp(a){
let s=[],o=a,m=o.match(/^(?!''')/g);if(s.push(),m?.length!==1)return{success:!1,remainder:o,failedExpectations:s};o=o.slice(m[0].length);let f=mp(o);return s.push(
...f.failedExpectations),f.success===!1?{success:!1,remainder:f.remainder,failedExpectations:s}:(o=f.remainder,{success:!0,value:f.value,remainder:o,failedExpectations:s})}
function mp(a){return a.length>0?{success:!0,value:a.slice(0,1),remainder:a.slice(1),failedExpectations:[]}:{success:!1,remainder:a,failedExpectations:[{expectation:Rt,
remainder:a}]}}function pp(a){let s=[],o=a,m=o.match(/^"/g);if(s.push({expectation:ls,remainder:o}),m?.length!==1)return{success:!1,remainder:o,failedExpectations:s};
o=o.slice(m[0].length);let f=dp(o);if(s.push(...f.failedExpectations),f.success===!1)return{success:!1,remainder:f.remainder,failedExpectations:s};o=f.remainder;
let g=o.match(/^"/g);return s.push({expectation:ls,remainder:o}),g?.length!==1?{success:!1,remainder:o,failedExpectations:s}:(o=o.slice(g[0].length),{success:!0,
value:f.value,remainder:o,failedExpectations:s})}function dp(a){let s=[],o=[],m=a;for(;;){let g=hp(m);if(o.push(...g.failedExpectations),g.success===!1)break;m=
g.remainder,s.push(g.value)}return{success:!0,value:s,remainder:m,failedExpectations:o}}function hp(a){let s=[],o=a,m=o.match(/^(?!("|([\r\n])+))/g);if(s.push(),
m?.length!==1)return{success:!1,remainder:o,failedExpectations:s};o=o.slice(m[0].length);let f=gp(o);return s.push(...f.failedExpectations),f.success===!1?{success:!1,
remainder:f.remainder,failedExpectations:s}:(o=f.remainder,{success:!0,value:f.value,remainder:o,failedExpectations:s})}function gp(a){return a.length>0?{success:!0,
value:a.slice(0,1),remainder:a.slice(1),failedExpectations:[]}:{success:!1,remainder:a,failedExpectations:[{expectation:Rt,remainder:a}]}}function Ep(a){let s=[],
o=a,m=o.match(/^'/g);if(s.push({expectation:fs,remainder:o}),m?.length!==1)return{success:!1,remainder:o,failedExpectations:s};o=o.slice(m[0].length);let f=bp(o);
if(s.push(...f.failedExpectations),f.success===!1)return{success:!1,remainder:f.remainder,failedExpectations:s};o=f.remainder;let g=o.match(/^'/g);return s.push(
{expectation:fs,remainder:o}),g?.length!==1?{success:!1,remainder:o,failedExpectations:s}:(o=o.slice(g[0].length),{success:!0,value:f.value,remainder:o,failedExpectations:s})}
function bp(a){let s=[],o=[],m=a;for(;;){let g=yp(m);if(o.push(...g.failedExpectations),g.success===!1)break;m=g.remainder,s.push(g.value)}return{success:!0,value:s,
remainder:m,failedExpectations:o}}function yp(a){let s=[],o=a,m=o.match(/^(?!('|([\r\n])+))/g);if(s.push(),m?.length!==1)return{success:!1,remainder:o,failedExpectations:s};
o=o.slice(m[0].length);let f=xp(o);return s.push(...f.failedExpectations),f.success===!1?{success:!1,remainder:f.remainder,failedExpectations:s}:(o=f.remainder,
{success:!0,value:f.value,remainder:o,failedExpectations:s})}function xp(a){return a.length>0?{success:!0,value:a.slice(0,1),remainder:a.slice(1),failedExpectations:[]}:
{success:!1,remainder:a,failedExpectations:[{expectation:Rt,remainder:a}]}}function Np(a){let s=[_p,Xp,zp,nd],o=[];for(let m=s.shift();m!==void 0;m=s.shift()){let f=m(
a);if(o.push(...f.failedExpectations),f.success===!0)return{success:!0,value:f.value,remainder:f.remainder,failedExpectations:o}}return{success:!1,remainder:a,failedExpectations:o}}
function _p(a){let s=[],o=a,m=o.match(/^"""/g);if(s.push({expectation:cs,remainder:o}),m?.length!==1)return{success:!1,remainder:o,failedExpectations:s};o=o.slice(
m[0].length);let f=Sp(o);if(s.push(...f.failedExpectations),f.success===!1)return{success:!1,remainder:f.remainder,failedExpectations:s};o=f.remainder;let g=o.match(
/^"""/g);return s.push({expectation:cs,remainder:o}),g?.length!==1?{success:!1,remainder:o,failedExpectations:s}:(o=o.slice(g[0].length),{success:!0,value:f.value,
remainder:o,failedExpectations:s})}function Sp(a){let s=[],o=[],m=a;for(;;){let g=Ip(m);if(o.push(...g.failedExpectations),g.success===!1)break;m=g.remainder,s.
push(g.value)}return{success:!0,value:s,remainder:m,failedExpectations:o}}function Ip(a){let s=[lr,Hp],o=[];for(let m=s.shift();m!==void 0;m=s.shift()){let f=m(
a);if(o.push(...f.failedExpectations),f.success===!0)return{success:!0,value:f.value,remainder:f.remainder,failedExpectations:o}}return{success:!1,remainder:a,failedExpectations:o}}
function lr(a){let s=Tp(a);return s.success===!0?s:{success:!1,remainder:s.remainder,failedExpectations:[{expectation:Kb,remainder:s.remainder}]}}function Tp(a){
let s=[Lp,Yp,Wp],o=[];for(let m=s.shift();m!==void 0;m=s.shift()){let f=m(a);if(o.push(...f.failedExpectations),f.success===!0)return{success:!0,value:f.value,remainder:f.
remainder,failedExpectations:o}}return{success:!1,remainder:a,failedExpectations:o}}function Lp(a){let s=wp(a);return s.success===!0?s:{success:!1,remainder:s.remainder,
failedExpectations:[{expectation:Gb,remainder:s.remainder}]}}function wp(a){let s=[],o=[],m=a;for(;;){let g=vp(m);if(o.push(...g.failedExpectations),g.success===
!1)break;m=g.remainder,s.push(g.value)}return s.length<1?{success:!1,remainder:a,failedExpectations:o}:{success:!0,value:s,remainder:m,failedExpectations:o}}function vp(a){
let s=Ap(a);return s.success===!0?s:{success:!1,remainder:s.remainder,failedExpectations:[{expectation:Fb,remainder:s.remainder}]}}function Ap(a){let s=[Cp,Rp,kp,
Vp],o=[];for(let m=s.shift();m!==void 0;m=s.shift()){let f=m(a);if(o.push(...f.failedExpectations),f.success===!0)return{success:!0,value:f.value,remainder:f.remainder,
failedExpectations:o}}return{success:!1,remainder:a,failedExpectations:o}}function Cp(a){let s=Op(a);return s.success===!0?{success:!0,value:E(s.value[0]),remainder:s.
remainder,failedExpectations:[]}:s}function Op(a){let s=[],o=a,m=o.match(/^\\/g);if(s.push({expectation:ms,remainder:o}),m?.length!==1)return{success:!1,remainder:o,
failedExpectations:s};o=o.slice(m[0].length);let f=o.match(/^[xX]/g);if(s.push({expectation:kb,remainder:o}),f?.length!==1)return{success:!1,remainder:o,failedExpectations:s};
o=o.slice(f[0].length);let g=Dp(o);return s.push(...g.failedExpectations),g.success===!1?{success:!1,remainder:g.remainder,failedExpectations:s}:(o=g.remainder,
{success:!0,value:[g.value],remainder:o,failedExpectations:s})}function Dp(a){let s=a.match(/^([0-9abcdefABCDEF][0-9abcdefABCDEF]){0,1}/g);return s?.length===1?
{success:!0,value:s[0],remainder:a.slice(s[0].length),failedExpectations:[]}:{success:!1,remainder:a,failedExpectations:[{expectation:to,remainder:a}]}}function Rp(a){
let s=Mp(a);return s.success===!0?{success:!0,value:x(s.value[0]),remainder:s.remainder,failedExpectations:[]}:s}function Mp(a){let s=[],o=a,m=o.match(/^\\u/g);
if(s.push({expectation:Ub,remainder:o}),m?.length!==1)return{success:!1,remainder:o,failedExpectations:s};o=o.slice(m[0].length);let f=Pp(o);return s.push(...f.
failedExpectations),f.success===!1?{success:!1,remainder:f.remainder,failedExpectations:s}:(o=f.remainder,{success:!0,value:[f.value],remainder:o,failedExpectations:s})}
function Pp(a){let s=a.match(/^([0-9abcdefABCDEF][0-9abcdefABCDEF]){0,2}/g);return s?.length===1?{success:!0,value:s[0],remainder:a.slice(s[0].length),failedExpectations:[]}:
{success:!1,remainder:a,failedExpectations:[{expectation:to,remainder:a}]}}function kp(a){let s=Up(a);return s.success===!0?{success:!0,value:_(s.value[0]),remainder:s.
remainder,failedExpectations:[]}:s}function Up(a){let s=[],o=a,m=o.match(/^\\U/g);if(s.push({expectation:Bb,remainder:o}),m?.length!==1)return{success:!1,remainder:o,
failedExpectations:s};o=o.slice(m[0].length);let f=Bp(o);return s.push(...f.failedExpectations),f.success===!1?{success:!1,remainder:f.remainder,failedExpectations:s}:
(o=f.remainder,{success:!0,value:[f.value],remainder:o,failedExpectations:s})}function Bp(a){let s=a.match(/^([0-9abcdefABCDEF][0-9abcdefABCDEF]){0,4}/g);return s?.
length===1?{success:!0,value:s[0],remainder:a.slice(s[0].length),failedExpectations:[]}:{success:!1,remainder:a,failedExpectations:[{expectation:to,remainder:a}]}}
function Vp(a){let s=Fp(a);return s.success===!0?{success:!0,value:T(s.value[0]),remainder:s.remainder,failedExpectations:[]}:s}function Fp(a){let s=[],o=a,m=o.
match(/^\\/g);if(s.push({expectation:ms,remainder:o}),m?.length!==1)return{success:!1,remainder:o,failedExpectations:s};o=o.slice(m[0].length);let f=Gp(o);return s.
push(...f.failedExpectations),f.success===!1?{success:!1,remainder:f.remainder,failedExpectations:s}:(o=f.remainder,{success:!0,value:[f.value],remainder:o,failedExpectations:s})}
function Gp(a){let s=a.match(/^[0-3][0-7][0-7]/g);return s?.length===1?{success:!0,value:s[0],remainder:a.slice(s[0].length),failedExpectations:[]}:{success:!1,
remainder:a,failedExpectations:[{expectation:Vb,remainder:a}]}}function Yp(a){let s=$p(a);return s.success===!0?{success:!0,value:w(s.value[0]),remainder:s.remainder,
failedExpectations:[]}:s}function $p(a){let s=[],o=a,m=o.match(/^\\/g);if(s.push({expectation:ms,remainder:o}),m?.length!==1)return{success:!1,remainder:o,failedExpectations:s};
o=o.slice(m[0].length);let f=Kp(o);return s.push(...f.failedExpectations),f.success===!1?{success:!1,remainder:f.remainder,failedExpectations:s}:(o=f.remainder,
{success:!0,value:[f.value],remainder:o,failedExpectations:s})}function Kp(a){return/^[abfnrtv]/g.test(a)?{success:!0,value:a.slice(0,1),remainder:a.slice(1),failedExpectations:[]}:
{success:!1,remainder:a,failedExpectations:[{expectation:Yb,remainder:a}]}}function Wp(a){let s=[],o=a,m=o.match(/^\\/g);if(s.push({expectation:ms,remainder:o}),
m?.length!==1)return{success:!1,remainder:o,failedExpectations:s};o=o.slice(m[0].length);let f=Zp(o);return s.push(...f.failedExpectations),f.success===!1?{success:!1,
remainder:f.remainder,failedExpectations:s}:(o=f.remainder,{success:!0,value:f.value,remainder:o,failedExpectations:s})}function Zp(a){return/^["'`\\?]/g.test(a)?
{success:!0,value:a.slice(0,1),remainder:a.slice(1),failedExpectations:[]}:{success:!1,remainder:a,failedExpectations:[{expectation:$b,remainder:a}]}}function Hp(a){
let s=a.match(/^(?!""")[\s\S]/g);return s?.length===1?{success:!0,value:s[0],remainder:a.slice(s[0].length),failedExpectations:[]}:{success:!1,remainder:a,failedExpectations:[
{expectation:Rt,remainder:a}]}}function Xp(a){let s=[],o=a,m=o.match(/^'''/g);if(s.push({expectation:us,remainder:o}),m?.length!==1)return{success:!1,remainder:o,
failedExpectations:s};o=o.slice(m[0].length);let f=Jp(o);if(s.push(...f.failedExpectations),f.success===!1)return{success:!1,remainder:f.remainder,failedExpectations:s};
o=f.remainder;let g=o.match(/^'''/g);return s.push({expectation:us,remainder:o}),g?.length!==1?{success:!1,remainder:o,failedExpectations:s}:(o=o.slice(g[0].length),
{success:!0,value:f.value,remainder:o,failedExpectations:s})}function Jp(a){let s=[],o=[],m=a;for(;;){let g=jp(m);if(o.push(...g.failedExpectations),g.success===
!1)break;m=g.remainder,s.push(g.value)}return{success:!0,value:s,remainder:m,failedExpectations:o}}function jp(a){let s=[lr,Qp],o=[];for(let m=s.shift();m!==void 0;m=
s.shift()){let f=m(a);if(o.push(...f.failedExpectations),f.success===!0)return{success:!0,value:f.value,remainder:f.remainder,failedExpectations:o}}return{success:!1,
remainder:a,failedExpectations:o}}function Qp(a){let s=a.match(/^(?!''')[\s\S]/g);return s?.length===1?{success:!0,value:s[0],remainder:a.slice(s[0].length),failedExpectations:[]}:
{success:!1,remainder:a,failedExpectations:[{expectation:Rt,remainder:a}]}}function zp(a){let s=[],o=a,m=o.match(/^"/g);if(s.push({expectation:ls,remainder:o}),
m?.length!==1)return{success:!1,remainder:o,failedExpectations:s};o=o.slice(m[0].length);let f=qp(o);if(s.push(...f.failedExpectations),f.success===!1)return{success:!1,
remainder:f.remainder,failedExpectations:s};o=f.remainder;let g=o.match(/^"/g);return s.push({expectation:ls,remainder:o}),g?.length!==1?{success:!1,remainder:o,
failedExpectations:s}:(o=o.slice(g[0].length),{success:!0,value:f.value,remainder:o,failedExpectations:s})}function qp(a){let s=[],o=[],m=a;for(;;){let g=ed(m);
if(o.push(...g.failedExpectations),g.success===!1)break;m=g.remainder,s.push(g.value)}return{success:!0,value:s,remainder:m,failedExpectations:o}}function ed(a){
let s=[lr,td],o=[];for(let m=s.shift();m!==void 0;m=s.shift()){let f=m(a);if(o.push(...f.failedExpectations),f.success===!0)return{success:!0,value:f.value,remainder:f.
remainder,failedExpectations:o}}return{success:!1,remainder:a,failedExpectations:o}}function td(a){let s=a.match(/^(?!("|([\r\n])+))[\s\S]/g);return s?.length===
1?{success:!0,value:s[0],remainder:a.slice(s[0].length),failedExpectations:[]}:{success:!1,remainder:a,failedExpectations:[{expectation:Rt,remainder:a}]}}function nd(a){
let s=[],o=a,m=o.match(/^'/g);if(s.push({expectation:fs,remainder:o}),m?.length!==1)return{success:!1,remainder:o,failedExpectations:s};o=o.slice(m[0].length);let f=rd(
o);if(s.push(...f.failedExpectations),f.success===!1)return{success:!1,remainder:f.remainder,failedExpectations:s};o=f.remainder;let g=o.match(/^'/g);return s.push(
{expectation:fs,remainder:o}),g?.length!==1?{success:!1,remainder:o,failedExpectations:s}:(o=o.slice(g[0].length),{success:!0,value:f.value,remainder:o,failedExpectations:s})}
function rd(a){let s=[],o=[],m=a;for(;;){let g=sd(m);if(o.push(...g.failedExpectations),g.success===!1)break;m=g.remainder,s.push(g.value)}return{success:!0,value:s,
remainder:m,failedExpectations:o}}function sd(a){let s=[lr,id],o=[];for(let m=s.shift();m!==void 0;m=s.shift()){let f=m(a);if(o.push(...f.failedExpectations),f.
success===!0)return{success:!0,value:f.value,remainder:f.remainder,failedExpectations:o}}return{success:!1,remainder:a,failedExpectations:o}}function id(a){let s=a.
match(/^(?!('|([\r\n])+))[\s\S]/g);return s?.length===1?{success:!0,value:s[0],remainder:a.slice(s[0].length),failedExpectations:[]}:{success:!1,remainder:a,failedExpectations:[
{expectation:Rt,remainder:a}]}}function od(a){let s=ad(a);return s.success===!0?s:{success:!1,remainder:s.remainder,failedExpectations:[{expectation:Xb,remainder:s.
remainder}]}}function ad(a){let s=cd(a);return s.success===!0?{success:!0,value:S(()=>e.length-a.length,s.value[0]),remainder:s.remainder,failedExpectations:[]}:
s}function cd(a){let s=[],o=a,m=o.match(/^[bB]/g);if(s.push({expectation:Hb,remainder:o}),m?.length!==1)return{success:!1,remainder:o,failedExpectations:s};o=o.
slice(m[0].length);let f=na(o);return s.push(...f.failedExpectations),f.success===!1?{success:!1,remainder:f.remainder,failedExpectations:s}:(o=f.remainder,{success:!0,
value:[f.value],remainder:o,failedExpectations:s})}function ud(a){let s=ld(a);return s.success===!0?s:{success:!1,remainder:s.remainder,failedExpectations:[{expectation:Qb,
remainder:s.remainder}]}}function ld(a){let s=fd(a);return s.success===!0?{success:!0,value:y(()=>e.length-a.length,s.value),remainder:s.remainder,failedExpectations:[]}:
s}function fd(a){let s=[md,pd],o=[];for(let m=s.shift();m!==void 0;m=s.shift()){let f=m(a);if(o.push(...f.failedExpectations),f.success===!0)return{success:!0,value:f.
value,remainder:f.remainder,failedExpectations:o}}return{success:!1,remainder:a,failedExpectations:o}}function md(a){return a.startsWith("true")?{success:!0,value:"\
true",remainder:a.slice(4),failedExpectations:[]}:{success:!1,remainder:a,failedExpectations:[{expectation:Jb,remainder:a}]}}function pd(a){return a.startsWith(
"false")?{success:!0,value:"false",remainder:a.slice(5),failedExpectations:[]}:{success:!1,remainder:a,failedExpectations:[{expectation:jb,remainder:a}]}}function dd(a){
let s=hd(a);return s.success===!0?s:{success:!1,remainder:s.remainder,failedExpectations:[{expectation:qb,remainder:s.remainder}]}}function hd(a){let s=gd(a);return s.
success===!0?{success:!0,value:b(()=>e.length-a.length),remainder:s.remainder,failedExpectations:[]}:s}function gd(a){let s=[],o=a,m=o.match(/^null/g);if(s.push(
{expectation:zb,remainder:o}),m?.length!==1)return{success:!1,remainder:o,failedExpectations:s};o=o.slice(m[0].length);let f=o.match(/^(?![_a-zA-Z0-9])/g);return s.
push(),f?.length!==1?{success:!1,remainder:o,failedExpectations:s}:(o=o.slice(f[0].length),{success:!0,value:[],remainder:o,failedExpectations:s})}function Ed(a){
let s=bd(a);return s.success===!0?{success:!0,value:C(()=>e.length-a.length,s.value[0],s.value[1]),remainder:s.remainder,failedExpectations:[]}:s}function bd(a){
let s=[],o=a,m=o.match(/^(\.)?/g);if(s.push({expectation:Ht,remainder:o}),m?.length!==1)return{success:!1,remainder:o,failedExpectations:s};o=o.slice(m[0].length);
let f=o.match(/^(([\t\n\f\r ])+)?(\/\/([^\r\n])*([\r\n])+)?(([\t\n\f\r ])+)?/g);if(s.push({expectation:X,remainder:o},{expectation:J,remainder:o}),f?.length!==1)
return{success:!1,remainder:o,failedExpectations:s};o=o.slice(f[0].length);let g=yd(o);if(s.push(...g.failedExpectations),g.success===!1)return{success:!1,remainder:g.
remainder,failedExpectations:s};o=g.remainder;let O=o.match(/^(([\t\n\f\r ])+)?(\/\/([^\r\n])*([\r\n])+)?(([\t\n\f\r ])+)?/g);if(s.push({expectation:X,remainder:o},
{expectation:J,remainder:o}),O?.length!==1)return{success:!1,remainder:o,failedExpectations:s};o=o.slice(O[0].length);let ie=o.match(/^\(/g);if(s.push({expectation:no,
remainder:o}),ie?.length!==1)return{success:!1,remainder:o,failedExpectations:s};o=o.slice(ie[0].length);let oe=Ps(o);if(s.push(...oe.failedExpectations),oe.success===
!1)return{success:!1,remainder:oe.remainder,failedExpectations:s};o=oe.remainder;let wt=o.match(/^\)/g);return s.push({expectation:ro,remainder:o}),wt?.length!==
1?{success:!1,remainder:o,failedExpectations:s}:(o=o.slice(wt[0].length),{success:!0,value:[g.value,oe.value],remainder:o,failedExpectations:s})}function yd(a){
let s=xd(a);return s.success===!0?s:{success:!1,remainder:s.remainder,failedExpectations:[{expectation:e0,remainder:s.remainder}]}}function xd(a){let s=Nd(a);return s.
success===!0?{success:!0,value:I((o,m=Xn.getLocation(n,e,a,s.remainder),f)=>{throw new Jn(o,m,f)},s.value),remainder:s.remainder,failedExpectations:[]}:s}function Nd(a){
let s=a.match(/^[_a-zA-Z]([_a-zA-Z0-9])*/g);return s?.length===1?{success:!0,value:s[0],remainder:a.slice(s[0].length),failedExpectations:[]}:{success:!1,remainder:a,
failedExpectations:[{expectation:Tl,remainder:a}]}}function Ps(a){let s=[],o=[],m=a;for(;;){let f=m;if(s.length>0){let O=_d(f);if(o.push(...O.failedExpectations),
O.success===!1)break;f=O.remainder}let g=Lt(f);if(o.push(...g.failedExpectations),g.success===!1)break;m=g.remainder,s.push(g.value)}return{success:!0,value:s,remainder:m,
failedExpectations:o}}function _d(a){return a.startsWith(",")?{success:!0,value:",",remainder:a.slice(1),failedExpectations:[]}:{success:!1,remainder:a,failedExpectations:[
{expectation:cn,remainder:a}]}}function Sd(a){let s=Id(a);return s.success===!0?{success:!0,value:Tt(()=>e.length-a.length,s.value[0],s.value[1],s.value[2]),remainder:s.
remainder,failedExpectations:[]}:s}function Id(a){let s=[],o=a,m=Td(o);if(s.push(...m.failedExpectations),m.success===!1)return{success:!1,remainder:m.remainder,
failedExpectations:s};o=m.remainder;let f=o.match(/^(([\t\n\f\r ])+)?(\/\/([^\r\n])*([\r\n])+)?(([\t\n\f\r ])+)?/g);if(s.push({expectation:X,remainder:o},{expectation:J,
remainder:o}),f?.length!==1)return{success:!1,remainder:o,failedExpectations:s};o=o.slice(f[0].length);let g=wd(o);if(s.push(...g.failedExpectations),g.success===
!1)return{success:!1,remainder:g.remainder,failedExpectations:s};o=g.remainder;let O=o.match(/^(([\t\n\f\r ])+)?(\/\/([^\r\n])*([\r\n])+)?(([\t\n\f\r ])+)?/g);if(s.
push({expectation:X,remainder:o},{expectation:J,remainder:o}),O?.length!==1)return{success:!1,remainder:o,failedExpectations:s};o=o.slice(O[0].length);let ie=o.
match(/^\{/g);if(s.push({expectation:Ll,remainder:o}),ie?.length!==1)return{success:!1,remainder:o,failedExpectations:s};o=o.slice(ie[0].length);let oe=Dd(o);if(s.
push(...oe.failedExpectations),oe.success===!1)return{success:!1,remainder:oe.remainder,failedExpectations:s};o=oe.remainder;let wt=o.match(/^(,)?/g);if(s.push(
{expectation:cn,remainder:o}),wt?.length!==1)return{success:!1,remainder:o,failedExpectations:s};o=o.slice(wt[0].length);let ra=o.match(/^(([\t\n\f\r ])+)?(\/\/([^\r\n])*([\r\n])+)?(([\t\n\f\r ])+)?/g);
if(s.push({expectation:X,remainder:o},{expectation:J,remainder:o}),ra?.length!==1)return{success:!1,remainder:o,failedExpectations:s};o=o.slice(ra[0].length);let sa=o.
match(/^\}/g);return s.push({expectation:wl,remainder:o}),sa?.length!==1?{success:!1,remainder:o,failedExpectations:s}:(o=o.slice(sa[0].length),{success:!0,value:[
m.value,g.value,oe.value],remainder:o,failedExpectations:s})}function Td(a){let s=Ld(a);return s.success===!0?s:{success:!0,value:null,remainder:a,failedExpectations:s.
failedExpectations}}function Ld(a){return a.startsWith(".")?{success:!0,value:".",remainder:a.slice(1),failedExpectations:[]}:{success:!1,remainder:a,failedExpectations:[
{expectation:Ht,remainder:a}]}}function wd(a){let s=[],o=[],m=a;for(;;){let f=m;if(s.length>0){let O=Cd(f);if(o.push(...O.failedExpectations),O.success===!1)break;
f=O.remainder}let g=hn(f);if(o.push(...g.failedExpectations),g.success===!1)break;m=g.remainder,s.push(g.value)}return s.length<1?{success:!1,remainder:a,failedExpectations:o}:
{success:!0,value:s,remainder:m,failedExpectations:o}}function hn(a){let s=vd(a);return s.success===!0?s:{success:!1,remainder:s.remainder,failedExpectations:[{
expectation:t0,remainder:s.remainder}]}}function vd(a){let s=Ad(a);return s.success===!0?{success:!0,value:B((o,m=Xn.getLocation(n,e,a,s.remainder),f)=>{throw new Jn(
o,m,f)},s.value),remainder:s.remainder,failedExpectations:[]}:s}function Ad(a){let s=a.match(/^[_a-zA-Z]([_a-zA-Z0-9])*/g);return s?.length===1?{success:!0,value:s[0],
remainder:a.slice(s[0].length),failedExpectations:[]}:{success:!1,remainder:a,failedExpectations:[{expectation:Tl,remainder:a}]}}function Cd(a){let s=[],o=a,m=ea(
o);if(s.push(...m.failedExpectations),m.success===!1)return{success:!1,remainder:m.remainder,failedExpectations:s};o=m.remainder;let f=Od(o);if(s.push(...f.failedExpectations),
f.success===!1)return{success:!1,remainder:f.remainder,failedExpectations:s};o=f.remainder;let g=ea(o);return s.push(...g.failedExpectations),g.success===!1?{success:!1,
remainder:g.remainder,failedExpectations:s}:(o=g.remainder,{success:!0,value:[m.value,f.value,m.value],remainder:o,failedExpectations:s})}function Od(a){return a.
startsWith(".")?{success:!0,value:".",remainder:a.slice(1),failedExpectations:[]}:{success:!1,remainder:a,failedExpectations:[{expectation:Ht,remainder:a}]}}function Dd(a){
let s=[],o=[],m=a;for(;;){let f=m;if(s.length>0){let O=Pd(f);if(o.push(...O.failedExpectations),O.success===!1)break;f=O.remainder}let g=Rd(f);if(o.push(...g.failedExpectations),
g.success===!1)break;m=g.remainder,s.push(g.value)}return{success:!0,value:s,remainder:m,failedExpectations:o}}function Rd(a){let s=Md(a);return s.success===!0?
{success:!0,value:ge(()=>e.length-a.length,s.value[0],s.value[1]),remainder:s.remainder,failedExpectations:[]}:s}function Md(a){let s=[],o=a,m=o.match(/^(([\t\n\f\r ])+)?(\/\/([^\r\n])*([\r\n])+)?(([\t\n\f\r ])+)?/g);
if(s.push({expectation:X,remainder:o},{expectation:J,remainder:o}),m?.length!==1)return{success:!1,remainder:o,failedExpectations:s};o=o.slice(m[0].length);let f=hn(
o);if(s.push(...f.failedExpectations),f.success===!1)return{success:!1,remainder:f.remainder,failedExpectations:s};o=f.remainder;let g=o.match(/^(([\t\n\f\r ])+)?(\/\/([^\r\n])*([\r\n])+)?(([\t\n\f\r ])+)?:/g);
if(s.push({expectation:X,remainder:o},{expectation:J,remainder:o},{expectation:so,remainder:o}),g?.length!==1)return{success:!1,remainder:o,failedExpectations:s};
o=o.slice(g[0].length);let O=Lt(o);return s.push(...O.failedExpectations),O.success===!1?{success:!1,remainder:O.remainder,failedExpectations:s}:(o=O.remainder,
{success:!0,value:[f.value,O.value],remainder:o,failedExpectations:s})}function Pd(a){return a.startsWith(",")?{success:!0,value:",",remainder:a.slice(1),failedExpectations:[]}:
{success:!1,remainder:a,failedExpectations:[{expectation:cn,remainder:a}]}}function kd(a){let s=Ud(a);return s.success===!0?{success:!0,value:ar(()=>e.length-a.
length,s.value[0]),remainder:s.remainder,failedExpectations:[]}:s}function Ud(a){let s=[],o=a,m=o.match(/^(\.)?/g);if(s.push({expectation:Ht,remainder:o}),m?.length!==
1)return{success:!1,remainder:o,failedExpectations:s};o=o.slice(m[0].length);let f=o.match(/^(([\t\n\f\r ])+)?(\/\/([^\r\n])*([\r\n])+)?(([\t\n\f\r ])+)?/g);if(s.
push({expectation:X,remainder:o},{expectation:J,remainder:o}),f?.length!==1)return{success:!1,remainder:o,failedExpectations:s};o=o.slice(f[0].length);let g=hn(
o);return s.push(...g.failedExpectations),g.success===!1?{success:!1,remainder:g.remainder,failedExpectations:s}:(o=g.remainder,{success:!0,value:[g.value],remainder:o,
failedExpectations:s})}function Bd(a){let s=[],o=a,m=o.match(/^\(/g);if(s.push({expectation:no,remainder:o}),m?.length!==1)return{success:!1,remainder:o,failedExpectations:s};
o=o.slice(m[0].length);let f=Lt(o);if(s.push(...f.failedExpectations),f.success===!1)return{success:!1,remainder:f.remainder,failedExpectations:s};o=f.remainder;
let g=o.match(/^\)/g);return s.push({expectation:ro,remainder:o}),g?.length!==1?{success:!1,remainder:o,failedExpectations:s}:(o=o.slice(g[0].length),{success:!0,
value:f.value,remainder:o,failedExpectations:s})}function Vd(a){let s=Fd(a);return s.success===!0?{success:!0,value:Pt(()=>e.length-a.length,s.value),remainder:s.
remainder,failedExpectations:[]}:s}function Fd(a){let s=[],o=a,m=o.match(/^\[/g);if(s.push({expectation:vl,remainder:o}),m?.length!==1)return{success:!1,remainder:o,
failedExpectations:s};o=o.slice(m[0].length);let f=Ps(o);if(s.push(...f.failedExpectations),f.success===!1)return{success:!1,remainder:f.remainder,failedExpectations:s};
o=f.remainder;let g=o.match(/^(,)?/g);if(s.push({expectation:cn,remainder:o}),g?.length!==1)return{success:!1,remainder:o,failedExpectations:s};o=o.slice(g[0].length);
let O=o.match(/^(([\t\n\f\r ])+)?(\/\/([^\r\n])*([\r\n])+)?(([\t\n\f\r ])+)?/g);if(s.push({expectation:X,remainder:o},{expectation:J,remainder:o}),O?.length!==1)
return{success:!1,remainder:o,failedExpectations:s};o=o.slice(O[0].length);let ie=o.match(/^\]/g);return s.push({expectation:Al,remainder:o}),ie?.length!==1?{success:!1,
remainder:o,failedExpectations:s}:(o=o.slice(ie[0].length),{success:!0,value:f.value,remainder:o,failedExpectations:s})}function Gd(a){let s=Yd(a);return s.success===
!0?{success:!0,value:cr(()=>e.length-a.length,s.value),remainder:s.remainder,failedExpectations:[]}:s}function Yd(a){let s=[],o=a,m=o.match(/^\{/g);if(s.push({expectation:Ll,
remainder:o}),m?.length!==1)return{success:!1,remainder:o,failedExpectations:s};o=o.slice(m[0].length);let f=$d(o);if(s.push(...f.failedExpectations),f.success===
!1)return{success:!1,remainder:f.remainder,failedExpectations:s};o=f.remainder;let g=o.match(/^(,)?(([\t\n\f\r ])+)?(\/\/([^\r\n])*([\r\n])+)?(([\t\n\f\r ])+)?\}/g);
return s.push({expectation:cn,remainder:o},{expectation:X,remainder:o},{expectation:J,remainder:o},{expectation:wl,remainder:o}),g?.length!==1?{success:!1,remainder:o,
failedExpectations:s}:(o=o.slice(g[0].length),{success:!0,value:f.value,remainder:o,failedExpectations:s})}function $d(a){let s=[],o=[],m=a;for(;;){let f=m;if(s.
length>0){let O=Zd(f);if(o.push(...O.failedExpectations),O.success===!1)break;f=O.remainder}let g=Kd(f);if(o.push(...g.failedExpectations),g.success===!1)break;
m=g.remainder,s.push(g.value)}return{success:!0,value:s,remainder:m,failedExpectations:o}}function Kd(a){let s=Wd(a);return s.success===!0?{success:!0,value:Ds(
()=>e.length-a.length,s.value[0],s.value[1]),remainder:s.remainder,failedExpectations:[]}:s}function Wd(a){let s=[],o=a,m=Lt(o);if(s.push(...m.failedExpectations),
m.success===!1)return{success:!1,remainder:m.remainder,failedExpectations:s};o=m.remainder;let f=o.match(/^:/g);if(s.push({expectation:so,remainder:o}),f?.length!==
1)return{success:!1,remainder:o,failedExpectations:s};o=o.slice(f[0].length);let g=Lt(o);return s.push(...g.failedExpectations),g.success===!1?{success:!1,remainder:g.
remainder,failedExpectations:s}:(o=g.remainder,{success:!0,value:[m.value,g.value],remainder:o,failedExpectations:s})}function Zd(a){return a.startsWith(",")?{success:!0,
value:",",remainder:a.slice(1),failedExpectations:[]}:{success:!1,remainder:a,failedExpectations:[{expectation:cn,remainder:a}]}}function Hd(a){let s=[],o=[],m=a;
for(;;){let g=Xd(m);if(o.push(...g.failedExpectations),g.success===!1)break;m=g.remainder,s.push(g.value)}return{success:!0,value:s,remainder:m,failedExpectations:o}}
function Xd(a){let s=[],o=a,m=o.match(/^(([\t\n\f\r ])+)?(\/\/([^\r\n])*([\r\n])+)?(([\t\n\f\r ])+)?/g);if(s.push({expectation:X,remainder:o},{expectation:J,remainder:o}),
m?.length!==1)return{success:!1,remainder:o,failedExpectations:s};o=o.slice(m[0].length);let f=Jd(o);return s.push(...f.failedExpectations),f.success===!1?{success:!1,
remainder:f.remainder,failedExpectations:s}:(o=f.remainder,{success:!0,value:f.value,remainder:o,failedExpectations:s})}function Jd(a){let s=[jd,zd,eh],o=[];for(let m=s.
shift();m!==void 0;m=s.shift()){let f=m(a);if(o.push(...f.failedExpectations),f.success===!0)return{success:!0,value:f.value,remainder:f.remainder,failedExpectations:o}}
return{success:!1,remainder:a,failedExpectations:o}}function jd(a){let s=Qd(a);return s.success===!0?{success:!0,value:ur(()=>e.length-a.length,s.value[0]),remainder:s.
remainder,failedExpectations:[]}:s}function Qd(a){let s=[],o=a,m=o.match(/^\./g);if(s.push({expectation:Ht,remainder:o}),m?.length!==1)return{success:!1,remainder:o,
failedExpectations:s};o=o.slice(m[0].length);let f=o.match(/^(([\t\n\f\r ])+)?(\/\/([^\r\n])*([\r\n])+)?(([\t\n\f\r ])+)?/g);if(s.push({expectation:X,remainder:o},
{expectation:J,remainder:o}),f?.length!==1)return{success:!1,remainder:o,failedExpectations:s};o=o.slice(f[0].length);let g=hn(o);if(s.push(...g.failedExpectations),
g.success===!1)return{success:!1,remainder:g.remainder,failedExpectations:s};o=g.remainder;let O=o.match(/^(([\t\n\f\r ])+)?(\/\/([^\r\n])*([\r\n])+)?(([\t\n\f\r ])+)?/g);
if(s.push({expectation:X,remainder:o},{expectation:J,remainder:o}),O?.length!==1)return{success:!1,remainder:o,failedExpectations:s};o=o.slice(O[0].length);let ie=o.
match(/^(?![(])/g);return s.push(),ie?.length!==1?{success:!1,remainder:o,failedExpectations:s}:(o=o.slice(ie[0].length),{success:!0,value:[g.value],remainder:o,
failedExpectations:s})}function zd(a){let s=qd(a);return s.success===!0?{success:!0,value:Rs(()=>e.length-a.length,s.value[0],s.value[1]),remainder:s.remainder,
failedExpectations:[]}:s}function qd(a){let s=[],o=a,m=o.match(/^\./g);if(s.push({expectation:Ht,remainder:o}),m?.length!==1)return{success:!1,remainder:o,failedExpectations:s};
o=o.slice(m[0].length);let f=o.match(/^(([\t\n\f\r ])+)?(\/\/([^\r\n])*([\r\n])+)?(([\t\n\f\r ])+)?/g);if(s.push({expectation:X,remainder:o},{expectation:J,remainder:o}),
f?.length!==1)return{success:!1,remainder:o,failedExpectations:s};o=o.slice(f[0].length);let g=hn(o);if(s.push(...g.failedExpectations),g.success===!1)return{success:!1,
remainder:g.remainder,failedExpectations:s};o=g.remainder;let O=o.match(/^(([\t\n\f\r ])+)?(\/\/([^\r\n])*([\r\n])+)?(([\t\n\f\r ])+)?/g);if(s.push({expectation:X,
remainder:o},{expectation:J,remainder:o}),O?.length!==1)return{success:!1,remainder:o,failedExpectations:s};o=o.slice(O[0].length);let ie=o.match(/^\(/g);if(s.push(
{expectation:no,remainder:o}),ie?.length!==1)return{success:!1,remainder:o,failedExpectations:s};o=o.slice(ie[0].length);let oe=Ps(o);if(s.push(...oe.failedExpectations),
oe.success===!1)return{success:!1,remainder:oe.remainder,failedExpectations:s};o=oe.remainder;let wt=o.match(/^\)/g);return s.push({expectation:ro,remainder:o}),
wt?.length!==1?{success:!1,remainder:o,failedExpectations:s}:(o=o.slice(wt[0].length),{success:!0,value:[g.value,oe.value],remainder:o,failedExpectations:s})}function eh(a){
let s=th(a);return s.success===!0?{success:!0,value:Ms(()=>e.length-a.length,s.value[0]),remainder:s.remainder,failedExpectations:[]}:s}function th(a){let s=[],
o=a,m=o.match(/^\[/g);if(s.push({expectation:vl,remainder:o}),m?.length!==1)return{success:!1,remainder:o,failedExpectations:s};o=o.slice(m[0].length);let f=Lt(
o);if(s.push(...f.failedExpectations),f.success===!1)return{success:!1,remainder:f.remainder,failedExpectations:s};o=f.remainder;let g=o.match(/^\]/g);return s.
push({expectation:Al,remainder:o}),g?.length!==1?{success:!1,remainder:o,failedExpectations:s}:(o=o.slice(g[0].length),{success:!0,value:[f.value],remainder:o,failedExpectations:s})}
function nh(a){let s=rh(a);return s.success===!0?{success:!0,value:rm(()=>e.length-a.length,s.value[0],s.value[1]),remainder:s.remainder,failedExpectations:[]}:
s}function rh(a){let s=[],o=a,m=o.match(/^(([\t\n\f\r ])+)?(\/\/([^\r\n])*([\r\n])+)?(([\t\n\f\r ])+)?/g);if(s.push({expectation:X,remainder:o},{expectation:J,remainder:o}),
m?.length!==1)return{success:!1,remainder:o,failedExpectations:s};o=o.slice(m[0].length);let f=sh(o);if(s.push(...f.failedExpectations),f.success===!1)return{success:!1,
remainder:f.remainder,failedExpectations:s};o=f.remainder;let g=qo(o);return s.push(...g.failedExpectations),g.success===!1?{success:!1,remainder:g.remainder,failedExpectations:s}:
(o=g.remainder,{success:!0,value:[f.value,g.value],remainder:o,failedExpectations:s})}function sh(a){let s=a.match(/^((!)+|(-)+)/g);return s?.length===1?{success:!0,
value:s[0],remainder:a.slice(s[0].length),failedExpectations:[]}:{success:!1,remainder:a,failedExpectations:[{expectation:n0,remainder:a},{expectation:qi,remainder:a}]}}
function ih(a){let s=oh(a);return s.success===!0?s:{success:!0,value:null,remainder:a,failedExpectations:s.failedExpectations}}function oh(a){let s=[],o=[],m=a;
for(;;){let g=ah(m);if(o.push(...g.failedExpectations),g.success===!1)break;m=g.remainder,s.push(g.value)}return s.length<1?{success:!1,remainder:a,failedExpectations:o}:
{success:!0,value:s,remainder:m,failedExpectations:o}}function ah(a){let s=ch(a);return s.success===!0?{success:!0,value:im(()=>e.length-a.length,s.value[0],s.value[1]),
remainder:s.remainder,failedExpectations:[]}:s}function ch(a){let s=[],o=a,m=o.match(/^(([\t\n\f\r ])+)?(\/\/([^\r\n])*([\r\n])+)?(([\t\n\f\r ])+)?/g);if(s.push(
{expectation:X,remainder:o},{expectation:J,remainder:o}),m?.length!==1)return{success:!1,remainder:o,failedExpectations:s};o=o.slice(m[0].length);let f=uh(o);if(s.
push(...f.failedExpectations),f.success===!1)return{success:!1,remainder:f.remainder,failedExpectations:s};o=f.remainder;let g=zo(o);return s.push(...g.failedExpectations),
g.success===!1?{success:!1,remainder:g.remainder,failedExpectations:s}:(o=g.remainder,{success:!0,value:[f.value,g.value],remainder:o,failedExpectations:s})}function uh(a){
let s=lh(a);return s.success===!0?{success:!0,value:sm(s.value),remainder:s.remainder,failedExpectations:[]}:s}function lh(a){return/^[*\/%]/g.test(a)?{success:!0,
value:a.slice(0,1),remainder:a.slice(1),failedExpectations:[]}:{success:!1,remainder:a,failedExpectations:[{expectation:r0,remainder:a}]}}function fh(a){let s=mh(
a);return s.success===!0?s:{success:!0,value:null,remainder:a,failedExpectations:s.failedExpectations}}function mh(a){let s=[],o=[],m=a;for(;;){let g=ph(m);if(o.
push(...g.failedExpectations),g.success===!1)break;m=g.remainder,s.push(g.value)}return s.length<1?{success:!1,remainder:a,failedExpectations:o}:{success:!0,value:s,
remainder:m,failedExpectations:o}}function ph(a){let s=dh(a);return s.success===!0?{success:!0,value:cm(()=>e.length-a.length,s.value[0],s.value[1]),remainder:s.
remainder,failedExpectations:[]}:s}function dh(a){let s=[],o=a,m=o.match(/^(([\t\n\f\r ])+)?(\/\/([^\r\n])*([\r\n])+)?(([\t\n\f\r ])+)?/g);if(s.push({expectation:X,
remainder:o},{expectation:J,remainder:o}),m?.length!==1)return{success:!1,remainder:o,failedExpectations:s};o=o.slice(m[0].length);let f=hh(o);if(s.push(...f.failedExpectations),
f.success===!1)return{success:!1,remainder:f.remainder,failedExpectations:s};o=f.remainder;let g=Qo(o);return s.push(...g.failedExpectations),g.success===!1?{success:!1,
remainder:g.remainder,failedExpectations:s}:(o=g.remainder,{success:!0,value:[f.value,g.value],remainder:o,failedExpectations:s})}function hh(a){let s=gh(a);return s.
success===!0?{success:!0,value:am(s.value),remainder:s.remainder,failedExpectations:[]}:s}function gh(a){return/^[+\-]/g.test(a)?{success:!0,value:a.slice(0,1),
remainder:a.slice(1),failedExpectations:[]}:{success:!1,remainder:a,failedExpectations:[{expectation:Cb,remainder:a}]}}function Eh(a){let s=bh(a);return s.success===
!0?s:{success:!0,value:null,remainder:a,failedExpectations:s.failedExpectations}}function bh(a){let s=[],o=[],m=a;for(;;){let g=yh(m);if(o.push(...g.failedExpectations),
g.success===!1)break;m=g.remainder,s.push(g.value)}return s.length<1?{success:!1,remainder:a,failedExpectations:o}:{success:!0,value:s,remainder:m,failedExpectations:o}}
function yh(a){let s=xh(a);return s.success===!0?{success:!0,value:mm(()=>e.length-a.length,s.value[0],s.value[1]),remainder:s.remainder,failedExpectations:[]}:
s}function xh(a){let s=[],o=a,m=o.match(/^(([\t\n\f\r ])+)?(\/\/([^\r\n])*([\r\n])+)?(([\t\n\f\r ])+)?/g);if(s.push({expectation:X,remainder:o},{expectation:J,remainder:o}),
m?.length!==1)return{success:!1,remainder:o,failedExpectations:s};o=o.slice(m[0].length);let f=Nh(o);if(s.push(...f.failedExpectations),f.success===!1)return{success:!1,
remainder:f.remainder,failedExpectations:s};o=f.remainder;let g=jo(o);return s.push(...g.failedExpectations),g.success===!1?{success:!1,remainder:g.remainder,failedExpectations:s}:
(o=g.remainder,{success:!0,value:[f.value,g.value],remainder:o,failedExpectations:s})}function Nh(a){let s=_h(a);return s.success===!0?s:{success:!1,remainder:s.
remainder,failedExpectations:[{expectation:f0,remainder:s.remainder}]}}function _h(a){let s=[Sh,Th],o=[];for(let m=s.shift();m!==void 0;m=s.shift()){let f=m(a);
if(o.push(...f.failedExpectations),f.success===!0)return{success:!0,value:f.value,remainder:f.remainder,failedExpectations:o}}return{success:!1,remainder:a,failedExpectations:o}}
function Sh(a){let s=Ih(a);return s.success===!0?{success:!0,value:lm(s.value),remainder:s.remainder,failedExpectations:[]}:s}function Ih(a){let s=a.match(/^(<=|<|>=|>|==|!=)/g);
return s?.length===1?{success:!0,value:s[0],remainder:a.slice(s[0].length),failedExpectations:[]}:{success:!1,remainder:a,failedExpectations:[{expectation:s0,remainder:a},
{expectation:i0,remainder:a},{expectation:o0,remainder:a},{expectation:a0,remainder:a},{expectation:c0,remainder:a},{expectation:u0,remainder:a}]}}function Th(a){
let s=Lh(a);return s.success===!0?{success:!0,value:fm(),remainder:s.remainder,failedExpectations:[]}:s}function Lh(a){return a.startsWith("in")?{success:!0,value:"\
in",remainder:a.slice(2),failedExpectations:[]}:{success:!1,remainder:a,failedExpectations:[{expectation:l0,remainder:a}]}}function wh(a){let s=a.match(/^(([\t\n\f\r ])+)?(\/\/([^\r\n])*([\r\n])+)?(([\t\n\f\r ])+)?&&/g);
return s?.length===1?{success:!0,value:s[0],remainder:a.slice(s[0].length),failedExpectations:[]}:{success:!1,remainder:a,failedExpectations:[{expectation:X,remainder:a},
{expectation:J,remainder:a},{expectation:m0,remainder:a}]}}function vh(a){let s=a.match(/^(([\t\n\f\r ])+)?(\/\/([^\r\n])*([\r\n])+)?(([\t\n\f\r ])+)?\|\|/g);return s?.
length===1?{success:!0,value:s[0],remainder:a.slice(s[0].length),failedExpectations:[]}:{success:!1,remainder:a,failedExpectations:[{expectation:X,remainder:a},
{expectation:J,remainder:a},{expectation:p0,remainder:a}]}}function Ah(a){let s=Ch(a);return s.success===!0?s:{success:!0,value:null,remainder:a,failedExpectations:s.
failedExpectations}}function Ch(a){let s=Oh(a);return s.success===!0?{success:!0,value:gm(s.value[0],s.value[1]),remainder:s.remainder,failedExpectations:[]}:s}
function Oh(a){let s=[],o=a,m=o.match(/^\?/g);if(s.push({expectation:d0,remainder:o}),m?.length!==1)return{success:!1,remainder:o,failedExpectations:s};o=o.slice(
m[0].length);let f=Jo(o);if(s.push(...f.failedExpectations),f.success===!1)return{success:!1,remainder:f.remainder,failedExpectations:s};o=f.remainder;let g=o.match(
/^(([\t\n\f\r ])+)?(\/\/([^\r\n])*([\r\n])+)?(([\t\n\f\r ])+)?/g);if(s.push({expectation:X,remainder:o},{expectation:J,remainder:o}),g?.length!==1)return{success:!1,
remainder:o,failedExpectations:s};o=o.slice(g[0].length);let O=o.match(/^:/g);if(s.push({expectation:so,remainder:o}),O?.length!==1)return{success:!1,remainder:o,
failedExpectations:s};o=o.slice(O[0].length);let ie=Lt(o);if(s.push(...ie.failedExpectations),ie.success===!1)return{success:!1,remainder:ie.remainder,failedExpectations:s};
o=ie.remainder;let oe=o.match(/^(([\t\n\f\r ])+)?(\/\/([^\r\n])*([\r\n])+)?(([\t\n\f\r ])+)?/g);return s.push({expectation:X,remainder:o},{expectation:J,remainder:o}),
oe?.length!==1?{success:!1,remainder:o,failedExpectations:s}:(o=o.slice(oe[0].length),{success:!0,value:[f.value,ie.value],remainder:o,failedExpectations:s})}}function jn(e){let t=Cl(e);return{$typeName:"cel.expr.ParsedExpr",expr:t.expr,sourceInfo:t.sourceInfo}}var ps=Le("ChVjZWwvZXhwci9zeW50YXgucHJvdG8SCGNlbC5leHByIlUKClBhcnNlZEV4cHISHAoEZXhwchgCIAEoCzIOLmNlbC5leHByLkV4cHISKQoLc291cmNlX2luZm8YAyABKAsyFC5jZWwuZXhwci5Tb\
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
G9QAVoMY2VsLmRldi9leHBy+AEBYgZwcm90bzM",[ui,ht,ci]),Dl=H(ps,0),Rl=H(ps,1);var Ol;(function(e){e[e.UNSPECIFIED=0]="UNSPECIFIED",e[e.PARSER=1]="PARSER",e[e.TYPE_CHECKER=2]="TYPE_CHECKER",e[e.RUNTIME=3]="RUNTIME"})(Ol||(Ol={}));var E0=Le("ChZjZWwvZXhwci9jaGVja2VkLnByb3RvEghjZWwuZXhwciLsAgoLQ2hlY2tlZEV4cHISPgoNcmVmZXJlbmNlX21hcBgCIAMoCzInLmNlbC5leHByLkNoZWNrZWRFeHByLlJlZmVyZW5jZU1hcEVud\
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
HByQglEZWNsUHJvdG9QAVoMY2VsLmRldi9leHBy+AEBYgZwcm90bzM",[ps,yu,ht]),kl=H(E0,0);var Ml;(function(e){e[e.PRIMITIVE_TYPE_UNSPECIFIED=0]="PRIMITIVE_TYPE_UNSPECIFIED",e[e.BOOL=1]="BOOL",e[e.INT64=2]="INT64",e[e.UINT64=3]="UINT64",e[e.DOUBLE=4]=
"DOUBLE",e[e.STRING=5]="STRING",e[e.BYTES=6]="BYTES"})(Ml||(Ml={}));var Pl;(function(e){e[e.WELL_KNOWN_TYPE_UNSPECIFIED=0]="WELL_KNOWN_TYPE_UNSPECIFIED",e[e.ANY=1]="ANY",e[e.TIMESTAMP=2]="TIMESTAMP",e[e.DURATION=3]="DURATION"})(
Pl||(Pl={}));function Qn(e,t){if(t.startsWith("."))return[t.substring(1)];if(e==="")return[t];let n=[];for(let r=e;;){n.push(r+"."+t);let i=r.lastIndexOf(".");if(i<0)break;r=
r.substring(0,i)}return n.push(t),n}function ut(e,t){if(!(typeof e!="object"||e===null)){if(z(e))return e.get(t);if(ne(e))return e.get(Number(t))}}function oo(e,t){if(typeof e!="object"||e===null)
return;if(z(e))return e.get(t);if(e=Yt(e),!W(e))return;let n=e.desc.fields.find(r=>r.name===t);if(n)switch(n.fieldKind){case"enum":return BigInt(e.get(n));case"\
list":return xe(e.get(n));case"map":return it(e.get(n));case"scalar":return Ft(n.scalar,e.get(n));case"message":if(e.isSet(n))return Et(e.get(n));if(be(n.message))
return null;switch(n.message.typeName){case Ve.typeName:return qr;case Fe.typeName:return Qr;case le.typeName:return null}return ye(n.message)}}function Ul(e,t){
if(typeof e!="object"||e===null)return!1;if(z(e))return e.has(t);if(e=Yt(e),W(e)){let n=e.desc.fields.find(r=>r.name===t);return n?e.isSet(n):void 0}return!1}function Es(e,t,n,r){let i=r.resolve(t);return i===void 0?void 0:R(i)?i:e.newAccess(r.id,i,r.isOptional()).access(t,n)}function bs(e,t,n,r){let i=r.resolve(t);return i===
void 0?!1:R(i)?i:e.newAccess(r.id,i,r.isOptional()).isPresent(t,n)}function ys(e,t,n,r,i){let c=r.resolve(t);return c===void 0?void 0:R(c)?c:e.newAccess(r.id,c,
r.isOptional()).accessIfPresent(t,n,i)}function Bl(e,t,n){if(n.length===0)return t;let r=t;for(let i of n){let c=i.access(e,r);if(c===void 0)return;if(R(c))return c;
r=c}return r}var ao=class{id;nsNames;accesses_;registry;factory;constructor(t,n,r,i,c){if(this.id=t,this.nsNames=n,this.accesses_=r,this.registry=i,this.factory=
c,n.length===0)throw new Error("No names provided")}isOptional(){return!1}addAccess(t){this.accesses_.push(t)}candidateNames(){return this.nsNames}accesses(){return this.
accesses_}access(t,n){return Es(this.factory,t,n,this)}isPresent(t,n){return bs(this.factory,t,n,this)}accessIfPresent(t,n,r){return ys(this.factory,t,n,this,r)}resolve(t){
for(let n of this.nsNames){let r=t.resolve(n);if(r!==void 0)return R(r)?r:Bl(t,r,this.accesses_);let i=this.findIdent(n);if(i!==void 0&&this.accesses_.length===
0)return i}}findIdent(t){let n=this.registry.getMessage(t);if(n)return qe(n);if(t.indexOf(".")>1){let r=t.lastIndexOf("."),i=t.substring(0,r),c=t.substring(r+1),
u=this.registry.getEnum(i);if(u){let l=u.values.find(p=>p.name===c);if(l)return BigInt(l.number)}}switch(t){case"int":return A.INT;case"uint":return A.UINT;case"\
double":return A.DOUBLE;case"bool":return A.BOOL;case"string":return A.STRING;case"bytes":return A.BYTES;case"list":return re(A.DYN);case"map":return vt(A.DYN,A.
DYN);case"null_type":return A.NULL;case"type":return A.TYPE;default:return}}},co=class{id;cond;t;f;factory;constructor(t,n,r,i,c){this.id=t,this.cond=n,this.t=r,
this.f=i,this.factory=c}isOptional(){return!1}addAccess(t){this.t.addAccess(t),this.f.addAccess(t)}access(t,n){return Es(this.factory,t,n,this)}isPresent(t,n){return bs(
this.factory,t,n,this)}accessIfPresent(t,n,r){return ys(this.factory,t,n,this,r)}resolve(t){let n=this.cond.eval(t);switch(!0){case n===!0:return this.t.resolve(
t);case n===!1:return this.f.resolve(t);case R(n):return n}return K(`found no matching overload for _?_:_ applied to '(${Ce(n).name})'`,this.id)}},uo=class{id;attrs;factory;constructor(t,n,r){
this.id=t,this.attrs=n,this.factory=r}isOptional(){return!1}addAccess(t){let n=[],r;t instanceof ds&&(r=t.name);for(let i of this.attrs){if(r!==void 0&&i.accesses().
length===0)for(let c of i.candidateNames())n.push(c+"."+r);i.addAccess(t)}if(n.length>0){let i=this.factory.createAbsolute(this.id,n);this.attrs.unshift(i)}}access(t,n){
return Es(this.factory,t,n,this)}isPresent(t,n){return bs(this.factory,t,n,this)}accessIfPresent(t,n,r){return ys(this.factory,t,n,this,r)}resolve(t){for(let n of this.
attrs){let r=n.resolve(t);if(r!==void 0)return r}}},lo=class{id;operand;accesses_;factory;constructor(t,n,r,i){this.id=t,this.operand=n,this.accesses_=r,this.factory=
i}isOptional(){return!1}addAccess(t){this.accesses_.push(t)}access(t,n){return Es(this.factory,t,n,this)}isPresent(t,n){return bs(this.factory,t,n,this)}accessIfPresent(t,n,r){
return ys(this.factory,t,n,this,r)}resolve(t){let n=this.operand.eval(t);return R(n)?n:Bl(t,n,this.accesses_)}},ds=class{id;name;celVal;optional;constructor(t,n,r,i){
this.id=t,this.name=n,this.celVal=r,this.optional=i}isOptional(){return this.optional}access(t,n){let r=oo(n,this.name);return r===void 0&&!this.optional?un(this.
id,this.name):r}isPresent(t,n){let r=Ul(n,this.name);return r===void 0?un(this.id,this.name):r}accessIfPresent(t,n,r){let i=oo(n,this.name);return i===void 0&&!this.
optional&&!r?un(this.id,this.name):i}},fo=class{id;index;optional;constructor(t,n,r){this.id=t,this.index=n,this.optional=r}isOptional(){return this.optional}access(t,n){
if(n===void 0)return n;let r=ut(n,this.index);return r===void 0&&!this.optional?un(this.id,this.index):r}isPresent(t,n){return ut(n,this.index)===void 0&&!this.
optional?un(this.id,this.index):!0}accessIfPresent(t,n,r){let i=ut(n,this.index);return i===void 0&&!this.optional?un(this.id,this.index):i}},mo=class{id;index;celVal;optional;constructor(t,n,r,i){
this.id=t,this.index=n,this.celVal=r,this.optional=i}isOptional(){return this.optional}access(t,n){if(n===void 0)return n;let r=ut(n,this.index);return r===void 0&&
!this.optional?ln(this.id,this.index,-1):r}isPresent(t,n){return ut(n,this.index)===void 0&&!this.optional?ln(this.id,this.index,-1):!0}accessIfPresent(t,n,r){let i=ut(
n,this.index);return i===void 0&&!this.optional?ln(this.id,this.index,-1):i}},hs=class{id;index;celVal;optional;constructor(t,n,r,i){this.id=t,this.index=n,this.
celVal=r,this.optional=i}access(t,n){if(n===void 0)return n;let r=ut(n,this.index);return r===void 0&&!this.optional?ln(this.id,Number(this.index),-1):r}isPresent(t,n){
return ut(n,this.index)===void 0&&!this.optional?ln(this.id,Number(this.index),-1):!0}accessIfPresent(t,n,r){let i=ut(n,this.index);return i===void 0&&!this.optional?
ln(this.id,Number(this.index),-1):i}isOptional(){return this.optional}},zn=class{id;error;opt;constructor(t,n,r){this.id=t,this.error=n,this.opt=r}addAccess(t){}resolve(t){
return this.error}isOptional(){return this.opt}access(t,n){return this.error}isPresent(t,n){return this.error}accessIfPresent(t,n,r){return this.error}},po=class{id;key;factory;optional;constructor(t,n,r,i){
this.id=t,this.key=n,this.factory=r,this.optional=i}access(t,n){if(n===void 0)return n;let r=this.key.eval(t);return R(r)?r:this.factory.newAccess(this.id,r,this.
optional).access(t,n)}isPresent(t,n){if(n===void 0)return!1;let r=this.key.eval(t);return R(r)?r:this.factory.newAccess(this.id,r,this.optional).isPresent(t,n)}accessIfPresent(t,n,r){
let i=this.key.eval(t);return R(i)?i:this.factory.newAccess(this.id,i,this.optional).accessIfPresent(t,n,r)}isOptional(){return this.optional}},gs=class{registry;container;constructor(t,n){
this.registry=t,this.container=n}createAbsolute(t,n){return new ao(t,n,[],this.registry,this)}createConditional(t,n,r,i){return new co(t,n,r,i,this)}createMaybe(t,n){
return new uo(t,[this.createAbsolute(t,Qn(this.container,n))],this)}createRelative(t,n){return new lo(t,n,[],this)}newAccess(t,n,r){switch(typeof n){case"boolea\
n":return new fo(t,n,r);case"number":return new mo(t,n,n,r);case"bigint":return new hs(t,n,n,r);case"string":return new ds(t,n,n,r);case"object":if(n instanceof
_t)return new po(t,n,this,r);if(Q(n))return new hs(t,n.value,n,r);break;default:break}return new zn(t,K("unsupported key type",t),r)}};function un(e,t){return K(
`field not found: ${String(t)}`,e)}function ln(e,t,n){return K(`index ${t} out of bounds [0, ${n})`,e)}var xs=class{data;constructor(t){this.data=t}resolve(t){let n=this.data[t];if(n!==void 0)return R(n)?n:Ge(n)}},qn=class{name;value;parent;constructor(t,n,r){this.
name=t,this.value=n,this.parent=r}resolve(t){return t===this.name?this.value:this.parent.resolve(t)}},Vl={resolve(){}};function Fl(e,t){let n=Gt(e),r=ye(n);for(let[i,c]of t.entries()){let u=n.fields.find(l=>l.name===i);if(u===void 0)throw new Error(`Unknown field ${i} for ${e}`);
b0(r,u,c)}return Et(r)}function b0(e,t,n){switch(t.fieldKind){case"list":if(!ne(n))throw Pe(t,"list",n);let r=Ec(t,void 0,!1);y0(r,n),e.set(t,r);return;case"map":
if(!z(n))throw Pe(t,"map",n);let i=bc(t,void 0,!1);x0(i,n),e.set(t,i);return;case"enum":e.set(t,ho(t,n));return;case"message":let c=go(t,n);c!==null&&e.set(t,c);
return}e.set(t,er(t,t.scalar,n))}function y0(e,t){let n=e.field();for(let r of t)switch(n.listKind){case"enum":e.add(ho(n,r));break;case"message":e.add(go(n,r));
break;case"scalar":e.add(er(n,n.scalar,r));break}}function x0(e,t){let n=e.field();for(let[r,i]of t.entries()){let c=er(n,n.mapKey,r);switch(n.mapKind){case"enu\
m":e.set(c,ho(n,i));break;case"scalar":e.set(c,er(n,n.scalar,i));break;case"message":e.set(c,go(n,i));break}}}function ho(e,t){if(typeof t!="bigint")throw Pe(e,
"int",t);return Gl(t)}function go(e,t){switch(e.message.typeName){case Ue.typeName:return W(t,Ue)?t:ye(Ue,N0(t));case le.typeName:return ye(le,Eo(t));case Ve.typeName:
if(!z(t))throw Pe(e,"map",t);return ye(Ve,yo(t));case Fe.typeName:if(!ne(t))throw Pe(e,"list",t);return ye(Fe,bo(t))}if(t===null)return null;if(be(e.message)){let n=ye(
e.message,void 0,!1);return n.set(e.message.fields[0],er(e.message.fields[0],e.message.fields[0].scalar,t)),n}if(!W(t,e.message))throw Pe(e,e.message.typeName,t);
return t}function N0(e){switch(typeof e){case"string":return Be(On,M(On,{value:e}));case"boolean":return Be(Cn,M(Cn,{value:e}));case"bigint":return Be(An,M(An,{
value:e}));case"number":return Be(vn,M(vn,{value:e}));default:switch(!0){case e instanceof Uint8Array:return Be(Dn,M(Dn,{value:e}));case e==null:return Be(le,M(
le,{kind:{case:"nullValue",value:Bt.NULL_VALUE}}));case ne(e):return Be(Fe,bo(e));case z(e):return Be(Ve,yo(e));case Q(e):return Be(Vt,M(Vt,{value:e.value}));case W(
e):return Be(e.desc,e.message);default:throw new Error(`type cannot be converted ${Ue}`)}}}function Eo(e){let t=M(le);switch(typeof e){case"string":t.kind={case:"\
stringValue",value:e};break;case"boolean":t.kind={case:"boolValue",value:e};break;case"bigint":e>BigInt(Number.MAX_SAFE_INTEGER)||e<BigInt(Number.MIN_SAFE_INTEGER)?
t.kind={case:"stringValue",value:e.toString()}:t.kind={case:"numberValue",value:Number(e)};break;case"number":Number.isNaN(e)?t.kind={case:"stringValue",value:"\
NaN"}:e===Number.POSITIVE_INFINITY?t.kind={case:"stringValue",value:"Infinity"}:e===Number.NEGATIVE_INFINITY?t.kind={case:"stringValue",value:"-Infinity"}:t.kind=
{case:"numberValue",value:Number(e)};break;default:switch(!0){case e instanceof Uint8Array:t.kind={case:"stringValue",value:Or(e)};break;case e==null:t.kind={case:"\
nullValue",value:Bt.NULL_VALUE};break;case ne(e):t.kind={case:"listValue",value:bo(e)};break;case z(e):t.kind={case:"structValue",value:yo(e)};break;case Q(e):e.
value>BigInt(Number.MAX_SAFE_INTEGER)?t.kind={case:"stringValue",value:e.value.toString()}:t.kind={case:"numberValue",value:Number(e.value)};break;case W(e):return Jr(
le,ze(e.desc,e.message));default:throw new Error(`type cannot be converted ${le}`)}}return t}function bo(e){let t=M(Fe);for(let n of e)t.values.push(Eo(n));return t}
function yo(e){let t=M(Ve);for(let[n,r]of e.entries()){if(typeof n!="string")throw new Error(`Invalid key type: ${typeof n} for google.protobuf.Struct, expected\
 string`);t.fields[n]=Eo(r)}return t}function er(e,t,n){switch(Q(n)&&(n=n.value),t){case h.UINT32:case h.FIXED32:if(typeof n!="bigint")throw Pe(e,"int",n);return _0(
n);case h.INT32:case h.SINT32:case h.SFIXED32:if(typeof n!="bigint")throw Pe(e,"int",n);return Gl(n);case h.UINT64:case h.FIXED64:case h.INT64:case h.SINT64:case h.
SFIXED64:if(typeof n!="bigint")throw Pe(e,"int",n);return n;case h.FLOAT:if(typeof n!="number")throw Pe(e,"double",n);return Math.fround(n);case h.DOUBLE:if(typeof n!=
"number")throw Pe(e,"double",n);return n;case h.STRING:if(typeof n!="string")throw Pe(e,"string",n);return n;case h.BOOL:if(typeof n!="boolean")throw Pe(e,"bool",
n);return n;case h.BYTES:if(!(n instanceof Uint8Array))throw Pe(e,"bytes",n);return n}}function Pe(e,t,n){return new Error(`Expected ${t} but got ${Ce(n)} for ${e.
parent}.${e.name}`)}function Gl(e){if(e<Nn||e>xn)throw new Error("int32 out of range");return Number(e)}function _0(e){if(e<0||e>yn)throw new Error("uint32 out \
of range");return Number(e)}var Ns=class{functions;registry;namespace;factory;constructor(t,n,r){this.functions=t,this.registry=n,this.namespace=r,this.factory=new gs(this.registry,this.namespace)}plan(t){
let n=Number(t.id);switch(t.exprKind.case){case"identExpr":return new _t(this.factory.createMaybe(n,t.exprKind.value.name),!1);case"constExpr":return new _s(n,this.
constVal(t.exprKind.value));case"callExpr":return this.planCall(n,t.exprKind.value);case"listExpr":return this.planCreateList(n,t.exprKind.value);case"structExp\
r":return this.planCreateStruct(n,t.exprKind.value);case"selectExpr":return this.planSelect(n,t.exprKind.value);case"comprehensionExpr":return this.planComprehension(
n,t.exprKind.value);default:return new nr(n,"invalid expression")}}planComprehension(t,n){if(n.accuInit===void 0||n.iterRange===void 0||n.loopCondition===void 0||
n.loopStep===void 0||n.result===void 0)throw new Error("invalid comprehension");let r=this.plan(n.accuInit),i=this.plan(n.iterRange),c=this.plan(n.loopCondition),
u=this.plan(n.loopStep),l=this.plan(n.result);return new Io(t,n.accuVar,n.iterVar,i,r,c,u,l)}planSelect(t,n){if(n.operand===void 0)throw new Error("invalid sele\
ct");let r=this.plan(n.operand),i=this.relativeAttr(t,r,!1),c=this.factory.newAccess(t,n.field,!1);if(c instanceof zn)throw new Error(`invalid select: ${c.error.
message}`);return n.testOnly?new xo(t,i,c,n.field):(i.addAccess(c),i)}planCreateObj(t,n){let r=this.resolveType(n.messageName);if(r===void 0)return new nr(t,"un\
known type: "+n.messageName);let i,c=[],u=[];for(let l=0;l<n.entries.length;l++){let p=n.entries[l];switch(p.optionalEntry&&(i===void 0&&(i=new Array(n.entries.
length).fill(!1)),i[l]=!0),p.keyKind.case){case"fieldKey":c.push(p.keyKind.value);break;case"mapKey":throw new Error("invalid entry");default:break}if(p.value===
void 0)throw new Error("invalid entry");u.push(this.plan(p.value))}return new No(t,r,c,u,i)}planCreateStruct(t,n){if(n.messageName!=="")return this.planCreateObj(
t,n);let r,i=[],c=[];for(let u=0;u<n.entries.length;u++){let l=n.entries[u];switch(l.optionalEntry&&(r===void 0&&(r=new Array(n.entries.length).fill(!1)),r[u]=!0),
l.keyKind.case){case"fieldKey":throw new Error("unimplemented");case"mapKey":i.push(this.plan(l.keyKind.value));break;default:break}if(l.value===void 0)return new nr(
t,"map entry missing value");c.push(this.plan(l.value))}return new So(t,i,c,r)}planCreateList(t,n){if(n.optionalIndices.length>0){let i=new Array(n.elements.length).
fill(!1);for(let c=0;c<n.optionalIndices.length;c++){let u=n.optionalIndices[c];if(u<0||u>=n.elements.length)throw new Error("invalid optional index");i[u]=!0}}
return new _o(t,n.elements.map(i=>this.plan(i)),void 0)}planCall(t,n){if(n.target!==void 0){let i=Yl(n.target);if(i!==void 0){let c=i+"."+n.function;for(let u of Qn(
this.namespace,c)){let l=this.functions.find(u);if(l!==void 0)return new Ss(t,u,"",void 0,l,n.args.map(p=>this.plan(p)))}}}let r=n.args.map(i=>this.plan(i));switch(n.
target&&(r=[this.plan(n.target),...r]),n.function){case Bn:return this.planCallIndex(n,r,!1);case ju:case Qu:return this.planCallIndex(n,r,!0);case $t:return this.
planCallConditional(t,n,r);case sn:return new To(t,r);case on:return new Lo(t,r);case Xu:case Ju:return new wo(t,r[0]);default:return new Ss(t,n.function,"",n.target?
r[0]:void 0,this.functions.find(n.function),n.target?r.slice(1):r)}}planCallConditional(t,n,r){let i=r[0],c=r[1],u=r[2],l=this.relativeAttr(c.id,c,!1),p=this.relativeAttr(
u.id,u,!1);return new _t(this.factory.createConditional(t,i,l,p),!1)}planCallIndex(t,n,r){let i=n[0],c=n[1],u=this.relativeAttr(i.id,i,!1),l;return c instanceof
_s?l=this.factory.newAccess(i.id,c.value,r):c instanceof _t?l=this.factory.newAccess(i.id,c,r):l=this.relativeAttr(i.id,c,r),u.addAccess(l),u}constVal(t){switch(t.
constantKind.case){case"stringValue":return t.constantKind.value;case"bytesValue":return t.constantKind.value;case"doubleValue":return t.constantKind.value;case"\
boolValue":return t.constantKind.value;case"int64Value":return t.constantKind.value;case"uint64Value":return Je(t.constantKind.value);case"nullValue":return null;case void 0:
throw new Error("invalid constant");default:throw new Error(`unimplemented: ${t.constantKind.case}`)}}relativeAttr(t,n,r){return n instanceof _t?n:new _t(this.factory.
createRelative(t,n),r)}resolveType(t){for(let n of Qn(this.namespace,t))if(this.isKnownType(n))return n}isKnownType(t){switch(t){case"google.protobuf.Value":case"\
google.protobuf.Struct":case"google.protobuf.ListValue":case"google.protobuf.NullValue":case"google.protobuf.BoolValue":case"google.protobuf.UInt32Value":case"g\
oogle.protobuf.UInt64Value":case"google.protobuf.Int32Value":case"google.protobuf.Int64Value":case"google.protobuf.FloatValue":case"google.protobuf.DoubleValue":case"\
google.protobuf.StringValue":case"google.protobuf.BytesValue":case"google.protobuf.Timestamp":case"google.protobuf.Duration":case"google.protobuf.Any":return!0;default:
return this.registry.getMessage(t)!==void 0}}},xo=class{id;attr;access;field;constructor(t,n,r,i){this.id=t,this.attr=n,this.access=r,this.field=i}eval(t){let n=this.
attr.resolve(t);return n===void 0?!1:R(n)?n:this.access.isPresent(t,n)}},nr=class{id;msg;constructor(t,n){this.id=t,this.msg=n}eval(t){return K(this.msg,this.id)}},
_s=class{id;value;constructor(t,n){this.id=t,this.value=n}eval(t){return this.value}},_t=class{attr;opt;id;constructor(t,n){this.attr=t,this.opt=n,this.id=t.id}access(t,n){
return this.attr.access(t,n)}isPresent(t,n){return this.attr.isPresent(t,n)}accessIfPresent(t,n,r){return this.attr.accessIfPresent(t,n,r)}isOptional(){return this.
opt}eval(t){let n=this.attr.resolve(t);return n===void 0?K("unresolved attribute",this.id):(R(n),n)}resolve(t){return this.attr.resolve(t)}addAccess(t){this.attr.
addAccess(t)}},Ss=class{id;name;overload;target;func;args;constructor(t,n,r,i,c,u){this.id=t,this.name=n,this.overload=r,this.target=i,this.func=c,this.args=u}eval(t){
if(this.func===void 0)return K(`unbound function: ${this.name}`,this.id);let n=this.target?.eval(t);if(R(n))return n;let r=[];for(let c of this.args){let u=c.eval(
t);if(R(u))return u;r.push(u)}let i=this.func.call(this.id,n,r);return i!==void 0?i:K(`found no matching overload for '${this.name}' applied to '${n!==void 0?`${Ce(
n)}.`:""}(${r.map(c=>Ce(c)).map(c=>c.name).join(", ")})'`,this.id)}},No=class{id;typeName;fields;values;optionals;constructor(t,n,r,i,c){this.id=t,this.typeName=
n,this.fields=r,this.values=i,this.optionals=c}args(){return this.values}eval(t){let n=S0(this.values.map(i=>i.eval(t)));if(R(n))return n;let r=new Map;for(let i=0;i<
n.length;i++){if(r.has(this.fields[i]))return K(`map key conflict: ${this.fields[i]}`,this.id);r.set(this.fields[i],n[i])}try{return Fl(this.typeName,r)}catch(i){
return i instanceof Error&&(i=i.message),K(`${i}`,this.id)}}},_o=class{id;elems;constructor(t,n,r){this.id=t,this.elems=n}eval(t){if(this.elems.length===0)return Qr;
let n=this.elems[0].eval(t);if(R(n))return n;let r=[n];for(let i=1;i<this.elems.length;i++){let c=this.elems[i].eval(t);if(R(c))return c;r.push(c)}return xe(r)}args(){
return this.elems}},So=class{id;keys;values;constructor(t,n,r,i){this.id=t,this.keys=n,this.values=r}args(){return this.keys.concat(this.values)}eval(t){if(this.
keys.length===0)return qr;let n=new Map,r=this.mapKeyOrError(this.keys[0].eval(t));if(R(r))return r;let i=this.values[0].eval(t);if(R(i))return i;if(typeof r=="\
number"&&!Number.isInteger(r))return tr(this.id);n.set(r,i);for(let c=1;c<this.keys.length;c++){let u=this.mapKeyOrError(this.keys[c].eval(t));if(R(u))return u;
let l=this.values[c].eval(t);if(R(l))return l;if(n.has(u))return K(`map key conflict: ${u}`,this.id);if(typeof u=="number"&&!Number.isInteger(u))return tr(this.
id);n.set(u,l)}return it(n)}mapKeyOrError(t){switch(typeof t){case"boolean":case"bigint":case"string":return t;case"object":return Q(t)?t:tr(this.id);case"numbe\
r":return Number.isInteger(t)?BigInt(t):tr(this.id);default:return tr(this.id)}}},Io=class{id;accuVar;iterVar;iterRange;accu;cond;step;result;constructor(t,n,r,i,c,u,l,p){
this.id=t,this.accuVar=n,this.iterVar=r,this.iterRange=i,this.accu=c,this.cond=u,this.step=l,this.result=p}eval(t){let n=this.accu.eval(t);if(R(n))return n;let r=new qn(
this.accuVar,n,t),i=this.iterRange.eval(t);if(R(i))return i;let c=[];if(z(i))c=Array.from(i.keys());else if(ne(i))c=Array.from(i);else return K(`type mismatch: \
iterable vs ${Ce(i)}`,this.id);for(let u of c){if(R(u))return u;let l=new qn(this.iterVar,u,r),p=this.cond.eval(l);if(R(p))return p;if(p!==!0)break;r.value=this.
step.eval(l)}return this.result.eval(r)}},To=class{id;args;constructor(t,n){this.id=t,this.args=n}eval(t){let n=[];for(let r of this.args){let i=r.eval(t);if(typeof i==
"boolean"){if(!i)return!1;continue}R(i)?n.push(i):n.push(K(`type mismatch: expected bool, got ${Ce(i)}`,this.id))}return n.length>0?hr(n[0],...n.slice(1)):!0}},
Lo=class{id;args;constructor(t,n){this.id=t,this.args=n}eval(t){let n=[];for(let r of this.args){let i=r.eval(t);if(typeof i=="boolean"){if(i)return!0;continue}
R(i)?n.push(i):n.push(K(`type mismatch: expected bool, got ${Ce(i)}`,this.id))}return n.length>0?hr(n[0],...n.slice(1)):!1}},wo=class{id;arg;constructor(t,n){this.
id=t,this.arg=n}eval(t){return this.arg.eval(t)!==!1}};function Yl(e){switch(e.exprKind.case){case"identExpr":return e.exprKind.value.name;case"selectExpr":{if(e.
exprKind.value.testOnly||e.exprKind.value.operand===void 0)return;let t=Yl(e.exprKind.value.operand);return t===void 0?void 0:t+"."+e.exprKind.value.field}default:
return}}function tr(e){return K("unsupported key type",e)}function S0(e){let t=[];for(let n=0;n<e.length;n++){let r=e[n];R(r)&&t.push(r)}return t.length>0?hr(t[0],
...t.slice(1)):e}var $l=new WeakMap;function vo(e,t){let n=$l.get(e);n===void 0&&(n=new Ns(e.funcs,e.registry,e.namespace),$l.set(e,n));let r;Ae(t,kl)||Ae(t,Dl)?r=t.expr:r=t;let i=n.
plan(r??M(Rl)),c=Bu({registry:e.registry},{id:i.id,eval(u){try{let l=i.eval(u);return R(l)?l:Yt(l)}catch(l){return K(l,i.id)}}});return u=>c.eval(u!==void 0?new xs(
u):Vl)}function Oo(e){let t,n;if(e.$typeName=="cel.expr.Expr"?t=e:(t=e.expr,n=e.sourceInfo),t==null)return"";let r=new Co(n);return r.visit(t),r.toString()}var rr={[$t]:1,
[on]:2,[sn]:3,[Un]:4,[Vn]:4,"_<_":4,[he]:4,"_>_":4,[de]:4,"@in":4,"_+_":5,"_-_":5,"_*_":6,"_/_":6,"_%_":6,"-_":7,"!_":7,[Bn]:8},I0=new Set([sn,on]),Kl={"_+_":"+",
"_-_":"-","_*_":"*","_/_":"/","_%_":"%",[Un]:"==",[Vn]:"!=","_<_":"<",[he]:"<=","_>_":">",[de]:">=",[sn]:"&&",[on]:"||","@in":"in"};function Ao(e){if(e.exprKind.
case!=="callExpr")return!1;let t=e.exprKind.value;switch(t.args.length){case 1:return t.function==="-_"||t.function==="!_";case 2:return Kl[t.function]!==void 0;case 3:
return t.function===$t;default:return!1}}var Co=class{sourceInfo;str="";constructor(t){this.sourceInfo=t}toString(){return this.str}visit(t){if(!this.visitMaybeMacroCall(
t))switch(t.exprKind.case){case"constExpr":this.visitConst(t.exprKind.value);break;case"identExpr":this.str+=t.exprKind.value.name;break;case"selectExpr":this.visitSelect(
t.exprKind.value);break;case"callExpr":this.visitCall(t.exprKind.value);break;case"listExpr":this.visitList(t.exprKind.value);break;case"structExpr":this.visitStruct(
t.exprKind.value);break;case"comprehensionExpr":this.visitComprehension(t.exprKind.value);break}}visitMaybeMacroCall(t){if(this.sourceInfo==null)return!1;let n=this.
sourceInfo.macroCalls[t.id.toString()];return n==null?!1:(this.visit(n),!0)}visitConst(t){let n=t.constantKind;switch(n.case){case"nullValue":this.str+="null";break;case"\
boolValue":this.str+=n.value?"true":"false";break;case"int64Value":this.str+=n.value.toString();break;case"uint64Value":this.str+=n.value.toString()+"u";break;case"\
doubleValue":{let r=(Object.is(n.value,-0)?"-":"")+n.value.toString();Number.isFinite(n.value)&&!r.includes(".")&&!r.includes("e")&&(r+=".0"),this.str+=r;break}case"\
stringValue":this.str+='"'+L0(n.value)+'"';break;case"bytesValue":this.str+='b"'+w0(n.value)+'"';break}}visitSelect(t){t.testOnly&&(this.str+="has("),t.operand!=
null&&(this.visitMaybeNested(t.operand,Ao(t.operand)),this.str+="."),this.str+=t.field,t.testOnly&&(this.str+=")")}visitCall(t){let n=t.function;if(n===$t&&t.args.
length===3){this.visitMaybeNested(t.args[0],!0),this.str+=" ? ",this.visitMaybeNested(t.args[1],!0),this.str+=" : ",this.visit(t.args[2]);return}if(n===Bn&&t.args.
length===2){this.visitMaybeNested(t.args[0],Ao(t.args[0])),this.str+="[",this.visit(t.args[1]),this.str+="]";return}let r=Kl[n];if(r!==void 0&&t.args.length===2){
let i=t.args[0],c=t.args[1];this.visitMaybeNestedBinaryLHS(i,n),this.str+=" "+r+" ",this.visitMaybeNestedBinaryRHS(c,n);return}if(n==="!_"&&t.args.length===1){this.
str+="!",this.visitMaybeNested(t.args[0],!0);return}if(n==="-_"&&t.args.length===1){this.str+="-",this.visitMaybeNested(t.args[0],!0);return}if(t.target!=null){
this.visitMaybeNested(t.target,Ao(t.target)),this.str+="."+n+"(";for(let i=0;i<t.args.length;i++)i>0&&(this.str+=", "),this.visit(t.args[i]);this.str+=")";return}
this.str+=n+"(";for(let i=0;i<t.args.length;i++)i>0&&(this.str+=", "),this.visit(t.args[i]);this.str+=")"}visitList(t){this.str+="[";for(let n=0;n<t.elements.length;n++)
n>0&&(this.str+=", "),t.optionalIndices.includes(n)&&(this.str+="?"),this.visit(t.elements[n]);this.str+="]"}visitStruct(t){if(t.messageName!==""){this.str+=t.messageName+
"{";for(let n=0;n<t.entries.length;n++){n>0&&(this.str+=", ");let r=t.entries[n];r.optionalEntry&&(this.str+="?"),r.keyKind.case==="fieldKey"&&(this.str+=r.keyKind.
value),this.str+=": ",r.value!=null&&this.visit(r.value)}this.str+="}"}else{this.str+="{";for(let n=0;n<t.entries.length;n++){n>0&&(this.str+=", ");let r=t.entries[n];
r.optionalEntry&&(this.str+="?"),r.keyKind.case==="mapKey"&&r.keyKind.value!=null&&this.visit(r.keyKind.value),this.str+=": ",r.value!=null&&this.visit(r.value)}
this.str+="}"}}visitComprehension(t){throw new Error("unsupported expression: comprehension")}visitMaybeNested(t,n){if(n&&t.exprKind.case==="callExpr"&&(rr[t.exprKind.
value.function]!==void 0||t.exprKind.value.function===$t)){this.str+="(",this.visit(t),this.str+=")";return}this.visit(t)}visitMaybeNestedBinaryLHS(t,n){this.needsParensLHS(
t,n)?(this.str+="(",this.visit(t),this.str+=")"):this.visit(t)}visitMaybeNestedBinaryRHS(t,n){this.needsParensRHS(t,n)?(this.str+="(",this.visit(t),this.str+=")"):
this.visit(t)}needsParensLHS(t,n){if(t.exprKind.case!=="callExpr")return!1;let r=t.exprKind.value.function,i=rr[r],c=rr[n];return i==null||c==null?!1:i<c}needsParensRHS(t,n){
if(t.exprKind.case!=="callExpr")return!1;let r=t.exprKind.value.function,i=rr[r],c=rr[n];return i==null||c==null?!1:i<c||i===c&&!I0.has(n)}};function T0(e){switch(e){case"\
\\":return"\\\\";case'"':return'\\"';case"\x07":return"\\a";case"\b":return"\\b";case"\f":return"\\f";case`
`:return"\\n";case"\r":return"\\r";case"	":return"\\t";case"\v":return"\\v";default:return e}}function L0(e){return[...e].map(T0).join("")}function w0(e){let t="";
for(let n of e)n>=32&&n<127&&n!==34&&n!==92?t+=String.fromCharCode(n):t+="\\"+n.toString(8).padStart(3,"0");return t}function St({exprKind:e}){switch(e.case){case"selectExpr":return sr([e.value.operand]);case"callExpr":return sr([e.value.target,...e.value.args]);case"listExpr":
return e.value.elements;case"structExpr":return e.value.entries.flatMap(({keyKind:t,value:n})=>sr([t.case==="mapKey"?t.value:void 0,n]));case"comprehensionExpr":{
let{iterRange:t,accuInit:n,loopCondition:r,loopStep:i,result:c}=e.value;return sr([t,n,r,i,c])}default:return[]}}function It(e,{sourceInfo:t}){return Oo({$typeName:"\
cel.expr.ParsedExpr",expr:e,sourceInfo:t})}function ir(e){let{exprKind:t}=e;if(t.case!=="comprehensionExpr")return Math.max(0,...St(e).map(ir));let{iterRange:n,
loopCondition:r,loopStep:i,accuInit:c,result:u}=t.value,l=sr([r,i,c,u]).map(ir),p=n?ir(n):0;return Math.max(p,1+Math.max(0,...l))}function sr(e){return e.filter(
t=>t!==void 0)}var Wl=4096,Zl=50,Ro=2,Mo=1e3,Hl=8*2**20,Xl=5e5;function Jl(e){let t=Buffer.byteLength(e);if(t>Wl)return`has ${t} bytes, more than the ${Wl} a rule may have`;let n=v0(
e);if(n>Zl)return`has ${n} brackets in brackets, more than ${Zl}`}function v0(e){let t=0,n=0;for(let r of e)"([{".includes(r)?n=Math.max(n,++t):")]}".includes(r)&&
t--;return n}var Is=class{isOver=!1;#e;#t=0;constructor(t){this.#e=t}start(){this.isOver=!1,this.#t=this.#e()+Mo}tick(){if(this.isOver||=this.#e()>this.#t,this.
isOver)throw new Error("the rule takes too long")}},jl="@tick",Ql="@collect",zl="@collected";function Po(e){for(let i of St(e))Po(i);let{exprKind:t}=e;if(t.case!==
"comprehensionExpr")return e;let n=t.value,{id:r}=e;return n.loopCondition=Do(r,"_&&_",[Do(r,jl,[]),n.loopCondition]),A0(n)&&(n.accuInit=Do(r,zl,[]),n.loopStep=
C0(n.loopStep,n.accuVar)),e}function ql(e){let{BOOL:t,DYN:n,STRING:r}=A,i=new WeakMap;return[N("_+_",[r,r],r,(c,u)=>{if(e.tick(),c.length+u.length>Hl)throw new Error(
`a text of more than ${Hl} characters`);return c+u}),N("_+_",[re(n),re(n)],re(n),(c,u)=>{if(e.tick(),c.size+u.size>Xl)throw new Error(`a list of more than ${Xl}\
 items`);return xe([...c,...u])}),N(jl,[],t,()=>(e.tick(),!0)),N(zl,[],re(n),()=>{let c=[],u=xe(c);return i.set(u,c),u}),N(Ql,[re(n),n],re(n),(c,u)=>(i.get(c)?.
push(u),c))]}function ef(e){let t=new Map;return{compile(n){e.tick();let r=t.get(n)??new dr(n);return t.set(n,r),r}}}function A0({accuInit:e,loopStep:t,accuVar:n}){
return e?.exprKind.case==="listExpr"&&e.exprKind.value.elements.length===0&&t!==void 0&&nf(tf(t),n)!==void 0}function tf(e){let{exprKind:t}=e;return(t.case==="c\
allExpr"&&t.value.function==="_?_:_"?t.value.args[1]:void 0)??e}function nf({exprKind:e},t){if(e.case!=="callExpr"||e.value.function!=="_+_")return;let[n,r]=e.value.
args;return n?.exprKind.case==="identExpr"&&n.exprKind.value.name===t&&r?.exprKind.case==="listExpr"?r.exprKind.value.elements[0]:void 0}function C0(e,t){let n=tf(
e),{exprKind:r}=n,i=nf(n,t);return r.case==="callExpr"&&i&&(r.value.function=Ql,r.value.args=[r.value.args[0],i]),e}function Do(e,t,n){return{$typeName:"cel.exp\
r.Expr",id:e,exprKind:{case:"callExpr",value:{$typeName:"cel.expr.Expr.Call",function:t,args:n}}}}function O0(e){let t=Number(e);if(t<0||t>this.length)throw fn(t,this.length);return this.charAt(t)}function rf(e,t){if(t===void 0)return BigInt(this.indexOf(e));
let n=Number(t);if(n<0||n>=this.length)throw fn(n,this.length);return BigInt(this.indexOf(e,n))}function sf(e,t){if(t===void 0)return BigInt(this.lastIndexOf(e));
let n=Number(t);if(n<0||n>=this.length)throw fn(n,this.length);return BigInt(this.lastIndexOf(e,n))}function D0(){let e="";for(let t=0;t<this.length;t++){let n=this.
charCodeAt(t);n>=65&&n<=90?e+=String.fromCharCode(n+32):e+=this.charAt(t)}return e}function R0(){let e="";for(let t=0;t<this.length;t++){let n=this.charCodeAt(t);
n>=97&&n<=122?e+=String.fromCharCode(n-32):e+=this.charAt(t)}return e}function of(e,t,n){let r=n===void 0?this.length:Number(n),i=this,c=0,u=r,l=i.indexOf(e,c);
for(;u>0&&l!==-1;)i=i.substring(0,l)+t+i.substring(l+e.length),c=l+t.length,u--,l=i.indexOf(e,c);return i}function af(e,t){let n=t===void 0?void 0:Number(t);return n===
1?xe([this]):xe(this.split(e,n))}function cf(e,t){if(t===void 0){let i=Number(e);if(i<0||i>this.length)throw fn(i,this.length);return this.substring(i)}let n=Number(
e),r=Number(t);if(n<0||n>this.length)throw fn(n,this.length);if(r<0||r>this.length)throw fn(r,this.length);if(n>r)throw Oe("substring","start > end");return this.
substring(n,r)}var uf=new Set([32,9,10,11,12,13,133,160,5760,8192,8193,8194,8195,8196,8197,8198,8199,8200,8201,8202,8232,8233,8239,8287,12288]);function M0(){let e=0,
t=this.length-1;for(;e<this.length&&uf.has(this.charCodeAt(e));)e++;for(;t>e&&uf.has(this.charCodeAt(t));)t--;return this.substring(e,t+1)}function lf(e=""){let t="";
for(let n=0;n<this.size;n++){let r=this.get(n);if(typeof r!="string")throw Oe("join","list contains non-string value");n>0&&(t+=e),t+=r}return t}var P0=new Map(
[[0,"\\0"],[7,"\\a"],[8,"\\b"],[9,"\\t"],[10,"\\n"],[11,"\\v"],[12,"\\f"],[13,"\\r"],[34,'\\"'],[92,"\\\\"]]);function k0(e){let t='"';for(let n=0;n<e.length;n++){
let r=e.charCodeAt(n);t+=P0.get(r)??e.charAt(n)}return t+='"',t}function mf(e){switch(e){case"Infinity":case"-Infinity":case"NaN":return e;default:throw Oe("for\
mat","invalid floating point value")}}function pf(e,t){switch(!0){case typeof e=="number":return!Number.isFinite(e)||t===void 0?e.toString():new Intl.NumberFormat(
"en-US",{maximumFractionDigits:t,minimumFractionDigits:t,notation:"standard",roundingMode:"halfEven",useGrouping:!1}).format(e);case typeof e=="string":return mf(
e);default:throw Oe("format","fixed-point clause can only be used on doubles")}}function U0(e,t){switch(!0){case typeof e=="number":if(!Number.isFinite(e))return e.
toString();let n=e.toExponential(t),r=n.lastIndexOf("+");return r===n.length-2&&(n=`${n.substring(0,r+1)}0${n.substring(r+1)}`),n;case typeof e=="string":return mf(
e);default:throw Oe("format","scientific clause can only be used on doubles")}}function B0(e){switch(!0){case typeof e=="boolean":return e?"1":"0";case typeof e==
"bigint":return e.toString(2);case Q(e):return e.value.toString(2);default:throw Oe("format","only integers and bools can be formatted as binary")}}function V0(e){
switch(!0){case typeof e=="bigint":return e.toString(8);case Q(e):return e.value.toString(8);default:throw Oe("format","invalid integer value")}}function df(e){
switch(!0){case typeof e=="bigint":return e.toString(10);case Q(e):return e.value.toString(10);case(typeof e=="number"&&!Number.isFinite(e)):return e.toString();default:
throw Oe("format","invalid integer value")}}function ff(e){let t="";for(let n=0;n<e.length;n++)t+=e[n].toString(16).padStart(2,"0");return t}function hf(e){switch(!0){case typeof e==
"bigint":return e.toString(16);case Q(e):return e.value.toString(16);case typeof e=="string":let t=new TextEncoder;return ff(t.encode(e));case e instanceof Uint8Array:
return ff(e);default:throw Oe("format","only integers, byte buffers, and strings can be formatted as hex")}}function F0(e){let t=hf(e);return typeof t!="string"?
t:t.toUpperCase()}function G0(e){let t="[";for(let n=0;n<e.size;n++)n>0&&(t+=", "),t+=Ls(e.get(n));return t+="]",t}function Y0(e){let t=new Array(e.size),n=0;for(let[
c,u]of e)t[n]=[Ls(c),Ls(u)],n++;let r="{",i="";for(let[c,u]of t.sort((l,p)=>l[0].localeCompare(p[0])))r+=i+c+": "+u,i=", ";return r+="}",r}function Ls(e){switch(typeof e){case"\
boolean":return e?"true":"false";case"bigint":return df(e);case"number":return pf(e,void 0);case"string":return e;case"object":switch(!0){case e===null:return"n\
ull";case At(e):return e.name;case Q(e):return e.value.toString();case W(e,ue):return ze(ue,e.message);case W(e,We):return ze(We,e.message);case e instanceof Uint8Array:
return new TextDecoder().decode(e);case ne(e):return G0(e);case z(e):return Y0(e)}}throw Oe("format","invalid string value")}function $0(e){let t="",n=0,r=0;for(;n<
this.length;){if(this.charAt(n)!=="%"){t+=this.charAt(n),n++;continue}if(n+1>=this.length)throw Oe("format","invalid format string");let i=this.charAt(n+1);if(n+=
2,i==="%"){t+="%";continue}let c=6;if(i==="."){for(c=0;n<this.length&&this.charAt(n)>="0"&&this.charAt(n)<="9";)c=c*10+Number(this.charAt(n)),n++;if(n>=this.length)
throw Oe("format","invalid format string");i=this.charAt(n),n++}let u=e.get(r++);if(u===void 0)throw Oe("format","too few arguments for format string");t+=K0(i,
u,c)}if(r<e.size)throw Oe("format","too many arguments for format string");return t}function K0(e,t,n){switch(e){case"e":return U0(t,n);case"f":return pf(t,n);case"\
b":return B0(t);case"d":return df(t);case"s":return Ls(t);case"x":return hf(t);case"X":return F0(t);case"o":return V0(t);default:throw Oe("format",`could not pa\
rse formatting clause: unrecognized formatting clause: ${e}`)}}function Oe(e,t){return new Error(`invalid argument to function ${e}: ${t}`)}function fn(e,t){return new Error(
`index ${e} out of bounds [0, ${t})`)}var{STRING:k,INT:He,DYN:gf}=A,W0=re(gf),Ts=re(gf),ko=[N("strings.quote",[k],k,k0),P("charAt",k,[He],k,O0),P("indexOf",k,[k],
He,rf),P("indexOf",k,[k,He],He,rf),P("lastIndexOf",k,[k],He,sf),P("lastIndexOf",k,[k,He],He,sf),P("lowerAscii",k,[],k,D0),P("upperAscii",k,[],k,R0),P("replace",
k,[k,k],k,of),P("replace",k,[k,k,He],k,of),P("split",k,[k],Ts,af),P("split",k,[k,He],Ts,af),P("substring",k,[He],k,cf),P("substring",k,[He,He],k,cf),P("trim",k,
[],k,M0),P("join",Ts,[],k,lf),P("join",Ts,[k],k,lf),P("format",k,[W0],k,$0)];var $e=(e,t)=>()=>{try{return t||e((t={exports:{}}).exports,t),t.exports}catch(n){throw t=0,n}},Z0=$e((e,t)=>{"use strict";t.exports=function(n,r,i){if(typeof Array.
prototype.findIndex=="function")return n.findIndex(r,i);if(typeof r!="function")throw new TypeError("predicate must be a function");var c=Object(n),u=c.length;if(u===
0)return-1;for(var l=0;l<u;l++)if(r.call(i,c[l],l,c))return l;return-1}}),Ef=$e((e,t)=>{t.exports=["0BSD","3D-Slicer-1.0","AAL","ADSL","AFL-1.1","AFL-1.2","AFL-\
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
gement"]}),bf=$e((e,t)=>{t.exports=["AGPL-1.0","AGPL-3.0","BSD-2-Clause-FreeBSD","BSD-2-Clause-NetBSD","GFDL-1.1","GFDL-1.2","GFDL-1.3","GPL-1.0","GPL-2.0","GPL\
-2.0-with-GCC-exception","GPL-2.0-with-autoconf-exception","GPL-2.0-with-bison-exception","GPL-2.0-with-classpath-exception","GPL-2.0-with-font-exception","GPL-\
3.0","GPL-3.0-with-GCC-exception","GPL-3.0-with-autoconf-exception","LGPL-2.0","LGPL-2.1","LGPL-3.0","Net-SNMP","Nunit","StandardML-NJ","bzip2-1.0.5","eCos-2.0",
"wxWindows"]}),yf=$e((e,t)=>{t.exports=["389-exception","Asterisk-exception","Autoconf-exception-2.0","Autoconf-exception-3.0","Autoconf-exception-generic","Aut\
oconf-exception-generic-3.0","Autoconf-exception-macro","Bison-exception-1.24","Bison-exception-2.2","Bootloader-exception","Classpath-exception-2.0","CLISP-exc\
eption-2.0","cryptsetup-OpenSSL-exception","DigiRule-FOSS-exception","eCos-exception-2.0","Fawkes-Runtime-exception","FLTK-exception","fmt-exception","Font-exce\
ption-2.0","freertos-exception-2.0","GCC-exception-2.0","GCC-exception-2.0-note","GCC-exception-3.1","Gmsh-exception","GNAT-exception","GNOME-examples-exception",
"GNU-compiler-exception","gnu-javamail-exception","GPL-3.0-interface-exception","GPL-3.0-linking-exception","GPL-3.0-linking-source-exception","GPL-CC-1.0","GSt\
reamer-exception-2005","GStreamer-exception-2008","i2p-gpl-java-exception","KiCad-libraries-exception","LGPL-3.0-linking-exception","libpri-OpenH323-exception",
"Libtool-exception","Linux-syscall-note","LLGPL","LLVM-exception","LZMA-exception","mif-exception","OCaml-LGPL-linking-exception","OCCT-exception-1.0","OpenJDK-\
assembly-exception-1.0","openvpn-openssl-exception","PS-or-PDF-font-exception-20170817","QPL-1.0-INRIA-2004-exception","Qt-GPL-exception-1.0","Qt-LGPL-exception\
-1.1","Qwt-exception-1.0","SANE-exception","SHL-2.0","SHL-2.1","stunnel-exception","SWI-exception","Swift-exception","Texinfo-exception","u-boot-exception-2.0",
"UBDL-exception","Universal-FOSS-exception-1.0","vsftpd-openssl-exception","WxWindows-exception-3.1","x11vnc-openssl-exception"]}),H0=$e((e,t)=>{"use strict";var n=[].
concat(Ef()).concat(bf()),r=yf();t.exports=function(i){var c=0;function u(){return c<i.length}function l(b){if(b instanceof RegExp){var I=i.slice(c),C=I.match(b);
if(C)return c+=C[0].length,C[0]}else if(i.indexOf(b,c)===c)return c+=b.length,b}function p(){l(/[ ]*/)}function d(){for(var b,I=["WITH","AND","OR","(",")",":","\
+"],C=0;C<I.length&&(b=l(I[C]),!b);C++);if(b==="+"&&c>1&&i[c-2]===" ")throw new Error("Space before `+`");return b&&{type:"OPERATOR",string:b}}function E(){return l(
/[A-Za-z0-9-.]+/)}function x(){var b=E();if(!b)throw new Error("Expected idstring at offset "+c);return b}function _(){if(l("DocumentRef-")){var b=x();return{type:"\
DOCUMENTREF",string:b}}}function T(){if(l("LicenseRef-")){var b=x();return{type:"LICENSEREF",string:b}}}function w(){var b=c,I=E();if(n.indexOf(I)!==-1)return{type:"\
LICENSE",string:I};if(r.indexOf(I)!==-1)return{type:"EXCEPTION",string:I};c=b}function v(){return d()||_()||T()||w()}for(var S=[];u()&&(p(),!!u());){var y=v();if(!y)
throw new Error("Unexpected `"+i[c]+"` at offset "+c);S.push(y)}return S}}),X0=$e((e,t)=>{"use strict";t.exports=function(n){var r=0;function i(){return r<n.length}
function c(){return i()?n[r]:null}function u(){if(!i())throw new Error;r++}function l(y){var b=c();if(b&&b.type==="OPERATOR"&&y===b.string)return u(),b.string}function p(){
if(l("WITH")){var y=c();if(y&&y.type==="EXCEPTION")return u(),y.string;throw new Error("Expected exception after `WITH`")}}function d(){var y=r,b="",I=c();if(I.
type==="DOCUMENTREF"&&(u(),b+="DocumentRef-"+I.string+":",!l(":")))throw new Error("Expected `:` after `DocumentRef-...`");if(I=c(),I.type==="LICENSEREF")return u(),
b+="LicenseRef-"+I.string,{license:b};r=y}function E(){var y=c();if(y&&y.type==="LICENSE"){u();var b={license:y.string};l("+")&&(b.plus=!0);var I=p();return I&&
(b.exception=I),b}}function x(){var y=l("(");if(y){var b=v();if(!l(")"))throw new Error("Expected `)`");return b}}function _(){return x()||d()||E()}function T(y,b){
return function I(){var C=b();if(C){if(!l(y))return C;var B=I();if(!B)throw new Error("Expected expression");return{left:C,conjunction:y.toLowerCase(),right:B}}}}
var w=T("AND",_),v=T("OR",w),S=v();if(!S||i())throw new Error("Syntax error");return S}}),J0=$e((e,t)=>{"use strict";var n=H0(),r=X0();t.exports=function(i){return r(
n(i))}}),xf=$e((e,t)=>{t.exports=[["AFL-1.1","AFL-1.2","AFL-2.0","AFL-2.1","AFL-3.0"],["AGPL-1.0",["AGPL-3.0","AGPL-3.0-only"]],["Apache-1.0","Apache-1.1","Apac\
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
PL-1.1","ZPL-2.0","ZPL-2.1"],["Zimbra-1.3","Zimbra-1.4"],["bzip2-1.0.5","bzip2-1.0.6"]]}),j0=$e(e=>{var t=Z0(),n=J0(),r=xf(),i=" is not a simple license identif\
ier",c=function(u){return function(l,p){var d=n(l);if(!d.hasOwnProperty("license"))throw new Error('"'+l+'"'+i);var E=n(p);if(!E.hasOwnProperty("license"))throw new Error(
'"'+p+'"'+i);return r.some(function(x){var _=d.license,T=t(x,function(S){return S===_||Array.isArray(S)&&S.indexOf(_)!==-1});if(T<0)return!1;var w=E.license,v=t(
x,function(S){return S===w||Array.isArray(S)&&S.indexOf(w)!==-1});return v<0?!1:u(T,v)})}};e.gt=c(function(u,l){return u>l}),e.lt=c(function(u,l){return u<l}),e.
eq=c(function(u,l){return u===l})}),Q0=$e((e,t)=>{"use strict";var n=[].concat(Ef()).concat(bf()),r=yf();t.exports=function(i){var c=0;function u(){return c<i.length}
function l(b){if(b instanceof RegExp){var I=i.slice(c),C=I.match(b);if(C)return c+=C[0].length,C[0]}else if(i.indexOf(b,c)===c)return c+=b.length,b}function p(){
l(/[ ]*/)}function d(){for(var b,I=["WITH","AND","OR","(",")",":","+"],C=0;C<I.length&&(b=l(I[C]),!b);C++);if(b==="+"&&c>1&&i[c-2]===" ")throw new Error("Space \
before `+`");return b&&{type:"OPERATOR",string:b}}function E(){return l(/[A-Za-z0-9-.]+/)}function x(){var b=E();if(!b)throw new Error("Expected idstring at off\
set "+c);return b}function _(){if(l("DocumentRef-")){var b=x();return{type:"DOCUMENTREF",string:b}}}function T(){if(l("LicenseRef-")){var b=x();return{type:"LIC\
ENSEREF",string:b}}}function w(){var b=c,I=E();if(n.indexOf(I)!==-1)return{type:"LICENSE",string:I};if(r.indexOf(I)!==-1)return{type:"EXCEPTION",string:I};c=b}function v(){
return d()||_()||T()||w()}for(var S=[];u()&&(p(),!!u());){var y=v();if(!y)throw new Error("Unexpected `"+i[c]+"` at offset "+c);S.push(y)}return S}}),z0=$e((e,t)=>{
"use strict";t.exports=function(n){var r=0;function i(){return r<n.length}function c(){return i()?n[r]:null}function u(){if(!i())throw new Error;r++}function l(y){
var b=c();if(b&&b.type==="OPERATOR"&&y===b.string)return u(),b.string}function p(){if(l("WITH")){var y=c();if(y&&y.type==="EXCEPTION")return u(),y.string;throw new Error(
"Expected exception after `WITH`")}}function d(){var y=r,b="",I=c();if(I.type==="DOCUMENTREF"&&(u(),b+="DocumentRef-"+I.string+":",!l(":")))throw new Error("Exp\
ected `:` after `DocumentRef-...`");if(I=c(),I.type==="LICENSEREF")return u(),b+="LicenseRef-"+I.string,{license:b};r=y}function E(){var y=c();if(y&&y.type==="L\
ICENSE"){u();var b={license:y.string};l("+")&&(b.plus=!0);var I=p();return I&&(b.exception=I),b}}function x(){var y=l("(");if(y){var b=v();if(!l(")"))throw new Error(
"Expected `)`");return b}}function _(){return x()||d()||E()}function T(y,b){return function I(){var C=b();if(C){if(!l(y))return C;var B=I();if(!B)throw new Error(
"Expected expression");return{left:C,conjunction:y.toLowerCase(),right:B}}}}var w=T("AND",_),v=T("OR",w),S=v();if(!S||i())throw new Error("Syntax error");return S}}),
q0=$e((e,t)=>{"use strict";var n=Q0(),r=z0();t.exports=function(i){return r(n(i))}}),ey=$e((e,t)=>{var n=j0(),r=q0(),i=xf();function c(y,b){return y.license===b.
license||i.some(function(I){return u(y.license,I)&&u(b.license,I)})}function u(y,b){return b.indexOf(y)!==-1||b.some(function(I){return Array.isArray(I)&&I.indexOf(
y)!==-1})}function l(y,b){return y.license===b.license||n.gt(y.license,b.license)||n.eq(y.license,b.license)}function p(y,b){if(y.exception!==b.exception)return!1;
if(b.hasOwnProperty("license"))return b.hasOwnProperty("plus")?y.hasOwnProperty("plus")?c(y,b):l(y,b):y.hasOwnProperty("plus")?l(b,y):y.license===b.license}function d(y){
var b=y.license;return b?E(b,"-or-later")?(y.license=b.replace("-or-later",""),y.plus=!0):E(b,"-only")&&(y.license=b.replace("-only",""),delete y.plus):y.left&&
y.right&&(y.left=d(y.left),y.right=d(y.right)),y}function E(y,b){return y.indexOf(b)===y.length-b.length}function x(y){if(y.hasOwnProperty("noassertion"))return"\
NOASSERTION";if(y.license)return y.license+(y.plus?"+":"")+(y.exception?"WITH "+y.exception:"")}function _(y){return w(T(y))}function T(y){if(!y.conjunction)return[
{[x(y)]:y}];if(y.conjunction==="or")return T(y.left).concat(T(y.right));if(y.conjunction==="and"){var b=T(y.left),I=T(y.right);return b.reduce(function(C,B){return I.
forEach(function(ge){C.push(Object.assign({},B,ge))}),C},[])}}function w(y){var b=y.filter(function(I){return Object.keys(I).length}).map(function(I){return Object.
keys(I).sort()});return b.map(function(I,C){return I.map(function(B){return y[C][B]})})}function v(y,b){return y.every(function(I){return b.some(function(C){return p(
I,C)})})}function S(y,b){var I=_(d(r(y))),C=b.map(function(B){return d(r(B))});for(let B of C)if(B.hasOwnProperty("conjunction"))throw new Error("Approved licen\
ses cannot be AND or OR expressions.");return I.some(function(B){return v(B,C)})}t.exports=S}),Nf=ey();var{STRING:lt,BOOL:ws,INT:_f}=A,ny=qe(ue),Bo=["info","unknown","low","medium","high","critical"],As={ageInDays:{usage:"ageInDays(timestamp)",description:"whole \
days from then to GitLab's time now; negative for a time to come",returns:"int"},semverCompare:{usage:'semverCompare("1.2.0", "1.10.0")',description:"-1, 0 or 1\
 by SemVer 2.0; a text that is no version makes the rule unknown",returns:"int"},semverMatches:{usage:'semverMatches("1.4.2", ">=1.2 <2")',description:"whether \
a version is in a range, as npm writes ranges; pre-releases count in their order",returns:"bool"},globMatches:{usage:'path.globMatches("src/**")',description:"w\
hether the whole path fits: * within a part, ** over parts, {a,b}",returns:"bool"},spdxMatches:{usage:'spdxMatches("MIT OR GPL-3.0-only", ["MIT", "Apache-2.0"])',
description:"whether a licence expression can be met with these licences alone",returns:"bool"},severityAtLeast:{usage:'severityAtLeast(finding.severity, "high"\
)',description:`whether a severity is as high: ${Bo.join(", ")}, in any case of letters`,returns:"bool"}},Tf=new Set(["charAt","indexOf","lastIndexOf","lowerAsc\
ii","upperAscii","split","substring","trim","join"]),Lf=[...Tf];function wf(e){return[...ko.filter(({name:t})=>Tf.has(t)),N("ageInDays",[ny],_f,t=>BigInt(Math.floor(
(e()-wn(t.message))/864e5))),N("semverCompare",[lt,lt],_f,(t,n)=>BigInt(gn.compare(Uo(t),Uo(n)))),N("semverMatches",[lt,lt],ws,(t,n)=>{if(gn.validRange(n)===null)
throw new Error(`"${n}" is no version range`);return gn.satisfies(Uo(t),n,{includePrerelease:!0})}),P("globMatches",lt,[lt],ws,function(t){return sy(t)(this)}),
N("spdxMatches",[lt,re(lt)],ws,(t,n)=>{let r=[...n].map(String);for(let i of r)If(i);return Vo(If(t),r)}),N("severityAtLeast",[lt,lt],ws,(t,n)=>Sf(t)>=Sf(n))]}function Uo(e){
let t=gn.valid(e);if(t===null)throw new Error(`"${e}" is no SemVer version`);return t}function Sf(e){let t=Bo.indexOf(e.toLowerCase());if(t<0)throw new Error(`"${e}\
" is none of ${Bo.join(", ")}`);return t}var ry=2e3;function If(e){if(e.length>ry)throw new Error(`a licence of ${e.length} characters is not read`);try{return va(
e)}catch{throw new Error(`"${e}" is no SPDX licence expression`)}}function Vo(e,t){if("conjunction"in e){let u=[e.left,e.right];return e.conjunction==="and"?u.every(
l=>Vo(l,t)):u.some(l=>Vo(l,t))}let{license:n,plus:r,exception:i}=e,c=`${n}${r?"+":""}${i===void 0?"":` WITH ${i}`}`;return Nf(c,t)}var vs=new Map;function sy(e){
let t=vs.get(e);if(t)return t;vs.size>1e3&&vs.clear();let n=aa([e]);return vs.set(e,n),n}var D=e=>({kind:"string",description:e}),te=e=>({kind:"int",description:e}),vf=e=>({kind:"double",description:e}),pe=e=>({kind:"bool",description:e}),mn=e=>({kind:"\
timestamp",description:e}),ke=e=>({kind:"list",of:{kind:"string"},description:e}),j=e=>({kind:"record",fields:e}),pn=(e,t)=>({kind:"list",of:e,description:t}),Y=e=>({
...e,isOptional:!0});function Cs(e,t,n){switch(e.kind){case"string":return Xt(typeof t=="string"?t:void 0,e.kind,n);case"bool":return Xt(typeof t=="boolean"?t:void 0,
e.kind,n);case"double":return Xt(typeof t=="number"?t:void 0,e.kind,n);case"int":return Xt(Number.isSafeInteger(t)?BigInt(t):void 0,e.kind,n);case"timestamp":return Ur(
Xt(Number.isFinite(t)?t:void 0,e.kind,n));case"list":{let r=Xt(Array.isArray(t)?t:void 0,e.kind,n);return xe(r.map((i,c)=>Cs(e.of,i,`${n}[${c}]`)))}case"record":
return iy(e,t,n)}}function iy({fields:e},t,n){let r=typeof t=="object"&&t!==null&&!Array.isArray(t),i=Xt(r?t:void 0,"record",n),c=Object.entries(e).flatMap(([u,
l])=>{let p=i[u];return p===void 0?[]:[[u,Cs(l,p,`${n}.${u}`)]]});return new Map(c)}function Xt(e,t,n){if(e===void 0)throw new TypeError(`${n} is not ${t==="int"?
"an":"a"} ${t}`);return e}function Fo(e){return e.kind==="list"?`list(${Fo(e.of)})`:e.kind}var ae={kind:"bool"},ve={kind:"int"},Mt={kind:"string"},Os={size:ve,contains:ae,startsWith:ae,endsWith:ae,matches:ae,int:ve,uint:void 0,double:{kind:"double"},string:Mt,
bool:ae,bytes:{kind:"bytes"},timestamp:{kind:"timestamp"},duration:{kind:"duration"},type:{kind:"type"},dyn:void 0,getFullYear:ve,getMonth:ve,getDayOfMonth:ve,getDate:ve,
getDayOfWeek:ve,getDayOfYear:ve,getHours:ve,getMinutes:ve,getSeconds:ve,getMilliseconds:ve},Go={charAt:Mt,lowerAscii:Mt,upperAscii:Mt,substring:Mt,trim:Mt,join:Mt,
indexOf:ve,lastIndexOf:ve,split:{kind:"list",of:{kind:"string"}}},Yo={"_&&_":ae,"_||_":ae,"!_":ae,"@in":ae,"_==_":ae,"_!=_":ae,"_<_":ae,"_<=_":ae,"_>_":ae,"_>=_":ae,
"_+_":void 0,"_-_":void 0,"_*_":void 0,"_/_":void 0,"_%_":void 0,"-_":void 0,"_[_]":void 0,"_?_:_":void 0,"@not_strictly_false":ae},Af=new Set(["bool","int","ui\
nt","double","string","bytes","list","map","null_type","type"]),$o=["has","all","exists","exists_one","map","filter"];function Cf([e,t]){return e?.kind===t?.kind?
e:void 0}function Of(e){return{boolValue:ae,int64Value:ve,uint64Value:ve,doubleValue:{kind:"double"},stringValue:Mt,bytesValue:{kind:"bytes"},nullValue:{kind:"n\
ull"}}[e??""]}function Ko({kind:e}){return e==="int"||e==="double"?"number":e}function Wo(e){return!["bytes","duration","null","type"].includes(e.kind)}function dn(e){
return{string:"text",int:"a whole number",double:"a number",bool:"true or false",timestamp:"a time",record:"a record",bytes:"bytes",duration:"a duration",null:"\
null",type:"a type"}[e.kind]??(Wo(e)?Fo(e):e.kind)}var Df=300;function oy(e,t){let n=[e];for(let r=0;n.length>0;r++){if(r>t)return!0;n=n.flatMap(St)}return!1}function Rf(e,t,n){let r=[],i=new Set,c=e.expr;if(oy(
c,Df))return{problems:[{message:`has more than ${Df} steps in one another: divide it into parts, or use a list`,at:0}],topics:[]};let u=p(c,new Map);return n&&u&&
u.kind!=="bool"&&r.length===0&&l(c,`gives ${dn(u)}, and a rule must give true or false`),{problems:r,topics:[...i]};function l({id:v},S){r.push({message:S,at:e.
sourceInfo?.positions[String(v)]??0})}function p(v,S){let{exprKind:y}=v;switch(y.case){case"constExpr":return Of(y.value.constantKind.case);case"identExpr":return d(
v,y.value.name,S);case"selectExpr":{let{operand:b,field:I,testOnly:C}=y.value,B=E(b,S),ge=B?.parts?.get(I);if(B&&!ge)return x(v,B.type,I,b);if(ge)return i.add(ge.
name),C?ae:ge.type;let Tt=x(v,b&&p(b,S),I,b);return C?ae:Tt}case"callExpr":return _(v,y.value,S);case"listExpr":{let[b]=y.value.elements.map(I=>p(I,S));return b&&
Wo(b)?{kind:"list",of:b}:void 0}case"comprehensionExpr":{let{iterRange:b,iterVar:I,accuVar:C,accuInit:B,loopCondition:ge,loopStep:Tt,result:ar}=y.value,Pt=b&&p(
b,S);Pt&&Pt.kind!=="list"&&b&&l(b,`${w(b)} is ${dn(Pt)}, and only lists can be gone through`);let Ds=Pt?.kind==="list"?Pt.of:void 0,cr=B&&p(B,S),ur=new Map(S).set(
I,Ds).set(C,cr);ge&&p(ge,ur);let Rs=Tt&&p(Tt,ur),Ms=cr??Rs;return ar&&p(ar,new Map(S).set(C,Ms))}default:{if(y.case==="structExpr")for(let{value:b}of y.value.entries)
b&&p(b,S);return}}}function d(v,S,y){if(y.has(S))return y.get(S);let b=t.get(S);if(b?.parts){l(v,`${S} is only a name for ${[...b.parts.values()].map(C=>C.name).
join(", ")}`);return}if(b)return i.add(S),b.type;if(Af.has(S))return{kind:"type"};let I=[...t.keys(),...y.keys()].filter(C=>!C.startsWith("@"));l(v,`there is no\
 ${S}${fr(S,I)||`; rules can name ${[...t.keys()].join(", ")}`}`)}function E(v,S){if(v?.exprKind.case!=="identExpr")return;let{name:y}=v.exprKind.value,b=S.has(
y)?void 0:t.get(y);return b?.parts&&b}function x(v,S,y,b){if(!S||!b)return;if(S.kind!=="record"){let C=S.kind==="list"?`; ask .exists(x, x.${y} ...) of its item\
s`:"";l(v,`${w(b)} is ${dn(S)}, which has no fields${C}`);return}if(Object.hasOwn(S.fields,y))return S.fields[y];let I=Object.keys(S.fields);l(v,`${w(b)} has no\
 field ${y}${fr(y,I)||`; it has ${I.join(", ")}`}`)}function _(v,{function:S,target:y,args:b},I){let C=y&&p(y,I),B=b.map(ge=>p(ge,I));if(S==="ageInDays"&&i.add(
"now"),Object.hasOwn(As,S))return{kind:As[S]?.returns??"bool"};if(Object.hasOwn(Os,S))return Os[S];if(Object.hasOwn(Go,S))return Go[S];if(!Object.hasOwn(Yo,S)){
let ge=[...Object.keys(As),...Object.keys(Os),...Lf,...$o],Tt=$o.includes(S);return l(v,Tt?`${S} is not written right: ${S==="has"?"has(x.field)":`list.${S}(ite\
m, condition)`}`:`there is no function ${S}${fr(S,ge)}`),C}return/^_(?:[=!]=|[<>]=?)_$/.test(S)&&T(v,B,b),S==="_[_]"?B[0]?.kind==="list"?B[0].of:void 0:S==="_?_\
:_"?B[1]??B[2]:S==="_+_"?B.find(ge=>ge?.kind==="list")??Cf(B):Yo[S]}function T(v,[S,y],[b,I]){!S||!y||!b||!I||Ko(S)===Ko(y)||S.kind==="null"||y.kind==="null"||l(
v,`${w(b)} is ${dn(S)} and ${w(I)} ${dn(y)}: they never compare`)}function w(v){return It(v,e)}}var ay=40,Zo=10,Mf=300;function Pf(e,t){let n=new Map;return r(e.expr),[...n.values()];function r(c){let{exprKind:u}=c;if(u.case==="constExpr"||u.case==="listEx\
pr")return;let l=e.sourceInfo?.macroCalls[String(c.id)]?.exprKind,p=l?.case==="callExpr"?l.value.target?[l.value.target]:[]:St(c);for(let b of p)r(b);let d=u.case===
"selectExpr"&&!u.value.testOnly,E=i(It(c,e),d||u.case==="identExpr"),{function:x,target:_,args:T=[]}=l?.case==="callExpr"?l.value:{},[w,v]=T;if(!(x==="all"&&E===
!1||x==="exists"&&E===!0)||!_||!w||!v)return;let y=`${x==="all"?"!":""}(${It(v,e)})`;i(`${It(_,e)}.filter(${It(w,e)}, ${y})`,!1)}function i(c,u){if(n.size>=ay)return;
let l=t(c);if(l===void 0||R(l)||z(l))return;let p=u&&cy(l)?`${l.size} items`:or(l);return p!==void 0&&n.set(c,{text:c,value:p,isField:u}),l}}function cy(e){return ne(
e)&&z(e.get(0))}function or(e){if(typeof e=="bigint")return Number(e);if(typeof e=="string")return e.length>Mf?`${e.slice(0,Mf-1)}…`:e;if(typeof e=="number"||
typeof e=="boolean"||e===null)return e;if(ne(e)){let t=[...e].slice(0,Zo).map(n=>or(n)??null);return e.size>Zo?[...t,`and ${e.size-Zo} more`]:t}if(z(e)){let t=[
...e].map(([n,r])=>[String(n),or(r)??null]);return Object.fromEntries(t)}if(W(e)&&e.desc.typeName==="google.protobuf.Timestamp")return new Date(wn(e.message)).toISOString()}function Ho(e,t,n=!0){let r=Jl(e);if(r!==void 0)return{problems:[{message:r,at:0}]};let i=ly(e);if("problem"in i)return{problems:[i.problem]};let{problems:c,topics:u}=Rf(
i.tree,t,n);if(c.length>0)return{problems:c};let l=ir(i.tree.expr);if(l>Ro)return{problems:[{message:`has ${l} loops in one another, more than ${Ro}`,at:0}]};let p=u.
flatMap(d=>uy(d,t)??[]);return{problems:[],expression:{source:e,topics:p,evaluate:fy(e,i.tree,p)}}}function uy(e,t){let[n="",r]=e.split(".");return r===void 0?t.
get(n):t.get(n)?.parts?.get(r)}function ly(e){try{return{tree:jn(e)}}catch(t){let{message:n,location:r}=t;return{problem:{message:`is no CEL: ${n.replace(/^<input>:\d+:\d+: /,
"")}`,at:r?.start?.offset??0}}}}function fy(e,t,n){return(r,i)=>{let c=new Is(i),u=r.get("now"),l=[...wf(()=>typeof u=="number"?u:Number.NaN),...ql(c)],p=zi({funcs:l,
re2:ef(c)}),d={};try{for(let _ of n)my(d,_,r.get(_.name))}catch(_){if(!(_ instanceof TypeError))throw _;return{result:{unknown:_.message},partValues:()=>[]}}let E=_=>vo(
p,Po(_))(d);c.start();let x=E(jn(e).expr);return{result:c.isOver?{unknown:`the rule takes longer than ${Mo} ms and was stopped`}:R(x)?{unknown:dy(x,t)}:{value:x},
partValues:()=>Pf(t,_=>c.isOver?void 0:E(jn(_).expr))}}}function my(e,t,n){let[r="",i]=t.name.split("."),c=py(t,n);if(i===void 0)e[r]=c;else{let u=e[r]??new Map;
e[r]=u.set(i,c)}}var kf=new WeakMap;function py(e,t){let n=typeof t=="object"?t:void 0,r=n&&kf.get(n);if(r!==void 0)return r;let i=Cs(e.type,t,e.name);return n&&
kf.set(n,i),i}function dy({message:e,exprId:t},n){let r=t===void 0?void 0:Uf(t,n.expr),i=r?It(r,n):void 0;return/no such key|field not found|unresolved attribute/.
test(e)?`${i??"a field"} is not known here; has() asks whether it is`:i===void 0?e:`${i}: ${e}`}function Uf(e,t){if(t.id===e)return t;for(let n of St(t)){let r=Uf(
e,n);if(r)return r}}var De=class extends Error{};function Bf(e,t,n){let r=new Map(n.map(u=>[u.name.slice(e.length+1),u])),i=Object.fromEntries([...r].map(([u,{type:l,summary:p}])=>[
u,{...l,description:p}])),[c]=n;return{name:e,summary:t,scope:c?.scope??"project",needs:{},type:{kind:"record",fields:i},value:()=>{},parts:r}}var Vf={name:"approvals",scope:"merge_request",summary:"The approvals given to the merge request",needs:{mergeRequest:mr,approvals:la,committers:ma},type:j({by:ke(
"User names of all who approved"),count:te("How many approved"),independent:Y(ke("Those of them who are neither its author, nor one of its committers, nor an ac\
cess token")),committers:Y(ke("User names of those who committed to it"))}),value({mergeRequest:{author:e},approvals:{approvedBy:t},committers:{usernames:n,hiddenMergers:r=0}}){
let i={by:t,count:t.length};if(r>0)return i;let c=l=>l!==e&&!n.includes(l)&&!pa(l),u=t.filter(c);return{...i,independent:u,committers:n}}};var Ff={name:"protected_branches",scope:"project",summary:"The rules that protect branches, those of groups above included",needs:{protectedBranches:da},type:{kind:"\
list",of:j({name:D("Branch, or a pattern with *"),inherited:pe("Whether it is a group's"),push_access_levels:pn({kind:"int"},"Roles that may push: 0 nobody, 30 \
developers, 40 maintainers")})},value:({protectedBranches:e})=>e.map(({name:t,isInherited:n,rolePushLevels:r})=>({name:t,inherited:n,push_access_levels:r}))};var hy={kind:"list",of:j({severity:D("As the report says it, in lower case; of Code Quality info to blocker"),name:D("What was found"),file:D("Where: a file mos\
tly, else an address or a package"),line:Y(te("Line in that file")),identifiers:ke("Names and values of its identifiers, such as cve-2021-44228, in lower case"),
false_positive:pe("Whether the scanner itself takes it for one")})};function gy(e){return{name:`findings.${e}`,scope:"merge_request",summary:`Findings of ${e} i\
n the head's pipeline`,needs:{scan:ba(e)},type:hy,value({scan:{findings:t,diagnostics:n,partial:r,source:i}}){let[c=r[0]===void 0?void 0:`${r[0]}: only a part w\
as scanned`]=n;if(c!==void 0)throw new De(c);if(i===void 0)throw new De(`the head's pipeline has no ${e} report`);return t.map(({severity:u,name:l,location:p,line:d,
identifiers:E,isFalsePositive:x})=>({severity:u,name:l,file:p,line:d,identifiers:E,false_positive:x}))}}}var Gf=Bf("findings","What scanners found in the head's\
 pipeline, by the type of their report; each is read only if it is named",[...ya,"codequality"].map(gy));var Yf={name:"changes",scope:"merge_request",summary:"The files that the merge request changes, whole or not at all",needs:{changedFiles:ga},type:j({files:pn(j(
{path:D("Path after the change"),additions:te("Lines added"),deletions:te("Lines removed")}),"Every changed file"),additions:te("Lines added in all files"),deletions:te(
"Lines removed in all files")}),value:({changedFiles:e})=>({files:e.map(({path:t,additions:n,deletions:r})=>({path:t,additions:n,deletions:r})),additions:e.reduce(
(t,{additions:n})=>t+n,0),deletions:e.reduce((t,{deletions:n})=>t+n,0)})};var $f={name:"commits",scope:"merge_request",summary:"The commits of the merge request; names and messages are what the committer's own Git wrote",needs:{commits:fa},
type:{kind:"list",of:j({sha:D("40 hex digits"),title:D("First line of the message"),message:D("The whole message"),merge:pe("Whether it has more than one parent"),
author_name:D("Name of the author"),author_email:D("Address of the author, in lower case"),signed_off_by:ke("Addresses of its Signed-off-by lines, in lower case")})},
value({commits:e}){if(e.length===0)throw new De("GitLab shows no commits of this merge request");return e.map(({sha:t,title:n,message:r,isMerge:i,author:c,signedOffBy:u})=>({
sha:t,title:n,message:r,merge:i,author_name:c.name,author_email:c.email,signed_off_by:u}))}};var Kf={name:"merge_request",scope:"merge_request",summary:"The merge request that is judged",needs:{mergeRequest:mr},type:j({iid:te("Number within the project"),
title:D("Title, with its draft mark if it has one"),description:D("Description, as Markdown source; empty where there is none"),draft:Y(pe("Whether it is a draf\
t")),labels:Y(ke("Names of its labels")),author:D("User name of the author"),source_branch:Y(D("Branch that is merged")),target_branch:D("Branch that it is merg\
ed into"),sha:Y(D("Head commit, 40 hex digits")),created_at:mn("When it was opened")}),value:({mergeRequest:e})=>({iid:e.iid,title:e.title,description:e.description,
draft:e.isDraft,labels:e.labels,author:e.author,source_branch:e.sourceBranch,target_branch:e.targetBranch,sha:e.sha,created_at:Date.parse(e.createdAt)})},Wf={name:"\
threads",scope:"merge_request",summary:"The threads of the merge request that can be resolved",needs:{threads:xa},type:j({resolvable:te("Threads that can be res\
olved"),resolved:te("Those that are")}),value:({threads:{resolvable:e,resolved:t}})=>({resolvable:e,resolved:t})};var Zf={name:"now",scope:"project",summary:"GitLab's time, the same for the whole run",needs:{now:Na},type:{kind:"timestamp"},value:({now:e})=>e};var Hf={name:"members",scope:"project",summary:"Everybody who belongs to the project, once, with the highest role; unknown where some may be hidden",needs:{team:Ia},
type:{kind:"list",of:j({username:D("User name"),access_level:te("10 guest, 20 reporter, 30 developer, 40 maintainer, 50 owner"),last_active_at:Y(mn("Midnight UT\
C of the day; absent for who never was"))})},value:({team:e})=>e.map(({username:t,accessLevel:n,lastActiveAt:r})=>({username:t,access_level:n,last_active_at:r}))};function Xf(e){if(e===null)throw new De("no pipeline ran for the head of the merge request");return e}var Jf={name:"pipeline",scope:"merge_request",summary:"The\
 pipeline of the head, with the jobs of its child pipelines, without the job that judges; unknown where none ran",needs:{found:Ea},type:j({jobs:Y(pn(j({name:D("\
Name of the job, in its newest attempt"),stage:D("Stage of the job"),status:D("Such as `success`, `failed`, `skipped`, `manual` or `running`"),may_fail:pe("`all\
ow_failure`: its failure does not fail the pipeline"),trigger:pe("It starts another pipeline"),child:pe("It is in a child pipeline"),reports:ke("Types of what i\
t uploaded, such as `sast`, `junit` or `archive`"),failure_reason:Y(D("Why it failed, such as `script_failure`")),coverage:Y(vf("Percent, as its log says it"))}),
"Every job but the one that judges; absent where there is no other, of which a rule could say anything")),id:te("Id of the pipeline"),status:D("Such as `success\
`; `running` while the job that judges runs in it"),kind:D("`branch`, `detached`, `merged_result` or `merge_train`"),source:Y(D("What started it, such as `merge\
_request_event`")),own:pe("The job that judges runs in it")}),value({found:e}){let{pipeline:t,jobs:n}=Xf(e),{id:r,status:i,kind:c,source:u,isOwn:l}=t,p=n.filter(
d=>!d.isOwn).map(Ey);return{id:r,status:i,kind:c,source:u,own:l,jobs:p.length>0?p:void 0}}};function Ey(e){return{name:e.name,stage:e.stage,status:e.status,may_fail:e.
mayFail,trigger:e.kind==="trigger",child:e.level>0,reports:e.artifacts.map(({type:t})=>t),failure_reason:e.failureReason,coverage:e.coverage}}var jf={name:"test\
s",scope:"merge_request",summary:"The tests of that pipeline; unknown until every report is counted",needs:{pipelineTests:_a},type:j({total:te("All tests, as Gi\
tLab counts them"),failed:te("Those that failed"),errored:te("Those that broke"),skipped:te("Those that were skipped")}),value({pipelineTests:e}){let t=Xf(e),{total:n,
suites:r}=t,i=Sa(t);if(i!==void 0)throw new De(`in pipeline ${t.pipeline.id}, ${i}`);let c=u=>r.reduce((l,p)=>l+p[u],0);return{total:n,failed:c("failed"),errored:c(
"errored"),skipped:c("skipped")}}};var Qf={name:"project",scope:"project",summary:"The project; a field that GitLab does not show to the token is absent",needs:{project:ca,projectSettings:ha},type:j(
{id:te("Number of the project"),path:D("Full path, such as acme/payments"),visibility:Y(D("private, internal or public")),default_branch:Y(D("Name of the defaul\
t branch")),archived:Y(pe("Whether it, or a group above it, is archived")),merge_method:Y(D("merge, rebase_merge or ff")),last_activity_at:Y(mn("When something \
last happened in it")),forks:Y(te("How many forks there are")),ci_config_path:Y(D("Where the CI configuration is; empty: .gitlab-ci.yml")),must_resolve_threads:Y(
pe("Whether every thread must be resolved before a merge")),must_pass_status_checks:Y(pe("Whether every external status check must have passed"))}),value:({project:e,
projectSettings:t})=>({id:e.id,path:e.path,visibility:e.visibility,default_branch:e.defaultBranch,archived:t.isArchived,merge_method:t.mergeMethod,last_activity_at:t.
lastActivityAt===void 0?void 0:Date.parse(t.lastActivityAt),forks:t.forks,ci_config_path:t.ciConfigPath===null?"":t.ciConfigPath,must_resolve_threads:e.mustResolveDiscussions??
void 0,must_pass_status_checks:t.mustPassStatusChecks??void 0})};var zf={name:"files",scope:"project",summary:"The files of the repository: at the merge request's head, or else on the default branch",needs:{repositoryTree:Ta},
type:{kind:"list",of:j({path:D("Path from the root"),regular:pe("Whether it has content of its own: neither a link nor a submodule")})},value:({repositoryTree:{
files:e}})=>e.map(t=>({path:t.path,regular:La(t)}))};var qf={name:"sbom",scope:"project",summary:"Components of every SBOM that the pipeline has made (**/*.cdx.json, **/*.spdx.json), in the job's folder or in arti\
facts; unknown without one",needs:{sboms:wa()},type:{kind:"list",of:j({name:D("Name of the component"),group:Y(D("Its group or namespace")),version:Y(D("Its ver\
sion")),purl:Y(D("Package URL, such as pkg:npm/left-pad@1.3.0")),licences:ke("As the SBOM says them: SPDX expressions or names; none is an unknown licence")})},
value({sboms:e}){let t=e.filter(({components:n})=>n.length===0);if(e.length===0)throw new De("the pipeline has made no SBOM");if(t.length>0)throw new De(`no com\
ponent is listed in ${oa(t.map(({source:n})=>n))}`);return e.flatMap(({components:n})=>n.map(({name:r,group:i,version:c,purl:u,licences:l})=>({name:r,group:i,version:c,
purl:u,licences:l})))}};var Xo=new Map([Kf,Wf,Vf,$f,Yf,Jf,jf,Gf,qf,zf,Qf,Hf,Ff,Zf].map(e=>[e.name,e]));async function vw(e){let{id:t,rule:n="",message:r}=e,i=[];if(Aa.includes(t)){let _=["id"];i.push({path:_,message:`${t} is a built-in control: give the rule an i\
d of its own`})}for(let _ of["expression","with"])e[_]!==void 0&&i.push({path:[_],message:`${_} and rule exclude each other`});let c=Ho(n,Xo);i.push(...c.problems.
map(_=>em("rule",n,_)));let u=Ca(r??"").map(_=>{let T=Ho(_,Xo,!1);return i.push(...T.problems.map(w=>em("message",_,w))),[_,"expression"in T?T.expression:void 0]});
if(i.length>0||!("expression"in c))return{problems:i,issues:[],warnings:[]};let{expression:l}=c,p=new Map(u.flatMap(([_,T])=>T?[[_,T]]:[])),d=[...new Set([l,...p.
values()].flatMap(({topics:_})=>_))],E={topics:d,judge:xy(e,l,p)},x={...by(e,d),judge(_){try{return E.judge(Ny(d,_),_[Us.id])}catch(T){if(T instanceof De)return pr(
T.message);throw T}}};return tm.set(x.judge,E),Ra(x)}var tm=new WeakMap;function Aw({judge:e}){return e&&tm.get(e)}function em(e,t,{message:n,at:r}){let i=r===0?
"":` (at character ${r+1}: ${ia(t.slice(r,r+30))})`;return{path:[e],message:`${e} ${/^(?:has|is|gives) /.test(n)?"":"is wrong: "}${n}${i}`}}function by(e,t){let{
id:n,rule:r,title:i,severity:c,remediation:u}=e,l=t.some(({scope:p})=>p==="merge_request");return{id:n,title:i??n.replaceAll(/[-_]/g," "),severity:c??"medium",scope:l?
"merge_request":"project",needs:yy(t),expected:{rule:r},remediation:{text:u??"change what the rule looks at until it holds",...l?{page:"!"}:{}},...Da(e)}}function yy(e){
let t=[Us,...e.flatMap(({needs:n})=>Object.values(n))];return Object.fromEntries(t.map(n=>[n.id,n]))}function xy({message:e},t,n){return(r,i)=>{let{result:c,partValues:u}=t.
evaluate(r,i);if("unknown"in c)return pr(c.unknown);if(typeof c.value!="boolean")return pr("the rule gives neither true nor false");let l=Object.fromEntries(u().
map(({text:E,value:x})=>[E,x]));if(c.value)return ua("the rule holds",{actual:l});let p=_y(u());if(e===void 0)return ks(`the rule does not hold${p===""?"":`: ${p}`}`,
{actual:l});let d=Oa(e,E=>Sy(n.get(E),r,i));return ks(n.size>0||p===""?d:`${d} (${p})`,{actual:l})}}function Ny(e,t){return new Map(e.map(n=>{let r=Object.entries(
n.needs).map(([i,{id:c}])=>[i,t[c]]);return[n.name,n.value(Object.fromEntries(r))]}))}function _y(e){let t=e.slice(0,-1).filter(({value:i})=>typeof i!="object"),
n=t.filter(({isField:i})=>i);return(n.length>0?n:t).slice(0,5).map(({text:i,value:c})=>`${i} is ${JSON.stringify(c)}`).join(", ")}function Sy(e,t,n){let r=e?.evaluate(
t,n).result;if(!r||"unknown"in r||r.value instanceof Error)return"?";let i=or(r.value);return Array.isArray(i)?i.map(String).join(", "):typeof i=="string"?i:JSON.
stringify(i??"?")}export{Aw as ruleOf,vw as selectRule};
