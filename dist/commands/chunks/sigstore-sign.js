import{a as g,b as l,c as m,g as p}from"./shared-sigstore.js";import{a as d}from"./shared-dsse.js";import{a as w}from"./shared-signer.js";import"./shared-checks.js";
import"./shared-api.js";import{b as s}from"./shared-shared-errors.js";import"./shared-bundler.js";var o={fulcio:"https://fulcio.sigstore.dev",rekor:"https://rek\
or.sigstore.dev"},n={timeout:15e3,retry:{retries:2,minTimeout:1e3}};function h(r){let t=r.SIGSTORE_ID_TOKEN??"";if(!S(t)){let i=t===""?"is missing":"is not an i\
dentity token";throw new s("INPUT_INVALID",`signing: sigstore requires the job's identity, but SIGSTORE_ID_TOKEN ${i}`,{advice:"add to the job: id_tokens: { SIG\
STORE_ID_TOKEN: { aud: sigstore } }"})}let e=a(r,"SIGSTORE_FULCIO_URL")??o.fulcio,u=a(r,"SIGSTORE_REKOR_URL")??o.rekor;return{by:`through Sigstore (${new URL(e).
host})`,file:"evidence.sigstore.jsonl",async sign(i){let c=new g({signer:new l({fulcioBaseURL:e,identityProvider:{getToken:async()=>t},...n}),witnesses:[new m({
rekorBaseURL:u,entryType:"dsse",...n})]});try{return p(await c.create({data:i,type:d}))}catch(f){throw new w(`Sigstore did not sign: ${I(f).replaceAll(t,"…")}`)}}}}
function S(r){let[,t]=/^[\w-]+\.([\w-]+)\.[\w-]+$/.exec(r)??[];try{let{sub:e}=JSON.parse(Buffer.from(t??"","base64url").toString("utf8"));return typeof e=="stri\
ng"&&e!==""}catch{return!1}}function a(r,t){let e=r[t]?.trim();if(e){if(/^https?:\/\//i.test(e)&&URL.canParse(e))return e.replace(/\/+$/,"");throw new s("INPUT_\
INVALID",`${t} must begin with https://, not "${e}"`)}}function I(r){let t=[];for(let e=r;e instanceof Error;e=e.cause)t.push(e.message);return t.join(": ")}export{h as sigstoreSigner};
