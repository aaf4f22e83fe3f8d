import{a as g}from"./chunk-EE5ESEVN.js";import{c as $}from"./chunk-AZX7KQTZ.js";import"./chunk-NGHFTYB5.js";import{a as u}from"./chunk-6I5PZASL.js";
import"./chunk-W2M5NJQB.js";import"./chunk-FJUX2Q53.js";import{c as y,e as d,f as b}from"./chunk-5CR5D7FZ.js";import"./chunk-L2YG2ETW.js";
import"./chunk-J5WW4HX6.js";import{c,g as p,i as f,p as h}from"./chunk-7J7MU3VY.js";import"./chunk-3BWEGA6D.js";import{a as l,b as r,c as m}from"./chunk-Z23466PB.js";
import"./chunk-C6EUKJGU.js";import"./chunk-YFWBQXD3.js";function x(e=[]){let o=u(e);return g("kind",e.map(t=>`not ${t}`).join(", "),t=>!o(t))}var O=y({id:"repository_no_binaries",title:"The repository holds no binary\
 files",severity:"medium",about:"project",needs:{tree:$,files:x()},needsFor:async e=>e?.except?{files:x(e.except)}:{},params:f({except:h(p(c({min:1,max:500,about:"\
Glob over the path, such as docs/**/*.png"})))}),remediation:{text:"remove the binary files, keep them in a registry or with Git LFS, or allow them with except"},
check({tree:e,files:o}){let t=o.filter(({isBinary:i})=>i),n=t.map(({path:i,bytes:k})=>l(`${i} (${k} bytes)`)),s=e.files.length-o.length,a=`${r(o.length,"file")}\
 at ${e.commit.name}, from ${e.source}${s===0?"":`, ${s} left out`}`;return t.length===0?d(`no file is binary (${a})`):b(`${r(t.length,"file is","files are")} b\
inary: ${m(n)} (${a})`,{actual:n.slice(0,100)})}});export{O as repositoryNoBinaries};
