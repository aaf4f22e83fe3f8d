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
async function $start(){const n=typeof require=="function"?require:(await import("node:module")).createRequire(process.execPath),{compileFunction:f}=n("node:vm"),
o=Object.create(null),{readFileSync:a}=n("node:fs");function i(e){if(o[e])return o[e];const t=o[e]=Object.defineProperty({},"__esModule",{value:!0}),c=r=>new URL(
r,"file:///"+e).pathname.slice(1),s=r=>r[0]==="."?i(c(r)):/crypto|promises/.test(r)?l(r):n(r),p=r=>{for(const u in r)Object.defineProperty(t,u,{get:r[u],enumerable:!0})};
try{return f('"use strict";'+a(__dirname+"/"+e,"utf8"),["require","$export","$module","$import"],{filename:__dirname+"/"+e})(s,p,d,async r=>s(r)),t}catch(r){throw delete o[e],
r}}function l(e){return new Proxy({},{get:(t,c)=>n(e)[c]})}function d(e){if(e.__esModule)return e;const t=Object.getOwnPropertyDescriptors(e);return Object.defineProperties(
{},{...t,default:{value:e,enumerable:!0}})}i("program.js")}
