$export({a:()=>s,b:()=>o});var s={statuses:.75,post:.5,secondLook:.25};function o(r){let t=s.statuses;return{ports:{...r,reserve:e=>r.reserve(Math.max(e,t))},keep(e){t=e,r.reserve(e)}}}
