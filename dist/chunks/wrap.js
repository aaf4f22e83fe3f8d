var c=/\u001b\[[0-9;]*m/g;function i(e,t){return e.split(`
`).flatMap(r=>a(r)<=t?[r]:p(r,t)).join(`
`)}function p(e,t){let r=$(e.replace(c,"")),l=[],n="";for(let[,u="",o=""]of e.matchAll(/( *)(\S+)/g)){let f=`${n}${u}${o}`;a(f)<=t||a(`${n}${u}`)<=r?n=f:(l.push(n),n=`${" ".repeat(r)}${o}`)}return[...l,n]}function $(e){let[t]=/^ *(?:[A-Z]\w+ {2,}|fix: +|at: +|see: +|note: +|asked: +|found: +|read: +|[✓✗?!~○·→-] )?/u.exec(e)??[""];return t.length}function a(e){return[...e.replace(c,"")].length}export{i as wrap};
