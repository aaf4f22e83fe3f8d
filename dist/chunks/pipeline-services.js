import{a as k,b as y,c as j,d as x,e as A,f as D,g as B}from"./shared-ci-outcome.js";import"./shared-ci-lint.js";import{b as C}from"./shared-job-names.js";import{
a as L}from"./shared-stars.js";import"./shared-absent.js";import{$2599_c as O,$2599_i as S}from"../index.js";import{$104c_d as E}from"../index.js";import{$82ce_A as F,
$82ce_h as M,$82ce_l as N,$82ce_m as z,$82ce_o as I,$82ce_r as J,$82ce_v as p}from"../index.js";import{$f045_e as K}from"../index.js";var P=["docker","docker:*",
"*/docker","*/docker:*","*dind*"],h=e=>p(z(E(500,e))),R=O({id:"pipeline_services",title:"No job runs a service that is forbidden",description:"Fails if a job of\
 the merged configuration has a service that matches `forbidden`, Docker in Docker by default, or that is not one of `allowed`. A service with a variable in its\
 name is unknown.",severity:"medium",scope:"project",needs:{config:k},params:I({forbidden:h("An image, in which * matches anything; Docker in Docker by default"),
allowed:h("An image, in which * matches anything; all other images are forbidden"),variables:p(J(M(),N()).check(F("Values of variables in image names"))),...y}),
prepare:async({except:e,variables:i,...a})=>({...a,values:Object.fromEntries(Object.entries(i??{}).map(([o,r])=>[o,String(r)])),except:await C(e)}),remediation:{
text:"build images without a daemon (Buildah, or BuildKit without root), or use a service that the policy allows",page:"/-/ci/editor"},check({config:e},{except:i,
values:a,child_pipelines:o,allowed:r,forbidden:n}){if(n?.length===0&&!r)return S("the policy forbids no service: forbidden is an empty list");let b=n??(r?[]:P),
c=x(e,i),t=[],l=[];for(let[d,v]of V(c)){let f=B(d,a),g=f.replace(/@.*$/s,"").toLowerCase(),m=w=>w.some(_=>L(_.toLowerCase(),g)),$=D(f).length>0,s=`the service ${d}\
 of ${A(v)}`;m(b)?t.push(`${s} is forbidden`):$?l.push(`${s} contains a variable`):r&&!m(r)&&t.push(`${s} is not allowed`)}let u=`no forbidden service in ${K(c.
length,"job")}`;return j(e,{wrong:t,open:l,said:u},o,i)}});function V(e){let i=new Map;for(let a of e)for(let o of a.services)i.set(o,[...i.get(o)??[],a]);return i}export{R as pipelineServices};
