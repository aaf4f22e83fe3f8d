import{a as g}from"./shared-doctor-questions-project.js";import{b as u,c as k}from"./shared-roles.js";import{b as f,c as y,d as j,e as q}from"./shared-question.js";
import{a as M}from"./shared-policy.js";import"./shared-subject.js";import"./shared-collect.js";import"./shared-facts-project-project.js";import"./shared-select.js";
import"./shared-judged-head.js";import"./shared-merge-request.js";import"./shared-facts-source.js";import"./shared-facts-define.js";import"./shared-schema.js";import"./shared-checks.js";
import"./shared-gitlab-errors.js";import"./shared-api.js";import"./shared-shared-errors.js";import{f as w,g as h}from"./shared-text.js";import"./shared-bundler.js";
var x={id:"policy",title:"The policy can be read, and is valid",needs:["project"],async ask(r){let{policy:t,documents:i,notices:s,isTrusted:n}=await r.policy(),
o=t.requirements.flatMap(c=>c.controls).length,a=`"${t.name}" with ${w(o,"control")}, from ${h(i.map(({source:c})=>c))}`;if(!n)return y(`${a}: ${s.join("; ")}`,
"protect the branch that the policy is read from; until then no verdict is compliant");let[l]=[...s,...t.warnings];return l===void 0?f(a):y(`${a}: ${l}`,"correc\
t the policy, or confirm that this is intended")}},O={id:"policy_rights",title:"The role of the token suffices for every fact that the policy requires",needs:["\
policy"],async ask(r){let t=await g(r);if(t===void 0)return q("GitLab does not show the token's role");let{policy:i}=await r.policy(),s=(await r.subject()).kind===
"project",n=r.inputs.mode==="project"?"project":"merge_request",o=[...new Map(M(i,n).map(e=>[e.id,e])).values()],a=o.filter(e=>d(e)>t);if(a.length===0)return f(
`${u(t)} suffices for ${w(o.length,"fact")}`);let l=a.filter(e=>e.scope==="merge_request"&&s),c=a.filter(e=>!l.includes(e)),p=[...l,...await T(r,c)];if(p.length===
0)return f(`the token reads all ${o.length} facts, some by a permission of its custom role`);let $=new Set(p.map(({id:e})=>e)),b=i.requirements.flatMap(e=>e.controls).
filter(({needs:e})=>Object.values(e).some(({id:m})=>$.has(m))),v=p.map(({id:e,requiredRole:m})=>`${e} (${m})`);return j(`with the role ${u(t)}, ${h(v)} cannot b\
e read, so that ${h([...new Set(b.map(({id:e})=>e))])} would be unknown`,`give the token's user or bot the ${u(Math.max(...p.map(d)))} role, or leave these cont\
rols out of the policy`)}};function d({requiredRole:r,needs:t={}}){return Math.max(k(r),...Object.values(t).map(d))}async function T(r,t){let i=await r.facts();
i.announce(t);let s=await Promise.all(t.map(n=>i.read(n)));return t.filter((n,o)=>s[o]?.ok===!1)}var _=[x,O];export{_ as questions};
