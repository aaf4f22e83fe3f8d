$export({render:()=>$});var u=require("commands/chunks/shared-bundler.js"),o="countersign",g={compliant:{words:"compliant",colour:"#2b7a35"},non_compliant:{words:"non-compliant",colour:"#b3261e"},undetermined:{words:"undetermined",colour:"#8a5a00"}},$=({verdict:i})=>{let{words:e,colour:l}=g[i],r=`${o}: ${e}`,[t,c]=[a(o)+12,a(e)+12],n=t+c,d=(s,h)=>`<text x="${h}" y="14" textLength="${a(s)}">${s}</text>`;return`<svg xmlns="http://www.w3.org/2000/svg" width="${n}" height="20" viewBox="0 0 ${n} 20" role="img" aria-labelledby="title">
  <title id="title">${r}</title>
  <clipPath id="corners"><rect width="${n}" height="20" rx="3"/></clipPath>
  <g clip-path="url(#corners)">
    <rect width="${t}" height="20" fill="#444"/>
    <rect x="${t}" width="${c}" height="20" fill="${l}"/>
  </g>
  <g fill="#fff" font-family="Verdana,DejaVu Sans,sans-serif" font-size="11">
    ${d(o,6)}
    ${d(e,t+6)}
  </g>
</svg>
`};function a(i){let e=[[/[ilj]/,3.1],[/[frt-]/,4.7],[/[cs]/,5.8],[/[mw]/,10.7]],l=[...i].map(r=>e.find(([t])=>t.test(r))?.[1]??6.8);return Math.ceil(l.reduce((r,t)=>r+t,0))}
