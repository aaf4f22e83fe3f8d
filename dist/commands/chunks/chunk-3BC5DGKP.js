import{a as L}from"./chunk-MT7UWVSJ.js";import{a as W}from"./chunk-6I5PZASL.js";import{c as $,g as B,i as I,m as K,p as U,q as H}from"./chunk-7J7MU3VY.js";var P=(c,l)=>()=>{try{return l||c((l={exports:{}}).exports,l),l.exports}catch(a){throw l=0,a}},j=P((c,l)=>{"use strict";function a(p=""){let{length:s}=p,u="";if(s){
let g=p.charCodeAt(0);u=g>=65||g<=90?`${p[0].toLowerCase()}${p.slice(1)}`:p,s>1&&p.charCodeAt(s-1)===46&&p.charCodeAt(s-2)!==46&&(u=u.slice(0,-1))}return`Invali\
d purl: ${u}`}var f=class extends Error{constructor(p){super(a(p))}};l.exports={formatPurlErrorMessage:a,PurlError:f}}),ae=P((c,l)=>{"use strict";var{PurlError:a}=j(),
{decodeURIComponent:f}=globalThis;function p(s,u){try{return f(u)}catch{}throw new a(`unable to decode "${s}" component`)}l.exports={decodePurlComponent:p}}),Z=P(
(c,l)=>{"use strict";var a=new URLSearchParams,f="_",p=2;l.exports={LOOP_SENTINEL:1e6,REUSED_SEARCH_PARAMS:a,REUSED_SEARCH_PARAMS_KEY:f,REUSED_SEARCH_PARAMS_OFFSET:p}}),
M=P((c,l)=>{"use strict";var{LOOP_SENTINEL:a}=Z();function f(s){return s!==null&&typeof s=="object"}function p(s){if(s===null||!(typeof s=="object"||typeof s=="\
function")||Object.isFrozen(s))return s;let u=[s],{length:g}=u,m=0;for(;m<g;){if(m===a)throw new Error("Detected infinite loop in object crawl of recursiveFreez\
e");let b=u[m++];if(Object.freeze(b),Array.isArray(b))for(let v=0,{length:w}=b;v<w;v+=1){let y=b[v];y!==null&&(typeof y=="object"||typeof y=="function")&&!Object.
isFrozen(y)&&(u[g++]=y)}else{let v=Reflect.ownKeys(b);for(let w=0,{length:y}=v;w<y;w+=1){let t=b[v[w]];t!==null&&(typeof t=="object"||typeof t=="function")&&!Object.
isFrozen(t)&&(u[g++]=t)}}}return s}l.exports={isObject:f,recursiveFreeze:p}}),z=P((c,l)=>{"use strict";var{compare:a}=new Intl.Collator,f=/^(0|[1-9]\d*)\.(0|[1-9]\d*)\.(0|[1-9]\d*)(?:-((?:0|[1-9]\d*|\d*[a-zA-Z-][0-9a-zA-Z-]*)(?:\.(?:0|[1-9]\d*|\d*[a-zA-Z-][0-9a-zA-Z-]*))*))?(?:\+([0-9a-zA-Z-]+(?:\.[0-9a-zA-Z-]+)*))?$/;
function p(t){for(let n=0,{length:e}=t;n<e;n+=1){let r=t.charCodeAt(n);if(!(r===32||r===9||r===10||r===11||r===12||r===13||r===160||r===5760||r===8192||r===8193||
r===8194||r===8195||r===8196||r===8197||r===8198||r===8199||r===8200||r===8201||r===8202||r===8232||r===8233||r===8239||r===8287||r===12288||r===65279))return!1}
return!0}function s(t){return typeof t=="string"&&t.length>0}function u(t){return typeof t=="string"&&f.test(t)}function g(t){t.name=t.name.toLowerCase()}function m(t){
let{namespace:n}=t;typeof n=="string"&&(t.namespace=n.toLowerCase())}function b(t){let{version:n}=t;typeof n=="string"&&(t.version=n.toLowerCase())}function v(t){
let n="",e=0,r=0;for(;(r=t.indexOf("-",e))!==-1;)n=n+t.slice(e,r)+"_",e=r+1;return e?n+t.slice(e):t}function w(t){let n="",e=0,r=0;for(;(r=t.indexOf("_",e))!==-1;)
n=n+t.slice(e,r)+"-",e=r+1;return e?n+t.slice(e):t}function y(t){let n=0;for(;t.charCodeAt(n)===47;)n+=1;return n===0?t:t.slice(n)}l.exports={isBlank:p,isNonEmptyString:s,
isSemverString:u,localeCompare:a,lowerName:g,lowerNamespace:m,lowerVersion:b,replaceDashesWithUnderscores:v,replaceUnderscoresWithDashes:w,trimLeadingSlashes:y}}),
ie=P((c,l)=>{"use strict";var{REUSED_SEARCH_PARAMS:a,REUSED_SEARCH_PARAMS_KEY:f,REUSED_SEARCH_PARAMS_OFFSET:p}=Z(),{isObject:s}=M(),{isNonEmptyString:u}=z(),{encodeURIComponent:g}=globalThis;
function m(n){return u(n)?g(n).replace(/%3A/g,":").replace(/%2F/g,"/"):""}function b(n){return u(n)?(a.set(f,n),t(a.toString().slice(p))):""}function v(n){if(s(
n)){let e=Object.keys(n).sort(),r=new URLSearchParams;for(let i=0,{length:o}=e;i<o;i+=1){let h=e[i];r.set(h,n[h])}return t(r.toString())}return""}function w(n){
return u(n)?g(n).replace(/%2F/g,"/"):""}function y(n){return u(n)?g(n).replace(/%3A/g,":").replace(/%2B/g,"+"):""}function t(n){return n.replace(/\+/g,"%20")}l.
exports={encodeNamespace:m,encodeVersion:y,encodeQualifiers:v,encodeQualifierParam:b,encodeSubpath:w,encodeURIComponent:g}}),Y=P((c,l)=>{"use strict";function a(f,p={}){
let{comparator:s,...u}={__proto__:null,...p},g=Object.keys(f).sort(),m=[...new Set([...Object.values(f)].map(Object.keys).flat())].sort(s),b=Object.create(null);
for(let v=0,{length:w}=m;v<w;v+=1){let y=m[v],t=Object.create(null);for(let n=0,{length:e}=g;n<e;n+=1){let r=g[n],i=f[r][y]??u[r];i!==void 0&&(t[r]=i)}b[y]=t}return b}
l.exports={createHelpersNamespaceObject:a}}),oe=P((c,l)=>{"use strict";var{isObject:a}=M(),{isBlank:f}=z();function p(t){return typeof t=="string"?t.trim():void 0}
function s(t){return typeof t=="string"?u(t):void 0}function u(t,n){let e="",r=0;for(;t.charCodeAt(r)===47;)r+=1;let i=t.indexOf("/",r);if(i===-1)return t.slice(
r);for(;i!==-1;){let h=t.slice(r,i);for((n===void 0||n(h))&&(e=e+(e.length===0?"":"/")+h),r=i+1;t.charCodeAt(r)===47;)r+=1;i=t.indexOf("/",r)}let o=t.slice(r);return o.
length!==0&&(n===void 0||n(o))&&(e=e+"/"+o),e}function g(t){let n;for(let{0:e,1:r}of w(t)){let i=(typeof r=="string"?r:String(r)).trim();i.length!==0&&(n===void 0&&
(n={__proto__:null}),n[e.toLowerCase()]=i)}return n}function m(t){return typeof t=="string"?u(t,y):void 0}function b(t){return typeof t=="string"?t.trim().toLowerCase():
void 0}function v(t){return typeof t=="string"?t.trim():void 0}function w(t){return a(t)?t instanceof URLSearchParams?t.entries():Object.entries(t):typeof t=="s\
tring"?new URLSearchParams(t).entries():Object.entries({})}function y(t){let{length:n}=t;return n===1&&t.charCodeAt(0)===46||n===2&&t.charCodeAt(0)===46&&t.charCodeAt(
1)===46?!1:!f(t)}l.exports={normalizeName:p,normalizeNamespace:s,normalizePath:u,normalizeQualifiers:g,normalizeSubpath:m,normalizeType:b,normalizeVersion:v}}),
J=P((c,l)=>{"use strict";function a(f){return f==null||typeof f=="string"&&f.length===0}l.exports={isNullishOrEmptyString:a}}),G=P((c,l)=>{"use strict";var{PurlError:a}=j(),
{isNullishOrEmptyString:f}=J(),{isNonEmptyString:p}=z();function s(i,o,h,d){if(!f(h)){if(d)throw new a(`${i} "${o}" component must be empty`);return!1}return!0}
function u(i,o){return v("name",i,o)&&t("name",i,o)}function g(i,o){return t("namespace",i,o)}function m(i,o){if(i==null)return!0;if(typeof i!="object"){if(o)throw new a(
'"qualifiers" must be an object');return!1}let h=typeof i.keys=="function"?i.keys():Object.keys(i);for(let d of h)if(!b(d,o))return!1;return!0}function b(i,o){if(!y(
"qualifier",i,o))return!1;for(let h=0,{length:d}=i;h<d;h+=1){let S=i.charCodeAt(h);if(!(S>=48&&S<=57||S>=65&&S<=90||S>=97&&S<=122||S===46||S===45||S===95)){if(o)
throw new a(`qualifier "${i}" contains an illegal character`);return!1}}return!0}function v(i,o,h){if(f(o)){if(h)throw new a(`"${i}" is a required component`);return!1}
return!0}function w(i,o,h,d){if(f(h)){if(d)throw new a(`${i} requires a "${o}" component`);return!1}return!0}function y(i,o,h){if(p(o)){let d=o.charCodeAt(0);if(d>=
48&&d<=57){if(h)throw new a(`${i} "${o}" cannot start with a number`);return!1}}return!0}function t(i,o,h){if(o==null||typeof o=="string")return!0;if(h)throw new a(
`"'${i}" must be a string`);return!1}function n(i,o){return t("subpath",i,o)}function e(i,o){if(!v("type",i,o)||!t("type",i,o)||!y("type",i,o))return!1;for(let h=0,
{length:d}=i;h<d;h+=1){let S=i.charCodeAt(h);if(!(S>=48&&S<=57||S>=65&&S<=90||S>=97&&S<=122||S===46||S===43||S===45)){if(o)throw new a(`type "${i}" contains an \
illegal character`);return!1}}return!0}function r(i,o){return t("version",i,o)}l.exports={validateEmptyByType:s,validateName:u,validateNamespace:g,validateQualifiers:m,
validateQualifierKey:b,validateRequired:v,validateRequiredByType:w,validateStartsWithoutNumber:y,validateStrings:t,validateSubpath:n,validateType:e,validateVersion:r}}),
se=P((c,l)=>{"use strict";var{encodeNamespace:a,encodeVersion:f,encodeQualifiers:p,encodeQualifierParam:s,encodeSubpath:u,encodeURIComponent:g}=ie(),{createHelpersNamespaceObject:m}=Y(),
{normalizeType:b,normalizeNamespace:v,normalizeName:w,normalizeVersion:y,normalizeQualifiers:t,normalizeSubpath:n}=oe(),{localeCompare:e,isNonEmptyString:r}=z(),
{validateType:i,validateNamespace:o,validateName:h,validateVersion:d,validateQualifiers:S,validateQualifierKey:C,validateSubpath:R}=G(),O=k=>r(k)?g(k):"",E=k=>typeof k==
"string"?k:void 0,x=(k,A)=>!0,N={__proto__:null,type:0,namespace:1,name:2,version:3,qualifiers:4,qualifierKey:5,qualifierValue:6,subpath:7};function _(k){return N[k]??
k}function q(k,A){return e(_(k),_(A))}l.exports={PurlComponent:m({encode:{namespace:a,version:f,qualifiers:p,qualifierKey:s,qualifierValue:s,subpath:u},normalize:{
type:b,namespace:v,name:w,version:y,qualifiers:t,subpath:n},validate:{type:i,namespace:o,name:h,version:d,qualifierKey:C,qualifiers:S,subpath:R}},{comparator:q,
encode:O,normalize:E,validate:x})}}),le=P((c,l)=>{"use strict";l.exports={PurlQualifierNames:{__proto__:null,RepositoryUrl:"repository_url",DownloadUrl:"downloa\
d_url",VcsUrl:"vcs_url",FileName:"file_name",Checksum:"checksum"}}}),ce=P((c,l)=>{"use strict";var{isNullishOrEmptyString:a}=J(),{createHelpersNamespaceObject:f}=Y(),
{isSemverString:p,lowerName:s,lowerNamespace:u,lowerVersion:g,replaceDashesWithUnderscores:m,replaceUnderscoresWithDashes:b}=z(),{validateEmptyByType:v,validateRequiredByType:w}=G(),
{PurlError:y}=j(),t=e=>e,n=(e,r)=>!0;l.exports={PurlType:f({normalize:{alpm(e){return u(e),s(e),e},apk(e){return u(e),s(e),e},bitbucket(e){return u(e),s(e),e},bitnami(e){
return s(e),e},composer(e){return u(e),s(e),e},deb(e){return u(e),s(e),e},gitlab(e){return u(e),s(e),e},github(e){return u(e),s(e),e},hex(e){return u(e),s(e),e},
huggingface(e){return g(e),e},mlflow(e){return e.qualifiers?.repository_url?.includes("databricks")&&s(e),e},npm(e){return u(e),s(e),e},luarocks(e){return g(e),
e},oci(e){return s(e),e},pub(e){return s(e),e.name=m(e.name),e},pypi(e){return u(e),s(e),e.name=b(e.name),e},qpkg(e){return u(e),e},rpm(e){return u(e),e}},validate:{
conan(e,r){if(a(e.namespace)){if(e.qualifiers?.channel){if(r)throw new y('conan requires a "namespace" component when a "channel" qualifier is present');return!1}}else if(a(
e.qualifiers)){if(r)throw new y('conan requires a "qualifiers" component when a namespace is present');return!1}return!0},cran(e,r){return w("cran","version",e.
version,r)},golang(e){let{version:r}=e;if(typeof r=="string"&&r.length&&r.charCodeAt(0)===118&&!p(r.slice(1))){if(throws)throw new y('golang "version" component\
 starting with a "v" must be followed by a valid semver version');return!1}return!0},maven(e,r){return w("maven","namespace",e.namespace,r)},mlflow(e,r){return v(
"mlflow","namespace",e.namespace,r)},oci(e,r){return v("oci","namespace",e.namespace,r)},pub(e,r){let{name:i}=e;for(let o=0,{length:h}=i;o<h;o+=1){let d=i.charCodeAt(
o);if(!(d>=48&&d<=57||d>=97&&d<=122||d===95)){if(r)throw new y('pub "name" component may only contain [a-z0-9_] characters');return!1}}return!0},swift(e,r){return w(
"swift","namespace",e.namespace,r)&&w("swift","version",e.version,r)}}},{normalize:t,validate:n})}}),ue=P((c,l)=>{"use strict";var{decodePurlComponent:a}=ae(),{
isObject:f,recursiveFreeze:p}=M(),{isBlank:s,isNonEmptyString:u,trimLeadingSlashes:g}=z(),{PurlComponent:m}=se(),{PurlQualifierNames:b}=le(),{PurlType:v}=ce(),{
PurlError:w}=j(),y=class T{static Component=p(m);static KnownQualifierNames=p(b);static Type=p(v);constructor(n,e,r,i,o,h){let d=u(n)?m.type.normalize(n):n;m.type.
validate(d,!0);let S=u(e)?m.namespace.normalize(e):e;m.namespace.validate(S,!0);let C=u(r)?m.name.normalize(r):r;m.name.validate(C,!0);let R=u(i)?m.version.normalize(
i):i;m.version.validate(R,!0);let O=typeof o=="string"||f(o)?m.qualifiers.normalize(o):o;m.qualifiers.validate(O,!0);let E=u(h)?m.subpath.normalize(h):h;m.subpath.
validate(E,!0),this.type=d,this.name=C,this.namespace=S??void 0,this.version=R??void 0,this.qualifiers=O??void 0,this.subpath=E??void 0;let x=v[d];x&&(x.normalize(
this),x.validate(this,!0))}toString(){let{namespace:n,name:e,version:r,qualifiers:i,subpath:o,type:h}=this,d=`pkg:${m.type.encode(h)}/`;return n&&(d=`${d}${m.namespace.
encode(n)}/`),d=`${d}${m.name.encode(e)}`,r&&(d=`${d}@${m.version.encode(r)}`),i&&(d=`${d}?${m.qualifiers.encode(i)}`),o&&(d=`${d}#${m.subpath.encode(o)}`),d}static fromString(n){
return new T(...T.parseString(n))}static parseString(n){if(typeof n!="string")throw new Error("A purl string argument is required.");if(s(n))return[void 0,void 0,
void 0,void 0,void 0,void 0];let e=n.indexOf(":"),r,i;if(e!==-1)try{let A=n.slice(0,e),D=n.slice(e+1),F=g(D);r=new URL(`${A}:${F}`),i=D.length===F.length?r:new URL(
n)}catch(A){throw new w("failed to parse as URL",{cause:A})}if(r?.protocol!=="pkg:")throw new w('missing required "pkg" scheme component');if(i.username!==""||i.
password!=="")throw new w('cannot contain a "user:pass@host:port"');let{pathname:o}=r,h=o.indexOf("/"),d=a("type",h===-1?o:o.slice(0,h));if(h<1)return[d,void 0,
void 0,void 0,void 0,void 0];let S,C=o.lastIndexOf("@");C!==-1&&o.charCodeAt(C-1)===47&&(C=-1);let R=o.slice(d.length+1,C===-1?o.length:C);C!==-1&&(S=a("version",
o.slice(C+1)));let O,E,x=R.lastIndexOf("/");x===-1?E=a("name",R):(E=a("name",R.slice(x+1)),O=a("namespace",R.slice(0,x)));let N,{searchParams:_}=r;_.size!==0&&(_.
forEach(A=>a("qualifiers",A)),N=_);let q,{hash:k}=r;return k.length!==0&&(q=a("subpath",k.slice(1))),[d,O,E,S,N,q]}};for(let t of["Component","KnownQualifierNam\
es","Type"])Reflect.defineProperty(y,t,{...Reflect.getOwnPropertyDescriptor(y,t),writable:!1});Reflect.setPrototypeOf(y.prototype,null),l.exports={PackageURL:y,
PurlComponent:m,PurlQualifierNames:b,PurlType:v}}),pe=P((c,l)=>{var{PackageURL:a,PurlComponent:f,PurlQualifierNames:p,PurlType:s}=ue();l.exports={PackageURL:a,PurlComponent:f,
PurlQualifierNames:p,PurlType:s}}),X=pe();function Q(c,l,a){return{...c,read(f,p,s){let u=s.length,g=c.read(f,p,s);return s.length===u&&!l(g)&&s.push({path:p,code:"format",detail:a}),g}}}var ee=Q($({min:5,max:500,description:"Package URL, such as pkg:npm/left-pad@1.3.0 or pkg:npm/%40acme/*"}),c=>V(c)!==void 0&&!/[?#]/.test(c),"a package URL such\
 as pkg:npm/left-pad, without qualifiers"),fe=Q($({min:1,max:200,description:"Versions as npm writes ranges, such as <2.17.1"}),c=>L.validRange(c)!==null,"a ran\
ge of versions such as >=2.0.0 <2.17.1"),xe=U(B(K(H(ee,c=>({purl:c})),I({purl:ee,versions:U(fe),reason:U($({min:1,max:500}))}))));function Ee(c){let l=c.map(me);
return a=>{let f=l.map(p=>p(a));return["yes","maybe"].find(p=>f.includes(p))??"no"}}function me({purl:c,versions:l}){let a=V(c),f=[a?.namespace,a?.name].filter(
Boolean).join("/"),p=te(a?[ne(a)]:[]),s=te(f.includes("*")?[f]:[f,a?.name??""]),u=l??a?.version??void 0;return g=>{let{key:m,version:b}=de(g);if(m===void 0){let{
group:t,name:n}=g,e=s(n)||t!==void 0&&s(`${t}/${n}`);return g.purl!==void 0||e?"maybe":"no"}if(!p(m))return"no";if(u===void 0)return"yes";let v=[...new Set([b,g.
version])].filter(t=>typeof t=="string");if(v.length===0)return"maybe";let w=ge.has(a?.type??""),y=v.map(t=>l===void 0?he(t,u):ye(t,l,w));return["yes","maybe"].
find(t=>y.includes(t))??"no"}}function te(c){if(c.some(a=>/[*?[{]/.test(a)))return W(c,{nocase:!0});let l=new Set(c.map(a=>a.toLowerCase()));return a=>l.has(a.toLowerCase())}
var re=new WeakMap;function de(c){let l=re.get(c);if(l)return l;let a=V(c.purl),f={key:a&&ne(a),version:a?.version??void 0};return re.set(c,f),f}function ne({type:c,
namespace:l,name:a}){return[c,l,a].filter(Boolean).join("/")}function he(c,l){return c.replace(/^v(?=\d)/,"")===l.replace(/^v(?=\d)/,"")?"yes":"no"}var ge=new Set(
["npm","cargo","composer","golang","hex","nuget","pub","swift"]);function ye(c,l,a){if(c===l)return"yes";if(!a&&!/^\d+(\.\d+){0,2}$/.test(c))return"maybe";let f=/^v?\d+(\.\d+)?$/.
test(c)?`${c}${c.includes(".")?".0":".0.0"}`:c,p=L.valid(f);return p===null?"maybe":L.satisfies(p,l,{includePrerelease:!0})?"yes":"no"}function V(c){try{return c===
void 0?void 0:X.PackageURL.fromString(c)}catch{return}}export{Q as a,xe as b,Ee as c,me as d,de as e};
/*! For license information please see chunk-3BC5DGKP.js.LEGAL.txt */
