import{setFlagsFromString as a}from"node:v8";var o=2**20,r=!1;function s(t){r||t<o||(r=!0,a("--semi-space-growth-factor=1"))}export{s as a};
