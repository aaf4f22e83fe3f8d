var l="countersign",w={compliant:{words:"compliant",colour:"#2b7a35"},non_compliant:{words:"non-compliant",colour:"#b3261e"},undetermined:{words:"undetermined",
colour:"#8a5a00"}},g=({verdict:n})=>{let{words:e,colour:r}=w[n],o=`${l}: ${e}`,[t,i]=[c(l)+12,c(e)+12],s=t+i,a=(d,h)=>`<text x="${h}" y="14" textLength="${c(d)}\
">${d}</text>`;return`<svg xmlns="http://www.w3.org/2000/svg" width="${s}" height="20" viewBox="0 0 ${s} 20" role="img" aria-labelledby="title">
  <title id="title">${o}</title>
  <clipPath id="corners"><rect width="${s}" height="20" rx="3"/></clipPath>
  <g clip-path="url(#corners)">
    <rect width="${t}" height="20" fill="#444"/>
    <rect x="${t}" width="${i}" height="20" fill="${r}"/>
  </g>
  <g fill="#fff" font-family="Verdana,DejaVu Sans,sans-serif" font-size="11">
    ${a(l,6)}
    ${a(e,t+6)}
  </g>
</svg>
`};function c(n){let e=/[ilj.-]/,r=/[mw]/,o=[...n].map(t=>e.test(t)?3.5:r.test(t)?10.7:6.6);return Math.ceil(o.reduce((t,i)=>t+i,0))}export{g as render};
