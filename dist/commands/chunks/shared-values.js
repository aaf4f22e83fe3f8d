function m(...e){return{placeholder:e.join("|"),parse(r){let t=e.find(o=>o===r);return t===void 0?{problem:`must be ${e.join(" or ")}, not ${a(r)}`}:{value:t}}}}
var i={placeholder:"TEXT",parse:e=>({value:e})},c={placeholder:"LINES",parse:e=>({value:u(e,/\r?\n/)})},h={placeholder:"LIST",parse:e=>({value:u(e,/[\r\n,]+/)})};
function d(e){return{placeholder:"LIST",parse(r){let t=u(r,/[\r\n,]+/),o=t.filter(l=>!e.includes(l));return o.length>0?{problem:`must name ${e.join(", ")}, not ${a(
o.join(", "))}`}:{value:t}}}}var b={placeholder:"true|false",parse(e){return/^(true|1|yes|on)$/i.test(e)?{value:!0}:/^(false|0|no|off)$/i.test(e)?{value:!1}:{problem:`\
must be true or false, not ${a(e)}`}}},$={placeholder:"DURATION",parse(e){let r=/^(?:(\d{1,6})h)?(?:(\d{1,6})m)?(?:(\d{1,6})s?)?$/.exec(e),[t=0,o=0,l=0]=(r??[]).
slice(1).map(p=>Number(p??0)),s=((t*60+o)*60+l)*1e3;return!r||s<1e3||s>864e5?{problem:`must be a duration between 1s and 24h such as 90s, 10m or 1h30m, not ${a(
e)}`}:{value:s}}},f={placeholder:"SHA",parse(e){let r=e.toLowerCase();return/^([0-9a-f]{40}|[0-9a-f]{64})$/.test(r)?{value:r}:{problem:`must be a full commit SH\
A of 40 or 64 hexadecimal digits, not ${a(e)} (${e.length} characters)`}}},v={placeholder:"NUMBER",parse(e){let r=n(e.replace(/^!/,""));return r===void 0?{problem:`\
must be the merge request's number, such as 7 or !7, not ${a(e)}`}:{value:r}}},g={placeholder:"ID|PATH",parse(e){let r=n(e);return r!==void 0?{value:r}:/^[^\s/?#:]+(\/[^\s/?#:]+)+$/.
test(e)?{value:e}:{problem:`must be a numeric id or a full path such as group/project, not ${a(e)}`}}},S={placeholder:"URL",parse(e){let r;try{r=new URL(e)}catch{
return{problem:`must be an address such as https://gitlab.example.com, not ${a(e)}`}}if(r.protocol!=="https:"&&r.protocol!=="http:")return{problem:`must begin w\
ith https:// or http://, not "${r.protocol}"`};if(r.username||r.password)return{problem:"must not contain a user name or password"};if(r.search||r.hash)return{problem:"\
must not contain a query or a fragment"};let t=r.pathname.replace(/\/+$/,"");return/\/api(\/v4|\/graphql)?$/.test(t)?{problem:`must be the root of the instance,\
 without ${/\/api.*$/.exec(t)?.[0]??"/api"}`}:{value:`${r.origin}${t}`}}},w={placeholder:"MEGABYTES",parse(e){return/^[1-9]\d{0,3}$/.test(e)?{value:Number(e)*2**
20}:{problem:`must be megabytes from 1 to 9999, not ${a(e)}`}}};function n(e){let r=Number(e);return/^\d+$/.test(e)&&Number.isSafeInteger(r)&&r>0?r:void 0}function u(e,r){
return e.split(r).map(t=>t.trim()).filter(Boolean)}function a(e){return`"${e.replace(/(:\/\/)\S*[@?]\S*/g,"$1…")}"`}export{m as a,i as b,c,h as d,d as e,b as f,$ as g,f as h,v as i,g as j,S as k,w as l,n as m,a as n};
