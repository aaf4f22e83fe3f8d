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
async function $start(){const{createRequire:u}=await import("node:module"),o=u(process.execPath),{compileFunction:a}=o("node:vm"),r=Object.create(null),{readFileSync:l}=o(
"node:fs");function c(e){if(r[e])return r[e];const n=r[e]=Object.defineProperty({},"__esModule",{value:!0}),m=t=>new URL(t,"file:///"+e).pathname.slice(1),i=t=>t[0]===
"."?c(m(t)):o(t),p=t=>{for(const s in t)Object.defineProperty(n,s,{get:t[s],enumerable:!0})};try{return a('"use strict";'+l(new URL(e,import.meta.url),"utf8"),[
"require","$export","$module","$import"],{filename:new URL(e,import.meta.url).href})(i,p,f,async t=>i(t)),n}catch(t){throw delete r[e],t}}function f(e){if(e.__esModule)
return e;const n=Object.getOwnPropertyDescriptors(e);return Object.defineProperties({},{...n,default:{value:e,enumerable:!0}})}c("program.js")}
