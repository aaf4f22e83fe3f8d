import{c as l}from"./chunk-W4VMM47C.js";import{a as d,c as m,d as g,e as h,f}from"./chunk-URLSRDCA.js";import{a as s}from"./chunk-APIG3MQ2.js";
var R="https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json",I=async(e,t)=>{let n=y(e),r=new Map(n.map(({id:a},o)=>[s(a),o])),
i=(await d(e)).map(({requirement:a,control:o,fingerprint:p})=>({ruleId:s(o.id),ruleIndex:r.get(s(o.id)),kind:"fail",level:v(m(o)),message:{text:O(a,o)},locations:[
$(h(o,t))],partialFingerprints:{"countersign/v1":p},properties:{status:o.status,severity:o.severity,requirement:s(a)}})),c={tool:{driver:{name:"Countersign",version:e.
tool.version,rules:n.map(x)}},automationDetails:{id:`countersign/${e.subject.project.id}/`},invocations:[{executionSuccessful:!0,endTimeUtc:e.generated_at}],columnKind:"\
utf16CodeUnits",...C(e),results:i,properties:{verdict:e.verdict,policy:s(e.policy.name)}};return`${JSON.stringify({$schema:R,version:"2.1.0",runs:[c]},null,2)}
`};function $({path:e,line:t}){return{physicalLocation:{artifactLocation:{uri:e.split("/").map(encodeURIComponent).join("/"),uriBaseId:"%SRCROOT%"},region:{startLine:t}}}}
function y({requirements:e}){let t=e.flatMap(({controls:r})=>r),n=t.map(({id:r})=>s(r));return t.filter((r,i)=>n.indexOf(n[i]??"")===i)}function x({id:e,title:t,
severity:n,remediation:r}){let i=f(r.url);return{id:s(e),shortDescription:{text:u(t)},help:{text:u(`Fix: ${r.text}`)},...i===void 0?{}:{helpUri:i},defaultConfiguration:{
level:v(n)},properties:{severity:n}}}function v(e){return e==="critical"||e==="high"?"error":e==="medium"?"warning":"note"}function O(e,t){let{status:n,message:r,
remediation:i}=t,c=n==="unknown"?"not known: ":"",a=n==="fail"?`. Fix: ${i.text}`:"",o=l(t),p=o===void 0?"":` (${u(o)})`;return`${u(e)}${g(t)}: ${c}${u(r)}${p}${u(
a)}`}function u(e){return s(e).replaceAll("](","] (")}function C({subject:e}){let{gitlab_url:t,project:n,merge_request:r}=e,i=f(`${t}/${s(n.path)}`);return!r||i===
void 0?{}:{versionControlProvenance:[{repositoryUri:i,revisionId:r.sha}]}}export{I as render};
