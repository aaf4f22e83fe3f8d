import{a as m}from"./shared-one-line.js";var l="https://in-toto.io/Statement/v1",d="https://slsa.dev/verification_summary/v1",g="https://gitlab.com/countersign/\
countersign/report/v1",h="https://gitlab.com/countersign/countersign";function v(e,t){let i=[b(e,t)];return[{_type:l,subject:i,predicateType:d,predicate:j(e,t)},
{_type:l,subject:i,predicateType:g,predicate:e}]}function b({subject:e},{inputs:t}){let{project:i,merge_request:s}=e;if(!s)return{name:i.path,digest:{sha256:t[0]?.
sha256??""}};let n=s.sha.length===40?{sha1:s.sha}:{};return{name:i.path,digest:{gitCommit:s.sha,...n}}}function j(e,{inputs:t,folderUrl:i}){let{policy:s,verdict:n,
tool:u}=e,r=n==="compliant",c=s.documents.map(o=>({uri:I(o,e),digest:{sha256:o.sha256}}));return{verifier:{id:h,version:{countersign:u.version}},timeVerified:e.
generated_at,resourceUri:f(p(e),e.subject.merge_request?.sha??null),policy:{uri:c.at(-1)?.uri??"",digest:{sha256:s.sha256},...c.length>1?{annotations:{documents:c}}:
{}},inputAttestations:t.map(({name:o,sha256:$})=>({uri:`${i}${o}`,digest:{sha256:$}})),verificationResult:r?"PASSED":"FAILED",verifiedLevels:[r?"COUNTERSIGN_COM\
PLIANT":"FAILED"],slsaVersion:"1.0"}}function f(e,t){return t===null?e:`git+${e}@${t}`}function p({subject:e}){return`${e.gitlab_url}/${a(e.project.path)}`}function I({
source:e,commit:t},i){if(/^https:\/\/|^preset:/i.test(e))return encodeURI(m(e)).replaceAll("%25","%");let[,s,n="",u=""]=/^([^:@\s]+\/[^:@\s]+):([^@]+)@(.+)$/.exec(
e)??[];if(s!==void 0)return`git+${`${i.subject.gitlab_url}/${a(s)}`}@${t??encodeURIComponent(u)}#${a(n)}`;let r=t===null?-1:e.lastIndexOf("@");return r<0?`file:${a(
e)}`:`git+${p(i)}@${t}#${a(e.slice(0,r))}`}function a(e){return m(e).split("/").map(encodeURIComponent).join("/")}export{l as a,d as b,g as c,h as d,v as e,f,p as g};
