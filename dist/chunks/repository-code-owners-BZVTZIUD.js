import{a as T}from"./chunk-RNPRT2KB.js";import{c as N}from"./chunk-XEB35O5Y.js";import"./chunk-7RRA6YUY.js";import"./chunk-657UPJA3.js";
import{a as C,c as D,d as M}from"./chunk-UDLITOSP.js";import{a as W}from"./chunk-3UNV3562.js";import{a as P}from"./chunk-6I5PZASL.js";import{$b_a as L}from"../index.js";
import{$8_c as S,$8_e as A,$8_f as O,$8_g as G}from"../index.js";import{$n_d as F}from"../index.js";
import{$d_b as _,$d_c as m,$d_d as j,$d_g as f,$d_h as l,$d_i as R,$d_n as E,$d_p as k}from"../index.js";import{$9_a as x,$9_b as b,$9_c as h}from"../index.js";
var q=f(l({group_full_path:m(),group_access_level:E(j())})),B=l({namespace:l({kind:m(),full_path:m()}),shared_with_groups:q}),H=l({shared_with_groups:q}),J=30,I={
id:"possible_owners",summary:"The members of the project, its groups, and groups that are invited",requiredRole:"membership of the project, and of the groups ab\
ove it",scope:"project",needs:{members:W,answer:L},async collect(e,{members:t,answer:n}){let{namespace:o,shared_with_groups:s}=_(B,n),p=o.kind==="group"?K(o.full_path):
[],a=await Promise.all(p.map(r=>Q(e,r))),c=[...p,...s.map(({group_full_path:r})=>r),...a.flat()],d=r=>[...new Set(r.map(u=>u.toLowerCase()))];return{usernames:d(
t.map(({username:r})=>r)),groups:d(c)}}};function K(e){let t=e.split("/");return t.map((n,o)=>t.slice(0,o+1).join("/"))}async function Q({gitlab:e},t){let n=`/g\
roups/${encodeURIComponent(t)}`,{shared_with_groups:o}=_(H,await e.read(n,{withProjects:!1}));return o.filter(({group_access_level:s=0})=>s>=J).map(({group_full_path:s})=>s)}var V=T("content","CODEOWNERS",e=>C.includes(e)),U={id:"repository_code_owners",summary:"The CODEOWNERS file of the commit that is judged",requiredRole:"at leas\
t Reporter in a private project",scope:"project",needs:{tree:N,contents:V},async collect(e,{tree:t,contents:n}){let o=C.find(a=>t.files.some(c=>c.path===a)),s=`\
at ${t.commit.name}, from ${t.source}`,p=t.files.map(a=>a.path);return{where:s,paths:p,path:o,text:o===void 0?"":X(n,o)}}};function X(e,t){let n=e.find(o=>o.path===
t)?.content;if(n===void 0)throw new F(`${t} is no text`);return n}var Y={invalid_section_format:"is no section header that GitLab understands",missing_section_name:"begins a section without a name",invalid_approval_requirement:"\
asks for a number of approvals that GitLab does not take",invalid_section_owner_format:"has a default owner that is none",malformed_entry_owner:"has an owner th\
at is none",missing_entry_owner:"has no owner"},_e=S({id:"repository_code_owners",title:"Every path has owners who can approve",severity:"medium",scope:"project",
needs:{found:U,possible:I},params:R({except:k(f(m({min:1,max:500,description:"Glob over paths that need no owner, such as docs/**"})))}),remediation:{text:"repa\
ir the lines of CODEOWNERS that are named, and own the paths that nobody owns"},check({found:{path:e,text:t,paths:n,where:o},possible:s},{except:p=[]}){if(e===void 0)
return O(`there is no CODEOWNERS file (${o})`);let a=M(t),c=new Set([...s.usernames,...s.groups]),d=P(p),r=n.filter(i=>!Z(a,i)&&!d(i)),u=a.entries.flatMap(({owners:i,
line:g})=>i.names.filter(y=>!c.has(y.toLowerCase())).map(y=>`line ${g} names @${y}, who is neither a member nor a group that GitLab shows`)),w=[...a.problems.map(
({line:i,code:g})=>`line ${i} ${Y[g]}`),...u,...r.length===0?[]:[`${b(r.length,"path has","paths have")} no owner: ${h(r,3)}`]].map(i=>x(i)),$=`${e} ${o}`;if(w.
length>0)return O(`${h(w,5)} (${$})`,{actual:w.slice(0,100)});let v=a.entries.filter(ee);return v.length>0?G(`GitLab does not tell whose addresses line ${h(v.map(
({line:i})=>String(i)))} of ${e} names; name users or groups beside them`):A(`${b(n.length,"path has","paths have")} owners (${$})`,{actual:[]})}});function Z(e,t){
return e.entriesFor(t).some(({owners:n})=>D(n).length>0)}function ee({owners:e}){return e.emails.length>0&&e.names.length+e.roles.length===0}export{_e as repositoryCodeOwnersControl};
