import{c as p}from"./shared-counts.js";import{b as m}from"./shared-reporting-formats-findings.js";import{a as f}from"./shared-one-line.js";import"./shared-text.js";
import"./shared-bundler.js";var d=["compliant","non_compliant","undetermined"],g=["critical","high","medium","low","info"],$=e=>[a("countersign_verdict","states\
et","The verdict: 1 for the actual one.",h(e)),a("countersign_controls","gauge","Controls by status; one that is not enforced is warned or observed, not fail or\
 unknown.",v(e)),a("countersign_findings","gauge","Enforced controls that failed or could not be judged, by severity.",b(e)),a("countersign_requirements","gauge",
"Requirements that apply: 1 for one that passed.",j(e)),`# EOF
`].join("");function h({verdict:e}){return d.map(r=>[{countersign_verdict:r},r===e?1:0])}function v(e){return Object.entries(p(e)).map(([r,t])=>[{status:r},t])}
function b(e){let r=e.requirements.flatMap(({controls:t})=>t).filter(t=>t.phase==="enforce"&&m(t));return g.map(t=>[{severity:t},r.filter(o=>o.severity===t).length])}
function j({requirements:e}){let r=new Map;return e.filter(({status:t})=>t!=="not_applicable").map(({name:t,status:o})=>{let n=y(t),i=(r.get(n)??0)+1;return r.set(
n,i),[{requirement:i===1?n:`${n} (${i})`},o==="pass"?1:0]})}function a(e,r,t,o){let n=o.map(([i,s])=>{let u=Object.entries(i).map(([c,l])=>`${c}="${l}"`);return`${e}\
{${u.join(",")}} ${s}
`});return[`# TYPE ${e} ${r}
`,`# HELP ${e} ${t}
`,...n].join("")}function y(e){return f(e).replaceAll("#","＃").replaceAll("\\","\\\\").replaceAll('"','\\"')}export{$ as render};
