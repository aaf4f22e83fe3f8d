import{a as L,b as S,c as _,d as q}from"./shared-repository-tree.js";import{a as E}from"./shared-select.js";import{a as M}from"./shared-utf8.js";import{a as c}from"./shared-facts-source.js";
import{b as V,c as y}from"./shared-schema.js";import{A,h as C,i as w,j as I,l as D,n as z,o as f,r as N,v as P}from"./shared-api.js";import{a as b}from"./shared-text.js";
var k={size:50,kind:50,content:10},x={size:2e3,kind:2e3,content:200},j=8e3,u=2**20,v=5e3;function Q(e,a,n){return{id:a===""?`repository_file_${e}s`:`repository_\
file_${e}s(${a})`,summary:{size:"Sizes of files",kind:"Which files are binary",content:"Contents of files"}[e],requiredRole:L,scope:"project",needs:{tree:_,local:S},
async collect(s,{tree:r,local:l}){let p=new Set(r.files.map(({path:t})=>t)),i=r.files.filter(t=>q(t)&&n(t.path,p)).map(({path:t})=>t);if(!l)return O(s,r.commit,
i,e);if(e==="content"&&i.length>v)throw new c(`${i.length} files must be read, and at most ${v} are read`);return R(l,i,e)}}}async function R(e,a,n){let s=new Map(
e.files.map(({path:t,bytes:h})=>[t,h])),r=t=>s.get(t)??0,l=n==="content",p={size:0,kind:j,content:u}[n],i=[];for await(let{path:t,content:h,isCut:o}of e.read(a,
p)){if(l&&o)throw T(t);let d=h.subarray(0,j).includes(0),m=l&&!d?M(h):void 0;i.push({path:t,bytes:r(t),isBinary:d,content:m})}return i}var W={size:"path size",kind:"\
path size storedExternally simpleViewer { fileType }",content:"path size rawTextBlob"},F=f({path:w(),size:A(N([w().check(C(/^\d+$/)),I()]),P(Number)),storedExternally:y(
D()),rawTextBlob:y(w()),simpleViewer:y(f({fileType:w()}))}),J=f({projects:f({nodes:z(f({repository:f({blobs:f({nodes:z(F)})})}))})});async function O(e,a,n,s){if(n.
length>x[s])throw new c(`${n.length} files must be read, and at most ${x[s]} are read from GitLab; let the job check out ${a.name}, with Git in its image`);let r=k[s],
l=Array.from({length:Math.ceil(n.length/r)},(p,i)=>n.slice(i*r,(i+1)*r));return(await Promise.all(l.map(p=>U(e,a.sha,p,s)))).flat()}async function U({gitlab:e,projectId:a},n,s,r){
let l=`query($ids: [ID!], $ref: String!, $paths: [String!]!) { projects(ids: $ids, first: 1) { nodes { id repository { blobs(ref: $ref, paths: $paths, first: ${k[r]}\
) { nodes { ${W[r]} } } } } } }`,{data:p,errors:i}=await e.graphql(l,{ids:[E(a)],ref:n,paths:s},!0);if(i.length>0)throw new c(`GraphQL answered with errors: ${i.
join("; ")}`);let t=V(J,p).projects.nodes[0]?.repository.blobs.nodes??[],h=new Map(t.map(o=>[o.path,o]));return s.map(o=>{let d=h.get(o);if(!d)throw new c(`GitL\
ab does not show ${b(o)}, which it lists`);let{size:m,storedExternally:B,rawTextBlob:$,simpleViewer:g}=d;if(r==="content"&&m>u)throw T(o);if(r==="kind"&&!g)throw new c(
`GitLab does not say what kind of file ${b(o)} is`);let G=r==="content"?$===void 0:H(g?.fileType,B);return{path:o,bytes:m,isBinary:G,content:$}})}function H(e,a){
return a!==!0&&e!==void 0&&e!=="text"&&e!=="empty"}function T(e){return new c(`${b(e)} has more than ${u} bytes, which are not read for a pattern`)}export{Q as a};
