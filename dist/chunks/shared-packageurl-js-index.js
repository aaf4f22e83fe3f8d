import{a as U}from"./shared-semver-index.js";import{a as ee}from"./shared-balanced-match-dist-esm-index.js";import{$104c_d as j}from"../index.js";import{$82ce_m as re,
$82ce_o as te,$82ce_p as ne,$82ce_s as ae,$82ce_u as L,$82ce_x as ie,$82ce_y as B}from"../index.js";var P=(c,s)=>()=>{try{return s||c((s={exports:{}}).exports,s),
s.exports}catch(a){throw s=0,a}},k=P((c,s)=>{"use strict";function a(f=""){let{length:l}=f,u="";if(l){let y=f.charCodeAt(0);u=y>=65||y<=90?`${f[0].toLowerCase()}${f.
slice(1)}`:f,l>1&&f.charCodeAt(l-1)===46&&f.charCodeAt(l-2)!==46&&(u=u.slice(0,-1))}return`Invalid purl: ${u}`}var p=class extends Error{constructor(f){super(a(
f))}};s.exports={formatPurlErrorMessage:a,PurlError:p}}),oe=P((c,s)=>{"use strict";var{PurlError:a}=k(),{decodeURIComponent:p}=globalThis;function f(l,u){try{return p(
u)}catch{}throw new a(`unable to decode "${l}" component`)}s.exports={decodePurlComponent:f}}),I=P((c,s)=>{"use strict";var a=new URLSearchParams,p="_",f=2;s.exports=
{LOOP_SENTINEL:1e6,REUSED_SEARCH_PARAMS:a,REUSED_SEARCH_PARAMS_KEY:p,REUSED_SEARCH_PARAMS_OFFSET:f}}),T=P((c,s)=>{"use strict";var{LOOP_SENTINEL:a}=I();function p(l){
return l!==null&&typeof l=="object"}function f(l){if(l===null||!(typeof l=="object"||typeof l=="function")||Object.isFrozen(l))return l;let u=[l],{length:y}=u,m=0;
for(;m<y;){if(m===a)throw new Error("Detected infinite loop in object crawl of recursiveFreeze");let b=u[m++];if(Object.freeze(b),Array.isArray(b))for(let g=0,{
length:w}=b;g<w;g+=1){let v=b[g];v!==null&&(typeof v=="object"||typeof v=="function")&&!Object.isFrozen(v)&&(u[y++]=v)}else{let g=Reflect.ownKeys(b);for(let w=0,
{length:v}=g;w<v;w+=1){let r=b[g[w]];r!==null&&(typeof r=="object"||typeof r=="function")&&!Object.isFrozen(r)&&(u[y++]=r)}}}return l}s.exports={isObject:p,recursiveFreeze:f}}),
N=P((c,s)=>{"use strict";var{compare:a}=new Intl.Collator,p=/^(0|[1-9]\d*)\.(0|[1-9]\d*)\.(0|[1-9]\d*)(?:-((?:0|[1-9]\d*|\d*[a-zA-Z-][0-9a-zA-Z-]*)(?:\.(?:0|[1-9]\d*|\d*[a-zA-Z-][0-9a-zA-Z-]*))*))?(?:\+([0-9a-zA-Z-]+(?:\.[0-9a-zA-Z-]+)*))?$/;
function f(r){for(let n=0,{length:e}=r;n<e;n+=1){let t=r.charCodeAt(n);if(!(t===32||t===9||t===10||t===11||t===12||t===13||t===160||t===5760||t===8192||t===8193||
t===8194||t===8195||t===8196||t===8197||t===8198||t===8199||t===8200||t===8201||t===8202||t===8232||t===8233||t===8239||t===8287||t===12288||t===65279))return!1}
return!0}function l(r){return typeof r=="string"&&r.length>0}function u(r){return typeof r=="string"&&p.test(r)}function y(r){r.name=r.name.toLowerCase()}function m(r){
let{namespace:n}=r;typeof n=="string"&&(r.namespace=n.toLowerCase())}function b(r){let{version:n}=r;typeof n=="string"&&(r.version=n.toLowerCase())}function g(r){
let n="",e=0,t=0;for(;(t=r.indexOf("-",e))!==-1;)n=n+r.slice(e,t)+"_",e=t+1;return e?n+r.slice(e):r}function w(r){let n="",e=0,t=0;for(;(t=r.indexOf("_",e))!==-1;)
n=n+r.slice(e,t)+"-",e=t+1;return e?n+r.slice(e):r}function v(r){let n=0;for(;r.charCodeAt(n)===47;)n+=1;return n===0?r:r.slice(n)}s.exports={isBlank:f,isNonEmptyString:l,
isSemverString:u,localeCompare:a,lowerName:y,lowerNamespace:m,lowerVersion:b,replaceDashesWithUnderscores:g,replaceUnderscoresWithDashes:w,trimLeadingSlashes:v}}),
se=P((c,s)=>{"use strict";var{REUSED_SEARCH_PARAMS:a,REUSED_SEARCH_PARAMS_KEY:p,REUSED_SEARCH_PARAMS_OFFSET:f}=I(),{isObject:l}=T(),{isNonEmptyString:u}=N(),{encodeURIComponent:y}=globalThis;
function m(n){return u(n)?y(n).replace(/%3A/g,":").replace(/%2F/g,"/"):""}function b(n){return u(n)?(a.set(p,n),r(a.toString().slice(f))):""}function g(n){if(l(
n)){let e=Object.keys(n).sort(),t=new URLSearchParams;for(let i=0,{length:o}=e;i<o;i+=1){let h=e[i];t.set(h,n[h])}return r(t.toString())}return""}function w(n){
return u(n)?y(n).replace(/%2F/g,"/"):""}function v(n){return u(n)?y(n).replace(/%3A/g,":").replace(/%2B/g,"+"):""}function r(n){return n.replace(/\+/g,"%20")}s.
exports={encodeNamespace:m,encodeVersion:v,encodeQualifiers:g,encodeQualifierParam:b,encodeSubpath:w,encodeURIComponent:y}}),K=P((c,s)=>{"use strict";function a(p,f={}){
let{comparator:l,...u}={__proto__:null,...f},y=Object.keys(p).sort(),m=[...new Set([...Object.values(p)].map(Object.keys).flat())].sort(l),b=Object.create(null);
for(let g=0,{length:w}=m;g<w;g+=1){let v=m[g],r=Object.create(null);for(let n=0,{length:e}=y;n<e;n+=1){let t=y[n],i=p[t][v]??u[t];i!==void 0&&(r[t]=i)}b[v]=r}return b}
s.exports={createHelpersNamespaceObject:a}}),le=P((c,s)=>{"use strict";var{isObject:a}=T(),{isBlank:p}=N();function f(r){return typeof r=="string"?r.trim():void 0}
function l(r){return typeof r=="string"?u(r):void 0}function u(r,n){let e="",t=0;for(;r.charCodeAt(t)===47;)t+=1;let i=r.indexOf("/",t);if(i===-1)return r.slice(
t);for(;i!==-1;){let h=r.slice(t,i);for((n===void 0||n(h))&&(e=e+(e.length===0?"":"/")+h),t=i+1;r.charCodeAt(t)===47;)t+=1;i=r.indexOf("/",t)}let o=r.slice(t);return o.
length!==0&&(n===void 0||n(o))&&(e=e+"/"+o),e}function y(r){let n;for(let{0:e,1:t}of w(r)){let i=(typeof t=="string"?t:String(t)).trim();i.length!==0&&(n===void 0&&
(n={__proto__:null}),n[e.toLowerCase()]=i)}return n}function m(r){return typeof r=="string"?u(r,v):void 0}function b(r){return typeof r=="string"?r.trim().toLowerCase():
void 0}function g(r){return typeof r=="string"?r.trim():void 0}function w(r){return a(r)?r instanceof URLSearchParams?r.entries():Object.entries(r):typeof r=="s\
tring"?new URLSearchParams(r).entries():Object.entries({})}function v(r){let{length:n}=r;return n===1&&r.charCodeAt(0)===46||n===2&&r.charCodeAt(0)===46&&r.charCodeAt(
1)===46?!1:!p(r)}s.exports={normalizeName:f,normalizeNamespace:l,normalizePath:u,normalizeQualifiers:y,normalizeSubpath:m,normalizeType:b,normalizeVersion:g}}),
H=P((c,s)=>{"use strict";function a(p){return p==null||typeof p=="string"&&p.length===0}s.exports={isNullishOrEmptyString:a}}),M=P((c,s)=>{"use strict";var{PurlError:a}=k(),
{isNullishOrEmptyString:p}=H(),{isNonEmptyString:f}=N();function l(i,o,h,d){if(!p(h)){if(d)throw new a(`${i} "${o}" component must be empty`);return!1}return!0}
function u(i,o){return g("name",i,o)&&r("name",i,o)}function y(i,o){return r("namespace",i,o)}function m(i,o){if(i==null)return!0;if(typeof i!="object"){if(o)throw new a(
'"qualifiers" must be an object');return!1}let h=typeof i.keys=="function"?i.keys():Object.keys(i);for(let d of h)if(!b(d,o))return!1;return!0}function b(i,o){if(!v(
"qualifier",i,o))return!1;for(let h=0,{length:d}=i;h<d;h+=1){let S=i.charCodeAt(h);if(!(S>=48&&S<=57||S>=65&&S<=90||S>=97&&S<=122||S===46||S===45||S===95)){if(o)
throw new a(`qualifier "${i}" contains an illegal character`);return!1}}return!0}function g(i,o,h){if(p(o)){if(h)throw new a(`"${i}" is a required component`);return!1}
return!0}function w(i,o,h,d){if(p(h)){if(d)throw new a(`${i} requires a "${o}" component`);return!1}return!0}function v(i,o,h){if(f(o)){let d=o.charCodeAt(0);if(d>=
48&&d<=57){if(h)throw new a(`${i} "${o}" cannot start with a number`);return!1}}return!0}function r(i,o,h){if(o==null||typeof o=="string")return!0;if(h)throw new a(
`"'${i}" must be a string`);return!1}function n(i,o){return r("subpath",i,o)}function e(i,o){if(!g("type",i,o)||!r("type",i,o)||!v("type",i,o))return!1;for(let h=0,
{length:d}=i;h<d;h+=1){let S=i.charCodeAt(h);if(!(S>=48&&S<=57||S>=65&&S<=90||S>=97&&S<=122||S===46||S===43||S===45)){if(o)throw new a(`type "${i}" contains an \
illegal character`);return!1}}return!0}function t(i,o){return r("version",i,o)}s.exports={validateEmptyByType:l,validateName:u,validateNamespace:y,validateQualifiers:m,
validateQualifierKey:b,validateRequired:g,validateRequiredByType:w,validateStartsWithoutNumber:v,validateStrings:r,validateSubpath:n,validateType:e,validateVersion:t}}),
ue=P((c,s)=>{"use strict";var{encodeNamespace:a,encodeVersion:p,encodeQualifiers:f,encodeQualifierParam:l,encodeSubpath:u,encodeURIComponent:y}=se(),{createHelpersNamespaceObject:m}=K(),
{normalizeType:b,normalizeNamespace:g,normalizeName:w,normalizeVersion:v,normalizeQualifiers:r,normalizeSubpath:n}=le(),{localeCompare:e,isNonEmptyString:t}=N(),
{validateType:i,validateNamespace:o,validateName:h,validateVersion:d,validateQualifiers:S,validateQualifierKey:C,validateSubpath:_}=M(),$=A=>t(A)?y(A):"",R=A=>typeof A==
"string"?A:void 0,E=(A,z)=>!0,q={__proto__:null,type:0,namespace:1,name:2,version:3,qualifiers:4,qualifierKey:5,qualifierValue:6,subpath:7};function O(A){return q[A]??
A}function x(A,z){return e(O(A),O(z))}s.exports={PurlComponent:m({encode:{namespace:a,version:p,qualifiers:f,qualifierKey:l,qualifierValue:l,subpath:u},normalize:{
type:b,namespace:g,name:w,version:v,qualifiers:r,subpath:n},validate:{type:i,namespace:o,name:h,version:d,qualifierKey:C,qualifiers:S,subpath:_}},{comparator:x,
encode:$,normalize:R,validate:E})}}),ce=P((c,s)=>{"use strict";s.exports={PurlQualifierNames:{__proto__:null,RepositoryUrl:"repository_url",DownloadUrl:"downloa\
d_url",VcsUrl:"vcs_url",FileName:"file_name",Checksum:"checksum"}}}),pe=P((c,s)=>{"use strict";var{isNullishOrEmptyString:a}=H(),{createHelpersNamespaceObject:p}=K(),
{isSemverString:f,lowerName:l,lowerNamespace:u,lowerVersion:y,replaceDashesWithUnderscores:m,replaceUnderscoresWithDashes:b}=N(),{validateEmptyByType:g,validateRequiredByType:w}=M(),
{PurlError:v}=k(),r=e=>e,n=(e,t)=>!0;s.exports={PurlType:p({normalize:{alpm(e){return u(e),l(e),e},apk(e){return u(e),l(e),e},bitbucket(e){return u(e),l(e),e},bitnami(e){
return l(e),e},composer(e){return u(e),l(e),e},deb(e){return u(e),l(e),e},gitlab(e){return u(e),l(e),e},github(e){return u(e),l(e),e},hex(e){return u(e),l(e),e},
huggingface(e){return y(e),e},mlflow(e){return e.qualifiers?.repository_url?.includes("databricks")&&l(e),e},npm(e){return u(e),l(e),e},luarocks(e){return y(e),
e},oci(e){return l(e),e},pub(e){return l(e),e.name=m(e.name),e},pypi(e){return u(e),l(e),e.name=b(e.name),e},qpkg(e){return u(e),e},rpm(e){return u(e),e}},validate:{
conan(e,t){if(a(e.namespace)){if(e.qualifiers?.channel){if(t)throw new v('conan requires a "namespace" component when a "channel" qualifier is present');return!1}}else if(a(
e.qualifiers)){if(t)throw new v('conan requires a "qualifiers" component when a namespace is present');return!1}return!0},cran(e,t){return w("cran","version",e.
version,t)},golang(e){let{version:t}=e;if(typeof t=="string"&&t.length&&t.charCodeAt(0)===118&&!f(t.slice(1))){if(throws)throw new v('golang "version" component\
 starting with a "v" must be followed by a valid semver version');return!1}return!0},maven(e,t){return w("maven","namespace",e.namespace,t)},mlflow(e,t){return g(
"mlflow","namespace",e.namespace,t)},oci(e,t){return g("oci","namespace",e.namespace,t)},pub(e,t){let{name:i}=e;for(let o=0,{length:h}=i;o<h;o+=1){let d=i.charCodeAt(
o);if(!(d>=48&&d<=57||d>=97&&d<=122||d===95)){if(t)throw new v('pub "name" component may only contain [a-z0-9_] characters');return!1}}return!0},swift(e,t){return w(
"swift","namespace",e.namespace,t)&&w("swift","version",e.version,t)}}},{normalize:r,validate:n})}}),fe=P((c,s)=>{"use strict";var{decodePurlComponent:a}=oe(),{
isObject:p,recursiveFreeze:f}=T(),{isBlank:l,isNonEmptyString:u,trimLeadingSlashes:y}=N(),{PurlComponent:m}=ue(),{PurlQualifierNames:b}=ce(),{PurlType:g}=pe(),{
PurlError:w}=k(),v=class D{static Component=f(m);static KnownQualifierNames=f(b);static Type=f(g);constructor(n,e,t,i,o,h){let d=u(n)?m.type.normalize(n):n;m.type.
validate(d,!0);let S=u(e)?m.namespace.normalize(e):e;m.namespace.validate(S,!0);let C=u(t)?m.name.normalize(t):t;m.name.validate(C,!0);let _=u(i)?m.version.normalize(
i):i;m.version.validate(_,!0);let $=typeof o=="string"||p(o)?m.qualifiers.normalize(o):o;m.qualifiers.validate($,!0);let R=u(h)?m.subpath.normalize(h):h;m.subpath.
validate(R,!0),this.type=d,this.name=C,this.namespace=S??void 0,this.version=_??void 0,this.qualifiers=$??void 0,this.subpath=R??void 0;let E=g[d];E&&(E.normalize(
this),E.validate(this,!0))}toString(){let{namespace:n,name:e,version:t,qualifiers:i,subpath:o,type:h}=this,d=`pkg:${m.type.encode(h)}/`;return n&&(d=`${d}${m.namespace.
encode(n)}/`),d=`${d}${m.name.encode(e)}`,t&&(d=`${d}@${m.version.encode(t)}`),i&&(d=`${d}?${m.qualifiers.encode(i)}`),o&&(d=`${d}#${m.subpath.encode(o)}`),d}static fromString(n){
return new D(...D.parseString(n))}static parseString(n){if(typeof n!="string")throw new Error("A purl string argument is required.");if(l(n))return[void 0,void 0,
void 0,void 0,void 0,void 0];let e=n.indexOf(":"),t,i;if(e!==-1)try{let z=n.slice(0,e),F=n.slice(e+1),V=y(F);t=new URL(`${z}:${V}`),i=F.length===V.length?t:new URL(
n)}catch(z){throw new w("failed to parse as URL",{cause:z})}if(t?.protocol!=="pkg:")throw new w('missing required "pkg" scheme component');if(i.username!==""||i.
password!=="")throw new w('cannot contain a "user:pass@host:port"');let{pathname:o}=t,h=o.indexOf("/"),d=a("type",h===-1?o:o.slice(0,h));if(h<1)return[d,void 0,
void 0,void 0,void 0,void 0];let S,C=o.lastIndexOf("@");C!==-1&&o.charCodeAt(C-1)===47&&(C=-1);let _=o.slice(d.length+1,C===-1?o.length:C);C!==-1&&(S=a("version",
o.slice(C+1)));let $,R,E=_.lastIndexOf("/");E===-1?R=a("name",_):(R=a("name",_.slice(E+1)),$=a("namespace",_.slice(0,E)));let q,{searchParams:O}=t;O.size!==0&&(O.
forEach(z=>a("qualifiers",z)),q=O);let x,{hash:A}=t;return A.length!==0&&(x=a("subpath",A.slice(1))),[d,$,R,S,q,x]}};for(let r of["Component","KnownQualifierNam\
es","Type"])Reflect.defineProperty(v,r,{...Reflect.getOwnPropertyDescriptor(v,r),writable:!1});Reflect.setPrototypeOf(v.prototype,null),s.exports={PackageURL:v,
PurlComponent:m,PurlQualifierNames:b,PurlType:g}}),me=P((c,s)=>{var{PackageURL:a,PurlComponent:p,PurlQualifierNames:f,PurlType:l}=fe();s.exports={PackageURL:a,PurlComponent:p,
PurlQualifierNames:f,PurlType:l}}),de=me(),W=j(500,"Package URL, such as pkg:npm/left-pad@1.3.0 or pkg:npm/%40acme/*").check(B(c=>Q(c)!==void 0&&!/[?#]/.test(c),
"a package URL such as pkg:npm/left-pad, without qualifiers")),he=j(200,"A range of versions in npm's syntax, such as <2.17.1").check(B(c=>U.validRange(c)!==null,
"a range of versions such as >=2.0.0 <2.17.1")),ve=L(re(ne([ie(W,ae(c=>({purl:c}))),te({purl:W,versions:L(he),reason:L(j(500))})])));function ye(c){let s=c.map(
Z);return a=>{let p=s.map(f=>f(a));return["yes","maybe"].find(f=>p.includes(f))??"no"}}function Z({purl:c,versions:s}){let a=Q(c),p=[a?.namespace,a?.name].filter(
Boolean).join("/"),f=Y(a?[X(a)]:[]),l=Y(p.includes("*")?[p]:[p,a?.name??""]),u=s??a?.version??void 0;return y=>{let{key:m,version:b}=J(y);if(m===void 0){let{group:r,
name:n}=y,e=l(n)||r!==void 0&&l(`${r}/${n}`);return y.purl!==void 0||e?"maybe":"no"}if(!f(m))return"no";if(u===void 0)return"yes";let g=[...new Set([b,y.version])].
filter(r=>typeof r=="string");if(g.length===0)return"maybe";let w=we.has(a?.type??""),v=g.map(r=>s===void 0?ge(r,u):be(r,s,w));return["yes","maybe"].find(r=>v.includes(
r))??"no"}}function Y(c){if(c.some(a=>/[*?[{]/.test(a)))return ee(c,{nocase:!0});let s=new Set(c.map(a=>a.toLowerCase()));return a=>s.has(a.toLowerCase())}var G=new WeakMap;
function J(c){let s=G.get(c);if(s)return s;let a=Q(c.purl),p={key:a&&X(a),version:a?.version??void 0};return G.set(c,p),p}function X({type:c,namespace:s,name:a}){
return[c,s,a].filter(Boolean).join("/")}function ge(c,s){return c.replace(/^v(?=\d)/,"")===s.replace(/^v(?=\d)/,"")?"yes":"no"}var we=new Set(["npm","cargo","co\
mposer","golang","hex","nuget","pub","swift"]);function be(c,s,a){if(c===s)return"yes";if(!a&&!/^\d+(\.\d+){0,2}$/.test(c))return"maybe";let p=/^v?\d+(\.\d+)?$/.
test(c)?`${c}${c.includes(".")?".0":".0.0"}`:c,f=U.valid(p);return f===null?"maybe":U.satisfies(f,s,{includePrerelease:!0})?"yes":"no"}function Q(c){try{return c===
void 0?void 0:de.PackageURL.fromString(c)}catch{return}}/*! For license information please see shared-packageurl-js-index.js.LEGAL.txt */export{ve as a,ye as b,Z as c,J as d};
