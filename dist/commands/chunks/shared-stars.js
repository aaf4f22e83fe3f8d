function g(r,e){let[n="",...h]=r.split("*"),t=h.pop();if(t===void 0)return e===r;if(e.length<n.length+t.length||!e.startsWith(n)||!e.endsWith(t))return!1;let l=n.
length;for(let i of h){let f=e.indexOf(i,l);if(f<0)return!1;l=f+i.length}return l<=e.length-t.length}export{g as a};
