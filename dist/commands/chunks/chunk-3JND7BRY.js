function s(){return{kind:"text",read(t,r,e){let n=typeof t=="string"?Date.parse(t):Number.NaN;return Number.isNaN(n)&&e.push({path:r,code:t===void 0?"missing":"\
type",detail:"text"}),n}}}function a(t,r){let e=new Date(t),n=e.getUTCDate();e.setUTCDate(1),e.setUTCMonth(e.getUTCMonth()-r);let o=new Date(Date.UTC(e.getUTCFullYear(),
e.getUTCMonth()+1,0)).getUTCDate();return e.setUTCDate(Math.min(n,o)),e.getTime()}export{s as a,a as b};
