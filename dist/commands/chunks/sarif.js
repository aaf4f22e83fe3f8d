import{a as f}from"./shared-home.js";import{c as $}from"./shared-part-values.js";import{a as h}from"./shared-names.js";import{a as x,c as y,d as C,e as U,f as m}from"./shared-reporting-formats-findings.js";
import{a as s}from"./shared-one-line.js";import"./shared-text.js";import"./shared-bundler.js";var I="https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/\
schemas/sarif-schema-2.1.0.json",d="%SRCROOT%",j=async(e,r)=>{let t=L(e),i=new Map(t.map(({id:l},n)=>[s(l),n])),o=(await x(e)).map(({requirement:l,control:n,fingerprint:p})=>({
ruleId:s(n.id),ruleIndex:i.get(s(n.id)),kind:"fail",level:v(y(n)),message:{text:q(l,n)},locations:[w(U(n,r))],partialFingerprints:{"countersign/v1":p},properties:{
status:n.status,severity:n.severity,requirement:s(l)}})),u={tool:{driver:{name:"Countersign",version:e.tool.version,semanticVersion:e.tool.version,informationUri:f,
rules:t.map(l=>O(l,e))}},automationDetails:{id:`countersign/${e.subject.project.id}/`},invocations:[{executionSuccessful:!0,endTimeUtc:e.generated_at}],columnKind:"\
utf16CodeUnits",originalUriBaseIds:{[d]:{description:{text:"The root of the repository."}}},...D(e),results:o,properties:{verdict:e.verdict,policy:s(e.policy.name)}};
return`${JSON.stringify({$schema:I,version:"2.1.0",runs:[u]},null,2)}
`};function w({path:e,line:r}){return{physicalLocation:{artifactLocation:{uri:e.split("/").map(encodeURIComponent).join("/"),uriBaseId:d},region:{startLine:r}}}}
function L({requirements:e}){let r=e.flatMap(({controls:i})=>i),t=r.map(({id:i})=>s(i));return r.filter((i,o)=>t.indexOf(t[o]??"")===o)}function O({id:e,title:r,
severity:t,remediation:i,page:o},{policy:u}){return{id:s(e),name:k(e),shortDescription:{text:c(a(r))},fullDescription:{text:c(`${a(r)}: the control ${a(e)} of t\
he policy ${a(u.name)}`)},help:{text:c(a(`Fix: ${i.text}`))},helpUri:m(o)??m(i.url)??f,defaultConfiguration:{level:v(t)},properties:{severity:t}}}function k(e){
return`Control ${e.toLowerCase().replace(/[^a-z0-9]+/g," ").trim()}`.replace(/ +([a-z])(?=[a-z0-9])|^./g,(r,t)=>(t??"C").toUpperCase()).replaceAll(" ","")}function v(e){
return e==="critical"||e==="high"?"error":e==="medium"?"warning":"note"}function q(e,r){let{id:t,status:i,message:o,remediation:u}=r,l=i==="unknown"?"unknown: ":
"",n=$(r),p=n===void 0?"":` (${a(n)})`,g=`${a(e)}: ${a(h(r))} (${a(t)})${C(r)}`;return c(`${g}: ${l}${a(o)}${p}. Fix: ${a(u.text)}`)}function c(e){return e.endsWith(
".")?e:`${e}.`}function a(e){return s(e).replaceAll("](","] (")}function D({subject:e}){let{gitlab_url:r,project:t,merge_request:i}=e,o=m(`${r}/${s(t.path)}`);if(o===
void 0)return{};let u=i?{revisionId:i.sha}:{};return{versionControlProvenance:[{repositoryUri:o,...u,mappedTo:{uriBaseId:d}}]}}export{j as render};
