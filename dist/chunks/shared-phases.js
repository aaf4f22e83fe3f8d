var t={statuses:.75,post:.5,secondLook:.25};function a(r){let s=t.statuses;return{ports:{...r,reserve:e=>r.reserve(Math.max(e,s))},keep(e){s=e,r.reserve(e)}}}export{t as a,a as b};
