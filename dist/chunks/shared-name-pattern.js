function d(n){let l=n.filter(e=>typeof e=="number");if(l.length===n.length){let e=l.map(t=>String.fromCodePoint(t)).join("");return{literal:e,matches:t=>t===e}}
return n.length===1&&n[0]==="star"?{literal:void 0,matches:()=>!0}:{literal:void 0,matches:e=>h(n,e)}}function h(n,l){let e;for(let t=0,o=0;;){let i=n[t];if(i===
"star"){e={token:t+1,at:o},t++;continue}let r=l.codePointAt(o);if(i===void 0&&r===void 0)return!0;if(i!==void 0&&r!==void 0&&v(i,r)){t++,o+=p(r);continue}if(!e||
e.at>=l.length)return!1;e.at+=p(l.codePointAt(e.at)),t=e.token,o=e.at}}function v(n,l){return typeof n=="number"?n===l:typeof n=="string"?!0:n.holds(l)!==n.isNegated}
function p(n=0){return n>65535?2:1}function g(n){return n.codePointAt(0)??0}function m(n){let l=f(!1);for(let[r,a]of n)b(l,r,a);let e=[],t=[l.deep?[l,l.deep]:[l]],
o=0;function i(r){let a=r.split("/"),s=0;for(;s<e.length&&e[s]===a[s];)s++;e=a,t=t.slice(0,s+1);for(let u=s;u<a.length;u++)t.push(y(t[u]??[],a[u]??"",++o));return t[a.
length]??[]}return{valuesFor:r=>i(r).flatMap(({values:a})=>a),canMatchBelow:r=>i(r).some(({deep:a,isDeep:s,literals:u,patterns:c})=>a||s||u.size>0||c.length>0)}}
function f(n){return{literals:new Map,patterns:[],deep:void 0,isDeep:n,values:[],step:0}}function b(n,l,e){let t=n;for(let{name:o,isDeep:i}of l)i&&!t.isDeep&&(t.
deep??=f(!0),t=t.deep),t=D(t,o);t.values.push(e)}function D({literals:n,patterns:l},e){let t=e.literal===void 0?void 0:n.get(e.literal);if(t)return t;let o=f(!1);
return e.literal===void 0?l.push({name:e,branch:o}):n.set(e.literal,o),o}function y(n,l,e){let t=[],o=i=>{i===void 0||i.step===e||(i.step=e,t.push(i),o(i.deep))};
for(let i of n){i.isDeep&&o(i),o(i.literals.get(l));for(let r of i.patterns)r.name.matches(l)&&o(r.branch)}return t}export{d as a,g as b,m as c};
