var g=(N,h)=>()=>{try{return h||N((h={exports:{}}).exports,h),h.exports}catch(i){throw h=0,i}},Z=g((N,h)=>{"use strict";var i="2.0.0",E=Number.MAX_SAFE_INTEGER||
9007199254740991,o=16,s=250,n=["	",`
`,"\v","\f","\r"," "," "," "," "," "," "," "," "," "," "," "," "," "," ","\u2028","\u2029"," "," ","　","\uFEFF"],$=["major","prem\
ajor","minor","preminor","patch","prepatch","prerelease"];h.exports={MAX_LENGTH:256,MAX_SAFE_COMPONENT_LENGTH:o,MAX_SAFE_BUILD_LENGTH:s,MAX_SAFE_INTEGER:E,WHITESPACE_CHARACTERS:n,
RELEASE_TYPES:$,SEMVER_SPEC_VERSION:i,FLAG_INCLUDE_PRERELEASE:1,FLAG_LOOSE:2}}),ee=g((N,h)=>{"use strict";var i=typeof process=="object"&&process.env&&process.env.
NODE_DEBUG&&/\bsemver\b/i.test(process.env.NODE_DEBUG)?(...E)=>console.error("SEMVER",...E):()=>{};h.exports=i}),Q=g((N,h)=>{"use strict";var{MAX_SAFE_COMPONENT_LENGTH:i,
MAX_SAFE_BUILD_LENGTH:E,MAX_LENGTH:o}=Z(),s=ee();N=h.exports={};var n=N.re=[],$=N.safeRe=[],e=N.src=[],v=N.safeSrc=[],l=N.t={},m=0,r="[a-zA-Z0-9-]",t=[["\\s",1],
["\\d",o],[r,E]],c=S=>{for(let[w,C]of t)S=S.split(`${w}*`).join(`${w}{0,${C}}`).split(`${w}+`).join(`${w}{1,${C}}`);return S},p=(S,w,C)=>{let M=c(w),b=m++;s(S,b,
w),l[S]=b,e[b]=w,v[b]=M,n[b]=new RegExp(w,C?"g":void 0),$[b]=new RegExp(M,C?"g":void 0)};p("NUMERICIDENTIFIER","0|[1-9]\\d*"),p("NUMERICIDENTIFIERLOOSE","\\d+"),
p("NONNUMERICIDENTIFIER",`\\d*[a-zA-Z-]${r}*`),p("MAINVERSION",`(${e[l.NUMERICIDENTIFIER]})\\.(${e[l.NUMERICIDENTIFIER]})\\.(${e[l.NUMERICIDENTIFIER]})`),p("MAI\
NVERSIONLOOSE",`(${e[l.NUMERICIDENTIFIERLOOSE]})\\.(${e[l.NUMERICIDENTIFIERLOOSE]})\\.(${e[l.NUMERICIDENTIFIERLOOSE]})`),p("PRERELEASEIDENTIFIER",`(?:${e[l.NONNUMERICIDENTIFIER]}\
|${e[l.NUMERICIDENTIFIER]})`),p("PRERELEASEIDENTIFIERLOOSE",`(?:${e[l.NONNUMERICIDENTIFIER]}|${e[l.NUMERICIDENTIFIERLOOSE]})`),p("PRERELEASE",`(?:-(${e[l.PRERELEASEIDENTIFIER]}\
(?:\\.${e[l.PRERELEASEIDENTIFIER]})*))`),p("PRERELEASELOOSE",`(?:-?(${e[l.PRERELEASEIDENTIFIERLOOSE]}(?:\\.${e[l.PRERELEASEIDENTIFIERLOOSE]})*))`),p("BUILDIDENT\
IFIER",`${r}+`),p("BUILD",`(?:\\+(${e[l.BUILDIDENTIFIER]}(?:\\.${e[l.BUILDIDENTIFIER]})*))`),p("FULLPLAIN",`v?${e[l.MAINVERSION]}${e[l.PRERELEASE]}?${e[l.BUILD]}\
?`),p("FULL",`^${e[l.FULLPLAIN]}$`),p("LOOSEPLAIN",`[v=\\s]*${e[l.MAINVERSIONLOOSE]}${e[l.PRERELEASELOOSE]}?${e[l.BUILD]}?`),p("LOOSE",`^${e[l.LOOSEPLAIN]}$`),p(
"GTLT","((?:<|>)?=?)"),p("XRANGEIDENTIFIERLOOSE",`${e[l.NUMERICIDENTIFIERLOOSE]}|x|X|\\*`),p("XRANGEIDENTIFIER",`${e[l.NUMERICIDENTIFIER]}|x|X|\\*`),p("XRANGEPL\
AIN",`[v=\\s]*(${e[l.XRANGEIDENTIFIER]})(?:\\.(${e[l.XRANGEIDENTIFIER]})(?:\\.(${e[l.XRANGEIDENTIFIER]})(?:${e[l.PRERELEASE]})?${e[l.BUILD]}?)?)?`),p("XRANGEPLA\
INLOOSE",`[v=\\s]*(${e[l.XRANGEIDENTIFIERLOOSE]})(?:\\.(${e[l.XRANGEIDENTIFIERLOOSE]})(?:\\.(${e[l.XRANGEIDENTIFIERLOOSE]})(?:${e[l.PRERELEASELOOSE]})?${e[l.BUILD]}\
?)?)?`),p("XRANGE",`^${e[l.GTLT]}\\s*${e[l.XRANGEPLAIN]}$`),p("XRANGELOOSE",`^${e[l.GTLT]}\\s*${e[l.XRANGEPLAINLOOSE]}$`),p("COERCEPLAIN",`(^|[^\\d])(\\d{1,${i}\
})(?:\\.(\\d{1,${i}}))?(?:\\.(\\d{1,${i}}))?`),p("COERCE",`${e[l.COERCEPLAIN]}(?:$|[^\\d])`),p("COERCEFULL",e[l.COERCEPLAIN]+`(?:${e[l.PRERELEASE]})?(?:${e[l.BUILD]}\
)?(?:$|[^\\d])`),p("COERCERTL",e[l.COERCE],!0),p("COERCERTLFULL",e[l.COERCEFULL],!0),p("LONETILDE","(?:~>?)"),p("TILDETRIM",`(\\s*)${e[l.LONETILDE]}\\s+`,!0),N.
tildeTrimReplace="$1~",p("TILDE",`^${e[l.LONETILDE]}${e[l.XRANGEPLAIN]}$`),p("TILDELOOSE",`^${e[l.LONETILDE]}${e[l.XRANGEPLAINLOOSE]}$`),p("LONECARET","(?:\\^)"),
p("CARETTRIM",`(\\s*)${e[l.LONECARET]}\\s+`,!0),N.caretTrimReplace="$1^",p("CARET",`^${e[l.LONECARET]}${e[l.XRANGEPLAIN]}$`),p("CARETLOOSE",`^${e[l.LONECARET]}${e[l.
XRANGEPLAINLOOSE]}$`),p("COMPARATORLOOSE",`^${e[l.GTLT]}\\s*(${e[l.LOOSEPLAIN]})$|^$`),p("COMPARATOR",`^${e[l.GTLT]}\\s*(${e[l.FULLPLAIN]})$|^$`),p("COMPARATORT\
RIM",`(\\s*)${e[l.GTLT]}\\s*(${e[l.LOOSEPLAIN]}|${e[l.XRANGEPLAIN]})`,!0),N.comparatorTrimReplace="$1$2$3",p("HYPHENRANGE",`^\\s*(${e[l.XRANGEPLAIN]})\\s+-\\s+(${e[l.
XRANGEPLAIN]})\\s*$`),p("HYPHENRANGELOOSE",`^\\s*(${e[l.XRANGEPLAINLOOSE]})\\s+-\\s+(${e[l.XRANGEPLAINLOOSE]})\\s*$`),p("STAR","(<|>)?=?\\s*\\*"),p("GTE0","^\\s*\
>=\\s*0\\.0\\.0\\s*$"),p("GTE0PRE","^\\s*>=\\s*0\\.0\\.0-0\\s*$")}),le=g((N,h)=>{"use strict";var i=Object.freeze({loose:!0}),E=Object.freeze({}),o=s=>s?typeof s!=
"object"?i:s:E;h.exports=o}),ve=g((N,h)=>{"use strict";var i=/^[0-9]+$/,E=(s,n)=>{if(typeof s=="number"&&typeof n=="number")return s===n?0:s<n?-1:1;let $=i.test(
s),e=i.test(n);return $&&e&&(s=+s,n=+n),s===n?0:$&&!e?-1:e&&!$?1:s<n?-1:1},o=(s,n)=>E(n,s);h.exports={compareIdentifiers:E,rcompareIdentifiers:o}}),_=g((N,h)=>{
"use strict";var i=ee(),{MAX_LENGTH:E,MAX_SAFE_INTEGER:o}=Z(),{safeRe:s,t:n}=Q(),$=le(),{compareIdentifiers:e}=ve(),v=(m,r)=>{let t=r.split(".");if(t.length>m.length)
return!1;for(let c=0;c<t.length;c++)if(e(m[c],t[c])!==0)return!1;return!0},l=class W{constructor(r,t){if(t=$(t),r instanceof W){if(r.loose===!!t.loose&&r.includePrerelease===
!!t.includePrerelease)return r;r=r.version}else if(typeof r!="string")throw new TypeError(`Invalid version. Must be a string. Got type "${typeof r}".`);if(r.length>
E)throw new TypeError(`version is longer than ${E} characters`);i("SemVer",r,t),this.options=t,this.loose=!!t.loose,this.includePrerelease=!!t.includePrerelease;
let c=r.trim().match(t.loose?s[n.LOOSE]:s[n.FULL]);if(!c)throw new TypeError(`Invalid Version: ${r}`);if(this.raw=r,this.major=+c[1],this.minor=+c[2],this.patch=
+c[3],this.major>o||this.major<0)throw new TypeError("Invalid major version");if(this.minor>o||this.minor<0)throw new TypeError("Invalid minor version");if(this.
patch>o||this.patch<0)throw new TypeError("Invalid patch version");c[4]?this.prerelease=c[4].split(".").map(p=>{if(/^[0-9]+$/.test(p)){let S=+p;if(S>=0&&S<o)return S}
return p}):this.prerelease=[],this.build=c[5]?c[5].split("."):[],this.format()}format(){return this.version=`${this.major}.${this.minor}.${this.patch}`,this.prerelease.
length&&(this.version+=`-${this.prerelease.join(".")}`),this.version}toString(){return this.version}compare(r){if(i("SemVer.compare",this.version,this.options,r),
!(r instanceof W)){if(typeof r=="string"&&r===this.version)return 0;r=new W(r,this.options)}return r.version===this.version?0:this.compareMain(r)||this.comparePre(
r)}compareMain(r){return r instanceof W||(r=new W(r,this.options)),this.major<r.major?-1:this.major>r.major?1:this.minor<r.minor?-1:this.minor>r.minor?1:this.patch<
r.patch?-1:this.patch>r.patch?1:0}comparePre(r){if(r instanceof W||(r=new W(r,this.options)),this.prerelease.length&&!r.prerelease.length)return-1;if(!this.prerelease.
length&&r.prerelease.length)return 1;if(!this.prerelease.length&&!r.prerelease.length)return 0;let t=0;do{let c=this.prerelease[t],p=r.prerelease[t];if(i("prere\
lease compare",t,c,p),c===void 0&&p===void 0)return 0;if(p===void 0)return 1;if(c===void 0)return-1;if(c!==p)return e(c,p)}while(++t)}compareBuild(r){r instanceof
W||(r=new W(r,this.options));let t=0;do{let c=this.build[t],p=r.build[t];if(i("build compare",t,c,p),c===void 0&&p===void 0)return 0;if(p===void 0)return 1;if(c===
void 0)return-1;if(c!==p)return e(c,p)}while(++t)}inc(r,t,c){if(r.startsWith("pre")){if(!t&&c===!1)throw new Error("invalid increment argument: identifier is em\
pty");if(t){let p=`-${t}`.match(this.options.loose?s[n.PRERELEASELOOSE]:s[n.PRERELEASE]);if(!p||p[1]!==t)throw new Error(`invalid identifier: ${t}`)}}switch(r){case"\
premajor":this.prerelease.length=0,this.patch=0,this.minor=0,this.major++,this.inc("pre",t,c);break;case"preminor":this.prerelease.length=0,this.patch=0,this.minor++,
this.inc("pre",t,c);break;case"prepatch":this.prerelease.length=0,this.inc("patch",t,c),this.inc("pre",t,c);break;case"prerelease":this.prerelease.length===0&&this.
inc("patch",t,c),this.inc("pre",t,c);break;case"release":if(this.prerelease.length===0)throw new Error(`version ${this.raw} is not a prerelease`);this.prerelease.
length=0;break;case"major":(this.minor!==0||this.patch!==0||this.prerelease.length===0)&&this.major++,this.minor=0,this.patch=0,this.prerelease=[];break;case"mi\
nor":(this.patch!==0||this.prerelease.length===0)&&this.minor++,this.patch=0,this.prerelease=[];break;case"patch":this.prerelease.length===0&&this.patch++,this.
prerelease=[];break;case"pre":{let p=Number(c)?1:0;if(this.prerelease.length===0)this.prerelease=[p];else{let S=this.prerelease.length;for(;--S>=0;)typeof this.
prerelease[S]=="number"&&(this.prerelease[S]++,S=-2);if(S===-1){if(t===this.prerelease.join(".")&&c===!1)throw new Error("invalid increment argument: identifier\
 already exists");this.prerelease.push(p)}}if(t){let S=[t,p];if(c===!1&&(S=[t]),v(this.prerelease,t)){let w=this.prerelease[t.split(".").length];isNaN(w)&&(this.
prerelease=S)}else this.prerelease=S}break}default:throw new Error(`invalid increment argument: ${r}`)}return this.raw=this.format(),this.build.length&&(this.raw+=
`+${this.build.join(".")}`),this}};h.exports=l}),Y=g((N,h)=>{"use strict";var i=_(),E=(o,s,n=!1)=>{if(o instanceof i)return o;try{return new i(o,s)}catch($){if(!n)
return null;throw $}};h.exports=E}),Re=g((N,h)=>{"use strict";var i=Y(),E=(o,s)=>{let n=i(o,s);return n?n.version:null};h.exports=E}),Ie=g((N,h)=>{"use strict";
var i=Y(),E=(o,s)=>{let n=i(o.trim().replace(/^[=v]+/,""),s);return n?n.version:null};h.exports=E}),Le=g((N,h)=>{"use strict";var i=_(),E=(o,s,n,$,e)=>{typeof n==
"string"&&(e=$,$=n,n=void 0);try{return new i(o instanceof i?o.version:o,n).inc(s,$,e).version}catch{return null}};h.exports=E}),Ne=g((N,h)=>{"use strict";var i=Y(),
E=(o,s)=>{let n=i(o,null,!0),$=i(s,null,!0),e=n.compare($);if(e===0)return null;let v=e>0,l=v?n:$,m=v?$:n,r=!!l.prerelease.length;if(m.prerelease.length&&!r){if(!m.
patch&&!m.minor)return"major";if(m.compareMain(l)===0)return m.minor&&!m.patch?"minor":"patch"}let t=r?"pre":"";return n.major!==$.major?t+"major":n.minor!==$.minor?
t+"minor":n.patch!==$.patch?t+"patch":"prerelease"};h.exports=E}),Ae=g((N,h)=>{"use strict";var i=_(),E=(o,s)=>new i(o,s).major;h.exports=E}),de=g((N,h)=>{"use \
strict";var i=_(),E=(o,s)=>new i(o,s).minor;h.exports=E}),Oe=g((N,h)=>{"use strict";var i=_(),E=(o,s)=>new i(o,s).patch;h.exports=E}),Se=g((N,h)=>{"use strict";
var i=Y(),E=(o,s)=>{let n=i(o,s);return n&&n.prerelease.length?n.prerelease:null};h.exports=E}),B=g((N,h)=>{"use strict";var i=_(),E=(o,s,n)=>new i(o,n).compare(
new i(s,n));h.exports=E}),Te=g((N,h)=>{"use strict";var i=B(),E=(o,s,n)=>i(s,o,n);h.exports=E}),ge=g((N,h)=>{"use strict";var i=B(),E=(o,s)=>i(o,s,!0);h.exports=
E}),pe=g((N,h)=>{"use strict";var i=_(),E=(o,s,n)=>{let $=new i(o,n),e=new i(s,n);return $.compare(e)||$.compareBuild(e)};h.exports=E}),we=g((N,h)=>{"use strict";
var i=pe(),E=(o,s)=>o.sort((n,$)=>i(n,$,s));h.exports=E}),Pe=g((N,h)=>{"use strict";var i=pe(),E=(o,s)=>o.sort((n,$)=>i($,n,s));h.exports=E}),re=g((N,h)=>{"use \
strict";var i=B(),E=(o,s,n)=>i(o,s,n)>0;h.exports=E}),Ee=g((N,h)=>{"use strict";var i=B(),E=(o,s,n)=>i(o,s,n)<0;h.exports=E}),fe=g((N,h)=>{"use strict";var i=B(),
E=(o,s,n)=>i(o,s,n)===0;h.exports=E}),me=g((N,h)=>{"use strict";var i=B(),E=(o,s,n)=>i(o,s,n)!==0;h.exports=E}),he=g((N,h)=>{"use strict";var i=B(),E=(o,s,n)=>i(
o,s,n)>=0;h.exports=E}),ue=g((N,h)=>{"use strict";var i=B(),E=(o,s,n)=>i(o,s,n)<=0;h.exports=E}),$e=g((N,h)=>{"use strict";var i=fe(),E=me(),o=re(),s=he(),n=Ee(),
$=ue(),e=(v,l,m,r)=>{switch(l){case"===":return typeof v=="object"&&(v=v.version),typeof m=="object"&&(m=m.version),v===m;case"!==":return typeof v=="object"&&(v=
v.version),typeof m=="object"&&(m=m.version),v!==m;case"":case"=":case"==":return i(v,m,r);case"!=":return E(v,m,r);case">":return o(v,m,r);case">=":return s(v,
m,r);case"<":return n(v,m,r);case"<=":return $(v,m,r);default:throw new TypeError(`Invalid operator: ${l}`)}};h.exports=e}),Ce=g((N,h)=>{"use strict";var i=_(),
E=Y(),{safeRe:o,t:s}=Q(),n=($,e)=>{if($ instanceof i)return $;if(typeof $=="number"&&($=String($)),typeof $!="string")return null;e=e||{};let v=null;if(!e.rtl)v=
$.match(e.includePrerelease?o[s.COERCEFULL]:o[s.COERCE]);else{let p=e.includePrerelease?o[s.COERCERTLFULL]:o[s.COERCERTL],S;for(;(S=p.exec($))&&(!v||v.index+v[0].
length!==$.length);)(!v||S.index+S[0].length!==v.index+v[0].length)&&(v=S),p.lastIndex=S.index+S[1].length+S[2].length;p.lastIndex=-1}if(v===null)return null;let l=v[2],
m=v[3]||"0",r=v[4]||"0",t=e.includePrerelease&&v[5]?`-${v[5]}`:"",c=e.includePrerelease&&v[6]?`+${v[6]}`:"";return E(`${l}.${m}.${r}${t}${c}`,e)};h.exports=n}),
xe=g((N,h)=>{"use strict";var i=Y(),E=Z(),o=_(),s=(v,l,m)=>{if(!E.RELEASE_TYPES.includes(l))return null;let r=n(v,m);return r&&$(r,l)},n=(v,l)=>{let m=v instanceof
o?v.version:v;return i(m,l)},$=(v,l)=>{if(e(l))return v.version;switch(v.prerelease=[],l){case"major":v.minor=0,v.patch=0;break;case"minor":v.patch=0;break}return v.
format()},e=v=>v.startsWith("pre");h.exports=s}),De=g((N,h)=>{"use strict";var i=class{constructor(){this.max=1e3,this.map=new Map}get(E){let o=this.map.get(E);
if(o!==void 0)return this.map.delete(E),this.map.set(E,o),o}delete(E){return this.map.delete(E)}set(E,o){if(!this.delete(E)&&o!==void 0){if(this.map.size>=this.
max){let s=this.map.keys().next().value;this.delete(s)}this.map.set(E,o)}return this}};h.exports=i}),Fe=g((N,h)=>{"use strict";var{MAX_LENGTH:i,MAX_SAFE_BUILD_LENGTH:E,
WHITESPACE_CHARACTERS:o}=Z(),s=new Uint8Array(65536);for(let a of o)s[a.charCodeAt(0)]=1;var n=a=>a!==void 0&&s[a.charCodeAt(0)]===1,$=a=>a==="v"||a==="="||n(a),
e=a=>a!==void 0&&a>="0"&&a<="9",v=a=>a!==void 0&&(a>="a"&&a<="z"||a>="A"&&a<="Z"),l=a=>e(a)||v(a)||a==="-",m=a=>e(a)||a==="x"||a==="X"||a==="*",r=(a,R,u,L)=>{if(!e(
a[R]))return R;if(R>=L.start&&R<L.end)return Math.min(R+u,L.end);if(R>=L.previousStart&&R<L.previousEnd)return Math.min(R+u,L.previousEnd);let U=R+1;for(;e(a[U]);)
U++;return L.previousStart=L.start,L.previousEnd=L.end,L.start=R,L.end=U,Math.min(R+u,U)},t=(a,R,u,L)=>!u&&a[R]==="0"?R+1:r(a,R,u?i:i+1,L),c=(a,R,u,L)=>{let U=r(
a,R,i,L);if(v(a[U])||a[U]==="-"){let X=U+1,j=X+E;for(;X<j&&l(a[X]);)X++;return X}return t(a,R,u,L)},p=(a,R,u,L)=>{let U=a[R]==="-";if(!u&&!U)return R;let X=R+(U?
1:0),j=c(a,X,u,L);if(j===X){if(!u||!U)return R;j=c(a,R,u,L)}for(;a[j]===".";){let z=c(a,j+1,u,L);if(z===j+1)break;j=z}return j},S=(a,R)=>{let u=R;for(;u-R<E&&l(
a[u]);)u++;return u},w=(a,R)=>{if(a[R]!=="+")return R;let u=S(a,R+1);if(u===R+1)return R;for(;a[u]===".";){let L=S(a,u+1);if(L===u+1)break;u=L}return u},C=(a,R,u)=>{
let L=R;for(let X=0;X<3;X++){let j=t(a,L,!0,u);if(j===L)return R;if(L=j,X<2){if(a[L]!==".")return R;L++}}let U=p(a,L,!0,u);return w(a,U)},M=(a,R,u)=>e(a[R])?t(a,
R,!1,u):m(a[R])?R+1:R,b=(a,R,u)=>{let L=M(a,R,u);for(let X=0;X<2;X++){if(a[L]!==".")return L;let j=M(a,L+1,u);if(j===L+1)return L;L=j}let U=p(a,L,!1,u);return w(
a,U)},H=(a,R,u)=>{let L=C(a,R,u);return L!==R?L:b(a,R,u)},k=(a,R)=>{let u=R;return n(a[u])&&u++,(a[u]==="<"||a[u]===">")&&u++,a[u]==="="&&u++,n(a[u])?u:-1},x=a=>{
let R="",u=0,L=0,U={start:-1,end:-1,previousStart:-1,previousEnd:-1};for(;L<a.length;){let X=L;if(a[L]==="<"||a[L]===">")L++;else if(!$(a[L])&&!m(a[L])){L++;continue}
for(;L<a.length&&$(a[L]);)L++;if(!m(a[L]))continue;let j=k(a,X);j!==-1&&(R+=a.slice(u,j),u=j+1),L=H(a,L,U)}return R+a.slice(u)};h.exports=x}),V=g((N,h)=>{"use s\
trict";var i=/\s+/g,E=class K{constructor(f,d){if(d=n(d),f instanceof K)return f.loose===!!d.loose&&f.includePrerelease===!!d.includePrerelease?f:new K(f.raw,d);
if(f instanceof $)return this.raw=f.value,this.set=[[f]],this.formatted=void 0,this;if(this.options=d,this.loose=!!d.loose,this.includePrerelease=!!d.includePrerelease,
this.raw=f.trim().replace(i," "),this.set=this.raw.split("||").map(O=>this.parseRange(O.trim())).filter(O=>O.length),!this.set.length)throw new TypeError(`Inval\
id SemVer Range: ${this.raw}`);if(this.set.length>1){let O=this.set[0];if(this.set=this.set.filter(P=>!M(P[0])),this.set.length===0)this.set=[O];else if(this.set.
length>1){for(let P of this.set)if(P.length===1&&b(P[0])){this.set=[P];break}}}this.formatted=void 0}get range(){if(this.formatted===void 0){this.formatted="";for(let f=0;f<
this.set.length;f++){f>0&&(this.formatted+="||");let d=this.set[f];for(let O=0;O<d.length;O++)O>0&&(this.formatted+=" "),this.formatted+=d[O].toString().trim()}}
return this.formatted}format(){return this.range}toString(){return this.range}parseRange(f){f=f.replace(C,"");let d=((this.options.includePrerelease&&S)|(this.options.
loose&&w))+":"+f,O=s.get(d);if(O)return O;let P=this.options.loose,A=P?m[t.HYPHENRANGELOOSE]:m[t.HYPHENRANGE];f=f.replace(A,ne(this.options.includePrerelease)),
e("hyphen replace",f),f=l(f),e("comparator trim",f),f=f.replace(m[t.TILDETRIM],c),e("tilde trim",f),f=f.replace(m[t.CARETTRIM],p),e("caret trim",f);let T=f.split(
" ").map(y=>k(y,this.options)).join(" ").split(/\s+/).map(y=>ie(y,this.options));P&&(T=T.filter(y=>(e("loose invalid filter",y,this.options),!!y.match(m[t.COMPARATORLOOSE])))),
e("range list",T);let D=new Map,G=T.map(y=>new $(y,this.options));for(let y of G){if(M(y))return[y];D.set(y.value,y)}D.size>1&&D.has("")&&D.delete("");let F=[...D.
values()];return s.set(d,F),F}intersects(f,d){if(!(f instanceof K))throw new TypeError("a Range is required");return this.set.some(O=>H(O,d)&&f.set.some(P=>H(P,
d)&&O.every(A=>P.every(T=>A.intersects(T,d)))))}test(f){if(!f)return!1;if(typeof f=="string")try{f=new v(f,this.options)}catch{return!1}for(let d=0;d<this.set.length;d++)
if(ae(this.set[d],f,this.options))return!0;return!1}};h.exports=E;var o=De(),s=new o,n=le(),$=te(),e=ee(),v=_(),l=Fe(),{safeRe:m,src:r,t,tildeTrimReplace:c,caretTrimReplace:p}=Q(),
{FLAG_INCLUDE_PRERELEASE:S,FLAG_LOOSE:w}=Z(),C=new RegExp(r[t.BUILD],"g"),M=I=>I.value==="<0.0.0-0",b=I=>I.value==="",H=(I,f)=>{let d=!0,O=I.slice(),P=O.pop();for(;d&&
O.length;)d=O.every(A=>P.intersects(A,f)),P=O.pop();return d},k=(I,f)=>(I=I.replace(m[t.BUILD],""),e("comp",I,f),I=L(I,f),e("caret",I),I=R(I,f),e("tildes",I),I=
X(I,f),e("xrange",I),I=z(I,f),e("stars",I),I),x=I=>!I||I.toLowerCase()==="x"||I==="*",a=(I,f,d)=>x(I)&&!x(f)||x(f)&&d&&!x(d),R=(I,f)=>I.trim().split(/\s+/).map(
d=>u(d,f)).join(" "),u=(I,f)=>{let d=f.loose?m[t.TILDELOOSE]:m[t.TILDE],O=f.includePrerelease?"-0":"";return I.replace(d,(P,A,T,D,G)=>{e("tilde",I,P,A,T,D,G);let F;
return x(A)?F="":x(T)?F=`>=${A}.0.0${O} <${+A+1}.0.0-0`:x(D)?F=`>=${A}.${T}.0${O} <${A}.${+T+1}.0-0`:G?(e("replaceTilde pr",G),F=`>=${A}.${T}.${D}-${G} <${A}.${+T+
1}.0-0`):F=`>=${A}.${T}.${D} <${A}.${+T+1}.0-0`,e("tilde return",F),F})},L=(I,f)=>I.trim().split(/\s+/).map(d=>U(d,f)).join(" "),U=(I,f)=>{e("caret",I,f);let d=f.
loose?m[t.CARETLOOSE]:m[t.CARET],O=f.includePrerelease?"-0":"";return I.replace(d,(P,A,T,D,G)=>{e("caret",I,P,A,T,D,G);let F;return x(A)?F="":x(T)?F=`>=${A}.0.0${O}\
 <${+A+1}.0.0-0`:x(D)?A==="0"?F=`>=${A}.${T}.0${O} <${A}.${+T+1}.0-0`:F=`>=${A}.${T}.0${O} <${+A+1}.0.0-0`:G?(e("replaceCaret pr",G),A==="0"?T==="0"?F=`>=${A}.${T}\
.${D}-${G} <${A}.${T}.${+D+1}-0`:F=`>=${A}.${T}.${D}-${G} <${A}.${+T+1}.0-0`:F=`>=${A}.${T}.${D}-${G} <${+A+1}.0.0-0`):(e("no pr"),A==="0"?T==="0"?F=`>=${A}.${T}\
.${D} <${A}.${T}.${+D+1}-0`:F=`>=${A}.${T}.${D} <${A}.${+T+1}.0-0`:F=`>=${A}.${T}.${D} <${+A+1}.0.0-0`),e("caret return",F),F})},X=(I,f)=>(e("replaceXRanges",I,
f),I.split(/\s+/).map(d=>j(d,f)).join(" ")),j=(I,f)=>{I=I.trim();let d=f.loose?m[t.XRANGELOOSE]:m[t.XRANGE];return I.replace(d,(O,P,A,T,D,G)=>{if(e("xRange",I,O,
P,A,T,D,G),a(A,T,D))return I;let F=x(A),y=F||x(T),q=y||x(D),J=q;return P==="="&&J&&(P=""),G=f.includePrerelease?"-0":"",F?P===">"||P==="<"?O="<0.0.0-0":O="*":P&&
J?(y&&(T=0),D=0,P===">"?(P=">=",y?(A=+A+1,T=0,D=0):(T=+T+1,D=0)):P==="<="&&(P="<",y?A=+A+1:T=+T+1),P==="<"&&(G="-0"),O=`${P+A}.${T}.${D}${G}`):y?O=`>=${A}.0.0${G}\
 <${+A+1}.0.0-0`:q&&(O=`>=${A}.${T}.0${G} <${A}.${+T+1}.0-0`),e("xRange return",O),O})},z=(I,f)=>(e("replaceStars",I,f),I.trim().replace(m[t.STAR],"")),ie=(I,f)=>(e(
"replaceGTE0",I,f),I.trim().replace(m[f.includePrerelease?t.GTE0PRE:t.GTE0],"")),ne=I=>(f,d,O,P,A,T,D,G,F,y,q,J)=>(x(O)?d="":x(P)?d=`>=${O}.0.0${I?"-0":""}`:x(A)?
d=`>=${O}.${P}.0${I?"-0":""}`:T?d=`>=${d}`:d=`>=${d}${I?"-0":""}`,x(F)?G="":x(y)?G=`<${+F+1}.0.0-0`:x(q)?G=`<${F}.${+y+1}.0-0`:J?G=`<=${F}.${y}.${q}-${J}`:I?G=`\
<${F}.${y}.${+q+1}-0`:G=`<=${G}`,`${d} ${G}`.trim()),ae=(I,f,d)=>{for(let O=0;O<I.length;O++)if(!I[O].test(f))return!1;if(f.prerelease.length&&!d.includePrerelease){
for(let O=0;O<I.length;O++)if(e(I[O].semver),I[O].semver!==$.ANY&&I[O].semver.prerelease.length>0){let P=I[O].semver;if(P.major===f.major&&P.minor===f.minor&&P.
patch===f.patch)return!0}return!1}return!0}}),te=g((N,h)=>{"use strict";var i=Symbol("SemVer ANY"),E=class oe{static get ANY(){return i}constructor(r,t){if(t=o(
t),r instanceof oe){if(r.loose===!!t.loose)return r;r=r.value}r=r.trim().split(/\s+/).join(" "),e("comparator",r,t),this.options=t,this.loose=!!t.loose,this.parse(
r),this.semver===i?this.value="":this.value=this.operator+this.semver.version,e("comp",this)}parse(r){let t=this.options.loose?s[n.COMPARATORLOOSE]:s[n.COMPARATOR],
c=r.match(t);if(!c)throw new TypeError(`Invalid comparator: ${r}`);this.operator=c[1]!==void 0?c[1]:"",this.operator==="="&&(this.operator=""),c[2]?this.semver=
new v(c[2],this.options.loose):this.semver=i}toString(){return this.value}test(r){if(e("Comparator.test",r,this.options.loose),this.semver===i||r===i)return!0;if(typeof r==
"string")try{r=new v(r,this.options)}catch{return!1}return $(r,this.operator,this.semver,this.options)}intersects(r,t){if(!(r instanceof oe))throw new TypeError(
"a Comparator is required");return this.operator===""?this.value===""?!0:new l(r.value,t).test(this.value):r.operator===""?r.value===""?!0:new l(this.value,t).test(
r.semver):(t=o(t),t.includePrerelease&&(this.value==="<0.0.0-0"||r.value==="<0.0.0-0")||!t.includePrerelease&&(this.value.startsWith("<0.0.0")||r.value.startsWith(
"<0.0.0"))?!1:!!(this.operator.startsWith(">")&&r.operator.startsWith(">")||this.operator.startsWith("<")&&r.operator.startsWith("<")||this.semver.version===r.semver.
version&&this.operator.includes("=")&&r.operator.includes("=")||$(this.semver,"<",r.semver,t)&&this.operator.startsWith(">")&&r.operator.startsWith("<")||$(this.
semver,">",r.semver,t)&&this.operator.startsWith("<")&&r.operator.startsWith(">")))}};h.exports=E;var o=le(),{safeRe:s,t:n}=Q(),$=$e(),e=ee(),v=_(),l=V()}),se=g(
(N,h)=>{"use strict";var i=V(),E=(o,s,n)=>{try{s=new i(s,n)}catch{return!1}return s.test(o)};h.exports=E}),Ge=g((N,h)=>{"use strict";var i=V(),E=(o,s)=>new i(o,
s).set.map(n=>n.map($=>$.value).join(" ").trim().split(" "));h.exports=E}),Me=g((N,h)=>{"use strict";var i=_(),E=V(),o=(s,n,$)=>{let e=null,v=null,l=null;try{l=
new E(n,$)}catch{return null}return s.forEach(m=>{l.test(m)&&(!e||v.compare(m)===-1)&&(e=m,v=new i(e,$))}),e};h.exports=o}),ye=g((N,h)=>{"use strict";var i=_(),
E=V(),o=(s,n,$)=>{let e=null,v=null,l=null;try{l=new E(n,$)}catch{return null}return s.forEach(m=>{l.test(m)&&(!e||v.compare(m)===1)&&(e=m,v=new i(e,$))}),e};h.
exports=o}),je=g((N,h)=>{"use strict";var i=_(),E=V(),o=re(),s=(n,$)=>{n=new E(n,$);let e=new i("0.0.0");if(n.test(e)||(e=new i("0.0.0-0"),n.test(e)))return e;e=
null;for(let v=0;v<n.set.length;++v){let l=n.set[v],m=null;l.forEach(r=>{let t=new i(r.semver.version);switch(r.operator){case">":t.prerelease.length===0?t.patch++:
t.prerelease.push(0),t.raw=t.format();case"":case">=":(!m||o(t,m))&&(m=t);break;case"<":case"<=":break;default:throw new Error(`Unexpected operation: ${r.operator}`)}}),
m&&(!e||o(e,m))&&(e=m)}return e&&n.test(e)?e:null};h.exports=s}),Ue=g((N,h)=>{"use strict";var i=V(),E=(o,s)=>{try{return new i(o,s).range||"*"}catch{return null}};
h.exports=E}),ce=g((N,h)=>{"use strict";var i=_(),E=te(),{ANY:o}=E,s=V(),n=se(),$=re(),e=Ee(),v=ue(),l=he(),m=(r,t,c,p)=>{r=new i(r,p),t=new s(t,p);let S,w,C,M,
b;switch(c){case">":S=$,w=v,C=e,M=">",b=">=";break;case"<":S=e,w=l,C=$,M="<",b="<=";break;default:throw new TypeError('Must provide a hilo val of "<" or ">"')}if(n(
r,t,p))return!1;for(let H=0;H<t.set.length;++H){let k=t.set[H],x=null,a=null;if(k.forEach(R=>{R.semver===o&&(R=new E(">=0.0.0")),x=x||R,a=a||R,S(R.semver,x.semver,
p)?x=R:C(R.semver,a.semver,p)&&(a=R)}),x.operator===M||x.operator===b||(!a.operator||a.operator===M)&&w(r,a.semver)||a.operator===b&&C(r,a.semver))return!1}return!0};
h.exports=m}),be=g((N,h)=>{"use strict";var i=ce(),E=(o,s,n)=>i(o,s,">",n);h.exports=E}),Xe=g((N,h)=>{"use strict";var i=ce(),E=(o,s,n)=>i(o,s,"<",n);h.exports=
E}),_e=g((N,h)=>{"use strict";var i=V(),E=(o,s,n)=>(o=new i(o,n),s=new i(s,n),o.intersects(s,n));h.exports=E}),He=g((N,h)=>{"use strict";var i=se(),E=B();h.exports=
(o,s,n)=>{let $=[],e=null,v=null,l=o.sort((c,p)=>E(c,p,n));for(let c of l)i(c,s,n)?(v=c,e||(e=c)):(v&&$.push([e,v]),v=null,e=null);e&&$.push([e,null]);let m=[];
for(let[c,p]of $)c===p?m.push(c):!p&&c===l[0]?m.push("*"):p?c===l[0]?m.push(`<=${p}`):m.push(`${c} - ${p}`):m.push(`>=${c}`);let r=m.join(" || "),t=typeof s.raw==
"string"?s.raw:String(s);return r.length<t.length?r:s}}),ke=g((N,h)=>{"use strict";var i=V(),E=te(),{ANY:o}=E,s=se(),n=B(),$=(t,c,p={})=>{if(t===c)return!0;t=new i(
t,p),c=new i(c,p);let S=!1;e:for(let w of t.set){for(let C of c.set){let M=l(w,C,p);if(S=S||M!==null,M)continue e}if(S)return!1}return!0},e=[new E(">=0.0.0-0")],
v=[new E(">=0.0.0")],l=(t,c,p)=>{if(t===c)return!0;if(t.length===1&&t[0].semver===o){if(c.length===1&&c[0].semver===o)return!0;p.includePrerelease?t=e:t=v}if(c.
length===1&&c[0].semver===o){if(p.includePrerelease)return!0;c=v}let S=new Set,w,C;for(let u of t)u.operator===">"||u.operator===">="?w=m(w,u,p):u.operator==="<"||
u.operator==="<="?C=r(C,u,p):S.add(u.semver);if(S.size>1)return null;let M;if(w&&C&&(M=n(w.semver,C.semver,p),M>0||M===0&&(w.operator!==">="||C.operator!=="<=")))
return null;for(let u of S){if(w&&!s(u,String(w),p)||C&&!s(u,String(C),p))return null;for(let L of c)if(!s(u,String(L),p))return!1;return!0}let b,H,k,x,a=C&&!p.
includePrerelease&&C.semver.prerelease.length?C.semver:!1,R=w&&!p.includePrerelease&&w.semver.prerelease.length?w.semver:!1;a&&a.prerelease.length===1&&C.operator===
"<"&&a.prerelease[0]===0&&(a=!1);for(let u of c){if(x=x||u.operator===">"||u.operator===">=",k=k||u.operator==="<"||u.operator==="<=",w){if(R&&u.semver.prerelease&&
u.semver.prerelease.length&&u.semver.major===R.major&&u.semver.minor===R.minor&&u.semver.patch===R.patch&&(R=!1),u.operator===">"||u.operator===">="){if(b=m(w,u,
p),b===u&&b!==w)return!1}else if(w.operator===">="&&!u.test(w.semver))return!1}if(C){if(a&&u.semver.prerelease&&u.semver.prerelease.length&&u.semver.major===a.major&&
u.semver.minor===a.minor&&u.semver.patch===a.patch&&(a=!1),u.operator==="<"||u.operator==="<="){if(H=r(C,u,p),H===u&&H!==C)return!1}else if(C.operator==="<="&&!u.
test(C.semver))return!1}if(!u.operator&&(C||w)&&M!==0)return!1}return!(w&&k&&!C&&M!==0||C&&x&&!w&&M!==0||R||a)},m=(t,c,p)=>{if(!t)return c;let S=n(t.semver,c.semver,
p);return S>0?t:S<0||c.operator===">"&&t.operator===">="?c:t},r=(t,c,p)=>{if(!t)return c;let S=n(t.semver,c.semver,p);return S<0?t:S>0||c.operator==="<"&&t.operator===
"<="?c:t};h.exports=$}),Be=g((N,h)=>{var i=Q(),E=Z(),o=_(),s=ve(),n=Y(),$=Re(),e=Ie(),v=Le(),l=Ne(),m=Ae(),r=de(),t=Oe(),c=Se(),p=B(),S=Te(),w=ge(),C=pe(),M=we(),
b=Pe(),H=re(),k=Ee(),x=fe(),a=me(),R=he(),u=ue(),L=$e(),U=Ce(),X=xe(),j=te(),z=V(),ie=se(),ne=Ge(),ae=Me(),I=ye(),f=je(),d=Ue(),O=ce(),P=be(),A=Xe(),T=_e(),D=He(),
G=ke();h.exports={parse:n,valid:$,clean:e,inc:v,diff:l,major:m,minor:r,patch:t,prerelease:c,compare:p,rcompare:S,compareLoose:w,compareBuild:C,sort:M,rsort:b,gt:H,
lt:k,eq:x,neq:a,gte:R,lte:u,cmp:L,coerce:U,truncate:X,Comparator:j,Range:z,satisfies:ie,toComparators:ne,maxSatisfying:ae,minSatisfying:I,minVersion:f,validRange:d,
outside:O,gtr:P,ltr:A,intersects:T,simplifyRange:D,subset:G,SemVer:o,re:i.re,src:i.src,tokens:i.t,SEMVER_SPEC_VERSION:E.SEMVER_SPEC_VERSION,RELEASE_TYPES:E.RELEASE_TYPES,
compareIdentifiers:s.compareIdentifiers,rcompareIdentifiers:s.rcompareIdentifiers}}),Ve=Be();export{Ve as a};
