import{a as g}from"./chunk-SAZDVZ33.js";import{c as $}from"./chunk-JKQA7AJE.js";import"./chunk-WBXABVUS.js";import"./chunk-PZQEKK3G.js";
import{a as y}from"./chunk-6I5PZASL.js";import{$8_c as d,$8_e as b,$8_f as u}from"../index.js";
import{$d_c as c,$d_g as p,$d_i as f,$d_p as h}from"../index.js";import{$9_a as l,$9_b as r,$9_c as m}from"../index.js";
function x(e=[]){let o=y(e);return g("kind",e.map(t=>`not ${t}`).join(", "),t=>!o(t))}var O=d({id:"repository_no_binaries",title:"The repository holds no binary\
 files",severity:"medium",about:"project",needs:{tree:$,files:x()},needsFor:async e=>e?.except?{files:x(e.except)}:{},params:f({except:h(p(c({min:1,max:500,about:"\
Glob over the path, such as docs/**/*.png"})))}),remediation:{text:"remove the binary files, keep them in a registry or with Git LFS, or allow them with except"},
check({tree:e,files:o}){let t=o.filter(({isBinary:i})=>i),n=t.map(({path:i,bytes:k})=>l(`${i} (${k} bytes)`)),s=e.files.length-o.length,a=`${r(o.length,"file")}\
 at ${e.commit.name}, from ${e.source}${s===0?"":`, ${s} left out`}`;return t.length===0?b(`no file is binary (${a})`):u(`${r(t.length,"file is","files are")} b\
inary: ${m(n)} (${a})`,{actual:n.slice(0,100)})}});export{O as repositoryNoBinaries};
