import{a as o}from"./shared-policy-json.js";import"./shared-bundler.js";export{o as parseJson};
