$export({a:()=>a});function a(t){let e=async()=>{try{await t()}catch{}};setImmediate(()=>setImmediate(e))}
