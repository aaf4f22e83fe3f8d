import{a as q,b as L,c as S,d as _}from"./shared-repository-tree.js";import{a as E}from"./shared-select.js";import{a as M}from"./shared-utf8.js";import{a as c}from"./shared-facts-source.js";
import{b as V,c as y}from"./shared-schema.js";import{g as C,h as w,i as I,k as A,m as z,n as f,q as D,u as N,z as P}from"./shared-api.js";import{a as u}from"./shared-text.js";
var k={size:50,kind:50,content:10},x={size:2e3,kind:2e3,content:200},j=8e3,b=2**20,T=5e3;function Q(e,i,s){return{id:i===""?`repository_file_${e}s`:`repository_\
file_${e}s(${i})`,summary:{size:"Sizes of files",kind:"Which files are binary",content:"Contents of files"}[e],requiredRole:q,scope:"project",needs:{tree:S,local:L},
async collect(n,{tree:r,local:l}){let p=new Set(r.files.map(({path:t})=>t)),a=r.files.filter(t=>_(t)&&s(t.path,p)).map(({path:t})=>t);if(!l)return O(n,r.commit,
a,e);if(e==="content"&&a.length>T)throw new c(`${a.length} files must be read, and at most ${T} are read`);return R(l,a,e)}}}async function R(e,i,s){let n=new Map(
e.files.map(({path:t,bytes:h})=>[t,h])),r=t=>n.get(t)??0,l=s==="content",p={size:0,kind:j,content:b}[s],a=[];for await(let{path:t,content:h,isCut:o}of e.read(i,
p)){if(l&&o)throw v(t);let d=h.subarray(0,j).includes(0),m=l&&!d?M(h):void 0;a.push({path:t,bytes:r(t),isBinary:d,content:m})}return a}var W={size:"path size",kind:"\
path size storedExternally simpleViewer { fileType }",content:"path size rawTextBlob"},F=f({path:w(),size:P(D([w().check(C(/^\d+$/)),I()]),N(Number)),storedExternally:y(
A()),rawTextBlob:y(w()),simpleViewer:y(f({fileType:w()}))}),J=f({projects:f({nodes:z(f({repository:f({blobs:f({nodes:z(F)})})}))})});async function O(e,i,s,n){if(s.
length>x[n])throw new c(`${s.length} files must be read, and at most ${x[n]} are read from GitLab; let the job check out ${i.name}, with Git in its image`);let r=k[n],
l=Array.from({length:Math.ceil(s.length/r)},(p,a)=>s.slice(a*r,(a+1)*r));return(await Promise.all(l.map(p=>U(e,i.sha,p,n)))).flat()}async function U({gitlab:e,projectId:i},s,n,r){
let l=`query($ids: [ID!], $ref: String!, $paths: [String!]!) { projects(ids: $ids, first: 1) { nodes { id repository { blobs(ref: $ref, paths: $paths, first: ${k[r]}\
) { nodes { ${W[r]} } } } } } }`,{data:p,errors:a}=await e.graphql(l,{ids:[E(i)],ref:s,paths:n},!0);if(a.length>0)throw new c(`GraphQL answered with errors: ${a.
join("; ")}`);let t=V(J,p).projects.nodes[0]?.repository.blobs.nodes??[],h=new Map(t.map(o=>[o.path,o]));return n.map(o=>{let d=h.get(o);if(!d)throw new c(`GitL\
ab does not show ${u(o)}, which it lists`);let{size:m,storedExternally:B,rawTextBlob:$,simpleViewer:g}=d;if(r==="content"&&m>b)throw v(o);if(r==="kind"&&!g)throw new c(
`GitLab does not say what kind of file ${u(o)} is`);let G=r==="content"?$===void 0:H(g?.fileType,B);return{path:o,bytes:m,isBinary:G,content:$}})}function H(e,i){
return i!==!0&&e!==void 0&&e!=="text"&&e!=="empty"}function v(e){return new c(`${u(e)} has more than ${b} bytes, which are not read for a pattern`)}export{Q as a};
