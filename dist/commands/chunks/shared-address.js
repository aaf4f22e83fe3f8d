var c=/^[a-z][\w+.-]*:\/\//i;function t(e){let[a=""]=c.exec(e)??[];return a===""?e:r(e)||!URL.canParse(e)?`${a}…`:e.replace(/[?#].*$/s,s=>/#sha256=[0-9a-f]{1,64}$/i.
exec(s)?.[0]??"")}function r(e){if(!c.test(e))return!1;let[,a=""]=/:\/\/([^/?#]*)/.exec(e)??[];return a.includes("@")||!URL.canParse(e)&&e.includes("@")}export{t as a,r as b};
