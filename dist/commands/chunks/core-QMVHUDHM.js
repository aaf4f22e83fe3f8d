import{b as J}from"./chunk-YFWBQXD3.js";import*as P from"os";function l(t){return t==null?"":typeof t=="string"||t instanceof String?t:JSON.stringify(t)}function v(t){return Object.keys(t).length?{title:t.title,file:t.file,
line:t.startLine,endLine:t.endLine,col:t.startColumn,endColumn:t.endColumn}:{}}function f(t,e,r){let n=new $(t,e,r);process.stdout.write(n.toString()+P.EOL)}function x(t,e=""){f(t,{},e)}var k="::",$=class{constructor(e,r,n){e||(e="missing.\
command"),this.command=e,this.properties=r,this.message=n}toString(){let e=k+this.command;if(this.properties&&Object.keys(this.properties).length>0){e+=" ";let r=!0;
for(let n in this.properties)if(this.properties.hasOwnProperty(n)){let i=this.properties[n];i&&(r?r=!1:e+=",",e+=`${n}=${Z(i)}`)}}return e+=`${k}${X(this.message)}`,
e}};function X(t){return l(t).replace(/%/g,"%25").replace(/\r/g,"%0D").replace(/\n/g,"%0A")}function Z(t){return l(t).replace(/%/g,"%25").replace(/\r/g,"%0D").replace(
/\n/g,"%0A").replace(/:/g,"%3A").replace(/,/g,"%2C")}import*as A from"crypto";import*as _ from"fs";import*as g from"os";function m(t,e){let r=process.env[`GITHUB_${t}`];if(!r)throw new Error(`Unable to find environment variable for file command ${t}`);if(!_.existsSync(r))throw new Error(
`Missing file at path: ${r}`);_.appendFileSync(r,`${l(e)}${g.EOL}`,{encoding:"utf8"})}function E(t,e){let r=`ghadelimiter_${A.randomUUID()}`,n=l(e);if(t.includes(
r))throw new Error(`Unexpected input: name should not contain the delimiter "${r}"`);if(n.includes(r))throw new Error(`Unexpected input: value should not contai\
n the delimiter "${r}"`);return`${t}<<${r}${g.EOL}${n}${g.EOL}${r}`}import*as L from"os";import*as Q from"path";var y=class{},O=class{};var D=function(t,e,r,n){function i(o){return o instanceof r?o:new r(function(a){a(o)})}return new(r||(r=Promise))(function(o,a){function d(s){try{c(n.next(s))}catch(u){
a(u)}}function p(s){try{c(n.throw(s))}catch(u){a(u)}}function c(s){s.done?o(s.value):i(s.value).then(d,p)}c((n=n.apply(t,e||[])).next())})},T=class t{static createHttpClient(e=!0,r=10){
let n={allowRetries:e,maxRetries:r};return new y("actions/oidc-client",[new O(t.getRequestToken())],n)}static getRequestToken(){let e=process.env.ACTIONS_ID_TOKEN_REQUEST_TOKEN;
if(!e)throw new Error("Unable to get ACTIONS_ID_TOKEN_REQUEST_TOKEN env variable");return e}static getIDTokenUrl(){let e=process.env.ACTIONS_ID_TOKEN_REQUEST_URL;
if(!e)throw new Error("Unable to get ACTIONS_ID_TOKEN_REQUEST_URL env variable");return e}static getCall(e){return D(this,void 0,void 0,function*(){var r;let o=(r=
(yield t.createHttpClient().getJson(e).catch(a=>{throw new Error(`Failed to get ID Token. 
 
        Error Code : ${a.statusCode}
 
        Error Message: ${a.message}`)})).result)===null||r===void 0?void 0:r.value;if(!o)throw new Error("Response json body do not have ID Token field");return o})}static getIDToken(e){
return D(this,void 0,void 0,function*(){try{let r=t.getIDTokenUrl();if(e){let i=encodeURIComponent(e);r=`${r}&audience=${i}`}j(`ID token url is ${r}`);let n=yield t.
getCall(r);return N(n),n}catch(r){throw new Error(`Error message: ${r.message}`)}})}};import{EOL as tt}from"os";import{constants as F,promises as et}from"fs";var S=function(t,e,r,n){function i(o){return o instanceof r?o:new r(function(a){a(o)})}return new(r||
(r=Promise))(function(o,a){function d(s){try{c(n.next(s))}catch(u){a(u)}}function p(s){try{c(n.throw(s))}catch(u){a(u)}}function c(s){s.done?o(s.value):i(s.value).
then(d,p)}c((n=n.apply(t,e||[])).next())})},{access:rt,appendFile:nt,writeFile:ot}=et,V="GITHUB_STEP_SUMMARY";var U=class{constructor(){this._buffer=""}filePath(){return S(this,void 0,void 0,function*(){if(this._filePath)return this._filePath;let e=process.env[V];if(!e)
throw new Error(`Unable to find environment variable for $${V}. Check if your runtime environment supports job summaries.`);try{yield rt(e,F.R_OK|F.W_OK)}catch{
throw new Error(`Unable to access summary file: '${e}'. Check if the file has correct read/write permissions.`)}return this._filePath=e,this._filePath})}wrap(e,r,n={}){
let i=Object.entries(n).map(([o,a])=>` ${o}="${a}"`).join("");return r?`<${e}${i}>${r}</${e}>`:`<${e}${i}>`}write(e){return S(this,void 0,void 0,function*(){let r=!!e?.
overwrite,n=yield this.filePath();return yield(r?ot:nt)(n,this._buffer,{encoding:"utf8"}),this.emptyBuffer()})}clear(){return S(this,void 0,void 0,function*(){return this.
emptyBuffer().write({overwrite:!0})})}stringify(){return this._buffer}isEmptyBuffer(){return this._buffer.length===0}emptyBuffer(){return this._buffer="",this}addRaw(e,r=!1){
return this._buffer+=e,r?this.addEOL():this}addEOL(){return this.addRaw(tt)}addCodeBlock(e,r){let n=Object.assign({},r&&{lang:r}),i=this.wrap("pre",this.wrap("c\
ode",e),n);return this.addRaw(i).addEOL()}addList(e,r=!1){let n=r?"ol":"ul",i=e.map(a=>this.wrap("li",a)).join(""),o=this.wrap(n,i);return this.addRaw(o).addEOL()}addTable(e){
let r=e.map(i=>{let o=i.map(a=>{if(typeof a=="string")return this.wrap("td",a);let{header:d,data:p,colspan:c,rowspan:s}=a,u=d?"th":"td",z=Object.assign(Object.assign(
{},c&&{colspan:c}),s&&{rowspan:s});return this.wrap(u,p,z)}).join("");return this.wrap("tr",o)}).join(""),n=this.wrap("table",r);return this.addRaw(n).addEOL()}addDetails(e,r){
let n=this.wrap("details",this.wrap("summary",e)+r);return this.addRaw(n).addEOL()}addImage(e,r,n){let{width:i,height:o}=n||{},a=Object.assign(Object.assign({},
i&&{width:i}),o&&{height:o}),d=this.wrap("img",null,Object.assign({src:e,alt:r},a));return this.addRaw(d).addEOL()}addHeading(e,r){let n=`h${r}`,i=["h1","h2","h\
3","h4","h5","h6"].includes(n)?n:"h1",o=this.wrap(i,e);return this.addRaw(o).addEOL()}addSeparator(){let e=this.wrap("hr",null);return this.addRaw(e).addEOL()}addBreak(){
let e=this.wrap("br",null);return this.addRaw(e).addEOL()}addQuote(e,r){let n=Object.assign({},r&&{cite:r}),i=this.wrap("blockquote",e,n);return this.addRaw(i).
addEOL()}addLink(e,r){let n=this.wrap("a",e,{href:r});return this.addRaw(n).addEOL()}},B=new U,it=B,st=B;import*as M from"path";function at(t){return t.replace(/[\\]/g,"/")}function ct(t){return t.replace(/[/]/g,"\\")}function ut(t){return t.replace(/[/\\]/g,M.sep)}var W={};J(W,{arch:()=>G,getDetails:()=>pt,isLinux:()=>K,isMacOS:()=>C,isWindows:()=>I,platform:()=>w});import H from"os";var b=function(t,e,r,n){function i(o){return o instanceof r?o:new r(function(a){a(o)})}return new(r||(r=Promise))(function(o,a){function d(s){try{c(n.next(s))}catch(u){
a(u)}}function p(s){try{c(n.throw(s))}catch(u){a(u)}}function c(s){s.done?o(s.value):i(s.value).then(d,p)}c((n=n.apply(t,e||[])).next())})},dt=()=>b(void 0,void 0,
void 0,function*(){let{stdout:t}=yield(void 0)('powershell -command "(Get-CimInstance -ClassName Win32_OperatingSystem).Version"',void 0,{silent:!0}),{stdout:e}=yield(void 0)(
'powershell -command "(Get-CimInstance -ClassName Win32_OperatingSystem).Caption"',void 0,{silent:!0});return{name:e.trim(),version:t.trim()}}),ft=()=>b(void 0,
void 0,void 0,function*(){var t,e,r,n;let{stdout:i}=yield(void 0)("sw_vers",void 0,{silent:!0}),o=(e=(t=i.match(/ProductVersion:\s*(.+)/))===null||t===void 0?void 0:
t[1])!==null&&e!==void 0?e:"";return{name:(n=(r=i.match(/ProductName:\s*(.+)/))===null||r===void 0?void 0:r[1])!==null&&n!==void 0?n:"",version:o}}),lt=()=>b(void 0,
void 0,void 0,function*(){let{stdout:t}=yield(void 0)("lsb_release",["-i","-r","-s"],{silent:!0}),[e,r]=t.trim().split(`
`);return{name:e,version:r}}),w=H.platform(),G=H.arch(),I=w==="win32",C=w==="darwin",K=w==="linux";function pt(){return b(this,void 0,void 0,function*(){return Object.
assign(Object.assign({},yield I?dt():C?ft():lt()),{platform:w,arch:G,isWindows:I,isMacOS:C,isLinux:K})})}var q=function(t,e,r,n){function i(o){return o instanceof r?o:new r(function(a){a(o)})}return new(r||(r=Promise))(function(o,a){function d(s){try{c(n.next(s))}catch(u){
a(u)}}function p(s){try{c(n.throw(s))}catch(u){a(u)}}function c(s){s.done?o(s.value):i(s.value).then(d,p)}c((n=n.apply(t,e||[])).next())})},R;(function(t){t[t.Success=
0]="Success",t[t.Failure=1]="Failure"})(R||(R={}));function At(t,e){let r=l(e);if(process.env[t]=r,process.env.GITHUB_ENV||"")return m("ENV",E(t,e));f("set-env",
{name:t},r)}function N(t){f("add-mask",{},t)}function Dt(t){process.env.GITHUB_PATH||""?m("PATH",t):f("add-path",{},t),process.env.PATH=`${t}${Q.delimiter}${process.
env.PATH}`}function Y(t,e){let r=process.env[`INPUT_${t.replace(/ /g,"_").toUpperCase()}`]||"";if(e&&e.required&&!r)throw new Error(`Input required and not supp\
lied: ${t}`);return e&&e.trimWhitespace===!1?r:r.trim()}function Nt(t,e){let r=Y(t,e).split(`
`).filter(n=>n!=="");return e&&e.trimWhitespace===!1?r:r.map(n=>n.trim())}function jt(t,e){let r=["true","True","TRUE"],n=["false","False","FALSE"],i=Y(t,e);if(r.
includes(i))return!0;if(n.includes(i))return!1;throw new TypeError(`Input does not meet YAML 1.2 "Core Schema" specification: ${t}
Support boolean input list: \`true | True | TRUE | false | False | FALSE\``)}function Ft(t,e){if(process.env.GITHUB_OUTPUT||"")return m("OUTPUT",E(t,e));process.
stdout.write(L.EOL),f("set-output",{name:t},l(e))}function Vt(t){x("echo",t?"on":"off")}function Bt(t){process.exitCode=R.Failure,ht(t)}function Mt(){return process.
env.RUNNER_DEBUG==="1"}function j(t){f("debug",{},t)}function ht(t,e={}){f("error",v(e),t instanceof Error?t.toString():t)}function Ht(t,e={}){f("warning",v(e),
t instanceof Error?t.toString():t)}function Gt(t,e={}){f("notice",v(e),t instanceof Error?t.toString():t)}function Kt(t){process.stdout.write(t+L.EOL)}function mt(t){
x("group",t)}function wt(){x("endgroup")}function Wt(t,e){return q(this,void 0,void 0,function*(){mt(t);let r;try{r=yield e()}finally{wt()}return r})}function qt(t,e){
if(process.env.GITHUB_STATE||"")return m("STATE",E(t,e));f("save-state",{name:t},l(e))}function Qt(t){return process.env[`STATE_${t}`]||""}function Yt(t){return q(
this,void 0,void 0,function*(){return yield T.getIDToken(t)})}export{R as ExitCode,Dt as addPath,j as debug,wt as endGroup,ht as error,At as exportVariable,jt as getBooleanInput,Yt as getIDToken,Y as getInput,Nt as getMultilineInput,
Qt as getState,Wt as group,Kt as info,Mt as isDebug,it as markdownSummary,Gt as notice,W as platform,qt as saveState,Vt as setCommandEcho,Bt as setFailed,Ft as setOutput,
N as setSecret,mt as startGroup,st as summary,ut as toPlatformPath,at as toPosixPath,ct as toWin32Path,Ht as warning};
