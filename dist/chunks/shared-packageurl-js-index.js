import{a as U}from"./shared-semver-index.js";import{a as ee}from"./shared-balanced-match-dist-esm-index.js";import{$104c_d as j}from"../index.js";import{$82ce_m as re,
$82ce_o as te,$82ce_q as ne,$82ce_t as ae,$82ce_v as L,$82ce_y as ie,$82ce_z as V}from"../index.js";var P=(l,s)=>()=>{try{return s||l((s={exports:{}}).exports,s),
s.exports}catch(a){throw s=0,a}},k=P((l,s)=>{"use strict";function a(f=""){let{length:u}=f,c="";if(u){let y=f.charCodeAt(0);c=y>=65||y<=90?`${f[0].toLowerCase()}${f.
slice(1)}`:f,u>1&&f.charCodeAt(u-1)===46&&f.charCodeAt(u-2)!==46&&(c=c.slice(0,-1))}return`Invalid purl: ${c}`}var p=class extends Error{constructor(f){super(a(
f))}};s.exports={formatPurlErrorMessage:a,PurlError:p}}),oe=P((l,s)=>{"use strict";var{PurlError:a}=k(),{decodeURIComponent:p}=globalThis;function f(u,c){try{return p(
c)}catch{}throw new a(`unable to decode "${u}" component`)}s.exports={decodePurlComponent:f}}),B=P((l,s)=>{"use strict";var a=new URLSearchParams,p="_",f=2;s.exports=
{LOOP_SENTINEL:1e6,REUSED_SEARCH_PARAMS:a,REUSED_SEARCH_PARAMS_KEY:p,REUSED_SEARCH_PARAMS_OFFSET:f}}),T=P((l,s)=>{"use strict";var{LOOP_SENTINEL:a}=B();function p(u){
return u!==null&&typeof u=="object"}function f(u){if(u===null||!(typeof u=="object"||typeof u=="function")||Object.isFrozen(u))return u;let c=[u],{length:y}=c,m=0;
for(;m<y;){if(m===a)throw new Error("Detected infinite loop in object crawl of recursiveFreeze");let b=c[m++];if(Object.freeze(b),Array.isArray(b))for(let g=0,{
length:w}=b;g<w;g+=1){let v=b[g];v!==null&&(typeof v=="object"||typeof v=="function")&&!Object.isFrozen(v)&&(c[y++]=v)}else{let g=Reflect.ownKeys(b);for(let w=0,
{length:v}=g;w<v;w+=1){let r=b[g[w]];r!==null&&(typeof r=="object"||typeof r=="function")&&!Object.isFrozen(r)&&(c[y++]=r)}}}return u}s.exports={isObject:p,recursiveFreeze:f}}),
N=P((l,s)=>{"use strict";var{compare:a}=new Intl.Collator,p=/^(0|[1-9]\d*)\.(0|[1-9]\d*)\.(0|[1-9]\d*)(?:-((?:0|[1-9]\d*|\d*[a-zA-Z-][0-9a-zA-Z-]*)(?:\.(?:0|[1-9]\d*|\d*[a-zA-Z-][0-9a-zA-Z-]*))*))?(?:\+([0-9a-zA-Z-]+(?:\.[0-9a-zA-Z-]+)*))?$/;
function f(r){for(let n=0,{length:e}=r;n<e;n+=1){let t=r.charCodeAt(n);if(!(t===32||t===9||t===10||t===11||t===12||t===13||t===160||t===5760||t===8192||t===8193||
t===8194||t===8195||t===8196||t===8197||t===8198||t===8199||t===8200||t===8201||t===8202||t===8232||t===8233||t===8239||t===8287||t===12288||t===65279))return!1}
return!0}function u(r){return typeof r=="string"&&r.length>0}function c(r){return typeof r=="string"&&p.test(r)}function y(r){r.name=r.name.toLowerCase()}function m(r){
let{namespace:n}=r;typeof n=="string"&&(r.namespace=n.toLowerCase())}function b(r){let{version:n}=r;typeof n=="string"&&(r.version=n.toLowerCase())}function g(r){
let n="",e=0,t=0;for(;(t=r.indexOf("-",e))!==-1;)n=n+r.slice(e,t)+"_",e=t+1;return e?n+r.slice(e):r}function w(r){let n="",e=0,t=0;for(;(t=r.indexOf("_",e))!==-1;)
n=n+r.slice(e,t)+"-",e=t+1;return e?n+r.slice(e):r}function v(r){let n=0;for(;r.charCodeAt(n)===47;)n+=1;return n===0?r:r.slice(n)}s.exports={isBlank:f,isNonEmptyString:u,
isSemverString:c,localeCompare:a,lowerName:y,lowerNamespace:m,lowerVersion:b,replaceDashesWithUnderscores:g,replaceUnderscoresWithDashes:w,trimLeadingSlashes:v}}),
se=P((l,s)=>{"use strict";var{REUSED_SEARCH_PARAMS:a,REUSED_SEARCH_PARAMS_KEY:p,REUSED_SEARCH_PARAMS_OFFSET:f}=B(),{isObject:u}=T(),{isNonEmptyString:c}=N(),{encodeURIComponent:y}=globalThis;
function m(n){return c(n)?y(n).replace(/%3A/g,":").replace(/%2F/g,"/"):""}function b(n){return c(n)?(a.set(p,n),r(a.toString().slice(f))):""}function g(n){if(u(
n)){let e=Object.keys(n).sort(),t=new URLSearchParams;for(let i=0,{length:o}=e;i<o;i+=1){let h=e[i];t.set(h,n[h])}return r(t.toString())}return""}function w(n){
return c(n)?y(n).replace(/%2F/g,"/"):""}function v(n){return c(n)?y(n).replace(/%3A/g,":").replace(/%2B/g,"+"):""}function r(n){return n.replace(/\+/g,"%20")}s.
exports={encodeNamespace:m,encodeVersion:v,encodeQualifiers:g,encodeQualifierParam:b,encodeSubpath:w,encodeURIComponent:y}}),K=P((l,s)=>{"use strict";function a(p,f={}){
let{comparator:u,...c}={__proto__:null,...f},y=Object.keys(p).sort(),m=[...new Set([...Object.values(p)].map(Object.keys).flat())].sort(u),b=Object.create(null);
for(let g=0,{length:w}=m;g<w;g+=1){let v=m[g],r=Object.create(null);for(let n=0,{length:e}=y;n<e;n+=1){let t=y[n],i=p[t][v]??c[t];i!==void 0&&(r[t]=i)}b[v]=r}return b}
s.exports={createHelpersNamespaceObject:a}}),le=P((l,s)=>{"use strict";var{isObject:a}=T(),{isBlank:p}=N();function f(r){return typeof r=="string"?r.trim():void 0}
function u(r){return typeof r=="string"?c(r):void 0}function c(r,n){let e="",t=0;for(;r.charCodeAt(t)===47;)t+=1;let i=r.indexOf("/",t);if(i===-1)return r.slice(
t);for(;i!==-1;){let h=r.slice(t,i);for((n===void 0||n(h))&&(e=e+(e.length===0?"":"/")+h),t=i+1;r.charCodeAt(t)===47;)t+=1;i=r.indexOf("/",t)}let o=r.slice(t);return o.
length!==0&&(n===void 0||n(o))&&(e=e+"/"+o),e}function y(r){let n;for(let{0:e,1:t}of w(r)){let i=(typeof t=="string"?t:String(t)).trim();i.length!==0&&(n===void 0&&
(n={__proto__:null}),n[e.toLowerCase()]=i)}return n}function m(r){return typeof r=="string"?c(r,v):void 0}function b(r){return typeof r=="string"?r.trim().toLowerCase():
void 0}function g(r){return typeof r=="string"?r.trim():void 0}function w(r){return a(r)?r instanceof URLSearchParams?r.entries():Object.entries(r):typeof r=="s\
tring"?new URLSearchParams(r).entries():Object.entries({})}function v(r){let{length:n}=r;return n===1&&r.charCodeAt(0)===46||n===2&&r.charCodeAt(0)===46&&r.charCodeAt(
1)===46?!1:!p(r)}s.exports={normalizeName:f,normalizeNamespace:u,normalizePath:c,normalizeQualifiers:y,normalizeSubpath:m,normalizeType:b,normalizeVersion:g}}),
H=P((l,s)=>{"use strict";function a(p){return p==null||typeof p=="string"&&p.length===0}s.exports={isNullishOrEmptyString:a}}),M=P((l,s)=>{"use strict";var{PurlError:a}=k(),
{isNullishOrEmptyString:p}=H(),{isNonEmptyString:f}=N();function u(i,o,h,d){if(!p(h)){if(d)throw new a(`${i} "${o}" component must be empty`);return!1}return!0}
function c(i,o){return g("name",i,o)&&r("name",i,o)}function y(i,o){return r("namespace",i,o)}function m(i,o){if(i==null)return!0;if(typeof i!="object"){if(o)throw new a(
'"qualifiers" must be an object');return!1}let h=typeof i.keys=="function"?i.keys():Object.keys(i);for(let d of h)if(!b(d,o))return!1;return!0}function b(i,o){if(!v(
"qualifier",i,o))return!1;for(let h=0,{length:d}=i;h<d;h+=1){let S=i.charCodeAt(h);if(!(S>=48&&S<=57||S>=65&&S<=90||S>=97&&S<=122||S===46||S===45||S===95)){if(o)
throw new a(`qualifier "${i}" contains an illegal character`);return!1}}return!0}function g(i,o,h){if(p(o)){if(h)throw new a(`"${i}" is a required component`);return!1}
return!0}function w(i,o,h,d){if(p(h)){if(d)throw new a(`${i} requires a "${o}" component`);return!1}return!0}function v(i,o,h){if(f(o)){let d=o.charCodeAt(0);if(d>=
48&&d<=57){if(h)throw new a(`${i} "${o}" cannot start with a number`);return!1}}return!0}function r(i,o,h){if(o==null||typeof o=="string")return!0;if(h)throw new a(
`"'${i}" must be a string`);return!1}function n(i,o){return r("subpath",i,o)}function e(i,o){if(!g("type",i,o)||!r("type",i,o)||!v("type",i,o))return!1;for(let h=0,
{length:d}=i;h<d;h+=1){let S=i.charCodeAt(h);if(!(S>=48&&S<=57||S>=65&&S<=90||S>=97&&S<=122||S===46||S===43||S===45)){if(o)throw new a(`type "${i}" contains an \
illegal character`);return!1}}return!0}function t(i,o){return r("version",i,o)}s.exports={validateEmptyByType:u,validateName:c,validateNamespace:y,validateQualifiers:m,
validateQualifierKey:b,validateRequired:g,validateRequiredByType:w,validateStartsWithoutNumber:v,validateStrings:r,validateSubpath:n,validateType:e,validateVersion:t}}),
ue=P((l,s)=>{"use strict";var{encodeNamespace:a,encodeVersion:p,encodeQualifiers:f,encodeQualifierParam:u,encodeSubpath:c,encodeURIComponent:y}=se(),{createHelpersNamespaceObject:m}=K(),
{normalizeType:b,normalizeNamespace:g,normalizeName:w,normalizeVersion:v,normalizeQualifiers:r,normalizeSubpath:n}=le(),{localeCompare:e,isNonEmptyString:t}=N(),
{validateType:i,validateNamespace:o,validateName:h,validateVersion:d,validateQualifiers:S,validateQualifierKey:C,validateSubpath:E}=M(),O=A=>t(A)?y(A):"",R=A=>typeof A==
"string"?A:void 0,_=(A,z)=>!0,q={__proto__:null,type:0,namespace:1,name:2,version:3,qualifiers:4,qualifierKey:5,qualifierValue:6,subpath:7};function $(A){return q[A]??
A}function x(A,z){return e($(A),$(z))}s.exports={PurlComponent:m({encode:{namespace:a,version:p,qualifiers:f,qualifierKey:u,qualifierValue:u,subpath:c},normalize:{
type:b,namespace:g,name:w,version:v,qualifiers:r,subpath:n},validate:{type:i,namespace:o,name:h,version:d,qualifierKey:C,qualifiers:S,subpath:E}},{comparator:x,
encode:O,normalize:R,validate:_})}}),ce=P((l,s)=>{"use strict";s.exports={PurlQualifierNames:{__proto__:null,RepositoryUrl:"repository_url",DownloadUrl:"downloa\
d_url",VcsUrl:"vcs_url",FileName:"file_name",Checksum:"checksum"}}}),pe=P((l,s)=>{"use strict";var{isNullishOrEmptyString:a}=H(),{createHelpersNamespaceObject:p}=K(),
{isSemverString:f,lowerName:u,lowerNamespace:c,lowerVersion:y,replaceDashesWithUnderscores:m,replaceUnderscoresWithDashes:b}=N(),{validateEmptyByType:g,validateRequiredByType:w}=M(),
{PurlError:v}=k(),r=e=>e,n=(e,t)=>!0;s.exports={PurlType:p({normalize:{alpm(e){return c(e),u(e),e},apk(e){return c(e),u(e),e},bitbucket(e){return c(e),u(e),e},bitnami(e){
return u(e),e},composer(e){return c(e),u(e),e},deb(e){return c(e),u(e),e},gitlab(e){return c(e),u(e),e},github(e){return c(e),u(e),e},hex(e){return c(e),u(e),e},
huggingface(e){return y(e),e},mlflow(e){return e.qualifiers?.repository_url?.includes("databricks")&&u(e),e},npm(e){return c(e),u(e),e},luarocks(e){return y(e),
e},oci(e){return u(e),e},pub(e){return u(e),e.name=m(e.name),e},pypi(e){return c(e),u(e),e.name=b(e.name),e},qpkg(e){return c(e),e},rpm(e){return c(e),e}},validate:{
conan(e,t){if(a(e.namespace)){if(e.qualifiers?.channel){if(t)throw new v('conan requires a "namespace" component when a "channel" qualifier is present');return!1}}else if(a(
e.qualifiers)){if(t)throw new v('conan requires a "qualifiers" component when a namespace is present');return!1}return!0},cran(e,t){return w("cran","version",e.
version,t)},golang(e){let{version:t}=e;if(typeof t=="string"&&t.length&&t.charCodeAt(0)===118&&!f(t.slice(1))){if(throws)throw new v('golang "version" component\
 starting with a "v" must be followed by a valid semver version');return!1}return!0},maven(e,t){return w("maven","namespace",e.namespace,t)},mlflow(e,t){return g(
"mlflow","namespace",e.namespace,t)},oci(e,t){return g("oci","namespace",e.namespace,t)},pub(e,t){let{name:i}=e;for(let o=0,{length:h}=i;o<h;o+=1){let d=i.charCodeAt(
o);if(!(d>=48&&d<=57||d>=97&&d<=122||d===95)){if(t)throw new v('pub "name" component may only contain [a-z0-9_] characters');return!1}}return!0},swift(e,t){return w(
"swift","namespace",e.namespace,t)&&w("swift","version",e.version,t)}}},{normalize:r,validate:n})}}),fe=P((l,s)=>{"use strict";var{decodePurlComponent:a}=oe(),{
isObject:p,recursiveFreeze:f}=T(),{isBlank:u,isNonEmptyString:c,trimLeadingSlashes:y}=N(),{PurlComponent:m}=ue(),{PurlQualifierNames:b}=ce(),{PurlType:g}=pe(),{
PurlError:w}=k(),v=class D{static Component=f(m);static KnownQualifierNames=f(b);static Type=f(g);constructor(n,e,t,i,o,h){let d=c(n)?m.type.normalize(n):n;m.type.
validate(d,!0);let S=c(e)?m.namespace.normalize(e):e;m.namespace.validate(S,!0);let C=c(t)?m.name.normalize(t):t;m.name.validate(C,!0);let E=c(i)?m.version.normalize(
i):i;m.version.validate(E,!0);let O=typeof o=="string"||p(o)?m.qualifiers.normalize(o):o;m.qualifiers.validate(O,!0);let R=c(h)?m.subpath.normalize(h):h;m.subpath.
validate(R,!0),this.type=d,this.name=C,this.namespace=S??void 0,this.version=E??void 0,this.qualifiers=O??void 0,this.subpath=R??void 0;let _=g[d];_&&(_.normalize(
this),_.validate(this,!0))}toString(){let{namespace:n,name:e,version:t,qualifiers:i,subpath:o,type:h}=this,d=`pkg:${m.type.encode(h)}/`;return n&&(d=`${d}${m.namespace.
encode(n)}/`),d=`${d}${m.name.encode(e)}`,t&&(d=`${d}@${m.version.encode(t)}`),i&&(d=`${d}?${m.qualifiers.encode(i)}`),o&&(d=`${d}#${m.subpath.encode(o)}`),d}static fromString(n){
return new D(...D.parseString(n))}static parseString(n){if(typeof n!="string")throw new Error("A purl string argument is required.");if(u(n))return[void 0,void 0,
void 0,void 0,void 0,void 0];let e=n.indexOf(":"),t,i;if(e!==-1)try{let z=n.slice(0,e),F=n.slice(e+1),I=y(F);t=new URL(`${z}:${I}`),i=F.length===I.length?t:new URL(
n)}catch(z){throw new w("failed to parse as URL",{cause:z})}if(t?.protocol!=="pkg:")throw new w('missing required "pkg" scheme component');if(i.username!==""||i.
password!=="")throw new w('cannot contain a "user:pass@host:port"');let{pathname:o}=t,h=o.indexOf("/"),d=a("type",h===-1?o:o.slice(0,h));if(h<1)return[d,void 0,
void 0,void 0,void 0,void 0];let S,C=o.lastIndexOf("@");C!==-1&&o.charCodeAt(C-1)===47&&(C=-1);let E=o.slice(d.length+1,C===-1?o.length:C);C!==-1&&(S=a("version",
o.slice(C+1)));let O,R,_=E.lastIndexOf("/");_===-1?R=a("name",E):(R=a("name",E.slice(_+1)),O=a("namespace",E.slice(0,_)));let q,{searchParams:$}=t;$.size!==0&&($.
forEach(z=>a("qualifiers",z)),q=$);let x,{hash:A}=t;return A.length!==0&&(x=a("subpath",A.slice(1))),[d,O,R,S,q,x]}};for(let r of["Component","KnownQualifierNam\
es","Type"])Reflect.defineProperty(v,r,{...Reflect.getOwnPropertyDescriptor(v,r),writable:!1});Reflect.setPrototypeOf(v.prototype,null),s.exports={PackageURL:v,
PurlComponent:m,PurlQualifierNames:b,PurlType:g}}),me=P((l,s)=>{var{PackageURL:a,PurlComponent:p,PurlQualifierNames:f,PurlType:u}=fe();s.exports={PackageURL:a,PurlComponent:p,
PurlQualifierNames:f,PurlType:u}}),de=me(),W=j(500,"Package URL, such as pkg:npm/left-pad@1.3.0 or pkg:npm/%40acme/*").check(V(l=>Q(l)!==void 0&&!/[?#]/.test(l),
"a package URL such as pkg:npm/left-pad, without qualifiers")),he=j(200,"A range of versions in npm's syntax, such as <2.17.1").check(V(l=>U.validRange(l)!==null,
"a range of versions such as >=2.0.0 <2.17.1")),ve=L(re(ne([ie(W,ae(l=>({purl:l}))),te({purl:W,versions:L(he),reason:L(j(500))})])));function ye(l){let s=l.map(
Z);return a=>{let p=s.map(f=>f(a));return["yes","maybe"].find(f=>p.includes(f))??"no"}}function Z({purl:l,versions:s}){let a=Q(l),p=[a?.namespace,a?.name].filter(
Boolean).join("/"),f=Y(a?[X(a)]:[]),u=Y(p.includes("*")?[p]:[p,a?.name??""]),c=s??a?.version??void 0;return y=>{let{key:m,version:b}=J(y);if(m===void 0){let r=ge(
y).some(u);return y.purl!==void 0||r?"maybe":"no"}if(!f(m))return"no";if(c===void 0)return"yes";let g=[...new Set([b,y.version])].filter(r=>typeof r=="string");
if(g.length===0)return"maybe";let w=be.has(a?.type??""),v=g.map(r=>s===void 0?we(r,c):Se(r,s,w));return["yes","maybe"].find(r=>v.includes(r))??"no"}}function ge({
group:l,name:s}){let a=s.replaceAll(":","/"),p=l===void 0?[]:[`${l}/${a}`];return[s,a,a.slice(a.lastIndexOf("/")+1),...p]}function Y(l){if(l.some(a=>/[*?[{]/.test(
a)))return ee(l,{nocase:!0});let s=new Set(l.map(a=>a.toLowerCase()));return a=>s.has(a.toLowerCase())}var G=new WeakMap;function J(l){let s=G.get(l);if(s)return s;
let a=Q(l.purl),p={key:a&&X(a),version:a?.version??void 0};return G.set(l,p),p}function X({type:l,namespace:s,name:a}){return[l,s,a].filter(Boolean).join("/")}function we(l,s){
return l.replace(/^v(?=\d)/,"")===s.replace(/^v(?=\d)/,"")?"yes":"no"}var be=new Set(["npm","cargo","composer","golang","hex","nuget","pub","swift"]);function Se(l,s,a){
if(l===s)return"yes";if(!a&&!/^\d+(\.\d+){0,2}$/.test(l))return"maybe";let p=/^v?\d+(\.\d+)?$/.test(l)?`${l}${l.includes(".")?".0":".0.0"}`:l,f=U.valid(p);return f===
null?"maybe":U.satisfies(f,s,{includePrerelease:!0})?"yes":"no"}function Q(l){try{return l===void 0?void 0:de.PackageURL.fromString(l)}catch{return}}/*! For license information please see shared-packageurl-js-index.js.LEGAL.txt */export{ve as a,ye as b,Z as c,J as d};
