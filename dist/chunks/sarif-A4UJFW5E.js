import{a as l,c as f,d,e as m,f as p}from"./chunk-URLSRDCA.js";import{a as o}from"./chunk-APIG3MQ2.js";var h="https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json",k=async(e,r)=>{let t=y(e),n=new Map(t.map(({id:a},s)=>[o(a),s])),
i=(await l(e)).map(({requirement:a,control:s,fingerprint:v})=>({ruleId:o(s.id),ruleIndex:n.get(o(s.id)),kind:"fail",level:g(f(s)),message:{text:$(a,s)},locations:[
R(m(s,r))],partialFingerprints:{"countersign/v1":v},properties:{status:s.status,severity:s.severity,requirement:o(a)}})),u={tool:{driver:{name:"Countersign",version:e.
tool.version,rules:t.map(x)}},automationDetails:{id:`countersign/${e.subject.project.id}/`},invocations:[{executionSuccessful:!0,endTimeUtc:e.generated_at}],columnKind:"\
utf16CodeUnits",...O(e),results:i,properties:{verdict:e.verdict,policy:o(e.policy.name)}};return`${JSON.stringify({$schema:h,version:"2.1.0",runs:[u]},null,2)}
`};function R({path:e,line:r}){return{physicalLocation:{artifactLocation:{uri:e.split("/").map(encodeURIComponent).join("/"),uriBaseId:"%SRCROOT%"},region:{startLine:r}}}}
function y({requirements:e}){let r=e.flatMap(({controls:n})=>n),t=r.map(({id:n})=>o(n));return r.filter((n,i)=>t.indexOf(t[i]??"")===i)}function x({id:e,title:r,
severity:t,remediation:n}){let i=p(n.url);return{id:o(e),shortDescription:{text:c(r)},help:{text:c(`Fix: ${n.text}`)},...i===void 0?{}:{helpUri:i},defaultConfiguration:{
level:g(t)},properties:{severity:t}}}function g(e){return e==="critical"||e==="high"?"error":e==="medium"?"warning":"note"}function $(e,r){let{status:t,message:n,
remediation:i}=r,u=t==="unknown"?"not known: ":"",a=t==="fail"?`. Fix: ${i.text}`:"";return`${c(e)}${d(r)}: ${u}${c(n)}${c(a)}`}function c(e){return o(e).replaceAll(
"](","] (")}function O({subject:e}){let{gitlab_url:r,project:t,merge_request:n}=e,i=p(`${r}/${o(t.path)}`);return!n||i===void 0?{}:{versionControlProvenance:[{repositoryUri:i,
revisionId:n.sha}]}}export{k as render};
