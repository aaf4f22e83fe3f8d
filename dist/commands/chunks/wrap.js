$export({wrap:()=>c});var s=require("commands/chunks/shared-bundler.js"),i=/\u001b\[[0-9;]*m/g;function c(e,r){return e.split(`
`).flatMap(t=>u(t)<=r?[t]:p(t,r)).join(`
`)}function p(e,r){let t=$(e.replace(i,"")),a=[],n="";for(let[,l="",o=""]of e.matchAll(/( *)(\S+)/g)){let f=`${n}${l}${o}`;u(f)<=r||u(`${n}${l}`)<=t?n=f:(a.push(n),n=`${" ".repeat(t)}${o}`)}return[...a,n]}function $(e){let[r]=/^ *(?:[A-Z]\w+ {2,}|fix: +|at: +|see: +|note: +|asked: +|found: +|read: +|[✓✗?!~○·→-] )?/u.exec(e)??[""];return r.length}function u(e){return[...e.replace(i,"")].length}
