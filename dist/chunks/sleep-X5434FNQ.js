import{$4_b as t}from"../index.js";function u(o,e){return new Promise((n,i)=>{let r=()=>{clearTimeout(m),i(new t("INTERRUPTED","the job was cancelled"))},m=setTimeout(()=>{e.removeEventListener("\
abort",r),n()},o);e.aborted?r():e.addEventListener("abort",r,{once:!0})})}export{u as sleep};
