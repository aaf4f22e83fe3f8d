$export({a:()=>d});function d(r,e,o){let i=r.some(({entries:t})=>t.some(({entry:s})=>s.enforce_from!==void 0));return{waivers:e,waiverRules:o,isDated:i||e!==void 0||o!==void 0}}
