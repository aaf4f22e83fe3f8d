import{a as j}from"./chunk-MT7UWVSJ.js";import{a as T}from"./chunk-6I5PZASL.js";import{$d_c as U,$d_g as B,$d_i as I,$d_m as K,$d_p as $,$d_q as H}from"../index.js";var S=(f,u)=>()=>{try{return u||f((u={exports:{}}).exports,u),u.exports}catch(i){throw u=0,i}},L=S((f,u)=>{"use strict";function i(p=""){let{length:s}=p,l="";if(s){
let v=p.charCodeAt(0);l=v>=65||v<=90?`${p[0].toLowerCase()}${p.slice(1)}`:p,s>1&&p.charCodeAt(s-1)===46&&p.charCodeAt(s-2)!==46&&(l=l.slice(0,-1))}return`Invali\
d purl: ${l}`}var c=class extends Error{constructor(p){super(i(p))}};u.exports={formatPurlErrorMessage:i,PurlError:c}}),ne=S((f,u)=>{"use strict";var{PurlError:i}=L(),
{decodeURIComponent:c}=globalThis;function p(s,l){try{return c(l)}catch{}throw new i(`unable to decode "${s}" component`)}u.exports={decodePurlComponent:p}}),W=S(
(f,u)=>{"use strict";var i=new URLSearchParams,c="_",p=2;u.exports={LOOP_SENTINEL:1e6,REUSED_SEARCH_PARAMS:i,REUSED_SEARCH_PARAMS_KEY:c,REUSED_SEARCH_PARAMS_OFFSET:p}}),
Q=S((f,u)=>{"use strict";var{LOOP_SENTINEL:i}=W();function c(s){return s!==null&&typeof s=="object"}function p(s){if(s===null||!(typeof s=="object"||typeof s=="\
function")||Object.isFrozen(s))return s;let l=[s],{length:v}=l,m=0;for(;m<v;){if(m===i)throw new Error("Detected infinite loop in object crawl of recursiveFreez\
e");let b=l[m++];if(Object.freeze(b),Array.isArray(b))for(let y=0,{length:w}=b;y<w;y+=1){let d=b[y];d!==null&&(typeof d=="object"||typeof d=="function")&&!Object.
isFrozen(d)&&(l[v++]=d)}else{let y=Reflect.ownKeys(b);for(let w=0,{length:d}=y;w<d;w+=1){let t=b[y[w]];t!==null&&(typeof t=="object"||typeof t=="function")&&!Object.
isFrozen(t)&&(l[v++]=t)}}}return s}u.exports={isObject:c,recursiveFreeze:p}}),z=S((f,u)=>{"use strict";var{compare:i}=new Intl.Collator,c=/^(0|[1-9]\d*)\.(0|[1-9]\d*)\.(0|[1-9]\d*)(?:-((?:0|[1-9]\d*|\d*[a-zA-Z-][0-9a-zA-Z-]*)(?:\.(?:0|[1-9]\d*|\d*[a-zA-Z-][0-9a-zA-Z-]*))*))?(?:\+([0-9a-zA-Z-]+(?:\.[0-9a-zA-Z-]+)*))?$/;
function p(t){for(let n=0,{length:e}=t;n<e;n+=1){let r=t.charCodeAt(n);if(!(r===32||r===9||r===10||r===11||r===12||r===13||r===160||r===5760||r===8192||r===8193||
r===8194||r===8195||r===8196||r===8197||r===8198||r===8199||r===8200||r===8201||r===8202||r===8232||r===8233||r===8239||r===8287||r===12288||r===65279))return!1}
return!0}function s(t){return typeof t=="string"&&t.length>0}function l(t){return typeof t=="string"&&c.test(t)}function v(t){t.name=t.name.toLowerCase()}function m(t){
let{namespace:n}=t;typeof n=="string"&&(t.namespace=n.toLowerCase())}function b(t){let{version:n}=t;typeof n=="string"&&(t.version=n.toLowerCase())}function y(t){
let n="",e=0,r=0;for(;(r=t.indexOf("-",e))!==-1;)n=n+t.slice(e,r)+"_",e=r+1;return e?n+t.slice(e):t}function w(t){let n="",e=0,r=0;for(;(r=t.indexOf("_",e))!==-1;)
n=n+t.slice(e,r)+"-",e=r+1;return e?n+t.slice(e):t}function d(t){let n=0;for(;t.charCodeAt(n)===47;)n+=1;return n===0?t:t.slice(n)}u.exports={isBlank:p,isNonEmptyString:s,
isSemverString:l,localeCompare:i,lowerName:v,lowerNamespace:m,lowerVersion:b,replaceDashesWithUnderscores:y,replaceUnderscoresWithDashes:w,trimLeadingSlashes:d}}),
ae=S((f,u)=>{"use strict";var{REUSED_SEARCH_PARAMS:i,REUSED_SEARCH_PARAMS_KEY:c,REUSED_SEARCH_PARAMS_OFFSET:p}=W(),{isObject:s}=Q(),{isNonEmptyString:l}=z(),{encodeURIComponent:v}=globalThis;
function m(n){return l(n)?v(n).replace(/%3A/g,":").replace(/%2F/g,"/"):""}function b(n){return l(n)?(i.set(c,n),t(i.toString().slice(p))):""}function y(n){if(s(
n)){let e=Object.keys(n).sort(),r=new URLSearchParams;for(let a=0,{length:o}=e;a<o;a+=1){let g=e[a];r.set(g,n[g])}return t(r.toString())}return""}function w(n){
return l(n)?v(n).replace(/%2F/g,"/"):""}function d(n){return l(n)?v(n).replace(/%3A/g,":").replace(/%2B/g,"+"):""}function t(n){return n.replace(/\+/g,"%20")}u.
exports={encodeNamespace:m,encodeVersion:d,encodeQualifiers:y,encodeQualifierParam:b,encodeSubpath:w,encodeURIComponent:v}}),Z=S((f,u)=>{"use strict";function i(c,p={}){
let{comparator:s,...l}={__proto__:null,...p},v=Object.keys(c).sort(),m=[...new Set([...Object.values(c)].map(Object.keys).flat())].sort(s),b=Object.create(null);
for(let y=0,{length:w}=m;y<w;y+=1){let d=m[y],t=Object.create(null);for(let n=0,{length:e}=v;n<e;n+=1){let r=v[n],a=c[r][d]??l[r];a!==void 0&&(t[r]=a)}b[d]=t}return b}
u.exports={createHelpersNamespaceObject:i}}),ie=S((f,u)=>{"use strict";var{isObject:i}=Q(),{isBlank:c}=z();function p(t){return typeof t=="string"?t.trim():void 0}
function s(t){return typeof t=="string"?l(t):void 0}function l(t,n){let e="",r=0;for(;t.charCodeAt(r)===47;)r+=1;let a=t.indexOf("/",r);if(a===-1)return t.slice(
r);for(;a!==-1;){let g=t.slice(r,a);for((n===void 0||n(g))&&(e=e+(e.length===0?"":"/")+g),r=a+1;t.charCodeAt(r)===47;)r+=1;a=t.indexOf("/",r)}let o=t.slice(r);return o.
length!==0&&(n===void 0||n(o))&&(e=e+"/"+o),e}function v(t){let n;for(let{0:e,1:r}of w(t)){let a=(typeof r=="string"?r:String(r)).trim();a.length!==0&&(n===void 0&&
(n={__proto__:null}),n[e.toLowerCase()]=a)}return n}function m(t){return typeof t=="string"?l(t,d):void 0}function b(t){return typeof t=="string"?t.trim().toLowerCase():
void 0}function y(t){return typeof t=="string"?t.trim():void 0}function w(t){return i(t)?t instanceof URLSearchParams?t.entries():Object.entries(t):typeof t=="s\
tring"?new URLSearchParams(t).entries():Object.entries({})}function d(t){let{length:n}=t;return n===1&&t.charCodeAt(0)===46||n===2&&t.charCodeAt(0)===46&&t.charCodeAt(
1)===46?!1:!c(t)}u.exports={normalizeName:p,normalizeNamespace:s,normalizePath:l,normalizeQualifiers:v,normalizeSubpath:m,normalizeType:b,normalizeVersion:y}}),
Y=S((f,u)=>{"use strict";function i(c){return c==null||typeof c=="string"&&c.length===0}u.exports={isNullishOrEmptyString:i}}),J=S((f,u)=>{"use strict";var{PurlError:i}=L(),
{isNullishOrEmptyString:c}=Y(),{isNonEmptyString:p}=z();function s(a,o,g,h){if(!c(g)){if(h)throw new i(`${a} "${o}" component must be empty`);return!1}return!0}
function l(a,o){return y("name",a,o)&&t("name",a,o)}function v(a,o){return t("namespace",a,o)}function m(a,o){if(a==null)return!0;if(typeof a!="object"){if(o)throw new i(
'"qualifiers" must be an object');return!1}let g=typeof a.keys=="function"?a.keys():Object.keys(a);for(let h of g)if(!b(h,o))return!1;return!0}function b(a,o){if(!d(
"qualifier",a,o))return!1;for(let g=0,{length:h}=a;g<h;g+=1){let P=a.charCodeAt(g);if(!(P>=48&&P<=57||P>=65&&P<=90||P>=97&&P<=122||P===46||P===45||P===95)){if(o)
throw new i(`qualifier "${a}" contains an illegal character`);return!1}}return!0}function y(a,o,g){if(c(o)){if(g)throw new i(`"${a}" is a required component`);return!1}
return!0}function w(a,o,g,h){if(c(g)){if(h)throw new i(`${a} requires a "${o}" component`);return!1}return!0}function d(a,o,g){if(p(o)){let h=o.charCodeAt(0);if(h>=
48&&h<=57){if(g)throw new i(`${a} "${o}" cannot start with a number`);return!1}}return!0}function t(a,o,g){if(o==null||typeof o=="string")return!0;if(g)throw new i(
`"'${a}" must be a string`);return!1}function n(a,o){return t("subpath",a,o)}function e(a,o){if(!y("type",a,o)||!t("type",a,o)||!d("type",a,o))return!1;for(let g=0,
{length:h}=a;g<h;g+=1){let P=a.charCodeAt(g);if(!(P>=48&&P<=57||P>=65&&P<=90||P>=97&&P<=122||P===46||P===43||P===45)){if(o)throw new i(`type "${a}" contains an \
illegal character`);return!1}}return!0}function r(a,o){return t("version",a,o)}u.exports={validateEmptyByType:s,validateName:l,validateNamespace:v,validateQualifiers:m,
validateQualifierKey:b,validateRequired:y,validateRequiredByType:w,validateStartsWithoutNumber:d,validateStrings:t,validateSubpath:n,validateType:e,validateVersion:r}}),
oe=S((f,u)=>{"use strict";var{encodeNamespace:i,encodeVersion:c,encodeQualifiers:p,encodeQualifierParam:s,encodeSubpath:l,encodeURIComponent:v}=ae(),{createHelpersNamespaceObject:m}=Z(),
{normalizeType:b,normalizeNamespace:y,normalizeName:w,normalizeVersion:d,normalizeQualifiers:t,normalizeSubpath:n}=ie(),{localeCompare:e,isNonEmptyString:r}=z(),
{validateType:a,validateNamespace:o,validateName:g,validateVersion:h,validateQualifiers:P,validateQualifierKey:R,validateSubpath:C}=J(),O=k=>r(k)?v(k):"",A=k=>typeof k==
"string"?k:void 0,E=(k,x)=>!0,N={__proto__:null,type:0,namespace:1,name:2,version:3,qualifiers:4,qualifierKey:5,qualifierValue:6,subpath:7};function _(k){return N[k]??
k}function q(k,x){return e(_(k),_(x))}u.exports={PurlComponent:m({encode:{namespace:i,version:c,qualifiers:p,qualifierKey:s,qualifierValue:s,subpath:l},normalize:{
type:b,namespace:y,name:w,version:d,qualifiers:t,subpath:n},validate:{type:a,namespace:o,name:g,version:h,qualifierKey:R,qualifiers:P,subpath:C}},{comparator:q,
encode:O,normalize:A,validate:E})}}),se=S((f,u)=>{"use strict";u.exports={PurlQualifierNames:{__proto__:null,RepositoryUrl:"repository_url",DownloadUrl:"downloa\
d_url",VcsUrl:"vcs_url",FileName:"file_name",Checksum:"checksum"}}}),le=S((f,u)=>{"use strict";var{isNullishOrEmptyString:i}=Y(),{createHelpersNamespaceObject:c}=Z(),
{isSemverString:p,lowerName:s,lowerNamespace:l,lowerVersion:v,replaceDashesWithUnderscores:m,replaceUnderscoresWithDashes:b}=z(),{validateEmptyByType:y,validateRequiredByType:w}=J(),
{PurlError:d}=L(),t=e=>e,n=(e,r)=>!0;u.exports={PurlType:c({normalize:{alpm(e){return l(e),s(e),e},apk(e){return l(e),s(e),e},bitbucket(e){return l(e),s(e),e},bitnami(e){
return s(e),e},composer(e){return l(e),s(e),e},deb(e){return l(e),s(e),e},gitlab(e){return l(e),s(e),e},github(e){return l(e),s(e),e},hex(e){return l(e),s(e),e},
huggingface(e){return v(e),e},mlflow(e){return e.qualifiers?.repository_url?.includes("databricks")&&s(e),e},npm(e){return l(e),s(e),e},luarocks(e){return v(e),
e},oci(e){return s(e),e},pub(e){return s(e),e.name=m(e.name),e},pypi(e){return l(e),s(e),e.name=b(e.name),e},qpkg(e){return l(e),e},rpm(e){return l(e),e}},validate:{
conan(e,r){if(i(e.namespace)){if(e.qualifiers?.channel){if(r)throw new d('conan requires a "namespace" component when a "channel" qualifier is present');return!1}}else if(i(
e.qualifiers)){if(r)throw new d('conan requires a "qualifiers" component when a namespace is present');return!1}return!0},cran(e,r){return w("cran","version",e.
version,r)},golang(e){let{version:r}=e;if(typeof r=="string"&&r.length&&r.charCodeAt(0)===118&&!p(r.slice(1))){if(throws)throw new d('golang "version" component\
 starting with a "v" must be followed by a valid semver version');return!1}return!0},maven(e,r){return w("maven","namespace",e.namespace,r)},mlflow(e,r){return y(
"mlflow","namespace",e.namespace,r)},oci(e,r){return y("oci","namespace",e.namespace,r)},pub(e,r){let{name:a}=e;for(let o=0,{length:g}=a;o<g;o+=1){let h=a.charCodeAt(
o);if(!(h>=48&&h<=57||h>=97&&h<=122||h===95)){if(r)throw new d('pub "name" component may only contain [a-z0-9_] characters');return!1}}return!0},swift(e,r){return w(
"swift","namespace",e.namespace,r)&&w("swift","version",e.version,r)}}},{normalize:t,validate:n})}}),ue=S((f,u)=>{"use strict";var{decodePurlComponent:i}=ne(),{
isObject:c,recursiveFreeze:p}=Q(),{isBlank:s,isNonEmptyString:l,trimLeadingSlashes:v}=z(),{PurlComponent:m}=oe(),{PurlQualifierNames:b}=se(),{PurlType:y}=le(),{
PurlError:w}=L(),d=class M{static Component=p(m);static KnownQualifierNames=p(b);static Type=p(y);constructor(n,e,r,a,o,g){let h=l(n)?m.type.normalize(n):n;m.type.
validate(h,!0);let P=l(e)?m.namespace.normalize(e):e;m.namespace.validate(P,!0);let R=l(r)?m.name.normalize(r):r;m.name.validate(R,!0);let C=l(a)?m.version.normalize(
a):a;m.version.validate(C,!0);let O=typeof o=="string"||c(o)?m.qualifiers.normalize(o):o;m.qualifiers.validate(O,!0);let A=l(g)?m.subpath.normalize(g):g;m.subpath.
validate(A,!0),this.type=h,this.name=R,this.namespace=P??void 0,this.version=C??void 0,this.qualifiers=O??void 0,this.subpath=A??void 0;let E=y[h];E&&(E.normalize(
this),E.validate(this,!0))}toString(){let{namespace:n,name:e,version:r,qualifiers:a,subpath:o,type:g}=this,h=`pkg:${m.type.encode(g)}/`;return n&&(h=`${h}${m.namespace.
encode(n)}/`),h=`${h}${m.name.encode(e)}`,r&&(h=`${h}@${m.version.encode(r)}`),a&&(h=`${h}?${m.qualifiers.encode(a)}`),o&&(h=`${h}#${m.subpath.encode(o)}`),h}static fromString(n){
return new M(...M.parseString(n))}static parseString(n){if(typeof n!="string")throw new Error("A purl string argument is required.");if(s(n))return[void 0,void 0,
void 0,void 0,void 0,void 0];let e=n.indexOf(":"),r,a;if(e!==-1)try{let x=n.slice(0,e),F=n.slice(e+1),V=v(F);r=new URL(`${x}:${V}`),a=F.length===V.length?r:new URL(
n)}catch(x){throw new w("failed to parse as URL",{cause:x})}if(r?.protocol!=="pkg:")throw new w('missing required "pkg" scheme component');if(a.username!==""||a.
password!=="")throw new w('cannot contain a "user:pass@host:port"');let{pathname:o}=r,g=o.indexOf("/"),h=i("type",g===-1?o:o.slice(0,g));if(g<1)return[h,void 0,
void 0,void 0,void 0,void 0];let P,R=o.lastIndexOf("@");R!==-1&&o.charCodeAt(R-1)===47&&(R=-1);let C=o.slice(h.length+1,R===-1?o.length:R);R!==-1&&(P=i("version",
o.slice(R+1)));let O,A,E=C.lastIndexOf("/");E===-1?A=i("name",C):(A=i("name",C.slice(E+1)),O=i("namespace",C.slice(0,E)));let N,{searchParams:_}=r;_.size!==0&&(_.
forEach(x=>i("qualifiers",x)),N=_);let q,{hash:k}=r;return k.length!==0&&(q=i("subpath",k.slice(1))),[h,O,A,P,N,q]}};for(let t of["Component","KnownQualifierNam\
es","Type"])Reflect.defineProperty(d,t,{...Reflect.getOwnPropertyDescriptor(d,t),writable:!1});Reflect.setPrototypeOf(d.prototype,null),u.exports={PackageURL:d,
PurlComponent:m,PurlQualifierNames:b,PurlType:y}}),ce=S((f,u)=>{var{PackageURL:i,PurlComponent:c,PurlQualifierNames:p,PurlType:s}=ue();u.exports={PackageURL:i,PurlComponent:c,
PurlQualifierNames:p,PurlType:s}}),G=ce();var X=re(U({min:5,max:500,about:"Package URL, such as pkg:npm/left-pad@1.3.0 or pkg:npm/%40acme/*"}),f=>D(f)!==void 0&&!/[?#]/.test(f),"a package URL such as pk\
g:npm/left-pad, without qualifiers"),fe=re(U({min:1,max:200,about:"Versions as npm writes ranges, such as <2.17.1"}),f=>j.validRange(f)!==null,"a range of versi\
ons such as >=2.0.0 <2.17.1"),Pe=$(B(K(H(X,f=>({purl:f})),I({purl:X,versions:$(fe),reason:$(U({min:1,max:500}))}))));function Se(f){let u=f.map(pe);return i=>{let c=u.
map(p=>p(i));return["yes","maybe"].find(p=>c.includes(p))??"no"}}function pe({purl:f,versions:u}){let i=D(f),c=[i?.namespace,i?.name].filter(Boolean).join("/"),
p=T(i?[te(i)]:[],{nocase:!0}),s=T(c.includes("*")?[c]:[c,i?.name??""],{nocase:!0}),l=u??i?.version??void 0;return v=>{let{key:m,version:b}=me(v);if(m===void 0){
let{group:d,name:t}=v,n=s(t)||d!==void 0&&s(`${d}/${t}`);return v.purl!==void 0||n?"maybe":"no"}if(!p(m))return"no";if(l===void 0)return"yes";let y=[...new Set(
[b,v.version])].filter(d=>typeof d=="string");if(y.length===0)return"maybe";let w=y.map(d=>de(d,l));return["yes","maybe"].find(d=>w.includes(d))??"no"}}var ee=new WeakMap;
function me(f){let u=ee.get(f);if(u)return u;let i=D(f.purl),c={key:i&&te(i),version:i?.version??void 0};return ee.set(f,c),c}function te({type:f,namespace:u,name:i}){
return[f,u,i].filter(Boolean).join("/")}function de(f,u){if(f===u)return"yes";let i=/^v?\d+(\.\d+)?$/.test(f)?`${f}${f.includes(".")?".0":".0.0"}`:f,c=j.valid(i,
{loose:!0});return c===null?"maybe":j.satisfies(c,u,{loose:!0,includePrerelease:!0})?"yes":"no"}function D(f){try{return f===void 0?void 0:G.PackageURL.fromString(
f)}catch{return}}function re(f,u,i){return{...f,read(c,p,s){let l=s.length,v=f.read(c,p,s);return s.length===l&&!u(v)&&s.push({path:p,code:"format",detail:i}),v}}}export{Pe as a,Se as b,pe as c};
/*! For license information please see chunk-UI3ZMDM7.js.LEGAL.txt */
