import{a as B,b as R,c as j,d as D}from"./chunk-HWOF6LUI.js";import{b as x,c as p,d as z,f as C,g as w,h as d,n as u}from"./chunk-7J7MU3VY.js";import{
a as k,d as f}from"./chunk-KMJYZSMM.js";import{a as y}from"./chunk-Z23466PB.js";var q={size:50,kind:50,content:10},L={size:2e3,kind:2e3,content:200},G=8e3,g=2**20,T=5e3;function X(t,n,r){return{id:n===""?`repository_file_${t}s`:`repository_\
file_${t}s(${n})`,summary:{size:"Sizes of files",kind:"Which files are binary",content:"Contents of files"}[t],requiredRole:B,scope:"project",needs:{tree:j,local:R},
async collect(s,{tree:o,local:a}){let c=o.files.filter(e=>D(e)&&r(e.path)).map(({path:e})=>e);if(!a)return I(s,o.commit,c,t);if(t==="content"&&c.length>T)throw new f(
`${c.length} files are to be read, at most ${T} are`);return E(a,c,t)}}}async function E(t,n,r){let s=new Map(t.files.map(({path:e,bytes:l})=>[e,l])),o=e=>s.get(
e)??0;if(r==="size")return n.map(e=>({path:e,bytes:o(e),isBinary:!1,content:void 0}));let a=r==="content",c=[];for await(let{path:e,content:l,isCut:b}of t.read(
n,a?g:G)){if(a&&b)throw P(e);let i=l.subarray(0,G).includes(0),m=a&&!i?new TextDecoder().decode(l):void 0;c.push({path:e,bytes:o(e),isBinary:i,content:m})}return c}
var M={size:"path size",kind:"path size storedExternally simpleViewer { fileType }",content:"path size rawTextBlob"},S=d({path:p(),size:z(),storedExternally:u(C()),
rawTextBlob:u(p()),simpleViewer:u(d({fileType:p()}))}),V=d({projects:d({nodes:w(d({repository:d({blobs:d({nodes:w(S)})})}))})});async function I(t,n,r,s){if(r.length>
L[s])throw new f(`${r.length} files are to be read, at most ${L[s]} are read from GitLab; let the job check out ${n.name}, with Git in its image`);let o=q[s],a=Array.
from({length:Math.ceil(r.length/o)},(e,l)=>r.slice(l*o,(l+1)*o));return(await Promise.all(a.map(e=>J(t,n.sha,e,s)))).flat()}async function J({gitlab:t,projectId:n},r,s,o){
let a=`query($ids: [ID!], $ref: String!, $paths: [String!]!) { projects(ids: $ids, first: 1) { nodes { repository { blobs(ref: $ref, paths: $paths, first: ${q[o]}\
) { nodes { ${M[o]} } } } } } }`,{data:c,errors:e}=await t.graphql(a,{ids:[k(n)],ref:r,paths:s},!0);if(e.length>0)throw new f(`GraphQL answered with errors: ${e.
join("; ")}`);let l=x(V,c).projects.nodes[0]?.repository.blobs.nodes??[],b=new Map(l.map(i=>[i.path,i]));return s.map(i=>{let m=b.get(i);if(!m)throw new f(`GitL\
ab does not show ${y(i)}, which it lists`);let{size:h,storedExternally:_,rawTextBlob:$,simpleViewer:F}=m;if(o==="content"&&h>g)throw P(i);if(o==="kind"&&!F)throw new f(
`GitLab does not say what kind of file ${y(i)} is`);let A=o==="content"?$===void 0:O(F?.fileType,_);return{path:i,bytes:h,isBinary:A,content:$}})}function O(t,n){
return n!==!0&&t!==void 0&&t!=="text"&&t!=="empty"}function P(t){return new f(`${y(t)} has more than ${g} bytes, which are not read for a pattern`)}export{X as a};
