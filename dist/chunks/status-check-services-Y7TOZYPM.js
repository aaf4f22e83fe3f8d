import{$r_c as m,$r_f as c}from"../index.js";import{$l_a as i,$l_b as p}from"../index.js";
import{createHash as d}from"node:crypto";var o="status_check_admin",h=class{#t;constructor(s){this.#t=s}async all(s){return(await this.#t.list(u(s),o)).map(t=>({id:t.id,name:t.name,externalUrl:c(t.external_url),
hmac:t.hmac===!0,externalUrlDigest:l(String(t.external_url??"")),protectedBranches:(t.protected_branches??[]).map(({id:a,name:r})=>({id:a,name:r}))}))}create(s,t){
return this.#t.write("POST",u(s),m({...t}),o)}update(s,t,a){return this.#t.write("PUT",`${u(s)}/${t}`,m({...a}),o)}async remove(s,t){let a=`${u(s)}/${t}`,r=await this.#t.
write("DELETE",a,void 0,o).catch(e=>{if(e instanceof i&&e.status===404&&e.attempts>1)return e;throw e});if((await this.all(s).catch(e=>{if(e instanceof i&&e.status===
401)return[{id:t}];throw e})).some(({id:e})=>e===t))throw new i("RIGHTS_MISSING",`status check ${t} is still there, though GitLab accepted its removal`,{request:p(
"DELETE",a),status:204,attempts:r.attempts,advice:"give the token's user or bot the Maintainer role in the project"});return{attempts:r.attempts}}};function l(n){
return d("sha256").update(n).digest("hex")}function u(n){return`/api/v4/projects/${encodeURIComponent(n)}/external_status_checks`}export{h as StatusCheckServices,l as digestUrl};
