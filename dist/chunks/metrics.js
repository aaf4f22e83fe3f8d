import{b as p}from"./shared-reporting-formats-findings.js";import{a as m}from"./shared-one-line.js";import{$c006_c as f}from"../index.js";var d=["compliant","no\
n_compliant","undetermined"],g=["critical","high","medium","low","info"],$=e=>[a("countersign_verdict","stateset","The verdict: 1 for the actual one.",h(e)),a("\
countersign_controls","gauge","Controls by status; one that is not enforced is warned or observed, not fail or unknown.",v(e)),a("countersign_findings","gauge",
"Enforced controls that failed or could not be judged, by severity.",b(e)),a("countersign_requirements","gauge","Requirements that apply: 1 for one that passed.",
_(e)),`# EOF
`].join("");function h({verdict:e}){return d.map(r=>[{countersign_verdict:r},r===e?1:0])}function v(e){return Object.entries(f(e)).map(([r,t])=>[{status:r},t])}
function b(e){let r=e.requirements.flatMap(({controls:t})=>t).filter(t=>t.phase==="enforce"&&p(t));return g.map(t=>[{severity:t},r.filter(o=>o.severity===t).length])}
function _({requirements:e}){let r=new Map;return e.filter(({status:t})=>t!=="not_applicable").map(({name:t,status:o})=>{let n=j(t),i=(r.get(n)??0)+1;return r.set(
n,i),[{requirement:i===1?n:`${n} (${i})`},o==="pass"?1:0]})}function a(e,r,t,o){let n=o.map(([i,s])=>{let u=Object.entries(i).map(([c,l])=>`${c}="${l}"`);return`${e}\
{${u.join(",")}} ${s}
`});return[`# TYPE ${e} ${r}
`,`# HELP ${e} ${t}
`,...n].join("")}function j(e){return m(e).replaceAll("#","＃").replaceAll("\\","\\\\").replaceAll('"','\\"')}export{$ as render};
