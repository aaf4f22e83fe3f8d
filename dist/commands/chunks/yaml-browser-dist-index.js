import{A as s,B as a,C as r,a as i,b as e,c as o,d as t,e as n,f as c,g as m,h as p,i as A,j as l,k as L,l as M,m as u,n as S,o as C,p as Y,q as D,r as P,s as f,
t as g,u as q,v,w as x,x as y,y as d,z as h}from"./shared-compose-collection.js";import"./shared-bundler.js";export{L as Alias,v as CST,q as Composer,D as Document,x as Lexer,y as LineCounter,u as Pair,d as Parser,M as Scalar,Y as Schema,P as YAMLError,S as YAMLMap,f as YAMLParseError,
C as YAMLSeq,g as YAMLWarning,i as isAlias,m as isCollection,e as isDocument,o as isMap,p as isNode,t as isPair,n as isScalar,c as isSeq,a as parse,h as parseAllDocuments,
s as parseDocument,r as stringify,A as visit,l as visitAsync};
