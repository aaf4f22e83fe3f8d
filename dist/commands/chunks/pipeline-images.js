import{a as _,b as j,c as A,d as C,e as u,f as I,g as O}from"./shared-ci-outcome.js";import"./shared-ci-jobs.js";import{b as P}from"./shared-job-names.js";import"./shared-ci-lint.js";
import"./shared-pattern.js";import{a as y}from"./shared-stars.js";import"./shared-facts-project-project.js";import{c as L,g as z}from"./shared-controls-define.js";
import{a as T}from"./shared-balanced-match-dist-esm-index.js";import"./shared-name-pattern.js";import"./shared-absent.js";import"./shared-merge-request.js";import"./shared-facts-source.js";
import"./shared-facts-define.js";import{d as q}from"./shared-schema.js";import"./shared-checks.js";import{B as E,h as M,k as R,l as S,m as B,o as G,r as V,s as W,
w as h}from"./shared-api.js";import"./shared-shared-errors.js";import{f as Y}from"./shared-text.js";import"./shared-bundler.js";var D=/@(?:sha256:[0-9a-f]{64}|sha512:[0-9a-f]{128})$/,
F=/^[a-z0-9]+(?:[._-]+[a-z0-9]+)*$/,H=/^[a-z0-9.-]+(?::\d+)?$/i;function J(t){let e=t.replace(/@.*$/s,""),i=e.lastIndexOf("/"),a=e.indexOf(":",i),r=a<0?e:e.slice(
0,a),s=p(r)?void 0:K(r);if(s!=="")return{name:s,registry:N(r),...Q(t,a<0?"":e.slice(a+1))}}function K(t){let[e="",...i]=t.split("/"),a=i.length>0&&(/[.:]/.test(
e)||e==="localhost");return!(a?i:[e,...i]).every(r=>F.test(r))||a&&!H.test(e)?"":a?`${e.toLowerCase()}/${i.join("/")}`:i.length>0?`docker.io/${t}`:`docker.io/li\
brary/${t}`}function N(t){let[e="",...i]=t.split("/");if(!p(e))return i.length>0&&(/[.:]/.test(e)||e==="localhost")?e.toLowerCase():"docker.io"}function Q(t,e){
let i=t.slice(t.lastIndexOf("/")+1);if(D.test(t))return{tag:p(e)?void 0:e||"latest",isPinned:!0};if(!p(i))return{tag:e||"latest",isPinned:!1};let[a=""]=/[^$%}]*$/.
exec(i)??[],r=/:([\w.-]+)$/.exec(a.replace(/^\w+/,""));return r?{tag:r[1],isPinned:!1}:{tag:void 0,isPinned:void 0}}function p(t){return I(t).length>0}var $=t=>h(
B(q(500,t))),U=L({id:"pipeline_images",title:"The images of the pipeline are pinned and from allowed registries",description:z("Checks the image of every job an\
d service of the merged configuration.",["`digest: true` requires a digest. Without it, no image may have one of the `forbidden_tags`, `latest` by default. An i\
mage without a tag has the tag `latest`.","`registries` lists where images may come from.","An image name with a variable is unknown. `variables` gives the valu\
es of variables, such as that of `CI_REGISTRY`. The policy's author is responsible for them.","A job without an image is unknown too, because the runner decides\
. `without_image` may be `allow` or `forbid` instead."],`- id: pipeline_images
  with: { digest: true, registries: [registry.example.com/ci/**] }`),severity:"medium",scope:"project",needs:{config:_},params:G({digest:h(R()),forbidden_tags:$(
"A tag, in which * matches anything; latest by default"),registries:$("A host, or a glob over host and path, such as registry.example.com/ci/**"),variables:h(V(
M(),S()).check(E("Values of variables in image names"))),without_image:h(W(["unknown","allow","forbid"])),...j}),prepare:async({except:t,registries:e,variables:i,
...a})=>({...a,registries:e,values:te(i??{}),except:await P(t),isAllowed:e&&Z(e)}),remediation:{text:"name the image with its digest, image: registry/name:tag@s\
ha256:…, from a registry that the policy allows",page:"/-/ci/editor"},check({config:t},{isAllowed:e,values:i,except:a,child_pipelines:r,without_image:s="unkno\
wn",...n}){let o=C(t,a).filter(({triggers:g})=>g===void 0),l=[],m=[],f=n.forbidden_tags??["latest"];for(let[g,x]of ee(o)){let c=`${g} (${u(x)})`,w=J(O(g,i));if(!w)
l.push(`${c} is not a valid image reference`);else{let{problems:v,uncertain:b}=X(w,n.digest===!0,f,e);v.length>0?l.push(`${c} ${v.join(" and ")}`):b.length>0&&m.
push(`${c}: a variable decides ${b.join(" and ")}`)}}let d=o.filter(({image:g})=>g===void 0);d.length>0&&s==="forbid"&&l.push(`no image is named by ${u(d)}`),d.
length>0&&s==="unknown"&&m.push(`no image is named by ${u(d)}, so the runner decides`);let k=`the images of ${Y(o.length,"job")} are as required`;return A(t,{wrong:l,
open:m,said:k},r,a)}});function X({name:t,registry:e,tag:i,isPinned:a},r,s,n){let o=[],l=[];r&&a===!1&&o.push("has no digest"),r&&a===void 0&&l.push("whether it\
 has a digest"),!r&&a!==!0&&(i===void 0?l.push("which tag it has"):s.some(f=>y(f,i))&&o.push(`has the tag ${i}`));let m=n?.(e,t);return n&&m===!1&&o.push("is fr\
om a registry that is not allowed"),n&&m===void 0&&l.push("which registry it is from"),{problems:o,uncertain:l}}function Z(t){let e=t.filter(s=>!s.includes("/")).
map(s=>s.toLowerCase()),i=t.filter(s=>s.includes("/")),a=T(i.flatMap(s=>[s,`${s}/**`]),{nocase:!0}),r=s=>n=>{let[o=""]=n.toLowerCase().split("/");return/[*?[{]/.
test(o)||o===s};return(s,n)=>{if(s!==void 0)return e.some(o=>y(o,s))?!0:n!==void 0?a(n):i.some(r(s))?void 0:!1}}function ee(t){let e=new Map;for(let i of t)for(let a of[
...i.image===void 0?[]:[i.image],...i.services])e.set(a,[...e.get(a)??[],i]);return e}function te(t){return Object.fromEntries(Object.entries(t).map(([e,i])=>[e,
String(i)]))}export{U as pipelineImages};
