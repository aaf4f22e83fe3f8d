import{a as G,b as L,c as q,d as E}from"./shared-repository-tree.js";import{$b1e4_a as M}from"../index.js";import{$104c_b as S,$104c_c as $}from"../index.js";import{
$416b_a as f}from"../index.js";import{$82ce_g as V,$82ce_h as d,$82ce_i as C,$82ce_k as D,$82ce_m as g,$82ce_n as c,$82ce_p as I,$82ce_s as A,$82ce_x as N}from"../index.js";
import{$f045_a as w}from"../index.js";var z={size:50,kind:50,content:10},x={size:2e3,kind:2e3,content:200},k=8e3,y=2**20,j=5e3;function P(t,a,s){return{id:a===""?
`repository_file_${t}s`:`repository_file_${t}s(${a})`,summary:{size:"Sizes of files",kind:"Which files are binary",content:"Contents of files"}[t],requiredRole:G,
scope:"project",needs:{tree:q,local:L},async collect(o,{tree:r,local:l}){let i=r.files.filter(e=>E(e)&&s(e.path)).map(({path:e})=>e);if(!l)return O(o,r.commit,i,
t);if(t==="content"&&i.length>j)throw new f(`${i.length} files are to be read, at most ${j} are`);return Q(l,i,t)}}}async function Q(t,a,s){let o=new Map(t.files.
map(({path:e,bytes:p})=>[e,p])),r=e=>o.get(e)??0;if(s==="size")return a.map(e=>({path:e,bytes:r(e),isBinary:!1,content:void 0}));let l=s==="content",i=[];for await(let{
path:e,content:p,isCut:m}of t.read(a,l?y:k)){if(l&&m)throw T(e);let n=p.subarray(0,k).includes(0),h=l&&!n?new TextDecoder().decode(p):void 0;i.push({path:e,bytes:r(
e),isBinary:n,content:h})}return i}var R={size:"path size",kind:"path size storedExternally simpleViewer { fileType }",content:"path size rawTextBlob"},F=c({path:d(),
size:N(I([d().check(V(/^\d+$/)),C()]),A(Number)),storedExternally:$(D()),rawTextBlob:$(d()),simpleViewer:$(c({fileType:d()}))}),J=c({projects:c({nodes:g(c({repository:c(
{blobs:c({nodes:g(F)})})}))})});async function O(t,a,s,o){if(s.length>x[o])throw new f(`${s.length} files are to be read, at most ${x[o]} are read from GitLab; \
let the job check out ${a.name}, with Git in its image`);let r=z[o],l=Array.from({length:Math.ceil(s.length/r)},(i,e)=>s.slice(e*r,(e+1)*r));return(await Promise.
all(l.map(i=>U(t,a.sha,i,o)))).flat()}async function U({gitlab:t,projectId:a},s,o,r){let l=`query($ids: [ID!], $ref: String!, $paths: [String!]!) { projects(ids\
: $ids, first: 1) { nodes { repository { blobs(ref: $ref, paths: $paths, first: ${z[r]}) { nodes { ${R[r]} } } } } } }`,{data:i,errors:e}=await t.graphql(l,{ids:[
M(a)],ref:s,paths:o},!0);if(e.length>0)throw new f(`GraphQL answered with errors: ${e.join("; ")}`);let p=S(J,i).projects.nodes[0]?.repository.blobs.nodes??[],m=new Map(
p.map(n=>[n.path,n]));return o.map(n=>{let h=m.get(n);if(!h)throw new f(`GitLab does not show ${w(n)}, which it lists`);let{size:b,storedExternally:v,rawTextBlob:u,
simpleViewer:_}=h;if(r==="content"&&b>y)throw T(n);if(r==="kind"&&!_)throw new f(`GitLab does not say what kind of file ${w(n)} is`);let B=r==="content"?u===void 0:
W(_?.fileType,v);return{path:n,bytes:b,isBinary:B,content:u}})}function W(t,a){return a!==!0&&t!==void 0&&t!=="text"&&t!=="empty"}function T(t){return new f(`${w(
t)} has more than ${y} bytes, which are not read for a pattern`)}export{P as a};
