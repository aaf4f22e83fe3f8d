import{a,b as e,c as o,d as s,e as n,f as t}from"./shared-unfit-file.js";export{a as UnfitFile,s as leadsOut,e as notRegular,o as tooLong,t as unopened,n as whyUnread};
