import{a as G,b as L,c as q,d as E}from"./shared-repository-tree.js";import{$b1e4_a as M}from"../index.js";import{$416b_a as h}from"../index.js";import{$104c_b as S,
$104c_c as w}from"../index.js";import{$82ce_g as V,$82ce_h as $,$82ce_i as C,$82ce_k as D,$82ce_m as g,$82ce_n as p,$82ce_p as I,$82ce_s as A,$82ce_x as N}from"../index.js";
import{$f045_a as y}from"../index.js";var z={size:50,kind:50,content:10},k={size:2e3,kind:2e3,content:200},x=8e3,b=2**20,j=5e3;function P(e,o,s){return{id:o===""?
`repository_file_${e}s`:`repository_file_${e}s(${o})`,summary:{size:"Sizes of files",kind:"Which files are binary",content:"Contents of files"}[e],requiredRole:G,
scope:"project",needs:{tree:q,local:L},async collect(i,{tree:t,local:l}){let a=t.files.filter(r=>E(r)&&s(r.path)).map(({path:r})=>r);if(!l)return O(i,t.commit,a,
e);if(e==="content"&&a.length>j)throw new h(`${a.length} files must be read, and at most ${j} are read`);return Q(l,a,e)}}}async function Q(e,o,s){let i=new Map(
e.files.map(({path:c,bytes:f})=>[c,f])),t=c=>i.get(c)??0,l=s==="content",a={size:0,kind:x,content:b}[s],r=[];for await(let{path:c,content:f,isCut:n}of e.read(o,
a)){if(l&&n)throw T(c);let d=f.subarray(0,x).includes(0),m=l&&!d?new TextDecoder().decode(f):void 0;r.push({path:c,bytes:t(c),isBinary:d,content:m})}return r}var R={
size:"path size",kind:"path size storedExternally simpleViewer { fileType }",content:"path size rawTextBlob"},F=p({path:$(),size:N(I([$().check(V(/^\d+$/)),C()]),
A(Number)),storedExternally:w(D()),rawTextBlob:w($()),simpleViewer:w(p({fileType:$()}))}),J=p({projects:p({nodes:g(p({repository:p({blobs:p({nodes:g(F)})})}))})});
async function O(e,o,s,i){if(s.length>k[i])throw new h(`${s.length} files must be read, and at most ${k[i]} are read from GitLab; let the job check out ${o.name}\
, with Git in its image`);let t=z[i],l=Array.from({length:Math.ceil(s.length/t)},(a,r)=>s.slice(r*t,(r+1)*t));return(await Promise.all(l.map(a=>U(e,o.sha,a,i)))).
flat()}async function U({gitlab:e,projectId:o},s,i,t){let l=`query($ids: [ID!], $ref: String!, $paths: [String!]!) { projects(ids: $ids, first: 1) { nodes { rep\
ository { blobs(ref: $ref, paths: $paths, first: ${z[t]}) { nodes { ${R[t]} } } } } } }`,{data:a,errors:r}=await e.graphql(l,{ids:[M(o)],ref:s,paths:i},!0);if(r.
length>0)throw new h(`GraphQL answered with errors: ${r.join("; ")}`);let c=S(J,a).projects.nodes[0]?.repository.blobs.nodes??[],f=new Map(c.map(n=>[n.path,n]));
return i.map(n=>{let d=f.get(n);if(!d)throw new h(`GitLab does not show ${y(n)}, which it lists`);let{size:m,storedExternally:v,rawTextBlob:u,simpleViewer:_}=d;
if(t==="content"&&m>b)throw T(n);if(t==="kind"&&!_)throw new h(`GitLab does not say what kind of file ${y(n)} is`);let B=t==="content"?u===void 0:W(_?.fileType,
v);return{path:n,bytes:m,isBinary:B,content:u}})}function W(e,o){return o!==!0&&e!==void 0&&e!=="text"&&e!=="empty"}function T(e){return new h(`${y(e)} has more\
 than ${b} bytes, which are not read for a pattern`)}export{P as a};
