import{e as l,f as R,g as f,h as E}from"./shared-answer.js";var h="check host and port of the address, and that this runner may reach it",_=/SELF_SIGNED|^UNABLE_TO_/,
N=[[/^ENOTFOUND/,!1,"host not found","check the host name of the address, and the runner's DNS"],[/^EAI_/,!0,"the host name could not be looked up","check the r\
unner's DNS"],[/^ECONNREFUSED/,!0,"the connection was refused",h],[/^ETIMEDOUT/,!0,"there was no answer in time",h],[/^E(HOST|NET)UNREACH/,!0,"there is no route\
 to the host",h],[_,!1,"its certificate is signed by a CA that this job does not know","set CI_SERVER_TLS_CA_FILE, or NODE_EXTRA_CA_CERTS before the job starts,\
 to a PEM file with that CA"],[/^CERT_HAS_EXPIRED/,!1,"its certificate has expired","renew it, and check the runner's clock"],[/^CERT_NOT_YET/,!1,"its certifica\
te is not valid yet","check the runner's clock"],[/ALTNAME/,!1,"its certificate is for another host name","use a host name that the certificate lists"],[/^(CERT_|EPROTO|ERR_(SSL|TLS)_)/,
!1,"the TLS handshake failed","check that the address has the right port and that https:// is right for it"],[/^ERR_PROXY/,!0,"the proxy refused the connection",
"check HTTPS_PROXY, HTTP_PROXY and NO_PROXY"],[/^E2BIG/,!1,"the answer is too large","request less"]];function p(o,t,e){let s=String(o?.code??"no code"),[,r,a,n]=N.
find(([T])=>T.test(s))??[/./,!0,"the connection broke off",h],c=_.test(s)?O(t,e):void 0,i=m(t,e),d=i!==void 0&&l(e);return{isTemporary:r,isTimeout:s===f,code:s===
E?"GITLAB_UNEXPECTED":"GITLAB_UNAVAILABLE",message:`${t.origin}${d?` through the proxy ${i.address}`:""}: ${a}${c?.message??""} (${s})`,advice:(c?.advice??n)+(s===
E||!i?"":S(i,d)),cause:o}}function O(o,t){let e=["CI_SERVER_TLS_CA_FILE","NODE_EXTRA_CA_CERTS"].filter(r=>t[r]);if(e.length===0)return;let s=[...new Set(e.map(r=>t[r]))];
return{message:`, although ${e.join(" and ")} ${e.length>1?"are":"is"} set`,advice:`add the CA that signed it to ${s.join(" or ")}, in PEM format; openssl s_cli\
ent -showcerts -connect ${o.hostname}:${o.port||443} shows the certificates`}}function m(o,t){let e=o.protocol==="https:"?"HTTPS_PROXY":"HTTP_PROXY",s=t[e.toLowerCase()]?
e.toLowerCase():e,r=t[s];if(!r||u(o,t.no_proxy??t.NO_PROXY??""))return;let a=r.includes("://")?r:`http://${r}`,n=URL.canParse(a)?new URL(a):void 0;return{name:s,
address:n?.host?`${n.protocol}//${n.host}`:"whose address is not valid"}}function S({name:o,address:t},e){return e?`. Check also ${o}, and that the proxy ${t} m\
ay reach the host`:`. ${o} is set, but ${R(process.versions.node)?"Node uses it only with NODE_USE_ENV_PROXY=1: set that variable":`Node ${process.versions.node}\
 cannot use it: take an image with Node >= 22.21 or >= 24.5 and set NODE_USE_ENV_PROXY=1`}`}function u({hostname:o,host:t},e){return e.toLowerCase().split(/[\s,]+/).
some(s=>{let r=s.replace(/^\*?\.?/,"");return s==="*"||r!==""&&[o,t].some(a=>`.${a}`.endsWith(`.${r}`))})}export{p as a,u as b};
