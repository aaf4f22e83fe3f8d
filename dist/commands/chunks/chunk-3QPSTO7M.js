function d(e,t){return t.find(({name:n,isInherited:r})=>n===e&&!r)}export{d as a};
