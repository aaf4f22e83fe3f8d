$export({a:()=>e});function e(c){return c.catch(()=>{}),c}
