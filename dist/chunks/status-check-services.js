import{$b2b2_c as o,$b2b2_e as u}from"../index.js";import{$ac8e_a as c,$ac8e_b as m}from"../index.js";import{createHash as l}from"node:crypto";var i="status_che\
ck_admin",p=class{#t;constructor(e){this.#t=e}async all(e){return(await this.#t.list(n(e),i)).map(t=>({id:t.id,name:t.name,externalUrl:u(t.external_url),hmac:t.
hmac===!0,externalUrlDigest:h(String(t.external_url??"")),protectedBranches:(t.protected_branches??[]).map(({id:r,name:s})=>({id:r,name:s}))}))}create(e,t){return this.#t.
write("POST",n(e),o({...t}),i)}update(e,t,r){return this.#t.write("PUT",`${n(e)}/${t}`,o({...r}),i)}async remove(e,t){let r=`${n(e)}/${t}`,s=await this.#t.write(
"DELETE",r,void 0,i).catch(a=>{if(a instanceof c&&a.status===404&&a.attempts>1)return a;throw a});if((await this.all(e).catch(a=>{if(a instanceof c&&a.status===
401)return[{id:t}];throw a})).some(({id:a})=>a===t))throw new c("RIGHTS_MISSING",`status check ${t} still exists, although GitLab accepted its removal`,{request:m(
"DELETE",r),status:204,attempts:s.attempts,advice:"give the token's user or bot the Maintainer role in the project"});return{attempts:s.attempts}}};function h(e){
return l("sha256").update(e).digest("hex")}function n(e){return`/api/v4/projects/${encodeURIComponent(e)}/external_status_checks`}export{p as StatusCheckServices,h as digestUrl};
