import{b as o}from"./shared-regular-file.js";import{e}from"./shared-unfit-file.js";import{b as i}from"./shared-shared-errors.js";import"./shared-bundler.js";async function n(t){
try{return(await o(t)).toString()}catch(r){let a=`which cannot be read: it ${e(r)}`;throw new i("INPUT_INVALID",`CI_SERVER_TLS_CA_FILE names ${t}, ${a}`,{cause:r})}}export{n as readAuthorities};
