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
async function $start(){const t=typeof require=="function"?require:(await import("node:module")).createRequire(process.execPath),{Script:f}=t("node:vm"),c=Object.
create(null),p=/^node:(crypto|fs\/promises)$/,{readFileSync:l}=t("node:fs"),i=e=>e.endsWith(".js")?u(e):p.test(e)?a(e):t(e),d=async e=>i(e);function u(e){if(c[e])
return c[e];const n=c[e]=Object.defineProperty({},"__esModule",{value:!0}),r=o=>{for(const s in o)Object.defineProperty(n,s,{get:o[s],enumerable:!0})};try{const o=l(
__dirname+"/"+e);return new f("(function(require,$export,$module,$import){'use strict';"+o+`
})`,$options(e,o)).runInThisContext()(i,r,y,d),n}catch(o){throw delete c[e],o}}function a(e){return new Proxy({},{get:(n,r)=>r==="__esModule"||(r==="default"?t(
e):t(e)[r]),ownKeys:()=>Reflect.ownKeys(t(e)),getOwnPropertyDescriptor:(n,r)=>({...Reflect.getOwnPropertyDescriptor(t(e),r),configurable:!0})})}function y(e){if(e.
__esModule)return e;const n=Object.getOwnPropertyDescriptors(e);return Object.defineProperties({},{...n,default:{value:e,enumerable:!0}})}u("program.js")}
function $options(path) {
  return { filename: __dirname + "/" + path };
}
