import{a as c}from"./shared-default-branch.js";import{a as h}from"./shared-merge-request.js";import{b as n}from"./shared-schema.js";import{a as t}from"./shared-source.js";
import{h as d,n as o}from"./shared-api.js";var p=o({commit:o({id:d()})}),f={id:"judged_commit",summary:"The commit that is judged",requiredRole:"at least Report\
er in a private project",scope:"project",async collect(r){let{gitlab:i,projectId:m,iid:s}=r;if(s!==void 0){let{sha:a}=await r.read(h);if(a===void 0)throw new t(
"the merge request has no commit");return{sha:a,name:"the merge request's head",branch:void 0}}let e=await c(r,async a=>n(p,await i.read(`/projects/${m}/reposit\
ory/branches/${encodeURIComponent(a)}`)));if(!e)throw new t("the project has no default branch");return{sha:e.value.commit.id,name:`the head of ${e.branch}`,branch:e.
branch}}};export{f as a};
