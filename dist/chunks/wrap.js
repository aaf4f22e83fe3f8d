$export({wrap:()=>i});var c=/\u001b\[[0-9;]*m/g;function i(e,t){return e.split(`
`).flatMap(r=>l(r)<=t?[r]:p(r,t)).join(`
`)}function p(e,t){let r=$(e.replace(c,"")),u=[],n="";for(let[,a="",o=""]of e.matchAll(/( *)(\S+)/g)){let f=`${n}${a}${o}`;l(f)<=t||l(`${n}${a}`)<=r?n=f:(u.push(n),n=`${" ".repeat(r)}${o}`)}return[...u,n]}function $(e){let[t]=/^ *(?:[A-Z]\w+ {2,}|fix: +|at: +|see: +|note: +|asked: +|found: +|read: +|[✓✗?!~○·→-] )?/u.exec(e)??[""];return t.length}function l(e){return[...e.replace(c,"")].length}
