$export({fillIn:()=>e.b,placeholdersOf:()=>e.a,withFilledMessage:()=>e.c});var e=require("./shared-placeholders.js"),r=require("./shared-nearest.js");
