import{a as G,b as q,c as L,d as S}from"./shared-repository-tree.js";import{$b1e4_a as E}from"../index.js";import{$104c_b as M,$104c_c as w}from"../index.js";import{
$82ce_g as V,$82ce_h as $,$82ce_i as C,$82ce_k as I,$82ce_m as g,$82ce_n as p,$82ce_q as A,$82ce_t as D,$82ce_y as N}from"../index.js";import{$416b_a as h}from"../index.js";
import{$a40e_a as P}from"../index.js";import{$f045_a as y}from"../index.js";var z={size:50,kind:50,content:10},k={size:2e3,kind:2e3,content:200},x=8e3,b=2**20,j=5e3;
function Q(e,i,s){return{id:i===""?`repository_file_${e}s`:`repository_file_${e}s(${i})`,summary:{size:"Sizes of files",kind:"Which files are binary",content:"C\
ontents of files"}[e],requiredRole:G,scope:"project",needs:{tree:L,local:q},async collect(n,{tree:r,local:l}){let c=new Set(r.files.map(({path:t})=>t)),a=r.files.
filter(t=>S(t)&&s(t.path,c)).map(({path:t})=>t);if(!l)return O(n,r.commit,a,e);if(e==="content"&&a.length>j)throw new h(`${a.length} files must be read, and at \
most ${j} are read`);return R(l,a,e)}}}async function R(e,i,s){let n=new Map(e.files.map(({path:t,bytes:f})=>[t,f])),r=t=>n.get(t)??0,l=s==="content",c={size:0,
kind:x,content:b}[s],a=[];for await(let{path:t,content:f,isCut:o}of e.read(i,c)){if(l&&o)throw T(t);let d=f.subarray(0,x).includes(0),m=l&&!d?P(f):void 0;a.push(
{path:t,bytes:r(t),isBinary:d,content:m})}return a}var W={size:"path size",kind:"path size storedExternally simpleViewer { fileType }",content:"path size rawTex\
tBlob"},F=p({path:$(),size:N(A([$().check(V(/^\d+$/)),C()]),D(Number)),storedExternally:w(I()),rawTextBlob:w($()),simpleViewer:w(p({fileType:$()}))}),J=p({projects:p(
{nodes:g(p({repository:p({blobs:p({nodes:g(F)})})}))})});async function O(e,i,s,n){if(s.length>k[n])throw new h(`${s.length} files must be read, and at most ${k[n]}\
 are read from GitLab; let the job check out ${i.name}, with Git in its image`);let r=z[n],l=Array.from({length:Math.ceil(s.length/r)},(c,a)=>s.slice(a*r,(a+1)*
r));return(await Promise.all(l.map(c=>U(e,i.sha,c,n)))).flat()}async function U({gitlab:e,projectId:i},s,n,r){let l=`query($ids: [ID!], $ref: String!, $paths: [\
String!]!) { projects(ids: $ids, first: 1) { nodes { id repository { blobs(ref: $ref, paths: $paths, first: ${z[r]}) { nodes { ${W[r]} } } } } } }`,{data:c,errors:a}=await e.
graphql(l,{ids:[E(i)],ref:s,paths:n},!0);if(a.length>0)throw new h(`GraphQL answered with errors: ${a.join("; ")}`);let t=M(J,c).projects.nodes[0]?.repository.blobs.
nodes??[],f=new Map(t.map(o=>[o.path,o]));return n.map(o=>{let d=f.get(o);if(!d)throw new h(`GitLab does not show ${y(o)}, which it lists`);let{size:m,storedExternally:v,
rawTextBlob:u,simpleViewer:_}=d;if(r==="content"&&m>b)throw T(o);if(r==="kind"&&!_)throw new h(`GitLab does not say what kind of file ${y(o)} is`);let B=r==="co\
ntent"?u===void 0:H(_?.fileType,v);return{path:o,bytes:m,isBinary:B,content:u}})}function H(e,i){return i!==!0&&e!==void 0&&e!=="text"&&e!=="empty"}function T(e){
return new h(`${y(e)} has more than ${b} bytes, which are not read for a pattern`)}export{Q as a};
