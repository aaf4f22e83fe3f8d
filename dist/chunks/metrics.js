import{b as p}from"./shared-reporting-formats-findings.js";import{a as m}from"./shared-one-line.js";import{$520e_b as f}from"../index.js";var d=["compliant","no\
n_compliant","undetermined"],g=["critical","high","medium","low","info"],$=e=>[a("countersign_verdict","stateset","The verdict: 1 for the actual one.",h(e)),a("\
countersign_controls","gauge","Controls by status.",b(e)),a("countersign_findings","gauge","Enforced controls that failed or could not be judged, by severity.",
v(e)),a("countersign_requirements","gauge","Requirements that apply: 1 for one that passed.",_(e)),`# EOF
`].join("");function h({verdict:e}){return d.map(r=>[{countersign_verdict:r},r===e?1:0])}function b(e){return Object.entries(f(e)).map(([r,t])=>[{status:r},t])}
function v(e){let r=e.requirements.flatMap(({controls:t})=>t).filter(t=>t.phase==="enforce"&&p(t));return g.map(t=>[{severity:t},r.filter(i=>i.severity===t).length])}
function _({requirements:e}){let r=new Map;return e.filter(({status:t})=>t!=="not_applicable").map(({name:t,status:i})=>{let n=j(t),o=(r.get(n)??0)+1;return r.set(
n,o),[{requirement:o===1?n:`${n} (${o})`},i==="pass"?1:0]})}function a(e,r,t,i){let n=i.map(([o,s])=>{let u=Object.entries(o).map(([l,c])=>`${l}="${c}"`);return`${e}\
{${u.join(",")}} ${s}
`});return[`# TYPE ${e} ${r}
`,`# HELP ${e} ${t}
`,...n].join("")}function j(e){return m(e).replaceAll("#","＃").replaceAll("\\","\\\\").replaceAll('"','\\"')}export{$ as render};
