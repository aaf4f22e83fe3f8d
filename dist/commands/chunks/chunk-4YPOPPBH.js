function p(...e){return t=>{let r=e.find(n=>n===t);return r===void 0?{problem:`must be ${e.join(" or ")}, not "${t}"`}:{value:r}}}function c(e){return{value:e}}
function m(e){return{value:u(e,/\r?\n/)}}function d(e){return{value:u(e,/[\r\n,]+/)}}function f(...e){return t=>{let r=u(t,/[\r\n,]+/),n=r.filter(o=>!e.includes(
o));return n.length>0?{problem:`must name ${e.join(", ")}, not "${n.join(", ")}"`}:{value:r}}}function g(e){return/^(true|1|yes|on)$/i.test(e)?{value:!0}:/^(false|0|no|off)$/i.
test(e)?{value:!1}:{problem:`must be true or false, not "${e}"`}}function b(e){let t=/^(?:(\d{1,6})h)?(?:(\d{1,6})m)?(?:(\d{1,6})s?)?$/.exec(e),[r=0,n=0,o=0]=(t??
[]).slice(1).map(a=>Number(a??0)),s=((r*60+n)*60+o)*1e3;return!t||s<1e3||s>864e5?{problem:`must be a duration between 1s and 24h such as 90s, 10m or 1h30m, not \
"${e}"`}:{value:s}}function h(e){let t=e.toLowerCase();return/^([0-9a-f]{40}|[0-9a-f]{64})$/.test(t)?{value:t}:{problem:`must be a full commit SHA of 40 or 64 h\
exadecimal digits, not "${e}" (${e.length} characters)`}}function $(e){let t=i(e.replace(/^!/,""));return t===void 0?{problem:`must be the merge request's numbe\
r, such as 7 or !7, not "${e}"`}:{value:t}}function x(e){let t=i(e);return t!==void 0?{value:t}:/^[^\s/?#:]+(\/[^\s/?#:]+)+$/.test(e)?{value:e}:{problem:`must b\
e a numeric id or a full path such as group/project, not "${e}"`}}function v(e){let t;try{t=new URL(e)}catch{return{problem:`must be an address such as https://\
gitlab.example.com, not "${l(e)}"`}}if(t.protocol!=="https:"&&t.protocol!=="http:")return{problem:`must begin with https:// or http://, not "${t.protocol}"`};if(t.
username||t.password)return{problem:"must not hold a user name or password"};if(t.search||t.hash)return{problem:"must not hold a query or a fragment"};let r=t.pathname.
replace(/\/+$/,"");return/\/api(\/v4|\/graphql)?$/.test(r)?{problem:`must be the root of the instance, without ${/\/api.*$/.exec(r)?.[0]??"/api"}`}:{value:`${t.
origin}${r}`}}function y(e){return/^[1-9]\d{0,3}$/.test(e)?{value:Number(e)*2**20}:{problem:`must be megabytes from 1 to 9999, not "${e}"`}}function i(e){let t=Number(
e);return/^\d+$/.test(e)&&Number.isSafeInteger(t)&&t>0?t:void 0}function u(e,t){return e.split(t).map(r=>r.trim()).filter(Boolean)}function l(e){return e.replace(
/\/\/[^/@]*@/,"//…@")}export{p as a,c as b,m as c,d,f as e,g as f,b as g,h,$ as i,x as j,v as k,y as l,i as m};
