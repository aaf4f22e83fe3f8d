import{A,B,C,a,b,c,d,e,f,g,h,i,j,k,l,m,n,o,p,q,r,s,t,u,v,w,x,y,z}from"./chunk-EZAZNY7P.js";export{k as Alias,v as CST,u as Composer,q as Document,w as Lexer,x as LineCounter,m as Pair,y as Parser,l as Scalar,p as Schema,r as YAMLError,n as YAMLMap,s as YAMLParseError,
o as YAMLSeq,t as YAMLWarning,a as isAlias,g as isCollection,b as isDocument,c as isMap,h as isNode,d as isPair,e as isScalar,f as isSeq,B as parse,z as parseAllDocuments,
A as parseDocument,C as stringify,i as visit,j as visitAsync};
