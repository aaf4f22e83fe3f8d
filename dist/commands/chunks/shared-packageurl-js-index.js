import{a as U}from"./shared-semver-index.js";import{a as ee}from"./shared-balanced-match-dist-esm-index.js";import{d as j}from"./shared-schema.js";import{A as re,
B as I,C as te,n as ne,p as ae,r as ie,v as oe,x as L}from"./shared-api.js";var P=(l,s)=>()=>{try{return s||l((s={exports:{}}).exports,s),s.exports}catch(a){throw s=
0,a}},k=P((l,s)=>{"use strict";function a(p=""){let{length:u}=p,c="";if(u){let y=p.charCodeAt(0);c=y>=65||y<=90?`${p[0].toLowerCase()}${p.slice(1)}`:p,u>1&&p.charCodeAt(
u-1)===46&&p.charCodeAt(u-2)!==46&&(c=c.slice(0,-1))}return`Invalid purl: ${c}`}var f=class extends Error{constructor(p){super(a(p))}};s.exports={formatPurlErrorMessage:a,
PurlError:f}}),se=P((l,s)=>{"use strict";var{PurlError:a}=k(),{decodeURIComponent:f}=globalThis;function p(u,c){try{return f(c)}catch{}throw new a(`unable to de\
code "${u}" component`)}s.exports={decodePurlComponent:p}}),V=P((l,s)=>{"use strict";var a=new URLSearchParams,f="_",p=2;s.exports={LOOP_SENTINEL:1e6,REUSED_SEARCH_PARAMS:a,
REUSED_SEARCH_PARAMS_KEY:f,REUSED_SEARCH_PARAMS_OFFSET:p}}),T=P((l,s)=>{"use strict";var{LOOP_SENTINEL:a}=V();function f(u){return u!==null&&typeof u=="object"}
function p(u){if(u===null||!(typeof u=="object"||typeof u=="function")||Object.isFrozen(u))return u;let c=[u],{length:y}=c,m=0;for(;m<y;){if(m===a)throw new Error(
"Detected infinite loop in object crawl of recursiveFreeze");let b=c[m++];if(Object.freeze(b),Array.isArray(b))for(let g=0,{length:w}=b;g<w;g+=1){let v=b[g];v!==
null&&(typeof v=="object"||typeof v=="function")&&!Object.isFrozen(v)&&(c[y++]=v)}else{let g=Reflect.ownKeys(b);for(let w=0,{length:v}=g;w<v;w+=1){let r=b[g[w]];
r!==null&&(typeof r=="object"||typeof r=="function")&&!Object.isFrozen(r)&&(c[y++]=r)}}}return u}s.exports={isObject:f,recursiveFreeze:p}}),q=P((l,s)=>{"use str\
ict";var{compare:a}=new Intl.Collator,f=/^(0|[1-9]\d*)\.(0|[1-9]\d*)\.(0|[1-9]\d*)(?:-((?:0|[1-9]\d*|\d*[a-zA-Z-][0-9a-zA-Z-]*)(?:\.(?:0|[1-9]\d*|\d*[a-zA-Z-][0-9a-zA-Z-]*))*))?(?:\+([0-9a-zA-Z-]+(?:\.[0-9a-zA-Z-]+)*))?$/;
function p(r){for(let n=0,{length:e}=r;n<e;n+=1){let t=r.charCodeAt(n);if(!(t===32||t===9||t===10||t===11||t===12||t===13||t===160||t===5760||t===8192||t===8193||
t===8194||t===8195||t===8196||t===8197||t===8198||t===8199||t===8200||t===8201||t===8202||t===8232||t===8233||t===8239||t===8287||t===12288||t===65279))return!1}
return!0}function u(r){return typeof r=="string"&&r.length>0}function c(r){return typeof r=="string"&&f.test(r)}function y(r){r.name=r.name.toLowerCase()}function m(r){
let{namespace:n}=r;typeof n=="string"&&(r.namespace=n.toLowerCase())}function b(r){let{version:n}=r;typeof n=="string"&&(r.version=n.toLowerCase())}function g(r){
let n="",e=0,t=0;for(;(t=r.indexOf("-",e))!==-1;)n=n+r.slice(e,t)+"_",e=t+1;return e?n+r.slice(e):r}function w(r){let n="",e=0,t=0;for(;(t=r.indexOf("_",e))!==-1;)
n=n+r.slice(e,t)+"-",e=t+1;return e?n+r.slice(e):r}function v(r){let n=0;for(;r.charCodeAt(n)===47;)n+=1;return n===0?r:r.slice(n)}s.exports={isBlank:p,isNonEmptyString:u,
isSemverString:c,localeCompare:a,lowerName:y,lowerNamespace:m,lowerVersion:b,replaceDashesWithUnderscores:g,replaceUnderscoresWithDashes:w,trimLeadingSlashes:v}}),
le=P((l,s)=>{"use strict";var{REUSED_SEARCH_PARAMS:a,REUSED_SEARCH_PARAMS_KEY:f,REUSED_SEARCH_PARAMS_OFFSET:p}=V(),{isObject:u}=T(),{isNonEmptyString:c}=q(),{encodeURIComponent:y}=globalThis;
function m(n){return c(n)?y(n).replace(/%3A/g,":").replace(/%2F/g,"/"):""}function b(n){return c(n)?(a.set(f,n),r(a.toString().slice(p))):""}function g(n){if(u(
n)){let e=Object.keys(n).sort(),t=new URLSearchParams;for(let i=0,{length:o}=e;i<o;i+=1){let h=e[i];t.set(h,n[h])}return r(t.toString())}return""}function w(n){
return c(n)?y(n).replace(/%2F/g,"/"):""}function v(n){return c(n)?y(n).replace(/%3A/g,":").replace(/%2B/g,"+"):""}function r(n){return n.replace(/\+/g,"%20")}s.
exports={encodeNamespace:m,encodeVersion:v,encodeQualifiers:g,encodeQualifierParam:b,encodeSubpath:w,encodeURIComponent:y}}),K=P((l,s)=>{"use strict";function a(f,p={}){
let{comparator:u,...c}={__proto__:null,...p},y=Object.keys(f).sort(),m=[...new Set([...Object.values(f)].map(Object.keys).flat())].sort(u),b=Object.create(null);
for(let g=0,{length:w}=m;g<w;g+=1){let v=m[g],r=Object.create(null);for(let n=0,{length:e}=y;n<e;n+=1){let t=y[n],i=f[t][v]??c[t];i!==void 0&&(r[t]=i)}b[v]=r}return b}
s.exports={createHelpersNamespaceObject:a}}),ue=P((l,s)=>{"use strict";var{isObject:a}=T(),{isBlank:f}=q();function p(r){return typeof r=="string"?r.trim():void 0}
function u(r){return typeof r=="string"?c(r):void 0}function c(r,n){let e="",t=0;for(;r.charCodeAt(t)===47;)t+=1;let i=r.indexOf("/",t);if(i===-1)return r.slice(
t);for(;i!==-1;){let h=r.slice(t,i);for((n===void 0||n(h))&&(e=e+(e.length===0?"":"/")+h),t=i+1;r.charCodeAt(t)===47;)t+=1;i=r.indexOf("/",t)}let o=r.slice(t);return o.
length!==0&&(n===void 0||n(o))&&(e=e+"/"+o),e}function y(r){let n;for(let{0:e,1:t}of w(r)){let i=(typeof t=="string"?t:String(t)).trim();i.length!==0&&(n===void 0&&
(n={__proto__:null}),n[e.toLowerCase()]=i)}return n}function m(r){return typeof r=="string"?c(r,v):void 0}function b(r){return typeof r=="string"?r.trim().toLowerCase():
void 0}function g(r){return typeof r=="string"?r.trim():void 0}function w(r){return a(r)?r instanceof URLSearchParams?r.entries():Object.entries(r):typeof r=="s\
tring"?new URLSearchParams(r).entries():Object.entries({})}function v(r){let{length:n}=r;return n===1&&r.charCodeAt(0)===46||n===2&&r.charCodeAt(0)===46&&r.charCodeAt(
1)===46?!1:!f(r)}s.exports={normalizeName:p,normalizeNamespace:u,normalizePath:c,normalizeQualifiers:y,normalizeSubpath:m,normalizeType:b,normalizeVersion:g}}),
H=P((l,s)=>{"use strict";function a(f){return f==null||typeof f=="string"&&f.length===0}s.exports={isNullishOrEmptyString:a}}),M=P((l,s)=>{"use strict";var{PurlError:a}=k(),
{isNullishOrEmptyString:f}=H(),{isNonEmptyString:p}=q();function u(i,o,h,d){if(!f(h)){if(d)throw new a(`${i} "${o}" component must be empty`);return!1}return!0}
function c(i,o){return g("name",i,o)&&r("name",i,o)}function y(i,o){return r("namespace",i,o)}function m(i,o){if(i==null)return!0;if(typeof i!="object"){if(o)throw new a(
'"qualifiers" must be an object');return!1}let h=typeof i.keys=="function"?i.keys():Object.keys(i);for(let d of h)if(!b(d,o))return!1;return!0}function b(i,o){if(!v(
"qualifier",i,o))return!1;for(let h=0,{length:d}=i;h<d;h+=1){let S=i.charCodeAt(h);if(!(S>=48&&S<=57||S>=65&&S<=90||S>=97&&S<=122||S===46||S===45||S===95)){if(o)
throw new a(`qualifier "${i}" contains an illegal character`);return!1}}return!0}function g(i,o,h){if(f(o)){if(h)throw new a(`"${i}" is a required component`);return!1}
return!0}function w(i,o,h,d){if(f(h)){if(d)throw new a(`${i} requires a "${o}" component`);return!1}return!0}function v(i,o,h){if(p(o)){let d=o.charCodeAt(0);if(d>=
48&&d<=57){if(h)throw new a(`${i} "${o}" cannot start with a number`);return!1}}return!0}function r(i,o,h){if(o==null||typeof o=="string")return!0;if(h)throw new a(
`"'${i}" must be a string`);return!1}function n(i,o){return r("subpath",i,o)}function e(i,o){if(!g("type",i,o)||!r("type",i,o)||!v("type",i,o))return!1;for(let h=0,
{length:d}=i;h<d;h+=1){let S=i.charCodeAt(h);if(!(S>=48&&S<=57||S>=65&&S<=90||S>=97&&S<=122||S===46||S===43||S===45)){if(o)throw new a(`type "${i}" contains an \
illegal character`);return!1}}return!0}function t(i,o){return r("version",i,o)}s.exports={validateEmptyByType:u,validateName:c,validateNamespace:y,validateQualifiers:m,
validateQualifierKey:b,validateRequired:g,validateRequiredByType:w,validateStartsWithoutNumber:v,validateStrings:r,validateSubpath:n,validateType:e,validateVersion:t}}),
ce=P((l,s)=>{"use strict";var{encodeNamespace:a,encodeVersion:f,encodeQualifiers:p,encodeQualifierParam:u,encodeSubpath:c,encodeURIComponent:y}=le(),{createHelpersNamespaceObject:m}=K(),
{normalizeType:b,normalizeNamespace:g,normalizeName:w,normalizeVersion:v,normalizeQualifiers:r,normalizeSubpath:n}=ue(),{localeCompare:e,isNonEmptyString:t}=q(),
{validateType:i,validateNamespace:o,validateName:h,validateVersion:d,validateQualifiers:S,validateQualifierKey:A,validateSubpath:E}=M(),_=C=>t(C)?y(C):"",O=C=>typeof C==
"string"?C:void 0,R=(C,z)=>!0,x={__proto__:null,type:0,namespace:1,name:2,version:3,qualifiers:4,qualifierKey:5,qualifierValue:6,subpath:7};function N(C){return x[C]??
C}function $(C,z){return e(N(C),N(z))}s.exports={PurlComponent:m({encode:{namespace:a,version:f,qualifiers:p,qualifierKey:u,qualifierValue:u,subpath:c},normalize:{
type:b,namespace:g,name:w,version:v,qualifiers:r,subpath:n},validate:{type:i,namespace:o,name:h,version:d,qualifierKey:A,qualifiers:S,subpath:E}},{comparator:$,
encode:_,normalize:O,validate:R})}}),fe=P((l,s)=>{"use strict";s.exports={PurlQualifierNames:{__proto__:null,RepositoryUrl:"repository_url",DownloadUrl:"downloa\
d_url",VcsUrl:"vcs_url",FileName:"file_name",Checksum:"checksum"}}}),pe=P((l,s)=>{"use strict";var{isNullishOrEmptyString:a}=H(),{createHelpersNamespaceObject:f}=K(),
{isSemverString:p,lowerName:u,lowerNamespace:c,lowerVersion:y,replaceDashesWithUnderscores:m,replaceUnderscoresWithDashes:b}=q(),{validateEmptyByType:g,validateRequiredByType:w}=M(),
{PurlError:v}=k(),r=e=>e,n=(e,t)=>!0;s.exports={PurlType:f({normalize:{alpm(e){return c(e),u(e),e},apk(e){return c(e),u(e),e},bitbucket(e){return c(e),u(e),e},bitnami(e){
return u(e),e},composer(e){return c(e),u(e),e},deb(e){return c(e),u(e),e},gitlab(e){return c(e),u(e),e},github(e){return c(e),u(e),e},hex(e){return c(e),u(e),e},
huggingface(e){return y(e),e},mlflow(e){return e.qualifiers?.repository_url?.includes("databricks")&&u(e),e},npm(e){return c(e),u(e),e},luarocks(e){return y(e),
e},oci(e){return u(e),e},pub(e){return u(e),e.name=m(e.name),e},pypi(e){return c(e),u(e),e.name=b(e.name),e},qpkg(e){return c(e),e},rpm(e){return c(e),e}},validate:{
conan(e,t){if(a(e.namespace)){if(e.qualifiers?.channel){if(t)throw new v('conan requires a "namespace" component when a "channel" qualifier is present');return!1}}else if(a(
e.qualifiers)){if(t)throw new v('conan requires a "qualifiers" component when a namespace is present');return!1}return!0},cran(e,t){return w("cran","version",e.
version,t)},golang(e){let{version:t}=e;if(typeof t=="string"&&t.length&&t.charCodeAt(0)===118&&!p(t.slice(1))){if(throws)throw new v('golang "version" component\
 starting with a "v" must be followed by a valid semver version');return!1}return!0},maven(e,t){return w("maven","namespace",e.namespace,t)},mlflow(e,t){return g(
"mlflow","namespace",e.namespace,t)},oci(e,t){return g("oci","namespace",e.namespace,t)},pub(e,t){let{name:i}=e;for(let o=0,{length:h}=i;o<h;o+=1){let d=i.charCodeAt(
o);if(!(d>=48&&d<=57||d>=97&&d<=122||d===95)){if(t)throw new v('pub "name" component may only contain [a-z0-9_] characters');return!1}}return!0},swift(e,t){return w(
"swift","namespace",e.namespace,t)&&w("swift","version",e.version,t)}}},{normalize:r,validate:n})}}),me=P((l,s)=>{"use strict";var{decodePurlComponent:a}=se(),{
isObject:f,recursiveFreeze:p}=T(),{isBlank:u,isNonEmptyString:c,trimLeadingSlashes:y}=q(),{PurlComponent:m}=ce(),{PurlQualifierNames:b}=fe(),{PurlType:g}=pe(),{
PurlError:w}=k(),v=class D{static Component=p(m);static KnownQualifierNames=p(b);static Type=p(g);constructor(n,e,t,i,o,h){let d=c(n)?m.type.normalize(n):n;m.type.
validate(d,!0);let S=c(e)?m.namespace.normalize(e):e;m.namespace.validate(S,!0);let A=c(t)?m.name.normalize(t):t;m.name.validate(A,!0);let E=c(i)?m.version.normalize(
i):i;m.version.validate(E,!0);let _=typeof o=="string"||f(o)?m.qualifiers.normalize(o):o;m.qualifiers.validate(_,!0);let O=c(h)?m.subpath.normalize(h):h;m.subpath.
validate(O,!0),this.type=d,this.name=A,this.namespace=S??void 0,this.version=E??void 0,this.qualifiers=_??void 0,this.subpath=O??void 0;let R=g[d];R&&(R.normalize(
this),R.validate(this,!0))}toString(){let{namespace:n,name:e,version:t,qualifiers:i,subpath:o,type:h}=this,d=`pkg:${m.type.encode(h)}/`;return n&&(d=`${d}${m.namespace.
encode(n)}/`),d=`${d}${m.name.encode(e)}`,t&&(d=`${d}@${m.version.encode(t)}`),i&&(d=`${d}?${m.qualifiers.encode(i)}`),o&&(d=`${d}#${m.subpath.encode(o)}`),d}static fromString(n){
return new D(...D.parseString(n))}static parseString(n){if(typeof n!="string")throw new Error("A purl string argument is required.");if(u(n))return[void 0,void 0,
void 0,void 0,void 0,void 0];let e=n.indexOf(":"),t,i;if(e!==-1)try{let z=n.slice(0,e),F=n.slice(e+1),B=y(F);t=new URL(`${z}:${B}`),i=F.length===B.length?t:new URL(
n)}catch(z){throw new w("failed to parse as URL",{cause:z})}if(t?.protocol!=="pkg:")throw new w('missing required "pkg" scheme component');if(i.username!==""||i.
password!=="")throw new w('cannot contain a "user:pass@host:port"');let{pathname:o}=t,h=o.indexOf("/"),d=a("type",h===-1?o:o.slice(0,h));if(h<1)return[d,void 0,
void 0,void 0,void 0,void 0];let S,A=o.lastIndexOf("@");A!==-1&&o.charCodeAt(A-1)===47&&(A=-1);let E=o.slice(d.length+1,A===-1?o.length:A);A!==-1&&(S=a("version",
o.slice(A+1)));let _,O,R=E.lastIndexOf("/");R===-1?O=a("name",E):(O=a("name",E.slice(R+1)),_=a("namespace",E.slice(0,R)));let x,{searchParams:N}=t;N.size!==0&&(N.
forEach(z=>a("qualifiers",z)),x=N);let $,{hash:C}=t;return C.length!==0&&($=a("subpath",C.slice(1))),[d,_,O,S,x,$]}};for(let r of["Component","KnownQualifierNam\
es","Type"])Reflect.defineProperty(v,r,{...Reflect.getOwnPropertyDescriptor(v,r),writable:!1});Reflect.setPrototypeOf(v.prototype,null),s.exports={PackageURL:v,
PurlComponent:m,PurlQualifierNames:b,PurlType:g}}),de=P((l,s)=>{var{PackageURL:a,PurlComponent:f,PurlQualifierNames:p,PurlType:u}=me();s.exports={PackageURL:a,PurlComponent:f,
PurlQualifierNames:p,PurlType:u}}),he=de(),W=j(500,"Package URL, such as pkg:npm/left-pad@1.3.0 or pkg:npm/%40acme/*").check(I(l=>Q(l)!==void 0&&!/[?#]/.test(l),
"a package URL such as pkg:npm/left-pad, without qualifiers")),ve=j(200,"Range of versions in npm's syntax, such as <2.17.1; any version by default").check(I(l=>U.
validRange(l)!==null,"a range of versions such as >=2.0.0 <2.17.1"));function ye(l){return L(ne(ie([re(W,oe(s=>({purl:s}))),ae({purl:W,versions:L(ve),reason:L(j(
500,"Why the package is listed; no reason by default"))})])).check(te(l)))}function ge(l){let s=l.map(Z);return a=>{let f=s.map(p=>p(a));return["yes","maybe"].find(
p=>f.includes(p))??"no"}}function Z({purl:l,versions:s}){let a=Q(l),f=[a?.namespace,a?.name].filter(Boolean).join("/"),p=Y(a?[X(a)]:[]),u=Y(f.includes("*")?[f]:
[f,a?.name??""]),c=s??a?.version??void 0;return y=>{let{key:m,version:b}=J(y);if(m===void 0){let r=we(y).some(u);return y.purl!==void 0||r?"maybe":"no"}if(!p(m))
return"no";if(c===void 0)return"yes";let g=[...new Set([b,y.version])].filter(r=>typeof r=="string");if(g.length===0)return"maybe";let w=Se.has(a?.type??""),v=g.
map(r=>s===void 0?be(r,c):Pe(r,s,w));return["yes","maybe"].find(r=>v.includes(r))??"no"}}function we({group:l,name:s}){let a=s.replaceAll(":","/"),f=l===void 0?
[]:[`${l}/${a}`];return[s,a,a.slice(a.lastIndexOf("/")+1),...f]}function Y(l){if(l.some(a=>/[*?[{]/.test(a)))return ee(l,{nocase:!0});let s=new Set(l.map(a=>a.toLowerCase()));
return a=>s.has(a.toLowerCase())}var G=new WeakMap;function J(l){let s=G.get(l);if(s)return s;let a=Q(l.purl),f={key:a&&X(a),version:a?.version??void 0};return G.
set(l,f),f}function X({type:l,namespace:s,name:a}){return[l,s,a].filter(Boolean).join("/")}function be(l,s){return l.replace(/^v(?=\d)/,"")===s.replace(/^v(?=\d)/,
"")?"yes":"no"}var Se=new Set(["npm","cargo","composer","golang","hex","nuget","pub","swift"]);function Pe(l,s,a){if(l===s)return"yes";if(!a&&!/^\d+(\.\d+){0,2}$/.
test(l))return"maybe";let f=/^v?\d+(\.\d+)?$/.test(l)?`${l}${l.includes(".")?".0":".0.0"}`:l,p=U.valid(f);return p===null?"maybe":U.satisfies(p,s,{includePrerelease:!0})?
"yes":"no"}function Q(l){try{return l===void 0?void 0:he.PackageURL.fromString(l)}catch{return}}/*! For license information please see shared-packageurl-js-index.js.LEGAL.txt */export{ye as a,ge as b,Z as c,J as d};
