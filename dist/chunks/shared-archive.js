import{createHash as u}from"node:crypto";import{constants as p,gzipSync as w}from"node:zlib";var s=512;function m(t,i){let o=[...t].sort((a,n)=>a.name<n.name?-1:
1).flatMap(({name:a,bytes:n})=>[S(a,n.length,i),n,Buffer.alloc(g(n.length))]),e=w(Buffer.concat([...o,Buffer.alloc(2*s)]),{level:p.Z_BEST_COMPRESSION});return e[9]=
255,e}function S(t,i,o){let e=Buffer.alloc(s);if(!/^[\x21-\x7e]{1,100}$/.test(t))throw new RangeError(`${t} is not a valid name in this archive`);let a=(l,r)=>`${l.
toString(8).padStart(r-1,"0")}\0`;e.write(t,0),e.write(a(420,8),100),e.write(a(0,8),108),e.write(a(0,8),116),e.write(a(i,12),124),e.write(a(o,12),136),e.write("\
 ".repeat(8),148),e.write("0",156),e.write("ustar\x0000",257);let n=e.reduce((l,r)=>l+r,0);return e.write(`${n.toString(8).padStart(6,"0")}\0 `,148),e}function g(t){
return(s-t%s)%s}var h="countersign-evidence";function $(t,i,o,e=[]){let a=[...t].concat(i.flatMap((r,c)=>e.includes(r)?[]:[[d(r.source,c),r.text]])),n=a.map(([r,
c])=>`${f(c)}  ${r}
`).sort((r,c)=>r.slice(66)<c.slice(66)?-1:1),l=[...a,["SHA256SUMS",n.join("")]];return m(l.map(([r,c])=>({name:`${h}/${r}`,bytes:Buffer.from(c)})),Math.floor(Date.
parse(o)/1e3))}function d(t,i){let o=t.replace(/[^\w.-]+/g,"_").replace(/^[._]+/,"");return`policies/${i+1}-${o.slice(-60)||"policy"}`}function f(t){return u("s\
ha256").update(t).digest("hex")}export{$ as a,f as b};
