import{a as t}from"./shared-unprotected.js";import"./shared-bundler.js";export{t as withoutTarget};
