import{$a47e_a as Fn}from"../index.js";var tt=Symbol.for("yaml.alias"),nt=Symbol.for("yaml.document"),J=Symbol.for("yaml.map"),xt=Symbol.for("yaml.pair"),q=Symbol.
for("yaml.scalar"),ne=Symbol.for("yaml.seq"),B=Symbol.for("yaml.node.type"),Y=e=>!!e&&typeof e=="object"&&e[B]===tt,Q=e=>!!e&&typeof e=="object"&&e[B]===nt,se=e=>!!e&&
typeof e=="object"&&e[B]===J,T=e=>!!e&&typeof e=="object"&&e[B]===xt,O=e=>!!e&&typeof e=="object"&&e[B]===q,ie=e=>!!e&&typeof e=="object"&&e[B]===ne;function I(e){
if(e&&typeof e=="object")switch(e[B]){case J:case ne:return!0}return!1}function L(e){if(e&&typeof e=="object")switch(e[B]){case tt:case J:case q:case ne:return!0}
return!1}var $t=e=>(O(e)||I(e))&&!!e.anchor,C=Symbol("break visit"),Ct=Symbol("skip children"),P=Symbol("remove node");function H(e,t){let n=_t(t);Q(e)?re(null,
e.contents,n,Object.freeze([e]))===P&&(e.contents=null):re(null,e,n,Object.freeze([]))}H.BREAK=C,H.SKIP=Ct,H.REMOVE=P;function re(e,t,n,s){let i=Kt(e,t,n,s);if(L(
i)||T(i))return Bt(e,s,i),re(e,i,n,s);if(typeof i!="symbol"){if(I(t)){s=Object.freeze(s.concat(t));for(let r=0;r<t.items.length;++r){let o=re(r,t.items[r],n,s);
if(typeof o=="number")r=o-1;else{if(o===C)return C;o===P&&(t.items.splice(r,1),r-=1)}}}else if(T(t)){s=Object.freeze(s.concat(t));let r=re("key",t.key,n,s);if(r===
C)return C;r===P&&(t.key=null);let o=re("value",t.value,n,s);if(o===C)return C;o===P&&(t.value=null)}}return i}async function Oe(e,t){let n=_t(t);Q(e)?await oe(
null,e.contents,n,Object.freeze([e]))===P&&(e.contents=null):await oe(null,e,n,Object.freeze([]))}Oe.BREAK=C,Oe.SKIP=Ct,Oe.REMOVE=P;async function oe(e,t,n,s){let i=await Kt(
e,t,n,s);if(L(i)||T(i))return Bt(e,s,i),oe(e,i,n,s);if(typeof i!="symbol"){if(I(t)){s=Object.freeze(s.concat(t));for(let r=0;r<t.items.length;++r){let o=await oe(
r,t.items[r],n,s);if(typeof o=="number")r=o-1;else{if(o===C)return C;o===P&&(t.items.splice(r,1),r-=1)}}}else if(T(t)){s=Object.freeze(s.concat(t));let r=await oe(
"key",t.key,n,s);if(r===C)return C;r===P&&(t.key=null);let o=await oe("value",t.value,n,s);if(o===C)return C;o===P&&(t.value=null)}}return i}function _t(e){return typeof e==
"object"&&(e.Collection||e.Node||e.Value)?Object.assign({Alias:e.Node,Map:e.Node,Scalar:e.Node,Seq:e.Node},e.Value&&{Map:e.Value,Scalar:e.Value,Seq:e.Value},e.Collection&&
{Map:e.Collection,Seq:e.Collection},e):e}function Kt(e,t,n,s){if(typeof n=="function")return n(e,t,s);if(se(t))return n.Map?.(e,t,s);if(ie(t))return n.Seq?.(e,t,
s);if(T(t))return n.Pair?.(e,t,s);if(O(t))return n.Scalar?.(e,t,s);if(Y(t))return n.Alias?.(e,t,s)}function Bt(e,t,n){let s=t[t.length-1];if(I(s))s.items[e]=n;else if(T(
s))e==="key"?s.key=n:s.value=n;else if(Q(s))s.contents=n;else{let i=Y(s)?"alias":"scalar";throw new Error(`Cannot replace node with ${i} parent`)}}var Vn={"!":"\
%21",",":"%2C","[":"%5B","]":"%5D","{":"%7B","}":"%7D"},Jn=e=>e.replace(/[!,[\]{}]/g,t=>Vn[t]),le=class F{constructor(t,n){this.docStart=null,this.docEnd=!1,this.
yaml=Object.assign({},F.defaultYaml,t),this.tags=Object.assign({},F.defaultTags,n)}clone(){let t=new F(this.yaml,this.tags);return t.docStart=this.docStart,t}atDocument(){
let t=new F(this.yaml,this.tags);switch(this.yaml.version){case"1.1":this.atNextDocument=!0;break;case"1.2":this.atNextDocument=!1,this.yaml={explicit:F.defaultYaml.
explicit,version:"1.2"},this.tags=Object.assign({},F.defaultTags);break}return t}add(t,n){this.atNextDocument&&(this.yaml={explicit:F.defaultYaml.explicit,version:"\
1.1"},this.tags=Object.assign({},F.defaultTags),this.atNextDocument=!1);let s=t.trim().split(/[ \t]+/),i=s.shift();switch(i){case"%TAG":{if(s.length!==2&&(n(0,"\
%TAG directive should contain exactly two parts"),s.length<2))return!1;let[r,o]=s;return this.tags[r]=o,!0}case"%YAML":{if(this.yaml.explicit=!0,s.length!==1)return n(
0,"%YAML directive should contain exactly one part"),!1;let[r]=s;if(r==="1.1"||r==="1.2")return this.yaml.version=r,!0;{let o=/^\d+\.\d+$/.test(r);return n(6,`U\
nsupported YAML version ${r}`,o),!1}}default:return n(0,`Unknown directive ${i}`,!0),!1}}tagName(t,n){if(t==="!")return"!";if(t[0]!=="!")return n(`Not a valid t\
ag: ${t}`),null;if(t[1]==="<"){let o=t.slice(2,-1);return o==="!"||o==="!!"?(n(`Verbatim tags aren't resolved, so ${t} is invalid.`),null):(t[t.length-1]!==">"&&
n("Verbatim tags must end with a >"),o)}let[,s,i]=t.match(/^(.*!)([^!]*)$/s);i||n(`The ${t} tag has no suffix`);let r=this.tags[s];if(r)try{return r+decodeURIComponent(
i)}catch(o){return n(String(o)),null}return s==="!"?t:(n(`Could not resolve tag: ${t}`),null)}tagString(t){for(let[n,s]of Object.entries(this.tags))if(t.startsWith(
s))return n+Jn(t.substring(s.length));return t[0]==="!"?t:`!<${t}>`}toString(t){let n=this.yaml.explicit?[`%YAML ${this.yaml.version||"1.2"}`]:[],s=Object.entries(
this.tags),i;if(t&&s.length>0&&L(t.contents)){let r={};H(t.contents,(o,l)=>{L(l)&&l.tag&&(r[l.tag]=!0)}),i=Object.keys(r)}else i=[];for(let[r,o]of s)r==="!!"&&o===
"tag:yaml.org,2002:"||(!t||i.some(l=>l.startsWith(o)))&&n.push(`%TAG ${r} ${o}`);return n.join(`
`)}};le.defaultYaml={explicit:!1,version:"1.2"},le.defaultTags={"!!":"tag:yaml.org,2002:"};function jt(e){if(/[\x00-\x19\s,[\]{}]/.test(e)){let t=`Anchor must n\
ot contain whitespace or control characters: ${JSON.stringify(e)}`;throw new Error(t)}return!0}function Mt(e){let t=new Set;return H(e,{Value(n,s){s.anchor&&t.add(
s.anchor)}}),t}function Dt(e,t){for(let n=1;;++n){let s=`${e}${n}`;if(!t.has(s))return s}}function Wn(e,t){let n=[],s=new Map,i=null;return{onAnchor:r=>{n.push(
r),i??(i=Mt(e));let o=Dt(t,i);return i.add(o),o},setAnchors:()=>{for(let r of n){let o=s.get(r);if(typeof o=="object"&&o.anchor&&(O(o.node)||I(o.node)))o.node.anchor=
o.anchor;else{let l=new Error("Failed to resolve repeated object (this should not happen)");throw l.source=r,l}}},sourceObjects:s}}function ae(e,t,n,s){if(s&&typeof s==
"object")if(Array.isArray(s))for(let i=0,r=s.length;i<r;++i){let o=s[i],l=ae(e,s,String(i),o);l===void 0?delete s[i]:l!==o&&(s[i]=l)}else if(s instanceof Map)for(let i of Array.
from(s.keys())){let r=s.get(i),o=ae(e,s,i,r);o===void 0?s.delete(i):o!==r&&s.set(i,o)}else if(s instanceof Set)for(let i of Array.from(s)){let r=ae(e,s,i,i);r===
void 0?s.delete(i):r!==i&&(s.delete(i),s.add(r))}else for(let[i,r]of Object.entries(s)){let o=ae(e,s,i,r);o===void 0?delete s[i]:o!==r&&(s[i]=o)}return e.call(t,
n,s)}function j(e,t,n){if(Array.isArray(e))return e.map((s,i)=>j(s,String(i),n));if(e&&typeof e.toJSON=="function"){if(!n||!$t(e))return e.toJSON(t,n);let s={aliasCount:0,
count:1,res:void 0};n.anchors.set(e,s),n.onCreate=r=>{s.res=r,delete n.onCreate};let i=e.toJSON(t,n);return n.onCreate&&n.onCreate(i),i}return typeof e=="bigint"&&
!n?.keep?Number(e):e}var st=class{constructor(e){Object.defineProperty(this,B,{value:e})}clone(){let e=Object.create(Object.getPrototypeOf(this),Object.getOwnPropertyDescriptors(
this));return this.range&&(e.range=this.range.slice()),e}toJS(e,{mapAsMap:t,maxAliasCount:n,onAnchor:s,reviver:i}={}){if(!Q(e))throw new TypeError("A document a\
rgument is required");let r={anchors:new Map,doc:e,keep:!0,mapAsMap:t===!0,mapKeyWarned:!1,maxAliasCount:typeof n=="number"?n:100},o=j(this,"",r);if(typeof s=="\
function")for(let{count:l,res:a}of r.anchors.values())s(a,l);return typeof i=="function"?ae(i,{"":o},"",o):o}},Ae=class extends st{constructor(e){super(tt),this.
source=e,Object.defineProperty(this,"tag",{set(){throw new Error("Alias nodes cannot have tags")}})}resolve(e,t){if(t?.maxAliasCount===0)throw new ReferenceError(
"Alias resolution is disabled");let n;t?.aliasResolveCache?n=t.aliasResolveCache:(n=[],H(e,{Node:(i,r)=>{(Y(r)||$t(r))&&n.push(r)}}),t&&(t.aliasResolveCache=n));
let s;for(let i of n){if(i===this)break;i.anchor===this.source&&(s=i)}if(s&&t){let{anchors:i,doc:r,maxAliasCount:o}=t,l=i.get(s);if(l||(j(s,null,t),l=i.get(s)),
l?.res===void 0){let a="This should not happen: Alias anchor was not resolved?";throw new ReferenceError(a)}if(o>=0&&(l.count+=1,l.aliasCount===0&&(l.aliasCount=
Te(r,s,i)),l.count*l.aliasCount>o)){let a="Excessive alias count indicates a resource exhaustion attack";throw new ReferenceError(a)}}return s}toJSON(e,t){if(!t)
return{source:this.source};let n=this.resolve(t.doc,t);if(!n){let s=`Unresolved alias (the anchor must be set before the alias): ${this.source}`;throw new ReferenceError(
s)}return t.anchors.get(n).res}toString(e,t,n){let s=`*${this.source}`;if(e){if(jt(this.source),e.options.verifyAliasOrder&&!e.anchors.has(this.source)){let i=`\
Unresolved alias (the anchor must be set before the alias): ${this.source}`;throw new Error(i)}if(e.implicitKey)return`${s} `}return s}};function Te(e,t,n){if(Y(
t)){let s=t.resolve(e),i=n&&s&&n.get(s);return i?i.count*i.aliasCount:0}else if(I(t)){let s=0;for(let i of t.items){let r=Te(e,i,n);r>s&&(s=r)}return s}else if(T(
t)){let s=Te(e,t.key,n),i=Te(e,t.value,n);return Math.max(s,i)}return 1}var qt=e=>!e||typeof e!="function"&&typeof e!="object",S=class extends st{constructor(e){
super(q),this.value=e}toJSON(e,t){return t?.keep?this.value:j(this.value,e,t)}toString(){return String(this.value)}};S.BLOCK_FOLDED="BLOCK_FOLDED",S.BLOCK_LITERAL=
"BLOCK_LITERAL",S.PLAIN="PLAIN",S.QUOTE_DOUBLE="QUOTE_DOUBLE",S.QUOTE_SINGLE="QUOTE_SINGLE";var Gn="tag:yaml.org,2002:";function Yn(e,t,n){if(t){let s=n.filter(
r=>r.tag===t),i=s.find(r=>!r.format)??s[0];if(!i)throw new Error(`Tag ${t} not found`);return i}return n.find(s=>s.identify?.(e)&&!s.format)}function ye(e,t,n){
if(Q(e)&&(e=e.contents),L(e))return e;if(T(e)){let u=n.schema[J].createNode?.(n.schema,null,n);return u.items.push(e),u}(e instanceof String||e instanceof Number||
e instanceof Boolean||typeof BigInt<"u"&&e instanceof BigInt)&&(e=e.valueOf());let{aliasDuplicateObjects:s,onAnchor:i,onTagObj:r,schema:o,sourceObjects:l}=n,a;if(s&&
e&&typeof e=="object"){if(a=l.get(e),a)return a.anchor??(a.anchor=i(e)),new Ae(a.anchor);a={anchor:null,node:null},l.set(e,a)}t?.startsWith("!!")&&(t=Gn+t.slice(
2));let c=Yn(e,t,o.tags);if(!c){if(e&&typeof e.toJSON=="function"&&(e=e.toJSON()),!e||typeof e!="object"){let u=new S(e);return a&&(a.node=u),u}c=e instanceof Map?
o[J]:Symbol.iterator in Object(e)?o[ne]:o[J]}r&&(r(c),delete n.onTagObj);let d=c?.createNode?c.createNode(n.schema,e,n):typeof c?.nodeClass?.from=="function"?c.
nodeClass.from(n.schema,e,n):new S(e);return t?d.tag=t:c.default||(d.tag=c.tag),a&&(a.node=d),d}function Ie(e,t,n){let s=n;for(let i=t.length-1;i>=0;--i){let r=t[i];
if(typeof r=="number"&&Number.isInteger(r)&&r>=0){let o=[];o[r]=s,s=o}else s=new Map([[r,s]])}return ye(s,void 0,{aliasDuplicateObjects:!1,keepUndefined:!1,onAnchor:()=>{
throw new Error("This should not happen, please report a bug.")},schema:e,sourceObjects:new Map})}var ge=e=>e==null||typeof e=="object"&&!!e[Symbol.iterator]().
next().done,Pt=class extends st{constructor(e,t){super(e),Object.defineProperty(this,"schema",{value:t,configurable:!0,enumerable:!1,writable:!0})}clone(e){let t=Object.
create(Object.getPrototypeOf(this),Object.getOwnPropertyDescriptors(this));return e&&(t.schema=e),t.items=t.items.map(n=>L(n)||T(n)?n.clone(e):n),this.range&&(t.
range=this.range.slice()),t}addIn(e,t){if(ge(e))this.add(t);else{let[n,...s]=e,i=this.get(n,!0);if(I(i))i.addIn(s,t);else if(i===void 0&&this.schema)this.set(n,
Ie(this.schema,s,t));else throw new Error(`Expected YAML collection at ${n}. Remaining path: ${s}`)}}deleteIn(e){let[t,...n]=e;if(n.length===0)return this.delete(
t);let s=this.get(t,!0);if(I(s))return s.deleteIn(n);throw new Error(`Expected YAML collection at ${t}. Remaining path: ${n}`)}getIn(e,t){let[n,...s]=e,i=this.get(
n,!0);return s.length===0?!t&&O(i)?i.value:i:I(i)?i.getIn(s,t):void 0}hasAllNullValues(e){return this.items.every(t=>{if(!T(t))return!1;let n=t.value;return n==
null||e&&O(n)&&n.value==null&&!n.commentBefore&&!n.comment&&!n.tag})}hasIn(e){let[t,...n]=e;if(n.length===0)return this.has(t);let s=this.get(t,!0);return I(s)?
s.hasIn(n):!1}setIn(e,t){let[n,...s]=e;if(s.length===0)this.set(n,t);else{let i=this.get(n,!0);if(I(i))i.setIn(s,t);else if(i===void 0&&this.schema)this.set(n,Ie(
this.schema,s,t));else throw new Error(`Expected YAML collection at ${n}. Remaining path: ${s}`)}}},Qn=e=>e.replace(/^(?!$)(?: $)?/gm,"#");function U(e,t){return/^\n+$/.
test(e)?e.substring(1):t?e.replace(/^(?! *$)/gm,t):e}var X=(e,t,n)=>e.endsWith(`
`)?U(n,t):n.includes(`
`)?`
`+U(n,t):(e.endsWith(" ")?"":" ")+n,Ut="flow",it="block",Le="quoted";function xe(e,t,n="flow",{indentAtStart:s,lineWidth:i=80,minContentWidth:r=20,onFold:o,onOverflow:l}={}){
if(!i||i<0)return e;i<r&&(r=0);let a=Math.max(1+r,1+i-t.length);if(e.length<=a)return e;let c=[],d={},u=i-t.length;typeof s=="number"&&(s>i-Math.max(2,r)?c.push(
0):u=i-s);let f,m,y=!1,h=-1,p=-1,g=-1;n===it&&(h=Rt(e,h,t.length),h!==-1&&(u=h+a));for(let k;k=e[h+=1];){if(n===Le&&k==="\\"){switch(p=h,e[h+1]){case"x":h+=3;break;case"\
u":h+=5;break;case"U":h+=9;break;default:h+=1}g=h}if(k===`
`)n===it&&(h=Rt(e,h,t.length)),u=h+t.length+a,f=void 0;else{if(k===" "&&m&&m!==" "&&m!==`
`&&m!=="	"){let v=e[h+1];v&&v!==" "&&v!==`
`&&v!=="	"&&(f=h)}if(h>=u)if(f)c.push(f),u=f+a,f=void 0;else if(n===Le){for(;m===" "||m==="	";)m=k,k=e[h+=1],y=!0;let v=h>g+1?h-2:p-1;if(d[v])return e;c.push(v),
d[v]=!0,u=v+a,f=void 0}else y=!0}m=k}if(y&&l&&l(),c.length===0)return e;o&&o();let w=e.slice(0,c[0]);for(let k=0;k<c.length;++k){let v=c[k],N=c[k+1]||e.length;v===
0?w=`
${t}${e.slice(0,N)}`:(n===Le&&d[v]&&(w+=`${e[v]}\\`),w+=`
${t}${e.slice(v+1,N)}`)}return w}function Rt(e,t,n){let s=t,i=t+1,r=e[i];for(;r===" "||r==="	";)if(t<i+n)r=e[++t];else{do r=e[++t];while(r&&r!==`
`);s=t,i=t+1,r=e[i]}return s}var $e=(e,t)=>({indentAtStart:t?e.indent.length:e.indentAtStart,lineWidth:e.options.lineWidth,minContentWidth:e.options.minContentWidth}),
Ce=e=>/^(%|---|\.\.\.)/m.test(e);function Hn(e,t,n){if(!t||t<0)return!1;let s=t-n,i=e.length;if(i<=s)return!1;for(let r=0,o=0;r<i;++r)if(e[r]===`
`){if(r-o>s)return!0;if(o=r+1,i-o<=s)return!1}return!0}function be(e,t){let n=JSON.stringify(e);if(t.options.doubleQuotedAsJSON)return n;let{implicitKey:s}=t,i=t.
options.doubleQuotedMinMultiLineLength,r=t.indent||(Ce(e)?"  ":""),o="",l=0;for(let a=0,c=n[a];c;c=n[++a])if(c===" "&&n[a+1]==="\\"&&n[a+2]==="n"&&(o+=n.slice(l,
a)+"\\ ",a+=1,l=a,c="\\"),c==="\\")switch(n[a+1]){case"u":{o+=n.slice(l,a);let d=n.substr(a+2,4);switch(d){case"0000":o+="\\0";break;case"0007":o+="\\a";break;case"\
000b":o+="\\v";break;case"001b":o+="\\e";break;case"0085":o+="\\N";break;case"00a0":o+="\\_";break;case"2028":o+="\\L";break;case"2029":o+="\\P";break;default:d.
substr(0,2)==="00"?o+="\\x"+d.substr(2):o+=n.substr(a,6)}a+=5,l=a+1}break;case"n":if(s||n[a+2]==='"'||n.length<i)a+=1;else{for(o+=n.slice(l,a)+`

`;n[a+2]==="\\"&&n[a+3]==="n"&&n[a+4]!=='"';)o+=`
`,a+=2;o+=r,n[a+2]===" "&&(o+="\\"),a+=1,l=a+1}break;default:a+=1}return o=l?o+n.slice(l):n,s?o:xe(o,r,Le,$e(t,!1))}function rt(e,t){if(t.options.singleQuote===
!1||t.implicitKey&&e.includes(`
`)||/[ \t]\n|\n[ \t]/.test(e))return be(e,t);let n=t.indent||(Ce(e)?"  ":""),s="'"+e.replace(/'/g,"''").replace(/\n+/g,`$&
${n}`)+"'";return t.implicitKey?s:xe(s,n,Ut,$e(t,!1))}function ce(e,t){let{singleQuote:n}=t.options,s;if(n===!1)s=be;else{let i=e.includes('"'),r=e.includes("'");
i&&!r?s=rt:r&&!i?s=be:s=n?rt:be}return s(e,t)}var ot;try{ot=new RegExp(`(^|(?<!
))
+(?!
|$)`,"g")}catch{ot=/\n+(?!\n|$)/g}function _e({comment:e,type:t,value:n},s,i,r){let{blockQuote:o,commentString:l,lineWidth:a}=s.options;if(!o||/\n[\t ]+$/.test(
n))return ce(n,s);let c=s.indent||(s.forceBlockIndent||Ce(n)?"  ":""),d=o==="literal"?!0:o==="folded"||t===S.BLOCK_FOLDED?!1:t===S.BLOCK_LITERAL?!0:!Hn(n,a,c.length);
if(!n)return d?`|
`:`>
`;let u,f;for(f=n.length;f>0;--f){let v=n[f-1];if(v!==`
`&&v!=="	"&&v!==" ")break}let m=n.substring(f),y=m.indexOf(`
`);y===-1?u="-":n===m||y!==m.length-1?(u="+",r&&r()):u="",m&&(n=n.slice(0,-m.length),m[m.length-1]===`
`&&(m=m.slice(0,-1)),m=m.replace(ot,`$&${c}`));let h=!1,p,g=-1;for(p=0;p<n.length;++p){let v=n[p];if(v===" ")h=!0;else if(v===`
`)g=p;else break}let w=n.substring(0,g<p?g+1:p);w&&(n=n.substring(w.length),w=w.replace(/\n+/g,`$&${c}`));let k=(h?c?"2":"1":"")+u;if(e&&(k+=" "+l(e.replace(/ ?[\r\n]+/g,
" ")),i&&i()),!d){let v=n.replace(/\n+/g,`
$&`).replace(/(?:^|\n)([\t ].*)(?:([\n\t ]*)\n(?![\n\t ]))?/g,"$1$2").replace(/\n+/g,`$&${c}`),N=!1,E=$e(s,!0);o!=="folded"&&t!==S.BLOCK_FOLDED&&(E.onOverflow=()=>{
N=!0});let A=xe(`${w}${v}${m}`,c,it,E);if(!N)return`>${k}
${c}${A}`}return n=n.replace(/\n+/g,`$&${c}`),`|${k}
${c}${w}${n}${m}`}function Xn(e,t,n,s){let{type:i,value:r}=e,{actualString:o,implicitKey:l,indent:a,indentStep:c,inFlow:d}=t;if(l&&r.includes(`
`)||d&&/[[\]{},]/.test(r))return ce(r,t);if(/^[\n\t ,[\]{}#&*!|>'"%@`]|^[?-]$|^[?-][ \t]|[\n:][ \t]|[ \t]\n|[\n\t ]#|[\n\t :]$/.test(r))return l||d||!r.includes(
`
`)?ce(r,t):_e(e,t,n,s);if(!l&&!d&&i!==S.PLAIN&&r.includes(`
`))return _e(e,t,n,s);if(Ce(r)){if(a==="")return t.forceBlockIndent=!0,_e(e,t,n,s);if(l&&a===c)return ce(r,t)}let u=r.replace(/\n+/g,`$&
${a}`);if(o){let f=h=>h.default&&h.tag!=="tag:yaml.org,2002:str"&&h.test?.test(u),{compat:m,tags:y}=t.doc.schema;if(y.some(f)||m?.some(f))return ce(r,t)}return l?
u:xe(u,a,Ut,$e(t,!1))}function we(e,t,n,s){let{implicitKey:i,inFlow:r}=t,o=typeof e.value=="string"?e:Object.assign({},e,{value:String(e.value)}),{type:l}=e;l!==
S.QUOTE_DOUBLE&&/[\x00-\x08\x0b-\x1f\x7f-\x9f\u{D800}-\u{DFFF}]/u.test(o.value)&&(l=S.QUOTE_DOUBLE);let a=d=>{switch(d){case S.BLOCK_FOLDED:case S.BLOCK_LITERAL:
return i||r?ce(o.value,t):_e(o,t,n,s);case S.QUOTE_DOUBLE:return be(o.value,t);case S.QUOTE_SINGLE:return rt(o.value,t);case S.PLAIN:return Xn(o,t,n,s);default:
return null}},c=a(l);if(c===null){let{defaultKeyType:d,defaultStringType:u}=t.options,f=i&&d||u;if(c=a(f),c===null)throw new Error(`Unsupported default string t\
ype ${f}`)}return c}function Ft(e,t){let n=Object.assign({blockQuote:!0,commentString:Qn,defaultKeyType:null,defaultStringType:"PLAIN",directives:null,doubleQuotedAsJSON:!1,
doubleQuotedMinMultiLineLength:40,falseStr:"false",flowCollectionPadding:!0,indentSeq:!0,lineWidth:80,minContentWidth:20,nullStr:"null",simpleKeys:!1,singleQuote:null,
trailingComma:!1,trueStr:"true",verifyAliasOrder:!0},e.schema.toStringOptions,t),s;switch(n.collectionStyle){case"block":s=!1;break;case"flow":s=!0;break;default:
s=null}return{anchors:new Set,doc:e,flowCollectionPadding:n.flowCollectionPadding?" ":"",indent:"",indentStep:typeof n.indent=="number"?" ".repeat(n.indent):"  ",
inFlow:s,options:n}}function zn(e,t){if(t.tag){let i=e.filter(r=>r.tag===t.tag);if(i.length>0)return i.find(r=>r.format===t.format)??i[0]}let n,s;if(O(t)){s=t.value;
let i=e.filter(r=>r.identify?.(s));if(i.length>1){let r=i.filter(o=>o.test);r.length>0&&(i=r)}n=i.find(r=>r.format===t.format)??i.find(r=>!r.format)}else s=t,n=
e.find(i=>i.nodeClass&&s instanceof i.nodeClass);if(!n){let i=s?.constructor?.name??(s===null?"null":typeof s);throw new Error(`Tag not resolved for ${i} value`)}
return n}function Zn(e,t,{anchors:n,doc:s}){if(!s.directives)return"";let i=[],r=(O(e)||I(e))&&e.anchor;r&&jt(r)&&(n.add(r),i.push(`&${r}`));let o=e.tag??(t.default?
null:t.tag);return o&&i.push(s.directives.tagString(o)),i.join(" ")}function ue(e,t,n,s){if(T(e))return e.toString(t,n,s);if(Y(e)){if(t.doc.directives)return e.
toString(t);if(t.resolvedAliases?.has(e))throw new TypeError("Cannot stringify circular structure without alias nodes");t.resolvedAliases?t.resolvedAliases.add(
e):t.resolvedAliases=new Set([e]),e=e.resolve(t.doc)}let i,r=L(e)?e:t.doc.createNode(e,{onTagObj:a=>i=a});i??(i=zn(t.doc.schema.tags,r));let o=Zn(r,i,t);o.length>
0&&(t.indentAtStart=(t.indentAtStart??0)+o.length+1);let l=typeof i.stringify=="function"?i.stringify(r,t,n,s):O(r)?we(r,t,n,s):r.toString(t,n,s);return o?O(r)||
l[0]==="{"||l[0]==="["?`${o} ${l}`:`${o}
${t.indent}${l}`:l}function es({key:e,value:t},n,s,i){let{allNullValues:r,doc:o,indent:l,indentStep:a,options:{commentString:c,indentSeq:d,simpleKeys:u}}=n,f=L(
e)&&e.comment||null;if(u){if(f)throw new Error("With simple keys, key nodes cannot have comments");if(I(e)||!L(e)&&typeof e=="object"){let A="With simple keys, \
collection cannot be used as a key value";throw new Error(A)}}let m=!u&&(!e||f&&t==null&&!n.inFlow||I(e)||(O(e)?e.type===S.BLOCK_FOLDED||e.type===S.BLOCK_LITERAL:
typeof e=="object"));n=Object.assign({},n,{allNullValues:!1,implicitKey:!m&&(u||!r),indent:l+a});let y=!1,h=!1,p=ue(e,n,()=>y=!0,()=>h=!0);if(!m&&!n.inFlow&&p.length>
1024){if(u)throw new Error("With simple keys, single line scalar must not span more than 1024 characters");m=!0}if(n.inFlow){if(r||t==null)return y&&s&&s(),p===
""?"?":m?`? ${p}`:p}else if(r&&!u||t==null&&m)return p=`? ${p}`,f&&!y?p+=X(p,n.indent,c(f)):h&&i&&i(),p;y&&(f=null),m?(f&&(p+=X(p,n.indent,c(f))),p=`? ${p}
${l}:`):(p=`${p}:`,f&&(p+=X(p,n.indent,c(f))));let g,w,k;L(t)?(g=!!t.spaceBefore,w=t.commentBefore,k=t.comment):(g=!1,w=null,k=null,t&&typeof t=="object"&&(t=o.
createNode(t))),n.implicitKey=!1,!m&&!f&&O(t)&&(n.indentAtStart=p.length+1),h=!1,!d&&a.length>=2&&!n.inFlow&&!m&&ie(t)&&!t.flow&&!t.tag&&!t.anchor&&(n.indent=n.
indent.substring(2));let v=!1,N=ue(t,n,()=>v=!0,()=>h=!0),E=" ";if(f||g||w){if(E=g?`
`:"",w){let A=c(w);E+=`
${U(A,n.indent)}`}N===""&&!n.inFlow?E===`
`&&k&&(E=`

`):E+=`
${n.indent}`}else if(!m&&I(t)){let A=N[0],b=N.indexOf(`
`),x=b!==-1,V=n.inFlow??t.flow??t.items.length===0;if(x||!V){let te=!1;if(x&&(A==="&"||A==="!")){let $=N.indexOf(" ");A==="&"&&$!==-1&&$<b&&N[$+1]==="!"&&($=N.indexOf(
" ",$+1)),($===-1||b<$)&&(te=!0)}te||(E=`
${n.indent}`)}}else(N===""||N[0]===`
`)&&(E="");return p+=E+N,n.inFlow?v&&s&&s():k&&!v?p+=X(p,n.indent,c(k)):h&&i&&i(),p}function Vt(e,t){(e==="debug"||e==="warn")&&console.warn(t)}var Ke="<<",R={identify:e=>e===
Ke||typeof e=="symbol"&&e.description===Ke,default:"key",tag:"tag:yaml.org,2002:merge",test:/^<<$/,resolve:()=>Object.assign(new S(Symbol(Ke)),{addToJSMap:Jt}),
stringify:()=>Ke},ts=(e,t)=>(R.identify(t)||O(t)&&(!t.type||t.type===S.PLAIN)&&R.identify(t.value))&&e?.doc.schema.tags.some(n=>n.tag===R.tag&&n.default);function Jt(e,t,n){
let s=Wt(e,n);if(ie(s))for(let i of s.items)lt(e,t,i);else if(Array.isArray(s))for(let i of s)lt(e,t,i);else lt(e,t,s)}function lt(e,t,n){let s=Wt(e,n);if(!se(s))
throw new Error("Merge sources must be maps or map aliases");let i=s.toJSON(null,e,Map);for(let[r,o]of i)t instanceof Map?t.has(r)||t.set(r,o):t instanceof Set?
t.add(r):Object.prototype.hasOwnProperty.call(t,r)||Object.defineProperty(t,r,{value:o,writable:!0,enumerable:!0,configurable:!0});return t}function Wt(e,t){return e&&
Y(t)?t.resolve(e.doc,e):t}function Gt(e,t,{key:n,value:s}){if(L(n)&&n.addToJSMap)n.addToJSMap(e,t,s);else if(ts(e,n))Jt(e,t,s);else{let i=j(n,"",e);if(t instanceof
Map)t.set(i,j(s,i,e));else if(t instanceof Set)t.add(i);else{let r=ns(n,i,e),o=j(s,r,e);r in t?Object.defineProperty(t,r,{value:o,writable:!0,enumerable:!0,configurable:!0}):
t[r]=o}}return t}function ns(e,t,n){if(t===null)return"";if(typeof t!="object")return String(t);if(L(e)&&n?.doc){let s=Ft(n.doc,{});s.anchors=new Set;for(let r of n.
anchors.keys())s.anchors.add(r.anchor);s.inFlow=!0,s.inStringifyKey=!0;let i=e.toString(s);if(!n.mapKeyWarned){let r=JSON.stringify(i);r.length>40&&(r=r.substring(
0,36)+'..."'),Vt(n.doc.options.logLevel,`Keys with collection values will be stringified due to JS Object restrictions: ${r}. Set mapAsMap: true to use object k\
eys.`),n.mapKeyWarned=!0}return i}return JSON.stringify(t)}function at(e,t,n){let s=ye(e,void 0,n),i=ye(t,void 0,n);return new _(s,i)}var _=class Dn{constructor(t,n=null){
Object.defineProperty(this,B,{value:xt}),this.key=t,this.value=n}clone(t){let{key:n,value:s}=this;return L(n)&&(n=n.clone(t)),L(s)&&(s=s.clone(t)),new Dn(n,s)}toJSON(t,n){
let s=n?.mapAsMap?new Map:{};return Gt(n,s,this)}toString(t,n,s){return t?.doc?es(this,t,n,s):JSON.stringify(this)}};function Yt(e,t,n){return(t.inFlow??e.flow?
is:ss)(e,t,n)}function ss({comment:e,items:t},n,{blockItemPrefix:s,flowChars:i,itemIndent:r,onChompKeep:o,onComment:l}){let{indent:a,options:{commentString:c}}=n,
d=Object.assign({},n,{indent:r,type:null}),u=!1,f=[];for(let y=0;y<t.length;++y){let h=t[y],p=null;if(L(h))!u&&h.spaceBefore&&f.push(""),Be(n,f,h.commentBefore,
u),h.comment&&(p=h.comment);else if(T(h)){let w=L(h.key)?h.key:null;w&&(!u&&w.spaceBefore&&f.push(""),Be(n,f,w.commentBefore,u))}u=!1;let g=ue(h,d,()=>p=null,()=>u=
!0);p&&(g+=X(g,r,c(p))),u&&p&&(u=!1),f.push(s+g)}let m;if(f.length===0)m=i.start+i.end;else{m=f[0];for(let y=1;y<f.length;++y){let h=f[y];m+=h?`
${a}${h}`:`
`}}return e?(m+=`
`+U(c(e),a),l&&l()):u&&o&&o(),m}function is({items:e},t,{flowChars:n,itemIndent:s}){let{indent:i,indentStep:r,flowCollectionPadding:o,options:{commentString:l}}=t;
s+=r;let a=Object.assign({},t,{indent:s,inFlow:!0,type:null}),c=!1,d=0,u=[];for(let y=0;y<e.length;++y){let h=e[y],p=null;if(L(h))h.spaceBefore&&u.push(""),Be(t,
u,h.commentBefore,!1),h.comment&&(p=h.comment);else if(T(h)){let w=L(h.key)?h.key:null;w&&(w.spaceBefore&&u.push(""),Be(t,u,w.commentBefore,!1),w.comment&&(c=!0));
let k=L(h.value)?h.value:null;k?(k.comment&&(p=k.comment),k.commentBefore&&(c=!0)):h.value==null&&w?.comment&&(p=w.comment)}p&&(c=!0);let g=ue(h,a,()=>p=null);c||
(c=u.length>d||g.includes(`
`)),y<e.length-1?g+=",":t.options.trailingComma&&(t.options.lineWidth>0&&(c||(c=u.reduce((w,k)=>w+k.length+2,2)+(g.length+2)>t.options.lineWidth)),c&&(g+=",")),
p&&(g+=X(g,s,l(p))),u.push(g),d=u.length}let{start:f,end:m}=n;if(u.length===0)return f+m;if(!c){let y=u.reduce((h,p)=>h+p.length+2,2);c=t.options.lineWidth>0&&y>
t.options.lineWidth}if(c){let y=f;for(let h of u)y+=h?`
${r}${i}${h}`:`
`;return`${y}
${i}${m}`}else return`${f}${o}${u.join(" ")}${o}${m}`}function Be({indent:e,options:{commentString:t}},n,s,i){if(s&&i&&(s=s.replace(/^\n+/,"")),s){let r=U(t(s),
e);n.push(r.trimStart())}}function z(e,t){let n=O(t)?t.value:t;for(let s of e)if(T(s)&&(s.key===t||s.key===n||O(s.key)&&s.key.value===n))return s}var K=class extends Pt{static get tagName(){
return"tag:yaml.org,2002:map"}constructor(e){super(J,e),this.items=[]}static from(e,t,n){let{keepUndefined:s,replacer:i}=n,r=new this(e),o=(l,a)=>{if(typeof i==
"function")a=i.call(t,l,a);else if(Array.isArray(i)&&!i.includes(l))return;(a!==void 0||s)&&r.items.push(at(l,a,n))};if(t instanceof Map)for(let[l,a]of t)o(l,a);else if(t&&
typeof t=="object")for(let l of Object.keys(t))o(l,t[l]);return typeof e.sortMapEntries=="function"&&r.items.sort(e.sortMapEntries),r}add(e,t){let n;T(e)?n=e:!e||
typeof e!="object"||!("key"in e)?n=new _(e,e?.value):n=new _(e.key,e.value);let s=z(this.items,n.key),i=this.schema?.sortMapEntries;if(s){if(!t)throw new Error(
`Key ${n.key} already set`);O(s.value)&&qt(n.value)?s.value.value=n.value:s.value=n.value}else if(i){let r=this.items.findIndex(o=>i(n,o)<0);r===-1?this.items.push(
n):this.items.splice(r,0,n)}else this.items.push(n)}delete(e){let t=z(this.items,e);return t?this.items.splice(this.items.indexOf(t),1).length>0:!1}get(e,t){let n=z(
this.items,e)?.value;return(!t&&O(n)?n.value:n)??void 0}has(e){return!!z(this.items,e)}set(e,t){this.add(new _(e,t),!0)}toJSON(e,t,n){let s=n?new n:t?.mapAsMap?
new Map:{};t?.onCreate&&t.onCreate(s);for(let i of this.items)Gt(t,s,i);return s}toString(e,t,n){if(!e)return JSON.stringify(this);for(let s of this.items)if(!T(
s))throw new Error(`Map items must all be pairs; found ${JSON.stringify(s)} instead`);return!e.allNullValues&&this.hasAllNullValues(!1)&&(e=Object.assign({},e,{
allNullValues:!0})),Yt(this,e,{blockItemPrefix:"",flowChars:{start:"{",end:"}"},itemIndent:e.indent||"",onChompKeep:n,onComment:t})}},fe={collection:"map",default:!0,
nodeClass:K,tag:"tag:yaml.org,2002:map",resolve(e,t){return se(e)||t("Expected a mapping for this tag"),e},createNode:(e,t,n)=>K.from(e,t,n)},W=class extends Pt{static get tagName(){
return"tag:yaml.org,2002:seq"}constructor(e){super(ne,e),this.items=[]}add(e){this.items.push(e)}delete(e){let t=je(e);return typeof t!="number"?!1:this.items.splice(
t,1).length>0}get(e,t){let n=je(e);if(typeof n!="number")return;let s=this.items[n];return!t&&O(s)?s.value:s}has(e){let t=je(e);return typeof t=="number"&&t<this.
items.length}set(e,t){let n=je(e);if(typeof n!="number")throw new Error(`Expected a valid index, not ${e}.`);let s=this.items[n];O(s)&&qt(t)?s.value=t:this.items[n]=
t}toJSON(e,t){let n=[];t?.onCreate&&t.onCreate(n);let s=0;for(let i of this.items)n.push(j(i,String(s++),t));return n}toString(e,t,n){return e?Yt(this,e,{blockItemPrefix:"\
- ",flowChars:{start:"[",end:"]"},itemIndent:(e.indent||"")+"  ",onChompKeep:n,onComment:t}):JSON.stringify(this)}static from(e,t,n){let{replacer:s}=n,i=new this(
e);if(t&&Symbol.iterator in Object(t)){let r=0;for(let o of t){if(typeof s=="function"){let l=t instanceof Set?o:String(r++);o=s.call(t,l,o)}i.items.push(ye(o,void 0,
n))}}return i}};function je(e){let t=O(e)?e.value:e;return t&&typeof t=="string"&&(t=Number(t)),typeof t=="number"&&Number.isInteger(t)&&t>=0?t:null}var he={collection:"\
seq",default:!0,nodeClass:W,tag:"tag:yaml.org,2002:seq",resolve(e,t){return ie(e)||t("Expected a sequence for this tag"),e},createNode:(e,t,n)=>W.from(e,t,n)},Me={
identify:e=>typeof e=="string",default:!0,tag:"tag:yaml.org,2002:str",resolve:e=>e,stringify(e,t,n,s){return t=Object.assign({actualString:!0},t),we(e,t,n,s)}},
De={identify:e=>e==null,createNode:()=>new S(null),default:!0,tag:"tag:yaml.org,2002:null",test:/^(?:~|[Nn]ull|NULL)?$/,resolve:()=>new S(null),stringify:({source:e},t)=>typeof e==
"string"&&De.test.test(e)?e:t.options.nullStr},ct={identify:e=>typeof e=="boolean",default:!0,tag:"tag:yaml.org,2002:bool",test:/^(?:[Tt]rue|TRUE|[Ff]alse|FALSE)$/,
resolve:e=>new S(e[0]==="t"||e[0]==="T"),stringify({source:e,value:t},n){if(e&&ct.test.test(e)){let s=e[0]==="t"||e[0]==="T";if(t===s)return e}return t?n.options.
trueStr:n.options.falseStr}};function M({format:e,minFractionDigits:t,tag:n,value:s}){if(typeof s=="bigint")return String(s);let i=typeof s=="number"?s:Number(s);
if(!isFinite(i))return isNaN(i)?".nan":i<0?"-.inf":".inf";let r=Object.is(s,-0)?"-0":JSON.stringify(s);if(!e&&t&&(!n||n==="tag:yaml.org,2002:float")&&/^-?\d/.test(
r)&&!r.includes("e")){let o=r.indexOf(".");o<0&&(o=r.length,r+=".");let l=t-(r.length-o-1);for(;l-- >0;)r+="0"}return r}var Qt={identify:e=>typeof e=="number",default:!0,
tag:"tag:yaml.org,2002:float",test:/^(?:[-+]?\.(?:inf|Inf|INF)|\.nan|\.NaN|\.NAN)$/,resolve:e=>e.slice(-3).toLowerCase()==="nan"?NaN:e[0]==="-"?Number.NEGATIVE_INFINITY:
Number.POSITIVE_INFINITY,stringify:M},Ht={identify:e=>typeof e=="number",default:!0,tag:"tag:yaml.org,2002:float",format:"EXP",test:/^[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)[eE][-+]?[0-9]+$/,
resolve:e=>parseFloat(e),stringify(e){let t=Number(e.value);return isFinite(t)?t.toExponential():M(e)}},Xt={identify:e=>typeof e=="number",default:!0,tag:"tag:y\
aml.org,2002:float",test:/^[-+]?(?:\.[0-9]+|[0-9]+\.[0-9]*)$/,resolve(e){let t=new S(parseFloat(e)),n=e.indexOf(".");return n!==-1&&e[e.length-1]==="0"&&(t.minFractionDigits=
e.length-n-1),t},stringify:M},qe=e=>typeof e=="bigint"||Number.isInteger(e),ut=(e,t,n,{intAsBigInt:s})=>s?BigInt(e):parseInt(e.substring(t),n);function zt(e,t,n){
let{value:s}=e;return qe(s)&&s>=0?n+s.toString(t):M(e)}var Zt={identify:e=>qe(e)&&e>=0,default:!0,tag:"tag:yaml.org,2002:int",format:"OCT",test:/^0o[0-7]+$/,resolve:(e,t,n)=>ut(
e,2,8,n),stringify:e=>zt(e,8,"0o")},en={identify:qe,default:!0,tag:"tag:yaml.org,2002:int",test:/^[-+]?[0-9]+$/,resolve:(e,t,n)=>ut(e,0,10,n),stringify:M},tn={identify:e=>qe(
e)&&e>=0,default:!0,tag:"tag:yaml.org,2002:int",format:"HEX",test:/^0x[0-9a-fA-F]+$/,resolve:(e,t,n)=>ut(e,2,16,n),stringify:e=>zt(e,16,"0x")},rs=[fe,he,Me,De,ct,
Zt,en,tn,Qt,Ht,Xt];function nn(e){return typeof e=="bigint"||Number.isInteger(e)}var Pe=({value:e})=>JSON.stringify(e),os=[{identify:e=>typeof e=="string",default:!0,
tag:"tag:yaml.org,2002:str",resolve:e=>e,stringify:Pe},{identify:e=>e==null,createNode:()=>new S(null),default:!0,tag:"tag:yaml.org,2002:null",test:/^null$/,resolve:()=>null,
stringify:Pe},{identify:e=>typeof e=="boolean",default:!0,tag:"tag:yaml.org,2002:bool",test:/^true$|^false$/,resolve:e=>e==="true",stringify:Pe},{identify:nn,default:!0,
tag:"tag:yaml.org,2002:int",test:/^-?(?:0|[1-9][0-9]*)$/,resolve:(e,t,{intAsBigInt:n})=>n?BigInt(e):parseInt(e,10),stringify:({value:e})=>nn(e)?e.toString():JSON.
stringify(e)},{identify:e=>typeof e=="number",default:!0,tag:"tag:yaml.org,2002:float",test:/^-?(?:0|[1-9][0-9]*)(?:\.[0-9]*)?(?:[eE][-+]?[0-9]+)?$/,resolve:e=>parseFloat(
e),stringify:Pe}],ls={default:!0,tag:"",test:/^/,resolve(e,t){return t(`Unresolved plain scalar ${JSON.stringify(e)}`),e}},as=[fe,he].concat(os,ls),ft={identify:e=>e instanceof
Uint8Array,default:!1,tag:"tag:yaml.org,2002:binary",resolve(e,t){if(typeof atob=="function"){let n=atob(e.replace(/[\n\r]/g,"")),s=new Uint8Array(n.length);for(let i=0;i<
n.length;++i)s[i]=n.charCodeAt(i);return s}else return t("This environment does not support reading binary tags; either Buffer or atob is required"),e},stringify({
comment:e,type:t,value:n},s,i,r){if(!n)return"";let o=n,l;if(typeof btoa=="function"){let a="";for(let c=0;c<o.length;++c)a+=String.fromCharCode(o[c]);l=btoa(a)}else
throw new Error("This environment does not support writing binary tags; either Buffer or btoa is required");if(t??(t=S.BLOCK_LITERAL),t!==S.QUOTE_DOUBLE){let a=Math.
max(s.options.lineWidth-s.indent.length,s.options.minContentWidth),c=Math.ceil(l.length/a),d=new Array(c);for(let u=0,f=0;u<c;++u,f+=a)d[u]=l.substr(f,a);l=d.join(
t===S.BLOCK_LITERAL?`
`:" ")}return we({comment:e,type:t,value:l},s,i,r)}};function sn(e,t){if(ie(e))for(let n=0;n<e.items.length;++n){let s=e.items[n];if(!T(s)){if(se(s)){s.items.length>
1&&t("Each pair must have its own sequence indicator");let i=s.items[0]||new _(new S(null));if(s.commentBefore&&(i.key.commentBefore=i.key.commentBefore?`${s.commentBefore}\

${i.key.commentBefore}`:s.commentBefore),s.comment){let r=i.value??i.key;r.comment=r.comment?`${s.comment}
${r.comment}`:s.comment}s=i}e.items[n]=T(s)?s:new _(s)}}else t("Expected a sequence for this tag");return e}function rn(e,t,n){let{replacer:s}=n,i=new W(e);i.tag=
"tag:yaml.org,2002:pairs";let r=0;if(t&&Symbol.iterator in Object(t))for(let o of t){typeof s=="function"&&(o=s.call(t,String(r++),o));let l,a;if(Array.isArray(
o))if(o.length===2)l=o[0],a=o[1];else throw new TypeError(`Expected [key, value] tuple: ${o}`);else if(o&&o instanceof Object){let c=Object.keys(o);if(c.length===
1)l=c[0],a=o[l];else throw new TypeError(`Expected tuple with one key, not ${c.length} keys`)}else l=o;i.items.push(at(l,a,n))}return i}var ht={collection:"seq",
default:!1,tag:"tag:yaml.org,2002:pairs",resolve:sn,createNode:rn},Ue=class qn extends W{constructor(){super(),this.add=K.prototype.add.bind(this),this.delete=K.
prototype.delete.bind(this),this.get=K.prototype.get.bind(this),this.has=K.prototype.has.bind(this),this.set=K.prototype.set.bind(this),this.tag=qn.tag}toJSON(t,n){
if(!n)return super.toJSON(t);let s=new Map;n?.onCreate&&n.onCreate(s);for(let i of this.items){let r,o;if(T(i)?(r=j(i.key,"",n),o=j(i.value,r,n)):r=j(i,"",n),s.
has(r))throw new Error("Ordered maps must not include duplicate keys");s.set(r,o)}return s}static from(t,n,s){let i=rn(t,n,s),r=new this;return r.items=i.items,
r}};Ue.tag="tag:yaml.org,2002:omap";var dt={collection:"seq",identify:e=>e instanceof Map,nodeClass:Ue,default:!1,tag:"tag:yaml.org,2002:omap",resolve(e,t){let n=sn(
e,t),s=[];for(let{key:i}of n.items)O(i)&&(s.includes(i.value)?t(`Ordered maps must not include duplicate keys: ${i.value}`):s.push(i.value));return Object.assign(
new Ue,n)},createNode:(e,t,n)=>Ue.from(e,t,n)};function on({value:e,source:t},n){return t&&(e?ln:an).test.test(t)?t:e?n.options.trueStr:n.options.falseStr}var ln={
identify:e=>e===!0,default:!0,tag:"tag:yaml.org,2002:bool",test:/^(?:Y|y|[Yy]es|YES|[Tt]rue|TRUE|[Oo]n|ON)$/,resolve:()=>new S(!0),stringify:on},an={identify:e=>e===
!1,default:!0,tag:"tag:yaml.org,2002:bool",test:/^(?:N|n|[Nn]o|NO|[Ff]alse|FALSE|[Oo]ff|OFF)$/,resolve:()=>new S(!1),stringify:on},cs={identify:e=>typeof e=="nu\
mber",default:!0,tag:"tag:yaml.org,2002:float",test:/^(?:[-+]?\.(?:inf|Inf|INF)|\.nan|\.NaN|\.NAN)$/,resolve:e=>e.slice(-3).toLowerCase()==="nan"?NaN:e[0]==="-"?
Number.NEGATIVE_INFINITY:Number.POSITIVE_INFINITY,stringify:M},us={identify:e=>typeof e=="number",default:!0,tag:"tag:yaml.org,2002:float",format:"EXP",test:/^[-+]?(?:[0-9][0-9_]*)?(?:\.[0-9_]*)?[eE][-+]?[0-9]+$/,
resolve:e=>parseFloat(e.replace(/_/g,"")),stringify(e){let t=Number(e.value);return isFinite(t)?t.toExponential():M(e)}},fs={identify:e=>typeof e=="number",default:!0,
tag:"tag:yaml.org,2002:float",test:/^[-+]?(?:[0-9][0-9_]*)?\.[0-9_]*$/,resolve(e){let t=new S(parseFloat(e.replace(/_/g,""))),n=e.indexOf(".");if(n!==-1){let s=e.
substring(n+1).replace(/_/g,"");s[s.length-1]==="0"&&(t.minFractionDigits=s.length)}return t},stringify:M},ke=e=>typeof e=="bigint"||Number.isInteger(e);function Re(e,t,n,{
intAsBigInt:s}){let i=e[0];if((i==="-"||i==="+")&&(t+=1),e=e.substring(t).replace(/_/g,""),s){switch(n){case 2:e=`0b${e}`;break;case 8:e=`0o${e}`;break;case 16:
e=`0x${e}`;break}let o=BigInt(e);return i==="-"?BigInt(-1)*o:o}let r=parseInt(e,n);return i==="-"?-1*r:r}function pt(e,t,n){let{value:s}=e;if(ke(s)){let i=s.toString(
t);return s<0?"-"+n+i.substr(1):n+i}return M(e)}var hs={identify:ke,default:!0,tag:"tag:yaml.org,2002:int",format:"BIN",test:/^[-+]?0b[0-1_]+$/,resolve:(e,t,n)=>Re(
e,2,2,n),stringify:e=>pt(e,2,"0b")},ds={identify:ke,default:!0,tag:"tag:yaml.org,2002:int",format:"OCT",test:/^[-+]?0[0-7_]+$/,resolve:(e,t,n)=>Re(e,1,8,n),stringify:e=>pt(
e,8,"0")},ps={identify:ke,default:!0,tag:"tag:yaml.org,2002:int",test:/^[-+]?[0-9][0-9_]*$/,resolve:(e,t,n)=>Re(e,0,10,n),stringify:M},ms={identify:ke,default:!0,
tag:"tag:yaml.org,2002:int",format:"HEX",test:/^[-+]?0x[0-9a-fA-F_]+$/,resolve:(e,t,n)=>Re(e,2,16,n),stringify:e=>pt(e,16,"0x")},Fe=class Pn extends K{constructor(t){
super(t),this.tag=Pn.tag}add(t){let n;T(t)?n=t:t&&typeof t=="object"&&"key"in t&&"value"in t&&t.value===null?n=new _(t.key,null):n=new _(t,null),z(this.items,n.
key)||this.items.push(n)}get(t,n){let s=z(this.items,t);return!n&&T(s)?O(s.key)?s.key.value:s.key:s}set(t,n){if(typeof n!="boolean")throw new Error(`Expected bo\
olean value for set(key, value) in a YAML set, not ${typeof n}`);let s=z(this.items,t);s&&!n?this.items.splice(this.items.indexOf(s),1):!s&&n&&this.items.push(new _(
t))}toJSON(t,n){return super.toJSON(t,n,Set)}toString(t,n,s){if(!t)return JSON.stringify(this);if(this.hasAllNullValues(!0))return super.toString(Object.assign(
{},t,{allNullValues:!0}),n,s);throw new Error("Set items must all have null values")}static from(t,n,s){let{replacer:i}=s,r=new this(t);if(n&&Symbol.iterator in
Object(n))for(let o of n)typeof i=="function"&&(o=i.call(n,o,o)),r.items.push(at(o,null,s));return r}};Fe.tag="tag:yaml.org,2002:set";var mt={collection:"map",identify:e=>e instanceof
Set,nodeClass:Fe,default:!1,tag:"tag:yaml.org,2002:set",createNode:(e,t,n)=>Fe.from(e,t,n),resolve(e,t){if(se(e)){if(e.hasAllNullValues(!0))return Object.assign(
new Fe,e);t("Set items must all have null values")}else t("Expected a mapping for this tag");return e}};function yt(e,t){let n=e[0],s=n==="-"||n==="+"?e.substring(
1):e,i=o=>t?BigInt(o):Number(o),r=s.replace(/_/g,"").split(":").reduce((o,l)=>o*i(60)+i(l),i(0));return n==="-"?i(-1)*r:r}function cn(e){let{value:t}=e,n=o=>o;if(typeof t==
"bigint")n=o=>BigInt(o);else if(isNaN(t)||!isFinite(t))return M(e);let s="";t<0&&(s="-",t*=n(-1));let i=n(60),r=[t%i];return t<60?r.unshift(0):(t=(t-r[0])/i,r.unshift(
t%i),t>=60&&(t=(t-r[0])/i,r.unshift(t))),s+r.map(o=>String(o).padStart(2,"0")).join(":").replace(/000000\d*$/,"")}var un={identify:e=>typeof e=="bigint"||Number.
isInteger(e),default:!0,tag:"tag:yaml.org,2002:int",format:"TIME",test:/^[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+$/,resolve:(e,t,{intAsBigInt:n})=>yt(e,n),stringify:cn},
fn={identify:e=>typeof e=="number",default:!0,tag:"tag:yaml.org,2002:float",format:"TIME",test:/^[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+\.[0-9_]*$/,resolve:e=>yt(e,!1),
stringify:cn},Ve={identify:e=>e instanceof Date,default:!0,tag:"tag:yaml.org,2002:timestamp",test:RegExp("^([0-9]{4})-([0-9]{1,2})-([0-9]{1,2})(?:(?:t|T|[ \\t]+)\
([0-9]{1,2}):([0-9]{1,2}):([0-9]{1,2}(\\.[0-9]+)?)(?:[ \\t]*(Z|[-+][012]?[0-9](?::[0-9]{2})?))?)?$"),resolve(e){let t=e.match(Ve.test);if(!t)throw new Error("!!\
timestamp expects a date, starting with yyyy-mm-dd");let[,n,s,i,r,o,l]=t.map(Number),a=t[7]?Number((t[7]+"00").substr(1,3)):0,c=Date.UTC(n,s-1,i,r||0,o||0,l||0,
a),d=t[8];if(d&&d!=="Z"){let u=yt(d,!1);Math.abs(u)<30&&(u*=60),c-=6e4*u}return new Date(c)},stringify:({value:e})=>e?.toISOString().replace(/(T00:00:00)?\.000Z$/,
"")??""},hn=[fe,he,Me,De,ln,an,hs,ds,ps,ms,cs,us,fs,ft,R,dt,ht,mt,un,fn,Ve],dn=new Map([["core",rs],["failsafe",[fe,he,Me]],["json",as],["yaml11",hn],["yaml-1.1",
hn]]),pn={binary:ft,bool:ct,float:Xt,floatExp:Ht,floatNaN:Qt,floatTime:fn,int:en,intHex:tn,intOct:Zt,intTime:un,map:fe,merge:R,null:De,omap:dt,pairs:ht,seq:he,set:mt,
timestamp:Ve},ys={"tag:yaml.org,2002:binary":ft,"tag:yaml.org,2002:merge":R,"tag:yaml.org,2002:omap":dt,"tag:yaml.org,2002:pairs":ht,"tag:yaml.org,2002:set":mt,
"tag:yaml.org,2002:timestamp":Ve};function gt(e,t,n){let s=dn.get(t);if(s&&!e)return n&&!s.includes(R)?s.concat(R):s.slice();let i=s;if(!i)if(Array.isArray(e))i=
[];else{let r=Array.from(dn.keys()).filter(o=>o!=="yaml11").map(o=>JSON.stringify(o)).join(", ");throw new Error(`Unknown schema "${t}"; use one of ${r} or defi\
ne customTags array`)}if(Array.isArray(e))for(let r of e)i=i.concat(r);else typeof e=="function"&&(i=e(i.slice()));return n&&(i=i.concat(R)),i.reduce((r,o)=>{let l=typeof o==
"string"?pn[o]:o;if(!l){let a=JSON.stringify(o),c=Object.keys(pn).map(d=>JSON.stringify(d)).join(", ");throw new Error(`Unknown custom tag ${a}; use one of ${c}`)}
return r.includes(l)||r.push(l),r},[])}var gs=(e,t)=>e.key<t.key?-1:e.key>t.key?1:0,mn=class Un{constructor({compat:t,customTags:n,merge:s,resolveKnownTags:i,schema:r,
sortMapEntries:o,toStringDefaults:l}){this.compat=Array.isArray(t)?gt(t,"compat"):t?gt(null,t):null,this.name=typeof r=="string"&&r||"core",this.knownTags=i?ys:
{},this.tags=gt(n,this.name,s),this.toStringOptions=l??null,Object.defineProperty(this,J,{value:fe}),Object.defineProperty(this,q,{value:Me}),Object.defineProperty(
this,ne,{value:he}),this.sortMapEntries=typeof o=="function"?o:o===!0?gs:null}clone(){let t=Object.create(Un.prototype,Object.getOwnPropertyDescriptors(this));return t.
tags=this.tags.slice(),t}};function bs(e,t){let n=[],s=t.directives===!0;if(t.directives!==!1&&e.directives){let a=e.directives.toString(e);a?(n.push(a),s=!0):e.
directives.docStart&&(s=!0)}s&&n.push("---");let i=Ft(e,t),{commentString:r}=i.options;if(e.commentBefore){n.length!==1&&n.unshift("");let a=r(e.commentBefore);
n.unshift(U(a,""))}let o=!1,l=null;if(e.contents){if(L(e.contents)){if(e.contents.spaceBefore&&s&&n.push(""),e.contents.commentBefore){let d=r(e.contents.commentBefore);
n.push(U(d,""))}i.forceBlockIndent=!!e.comment,l=e.contents.comment}let a=l?void 0:()=>o=!0,c=ue(e.contents,i,()=>l=null,a);l&&(c+=X(c,"",r(l))),(c[0]==="|"||c[0]===
">")&&n[n.length-1]==="---"?n[n.length-1]=`--- ${c}`:n.push(c)}else n.push(ue(e.contents,i));if(e.directives?.docEnd)if(e.comment){let a=r(e.comment);a.includes(
`
`)?(n.push("..."),n.push(U(a,""))):n.push(`... ${a}`)}else n.push("...");else{let a=e.comment;a&&o&&(a=a.replace(/^\n+/,"")),a&&((!o||l)&&n[n.length-1]!==""&&n.
push(""),n.push(U(r(a),"")))}return n.join(`
`)+`
`}var Je=class Rn{constructor(t,n,s){this.commentBefore=null,this.comment=null,this.errors=[],this.warnings=[],Object.defineProperty(this,B,{value:nt});let i=null;
typeof n=="function"||Array.isArray(n)?i=n:s===void 0&&n&&(s=n,n=void 0);let r=Object.assign({intAsBigInt:!1,keepSourceTokens:!1,logLevel:"warn",prettyErrors:!0,
strict:!0,stringKeys:!1,uniqueKeys:!0,version:"1.2"},s);this.options=r;let{version:o}=r;s?._directives?(this.directives=s._directives.atDocument(),this.directives.
yaml.explicit&&(o=this.directives.yaml.version)):this.directives=new le({version:o}),this.setSchema(o,s),this.contents=t===void 0?null:this.createNode(t,i,s)}clone(){
let t=Object.create(Rn.prototype,{[B]:{value:nt}});return t.commentBefore=this.commentBefore,t.comment=this.comment,t.errors=this.errors.slice(),t.warnings=this.
warnings.slice(),t.options=Object.assign({},this.options),this.directives&&(t.directives=this.directives.clone()),t.schema=this.schema.clone(),t.contents=L(this.
contents)?this.contents.clone(t.schema):this.contents,this.range&&(t.range=this.range.slice()),t}add(t){de(this.contents)&&this.contents.add(t)}addIn(t,n){de(this.
contents)&&this.contents.addIn(t,n)}createAlias(t,n){if(!t.anchor){let s=Mt(this);t.anchor=!n||s.has(n)?Dt(n||"a",s):n}return new Ae(t.anchor)}createNode(t,n,s){
let i;if(typeof n=="function")t=n.call({"":t},"",t),i=n;else if(Array.isArray(n)){let p=w=>typeof w=="number"||w instanceof String||w instanceof Number,g=n.filter(
p).map(String);g.length>0&&(n=n.concat(g)),i=n}else s===void 0&&n&&(s=n,n=void 0);let{aliasDuplicateObjects:r,anchorPrefix:o,flow:l,keepUndefined:a,onTagObj:c,tag:d}=s??
{},{onAnchor:u,setAnchors:f,sourceObjects:m}=Wn(this,o||"a"),y={aliasDuplicateObjects:r??!0,keepUndefined:a??!1,onAnchor:u,onTagObj:c,replacer:i,schema:this.schema,
sourceObjects:m},h=ye(t,d,y);return l&&I(h)&&(h.flow=!0),f(),h}createPair(t,n,s={}){let i=this.createNode(t,null,s),r=this.createNode(n,null,s);return new _(i,r)}delete(t){
return de(this.contents)?this.contents.delete(t):!1}deleteIn(t){return ge(t)?this.contents==null?!1:(this.contents=null,!0):de(this.contents)?this.contents.deleteIn(
t):!1}get(t,n){return I(this.contents)?this.contents.get(t,n):void 0}getIn(t,n){return ge(t)?!n&&O(this.contents)?this.contents.value:this.contents:I(this.contents)?
this.contents.getIn(t,n):void 0}has(t){return I(this.contents)?this.contents.has(t):!1}hasIn(t){return ge(t)?this.contents!==void 0:I(this.contents)?this.contents.
hasIn(t):!1}set(t,n){this.contents==null?this.contents=Ie(this.schema,[t],n):de(this.contents)&&this.contents.set(t,n)}setIn(t,n){ge(t)?this.contents=n:this.contents==
null?this.contents=Ie(this.schema,Array.from(t),n):de(this.contents)&&this.contents.setIn(t,n)}setSchema(t,n={}){typeof t=="number"&&(t=String(t));let s;switch(t){case"\
1.1":this.directives?this.directives.yaml.version="1.1":this.directives=new le({version:"1.1"}),s={resolveKnownTags:!1,schema:"yaml-1.1"};break;case"1.2":case"n\
ext":this.directives?this.directives.yaml.version=t:this.directives=new le({version:t}),s={resolveKnownTags:!0,schema:"core"};break;case null:this.directives&&delete this.
directives,s=null;break;default:{let i=JSON.stringify(t);throw new Error(`Expected '1.1', '1.2' or null as first argument, but found: ${i}`)}}if(n.schema instanceof
Object)this.schema=n.schema;else if(s)this.schema=new mn(Object.assign(s,n));else throw new Error("With a null YAML version, the { schema: Schema } option is re\
quired")}toJS({json:t,jsonArg:n,mapAsMap:s,maxAliasCount:i,onAnchor:r,reviver:o}={}){let l={anchors:new Map,doc:this,keep:!t,mapAsMap:s===!0,mapKeyWarned:!1,maxAliasCount:typeof i==
"number"?i:100},a=j(this.contents,n??"",l);if(typeof r=="function")for(let{count:c,res:d}of l.anchors.values())r(d,c);return typeof o=="function"?ae(o,{"":a},"",
a):a}toJSON(t,n){return this.toJS({json:!0,jsonArg:t,mapAsMap:!1,onAnchor:n})}toString(t={}){if(this.errors.length>0)throw new Error("Document with errors canno\
t be stringified");if("indent"in t&&(!Number.isInteger(t.indent)||Number(t.indent)<=0)){let n=JSON.stringify(t.indent);throw new Error(`"indent" option must be \
a positive integer, not ${n}`)}return bs(this,t)}};function de(e){if(I(e))return!0;throw new Error("Expected a YAML collection as document contents")}var bt=class extends Error{constructor(e,t,n,s){
super(),this.name=e,this.code=n,this.message=s,this.pos=t}},Z=class extends bt{constructor(e,t,n){super("YAMLParseError",e,t,n)}},yn=class extends bt{constructor(e,t,n){
super("YAMLWarning",e,t,n)}},We=(e,t)=>n=>{if(n.pos[0]===-1)return;n.linePos=n.pos.map(l=>t.linePos(l));let{line:s,col:i}=n.linePos[0];n.message+=` at line ${s}\
, column ${i}`;let r=i-1,o=e.substring(t.lineStarts[s-1],t.lineStarts[s]).replace(/[\n\r]+$/,"");if(r>=60&&o.length>80){let l=Math.min(r-39,o.length-79);o="…"+
o.substring(l),r-=l-1}if(o.length>80&&(o=o.substring(0,79)+"…"),s>1&&/^ *$/.test(o.substring(0,r))){let l=e.substring(t.lineStarts[s-2],t.lineStarts[s-1]);l.length>
80&&(l=l.substring(0,79)+`…
`),o=l+o}if(/[^ ]/.test(o)){let l=1,a=n.linePos[1];a?.line===s&&a.col>i&&(l=Math.max(1,Math.min(a.col-i,80-r)));let c=" ".repeat(r)+"^".repeat(l);n.message+=`:

${o}
${c}
`}};function pe(e,{flow:t,indicator:n,next:s,offset:i,onError:r,parentIndent:o,startOnNewline:l}){let a=!1,c=l,d=l,u="",f="",m=!1,y=!1,h=null,p=null,g=null,w=null,
k=null,v=null,N=null;for(let b of e)switch(y&&(b.type!=="space"&&b.type!=="newline"&&b.type!=="comma"&&r(b.offset,"MISSING_CHAR","Tags and anchors must be separ\
ated from the next token by white space"),y=!1),h&&(c&&b.type!=="comment"&&b.type!=="newline"&&r(h,"TAB_AS_INDENT","Tabs are not allowed as indentation"),h=null),
b.type){case"space":!t&&(n!=="doc-start"||s?.type!=="flow-collection")&&b.source.includes("	")&&(h=b),d=!0;break;case"comment":{d||r(b,"MISSING_CHAR","Comments \
must be separated from other tokens by white space characters");let x=b.source.substring(1)||" ";u?u+=f+x:u=x,f="",c=!1;break}case"newline":c?u?u+=b.source:(!v||
n!=="seq-item-ind")&&(a=!0):f+=b.source,c=!0,m=!0,(p||g)&&(w=b),d=!0;break;case"anchor":p&&r(b,"MULTIPLE_ANCHORS","A node can have at most one anchor"),b.source.
endsWith(":")&&r(b.offset+b.source.length-1,"BAD_ALIAS","Anchor ending in : is ambiguous",!0),p=b,N??(N=b.offset),c=!1,d=!1,y=!0;break;case"tag":{g&&r(b,"MULTIP\
LE_TAGS","A node can have at most one tag"),g=b,N??(N=b.offset),c=!1,d=!1,y=!0;break}case n:(p||g)&&r(b,"BAD_PROP_ORDER",`Anchors and tags must be after the ${b.
source} indicator`),v&&r(b,"UNEXPECTED_TOKEN",`Unexpected ${b.source} in ${t??"collection"}`),v=b,c=n==="seq-item-ind"||n==="explicit-key-ind",d=!1;break;case"c\
omma":if(t){k&&r(b,"UNEXPECTED_TOKEN",`Unexpected , in ${t}`),k=b,c=!1,d=!1;break}default:r(b,"UNEXPECTED_TOKEN",`Unexpected ${b.type} token`),c=!1,d=!1}let E=e[e.
length-1],A=E?E.offset+E.source.length:i;return y&&s&&s.type!=="space"&&s.type!=="newline"&&s.type!=="comma"&&(s.type!=="scalar"||s.source!=="")&&r(s.offset,"MI\
SSING_CHAR","Tags and anchors must be separated from the next token by white space"),h&&(c&&h.indent<=o||s?.type==="block-map"||s?.type==="block-seq")&&r(h,"TAB\
_AS_INDENT","Tabs are not allowed as indentation"),{comma:k,found:v,spaceBefore:a,comment:u,hasNewline:m,anchor:p,tag:g,newlineAfterProp:w,end:A,start:N??A}}function ve(e){
if(!e)return null;switch(e.type){case"alias":case"scalar":case"double-quoted-scalar":case"single-quoted-scalar":if(e.source.includes(`
`))return!0;if(e.end){for(let t of e.end)if(t.type==="newline")return!0}return!1;case"flow-collection":for(let t of e.items){for(let n of t.start)if(n.type==="n\
ewline")return!0;if(t.sep){for(let n of t.sep)if(n.type==="newline")return!0}if(ve(t.key)||ve(t.value))return!0}return!1;default:return!0}}function wt(e,t,n){if(t?.
type==="flow-collection"){let s=t.end[0];s.indent===e&&(s.source==="]"||s.source==="}")&&ve(t)&&n(s,"BAD_INDENT","Flow end indicator should be more indented tha\
n parent",!0)}}function gn(e,t,n){let{uniqueKeys:s}=e.options;if(s===!1)return!1;let i=typeof s=="function"?s:(r,o)=>r===o||O(r)&&O(o)&&r.value===o.value;return t.
some(r=>i(r.key,n))}var bn="All mapping items must start at the same column";function ws({composeNode:e,composeEmptyNode:t},n,s,i,r){let o=r?.nodeClass??K,l=new o(
n.schema);n.atRoot&&(n.atRoot=!1);let a=s.offset,c=null;for(let d of s.items){let{start:u,key:f,sep:m,value:y}=d,h=pe(u,{indicator:"explicit-key-ind",next:f??m?.[0],
offset:a,onError:i,parentIndent:s.indent,startOnNewline:!0}),p=!h.found;if(p){if(f&&(f.type==="block-seq"?i(a,"BLOCK_AS_IMPLICIT_KEY","A block sequence may not \
be used as an implicit map key"):"indent"in f&&f.indent!==s.indent&&i(a,"BAD_INDENT",bn)),!h.anchor&&!h.tag&&!m){c=h.end,h.comment&&(l.comment?l.comment+=`
`+h.comment:l.comment=h.comment);continue}(h.newlineAfterProp||ve(f))&&i(f??u[u.length-1],"MULTILINE_IMPLICIT_KEY","Implicit keys need to be on a single line")}else
h.found?.indent!==s.indent&&i(a,"BAD_INDENT",bn);n.atKey=!0;let g=h.end,w=f?e(n,f,h,i):t(n,g,u,null,h,i);n.schema.compat&&wt(s.indent,f,i),n.atKey=!1,gn(n,l.items,
w)&&i(g,"DUPLICATE_KEY","Map keys must be unique");let k=pe(m??[],{indicator:"map-value-ind",next:y,offset:w.range[2],onError:i,parentIndent:s.indent,startOnNewline:!f||
f.type==="block-scalar"});if(a=k.end,k.found){p&&(y?.type==="block-map"&&!k.hasNewline&&i(a,"BLOCK_AS_IMPLICIT_KEY","Nested mappings are not allowed in compact \
mappings"),n.options.strict&&h.start<k.found.offset-1024&&i(w.range,"KEY_OVER_1024_CHARS","The : indicator must be at most 1024 chars after the start of an impl\
icit block mapping key"));let v=y?e(n,y,k,i):t(n,a,m,null,k,i);n.schema.compat&&wt(s.indent,y,i),a=v.range[2];let N=new _(w,v);n.options.keepSourceTokens&&(N.srcToken=
d),l.items.push(N)}else{p&&i(w.range,"MISSING_CHAR","Implicit map keys need to be followed by map values"),k.comment&&(w.comment?w.comment+=`
`+k.comment:w.comment=k.comment);let v=new _(w);n.options.keepSourceTokens&&(v.srcToken=d),l.items.push(v)}}return c&&c<a&&i(c,"IMPOSSIBLE","Map comment with tr\
ailing content"),l.range=[s.offset,a,c??a],l}function ks({composeNode:e,composeEmptyNode:t},n,s,i,r){let o=r?.nodeClass??W,l=new o(n.schema);n.atRoot&&(n.atRoot=
!1),n.atKey&&(n.atKey=!1);let a=s.offset,c=null;for(let{start:d,value:u}of s.items){let f=pe(d,{indicator:"seq-item-ind",next:u,offset:a,onError:i,parentIndent:s.
indent,startOnNewline:!0});if(!f.found)if(f.anchor||f.tag||u)u?.type==="block-seq"?i(f.end,"BAD_INDENT","All sequence items must start at the same column"):i(a,
"MISSING_CHAR","Sequence item without - indicator");else{c=f.end,f.comment&&(l.comment=f.comment);continue}let m=u?e(n,u,f,i):t(n,f.end,d,null,f,i);n.schema.compat&&
wt(s.indent,u,i),a=m.range[2],l.items.push(m)}return l.range=[s.offset,a,c??a],l}function Se(e,t,n,s){let i="";if(e){let r=!1,o="";for(let l of e){let{source:a,
type:c}=l;switch(c){case"space":r=!0;break;case"comment":{n&&!r&&s(l,"MISSING_CHAR","Comments must be separated from other tokens by white space characters");let d=a.
substring(1)||" ";i?i+=o+d:i=d,o="";break}case"newline":i&&(o+=a),r=!0;break;default:s(l,"UNEXPECTED_TOKEN",`Unexpected ${c} at node end`)}t+=a.length}}return{comment:i,
offset:t}}var kt="Block collections are not allowed within flow collections",vt=e=>e&&(e.type==="block-map"||e.type==="block-seq");function vs({composeNode:e,composeEmptyNode:t},n,s,i,r){
let o=s.start.source==="{",l=o?"flow map":"flow sequence",a=r?.nodeClass??(o?K:W),c=new a(n.schema);c.flow=!0;let d=n.atRoot;d&&(n.atRoot=!1),n.atKey&&(n.atKey=
!1);let u=s.offset+s.start.source.length;for(let p=0;p<s.items.length;++p){let g=s.items[p],{start:w,key:k,sep:v,value:N}=g,E=pe(w,{flow:l,indicator:"explicit-k\
ey-ind",next:k??v?.[0],offset:u,onError:i,parentIndent:s.indent,startOnNewline:!1});if(!E.found){if(!E.anchor&&!E.tag&&!v&&!N){p===0&&E.comma?i(E.comma,"UNEXPEC\
TED_TOKEN",`Unexpected , in ${l}`):p<s.items.length-1&&i(E.start,"UNEXPECTED_TOKEN",`Unexpected empty item in ${l}`),E.comment&&(c.comment?c.comment+=`
`+E.comment:c.comment=E.comment),u=E.end;continue}!o&&n.options.strict&&ve(k)&&i(k,"MULTILINE_IMPLICIT_KEY","Implicit keys of flow sequence pairs need to be on \
a single line")}if(p===0)E.comma&&i(E.comma,"UNEXPECTED_TOKEN",`Unexpected , in ${l}`);else if(E.comma||i(E.start,"MISSING_CHAR",`Missing , between ${l} items`),
E.comment){let A="";e:for(let b of w)switch(b.type){case"comma":case"space":break;case"comment":A=b.source.substring(1);break e;default:break e}if(A){let b=c.items[c.
items.length-1];T(b)&&(b=b.value??b.key),b.comment?b.comment+=`
`+A:b.comment=A,E.comment=E.comment.substring(A.length+1)}}if(!o&&!v&&!E.found){let A=N?e(n,N,E,i):t(n,E.end,v,null,E,i);c.items.push(A),u=A.range[2],vt(N)&&i(A.
range,"BLOCK_IN_FLOW",kt)}else{n.atKey=!0;let A=E.end,b=k?e(n,k,E,i):t(n,A,w,null,E,i);vt(k)&&i(b.range,"BLOCK_IN_FLOW",kt),n.atKey=!1;let x=pe(v??[],{flow:l,indicator:"\
map-value-ind",next:N,offset:b.range[2],onError:i,parentIndent:s.indent,startOnNewline:!1});if(x.found){if(!o&&!E.found&&n.options.strict){if(v)for(let $ of v){
if($===x.found)break;if($.type==="newline"){i($,"MULTILINE_IMPLICIT_KEY","Implicit keys of flow sequence pairs need to be on a single line");break}}E.start<x.found.
offset-1024&&i(x.found,"KEY_OVER_1024_CHARS","The : indicator must be at most 1024 chars after the start of an implicit flow sequence key")}}else N&&("source"in
N&&N.source?.[0]===":"?i(N,"MISSING_CHAR",`Missing space after : in ${l}`):i(x.start,"MISSING_CHAR",`Missing , or : between ${l} items`));let V=N?e(n,N,x,i):x.found?
t(n,x.end,v,null,x,i):null;V?vt(N)&&i(V.range,"BLOCK_IN_FLOW",kt):x.comment&&(b.comment?b.comment+=`
`+x.comment:b.comment=x.comment);let te=new _(b,V);if(n.options.keepSourceTokens&&(te.srcToken=g),o){let $=c;gn(n,$.items,b)&&i(A,"DUPLICATE_KEY","Map keys must\
 be unique"),$.items.push(te)}else{let $=new K(n.schema);$.flow=!0,$.items.push(te);let Lt=(V??b).range;$.range=[b.range[0],Lt[1],Lt[2]],c.items.push($)}u=V?V.range[2]:
x.end}}let f=o?"}":"]",[m,...y]=s.end,h=u;if(m?.source===f)h=m.offset+m.source.length;else{let p=l[0].toUpperCase()+l.substring(1),g=d?`${p} must end with a ${f}`:
`${p} in block collection must be sufficiently indented and end with a ${f}`;i(u,d?"MISSING_CHAR":"BAD_INDENT",g),m&&m.source.length!==1&&y.unshift(m)}if(y.length>
0){let p=Se(y,h,n.options.strict,i);p.comment&&(c.comment?c.comment+=`
`+p.comment:c.comment=p.comment),c.range=[s.offset,h,p.offset]}else c.range=[s.offset,h,h];return c}function St(e,t,n,s,i,r){let o=n.type==="block-map"?ws(e,t,n,
s,r):n.type==="block-seq"?ks(e,t,n,s,r):vs(e,t,n,s,r),l=o.constructor;return i==="!"||i===l.tagName?(o.tag=l.tagName,o):(i&&(o.tag=i),o)}function Ss(e,t,n,s,i){
let r=s.tag,o=r?t.directives.tagName(r.source,f=>i(r,"TAG_RESOLVE_FAILED",f)):null;if(n.type==="block-seq"){let{anchor:f,newlineAfterProp:m}=s,y=f&&r?f.offset>r.
offset?f:r:f??r;y&&(!m||m.offset<y.offset)&&i(y,"MISSING_CHAR","Missing newline after block sequence props")}let l=n.type==="block-map"?"map":n.type==="block-se\
q"?"seq":n.start.source==="{"?"map":"seq";if(!r||!o||o==="!"||o===K.tagName&&l==="map"||o===W.tagName&&l==="seq")return St(e,t,n,i,o);let a=t.schema.tags.find(f=>f.
tag===o&&f.collection===l);if(!a){let f=t.schema.knownTags[o];if(f?.collection===l)t.schema.tags.push(Object.assign({},f,{default:!1})),a=f;else return f?i(r,"B\
AD_COLLECTION_TYPE",`${f.tag} used for ${l} collection, but expects ${f.collection??"scalar"}`,!0):i(r,"TAG_RESOLVE_FAILED",`Unresolved tag: ${o}`,!0),St(e,t,n,
i,o)}let c=St(e,t,n,i,o,a),d=a.resolve?.(c,f=>i(r,"TAG_RESOLVE_FAILED",f),t.options)??c,u=L(d)?d:new S(d);return u.range=c.range,u.tag=o,a?.format&&(u.format=a.
format),u}function wn(e,t,n){let s=t.offset,i=Es(t,e.options.strict,n);if(!i)return{value:"",type:null,comment:"",range:[s,s,s]};let r=i.mode===">"?S.BLOCK_FOLDED:
S.BLOCK_LITERAL,o=t.source?Ns(t.source):[],l=o.length;for(let h=o.length-1;h>=0;--h){let p=o[h][1];if(p===""||p==="\r")l=h;else break}if(l===0){let h=i.chomp===
"+"&&o.length>0?`
`.repeat(Math.max(1,o.length-1)):"",p=s+i.length;return t.source&&(p+=t.source.length),{value:h,type:r,comment:i.comment,range:[s,p,p]}}let a=t.indent+i.indent,
c=t.offset+i.length,d=0;for(let h=0;h<l;++h){let[p,g]=o[h];if(g===""||g==="\r")i.indent===0&&p.length>a&&(a=p.length);else{p.length<a&&n(c+p.length,"MISSING_CHA\
R","Block scalars with more-indented leading empty lines must use an explicit indentation indicator"),i.indent===0&&(a=p.length),d=h,a===0&&!e.atRoot&&n(c,"BAD_\
INDENT","Block scalar values in collections must be indented");break}c+=p.length+g.length+1}for(let h=o.length-1;h>=l;--h)o[h][0].length>a&&(l=h+1);let u="",f="",
m=!1;for(let h=0;h<d;++h)u+=o[h][0].slice(a)+`
`;for(let h=d;h<l;++h){let[p,g]=o[h];c+=p.length+g.length+1;let w=g[g.length-1]==="\r";if(w&&(g=g.slice(0,-1)),g&&p.length<a){let k=`Block scalar lines must not\
 be less indented than their ${i.indent?"explicit indentation indicator":"first line"}`;n(c-g.length-(w?2:1),"BAD_INDENT",k),p=""}r===S.BLOCK_LITERAL?(u+=f+p.slice(
a)+g,f=`
`):p.length>a||g[0]==="	"?(f===" "?f=`
`:!m&&f===`
`&&(f=`

`),u+=f+p.slice(a)+g,f=`
`,m=!0):g===""?f===`
`?u+=`
`:f=`
`:(u+=f+g,f=" ",m=!1)}switch(i.chomp){case"-":break;case"+":for(let h=l;h<o.length;++h)u+=`
`+o[h][0].slice(a);u[u.length-1]!==`
`&&(u+=`
`);break;default:u+=`
`}let y=s+i.length+t.source.length;return{value:u,type:r,comment:i.comment,range:[s,y,y]}}function Es({offset:e,props:t},n,s){if(t[0].type!=="block-scalar-heade\
r")return s(t[0],"IMPOSSIBLE","Block scalar header not found"),null;let{source:i}=t[0],r=i[0],o=0,l="",a=-1;for(let f=1;f<i.length;++f){let m=i[f];if(!l&&(m==="\
-"||m==="+"))l=m;else{let y=Number(m);!o&&y?o=y:a===-1&&(a=e+f)}}a!==-1&&s(a,"UNEXPECTED_TOKEN",`Block scalar header includes extra characters: ${i}`);let c=!1,
d="",u=i.length;for(let f=1;f<t.length;++f){let m=t[f];switch(m.type){case"space":c=!0;case"newline":u+=m.source.length;break;case"comment":n&&!c&&s(m,"MISSING_\
CHAR","Comments must be separated from other tokens by white space characters"),u+=m.source.length,d=m.source.substring(1);break;case"error":s(m,"UNEXPECTED_TOK\
EN",m.message),u+=m.source.length;break;default:{let y=`Unexpected token in block scalar header: ${m.type}`;s(m,"UNEXPECTED_TOKEN",y);let h=m.source;h&&typeof h==
"string"&&(u+=h.length)}}}return{mode:r,indent:o,chomp:l,comment:d,length:u}}function Ns(e){let t=e.split(/\n( *)/),n=t[0],s=n.match(/^( *)/),i=[s?.[1]?[s[1],n.
slice(s[1].length)]:["",n]];for(let r=1;r<t.length;r+=2)i.push([t[r],t[r+1]]);return i}function kn(e,t,n){let{offset:s,type:i,source:r,end:o}=e,l,a,c=(f,m,y)=>n(
s+f,m,y);switch(i){case"scalar":l=S.PLAIN,a=Os(r,c);break;case"single-quoted-scalar":l=S.QUOTE_SINGLE,a=As(r,c);break;case"double-quoted-scalar":l=S.QUOTE_DOUBLE,
a=Ts(r,c);break;default:return n(e,"UNEXPECTED_TOKEN",`Expected a flow scalar value, but found: ${i}`),{value:"",type:null,comment:"",range:[s,s+r.length,s+r.length]}}
let d=s+r.length,u=Se(o,d,t,n);return{value:a,type:l,comment:u.comment,range:[s,d,u.offset]}}function Os(e,t){let n="";switch(e[0]){case"	":n="a tab character";
break;case",":n="flow indicator character ,";break;case"%":n="directive indicator character %";break;case"|":case">":{n=`block scalar indicator ${e[0]}`;break}case"\
@":case"`":{n=`reserved character ${e[0]}`;break}}return n&&t(0,"BAD_SCALAR_START",`Plain value cannot start with ${n}`),vn(e)}function As(e,t){return(e[e.length-
1]!=="'"||e.length===1)&&t(e.length,"MISSING_CHAR","Missing closing 'quote"),vn(e.slice(1,-1)).replace(/''/g,"'")}function vn(e){let t=/(.*?)\r?\n/sy,n=t.exec(e);
if(!n)return e;let s,i;try{s=new RegExp("(?<![ 	])[ 	]+$"),i=new RegExp("^[ 	]+|(?<![ 	])[ 	]+$","g")}catch{s=/[ \t]+$/,i=/^[ \t]+|[ \t]+$/g}let r=n[1].replace(
s,""),o=" ",l=t.lastIndex;for(;n=t.exec(e);){let c=n[1].replace(i,"");c===""?o===`
`?r+=o:o=`
`:(r+=o+c,o=" "),l=t.lastIndex}let a=/[ \t]*(.*)/sy;return a.lastIndex=l,n=a.exec(e),r+o+(n?.[1]??"")}function Ts(e,t){let n="";for(let s=1;s<e.length-1;++s){let i=e[s];
if(!(i==="\r"&&e[s+1]===`
`))if(i===`
`){let{fold:r,offset:o}=Is(e,s);n+=r,s=o}else if(i==="\\"){let r=e[++s],o=Ls[r];if(o)n+=o;else if(r===`
`)for(r=e[s+1];r===" "||r==="	";)r=e[++s+1];else if(r==="\r"&&e[s+1]===`
`)for(r=e[++s+1];r===" "||r==="	";)r=e[++s+1];else if(r==="x"||r==="u"||r==="U"){let l=r==="x"?2:r==="u"?4:8;n+=xs(e,s+1,l,t),s+=l}else{let l=e.substr(s-1,2);t(
s-1,"BAD_DQ_ESCAPE",`Invalid escape sequence ${l}`),n+=l}}else if(i===" "||i==="	"){let r=s,o=e[s+1];for(;o===" "||o==="	";)o=e[++s+1];o!==`
`&&!(o==="\r"&&e[s+2]===`
`)&&(n+=s>r?e.slice(r,s+1):i)}else n+=i}return(e[e.length-1]!=='"'||e.length===1)&&t(e.length,"MISSING_CHAR",'Missing closing "quote'),n}function Is(e,t){let n="",
s=e[t+1];for(;(s===" "||s==="	"||s===`
`||s==="\r")&&!(s==="\r"&&e[t+2]!==`
`);)s===`
`&&(n+=`
`),t+=1,s=e[t+1];return n||(n=" "),{fold:n,offset:t}}var Ls={0:"\0",a:"\x07",b:"\b",e:"\x1B",f:"\f",n:`
`,r:"\r",t:"	",v:"\v",N:"",_:" ",L:"\u2028",P:"\u2029"," ":" ",'"':'"',"/":"/","\\":"\\","	":"	"};function xs(e,t,n,s){let i=e.substr(t,n),r=i.length===n&&/^[0-9a-fA-F]+$/.
test(i)?parseInt(i,16):NaN;try{return String.fromCodePoint(r)}catch{let o=e.substr(t-2,n+2);return s(t-2,"BAD_DQ_ESCAPE",`Invalid escape sequence ${o}`),o}}function Sn(e,t,n,s){
let{value:i,type:r,comment:o,range:l}=t.type==="block-scalar"?wn(e,t,s):kn(t,e.options.strict,s),a=n?e.directives.tagName(n.source,u=>s(n,"TAG_RESOLVE_FAILED",u)):
null,c;e.options.stringKeys&&e.atKey?c=e.schema[q]:a?c=$s(e.schema,i,a,n,s):t.type==="scalar"?c=Cs(e,i,t,s):c=e.schema[q];let d;try{let u=c.resolve(i,f=>s(n??t,
"TAG_RESOLVE_FAILED",f),e.options);d=O(u)?u:new S(u)}catch(u){let f=u instanceof Error?u.message:String(u);s(n??t,"TAG_RESOLVE_FAILED",f),d=new S(i)}return d.range=
l,d.source=i,r&&(d.type=r),a&&(d.tag=a),c.format&&(d.format=c.format),o&&(d.comment=o),d}function $s(e,t,n,s,i){if(n==="!")return e[q];let r=[];for(let l of e.tags)
if(!l.collection&&l.tag===n)if(l.default&&l.test)r.push(l);else return l;for(let l of r)if(l.test?.test(t))return l;let o=e.knownTags[n];return o&&!o.collection?
(e.tags.push(Object.assign({},o,{default:!1,test:void 0})),o):(i(s,"TAG_RESOLVE_FAILED",`Unresolved tag: ${n}`,n!=="tag:yaml.org,2002:str"),e[q])}function Cs({atKey:e,
directives:t,schema:n},s,i,r){let o=n.tags.find(l=>(l.default===!0||e&&l.default==="key")&&l.test?.test(s))||n[q];if(n.compat){let l=n.compat.find(a=>a.default&&
a.test?.test(s))??n[q];if(o.tag!==l.tag){let a=t.tagString(o.tag),c=t.tagString(l.tag),d=`Value may be parsed as either ${a} or ${c}`;r(i,"TAG_RESOLVE_FAILED",d,
!0)}}return o}function _s(e,t,n){if(t){n??(n=t.length);for(let s=n-1;s>=0;--s){let i=t[s];switch(i.type){case"space":case"comment":case"newline":e-=i.source.length;
continue}for(i=t[++s];i?.type==="space";)e+=i.source.length,i=t[++s];break}}return e}var Ks={composeNode:En,composeEmptyNode:Et};function En(e,t,n,s){let i=e.atKey,
{spaceBefore:r,comment:o,anchor:l,tag:a}=n,c,d=!0;switch(t.type){case"alias":c=Bs(e,t,s),(l||a)&&s(t,"ALIAS_PROPS","An alias node must not specify any propertie\
s");break;case"scalar":case"single-quoted-scalar":case"double-quoted-scalar":case"block-scalar":c=Sn(e,t,a,s),l&&(c.anchor=l.source.substring(1));break;case"blo\
ck-map":case"block-seq":case"flow-collection":try{c=Ss(Ks,e,t,n,s),l&&(c.anchor=l.source.substring(1))}catch(u){let f=u instanceof Error?u.message:String(u);s(t,
"RESOURCE_EXHAUSTION",f)}break;default:{let u=t.type==="error"?t.message:`Unsupported token (type: ${t.type})`;s(t,"UNEXPECTED_TOKEN",u),d=!1}}return c??(c=Et(e,
t.offset,void 0,null,n,s)),l&&c.anchor===""&&s(l,"BAD_ALIAS","Anchor cannot be an empty string"),i&&e.options.stringKeys&&(!O(c)||typeof c.value!="string"||c.tag&&
c.tag!=="tag:yaml.org,2002:str")&&s(a??t,"NON_STRING_KEY","With stringKeys, all keys must be strings"),r&&(c.spaceBefore=!0),o&&(t.type==="scalar"&&t.source===""?
c.comment=o:c.commentBefore=o),e.options.keepSourceTokens&&d&&(c.srcToken=t),c}function Et(e,t,n,s,{spaceBefore:i,comment:r,anchor:o,tag:l,end:a},c){let d={type:"\
scalar",offset:_s(t,n,s),indent:-1,source:""},u=Sn(e,d,l,c);return o&&(u.anchor=o.source.substring(1),u.anchor===""&&c(o,"BAD_ALIAS","Anchor cannot be an empty \
string")),i&&(u.spaceBefore=!0),r&&(u.comment=r,u.range[2]=a),u}function Bs({options:e},{offset:t,source:n,end:s},i){let r=new Ae(n.substring(1));r.source===""&&
i(t,"BAD_ALIAS","Alias cannot be an empty string"),r.source.endsWith(":")&&i(t+n.length-1,"BAD_ALIAS","Alias ending in : is ambiguous",!0);let o=t+n.length,l=Se(
s,o,e.strict,i);return r.range=[t,o,l.offset],l.comment&&(r.comment=l.comment),r}function js(e,t,{offset:n,start:s,value:i,end:r},o){let l=Object.assign({_directives:t},
e),a=new Je(void 0,l),c={atKey:!1,atRoot:!0,directives:a.directives,options:a.options,schema:a.schema},d=pe(s,{indicator:"doc-start",next:i??r?.[0],offset:n,onError:o,
parentIndent:0,startOnNewline:!0});d.found&&(a.directives.docStart=!0,i&&(i.type==="block-map"||i.type==="block-seq")&&!d.hasNewline&&o(d.end,"MISSING_CHAR","Bl\
ock collection cannot start on same line with directives-end marker")),a.contents=i?En(c,i,d,o):Et(c,d.end,s,null,d,o);let u=a.contents.range[2],f=Se(r,u,!1,o);
return f.comment&&(a.comment=f.comment),a.range=[n,u,f.offset],a}function Ee(e){if(typeof e=="number")return[e,e+1];if(Array.isArray(e))return e.length===2?e:[e[0],
e[1]];let{offset:t,source:n}=e;return[t,t+(typeof n=="string"?n.length:1)]}function Nn(e){let t="",n=!1,s=!1;for(let i=0;i<e.length;++i){let r=e[i];switch(r[0]){case"\
#":t+=(t===""?"":s?`

`:`
`)+(r.substring(1)||" "),n=!0,s=!1;break;case"%":e[i+1]?.[0]!=="#"&&(i+=1),n=!1;break;default:n||(s=!0),n=!1}}return{comment:t,afterEmptyLine:s}}var Nt=class{constructor(e={}){
this.doc=null,this.atDirectives=!1,this.prelude=[],this.errors=[],this.warnings=[],this.onError=(t,n,s,i)=>{let r=Ee(t);i?this.warnings.push(new yn(r,n,s)):this.
errors.push(new Z(r,n,s))},this.directives=new le({version:e.version||"1.2"}),this.options=e}decorate(e,t){let{comment:n,afterEmptyLine:s}=Nn(this.prelude);if(n){
let i=e.contents;if(t)e.comment=e.comment?`${e.comment}
${n}`:n;else if(s||e.directives.docStart||!i)e.commentBefore=n;else if(I(i)&&!i.flow&&i.items.length>0){let r=i.items[0];T(r)&&(r=r.key);let o=r.commentBefore;r.
commentBefore=o?`${n}
${o}`:n}else{let r=i.commentBefore;i.commentBefore=r?`${n}
${r}`:n}}if(t){for(let i=0;i<this.errors.length;++i)e.errors.push(this.errors[i]);for(let i=0;i<this.warnings.length;++i)e.warnings.push(this.warnings[i])}else e.
errors=this.errors,e.warnings=this.warnings;this.prelude=[],this.errors=[],this.warnings=[]}streamInfo(){return{comment:Nn(this.prelude).comment,directives:this.
directives,errors:this.errors,warnings:this.warnings}}*compose(e,t=!1,n=-1){for(let s of e)yield*this.next(s);yield*this.end(t,n)}*next(e){switch(e.type){case"d\
irective":this.directives.add(e.source,(t,n,s)=>{let i=Ee(e);i[0]+=t,this.onError(i,"BAD_DIRECTIVE",n,s)}),this.prelude.push(e.source),this.atDirectives=!0;break;case"\
document":{let t=js(this.options,this.directives,e,this.onError);this.atDirectives&&!t.directives.docStart&&this.onError(e,"MISSING_CHAR","Missing directives-en\
d/doc-start indicator line"),this.decorate(t,!1),this.doc&&(yield this.doc),this.doc=t,this.atDirectives=!1;break}case"byte-order-mark":case"space":break;case"c\
omment":case"newline":this.prelude.push(e.source);break;case"error":{let t=e.source?`${e.message}: ${JSON.stringify(e.source)}`:e.message,n=new Z(Ee(e),"UNEXPEC\
TED_TOKEN",t);this.atDirectives||!this.doc?this.errors.push(n):this.doc.errors.push(n);break}case"doc-end":{if(!this.doc){let n="Unexpected doc-end without prec\
eding document";this.errors.push(new Z(Ee(e),"UNEXPECTED_TOKEN",n));break}this.doc.directives.docEnd=!0;let t=Se(e.end,e.offset+e.source.length,this.doc.options.
strict,this.onError);if(this.decorate(this.doc,!0),t.comment){let n=this.doc.comment;this.doc.comment=n?`${n}
${t.comment}`:t.comment}this.doc.range[2]=t.offset;break}default:this.errors.push(new Z(Ee(e),"UNEXPECTED_TOKEN",`Unsupported token ${e.type}`))}}*end(e=!1,t=-1){
if(this.doc)this.decorate(this.doc,!0),yield this.doc,this.doc=null;else if(e){let n=Object.assign({_directives:this.directives},this.options),s=new Je(void 0,n);
this.atDirectives&&this.onError(t,"MISSING_CHAR","Missing directives-end indicator line"),s.range=[0,t,t],this.decorate(s,!1),yield s}}},On={};Fn(On,{BOM:()=>Qe,
DOCUMENT:()=>He,FLOW_END:()=>Xe,SCALAR:()=>Ne,createScalarToken:()=>Ds,isCollection:()=>Fs,isScalar:()=>Vs,prettyToken:()=>Js,resolveAsScalar:()=>Ms,setScalarValue:()=>qs,
stringify:()=>Us,tokenType:()=>Ln,visit:()=>ee});function Ms(e,t=!0,n){if(e){let s=(i,r,o)=>{let l=typeof i=="number"?i:Array.isArray(i)?i[0]:i.offset;if(n)n(l,
r,o);else throw new Z([l,l+1],r,o)};switch(e.type){case"scalar":case"single-quoted-scalar":case"double-quoted-scalar":return kn(e,t,s);case"block-scalar":return wn(
{options:{strict:t}},e,s)}}return null}function Ds(e,t){let{implicitKey:n=!1,indent:s,inFlow:i=!1,offset:r=-1,type:o="PLAIN"}=t,l=we({type:o,value:e},{implicitKey:n,
indent:s>0?" ".repeat(s):"",inFlow:i,options:{blockQuote:!0,lineWidth:-1}}),a=t.end??[{type:"newline",offset:-1,indent:s,source:`
`}];switch(l[0]){case"|":case">":{let c=l.indexOf(`
`),d=l.substring(0,c),u=l.substring(c+1)+`
`,f=[{type:"block-scalar-header",offset:r,indent:s,source:d}];return An(f,a)||f.push({type:"newline",offset:-1,indent:s,source:`
`}),{type:"block-scalar",offset:r,indent:s,props:f,source:u}}case'"':return{type:"double-quoted-scalar",offset:r,indent:s,source:l,end:a};case"'":return{type:"s\
ingle-quoted-scalar",offset:r,indent:s,source:l,end:a};default:return{type:"scalar",offset:r,indent:s,source:l,end:a}}}function qs(e,t,n={}){let{afterKey:s=!1,implicitKey:i=!1,
inFlow:r=!1,type:o}=n,l="indent"in e?e.indent:null;if(s&&typeof l=="number"&&(l+=2),!o)switch(e.type){case"single-quoted-scalar":o="QUOTE_SINGLE";break;case"dou\
ble-quoted-scalar":o="QUOTE_DOUBLE";break;case"block-scalar":{let c=e.props[0];if(c.type!=="block-scalar-header")throw new Error("Invalid block scalar header");
o=c.source[0]===">"?"BLOCK_FOLDED":"BLOCK_LITERAL";break}default:o="PLAIN"}let a=we({type:o,value:t},{implicitKey:i||l===null,indent:l!==null&&l>0?" ".repeat(l):
"",inFlow:r,options:{blockQuote:!0,lineWidth:-1}});switch(a[0]){case"|":case">":Ps(e,a);break;case'"':Ot(e,a,"double-quoted-scalar");break;case"'":Ot(e,a,"singl\
e-quoted-scalar");break;default:Ot(e,a,"scalar")}}function Ps(e,t){let n=t.indexOf(`
`),s=t.substring(0,n),i=t.substring(n+1)+`
`;if(e.type==="block-scalar"){let r=e.props[0];if(r.type!=="block-scalar-header")throw new Error("Invalid block scalar header");r.source=s,e.source=i}else{let{offset:r}=e,
o="indent"in e?e.indent:-1,l=[{type:"block-scalar-header",offset:r,indent:o,source:s}];An(l,"end"in e?e.end:void 0)||l.push({type:"newline",offset:-1,indent:o,source:`\

`});for(let a of Object.keys(e))a!=="type"&&a!=="offset"&&delete e[a];Object.assign(e,{type:"block-scalar",indent:o,props:l,source:i})}}function An(e,t){if(t)for(let n of t)
switch(n.type){case"space":case"comment":e.push(n);break;case"newline":return e.push(n),!0}return!1}function Ot(e,t,n){switch(e.type){case"scalar":case"double-q\
uoted-scalar":case"single-quoted-scalar":e.type=n,e.source=t;break;case"block-scalar":{let s=e.props.slice(1),i=t.length;e.props[0].type==="block-scalar-header"&&
(i-=e.props[0].source.length);for(let r of s)r.offset+=i;delete e.props,Object.assign(e,{type:n,source:t,end:s});break}case"block-map":case"block-seq":{let s={type:"\
newline",offset:e.offset+t.length,indent:e.indent,source:`
`};delete e.items,Object.assign(e,{type:n,source:t,end:[s]});break}default:{let s="indent"in e?e.indent:-1,i="end"in e&&Array.isArray(e.end)?e.end.filter(r=>r.type===
"space"||r.type==="comment"||r.type==="newline"):[];for(let r of Object.keys(e))r!=="type"&&r!=="offset"&&delete e[r];Object.assign(e,{type:n,indent:s,source:t,
end:i})}}}var Us=e=>"type"in e?Ge(e):Ye(e);function Ge(e){switch(e.type){case"block-scalar":{let t="";for(let n of e.props)t+=Ge(n);return t+e.source}case"block\
-map":case"block-seq":{let t="";for(let n of e.items)t+=Ye(n);return t}case"flow-collection":{let t=e.start.source;for(let n of e.items)t+=Ye(n);for(let n of e.
end)t+=n.source;return t}case"document":{let t=Ye(e);if(e.end)for(let n of e.end)t+=n.source;return t}default:{let t=e.source;if("end"in e&&e.end)for(let n of e.
end)t+=n.source;return t}}}function Ye({start:e,key:t,sep:n,value:s}){let i="";for(let r of e)i+=r.source;if(t&&(i+=Ge(t)),n)for(let r of n)i+=r.source;return s&&
(i+=Ge(s)),i}var At=Symbol("break visit"),Rs=Symbol("skip children"),Tn=Symbol("remove item");function ee(e,t){"type"in e&&e.type==="document"&&(e={start:e.start,
value:e.value}),In(Object.freeze([]),e,t)}ee.BREAK=At,ee.SKIP=Rs,ee.REMOVE=Tn,ee.itemAtPath=(e,t)=>{let n=e;for(let[s,i]of t){let r=n?.[s];if(r&&"items"in r)n=r.
items[i];else return}return n},ee.parentCollection=(e,t)=>{let n=ee.itemAtPath(e,t.slice(0,-1)),s=t[t.length-1][0],i=n?.[s];if(i&&"items"in i)return i;throw new Error(
"Parent collection not found")};function In(e,t,n){let s=n(t,e);if(typeof s=="symbol")return s;for(let i of["key","value"]){let r=t[i];if(r&&"items"in r){for(let o=0;o<
r.items.length;++o){let l=In(Object.freeze(e.concat([[i,o]])),r.items[o],n);if(typeof l=="number")o=l-1;else{if(l===At)return At;l===Tn&&(r.items.splice(o,1),o-=
1)}}typeof s=="function"&&i==="key"&&(s=s(t,e))}}return typeof s=="function"?s(t,e):s}var Qe="\uFEFF",He="",Xe="",Ne="",Fs=e=>!!e&&"items"in e,Vs=e=>!!e&&(e.
type==="scalar"||e.type==="single-quoted-scalar"||e.type==="double-quoted-scalar"||e.type==="block-scalar");function Js(e){switch(e){case Qe:return"<BOM>";case He:
return"<DOC>";case Xe:return"<FLOW_END>";case Ne:return"<SCALAR>";default:return JSON.stringify(e)}}function Ln(e){switch(e){case Qe:return"byte-order-mark";case He:
return"doc-mode";case Xe:return"flow-error-end";case Ne:return"scalar";case"---":return"doc-start";case"...":return"doc-end";case"":case`
`:case`\r
`:return"newline";case"-":return"seq-item-ind";case"?":return"explicit-key-ind";case":":return"map-value-ind";case"{":return"flow-map-start";case"}":return"flow\
-map-end";case"[":return"flow-seq-start";case"]":return"flow-seq-end";case",":return"comma"}switch(e[0]){case" ":case"	":return"space";case"#":return"comment";case"\
%":return"directive-line";case"*":return"alias";case"&":return"anchor";case"!":return"tag";case"'":return"single-quoted-scalar";case'"':return"double-quoted-sca\
lar";case"|":case">":return"block-scalar-header"}return null}function D(e){switch(e){case void 0:case" ":case`
`:case"\r":case"	":return!0;default:return!1}}var xn=new Set("0123456789ABCDEFabcdef"),Ws=new Set("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxy\
z-#;/?:@&=+$_.!~*'()"),ze=new Set(",[]{}"),Gs=new Set(` ,[]{}
\r	`),Tt=e=>!e||Gs.has(e),$n=class{constructor(){this.atEnd=!1,this.blockScalarIndent=-1,this.blockScalarKeep=!1,this.buffer="",this.flowKey=!1,this.flowLevel=0,
this.indentNext=0,this.indentValue=0,this.lineEndPos=null,this.next=null,this.pos=0}*lex(e,t=!1){if(e){if(typeof e!="string")throw TypeError("source is not a st\
ring");this.buffer=this.buffer?this.buffer+e:e,this.lineEndPos=null}this.atEnd=!t;let n=this.next??"stream";for(;n&&(t||this.hasChars(1));)n=yield*this.parseNext(
n)}atLineEnd(){let e=this.pos,t=this.buffer[e];for(;t===" "||t==="	";)t=this.buffer[++e];return!t||t==="#"||t===`
`?!0:t==="\r"?this.buffer[e+1]===`
`:!1}charAt(e){return this.buffer[this.pos+e]}continueScalar(e){let t=this.buffer[e];if(this.indentNext>0){let n=0;for(;t===" ";)t=this.buffer[++n+e];if(t==="\r"){
let s=this.buffer[n+e+1];if(s===`
`||!s&&!this.atEnd)return e+n+1}return t===`
`||n>=this.indentNext||!t&&!this.atEnd?e+n:-1}if(t==="-"||t==="."){let n=this.buffer.substr(e,3);if((n==="---"||n==="...")&&D(this.buffer[e+3]))return-1}return e}getLine(){
let e=this.lineEndPos;return(typeof e!="number"||e!==-1&&e<this.pos)&&(e=this.buffer.indexOf(`
`,this.pos),this.lineEndPos=e),e===-1?this.atEnd?this.buffer.substring(this.pos):null:(this.buffer[e-1]==="\r"&&(e-=1),this.buffer.substring(this.pos,e))}hasChars(e){
return this.pos+e<=this.buffer.length}setNext(e){return this.buffer=this.buffer.substring(this.pos),this.pos=0,this.lineEndPos=null,this.next=e,null}peek(e){return this.
buffer.substr(this.pos,e)}*parseNext(e){switch(e){case"stream":return yield*this.parseStream();case"line-start":return yield*this.parseLineStart();case"block-st\
art":return yield*this.parseBlockStart();case"doc":return yield*this.parseDocument();case"flow":return yield*this.parseFlowCollection();case"quoted-scalar":return yield*this.
parseQuotedScalar();case"block-scalar":return yield*this.parseBlockScalar();case"plain-scalar":return yield*this.parsePlainScalar()}}*parseStream(){let e=this.getLine();
if(e===null)return this.setNext("stream");if(e[0]===Qe&&(yield*this.pushCount(1),e=e.substring(1)),e[0]==="%"){let t=e.length,n=e.indexOf("#");for(;n!==-1;){let i=e[n-
1];if(i===" "||i==="	"){t=n-1;break}else n=e.indexOf("#",n+1)}for(;;){let i=e[t-1];if(i===" "||i==="	")t-=1;else break}let s=(yield*this.pushCount(t))+(yield*this.
pushSpaces(!0));return yield*this.pushCount(e.length-s),this.pushNewline(),"stream"}if(this.atLineEnd()){let t=yield*this.pushSpaces(!0);return yield*this.pushCount(
e.length-t),yield*this.pushNewline(),"stream"}return yield He,yield*this.parseLineStart()}*parseLineStart(){let e=this.charAt(0);if(!e&&!this.atEnd)return this.
setNext("line-start");if(e==="-"||e==="."){if(!this.atEnd&&!this.hasChars(4))return this.setNext("line-start");let t=this.peek(3);if((t==="---"||t==="...")&&D(this.
charAt(3)))return yield*this.pushCount(3),this.indentValue=0,this.indentNext=0,t==="---"?"doc":"stream"}return this.indentValue=yield*this.pushSpaces(!1),this.indentNext>
this.indentValue&&!D(this.charAt(1))&&(this.indentNext=this.indentValue),yield*this.parseBlockStart()}*parseBlockStart(){let[e,t]=this.peek(2);if(!t&&!this.atEnd)
return this.setNext("block-start");if((e==="-"||e==="?"||e===":")&&D(t)){let n=(yield*this.pushCount(1))+(yield*this.pushSpaces(!0));return this.indentNext=this.
indentValue+1,this.indentValue+=n,"block-start"}return"doc"}*parseDocument(){yield*this.pushSpaces(!0);let e=this.getLine();if(e===null)return this.setNext("doc");
let t=yield*this.pushIndicators();switch(e[t]){case"#":yield*this.pushCount(e.length-t);case void 0:return yield*this.pushNewline(),yield*this.parseLineStart();case"\
{":case"[":return yield*this.pushCount(1),this.flowKey=!1,this.flowLevel=1,"flow";case"}":case"]":return yield*this.pushCount(1),"doc";case"*":return yield*this.
pushUntil(Tt),"doc";case'"':case"'":return yield*this.parseQuotedScalar();case"|":case">":return t+=yield*this.parseBlockScalarHeader(),t+=yield*this.pushSpaces(
!0),yield*this.pushCount(e.length-t),yield*this.pushNewline(),yield*this.parseBlockScalar();default:return yield*this.parsePlainScalar()}}*parseFlowCollection(){
let e,t,n=-1;do e=yield*this.pushNewline(),e>0?(t=yield*this.pushSpaces(!1),this.indentValue=n=t):t=0,t+=yield*this.pushSpaces(!0);while(e+t>0);let s=this.getLine();
if(s===null)return this.setNext("flow");if((n!==-1&&n<this.indentNext&&s[0]!=="#"||n===0&&(s.startsWith("---")||s.startsWith("..."))&&D(s[3]))&&!(n===this.indentNext-
1&&this.flowLevel===1&&(s[0]==="]"||s[0]==="}")))return this.flowLevel=0,yield Xe,yield*this.parseLineStart();let i=0;for(;s[i]===",";)i+=yield*this.pushCount(1),
i+=yield*this.pushSpaces(!0),this.flowKey=!1;switch(i+=yield*this.pushIndicators(),s[i]){case void 0:return"flow";case"#":return yield*this.pushCount(s.length-i),
"flow";case"{":case"[":return yield*this.pushCount(1),this.flowKey=!1,this.flowLevel+=1,"flow";case"}":case"]":return yield*this.pushCount(1),this.flowKey=!0,this.
flowLevel-=1,this.flowLevel?"flow":"doc";case"*":return yield*this.pushUntil(Tt),"flow";case'"':case"'":return this.flowKey=!0,yield*this.parseQuotedScalar();case"\
:":{let r=this.charAt(1);if(this.flowKey||D(r)||r===",")return this.flowKey=!1,yield*this.pushCount(1),yield*this.pushSpaces(!0),"flow"}default:return this.flowKey=
!1,yield*this.parsePlainScalar()}}*parseQuotedScalar(){let e=this.charAt(0),t=this.buffer.indexOf(e,this.pos+1);if(e==="'")for(;t!==-1&&this.buffer[t+1]==="'";)
t=this.buffer.indexOf("'",t+2);else for(;t!==-1;){let i=0;for(;this.buffer[t-1-i]==="\\";)i+=1;if(i%2===0)break;t=this.buffer.indexOf('"',t+1)}let n=this.buffer.
substring(0,t),s=n.indexOf(`
`,this.pos);if(s!==-1){for(;s!==-1;){let i=this.continueScalar(s+1);if(i===-1)break;s=n.indexOf(`
`,i)}s!==-1&&(t=s-(n[s-1]==="\r"?2:1))}if(t===-1){if(!this.atEnd)return this.setNext("quoted-scalar");t=this.buffer.length}return yield*this.pushToIndex(t+1,!1),
this.flowLevel?"flow":"doc"}*parseBlockScalarHeader(){this.blockScalarIndent=-1,this.blockScalarKeep=!1;let e=this.pos;for(;;){let t=this.buffer[++e];if(t==="+")
this.blockScalarKeep=!0;else if(t>"0"&&t<="9")this.blockScalarIndent=Number(t)-1;else if(t!=="-")break}return yield*this.pushUntil(t=>D(t)||t==="#")}*parseBlockScalar(){
let e=this.pos-1,t=0,n;e:for(let i=this.pos;n=this.buffer[i];++i)switch(n){case" ":t+=1;break;case`
`:e=i,t=0;break;case"\r":{let r=this.buffer[i+1];if(!r&&!this.atEnd)return this.setNext("block-scalar");if(r===`
`)break}default:break e}if(!n&&!this.atEnd)return this.setNext("block-scalar");if(t>=this.indentNext){this.blockScalarIndent===-1?this.indentNext=t:this.indentNext=
this.blockScalarIndent+(this.indentNext===0?1:this.indentNext);do{let i=this.continueScalar(e+1);if(i===-1)break;e=this.buffer.indexOf(`
`,i)}while(e!==-1);if(e===-1){if(!this.atEnd)return this.setNext("block-scalar");e=this.buffer.length}}let s=e+1;for(n=this.buffer[s];n===" ";)n=this.buffer[++s];
if(n==="	"){for(;n==="	"||n===" "||n==="\r"||n===`
`;)n=this.buffer[++s];e=s-1}else if(!this.blockScalarKeep)do{let i=e-1,r=this.buffer[i];r==="\r"&&(r=this.buffer[--i]);let o=i;for(;r===" ";)r=this.buffer[--i];
if(r===`
`&&i>=this.pos&&i+1+t>o)e=i;else break}while(!0);return yield Ne,yield*this.pushToIndex(e+1,!0),yield*this.parseLineStart()}*parsePlainScalar(){let e=this.flowLevel>
0,t=this.pos-1,n=this.pos-1,s;for(;s=this.buffer[++n];)if(s===":"){let i=this.buffer[n+1];if(D(i)||e&&ze.has(i))break;t=n}else if(D(s)){let i=this.buffer[n+1];if(s===
"\r"&&(i===`
`?(n+=1,s=`
`,i=this.buffer[n+1]):t=n),i==="#"||e&&ze.has(i))break;if(s===`
`){let r=this.continueScalar(n+1);if(r===-1)break;n=Math.max(n,r-2)}}else{if(e&&ze.has(s))break;t=n}return!s&&!this.atEnd?this.setNext("plain-scalar"):(yield Ne,
yield*this.pushToIndex(t+1,!0),e?"flow":"doc")}*pushCount(e){return e>0?(yield this.buffer.substr(this.pos,e),this.pos+=e,e):0}*pushToIndex(e,t){let n=this.buffer.
slice(this.pos,e);return n?(yield n,this.pos+=n.length,n.length):(t&&(yield""),0)}*pushIndicators(){let e=0;e:for(;;){switch(this.charAt(0)){case"!":e+=yield*this.
pushTag(),e+=yield*this.pushSpaces(!0);continue e;case"&":e+=yield*this.pushUntil(Tt),e+=yield*this.pushSpaces(!0);continue e;case"-":case"?":case":":{let t=this.
flowLevel>0,n=this.charAt(1);if(D(n)||t&&ze.has(n)){t?this.flowKey&&(this.flowKey=!1):this.indentNext=this.indentValue+1,e+=yield*this.pushCount(1),e+=yield*this.
pushSpaces(!0);continue e}}}break e}return e}*pushTag(){if(this.charAt(1)==="<"){let e=this.pos+2,t=this.buffer[e];for(;!D(t)&&t!==">";)t=this.buffer[++e];return yield*this.
pushToIndex(t===">"?e+1:e,!1)}else{let e=this.pos+1,t=this.buffer[e];for(;t;)if(Ws.has(t))t=this.buffer[++e];else if(t==="%"&&xn.has(this.buffer[e+1])&&xn.has(this.
buffer[e+2]))t=this.buffer[e+=3];else break;return yield*this.pushToIndex(e,!1)}}*pushNewline(){let e=this.buffer[this.pos];return e===`
`?yield*this.pushCount(1):e==="\r"&&this.charAt(1)===`
`?yield*this.pushCount(2):0}*pushSpaces(e){let t=this.pos-1,n;do n=this.buffer[++t];while(n===" "||e&&n==="	");let s=t-this.pos;return s>0&&(yield this.buffer.substr(
this.pos,s),this.pos=t),s}*pushUntil(e){let t=this.pos,n=this.buffer[t];for(;!e(n);)n=this.buffer[++t];return yield*this.pushToIndex(t,!1)}},Cn=class{constructor(){
this.lineStarts=[],this.addNewLine=e=>this.lineStarts.push(e),this.linePos=e=>{let t=0,n=this.lineStarts.length;for(;t<n;){let i=t+n>>1;this.lineStarts[i]<e?t=i+
1:n=i}if(this.lineStarts[t]===e)return{line:t+1,col:1};if(t===0)return{line:0,col:e};let s=this.lineStarts[t-1];return{line:t,col:e-s+1}}}};function G(e,t){for(let n=0;n<
e.length;++n)if(e[n].type===t)return!0;return!1}function _n(e){for(let t=0;t<e.length;++t)switch(e[t].type){case"space":case"comment":case"newline":break;default:
return t}return-1}function Kn(e){switch(e?.type){case"alias":case"scalar":case"single-quoted-scalar":case"double-quoted-scalar":case"flow-collection":return!0;default:
return!1}}function Ze(e){switch(e.type){case"document":return e.start;case"block-map":{let t=e.items[e.items.length-1];return t.sep??t.start}case"block-seq":return e.
items[e.items.length-1].start;default:return[]}}function me(e){if(e.length===0)return[];let t=e.length;e:for(;--t>=0;)switch(e[t].type){case"doc-start":case"exp\
licit-key-ind":case"map-value-ind":case"seq-item-ind":case"newline":break e}for(;e[++t]?.type==="space";);return e.splice(t,e.length)}function et(e,t){if(t.length<
1e5)Array.prototype.push.apply(e,t);else for(let n=0;n<t.length;++n)e.push(t[n])}function Bn(e){if(e.start.type==="flow-seq-start")for(let t of e.items)t.sep&&!t.
value&&!G(t.start,"explicit-key-ind")&&!G(t.sep,"map-value-ind")&&(t.key&&(t.value=t.key),delete t.key,Kn(t.value)?t.value.end?et(t.value.end,t.sep):t.value.end=
t.sep:et(t.start,t.sep),delete t.sep)}var It=class{constructor(e){this.atNewLine=!0,this.atScalar=!1,this.indent=0,this.offset=0,this.onKeyLine=!1,this.stack=[],
this.source="",this.type="",this.lexer=new $n,this.onNewLine=e}*parse(e,t=!1){this.onNewLine&&this.offset===0&&this.onNewLine(0);for(let n of this.lexer.lex(e,t))
yield*this.next(n);t||(yield*this.end())}*next(e){if(this.source=e,this.atScalar){this.atScalar=!1,yield*this.step(),this.offset+=e.length;return}let t=Ln(e);if(t)
if(t==="scalar")this.atNewLine=!1,this.atScalar=!0,this.type="scalar";else{switch(this.type=t,yield*this.step(),t){case"newline":this.atNewLine=!0,this.indent=0,
this.onNewLine&&this.onNewLine(this.offset+e.length);break;case"space":this.atNewLine&&e[0]===" "&&(this.indent+=e.length);break;case"explicit-key-ind":case"map\
-value-ind":case"seq-item-ind":this.atNewLine&&(this.indent+=e.length);break;case"doc-mode":case"flow-error-end":return;default:this.atNewLine=!1}this.offset+=e.
length}else{let n=`Not a YAML token: ${e}`;yield*this.pop({type:"error",offset:this.offset,message:n,source:e}),this.offset+=e.length}}*end(){for(;this.stack.length>
0;)yield*this.pop()}get sourceToken(){return{type:this.type,offset:this.offset,indent:this.indent,source:this.source}}*step(){let e=this.peek(1);if(this.type===
"doc-end"&&e?.type!=="doc-end"){for(;this.stack.length>0;)yield*this.pop();this.stack.push({type:"doc-end",offset:this.offset,source:this.source});return}if(!e)
return yield*this.stream();switch(e.type){case"document":return yield*this.document(e);case"alias":case"scalar":case"single-quoted-scalar":case"double-quoted-sc\
alar":return yield*this.scalar(e);case"block-scalar":return yield*this.blockScalar(e);case"block-map":return yield*this.blockMap(e);case"block-seq":return yield*this.
blockSequence(e);case"flow-collection":return yield*this.flowCollection(e);case"doc-end":return yield*this.documentEnd(e)}yield*this.pop()}peek(e){return this.stack[this.
stack.length-e]}*pop(e){let t=e??this.stack.pop();if(!t)yield{type:"error",offset:this.offset,source:"",message:"Tried to pop an empty stack"};else if(this.stack.
length===0)yield t;else{let n=this.peek(1);switch(t.type==="block-scalar"?t.indent="indent"in n?n.indent:0:t.type==="flow-collection"&&n.type==="document"&&(t.indent=
0),t.type==="flow-collection"&&Bn(t),n.type){case"document":n.value=t;break;case"block-scalar":n.props.push(t);break;case"block-map":{let s=n.items[n.items.length-
1];if(s.value){n.items.push({start:[],key:t,sep:[]}),this.onKeyLine=!0;return}else if(s.sep)s.value=t;else{Object.assign(s,{key:t,sep:[]}),this.onKeyLine=!s.explicitKey;
return}break}case"block-seq":{let s=n.items[n.items.length-1];s.value?n.items.push({start:[],value:t}):s.value=t;break}case"flow-collection":{let s=n.items[n.items.
length-1];!s||s.value?n.items.push({start:[],key:t,sep:[]}):s.sep?s.value=t:Object.assign(s,{key:t,sep:[]});return}default:yield*this.pop(),yield*this.pop(t)}if((n.
type==="document"||n.type==="block-map"||n.type==="block-seq")&&(t.type==="block-map"||t.type==="block-seq")){let s=t.items[t.items.length-1];s&&!s.sep&&!s.value&&
s.start.length>0&&_n(s.start)===-1&&(t.indent===0||s.start.every(i=>i.type!=="comment"||i.indent<t.indent))&&(n.type==="document"?n.end=s.start:n.items.push({start:s.
start}),t.items.splice(-1,1))}}}*stream(){switch(this.type){case"directive-line":yield{type:"directive",offset:this.offset,source:this.source};return;case"byte-\
order-mark":case"space":case"comment":case"newline":yield this.sourceToken;return;case"doc-mode":case"doc-start":{let e={type:"document",offset:this.offset,start:[]};
this.type==="doc-start"&&e.start.push(this.sourceToken),this.stack.push(e);return}}yield{type:"error",offset:this.offset,message:`Unexpected ${this.type} token \
in YAML stream`,source:this.source}}*document(e){if(e.value)return yield*this.lineEnd(e);switch(this.type){case"doc-start":{_n(e.start)!==-1?(yield*this.pop(),yield*this.
step()):e.start.push(this.sourceToken);return}case"anchor":case"tag":case"space":case"comment":case"newline":e.start.push(this.sourceToken);return}let t=this.startBlockValue(
e);t?this.stack.push(t):yield{type:"error",offset:this.offset,message:`Unexpected ${this.type} token in YAML document`,source:this.source}}*scalar(e){if(this.type===
"map-value-ind"){let t=Ze(this.peek(2)),n=me(t),s;e.end?(s=e.end,s.push(this.sourceToken),delete e.end):s=[this.sourceToken];let i={type:"block-map",offset:e.offset,
indent:e.indent,items:[{start:n,key:e,sep:s}]};this.onKeyLine=!0,this.stack[this.stack.length-1]=i}else yield*this.lineEnd(e)}*blockScalar(e){switch(this.type){case"\
space":case"comment":case"newline":e.props.push(this.sourceToken);return;case"scalar":if(e.source=this.source,this.atNewLine=!0,this.indent=0,this.onNewLine){let t=this.
source.indexOf(`
`)+1;for(;t!==0;)this.onNewLine(this.offset+t),t=this.source.indexOf(`
`,t)+1}yield*this.pop();break;default:yield*this.pop(),yield*this.step()}}*blockMap(e){let t=e.items[e.items.length-1];switch(this.type){case"newline":if(this.onKeyLine=
!1,t.value){let n="end"in t.value?t.value.end:void 0;(Array.isArray(n)?n[n.length-1]:void 0)?.type==="comment"?n?.push(this.sourceToken):e.items.push({start:[this.
sourceToken]})}else t.sep?t.sep.push(this.sourceToken):t.start.push(this.sourceToken);return;case"space":case"comment":if(t.value)e.items.push({start:[this.sourceToken]});else if(t.
sep)t.sep.push(this.sourceToken);else{if(this.atIndentedComment(t.start,e.indent)){let n=e.items[e.items.length-2]?.value?.end;if(Array.isArray(n)){et(n,t.start),
n.push(this.sourceToken),e.items.pop();return}}t.start.push(this.sourceToken)}return}if(this.indent>=e.indent){let n=!this.onKeyLine&&this.indent===e.indent,s=n&&
(t.sep||t.explicitKey)&&this.type!=="seq-item-ind",i=[];if(s&&t.sep&&!t.value){let r=[];for(let o=0;o<t.sep.length;++o){let l=t.sep[o];switch(l.type){case"newli\
ne":r.push(o);break;case"space":break;case"comment":l.indent>e.indent&&(r.length=0);break;default:r.length=0}}r.length>=2&&(i=t.sep.splice(r[1]))}switch(this.type){case"\
anchor":case"tag":s||t.value?(i.push(this.sourceToken),e.items.push({start:i}),this.onKeyLine=!0):t.sep?t.sep.push(this.sourceToken):t.start.push(this.sourceToken);
return;case"explicit-key-ind":!t.sep&&!t.explicitKey?(t.start.push(this.sourceToken),t.explicitKey=!0):s||t.value?(i.push(this.sourceToken),e.items.push({start:i,
explicitKey:!0})):this.stack.push({type:"block-map",offset:this.offset,indent:this.indent,items:[{start:[this.sourceToken],explicitKey:!0}]}),this.onKeyLine=!0;
return;case"map-value-ind":if(t.explicitKey)if(t.sep)if(t.value)e.items.push({start:[],key:null,sep:[this.sourceToken]});else if(G(t.sep,"map-value-ind"))this.stack.
push({type:"block-map",offset:this.offset,indent:this.indent,items:[{start:i,key:null,sep:[this.sourceToken]}]});else if(Kn(t.key)&&!G(t.sep,"newline")){let r=me(
t.start),o=t.key,l=t.sep;l.push(this.sourceToken),delete t.key,delete t.sep,this.stack.push({type:"block-map",offset:this.offset,indent:this.indent,items:[{start:r,
key:o,sep:l}]})}else i.length>0?t.sep=t.sep.concat(i,this.sourceToken):t.sep.push(this.sourceToken);else if(G(t.start,"newline"))Object.assign(t,{key:null,sep:[
this.sourceToken]});else{let r=me(t.start);this.stack.push({type:"block-map",offset:this.offset,indent:this.indent,items:[{start:r,key:null,sep:[this.sourceToken]}]})}else
t.sep?t.value||s?e.items.push({start:i,key:null,sep:[this.sourceToken]}):G(t.sep,"map-value-ind")?this.stack.push({type:"block-map",offset:this.offset,indent:this.
indent,items:[{start:[],key:null,sep:[this.sourceToken]}]}):t.sep.push(this.sourceToken):Object.assign(t,{key:null,sep:[this.sourceToken]});this.onKeyLine=!0;return;case"\
alias":case"scalar":case"single-quoted-scalar":case"double-quoted-scalar":{let r=this.flowScalar(this.type);s||t.value?(e.items.push({start:i,key:r,sep:[]}),this.
onKeyLine=!0):t.sep?this.stack.push(r):(Object.assign(t,{key:r,sep:[]}),this.onKeyLine=!0);return}default:{let r=this.startBlockValue(e);if(r){if(r.type==="bloc\
k-seq"){if(!t.explicitKey&&t.sep&&!G(t.sep,"newline")){yield*this.pop({type:"error",offset:this.offset,message:"Unexpected block-seq-ind on same line with key",
source:this.source});return}}else n&&e.items.push({start:i});this.stack.push(r);return}}}}yield*this.pop(),yield*this.step()}*blockSequence(e){let t=e.items[e.items.
length-1];switch(this.type){case"newline":if(t.value){let n="end"in t.value?t.value.end:void 0;(Array.isArray(n)?n[n.length-1]:void 0)?.type==="comment"?n?.push(
this.sourceToken):e.items.push({start:[this.sourceToken]})}else t.start.push(this.sourceToken);return;case"space":case"comment":if(t.value)e.items.push({start:[
this.sourceToken]});else{if(this.atIndentedComment(t.start,e.indent)){let n=e.items[e.items.length-2]?.value?.end;if(Array.isArray(n)){et(n,t.start),n.push(this.
sourceToken),e.items.pop();return}}t.start.push(this.sourceToken)}return;case"anchor":case"tag":if(t.value||this.indent<=e.indent)break;t.start.push(this.sourceToken);
return;case"seq-item-ind":if(this.indent!==e.indent)break;t.value||G(t.start,"seq-item-ind")?e.items.push({start:[this.sourceToken]}):t.start.push(this.sourceToken);
return}if(this.indent>e.indent){let n=this.startBlockValue(e);if(n){this.stack.push(n);return}}yield*this.pop(),yield*this.step()}*flowCollection(e){let t=e.items[e.
items.length-1];if(this.type==="flow-error-end"){let n;do yield*this.pop(),n=this.peek(1);while(n?.type==="flow-collection")}else if(e.end.length===0){switch(this.
type){case"comma":case"explicit-key-ind":!t||t.sep?e.items.push({start:[this.sourceToken]}):t.start.push(this.sourceToken);return;case"map-value-ind":!t||t.value?
e.items.push({start:[],key:null,sep:[this.sourceToken]}):t.sep?t.sep.push(this.sourceToken):Object.assign(t,{key:null,sep:[this.sourceToken]});return;case"space":case"\
comment":case"newline":case"anchor":case"tag":!t||t.value?e.items.push({start:[this.sourceToken]}):t.sep?t.sep.push(this.sourceToken):t.start.push(this.sourceToken);
return;case"alias":case"scalar":case"single-quoted-scalar":case"double-quoted-scalar":{let s=this.flowScalar(this.type);!t||t.value?e.items.push({start:[],key:s,
sep:[]}):t.sep?this.stack.push(s):Object.assign(t,{key:s,sep:[]});return}case"flow-map-end":case"flow-seq-end":e.end.push(this.sourceToken);return}let n=this.startBlockValue(
e);n?this.stack.push(n):(yield*this.pop(),yield*this.step())}else{let n=this.peek(2);if(n.type==="block-map"&&(this.type==="map-value-ind"&&n.indent===e.indent||
this.type==="newline"&&!n.items[n.items.length-1].sep))yield*this.pop(),yield*this.step();else if(this.type==="map-value-ind"&&n.type!=="flow-collection"){let s=Ze(
n),i=me(s);Bn(e);let r=e.end.splice(1,e.end.length);r.push(this.sourceToken);let o={type:"block-map",offset:e.offset,indent:e.indent,items:[{start:i,key:e,sep:r}]};
this.onKeyLine=!0,this.stack[this.stack.length-1]=o}else yield*this.lineEnd(e)}}flowScalar(e){if(this.onNewLine){let t=this.source.indexOf(`
`)+1;for(;t!==0;)this.onNewLine(this.offset+t),t=this.source.indexOf(`
`,t)+1}return{type:e,offset:this.offset,indent:this.indent,source:this.source}}startBlockValue(e){switch(this.type){case"alias":case"scalar":case"single-quoted-\
scalar":case"double-quoted-scalar":return this.flowScalar(this.type);case"block-scalar-header":return{type:"block-scalar",offset:this.offset,indent:this.indent,
props:[this.sourceToken],source:""};case"flow-map-start":case"flow-seq-start":return{type:"flow-collection",offset:this.offset,indent:this.indent,start:this.sourceToken,
items:[],end:[]};case"seq-item-ind":return{type:"block-seq",offset:this.offset,indent:this.indent,items:[{start:[this.sourceToken]}]};case"explicit-key-ind":{this.
onKeyLine=!0;let t=Ze(e),n=me(t);return n.push(this.sourceToken),{type:"block-map",offset:this.offset,indent:this.indent,items:[{start:n,explicitKey:!0}]}}case"\
map-value-ind":{this.onKeyLine=!0;let t=Ze(e),n=me(t);return{type:"block-map",offset:this.offset,indent:this.indent,items:[{start:n,key:null,sep:[this.sourceToken]}]}}}
return null}atIndentedComment(e,t){return this.type!=="comment"||this.indent<=t?!1:e.every(n=>n.type==="newline"||n.type==="space")}*documentEnd(e){this.type!==
"doc-mode"&&(e.end?e.end.push(this.sourceToken):e.end=[this.sourceToken],this.type==="newline"&&(yield*this.pop()))}*lineEnd(e){switch(this.type){case"comma":case"\
doc-start":case"doc-end":case"flow-seq-end":case"flow-map-end":case"map-value-ind":yield*this.pop(),yield*this.step();break;case"newline":this.onKeyLine=!1;default:
e.end?e.end.push(this.sourceToken):e.end=[this.sourceToken],this.type==="newline"&&(yield*this.pop())}}};function jn(e){let t=e.prettyErrors!==!1;return{lineCounter:e.
lineCounter||t&&new Cn||null,prettyErrors:t}}function Ys(e,t={}){let{lineCounter:n,prettyErrors:s}=jn(t),i=new It(n?.addNewLine),r=new Nt(t),o=Array.from(r.compose(
i.parse(e)));if(s&&n)for(let l of o)l.errors.forEach(We(e,n)),l.warnings.forEach(We(e,n));return o.length>0?o:Object.assign([],{empty:!0},r.streamInfo())}function Mn(e,t={}){
let{lineCounter:n,prettyErrors:s}=jn(t),i=new It(n?.addNewLine),r=new Nt(t),o=null;for(let l of r.compose(i.parse(e),!0,e.length))if(!o)o=l;else if(o.options.logLevel!==
"silent"){o.errors.push(new Z(l.range.slice(0,2),"MULTIPLE_DOCS","Source contains multiple documents; please use YAML.parseAllDocuments()"));break}return s&&n&&
(o.errors.forEach(We(e,n)),o.warnings.forEach(We(e,n))),o}function Qs(e,t,n){let s;typeof t=="function"?s=t:n===void 0&&t&&typeof t=="object"&&(n=t);let i=Mn(e,
n);if(!i)return null;if(i.warnings.forEach(r=>Vt(i.options.logLevel,r)),i.errors.length>0){if(i.options.logLevel!=="silent")throw i.errors[0];i.errors=[]}return i.
toJS(Object.assign({reviver:s},n))}function Hs(e,t,n){let s=null;if(typeof t=="function"||Array.isArray(t)?s=t:n===void 0&&t&&(n=t),typeof n=="string"&&(n=n.length),
typeof n=="number"){let i=Math.round(n);n=i<1?void 0:i>8?{indent:8}:{indent:i}}if(e===void 0){let{keepUndefined:i}=n??t??{};if(!i)return}return Q(e)&&!s?e.toString(
n):new Je(e,s,n).toString(n)}export{Mn as A,Qs as B,Hs as C,Y as a,Q as b,se as c,T as d,O as e,ie as f,I as g,L as h,H as i,Oe as j,Ae as k,S as l,_ as m,K as n,W as o,mn as p,Je as q,bt as r,
Z as s,yn as t,Nt as u,On as v,$n as w,Cn as x,It as y,Ys as z};
