$export({fillIn:()=>e.b,placeholdersOf:()=>e.a,withFilledMessage:()=>e.c});var e=require("chunks/shared-placeholders.js"),r=require("chunks/shared-nearest.js");
