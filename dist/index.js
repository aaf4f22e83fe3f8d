#!/usr/bin/env node
/*! For license information please see LICENSES.txt */
if (process.argv.length === 3 && process.argv[2] === "--version") process.stdout.write("1.0.0\n");
else {
  process.exitCode = 2;
  $start().catch((error) => {
    console.error("Error: " + error.message);
    process.exit(2);
  });
}
async function $start(){const n=typeof require=="function"?require:(await import("node:module")).createRequire(process.execPath),{Script:p}=n("node:vm"),s=Object.
create(null),y=/^node:(crypto|fs\/promises)$/,{existsSync:_,readFileSync:u}=n("node:fs"),a=__dirname+"/code-cache";let c,f={};try{c=_(a)&&u(a),c&&(f=JSON.parse(
c.toString("latin1",0,c.indexOf(10))))}catch{}function O(e,r){const t=f[e];return t&&r.equals(c.subarray(t[0],t[1]))?c.subarray(t[1],t[2]):void 0}const d=e=>e.endsWith(
".js")?l(e):y.test(e)?w(e):n(e),b=async e=>d(e);function l(e){if(s[e])return s[e];const r=s[e]=Object.defineProperty({},"__esModule",{value:!0}),t=o=>{for(const i in o)
Object.defineProperty(r,i,{get:o[i],enumerable:!0})};try{const o=u(__dirname+"/"+e);return new p("(function(require,$export,$module,$import){'use strict';"+o+`
})`,{filename:__dirname+"/"+e,cachedData:O(e,o)}).runInThisContext()(d,t,P,b),r}catch(o){throw delete s[e],o}}function w(e){return new Proxy({},{get:(r,t)=>t===
"__esModule"||(t==="default"?n(e):n(e)[t]),ownKeys:()=>Reflect.ownKeys(n(e)),getOwnPropertyDescriptor:(r,t)=>({...Reflect.getOwnPropertyDescriptor(n(e),t),configurable:!0})})}
function P(e){if(e.__esModule)return e;const r=Object.getOwnPropertyDescriptors(e);return Object.defineProperties({},{...r,default:{value:e,enumerable:!0}})}l("\
program.js")}
