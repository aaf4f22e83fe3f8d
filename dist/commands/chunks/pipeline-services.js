import{a as $,b as j,c as x,d as A,e as D,f as C,g as L}from"./shared-ci-outcome.js";import{a as O,c as S}from"./shared-job-names.js";import"./shared-ci-lint.js";
import"./shared-pattern.js";import"./shared-project.js";import{c as B}from"./shared-controls-define.js";import"./shared-merge-request.js";import"./shared-facts-define.js";
import{d as E}from"./shared-schema.js";import"./shared-checks.js";import"./shared-facts-source.js";import{A as K,h as M,l as N,m as _,o as q,q as z,v as p}from"./shared-api.js";
import"./shared-shared-errors.js";import{d as F}from"./shared-text.js";import"./shared-bundler.js";var I=["docker","docker:*","*/docker","*/docker:*","*dind*"],
f=e=>p(_(E(500,e))),J=B({id:"pipeline_services",title:"No job runs a service that is forbidden",description:"Fails if a job of the merged configuration has a se\
rvice that matches `forbidden`, Docker in Docker by default, or that is not one of `allowed`. A service with a variable in its name is unknown.",severity:"mediu\
m",scope:"project",needs:{config:$},params:q({forbidden:f("An image, in which * matches anything; Docker in Docker by default"),allowed:f("An image, in which * \
matches anything; all other images are forbidden"),variables:p(z(M(),N()).check(K("Values of variables in image names"))),...j}),prepare:async({except:e,variables:i,
...o})=>({...o,values:Object.fromEntries(Object.entries(i??{}).map(([a,r])=>[a,String(r)])),except:await S(e)}),remediation:{text:"build images without a daemon\
 (Buildah, or BuildKit without root), or use a service that the policy allows",page:"/-/ci/editor"},check({config:e},{except:i,values:o,child_pipelines:a,allowed:r,
forbidden:h}){let b=h??(r?[]:I),n=A(e,i),t=[],c=[];for(let[l,v]of P(n)){let d=L(l,o),g=d.replace(/@.*$/s,"").toLowerCase(),m=k=>k.some(y=>O(y.toLowerCase(),g)),
w=C(d).length>0,s=`the service ${l} of ${D(v)}`;m(b)?t.push(`${s} is forbidden`):w?c.push(`${s} contains a variable`):r&&!m(r)&&t.push(`${s} is not allowed`)}let u=`\
no forbidden service in ${F(n.length,"job")}`;return x(e,{wrong:t,open:c,said:u},a,i)}});function P(e){let i=new Map;for(let o of e)for(let a of o.services)i.set(
a,[...i.get(a)??[],o]);return i}export{J as pipelineServices};
