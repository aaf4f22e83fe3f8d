import{a as L}from"./shared-repository-files.js";import{c as S}from"./shared-repository-tree.js";import"./shared-judged-commit.js";import"./shared-default-branch.js";
import{a as k,b as G}from"./shared-code-owner-names.js";import{a as y}from"./shared-code-owners.js";import{b as q}from"./shared-project-members.js";import{a as D}from"./shared-facts-project-project.js";
import{c as N,g as W,h as I,i as j,j as T}from"./shared-controls-define.js";import"./shared-select.js";import"./shared-judged-head.js";import{a as P}from"./shared-balanced-match-dist-esm-index.js";
import"./shared-name-pattern.js";import"./shared-absent.js";import"./shared-branch-head.js";import"./shared-utf8.js";import"./shared-merge-request.js";import{a as A}from"./shared-facts-source.js";
import"./shared-facts-define.js";import{b as x,c as F,d as M}from"./shared-schema.js";import"./shared-checks.js";import{C as U,i as f,j as z,n as C,o as l,p as B,
x as H}from"./shared-api.js";import"./shared-shared-errors.js";import{a as w,f as E,g}from"./shared-text.js";import"./shared-bundler.js";var O=C(l({group_full_path:f(),
group_access_level:F(z())})),J=l({namespace:l({kind:f(),full_path:f()}),shared_with_groups:O}),K=l({shared_with_groups:O}),X=30,Y={id:"possible_owners",summary:"\
The members of the project, its groups, and invited groups",requiredRole:"membership of the project, and of the groups above it",scope:"project",needs:{members:q,
answer:D},async collect(e,{members:t,answer:a}){let{namespace:o,shared_with_groups:n}=x(J,a),p=o.kind==="group"?Z(o.full_path):[],i=await Promise.all(p.map(r=>Q(
e,r))),h=[...p,...n.map(({group_full_path:r})=>r),...i.flat()],m=r=>[...new Set(r.map(c=>c.toLowerCase()))];return{usernames:m(t.map(({username:r})=>r)),groups:m(
h)}}};function Z(e){let t=e.split("/");return t.map((a,o)=>t.slice(0,o+1).join("/"))}async function Q({gitlab:e},t){let a=`/groups/${encodeURIComponent(t)}`,{shared_with_groups:o}=x(
K,await e.read(a,{withProjects:!1}));return o.filter(({group_access_level:n=0})=>n>=X).map(({group_full_path:n})=>n)}var V=L("content","CODEOWNERS",e=>y.includes(
e)),ee={id:"repository_code_owners",summary:"The CODEOWNERS file of the commit that is judged",requiredRole:"at least Reporter in a private project",scope:"proj\
ect",needs:{tree:S,contents:V},async collect(e,{tree:t,contents:a}){let o=y.find(i=>t.files.some(h=>h.path===i)),n=`at ${t.commit.name}, from ${t.source}`,p=t.files.
map(i=>i.path);return{where:n,paths:p,path:o,text:o===void 0?"":te(a,o)}}};function te(e,t){let a=e.find(o=>o.path===t)?.content;if(a===void 0)throw new A(`${t}\
 is not a text file`);return a}var oe={invalid_section_format:"is not a valid section header",missing_section_name:"begins a section without a name",invalid_approval_requirement:"\
requires a number of approvals that GitLab does not accept",invalid_section_owner_format:"has a default owner that is not valid",malformed_entry_owner:"has an o\
wner that is not valid",missing_entry_owner:"has no owner"},ae=N({id:"repository_code_owners",title:"Every path has owners who can approve",description:W("Check\
s the CODEOWNERS file of the merge request's head, or of the default branch, as GitLab reads it.",["It fails for lines that GitLab's own validation reports.","I\
t fails for paths that nobody owns. `except` lists paths that need no owner.","It fails for owners who are neither a member of the project nor a group that can \
own: the project's own group, those above it, and those invited to any of them. The control can compare only names that the token sees.","A line with nothing bu\
t email addresses is unknown, because GitLab does not show whose they are."]),severity:"medium",scope:"project",needs:{found:ee,possible:Y},params:B({except:H(C(
M(500)).check(U("Globs over paths that need no owner, such as docs/**; no path by default")))}),example:{except:["docs/**"]},remediation:{text:"repair the lines\
 of CODEOWNERS that the message names, and add owners for the paths without one"},check({found:{path:e,text:t,paths:a,where:o},possible:n},{except:p=[]}){if(e===
void 0)return j(`there is no CODEOWNERS file (${o})`);let i=G(t),h=new Set([...n.usernames,...n.groups]),m=P(p),r=a.filter(s=>!re(i,s)&&!m(s)),c=i.entries.flatMap(
({owners:s,line:d})=>s.names.filter(u=>!h.has(u.toLowerCase())).map(u=>`line ${d} names @${u}, which is neither a member nor a group that GitLab shows`)),_=[...i.
problems.map(({line:s,code:d})=>`line ${s} ${oe[d]}`),...c].map(s=>w(s)),R=r.length===0?[]:[w(`${E(r.length,"path has","paths have")} no owner: ${g(r,3)}`)],b=[
..._,...R],v=`${e} ${o}`;if(b.length>0)return j(`${g(b,5)} (${v})`,{actual:[..._,...r.map(s=>w(`${s} has no owner`))]});let $=i.entries.filter(se);return $.length>
0?T(`GitLab does not show who owns the addresses in line ${g($.map(({line:s})=>String(s)))} of ${e}; add users or groups to the line`):I(`${E(a.length,"path has",
"paths have")} owners (${v})`,{actual:[]})}});function re(e,t){return e.entriesFor(t).some(({owners:a})=>k(a).length>0)}function se({owners:e}){return e.emails.
length>0&&e.names.length+e.roles.length===0}export{ae as repositoryCodeOwnersControl};
