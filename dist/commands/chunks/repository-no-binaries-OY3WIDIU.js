import{a as g}from"./chunk-4RF4C2SM.js";import{c as u}from"./chunk-HWOF6LUI.js";import"./chunk-CNO2LHKH.js";import{a as b}from"./chunk-6I5PZASL.js";
import"./chunk-HB45QP43.js";import"./chunk-G436ABEP.js";import{c as d,e as y,f as $}from"./chunk-AQ7DEGON.js";import"./chunk-JDRB6BQ3.js";
import"./chunk-J5WW4HX6.js";import{c,g as p,i as f,p as h}from"./chunk-7J7MU3VY.js";import"./chunk-KMJYZSMM.js";import{a as l,b as r,c as m}from"./chunk-Z23466PB.js";
import"./chunk-C6EUKJGU.js";import"./chunk-YFWBQXD3.js";function x(e=[]){let i=b(e);return g("kind",e.map(t=>`not ${t}`).join(", "),t=>!i(t))}var O=d({id:"repository_no_binaries",title:"The repository holds no binary\
 files",severity:"medium",scope:"project",needs:{tree:u,files:x()},needsFor:async e=>e?.except?{files:x(e.except)}:{},params:f({except:h(p(c({min:1,max:500,description:"\
Glob over the path, such as docs/**/*.png"})))}),remediation:{text:"remove the binary files, keep them in a registry or with Git LFS, or allow them with except"},
check({tree:e,files:i}){let t=i.filter(({isBinary:o})=>o),n=t.map(({path:o,bytes:k})=>l(`${o} (${k} bytes)`)),s=e.files.length-i.length,a=`${r(i.length,"file")}\
 at ${e.commit.name}, from ${e.source}${s===0?"":`, ${s} left out`}`;return t.length===0?y(`no file is binary (${a})`):$(`${r(t.length,"file is","files are")} b\
inary: ${m(n)} (${a})`,{actual:n.slice(0,100)})}});export{O as repositoryNoBinaries};
