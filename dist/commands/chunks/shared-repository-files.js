import{a as L,b as _,c as q,d as E}from"./shared-repository-tree.js";import{a as M}from"./shared-select.js";import{b as S,c as y}from"./shared-schema.js";import{
a as c}from"./shared-facts-source.js";import{g as V,h as w,i as C,k as D,m as z,n as f,p as I,t as A,y as N}from"./shared-api.js";import{a as b}from"./shared-text.js";
var k={size:50,kind:50,content:10},x={size:2e3,kind:2e3,content:200},j=8e3,u=2**20,T=5e3;function P(e,o,i){return{id:o===""?`repository_file_${e}s`:`repository_\
file_${e}s(${o})`,summary:{size:"Sizes of files",kind:"Which files are binary",content:"Contents of files"}[e],requiredRole:L,scope:"project",needs:{tree:q,local:_},
async collect(s,{tree:t,local:l}){let a=t.files.filter(r=>E(r)&&i(r.path)).map(({path:r})=>r);if(!l)return O(s,t.commit,a,e);if(e==="content"&&a.length>T)throw new c(
`${a.length} files must be read, and at most ${T} are read`);return Q(l,a,e)}}}async function Q(e,o,i){let s=new Map(e.files.map(({path:p,bytes:h})=>[p,h])),t=p=>s.
get(p)??0,l=i==="content",a={size:0,kind:j,content:u}[i],r=[];for await(let{path:p,content:h,isCut:n}of e.read(o,a)){if(l&&n)throw v(p);let d=h.subarray(0,j).includes(
0),m=l&&!d?new TextDecoder().decode(h):void 0;r.push({path:p,bytes:t(p),isBinary:d,content:m})}return r}var R={size:"path size",kind:"path size storedExternally\
 simpleViewer { fileType }",content:"path size rawTextBlob"},F=f({path:w(),size:N(I([w().check(V(/^\d+$/)),C()]),A(Number)),storedExternally:y(D()),rawTextBlob:y(
w()),simpleViewer:y(f({fileType:w()}))}),J=f({projects:f({nodes:z(f({repository:f({blobs:f({nodes:z(F)})})}))})});async function O(e,o,i,s){if(i.length>x[s])throw new c(
`${i.length} files must be read, and at most ${x[s]} are read from GitLab; let the job check out ${o.name}, with Git in its image`);let t=k[s],l=Array.from({length:Math.
ceil(i.length/t)},(a,r)=>i.slice(r*t,(r+1)*t));return(await Promise.all(l.map(a=>U(e,o.sha,a,s)))).flat()}async function U({gitlab:e,projectId:o},i,s,t){let l=`\
query($ids: [ID!], $ref: String!, $paths: [String!]!) { projects(ids: $ids, first: 1) { nodes { repository { blobs(ref: $ref, paths: $paths, first: ${k[t]}) { n\
odes { ${R[t]} } } } } } }`,{data:a,errors:r}=await e.graphql(l,{ids:[M(o)],ref:i,paths:s},!0);if(r.length>0)throw new c(`GraphQL answered with errors: ${r.join(
"; ")}`);let p=S(J,a).projects.nodes[0]?.repository.blobs.nodes??[],h=new Map(p.map(n=>[n.path,n]));return s.map(n=>{let d=h.get(n);if(!d)throw new c(`GitLab do\
es not show ${b(n)}, which it lists`);let{size:m,storedExternally:B,rawTextBlob:$,simpleViewer:g}=d;if(t==="content"&&m>u)throw v(n);if(t==="kind"&&!g)throw new c(
`GitLab does not say what kind of file ${b(n)} is`);let G=t==="content"?$===void 0:W(g?.fileType,B);return{path:n,bytes:m,isBinary:G,content:$}})}function W(e,o){
return o!==!0&&e!==void 0&&e!=="text"&&e!=="empty"}function v(e){return new c(`${b(e)} has more than ${u} bytes, which are not read for a pattern`)}export{P as a};
