function d(i){let l=i.filter(e=>typeof e=="number");if(l.length===i.length){let e=l.map(t=>String.fromCodePoint(t)).join("");return{literal:e,matches:t=>t===e}}
return i.length===1&&i[0]==="star"?{literal:void 0,matches:()=>!0}:{literal:void 0,matches:e=>h(i,e)}}function h(i,l){let e;for(let t=0,n=0;;){let o=i[t];if(o===
"star"){e={token:t+1,at:n},t++;continue}let r=l.codePointAt(n);if(o===void 0&&r===void 0)return!0;if(o!==void 0&&r!==void 0&&g(o,r)){t++,n+=p(r);continue}if(!e||
e.at>=l.length)return!1;e.at+=p(l.codePointAt(e.at)),t=e.token,n=e.at}}function g(i,l){return typeof i=="number"?i===l:typeof i=="string"?!0:i.holds(l)!==i.isNegated}
function p(i=0){return i>65535?2:1}function v(i){return i.codePointAt(0)??0}function m(i){let l=u(!1);for(let[r,a]of i)D(l,r,a);let e=[],t=[l.deep?[l,l.deep]:[l]],
n=0;function o(r){let a=r.split("/"),s=0;for(;s<e.length&&e[s]===a[s];)s++;e=a,t=t.slice(0,s+1);for(let f=s;f<a.length;f++)t.push(y(t[f]??[],a[f]??"",++n));return t[a.
length]??[]}return{valuesFor:r=>o(r).flatMap(({values:a})=>a),canMatchBelow:r=>o(r).some(({deep:a,isDeep:s,literals:f,patterns:c})=>a||s||f.size>0||c.size>0)}}function u(i){
return{literals:new Map,patterns:new Map,deep:void 0,isDeep:i,values:[],step:0}}function D(i,l,e){let t=i;for(let{name:n,isDeep:o}of l)o&&!t.isDeep&&(t.deep??=u(
!0),t=t.deep),t=P(t,n);t.values.push(e)}function P({literals:i,patterns:l},e){let t=e.literal===void 0?l.get(e):i.get(e.literal);if(t)return t;let n=u(!1);return e.
literal===void 0?l.set(e,n):i.set(e.literal,n),n}function y(i,l,e){let t=[],n=o=>{o===void 0||o.step===e||(o.step=e,t.push(o),n(o.deep))};for(let o of i){o.isDeep&&
n(o),n(o.literals.get(l));for(let[r,a]of o.patterns)r.matches(l)&&n(a)}return t}export{d as a,v as b,m as c};
