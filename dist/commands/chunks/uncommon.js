import{a as r,b as o,c as t,d as a,e as i}from"./shared-uncommon.js";import"./shared-selection.js";import"./shared-predefined.js";import"./shared-schema.js";import"./shared-checks.js";
import"./shared-api.js";import"./shared-nearest.js";import"./shared-bundler.js";export{t as Assertion,a as assertedValue,o as controlOf,r as external,i as unknownEntry};
