var s={fail:"failed",unknown:"unknown",warned:"warned",waived:"waived",observed:"observed",pass:"passed",not_applicable:"not applicable",external:"external"},r=Object.
keys(s);function t({status:n,phase:e="enforce"}){return e==="enforce"||n!=="fail"&&n!=="unknown"?n:e==="warn"?"warned":"observed"}function o(n,e){return n.filter(
a=>t(a)===e).length}function l({requirements:n}){let e=n.flatMap(({controls:a})=>a);return Object.fromEntries(r.map(a=>[a,o(e,a)]))}function u(n){return r.map(e=>[
o(n,e),s[e]]).filter(([e])=>e).map(e=>e.join(" ")).join(", ")}function f(n){return n.some(({status:e})=>e!=="not_applicable"&&e!=="external")}function c(n){let e=a=>r.
indexOf(t(a));return[...n].sort((a,i)=>e(a)-e(i))}export{t as a,o as b,l as c,u as d,f as e,c as f};
