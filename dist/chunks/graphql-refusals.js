import{$ac8e_a as a,$ac8e_c as n}from"../index.js";function i({status:o,attempts:r},s){let e=n(s),t=/does not exist or you don't have permission/.test(e??"");return new a(
t?"RIGHTS_MISSING":e?"GITLAB_REFUSED":"GITLAB_UNEXPECTED",`GitLab answered POST /graphql without data: ${e??"it gives no reason"}`,{request:"POST /graphql",status:o,
words:e,attempts:r,advice:t?"check the id, and give the token's user or bot the role that this needs":"an older GitLab may lack a requested field; see GitLab's \
message"})}function h(){return new a("GITLAB_UNEXPECTED","GraphQL answered about another project or merge request",{request:"POST /graphql",advice:"look for a p\
roxy or a cache between the job and GitLab"})}export{h as aboutAnother,i as withoutData};
