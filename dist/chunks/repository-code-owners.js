import{a as L}from"./shared-repository-files.js";import{c as S}from"./shared-repository-tree.js";import"./shared-judged-commit.js";import"./shared-default-branch.js";
import{a as k,b as G}from"./shared-code-owner-names.js";import{a as y}from"./shared-code-owners.js";import{b as q}from"./shared-project-members.js";import"./shared-absent.js";
import{a as D}from"./shared-balanced-match-dist-esm-index.js";import"./shared-name-pattern.js";import{$39cf_a as N}from"../index.js";import{$2599_c as W,$2599_f as I,
$2599_g as T,$2599_h as j,$2599_i as A}from"../index.js";import{$104c_b as x,$104c_c as P,$104c_d as F}from"../index.js";import{$82ce_A as M,$82ce_h as u,$82ce_i as U,
$82ce_m as C,$82ce_n as l,$82ce_o as z,$82ce_v as B}from"../index.js";import{$416b_a as H}from"../index.js";import{$f045_a as _,$f045_e as E,$f045_f as w}from"../index.js";
var O=C(l({group_full_path:u(),group_access_level:P(U())})),J=l({namespace:l({kind:u(),full_path:u()}),shared_with_groups:O}),K=l({shared_with_groups:O}),X=30,Y={
id:"possible_owners",summary:"The members of the project, its groups, and invited groups",requiredRole:"membership of the project, and of the groups above it",scope:"\
project",needs:{members:q,answer:N},async collect(e,{members:t,answer:a}){let{namespace:o,shared_with_groups:n}=x(J,a),p=o.kind==="group"?Z(o.full_path):[],i=await Promise.
all(p.map(r=>Q(e,r))),h=[...p,...n.map(({group_full_path:r})=>r),...i.flat()],m=r=>[...new Set(r.map(c=>c.toLowerCase()))];return{usernames:m(t.map(({username:r})=>r)),
groups:m(h)}}};function Z(e){let t=e.split("/");return t.map((a,o)=>t.slice(0,o+1).join("/"))}async function Q({gitlab:e},t){let a=`/groups/${encodeURIComponent(
t)}`,{shared_with_groups:o}=x(K,await e.read(a,{withProjects:!1}));return o.filter(({group_access_level:n=0})=>n>=X).map(({group_full_path:n})=>n)}var V=L("cont\
ent","CODEOWNERS",e=>y.includes(e)),ee={id:"repository_code_owners",summary:"The CODEOWNERS file of the commit that is judged",requiredRole:"at least Reporter i\
n a private project",scope:"project",needs:{tree:S,contents:V},async collect(e,{tree:t,contents:a}){let o=y.find(i=>t.files.some(h=>h.path===i)),n=`at ${t.commit.
name}, from ${t.source}`,p=t.files.map(i=>i.path);return{where:n,paths:p,path:o,text:o===void 0?"":te(a,o)}}};function te(e,t){let a=e.find(o=>o.path===t)?.content;
if(a===void 0)throw new H(`${t} is not a text file`);return a}var oe={invalid_section_format:"is not a valid section header",missing_section_name:"begins a sect\
ion without a name",invalid_approval_requirement:"requires a number of approvals that GitLab does not accept",invalid_section_owner_format:"has a default owner \
that is not valid",malformed_entry_owner:"has an owner that is not valid",missing_entry_owner:"has no owner"},ae=W({id:"repository_code_owners",title:"Every pat\
h has owners who can approve",description:I("Checks the CODEOWNERS file of the merge request's head, or of the default branch, as GitLab reads it.",["It fails f\
or lines that GitLab's own validation reports.","It fails for paths that nobody owns. `except` lists paths that need no owner.","It fails for owners who are nei\
ther a member of the project nor a group that can own: the project's own group, those above it, and those invited to any of them. The control can compare only n\
ames that the token sees.","A line with nothing but email addresses is unknown, because GitLab does not show whose they are."]),severity:"medium",scope:"project",
needs:{found:ee,possible:Y},params:z({except:B(C(F(500)).check(M("Globs over paths that need no owner, such as docs/**; no path by default")))}),example:{except:[
"docs/**"]},remediation:{text:"repair the lines of CODEOWNERS that the message names, and add owners for the paths without one"},check({found:{path:e,text:t,paths:a,
where:o},possible:n},{except:p=[]}){if(e===void 0)return j(`there is no CODEOWNERS file (${o})`);let i=G(t),h=new Set([...n.usernames,...n.groups]),m=D(p),r=a.filter(
s=>!re(i,s)&&!m(s)),c=i.entries.flatMap(({owners:s,line:f})=>s.names.filter(d=>!h.has(d.toLowerCase())).map(d=>`line ${f} names @${d}, which is neither a member\
 nor a group that GitLab shows`)),$=[...i.problems.map(({line:s,code:f})=>`line ${s} ${oe[f]}`),...c].map(s=>_(s)),R=r.length===0?[]:[_(`${E(r.length,"path has",
"paths have")} no owner: ${w(r,3)}`)],g=[...$,...R],b=`${e} ${o}`;if(g.length>0)return j(`${w(g,5)} (${b})`,{actual:[...$,...r.map(s=>_(`${s} has no owner`))]});
let v=i.entries.filter(se);return v.length>0?A(`GitLab does not show who owns the addresses in line ${w(v.map(({line:s})=>String(s)))} of ${e}; add users or gro\
ups to the line`):T(`${E(a.length,"path has","paths have")} owners (${b})`,{actual:[]})}});function re(e,t){return e.entriesFor(t).some(({owners:a})=>k(a).length>
0)}function se({owners:e}){return e.emails.length>0&&e.names.length+e.roles.length===0}export{ae as repositoryCodeOwnersControl};
