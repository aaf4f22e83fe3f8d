$export({a:()=>o});function o(t,r){return t.requirements.flatMap(({controls:e})=>e).filter(e=>r==="merge_request"||e.scope==="project").flatMap(({needs:e})=>Object.values(e))}
