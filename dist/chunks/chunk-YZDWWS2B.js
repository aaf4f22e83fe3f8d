var i={nothing:0,spaces:1,separates:2,opens:3,closes:4,quotes:5},p=new Uint8Array(256);for(let r of[32,9,10,13])p[r]=i.spaces;p[44]=i.separates;p[91]=p[123]=i.opens;
p[93]=p[125]=i.closes;p[34]=i.quotes;function T(r,a,h){let{maxStringBytes:k,maxValueBytes:y}=r,A="none",U=0,g=0,s=!1,u=!1,l=[],v=0,J=0;function S(c,f,O){let o=p[c[f]];
return A=o===i.opens?"container":o===i.quotes?"string":"word",s=o===i.quotes,U=r.maxDepth-O,g=o===i.opens?1:0,g>U&&$(),B(c,f,f+1)}function B(c,f,O){let o=L(c,O),
d=o>=0,m=d?o:c.length,e=c.subarray(f,m);if(v+e.length>y&&a("value_size",`has one entry of more than ${j(y)}`),l.push(d?e:new Uint8Array(e)),v+=e.length,!d)return m;
let n=l.length===1?e:F(l,v);return A="none",l=[],v=0,h(n,m),m}function L(c,f){let{length:O}=c,o=f,d=f-J;for(;o<O;){if(s){for(;o<O;o++){let e=c[o];if(u)u=!1;else if(e===
92)u=!0;else if(e===34){s=!1;break}}if(o-d>k&&a("string_size",`has a text of more than ${j(k)}`),s)break;if(o++,A==="string")return o;continue}let m=p[c[o]];if(A===
"word"){if(m!==i.nothing&&m!==i.opens&&m!==i.quotes)return o}else if(m===i.quotes)s=!0,d=o+1;else if(m===i.opens)++g>U&&$();else if(m===i.closes&&--g===0)return o+
1;o++}return J=s?O-d:0,-1}function $(){return a("depth",`is nested more than ${r.maxDepth} levels deep`)}return{begin:S,goOn:(c,f)=>B(c,f,f),isOpen:()=>A!=="non\
e"}}function F(r,a){let h=new Uint8Array(a),k=0;for(let y of r)h.set(y,k),k+=y.length;return h}function j(r){return r>=2**20?`${Math.round(r/2**20)} MB`:`${r} b\
ytes`}var R={maxBytes:512*2**20,maxDepth:100,maxStringBytes:4*2**20,maxValueBytes:16*2**20},q=class extends Error{trouble;constructor(a,h){super(h),this.trouble=a}};async function Q(r,a,h={}){
let k=C(a,{...R,...h});for await(let y of r)k.write(y);k.end()}var P=58,z=1e4,K=[239,187,191];function C({opens:r,begun:a,ended:h,value:k},y){let A=new TextDecoder(
"utf-8",{fatal:!0,ignoreBOM:!0}),U=T(y,b,f),g=[],s,u="value",l=0,v=0;function J(e){l+e.length>y.maxBytes&&b("size",`is larger than the ${j(y.maxBytes)} that are\
 read`);let n=0;for(;n<e.length;)n=U.isOpen()?U.goOn(e,n):S(e,n);l+=e.length}function S(e,n){let t=e[n];if(p[t]===i.spaces)return n+1;switch(u){case"nothing":return b(
"syntax",`goes on after its end, at byte ${l+n}`);case"colon":return t!==P?d(t,n):(u="value",n+1);case"comma or end":return t!==44?c(t,n):(u=s?.keys?"key":"valu\
e",n+1);case"key":case"key or end":return t===34?U.begin(e,n,g.length):u==="key"?d(t,n):c(t,n);default:return u==="value or end"&&t===93?c(t,n):s?L(t,e,n,s.next):
B(t,n)}}function B(e,n){let t=l+n;return t===0&&(e===254||e===255)?b("encoding","is UTF-16, not UTF-8"):t===v&&e===K[v]?(v++,n+1):v===1||v===2?d(e,n):e===(r[""]===
"object"?123:91)?$("",n):p[e]===i.opens?b("kind",`is no ${r[""]} at its top level`):d(e,n)}function L(e,n,t,x){let w=p[e];return w===i.opens&&r[x]===(e===123?"o\
bject":"list")?(O(),$(x,t)):w===i.separates||w===i.closes?d(e,t):U.begin(n,t,g.length)}function $(e,n){let t=r[e]==="object";return g.length>=y.maxDepth&&b("dep\
th",`is nested more than ${y.maxDepth} levels deep`),s={path:e,keys:t?new Set:void 0,key:-1,next:_(e,"*")},g.push(s),u=t?"key or end":"value or end",a?.(e),n+1}
function c(e,n){if(e!==(s?.keys?125:93))return d(e,n);let{path:t}=g.pop();return s=g.at(-1),u=s?"comma or end":"nothing",h?.(t),n+1}function f(e,n){let t=o(e,n),
x=s;if(u==="key"||u==="key or end"){let w=t;x.keys?.has(w)&&b("duplicate",`names a key twice, near byte ${l+n}`),x.keys?.size===z&&b("value_size",`has an object\
 of more than ${z} keys`),x.keys?.add(w),x.key=w,x.next=_(x.path,/^[^.*]+$/.test(w)?w:"?"),u="colon";return}u="comma or end",O(),k(x.path,x.key,t)}function O(){
s&&!s.keys&&(s.key=s.key+1)}function o(e,n){let t;try{t=A.decode(e)}catch{return b("encoding",`is not UTF-8 near byte ${l+n}`)}try{return JSON.parse(t)}catch{return b(
"syntax",`is not valid JSON near byte ${l+n}`)}}function d(e,n){return b("syntax",`${e===0?"has a null byte":"is not valid JSON"} near byte ${l+n}`)}function m(){
u!=="nothing"&&(s||b("empty","is empty"),b("truncated",`ends in the middle, after ${l} bytes`))}return{write:J,end:m}}function b(r,a){throw new q(r,a)}function _(r,a){
return r===""?a:`${r}.${a}`}export{q as a,Q as b};
