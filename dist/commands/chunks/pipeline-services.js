import{a as j,b as $,c as x,d as D,e as A,f as B,g as C}from"./shared-ci-outcome.js";import"./shared-ci-jobs.js";import{b as L}from"./shared-job-names.js";import"./shared-ci-lint.js";
import"./shared-pattern.js";import{a as O}from"./shared-stars.js";import"./shared-facts-project-project.js";import{c as S,j as E}from"./shared-controls-define.js";
import"./shared-absent.js";import"./shared-merge-request.js";import"./shared-facts-source.js";import"./shared-facts-define.js";import{d as F}from"./shared-schema.js";
import"./shared-checks.js";import{B as M,h as N,l as _,m as z,o as I,r as J,w as f}from"./shared-api.js";import"./shared-shared-errors.js";import{f as K}from"./shared-text.js";
import"./shared-bundler.js";var P=["docker","docker:*","*/docker","*/docker:*","*dind*"],h=e=>f(z(F(500,e))),R=S({id:"pipeline_services",title:"No job runs a se\
rvice that is forbidden",description:"Fails if a job of the merged configuration has a service that matches `forbidden`, Docker in Docker by default, or that is\
 not one of `allowed`. A service with a variable in its name is unknown.",severity:"medium",scope:"project",needs:{config:j},params:I({forbidden:h("An image, in\
 which * matches anything; Docker in Docker by default"),allowed:h("An image, in which * matches anything; all other images are forbidden"),variables:f(J(N(),_()).
check(M("Values of variables in image names"))),...$}),prepare:async({except:e,variables:i,...o})=>({...o,values:Object.fromEntries(Object.entries(i??{}).map(([
a,r])=>[a,String(r)])),except:await L(e)}),remediation:{text:"build images without a daemon (Buildah, or BuildKit without root), or use a service that the polic\
y allows",page:"/-/ci/editor"},check({config:e},{except:i,values:o,child_pipelines:a,allowed:r,forbidden:n}){if(n?.length===0&&!r)return E("the policy forbids n\
o service: forbidden is an empty list");let b=n??(r?[]:P),c=D(e,i),t=[],l=[];for(let[m,g]of V(c)){let p=C(m,o),v=p.replace(/@.*$/s,"").toLowerCase(),d=k=>k.some(
y=>O(y.toLowerCase(),v)),w=B(p).length>0,s=`the service ${m} of ${A(g)}`;d(b)?t.push(`${s} is forbidden`):w?l.push(`${s} contains a variable`):r&&!d(r)&&t.push(
`${s} is not allowed`)}let u=`no forbidden service in ${K(c.length,"job")}`;return x(e,{wrong:t,open:l,said:u},a,i)}});function V(e){let i=new Map;for(let o of e)
for(let a of o.services)i.set(a,[...i.get(a)??[],o]);return i}export{R as pipelineServices};
