$export({a:()=>i,b:()=>r});var a=0;async function i(t){a++;try{return await t}finally{a--}}function r(t){let n=async()=>{try{await t()}catch{}},e=()=>{setImmediate(a>0?e:n)};setImmediate(e)}
