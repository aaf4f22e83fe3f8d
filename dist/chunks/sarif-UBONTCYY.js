import{a as f,c as d,d as m,e as g,f as p}from"./chunk-M4OPUYC7.js";import{a as o}from"./chunk-APIG3MQ2.js";var R="https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json",k=async(e,i)=>{let n=x(e),t=new Map(n.map(({id:c},s)=>[o(c),s])),
r=g(i).split("/").map(encodeURIComponent).join("/"),u=(await f(e)).map(({requirement:c,control:s,fingerprint:h})=>({ruleId:o(s.id),ruleIndex:t.get(o(s.id)),kind:"\
fail",level:v(d(s)),message:{text:y(c,s)},locations:[{physicalLocation:{artifactLocation:{uri:r,uriBaseId:"%SRCROOT%"},region:{startLine:1}}}],partialFingerprints:{
"countersign/v1":h},properties:{status:s.status,severity:s.severity,requirement:o(c)}})),l={tool:{driver:{name:"Countersign",version:e.tool.version,rules:n.map(
$)}},automationDetails:{id:`countersign/${e.subject.project.id}/`},invocations:[{executionSuccessful:!0,endTimeUtc:e.generated_at}],columnKind:"utf16CodeUnits",
...C(e),results:u,properties:{verdict:e.verdict,policy:o(e.policy.name)}};return`${JSON.stringify({$schema:R,version:"2.1.0",runs:[l]},null,2)}
`};function x({requirements:e}){let i=e.flatMap(({controls:t})=>t),n=i.map(({id:t})=>o(t));return i.filter((t,r)=>n.indexOf(n[r]??"")===r)}function $({id:e,title:i,
severity:n,remediation:t}){let r=p(t.url);return{id:o(e),shortDescription:{text:a(i)},help:{text:a(`Fix: ${t.text}`)},...r===void 0?{}:{helpUri:r},defaultConfiguration:{
level:v(n)},properties:{severity:n}}}function v(e){return e==="critical"||e==="high"?"error":e==="medium"?"warning":"note"}function y(e,i){let{status:n,message:t,
remediation:r}=i,u=n==="unknown"?"not known: ":"",l=n==="fail"?`. Fix: ${r.text}`:"";return`${a(e)}${m(i)}: ${u}${a(t)}${a(l)}`}function a(e){return o(e).replaceAll(
"](","] (")}function C({subject:e}){let{gitlab_url:i,project:n,merge_request:t}=e,r=p(`${i}/${o(n.path)}`);return!t||r===void 0?{}:{versionControlProvenance:[{repositoryUri:r,
revisionId:t.sha}]}}export{k as render};
