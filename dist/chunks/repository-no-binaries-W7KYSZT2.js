import{a as g}from"./chunk-RNPRT2KB.js";import{c as u}from"./chunk-XEB35O5Y.js";import"./chunk-7RRA6YUY.js";import"./chunk-657UPJA3.js";
import{a as d}from"./chunk-6I5PZASL.js";import{$8_c as y,$8_e as $,$8_f as b}from"../index.js";
import{$d_c as c,$d_g as p,$d_i as f,$d_p as h}from"../index.js";import{$9_a as l,$9_b as r,$9_c as m}from"../index.js";
function x(e=[]){let i=d(e);return g("kind",e.map(t=>`not ${t}`).join(", "),t=>!i(t))}var O=y({id:"repository_no_binaries",title:"The repository holds no binary\
 files",severity:"medium",scope:"project",needs:{tree:u,files:x()},needsFor:async e=>e?.except?{files:x(e.except)}:{},params:f({except:h(p(c({min:1,max:500,description:"\
Glob over the path, such as docs/**/*.png"})))}),remediation:{text:"remove the binary files, keep them in a registry or with Git LFS, or allow them with except"},
check({tree:e,files:i}){let t=i.filter(({isBinary:o})=>o),n=t.map(({path:o,bytes:k})=>l(`${o} (${k} bytes)`)),s=e.files.length-i.length,a=`${r(i.length,"file")}\
 at ${e.commit.name}, from ${e.source}${s===0?"":`, ${s} left out`}`;return t.length===0?$(`no file is binary (${a})`):b(`${r(t.length,"file is","files are")} b\
inary: ${m(n)} (${a})`,{actual:n.slice(0,100)})}});export{O as repositoryNoBinaries};
