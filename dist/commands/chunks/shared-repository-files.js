import{a as L,b as _,c as q,d as E}from"./shared-repository-tree.js";import{a as M}from"./shared-select.js";import{b as S,c as w}from"./shared-schema.js";import{
a as f}from"./shared-source.js";import{g as V,h as d,i as C,k as D,m as z,n as p,p as I,t as A,y as N}from"./shared-api.js";import{a as y}from"./shared-text.js";
var k={size:50,kind:50,content:10},x={size:2e3,kind:2e3,content:200},j=8e3,b=2**20,T=5e3;function P(t,a,s){return{id:a===""?`repository_file_${t}s`:`repository_\
file_${t}s(${a})`,summary:{size:"Sizes of files",kind:"Which files are binary",content:"Contents of files"}[t],requiredRole:L,scope:"project",needs:{tree:q,local:_},
async collect(o,{tree:r,local:l}){let i=r.files.filter(e=>E(e)&&s(e.path)).map(({path:e})=>e);if(!l)return O(o,r.commit,i,t);if(t==="content"&&i.length>T)throw new f(
`${i.length} files are to be read, at most ${T} are`);return Q(l,i,t)}}}async function Q(t,a,s){let o=new Map(t.files.map(({path:e,bytes:h})=>[e,h])),r=e=>o.get(
e)??0;if(s==="size")return a.map(e=>({path:e,bytes:r(e),isBinary:!1,content:void 0}));let l=s==="content",i=[];for await(let{path:e,content:h,isCut:m}of t.read(
a,l?b:j)){if(l&&m)throw v(e);let n=h.subarray(0,j).includes(0),c=l&&!n?new TextDecoder().decode(h):void 0;i.push({path:e,bytes:r(e),isBinary:n,content:c})}return i}
var R={size:"path size",kind:"path size storedExternally simpleViewer { fileType }",content:"path size rawTextBlob"},F=p({path:d(),size:N(I([d().check(V(/^\d+$/)),
C()]),A(Number)),storedExternally:w(D()),rawTextBlob:w(d()),simpleViewer:w(p({fileType:d()}))}),J=p({projects:p({nodes:z(p({repository:p({blobs:p({nodes:z(F)})})}))})});
async function O(t,a,s,o){if(s.length>x[o])throw new f(`${s.length} files are to be read, at most ${x[o]} are read from GitLab; let the job check out ${a.name},\
 with Git in its image`);let r=k[o],l=Array.from({length:Math.ceil(s.length/r)},(i,e)=>s.slice(e*r,(e+1)*r));return(await Promise.all(l.map(i=>U(t,a.sha,i,o)))).
flat()}async function U({gitlab:t,projectId:a},s,o,r){let l=`query($ids: [ID!], $ref: String!, $paths: [String!]!) { projects(ids: $ids, first: 1) { nodes { rep\
ository { blobs(ref: $ref, paths: $paths, first: ${k[r]}) { nodes { ${R[r]} } } } } } }`,{data:i,errors:e}=await t.graphql(l,{ids:[M(a)],ref:s,paths:o},!0);if(e.
length>0)throw new f(`GraphQL answered with errors: ${e.join("; ")}`);let h=S(J,i).projects.nodes[0]?.repository.blobs.nodes??[],m=new Map(h.map(n=>[n.path,n]));
return o.map(n=>{let c=m.get(n);if(!c)throw new f(`GitLab does not show ${y(n)}, which it lists`);let{size:u,storedExternally:B,rawTextBlob:$,simpleViewer:g}=c;
if(r==="content"&&u>b)throw v(n);if(r==="kind"&&!g)throw new f(`GitLab does not say what kind of file ${y(n)} is`);let G=r==="content"?$===void 0:W(g?.fileType,
B);return{path:n,bytes:u,isBinary:G,content:$}})}function W(t,a){return a!==!0&&t!==void 0&&t!=="text"&&t!=="empty"}function v(t){return new f(`${y(t)} has more\
 than ${b} bytes, which are not read for a pattern`)}export{P as a};
