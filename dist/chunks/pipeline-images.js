import{a as x,b as j,c as A,d as C,e as p,f as I,g as O}from"./shared-ci-outcome.js";import"./shared-ci-lint.js";import{b as P}from"./shared-job-names.js";import{
a as b}from"./shared-stars.js";import"./shared-absent.js";import{a as L}from"./shared-balanced-match-dist-esm-index.js";import"./shared-name-pattern.js";import{
$2599_c as z,$2599_f as T}from"../index.js";import{$104c_d as q}from"../index.js";import{$82ce_A as E,$82ce_h as M,$82ce_k as R,$82ce_l as S,$82ce_m as G,$82ce_o as V,
$82ce_r as W,$82ce_s as Y,$82ce_v as m}from"../index.js";import{$f045_e as B}from"../index.js";var D=/@(?:sha256:[0-9a-f]{64}|sha512:[0-9a-f]{128})$/,F=/^[a-z0-9]+(?:[._-]+[a-z0-9]+)*$/,
H=/^[a-z0-9.-]+(?::\d+)?$/i;function J(t){let e=t.replace(/@.*$/s,""),i=e.lastIndexOf("/"),a=e.indexOf(":",i),r=a<0?e:e.slice(0,a),s=c(r)?void 0:K(r);if(s!=="")
return{name:s,registry:N(r),...Q(t,a<0?"":e.slice(a+1))}}function K(t){let[e="",...i]=t.split("/"),a=i.length>0&&(/[.:]/.test(e)||e==="localhost");return!(a?i:[
e,...i]).every(r=>F.test(r))||a&&!H.test(e)?"":a?`${e.toLowerCase()}/${i.join("/")}`:i.length>0?`docker.io/${t}`:`docker.io/library/${t}`}function N(t){let[e="",
...i]=t.split("/");if(!c(e))return i.length>0&&(/[.:]/.test(e)||e==="localhost")?e.toLowerCase():"docker.io"}function Q(t,e){let i=t.slice(t.lastIndexOf("/")+1);
if(D.test(t))return{tag:c(e)?void 0:e||"latest",isPinned:!0};if(!c(i))return{tag:e||"latest",isPinned:!1};let[a=""]=/[^$%}]*$/.exec(i)??[],r=/:([\w.-]+)$/.exec(
a.replace(/^\w+/,""));return r?{tag:r[1],isPinned:!1}:{tag:void 0,isPinned:void 0}}function c(t){return I(t).length>0}var _=t=>m(G(q(500,t))),U=z({id:"pipeline_\
images",title:"The images of the pipeline are pinned and from allowed registries",description:T("Checks the image of every job and service of the merged configu\
ration.",["`digest: true` requires a digest. Without it, no image may have one of the `forbidden_tags`, `latest` by default. An image without a tag has the tag \
`latest`.","`registries` lists where images may come from.","An image name with a variable is unknown. `variables` gives the values of variables, such as that o\
f `CI_REGISTRY`. The policy's author is responsible for them.","A job without an image is unknown too, because the runner decides. `without_image` may be `allow\
` or `forbid` instead."],`- id: pipeline_images
  with: { digest: true, registries: [registry.example.com/ci/**] }`),severity:"medium",scope:"project",needs:{config:x},params:V({digest:m(R()),forbidden_tags:_(
"A tag, in which * matches anything; latest by default"),registries:_("A host, or a glob over host and path, such as registry.example.com/ci/**"),variables:m(W(
M(),S()).check(E("Values of variables in image names"))),without_image:m(Y(["unknown","allow","forbid"])),...j}),prepare:async({except:t,registries:e,variables:i,
...a})=>({...a,registries:e,values:te(i??{}),except:await P(t),isAllowed:e&&Z(e)}),remediation:{text:"name the image with its digest, image: registry/name:tag@s\
ha256:…, from a registry that the policy allows",page:"/-/ci/editor"},check({config:t},{isAllowed:e,values:i,except:a,child_pipelines:r,without_image:s="unkno\
wn",...n}){let o=C(t,a).filter(({triggers:d})=>d===void 0),l=[],g=[],f=n.forbidden_tags??["latest"];for(let[d,k]of ee(o)){let u=`${d} (${p(k)})`,$=J(O(d,i));if(!$)
l.push(`${u} is not a valid image reference`);else{let{problems:v,uncertain:w}=X($,n.digest===!0,f,e);v.length>0?l.push(`${u} ${v.join(" and ")}`):w.length>0&&g.
push(`${u}: a variable decides ${w.join(" and ")}`)}}let h=o.filter(({image:d})=>d===void 0);h.length>0&&s==="forbid"&&l.push(`no image is named by ${p(h)}`),h.
length>0&&s==="unknown"&&g.push(`no image is named by ${p(h)}, so the runner decides`);let y=`the images of ${B(o.length,"job")} are as required`;return A(t,{wrong:l,
open:g,said:y},r,a)}});function X({name:t,registry:e,tag:i,isPinned:a},r,s,n){let o=[],l=[];r&&a===!1&&o.push("has no digest"),r&&a===void 0&&l.push("whether it\
 has a digest"),!r&&a!==!0&&(i===void 0?l.push("which tag it has"):s.some(f=>b(f,i))&&o.push(`has the tag ${i}`));let g=n?.(e,t);return n&&g===!1&&o.push("is fr\
om a registry that is not allowed"),n&&g===void 0&&l.push("which registry it is from"),{problems:o,uncertain:l}}function Z(t){let e=t.filter(s=>!s.includes("/")).
map(s=>s.toLowerCase()),i=t.filter(s=>s.includes("/")),a=L(i.flatMap(s=>[s,`${s}/**`]),{nocase:!0}),r=s=>n=>{let[o=""]=n.toLowerCase().split("/");return/[*?[{]/.
test(o)||o===s};return(s,n)=>{if(s!==void 0)return e.some(o=>b(o,s))?!0:n!==void 0?a(n):i.some(r(s))?void 0:!1}}function ee(t){let e=new Map;for(let i of t)for(let a of[
...i.image===void 0?[]:[i.image],...i.services])e.set(a,[...e.get(a)??[],i]);return e}function te(t){return Object.fromEntries(Object.entries(t).map(([e,i])=>[e,
String(i)]))}export{U as pipelineImages};
