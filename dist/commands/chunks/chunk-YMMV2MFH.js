import{b as za,c as qa}from"./chunk-ZC63M5M6.js";import{a as Ja,b as Qa}from"./chunk-UTN7TSCR.js";import{f as ja}from"./chunk-G5M6CZXG.js";import{
a as Xa}from"./chunk-VRZ7TTBS.js";import{a as Ha}from"./chunk-6I5PZASL.js";import{a as Za}from"./chunk-OLGGZ3MU.js";import{a as Ka}from"./chunk-ZO223MMF.js";
import{a as Wa}from"./chunk-3OKDQVI3.js";import{g as Ga}from"./chunk-GP7I2MMA.js";import{c as $a}from"./chunk-SL2MDC5X.js";import{a as Ya}from"./chunk-MS3U27AQ.js";
import{b as Va}from"./chunk-E3G77TAD.js";import{a as Fa}from"./chunk-OQCFLJQ4.js";import{a as Ua,b as ka}from"./chunk-HXDZR5LL.js";import{e as Ba,
f as ui,g as li}from"./chunk-5CR5D7FZ.js";import{a as kr}from"./chunk-CTEI7AXJ.js";import{b as Ur}from"./chunk-WT3BOX2Z.js";import{a as Ma}from"./chunk-Z23466PB.js";var fi={id:"clock",summary:"This machine's clock",right:"no right: it is the machine's own",about:"project",collect:async({clock:e})=>e};var ec=Symbol.for("@bufbuild/cel/error");function se(e,t){return W(e)?e:(typeof t=="number"&&(t=BigInt(t)),e instanceof Error?new xn(e.message,e,t):typeof e=="s\
tring"?new xn(e,void 0,t):new xn(`${e}`,e,t))}function Fr(e,...t){return new xn(e.message,t,e.exprId)}function W(e){return typeof e=="object"&&e!==null&&ec in e}
var xn=class extends Error{_cause;_exprId;[ec]={};constructor(t,n,r){super(t),this._cause=n,this._exprId=r}get exprId(){return this._exprId}get cause(){return this.
_cause}};var Ch=["FieldValueInvalidError","FieldListRangeError","ForeignFieldError"],Q=class extends Error{constructor(t,n,r="FieldValueInvalidError"){super(n),this.name=
r,this.field=()=>t}};function tc(e){return e instanceof Error&&Ch.includes(e.name)&&"field"in e&&typeof e.field=="function"}function Ot(e){let t=!1,n=[];for(let r=0;r<e.length;r++){let i=e.charAt(r);switch(i){case"_":t=!0;break;case"0":case"1":case"2":case"3":case"4":case"5":case"6":case"\
7":case"8":case"9":n.push(i),t=!1;break;default:t&&(t=!1,i=i.toUpperCase()),n.push(i);break}}return n.join("")}function Gr(e){return e.replace(/[A-Z]/g,t=>"_"+t.
toLowerCase())}var wh=new Set(["constructor","toString","toJSON","valueOf"]);function yn(e){return wh.has(e)?e+"$":e}function*Vr(e){switch(e.kind){case"file":for(let t of e.messages)yield t,yield*Vr(t);yield*e.enums,yield*e.services,yield*e.extensions;break;case"message":for(let t of e.
nestedMessages)yield t,yield*Vr(t);yield*e.nestedEnums,yield*e.nestedExtensions;break}}var E;(function(e){e[e.DOUBLE=1]="DOUBLE",e[e.FLOAT=2]="FLOAT",e[e.INT64=3]="INT64",e[e.UINT64=4]="UINT64",e[e.INT32=5]="INT32",e[e.FIXED64=6]="FIXED64",e[e.FIXED32=
7]="FIXED32",e[e.BOOL=8]="BOOL",e[e.STRING=9]="STRING",e[e.BYTES=12]="BYTES",e[e.UINT32=13]="UINT32",e[e.SFIXED32=15]="SFIXED32",e[e.SFIXED64=16]="SFIXED64",e[e.
SINT32=17]="SINT32",e[e.SINT64=18]="SINT64"})(E||(E={}));function He(e,t){return e!==null&&typeof e=="object"&&"$typeName"in e&&typeof e.$typeName=="string"?t===void 0?!0:t.typeName===e.$typeName:!1}function rc(){let e=this.buf,t=this.pos,n=0,r=0;for(let a=0;a<28;a+=7){let c=e[t++];if(n|=(c&127)<<a,(c&128)==0){this.pos=t,this.assertBounds(),this.varint64Lo=
n,this.varint64Hi=r;return}}let i=e[t++];if(n|=(i&15)<<28,r=(i&112)>>4,(i&128)==0){this.pos=t,this.assertBounds(),this.varint64Lo=n,this.varint64Hi=r;return}for(let a=3;a<=
31;a+=7){let c=e[t++];if(r|=(c&127)<<a,(c&128)==0){this.pos=t,this.assertBounds(),this.varint64Lo=n,this.varint64Hi=r;return}}throw new Error("invalid varint")}var $r=4294967296;function pi(e){let t=e[0]==="-";t&&(e=e.slice(1));let n=1e6,r=0,i=0;function a(c,l){let f=Number(e.slice(c,l));i*=n,r=r*n+f,r>=$r&&(i=i+(r/$r|
0),r=r%$r)}return a(-24,-18),a(-18,-12),a(-12,-6),a(-6),t?ic(r,i):di(r,i)}function sc(e,t){let n=di(e,t),r=n.hi&2147483648;r&&(n=ic(n.lo,n.hi));let i=mi(n.lo,n.
hi);return r?"-"+i:i}function mi(e,t){if({lo:e,hi:t}=Oh(e,t),t<=2097151)return String($r*t+e);let n=e&16777215,r=(e>>>24|t<<8)&16777215,i=t>>16&65535,a=n+r*6777216+
i*6710656,c=r+i*8147497,l=i*2,f=1e7;return a>=f&&(c+=Math.floor(a/f),a%=f),c>=f&&(l+=Math.floor(c/f),c%=f),l.toString()+nc(c)+nc(a)}function Oh(e,t){return{lo:e>>>
0,hi:t>>>0}}function di(e,t){return{lo:e|0,hi:t|0}}function ic(e,t){return t=~t,e?e=~e+1:t+=1,di(e,t)}var nc=e=>{let t=String(e);return"0000000".slice(t.length)+
t};function oc(e,t){if(e>>>0<128){t.push(e);return}if(e>=0){for(;e>127;)t.push(e&127|128),e=e>>>7;t.push(e)}else{for(let n=0;n<9;n++)t.push(e&127|128),e=e>>7;t.
push(1)}}function ac(){let e=this.buf[this.pos++];if((e&128)===0)return this.assertBounds(),e;let t=e&127;if(e=this.buf[this.pos++],t|=(e&127)<<7,(e&128)===0)return this.
assertBounds(),t;if(e=this.buf[this.pos++],t|=(e&127)<<14,(e&128)===0)return this.assertBounds(),t;if(e=this.buf[this.pos++],t|=(e&127)<<21,(e&128)===0)return this.
assertBounds(),t;e=this.buf[this.pos++],t|=(e&15)<<28;for(let n=5;(e&128)!==0&&n<10;n++)e=this.buf[this.pos++];if((e&128)!==0)throw new Error("invalid varint");
return this.assertBounds(),t>>>0}var J=Dh();function Dh(){let e=new DataView(new ArrayBuffer(8));if(typeof BigInt=="function"&&typeof e.getBigInt64=="function"&&typeof e.getBigUint64=="function"&&
typeof e.setBigInt64=="function"&&typeof e.setBigUint64=="function"&&(!!globalThis.Deno||!!globalThis.Bun||typeof process!="object"||typeof process.env!="object"||
process.env.BUF_BIGINT_DISABLE!=="1")){let n=BigInt("-9223372036854775808"),r=BigInt("9223372036854775807"),i=BigInt("0"),a=BigInt("18446744073709551615");return{
zero:BigInt(0),supported:!0,parse(c){let l=typeof c=="bigint"?c:BigInt(c);if(l>r||l<n)throw new Error(`invalid int64: ${c}`);return l},uParse(c){let l=typeof c==
"bigint"?c:BigInt(c);if(l>a||l<i)throw new Error(`invalid uint64: ${c}`);return l},enc(c){return e.setBigInt64(0,this.parse(c),!0),{lo:e.getInt32(0,!0),hi:e.getInt32(
4,!0)}},uEnc(c){return e.setBigInt64(0,this.uParse(c),!0),{lo:e.getInt32(0,!0),hi:e.getInt32(4,!0)}},dec(c,l){return e.setInt32(0,c,!0),e.setInt32(4,l,!0),e.getBigInt64(
0,!0)},uDec(c,l){return e.setInt32(0,c,!0),e.setInt32(4,l,!0),e.getBigUint64(0,!0)}}}return{zero:"0",supported:!1,parse(n){return typeof n!="string"&&(n=n.toString()),
cc(n),n},uParse(n){return typeof n!="string"&&(n=n.toString()),uc(n),n},enc(n){return typeof n!="string"&&(n=n.toString()),cc(n),pi(n)},uEnc(n){return typeof n!=
"string"&&(n=n.toString()),uc(n),pi(n)},dec(n,r){return sc(n,r)},uDec(n,r){return mi(n,r)}}}function cc(e){if(!/^-?[0-9]+$/.test(e))throw new Error("invalid int\
64: "+e)}function uc(e){if(!/^[0-9]+$/.test(e))throw new Error("invalid uint64: "+e)}function Sn(e,t,n){if(t===n)return!0;if(e==E.BYTES){if(!(t instanceof Uint8Array)||!(n instanceof Uint8Array)||t.length!==n.length)return!1;for(let r=0;r<t.length;r++)
if(t[r]!==n[r])return!1;return!0}switch(e){case E.UINT64:case E.FIXED64:case E.INT64:case E.SFIXED64:case E.SINT64:return t==n}return!1}function Ge(e,t){switch(e){case E.
STRING:return"";case E.BOOL:return!1;case E.DOUBLE:case E.FLOAT:return 0;case E.INT64:case E.UINT64:case E.SFIXED64:case E.FIXED64:case E.SINT64:return t?"0":J.
zero;case E.BYTES:return new Uint8Array(0);default:return 0}}function lc(e,t){switch(e){case E.BOOL:return t===!1;case E.STRING:return t==="";case E.BYTES:return t instanceof
Uint8Array&&!t.byteLength;case E.DOUBLE:case E.FLOAT:return Object.is(t,0);default:return t==0}}var fc=2,Le=Symbol.for("reflect unsafe local");function pc(e,t){let n=e[t.localName].case;return n===void 0?n:t.fields.find(r=>r.localName===n)}function mc(e,t){
let n=t.localName;if(t.oneof)return e[t.oneof.localName].case===n;if(t.presence!=fc)return e[n]!==void 0&&Object.prototype.hasOwnProperty.call(e,n);switch(t.fieldKind){case"\
list":return e[n].length>0;case"map":return Object.keys(e[n]).length>0;case"scalar":return!lc(t.scalar,e[n]);case"enum":return e[n]!==t.enum.values[0].number}throw new Error(
"message field with implicit presence")}function sn(e,t){return Object.prototype.hasOwnProperty.call(e,t)&&e[t]!==void 0}function dc(e,t){if(t.oneof){let n=e[t.
oneof.localName];return n.case===t.localName?n.value:void 0}return e[t.localName]}function hc(e,t,n){t.oneof?e[t.oneof.localName]={case:t.localName,value:n}:e[t.
localName]=n}function Re(e,t,n){t==="__proto__"?Object.defineProperty(e,"__proto__",{value:n,writable:!0,enumerable:!0,configurable:!0}):e[t]=n}function gc(e,t){
return Object.prototype.hasOwnProperty.call(e,t)?e[t]:void 0}function Ec(e,t){let n=t.localName;if(t.oneof){let r=t.oneof.localName;e[r].case===n&&(e[r]={case:void 0})}else if(t.
presence!=fc)delete e[n];else switch(t.fieldKind){case"map":e[n]={};break;case"list":e[n]=[];break;case"enum":e[n]=t.enum.values[0].number;break;case"scalar":e[n]=
Ge(t.scalar,t.longAsString);break}}function pt(e){return e!==null&&typeof e=="object"&&!Array.isArray(e)}function yt(e,t){var n,r,i,a;if(pt(e)&&Le in e&&"add"in e&&"field"in e&&typeof e.field=="function"){if(t!==void 0){let c=t,l=e.field();return c.listKind==l.listKind&&
c.scalar===l.scalar&&((n=c.message)===null||n===void 0?void 0:n.typeName)===((r=l.message)===null||r===void 0?void 0:r.typeName)&&((i=c.enum)===null||i===void 0?
void 0:i.typeName)===((a=l.enum)===null||a===void 0?void 0:a.typeName)}return!0}return!1}function St(e,t){var n,r,i,a;if(pt(e)&&Le in e&&"has"in e&&"field"in e&&
typeof e.field=="function"){if(t!==void 0){let c=t,l=e.field();return c.mapKey===l.mapKey&&c.mapKind==l.mapKind&&c.scalar===l.scalar&&((n=c.message)===null||n===
void 0?void 0:n.typeName)===((r=l.message)===null||r===void 0?void 0:r.typeName)&&((i=c.enum)===null||i===void 0?void 0:i.typeName)===((a=l.enum)===null||a===void 0?
void 0:a.typeName)}return!0}return!1}function ie(e,t){return pt(e)&&Le in e&&"desc"in e&&pt(e.desc)&&e.desc.kind==="message"&&(t===void 0||e.desc.typeName==t.typeName)}var hi;function Rh(e){var t;hi=Object.assign(Object.assign({},e),{encodeUtf8Into:(t=e.encodeUtf8Into)!==null&&t!==void 0?t:gi(e.encodeUtf8.bind(e))})}function $n(){
if(!hi){let e=globalThis;if(!e.TextEncoder||!e.TextDecoder)throw new Error("encoding API missing: install TextEncoder and TextDecoder on globalThis");let t=new e.
TextEncoder,n=new e.TextDecoder("utf-8",{ignoreBOM:!0}),r,i={encodeUtf8(c){return t.encode(c)},decodeUtf8(c,l){return l?(r||(r=new e.TextDecoder("utf-8",{fatal:!0,
ignoreBOM:!0})),r.decode(c)):n.decode(c)},checkUtf8(c){try{return encodeURIComponent(c),!0}catch{return!1}}};t.encodeInto&&(i.encodeUtf8Into=t.encodeInto.bind(t));
let a=String.prototype.isWellFormed;a&&(i.checkUtf8=c=>a.call(c)),Rh(i)}return hi}function gi(e){return(t,n)=>{let r=e(t);return n.set(r),{written:r.byteLength}}}var oe;(function(e){e[e.Varint=0]="Varint",e[e.Bit64=1]="Bit64",e[e.LengthDelimited=2]="LengthDelimited",e[e.StartGroup=3]="StartGroup",e[e.EndGroup=4]="EndGrou\
p",e[e.Bit32=5]="Bit32"})(oe||(oe={}));var Kn=4294967295,Wn=2147483647,Hn=-2147483648,In=class{constructor(t){this.stackPos=[],this.encodeUtf8Into=t?gi(t):$n().encodeUtf8Into,this.buffer=Nc,this.viewCache=
Mh,this.pos=0}ensureCapacity(t){let n=this.pos+t;if(n>this.buffer.length){let r=this.buffer.length||Ph;for(;r<n;)r*=2;let i=new Uint8Array(r);this.pos>0&&i.set(
this.buffer),this.buffer=i}}view(){let t=this.buffer,n=this.viewCache;if(n.byteLength===t.byteLength)return n;let r=new DataView(t.buffer);return this.viewCache=
r,r}finish(){let t=this.buffer.slice(0,this.pos);return this.pos=0,this.stackPos=[],t}fork(){return this.stackPos.push(this.pos),this.ensureCapacity(Yn),this.buffer[this.
pos++]=0,this}join(){let t=this.stackPos.pop();if(t===void 0)throw new Error("invalid state, fork stack empty");let n=this.pos-t-Yn,r=Ei(n);return r>Yn&&(this.ensureCapacity(
r-Yn),this.buffer.copyWithin(t+r,t+Yn,this.pos)),this.pos=t,this.uint32(n),this.pos+=n,this}tag(t,n){return this.uint32((t<<3|n)>>>0)}raw(t){return this.ensureCapacity(
t.length),this.buffer.set(t,this.pos),this.pos+=t.length,this}uint32(t){if(bc(t),this.ensureCapacity(5),t<128)return this.buffer[this.pos++]=t,this;for(;t>127;)
this.buffer[this.pos++]=t&127|128,t>>>=7;return this.buffer[this.pos++]=t,this}int32(t){if(bi(t),t>=0)return this.uint32(t);this.ensureCapacity(10);for(let n=0;n<
9;n++)this.buffer[this.pos++]=t&127|128,t>>=7;return this.buffer[this.pos++]=1,this}bool(t){return this.ensureCapacity(1),this.buffer[this.pos++]=t?1:0,this}bytes(t){
return this.uint32(t.byteLength),this.raw(t)}string(t){typeof t!="string"&&(t=String(t));let n=t.length;if(n<=xc){this.ensureCapacity(n+1);let f=this.buffer,d=this.
pos;f[d++]=n;let h=0;for(;h<n;h++){let N=t.charCodeAt(h);if(N>127)break;f[d++]=N}if(h==n)return this.pos=d,this}this.ensureCapacity(n*3+5);let r=Ei(n),i=this.buffer,
a=this.pos,{written:c}=this.encodeUtf8Into(t,i.subarray(a+r)),l=Ei(c);return l!=r&&i.copyWithin(a+l,a+r,a+r+c),this.uint32(c),this.pos+=c,this}float(t){return Bh(
t),this.ensureCapacity(4),this.view().setFloat32(this.pos,t,!0),this.pos+=4,this}double(t){return this.ensureCapacity(8),this.view().setFloat64(this.pos,t,!0),this.
pos+=8,this}fixed32(t){return bc(t),this.ensureCapacity(4),this.view().setUint32(this.pos,t,!0),this.pos+=4,this}sfixed32(t){return bi(t),this.ensureCapacity(4),
this.view().setInt32(this.pos,t,!0),this.pos+=4,this}sint32(t){return bi(t),this.uint32((t<<1^t>>31)>>>0)}sfixed64(t){let n=J.enc(t);this.ensureCapacity(8);let r=this.
view();return r.setInt32(this.pos,n.lo,!0),r.setInt32(this.pos+4,n.hi,!0),this.pos+=8,this}fixed64(t){let n=J.uEnc(t);this.ensureCapacity(8);let r=this.view();return r.
setInt32(this.pos,n.lo,!0),r.setInt32(this.pos+4,n.hi,!0),this.pos+=8,this}int64(t){let n=J.enc(t);return this.writeVarint64(n.lo,n.hi)}sint64(t){let n=J.enc(t),
r=n.hi>>31,i=n.lo<<1^r,a=(n.hi<<1|n.lo>>>31)^r;return this.writeVarint64(i,a)}uint64(t){let n=J.uEnc(t);return this.writeVarint64(n.lo,n.hi)}writeVarint64(t,n){
this.ensureCapacity(10);let r=this.buffer,i=this.pos;for(let l=0;l<28;l=l+7){let f=t>>>l,d=!(!(f>>>7)&&n==0);if(r[i++]=(d?f|128:f)&255,!d)return this.pos=i,this}
let a=t>>>28&15|(n&7)<<4,c=n>>3!=0;if(r[i++]=(c?a|128:a)&255,!c)return this.pos=i,this;for(let l=3;l<31;l=l+7){let f=n>>>l,d=!!(f>>>7);if(r[i++]=(d?f|128:f)&255,
!d)return this.pos=i,this}return r[i++]=n>>>31&1,this.pos=i,this}},Ph=128,Yn=1,Nc=new Uint8Array(0),Mh=new DataView(Nc.buffer),xc=32;function Ei(e){return e<128?
1:e<16384?2:e<2097152?3:e<268435456?4:5}var It=class{constructor(t,n=$n().decodeUtf8){this.decodeUtf8=n,this.varint64Lo=0,this.varint64Hi=0,this.varint64=rc,this.
uint32=ac,this.buf=t,this.len=t.length,this.pos=0,this.view=new DataView(t.buffer,t.byteOffset,t.byteLength)}tag(){let t=this.pos,n=this.uint32(),r=this.pos-t;if(r>
5||r==5&&this.buf[this.pos-1]>15)throw new Error("illegal tag: varint overflows uint32");let i=n>>>3,a=n&7;if(i<=0||a>5)throw new Error("illegal tag: field no "+
i+" wire type "+a);return[i,a]}skip(t,n,r=100){let i=this.pos;switch(t){case oe.Varint:for(;this.buf[this.pos++]&128;);break;case oe.Bit64:this.pos+=4;case oe.Bit32:
this.pos+=4;break;case oe.LengthDelimited:let a=this.uint32();this.pos+=a;break;case oe.StartGroup:if(r<=0)throw new Error("maximum recursion depth reached");for(;;){
let[c,l]=this.tag();if(l===oe.EndGroup){if(n!==void 0&&c!==n)throw new Error("invalid end group tag");break}this.skip(l,c,r-1)}break;default:throw new Error("ca\
nt skip wire type "+t)}return this.assertBounds(),this.buf.subarray(i,this.pos)}assertBounds(){if(this.pos>this.len)throw new RangeError("premature EOF")}int32(){
return this.uint32()|0}sint32(){let t=this.uint32();return t>>>1^-(t&1)}int64(){return this.varint64(),J.dec(this.varint64Lo,this.varint64Hi)}uint64(){return this.
varint64(),J.uDec(this.varint64Lo,this.varint64Hi)}sint64(){this.varint64();let t=this.varint64Lo,n=this.varint64Hi,r=-(t&1);return t=(t>>>1|(n&1)<<31)^r,n=n>>>
1^r,J.dec(t,n)}bool(){let t=this.buf[this.pos];return t<128?(this.pos++,t!==0):(this.varint64(),this.varint64Lo!==0||this.varint64Hi!==0)}fixed32(){return this.
view.getUint32((this.pos+=4)-4,!0)}sfixed32(){return this.view.getInt32((this.pos+=4)-4,!0)}fixed64(){return J.uDec(this.sfixed32(),this.sfixed32())}sfixed64(){
return J.dec(this.sfixed32(),this.sfixed32())}float(){return this.view.getFloat32((this.pos+=4)-4,!0)}double(){return this.view.getFloat64((this.pos+=8)-8,!0)}bytes(){
let t=this.uint32(),n=this.pos;return this.pos+=t,this.assertBounds(),this.buf.subarray(n,n+t)}string(t){let n=this.uint32(),r=this.pos;this.pos+=n,this.assertBounds();
let i=this.buf;if(n<=xc){let a=new Array(n);for(let c=0;c<n;c++){let l=i[r+c];if(l>127)return this.decodeUtf8(i.subarray(r,this.pos),t);a[c]=l}return String.fromCharCode.
apply(String,a)}return this.decodeUtf8(i.subarray(r,this.pos),t)}};function bi(e){if(typeof e=="string")e=Number(e);else if(typeof e!="number")throw new Error("\
invalid int32: "+typeof e);if(!Number.isInteger(e)||e>Wn||e<Hn)throw new Error("invalid int32: "+e)}function bc(e){if(typeof e=="string")e=Number(e);else if(typeof e!=
"number")throw new Error("invalid uint32: "+typeof e);if(!Number.isInteger(e)||e>Kn||e<0)throw new Error("invalid uint32: "+e)}function Bh(e){if(typeof e=="stri\
ng"){let t=e;if(e=Number(e),Number.isNaN(e)&&t!=="NaN")throw new Error("invalid float32: "+t)}else if(typeof e!="number")throw new Error("invalid float32: "+typeof e);
if(!Number.isFinite(Math.fround(e))&&Number.isFinite(e))throw new Error("invalid float32: "+e)}function Yr(e,t){let n=e.fieldKind=="list"?yt(t,e):e.fieldKind=="map"?St(t,e):xi(e,t);if(n===!0)return;let r;switch(e.fieldKind){case"list":r=`expected ${Ic(e)}\
, got ${xe(t)}`;break;case"map":r=`expected ${Lc(e)}, got ${xe(t)}`;break;default:r=ct(e,t,n)}return new Q(e,r)}function Ni(e,t,n){let r=xi(e,n);if(r!==!0)return new Q(
e,`list item #${t+1}: ${ct(e,n,r)}`)}function yc(e,t,n){let r=Dt(e.mapKey)(t);if(r!==!0)return new Q(e,`invalid map key: ${ct({scalar:e.mapKey},t,r)}`);let i=xi(
e,n);if(i!==!0)return new Q(e,`map entry ${xe(t)}: ${ct(e,n,i)}`)}function xi(e,t){return e.scalar!==void 0?Dt(e.scalar)(t):e.enum!==void 0?e.enum.open?Dt(E.INT32)(
t):e.enum.values.some(n=>n.number===t):ie(t,e.message)}function Dt(e){switch(e){case E.DOUBLE:return t=>typeof t=="number";case E.FLOAT:return t=>typeof t!="num\
ber"?!1:!Number.isFinite(Math.fround(t))&&Number.isFinite(t)?`${t.toFixed()} out of range`:!0;case E.INT32:case E.SFIXED32:case E.SINT32:return t=>typeof t!="nu\
mber"||!Number.isInteger(t)?!1:t>Wn||t<Hn?`${t.toFixed()} out of range`:!0;case E.FIXED32:case E.UINT32:return t=>typeof t!="number"||!Number.isInteger(t)?!1:t>
Kn||t<0?`${t.toFixed()} out of range`:!0;case E.BOOL:return t=>typeof t=="boolean";case E.STRING:return t=>typeof t!="string"?!1:$n().checkUtf8(t)||"invalid UTF\
8";case E.BYTES:return t=>t instanceof Uint8Array;case E.INT64:case E.SFIXED64:case E.SINT64:return t=>{if(typeof t=="bigint"||typeof t=="number"||typeof t=="st\
ring"&&t.length>0)try{return J.parse(t),!0}catch{return`${t} out of range`}return!1};case E.FIXED64:case E.UINT64:return t=>{if(typeof t=="bigint"||typeof t=="n\
umber"||typeof t=="string"&&t.length>0)try{return J.uParse(t),!0}catch{return`${t} out of range`}return!1}}}function ct(e,t,n){return n=typeof n=="string"?`: ${n}`:
`, got ${xe(t)}`,e.scalar!==void 0?`expected ${Uh(e.scalar)}`+n:e.enum!==void 0?`expected ${e.enum.toString()}`+n:`expected ${Sc(e.message)}`+n}function xe(e){switch(typeof e){case"\
object":return e===null?"null":e instanceof Uint8Array?`Uint8Array(${e.length})`:Array.isArray(e)?`Array(${e.length})`:yt(e)?Ic(e.field()):St(e)?Lc(e.field()):ie(
e)?Sc(e.desc):He(e)?`message ${e.$typeName}`:"object";case"string":return e.length>30?"string":`"${e.split('"').join('\\"')}"`;case"boolean":return String(e);case"\
number":return String(e);case"bigint":return String(e)+"n";default:return typeof e}}function Sc(e){return`ReflectMessage (${e.typeName})`}function Ic(e){switch(e.
listKind){case"message":return`ReflectList (${e.message.toString()})`;case"enum":return`ReflectList (${e.enum.toString()})`;case"scalar":return`ReflectList (${E[e.
scalar]})`}}function Lc(e){switch(e.mapKind){case"message":return`ReflectMap (${E[e.mapKey]}, ${e.message.toString()})`;case"enum":return`ReflectMap (${E[e.mapKey]}\
, ${e.enum.toString()})`;case"scalar":return`ReflectMap (${E[e.mapKey]}, ${E[e.scalar]})`}}function Uh(e){switch(e){case E.STRING:return"string";case E.BOOL:return"\
boolean";case E.INT64:case E.SINT64:case E.SFIXED64:return"bigint (int64)";case E.UINT64:case E.FIXED64:return"bigint (uint64)";case E.BYTES:return"Uint8Array";case E.
DOUBLE:return"number (float64)";case E.FLOAT:return"number (float32)";case E.FIXED32:case E.UINT32:return"number (uint32)";case E.INT32:case E.SFIXED32:case E.SINT32:
return"number (int32)"}}function Kr(e){return Tc(e.$typeName)}function Pe(e){let t=e.fields[0];return Tc(e.typeName)&&t!==void 0&&t.fieldKind=="scalar"&&t.name=="value"&&t.number==1}function Wr(e){
switch(e.typeName){case"google.protobuf.Any":case"google.protobuf.Timestamp":case"google.protobuf.Duration":case"google.protobuf.FieldMask":case"google.protobuf\
.Struct":case"google.protobuf.Value":case"google.protobuf.ListValue":return!0;default:return Pe(e)}}var kh=new Set(["google.protobuf.DoubleValue","google.protob\
uf.FloatValue","google.protobuf.Int64Value","google.protobuf.UInt64Value","google.protobuf.Int32Value","google.protobuf.UInt32Value","google.protobuf.BoolValue",
"google.protobuf.StringValue","google.protobuf.BytesValue"]);function Tc(e){return kh.has(e)}var Fh=999,Gh=998,vc=2;function H(e,t){return He(t,e)?t:Ac(e)(t)}var _c=new WeakMap;function Ac(e){let t=_c.get(e);return t===void 0&&(t=Vh(e),_c.set(e,t)),t}var yi=0,
Cc=1,wc=2,Oc=3;function Vh(e){let t=e.typeName,{properties:n,prototype:r}=$h(e);return i=>{let a;r!==void 0?(a=Object.create(r),a.$typeName=t):a={$typeName:t};for(let c=0;c<
n.length;c++){let l=n[c],f=l.name,d=i?.[f];switch(l.kind){case yi:d!=null?a[f]=l.convert!==void 0?l.convert(d):d:l.constant!==void 0&&(a[f]=l.constant);break;case Cc:
a[f]=l.convert!==void 0&&Array.isArray(d)?d.map(l.convert):d??[];break;case wc:if(l.convert===void 0||!pt(d))a[f]=d??{};else{let h={},N=Object.keys(d);for(let g=0;g<
N.length;g++)Re(h,N[g],l.convert(d[N[g]]));a[f]=h}break;case Oc:{let h=d;if(h?.case!=null){let N=l.convert.get(h.case);if(N!==void 0){a[f]={case:h.case,value:N(
h.value)};break}}a[f]={case:void 0};break}}}return a}}function $h(e){var t,n;let r=[],i={},a=Kh(e);for(let c of e.members){let l=c.localName;if(c.kind=="oneof"){
r.push({name:l,kind:Oc,constant:void 0,convert:Yh(c)});continue}switch(c.fieldKind){case"message":{r.push({name:l,kind:yi,constant:void 0,convert:Hr(c)});break}case"\
list":{r.push({name:l,kind:Cc,constant:void 0,convert:c.listKind=="message"?(t=Hr(c))!==null&&t!==void 0?t:(f=>f):c.scalar==E.BYTES?Zn:void 0});break}case"map":{
r.push({name:l,kind:wc,constant:void 0,convert:c.mapKind=="message"?(n=Hr(c))!==null&&n!==void 0?n:(f=>f):c.scalar==E.BYTES?Zn:void 0});break}default:{let f=Wh(
c);r.push({name:l,kind:yi,constant:c.presence==vc?f:void 0,convert:c.fieldKind=="scalar"&&c.scalar==E.BYTES?Zn:void 0}),a&&(i[l]=f);break}}}return{properties:r,
prototype:a?i:void 0}}function Yh(e){let t=new Map;for(let n of e.fields){let r;n.fieldKind=="message"?r=Hr(n):n.fieldKind=="scalar"&&n.scalar==E.BYTES&&(r=Zn),
t.set(n.localName,r??(i=>i))}return t}function Hr(e){if(e.fieldKind=="message"&&!e.oneof&&Pe(e.message))return e.message.fields[0].scalar==E.BYTES?Zn:void 0;if(e.
message.typeName=="google.protobuf.Struct"&&e.parent.typeName!=="google.protobuf.Value")return;let t=e.message,n;return r=>!pt(r)||He(r,t)?r:(n??(n=Ac(t)),n(r))}
function Zn(e){return Array.isArray(e)?new Uint8Array(e):e}function Kh(e){switch(e.file.edition){case Fh:return!1;case Gh:return!0;default:return e.fields.some(
t=>t.presence!=vc&&t.fieldKind!="message"&&!t.oneof)}}function Wh(e){let t=e.getDefaultValue();return t!==void 0?e.fieldKind=="scalar"&&e.longAsString?t.toString():
t:e.fieldKind=="scalar"?Ge(e.scalar,e.longAsString):e.enum.values[0].number}var Hh=0;function Qe(e){if(Zh(e))return{toMessage:n=>Zr(n),toLocal:n=>Xr(n)};if(e.fieldKind=="message"&&!e.oneof&&Pe(e.message)){let n=e.message,r=n.fields[0].localName;
return{toMessage:i=>{let a=H(n);return i!==void 0&&(a[r]=i),a},toLocal:i=>i[r]}}let t=e.message;return{toMessage:n=>n===void 0?H(t):n,toLocal:n=>n}}function Zh(e){
return e.message.typeName=="google.protobuf.Struct"&&e.parent.typeName!="google.protobuf.Value"}function Zr(e){let t={$typeName:"google.protobuf.Struct",fields:{}};
if(pt(e))for(let n of Object.keys(e))Re(t.fields,n,Rc(e[n]));return t}function Xr(e){let t={};for(let n of Object.keys(e.fields))Re(t,n,Dc(e.fields[n]));return t}
function Dc(e){switch(e.kind.case){case"structValue":return Xr(e.kind.value);case"listValue":return e.kind.value.values.map(Dc);case"nullValue":case void 0:return null;default:
return e.kind.value}}function Rc(e){let t={$typeName:"google.protobuf.Value",kind:{case:void 0}};switch(typeof e){case"number":t.kind={case:"numberValue",value:e};
break;case"string":t.kind={case:"stringValue",value:e};break;case"boolean":t.kind={case:"boolValue",value:e};break;case"object":if(e===null)t.kind={case:"nullVa\
lue",value:Hh};else if(Array.isArray(e)){let n={$typeName:"google.protobuf.ListValue",values:[]};if(Array.isArray(e))for(let r of e)n.values.push(Rc(r));t.kind=
{case:"listValue",value:n}}else t.kind={case:"structValue",value:Zr(e)};break}return t}function Me(e,t,n=!0){return new Jr(e,t,n)}var Pc=new WeakMap,Jr=class{get sortedFields(){let t=Pc.get(this.desc);if(t)return t;let n=this.desc.fields.concat().
sort((r,i)=>r.number-i.number);return Pc.set(this.desc,n),n}constructor(t,n,r=!0){this.lists=new Map,this.maps=new Map,this.check=r,this.desc=t,this.message=this[Le]=
n??H(t),this.fields=t.fields,this.oneofs=t.oneofs,this.members=t.members}findNumber(t){return this._fieldsByNumber||(this._fieldsByNumber=new Map(this.desc.fields.
map(n=>[n.number,n]))),this._fieldsByNumber.get(t)}oneofCase(t){return Xn(this.message,t),pc(this.message,t)}isSet(t){return Xn(this.message,t),mc(this.message,
t)}clear(t){Xn(this.message,t),Ec(this.message,t)}get(t){Xn(this.message,t);let n=dc(this.message,t);switch(t.fieldKind){case"list":let r=this.lists.get(t);return(!r||
r[Le]!==n)&&this.lists.set(t,r=new Qr(t,n,this.check)),r;case"map":let i=this.maps.get(t);return(!i||i[Le]!==n)&&this.maps.set(t,i=new zr(t,n,this.check)),i;case"\
message":return Ti(t,n,this.check);case"scalar":return n===void 0?Ge(t.scalar,!1):_i(t,n);case"enum":return n??t.enum.values[0].number}}set(t,n){if(Xn(this.message,
t),this.check){let i=Yr(t,n);if(i)throw i}let r;t.fieldKind=="message"?r=Li(t,n):St(n)||yt(n)?r=n[Le]:r=vi(t,n),hc(this.message,t,r)}getUnknown(){return this.message.
$unknown}setUnknown(t){this.message.$unknown=t}};function Xn(e,t){if(t.parent.typeName!==e.$typeName)throw new Q(t,`cannot use ${t.toString()} with message ${e.
$typeName}`,"ForeignFieldError")}function Uc(e,t,n=!0){return new Qr(e,t??[],n)}var Qr=class{field(){return this._field}get size(){return this._arr.length}constructor(t,n,r){
this._field=t,this._arr=this[Le]=n,this.check=r}get(t){let n=this._arr[t];return n===void 0?void 0:Si(this._field,n,this.check)}set(t,n){if(t<0||t>=this._arr.length)
throw new Q(this._field,`list item #${t+1}: out of range`);if(this.check){let r=Ni(this._field,t,n);if(r)throw r}this._arr[t]=Mc(this._field,n)}add(t){if(this.check){
let n=Ni(this._field,this._arr.length,t);if(n)throw n}this._arr.push(Mc(this._field,t))}clear(){this._arr.splice(0,this._arr.length)}[Symbol.iterator](){return this.
values()}keys(){return this._arr.keys()}*values(){for(let t of this._arr)yield Si(this._field,t,this.check)}*entries(){for(let t=0;t<this._arr.length;t++)yield[
t,Si(this._field,this._arr[t],this.check)]}};function kc(e,t,n=!0){return new zr(e,t,n)}var zr=class{constructor(t,n,r=!0){this.obj=this[Le]=n??{},this.check=r,
this._field=t}field(){return this._field}set(t,n){if(this.check){let r=yc(this._field,t,n);if(r)throw r}return Re(this.obj,jr(t),Xh(this._field,n)),this}delete(t){
let n=jr(t),r=Object.prototype.hasOwnProperty.call(this.obj,n);return r&&delete this.obj[n],r}clear(){for(let t of Object.keys(this.obj))delete this.obj[t]}get(t){
let n=gc(this.obj,jr(t));return n!==void 0&&(n=Ii(this._field,n,this.check)),n}has(t){return Object.prototype.hasOwnProperty.call(this.obj,jr(t))}*keys(){for(let t of Object.
keys(this.obj))yield Bc(t,this._field.mapKey)}*entries(){for(let t of Object.entries(this.obj))yield[Bc(t[0],this._field.mapKey),Ii(this._field,t[1],this.check)]}[Symbol.
iterator](){return this.entries()}get size(){return Object.keys(this.obj).length}*values(){for(let t of Object.values(this.obj))yield Ii(this._field,t,this.check)}forEach(t,n){
for(let r of this.entries())t.call(n,r[1],r[0],this)}};function Li(e,t){return ie(t)?Kr(t.message)&&!e.oneof&&e.fieldKind=="message"?t.message.value:t.desc.typeName==
"google.protobuf.Struct"&&e.parent.typeName!="google.protobuf.Value"?Xr(t.message):t.message:t}function Ti(e,t,n){return t!==void 0&&(Pe(e.message)&&!e.oneof&&e.
fieldKind=="message"?t={$typeName:e.message.typeName,value:_i(e.message.fields[0],t)}:e.message.typeName=="google.protobuf.Struct"&&e.parent.typeName!="google.p\
rotobuf.Value"&&pt(t)&&(t=Zr(t))),new Jr(e.message,t,n)}function Mc(e,t){return e.listKind=="message"?Li(e,t):vi(e,t)}function Si(e,t,n){return e.listKind=="mes\
sage"?Ti(e,t,n):_i(e,t)}function Xh(e,t){return e.mapKind=="message"?Li(e,t):vi(e,t)}function Ii(e,t,n){return e.mapKind=="message"?Ti(e,t,n):t}function jr(e){return typeof e==
"string"||typeof e=="number"?e:String(e)}function Bc(e,t){switch(t){case E.STRING:return e;case E.INT32:case E.FIXED32:case E.UINT32:case E.SFIXED32:case E.SINT32:{
let n=Number.parseInt(e);if(Number.isFinite(n))return n;break}case E.BOOL:switch(e){case"true":return!0;case"false":return!1}break;case E.UINT64:case E.FIXED64:
try{return J.uParse(e)}catch{}break;default:try{return J.parse(e)}catch{}break}return e}function _i(e,t){switch(e.scalar){case E.INT64:case E.SFIXED64:case E.SINT64:
"longAsString"in e&&e.longAsString&&typeof t=="string"&&(t=J.parse(t));break;case E.FIXED64:case E.UINT64:"longAsString"in e&&e.longAsString&&typeof t=="string"&&
(t=J.uParse(t));break}return t}function vi(e,t){switch(e.scalar){case E.INT64:case E.SFIXED64:case E.SINT64:"longAsString"in e&&e.longAsString?t=String(t):(typeof t==
"string"||typeof t=="number")&&(t=J.parse(t));break;case E.FIXED64:case E.UINT64:"longAsString"in e&&e.longAsString?t=String(t):(typeof t=="string"||typeof t=="\
number")&&(t=J.uParse(t));break}return t}var Fc=Symbol.for("@bufbuild/cel/uint");function mt(e){return new Ai(e)}function de(e){return typeof e=="object"&&e!==null&&Fc in e}var Ai=class{_value;[Fc]={};constructor(t){
this._value=t}get value(){return this._value}};var Gc=Uint8Array.prototype.setFromBase64;function es(e){let t=e.length,n=t-(t+3>>2);(t&3)==0&&e[t-1]=="="&&(n-=e[t-2]=="="?2:1);let r=new Uint8Array(n),i=-1;if(Gc)
try{let a=Gc.call(r,e);a.read==t&&(i=a.written)}catch{}return i<0&&(i=jh(r,e)),i==n?r:r.subarray(0,i)}function jh(e,t){let n=Qh(),r=0,i=0,a,c=0;for(let l=0;l<t.
length;l++){if(a=n[t.charCodeAt(l)],a===void 0)switch(t[l]){case"=":i=0;case`
`:case"\r":case"	":case" ":continue;default:throw Error("invalid base64 string")}switch(i){case 0:c=a,i=1;break;case 1:e[r++]=c<<2|(a&48)>>4,c=a,i=2;break;case 2:
e[r++]=(c&15)<<4|(a&60)>>2,c=a,i=3;break;case 3:e[r++]=(c&3)<<6|a,i=0;break}}if(i==1)throw Error("invalid base64 string");return r}var Vc=Uint8Array.prototype.toBase64,
Jh={std:{alphabet:"base64",omitPadding:!1},std_raw:{alphabet:"base64",omitPadding:!0},url:{alphabet:"base64url",omitPadding:!0}};function ts(e,t="std"){if(Vc)return Vc.
call(e,Jh[t]);let n=Yc(t),r=t=="std",i="",a=0,c,l=0;for(let f=0;f<e.length;f++)switch(c=e[f],a){case 0:i+=n[c>>2],l=(c&3)<<4,a=1;break;case 1:i+=n[l|c>>4],l=(c&
15)<<2,a=2;break;case 2:i+=n[l|c>>6],i+=n[c&63],a=0;break}return a&&(i+=n[l],r&&(i+="=",a==1&&(i+="="))),i}var qr,$c,Ln;function Yc(e){return qr||(qr="ABCDEFGHI\
JKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".split(""),$c=qr.slice(0,-2).concat("-","_")),e=="url"?$c:qr}function Qh(){if(!Ln){Ln=[];let e=Yc("std");
for(let t=0;t<e.length;t++)Ln[e[t].charCodeAt(0)]=t;Ln[45]=e.indexOf("+"),Ln[95]=e.indexOf("/")}return Ln}function jn(e){for(let t of e.field)sn(t,"jsonName")||(t.jsonName=Ot(t.name));e.nestedType.forEach(jn)}function Kc(e,t){let n=e.values.find(r=>r.name===t);if(!n)throw new Error(`cannot parse ${e} default value: ${t}`);return n.number}function Wc(e,t){switch(e){case E.
STRING:return t;case E.BYTES:{let n=zh(t);if(n===!1)throw new Error(`cannot parse ${E[e]} default value: ${t}`);return n}case E.INT64:case E.SFIXED64:case E.SINT64:
return J.parse(t);case E.UINT64:case E.FIXED64:return J.uParse(t);case E.DOUBLE:case E.FLOAT:switch(t){case"inf":return Number.POSITIVE_INFINITY;case"-inf":return Number.
NEGATIVE_INFINITY;case"nan":return Number.NaN;default:return parseFloat(t)}case E.BOOL:return t==="true";case E.INT32:case E.UINT32:case E.SINT32:case E.FIXED32:case E.
SFIXED32:return parseInt(t,10)}}function zh(e){let t=[],n={tail:e,c:"",next(){return this.tail.length==0?!1:(this.c=this.tail[0],this.tail=this.tail.substring(1),
!0)},take(r){if(this.tail.length>=r){let i=this.tail.substring(0,r);return this.tail=this.tail.substring(r),i}return!1}};for(;n.next();)switch(n.c){case"\\":if(n.
next())switch(n.c){case"\\":t.push(n.c.charCodeAt(0));break;case"b":t.push(8);break;case"f":t.push(12);break;case"n":t.push(10);break;case"r":t.push(13);break;case"\
t":t.push(9);break;case"v":t.push(11);break;case"0":case"1":case"2":case"3":case"4":case"5":case"6":case"7":{let r=n.c,i=n.take(2);if(i===!1)return!1;let a=parseInt(
r+i,8);if(Number.isNaN(a))return!1;t.push(a);break}case"x":{let r=n.c,i=n.take(2);if(i===!1)return!1;let a=parseInt(r+i,16);if(Number.isNaN(a))return!1;t.push(a);
break}case"u":{let r=n.c,i=n.take(4);if(i===!1)return!1;let a=parseInt(r+i,16);if(Number.isNaN(a))return!1;let c=new Uint8Array(4);new DataView(c.buffer).setInt32(
0,a,!0),t.push(c[0],c[1],c[2],c[3]);break}case"U":{let r=n.c,i=n.take(8);if(i===!1)return!1;let a=J.uEnc(r+i),c=new Uint8Array(8),l=new DataView(c.buffer);l.setInt32(
0,a.lo,!0),l.setInt32(4,a.hi,!0),t.push(c[0],c[1],c[2],c[3],c[4],c[5],c[6],c[7]);break}}break;default:t.push(n.c.charCodeAt(0))}return new Uint8Array(t)}function ns(...e){return eg(e)}function rs(e,t){return qh([e,t])}function qh(e,t){let n=Qc();if(!e.length)return n;if("$typeName"in e[0]&&e[0].$typeName=="google.protobuf.FileDescriptorSet"){
for(let r of e[0].file)t?.(r),jc(r,n);return n}if("$typeName"in e[0]){let c=function(l){let f=[];for(let d of l.dependency){if(n.getFile(d)!=null||a.has(d))continue;
let h=i(d);if(!h)throw new Error(`Unable to resolve ${d}, imported by ${l.name}`);"kind"in h?n.addFile(h,!1,!0):(a.add(h.name),f.push(h))}return f.concat(...f.map(
c))},r=e[0],i=e[1],a=new Set;for(let l of[r,...c(r)].reverse())t?.(l),jc(l,n)}else for(let r of e)for(let i of r.files)n.addFile(i);return n}function Qc(){let e=new Map,t=new Map,n=new Map;return{kind:"registry",types:e,extendees:t,[Symbol.iterator](){return e.values()},get files(){return n.values()},
addFile(r,i,a){if(n.set(r.proto.name,r),!i)for(let c of Vr(r))this.add(c);if(a)for(let c of r.dependencies)this.addFile(c,i,a)},add(r){if(r.kind=="extension"){let i=t.
get(r.extendee.typeName);i||t.set(r.extendee.typeName,i=new Map),i.set(r.number,r)}e.set(r.typeName,r)},get(r){return e.get(r)},getFile(r){return n.get(r)},getMessage(r){
let i=e.get(r);return i?.kind=="message"?i:void 0},getEnum(r){let i=e.get(r);return i?.kind=="enum"?i:void 0},getExtension(r){let i=e.get(r);return i?.kind=="ex\
tension"?i:void 0},getExtensionFor(r,i){var a;return(a=t.get(r.typeName))===null||a===void 0?void 0:a.get(i)},getService(r){let i=e.get(r);return i?.kind=="serv\
ice"?i:void 0}}}function eg(e){let t=Qc();for(let n of e)switch(n.kind){case"registry":for(let r of n)t.add(r);break;case"file":t.addFile(n);break;default:t.add(
n);break}return t}var tg=998,ng=999,rg=9999,sg=9,Qn=10,Jn=11,ig=12,Hc=14,Ri=3,og=2,Zc=1,ag=0,Ci=1,Xc=2,cg=3,ug=1,lg=2,fg=1,pg=2;var zc=1002,qc={998:{fieldPresence:1,enumType:2,repeatedFieldEncoding:2,utf8Validation:3,messageEncoding:1,jsonFormat:2,enforceNamingStyle:2,defaultSymbolVisibility:1,
enforceProtoLimits:1},999:{fieldPresence:2,enumType:1,repeatedFieldEncoding:1,utf8Validation:2,messageEncoding:1,jsonFormat:1,enforceNamingStyle:2,defaultSymbolVisibility:1,
enforceProtoLimits:1},1e3:{fieldPresence:1,enumType:1,repeatedFieldEncoding:1,utf8Validation:2,messageEncoding:1,jsonFormat:1,enforceNamingStyle:2,defaultSymbolVisibility:1,
enforceProtoLimits:1},1001:{fieldPresence:1,enumType:1,repeatedFieldEncoding:1,utf8Validation:2,messageEncoding:1,jsonFormat:1,enforceNamingStyle:1,defaultSymbolVisibility:2,
enforceProtoLimits:1},1002:{fieldPresence:1,enumType:1,repeatedFieldEncoding:1,utf8Validation:2,messageEncoding:1,jsonFormat:1,enforceNamingStyle:3,defaultSymbolVisibility:4,
enforceProtoLimits:2}};function jc(e,t){var n,r;let i={kind:"file",proto:e,deprecated:(r=(n=e.options)===null||n===void 0?void 0:n.deprecated)!==null&&r!==void 0?
r:!1,edition:gg(e),name:e.name.replace(/\.proto$/,""),dependencies:Eg(e,t),enums:[],messages:[],extensions:[],services:[],toString(){return`file ${e.name}`}},a=new Map,
c={get(l){return a.get(l)},add(l){var f;dt(((f=l.proto.options)===null||f===void 0?void 0:f.mapEntry)===!0),a.set(l.typeName,l)}};for(let l of e.enumType)eu(l,i,
void 0,t);for(let l of e.messageType)tu(l,i,void 0,t,c);for(let l of e.service)mg(l,i,t);wi(i,t);for(let l of a.values())Oi(l,t,c);for(let l of i.messages)Oi(l,
t,c),wi(l,t);t.addFile(i,!0)}function wi(e,t){switch(e.kind){case"file":for(let n of e.proto.extension){let r=Di(n,e,t);e.extensions.push(r),t.add(r)}break;case"\
message":for(let n of e.proto.extension){let r=Di(n,e,t);e.nestedExtensions.push(r),t.add(r)}for(let n of e.nestedMessages)wi(n,t);break}}function Oi(e,t,n){let r=e.
proto.oneofDecl.map(a=>hg(a,e)),i=new Set;for(let a of e.proto.field){let c=yg(a,r),l=Di(a,e,t,c,n);e.fields.push(l),e.field[l.localName]=l,c===void 0?e.members.
push(l):(c.fields.push(l),i.has(c)||(i.add(c),e.members.push(c)))}for(let a of r.filter(c=>i.has(c)))e.oneofs.push(a);for(let a of e.nestedMessages)Oi(a,t,n)}function eu(e,t,n,r){
var i,a,c,l,f,d,h,N,g;let x=bg(e.name,e.value),L={kind:"enum",proto:e,deprecated:(a=(i=e.options)===null||i===void 0?void 0:i.deprecated)!==null&&a!==void 0?a:!1,
file:t,parent:n,open:!0,name:e.name,typeName:ss(e,n,t),value:{},values:[],sharedPrefix:x,toString(){return`enum ${this.typeName}`}};L.open=Tg(L),r.add(L);for(let I of e.
value){let _=I.name,S={kind:"enum_value",proto:I,deprecated:(l=(c=I.options)===null||c===void 0?void 0:c.deprecated)!==null&&l!==void 0?l:!1,parent:L,name:_,localName:yn(
x==null?_:_.substring(x.length)),number:I.number,jsonName:(f=Ng(I))!==null&&f!==void 0?f:_,toString(){return`enum value ${L.typeName}.${_}`}};L.values.push(S),(d=
(N=L.value)[g=I.number])!==null&&d!==void 0||(N[g]=S)}((h=n?.nestedEnums)!==null&&h!==void 0?h:t.enums).push(L)}function tu(e,t,n,r,i){var a,c,l,f;let d={kind:"\
message",proto:e,deprecated:(c=(a=e.options)===null||a===void 0?void 0:a.deprecated)!==null&&c!==void 0?c:!1,file:t,parent:n,name:e.name,typeName:ss(e,n,t),fields:[],
field:{},oneofs:[],members:[],nestedEnums:[],nestedMessages:[],nestedExtensions:[],toString(){return`message ${this.typeName}`}};((l=e.options)===null||l===void 0?
void 0:l.mapEntry)===!0?i.add(d):(((f=n?.nestedMessages)!==null&&f!==void 0?f:t.messages).push(d),r.add(d));for(let h of e.enumType)eu(h,t,d,r);for(let h of e.nestedType)
tu(h,t,d,r,i)}function mg(e,t,n){var r,i;let a={kind:"service",proto:e,deprecated:(i=(r=e.options)===null||r===void 0?void 0:r.deprecated)!==null&&i!==void 0?i:
!1,file:t,name:e.name,typeName:ss(e,void 0,t),methods:[],method:{},toString(){return`service ${this.typeName}`}};t.services.push(a),n.add(a);for(let c of e.method){
let l=dg(c,a,n);a.methods.push(l),a.method[l.localName]=l}}function dg(e,t,n){var r,i,a,c;let l;e.clientStreaming&&e.serverStreaming?l="bidi_streaming":e.clientStreaming?
l="client_streaming":e.serverStreaming?l="server_streaming":l="unary";let f=n.getMessage(Rt(e.inputType)),d=n.getMessage(Rt(e.outputType));dt(f,`invalid MethodD\
escriptorProto: input_type ${e.inputType} not found`),dt(d,`invalid MethodDescriptorProto: output_type ${e.inputType} not found`);let h=e.name;return{kind:"rpc",
proto:e,deprecated:(i=(r=e.options)===null||r===void 0?void 0:r.deprecated)!==null&&i!==void 0?i:!1,parent:t,name:h,localName:yn(h.length?yn(h[0].toLowerCase()+
h.substring(1)):h),methodKind:l,input:f,output:d,idempotency:(c=(a=e.options)===null||a===void 0?void 0:a.idempotencyLevel)!==null&&c!==void 0?c:ag,toString(){return`\
rpc ${t.typeName}.${h}`}}}function hg(e,t){return{kind:"oneof",proto:e,deprecated:!1,parent:t,fields:[],name:e.name,localName:yn(Ot(e.name)),toString(){return`o\
neof ${t.typeName}.${this.name}`}}}function Di(e,t,n,r,i){var a,c,l;let f=i===void 0,d={kind:"field",proto:e,deprecated:(c=(a=e.options)===null||a===void 0?void 0:
a.deprecated)!==null&&c!==void 0?c:!1,name:e.name,number:e.number,scalar:void 0,message:void 0,enum:void 0,presence:Sg(e,r,f,t),utf8Validation:_g(e,t),listKind:void 0,
mapKind:void 0,mapKey:void 0,delimitedEncoding:void 0,packed:void 0,longAsString:!1,getDefaultValue:void 0},h;if(f){let L=t.kind=="file"?t:t.file,I=t.kind=="fil\
e"?void 0:t,_=ss(e,I,L);d.kind="extension",d.file=L,d.parent=I,d.oneof=void 0,d.typeName=_,d.jsonName=`[${_}]`,h=()=>`extension ${_}`;let S=n.getMessage(Rt(e.extendee));
dt(S,`invalid FieldDescriptorProto: extendee ${e.extendee} not found`),d.extendee=S}else{let L=t;dt(L.kind=="message"),d.parent=L,d.oneof=r,d.localName=r?Ot(e.name):
yn(Ot(e.name)),d.jsonName=e.jsonName,h=()=>`field ${L.typeName}.${e.name}`}Object.defineProperty(d,"toString",{value:h,writable:!0,enumerable:!0,configurable:!0});
let N=e.label,g=e.type,x=(l=e.options)===null||l===void 0?void 0:l.jstype;if(N===Ri){let L=g==Jn?i?.get(Rt(e.typeName)):void 0;if(L){d.fieldKind="map";let{key:I,
value:_}=Lg(L);return d.mapKey=I.scalar,d.mapKind=_.fieldKind,d.message=_.message,d.delimitedEncoding=!1,d.enum=_.enum,d.scalar=_.scalar,d}switch(d.fieldKind="l\
ist",g){case Jn:case Qn:d.listKind="message",d.message=n.getMessage(Rt(e.typeName)),dt(d.message),d.delimitedEncoding=Jc(e,t);break;case Hc:d.listKind="enum",d.
enum=n.getEnum(Rt(e.typeName)),dt(d.enum);break;default:d.listKind="scalar",d.scalar=g,d.longAsString=x==Zc;break}return d.packed=Ig(e,t),d}switch(g){case Jn:case Qn:
d.fieldKind="message",d.message=n.getMessage(Rt(e.typeName)),dt(d.message,`invalid FieldDescriptorProto: type_name ${e.typeName} not found`),d.delimitedEncoding=
Jc(e,t),d.getDefaultValue=()=>{};break;case Hc:{let L=n.getEnum(Rt(e.typeName));dt(L!==void 0,`invalid FieldDescriptorProto: type_name ${e.typeName} not found`),
d.fieldKind="enum",d.enum=n.getEnum(Rt(e.typeName)),d.getDefaultValue=()=>sn(e,"defaultValue")?Kc(L,e.defaultValue):void 0;break}default:{d.fieldKind="scalar",d.
scalar=g,d.longAsString=x==Zc,d.getDefaultValue=()=>sn(e,"defaultValue")?Wc(g,e.defaultValue):void 0;break}}return d}function gg(e){switch(e.syntax){case"":case"\
proto2":return tg;case"proto3":return ng;case"editions":if(e.edition===rg)return zc;if(e.edition in qc)return e.edition;throw new Error(`${e.name}: unsupported \
edition`);default:throw new Error(`${e.name}: unsupported syntax "${e.syntax}"`)}}function Eg(e,t){return e.dependency.map(n=>{let r=t.getFile(n);if(!r)throw new Error(
`Cannot find ${n}, imported by ${e.name}`);return r})}function bg(e,t){let n=xg(e)+"_";for(let r of t){if(!r.name.toLowerCase().startsWith(n))return;let i=r.name.
substring(n.length);if(i.length==0||/^\d/.test(i))return}return n}function Ng(e){var t,n;let a;for(let c of(n=(t=e.options)===null||t===void 0?void 0:t.$unknown)!==
null&&n!==void 0?n:[]){if(c.no!==998||c.wireType!==oe.LengthDelimited)continue;let l=new It(new It(c.data).bytes());for(;l.pos<l.len;){let[f,d]=l.tag();f===1&&d===
oe.LengthDelimited?a=l.string():l.skip(d,f)}}return a}function xg(e){return(e.substring(0,1)+e.substring(1).replace(/[A-Z]/g,t=>"_"+t)).toLowerCase()}function ss(e,t,n){
let r;return t?r=`${t.typeName}.${e.name}`:n.proto.package.length>0?r=`${n.proto.package}.${e.name}`:r=`${e.name}`,r}function Rt(e){return e.startsWith(".")?e.substring(
1):e}function yg(e,t){if(!sn(e,"oneofIndex")||e.proto3Optional)return;let n=t[e.oneofIndex];return dt(n,`invalid FieldDescriptorProto: oneof #${e.oneofIndex} fo\
r field #${e.number} not found`),n}function Sg(e,t,n,r){if(e.label==og)return cg;if(e.label==Ri)return Xc;if(t||e.proto3Optional||n)return Ci;let i=on("fieldPre\
sence",{proto:e,parent:r});return i==Xc&&(e.type==Jn||e.type==Qn)?Ci:i}function Ig(e,t){if(e.label!=Ri)return!1;switch(e.type){case sg:case ig:case Qn:case Jn:return!1}
let n=e.options;return n&&sn(n,"packed")?n.packed:ug==on("repeatedFieldEncoding",{proto:e,parent:t})}function Lg(e){let t=e.fields.find(r=>r.number===1),n=e.fields.
find(r=>r.number===2);return dt(t&&t.fieldKind=="scalar"&&t.scalar!=E.BYTES&&t.scalar!=E.FLOAT&&t.scalar!=E.DOUBLE&&n&&n.fieldKind!="list"&&n.fieldKind!="map"),
{key:t,value:n}}function Tg(e){var t;return fg==on("enumType",{proto:e.proto,parent:(t=e.parent)!==null&&t!==void 0?t:e.file})}function Jc(e,t){return e.type==Qn?
!0:lg==on("messageEncoding",{proto:e,parent:t})}function _g(e,t){return pg==on("utf8Validation",{proto:e,parent:t})}function on(e,t){var n,r;let i=(n=t.proto.options)===
null||n===void 0?void 0:n.features;if(i){let a=i[e];if(a!=0)return a}if("kind"in t){if(t.kind=="message")return on(e,(r=t.parent)!==null&&r!==void 0?r:t.file);let a=qc[t.
edition];if(!a)throw new Error(`feature default for edition ${t.edition} not found`);return a[e]}return on(e,t.parent)}function dt(e,t){if(!e)throw new Error(t)}function nu(e){let t=vg(e);return t.messageType.forEach(jn),rs(t,()=>{}).getFile(t.name)}function vg(e){return Object.assign(Object.create({syntax:"",edition:0}),
Object.assign(Object.assign({$typeName:"google.protobuf.FileDescriptorProto",dependency:[],publicDependency:[],weakDependency:[],optionDependency:[],service:[],
extension:[]},e),{messageType:e.messageType.map(ru),enumType:e.enumType.map(su)}))}function ru(e){var t,n,r,i,a,c,l,f;return Object.assign(Object.create({visibility:0}),
{$typeName:"google.protobuf.DescriptorProto",name:e.name,field:(n=(t=e.field)===null||t===void 0?void 0:t.map(Ag))!==null&&n!==void 0?n:[],extension:[],nestedType:(i=
(r=e.nestedType)===null||r===void 0?void 0:r.map(ru))!==null&&i!==void 0?i:[],enumType:(c=(a=e.enumType)===null||a===void 0?void 0:a.map(su))!==null&&c!==void 0?
c:[],extensionRange:(f=(l=e.extensionRange)===null||l===void 0?void 0:l.map(h=>Object.assign({$typeName:"google.protobuf.DescriptorProto.ExtensionRange"},h)))!==
null&&f!==void 0?f:[],oneofDecl:[],reservedRange:[],reservedName:[]})}function Ag(e){return Object.assign(Object.create({label:1,typeName:"",extendee:"",defaultValue:"",
oneofIndex:0,jsonName:"",proto3Optional:!1}),Object.assign(Object.assign({$typeName:"google.protobuf.FieldDescriptorProto"},e),{options:e.options?Cg(e.options):
void 0}))}function Cg(e){var t,n,r;return Object.assign(Object.create({ctype:0,packed:!1,jstype:0,lazy:!1,unverifiedLazy:!1,deprecated:!1,weak:!1,debugRedact:!1,
retention:0}),Object.assign(Object.assign({$typeName:"google.protobuf.FieldOptions"},e),{targets:(t=e.targets)!==null&&t!==void 0?t:[],editionDefaults:(r=(n=e.editionDefaults)===
null||n===void 0?void 0:n.map(a=>Object.assign({$typeName:"google.protobuf.FieldOptions.EditionDefault"},a)))!==null&&r!==void 0?r:[],uninterpretedOption:[]}))}
function su(e){return Object.assign(Object.create({visibility:0}),{$typeName:"google.protobuf.EnumDescriptorProto",name:e.name,reservedName:[],reservedRange:[],
value:e.value.map(n=>Object.assign({$typeName:"google.protobuf.EnumValueDescriptorProto"},n))})}function ae(e,t,...n){return n.reduce((r,i)=>r.nestedMessages[i],e.messages[t])}var wg=nu({name:"google/protobuf/descriptor.proto",package:"google.protobuf",messageType:[{name:"FileDescriptorSet",field:[{name:"file",number:1,type:11,label:3,
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
{name:"VISIBILITY_UNSET",number:0},{name:"VISIBILITY_LOCAL",number:1},{name:"VISIBILITY_EXPORT",number:2}]}]});var _u=ae(wg,1);var iu;(function(e){e[e.DECLARATION=0]="DECLARATION",e[e.UNVERIFIED=1]="UNVERIFIED"})(iu||(iu={}));var ou;(function(e){e[e.DOUBLE=1]="DOUBLE",e[e.FLOAT=2]="FLOAT",e[e.INT64=3]="INT64",e[e.UINT64=4]="UINT64",e[e.INT32=5]="INT32",e[e.FIXED64=6]="FIXED64",e[e.FIXED32=
7]="FIXED32",e[e.BOOL=8]="BOOL",e[e.STRING=9]="STRING",e[e.GROUP=10]="GROUP",e[e.MESSAGE=11]="MESSAGE",e[e.BYTES=12]="BYTES",e[e.UINT32=13]="UINT32",e[e.ENUM=14]=
"ENUM",e[e.SFIXED32=15]="SFIXED32",e[e.SFIXED64=16]="SFIXED64",e[e.SINT32=17]="SINT32",e[e.SINT64=18]="SINT64"})(ou||(ou={}));var au;(function(e){e[e.OPTIONAL=1]="OPTIONAL",e[e.REPEATED=3]="REPEATED",e[e.REQUIRED=2]="REQUIRED"})(au||(au={}));var cu;(function(e){e[e.SPEED=1]="SPEED",e[e.CODE_SIZE=2]="CODE_SIZE",e[e.LITE_RUNTIME=3]="LITE_RUNTIME"})(cu||(cu={}));var uu;(function(e){e[e.STRING=0]="STRING",e[e.CORD=1]="CORD",e[e.STRING_PIECE=2]="STRING_PIECE"})(uu||(uu={}));var lu;(function(e){e[e.JS_NORMAL=0]="JS_NORMAL",e[e.JS_STRING=1]="JS_STRING",e[e.JS_NUMBER=2]="JS_NUMBER"})(lu||(lu={}));var fu;(function(e){e[e.RETENTION_UNKNOWN=0]="RETENTION_UNKNOWN",e[e.RETENTION_RUNTIME=1]="RETENTION_RUNTIME",e[e.RETENTION_SOURCE=2]="RETENTION_SOURCE"})(fu||(fu=
{}));var pu;(function(e){e[e.TARGET_TYPE_UNKNOWN=0]="TARGET_TYPE_UNKNOWN",e[e.TARGET_TYPE_FILE=1]="TARGET_TYPE_FILE",e[e.TARGET_TYPE_EXTENSION_RANGE=2]="TARGET_TYPE_\
EXTENSION_RANGE",e[e.TARGET_TYPE_MESSAGE=3]="TARGET_TYPE_MESSAGE",e[e.TARGET_TYPE_FIELD=4]="TARGET_TYPE_FIELD",e[e.TARGET_TYPE_ONEOF=5]="TARGET_TYPE_ONEOF",e[e.
TARGET_TYPE_ENUM=6]="TARGET_TYPE_ENUM",e[e.TARGET_TYPE_ENUM_ENTRY=7]="TARGET_TYPE_ENUM_ENTRY",e[e.TARGET_TYPE_SERVICE=8]="TARGET_TYPE_SERVICE",e[e.TARGET_TYPE_METHOD=
9]="TARGET_TYPE_METHOD"})(pu||(pu={}));var mu;(function(e){e[e.IDEMPOTENCY_UNKNOWN=0]="IDEMPOTENCY_UNKNOWN",e[e.NO_SIDE_EFFECTS=1]="NO_SIDE_EFFECTS",e[e.IDEMPOTENT=2]="IDEMPOTENT"})(mu||(mu={}));var du;(function(e){e[e.DEFAULT_SYMBOL_VISIBILITY_UNKNOWN=0]="DEFAULT_SYMBOL_VISIBILITY_UNKNOWN",e[e.EXPORT_ALL=1]="EXPORT_ALL",e[e.EXPORT_TOP_LEVEL=2]="EXPORT_\
TOP_LEVEL",e[e.LOCAL_ALL=3]="LOCAL_ALL",e[e.STRICT=4]="STRICT"})(du||(du={}));var hu;(function(e){e[e.PROTO_LIMITS_UNKNOWN=0]="PROTO_LIMITS_UNKNOWN",e[e.LEGACY_NO_EXPLICIT_LIMITS=1]="LEGACY_NO_EXPLICIT_LIMITS",e[e.PROTO_LIMITS2026=2]="PRO\
TO_LIMITS2026"})(hu||(hu={}));var gu;(function(e){e[e.FIELD_PRESENCE_UNKNOWN=0]="FIELD_PRESENCE_UNKNOWN",e[e.EXPLICIT=1]="EXPLICIT",e[e.IMPLICIT=2]="IMPLICIT",e[e.LEGACY_REQUIRED=3]="LEGACY_\
REQUIRED"})(gu||(gu={}));var Eu;(function(e){e[e.ENUM_TYPE_UNKNOWN=0]="ENUM_TYPE_UNKNOWN",e[e.OPEN=1]="OPEN",e[e.CLOSED=2]="CLOSED"})(Eu||(Eu={}));var bu;(function(e){e[e.REPEATED_FIELD_ENCODING_UNKNOWN=0]="REPEATED_FIELD_ENCODING_UNKNOWN",e[e.PACKED=1]="PACKED",e[e.EXPANDED=2]="EXPANDED"})(bu||(bu={}));var Nu;(function(e){e[e.UTF8_VALIDATION_UNKNOWN=0]="UTF8_VALIDATION_UNKNOWN",e[e.VERIFY=2]="VERIFY",e[e.NONE=3]="NONE"})(Nu||(Nu={}));var xu;(function(e){e[e.MESSAGE_ENCODING_UNKNOWN=0]="MESSAGE_ENCODING_UNKNOWN",e[e.LENGTH_PREFIXED=1]="LENGTH_PREFIXED",e[e.DELIMITED=2]="DELIMITED"})(xu||(xu={}));var yu;(function(e){e[e.JSON_FORMAT_UNKNOWN=0]="JSON_FORMAT_UNKNOWN",e[e.ALLOW=1]="ALLOW",e[e.LEGACY_BEST_EFFORT=2]="LEGACY_BEST_EFFORT"})(yu||(yu={}));var Su;(function(e){e[e.ENFORCE_NAMING_STYLE_UNKNOWN=0]="ENFORCE_NAMING_STYLE_UNKNOWN",e[e.STYLE2024=1]="STYLE2024",e[e.STYLE_LEGACY=2]="STYLE_LEGACY",e[e.STYLE2026=
3]="STYLE2026"})(Su||(Su={}));var Iu;(function(e){e[e.NONE=0]="NONE",e[e.SET=1]="SET",e[e.ALIAS=2]="ALIAS"})(Iu||(Iu={}));var Lu;(function(e){e[e.EDITION_UNKNOWN=0]="EDITION_UNKNOWN",e[e.EDITION_LEGACY=900]="EDITION_LEGACY",e[e.EDITION_PROTO2=998]="EDITION_PROTO2",e[e.EDITION_PROTO3=
999]="EDITION_PROTO3",e[e.EDITION_2023=1e3]="EDITION_2023",e[e.EDITION_2024=1001]="EDITION_2024",e[e.EDITION_2026=1002]="EDITION_2026",e[e.EDITION_UNSTABLE=9999]=
"EDITION_UNSTABLE",e[e.EDITION_1_TEST_ONLY=1]="EDITION_1_TEST_ONLY",e[e.EDITION_2_TEST_ONLY=2]="EDITION_2_TEST_ONLY",e[e.EDITION_99997_TEST_ONLY=99997]="EDITION\
_99997_TEST_ONLY",e[e.EDITION_99998_TEST_ONLY=99998]="EDITION_99998_TEST_ONLY",e[e.EDITION_99999_TEST_ONLY=99999]="EDITION_99999_TEST_ONLY",e[e.EDITION_MAX=2147483647]=
"EDITION_MAX"})(Lu||(Lu={}));var Tu;(function(e){e[e.VISIBILITY_UNSET=0]="VISIBILITY_UNSET",e[e.VISIBILITY_LOCAL=1]="VISIBILITY_LOCAL",e[e.VISIBILITY_EXPORT=2]="VISIBILITY_EXPORT"})(Tu||(Tu=
{}));function Pi(e){return Object.assign(Object.assign({readUnknownFields:!0,recursionLimit:100},e),{depth:0})}function os(e,t,n){let r=H(e);return Mi(e).read(r,new It(
t),Pi(n),t.byteLength),r}var vu=new WeakMap;function Mi(e){let t=vu.get(e);return t===void 0&&(t=Og(e)),t}function Og(e){let t=String(e),n=new Map,r={read:Dg(t,n),readGroup:Rg(t,n)};vu.
set(e,r);for(let i of e.fields)n.set(i.number,Cu(i));return r}function Dg(e,t){return(n,r,i,a)=>{var c;if(++i.depth>i.recursionLimit)throw new Error(`cannot dec\
ode ${e} from binary: maximum recursion depth of ${i.recursionLimit} reached`);let l=r.pos+a,f=(c=n.$unknown)!==null&&c!==void 0?c:[];for(;r.pos<l;){let[d,h]=r.
tag(),N=t.get(d);if(N===void 0){let g=r.skip(h,d,i.recursionLimit-i.depth);i.readUnknownFields&&f.push({no:d,wireType:h,data:g});continue}N(n,r,i,h)}f.length>0&&
(n.$unknown=f),i.depth--}}function Rg(e,t){return(n,r,i,a)=>{var c;if(++i.depth>i.recursionLimit)throw new Error(`cannot decode ${e} from binary: maximum recurs\
ion depth of ${i.recursionLimit} reached`);let l,f,d=(c=n.$unknown)!==null&&c!==void 0?c:[];for(;r.pos<r.len&&([l,f]=r.tag(),f!=oe.EndGroup);){let h=t.get(l);if(h===
void 0){let N=r.skip(f,l,i.recursionLimit-i.depth);i.readUnknownFields&&d.push({no:l,wireType:f,data:N});continue}h(n,r,i,f)}if(f!=oe.EndGroup||l!==a)throw new Error(
"invalid end group tag");d.length>0&&(n.$unknown=d),i.depth--}}function Au(e,t,n,r,i){Cu(n)(e[Le],t,i,r)}function Cu(e){switch(e.fieldKind){case"scalar":return Pg(
e);case"enum":return Mg(e);case"message":return Bg(e);case"list":return Ug(e);case"map":return kg(e)}}function Pg(e){let t=is(e.scalar,e.utf8Validation,e.longAsString),
n=e.localName;if(e.oneof){let r=e.oneof.localName;return(i,a)=>{i[r]={case:n,value:t(a)}}}return(r,i)=>{r[n]=t(i)}}function Mg(e){var t;let n=e.localName,r=(t=e.
oneof)===null||t===void 0?void 0:t.localName;if(e.enum.open)return r!==void 0?(c,l)=>{c[r]={case:n,value:l.int32()}}:(c,l)=>{c[n]=l.int32()};let i=e.enum.values,
a=e.number;return(c,l,f,d)=>{var h;let N=l.int32();if(i.some(g=>g.number===N))r!==void 0?c[r]={case:n,value:N}:c[n]=N;else if(f.readUnknownFields){let g=[];oc(N,
g);let x=(h=c.$unknown)!==null&&h!==void 0?h:[];x.push({no:a,wireType:d,data:new Uint8Array(g)}),c.$unknown=x}}}function Bg(e){let t=e.localName,{toMessage:n,toLocal:r}=Qe(
e),i=wu(e);if(e.oneof){let a=e.oneof.localName;return(c,l,f)=>{let d=c[a],h=n(d.case===t?d.value:void 0);i(h,l,f),c[a]={case:t,value:r(h)}}}return(a,c,l)=>{let f=n(
a[t]);i(f,c,l),a[t]=r(f)}}function wu(e){let t=Mi(e.message);if(e.delimitedEncoding){let n=e.number;return(r,i,a)=>t.readGroup(r,i,a,n)}return(n,r,i)=>t.read(n,
r,i,r.uint32())}function Ug(e){let t=e.localName;if(e.listKind=="message"){let{toMessage:c,toLocal:l}=Qe(e),f=wu(e);return(d,h,N)=>{let g=c(void 0);f(g,h,N),d[t].
push(l(g))}}let n=e.listKind=="enum"?E.INT32:e.scalar,r=e.listKind=="scalar"?e.longAsString:!1,i=is(n,e.utf8Validation,r),a=n!=E.STRING&&n!=E.BYTES;return(c,l,f,d)=>{
let h=c[t];if(d==oe.LengthDelimited&&a){let N=l.uint32()+l.pos;for(;l.pos<N;)h.push(i(l))}else h.push(i(l))}}function kg(e){let t=e.localName,n=is(e.mapKey,e.utf8Validation,
!1),r=Ge(e.mapKey,!1),i,a;switch(e.mapKind){case"scalar":{let c=e.scalar,l=is(c,e.utf8Validation,!1);if(i=f=>l(f),c==E.BYTES)a=()=>new Uint8Array(0);else{let f=Ge(
c,!1);a=()=>f}break}case"enum":{let c=e.enum.values[0].number;i=l=>l.int32(),a=()=>c;break}case"message":{let{toMessage:c,toLocal:l}=Qe(e),f=Mi(e.message).read;
i=(d,h,N)=>{let g=c(N);return f(g,d,h,d.uint32()),l(g)},a=()=>l(c(void 0));break}}return(c,l,f)=>{let d=c[t],h,N,g=l.uint32(),x=l.pos+g;for(;l.pos<x;){let[L,I]=l.
tag();switch(L){case 1:h=n(l);break;case 2:N=i(l,f,N);break;default:l.skip(I,L,f.recursionLimit-f.depth)}}h===void 0&&(h=r),N===void 0&&(N=a()),Re(d,h,N)}}function is(e,t,n){
switch(e){case E.STRING:return r=>r.string(t);case E.BOOL:return r=>r.bool();case E.DOUBLE:return r=>r.double();case E.FLOAT:return r=>r.float();case E.INT32:return r=>r.
int32();case E.INT64:return n?r=>String(r.int64()):r=>r.int64();case E.UINT64:return n?r=>String(r.uint64()):r=>r.uint64();case E.FIXED64:return n?r=>String(r.fixed64()):
r=>r.fixed64();case E.BYTES:return r=>r.bytes();case E.FIXED32:return r=>r.fixed32();case E.SFIXED32:return r=>r.sfixed32();case E.SFIXED64:return n?r=>String(r.
sfixed64()):r=>r.sfixed64();case E.SINT64:return n?r=>String(r.sint64()):r=>r.sint64();case E.UINT32:return r=>r.uint32();case E.SINT32:return r=>r.sint32()}}function Ve(e,t){var n;let r=os(_u,es(e));return r.messageType.forEach(jn),r.dependency=(n=t?.map(a=>a.proto.name))!==null&&n!==void 0?n:[],rs(r,a=>t?.find(c=>c.
proto.name===a)).getFile(r.name)}var Bi=Ve("Ch9nb29nbGUvcHJvdG9idWYvdGltZXN0YW1wLnByb3RvEg9nb29nbGUucHJvdG9idWYiKwoJVGltZXN0YW1wEg8KB3NlY29uZHMYASABKAMSDQoFbmFub3MYAiABKAVChQEKE2NvbS5nb29nbGUuc\
HJvdG9idWZCDlRpbWVzdGFtcFByb3RvUAFaMmdvb2dsZS5nb2xhbmcub3JnL3Byb3RvYnVmL3R5cGVzL2tub3duL3RpbWVzdGFtcHBi+AEBogIDR1BCqgIeR29vZ2xlLlByb3RvYnVmLldlbGxLbm93blR5cGVzY\
gZwcm90bzM"),Te=ae(Bi,0);function Ou(e){return new Date(zn(e))}function as(e){let t=Math.floor(e/1e3);return H(Te,{seconds:J.parse(t),nanos:(e-t*1e3)*1e6})}function zn(e){return Number(
e.seconds)*1e3+Math.round(e.nanos/1e6)}var Ui=Ve("Ch5nb29nbGUvcHJvdG9idWYvZHVyYXRpb24ucHJvdG8SD2dvb2dsZS5wcm90b2J1ZiIqCghEdXJhdGlvbhIPCgdzZWNvbmRzGAEgASgDEg0KBW5hbm9zGAIgASgFQoMBChNjb20uZ29vZ2xlLnByb\
3RvYnVmQg1EdXJhdGlvblByb3RvUAFaMWdvb2dsZS5nb2xhbmcub3JnL3Byb3RvYnVmL3R5cGVzL2tub3duL2R1cmF0aW9ucGL4AQGiAgNHUEKqAh5Hb29nbGUuUHJvdG9idWYuV2VsbEtub3duVHlwZXNiBnByb\
3RvMw"),ut=ae(Ui,0);var Fg=Ve("Chlnb29nbGUvcHJvdG9idWYvYW55LnByb3RvEg9nb29nbGUucHJvdG9idWYiJgoDQW55EhAKCHR5cGVfdXJsGAEgASgJEg0KBXZhbHVlGAIgASgMQnYKE2NvbS5nb29nbGUucHJvdG9idWZCCEFue\
VByb3RvUAFaLGdvb2dsZS5nb2xhbmcub3JnL3Byb3RvYnVmL3R5cGVzL2tub3duL2FueXBiogIDR1BCqgIeR29vZ2xlLlByb3RvYnVmLldlbGxLbm93blR5cGVzYgZwcm90bzM"),tt=ae(Fg,0);var Gg=2,Vg=3,Du={writeUnknownFields:!0};function $g(e){return e?Object.assign(Object.assign({},Du),e):Du}function Ru(e,t,n){let r=new In;return ki(e)(r,$g(n),t),
r.finish()}var Pu=new WeakMap;function ki(e){let t=Pu.get(e);return t===void 0&&(t=Yg(e)),t}function Yg(e){let t=e.typeName,n=e.fields.concat().sort((c,l)=>c.number-
l.number),r=n[0],i=[],a=(c,l,f)=>{if(f.$typeName!==t&&r!==void 0)throw new Q(r,`cannot use ${r} with message ${f.$typeName}`,"ForeignFieldError");for(let h=0;h<
i.length;h++)i[h](c,l,f);let d=f.$unknown;if(d!==void 0&&l.writeUnknownFields)for(let h=0;h<d.length;h++){let{no:N,wireType:g,data:x}=d[h];c.tag(N,g).raw(x)}};Pu.
set(e,a);for(let c of n)i.push(Mu(c));return a}function Mu(e){switch(e.fieldKind){case"message":case"scalar":case"enum":return Kg(e);case"list":return Hg(e);case"\
map":return Zg(e)}}function Kg(e){let t=Wg(e),n=e.localName;if(e.oneof){let r=e.oneof.localName;return(i,a,c)=>{let l=c[r];l.case===n&&t(i,a,l.value)}}if(e.presence!=
Gg){let r=e.presence==Vg?`cannot encode ${e} to binary: required field not set`:void 0;return(i,a,c)=>{let l=c[n];if(l!==void 0&&Object.prototype.hasOwnProperty.
call(c,n))t(i,a,l);else if(r!==void 0)throw new Error(r)}}if(e.fieldKind=="enum"){let r=e.enum.values[0].number;return(i,a,c)=>{let l=c[n];l!==r&&t(i,a,l)}}switch(e.
scalar){case E.BOOL:return(r,i,a)=>{let c=a[n];c!==!1&&t(r,i,c)};case E.STRING:return(r,i,a)=>{let c=a[n];c!==""&&t(r,i,c)};case E.BYTES:return(r,i,a)=>{let c=a[n];
(!(c instanceof Uint8Array)||c.byteLength>0)&&t(r,i,c)};case E.DOUBLE:case E.FLOAT:return(r,i,a)=>{let c=a[n];Object.is(c,0)||t(r,i,c)};default:return(r,i,a)=>{
let c=a[n];c!=0&&t(r,i,c)}}}function Wg(e){switch(e.fieldKind){case"message":{let{toMessage:t}=Qe(e),n=Uu(e);return(r,i,a)=>{n(r,i,t(a))}}case"scalar":case"enum":{
let t=e.fieldKind=="enum"?E.INT32:e.scalar,n=e.number,r=us(t),i=cs(t,e.parent.typeName,e.name);return(a,c,l)=>{a.tag(n,r),i(a,l)}}}}function Hg(e){let t=e.localName,
n=e.number;switch(e.listKind){case"message":{let{toMessage:r}=Qe(e),i=Uu(e);return(a,c,l)=>{let f=l[t];for(let d=0;d<f.length;d++)i(a,c,r(f[d]))}}case"scalar":case"\
enum":{let r=e.listKind=="enum"?E.INT32:e.scalar,i=cs(r,e.parent.typeName,e.name);if(e.packed)return(c,l,f)=>{let d=f[t];if(d.length!=0){c.tag(n,oe.LengthDelimited).
fork();for(let h=0;h<d.length;h++)i(c,d[h]);c.join()}};let a=us(r);return(c,l,f)=>{let d=f[t];for(let h=0;h<d.length;h++)c.tag(n,a),i(c,d[h])}}}}function Zg(e){
let t=e.localName,n=e.number,r=Xg(e);if(e.mapKind=="message"){let{toMessage:l}=Qe(e),f=ki(e.message);return(d,h,N)=>{let g=N[t],x=Object.keys(g);for(let L=0;L<x.
length;L++){let I=x[L];d.tag(n,oe.LengthDelimited).fork(),r(d,I),d.tag(2,oe.LengthDelimited).fork(),f(d,h,l(g[I])),d.join(),d.join()}}}let i=e.mapKind=="enum"?E.
INT32:e.scalar,a=us(i),c=cs(i,e.parent.typeName,e.name);return(l,f,d)=>{let h=d[t],N=Object.keys(h);for(let g=0;g<N.length;g++){let x=N[g];l.tag(n,oe.LengthDelimited).
fork(),r(l,x),l.tag(2,a),c(l,h[x]),l.join()}}}function Xg(e){let t=us(e.mapKey),n=cs(e.mapKey,e.parent.typeName,e.name),r=jg(e.mapKey);return(i,a)=>{i.tag(1,t),
n(i,r(a))}}function jg(e){switch(e){case E.STRING:return t=>t;case E.BOOL:return t=>t==="true"?!0:t==="false"?!1:t;case E.UINT64:case E.FIXED64:return t=>{try{return J.
uParse(t)}catch{return t}};case E.INT64:case E.SFIXED64:case E.SINT64:return t=>{try{return J.parse(t)}catch{return t}};default:return t=>{let n=Number.parseInt(
t);return Number.isFinite(n)?n:t}}}function cs(e,t,n){let r=Jg(e);return(i,a)=>{try{r(i,a)}catch(c){throw c instanceof Error?new Error(`cannot encode field ${t}\
.${n} to binary: ${c.message}`):c}}}function Jg(e){switch(e){case E.STRING:return(t,n)=>t.string(n);case E.BOOL:return(t,n)=>t.bool(n);case E.DOUBLE:return(t,n)=>t.
double(n);case E.FLOAT:return(t,n)=>t.float(n);case E.INT32:return(t,n)=>t.int32(n);case E.INT64:return(t,n)=>t.int64(n);case E.UINT64:return(t,n)=>t.uint64(n);case E.
FIXED64:return(t,n)=>t.fixed64(n);case E.BYTES:return(t,n)=>t.bytes(n);case E.FIXED32:return(t,n)=>t.fixed32(n);case E.SFIXED32:return(t,n)=>t.sfixed32(n);case E.
SFIXED64:return(t,n)=>t.sfixed64(n);case E.SINT64:return(t,n)=>t.sint64(n);case E.UINT32:return(t,n)=>t.uint32(n);case E.SINT32:return(t,n)=>t.sint32(n)}}function Bu(e,t,n,r){
Mu(r)(e,t,n[Le])}function Uu(e){let t=e.number,n=ki(e.message);return e.delimitedEncoding?(r,i,a)=>{r.tag(t,oe.StartGroup),n(r,i,a),r.tag(t,oe.EndGroup)}:(r,i,a)=>{
r.tag(t,oe.LengthDelimited).fork(),n(r,i,a),r.join()}}function us(e){switch(e){case E.BYTES:case E.STRING:return oe.LengthDelimited;case E.DOUBLE:case E.FIXED64:case E.
SFIXED64:return oe.Bit64;case E.FIXED32:case E.SFIXED32:case E.FLOAT:return oe.Bit32;default:return oe.Varint}}function nt(e,t,n){let r=!1;return n||(n=H(tt),r=!0),n.value=Ru(e,t),n.typeUrl=zg(t.$typeName),r?n:void 0}function Qg(e,t){if(e.typeUrl==="")return!1;let n=typeof t==
"string"?t:t.typeName,r=ku(e.typeUrl);return n===r}function Pt(e,t){if(e.typeUrl==="")return;let n=t.kind=="message"?t:t.getMessage(ku(e.typeUrl));if(!(!n||!Qg(
e,n)))return os(n,e.value)}function zg(e){return`type.googleapis.com/${e}`}function ku(e){let t=e.lastIndexOf("/"),n=t>=0?e.substring(t+1):e;if(!n.length)throw new Error(`invalid type url\
: ${e}`);return n}var Fu=Ve("Chtnb29nbGUvcHJvdG9idWYvZW1wdHkucHJvdG8SD2dvb2dsZS5wcm90b2J1ZiIHCgVFbXB0eUJ9ChNjb20uZ29vZ2xlLnByb3RvYnVmQgpFbXB0eVByb3RvUAFaLmdvb2dsZS5nb2xhbmcub3JnL\
3Byb3RvYnVmL3R5cGVzL2tub3duL2VtcHR5cGL4AQGiAgNHUEKqAh5Hb29nbGUuUHJvdG9idWYuV2VsbEtub3duVHlwZXNiBnByb3RvMw");var Mt=Ve("Chxnb29nbGUvcHJvdG9idWYvc3RydWN0LnByb3RvEg9nb29nbGUucHJvdG9idWYihAEKBlN0cnVjdBIzCgZmaWVsZHMYASADKAsyIy5nb29nbGUucHJvdG9idWYuU3RydWN0LkZpZWxkc0VudHJ5G\
kUKC0ZpZWxkc0VudHJ5EgsKA2tleRgBIAEoCRIlCgV2YWx1ZRgCIAEoCzIWLmdvb2dsZS5wcm90b2J1Zi5WYWx1ZToCOAEi6gEKBVZhbHVlEjAKCm51bGxfdmFsdWUYASABKA4yGi5nb29nbGUucHJvdG9idWYuT\
nVsbFZhbHVlSAASFgoMbnVtYmVyX3ZhbHVlGAIgASgBSAASFgoMc3RyaW5nX3ZhbHVlGAMgASgJSAASFAoKYm9vbF92YWx1ZRgEIAEoCEgAEi8KDHN0cnVjdF92YWx1ZRgFIAEoCzIXLmdvb2dsZS5wcm90b2J1Z\
i5TdHJ1Y3RIABIwCgpsaXN0X3ZhbHVlGAYgASgLMhouZ29vZ2xlLnByb3RvYnVmLkxpc3RWYWx1ZUgAQgYKBGtpbmQiMwoJTGlzdFZhbHVlEiYKBnZhbHVlcxgBIAMoCzIWLmdvb2dsZS5wcm90b2J1Zi5WYWx1Z\
SobCglOdWxsVmFsdWUSDgoKTlVMTF9WQUxVRRAAQn8KE2NvbS5nb29nbGUucHJvdG9idWZCC1N0cnVjdFByb3RvUAFaL2dvb2dsZS5nb2xhbmcub3JnL3Byb3RvYnVmL3R5cGVzL2tub3duL3N0cnVjdHBi+AEBo\
gIDR1BCqgIeR29vZ2xlLlByb3RvYnVmLldlbGxLbm93blR5cGVzYgZwcm90bzM"),rt=ae(Mt,0),_e=ae(Mt,1),st=ae(Mt,2),an;(function(e){e[e.NULL_VALUE=0]="NULL_VALUE"})(an||(an={}));var ht=Ve("Ch5nb29nbGUvcHJvdG9idWYvd3JhcHBlcnMucHJvdG8SD2dvb2dsZS5wcm90b2J1ZiIcCgtEb3VibGVWYWx1ZRINCgV2YWx1ZRgBIAEoASIbCgpGbG9hdFZhbHVlEg0KBXZhbHVlGAEgASgCIhsKC\
kludDY0VmFsdWUSDQoFdmFsdWUYASABKAMiHAoLVUludDY0VmFsdWUSDQoFdmFsdWUYASABKAQiGwoKSW50MzJWYWx1ZRINCgV2YWx1ZRgBIAEoBSIcCgtVSW50MzJWYWx1ZRINCgV2YWx1ZRgBIAEoDSIaCglCb\
29sVmFsdWUSDQoFdmFsdWUYASABKAgiHAoLU3RyaW5nVmFsdWUSDQoFdmFsdWUYASABKAkiGwoKQnl0ZXNWYWx1ZRINCgV2YWx1ZRgBIAEoDEKDAQoTY29tLmdvb2dsZS5wcm90b2J1ZkINV3JhcHBlcnNQcm90b\
1ABWjFnb29nbGUuZ29sYW5nLm9yZy9wcm90b2J1Zi90eXBlcy9rbm93bi93cmFwcGVyc3Bi+AEBogIDR1BCqgIeR29vZ2xlLlByb3RvYnVmLldlbGxLbm93blR5cGVzYgZwcm90bzM"),qn=ae(ht,0),Gu=ae(ht,
1),er=ae(ht,2),cn=ae(ht,3),ls=ae(ht,4),fs=ae(ht,5),tr=ae(ht,6),nr=ae(ht,7),rr=ae(ht,8);function sr(e,t,n){$u(t,e);let r=qg(e.$unknown,t),[i,a,c]=Bt(t),l=Pi(n);for(let f of r)Au(i,new It(f.data),a,f.wireType,l);return c()}function Vu(e,t,n){var r;$u(
t,e);let i=((r=e.$unknown)!==null&&r!==void 0?r:[]).filter(d=>d.no!==t.number),[a,c]=Bt(t,n),l=new In;Bu(l,{writeUnknownFields:!0},a,c);let f=new It(l.finish());
for(;f.pos<f.len;){let[d,h]=f.tag(),N=f.skip(h,d);i.push({no:d,wireType:h,data:N})}e.$unknown=i}function qg(e,t){if(e===void 0)return[];if(t.fieldKind==="enum"||t.fieldKind==="scalar"){for(let n=e.length-1;n>=0;--n)if(e[n].no==t.number)return[e[n]];return[]}
return e.filter(n=>n.no===t.number)}function Bt(e,t){let n=e.typeName,r=Object.assign(Object.assign({},e),{kind:"field",parent:e.extendee,localName:n}),i=Object.
assign(Object.assign({},e.extendee),{fields:[r],members:[r],oneofs:[]}),a=H(i,t!==void 0?{[n]:t}:void 0);return[Me(i,a),r,()=>{let c=a[n];if(c===void 0){let l=e.
message;return Pe(l)?Ge(l.fields[0].scalar,l.fields[0].longAsString):H(l)}return c}]}function $u(e,t){if(e.extendee.typeName!=t.$typeName)throw new Error(`exten\
sion ${e.typeName} can only be applied to message ${e.extendee.typeName}`)}function Fi(e,t,n,r){return t.$typeName!=e.typeName||n.$typeName!=e.typeName?!1:t===n?!0:ps(Me(e,t),Me(e,n),r)}function ps(e,t,n){if(e.desc.typeName==="google.p\
rotobuf.Any"&&n?.unpackAny==!0)return eE(e.message,t.message,n);for(let r of e.fields)if(!Yu(r,e,t,n))return!1;return!(n?.unknown==!0&&!tE(e,t,n.registry)||n?.extensions==
!0&&!nE(e,t,n))}function Yu(e,t,n,r){if(!t.isSet(e)&&!n.isSet(e))return!0;if(!t.isSet(e)||!n.isSet(e))return!1;switch(e.fieldKind){case"scalar":return Sn(e.scalar,
t.get(e),n.get(e));case"enum":return t.get(e)===n.get(e);case"message":return ps(t.get(e),n.get(e),r);case"map":{let i=t.get(e),a=n.get(e),c=[];for(let l of i.keys()){
if(!a.has(l))return!1;c.push(l)}for(let l of a.keys())if(!i.has(l))return!1;for(let l of c){let f=i.get(l),d=a.get(l);if(f!==d)switch(e.mapKind){case"enum":return!1;case"\
message":if(!ps(f,d,r))return!1;break;case"scalar":if(!Sn(e.scalar,f,d))return!1;break}}break}case"list":{let i=t.get(e),a=n.get(e);if(i.size!=a.size)return!1;for(let c=0;c<
i.size;c++){let l=i.get(c),f=a.get(c);if(l!==f)switch(e.listKind){case"enum":return!1;case"message":if(!ps(l,f,r))return!1;break;case"scalar":if(!Sn(e.scalar,l,
f))return!1;break}}break}}return!0}function eE(e,t,n){if(e.typeUrl!==t.typeUrl)return!1;let r=Pt(e,n.registry),i=Pt(t,n.registry);if(r&&i){let a=n.registry.getMessage(
r.$typeName);if(a)return Fi(a,r,i,n)}return Sn(E.BYTES,e.value,t.value)}function tE(e,t,n){function r(c,l){var f;let d=(f=c.getUnknown())!==null&&f!==void 0?f:[];
return l?d.filter(h=>!l.getExtensionFor(c.desc,h.no)):d}let i=r(e,n),a=r(t,n);if(i.length!=a.length)return!1;for(let c=0;c<i.length;c++){let l=i[c],f=a[c];if(l.
no!=f.no||l.wireType!=f.wireType||!Sn(E.BYTES,l.data,f.data))return!1}return!0}function nE(e,t,n){function r(c,l){var f;return((f=c.getUnknown())!==null&&f!==void 0?
f:[]).map(d=>l.getExtensionFor(c.desc,d.no)).filter(d=>d!=null).filter((d,h,N)=>N.indexOf(d)===h)}let i=r(e,n.registry),a=r(t,n.registry);if(i.length!=a.length||
i.some(c=>!a.includes(c)))return!1;for(let c of i){let[l,f]=Bt(c,sr(e.message,c)),[d]=Bt(c,sr(t.message,c));if(!Yu(f,l,d,n))return!1}return!0}var ms=Date.parse("0001-01-01T00:00:00Z"),ds=Date.parse("9999-12-31T23:59:59Z"),hs=-315576e6,gs=315576e6;var rE=3,sE=2,Ku={alwaysEmitImplicit:!1,enumAsInteger:!1,useProtoFieldName:!1};function iE(e){return e?Object.assign(Object.assign({},Ku),e):Ku}function gt(e,t,n){
return Es(e)(iE(n),t)}var Gi=new WeakMap;function Es(e){let t=Gi.get(e);return t===void 0&&(t=oE(e)),t}function oE(e){let t=e.typeName,n=cE(e);if(n!==void 0){let l=e.fields[0],f=(d,h)=>{
if(h.$typeName!==t&&l!==void 0)throw new Q(l,`cannot use ${l} with message ${h.$typeName}`,"ForeignFieldError");return n(d,h)};return Gi.set(e,f),f}let r=e.fields.
concat().sort((l,f)=>l.number-f.number),i=r[0],a=[],c=(l,f)=>{if(f.$typeName!==t&&i!==void 0)throw new Q(i,`cannot use ${i} with message ${f.$typeName}`,"Foreig\
nFieldError");let d={};for(let h=0;h<a.length;h++)a[h](l,f,d);return l.registry&&dE(d,l,l.registry,f,e),d};Gi.set(e,c);for(let l of r){let f=uE(l);a.push(l.jsonName===
"__proto__"||l.name==="__proto__"?aE(f):f)}return c}function aE(e){return(t,n,r)=>{let i=Object.create(null);e(t,n,i);for(let a of Object.keys(i))Re(r,a,i[a])}}
function cE(e){if(e.typeName.startsWith("google.protobuf."))switch(e.typeName){case"google.protobuf.Any":return(t,n)=>hE(n,t);case"google.protobuf.Timestamp":return(t,n)=>bE(
n);case"google.protobuf.Duration":return(t,n)=>gE(n);case"google.protobuf.FieldMask":return(t,n)=>EE(n);case"google.protobuf.Struct":return(t,n)=>ju(n);case"goo\
gle.protobuf.Value":return(t,n)=>Yi(n);case"google.protobuf.ListValue":return(t,n)=>Ju(n);default:if(Pe(e)){let t=e.fields[0],n=t.localName,r=Ge(t.scalar,!1),i=bs(
t);return(a,c)=>{let l=c[n];return i(a,l===void 0?r:l)}}return}}function uE(e){switch(e.fieldKind){case"scalar":case"enum":case"message":return lE(e);case"list":case"\
map":{let t=e.fieldKind=="list"?Zu(e):Xu(e),n=e.name,r=e.jsonName,i=e.localName;return(a,c,l)=>{let f=t(a,c[i]);f!==void 0&&(l[a.useProtoFieldName?n:r]=f)}}}}function lE(e){
let t=Hu(e),n=e.name,r=e.jsonName,i=e.localName;if(e.oneof){let a=e.oneof.localName;return(c,l,f)=>{let d=l[a];d.case===i&&(f[c.useProtoFieldName?n:r]=t(c,d.value))}}
if(e.presence!=sE){let a=e.presence==rE?`cannot encode ${e} to JSON: required field not set`:void 0;return(c,l,f)=>{let d=l[i];if(d!==void 0&&Object.prototype.hasOwnProperty.
call(l,i))f[c.useProtoFieldName?n:r]=t(c,d);else if(a!==void 0)throw new Error(a)}}if(e.fieldKind=="enum"){let a=e.enum.values[0].number;return(c,l,f)=>{let d=l[i];
(d!==a||c.alwaysEmitImplicit)&&(f[c.useProtoFieldName?n:r]=t(c,d))}}switch(e.scalar){case E.BOOL:return(a,c,l)=>{let f=c[i];(f!==!1||a.alwaysEmitImplicit)&&(l[a.
useProtoFieldName?n:r]=t(a,f))};case E.STRING:return(a,c,l)=>{let f=c[i];(f!==""||a.alwaysEmitImplicit)&&(l[a.useProtoFieldName?n:r]=t(a,f))};case E.BYTES:return(a,c,l)=>{
let f=c[i];(!(f instanceof Uint8Array)||f.byteLength>0||a.alwaysEmitImplicit)&&(l[a.useProtoFieldName?n:r]=t(a,f))};case E.DOUBLE:case E.FLOAT:return(a,c,l)=>{let f=c[i];
(!Object.is(f,0)||a.alwaysEmitImplicit)&&(l[a.useProtoFieldName?n:r]=t(a,f))};default:return(a,c,l)=>{let f=c[i];(f!=0||a.alwaysEmitImplicit)&&(l[a.useProtoFieldName?
n:r]=t(a,f))}}}function fE(e){switch(e.fieldKind){case"scalar":case"enum":case"message":return Hu(e);case"list":return Zu(e);case"map":return Xu(e)}}function Hu(e){
switch(e.fieldKind){case"scalar":return bs(e);case"enum":return $i(e);case"message":return Vi(e)}}function Vi(e){let{toMessage:t}=Qe(e),n=Es(e.message);return(r,i)=>n(
r,t(i))}function Zu(e){let t=pE(e);return(n,r)=>{let i=r;if(i.length==0&&!n.alwaysEmitImplicit)return;let a=[];for(let c=0;c<i.length;c++)a.push(t(n,i[c]));return a}}
function pE(e){switch(e.listKind){case"scalar":return bs(e);case"enum":return $i(e);case"message":return Vi(e)}}function Xu(e){let t=mE(e);return(n,r)=>{let i=r,
a=Object.keys(i);if(a.length==0&&!n.alwaysEmitImplicit)return;let c={};for(let l=0;l<a.length;l++){let f=a[l];Re(c,f,t(n,i[f]))}return c}}function mE(e){switch(e.
mapKind){case"scalar":return bs(e);case"enum":return $i(e);case"message":return Vi(e)}}function $i(e){let t=e.enum;return t.typeName=="google.protobuf.NullValue"?
(n,r)=>{if(typeof r!="number")throw Wu(t,r);return null}:(n,r)=>{var i,a;if(typeof r!="number")throw Wu(t,r);return n.enumAsInteger?r:(a=(i=t.value[r])===null||
i===void 0?void 0:i.jsonName)!==null&&a!==void 0?a:r}}function Wu(e,t){return new Error(`cannot encode ${e} to JSON: expected number, got ${xe(t)}`)}function bs(e){
switch(e.scalar){case E.INT32:case E.SFIXED32:case E.SINT32:case E.FIXED32:case E.UINT32:return(t,n)=>{if(typeof n!="number")throw Tn(e,n);return n};case E.FLOAT:case E.
DOUBLE:return(t,n)=>{if(typeof n!="number")throw Tn(e,n);return Number.isNaN(n)?"NaN":n===Number.POSITIVE_INFINITY?"Infinity":n===Number.NEGATIVE_INFINITY?"-Inf\
inity":n};case E.STRING:return(t,n)=>{if(typeof n!="string")throw Tn(e,n);return n};case E.BOOL:return(t,n)=>{if(typeof n!="boolean")throw Tn(e,n);return n};case E.
UINT64:case E.FIXED64:case E.INT64:case E.SFIXED64:case E.SINT64:return(t,n)=>{if(typeof n=="bigint"||typeof n=="string"||typeof n=="number"&&Number.isInteger(n))
return n.toString();throw Tn(e,n)};case E.BYTES:return(t,n)=>{if(n instanceof Uint8Array)return ts(n);throw Tn(e,n)}}}function Tn(e,t){var n;return new Error(`c\
annot encode ${e} to JSON: ${(n=Yr(e,t))===null||n===void 0?void 0:n.message}`)}function dE(e,t,n,r,i){let a=r.$unknown;if(a===void 0)return;let c=new Set;for(let l=0;l<
a.length;l++){let{no:f}=a[l];if(!c.has(f)){c.add(f);let d=n.getExtensionFor(i,f);if(!d)continue;let h=sr(r,d),[N,g]=Bt(d,h),x=N[Le],L=fE(g)(t,x[g.localName]);L!==
void 0&&(e[d.jsonName]=L)}}}function hE(e,t){if(e.typeUrl==="")return{};let{registry:n}=t,r,i;if(n&&(r=Pt(e,n),r&&(i=n.getMessage(r.$typeName))),!i||!r)throw new Error(
`cannot encode message ${e.$typeName} to JSON: "${e.typeUrl}" is not in the type registry`);let a=Wr(i)?{value:Es(i)(t,r)}:Es(i)(t,r);return a["@type"]=e.typeUrl,
a}function gE(e){let t=Number(e.seconds),n=e.nanos;if(t>gs||t<hs)throw new Error(`cannot encode message ${e.$typeName} to JSON: value out of range`);if(t>0&&n<0||
t<0&&n>0)throw new Error(`cannot encode message ${e.$typeName} to JSON: nanos sign must match seconds sign`);let r=e.seconds.toString();if(n!==0){let i=Math.abs(
n).toString();i="0".repeat(9-i.length)+i,i.substring(3)==="000000"?i=i.substring(0,3):i.substring(6)==="000"&&(i=i.substring(0,6)),r+="."+i,n<0&&t==0&&(r="-"+r)}
return r+"s"}function EE(e){return e.paths.map(t=>{if(Gr(Ot(t))!==t)throw new Error(`cannot encode message ${e.$typeName} to JSON: lowerCamelCase of path name "${t}\
" is irreversible`);return Ot(t)}).join(",")}function ju(e){let t={},n=Object.keys(e.fields);for(let r=0;r<n.length;r++){let i=n[r];Re(t,i,Yi(e.fields[i]))}return t}
function Yi(e){switch(e.kind.case){case"nullValue":return null;case"numberValue":if(!Number.isFinite(e.kind.value))throw new Error(`${e.$typeName} cannot be NaN\
 or Infinity`);return e.kind.value;case"boolValue":return e.kind.value;case"stringValue":return e.kind.value;case"structValue":return ju(e.kind.value);case"list\
Value":return Ju(e.kind.value);default:throw new Error(`${e.$typeName} must have a value`)}}function Ju(e){return e.values.map(Yi)}function bE(e){let t=Number(e.
seconds)*1e3;if(t<ms||t>ds)throw new Error(`cannot encode message ${e.$typeName} to JSON: must be from 0001-01-01T00:00:00Z to 9999-12-31T23:59:59Z inclusive`);
if(e.nanos<0)throw new Error(`cannot encode message ${e.$typeName} to JSON: nanos must not be negative`);if(e.nanos>999999999)throw new Error(`cannot encode mes\
sage ${e.$typeName} to JSON: nanos must not be greater than 999999999`);let n="Z";if(e.nanos>0){let r=(e.nanos+1e9).toString().substring(1);r.substring(3)==="00\
0000"?n="."+r.substring(0,3)+"Z":r.substring(6)==="000"?n="."+r.substring(0,6)+"Z":n="."+r+"Z"}return new Date(t).toISOString().replace(".000Z",n)}var NE=2;function xE(e){return Object.assign(Object.assign({ignoreUnknownFields:!1,recursionLimit:100},e),{depth:0})}function Ns(e,t,n){let r=H(e);return yE(e,r,t,n),r}function yE(e,t,n,r){try{_n(e)(t,n,xE(r))}catch(i){throw tc(i)?new Error(`cannot decode ${i.field()} from JSON: ${i.message}`,{cause:i}):i}}var Ki=new WeakMap;function _n(e){let t=Ki.get(e);return t===void 0&&(t=SE(e)),t}function SE(e){let t=String(e),n=IE(e);if(n!==void 0){let c=(l,f,d)=>{if(++d.depth>
d.recursionLimit)throw new Error(`cannot decode ${t} from JSON: maximum recursion depth of ${d.recursionLimit} reached`);n(l,f,d),d.depth--};return Ki.set(e,c),
c}let r=e.typeName,i=new Map,a=(c,l,f)=>{var d;if(++f.depth>f.recursionLimit)throw new Error(`cannot decode ${t} from JSON: maximum recursion depth of ${f.recursionLimit}\
 reached`);if(l==null||Array.isArray(l)||typeof l!="object")throw new Error(`cannot decode ${t} from JSON: ${xe(l)}`);let h=new Map,N=new Set,g=Object.keys(l);for(let x=0;x<
g.length;x++){let L=g[x],I=l[L],_=i.get(L);if(_!==void 0){let S=_.field;if(N.has(S))throw new Q(S,"set multiple times");if(N.add(S),_.oneofScalarNullSkip&&I===null)
continue;if(_.oneof){let y=h.get(_.oneof);if(y!==void 0)throw new Q(_.oneof,`oneof set multiple times by ${y.name} and ${S.name}`);h.set(_.oneof,S)}_.read(c,I,f)}else{
let S=L.startsWith("[")&&L.endsWith("]")?(d=f.registry)===null||d===void 0?void 0:d.getExtension(L.substring(1,L.length-1)):void 0;if(S?.extendee.typeName==r){let[
y,v,w]=Bt(S);Qu(v)(y[Le],I,f),Vu(c,S,w())}if(S===void 0&&!f.ignoreUnknownFields)throw new Error(`cannot decode ${t} from JSON: key "${L}" is unknown`)}}f.depth--};
Ki.set(e,a);for(let c of e.fields){let l={read:Qu(c),field:c,oneof:c.oneof,oneofScalarNullSkip:c.oneof!==void 0&&c.fieldKind=="scalar"};i.set(c.name,l).set(c.jsonName,
l)}return a}function IE(e){if(e.typeName.startsWith("google.protobuf."))switch(e.typeName){case"google.protobuf.Any":return(t,n,r)=>OE(t,n,r);case"google.protob\
uf.Timestamp":return(t,n)=>DE(t,n);case"google.protobuf.Duration":return(t,n)=>RE(t,n);case"google.protobuf.FieldMask":return(t,n)=>PE(t,n);case"google.protobuf\
.Struct":return(t,n,r)=>tl(t,n,r);case"google.protobuf.Value":return(t,n,r)=>ji(t,n,r);case"google.protobuf.ListValue":return(t,n,r)=>nl(t,n,r);default:if(Pe(e)){
let t=e.fields[0],n=t.localName,r=t.scalar,i=t.longAsString,a=qu(t);return(c,l)=>{l===null?c[n]=Ge(r,i):c[n]=a(l)}}return}}function Qu(e){switch(e.fieldKind){case"\
scalar":return LE(e);case"enum":return TE(e);case"message":return _E(e);case"list":return vE(e);case"map":return CE(e)}}function LE(e){let t=qu(e),n=e.localName;
if(e.oneof){let i=e.oneof.localName;return(a,c)=>{a[i]={case:n,value:t(c)}}}let r=zu(e);return(i,a)=>{a===null?r(i):i[n]=t(a)}}function zu(e){let t=e.localName;
if(e.presence!=NE)return i=>{delete i[t]};if(e.fieldKind=="enum"){let i=e.enum.values[0].number;return a=>{a[t]=i}}let n=e.scalar,r=e.longAsString;return i=>{i[t]=
Ge(n,r)}}function TE(e){let t=Wi(e.enum),n=Hi(e.enum),r=e.localName,i=e.enum.typeName!="google.protobuf.NullValue";if(e.oneof){let c=e.oneof.localName;return(l,f,d)=>{
if(f===null&&i){l[c].case===r&&(l[c]={case:void 0});return}let h=t(f,d.ignoreUnknownFields);if(h===vn)return;let N=n(h);if(N!==!0)throw new Q(e,ct(e,h,N));l[c]=
{case:r,value:h}}}let a=zu(e);return(c,l,f)=>{if(l===null&&i){a(c);return}let d=t(l,f.ignoreUnknownFields);if(d===vn)return;let h=n(d);if(h!==!0)throw new Q(e,ct(
e,d,h));c[r]=d}}function _E(e){let t=e.localName,{toMessage:n,toLocal:r}=Qe(e),i=_n(e.message),a=e.message.typeName!="google.protobuf.Value";if(e.oneof){let c=e.
oneof.localName;return(l,f,d)=>{let h=l[c];if(f===null&&a){h.case===t&&(l[c]={case:void 0});return}let N=n(h.case===t?h.value:void 0);i(N,f,d),l[c]={case:t,value:r(
N)}}}return(c,l,f)=>{if(l===null&&a){delete c[t];return}let d=n(c[t]);i(d,l,f),c[t]=r(d)}}function vE(e){let t=e.localName,n=AE(e);return(r,i,a)=>{if(i===null)return;
if(!Array.isArray(i))throw new Q(e,"expected Array, got "+xe(i));let c=r[t];for(let l=0;l<i.length;l++){let f=n(i[l],a,c.length);f!==vn&&c.push(f)}}}function AE(e){
switch(e.listKind){case"scalar":{let t=Zi(e),n=Dt(e.scalar),r=Xi(e);return(i,a,c)=>{if(i===null)throw new Q(e,"list item must not be null");let l=t(i),f=n(l);if(f!==
!0)throw new Q(e,`list item #${c+1}: ${ct(e,l,f)}`);return r(l)}}case"enum":{let t=Wi(e.enum),n=Hi(e.enum),r=e.enum.typeName!="google.protobuf.NullValue";return(i,a,c)=>{
if(i===null&&r)throw new Q(e,"list item must not be null");let l=t(i,a.ignoreUnknownFields);if(l===vn)return l;let f=n(l);if(f!==!0)throw new Q(e,`list item #${c+
1}: ${ct(e,l,f)}`);return l}}case"message":{let{toMessage:t,toLocal:n}=Qe(e),r=_n(e.message),i=e.message.typeName!="google.protobuf.Value";return(a,c)=>{if(a===
null&&i)throw new Q(e,"list item must not be null");let l=t(void 0);return r(l,a,c),n(l)}}}}function CE(e){let t=e.localName,n=e.mapKey,r=wE(n),i=Dt(n),a,c,l=d=>d,
f=!0;switch(e.mapKind){case"scalar":{a=Zi(e),c=Dt(e.scalar),l=Xi(e);break}case"enum":{let d=Wi(e.enum);a=(h,N)=>d(h,N.ignoreUnknownFields),c=Hi(e.enum),f=e.enum.
typeName!="google.protobuf.NullValue";break}case"message":{let{toMessage:d,toLocal:h}=Qe(e),N=_n(e.message);f=e.message.typeName!="google.protobuf.Value",a=(g,x)=>{
let L=d(void 0);return N(L,g,x),h(L)};break}}return(d,h,N)=>{if(h===null)return;if(typeof h!="object"||Array.isArray(h))throw new Q(e,"expected object, got "+xe(
h));let g=d[t],x=new Set,L=Object.keys(h);for(let I=0;I<L.length;I++){let _=L[I],S=h[_],y=r(_);if(x.has(y))throw new Q(e,`duplicate map key "${_}"`);if(x.add(y),
S===null&&f)throw new Q(e,"map value must not be null");let v=a(S,N);if(v===vn)continue;let w=i(y);if(w!==!0)throw new Q(e,`invalid map key: ${ct({scalar:n},y,w)}`);
if(c!==void 0){let V=c(v);if(V!==!0)throw new Q(e,`map entry ${xe(y)}: ${ct(e,v,V)}`)}Re(g,y,l(v))}}}var vn=Symbol();function Wi(e){let t=e.values[0].number,n=new Map;
for(let r of e.values)n.set(r.jsonName,r.number);for(let r of e.values)n.set(r.name,r.number);return(r,i)=>{if(r===null)return t;switch(typeof r){case"number":if(Number.
isInteger(r))return r;break;case"string":{let a=n.get(r);if(a!==void 0)return a;if(i)return vn;break}}throw new Error(`cannot decode ${e} from JSON: ${xe(r)}`)}}
function Hi(e){if(e.open)return Dt(E.INT32);let t=e.values;return n=>t.some(r=>r.number===n)}function qu(e){let t=Zi(e),n=Dt(e.scalar),r=Xi(e);return i=>{let a=t(
i),c=n(a);if(c!==!0)throw new Q(e,ct(e,a,c));return r(a)}}function Zi(e){switch(e.scalar){case E.DOUBLE:case E.FLOAT:return t=>{if(t==="NaN")return NaN;if(t==="\
Infinity")return Number.POSITIVE_INFINITY;if(t==="-Infinity")return Number.NEGATIVE_INFINITY;if(typeof t=="number"){if(Number.isNaN(t))throw new Q(e,"unexpected\
 NaN number");if(!Number.isFinite(t))throw new Q(e,"unexpected infinite number");return t}if(typeof t=="string"){if(t===""||t.trim().length!==t.length)return t;
let n=Number(t);return Number.isFinite(n)?n:t}return t};case E.INT32:case E.FIXED32:case E.SFIXED32:case E.SINT32:case E.UINT32:return el;case E.BYTES:return t=>{
if(typeof t=="string"){if(t==="")return new Uint8Array(0);try{return es(t)}catch(n){let r=n instanceof Error?n.message:String(n);throw new Q(e,r)}}return t};default:
return t=>t}}function Xi(e){let t=e.fieldKind!=="map"&&e.longAsString;switch(e.scalar){case E.INT64:case E.SFIXED64:case E.SINT64:return t?n=>String(n):n=>typeof n==
"string"||typeof n=="number"?J.parse(n):n;case E.FIXED64:case E.UINT64:return t?n=>String(n):n=>typeof n=="string"||typeof n=="number"?J.uParse(n):n;default:return n=>n}}
function wE(e){switch(e){case E.BOOL:return t=>{switch(t){case"true":return!0;case"false":return!1}return t};case E.INT32:case E.FIXED32:case E.UINT32:case E.SFIXED32:case E.
SINT32:return el;case E.INT64:case E.SINT64:case E.SFIXED64:case E.UINT64:case E.FIXED64:return t=>/^-?0+$/.test(t)?"0":t.replace(/^(-?)0+(?=\d)/,"$1");default:
return t=>t}}function el(e){if(typeof e=="string"){if(e===""||e.trim().length!==e.length)return e;let t=Number(e);return Number.isNaN(t)?e:t}return e}function OE(e,t,n){var r;if(t===null||Array.isArray(t)||typeof t!="object")throw new Error(`cannot decode message ${e.$typeName} from JSON: expected object but \
got ${xe(t)}`);if(Object.keys(t).length==0)return;let i=t["@type"];if(typeof i!="string"||i=="")throw new Error(`cannot decode message ${e.$typeName} from JSON:\
 "@type" is empty`);let a=i.includes("/")?i.substring(i.lastIndexOf("/")+1):i;if(!a.length)throw new Error(`cannot decode message ${e.$typeName} from JSON: "@ty\
pe" is invalid`);let c=(r=n.registry)===null||r===void 0?void 0:r.getMessage(a);if(!c)throw new Error(`cannot decode message ${e.$typeName} from JSON: ${i} is n\
ot in the type registry`);let l=H(c);if(Wr(c)&&Object.prototype.hasOwnProperty.call(t,"value"))_n(c)(l,t.value,n);else{let f={};for(let d of Object.keys(t))d!==
"@type"&&Re(f,d,t[d]);_n(c)(l,f,n)}nt(c,l,e)}function DE(e,t){if(typeof t!="string")throw new Error(`cannot decode message ${e.$typeName} from JSON: ${xe(t)}`);
let n=t.match(/^([0-9]{4})-([0-9]{2})-([0-9]{2})T([0-9]{2}):([0-9]{2}):([0-9]{2})(?:\.([0-9]{1,9}))?(?:Z|([+-][0-9][0-9]:[0-9][0-9]))$/);if(!n)throw new Error(`\
cannot decode message ${e.$typeName} from JSON: invalid RFC 3339 string`);let r=Date.parse(n[1]+"-"+n[2]+"-"+n[3]+"T"+n[4]+":"+n[5]+":"+n[6]+(n[8]?n[8]:"Z"));if(Number.
isNaN(r))throw new Error(`cannot decode message ${e.$typeName} from JSON: invalid RFC 3339 string`);if(r<ms||r>ds)throw new Error(`cannot decode message ${e.$typeName}\
 from JSON: must be from 0001-01-01T00:00:00Z to 9999-12-31T23:59:59Z inclusive`);e.seconds=J.parse(r/1e3),e.nanos=0,n[7]&&(e.nanos=parseInt("1"+n[7]+"0".repeat(
9-n[7].length))-1e9)}function RE(e,t){if(typeof t!="string")throw new Error(`cannot decode message ${e.$typeName} from JSON: ${xe(t)}`);let n=t.match(/^(-?[0-9]+)(?:\.([0-9]+))?s/);
if(n===null)throw new Error(`cannot decode message ${e.$typeName} from JSON: ${xe(t)}`);let r=Number(n[1]);if(r>gs||r<hs)throw new Error(`cannot decode message ${e.
$typeName} from JSON: ${xe(t)}`);if(e.seconds=J.parse(r),typeof n[2]!="string")return;let i=n[2]+"0".repeat(9-n[2].length);e.nanos=parseInt(i),(r<0||Object.is(r,
-0))&&(e.nanos=-e.nanos)}function PE(e,t){if(typeof t!="string")throw new Error(`cannot decode message ${e.$typeName} from JSON: ${xe(t)}`);t!==""&&(e.paths=t.split(
",").map(n=>{if(n.includes("_"))throw new Error(`cannot decode message ${e.$typeName} from JSON: path names must be lowerCamelCase`);return Gr(n)}))}function tl(e,t,n){
if(typeof t!="object"||t==null||Array.isArray(t))throw new Error(`cannot decode message ${e.$typeName} from JSON ${xe(t)}`);let r=Object.keys(t);for(let i=0;i<r.
length;i++){let a=r[i],c=H(_e);ji(c,t[a],n),Re(e.fields,a,c)}}function ji(e,t,n){if(++n.depth>n.recursionLimit)throw new Error(`cannot decode ${e.$typeName} fro\
m JSON: maximum recursion depth of ${n.recursionLimit} reached`);switch(typeof t){case"number":e.kind={case:"numberValue",value:t};break;case"string":e.kind={case:"\
stringValue",value:t};break;case"boolean":e.kind={case:"boolValue",value:t};break;case"object":if(t===null)e.kind={case:"nullValue",value:an.NULL_VALUE};else if(Array.
isArray(t)){let r=H(st);nl(r,t,n),e.kind={case:"listValue",value:r}}else{let r=H(rt);tl(r,t,n),e.kind={case:"structValue",value:r}}break;default:throw new Error(
`cannot decode message ${e.$typeName} from JSON ${xe(t)}`)}return n.depth--,e}function nl(e,t,n){if(!Array.isArray(t))throw new Error(`cannot decode message ${e.
$typeName} from JSON ${xe(t)}`);for(let r=0;r<t.length;r++){let i=H(_e);ji(i,t[r],n),e.values.push(i)}}function un(e,t){switch(e){case E.UINT32:case E.UINT64:case E.FIXED32:case E.FIXED64:return mt(BigInt(t));case E.INT32:case E.SINT32:case E.SFIXED32:return BigInt(
t);default:return t}}var xs=Symbol.for("@bufbuild/cel/list");function $e(e){return yt(e)?new Qi(e):new Ji(e)}function qi(...e){return new zi(e)}function Ne(e){return typeof e=="obje\
ct"&&e!==null&&xs in e}var Ji=class{_array;[xs]={};constructor(t){this._array=t}get size(){return this._array.length}get(t){if(!(t<0||t>=this.size))return it(this.
_array[t])}*values(){for(let t of this._array.values())yield it(t)}[Symbol.iterator](){return this.values()}},Qi=class{_list;[xs]={};constructor(t){this._list=t}get size(){
return this._list.size}get(t){let n=this._list.get(t);if(n!==void 0)return rl(this._list.field(),n)}*values(){for(let t of this._list)yield rl(this._list.field(),
t)}[Symbol.iterator](){return this.values()}},zi=class{_lists;[xs]={};_size;constructor(t){this._lists=t;let n=0;for(let r of t)n+=r.size;this._size=n}get size(){
return this._size}get(t){if(!(t<0||t>=this.size))for(let n of this._lists){if(t<n.size)return n.get(t);t=t-n.size}}*values(){for(let t of this._lists)yield*t.values()}[Symbol.
iterator](){return this.values()}};function rl(e,t){switch(e.listKind){case"enum":return BigInt(t);case"message":return Ut(t);case"scalar":return un(e.scalar,t)}}
var ys=$e([]);var ir=[];function ME(e){return ir.push(e),()=>ir.pop()}function or(){if(ir.length===0)throw new Error("cannot use `getEvalContext` outside of an evaluation");return ir[ir.
length-1]}function sl(e,t){return{id:t.id,eval(n){let r=ME(e);try{return t.eval(n)}finally{r()}}}}function ln(e){let t=or().registry.getMessage(e);if(!t)throw new Error(
`Message ${e} not found in registry`);return t}var ar=Symbol.for("@bufbuild/cel/type"),B={INT:kt("int"),UINT:kt("uint"),BOOL:kt("bool"),STRING:kt("string"),BYTES:kt("bytes"),DOUBLE:kt("double"),NULL:kt("null\
_type"),DYN:kt("dyn"),TYPE:kt("type")},re=Et(Te),ne=Et(ut);function jt(e,t){return{[ar]:{},kind:"map",key:e,value:t,name:"map",toString(){return`map(${e}, ${t})`}}}
function ve(e){return{[ar]:{},kind:"list",element:e,name:"list",toString(){return`list(${e})`}}}function Et(e){let t,n;return typeof e=="string"?(t=e,n=void 0):
(t=e.typeName,n=e),{[ar]:{},kind:"object",desc:n,name:t,toString(){return t}}}function kt(e){return{[ar]:{},kind:"scalar",scalar:e,name:e,toString(){return e}}}
function Ze(e){switch(typeof e){case"bigint":return B.INT;case"boolean":return B.BOOL;case"number":return B.DOUBLE;case"string":return B.STRING;case"object":switch(!0){case e===
null:return B.NULL;case e instanceof Uint8Array:return B.BYTES;case ie(e):return BE(e);case Ne(e):return ve(B.DYN);case he(e):return jt(B.DYN,B.DYN);case de(e):
return B.UINT;default:if(ol(e))return B.TYPE}}throw new Error(`Not a CEL value: ${e}`)}function Jt(e){return typeof e=="object"&&e!==null&&ol(e)}function ol(e){
return ar in e}function BE(e){let t=e.desc.typeName;if(UE(e)&&(t=kE(e.message.typeUrl),t===_e.typeName)){let n=Pt(e.message,_e);return n?il(n):B.NULL}switch(t){case Gu.
typeName:case qn.typeName:return B.DOUBLE;case cn.typeName:case fs.typeName:return B.UINT;case ls.typeName:case er.typeName:return B.INT;case nr.typeName:return B.
STRING;case rr.typeName:return B.BYTES;case tr.typeName:return B.BOOL;case rt.typeName:return jt(B.STRING,B.DYN);case st.typeName:return ve(B.DYN);case _e.typeName:
return il(e.message)}return t===e.desc.typeName?Et(e.desc):Et(t)}function il(e){switch(e.kind.case){case"boolValue":return B.BOOL;case"listValue":return ve(B.DYN);case"\
nullValue":case void 0:return B.NULL;case"numberValue":return B.DOUBLE;case"stringValue":return B.STRING;case"structValue":return jt(B.STRING,B.DYN)}}function UE(e){
return e.desc.typeName===tt.typeName}function kE(e){let t=e.lastIndexOf("/"),n=t>=0?e.substring(t+1):e;if(!n.length)throw new Error(`invalid type url: ${e}`);return n}function it(e){switch(typeof e){case"bigint":case"boolean":case"number":case"string":return e;case"object":break;default:throw new Error(`unsupported input ${typeof e}`)}
switch(!0){case e===null:case e instanceof Uint8Array:case Ne(e):case he(e):case de(e):case Jt(e):return e}if(GE(e)||yt(e))return $e(e);if(VE(e)||St(e))return Lt(
e);if(He(e)){let t=eo(e);return t!==void 0?t:Me(ln(e.$typeName),e)}if(ie(e))return Ut(e);if(e.constructor.name==="Object")return Lt(new Map(Object.entries(e)));
throw new Error(`Unsupported input ${e}`)}function fn(e){if(!FE(e))return e;let t=Pt(e.message,or().registry);if(t===void 0)throw new Error(`invalid Any or ${e.
message.typeUrl} not found in registry`);let n=eo(t);return n!==void 0?n:Me(ln(t.$typeName),t)}function Ut(e){let t=eo(e.message);return t!==void 0?t:e}function FE(e){
return ie(e,tt)}function GE(e){return Array.isArray(e)}function VE(e){return e instanceof Map}function eo(e){return Kr(e)?$E(e):YE(e)}function $E(e){switch(e.$typeName){case ls.
typeName:return BigInt(e.value);case fs.typeName:return mt(BigInt(e.value));case cn.typeName:return mt(e.value)}return e.value}function YE(e){switch(!0){case He(
e,rt):return al(e);case He(e,_e):return cl(e);case He(e,st):return ul(e)}}function al(e){let t=new Map;for(let[n,r]of Object.entries(e.fields))t.set(n,cl(r));return Lt(
t)}function cl(e){switch(e.kind.case){case"boolValue":case"numberValue":case"stringValue":return e.kind.value;case"nullValue":case void 0:return null;case"struc\
tValue":return al(e.kind.value);case"listValue":return ul(e.kind.value)}}function ul(e){return $e(e.values)}var so=Symbol.for("@bufbuild/cel/map");function Lt(e){return St(e)?new ro(e):new no(e)}function he(e){return typeof e=="object"&&e!==null&&so in e}var no=class{_map;[so]={};constructor(t){
this._map=t}get size(){return this._map.size}get(t){if(de(t)&&(t=t.value),typeof t=="number"){if(!Number.isInteger(t))return;t=BigInt(t)}let n=this._map.get(t);
if(n!==void 0)return it(n);if(typeof t=="bigint"){for(let r of this._map.keys())if(de(r)&&r.value===t)return it(this._map.get(r))}}has(t){return this.get(t)!=null}forEach(t,n){
this._map.forEach((r,i,a)=>t.call(n,it(r),i,this))}*entries(){for(let[t,n]of this._map.entries())yield[t,it(n)]}keys(){return this._map.keys()}*values(){for(let t of this.
_map.values())yield it(t)}[Symbol.iterator](){return this.entries()}},ro=class{_map;[so]={};constructor(t){this._map=t}get size(){return this._map.size}get(t){let n=this.
_map.get(ll(this._map.field(),t));if(n!==void 0)return Ss(this._map.field(),n)}has(t){return this._map.has(ll(this._map.field(),t))}forEach(t,n){this._map.forEach(
(r,i,a)=>t.call(n,Ss(this._map.field(),r),to(this._map.field(),i),this))}*entries(){for(let[t,n]of this._map.entries())yield[to(this._map.field(),t),Ss(this._map.
field(),n)]}*keys(){for(let t of this._map.keys())yield to(this._map.field(),t)}*values(){for(let t of this._map.keys())yield Ss(this._map.field(),t)}[Symbol.iterator](){
return this.entries()}};function ll(e,t){switch(de(t)&&(t=t.value),e.mapKey){case E.SINT32:case E.INT32:case E.FIXED32:case E.UINT32:case E.SFIXED32:return typeof t==
"bigint"?Number(t):t;case E.SINT64:case E.INT64:case E.FIXED64:case E.UINT64:case E.SFIXED64:return t==="number"&&Number.isInteger(t)?BigInt(t):t;default:return t}}
function to(e,t){return un(e.mapKey,t)}function Ss(e,t){switch(e.mapKind){case"enum":return BigInt(t);case"message":return Ut(t);case"scalar":return un(e.scalar,
t)}}var Is=Lt(new Map);var KE=ns(Te,ut,tt,ht,Mt);function io(...e){return ns(KE,...e)}function An(e,t){if(e===t)return!0;if(de(e)&&(e=e.value),de(t)&&(t=t.value),(typeof e=="number"||typeof e=="bigint")&&(typeof t=="number"||typeof t=="bigint"))return e==
t;switch(!0){case e instanceof Uint8Array:return t instanceof Uint8Array&&ZE(e,t);case Ne(e):return Ne(t)&&WE(e,t);case he(e):return he(t)&&HE(e,t);case Jt(e):return Jt(
t)&&oo(e,t)}return ie(e)?!ie(t)||e.desc.typeName!==t.desc.typeName?!1:Fi(e.desc,e.message,t.message,{registry:or().registry,unpackAny:!0,unknown:!0,extensions:!0}):
!1}function oo(e,t){return e.kind===t.kind&&e.name===t.name}function WE(e,t){if(e.size!==t.size)return!1;for(let n=0;n<e.size;n++)if(!An(e.get(n),t.get(n)))return!1;
return!0}function HE(e,t){if(e.size!==t.size)return!1;for(let[n,r]of e){let i=t.get(n);if(i===void 0||!An(r,i))return!1}return!0}function ZE(e,t){if(e.length!==
t.length)return!1;for(let n=0;n<e.length;n++)if(e[n]!==t[n])return!1;return!0}var XE=Symbol.for("@bufbuild/cel/func");function T(e,t,n,r){return new ao(e,void 0,t,n,r)}function X(e,t,n,r,i){return new co(e,t,n,r,i)}var Ls=class{_name;_target;_args;_result;_impl;_id;[XE]={};constructor(t,n,r,i,a,c=""){
this._name=t,this._target=n,this._args=r,this._result=i,this._impl=a,this._id=c}get id(){if(this._id===""){let t=this.target?`${this.target.name}.`:"";this._id=
`${t}${this.name}(${this.arguments.map(n=>n.name).join(",")})`}return this._id}get name(){return this._name}get target(){return this._target}get arguments(){return this.
_args}get result(){return this._result}call(t,n,r){if(r.length==this.arguments.length){for(let i=0;i<r.length;i++)if(!fl(r[i],this.arguments[i]))return;try{return it(
this._impl.apply(n,r))}catch(i){return se(i,t)}}}},ao=class extends Ls{call(t,n,r){if(n===void 0)return super.call(t,void 0,r)}},co=class extends Ls{call(t,n,r){
if(!(n===void 0||!fl(n,this.target)))return super.call(t,n,r)}};function fl(e,t){return t===B.DYN||oo(Ze(e),t)}var pl=Symbol.for("@bufbuild/cel/resolver");function ml(...e){let t=new Map;for(let n of e){let r=jE(n)||Array.isArray(n)?n:[n];for(let i of r){let a=t.get(i.name);
a===void 0&&(a=[],t.set(i.name,a)),a.push(i)}}return new uo(new Map(new Array(...t.entries()).map(([n,r])=>[n,JE(n,r)])))}function jE(e){return typeof e=="objec\
t"&&e!==null&&pl in e}var uo=class{_groups;[pl]={};constructor(t){this._groups=t}*[Symbol.iterator](){for(let t of this._groups.values())yield*t}find(t){return this.
_groups.get(t)}};function JE(e,t){let n=[];for(let r of t){for(let i=0;i<n.length;i++)if(r.id===n[i].id){n.splice(i,1);break}n.push(r)}return new lo(e,n)}var lo=class{_name;_funcs;constructor(t,n){
this._name=t,this._funcs=n}*[Symbol.iterator](){yield*this._funcs}get name(){return this._name}call(t,n,r){r=r.map(i=>fn(i));for(let i of this._funcs){let a=i.call(
t,n,r);if(a!==void 0)return a}}};var pn="_?_:_";var cr="_==_";var we="_>=_";var ur="_[_]";var Oe="_<=_",Cn="_&&_";var wn="_||_";var lr="_!=_",dl="@not_strictly_false";var hl="__not_strictly_false__",gl="_[?_]",El="_?._";var fo=1000000000n,QE=9223372036854775807n,zE=-9223372036854775808n;function fr(e=0n,t=0n){let n=e*fo+BigInt(t);if(n>QE||n<zE)throw new Error("duration out of r\
ange");return H(ut,{seconds:n/fo,nanos:Number(n%fo)})}var Nl=128,Sl=Object.freeze({ns:1n,us:1000n,µs:1000n,ms:1000n*1000n,s:1000n*1000n*1000n,m:1000n*1000n*1000n*
60n,h:1000n*1000n*1000n*60n*60n}),xl=/^\d+/,qE=new RegExp(`^(${Object.keys(Sl).join("|")})`);function Il(e){if(e.length>Nl)throw yl(`duration string exceeds ${Nl}\
 characters`);if(/^[-+]?0$/.test(e))return fr();let[t,n]=/^[+-]/.test(e)?[e[0]==="+"?1n:-1n,e.slice(1)]:[1n,e],r=0n,i=n;for(;i.length>0;){let a=xl.exec(i)?.[0];
i=i.slice(a?.length??0),i[0]==="."&&(i=i.slice(1));let c=xl.exec(i)?.[0];i=i.slice(c?.length??0);let l=qE.exec(i)?.[0];if(i=i.slice(l?.length??0),(a??c)===void 0||
l===void 0)throw yl("invalid syntax");let f=Sl[l];r+=BigInt(a??0)*f,r+=BigInt(c??0)*f/10n**BigInt(c?.length??0)}return fr(0n,t*r)}function yl(e){return new Error(
`Failed to parse duration: ${e}`)}var e0=253402300799n,t0=-62135596800n,pr=1000000000n;function po(e=0n,t=0n){let n=e*pr+BigInt(t),r=n%pr<0n?1n:0n,i=n/pr-r,a=Number(n%pr+r*pr);if(i>e0||i<t0)throw new Error(
"timestamp out of range");return H(Te,{seconds:i,nanos:a})}var Ll=9223372036854775807n,Tl=-9223372036854775808n,n0=18446744073709551615n;function bt(e,t="type conversion"){let n=typeof e=="string"?BigInt(e):e;if(typeof n==
"bigint"){if(n>=Tl&&n<=Ll)return n}else if(Number.isFinite(n)&&n>Number(Tl)&&n<Number(Ll))return BigInt(Math.trunc(n));throw se(`int overflow during ${t}`)}function dn(e,t="\
type conversion"){let n=typeof e=="string"?BigInt(e):e;if(typeof n=="bigint"||Number.isFinite(n)){let r=typeof n=="number"?BigInt(Math.trunc(n)):n;if(n>=0&&r<=n0)
return mt(r)}throw se(`uint overflow during ${t}`)}function r0(e,t){let n=new Uint8Array(e.length+t.length);return n.set(e),n.set(t,e.length),n}function _l(e,t){
return po(e.message.seconds+t.message.seconds,e.message.nanos+t.message.nanos)}function s0(e,t){return fr(e.message.seconds+t.message.seconds,e.message.nanos+t.
message.nanos)}function vl(e,t){return fr(e.message.seconds-t.message.seconds,e.message.nanos-t.message.nanos)}function i0(e,t){return po(e.message.seconds-t.message.
seconds,e.message.nanos-t.message.nanos)}function Al(e,t,n){if(n===0n)throw se(`${e.name} divide by zero`);return bt(t/n,`divide by ${n}`)}function Cl(e,t,n){if(n===
0n)throw se(`${e.name} modulus by zero`);return t%n}var mo=ve(B.DYN),{BYTES:ho,DOUBLE:ze,INT:Ae,STRING:go,UINT:Be}=B,wl=[T("_+_",[Ae,Ae],Ae,(e,t)=>bt(e+t,"_+_")),
T("_+_",[Be,Be],Be,(e,t)=>dn(e.value+t.value,"_+_")),T("_+_",[ze,ze],ze,(e,t)=>e+t),T("_+_",[ne,ne],ne,s0),T("_+_",[re,ne],re,_l),T("_+_",[ne,re],re,_l),T("_+_",
[go,go],go,(e,t)=>e+t),T("_+_",[ho,ho],ho,r0),T("_+_",[mo,mo],mo,qi),T("_-_",[Ae,Ae],Ae,(e,t)=>bt(e-t,"_-_")),T("_-_",[Be,Be],Be,(e,t)=>dn(e.value-t.value,"_-_")),
T("_-_",[ze,ze],ze,(e,t)=>e-t),T("_-_",[re,re],ne,vl),T("_-_",[ne,ne],ne,vl),T("_-_",[re,ne],re,i0),T("_*_",[Ae,Ae],Ae,(e,t)=>bt(e*t,"_*_")),T("_*_",[Be,Be],Be,
(e,t)=>dn(e.value*t.value,"_*_")),T("_*_",[ze,ze],ze,(e,t)=>e*t),T("_/_",[Ae,Ae],Ae,(e,t)=>Al(Ae,e,t)),T("_/_",[Be,Be],Be,(e,t)=>mt(Al(Be,e.value,t.value))),T("\
_/_",[ze,ze],ze,(e,t)=>e/t),T("_%_",[Ae,Ae],Ae,(e,t)=>Cl(Ae,e,t)),T("_%_",[Be,Be],Be,(e,t)=>mt(Cl(Be,e.value,t.value))),T("-_",[Ae],Ae,e=>bt(-e)),T("-_",[ze],ze,
e=>-e)];var o0=new TextEncoder,a0=new TextDecoder(void 0,{fatal:!0});function c0(e){switch(e){case"true":case"True":case"TRUE":case"t":case"1":return!0;case"false":case"\
False":case"FALSE":case"f":case"0":return!1}throw new Error(`Unable to convert string '${e}' to bool`)}function u0(e){try{return a0.decode(e)}catch(t){throw new Error(
`Failed to decode bytes as string: ${t}`)}}function l0(e){try{return Ns(Te,e)}catch(t){throw new Error(`Failed to parse timestamp: ${t}`)}}function f0(e){return He(
e)?Et(ln(e.$typeName)):Ze(e)}function Ft(e){return e}var{BOOL:_s,BYTES:vs,DOUBLE:Qt,DYN:Eo,INT:lt,STRING:Ye,TYPE:p0,UINT:zt}=B,Ol=[T("int",[lt],lt,Ft),T("int",[
zt],lt,e=>bt(e.value)),T("int",[Qt],lt,bt),T("int",[Ye],lt,bt),T("int",[re],lt,e=>bt(e.message.seconds)),T("int",[ne],lt,e=>bt(e.message.seconds)),T("uint",[zt],
zt,Ft),T("uint",[lt],zt,dn),T("uint",[Qt],zt,dn),T("uint",[Ye],zt,dn),T("double",[Qt],Qt,Ft),T("double",[lt],Qt,e=>Number(e)),T("double",[zt],Qt,e=>Number(e.value)),
T("double",[Ye],Qt,e=>Number(e)),T("bool",[_s],_s,Ft),T("bool",[Ye],_s,c0),T("bytes",[vs],vs,Ft),T("bytes",[Ye],vs,e=>o0.encode(e)),T("string",[Ye],Ye,Ft),T("st\
ring",[_s],Ye,e=>e.toString()),T("string",[lt],Ye,e=>e.toString()),T("string",[zt],Ye,e=>e.value.toString()),T("string",[Qt],Ye,e=>e.toString()),T("string",[vs],
Ye,u0),T("string",[re],Ye,e=>gt(Te,e.message)),T("string",[ne],Ye,e=>gt(ut,e.message)),T("timestamp",[re],re,Ft),T("timestamp",[Ye],re,l0),T("timestamp",[lt],re,
e=>as(Number(e))),T("duration",[ne],ne,Ft),T("duration",[Ye],ne,Il),T("duration",[lt],ne,e=>H(ut,{seconds:e})),T("type",[Eo],p0,f0),T("dyn",[Eo],Eo,Ft)];var Dl="contains";var Rl="endsWith";var As="matches";var Gt="size";var Pl="startsWith";var Ml="getDate",Bl="getDayOfMonth",Ul="getDayOfWeek",kl="getDayOfYear",Fl="getFullYear",bo="getHours",No="getMilliseconds",xo="getMinutes",Gl="getMonth",yo="ge\
tSeconds";function m0(e){return Ga.compile(e).test(this)}function Cs(e,t){let n=e.message.seconds-t.message.seconds;return n==0n?e.message.nanos-t.message.nanos:n<0n?-1:1}
function ws(e,t){let n=e.message.seconds-t.message.seconds;return n==0n?e.message.nanos-t.message.nanos:n<0n?-1:1}function Os(e,t){let n=Math.min(e.length,t.length);
for(let r=0;r<n;r++){if(e[r]<t[r])return-1;if(e[r]>t[r])return 1}return e.length-t.length}function d0(e,t){for(let n of t)if(An(n,e))return!0;return!1}function hr(e,t){
return t.has(e)}var{BOOL:D,BYTES:_t,DOUBLE:ge,DYN:gr,INT:te,STRING:Ce,UINT:Ee}=B,Io=ve(B.DYN),hn=jt(B.DYN,B.DYN),Vl=[T("!_",[D],D,e=>!e),T(cr,[gr,gr],D,An),T(lr,
[gr,gr],D,(e,t)=>!An(e,t)),T("_<_",[D,D],D,(e,t)=>e<t),T("_<_",[_t,_t],D,(e,t)=>Os(e,t)<0),T("_<_",[ge,ge],D,(e,t)=>e<t),T("_<_",[Ce,Ce],D,(e,t)=>e<t),T("_<_",[
te,te],D,(e,t)=>e<t),T("_<_",[te,Ee],D,(e,t)=>e<t.value),T("_<_",[Ee,te],D,(e,t)=>e.value<t),T("_<_",[Ee,Ee],D,(e,t)=>e.value<t.value),T("_<_",[te,ge],D,(e,t)=>Number(
e)<t),T("_<_",[ge,te],D,(e,t)=>e<Number(t)),T("_<_",[ge,Ee],D,(e,t)=>e<Number(t.value)),T("_<_",[Ee,ge],D,(e,t)=>Number(e.value)<t),T("_<_",[ne,ne],D,(e,t)=>Cs(
e,t)<0),T("_<_",[re,re],D,(e,t)=>ws(e,t)<0),T(Oe,[D,D],D,(e,t)=>e<=t),T(Oe,[_t,_t],D,(e,t)=>Os(e,t)<=0),T(Oe,[ge,ge],D,(e,t)=>e<=t),T(Oe,[Ce,Ce],D,(e,t)=>e<=t),
T(Oe,[te,te],D,(e,t)=>e<=t),T(Oe,[te,Ee],D,(e,t)=>e<=t.value),T(Oe,[Ee,te],D,(e,t)=>e.value<=t),T(Oe,[Ee,Ee],D,(e,t)=>e.value<=t.value),T(Oe,[te,ge],D,(e,t)=>Number(
e)<=t),T(Oe,[ge,te],D,(e,t)=>e<=Number(t)),T(Oe,[ge,Ee],D,(e,t)=>e<=Number(t.value)),T(Oe,[Ee,ge],D,(e,t)=>Number(e.value)<=t),T(Oe,[ne,ne],D,(e,t)=>Cs(e,t)<=0),
T(Oe,[re,re],D,(e,t)=>ws(e,t)<=0),T("_>_",[D,D],D,(e,t)=>e>t),T("_>_",[_t,_t],D,(e,t)=>Os(e,t)>0),T("_>_",[ge,ge],D,(e,t)=>e>t),T("_>_",[Ce,Ce],D,(e,t)=>e>t),T(
"_>_",[te,te],D,(e,t)=>e>t),T("_>_",[te,Ee],D,(e,t)=>e>t.value),T("_>_",[Ee,te],D,(e,t)=>e.value>t),T("_>_",[Ee,Ee],D,(e,t)=>e.value>t.value),T("_>_",[te,ge],D,
(e,t)=>Number(e)>t),T("_>_",[ge,te],D,(e,t)=>e>Number(t)),T("_>_",[ge,Ee],D,(e,t)=>e>Number(t.value)),T("_>_",[Ee,ge],D,(e,t)=>Number(e.value)>t),T("_>_",[ne,ne],
D,(e,t)=>Cs(e,t)>0),T("_>_",[re,re],D,(e,t)=>ws(e,t)>0),T(we,[D,D],D,(e,t)=>e>=t),T(we,[_t,_t],D,(e,t)=>Os(e,t)>=0),T(we,[ge,ge],D,(e,t)=>e>=t),T(we,[Ce,Ce],D,(e,t)=>e>=
t),T(we,[te,te],D,(e,t)=>e>=t),T(we,[te,Ee],D,(e,t)=>e>=t.value),T(we,[Ee,te],D,(e,t)=>e.value>=t),T(we,[Ee,Ee],D,(e,t)=>e.value>=t.value),T(we,[te,ge],D,(e,t)=>Number(
e)>=t),T(we,[ge,te],D,(e,t)=>e>=Number(t)),T(we,[ge,Ee],D,(e,t)=>e>=Number(t.value)),T(we,[Ee,ge],D,(e,t)=>Number(e.value)>=t),T(we,[ne,ne],D,(e,t)=>Cs(e,t)>=0),
T(we,[re,re],D,(e,t)=>ws(e,t)>=0),T(Gt,[_t],te,e=>BigInt(e.length)),T(Gt,[Io],te,e=>BigInt(e.size)),T(Gt,[Ce],te,e=>BigInt([...e].length)),T(Gt,[hn],te,e=>BigInt(
e.size)),X(Gt,_t,[],te,function(){return BigInt(this.length)}),X(Gt,Io,[],te,function(){return BigInt(this.size)}),X(Gt,Ce,[],te,function(){return BigInt([...this].
length)}),X(Gt,hn,[],te,function(){return BigInt(this.size)}),T("@in",[gr,Io],D,d0),T("@in",[Ce,hn],D,hr),T("@in",[ge,hn],D,hr),T("@in",[te,hn],D,hr),T("@in",[D,
hn],D,hr),T("@in",[Ee,hn],D,hr),X(Dl,Ce,[Ce],D,String.prototype.includes),X(Rl,Ce,[Ce],D,String.prototype.endsWith),X(Pl,Ce,[Ce],D,String.prototype.startsWith),
X(As,Ce,[Ce],D,m0)];function h0(e){let t=new Date(0,0,1);t.setFullYear(e.getFullYear());let n=e.getTime()-t.getTime(),r=1e3*60*60*24;return Math.floor(n/r)}function g0(e,t){let n=e.
message,r=Ou(n);if(t===void 0)return new Date(r.getUTCFullYear(),r.getUTCMonth(),r.getUTCDate(),r.getUTCHours(),r.getUTCMinutes(),r.getUTCSeconds(),r.getUTCMilliseconds());
let i=t.match(/^(?<sign>[+-]?)(?<hours>\d\d):(?<minutes>\d\d)$/);if(i?.groups){let g=i.groups.sign=="-"?1:-1,x=parseInt(i.groups.hours),L=parseInt(i.groups.minutes),
I=g*(x*60*60*1e3+L*60*1e3);return r=new Date(r.getTime()-I),new Date(r.getUTCFullYear(),r.getUTCMonth(),r.getUTCDate(),r.getUTCHours(),r.getUTCMinutes(),r.getUTCSeconds(),
r.getUTCMilliseconds())}let a=new Intl.DateTimeFormat("en-US",{hourCycle:"h23",hour12:!1,timeZone:t,year:"numeric",month:"numeric",day:"2-digit",hour:"2-digit",
minute:"2-digit",second:"2-digit"}),c,l,f,d,h,N;for(let g of a.formatToParts(r))switch(g.type){case"year":c=parseInt(g.value);break;case"month":l=parseInt(g.value)-
1;break;case"day":f=parseInt(g.value);break;case"hour":d=parseInt(g.value);break;case"minute":h=parseInt(g.value);break;case"second":N=parseInt(g.value);break}if(c===
void 0||l===void 0||f===void 0||d===void 0||h===void 0||N===void 0)throw new Error(`Error converting ${gt(Te,n)} to IANA timezone ${t}`);return new Date(c,l,f,d,
h,N,r.getUTCMilliseconds())}var{STRING:E0,INT:On}=B;function vt(e,t){function n(r){let i=g0(this,r),a=t(i);try{return BigInt(a)}catch{throw new Error(`Error con\
verting ${a} of ${String(i)} of ${gt(Te,this.message)} to BigInt`)}}return[X(e,re,[],On,n),X(e,re,[E0],On,n)]}var $l=[X(yo,ne,[],On,function(){return this.message.
seconds}),X(xo,ne,[],On,function(){return this.message.seconds/60n}),X(bo,ne,[],On,function(){return this.message.seconds/3600n}),X(No,ne,[],On,function(){return BigInt(
this.message.nanos)/1000000n}),...vt(Fl,e=>e.getFullYear()),...vt(Gl,e=>e.getMonth()),...vt(Ml,e=>e.getDate()),...vt(Bl,e=>e.getDate()-1),...vt(Ul,e=>e.getDay()),
...vt(kl,e=>h0(e)),...vt(yo,e=>e.getSeconds()),...vt(xo,e=>e.getMinutes()),...vt(bo,e=>e.getHours()),...vt(No,e=>e.getMilliseconds())];var b0=Symbol.for("@bufbuild/cel/scope");function To(e,t){let n=new Map;if(e)for(let[r,i]of Object.entries(e))n.set(r,i);return new Lo(n,t)}var Lo=class{_variables;_parent;[b0]={};constructor(t,n=void 0){
this._variables=t,this._parent=n}*[Symbol.iterator](){for(let[t,n]of this._parent??[])this._variables.has(t)||(yield[t,n]);for(let[t,n]of this._variables)yield[
t,n]}push(t){return To(t,this)}pop(){return this._parent}find(t){return this._variables.has(t)?this._variables.get(t):this._parent?.find(t)}};var N0=Symbol.for("@bufbuild/cel/env"),{BOOL:x0,STRING:Yl}=B;function vo(e){let t=[];if(e?.re2!==void 0){let n=e.re2;t.push(X(As,Yl,[Yl],x0,function(r){return n.
compile(r).test(this)}))}return new _o(e?.namespace??"",e?.registry?io(e.registry):io(),ml(wl,Ol,$l,Vl,e?.funcs??[],t),To(e?.variables))}var _o=class{_namespace;_registry;_funcs;_variables;[N0]={};constructor(t,n,r,i){
this._namespace=t,this._registry=n,this._funcs=r,this._variables=i}get namespace(){return this._namespace}get registry(){return this._registry}get funcs(){return this.
_funcs}get variables(){return this._variables}};var qt=class e{builder;function;terms;ops;variadicASTs;constructor(t,n,r,i){this.builder=t,this.function=n,this.terms=[r],this.ops=[],this.variadicASTs=i}static newVariadicLogicManager(t,n,r){
return new e(t,n,r,!0)}static newBalancingLogicManager(t,n,r){return new e(t,n,r,!1)}addTerm(t,n){this.terms.push(n),this.ops.push(t)}toExpr(){return this.terms.
length===1?this.terms[0]:this.variadicASTs?this.builder.nextExpr(this.ops[0],{case:"callExpr",value:{$typeName:"cel.expr.Expr.Call",function:this.function,args:this.
terms}}):this.balancedTree(0,this.ops.length-1)}balancedTree(t,n){let r=Math.floor((t+n+1)/2),i;r===t?i=this.terms[r]:i=this.balancedTree(t,r-1);let a;return r===
n?a=this.terms[r+1]:a=this.balancedTree(r+1,n),this.builder.nextExpr(this.ops[r],{case:"callExpr",value:{$typeName:"cel.expr.Expr.Call",function:this.function,args:[
i,a]}})}};var y0=new TextEncoder,Fe="@result",br=class{#e=0n;sourceInfo={$typeName:"cel.expr.SourceInfo",syntaxVersion:"",location:"",lineOffsets:[],positions:{},macroCalls:{},
extensions:[]};nextExpr(t,n){return this.sourceInfo.positions[(++this.#e).toString()]=t,{$typeName:"cel.expr.Expr",id:this.#e,exprKind:n}}nextEntry(t,n,r){return this.
sourceInfo.positions[(++this.#e).toString()]=t,{$typeName:"cel.expr.Expr.CreateStruct.Entry",id:this.#e,keyKind:n,value:r,optionalEntry:!1}}newConstExpr(t,n){return this.
nextExpr(t,{case:"constExpr",value:{$typeName:"cel.expr.Constant",constantKind:n}})}newCallExpr(t,n,r){if(n==="has"&&r.length===1&&r[0].exprKind?.case==="select\
Expr")return this.expandHasMacro(t,r[0]);if((n==="_||_"||n==="_&&_")&&r.length>1){let i=qt.newBalancingLogicManager(this,n,r[0]);for(let a=1;a<r.length;a+=1)i.addTerm(
t,r[a]);return i.toExpr()}return this.nextExpr(t,{case:"callExpr",value:{$typeName:"cel.expr.Expr.Call",function:n,args:r}})}newMemberCallExpr(t,n,r,i){return this.
maybeExpand(t,this.nextExpr(t,{case:"callExpr",value:{$typeName:"cel.expr.Expr.Call",function:r,target:n,args:i}}))}newStringExpr(t,n){return this.newConstExpr(
t,{case:"stringValue",value:n.reduce((r,i)=>{if(typeof i!="string"){if(i.some(a=>a>=55296&&a<57344))throw new Error("surrogate code points are not allowed");return r+
String.fromCodePoint(...i)}return r+i},"")})}newBytesExpr(t,n){let r=[],i=0;for(let l of n){let f=typeof l=="string"?y0.encode(l):l;r.push(f),i+=f.length}let a=new Uint8Array(
i),c=0;for(let l of r)a.set(l,c),c+=l.length;return this.newConstExpr(t,{case:"bytesValue",value:a})}newBoolExpr(t,n){return this.newConstExpr(t,{case:"boolValu\
e",value:n==="true"})}newInt64Expr(t,n){return this.newConstExpr(t,{case:"int64Value",value:n[0]==="-"?-BigInt(n.slice(1)):BigInt(n)})}newUnsignedInt64Expr(t,n){
return this.newConstExpr(t,{case:"uint64Value",value:BigInt(n)})}newDoubleExpr(t,n){return this.newConstExpr(t,{case:"doubleValue",value:parseFloat(n)})}newNullExpr(t){
return this.newConstExpr(t,{case:"nullValue",value:0})}newIdentExpr(t,n){return this.nextExpr(t,{case:"identExpr",value:{$typeName:"cel.expr.Expr.Ident",name:n}})}newInfixExpr(t,n,r){
return this.newCallExpr(t,n==="in"?"@in":`_${n}_`,r)}newSelectExpr(t,n,r){return this.nextExpr(t,{case:"selectExpr",value:{$typeName:"cel.expr.Expr.Select",operand:n,
field:r,testOnly:!1}})}newIndexExpr(t,n,r){return this.newCallExpr(t,"_[_]",[n,r])}expandHasMacro(t,n){if(n.exprKind.case!=="selectExpr")return this.newCallExpr(
t,"has",[n]);let r=this.nextExpr(t,{case:"selectExpr",value:{...n.exprKind.value,testOnly:!0}});return this.addMacroCall(r.id,"has",void 0,[n]),r}newListExpr(t,n){
return this.nextExpr(t,{case:"listExpr",value:{$typeName:"cel.expr.Expr.CreateList",elements:n,optionalIndices:[]}})}newBoolMacro(t,n,r,i,a,c){return this.nextExpr(
t,{case:"comprehensionExpr",value:{$typeName:"cel.expr.Expr.Comprehension",accuVar:Fe,accuInit:this.newConstExpr(t,{case:"boolValue",value:i}),iterVar:r,iterVar2:"",
iterRange:n,loopStep:a,loopCondition:c,result:this.newIdentExpr(t,Fe)}})}newListMacro(t,n,r,i){return this.nextExpr(t,{case:"comprehensionExpr",value:{$typeName:"\
cel.expr.Expr.Comprehension",accuVar:Fe,accuInit:this.newListExpr(t,[]),iterVar:r,iterVar2:"",iterRange:n,loopCondition:this.newConstExpr(t,{case:"boolValue",value:!0}),
loopStep:i,result:this.newIdentExpr(t,Fe)}})}expandExistsMacro(t,n,r,i){return this.newBoolMacro(t,n,r,!1,this.newCallExpr(t,"_||_",[this.newIdentExpr(t,Fe),i]),
this.newCallExpr(t,"@not_strictly_false",[this.newCallExpr(t,"!_",[this.newIdentExpr(t,Fe)])]))}expandAllMacro(t,n,r,i){return this.newBoolMacro(t,n,r,!0,this.newCallExpr(
t,"_&&_",[this.newIdentExpr(t,Fe),i]),this.newCallExpr(t,"@not_strictly_false",[this.newIdentExpr(t,Fe)]))}expandMapMacro(t,n,r,i){return this.newListMacro(t,n,
r,this.newCallExpr(t,"_+_",[this.newIdentExpr(t,Fe),this.newListExpr(t,[i])]))}expandMapFilterMacro(t,n,r,i,a){return this.newListMacro(t,n,r,this.newCallExpr(t,
"_?_:_",[i,this.newCallExpr(t,"_+_",[this.newIdentExpr(t,Fe),this.newListExpr(t,[a])]),this.newIdentExpr(t,Fe)]))}expandFilterMacro(t,n,r,i){return this.newListMacro(
t,n,r,this.newCallExpr(t,"_?_:_",[i,this.newCallExpr(t,"_+_",[this.newIdentExpr(t,Fe),this.newListExpr(t,[this.newIdentExpr(t,r)])]),this.newIdentExpr(t,Fe)]))}expandExistsOne(t,n,r,i){
return this.nextExpr(t,{case:"comprehensionExpr",value:{$typeName:"cel.expr.Expr.Comprehension",accuVar:Fe,accuInit:this.newConstExpr(t,{case:"int64Value",value:BigInt(
0)}),iterVar:r,iterVar2:"",iterRange:n,loopCondition:this.newConstExpr(t,{case:"boolValue",value:!0}),loopStep:this.newCallExpr(t,"_?_:_",[i,this.newCallExpr(t,
"_+_",[this.newIdentExpr(t,Fe),this.newConstExpr(t,{case:"int64Value",value:BigInt(1)})]),this.newIdentExpr(t,Fe)]),result:this.newCallExpr(t,"_==_",[this.newIdentExpr(
t,Fe),this.newConstExpr(t,{case:"int64Value",value:BigInt(1)})])}})}maybeExpand(t,n){if(n.exprKind.case==="callExpr"){let r=n.exprKind.value,i=r.args[0];if(i!==
void 0&&n.exprKind.value.target!==void 0&&i.exprKind?.case==="identExpr"){let a;if(r.args.length===2)switch(r.function){case"exists":a=this.expandExistsMacro(t,
n.exprKind.value.target,i.exprKind.value.name,n.exprKind.value.args[1]);break;case"all":a=this.expandAllMacro(t,n.exprKind.value.target,i.exprKind.value.name,n.
exprKind.value.args[1]);break;case"map":a=this.expandMapMacro(t,n.exprKind.value.target,i.exprKind.value.name,n.exprKind.value.args[1]);break;case"filter":a=this.
expandFilterMacro(t,n.exprKind.value.target,i.exprKind.value.name,n.exprKind.value.args[1]);break;case"exists_one":case"existsOne":a=this.expandExistsOne(t,n.exprKind.
value.target,i.exprKind.value.name,n.exprKind.value.args[1]);break}if(r.args.length===3&&r.function=="map"&&(a=this.expandMapFilterMacro(t,n.exprKind.value.target,
i.exprKind.value.name,n.exprKind.value.args[1],n.exprKind.value.args[2])),a!==void 0)return this.addMacroCall(a.id,r.function,r.target,r.args),a}}return n}addMacroCall(t,n,r,i){
let a=i.map(f=>this.buildMacroCallArg(f)),c=r!==void 0?this.buildMacroCallArg(r):void 0,l=c!==void 0?{$typeName:"cel.expr.Expr",id:0n,exprKind:{case:"callExpr",
value:{$typeName:"cel.expr.Expr.Call",function:n,target:c,args:a}}}:{$typeName:"cel.expr.Expr",id:0n,exprKind:{case:"callExpr",value:{$typeName:"cel.expr.Expr.C\
all",function:n,args:a}}};this.sourceInfo.macroCalls[t.toString()]=l}buildMacroCallArg(t){if(this.sourceInfo.macroCalls[t.id.toString()]!==void 0)return{$typeName:"\
cel.expr.Expr",id:t.id,exprKind:{case:void 0,value:void 0}};if(t.exprKind.case==="callExpr"){let n=t.exprKind.value,r=n.args.map(a=>this.buildMacroCallArg(a)),i=n.
target!==void 0?this.buildMacroCallArg(n.target):void 0;return{$typeName:"cel.expr.Expr",id:t.id,exprKind:{case:"callExpr",value:{$typeName:"cel.expr.Expr.Call",
function:n.function,target:i,args:r}}}}if(t.exprKind.case==="selectExpr"){let n=t.exprKind.value;return{$typeName:"cel.expr.Expr",id:t.id,exprKind:{case:"select\
Expr",value:{$typeName:"cel.expr.Expr.Select",operand:n.operand?this.buildMacroCallArg(n.operand):void 0,field:n.field,testOnly:n.testOnly}}}}if(t.exprKind.case===
"listExpr"){let n=t.exprKind.value;return{$typeName:"cel.expr.Expr",id:t.id,exprKind:{case:"listExpr",value:{$typeName:"cel.expr.Expr.CreateList",elements:n.elements.
map(r=>this.buildMacroCallArg(r)),optionalIndices:n.optionalIndices}}}}return t}newMapEntry(t,n,r){return this.nextEntry(t,{case:"mapKey",value:n},r)}newStructExpr(t,n,r=""){
return this.nextExpr(t,{case:"structExpr",value:{$typeName:"cel.expr.Expr.CreateStruct",entries:n,messageName:r}})}newStructEntry(t,n,r){return this.nextEntry(t,
{case:"fieldKey",value:n},r)}};var Nr;(function(e){class t{source;start;constructor(N,g){this.source=N,this.start=g}toString(){return String(this.source)}offset(N){return{line:N.line+this.start.
line-1,column:N.line===1?N.column+this.start.column-1:N.column,offset:N.offset+this.start.offset}}static offsetStart(N){return N.source instanceof t?N.source.offset(
N.start):N.start}static offsetEnd(N){return N.source instanceof t?N.source.offset(N.end):N.end}}e.GrammarLocation=t;function n(h,N,g){return g=g||" ",h.length>N?
h:(N-=h.length,g+=g.repeat(N),h+g.slice(0,N))}e.padEnd=n;class r{}e.ParseFailure=r;function i(h){return!h.success}e.isFailure=i;function a(h,N){let g=1;for(let x=0;x<
N;x++)h[x]==="\r"?(h[x+1]===`
`&&x++,g++):h[x]===`
`&&g++;return g}function c(h,N){let g=1;for(let x=N;x>0&&![`
`,"\r"].includes(h[x-1]);x--)g++;return g}function l(h,N,g,x){return{source:h,start:{offset:N.length-g.length,line:a(N,N.length-g.length),column:c(N,N.length-g.
length)},end:{offset:N.length-x.length,line:a(N,N.length-x.length),column:c(N,N.length-x.length)}}}e.getLocation=l;function f(h,N,g,x){return{source:h,start:N.length-
g.length,end:N.length-x.length}}e.getRange=f;function d(h,N){return h.slice(0,N.length>0?-N.length:void 0)}e.getText=d})(Nr||(Nr={}));var xr=class e extends Error{rawMessage;location;constructor(t,n,r="\
parse error"){super(e.#e(t,n)),this.name=r,this.rawMessage=t,this.location=n}static#e(t,n){return`${n.source!==void 0?String(n.source):"<input>"}:${n.start.line}\
:${n.start.column}: `+t}},Po=class e extends xr{expected;found;constructor(t,n,r,i="syntax error"){super(e.#e(t,n),r,i),this.expected=t,this.found=n}static#e(t,n){
function r(c){return"'"+c.replace(/[\\\x07\b\f\n\r\t\v']/g,l=>{switch(l){case"\\":return"\\\\";case"\x07":return"\\x07";case"\b":return"\\b";case"\f":return"\\f";case`\

`:return"\\n";case"\r":return"\\r";case"	":return"\\t";case"\v":return"\\v";case"'":return"\\'";default:throw new Error("Unexpected string encoding replacement \
character. This should be an unreachable error.")}})+"'"}function i(c){let l=[...new Set(c.map(f=>f.type==="literal"?r(f.value):f.value))];switch(l.sort(),l.length){case 1:
return l[0];case 2:return`${l[0]} or ${l[1]}`;default:return l.slice(0,-1).join(", ")+", or "+l[l.length-1]}}function a(c){return c.length===1?c:"end of input"}
return"found "+a(n)+" but expecting "+i(t)}},en={type:"any",value:"any character"},S0={type:"class",value:"/^[\\t\\n\\f\\r ]/g"},le={type:"other",value:"whitesp\
ace"},I0={type:"literal",value:"//"},L0={type:"class",value:"/^[^\\r\\n]/g"},T0={type:"class",value:"/^[\\r\\n]/g"},_0={type:"other",value:"new line"},fe={type:"\
other",value:"comment"},Ao={type:"literal",value:"-"},Co={type:"other",value:"digit"},gn={type:"literal",value:"."},v0={type:"class",value:"/^[+\\-]/g"},A0={type:"\
other",value:"float literal"},Kl={type:"literal",value:"0x"},C0={type:"class",value:"/^[uU]/g"},w0={type:"other",value:"unsigned integer literal"},O0={type:"oth\
er",value:"integer literal"},D0={type:"class",value:"/^[rR]/g"},Ds={type:"literal",value:'"""'},Rs={type:"literal",value:"'''"},Ps={type:"literal",value:'"'},Ms={
type:"literal",value:"'"},Bs={type:"literal",value:"\\"},R0={type:"class",value:"/^[xX]/g"},wo={type:"other",value:"byte value"},P0={type:"literal",value:"\\u"},
M0={type:"literal",value:"\\U"},B0={type:"class",value:"/^[0-3]/g"},U0={type:"other",value:"escaped bytes"},k0={type:"other",value:"byte sequence"},F0={type:"cl\
ass",value:"/^[abfnrtv]/g"},G0={type:"class",value:"/^[\"'`\\\\?]/g"},V0={type:"other",value:"escaped character"},$0={type:"other",value:"quoted character seque\
nce"},Y0={type:"other",value:"string literal"},K0={type:"class",value:"/^[bB]/g"},W0={type:"other",value:"bytes literal"},H0={type:"literal",value:"true"},Z0={type:"\
literal",value:"false"},X0={type:"other",value:"boolean literal"},j0={type:"literal",value:"null"},J0={type:"other",value:"null literal"},Wl={type:"class",value:"\
/^[_a-zA-Z]/g"},Q0={type:"other",value:"identifier"},Oo={type:"literal",value:"("},Dn={type:"literal",value:","},Do={type:"literal",value:")"},z0={type:"other",
value:"selector"},Hl={type:"literal",value:"{"},Ro={type:"literal",value:":"},Zl={type:"literal",value:"}"},Xl={type:"literal",value:"["},jl={type:"literal",value:"\
]"},q0={type:"literal",value:"!"},eb={type:"class",value:"/^[*\\/%]/g"},tb={type:"literal",value:"<="},nb={type:"literal",value:"<"},rb={type:"literal",value:">\
="},sb={type:"literal",value:">"},ib={type:"literal",value:"=="},ob={type:"literal",value:"!="},ab={type:"literal",value:"in"},cb={type:"other",value:"relationa\
l operator"},ub={type:"literal",value:"&&"},lb={type:"literal",value:"||"},fb={type:"literal",value:"?"},pb={type:"end",value:"end of input"};function Jl(e,t={}){
let n=t.grammarSource,r=new br,i=gp(e);if(i.success===!0)return i.value;let a=e,c=[];for(let u of i.failedExpectations)u.remainder.length<a.length&&(a=u.remainder,
c=[]),u.remainder.length===a.length&&c.push(u);throw new Po(c.map(u=>u.expectation),a.slice(0,1),Nr.getLocation(n,e,a,a));function l(u,s){return r.newDoubleExpr(
u(),s)}function f(u,s){return r.newUnsignedInt64Expr(u(),s)}function d(u,s){return r.newInt64Expr(u(),s)}function h(u){return parseInt(u,16)}function N(u){return parseInt(
u,16)}function g(u){return parseInt(u,16)}function x(u){return parseInt(u,8)}function L(u){switch(u){case"a":return"\x07";case"b":return"\b";case"f":return"\f";case"\
n":return`
`;case"r":return"\r";case"t":return"	";case"v":return"\v"}throw new Error}function I(u,s){return r.newStringExpr(u(),s)}function _(u,s){return r.newBytesExpr(u(),
s)}function S(u,s){return r.newBoolExpr(u(),s)}function y(u){return r.newNullExpr(u())}function v(u,s){return["true","false","null","in","as","break","const","c\
ontinue","else","for","function","if","import","let","loop","package","namespace","return","var","void","while"].includes(s)&&u("reserved identifier"),s}function w(u,s,o){
return r.newCallExpr(u(),s,o)}function V(u,s){return["true","false","null","in"].includes(s)&&u("reserved keyword"),s}function ye(u,s,o){return r.newStructEntry(
u(),s,o)}function Z(u,s,o,m){return r.newStructExpr(u(),m,(s!==null?s:"")+o.join("."))}function A(u,s){return r.newIdentExpr(u(),s)}function R(u,s){return r.newListExpr(
u(),s)}function C(u,s,o){return r.newMapEntry(u(),s,o)}function M(u,s){return r.newStructExpr(u(),s)}function ce(u,s){return o=>r.newSelectExpr(u(),o,s)}function pe(u,s,o){
return m=>r.newMemberCallExpr(u(),m,s,o)}function me(u,s){return o=>r.newCallExpr(u(),"_[_]",[o,s])}function Wt(u,s){return s.length===0?u:s.reduce((o,m)=>m(o),
u)}function kn(u,s,o){return s.length%2===0?o:o.exprKind.case==="callExpr"&&o.exprKind.value.function===`${s[0]}_`?o.exprKind.value.args[0]:r.newCallExpr(u(),`${s[0]}\
_`,[o])}function Fn(u){return`_${u}_`}function Gn(u,s,o){return m=>r.newCallExpr(u(),s,[m,o])}function P(u,s){return s===null?u:s.reduce((o,m)=>m(o),u)}function O(u){
return`_${u}_`}function k(u,s,o){return m=>r.newCallExpr(u(),s,[m,o])}function F(u,s){return s===null?u:s.reduce((o,m)=>m(o),u)}function K(u){return`_${u}_`}function U(){
return"@in"}function G(u,s,o){return m=>r.newCallExpr(u(),s,[m,o])}function z(u,s){return s===null?u:s.reduce((o,m)=>m(o),u)}function ee(u,s){if(s.length===1)return s[0];
let o=qt.newBalancingLogicManager(r,"_&&_",s[0]);for(let m=1;m<s.length;m+=1)o.addTerm(u(),s[m]);return o.toExpr()}function q(u,s){if(s.length===1)return s[0];let o=qt.
newBalancingLogicManager(r,"_||_",s[0]);for(let m=1;m<s.length;m+=1)o.addTerm(u(),s[m]);return o.toExpr()}function ue(u,s){return[u,s]}function Ht(u,s,o){return o===
null?s:r.newCallExpr(u(),"_?_:_",[s,...o])}function rn(u){return{expr:u,sourceInfo:r.sourceInfo}}function gp(u){let s=Ep(u);return s.success===!0?s.remainder.length===
0?s:{success:!1,remainder:s.remainder,failedExpectations:[{expectation:pb,remainder:s.remainder}]}:s}function Ep(u){let s=Zt(u);return s.success===!0?{success:!0,
value:rn(s.value),remainder:s.remainder,failedExpectations:[]}:s}function Zt(u){let s=bp(u);return s.success===!0?{success:!0,value:Ht(()=>e.length-u.length,s.value[0],
s.value[1]),remainder:s.remainder,failedExpectations:[]}:s}function bp(u){let s=[],o=u,m=Ta(o);if(s.push(...m.failedExpectations),m.success===!1)return{success:!1,
remainder:m.remainder,failedExpectations:s};o=m.remainder;let p=o.match(/^(([\t\n\f\r ])+)?(\/\/([^\r\n])*([\r\n])+)?(([\t\n\f\r ])+)?/g);if(s.push({expectation:le,
remainder:o},{expectation:fe,remainder:o}),p?.length!==1)return{success:!1,remainder:o,failedExpectations:s};o=o.slice(p[0].length);let b=_h(o);return s.push(...b.
failedExpectations),b.success===!1?{success:!1,remainder:b.remainder,failedExpectations:s}:(o=b.remainder,{success:!0,value:[m.value,b.value],remainder:o,failedExpectations:s})}
function Ta(u){let s=Np(u);return s.success===!0?{success:!0,value:q(()=>e.length-u.length,s.value),remainder:s.remainder,failedExpectations:[]}:s}function Np(u){
let s=[],o=[],m=u;for(;;){let p=m;if(s.length>0){let $=Th(p);if(o.push(...$.failedExpectations),$.success===!1)break;p=$.remainder}let b=xp(p);if(o.push(...b.failedExpectations),
b.success===!1)break;m=b.remainder,s.push(b.value)}return s.length<1?{success:!1,remainder:u,failedExpectations:o}:{success:!0,value:s,remainder:m,failedExpectations:o}}
function xp(u){let s=yp(u);return s.success===!0?{success:!0,value:ee(()=>e.length-u.length,s.value),remainder:s.remainder,failedExpectations:[]}:s}function yp(u){
let s=[],o=[],m=u;for(;;){let p=m;if(s.length>0){let $=Lh(p);if(o.push(...$.failedExpectations),$.success===!1)break;p=$.remainder}let b=Sp(p);if(o.push(...b.failedExpectations),
b.success===!1)break;m=b.remainder,s.push(b.value)}return s.length<1?{success:!1,remainder:u,failedExpectations:o}:{success:!0,value:s,remainder:m,failedExpectations:o}}
function Sp(u){let s=Ip(u);return s.success===!0?{success:!0,value:z(s.value[0],s.value[1]),remainder:s.remainder,failedExpectations:[]}:s}function Ip(u){let s=[],
o=u,m=_a(o);if(s.push(...m.failedExpectations),m.success===!1)return{success:!1,remainder:m.remainder,failedExpectations:s};o=m.remainder;let p=dh(o);return s.push(
...p.failedExpectations),p.success===!1?{success:!1,remainder:p.remainder,failedExpectations:s}:(o=p.remainder,{success:!0,value:[m.value,p.value],remainder:o,failedExpectations:s})}
function _a(u){let s=Lp(u);return s.success===!0?{success:!0,value:F(s.value[0],s.value[1]),remainder:s.remainder,failedExpectations:[]}:s}function Lp(u){let s=[],
o=u,m=va(o);if(s.push(...m.failedExpectations),m.success===!1)return{success:!1,remainder:m.remainder,failedExpectations:s};o=m.remainder;let p=ch(o);return s.push(
...p.failedExpectations),p.success===!1?{success:!1,remainder:p.remainder,failedExpectations:s}:(o=p.remainder,{success:!0,value:[m.value,p.value],remainder:o,failedExpectations:s})}
function va(u){let s=Tp(u);return s.success===!0?{success:!0,value:P(s.value[0],s.value[1]),remainder:s.remainder,failedExpectations:[]}:s}function Tp(u){let s=[],
o=u,m=Aa(o);if(s.push(...m.failedExpectations),m.success===!1)return{success:!1,remainder:m.remainder,failedExpectations:s};o=m.remainder;let p=nh(o);return s.push(
...p.failedExpectations),p.success===!1?{success:!1,remainder:p.remainder,failedExpectations:s}:(o=p.remainder,{success:!0,value:[m.value,p.value],remainder:o,failedExpectations:s})}
function Aa(u){let s=[Ca,qd],o=[];for(let m=s.shift();m!==void 0;m=s.shift()){let p=m(u);if(o.push(...p.failedExpectations),p.success===!0)return{success:!0,value:p.
value,remainder:p.remainder,failedExpectations:o}}return{success:!1,remainder:u,failedExpectations:o}}function Ca(u){let s=_p(u);return s.success===!0?{success:!0,
value:Wt(s.value[0],s.value[1]),remainder:s.remainder,failedExpectations:[]}:s}function _p(u){let s=[],o=u,m=o.match(/^(([\t\n\f\r ])+)?(\/\/([^\r\n])*([\r\n])+)?(([\t\n\f\r ])+)?/g);
if(s.push({expectation:le,remainder:o},{expectation:fe,remainder:o}),m?.length!==1)return{success:!1,remainder:o,failedExpectations:s};o=o.slice(m[0].length);let p=Fp(
o);if(s.push(...p.failedExpectations),p.success===!1)return{success:!1,remainder:p.remainder,failedExpectations:s};o=p.remainder;let b=Kd(o);return s.push(...b.
failedExpectations),b.success===!1?{success:!1,remainder:b.remainder,failedExpectations:s}:(o=b.remainder,{success:!0,value:[p.value,b.value],remainder:o,failedExpectations:s})}
function wa(u){let s=[],o=u,m=vp(o);if(s.push(...m.failedExpectations),m.success===!1)return{success:!1,remainder:m.remainder,failedExpectations:s};o=m.remainder;
let p=Cp(o);if(s.push(...p.failedExpectations),p.success===!1)return{success:!1,remainder:p.remainder,failedExpectations:s};o=p.remainder;let b=kp(o);return s.push(
...b.failedExpectations),b.success===!1?{success:!1,remainder:b.remainder,failedExpectations:s}:(o=b.remainder,{success:!0,value:[m.value,p.value,b.value],remainder:o,
failedExpectations:s})}function vp(u){let s=Oa(u);return s.success===!0?s:{success:!0,value:null,remainder:u,failedExpectations:s.failedExpectations}}function Oa(u){
let s=Ap(u);return s.success===!0?s:{success:!1,remainder:s.remainder,failedExpectations:[{expectation:le,remainder:s.remainder}]}}function Ap(u){let s=u.match(
/^([\t\n\f\r ])+/g);return s?.length===1?{success:!0,value:s[0],remainder:u.slice(s[0].length),failedExpectations:[]}:{success:!1,remainder:u,failedExpectations:[
{expectation:S0,remainder:u}]}}function Cp(u){let s=wp(u);return s.success===!0?s:{success:!0,value:null,remainder:u,failedExpectations:s.failedExpectations}}function wp(u){
let s=Op(u);return s.success===!0?s:{success:!1,remainder:s.remainder,failedExpectations:[{expectation:fe,remainder:s.remainder}]}}function Op(u){let s=[],o=u,m=Dp(
o);if(s.push(...m.failedExpectations),m.success===!1)return{success:!1,remainder:m.remainder,failedExpectations:s};o=m.remainder;let p=Rp(o);if(s.push(...p.failedExpectations),
p.success===!1)return{success:!1,remainder:p.remainder,failedExpectations:s};o=p.remainder;let b=Mp(o);return s.push(...b.failedExpectations),b.success===!1?{success:!1,
remainder:b.remainder,failedExpectations:s}:(o=b.remainder,{success:!0,value:[m.value,p.value,b.value],remainder:o,failedExpectations:s})}function Dp(u){return u.
startsWith("//")?{success:!0,value:"//",remainder:u.slice(2),failedExpectations:[]}:{success:!1,remainder:u,failedExpectations:[{expectation:I0,remainder:u}]}}function Rp(u){
let s=[],o=[],m=u;for(;;){let b=Pp(m);if(o.push(...b.failedExpectations),b.success===!1)break;m=b.remainder,s.push(b.value)}return{success:!0,value:s,remainder:m,
failedExpectations:o}}function Pp(u){return/^[^\r\n]/g.test(u)?{success:!0,value:u.slice(0,1),remainder:u.slice(1),failedExpectations:[]}:{success:!1,remainder:u,
failedExpectations:[{expectation:L0,remainder:u}]}}function Mp(u){let s=Bp(u);return s.success===!0?s:{success:!1,remainder:s.remainder,failedExpectations:[{expectation:_0,
remainder:s.remainder}]}}function Bp(u){let s=[],o=[],m=u;for(;;){let b=Up(m);if(o.push(...b.failedExpectations),b.success===!1)break;m=b.remainder,s.push(b.value)}
return s.length<1?{success:!1,remainder:u,failedExpectations:o}:{success:!0,value:s,remainder:m,failedExpectations:o}}function Up(u){return/^[\r\n]/g.test(u)?{success:!0,
value:u.slice(0,1),remainder:u.slice(1),failedExpectations:[]}:{success:!1,remainder:u,failedExpectations:[{expectation:T0,remainder:u}]}}function kp(u){let s=Oa(
u);return s.success===!0?s:{success:!0,value:null,remainder:u,failedExpectations:s.failedExpectations}}function Fp(u){let s=[Gp,dd,xd,Rd,Md,Bd,kd],o=[];for(let m=s.
shift();m!==void 0;m=s.shift()){let p=m(u);if(o.push(...p.failedExpectations),p.success===!0)return{success:!0,value:p.value,remainder:p.remainder,failedExpectations:o}}
return{success:!1,remainder:u,failedExpectations:o}}function Gp(u){let s=[Vp,Kp,Xp,Qp,rd,od,fd],o=[];for(let m=s.shift();m!==void 0;m=s.shift()){let p=m(u);if(o.
push(...p.failedExpectations),p.success===!0)return{success:!0,value:p.value,remainder:p.remainder,failedExpectations:o}}return{success:!1,remainder:u,failedExpectations:o}}
function Vp(u){let s=$p(u);return s.success===!0?s:{success:!1,remainder:s.remainder,failedExpectations:[{expectation:A0,remainder:s.remainder}]}}function $p(u){
let s=Yp(u);return s.success===!0?{success:!0,value:l(()=>e.length-u.length,s.value),remainder:s.remainder,failedExpectations:[]}:s}function Yp(u){let s=u.match(
/^((-)?([0-9])*\.([0-9])+([eE]([+\-])?([0-9])+)?|(-)?([0-9])+[eE]([+\-])?([0-9])+)/g);return s?.length===1?{success:!0,value:s[0],remainder:u.slice(s[0].length),
failedExpectations:[]}:{success:!1,remainder:u,failedExpectations:[{expectation:Ao,remainder:u},{expectation:Co,remainder:u},{expectation:gn,remainder:u}]}}function Kp(u){
let s=Wp(u);return s.success===!0?s:{success:!1,remainder:s.remainder,failedExpectations:[{expectation:w0,remainder:s.remainder}]}}function Wp(u){let s=Hp(u);return s.
success===!0?{success:!0,value:f(()=>e.length-u.length,s.value[0]),remainder:s.remainder,failedExpectations:[]}:s}function Hp(u){let s=[],o=u,m=Zp(o);if(s.push(
...m.failedExpectations),m.success===!1)return{success:!1,remainder:m.remainder,failedExpectations:s};o=m.remainder;let p=o.match(/^[uU]/g);return s.push({expectation:C0,
remainder:o}),p?.length!==1?{success:!1,remainder:o,failedExpectations:s}:(o=o.slice(p[0].length),{success:!0,value:[m.value],remainder:o,failedExpectations:s})}
function Zp(u){let s=u.match(/^(0x([0-9abcdefABCDEF])+|([0-9])+)/g);return s?.length===1?{success:!0,value:s[0],remainder:u.slice(s[0].length),failedExpectations:[]}:
{success:!1,remainder:u,failedExpectations:[{expectation:Kl,remainder:u},{expectation:Co,remainder:u}]}}function Xp(u){let s=jp(u);return s.success===!0?s:{success:!1,
remainder:s.remainder,failedExpectations:[{expectation:O0,remainder:s.remainder}]}}function jp(u){let s=Jp(u);return s.success===!0?{success:!0,value:d(()=>e.length-
u.length,s.value),remainder:s.remainder,failedExpectations:[]}:s}function Jp(u){let s=u.match(/^(-)?(0x([0-9abcdefABCDEF])+|([0-9])+)/g);return s?.length===1?{success:!0,
value:s[0],remainder:u.slice(s[0].length),failedExpectations:[]}:{success:!1,remainder:u,failedExpectations:[{expectation:Ao,remainder:u},{expectation:Kl,remainder:u},
{expectation:Co,remainder:u}]}}function Qp(u){let s=zp(u);return s.success===!0?s:{success:!1,remainder:s.remainder,failedExpectations:[{expectation:Y0,remainder:s.
remainder}]}}function zp(u){let s=Da(u);return s.success===!0?{success:!0,value:I(()=>e.length-u.length,s.value),remainder:s.remainder,failedExpectations:[]}:s}
function Da(u){let s=qp(u);return s.success===!0?s:{success:!1,remainder:s.remainder,failedExpectations:[{expectation:$0,remainder:s.remainder}]}}function qp(u){
let s=[em,bm],o=[];for(let m=s.shift();m!==void 0;m=s.shift()){let p=m(u);if(o.push(...p.failedExpectations),p.success===!0)return{success:!0,value:p.value,remainder:p.
remainder,failedExpectations:o}}return{success:!1,remainder:u,failedExpectations:o}}function em(u){let s=[],o=u,m=o.match(/^[rR]/g);if(s.push({expectation:D0,remainder:o}),
m?.length!==1)return{success:!1,remainder:o,failedExpectations:s};o=o.slice(m[0].length);let p=tm(o);return s.push(...p.failedExpectations),p.success===!1?{success:!1,
remainder:p.remainder,failedExpectations:s}:(o=p.remainder,{success:!0,value:p.value,remainder:o,failedExpectations:s})}function tm(u){let s=[nm,om,lm,dm],o=[];
for(let m=s.shift();m!==void 0;m=s.shift()){let p=m(u);if(o.push(...p.failedExpectations),p.success===!0)return{success:!0,value:p.value,remainder:p.remainder,failedExpectations:o}}
return{success:!1,remainder:u,failedExpectations:o}}function nm(u){let s=[],o=u,m=o.match(/^"""/g);if(s.push({expectation:Ds,remainder:o}),m?.length!==1)return{
success:!1,remainder:o,failedExpectations:s};o=o.slice(m[0].length);let p=rm(o);if(s.push(...p.failedExpectations),p.success===!1)return{success:!1,remainder:p.
remainder,failedExpectations:s};o=p.remainder;let b=o.match(/^"""/g);return s.push({expectation:Ds,remainder:o}),b?.length!==1?{success:!1,remainder:o,failedExpectations:s}:
(o=o.slice(b[0].length),{success:!0,value:p.value,remainder:o,failedExpectations:s})}function rm(u){let s=[],o=[],m=u;for(;;){let b=sm(m);if(o.push(...b.failedExpectations),
b.success===!1)break;m=b.remainder,s.push(b.value)}return{success:!0,value:s,remainder:m,failedExpectations:o}}function sm(u){let s=[],o=u,m=o.match(/^(?!""")/g);
if(s.push(),m?.length!==1)return{success:!1,remainder:o,failedExpectations:s};o=o.slice(m[0].length);let p=im(o);return s.push(...p.failedExpectations),p.success===
!1?{success:!1,remainder:p.remainder,failedExpectations:s}:(o=p.remainder,{success:!0,value:p.value,remainder:o,failedExpectations:s})}function im(u){return u.length>
0?{success:!0,value:u.slice(0,1),remainder:u.slice(1),failedExpectations:[]}:{success:!1,remainder:u,failedExpectations:[{expectation:en,remainder:u}]}}function om(u){
let s=[],o=u,m=o.match(/^'''/g);if(s.push({expectation:Rs,remainder:o}),m?.length!==1)return{success:!1,remainder:o,failedExpectations:s};o=o.slice(m[0].length);
let p=am(o);if(s.push(...p.failedExpectations),p.success===!1)return{success:!1,remainder:p.remainder,failedExpectations:s};o=p.remainder;let b=o.match(/^'''/g);
return s.push({expectation:Rs,remainder:o}),b?.length!==1?{success:!1,remainder:o,failedExpectations:s}:(o=o.slice(b[0].length),{success:!0,value:p.value,remainder:o,
failedExpectations:s})}function am(u){let s=[],o=[],m=u;for(;;){let b=cm(m);if(o.push(...b.failedExpectations),b.success===!1)break;m=b.remainder,s.push(b.value)}
return{success:!0,value:s,remainder:m,failedExpectations:o}}function cm(u){let s=[],o=u,m=o.match(/^(?!''')/g);if(s.push(),m?.length!==1)return{success:!1,remainder:o,
failedExpectations:s};o=o.slice(m[0].length);let p=um(o);return s.push(...p.failedExpectations),p.success===!1?{success:!1,remainder:p.remainder,failedExpectations:s}:
(o=p.remainder,{success:!0,value:p.value,remainder:o,failedExpectations:s})}function um(u){return u.length>0?{success:!0,value:u.slice(0,1),remainder:u.slice(1),
failedExpectations:[]}:{success:!1,remainder:u,failedExpectations:[{expectation:en,remainder:u}]}}function lm(u){let s=[],o=u,m=o.match(/^"/g);if(s.push({expectation:Ps,
remainder:o}),m?.length!==1)return{success:!1,remainder:o,failedExpectations:s};o=o.slice(m[0].length);let p=fm(o);if(s.push(...p.failedExpectations),p.success===
!1)return{success:!1,remainder:p.remainder,failedExpectations:s};o=p.remainder;let b=o.match(/^"/g);return s.push({expectation:Ps,remainder:o}),b?.length!==1?{success:!1,
remainder:o,failedExpectations:s}:(o=o.slice(b[0].length),{success:!0,value:p.value,remainder:o,failedExpectations:s})}function fm(u){let s=[],o=[],m=u;for(;;){
let b=pm(m);if(o.push(...b.failedExpectations),b.success===!1)break;m=b.remainder,s.push(b.value)}return{success:!0,value:s,remainder:m,failedExpectations:o}}function pm(u){
let s=[],o=u,m=o.match(/^(?!("|([\r\n])+))/g);if(s.push(),m?.length!==1)return{success:!1,remainder:o,failedExpectations:s};o=o.slice(m[0].length);let p=mm(o);return s.
push(...p.failedExpectations),p.success===!1?{success:!1,remainder:p.remainder,failedExpectations:s}:(o=p.remainder,{success:!0,value:p.value,remainder:o,failedExpectations:s})}
function mm(u){return u.length>0?{success:!0,value:u.slice(0,1),remainder:u.slice(1),failedExpectations:[]}:{success:!1,remainder:u,failedExpectations:[{expectation:en,
remainder:u}]}}function dm(u){let s=[],o=u,m=o.match(/^'/g);if(s.push({expectation:Ms,remainder:o}),m?.length!==1)return{success:!1,remainder:o,failedExpectations:s};
o=o.slice(m[0].length);let p=hm(o);if(s.push(...p.failedExpectations),p.success===!1)return{success:!1,remainder:p.remainder,failedExpectations:s};o=p.remainder;
let b=o.match(/^'/g);return s.push({expectation:Ms,remainder:o}),b?.length!==1?{success:!1,remainder:o,failedExpectations:s}:(o=o.slice(b[0].length),{success:!0,
value:p.value,remainder:o,failedExpectations:s})}function hm(u){let s=[],o=[],m=u;for(;;){let b=gm(m);if(o.push(...b.failedExpectations),b.success===!1)break;m=
b.remainder,s.push(b.value)}return{success:!0,value:s,remainder:m,failedExpectations:o}}function gm(u){let s=[],o=u,m=o.match(/^(?!('|([\r\n])+))/g);if(s.push(),
m?.length!==1)return{success:!1,remainder:o,failedExpectations:s};o=o.slice(m[0].length);let p=Em(o);return s.push(...p.failedExpectations),p.success===!1?{success:!1,
remainder:p.remainder,failedExpectations:s}:(o=p.remainder,{success:!0,value:p.value,remainder:o,failedExpectations:s})}function Em(u){return u.length>0?{success:!0,
value:u.slice(0,1),remainder:u.slice(1),failedExpectations:[]}:{success:!1,remainder:u,failedExpectations:[{expectation:en,remainder:u}]}}function bm(u){let s=[
Nm,Wm,jm,qm],o=[];for(let m=s.shift();m!==void 0;m=s.shift()){let p=m(u);if(o.push(...p.failedExpectations),p.success===!0)return{success:!0,value:p.value,remainder:p.
remainder,failedExpectations:o}}return{success:!1,remainder:u,failedExpectations:o}}function Nm(u){let s=[],o=u,m=o.match(/^"""/g);if(s.push({expectation:Ds,remainder:o}),
m?.length!==1)return{success:!1,remainder:o,failedExpectations:s};o=o.slice(m[0].length);let p=xm(o);if(s.push(...p.failedExpectations),p.success===!1)return{success:!1,
remainder:p.remainder,failedExpectations:s};o=p.remainder;let b=o.match(/^"""/g);return s.push({expectation:Ds,remainder:o}),b?.length!==1?{success:!1,remainder:o,
failedExpectations:s}:(o=o.slice(b[0].length),{success:!0,value:p.value,remainder:o,failedExpectations:s})}function xm(u){let s=[],o=[],m=u;for(;;){let b=ym(m);
if(o.push(...b.failedExpectations),b.success===!1)break;m=b.remainder,s.push(b.value)}return{success:!0,value:s,remainder:m,failedExpectations:o}}function ym(u){
let s=[Br,Km],o=[];for(let m=s.shift();m!==void 0;m=s.shift()){let p=m(u);if(o.push(...p.failedExpectations),p.success===!0)return{success:!0,value:p.value,remainder:p.
remainder,failedExpectations:o}}return{success:!1,remainder:u,failedExpectations:o}}function Br(u){let s=Sm(u);return s.success===!0?s:{success:!1,remainder:s.remainder,
failedExpectations:[{expectation:V0,remainder:s.remainder}]}}function Sm(u){let s=[Im,Fm,$m],o=[];for(let m=s.shift();m!==void 0;m=s.shift()){let p=m(u);if(o.push(
...p.failedExpectations),p.success===!0)return{success:!0,value:p.value,remainder:p.remainder,failedExpectations:o}}return{success:!1,remainder:u,failedExpectations:o}}
function Im(u){let s=Lm(u);return s.success===!0?s:{success:!1,remainder:s.remainder,failedExpectations:[{expectation:k0,remainder:s.remainder}]}}function Lm(u){
let s=[],o=[],m=u;for(;;){let b=Tm(m);if(o.push(...b.failedExpectations),b.success===!1)break;m=b.remainder,s.push(b.value)}return s.length<1?{success:!1,remainder:u,
failedExpectations:o}:{success:!0,value:s,remainder:m,failedExpectations:o}}function Tm(u){let s=_m(u);return s.success===!0?s:{success:!1,remainder:s.remainder,
failedExpectations:[{expectation:U0,remainder:s.remainder}]}}function _m(u){let s=[vm,wm,Rm,Bm],o=[];for(let m=s.shift();m!==void 0;m=s.shift()){let p=m(u);if(o.
push(...p.failedExpectations),p.success===!0)return{success:!0,value:p.value,remainder:p.remainder,failedExpectations:o}}return{success:!1,remainder:u,failedExpectations:o}}
function vm(u){let s=Am(u);return s.success===!0?{success:!0,value:h(s.value[0]),remainder:s.remainder,failedExpectations:[]}:s}function Am(u){let s=[],o=u,m=o.
match(/^\\/g);if(s.push({expectation:Bs,remainder:o}),m?.length!==1)return{success:!1,remainder:o,failedExpectations:s};o=o.slice(m[0].length);let p=o.match(/^[xX]/g);
if(s.push({expectation:R0,remainder:o}),p?.length!==1)return{success:!1,remainder:o,failedExpectations:s};o=o.slice(p[0].length);let b=Cm(o);return s.push(...b.
failedExpectations),b.success===!1?{success:!1,remainder:b.remainder,failedExpectations:s}:(o=b.remainder,{success:!0,value:[b.value],remainder:o,failedExpectations:s})}
function Cm(u){let s=u.match(/^([0-9abcdefABCDEF][0-9abcdefABCDEF]){0,1}/g);return s?.length===1?{success:!0,value:s[0],remainder:u.slice(s[0].length),failedExpectations:[]}:
{success:!1,remainder:u,failedExpectations:[{expectation:wo,remainder:u}]}}function wm(u){let s=Om(u);return s.success===!0?{success:!0,value:N(s.value[0]),remainder:s.
remainder,failedExpectations:[]}:s}function Om(u){let s=[],o=u,m=o.match(/^\\u/g);if(s.push({expectation:P0,remainder:o}),m?.length!==1)return{success:!1,remainder:o,
failedExpectations:s};o=o.slice(m[0].length);let p=Dm(o);return s.push(...p.failedExpectations),p.success===!1?{success:!1,remainder:p.remainder,failedExpectations:s}:
(o=p.remainder,{success:!0,value:[p.value],remainder:o,failedExpectations:s})}function Dm(u){let s=u.match(/^([0-9abcdefABCDEF][0-9abcdefABCDEF]){0,2}/g);return s?.
length===1?{success:!0,value:s[0],remainder:u.slice(s[0].length),failedExpectations:[]}:{success:!1,remainder:u,failedExpectations:[{expectation:wo,remainder:u}]}}
function Rm(u){let s=Pm(u);return s.success===!0?{success:!0,value:g(s.value[0]),remainder:s.remainder,failedExpectations:[]}:s}function Pm(u){let s=[],o=u,m=o.
match(/^\\U/g);if(s.push({expectation:M0,remainder:o}),m?.length!==1)return{success:!1,remainder:o,failedExpectations:s};o=o.slice(m[0].length);let p=Mm(o);return s.
push(...p.failedExpectations),p.success===!1?{success:!1,remainder:p.remainder,failedExpectations:s}:(o=p.remainder,{success:!0,value:[p.value],remainder:o,failedExpectations:s})}
function Mm(u){let s=u.match(/^([0-9abcdefABCDEF][0-9abcdefABCDEF]){0,4}/g);return s?.length===1?{success:!0,value:s[0],remainder:u.slice(s[0].length),failedExpectations:[]}:
{success:!1,remainder:u,failedExpectations:[{expectation:wo,remainder:u}]}}function Bm(u){let s=Um(u);return s.success===!0?{success:!0,value:x(s.value[0]),remainder:s.
remainder,failedExpectations:[]}:s}function Um(u){let s=[],o=u,m=o.match(/^\\/g);if(s.push({expectation:Bs,remainder:o}),m?.length!==1)return{success:!1,remainder:o,
failedExpectations:s};o=o.slice(m[0].length);let p=km(o);return s.push(...p.failedExpectations),p.success===!1?{success:!1,remainder:p.remainder,failedExpectations:s}:
(o=p.remainder,{success:!0,value:[p.value],remainder:o,failedExpectations:s})}function km(u){let s=u.match(/^[0-3][0-7][0-7]/g);return s?.length===1?{success:!0,
value:s[0],remainder:u.slice(s[0].length),failedExpectations:[]}:{success:!1,remainder:u,failedExpectations:[{expectation:B0,remainder:u}]}}function Fm(u){let s=Gm(
u);return s.success===!0?{success:!0,value:L(s.value[0]),remainder:s.remainder,failedExpectations:[]}:s}function Gm(u){let s=[],o=u,m=o.match(/^\\/g);if(s.push(
{expectation:Bs,remainder:o}),m?.length!==1)return{success:!1,remainder:o,failedExpectations:s};o=o.slice(m[0].length);let p=Vm(o);return s.push(...p.failedExpectations),
p.success===!1?{success:!1,remainder:p.remainder,failedExpectations:s}:(o=p.remainder,{success:!0,value:[p.value],remainder:o,failedExpectations:s})}function Vm(u){
return/^[abfnrtv]/g.test(u)?{success:!0,value:u.slice(0,1),remainder:u.slice(1),failedExpectations:[]}:{success:!1,remainder:u,failedExpectations:[{expectation:F0,
remainder:u}]}}function $m(u){let s=[],o=u,m=o.match(/^\\/g);if(s.push({expectation:Bs,remainder:o}),m?.length!==1)return{success:!1,remainder:o,failedExpectations:s};
o=o.slice(m[0].length);let p=Ym(o);return s.push(...p.failedExpectations),p.success===!1?{success:!1,remainder:p.remainder,failedExpectations:s}:(o=p.remainder,
{success:!0,value:p.value,remainder:o,failedExpectations:s})}function Ym(u){return/^["'`\\?]/g.test(u)?{success:!0,value:u.slice(0,1),remainder:u.slice(1),failedExpectations:[]}:
{success:!1,remainder:u,failedExpectations:[{expectation:G0,remainder:u}]}}function Km(u){let s=u.match(/^(?!""")[\s\S]/g);return s?.length===1?{success:!0,value:s[0],
remainder:u.slice(s[0].length),failedExpectations:[]}:{success:!1,remainder:u,failedExpectations:[{expectation:en,remainder:u}]}}function Wm(u){let s=[],o=u,m=o.
match(/^'''/g);if(s.push({expectation:Rs,remainder:o}),m?.length!==1)return{success:!1,remainder:o,failedExpectations:s};o=o.slice(m[0].length);let p=Hm(o);if(s.
push(...p.failedExpectations),p.success===!1)return{success:!1,remainder:p.remainder,failedExpectations:s};o=p.remainder;let b=o.match(/^'''/g);return s.push({expectation:Rs,
remainder:o}),b?.length!==1?{success:!1,remainder:o,failedExpectations:s}:(o=o.slice(b[0].length),{success:!0,value:p.value,remainder:o,failedExpectations:s})}function Hm(u){
let s=[],o=[],m=u;for(;;){let b=Zm(m);if(o.push(...b.failedExpectations),b.success===!1)break;m=b.remainder,s.push(b.value)}return{success:!0,value:s,remainder:m,
failedExpectations:o}}function Zm(u){let s=[Br,Xm],o=[];for(let m=s.shift();m!==void 0;m=s.shift()){let p=m(u);if(o.push(...p.failedExpectations),p.success===!0)
return{success:!0,value:p.value,remainder:p.remainder,failedExpectations:o}}return{success:!1,remainder:u,failedExpectations:o}}function Xm(u){let s=u.match(/^(?!''')[\s\S]/g);
return s?.length===1?{success:!0,value:s[0],remainder:u.slice(s[0].length),failedExpectations:[]}:{success:!1,remainder:u,failedExpectations:[{expectation:en,remainder:u}]}}
function jm(u){let s=[],o=u,m=o.match(/^"/g);if(s.push({expectation:Ps,remainder:o}),m?.length!==1)return{success:!1,remainder:o,failedExpectations:s};o=o.slice(
m[0].length);let p=Jm(o);if(s.push(...p.failedExpectations),p.success===!1)return{success:!1,remainder:p.remainder,failedExpectations:s};o=p.remainder;let b=o.match(
/^"/g);return s.push({expectation:Ps,remainder:o}),b?.length!==1?{success:!1,remainder:o,failedExpectations:s}:(o=o.slice(b[0].length),{success:!0,value:p.value,
remainder:o,failedExpectations:s})}function Jm(u){let s=[],o=[],m=u;for(;;){let b=Qm(m);if(o.push(...b.failedExpectations),b.success===!1)break;m=b.remainder,s.
push(b.value)}return{success:!0,value:s,remainder:m,failedExpectations:o}}function Qm(u){let s=[Br,zm],o=[];for(let m=s.shift();m!==void 0;m=s.shift()){let p=m(
u);if(o.push(...p.failedExpectations),p.success===!0)return{success:!0,value:p.value,remainder:p.remainder,failedExpectations:o}}return{success:!1,remainder:u,failedExpectations:o}}
function zm(u){let s=u.match(/^(?!("|([\r\n])+))[\s\S]/g);return s?.length===1?{success:!0,value:s[0],remainder:u.slice(s[0].length),failedExpectations:[]}:{success:!1,
remainder:u,failedExpectations:[{expectation:en,remainder:u}]}}function qm(u){let s=[],o=u,m=o.match(/^'/g);if(s.push({expectation:Ms,remainder:o}),m?.length!==
1)return{success:!1,remainder:o,failedExpectations:s};o=o.slice(m[0].length);let p=ed(o);if(s.push(...p.failedExpectations),p.success===!1)return{success:!1,remainder:p.
remainder,failedExpectations:s};o=p.remainder;let b=o.match(/^'/g);return s.push({expectation:Ms,remainder:o}),b?.length!==1?{success:!1,remainder:o,failedExpectations:s}:
(o=o.slice(b[0].length),{success:!0,value:p.value,remainder:o,failedExpectations:s})}function ed(u){let s=[],o=[],m=u;for(;;){let b=td(m);if(o.push(...b.failedExpectations),
b.success===!1)break;m=b.remainder,s.push(b.value)}return{success:!0,value:s,remainder:m,failedExpectations:o}}function td(u){let s=[Br,nd],o=[];for(let m=s.shift();m!==
void 0;m=s.shift()){let p=m(u);if(o.push(...p.failedExpectations),p.success===!0)return{success:!0,value:p.value,remainder:p.remainder,failedExpectations:o}}return{
success:!1,remainder:u,failedExpectations:o}}function nd(u){let s=u.match(/^(?!('|([\r\n])+))[\s\S]/g);return s?.length===1?{success:!0,value:s[0],remainder:u.slice(
s[0].length),failedExpectations:[]}:{success:!1,remainder:u,failedExpectations:[{expectation:en,remainder:u}]}}function rd(u){let s=sd(u);return s.success===!0?
s:{success:!1,remainder:s.remainder,failedExpectations:[{expectation:W0,remainder:s.remainder}]}}function sd(u){let s=id(u);return s.success===!0?{success:!0,value:_(
()=>e.length-u.length,s.value[0]),remainder:s.remainder,failedExpectations:[]}:s}function id(u){let s=[],o=u,m=o.match(/^[bB]/g);if(s.push({expectation:K0,remainder:o}),
m?.length!==1)return{success:!1,remainder:o,failedExpectations:s};o=o.slice(m[0].length);let p=Da(o);return s.push(...p.failedExpectations),p.success===!1?{success:!1,
remainder:p.remainder,failedExpectations:s}:(o=p.remainder,{success:!0,value:[p.value],remainder:o,failedExpectations:s})}function od(u){let s=ad(u);return s.success===
!0?s:{success:!1,remainder:s.remainder,failedExpectations:[{expectation:X0,remainder:s.remainder}]}}function ad(u){let s=cd(u);return s.success===!0?{success:!0,
value:S(()=>e.length-u.length,s.value),remainder:s.remainder,failedExpectations:[]}:s}function cd(u){let s=[ud,ld],o=[];for(let m=s.shift();m!==void 0;m=s.shift()){
let p=m(u);if(o.push(...p.failedExpectations),p.success===!0)return{success:!0,value:p.value,remainder:p.remainder,failedExpectations:o}}return{success:!1,remainder:u,
failedExpectations:o}}function ud(u){return u.startsWith("true")?{success:!0,value:"true",remainder:u.slice(4),failedExpectations:[]}:{success:!1,remainder:u,failedExpectations:[
{expectation:H0,remainder:u}]}}function ld(u){return u.startsWith("false")?{success:!0,value:"false",remainder:u.slice(5),failedExpectations:[]}:{success:!1,remainder:u,
failedExpectations:[{expectation:Z0,remainder:u}]}}function fd(u){let s=pd(u);return s.success===!0?s:{success:!1,remainder:s.remainder,failedExpectations:[{expectation:J0,
remainder:s.remainder}]}}function pd(u){let s=md(u);return s.success===!0?{success:!0,value:y(()=>e.length-u.length),remainder:s.remainder,failedExpectations:[]}:
s}function md(u){let s=[],o=u,m=o.match(/^null/g);if(s.push({expectation:j0,remainder:o}),m?.length!==1)return{success:!1,remainder:o,failedExpectations:s};o=o.
slice(m[0].length);let p=o.match(/^(?![_a-zA-Z0-9])/g);return s.push(),p?.length!==1?{success:!1,remainder:o,failedExpectations:s}:(o=o.slice(p[0].length),{success:!0,
value:[],remainder:o,failedExpectations:s})}function dd(u){let s=hd(u);return s.success===!0?{success:!0,value:w(()=>e.length-u.length,s.value[0],s.value[1]),remainder:s.
remainder,failedExpectations:[]}:s}function hd(u){let s=[],o=u,m=o.match(/^(\.)?/g);if(s.push({expectation:gn,remainder:o}),m?.length!==1)return{success:!1,remainder:o,
failedExpectations:s};o=o.slice(m[0].length);let p=o.match(/^(([\t\n\f\r ])+)?(\/\/([^\r\n])*([\r\n])+)?(([\t\n\f\r ])+)?/g);if(s.push({expectation:le,remainder:o},
{expectation:fe,remainder:o}),p?.length!==1)return{success:!1,remainder:o,failedExpectations:s};o=o.slice(p[0].length);let b=gd(o);if(s.push(...b.failedExpectations),
b.success===!1)return{success:!1,remainder:b.remainder,failedExpectations:s};o=b.remainder;let $=o.match(/^(([\t\n\f\r ])+)?(\/\/([^\r\n])*([\r\n])+)?(([\t\n\f\r ])+)?/g);
if(s.push({expectation:le,remainder:o},{expectation:fe,remainder:o}),$?.length!==1)return{success:!1,remainder:o,failedExpectations:s};o=o.slice($[0].length);let Se=o.
match(/^\(/g);if(s.push({expectation:Oo,remainder:o}),Se?.length!==1)return{success:!1,remainder:o,failedExpectations:s};o=o.slice(Se[0].length);let Ie=ci(o);if(s.
push(...Ie.failedExpectations),Ie.success===!1)return{success:!1,remainder:Ie.remainder,failedExpectations:s};o=Ie.remainder;let Xt=o.match(/^\)/g);return s.push(
{expectation:Do,remainder:o}),Xt?.length!==1?{success:!1,remainder:o,failedExpectations:s}:(o=o.slice(Xt[0].length),{success:!0,value:[b.value,Ie.value],remainder:o,
failedExpectations:s})}function gd(u){let s=Ed(u);return s.success===!0?s:{success:!1,remainder:s.remainder,failedExpectations:[{expectation:Q0,remainder:s.remainder}]}}
function Ed(u){let s=bd(u);return s.success===!0?{success:!0,value:v((o,m=Nr.getLocation(n,e,u,s.remainder),p)=>{throw new xr(o,m,p)},s.value),remainder:s.remainder,
failedExpectations:[]}:s}function bd(u){let s=u.match(/^[_a-zA-Z]([_a-zA-Z0-9])*/g);return s?.length===1?{success:!0,value:s[0],remainder:u.slice(s[0].length),failedExpectations:[]}:
{success:!1,remainder:u,failedExpectations:[{expectation:Wl,remainder:u}]}}function ci(u){let s=[],o=[],m=u;for(;;){let p=m;if(s.length>0){let $=Nd(p);if(o.push(
...$.failedExpectations),$.success===!1)break;p=$.remainder}let b=Zt(p);if(o.push(...b.failedExpectations),b.success===!1)break;m=b.remainder,s.push(b.value)}return{
success:!0,value:s,remainder:m,failedExpectations:o}}function Nd(u){return u.startsWith(",")?{success:!0,value:",",remainder:u.slice(1),failedExpectations:[]}:{
success:!1,remainder:u,failedExpectations:[{expectation:Dn,remainder:u}]}}function xd(u){let s=yd(u);return s.success===!0?{success:!0,value:Z(()=>e.length-u.length,
s.value[0],s.value[1],s.value[2]),remainder:s.remainder,failedExpectations:[]}:s}function yd(u){let s=[],o=u,m=Sd(o);if(s.push(...m.failedExpectations),m.success===
!1)return{success:!1,remainder:m.remainder,failedExpectations:s};o=m.remainder;let p=o.match(/^(([\t\n\f\r ])+)?(\/\/([^\r\n])*([\r\n])+)?(([\t\n\f\r ])+)?/g);if(s.
push({expectation:le,remainder:o},{expectation:fe,remainder:o}),p?.length!==1)return{success:!1,remainder:o,failedExpectations:s};o=o.slice(p[0].length);let b=Ld(
o);if(s.push(...b.failedExpectations),b.success===!1)return{success:!1,remainder:b.remainder,failedExpectations:s};o=b.remainder;let $=o.match(/^(([\t\n\f\r ])+)?(\/\/([^\r\n])*([\r\n])+)?(([\t\n\f\r ])+)?/g);
if(s.push({expectation:le,remainder:o},{expectation:fe,remainder:o}),$?.length!==1)return{success:!1,remainder:o,failedExpectations:s};o=o.slice($[0].length);let Se=o.
match(/^\{/g);if(s.push({expectation:Hl,remainder:o}),Se?.length!==1)return{success:!1,remainder:o,failedExpectations:s};o=o.slice(Se[0].length);let Ie=Cd(o);if(s.
push(...Ie.failedExpectations),Ie.success===!1)return{success:!1,remainder:Ie.remainder,failedExpectations:s};o=Ie.remainder;let Xt=o.match(/^(,)?/g);if(s.push(
{expectation:Dn,remainder:o}),Xt?.length!==1)return{success:!1,remainder:o,failedExpectations:s};o=o.slice(Xt[0].length);let Ra=o.match(/^(([\t\n\f\r ])+)?(\/\/([^\r\n])*([\r\n])+)?(([\t\n\f\r ])+)?/g);
if(s.push({expectation:le,remainder:o},{expectation:fe,remainder:o}),Ra?.length!==1)return{success:!1,remainder:o,failedExpectations:s};o=o.slice(Ra[0].length);
let Pa=o.match(/^\}/g);return s.push({expectation:Zl,remainder:o}),Pa?.length!==1?{success:!1,remainder:o,failedExpectations:s}:(o=o.slice(Pa[0].length),{success:!0,
value:[m.value,b.value,Ie.value],remainder:o,failedExpectations:s})}function Sd(u){let s=Id(u);return s.success===!0?s:{success:!0,value:null,remainder:u,failedExpectations:s.
failedExpectations}}function Id(u){return u.startsWith(".")?{success:!0,value:".",remainder:u.slice(1),failedExpectations:[]}:{success:!1,remainder:u,failedExpectations:[
{expectation:gn,remainder:u}]}}function Ld(u){let s=[],o=[],m=u;for(;;){let p=m;if(s.length>0){let $=vd(p);if(o.push(...$.failedExpectations),$.success===!1)break;
p=$.remainder}let b=Vn(p);if(o.push(...b.failedExpectations),b.success===!1)break;m=b.remainder,s.push(b.value)}return s.length<1?{success:!1,remainder:u,failedExpectations:o}:
{success:!0,value:s,remainder:m,failedExpectations:o}}function Vn(u){let s=Td(u);return s.success===!0?s:{success:!1,remainder:s.remainder,failedExpectations:[{
expectation:z0,remainder:s.remainder}]}}function Td(u){let s=_d(u);return s.success===!0?{success:!0,value:V((o,m=Nr.getLocation(n,e,u,s.remainder),p)=>{throw new xr(
o,m,p)},s.value),remainder:s.remainder,failedExpectations:[]}:s}function _d(u){let s=u.match(/^[_a-zA-Z]([_a-zA-Z0-9])*/g);return s?.length===1?{success:!0,value:s[0],
remainder:u.slice(s[0].length),failedExpectations:[]}:{success:!1,remainder:u,failedExpectations:[{expectation:Wl,remainder:u}]}}function vd(u){let s=[],o=u,m=wa(
o);if(s.push(...m.failedExpectations),m.success===!1)return{success:!1,remainder:m.remainder,failedExpectations:s};o=m.remainder;let p=Ad(o);if(s.push(...p.failedExpectations),
p.success===!1)return{success:!1,remainder:p.remainder,failedExpectations:s};o=p.remainder;let b=wa(o);return s.push(...b.failedExpectations),b.success===!1?{success:!1,
remainder:b.remainder,failedExpectations:s}:(o=b.remainder,{success:!0,value:[m.value,p.value,m.value],remainder:o,failedExpectations:s})}function Ad(u){return u.
startsWith(".")?{success:!0,value:".",remainder:u.slice(1),failedExpectations:[]}:{success:!1,remainder:u,failedExpectations:[{expectation:gn,remainder:u}]}}function Cd(u){
let s=[],o=[],m=u;for(;;){let p=m;if(s.length>0){let $=Dd(p);if(o.push(...$.failedExpectations),$.success===!1)break;p=$.remainder}let b=wd(p);if(o.push(...b.failedExpectations),
b.success===!1)break;m=b.remainder,s.push(b.value)}return{success:!0,value:s,remainder:m,failedExpectations:o}}function wd(u){let s=Od(u);return s.success===!0?
{success:!0,value:ye(()=>e.length-u.length,s.value[0],s.value[1]),remainder:s.remainder,failedExpectations:[]}:s}function Od(u){let s=[],o=u,m=o.match(/^(([\t\n\f\r ])+)?(\/\/([^\r\n])*([\r\n])+)?(([\t\n\f\r ])+)?/g);
if(s.push({expectation:le,remainder:o},{expectation:fe,remainder:o}),m?.length!==1)return{success:!1,remainder:o,failedExpectations:s};o=o.slice(m[0].length);let p=Vn(
o);if(s.push(...p.failedExpectations),p.success===!1)return{success:!1,remainder:p.remainder,failedExpectations:s};o=p.remainder;let b=o.match(/^(([\t\n\f\r ])+)?(\/\/([^\r\n])*([\r\n])+)?(([\t\n\f\r ])+)?:/g);
if(s.push({expectation:le,remainder:o},{expectation:fe,remainder:o},{expectation:Ro,remainder:o}),b?.length!==1)return{success:!1,remainder:o,failedExpectations:s};
o=o.slice(b[0].length);let $=Zt(o);return s.push(...$.failedExpectations),$.success===!1?{success:!1,remainder:$.remainder,failedExpectations:s}:(o=$.remainder,
{success:!0,value:[p.value,$.value],remainder:o,failedExpectations:s})}function Dd(u){return u.startsWith(",")?{success:!0,value:",",remainder:u.slice(1),failedExpectations:[]}:
{success:!1,remainder:u,failedExpectations:[{expectation:Dn,remainder:u}]}}function Rd(u){let s=Pd(u);return s.success===!0?{success:!0,value:A(()=>e.length-u.length,
s.value[0]),remainder:s.remainder,failedExpectations:[]}:s}function Pd(u){let s=[],o=u,m=o.match(/^(\.)?/g);if(s.push({expectation:gn,remainder:o}),m?.length!==
1)return{success:!1,remainder:o,failedExpectations:s};o=o.slice(m[0].length);let p=o.match(/^(([\t\n\f\r ])+)?(\/\/([^\r\n])*([\r\n])+)?(([\t\n\f\r ])+)?/g);if(s.
push({expectation:le,remainder:o},{expectation:fe,remainder:o}),p?.length!==1)return{success:!1,remainder:o,failedExpectations:s};o=o.slice(p[0].length);let b=Vn(
o);return s.push(...b.failedExpectations),b.success===!1?{success:!1,remainder:b.remainder,failedExpectations:s}:(o=b.remainder,{success:!0,value:[b.value],remainder:o,
failedExpectations:s})}function Md(u){let s=[],o=u,m=o.match(/^\(/g);if(s.push({expectation:Oo,remainder:o}),m?.length!==1)return{success:!1,remainder:o,failedExpectations:s};
o=o.slice(m[0].length);let p=Zt(o);if(s.push(...p.failedExpectations),p.success===!1)return{success:!1,remainder:p.remainder,failedExpectations:s};o=p.remainder;
let b=o.match(/^\)/g);return s.push({expectation:Do,remainder:o}),b?.length!==1?{success:!1,remainder:o,failedExpectations:s}:(o=o.slice(b[0].length),{success:!0,
value:p.value,remainder:o,failedExpectations:s})}function Bd(u){let s=Ud(u);return s.success===!0?{success:!0,value:R(()=>e.length-u.length,s.value),remainder:s.
remainder,failedExpectations:[]}:s}function Ud(u){let s=[],o=u,m=o.match(/^\[/g);if(s.push({expectation:Xl,remainder:o}),m?.length!==1)return{success:!1,remainder:o,
failedExpectations:s};o=o.slice(m[0].length);let p=ci(o);if(s.push(...p.failedExpectations),p.success===!1)return{success:!1,remainder:p.remainder,failedExpectations:s};
o=p.remainder;let b=o.match(/^(,)?/g);if(s.push({expectation:Dn,remainder:o}),b?.length!==1)return{success:!1,remainder:o,failedExpectations:s};o=o.slice(b[0].length);
let $=o.match(/^(([\t\n\f\r ])+)?(\/\/([^\r\n])*([\r\n])+)?(([\t\n\f\r ])+)?/g);if(s.push({expectation:le,remainder:o},{expectation:fe,remainder:o}),$?.length!==
1)return{success:!1,remainder:o,failedExpectations:s};o=o.slice($[0].length);let Se=o.match(/^\]/g);return s.push({expectation:jl,remainder:o}),Se?.length!==1?{
success:!1,remainder:o,failedExpectations:s}:(o=o.slice(Se[0].length),{success:!0,value:p.value,remainder:o,failedExpectations:s})}function kd(u){let s=Fd(u);return s.
success===!0?{success:!0,value:M(()=>e.length-u.length,s.value),remainder:s.remainder,failedExpectations:[]}:s}function Fd(u){let s=[],o=u,m=o.match(/^\{/g);if(s.
push({expectation:Hl,remainder:o}),m?.length!==1)return{success:!1,remainder:o,failedExpectations:s};o=o.slice(m[0].length);let p=Gd(o);if(s.push(...p.failedExpectations),
p.success===!1)return{success:!1,remainder:p.remainder,failedExpectations:s};o=p.remainder;let b=o.match(/^(,)?(([\t\n\f\r ])+)?(\/\/([^\r\n])*([\r\n])+)?(([\t\n\f\r ])+)?\}/g);
return s.push({expectation:Dn,remainder:o},{expectation:le,remainder:o},{expectation:fe,remainder:o},{expectation:Zl,remainder:o}),b?.length!==1?{success:!1,remainder:o,
failedExpectations:s}:(o=o.slice(b[0].length),{success:!0,value:p.value,remainder:o,failedExpectations:s})}function Gd(u){let s=[],o=[],m=u;for(;;){let p=m;if(s.
length>0){let $=Yd(p);if(o.push(...$.failedExpectations),$.success===!1)break;p=$.remainder}let b=Vd(p);if(o.push(...b.failedExpectations),b.success===!1)break;
m=b.remainder,s.push(b.value)}return{success:!0,value:s,remainder:m,failedExpectations:o}}function Vd(u){let s=$d(u);return s.success===!0?{success:!0,value:C(()=>e.
length-u.length,s.value[0],s.value[1]),remainder:s.remainder,failedExpectations:[]}:s}function $d(u){let s=[],o=u,m=Zt(o);if(s.push(...m.failedExpectations),m.success===
!1)return{success:!1,remainder:m.remainder,failedExpectations:s};o=m.remainder;let p=o.match(/^:/g);if(s.push({expectation:Ro,remainder:o}),p?.length!==1)return{
success:!1,remainder:o,failedExpectations:s};o=o.slice(p[0].length);let b=Zt(o);return s.push(...b.failedExpectations),b.success===!1?{success:!1,remainder:b.remainder,
failedExpectations:s}:(o=b.remainder,{success:!0,value:[m.value,b.value],remainder:o,failedExpectations:s})}function Yd(u){return u.startsWith(",")?{success:!0,
value:",",remainder:u.slice(1),failedExpectations:[]}:{success:!1,remainder:u,failedExpectations:[{expectation:Dn,remainder:u}]}}function Kd(u){let s=[],o=[],m=u;
for(;;){let b=Wd(m);if(o.push(...b.failedExpectations),b.success===!1)break;m=b.remainder,s.push(b.value)}return{success:!0,value:s,remainder:m,failedExpectations:o}}
function Wd(u){let s=[],o=u,m=o.match(/^(([\t\n\f\r ])+)?(\/\/([^\r\n])*([\r\n])+)?(([\t\n\f\r ])+)?/g);if(s.push({expectation:le,remainder:o},{expectation:fe,remainder:o}),
m?.length!==1)return{success:!1,remainder:o,failedExpectations:s};o=o.slice(m[0].length);let p=Hd(o);return s.push(...p.failedExpectations),p.success===!1?{success:!1,
remainder:p.remainder,failedExpectations:s}:(o=p.remainder,{success:!0,value:p.value,remainder:o,failedExpectations:s})}function Hd(u){let s=[Zd,jd,Qd],o=[];for(let m=s.
shift();m!==void 0;m=s.shift()){let p=m(u);if(o.push(...p.failedExpectations),p.success===!0)return{success:!0,value:p.value,remainder:p.remainder,failedExpectations:o}}
return{success:!1,remainder:u,failedExpectations:o}}function Zd(u){let s=Xd(u);return s.success===!0?{success:!0,value:ce(()=>e.length-u.length,s.value[0]),remainder:s.
remainder,failedExpectations:[]}:s}function Xd(u){let s=[],o=u,m=o.match(/^\./g);if(s.push({expectation:gn,remainder:o}),m?.length!==1)return{success:!1,remainder:o,
failedExpectations:s};o=o.slice(m[0].length);let p=o.match(/^(([\t\n\f\r ])+)?(\/\/([^\r\n])*([\r\n])+)?(([\t\n\f\r ])+)?/g);if(s.push({expectation:le,remainder:o},
{expectation:fe,remainder:o}),p?.length!==1)return{success:!1,remainder:o,failedExpectations:s};o=o.slice(p[0].length);let b=Vn(o);if(s.push(...b.failedExpectations),
b.success===!1)return{success:!1,remainder:b.remainder,failedExpectations:s};o=b.remainder;let $=o.match(/^(([\t\n\f\r ])+)?(\/\/([^\r\n])*([\r\n])+)?(([\t\n\f\r ])+)?/g);
if(s.push({expectation:le,remainder:o},{expectation:fe,remainder:o}),$?.length!==1)return{success:!1,remainder:o,failedExpectations:s};o=o.slice($[0].length);let Se=o.
match(/^(?![(])/g);return s.push(),Se?.length!==1?{success:!1,remainder:o,failedExpectations:s}:(o=o.slice(Se[0].length),{success:!0,value:[b.value],remainder:o,
failedExpectations:s})}function jd(u){let s=Jd(u);return s.success===!0?{success:!0,value:pe(()=>e.length-u.length,s.value[0],s.value[1]),remainder:s.remainder,
failedExpectations:[]}:s}function Jd(u){let s=[],o=u,m=o.match(/^\./g);if(s.push({expectation:gn,remainder:o}),m?.length!==1)return{success:!1,remainder:o,failedExpectations:s};
o=o.slice(m[0].length);let p=o.match(/^(([\t\n\f\r ])+)?(\/\/([^\r\n])*([\r\n])+)?(([\t\n\f\r ])+)?/g);if(s.push({expectation:le,remainder:o},{expectation:fe,remainder:o}),
p?.length!==1)return{success:!1,remainder:o,failedExpectations:s};o=o.slice(p[0].length);let b=Vn(o);if(s.push(...b.failedExpectations),b.success===!1)return{success:!1,
remainder:b.remainder,failedExpectations:s};o=b.remainder;let $=o.match(/^(([\t\n\f\r ])+)?(\/\/([^\r\n])*([\r\n])+)?(([\t\n\f\r ])+)?/g);if(s.push({expectation:le,
remainder:o},{expectation:fe,remainder:o}),$?.length!==1)return{success:!1,remainder:o,failedExpectations:s};o=o.slice($[0].length);let Se=o.match(/^\(/g);if(s.
push({expectation:Oo,remainder:o}),Se?.length!==1)return{success:!1,remainder:o,failedExpectations:s};o=o.slice(Se[0].length);let Ie=ci(o);if(s.push(...Ie.failedExpectations),
Ie.success===!1)return{success:!1,remainder:Ie.remainder,failedExpectations:s};o=Ie.remainder;let Xt=o.match(/^\)/g);return s.push({expectation:Do,remainder:o}),
Xt?.length!==1?{success:!1,remainder:o,failedExpectations:s}:(o=o.slice(Xt[0].length),{success:!0,value:[b.value,Ie.value],remainder:o,failedExpectations:s})}function Qd(u){
let s=zd(u);return s.success===!0?{success:!0,value:me(()=>e.length-u.length,s.value[0]),remainder:s.remainder,failedExpectations:[]}:s}function zd(u){let s=[],
o=u,m=o.match(/^\[/g);if(s.push({expectation:Xl,remainder:o}),m?.length!==1)return{success:!1,remainder:o,failedExpectations:s};o=o.slice(m[0].length);let p=Zt(
o);if(s.push(...p.failedExpectations),p.success===!1)return{success:!1,remainder:p.remainder,failedExpectations:s};o=p.remainder;let b=o.match(/^\]/g);return s.
push({expectation:jl,remainder:o}),b?.length!==1?{success:!1,remainder:o,failedExpectations:s}:(o=o.slice(b[0].length),{success:!0,value:[p.value],remainder:o,failedExpectations:s})}
function qd(u){let s=eh(u);return s.success===!0?{success:!0,value:kn(()=>e.length-u.length,s.value[0],s.value[1]),remainder:s.remainder,failedExpectations:[]}:
s}function eh(u){let s=[],o=u,m=o.match(/^(([\t\n\f\r ])+)?(\/\/([^\r\n])*([\r\n])+)?(([\t\n\f\r ])+)?/g);if(s.push({expectation:le,remainder:o},{expectation:fe,
remainder:o}),m?.length!==1)return{success:!1,remainder:o,failedExpectations:s};o=o.slice(m[0].length);let p=th(o);if(s.push(...p.failedExpectations),p.success===
!1)return{success:!1,remainder:p.remainder,failedExpectations:s};o=p.remainder;let b=Ca(o);return s.push(...b.failedExpectations),b.success===!1?{success:!1,remainder:b.
remainder,failedExpectations:s}:(o=b.remainder,{success:!0,value:[p.value,b.value],remainder:o,failedExpectations:s})}function th(u){let s=u.match(/^((!)+|(-)+)/g);
return s?.length===1?{success:!0,value:s[0],remainder:u.slice(s[0].length),failedExpectations:[]}:{success:!1,remainder:u,failedExpectations:[{expectation:q0,remainder:u},
{expectation:Ao,remainder:u}]}}function nh(u){let s=rh(u);return s.success===!0?s:{success:!0,value:null,remainder:u,failedExpectations:s.failedExpectations}}function rh(u){
let s=[],o=[],m=u;for(;;){let b=sh(m);if(o.push(...b.failedExpectations),b.success===!1)break;m=b.remainder,s.push(b.value)}return s.length<1?{success:!1,remainder:u,
failedExpectations:o}:{success:!0,value:s,remainder:m,failedExpectations:o}}function sh(u){let s=ih(u);return s.success===!0?{success:!0,value:Gn(()=>e.length-u.
length,s.value[0],s.value[1]),remainder:s.remainder,failedExpectations:[]}:s}function ih(u){let s=[],o=u,m=o.match(/^(([\t\n\f\r ])+)?(\/\/([^\r\n])*([\r\n])+)?(([\t\n\f\r ])+)?/g);
if(s.push({expectation:le,remainder:o},{expectation:fe,remainder:o}),m?.length!==1)return{success:!1,remainder:o,failedExpectations:s};o=o.slice(m[0].length);let p=oh(
o);if(s.push(...p.failedExpectations),p.success===!1)return{success:!1,remainder:p.remainder,failedExpectations:s};o=p.remainder;let b=Aa(o);return s.push(...b.
failedExpectations),b.success===!1?{success:!1,remainder:b.remainder,failedExpectations:s}:(o=b.remainder,{success:!0,value:[p.value,b.value],remainder:o,failedExpectations:s})}
function oh(u){let s=ah(u);return s.success===!0?{success:!0,value:Fn(s.value),remainder:s.remainder,failedExpectations:[]}:s}function ah(u){return/^[*\/%]/g.test(
u)?{success:!0,value:u.slice(0,1),remainder:u.slice(1),failedExpectations:[]}:{success:!1,remainder:u,failedExpectations:[{expectation:eb,remainder:u}]}}function ch(u){
let s=uh(u);return s.success===!0?s:{success:!0,value:null,remainder:u,failedExpectations:s.failedExpectations}}function uh(u){let s=[],o=[],m=u;for(;;){let b=lh(
m);if(o.push(...b.failedExpectations),b.success===!1)break;m=b.remainder,s.push(b.value)}return s.length<1?{success:!1,remainder:u,failedExpectations:o}:{success:!0,
value:s,remainder:m,failedExpectations:o}}function lh(u){let s=fh(u);return s.success===!0?{success:!0,value:k(()=>e.length-u.length,s.value[0],s.value[1]),remainder:s.
remainder,failedExpectations:[]}:s}function fh(u){let s=[],o=u,m=o.match(/^(([\t\n\f\r ])+)?(\/\/([^\r\n])*([\r\n])+)?(([\t\n\f\r ])+)?/g);if(s.push({expectation:le,
remainder:o},{expectation:fe,remainder:o}),m?.length!==1)return{success:!1,remainder:o,failedExpectations:s};o=o.slice(m[0].length);let p=ph(o);if(s.push(...p.failedExpectations),
p.success===!1)return{success:!1,remainder:p.remainder,failedExpectations:s};o=p.remainder;let b=va(o);return s.push(...b.failedExpectations),b.success===!1?{success:!1,
remainder:b.remainder,failedExpectations:s}:(o=b.remainder,{success:!0,value:[p.value,b.value],remainder:o,failedExpectations:s})}function ph(u){let s=mh(u);return s.
success===!0?{success:!0,value:O(s.value),remainder:s.remainder,failedExpectations:[]}:s}function mh(u){return/^[+\-]/g.test(u)?{success:!0,value:u.slice(0,1),remainder:u.
slice(1),failedExpectations:[]}:{success:!1,remainder:u,failedExpectations:[{expectation:v0,remainder:u}]}}function dh(u){let s=hh(u);return s.success===!0?s:{success:!0,
value:null,remainder:u,failedExpectations:s.failedExpectations}}function hh(u){let s=[],o=[],m=u;for(;;){let b=gh(m);if(o.push(...b.failedExpectations),b.success===
!1)break;m=b.remainder,s.push(b.value)}return s.length<1?{success:!1,remainder:u,failedExpectations:o}:{success:!0,value:s,remainder:m,failedExpectations:o}}function gh(u){
let s=Eh(u);return s.success===!0?{success:!0,value:G(()=>e.length-u.length,s.value[0],s.value[1]),remainder:s.remainder,failedExpectations:[]}:s}function Eh(u){
let s=[],o=u,m=o.match(/^(([\t\n\f\r ])+)?(\/\/([^\r\n])*([\r\n])+)?(([\t\n\f\r ])+)?/g);if(s.push({expectation:le,remainder:o},{expectation:fe,remainder:o}),m?.
length!==1)return{success:!1,remainder:o,failedExpectations:s};o=o.slice(m[0].length);let p=bh(o);if(s.push(...p.failedExpectations),p.success===!1)return{success:!1,
remainder:p.remainder,failedExpectations:s};o=p.remainder;let b=_a(o);return s.push(...b.failedExpectations),b.success===!1?{success:!1,remainder:b.remainder,failedExpectations:s}:
(o=b.remainder,{success:!0,value:[p.value,b.value],remainder:o,failedExpectations:s})}function bh(u){let s=Nh(u);return s.success===!0?s:{success:!1,remainder:s.
remainder,failedExpectations:[{expectation:cb,remainder:s.remainder}]}}function Nh(u){let s=[xh,Sh],o=[];for(let m=s.shift();m!==void 0;m=s.shift()){let p=m(u);
if(o.push(...p.failedExpectations),p.success===!0)return{success:!0,value:p.value,remainder:p.remainder,failedExpectations:o}}return{success:!1,remainder:u,failedExpectations:o}}
function xh(u){let s=yh(u);return s.success===!0?{success:!0,value:K(s.value),remainder:s.remainder,failedExpectations:[]}:s}function yh(u){let s=u.match(/^(<=|<|>=|>|==|!=)/g);
return s?.length===1?{success:!0,value:s[0],remainder:u.slice(s[0].length),failedExpectations:[]}:{success:!1,remainder:u,failedExpectations:[{expectation:tb,remainder:u},
{expectation:nb,remainder:u},{expectation:rb,remainder:u},{expectation:sb,remainder:u},{expectation:ib,remainder:u},{expectation:ob,remainder:u}]}}function Sh(u){
let s=Ih(u);return s.success===!0?{success:!0,value:U(),remainder:s.remainder,failedExpectations:[]}:s}function Ih(u){return u.startsWith("in")?{success:!0,value:"\
in",remainder:u.slice(2),failedExpectations:[]}:{success:!1,remainder:u,failedExpectations:[{expectation:ab,remainder:u}]}}function Lh(u){let s=u.match(/^(([\t\n\f\r ])+)?(\/\/([^\r\n])*([\r\n])+)?(([\t\n\f\r ])+)?&&/g);
return s?.length===1?{success:!0,value:s[0],remainder:u.slice(s[0].length),failedExpectations:[]}:{success:!1,remainder:u,failedExpectations:[{expectation:le,remainder:u},
{expectation:fe,remainder:u},{expectation:ub,remainder:u}]}}function Th(u){let s=u.match(/^(([\t\n\f\r ])+)?(\/\/([^\r\n])*([\r\n])+)?(([\t\n\f\r ])+)?\|\|/g);return s?.
length===1?{success:!0,value:s[0],remainder:u.slice(s[0].length),failedExpectations:[]}:{success:!1,remainder:u,failedExpectations:[{expectation:le,remainder:u},
{expectation:fe,remainder:u},{expectation:lb,remainder:u}]}}function _h(u){let s=vh(u);return s.success===!0?s:{success:!0,value:null,remainder:u,failedExpectations:s.
failedExpectations}}function vh(u){let s=Ah(u);return s.success===!0?{success:!0,value:ue(s.value[0],s.value[1]),remainder:s.remainder,failedExpectations:[]}:s}
function Ah(u){let s=[],o=u,m=o.match(/^\?/g);if(s.push({expectation:fb,remainder:o}),m?.length!==1)return{success:!1,remainder:o,failedExpectations:s};o=o.slice(
m[0].length);let p=Ta(o);if(s.push(...p.failedExpectations),p.success===!1)return{success:!1,remainder:p.remainder,failedExpectations:s};o=p.remainder;let b=o.match(
/^(([\t\n\f\r ])+)?(\/\/([^\r\n])*([\r\n])+)?(([\t\n\f\r ])+)?/g);if(s.push({expectation:le,remainder:o},{expectation:fe,remainder:o}),b?.length!==1)return{success:!1,
remainder:o,failedExpectations:s};o=o.slice(b[0].length);let $=o.match(/^:/g);if(s.push({expectation:Ro,remainder:o}),$?.length!==1)return{success:!1,remainder:o,
failedExpectations:s};o=o.slice($[0].length);let Se=Zt(o);if(s.push(...Se.failedExpectations),Se.success===!1)return{success:!1,remainder:Se.remainder,failedExpectations:s};
o=Se.remainder;let Ie=o.match(/^(([\t\n\f\r ])+)?(\/\/([^\r\n])*([\r\n])+)?(([\t\n\f\r ])+)?/g);return s.push({expectation:le,remainder:o},{expectation:fe,remainder:o}),
Ie?.length!==1?{success:!1,remainder:o,failedExpectations:s}:(o=o.slice(Ie[0].length),{success:!0,value:[p.value,Se.value],remainder:o,failedExpectations:s})}}function yr(e){let t=Jl(e);return{$typeName:"cel.expr.ParsedExpr",expr:t.expr,sourceInfo:t.sourceInfo}}var Us=Ve("ChVjZWwvZXhwci9zeW50YXgucHJvdG8SCGNlbC5leHByIlUKClBhcnNlZEV4cHISHAoEZXhwchgCIAEoCzIOLmNlbC5leHByLkV4cHISKQoLc291cmNlX2luZm8YAyABKAsyFC5jZWwuZXhwci5Tb\
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
G9QAVoMY2VsLmRldi9leHBy+AEBYgZwcm90bzM",[Ui,Mt,Bi]),zl=ae(Us,0),ql=ae(Us,1);var Ql;(function(e){e[e.UNSPECIFIED=0]="UNSPECIFIED",e[e.PARSER=1]="PARSER",e[e.TYPE_CHECKER=2]="TYPE_CHECKER",e[e.RUNTIME=3]="RUNTIME"})(Ql||(Ql={}));var db=Ve("ChZjZWwvZXhwci9jaGVja2VkLnByb3RvEghjZWwuZXhwciLsAgoLQ2hlY2tlZEV4cHISPgoNcmVmZXJlbmNlX21hcBgCIAMoCzInLmNlbC5leHByLkNoZWNrZWRFeHByLlJlZmVyZW5jZU1hcEVud\
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
HByQglEZWNsUHJvdG9QAVoMY2VsLmRldi9leHBy+AEBYgZwcm90bzM",[Us,Fu,Mt]),nf=ae(db,0);var ef;(function(e){e[e.PRIMITIVE_TYPE_UNSPECIFIED=0]="PRIMITIVE_TYPE_UNSPECIFIED",e[e.BOOL=1]="BOOL",e[e.INT64=2]="INT64",e[e.UINT64=3]="UINT64",e[e.DOUBLE=4]=
"DOUBLE",e[e.STRING=5]="STRING",e[e.BYTES=6]="BYTES"})(ef||(ef={}));var tf;(function(e){e[e.WELL_KNOWN_TYPE_UNSPECIFIED=0]="WELL_KNOWN_TYPE_UNSPECIFIED",e[e.ANY=1]="ANY",e[e.TIMESTAMP=2]="TIMESTAMP",e[e.DURATION=3]="DURATION"})(
tf||(tf={}));function Sr(e,t){if(t.startsWith("."))return[t.substring(1)];if(e==="")return[t];let n=[];for(let r=e;;){n.push(r+"."+t);let i=r.lastIndexOf(".");if(i<0)break;r=
r.substring(0,i)}return n.push(t),n}function At(e,t){if(!(typeof e!="object"||e===null)){if(he(e))return e.get(t);if(Ne(e))return e.get(Number(t))}}function Mo(e,t){if(typeof e!="object"||e===null)
return;if(he(e))return e.get(t);if(e=fn(e),!ie(e))return;let n=e.desc.fields.find(r=>r.name===t);if(n)switch(n.fieldKind){case"enum":return BigInt(e.get(n));case"\
list":return $e(e.get(n));case"map":return Lt(e.get(n));case"scalar":return un(n.scalar,e.get(n));case"message":if(e.isSet(n))return Ut(e.get(n));if(Pe(n.message))
return null;switch(n.message.typeName){case rt.typeName:return Is;case st.typeName:return ys;case _e.typeName:return null}return Me(n.message)}}function rf(e,t){
if(typeof e!="object"||e===null)return!1;if(he(e))return e.has(t);if(e=fn(e),ie(e)){let n=e.desc.fields.find(r=>r.name===t);return n?e.isSet(n):void 0}return!1}function Vs(e,t,n,r){let i=r.resolve(t);return i===void 0?void 0:W(i)?i:e.newAccess(r.id,i,r.isOptional()).access(t,n)}function $s(e,t,n,r){let i=r.resolve(t);return i===
void 0?!1:W(i)?i:e.newAccess(r.id,i,r.isOptional()).isPresent(t,n)}function Ys(e,t,n,r,i){let a=r.resolve(t);return a===void 0?void 0:W(a)?a:e.newAccess(r.id,a,
r.isOptional()).accessIfPresent(t,n,i)}function sf(e,t,n){if(n.length===0)return t;let r=t;for(let i of n){let a=i.access(e,r);if(a===void 0)return;if(W(a))return a;
r=a}return r}var Bo=class{id;nsNames;accesses_;registry;factory;constructor(t,n,r,i,a){if(this.id=t,this.nsNames=n,this.accesses_=r,this.registry=i,this.factory=
a,n.length===0)throw new Error("No names provided")}isOptional(){return!1}addAccess(t){this.accesses_.push(t)}candidateNames(){return this.nsNames}accesses(){return this.
accesses_}access(t,n){return Vs(this.factory,t,n,this)}isPresent(t,n){return $s(this.factory,t,n,this)}accessIfPresent(t,n,r){return Ys(this.factory,t,n,this,r)}resolve(t){
for(let n of this.nsNames){let r=t.resolve(n);if(r!==void 0)return W(r)?r:sf(t,r,this.accesses_);let i=this.findIdent(n);if(i!==void 0&&this.accesses_.length===
0)return i}}findIdent(t){let n=this.registry.getMessage(t);if(n)return Et(n);if(t.indexOf(".")>1){let r=t.lastIndexOf("."),i=t.substring(0,r),a=t.substring(r+1),
c=this.registry.getEnum(i);if(c){let l=c.values.find(f=>f.name===a);if(l)return BigInt(l.number)}}switch(t){case"int":return B.INT;case"uint":return B.UINT;case"\
double":return B.DOUBLE;case"bool":return B.BOOL;case"string":return B.STRING;case"bytes":return B.BYTES;case"list":return ve(B.DYN);case"map":return jt(B.DYN,B.
DYN);case"null_type":return B.NULL;case"type":return B.TYPE;default:return}}},Uo=class{id;cond;t;f;factory;constructor(t,n,r,i,a){this.id=t,this.cond=n,this.t=r,
this.f=i,this.factory=a}isOptional(){return!1}addAccess(t){this.t.addAccess(t),this.f.addAccess(t)}access(t,n){return Vs(this.factory,t,n,this)}isPresent(t,n){return $s(
this.factory,t,n,this)}accessIfPresent(t,n,r){return Ys(this.factory,t,n,this,r)}resolve(t){let n=this.cond.eval(t);switch(!0){case n===!0:return this.t.resolve(
t);case n===!1:return this.f.resolve(t);case W(n):return n}return se(`found no matching overload for _?_:_ applied to '(${Ze(n).name})'`,this.id)}},ko=class{id;attrs;factory;constructor(t,n,r){
this.id=t,this.attrs=n,this.factory=r}isOptional(){return!1}addAccess(t){let n=[],r;t instanceof ks&&(r=t.name);for(let i of this.attrs){if(r!==void 0&&i.accesses().
length===0)for(let a of i.candidateNames())n.push(a+"."+r);i.addAccess(t)}if(n.length>0){let i=this.factory.createAbsolute(this.id,n);this.attrs.unshift(i)}}access(t,n){
return Vs(this.factory,t,n,this)}isPresent(t,n){return $s(this.factory,t,n,this)}accessIfPresent(t,n,r){return Ys(this.factory,t,n,this,r)}resolve(t){for(let n of this.
attrs){let r=n.resolve(t);if(r!==void 0)return r}}},Fo=class{id;operand;accesses_;factory;constructor(t,n,r,i){this.id=t,this.operand=n,this.accesses_=r,this.factory=
i}isOptional(){return!1}addAccess(t){this.accesses_.push(t)}access(t,n){return Vs(this.factory,t,n,this)}isPresent(t,n){return $s(this.factory,t,n,this)}accessIfPresent(t,n,r){
return Ys(this.factory,t,n,this,r)}resolve(t){let n=this.operand.eval(t);return W(n)?n:sf(t,n,this.accesses_)}},ks=class{id;name;celVal;optional;constructor(t,n,r,i){
this.id=t,this.name=n,this.celVal=r,this.optional=i}isOptional(){return this.optional}access(t,n){let r=Mo(n,this.name);return r===void 0&&!this.optional?Rn(this.
id,this.name):r}isPresent(t,n){let r=rf(n,this.name);return r===void 0?Rn(this.id,this.name):r}accessIfPresent(t,n,r){let i=Mo(n,this.name);return i===void 0&&!this.
optional&&!r?Rn(this.id,this.name):i}},Go=class{id;index;optional;constructor(t,n,r){this.id=t,this.index=n,this.optional=r}isOptional(){return this.optional}access(t,n){
if(n===void 0)return n;let r=At(n,this.index);return r===void 0&&!this.optional?Rn(this.id,this.index):r}isPresent(t,n){return At(n,this.index)===void 0&&!this.
optional?Rn(this.id,this.index):!0}accessIfPresent(t,n,r){let i=At(n,this.index);return i===void 0&&!this.optional?Rn(this.id,this.index):i}},Vo=class{id;index;celVal;optional;constructor(t,n,r,i){
this.id=t,this.index=n,this.celVal=r,this.optional=i}isOptional(){return this.optional}access(t,n){if(n===void 0)return n;let r=At(n,this.index);return r===void 0&&
!this.optional?Pn(this.id,this.index,-1):r}isPresent(t,n){return At(n,this.index)===void 0&&!this.optional?Pn(this.id,this.index,-1):!0}accessIfPresent(t,n,r){let i=At(
n,this.index);return i===void 0&&!this.optional?Pn(this.id,this.index,-1):i}},Fs=class{id;index;celVal;optional;constructor(t,n,r,i){this.id=t,this.index=n,this.
celVal=r,this.optional=i}access(t,n){if(n===void 0)return n;let r=At(n,this.index);return r===void 0&&!this.optional?Pn(this.id,Number(this.index),-1):r}isPresent(t,n){
return At(n,this.index)===void 0&&!this.optional?Pn(this.id,Number(this.index),-1):!0}accessIfPresent(t,n,r){let i=At(n,this.index);return i===void 0&&!this.optional?
Pn(this.id,Number(this.index),-1):i}isOptional(){return this.optional}},Ir=class{id;error;opt;constructor(t,n,r){this.id=t,this.error=n,this.opt=r}addAccess(t){}resolve(t){
return this.error}isOptional(){return this.opt}access(t,n){return this.error}isPresent(t,n){return this.error}accessIfPresent(t,n,r){return this.error}},$o=class{id;key;factory;optional;constructor(t,n,r,i){
this.id=t,this.key=n,this.factory=r,this.optional=i}access(t,n){if(n===void 0)return n;let r=this.key.eval(t);return W(r)?r:this.factory.newAccess(this.id,r,this.
optional).access(t,n)}isPresent(t,n){if(n===void 0)return!1;let r=this.key.eval(t);return W(r)?r:this.factory.newAccess(this.id,r,this.optional).isPresent(t,n)}accessIfPresent(t,n,r){
let i=this.key.eval(t);return W(i)?i:this.factory.newAccess(this.id,i,this.optional).accessIfPresent(t,n,r)}isOptional(){return this.optional}},Gs=class{registry;container;constructor(t,n){
this.registry=t,this.container=n}createAbsolute(t,n){return new Bo(t,n,[],this.registry,this)}createConditional(t,n,r,i){return new Uo(t,n,r,i,this)}createMaybe(t,n){
return new ko(t,[this.createAbsolute(t,Sr(this.container,n))],this)}createRelative(t,n){return new Fo(t,n,[],this)}newAccess(t,n,r){switch(typeof n){case"boolea\
n":return new Go(t,n,r);case"number":return new Vo(t,n,n,r);case"bigint":return new Fs(t,n,n,r);case"string":return new ks(t,n,n,r);case"object":if(n instanceof
$t)return new $o(t,n,this,r);if(de(n))return new Fs(t,n.value,n,r);break;default:break}return new Ir(t,se("unsupported key type",t),r)}};function Rn(e,t){return se(
`field not found: ${String(t)}`,e)}function Pn(e,t,n){return se(`index ${t} out of bounds [0, ${n})`,e)}var Ks=class{data;constructor(t){this.data=t}resolve(t){let n=this.data[t];if(n!==void 0)return W(n)?n:it(n)}},Lr=class{name;value;parent;constructor(t,n,r){this.
name=t,this.value=n,this.parent=r}resolve(t){return t===this.name?this.value:this.parent.resolve(t)}},of={resolve(){}};function af(e,t){let n=ln(e),r=Me(n);for(let[i,a]of t.entries()){let c=n.fields.find(l=>l.name===i);if(c===void 0)throw new Error(`Unknown field ${i} for ${e}`);
hb(r,c,a)}return Ut(r)}function hb(e,t,n){switch(t.fieldKind){case"list":if(!Ne(n))throw qe(t,"list",n);let r=Uc(t,void 0,!1);gb(r,n),e.set(t,r);return;case"map":
if(!he(n))throw qe(t,"map",n);let i=kc(t,void 0,!1);Eb(i,n),e.set(t,i);return;case"enum":e.set(t,Yo(t,n));return;case"message":let a=Ko(t,n);a!==null&&e.set(t,a);
return}e.set(t,Tr(t,t.scalar,n))}function gb(e,t){let n=e.field();for(let r of t)switch(n.listKind){case"enum":e.add(Yo(n,r));break;case"message":e.add(Ko(n,r));
break;case"scalar":e.add(Tr(n,n.scalar,r));break}}function Eb(e,t){let n=e.field();for(let[r,i]of t.entries()){let a=Tr(n,n.mapKey,r);switch(n.mapKind){case"enu\
m":e.set(a,Yo(n,i));break;case"scalar":e.set(a,Tr(n,n.scalar,i));break;case"message":e.set(a,Ko(n,i));break}}}function Yo(e,t){if(typeof t!="bigint")throw qe(e,
"int",t);return cf(t)}function Ko(e,t){switch(e.message.typeName){case tt.typeName:return ie(t,tt)?t:Me(tt,bb(t));case _e.typeName:return Me(_e,Wo(t));case rt.typeName:
if(!he(t))throw qe(e,"map",t);return Me(rt,Zo(t));case st.typeName:if(!Ne(t))throw qe(e,"list",t);return Me(st,Ho(t))}if(t===null)return null;if(Pe(e.message)){
let n=Me(e.message,void 0,!1);return n.set(e.message.fields[0],Tr(e.message.fields[0],e.message.fields[0].scalar,t)),n}if(!ie(t,e.message))throw qe(e,e.message.
typeName,t);return t}function bb(e){switch(typeof e){case"string":return nt(nr,H(nr,{value:e}));case"boolean":return nt(tr,H(tr,{value:e}));case"bigint":return nt(
er,H(er,{value:e}));case"number":return nt(qn,H(qn,{value:e}));default:switch(!0){case e instanceof Uint8Array:return nt(rr,H(rr,{value:e}));case e==null:return nt(
_e,H(_e,{kind:{case:"nullValue",value:an.NULL_VALUE}}));case Ne(e):return nt(st,Ho(e));case he(e):return nt(rt,Zo(e));case de(e):return nt(cn,H(cn,{value:e.value}));case ie(
e):return nt(e.desc,e.message);default:throw new Error(`type cannot be converted ${tt}`)}}}function Wo(e){let t=H(_e);switch(typeof e){case"string":t.kind={case:"\
stringValue",value:e};break;case"boolean":t.kind={case:"boolValue",value:e};break;case"bigint":e>BigInt(Number.MAX_SAFE_INTEGER)||e<BigInt(Number.MIN_SAFE_INTEGER)?
t.kind={case:"stringValue",value:e.toString()}:t.kind={case:"numberValue",value:Number(e)};break;case"number":Number.isNaN(e)?t.kind={case:"stringValue",value:"\
NaN"}:e===Number.POSITIVE_INFINITY?t.kind={case:"stringValue",value:"Infinity"}:e===Number.NEGATIVE_INFINITY?t.kind={case:"stringValue",value:"-Infinity"}:t.kind=
{case:"numberValue",value:Number(e)};break;default:switch(!0){case e instanceof Uint8Array:t.kind={case:"stringValue",value:ts(e)};break;case e==null:t.kind={case:"\
nullValue",value:an.NULL_VALUE};break;case Ne(e):t.kind={case:"listValue",value:Ho(e)};break;case he(e):t.kind={case:"structValue",value:Zo(e)};break;case de(e):
e.value>BigInt(Number.MAX_SAFE_INTEGER)?t.kind={case:"stringValue",value:e.value.toString()}:t.kind={case:"numberValue",value:Number(e.value)};break;case ie(e):
return Ns(_e,gt(e.desc,e.message));default:throw new Error(`type cannot be converted ${_e}`)}}return t}function Ho(e){let t=H(st);for(let n of e)t.values.push(Wo(
n));return t}function Zo(e){let t=H(rt);for(let[n,r]of e.entries()){if(typeof n!="string")throw new Error(`Invalid key type: ${typeof n} for google.protobuf.Str\
uct, expected string`);t.fields[n]=Wo(r)}return t}function Tr(e,t,n){switch(de(n)&&(n=n.value),t){case E.UINT32:case E.FIXED32:if(typeof n!="bigint")throw qe(e,
"int",n);return Nb(n);case E.INT32:case E.SINT32:case E.SFIXED32:if(typeof n!="bigint")throw qe(e,"int",n);return cf(n);case E.UINT64:case E.FIXED64:case E.INT64:case E.
SINT64:case E.SFIXED64:if(typeof n!="bigint")throw qe(e,"int",n);return n;case E.FLOAT:if(typeof n!="number")throw qe(e,"double",n);return Math.fround(n);case E.
DOUBLE:if(typeof n!="number")throw qe(e,"double",n);return n;case E.STRING:if(typeof n!="string")throw qe(e,"string",n);return n;case E.BOOL:if(typeof n!="boole\
an")throw qe(e,"bool",n);return n;case E.BYTES:if(!(n instanceof Uint8Array))throw qe(e,"bytes",n);return n}}function qe(e,t,n){return new Error(`Expected ${t} \
but got ${Ze(n)} for ${e.parent}.${e.name}`)}function cf(e){if(e<Hn||e>Wn)throw new Error("int32 out of range");return Number(e)}function Nb(e){if(e<0||e>Kn)throw new Error(
"uint32 out of range");return Number(e)}var Ws=class{functions;registry;namespace;factory;constructor(t,n,r){this.functions=t,this.registry=n,this.namespace=r,this.factory=new Gs(this.registry,this.namespace)}plan(t){
let n=Number(t.id);switch(t.exprKind.case){case"identExpr":return new $t(this.factory.createMaybe(n,t.exprKind.value.name),!1);case"constExpr":return new Hs(n,this.
constVal(t.exprKind.value));case"callExpr":return this.planCall(n,t.exprKind.value);case"listExpr":return this.planCreateList(n,t.exprKind.value);case"structExp\
r":return this.planCreateStruct(n,t.exprKind.value);case"selectExpr":return this.planSelect(n,t.exprKind.value);case"comprehensionExpr":return this.planComprehension(
n,t.exprKind.value);default:return new vr(n,"invalid expression")}}planComprehension(t,n){if(n.accuInit===void 0||n.iterRange===void 0||n.loopCondition===void 0||
n.loopStep===void 0||n.result===void 0)throw new Error("invalid comprehension");let r=this.plan(n.accuInit),i=this.plan(n.iterRange),a=this.plan(n.loopCondition),
c=this.plan(n.loopStep),l=this.plan(n.result);return new zo(t,n.accuVar,n.iterVar,i,r,a,c,l)}planSelect(t,n){if(n.operand===void 0)throw new Error("invalid sele\
ct");let r=this.plan(n.operand),i=this.relativeAttr(t,r,!1),a=this.factory.newAccess(t,n.field,!1);if(a instanceof Ir)throw new Error(`invalid select: ${a.error.
message}`);return n.testOnly?new Xo(t,i,a,n.field):(i.addAccess(a),i)}planCreateObj(t,n){let r=this.resolveType(n.messageName);if(r===void 0)return new vr(t,"un\
known type: "+n.messageName);let i,a=[],c=[];for(let l=0;l<n.entries.length;l++){let f=n.entries[l];switch(f.optionalEntry&&(i===void 0&&(i=new Array(n.entries.
length).fill(!1)),i[l]=!0),f.keyKind.case){case"fieldKey":a.push(f.keyKind.value);break;case"mapKey":throw new Error("invalid entry");default:break}if(f.value===
void 0)throw new Error("invalid entry");c.push(this.plan(f.value))}return new jo(t,r,a,c,i)}planCreateStruct(t,n){if(n.messageName!=="")return this.planCreateObj(
t,n);let r,i=[],a=[];for(let c=0;c<n.entries.length;c++){let l=n.entries[c];switch(l.optionalEntry&&(r===void 0&&(r=new Array(n.entries.length).fill(!1)),r[c]=!0),
l.keyKind.case){case"fieldKey":throw new Error("unimplemented");case"mapKey":i.push(this.plan(l.keyKind.value));break;default:break}if(l.value===void 0)return new vr(
t,"map entry missing value");a.push(this.plan(l.value))}return new Qo(t,i,a,r)}planCreateList(t,n){if(n.optionalIndices.length>0){let i=new Array(n.elements.length).
fill(!1);for(let a=0;a<n.optionalIndices.length;a++){let c=n.optionalIndices[a];if(c<0||c>=n.elements.length)throw new Error("invalid optional index");i[c]=!0}}
return new Jo(t,n.elements.map(i=>this.plan(i)),void 0)}planCall(t,n){if(n.target!==void 0){let i=uf(n.target);if(i!==void 0){let a=i+"."+n.function;for(let c of Sr(
this.namespace,a)){let l=this.functions.find(c);if(l!==void 0)return new Zs(t,c,"",void 0,l,n.args.map(f=>this.plan(f)))}}}let r=n.args.map(i=>this.plan(i));switch(n.
target&&(r=[this.plan(n.target),...r]),n.function){case ur:return this.planCallIndex(n,r,!1);case gl:case El:return this.planCallIndex(n,r,!0);case pn:return this.
planCallConditional(t,n,r);case Cn:return new qo(t,r);case wn:return new ea(t,r);case dl:case hl:return new ta(t,r[0]);default:return new Zs(t,n.function,"",n.target?
r[0]:void 0,this.functions.find(n.function),n.target?r.slice(1):r)}}planCallConditional(t,n,r){let i=r[0],a=r[1],c=r[2],l=this.relativeAttr(a.id,a,!1),f=this.relativeAttr(
c.id,c,!1);return new $t(this.factory.createConditional(t,i,l,f),!1)}planCallIndex(t,n,r){let i=n[0],a=n[1],c=this.relativeAttr(i.id,i,!1),l;return a instanceof
Hs?l=this.factory.newAccess(i.id,a.value,r):a instanceof $t?l=this.factory.newAccess(i.id,a,r):l=this.relativeAttr(i.id,a,r),c.addAccess(l),c}constVal(t){switch(t.
constantKind.case){case"stringValue":return t.constantKind.value;case"bytesValue":return t.constantKind.value;case"doubleValue":return t.constantKind.value;case"\
boolValue":return t.constantKind.value;case"int64Value":return t.constantKind.value;case"uint64Value":return mt(t.constantKind.value);case"nullValue":return null;case void 0:
throw new Error("invalid constant");default:throw new Error(`unimplemented: ${t.constantKind.case}`)}}relativeAttr(t,n,r){return n instanceof $t?n:new $t(this.factory.
createRelative(t,n),r)}resolveType(t){for(let n of Sr(this.namespace,t))if(this.isKnownType(n))return n}isKnownType(t){switch(t){case"google.protobuf.Value":case"\
google.protobuf.Struct":case"google.protobuf.ListValue":case"google.protobuf.NullValue":case"google.protobuf.BoolValue":case"google.protobuf.UInt32Value":case"g\
oogle.protobuf.UInt64Value":case"google.protobuf.Int32Value":case"google.protobuf.Int64Value":case"google.protobuf.FloatValue":case"google.protobuf.DoubleValue":case"\
google.protobuf.StringValue":case"google.protobuf.BytesValue":case"google.protobuf.Timestamp":case"google.protobuf.Duration":case"google.protobuf.Any":return!0;default:
return this.registry.getMessage(t)!==void 0}}},Xo=class{id;attr;access;field;constructor(t,n,r,i){this.id=t,this.attr=n,this.access=r,this.field=i}eval(t){let n=this.
attr.resolve(t);return n===void 0?!1:W(n)?n:this.access.isPresent(t,n)}},vr=class{id;msg;constructor(t,n){this.id=t,this.msg=n}eval(t){return se(this.msg,this.id)}},
Hs=class{id;value;constructor(t,n){this.id=t,this.value=n}eval(t){return this.value}},$t=class{attr;opt;id;constructor(t,n){this.attr=t,this.opt=n,this.id=t.id}access(t,n){
return this.attr.access(t,n)}isPresent(t,n){return this.attr.isPresent(t,n)}accessIfPresent(t,n,r){return this.attr.accessIfPresent(t,n,r)}isOptional(){return this.
opt}eval(t){let n=this.attr.resolve(t);return n===void 0?se("unresolved attribute",this.id):(W(n),n)}resolve(t){return this.attr.resolve(t)}addAccess(t){this.attr.
addAccess(t)}},Zs=class{id;name;overload;target;func;args;constructor(t,n,r,i,a,c){this.id=t,this.name=n,this.overload=r,this.target=i,this.func=a,this.args=c}eval(t){
if(this.func===void 0)return se(`unbound function: ${this.name}`,this.id);let n=this.target?.eval(t);if(W(n))return n;let r=[];for(let a of this.args){let c=a.eval(
t);if(W(c))return c;r.push(c)}let i=this.func.call(this.id,n,r);return i!==void 0?i:se(`found no matching overload for '${this.name}' applied to '${n!==void 0?`${Ze(
n)}.`:""}(${r.map(a=>Ze(a)).map(a=>a.name).join(", ")})'`,this.id)}},jo=class{id;typeName;fields;values;optionals;constructor(t,n,r,i,a){this.id=t,this.typeName=
n,this.fields=r,this.values=i,this.optionals=a}args(){return this.values}eval(t){let n=xb(this.values.map(i=>i.eval(t)));if(W(n))return n;let r=new Map;for(let i=0;i<
n.length;i++){if(r.has(this.fields[i]))return se(`map key conflict: ${this.fields[i]}`,this.id);r.set(this.fields[i],n[i])}try{return af(this.typeName,r)}catch(i){
return i instanceof Error&&(i=i.message),se(`${i}`,this.id)}}},Jo=class{id;elems;constructor(t,n,r){this.id=t,this.elems=n}eval(t){if(this.elems.length===0)return ys;
let n=this.elems[0].eval(t);if(W(n))return n;let r=[n];for(let i=1;i<this.elems.length;i++){let a=this.elems[i].eval(t);if(W(a))return a;r.push(a)}return $e(r)}args(){
return this.elems}},Qo=class{id;keys;values;constructor(t,n,r,i){this.id=t,this.keys=n,this.values=r}args(){return this.keys.concat(this.values)}eval(t){if(this.
keys.length===0)return Is;let n=new Map,r=this.mapKeyOrError(this.keys[0].eval(t));if(W(r))return r;let i=this.values[0].eval(t);if(W(i))return i;if(typeof r=="\
number"&&!Number.isInteger(r))return _r(this.id);n.set(r,i);for(let a=1;a<this.keys.length;a++){let c=this.mapKeyOrError(this.keys[a].eval(t));if(W(c))return c;
let l=this.values[a].eval(t);if(W(l))return l;if(n.has(c))return se(`map key conflict: ${c}`,this.id);if(typeof c=="number"&&!Number.isInteger(c))return _r(this.
id);n.set(c,l)}return Lt(n)}mapKeyOrError(t){switch(typeof t){case"boolean":case"bigint":case"string":return t;case"object":return de(t)?t:_r(this.id);case"numb\
er":return Number.isInteger(t)?BigInt(t):_r(this.id);default:return _r(this.id)}}},zo=class{id;accuVar;iterVar;iterRange;accu;cond;step;result;constructor(t,n,r,i,a,c,l,f){
this.id=t,this.accuVar=n,this.iterVar=r,this.iterRange=i,this.accu=a,this.cond=c,this.step=l,this.result=f}eval(t){let n=this.accu.eval(t);if(W(n))return n;let r=new Lr(
this.accuVar,n,t),i=this.iterRange.eval(t);if(W(i))return i;let a=[];if(he(i))a=Array.from(i.keys());else if(Ne(i))a=Array.from(i);else return se(`type mismatch\
: iterable vs ${Ze(i)}`,this.id);for(let c of a){if(W(c))return c;let l=new Lr(this.iterVar,c,r),f=this.cond.eval(l);if(W(f))return f;if(f!==!0)break;r.value=this.
step.eval(l)}return this.result.eval(r)}},qo=class{id;args;constructor(t,n){this.id=t,this.args=n}eval(t){let n=[];for(let r of this.args){let i=r.eval(t);if(typeof i==
"boolean"){if(!i)return!1;continue}W(i)?n.push(i):n.push(se(`type mismatch: expected bool, got ${Ze(i)}`,this.id))}return n.length>0?Fr(n[0],...n.slice(1)):!0}},
ea=class{id;args;constructor(t,n){this.id=t,this.args=n}eval(t){let n=[];for(let r of this.args){let i=r.eval(t);if(typeof i=="boolean"){if(i)return!0;continue}
W(i)?n.push(i):n.push(se(`type mismatch: expected bool, got ${Ze(i)}`,this.id))}return n.length>0?Fr(n[0],...n.slice(1)):!1}},ta=class{id;arg;constructor(t,n){this.
id=t,this.arg=n}eval(t){return this.arg.eval(t)!==!1}};function uf(e){switch(e.exprKind.case){case"identExpr":return e.exprKind.value.name;case"selectExpr":{if(e.
exprKind.value.testOnly||e.exprKind.value.operand===void 0)return;let t=uf(e.exprKind.value.operand);return t===void 0?void 0:t+"."+e.exprKind.value.field}default:
return}}function _r(e){return se("unsupported key type",e)}function xb(e){let t=[];for(let n=0;n<e.length;n++){let r=e[n];W(r)&&t.push(r)}return t.length>0?Fr(t[0],
...t.slice(1)):e}var lf=new WeakMap;function na(e,t){let n=lf.get(e);n===void 0&&(n=new Ws(e.funcs,e.registry,e.namespace),lf.set(e,n));let r;He(t,nf)||He(t,zl)?r=t.expr:r=t;let i=n.
plan(r??H(ql)),a=sl({registry:e.registry},{id:i.id,eval(c){try{let l=i.eval(c);return W(l)?l:fn(l)}catch(l){return se(l,i.id)}}});return c=>a.eval(c!==void 0?new Ks(
c):of)}function ia(e){let t,n;if(e.$typeName=="cel.expr.Expr"?t=e:(t=e.expr,n=e.sourceInfo),t==null)return"";let r=new sa(n);return r.visit(t),r.toString()}var Ar={[pn]:1,
[wn]:2,[Cn]:3,[cr]:4,[lr]:4,"_<_":4,[Oe]:4,"_>_":4,[we]:4,"@in":4,"_+_":5,"_-_":5,"_*_":6,"_/_":6,"_%_":6,"-_":7,"!_":7,[ur]:8},yb=new Set([Cn,wn]),ff={"_+_":"+",
"_-_":"-","_*_":"*","_/_":"/","_%_":"%",[cr]:"==",[lr]:"!=","_<_":"<",[Oe]:"<=","_>_":">",[we]:">=",[Cn]:"&&",[wn]:"||","@in":"in"};function ra(e){if(e.exprKind.
case!=="callExpr")return!1;let t=e.exprKind.value;switch(t.args.length){case 1:return t.function==="-_"||t.function==="!_";case 2:return ff[t.function]!==void 0;case 3:
return t.function===pn;default:return!1}}var sa=class{sourceInfo;str="";constructor(t){this.sourceInfo=t}toString(){return this.str}visit(t){if(!this.visitMaybeMacroCall(
t))switch(t.exprKind.case){case"constExpr":this.visitConst(t.exprKind.value);break;case"identExpr":this.str+=t.exprKind.value.name;break;case"selectExpr":this.visitSelect(
t.exprKind.value);break;case"callExpr":this.visitCall(t.exprKind.value);break;case"listExpr":this.visitList(t.exprKind.value);break;case"structExpr":this.visitStruct(
t.exprKind.value);break;case"comprehensionExpr":this.visitComprehension(t.exprKind.value);break}}visitMaybeMacroCall(t){if(this.sourceInfo==null)return!1;let n=this.
sourceInfo.macroCalls[t.id.toString()];return n==null?!1:(this.visit(n),!0)}visitConst(t){let n=t.constantKind;switch(n.case){case"nullValue":this.str+="null";break;case"\
boolValue":this.str+=n.value?"true":"false";break;case"int64Value":this.str+=n.value.toString();break;case"uint64Value":this.str+=n.value.toString()+"u";break;case"\
doubleValue":{let r=(Object.is(n.value,-0)?"-":"")+n.value.toString();Number.isFinite(n.value)&&!r.includes(".")&&!r.includes("e")&&(r+=".0"),this.str+=r;break}case"\
stringValue":this.str+='"'+Ib(n.value)+'"';break;case"bytesValue":this.str+='b"'+Lb(n.value)+'"';break}}visitSelect(t){t.testOnly&&(this.str+="has("),t.operand!=
null&&(this.visitMaybeNested(t.operand,ra(t.operand)),this.str+="."),this.str+=t.field,t.testOnly&&(this.str+=")")}visitCall(t){let n=t.function;if(n===pn&&t.args.
length===3){this.visitMaybeNested(t.args[0],!0),this.str+=" ? ",this.visitMaybeNested(t.args[1],!0),this.str+=" : ",this.visit(t.args[2]);return}if(n===ur&&t.args.
length===2){this.visitMaybeNested(t.args[0],ra(t.args[0])),this.str+="[",this.visit(t.args[1]),this.str+="]";return}let r=ff[n];if(r!==void 0&&t.args.length===2){
let i=t.args[0],a=t.args[1];this.visitMaybeNestedBinaryLHS(i,n),this.str+=" "+r+" ",this.visitMaybeNestedBinaryRHS(a,n);return}if(n==="!_"&&t.args.length===1){this.
str+="!",this.visitMaybeNested(t.args[0],!0);return}if(n==="-_"&&t.args.length===1){this.str+="-",this.visitMaybeNested(t.args[0],!0);return}if(t.target!=null){
this.visitMaybeNested(t.target,ra(t.target)),this.str+="."+n+"(";for(let i=0;i<t.args.length;i++)i>0&&(this.str+=", "),this.visit(t.args[i]);this.str+=")";return}
this.str+=n+"(";for(let i=0;i<t.args.length;i++)i>0&&(this.str+=", "),this.visit(t.args[i]);this.str+=")"}visitList(t){this.str+="[";for(let n=0;n<t.elements.length;n++)
n>0&&(this.str+=", "),t.optionalIndices.includes(n)&&(this.str+="?"),this.visit(t.elements[n]);this.str+="]"}visitStruct(t){if(t.messageName!==""){this.str+=t.messageName+
"{";for(let n=0;n<t.entries.length;n++){n>0&&(this.str+=", ");let r=t.entries[n];r.optionalEntry&&(this.str+="?"),r.keyKind.case==="fieldKey"&&(this.str+=r.keyKind.
value),this.str+=": ",r.value!=null&&this.visit(r.value)}this.str+="}"}else{this.str+="{";for(let n=0;n<t.entries.length;n++){n>0&&(this.str+=", ");let r=t.entries[n];
r.optionalEntry&&(this.str+="?"),r.keyKind.case==="mapKey"&&r.keyKind.value!=null&&this.visit(r.keyKind.value),this.str+=": ",r.value!=null&&this.visit(r.value)}
this.str+="}"}}visitComprehension(t){throw new Error("unsupported expression: comprehension")}visitMaybeNested(t,n){if(n&&t.exprKind.case==="callExpr"&&(Ar[t.exprKind.
value.function]!==void 0||t.exprKind.value.function===pn)){this.str+="(",this.visit(t),this.str+=")";return}this.visit(t)}visitMaybeNestedBinaryLHS(t,n){this.needsParensLHS(
t,n)?(this.str+="(",this.visit(t),this.str+=")"):this.visit(t)}visitMaybeNestedBinaryRHS(t,n){this.needsParensRHS(t,n)?(this.str+="(",this.visit(t),this.str+=")"):
this.visit(t)}needsParensLHS(t,n){if(t.exprKind.case!=="callExpr")return!1;let r=t.exprKind.value.function,i=Ar[r],a=Ar[n];return i==null||a==null?!1:i<a}needsParensRHS(t,n){
if(t.exprKind.case!=="callExpr")return!1;let r=t.exprKind.value.function,i=Ar[r],a=Ar[n];return i==null||a==null?!1:i<a||i===a&&!yb.has(n)}};function Sb(e){switch(e){case"\
\\":return"\\\\";case'"':return'\\"';case"\x07":return"\\a";case"\b":return"\\b";case"\f":return"\\f";case`
`:return"\\n";case"\r":return"\\r";case"	":return"\\t";case"\v":return"\\v";default:return e}}function Ib(e){return[...e].map(Sb).join("")}function Lb(e){let t="";
for(let n of e)n>=32&&n<127&&n!==34&&n!==92?t+=String.fromCharCode(n):t+="\\"+n.toString(8).padStart(3,"0");return t}function En({exprKind:e}){switch(e.case){case"selectExpr":return Cr([e.value.operand]);case"callExpr":return Cr([e.value.target,...e.value.args]);case"listExpr":
return e.value.elements;case"structExpr":return e.value.entries.flatMap(({keyKind:t,value:n})=>Cr([t.case==="mapKey"?t.value:void 0,n]));case"comprehensionExpr":{
let{iterRange:t,accuInit:n,loopCondition:r,loopStep:i,result:a}=e.value;return Cr([t,n,r,i,a])}default:return[]}}function Yt(e,{sourceInfo:t}){return ia({$typeName:"\
cel.expr.ParsedExpr",expr:e,sourceInfo:t})}function wr(e){let{exprKind:t}=e;if(t.case!=="comprehensionExpr")return Math.max(0,...En(e).map(wr));let{iterRange:n,
loopCondition:r,loopStep:i,accuInit:a,result:c}=t.value,l=Cr([r,i,a,c]).map(wr),f=n?wr(n):0;return Math.max(f,1+Math.max(0,...l))}function Cr(e){return e.filter(
t=>t!==void 0)}var pf=4096,mf=50,aa=2,ca=1e3;function df(e){let t=Buffer.byteLength(e);if(t>pf)return`has ${t} bytes, more than the ${pf} a rule may have`;let n=Tb(e);if(n>mf)
return`has ${n} brackets in brackets, more than ${mf}`}function Tb(e){let t=0,n=0;for(let r of e)"([{".includes(r)?n=Math.max(n,++t):")]}".includes(r)&&t--;return n}
var Xs=class{isOver=!1;#e;#t=0;constructor(t){this.#e=t}start(){this.isOver=!1,this.#t=this.#e()+ca}tick(){if(this.isOver||=this.#e()>this.#t,this.isOver)throw new Error(
"the rule takes too long")}},hf="@tick",gf="@collect",Ef="@collected";function ua(e){for(let i of En(e))ua(i);let{exprKind:t}=e;if(t.case!=="comprehensionExpr")
return e;let n=t.value,{id:r}=e;return n.loopCondition=oa(r,"_&&_",[oa(r,hf,[]),n.loopCondition]),_b(n)&&(n.accuInit=oa(r,Ef,[]),n.loopStep=vb(n.loopStep,n.accuVar)),
e}function bf(e){let{BOOL:t,DYN:n}=B,r=new WeakMap;return[T(hf,[],t,()=>(e.tick(),!0)),T(Ef,[],ve(n),()=>{let i=[],a=$e(i);return r.set(a,i),a}),T(gf,[ve(n),n],
ve(n),(i,a)=>(r.get(i)?.push(a),i))]}function _b({accuInit:e,loopStep:t,accuVar:n}){return e?.exprKind.case==="listExpr"&&e.exprKind.value.elements.length===0&&
t!==void 0&&xf(Nf(t),n)!==void 0}function Nf(e){let{exprKind:t}=e;return(t.case==="callExpr"&&t.value.function==="_?_:_"?t.value.args[1]:void 0)??e}function xf({
exprKind:e},t){if(e.case!=="callExpr"||e.value.function!=="_+_")return;let[n,r]=e.value.args;return n?.exprKind.case==="identExpr"&&n.exprKind.value.name===t&&r?.
exprKind.case==="listExpr"?r.exprKind.value.elements[0]:void 0}function vb(e,t){let n=Nf(e),{exprKind:r}=n,i=xf(n,t);return r.case==="callExpr"&&i&&(r.value.function=
gf,r.value.args=[r.value.args[0],i]),e}function oa(e,t,n){return{$typeName:"cel.expr.Expr",id:e,exprKind:{case:"callExpr",value:{$typeName:"cel.expr.Expr.Call",
function:t,args:n}}}}function Ab(e){let t=Number(e);if(t<0||t>this.length)throw Mn(t,this.length);return this.charAt(t)}function yf(e,t){if(t===void 0)return BigInt(this.indexOf(e));
let n=Number(t);if(n<0||n>=this.length)throw Mn(n,this.length);return BigInt(this.indexOf(e,n))}function Sf(e,t){if(t===void 0)return BigInt(this.lastIndexOf(e));
let n=Number(t);if(n<0||n>=this.length)throw Mn(n,this.length);return BigInt(this.lastIndexOf(e,n))}function Cb(){let e="";for(let t=0;t<this.length;t++){let n=this.
charCodeAt(t);n>=65&&n<=90?e+=String.fromCharCode(n+32):e+=this.charAt(t)}return e}function wb(){let e="";for(let t=0;t<this.length;t++){let n=this.charCodeAt(t);
n>=97&&n<=122?e+=String.fromCharCode(n-32):e+=this.charAt(t)}return e}function If(e,t,n){let r=n===void 0?this.length:Number(n),i=this,a=0,c=r,l=i.indexOf(e,a);
for(;c>0&&l!==-1;)i=i.substring(0,l)+t+i.substring(l+e.length),a=l+t.length,c--,l=i.indexOf(e,a);return i}function Lf(e,t){let n=t===void 0?void 0:Number(t);return n===
1?$e([this]):$e(this.split(e,n))}function Tf(e,t){if(t===void 0){let i=Number(e);if(i<0||i>this.length)throw Mn(i,this.length);return this.substring(i)}let n=Number(
e),r=Number(t);if(n<0||n>this.length)throw Mn(n,this.length);if(r<0||r>this.length)throw Mn(r,this.length);if(n>r)throw Xe("substring","start > end");return this.
substring(n,r)}var _f=new Set([32,9,10,11,12,13,133,160,5760,8192,8193,8194,8195,8196,8197,8198,8199,8200,8201,8202,8232,8233,8239,8287,12288]);function Ob(){let e=0,
t=this.length-1;for(;e<this.length&&_f.has(this.charCodeAt(e));)e++;for(;t>e&&_f.has(this.charCodeAt(t));)t--;return this.substring(e,t+1)}function vf(e=""){let t="";
for(let n=0;n<this.size;n++){let r=this.get(n);if(typeof r!="string")throw Xe("join","list contains non-string value");n>0&&(t+=e),t+=r}return t}var Db=new Map(
[[0,"\\0"],[7,"\\a"],[8,"\\b"],[9,"\\t"],[10,"\\n"],[11,"\\v"],[12,"\\f"],[13,"\\r"],[34,'\\"'],[92,"\\\\"]]);function Rb(e){let t='"';for(let n=0;n<e.length;n++){
let r=e.charCodeAt(n);t+=Db.get(r)??e.charAt(n)}return t+='"',t}function Cf(e){switch(e){case"Infinity":case"-Infinity":case"NaN":return e;default:throw Xe("for\
mat","invalid floating point value")}}function wf(e,t){switch(!0){case typeof e=="number":return!Number.isFinite(e)||t===void 0?e.toString():new Intl.NumberFormat(
"en-US",{maximumFractionDigits:t,minimumFractionDigits:t,notation:"standard",roundingMode:"halfEven",useGrouping:!1}).format(e);case typeof e=="string":return Cf(
e);default:throw Xe("format","fixed-point clause can only be used on doubles")}}function Pb(e,t){switch(!0){case typeof e=="number":if(!Number.isFinite(e))return e.
toString();let n=e.toExponential(t),r=n.lastIndexOf("+");return r===n.length-2&&(n=`${n.substring(0,r+1)}0${n.substring(r+1)}`),n;case typeof e=="string":return Cf(
e);default:throw Xe("format","scientific clause can only be used on doubles")}}function Mb(e){switch(!0){case typeof e=="boolean":return e?"1":"0";case typeof e==
"bigint":return e.toString(2);case de(e):return e.value.toString(2);default:throw Xe("format","only integers and bools can be formatted as binary")}}function Bb(e){
switch(!0){case typeof e=="bigint":return e.toString(8);case de(e):return e.value.toString(8);default:throw Xe("format","invalid integer value")}}function Of(e){
switch(!0){case typeof e=="bigint":return e.toString(10);case de(e):return e.value.toString(10);case(typeof e=="number"&&!Number.isFinite(e)):return e.toString();default:
throw Xe("format","invalid integer value")}}function Af(e){let t="";for(let n=0;n<e.length;n++)t+=e[n].toString(16).padStart(2,"0");return t}function Df(e){switch(!0){case typeof e==
"bigint":return e.toString(16);case de(e):return e.value.toString(16);case typeof e=="string":let t=new TextEncoder;return Af(t.encode(e));case e instanceof Uint8Array:
return Af(e);default:throw Xe("format","only integers, byte buffers, and strings can be formatted as hex")}}function Ub(e){let t=Df(e);return typeof t!="string"?
t:t.toUpperCase()}function kb(e){let t="[";for(let n=0;n<e.size;n++)n>0&&(t+=", "),t+=Js(e.get(n));return t+="]",t}function Fb(e){let t=new Array(e.size),n=0;for(let[
a,c]of e)t[n]=[Js(a),Js(c)],n++;let r="{",i="";for(let[a,c]of t.sort((l,f)=>l[0].localeCompare(f[0])))r+=i+a+": "+c,i=", ";return r+="}",r}function Js(e){switch(typeof e){case"\
boolean":return e?"true":"false";case"bigint":return Of(e);case"number":return wf(e,void 0);case"string":return e;case"object":switch(!0){case e===null:return"n\
ull";case Jt(e):return e.name;case de(e):return e.value.toString();case ie(e,Te):return gt(Te,e.message);case ie(e,ut):return gt(ut,e.message);case e instanceof
Uint8Array:return new TextDecoder().decode(e);case Ne(e):return kb(e);case he(e):return Fb(e)}}throw Xe("format","invalid string value")}function Gb(e){let t="",
n=0,r=0;for(;n<this.length;){if(this.charAt(n)!=="%"){t+=this.charAt(n),n++;continue}if(n+1>=this.length)throw Xe("format","invalid format string");let i=this.charAt(
n+1);if(n+=2,i==="%"){t+="%";continue}let a=6;if(i==="."){for(a=0;n<this.length&&this.charAt(n)>="0"&&this.charAt(n)<="9";)a=a*10+Number(this.charAt(n)),n++;if(n>=
this.length)throw Xe("format","invalid format string");i=this.charAt(n),n++}let c=e.get(r++);if(c===void 0)throw Xe("format","too few arguments for format strin\
g");t+=Vb(i,c,a)}if(r<e.size)throw Xe("format","too many arguments for format string");return t}function Vb(e,t,n){switch(e){case"e":return Pb(t,n);case"f":return wf(
t,n);case"b":return Mb(t);case"d":return Of(t);case"s":return Js(t);case"x":return Df(t);case"X":return Ub(t);case"o":return Bb(t);default:throw Xe("format",`co\
uld not parse formatting clause: unrecognized formatting clause: ${e}`)}}function Xe(e,t){return new Error(`invalid argument to function ${e}: ${t}`)}function Mn(e,t){
return new Error(`index ${e} out of bounds [0, ${t})`)}var{STRING:j,INT:ft,DYN:Rf}=B,$b=ve(Rf),js=ve(Rf),la=[T("strings.quote",[j],j,Rb),X("charAt",j,[ft],j,Ab),
X("indexOf",j,[j],ft,yf),X("indexOf",j,[j,ft],ft,yf),X("lastIndexOf",j,[j],ft,Sf),X("lastIndexOf",j,[j,ft],ft,Sf),X("lowerAscii",j,[],j,Cb),X("upperAscii",j,[],
j,wb),X("replace",j,[j,j],j,If),X("replace",j,[j,j,ft],j,If),X("split",j,[j],js,Lf),X("split",j,[j,ft],js,Lf),X("substring",j,[ft],j,Tf),X("substring",j,[ft,ft],
j,Tf),X("trim",j,[],j,Ob),X("join",js,[],j,vf),X("join",js,[j],j,vf),X("format",j,[$b],j,Gb)];var Y=(e,t)=>()=>{try{return t||e((t={exports:{}}).exports,t),t.exports}catch(n){throw t=0,n}},Bn=Y((e,t)=>{"use strict";var n="2.0.0",r=Number.MAX_SAFE_INTEGER||
9007199254740991,i=16,a=250,c=["	",`
`,"\v","\f","\r"," "," "," "," "," "," "," "," "," "," "," "," "," "," ","\u2028","\u2029"," "," ","　","\uFEFF"],l=["major","prem\
ajor","minor","preminor","patch","prepatch","prerelease"];t.exports={MAX_LENGTH:256,MAX_SAFE_COMPONENT_LENGTH:i,MAX_SAFE_BUILD_LENGTH:a,MAX_SAFE_INTEGER:r,WHITESPACE_CHARACTERS:c,
RELEASE_TYPES:l,SEMVER_SPEC_VERSION:n,FLAG_INCLUDE_PRERELEASE:1,FLAG_LOOSE:2}}),zs=Y((e,t)=>{"use strict";var n=typeof process=="object"&&process.env&&process.env.
NODE_DEBUG&&/\bsemver\b/i.test(process.env.NODE_DEBUG)?(...r)=>console.error("SEMVER",...r):()=>{};t.exports=n}),Or=Y((e,t)=>{"use strict";var{MAX_SAFE_COMPONENT_LENGTH:n,
MAX_SAFE_BUILD_LENGTH:r,MAX_LENGTH:i}=Bn(),a=zs();e=t.exports={};var c=e.re=[],l=e.safeRe=[],f=e.src=[],d=e.safeSrc=[],h=e.t={},N=0,g="[a-zA-Z0-9-]",x=[["\\s",1],
["\\d",i],[g,r]],L=_=>{for(let[S,y]of x)_=_.split(`${S}*`).join(`${S}{0,${y}}`).split(`${S}+`).join(`${S}{1,${y}}`);return _},I=(_,S,y)=>{let v=L(S),w=N++;a(_,w,
S),h[_]=w,f[w]=S,d[w]=v,c[w]=new RegExp(S,y?"g":void 0),l[w]=new RegExp(v,y?"g":void 0)};I("NUMERICIDENTIFIER","0|[1-9]\\d*"),I("NUMERICIDENTIFIERLOOSE","\\d+"),
I("NONNUMERICIDENTIFIER",`\\d*[a-zA-Z-]${g}*`),I("MAINVERSION",`(${f[h.NUMERICIDENTIFIER]})\\.(${f[h.NUMERICIDENTIFIER]})\\.(${f[h.NUMERICIDENTIFIER]})`),I("MAI\
NVERSIONLOOSE",`(${f[h.NUMERICIDENTIFIERLOOSE]})\\.(${f[h.NUMERICIDENTIFIERLOOSE]})\\.(${f[h.NUMERICIDENTIFIERLOOSE]})`),I("PRERELEASEIDENTIFIER",`(?:${f[h.NONNUMERICIDENTIFIER]}\
|${f[h.NUMERICIDENTIFIER]})`),I("PRERELEASEIDENTIFIERLOOSE",`(?:${f[h.NONNUMERICIDENTIFIER]}|${f[h.NUMERICIDENTIFIERLOOSE]})`),I("PRERELEASE",`(?:-(${f[h.PRERELEASEIDENTIFIER]}\
(?:\\.${f[h.PRERELEASEIDENTIFIER]})*))`),I("PRERELEASELOOSE",`(?:-?(${f[h.PRERELEASEIDENTIFIERLOOSE]}(?:\\.${f[h.PRERELEASEIDENTIFIERLOOSE]})*))`),I("BUILDIDENT\
IFIER",`${g}+`),I("BUILD",`(?:\\+(${f[h.BUILDIDENTIFIER]}(?:\\.${f[h.BUILDIDENTIFIER]})*))`),I("FULLPLAIN",`v?${f[h.MAINVERSION]}${f[h.PRERELEASE]}?${f[h.BUILD]}\
?`),I("FULL",`^${f[h.FULLPLAIN]}$`),I("LOOSEPLAIN",`[v=\\s]*${f[h.MAINVERSIONLOOSE]}${f[h.PRERELEASELOOSE]}?${f[h.BUILD]}?`),I("LOOSE",`^${f[h.LOOSEPLAIN]}$`),I(
"GTLT","((?:<|>)?=?)"),I("XRANGEIDENTIFIERLOOSE",`${f[h.NUMERICIDENTIFIERLOOSE]}|x|X|\\*`),I("XRANGEIDENTIFIER",`${f[h.NUMERICIDENTIFIER]}|x|X|\\*`),I("XRANGEPL\
AIN",`[v=\\s]*(${f[h.XRANGEIDENTIFIER]})(?:\\.(${f[h.XRANGEIDENTIFIER]})(?:\\.(${f[h.XRANGEIDENTIFIER]})(?:${f[h.PRERELEASE]})?${f[h.BUILD]}?)?)?`),I("XRANGEPLA\
INLOOSE",`[v=\\s]*(${f[h.XRANGEIDENTIFIERLOOSE]})(?:\\.(${f[h.XRANGEIDENTIFIERLOOSE]})(?:\\.(${f[h.XRANGEIDENTIFIERLOOSE]})(?:${f[h.PRERELEASELOOSE]})?${f[h.BUILD]}\
?)?)?`),I("XRANGE",`^${f[h.GTLT]}\\s*${f[h.XRANGEPLAIN]}$`),I("XRANGELOOSE",`^${f[h.GTLT]}\\s*${f[h.XRANGEPLAINLOOSE]}$`),I("COERCEPLAIN",`(^|[^\\d])(\\d{1,${n}\
})(?:\\.(\\d{1,${n}}))?(?:\\.(\\d{1,${n}}))?`),I("COERCE",`${f[h.COERCEPLAIN]}(?:$|[^\\d])`),I("COERCEFULL",f[h.COERCEPLAIN]+`(?:${f[h.PRERELEASE]})?(?:${f[h.BUILD]}\
)?(?:$|[^\\d])`),I("COERCERTL",f[h.COERCE],!0),I("COERCERTLFULL",f[h.COERCEFULL],!0),I("LONETILDE","(?:~>?)"),I("TILDETRIM",`(\\s*)${f[h.LONETILDE]}\\s+`,!0),e.
tildeTrimReplace="$1~",I("TILDE",`^${f[h.LONETILDE]}${f[h.XRANGEPLAIN]}$`),I("TILDELOOSE",`^${f[h.LONETILDE]}${f[h.XRANGEPLAINLOOSE]}$`),I("LONECARET","(?:\\^)"),
I("CARETTRIM",`(\\s*)${f[h.LONECARET]}\\s+`,!0),e.caretTrimReplace="$1^",I("CARET",`^${f[h.LONECARET]}${f[h.XRANGEPLAIN]}$`),I("CARETLOOSE",`^${f[h.LONECARET]}${f[h.
XRANGEPLAINLOOSE]}$`),I("COMPARATORLOOSE",`^${f[h.GTLT]}\\s*(${f[h.LOOSEPLAIN]})$|^$`),I("COMPARATOR",`^${f[h.GTLT]}\\s*(${f[h.FULLPLAIN]})$|^$`),I("COMPARATORT\
RIM",`(\\s*)${f[h.GTLT]}\\s*(${f[h.LOOSEPLAIN]}|${f[h.XRANGEPLAIN]})`,!0),e.comparatorTrimReplace="$1$2$3",I("HYPHENRANGE",`^\\s*(${f[h.XRANGEPLAIN]})\\s+-\\s+(${f[h.
XRANGEPLAIN]})\\s*$`),I("HYPHENRANGELOOSE",`^\\s*(${f[h.XRANGEPLAINLOOSE]})\\s+-\\s+(${f[h.XRANGEPLAINLOOSE]})\\s*$`),I("STAR","(<|>)?=?\\s*\\*"),I("GTE0","^\\s*\
>=\\s*0\\.0\\.0\\s*$"),I("GTE0PRE","^\\s*>=\\s*0\\.0\\.0-0\\s*$")}),pa=Y((e,t)=>{"use strict";var n=Object.freeze({loose:!0}),r=Object.freeze({}),i=a=>a?typeof a!=
"object"?n:a:r;t.exports=i}),Pf=Y((e,t)=>{"use strict";var n=/^[0-9]+$/,r=(a,c)=>{if(typeof a=="number"&&typeof c=="number")return a===c?0:a<c?-1:1;let l=n.test(
a),f=n.test(c);return l&&f&&(a=+a,c=+c),a===c?0:l&&!f?-1:f&&!l?1:a<c?-1:1},i=(a,c)=>r(c,a);t.exports={compareIdentifiers:r,rcompareIdentifiers:i}}),Ke=Y((e,t)=>{
"use strict";var n=zs(),{MAX_LENGTH:r,MAX_SAFE_INTEGER:i}=Bn(),{safeRe:a,t:c}=Or(),l=pa(),{compareIdentifiers:f}=Pf(),d=(N,g)=>{let x=g.split(".");if(x.length>N.
length)return!1;for(let L=0;L<x.length;L++)if(f(N[L],x[L])!==0)return!1;return!0},h=class Ct{constructor(g,x){if(x=l(x),g instanceof Ct){if(g.loose===!!x.loose&&
g.includePrerelease===!!x.includePrerelease)return g;g=g.version}else if(typeof g!="string")throw new TypeError(`Invalid version. Must be a string. Got type "${typeof g}\
".`);if(g.length>r)throw new TypeError(`version is longer than ${r} characters`);n("SemVer",g,x),this.options=x,this.loose=!!x.loose,this.includePrerelease=!!x.
includePrerelease;let L=g.trim().match(x.loose?a[c.LOOSE]:a[c.FULL]);if(!L)throw new TypeError(`Invalid Version: ${g}`);if(this.raw=g,this.major=+L[1],this.minor=
+L[2],this.patch=+L[3],this.major>i||this.major<0)throw new TypeError("Invalid major version");if(this.minor>i||this.minor<0)throw new TypeError("Invalid minor \
version");if(this.patch>i||this.patch<0)throw new TypeError("Invalid patch version");L[4]?this.prerelease=L[4].split(".").map(I=>{if(/^[0-9]+$/.test(I)){let _=+I;
if(_>=0&&_<i)return _}return I}):this.prerelease=[],this.build=L[5]?L[5].split("."):[],this.format()}format(){return this.version=`${this.major}.${this.minor}.${this.
patch}`,this.prerelease.length&&(this.version+=`-${this.prerelease.join(".")}`),this.version}toString(){return this.version}compare(g){if(n("SemVer.compare",this.
version,this.options,g),!(g instanceof Ct)){if(typeof g=="string"&&g===this.version)return 0;g=new Ct(g,this.options)}return g.version===this.version?0:this.compareMain(
g)||this.comparePre(g)}compareMain(g){return g instanceof Ct||(g=new Ct(g,this.options)),this.major<g.major?-1:this.major>g.major?1:this.minor<g.minor?-1:this.minor>
g.minor?1:this.patch<g.patch?-1:this.patch>g.patch?1:0}comparePre(g){if(g instanceof Ct||(g=new Ct(g,this.options)),this.prerelease.length&&!g.prerelease.length)
return-1;if(!this.prerelease.length&&g.prerelease.length)return 1;if(!this.prerelease.length&&!g.prerelease.length)return 0;let x=0;do{let L=this.prerelease[x],
I=g.prerelease[x];if(n("prerelease compare",x,L,I),L===void 0&&I===void 0)return 0;if(I===void 0)return 1;if(L===void 0)return-1;if(L!==I)return f(L,I)}while(++x)}compareBuild(g){
g instanceof Ct||(g=new Ct(g,this.options));let x=0;do{let L=this.build[x],I=g.build[x];if(n("build compare",x,L,I),L===void 0&&I===void 0)return 0;if(I===void 0)
return 1;if(L===void 0)return-1;if(L!==I)return f(L,I)}while(++x)}inc(g,x,L){if(g.startsWith("pre")){if(!x&&L===!1)throw new Error("invalid increment argument: \
identifier is empty");if(x){let I=`-${x}`.match(this.options.loose?a[c.PRERELEASELOOSE]:a[c.PRERELEASE]);if(!I||I[1]!==x)throw new Error(`invalid identifier: ${x}`)}}
switch(g){case"premajor":this.prerelease.length=0,this.patch=0,this.minor=0,this.major++,this.inc("pre",x,L);break;case"preminor":this.prerelease.length=0,this.
patch=0,this.minor++,this.inc("pre",x,L);break;case"prepatch":this.prerelease.length=0,this.inc("patch",x,L),this.inc("pre",x,L);break;case"prerelease":this.prerelease.
length===0&&this.inc("patch",x,L),this.inc("pre",x,L);break;case"release":if(this.prerelease.length===0)throw new Error(`version ${this.raw} is not a prerelease`);
this.prerelease.length=0;break;case"major":(this.minor!==0||this.patch!==0||this.prerelease.length===0)&&this.major++,this.minor=0,this.patch=0,this.prerelease=
[];break;case"minor":(this.patch!==0||this.prerelease.length===0)&&this.minor++,this.patch=0,this.prerelease=[];break;case"patch":this.prerelease.length===0&&this.
patch++,this.prerelease=[];break;case"pre":{let I=Number(L)?1:0;if(this.prerelease.length===0)this.prerelease=[I];else{let _=this.prerelease.length;for(;--_>=0;)
typeof this.prerelease[_]=="number"&&(this.prerelease[_]++,_=-2);if(_===-1){if(x===this.prerelease.join(".")&&L===!1)throw new Error("invalid increment argument\
: identifier already exists");this.prerelease.push(I)}}if(x){let _=[x,I];if(L===!1&&(_=[x]),d(this.prerelease,x)){let S=this.prerelease[x.split(".").length];isNaN(
S)&&(this.prerelease=_)}else this.prerelease=_}break}default:throw new Error(`invalid increment argument: ${g}`)}return this.raw=this.format(),this.build.length&&
(this.raw+=`+${this.build.join(".")}`),this}};t.exports=h}),bn=Y((e,t)=>{"use strict";var n=Ke(),r=(i,a,c=!1)=>{if(i instanceof n)return i;try{return new n(i,a)}catch(l){
if(!c)return null;throw l}};t.exports=r}),Yb=Y((e,t)=>{"use strict";var n=bn(),r=(i,a)=>{let c=n(i,a);return c?c.version:null};t.exports=r}),Kb=Y((e,t)=>{"use s\
trict";var n=bn(),r=(i,a)=>{let c=n(i.trim().replace(/^[=v]+/,""),a);return c?c.version:null};t.exports=r}),Wb=Y((e,t)=>{"use strict";var n=Ke(),r=(i,a,c,l,f)=>{
typeof c=="string"&&(f=l,l=c,c=void 0);try{return new n(i instanceof n?i.version:i,c).inc(a,l,f).version}catch{return null}};t.exports=r}),Hb=Y((e,t)=>{"use str\
ict";var n=bn(),r=(i,a)=>{let c=n(i,null,!0),l=n(a,null,!0),f=c.compare(l);if(f===0)return null;let d=f>0,h=d?c:l,N=d?l:c,g=!!h.prerelease.length;if(N.prerelease.
length&&!g){if(!N.patch&&!N.minor)return"major";if(N.compareMain(h)===0)return N.minor&&!N.patch?"minor":"patch"}let x=g?"pre":"";return c.major!==l.major?x+"ma\
jor":c.minor!==l.minor?x+"minor":c.patch!==l.patch?x+"patch":"prerelease"};t.exports=r}),Zb=Y((e,t)=>{"use strict";var n=Ke(),r=(i,a)=>new n(i,a).major;t.exports=
r}),Xb=Y((e,t)=>{"use strict";var n=Ke(),r=(i,a)=>new n(i,a).minor;t.exports=r}),jb=Y((e,t)=>{"use strict";var n=Ke(),r=(i,a)=>new n(i,a).patch;t.exports=r}),Jb=Y(
(e,t)=>{"use strict";var n=bn(),r=(i,a)=>{let c=n(i,a);return c&&c.prerelease.length?c.prerelease:null};t.exports=r}),Nt=Y((e,t)=>{"use strict";var n=Ke(),r=(i,a,c)=>new n(
i,c).compare(new n(a,c));t.exports=r}),Qb=Y((e,t)=>{"use strict";var n=Nt(),r=(i,a,c)=>n(a,i,c);t.exports=r}),zb=Y((e,t)=>{"use strict";var n=Nt(),r=(i,a)=>n(i,
a,!0);t.exports=r}),ma=Y((e,t)=>{"use strict";var n=Ke(),r=(i,a,c)=>{let l=new n(i,c),f=new n(a,c);return l.compare(f)||l.compareBuild(f)};t.exports=r}),qb=Y((e,t)=>{
"use strict";var n=ma(),r=(i,a)=>i.sort((c,l)=>n(c,l,a));t.exports=r}),eN=Y((e,t)=>{"use strict";var n=ma(),r=(i,a)=>i.sort((c,l)=>n(l,c,a));t.exports=r}),qs=Y(
(e,t)=>{"use strict";var n=Nt(),r=(i,a,c)=>n(i,a,c)>0;t.exports=r}),da=Y((e,t)=>{"use strict";var n=Nt(),r=(i,a,c)=>n(i,a,c)<0;t.exports=r}),Mf=Y((e,t)=>{"use s\
trict";var n=Nt(),r=(i,a,c)=>n(i,a,c)===0;t.exports=r}),Bf=Y((e,t)=>{"use strict";var n=Nt(),r=(i,a,c)=>n(i,a,c)!==0;t.exports=r}),ha=Y((e,t)=>{"use strict";var n=Nt(),
r=(i,a,c)=>n(i,a,c)>=0;t.exports=r}),ga=Y((e,t)=>{"use strict";var n=Nt(),r=(i,a,c)=>n(i,a,c)<=0;t.exports=r}),Uf=Y((e,t)=>{"use strict";var n=Mf(),r=Bf(),i=qs(),
a=ha(),c=da(),l=ga(),f=(d,h,N,g)=>{switch(h){case"===":return typeof d=="object"&&(d=d.version),typeof N=="object"&&(N=N.version),d===N;case"!==":return typeof d==
"object"&&(d=d.version),typeof N=="object"&&(N=N.version),d!==N;case"":case"=":case"==":return n(d,N,g);case"!=":return r(d,N,g);case">":return i(d,N,g);case">=":
return a(d,N,g);case"<":return c(d,N,g);case"<=":return l(d,N,g);default:throw new TypeError(`Invalid operator: ${h}`)}};t.exports=f}),tN=Y((e,t)=>{"use strict";
var n=Ke(),r=bn(),{safeRe:i,t:a}=Or(),c=(l,f)=>{if(l instanceof n)return l;if(typeof l=="number"&&(l=String(l)),typeof l!="string")return null;f=f||{};let d=null;
if(!f.rtl)d=l.match(f.includePrerelease?i[a.COERCEFULL]:i[a.COERCE]);else{let I=f.includePrerelease?i[a.COERCERTLFULL]:i[a.COERCERTL],_;for(;(_=I.exec(l))&&(!d||
d.index+d[0].length!==l.length);)(!d||_.index+_[0].length!==d.index+d[0].length)&&(d=_),I.lastIndex=_.index+_[1].length+_[2].length;I.lastIndex=-1}if(d===null)return null;
let h=d[2],N=d[3]||"0",g=d[4]||"0",x=f.includePrerelease&&d[5]?`-${d[5]}`:"",L=f.includePrerelease&&d[6]?`+${d[6]}`:"";return r(`${h}.${N}.${g}${x}${L}`,f)};t.exports=
c}),nN=Y((e,t)=>{"use strict";var n=bn(),r=Bn(),i=Ke(),a=(d,h,N)=>{if(!r.RELEASE_TYPES.includes(h))return null;let g=c(d,N);return g&&l(g,h)},c=(d,h)=>{let N=d instanceof
i?d.version:d;return n(N,h)},l=(d,h)=>{if(f(h))return d.version;switch(d.prerelease=[],h){case"major":d.minor=0,d.patch=0;break;case"minor":d.patch=0;break}return d.
format()},f=d=>d.startsWith("pre");t.exports=a}),rN=Y((e,t)=>{"use strict";var n=class{constructor(){this.max=1e3,this.map=new Map}get(r){let i=this.map.get(r);
if(i!==void 0)return this.map.delete(r),this.map.set(r,i),i}delete(r){return this.map.delete(r)}set(r,i){if(!this.delete(r)&&i!==void 0){if(this.map.size>=this.
max){let a=this.map.keys().next().value;this.delete(a)}this.map.set(r,i)}return this}};t.exports=n}),sN=Y((e,t)=>{"use strict";var{MAX_LENGTH:n,MAX_SAFE_BUILD_LENGTH:r,
WHITESPACE_CHARACTERS:i}=Bn(),a=new Uint8Array(65536);for(let A of i)a[A.charCodeAt(0)]=1;var c=A=>A!==void 0&&a[A.charCodeAt(0)]===1,l=A=>A==="v"||A==="="||c(A),
f=A=>A!==void 0&&A>="0"&&A<="9",d=A=>A!==void 0&&(A>="a"&&A<="z"||A>="A"&&A<="Z"),h=A=>f(A)||d(A)||A==="-",N=A=>f(A)||A==="x"||A==="X"||A==="*",g=(A,R,C,M)=>{if(!f(
A[R]))return R;if(R>=M.start&&R<M.end)return Math.min(R+C,M.end);if(R>=M.previousStart&&R<M.previousEnd)return Math.min(R+C,M.previousEnd);let ce=R+1;for(;f(A[ce]);)
ce++;return M.previousStart=M.start,M.previousEnd=M.end,M.start=R,M.end=ce,Math.min(R+C,ce)},x=(A,R,C,M)=>!C&&A[R]==="0"?R+1:g(A,R,C?n:n+1,M),L=(A,R,C,M)=>{let ce=g(
A,R,n,M);if(d(A[ce])||A[ce]==="-"){let pe=ce+1,me=pe+r;for(;pe<me&&h(A[pe]);)pe++;return pe}return x(A,R,C,M)},I=(A,R,C,M)=>{let ce=A[R]==="-";if(!C&&!ce)return R;
let pe=R+(ce?1:0),me=L(A,pe,C,M);if(me===pe){if(!C||!ce)return R;me=L(A,R,C,M)}for(;A[me]===".";){let Wt=L(A,me+1,C,M);if(Wt===me+1)break;me=Wt}return me},_=(A,R)=>{
let C=R;for(;C-R<r&&h(A[C]);)C++;return C},S=(A,R)=>{if(A[R]!=="+")return R;let C=_(A,R+1);if(C===R+1)return R;for(;A[C]===".";){let M=_(A,C+1);if(M===C+1)break;
C=M}return C},y=(A,R,C)=>{let M=R;for(let pe=0;pe<3;pe++){let me=x(A,M,!0,C);if(me===M)return R;if(M=me,pe<2){if(A[M]!==".")return R;M++}}let ce=I(A,M,!0,C);return S(
A,ce)},v=(A,R,C)=>f(A[R])?x(A,R,!1,C):N(A[R])?R+1:R,w=(A,R,C)=>{let M=v(A,R,C);for(let pe=0;pe<2;pe++){if(A[M]!==".")return M;let me=v(A,M+1,C);if(me===M+1)return M;
M=me}let ce=I(A,M,!1,C);return S(A,ce)},V=(A,R,C)=>{let M=y(A,R,C);return M!==R?M:w(A,R,C)},ye=(A,R)=>{let C=R;return c(A[C])&&C++,(A[C]==="<"||A[C]===">")&&C++,
A[C]==="="&&C++,c(A[C])?C:-1},Z=A=>{let R="",C=0,M=0,ce={start:-1,end:-1,previousStart:-1,previousEnd:-1};for(;M<A.length;){let pe=M;if(A[M]==="<"||A[M]===">")M++;else if(!l(
A[M])&&!N(A[M])){M++;continue}for(;M<A.length&&l(A[M]);)M++;if(!N(A[M]))continue;let me=ye(A,pe);me!==-1&&(R+=A.slice(C,me),C=me+1),M=V(A,M,ce)}return R+A.slice(
C)};t.exports=Z}),xt=Y((e,t)=>{"use strict";var n=/\s+/g,r=class Qs{constructor(O,k){if(k=c(k),O instanceof Qs)return O.loose===!!k.loose&&O.includePrerelease===
!!k.includePrerelease?O:new Qs(O.raw,k);if(O instanceof l)return this.raw=O.value,this.set=[[O]],this.formatted=void 0,this;if(this.options=k,this.loose=!!k.loose,
this.includePrerelease=!!k.includePrerelease,this.raw=O.trim().replace(n," "),this.set=this.raw.split("||").map(F=>this.parseRange(F.trim())).filter(F=>F.length),
!this.set.length)throw new TypeError(`Invalid SemVer Range: ${this.raw}`);if(this.set.length>1){let F=this.set[0];if(this.set=this.set.filter(K=>!v(K[0])),this.
set.length===0)this.set=[F];else if(this.set.length>1){for(let K of this.set)if(K.length===1&&w(K[0])){this.set=[K];break}}}this.formatted=void 0}get range(){if(this.
formatted===void 0){this.formatted="";for(let O=0;O<this.set.length;O++){O>0&&(this.formatted+="||");let k=this.set[O];for(let F=0;F<k.length;F++)F>0&&(this.formatted+=
" "),this.formatted+=k[F].toString().trim()}}return this.formatted}format(){return this.range}toString(){return this.range}parseRange(O){O=O.replace(y,"");let k=((this.
options.includePrerelease&&_)|(this.options.loose&&S))+":"+O,F=a.get(k);if(F)return F;let K=this.options.loose,U=K?N[x.HYPHENRANGELOOSE]:N[x.HYPHENRANGE];O=O.replace(
U,Fn(this.options.includePrerelease)),f("hyphen replace",O),O=h(O),f("comparator trim",O),O=O.replace(N[x.TILDETRIM],L),f("tilde trim",O),O=O.replace(N[x.CARETTRIM],
I),f("caret trim",O);let G=O.split(" ").map(ue=>ye(ue,this.options)).join(" ").split(/\s+/).map(ue=>kn(ue,this.options));K&&(G=G.filter(ue=>(f("loose invalid fi\
lter",ue,this.options),!!ue.match(N[x.COMPARATORLOOSE])))),f("range list",G);let z=new Map,ee=G.map(ue=>new l(ue,this.options));for(let ue of ee){if(v(ue))return[
ue];z.set(ue.value,ue)}z.size>1&&z.has("")&&z.delete("");let q=[...z.values()];return a.set(k,q),q}intersects(O,k){if(!(O instanceof Qs))throw new TypeError("a \
Range is required");return this.set.some(F=>V(F,k)&&O.set.some(K=>V(K,k)&&F.every(U=>K.every(G=>U.intersects(G,k)))))}test(O){if(!O)return!1;if(typeof O=="strin\
g")try{O=new d(O,this.options)}catch{return!1}for(let k=0;k<this.set.length;k++)if(Gn(this.set[k],O,this.options))return!0;return!1}};t.exports=r;var i=rN(),a=new i,
c=pa(),l=ei(),f=zs(),d=Ke(),h=sN(),{safeRe:N,src:g,t:x,tildeTrimReplace:L,caretTrimReplace:I}=Or(),{FLAG_INCLUDE_PRERELEASE:_,FLAG_LOOSE:S}=Bn(),y=new RegExp(g[x.
BUILD],"g"),v=P=>P.value==="<0.0.0-0",w=P=>P.value==="",V=(P,O)=>{let k=!0,F=P.slice(),K=F.pop();for(;k&&F.length;)k=F.every(U=>K.intersects(U,O)),K=F.pop();return k},
ye=(P,O)=>(P=P.replace(N[x.BUILD],""),f("comp",P,O),P=M(P,O),f("caret",P),P=R(P,O),f("tildes",P),P=pe(P,O),f("xrange",P),P=Wt(P,O),f("stars",P),P),Z=P=>!P||P.toLowerCase()===
"x"||P==="*",A=(P,O,k)=>Z(P)&&!Z(O)||Z(O)&&k&&!Z(k),R=(P,O)=>P.trim().split(/\s+/).map(k=>C(k,O)).join(" "),C=(P,O)=>{let k=O.loose?N[x.TILDELOOSE]:N[x.TILDE],F=O.
includePrerelease?"-0":"";return P.replace(k,(K,U,G,z,ee)=>{f("tilde",P,K,U,G,z,ee);let q;return Z(U)?q="":Z(G)?q=`>=${U}.0.0${F} <${+U+1}.0.0-0`:Z(z)?q=`>=${U}\
.${G}.0${F} <${U}.${+G+1}.0-0`:ee?(f("replaceTilde pr",ee),q=`>=${U}.${G}.${z}-${ee} <${U}.${+G+1}.0-0`):q=`>=${U}.${G}.${z} <${U}.${+G+1}.0-0`,f("tilde return",
q),q})},M=(P,O)=>P.trim().split(/\s+/).map(k=>ce(k,O)).join(" "),ce=(P,O)=>{f("caret",P,O);let k=O.loose?N[x.CARETLOOSE]:N[x.CARET],F=O.includePrerelease?"-0":"";
return P.replace(k,(K,U,G,z,ee)=>{f("caret",P,K,U,G,z,ee);let q;return Z(U)?q="":Z(G)?q=`>=${U}.0.0${F} <${+U+1}.0.0-0`:Z(z)?U==="0"?q=`>=${U}.${G}.0${F} <${U}.${+G+
1}.0-0`:q=`>=${U}.${G}.0${F} <${+U+1}.0.0-0`:ee?(f("replaceCaret pr",ee),U==="0"?G==="0"?q=`>=${U}.${G}.${z}-${ee} <${U}.${G}.${+z+1}-0`:q=`>=${U}.${G}.${z}-${ee}\
 <${U}.${+G+1}.0-0`:q=`>=${U}.${G}.${z}-${ee} <${+U+1}.0.0-0`):(f("no pr"),U==="0"?G==="0"?q=`>=${U}.${G}.${z} <${U}.${G}.${+z+1}-0`:q=`>=${U}.${G}.${z} <${U}.${+G+
1}.0-0`:q=`>=${U}.${G}.${z} <${+U+1}.0.0-0`),f("caret return",q),q})},pe=(P,O)=>(f("replaceXRanges",P,O),P.split(/\s+/).map(k=>me(k,O)).join(" ")),me=(P,O)=>{P=
P.trim();let k=O.loose?N[x.XRANGELOOSE]:N[x.XRANGE];return P.replace(k,(F,K,U,G,z,ee)=>{if(f("xRange",P,F,K,U,G,z,ee),A(U,G,z))return P;let q=Z(U),ue=q||Z(G),Ht=ue||
Z(z),rn=Ht;return K==="="&&rn&&(K=""),ee=O.includePrerelease?"-0":"",q?K===">"||K==="<"?F="<0.0.0-0":F="*":K&&rn?(ue&&(G=0),z=0,K===">"?(K=">=",ue?(U=+U+1,G=0,z=
0):(G=+G+1,z=0)):K==="<="&&(K="<",ue?U=+U+1:G=+G+1),K==="<"&&(ee="-0"),F=`${K+U}.${G}.${z}${ee}`):ue?F=`>=${U}.0.0${ee} <${+U+1}.0.0-0`:Ht&&(F=`>=${U}.${G}.0${ee}\
 <${U}.${+G+1}.0-0`),f("xRange return",F),F})},Wt=(P,O)=>(f("replaceStars",P,O),P.trim().replace(N[x.STAR],"")),kn=(P,O)=>(f("replaceGTE0",P,O),P.trim().replace(
N[O.includePrerelease?x.GTE0PRE:x.GTE0],"")),Fn=P=>(O,k,F,K,U,G,z,ee,q,ue,Ht,rn)=>(Z(F)?k="":Z(K)?k=`>=${F}.0.0${P?"-0":""}`:Z(U)?k=`>=${F}.${K}.0${P?"-0":""}`:
G?k=`>=${k}`:k=`>=${k}${P?"-0":""}`,Z(q)?ee="":Z(ue)?ee=`<${+q+1}.0.0-0`:Z(Ht)?ee=`<${q}.${+ue+1}.0-0`:rn?ee=`<=${q}.${ue}.${Ht}-${rn}`:P?ee=`<${q}.${ue}.${+Ht+
1}-0`:ee=`<=${ee}`,`${k} ${ee}`.trim()),Gn=(P,O,k)=>{for(let F=0;F<P.length;F++)if(!P[F].test(O))return!1;if(O.prerelease.length&&!k.includePrerelease){for(let F=0;F<
P.length;F++)if(f(P[F].semver),P[F].semver!==l.ANY&&P[F].semver.prerelease.length>0){let K=P[F].semver;if(K.major===O.major&&K.minor===O.minor&&K.patch===O.patch)
return!0}return!1}return!0}}),ei=Y((e,t)=>{"use strict";var n=Symbol("SemVer ANY"),r=class fa{static get ANY(){return n}constructor(g,x){if(x=i(x),g instanceof fa){
if(g.loose===!!x.loose)return g;g=g.value}g=g.trim().split(/\s+/).join(" "),f("comparator",g,x),this.options=x,this.loose=!!x.loose,this.parse(g),this.semver===
n?this.value="":this.value=this.operator+this.semver.version,f("comp",this)}parse(g){let x=this.options.loose?a[c.COMPARATORLOOSE]:a[c.COMPARATOR],L=g.match(x);
if(!L)throw new TypeError(`Invalid comparator: ${g}`);this.operator=L[1]!==void 0?L[1]:"",this.operator==="="&&(this.operator=""),L[2]?this.semver=new d(L[2],this.
options.loose):this.semver=n}toString(){return this.value}test(g){if(f("Comparator.test",g,this.options.loose),this.semver===n||g===n)return!0;if(typeof g=="str\
ing")try{g=new d(g,this.options)}catch{return!1}return l(g,this.operator,this.semver,this.options)}intersects(g,x){if(!(g instanceof fa))throw new TypeError("a \
Comparator is required");return this.operator===""?this.value===""?!0:new h(g.value,x).test(this.value):g.operator===""?g.value===""?!0:new h(this.value,x).test(
g.semver):(x=i(x),x.includePrerelease&&(this.value==="<0.0.0-0"||g.value==="<0.0.0-0")||!x.includePrerelease&&(this.value.startsWith("<0.0.0")||g.value.startsWith(
"<0.0.0"))?!1:!!(this.operator.startsWith(">")&&g.operator.startsWith(">")||this.operator.startsWith("<")&&g.operator.startsWith("<")||this.semver.version===g.semver.
version&&this.operator.includes("=")&&g.operator.includes("=")||l(this.semver,"<",g.semver,x)&&this.operator.startsWith(">")&&g.operator.startsWith("<")||l(this.
semver,">",g.semver,x)&&this.operator.startsWith("<")&&g.operator.startsWith(">")))}};t.exports=r;var i=pa(),{safeRe:a,t:c}=Or(),l=Uf(),f=zs(),d=Ke(),h=xt()}),ti=Y(
(e,t)=>{"use strict";var n=xt(),r=(i,a,c)=>{try{a=new n(a,c)}catch{return!1}return a.test(i)};t.exports=r}),iN=Y((e,t)=>{"use strict";var n=xt(),r=(i,a)=>new n(
i,a).set.map(c=>c.map(l=>l.value).join(" ").trim().split(" "));t.exports=r}),oN=Y((e,t)=>{"use strict";var n=Ke(),r=xt(),i=(a,c,l)=>{let f=null,d=null,h=null;try{
h=new r(c,l)}catch{return null}return a.forEach(N=>{h.test(N)&&(!f||d.compare(N)===-1)&&(f=N,d=new n(f,l))}),f};t.exports=i}),aN=Y((e,t)=>{"use strict";var n=Ke(),
r=xt(),i=(a,c,l)=>{let f=null,d=null,h=null;try{h=new r(c,l)}catch{return null}return a.forEach(N=>{h.test(N)&&(!f||d.compare(N)===1)&&(f=N,d=new n(f,l))}),f};t.
exports=i}),cN=Y((e,t)=>{"use strict";var n=Ke(),r=xt(),i=qs(),a=(c,l)=>{c=new r(c,l);let f=new n("0.0.0");if(c.test(f)||(f=new n("0.0.0-0"),c.test(f)))return f;
f=null;for(let d=0;d<c.set.length;++d){let h=c.set[d],N=null;h.forEach(g=>{let x=new n(g.semver.version);switch(g.operator){case">":x.prerelease.length===0?x.patch++:
x.prerelease.push(0),x.raw=x.format();case"":case">=":(!N||i(x,N))&&(N=x);break;case"<":case"<=":break;default:throw new Error(`Unexpected operation: ${g.operator}`)}}),
N&&(!f||i(f,N))&&(f=N)}return f&&c.test(f)?f:null};t.exports=a}),uN=Y((e,t)=>{"use strict";var n=xt(),r=(i,a)=>{try{return new n(i,a).range||"*"}catch{return null}};
t.exports=r}),Ea=Y((e,t)=>{"use strict";var n=Ke(),r=ei(),{ANY:i}=r,a=xt(),c=ti(),l=qs(),f=da(),d=ga(),h=ha(),N=(g,x,L,I)=>{g=new n(g,I),x=new a(x,I);let _,S,y,
v,w;switch(L){case">":_=l,S=d,y=f,v=">",w=">=";break;case"<":_=f,S=h,y=l,v="<",w="<=";break;default:throw new TypeError('Must provide a hilo val of "<" or ">"')}
if(c(g,x,I))return!1;for(let V=0;V<x.set.length;++V){let ye=x.set[V],Z=null,A=null;if(ye.forEach(R=>{R.semver===i&&(R=new r(">=0.0.0")),Z=Z||R,A=A||R,_(R.semver,
Z.semver,I)?Z=R:y(R.semver,A.semver,I)&&(A=R)}),Z.operator===v||Z.operator===w||(!A.operator||A.operator===v)&&S(g,A.semver)||A.operator===w&&y(g,A.semver))return!1}
return!0};t.exports=N}),lN=Y((e,t)=>{"use strict";var n=Ea(),r=(i,a,c)=>n(i,a,">",c);t.exports=r}),fN=Y((e,t)=>{"use strict";var n=Ea(),r=(i,a,c)=>n(i,a,"<",c);
t.exports=r}),pN=Y((e,t)=>{"use strict";var n=xt(),r=(i,a,c)=>(i=new n(i,c),a=new n(a,c),i.intersects(a,c));t.exports=r}),mN=Y((e,t)=>{"use strict";var n=ti(),r=Nt();
t.exports=(i,a,c)=>{let l=[],f=null,d=null,h=i.sort((L,I)=>r(L,I,c));for(let L of h)n(L,a,c)?(d=L,f||(f=L)):(d&&l.push([f,d]),d=null,f=null);f&&l.push([f,null]);
let N=[];for(let[L,I]of l)L===I?N.push(L):!I&&L===h[0]?N.push("*"):I?L===h[0]?N.push(`<=${I}`):N.push(`${L} - ${I}`):N.push(`>=${L}`);let g=N.join(" || "),x=typeof a.
raw=="string"?a.raw:String(a);return g.length<x.length?g:a}}),dN=Y((e,t)=>{"use strict";var n=xt(),r=ei(),{ANY:i}=r,a=ti(),c=Nt(),l=(x,L,I={})=>{if(x===L)return!0;
x=new n(x,I),L=new n(L,I);let _=!1;e:for(let S of x.set){for(let y of L.set){let v=h(S,y,I);if(_=_||v!==null,v)continue e}if(_)return!1}return!0},f=[new r(">=0.\
0.0-0")],d=[new r(">=0.0.0")],h=(x,L,I)=>{if(x===L)return!0;if(x.length===1&&x[0].semver===i){if(L.length===1&&L[0].semver===i)return!0;I.includePrerelease?x=f:
x=d}if(L.length===1&&L[0].semver===i){if(I.includePrerelease)return!0;L=d}let _=new Set,S,y;for(let C of x)C.operator===">"||C.operator===">="?S=N(S,C,I):C.operator===
"<"||C.operator==="<="?y=g(y,C,I):_.add(C.semver);if(_.size>1)return null;let v;if(S&&y&&(v=c(S.semver,y.semver,I),v>0||v===0&&(S.operator!==">="||y.operator!==
"<=")))return null;for(let C of _){if(S&&!a(C,String(S),I)||y&&!a(C,String(y),I))return null;for(let M of L)if(!a(C,String(M),I))return!1;return!0}let w,V,ye,Z,
A=y&&!I.includePrerelease&&y.semver.prerelease.length?y.semver:!1,R=S&&!I.includePrerelease&&S.semver.prerelease.length?S.semver:!1;A&&A.prerelease.length===1&&
y.operator==="<"&&A.prerelease[0]===0&&(A=!1);for(let C of L){if(Z=Z||C.operator===">"||C.operator===">=",ye=ye||C.operator==="<"||C.operator==="<=",S){if(R&&C.
semver.prerelease&&C.semver.prerelease.length&&C.semver.major===R.major&&C.semver.minor===R.minor&&C.semver.patch===R.patch&&(R=!1),C.operator===">"||C.operator===
">="){if(w=N(S,C,I),w===C&&w!==S)return!1}else if(S.operator===">="&&!C.test(S.semver))return!1}if(y){if(A&&C.semver.prerelease&&C.semver.prerelease.length&&C.semver.
major===A.major&&C.semver.minor===A.minor&&C.semver.patch===A.patch&&(A=!1),C.operator==="<"||C.operator==="<="){if(V=g(y,C,I),V===C&&V!==y)return!1}else if(y.operator===
"<="&&!C.test(y.semver))return!1}if(!C.operator&&(y||S)&&v!==0)return!1}return!(S&&ye&&!y&&v!==0||y&&Z&&!S&&v!==0||R||A)},N=(x,L,I)=>{if(!x)return L;let _=c(x.semver,
L.semver,I);return _>0?x:_<0||L.operator===">"&&x.operator===">="?L:x},g=(x,L,I)=>{if(!x)return L;let _=c(x.semver,L.semver,I);return _<0?x:_>0||L.operator==="<"&&
x.operator==="<="?L:x};t.exports=l}),hN=Y((e,t)=>{var n=Or(),r=Bn(),i=Ke(),a=Pf(),c=bn(),l=Yb(),f=Kb(),d=Wb(),h=Hb(),N=Zb(),g=Xb(),x=jb(),L=Jb(),I=Nt(),_=Qb(),S=zb(),
y=ma(),v=qb(),w=eN(),V=qs(),ye=da(),Z=Mf(),A=Bf(),R=ha(),C=ga(),M=Uf(),ce=tN(),pe=nN(),me=ei(),Wt=xt(),kn=ti(),Fn=iN(),Gn=oN(),P=aN(),O=cN(),k=uN(),F=Ea(),K=lN(),
U=fN(),G=pN(),z=mN(),ee=dN();t.exports={parse:c,valid:l,clean:f,inc:d,diff:h,major:N,minor:g,patch:x,prerelease:L,compare:I,rcompare:_,compareLoose:S,compareBuild:y,
sort:v,rsort:w,gt:V,lt:ye,eq:Z,neq:A,gte:R,lte:C,cmp:M,coerce:ce,truncate:pe,Comparator:me,Range:Wt,satisfies:kn,toComparators:Fn,maxSatisfying:Gn,minSatisfying:P,
minVersion:O,validRange:k,outside:F,gtr:K,ltr:U,intersects:G,simplifyRange:z,subset:ee,SemVer:i,re:n.re,src:n.src,tokens:n.t,SEMVER_SPEC_VERSION:r.SEMVER_SPEC_VERSION,
RELEASE_TYPES:r.RELEASE_TYPES,compareIdentifiers:a.compareIdentifiers,rcompareIdentifiers:a.rcompareIdentifiers}}),Dr=hN();var Un=(e,t)=>()=>{try{return t||e((t={exports:{}}).exports,t),t.exports}catch(n){throw t=0,n}},gN=Un((e,t)=>{t.exports=["0BSD","3D-Slicer-1.0","AAL","ADSL","AF\
L-1.1","AFL-1.2","AFL-2.0","AFL-2.1","AFL-3.0","AGPL-1.0-only","AGPL-1.0-or-later","AGPL-3.0-only","AGPL-3.0-or-later","ALGLIB-Documentation","AMD-newlib","AMDP\
LPA","AML","AML-glslang","AMPAS","ANTLR-PD","ANTLR-PD-fallback","APAFML","APL-1.0","APSL-1.0","APSL-1.1","APSL-1.2","APSL-2.0","ASWF-Digital-Assets-1.0","ASWF-D\
igital-Assets-1.1","Abstyles","AdaCore-doc","Adobe-2006","Adobe-Display-PostScript","Adobe-Glyph","Adobe-Utopia","Advanced-Cryptics-Dictionary","Afmparse","Alad\
din","Apache-1.0","Apache-1.1","Apache-2.0","App-s2p","Arphic-1999","Artistic-1.0","Artistic-1.0-Perl","Artistic-1.0-cl8","Artistic-2.0","Artistic-dist","Aspell\
-RU","BOLA-1.1","BSD-1-Clause","BSD-2-Clause","BSD-2-Clause-Darwin","BSD-2-Clause-Patent","BSD-2-Clause-Views","BSD-2-Clause-first-lines","BSD-2-Clause-pkgconf-\
disclaimer","BSD-2-Clause-pos-unchanged","BSD-3-Clause","BSD-3-Clause-Attribution","BSD-3-Clause-Clear","BSD-3-Clause-HP","BSD-3-Clause-LBNL","BSD-3-Clause-Modi\
fication","BSD-3-Clause-No-Military-License","BSD-3-Clause-No-Nuclear-License","BSD-3-Clause-No-Nuclear-License-2014","BSD-3-Clause-No-Nuclear-Warranty","BSD-3-\
Clause-Open-MPI","BSD-3-Clause-OpenWebUI","BSD-3-Clause-Sun","BSD-3-Clause-Tso","BSD-3-Clause-acpica","BSD-3-Clause-flex","BSD-4-Clause","BSD-4-Clause-Shortened",
"BSD-4-Clause-UC","BSD-4.3RENO","BSD-4.3TAHOE","BSD-Advertising-Acknowledgement","BSD-Attribution-HPND-disclaimer","BSD-Inferno-Nettverk","BSD-Mark-Modification\
s","BSD-Protection","BSD-Source-Code","BSD-Source-Code-no-disclaimer","BSD-Source-alt-GPL","BSD-Source-beginning-file","BSD-Systemics","BSD-Systemics-W3Works","\
BSD-ask-to-endorse","BSL-1.0","BUSL-1.1","Baekmuk","Bahyph","Barr","Beerware","BitTorrent-1.0","BitTorrent-1.1","Bitstream-Charter","Bitstream-Vera","BlueOak-1.\
0.0","Boehm-GC","Boehm-GC-without-fee","Borceux","Brian-Gladman-2-Clause","Brian-Gladman-3-Clause","Brian-Gladman-3-Clause-no-conversion","Buddy","Bugroff","C-U\
DA-1.0","CAL-1.0","CAL-1.0-Combined-Work-Exception","CAPEC-tou","CATOSL-1.1","CC-BY-1.0","CC-BY-2.0","CC-BY-2.5","CC-BY-2.5-AU","CC-BY-3.0","CC-BY-3.0-AT","CC-B\
Y-3.0-AU","CC-BY-3.0-DE","CC-BY-3.0-IGO","CC-BY-3.0-NL","CC-BY-3.0-US","CC-BY-4.0","CC-BY-NC-1.0","CC-BY-NC-2.0","CC-BY-NC-2.5","CC-BY-NC-3.0","CC-BY-NC-3.0-DE",
"CC-BY-NC-3.0-IGO","CC-BY-NC-4.0","CC-BY-NC-ND-1.0","CC-BY-NC-ND-2.0","CC-BY-NC-ND-2.5","CC-BY-NC-ND-3.0","CC-BY-NC-ND-3.0-DE","CC-BY-NC-ND-3.0-IGO","CC-BY-NC-N\
D-4.0","CC-BY-NC-SA-1.0","CC-BY-NC-SA-2.0","CC-BY-NC-SA-2.0-DE","CC-BY-NC-SA-2.0-FR","CC-BY-NC-SA-2.0-UK","CC-BY-NC-SA-2.5","CC-BY-NC-SA-3.0","CC-BY-NC-SA-3.0-D\
E","CC-BY-NC-SA-3.0-IGO","CC-BY-NC-SA-4.0","CC-BY-ND-1.0","CC-BY-ND-2.0","CC-BY-ND-2.5","CC-BY-ND-3.0","CC-BY-ND-3.0-DE","CC-BY-ND-4.0","CC-BY-SA-1.0","CC-BY-SA\
-2.0","CC-BY-SA-2.0-UK","CC-BY-SA-2.1-JP","CC-BY-SA-2.5","CC-BY-SA-3.0","CC-BY-SA-3.0-AT","CC-BY-SA-3.0-DE","CC-BY-SA-3.0-IGO","CC-BY-SA-4.0","CC-PDDC","CC-PDM-\
1.0","CC-SA-1.0","CC0-1.0","CDDL-1.0","CDDL-1.1","CDL-1.0","CDLA-Permissive-1.0","CDLA-Permissive-2.0","CDLA-Sharing-1.0","CECILL-1.0","CECILL-1.1","CECILL-2.0",
"CECILL-2.1","CECILL-B","CECILL-C","CERN-OHL-1.1","CERN-OHL-1.2","CERN-OHL-P-2.0","CERN-OHL-S-2.0","CERN-OHL-W-2.0","CFITSIO","CMU-Mach","CMU-Mach-nodoc","CNRI-\
Jython","CNRI-Python","CNRI-Python-GPL-Compatible","COIL-1.0","CPAL-1.0","CPL-1.0","CPOL-1.02","CUA-OPL-1.0","Caldera","Caldera-no-preamble","Catharon","ClArtis\
tic","Clips","Community-Spec-1.0","Condor-1.1","Cornell-Lossless-JPEG","Cronyx","Crossword","CryptoSwift","CrystalStacker","Cube","D-FSL-1.0","DEC-3-Clause","DL\
-DE-BY-2.0","DL-DE-ZERO-2.0","DOC","DRL-1.0","DRL-1.1","DSDP","DocBook-DTD","DocBook-Schema","DocBook-Stylesheet","DocBook-XML","Dotseqn","ECL-1.0","ECL-2.0","E\
FL-1.0","EFL-2.0","EPICS","EPL-1.0","EPL-2.0","ESA-PL-permissive-2.4","ESA-PL-strong-copyleft-2.4","ESA-PL-weak-copyleft-2.4","EUDatagrid","EUPL-1.0","EUPL-1.1",
"EUPL-1.2","Elastic-2.0","Entessa","ErlPL-1.1","Eurosym","FBM","FDK-AAC","FDK-MPEG-H","FSFAP","FSFAP-no-warranty-disclaimer","FSFUL","FSFULLR","FSFULLRSD","FSFU\
LLRWD","FSL-1.1-ALv2","FSL-1.1-MIT","FTL","Fair","Ferguson-Twofish","Frameworx-1.0","FreeBSD-DOC","FreeImage","Furuseth","GCR-docs","GD","GFDL-1.1-invariants-on\
ly","GFDL-1.1-invariants-or-later","GFDL-1.1-no-invariants-only","GFDL-1.1-no-invariants-or-later","GFDL-1.1-only","GFDL-1.1-or-later","GFDL-1.2-invariants-only",
"GFDL-1.2-invariants-or-later","GFDL-1.2-no-invariants-only","GFDL-1.2-no-invariants-or-later","GFDL-1.2-only","GFDL-1.2-or-later","GFDL-1.3-invariants-only","G\
FDL-1.3-invariants-or-later","GFDL-1.3-no-invariants-only","GFDL-1.3-no-invariants-or-later","GFDL-1.3-only","GFDL-1.3-or-later","GL2PS","GLWTPL","GPL-1.0-only",
"GPL-1.0-or-later","GPL-2.0-only","GPL-2.0-or-later","GPL-3.0-only","GPL-3.0-or-later","Game-Programming-Gems","Giftware","Glide","Glulxe","Graphics-Gems","Gutm\
ann","HDF5","HIDAPI","HP-1986","HP-1989","HPND","HPND-DEC","HPND-Fenneberg-Livingston","HPND-INRIA-IMAG","HPND-Intel","HPND-Kevlin-Henney","HPND-MIT-disclaimer",
"HPND-Markus-Kuhn","HPND-Netrek","HPND-Pbmplus","HPND-SMC","HPND-UC","HPND-UC-export-US","HPND-doc","HPND-doc-sell","HPND-export-US","HPND-export-US-acknowledge\
ment","HPND-export-US-modify","HPND-export2-US","HPND-merchantability-variant","HPND-sell-MIT-disclaimer-xserver","HPND-sell-regexpr","HPND-sell-variant","HPND-\
sell-variant-MIT-disclaimer","HPND-sell-variant-MIT-disclaimer-rev","HPND-sell-variant-critical-systems","HTMLTIDY","HaskellReport","Hippocratic-2.1","Hippocrat\
ic-3.0-core","IBM-pibs","ICU","IEC-Code-Components-EULA","IJG","IJG-short","IPA","IPL-1.0","ISC","ISC-Veillard","ISO-permission","ImageMagick","Imlib2","Info-ZI\
P","Informatica","Inner-Net-2.0","InnoSetup","Intel","Intel-ACPI","Interbase-1.0","JPL-image","JPNIC","JSON","Jam","JasPer-2.0","Kastrup","Kazlib","Knuth-CTAN",
"LAL-1.2","LAL-1.3","LGPL-2.0-only","LGPL-2.0-or-later","LGPL-2.1-only","LGPL-2.1-or-later","LGPL-3.0-only","LGPL-3.0-or-later","LGPLLR","LOOP","LPD-document","\
LPL-1.0","LPL-1.02","LPPL-1.0","LPPL-1.1","LPPL-1.2","LPPL-1.3a","LPPL-1.3c","LZMA-SDK-9.11-to-9.20","LZMA-SDK-9.22","Latex2e","Latex2e-translated-notice","Lept\
onica","LiLiQ-P-1.1","LiLiQ-R-1.1","LiLiQ-Rplus-1.1","Libpng","Linux-OpenIB","Linux-man-pages-1-para","Linux-man-pages-copyleft","Linux-man-pages-copyleft-2-par\
a","Linux-man-pages-copyleft-var","Lucida-Bitmap-Fonts","MIPS","MIT","MIT-0","MIT-CMU","MIT-Click","MIT-Festival","MIT-Khronos-old","MIT-Modern-Variant","MIT-ST\
K","MIT-Wu","MIT-advertising","MIT-enna","MIT-feh","MIT-open-group","MIT-testregex","MITNFA","MMIXware","MMPL-1.0.1","MPEG-SSG","MPL-1.0","MPL-1.1","MPL-2.0","M\
PL-2.0-no-copyleft-exception","MS-LPL","MS-PL","MS-RL","MTLL","MVT-1.1","Mackerras-3-Clause","Mackerras-3-Clause-acknowledgment","MakeIndex","Martin-Birgmeier",
"McPhee-slideshow","Minpack","MirOS","Motosoto","MulanPSL-1.0","MulanPSL-2.0","Multics","Mup","NAIST-2003","NASA-1.3","NBPL-1.0","NCBI-PD","NCGL-UK-2.0","NCL","\
NCSA","NGPL","NICTA-1.0","NIST-PD","NIST-PD-TNT","NIST-PD-fallback","NIST-Software","NLOD-1.0","NLOD-2.0","NLPL","NOSL","NPL-1.0","NPL-1.1","NPOSL-3.0","NRL","N\
TIA-PD","NTP","NTP-0","Naumen","NetCDF","Newsletr","Nokia","Noweb","O-UDA-1.0","OAR","OCCT-PL","OCLC-2.0","ODC-By-1.0","ODbL-1.0","OFFIS","OFL-1.0","OFL-1.0-RFN",
"OFL-1.0-no-RFN","OFL-1.1","OFL-1.1-RFN","OFL-1.1-no-RFN","OGC-1.0","OGDL-Taiwan-1.0","OGL-Canada-2.0","OGL-UK-1.0","OGL-UK-2.0","OGL-UK-3.0","OGTSL","OLDAP-1.1",
"OLDAP-1.2","OLDAP-1.3","OLDAP-1.4","OLDAP-2.0","OLDAP-2.0.1","OLDAP-2.1","OLDAP-2.2","OLDAP-2.2.1","OLDAP-2.2.2","OLDAP-2.3","OLDAP-2.4","OLDAP-2.5","OLDAP-2.6",
"OLDAP-2.7","OLDAP-2.8","OLFL-1.3","OML","OPL-1.0","OPL-UK-3.0","OPUBL-1.0","OSC-1.0","OSET-PL-2.1","OSL-1.0","OSL-1.1","OSL-2.0","OSL-2.1","OSL-3.0","OSSP","Op\
enMDW-1.0","OpenPBS-2.3","OpenSSL","OpenSSL-standalone","OpenVision","PADL","PDDL-1.0","PHP-3.0","PHP-3.01","PPL","PSF-2.0","ParaType-Free-Font-1.3","Parity-6.0\
.0","Parity-7.0.0","Pixar","Plexus","PolyForm-Noncommercial-1.0.0","PolyForm-Small-Business-1.0.0","PostgreSQL","Python-2.0","Python-2.0.1","QPL-1.0","QPL-1.0-I\
NRIA-2004","Qhull","RHeCos-1.1","RPL-1.1","RPL-1.5","RPSL-1.0","RSA-MD","RSCPL","Rdisc","Ruby","Ruby-pty","SAX-PD","SAX-PD-2.0","SCEA","SGI-B-1.0","SGI-B-1.1","\
SGI-B-2.0","SGI-OpenGL","SGMLUG-PM","SGP4","SHL-0.5","SHL-0.51","SISSL","SISSL-1.2","SL","SMAIL-GPL","SMLNJ","SMPPL","SNIA","SOFA","SPL-1.0","SSH-OpenSSH","SSH-\
short","SSLeay-standalone","SSPL-1.0","SUL-1.0","SWL","Saxpath","SchemeReport","Sendmail","Sendmail-8.23","Sendmail-Open-Source-1.1","SimPL-2.0","Sleepycat","So\
undex","Spencer-86","Spencer-94","Spencer-99","SugarCRM-1.1.3","Sun-PPP","Sun-PPP-2000","SunPro","Symlinks","TAPR-OHL-1.0","TCL","TCP-wrappers","TGPPL-1.0","TMa\
te","TORQUE-1.1","TOSL","TPDL","TPL-1.0","TTWL","TTYP0","TU-Berlin-1.0","TU-Berlin-2.0","TekHVC","TermReadKey","ThirdEye","TrustedQSL","UCAR","UCL-1.0","UMich-M\
erit","UPL-1.0","URT-RLE","Ubuntu-font-1.0","UnRAR","Unicode-3.0","Unicode-DFS-2015","Unicode-DFS-2016","Unicode-TOU","UnixCrypt","Unlicense","Unlicense-libteln\
et","Unlicense-libwhirlpool","VOSTROM","VSL-1.0","Vim","Vixie-Cron","W3C","W3C-19980720","W3C-20150513","WTFNMFPL","WTFPL","Watcom-1.0","Widget-Workshop","WordN\
et","Wsuipa","X11","X11-distribute-modifications-variant","X11-no-permit-persons","X11-swapped","XFree86-1.1","XSkat","Xdebug-1.03","Xerox","Xfig","Xnet","YPL-1\
.0","YPL-1.1","ZPL-1.1","ZPL-2.0","ZPL-2.1","Zed","Zeeff","Zend-2.0","Zimbra-1.3","Zimbra-1.4","Zlib","any-OSI","any-OSI-perl-modules","atc-game","bcrypt-Solar-\
Designer","blessing","bzip2-1.0.6","check-cvs","checkmk","copyleft-next-0.3.0","copyleft-next-0.3.1","curl","cve-tou","diffmark","dtoa","dvipdfm","eGenix","etal\
ab-2.0","fwlw","gSOAP-1.3b","generic-xts","gnuplot","gtkbook","hdparm","hyphen-bulgarian","iMatix","jove","libpng-1.6.35","libpng-2.0","libselinux-1.0","libtiff",
"libutil-David-Nugent","lsof","magaz","mailprio","man2html","metamail","mpi-permissive","mpich2","mplus","ngrep","pkgconf","pnmstitch","psfrag","psutils","pytho\
n-ldap","radvd","snprintf","softSurfer","ssh-keyscan","swrule","threeparttable","ulem","w3m","wwl","xinetd","xkeyboard-config-Zinoviev","xlock","xpp","xzoom","z\
lib-acknowledgement"]}),EN=Un((e,t)=>{t.exports=["AGPL-1.0","AGPL-3.0","BSD-2-Clause-FreeBSD","BSD-2-Clause-NetBSD","GFDL-1.1","GFDL-1.2","GFDL-1.3","GPL-1.0","\
GPL-2.0","GPL-2.0-with-GCC-exception","GPL-2.0-with-autoconf-exception","GPL-2.0-with-bison-exception","GPL-2.0-with-classpath-exception","GPL-2.0-with-font-exc\
eption","GPL-3.0","GPL-3.0-with-GCC-exception","GPL-3.0-with-autoconf-exception","LGPL-2.0","LGPL-2.1","LGPL-3.0","Net-SNMP","Nunit","StandardML-NJ","bzip2-1.0.\
5","eCos-2.0","wxWindows"]}),bN=Un((e,t)=>{t.exports=["389-exception","Asterisk-exception","Autoconf-exception-2.0","Autoconf-exception-3.0","Autoconf-exception\
-generic","Autoconf-exception-generic-3.0","Autoconf-exception-macro","Bison-exception-1.24","Bison-exception-2.2","Bootloader-exception","Classpath-exception-2\
.0","CLISP-exception-2.0","cryptsetup-OpenSSL-exception","DigiRule-FOSS-exception","eCos-exception-2.0","Fawkes-Runtime-exception","FLTK-exception","fmt-excepti\
on","Font-exception-2.0","freertos-exception-2.0","GCC-exception-2.0","GCC-exception-2.0-note","GCC-exception-3.1","Gmsh-exception","GNAT-exception","GNOME-exam\
ples-exception","GNU-compiler-exception","gnu-javamail-exception","GPL-3.0-interface-exception","GPL-3.0-linking-exception","GPL-3.0-linking-source-exception","\
GPL-CC-1.0","GStreamer-exception-2005","GStreamer-exception-2008","i2p-gpl-java-exception","KiCad-libraries-exception","LGPL-3.0-linking-exception","libpri-Open\
H323-exception","Libtool-exception","Linux-syscall-note","LLGPL","LLVM-exception","LZMA-exception","mif-exception","OCaml-LGPL-linking-exception","OCCT-exceptio\
n-1.0","OpenJDK-assembly-exception-1.0","openvpn-openssl-exception","PS-or-PDF-font-exception-20170817","QPL-1.0-INRIA-2004-exception","Qt-GPL-exception-1.0","Q\
t-LGPL-exception-1.1","Qwt-exception-1.0","SANE-exception","SHL-2.0","SHL-2.1","stunnel-exception","SWI-exception","Swift-exception","Texinfo-exception","u-boot\
-exception-2.0","UBDL-exception","Universal-FOSS-exception-1.0","vsftpd-openssl-exception","WxWindows-exception-3.1","x11vnc-openssl-exception"]}),NN=Un((e,t)=>{
"use strict";var n=[].concat(gN()).concat(EN()),r=bN();t.exports=function(i){var a=0;function c(){return a<i.length}function l(y){if(y instanceof RegExp){var v=i.
slice(a),w=v.match(y);if(w)return a+=w[0].length,w[0]}else if(i.indexOf(y,a)===a)return a+=y.length,y}function f(){l(/[ ]*/)}function d(){for(var y,v=[/^WITH/i,
/^AND/i,/^OR/i,"(",")",":","+"],w=0;w<v.length&&(y=l(v[w]),!y);w++);if(y==="+"&&a>1&&i[a-2]===" ")throw new Error("Space before `+`");return y&&{type:"OPERATOR",
string:y.toUpperCase()}}function h(){return l(/[A-Za-z0-9-.]+/)}function N(){var y=h();if(!y)throw new Error("Expected idstring at offset "+a);return y}function g(){
if(l("DocumentRef-")){var y=N();return{type:"DOCUMENTREF",string:y}}}function x(){if(l("LicenseRef-")){var y=N();return{type:"LICENSEREF",string:y}}}function L(){
var y=a,v=h();if(n.indexOf(v)!==-1)return{type:"LICENSE",string:v};if(r.indexOf(v)!==-1)return{type:"EXCEPTION",string:v};a=y}function I(){return d()||g()||x()||
L()}for(var _=[];c()&&(f(),!!c());){var S=I();if(!S)throw new Error("Unexpected `"+i[a]+"` at offset "+a);_.push(S)}return _}}),xN=Un((e,t)=>{"use strict";t.exports=
function(n){var r=0;function i(){return r<n.length}function a(){return i()?n[r]:null}function c(){if(!i())throw new Error;r++}function l(S){var y=a();if(y&&y.type===
"OPERATOR"&&S===y.string)return c(),y.string}function f(){if(l("WITH")){var S=a();if(S&&S.type==="EXCEPTION")return c(),S.string;throw new Error("Expected excep\
tion after `WITH`")}}function d(){var S=r,y="",v=a();if(v.type==="DOCUMENTREF"&&(c(),y+="DocumentRef-"+v.string+":",!l(":")))throw new Error("Expected `:` after\
 `DocumentRef-...`");if(v=a(),v===null)throw new Error("Unexpected end of input");if(v.type==="LICENSEREF"){c(),y+="LicenseRef-"+v.string;var w={license:y},V=f();
return V&&(w.exception=V),w}r=S}function h(){var S=a();if(S&&S.type==="LICENSE"){c();var y={license:S.string};l("+")&&(y.plus=!0);var v=f();return v&&(y.exception=
v),y}}function N(){var S=l("(");if(S){var y=I();if(!l(")"))throw new Error("Expected `)`");return y}}function g(){return N()||d()||h()}function x(S,y){return function v(){
var w=y();if(w){if(!l(S))return w;var V=v();if(!V)throw new Error("Expected expression");return{left:w,conjunction:S.toLowerCase(),right:V}}}}var L=x("AND",g),I=x(
"OR",L),_=I();if(!_||i())throw new Error("Syntax error");return _}}),yN=Un((e,t)=>{var n=NN(),r=xN();t.exports=function(i){return r(n(i))}}),kf=yN();var at=(e,t)=>()=>{try{return t||e((t={exports:{}}).exports,t),t.exports}catch(n){throw t=0,n}},SN=at((e,t)=>{"use strict";t.exports=function(n,r,i){if(typeof Array.
prototype.findIndex=="function")return n.findIndex(r,i);if(typeof r!="function")throw new TypeError("predicate must be a function");var a=Object(n),c=a.length;if(c===
0)return-1;for(var l=0;l<c;l++)if(r.call(i,a[l],l,a))return l;return-1}}),Ff=at((e,t)=>{t.exports=["0BSD","3D-Slicer-1.0","AAL","ADSL","AFL-1.1","AFL-1.2","AFL-\
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
gement"]}),Gf=at((e,t)=>{t.exports=["AGPL-1.0","AGPL-3.0","BSD-2-Clause-FreeBSD","BSD-2-Clause-NetBSD","GFDL-1.1","GFDL-1.2","GFDL-1.3","GPL-1.0","GPL-2.0","GPL\
-2.0-with-GCC-exception","GPL-2.0-with-autoconf-exception","GPL-2.0-with-bison-exception","GPL-2.0-with-classpath-exception","GPL-2.0-with-font-exception","GPL-\
3.0","GPL-3.0-with-GCC-exception","GPL-3.0-with-autoconf-exception","LGPL-2.0","LGPL-2.1","LGPL-3.0","Net-SNMP","Nunit","StandardML-NJ","bzip2-1.0.5","eCos-2.0",
"wxWindows"]}),Vf=at((e,t)=>{t.exports=["389-exception","Asterisk-exception","Autoconf-exception-2.0","Autoconf-exception-3.0","Autoconf-exception-generic","Aut\
oconf-exception-generic-3.0","Autoconf-exception-macro","Bison-exception-1.24","Bison-exception-2.2","Bootloader-exception","Classpath-exception-2.0","CLISP-exc\
eption-2.0","cryptsetup-OpenSSL-exception","DigiRule-FOSS-exception","eCos-exception-2.0","Fawkes-Runtime-exception","FLTK-exception","fmt-exception","Font-exce\
ption-2.0","freertos-exception-2.0","GCC-exception-2.0","GCC-exception-2.0-note","GCC-exception-3.1","Gmsh-exception","GNAT-exception","GNOME-examples-exception",
"GNU-compiler-exception","gnu-javamail-exception","GPL-3.0-interface-exception","GPL-3.0-linking-exception","GPL-3.0-linking-source-exception","GPL-CC-1.0","GSt\
reamer-exception-2005","GStreamer-exception-2008","i2p-gpl-java-exception","KiCad-libraries-exception","LGPL-3.0-linking-exception","libpri-OpenH323-exception",
"Libtool-exception","Linux-syscall-note","LLGPL","LLVM-exception","LZMA-exception","mif-exception","OCaml-LGPL-linking-exception","OCCT-exception-1.0","OpenJDK-\
assembly-exception-1.0","openvpn-openssl-exception","PS-or-PDF-font-exception-20170817","QPL-1.0-INRIA-2004-exception","Qt-GPL-exception-1.0","Qt-LGPL-exception\
-1.1","Qwt-exception-1.0","SANE-exception","SHL-2.0","SHL-2.1","stunnel-exception","SWI-exception","Swift-exception","Texinfo-exception","u-boot-exception-2.0",
"UBDL-exception","Universal-FOSS-exception-1.0","vsftpd-openssl-exception","WxWindows-exception-3.1","x11vnc-openssl-exception"]}),IN=at((e,t)=>{"use strict";var n=[].
concat(Ff()).concat(Gf()),r=Vf();t.exports=function(i){var a=0;function c(){return a<i.length}function l(y){if(y instanceof RegExp){var v=i.slice(a),w=v.match(y);
if(w)return a+=w[0].length,w[0]}else if(i.indexOf(y,a)===a)return a+=y.length,y}function f(){l(/[ ]*/)}function d(){for(var y,v=["WITH","AND","OR","(",")",":","\
+"],w=0;w<v.length&&(y=l(v[w]),!y);w++);if(y==="+"&&a>1&&i[a-2]===" ")throw new Error("Space before `+`");return y&&{type:"OPERATOR",string:y}}function h(){return l(
/[A-Za-z0-9-.]+/)}function N(){var y=h();if(!y)throw new Error("Expected idstring at offset "+a);return y}function g(){if(l("DocumentRef-")){var y=N();return{type:"\
DOCUMENTREF",string:y}}}function x(){if(l("LicenseRef-")){var y=N();return{type:"LICENSEREF",string:y}}}function L(){var y=a,v=h();if(n.indexOf(v)!==-1)return{type:"\
LICENSE",string:v};if(r.indexOf(v)!==-1)return{type:"EXCEPTION",string:v};a=y}function I(){return d()||g()||x()||L()}for(var _=[];c()&&(f(),!!c());){var S=I();if(!S)
throw new Error("Unexpected `"+i[a]+"` at offset "+a);_.push(S)}return _}}),LN=at((e,t)=>{"use strict";t.exports=function(n){var r=0;function i(){return r<n.length}
function a(){return i()?n[r]:null}function c(){if(!i())throw new Error;r++}function l(S){var y=a();if(y&&y.type==="OPERATOR"&&S===y.string)return c(),y.string}function f(){
if(l("WITH")){var S=a();if(S&&S.type==="EXCEPTION")return c(),S.string;throw new Error("Expected exception after `WITH`")}}function d(){var S=r,y="",v=a();if(v.
type==="DOCUMENTREF"&&(c(),y+="DocumentRef-"+v.string+":",!l(":")))throw new Error("Expected `:` after `DocumentRef-...`");if(v=a(),v.type==="LICENSEREF")return c(),
y+="LicenseRef-"+v.string,{license:y};r=S}function h(){var S=a();if(S&&S.type==="LICENSE"){c();var y={license:S.string};l("+")&&(y.plus=!0);var v=f();return v&&
(y.exception=v),y}}function N(){var S=l("(");if(S){var y=I();if(!l(")"))throw new Error("Expected `)`");return y}}function g(){return N()||d()||h()}function x(S,y){
return function v(){var w=y();if(w){if(!l(S))return w;var V=v();if(!V)throw new Error("Expected expression");return{left:w,conjunction:S.toLowerCase(),right:V}}}}
var L=x("AND",g),I=x("OR",L),_=I();if(!_||i())throw new Error("Syntax error");return _}}),TN=at((e,t)=>{"use strict";var n=IN(),r=LN();t.exports=function(i){return r(
n(i))}}),$f=at((e,t)=>{t.exports=[["AFL-1.1","AFL-1.2","AFL-2.0","AFL-2.1","AFL-3.0"],["AGPL-1.0",["AGPL-3.0","AGPL-3.0-only"]],["Apache-1.0","Apache-1.1","Apac\
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
PL-1.1","ZPL-2.0","ZPL-2.1"],["Zimbra-1.3","Zimbra-1.4"],["bzip2-1.0.5","bzip2-1.0.6"]]}),_N=at(e=>{var t=SN(),n=TN(),r=$f(),i=" is not a simple license identif\
ier",a=function(c){return function(l,f){var d=n(l);if(!d.hasOwnProperty("license"))throw new Error('"'+l+'"'+i);var h=n(f);if(!h.hasOwnProperty("license"))throw new Error(
'"'+f+'"'+i);return r.some(function(N){var g=d.license,x=t(N,function(_){return _===g||Array.isArray(_)&&_.indexOf(g)!==-1});if(x<0)return!1;var L=h.license,I=t(
N,function(_){return _===L||Array.isArray(_)&&_.indexOf(L)!==-1});return I<0?!1:c(x,I)})}};e.gt=a(function(c,l){return c>l}),e.lt=a(function(c,l){return c<l}),e.
eq=a(function(c,l){return c===l})}),vN=at((e,t)=>{"use strict";var n=[].concat(Ff()).concat(Gf()),r=Vf();t.exports=function(i){var a=0;function c(){return a<i.length}
function l(y){if(y instanceof RegExp){var v=i.slice(a),w=v.match(y);if(w)return a+=w[0].length,w[0]}else if(i.indexOf(y,a)===a)return a+=y.length,y}function f(){
l(/[ ]*/)}function d(){for(var y,v=["WITH","AND","OR","(",")",":","+"],w=0;w<v.length&&(y=l(v[w]),!y);w++);if(y==="+"&&a>1&&i[a-2]===" ")throw new Error("Space \
before `+`");return y&&{type:"OPERATOR",string:y}}function h(){return l(/[A-Za-z0-9-.]+/)}function N(){var y=h();if(!y)throw new Error("Expected idstring at off\
set "+a);return y}function g(){if(l("DocumentRef-")){var y=N();return{type:"DOCUMENTREF",string:y}}}function x(){if(l("LicenseRef-")){var y=N();return{type:"LIC\
ENSEREF",string:y}}}function L(){var y=a,v=h();if(n.indexOf(v)!==-1)return{type:"LICENSE",string:v};if(r.indexOf(v)!==-1)return{type:"EXCEPTION",string:v};a=y}function I(){
return d()||g()||x()||L()}for(var _=[];c()&&(f(),!!c());){var S=I();if(!S)throw new Error("Unexpected `"+i[a]+"` at offset "+a);_.push(S)}return _}}),AN=at((e,t)=>{
"use strict";t.exports=function(n){var r=0;function i(){return r<n.length}function a(){return i()?n[r]:null}function c(){if(!i())throw new Error;r++}function l(S){
var y=a();if(y&&y.type==="OPERATOR"&&S===y.string)return c(),y.string}function f(){if(l("WITH")){var S=a();if(S&&S.type==="EXCEPTION")return c(),S.string;throw new Error(
"Expected exception after `WITH`")}}function d(){var S=r,y="",v=a();if(v.type==="DOCUMENTREF"&&(c(),y+="DocumentRef-"+v.string+":",!l(":")))throw new Error("Exp\
ected `:` after `DocumentRef-...`");if(v=a(),v.type==="LICENSEREF")return c(),y+="LicenseRef-"+v.string,{license:y};r=S}function h(){var S=a();if(S&&S.type==="L\
ICENSE"){c();var y={license:S.string};l("+")&&(y.plus=!0);var v=f();return v&&(y.exception=v),y}}function N(){var S=l("(");if(S){var y=I();if(!l(")"))throw new Error(
"Expected `)`");return y}}function g(){return N()||d()||h()}function x(S,y){return function v(){var w=y();if(w){if(!l(S))return w;var V=v();if(!V)throw new Error(
"Expected expression");return{left:w,conjunction:S.toLowerCase(),right:V}}}}var L=x("AND",g),I=x("OR",L),_=I();if(!_||i())throw new Error("Syntax error");return _}}),
CN=at((e,t)=>{"use strict";var n=vN(),r=AN();t.exports=function(i){return r(n(i))}}),wN=at((e,t)=>{var n=_N(),r=CN(),i=$f();function a(S,y){return S.license===y.
license||i.some(function(v){return c(S.license,v)&&c(y.license,v)})}function c(S,y){return y.indexOf(S)!==-1||y.some(function(v){return Array.isArray(v)&&v.indexOf(
S)!==-1})}function l(S,y){return S.license===y.license||n.gt(S.license,y.license)||n.eq(S.license,y.license)}function f(S,y){if(S.exception!==y.exception)return!1;
if(y.hasOwnProperty("license"))return y.hasOwnProperty("plus")?S.hasOwnProperty("plus")?a(S,y):l(S,y):S.hasOwnProperty("plus")?l(y,S):S.license===y.license}function d(S){
var y=S.license;return y?h(y,"-or-later")?(S.license=y.replace("-or-later",""),S.plus=!0):h(y,"-only")&&(S.license=y.replace("-only",""),delete S.plus):S.left&&
S.right&&(S.left=d(S.left),S.right=d(S.right)),S}function h(S,y){return S.indexOf(y)===S.length-y.length}function N(S){if(S.hasOwnProperty("noassertion"))return"\
NOASSERTION";if(S.license)return S.license+(S.plus?"+":"")+(S.exception?"WITH "+S.exception:"")}function g(S){return L(x(S))}function x(S){if(!S.conjunction)return[
{[N(S)]:S}];if(S.conjunction==="or")return x(S.left).concat(x(S.right));if(S.conjunction==="and"){var y=x(S.left),v=x(S.right);return y.reduce(function(w,V){return v.
forEach(function(ye){w.push(Object.assign({},V,ye))}),w},[])}}function L(S){var y=S.filter(function(v){return Object.keys(v).length}).map(function(v){return Object.
keys(v).sort()});return y.map(function(v,w){return v.map(function(V){return S[w][V]})})}function I(S,y){return S.every(function(v){return y.some(function(w){return f(
v,w)})})}function _(S,y){var v=g(d(r(S))),w=y.map(function(V){return d(r(V))});for(let V of w)if(V.hasOwnProperty("conjunction"))throw new Error("Approved licen\
ses cannot be AND or OR expressions.");return v.some(function(V){return I(V,w)})}t.exports=_}),Yf=wN();var{STRING:wt,BOOL:ni,INT:Kf}=B,DN=Et(Te),Na=["info","unknown","low","medium","high","critical"],si={ageInDays:{usage:"ageInDays(timestamp)",about:"whole days f\
rom then to GitLab's time now; negative for a time to come",returns:"int"},semverCompare:{usage:'semverCompare("1.2.0", "1.10.0")',about:"-1, 0 or 1 by SemVer 2\
.0; a text that is no version makes the rule unknown",returns:"int"},semverMatches:{usage:'semverMatches("1.4.2", ">=1.2 <2")',about:"whether a version is in a \
range, as npm writes ranges",returns:"bool"},globMatches:{usage:'path.globMatches("src/**")',about:"whether the whole path fits: * within a part, ** over parts,\
 {a,b}",returns:"bool"},spdxMatches:{usage:'spdxMatches("MIT OR GPL-3.0-only", ["MIT", "Apache-2.0"])',about:"whether a licence expression can be met with these\
 licences alone",returns:"bool"},severityAtLeast:{usage:'severityAtLeast(finding.severity, "high")',about:`whether a severity is as high: ${Na.join(", ")}, in a\
ny case of letters`,returns:"bool"}},Hf=new Set(["charAt","indexOf","lastIndexOf","lowerAscii","upperAscii","split","substring","trim","join"]),Zf=[...Hf];function Xf(e){
return[...la.filter(({name:t})=>Hf.has(t)),T("ageInDays",[DN],Kf,t=>BigInt(Math.floor((e()-zn(t.message))/864e5))),T("semverCompare",[wt,wt],Kf,(t,n)=>BigInt(Dr.
compare(ba(t),ba(n)))),T("semverMatches",[wt,wt],ni,(t,n)=>{if(Dr.validRange(n)===null)throw new Error(`"${n}" is no version range`);return Dr.satisfies(ba(t),n)}),
X("globMatches",wt,[wt],ni,function(t){return PN(t)(this)}),T("spdxMatches",[wt,ve(wt)],ni,(t,n)=>{let r=[...n].map(String);for(let i of[t,...r])RN(i);return Yf(
t,r)}),T("severityAtLeast",[wt,wt],ni,(t,n)=>Wf(t)>=Wf(n))]}function ba(e){let t=Dr.valid(e);if(t===null)throw new Error(`"${e}" is no SemVer version`);return t}
function Wf(e){let t=Na.indexOf(e.toLowerCase());if(t<0)throw new Error(`"${e}" is none of ${Na.join(", ")}`);return t}function RN(e){try{kf(e)}catch{throw new Error(
`"${e}" is no SPDX licence expression`)}}var ri=new Map;function PN(e){let t=ri.get(e);if(t)return t;ri.size>1e3&&ri.clear();let n=Ha([e]);return ri.set(e,n),n}var be=e=>({kind:"string",about:e}),je=e=>({kind:"int",about:e}),Kt=e=>({kind:"bool",about:e}),ii=e=>({kind:"timestamp",about:e}),tn=e=>({kind:"list",of:{kind:"\
string"},about:e}),et=e=>({kind:"record",fields:e}),oi=(e,t)=>({kind:"list",of:e,about:t}),Je=e=>({...e,isOptional:!0});function ai(e,t,n){switch(e.kind){case"s\
tring":return Nn(typeof t=="string"?t:void 0,e.kind,n);case"bool":return Nn(typeof t=="boolean"?t:void 0,e.kind,n);case"double":return Nn(typeof t=="number"?t:void 0,
e.kind,n);case"int":return Nn(Number.isSafeInteger(t)?BigInt(t):void 0,e.kind,n);case"timestamp":return as(Nn(Number.isFinite(t)?t:void 0,e.kind,n));case"list":{
let r=Nn(Array.isArray(t)?t:void 0,e.kind,n);return $e(r.map((i,a)=>ai(e.of,i,`${n}[${a}]`)))}case"record":return MN(e,t,n)}}function MN({fields:e},t,n){let r=typeof t==
"object"&&t!==null&&!Array.isArray(t),i=Nn(r?t:void 0,"record",n),a=Object.entries(e).flatMap(([c,l])=>{let f=i[c];return f===void 0?[]:[[c,ai(l,f,`${n}.${c}`)]]});
return new Map(a)}function Nn(e,t,n){if(e===void 0)throw new TypeError(`${n} is not ${t==="int"?"an":"a"} ${t}`);return e}function xa(e){return e.kind==="list"?
`list(${xa(e.of)})`:e.kind}var De={kind:"bool"},We={kind:"int"},nn={kind:"string"},ya={size:We,contains:De,startsWith:De,endsWith:De,matches:De,int:We,uint:void 0,double:{kind:"double"},string:nn,
bool:De,bytes:{kind:"bytes"},timestamp:{kind:"timestamp"},duration:{kind:"duration"},type:{kind:"type"},dyn:void 0,getFullYear:We,getMonth:We,getDayOfMonth:We,getDate:We,
getDayOfWeek:We,getDayOfYear:We,getHours:We,getMinutes:We,getSeconds:We,getMilliseconds:We},jf={charAt:nn,lowerAscii:nn,upperAscii:nn,substring:nn,trim:nn,join:nn,
indexOf:We,lastIndexOf:We,split:{kind:"list",of:{kind:"string"}}},Jf={"_&&_":De,"_||_":De,"!_":De,"@in":De,"_==_":De,"_!=_":De,"_<_":De,"_<=_":De,"_>_":De,"_>=_":De,
"_+_":void 0,"_-_":void 0,"_*_":void 0,"_/_":void 0,"_%_":void 0,"-_":void 0,"_[_]":void 0,"_?_:_":void 0,"@not_strictly_false":De},BN=new Set(["bool","int","ui\
nt","double","string","bytes","list","map","null_type","type"]),Qf=["has","all","exists","exists_one","map","filter"];function qf(e,t,n){let r=[],i=new Set,a=e.
expr,c=f(a,new Map);return n&&c&&c.kind!=="bool"&&r.length===0&&l(a,`gives ${Rr(c)}, and a rule must give true or false`),{problems:r,topics:[...i]};function l({
id:L},I){r.push({message:I,at:e.sourceInfo?.positions[String(L)]??0})}function f(L,I){let{exprKind:_}=L;switch(_.case){case"constExpr":return kN(_.value.constantKind.
case);case"identExpr":return d(L,_.value.name,I);case"selectExpr":{let{operand:S,field:y,testOnly:v}=_.value,w=h(L,S&&f(S,I),y,S);return v?De:w}case"callExpr":return N(
L,_.value,I);case"listExpr":{let[S]=_.value.elements.map(y=>f(y,I));return S&&ep(S)?{kind:"list",of:S}:void 0}case"comprehensionExpr":{let{iterRange:S,iterVar:y,
accuVar:v,accuInit:w,loopCondition:V,loopStep:ye,result:Z}=_.value,A=S&&f(S,I);A&&A.kind!=="list"&&S&&l(S,`${x(S)} is ${Rr(A)}, and only lists can be gone throu\
gh`);let R=A?.kind==="list"?A.of:void 0,C=w&&f(w,I),M=new Map(I).set(y,R).set(v,C);V&&f(V,M);let ce=ye&&f(ye,M),pe=C??ce;return Z&&f(Z,new Map(I).set(v,pe))}default:{
if(_.case==="structExpr")for(let{value:S}of _.value.entries)S&&f(S,I);return}}}function d(L,I,_){if(_.has(I))return _.get(I);let S=t.get(I);if(S)return i.add(I),
S.type;if(BN.has(I))return{kind:"type"};let y=[...t.keys(),..._.keys()].filter(v=>!v.startsWith("@"));l(L,`there is no ${I}${Ur(I,y)||`; rules can name ${[...t.
keys()].join(", ")}`}`)}function h(L,I,_,S){if(!I||!S)return;if(I.kind!=="record"){let v=I.kind==="list"?`; ask .exists(x, x.${_} ...) of its items`:"";l(L,`${x(
S)} is ${Rr(I)}, which has no fields${v}`);return}if(Object.hasOwn(I.fields,_))return I.fields[_];let y=Object.keys(I.fields);l(L,`${x(S)} has no field ${_}${Ur(
_,y)||`; it has ${y.join(", ")}`}`)}function N(L,{function:I,target:_,args:S},y){let v=_&&f(_,y),w=S.map(V=>f(V,y));if(I==="ageInDays"&&i.add("now"),Object.hasOwn(
si,I))return{kind:si[I]?.returns??"bool"};if(Object.hasOwn(ya,I))return ya[I];if(Object.hasOwn(jf,I))return jf[I];if(!Object.hasOwn(Jf,I)){let V=[...Object.keys(
si),...Object.keys(ya),...Zf,...Qf],ye=Qf.includes(I);return l(L,ye?`${I} is not written right: ${I==="has"?"has(x.field)":`list.${I}(item, condition)`}`:`there\
 is no function ${I}${Ur(I,V)}`),v}return/^_(?:[=!]=|[<>]=?)_$/.test(I)&&g(L,w,S),I==="_[_]"?w[0]?.kind==="list"?w[0].of:void 0:I==="_?_:_"?w[1]??w[2]:I==="_+_"?
w.find(V=>V?.kind==="list")??UN(w):Jf[I]}function g(L,[I,_],[S,y]){!I||!_||!S||!y||zf(I)===zf(_)||I.kind==="null"||_.kind==="null"||l(L,`${x(S)} is ${Rr(I)} and\
 ${x(y)} ${Rr(_)}: they never compare`)}function x(L){return Yt(L,e)}}function UN([e,t]){return e?.kind===t?.kind?e:void 0}function kN(e){return{boolValue:De,int64Value:We,
uint64Value:We,doubleValue:{kind:"double"},stringValue:nn,bytesValue:{kind:"bytes"},nullValue:{kind:"null"}}[e??""]}function zf({kind:e}){return e==="int"||e===
"double"?"number":e}function ep(e){return!["bytes","duration","null","type"].includes(e.kind)}function Rr(e){return{string:"text",int:"a whole number",double:"a\
 number",bool:"true or false",timestamp:"a time",record:"a record",bytes:"bytes",duration:"a duration",null:"null",type:"a type"}[e.kind]??(ep(e)?xa(e):e.kind)}var FN=40,Sa=10,tp=300;function np(e,t){let n=new Map;return r(e.expr),[...n.values()];function r(a){let{exprKind:c}=a;if(c.case==="constExpr"||c.case==="listEx\
pr")return;let l=e.sourceInfo?.macroCalls[String(a.id)]?.exprKind,f=l?.case==="callExpr"?l.value.target?[l.value.target]:[]:En(a);for(let y of f)r(y);let d=c.case===
"selectExpr"&&!c.value.testOnly,h=i(Yt(a,e),d||c.case==="identExpr"),{function:N,target:g,args:x=[]}=l?.case==="callExpr"?l.value:{},[L,I]=x;if(!(N==="all"&&h===
!1||N==="exists"&&h===!0)||!g||!L||!I)return;let S=`${N==="all"?"!":""}(${Yt(I,e)})`;i(`${Yt(g,e)}.filter(${Yt(L,e)}, ${S})`,!1)}function i(a,c){if(n.size>=FN)return;
let l=t(a);if(l===void 0||W(l)||he(l))return;let f=c&&GN(l)?`${l.size} items`:Pr(l);return f!==void 0&&n.set(a,{text:a,value:f,isField:c}),l}}function GN(e){return Ne(
e)&&he(e.get(0))}function Pr(e){if(typeof e=="bigint")return Number(e);if(typeof e=="string")return e.length>tp?`${e.slice(0,tp-1)}…`:e;if(typeof e=="number"||
typeof e=="boolean"||e===null)return e;if(Ne(e)){let t=[...e].slice(0,Sa).map(n=>Pr(n)??null);return e.size>Sa?[...t,`and ${e.size-Sa} more`]:t}if(he(e)){let t=[
...e].map(([n,r])=>[String(n),Pr(r)??null]);return Object.fromEntries(t)}if(ie(e)&&e.desc.typeName==="google.protobuf.Timestamp")return new Date(zn(e.message)).
toISOString()}function Ia(e,t,n=!0){let r=df(e);if(r!==void 0)return{problems:[{message:r,at:0}]};let i=VN(e);if("problem"in i)return{problems:[i.problem]};let{problems:a,topics:c}=qf(
i.tree,t,n);if(a.length>0)return{problems:a};let l=wr(i.tree.expr);if(l>aa)return{problems:[{message:`has ${l} loops in one another, more than ${aa}`,at:0}]};let f=c.
flatMap(d=>t.get(d)??[]);return{problems:[],expression:{source:e,topics:f,evaluate:$N(e,i.tree,f)}}}function VN(e){try{return{tree:yr(e)}}catch(t){let{message:n,
location:r}=t;return{problem:{message:`is no CEL: ${n.replace(/^<input>:\d+:\d+: /,"")}`,at:r?.start?.offset??0}}}}function $N(e,t,n){return(r,i)=>{let a=new Xs(
i),c=r.get("now"),l=[...Xf(()=>typeof c=="number"?c:Number.NaN),...bf(a)],f=vo({funcs:l}),d={};try{for(let g of n)d[g.name]=YN(g,r.get(g.name))}catch(g){if(!(g instanceof
TypeError))throw g;return{result:{unknown:g.message},readings:()=>[]}}let h=g=>na(f,ua(g))(d);a.start();let N=h(yr(e).expr);return{result:a.isOver?{unknown:`the\
 rule takes longer than ${ca} ms and was stopped`}:W(N)?{unknown:KN(N,t)}:{value:N},readings:()=>np(t,g=>a.isOver?void 0:h(yr(g).expr))}}}var rp=new WeakMap;function YN(e,t){
let n=typeof t=="object"?t:void 0,r=n&&rp.get(n);if(r!==void 0)return r;let i=ai(e.type,t,e.name);return n&&rp.set(n,i),i}function KN({message:e,exprId:t},n){let r=t===
void 0?void 0:sp(t,n.expr),i=r?Yt(r,n):void 0;return/no such key|field not found|unresolved attribute/.test(e)?`${i??"a field"} is not known here; has() asks wh\
ether it is`:i===void 0?e:`${i}: ${e}`}function sp(e,t){if(t.id===e)return t;for(let n of En(t)){let r=sp(e,n);if(r)return r}}var ip={name:"approvals",about:"merge_request",summary:"The approvals given to the merge request",needs:{mergeRequest:kr,approvals:ka,committers:Ua},type:et({by:tn(
"User names of all who approved"),count:je("How many approved"),independent:tn("Those of them who are neither its author nor one of its committers"),committers:tn(
"User names of those who committed to it")}),value({mergeRequest:{author:e},approvals:{approvedBy:t},committers:{usernames:n}}){let r=t.filter(i=>i!==e&&!n.includes(
i));return{by:t,count:t.length,independent:r,committers:n}}};var op={name:"changes",about:"merge_request",summary:"The files that the merge request changes, whole or not at all",needs:{changedFiles:Ka},type:et({files:oi(et(
{path:be("Path after the change"),additions:je("Lines added"),deletions:je("Lines removed")}),"Every changed file"),additions:je("Lines added in all files"),deletions:je(
"Lines removed in all files")}),value:({changedFiles:e})=>({files:e.map(({path:t,additions:n,deletions:r})=>({path:t,additions:n,deletions:r})),additions:e.reduce(
(t,{additions:n})=>t+n,0),deletions:e.reduce((t,{deletions:n})=>t+n,0)})};var ap={name:"commits",about:"merge_request",summary:"The commits of the merge request; names and messages are what the committer's own Git wrote",needs:{commits:Wa},
type:{kind:"list",of:et({sha:be("40 hex digits"),title:be("First line of the message"),message:be("The whole message"),merge:Kt("Whether it has more than one pa\
rent"),author_name:be("Name of the author"),author_email:be("Address of the author, in lower case"),signed_off_by:tn("Addresses of its Signed-off-by lines, in l\
ower case")})},value:({commits:e})=>e.map(({sha:t,title:n,message:r,isMerge:i,author:a,signedOffBy:c})=>({sha:t,title:n,message:r,merge:i,author_name:a.name,author_email:a.
email,signed_off_by:c}))};var cp={name:"merge_request",about:"merge_request",summary:"The merge request that is judged",needs:{mergeRequest:kr},type:et({iid:je("Number within the project"),
title:be("Title, with its draft mark if it has one"),description:be("Description, as Markdown source; empty where there is none"),draft:Je(Kt("Whether it is a d\
raft")),labels:Je(tn("Names of its labels")),author:be("User name of the author"),source_branch:Je(be("Branch that is merged")),target_branch:be("Branch that it\
 is merged into"),sha:Je(be("Head commit, 40 hex digits")),created_at:ii("When it was opened")}),value:({mergeRequest:e})=>({iid:e.iid,title:e.title,description:e.
description,draft:e.isDraft,labels:e.labels,author:e.author,source_branch:e.sourceBranch,target_branch:e.targetBranch,sha:e.sha,created_at:Date.parse(e.createdAt)})},
up={name:"threads",about:"merge_request",summary:"The threads of the merge request that can be resolved",needs:{threads:Za},type:et({resolvable:je("Threads that\
 can be resolved"),resolved:je("Those that are")}),value:({threads:{resolvable:e,resolved:t}})=>({resolvable:e,resolved:t})};var lp={name:"now",about:"project",summary:"GitLab's time, the same for the whole run",needs:{now:Xa},type:{kind:"timestamp"},value:({now:e})=>e};var fp={name:"project",about:"project",summary:"The project; a field that GitLab does not show to the token is absent",needs:{project:Va,projectSettings:Ya},type:et(
{id:je("Number of the project"),path:be("Full path, such as acme/payments"),visibility:Je(be("private, internal or public")),default_branch:Je(be("Name of the d\
efault branch")),archived:Je(Kt("Whether it, or a group above it, is archived")),merge_method:Je(be("merge, rebase_merge or ff")),last_activity_at:Je(ii("When s\
omething last happened in it")),forks:Je(je("How many forks there are")),ci_config_path:Je(be("Where the CI configuration is; empty: .gitlab-ci.yml")),must_resolve_threads:Je(
Kt("Whether every thread must be resolved before a merge")),must_pass_status_checks:Je(Kt("Whether every external status check must have passed"))}),value:({project:e,
projectSettings:t})=>({id:e.id,path:e.path,visibility:e.visibility,default_branch:e.defaultBranch,archived:t.isArchived,merge_method:t.mergeMethod,last_activity_at:t.
lastActivityAt===void 0?void 0:Date.parse(t.lastActivityAt),forks:t.forks,ci_config_path:t.ciConfigPath===null?"":t.ciConfigPath,must_resolve_threads:e.mustResolveDiscussions??
void 0,must_pass_status_checks:t.mustPassStatusChecks??void 0})},pp={name:"members",about:"project",summary:"Everybody who belongs to the project, once, with th\
e highest role over all sources",needs:{projectMembers:Fa},type:{kind:"list",of:et({username:be("User name"),access_level:je("10 guest, 20 reporter, 30 develope\
r, 40 maintainer, 50 owner")})},value:({projectMembers:e})=>e.map(({username:t,accessLevel:n})=>({username:t,access_level:n}))},mp={name:"protected_branches",about:"\
project",summary:"The rules that protect branches, those of groups above included",needs:{protectedBranches:$a},type:{kind:"list",of:et({name:be("Branch, or a p\
attern with *"),inherited:Kt("Whether it is a group's"),push_access_levels:oi({kind:"int"},"Roles that may push: 0 nobody, 30 developers, 40 maintainers")})},value:({
protectedBranches:e})=>e.map(({name:t,isInherited:n,rolePushLevels:r})=>({name:t,inherited:n,push_access_levels:r}))};var La=new Map([cp,up,ip,ap,op,fp,pp,mp,lp].map(e=>[e.name,e]));async function yv(e){let{id:t,rule:n="",message:r}=e,i=[];if(ja.includes(t)){let g=["id"];i.push({path:g,message:`${t} is a built-in control: give the rule an i\
d of its own`})}for(let g of["expression","with"])e[g]!==void 0&&i.push({path:[g],message:`${g} and rule exclude each other`});let a=Ia(n,La);i.push(...a.problems.
map(g=>dp("rule",n,g)));let c=Ja(r??"").map(g=>{let x=Ia(g,La,!1);return i.push(...x.problems.map(L=>dp("message",g,L))),[g,"expression"in x?x.expression:void 0]});
if(i.length>0||!("expression"in a))return{problems:i,issues:[],warnings:[]};let{expression:l}=a,f=new Map(c.flatMap(([g,x])=>x?[[g,x]]:[])),d=[...new Set([l,...f.
values()].flatMap(({topics:g})=>g))],h={topics:d,judge:ZN(e,l,f)},N={...WN(e,d),judge(g){return h.judge(XN(d,g),g[fi.id])}};return hp.set(N.judge,h),qa(N)}var hp=new WeakMap;
function Sv({judge:e}){return e&&hp.get(e)}function dp(e,t,{message:n,at:r}){let i=r===0?"":` (at character ${r+1}: ${Ma(t.slice(r,r+30))})`;return{path:[e],message:`${e}\
 ${/^(?:has|is|gives) /.test(n)?"":"is wrong: "}${n}${i}`}}function WN(e,t){let{id:n,rule:r,title:i,severity:a,remediation:c}=e,l=t.some(({about:f})=>f==="merge\
_request");return{id:n,title:i??n.replaceAll(/[-_]/g," "),severity:a??"medium",about:l?"merge_request":"project",needs:HN(t),expected:{rule:r},remediation:{text:c??
"change what the rule looks at until it holds",...l?{page:"!"}:{}},...za(e)}}function HN(e){let t=[fi,...e.flatMap(({needs:n})=>Object.values(n))];return Object.
fromEntries(t.map(n=>[n.id,n]))}function ZN({message:e},t,n){return(r,i)=>{let{result:a,readings:c}=t.evaluate(r,i);if("unknown"in a)return li(a.unknown);if(typeof a.
value!="boolean")return li("the rule gives neither true nor false");let l=Object.fromEntries(c().map(({text:h,value:N})=>[h,N]));if(a.value)return Ba("the rule \
holds",{actual:l});let f=jN(c());if(e===void 0)return ui(`the rule does not hold${f===""?"":`: ${f}`}`,{actual:l});let d=Qa(e,h=>JN(n.get(h),r,i));return ui(n.size>
0||f===""?d:`${d} (${f})`,{actual:l})}}function XN(e,t){return new Map(e.map(n=>{let r=Object.entries(n.needs).map(([i,{id:a}])=>[i,t[a]]);return[n.name,n.value(
Object.fromEntries(r))]}))}function jN(e){let t=e.slice(0,-1).filter(({value:i})=>typeof i!="object"),n=t.filter(({isField:i})=>i);return(n.length>0?n:t).slice(
0,5).map(({text:i,value:a})=>`${i} is ${JSON.stringify(a)}`).join(", ")}function JN(e,t,n){let r=e?.evaluate(t,n).result;if(!r||"unknown"in r||r.value instanceof
Error)return"?";let i=Pr(r.value);return Array.isArray(i)?i.map(String).join(", "):typeof i=="string"?i:JSON.stringify(i??"?")}export{xa as a,La as b,yv as c,Sv as d};
