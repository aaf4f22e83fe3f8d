import{a as L,b as M,c as _,d as z,e as g,f as H,g as N}from"./chunk-V6APXIYY.js";import{a as b,c as J}from"./chunk-O4JV6UV7.js";import{a as P}from"./chunk-6I5PZASL.js";
import"./chunk-XHUCYCOH.js";import"./chunk-KIMTIPSL.js";import"./chunk-G436ABEP.js";import{c as k}from"./chunk-AQ7DEGON.js";import"./chunk-JDRB6BQ3.js";
import"./chunk-J5WW4HX6.js";import{c as v,f as R,g as j,i as x,j as C,l as I,p as l}from"./chunk-7J7MU3VY.js";import"./chunk-KMJYZSMM.js";import{
b as O}from"./chunk-Z23466PB.js";import"./chunk-C6EUKJGU.js";import"./chunk-YFWBQXD3.js";var V=/@(?:sha256:[0-9a-f]{64}|sha512:[0-9a-f]{128})$/,q=/^[a-z0-9]+(?:[._-]+[a-z0-9]+)*$/,B=/^[a-z0-9.-]+(?::\d+)?$/i;function S(n){let e=n.replace(/@.*$/s,""),
t=e.lastIndexOf("/"),s=e.indexOf(":",t),r=s<0?e:e.slice(0,s),i=m(r)?void 0:F(r);if(i!=="")return{name:i,registry:G(r),...K(n,s<0?"":e.slice(s+1))}}function F(n){
let[e="",...t]=n.split("/"),s=t.length>0&&(/[.:]/.test(e)||e==="localhost");return!(s?t:[e,...t]).every(i=>q.test(i))||s&&!B.test(e)?"":s?`${e.toLowerCase()}/${t.
join("/")}`:t.length>0?`docker.io/${n}`:`docker.io/library/${n}`}function G(n){let[e="",...t]=n.split("/");if(!m(e))return t.length>0&&(/[.:]/.test(e)||e==="loc\
alhost")?e.toLowerCase():"docker.io"}function K(n,e){let t=n.slice(n.lastIndexOf("/")+1);if(V.test(n))return{tag:m(e)?void 0:e||"latest",isPinned:!0};if(!m(t))return{
tag:e||"latest",isPinned:!1};let[s=""]=/[^$%}]*$/.exec(t)??[],r=/:([\w.-]+)$/.exec(s.replace(/^\w+/,""));return r?{tag:r[1],isPinned:!1}:{tag:void 0,isPinned:void 0}}
function m(n){return H(n).length>0}var T=n=>l(j(v({min:1,max:500,description:n}))),fe=k({id:"pipeline_images",title:"The images of the pipeline are pinned and from where they should be",severity:"\
medium",scope:"project",needs:{config:L},params:x({digest:l(R()),forbidden_tags:T("A tag, in which * stands for anything; latest if not given"),registries:T("A \
host, or a glob over host and path, such as registry.example.com/ci/**"),variables:l(C({description:"Values of variables in image names that the policy vouches \
for"})),without_image:l(I(["unknown","allow","forbid"])),...M}),prepare:async({except:n,registries:e,variables:t,...s})=>({...s,registries:e,values:X(t??{}),except:await J(
n),isAllowed:e&&U(e)}),remediation:{text:"name the image with its digest, image: registry/name:tag@sha256:…, from a registry that the policy allows",page:"/-/\
ci/editor"},check({config:n},{isAllowed:e,values:t,except:s,child_pipelines:r,without_image:i="unknown",...a}){let o=z(n,s).filter(({triggers:c})=>c===void 0),f=[],
d=[],h=a.forbidden_tags??["latest"];for(let[c,E]of W(o)){let p=`${c} (${g(E)})`,y=S(N(c,t));if(!y)f.push(`${p} is no reference to an image`);else{let{problems:w,
doubts:$}=Q(y,a.digest===!0,h,e);w.length>0?f.push(`${p} ${w.join(" and ")}`):$.length>0&&d.push(`${p}: a variable hides ${$.join(" and ")}`)}}let u=o.filter(({
image:c})=>c===void 0);u.length>0&&i==="forbid"&&f.push(`no image is named by ${g(u)}`),u.length>0&&i==="unknown"&&d.push(`no image is named by ${g(u)}, so that\
 the runner's own decides`);let A=`the images of ${O(o.length,"job")} are as asked`;return _(n,{wrong:f,open:d,said:A},r,s)}});function Q({name:n,registry:e,tag:t,
isPinned:s},r,i,a){let o=[],f=[];r&&s===!1&&o.push("has no digest"),r&&s===void 0&&f.push("whether there is a digest"),!r&&s!==!0&&(t===void 0?f.push("the tag"):
i.some(h=>b(h,t))&&o.push(`has the tag ${t}`));let d=a?.(e,n);return a&&d===!1&&o.push("is from a registry that is not allowed"),a&&d===void 0&&f.push("where it\
 is from"),{problems:o,doubts:f}}function U(n){let e=n.filter(i=>!i.includes("/")).map(i=>i.toLowerCase()),t=n.filter(i=>i.includes("/")),s=P(t.flatMap(i=>[i,`${i}\
/**`]),{nocase:!0}),r=i=>a=>{let[o=""]=a.toLowerCase().split("/");return/[*?[{]/.test(o)||o===i};return(i,a)=>{if(i!==void 0)return e.some(o=>b(o,i))?!0:a!==void 0?
s(a):t.some(r(i))?void 0:!1}}function W(n){let e=new Map;for(let t of n)for(let s of[...t.image===void 0?[]:[t.image],...t.services])e.set(s,[...e.get(s)??[],t]);
return e}function X(n){return Object.fromEntries(Object.entries(n).map(([e,t])=>[e,String(t)]))}export{fe as pipelineImages};
