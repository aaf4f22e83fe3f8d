$export({a:()=>e,b:()=>i,c:()=>t});function e(n){return n.slice(0,100)}function i(n,r){return n.slice(100).map(c=>t(c,r))}function t(n,r){return r(String(n)).slice(0,24)}
