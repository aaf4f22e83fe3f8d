import{a as j,b as k,c as C,d as O,e as $,f as x,g as J}from"./chunk-V6APXIYY.js";import{a as w,c as y}from"./chunk-O4JV6UV7.js";import"./chunk-XHUCYCOH.js";
import"./chunk-KIMTIPSL.js";import"./chunk-G436ABEP.js";import{c as v}from"./chunk-AQ7DEGON.js";import"./chunk-JDRB6BQ3.js";import"./chunk-J5WW4HX6.js";
import{c as h,g,i as b,j as u,p as a}from"./chunk-7J7MU3VY.js";import"./chunk-KMJYZSMM.js";import{b as l}from"./chunk-Z23466PB.js";import"./chunk-C6EUKJGU.js";
import"./chunk-YFWBQXD3.js";var H=["docker","docker:*","*/docker","*/docker:*","*dind*"],D=e=>a(g(h({min:1,max:500,description:e}))),G=v({id:"pipeline_services",title:"No job runs a servic\
e that is forbidden",severity:"medium",scope:"project",needs:{config:j},params:b({forbidden:D("An image, in which * stands for anything; Docker in Docker if not\
 given"),allowed:D("An image, in which * stands for anything: every other is forbidden"),variables:a(u({description:"Values of variables in image names that the\
 policy vouches for"})),...k}),prepare:async({except:e,variables:o,...i})=>({...i,values:Object.fromEntries(Object.entries(o??{}).map(([s,t])=>[s,String(t)])),except:await y(
e)}),remediation:{text:"build images without a daemon (Buildah, or BuildKit without root), or use a service that the policy allows",page:"/-/ci/editor"},check({
config:e},{except:o,values:i,child_pipelines:s,allowed:t,forbidden:S}){let A=S??(t?[]:H),c=O(e,o),r=[],d=[];for(let[f,I]of K(c)){let m=J(f,i),L=m.replace(/@.*$/s,
"").toLowerCase(),p=N=>N.some(E=>w(E.toLowerCase(),L)),M=x(m).length>0,n=`the service ${f} of ${$(I)}`;p(A)?r.push(`${n} is forbidden`):M?d.push(`${n} has a var\
iable in it`):t&&!p(t)&&r.push(`${n} is not among those that are allowed`)}let B=`no forbidden service in ${l(c.length,"job")}`;return C(e,{wrong:r,open:d,said:B},
s,o)}});function K(e){let o=new Map;for(let i of e)for(let s of i.services)o.set(s,[...o.get(s)??[],i]);return o}export{G as pipelineServices};
