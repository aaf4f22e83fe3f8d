var A=(L,h)=>()=>{try{return h||L((h={exports:{}}).exports,h),h.exports}catch(i){throw h=0,i}},q=A((L,h)=>{"use strict";var i="2.0.0",p=Number.MAX_SAFE_INTEGER||
9007199254740991,a=16,s=250,o=["	",`
`,"\v","\f","\r"," "," "," "," "," "," "," "," "," "," "," "," "," "," ","\u2028","\u2029"," "," ","　","\uFEFF"],v=["major","prem\
ajor","minor","preminor","patch","prepatch","prerelease"];h.exports={MAX_LENGTH:256,MAX_SAFE_COMPONENT_LENGTH:a,MAX_SAFE_BUILD_LENGTH:s,MAX_SAFE_INTEGER:p,WHITESPACE_CHARACTERS:o,
RELEASE_TYPES:v,SEMVER_SPEC_VERSION:i,FLAG_INCLUDE_PRERELEASE:1,FLAG_LOOSE:2}}),J=A((L,h)=>{"use strict";var i=typeof process=="object"&&process.env&&process.env.
NODE_DEBUG&&/\bsemver\b/i.test(process.env.NODE_DEBUG)?(...p)=>console.error("SEMVER",...p):()=>{};h.exports=i}),Q=A((L,h)=>{"use strict";var{MAX_SAFE_COMPONENT_LENGTH:i,
MAX_SAFE_BUILD_LENGTH:p,MAX_LENGTH:a}=q(),s=J();L=h.exports={};var o=L.re=[],v=L.safeRe=[],e=L.src=[],m=L.safeSrc=[],l=L.t={},f=0,r="[a-zA-Z0-9-]",t=[["\\s",1],
["\\d",a],[r,p]],c=g=>{for(let[T,P]of t)g=g.split(`${T}*`).join(`${T}{0,${P}}`).split(`${T}+`).join(`${T}{1,${P}}`);return g},E=(g,T,P)=>{let U=c(T),D=f++;s(g,D,
T),l[g]=D,e[D]=T,m[D]=U,o[D]=new RegExp(T,P?"g":void 0),v[D]=new RegExp(U,P?"g":void 0)};E("NUMERICIDENTIFIER","0|[1-9]\\d*"),E("NUMERICIDENTIFIERLOOSE","\\d+"),
E("NONNUMERICIDENTIFIER",`\\d*[a-zA-Z-]${r}*`),E("MAINVERSION",`(${e[l.NUMERICIDENTIFIER]})\\.(${e[l.NUMERICIDENTIFIER]})\\.(${e[l.NUMERICIDENTIFIER]})`),E("MAI\
NVERSIONLOOSE",`(${e[l.NUMERICIDENTIFIERLOOSE]})\\.(${e[l.NUMERICIDENTIFIERLOOSE]})\\.(${e[l.NUMERICIDENTIFIERLOOSE]})`),E("PRERELEASEIDENTIFIER",`(?:${e[l.NONNUMERICIDENTIFIER]}\
|${e[l.NUMERICIDENTIFIER]})`),E("PRERELEASEIDENTIFIERLOOSE",`(?:${e[l.NONNUMERICIDENTIFIER]}|${e[l.NUMERICIDENTIFIERLOOSE]})`),E("PRERELEASE",`(?:-(${e[l.PRERELEASEIDENTIFIER]}\
(?:\\.${e[l.PRERELEASEIDENTIFIER]})*))`),E("PRERELEASELOOSE",`(?:-?(${e[l.PRERELEASEIDENTIFIERLOOSE]}(?:\\.${e[l.PRERELEASEIDENTIFIERLOOSE]})*))`),E("BUILDIDENT\
IFIER",`${r}+`),E("BUILD",`(?:\\+(${e[l.BUILDIDENTIFIER]}(?:\\.${e[l.BUILDIDENTIFIER]})*))`),E("FULLPLAIN",`v?${e[l.MAINVERSION]}${e[l.PRERELEASE]}?${e[l.BUILD]}\
?`),E("FULL",`^${e[l.FULLPLAIN]}$`),E("LOOSEPLAIN",`[v=\\s]*${e[l.MAINVERSIONLOOSE]}${e[l.PRERELEASELOOSE]}?${e[l.BUILD]}?`),E("LOOSE",`^${e[l.LOOSEPLAIN]}$`),E(
"GTLT","((?:<|>)?=?)"),E("XRANGEIDENTIFIERLOOSE",`${e[l.NUMERICIDENTIFIERLOOSE]}|x|X|\\*`),E("XRANGEIDENTIFIER",`${e[l.NUMERICIDENTIFIER]}|x|X|\\*`),E("XRANGEPL\
AIN",`[v=\\s]*(${e[l.XRANGEIDENTIFIER]})(?:\\.(${e[l.XRANGEIDENTIFIER]})(?:\\.(${e[l.XRANGEIDENTIFIER]})(?:${e[l.PRERELEASE]})?${e[l.BUILD]}?)?)?`),E("XRANGEPLA\
INLOOSE",`[v=\\s]*(${e[l.XRANGEIDENTIFIERLOOSE]})(?:\\.(${e[l.XRANGEIDENTIFIERLOOSE]})(?:\\.(${e[l.XRANGEIDENTIFIERLOOSE]})(?:${e[l.PRERELEASELOOSE]})?${e[l.BUILD]}\
?)?)?`),E("XRANGE",`^${e[l.GTLT]}\\s*${e[l.XRANGEPLAIN]}$`),E("XRANGELOOSE",`^${e[l.GTLT]}\\s*${e[l.XRANGEPLAINLOOSE]}$`),E("COERCEPLAIN",`(^|[^\\d])(\\d{1,${i}\
})(?:\\.(\\d{1,${i}}))?(?:\\.(\\d{1,${i}}))?`),E("COERCE",`${e[l.COERCEPLAIN]}(?:$|[^\\d])`),E("COERCEFULL",e[l.COERCEPLAIN]+`(?:${e[l.PRERELEASE]})?(?:${e[l.BUILD]}\
)?(?:$|[^\\d])`),E("COERCERTL",e[l.COERCE],!0),E("COERCERTLFULL",e[l.COERCEFULL],!0),E("LONETILDE","(?:~>?)"),E("TILDETRIM",`(\\s*)${e[l.LONETILDE]}\\s+`,!0),L.
tildeTrimReplace="$1~",E("TILDE",`^${e[l.LONETILDE]}${e[l.XRANGEPLAIN]}$`),E("TILDELOOSE",`^${e[l.LONETILDE]}${e[l.XRANGEPLAINLOOSE]}$`),E("LONECARET","(?:\\^)"),
E("CARETTRIM",`(\\s*)${e[l.LONECARET]}\\s+`,!0),L.caretTrimReplace="$1^",E("CARET",`^${e[l.LONECARET]}${e[l.XRANGEPLAIN]}$`),E("CARETLOOSE",`^${e[l.LONECARET]}${e[l.
XRANGEPLAINLOOSE]}$`),E("COMPARATORLOOSE",`^${e[l.GTLT]}\\s*(${e[l.LOOSEPLAIN]})$|^$`),E("COMPARATOR",`^${e[l.GTLT]}\\s*(${e[l.FULLPLAIN]})$|^$`),E("COMPARATORT\
RIM",`(\\s*)${e[l.GTLT]}\\s*(${e[l.LOOSEPLAIN]}|${e[l.XRANGEPLAIN]})`,!0),L.comparatorTrimReplace="$1$2$3",E("HYPHENRANGE",`^\\s*(${e[l.XRANGEPLAIN]})\\s+-\\s+(${e[l.
XRANGEPLAIN]})\\s*$`),E("HYPHENRANGELOOSE",`^\\s*(${e[l.XRANGEPLAINLOOSE]})\\s+-\\s+(${e[l.XRANGEPLAINLOOSE]})\\s*$`),E("STAR","(<|>)?=?\\s*\\*"),E("GTE0","^\\s*\
>=\\s*0\\.0\\.0\\s*$"),E("GTE0PRE","^\\s*>=\\s*0\\.0\\.0-0\\s*$")}),ae=A((L,h)=>{"use strict";var i=Object.freeze({loose:!0}),p=Object.freeze({}),a=s=>s?typeof s!=
"object"?i:s:p;h.exports=a}),me=A((L,h)=>{"use strict";var i=/^[0-9]+$/,p=(s,o)=>{if(typeof s=="number"&&typeof o=="number")return s===o?0:s<o?-1:1;let v=i.test(
s),e=i.test(o);return v&&e&&(s=+s,o=+o),s===o?0:v&&!e?-1:e&&!v?1:s<o?-1:1},a=(s,o)=>p(o,s);h.exports={compareIdentifiers:p,rcompareIdentifiers:a}}),_=A((L,h)=>{
"use strict";var i=J(),{MAX_LENGTH:p,MAX_SAFE_INTEGER:a}=q(),{safeRe:s,t:o}=Q(),v=ae(),{compareIdentifiers:e}=me(),m=(f,r)=>{let t=r.split(".");if(t.length>f.length)
return!1;for(let c=0;c<t.length;c++)if(e(f[c],t[c])!==0)return!1;return!0},l=class W{constructor(r,t){if(t=v(t),r instanceof W){if(r.loose===!!t.loose&&r.includePrerelease===
!!t.includePrerelease)return r;r=r.version}else if(typeof r!="string")throw new TypeError(`Invalid version. Must be a string. Got type "${typeof r}".`);if(r.length>
p)throw new TypeError(`version is longer than ${p} characters`);i("SemVer",r,t),this.options=t,this.loose=!!t.loose,this.includePrerelease=!!t.includePrerelease;
let c=r.trim().match(t.loose?s[o.LOOSE]:s[o.FULL]);if(!c)throw new TypeError(`Invalid Version: ${r}`);if(this.raw=r,this.major=+c[1],this.minor=+c[2],this.patch=
+c[3],this.major>a||this.major<0)throw new TypeError("Invalid major version");if(this.minor>a||this.minor<0)throw new TypeError("Invalid minor version");if(this.
patch>a||this.patch<0)throw new TypeError("Invalid patch version");c[4]?this.prerelease=c[4].split(".").map(E=>{if(/^[0-9]+$/.test(E)){let g=+E;if(g>=0&&g<a)return g}
return E}):this.prerelease=[],this.build=c[5]?c[5].split("."):[],this.format()}format(){return this.version=`${this.major}.${this.minor}.${this.patch}`,this.prerelease.
length&&(this.version+=`-${this.prerelease.join(".")}`),this.version}toString(){return this.version}compare(r){if(i("SemVer.compare",this.version,this.options,r),
!(r instanceof W)){if(typeof r=="string"&&r===this.version)return 0;r=new W(r,this.options)}return r.version===this.version?0:this.compareMain(r)||this.comparePre(
r)}compareMain(r){return r instanceof W||(r=new W(r,this.options)),this.major<r.major?-1:this.major>r.major?1:this.minor<r.minor?-1:this.minor>r.minor?1:this.patch<
r.patch?-1:this.patch>r.patch?1:0}comparePre(r){if(r instanceof W||(r=new W(r,this.options)),this.prerelease.length&&!r.prerelease.length)return-1;if(!this.prerelease.
length&&r.prerelease.length)return 1;if(!this.prerelease.length&&!r.prerelease.length)return 0;let t=0;do{let c=this.prerelease[t],E=r.prerelease[t];if(i("prere\
lease compare",t,c,E),c===void 0&&E===void 0)return 0;if(E===void 0)return 1;if(c===void 0)return-1;if(c!==E)return e(c,E)}while(++t)}compareBuild(r){r instanceof
W||(r=new W(r,this.options));let t=0;do{let c=this.build[t],E=r.build[t];if(i("build compare",t,c,E),c===void 0&&E===void 0)return 0;if(E===void 0)return 1;if(c===
void 0)return-1;if(c!==E)return e(c,E)}while(++t)}inc(r,t,c){if(r.startsWith("pre")){if(!t&&c===!1)throw new Error("invalid increment argument: identifier is em\
pty");if(t){let E=`-${t}`.match(this.options.loose?s[o.PRERELEASELOOSE]:s[o.PRERELEASE]);if(!E||E[1]!==t)throw new Error(`invalid identifier: ${t}`)}}switch(r){case"\
premajor":this.prerelease.length=0,this.patch=0,this.minor=0,this.major++,this.inc("pre",t,c);break;case"preminor":this.prerelease.length=0,this.patch=0,this.minor++,
this.inc("pre",t,c);break;case"prepatch":this.prerelease.length=0,this.inc("patch",t,c),this.inc("pre",t,c);break;case"prerelease":this.prerelease.length===0&&this.
inc("patch",t,c),this.inc("pre",t,c);break;case"release":if(this.prerelease.length===0)throw new Error(`version ${this.raw} is not a prerelease`);this.prerelease.
length=0;break;case"major":(this.minor!==0||this.patch!==0||this.prerelease.length===0)&&this.major++,this.minor=0,this.patch=0,this.prerelease=[];break;case"mi\
nor":(this.patch!==0||this.prerelease.length===0)&&this.minor++,this.patch=0,this.prerelease=[];break;case"patch":this.prerelease.length===0&&this.patch++,this.
prerelease=[];break;case"pre":{let E=Number(c)?1:0;if(this.prerelease.length===0)this.prerelease=[E];else{let g=this.prerelease.length;for(;--g>=0;)typeof this.
prerelease[g]=="number"&&(this.prerelease[g]++,g=-2);if(g===-1){if(t===this.prerelease.join(".")&&c===!1)throw new Error("invalid increment argument: identifier\
 already exists");this.prerelease.push(E)}}if(t){let g=[t,E];if(c===!1&&(g=[t]),m(this.prerelease,t)){let T=this.prerelease[t.split(".").length];isNaN(T)&&(this.
prerelease=g)}else this.prerelease=g}break}default:throw new Error(`invalid increment argument: ${r}`)}return this.raw=this.format(),this.build.length&&(this.raw+=
`+${this.build.join(".")}`),this}};h.exports=l}),Y=A((L,h)=>{"use strict";var i=_(),p=(a,s,o=!1)=>{if(a instanceof i)return a;try{return new i(a,s)}catch(v){if(!o)
return null;throw v}};h.exports=p}),Ne=A((L,h)=>{"use strict";var i=Y(),p=(a,s)=>{let o=i(a,s);return o?o.version:null};h.exports=p}),Re=A((L,h)=>{"use strict";
var i=Y(),p=(a,s)=>{let o=i(a.trim().replace(/^[=v]+/,""),s);return o?o.version:null};h.exports=p}),Ie=A((L,h)=>{"use strict";var i=_(),p=(a,s,o,v,e)=>{typeof o==
"string"&&(e=v,v=o,o=void 0);try{return new i(a instanceof i?a.version:a,o).inc(s,v,e).version}catch{return null}};h.exports=p}),Le=A((L,h)=>{"use strict";var i=Y(),
p=(a,s)=>{let o=i(a,null,!0),v=i(s,null,!0),e=o.compare(v);if(e===0)return null;let m=e>0,l=m?o:v,f=m?v:o,r=!!l.prerelease.length;if(f.prerelease.length&&!r){if(!f.
patch&&!f.minor)return"major";if(f.compareMain(l)===0)return f.minor&&!f.patch?"minor":"patch"}let t=r?"pre":"";return o.major!==v.major?t+"major":o.minor!==v.minor?
t+"minor":o.patch!==v.patch?t+"patch":"prerelease"};h.exports=p}),Oe=A((L,h)=>{"use strict";var i=_(),p=(a,s)=>new i(a,s).major;h.exports=p}),de=A((L,h)=>{"use \
strict";var i=_(),p=(a,s)=>new i(a,s).minor;h.exports=p}),Se=A((L,h)=>{"use strict";var i=_(),p=(a,s)=>new i(a,s).patch;h.exports=p}),ge=A((L,h)=>{"use strict";
var i=Y(),p=(a,s)=>{let o=i(a,s);return o&&o.prerelease.length?o.prerelease:null};h.exports=p}),B=A((L,h)=>{"use strict";var i=_(),p=(a,s,o)=>new i(a,o).compare(
new i(s,o));h.exports=p}),we=A((L,h)=>{"use strict";var i=B(),p=(a,s,o)=>i(s,a,o);h.exports=p}),Ae=A((L,h)=>{"use strict";var i=B(),p=(a,s)=>i(a,s,!0);h.exports=
p}),le=A((L,h)=>{"use strict";var i=_(),p=(a,s,o)=>{let v=new i(a,o),e=new i(s,o);return v.compare(e)||v.compareBuild(e)};h.exports=p}),Te=A((L,h)=>{"use strict";
var i=le(),p=(a,s)=>a.sort((o,v)=>i(o,v,s));h.exports=p}),Ce=A((L,h)=>{"use strict";var i=le(),p=(a,s)=>a.sort((o,v)=>i(v,o,s));h.exports=p}),ee=A((L,h)=>{"use \
strict";var i=B(),p=(a,s,o)=>i(a,s,o)>0;h.exports=p}),Ee=A((L,h)=>{"use strict";var i=B(),p=(a,s,o)=>i(a,s,o)<0;h.exports=p}),$e=A((L,h)=>{"use strict";var i=B(),
p=(a,s,o)=>i(a,s,o)===0;h.exports=p}),fe=A((L,h)=>{"use strict";var i=B(),p=(a,s,o)=>i(a,s,o)!==0;h.exports=p}),pe=A((L,h)=>{"use strict";var i=B(),p=(a,s,o)=>i(
a,s,o)>=0;h.exports=p}),he=A((L,h)=>{"use strict";var i=B(),p=(a,s,o)=>i(a,s,o)<=0;h.exports=p}),ve=A((L,h)=>{"use strict";var i=$e(),p=fe(),a=ee(),s=pe(),o=Ee(),
v=he(),e=(m,l,f,r)=>{switch(l){case"===":return typeof m=="object"&&(m=m.version),typeof f=="object"&&(f=f.version),m===f;case"!==":return typeof m=="object"&&(m=
m.version),typeof f=="object"&&(f=f.version),m!==f;case"":case"=":case"==":return i(m,f,r);case"!=":return p(m,f,r);case">":return a(m,f,r);case">=":return s(m,
f,r);case"<":return o(m,f,r);case"<=":return v(m,f,r);default:throw new TypeError(`Invalid operator: ${l}`)}};h.exports=e}),Pe=A((L,h)=>{"use strict";var i=_(),
p=Y(),{safeRe:a,t:s}=Q(),o=(v,e)=>{if(v instanceof i)return v;if(typeof v=="number"&&(v=String(v)),typeof v!="string")return null;e=e||{};let m=null;if(!e.rtl)m=
v.match(e.includePrerelease?a[s.COERCEFULL]:a[s.COERCE]);else{let E=e.includePrerelease?a[s.COERCERTLFULL]:a[s.COERCERTL],g;for(;(g=E.exec(v))&&(!m||m.index+m[0].
length!==v.length);)(!m||g.index+g[0].length!==m.index+m[0].length)&&(m=g),E.lastIndex=g.index+g[1].length+g[2].length;E.lastIndex=-1}if(m===null)return null;let l=m[2],
f=m[3]||"0",r=m[4]||"0",t=e.includePrerelease&&m[5]?`-${m[5]}`:"",c=e.includePrerelease&&m[6]?`+${m[6]}`:"";return p(`${l}.${f}.${r}${t}${c}`,e)};h.exports=o}),
xe=A((L,h)=>{"use strict";var i=Y(),p=q(),a=_(),s=(m,l,f)=>{if(!p.RELEASE_TYPES.includes(l))return null;let r=o(m,f);return r&&v(r,l)},o=(m,l)=>{let f=m instanceof
a?m.version:m;return i(f,l)},v=(m,l)=>{if(e(l))return m.version;switch(m.prerelease=[],l){case"major":m.minor=0,m.patch=0;break;case"minor":m.patch=0;break}return m.
format()},e=m=>m.startsWith("pre");h.exports=s}),Me=A((L,h)=>{"use strict";var i=class{constructor(){this.max=1e3,this.map=new Map}get(p){let a=this.map.get(p);
if(a!==void 0)return this.map.delete(p),this.map.set(p,a),a}delete(p){return this.map.delete(p)}set(p,a){if(!this.delete(p)&&a!==void 0){if(this.map.size>=this.
max){let s=this.map.keys().next().value;this.delete(s)}this.map.set(p,a)}return this}};h.exports=i}),Fe=A((L,h)=>{"use strict";var{MAX_LENGTH:i,MAX_SAFE_BUILD_LENGTH:p,
WHITESPACE_CHARACTERS:a}=q(),s=new Uint8Array(65536);for(let n of a)s[n.charCodeAt(0)]=1;var o=n=>n!==void 0&&s[n.charCodeAt(0)]===1,v=n=>n==="v"||n==="="||o(n),
e=n=>n!==void 0&&n>="0"&&n<="9",m=n=>n!==void 0&&(n>="a"&&n<="z"||n>="A"&&n<="Z"),l=n=>e(n)||m(n)||n==="-",f=n=>e(n)||n==="x"||n==="X"||n==="*",r=(n,N,u,I)=>{if(!e(
n[N]))return N;if(N>=I.start&&N<I.end)return Math.min(N+u,I.end);if(N>=I.previousStart&&N<I.previousEnd)return Math.min(N+u,I.previousEnd);let X=N+1;for(;e(n[X]);)
X++;return I.previousStart=I.start,I.previousEnd=I.end,I.start=N,I.end=X,Math.min(N+u,X)},t=(n,N,u,I)=>!u&&n[N]==="0"?N+1:r(n,N,u?i:i+1,I),c=(n,N,u,I)=>{let X=r(
n,N,i,I);if(m(n[X])||n[X]==="-"){let G=X+1,b=G+p;for(;G<b&&l(n[G]);)G++;return G}return t(n,N,u,I)},E=(n,N,u,I)=>{let X=n[N]==="-";if(!u&&!X)return N;let G=N+(X?
1:0),b=c(n,G,u,I);if(b===G){if(!u||!X)return N;b=c(n,N,u,I)}for(;n[b]===".";){let z=c(n,b+1,u,I);if(z===b+1)break;b=z}return b},g=(n,N)=>{let u=N;for(;u-N<p&&l(
n[u]);)u++;return u},T=(n,N)=>{if(n[N]!=="+")return N;let u=g(n,N+1);if(u===N+1)return N;for(;n[u]===".";){let I=g(n,u+1);if(I===u+1)break;u=I}return u},P=(n,N,u)=>{
let I=N;for(let G=0;G<3;G++){let b=t(n,I,!0,u);if(b===I)return N;if(I=b,G<2){if(n[I]!==".")return N;I++}}let X=E(n,I,!0,u);return T(n,X)},U=(n,N,u)=>e(n[N])?t(n,
N,!1,u):f(n[N])?N+1:N,D=(n,N,u)=>{let I=U(n,N,u);for(let G=0;G<2;G++){if(n[I]!==".")return I;let b=U(n,I+1,u);if(b===I+1)return I;I=b}let X=E(n,I,!1,u);return T(
n,X)},H=(n,N,u)=>{let I=P(n,N,u);return I!==N?I:D(n,N,u)},k=(n,N)=>{let u=N;return o(n[u])&&u++,(n[u]==="<"||n[u]===">")&&u++,n[u]==="="&&u++,o(n[u])?u:-1},x=n=>{
let N="",u=0,I=0,X={start:-1,end:-1,previousStart:-1,previousEnd:-1};for(;I<n.length;){let G=I;if(n[I]==="<"||n[I]===">")I++;else if(!v(n[I])&&!f(n[I])){I++;continue}
for(;I<n.length&&v(n[I]);)I++;if(!f(n[I]))continue;let b=k(n,G);b!==-1&&(N+=n.slice(u,b),u=b+1),I=H(n,I,X)}return N+n.slice(u)};h.exports=x}),V=A((L,h)=>{"use s\
trict";var i=/\s+/g,p=class se{constructor($,d){if(d=o(d),$ instanceof se)return $.loose===!!d.loose&&$.includePrerelease===!!d.includePrerelease?$:new se($.raw,
d);if($ instanceof v)return this.raw=$.value,this.set=[[$]],this.formatted=void 0,this;if(this.options=d,this.loose=!!d.loose,this.includePrerelease=!!d.includePrerelease,
this.raw=$.trim().replace(i," "),this.set=this.raw.split("||").map(S=>this.parseRange(S.trim())).filter(S=>S.length),!this.set.length)throw new TypeError(`Inval\
id SemVer Range: ${this.raw}`);if(this.set.length>1){let S=this.set[0];if(this.set=this.set.filter(C=>!U(C[0])),this.set.length===0)this.set=[S];else if(this.set.
length>1){for(let C of this.set)if(C.length===1&&D(C[0])){this.set=[C];break}}}this.formatted=void 0}get range(){if(this.formatted===void 0){this.formatted="";for(let $=0;$<
this.set.length;$++){$>0&&(this.formatted+="||");let d=this.set[$];for(let S=0;S<d.length;S++)S>0&&(this.formatted+=" "),this.formatted+=d[S].toString().trim()}}
return this.formatted}format(){return this.range}toString(){return this.range}parseRange($){$=$.replace(P,"");let d=((this.options.includePrerelease&&g)|(this.options.
loose&&T))+":"+$,S=s.get(d);if(S)return S;let C=this.options.loose,O=C?f[t.HYPHENRANGELOOSE]:f[t.HYPHENRANGE];$=$.replace(O,oe(this.options.includePrerelease)),
e("hyphen replace",$),$=l($),e("comparator trim",$),$=$.replace(f[t.TILDETRIM],c),e("tilde trim",$),$=$.replace(f[t.CARETTRIM],E),e("caret trim",$);let w=$.split(
" ").map(y=>k(y,this.options)).join(" ").split(/\s+/).map(y=>ie(y,this.options));C&&(w=w.filter(y=>(e("loose invalid filter",y,this.options),!!y.match(f[t.COMPARATORLOOSE])))),
e("range list",w);let M=new Map,j=w.map(y=>new v(y,this.options));for(let y of j){if(U(y))return[y];M.set(y.value,y)}M.size>1&&M.has("")&&M.delete("");let F=[...M.
values()];return s.set(d,F),F}intersects($,d){if(!($ instanceof se))throw new TypeError("a Range is required");return this.set.some(S=>H(S,d)&&$.set.some(C=>H(C,
d)&&S.every(O=>C.every(w=>O.intersects(w,d)))))}test($){if(!$)return!1;if(typeof $=="string")try{$=new m($,this.options)}catch{return!1}for(let d=0;d<this.set.length;d++)
if(ne(this.set[d],$,this.options))return!0;return!1}};h.exports=p;var a=Me(),s=new a,o=ae(),v=re(),e=J(),m=_(),l=Fe(),{safeRe:f,src:r,t,tildeTrimReplace:c,caretTrimReplace:E}=Q(),
{FLAG_INCLUDE_PRERELEASE:g,FLAG_LOOSE:T}=q(),P=new RegExp(r[t.BUILD],"g"),U=R=>R.value==="<0.0.0-0",D=R=>R.value==="",H=(R,$)=>{let d=!0,S=R.slice(),C=S.pop();for(;d&&
S.length;)d=S.every(O=>C.intersects(O,$)),C=S.pop();return d},k=(R,$)=>(R=R.replace(f[t.BUILD],""),e("comp",R,$),R=I(R,$),e("caret",R),R=N(R,$),e("tildes",R),R=
G(R,$),e("xrange",R),R=z(R,$),e("stars",R),R),x=R=>!R||R.toLowerCase()==="x"||R==="*",n=(R,$,d)=>x(R)&&!x($)||x($)&&d&&!x(d),N=(R,$)=>R.trim().split(/\s+/).map(
d=>u(d,$)).join(" "),u=(R,$)=>{let d=$.loose?f[t.TILDELOOSE]:f[t.TILDE],S=$.includePrerelease?"-0":"";return R.replace(d,(C,O,w,M,j)=>{e("tilde",R,C,O,w,M,j);let F;
return x(O)?F="":x(w)?F=`>=${O}.0.0${S} <${+O+1}.0.0-0`:x(M)?F=`>=${O}.${w}.0${S} <${O}.${+w+1}.0-0`:j?(e("replaceTilde pr",j),F=`>=${O}.${w}.${M}-${j} <${O}.${+w+
1}.0-0`):F=`>=${O}.${w}.${M} <${O}.${+w+1}.0-0`,e("tilde return",F),F})},I=(R,$)=>R.trim().split(/\s+/).map(d=>X(d,$)).join(" "),X=(R,$)=>{e("caret",R,$);let d=$.
loose?f[t.CARETLOOSE]:f[t.CARET],S=$.includePrerelease?"-0":"";return R.replace(d,(C,O,w,M,j)=>{e("caret",R,C,O,w,M,j);let F;return x(O)?F="":x(w)?F=`>=${O}.0.0${S}\
 <${+O+1}.0.0-0`:x(M)?O==="0"?F=`>=${O}.${w}.0${S} <${O}.${+w+1}.0-0`:F=`>=${O}.${w}.0${S} <${+O+1}.0.0-0`:j?(e("replaceCaret pr",j),O==="0"?w==="0"?F=`>=${O}.${w}\
.${M}-${j} <${O}.${w}.${+M+1}-0`:F=`>=${O}.${w}.${M}-${j} <${O}.${+w+1}.0-0`:F=`>=${O}.${w}.${M}-${j} <${+O+1}.0.0-0`):(e("no pr"),O==="0"?w==="0"?F=`>=${O}.${w}\
.${M} <${O}.${w}.${+M+1}-0`:F=`>=${O}.${w}.${M} <${O}.${+w+1}.0-0`:F=`>=${O}.${w}.${M} <${+O+1}.0.0-0`),e("caret return",F),F})},G=(R,$)=>(e("replaceXRanges",R,
$),R.split(/\s+/).map(d=>b(d,$)).join(" ")),b=(R,$)=>{R=R.trim();let d=$.loose?f[t.XRANGELOOSE]:f[t.XRANGE];return R.replace(d,(S,C,O,w,M,j)=>{if(e("xRange",R,S,
C,O,w,M,j),n(O,w,M))return R;let F=x(O),y=F||x(w),Z=y||x(M),K=Z;return C==="="&&K&&(C=""),j=$.includePrerelease?"-0":"",F?C===">"||C==="<"?S="<0.0.0-0":S="*":C&&
K?(y&&(w=0),M=0,C===">"?(C=">=",y?(O=+O+1,w=0,M=0):(w=+w+1,M=0)):C==="<="&&(C="<",y?O=+O+1:w=+w+1),C==="<"&&(j="-0"),S=`${C+O}.${w}.${M}${j}`):y?S=`>=${O}.0.0${j}\
 <${+O+1}.0.0-0`:Z&&(S=`>=${O}.${w}.0${j} <${O}.${+w+1}.0-0`),e("xRange return",S),S})},z=(R,$)=>(e("replaceStars",R,$),R.trim().replace(f[t.STAR],"")),ie=(R,$)=>(e(
"replaceGTE0",R,$),R.trim().replace(f[$.includePrerelease?t.GTE0PRE:t.GTE0],"")),oe=R=>($,d,S,C,O,w,M,j,F,y,Z,K)=>(x(S)?d="":x(C)?d=`>=${S}.0.0${R?"-0":""}`:x(O)?
d=`>=${S}.${C}.0${R?"-0":""}`:w?d=`>=${d}`:d=`>=${d}${R?"-0":""}`,x(F)?j="":x(y)?j=`<${+F+1}.0.0-0`:x(Z)?j=`<${F}.${+y+1}.0-0`:K?j=`<=${F}.${y}.${Z}-${K}`:R?j=`\
<${F}.${y}.${+Z+1}-0`:j=`<=${j}`,`${d} ${j}`.trim()),ne=(R,$,d)=>{for(let S=0;S<R.length;S++)if(!R[S].test($))return!1;if($.prerelease.length&&!d.includePrerelease){
for(let S=0;S<R.length;S++)if(e(R[S].semver),R[S].semver!==v.ANY&&R[S].semver.prerelease.length>0){let C=R[S].semver;if(C.major===$.major&&C.minor===$.minor&&C.
patch===$.patch)return!0}return!1}return!0}}),re=A((L,h)=>{"use strict";var i=Symbol("SemVer ANY"),p=class ce{static get ANY(){return i}constructor(r,t){if(t=a(
t),r instanceof ce){if(r.loose===!!t.loose)return r;r=r.value}r=r.trim().split(/\s+/).join(" "),e("comparator",r,t),this.options=t,this.loose=!!t.loose,this.parse(
r),this.semver===i?this.value="":this.value=this.operator+this.semver.version,e("comp",this)}parse(r){let t=this.options.loose?s[o.COMPARATORLOOSE]:s[o.COMPARATOR],
c=r.match(t);if(!c)throw new TypeError(`Invalid comparator: ${r}`);this.operator=c[1]!==void 0?c[1]:"",this.operator==="="&&(this.operator=""),c[2]?this.semver=
new m(c[2],this.options.loose):this.semver=i}toString(){return this.value}test(r){if(e("Comparator.test",r,this.options.loose),this.semver===i||r===i)return!0;if(typeof r==
"string")try{r=new m(r,this.options)}catch{return!1}return v(r,this.operator,this.semver,this.options)}intersects(r,t){if(!(r instanceof ce))throw new TypeError(
"a Comparator is required");return this.operator===""?this.value===""?!0:new l(r.value,t).test(this.value):r.operator===""?r.value===""?!0:new l(this.value,t).test(
r.semver):(t=a(t),t.includePrerelease&&(this.value==="<0.0.0-0"||r.value==="<0.0.0-0")||!t.includePrerelease&&(this.value.startsWith("<0.0.0")||r.value.startsWith(
"<0.0.0"))?!1:!!(this.operator.startsWith(">")&&r.operator.startsWith(">")||this.operator.startsWith("<")&&r.operator.startsWith("<")||this.semver.version===r.semver.
version&&this.operator.includes("=")&&r.operator.includes("=")||v(this.semver,"<",r.semver,t)&&this.operator.startsWith(">")&&r.operator.startsWith("<")||v(this.
semver,">",r.semver,t)&&this.operator.startsWith("<")&&r.operator.startsWith(">")))}};h.exports=p;var a=ae(),{safeRe:s,t:o}=Q(),v=ve(),e=J(),m=_(),l=V()}),te=A(
(L,h)=>{"use strict";var i=V(),p=(a,s,o)=>{try{s=new i(s,o)}catch{return!1}return s.test(a)};h.exports=p}),je=A((L,h)=>{"use strict";var i=V(),p=(a,s)=>new i(a,
s).set.map(o=>o.map(v=>v.value).join(" ").trim().split(" "));h.exports=p}),Ue=A((L,h)=>{"use strict";var i=_(),p=V(),a=(s,o,v)=>{let e=null,m=null,l=null;try{l=
new p(o,v)}catch{return null}return s.forEach(f=>{l.test(f)&&(!e||m.compare(f)===-1)&&(e=f,m=new i(e,v))}),e};h.exports=a}),ye=A((L,h)=>{"use strict";var i=_(),
p=V(),a=(s,o,v)=>{let e=null,m=null,l=null;try{l=new p(o,v)}catch{return null}return s.forEach(f=>{l.test(f)&&(!e||m.compare(f)===1)&&(e=f,m=new i(e,v))}),e};h.
exports=a}),be=A((L,h)=>{"use strict";var i=_(),p=V(),a=ee(),s=(o,v)=>{o=new p(o,v);let e=new i("0.0.0");if(o.test(e)||(e=new i("0.0.0-0"),o.test(e)))return e;e=
null;for(let m=0;m<o.set.length;++m){let l=o.set[m],f=null;l.forEach(r=>{let t=new i(r.semver.version);switch(r.operator){case">":t.prerelease.length===0?t.patch++:
t.prerelease.push(0),t.raw=t.format();case"":case">=":(!f||a(t,f))&&(f=t);break;case"<":case"<=":break;default:throw new Error(`Unexpected operation: ${r.operator}`)}}),
f&&(!e||a(e,f))&&(e=f)}return e&&o.test(e)?e:null};h.exports=s}),Xe=A((L,h)=>{"use strict";var i=V(),p=(a,s)=>{try{return new i(a,s).range||"*"}catch{return null}};
h.exports=p}),ue=A((L,h)=>{"use strict";var i=_(),p=re(),{ANY:a}=p,s=V(),o=te(),v=ee(),e=Ee(),m=he(),l=pe(),f=(r,t,c,E)=>{r=new i(r,E),t=new s(t,E);let g,T,P,U,
D;switch(c){case">":g=v,T=m,P=e,U=">",D=">=";break;case"<":g=e,T=l,P=v,U="<",D="<=";break;default:throw new TypeError('Must provide a hilo val of "<" or ">"')}if(o(
r,t,E))return!1;for(let H=0;H<t.set.length;++H){let k=t.set[H],x=null,n=null;if(k.forEach(N=>{N.semver===a&&(N=new p(">=0.0.0")),x=x||N,n=n||N,g(N.semver,x.semver,
E)?x=N:P(N.semver,n.semver,E)&&(n=N)}),x.operator===U||x.operator===D||(!n.operator||n.operator===U)&&T(r,n.semver)||n.operator===D&&P(r,n.semver))return!1}return!0};
h.exports=f}),De=A((L,h)=>{"use strict";var i=ue(),p=(a,s,o)=>i(a,s,">",o);h.exports=p}),Ge=A((L,h)=>{"use strict";var i=ue(),p=(a,s,o)=>i(a,s,"<",o);h.exports=
p}),_e=A((L,h)=>{"use strict";var i=V(),p=(a,s,o)=>(a=new i(a,o),s=new i(s,o),a.intersects(s,o));h.exports=p}),He=A((L,h)=>{"use strict";var i=te(),p=B();h.exports=
(a,s,o)=>{let v=[],e=null,m=null,l=a.sort((c,E)=>p(c,E,o));for(let c of l)i(c,s,o)?(m=c,e||(e=c)):(m&&v.push([e,m]),m=null,e=null);e&&v.push([e,null]);let f=[];
for(let[c,E]of v)c===E?f.push(c):!E&&c===l[0]?f.push("*"):E?c===l[0]?f.push(`<=${E}`):f.push(`${c} - ${E}`):f.push(`>=${c}`);let r=f.join(" || "),t=typeof s.raw==
"string"?s.raw:String(s);return r.length<t.length?r:s}}),ke=A((L,h)=>{"use strict";var i=V(),p=re(),{ANY:a}=p,s=te(),o=B(),v=(t,c,E={})=>{if(t===c)return!0;t=new i(
t,E),c=new i(c,E);let g=!1;e:for(let T of t.set){for(let P of c.set){let U=l(T,P,E);if(g=g||U!==null,U)continue e}if(g)return!1}return!0},e=[new p(">=0.0.0-0")],
m=[new p(">=0.0.0")],l=(t,c,E)=>{if(t===c)return!0;if(t.length===1&&t[0].semver===a){if(c.length===1&&c[0].semver===a)return!0;E.includePrerelease?t=e:t=m}if(c.
length===1&&c[0].semver===a){if(E.includePrerelease)return!0;c=m}let g=new Set,T,P;for(let u of t)u.operator===">"||u.operator===">="?T=f(T,u,E):u.operator==="<"||
u.operator==="<="?P=r(P,u,E):g.add(u.semver);if(g.size>1)return null;let U;if(T&&P&&(U=o(T.semver,P.semver,E),U>0||U===0&&(T.operator!==">="||P.operator!=="<=")))
return null;for(let u of g){if(T&&!s(u,String(T),E)||P&&!s(u,String(P),E))return null;for(let I of c)if(!s(u,String(I),E))return!1;return!0}let D,H,k,x,n=P&&!E.
includePrerelease&&P.semver.prerelease.length?P.semver:!1,N=T&&!E.includePrerelease&&T.semver.prerelease.length?T.semver:!1;n&&n.prerelease.length===1&&P.operator===
"<"&&n.prerelease[0]===0&&(n=!1);for(let u of c){if(x=x||u.operator===">"||u.operator===">=",k=k||u.operator==="<"||u.operator==="<=",T){if(N&&u.semver.prerelease&&
u.semver.prerelease.length&&u.semver.major===N.major&&u.semver.minor===N.minor&&u.semver.patch===N.patch&&(N=!1),u.operator===">"||u.operator===">="){if(D=f(T,u,
E),D===u&&D!==T)return!1}else if(T.operator===">="&&!u.test(T.semver))return!1}if(P){if(n&&u.semver.prerelease&&u.semver.prerelease.length&&u.semver.major===n.major&&
u.semver.minor===n.minor&&u.semver.patch===n.patch&&(n=!1),u.operator==="<"||u.operator==="<="){if(H=r(P,u,E),H===u&&H!==P)return!1}else if(P.operator==="<="&&!u.
test(P.semver))return!1}if(!u.operator&&(P||T)&&U!==0)return!1}return!(T&&k&&!P&&U!==0||P&&x&&!T&&U!==0||N||n)},f=(t,c,E)=>{if(!t)return c;let g=o(t.semver,c.semver,
E);return g>0?t:g<0||c.operator===">"&&t.operator===">="?c:t},r=(t,c,E)=>{if(!t)return c;let g=o(t.semver,c.semver,E);return g<0?t:g>0||c.operator==="<"&&t.operator===
"<="?c:t};h.exports=v}),Be=A((L,h)=>{var i=Q(),p=q(),a=_(),s=me(),o=Y(),v=Ne(),e=Re(),m=Ie(),l=Le(),f=Oe(),r=de(),t=Se(),c=ge(),E=B(),g=we(),T=Ae(),P=le(),U=Te(),
D=Ce(),H=ee(),k=Ee(),x=$e(),n=fe(),N=pe(),u=he(),I=ve(),X=Pe(),G=xe(),b=re(),z=V(),ie=te(),oe=je(),ne=Ue(),R=ye(),$=be(),d=Xe(),S=ue(),C=De(),O=Ge(),w=_e(),M=He(),
j=ke();h.exports={parse:o,valid:v,clean:e,inc:m,diff:l,major:f,minor:r,patch:t,prerelease:c,compare:E,rcompare:g,compareLoose:T,compareBuild:P,sort:U,rsort:D,gt:H,
lt:k,eq:x,neq:n,gte:N,lte:u,cmp:I,coerce:X,truncate:G,Comparator:b,Range:z,satisfies:ie,toComparators:oe,maxSatisfying:ne,minSatisfying:R,minVersion:$,validRange:d,
outside:S,gtr:C,ltr:O,intersects:w,simplifyRange:M,subset:j,SemVer:a,re:i.re,src:i.src,tokens:i.t,SEMVER_SPEC_VERSION:p.SEMVER_SPEC_VERSION,RELEASE_TYPES:p.RELEASE_TYPES,
compareIdentifiers:s.compareIdentifiers,rcompareIdentifiers:s.rcompareIdentifiers}}),Ve=Be();export{Ve as a};
