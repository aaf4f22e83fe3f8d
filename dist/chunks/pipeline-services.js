import{a as _,b as y,c as j,d as x,e as D,f as A,g as C}from"./shared-ci-outcome.js";import"./shared-ci-lint.js";import{a as L,c as O}from"./shared-job-names.js";
import{$2599_c as S}from"../index.js";import{$104c_d as z}from"../index.js";import{$82ce_h as B,$82ce_l as E,$82ce_m as K,$82ce_o as M,$82ce_q as N,$82ce_u as m,
$82ce_z as q}from"../index.js";import{$f045_d as F}from"../index.js";var I=["docker","docker:*","*/docker","*/docker:*","*dind*"],p=e=>m(K(z(500,e))),J=S({id:"p\
ipeline_services",title:"No job runs a service that is forbidden",description:"Fails if a job of the merged configuration has a service that matches `forbidden`\
, Docker in Docker by default, or that is not one of `allowed`. A service with a variable in its name is unknown.",severity:"medium",scope:"project",needs:{config:_},
params:M({forbidden:p("An image, in which * matches anything; Docker in Docker by default"),allowed:p("An image, in which * matches anything; all other images a\
re forbidden"),variables:m(N(B(),E()).check(q("Values of variables in image names"))),...y}),prepare:async({except:e,variables:i,...a})=>({...a,values:Object.fromEntries(
Object.entries(i??{}).map(([o,r])=>[o,String(r)])),except:await O(e)}),remediation:{text:"build images without a daemon (Buildah, or BuildKit without root), or \
use a service that the policy allows",page:"/-/ci/editor"},check({config:e},{except:i,values:a,child_pipelines:o,allowed:r,forbidden:h}){let u=h??(r?[]:I),n=x(e,
i),s=[],c=[];for(let[l,g]of P(n)){let d=C(l,a),v=d.replace(/@.*$/s,"").toLowerCase(),f=w=>w.some(k=>L(k.toLowerCase(),v)),$=A(d).length>0,t=`the service ${l} of\
 ${D(g)}`;f(u)?s.push(`${t} is forbidden`):$?c.push(`${t} contains a variable`):r&&!f(r)&&s.push(`${t} is not allowed`)}let b=`no forbidden service in ${F(n.length,
"job")}`;return j(e,{wrong:s,open:c,said:b},o,i)}});function P(e){let i=new Map;for(let a of e)for(let o of a.services)i.set(o,[...i.get(o)??[],a]);return i}export{J as pipelineServices};
