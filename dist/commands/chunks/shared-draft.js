function a(r,e,o){let i=r.some(({entries:s})=>s.some(({entry:t})=>t.enforce_from!==void 0));return{waivers:e,waiverRules:o,isDated:i||e!==void 0||o!==void 0}}export{a};
