import{b as u,c as a,d as m,e as l}from"./shared-question.js";import{b as d,c as f}from"./shared-schema.js";import"./shared-checks.js";import{a as g}from"./shared-gitlab-errors.js";
import{i as k,l as b,o as v}from"./shared-api.js";import"./shared-shared-errors.js";import"./shared-text.js";import"./shared-bundler.js";var w=v({version:k(),enterprise:f(
b())}),$=[["17.11","external controls"],["17.0","the component"],["16.5","the status pending, which keeps a check open during a long run"],["15.9","the setting \
that status checks must succeed"]],h="15.0",y={id:"version",title:"GitLab is new enough",needs:["token"],async ask({gitlab:o}){let r=await o.read("/version").catch(
e=>{if(!(e instanceof g&&e.status===403))throw e});if(r===void 0)return l("the token's scopes do not show the version","give the token the scope api");let{version:s,
enterprise:n}=d(w,r),t=`GitLab ${s}`;if(n===!1)return a(`${t} is the Community Edition, which has neither status checks nor compliance frameworks`,"use the Ente\
rprise Edition with an Ultimate licence, or only the report of the job");if(p(s,h))return m(`${t} is older than ${h}, the oldest that Countersign supports`,"upg\
rade GitLab");let i=$.filter(([e])=>p(s,e));return i.length===0?u(t):a(`${t} lacks ${i.map(([e,c])=>`${c} (${e})`).join(", ")}`,"upgrade GitLab, or do not use w\
hat it lacks")}};function p(o,r){let[s=0,n=0]=o.split(".").map(Number),[t=0,i=0]=r.split(".").map(Number);return s<t||s===t&&n<i}var E=[y];export{E as questions};
