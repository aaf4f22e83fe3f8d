import{createHash as u}from"node:crypto";import{constants as p,gzipSync as m}from"node:zlib";var l=512;function w(t,o){let c=[...t].sort((r,i)=>r.name<i.name?-1:
1).flatMap(({name:r,bytes:i})=>[S(r,i.length,o),i,Buffer.alloc(g(i.length))]),e=m(Buffer.concat([...c,Buffer.alloc(2*l)]),{level:p.Z_BEST_COMPRESSION});return e[9]=
255,e}function S(t,o,c){let e=Buffer.alloc(l);if(!/^[\x21-\x7e]{1,100}$/.test(t))throw new RangeError(`${t} is not a valid name in this archive`);let r=(a,n)=>`${a.
toString(8).padStart(n-1,"0")}\0`;e.write(t,0),e.write(r(420,8),100),e.write(r(0,8),108),e.write(r(0,8),116),e.write(r(o,12),124),e.write(r(c,12),136),e.write("\
 ".repeat(8),148),e.write("0",156),e.write("ustar\x0000",257);let i=e.reduce((a,n)=>a+n,0);return e.write(`${i.toString(8).padStart(6,"0")}\0 `,148),e}function g(t){
return(l-t%l)%l}var h="countersign-evidence";function $(t,o,c){let e=[...t].concat(o.map(({source:a,text:n},f)=>[d(a,f),n])),r=e.map(([a,n])=>`${s(n)}  ${a}
`).sort((a,n)=>a.slice(66)<n.slice(66)?-1:1),i=[...e,["SHA256SUMS",r.join("")]];return w(i.map(([a,n])=>({name:`${h}/${a}`,bytes:Buffer.from(n)})),Math.floor(Date.
parse(c)/1e3))}function d(t,o){let c=t.replace(/[^\w.-]+/g,"_").replace(/^[._]+/,"");return`policies/${o+1}-${c.slice(-60)||"policy"}`}function s(t){return u("s\
ha256").update(t).digest("hex")}export{$ as a,s as b};
