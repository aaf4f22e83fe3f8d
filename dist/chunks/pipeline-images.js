import{a as j,b as A,c as C,d as I,e as v,f as O,g as P}from"./shared-ci-outcome.js";import"./shared-ci-lint.js";import{b as L}from"./shared-job-names.js";import{
a as y}from"./shared-stars.js";import"./shared-absent.js";import{a as T}from"./shared-balanced-match-dist-esm-index.js";import"./shared-name-pattern.js";import{
$2599_c as q,$2599_f as z}from"../index.js";import{$104c_d as R}from"../index.js";import{$82ce_A as d,$82ce_h as E,$82ce_k as M,$82ce_l as S,$82ce_m as W,$82ce_o as G,
$82ce_r as H,$82ce_s as V,$82ce_v as c}from"../index.js";import{$f045_e as Y}from"../index.js";var B=/@(?:sha256:[0-9a-f]{64}|sha512:[0-9a-f]{128})$/,D=/^[a-z0-9]+(?:[._-]+[a-z0-9]+)*$/,
F=/^[a-z0-9.-]+(?::\d+)?$/i;function J(t){let e=t.replace(/@.*$/s,""),i=e.lastIndexOf("/"),a=e.indexOf(":",i),r=a<0?e:e.slice(0,a),s=f(r)?void 0:K(r);if(s!=="")
return{name:s,registry:N(r),...Q(t,a<0?"":e.slice(a+1))}}function K(t){let[e="",...i]=t.split("/"),a=i.length>0&&(/[.:]/.test(e)||e==="localhost");return!(a?i:[
e,...i]).every(r=>D.test(r))||a&&!F.test(e)?"":a?`${e.toLowerCase()}/${i.join("/")}`:i.length>0?`docker.io/${t}`:`docker.io/library/${t}`}function N(t){let[e="",
...i]=t.split("/");if(!f(e))return i.length>0&&(/[.:]/.test(e)||e==="localhost")?e.toLowerCase():"docker.io"}function Q(t,e){let i=t.slice(t.lastIndexOf("/")+1);
if(B.test(t))return{tag:f(e)?void 0:e||"latest",isPinned:!0};if(!f(i))return{tag:e||"latest",isPinned:!1};let[a=""]=/[^$%}]*$/.exec(i)??[],r=/:([\w.-]+)$/.exec(
a.replace(/^\w+/,""));return r?{tag:r[1],isPinned:!1}:{tag:void 0,isPinned:void 0}}function f(t){return O(t).length>0}var _=t=>c(W(R(500)).check(d(t))),U=q({id:"\
pipeline_images",title:"The images of the pipeline are pinned and from allowed registries",description:z("Checks the image of every job and service of the merge\
d configuration.",["`digest: true` requires a digest. Without it, no image may have one of the `forbidden_tags`, `latest` by default. An image without a tag has\
 the tag `latest`.","`registries` lists where images may come from.","An image name with a variable is unknown. `variables` gives the values of variables, such \
as that of `CI_REGISTRY`. The policy's author is responsible for them.","A job without an image is unknown too, because the runner decides. `without_image` may \
be `allow` or `forbid` instead."]),severity:"medium",scope:"project",needs:{config:j},params:G({digest:c(M().check(d("Require a digest in the name of every imag\
e; false by default"))),forbidden_tags:_("Tags that an image without a digest must not have, in which * matches anything; latest by default"),registries:_("Wher\
e images may come from: hosts, or globs over host and path, such as registry.example.com/ci/**; any registry by default"),variables:c(H(E(),S()).check(d("Values\
 of variables in image names, by the names of the variables; no value by default"))),without_image:c(V(["unknown","allow","forbid"]).check(d("How to judge a job\
 that names no image; unknown by default"))),...A}),prepare:async({except:t,registries:e,variables:i,...a})=>({...a,registries:e,values:te(i??{}),except:await L(
t),isAllowed:e&&Z(e)}),example:{digest:!0,registries:["registry.example.com/ci/**"]},remediation:{text:"name the image with its digest, image: registry/name:tag\
@sha256:…, from a registry that the policy allows",page:"/-/ci/editor"},check({config:t},{isAllowed:e,values:i,except:a,child_pipelines:r,without_image:s="unk\
nown",...n}){let o=I(t,a).filter(({triggers:h})=>h===void 0),l=[],g=[],u=n.forbidden_tags??["latest"];for(let[h,x]of ee(o)){let p=`${h} (${v(x)})`,b=J(P(h,i));if(!b)
l.push(`${p} is not a valid image reference`);else{let{problems:w,uncertain:$}=X(b,n.digest===!0,u,e);w.length>0?l.push(`${p} ${w.join(" and ")}`):$.length>0&&g.
push(`${p}: a variable decides ${$.join(" and ")}`)}}let m=o.filter(({image:h})=>h===void 0);m.length>0&&s==="forbid"&&l.push(`no image is named by ${v(m)}`),m.
length>0&&s==="unknown"&&g.push(`no image is named by ${v(m)}, so the runner decides`);let k=`the images of ${Y(o.length,"job")} are as required`;return C(t,{wrong:l,
open:g,said:k},r,a)}});function X({name:t,registry:e,tag:i,isPinned:a},r,s,n){let o=[],l=[];r&&a===!1&&o.push("has no digest"),r&&a===void 0&&l.push("whether it\
 has a digest"),!r&&a!==!0&&(i===void 0?l.push("which tag it has"):s.some(u=>y(u,i))&&o.push(`has the tag ${i}`));let g=n?.(e,t);return n&&g===!1&&o.push("is fr\
om a registry that is not allowed"),n&&g===void 0&&l.push("which registry it is from"),{problems:o,uncertain:l}}function Z(t){let e=t.filter(s=>!s.includes("/")).
map(s=>s.toLowerCase()),i=t.filter(s=>s.includes("/")),a=T(i.flatMap(s=>[s,`${s}/**`]),{nocase:!0}),r=s=>n=>{let[o=""]=n.toLowerCase().split("/");return/[*?[{]/.
test(o)||o===s};return(s,n)=>{if(s!==void 0)return e.some(o=>y(o,s))?!0:n!==void 0?a(n):i.some(r(s))?void 0:!1}}function ee(t){let e=new Map;for(let i of t)for(let a of[
...i.image===void 0?[]:[i.image],...i.services])e.set(a,[...e.get(a)??[],i]);return e}function te(t){return Object.fromEntries(Object.entries(t).map(([e,i])=>[e,
String(i)]))}export{U as pipelineImages};
