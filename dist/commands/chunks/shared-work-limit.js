$export({a:()=>o,b:()=>a});var t;function o(n,r){let e=t;t=n;try{return r()}finally{t=e}}function a(){t?.()}
