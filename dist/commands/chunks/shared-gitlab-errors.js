import{b as u}from"./shared-shared-errors.js";import{a as c}from"./shared-text.js";var l=class extends u{name="GitLabError";request;status;words;attempts;expectedSha;date;isUnknownRoute;notFound;constructor(t,r,e){
let{advice:o,cause:n}=e;super(t,r,{cause:n,...o===void 0?{}:{advice:o}}),this.request=e.request,this.status=e.status??0,this.words=e.words??null,this.attempts=e.
attempts??1,this.expectedSha=e.expectedSha,this.date=e.date,this.isUnknownRoute=e.isUnknownRoute===!0,this.notFound=e.notFound}};function p(t,r){return`${t} ${r.
replace(/\?.*/,"").replace(/^\/api(\/v4)?(?=\/)/,"")}`}function d(t){let r=c(i(t)).replace(/(token=)[^&\s"']+/gi,"$1…");return r===""?null:r}var f=new Set(["b\
ase","error"]);function i(t){if(t==null)return"";if(Array.isArray(t))return t.map(i).filter(Boolean).join(", ");if(typeof t!="object")return String(t);let{message:r,
error_description:e,error:o,errors:n}=t;for(let s of[r,e,o,n]){let a=i(s);if(a)return a}return Object.entries(t).map(([s,a])=>[f.has(s)?"":s,i(a)]).filter(([,s])=>s).
map(s=>s.join(" ").trim()).join(", ")}export{l as a,p as b,d as c};
