import{a as m}from"./shared-key.js";import{a,c}from"./shared-dsse.js";import{b as f}from"./shared-regular-file.js";import{a as l}from"./shared-unfit-file.js";import"./shared-checks.js";
import"./shared-api.js";import{b as s}from"./shared-shared-errors.js";import"./shared-bundler.js";async function h(e,n){let{signing:r,signingKey:i}=e;if(r==="si\
gstore"){if(i!==void 0)throw new s("INPUT_INVALID","signing_key contradicts signing: sigstore, which signs without a key: leave out one of them");return(await import("./sigstore-sign.js")).
sigstoreSigner(n)}if(i===void 0)throw new s("INPUT_INVALID","signing: key requires signing_key, which is missing",{advice:"give its PEM text, or the path of a f\
ile, as signing_key or in COUNTERSIGN_SIGNING_KEY"});let t=m(await p(i));return{by:`with the ${t.kind} key ${t.id.slice(0,16)}`,file:"evidence.intoto.jsonl",async sign(o){
let g=t.sign(c(a,o));return{payload:o.toString("base64"),payloadType:a,signatures:[{keyid:t.id,sig:g.toString("base64")}]}}}}async function p(e){let n=i=>i.includes(
"-----BEGIN ");if(n(e))return e.replaceAll("\\n",`
`);let r=Buffer.from(e,"base64").toString("latin1");if(n(r))return r;try{return(await f(e.trim())).toString()}catch(i){let{code:t}=i;throw new s("INPUT_INVALID",
i instanceof l?`signing_key names what ${i.message}`:`signing_key is neither PEM text, nor PEM text in base64, nor a file that can be read (${t})`,{advice:"make\
 one with: openssl genpkey -algorithm ed25519 -out signing.pem"})}}export{h as createSigner};
