import{a as _,b as j,c as x,d as D,e as A,f as B,g as C}from"./shared-ci-outcome.js";import"./shared-ci-lint.js";import{b as L}from"./shared-job-names.js";import{
a as O}from"./shared-stars.js";import"./shared-absent.js";import{$2599_c as S,$2599_i as E}from"../index.js";import{$104c_d as F}from"../index.js";import{$82ce_A as f,
$82ce_h as I,$82ce_l as M,$82ce_m as N,$82ce_o as z,$82ce_r as J,$82ce_v as p}from"../index.js";import{$f045_e as K}from"../index.js";var P=["docker","docker:*",
"*/docker","*/docker:*","*dind*"],b=e=>p(N(F(500)).check(f(e))),R=S({id:"pipeline_services",title:"No job runs a service that is forbidden",description:"Fails i\
f a job of the merged configuration has a service that matches `forbidden`, Docker in Docker by default, or that is not one of `allowed`. A service with a varia\
ble in its name is unknown.",severity:"medium",scope:"project",needs:{config:_},params:z({forbidden:b("Images that no service may have, in which * matches anyth\
ing; Docker in Docker without allowed, otherwise none by default"),allowed:b("The only images that a service may have, in which * matches anything; any image by\
 default"),variables:p(J(I(),M()).check(f("Values of variables in image names, by the names of the variables; no value by default"))),...j}),prepare:async({except:e,
variables:a,...i})=>({...i,values:Object.fromEntries(Object.entries(a??{}).map(([o,t])=>[o,String(t)])),except:await L(e)}),example:{allowed:["postgres:*","redi\
s:*"]},remediation:{text:"build images without a daemon (Buildah, or BuildKit without root), or use a service that the policy allows",page:"/-/ci/editor"},check({
config:e},{except:a,values:i,child_pipelines:o,allowed:t,forbidden:n}){if(n?.length===0&&!t)return E("the policy forbids no service: forbidden is an empty list");
let u=n??(t?[]:P),c=D(e,a),r=[],l=[];for(let[d,g]of T(c)){let h=C(d,i),w=h.replace(/@.*$/s,"").toLowerCase(),m=y=>y.some(k=>O(k.toLowerCase(),w)),$=B(h).length>
0,s=`the service ${d} of ${A(g)}`;m(u)?r.push(`${s} is forbidden`):$?l.push(`${s} contains a variable`):t&&!m(t)&&r.push(`${s} is not allowed`)}let v=`no forbid\
den service in ${K(c.length,"job")}`;return x(e,{wrong:r,open:l,said:v},o,a)}});function T(e){let a=new Map;for(let i of e)for(let o of i.services)a.set(o,[...a.
get(o)??[],i]);return a}export{R as pipelineServices};
