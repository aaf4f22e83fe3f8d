import{a as l}from"./shared-one-line.js";function u({subject:e}){return`${e.gitlab_url}/${t(e.project.path)}`}function p({source:e,commit:r},n){if(/^https:\/\/|^preset:/i.
test(e))return encodeURI(l(e)).replaceAll("%25","%");let[,o,c="",s=""]=/^([^:@\s]+\/[^:@\s]+):([^@]+)@(.+)$/.exec(e)??[];if(o!==void 0)return`git+${`${n.subject.
gitlab_url}/${t(o)}`}@${r??encodeURIComponent(s)}#${t(c)}`;let i=r===null?-1:e.lastIndexOf("@");return i<0?`file:${t(e)}`:`git+${u(n)}@${r}#${t(e.slice(0,i))}`}
function t(e){return l(e).split("/").map(encodeURIComponent).join("/")}export{u as a,p as b};
