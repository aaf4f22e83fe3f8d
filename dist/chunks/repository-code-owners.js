import{a as O}from"./shared-repository-files.js";import{c as x}from"./shared-repository-tree.js";import"./shared-judged-commit.js";import"./shared-default-branch.js";
import{b as L}from"./shared-project-members.js";import{a as b,c as R,d as k}from"./shared-code-owners.js";import{a as G}from"./shared-balanced-match-dist-esm-index.js";
import"./shared-name-pattern.js";import{$2599_c as S,$2599_e as D,$2599_f as N,$2599_g as v,$2599_h as W}from"../index.js";import{$39cf_a as q}from"../index.js";
import{$104c_b as y,$104c_c as I,$104c_d as T}from"../index.js";import{$416b_a as P}from"../index.js";import{$82ce_h as _,$82ce_i as A,$82ce_m as j,$82ce_n as l,
$82ce_o as F,$82ce_u as M}from"../index.js";import{$f045_a as U,$f045_d as C,$f045_e as w}from"../index.js";var E=j(l({group_full_path:_(),group_access_level:I(
A())})),z=l({namespace:l({kind:_(),full_path:_()}),shared_with_groups:E}),B=l({shared_with_groups:E}),K=30,Q={id:"possible_owners",summary:"The members of the p\
roject, its groups, and groups that are invited",requiredRole:"membership of the project, and of the groups above it",scope:"project",needs:{members:L,answer:q},
async collect(e,{members:t,answer:a}){let{namespace:o,shared_with_groups:r}=y(z,a),p=o.kind==="group"?V(o.full_path):[],n=await Promise.all(p.map(s=>X(e,s))),h=[
...p,...r.map(({group_full_path:s})=>s),...n.flat()],m=s=>[...new Set(s.map(c=>c.toLowerCase()))];return{usernames:m(t.map(({username:s})=>s)),groups:m(h)}}};function V(e){
let t=e.split("/");return t.map((a,o)=>t.slice(0,o+1).join("/"))}async function X({gitlab:e},t){let a=`/groups/${encodeURIComponent(t)}`,{shared_with_groups:o}=y(
B,await e.read(a,{withProjects:!1}));return o.filter(({group_access_level:r=0})=>r>=K).map(({group_full_path:r})=>r)}var Y=O("content","CODEOWNERS",e=>b.includes(
e)),Z={id:"repository_code_owners",summary:"The CODEOWNERS file of the commit that is judged",requiredRole:"at least Reporter in a private project",scope:"proje\
ct",needs:{tree:x,contents:Y},async collect(e,{tree:t,contents:a}){let o=b.find(n=>t.files.some(h=>h.path===n)),r=`at ${t.commit.name}, from ${t.source}`,p=t.files.
map(n=>n.path);return{where:r,paths:p,path:o,text:o===void 0?"":H(a,o)}}};function H(e,t){let a=e.find(o=>o.path===t)?.content;if(a===void 0)throw new P(`${t} i\
s no text`);return a}var J={invalid_section_format:"is no section header that GitLab understands",missing_section_name:"begins a section without a name",invalid_approval_requirement:"\
asks for a number of approvals that GitLab does not take",invalid_section_owner_format:"has a default owner that is none",malformed_entry_owner:"has an owner th\
at is none",missing_entry_owner:"has no owner"},ee=S({id:"repository_code_owners",title:"Every path has owners who can approve",description:D("Checks the CODEOW\
NERS file of the merge request's head, or of the default branch, as GitLab reads it.",["It fails for lines that GitLab's own validation reports.","It fails for \
paths that nobody owns. `except` lists paths that need no owner.","It fails for owners who are neither a member of the project nor a group that can own: the pro\
ject's own group, those above it, and those invited to any of them. The control can compare only names that the token sees.","A line with nothing but email addr\
esses is unknown, because GitLab does not show whose they are."],`- id: repository_code_owners
  with: { except: [docs/**] }`),severity:"medium",scope:"project",needs:{found:Z,possible:Q},params:F({except:M(j(T(500,"Glob over paths that need no owner, suc\
h as docs/**")))}),remediation:{text:"repair the lines of CODEOWNERS that are named, and own the paths that nobody owns"},check({found:{path:e,text:t,paths:a,where:o},
possible:r},{except:p=[]}){if(e===void 0)return v(`there is no CODEOWNERS file (${o})`);let n=k(t),h=new Set([...r.usernames,...r.groups]),m=G(p),s=a.filter(i=>!te(
n,i)&&!m(i)),c=n.entries.flatMap(({owners:i,line:f})=>i.names.filter(u=>!h.has(u.toLowerCase())).map(u=>`line ${f} names @${u}, who is neither a member nor a gr\
oup that GitLab shows`)),d=[...n.problems.map(({line:i,code:f})=>`line ${i} ${J[f]}`),...c,...s.length===0?[]:[`${C(s.length,"path has","paths have")} no owner:\
 ${w(s,3)}`]].map(i=>U(i)),$=`${e} ${o}`;if(d.length>0)return v(`${w(d,5)} (${$})`,{actual:d.slice(0,100)});let g=n.entries.filter(oe);return g.length>0?W(`GitL\
ab does not tell whose addresses line ${w(g.map(({line:i})=>String(i)))} of ${e} names; name users or groups beside them`):N(`${C(a.length,"path has","paths hav\
e")} owners (${$})`,{actual:[]})}});function te(e,t){return e.entriesFor(t).some(({owners:a})=>R(a).length>0)}function oe({owners:e}){return e.emails.length>0&&
e.names.length+e.roles.length===0}export{ee as repositoryCodeOwnersControl};
