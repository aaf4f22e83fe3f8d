import{b as B,c as H}from"./shared-roles.js";import{a as Y}from"./shared-origin.js";import{c as z}from"./shared-document.js";import{a as Q}from"./shared-policy.js";
import"./shared-draft.js";import"./shared-selection.js";import"./shared-predefined.js";import"./shared-expression.js";import{C as A,c as I,d as Z,e as m,f as N,
z as E}from"./shared-compose-collection.js";import"./shared-pattern.js";import"./shared-controls-define.js";import{c as X}from"./shared-git-objects.js";import{a as tt}from"./shared-utf8.js";
import"./shared-facts-source.js";import"./shared-schema.js";import"./shared-checks.js";import"./shared-api.js";import{a as L}from"./shared-version.js";import{a as C,
b as et}from"./shared-policy-presets-registry.js";import{a as rt}from"./shared-table.js";import{b as nt}from"./shared-nearest.js";import{j as R,k as ot}from"./shared-values.js";
import"./shared-reporting-formats-registry.js";import"./shared-json.js";import{a as it,b as f}from"./shared-shared-errors.js";import{a as S}from"./shared-text.js";
import"./shared-bundler.js";import{readFile as at,writeFile as st}from"node:fs/promises";var O=["component","project","remote"],k="https://gitlab.com",$="counte\
rsign/countersign";function ct({kind:t,componentProject:e,gitlabUrl:n,template:r,inputs:o,version:i}){let a=`templates/${r}.yml`;return t==="project"?{project:e,
ref:i,file:`/${a}`,inputs:o}:t==="remote"?{remote:`${e===$?k:n}/${e}/-/raw/${i}/${a}`,inputs:o}:{component:`${n===k?"gitlab.com":"$CI_SERVER_FQDN"}/${e}/${r}@${i}`,
inputs:o}}function lt(t,e){let{component:n,remote:r,project:o,file:i}=ut(t),a=[e,$,"countersign"],s=(c,l)=>a.some(u=>`/${c}`.includes(`/${l(u)}`));return["merge\
-request","responder"].some(c=>s(n,l=>`${l}/${c}@`)||r.endsWith(`/templates/${c}.yml`)&&s(r,l=>`${l}/-/raw/`)||i.endsWith(`templates/${c}.yml`)&&a.some(l=>`/${o}`.
endsWith(`/${l}`)))}function ut(t){let e=s=>typeof s=="string"?s:"";if(typeof t!="object"||t===null)return{component:"",remote:e(t),project:"",file:""};let{component:n,
remote:r,project:o,file:i}=t,[a]=[i].flat();return{component:e(n),remote:e(r),project:e(o),file:e(a)}}function M(t){return A(t,{lineWidth:0}).trimEnd().split(`
`)}function q(t){return JSON.stringify(t).replaceAll('":','": ').replaceAll(',"',', "')}function dt(t,e,n){let r=[];for(let o=t.indexOf(`
`,e)+1;o>0&&o<n;o=t.indexOf(`
`,o)+1)/^\r?\n/.test(t.slice(o,o+2))||r.push(o);return r}function T(t,e,n,r){let o=n.map(a=>a+r).join("");if(t[e-1]===`
`)return{from:e,to:e,text:o};let i=t.indexOf(`
`,e);return i<0?{from:t.length,to:t.length,text:r+o}:{from:i+1,to:i+1,text:o}}function h(t,e){let n=t.lastIndexOf(`
`,e-1)+1;return n===0&&t.startsWith("\uFEFF")?1:n}function pt(t,e){return[...e].sort((n,r)=>r.from-n.from).reduce((n,r)=>n.slice(0,r.from)+r.text+n.slice(r.to),
t)}function ft(t,e,n,r){try{return mt(t,e,n,r)}catch(o){if(o instanceof ReferenceError)return{kind:"refused",reason:`it is not valid YAML: ${o.message}`};throw o}}
function mt(t,e,n,r){let o=D(t);if(typeof o=="string")return{kind:"refused",reason:o};let{document:i,contents:a}=o,s=V(i),c=W(s.include),l=c.findIndex(n);if(l>=
0&&(!r||P(c[l],e)))return{kind:"unchanged"};let u=/\r\n/.test(t)?`\r
`:`
`,d=a&&ht(a),p=d?l>=0?jt(t,d,l,e,u):wt(t,d,e,u):[gt(t,a,e,u)];if(p===void 0)return{kind:"refused",reason:"its include: has a form that cannot be extended safely"};
let y=l>=0?c.with(l,e):[...c,e],j=pt(t,p);return xt(j,s,y)?{kind:"changed",text:j}:{kind:"refused",reason:"adding to its include: would change something else"}}
function D(t){let e=E(t,{version:"1.1",merge:!0,uniqueKeys:!1,prettyErrors:!1,logLevel:"silent"}),n=e.flatMap(({errors:i})=>i)[0];if(n)return`it is not valid YA\
ML: ${n.message}`;if(e.length>2)return"it has more than two documents";let r=e.at(-1)??E("{}")[0],{contents:o}=r;return o===null||e.length===0||m(o)&&o.value===
null?{document:r,contents:void 0}:!I(o)||o.flow?"it is not a block of keys and values":{document:r,contents:o}}function V(t){return t.toJS({maxAliasCount:-1})??
{}}function W(t){return t==null?[]:[t].flat()}function ht({items:t}){return t.findLast(e=>Z(e)&&m(e.key)&&e.key.value==="include")}function gt(t,e,n,r){let o=["\
include:",...x(n,"  ")].map(c=>c+r).join(""),i=e?.items[0]?.key;if(!i?.range){let c=t.length;return{from:c,to:c,text:(/(?:^\ufeff?|\n)$/.test(t)?"":r)+o}}let a=h(
t,i.range[0]),s=$t(t,a);return{from:s,to:s,text:o+r}}function $t(t,e){let n=e;for(;n>0;){let r=h(t,n-1);if(!/^[ \t]*#/.test(t.slice(r,n)))break;n=r}return n===h(
t,0)?e:n}function wt(t,{key:e,value:n},r,o){let i=n;if(!e.range)return;let a=e.range?.[1]??0;if(i===null||m(i)&&i.value===null){let[s,c]=i?.range??[a,a];return[
...s<c?[{from:s,to:c,text:""}]:[],T(t,Math.max(a,c),x(r,"  "),o)]}if(!(!i.range||i.tag?.startsWith("!")||!(N(i)||I(i)||m(i)))){if(N(i))return i.flow?yt(i,r):[vt(
t,i,r,o)].flatMap(s=>s??[]);if(i.anchor===void 0&&!(m(i)&&/BLOCK/.test(i.type??"")))return bt(t,i,a,r,o)}}function bt(t,e,n,r,o){let[i=0,a=0]=e.range??[],s=h(t,
i),c=h(t,n)===s,l=c?"  ":t.slice(s,i);if(l.trim()!=="")return;let u=c?{from:n+1,to:i,text:`${o}  - `}:{from:i,to:i,text:"- "},d=dt(t,i,a).map(p=>({from:p,to:p,text:c?
"    ":"  "}));return[u,...d,T(t,a,x(r,l),o)]}function vt(t,{items:e},n,r){let o=e.at(-1),i=e[0];if(!o?.range||!i?.range)return;let a=/^([ ]*)-/.exec(t.slice(h(
t,kt(t,i.range[0]))))?.[1];return a===void 0?void 0:T(t,o.range[1],x(n,a),r)}function kt(t,e){return t.lastIndexOf("-",e-1)}function yt({items:t,range:e},n){if(!e)
return;let r=t.at(-1)?.range,o=r?r[1]:e[0]+1;return[{from:o,to:o,text:`${r?", ":""}${q(n)}`}]}function jt(t,{value:e},n,r,o){let i=N(e)?e:void 0,a=i?i.items[n]:
e;if(!a?.range||!I(a)&&!m(a))return;let[s,c]=a.range,l=s+t.slice(s,c).trimEnd().length,u=h(t,s);if(i?.flow===!0||a.flow===!0||m(a)&&!i)return[{from:s,to:l,text:q(
r)}];let d=" ".repeat(s-u);return[{from:s,to:l,text:M(r).join(`${o}${d}`)}]}function x(t,e){return M(t).map((n,r)=>`${e}${r===0?"- ":"  "}${n}`)}function xt(t,e,n){
let r=D(t);if(typeof r=="string")return!1;let{include:o,...i}=V(r.document),{include:a,...s}=e;return P(W(o),n)&&P(i,s)}function P(t,e){return JSON.stringify(t)===
JSON.stringify(e)}var w=".countersign.yml",It="https://gitlab.com/countersign/countersign/-/raw/main/schema/policy.schema.json";async function Nt(t,e){if(!C.includes(
t))throw new f("INPUT_INVALID",`there is no preset ${t}${nt(t,C)}`,{advice:`the presets are ${C.join(", ")}`});let n=`preset:${t}`,r=await z([{source:n,text:await et(
n)}]),o=r.requirements.flatMap(a=>a.controls),i=Math.max(...Q(r,"merge_request").map(({requiredRole:a})=>H(a)));return{text:Ct(t,e),controls:o.length,role:B(Math.
max(30,i))}}function Ct(t,e){let n=e===void 0?"Our baseline":`Baseline of ${e.split("/").at(-1)}`;return`# yaml-language-server: $schema=${It}
# What Countersign checks. "countersign explain" lists all controls, and "countersign validate" checks this file.
${A({name:n},{lineWidth:0}).trimEnd()}
extends:
  - preset:${t}
# Requirements of your own go on top of the preset:
# requirements:
#   - name: The change itself
#     controls:
#       - id: merge_request_title
#         with: { pattern: "^[A-Z]+-[0-9]+" }
`}function Ot(t){let e=J(t);return[...F(t),`Commit ${w} and .gitlab-ci.yml to the default branch, and protect that branch: ${e("/-/settings/repository")}`,`Crea\
te the status check "${t.statusCheck}", bound to the protected branches by their exact names: ${e("/-/settings/merge_requests")}`,`Create an access token with t\
he scope api and the role ${t.role}: ${e("/-/settings/access_tokens")}`,`Store the token as the variable COUNTERSIGN_TOKEN, masked but not protected: ${e("/-/se\
ttings/ci_cd")}`,`Tick "Status checks must succeed" under Merge checks: ${e("/-/settings/merge_requests")}`,`Check everything: countersign doctor --status-check\
 ${G(t.statusCheck)}`]}function Tt(t){let e=J(t);return[...F(t),`Commit ${w} and .gitlab-ci.yml to the default branch, and protect that branch: ${e("/-/settings\
/repository")}`,`Create a group access token with the scope api and the role ${t.role}, and store it here as the variable COUNTERSIGN_TOKEN, masked and protecte\
d: ${e("/-/settings/ci_cd")}`,`Create a pipeline trigger token: ${e("/-/settings/ci_cd")}`,`In each project, create the status check "${t.statusCheck}" with the\
 address ${t.gitlabUrl}/api/v4/projects/ID/ref/BRANCH/trigger/pipeline?token=TOKEN, where ID is the number of this project, and BRANCH its default branch`,'In e\
ach project, tick "Status checks must succeed" under Settings > Merge requests',`Check one of them: countersign doctor --project GROUP/PROJECT --status-check ${G(
t.statusCheck)}`]}function F({needsMirror:t,gitlabUrl:e,componentProject:n}){return t?[`Mirror ${k}/${$} to ${e}/${n}, with its tags: an instance finds componen\
ts only on itself`]:[]}function J({gitlabUrl:t,project:e}){return n=>`${t}/${e??"GROUP/PROJECT"}${n}`}function G(t){return/^[\w.-]+$/.test(t)?t:`'${t.replaceAll(
"'","'\\''")}'`}var b=".gitlab-ci.yml",Pt=O.join("|"),Ut={flags:[{name:"preset",value:"NAME",about:"the preset that the policy extends [recommended]"},{name:"st\
atus-check",value:"NAME",about:"name of the status check that the job answers [Countersign]"},{name:"include",value:Pt,about:"how the pipeline includes Counters\
ign [component]"},{name:"component-project",value:"PATH",about:`project with the component, such as a mirror on your instance [${$}]`},{name:"responder",about:"\
set up a central project that answers the checks of other projects"},{name:"gitlab-url",value:"URL",about:"address of the GitLab instance [the checkout's origin\
]"},{name:"project",value:"PATH",about:"full path of the project [the checkout's origin]"},{name:"force",about:"replace an existing policy, and Countersign's ow\
n entry of include"}],run:_t};async function _t({flags:t},e){let n=await Y(t,e),r=await At(n),o=n.has("force"),i=[await Lt(r,o),await Rt(r,o)];for(let{path:v,content:g}of i)
g!==void 0&&await St(v,g);let{wanted:a,project:s,statusCheck:c,starter:l}=r,{gitlabUrl:u,componentProject:d}=a,p=u!==k&&(a.kind!=="remote"||d!==$),y={gitlabUrl:u,
project:s,componentProject:d,needsMirror:p,role:l.role,statusCheck:c},j=a.template==="responder"?Tt(y):Ot(y),_=await X({root:".",env:e.env});return _&&e.complain(
`countersign: this is the folder ${S(_)} of a checkout, and GitLab reads ${b} only at its top`),e.print([...i.map(({path:v,said:g})=>`${v.padEnd(b.length+1)} ${g}`),
"","What is left to do:",...j.map((v,g)=>`${g+1}. ${S(v,600)}`)].join(`
`)),it.compliant}async function At(t){let e=U("gitlab-url",ot,t.get("gitlab-url")??k),n=t.get("project"),r=n===void 0?void 0:String(U("project",R,n)),o=t.get("s\
tatus-check")??"Countersign",i=t.get("preset")??"recommended",a=O.find(p=>p===(t.get("include")??"component"));if(!a)throw new f("INPUT_INVALID",`--include must\
 be ${O.join(" or ")}, not "${t.get("include")}"`);let s=t.has("responder"),c=String(U("component-project",R,t.get("component-project")??$)),l=s?"responder":"me\
rge-request",u=s?{allowed_groups:Et(r)}:{status_check:o},d=await Nt(i,r);return{wanted:{kind:a,componentProject:c,gitlabUrl:e,template:l,inputs:u,version:L},project:r,
statusCheck:o,starter:d}}function U(t,e,n){let r=e.parse(n);if("problem"in r)throw new f("INPUT_INVALID",`--${t} ${r.problem}`);return r.value}function Et(t){if(!/\bresponder\b/.
test(rt.mode.kind.placeholder))throw new f("INPUT_INVALID",`--responder is not possible yet: Countersign ${L} has no mode responder`,{advice:"leave out --respon\
der, and run the job in the pipelines of each project"});let[e]=t?.split("/")??[];if(e===void 0||!t?.includes("/"))throw new f("INPUT_INVALID","--responder requ\
ires the full path of the central project",{advice:"run it in a checkout of that project, or give --project GROUP/PROJECT"});return e}async function Lt({starter:t,
wanted:e},n){let r=await K(w),o=/preset:(\S+)/.exec(t.text)?.[1];if(r===t.text)return{path:w,content:void 0,said:"is already there"};if(r!==void 0&&!n)return{path:w,
content:void 0,said:"exists and was left alone; --force replaces it"};let i=e.template==="responder"?"":`, which require the role ${t.role}`,a=`${r===void 0?"wr\
itten":"replaced"}: extends the preset ${o} with ${t.controls} controls${i}`;return{path:w,content:t.text,said:a}}async function Rt({wanted:t},e){let n=await K(
b),r=ct(t),o=ft(n??"",r,c=>lt(c,t.componentProject),e),[[i,a]=[]]=Object.entries(r);if(o.kind==="unchanged")return{path:b,content:void 0,said:"includes Counters\
ign already, and was left alone"};if(o.kind==="refused")throw new f("INPUT_INVALID",`${b} was not changed: ${o.reason}`,{advice:`nothing was written; add this e\
ntry to include: by hand: ${JSON.stringify(r)}`});let s=`${n===void 0?"written":"changed, with every other line as it was"}: includes the ${i} ${String(a)}`;return{
path:b,content:o.text,said:s}}async function K(t){let e;try{e=await at(t)}catch(r){let{code:o}=r;if(o==="ENOENT")return;throw new f("INPUT_INVALID",`${t} cannot\
 be read (${o})`,{cause:r})}let n=tt(e);if(n===void 0)throw new f("INPUT_INVALID",`${t} is not valid UTF-8`,{advice:"save the file as UTF-8"});return n}async function St(t,e){
try{await st(t,e)}catch(n){let{code:r}=n;throw new f("INPUT_INVALID",`${t} cannot be written (${r})`,{cause:n})}}export{Ut as init};
