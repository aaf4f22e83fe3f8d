import{a as i}from"./chunk-7J7MU3VY.js";import{d as o}from"./chunk-3BWEGA6D.js";import{b as e}from"./chunk-C6EUKJGU.js";import"./chunk-YFWBQXD3.js";function f(a,t){let n=t instanceof e&&"status"in t?Number(t.status):0,s=`${a.summary.charAt(0).toLowerCase()}${a.summary.slice(1)}`;if(t instanceof o)return`${s}\
: ${t.message}`;if(!(t instanceof e&&t.message.endsWith("of the list were read"))&&(n===401||n===403||n===404))return`${s} could not be read: GitLab answered ${n}\
, and reading it needs ${a.right}`;if(t instanceof e)return`${s} could not be read: ${t.message}`;if(t instanceof i)return`${s} could not be read: GitLab's answ\
er has an ${t.message}`;throw t}export{f as whyNot};
