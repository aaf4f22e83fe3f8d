import{a as x,b as $,c as D,d as C,e as B,f as L,g as O}from"./shared-ci-outcome.js";import"./shared-ci-jobs.js";import{b as S}from"./shared-job-names.js";import"./shared-ci-lint.js";
import"./shared-pattern.js";import{a as A}from"./shared-stars.js";import"./shared-facts-project-project.js";import{c as E,j as F}from"./shared-controls-define.js";
import"./shared-absent.js";import"./shared-merge-request.js";import"./shared-facts-source.js";import"./shared-facts-define.js";import{d as I}from"./shared-schema.js";
import"./shared-checks.js";import{C as h,i as M,m as N,n as _,p as z,s as J,x as f}from"./shared-api.js";import"./shared-shared-errors.js";import{f as K}from"./shared-text.js";
import"./shared-bundler.js";var P=["docker","docker:*","*/docker","*/docker:*","*dind*"],b=e=>f(_(I(500)).check(h(e))),R=E({id:"pipeline_services",title:"No job\
 runs a service that is forbidden",description:"Fails if a job of the merged configuration has a service that matches `forbidden`, Docker in Docker by default, \
or that is not one of `allowed`. A service with a variable in its name is unknown.",severity:"medium",scope:"project",needs:{config:x},params:z({forbidden:b("Im\
ages that no service may have, in which * matches anything; Docker in Docker without allowed, otherwise none by default"),allowed:b("The only images that a serv\
ice may have, in which * matches anything; any image by default"),variables:f(J(M(),N()).check(h("Values of variables in image names, by the names of the variab\
les; no value by default"))),...$}),prepare:async({except:e,variables:i,...a})=>({...a,values:Object.fromEntries(Object.entries(i??{}).map(([o,t])=>[o,String(t)])),
except:await S(e)}),example:{allowed:["postgres:*","redis:*"]},remediation:{text:"build images without a daemon (Buildah, or BuildKit without root), or use a se\
rvice that the policy allows",page:"/-/ci/editor"},check({config:e},{except:i,values:a,child_pipelines:o,allowed:t,forbidden:n}){if(n?.length===0&&!t)return F("\
the policy forbids no service: forbidden is an empty list");let u=n??(t?[]:P),l=C(e,i),r=[],c=[];for(let[m,g]of T(l)){let p=O(m,a),w=p.replace(/@.*$/s,"").toLowerCase(),
d=k=>k.some(j=>A(j.toLowerCase(),w)),y=L(p).length>0,s=`the service ${m} of ${B(g)}`;d(u)?r.push(`${s} is forbidden`):y?c.push(`${s} contains a variable`):t&&!d(
t)&&r.push(`${s} is not allowed`)}let v=`no forbidden service in ${K(l.length,"job")}`;return D(e,{wrong:r,open:c,said:v},o,i)}});function T(e){let i=new Map;for(let a of e)
for(let o of a.services)i.set(o,[...i.get(o)??[],a]);return i}export{R as pipelineServices};
