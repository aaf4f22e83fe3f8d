import{createHash as p}from"node:crypto";import{constants as m,gzipSync as w}from"node:zlib";var s=512;function S(t,i){let c=[...t].sort((r,o)=>r.name<o.name?-1:
1).flatMap(({name:r,bytes:o})=>[g(r,o.length,i),o,Buffer.alloc(h(o.length))]),e=w(Buffer.concat([...c,Buffer.alloc(2*s)]),{level:m.Z_BEST_COMPRESSION});return e[9]=
255,e}function g(t,i,c){let e=Buffer.alloc(s);if(!/^[\x21-\x7e]{1,100}$/.test(t))throw new RangeError(`${t} is no name for this archive`);let r=(a,n)=>`${a.toString(
8).padStart(n-1,"0")}\0`;e.write(t,0),e.write(r(420,8),100),e.write(r(0,8),108),e.write(r(0,8),116),e.write(r(i,12),124),e.write(r(c,12),136),e.write(" ".repeat(
8),148),e.write("0",156),e.write("ustar\x0000",257);let o=e.reduce((a,n)=>a+n,0);return e.write(`${o.toString(8).padStart(6,"0")}\0 `,148),e}function h(t){return(s-
t%s)%s}var l="countersign-evidence";function $(t,i,c){let e=[...t].concat(i.map(({source:a,text:n},u)=>[d(a,u),n])),r=e.map(([a,n])=>`${f(n)}  ${a}
`).sort((a,n)=>a.slice(66)<n.slice(66)?-1:1),o=[...e,["SHA256SUMS",r.join("")]];return S(o.map(([a,n])=>({name:`${l}/${a}`,bytes:Buffer.from(n)})),Math.floor(Date.
parse(c)/1e3))}function d(t,i){let c=t.replace(/[^\w.-]+/g,"_").replace(/^[._]+/,"");return`policies/${i+1}-${c.slice(-60)||"policy"}`}function f(t){return p("s\
ha256").update(t).digest("hex")}export{l as a,$ as b,f as c};
