import{a as $,b as j,c as x,d as A,e as D,f as C,g as L}from"./shared-ci-outcome.js";import{a as O,c as S}from"./shared-job-names.js";import"./shared-pattern.js";
import"./shared-project.js";import"./shared-merge-request.js";import{c as B}from"./shared-controls-define.js";import"./shared-facts-define.js";import{d as E}from"./shared-schema.js";
import"./shared-checks.js";import"./shared-source.js";import{A as K,h as M,l as N,m as _,o as q,q as z,v as m}from"./shared-api.js";import{d as F}from"./shared-text.js";
import"./shared-bundler.js";var I=["docker","docker:*","*/docker","*/docker:*","*dind*"],f=e=>m(_(E(500,e))),J=B({id:"pipeline_services",title:"No job runs a se\
rvice that is forbidden",description:"Fails if a job of the merged configuration has a service that matches `forbidden`, Docker in Docker by default, or that is\
 not one of `allowed`. A service with a variable in its name is unknown.",severity:"medium",scope:"project",needs:{config:$},params:q({forbidden:f("An image, in\
 which * stands for anything; Docker in Docker if not given"),allowed:f("An image, in which * stands for anything: every other is forbidden"),variables:m(z(M(),
N()).check(K("Values of variables in image names that the policy vouches for"))),...j}),prepare:async({except:e,variables:i,...o})=>({...o,values:Object.fromEntries(
Object.entries(i??{}).map(([a,t])=>[a,String(t)])),except:await S(e)}),remediation:{text:"build images without a daemon (Buildah, or BuildKit without root), or \
use a service that the policy allows",page:"/-/ci/editor"},check({config:e},{except:i,values:o,child_pipelines:a,allowed:t,forbidden:h}){let v=h??(t?[]:I),n=A(e,
i),r=[],c=[];for(let[d,b]of P(n)){let l=L(d,o),g=l.replace(/@.*$/s,"").toLowerCase(),p=k=>k.some(y=>O(y.toLowerCase(),g)),w=C(l).length>0,s=`the service ${d} of\
 ${D(b)}`;p(v)?r.push(`${s} is forbidden`):w?c.push(`${s} has a variable in it`):t&&!p(t)&&r.push(`${s} is not among those that are allowed`)}let u=`no forbidde\
n service in ${F(n.length,"job")}`;return x(e,{wrong:r,open:c,said:u},a,i)}});function P(e){let i=new Map;for(let o of e)for(let a of o.services)i.set(a,[...i.get(
a)??[],o]);return i}export{J as pipelineServices};
