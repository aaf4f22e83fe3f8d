function p(...e){return{placeholder:e.join("|"),parse(r){let t=e.find(a=>a===r);return t===void 0?{problem:`must be ${e.join(" or ")}, not "${r}"`}:{value:t}}}}
var m={placeholder:"TEXT",parse:e=>({value:e})},i={placeholder:"LINES",parse:e=>({value:n(e,/\r?\n/)})},c={placeholder:"LIST",parse:e=>({value:n(e,/[\r\n,]+/)})};
function h(e){return{placeholder:"LIST",parse(r){let t=n(r,/[\r\n,]+/),a=t.filter(o=>!e.includes(o));return a.length>0?{problem:`must name ${e.join(", ")}, not \
"${a.join(", ")}"`}:{value:t}}}}var d={placeholder:"true|false",parse(e){return/^(true|1|yes|on)$/i.test(e)?{value:!0}:/^(false|0|no|off)$/i.test(e)?{value:!1}:
{problem:`must be true or false, not "${e}"`}}},b={placeholder:"DURATION",parse(e){let r=/^(?:(\d{1,6})h)?(?:(\d{1,6})m)?(?:(\d{1,6})s?)?$/.exec(e),[t=0,a=0,o=0]=(r??
[]).slice(1).map(u=>Number(u??0)),l=((t*60+a)*60+o)*1e3;return!r||l<1e3||l>864e5?{problem:`must be a duration between 1s and 24h such as 90s, 10m or 1h30m, not \
"${e}"`}:{value:l}}},$={placeholder:"SHA",parse(e){let r=e.toLowerCase();return/^([0-9a-f]{40}|[0-9a-f]{64})$/.test(r)?{value:r}:{problem:`must be a full commit\
 SHA of 40 or 64 hexadecimal digits, not "${e}" (${e.length} characters)`}}},f={placeholder:"NUMBER",parse(e){let r=s(e.replace(/^!/,""));return r===void 0?{problem:`\
must be the merge request's number, such as 7 or !7, not "${e}"`}:{value:r}}},v={placeholder:"ID|PATH",parse(e){let r=s(e);return r!==void 0?{value:r}:/^[^\s/?#:]+(\/[^\s/?#:]+)+$/.
test(e)?{value:e}:{problem:`must be a numeric id or a full path such as group/project, not "${e}"`}}},g={placeholder:"URL",parse(e){let r;try{r=new URL(e)}catch{
return{problem:`must be an address such as https://gitlab.example.com, not "${N(e)}"`}}if(r.protocol!=="https:"&&r.protocol!=="http:")return{problem:`must begin\
 with https:// or http://, not "${r.protocol}"`};if(r.username||r.password)return{problem:"must not contain a user name or password"};if(r.search||r.hash)return{
problem:"must not contain a query or a fragment"};let t=r.pathname.replace(/\/+$/,"");return/\/api(\/v4|\/graphql)?$/.test(t)?{problem:`must be the root of the \
instance, without ${/\/api.*$/.exec(t)?.[0]??"/api"}`}:{value:`${r.origin}${t}`}}},w={placeholder:"MEGABYTES",parse(e){return/^[1-9]\d{0,3}$/.test(e)?{value:Number(
e)*2**20}:{problem:`must be megabytes from 1 to 9999, not "${e}"`}}};function s(e){let r=Number(e);return/^\d+$/.test(e)&&Number.isSafeInteger(r)&&r>0?r:void 0}
function n(e,r){return e.split(r).map(t=>t.trim()).filter(Boolean)}function N(e){return e.replace(/\/\/[^/@]*@/,"//…@")}export{p as a,m as b,i as c,c as d,h as e,d as f,b as g,$ as h,f as i,v as j,g as k,w as l,s as m};
