import{a as L}from"./shared-repository-files.js";import{c as S}from"./shared-repository-tree.js";import"./shared-judged-commit.js";import"./shared-default-branch.js";
import{a as G,b as k}from"./shared-code-owner-names.js";import{a as y}from"./shared-code-owners.js";import{b as q}from"./shared-project-members.js";import{a as D}from"./shared-facts-project-project.js";
import{c as N,g as W,h as I,i as j,j as T}from"./shared-controls-define.js";import"./shared-select.js";import"./shared-judged-head.js";import{a as P}from"./shared-balanced-match-dist-esm-index.js";
import"./shared-name-pattern.js";import"./shared-absent.js";import"./shared-branch-head.js";import"./shared-utf8.js";import"./shared-merge-request.js";import{a as A}from"./shared-facts-source.js";
import"./shared-facts-define.js";import{b as C,c as F,d as M}from"./shared-schema.js";import"./shared-checks.js";import{h as f,i as U,m as E,n as l,o as z,w as B}from"./shared-api.js";
import"./shared-shared-errors.js";import{a as w,f as O,g as _}from"./shared-text.js";import"./shared-bundler.js";var x=E(l({group_full_path:f(),group_access_level:F(
U())})),H=l({namespace:l({kind:f(),full_path:f()}),shared_with_groups:x}),J=l({shared_with_groups:x}),V=30,X={id:"possible_owners",summary:"The members of the p\
roject, its groups, and invited groups",requiredRole:"membership of the project, and of the groups above it",scope:"project",needs:{members:q,answer:D},async collect(e,{
members:t,answer:r}){let{namespace:o,shared_with_groups:n}=C(H,r),p=o.kind==="group"?Y(o.full_path):[],i=await Promise.all(p.map(a=>Z(e,a))),h=[...p,...n.map(({
group_full_path:a})=>a),...i.flat()],m=a=>[...new Set(a.map(c=>c.toLowerCase()))];return{usernames:m(t.map(({username:a})=>a)),groups:m(h)}}};function Y(e){let t=e.
split("/");return t.map((r,o)=>t.slice(0,o+1).join("/"))}async function Z({gitlab:e},t){let r=`/groups/${encodeURIComponent(t)}`,{shared_with_groups:o}=C(J,await e.
read(r,{withProjects:!1}));return o.filter(({group_access_level:n=0})=>n>=V).map(({group_full_path:n})=>n)}var K=L("content","CODEOWNERS",e=>y.includes(e)),Q={id:"\
repository_code_owners",summary:"The CODEOWNERS file of the commit that is judged",requiredRole:"at least Reporter in a private project",scope:"project",needs:{
tree:S,contents:K},async collect(e,{tree:t,contents:r}){let o=y.find(i=>t.files.some(h=>h.path===i)),n=`at ${t.commit.name}, from ${t.source}`,p=t.files.map(i=>i.
path);return{where:n,paths:p,path:o,text:o===void 0?"":ee(r,o)}}};function ee(e,t){let r=e.find(o=>o.path===t)?.content;if(r===void 0)throw new A(`${t} is not a\
 text file`);return r}var te={invalid_section_format:"is not a valid section header",missing_section_name:"begins a section without a name",invalid_approval_requirement:"\
requires a number of approvals that GitLab does not accept",invalid_section_owner_format:"has a default owner that is not valid",malformed_entry_owner:"has an o\
wner that is not valid",missing_entry_owner:"has no owner"},oe=N({id:"repository_code_owners",title:"Every path has owners who can approve",description:W("Check\
s the CODEOWNERS file of the merge request's head, or of the default branch, as GitLab reads it.",["It fails for lines that GitLab's own validation reports.","I\
t fails for paths that nobody owns. `except` lists paths that need no owner.","It fails for owners who are neither a member of the project nor a group that can \
own: the project's own group, those above it, and those invited to any of them. The control can compare only names that the token sees.","A line with nothing bu\
t email addresses is unknown, because GitLab does not show whose they are."],`- id: repository_code_owners
  with: { except: [docs/**] }`),severity:"medium",scope:"project",needs:{found:Q,possible:X},params:z({except:B(E(M(500,"Glob over paths that need no owner, suc\
h as docs/**")))}),remediation:{text:"repair the lines of CODEOWNERS that the message names, and add owners for the paths without one"},check({found:{path:e,text:t,
paths:r,where:o},possible:n},{except:p=[]}){if(e===void 0)return j(`there is no CODEOWNERS file (${o})`);let i=k(t),h=new Set([...n.usernames,...n.groups]),m=P(
p),a=r.filter(s=>!re(i,s)&&!m(s)),c=i.entries.flatMap(({owners:s,line:d})=>s.names.filter(u=>!h.has(u.toLowerCase())).map(u=>`line ${d} names @${u}, which is ne\
ither a member nor a group that GitLab shows`)),g=[...i.problems.map(({line:s,code:d})=>`line ${s} ${te[d]}`),...c].map(s=>w(s)),R=a.length===0?[]:[w(`${O(a.length,
"path has","paths have")} no owner: ${_(a,3)}`)],b=[...g,...R],v=`${e} ${o}`;if(b.length>0)return j(`${_(b,5)} (${v})`,{actual:[...g,...a.map(s=>w(`${s} has no \
owner`))]});let $=i.entries.filter(ae);return $.length>0?T(`GitLab does not show who owns the addresses in line ${_($.map(({line:s})=>String(s)))} of ${e}; add \
users or groups to the line`):I(`${O(r.length,"path has","paths have")} owners (${v})`,{actual:[]})}});function re(e,t){return e.entriesFor(t).some(({owners:r})=>G(
r).length>0)}function ae({owners:e}){return e.emails.length>0&&e.names.length+e.roles.length===0}export{oe as repositoryCodeOwnersControl};
