import{a as M,b as W}from"./shared-unused.js";import{b as q}from"./shared-bundler.js";import*as Q from"os";function p(t){return t==null?"":typeof t=="string"||t instanceof
String?t:JSON.stringify(t)}function E(t){return Object.keys(t).length?{title:t.title,file:t.file,line:t.startLine,endLine:t.endLine,col:t.startColumn,endColumn:t.
endColumn}:{}}function l(t,e,n){let r=new V(t,e,n);process.stdout.write(r.toString()+Q.EOL)}function O(t,e=""){l(t,{},e)}var U="::",V=class{constructor(t,e,n){t||
(t="missing.command"),this.command=t,this.properties=e,this.message=n}toString(){let t=U+this.command;if(this.properties&&Object.keys(this.properties).length>0){
t+=" ";let e=!0;for(let n in this.properties)if(this.properties.hasOwnProperty(n)){let r=this.properties[n];r&&(e?e=!1:t+=",",t+=`${n}=${J(r)}`)}}return t+=`${U}${Y(
this.message)}`,t}};function Y(t){return p(t).replace(/%/g,"%25").replace(/\r/g,"%0D").replace(/\n/g,"%0A")}function J(t){return p(t).replace(/%/g,"%25").replace(
/\r/g,"%0D").replace(/\n/g,"%0A").replace(/:/g,"%3A").replace(/,/g,"%2C")}import*as z from"crypto";import*as I from"fs";import*as T from"os";function w(t,e){let n=process.
env[`GITHUB_${t}`];if(!n)throw new Error(`Unable to find environment variable for file command ${t}`);if(!I.existsSync(n))throw new Error(`Missing file at path:\
 ${n}`);I.appendFileSync(n,`${p(e)}${T.EOL}`,{encoding:"utf8"})}function y(t,e){let n=`ghadelimiter_${z.randomUUID()}`,r=p(e);if(t.includes(n))throw new Error(`\
Unexpected input: name should not contain the delimiter "${n}"`);if(r.includes(n))throw new Error(`Unexpected input: value should not contain the delimiter "${n}\
"`);return`${t}<<${n}${T.EOL}${r}${T.EOL}${n}`}import*as L from"os";import*as X from"path";var R=function(t,e,n,r){function s(i){return i instanceof n?i:new n(function(a){
a(i)})}return new(n||(n=Promise))(function(i,a){function f(o){try{u(r.next(o))}catch(c){a(c)}}function d(o){try{u(r.throw(o))}catch(c){a(c)}}function u(o){o.done?
i(o.value):s(o.value).then(f,d)}u((r=r.apply(t,e||[])).next())})},Z=class m{static createHttpClient(e=!0,n=10){let r={allowRetries:e,maxRetries:n};return new M(
"actions/oidc-client",[new W(m.getRequestToken())],r)}static getRequestToken(){let e=process.env.ACTIONS_ID_TOKEN_REQUEST_TOKEN;if(!e)throw new Error("Unable to\
 get ACTIONS_ID_TOKEN_REQUEST_TOKEN env variable");return e}static getIDTokenUrl(){let e=process.env.ACTIONS_ID_TOKEN_REQUEST_URL;if(!e)throw new Error("Unable \
to get ACTIONS_ID_TOKEN_REQUEST_URL env variable");return e}static getCall(e){return R(this,void 0,void 0,function*(){var n;let r=(n=(yield m.createHttpClient().
getJson(e).catch(s=>{throw new Error(`Failed to get ID Token. 
 
        Error Code : ${s.statusCode}
 
        Error Message: ${s.message}`)})).result)===null||n===void 0?void 0:n.value;if(!r)throw new Error("Response json body do not have ID Token field");return r})}static getIDToken(e){
return R(this,void 0,void 0,function*(){try{let n=m.getIDTokenUrl();if(e){let s=encodeURIComponent(e);n=`${n}&audience=${s}`}H(`ID token url is ${n}`);let r=yield m.
getCall(n);return B(r),r}catch(n){throw new Error(`Error message: ${n.message}`)}})}};import{EOL as tt}from"os";import{constants as C,promises as et}from"fs";var $=function(t,e,n,r){
function s(i){return i instanceof n?i:new n(function(a){a(i)})}return new(n||(n=Promise))(function(i,a){function f(o){try{u(r.next(o))}catch(c){a(c)}}function d(o){
try{u(r.throw(o))}catch(c){a(c)}}function u(o){o.done?i(o.value):s(o.value).then(f,d)}u((r=r.apply(t,e||[])).next())})},{access:nt,appendFile:rt,writeFile:it}=et,
P="GITHUB_STEP_SUMMARY",ot=class{constructor(){this._buffer=""}filePath(){return $(this,void 0,void 0,function*(){if(this._filePath)return this._filePath;let t=process.
env[P];if(!t)throw new Error(`Unable to find environment variable for $${P}. Check if your runtime environment supports job summaries.`);try{yield nt(t,C.R_OK|C.
W_OK)}catch{throw new Error(`Unable to access summary file: '${t}'. Check if the file has correct read/write permissions.`)}return this._filePath=t,this._filePath})}wrap(t,e,n={}){
let r=Object.entries(n).map(([s,i])=>` ${s}="${i}"`).join("");return e?`<${t}${r}>${e}</${t}>`:`<${t}${r}>`}write(t){return $(this,void 0,void 0,function*(){let e=!!t?.
overwrite,n=yield this.filePath();return yield(e?it:rt)(n,this._buffer,{encoding:"utf8"}),this.emptyBuffer()})}clear(){return $(this,void 0,void 0,function*(){return this.
emptyBuffer().write({overwrite:!0})})}stringify(){return this._buffer}isEmptyBuffer(){return this._buffer.length===0}emptyBuffer(){return this._buffer="",this}addRaw(t,e=!1){
return this._buffer+=t,e?this.addEOL():this}addEOL(){return this.addRaw(tt)}addCodeBlock(t,e){let n=Object.assign({},e&&{lang:e}),r=this.wrap("pre",this.wrap("c\
ode",t),n);return this.addRaw(r).addEOL()}addList(t,e=!1){let n=e?"ol":"ul",r=t.map(i=>this.wrap("li",i)).join(""),s=this.wrap(n,r);return this.addRaw(s).addEOL()}addTable(t){
let e=t.map(r=>{let s=r.map(i=>{if(typeof i=="string")return this.wrap("td",i);let{header:a,data:f,colspan:d,rowspan:u}=i,o=a?"th":"td",c=Object.assign(Object.assign(
{},d&&{colspan:d}),u&&{rowspan:u});return this.wrap(o,f,c)}).join("");return this.wrap("tr",s)}).join(""),n=this.wrap("table",e);return this.addRaw(n).addEOL()}addDetails(t,e){
let n=this.wrap("details",this.wrap("summary",t)+e);return this.addRaw(n).addEOL()}addImage(t,e,n){let{width:r,height:s}=n||{},i=Object.assign(Object.assign({},
r&&{width:r}),s&&{height:s}),a=this.wrap("img",null,Object.assign({src:t,alt:e},i));return this.addRaw(a).addEOL()}addHeading(t,e){let n=`h${e}`,r=["h1","h2","h\
3","h4","h5","h6"].includes(n)?n:"h1",s=this.wrap(r,t);return this.addRaw(s).addEOL()}addSeparator(){let t=this.wrap("hr",null);return this.addRaw(t).addEOL()}addBreak(){
let t=this.wrap("br",null);return this.addRaw(t).addEOL()}addQuote(t,e){let n=Object.assign({},e&&{cite:e}),r=this.wrap("blockquote",t,n);return this.addRaw(r).
addEOL()}addLink(t,e){let n=this.wrap("a",t,{href:e});return this.addRaw(n).addEOL()}},k=new ot,st=k,at=k;import*as ut from"path";function ct(t){return t.replace(
/[\\]/g,"/")}function dt(t){return t.replace(/[/]/g,"\\")}function lt(t){return t.replace(/[/\\]/g,ut.sep)}var x={};q(x,{arch:()=>N,getDetails:()=>mt,isLinux:()=>j,
isMacOS:()=>_,isWindows:()=>b,platform:()=>h});import D from"os";var v=function(t,e,n,r){function s(i){return i instanceof n?i:new n(function(a){a(i)})}return new(n||
(n=Promise))(function(i,a){function f(o){try{u(r.next(o))}catch(c){a(c)}}function d(o){try{u(r.throw(o))}catch(c){a(c)}}function u(o){o.done?i(o.value):s(o.value).
then(f,d)}u((r=r.apply(t,e||[])).next())})},ft=()=>v(void 0,void 0,void 0,function*(){let{stdout:t}=yield(void 0)('powershell -command "(Get-CimInstance -ClassN\
ame Win32_OperatingSystem).Version"',void 0,{silent:!0}),{stdout:e}=yield(void 0)('powershell -command "(Get-CimInstance -ClassName Win32_OperatingSystem).Capti\
on"',void 0,{silent:!0});return{name:e.trim(),version:t.trim()}}),pt=()=>v(void 0,void 0,void 0,function*(){var t,e,n,r;let{stdout:s}=yield(void 0)("sw_vers",void 0,
{silent:!0}),i=(e=(t=s.match(/ProductVersion:\s*(.+)/))===null||t===void 0?void 0:t[1])!==null&&e!==void 0?e:"";return{name:(r=(n=s.match(/ProductName:\s*(.+)/))===
null||n===void 0?void 0:n[1])!==null&&r!==void 0?r:"",version:i}}),ht=()=>v(void 0,void 0,void 0,function*(){let{stdout:t}=yield(void 0)("lsb_release",["-i","-r",
"-s"],{silent:!0}),[e,n]=t.trim().split(`
`);return{name:e,version:n}}),h=D.platform(),N=D.arch(),b=h==="win32",_=h==="darwin",j=h==="linux";function mt(){return v(this,void 0,void 0,function*(){return Object.
assign(Object.assign({},yield b?ft():_?pt():ht()),{platform:h,arch:N,isWindows:b,isMacOS:_,isLinux:j})})}var A=function(t,e,n,r){function s(i){return i instanceof
n?i:new n(function(a){a(i)})}return new(n||(n=Promise))(function(i,a){function f(o){try{u(r.next(o))}catch(c){a(c)}}function d(o){try{u(r.throw(o))}catch(c){a(c)}}
function u(o){o.done?i(o.value):s(o.value).then(f,d)}u((r=r.apply(t,e||[])).next())})},g;(function(t){t[t.Success=0]="Success",t[t.Failure=1]="Failure"})(g||(g=
{}));function wt(t,e){let n=p(e);if(process.env[t]=n,process.env.GITHUB_ENV||"")return w("ENV",y(t,e));l("set-env",{name:t},n)}function B(t){l("add-mask",{},t)}
function vt(t){process.env.GITHUB_PATH?w("PATH",t):l("add-path",{},t),process.env.PATH=`${t}${X.delimiter}${process.env.PATH}`}function S(t,e){let n=process.env[`\
INPUT_${t.replace(/ /g,"_").toUpperCase()}`]||"";if(e&&e.required&&!n)throw new Error(`Input required and not supplied: ${t}`);return e&&e.trimWhitespace===!1?n:
n.trim()}function gt(t,e){let n=S(t,e).split(`
`).filter(r=>r!=="");return e&&e.trimWhitespace===!1?n:n.map(r=>r.trim())}function Et(t,e){let n=["true","True","TRUE"],r=["false","False","FALSE"],s=S(t,e);if(n.
includes(s))return!0;if(r.includes(s))return!1;throw new TypeError(`Input does not meet YAML 1.2 "Core Schema" specification: ${t}
Support boolean input list: \`true | True | TRUE | false | False | FALSE\``)}function Ot(t,e){if(process.env.GITHUB_OUTPUT)return w("OUTPUT",y(t,e));process.stdout.
write(L.EOL),l("set-output",{name:t},p(e))}function Tt(t){O("echo",t?"on":"off")}function yt(t){process.exitCode=g.Failure,F(t)}function $t(){return process.env.
RUNNER_DEBUG==="1"}function H(t){l("debug",{},t)}function F(t,e={}){l("error",E(e),t instanceof Error?t.toString():t)}function bt(t,e={}){l("warning",E(e),t instanceof
Error?t.toString():t)}function _t(t,e={}){l("notice",E(e),t instanceof Error?t.toString():t)}function St(t){process.stdout.write(t+L.EOL)}function G(t){O("group",
t)}function K(){O("endgroup")}function Ut(t,e){return A(this,void 0,void 0,function*(){G(t);let n;try{n=yield e()}finally{K()}return n})}function It(t,e){if(process.
env.GITHUB_STATE)return w("STATE",y(t,e));l("save-state",{name:t},p(e))}function Lt(t){return process.env[`STATE_${t}`]||""}function Rt(t){return A(this,void 0,
void 0,function*(){return yield Z.getIDToken(t)})}export{g as ExitCode,vt as addPath,H as debug,K as endGroup,F as error,wt as exportVariable,Et as getBooleanInput,Rt as getIDToken,S as getInput,gt as getMultilineInput,
Lt as getState,Ut as group,St as info,$t as isDebug,st as markdownSummary,_t as notice,x as platform,It as saveState,Tt as setCommandEcho,yt as setFailed,Ot as setOutput,
B as setSecret,G as startGroup,at as summary,lt as toPlatformPath,ct as toPosixPath,dt as toWin32Path,bt as warning};
