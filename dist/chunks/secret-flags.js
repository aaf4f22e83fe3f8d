import{$7a0b_a as n}from"../index.js";import{$6e39_d as f}from"../index.js";function m(r){return new Map(r.flatMap((t,a)=>{let[,e="",o=r[a+1]??""]=/^--([\w-]+)(?:=(.*))?$/s.
exec(t)??[];return n.some(s=>f(s)===e)?[[e,o]]:[]}))}export{m as secretFlags};
