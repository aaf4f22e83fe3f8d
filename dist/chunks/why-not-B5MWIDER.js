import{$n_d as o}from"../index.js";import{$d_a as i}from"../index.js";import{$4_b as s}from"../index.js";function f(a,t){let n=t instanceof s&&"status"in t?Number(t.status):0,e=`${a.summary.charAt(0).toLowerCase()}${a.summary.slice(1)}`;if(t instanceof o)return`${e}\
: ${t.message}`;if(!(t instanceof s&&t.message.endsWith("of the list were read"))&&(n===401||n===403||n===404))return`${e} could not be read: GitLab answered ${n}\
, and reading it needs ${a.requiredRole}`;if(t instanceof s)return`${e} could not be read: ${t.message}`;if(t instanceof i)return`${e} could not be read: GitLab\
's answer has an ${t.message}`;throw t}export{f as whyNot};
