import{a as g,b as v}from"./shared-addresses.js";import{a as p}from"./shared-home.js";var o="https://in-toto.io/Statement/v1",c="https://slsa.dev/verification_s\
ummary/v1",l=`${p}/report/v1`,m=p;function y(e,t){let s=[_(e,t)];return[{_type:o,subject:s,predicateType:c,predicate:b(e,t)},{_type:o,subject:s,predicateType:l,
predicate:e}]}function _({subject:e},{inputs:t}){let{project:s,merge_request:i}=e;if(!i)return{name:s.path,digest:{sha256:t[0]?.sha256??""}};let a=i.sha.length===
40?{sha1:i.sha}:{};return{name:s.path,digest:{gitCommit:i.sha,...a}}}function b(e,{inputs:t,folderUrl:s}){let{policy:i,verdict:a,tool:d}=e,u=a==="compliant",n=i.
documents.map(r=>({uri:v(r,e),digest:{sha256:r.sha256}}));return{verifier:{id:m,version:{countersign:d.version}},timeVerified:e.generated_at,resourceUri:h(g(e),
e.subject.merge_request?.sha??null),policy:{uri:n.at(-1)?.uri??"",digest:{sha256:i.sha256},...n.length>1?{annotations:{documents:n}}:{}},inputAttestations:t.map(
({name:r,sha256:f})=>({uri:`${s}${r}`,digest:{sha256:f}})),verificationResult:u?"PASSED":"FAILED",verifiedLevels:[u?"COUNTERSIGN_COMPLIANT":"FAILED"],slsaVersion:"\
1.1"}}function h(e,t){return t===null?e:`git+${e}@${t}`}export{o as a,c as b,l as c,m as d,y as e,h as f};
