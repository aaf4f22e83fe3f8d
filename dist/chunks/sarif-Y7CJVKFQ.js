import{a as d,c as f,d as m,e as g,f as p}from"./chunk-MGABYZ7G.js";import{$a_a as s}from"../index.js";var x="https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json",k=async(e,t)=>{let n=R(e),r=new Map(n.map(({id:c},o)=>[c,o])),
i=g(t).split("/").map(encodeURIComponent).join("/"),u=(await d(e)).map(({requirement:c,control:o,fingerprint:h})=>({ruleId:s(o.id),ruleIndex:r.get(o.id),kind:"f\
ail",level:v(f(o)),message:{text:y(c,o)},locations:[{physicalLocation:{artifactLocation:{uri:i,uriBaseId:"%SRCROOT%"},region:{startLine:1}}}],partialFingerprints:{
"countersign/v1":h},properties:{status:o.status,severity:o.severity,requirement:s(c)}})),l={tool:{driver:{name:"Countersign",version:e.tool.version,rules:n.map(
$)}},automationDetails:{id:`countersign/${e.subject.project.id}/`},invocations:[{executionSuccessful:!0,endTimeUtc:e.generated_at}],columnKind:"utf16CodeUnits",
...C(e),results:u,properties:{verdict:e.verdict,policy:s(e.policy.name)}};return`${JSON.stringify({$schema:x,version:"2.1.0",runs:[l]},null,2)}
`};function R({requirements:e}){let t=e.flatMap(({controls:n})=>n);return t.filter(({id:n},r)=>t.findIndex(i=>i.id===n)===r)}function $({id:e,title:t,severity:n,
remediation:r}){let i=p(r.url);return{id:s(e),shortDescription:{text:a(t)},help:{text:a(`Fix: ${r.text}`)},...i===void 0?{}:{helpUri:i},defaultConfiguration:{level:v(
n)},properties:{severity:n}}}function v(e){return e==="critical"||e==="high"?"error":e==="medium"?"warning":"note"}function y(e,t){let{status:n,message:r,remediation:i}=t,
u=n==="unknown"?"not known: ":"",l=n==="fail"?`. Fix: ${i.text}`:"";return`${a(e)}${m(t)}: ${u}${a(r)}${a(l)}`}function a(e){return s(e,1e3).replaceAll("](","] \
(")}function C({subject:e}){let{gitlab_url:t,project:n,merge_request:r}=e,i=p(`${t}/${n.path}`);return!r||i===void 0?{}:{versionControlProvenance:[{repositoryUri:i,
revisionId:r.sha}]}}export{k as render};
