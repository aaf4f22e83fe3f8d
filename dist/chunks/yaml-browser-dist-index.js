import{A as s,B as a,C as r,a as i,b as e,c as o,d as n,e as t,f as c,g as A,h as l,i as m,j as p,k as L,l as M,m as u,n as S,o as C,p as Y,q as D,r as P,s as f,
t as g,u as q,v,w as x,x as y,y as d,z as h}from"./shared-compose-collection.js";export{L as Alias,v as CST,q as Composer,D as Document,x as Lexer,y as LineCounter,u as Pair,d as Parser,M as Scalar,Y as Schema,P as YAMLError,S as YAMLMap,f as YAMLParseError,
C as YAMLSeq,g as YAMLWarning,i as isAlias,A as isCollection,e as isDocument,o as isMap,l as isNode,n as isPair,t as isScalar,c as isSeq,a as parse,h as parseAllDocuments,
s as parseDocument,r as stringify,m as visit,p as visitAsync};
