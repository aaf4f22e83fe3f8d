import{a as O}from"./shared-repository-files.js";import{c as x}from"./shared-repository-tree.js";import"./shared-judged-commit.js";import"./shared-default-branch.js";
import{b as L}from"./shared-project-members.js";import{a as v,c as R,d as k}from"./shared-code-owners.js";import{a as G}from"./shared-project.js";import"./shared-select.js";
import"./shared-merge-request.js";import{c as S,f as D,g as N,h as $,i as W}from"./shared-controls-define.js";import"./shared-facts-define.js";import{b as y,c as q,
d as I}from"./shared-schema.js";import"./shared-checks.js";import{a as T}from"./shared-source.js";import{a as P}from"./shared-balanced-match-dist-esm-index.js";
import"./shared-name-pattern.js";import"./shared-shared-errors.js";import{h as w,i as A,m as j,n as l,o as F,v as M}from"./shared-api.js";import{a as U,d as C,e as _}from"./shared-text.js";
import"./shared-bundler.js";var E=j(l({group_full_path:w(),group_access_level:q(A())})),z=l({namespace:l({kind:w(),full_path:w()}),shared_with_groups:E}),B=l({shared_with_groups:E}),
K=30,Q={id:"possible_owners",summary:"The members of the project, its groups, and groups that are invited",requiredRole:"membership of the project, and of the g\
roups above it",scope:"project",needs:{members:L,answer:G},async collect(e,{members:t,answer:a}){let{namespace:o,shared_with_groups:s}=y(z,a),p=o.kind==="group"?
V(o.full_path):[],n=await Promise.all(p.map(r=>X(e,r))),h=[...p,...s.map(({group_full_path:r})=>r),...n.flat()],m=r=>[...new Set(r.map(c=>c.toLowerCase()))];return{
usernames:m(t.map(({username:r})=>r)),groups:m(h)}}};function V(e){let t=e.split("/");return t.map((a,o)=>t.slice(0,o+1).join("/"))}async function X({gitlab:e},t){
let a=`/groups/${encodeURIComponent(t)}`,{shared_with_groups:o}=y(B,await e.read(a,{withProjects:!1}));return o.filter(({group_access_level:s=0})=>s>=K).map(({group_full_path:s})=>s)}
var Y=O("content","CODEOWNERS",e=>v.includes(e)),Z={id:"repository_code_owners",summary:"The CODEOWNERS file of the commit that is judged",requiredRole:"at leas\
t Reporter in a private project",scope:"project",needs:{tree:x,contents:Y},async collect(e,{tree:t,contents:a}){let o=v.find(n=>t.files.some(h=>h.path===n)),s=`\
at ${t.commit.name}, from ${t.source}`,p=t.files.map(n=>n.path);return{where:s,paths:p,path:o,text:o===void 0?"":H(a,o)}}};function H(e,t){let a=e.find(o=>o.path===
t)?.content;if(a===void 0)throw new T(`${t} is no text`);return a}var J={invalid_section_format:"is no section header that GitLab understands",missing_section_name:"\
begins a section without a name",invalid_approval_requirement:"asks for a number of approvals that GitLab does not take",invalid_section_owner_format:"has a def\
ault owner that is none",malformed_entry_owner:"has an owner that is none",missing_entry_owner:"has no owner"},ee=S({id:"repository_code_owners",title:"Every pa\
th has owners who can approve",description:D("Checks the CODEOWNERS file of the merge request's head, or of the default branch, as GitLab reads it.",["It fails \
for lines that GitLab's own validation reports.","It fails for paths that nobody owns. `except` lists paths that need no owner.","It fails for owners who are ne\
ither a member of the project nor a group that can own: the project's own group, those above it, and those invited to any of them. The control can compare only \
names that the token sees.","A line with nothing but email addresses is unknown, because GitLab does not show whose they are."],`- id: repository_code_owners
  with: { except: [docs/**] }`),severity:"medium",scope:"project",needs:{found:Z,possible:Q},params:F({except:M(j(I(500,"Glob over paths that need no owner, suc\
h as docs/**")))}),remediation:{text:"repair the lines of CODEOWNERS that are named, and own the paths that nobody owns"},check({found:{path:e,text:t,paths:a,where:o},
possible:s},{except:p=[]}){if(e===void 0)return $(`there is no CODEOWNERS file (${o})`);let n=k(t),h=new Set([...s.usernames,...s.groups]),m=P(p),r=a.filter(i=>!te(
n,i)&&!m(i)),c=n.entries.flatMap(({owners:i,line:u})=>i.names.filter(f=>!h.has(f.toLowerCase())).map(f=>`line ${u} names @${f}, who is neither a member nor a gr\
oup that GitLab shows`)),d=[...n.problems.map(({line:i,code:u})=>`line ${i} ${J[u]}`),...c,...r.length===0?[]:[`${C(r.length,"path has","paths have")} no owner:\
 ${_(r,3)}`]].map(i=>U(i)),g=`${e} ${o}`;if(d.length>0)return $(`${_(d,5)} (${g})`,{actual:d.slice(0,100)});let b=n.entries.filter(oe);return b.length>0?W(`GitL\
ab does not tell whose addresses line ${_(b.map(({line:i})=>String(i)))} of ${e} names; name users or groups beside them`):N(`${C(a.length,"path has","paths hav\
e")} owners (${g})`,{actual:[]})}});function te(e,t){return e.entriesFor(t).some(({owners:a})=>R(a).length>0)}function oe({owners:e}){return e.emails.length>0&&
e.names.length+e.roles.length===0}export{ee as repositoryCodeOwnersControl};
