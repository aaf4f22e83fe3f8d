import{a as c}from"./shared-key.js";import{a,c as l}from"./shared-dsse.js";import"./shared-checks.js";import"./shared-api.js";import{b as s}from"./shared-shared-errors.js";
import"./shared-bundler.js";import{readFile as f}from"node:fs/promises";async function m(e,n){let{signing:r,signingKey:i}=e;if(r==="sigstore"){if(i!==void 0)throw new s(
"INPUT_INVALID","signing_key contradicts signing: sigstore, which signs without a key: leave out one of them");return(await import("./sigstore-sign.js")).sigstoreSigner(
n)}if(i===void 0)throw new s("INPUT_INVALID","signing: key requires signing_key, which is missing",{advice:"give its PEM text, or the path of a file, as signing\
_key or in COUNTERSIGN_SIGNING_KEY"});let t=c(await d(i));return{by:`with the ${t.kind} key ${t.id.slice(0,16)}`,file:"evidence.intoto.jsonl",async sign(o){let g=t.
sign(l(a,o));return{payload:o.toString("base64"),payloadType:a,signatures:[{keyid:t.id,sig:g.toString("base64")}]}}}}async function d(e){let n=i=>i.includes("--\
---BEGIN ");if(n(e))return e.replaceAll("\\n",`
`);let r=Buffer.from(e,"base64").toString("latin1");if(n(r))return r;try{return await f(e.trim(),"utf8")}catch(i){let{code:t}=i;throw new s("INPUT_INVALID",`sig\
ning_key is neither PEM text, nor PEM text in base64, nor a file that can be read (${t})`,{advice:"make one with: openssl genpkey -algorithm ed25519 -out signin\
g.pem"})}}export{m as createSigner};
