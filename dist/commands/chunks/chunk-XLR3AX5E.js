import{a as u}from"./chunk-Z23466PB.js";import{b as d}from"./chunk-C6EUKJGU.js";var c=class extends d{name="GitLabError";request;status;words;attempts;expectedSha;date;isUnknownRoute;constructor(t,a,r){let{advice:s,cause:n}=r;super(t,a,{cause:n,
...s===void 0?{}:{advice:s}}),this.request=r.request,this.status=r.status??0,this.words=r.words??null,this.attempts=r.attempts??1,this.expectedSha=r.expectedSha,
this.date=r.date,this.isUnknownRoute=r.isUnknownRoute===!0}};function y(e,t){return`${e} ${t.replace(/\?.*/,"").replace(/^\/api(\/v4)?(?=\/)/,"")}`}function g(e){
let t=u(i(e)).replace(/(token=)[^&\s"']+/gi,"$1…");return t===""?null:t}var l=new Set(["base","error"]);function i(e){if(e==null)return"";if(Array.isArray(e))
return e.map(i).filter(Boolean).join(", ");if(typeof e!="object")return String(e);let{message:t,error_description:a,error:r,errors:s}=e;for(let n of[t,a,r,s]){let o=i(
n);if(o)return o}return Object.entries(e).map(([n,o])=>[l.has(n)?"":n,i(o)]).filter(([,n])=>n).map(n=>n.join(" ").trim()).join(", ")}export{c as a,y as b,g as c};
