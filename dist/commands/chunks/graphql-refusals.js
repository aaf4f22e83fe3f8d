import{a,c as i}from"./shared-gitlab-errors.js";import"./shared-shared-errors.js";import"./shared-text.js";import"./shared-bundler.js";function n({status:o,attempts:r},s){
let e=i(s),t=/does not exist or you don't have permission/.test(e??"");return new a(t?"RIGHTS_MISSING":e?"GITLAB_REFUSED":"GITLAB_UNEXPECTED",`GitLab answered P\
OST /graphql without data: ${e??"it gives no reason"}`,{request:"POST /graphql",status:o,words:e,attempts:r,advice:t?"check the id, and give the token's user or\
 bot the role that this needs":"an older GitLab may lack a requested field; see GitLab's message"})}function h(){return new a("GITLAB_UNEXPECTED","GraphQL answe\
red about another project or merge request",{request:"POST /graphql",advice:"look for a proxy or a cache between the job and GitLab"})}export{h as aboutAnother,n as withoutData};
