import{a,b as o,c as e,d as s,e as t,f as n}from"./shared-unfit-file.js";import"./shared-bundler.js";export{a as UnfitFile,s as leadsOut,o as notRegular,e as tooLong,n as unopened,t as whyUnread};
