import{a as f,b as l}from"./shared-network.js";import{c as d,e as p,i as E,j as O}from"./shared-answer.js";import{b as T}from"./shared-shared-errors.js";var m=1e4;
async function R({baseUrl:a,env:t={},certificateAuthorities:e,now:s}){let o=new URL(a),n=new URL(`${o.href.replace(/\/$/,"")}/api/v4/version`),u=s();try{let r=await E(
o.protocol==="https:",t,e),c={method:"GET",headers:{},timeoutMs:m,maxBodyBytes:2**20,now:s},i=await O(r,n,c).finally(()=>r.agent.destroy());return{kind:"answer",
answer:i,isGitLab:y(i),clockOffsetMs:_(i,u)}}catch(r){if(r instanceof T)return{kind:"failure",about:"tls",detail:r.message,fix:r.advice};let{message:c,advice:i}=f(
r,o,t);return{kind:"failure",about:w(r,h(o,t)),detail:c,fix:i}}}function y({status:a,headers:t,text:e}){if(!d(t["content-type"]??""))return!1;try{let s=JSON.parse(
e);return a===200?typeof s?.version=="string":a===401&&s?.message!==void 0}catch{return!1}}function _({headers:{date:a,age:t},answeredAt:e},s){let o=Date.parse(
a??""),n=Math.max((s+e)/2,e-1e3);return t!==void 0||!o?void 0:o+500-n}function h(a,t){let e=a.protocol==="https:"?"HTTPS_PROXY":"HTTP_PROXY";return!!(t[e]||t[e.
toLowerCase()])&&p(t)&&!l(a,t.NO_PROXY??t.no_proxy??"")}function w(a,t){let e=String(a?.code);return/^ERR_PROXY/.test(e)||t&&/^(E(CONN|HOST|NET|ADDR)|ENOTFOUND|EAI_|ETIMEDOUT)/.
test(e)?"proxy":/SELF_SIGNED|^UNABLE_TO_|^CERT_|ALTNAME|^EPROTO|^ERR_(SSL|TLS)_/.test(e)?"tls":"url"}export{R as a};
