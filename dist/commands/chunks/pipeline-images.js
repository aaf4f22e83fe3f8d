import{a as _,b as C,c as A,d as I,e as b,f as O,g as P}from"./shared-ci-outcome.js";import"./shared-ci-jobs.js";import{b as L}from"./shared-job-names.js";import"./shared-ci-lint.js";
import"./shared-pattern.js";import{a as $}from"./shared-stars.js";import"./shared-facts-project-project.js";import{c as T,g as q}from"./shared-controls-define.js";
import{a as z}from"./shared-balanced-match-dist-esm-index.js";import"./shared-name-pattern.js";import"./shared-absent.js";import"./shared-merge-request.js";import"./shared-facts-source.js";
import"./shared-facts-define.js";import{d as R}from"./shared-schema.js";import"./shared-checks.js";import{C as d,i as E,l as M,m as S,n as W,p as G,s as H,t as V,
x as f}from"./shared-api.js";import"./shared-shared-errors.js";import{f as Y}from"./shared-text.js";import"./shared-bundler.js";var B=/@(?:sha256:[0-9a-f]{64}|sha512:[0-9a-f]{128})$/,
D=/^[a-z0-9]+(?:[._-]+[a-z0-9]+)*$/,F=/^[a-z0-9.-]+(?::\d+)?$/i;function J(t){let e=t.replace(/@.*$/s,""),i=e.lastIndexOf("/"),a=e.indexOf(":",i),r=a<0?e:e.slice(
0,a),s=u(r)?void 0:K(r);if(s!=="")return{name:s,registry:N(r),...Q(t,a<0?"":e.slice(a+1))}}function K(t){let[e="",...i]=t.split("/"),a=i.length>0&&(/[.:]/.test(
e)||e==="localhost");return!(a?i:[e,...i]).every(r=>D.test(r))||a&&!F.test(e)?"":a?`${e.toLowerCase()}/${i.join("/")}`:i.length>0?`docker.io/${t}`:`docker.io/li\
brary/${t}`}function N(t){let[e="",...i]=t.split("/");if(!u(e))return i.length>0&&(/[.:]/.test(e)||e==="localhost")?e.toLowerCase():"docker.io"}function Q(t,e){
let i=t.slice(t.lastIndexOf("/")+1);if(B.test(t))return{tag:u(e)?void 0:e||"latest",isPinned:!0};if(!u(i))return{tag:e||"latest",isPinned:!1};let[a=""]=/[^$%}]*$/.
exec(i)??[],r=/:([\w.-]+)$/.exec(a.replace(/^\w+/,""));return r?{tag:r[1],isPinned:!1}:{tag:void 0,isPinned:void 0}}function u(t){return O(t).length>0}var k=t=>f(
W(R(500)).check(d(t))),U=T({id:"pipeline_images",title:"The images of the pipeline are pinned and from allowed registries",description:q("Checks the image of ev\
ery job and service of the merged configuration.",["`digest: true` requires a digest. Without it, no image may have one of the `forbidden_tags`, `latest` by def\
ault. An image without a tag has the tag `latest`.","`registries` lists where images may come from.","An image name with a variable is unknown. `variables` give\
s the values of variables, such as that of `CI_REGISTRY`. The policy's author is responsible for them.","A job without an image is unknown too, because the runn\
er decides. `without_image` may be `allow` or `forbid` instead."]),severity:"medium",scope:"project",needs:{config:_},params:G({digest:f(M().check(d("Require a \
digest in the name of every image; false by default"))),forbidden_tags:k("Tags that an image without a digest must not have, in which * matches anything; latest\
 by default"),registries:k("Where images may come from: hosts, or globs over host and path, such as registry.example.com/ci/**; any registry by default"),variables:f(
H(E(),S()).check(d("Values of variables in image names, by the names of the variables; no value by default"))),without_image:f(V(["unknown","allow","forbid"]).check(
d("How to judge a job that names no image; unknown by default"))),...C}),prepare:async({except:t,registries:e,variables:i,...a})=>({...a,registries:e,values:te(
i??{}),except:await L(t),isAllowed:e&&Z(e)}),example:{digest:!0,registries:["registry.example.com/ci/**"]},remediation:{text:"name the image with its digest, im\
age: registry/name:tag@sha256:…, from a registry that the policy allows",page:"/-/ci/editor"},check({config:t},{isAllowed:e,values:i,except:a,child_pipelines:r,
without_image:s="unknown",...n}){let o=I(t,a).filter(({triggers:g})=>g===void 0),l=[],m=[],c=n.forbidden_tags??["latest"];for(let[g,j]of ee(o)){let p=`${g} (${b(
j)})`,v=J(P(g,i));if(!v)l.push(`${p} is not a valid image reference`);else{let{problems:w,uncertain:y}=X(v,n.digest===!0,c,e);w.length>0?l.push(`${p} ${w.join("\
 and ")}`):y.length>0&&m.push(`${p}: a variable decides ${y.join(" and ")}`)}}let h=o.filter(({image:g})=>g===void 0);h.length>0&&s==="forbid"&&l.push(`no image\
 is named by ${b(h)}`),h.length>0&&s==="unknown"&&m.push(`no image is named by ${b(h)}, so the runner decides`);let x=`the images of ${Y(o.length,"job")} are as\
 required`;return A(t,{wrong:l,open:m,said:x},r,a)}});function X({name:t,registry:e,tag:i,isPinned:a},r,s,n){let o=[],l=[];r&&a===!1&&o.push("has no digest"),r&&
a===void 0&&l.push("whether it has a digest"),!r&&a!==!0&&(i===void 0?l.push("which tag it has"):s.some(c=>$(c,i))&&o.push(`has the tag ${i}`));let m=n?.(e,t);return n&&
m===!1&&o.push("is from a registry that is not allowed"),n&&m===void 0&&l.push("which registry it is from"),{problems:o,uncertain:l}}function Z(t){let e=t.filter(
s=>!s.includes("/")).map(s=>s.toLowerCase()),i=t.filter(s=>s.includes("/")),a=z(i.flatMap(s=>[s,`${s}/**`]),{nocase:!0}),r=s=>n=>{let[o=""]=n.toLowerCase().split(
"/");return/[*?[{]/.test(o)||o===s};return(s,n)=>{if(s!==void 0)return e.some(o=>$(o,s))?!0:n!==void 0?a(n):i.some(r(s))?void 0:!1}}function ee(t){let e=new Map;
for(let i of t)for(let a of[...i.image===void 0?[]:[i.image],...i.services])e.set(a,[...e.get(a)??[],i]);return e}function te(t){return Object.fromEntries(Object.
entries(t).map(([e,i])=>[e,String(i)]))}export{U as pipelineImages};
