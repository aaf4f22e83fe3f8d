import{b as c}from"./chunk-URLSRDCA.js";import{a as l}from"./chunk-APIG3MQ2.js";import{$m_b as a}from"../index.js";
var f=["compliant","non_compliant","undetermined"],d=["critical","high","medium","low","info"],j=e=>[s("countersign_verdict","stateset","The verdict: 1 for the \
one it is.",b(e)),s("countersign_controls","gauge","Controls by status.",y(e)),s("countersign_findings","gauge","Enforced controls that failed or could not be j\
udged, by severity.",$(e)),s("countersign_requirements","gauge","Requirements that apply, 1 for one that is met.",R(e)),`# EOF
`].join("");function b({verdict:e}){return f.map(n=>[{countersign_verdict:n},n===e?1:0])}function y(e){return Object.entries(a(e)).map(([n,t])=>[{status:n},t])}
function $(e){let n=e.requirements.flatMap(({controls:t})=>t).filter(t=>t.phase==="enforce"&&c(t));return d.map(t=>[{severity:t},n.filter(i=>i.severity===t).length])}
function R({requirements:e}){let n=new Map;return e.filter(({status:t})=>t!=="not_applicable").map(({name:t,status:i})=>{let r=h(t),o=(n.get(r)??0)+1;return n.set(
r,o),[{requirement:o===1?r:`${r} (${o})`},i==="pass"?1:0]})}function s(e,n,t,i){let r=i.map(([o,p])=>{let u=Object.entries(o).map(([m,g])=>`${m}="${g}"`);return`${e}\
{${u.join(",")}} ${p}
`});return[`# TYPE ${e} ${n}
`,`# HELP ${e} ${t}
`,...r].join("")}function h(e){return l(e).replaceAll("#","＃").replaceAll("\\","\\\\").replaceAll('"','\\"')}export{j as render};
