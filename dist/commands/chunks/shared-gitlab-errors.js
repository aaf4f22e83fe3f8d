import{b as u}from"./shared-shared-errors.js";import{a as c}from"./shared-text.js";var l=class extends u{name="GitLabError";request;status;words;attempts;expectedSha;date;isUnknownRoute;constructor(t,r,e){
let{advice:a,cause:o}=e;super(t,r,{cause:o,...a===void 0?{}:{advice:a}}),this.request=e.request,this.status=e.status??0,this.words=e.words??null,this.attempts=e.
attempts??1,this.expectedSha=e.expectedSha,this.date=e.date,this.isUnknownRoute=e.isUnknownRoute===!0}};function p(t,r){return`${t} ${r.replace(/\?.*/,"").replace(
/^\/api(\/v4)?(?=\/)/,"")}`}function d(t){let r=c(i(t)).replace(/(token=)[^&\s"']+/gi,"$1…");return r===""?null:r}var f=new Set(["base","error"]);function i(t){
if(t==null)return"";if(Array.isArray(t))return t.map(i).filter(Boolean).join(", ");if(typeof t!="object")return String(t);let{message:r,error_description:e,error:a,
errors:o}=t;for(let s of[r,e,a,o]){let n=i(s);if(n)return n}return Object.entries(t).map(([s,n])=>[f.has(s)?"":s,i(n)]).filter(([,s])=>s).map(s=>s.join(" ").trim()).
join(", ")}export{l as a,p as b,d as c};
