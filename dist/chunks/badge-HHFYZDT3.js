var s="countersign",f={compliant:{words:"compliant",colour:"#2b7a35"},non_compliant:{words:"non-compliant",colour:"#b3261e"},undetermined:{words:"undetermined",
colour:"#8a5a00"}},g=({verdict:n})=>{let{words:e,colour:r}=f[n],i=`${s}: ${e}`,[t,c]=[l(s)+12,l(e)+12],o=t+c,a=(d,h)=>`<text x="${h}" y="14" textLength="${l(d)}\
">${d}</text>`;return`<svg xmlns="http://www.w3.org/2000/svg" width="${o}" height="20" viewBox="0 0 ${o} 20" role="img" aria-labelledby="title">
  <title id="title">${i}</title>
  <clipPath id="corners"><rect width="${o}" height="20" rx="3"/></clipPath>
  <g clip-path="url(#corners)">
    <rect width="${t}" height="20" fill="#444"/>
    <rect x="${t}" width="${c}" height="20" fill="${r}"/>
  </g>
  <g fill="#fff" font-family="Verdana,DejaVu Sans,sans-serif" font-size="11">
    ${a(s,6)}
    ${a(e,t+6)}
  </g>
</svg>
`};function l(n){let e=[[/[ilj]/,3.1],[/[frt-]/,4.7],[/[cs]/,5.8],[/[mw]/,10.7]],r=[...n].map(i=>e.find(([t])=>t.test(i))?.[1]??6.8);return Math.ceil(r.reduce((i,t)=>i+
t,0))}export{g as render};
