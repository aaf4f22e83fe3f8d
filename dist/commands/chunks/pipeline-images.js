import{a as _,b as j,c as A,d as C,e as c,f as I,g as O}from"./shared-ci-outcome.js";import{a as y,c as P}from"./shared-job-names.js";import"./shared-pattern.js";
import"./shared-project.js";import"./shared-merge-request.js";import{c as L,f as z}from"./shared-controls-define.js";import"./shared-facts-define.js";import{d as q}from"./shared-schema.js";
import"./shared-checks.js";import"./shared-source.js";import{a as E}from"./shared-balanced-match-dist-esm-index.js";import"./shared-name-pattern.js";import{A as M,
h as R,k as S,l as T,m as G,o as V,q as W,r as Y,v as m}from"./shared-api.js";import{d as B}from"./shared-text.js";import"./shared-bundler.js";var D=/@(?:sha256:[0-9a-f]{64}|sha512:[0-9a-f]{128})$/,
F=/^[a-z0-9]+(?:[._-]+[a-z0-9]+)*$/,H=/^[a-z0-9.-]+(?::\d+)?$/i;function J(t){let e=t.replace(/@.*$/s,""),i=e.lastIndexOf("/"),s=e.indexOf(":",i),o=s<0?e:e.slice(
0,s),a=f(o)?void 0:K(o);if(a!=="")return{name:a,registry:N(o),...Q(t,s<0?"":e.slice(s+1))}}function K(t){let[e="",...i]=t.split("/"),s=i.length>0&&(/[.:]/.test(
e)||e==="localhost");return!(s?i:[e,...i]).every(o=>F.test(o))||s&&!H.test(e)?"":s?`${e.toLowerCase()}/${i.join("/")}`:i.length>0?`docker.io/${t}`:`docker.io/li\
brary/${t}`}function N(t){let[e="",...i]=t.split("/");if(!f(e))return i.length>0&&(/[.:]/.test(e)||e==="localhost")?e.toLowerCase():"docker.io"}function Q(t,e){
let i=t.slice(t.lastIndexOf("/")+1);if(D.test(t))return{tag:f(e)?void 0:e||"latest",isPinned:!0};if(!f(i))return{tag:e||"latest",isPinned:!1};let[s=""]=/[^$%}]*$/.
exec(i)??[],o=/:([\w.-]+)$/.exec(s.replace(/^\w+/,""));return o?{tag:o[1],isPinned:!1}:{tag:void 0,isPinned:void 0}}function f(t){return I(t).length>0}var $=t=>m(
G(q(500,t))),U=L({id:"pipeline_images",title:"The images of the pipeline are pinned and from where they should be",description:z("Checks the image of every job \
and service of the merged configuration.",["`digest: true` requires a digest. Without it, no image may have one of the `forbidden_tags`, `latest` by default. An\
 image without a tag has the tag `latest`.","`registries` lists where images may come from.","An image name with a variable is unknown. `variables` gives values\
 that the policy's author vouches for, such as that of `CI_REGISTRY`.","A job without an image is unknown too, because the runner decides. `without_image` may b\
e `allow` or `forbid` instead."],`- id: pipeline_images
  with: { digest: true, registries: [registry.example.com/ci/**] }`),severity:"medium",scope:"project",needs:{config:_},params:V({digest:m(S()),forbidden_tags:$(
"A tag, in which * stands for anything; latest if not given"),registries:$("A host, or a glob over host and path, such as registry.example.com/ci/**"),variables:m(
W(R(),T()).check(M("Values of variables in image names that the policy vouches for"))),without_image:m(Y(["unknown","allow","forbid"])),...j}),prepare:async({except:t,
registries:e,variables:i,...s})=>({...s,registries:e,values:te(i??{}),except:await P(t),isAllowed:e&&Z(e)}),remediation:{text:"name the image with its digest, i\
mage: registry/name:tag@sha256:…, from a registry that the policy allows",page:"/-/ci/editor"},check({config:t},{isAllowed:e,values:i,except:s,child_pipelines:o,
without_image:a="unknown",...n}){let r=C(t,s).filter(({triggers:g})=>g===void 0),l=[],h=[],u=n.forbidden_tags??["latest"];for(let[g,x]of ee(r)){let p=`${g} (${c(
x)})`,v=J(O(g,i));if(!v)l.push(`${p} is no reference to an image`);else{let{problems:w,doubts:b}=X(v,n.digest===!0,u,e);w.length>0?l.push(`${p} ${w.join(" and ")}`):
b.length>0&&h.push(`${p}: a variable hides ${b.join(" and ")}`)}}let d=r.filter(({image:g})=>g===void 0);d.length>0&&a==="forbid"&&l.push(`no image is named by ${c(
d)}`),d.length>0&&a==="unknown"&&h.push(`no image is named by ${c(d)}, so that the runner's own decides`);let k=`the images of ${B(r.length,"job")} are as asked`;
return A(t,{wrong:l,open:h,said:k},o,s)}});function X({name:t,registry:e,tag:i,isPinned:s},o,a,n){let r=[],l=[];o&&s===!1&&r.push("has no digest"),o&&s===void 0&&
l.push("whether there is a digest"),!o&&s!==!0&&(i===void 0?l.push("the tag"):a.some(u=>y(u,i))&&r.push(`has the tag ${i}`));let h=n?.(e,t);return n&&h===!1&&r.
push("is from a registry that is not allowed"),n&&h===void 0&&l.push("where it is from"),{problems:r,doubts:l}}function Z(t){let e=t.filter(a=>!a.includes("/")).
map(a=>a.toLowerCase()),i=t.filter(a=>a.includes("/")),s=E(i.flatMap(a=>[a,`${a}/**`]),{nocase:!0}),o=a=>n=>{let[r=""]=n.toLowerCase().split("/");return/[*?[{]/.
test(r)||r===a};return(a,n)=>{if(a!==void 0)return e.some(r=>y(r,a))?!0:n!==void 0?s(n):i.some(o(a))?void 0:!1}}function ee(t){let e=new Map;for(let i of t)for(let s of[
...i.image===void 0?[]:[i.image],...i.services])e.set(s,[...e.get(s)??[],i]);return e}function te(t){return Object.fromEntries(Object.entries(t).map(([e,i])=>[e,
String(i)]))}export{U as pipelineImages};
