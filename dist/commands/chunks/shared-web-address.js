$export({a:()=>u});function u(r=""){if(!URL.canParse(r))return;let t=new URL(r),{protocol:e,username:s,password:n,search:o,hash:a}=t;return/^https?:$/.test(e)&&!(s||n||o||a)?t:void 0}
