import{b as c}from"./chunk-MGABYZ7G.js";import{$i_b as l}from"../index.js";import{$a_a as a}from"../index.js";var g=["compliant","non_compliant","undetermined"],d=["critical","high","medium","low","info"],j=e=>[s("countersign_verdict","stateset","The verdict: 1 for the \
one it is.",b(e)),s("countersign_controls","gauge","Controls by status.",y(e)),s("countersign_findings","gauge","Enforced controls that failed or could not be j\
udged, by severity.",$(e)),s("countersign_requirements","gauge","Requirements that apply, 1 for one that is met.",R(e)),`# EOF
`].join("");function b({verdict:e}){return g.map(n=>[{countersign_verdict:n},n===e?1:0])}function y(e){return Object.entries(l(e)).map(([n,t])=>[{status:n},t])}
function $(e){let n=e.requirements.flatMap(({controls:t})=>t).filter(t=>t.phase==="enforce"&&c(t));return d.map(t=>[{severity:t},n.filter(i=>i.severity===t).length])}
function R({requirements:e}){let n=new Map;return e.filter(({status:t})=>t!=="not_applicable").map(({name:t,status:i})=>{let r=h(t),o=(n.get(r)??0)+1;return n.set(
r,o),[{requirement:o===1?r:`${r} (${o})`},i==="pass"?1:0]})}function s(e,n,t,i){let r=i.map(([o,u])=>{let p=Object.entries(o).map(([m,f])=>`${m}="${f}"`);return`${e}\
{${p.join(",")}} ${u}
`});return[`# TYPE ${e} ${n}
`,`# HELP ${e} ${t}
`,...r].join("")}function h(e){return a(e).replaceAll("#","＃").replace(/[\ud800-\udfff]/gu,"�").replaceAll("\\","\\\\").replaceAll('"','\\"')}export{j as render};
