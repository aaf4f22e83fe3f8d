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
async function $start(){const o=typeof require=="function"?require:(await import("node:module")).createRequire(process.execPath),{compileFunction:s}=o("node:vm"),
t=Object.create(null),{readFileSync:a}=o("node:fs");function c(e){if(t[e])return t[e];const n=t[e]=Object.defineProperty({},"__esModule",{value:!0}),l=r=>new URL(
r,"file:///"+e).pathname.slice(1),i=r=>r[0]==="."?c(l(r)):o(r),d=r=>{for(const u in r)Object.defineProperty(n,u,{get:r[u],enumerable:!0})};try{return s('"use st\
rict";'+a(__dirname+"/"+e,"utf8"),["require","$export","$module","$import"],{filename:__dirname+"/"+e})(i,d,f,async r=>i(r)),n}catch(r){throw delete t[e],r}}function f(e){
if(e.__esModule)return e;const n=Object.getOwnPropertyDescriptors(e);return Object.defineProperties({},{...n,default:{value:e,enumerable:!0}})}c("program.js")}
