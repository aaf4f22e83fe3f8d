import{a as L,b as M,c as _,d as z,e as g,f as H,g as N}from"./chunk-FPTZKVNC.js";import{a as b,c as J}from"./chunk-W7XNVSWF.js";import{a as P}from"./chunk-6I5PZASL.js";
import"./chunk-XHUCYCOH.js";import"./chunk-OQPSCAJC.js";import"./chunk-FJUX2Q53.js";import{c as k}from"./chunk-5CR5D7FZ.js";import"./chunk-L2YG2ETW.js";
import"./chunk-J5WW4HX6.js";import{c as v,f as R,g as j,i as x,j as C,l as I,p as u}from"./chunk-7J7MU3VY.js";import"./chunk-3BWEGA6D.js";import{
b as O}from"./chunk-Z23466PB.js";import"./chunk-C6EUKJGU.js";import"./chunk-YFWBQXD3.js";var V=/@(?:sha256:[0-9a-f]{64}|sha512:[0-9a-f]{128})$/,q=/^[a-z0-9]+(?:[._-]+[a-z0-9]+)*$/,B=/^[a-z0-9.-]+(?::\d+)?$/i;function S(n){let e=n.replace(/@.*$/s,""),
t=e.lastIndexOf("/"),s=e.indexOf(":",t),o=s<0?e:e.slice(0,s),i=m(o)?void 0:F(o);if(i!=="")return{name:i,registry:G(o),...K(n,s<0?"":e.slice(s+1))}}function F(n){
let[e="",...t]=n.split("/"),s=t.length>0&&(/[.:]/.test(e)||e==="localhost");return!(s?t:[e,...t]).every(i=>q.test(i))||s&&!B.test(e)?"":s?`${e.toLowerCase()}/${t.
join("/")}`:t.length>0?`docker.io/${n}`:`docker.io/library/${n}`}function G(n){let[e="",...t]=n.split("/");if(!m(e))return t.length>0&&(/[.:]/.test(e)||e==="loc\
alhost")?e.toLowerCase():"docker.io"}function K(n,e){let t=n.slice(n.lastIndexOf("/")+1);if(V.test(n))return{tag:m(e)?void 0:e||"latest",isPinned:!0};if(!m(t))return{
tag:e||"latest",isPinned:!1};let[s=""]=/[^$%}]*$/.exec(t)??[],o=/:([\w.-]+)$/.exec(s.replace(/^\w+/,""));return o?{tag:o[1],isPinned:!1}:{tag:void 0,isPinned:void 0}}
function m(n){return H(n).length>0}var T=n=>u(j(v({min:1,max:500,about:n}))),fe=k({id:"pipeline_images",title:"The images of the pipeline are pinned and from where they should be",severity:"mediu\
m",about:"project",needs:{config:L},params:x({digest:u(R()),forbidden_tags:T("A tag, in which * stands for anything; latest if not given"),registries:T("A host,\
 or a glob over host and path, such as registry.example.com/ci/**"),variables:u(C({about:"Values of variables in image names that the policy vouches for"})),without_image:u(
I(["unknown","allow","forbid"])),...M}),prepare:async({except:n,registries:e,variables:t,...s})=>({...s,registries:e,values:X(t??{}),except:await J(n),isAllowed:e&&
U(e)}),remediation:{text:"name the image with its digest, image: registry/name:tag@sha256:…, from a registry that the policy allows",page:"/-/ci/editor"},check({
config:n},{isAllowed:e,values:t,except:s,child_pipelines:o,without_image:i="unknown",...a}){let r=z(n,s).filter(({triggers:c})=>c===void 0),f=[],d=[],h=a.forbidden_tags??
["latest"];for(let[c,E]of W(r)){let p=`${c} (${g(E)})`,y=S(N(c,t));if(!y)f.push(`${p} is no reference to an image`);else{let{problems:w,doubts:$}=Q(y,a.digest===
!0,h,e);w.length>0?f.push(`${p} ${w.join(" and ")}`):$.length>0&&d.push(`${p}: a variable hides ${$.join(" and ")}`)}}let l=r.filter(({image:c})=>c===void 0);l.
length>0&&i==="forbid"&&f.push(`no image is named by ${g(l)}`),l.length>0&&i==="unknown"&&d.push(`no image is named by ${g(l)}, so that the runner's own decides`);
let A=`the images of ${O(r.length,"job")} are as asked`;return _(n,{wrong:f,open:d,said:A},o,s)}});function Q({name:n,registry:e,tag:t,isPinned:s},o,i,a){let r=[],
f=[];o&&s===!1&&r.push("has no digest"),o&&s===void 0&&f.push("whether there is a digest"),!o&&s!==!0&&(t===void 0?f.push("the tag"):i.some(h=>b(h,t))&&r.push(`\
has the tag ${t}`));let d=a?.(e,n);return a&&d===!1&&r.push("is from a registry that is not allowed"),a&&d===void 0&&f.push("where it is from"),{problems:r,doubts:f}}
function U(n){let e=n.filter(i=>!i.includes("/")).map(i=>i.toLowerCase()),t=n.filter(i=>i.includes("/")),s=P(t.flatMap(i=>[i,`${i}/**`]),{nocase:!0}),o=i=>a=>{let[
r=""]=a.toLowerCase().split("/");return/[*?[{]/.test(r)||r===i};return(i,a)=>{if(i!==void 0)return e.some(r=>b(r,i))?!0:a!==void 0?s(a):t.some(o(i))?void 0:!1}}
function W(n){let e=new Map;for(let t of n)for(let s of[...t.image===void 0?[]:[t.image],...t.services])e.set(s,[...e.get(s)??[],t]);return e}function X(n){return Object.
fromEntries(Object.entries(n).map(([e,t])=>[e,String(t)]))}export{fe as pipelineImages};
