import{a as j,b as k,c as C,d as O,e as $,f as x,g as J}from"./chunk-FPTZKVNC.js";import{a as w,c as y}from"./chunk-W7XNVSWF.js";import"./chunk-XHUCYCOH.js";
import"./chunk-OQPSCAJC.js";import"./chunk-FJUX2Q53.js";import{c as v}from"./chunk-5CR5D7FZ.js";import"./chunk-L2YG2ETW.js";import"./chunk-J5WW4HX6.js";
import{c as h,g as b,i as u,j as g,p as a}from"./chunk-7J7MU3VY.js";import"./chunk-3BWEGA6D.js";import{b as l}from"./chunk-Z23466PB.js";import"./chunk-C6EUKJGU.js";
import"./chunk-YFWBQXD3.js";var H=["docker","docker:*","*/docker","*/docker:*","*dind*"],D=e=>a(b(h({min:1,max:500,about:e}))),G=v({id:"pipeline_services",title:"No job runs a service that\
 is forbidden",severity:"medium",about:"project",needs:{config:j},params:u({forbidden:D("An image, in which * stands for anything; Docker in Docker if not given"),
allowed:D("An image, in which * stands for anything: every other is forbidden"),variables:a(g({about:"Values of variables in image names that the policy vouches\
 for"})),...k}),prepare:async({except:e,variables:o,...i})=>({...i,values:Object.fromEntries(Object.entries(o??{}).map(([t,s])=>[t,String(s)])),except:await y(e)}),
remediation:{text:"build images without a daemon (Buildah, or BuildKit without root), or use a service that the policy allows",page:"/-/ci/editor"},check({config:e},{
except:o,values:i,child_pipelines:t,allowed:s,forbidden:S}){let A=S??(s?[]:H),c=O(e,o),r=[],d=[];for(let[f,I]of K(c)){let m=J(f,i),L=m.replace(/@.*$/s,"").toLowerCase(),
p=N=>N.some(E=>w(E.toLowerCase(),L)),M=x(m).length>0,n=`the service ${f} of ${$(I)}`;p(A)?r.push(`${n} is forbidden`):M?d.push(`${n} has a variable in it`):s&&!p(
s)&&r.push(`${n} is not among those that are allowed`)}let B=`no forbidden service in ${l(c.length,"job")}`;return C(e,{wrong:r,open:d,said:B},t,o)}});function K(e){
let o=new Map;for(let i of e)for(let t of i.services)o.set(t,[...o.get(t)??[],i]);return o}export{G as pipelineServices};
