import{b as m,c as w,d as h,e as d}from"./shared-question.js";import{a as b}from"./shared-signing.js";import{a as x}from"./shared-gitlab-errors.js";import"./shared-shared-errors.js";
import{a as f,g as l}from"./shared-text.js";import"./shared-bundler.js";import{randomBytes as v}from"node:crypto";var y=60;async function _(t,o,a,i){let s=`/api\
/v4/projects/${o}/compliance_external_controls/${a}/status`,r="fail";try{await t.send({method:"PATCH",path:s,body:{status:r},anonymous:!0,situation:"external_co\
ntrol",headers(){let e=Math.floor(t.serverNow()/1e3)-y,c=v(16).toString("hex");return{"x-gitlab-timestamp":String(e),"x-gitlab-nonce":c,"x-gitlab-hmac-sha256":b(
{timestamp:e,nonce:c,path:s,status:r},i)}}});return}catch(e){if(e instanceof x&&e.words!==null&&e.status>=400&&e.status<500)return e.words;throw e}}var $=d("ext\
ernal_control is empty","name the control with --external-control"),k={id:"external_control",title:"The external control is in a framework of the project",needs:[
"project"],async ask(t){if(t.inputs.controls.length===0)return $;let o=await t.controls();if(o===void 0)return d("GitLab shows the project's frameworks only to \
a Developer","give the token's user or bot the Developer role in the project");let a=u(t,o),i=t.inputs.controls.filter(({id:r})=>!a.some(e=>e.id===r));if(i.length>
0){let r=o.filter(({isExternal:e})=>e).map(p);return h(`control ${l(i.map(({id:e})=>String(e)))} is not in a framework that is applied to the project, which has\
 ${r.length===0?"no external control":l(r)}`,"apply the framework to the project, or give the number of a control that it has")}let s=a.filter(({isExternal:r})=>!r);
return s.length>0?h(`${l(s.map(p))} is not an external control: GitLab judges it itself`,"give the number of an external control"):m(l(a.map(r=>`${p(r)} of ${f(
r.framework,100)}`)))}};function u({inputs:t},o){return o.filter(({id:a})=>t.controls.some(i=>i.id===a))}function p({id:t,name:o}){return`${t} (${f(o,100)})`}var G={
id:"external_control_ping",title:"GitLab does not reset the external control",needs:["external_control"],async ask(t){let o=u(t,await t.controls()??[]);if(o.some(
({isPinged:i})=>i===void 0))return d("this GitLab does not show whether it pings the control, and resets it about every twelve hours");let a=o.filter(({isPinged:i})=>i);
return a.length===0?m("the ping is off"):w(`GitLab pings ${l(a.map(p))}, and sets it to pending about every twelve hours`,"turn the ping of the control off, in \
the framework's requirement")}},L={id:"external_control_secret",title:"GitLab accepts the secret of the external control",needs:["external_control"],async ask(t){
let{inputs:o,mayWrite:a,composed:i}=t;if(!a)return d("not tried, because it sends a PATCH","run doctor with --write: GitLab refuses the PATCH, and nothing chang\
es");let s=o.controls.filter(({id:n})=>!o.controlSecrets.has(n));if(s.length>0)return h(`no secret of control ${l(s.map(({id:n})=>String(n)))} is given`,"give i\
t in COUNTERSIGN_CONTROL_SECRET, or in COUNTERSIGN_CONTROL_SECRET_<ID>");let r=await t.projectId(),e=await Promise.all(o.controls.map(async({id:n})=>({id:n,said:await _(
i.transport,r,n,o.controlSecrets.get(n)??"")}))),c=e.filter(({said:n})=>n!=="Request has expired");return c.length===0?m(`GitLab knows the secret of control ${l(
e.map(({id:n})=>String(n)))}`):h(c.map(({id:n,said:g})=>`control ${n}: ${S(g)}`).join("; "),"copy the control's secret once more, exactly, with a line break at \
its end if it has one")}};function S(t){return t===void 0?"GitLab took an answer that is a minute old, and set the control to fail":t==="Invalid signature"?"the\
 secret is not the one that GitLab has":`GitLab answered "${f(t,200)}"`}var j=[k,G,L];export{j as questions};
