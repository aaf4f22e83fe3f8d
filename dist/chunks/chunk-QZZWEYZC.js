import{$j_a as R,$j_b as L}from"../index.js";import{$u_a as z}from"../index.js";import*as P from"os";function l(t){return t==null?"":typeof t=="string"||t instanceof String?t:JSON.stringify(t)}function v(t){return Object.keys(t).length?{title:t.title,file:t.file,
line:t.startLine,endLine:t.endLine,col:t.startColumn,endColumn:t.endColumn}:{}}function f(t,e,n){let r=new T(t,e,n);process.stdout.write(r.toString()+P.EOL)}function g(t,e=""){f(t,{},e)}var k="::",T=class{constructor(e,n,r){e||(e="missing.\
command"),this.command=e,this.properties=n,this.message=r}toString(){let e=k+this.command;if(this.properties&&Object.keys(this.properties).length>0){e+=" ";let n=!0;
for(let r in this.properties)if(this.properties.hasOwnProperty(r)){let i=this.properties[r];i&&(n?n=!1:e+=",",e+=`${r}=${Z(i)}`)}}return e+=`${k}${X(this.message)}`,
e}};function X(t){return l(t).replace(/%/g,"%25").replace(/\r/g,"%0D").replace(/\n/g,"%0A")}function Z(t){return l(t).replace(/%/g,"%25").replace(/\r/g,"%0D").replace(
/\n/g,"%0A").replace(/:/g,"%3A").replace(/,/g,"%2C")}import*as A from"crypto";import*as _ from"fs";import*as x from"os";function h(t,e){let n=process.env[`GITHUB_${t}`];if(!n)throw new Error(`Unable to find environment variable for file command ${t}`);if(!_.existsSync(n))throw new Error(
`Missing file at path: ${n}`);_.appendFileSync(n,`${l(e)}${x.EOL}`,{encoding:"utf8"})}function E(t,e){let n=`ghadelimiter_${A.randomUUID()}`,r=l(e);if(t.includes(
n))throw new Error(`Unexpected input: name should not contain the delimiter "${n}"`);if(r.includes(n))throw new Error(`Unexpected input: value should not contai\
n the delimiter "${n}"`);return`${t}<<${n}${x.EOL}${r}${x.EOL}${n}`}import*as I from"os";import*as Q from"path";var D=function(t,e,n,r){function i(o){return o instanceof n?o:new n(function(a){a(o)})}return new(n||(n=Promise))(function(o,a){function d(s){try{c(r.next(s))}catch(u){
a(u)}}function p(s){try{c(r.throw(s))}catch(u){a(u)}}function c(s){s.done?o(s.value):i(s.value).then(d,p)}c((r=r.apply(t,e||[])).next())})},y=class t{static createHttpClient(e=!0,n=10){
let r={allowRetries:e,maxRetries:n};return new R("actions/oidc-client",[new L(t.getRequestToken())],r)}static getRequestToken(){let e=process.env.ACTIONS_ID_TOKEN_REQUEST_TOKEN;
if(!e)throw new Error("Unable to get ACTIONS_ID_TOKEN_REQUEST_TOKEN env variable");return e}static getIDTokenUrl(){let e=process.env.ACTIONS_ID_TOKEN_REQUEST_URL;
if(!e)throw new Error("Unable to get ACTIONS_ID_TOKEN_REQUEST_URL env variable");return e}static getCall(e){return D(this,void 0,void 0,function*(){var n;let o=(n=
(yield t.createHttpClient().getJson(e).catch(a=>{throw new Error(`Failed to get ID Token. 
 
        Error Code : ${a.statusCode}
 
        Error Message: ${a.message}`)})).result)===null||n===void 0?void 0:n.value;if(!o)throw new Error("Response json body do not have ID Token field");return o})}static getIDToken(e){
return D(this,void 0,void 0,function*(){try{let n=t.getIDTokenUrl();if(e){let i=encodeURIComponent(e);n=`${n}&audience=${i}`}j(`ID token url is ${n}`);let r=yield t.
getCall(n);return N(r),r}catch(n){throw new Error(`Error message: ${n.message}`)}})}};import{EOL as tt}from"os";import{constants as F,promises as et}from"fs";var b=function(t,e,n,r){function i(o){return o instanceof n?o:new n(function(a){a(o)})}return new(n||
(n=Promise))(function(o,a){function d(s){try{c(r.next(s))}catch(u){a(u)}}function p(s){try{c(r.throw(s))}catch(u){a(u)}}function c(s){s.done?o(s.value):i(s.value).
then(d,p)}c((r=r.apply(t,e||[])).next())})},{access:nt,appendFile:rt,writeFile:ot}=et,V="GITHUB_STEP_SUMMARY";var $=class{constructor(){this._buffer=""}filePath(){return b(this,void 0,void 0,function*(){if(this._filePath)return this._filePath;let e=process.env[V];if(!e)
throw new Error(`Unable to find environment variable for $${V}. Check if your runtime environment supports job summaries.`);try{yield nt(e,F.R_OK|F.W_OK)}catch{
throw new Error(`Unable to access summary file: '${e}'. Check if the file has correct read/write permissions.`)}return this._filePath=e,this._filePath})}wrap(e,n,r={}){
let i=Object.entries(r).map(([o,a])=>` ${o}="${a}"`).join("");return n?`<${e}${i}>${n}</${e}>`:`<${e}${i}>`}write(e){return b(this,void 0,void 0,function*(){let n=!!e?.
overwrite,r=yield this.filePath();return yield(n?ot:rt)(r,this._buffer,{encoding:"utf8"}),this.emptyBuffer()})}clear(){return b(this,void 0,void 0,function*(){return this.
emptyBuffer().write({overwrite:!0})})}stringify(){return this._buffer}isEmptyBuffer(){return this._buffer.length===0}emptyBuffer(){return this._buffer="",this}addRaw(e,n=!1){
return this._buffer+=e,n?this.addEOL():this}addEOL(){return this.addRaw(tt)}addCodeBlock(e,n){let r=Object.assign({},n&&{lang:n}),i=this.wrap("pre",this.wrap("c\
ode",e),r);return this.addRaw(i).addEOL()}addList(e,n=!1){let r=n?"ol":"ul",i=e.map(a=>this.wrap("li",a)).join(""),o=this.wrap(r,i);return this.addRaw(o).addEOL()}addTable(e){
let n=e.map(i=>{let o=i.map(a=>{if(typeof a=="string")return this.wrap("td",a);let{header:d,data:p,colspan:c,rowspan:s}=a,u=d?"th":"td",J=Object.assign(Object.assign(
{},c&&{colspan:c}),s&&{rowspan:s});return this.wrap(u,p,J)}).join("");return this.wrap("tr",o)}).join(""),r=this.wrap("table",n);return this.addRaw(r).addEOL()}addDetails(e,n){
let r=this.wrap("details",this.wrap("summary",e)+n);return this.addRaw(r).addEOL()}addImage(e,n,r){let{width:i,height:o}=r||{},a=Object.assign(Object.assign({},
i&&{width:i}),o&&{height:o}),d=this.wrap("img",null,Object.assign({src:e,alt:n},a));return this.addRaw(d).addEOL()}addHeading(e,n){let r=`h${n}`,i=["h1","h2","h\
3","h4","h5","h6"].includes(r)?r:"h1",o=this.wrap(i,e);return this.addRaw(o).addEOL()}addSeparator(){let e=this.wrap("hr",null);return this.addRaw(e).addEOL()}addBreak(){
let e=this.wrap("br",null);return this.addRaw(e).addEOL()}addQuote(e,n){let r=Object.assign({},n&&{cite:n}),i=this.wrap("blockquote",e,r);return this.addRaw(i).
addEOL()}addLink(e,n){let r=this.wrap("a",e,{href:n});return this.addRaw(r).addEOL()}},B=new $,it=B,st=B;import*as H from"path";function at(t){return t.replace(/[\\]/g,"/")}function ct(t){return t.replace(/[/]/g,"\\")}function ut(t){return t.replace(/[/\\]/g,H.sep)}var W={};z(W,{arch:()=>G,getDetails:()=>pt,isLinux:()=>K,isMacOS:()=>U,isWindows:()=>S,platform:()=>w});import M from"os";var O=function(t,e,n,r){function i(o){return o instanceof n?o:new n(function(a){a(o)})}return new(n||(n=Promise))(function(o,a){function d(s){try{c(r.next(s))}catch(u){
a(u)}}function p(s){try{c(r.throw(s))}catch(u){a(u)}}function c(s){s.done?o(s.value):i(s.value).then(d,p)}c((r=r.apply(t,e||[])).next())})},dt=()=>O(void 0,void 0,
void 0,function*(){let{stdout:t}=yield(void 0)('powershell -command "(Get-CimInstance -ClassName Win32_OperatingSystem).Version"',void 0,{silent:!0}),{stdout:e}=yield(void 0)(
'powershell -command "(Get-CimInstance -ClassName Win32_OperatingSystem).Caption"',void 0,{silent:!0});return{name:e.trim(),version:t.trim()}}),ft=()=>O(void 0,
void 0,void 0,function*(){var t,e,n,r;let{stdout:i}=yield(void 0)("sw_vers",void 0,{silent:!0}),o=(e=(t=i.match(/ProductVersion:\s*(.+)/))===null||t===void 0?void 0:
t[1])!==null&&e!==void 0?e:"";return{name:(r=(n=i.match(/ProductName:\s*(.+)/))===null||n===void 0?void 0:n[1])!==null&&r!==void 0?r:"",version:o}}),lt=()=>O(void 0,
void 0,void 0,function*(){let{stdout:t}=yield(void 0)("lsb_release",["-i","-r","-s"],{silent:!0}),[e,n]=t.trim().split(`
`);return{name:e,version:n}}),w=M.platform(),G=M.arch(),S=w==="win32",U=w==="darwin",K=w==="linux";function pt(){return O(this,void 0,void 0,function*(){return Object.
assign(Object.assign({},yield S?dt():U?ft():lt()),{platform:w,arch:G,isWindows:S,isMacOS:U,isLinux:K})})}var q=function(t,e,n,r){function i(o){return o instanceof n?o:new n(function(a){a(o)})}return new(n||(n=Promise))(function(o,a){function d(s){try{c(r.next(s))}catch(u){
a(u)}}function p(s){try{c(r.throw(s))}catch(u){a(u)}}function c(s){s.done?o(s.value):i(s.value).then(d,p)}c((r=r.apply(t,e||[])).next())})},C;(function(t){t[t.Success=
0]="Success",t[t.Failure=1]="Failure"})(C||(C={}));function At(t,e){let n=l(e);if(process.env[t]=n,process.env.GITHUB_ENV||"")return h("ENV",E(t,e));f("set-env",
{name:t},n)}function N(t){f("add-mask",{},t)}function Dt(t){process.env.GITHUB_PATH||""?h("PATH",t):f("add-path",{},t),process.env.PATH=`${t}${Q.delimiter}${process.
env.PATH}`}function Y(t,e){let n=process.env[`INPUT_${t.replace(/ /g,"_").toUpperCase()}`]||"";if(e&&e.required&&!n)throw new Error(`Input required and not supp\
lied: ${t}`);return e&&e.trimWhitespace===!1?n:n.trim()}function Nt(t,e){let n=Y(t,e).split(`
`).filter(r=>r!=="");return e&&e.trimWhitespace===!1?n:n.map(r=>r.trim())}function jt(t,e){let n=["true","True","TRUE"],r=["false","False","FALSE"],i=Y(t,e);if(n.
includes(i))return!0;if(r.includes(i))return!1;throw new TypeError(`Input does not meet YAML 1.2 "Core Schema" specification: ${t}
Support boolean input list: \`true | True | TRUE | false | False | FALSE\``)}function Ft(t,e){if(process.env.GITHUB_OUTPUT||"")return h("OUTPUT",E(t,e));process.
stdout.write(I.EOL),f("set-output",{name:t},l(e))}function Vt(t){g("echo",t?"on":"off")}function Bt(t){process.exitCode=C.Failure,ht(t)}function Ht(){return process.
env.RUNNER_DEBUG==="1"}function j(t){f("debug",{},t)}function ht(t,e={}){f("error",v(e),t instanceof Error?t.toString():t)}function Mt(t,e={}){f("warning",v(e),
t instanceof Error?t.toString():t)}function Gt(t,e={}){f("notice",v(e),t instanceof Error?t.toString():t)}function Kt(t){process.stdout.write(t+I.EOL)}function mt(t){
g("group",t)}function wt(){g("endgroup")}function Wt(t,e){return q(this,void 0,void 0,function*(){mt(t);let n;try{n=yield e()}finally{wt()}return n})}function qt(t,e){
if(process.env.GITHUB_STATE||"")return h("STATE",E(t,e));f("save-state",{name:t},l(e))}function Qt(t){return process.env[`STATE_${t}`]||""}function Yt(t){return q(
this,void 0,void 0,function*(){return yield y.getIDToken(t)})}export{it as a,st as b,at as c,ct as d,ut as e,W as f,C as g,At as h,N as i,Dt as j,Y as k,Nt as l,jt as m,Ft as n,Vt as o,Bt as p,Ht as q,j as r,ht as s,Mt as t,
Gt as u,Kt as v,mt as w,wt as x,Wt as y,qt as z,Qt as A,Yt as B};
