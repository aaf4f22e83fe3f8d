var n=/\{\{\s*([\s\S]*?)\s*\}\}/g;function s(r){return[...r.matchAll(n)].map(([,t=""])=>t)}function i(r,t){return r.replaceAll(n,(l,e)=>t(e))}export{s as a,i as b};
