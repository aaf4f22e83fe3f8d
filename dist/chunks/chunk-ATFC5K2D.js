function c(e,t){return t.find(({name:n,isInherited:r})=>n===e&&!r)}export{c as a};
