function e(n,i){let t=i.find(({name:d})=>d===n)??i.find(({id:d})=>String(d)===n);return t&&{id:t.id,name:t.name}}function*f(n){for(let i=n.indexOf("=");i>=0;i=n.
indexOf("=",i+1))yield[n.slice(0,i).trim(),n.slice(i+1).trim()]}export{e as a,f as b};
