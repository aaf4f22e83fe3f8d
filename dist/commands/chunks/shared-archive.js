import{createHash as p}from"node:crypto";import{constants as w,gzipSync as m}from"node:zlib";var s=512;function S(t,i){let o=[...t].sort((a,n)=>a.name<n.name?-1:
1).flatMap(({name:a,bytes:n})=>[g(a,n.length,i),n,Buffer.alloc(h(n.length))]),e=m(Buffer.concat([...o,Buffer.alloc(2*s)]),{level:w.Z_BEST_COMPRESSION});return e[9]=
255,e}function g(t,i,o){let e=Buffer.alloc(s);if(!/^[\x21-\x7e]{1,100}$/.test(t))throw new RangeError(`${t} is not a valid name in this archive`);let a=(l,r)=>`${l.
toString(8).padStart(r-1,"0")}\0`;e.write(t,0),e.write(a(420,8),100),e.write(a(0,8),108),e.write(a(0,8),116),e.write(a(i,12),124),e.write(a(o,12),136),e.write("\
 ".repeat(8),148),e.write("0",156),e.write("ustar\x0000",257);let n=e.reduce((l,r)=>l+r,0);return e.write(`${n.toString(8).padStart(6,"0")}\0 `,148),e}function h(t){
return(s-t%s)%s}var f="countersign-evidence";function $(t,i,o,e=[]){let a=[...t].concat(i.flatMap((r,c)=>e.includes(r)?[]:[[d(r.source,c),r.text]])),n=a.map(([r,
c])=>`${u(c)}  ${r}
`).sort((r,c)=>r.slice(66)<c.slice(66)?-1:1),l=[...a,["SHA256SUMS",n.join("")]];return S(l.map(([r,c])=>({name:`${f}/${r}`,bytes:Buffer.from(c)})),Math.floor(Date.
parse(o)/1e3))}function d(t,i){let o=t.replace(/[^\w.-]+/g,"_").replace(/^[._]+/,"");return`policies/${i+1}-${o.slice(-60)||"policy"}`}function u(t){return p("s\
ha256").update(t).digest("hex")}export{f as a,$ as b,u as c};
