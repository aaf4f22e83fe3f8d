import{a as B,b as j,c as R}from"./chunk-XMRAEPAF.js";import{a as k,c as f}from"./chunk-LVRENNJW.js";import{b as x,c as p,d as z,f as C,g as w,h as d,
n as u}from"./chunk-7J7MU3VY.js";import{a as y}from"./chunk-Z23466PB.js";var T={size:50,kind:50,content:10},D={size:2e3,kind:2e3,content:200},L=8e3,g=2**20,G=5e3;function N(e,o,s){return{id:o===""?`repository_file_${e}s`:`repository_\
file_${e}s(${o})`,summary:{size:"Sizes of files",kind:"Which files are binary",content:"Contents of files"}[e],right:B,about:"project",needs:{tree:j},async collect(i,{
tree:t}){let r=t.files.filter(c=>R(c)&&s(c.path)).map(({path:c})=>c);if(!t.local)return V(i,t.commit,r,e);if(e==="content"&&r.length>G)throw new f(`${r.length} \
files are to be read, at most ${G} are`);return A(t.local,r,e)}}}async function A(e,o,s){let i=new Map(e.files.map(({path:n,bytes:l})=>[n,l])),t=n=>i.get(n)??0;
if(s==="size")return o.map(n=>({path:n,bytes:t(n),isBinary:!1,content:void 0}));let r=s==="content",c=[];for await(let{path:n,content:l,isCut:b}of e.read(o,r?g:
L)){if(r&&b)throw P(n);let a=l.subarray(0,L).includes(0),m=r&&!a?new TextDecoder().decode(l):void 0;c.push({path:n,bytes:t(n),isBinary:a,content:m})}return c}var E={
size:"path size",kind:"path size storedExternally simpleViewer { fileType }",content:"path size rawTextBlob"},M=d({path:p(),size:z(),storedExternally:u(C()),rawTextBlob:u(
p()),simpleViewer:u(d({fileType:p()}))}),S=d({projects:d({nodes:w(d({repository:d({blobs:d({nodes:w(M)})})}))})});async function V(e,o,s,i){if(s.length>D[i])throw new f(
`${s.length} files are to be read, at most ${D[i]} are read from GitLab; let the job check out ${o.name}, with Git in its image`);let t=T[i],r=Array.from({length:Math.
ceil(s.length/t)},(n,l)=>s.slice(l*t,(l+1)*t));return(await Promise.all(r.map(n=>I(e,o.sha,n,i)))).flat()}async function I({gitlab:e,projectId:o},s,i,t){let r=`\
query($ids: [ID!], $ref: String!, $paths: [String!]!) { projects(ids: $ids, first: 1) { nodes { repository { blobs(ref: $ref, paths: $paths, first: ${T[t]}) { n\
odes { ${E[t]} } } } } } }`,{data:c,errors:n}=await e.graphql(r,{ids:[k(o)],ref:s,paths:i},!0);if(n.length>0)throw new f(`GraphQL answered with errors: ${n.join(
"; ")}`);let l=x(S,c).projects.nodes[0]?.repository.blobs.nodes??[],b=new Map(l.map(a=>[a.path,a]));return i.map(a=>{let m=b.get(a);if(!m)throw new f(`GitLab do\
es not show ${y(a)}, which it lists`);let{size:h,storedExternally:_,rawTextBlob:$,simpleViewer:F}=m;if(t==="content"&&h>g)throw P(a);if(t==="kind"&&!F)throw new f(
`GitLab does not say what kind of file ${y(a)} is`);let q=t==="content"?$===void 0:J(F?.fileType,_);return{path:a,bytes:h,isBinary:q,content:$}})}function J(e,o){
return o!==!0&&e!==void 0&&e!=="text"&&e!=="empty"}function P(e){return new f(`${y(e)} has more than ${g} bytes, which are not read for a pattern`)}export{N as a};
