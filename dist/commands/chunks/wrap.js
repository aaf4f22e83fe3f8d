import"./shared-bundler.js";var c=/\u001b\[[0-9;]*m/g;function i(t,e){return t.split(`
`).flatMap(r=>a(r)<=e?[r]:p(r,e)).join(`
`)}function p(t,e){let r=$(t.replace(c,"")),l=[],n="";for(let[,u="",o=""]of t.matchAll(/( *)(\S+)/g)){let f=`${n}${u}${o}`;a(f)<=e||a(`${n}${u}`)<=r?n=f:(l.push(
n),n=`${" ".repeat(r)}${o}`)}return[...l,n]}function $(t){let[e]=/^ *(?:[A-Z]\w+ {2,}|fix: +|at: +|note: +|asked: +|found: +|read: +|[✓✗?~·→-] )?/u.exec(
t)??[""];return e.length}function a(t){return[...t.replace(c,"")].length}export{i as wrap};
