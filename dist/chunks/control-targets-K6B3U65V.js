import{a as f}from"./chunk-SND2FJKU.js";import{b as c}from"./chunk-WT3BOX2Z.js";import{$9_a as s,$9_c as p}from"../index.js";
function $(m,i,l){let o=[],d=m.map(({id:n,requirement:t})=>{t!==void 0&&!i.includes(t)&&o.push(`external_control ${t}=${n}: the policy has no requirement "${t}"${c(
t,i)}`);let r=l?.find(e=>e.id===n);if(l&&!r){let e=l.filter(({isExternal:a})=>a).map(a=>`${a.id} (${s(a.name)})`);o.push(`external control ${n} is not in a fram\
ework applied to the project, which has ${e.length===0?"no external control":p(e)}`)}return r&&!r.isExternal&&o.push(`control ${n} (${s(r.name)}) is not an exte\
rnal control: GitLab judges it itself`),{kind:"external_control",id:n,name:r?.name,requirement:t}});if(o.length===0)return d;throw f(o,"external_control")}export{$ as controlTargets};
