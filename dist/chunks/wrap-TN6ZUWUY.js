var i=/\u001b\[[0-9;]*m/g;function f(n,t){return n.split(`
`).flatMap(e=>s(e)<=t?[e]:g(e,t)).join(`
`)}function g(n,t){let e=l(n.replace(i,"")),o=[],r="";for(let[,u="",c=""]of n.matchAll(/( *)(\S+)/g)){let a=`${r}${u}${c}`;s(a)<=t||s(`${r}${u}`)<=e?r=a:(o.push(
r),r=`${" ".repeat(e)}${c}`)}return[...o,r]}function l(n){let[t]=/^ *(?:[A-Z]\w+ {2,}|fix: +|at: +|note: +|asked: +|found: +|read: +|[✓✗?~·→-] )?/u.exec(
n)??[""];return t.length}function s(n){return[...n.replace(i,"")].length}export{f as wrap};
