import{b as o,c as n,d as a,e as m}from"./shared-question.js";import{a as c}from"./shared-gitlab-errors.js";import"./shared-shared-errors.js";import"./shared-text.js";
import"./shared-bundler.js";var u={id:"merge_request",title:"The merge request can be judged",needs:["project"],async ask(i){let s=await i.subject();if(s.kind===
"project")return m("none is named","to check one as well, name it with --merge-request");let e=await i.mergeRequest().catch(r=>{if(!(r instanceof c&&r.status===
404))throw r});if(e===void 0)return a(`the project has no merge request !${s.iid}`,"check the number: merge_request is its number in the target project, not its\
 id");let t=`!${e.iid} into ${e.target_branch}`;return e.state!=="opened"?n(`${t} is ${e.state}`,"name an open merge request with --merge-request"):e.sha===void 0?
a(`${t} has no commit`,"push a commit to its source branch"):o(t)}},h=[u];export{h as questions};
