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
async function $start(){const t=typeof require=="function"?require:(await import("node:module")).createRequire(process.execPath),{compileFunction:f}=t("node:vm"),
c=Object.create(null),l=/^node:(crypto|fs\/promises)$/,{readFileSync:a}=t("node:fs");function s(e){if(c[e])return c[e];const n=c[e]=Object.defineProperty({},"__\
esModule",{value:!0}),o=r=>new URL(r,"file:///"+e).pathname.slice(1),i=r=>r[0]==="."?s(o(r)):l.test(r)?p(r):t(r),y=r=>{for(const u in r)Object.defineProperty(n,
u,{get:r[u],enumerable:!0})};try{return f('"use strict";'+a(__dirname+"/"+e,"utf8"),["require","$export","$module","$import"],{filename:__dirname+"/"+e})(i,y,d,
async r=>i(r)),n}catch(r){throw delete c[e],r}}function p(e){return new Proxy({},{get:(n,o)=>o==="__esModule"||(o==="default"?t(e):t(e)[o]),ownKeys:()=>Reflect.
ownKeys(t(e)),getOwnPropertyDescriptor:(n,o)=>({...Reflect.getOwnPropertyDescriptor(t(e),o),configurable:!0})})}function d(e){if(e.__esModule)return e;const n=Object.
getOwnPropertyDescriptors(e);return Object.defineProperties({},{...n,default:{value:e,enumerable:!0}})}s("program.js")}
