import{a as y,b as v,c as D,d as T,e as b,g,j as M,k as O,l as F,q as G}from"./chunk-HRBUV55G.js";import{b as x}from"./chunk-YZDWWS2B.js";import{a as _,
d as L,e as U,f as Q,h as E}from"./chunk-OFCPFYXX.js";import{$b_b as I}from"../index.js";import{$e_a as C}from"../index.js";import{$n_a as q,$n_c as m}from"../index.js";import{$d_b as k,$d_c as w,$d_f as J,$d_g as S,$d_h as f,$d_o as A}from"../index.js";import{$8_a as u,$8_b as P}from"../index.js";var V=["info","unknown","minor","major","critical","blocker"],X=new Set(V);async function K(e,r={}){let n=O(),t=M(120),a=new Map;return await x(e,{opens:{"":"li\
st"},value:(c,l,d)=>{try{let s=i(v(d));a.set(s.marks[0],s)}catch(s){if(!(s instanceof y))throw s;n.add(`is not what GitLab's schema asks for: in entry ${l}, ${s.
message}`)}}},r),{findings:[...a.values()],troubles:n.all()};function i(c){let l=b(c,"location");if(!l)throw new y("location is missing");let d=g(c,"severity");
if(!X.has(d))throw new y(`the severity "${u(d,40)}" does not exist`);let s=D(c,"check_name")??"";return{severity:d,name:t(g(c,"description")),place:t(g(l,"path")),
line:Y(l),identifiers:s===""?[]:[t(s.toLowerCase())],rule:"",marks:[g(c,"fingerprint")],isDoubted:!1}}}function Y(e){let r=b(e,"lines"),n=b(b(e,"positions")??{},
"begin"),t=(r&&T(r,"begin"))??(n&&T(n,"line"));if(t===void 0)throw new y("location has neither lines.begin nor positions.begin.line");return t}var Z=A(f({jobs:f({nodes:S(f({id:w(),name:w(),status:w()})),pageInfo:f({hasNextPage:J()})})})),R=8;async function N(e,r,n,t){let a=Array.from({length:Math.ceil(
n.length/R)},(o,i)=>n.slice(i*R,(i+1)*R));return(await Promise.all(a.map(o=>ee(e,r,o,t)))).flat()}async function ee({gitlab:e},r,n,t){let a=`jobs(securityReport\
Types: [${t.toUpperCase()}], retried: false, first: 100) { nodes { id name status } pageInfo { hasNextPage } }`,i=`query($ids: [ID!]) { projects(ids: $ids, firs\
t: 1) { nodes { ${n.map(p=>`p${p}: pipeline(id: "gid://gitlab/Ci::Pipeline/${p}") { ${a} }`).join(" ")} } } }`,{data:c,errors:l}=await e.graphql(i,{ids:[q(r)]});
if(l.length>0)throw new m(`GraphQL answered with errors: ${l.join("; ")}`);let d=f({projects:f({nodes:S(f(Object.fromEntries(n.map(p=>[`p${p}`,Z]))))})}),[s]=k(
d,c).projects.nodes;return n.flatMap(p=>{let h=s?.[`p${p}`];if(!h)throw new m(`GraphQL shows this token no pipeline ${p}`);if(h.jobs.pageInfo.hasNextPage)throw new m(
`pipeline ${p} has more than the ${h.jobs.nodes.length} scanner jobs that are shown`);return h.jobs.nodes.map(j=>({id:L(j.id),name:j.name,status:j.status.toLowerCase()}))})}var W="at least Developer with scope read_api",ne=new Map,te=new Map;function Ce(e){return H(ne,e,()=>({id:`${e}_findings`,summary:`The ${$(e)} reports of the h\
ead's pipeline`,right:W,about:"merge_request",needs:{jobs:Q},async collect(r,{jobs:n}){if(!n)throw new m("no pipeline ran for the head of the merge request");let{
pipeline:t,jobs:a}=n,o=a.filter(({kind:s,isOwn:p})=>s==="job"&&!p),i=[...new Set([t.id,...o.map(({pipelineId:s})=>s)])],[c,l]=await Promise.all([e==="codequalit\
y"?se(o):N(r,t.projectId,i,e),F(r,{jobs:o,type:e,workspaceSha:t.sha,read:s=>z(r,e,s,!1)})]),d=c.filter(({id:s})=>!a.some(p=>p.isOwn&&p.id===s));return B(l,ie(d,
o,e,t.id),`pipeline ${t.id}`)}}))}function Ie(e){return H(te,e,()=>({id:`${e}_findings_before`,summary:`The ${$(e)} reports of the target branch`,right:W,about:"\
merge_request",needs:{mergeRequest:C,origin:_},async collect(r,{mergeRequest:{targetBranch:n},origin:{baseSha:t,startSha:a}}){let o=[...new Set([t,a])].filter(i=>i!==
void 0);for(let i of o){let c=await oe(r,n,i,e);if(!c)continue;let l=(await r.read(I)).defaultBranch===n,d=p=>z(r,e,p,l),s=await F(r,{jobs:c.jobs,type:e,read:d});
return B(s,[],`pipeline ${c.pipelineId} of ${u(n,80)}`)}return{findings:[],troubles:[],partial:[],source:void 0}}}))}var re=5;async function oe(e,r,n,t){for(let{
id:a}of(await U(e,r,n)).slice(0,re)){let o=await E(e,e.projectId,a);if(o.jobs.some(({artifacts:i})=>i.some(c=>c.type===t)))return o}}function z({mostReportBytes:e},r,n,t){
return r==="codequality"?K(n,{maxBytes:e}):G(n,{type:r,isOnDefaultBranch:t,limits:{maxBytes:e}})}function B(e,r,n){let t=e.flatMap(o=>"report"in o?[o]:[]),a=e[0]?.
from==="workspace"?"the workspace, made by":"the artifacts of";return{findings:t.length===1?t[0]?.report.findings??[]:t.flatMap(({report:o})=>o.findings),troubles:[
...r,...e.flatMap(o=>"problem"in o?[o.problem]:o.report.troubles.map(i=>`${o.name} ${i}`))],partial:t.filter(({report:o})=>o.isPartial).map(({name:o})=>o),source:e.
length===0?void 0:`${P(e.length,"report")} in ${a} ${n}`}}function ie(e,r,n,t){let a=r.filter(({artifacts:i})=>i.some(c=>c.type===n));if(e.length===0&&a.length===
0)return[`no job of pipeline ${t} makes a ${$(n)} report`];let o=new Set(a.map(({id:i})=>i));return e.flatMap(({id:i,name:c,status:l})=>{let d=`job ${u(c,80)}`;
return l!=="success"?[`${d} ${ae[l]??"has not finished"}`]:o.has(i)?[]:[`${d} succeeded without leaving a ${$(n)} report`]})}var ae={failed:"failed, so its scan\
 may not be whole",canceled:"was cancelled",skipped:"was skipped",manual:"was never started"};function se(e){return e.filter(({name:r,artifacts:n})=>/code.?quality/i.
test(r)||n.some(({type:t})=>t==="codequality"))}function $(e){return e==="codequality"?"Code Quality":e.replaceAll("_"," ")}function H(e,r,n){let t=e.get(r);if(t!==
void 0)return t;let a=n();return e.set(r,a),a}export{V as a,Ce as b,Ie as c};
