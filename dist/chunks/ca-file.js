import{e}from"./shared-unfit-file.js";import{$875e_b as o}from"../index.js";import{$42a1_b as i}from"../index.js";async function n(t){try{return(await o(t)).toString()}catch(a){
let r=`which cannot be read: it ${e(a)}`;throw new i("INPUT_INVALID",`CI_SERVER_TLS_CA_FILE names ${t}, ${r}`,{cause:a})}}export{n as readAuthorities};
