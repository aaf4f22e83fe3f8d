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
async function $start(){const{createRequire:s}=await import("node:module"),n=s(process.execPath),{compileFunction:a}=n("node:vm"),r=Object.create(null),{readFileSync:l}=n(
"node:fs");function o(e){if(r[e])return r[e];const c=r[e]=Object.defineProperty({},"__esModule",{value:!0}),m=t=>new URL(t,"file:///"+e).pathname.slice(1),i=t=>t[0]===
"."?o(m(t)):n(t),d=t=>{for(const u in t)Object.defineProperty(c,u,{get:t[u],enumerable:!0})};try{return a(l(new URL(e,import.meta.url),"utf8"),["require","$expo\
rt","$module","$import"],{filename:new URL(e,import.meta.url).href})(i,d,f,async t=>i(t)),c}catch(t){throw delete r[e],t}}function f(e){return e.__esModule?e:Object.
create(e,{default:{value:e}})}o("program.js")}
