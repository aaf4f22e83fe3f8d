import{c as m}from"./shared-part-values.js";import{a as f,c as v,d as g,e as $,f as p}from"./shared-reporting-formats-findings.js";import{a as s}from"./shared-one-line.js";
var h="https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json",x=async(e,t)=>{let i=C(e),r=new Map(i.map(({id:a},o)=>[s(a),o])),
n=(await f(e)).map(({requirement:a,control:o,fingerprint:c})=>({ruleId:s(o.id),ruleIndex:r.get(s(o.id)),kind:"fail",level:d(v(o)),message:{text:I(a,o)},locations:[
y($(o,t))],partialFingerprints:{"countersign/v1":c},properties:{status:o.status,severity:o.severity,requirement:s(a)}})),l={tool:{driver:{name:"Countersign",version:e.
tool.version,rules:i.map(j)}},automationDetails:{id:`countersign/${e.subject.project.id}/`},invocations:[{executionSuccessful:!0,endTimeUtc:e.generated_at}],columnKind:"\
utf16CodeUnits",...w(e),results:n,properties:{verdict:e.verdict,policy:s(e.policy.name)}};return`${JSON.stringify({$schema:h,version:"2.1.0",runs:[l]},null,2)}
`};function y({path:e,line:t}){return{physicalLocation:{artifactLocation:{uri:e.split("/").map(encodeURIComponent).join("/"),uriBaseId:"%SRCROOT%"},region:{startLine:t}}}}
function C({requirements:e}){let t=e.flatMap(({controls:r})=>r),i=t.map(({id:r})=>s(r));return t.filter((r,n)=>i.indexOf(i[n]??"")===n)}function j({id:e,title:t,
severity:i,remediation:r}){let n=p(r.url);return{id:s(e),shortDescription:{text:u(t)},help:{text:u(`Fix: ${r.text}`)},...n===void 0?{}:{helpUri:n},defaultConfiguration:{
level:d(i)},properties:{severity:i}}}function d(e){return e==="critical"||e==="high"?"error":e==="medium"?"warning":"note"}function I(e,t){let{status:i,message:r,
remediation:n}=t,l=i==="unknown"?"unknown: ":"",a=i==="fail"?`. Fix: ${n.text}`:"",o=m(t),c=o===void 0?"":` (${u(o)})`;return`${u(e)}${g(t)}: ${l}${u(r)}${c}${u(
a)}`}function u(e){return s(e).replaceAll("](","] (")}function w({subject:e}){let{gitlab_url:t,project:i,merge_request:r}=e,n=p(`${t}/${s(i.path)}`);return!r||n===
void 0?{}:{versionControlProvenance:[{repositoryUri:n,revisionId:r.sha}]}}export{x as render};
