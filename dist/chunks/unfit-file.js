$export({UnfitFile:()=>e.a,leadsOut:()=>e.d,notRegular:()=>e.b,tooLong:()=>e.c,unopened:()=>e.f,whyUnread:()=>e.e});var e=require("chunks/shared-unfit-file.js");
