import{c as o,e as h}from"./shared-about.js";import"./shared-confirmation.js";import{a as c,b as u}from"./shared-gitlab-errors.js";import"./shared-shared-errors.js";
import"./shared-text.js";import"./shared-bundler.js";import{createHash as p}from"node:crypto";var i="status_check_admin",l=class{#t;constructor(e){this.#t=e}async all(e){
return(await this.#t.list(n(e),i)).map(t=>({id:t.id,name:t.name,externalUrl:h(t.external_url),hmac:t.hmac===!0,externalUrlDigest:m(String(t.external_url??"")),protectedBranches:(t.
protected_branches??[]).map(({id:r,name:s})=>({id:r,name:s}))}))}create(e,t){return this.#t.write("POST",n(e),o({...t}),i)}update(e,t,r){return this.#t.write("P\
UT",`${n(e)}/${t}`,o({...r}),i)}async remove(e,t){let r=`${n(e)}/${t}`,s=await this.#t.write("DELETE",r,void 0,i).catch(a=>{if(a instanceof c&&a.status===404&&a.
attempts>1)return a;throw a});if((await this.all(e).catch(a=>{if(a instanceof c&&a.status===401)return[{id:t}];throw a})).some(({id:a})=>a===t))throw new c("RIG\
HTS_MISSING",`status check ${t} still exists, although GitLab accepted its removal`,{request:u("DELETE",r),status:204,attempts:s.attempts,advice:"give the token\
's user or bot the Maintainer role in the project"});return{attempts:s.attempts}}};function m(e){return p("sha256").update(e).digest("hex")}function n(e){return`\
/api/v4/projects/${encodeURIComponent(e)}/external_status_checks`}export{l as StatusCheckServices,m as digestUrl};
