#!/usr/bin/env node
var LC=Object.create;var zf=Object.defineProperty;var DC=Object.getOwnPropertyDescriptor;var MC=Object.getOwnPropertyNames;var qC=Object.getPrototypeOf,FC=Object.prototype.hasOwnProperty;var g=(e,t,r)=>()=>{if(r)throw r[0];try{return e&&(t=e(e=0)),t}catch(n){throw r=[n],n}};var S=(e,t)=>()=>{try{return t||e((t={exports:{}}).exports,t),t.exports}catch(r){throw t=0,r}},Ke=(e,t)=>{for(var r in t)zf(e,r,{get:t[r],enumerable:!0})},UC=(e,t,r,n)=>{
if(t&&typeof t=="object"||typeof t=="function")for(let s of MC(t))!FC.call(e,s)&&s!==r&&zf(e,s,{get:()=>t[s],enumerable:!(n=DC(t,s))||n.enumerable});return e};var Bf=(e,t,r)=>(r=e!=null?LC(qC(e)):{},UC(t||!e||!e.__esModule?zf(r,"default",{value:e,enumerable:!0}):r,e));function En(e){return e==null?"":typeof e=="string"||e instanceof String?e:JSON.stringify(e)}function zc(e){return Object.keys(e).length?{title:e.title,file:e.file,
line:e.startLine,endLine:e.endLine,col:e.startColumn,endColumn:e.endColumn}:{}}var Bc=g(()=>{});import*as Nw from"os";function Hr(e,t,r){let n=new Vf(e,t,r);process.stdout.write(n.toString()+Nw.EOL)}function Vc(e,t=""){Hr(e,{},t)}function GC(e){return En(e).
replace(/%/g,"%25").replace(/\r/g,"%0D").replace(/\n/g,"%0A")}function zC(e){return En(e).replace(/%/g,"%25").replace(/\r/g,"%0D").replace(/\n/g,"%0A").replace(
/:/g,"%3A").replace(/,/g,"%2C")}var xw,Vf,Iw=g(()=>{Bc();xw="::",Vf=class{constructor(t,r,n){t||(t="missing.command"),this.command=t,this.properties=r,this.message=
n}toString(){let t=xw+this.command;if(this.properties&&Object.keys(this.properties).length>0){t+=" ";let r=!0;for(let n in this.properties)if(this.properties.hasOwnProperty(
n)){let s=this.properties[n];s&&(r?r=!1:t+=",",t+=`${n}=${zC(s)}`)}}return t+=`${xw}${GC(this.message)}`,t}}});import*as Ow from"crypto";import*as Qc from"fs";import*as Kc from"os";function Aa(e,t){let r=process.env[`GITHUB_${e}`];if(!r)throw new Error(`Unable to find en\
vironment variable for file command ${e}`);if(!Qc.existsSync(r))throw new Error(`Missing file at path: ${r}`);Qc.appendFileSync(r,`${En(t)}${Kc.EOL}`,{encoding:"\
utf8"})}function Zc(e,t){let r=`ghadelimiter_${Ow.randomUUID()}`,n=En(t);if(e.includes(r))throw new Error(`Unexpected input: name should not contain the delimit\
er "${r}"`);if(n.includes(r))throw new Error(`Unexpected input: value should not contain the delimiter "${r}"`);return`${e}<<${r}${Kc.EOL}${n}${Kc.EOL}${r}`}var Aw=g(
()=>{Bc()});function Kf(){throw new Error("this part of a library is not in the bundle")}var Qf,Pw,Hc,Jc,Is=g(()=>{"use strict";Qf={isMatch:Kf,stringify:Kf},Pw=Kf,Hc=class{},
Jc=class{}});var Cw,Yc,jw=g(()=>{Is();Is();ao();Cw=function(e,t,r,n){function s(i){return i instanceof r?i:new r(function(o){o(i)})}return new(r||(r=Promise))(function(i,o){
function a(l){try{c(n.next(l))}catch(p){o(p)}}function u(l){try{c(n.throw(l))}catch(p){o(p)}}function c(l){l.done?i(l.value):s(l.value).then(a,u)}c((n=n.apply(e,
t||[])).next())})},Yc=class e{static createHttpClient(t=!0,r=10){let n={allowRetries:t,maxRetries:r};return new Hc("actions/oidc-client",[new Jc(e.getRequestToken())],
n)}static getRequestToken(){let t=process.env.ACTIONS_ID_TOKEN_REQUEST_TOKEN;if(!t)throw new Error("Unable to get ACTIONS_ID_TOKEN_REQUEST_TOKEN env variable");
return t}static getIDTokenUrl(){let t=process.env.ACTIONS_ID_TOKEN_REQUEST_URL;if(!t)throw new Error("Unable to get ACTIONS_ID_TOKEN_REQUEST_URL env variable");
return t}static getCall(t){return Cw(this,void 0,void 0,function*(){var r;let i=(r=(yield e.createHttpClient().getJson(t).catch(o=>{throw new Error(`Failed to g\
et ID Token. 
 
        Error Code : ${o.statusCode}
 
        Error Message: ${o.message}`)})).result)===null||r===void 0?void 0:r.value;if(!i)throw new Error("Response json body do not have ID Token field");return i})}static getIDToken(t){
return Cw(this,void 0,void 0,function*(){try{let r=e.getIDTokenUrl();if(t){let s=encodeURIComponent(t);r=`${r}&audience=${s}`}Hf(`ID token url is ${r}`);let n=yield e.
getCall(r);return Zf(n),n}catch(r){throw new Error(`Error message: ${r.message}`)}})}}});import{EOL as BC}from"os";import{constants as Lw,promises as VC}from"fs";var Jf,KC,QC,ZC,Dw,Yf,Mw,qw,Fw,Wf=g(()=>{Jf=function(e,t,r,n){function s(i){return i instanceof
r?i:new r(function(o){o(i)})}return new(r||(r=Promise))(function(i,o){function a(l){try{c(n.next(l))}catch(p){o(p)}}function u(l){try{c(n.throw(l))}catch(p){o(p)}}
function c(l){l.done?i(l.value):s(l.value).then(a,u)}c((n=n.apply(e,t||[])).next())})},{access:KC,appendFile:QC,writeFile:ZC}=VC,Dw="GITHUB_STEP_SUMMARY",Yf=class{constructor(){
this._buffer=""}filePath(){return Jf(this,void 0,void 0,function*(){if(this._filePath)return this._filePath;let t=process.env[Dw];if(!t)throw new Error(`Unable \
to find environment variable for $${Dw}. Check if your runtime environment supports job summaries.`);try{yield KC(t,Lw.R_OK|Lw.W_OK)}catch{throw new Error(`Unab\
le to access summary file: '${t}'. Check if the file has correct read/write permissions.`)}return this._filePath=t,this._filePath})}wrap(t,r,n={}){let s=Object.
entries(n).map(([i,o])=>` ${i}="${o}"`).join("");return r?`<${t}${s}>${r}</${t}>`:`<${t}${s}>`}write(t){return Jf(this,void 0,void 0,function*(){let r=!!t?.overwrite,
n=yield this.filePath();return yield(r?ZC:QC)(n,this._buffer,{encoding:"utf8"}),this.emptyBuffer()})}clear(){return Jf(this,void 0,void 0,function*(){return this.
emptyBuffer().write({overwrite:!0})})}stringify(){return this._buffer}isEmptyBuffer(){return this._buffer.length===0}emptyBuffer(){return this._buffer="",this}addRaw(t,r=!1){
return this._buffer+=t,r?this.addEOL():this}addEOL(){return this.addRaw(BC)}addCodeBlock(t,r){let n=Object.assign({},r&&{lang:r}),s=this.wrap("pre",this.wrap("c\
ode",t),n);return this.addRaw(s).addEOL()}addList(t,r=!1){let n=r?"ol":"ul",s=t.map(o=>this.wrap("li",o)).join(""),i=this.wrap(n,s);return this.addRaw(i).addEOL()}addTable(t){
let r=t.map(s=>{let i=s.map(o=>{if(typeof o=="string")return this.wrap("td",o);let{header:a,data:u,colspan:c,rowspan:l}=o,p=a?"th":"td",d=Object.assign(Object.assign(
{},c&&{colspan:c}),l&&{rowspan:l});return this.wrap(p,u,d)}).join("");return this.wrap("tr",i)}).join(""),n=this.wrap("table",r);return this.addRaw(n).addEOL()}addDetails(t,r){
let n=this.wrap("details",this.wrap("summary",t)+r);return this.addRaw(n).addEOL()}addImage(t,r,n){let{width:s,height:i}=n||{},o=Object.assign(Object.assign({},
s&&{width:s}),i&&{height:i}),a=this.wrap("img",null,Object.assign({src:t,alt:r},o));return this.addRaw(a).addEOL()}addHeading(t,r){let n=`h${r}`,s=["h1","h2","h\
3","h4","h5","h6"].includes(n)?n:"h1",i=this.wrap(s,t);return this.addRaw(i).addEOL()}addSeparator(){let t=this.wrap("hr",null);return this.addRaw(t).addEOL()}addBreak(){
let t=this.wrap("br",null);return this.addRaw(t).addEOL()}addQuote(t,r){let n=Object.assign({},r&&{cite:r}),s=this.wrap("blockquote",t,n);return this.addRaw(s).
addEOL()}addLink(t,r){let n=this.wrap("a",t,{href:r});return this.addRaw(n).addEOL()}},Mw=new Yf,qw=Mw,Fw=Mw});import*as Uw from"path";function Gw(e){return e.replace(/[\\]/g,"/")}function zw(e){return e.replace(/[/]/g,"\\")}function Bw(e){return e.replace(/[/\\]/g,Uw.sep)}
var Vw=g(()=>{});var tm={};Ke(tm,{arch:()=>Qw,getDetails:()=>WC,isLinux:()=>Zw,isMacOS:()=>em,isWindows:()=>Xf,platform:()=>Pa});import Kw from"os";function WC(){return Wc(this,
void 0,void 0,function*(){return Object.assign(Object.assign({},yield Xf?HC():em?JC():YC()),{platform:Pa,arch:Qw,isWindows:Xf,isMacOS:em,isLinux:Zw})})}var Wc,HC,
JC,YC,Pa,Qw,Xf,em,Zw,Hw=g(()=>{Is();Wc=function(e,t,r,n){function s(i){return i instanceof r?i:new r(function(o){o(i)})}return new(r||(r=Promise))(function(i,o){
function a(l){try{c(n.next(l))}catch(p){o(p)}}function u(l){try{c(n.throw(l))}catch(p){o(p)}}function c(l){l.done?i(l.value):s(l.value).then(a,u)}c((n=n.apply(e,
t||[])).next())})},HC=()=>Wc(void 0,void 0,void 0,function*(){let{stdout:e}=yield(void 0)('powershell -command "(Get-CimInstance -ClassName Win32_OperatingSyste\
m).Version"',void 0,{silent:!0}),{stdout:t}=yield(void 0)('powershell -command "(Get-CimInstance -ClassName Win32_OperatingSystem).Caption"',void 0,{silent:!0});
return{name:t.trim(),version:e.trim()}}),JC=()=>Wc(void 0,void 0,void 0,function*(){var e,t,r,n;let{stdout:s}=yield(void 0)("sw_vers",void 0,{silent:!0}),i=(t=(e=
s.match(/ProductVersion:\s*(.+)/))===null||e===void 0?void 0:e[1])!==null&&t!==void 0?t:"";return{name:(n=(r=s.match(/ProductName:\s*(.+)/))===null||r===void 0?
void 0:r[1])!==null&&n!==void 0?n:"",version:i}}),YC=()=>Wc(void 0,void 0,void 0,function*(){let{stdout:e}=yield(void 0)("lsb_release",["-i","-r","-s"],{silent:!0}),
[t,r]=e.trim().split(`
`);return{name:t,version:r}}),Pa=Kw.platform(),Qw=Kw.arch(),Xf=Pa==="win32",em=Pa==="darwin",Zw=Pa==="linux"});var el={};Ke(el,{ExitCode:()=>Xc,addPath:()=>ej,debug:()=>Hf,endGroup:()=>e0,error:()=>Ww,exportVariable:()=>XC,getBooleanInput:()=>rj,getIDToken:()=>fj,getInput:()=>Ca,
getMultilineInput:()=>tj,getState:()=>dj,group:()=>lj,info:()=>cj,isDebug:()=>oj,markdownSummary:()=>qw,notice:()=>uj,platform:()=>tm,saveState:()=>pj,setCommandEcho:()=>sj,
setFailed:()=>ij,setOutput:()=>nj,setSecret:()=>Zf,startGroup:()=>Xw,summary:()=>Fw,toPlatformPath:()=>Bw,toPosixPath:()=>Gw,toWin32Path:()=>zw,warning:()=>aj});
import*as rm from"os";import*as Yw from"path";function XC(e,t){let r=En(t);if(process.env[e]=r,process.env.GITHUB_ENV||"")return Aa("ENV",Zc(e,t));Hr("set-env",
{name:e},r)}function Zf(e){Hr("add-mask",{},e)}function ej(e){process.env.GITHUB_PATH||""?Aa("PATH",e):Hr("add-path",{},e),process.env.PATH=`${e}${Yw.delimiter}${process.
env.PATH}`}function Ca(e,t){let r=process.env[`INPUT_${e.replace(/ /g,"_").toUpperCase()}`]||"";if(t&&t.required&&!r)throw new Error(`Input required and not sup\
plied: ${e}`);return t&&t.trimWhitespace===!1?r:r.trim()}function tj(e,t){let r=Ca(e,t).split(`
`).filter(n=>n!=="");return t&&t.trimWhitespace===!1?r:r.map(n=>n.trim())}function rj(e,t){let r=["true","True","TRUE"],n=["false","False","FALSE"],s=Ca(e,t);if(r.
includes(s))return!0;if(n.includes(s))return!1;throw new TypeError(`Input does not meet YAML 1.2 "Core Schema" specification: ${e}
Support boolean input list: \`true | True | TRUE | false | False | FALSE\``)}function nj(e,t){if(process.env.GITHUB_OUTPUT||"")return Aa("OUTPUT",Zc(e,t));process.
stdout.write(rm.EOL),Hr("set-output",{name:e},En(t))}function sj(e){Vc("echo",e?"on":"off")}function ij(e){process.exitCode=Xc.Failure,Ww(e)}function oj(){return process.
env.RUNNER_DEBUG==="1"}function Hf(e){Hr("debug",{},e)}function Ww(e,t={}){Hr("error",zc(t),e instanceof Error?e.toString():e)}function aj(e,t={}){Hr("warning",
zc(t),e instanceof Error?e.toString():e)}function uj(e,t={}){Hr("notice",zc(t),e instanceof Error?e.toString():e)}function cj(e){process.stdout.write(e+rm.EOL)}
function Xw(e){Vc("group",e)}function e0(){Vc("endgroup")}function lj(e,t){return Jw(this,void 0,void 0,function*(){Xw(e);let r;try{r=yield t()}finally{e0()}return r})}
function pj(e,t){if(process.env.GITHUB_STATE||"")return Aa("STATE",Zc(e,t));Hr("save-state",{name:e},En(t))}function dj(e){return process.env[`STATE_${e}`]||""}
function fj(e){return Jw(this,void 0,void 0,function*(){return yield Yc.getIDToken(e)})}var Jw,Xc,ao=g(()=>{Iw();Aw();Bc();jw();Wf();Wf();Vw();Hw();Jw=function(e,t,r,n){
function s(i){return i instanceof r?i:new r(function(o){o(i)})}return new(r||(r=Promise))(function(i,o){function a(l){try{c(n.next(l))}catch(p){o(p)}}function u(l){
try{c(n.throw(l))}catch(p){o(p)}}function c(l){l.done?i(l.value):s(l.value).then(a,u)}c((n=n.apply(e,t||[])).next())})};(function(e){e[e.Success=0]="Success",e[e.
Failure=1]="Failure"})(Xc||(Xc={}))});var cm=S($n=>{"use strict";Object.defineProperty($n,"__esModule",{value:!0});var mj=typeof Symbol=="function"&&typeof Symbol.iterator=="symbol"?function(e){return typeof e}:
function(e){return e&&typeof Symbol=="function"&&e.constructor===Symbol?"symbol":typeof e};function am(e){return e>=97&&e<=122}function ja(e){return e>=65&&e<=90}
function t0(e){return e>=48&&e<=57}function hj(e){return e-32}function r0(e){return am(e)?e-32:e}function um(e){return e+32}function gj(e,t){var r=e.charCodeAt(
0);if(t0(r)||ja(r)||r==t)return e;var n=[],s=!1;ja(r)?(s=!0,n.push(um(r))):n.push(r);for(var i=e.length,o=1;o<i;++o){var a=e.charCodeAt(o);if(a===t){if(s=!0,a=e.
charCodeAt(++o),isNaN(a))return e;n.push(r0(a))}else n.push(a)}return s?String.fromCharCode.apply(void 0,n):e}function yj(e,t){var r=e.charCodeAt(0);if(!am(r))return e;
for(var n=e.length,s=!1,i=[],o=0;o<n;++o){var a=e.charCodeAt(o);ja(a)?(i.push(t),i.push(um(a)),s=!0):i.push(a)}return s?String.fromCharCode.apply(void 0,i):e}function bj(e,t){
var r=e.charCodeAt(0);if(t0(r)||r==t)return e;for(var n=e.length,s=!1,i=[],o=0;o<n;++o){var a=e.charCodeAt(o);if(a===t){if(s=!0,a=e.charCodeAt(++o),isNaN(a))return e;
i.push(r0(a))}else o===0&&am(a)?(s=!0,i.push(hj(a))):i.push(a)}return s?String.fromCharCode.apply(void 0,i):e}function _j(e,t){var r=e.charCodeAt(0);if(!ja(r))return e;
for(var n=e.length,s=!1,i=[],o=0;o<n;++o){var a=e.charCodeAt(o);ja(a)?(o>0&&i.push(t),i.push(um(a)),s=!0):i.push(a)}return s?String.fromCharCode.apply(void 0,i):
e}function uo(e){return e&&(typeof e>"u"?"undefined":mj(e))=="object"&&!(e instanceof Date)&&!(e instanceof Function)}function co(e,t,r){var n=void 0;if(e instanceof
Array)n=[];else{if(typeof e.prototype<"u")return e;n={}}for(var s in e){var i=e[s];typeof s=="string"&&(s=t(s,r&&r.separator)),uo(i)?n[s]=co(i,t,r):n[s]=i}return n}
function tl(e,t,r){for(var n=Object.keys(e),s=0;s<n.length;++s){var i=n[s],o=e[i],a=t(i,r&&r.separator);a!==i&&delete e[i],uo(o)?e[a]=co(o,t,r):e[a]=o}return e}
function nm(e,t){return gj(e,t&&t.charCodeAt(0)||95)}function sm(e,t){return yj(e,t&&t.charCodeAt(0)||95)}function im(e,t){return bj(e,t&&t.charCodeAt(0)||95)}function om(e,t){
return _j(e,t&&t.charCodeAt(0)||95)}function vj(e,t){return t=t||{},uo(e)?t.inPlace?tl(e,nm,t):co(e,nm,t):e}function wj(e,t){return t=t||{},uo(e)?t.inPlace?tl(e,
sm,t):co(e,sm,t):e}function Tj(e,t){return t=t||{},uo(e)?t.inPlace?tl(e,im,t):co(e,im,t):e}function Ej(e,t){return t=t||{},uo(e)?t.inPlace?tl(e,om,t):co(e,om,t):
e}$n.camelize=nm;$n.decamelize=sm;$n.pascalize=im;$n.depascalize=om;$n.camelizeKeys=vj;$n.decamelizeKeys=wj;$n.pascalizeKeys=Tj;$n.depascalizeKeys=Ej});var bt,Dj,C,je=g(()=>{"use strict";bt={compliant:0,nonCompliant:1,setup:2,undetermined:3,undelivered:4,interrupted:143},Dj={INPUT_INVALID:{exit:2,means:"an inpu\
t is missing, unknown or has a bad value"},POLICY_UNREADABLE:{exit:2,means:"the policy could not be fetched or opened"},POLICY_INVALID:{exit:2,means:"the policy\
 was read but is not a valid policy"},SUBJECT_UNKNOWN:{exit:2,means:"there is no such project or merge request, or the token cannot see it"},TARGET_UNKNOWN:{exit:2,
means:"the status check or external control does not exist"},TOKEN_REFUSED:{exit:2,means:"GitLab refused the token, or the project has no licence for the endpoi\
nt"},RIGHTS_MISSING:{exit:2,means:"the token is valid but lacks a role or scope"},SHA_MISMATCH:{exit:4,means:"the merge request's head is another commit"},CONTROL_REFUSED:{
exit:4,means:"GitLab refused the signed answer to an external control"},GITLAB_REFUSED:{exit:2,means:"GitLab understood the request and refused it"},GITLAB_UNAVAILABLE:{
exit:2,means:"GitLab could not be reached or kept failing"},GITLAB_UNEXPECTED:{exit:2,means:"the answer is not GitLab's: a redirect, a page, a cut or malformed \
body"},TIMEOUT:{exit:2,means:"the overall deadline passed"},INTERRUPTED:{exit:143,means:"the job was cancelled"},INTERNAL:{exit:2,means:"a defect in Countersign"}},
C=class extends Error{name="RunError";code;advice;problems;constructor(t,r,n={}){super(r,n.cause===void 0?void 0:{cause:n.cause}),this.code=t,this.advice=n.advice,
this.problems=n.problems??[]}get exitCode(){return Dj[this.code].exit}}});function ne(e,t=300){let r=e.replace(Mj," ").replace(/##(?=\[)/g,"## ").trim();return r.length>t?`${r.slice(0,t-1)}…`:r}function Lt(e,t,r=`${t}s`){return`${e}\
 ${e===1?t:r}`}function lt(e,t=10){if(e.length>t)return`${e.slice(0,t).join(", ")} and ${e.length-t} more`;let r=e.at(-1)??"";return e.length<2?r:`${e.slice(0,-1).
join(", ")} and ${r}`}var Mj,xt=g(()=>{"use strict";Mj=/[\u0000-\u001f\u007f-\u009f\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]+/g});function Zt(e,t){return`${e} ${t.replace(/\?.*/,"").replace(/^\/api(\/v4)?(?=\/)/,"")}`}function La(e){let t=ne(rl(e)).replace(/(token=)[^&\s"']+/gi,"$1…");return t===
""?null:t}function rl(e){if(e==null)return"";if(Array.isArray(e))return e.map(rl).filter(Boolean).join(", ");if(typeof e!="object")return String(e);let{message:t,
error_description:r,error:n,errors:s}=e;for(let i of[t,r,n,s]){let o=rl(i);if(o)return o}return Object.entries(e).map(([i,o])=>[qj.has(i)?"":i,rl(o)]).filter(([
,i])=>i).map(i=>i.join(" ").trim()).join(", ")}var Ie,qj,hr=g(()=>{"use strict";je();xt();Ie=class extends C{name="GitLabError";request;status;words;attempts;expectedSha;date;isUnknownRoute;constructor(t,r,n){
let{advice:s,cause:i}=n;super(t,r,{cause:i,...s===void 0?{}:{advice:s}}),this.request=n.request,this.status=n.status??0,this.words=n.words??null,this.attempts=n.
attempts??1,this.expectedSha=n.expectedSha,this.date=n.date,this.isUnknownRoute=n.isUnknownRoute===!0}};qj=new Set(["base","error"])});function $0({headers:e,text:t},r){let n=e["content-type"]??"";if(mm(n,t))return{instead:al};if(r!=="json")return{value:r==="text"?t:void 0};if(!ul(n))return{instead:`\
something else than JSON (${n||"no content type"})`};try{return{value:JSON.parse(t)}}catch{return{instead:"malformed JSON"}}}function ul(e){return/^application\/([\w.-]+\+)?json\b/i.
test(e)}function mm(e,t){return/html/i.test(e)||!ul(e)&&/^\s*<(!doctype|html)/i.test(t)}var al,hm=g(()=>{"use strict";al="a web page instead of JSON"});function cl(e){return e.NODE_USE_ENV_PROXY==="1"&&gm(process.versions.node)}function gm(e){let[t=0,r=0]=e.split(".").map(Number);return t>24||t===24&&r>=5||t===
22&&r>=21}var ym=g(()=>{"use strict"});async function k0(e,t,r){let{Agent:n,request:s}=e?await import("node:https"):await import("node:http"),i={keepAlive:!0,maxSockets:Yj,...cl(t)?{proxyEnv:t}:{},...e&&
r?{secureContext:await Wj(r)}:{}};return{agent:new n(i),request:s}}async function Wj(e){let t=await import("node:tls"),{getCACertificates:r}=t,n="the certificat\
e authorities (CI_SERVER_TLS_CA_FILE) are not PEM certificates";if(!e.includes("-----BEGIN CERTIFICATE-----"))throw new C("INPUT_INVALID",n);try{return t.createSecureContext(
{ca:[...r?.("default")??t.rootCertificates,e]})}catch(s){throw new C("INPUT_INVALID",n,{cause:s})}}function R0(e,t,r){let{method:n,body:s,timeoutMs:i,maxBodyBytes:o,
now:a}=r,u=/^[PD]/.test(n),c=u&&n!=="DELETE"?JSON.stringify(s??{}):void 0,l={accept:"*/*","user-agent":"countersign",...u?{"content-type":"application/json"}:{},
...c?{"content-length":String(Buffer.byteLength(c))}:{},...r.headers};return new Promise((p,d)=>{let f=!1,m=e.request(t,{method:n,headers:l,agent:e.agent},k=>{Xj(
k,o,a()).then(T(p),b)}),h=setTimeout(()=>{f=!0,m.destroy(bm(ll))},i),b=T(k=>d(f?bm(ll):k));m.on("error",b).end(c);function T(k){return R=>{clearTimeout(h),k(R)}}})}
async function Xj(e,t,r){let n=[],s=0;for await(let o of e){if(s+=o.length,s>t)throw bm(pl);n.push(o)}let i={};for(let[o,a]of Object.entries(e.headers))i[o]=String(
a);return{status:e.statusCode??0,headers:i,text:Buffer.concat(n).toString(),answeredAt:r}}function bm(e){return Object.assign(new Error(e),{code:e})}var Yj,ll,pl,
_m=g(()=>{"use strict";je();ym();Yj=10,ll="ETIMEDOUT",pl="E2BIG"});function Ht(e){return e.words??"it gives no reason"}var po,Ma=g(()=>{"use strict";po=/^\{"error":"404 Not Found"\}$/});var P0,C0,j0=g(()=>{"use strict";Ma();P0="create a new token with scope api and put it into gitlab_token",C0=[[null,401,/oken is expired/,"TOKEN_REFUSED","the t\
oken has expired",P0],[null,401,/oken was revoked/,"TOKEN_REFUSED","the token was revoked",P0],[null,403,/"insufficient_scope"/,"RIGHTS_MISSING",({writes:e})=>`\
the token lacks the scope ${e?"api":"read_api or api"}`,({writes:e})=>`create a token with scope ${e?"api":"api (read_api if it only reads)"} and put it into gi\
tlab_token`],[null,403,/"insufficient_granular_scope"/,"RIGHTS_MISSING",({words:e})=>`the granular token lacks the permission ${/\[(.*?)\]/.exec(e??"")?.[1]??"f\
or it"}`,"add that permission for this project to the token, or use one with scope api"],[null,403,/403 Forbidden - /,"TOKEN_REFUSED",e=>`the token's user may n\
ot use the API: ${Ht(e).replace("403 Forbidden - ","")}`,"have the user of gitlab_token unblocked, or use the token of another user"],[null,403,/read-only instance/,
"GITLAB_REFUSED","the instance is read-only","set gitlab_url to the primary site, or run the job again once GitLab accepts writes"],[null,405,/moved projects/,"\
SUBJECT_UNKNOWN","the project was renamed or moved, and its old path takes no writes","give the new path or the numeric id in project"]]});function gr(e,t,r,n,s){return["external_control",e,t,r,n,s]}var L0,dl,D0,M0=g(()=>{"use strict";Ma();L0="check the clock of this machine and of GitLab: an answe\
r must be signed within the 15 seconds before it arrives",dl="find the id with `countersign controls list`: it is the number at the end of the control's global \
id";D0=[gr(404,/Control not found/,"TARGET_UNKNOWN","there is no such control",dl),gr(403,/not external/,"TARGET_UNKNOWN","the control is one of GitLab's own, n\
ot an external one",dl),gr(401,/Missing required headers/,"CONTROL_REFUSED","the signature headers did not arrive","let the proxy between this job and GitLab pa\
ss X-Gitlab-Timestamp, X-Gitlab-Nonce and X-Gitlab-Hmac-Sha256"),gr(401,/Invalid nonce/,"CONTROL_REFUSED","the nonce was refused twice","check that no proxy bet\
ween this job and GitLab sends requests again"),gr(401,/Invalid signature/,"CONTROL_REFUSED","the signature is wrong","external_control_secret must be exactly t\
he control's secret: mind a line break at its end, and secrets of other controls"),gr(401,/Invalid timestamp/,"CONTROL_REFUSED","the time stamp is ahead of GitL\
ab's clock",L0),gr(401,/has expired/,"CONTROL_REFUSED","the signed answer arrived too late",L0),gr(404,/Project not found/i,"TARGET_UNKNOWN","there is no such p\
roject, or the control's framework is not applied to it","check project, and apply the compliance framework that holds this control to it"),gr(401,/Not permitted/,
"TOKEN_REFUSED","the project has no licence for compliance frameworks","external controls need GitLab Ultimate (Premium in some versions) on the project's top-l\
evel group"),gr(404,po,"TARGET_UNKNOWN","the instance has no external controls at this address","they need GitLab Enterprise Edition 17.11 or later; check that \
gitlab_url is the instance root"),gr(400,/Failed to update/,"CONTROL_REFUSED",Ht,"look into the project's compliance centre, and run the job again"),gr(400,null,
"CONTROL_REFUSED",Ht,dl),...[401,403,404,422].map(e=>gr(e,null,"CONTROL_REFUSED",Ht,dl))]});var G0,q0,F0,vm,U0,rL,nL,sL,iL,oL,z0,B0=g(()=>{"use strict";Ma();G0="put a valid token with scope api into gitlab_token; if it is valid, the project needs GitLa\
b Ultimate, without which GitLab gives the same answer",q0="there is no such merge request, or no such status check, in this project",F0="project must be the on\
e the merge request targets, not the fork; compare status_check with `countersign checks list`",vm="give the token's user or bot the Developer role in the proje\
ct that the merge request targets",U0="give the token's user or bot the Maintainer role in the project",rL="the instance has no status checks at this address",nL=
"status checks need GitLab Enterprise Edition 15.0 or later; check that gitlab_url is the instance root",sL=["status_check","status_check_list","status_check_re\
try","status_check_admin"].map(e=>[e,404,po,"TARGET_UNKNOWN",rL,nL]),iL=["status_check","status_check_list","status_check_retry","status_check_admin"].map(e=>[e,
404,/404 Project Not Found/,"SUBJECT_UNKNOWN","there is no such project, or the token cannot see it","check project, and that the token's user or bot is a membe\
r of it"]),oL=["status_check","status_check_list","status_check_retry"].map(e=>[e,401,null,"TOKEN_REFUSED","the token is not accepted, or the project has no Ult\
imate licence",G0]),z0=[...sL,...iL,...oL,["status_check",403,null,"RIGHTS_MISSING","the token may not answer for this merge request, or the project is archived",
`${vm}; an archived project must be unarchived first`],["status_check",404,/^\{"message":(null|"404 Not Found")\}$/,"RIGHTS_MISSING","the token lacks the Develo\
per role in the target project",vm],["status_check",404,null,"TARGET_UNKNOWN",q0,F0],["status_check",409,null,"SHA_MISMATCH",({expectedSha:e,ownSha:t})=>`the me\
rge request's head is ${e??"another commit"}, not ${t||"the SHA that was sent"}`,"send the full SHA of the source branch's head: a newer commit needs its own ru\
n, and just after a push GitLab may still name the previous head for some seconds"],["status_check",400,/status does not have a valid value/,"GITLAB_REFUSED","t\
his GitLab does not know that status","pending needs GitLab 16.5 or later; passed and failed need 15.0"],["status_check_list",403,null,"RIGHTS_MISSING","the tok\
en may not read the status checks of this merge request","give the token's user or bot at least the Reporter role in the project that the merge request targets"],
["status_check_list",404,null,"SUBJECT_UNKNOWN","there is no such merge request in this project","project must be the one the merge request targets, not the for\
k, and merge_request its iid there"],["status_check_retry",403,null,"RIGHTS_MISSING","the token lacks the Developer role in the target project",vm],["status_che\
ck_retry",404,null,"TARGET_UNKNOWN",q0,F0],["status_check_retry",422,null,"GITLAB_REFUSED","the status check is not failed","only a check whose status for the c\
urrent head is failed can be tried again"],["status_check_admin",500,/Not allowed/,"RIGHTS_MISSING","the token lacks the Maintainer role",U0],["status_check_adm\
in",401,/Not allowed/,"RIGHTS_MISSING","the token lacks the Maintainer role",U0],["status_check_admin",401,null,"TOKEN_REFUSED","the token is not accepted, or l\
acks the Maintainer role, or the project has no Ultimate licence",`${G0}; listing checks also needs the Maintainer role`],["status_check_admin",404,null,"TARGET\
_UNKNOWN","there is no such status check, or no such protected branch, in this project","list what there is with `countersign checks list`, and take protected b\
ranches of this project or its groups"],["status_check_admin",412,null,"GITLAB_REFUSED","the status check was changed meanwhile","list the checks again and repe\
at the change"],["status_check_admin",422,null,"GITLAB_REFUSED",Ht,"change the named values; name and URL of a check are unique in a project"],["status_check_ad\
min",500,null,"GITLAB_REFUSED","GitLab failed on this status check","keep name and URL within 255 characters each: longer ones are answered like this"]]});function Q0(e){let t=typeof e.body=="string"?e.body:JSON.stringify(e.body??null),[,,,r,n,s]=[...C0,...z0,...D0,...aL].find(([o,a,u])=>a===e.status&&(o===null||o===
e.situation)&&(u===null||u.test(t)))??uL(e),i=o=>typeof o=="function"?o(e):o;return{code:r,message:i(n),advice:i(s)}}function uL({status:e}){return e>=500||e===
408?[null,e,null,"GITLAB_UNAVAILABLE",Ht,K0]:[null,e,null,"GITLAB_REFUSED",Ht,"change what GitLab names, in the inputs or in the project's settings"]}var K0,V0,
aL,Z0=g(()=>{"use strict";j0();M0();Ma();B0();K0="run the job again later; if it stays so, ask the administrators of the instance",V0="check the path, the ref a\
nd the project of policy, and that the token may read that project",aL=[["policy",404,null,"POLICY_UNREADABLE",e=>`there is no such file (${Ht(e)})`,V0],["polic\
y",403,null,"POLICY_UNREADABLE","the token may not read the file",V0],[null,404,po,"GITLAB_REFUSED","the instance has no such endpoint","check that gitlab_url i\
s the instance root; an older GitLab may lack the endpoint"],[null,401,null,"TOKEN_REFUSED","the token is missing or not accepted","put a valid access token int\
o gitlab_token: CI_JOB_TOKEN is not accepted, and protected variables are empty in pipelines of unprotected branches"],[null,403,null,"RIGHTS_MISSING",Ht,"give \
the token's user or bot a higher role in the project; the limit of IP addresses for one user looks the same"],[null,404,/404 Project Not Found/,"SUBJECT_UNKNOWN",
"there is no such project, or the token cannot see it","check project, and that the token's user or bot is a member of it"],[null,404,null,"SUBJECT_UNKNOWN",Ht,
"check project and merge_request, and that the token may see them"],[null,429,null,"GITLAB_UNAVAILABLE","too many requests","run fewer jobs at once, or have the\
 rate limits of this user raised"],[null,503,null,"GITLAB_UNAVAILABLE",e=>`it is in maintenance or overloaded (${Ht(e)})`,K0]]});function H0(e,t,r){let n=String(e?.code??"no code"),[,s,i,o]=cL.find(([a])=>a.test(n))??[/./,!0,"the connection broke off",fl];return{isTemporary:s,isTimeout:n===
ll,code:n===pl?"GITLAB_UNEXPECTED":"GITLAB_UNAVAILABLE",message:`${t.origin}: ${i} (${n})`,advice:o+(n===pl?"":lL(t,r)),cause:e}}function lL(e,t){let r=e.protocol===
"https:"?"HTTPS_PROXY":"HTTP_PROXY";return!(t[r]??t[r.toLowerCase()])||cl(t)||pL(e,t.NO_PROXY??t.no_proxy??"")?"":`. ${r} is set, but ${gm(process.versions.node)?
"Node uses it only with NODE_USE_ENV_PROXY=1: set that variable":`Node ${process.versions.node} cannot use it: take an image with Node >= 22.21 or >= 24.5 and s\
et NODE_USE_ENV_PROXY=1`}`}function pL({hostname:e,host:t},r){return r.toLowerCase().split(/[\s,]+/).some(n=>{let s=n.replace(/^\*?\.?/,"");return n==="*"||s!==
""&&[e,t].some(i=>`.${i}`.endsWith(`.${s}`))})}var fl,cL,J0=g(()=>{"use strict";_m();ym();fl="check the host and port of gitlab_url, and that this runner may re\
ach it",cL=[[/^ENOTFOUND/,!1,"no such host","check the host name in gitlab_url, and the runner's DNS"],[/^EAI_/,!0,"the host name could not be looked up","check\
 the runner's DNS"],[/^ECONNREFUSED/,!0,"the connection was refused",fl],[/^ETIMEDOUT/,!0,"there was no answer in time",fl],[/^E(HOST|NET)UNREACH/,!0,"there is \
no route to the host",fl],[/SELF_SIGNED|^UNABLE_TO_/,!1,"its certificate is signed by an authority this job does not know","set CI_SERVER_TLS_CA_FILE, or NODE_E\
XTRA_CA_CERTS before the job starts, to a PEM file with that authority"],[/^CERT_HAS_EXPIRED/,!1,"its certificate has expired","renew it, and check the runner's\
 clock"],[/^CERT_NOT_YET/,!1,"its certificate is not valid yet","check the runner's clock"],[/ALTNAME/,!1,"its certificate is for another host name","set gitlab\
_url to a host name that the certificate lists"],[/^(CERT_|EPROTO|ERR_(SSL|TLS)_)/,!1,"the TLS handshake failed","check that gitlab_url has the right port and t\
hat https:// is right for it"],[/^ERR_PROXY/,!0,"the proxy refused the connection","check HTTPS_PROXY, HTTP_PROXY and NO_PROXY"],[/^E2BIG/,!1,"the answer is too\
 large","narrow what is asked for"]]});function Y0({status:e,headers:t},r,n){let{request:s,method:i,path:o,root:a,hops:u,attempts:c}=n,l=t.location,p=l!==void 0&&URL.canParse(l,r.href)?new URL(l,r):void 0;
if(p&&i==="GET"&&p.origin===a.origin&&u<dL)return p;let d=p?p.origin+p.pathname:"nowhere";throw new Ie("GITLAB_UNEXPECTED",`GitLab answered ${e} for ${s}: a red\
irect to ${d}, which is not followed`,{request:s,status:e,attempts:c,advice:fL(p,d,o,a)})}function fL(e,t,r,n){let s=n.href.replace(/\/$/,"");if(!e||e.origin===
n.origin)return"check that gitlab_url is the root of the instance, and that no sign-in proxy stands before its API";let i=t.endsWith(r)?t.slice(0,-r.length):e.origin;
return n.protocol==="http:"&&e.protocol==="https:"&&e.hostname===n.hostname?`gitlab_url is ${s} but the server redirects to ${i}: set gitlab_url to the https ad\
dress`:`set gitlab_url to the address that GitLab itself uses, perhaps ${i}`}var dL,W0=g(()=>{"use strict";hr();dL=3});var eT={};Ke(eT,{describeFailure:()=>H0,endingOf:()=>gL,followRedirect:()=>Y0,refused:()=>yL,tooLate:()=>hL,unanswered:()=>mL,unexpected:()=>X0});function mL({code:e,
message:t,advice:r,cause:n},{request:s,attempts:i},o){let a={request:s,attempts:i,advice:r,cause:n};return new Ie(e,`GitLab could not be reached for ${s}: ${t}${o}`,
a)}function hL(e,t){let r="give timeout a longer time, or ask for less";return new Ie("TIMEOUT",`the deadline passed before ${e} was answered`,{request:e,attempts:t,
advice:r})}function gL(e,t){let r=e>1?`, after ${e} attempts`:"",n=Math.ceil(t/1e3);return t?`${r}, and the next one would have to wait ${n} s, past the deadlin\
e`:r}function yL({status:e,headers:t,text:r},n,s){let{request:i,situation:o,writes:a,token:u,attempts:c}=n,l=t["content-type"]??"",p=mm(l,r);if(p&&e<500)return X0(
e,n,al);let d=p?void 0:bL(u?r.replaceAll(u,"…"):r,l),f=La(d),m=e===409?/source branch: ([0-9a-f]{40,64})/.exec(f??"")?.[1]:void 0,h=n.body?.sha,{code:b,message:T,
advice:k}=Q0({situation:o,status:e,body:d,words:f,writes:a,ownSha:h,expectedSha:m}),R={request:i,status:e,words:f,attempts:c,expectedSha:m,isUnknownRoute:d?.error===
"404 Not Found",date:t.date,advice:a&&c>1&&e<500?`${k}; an earlier attempt may have succeeded`:k};return new Ie(b,`GitLab answered ${e} for ${i}: ${T}${s}`,R)}function X0(e,{
request:t,attempts:r},n){let i={request:t,status:e,attempts:r,advice:n===al?"check that gitlab_url is the root of the instance, and that no sign-in proxy stands\
 before its API":"check that gitlab_url is a GitLab instance, and that no proxy changes its answers"};return new Ie("GITLAB_UNEXPECTED",`GitLab answered ${e} fo\
r ${t} with ${ne(n)}`,i)}function bL(e,t){if(!ul(t))return e;try{return JSON.parse(e)}catch{return}}var tT=g(()=>{"use strict";xt();hm();hr();Z0();J0();W0()});var mo,ml=g(()=>{"use strict";mo="1.0.0"});function $m(e,t){let r,n=Math.max(1,Math.floor(e.length/3))+1;for(let s of t){let i=OL(sT(e),sT(s),n);i<n&&(r=s,n=i)}return r}function nr(e,t){let r=$m(e,t);return r===
void 0?"":`, did you mean ${r}?`}function sT(e){return e.slice(0,80).toLowerCase().replace(/[-\s]/g,"_")}function OL(e,t,r){if(Math.abs(e.length-t.length)>=r)return r;
let n=[],s=Array.from({length:t.length+1},(i,o)=>o);for(let i=1;i<=e.length;i++){let o=[i];for(let a=1;a<=t.length;a++){let u=e[i-1]===t[a-1],c=(s[a-1]??0)+(u?0:
1),p=!u&&e[i-1]===t[a-2]&&e[i-2]===t[a-1]?(n[a-2]??0)+1:r;o[a]=Math.min(c,p,(s[a]??0)+1,(o[a-1]??0)+1)}n=s,s=o}return s[t.length]??r}var ho=g(()=>{"use strict"});function go(...e){return t=>{let r=e.find(n=>n===t);return r===void 0?{problem:`must be ${e.join(" or ")}, not "${t}"`}:{value:r}}}function hl(e){return{value:e}}
function Sm(e){return{value:km(e,/\r?\n/)}}function iT(e){return{value:km(e,/[\r\n,]+/)}}function oT(...e){return t=>{let r=km(t,/[\r\n,]+/),n=r.filter(s=>!e.includes(
s));return n.length>0?{problem:`must name ${e.join(", ")}, not "${n.join(", ")}"`}:{value:r}}}function aT(e){return/^(true|1|yes|on)$/i.test(e)?{value:!0}:/^(false|0|no|off)$/i.
test(e)?{value:!1}:{problem:`must be true or false, not "${e}"`}}function uT(e){let t=/^(?:(\d{1,6})h)?(?:(\d{1,6})m)?(?:(\d{1,6})s?)?$/.exec(e),[r=0,n=0,s=0]=(t??
[]).slice(1).map(o=>Number(o??0)),i=((r*60+n)*60+s)*1e3;return!t||i<1e3||i>864e5?{problem:`must be a duration between 1s and 24h such as 90s, 10m or 1h30m, not \
"${e}"`}:{value:i}}function cT(e){let t=e.toLowerCase();return/^([0-9a-f]{40}|[0-9a-f]{64})$/.test(t)?{value:t}:{problem:`must be a full commit SHA of 40 or 64 \
hexadecimal digits, not "${e}" (${e.length} characters)`}}function lT(e){let t=gl(e.replace(/^!/,""));return t===void 0?{problem:`must be the merge request's nu\
mber, such as 7 or !7, not "${e}"`}:{value:t}}function pT(e){let t=gl(e);return t!==void 0?{value:t}:/^[^\s/?#:]+(\/[^\s/?#:]+)+$/.test(e)?{value:e}:{problem:`m\
ust be a numeric id or a full path such as group/project, not "${e}"`}}function dT(e){let t;try{t=new URL(e)}catch{return{problem:`must be an address such as ht\
tps://gitlab.example.com, not "${AL(e)}"`}}if(t.protocol!=="https:"&&t.protocol!=="http:")return{problem:`must begin with https:// or http://, not "${t.protocol}\
"`};if(t.username||t.password)return{problem:"must not hold a user name or password"};if(t.search||t.hash)return{problem:"must not hold a query or a fragment"};
let r=t.pathname.replace(/\/+$/,"");return/\/api(\/v4|\/graphql)?$/.test(r)?{problem:`must be the root of the instance, without ${/\/api.*$/.exec(r)?.[0]??"/api"}`}:
{value:`${t.origin}${r}`}}function gl(e){let t=Number(e);return/^\d+$/.test(e)&&Number.isSafeInteger(t)&&t>0?t:void 0}function km(e,t){return e.split(t).map(r=>r.
trim()).filter(Boolean)}function AL(e){return e.replace(/\/\/[^/@]*@/,"//…@")}var Rm=g(()=>{"use strict"});function Nt(e,t){return{parse:e,...t}}var $i,yo,yl=g(()=>{"use strict";Rm();$i={mode:Nt(go("auto","merge-request","project"),{default:"auto",summary:"What is ju\
dged. `auto` takes the merge request the environment names, else the project"}),policy:Nt(iT,{default:".countersign.yml",summary:"Where the policy is: a path in\
 the checkout, `group/project:path/to/file.yml@ref` or an `https://` address. Several, separated by commas or line breaks, are merged. In `merge-request` mode a\
 bare path is read from the target branch through the API"}),policy_from:Nt(go("target_branch","checkout"),{default:"target_branch",summary:"Where a bare policy\
 path is read in `merge-request` mode: the target branch, or the checkout"}),gitlab_url:Nt(dT,{default:"https://gitlab.com",environment:["CI_SERVER_URL"],summary:"\
Root of the GitLab instance; a sub-path is allowed. Default: `CI_SERVER_URL`, else `https://gitlab.com`"}),gitlab_token:Nt(hl,{secret:!0,environment:["COUNTERSI\
GN_TOKEN"],summary:"Access token with scope `api` that reads facts and posts status checks. Also taken from `COUNTERSIGN_TOKEN`"}),project:Nt(pT,{summary:"Numer\
ic id or full path of the project the merge request is in. Default: from the environment"}),merge_request:Nt(lT,{summary:"The merge request's number (iid). Defa\
ult: from the environment"}),sha:Nt(cT,{summary:"Full head SHA of the source branch. Default: from the environment"}),status_check:Nt(Sm,{summary:"Name or id of\
 the external status check to answer; empty: none. Several, one a line, as `NAME`, or `REQUIREMENT NAME=CHECK NAME` to give one requirement its own check"}),external_control:Nt(
Sm,{summary:"Id of the external control to answer. Several, one a line, also as `REQUIREMENT NAME=ID`"}),external_control_secret:Nt(hl,{secret:!0,environment:["\
COUNTERSIGN_CONTROL_SECRET"],summary:"Secret of those controls. Also from `COUNTERSIGN_CONTROL_SECRET`, for one control from `COUNTERSIGN_CONTROL_SECRET_<ID>`"}),
fail_job_on:Nt(go("non_compliant","undetermined","never"),{default:"non_compliant",summary:"Which verdicts make the job itself fail: `non_compliant` (also undet\
ermined), `undetermined` (only that) or `never`. Exit codes 2 and 4 are never softened"}),on_undetermined:Nt(go("fail","leave"),{default:"fail",summary:"What Gi\
tLab is told when evidence is missing: `fail`, or `leave` to post nothing"}),report_dir:Nt(hl,{default:"countersign-report",summary:"Folder where reports are wr\
itten"}),formats:Nt(oT("json"),{default:"json",summary:"Which reports are written; the CI host's own outputs come on top"}),dry_run:Nt(aT,{default:"false",summary:"\
Evaluate and print what would be posted; write nothing to GitLab"}),timeout:Nt(uT,{default:"10m",summary:"Overall deadline"}),log_level:Nt(go("info","debug"),{default:"\
info",summary:"`debug` shows every request with its status and milliseconds, never a secret"})},yo=Object.keys($i)});function mT(e,t,r){let n=[],s=[],i=e.status_check??[];for(let c of fT(i))n.push(`${t.status_check} names "${c}" twice`);let o=[];for(let c of e.external_control??
[]){let l=c.lastIndexOf("="),p=l<0?void 0:c.slice(0,l).trim();for(let d of c.slice(l+1).split(",").map(f=>f.trim()).filter(Boolean)){let f=gl(d.replace(/^gid:\/\/gitlab\/.*\//,
""));f===void 0?n.push(`${t.external_control} must hold numeric control ids, not "${d}"`):o.push({id:f,requirement:p})}}for(let c of fT(o.map(({id:l})=>String(l))))
n.push(`${t.external_control} names control ${c} twice`);let a=new Map,u=[];for(let{id:c}of o){let l=r[`COUNTERSIGN_CONTROL_SECRET_${c}`],p=l===void 0||l===""?e.
external_control_secret:l;p===void 0?u.push(c):a.set(c,p),p!==void 0&&/[\r\n]$/.test(p)&&s.push(`the secret of control ${c} ends with a line break; it is used a\
s it is, so GitLab must hold the same line break`)}return u.length>0&&!e.dry_run&&n.push(`${t.external_control_secret} is missing: control ${lt(u.map(String))} \
cannot be answered without its secret`),{inputs:{statusChecks:i,controls:o,controlSecrets:a},problems:n,warnings:s}}function fT(e){return[...new Set(e.filter((t,r)=>e.
indexOf(t)!==r))]}var hT=g(()=>{"use strict";xt();Rm()});function gT(e){let t=[],r=[],n=[],s={},i={};for(let u of yo){let c=$i[u],{raw:l,typed:p}=jL(u,c,e);if(i[u]=p,l===void 0)continue;c.secret&&n.push(l);let d=c.secret?
ML(l):void 0;if(d!==void 0){t.push(`${p} is the text of a variable reference, not a value: ${d} is not set in this job${yT(e.env)}`);continue}let f=c.parse(l);"\
problem"in f?t.push(`${p} ${f.problem}`):s[u]=f.value}t.push(...DL(e));let o=s;t.push(...qL(o,i,e.env));let a=mT(o,i,e.env);if(t.push(...a.problems),r.push(...a.
warnings),n.push(...a.inputs.controlSecrets.values()),o.mode==="project"&&o.merge_request!==void 0&&t.push(`${i.merge_request} contradicts ${i.mode} project: le\
ave out one of them`),t.length>0)throw CL(t);return{...o,...a.inputs,secrets:[...new Set(n)],warnings:r}}function CL(e){let[t=""]=e;return e.length===1?new C("I\
NPUT_INVALID",t):new C("INPUT_INVALID",`${e.length} inputs need attention`,{problems:e})}function jL(e,t,r){let n=r.flags.get(e);if(n!==void 0&&n!=="")return{raw:n,
typed:bl(e)};let s=r.getInput(e,{trimWhitespace:t.secret!==!0}),i=LL(e,r.env);if(s.trim()!=="")return{raw:s,typed:i};for(let o of t.environment??[]){let a=r.env[o];
if(a!==void 0&&a.trim()!=="")return{raw:t.secret?a:a.trim(),typed:o}}return{raw:t.default,typed:i}}function bl(e){return`--${e.replaceAll("_","-")}`}function LL(e,t){
return t.GITHUB_ACTIONS==="true"||t.COUNTERSIGN_WRAPPER==="component"?e:`INPUT_${e.toUpperCase()}`}function DL({env:e,flags:t}){let r=new Set(yo);return Object.
keys(e).filter(s=>s.startsWith("INPUT_")).map(s=>({shown:s,name:s.slice(6).toLowerCase()})).concat([...t.keys()].map(s=>({shown:bl(s),name:s}))).filter(({name:s})=>!r.
has(s)).map(({shown:s,name:i})=>`${s} is not an input of Countersign${nr(i,yo)}`)}function ML(e){return/^\$\{?([A-Za-z_][A-Za-z0-9_]*)\}?$/.exec(e.trim())?.[1]}
function yT(e){return e.GITLAB_CI!=="true"?"":e.CI_COMMIT_REF_PROTECTED==="true"?"; check its name and its environment scope":"; a protected variable is absent \
in pipelines of unprotected branches, and so in most merge request pipelines: make it masked but not protected, or protect the branch"}function qL(e,t,r){let n=e.
gitlab_token;if(n===void 0){let i=r.INPUT_GITLAB_TOKEN!==void 0||r.COUNTERSIGN_TOKEN!==void 0?"is empty":"is missing";return[`${t.gitlab_token} ${i}: give an ac\
cess token with scope api as gitlab_token or in COUNTERSIGN_TOKEN${yT(r)}`]}return/^[\x21-\x7e]+$/.test(n)?[]:[`${t.gitlab_token} holds a space, a line break or\
 another character that no token has: copy it again`]}var xm=g(()=>{"use strict";je();ho();xt();yl();hT()});function Am(e){let t=Object.values(e).filter(n=>typeof n=="number");return Object.entries(e).filter(([n,s])=>t.indexOf(+n)===-1).map(([n,s])=>s)}function DT(e,t){
return typeof t=="bigint"?t.toString():t}function MT(e){return new Om(e)}function qT(e){return e==null}function Tl(e){let t=e.startsWith("^")?1:0,r=e.endsWith("\
$")?e.length-1:e.length;return e.slice(t,r)}function FT(e,t,r){Object.defineProperty(e,t,{value:r,writable:!0,enumerable:!0,configurable:!0})}function wl(e){return typeof e==
"object"&&e!==null&&!Array.isArray(e)}function UT(e){if(wl(e)===!1)return!1;let t=e.constructor;if(t===void 0||typeof t!="function")return!0;let r=t.prototype;return!(wl(
r)===!1||Object.prototype.hasOwnProperty.call(r,"isPrototypeOf")===!1)}function Cm(e){return e.replace(/[.*+?^${}()|[\]\\]/g,"\\$&")}function El(e,t,r){let n=new e.
_zod.constr(t??e._zod.def);return(!t||r?.parent)&&(n._zod.parent=e),n}function _t(e){let t=e;if(!t)return{};if(typeof t=="string")return{error:()=>t};if(t?.message!==
void 0){if(t?.error!==void 0)throw new Error("Cannot specify both `message` and `error` params");t.error=t.message}return delete t.message,typeof t.error=="stri\
ng"?{...t,error:()=>t.error}:t}function zT(e){return Object.keys(e).filter(t=>e[t]._zod.optin!==void 0&&e[t]._zod.optout==="optional")}function Zn(e,t=0){if(e.aborted===
!0)return!0;for(let r=t;r<e.issues.length;r++)if(e.issues[r]?.continue!==!0)return!0;return!1}function VT(e,t=0){if(e.aborted===!0)return!0;for(let r=t;r<e.issues.
length;r++)if(e.issues[r]?.continue===!1)return!0;return!1}function Cs(e,t){return t.map(r=>{var n;return(n=r).path??(n.path=[]),r.path.unshift(e),r})}function qa(e){
return typeof e=="string"?e:e?.message}function jm(e){let t=[];for(let r of e??[]){let n=r._zod.def;if(!/_(length|size)$|_equals$/.test(n.check))break;let s=n.maximum??
n.length??n.size;s>=0&&t.push([s,r])}return t}function $l(e,t,r){var n;for(let s=t;s<e.length;s++)(n=e[s]).schema??(n.schema=r)}function Hn(e,t,r){var n;let s=e.
inst?._zod?.traits;s?.has("$ZodType")&&(s.has("$ZodCheck")?(n=e).schema??(n.schema=e.inst):e.schema=e.inst);let i=e.schema!==e.inst?e.schema?._zod.def?.error:void 0,
o=e.message?e.message:qa(e.inst?._zod.def?.error?.(e))??qa(i?.(e))??qa(t?.error?.(e))??qa(r.customError?.(e))??qa(r.localeError?.(e))??"Invalid input",a={};for(let u of Object.
keys(e))u==="inst"||u==="schema"||u==="continue"||u==="input"||u==="__proto__"||(a[u]=e[u]);return a.path??(a.path=[]),a.message=o,t?.reportInput&&(a.input=e.input),
a}function Lm(e){let t=e.length;if(!iD.test(e))return t;let r=t;for(let n=0;n<t-1;n++)(e.charCodeAt(n)&64512)===55296&&(e.charCodeAt(n+1)&64512)===56320&&(r--,n++);
return r}function Dm(e){return Array.isArray(e)?"array":typeof e=="string"?"string":"unknown"}function KT(e,t){for(let r in t){let n=Object.getOwnPropertyDescriptor(
t,r);n.get?Object.defineProperty(e,r,{...n,enumerable:!1}):oD(e,r,n.value)}}function Si(e,t,r,n=!0){return Object.defineProperty(e,t,{configurable:!0,writable:!0,
enumerable:n,value:r}),r}function Mm(e,t,r){return Si(e,t,r,!1)}function oD(e,t,r){Object.defineProperty(e,t,{configurable:!0,get(){return this==null?r:Si(this,
t,r.bind(this))},set(n){Si(this,t,n)}})}function aD(e,t){let r=Object.getPrototypeOf(e);return t in r?void 0:r}function It(e,t,r){let n=Object.getPrototypeOf(e.
_zod);if(t in n&&Im!==e._zod){Im=void 0;return}Im=e._zod,Object.defineProperty(n,t,{configurable:!0,get(){Object.defineProperty(this,t,uD);let s=Ps;Ps=!1;try{let i=r(
this);return Ps?delete this[t]:Object.defineProperty(this,t,{configurable:!0,writable:!0,value:i}),Ps=Ps||s,i}catch(i){throw delete this[t],Ps=Ps||s,i}},set(s){
Object.defineProperty(this,t,{configurable:!0,writable:!0,value:s})}})}function QT(e,t,r,n){let s=aD(e,t);s&&Object.defineProperty(s,t,{configurable:!0,get(){let i={
configurable:!0,writable:!0,enumerable:n,value:void 0};return Object.defineProperty(this,t,i),i.value=r(this),Object.defineProperty(this,t,i),i.value},set(i){Object.
defineProperty(this,t,{configurable:!0,writable:!0,enumerable:n,value:i})}})}var Om,Pm,GT,BT,iD,Im,Ps,uD,Sn=g(()=>{Om=class{constructor(t){this._getter=t,this._value=
void 0}get value(){let t=this._getter;return t!==void 0&&(this._value=t(),this._getter=void 0),this._value}};Pm="captureStackTrace"in Error?Error.captureStackTrace:
(...e)=>{};GT=new Set(["string","number","symbol"]);BT={safeint:[Number.MIN_SAFE_INTEGER,Number.MAX_SAFE_INTEGER],int32:[-2147483648,2147483647],uint32:[0,4294967295],
float32:[-34028234663852886e22,34028234663852886e22],float64:[-Number.MAX_VALUE,Number.MAX_VALUE]};iD=/[\uD800-\uDBFF]/;Ps=!1,uD={configurable:!0,get(){Ps=!0}}});function cD(e){let t=HT;if(t){let r=t.stackTraceLimit;if(typeof r=="number"){try{t.stackTraceLimit=0}catch{return HT=null,new e}try{return new e}finally{t.stackTraceLimit=
r}}}return new e}function X(e,t,r,n){let s={};function i(d){this.def=d,this.constr=p,this.traits=new Set}i.prototype=s;let o=r,a=o&&new WeakSet;function u(d,f){
if(d._zod){if(d._zod.traits.has(e))return}else{qm.value=new i(f);try{Object.defineProperty(d,"_zod",qm)}finally{qm.value=void 0}}if(d._zod.traits.add(e),t(d,f),
a){let h=Object.getPrototypeOf(d),b=d._zod.constr.prototype,T=h;for(;T&&T!==b;)T=Object.getPrototypeOf(T);let k=T??h;a.has(k)||(a.add(k),KT(k,o))}let m=p.prototype;
for(let h in m)Object.prototype.hasOwnProperty.call(m,h)&&(h in d||(d[h]=m[h].bind(d)))}let c=n?.Parent??Object;class l extends c{}Object.defineProperty(l,"name",
{value:e});function p(d){let f=n?.Parent?cD(l):this;u(f,d);let m=f._zod.deferred;if(m){for(let b of m)b();f._zod.deferred=void 0}let h=globalThis.__zod_globalConfig?.
postProcessor;return h&&h(f),f}return Object.defineProperty(p,"init",{value:u}),Object.defineProperty(p,Symbol.hasInstance,{value:d=>n?.Parent&&d instanceof n.Parent?
!0:d?._zod?.traits?.has(e)}),Object.defineProperty(p,"name",{value:e}),p}function Jn(e){return e&&Object.assign(ki,e),ki}var ZT,qm,HT,kn,Sl,ki,bo=g(()=>{Sn();qm=
{value:void 0,enumerable:!1},HT="captureStackTrace"in Error?Error:null;kn=class extends Error{constructor(){super("Encountered Promise during synchronous parse.\
 Use .parseAsync() instead.")}},Sl=class extends Error{constructor(t){super(`Encountered unidirectional transform during encode: ${t}`),this.name="ZodEncodeErro\
r"}};(ZT=globalThis).__zod_globalConfig??(ZT.__zod_globalConfig={});ki=globalThis.__zod_globalConfig});function lD(){let e=this._zod;return e.message??(e.message=JSON.stringify(e.def,DT,2)),e.message}function pD(e){this._zod.message=e}var dD,Um,JT,YT,wY,Fa,Gm=g(()=>{
bo();Sn();dD={get:lD,set:pD,enumerable:!0,configurable:!0},Um={value:void 0,enumerable:!1},JT=new WeakSet([Object.prototype,Error.prototype]),YT=(e,t)=>{e.name=
"$ZodError",Um.value=t,Object.defineProperty(e,"issues",Um),Um.value=void 0,Object.defineProperty(e,"message",dD);let r=Object.getPrototypeOf(e);JT.has(r)||(JT.
add(r),Object.defineProperty(r,"toString",{configurable:!0,enumerable:!1,get(){let n=()=>this.message;return Object.defineProperty(this,"toString",{value:n,configurable:!0,
writable:!0}),n},set(n){Object.defineProperty(this,"toString",{value:n,configurable:!0,writable:!0})}}))},wY=X("$ZodError",YT),Fa=X("$ZodError",YT,void 0,{Parent:Error})});function WT(e,t,r){let n;return{success:!1,get error(){return n||(n=new e(t.map(s=>Hn(s,r,Jn()))),t=void 0,r=void 0),n},set error(s){n=s,t=void 0,r=void 0}}}var mD,
zm,hD,Bm,gD,Vm,yD,Km,XT=g(()=>{bo();Gm();Sn();mD=e=>{let t=(r,n,s,i)=>{let o=s?{...s,async:!1}:{async:!1},a=r._zod.run({value:n,issues:[]},o);if(a instanceof Promise)
throw new kn;if(a.issues.length){let u=new(i?.Err??e)(a.issues.map(c=>Hn(c,o,Jn())));throw Pm(u,i?.callee??t),u}return a.value};return t},zm=mD(Fa),hD=e=>{let t=async(r,n,s,i)=>{
let o=s?{...s,async:!0}:{async:!0},a=r._zod.run({value:n,issues:[]},o);if(a instanceof Promise&&(a=await a),a.issues.length){let u=new(i?.Err??e)(a.issues.map(c=>Hn(
c,o,Jn())));throw Pm(u,i?.callee??t),u}return a.value};return t},Bm=hD(Fa),gD=e=>(t,r,n)=>{let s=n?{...n,async:!1}:{async:!1},i=t._zod.run({value:r,issues:[]},s);
if(i instanceof Promise)throw new kn;return i.issues.length?WT(e,i.issues,s):{success:!0,data:i.value}},Vm=gD(Fa);yD=e=>async(t,r,n)=>{let s=n?{...n,async:!0}:{
async:!0},i=t._zod.run({value:r,issues:[]},s);return i instanceof Promise&&(i=await i),i.issues.length?WT(e,i.issues,s):{success:!0,data:i.value}},Km=yD(Fa)});var eE,Qm,tE,Hm=g(()=>{eE=/^[\s\S]{0,}$/,Qm=/^-?\d+(?:\.\d+)?$/,tE=/^(?:true|false)$/i});var Rn,rE,kl,nE,sE,iE,oE,aE,uE,cE,Rl=g(()=>{bo();Sn();Rn=X("$ZodCheck",(e,t)=>{var r;e._zod??(e._zod={}),e._zod.def=t,(r=e._zod).onattach??(r.onattach=[])}),rE=
e=>{let t=e.value;return!qT(t)&&t.length!==void 0},kl={number:"number",bigint:"bigint",object:"date"},nE=X("$ZodCheckLessThan",(e,t)=>{Rn.init(e,t);let r=kl[typeof t.
value];e._zod.check=n=>{(t.inclusive?n.value<=t.value:n.value<t.value)||n.issues.push({origin:kl[typeof n.value]??r,code:"too_big",maximum:typeof t.value=="obje\
ct"?t.value.getTime():t.value,input:n.value,inclusive:t.inclusive,inst:e,continue:!t.abort})}}),sE=X("$ZodCheckGreaterThan",(e,t)=>{Rn.init(e,t);let r=kl[typeof t.
value];e._zod.check=n=>{(t.inclusive?n.value>=t.value:n.value>t.value)||n.issues.push({origin:kl[typeof n.value]??r,code:"too_small",minimum:typeof t.value=="ob\
ject"?t.value.getTime():t.value,input:n.value,inclusive:t.inclusive,inst:e,continue:!t.abort})}}),iE=X("$ZodCheckNumberFormat",(e,t)=>{Rn.init(e,t),t.format=t.format||
"float64";let r=t.format?.includes("int"),n=r?"int":"number",[s,i]=BT[t.format];e._zod.check=o=>{let a=o.value;if(r){if(!Number.isInteger(a)){o.issues.push({expected:n,
format:t.format,code:"invalid_type",continue:!1,input:a,inst:e});return}if(!Number.isSafeInteger(a)){a>0?o.issues.push({input:a,code:"too_big",maximum:Number.MAX_SAFE_INTEGER,
note:"Integers must be within the safe integer range.",inst:e,origin:n,inclusive:!0,continue:!t.abort}):o.issues.push({input:a,code:"too_small",minimum:Number.MIN_SAFE_INTEGER,
note:"Integers must be within the safe integer range.",inst:e,origin:n,inclusive:!0,continue:!t.abort});return}}a<s&&o.issues.push({origin:"number",input:a,code:"\
too_small",minimum:s,inclusive:!0,inst:e,continue:!t.abort}),a>i&&o.issues.push({origin:"number",input:a,code:"too_big",maximum:i,inclusive:!0,inst:e,continue:!t.
abort})}}),oE=X("$ZodCheckMaxLength",(e,t)=>{var r;Rn.init(e,t),(r=e._zod.def).when??(r.when=rE),e._zod.check=n=>{let s=n.value,i=s.length;if((typeof s=="string"&&
i>t.maximum?Lm(s):i)<=t.maximum)return;let a=Dm(s);n.issues.push({origin:a,code:"too_big",maximum:t.maximum,inclusive:!0,input:s,inst:e,continue:!t.abort})}}),aE=
X("$ZodCheckMinLength",(e,t)=>{var r;Rn.init(e,t),(r=e._zod.def).when??(r.when=rE),e._zod.check=n=>{let s=n.value,i=s.length;if((typeof s=="string"&&i>=t.minimum&&
i<t.minimum*2?Lm(s):i)>=t.minimum)return;let a=Dm(s);n.issues.push({origin:a,code:"too_small",minimum:t.minimum,inclusive:!0,input:s,inst:e,continue:!t.abort})}}),
uE=X("$ZodCheckStringFormat",(e,t)=>{var r,n;Rn.init(e,t),t.pattern?(r=e._zod).check??(r.check=s=>{t.pattern.lastIndex=0,!t.pattern.test(s.value)&&s.issues.push(
{origin:"string",code:"invalid_format",format:t.format,input:s.value,...t.pattern?{pattern:t.pattern.toString()}:{},inst:e,continue:!t.abort})}):(n=e._zod).check??
(n.check=()=>{})}),cE=X("$ZodCheckRegex",(e,t)=>{uE.init(e,t),e._zod.check=r=>{t.pattern.lastIndex=0,!t.pattern.test(r.value)&&r.issues.push({origin:"string",code:"\
invalid_format",format:"regex",input:r.value,pattern:t.pattern.toString(),inst:e,continue:!t.abort})}})});var pE=g(()=>{});var dE,Jm=g(()=>{dE={major:4,minor:6,patch:7}});async function _D(e,t){let r={async:!0};return gE(await e._zod.run({value:t,issues:[]},r),r)}function vD(e){return{validate:t=>{let r={async:!1};try{let n=e._zod.
run({value:t,issues:[]},r);if(!(n instanceof Promise))return gE(n,r)}catch{}return _D(e,t)},vendor:"zod",version:1}}function wD(e,t){let r=jm(e._zod.def.checks);
if(!r.length)return;let n=Math.min(...r.map(i=>i[0])),s=e._zod.parse;e._zod.parse=(i,o)=>{let a=t(i.value);if(a>n&&!o?.skipChecks&&o?.direction!=="backward"){for(let[
u,c]of jm(e._zod.def.checks))if(a>u&&c._zod.def.when(i)){let l=i.issues.length;return c._zod.check(i),i.issues[l].continue=!1,$l(i.issues,l,e),i}}return s(i,o)}}
function fE(e,t,r){e.issues.length&&t.issues.push(...Cs(r,e.issues)),t.value[r]=e.value}function Nl(e,t,r,n,s,i){let o=r in n,a=i==="optional";if(!(!o&&a&&s==="\
optional")){if(e.issues.length){if(s!==void 0&&a&&!o)return;t.issues.push(...Cs(r,e.issues))}if(!o&&s===void 0){e.issues.length||t.issues.push({code:"invalid_ty\
pe",expected:"nonoptional",input:void 0,path:[r]});return}e.value===void 0?(o||s==="defaulted"&&!a)&&(t.value[r]=void 0):t.value[r]=e.value}}function $D(e){let t=Object.
keys(e.shape),r=Object.getOwnPropertySymbols(e.shape),n=r.length?r:ED,s=n.length?[...t,...n]:t;for(let o of s)if(!e.shape?.[o]?._zod?.traits?.has("$ZodType"))throw new Error(
`Invalid element at key "${String(o)}": expected a Zod schema`);let i=zT(e.shape);return{...e,allKeys:s,symbolKeys:n,keySet:new Set(t),numKeys:t.length,optionalKeys:new Set(
i)}}function SD(e,t,r,n,s,i,o){let a=[],u=s.keySet,c=s.catchall._zod,l=c.def.type,p=c.optin,d=c.optout,f=0;for(let m in t){if(o&&r.issues.length!==f){if(Zn(r,f))
break;f=r.issues.length}if(u.has(m))continue;if(m==="__proto__"){l==="never"&&a.push(m);continue}if(l==="never"){a.push(m);continue}let h=c.run({value:t[m],issues:[]},
n);h instanceof Promise?e.push(h.then(b=>Nl(b,r,m,t,p,d))):Nl(h,r,m,t,p,d)}return a.length&&r.issues.push({code:"unrecognized_keys",keys:a,input:t,inst:i,continue:!0}),
e.length?Promise.all(e).then(()=>r):r}function mE(e,t,r,n){for(let i of e)if(i.issues.length===0)return t.value=i.value,t;let s=e.filter(i=>!Zn(i));return s.length===
1?(t.value=s[0].value,s[0]):(t.issues.push({code:"invalid_union",input:t.value,inst:r,errors:e.map(i=>i.issues.map(o=>Hn(o,n,Jn())))}),t)}function hE(e,t){return e.
value=t.issues.length?void 0:t.value,e}function xl(e,t,r){return e.issues.some(n=>n.code!=="unrecognized_keys")?(e.aborted=!0,e):t._zod.run({value:e.value,issues:e.
issues},r)}var Ft,gE,yE,Ym,bE,_E,vE,wE,TD,TE,ED,EE,$E,SE,kE,RE,xE,NE,IE,OE=g(()=>{Rl();bo();Hm();Sn();Jm();Sn();Ft=X("$ZodType",(e,t)=>{var r;e??(e={}),e._zod.def=
t,e._zod.bag=e._zod.bag||{},e._zod.version=dE;let n=e._zod.def.checks,s=e._zod.traits.has("$ZodCheck")?[e,...n??[]]:n?.length?[...n]:[];for(let i of s)for(let o of i.
_zod.onattach)o(e);if(s.length===0)(r=e._zod).deferred??(r.deferred=[]),e._zod.deferred?.push(()=>{e._zod.run=e._zod.parse});else{let i=(a,u,c)=>{if(a.memo)return a;
let l=Zn(a),p;for(let d of u){if(d._zod.def.when){if(VT(a)||!d._zod.def.when(a))continue}else if(l)continue;let f=a.issues.length,m=d._zod.check(a);if(m instanceof
Promise&&c?.async===!1)throw new kn;if(p||m instanceof Promise)p=(p??Promise.resolve()).then(async()=>{await m,a.issues.length!==f&&($l(a.issues,f,e),l||(l=Zn(a,
f)))});else{if(a.issues.length===f)continue;$l(a.issues,f,e),l||(l=Zn(a,f))}}return p?p.then(()=>a):a},o=(a,u,c)=>{if(Zn(a))return a.aborted=!0,a;let l=i(u,s,c);
if(l instanceof Promise){if(c.async===!1)throw new kn;return l.then(p=>e._zod.parse(p,c))}return e._zod.parse(l,c)};e._zod.run=(a,u)=>{if(u.skipChecks)return e.
_zod.parse(a,u);if(u.direction==="backward"){let l=e._zod.parse({value:a.value,issues:[]},{...u,skipChecks:!0});return l instanceof Promise?l.then(p=>o(p,a,u)):
o(l,a,u)}let c=e._zod.parse(a,u);if(c instanceof Promise){if(u.async===!1)throw new kn;return c.then(l=>i(l,s,u))}return i(c,s,u)}}},{get"~standard"(){return Mm(
this,"~standard",vD(this))},set"~standard"(e){Si(this,"~standard",e)}}),gE=(e,t)=>e.issues.length?{issues:e.issues.map(r=>Hn(r,t,Jn()))}:{value:e.value};yE=X("$\
ZodString",(e,t)=>{Ft.init(e,t),e._zod.pattern=t.pattern??eE,e._zod.parse=(r,n)=>{if(t.coerce)try{r.value=String(r.value)}catch{}return typeof r.value=="string"||
r.issues.push({expected:"string",code:"invalid_type",input:r.value,inst:e}),r}}),Ym=X("$ZodNumber",(e,t)=>{Ft.init(e,t),e._zod.pattern=Qm,e._zod.parse=(r,n)=>{if(t.
coerce)try{r.value=Number(r.value)}catch{}let s=r.value;if(typeof s=="number"&&!Number.isNaN(s)&&Number.isFinite(s))return r;let i=typeof s=="number"?Number.isNaN(
s)?"NaN":Number.isFinite(s)?void 0:String(s):void 0;return r.issues.push({expected:"number",code:"invalid_type",input:s,inst:e,...i?{received:i}:{}}),r}}),bE=X(
"$ZodNumberFormat",(e,t)=>{iE.init(e,t),Ym.init(e,t)}),_E=X("$ZodBoolean",(e,t)=>{Ft.init(e,t),e._zod.pattern=tE,e._zod.parse=(r,n)=>{if(t.coerce)try{r.value=!!r.
value}catch{}let s=r.value;return typeof s=="boolean"||r.issues.push({expected:"boolean",code:"invalid_type",input:s,inst:e}),r}}),vE=X("$ZodUnknown",(e,t)=>{Ft.
init(e,t),e._zod.parse=r=>r}),wE=X("$ZodNever",(e,t)=>{Ft.init(e,t),e._zod.parse=(r,n)=>(r.issues.push({expected:"never",code:"invalid_type",input:r.value,inst:e}),
r)});TD=e=>Array.isArray(e)?e.length:-1;TE=X("$ZodArray",(e,t)=>{Ft.init(e,t);let r=ki.memoizer;r?.attach(e),e._zod.parse=(n,s)=>{let i=n.value;if(!Array.isArray(
i))return n.issues.push({expected:"array",code:"invalid_type",input:i,inst:e}),n;n.value=r?r.alloc(e,n,Array(i.length),s):Array(i.length);let o=[],a=s?.abortEarly;
for(let u=0;u<i.length;u++){let c=i[u],l=t.element._zod.run({value:c,issues:[]},s);if(l instanceof Promise)o.push(l.then(p=>fE(p,n,u)));else if(fE(l,n,u),a&&l.issues.
length!==0&&Zn(l))break}return o.length?Promise.all(o).then(()=>n):n},wD(e,TD)});ED=[];EE=X("$ZodObject",(e,t)=>{Ft.init(e,t);let r=Object.getOwnPropertyDescriptor(
t,"shape"),n=r?.get?r.get.raw:t.shape??{};if(n){let c=()=>{let l={...n};return Object.defineProperty(t,"shape",{value:l}),c.raw=l,l};c.raw=n,Object.defineProperty(
t,"shape",{get:c})}let s=MT(()=>$D(t));It(e,"propValues",c=>{let l=c.def.shape,p={};for(let d in l){let f=l[d]._zod;if(f.values){Object.prototype.hasOwnProperty.
call(p,d)||FT(p,d,new Set);for(let m of f.values)p[d].add(m);f.optin!==void 0&&p[d].add(void 0)}}return p});let i=wl,o=t.catchall,a,u=ki.memoizer;u?.attach(e),e.
_zod.parse=(c,l)=>{a??(a=s.value);let p=c.value;if(!i(p))return c.issues.push({expected:"object",code:"invalid_type",input:p,inst:e}),c;c.value=u?u.alloc(e,c,{},
l):{};let d=[],f=a.shape,m=l?.abortEarly,h=c.issues.length;for(let b of a.allKeys){if(m&&c.issues.length!==h){if(Zn(c,h))break;h=c.issues.length}if(b==="__proto\
__")continue;let T=f[b],k=T._zod.optin,R=T._zod.optout,A=T._zod.run({value:p[b],issues:[]},l);A instanceof Promise?d.push(A.then(j=>Nl(j,c,b,p,k,R))):Nl(A,c,b,p,
k,R)}return o?SD(d,p,c,l,s.value,e,m===!0):d.length?Promise.all(d).then(()=>c):c}});$E=X("$ZodUnion",(e,t)=>{Ft.init(e,t),It(e,"optin",n=>n.def.options.some(s=>s.
_zod.optin==="defaulted")?"defaulted":n.def.options.some(s=>s._zod.optin!==void 0)?"optional":void 0),It(e,"optout",n=>n.def.options.some(s=>s._zod.optout==="op\
tional")?"optional":void 0),It(e,"values",n=>{if(n.def.options.every(s=>s._zod.values))return new Set(n.def.options.flatMap(s=>Array.from(s._zod.values)))}),It(
e,"pattern",n=>{if(n.def.options.every(s=>s._zod.pattern)){let s=n.def.options.map(i=>i._zod.pattern);return new RegExp(`^(${s.map(i=>Tl(i.source)).join("|")})$`)}});
let r=t.options.length===1?t.options[0]._zod.run:null;e._zod.parse=(n,s)=>{if(r)return r(n,s);let i=!1,o=[];for(let a of t.options){let u=a._zod.run({value:n.value,
issues:[]},s);if(u instanceof Promise)o.push(u),i=!0;else{if(u.issues.length===0)return u;o.push(u)}}return i?Promise.all(o).then(a=>mE(a,n,e,s)):mE(o,n,e,s)}}),
SE=X("$ZodRecord",(e,t)=>{Ft.init(e,t);let r=ki.memoizer;r?.attach(e),e._zod.parse=(n,s)=>{let i=n.value;if(!UT(i))return n.issues.push({expected:"record",code:"\
invalid_type",input:i,inst:e}),n;let o=[],a=t.keyType._zod.values;if(a&&!t.partial){n.value=r?r.alloc(e,n,{},s):{};let u=new Set;for(let l of a)if(typeof l=="st\
ring"||typeof l=="number"||typeof l=="symbol"){if(u.add(typeof l=="number"?l.toString():l),l==="__proto__")continue;let p=t.keyType._zod.run({value:l,issues:[]},
s);if(p instanceof Promise)throw new Error("Async schemas not supported in object keys currently");if(p.issues.length){n.issues.push({code:"invalid_key",origin:"\
record",issues:p.issues.map(m=>Hn(m,s,Jn())),input:l,path:[l],inst:e});continue}let d=p.value;if(d==="__proto__")continue;let f=t.valueType._zod.run({value:i[l],
issues:[]},s);f instanceof Promise?o.push(f.then(m=>{m.issues.length&&n.issues.push(...Cs(l,m.issues)),n.value[d]=m.value})):(f.issues.length&&n.issues.push(...Cs(
l,f.issues)),n.value[d]=f.value)}let c;for(let l in i)if(!u.has(l))if(t.mode==="loose"){if(l==="__proto__")continue;n.value[l]=i[l]}else c=c??[],c.push(l);c&&c.
length>0&&n.issues.push({code:"unrecognized_keys",input:i,inst:e,keys:c,continue:!0})}else{n.value=r?r.alloc(e,n,{},s):{};let u;for(let c of Reflect.ownKeys(i)){
if(c==="__proto__"||!Object.prototype.propertyIsEnumerable.call(i,c))continue;let l=t.keyType._zod.run({value:c,issues:[]},s);if(l instanceof Promise)throw new Error(
"Async schemas not supported in object keys currently");if(typeof c=="string"&&Qm.test(c)&&l.issues.length){let m=t.keyType._zod.run({value:Number(c),issues:[]},
s);if(m instanceof Promise)throw new Error("Async schemas not supported in object keys currently");m.issues.length===0&&(l=m)}if(l.issues.length){t.mode==="loos\
e"?n.value[c]=i[c]:a?(u=u??[],u.push(c)):n.issues.push({code:"invalid_key",origin:"record",issues:l.issues.map(m=>Hn(m,s,Jn())),input:c,path:[c],inst:e});continue}
let d=l.value;if(d==="__proto__")continue;let f=t.valueType._zod.run({value:i[c],issues:[]},s);f instanceof Promise?o.push(f.then(m=>{m.issues.length&&n.issues.
push(...Cs(c,m.issues)),n.value[d]=m.value})):(f.issues.length&&n.issues.push(...Cs(c,f.issues)),n.value[d]=f.value)}u&&u.length>0&&n.issues.push({code:"unrecog\
nized_keys",input:i,inst:e,keys:u,continue:!0})}return o.length?Promise.all(o).then(()=>n):n}}),kE=X("$ZodEnum",(e,t)=>{Ft.init(e,t);let r=Am(t.entries),n=new Set(
r);e._zod.values=n,It(e,"pattern",s=>{let i=Am(s.def.entries).filter(o=>GT.has(typeof o));return new RegExp(i.length?`^(${i.map(o=>Cm(o.toString())).join("|")})\
$`:"^[^\\s\\S]$")}),e._zod.parse=(s,i)=>{let o=s.value;return n.has(o)||s.issues.push({code:"invalid_value",values:r,input:o,inst:e}),s}}),RE=X("$ZodTransform",
(e,t)=>{Ft.init(e,t),e._zod.optin="optional",ki.memoizer?.guard(e),e._zod.parse=(r,n)=>{if(n.direction==="backward")throw new Sl(e.constructor.name);let s=t.transform(
r.value,r);if(n.async)return(s instanceof Promise?s:Promise.resolve(s)).then(o=>(r.value=o,r));if(s instanceof Promise)throw new kn;return r.value=s,r}});xE=X("\
$ZodOptional",(e,t)=>{Ft.init(e,t),It(e,"optin",r=>r.def.innerType._zod.optin==="defaulted"?"defaulted":"optional"),e._zod.optout="optional",It(e,"values",r=>{let n=r.
def.innerType._zod.values;return n?new Set([...n,void 0]):void 0}),It(e,"pattern",r=>{let n=r.def.innerType._zod.pattern;return n?new RegExp(`^(${Tl(n.source)})\
?$`):void 0}),e._zod.parse=(r,n)=>{if(r.value===void 0){if(t.innerType._zod.optin!=="defaulted")return r;let s=t.innerType._zod.run({value:r.value,issues:[]},n);
return s instanceof Promise?s.then(i=>hE(r,i)):hE(r,s)}return t.innerType._zod.run(r,n)}}),NE=X("$ZodNullable",(e,t)=>{Ft.init(e,t),It(e,"optin",r=>r.def.innerType.
_zod.optin),It(e,"optout",r=>r.def.innerType._zod.optout),It(e,"pattern",r=>{let n=r.def.innerType._zod.pattern;return n?new RegExp(`^(${Tl(n.source)}|null)$`):
void 0}),It(e,"values",r=>r.def.innerType._zod.values?new Set([...r.def.innerType._zod.values,null]):void 0),e._zod.parse=(r,n)=>r.value===null?r:t.innerType._zod.
run(r,n)}),IE=X("$ZodPipe",(e,t)=>{Ft.init(e,t),It(e,"values",r=>r.def.in._zod.values),It(e,"optin",r=>r.def.in._zod.optin),It(e,"optout",r=>r.def.out._zod.optout),
It(e,"propValues",r=>r.def.in._zod.propValues),e._zod.parse=(r,n)=>{if(n.direction==="backward"){let i=t.out._zod.run(r,n);return i instanceof Promise?i.then(o=>xl(
o,t.in,n)):xl(i,t.in,n)}let s=t.in._zod.run(r,n);return s instanceof Promise?s.then(i=>xl(i,t.out,n)):xl(s,t.out,n)}})});var AE=g(()=>{});var Wm=g(()=>{});function kD(){return new Xm}var CE,Xm,eh,th=g(()=>{Xm=class{constructor(){this._map=new WeakMap,this._idmap=new Map}add(t,...r){let n=r[0];return this._map.set(
t,n),n&&typeof n=="object"&&"id"in n&&this._idmap.set(n.id,t),this}clear(){return this._map=new WeakMap,this._idmap=new Map,this}remove(t){let r=this._map.get(t);
return r&&typeof r=="object"&&"id"in r&&this._idmap.delete(r.id),this._map.delete(t),this}get(t){let r=t._zod.parent;if(r){let n={...this.get(r)??{}};delete n.id;
let s={...n,...this._map.get(t)};return Object.keys(s).length?s:void 0}return this._map.get(t)}has(t){return this._map.has(t)}};(CE=globalThis).__zod_globalRegistry??
(CE.__zod_globalRegistry=kD());eh=globalThis.__zod_globalRegistry});var jE=g(()=>{});function LE(e){return e.checks&&(e.checks=[...e.checks]),e}function DE(e,t){return new e(LE({type:"string",..._t(t)}))}function ME(e,t){return new e(LE({type:"n\
umber",checks:[],..._t(t)}))}function qE(e,t){return new e({type:"number",check:"number_format",abort:!1,format:"safeint",..._t(t)})}function FE(e,t){return new e(
{type:"boolean",..._t(t)})}function UE(e){return new e({type:"unknown"})}function GE(e,t){return new e({type:"never",..._t(t)})}function Il(e,t){return new nE({
check:"less_than",..._t(t),value:e,inclusive:!0})}function Ol(e,t){return new sE({check:"greater_than",..._t(t),value:e,inclusive:!0})}function _o(e,t){return new oE(
{check:"max_length",..._t(t),maximum:e})}function vo(e,t){return new aE({check:"min_length",..._t(t),minimum:e})}function rh(e,t){return new cE({check:"string_f\
ormat",format:"regex",..._t(t),pattern:e})}function zE(e){let t=new Rn({check:"describe"});return t._zod.onattach=[r=>{let n=eh.get(r)??{};eh.add(r,{...n,description:e})}],
t._zod.check=()=>{},t}var BE=g(()=>{Rl();th();Sn()});var VE=g(()=>{});var KE=g(()=>{});var Ua=g(()=>{bo();XT();Gm();OE();AE();Rl();Jm();Sn();Hm();Wm();th();pE();jE();BE();VE();KE()});var nh=g(()=>{Ua()});function V(e){return DE(ID,e)}function Le(e){return ME(HE,e)}function JE(e){return qE(OD,e)}function rt(e){return FE(AD,e)}function YE(){return UE(PD)}function jD(e){
return GE(CD,e)}function De(e,t){return new LD({type:"array",element:e,..._t(t)})}function K(e,t){let r={type:"object",shape:e??{},..._t(t)};return new WE(r)}function Yn(e,t){
return new WE({type:"object",shape:e,catchall:jD(),..._t(t)})}function sh(e,t){return new DD({type:"union",options:e,..._t(t)})}function XE(e,t,r){return!t||!t.
_zod?new ZE({type:"record",keyType:V(),valueType:e,..._t(t)}):new ZE({type:"record",keyType:e,valueType:t,..._t(r)})}function ih(e,t){let r=Array.isArray(e)?Object.
fromEntries(e.map(n=>[n,n])):e;return new MD({type:"enum",entries:r,..._t(t)})}function ir(e){return new qD({type:"transform",transform:e})}function Oe(e){return new FD(
{type:"optional",innerType:e})}function Jr(e){return new UD({type:"nullable",innerType:e})}function Ee(e){return Oe(Jr(e))}function or(e,t){return new GD({type:"\
pipe",in:e,out:t})}var sr,ID,HE,OD,AD,PD,CD,LD,WE,DD,ZE,MD,qD,FD,UD,GD,Ri,e$=g(()=>{Ua();Sn();nh();sr=X("ZodMiniType",(e,t)=>{if(!e._zod)throw new Error("Uninit\
ialized schema in ZodMiniType.");Ft.init(e,t),e.def=t,e.type=t.type},{get with(){return this.check},set with(e){Si(this,"with",e)},parse(e,t){return zm(this,e,t,
{callee:this.parse})},parseAsync(e,t){return Bm(this,e,t,{callee:this.parseAsync})},safeParse(e,t){return Vm(this,e,t)},safeParseAsync(e,t){return Km(this,e,t)},
check(...e){let t=this.def;return this.clone({...t,checks:[...t.checks??[],...e.map(r=>typeof r=="function"?{_zod:{check:r,def:{check:"custom"},onattach:[]}}:r)]},
{parent:!0})},clone(e,t){return El(this,e,t)},brand(){return this},register(e,t){return e.add(this,t),this},apply(e,...t){return t.length===0?e(this):e(this,...t)}}),
ID=X("ZodMiniString",(e,t)=>{yE.init(e,t),sr.init(e,t)});HE=X("ZodMiniNumber",(e,t)=>{Ym.init(e,t),sr.init(e,t)});OD=X("ZodMiniNumberFormat",(e,t)=>{bE.init(e,t),
HE.init(e,t)});AD=X("ZodMiniBoolean",(e,t)=>{_E.init(e,t),sr.init(e,t)});PD=X("ZodMiniUnknown",(e,t)=>{vE.init(e,t),sr.init(e,t)});CD=X("ZodMiniNever",(e,t)=>{wE.
init(e,t),sr.init(e,t)});LD=X("ZodMiniArray",(e,t)=>{TE.init(e,t),sr.init(e,t)});WE=X("ZodMiniObject",(e,t)=>{EE.init(e,t),sr.init(e,t),QT(e,"shape",r=>r._zod.def.
shape,!1)});DD=X("ZodMiniUnion",(e,t)=>{$E.init(e,t),sr.init(e,t)});ZE=X("ZodMiniRecord",(e,t)=>{SE.init(e,t),sr.init(e,t)});MD=X("ZodMiniEnum",(e,t)=>{kE.init(
e,t),sr.init(e,t),e.options=[...e._zod.values]});qD=X("ZodMiniTransform",(e,t)=>{RE.init(e,t),sr.init(e,t)});FD=X("ZodMiniOptional",(e,t)=>{xE.init(e,t),sr.init(
e,t)});UD=X("ZodMiniNullable",(e,t)=>{NE.init(e,t),sr.init(e,t)});GD=X("ZodMiniPipe",(e,t)=>{IE.init(e,t),sr.init(e,t)});Ri=zE});var t$=g(()=>{Ua()});var r$=g(()=>{});var n$=g(()=>{});var s$=g(()=>{Ua();nh();e$();t$();Wm();r$();n$()});var Dt=g(()=>{s$()});function uh(e){return`gid://gitlab/Project/${e}`}function d$(e,t){let r;return async n=>{r??=tM(e,t);let{project:s,request:i}=await r,o=n.select?.on==="merge_re\
quest"?s.mergeRequest:s;if(o==null)throw new Ot(`GitLab shows no merge request to this token; reading it needs ${n.right}`);return{node:o,request:i}}}async function tM(e,t){
let r="POST /graphql",n=e.gitlabFor(()=>{}),s=t.filter(({select:d})=>d?.on==="project").map(({select:d})=>d?.fields),i=t.filter(({select:d})=>d?.on==="merge_req\
uest").map(({select:d})=>d?.fields),o=i.length>0;o&&s.push(`mergeRequest(iid: $iid) { ${i.join(" ")} }`);let a=`query($ids: [ID!]${o?", $iid: String!":""}) { pr\
ojects(ids: $ids, first: 1) { nodes { id ${s.join(" ")} } } }`,{data:u,errors:c}=await n.graphql(a,{ids:[uh(e.projectId)],...o?{iid:String(e.iid)}:{}}),p=u.projects?.
nodes?.[0];if(c.length>0)throw new Ot(`GraphQL answered with errors: ${c.join("; ")}`);if(!p)throw new Ot("GraphQL shows this token no such project");return{project:p,
request:r}}var ch=g(()=>{"use strict";wo()});function f$(e,t=new Map){let r=new Map;for(let[a,u]of t)r.set(a,Promise.resolve(u));let n=new Set,s;function i(a){let u=r.get(a.id);if(u)return u;let c=o(a);return r.
set(a.id,c),c}async function o(a){let u=[];try{let c=e.gitlabFor(f=>u.push(f)),l={...e,gitlab:c};if(a.select){n.add(a),s??=d$(e,[...n].filter(({id:h,select:b})=>b&&
!t.has(h)));let{node:f,request:m}=await s(a);return u.push(m),{ok:!0,value:await a.select.read(f,l),requests:u}}let p={},d=Object.entries(a.needs??{});for(let[f,
m]of await Promise.all(d.map(async([h,b])=>[h,await i(b)]))){if(u.push(...m.requests),!m.ok)return{...m,requests:u};p[f]=m.value}return{ok:!0,value:await a.collect?.(
l,p),requests:u}}catch(c){if(c instanceof C&&c.code==="INTERRUPTED")throw c;return{ok:!1,reason:rM(a,c),requests:u,error:c}}}return{announce(a){for(let u of m$(
a))n.add(u)},read:i}}function m$(e,t=new Set){for(let r of e)t.has(r)||(t.add(r),m$(Object.values(r.needs??{}),t));return t}function rM(e,t){let r=t instanceof C&&
"status"in t?Number(t.status):0,n=`${e.summary.charAt(0).toLowerCase()}${e.summary.slice(1)}`;if(t instanceof Ot)return`${n}: ${t.message}`;if(r===401||r===403||
r===404)return`${n} could not be read: GitLab answered ${r}, and reading it needs ${e.right}`;if(t instanceof C)return`${n} could not be read: ${t.message}`;if(nM(
t)){let[s]=t.issues;return`${n} could not be read: GitLab's answer has an unexpected ${s?.path.join(".")||"shape"}`}throw t}function nM(e){return e instanceof Error&&
Array.isArray(e.issues)}var Ot,wo=g(()=>{"use strict";je();ch();Ot=class extends Error{}});var yr=g(()=>{"use strict"});var sM,br,To=g(()=>{"use strict";Dt();yr();sM=or(K({iid:Le(),project_id:Le(),title:V(),draft:Oe(rt()),work_in_progress:Oe(rt()),sha:Jr(V()),target_branch:V(),created_at:V(),
prepared_at:Ee(V()),author:K({username:V()}),references:Oe(K({full:V()})),web_url:Oe(V())}),ir(e=>({iid:e.iid,projectId:e.project_id,projectPath:e.references?.full.
replace(/![0-9]+$/,""),title:e.title,isDraft:e.draft??e.work_in_progress,sha:e.sha??void 0,targetBranch:e.target_branch,createdAt:e.created_at,isPrepared:e.prepared_at!==
null,author:e.author.username,url:e.web_url}))),br={id:"merge_request",summary:"The merge request",right:"at least Reporter in a private project",about:"merge_r\
equest",collect:async({gitlab:e,projectId:t,iid:r})=>sM.parse(await e.MergeRequests.show(t,r??0))}});async function y$(e,t){if(typeof e=="number")return{projectId:e,known:new Map};let r=[],n=t(i=>r.push(i)),s=g$.parse(await n.Projects.show(e));return{projectId:s.
id,known:new Map([[At.id,{ok:!0,value:s,requests:r}]])}}function iM(e){if(!e)return;let t=[e.project_access,e.group_access].map(r=>r?.access_level??0);return Math.
max(...t)}var h$,g$,At,Xn=g(()=>{"use strict";Dt();yr();h$=Ee(K({access_level:Le()})),g$=or(K({id:Le(),path_with_namespace:V(),visibility:Oe(V()),default_branch:Ee(
V()),empty_repo:Oe(rt()),only_allow_merge_if_all_discussions_are_resolved:Ee(rt()),only_allow_merge_if_all_status_checks_passed:Ee(rt()),secret_push_protection_enabled:Ee(
rt()),namespace:K({id:Le(),kind:V(),full_path:V()}),owner:Ee(K({id:Le()})),permissions:Oe(K({project_access:h$,group_access:h$}))}),ir(e=>({id:e.id,path:e.path_with_namespace,
visibility:e.visibility,defaultBranch:e.default_branch??void 0,isEmpty:e.empty_repo,mustResolveDiscussions:e.only_allow_merge_if_all_discussions_are_resolved,isUltimate:e.
only_allow_merge_if_all_status_checks_passed!==void 0,secretPushProtection:e.secret_push_protection_enabled,namespace:{id:e.namespace.id,kind:e.namespace.kind,path:e.
namespace.full_path},ownerId:e.owner?.id,role:iM(e.permissions)}))),At={id:"project",summary:"The project",right:"a token whose user can see the project",about:"\
project",collect:async({gitlab:e,projectId:t})=>g$.parse(await e.Projects.show(t))}});var w$={};Ke(w$,{parseJson:()=>aM});function aM(e){let t;try{t=JSON.parse(e)}catch(s){let i=uM(e,s);return{errors:[{...lh(e,i),message:"is not valid JSON: somet\
hing is wrong at or before this place"}]}}let{offsets:r,duplicates:n}=cM(e);return n.length>0?{errors:n.map(({key:s,offset:i})=>({...lh(e,i),message:`the key ${s}\
 is there twice`}))}:{data:t,locate(s,i=!1){for(let o=s.length;o>=0;o--){let a=r.get(JSON.stringify(s.slice(0,o)));if(a)return lh(e,i&&o===s.length?a.key:a.value)}
return{line:1,column:1}}}}function lh(e,t){let r=e.slice(0,t).split(`
`);return{line:r.length,column:(r.at(-1)?.length??0)+1}}function uM(e,t){let r=v$(t);if(r!==void 0)return r;let[n,s]=[0,e.length];for(;s-n>1;){let i=Math.floor(
(n+s)/2);_$(e.slice(0,i))?n=i:s=i}return _$(e)?e.length:n}function _$(e){try{return JSON.parse(e),!0}catch(t){return(v$(t)??0)>=e.length||/end of JSON input|Unterminated/.
test(String(t))}}function v$(e){let t=/position (\d+)/.exec(e instanceof Error?e.message:"");return t?Number(t[1]):void 0}function cM(e){let t=new Map,r=[],n=[],
s=/"(?:[^"\\]|\\.)*"|[{}[\]:,]|[^\s"{}[\]:,]+/g;for(let i=s.exec(e);i;i=s.exec(e)){let[o]=i,a=n.at(-1);if(o==="}"||o==="]")n.pop();else if(o===",")a&&!a.keys&&a.
index++;else{if(o===":")continue;if(a?.keys&&!a.pending){let u=String(JSON.parse(o));a.keys.has(u)&&r.push({key:u,offset:i.index}),a.keys.add(u),a.pending={key:u,
offset:i.index}}else{let u=a?[...a.path,a.pending?.key??a.index]:[];t.set(JSON.stringify(u),{key:a?.pending?.offset??i.index,value:i.index}),a&&(a.pending=void 0),
(o==="{"||o==="[")&&n.push({path:u,keys:o==="{"?new Set:void 0,index:0,pending:void 0})}}}return{offsets:t,duplicates:r}}var T$=g(()=>{"use strict"});function ke(e){if(e&&typeof e=="object")switch(e[Jt]){case Yr:case es:return!0}return!1}function ue(e){if(e&&typeof e=="object")switch(e[Jt]){case Pl:case Yr:case _r:case es:
return!0}return!1}var Pl,Cl,Yr,ph,_r,es,Jt,Wr,xn,vr,le,ee,Xr,jl,ye=g(()=>{Pl=Symbol.for("yaml.alias"),Cl=Symbol.for("yaml.document"),Yr=Symbol.for("yaml.map"),ph=
Symbol.for("yaml.pair"),_r=Symbol.for("yaml.scalar"),es=Symbol.for("yaml.seq"),Jt=Symbol.for("yaml.node.type"),Wr=e=>!!e&&typeof e=="object"&&e[Jt]===Pl,xn=e=>!!e&&
typeof e=="object"&&e[Jt]===Cl,vr=e=>!!e&&typeof e=="object"&&e[Jt]===Yr,le=e=>!!e&&typeof e=="object"&&e[Jt]===ph,ee=e=>!!e&&typeof e=="object"&&e[Jt]===_r,Xr=
e=>!!e&&typeof e=="object"&&e[Jt]===es;jl=e=>(ee(e)||ke(e))&&!!e.anchor});function Ir(e,t){let r=$$(t);xn(e)?Eo(null,e.contents,r,Object.freeze([e]))===Nn&&(e.contents=null):Eo(null,e,r,Object.freeze([]))}function Eo(e,t,r,n){let s=S$(
e,t,r,n);if(ue(s)||le(s))return k$(e,n,s),Eo(e,s,r,n);if(typeof s!="symbol"){if(ke(t)){n=Object.freeze(n.concat(t));for(let i=0;i<t.items.length;++i){let o=Eo(i,
t.items[i],r,n);if(typeof o=="number")i=o-1;else{if(o===ar)return ar;o===Nn&&(t.items.splice(i,1),i-=1)}}}else if(le(t)){n=Object.freeze(n.concat(t));let i=Eo("\
key",t.key,r,n);if(i===ar)return ar;i===Nn&&(t.key=null);let o=Eo("value",t.value,r,n);if(o===ar)return ar;o===Nn&&(t.value=null)}}return s}async function Ll(e,t){
let r=$$(t);xn(e)?await $o(null,e.contents,r,Object.freeze([e]))===Nn&&(e.contents=null):await $o(null,e,r,Object.freeze([]))}async function $o(e,t,r,n){let s=await S$(
e,t,r,n);if(ue(s)||le(s))return k$(e,n,s),$o(e,s,r,n);if(typeof s!="symbol"){if(ke(t)){n=Object.freeze(n.concat(t));for(let i=0;i<t.items.length;++i){let o=await $o(
i,t.items[i],r,n);if(typeof o=="number")i=o-1;else{if(o===ar)return ar;o===Nn&&(t.items.splice(i,1),i-=1)}}}else if(le(t)){n=Object.freeze(n.concat(t));let i=await $o(
"key",t.key,r,n);if(i===ar)return ar;i===Nn&&(t.key=null);let o=await $o("value",t.value,r,n);if(o===ar)return ar;o===Nn&&(t.value=null)}}return s}function $$(e){
return typeof e=="object"&&(e.Collection||e.Node||e.Value)?Object.assign({Alias:e.Node,Map:e.Node,Scalar:e.Node,Seq:e.Node},e.Value&&{Map:e.Value,Scalar:e.Value,
Seq:e.Value},e.Collection&&{Map:e.Collection,Seq:e.Collection},e):e}function S$(e,t,r,n){if(typeof r=="function")return r(e,t,n);if(vr(t))return r.Map?.(e,t,n);
if(Xr(t))return r.Seq?.(e,t,n);if(le(t))return r.Pair?.(e,t,n);if(ee(t))return r.Scalar?.(e,t,n);if(Wr(t))return r.Alias?.(e,t,n)}function k$(e,t,r){let n=t[t.length-
1];if(ke(n))n.items[e]=r;else if(le(n))e==="key"?n.key=r:n.value=r;else if(xn(n))n.contents=r;else{let s=Wr(n)?"alias":"scalar";throw new Error(`Cannot replace \
node with ${s} parent`)}}var ar,E$,Nn,Ga=g(()=>{ye();ar=Symbol("break visit"),E$=Symbol("skip children"),Nn=Symbol("remove node");Ir.BREAK=ar;Ir.SKIP=E$;Ir.REMOVE=
Nn;Ll.BREAK=ar;Ll.SKIP=E$;Ll.REMOVE=Nn});var lM,pM,In,dh=g(()=>{ye();Ga();lM={"!":"%21",",":"%2C","[":"%5B","]":"%5D","{":"%7B","}":"%7D"},pM=e=>e.replace(/[!,[\]{}]/g,t=>lM[t]),In=class e{constructor(t,r){
this.docStart=null,this.docEnd=!1,this.yaml=Object.assign({},e.defaultYaml,t),this.tags=Object.assign({},e.defaultTags,r)}clone(){let t=new e(this.yaml,this.tags);
return t.docStart=this.docStart,t}atDocument(){let t=new e(this.yaml,this.tags);switch(this.yaml.version){case"1.1":this.atNextDocument=!0;break;case"1.2":this.
atNextDocument=!1,this.yaml={explicit:e.defaultYaml.explicit,version:"1.2"},this.tags=Object.assign({},e.defaultTags);break}return t}add(t,r){this.atNextDocument&&
(this.yaml={explicit:e.defaultYaml.explicit,version:"1.1"},this.tags=Object.assign({},e.defaultTags),this.atNextDocument=!1);let n=t.trim().split(/[ \t]+/),s=n.
shift();switch(s){case"%TAG":{if(n.length!==2&&(r(0,"%TAG directive should contain exactly two parts"),n.length<2))return!1;let[i,o]=n;return this.tags[i]=o,!0}case"\
%YAML":{if(this.yaml.explicit=!0,n.length!==1)return r(0,"%YAML directive should contain exactly one part"),!1;let[i]=n;if(i==="1.1"||i==="1.2")return this.yaml.
version=i,!0;{let o=/^\d+\.\d+$/.test(i);return r(6,`Unsupported YAML version ${i}`,o),!1}}default:return r(0,`Unknown directive ${s}`,!0),!1}}tagName(t,r){if(t===
"!")return"!";if(t[0]!=="!")return r(`Not a valid tag: ${t}`),null;if(t[1]==="<"){let o=t.slice(2,-1);return o==="!"||o==="!!"?(r(`Verbatim tags aren't resolved\
, so ${t} is invalid.`),null):(t[t.length-1]!==">"&&r("Verbatim tags must end with a >"),o)}let[,n,s]=t.match(/^(.*!)([^!]*)$/s);s||r(`The ${t} tag has no suffi\
x`);let i=this.tags[n];if(i)try{return i+decodeURIComponent(s)}catch(o){return r(String(o)),null}return n==="!"?t:(r(`Could not resolve tag: ${t}`),null)}tagString(t){
for(let[r,n]of Object.entries(this.tags))if(t.startsWith(n))return r+pM(t.substring(n.length));return t[0]==="!"?t:`!<${t}>`}toString(t){let r=this.yaml.explicit?
[`%YAML ${this.yaml.version||"1.2"}`]:[],n=Object.entries(this.tags),s;if(t&&n.length>0&&ue(t.contents)){let i={};Ir(t.contents,(o,a)=>{ue(a)&&a.tag&&(i[a.tag]=
!0)}),s=Object.keys(i)}else s=[];for(let[i,o]of n)i==="!!"&&o==="tag:yaml.org,2002:"||(!t||s.some(a=>a.startsWith(o)))&&r.push(`%TAG ${i} ${o}`);return r.join(`\

`)}};In.defaultYaml={explicit:!1,version:"1.2"};In.defaultTags={"!!":"tag:yaml.org,2002:"}});function Dl(e){if(/[\x00-\x19\s,[\]{}]/.test(e)){let r=`Anchor must not contain whitespace or control characters: ${JSON.stringify(e)}`;throw new Error(r)}return!0}
function fh(e){let t=new Set;return Ir(e,{Value(r,n){n.anchor&&t.add(n.anchor)}}),t}function mh(e,t){for(let r=1;;++r){let n=`${e}${r}`;if(!t.has(n))return n}}function R$(e,t){
let r=[],n=new Map,s=null;return{onAnchor:i=>{r.push(i),s??(s=fh(e));let o=mh(t,s);return s.add(o),o},setAnchors:()=>{for(let i of r){let o=n.get(i);if(typeof o==
"object"&&o.anchor&&(ee(o.node)||ke(o.node)))o.node.anchor=o.anchor;else{let a=new Error("Failed to resolve repeated object (this should not happen)");throw a.source=
i,a}}},sourceObjects:n}}var Ml=g(()=>{ye();Ga()});function Ls(e,t,r,n){if(n&&typeof n=="object")if(Array.isArray(n))for(let s=0,i=n.length;s<i;++s){let o=n[s],a=Ls(e,n,String(s),o);a===void 0?delete n[s]:a!==o&&
(n[s]=a)}else if(n instanceof Map)for(let s of Array.from(n.keys())){let i=n.get(s),o=Ls(e,n,s,i);o===void 0?n.delete(s):o!==i&&n.set(s,o)}else if(n instanceof Set)
for(let s of Array.from(n)){let i=Ls(e,n,s,s);i===void 0?n.delete(s):i!==s&&(n.delete(s),n.add(i))}else for(let[s,i]of Object.entries(n)){let o=Ls(e,n,s,i);o===
void 0?delete n[s]:o!==i&&(n[s]=o)}return e.call(t,r,n)}var hh=g(()=>{});function vt(e,t,r){if(Array.isArray(e))return e.map((n,s)=>vt(n,String(s),r));if(e&&typeof e.toJSON=="function"){if(!r||!jl(e))return e.toJSON(t,r);let n={aliasCount:0,
count:1,res:void 0};r.anchors.set(e,n),r.onCreate=i=>{n.res=i,delete r.onCreate};let s=e.toJSON(t,r);return r.onCreate&&r.onCreate(s),s}return typeof e=="bigint"&&
!r?.keep?Number(e):e}var Ds=g(()=>{ye()});var Ms,ql=g(()=>{hh();ye();Ds();Ms=class{constructor(t){Object.defineProperty(this,Jt,{value:t})}clone(){let t=Object.create(Object.getPrototypeOf(this),Object.
getOwnPropertyDescriptors(this));return this.range&&(t.range=this.range.slice()),t}toJS(t,{mapAsMap:r,maxAliasCount:n,onAnchor:s,reviver:i}={}){if(!xn(t))throw new TypeError(
"A document argument is required");let o={anchors:new Map,doc:t,keep:!0,mapAsMap:r===!0,mapKeyWarned:!1,maxAliasCount:typeof n=="number"?n:100},a=vt(this,"",o);
if(typeof s=="function")for(let{count:u,res:c}of o.anchors.values())s(c,u);return typeof i=="function"?Ls(i,{"":a},"",a):a}}});function Fl(e,t,r){if(Wr(t)){let n=t.resolve(e),s=r&&n&&r.get(n);return s?s.count*s.aliasCount:0}else if(ke(t)){let n=0;for(let s of t.items){let i=Fl(e,s,r);i>
n&&(n=i)}return n}else if(le(t)){let n=Fl(e,t.key,r),s=Fl(e,t.value,r);return Math.max(n,s)}return 1}var ts,za=g(()=>{Ml();Ga();ye();ql();Ds();ts=class extends Ms{constructor(t){
super(Pl),this.source=t,Object.defineProperty(this,"tag",{set(){throw new Error("Alias nodes cannot have tags")}})}resolve(t,r){if(r?.maxAliasCount===0)throw new ReferenceError(
"Alias resolution is disabled");let n;r?.aliasResolveCache?n=r.aliasResolveCache:(n=[],Ir(t,{Node:(i,o)=>{(Wr(o)||jl(o))&&n.push(o)}}),r&&(r.aliasResolveCache=n));
let s;for(let i of n){if(i===this)break;i.anchor===this.source&&(s=i)}if(s&&r){let{anchors:i,doc:o,maxAliasCount:a}=r,u=i.get(s);if(u||(vt(s,null,r),u=i.get(s)),
u?.res===void 0){let c="This should not happen: Alias anchor was not resolved?";throw new ReferenceError(c)}if(a>=0&&(u.count+=1,u.aliasCount===0&&(u.aliasCount=
Fl(o,s,i)),u.count*u.aliasCount>a)){let c="Excessive alias count indicates a resource exhaustion attack";throw new ReferenceError(c)}}return s}toJSON(t,r){if(!r)
return{source:this.source};let n=this.resolve(r.doc,r);if(!n){let s=`Unresolved alias (the anchor must be set before the alias): ${this.source}`;throw new ReferenceError(
s)}return r.anchors.get(n).res}toString(t,r,n){let s=`*${this.source}`;if(t){if(Dl(this.source),t.options.verifyAliasOrder&&!t.anchors.has(this.source)){let i=`\
Unresolved alias (the anchor must be set before the alias): ${this.source}`;throw new Error(i)}if(t.implicitKey)return`${s} `}return s}}});var Ul,G,pt=g(()=>{ye();ql();Ds();Ul=e=>!e||typeof e!="function"&&typeof e!="object",G=class extends Ms{constructor(t){super(_r),this.value=t}toJSON(t,r){return r?.
keep?this.value:vt(this.value,t,r)}toString(){return String(this.value)}};G.BLOCK_FOLDED="BLOCK_FOLDED";G.BLOCK_LITERAL="BLOCK_LITERAL";G.PLAIN="PLAIN";G.QUOTE_DOUBLE=
"QUOTE_DOUBLE";G.QUOTE_SINGLE="QUOTE_SINGLE"});function fM(e,t,r){if(t){let n=r.filter(i=>i.tag===t),s=n.find(i=>!i.format)??n[0];if(!s)throw new Error(`Tag ${t} not found`);return s}return r.find(n=>n.identify?.(
e)&&!n.format)}function rs(e,t,r){if(xn(e)&&(e=e.contents),ue(e))return e;if(le(e)){let p=r.schema[Yr].createNode?.(r.schema,null,r);return p.items.push(e),p}(e instanceof
String||e instanceof Number||e instanceof Boolean||typeof BigInt<"u"&&e instanceof BigInt)&&(e=e.valueOf());let{aliasDuplicateObjects:n,onAnchor:s,onTagObj:i,schema:o,
sourceObjects:a}=r,u;if(n&&e&&typeof e=="object"){if(u=a.get(e),u)return u.anchor??(u.anchor=s(e)),new ts(u.anchor);u={anchor:null,node:null},a.set(e,u)}t?.startsWith(
"!!")&&(t=dM+t.slice(2));let c=fM(e,t,o.tags);if(!c){if(e&&typeof e.toJSON=="function"&&(e=e.toJSON()),!e||typeof e!="object"){let p=new G(e);return u&&(u.node=
p),p}c=e instanceof Map?o[Yr]:Symbol.iterator in Object(e)?o[es]:o[Yr]}i&&(i(c),delete r.onTagObj);let l=c?.createNode?c.createNode(r.schema,e,r):typeof c?.nodeClass?.
from=="function"?c.nodeClass.from(r.schema,e,r):new G(e);return t?l.tag=t:c.default||(l.tag=c.tag),u&&(u.node=l),l}var dM,Ba=g(()=>{za();ye();pt();dM="tag:yaml.\
org,2002:"});function Va(e,t,r){let n=r;for(let s=t.length-1;s>=0;--s){let i=t[s];if(typeof i=="number"&&Number.isInteger(i)&&i>=0){let o=[];o[i]=n,n=o}else n=new Map([[i,n]])}
return rs(n,void 0,{aliasDuplicateObjects:!1,keepUndefined:!1,onAnchor:()=>{throw new Error("This should not happen, please report a bug.")},schema:e,sourceObjects:new Map})}
var ko,So,Gl=g(()=>{Ba();ye();ql();ko=e=>e==null||typeof e=="object"&&!!e[Symbol.iterator]().next().done,So=class extends Ms{constructor(t,r){super(t),Object.defineProperty(
this,"schema",{value:r,configurable:!0,enumerable:!1,writable:!0})}clone(t){let r=Object.create(Object.getPrototypeOf(this),Object.getOwnPropertyDescriptors(this));
return t&&(r.schema=t),r.items=r.items.map(n=>ue(n)||le(n)?n.clone(t):n),this.range&&(r.range=this.range.slice()),r}addIn(t,r){if(ko(t))this.add(r);else{let[n,...s]=t,
i=this.get(n,!0);if(ke(i))i.addIn(s,r);else if(i===void 0&&this.schema)this.set(n,Va(this.schema,s,r));else throw new Error(`Expected YAML collection at ${n}. R\
emaining path: ${s}`)}}deleteIn(t){let[r,...n]=t;if(n.length===0)return this.delete(r);let s=this.get(r,!0);if(ke(s))return s.deleteIn(n);throw new Error(`Expec\
ted YAML collection at ${r}. Remaining path: ${n}`)}getIn(t,r){let[n,...s]=t,i=this.get(n,!0);return s.length===0?!r&&ee(i)?i.value:i:ke(i)?i.getIn(s,r):void 0}hasAllNullValues(t){
return this.items.every(r=>{if(!le(r))return!1;let n=r.value;return n==null||t&&ee(n)&&n.value==null&&!n.commentBefore&&!n.comment&&!n.tag})}hasIn(t){let[r,...n]=t;
if(n.length===0)return this.has(r);let s=this.get(r,!0);return ke(s)?s.hasIn(n):!1}setIn(t,r){let[n,...s]=t;if(s.length===0)this.set(n,r);else{let i=this.get(n,
!0);if(ke(i))i.setIn(s,r);else if(i===void 0&&this.schema)this.set(n,Va(this.schema,s,r));else throw new Error(`Expected YAML collection at ${n}. Remaining path\
: ${s}`)}}}});function Or(e,t){return/^\n+$/.test(e)?e.substring(1):t?e.replace(/^(?! *$)/gm,t):e}var x$,On,Ka=g(()=>{x$=e=>e.replace(/^(?!$)(?: $)?/gm,"#");On=(e,t,r)=>e.endsWith(
`
`)?Or(r,t):r.includes(`
`)?`
`+Or(r,t):(e.endsWith(" ")?"":" ")+r});function Za(e,t,r="flow",{indentAtStart:n,lineWidth:s=80,minContentWidth:i=20,onFold:o,onOverflow:a}={}){if(!s||s<0)return e;s<i&&(i=0);let u=Math.max(1+i,1+s-t.
length);if(e.length<=u)return e;let c=[],l={},p=s-t.length;typeof n=="number"&&(n>s-Math.max(2,i)?c.push(0):p=s-n);let d,f,m=!1,h=-1,b=-1,T=-1;r===zl&&(h=N$(e,h,
t.length),h!==-1&&(p=h+u));for(let R;R=e[h+=1];){if(r===Qa&&R==="\\"){switch(b=h,e[h+1]){case"x":h+=3;break;case"u":h+=5;break;case"U":h+=9;break;default:h+=1}T=
h}if(R===`
`)r===zl&&(h=N$(e,h,t.length)),p=h+t.length+u,d=void 0;else{if(R===" "&&f&&f!==" "&&f!==`
`&&f!=="	"){let A=e[h+1];A&&A!==" "&&A!==`
`&&A!=="	"&&(d=h)}if(h>=p)if(d)c.push(d),p=d+u,d=void 0;else if(r===Qa){for(;f===" "||f==="	";)f=R,R=e[h+=1],m=!0;let A=h>T+1?h-2:b-1;if(l[A])return e;c.push(A),
l[A]=!0,p=A+u,d=void 0}else m=!0}f=R}if(m&&a&&a(),c.length===0)return e;o&&o();let k=e.slice(0,c[0]);for(let R=0;R<c.length;++R){let A=c[R],j=c[R+1]||e.length;A===
0?k=`
${t}${e.slice(0,j)}`:(r===Qa&&l[A]&&(k+=`${e[A]}\\`),k+=`
${t}${e.slice(A+1,j)}`)}return k}function N$(e,t,r){let n=t,s=t+1,i=e[s];for(;i===" "||i==="	";)if(t<s+r)i=e[++t];else{do i=e[++t];while(i&&i!==`
`);n=t,s=t+1,i=e[s]}return n}var gh,zl,Qa,I$=g(()=>{gh="flow",zl="block",Qa="quoted"});function mM(e,t,r){if(!t||t<0)return!1;let n=t-r,s=e.length;if(s<=n)return!1;for(let i=0,o=0;i<s;++i)if(e[i]===`
`){if(i-o>n)return!0;if(o=i+1,s-o<=n)return!1}return!0}function Ha(e,t){let r=JSON.stringify(e);if(t.options.doubleQuotedAsJSON)return r;let{implicitKey:n}=t,s=t.
options.doubleQuotedMinMultiLineLength,i=t.indent||(Kl(e)?"  ":""),o="",a=0;for(let u=0,c=r[u];c;c=r[++u])if(c===" "&&r[u+1]==="\\"&&r[u+2]==="n"&&(o+=r.slice(a,
u)+"\\ ",u+=1,a=u,c="\\"),c==="\\")switch(r[u+1]){case"u":{o+=r.slice(a,u);let l=r.substr(u+2,4);switch(l){case"0000":o+="\\0";break;case"0007":o+="\\a";break;case"\
000b":o+="\\v";break;case"001b":o+="\\e";break;case"0085":o+="\\N";break;case"00a0":o+="\\_";break;case"2028":o+="\\L";break;case"2029":o+="\\P";break;default:l.
substr(0,2)==="00"?o+="\\x"+l.substr(2):o+=r.substr(u,6)}u+=5,a=u+1}break;case"n":if(n||r[u+2]==='"'||r.length<s)u+=1;else{for(o+=r.slice(a,u)+`

`;r[u+2]==="\\"&&r[u+3]==="n"&&r[u+4]!=='"';)o+=`
`,u+=2;o+=i,r[u+2]===" "&&(o+="\\"),u+=1,a=u+1}break;default:u+=1}return o=a?o+r.slice(a):r,n?o:Za(o,i,Qa,Vl(t,!1))}function yh(e,t){if(t.options.singleQuote===
!1||t.implicitKey&&e.includes(`
`)||/[ \t]\n|\n[ \t]/.test(e))return Ha(e,t);let r=t.indent||(Kl(e)?"  ":""),n="'"+e.replace(/'/g,"''").replace(/\n+/g,`$&
${r}`)+"'";return t.implicitKey?n:Za(n,r,gh,Vl(t,!1))}function Ro(e,t){let{singleQuote:r}=t.options,n;if(r===!1)n=Ha;else{let s=e.includes('"'),i=e.includes("'");
s&&!i?n=yh:i&&!s?n=Ha:n=r?yh:Ha}return n(e,t)}function Bl({comment:e,type:t,value:r},n,s,i){let{blockQuote:o,commentString:a,lineWidth:u}=n.options;if(!o||/\n[\t ]+$/.
test(r))return Ro(r,n);let c=n.indent||(n.forceBlockIndent||Kl(r)?"  ":""),l=o==="literal"?!0:o==="folded"||t===G.BLOCK_FOLDED?!1:t===G.BLOCK_LITERAL?!0:!mM(r,u,
c.length);if(!r)return l?`|
`:`>
`;let p,d;for(d=r.length;d>0;--d){let j=r[d-1];if(j!==`
`&&j!=="	"&&j!==" ")break}let f=r.substring(d),m=f.indexOf(`
`);m===-1?p="-":r===f||m!==f.length-1?(p="+",i&&i()):p="",f&&(r=r.slice(0,-f.length),f[f.length-1]===`
`&&(f=f.slice(0,-1)),f=f.replace(bh,`$&${c}`));let h=!1,b,T=-1;for(b=0;b<r.length;++b){let j=r[b];if(j===" ")h=!0;else if(j===`
`)T=b;else break}let k=r.substring(0,T<b?T+1:b);k&&(r=r.substring(k.length),k=k.replace(/\n+/g,`$&${c}`));let A=(h?c?"2":"1":"")+p;if(e&&(A+=" "+a(e.replace(/ ?[\r\n]+/g,
" ")),s&&s()),!l){let j=r.replace(/\n+/g,`
$&`).replace(/(?:^|\n)([\t ].*)(?:([\n\t ]*)\n(?![\n\t ]))?/g,"$1$2").replace(/\n+/g,`$&${c}`),L=!1,J=Vl(n,!0);o!=="folded"&&t!==G.BLOCK_FOLDED&&(J.onOverflow=()=>{
L=!0});let D=Za(`${k}${j}${f}`,c,zl,J);if(!L)return`>${A}
${c}${D}`}return r=r.replace(/\n+/g,`$&${c}`),`|${A}
${c}${k}${r}${f}`}function hM(e,t,r,n){let{type:s,value:i}=e,{actualString:o,implicitKey:a,indent:u,indentStep:c,inFlow:l}=t;if(a&&i.includes(`
`)||l&&/[[\]{},]/.test(i))return Ro(i,t);if(/^[\n\t ,[\]{}#&*!|>'"%@`]|^[?-]$|^[?-][ \t]|[\n:][ \t]|[ \t]\n|[\n\t ]#|[\n\t :]$/.test(i))return a||l||!i.includes(
`
`)?Ro(i,t):Bl(e,t,r,n);if(!a&&!l&&s!==G.PLAIN&&i.includes(`
`))return Bl(e,t,r,n);if(Kl(i)){if(u==="")return t.forceBlockIndent=!0,Bl(e,t,r,n);if(a&&u===c)return Ro(i,t)}let p=i.replace(/\n+/g,`$&
${u}`);if(o){let d=h=>h.default&&h.tag!=="tag:yaml.org,2002:str"&&h.test?.test(p),{compat:f,tags:m}=t.doc.schema;if(m.some(d)||f?.some(d))return Ro(i,t)}return a?
p:Za(p,u,gh,Vl(t,!1))}function xi(e,t,r,n){let{implicitKey:s,inFlow:i}=t,o=typeof e.value=="string"?e:Object.assign({},e,{value:String(e.value)}),{type:a}=e;a!==
G.QUOTE_DOUBLE&&/[\x00-\x08\x0b-\x1f\x7f-\x9f\u{D800}-\u{DFFF}]/u.test(o.value)&&(a=G.QUOTE_DOUBLE);let u=l=>{switch(l){case G.BLOCK_FOLDED:case G.BLOCK_LITERAL:
return s||i?Ro(o.value,t):Bl(o,t,r,n);case G.QUOTE_DOUBLE:return Ha(o.value,t);case G.QUOTE_SINGLE:return yh(o.value,t);case G.PLAIN:return hM(o,t,r,n);default:
return null}},c=u(a);if(c===null){let{defaultKeyType:l,defaultStringType:p}=t.options,d=s&&l||p;if(c=u(d),c===null)throw new Error(`Unsupported default string t\
ype ${d}`)}return c}var Vl,Kl,bh,Ja=g(()=>{pt();I$();Vl=(e,t)=>({indentAtStart:t?e.indent.length:e.indentAtStart,lineWidth:e.options.lineWidth,minContentWidth:e.
options.minContentWidth}),Kl=e=>/^(%|---|\.\.\.)/m.test(e);try{bh=new RegExp(`(^|(?<!
))
+(?!
|$)`,"g")}catch{bh=/\n+(?!\n|$)/g}});function Ql(e,t){let r=Object.assign({blockQuote:!0,commentString:x$,defaultKeyType:null,defaultStringType:"PLAIN",directives:null,doubleQuotedAsJSON:!1,doubleQuotedMinMultiLineLength:40,
falseStr:"false",flowCollectionPadding:!0,indentSeq:!0,lineWidth:80,minContentWidth:20,nullStr:"null",simpleKeys:!1,singleQuote:null,trailingComma:!1,trueStr:"t\
rue",verifyAliasOrder:!0},e.schema.toStringOptions,t),n;switch(r.collectionStyle){case"block":n=!1;break;case"flow":n=!0;break;default:n=null}return{anchors:new Set,
doc:e,flowCollectionPadding:r.flowCollectionPadding?" ":"",indent:"",indentStep:typeof r.indent=="number"?" ".repeat(r.indent):"  ",inFlow:n,options:r}}function gM(e,t){
if(t.tag){let s=e.filter(i=>i.tag===t.tag);if(s.length>0)return s.find(i=>i.format===t.format)??s[0]}let r,n;if(ee(t)){n=t.value;let s=e.filter(i=>i.identify?.(
n));if(s.length>1){let i=s.filter(o=>o.test);i.length>0&&(s=i)}r=s.find(i=>i.format===t.format)??s.find(i=>!i.format)}else n=t,r=e.find(s=>s.nodeClass&&n instanceof
s.nodeClass);if(!r){let s=n?.constructor?.name??(n===null?"null":typeof n);throw new Error(`Tag not resolved for ${s} value`)}return r}function yM(e,t,{anchors:r,
doc:n}){if(!n.directives)return"";let s=[],i=(ee(e)||ke(e))&&e.anchor;i&&Dl(i)&&(r.add(i),s.push(`&${i}`));let o=e.tag??(t.default?null:t.tag);return o&&s.push(
n.directives.tagString(o)),s.join(" ")}function ns(e,t,r,n){if(le(e))return e.toString(t,r,n);if(Wr(e)){if(t.doc.directives)return e.toString(t);if(t.resolvedAliases?.
has(e))throw new TypeError("Cannot stringify circular structure without alias nodes");t.resolvedAliases?t.resolvedAliases.add(e):t.resolvedAliases=new Set([e]),
e=e.resolve(t.doc)}let s,i=ue(e)?e:t.doc.createNode(e,{onTagObj:u=>s=u});s??(s=gM(t.doc.schema.tags,i));let o=yM(i,s,t);o.length>0&&(t.indentAtStart=(t.indentAtStart??
0)+o.length+1);let a=typeof s.stringify=="function"?s.stringify(i,t,r,n):ee(i)?xi(i,t,r,n):i.toString(t,r,n);return o?ee(i)||a[0]==="{"||a[0]==="["?`${o} ${a}`:
`${o}
${t.indent}${a}`:a}var Ya=g(()=>{Ml();ye();Ka();Ja()});function O$({key:e,value:t},r,n,s){let{allNullValues:i,doc:o,indent:a,indentStep:u,options:{commentString:c,indentSeq:l,simpleKeys:p}}=r,d=ue(e)&&e.comment||null;
if(p){if(d)throw new Error("With simple keys, key nodes cannot have comments");if(ke(e)||!ue(e)&&typeof e=="object"){let J="With simple keys, collection cannot \
be used as a key value";throw new Error(J)}}let f=!p&&(!e||d&&t==null&&!r.inFlow||ke(e)||(ee(e)?e.type===G.BLOCK_FOLDED||e.type===G.BLOCK_LITERAL:typeof e=="obj\
ect"));r=Object.assign({},r,{allNullValues:!1,implicitKey:!f&&(p||!i),indent:a+u});let m=!1,h=!1,b=ns(e,r,()=>m=!0,()=>h=!0);if(!f&&!r.inFlow&&b.length>1024){if(p)
throw new Error("With simple keys, single line scalar must not span more than 1024 characters");f=!0}if(r.inFlow){if(i||t==null)return m&&n&&n(),b===""?"?":f?`?\
 ${b}`:b}else if(i&&!p||t==null&&f)return b=`? ${b}`,d&&!m?b+=On(b,r.indent,c(d)):h&&s&&s(),b;m&&(d=null),f?(d&&(b+=On(b,r.indent,c(d))),b=`? ${b}
${a}:`):(b=`${b}:`,d&&(b+=On(b,r.indent,c(d))));let T,k,R;ue(t)?(T=!!t.spaceBefore,k=t.commentBefore,R=t.comment):(T=!1,k=null,R=null,t&&typeof t=="object"&&(t=
o.createNode(t))),r.implicitKey=!1,!f&&!d&&ee(t)&&(r.indentAtStart=b.length+1),h=!1,!l&&u.length>=2&&!r.inFlow&&!f&&Xr(t)&&!t.flow&&!t.tag&&!t.anchor&&(r.indent=
r.indent.substring(2));let A=!1,j=ns(t,r,()=>A=!0,()=>h=!0),L=" ";if(d||T||k){if(L=T?`
`:"",k){let J=c(k);L+=`
${Or(J,r.indent)}`}j===""&&!r.inFlow?L===`
`&&R&&(L=`

`):L+=`
${r.indent}`}else if(!f&&ke(t)){let J=j[0],D=j.indexOf(`
`),$=D!==-1,z=r.inFlow??t.flow??t.items.length===0;if($||!z){let ce=!1;if($&&(J==="&"||J==="!")){let Ae=j.indexOf(" ");J==="&"&&Ae!==-1&&Ae<D&&j[Ae+1]==="!"&&(Ae=
j.indexOf(" ",Ae+1)),(Ae===-1||D<Ae)&&(ce=!0)}ce||(L=`
${r.indent}`)}}else(j===""||j[0]===`
`)&&(L="");return b+=L+j,r.inFlow?A&&n&&n():R&&!A?b+=On(b,r.indent,c(R)):h&&s&&s(),b}var A$=g(()=>{ye();pt();Ya();Ka()});function _h(e,t){(e==="debug"||e==="warn")&&console.warn(t)}var vh=g(()=>{});function Th(e,t,r){let n=C$(e,r);if(Xr(n))for(let s of n.items)wh(e,t,s);else if(Array.isArray(n))for(let s of n)wh(e,t,s);else wh(e,t,n)}function wh(e,t,r){let n=C$(
e,r);if(!vr(n))throw new Error("Merge sources must be maps or map aliases");let s=n.toJSON(null,e,Map);for(let[i,o]of s)t instanceof Map?t.has(i)||t.set(i,o):t instanceof
Set?t.add(i):Object.prototype.hasOwnProperty.call(t,i)||Object.defineProperty(t,i,{value:o,writable:!0,enumerable:!0,configurable:!0});return t}function C$(e,t){
return e&&Wr(t)?t.resolve(e.doc,e):t}var Zl,en,P$,Hl=g(()=>{ye();pt();Zl="<<",en={identify:e=>e===Zl||typeof e=="symbol"&&e.description===Zl,default:"key",tag:"\
tag:yaml.org,2002:merge",test:/^<<$/,resolve:()=>Object.assign(new G(Symbol(Zl)),{addToJSMap:Th}),stringify:()=>Zl},P$=(e,t)=>(en.identify(t)||ee(t)&&(!t.type||
t.type===G.PLAIN)&&en.identify(t.value))&&e?.doc.schema.tags.some(r=>r.tag===en.tag&&r.default)});function Jl(e,t,{key:r,value:n}){if(ue(r)&&r.addToJSMap)r.addToJSMap(e,t,n);else if(P$(e,r))Th(e,t,n);else{let s=vt(r,"",e);if(t instanceof Map)t.set(s,vt(n,s,e));else if(t instanceof
Set)t.add(s);else{let i=bM(r,s,e),o=vt(n,i,e);i in t?Object.defineProperty(t,i,{value:o,writable:!0,enumerable:!0,configurable:!0}):t[i]=o}}return t}function bM(e,t,r){
if(t===null)return"";if(typeof t!="object")return String(t);if(ue(e)&&r?.doc){let n=Ql(r.doc,{});n.anchors=new Set;for(let i of r.anchors.keys())n.anchors.add(i.
anchor);n.inFlow=!0,n.inStringifyKey=!0;let s=e.toString(n);if(!r.mapKeyWarned){let i=JSON.stringify(s);i.length>40&&(i=i.substring(0,36)+'..."'),_h(r.doc.options.
logLevel,`Keys with collection values will be stringified due to JS Object restrictions: ${i}. Set mapAsMap: true to use object keys.`),r.mapKeyWarned=!0}return s}
return JSON.stringify(t)}var Eh=g(()=>{vh();Hl();Ya();ye();Ds()});function xo(e,t,r){let n=rs(e,void 0,r),s=rs(t,void 0,r);return new Je(n,s)}var Je,qs=g(()=>{Ba();A$();Eh();ye();Je=class e{constructor(t,r=null){Object.defineProperty(
this,Jt,{value:ph}),this.key=t,this.value=r}clone(t){let{key:r,value:n}=this;return ue(r)&&(r=r.clone(t)),ue(n)&&(n=n.clone(t)),new e(r,n)}toJSON(t,r){let n=r?.
mapAsMap?new Map:{};return Jl(r,n,this)}toString(t,r,n){return t?.doc?O$(this,t,r,n):JSON.stringify(this)}}});function Wl(e,t,r){return(t.inFlow??e.flow?vM:_M)(e,t,r)}function _M({comment:e,items:t},r,{blockItemPrefix:n,flowChars:s,itemIndent:i,onChompKeep:o,onComment:a}){
let{indent:u,options:{commentString:c}}=r,l=Object.assign({},r,{indent:i,type:null}),p=!1,d=[];for(let m=0;m<t.length;++m){let h=t[m],b=null;if(ue(h))!p&&h.spaceBefore&&
d.push(""),Yl(r,d,h.commentBefore,p),h.comment&&(b=h.comment);else if(le(h)){let k=ue(h.key)?h.key:null;k&&(!p&&k.spaceBefore&&d.push(""),Yl(r,d,k.commentBefore,
p))}p=!1;let T=ns(h,l,()=>b=null,()=>p=!0);b&&(T+=On(T,i,c(b))),p&&b&&(p=!1),d.push(n+T)}let f;if(d.length===0)f=s.start+s.end;else{f=d[0];for(let m=1;m<d.length;++m){
let h=d[m];f+=h?`
${u}${h}`:`
`}}return e?(f+=`
`+Or(c(e),u),a&&a()):p&&o&&o(),f}function vM({items:e},t,{flowChars:r,itemIndent:n}){let{indent:s,indentStep:i,flowCollectionPadding:o,options:{commentString:a}}=t;
n+=i;let u=Object.assign({},t,{indent:n,inFlow:!0,type:null}),c=!1,l=0,p=[];for(let m=0;m<e.length;++m){let h=e[m],b=null;if(ue(h))h.spaceBefore&&p.push(""),Yl(
t,p,h.commentBefore,!1),h.comment&&(b=h.comment);else if(le(h)){let k=ue(h.key)?h.key:null;k&&(k.spaceBefore&&p.push(""),Yl(t,p,k.commentBefore,!1),k.comment&&(c=
!0));let R=ue(h.value)?h.value:null;R?(R.comment&&(b=R.comment),R.commentBefore&&(c=!0)):h.value==null&&k?.comment&&(b=k.comment)}b&&(c=!0);let T=ns(h,u,()=>b=null);
c||(c=p.length>l||T.includes(`
`)),m<e.length-1?T+=",":t.options.trailingComma&&(t.options.lineWidth>0&&(c||(c=p.reduce((k,R)=>k+R.length+2,2)+(T.length+2)>t.options.lineWidth)),c&&(T+=",")),
b&&(T+=On(T,n,a(b))),p.push(T),l=p.length}let{start:d,end:f}=r;if(p.length===0)return d+f;if(!c){let m=p.reduce((h,b)=>h+b.length+2,2);c=t.options.lineWidth>0&&
m>t.options.lineWidth}if(c){let m=d;for(let h of p)m+=h?`
${i}${s}${h}`:`
`;return`${m}
${s}${f}`}else return`${d}${o}${p.join(" ")}${o}${f}`}function Yl({indent:e,options:{commentString:t}},r,n,s){if(n&&s&&(n=n.replace(/^\n+/,"")),n){let i=Or(t(n),
e);r.push(i.trimStart())}}var $h=g(()=>{ye();Ya();Ka()});function Fs(e,t){let r=ee(t)?t.value:t;for(let n of e)if(le(n)&&(n.key===t||n.key===r||ee(n.key)&&n.key.value===r))return n}var nt,Us=g(()=>{$h();Eh();Gl();ye();
qs();pt();nt=class extends So{static get tagName(){return"tag:yaml.org,2002:map"}constructor(t){super(Yr,t),this.items=[]}static from(t,r,n){let{keepUndefined:s,
replacer:i}=n,o=new this(t),a=(u,c)=>{if(typeof i=="function")c=i.call(r,u,c);else if(Array.isArray(i)&&!i.includes(u))return;(c!==void 0||s)&&o.items.push(xo(u,
c,n))};if(r instanceof Map)for(let[u,c]of r)a(u,c);else if(r&&typeof r=="object")for(let u of Object.keys(r))a(u,r[u]);return typeof t.sortMapEntries=="function"&&
o.items.sort(t.sortMapEntries),o}add(t,r){let n;le(t)?n=t:!t||typeof t!="object"||!("key"in t)?n=new Je(t,t?.value):n=new Je(t.key,t.value);let s=Fs(this.items,
n.key),i=this.schema?.sortMapEntries;if(s){if(!r)throw new Error(`Key ${n.key} already set`);ee(s.value)&&Ul(n.value)?s.value.value=n.value:s.value=n.value}else if(i){
let o=this.items.findIndex(a=>i(n,a)<0);o===-1?this.items.push(n):this.items.splice(o,0,n)}else this.items.push(n)}delete(t){let r=Fs(this.items,t);return r?this.
items.splice(this.items.indexOf(r),1).length>0:!1}get(t,r){let s=Fs(this.items,t)?.value;return(!r&&ee(s)?s.value:s)??void 0}has(t){return!!Fs(this.items,t)}set(t,r){
this.add(new Je(t,r),!0)}toJSON(t,r,n){let s=n?new n:r?.mapAsMap?new Map:{};r?.onCreate&&r.onCreate(s);for(let i of this.items)Jl(r,s,i);return s}toString(t,r,n){
if(!t)return JSON.stringify(this);for(let s of this.items)if(!le(s))throw new Error(`Map items must all be pairs; found ${JSON.stringify(s)} instead`);return!t.
allNullValues&&this.hasAllNullValues(!1)&&(t=Object.assign({},t,{allNullValues:!0})),Wl(this,t,{blockItemPrefix:"",flowChars:{start:"{",end:"}"},itemIndent:t.indent||
"",onChompKeep:n,onComment:r})}}});var tn,No=g(()=>{ye();Us();tn={collection:"map",default:!0,nodeClass:nt,tag:"tag:yaml.org,2002:map",resolve(e,t){return vr(e)||t("Expected a mapping for this ta\
g"),e},createNode:(e,t,r)=>nt.from(e,t,r)}});function Xl(e){let t=ee(e)?e.value:e;return t&&typeof t=="string"&&(t=Number(t)),typeof t=="number"&&Number.isInteger(t)&&t>=0?t:null}var Gt,Gs=g(()=>{Ba();$h();
Gl();ye();pt();Ds();Gt=class extends So{static get tagName(){return"tag:yaml.org,2002:seq"}constructor(t){super(es,t),this.items=[]}add(t){this.items.push(t)}delete(t){
let r=Xl(t);return typeof r!="number"?!1:this.items.splice(r,1).length>0}get(t,r){let n=Xl(t);if(typeof n!="number")return;let s=this.items[n];return!r&&ee(s)?s.
value:s}has(t){let r=Xl(t);return typeof r=="number"&&r<this.items.length}set(t,r){let n=Xl(t);if(typeof n!="number")throw new Error(`Expected a valid index, no\
t ${t}.`);let s=this.items[n];ee(s)&&Ul(r)?s.value=r:this.items[n]=r}toJSON(t,r){let n=[];r?.onCreate&&r.onCreate(n);let s=0;for(let i of this.items)n.push(vt(i,
String(s++),r));return n}toString(t,r,n){return t?Wl(this,t,{blockItemPrefix:"- ",flowChars:{start:"[",end:"]"},itemIndent:(t.indent||"")+"  ",onChompKeep:n,onComment:r}):
JSON.stringify(this)}static from(t,r,n){let{replacer:s}=n,i=new this(t);if(r&&Symbol.iterator in Object(r)){let o=0;for(let a of r){if(typeof s=="function"){let u=r instanceof
Set?a:String(o++);a=s.call(r,u,a)}i.items.push(rs(a,void 0,n))}}return i}}});var rn,Io=g(()=>{ye();Gs();rn={collection:"seq",default:!0,nodeClass:Gt,tag:"tag:yaml.org,2002:seq",resolve(e,t){return Xr(e)||t("Expected a sequence for this t\
ag"),e},createNode:(e,t,r)=>Gt.from(e,t,r)}});var zs,Wa=g(()=>{Ja();zs={identify:e=>typeof e=="string",default:!0,tag:"tag:yaml.org,2002:str",resolve:e=>e,stringify(e,t,r,n){return t=Object.assign({actualString:!0},
t),xi(e,t,r,n)}}});var Ni,ep=g(()=>{pt();Ni={identify:e=>e==null,createNode:()=>new G(null),default:!0,tag:"tag:yaml.org,2002:null",test:/^(?:~|[Nn]ull|NULL)?$/,resolve:()=>new G(
null),stringify:({source:e},t)=>typeof e=="string"&&Ni.test.test(e)?e:t.options.nullStr}});var Xa,Sh=g(()=>{pt();Xa={identify:e=>typeof e=="boolean",default:!0,tag:"tag:yaml.org,2002:bool",test:/^(?:[Tt]rue|TRUE|[Ff]alse|FALSE)$/,resolve:e=>new G(e[0]===
"t"||e[0]==="T"),stringify({source:e,value:t},r){if(e&&Xa.test.test(e)){let n=e[0]==="t"||e[0]==="T";if(t===n)return e}return t?r.options.trueStr:r.options.falseStr}}});function zt({format:e,minFractionDigits:t,tag:r,value:n}){if(typeof n=="bigint")return String(n);let s=typeof n=="number"?n:Number(n);if(!isFinite(s))return isNaN(
s)?".nan":s<0?"-.inf":".inf";let i=Object.is(n,-0)?"-0":JSON.stringify(n);if(!e&&t&&(!r||r==="tag:yaml.org,2002:float")&&/^-?\d/.test(i)&&!i.includes("e")){let o=i.
indexOf(".");o<0&&(o=i.length,i+=".");let a=t-(i.length-o-1);for(;a-- >0;)i+="0"}return i}var Oo=g(()=>{});var tp,rp,np,kh=g(()=>{pt();Oo();tp={identify:e=>typeof e=="number",default:!0,tag:"tag:yaml.org,2002:float",test:/^(?:[-+]?\.(?:inf|Inf|INF)|\.nan|\.NaN|\.NAN)$/,
resolve:e=>e.slice(-3).toLowerCase()==="nan"?NaN:e[0]==="-"?Number.NEGATIVE_INFINITY:Number.POSITIVE_INFINITY,stringify:zt},rp={identify:e=>typeof e=="number",default:!0,
tag:"tag:yaml.org,2002:float",format:"EXP",test:/^[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)[eE][-+]?[0-9]+$/,resolve:e=>parseFloat(e),stringify(e){let t=Number(e.value);
return isFinite(t)?t.toExponential():zt(e)}},np={identify:e=>typeof e=="number",default:!0,tag:"tag:yaml.org,2002:float",test:/^[-+]?(?:\.[0-9]+|[0-9]+\.[0-9]*)$/,
resolve(e){let t=new G(parseFloat(e)),r=e.indexOf(".");return r!==-1&&e[e.length-1]==="0"&&(t.minFractionDigits=e.length-r-1),t},stringify:zt}});function j$(e,t,r){let{value:n}=e;return sp(n)&&n>=0?r+n.toString(t):zt(e)}var sp,Rh,ip,op,ap,xh=g(()=>{Oo();sp=e=>typeof e=="bigint"||Number.isInteger(e),Rh=(e,t,r,{
intAsBigInt:n})=>n?BigInt(e):parseInt(e.substring(t),r);ip={identify:e=>sp(e)&&e>=0,default:!0,tag:"tag:yaml.org,2002:int",format:"OCT",test:/^0o[0-7]+$/,resolve:(e,t,r)=>Rh(
e,2,8,r),stringify:e=>j$(e,8,"0o")},op={identify:sp,default:!0,tag:"tag:yaml.org,2002:int",test:/^[-+]?[0-9]+$/,resolve:(e,t,r)=>Rh(e,0,10,r),stringify:zt},ap={
identify:e=>sp(e)&&e>=0,default:!0,tag:"tag:yaml.org,2002:int",format:"HEX",test:/^0x[0-9a-fA-F]+$/,resolve:(e,t,r)=>Rh(e,2,16,r),stringify:e=>j$(e,16,"0x")}});var L$,D$=g(()=>{No();ep();Io();Wa();Sh();kh();xh();L$=[tn,rn,zs,Ni,Xa,ip,op,ap,tp,rp,np]});function M$(e){return typeof e=="bigint"||Number.isInteger(e)}var up,wM,TM,q$,F$=g(()=>{pt();No();Io();up=({value:e})=>JSON.stringify(e),wM=[{identify:e=>typeof e==
"string",default:!0,tag:"tag:yaml.org,2002:str",resolve:e=>e,stringify:up},{identify:e=>e==null,createNode:()=>new G(null),default:!0,tag:"tag:yaml.org,2002:nul\
l",test:/^null$/,resolve:()=>null,stringify:up},{identify:e=>typeof e=="boolean",default:!0,tag:"tag:yaml.org,2002:bool",test:/^true$|^false$/,resolve:e=>e==="t\
rue",stringify:up},{identify:M$,default:!0,tag:"tag:yaml.org,2002:int",test:/^-?(?:0|[1-9][0-9]*)$/,resolve:(e,t,{intAsBigInt:r})=>r?BigInt(e):parseInt(e,10),stringify:({
value:e})=>M$(e)?e.toString():JSON.stringify(e)},{identify:e=>typeof e=="number",default:!0,tag:"tag:yaml.org,2002:float",test:/^-?(?:0|[1-9][0-9]*)(?:\.[0-9]*)?(?:[eE][-+]?[0-9]+)?$/,
resolve:e=>parseFloat(e),stringify:up}],TM={default:!0,tag:"",test:/^/,resolve(e,t){return t(`Unresolved plain scalar ${JSON.stringify(e)}`),e}},q$=[tn,rn].concat(
wM,TM)});var eu,Nh=g(()=>{pt();Ja();eu={identify:e=>e instanceof Uint8Array,default:!1,tag:"tag:yaml.org,2002:binary",resolve(e,t){if(typeof atob=="function"){let r=atob(
e.replace(/[\n\r]/g,"")),n=new Uint8Array(r.length);for(let s=0;s<r.length;++s)n[s]=r.charCodeAt(s);return n}else return t("This environment does not support re\
ading binary tags; either Buffer or atob is required"),e},stringify({comment:e,type:t,value:r},n,s,i){if(!r)return"";let o=r,a;if(typeof btoa=="function"){let u="";
for(let c=0;c<o.length;++c)u+=String.fromCharCode(o[c]);a=btoa(u)}else throw new Error("This environment does not support writing binary tags; either Buffer or \
btoa is required");if(t??(t=G.BLOCK_LITERAL),t!==G.QUOTE_DOUBLE){let u=Math.max(n.options.lineWidth-n.indent.length,n.options.minContentWidth),c=Math.ceil(a.length/
u),l=new Array(c);for(let p=0,d=0;p<c;++p,d+=u)l[p]=a.substr(d,u);a=l.join(t===G.BLOCK_LITERAL?`
`:" ")}return xi({comment:e,type:t,value:a},n,s,i)}}});function Ih(e,t){if(Xr(e))for(let r=0;r<e.items.length;++r){let n=e.items[r];if(!le(n)){if(vr(n)){n.items.length>1&&t("Each pair must have its own sequence indi\
cator");let s=n.items[0]||new Je(new G(null));if(n.commentBefore&&(s.key.commentBefore=s.key.commentBefore?`${n.commentBefore}
${s.key.commentBefore}`:n.commentBefore),n.comment){let i=s.value??s.key;i.comment=i.comment?`${n.comment}
${i.comment}`:n.comment}n=s}e.items[r]=le(n)?n:new Je(n)}}else t("Expected a sequence for this tag");return e}function Oh(e,t,r){let{replacer:n}=r,s=new Gt(e);s.
tag="tag:yaml.org,2002:pairs";let i=0;if(t&&Symbol.iterator in Object(t))for(let o of t){typeof n=="function"&&(o=n.call(t,String(i++),o));let a,u;if(Array.isArray(
o))if(o.length===2)a=o[0],u=o[1];else throw new TypeError(`Expected [key, value] tuple: ${o}`);else if(o&&o instanceof Object){let c=Object.keys(o);if(c.length===
1)a=c[0],u=o[a];else throw new TypeError(`Expected tuple with one key, not ${c.length} keys`)}else a=o;s.items.push(xo(a,u,r))}return s}var tu,cp=g(()=>{ye();qs();
pt();Gs();tu={collection:"seq",default:!1,tag:"tag:yaml.org,2002:pairs",resolve:Ih,createNode:Oh}});var Ao,ru,Ah=g(()=>{ye();Ds();Us();Gs();cp();Ao=class e extends Gt{constructor(){super(),this.add=nt.prototype.add.bind(this),this.delete=nt.prototype.delete.bind(
this),this.get=nt.prototype.get.bind(this),this.has=nt.prototype.has.bind(this),this.set=nt.prototype.set.bind(this),this.tag=e.tag}toJSON(t,r){if(!r)return super.
toJSON(t);let n=new Map;r?.onCreate&&r.onCreate(n);for(let s of this.items){let i,o;if(le(s)?(i=vt(s.key,"",r),o=vt(s.value,i,r)):i=vt(s,"",r),n.has(i))throw new Error(
"Ordered maps must not include duplicate keys");n.set(i,o)}return n}static from(t,r,n){let s=Oh(t,r,n),i=new this;return i.items=s.items,i}};Ao.tag="tag:yaml.or\
g,2002:omap";ru={collection:"seq",identify:e=>e instanceof Map,nodeClass:Ao,default:!1,tag:"tag:yaml.org,2002:omap",resolve(e,t){let r=Ih(e,t),n=[];for(let{key:s}of r.
items)ee(s)&&(n.includes(s.value)?t(`Ordered maps must not include duplicate keys: ${s.value}`):n.push(s.value));return Object.assign(new Ao,r)},createNode:(e,t,r)=>Ao.
from(e,t,r)}});function U$({value:e,source:t},r){return t&&(e?Ph:Ch).test.test(t)?t:e?r.options.trueStr:r.options.falseStr}var Ph,Ch,G$=g(()=>{pt();Ph={identify:e=>e===!0,default:!0,
tag:"tag:yaml.org,2002:bool",test:/^(?:Y|y|[Yy]es|YES|[Tt]rue|TRUE|[Oo]n|ON)$/,resolve:()=>new G(!0),stringify:U$},Ch={identify:e=>e===!1,default:!0,tag:"tag:ya\
ml.org,2002:bool",test:/^(?:N|n|[Nn]o|NO|[Ff]alse|FALSE|[Oo]ff|OFF)$/,resolve:()=>new G(!1),stringify:U$}});var z$,B$,V$,K$=g(()=>{pt();Oo();z$={identify:e=>typeof e=="number",default:!0,tag:"tag:yaml.org,2002:float",test:/^(?:[-+]?\.(?:inf|Inf|INF)|\.nan|\.NaN|\.NAN)$/,
resolve:e=>e.slice(-3).toLowerCase()==="nan"?NaN:e[0]==="-"?Number.NEGATIVE_INFINITY:Number.POSITIVE_INFINITY,stringify:zt},B$={identify:e=>typeof e=="number",default:!0,
tag:"tag:yaml.org,2002:float",format:"EXP",test:/^[-+]?(?:[0-9][0-9_]*)?(?:\.[0-9_]*)?[eE][-+]?[0-9]+$/,resolve:e=>parseFloat(e.replace(/_/g,"")),stringify(e){let t=Number(
e.value);return isFinite(t)?t.toExponential():zt(e)}},V$={identify:e=>typeof e=="number",default:!0,tag:"tag:yaml.org,2002:float",test:/^[-+]?(?:[0-9][0-9_]*)?\.[0-9_]*$/,
resolve(e){let t=new G(parseFloat(e.replace(/_/g,""))),r=e.indexOf(".");if(r!==-1){let n=e.substring(r+1).replace(/_/g,"");n[n.length-1]==="0"&&(t.minFractionDigits=
n.length)}return t},stringify:zt}});function lp(e,t,r,{intAsBigInt:n}){let s=e[0];if((s==="-"||s==="+")&&(t+=1),e=e.substring(t).replace(/_/g,""),n){switch(r){case 2:e=`0b${e}`;break;case 8:e=`0o${e}`;
break;case 16:e=`0x${e}`;break}let o=BigInt(e);return s==="-"?BigInt(-1)*o:o}let i=parseInt(e,r);return s==="-"?-1*i:i}function jh(e,t,r){let{value:n}=e;if(nu(n)){
let s=n.toString(t);return n<0?"-"+r+s.substr(1):r+s}return zt(e)}var nu,Q$,Z$,H$,J$,Y$=g(()=>{Oo();nu=e=>typeof e=="bigint"||Number.isInteger(e);Q$={identify:nu,
default:!0,tag:"tag:yaml.org,2002:int",format:"BIN",test:/^[-+]?0b[0-1_]+$/,resolve:(e,t,r)=>lp(e,2,2,r),stringify:e=>jh(e,2,"0b")},Z$={identify:nu,default:!0,tag:"\
tag:yaml.org,2002:int",format:"OCT",test:/^[-+]?0[0-7_]+$/,resolve:(e,t,r)=>lp(e,1,8,r),stringify:e=>jh(e,8,"0")},H$={identify:nu,default:!0,tag:"tag:yaml.org,2\
002:int",test:/^[-+]?[0-9][0-9_]*$/,resolve:(e,t,r)=>lp(e,0,10,r),stringify:zt},J$={identify:nu,default:!0,tag:"tag:yaml.org,2002:int",format:"HEX",test:/^[-+]?0x[0-9a-fA-F_]+$/,
resolve:(e,t,r)=>lp(e,2,16,r),stringify:e=>jh(e,16,"0x")}});var Po,su,Lh=g(()=>{ye();qs();Us();Po=class e extends nt{constructor(t){super(t),this.tag=e.tag}add(t){let r;le(t)?r=t:t&&typeof t=="object"&&"key"in t&&"value"in
t&&t.value===null?r=new Je(t.key,null):r=new Je(t,null),Fs(this.items,r.key)||this.items.push(r)}get(t,r){let n=Fs(this.items,t);return!r&&le(n)?ee(n.key)?n.key.
value:n.key:n}set(t,r){if(typeof r!="boolean")throw new Error(`Expected boolean value for set(key, value) in a YAML set, not ${typeof r}`);let n=Fs(this.items,t);
n&&!r?this.items.splice(this.items.indexOf(n),1):!n&&r&&this.items.push(new Je(t))}toJSON(t,r){return super.toJSON(t,r,Set)}toString(t,r,n){if(!t)return JSON.stringify(
this);if(this.hasAllNullValues(!0))return super.toString(Object.assign({},t,{allNullValues:!0}),r,n);throw new Error("Set items must all have null values")}static from(t,r,n){
let{replacer:s}=n,i=new this(t);if(r&&Symbol.iterator in Object(r))for(let o of r)typeof s=="function"&&(o=s.call(r,o,o)),i.items.push(xo(o,null,n));return i}};
Po.tag="tag:yaml.org,2002:set";su={collection:"map",identify:e=>e instanceof Set,nodeClass:Po,default:!1,tag:"tag:yaml.org,2002:set",createNode:(e,t,r)=>Po.from(
e,t,r),resolve(e,t){if(vr(e)){if(e.hasAllNullValues(!0))return Object.assign(new Po,e);t("Set items must all have null values")}else t("Expected a mapping for t\
his tag");return e}}});function Dh(e,t){let r=e[0],n=r==="-"||r==="+"?e.substring(1):e,s=o=>t?BigInt(o):Number(o),i=n.replace(/_/g,"").split(":").reduce((o,a)=>o*s(60)+s(a),s(0));return r===
"-"?s(-1)*i:i}function W$(e){let{value:t}=e,r=o=>o;if(typeof t=="bigint")r=o=>BigInt(o);else if(isNaN(t)||!isFinite(t))return zt(e);let n="";t<0&&(n="-",t*=r(-1));
let s=r(60),i=[t%s];return t<60?i.unshift(0):(t=(t-i[0])/s,i.unshift(t%s),t>=60&&(t=(t-i[0])/s,i.unshift(t))),n+i.map(o=>String(o).padStart(2,"0")).join(":").replace(
/000000\d*$/,"")}var pp,dp,Co,Mh=g(()=>{Oo();pp={identify:e=>typeof e=="bigint"||Number.isInteger(e),default:!0,tag:"tag:yaml.org,2002:int",format:"TIME",test:/^[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+$/,
resolve:(e,t,{intAsBigInt:r})=>Dh(e,r),stringify:W$},dp={identify:e=>typeof e=="number",default:!0,tag:"tag:yaml.org,2002:float",format:"TIME",test:/^[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+\.[0-9_]*$/,
resolve:e=>Dh(e,!1),stringify:W$},Co={identify:e=>e instanceof Date,default:!0,tag:"tag:yaml.org,2002:timestamp",test:RegExp("^([0-9]{4})-([0-9]{1,2})-([0-9]{1,\
2})(?:(?:t|T|[ \\t]+)([0-9]{1,2}):([0-9]{1,2}):([0-9]{1,2}(\\.[0-9]+)?)(?:[ \\t]*(Z|[-+][012]?[0-9](?::[0-9]{2})?))?)?$"),resolve(e){let t=e.match(Co.test);if(!t)
throw new Error("!!timestamp expects a date, starting with yyyy-mm-dd");let[,r,n,s,i,o,a]=t.map(Number),u=t[7]?Number((t[7]+"00").substr(1,3)):0,c=Date.UTC(r,n-
1,s,i||0,o||0,a||0,u),l=t[8];if(l&&l!=="Z"){let p=Dh(l,!1);Math.abs(p)<30&&(p*=60),c-=6e4*p}return new Date(c)},stringify:({value:e})=>e?.toISOString().replace(
/(T00:00:00)?\.000Z$/,"")??""}});var qh,X$=g(()=>{No();ep();Io();Wa();Nh();G$();K$();Y$();Hl();Ah();cp();Lh();Mh();qh=[tn,rn,zs,Ni,Ph,Ch,Q$,Z$,H$,J$,z$,B$,V$,eu,en,ru,tu,su,pp,dp,Co]});function fp(e,t,r){let n=eS.get(t);if(n&&!e)return r&&!n.includes(en)?n.concat(en):n.slice();let s=n;if(!s)if(Array.isArray(e))s=[];else{let i=Array.from(eS.keys()).
filter(o=>o!=="yaml11").map(o=>JSON.stringify(o)).join(", ");throw new Error(`Unknown schema "${t}"; use one of ${i} or define customTags array`)}if(Array.isArray(
e))for(let i of e)s=s.concat(i);else typeof e=="function"&&(s=e(s.slice()));return r&&(s=s.concat(en)),s.reduce((i,o)=>{let a=typeof o=="string"?tS[o]:o;if(!a){
let u=JSON.stringify(o),c=Object.keys(tS).map(l=>JSON.stringify(l)).join(", ");throw new Error(`Unknown custom tag ${u}; use one of ${c}`)}return i.includes(a)||
i.push(a),i},[])}var eS,tS,rS,nS=g(()=>{No();ep();Io();Wa();Sh();kh();xh();D$();F$();Nh();Hl();Ah();cp();X$();Lh();Mh();eS=new Map([["core",L$],["failsafe",[tn,
rn,zs]],["json",q$],["yaml11",qh],["yaml-1.1",qh]]),tS={binary:eu,bool:Xa,float:np,floatExp:rp,floatNaN:tp,floatTime:dp,int:op,intHex:ap,intOct:ip,intTime:pp,map:tn,
merge:en,null:Ni,omap:ru,pairs:tu,seq:rn,set:su,timestamp:Co},rS={"tag:yaml.org,2002:binary":eu,"tag:yaml.org,2002:merge":en,"tag:yaml.org,2002:omap":ru,"tag:ya\
ml.org,2002:pairs":tu,"tag:yaml.org,2002:set":su,"tag:yaml.org,2002:timestamp":Co}});var EM,iu,Fh=g(()=>{ye();No();Io();Wa();nS();EM=(e,t)=>e.key<t.key?-1:e.key>t.key?1:0,iu=class e{constructor({compat:t,customTags:r,merge:n,resolveKnownTags:s,schema:i,
sortMapEntries:o,toStringDefaults:a}){this.compat=Array.isArray(t)?fp(t,"compat"):t?fp(null,t):null,this.name=typeof i=="string"&&i||"core",this.knownTags=s?rS:
{},this.tags=fp(r,this.name,n),this.toStringOptions=a??null,Object.defineProperty(this,Yr,{value:tn}),Object.defineProperty(this,_r,{value:zs}),Object.defineProperty(
this,es,{value:rn}),this.sortMapEntries=typeof o=="function"?o:o===!0?EM:null}clone(){let t=Object.create(e.prototype,Object.getOwnPropertyDescriptors(this));return t.
tags=this.tags.slice(),t}}});function sS(e,t){let r=[],n=t.directives===!0;if(t.directives!==!1&&e.directives){let u=e.directives.toString(e);u?(r.push(u),n=!0):e.directives.docStart&&(n=!0)}
n&&r.push("---");let s=Ql(e,t),{commentString:i}=s.options;if(e.commentBefore){r.length!==1&&r.unshift("");let u=i(e.commentBefore);r.unshift(Or(u,""))}let o=!1,
a=null;if(e.contents){if(ue(e.contents)){if(e.contents.spaceBefore&&n&&r.push(""),e.contents.commentBefore){let l=i(e.contents.commentBefore);r.push(Or(l,""))}s.
forceBlockIndent=!!e.comment,a=e.contents.comment}let u=a?void 0:()=>o=!0,c=ns(e.contents,s,()=>a=null,u);a&&(c+=On(c,"",i(a))),(c[0]==="|"||c[0]===">")&&r[r.length-
1]==="---"?r[r.length-1]=`--- ${c}`:r.push(c)}else r.push(ns(e.contents,s));if(e.directives?.docEnd)if(e.comment){let u=i(e.comment);u.includes(`
`)?(r.push("..."),r.push(Or(u,""))):r.push(`... ${u}`)}else r.push("...");else{let u=e.comment;u&&o&&(u=u.replace(/^\n+/,"")),u&&((!o||a)&&r[r.length-1]!==""&&r.
push(""),r.push(Or(i(u),"")))}return r.join(`
`)+`
`}var iS=g(()=>{ye();Ya();Ka()});function jo(e){if(ke(e))return!0;throw new Error("Expected a YAML collection as document contents")}var Bs,ou=g(()=>{za();Gl();ye();qs();Ds();Fh();iS();Ml();hh();
Ba();dh();Bs=class e{constructor(t,r,n){this.commentBefore=null,this.comment=null,this.errors=[],this.warnings=[],Object.defineProperty(this,Jt,{value:Cl});let s=null;
typeof r=="function"||Array.isArray(r)?s=r:n===void 0&&r&&(n=r,r=void 0);let i=Object.assign({intAsBigInt:!1,keepSourceTokens:!1,logLevel:"warn",prettyErrors:!0,
strict:!0,stringKeys:!1,uniqueKeys:!0,version:"1.2"},n);this.options=i;let{version:o}=i;n?._directives?(this.directives=n._directives.atDocument(),this.directives.
yaml.explicit&&(o=this.directives.yaml.version)):this.directives=new In({version:o}),this.setSchema(o,n),this.contents=t===void 0?null:this.createNode(t,s,n)}clone(){
let t=Object.create(e.prototype,{[Jt]:{value:Cl}});return t.commentBefore=this.commentBefore,t.comment=this.comment,t.errors=this.errors.slice(),t.warnings=this.
warnings.slice(),t.options=Object.assign({},this.options),this.directives&&(t.directives=this.directives.clone()),t.schema=this.schema.clone(),t.contents=ue(this.
contents)?this.contents.clone(t.schema):this.contents,this.range&&(t.range=this.range.slice()),t}add(t){jo(this.contents)&&this.contents.add(t)}addIn(t,r){jo(this.
contents)&&this.contents.addIn(t,r)}createAlias(t,r){if(!t.anchor){let n=fh(this);t.anchor=!r||n.has(r)?mh(r||"a",n):r}return new ts(t.anchor)}createNode(t,r,n){
let s;if(typeof r=="function")t=r.call({"":t},"",t),s=r;else if(Array.isArray(r)){let b=k=>typeof k=="number"||k instanceof String||k instanceof Number,T=r.filter(
b).map(String);T.length>0&&(r=r.concat(T)),s=r}else n===void 0&&r&&(n=r,r=void 0);let{aliasDuplicateObjects:i,anchorPrefix:o,flow:a,keepUndefined:u,onTagObj:c,tag:l}=n??
{},{onAnchor:p,setAnchors:d,sourceObjects:f}=R$(this,o||"a"),m={aliasDuplicateObjects:i??!0,keepUndefined:u??!1,onAnchor:p,onTagObj:c,replacer:s,schema:this.schema,
sourceObjects:f},h=rs(t,l,m);return a&&ke(h)&&(h.flow=!0),d(),h}createPair(t,r,n={}){let s=this.createNode(t,null,n),i=this.createNode(r,null,n);return new Je(s,
i)}delete(t){return jo(this.contents)?this.contents.delete(t):!1}deleteIn(t){return ko(t)?this.contents==null?!1:(this.contents=null,!0):jo(this.contents)?this.
contents.deleteIn(t):!1}get(t,r){return ke(this.contents)?this.contents.get(t,r):void 0}getIn(t,r){return ko(t)?!r&&ee(this.contents)?this.contents.value:this.contents:
ke(this.contents)?this.contents.getIn(t,r):void 0}has(t){return ke(this.contents)?this.contents.has(t):!1}hasIn(t){return ko(t)?this.contents!==void 0:ke(this.contents)?
this.contents.hasIn(t):!1}set(t,r){this.contents==null?this.contents=Va(this.schema,[t],r):jo(this.contents)&&this.contents.set(t,r)}setIn(t,r){ko(t)?this.contents=
r:this.contents==null?this.contents=Va(this.schema,Array.from(t),r):jo(this.contents)&&this.contents.setIn(t,r)}setSchema(t,r={}){typeof t=="number"&&(t=String(
t));let n;switch(t){case"1.1":this.directives?this.directives.yaml.version="1.1":this.directives=new In({version:"1.1"}),n={resolveKnownTags:!1,schema:"yaml-1.1"};
break;case"1.2":case"next":this.directives?this.directives.yaml.version=t:this.directives=new In({version:t}),n={resolveKnownTags:!0,schema:"core"};break;case null:
this.directives&&delete this.directives,n=null;break;default:{let s=JSON.stringify(t);throw new Error(`Expected '1.1', '1.2' or null as first argument, but foun\
d: ${s}`)}}if(r.schema instanceof Object)this.schema=r.schema;else if(n)this.schema=new iu(Object.assign(n,r));else throw new Error("With a null YAML version, t\
he { schema: Schema } option is required")}toJS({json:t,jsonArg:r,mapAsMap:n,maxAliasCount:s,onAnchor:i,reviver:o}={}){let a={anchors:new Map,doc:this,keep:!t,mapAsMap:n===
!0,mapKeyWarned:!1,maxAliasCount:typeof s=="number"?s:100},u=vt(this.contents,r??"",a);if(typeof i=="function")for(let{count:c,res:l}of a.anchors.values())i(l,c);
return typeof o=="function"?Ls(o,{"":u},"",u):u}toJSON(t,r){return this.toJS({json:!0,jsonArg:t,mapAsMap:!1,onAnchor:r})}toString(t={}){if(this.errors.length>0)
throw new Error("Document with errors cannot be stringified");if("indent"in t&&(!Number.isInteger(t.indent)||Number(t.indent)<=0)){let r=JSON.stringify(t.indent);
throw new Error(`"indent" option must be a positive integer, not ${r}`)}return sS(this,t)}}});var au,nn,uu,Uh,cu=g(()=>{au=class extends Error{constructor(t,r,n,s){super(),this.name=t,this.code=n,this.message=s,this.pos=r}},nn=class extends au{constructor(t,r,n){
super("YAMLParseError",t,r,n)}},uu=class extends au{constructor(t,r,n){super("YAMLWarning",t,r,n)}},Uh=(e,t)=>r=>{if(r.pos[0]===-1)return;r.linePos=r.pos.map(a=>t.
linePos(a));let{line:n,col:s}=r.linePos[0];r.message+=` at line ${n}, column ${s}`;let i=s-1,o=e.substring(t.lineStarts[n-1],t.lineStarts[n]).replace(/[\n\r]+$/,
"");if(i>=60&&o.length>80){let a=Math.min(i-39,o.length-79);o="…"+o.substring(a),i-=a-1}if(o.length>80&&(o=o.substring(0,79)+"…"),n>1&&/^ *$/.test(o.substring(
0,i))){let a=e.substring(t.lineStarts[n-2],t.lineStarts[n-1]);a.length>80&&(a=a.substring(0,79)+`…
`),o=a+o}if(/[^ ]/.test(o)){let a=1,u=r.linePos[1];u?.line===n&&u.col>s&&(a=Math.max(1,Math.min(u.col-s,80-i)));let c=" ".repeat(i)+"^".repeat(a);r.message+=`:

${o}
${c}
`}}});function An(e,{flow:t,indicator:r,next:n,offset:s,onError:i,parentIndent:o,startOnNewline:a}){let u=!1,c=a,l=a,p="",d="",f=!1,m=!1,h=null,b=null,T=null,k=null,R=null,
A=null,j=null;for(let D of e)switch(m&&(D.type!=="space"&&D.type!=="newline"&&D.type!=="comma"&&i(D.offset,"MISSING_CHAR","Tags and anchors must be separated fr\
om the next token by white space"),m=!1),h&&(c&&D.type!=="comment"&&D.type!=="newline"&&i(h,"TAB_AS_INDENT","Tabs are not allowed as indentation"),h=null),D.type){case"\
space":!t&&(r!=="doc-start"||n?.type!=="flow-collection")&&D.source.includes("	")&&(h=D),l=!0;break;case"comment":{l||i(D,"MISSING_CHAR","Comments must be separ\
ated from other tokens by white space characters");let $=D.source.substring(1)||" ";p?p+=d+$:p=$,d="",c=!1;break}case"newline":c?p?p+=D.source:(!A||r!=="seq-ite\
m-ind")&&(u=!0):d+=D.source,c=!0,f=!0,(b||T)&&(k=D),l=!0;break;case"anchor":b&&i(D,"MULTIPLE_ANCHORS","A node can have at most one anchor"),D.source.endsWith(":")&&
i(D.offset+D.source.length-1,"BAD_ALIAS","Anchor ending in : is ambiguous",!0),b=D,j??(j=D.offset),c=!1,l=!1,m=!0;break;case"tag":{T&&i(D,"MULTIPLE_TAGS","A nod\
e can have at most one tag"),T=D,j??(j=D.offset),c=!1,l=!1,m=!0;break}case r:(b||T)&&i(D,"BAD_PROP_ORDER",`Anchors and tags must be after the ${D.source} indica\
tor`),A&&i(D,"UNEXPECTED_TOKEN",`Unexpected ${D.source} in ${t??"collection"}`),A=D,c=r==="seq-item-ind"||r==="explicit-key-ind",l=!1;break;case"comma":if(t){R&&
i(D,"UNEXPECTED_TOKEN",`Unexpected , in ${t}`),R=D,c=!1,l=!1;break}default:i(D,"UNEXPECTED_TOKEN",`Unexpected ${D.type} token`),c=!1,l=!1}let L=e[e.length-1],J=L?
L.offset+L.source.length:s;return m&&n&&n.type!=="space"&&n.type!=="newline"&&n.type!=="comma"&&(n.type!=="scalar"||n.source!=="")&&i(n.offset,"MISSING_CHAR","T\
ags and anchors must be separated from the next token by white space"),h&&(c&&h.indent<=o||n?.type==="block-map"||n?.type==="block-seq")&&i(h,"TAB_AS_INDENT","T\
abs are not allowed as indentation"),{comma:R,found:A,spaceBefore:u,comment:p,hasNewline:f,anchor:b,tag:T,newlineAfterProp:k,end:J,start:j??J}}var lu=g(()=>{});function Vs(e){if(!e)return null;switch(e.type){case"alias":case"scalar":case"double-quoted-scalar":case"single-quoted-scalar":if(e.source.includes(`
`))return!0;if(e.end){for(let t of e.end)if(t.type==="newline")return!0}return!1;case"flow-collection":for(let t of e.items){for(let r of t.start)if(r.type==="n\
ewline")return!0;if(t.sep){for(let r of t.sep)if(r.type==="newline")return!0}if(Vs(t.key)||Vs(t.value))return!0}return!1;default:return!0}}var mp=g(()=>{});function pu(e,t,r){if(t?.type==="flow-collection"){let n=t.end[0];n.indent===e&&(n.source==="]"||n.source==="}")&&Vs(t)&&r(n,"BAD_INDENT","Flow end indicator sh\
ould be more indented than parent",!0)}}var Gh=g(()=>{mp()});function hp(e,t,r){let{uniqueKeys:n}=e.options;if(n===!1)return!1;let s=typeof n=="function"?n:(i,o)=>i===o||ee(i)&&ee(o)&&i.value===o.value;return t.some(i=>s(
i.key,r))}var zh=g(()=>{ye()});function aS({composeNode:e,composeEmptyNode:t},r,n,s,i){let o=i?.nodeClass??nt,a=new o(r.schema);r.atRoot&&(r.atRoot=!1);let u=n.offset,c=null;for(let l of n.items){
let{start:p,key:d,sep:f,value:m}=l,h=An(p,{indicator:"explicit-key-ind",next:d??f?.[0],offset:u,onError:s,parentIndent:n.indent,startOnNewline:!0}),b=!h.found;if(b){
if(d&&(d.type==="block-seq"?s(u,"BLOCK_AS_IMPLICIT_KEY","A block sequence may not be used as an implicit map key"):"indent"in d&&d.indent!==n.indent&&s(u,"BAD_I\
NDENT",oS)),!h.anchor&&!h.tag&&!f){c=h.end,h.comment&&(a.comment?a.comment+=`
`+h.comment:a.comment=h.comment);continue}(h.newlineAfterProp||Vs(d))&&s(d??p[p.length-1],"MULTILINE_IMPLICIT_KEY","Implicit keys need to be on a single line")}else
h.found?.indent!==n.indent&&s(u,"BAD_INDENT",oS);r.atKey=!0;let T=h.end,k=d?e(r,d,h,s):t(r,T,p,null,h,s);r.schema.compat&&pu(n.indent,d,s),r.atKey=!1,hp(r,a.items,
k)&&s(T,"DUPLICATE_KEY","Map keys must be unique");let R=An(f??[],{indicator:"map-value-ind",next:m,offset:k.range[2],onError:s,parentIndent:n.indent,startOnNewline:!d||
d.type==="block-scalar"});if(u=R.end,R.found){b&&(m?.type==="block-map"&&!R.hasNewline&&s(u,"BLOCK_AS_IMPLICIT_KEY","Nested mappings are not allowed in compact \
mappings"),r.options.strict&&h.start<R.found.offset-1024&&s(k.range,"KEY_OVER_1024_CHARS","The : indicator must be at most 1024 chars after the start of an impl\
icit block mapping key"));let A=m?e(r,m,R,s):t(r,u,f,null,R,s);r.schema.compat&&pu(n.indent,m,s),u=A.range[2];let j=new Je(k,A);r.options.keepSourceTokens&&(j.srcToken=
l),a.items.push(j)}else{b&&s(k.range,"MISSING_CHAR","Implicit map keys need to be followed by map values"),R.comment&&(k.comment?k.comment+=`
`+R.comment:k.comment=R.comment);let A=new Je(k);r.options.keepSourceTokens&&(A.srcToken=l),a.items.push(A)}}return c&&c<u&&s(c,"IMPOSSIBLE","Map comment with t\
railing content"),a.range=[n.offset,u,c??u],a}var oS,uS=g(()=>{qs();Us();lu();mp();Gh();zh();oS="All mapping items must start at the same column"});function cS({composeNode:e,composeEmptyNode:t},r,n,s,i){let o=i?.nodeClass??Gt,a=new o(r.schema);r.atRoot&&(r.atRoot=!1),r.atKey&&(r.atKey=!1);let u=n.offset,c=null;
for(let{start:l,value:p}of n.items){let d=An(l,{indicator:"seq-item-ind",next:p,offset:u,onError:s,parentIndent:n.indent,startOnNewline:!0});if(!d.found)if(d.anchor||
d.tag||p)p?.type==="block-seq"?s(d.end,"BAD_INDENT","All sequence items must start at the same column"):s(u,"MISSING_CHAR","Sequence item without - indicator");else{
c=d.end,d.comment&&(a.comment=d.comment);continue}let f=p?e(r,p,d,s):t(r,d.end,l,null,d,s);r.schema.compat&&pu(n.indent,p,s),u=f.range[2],a.items.push(f)}return a.
range=[n.offset,u,c??u],a}var lS=g(()=>{Gs();lu();Gh()});function Pn(e,t,r,n){let s="";if(e){let i=!1,o="";for(let a of e){let{source:u,type:c}=a;switch(c){case"space":i=!0;break;case"comment":{r&&!i&&n(a,"MISSING_CHA\
R","Comments must be separated from other tokens by white space characters");let l=u.substring(1)||" ";s?s+=o+l:s=l,o="";break}case"newline":s&&(o+=u),i=!0;break;default:
n(a,"UNEXPECTED_TOKEN",`Unexpected ${c} at node end`)}t+=u.length}}return{comment:s,offset:t}}var Lo=g(()=>{});function pS({composeNode:e,composeEmptyNode:t},r,n,s,i){let o=n.start.source==="{",a=o?"flow map":"flow sequence",u=i?.nodeClass??(o?nt:Gt),c=new u(r.schema);c.
flow=!0;let l=r.atRoot;l&&(r.atRoot=!1),r.atKey&&(r.atKey=!1);let p=n.offset+n.start.source.length;for(let b=0;b<n.items.length;++b){let T=n.items[b],{start:k,key:R,
sep:A,value:j}=T,L=An(k,{flow:a,indicator:"explicit-key-ind",next:R??A?.[0],offset:p,onError:s,parentIndent:n.indent,startOnNewline:!1});if(!L.found){if(!L.anchor&&
!L.tag&&!A&&!j){b===0&&L.comma?s(L.comma,"UNEXPECTED_TOKEN",`Unexpected , in ${a}`):b<n.items.length-1&&s(L.start,"UNEXPECTED_TOKEN",`Unexpected empty item in ${a}`),
L.comment&&(c.comment?c.comment+=`
`+L.comment:c.comment=L.comment),p=L.end;continue}!o&&r.options.strict&&Vs(R)&&s(R,"MULTILINE_IMPLICIT_KEY","Implicit keys of flow sequence pairs need to be on \
a single line")}if(b===0)L.comma&&s(L.comma,"UNEXPECTED_TOKEN",`Unexpected , in ${a}`);else if(L.comma||s(L.start,"MISSING_CHAR",`Missing , between ${a} items`),
L.comment){let J="";e:for(let D of k)switch(D.type){case"comma":case"space":break;case"comment":J=D.source.substring(1);break e;default:break e}if(J){let D=c.items[c.
items.length-1];le(D)&&(D=D.value??D.key),D.comment?D.comment+=`
`+J:D.comment=J,L.comment=L.comment.substring(J.length+1)}}if(!o&&!A&&!L.found){let J=j?e(r,j,L,s):t(r,L.end,A,null,L,s);c.items.push(J),p=J.range[2],Vh(j)&&s(J.
range,"BLOCK_IN_FLOW",Bh)}else{r.atKey=!0;let J=L.end,D=R?e(r,R,L,s):t(r,J,k,null,L,s);Vh(R)&&s(D.range,"BLOCK_IN_FLOW",Bh),r.atKey=!1;let $=An(A??[],{flow:a,indicator:"\
map-value-ind",next:j,offset:D.range[2],onError:s,parentIndent:n.indent,startOnNewline:!1});if($.found){if(!o&&!L.found&&r.options.strict){if(A)for(let Ae of A){
if(Ae===$.found)break;if(Ae.type==="newline"){s(Ae,"MULTILINE_IMPLICIT_KEY","Implicit keys of flow sequence pairs need to be on a single line");break}}L.start<$.
found.offset-1024&&s($.found,"KEY_OVER_1024_CHARS","The : indicator must be at most 1024 chars after the start of an implicit flow sequence key")}}else j&&("sou\
rce"in j&&j.source?.[0]===":"?s(j,"MISSING_CHAR",`Missing space after : in ${a}`):s($.start,"MISSING_CHAR",`Missing , or : between ${a} items`));let z=j?e(r,j,$,
s):$.found?t(r,$.end,A,null,$,s):null;z?Vh(j)&&s(z.range,"BLOCK_IN_FLOW",Bh):$.comment&&(D.comment?D.comment+=`
`+$.comment:D.comment=$.comment);let ce=new Je(D,z);if(r.options.keepSourceTokens&&(ce.srcToken=T),o){let Ae=c;hp(r,Ae.items,D)&&s(J,"DUPLICATE_KEY","Map keys m\
ust be unique"),Ae.items.push(ce)}else{let Ae=new nt(r.schema);Ae.flow=!0,Ae.items.push(ce);let Tn=(z??D).range;Ae.range=[D.range[0],Tn[1],Tn[2]],c.items.push(Ae)}
p=z?z.range[2]:$.end}}let d=o?"}":"]",[f,...m]=n.end,h=p;if(f?.source===d)h=f.offset+f.source.length;else{let b=a[0].toUpperCase()+a.substring(1),T=l?`${b} must\
 end with a ${d}`:`${b} in block collection must be sufficiently indented and end with a ${d}`;s(p,l?"MISSING_CHAR":"BAD_INDENT",T),f&&f.source.length!==1&&m.unshift(
f)}if(m.length>0){let b=Pn(m,h,r.options.strict,s);b.comment&&(c.comment?c.comment+=`
`+b.comment:c.comment=b.comment),c.range=[n.offset,h,b.offset]}else c.range=[n.offset,h,h];return c}var Bh,Vh,dS=g(()=>{ye();qs();Us();Gs();Lo();lu();mp();zh();
Bh="Block collections are not allowed within flow collections",Vh=e=>e&&(e.type==="block-map"||e.type==="block-seq")});function Kh(e,t,r,n,s,i){let o=r.type==="block-map"?aS(e,t,r,n,i):r.type==="block-seq"?cS(e,t,r,n,i):pS(e,t,r,n,i),a=o.constructor;return s==="!"||s===a.tagName?
(o.tag=a.tagName,o):(s&&(o.tag=s),o)}function fS(e,t,r,n,s){let i=n.tag,o=i?t.directives.tagName(i.source,d=>s(i,"TAG_RESOLVE_FAILED",d)):null;if(r.type==="bloc\
k-seq"){let{anchor:d,newlineAfterProp:f}=n,m=d&&i?d.offset>i.offset?d:i:d??i;m&&(!f||f.offset<m.offset)&&s(m,"MISSING_CHAR","Missing newline after block sequenc\
e props")}let a=r.type==="block-map"?"map":r.type==="block-seq"?"seq":r.start.source==="{"?"map":"seq";if(!i||!o||o==="!"||o===nt.tagName&&a==="map"||o===Gt.tagName&&
a==="seq")return Kh(e,t,r,s,o);let u=t.schema.tags.find(d=>d.tag===o&&d.collection===a);if(!u){let d=t.schema.knownTags[o];if(d?.collection===a)t.schema.tags.push(
Object.assign({},d,{default:!1})),u=d;else return d?s(i,"BAD_COLLECTION_TYPE",`${d.tag} used for ${a} collection, but expects ${d.collection??"scalar"}`,!0):s(i,
"TAG_RESOLVE_FAILED",`Unresolved tag: ${o}`,!0),Kh(e,t,r,s,o)}let c=Kh(e,t,r,s,o,u),l=u.resolve?.(c,d=>s(i,"TAG_RESOLVE_FAILED",d),t.options)??c,p=ue(l)?l:new G(
l);return p.range=c.range,p.tag=o,u?.format&&(p.format=u.format),p}var mS=g(()=>{ye();pt();Us();Gs();uS();lS();dS()});function Qh(e,t,r){let n=t.offset,s=$M(t,e.options.strict,r);if(!s)return{value:"",type:null,comment:"",range:[n,n,n]};let i=s.mode===">"?G.BLOCK_FOLDED:G.BLOCK_LITERAL,
o=t.source?SM(t.source):[],a=o.length;for(let h=o.length-1;h>=0;--h){let b=o[h][1];if(b===""||b==="\r")a=h;else break}if(a===0){let h=s.chomp==="+"&&o.length>0?
`
`.repeat(Math.max(1,o.length-1)):"",b=n+s.length;return t.source&&(b+=t.source.length),{value:h,type:i,comment:s.comment,range:[n,b,b]}}let u=t.indent+s.indent,
c=t.offset+s.length,l=0;for(let h=0;h<a;++h){let[b,T]=o[h];if(T===""||T==="\r")s.indent===0&&b.length>u&&(u=b.length);else{b.length<u&&r(c+b.length,"MISSING_CHA\
R","Block scalars with more-indented leading empty lines must use an explicit indentation indicator"),s.indent===0&&(u=b.length),l=h,u===0&&!e.atRoot&&r(c,"BAD_\
INDENT","Block scalar values in collections must be indented");break}c+=b.length+T.length+1}for(let h=o.length-1;h>=a;--h)o[h][0].length>u&&(a=h+1);let p="",d="",
f=!1;for(let h=0;h<l;++h)p+=o[h][0].slice(u)+`
`;for(let h=l;h<a;++h){let[b,T]=o[h];c+=b.length+T.length+1;let k=T[T.length-1]==="\r";if(k&&(T=T.slice(0,-1)),T&&b.length<u){let A=`Block scalar lines must not\
 be less indented than their ${s.indent?"explicit indentation indicator":"first line"}`;r(c-T.length-(k?2:1),"BAD_INDENT",A),b=""}i===G.BLOCK_LITERAL?(p+=d+b.slice(
u)+T,d=`
`):b.length>u||T[0]==="	"?(d===" "?d=`
`:!f&&d===`
`&&(d=`

`),p+=d+b.slice(u)+T,d=`
`,f=!0):T===""?d===`
`?p+=`
`:d=`
`:(p+=d+T,d=" ",f=!1)}switch(s.chomp){case"-":break;case"+":for(let h=a;h<o.length;++h)p+=`
`+o[h][0].slice(u);p[p.length-1]!==`
`&&(p+=`
`);break;default:p+=`
`}let m=n+s.length+t.source.length;return{value:p,type:i,comment:s.comment,range:[n,m,m]}}function $M({offset:e,props:t},r,n){if(t[0].type!=="block-scalar-heade\
r")return n(t[0],"IMPOSSIBLE","Block scalar header not found"),null;let{source:s}=t[0],i=s[0],o=0,a="",u=-1;for(let d=1;d<s.length;++d){let f=s[d];if(!a&&(f==="\
-"||f==="+"))a=f;else{let m=Number(f);!o&&m?o=m:u===-1&&(u=e+d)}}u!==-1&&n(u,"UNEXPECTED_TOKEN",`Block scalar header includes extra characters: ${s}`);let c=!1,
l="",p=s.length;for(let d=1;d<t.length;++d){let f=t[d];switch(f.type){case"space":c=!0;case"newline":p+=f.source.length;break;case"comment":r&&!c&&n(f,"MISSING_\
CHAR","Comments must be separated from other tokens by white space characters"),p+=f.source.length,l=f.source.substring(1);break;case"error":n(f,"UNEXPECTED_TOK\
EN",f.message),p+=f.source.length;break;default:{let m=`Unexpected token in block scalar header: ${f.type}`;n(f,"UNEXPECTED_TOKEN",m);let h=f.source;h&&typeof h==
"string"&&(p+=h.length)}}}return{mode:i,indent:o,chomp:a,comment:l,length:p}}function SM(e){let t=e.split(/\n( *)/),r=t[0],n=r.match(/^( *)/),i=[n?.[1]?[n[1],r.
slice(n[1].length)]:["",r]];for(let o=1;o<t.length;o+=2)i.push([t[o],t[o+1]]);return i}var Zh=g(()=>{pt()});function Hh(e,t,r){let{offset:n,type:s,source:i,end:o}=e,a,u,c=(d,f,m)=>r(n+d,f,m);switch(s){case"scalar":a=G.PLAIN,u=kM(i,c);break;case"single-quoted-scalar":a=
G.QUOTE_SINGLE,u=RM(i,c);break;case"double-quoted-scalar":a=G.QUOTE_DOUBLE,u=xM(i,c);break;default:return r(e,"UNEXPECTED_TOKEN",`Expected a flow scalar value, \
but found: ${s}`),{value:"",type:null,comment:"",range:[n,n+i.length,n+i.length]}}let l=n+i.length,p=Pn(o,l,t,r);return{value:u,type:a,comment:p.comment,range:[
n,l,p.offset]}}function kM(e,t){let r="";switch(e[0]){case"	":r="a tab character";break;case",":r="flow indicator character ,";break;case"%":r="directive indica\
tor character %";break;case"|":case">":{r=`block scalar indicator ${e[0]}`;break}case"@":case"`":{r=`reserved character ${e[0]}`;break}}return r&&t(0,"BAD_SCALA\
R_START",`Plain value cannot start with ${r}`),hS(e)}function RM(e,t){return(e[e.length-1]!=="'"||e.length===1)&&t(e.length,"MISSING_CHAR","Missing closing 'quo\
te"),hS(e.slice(1,-1)).replace(/''/g,"'")}function hS(e){let t=/(.*?)\r?\n/sy,r=t.exec(e);if(!r)return e;let n,s;try{n=new RegExp("(?<![ 	])[ 	]+$"),s=new RegExp(
"^[ 	]+|(?<![ 	])[ 	]+$","g")}catch{n=/[ \t]+$/,s=/^[ \t]+|[ \t]+$/g}let i=r[1].replace(n,""),o=" ",a=t.lastIndex;for(;r=t.exec(e);){let c=r[1].replace(s,"");c===
""?o===`
`?i+=o:o=`
`:(i+=o+c,o=" "),a=t.lastIndex}let u=/[ \t]*(.*)/sy;return u.lastIndex=a,r=u.exec(e),i+o+(r?.[1]??"")}function xM(e,t){let r="";for(let n=1;n<e.length-1;++n){let s=e[n];
if(!(s==="\r"&&e[n+1]===`
`))if(s===`
`){let{fold:i,offset:o}=NM(e,n);r+=i,n=o}else if(s==="\\"){let i=e[++n],o=IM[i];if(o)r+=o;else if(i===`
`)for(i=e[n+1];i===" "||i==="	";)i=e[++n+1];else if(i==="\r"&&e[n+1]===`
`)for(i=e[++n+1];i===" "||i==="	";)i=e[++n+1];else if(i==="x"||i==="u"||i==="U"){let a=i==="x"?2:i==="u"?4:8;r+=OM(e,n+1,a,t),n+=a}else{let a=e.substr(n-1,2);t(
n-1,"BAD_DQ_ESCAPE",`Invalid escape sequence ${a}`),r+=a}}else if(s===" "||s==="	"){let i=n,o=e[n+1];for(;o===" "||o==="	";)o=e[++n+1];o!==`
`&&!(o==="\r"&&e[n+2]===`
`)&&(r+=n>i?e.slice(i,n+1):s)}else r+=s}return(e[e.length-1]!=='"'||e.length===1)&&t(e.length,"MISSING_CHAR",'Missing closing "quote'),r}function NM(e,t){let r="",
n=e[t+1];for(;(n===" "||n==="	"||n===`
`||n==="\r")&&!(n==="\r"&&e[t+2]!==`
`);)n===`
`&&(r+=`
`),t+=1,n=e[t+1];return r||(r=" "),{fold:r,offset:t}}function OM(e,t,r,n){let s=e.substr(t,r),o=s.length===r&&/^[0-9a-fA-F]+$/.test(s)?parseInt(s,16):NaN;try{return String.
fromCodePoint(o)}catch{let a=e.substr(t-2,r+2);return n(t-2,"BAD_DQ_ESCAPE",`Invalid escape sequence ${a}`),a}}var IM,Jh=g(()=>{pt();Lo();IM={0:"\0",a:"\x07",b:"\
\b",e:"\x1B",f:"\f",n:`
`,r:"\r",t:"	",v:"\v",N:"",_:" ",L:"\u2028",P:"\u2029"," ":" ",'"':'"',"/":"/","\\":"\\","	":"	"}});function Yh(e,t,r,n){let{value:s,type:i,comment:o,range:a}=t.type==="block-scalar"?Qh(e,t,n):Hh(t,e.options.strict,n),u=r?e.directives.tagName(r.source,p=>n(r,"\
TAG_RESOLVE_FAILED",p)):null,c;e.options.stringKeys&&e.atKey?c=e.schema[_r]:u?c=AM(e.schema,s,u,r,n):t.type==="scalar"?c=PM(e,s,t,n):c=e.schema[_r];let l;try{let p=c.
resolve(s,d=>n(r??t,"TAG_RESOLVE_FAILED",d),e.options);l=ee(p)?p:new G(p)}catch(p){let d=p instanceof Error?p.message:String(p);n(r??t,"TAG_RESOLVE_FAILED",d),l=
new G(s)}return l.range=a,l.source=s,i&&(l.type=i),u&&(l.tag=u),c.format&&(l.format=c.format),o&&(l.comment=o),l}function AM(e,t,r,n,s){if(r==="!")return e[_r];
let i=[];for(let a of e.tags)if(!a.collection&&a.tag===r)if(a.default&&a.test)i.push(a);else return a;for(let a of i)if(a.test?.test(t))return a;let o=e.knownTags[r];
return o&&!o.collection?(e.tags.push(Object.assign({},o,{default:!1,test:void 0})),o):(s(n,"TAG_RESOLVE_FAILED",`Unresolved tag: ${r}`,r!=="tag:yaml.org,2002:st\
r"),e[_r])}function PM({atKey:e,directives:t,schema:r},n,s,i){let o=r.tags.find(a=>(a.default===!0||e&&a.default==="key")&&a.test?.test(n))||r[_r];if(r.compat){
let a=r.compat.find(u=>u.default&&u.test?.test(n))??r[_r];if(o.tag!==a.tag){let u=t.tagString(o.tag),c=t.tagString(a.tag),l=`Value may be parsed as either ${u} \
or ${c}`;i(s,"TAG_RESOLVE_FAILED",l,!0)}}return o}var gS=g(()=>{ye();pt();Zh();Jh()});function yS(e,t,r){if(t){r??(r=t.length);for(let n=r-1;n>=0;--n){let s=t[n];switch(s.type){case"space":case"comment":case"newline":e-=s.source.length;continue}for(s=
t[++n];s?.type==="space";)e+=s.source.length,s=t[++n];break}}return e}var bS=g(()=>{});function Wh(e,t,r,n){let s=e.atKey,{spaceBefore:i,comment:o,anchor:a,tag:u}=r,c,l=!0;switch(t.type){case"alias":c=jM(e,t,n),(a||u)&&n(t,"ALIAS_PROPS","An alias \
node must not specify any properties");break;case"scalar":case"single-quoted-scalar":case"double-quoted-scalar":case"block-scalar":c=Yh(e,t,u,n),a&&(c.anchor=a.
source.substring(1));break;case"block-map":case"block-seq":case"flow-collection":try{c=fS(CM,e,t,r,n),a&&(c.anchor=a.source.substring(1))}catch(p){let d=p instanceof
Error?p.message:String(p);n(t,"RESOURCE_EXHAUSTION",d)}break;default:{let p=t.type==="error"?t.message:`Unsupported token (type: ${t.type})`;n(t,"UNEXPECTED_TOK\
EN",p),l=!1}}return c??(c=gp(e,t.offset,void 0,null,r,n)),a&&c.anchor===""&&n(a,"BAD_ALIAS","Anchor cannot be an empty string"),s&&e.options.stringKeys&&(!ee(c)||
typeof c.value!="string"||c.tag&&c.tag!=="tag:yaml.org,2002:str")&&n(u??t,"NON_STRING_KEY","With stringKeys, all keys must be strings"),i&&(c.spaceBefore=!0),o&&
(t.type==="scalar"&&t.source===""?c.comment=o:c.commentBefore=o),e.options.keepSourceTokens&&l&&(c.srcToken=t),c}function gp(e,t,r,n,{spaceBefore:s,comment:i,anchor:o,
tag:a,end:u},c){let l={type:"scalar",offset:yS(t,r,n),indent:-1,source:""},p=Yh(e,l,a,c);return o&&(p.anchor=o.source.substring(1),p.anchor===""&&c(o,"BAD_ALIAS",
"Anchor cannot be an empty string")),s&&(p.spaceBefore=!0),i&&(p.comment=i,p.range[2]=u),p}function jM({options:e},{offset:t,source:r,end:n},s){let i=new ts(r.substring(
1));i.source===""&&s(t,"BAD_ALIAS","Alias cannot be an empty string"),i.source.endsWith(":")&&s(t+r.length-1,"BAD_ALIAS","Alias ending in : is ambiguous",!0);let o=t+
r.length,a=Pn(n,o,e.strict,s);return i.range=[t,o,a.offset],a.comment&&(i.comment=a.comment),i}var CM,_S=g(()=>{za();ye();mS();gS();Lo();bS();CM={composeNode:Wh,
composeEmptyNode:gp}});function vS(e,t,{offset:r,start:n,value:s,end:i},o){let a=Object.assign({_directives:t},e),u=new Bs(void 0,a),c={atKey:!1,atRoot:!0,directives:u.directives,options:u.
options,schema:u.schema},l=An(n,{indicator:"doc-start",next:s??i?.[0],offset:r,onError:o,parentIndent:0,startOnNewline:!0});l.found&&(u.directives.docStart=!0,s&&
(s.type==="block-map"||s.type==="block-seq")&&!l.hasNewline&&o(l.end,"MISSING_CHAR","Block collection cannot start on same line with directives-end marker")),u.
contents=s?Wh(c,s,l,o):gp(c,l.end,n,null,l,o);let p=u.contents.range[2],d=Pn(i,p,!1,o);return d.comment&&(u.comment=d.comment),u.range=[r,p,d.offset],u}var wS=g(
()=>{ou();_S();Lo();lu()});function du(e){if(typeof e=="number")return[e,e+1];if(Array.isArray(e))return e.length===2?e:[e[0],e[1]];let{offset:t,source:r}=e;return[t,t+(typeof r=="string"?
r.length:1)]}function TS(e){let t="",r=!1,n=!1;for(let s=0;s<e.length;++s){let i=e[s];switch(i[0]){case"#":t+=(t===""?"":n?`

`:`
`)+(i.substring(1)||" "),r=!0,n=!1;break;case"%":e[s+1]?.[0]!=="#"&&(s+=1),r=!1;break;default:r||(n=!0),r=!1}}return{comment:t,afterEmptyLine:n}}var fu,Xh=g(()=>{
dh();ou();cu();ye();wS();Lo();fu=class{constructor(t={}){this.doc=null,this.atDirectives=!1,this.prelude=[],this.errors=[],this.warnings=[],this.onError=(r,n,s,i)=>{
let o=du(r);i?this.warnings.push(new uu(o,n,s)):this.errors.push(new nn(o,n,s))},this.directives=new In({version:t.version||"1.2"}),this.options=t}decorate(t,r){
let{comment:n,afterEmptyLine:s}=TS(this.prelude);if(n){let i=t.contents;if(r)t.comment=t.comment?`${t.comment}
${n}`:n;else if(s||t.directives.docStart||!i)t.commentBefore=n;else if(ke(i)&&!i.flow&&i.items.length>0){let o=i.items[0];le(o)&&(o=o.key);let a=o.commentBefore;
o.commentBefore=a?`${n}
${a}`:n}else{let o=i.commentBefore;i.commentBefore=o?`${n}
${o}`:n}}if(r){for(let i=0;i<this.errors.length;++i)t.errors.push(this.errors[i]);for(let i=0;i<this.warnings.length;++i)t.warnings.push(this.warnings[i])}else t.
errors=this.errors,t.warnings=this.warnings;this.prelude=[],this.errors=[],this.warnings=[]}streamInfo(){return{comment:TS(this.prelude).comment,directives:this.
directives,errors:this.errors,warnings:this.warnings}}*compose(t,r=!1,n=-1){for(let s of t)yield*this.next(s);yield*this.end(r,n)}*next(t){switch(t.type){case"d\
irective":this.directives.add(t.source,(r,n,s)=>{let i=du(t);i[0]+=r,this.onError(i,"BAD_DIRECTIVE",n,s)}),this.prelude.push(t.source),this.atDirectives=!0;break;case"\
document":{let r=vS(this.options,this.directives,t,this.onError);this.atDirectives&&!r.directives.docStart&&this.onError(t,"MISSING_CHAR","Missing directives-en\
d/doc-start indicator line"),this.decorate(r,!1),this.doc&&(yield this.doc),this.doc=r,this.atDirectives=!1;break}case"byte-order-mark":case"space":break;case"c\
omment":case"newline":this.prelude.push(t.source);break;case"error":{let r=t.source?`${t.message}: ${JSON.stringify(t.source)}`:t.message,n=new nn(du(t),"UNEXPE\
CTED_TOKEN",r);this.atDirectives||!this.doc?this.errors.push(n):this.doc.errors.push(n);break}case"doc-end":{if(!this.doc){let n="Unexpected doc-end without pre\
ceding document";this.errors.push(new nn(du(t),"UNEXPECTED_TOKEN",n));break}this.doc.directives.docEnd=!0;let r=Pn(t.end,t.offset+t.source.length,this.doc.options.
strict,this.onError);if(this.decorate(this.doc,!0),r.comment){let n=this.doc.comment;this.doc.comment=n?`${n}
${r.comment}`:r.comment}this.doc.range[2]=r.offset;break}default:this.errors.push(new nn(du(t),"UNEXPECTED_TOKEN",`Unsupported token ${t.type}`))}}*end(t=!1,r=-1){
if(this.doc)this.decorate(this.doc,!0),yield this.doc,this.doc=null;else if(t){let n=Object.assign({_directives:this.directives},this.options),s=new Bs(void 0,n);
this.atDirectives&&this.onError(r,"MISSING_CHAR","Missing directives-end indicator line"),s.range=[0,r,r],this.decorate(s,!1),yield s}}}});var ES=g(()=>{Zh();Jh();cu();Ja()});var $S=g(()=>{});function Ii(e,t){"type"in e&&e.type==="document"&&(e={start:e.start,value:e.value}),kS(Object.freeze([]),e,t)}function kS(e,t,r){let n=r(t,e);if(typeof n=="symb\
ol")return n;for(let s of["key","value"]){let i=t[s];if(i&&"items"in i){for(let o=0;o<i.items.length;++o){let a=kS(Object.freeze(e.concat([[s,o]])),i.items[o],r);
if(typeof a=="number")o=a-1;else{if(a===eg)return eg;a===SS&&(i.items.splice(o,1),o-=1)}}typeof n=="function"&&s==="key"&&(n=n(t,e))}}return typeof n=="function"?
n(t,e):n}var eg,LM,SS,RS=g(()=>{eg=Symbol("break visit"),LM=Symbol("skip children"),SS=Symbol("remove item");Ii.BREAK=eg;Ii.SKIP=LM;Ii.REMOVE=SS;Ii.itemAtPath=(e,t)=>{
let r=e;for(let[n,s]of t){let i=r?.[n];if(i&&"items"in i)r=i.items[s];else return}return r};Ii.parentCollection=(e,t)=>{let r=Ii.itemAtPath(e,t.slice(0,-1)),n=t[t.
length-1][0],s=r?.[n];if(s&&"items"in s)return s;throw new Error("Parent collection not found")}});function xS(e){switch(e){case tg:return"byte-order-mark";case rg:return"doc-mode";case ng:return"flow-error-end";case yp:return"scalar";case"---":return"doc-sta\
rt";case"...":return"doc-end";case"":case`
`:case`\r
`:return"newline";case"-":return"seq-item-ind";case"?":return"explicit-key-ind";case":":return"map-value-ind";case"{":return"flow-map-start";case"}":return"flow\
-map-end";case"[":return"flow-seq-start";case"]":return"flow-seq-end";case",":return"comma"}switch(e[0]){case" ":case"	":return"space";case"#":return"comment";case"\
%":return"directive-line";case"*":return"alias";case"&":return"anchor";case"!":return"tag";case"'":return"single-quoted-scalar";case'"':return"double-quoted-sca\
lar";case"|":case">":return"block-scalar-header"}return null}var tg,rg,ng,yp,bp=g(()=>{ES();$S();RS();tg="\uFEFF",rg="",ng="",yp=""});function sn(e){switch(e){case void 0:case" ":case`
`:case"\r":case"	":return!0;default:return!1}}var NS,MM,_p,qM,sg,mu,ig=g(()=>{bp();NS=new Set("0123456789ABCDEFabcdef"),MM=new Set("0123456789ABCDEFGHIJKLMNOPQR\
STUVWXYZabcdefghijklmnopqrstuvwxyz-#;/?:@&=+$_.!~*'()"),_p=new Set(",[]{}"),qM=new Set(` ,[]{}
\r	`),sg=e=>!e||qM.has(e),mu=class{constructor(){this.atEnd=!1,this.blockScalarIndent=-1,this.blockScalarKeep=!1,this.buffer="",this.flowKey=!1,this.flowLevel=0,
this.indentNext=0,this.indentValue=0,this.lineEndPos=null,this.next=null,this.pos=0}*lex(t,r=!1){if(t){if(typeof t!="string")throw TypeError("source is not a st\
ring");this.buffer=this.buffer?this.buffer+t:t,this.lineEndPos=null}this.atEnd=!r;let n=this.next??"stream";for(;n&&(r||this.hasChars(1));)n=yield*this.parseNext(
n)}atLineEnd(){let t=this.pos,r=this.buffer[t];for(;r===" "||r==="	";)r=this.buffer[++t];return!r||r==="#"||r===`
`?!0:r==="\r"?this.buffer[t+1]===`
`:!1}charAt(t){return this.buffer[this.pos+t]}continueScalar(t){let r=this.buffer[t];if(this.indentNext>0){let n=0;for(;r===" ";)r=this.buffer[++n+t];if(r==="\r"){
let s=this.buffer[n+t+1];if(s===`
`||!s&&!this.atEnd)return t+n+1}return r===`
`||n>=this.indentNext||!r&&!this.atEnd?t+n:-1}if(r==="-"||r==="."){let n=this.buffer.substr(t,3);if((n==="---"||n==="...")&&sn(this.buffer[t+3]))return-1}return t}getLine(){
let t=this.lineEndPos;return(typeof t!="number"||t!==-1&&t<this.pos)&&(t=this.buffer.indexOf(`
`,this.pos),this.lineEndPos=t),t===-1?this.atEnd?this.buffer.substring(this.pos):null:(this.buffer[t-1]==="\r"&&(t-=1),this.buffer.substring(this.pos,t))}hasChars(t){
return this.pos+t<=this.buffer.length}setNext(t){return this.buffer=this.buffer.substring(this.pos),this.pos=0,this.lineEndPos=null,this.next=t,null}peek(t){return this.
buffer.substr(this.pos,t)}*parseNext(t){switch(t){case"stream":return yield*this.parseStream();case"line-start":return yield*this.parseLineStart();case"block-st\
art":return yield*this.parseBlockStart();case"doc":return yield*this.parseDocument();case"flow":return yield*this.parseFlowCollection();case"quoted-scalar":return yield*this.
parseQuotedScalar();case"block-scalar":return yield*this.parseBlockScalar();case"plain-scalar":return yield*this.parsePlainScalar()}}*parseStream(){let t=this.getLine();
if(t===null)return this.setNext("stream");if(t[0]===tg&&(yield*this.pushCount(1),t=t.substring(1)),t[0]==="%"){let r=t.length,n=t.indexOf("#");for(;n!==-1;){let i=t[n-
1];if(i===" "||i==="	"){r=n-1;break}else n=t.indexOf("#",n+1)}for(;;){let i=t[r-1];if(i===" "||i==="	")r-=1;else break}let s=(yield*this.pushCount(r))+(yield*this.
pushSpaces(!0));return yield*this.pushCount(t.length-s),this.pushNewline(),"stream"}if(this.atLineEnd()){let r=yield*this.pushSpaces(!0);return yield*this.pushCount(
t.length-r),yield*this.pushNewline(),"stream"}return yield rg,yield*this.parseLineStart()}*parseLineStart(){let t=this.charAt(0);if(!t&&!this.atEnd)return this.
setNext("line-start");if(t==="-"||t==="."){if(!this.atEnd&&!this.hasChars(4))return this.setNext("line-start");let r=this.peek(3);if((r==="---"||r==="...")&&sn(
this.charAt(3)))return yield*this.pushCount(3),this.indentValue=0,this.indentNext=0,r==="---"?"doc":"stream"}return this.indentValue=yield*this.pushSpaces(!1),this.
indentNext>this.indentValue&&!sn(this.charAt(1))&&(this.indentNext=this.indentValue),yield*this.parseBlockStart()}*parseBlockStart(){let[t,r]=this.peek(2);if(!r&&
!this.atEnd)return this.setNext("block-start");if((t==="-"||t==="?"||t===":")&&sn(r)){let n=(yield*this.pushCount(1))+(yield*this.pushSpaces(!0));return this.indentNext=
this.indentValue+1,this.indentValue+=n,"block-start"}return"doc"}*parseDocument(){yield*this.pushSpaces(!0);let t=this.getLine();if(t===null)return this.setNext(
"doc");let r=yield*this.pushIndicators();switch(t[r]){case"#":yield*this.pushCount(t.length-r);case void 0:return yield*this.pushNewline(),yield*this.parseLineStart();case"\
{":case"[":return yield*this.pushCount(1),this.flowKey=!1,this.flowLevel=1,"flow";case"}":case"]":return yield*this.pushCount(1),"doc";case"*":return yield*this.
pushUntil(sg),"doc";case'"':case"'":return yield*this.parseQuotedScalar();case"|":case">":return r+=yield*this.parseBlockScalarHeader(),r+=yield*this.pushSpaces(
!0),yield*this.pushCount(t.length-r),yield*this.pushNewline(),yield*this.parseBlockScalar();default:return yield*this.parsePlainScalar()}}*parseFlowCollection(){
let t,r,n=-1;do t=yield*this.pushNewline(),t>0?(r=yield*this.pushSpaces(!1),this.indentValue=n=r):r=0,r+=yield*this.pushSpaces(!0);while(t+r>0);let s=this.getLine();
if(s===null)return this.setNext("flow");if((n!==-1&&n<this.indentNext&&s[0]!=="#"||n===0&&(s.startsWith("---")||s.startsWith("..."))&&sn(s[3]))&&!(n===this.indentNext-
1&&this.flowLevel===1&&(s[0]==="]"||s[0]==="}")))return this.flowLevel=0,yield ng,yield*this.parseLineStart();let i=0;for(;s[i]===",";)i+=yield*this.pushCount(1),
i+=yield*this.pushSpaces(!0),this.flowKey=!1;switch(i+=yield*this.pushIndicators(),s[i]){case void 0:return"flow";case"#":return yield*this.pushCount(s.length-i),
"flow";case"{":case"[":return yield*this.pushCount(1),this.flowKey=!1,this.flowLevel+=1,"flow";case"}":case"]":return yield*this.pushCount(1),this.flowKey=!0,this.
flowLevel-=1,this.flowLevel?"flow":"doc";case"*":return yield*this.pushUntil(sg),"flow";case'"':case"'":return this.flowKey=!0,yield*this.parseQuotedScalar();case"\
:":{let o=this.charAt(1);if(this.flowKey||sn(o)||o===",")return this.flowKey=!1,yield*this.pushCount(1),yield*this.pushSpaces(!0),"flow"}default:return this.flowKey=
!1,yield*this.parsePlainScalar()}}*parseQuotedScalar(){let t=this.charAt(0),r=this.buffer.indexOf(t,this.pos+1);if(t==="'")for(;r!==-1&&this.buffer[r+1]==="'";)
r=this.buffer.indexOf("'",r+2);else for(;r!==-1;){let i=0;for(;this.buffer[r-1-i]==="\\";)i+=1;if(i%2===0)break;r=this.buffer.indexOf('"',r+1)}let n=this.buffer.
substring(0,r),s=n.indexOf(`
`,this.pos);if(s!==-1){for(;s!==-1;){let i=this.continueScalar(s+1);if(i===-1)break;s=n.indexOf(`
`,i)}s!==-1&&(r=s-(n[s-1]==="\r"?2:1))}if(r===-1){if(!this.atEnd)return this.setNext("quoted-scalar");r=this.buffer.length}return yield*this.pushToIndex(r+1,!1),
this.flowLevel?"flow":"doc"}*parseBlockScalarHeader(){this.blockScalarIndent=-1,this.blockScalarKeep=!1;let t=this.pos;for(;;){let r=this.buffer[++t];if(r==="+")
this.blockScalarKeep=!0;else if(r>"0"&&r<="9")this.blockScalarIndent=Number(r)-1;else if(r!=="-")break}return yield*this.pushUntil(r=>sn(r)||r==="#")}*parseBlockScalar(){
let t=this.pos-1,r=0,n;e:for(let i=this.pos;n=this.buffer[i];++i)switch(n){case" ":r+=1;break;case`
`:t=i,r=0;break;case"\r":{let o=this.buffer[i+1];if(!o&&!this.atEnd)return this.setNext("block-scalar");if(o===`
`)break}default:break e}if(!n&&!this.atEnd)return this.setNext("block-scalar");if(r>=this.indentNext){this.blockScalarIndent===-1?this.indentNext=r:this.indentNext=
this.blockScalarIndent+(this.indentNext===0?1:this.indentNext);do{let i=this.continueScalar(t+1);if(i===-1)break;t=this.buffer.indexOf(`
`,i)}while(t!==-1);if(t===-1){if(!this.atEnd)return this.setNext("block-scalar");t=this.buffer.length}}let s=t+1;for(n=this.buffer[s];n===" ";)n=this.buffer[++s];
if(n==="	"){for(;n==="	"||n===" "||n==="\r"||n===`
`;)n=this.buffer[++s];t=s-1}else if(!this.blockScalarKeep)do{let i=t-1,o=this.buffer[i];o==="\r"&&(o=this.buffer[--i]);let a=i;for(;o===" ";)o=this.buffer[--i];
if(o===`
`&&i>=this.pos&&i+1+r>a)t=i;else break}while(!0);return yield yp,yield*this.pushToIndex(t+1,!0),yield*this.parseLineStart()}*parsePlainScalar(){let t=this.flowLevel>
0,r=this.pos-1,n=this.pos-1,s;for(;s=this.buffer[++n];)if(s===":"){let i=this.buffer[n+1];if(sn(i)||t&&_p.has(i))break;r=n}else if(sn(s)){let i=this.buffer[n+1];
if(s==="\r"&&(i===`
`?(n+=1,s=`
`,i=this.buffer[n+1]):r=n),i==="#"||t&&_p.has(i))break;if(s===`
`){let o=this.continueScalar(n+1);if(o===-1)break;n=Math.max(n,o-2)}}else{if(t&&_p.has(s))break;r=n}return!s&&!this.atEnd?this.setNext("plain-scalar"):(yield yp,
yield*this.pushToIndex(r+1,!0),t?"flow":"doc")}*pushCount(t){return t>0?(yield this.buffer.substr(this.pos,t),this.pos+=t,t):0}*pushToIndex(t,r){let n=this.buffer.
slice(this.pos,t);return n?(yield n,this.pos+=n.length,n.length):(r&&(yield""),0)}*pushIndicators(){let t=0;e:for(;;){switch(this.charAt(0)){case"!":t+=yield*this.
pushTag(),t+=yield*this.pushSpaces(!0);continue e;case"&":t+=yield*this.pushUntil(sg),t+=yield*this.pushSpaces(!0);continue e;case"-":case"?":case":":{let r=this.
flowLevel>0,n=this.charAt(1);if(sn(n)||r&&_p.has(n)){r?this.flowKey&&(this.flowKey=!1):this.indentNext=this.indentValue+1,t+=yield*this.pushCount(1),t+=yield*this.
pushSpaces(!0);continue e}}}break e}return t}*pushTag(){if(this.charAt(1)==="<"){let t=this.pos+2,r=this.buffer[t];for(;!sn(r)&&r!==">";)r=this.buffer[++t];return yield*this.
pushToIndex(r===">"?t+1:t,!1)}else{let t=this.pos+1,r=this.buffer[t];for(;r;)if(MM.has(r))r=this.buffer[++t];else if(r==="%"&&NS.has(this.buffer[t+1])&&NS.has(this.
buffer[t+2]))r=this.buffer[t+=3];else break;return yield*this.pushToIndex(t,!1)}}*pushNewline(){let t=this.buffer[this.pos];return t===`
`?yield*this.pushCount(1):t==="\r"&&this.charAt(1)===`
`?yield*this.pushCount(2):0}*pushSpaces(t){let r=this.pos-1,n;do n=this.buffer[++r];while(n===" "||t&&n==="	");let s=r-this.pos;return s>0&&(yield this.buffer.substr(
this.pos,s),this.pos=r),s}*pushUntil(t){let r=this.pos,n=this.buffer[r];for(;!t(n);)n=this.buffer[++r];return yield*this.pushToIndex(r,!1)}}});var Oi,og=g(()=>{Oi=class{constructor(){this.lineStarts=[],this.addNewLine=t=>this.lineStarts.push(t),this.linePos=t=>{let r=0,n=this.lineStarts.length;for(;r<n;){
let i=r+n>>1;this.lineStarts[i]<t?r=i+1:n=i}if(this.lineStarts[r]===t)return{line:r+1,col:1};if(r===0)return{line:0,col:t};let s=this.lineStarts[r-1];return{line:r,
col:t-s+1}}}}});function Ks(e,t){for(let r=0;r<e.length;++r)if(e[r].type===t)return!0;return!1}function IS(e){for(let t=0;t<e.length;++t)switch(e[t].type){case"space":case"comm\
ent":case"newline":break;default:return t}return-1}function AS(e){switch(e?.type){case"alias":case"scalar":case"single-quoted-scalar":case"double-quoted-scalar":case"\
flow-collection":return!0;default:return!1}}function vp(e){switch(e.type){case"document":return e.start;case"block-map":{let t=e.items[e.items.length-1];return t.
sep??t.start}case"block-seq":return e.items[e.items.length-1].start;default:return[]}}function Do(e){if(e.length===0)return[];let t=e.length;e:for(;--t>=0;)switch(e[t].
type){case"doc-start":case"explicit-key-ind":case"map-value-ind":case"seq-item-ind":case"newline":break e}for(;e[++t]?.type==="space";);return e.splice(t,e.length)}
function wp(e,t){if(t.length<1e5)Array.prototype.push.apply(e,t);else for(let r=0;r<t.length;++r)e.push(t[r])}function OS(e){if(e.start.type==="flow-seq-start")
for(let t of e.items)t.sep&&!t.value&&!Ks(t.start,"explicit-key-ind")&&!Ks(t.sep,"map-value-ind")&&(t.key&&(t.value=t.key),delete t.key,AS(t.value)?t.value.end?
wp(t.value.end,t.sep):t.value.end=t.sep:wp(t.start,t.sep),delete t.sep)}var hu,ag=g(()=>{bp();ig();hu=class{constructor(t){this.atNewLine=!0,this.atScalar=!1,this.
indent=0,this.offset=0,this.onKeyLine=!1,this.stack=[],this.source="",this.type="",this.lexer=new mu,this.onNewLine=t}*parse(t,r=!1){this.onNewLine&&this.offset===
0&&this.onNewLine(0);for(let n of this.lexer.lex(t,r))yield*this.next(n);r||(yield*this.end())}*next(t){if(this.source=t,this.atScalar){this.atScalar=!1,yield*this.
step(),this.offset+=t.length;return}let r=xS(t);if(r)if(r==="scalar")this.atNewLine=!1,this.atScalar=!0,this.type="scalar";else{switch(this.type=r,yield*this.step(),
r){case"newline":this.atNewLine=!0,this.indent=0,this.onNewLine&&this.onNewLine(this.offset+t.length);break;case"space":this.atNewLine&&t[0]===" "&&(this.indent+=
t.length);break;case"explicit-key-ind":case"map-value-ind":case"seq-item-ind":this.atNewLine&&(this.indent+=t.length);break;case"doc-mode":case"flow-error-end":
return;default:this.atNewLine=!1}this.offset+=t.length}else{let n=`Not a YAML token: ${t}`;yield*this.pop({type:"error",offset:this.offset,message:n,source:t}),
this.offset+=t.length}}*end(){for(;this.stack.length>0;)yield*this.pop()}get sourceToken(){return{type:this.type,offset:this.offset,indent:this.indent,source:this.
source}}*step(){let t=this.peek(1);if(this.type==="doc-end"&&t?.type!=="doc-end"){for(;this.stack.length>0;)yield*this.pop();this.stack.push({type:"doc-end",offset:this.
offset,source:this.source});return}if(!t)return yield*this.stream();switch(t.type){case"document":return yield*this.document(t);case"alias":case"scalar":case"si\
ngle-quoted-scalar":case"double-quoted-scalar":return yield*this.scalar(t);case"block-scalar":return yield*this.blockScalar(t);case"block-map":return yield*this.
blockMap(t);case"block-seq":return yield*this.blockSequence(t);case"flow-collection":return yield*this.flowCollection(t);case"doc-end":return yield*this.documentEnd(
t)}yield*this.pop()}peek(t){return this.stack[this.stack.length-t]}*pop(t){let r=t??this.stack.pop();if(!r)yield{type:"error",offset:this.offset,source:"",message:"\
Tried to pop an empty stack"};else if(this.stack.length===0)yield r;else{let n=this.peek(1);switch(r.type==="block-scalar"?r.indent="indent"in n?n.indent:0:r.type===
"flow-collection"&&n.type==="document"&&(r.indent=0),r.type==="flow-collection"&&OS(r),n.type){case"document":n.value=r;break;case"block-scalar":n.props.push(r);
break;case"block-map":{let s=n.items[n.items.length-1];if(s.value){n.items.push({start:[],key:r,sep:[]}),this.onKeyLine=!0;return}else if(s.sep)s.value=r;else{Object.
assign(s,{key:r,sep:[]}),this.onKeyLine=!s.explicitKey;return}break}case"block-seq":{let s=n.items[n.items.length-1];s.value?n.items.push({start:[],value:r}):s.
value=r;break}case"flow-collection":{let s=n.items[n.items.length-1];!s||s.value?n.items.push({start:[],key:r,sep:[]}):s.sep?s.value=r:Object.assign(s,{key:r,sep:[]});
return}default:yield*this.pop(),yield*this.pop(r)}if((n.type==="document"||n.type==="block-map"||n.type==="block-seq")&&(r.type==="block-map"||r.type==="block-s\
eq")){let s=r.items[r.items.length-1];s&&!s.sep&&!s.value&&s.start.length>0&&IS(s.start)===-1&&(r.indent===0||s.start.every(i=>i.type!=="comment"||i.indent<r.indent))&&
(n.type==="document"?n.end=s.start:n.items.push({start:s.start}),r.items.splice(-1,1))}}}*stream(){switch(this.type){case"directive-line":yield{type:"directive",
offset:this.offset,source:this.source};return;case"byte-order-mark":case"space":case"comment":case"newline":yield this.sourceToken;return;case"doc-mode":case"do\
c-start":{let t={type:"document",offset:this.offset,start:[]};this.type==="doc-start"&&t.start.push(this.sourceToken),this.stack.push(t);return}}yield{type:"err\
or",offset:this.offset,message:`Unexpected ${this.type} token in YAML stream`,source:this.source}}*document(t){if(t.value)return yield*this.lineEnd(t);switch(this.
type){case"doc-start":{IS(t.start)!==-1?(yield*this.pop(),yield*this.step()):t.start.push(this.sourceToken);return}case"anchor":case"tag":case"space":case"comme\
nt":case"newline":t.start.push(this.sourceToken);return}let r=this.startBlockValue(t);r?this.stack.push(r):yield{type:"error",offset:this.offset,message:`Unexpe\
cted ${this.type} token in YAML document`,source:this.source}}*scalar(t){if(this.type==="map-value-ind"){let r=vp(this.peek(2)),n=Do(r),s;t.end?(s=t.end,s.push(
this.sourceToken),delete t.end):s=[this.sourceToken];let i={type:"block-map",offset:t.offset,indent:t.indent,items:[{start:n,key:t,sep:s}]};this.onKeyLine=!0,this.
stack[this.stack.length-1]=i}else yield*this.lineEnd(t)}*blockScalar(t){switch(this.type){case"space":case"comment":case"newline":t.props.push(this.sourceToken);
return;case"scalar":if(t.source=this.source,this.atNewLine=!0,this.indent=0,this.onNewLine){let r=this.source.indexOf(`
`)+1;for(;r!==0;)this.onNewLine(this.offset+r),r=this.source.indexOf(`
`,r)+1}yield*this.pop();break;default:yield*this.pop(),yield*this.step()}}*blockMap(t){let r=t.items[t.items.length-1];switch(this.type){case"newline":if(this.onKeyLine=
!1,r.value){let n="end"in r.value?r.value.end:void 0;(Array.isArray(n)?n[n.length-1]:void 0)?.type==="comment"?n?.push(this.sourceToken):t.items.push({start:[this.
sourceToken]})}else r.sep?r.sep.push(this.sourceToken):r.start.push(this.sourceToken);return;case"space":case"comment":if(r.value)t.items.push({start:[this.sourceToken]});else if(r.
sep)r.sep.push(this.sourceToken);else{if(this.atIndentedComment(r.start,t.indent)){let s=t.items[t.items.length-2]?.value?.end;if(Array.isArray(s)){wp(s,r.start),
s.push(this.sourceToken),t.items.pop();return}}r.start.push(this.sourceToken)}return}if(this.indent>=t.indent){let n=!this.onKeyLine&&this.indent===t.indent,s=n&&
(r.sep||r.explicitKey)&&this.type!=="seq-item-ind",i=[];if(s&&r.sep&&!r.value){let o=[];for(let a=0;a<r.sep.length;++a){let u=r.sep[a];switch(u.type){case"newli\
ne":o.push(a);break;case"space":break;case"comment":u.indent>t.indent&&(o.length=0);break;default:o.length=0}}o.length>=2&&(i=r.sep.splice(o[1]))}switch(this.type){case"\
anchor":case"tag":s||r.value?(i.push(this.sourceToken),t.items.push({start:i}),this.onKeyLine=!0):r.sep?r.sep.push(this.sourceToken):r.start.push(this.sourceToken);
return;case"explicit-key-ind":!r.sep&&!r.explicitKey?(r.start.push(this.sourceToken),r.explicitKey=!0):s||r.value?(i.push(this.sourceToken),t.items.push({start:i,
explicitKey:!0})):this.stack.push({type:"block-map",offset:this.offset,indent:this.indent,items:[{start:[this.sourceToken],explicitKey:!0}]}),this.onKeyLine=!0;
return;case"map-value-ind":if(r.explicitKey)if(r.sep)if(r.value)t.items.push({start:[],key:null,sep:[this.sourceToken]});else if(Ks(r.sep,"map-value-ind"))this.
stack.push({type:"block-map",offset:this.offset,indent:this.indent,items:[{start:i,key:null,sep:[this.sourceToken]}]});else if(AS(r.key)&&!Ks(r.sep,"newline")){
let o=Do(r.start),a=r.key,u=r.sep;u.push(this.sourceToken),delete r.key,delete r.sep,this.stack.push({type:"block-map",offset:this.offset,indent:this.indent,items:[
{start:o,key:a,sep:u}]})}else i.length>0?r.sep=r.sep.concat(i,this.sourceToken):r.sep.push(this.sourceToken);else if(Ks(r.start,"newline"))Object.assign(r,{key:null,
sep:[this.sourceToken]});else{let o=Do(r.start);this.stack.push({type:"block-map",offset:this.offset,indent:this.indent,items:[{start:o,key:null,sep:[this.sourceToken]}]})}else
r.sep?r.value||s?t.items.push({start:i,key:null,sep:[this.sourceToken]}):Ks(r.sep,"map-value-ind")?this.stack.push({type:"block-map",offset:this.offset,indent:this.
indent,items:[{start:[],key:null,sep:[this.sourceToken]}]}):r.sep.push(this.sourceToken):Object.assign(r,{key:null,sep:[this.sourceToken]});this.onKeyLine=!0;return;case"\
alias":case"scalar":case"single-quoted-scalar":case"double-quoted-scalar":{let o=this.flowScalar(this.type);s||r.value?(t.items.push({start:i,key:o,sep:[]}),this.
onKeyLine=!0):r.sep?this.stack.push(o):(Object.assign(r,{key:o,sep:[]}),this.onKeyLine=!0);return}default:{let o=this.startBlockValue(t);if(o){if(o.type==="bloc\
k-seq"){if(!r.explicitKey&&r.sep&&!Ks(r.sep,"newline")){yield*this.pop({type:"error",offset:this.offset,message:"Unexpected block-seq-ind on same line with key",
source:this.source});return}}else n&&t.items.push({start:i});this.stack.push(o);return}}}}yield*this.pop(),yield*this.step()}*blockSequence(t){let r=t.items[t.items.
length-1];switch(this.type){case"newline":if(r.value){let n="end"in r.value?r.value.end:void 0;(Array.isArray(n)?n[n.length-1]:void 0)?.type==="comment"?n?.push(
this.sourceToken):t.items.push({start:[this.sourceToken]})}else r.start.push(this.sourceToken);return;case"space":case"comment":if(r.value)t.items.push({start:[
this.sourceToken]});else{if(this.atIndentedComment(r.start,t.indent)){let s=t.items[t.items.length-2]?.value?.end;if(Array.isArray(s)){wp(s,r.start),s.push(this.
sourceToken),t.items.pop();return}}r.start.push(this.sourceToken)}return;case"anchor":case"tag":if(r.value||this.indent<=t.indent)break;r.start.push(this.sourceToken);
return;case"seq-item-ind":if(this.indent!==t.indent)break;r.value||Ks(r.start,"seq-item-ind")?t.items.push({start:[this.sourceToken]}):r.start.push(this.sourceToken);
return}if(this.indent>t.indent){let n=this.startBlockValue(t);if(n){this.stack.push(n);return}}yield*this.pop(),yield*this.step()}*flowCollection(t){let r=t.items[t.
items.length-1];if(this.type==="flow-error-end"){let n;do yield*this.pop(),n=this.peek(1);while(n?.type==="flow-collection")}else if(t.end.length===0){switch(this.
type){case"comma":case"explicit-key-ind":!r||r.sep?t.items.push({start:[this.sourceToken]}):r.start.push(this.sourceToken);return;case"map-value-ind":!r||r.value?
t.items.push({start:[],key:null,sep:[this.sourceToken]}):r.sep?r.sep.push(this.sourceToken):Object.assign(r,{key:null,sep:[this.sourceToken]});return;case"space":case"\
comment":case"newline":case"anchor":case"tag":!r||r.value?t.items.push({start:[this.sourceToken]}):r.sep?r.sep.push(this.sourceToken):r.start.push(this.sourceToken);
return;case"alias":case"scalar":case"single-quoted-scalar":case"double-quoted-scalar":{let s=this.flowScalar(this.type);!r||r.value?t.items.push({start:[],key:s,
sep:[]}):r.sep?this.stack.push(s):Object.assign(r,{key:s,sep:[]});return}case"flow-map-end":case"flow-seq-end":t.end.push(this.sourceToken);return}let n=this.startBlockValue(
t);n?this.stack.push(n):(yield*this.pop(),yield*this.step())}else{let n=this.peek(2);if(n.type==="block-map"&&(this.type==="map-value-ind"&&n.indent===t.indent||
this.type==="newline"&&!n.items[n.items.length-1].sep))yield*this.pop(),yield*this.step();else if(this.type==="map-value-ind"&&n.type!=="flow-collection"){let s=vp(
n),i=Do(s);OS(t);let o=t.end.splice(1,t.end.length);o.push(this.sourceToken);let a={type:"block-map",offset:t.offset,indent:t.indent,items:[{start:i,key:t,sep:o}]};
this.onKeyLine=!0,this.stack[this.stack.length-1]=a}else yield*this.lineEnd(t)}}flowScalar(t){if(this.onNewLine){let r=this.source.indexOf(`
`)+1;for(;r!==0;)this.onNewLine(this.offset+r),r=this.source.indexOf(`
`,r)+1}return{type:t,offset:this.offset,indent:this.indent,source:this.source}}startBlockValue(t){switch(this.type){case"alias":case"scalar":case"single-quoted-\
scalar":case"double-quoted-scalar":return this.flowScalar(this.type);case"block-scalar-header":return{type:"block-scalar",offset:this.offset,indent:this.indent,
props:[this.sourceToken],source:""};case"flow-map-start":case"flow-seq-start":return{type:"flow-collection",offset:this.offset,indent:this.indent,start:this.sourceToken,
items:[],end:[]};case"seq-item-ind":return{type:"block-seq",offset:this.offset,indent:this.indent,items:[{start:[this.sourceToken]}]};case"explicit-key-ind":{this.
onKeyLine=!0;let r=vp(t),n=Do(r);return n.push(this.sourceToken),{type:"block-map",offset:this.offset,indent:this.indent,items:[{start:n,explicitKey:!0}]}}case"\
map-value-ind":{this.onKeyLine=!0;let r=vp(t),n=Do(r);return{type:"block-map",offset:this.offset,indent:this.indent,items:[{start:n,key:null,sep:[this.sourceToken]}]}}}
return null}atIndentedComment(t,r){return this.type!=="comment"||this.indent<=r?!1:t.every(n=>n.type==="newline"||n.type==="space")}*documentEnd(t){this.type!==
"doc-mode"&&(t.end?t.end.push(this.sourceToken):t.end=[this.sourceToken],this.type==="newline"&&(yield*this.pop()))}*lineEnd(t){switch(this.type){case"comma":case"\
doc-start":case"doc-end":case"flow-seq-end":case"flow-map-end":case"map-value-ind":yield*this.pop(),yield*this.step();break;case"newline":this.onKeyLine=!1;default:
t.end?t.end.push(this.sourceToken):t.end=[this.sourceToken],this.type==="newline"&&(yield*this.pop())}}}});function FM(e){let t=e.prettyErrors!==!1;return{lineCounter:e.lineCounter||t&&new Oi||null,prettyErrors:t}}function ug(e,t={}){let{lineCounter:r,prettyErrors:n}=FM(
t),s=new hu(r?.addNewLine),i=new fu(t),o=null;for(let a of i.compose(s.parse(e),!0,e.length))if(!o)o=a;else if(o.options.logLevel!=="silent"){o.errors.push(new nn(
a.range.slice(0,2),"MULTIPLE_DOCS","Source contains multiple documents; please use YAML.parseAllDocuments()"));break}return n&&r&&(o.errors.forEach(Uh(e,r)),o.warnings.
forEach(Uh(e,r))),o}var PS=g(()=>{Xh();ou();cu();vh();ye();og();ag()});var CS=g(()=>{Xh();ou();Fh();cu();za();ye();qs();pt();Us();Gs();bp();ig();og();ag();PS();Ga()});var LS={};Ke(LS,{parseYaml:()=>UM});function UM(e){let t=new Oi,r=a=>{let{line:u,col:c}=t.linePos(a);return{line:Math.max(u,1),column:Math.max(c,1)}},n;try{n=ug(
e,{version:"1.2",lineCounter:t,prettyErrors:!1,uniqueKeys:!0})}catch(a){if(a instanceof RangeError)return{errors:[{line:1,column:1,message:"is nested too deeply"}]};
throw a}let s=[...n.errors,...n.warnings];if(s.length>0)return{errors:s.slice(0,20).map(({pos:a,message:u})=>({...r(a[0]),message:jS(u)}))};let i=0;if(Ir(n,{Alias:()=>{
i++}}),i>cg)return{errors:[{line:1,column:1,message:`uses more than ${cg} aliases`}]};let o;try{o=n.toJS({maxAliasCount:cg})}catch(a){return{errors:[{line:1,column:1,
message:jS(a instanceof Error?a.message:"cannot be read")}]}}return{data:o,locate(a,u=!1){for(let c=a.length;c>0;c--){let l=a.slice(0,c),p=(u&&c===a.length?zM(n,
l):void 0)??GM(n,l);if(p!==void 0)return r(p)}return{line:1,column:1}}}}function GM(e,t){let r=e.getIn(t,!0);return ue(r)?r.range?.[0]:void 0}function zM(e,t){let r=t.
length===1?e.contents:e.getIn(t.slice(0,-1),!0);if(!vr(r))return;let n=r.items.find(({key:s})=>ee(s)&&s.value===t.at(-1));return n&&ue(n.key)?n.key.range?.[0]:void 0}
function jS(e){let t=(e.split(`
`)[0]??"").replace(/[.:]$/,"");return`${t.charAt(0).toLowerCase()}${t.slice(1)}`}var cg,DS=g(()=>{"use strict";CS();cg=50});async function qS(e,t){let r=Buffer.byteLength(e);if(r>MS)throw new C("POLICY_INVALID",`policy ${t} has ${r} bytes, more than the ${MS} a policy may have`);let n=e.
replace(/^\ufeff/,"");if(n.trim()==="")throw new C("POLICY_INVALID",`policy ${t} is empty`);let o=(/^\s*[[{]/.test(n)&&!/\.ya?ml(@|$)/.test(t)?(await Promise.resolve().then(()=>(T$(),w$))).
parseJson:(await Promise.resolve().then(()=>(DS(),LS))).parseYaml)(n);if("errors"in o)throw lg(t,o.errors);return o}function lg(e,t){let r=t.map(({line:s,column:i,
message:o})=>`${e}:${s}:${i}: ${o}`),[n=""]=r;return r.length===1?new C("POLICY_INVALID",n):new C("POLICY_INVALID",`policy ${e} has ${r.length} problems`,{problems:r})}
var MS,FS=g(()=>{"use strict";je();MS=1048576});function GS(e){return Tp(e)?"color"in e||"complianceRequirements"in e?!0:dg(e.requirements).some(t=>dg(t.controls).some(r=>"name"in r&&!("id"in r))):!1}function zS(e){
let[t,r]=US(e,"requirements","complianceRequirements");return{name:e.name,requirements:pg(r,[t]).map(({value:n,path:s})=>{let[i,o]=US(n,"controls","complianceRe\
quirementsControls");return{name:n.name,description:n.description??void 0,path:s,controls:pg(o,[...s,i]).map(({value:a,path:u})=>({id:String(a.name),...a.expression==
null?{}:{expression:BM(a.expression)},path:u}))}})}}function US(e,...t){let r=t.find(n=>e[n]!=null)??t[0]??"";return[r,e[r]]}function pg(e,t){return Tp(e)&&Array.
isArray(e.nodes)?pg(e.nodes,[...t,"nodes"]):Tp(e)?[{value:e,path:t}]:dg(e).map((r,n)=>({value:r,path:[...t,n]}))}function BM(e){if(typeof e!="string")return e;try{
return JSON.parse(e)}catch{return e}}function dg(e){return Array.isArray(e)?e.filter(Tp):[]}function Tp(e){return typeof e=="object"&&e!==null&&!Array.isArray(e)}
var BS=g(()=>{"use strict"});function Ep(e,t,r,n,s=[]){let i=e;return i.filter(c=>!o(c)).flatMap(c=>a(c,[],t));function o({path:c,code:l}){if(l!=="invalid_type"||VS(t,c)!==void 0)return!1;let p=c.
slice(0,-1);return i.filter(f=>f.code==="unrecognized_keys"&&f.path.join()===p.join()).flatMap(({keys:f=[]})=>f.map(m=>$m(m,n(p)))).includes(String(c.at(-1)))}function a(c,l,p){
let d=[...l,...c.path];return c.code==="invalid_union"?u(c,d,p):c.code==="unrecognized_keys"?(c.keys??[]).map(f=>({...r.locate([...s,...d,f],!0),message:`${KM(d)}\
the key ${f} is not known${nr(f,n(d))}`})):[{...r.locate([...s,...d]),message:`${fg(d)} ${VM(c,VS(p,d))}`}]}function u(c,l,p){let d=(c.errors??[]).find(m=>m.every(
h=>h.path.length>0||h.code!=="invalid_type"));if(d)return d.flatMap(m=>a(m,l,p));let f=(c.errors??[]).flatMap(m=>m.map(({expected:h})=>KS[h??""]??h));return[{...r.
locate([...s,...l]),message:`${fg(l)} must be ${[...new Set(f)].join(" or ")}`}]}}function VM(e,t){if(t===void 0)return"is missing";switch(e.code){case"invalid_\
type":return`must be ${KS[e.expected??""]??e.expected}, not ${gu(t)}`;case"invalid_value":return`must be ${(e.values??[]).join(", ")}, not ${gu(t)}${nr(String(t),
(e.values??[]).map(String))}`;case"too_small":return e.origin==="string"||e.origin==="array"?"must not be empty":`must be at least ${e.minimum}, not ${gu(t)}`;case"\
too_big":return e.origin==="string"?`must have at most ${e.maximum} characters`:`must be at most ${e.maximum}, not ${gu(t)}`;case"invalid_format":return`must be\
 lower-case words joined by _ or -, not ${gu(t)}`;default:return"is not valid"}}function gu(e){return Array.isArray(e)?"a list":e===null?"empty":typeof e=="obje\
ct"?"a mapping":JSON.stringify(e).slice(0,80)}function fg(e){let t=e.at(-1);return t===void 0?"the policy":typeof t=="number"?`${String(e.at(-2))}[${t}]`:String(
t)}function KM(e){return e.length===0?"":`in ${fg(e)} `}function VS(e,t){return t.reduce((r,n)=>r?.[n],e)}var KS,QS=g(()=>{"use strict";ho();KS={string:"text",int:"\
a whole number",number:"a number",boolean:"true or false",object:"a mapping of keys to values",record:"a mapping of keys to values",array:"a list"}});function Mo(e){return{kind:"control",...e}}function Ye(e){return{kind:"field",about:"project",...e}}function qo(e,t={}){return{status:"pass",message:e,...t}}function Fo(e,t={}){
return{status:"fail",message:e,...t}}function Ai(e){return{status:"unknown",message:e}}var ZS,Mt=g(()=>{"use strict";ZS=["info","low","medium","high","critical"]});function QM(e,{operator:t,value:r}){if(t==="=")return e===r;if(t==="!=")return e!==r;if(!(typeof e!="number"||typeof r!="number"))return t===">"?e>r:t==="<"?e<r:
t===">="?e>=r:e<=r}function JS(e,t){if("unknown"in e)return Ai(e.unknown);let{value:r,because:n,note:s}=e,i=s===void 0?{actual:r}:{actual:r,note:s},o=QM(r,t);if(o===
void 0)return Ai(`GitLab cannot order ${r} against ${JSON.stringify(t.value)} and records no status for this control`);let{doubt:a,mayBeHigher:u}=e;return a!==void 0?
Ai(`${n}, but ${a}`):u!==void 0&&!ZM(o,t.operator)?Ai(`${n}, but ${u}`):o?{status:"pass",message:n,...i}:{status:"fail",message:`${n}${HM(r,t)}`,...i}}function ZM(e,t){
return e?t===">="||t===">":t==="<="||t==="<"}function HM(e,{operator:t,value:r}){return typeof e!="number"||typeof r!="number"?"":`, ${{"=":"exactly ","!=":"any\
 number but ",">":"more than ","<":"fewer than ",">=":"","<=":"at most "}[t]}${Lt(r,"is expected","are expected")}`}var HS,mg=g(()=>{"use strict";xt();Mt();HS=[
"=","!=",">","<",">=","<="]});function gg(e){return e.at(-1)==="expression"?Object.keys(WS.shape):e.length===0?Object.keys(hg.shape):e.length===2?Object.keys(XS.shape):e.length===4?Object.keys(
$p.shape):[]}var YS,yu,WS,$p,XS,hg,ek=g(()=>{"use strict";Dt();Mt();mg();YS=V().check(vo(1),_o(255)),yu=V().check(vo(1),_o(2e3)),WS=Yn({field:V().check(Ri("A fi\
eld of GitLab's expressions, such as minimum_approvals_required")),operator:ih(HS),value:sh([rt(),Le(),V()])}),$p=Yn({id:V().check(rh(/^[a-z][a-z0-9]*(?:[-_][a-z0-9]+)*$/),
Ri("Id of a built-in control, or a new id together with expression")),with:Oe(XE(V(),YE()).check(Ri("Parameters of the control"))),expression:Oe(WS.check(Ri("Gi\
tLab's expression grammar, any threshold"))),title:Oe(yu),severity:Oe(ih(ZS)),message:Oe(yu.check(Ri("Said instead of the built-in sentence when the control fai\
ls"))),remediation:Oe(yu.check(Ri("How to fix it, said instead of the built-in advice")))}),XS=Yn({name:YS,description:Oe(yu),controls:De(sh([V(),$p]))}),hg=Yn(
{$schema:Oe(V()),name:YS,description:Oe(yu),requirements:De(XS)})});async function WM({gitlab:e,projectId:t,iid:r},n){let s=`query($ids: [ID!], $iid: String!, $after: String) { projects(ids: $ids, first: 1) { nodes { mergeReques\
t(iid: $iid) { commits(first: 100, after: $after) { ${nk} } } } } }`,{data:i,errors:o}=await e.graphql(s,{ids:[uh(t)],iid:String(r),after:n});if(o.length>0)throw new Ot(
`GraphQL answered with errors: ${o.join("; ")}`);let a=K({projects:K({nodes:De(K({mergeRequest:K({commits:rk})}))})}),[u]=a.parse(i).projects.nodes;if(!u)throw new Ot(
"the commits vanished while they were read");return u.mergeRequest.commits}function XM(e,t){let r=new Set(e.map(({username:s})=>s)),n=0;for(let s of t){let i=s.
signature?.verificationStatus?.toUpperCase()==="VERIFIED_SYSTEM",o=s.authorEmail?.toLowerCase()===s.committerEmail?.toLowerCase();!i&&!o||(s.author?r.add(s.author.
username):n++)}return{usernames:[...r].sort(),unownedCommits:n}}var tk,rk,YM,nk,sk,ik=g(()=>{"use strict";Dt();wo();yr();ch();tk=K({username:V()}),rk=K({pageInfo:K(
{hasNextPage:rt(),endCursor:Ee(V())}),nodes:De(K({sha:V(),authorEmail:Ee(V()),committerEmail:Ee(V()),author:Ee(tk),signature:Ee(K({verificationStatus:Ee(V())}))}))}),
YM=K({commitCount:Jr(Le()),committers:Jr(K({nodes:De(tk)})),commits:Jr(rk)}),nk="pageInfo { hasNextPage endCursor } nodes { sha authorEmail committerEmail autho\
r { username } signature { verificationStatus } }",sk={id:"committers",summary:"The committers of the merge request",right:"at least Reporter with scope read_ap\
i",about:"merge_request",select:{on:"merge_request",fields:`commitCount committers(first: 100) { nodes { username } } commits(first: 100) { ${nk} }`,async read(e,t){
let r=YM.parse(e);if(!r.committers||!r.commits)throw new Ot("GitLab shows this token no commits");let n=[...r.commits.nodes];for(let s=r.commits.pageInfo;s.hasNextPage;){
let i=await WM(t,s.endCursor??"");n.push(...i.nodes),s=i.pageInfo}if(r.commitCount!==null&&n.length!==r.commitCount)throw new Ot(`${n.length} of ${r.commitCount}\
 commits were read`);if(r.committers.nodes.length>=100)throw new Ot("more than 100 committers");return XM(r.committers.nodes,n)}}}});var eq,ok,ak=g(()=>{"use strict";Dt();yr();eq=or(K({approved_by:De(K({user:K({username:V()})}))}),ir(({approved_by:e})=>({approvedBy:e.map(({user:t})=>t.username)}))),
ok={id:"merge_request_approvals",summary:"The approvals of the merge request",right:"at least Reporter with scope read_api",about:"merge_request",collect:async({
gitlab:e,projectId:t,iid:r})=>eq.parse(await e.MergeRequestApprovals.showConfiguration(t,{mergerequestIId:r??0}))}});var uk={};Ke(uk,{mergeRequestApprovals:()=>tq});function rq(e){return e.length===0?"":` (${lt(e)})`}var tq,ck=g(()=>{"use strict";Dt();ik();To();ak();xt();Mt();
tq=Mo({id:"merge_request_approvals",title:"Enough independent people approved",description:"Counts the people who approved this merge request and are neither it\
s author nor a committer. A committer is, as in GitLab, a user who owns the committer address of one of its commits (for commits that GitLab itself signed, the \
author address); an address that no user owns excludes nobody.",severity:"high",about:"merge_request",needs:{mergeRequest:br,approvals:ok,committers:sk},params:Yn(
{at_least:JE().check(Ol(1),Il(100))}),remediation:{text:"ask people who did not work on this change to review and approve it",page:"!"},check({mergeRequest:{author:e},
approvals:{approvedBy:t},committers:{usernames:r,unownedCommits:n}},{at_least:s}){let i=t.filter(p=>p!==e&&!r.includes(p)),o=t.filter(p=>!i.includes(p)),a=o.length===
0?"":`; not counted: ${lt(o.map(p=>`${p} (${p===e?"author":"committer"})`))}`,u=n===0?{}:{note:`${Lt(n,"commit has","commits have")} a committer address that no\
 GitLab user owns`},c={actual:i.length,...u},l=`${Lt(i.length,"independent approval")}${rq(i)}, ${Lt(s,"is expected","are expected")}${a}`;return i.length>=s?qo(
l,c):Fo(l,c)}})});var lk={};Ke(lk,{mergeRequestIsNotDraft:()=>nq});var nq,pk=g(()=>{"use strict";To();Mt();nq=Mo({id:"merge_request_is_not_draft",title:"The merge request is not \
a draft",description:"Fails while the merge request is marked as a draft.",severity:"low",about:"merge_request",needs:{mergeRequest:br},remediation:{text:"mark \
the merge request as ready",page:"!"},check({mergeRequest:{isDraft:e}}){return e===void 0?Ai("GitLab did not say whether the merge request is a draft"):e?Fo("th\
e merge request is a draft",{actual:!0}):qo("the merge request is ready",{actual:!1})}})});var Bt,yg=g(()=>{Bt=class{data;isStride1;SIZE;constructor(t,r=!1){this.data=t,this.isStride1=r,this.SIZE=r?2:3}getLo(t){return this.data[t*this.SIZE]}getHi(t){return this.
data[t*this.SIZE+1]}getStride(t){return this.isStride1?1:this.data[t*this.SIZE+2]}get(t){let r=t*this.SIZE;return[this.data[r],this.data[r+1],this.getStride(t)]}get length(){
return this.data.length/this.SIZE}}});var Sp,sq,fk,be,iq,oq,aq,_u,bg,mk,hk,gk,yk,Rp,xp,Np,dk,kp,bu,_g,uq,wr,vg=g(()=>{yg();Sp=null,sq=()=>{if(!Sp){Sp=new Uint8Array(256);let e="ABCDEFGHIJKLMNOPQRSTU\
VWXYZabcdefghijklmnopqrstuvwxyz0123456789+-";for(let t=0;t<64;t++)Sp[e.charCodeAt(t)]=t}return Sp},fk=e=>{let t=sq(),r=[],n=0,s=0;for(let i=0;i<e.length;i++){let o=t[e.
charCodeAt(i)];n|=(o&31)<<s,(o&32)===0?(r.push(n),n=0,s=0):s+=5}return r},be=(e,t)=>{if(e.length===0)return new Uint32Array(0);let r=fk(e),n=t?r.length/2:r.length/
3,s=new Uint32Array(n*3),i=0,o=0;for(let a=0;a<n;a++)i+=r[o++],s[a*3]=i,i+=r[o++],s[a*3+1]=i,s[a*3+2]=t?1:r[o++];return s},iq=e=>{let t=fk(e),r=new Map,n=0;for(let s=0;s<
t.length;s+=2)n+=t[s],r.set(n,t[s+1]);return r},oq=(e,t)=>{if(t.length===0)return e;if(e.length===0)return t;let r=[],n=o=>{for(let a=0;a<o.length;a+=3){let u=o[a],
c=o[a+1],l=o[a+2];if(l===1)r.push([u,c]);else for(let p=u;p<=c;p+=l)r.push([p,p])}};n(e),n(t),r.sort((o,a)=>o[0]-a[0]);let s=[];for(let[o,a]of r){let u=s[s.length-
1];u&&u[1]+1>=o?a>u[1]&&(u[1]=a):s.push([o,a])}let i=new Uint32Array(s.length*3);for(let o=0;o<s.length;o++)i[o*3]=s[o][0],i[o*3+1]=s[o][1],i[o*3+2]=1;return i},
aq=e=>{let t=new RegExp(e,"u"),r=[],n=-1;for(let s=0;s<=1114111;s++)t.test(String.fromCodePoint(s))?n<0&&(n=s):n>=0&&(r.push(n,s-1,1),n=-1);return n>=0&&r.push(
n,1114111,1),Uint32Array.from(r)},_u=class{initializer;cache;constructor(t){this.initializer=t,this.cache=new Map}has(t){return t in this.initializer}get(t){let r=this.
cache.get(t);if(r!==void 0||this.cache.has(t))return r??null;let n=this.initializer[t],s=n?n():null;return this.cache.set(t,s),s}},bg=null,mk=()=>(bg||(bg=iq("r\
DqpII-LsD+0HGrpIsCxJzElODoODrOnByP-Mz+HTieNj-HCweD1fDxeB+9HBwfC1FE2eBxfBjeE1eDmpII0fjB4c+BgkHChkHKikHDjkHBkkHImkHZnkHhhGlkH9O70H-Io8HBp8HBq8HBr8HBs8HBt8HBu8HBv8\
HJ48HB58HB68HB78HB88HB98HB+8HB-8HJo9HBp9HBq9HBr9HBs9HBt9HBu9HBv9HM89HLlaFs+HQwcQwdQ8-HzJpdErCBlGgphBokHjMu+pBBv+pBDy+pBBz+pBB0+pBB1+pBw5Um4+BBl4+B68cg17CBh17CBi\
17CBj17CBk17CBl17CBm17CBn17CBo17CBp17CBq17CBr17CBs17CBt17CBu17CBv17CBw17CBx17CBy17CBz17CB017CB117CB217CB317CB417CD717CB817CB917CB+17CB-17CBg27CBh27CBi27CBj27CBk\
27CBl27CBm27CBn27CBo27CBp27CBq27CBr27CBs27CBt27CBu27CBv27CBw27CBx27CBy27CBz27C")),bg),hk=new _u({L:()=>be("pkHBBh6iBCBNCBkvXzBB36BbBKWB9JCB8lBJBCDDClBBCaaCt-Bt-\
BBfBgkG68DBmoHdBjhDsBBz8HxmWxmWBcBDgwhCgwhCBsTB",!1),LC:()=>be("pkHBh6iBCNC0rZVLV",!0),Ll:()=>be("qkHj6iBj6iBO1sZ1sZBUB",!1),Lm:()=>be("uqjChBhBx+XCBpBBB",!1),Lo:()=>be(
"guhCzBB36BDBCzLzLBBB8lBJBCDDClBBCaaCt-Bt-BBfBgkG68DBmoHdBmhDnBB18HxmWxmWBcBDgwhCgwhCBsTB",!1),Lu:()=>be("pkHi6iBi6iBBOOC0rZ0rZBUB",!1),M:()=>be("3kCymhCymhCBDB\
vM8lB8lBBHBCDDCDBCEBCPPB47C47CkuQRB-lhBBB",!1),Mc:()=>be("49kCCBIDDCDBCBBCvavaswSCB",!1),Mn:()=>be("3kCymhCymhCBDBvM-lB-lBBEBOECPBB47CkuQkuQBKBECB-lhBBB",!1),N:()=>be(
"gqjCJnsCTtoBJ3pRJ3hDJ37XJ4nGJ",!0),Nd:()=>be("gqjCJnsCTtoBJ3pRJ3hDJ37XJ4nGJ",!0),P:()=>be("u6GBBwBvv8Bvv8BmzBBBCBBpgCssUssUBBBwkeAB",!1),Pd:()=>be("urjCA",!0),
Po:()=>be("u6GBBwB1i+B1i+BBCCBpgCpgCssUCBwkeAB",!1),S:()=>be("nhJCBz+CDBlPBBK-82B-82BBxzvBxzvBBuHBRzNB-vKJBFBBoOGGvBIIWDDKiHiHBjBB",!1),Sm:()=>be("usjCB",!0),So:()=>be(
"nhJCBz+CDBlPBBKxwmDxwmDBuHBRzNB-vKJBFBBoOGGvBIIWDDKiHiHBjBB",!1)}),gk=new _u({Arabic:()=>be("3kCrxhCrxhCBBB4BAB",!1),Balinese:()=>be("u6GBwBA",!0),Common:()=>be(
"nhJCBz+CDBlPBBKxwmDxwmDB4HBHzNB-vKJBFBBoOGGvBIIWDDKiHiHBjBB",!1),Cyrillic:()=>be("pkHB",!0),Egyptian_Hieroglyphs:()=>be("gjtC68D",!0),Han:()=>be("w-6FtT",!0),Kawi:()=>be(
"66nCA",!0),Khitan_Small_Script:()=>be("-njDA",!0),Latin:()=>be("r+pBCNC",!0),Myanmar:()=>be("w2lCT",!0)}),yk=new _u({Garay:()=>new Bt(be("gqjClBEcJB",!0)),Gurung_Khema:()=>new Bt(
be("go4C5B",!0)),Kirat_Rai:()=>new Bt(be("gq7C5B",!0)),Ol_Onal:()=>new Bt(be("wu5DqBFA",!0)),Sunuwar:()=>new Bt(be("g+mChBPJ",!0)),Todhri:()=>new Bt(be("guhCzB",
!0)),Tulu_Tigalari:()=>new Bt(be("g8kCJBCDDClBBCJBCDDCDBCJBCBBJBB",!1))}),Rp=new Set(["C","Cc","Cf","Cn","Co","Cs","L","LC","Ll","Lm","Lo","Lt","Lu","M","Mc","M\
e","Mn","N","Nd","Nl","No","P","Pc","Pd","Pe","Pf","Pi","Po","Ps","S","Sc","Sk","Sm","So","Z","Zl","Zp","Zs"]),xp=new Set(["Adlam","Ahom","Anatolian_Hieroglyphs",
"Arabic","Armenian","Avestan","Balinese","Bamum","Bassa_Vah","Batak","Bengali","Bhaiksuki","Bopomofo","Brahmi","Braille","Buginese","Buhid","Canadian_Aboriginal",
"Carian","Caucasian_Albanian","Chakma","Cham","Cherokee","Chorasmian","Common","Coptic","Cuneiform","Cypriot","Cypro_Minoan","Cyrillic","Deseret","Devanagari","\
Dives_Akuru","Dogra","Duployan","Egyptian_Hieroglyphs","Elbasan","Elymaic","Ethiopic","Georgian","Glagolitic","Gothic","Grantha","Greek","Gujarati","Gunjala_Gon\
di","Gurmukhi","Han","Hangul","Hanifi_Rohingya","Hanunoo","Hatran","Hebrew","Hiragana","Imperial_Aramaic","Inherited","Inscriptional_Pahlavi","Inscriptional_Par\
thian","Javanese","Kaithi","Kannada","Katakana","Kawi","Kayah_Li","Kharoshthi","Khitan_Small_Script","Khmer","Khojki","Khudawadi","Lao","Latin","Lepcha","Limbu",
"Linear_A","Linear_B","Lisu","Lycian","Lydian","Mahajani","Makasar","Malayalam","Mandaic","Manichaean","Marchen","Masaram_Gondi","Medefaidrin","Meetei_Mayek","M\
ende_Kikakui","Meroitic_Cursive","Meroitic_Hieroglyphs","Miao","Modi","Mongolian","Mro","Multani","Myanmar","Nabataean","Nag_Mundari","Nandinagari","New_Tai_Lue",
"Newa","Nko","Nushu","Nyiakeng_Puachue_Hmong","Ogham","Ol_Chiki","Old_Hungarian","Old_Italic","Old_North_Arabian","Old_Permic","Old_Persian","Old_Sogdian","Old_\
South_Arabian","Old_Turkic","Old_Uyghur","Oriya","Osage","Osmanya","Pahawh_Hmong","Palmyrene","Pau_Cin_Hau","Phags_Pa","Phoenician","Psalter_Pahlavi","Rejang","\
Runic","Samaritan","Saurashtra","Sharada","Shavian","Siddham","SignWriting","Sinhala","Sogdian","Sora_Sompeng","Soyombo","Sundanese","Syloti_Nagri","Syriac","Ta\
galog","Tagbanwa","Tai_Le","Tai_Tham","Tai_Viet","Takri","Tamil","Tangsa","Tangut","Telugu","Thaana","Thai","Tibetan","Tifinagh","Tirhuta","Toto","Ugaritic","Un\
known","Vai","Vithkuqi","Wancho","Warang_Citi","Yezidi","Yi","Zanabazar_Square"]),Np=new Set(["Garay","Gurung_Khema","Kirat_Rai","Ol_Onal","Sunuwar","Todhri","T\
ulu_Tigalari"]),dk=new Map,kp=new Map,bu=e=>{if(Np.has(e))return yk.get(e);let t=null,r=null;if(Rp.has(e))t="category",r=`\\p{General_Category=${e}}`;else if(xp.
has(e))t="script",r=`\\p{Script=${e}}`;else return null;let n=`${t}:${e}`,s=dk.get(n);if(s)return s;let i=aq(r),o=t==="category"?hk.get(e):gk.get(e),a=o?oq(i,o):
i,u=new Bt(a);return dk.set(n,u),u},_g=e=>{let t=kp.get(e);if(t!==void 0)return t;let r=bu(e);if(!r)return kp.set(e,null),null;let n=p=>{let d=0,f=r.length;for(;d<
f;){let m=d+f>>1,h=r.getLo(m),b=r.getHi(m);if(p<h)f=m;else if(p>b)d=m+1;else return(p-h)%r.getStride(m)===0}return!1},s=mk(),i=p=>{let d=s.get(p);if(d!==void 0)
return d;let f=String.fromCodePoint(p),m=f.toLowerCase();if(m.length===f.length){let b=m.codePointAt(0);if(b!==void 0&&b!==p)return b}let h=f.toUpperCase();if(h.
length===f.length){let b=h.codePointAt(0);if(b!==void 0&&b!==p)return b}return p},o=new Set;for(let p=0;p<r.length;p++){let d=r.getLo(p),f=r.getHi(p),m=r.getStride(
p);for(let h=d;h<=f;h+=m){let b=i(h);for(;b!==h;)n(b)||o.add(b),b=i(b)}}if(o.size===0)return kp.set(e,null),null;let a=Array.from(o).sort((p,d)=>p-d),u=[];for(let p of a){
let d=u[u.length-1];d&&d[1]+1===p?d[1]=p:u.push([p,p])}let c=new Uint32Array(u.length*3);for(let p=0;p<u.length;p++)c[p*3]=u[p][0],c[p*3+1]=u[p][1],c[p*3+2]=1;let l=new Bt(
c);return kp.set(e,l),l},uq=()=>{let e=bu("Lu");if(e===null)throw new Error("Upper: missing Lu property");return e},wr={get CASE_ORBIT(){return mk()},STABLE_CATEGORY_NAMES:Rp,
STABLE_SCRIPT_NAMES:xp,NEW_SCRIPT_NAMES:Np,buildForProperty:bu,buildFoldOverlay:_g,CATEGORIES:{has:e=>Rp.has(e),get:e=>bu(e)},SCRIPTS:{has:e=>xp.has(e)||Np.has(
e),get:e=>bu(e)},FOLD_CATEGORIES:{has:e=>Rp.has(e),get:e=>_g(e)},FOLD_SCRIPT:{has:e=>xp.has(e)||Np.has(e),get:e=>_g(e)},get Upper(){return uq()},_deltaCategoryRanges:e=>hk.
get(e),_deltaScriptRanges:e=>gk.get(e),_newScriptTable:e=>yk.get(e)}});function ur(e){let r=wr.CASE_ORBIT.get(e);if(r!==void 0)return r;let n=String.fromCodePoint(e),s=n.toLowerCase();if(s.length===n.length){let o=s.codePointAt(0);
if(o!==void 0&&o!==e)return o}let i=n.toUpperCase();if(i.length===n.length){let o=i.codePointAt(0);if(o!==void 0&&o!==e)return o}return e}function wk(e,t){if(e<
0||t<0)return!1;if(e===t)return!0;if(e<=ss&&t<=ss)return 65<=e&&e<=90&&(e|=32),65<=t&&t<=90&&(t|=32),e===t;for(let r=ur(e);r!==e;r=ur(r))if(r===t)return!0;return!1}
var He,ss,vu,Qs,Zs,wg,bk,Tg,_k,vk,is=g(()=>{vg();He=1114111,ss=127,vu=65535,Qs=65,Zs=125251,wg=55296,bk=56319,Tg=56320,_k=57343,vk=65536});var Pi,Eg=g(()=>{Pi=(e,t)=>{let r=e.codePointAt(t);if(r===void 0)throw new Error(`codePointAt(${t}) returned undefined for ${JSON.stringify(e)}`);return r}});function Ek(){return[]}function xg(e){return 48<=e&&e<=57||97<=e&&e<=122||65<=e&&e<=90}function Ap(e){return 48<=e&&e<=57?e-48:97<=e&&e<=102?e-97+10:65<=e&&e<=70?
e-65+10:-1}function $k(e){return Array.from(String(e)).map(t=>Pi(t,0))}function Sk(e){return String.fromCodePoint(e)}function Tk(e){return 97<=e&&e<=122||65<=e&&
e<=90||48<=e&&e<=57||e===95}function Cn(e,t){let r=0;return e<0&&(r|=$g|Ip),e===10&&(r|=Ip),t<0&&(r|=Sg|Op),t===10&&(r|=Op),Tk(e)!==Tk(t)?r|=kg:r|=Rg,r}function kk(e){
return e.split("").map(t=>cq.indexOf(t)>=0?`\\${t}`:t).join("")}function Ng(e){return e>vu?2:1}var cq,Ip,Op,$g,Sg,kg,Rg,Hs=g(()=>{is();Eg();cq="\\.+*?()|[]{}^$",
Ip=1,Op=2,$g=4,Sg=8,kg=16,Rg=32});function Pp(e,t=0,r=e.length){return new Ig(e,t,r)}var Ig,Og=g(()=>{Hs();is();Ig=class e{charSequence;start;end;constructor(t,r=0,n=t.length){this.charSequence=
t,this.start=r,this.end=n}static EOF(){return-8}endPos(){return this.end}hasString(t,r){let n=this.charSequence.indexOf(t.str,this.start+r);return n!==-1&&n<=this.
end-t.str.length}step(t){if(t+=this.start,t>=this.end)return e.EOF();let r=this.charSequence.charCodeAt(t);if(r<wg||r>bk||t+1>=this.end)return r<<3|1;let n=this.
charSequence.charCodeAt(t+1);return n>=Tg&&n<=_k?(r-wg)*1024+(n-Tg)+vk<<3|2:r<<3|1}index(t,r){r+=this.start;let n=this.charSequence.indexOf(t.prefix,r);return n<
0?n:n-r}context(t){t+=this.start;let r=t>0&&t<=this.charSequence.length?this.charSequence.codePointAt(t-1):-1,n=t<this.charSequence.length?this.charSequence.codePointAt(
t):-1;if(r===void 0||n===void 0)throw new Error("invalid state");return Cn(r,n)}prefixLength(t){return t.prefix.length}}});var Z,wu=g(()=>{is();Z=class e{static ALT=1;static ALT_MATCH=2;static CAPTURE=3;static EMPTY_WIDTH=4;static FAIL=5;static MATCH=6;static NOP=7;static RUNE=8;static RUNE1=9;static RUNE_ANY=10;static RUNE_ANY_NOT_NL=11;op;out;arg;runes;static isRuneOp(t){
return e.RUNE<=t&&t<=e.RUNE_ANY_NOT_NL}constructor(t){this.op=t,this.out=0,this.arg=0,this.runes=[]}matchRune(t){if(this.runes.length===1){let i=this.runes[0];return(this.
arg&1)!==0?wk(i,t):t===i}let r=this.runes.length;if(r===2||r===4||r===6||r===8){for(let i=0;i<r;i+=2){if(t<this.runes[i])return!1;if(t<=this.runes[i+1])return!0}
return!1}let n=0,s=this.runes.length/2|0;for(;n<s;){let i=n+s>>1;if(this.runes[2*i]<=t){if(t<=this.runes[2*i+1])return!0;n=i+1}else s=i}return!1}}});var lq,pq,Ag,Cp,Rk=g(()=>{wu();is();Hs();lq=e=>{let t=-2128831035;for(let r=0;r<e.length;r++)t^=e[r],t=Math.imul(t,16777619);return t},pq=(e,t)=>{if(e.length!==
t.length)return!1;for(let r=0;r<e.length;r++)if(e[r]!==t[r])return!1;return!0},Ag=class{nfaStates;isMatch;hasEmptyWidth;matchIDs;nextAscii;nextMap;constructor(t,r,n,s=[]){
this.nfaStates=t,this.isMatch=r,this.hasEmptyWidth=n,this.matchIDs=s,this.nextAscii=new Array(ss+1).fill(null),this.nextMap=new Map}},Cp=class e{prog;stateCache;stateCount;startState;stateLimit;cacheClears;failed;static MAX_CACHE_CLEARS=5;constructor(t){
this.prog=t,this.stateCache=new Map,this.stateCount=0,this.startState=null,this.stateLimit=1e4,this.cacheClears=0,this.failed=!1}computeClosure(t){let r=new Set,
n=[...t],s=!1,i=!1,o=[];for(;n.length>0;){let u=n.pop();if(u===void 0)throw new Error("invalid state");if(r.has(u))continue;r.add(u);let c=this.prog.getInst(u);
switch(c.op){case Z.MATCH:s=!0,o.includes(c.arg)||o.push(c.arg);break;case Z.ALT:case Z.ALT_MATCH:n.push(c.out),n.push(c.arg);break;case Z.NOP:case Z.CAPTURE:n.
push(c.out);break;case Z.EMPTY_WIDTH:i=!0;break}}let a=Int32Array.from(r).sort();return o.sort((u,c)=>u-c),{pcs:a,isMatch:s,hasEmptyWidth:i,matchIDs:o}}resolveEmptyWidth(t,r){
let n=new Set,s=[],i=!1;for(let o=0;o<t.length;o++){let a=t[o],u=this.prog.getInst(a);u.op===Z.EMPTY_WIDTH?(u.arg&~r)===0&&s.push(u.out):(n.add(a),u.op===Z.MATCH&&
(i=!0))}for(;s.length>0;){let o=s.pop();if(o===void 0)throw new Error("invalid state");if(n.has(o))continue;n.add(o);let a=this.prog.getInst(o);switch(a.op){case Z.
MATCH:i=!0;break;case Z.ALT:case Z.ALT_MATCH:s.push(a.out),s.push(a.arg);break;case Z.NOP:case Z.CAPTURE:s.push(a.out);break;case Z.EMPTY_WIDTH:(a.arg&~r)===0&&
s.push(a.out);break}}return{resolvedPCs:n,isMatch:i}}getState(t){let r=this.computeClosure(t),n=r.pcs,s=lq(n),i=this.stateCache.get(s);if(i)for(let a=0;a<i.length;a++){
let u=i[a];if(pq(u.nfaStates,n))return u}else i=[],this.stateCache.set(s,i);if(this.failed)return null;if(this.stateCount>=this.stateLimit)return this.stateCache.
clear(),this.stateCount=0,this.startState=null,this.cacheClears++,this.cacheClears>=e.MAX_CACHE_CLEARS&&(this.failed=!0),null;let o=new Ag(n,r.isMatch,r.hasEmptyWidth,
r.matchIDs);return i.push(o),this.stateCount++,o}step(t,r,n,s){let i=0;if(t.hasEmptyWidth){i=r*128+(s&63)*2+(n===0?0:1);let l=t.nextMap.get(i);if(l!==void 0||t.
nextMap.has(i))return l??null}else if(n===0&&r<=ss){let l=t.nextAscii[r];if(l!==null)return l}else{i=r+(n===0?0:He+1);let l=t.nextMap.get(i);if(l!==void 0||t.nextMap.
has(i))return l??null}let o;if(t.hasEmptyWidth){let{resolvedPCs:l}=this.resolveEmptyWidth(t.nfaStates,s);o=l}else o=t.nfaStates;let a=[],u=o instanceof Set?o:t.
nfaStates;for(let l of u){let p=this.prog.getInst(l);Z.isRuneOp(p.op)&&p.matchRune(r)&&a.push(p.out)}n===0&&a.push(this.prog.start);let c=this.getState(a);return t.
hasEmptyWidth?t.nextMap.set(i,c):n===0&&r<=ss?t.nextAscii[r]=c:(i=r+(n===0?0:He+1),t.nextMap.set(i,c)),c}match(t,r,n){if(!this.startState&&(this.startState=this.
getState([this.prog.start]),!this.startState))return null;let s=t.endPos(),i=this.startState,o=-1;if(r>0){let u=t.step(r-1)>>3;u>=0&&(o=u)}if(i.isMatch)if(n===2){
if(r===s)return!0}else return!0;let a=r;for(;a<s;){let u=t.step(a),c=u>>3,l=u&7;if(l===0)break;let p=Cn(o,c);if(i.hasEmptyWidth){let{isMatch:d}=this.resolveEmptyWidth(
i.nfaStates,p);if(d&&n!==2)return!0}if(!i.hasEmptyWidth&&n===0&&c<=ss?i=i.nextAscii[c]||this.step(i,c,n,p):i=this.step(i,c,n,p),i===null)return null;if(i.isMatch)
if(n===2){if(a+l===s)return!0}else return!0;if(i.nfaStates.length===0&&n!==0)return!1;o=c,a+=l}if(i.hasEmptyWidth){let u=Cn(o,-1),{isMatch:c}=this.resolveEmptyWidth(
i.nfaStates,u);if(c)return!0}return!1}}});var _,Tu=g(()=>{_=class e{static Op={NO_MATCH:0,EMPTY_MATCH:1,LITERAL:2,CHAR_CLASS:3,ANY_CHAR_NOT_NL:4,ANY_CHAR:5,BEGIN_LINE:6,END_LINE:7,BEGIN_TEXT:8,END_TEXT:9,
WORD_BOUNDARY:10,NO_WORD_BOUNDARY:11,CAPTURE:12,STAR:13,PLUS:14,QUEST:15,REPEAT:16,CONCAT:17,ALTERNATE:18,LEFT_PAREN:19,VERTICAL_BAR:20};static isPseudoOp(t){return t>=
e.Op.LEFT_PAREN}static emptySubs(){return[]}static fromRegexp(t){let r=new e(t.op);return r.flags=t.flags,r.subs=t.subs,r.runes=t.runes,r.cap=t.cap,r.min=t.min,
r.max=t.max,r.name=t.name,r.namedGroups=t.namedGroups,r}op;flags;subs;runes;min;max;cap;name;namedGroups;constructor(t){this.op=t,this.flags=0,this.subs=e.emptySubs(),
this.runes=[],this.min=0,this.max=0,this.cap=0,this.name=null,this.namedGroups=new Map}reinit(){this.flags=0,this.subs=e.emptySubs(),this.runes=[],this.cap=0,this.
min=0,this.max=0,this.name=null,this.namedGroups=new Map}maxCap(){let t=0;if(this.op===e.Op.CAPTURE&&(t=this.cap),this.subs!==null)for(let r of this.subs){let n=r.
maxCap();t<n&&(t=n)}return t}}});var me,Eu,Pg,xk,Nk=g(()=>{Tu();me=class e{type;subs;str;static Type={NONE:0,EXACT:1,AND:2,OR:3};constructor(t){this.type=t,this.subs=[],this.str=""}eval(t,r){switch(this.
type){case e.Type.NONE:return!0;case e.Type.EXACT:return t.hasString(this,r);case e.Type.AND:for(let n=0;n<this.subs.length;n++)if(!this.subs[n].eval(t,r))return!1;
return!0;case e.Type.OR:for(let n=0;n<this.subs.length;n++)if(this.subs[n].eval(t,r))return!0;return!1;default:return!0}}},Eu=e=>{if(!e)return new me(me.Type.NONE);
switch(e.op){case _.Op.NO_MATCH:case _.Op.EMPTY_MATCH:case _.Op.BEGIN_LINE:case _.Op.END_LINE:case _.Op.BEGIN_TEXT:case _.Op.END_TEXT:case _.Op.WORD_BOUNDARY:case _.
Op.NO_WORD_BOUNDARY:case _.Op.CHAR_CLASS:case _.Op.ANY_CHAR_NOT_NL:case _.Op.ANY_CHAR:return new me(me.Type.NONE);case _.Op.LITERAL:{if(e.runes.length===0||(e.flags&
1)!==0)return new me(me.Type.NONE);let t=new me(me.Type.EXACT),r="";for(let n=0;n<e.runes.length;n++)r+=String.fromCodePoint(e.runes[n]);return t.str=r,t}case _.
Op.CAPTURE:case _.Op.PLUS:return Eu(e.subs[0]);case _.Op.REPEAT:return e.min>=1?Eu(e.subs[0]):new me(me.Type.NONE);case _.Op.CONCAT:{let t=new me(me.Type.AND);for(let r of e.
subs)t.subs.push(Eu(r));return t}case _.Op.ALTERNATE:{let t=new me(me.Type.OR);for(let r of e.subs)t.subs.push(Eu(r));return t}default:return new me(me.Type.NONE)}},
Pg=e=>{if(e.type===me.Type.EXACT||e.type===me.Type.NONE)return e;if(e.type===me.Type.AND){let t=[];for(let r of e.subs){let n=Pg(r);n.type!==me.Type.NONE&&(n.type===
me.Type.AND?t.push(...n.subs):t.push(n))}return t.length===0?new me(me.Type.NONE):t.length===1?t[0]:(e.subs=t,e)}if(e.type===me.Type.OR){let t=[];for(let s of e.
subs){let i=Pg(s);if(i.type===me.Type.NONE)return new me(me.Type.NONE);i.type===me.Type.OR?t.push(...i.subs):t.push(i)}if(t.length===0)return new me(me.Type.NONE);
if(t.length===1)return t[0];let r=new Set,n=[];for(let s of t)s.type===me.Type.EXACT?r.has(s.str)||(r.add(s.str),n.push(s)):n.push(s);return e.subs=n,e}return e},
xk={build:e=>Pg(Eu(e))}});var cr,jp,Ik=g(()=>{wu();cr=class{head;tail;constructor(t=0,r=0){this.head=t,this.tail=r}},jp=class{inst;start;numCap;constructor(){this.inst=[],this.start=0,this.
numCap=2}getInst(t){return this.inst[t]}numInst(){return this.inst.length}addInst(t){this.inst.push(new Z(t))}skipNop(t){let r=this.inst[t];for(;r.op===Z.NOP||r.
op===Z.CAPTURE;)r=this.inst[t],t=r.out;return r}prefix(){let t="",r=this.skipNop(this.start);if(!Z.isRuneOp(r.op)||r.runes.length!==1)return[r.op===Z.MATCH,t];for(;Z.
isRuneOp(r.op)&&r.runes.length===1&&(r.arg&1)===0;)t+=String.fromCodePoint(r.runes[0]),r=this.skipNop(r.out);return[r.op===Z.MATCH,t]}startCond(){let t=0,r=this.
start;e:for(;;){let n=this.inst[r];switch(n.op){case Z.EMPTY_WIDTH:t|=n.arg;break;case Z.FAIL:return-1;case Z.CAPTURE:case Z.NOP:break;default:break e}r=n.out}return t}next(t){
let r=this.inst[t>>1];return(t&1)===0?r.out:r.arg}patch(t,r){let n=t.head;for(;n!==0;){let s=this.inst[n>>1];(n&1)===0?(n=s.out,s.out=r):(n=s.arg,s.arg=r)}}append(t,r){
if(t.head===0)return r;if(r.head===0)return t;let n=this.inst[t.tail>>1];return(t.tail&1)===0?n.out=r.head:n.arg=r.head,new cr(t.head,r.tail)}}});var os,_e,Go,Lp,zo,Dp,$u=g(()=>{os=class extends Error{constructor(t){super(t),this.name="RE2JSException"}},_e=class extends os{error;input;constructor(t,r=null){
let n=`error parsing regexp: ${t}`;r&&(n+=`: \`${r}\``),super(n),this.name="RE2JSSyntaxException",this.message=n,this.error=t,this.input=r}getDescription(){return this.
error}getPattern(){return this.input}},Go=class extends os{constructor(t){super(t),this.name="RE2JSCompileException"}},Lp=class extends os{constructor(t){super(
t),this.name="RE2JSGroupException"}},zo=class extends os{constructor(t){super(t),this.name="RE2JSFlagsException"}},Dp=class extends os{constructor(t){super(t),this.
name="RE2JSInternalException"}}});var Bo,Mp,Ok=g(()=>{is();Hs();Tu();wu();Ik();$u();Bo=class{i;out;nullable;constructor(t=0,r=new cr,n=!1){this.i=t,this.out=r,this.nullable=n}},Mp=class e{prog;static ANY_RUNE_NOT_NL(){
return[0,9,11,He]}static ANY_RUNE(){return[0,He]}static compileRegexp(t){let r=new e,n=r.compile(t);return r.prog.patch(n.out,r.newInst(Z.MATCH).i),r.prog.start=
n.i,r.prog}constructor(){this.prog=new jp,this.newInst(Z.FAIL)}newInst(t){return this.prog.addInst(t),new Bo(this.prog.numInst()-1,new cr,!0)}nop(){let t=this.newInst(
Z.NOP);return t.out=new cr(t.i<<1,t.i<<1),t}fail(){return new Bo}cap(t){let r=this.newInst(Z.CAPTURE);return r.out=new cr(r.i<<1,r.i<<1),this.prog.getInst(r.i).
arg=t,this.prog.numCap<t+1&&(this.prog.numCap=t+1),r}cat(t,r){return t.i===0||r.i===0?this.fail():(this.prog.patch(t.out,r.i),new Bo(t.i,r.out,t.nullable&&r.nullable))}alt(t,r){
if(t.i===0)return r;if(r.i===0)return t;let n=this.newInst(Z.ALT),s=this.prog.getInst(n.i);return s.out=t.i,s.arg=r.i,n.out=this.prog.append(t.out,r.out),n.nullable=
t.nullable||r.nullable,n}loop(t,r){let n=this.newInst(Z.ALT),s=this.prog.getInst(n.i);return r?(s.arg=t.i,n.out=new cr(n.i<<1,n.i<<1)):(s.out=t.i,n.out=new cr(n.
i<<1|1,n.i<<1|1)),this.prog.patch(t.out,n.i),n}quest(t,r){let n=this.newInst(Z.ALT),s=this.prog.getInst(n.i);return r?(s.arg=t.i,n.out=new cr(n.i<<1,n.i<<1)):(s.
out=t.i,n.out=new cr(n.i<<1|1,n.i<<1|1)),n.out=this.prog.append(n.out,t.out),n}star(t,r){return t.nullable?this.quest(this.plus(t,r),r):this.loop(t,r)}plus(t,r){
return new Bo(t.i,this.loop(t,r).out,t.nullable)}empty(t){let r=this.newInst(Z.EMPTY_WIDTH);return this.prog.getInst(r.i).arg=t,r.out=new cr(r.i<<1,r.i<<1),r}rune(t,r){
let n=this.newInst(Z.RUNE);n.nullable=!1;let s=this.prog.getInst(n.i);return s.runes=t,r&=1,(t.length!==1||ur(t[0])===t[0])&&(r&=-2),s.arg=r,n.out=new cr(n.i<<1,
n.i<<1),(r&1)===0&&t.length===1||t.length===2&&t[0]===t[1]?s.op=Z.RUNE1:t.length===2&&t[0]===0&&t[1]===He?s.op=Z.RUNE_ANY:t.length===4&&t[0]===0&&t[1]===9&&t[2]===
11&&t[3]===He&&(s.op=Z.RUNE_ANY_NOT_NL),n}compile(t){switch(t.op){case _.Op.NO_MATCH:return this.fail();case _.Op.EMPTY_MATCH:return this.nop();case _.Op.LITERAL:
if(t.runes.length===0)return this.nop();let r=null;for(let n of t.runes){let s=this.rune([n],t.flags);r=r===null?s:this.cat(r,s)}return r;case _.Op.CHAR_CLASS:return this.
rune(t.runes,t.flags);case _.Op.ANY_CHAR_NOT_NL:return this.rune(e.ANY_RUNE_NOT_NL(),0);case _.Op.ANY_CHAR:return this.rune(e.ANY_RUNE(),0);case _.Op.BEGIN_LINE:
return this.empty(Ip);case _.Op.END_LINE:return this.empty(Op);case _.Op.BEGIN_TEXT:return this.empty($g);case _.Op.END_TEXT:return this.empty(Sg);case _.Op.WORD_BOUNDARY:
return this.empty(kg);case _.Op.NO_WORD_BOUNDARY:return this.empty(Rg);case _.Op.CAPTURE:{let n=this.cap(t.cap<<1),s=this.compile(t.subs[0]),i=this.cap(t.cap<<1|
1);return this.cat(this.cat(n,s),i)}case _.Op.STAR:return this.star(this.compile(t.subs[0]),(t.flags&32)!==0);case _.Op.PLUS:return this.plus(this.compile(t.subs[0]),
(t.flags&32)!==0);case _.Op.QUEST:return this.quest(this.compile(t.subs[0]),(t.flags&32)!==0);case _.Op.CONCAT:{if(t.subs.length===0)return this.nop();let n=null;
for(let s of t.subs){let i=this.compile(s);n=n===null?i:this.cat(n,i)}if(n===null)throw new Error("invalid frag");return n}case _.Op.ALTERNATE:{if(t.subs.length===
0)return this.nop();let n=null;for(let s of t.subs){let i=this.compile(s);n=n===null?i:this.alt(n,i)}if(n===null)throw new Error("invalid frag");return n}default:
throw new Go("regexp: unhandled case in compile")}}}});function Ys(e){switch(e.op){case _.Op.CAPTURE:{let t=Ys(e.subs[0]);if(t!==e.subs[0]){let r=_.fromRegexp(e);return r.runes=[],r.subs=[t],r}return e}case _.Op.CONCAT:case _.
Op.ALTERNATE:{let t=[],r=!1;for(let n=0;n<e.subs.length;n++){let s=e.subs[n],i=Ys(s);if(i!==s&&(r=!0),e.op===_.Op.CONCAT){if(i.op===_.Op.NO_MATCH)return new _(_.
Op.NO_MATCH);if(i.op===_.Op.EMPTY_MATCH){r=!0;continue}if(i.op===_.Op.CONCAT){r=!0,t.push(...i.subs);continue}}else if(e.op===_.Op.ALTERNATE){if(i.op===_.Op.NO_MATCH){
r=!0;continue}if(i.op===_.Op.ALTERNATE){r=!0,t.push(...i.subs);continue}}t.push(i)}if(r){if(t.length===0)return new _(e.op===_.Op.CONCAT?_.Op.EMPTY_MATCH:_.Op.NO_MATCH);
if(t.length===1)return t[0];let n=_.fromRegexp(e);return n.runes=[],n.subs=t,n}return e}case _.Op.CHAR_CLASS:return e.runes===null?e:e.runes.length===0?new _(_.
Op.NO_MATCH):e.runes.length===2&&e.runes[0]===0&&e.runes[1]===He?new _(_.Op.ANY_CHAR):e.runes.length===4&&e.runes[0]===0&&e.runes[1]===9&&e.runes[2]===11&&e.runes[3]===
He?new _(_.Op.ANY_CHAR_NOT_NL):e;case _.Op.STAR:case _.Op.PLUS:case _.Op.QUEST:{let t=Ys(e.subs[0]);return Vo(e.op,e.flags,t,e)}case _.Op.REPEAT:{if(e.min===0&&
e.max===0)return new _(_.Op.EMPTY_MATCH);let t=Ys(e.subs[0]);if(e.max===-1){if(e.min===0)return Vo(_.Op.STAR,e.flags,t,null);if(e.min===1)return Vo(_.Op.PLUS,e.
flags,t,null);let n=new _(_.Op.CONCAT),s=[];for(let i=0;i<e.min-1;i++)s.push(t);return s.push(Vo(_.Op.PLUS,e.flags,t,null)),n.subs=s.slice(0),Ys(n)}if(e.min===1&&
e.max===1)return t;let r=null;if(e.min>0){r=[];for(let n=0;n<e.min;n++)r.push(t)}if(e.max>e.min){let n=Vo(_.Op.QUEST,e.flags,t,null);for(let s=e.min+1;s<e.max;s++){
let i=new _(_.Op.CONCAT);i.subs=[t,n],n=Vo(_.Op.QUEST,e.flags,i,null)}if(r===null)return n;r.push(n)}if(r!==null){let n=new _(_.Op.CONCAT);return n.subs=r.slice(
0),Ys(n)}return new _(_.Op.NO_MATCH)}}return e}function Vo(e,t,r,n){if(r.op===_.Op.EMPTY_MATCH)return r;if(r.op===_.Op.NO_MATCH)return e===_.Op.PLUS?r:new _(_.Op.
EMPTY_MATCH);if(e===r.op&&(t&32)===(r.flags&32))return r;if(n!==null&&n.op===e&&(n.flags&32)===(t&32)&&r===n.subs[0])return n;let s=new _(e);return s.flags=t,s.
subs=[r],s}var Ak=g(()=>{Tu();is()});var pe,Pk,Ck,jk,Cg,Jk,Lk,Dk,Mk,qk,Fk,Uk,Gk,zk,Bk,Vk,Kk,Qk,Zk,Hk,jg,Yk,Wk=g(()=>{pe=class{sign;cls;constructor(t,r){this.sign=t,this.cls=r}},Pk=[48,57],Ck=[9,10,
12,13,32,32],jk=[48,57,65,90,95,95,97,122],Cg=null,Jk=()=>(Cg||(Cg=new Map([["\\d",new pe(1,Pk)],["\\D",new pe(-1,Pk)],["\\s",new pe(1,Ck)],["\\S",new pe(-1,Ck)],
["\\w",new pe(1,jk)],["\\W",new pe(-1,jk)]])),Cg),Lk=[48,57,65,90,97,122],Dk=[65,90,97,122],Mk=[0,127],qk=[9,9,32,32],Fk=[0,31,127,127],Uk=[48,57],Gk=[33,126],zk=
[97,122],Bk=[32,126],Vk=[33,47,58,64,91,96,123,126],Kk=[9,13,32,32],Qk=[65,90],Zk=[48,57,65,90,95,95,97,122],Hk=[48,57,65,70,97,102],jg=null,Yk=()=>(jg||(jg=new Map(
[["[:alnum:]",new pe(1,Lk)],["[:^alnum:]",new pe(-1,Lk)],["[:alpha:]",new pe(1,Dk)],["[:^alpha:]",new pe(-1,Dk)],["[:ascii:]",new pe(1,Mk)],["[:^ascii:]",new pe(
-1,Mk)],["[:blank:]",new pe(1,qk)],["[:^blank:]",new pe(-1,qk)],["[:cntrl:]",new pe(1,Fk)],["[:^cntrl:]",new pe(-1,Fk)],["[:digit:]",new pe(1,Uk)],["[:^digit:]",
new pe(-1,Uk)],["[:graph:]",new pe(1,Gk)],["[:^graph:]",new pe(-1,Gk)],["[:lower:]",new pe(1,zk)],["[:^lower:]",new pe(-1,zk)],["[:print:]",new pe(1,Bk)],["[:^p\
rint:]",new pe(-1,Bk)],["[:punct:]",new pe(1,Vk)],["[:^punct:]",new pe(-1,Vk)],["[:space:]",new pe(1,Kk)],["[:^space:]",new pe(-1,Kk)],["[:upper:]",new pe(1,Qk)],
["[:^upper:]",new pe(-1,Qk)],["[:word:]",new pe(1,Zk)],["[:^word:]",new pe(-1,Zk)],["[:xdigit:]",new pe(1,Hk)],["[:^xdigit:]",new pe(-1,Hk)]])),jg)});var on,Xk=g(()=>{is();Hs();on=class e{static cmp(t,r,n,s){let i=t[r]-n;return i!==0?i:s-t[r+1]}static qsortIntPair(t,r,n){let s=((r+n)/2|0)&-2,i=t[s],o=t[s+1],a=r,
u=n;for(;a<=u;){for(;a<n&&e.cmp(t,a,i,o)<0;)a+=2;for(;u>r&&e.cmp(t,u,i,o)>0;)u-=2;if(a<=u){if(a!==u){let c=t[a];t[a]=t[u],t[u]=c,c=t[a+1],t[a+1]=t[u+1],t[u+1]=c}
a+=2,u-=2}}r<u&&e.qsortIntPair(t,r,u),a<n&&e.qsortIntPair(t,a,n)}r;len;constructor(t=Ek()){this.r=t,this.len=t.length}toArray(){return this.len===this.r.length?
this.r:this.r.slice(0,this.len)}cleanClass(){if(this.len<4)return this;e.qsortIntPair(this.r,0,this.len-2);let t=2;for(let r=2;r<this.len;r+=2){let n=this.r[r],
s=this.r[r+1];if(n<=this.r[t-1]+1){s>this.r[t-1]&&(this.r[t-1]=s);continue}this.r[t]=n,this.r[t+1]=s,t+=2}return this.len=t,this}appendLiteral(t,r){return(r&1)!==
0?this.appendFoldedRange(t,t):this.appendRange(t,t)}appendRange(t,r){if(this.len>0){for(let n=2;n<=4;n+=2)if(this.len>=n){let s=this.r[this.len-n],i=this.r[this.
len-n+1];if(t<=i+1&&s<=r+1)return t<s&&(this.r[this.len-n]=t),r>i&&(this.r[this.len-n+1]=r),this}}return this.r[this.len++]=t,this.r[this.len++]=r,this}appendFoldedRange(t,r){
if(t<=Qs&&r>=Zs)return this.appendRange(t,r);if(r<Qs||t>Zs)return this.appendRange(t,r);t<Qs&&(this.appendRange(t,Qs-1),t=Qs),r>Zs&&(this.appendRange(Zs+1,r),r=
Zs);for(let n=t;n<=r;n++){this.appendRange(n,n);for(let s=ur(n);s!==n;s=ur(s))this.appendRange(s,s)}return this}appendClass(t){for(let r=0;r<t.length;r+=2)this.
appendRange(t[r],t[r+1]);return this}appendFoldedClass(t){for(let r=0;r<t.length;r+=2)this.appendFoldedRange(t[r],t[r+1]);return this}appendNegatedClass(t){let r=0;
for(let n=0;n<t.length;n+=2){let s=t[n],i=t[n+1];r<=s-1&&this.appendRange(r,s-1),r=i+1}return r<=He&&this.appendRange(r,He),this}appendTable(t){for(let r=0;r<t.
length;++r){let n=t.getLo(r),s=t.getHi(r),i=t.getStride(r);if(i===1){this.appendRange(n,s);continue}for(let o=n;o<=s;o+=i)this.appendRange(o,o)}return this}appendNegatedTable(t){
let r=0;for(let n=0;n<t.length;++n){let s=t.getLo(n),i=t.getHi(n),o=t.getStride(n);if(o===1){r<=s-1&&this.appendRange(r,s-1),r=i+1;continue}for(let a=s;a<=i;a+=
o)r<=a-1&&this.appendRange(r,a-1),r=a+1}return r<=He&&this.appendRange(r,He),this}appendTableWithSign(t,r){return r<0?this.appendNegatedTable(t):this.appendTable(
t)}negateClass(){let t=0,r=0;for(let n=0;n<this.len;n+=2){let s=this.r[n],i=this.r[n+1];t<=s-1&&(this.r[r]=t,this.r[r+1]=s-1,r+=2),t=i+1}return this.len=r,t<=He&&
(this.r[this.len++]=t,this.r[this.len++]=He),this}appendClassWithSign(t,r){return r<0?this.appendNegatedClass(t):this.appendClass(t)}appendGroup(t,r){let n=t.cls;
return r&&(n=new e().appendFoldedClass(n).cleanClass().toArray()),this.appendClassWithSign(n,t.sign)}}});var Lg,qp,tR=g(()=>{is();vg();yg();Wk();Hs();Eg();Xk();$u();Tu();Lg=class{str;position;constructor(t){this.str=t,this.position=0}pos(){return this.position}rewindTo(t){
this.position=t}more(){return this.position<this.str.length}peek(){return Pi(this.str,this.position)}skip(t){this.position+=t}skipString(t){this.position+=t.length}pop(){
let t=Pi(this.str,this.position);return this.position+=Ng(t),t}lookingAt(t){return this.str.startsWith(t,this.position)}rest(){return this.str.substring(this.position)}from(t){
return this.str.substring(t,this.position)}toString(){return this.rest()}},qp=class e{static ERR_INVALID_CHAR_RANGE="invalid character class range";static ERR_INVALID_ESCAPE="\
invalid escape sequence";static ERR_INVALID_NAMED_CAPTURE="invalid named capture";static ERR_INVALID_PERL_OP="invalid or unsupported Perl syntax";static ERR_INVALID_REPEAT_OP="\
invalid nested repetition operator";static ERR_INVALID_REPEAT_SIZE="invalid repeat count";static ERR_MISSING_BRACKET="missing closing ]";static ERR_MISSING_PAREN="\
missing closing )";static ERR_MISSING_REPEAT_ARGUMENT="missing argument to repetition operator";static ERR_TRAILING_BACKSLASH="trailing backslash at end of expr\
ession";static ERR_DUPLICATE_NAMED_CAPTURE="duplicate capture group name";static ERR_UNEXPECTED_PAREN="unexpected )";static ERR_NESTING_DEPTH="expression nests \
too deeply";static ERR_LARGE="expression too large";static ERR_BAD_EXPRESSION="expression not valid";static MAX_HEIGHT=1e3;static MAX_SIZE=3355443;static MAX_RUNES=33554432;static ANY_TABLE=new Bt(
new Uint32Array([0,He,1]));static ASCII_TABLE=new Bt(new Uint32Array([0,127,1]));static ASCII_FOLD_TABLE=new Bt(new Uint32Array([0,127,1,383,383,1,8490,8490,1]));static unicodeTable(t){
return t==="Any"?{tab:e.ANY_TABLE,fold:e.ANY_TABLE,sign:1}:t==="Ascii"?{tab:e.ASCII_TABLE,fold:e.ASCII_FOLD_TABLE,sign:1}:t==="Assigned"?{tab:wr.CATEGORIES.get(
"Cn"),fold:wr.CATEGORIES.get("Cn"),sign:-1}:t==="Lc"?{tab:wr.CATEGORIES.get("LC"),fold:wr.FOLD_CATEGORIES.get("LC"),sign:1}:wr.CATEGORIES.has(t)?{tab:wr.CATEGORIES.
get(t),fold:wr.FOLD_CATEGORIES.get(t),sign:1}:wr.SCRIPTS.has(t)?{tab:wr.SCRIPTS.get(t),fold:wr.FOLD_SCRIPT.get(t),sign:1}:null}static minFoldRune(t){if(t<Qs||t>
Zs)return t;let r=t,n=t;for(t=ur(t);t!==n;t=ur(t))r>t&&(r=t);return r}static literalRegexp(t,r){let n=new _(_.Op.LITERAL);return n.flags=r,n.runes=$k(t),n}static parse(t,r){
return new e(t,r).parseInternal()}static parseRepeat(t){let r=t.pos();if(!t.more()||!t.lookingAt("{"))return-1;t.skip(1);let n=e.parseInt(t);if(n===-1||!t.more())
return-1;let s;if(!t.lookingAt(","))s=n;else{if(t.skip(1),!t.more())return-1;if(t.lookingAt("}"))s=-1;else if(s=e.parseInt(t),s===-1)return-1}if(!t.more()||!t.lookingAt(
"}"))return-1;if(t.skip(1),n<0||n>1e3||s===-2||s>1e3||s>=0&&n>s)throw new _e(e.ERR_INVALID_REPEAT_SIZE,t.from(r));return n<<16|s&vu}static isValidCaptureName(t){
if(t.length===0)return!1;for(let r=0;r<t.length;r++){let n=Pi(t,r);if(n!==95&&!xg(n))return!1}return!0}static parseInt(t){let r=t.pos();for(;t.more()&&t.peek()>=
48&&t.peek()<=57;)t.skip(1);let n=t.from(r);return n.length===0||n.length>1&&n.codePointAt(0)===48?-1:n.length>8?-2:parseInt(n,10)}static isCharClass(t){return t.
op===_.Op.LITERAL&&t.runes.length===1||t.op===_.Op.CHAR_CLASS||t.op===_.Op.ANY_CHAR_NOT_NL||t.op===_.Op.ANY_CHAR}static matchRune(t,r){switch(t.op){case _.Op.LITERAL:
return t.runes.length===1&&t.runes[0]===r;case _.Op.CHAR_CLASS:for(let n=0;n<t.runes.length;n+=2)if(t.runes[n]<=r&&r<=t.runes[n+1])return!0;return!1;case _.Op.ANY_CHAR_NOT_NL:
return r!==10;case _.Op.ANY_CHAR:return!0}return!1}static mergeCharClass(t,r){switch(t.op){case _.Op.ANY_CHAR:break;case _.Op.ANY_CHAR_NOT_NL:e.matchRune(r,10)&&
(t.op=_.Op.ANY_CHAR);break;case _.Op.CHAR_CLASS:r.op===_.Op.LITERAL?t.runes=new on(t.runes).appendLiteral(r.runes[0],r.flags).toArray():t.runes=new on(t.runes).
appendClass(r.runes).toArray();break;case _.Op.LITERAL:if(r.runes[0]===t.runes[0]&&r.flags===t.flags)break;t.op=_.Op.CHAR_CLASS,t.runes=new on().appendLiteral(t.
runes[0],t.flags).appendLiteral(r.runes[0],r.flags).toArray();break}}static parseEscape(t){let r=t.pos();if(t.skip(1),!t.more())throw new _e(e.ERR_TRAILING_BACKSLASH);
let n=t.pop();switch(n){case 49:case 50:case 51:case 52:case 53:case 54:case 48:case 55:{if(n!==48&&(!t.more()||t.peek()<48||t.peek()>55))break;let s=n-48;for(let i=1;i<
3&&!(!t.more()||t.peek()<48||t.peek()>55);i++)s=s*8+t.peek()-48,t.skip(1);return s}case 120:{if(!t.more())break;if(n=t.pop(),n===123){let o=0,a=0;for(;;){if(!t.
more())throw new _e(e.ERR_INVALID_ESCAPE,t.from(r));if(n=t.pop(),n===125)break;let u=Ap(n);if(u<0)throw new _e(e.ERR_INVALID_ESCAPE,t.from(r));if(a=a*16+u,a>He)
throw new _e(e.ERR_INVALID_ESCAPE,t.from(r));o++}if(o===0)break;return a}let s=Ap(n);if(!t.more())break;n=t.pop();let i=Ap(n);if(s<0||i<0)break;return s*16+i}case 97:
return 7;case 102:return 12;case 110:return 10;case 114:return 13;case 116:return 9;case 118:return 11;default:if(n<=ss&&!xg(n))return n;break}throw new _e(e.ERR_INVALID_ESCAPE,
t.from(r))}static parseClassChar(t,r){if(!t.more())throw new _e(e.ERR_MISSING_BRACKET,t.from(r));return t.lookingAt("\\")?e.parseEscape(t):t.pop()}static concatRunes(t,r){
let n=new Array(t.length+r.length);for(let s=0;s<t.length;s++)n[s]=t[s];for(let s=0;s<r.length;s++)n[t.length+s]=r[s];return n}wholeRegexp;flags;numCap;namedGroups;stack;free;numRegexp;numRunes;repeats;height;size;constructor(t,r=0){
this.wholeRegexp=t,this.flags=r,this.numCap=0,this.namedGroups=new Map,this.stack=[],this.free=null,this.numRegexp=0,this.numRunes=0,this.repeats=0,this.height=
null,this.size=null}newRegexp(t){let r=this.free;return r!==null&&r.subs!==null&&r.subs.length>0?(this.free=r.subs[0],r.reinit(),r.op=t):(r=new _(t),this.numRegexp+=
1),r}reuse(t){this.height!==null&&this.height.delete(t),t.subs!==null&&t.subs.length>0&&(t.subs[0]=this.free),this.free=t}checkLimits(t){if(this.numRunes>e.MAX_RUNES)
throw new _e(e.ERR_LARGE);this.checkSize(t),this.checkHeight(t)}checkSize(t){if(this.size===null){if(this.repeats===0&&(this.repeats=1),t.op===_.Op.REPEAT){let r=t.
max;r===-1&&(r=t.min),r<=0&&(r=1),r>e.MAX_SIZE/this.repeats?this.repeats=e.MAX_SIZE:this.repeats*=r}if(this.numRegexp<e.MAX_SIZE/this.repeats)return;this.size=new Map;
for(let r of this.stack)this.checkSize(r)}if(this.calcSize(t,!0)>e.MAX_SIZE)throw new _e(e.ERR_LARGE)}calcSize(t,r=!1){if(!r&&this.size!==null){let s=this.size.
get(t);if(s!==void 0)return s}let n=0;switch(t.op){case _.Op.LITERAL:{n=t.runes.length;break}case _.Op.CAPTURE:case _.Op.STAR:{n=2+this.calcSize(t.subs[0]);break}case _.
Op.PLUS:case _.Op.QUEST:{n=1+this.calcSize(t.subs[0]);break}case _.Op.CONCAT:{for(let s of t.subs)n=n+this.calcSize(s);break}case _.Op.ALTERNATE:{for(let s of t.
subs)n=n+this.calcSize(s);t.subs.length>1&&(n=n+t.subs.length-1);break}case _.Op.REPEAT:{let s=this.calcSize(t.subs[0]);if(t.max===-1){t.min===0?n=2+s:n=1+t.min*
s;break}n=t.max*s+(t.max-t.min);break}}return n=Math.max(1,n),this.size?.set(t,n),n}checkHeight(t){if(!(this.numRegexp<e.MAX_HEIGHT)){if(this.height===null){this.
height=new Map;for(let r of this.stack)this.checkHeight(r)}if(this.calcHeight(t,!0)>e.MAX_HEIGHT)throw new _e(e.ERR_NESTING_DEPTH)}}calcHeight(t,r=!1){if(!r&&this.
height!==null){let s=this.height.get(t);if(s!==void 0)return s}let n=1;for(let s of t.subs){let i=this.calcHeight(s);n<1+i&&(n=1+i)}return this.height?.set(t,n),
n}pop(){return this.stack.pop()}popToPseudo(){let t=this.stack.length,r=t;for(;r>0&&!_.isPseudoOp(this.stack[r-1].op);)r--;let n=this.stack.slice(r,t);return this.
stack=this.stack.slice(0,r),n}push(t){if(this.numRunes+=t.runes.length,t.op===_.Op.CHAR_CLASS&&t.runes.length===2&&t.runes[0]===t.runes[1]){if(this.maybeConcat(
t.runes[0],this.flags&-2))return null;t.op=_.Op.LITERAL,t.runes=[t.runes[0]],t.flags=this.flags&-2}else if(t.op===_.Op.CHAR_CLASS&&t.runes.length===4&&t.runes[0]===
t.runes[1]&&t.runes[2]===t.runes[3]&&ur(t.runes[0])===t.runes[2]&&ur(t.runes[2])===t.runes[0]||t.op===_.Op.CHAR_CLASS&&t.runes.length===2&&t.runes[0]+1===t.runes[1]&&
ur(t.runes[0])===t.runes[1]&&ur(t.runes[1])===t.runes[0]){if(this.maybeConcat(t.runes[0],this.flags|1))return null;t.op=_.Op.LITERAL,t.runes=[t.runes[0]],t.flags=
this.flags|1}else this.maybeConcat(-1,0);return this.stack.push(t),this.checkLimits(t),t}maybeConcat(t,r){let n=this.stack.length;if(n<2)return!1;let s=this.stack[n-
1],i=this.stack[n-2];return s.op!==_.Op.LITERAL||i.op!==_.Op.LITERAL||(s.flags&1)!==(i.flags&1)?!1:(i.runes=e.concatRunes(i.runes,s.runes),t>=0?(s.runes=[t],s.flags=
r,!0):(this.pop(),this.reuse(s),!1))}newLiteral(t,r){let n=this.newRegexp(_.Op.LITERAL);return n.flags=r,(r&1)!==0&&(t=e.minFoldRune(t)),n.runes=[t],n}literal(t){
this.push(this.newLiteral(t,this.flags))}op(t){let r=this.newRegexp(t);return r.flags=this.flags,this.push(r)}repeat(t,r,n,s,i,o){let a=this.flags;if(i.more()&&
i.lookingAt("?")&&(i.skip(1),a^=32),o!==-1)throw new _e(e.ERR_INVALID_REPEAT_OP,i.from(o));let u=this.stack.length;if(u===0)throw new _e(e.ERR_MISSING_REPEAT_ARGUMENT,
i.from(s));let c=this.stack[u-1];if(_.isPseudoOp(c.op))throw new _e(e.ERR_MISSING_REPEAT_ARGUMENT,i.from(s));let l=this.newRegexp(t);if(l.min=r,l.max=n,l.flags=
a,l.subs=[c],this.stack[u-1]=l,this.checkLimits(l),t===_.Op.REPEAT&&(r>=2||n>=2)&&!this.repeatIsValid(l,1e3))throw new _e(e.ERR_INVALID_REPEAT_SIZE,i.from(s))}repeatIsValid(t,r){
if(t.op===_.Op.REPEAT){let n=t.max;if(n===0)return!0;if(n<0&&(n=t.min),n>r)return!1;n>0&&(r=Math.trunc(r/n))}for(let n of t.subs)if(!this.repeatIsValid(n,r))return!1;
return!0}concat(){this.maybeConcat(-1,0);let t=this.popToPseudo();return t.length===0?this.push(this.newRegexp(_.Op.EMPTY_MATCH)):this.push(this.collapse(t,_.Op.
CONCAT))}alternate(){let t=this.popToPseudo();return t.length>0&&this.cleanAlt(t[t.length-1]),t.length===0?this.push(this.newRegexp(_.Op.NO_MATCH)):this.push(this.
collapse(t,_.Op.ALTERNATE))}cleanAlt(t){t.op===_.Op.CHAR_CLASS&&(t.runes=new on(t.runes).cleanClass().toArray(),t.runes.length===2&&t.runes[0]===0&&t.runes[1]===
He?(t.runes=[],t.op=_.Op.ANY_CHAR):t.runes.length===4&&t.runes[0]===0&&t.runes[1]===9&&t.runes[2]===11&&t.runes[3]===He&&(t.runes=[],t.op=_.Op.ANY_CHAR_NOT_NL))}collapse(t,r){
if(t.length===1)return t[0];let n=0;for(let a of t)n+=a.op===r?a.subs.length:1;let s=new Array(n).fill(null),i=0;for(let a of t)if(a.op===r){for(let u=0;u<a.subs.
length;u++)s[i++]=a.subs[u];this.reuse(a)}else s[i++]=a;let o=this.newRegexp(r);if(o.subs=s,r===_.Op.ALTERNATE&&o.subs.length===1){let a=o;o=o.subs[0],this.reuse(
a)}return o}parseInternal(){if((this.flags&2)!==0)return e.literalRegexp(this.wholeRegexp,this.flags);let t=-1,r=-1,n=-1,s=new Lg(this.wholeRegexp);for(;s.more();){
let o=-1;switch(s.peek()){case 40:if(s.lookingAt("(?")){this.parsePerlFlags(s);break}let a=this.op(_.Op.LEFT_PAREN);if(a===null)throw new Error("op(LEFT_PAREN) \
unexpectedly returned null");a.cap=++this.numCap,s.skip(1);break;case 124:this.parseVerticalBar(),s.skip(1);break;case 41:this.parseRightParen(),s.skip(1);break;case 94:
(this.flags&16)!==0?this.op(_.Op.BEGIN_TEXT):this.op(_.Op.BEGIN_LINE),s.skip(1);break;case 36:if((this.flags&16)!==0){let u=this.op(_.Op.END_TEXT);if(u===null)throw new Error(
"op(END_TEXT) unexpectedly returned null");u.flags|=256}else this.op(_.Op.END_LINE);s.skip(1);break;case 46:(this.flags&8)!==0?this.op(_.Op.ANY_CHAR):this.op(_.
Op.ANY_CHAR_NOT_NL),s.skip(1);break;case 91:this.parseClass(s);break;case 42:case 43:case 63:{o=s.pos();let u=null;switch(s.pop()){case 42:u=_.Op.STAR;break;case 43:
u=_.Op.PLUS;break;case 63:u=_.Op.QUEST;break}if(u===null)throw new Error("repeat op unexpectedly null");this.repeat(u,r,n,o,s,t);break}case 123:{o=s.pos();let u=e.
parseRepeat(s);if(u<0){s.rewindTo(o),this.literal(s.pop());break}r=u>>16,n=(u&vu)<<16>>16,this.repeat(_.Op.REPEAT,r,n,o,s,t);break}case 92:{let u=s.pos();s.skip(
1);let c=!1;if(s.more())switch(s.pop()){case 65:this.op(_.Op.BEGIN_TEXT),c=!0;break;case 98:this.op(_.Op.WORD_BOUNDARY),c=!0;break;case 66:this.op(_.Op.NO_WORD_BOUNDARY),
c=!0;break;case 67:throw new _e(e.ERR_INVALID_ESCAPE,"\\C");case 81:{let f=s.rest(),m=f.indexOf("\\E");m>=0?(f=f.substring(0,m),s.skipString(f),s.skipString("\\E")):
s.skipString(f);let h=0;for(;h<f.length;){let b=Pi(f,h);this.literal(b),h+=Ng(b)}c=!0;break}case 122:this.op(_.Op.END_TEXT),c=!0;break;default:s.rewindTo(u);break}else
s.rewindTo(u);if(c)break;let l=this.newRegexp(_.Op.CHAR_CLASS);if(l.flags=this.flags,s.lookingAt("\\p")||s.lookingAt("\\P")){let d=new on;if(this.parseUnicodeClass(
s,d)){l.runes=d.toArray(),this.push(l);break}}let p=new on;if(this.parsePerlClassEscape(s,p)){l.runes=p.toArray(),this.push(l);break}s.rewindTo(u),this.reuse(l),
this.literal(e.parseEscape(s));break}default:this.literal(s.pop());break}t=o}if(this.concat(),this.swapVerticalBar()&&this.pop(),this.alternate(),this.stack.length!==
1)throw new _e(e.ERR_MISSING_PAREN,this.wholeRegexp);return this.stack[0].namedGroups=this.namedGroups,this.stack[0]}parsePerlFlags(t){let r=t.pos();if(t.lookingAt(
"(?P<")||t.lookingAt("(?<")){let o=t.rest(),a=o.charAt(2)==="P"?4:3,u=o.indexOf(">");if(u<0)throw new _e(e.ERR_INVALID_NAMED_CAPTURE,o);let c=o.substring(a,u);if(t.
skipString(c),t.skip(a+1),!e.isValidCaptureName(c))throw new _e(e.ERR_INVALID_NAMED_CAPTURE,o.substring(0,u+1));let l=this.op(_.Op.LEFT_PAREN);if(l===null)throw new Error(
"op(LEFT_PAREN) unexpectedly returned null");if(l.cap=++this.numCap,this.namedGroups.get(c))throw new _e(e.ERR_DUPLICATE_NAMED_CAPTURE,c);this.namedGroups.set(c,
this.numCap),l.name=c;return}t.skip(2);let n=this.flags,s=1,i=!1;e:for(;t.more();){let o=t.pop();switch(o){case 105:n|=1,i=!0;break;case 109:n&=-17,i=!0;break;case 115:
n|=8,i=!0;break;case 85:n|=32,i=!0;break;case 45:if(s<0)break e;s=-1,n=~n,i=!1;break;case 58:case 41:if(s<0){if(!i)break e;n=~n}o===58&&this.op(_.Op.LEFT_PAREN),
this.flags=n;return;default:break e}}throw new _e(e.ERR_INVALID_PERL_OP,t.from(r))}parseVerticalBar(){this.concat(),this.swapVerticalBar()||this.op(_.Op.VERTICAL_BAR)}swapVerticalBar(){
let t=this.stack.length;if(t>=3&&this.stack[t-2].op===_.Op.VERTICAL_BAR&&e.isCharClass(this.stack[t-1])&&e.isCharClass(this.stack[t-3])){let r=this.stack[t-1],n=this.
stack[t-3];if(r.op>n.op){let s=n;n=r,r=s,this.stack[t-3]=n}return e.mergeCharClass(n,r),this.reuse(r),this.pop(),!0}if(t>=2){let r=this.stack[t-1],n=this.stack[t-
2];if(n.op===_.Op.VERTICAL_BAR)return t>=3&&this.cleanAlt(this.stack[t-3]),this.stack[t-2]=r,this.stack[t-1]=n,!0}return!1}parseRightParen(){if(this.concat(),this.
swapVerticalBar()&&this.pop(),this.alternate(),this.stack.length<2)throw new _e(e.ERR_UNEXPECTED_PAREN,this.wholeRegexp);let r=this.pop();if(r===void 0)throw new _e(
e.ERR_BAD_EXPRESSION,this.wholeRegexp);let n=this.pop();if(n===void 0||n.op!==_.Op.LEFT_PAREN)throw new _e(e.ERR_UNEXPECTED_PAREN,this.wholeRegexp);this.flags=n.
flags,n.cap===0?this.push(r):(n.op=_.Op.CAPTURE,n.subs=[r],this.push(n))}parsePerlClassEscape(t,r){let n=t.pos();if(!t.more()||t.pop()!==92||!t.more())return!1;
t.pop();let s=t.from(n),i=Jk().get(s);return i===void 0?!1:(r.appendGroup(i,(this.flags&1)!==0),!0)}parseNamedClass(t,r){let n=t.rest(),s=n.indexOf(":]");if(s<0)
return!1;let i=n.substring(0,s+2);t.skipString(i);let o=Yk().get(i);if(o===void 0)throw new _e(e.ERR_INVALID_CHAR_RANGE,i);return r.appendGroup(o,(this.flags&1)!==
0),!0}parseUnicodeClass(t,r){let n=t.pos();if((this.flags&128)===0||!t.lookingAt("\\p")&&!t.lookingAt("\\P"))return!1;t.skip(1);let s=1,i=t.pop();if(i===80&&(s=
-1),!t.more())throw t.rewindTo(n),new _e(e.ERR_INVALID_CHAR_RANGE,t.rest());i=t.pop();let o;if(i!==123)o=Sk(i);else{let l=t.rest(),p=l.indexOf("}");if(p<0)throw t.
rewindTo(n),new _e(e.ERR_INVALID_CHAR_RANGE,t.rest());o=l.substring(0,p),t.skipString(o),t.skip(1)}o.length!==0&&o.codePointAt(0)===94&&(s=0-s,o=o.substring(1));
let a=e.unicodeTable(o);if(a===null)throw new _e(e.ERR_INVALID_CHAR_RANGE,t.from(n));a.sign<0&&(s=0-s);let u=a.tab,c=a.fold;if(u===null)throw new _e(e.ERR_INVALID_CHAR_RANGE,
t.from(n));if((this.flags&1)===0||c===null)r.appendTableWithSign(u,s);else{let l=new on().appendTable(u).appendTable(c).cleanClass().toArray();r.appendClassWithSign(
l,s)}return!0}parseClass(t){let r=t.pos();t.skip(1);let n=this.newRegexp(_.Op.CHAR_CLASS);n.flags=this.flags;let s=new on,i=1;t.more()&&t.lookingAt("^")&&(i=-1,
t.skip(1),(this.flags&4)===0&&s.appendRange(10,10));let o=!0;for(;!t.more()||t.peek()!==93||o;){o=!1;let a=t.pos();if(t.lookingAt("[:")){if(this.parseNamedClass(
t,s))continue;t.rewindTo(a)}if(this.parseUnicodeClass(t,s)||this.parsePerlClassEscape(t,s))continue;t.rewindTo(a);let u=e.parseClassChar(t,r),c=u;if(t.more()&&t.
lookingAt("-")){if(t.skip(1),t.more()&&t.lookingAt("]"))t.skip(-1);else if(c=e.parseClassChar(t,r),c<u)throw new _e(e.ERR_INVALID_CHAR_RANGE,t.from(a))}(this.flags&
1)===0?s.appendRange(u,c):s.appendFoldedRange(u,c)}t.skip(1),s.cleanClass(),i<0&&s.negateClass(),n.runes=s.toArray(),this.push(n)}}});var Fp,rR=g(()=>{Og();Rk();wu();Nk();Ok();Ak();tR();Hs();Fp=class e{expr;prog;numSubexp;cond;prefix;prefixComplete;prefixRune;dfa;prefilter;namedGroups;static compile(t){
return e.compileImpl(t,212)}static compileImpl(t,r){return new e(t,r)}constructor(t,r){let n=qp.parse(t,r);n=Ys(n);let s=xk.build(n),i=Mp.compileRegexp(n);this.
prefilter=s.type===me.Type.NONE?null:s;let[o,a]=i.prefix();if(this.prefixComplete=o,this.prefix=a,this.prefixRune=0,this.prefix.length>0){let u=this.prefix.codePointAt(
0);if(u===void 0)throw new Error("RE2: prefix has no code point");this.prefixRune=u}this.namedGroups=n.namedGroups,this.expr=t,this.prog=i,this.numSubexp=n.maxCap(),
this.cond=i.startCond(),this.dfa=new Cp(this.prog)}matchPrefixComplete(t,r,n,s){if((n===1||n===2)&&r!==0)return null;let i=-1,o=-1,a=t.prefixLength(this);if(n===
0){let u=t.index(this,r);if(u<0)return null;i=r+u,o=i+a}else if(n===2){if(t.endPos()!==a||t.index(this,0)!==0)return null;i=0,o=a}else if(n===1){if(t.index(this,
0)!==0)return null;i=0,o=a}if(i<0)return null;if(s>0){let u=new Int32Array(s).fill(-1);return u[0]=i,u[1]=o,Array.from(u)}return[]}executeEngine(t,r,n,s){if(this.
prefixComplete&&(s===0||this.numSubexp===0))return this.matchPrefixComplete(t,r,n,s);if(this.prefilter!==null&&n===0&&!this.prefilter.eval(t,r))return null;let i=this.
dfa.match(t,r,n);return i!==null?i?[]:null:this._nfaFallback(t,r,n)?[]:null}_nfaFallback(t,r,n){let s=this.prog,i=t.endPos(),o=(f,m,h,b)=>{if(h<0||h>=s.numInst()||
m.has(h))return;m.add(h);let T=s.getInst(h);switch(T.op){case Z.ALT:case Z.ALT_MATCH:o(f,m,T.out,b),o(f,m,T.arg,b);break;case Z.NOP:case Z.CAPTURE:o(f,m,T.out,b);
break;case Z.EMPTY_WIDTH:(T.arg&~b)===0&&o(f,m,T.out,b);break;default:f.add(h);break}},a=new Set,u=new Set,c=-1;if(r>0){let f=t.step(r-1)>>3;f>=0&&(c=f)}for(let f=r;f<=
i;f++){let m=f<i?t.step(f)>>3:-1,h=f<i?t.step(f)&7:0,b=Cn(c,m);if((n===0||f===r)&&o(a,new Set,s.start,b),n!==2){for(let T of a)if(s.getInst(T).op===Z.MATCH)return!0}
if(f>=i||h===0)break;u.clear();for(let T of a){let k=s.getInst(T);if(Z.isRuneOp(k.op)&&k.matchRune(m)){let R=Cn(m,f+h<i?t.step(f+h)>>3:-1);o(u,new Set,k.out,R)}}
if(n===0){let T=f+h<i?t.step(f+h)>>3:-1,k=Cn(m,T);o(u,new Set,s.start,k)}c=m,[a,u]=[u,a],f+=h-1}let l=Cn(c,-1),p=new Set,d=new Set;for(let f of a)o(d,p,f,l);for(let f of d)
if(s.getInst(f).op===Z.MATCH)return!0;return!1}numberOfCapturingGroups(){return this.numSubexp}reset(){}toString(){return this.expr}match(t){return this.executeEngine(
Pp(t),0,0,0)!==null}}});var nR={};Ke(nR,{RE2JS:()=>Dg,RE2JSCompileException:()=>Go,RE2JSException:()=>os,RE2JSFlagsException:()=>zo,RE2JSGroupException:()=>Lp,RE2JSInternalException:()=>Dp,
RE2JSSyntaxException:()=>_e});var Dg,sR=g(()=>{Og();rR();Hs();$u();$u();Dg=class e{patternInput;flagsInput;re2Input;static CASE_INSENSITIVE=1;static DOTALL=2;static MULTILINE=4;static DISABLE_UNICODE_GROUPS=8;static quote(t){
return kk(t)}static compile(t,r=0){return new e(t,r)}static validateFlags(t){if((t&~(e.MULTILINE|e.DOTALL|e.CASE_INSENSITIVE|e.DISABLE_UNICODE_GROUPS))!==0)throw new zo(
"Flags should only be a combination of MULTILINE, DOTALL, CASE_INSENSITIVE, DISABLE_UNICODE_GROUPS")}static buildRegexWithFlags(t,r=0){let n=t;return(r&e.CASE_INSENSITIVE)!==
0&&(n=`(?i)${n}`),(r&e.DOTALL)!==0&&(n=`(?s)${n}`),(r&e.MULTILINE)!==0&&(n=`(?m)${n}`),n}static matches(t,r){return e.compile(t).testExact(r)}constructor(t,r=0){
let n=212;(r&e.DISABLE_UNICODE_GROUPS)!==0&&(n&=-129),e.validateFlags(r);let s=e.buildRegexWithFlags(t,r);this.patternInput=t,this.flagsInput=r,this.re2Input=Fp.
compileImpl(s,n)}reset(){this.re2Input.reset()}flags(){return this.flagsInput}pattern(){return this.patternInput}re2(){return this.re2Input}matches(t){return this.
testExact(t)}test(t){return this.re2Input.match(t)}testExact(t){return this.re2Input.executeEngine(Pp(t),0,2,0)!==null}toString(){return this.patternInput}groupCount(){
return this.re2Input.numberOfCapturingGroups()}namedGroups(){return this.re2Input.namedGroups}}});async function iR(e,t=!1){if(t&&gq.test(e)&&(e.match(yq)??[]).length<=2){let n=bq(e);if(n)return n}let{RE2JS:r}=await Promise.resolve().then(()=>(sR(),nR));try{
let n=new r(e);return s=>n.test(s)}catch(n){throw new Su(n instanceof Error?n.message:String(n),{cause:n})}}function bq(e){try{let t=new RegExp(e);return r=>t.test(
r)}catch{return}}var Su,gq,yq,Mg=g(()=>{"use strict";Su=class extends Error{},gq=/^\^(?:[\w :#/,;@!%&=~"'<>-][+*?]?|\[[\w-]+\][+*?]?|\\[.()[\]{}*+?|$^/dw-][+*?]?)*\$?$/,
yq=/(?<!\\)[+*]/g});var oR={};Ke(oR,{mergeRequestTitle:()=>_q});var _q,aR=g(()=>{"use strict";Dt();To();Mg();Mt();_q=Mo({id:"merge_request_title",title:"The title follows the patte\
rn",description:"Searches the title for an RE2 regular expression; anchor it with ^ and $ to match the whole title. The draft prefix is part of the title.",severity:"\
low",about:"merge_request",needs:{mergeRequest:br},params:Yn({pattern:V().check(vo(1),_o(1e3))}),prepare:async({pattern:e})=>({pattern:e,matches:await iR(e,!0)}),
remediation:{text:"change the title of the merge request so that it matches",page:"!"},check({mergeRequest:{title:e}},{pattern:t,matches:r}){return r(e)?qo(`the\
 title matches ${t}`,{actual:e}):Fo(`the title "${e}" does not match ${t}`,{actual:e})}})});function uR(e,t){if(!e.includes("*"))return e===t;let r=e.split("*").map(n=>n.replace(/[\\^$.|?+()[\]{}]/g,"\\$&")).join("[\\s\\S]*");return t!==""&&new RegExp(
`^${r}$`).test(t)}var vq,wq,Up,qg=g(()=>{"use strict";Dt();yr();vq=K({access_level:Jr(Le()),user_id:Ee(Le()),group_id:Ee(Le()),deploy_key_id:Ee(Le())}),wq=or(K(
{name:V(),push_access_levels:De(vq),inherited:Oe(rt())}),ir(e=>({name:e.name,isInherited:e.inherited??!1,rolePushLevels:e.push_access_levels.filter(t=>t.user_id==
null&&t.group_id==null&&t.deploy_key_id==null).map(t=>t.access_level??0)}))),Up={id:"protected_branches",summary:"The protected branches",right:"at least Report\
er in a private project",about:"project",collect:async({gitlab:e,projectId:t})=>De(wq).parse(await e.ProtectedBranches.all(t,{perPage:100}))}});var cR={};Ke(cR,{defaultBranchProtected:()=>Tq,protection:()=>Gp});function Gp(e,t,r){if(t===void 0)return{unknown:"GitLab did not show whether the repository i\
s empty"};if(t)return{unknown:"the repository is empty, and the API does not tell which default branch GitLab assumes"};if(e===void 0)return{value:!1,because:"t\
he project has no default branch"};let n=r.find(({name:i})=>uR(i,e));if(!n)return{value:!1,because:`no protection rule matches ${e}`};let s=n.name===e?"":` by t\
he rule ${n.name}`;return{value:!0,because:`${e} is protected${s}`}}var Tq,Fg=g(()=>{"use strict";Xn();qg();Mt();Tq=Ye({id:"default_branch_protected",title:"The\
 default branch is protected",description:"True when a protected-branch rule matches the default branch, by equal name or wildcard, in the project or inherited \
from the top-level group. For an empty repository GitLab decides by the group's default-branch protection, which the API does not tell apart from the fallback n\
ame: unknown.",type:"boolean",severity:"high",needs:{project:At,rules:Up},remediation:{text:"protect the default branch under Settings > Repository > Protected \
branches",page:"/-/settings/repository#js-protected-branches-settings"},read:({project:{defaultBranch:e,isEmpty:t},rules:r})=>Gp(e,t,r)})});var pR={};Ke(pR,{defaultBranchProtectedFromDirectPush:()=>Eq});function $q(e){return e.includes(lR)?"Developers and Maintainers":e.includes(40)?"Maintainers":"i\
nstance administrators"}var lR,Eq,dR=g(()=>{"use strict";Xn();qg();Fg();Mt();lR=30,Eq=Ye({id:"default_branch_protected_from_direct_push",title:"Nobody pushes to\
 the default branch directly",description:"False without a default branch, for an empty repository, or without protection. Otherwise true unless the project's o\
wn rule of exactly that name allows a role of at least Developer to push. A branch protected by a wildcard or by the group alone passes, even if everybody may p\
ush: GitLab looks at the exact-name rule only.",type:"boolean",severity:"high",needs:{project:At,rules:Up},remediation:{text:"set Allowed to push and merge to N\
o one for the default branch under Settings > Repository > Protected branches",page:"/-/settings/repository#js-protected-branches-settings"},read({project:{defaultBranch:e,
isEmpty:t},rules:r}){if(t===!0)return{value:!1,because:"the repository is empty"};let n=Gp(e,t,r);if("unknown"in n||n.value===!1)return n;let s=r.find(({name:o,
isInherited:a})=>o===e&&!a);return s?Math.max(0,...s.rolePushLevels)>=lR?{value:!1,because:`${$q(s.rolePushLevels)} can push to ${e} directly`}:{value:!0,because:`\
no role can push to ${e} directly`}:{value:!0,because:n.because,note:"GitLab looks only at a project rule of exactly that name and there is none, so who may pus\
h was not checked"}}})});var fR,mR,hR,gR=g(()=>{"use strict";Dt();yr();Xn();fR=K({id:Oe(Le()),username:Oe(V()),access_level:Le()}),mR=50,hR={id:"owners",summary:"The direct owners",right:"\
membership of the project's group",about:"project",needs:{project:At},async collect({gitlab:e,projectId:t},{project:{namespace:r,ownerId:n}}){if(r.kind==="group")
return{count:De(fR).parse(await e.GroupMembers.all(r.id,{perPage:100})).filter(u=>u.access_level===mR&&u.username!==void 0).length,group:r.path};let s=De(fR).parse(
await e.ProjectMembers.all(t,{includeInherited:!0,perPage:100})),i=new Set(s.filter(o=>o.access_level===mR).map(({id:o})=>o));return n!==void 0&&i.add(n),{count:i.
size,group:void 0}}}});var yR={};Ke(yR,{ensure2AdminsPerRepo:()=>Sq});var Sq,bR=g(()=>{"use strict";gR();xt();Mt();Sq=Ye({id:"ensure_2_admins_per_repo",title:"The project has at least\
 two owners",description:"Counts users who are direct Owners of the project's immediate group. Owners inherited from a higher group, and Owners of the project i\
tself, do not count, as in GitLab. For a personal project: users at Owner level, and the owner of the namespace.",type:"boolean",severity:"low",needs:{owners:hR},
remediation:{text:"give a second person the Owner role in the project's own group"},read({owners:{count:e,group:t}}){let r=t===void 0?"the personal project":t,n=t!==
void 0&&e<2?"GitLab counts direct owners of the immediate group only, not those of a higher group":void 0;return{value:e>=2,because:`${r} has ${Lt(e,"direct own\
er")}`,...n===void 0?{}:{note:n}}}})});var kq,zp,Ug=g(()=>{"use strict";Dt();wo();yr();kq=K({approvalPolicies:Ee(K({nodes:De(K({name:V(),enabled:rt(),yaml:Ee(V())}))})),userPermissions:Ee(K({pushCode:rt()}))}),
zp={id:"approval_policies",summary:"The approval policies",right:"at least Developer",about:"project",select:{on:"project",fields:"approvalPolicies(relationship\
: INHERITED, first: 100) { nodes { name enabled yaml } } userPermissions { pushCode }",read(e){let t=kq.parse(e),r=t.approvalPolicies?.nodes??[];if(r.length===0&&
t.userPermissions?.pushCode!==!0)throw new Ot("GitLab shows none, but the token's role is below Developer and may not see them");if(r.length>=100)throw new Ot("\
there are 100 or more, and only 100 are shown");return r.filter(({enabled:n})=>n).map(({name:n,yaml:s})=>({name:n,preventsAuthorApproval:/prevent_approval_by_author['"]?\s*:\s*true/.
test(s??"")}))}}}});var Rq,_R,vR=g(()=>{"use strict";Dt();yr();Rq=or(K({merge_requests_author_approval:rt()}),ir(e=>({authorMayApprove:e.merge_requests_author_approval}))),_R={id:"\
approval_settings",summary:"The project's approval settings",right:"Maintainer",about:"project",collect:async({gitlab:e,projectId:t})=>Rq.parse(await e.MergeRequestApprovals.
showConfiguration(t))}});var wR={};Ke(wR,{mergeRequestPreventAuthorApproval:()=>xq});var xq,TR=g(()=>{"use strict";Ug();vR();xt();Mt();xq=Ye({id:"merge_request_prevent_author_approval",
title:"Authors cannot approve their own merge requests",description:"True when the effective setting (instance, top-level group, project) forbids approval by th\
e author. GitLab also counts an approval policy with that override when it is linked to the framework; the API cannot tell the link, so such a policy makes the \
answer unknown.",type:"boolean",severity:"high",needs:{settings:_R,policies:zp},remediation:{text:"tick Prevent approval by merge request creator under Settings\
 > Merge requests > Approval settings",page:"/-/settings/merge_requests"},read({settings:e,policies:t}){if(!e.authorMayApprove)return{value:!0,because:"authors \
cannot approve their own merge requests"};let r="authors can approve their own merge requests",n=t.filter(({preventsAuthorApproval:i})=>i);if(n.length===0)return{
value:!1,because:r};let s=lt(n.map(({name:i})=>i));return{value:!1,because:r,doubt:`an approval policy forbids it (${s}) and the API does not tell whether it is\
 linked to the framework`}}})});var Nq,ER,$R=g(()=>{"use strict";Dt();yr();Nq=or(K({name:V(),approvals_required:Le(),rule_type:Oe(V())}),ir(e=>({name:e.name,approvalsRequired:e.approvals_required}))),
ER={id:"approval_rules",summary:"The project's approval rules",right:"Maintainer, or the right to open merge requests in the project",about:"project",collect:async({
gitlab:e,projectId:t})=>De(Nq).parse(await e.read(`/projects/${t}/approval_rules`,{perPage:100}))}});var SR={};Ke(SR,{minimumApprovalsRequired:()=>Iq});var Iq,kR=g(()=>{"use strict";Ug();$R();xt();Mt();Iq=Ye({id:"minimum_approvals_required",title:"Approvals are\
 required",description:"Sums `approvals_required` over all approval rules of the project, whatever branch a rule is for. Rules that come from approval policies \
are hidden from the API: where such policies apply, the real sum can be higher, so a threshold that the visible rules miss is unknown.",type:"number",severity:"\
high",needs:{rules:ER,policies:zp},remediation:{text:"raise the approvals of a rule, or add a rule, under Settings > Merge requests > Merge request approvals",page:"\
/-/settings/merge_requests"},read({rules:e,policies:t}){let r=e.reduce((i,{approvalsRequired:o})=>i+o,0),n=Lt(r,"approval is required","approvals are required");
if(t.length===0)return{value:r,because:n};let s=lt(t.map(({name:i})=>i));return{value:r,because:n,mayBeHigher:`the API hides the rules of approval policies (${s}\
), which may add more`}}})});var RR={};Ke(RR,{projectVisibilityNotPublic:()=>Oq});var Oq,xR=g(()=>{"use strict";Xn();Mt();Oq=Ye({id:"project_visibility_not_public",title:"The project is not\
 public",description:"True for private and for internal projects.",type:"boolean",severity:"high",needs:{project:At},remediation:{text:"set the project's visibi\
lity to private or internal under Settings > General > Visibility",page:"/edit#js-shared-permissions"},read({project:{visibility:e}}){return e===void 0?{unknown:"\
GitLab did not show the visibility to this token"}:{value:e!=="public",because:`the project is ${e}`}}})});var NR={};Ke(NR,{pushProtectionEnabled:()=>Pq});var Aq,Pq,IR=g(()=>{"use strict";Xn();Mt();Aq=30,Pq=Ye({id:"push_protection_enabled",title:"Secret push protecti\
on is on",description:"The project's security setting. GitLab hides the key from roles below Developer and where it is not licensed: a missing key counts as off\
 only when the token's role is known to be Developer or higher.",type:"boolean",severity:"high",needs:{project:At},remediation:{text:"switch on Secret push prot\
ection under Secure > Security configuration",page:"/-/security/configuration"},read({project:{secretPushProtection:e,role:t}}){return e===!0?{value:!0,because:"\
secret push protection is on"}:e!==void 0?{value:!1,because:"secret push protection is off"}:t===void 0||t<Aq?{unknown:"GitLab shows secret push protection only\
 to a token with at least the Developer role"}:{value:!1,because:"secret push protection is not licensed for this project"}}})});var Cq,OR,AR=g(()=>{"use strict";Dt();je();yr();Cq=Jr(or(K({reject_unsigned_commits:Ee(rt())}),ir(e=>({rejectsUnsignedCommits:e.reject_unsigned_commits??void 0})))),
OR={id:"push_rule",summary:"The project's push rule",right:"Maintainer",about:"project",async collect({gitlab:e,projectId:t}){try{return Cq.parse(await e.ProjectPushRules.
show(t))}catch(r){if(r instanceof C&&"status"in r&&r.status===404)return null;throw r}}}});var PR={};Ke(PR,{requireSignedCommits:()=>jq});var jq,CR=g(()=>{"use strict";AR();Mt();jq=Ye({id:"require_signed_commits",title:"Unsigned commits are rejected",
description:"True when the project has its own push rule and that rule rejects unsigned commits. Without such a row it is false, even if a rule of the group or \
the instance rejects them. A row that leaves it open takes the instance's default, which the API does not show: unknown.",type:"boolean",severity:"medium",needs:{
rule:OR},remediation:{text:"tick Reject unsigned commits under Settings > Repository > Push rules",page:"/-/settings/repository#js-push-rules"},read({rule:e}){return e===
null?{value:!1,because:"the project has no push rule of its own"}:e.rejectsUnsignedCommits===void 0?{unknown:"the push rule takes the instance's default for uns\
igned commits, which the API does not show"}:e.rejectsUnsignedCommits?{value:!0,because:"the push rule rejects unsigned commits"}:{value:!1,because:"the push ru\
le accepts unsigned commits"}}})});var jR={};Ke(jR,{resolveDiscussionsRequired:()=>Lq});var Lq,LR=g(()=>{"use strict";Xn();Mt();Lq=Ye({id:"resolve_discussions_required",title:"All threads must be\
 resolved before merging",description:"The project's own stored setting. A value forced by the group or by a policy is not consulted, as in GitLab.",type:"boole\
an",severity:"medium",needs:{project:At},remediation:{text:"tick All threads must be resolved under Settings > Merge requests > Merge checks",page:"/-/settings/\
merge_requests"},read({project:{mustResolveDiscussions:e}}){return e===void 0?{unknown:"GitLab did not show the setting to this token"}:e===!0?{value:!0,because:"\
unresolved threads block merging"}:{value:!1,because:"a merge request can be merged with unresolved threads"}}})});async function Fq(e,t,r){for(let n=1;n<=10;n++){let s=De(Dq).parse(await e.Pipelines.all(t,{ref:r,perPage:DR,page:n})),i=s.filter(({ref:o,source:a})=>o===r&&!qq.
has(a??"")).sort((o,a)=>a.id-o.id)[0];if(i)return i.id;if(s.length<DR)return}throw new Ot(`none of the newest pipelines of ${r} is of a kind that counts, and th\
ere are more`)}var Dq,Mq,qq,MR,DR,qR=g(()=>{"use strict";Dt();wo();yr();Xn();Dq=K({id:Le(),ref:V(),source:Ee(V())}),Mq=K({id:Le(),name:V(),artifacts:Oe(De(K({file_type:V()})))}),
qq=new Set(["webide","parent_pipeline","ondemand_dast_scan","ondemand_dast_validation","container_registry_push","duo_workflow","pipeline_execution_policy_sched\
ule"]),MR={id:"default_branch_reports",summary:"The reports of the default branch's newest pipeline",right:"at least Reporter in a private project",about:"proje\
ct",needs:{project:At},async collect({gitlab:e,projectId:t},{project:{defaultBranch:r}}){if(r===void 0)return{branch:void 0,pipelineId:void 0,reportTypes:[]};let n=await Fq(
e,t,r);if(n===void 0)return{branch:r,pipelineId:n,reportTypes:[]};let i=De(Mq).parse(await e.Jobs.all(t,{pipelineId:n,includeRetried:!0,perPage:100})).flatMap(({
artifacts:o=[]})=>o.map(({file_type:a})=>a));return{branch:r,pipelineId:n,reportTypes:[...new Set(i)].sort()}}},DR=100});var Gg={};Ke(Gg,{scanner:()=>Gq});function Gq(e){let[t,r]=Uq[e];return Ye({id:e,title:`${r} runs on the default branch`,description:`Takes the newest pipeline o\
f the default branch that a push, a schedule, the web, the API or a trigger started, in any status, and asks whether a job of exactly that pipeline, retried att\
empts included, owns a report of type \`${t}\`. Child pipelines are not looked at, and a pipeline that has only just begun fails until its scanner job has upload\
ed.`,type:"boolean",severity:"medium",needs:{reports:MR},remediation:{text:`run ${r} in pipelines of the default branch, with artifacts:reports:${t}`,page:"/-/s\
ecurity/configuration"},read({reports:{branch:n,pipelineId:s,reportTypes:i}}){if(n===void 0)return{value:!1,because:"the project has no default branch"};if(s===
void 0)return{value:!1,because:`no pipeline has run on ${n}`};let o=i.includes(t);return{value:o,because:`pipeline ${s} of ${n} has ${o?"a":"no"} ${t} report`}}})}
var Uq,zg=g(()=>{"use strict";qR();Mt();Uq={scanner_sast_running:["sast","SAST"],scanner_secret_detection_running:["secret_detection","Secret detection"]}});var zq,FR,UR=g(()=>{"use strict";Dt();yr();zq=K({id:Le(),url:V()}),FR={id:"webhooks",summary:"The project's webhooks",right:"Maintainer",about:"project",async collect({
gitlab:e,projectId:t}){return De(zq).parse(await e.ProjectHooks.all(t,{perPage:100})).map(({id:n,url:s})=>({id:n,isHttps:s.startsWith("https")}))}}});var GR={};Ke(GR,{secureWebhooks:()=>Bq});var Bq,zR=g(()=>{"use strict";UR();xt();Mt();Bq=Ye({id:"secure_webhooks",title:"Webhooks use https",description:"True w\
hen the address of every project webhook begins with the letters `https`, and for a project without webhooks. Group and system hooks, integrations, certificates\
 and secret tokens are not looked at.",type:"boolean",severity:"medium",needs:{hooks:FR},remediation:{text:"change the webhook's address to https, or remove it",
page:"/-/hooks"},read({hooks:e}){let t=e.filter(({isHttps:n})=>!n);if(t.length===0)return{value:!0,because:e.length===0?"there are no webhooks":"every webhook u\
ses https"};let r=lt(t.map(({id:n})=>`hook ${n}`));return{value:!1,because:`${Lt(t.length,"webhook does","webhooks do")} not use https: ${r}`}}})});function VR(e){return Object.hasOwn(Bg,e)?Bg[e]:Object.hasOwn(Ko,e)&&!BR.has(e)?{field:e,operator:"=",value:!0}:void 0}var Bp,Ko,Bg,BR,KR,QR=g(()=>{"use strict";
Bp={merge_request_approvals:async()=>(await Promise.resolve().then(()=>(ck(),uk))).mergeRequestApprovals,merge_request_is_not_draft:async()=>(await Promise.resolve().then(()=>(pk(),lk))).
mergeRequestIsNotDraft,merge_request_title:async()=>(await Promise.resolve().then(()=>(aR(),oR))).mergeRequestTitle},Ko={default_branch_protected:async()=>(await Promise.resolve().then(()=>(Fg(),cR))).
defaultBranchProtected,default_branch_protected_from_direct_push:async()=>(await Promise.resolve().then(()=>(dR(),pR))).defaultBranchProtectedFromDirectPush,ensure_2_admins_per_repo:async()=>(await Promise.resolve().then(()=>(bR(),yR))).
ensure2AdminsPerRepo,merge_request_prevent_author_approval:async()=>(await Promise.resolve().then(()=>(TR(),wR))).mergeRequestPreventAuthorApproval,minimum_approvals_required:async()=>(await Promise.resolve().then(()=>(kR(),SR))).
minimumApprovalsRequired,project_visibility_not_public:async()=>(await Promise.resolve().then(()=>(xR(),RR))).projectVisibilityNotPublic,push_protection_enabled:async()=>(await Promise.resolve().then(()=>(IR(),NR))).
pushProtectionEnabled,require_signed_commits:async()=>(await Promise.resolve().then(()=>(CR(),PR))).requireSignedCommits,resolve_discussions_required:async()=>(await Promise.resolve().then(()=>(LR(),jR))).
resolveDiscussionsRequired,scanner_sast_running:async()=>(await Promise.resolve().then(()=>(zg(),Gg))).scanner("scanner_sast_running"),scanner_secret_detection_running:async()=>(await Promise.resolve().then(()=>(zg(),Gg))).
scanner("scanner_secret_detection_running"),secure_webhooks:async()=>(await Promise.resolve().then(()=>(zR(),GR))).secureWebhooks},Bg={minimum_approvals_required_1:{
field:"minimum_approvals_required",operator:">=",value:1},minimum_approvals_required_2:{field:"minimum_approvals_required",operator:">=",value:2}},BR=new Set(["\
minimum_approvals_required"]);KR=[...Object.keys(Bp),...Object.keys(Bg),...Object.keys(Ko).filter(e=>!BR.has(e))].sort()});async function ZR(e){if(e.id===Vq)return Vg(Zq(e));let t=Object.hasOwn(Bp,e.id)?Bp[e.id]:void 0;if(t)return e.expression?Qo(["expression"],`${e.id} takes parame\
ters under with, not an expression`):Kq(await t(),e);let r=VR(e.id),n=e.expression??r;if(!n)return Qo(["id"],`unknown control: ${e.id}${nr(e.id,KR)}`);let s=Object.
hasOwn(Ko,n.field)?Ko[n.field]:void 0;if(!s)return Qo(["expression","field"],`unknown field: ${n.field}${nr(n.field,Object.keys(Ko))}`);if(e.with)return Qo(["wi\
th"],`${e.id} takes no parameters; a threshold is set with an expression`);let i=r&&!Hq(r,n)?[`${e.id} has another expression than GitLab's own; GitLab would re\
fuse to import it`]:[];return{...Vg(Qq(await s(),e,n)),warnings:i}}async function Kq(e,t){let r=e.params;if(!r&&t.with)return Qo(["with"],`${t.id} takes no para\
meters`);let n=r?.safeParse(t.with??{})??{success:!0,data:void 0};if(!n.success){let i=Object.keys(r.shape??{});return{problems:[],issues:n.error.issues,knownParams:i,
warnings:[]}}let s=n.data;try{e.prepare&&(s=await e.prepare(n.data))}catch(i){if(i instanceof Su)return Qo(["with","pattern"],`pattern is not a valid RE2 expres\
sion: ${i.message}`);throw i}return Vg({...HR(e,t),expected:n.data??null,judge:i=>JR(e.check(i,s),t)})}function Qq(e,t,r){return{...HR(e,t),expected:r,judge:n=>JR(
JS(e.read(n),r),t)}}function Zq(e){return{id:e.id,title:e.title??"Answered by an external service",severity:e.severity??"info",about:"project",needs:{},expected:null,
remediation:{text:"the service behind this control answers it"},judge:void 0}}function HR(e,t){return{id:t.id,title:t.title??e.title,severity:t.severity??e.severity,
about:e.about,needs:e.needs,remediation:t.remediation===void 0?e.remediation:{...e.remediation,text:t.remediation}}}function JR(e,t){return e.status!=="fail"||t.
message===void 0?e:{...e,message:`${t.message} (${e.message})`}}function Hq(e,t){return e.field===t.field&&e.operator===t.operator&&e.value===t.value}function Vg(e){
return{control:e,problems:[],issues:[],knownParams:[],warnings:[]}}function Qo(e,t){return{problems:[{path:e,message:t}],issues:[],knownParams:[],warnings:[]}}var Vq,
YR=g(()=>{"use strict";mg();QR();ho();Mg();Vq="external_control"});function WR(e,t){return e.requirements.flatMap(({controls:r})=>r).filter(r=>t==="merge_request"||r.about==="project").flatMap(({needs:r})=>Object.values(r))}async function Vp(e){
let t=await Promise.all(e.map(a=>Jq(a).catch(eF))),r=t.flatMap(a=>a instanceof C?[a]:[]);if(r.length>0)throw tF(r);let n=t.filter(a=>!(a instanceof C)),s=n.flatMap(
a=>a.requirements),i=e.map(({source:a})=>a),o=s.find(({name:a},u)=>s.findIndex(c=>c.name===a)!==u);if(o)throw new C("POLICY_INVALID",`the requirement "${o.name}\
" is in the policy twice (${i.join(", ")})`);if(!s.some(({controls:a})=>a.some(({judge:u})=>u)))throw new C("POLICY_INVALID",`policy ${i.join(", ")} checks noth\
ing: it names no control that can be judged`,{advice:"name at least one control under requirements"});return{name:n.map(({name:a})=>a).join(" + "),sources:i,requirements:s,
warnings:n.flatMap(({warnings:a})=>a)}}async function Jq({source:e,text:t}){let r=await qS(t,e),n=[],s=[],i=GS(r.data)?Wq(zS(r.data),r,n):Yq(r,n),o=[];for(let{name:a,
description:u,entries:c,path:l}of i?.requirements??[]){o.some(d=>d.name===a)&&n.push({...r.locate(l),message:`there are two requirements named "${a}"`});let p=await Promise.
all(c.map(async({entry:d,path:f})=>({path:f,selection:await ZR(d)})));for(let{path:d,selection:f}of p)n.push(...f.problems.map(m=>({...r.locate([...d,...m.path]),
message:m.message}))),n.push(...Ep(f.issues,Xq(r,d),r,()=>f.knownParams,[...d,"with"])),s.push(...f.warnings);o.push({name:a,description:u,controls:p.flatMap(({
selection:d})=>d.control??[])})}if(n.length>0)throw lg(e,n.sort((a,u)=>a.line-u.line||a.column-u.column));return{name:i?.name??e,sources:[e],requirements:o,warnings:s}}
function Yq(e,t){let r=hg.safeParse(e.data);if(!r.success){t.push(...Ep(r.error.issues,e.data,e,gg));return}return{name:r.data.name,requirements:r.data.requirements.
map(({name:n,description:s,controls:i},o)=>({name:n,description:s,path:["requirements",o],entries:i.map((a,u)=>({entry:typeof a=="string"?{id:a}:a,path:["requir\
ements",o,"controls",u]}))}))}}function Wq(e,t,r){let n=(s,i)=>typeof s=="string"&&s!==""?s:(r.push({...t.locate(i),message:"name is missing"}),"");return{name:n(
e.name,[]),requirements:e.requirements.map(({name:s,description:i,path:o,controls:a})=>({name:n(s,o),description:typeof i=="string"?i:void 0,path:o,entries:a.flatMap(
({id:u,expression:c,path:l})=>{let p=$p.safeParse(c===void 0?{id:u}:{id:u,expression:c});return p.success?[{entry:p.data,path:l}]:(r.push(...Ep(p.error.issues,{
id:u,expression:c},t,gg,l)),[])})}))}}function Xq(e,t){return t.reduce((n,s)=>n?.[s],e.data)?.with??{}}function eF(e){if(e instanceof C)return e;throw e}function tF(e){
let[t]=e;if(t&&e.length===1)return t;let r=e.flatMap(n=>n.problems.length>0?n.problems:[n.message]);return new C("POLICY_INVALID",`the policy has ${r.length} pr\
oblems`,{problems:r})}var Kp=g(()=>{"use strict";je();FS();BS();QS();ek();YR()});var Zg={};Ke(Zg,{commands:()=>dx,helpText:()=>dF});function dF(){let e=yo.map(t=>{let r=$i[t],n=r.default===void 0?"":` [${r.default}]`;return`  ${bl(t).padEnd(
26)} ${r.summary.replaceAll("`","")}${n}`});return[`countersign ${mo}: judges a GitLab merge request against a policy and reports the verdict to GitLab`,"","usa\
ge: countersign [COMMAND] [FLAGS]","","commands:",...Object.entries(dx).map(([t,r])=>`  ${t.padEnd(10)} ${r}`),"","flags, each also as INPUT_NAME in the environ\
ment:",...e,"","exit codes: 0 compliant, 1 non-compliant, 2 set-up, 3 undetermined, 4 not delivered, 143 cancelled"].join(`
`)}var dx,Hg=g(()=>{"use strict";xm();yl();ml();dx={evaluate:"judge and report; the same as no command at all",demo:"run the job against an embedded GitLab: no \
GitLab, no token, no network",sandbox:"start that embedded GitLab and print its address and tokens",validate:"check policies: validate POLICY..."}});var fx={};Ke(fx,{validateCommand:()=>mF});import{readFile as fF}from"node:fs/promises";async function mF(e,t,r){let n=await Promise.all((e.length>0?e:[".counter\
sign.yml"]).map(hF));if(t)r.print(JSON.stringify(n,null,2));else for(let s of n)r.print(yF(s,r));return n.every(({valid:s})=>s)?bt.compliant:bt.setup}async function hF(e){
try{let t=await Vp([{source:e,text:await gF(e)}]),r=t.requirements.flatMap(n=>n.controls).length;return{policy:e,valid:!0,problems:[],warnings:t.warnings,controls:r}}catch(t){
if(!(t instanceof C))throw t;let r=t.problems.length>0?t.problems:[t.message];return{policy:e,valid:!1,problems:r,warnings:[],controls:0}}}async function gF(e){
try{return await fF(e,"utf8")}catch(t){let r=t.code,n=r==="ENOENT"?"does not exist":`cannot be opened (${r})`;throw new C("POLICY_UNREADABLE",`policy ${e} ${n}`,
{cause:t})}}function yF({policy:e,valid:t,problems:r,warnings:n,controls:s},{surface:i}){let o=t?i.tone("✓","green"):i.tone("✗","red"),a=t?`is valid (${Lt(s,
"control")})`:`has ${Lt(r.length,"problem")}`,u=[`${o} ${ne(e)} ${a}`];for(let c of r)u.push(`  - ${ne(c,2e3)}`);for(let c of n)u.push(`  note: ${ne(c,2e3)}`);return u.
join(`
`)}var mx=g(()=>{"use strict";Kp();je();xt()});var hx=S(Zo=>{"use strict";Object.defineProperty(Zo,"__esModule",{value:!0});Zo.versionInfo=Zo.version=void 0;var bF="16.15.0";Zo.version=bF;var _F=Object.freeze(
{major:16,minor:15,patch:0,preReleaseTag:null});Zo.versionInfo=_F});var Yt=S(Jg=>{"use strict";Object.defineProperty(Jg,"__esModule",{value:!0});Jg.devAssert=vF;function vF(e,t){if(!!!e)throw new Error(t)}});var Hp=S(Yg=>{"use strict";Object.defineProperty(Yg,"__esModule",{value:!0});Yg.isPromise=wF;function wF(e){return typeof e?.then=="function"}});var jn=S(Wg=>{"use strict";Object.defineProperty(Wg,"__esModule",{value:!0});Wg.isObjectLike=TF;function TF(e){return typeof e=="object"&&e!==null}});var Yp=S(Jp=>{"use strict";Object.defineProperty(Jp,"__esModule",{value:!0});Jp.getLocation=gx;Jp.getLocations=EF;function gx(e,t){let r=/\r\n|[\n\r]/g,n=1,s=t+
1,i;for(;(i=r.exec(e.body))&&i.index<t;)n++,s=t+1-(i.index+i[0].length);return{line:n,column:s}}function EF(e){if(e.length<2)return e.map(({source:n,start:s})=>gx(
n,s));let t=new Map;e.forEach(({source:n,start:s},i)=>{let o=t.get(n);o===void 0&&(o=[],t.set(n,o)),o.push({position:s,index:i})});let r=new Array(e.length);for(let[
n,s]of t){let i=/\r\n|[\n\r]/g,o=i.exec(n.body),a=1,u=0;s.sort((c,l)=>c.position-l.position);for(let{position:c,index:l}of s){for(;o!==null&&o.index<c;)u=o.index+
o[0].length,a++,o=i.exec(n.body);r[l]={line:a,column:c+1-u}}}return r}});var Xg=S(Wp=>{"use strict";Object.defineProperty(Wp,"__esModule",{value:!0});Wp.printLocation=SF;Wp.printSourceLocation=bx;var $F=Yp();function SF(e){return bx(
e.source,(0,$F.getLocation)(e.source,e.start))}function bx(e,t){let r=e.locationOffset.column-1,n="".padStart(r)+e.body,s=t.line-1,i=e.locationOffset.line-1,o=t.
line+i,a=t.line===1?r:0,u=t.column+a,c=`${e.name}:${o}:${u}
`,l=n.split(/\r\n|[\n\r]/g),p=l[s];if(p.length>120){let d=Math.floor(u/80),f=u%80,m=[];for(let h=0;h<p.length;h+=80)m.push(p.slice(h,h+80));return c+yx([[`${o} \
|`,m[0]],...m.slice(1,d+1).map(h=>["|",h]),["|","^".padStart(f)],["|",m[d+1]]])}return c+yx([[`${o-1} |`,l[s-1]],[`${o} |`,p],["|","^".padStart(u)],[`${o+1} |`,
l[s+1]]])}function yx(e){let t=e.filter(([n,s])=>s!==void 0),r=Math.max(...t.map(([n])=>n.length));return t.map(([n,s])=>n.padStart(r)+(s?" "+s:"")).join(`
`)}});var Q=S(Ho=>{"use strict";Object.defineProperty(Ho,"__esModule",{value:!0});Ho.GraphQLError=void 0;Ho.formatError=NF;Ho.printError=xF;var kF=jn(),_x=Yp(),vx=Xg();
function RF(e){let t=e[0];return t==null||"kind"in t||"length"in t?{nodes:t,source:e[1],positions:e[2],path:e[3],originalError:e[4],extensions:e[5]}:t}var ey=class e extends Error{constructor(t,...r){
var n,s,i;let{nodes:o,source:a,positions:u,path:c,originalError:l,extensions:p}=RF(r);super(t),this.name="GraphQLError",this.path=c??void 0,this.originalError=l??
void 0,this.nodes=wx(Array.isArray(o)?o:o?[o]:void 0);let d=wx((n=this.nodes)===null||n===void 0?void 0:n.map(m=>m.loc).filter(m=>m!=null));this.source=a??(d==null||
(s=d[0])===null||s===void 0?void 0:s.source),this.positions=u??d?.map(m=>m.start),this.locations=u&&a?(0,_x.getLocations)(u.map(m=>({source:a,start:m}))):d&&(0,_x.
getLocations)(d);let f=(0,kF.isObjectLike)(l?.extensions)?l?.extensions:void 0;this.extensions=(i=p??f)!==null&&i!==void 0?i:Object.create(null),Object.defineProperties(
this,{message:{writable:!0,enumerable:!0},name:{enumerable:!1},nodes:{enumerable:!1},source:{enumerable:!1},positions:{enumerable:!1},originalError:{enumerable:!1}}),
l!=null&&l.stack?Object.defineProperty(this,"stack",{value:l.stack,writable:!0,configurable:!0}):Error.captureStackTrace?Error.captureStackTrace(this,e):Object.
defineProperty(this,"stack",{value:Error().stack,writable:!0,configurable:!0})}get[Symbol.toStringTag](){return"GraphQLError"}toString(){let t=this.message;if(this.
nodes)for(let r of this.nodes)r.loc&&(t+=`

`+(0,vx.printLocation)(r.loc));else if(this.source&&this.locations)for(let r of this.locations)t+=`

`+(0,vx.printSourceLocation)(this.source,r);return t}toJSON(){let t={message:this.message};return this.locations!=null&&(t.locations=this.locations),this.path!=
null&&(t.path=this.path),this.extensions!=null&&Object.keys(this.extensions).length>0&&(t.extensions=this.extensions),t}};Ho.GraphQLError=ey;function wx(e){return e===
void 0||e.length===0?void 0:e}function xF(e){return e.toString()}function NF(e){return e.toJSON()}});var ku=S(ty=>{"use strict";Object.defineProperty(ty,"__esModule",{value:!0});ty.syntaxError=OF;var IF=Q();function OF(e,t,r){return new IF.GraphQLError(`Syntax \
Error: ${r}`,{source:e,positions:[t]})}});var lr=S(Pr=>{"use strict";Object.defineProperty(Pr,"__esModule",{value:!0});Pr.Token=Pr.QueryDocumentKeys=Pr.OperationTypeNode=Pr.Location=void 0;Pr.isNode=PF;
var ry=class{constructor(t,r,n){this.start=t.start,this.end=r.end,this.startToken=t,this.endToken=r,this.source=n}get[Symbol.toStringTag](){return"Location"}toJSON(){
return{start:this.start,end:this.end}}};Pr.Location=ry;var ny=class{constructor(t,r,n,s,i,o){this.kind=t,this.start=r,this.end=n,this.line=s,this.column=i,this.
value=o,this.prev=null,this.next=null}get[Symbol.toStringTag](){return"Token"}toJSON(){return{kind:this.kind,value:this.value,line:this.line,column:this.column}}};
Pr.Token=ny;var Tx={Name:[],Document:["definitions"],OperationDefinition:["description","name","variableDefinitions","directives","selectionSet"],VariableDefinition:[
"description","variable","type","defaultValue","directives"],Variable:["name"],SelectionSet:["selections"],Field:["alias","name","arguments","directives","selec\
tionSet"],Argument:["name","value"],FragmentSpread:["name","directives"],InlineFragment:["typeCondition","directives","selectionSet"],FragmentDefinition:["descr\
iption","name","variableDefinitions","typeCondition","directives","selectionSet"],IntValue:[],FloatValue:[],StringValue:[],BooleanValue:[],NullValue:[],EnumValue:[],
ListValue:["values"],ObjectValue:["fields"],ObjectField:["name","value"],Directive:["name","arguments"],NamedType:["name"],ListType:["type"],NonNullType:["type"],
SchemaDefinition:["description","directives","operationTypes"],OperationTypeDefinition:["type"],ScalarTypeDefinition:["description","name","directives"],ObjectTypeDefinition:[
"description","name","interfaces","directives","fields"],FieldDefinition:["description","name","arguments","type","directives"],InputValueDefinition:["descripti\
on","name","type","defaultValue","directives"],InterfaceTypeDefinition:["description","name","interfaces","directives","fields"],UnionTypeDefinition:["descripti\
on","name","directives","types"],EnumTypeDefinition:["description","name","directives","values"],EnumValueDefinition:["description","name","directives"],InputObjectTypeDefinition:[
"description","name","directives","fields"],DirectiveDefinition:["description","name","arguments","directives","locations"],SchemaExtension:["directives","opera\
tionTypes"],DirectiveExtension:["name","directives"],ScalarTypeExtension:["name","directives"],ObjectTypeExtension:["name","interfaces","directives","fields"],InterfaceTypeExtension:[
"name","interfaces","directives","fields"],UnionTypeExtension:["name","directives","types"],EnumTypeExtension:["name","directives","values"],InputObjectTypeExtension:[
"name","directives","fields"],TypeCoordinate:["name"],MemberCoordinate:["name","memberName"],ArgumentCoordinate:["name","fieldName","argumentName"],DirectiveCoordinate:[
"name"],DirectiveArgumentCoordinate:["name","argumentName"]};Pr.QueryDocumentKeys=Tx;var AF=new Set(Object.keys(Tx));function PF(e){let t=e?.kind;return typeof t==
"string"&&AF.has(t)}var sy;Pr.OperationTypeNode=sy;(function(e){e.QUERY="query",e.MUTATION="mutation",e.SUBSCRIPTION="subscription"})(sy||(Pr.OperationTypeNode=
sy={}))});var Jo=S(Ru=>{"use strict";Object.defineProperty(Ru,"__esModule",{value:!0});Ru.DirectiveLocation=void 0;var iy;Ru.DirectiveLocation=iy;(function(e){e.QUERY="QU\
ERY",e.MUTATION="MUTATION",e.SUBSCRIPTION="SUBSCRIPTION",e.FIELD="FIELD",e.FRAGMENT_DEFINITION="FRAGMENT_DEFINITION",e.FRAGMENT_SPREAD="FRAGMENT_SPREAD",e.INLINE_FRAGMENT=
"INLINE_FRAGMENT",e.VARIABLE_DEFINITION="VARIABLE_DEFINITION",e.SCHEMA="SCHEMA",e.SCALAR="SCALAR",e.OBJECT="OBJECT",e.FIELD_DEFINITION="FIELD_DEFINITION",e.ARGUMENT_DEFINITION=
"ARGUMENT_DEFINITION",e.INTERFACE="INTERFACE",e.UNION="UNION",e.ENUM="ENUM",e.ENUM_VALUE="ENUM_VALUE",e.INPUT_OBJECT="INPUT_OBJECT",e.INPUT_FIELD_DEFINITION="IN\
PUT_FIELD_DEFINITION",e.DIRECTIVE_DEFINITION="DIRECTIVE_DEFINITION"})(iy||(Ru.DirectiveLocation=iy={}))});var de=S(xu=>{"use strict";Object.defineProperty(xu,"__esModule",{value:!0});xu.Kind=void 0;var oy;xu.Kind=oy;(function(e){e.NAME="Name",e.DOCUMENT="Document",e.
OPERATION_DEFINITION="OperationDefinition",e.VARIABLE_DEFINITION="VariableDefinition",e.SELECTION_SET="SelectionSet",e.FIELD="Field",e.ARGUMENT="Argument",e.FRAGMENT_SPREAD=
"FragmentSpread",e.INLINE_FRAGMENT="InlineFragment",e.FRAGMENT_DEFINITION="FragmentDefinition",e.VARIABLE="Variable",e.INT="IntValue",e.FLOAT="FloatValue",e.STRING=
"StringValue",e.BOOLEAN="BooleanValue",e.NULL="NullValue",e.ENUM="EnumValue",e.LIST="ListValue",e.OBJECT="ObjectValue",e.OBJECT_FIELD="ObjectField",e.DIRECTIVE=
"Directive",e.NAMED_TYPE="NamedType",e.LIST_TYPE="ListType",e.NON_NULL_TYPE="NonNullType",e.SCHEMA_DEFINITION="SchemaDefinition",e.OPERATION_TYPE_DEFINITION="Op\
erationTypeDefinition",e.SCALAR_TYPE_DEFINITION="ScalarTypeDefinition",e.OBJECT_TYPE_DEFINITION="ObjectTypeDefinition",e.FIELD_DEFINITION="FieldDefinition",e.INPUT_VALUE_DEFINITION=
"InputValueDefinition",e.INTERFACE_TYPE_DEFINITION="InterfaceTypeDefinition",e.UNION_TYPE_DEFINITION="UnionTypeDefinition",e.ENUM_TYPE_DEFINITION="EnumTypeDefin\
ition",e.ENUM_VALUE_DEFINITION="EnumValueDefinition",e.INPUT_OBJECT_TYPE_DEFINITION="InputObjectTypeDefinition",e.DIRECTIVE_DEFINITION="DirectiveDefinition",e.SCHEMA_EXTENSION=
"SchemaExtension",e.DIRECTIVE_EXTENSION="DirectiveExtension",e.SCALAR_TYPE_EXTENSION="ScalarTypeExtension",e.OBJECT_TYPE_EXTENSION="ObjectTypeExtension",e.INTERFACE_TYPE_EXTENSION=
"InterfaceTypeExtension",e.UNION_TYPE_EXTENSION="UnionTypeExtension",e.ENUM_TYPE_EXTENSION="EnumTypeExtension",e.INPUT_OBJECT_TYPE_EXTENSION="InputObjectTypeExt\
ension",e.TYPE_COORDINATE="TypeCoordinate",e.MEMBER_COORDINATE="MemberCoordinate",e.ARGUMENT_COORDINATE="ArgumentCoordinate",e.DIRECTIVE_COORDINATE="DirectiveCo\
ordinate",e.DIRECTIVE_ARGUMENT_COORDINATE="DirectiveArgumentCoordinate"})(oy||(xu.Kind=oy={}))});var Nu=S(Ci=>{"use strict";Object.defineProperty(Ci,"__esModule",{value:!0});Ci.isDigit=Ex;Ci.isLetter=ay;Ci.isNameContinue=LF;Ci.isNameStart=jF;Ci.isWhiteSpace=
CF;function CF(e){return e===9||e===32}function Ex(e){return e>=48&&e<=57}function ay(e){return e>=97&&e<=122||e>=65&&e<=90}function jF(e){return ay(e)||e===95}
function LF(e){return ay(e)||Ex(e)||e===95}});var Ou=S(Iu=>{"use strict";Object.defineProperty(Iu,"__esModule",{value:!0});Iu.dedentBlockStringLines=DF;Iu.isPrintableAsBlockString=qF;Iu.printBlockString=FF;
var uy=Nu();function DF(e){var t;let r=Number.MAX_SAFE_INTEGER,n=null,s=-1;for(let o=0;o<e.length;++o){var i;let a=e[o],u=MF(a);u!==a.length&&(n=(i=n)!==null&&i!==
void 0?i:o,s=o,o!==0&&u<r&&(r=u))}return e.map((o,a)=>a===0?o:o.slice(r)).slice((t=n)!==null&&t!==void 0?t:0,s+1)}function MF(e){let t=0;for(;t<e.length&&(0,uy.
isWhiteSpace)(e.charCodeAt(t));)++t;return t}function qF(e){if(e==="")return!0;let t=!0,r=!1,n=!0,s=!1;for(let i=0;i<e.length;++i)switch(e.codePointAt(i)){case 0:case 1:case 2:case 3:case 4:case 5:case 6:case 7:case 8:case 11:case 12:case 14:case 15:
return!1;case 13:return!1;case 10:if(t&&!s)return!1;s=!0,t=!0,r=!1;break;case 9:case 32:r||(r=t);break;default:n&&(n=r),t=!1}return!(t||n&&s)}function FF(e,t){let r=e.
replace(/"""/g,'\\"""'),n=r.split(/\r\n|[\n\r]/g),s=n.length===1,i=n.length>1&&n.slice(1).every(f=>f.length===0||(0,uy.isWhiteSpace)(f.charCodeAt(0))),o=r.endsWith(
'\\"""'),a=e.endsWith('"')&&!o,u=e.endsWith("\\"),c=a||u,l=!(t!=null&&t.minimize)&&(!s||e.length>70||c||i||o),p="",d=s&&(0,uy.isWhiteSpace)(e.charCodeAt(0));return(l&&
!d||i)&&(p+=`
`),p+=r,(l||c)&&(p+=`
`),'"""'+p+'"""'}});var Yo=S(Au=>{"use strict";Object.defineProperty(Au,"__esModule",{value:!0});Au.TokenKind=void 0;var cy;Au.TokenKind=cy;(function(e){e.SOF="<SOF>",e.EOF="<EOF>",
e.BANG="!",e.DOLLAR="$",e.AMP="&",e.PAREN_L="(",e.PAREN_R=")",e.DOT=".",e.SPREAD="...",e.COLON=":",e.EQUALS="=",e.AT="@",e.BRACKET_L="[",e.BRACKET_R="]",e.BRACE_L=
"{",e.PIPE="|",e.BRACE_R="}",e.NAME="Name",e.INT="Int",e.FLOAT="Float",e.STRING="String",e.BLOCK_STRING="BlockString",e.COMMENT="Comment"})(cy||(Au.TokenKind=cy=
{}))});var Cu=S(Xs=>{"use strict";Object.defineProperty(Xs,"__esModule",{value:!0});Xs.Lexer=void 0;Xs.createToken=st;Xs.isPunctuatorTokenKind=GF;Xs.printCodePointAt=Ws;
Xs.readName=xx;var Cr=ku(),Sx=lr(),UF=Ou(),ji=Nu(),oe=Yo(),py=class{constructor(t){let r=new Sx.Token(oe.TokenKind.SOF,0,0,0,0);this.source=t,this.lastToken=r,this.
token=r,this.line=1,this.lineStart=0,this._maxComments=void 0,this._commentCount=0}get[Symbol.toStringTag](){return"Lexer"}advance(){return this.lastToken=this.
token,this.token=this.lookahead()}lookahead(){let t=this.token;if(t.kind!==oe.TokenKind.EOF)do if(t.next)t=t.next;else{let r=zF(this,t.end);t.next=r,r.prev=t,t=
r}while(t.kind===oe.TokenKind.COMMENT);return t}};Xs.Lexer=py;function GF(e){return e===oe.TokenKind.BANG||e===oe.TokenKind.DOLLAR||e===oe.TokenKind.AMP||e===oe.
TokenKind.PAREN_L||e===oe.TokenKind.PAREN_R||e===oe.TokenKind.DOT||e===oe.TokenKind.SPREAD||e===oe.TokenKind.COLON||e===oe.TokenKind.EQUALS||e===oe.TokenKind.AT||
e===oe.TokenKind.BRACKET_L||e===oe.TokenKind.BRACKET_R||e===oe.TokenKind.BRACE_L||e===oe.TokenKind.PIPE||e===oe.TokenKind.BRACE_R}function Wo(e){return e>=0&&e<=
55295||e>=57344&&e<=1114111}function Xp(e,t){return kx(e.charCodeAt(t))&&Rx(e.charCodeAt(t+1))}function kx(e){return e>=55296&&e<=56319}function Rx(e){return e>=
56320&&e<=57343}function Ws(e,t){let r=e.source.body.codePointAt(t);if(r===void 0)return oe.TokenKind.EOF;if(r>=32&&r<=126){let n=String.fromCodePoint(r);return n===
'"'?`'"'`:`"${n}"`}return"U+"+r.toString(16).toUpperCase().padStart(4,"0")}function st(e,t,r,n,s){let i=e.line,o=1+r-e.lineStart;return new Sx.Token(t,r,n,i,o,s)}
function zF(e,t){let r=e.source.body,n=r.length,s=t;for(;s<n;){let i=r.charCodeAt(s);switch(i){case 65279:case 9:case 32:case 44:++s;continue;case 10:++s,++e.line,
e.lineStart=s;continue;case 13:r.charCodeAt(s+1)===10?s+=2:++s,++e.line,e.lineStart=s;continue;case 35:return BF(e,s);case 33:return st(e,oe.TokenKind.BANG,s,s+
1);case 36:return st(e,oe.TokenKind.DOLLAR,s,s+1);case 38:return st(e,oe.TokenKind.AMP,s,s+1);case 40:return st(e,oe.TokenKind.PAREN_L,s,s+1);case 41:return st(
e,oe.TokenKind.PAREN_R,s,s+1);case 46:if(r.charCodeAt(s+1)===46&&r.charCodeAt(s+2)===46)return st(e,oe.TokenKind.SPREAD,s,s+3);break;case 58:return st(e,oe.TokenKind.
COLON,s,s+1);case 61:return st(e,oe.TokenKind.EQUALS,s,s+1);case 64:return st(e,oe.TokenKind.AT,s,s+1);case 91:return st(e,oe.TokenKind.BRACKET_L,s,s+1);case 93:
return st(e,oe.TokenKind.BRACKET_R,s,s+1);case 123:return st(e,oe.TokenKind.BRACE_L,s,s+1);case 124:return st(e,oe.TokenKind.PIPE,s,s+1);case 125:return st(e,oe.
TokenKind.BRACE_R,s,s+1);case 34:return r.charCodeAt(s+1)===34&&r.charCodeAt(s+2)===34?JF(e,s):KF(e,s)}if((0,ji.isDigit)(i)||i===45)return VF(e,s,i);if((0,ji.isNameStart)(
i))return xx(e,s);throw(0,Cr.syntaxError)(e.source,s,i===39?`Unexpected single quote character ('), did you mean to use a double quote (")?`:Wo(i)||Xp(r,s)?`Une\
xpected character: ${Ws(e,s)}.`:`Invalid character: ${Ws(e,s)}.`)}return st(e,oe.TokenKind.EOF,n,n)}function BF(e,t){let r=e._maxComments;if(r!==void 0){let o=e.
_commentCount+1;if(o>r)throw(0,Cr.syntaxError)(e.source,t,`Document contains more than ${r} comments. Parsing aborted.`);e._commentCount=o}let n=e.source.body,s=n.
length,i=t+1;for(;i<s;){let o=n.charCodeAt(i);if(o===10||o===13)break;if(Wo(o))++i;else if(Xp(n,i))i+=2;else break}return st(e,oe.TokenKind.COMMENT,t,i,n.slice(
t+1,i))}function VF(e,t,r){let n=e.source.body,s=t,i=r,o=!1;if(i===45&&(i=n.charCodeAt(++s)),i===48){if(i=n.charCodeAt(++s),(0,ji.isDigit)(i))throw(0,Cr.syntaxError)(
e.source,s,`Invalid number, unexpected digit after 0: ${Ws(e,s)}.`)}else s=ly(e,s,i),i=n.charCodeAt(s);if(i===46&&(o=!0,i=n.charCodeAt(++s),s=ly(e,s,i),i=n.charCodeAt(
s)),(i===69||i===101)&&(o=!0,i=n.charCodeAt(++s),(i===43||i===45)&&(i=n.charCodeAt(++s)),s=ly(e,s,i),i=n.charCodeAt(s)),i===46||(0,ji.isNameStart)(i))throw(0,Cr.
syntaxError)(e.source,s,`Invalid number, expected digit but got: ${Ws(e,s)}.`);return st(e,o?oe.TokenKind.FLOAT:oe.TokenKind.INT,t,s,n.slice(t,s))}function ly(e,t,r){
if(!(0,ji.isDigit)(r))throw(0,Cr.syntaxError)(e.source,t,`Invalid number, expected digit but got: ${Ws(e,t)}.`);let n=e.source.body,s=t+1;for(;(0,ji.isDigit)(n.
charCodeAt(s));)++s;return s}function KF(e,t){let r=e.source.body,n=r.length,s=t+1,i=s,o="";for(;s<n;){let a=r.charCodeAt(s);if(a===34)return o+=r.slice(i,s),st(
e,oe.TokenKind.STRING,t,s+1,o);if(a===92){o+=r.slice(i,s);let u=r.charCodeAt(s+1)===117?r.charCodeAt(s+2)===123?QF(e,s):ZF(e,s):HF(e,s);o+=u.value,s+=u.size,i=s;
continue}if(a===10||a===13)break;if(Wo(a))++s;else if(Xp(r,s))s+=2;else throw(0,Cr.syntaxError)(e.source,s,`Invalid character within String: ${Ws(e,s)}.`)}throw(0,Cr.
syntaxError)(e.source,s,"Unterminated string.")}function QF(e,t){let r=e.source.body,n=0,s=3;for(;s<12;){let i=r.charCodeAt(t+s++);if(i===125){if(s<5||!Wo(n))break;
return{value:String.fromCodePoint(n),size:s}}if(n=n<<4|Pu(i),n<0)break}throw(0,Cr.syntaxError)(e.source,t,`Invalid Unicode escape sequence: "${r.slice(t,t+s)}".`)}
function ZF(e,t){let r=e.source.body,n=$x(r,t+2);if(Wo(n))return{value:String.fromCodePoint(n),size:6};if(kx(n)&&r.charCodeAt(t+6)===92&&r.charCodeAt(t+7)===117){
let s=$x(r,t+8);if(Rx(s))return{value:String.fromCodePoint(n,s),size:12}}throw(0,Cr.syntaxError)(e.source,t,`Invalid Unicode escape sequence: "${r.slice(t,t+6)}\
".`)}function $x(e,t){return Pu(e.charCodeAt(t))<<12|Pu(e.charCodeAt(t+1))<<8|Pu(e.charCodeAt(t+2))<<4|Pu(e.charCodeAt(t+3))}function Pu(e){return e>=48&&e<=57?
e-48:e>=65&&e<=70?e-55:e>=97&&e<=102?e-87:-1}function HF(e,t){let r=e.source.body;switch(r.charCodeAt(t+1)){case 34:return{value:'"',size:2};case 92:return{value:"\
\\",size:2};case 47:return{value:"/",size:2};case 98:return{value:"\b",size:2};case 102:return{value:"\f",size:2};case 110:return{value:`
`,size:2};case 114:return{value:"\r",size:2};case 116:return{value:"	",size:2}}throw(0,Cr.syntaxError)(e.source,t,`Invalid character escape sequence: "${r.slice(
t,t+2)}".`)}function JF(e,t){let r=e.source.body,n=r.length,s=e.lineStart,i=t+3,o=i,a="",u=[];for(;i<n;){let c=r.charCodeAt(i);if(c===34&&r.charCodeAt(i+1)===34&&
r.charCodeAt(i+2)===34){a+=r.slice(o,i),u.push(a);let l=st(e,oe.TokenKind.BLOCK_STRING,t,i+3,(0,UF.dedentBlockStringLines)(u).join(`
`));return e.line+=u.length-1,e.lineStart=s,l}if(c===92&&r.charCodeAt(i+1)===34&&r.charCodeAt(i+2)===34&&r.charCodeAt(i+3)===34){a+=r.slice(o,i),o=i+1,i+=4;continue}
if(c===10||c===13){a+=r.slice(o,i),u.push(a),c===13&&r.charCodeAt(i+1)===10?i+=2:++i,a="",o=i,s=i;continue}if(Wo(c))++i;else if(Xp(r,i))i+=2;else throw(0,Cr.syntaxError)(
e.source,i,`Invalid character within String: ${Ws(e,i)}.`)}throw(0,Cr.syntaxError)(e.source,i,"Unterminated string.")}function xx(e,t){let r=e.source.body,n=r.length,
s=t+1;for(;s<n;){let i=r.charCodeAt(s);if((0,ji.isNameContinue)(i))++s;else break}return st(e,oe.TokenKind.NAME,t,s,r.slice(t,s))}});var Nx=S(ed=>{"use strict";Object.defineProperty(ed,"__esModule",{value:!0});ed.SchemaCoordinateLexer=void 0;var YF=ku(),WF=lr(),XF=Nu(),ei=Cu(),ti=Yo(),dy=class{line=1;lineStart=0;constructor(t){
let r=new WF.Token(ti.TokenKind.SOF,0,0,0,0);this.source=t,this.lastToken=r,this.token=r}get[Symbol.toStringTag](){return"SchemaCoordinateLexer"}advance(){return this.
lastToken=this.token,this.token=this.lookahead()}lookahead(){let t=this.token;if(t.kind!==ti.TokenKind.EOF){let r=e1(this,t.end);t.next=r,r.prev=t,t=r}return t}};
ed.SchemaCoordinateLexer=dy;function e1(e,t){let r=e.source.body,n=r.length,s=t;if(s<n){let i=r.charCodeAt(s);switch(i){case 46:return(0,ei.createToken)(e,ti.TokenKind.
DOT,s,s+1);case 40:return(0,ei.createToken)(e,ti.TokenKind.PAREN_L,s,s+1);case 41:return(0,ei.createToken)(e,ti.TokenKind.PAREN_R,s,s+1);case 58:return(0,ei.createToken)(
e,ti.TokenKind.COLON,s,s+1);case 64:return(0,ei.createToken)(e,ti.TokenKind.AT,s,s+1)}if((0,XF.isNameStart)(i))return(0,ei.readName)(e,s);throw(0,YF.syntaxError)(
e.source,s,`Invalid character: ${(0,ei.printCodePointAt)(e,s)}.`)}return(0,ei.createToken)(e,ti.TokenKind.EOF,n,n)}});var $e=S(fy=>{"use strict";Object.defineProperty(fy,"__esModule",{value:!0});fy.inspect=r1;var t1=10,Ix=2;function r1(e){return td(e,[])}function td(e,t){switch(typeof e){case"\
string":return JSON.stringify(e);case"function":return e.name?`[function ${e.name}]`:"[function]";case"object":return n1(e,t);default:return String(e)}}function n1(e,t){
if(e===null)return"null";if(t.includes(e))return"[Circular]";let r=[...t,e];if(s1(e)){let n=e.toJSON();if(n!==e)return typeof n=="string"?n:td(n,r)}else if(Array.
isArray(e))return o1(e,r);return i1(e,r)}function s1(e){return typeof e.toJSON=="function"}function i1(e,t){let r=Object.entries(e);return r.length===0?"{}":t.length>
Ix?"["+a1(e)+"]":"{ "+r.map(([s,i])=>s+": "+td(i,t)).join(", ")+" }"}function o1(e,t){if(e.length===0)return"[]";if(t.length>Ix)return"[Array]";let r=Math.min(t1,
e.length),n=e.length-r,s=[];for(let i=0;i<r;++i)s.push(td(e[i],t));return n===1?s.push("... 1 more item"):n>1&&s.push(`... ${n} more items`),"["+s.join(", ")+"]"}
function a1(e){let t=Object.prototype.toString.call(e).replace(/^\[object /,"").replace(/]$/,"");if(t==="Object"&&typeof e.constructor=="function"){let r=e.constructor.
name;if(typeof r=="string"&&r!=="")return r}return t}});var ju=S(rd=>{"use strict";Object.defineProperty(rd,"__esModule",{value:!0});rd.instanceOf=void 0;var u1=$e(),c1=globalThis.process&&process.env.NODE_ENV==="pro\
duction",l1=c1?function(t,r){return t instanceof r}:function(t,r){if(t instanceof r)return!0;if(typeof t=="object"&&t!==null){var n;let s=r.prototype[Symbol.toStringTag],
i=Symbol.toStringTag in t?t[Symbol.toStringTag]:(n=t.constructor)===null||n===void 0?void 0:n.name;if(s===i){let o=(0,u1.inspect)(t);throw new Error(`Cannot use\
 ${s} "${o}" from another module or realm.

Ensure that there is only one instance of "graphql" in the node_modules
directory. If different versions of "graphql" are the dependencies of other
relied on modules, use "resolutions" to ensure only one version is installed.

https://yarnpkg.com/en/docs/selective-version-resolutions

Duplicate "graphql" modules cannot be used at the same time since different
versions may have different capabilities and behavior. The data from one
version used in the function from another could produce confusing and
spurious results.`)}}return!1};rd.instanceOf=l1});var sd=S(Lu=>{"use strict";Object.defineProperty(Lu,"__esModule",{value:!0});Lu.Source=void 0;Lu.isSource=f1;var my=Yt(),p1=$e(),d1=ju(),nd=class{constructor(t,r="\
GraphQL request",n={line:1,column:1}){typeof t=="string"||(0,my.devAssert)(!1,`Body must be a string. Received: ${(0,p1.inspect)(t)}.`),this.body=t,this.name=r,
this.locationOffset=n,this.locationOffset.line>0||(0,my.devAssert)(!1,"line in locationOffset is 1-indexed and must be positive."),this.locationOffset.column>0||
(0,my.devAssert)(!1,"column in locationOffset is 1-indexed and must be positive.")}get[Symbol.toStringTag](){return"Source"}};Lu.Source=nd;function f1(e){return(0,d1.
instanceOf)(e,nd)}});var Li=S(cs=>{"use strict";Object.defineProperty(cs,"__esModule",{value:!0});cs.Parser=void 0;cs.parse=g1;cs.parseConstValue=b1;cs.parseSchemaCoordinate=v1;cs.parseType=
_1;cs.parseValue=y1;var us=ku(),Du=lr(),m1=Jo(),H=de(),Ox=Cu(),h1=Nx(),od=sd(),O=Yo();function g1(e,t){let r=new ri(e,t),n=r.parseDocument();return Object.defineProperty(
n,"tokenCount",{enumerable:!1,value:r.tokenCount}),n}function y1(e,t){let r=new ri(e,t);r.expectToken(O.TokenKind.SOF);let n=r.parseValueLiteral(!1);return r.expectToken(
O.TokenKind.EOF),n}function b1(e,t){let r=new ri(e,t);r.expectToken(O.TokenKind.SOF);let n=r.parseConstValueLiteral();return r.expectToken(O.TokenKind.EOF),n}function _1(e,t){
let r=new ri(e,t);r.expectToken(O.TokenKind.SOF);let n=r.parseTypeReference();return r.expectToken(O.TokenKind.EOF),n}function v1(e){let t=(0,od.isSource)(e)?e:
new od.Source(e),r=new h1.SchemaCoordinateLexer(t),n=new ri(e,{lexer:r});n.expectToken(O.TokenKind.SOF);let s=n.parseSchemaCoordinate();return n.expectToken(O.TokenKind.
EOF),s}var ri=class{constructor(t,r={}){let{lexer:n,...s}=r;if(n)this._lexer=n;else{let o=(0,od.isSource)(t)?t:new od.Source(t);this._lexer=new Ox.Lexer(o)}this.
_options=s,this._tokenCounter=0,this._lexer._maxComments=r?.maxComments,this._lexer._commentCount=0;let i=r?.maxSourceLength;if(i!==void 0&&this._lexer.source.body.
length>i)throw(0,us.syntaxError)(this._lexer.source,i,`Source contains more than ${i} UTF-16 code units. Parsing aborted.`)}get tokenCount(){return this._tokenCounter}parseName(){
let t=this.expectToken(O.TokenKind.NAME);return this.node(t,{kind:H.Kind.NAME,value:t.value})}parseDocument(){return this.node(this._lexer.token,{kind:H.Kind.DOCUMENT,
definitions:this.many(O.TokenKind.SOF,this.parseDefinition,O.TokenKind.EOF)})}parseDefinition(){if(this.peek(O.TokenKind.BRACE_L))return this.parseOperationDefinition();
let t=this.peekDescription(),r=t?this._lexer.lookahead():this._lexer.token;if(t&&r.kind===O.TokenKind.BRACE_L)throw(0,us.syntaxError)(this._lexer.source,this._lexer.
token.start,"Unexpected description, descriptions are not supported on shorthand queries.");if(r.kind===O.TokenKind.NAME){switch(r.value){case"schema":return this.
parseSchemaDefinition();case"scalar":return this.parseScalarTypeDefinition();case"type":return this.parseObjectTypeDefinition();case"interface":return this.parseInterfaceTypeDefinition();case"\
union":return this.parseUnionTypeDefinition();case"enum":return this.parseEnumTypeDefinition();case"input":return this.parseInputObjectTypeDefinition();case"dir\
ective":return this.parseDirectiveDefinition()}switch(r.value){case"query":case"mutation":case"subscription":return this.parseOperationDefinition();case"fragmen\
t":return this.parseFragmentDefinition()}if(t)throw(0,us.syntaxError)(this._lexer.source,this._lexer.token.start,"Unexpected description, only GraphQL definitio\
ns support descriptions.");if(r.value==="extend")return this.parseTypeSystemExtension()}throw this.unexpected(r)}parseOperationDefinition(){let t=this._lexer.token;
if(this.peek(O.TokenKind.BRACE_L))return this.node(t,{kind:H.Kind.OPERATION_DEFINITION,operation:Du.OperationTypeNode.QUERY,description:void 0,name:void 0,variableDefinitions:[],
directives:[],selectionSet:this.parseSelectionSet()});let r=this.parseDescription(),n=this.parseOperationType(),s;return this.peek(O.TokenKind.NAME)&&(s=this.parseName()),
this.node(t,{kind:H.Kind.OPERATION_DEFINITION,operation:n,description:r,name:s,variableDefinitions:this.parseVariableDefinitions(),directives:this.parseDirectives(
!1),selectionSet:this.parseSelectionSet()})}parseOperationType(){let t=this.expectToken(O.TokenKind.NAME);switch(t.value){case"query":return Du.OperationTypeNode.
QUERY;case"mutation":return Du.OperationTypeNode.MUTATION;case"subscription":return Du.OperationTypeNode.SUBSCRIPTION}throw this.unexpected(t)}parseVariableDefinitions(){
return this.optionalMany(O.TokenKind.PAREN_L,this.parseVariableDefinition,O.TokenKind.PAREN_R)}parseVariableDefinition(){return this.node(this._lexer.token,{kind:H.
Kind.VARIABLE_DEFINITION,description:this.parseDescription(),variable:this.parseVariable(),type:(this.expectToken(O.TokenKind.COLON),this.parseTypeReference()),
defaultValue:this.expectOptionalToken(O.TokenKind.EQUALS)?this.parseConstValueLiteral():void 0,directives:this.parseConstDirectives()})}parseVariable(){let t=this.
_lexer.token;return this.expectToken(O.TokenKind.DOLLAR),this.node(t,{kind:H.Kind.VARIABLE,name:this.parseName()})}parseSelectionSet(){return this.node(this._lexer.
token,{kind:H.Kind.SELECTION_SET,selections:this.many(O.TokenKind.BRACE_L,this.parseSelection,O.TokenKind.BRACE_R)})}parseSelection(){return this.peek(O.TokenKind.
SPREAD)?this.parseFragment():this.parseField()}parseField(){let t=this._lexer.token,r=this.parseName(),n,s;return this.expectOptionalToken(O.TokenKind.COLON)?(n=
r,s=this.parseName()):s=r,this.node(t,{kind:H.Kind.FIELD,alias:n,name:s,arguments:this.parseArguments(!1),directives:this.parseDirectives(!1),selectionSet:this.
peek(O.TokenKind.BRACE_L)?this.parseSelectionSet():void 0})}parseArguments(t){let r=t?this.parseConstArgument:this.parseArgument;return this.optionalMany(O.TokenKind.
PAREN_L,r,O.TokenKind.PAREN_R)}parseArgument(t=!1){let r=this._lexer.token,n=this.parseName();return this.expectToken(O.TokenKind.COLON),this.node(r,{kind:H.Kind.
ARGUMENT,name:n,value:this.parseValueLiteral(t)})}parseConstArgument(){return this.parseArgument(!0)}parseFragment(){let t=this._lexer.token;this.expectToken(O.
TokenKind.SPREAD);let r=this.expectOptionalKeyword("on");return!r&&this.peek(O.TokenKind.NAME)?this.node(t,{kind:H.Kind.FRAGMENT_SPREAD,name:this.parseFragmentName(),
directives:this.parseDirectives(!1)}):this.node(t,{kind:H.Kind.INLINE_FRAGMENT,typeCondition:r?this.parseNamedType():void 0,directives:this.parseDirectives(!1),
selectionSet:this.parseSelectionSet()})}parseFragmentDefinition(){let t=this._lexer.token,r=this.parseDescription();return this.expectKeyword("fragment"),this._options.
allowLegacyFragmentVariables===!0?this.node(t,{kind:H.Kind.FRAGMENT_DEFINITION,description:r,name:this.parseFragmentName(),variableDefinitions:this.parseVariableDefinitions(),
typeCondition:(this.expectKeyword("on"),this.parseNamedType()),directives:this.parseDirectives(!1),selectionSet:this.parseSelectionSet()}):this.node(t,{kind:H.Kind.
FRAGMENT_DEFINITION,description:r,name:this.parseFragmentName(),typeCondition:(this.expectKeyword("on"),this.parseNamedType()),directives:this.parseDirectives(!1),
selectionSet:this.parseSelectionSet()})}parseFragmentName(){if(this._lexer.token.value==="on")throw this.unexpected();return this.parseName()}parseValueLiteral(t){
let r=this._lexer.token;switch(r.kind){case O.TokenKind.BRACKET_L:return this.parseList(t);case O.TokenKind.BRACE_L:return this.parseObject(t);case O.TokenKind.
INT:return this.advanceLexer(),this.node(r,{kind:H.Kind.INT,value:r.value});case O.TokenKind.FLOAT:return this.advanceLexer(),this.node(r,{kind:H.Kind.FLOAT,value:r.
value});case O.TokenKind.STRING:case O.TokenKind.BLOCK_STRING:return this.parseStringLiteral();case O.TokenKind.NAME:switch(this.advanceLexer(),r.value){case"tr\
ue":return this.node(r,{kind:H.Kind.BOOLEAN,value:!0});case"false":return this.node(r,{kind:H.Kind.BOOLEAN,value:!1});case"null":return this.node(r,{kind:H.Kind.
NULL});default:return this.node(r,{kind:H.Kind.ENUM,value:r.value})}case O.TokenKind.DOLLAR:if(t)if(this.expectToken(O.TokenKind.DOLLAR),this._lexer.token.kind===
O.TokenKind.NAME){let n=this._lexer.token.value;throw(0,us.syntaxError)(this._lexer.source,r.start,`Unexpected variable "$${n}" in constant value.`)}else throw this.
unexpected(r);return this.parseVariable();default:throw this.unexpected()}}parseConstValueLiteral(){return this.parseValueLiteral(!0)}parseStringLiteral(){let t=this.
_lexer.token;return this.advanceLexer(),this.node(t,{kind:H.Kind.STRING,value:t.value,block:t.kind===O.TokenKind.BLOCK_STRING})}parseList(t){let r=()=>this.parseValueLiteral(
t);return this.node(this._lexer.token,{kind:H.Kind.LIST,values:this.any(O.TokenKind.BRACKET_L,r,O.TokenKind.BRACKET_R)})}parseObject(t){let r=()=>this.parseObjectField(
t);return this.node(this._lexer.token,{kind:H.Kind.OBJECT,fields:this.any(O.TokenKind.BRACE_L,r,O.TokenKind.BRACE_R)})}parseObjectField(t){let r=this._lexer.token,
n=this.parseName();return this.expectToken(O.TokenKind.COLON),this.node(r,{kind:H.Kind.OBJECT_FIELD,name:n,value:this.parseValueLiteral(t)})}parseDirectives(t){
let r=[];for(;this.peek(O.TokenKind.AT);)r.push(this.parseDirective(t));return r}parseConstDirectives(){return this.parseDirectives(!0)}parseDirective(t){let r=this.
_lexer.token;return this.expectToken(O.TokenKind.AT),this.node(r,{kind:H.Kind.DIRECTIVE,name:this.parseName(),arguments:this.parseArguments(t)})}parseTypeReference(){
let t=this._lexer.token,r;if(this.expectOptionalToken(O.TokenKind.BRACKET_L)){let n=this.parseTypeReference();this.expectToken(O.TokenKind.BRACKET_R),r=this.node(
t,{kind:H.Kind.LIST_TYPE,type:n})}else r=this.parseNamedType();return this.expectOptionalToken(O.TokenKind.BANG)?this.node(t,{kind:H.Kind.NON_NULL_TYPE,type:r}):
r}parseNamedType(){return this.node(this._lexer.token,{kind:H.Kind.NAMED_TYPE,name:this.parseName()})}peekDescription(){return this.peek(O.TokenKind.STRING)||this.
peek(O.TokenKind.BLOCK_STRING)}parseDescription(){if(this.peekDescription())return this.parseStringLiteral()}parseSchemaDefinition(){let t=this._lexer.token,r=this.
parseDescription();this.expectKeyword("schema");let n=this.parseConstDirectives(),s=this.many(O.TokenKind.BRACE_L,this.parseOperationTypeDefinition,O.TokenKind.
BRACE_R);return this.node(t,{kind:H.Kind.SCHEMA_DEFINITION,description:r,directives:n,operationTypes:s})}parseOperationTypeDefinition(){let t=this._lexer.token,
r=this.parseOperationType();this.expectToken(O.TokenKind.COLON);let n=this.parseNamedType();return this.node(t,{kind:H.Kind.OPERATION_TYPE_DEFINITION,operation:r,
type:n})}parseScalarTypeDefinition(){let t=this._lexer.token,r=this.parseDescription();this.expectKeyword("scalar");let n=this.parseName(),s=this.parseConstDirectives();
return this.node(t,{kind:H.Kind.SCALAR_TYPE_DEFINITION,description:r,name:n,directives:s})}parseObjectTypeDefinition(){let t=this._lexer.token,r=this.parseDescription();
this.expectKeyword("type");let n=this.parseName(),s=this.parseImplementsInterfaces(),i=this.parseConstDirectives(),o=this.parseFieldsDefinition();return this.node(
t,{kind:H.Kind.OBJECT_TYPE_DEFINITION,description:r,name:n,interfaces:s,directives:i,fields:o})}parseImplementsInterfaces(){return this.expectOptionalKeyword("i\
mplements")?this.delimitedMany(O.TokenKind.AMP,this.parseNamedType):[]}parseFieldsDefinition(){return this.optionalMany(O.TokenKind.BRACE_L,this.parseFieldDefinition,
O.TokenKind.BRACE_R)}parseFieldDefinition(){let t=this._lexer.token,r=this.parseDescription(),n=this.parseName(),s=this.parseArgumentDefs();this.expectToken(O.TokenKind.
COLON);let i=this.parseTypeReference(),o=this.parseConstDirectives();return this.node(t,{kind:H.Kind.FIELD_DEFINITION,description:r,name:n,arguments:s,type:i,directives:o})}parseArgumentDefs(){
return this.optionalMany(O.TokenKind.PAREN_L,this.parseInputValueDef,O.TokenKind.PAREN_R)}parseInputValueDef(){let t=this._lexer.token,r=this.parseDescription(),
n=this.parseName();this.expectToken(O.TokenKind.COLON);let s=this.parseTypeReference(),i;this.expectOptionalToken(O.TokenKind.EQUALS)&&(i=this.parseConstValueLiteral());
let o=this.parseConstDirectives();return this.node(t,{kind:H.Kind.INPUT_VALUE_DEFINITION,description:r,name:n,type:s,defaultValue:i,directives:o})}parseInterfaceTypeDefinition(){
let t=this._lexer.token,r=this.parseDescription();this.expectKeyword("interface");let n=this.parseName(),s=this.parseImplementsInterfaces(),i=this.parseConstDirectives(),
o=this.parseFieldsDefinition();return this.node(t,{kind:H.Kind.INTERFACE_TYPE_DEFINITION,description:r,name:n,interfaces:s,directives:i,fields:o})}parseUnionTypeDefinition(){
let t=this._lexer.token,r=this.parseDescription();this.expectKeyword("union");let n=this.parseName(),s=this.parseConstDirectives(),i=this.parseUnionMemberTypes();
return this.node(t,{kind:H.Kind.UNION_TYPE_DEFINITION,description:r,name:n,directives:s,types:i})}parseUnionMemberTypes(){return this.expectOptionalToken(O.TokenKind.
EQUALS)?this.delimitedMany(O.TokenKind.PIPE,this.parseNamedType):[]}parseEnumTypeDefinition(){let t=this._lexer.token,r=this.parseDescription();this.expectKeyword(
"enum");let n=this.parseName(),s=this.parseConstDirectives(),i=this.parseEnumValuesDefinition();return this.node(t,{kind:H.Kind.ENUM_TYPE_DEFINITION,description:r,
name:n,directives:s,values:i})}parseEnumValuesDefinition(){return this.optionalMany(O.TokenKind.BRACE_L,this.parseEnumValueDefinition,O.TokenKind.BRACE_R)}parseEnumValueDefinition(){
let t=this._lexer.token,r=this.parseDescription(),n=this.parseEnumValueName(),s=this.parseConstDirectives();return this.node(t,{kind:H.Kind.ENUM_VALUE_DEFINITION,
description:r,name:n,directives:s})}parseEnumValueName(){if(this._lexer.token.value==="true"||this._lexer.token.value==="false"||this._lexer.token.value==="null")
throw(0,us.syntaxError)(this._lexer.source,this._lexer.token.start,`${id(this._lexer.token)} is reserved and cannot be used for an enum value.`);return this.parseName()}parseInputObjectTypeDefinition(){
let t=this._lexer.token,r=this.parseDescription();this.expectKeyword("input");let n=this.parseName(),s=this.parseConstDirectives(),i=this.parseInputFieldsDefinition();
return this.node(t,{kind:H.Kind.INPUT_OBJECT_TYPE_DEFINITION,description:r,name:n,directives:s,fields:i})}parseInputFieldsDefinition(){return this.optionalMany(
O.TokenKind.BRACE_L,this.parseInputValueDef,O.TokenKind.BRACE_R)}parseTypeSystemExtension(){let t=this._lexer.lookahead();if(t.kind===O.TokenKind.NAME)switch(t.
value){case"schema":return this.parseSchemaExtension();case"scalar":return this.parseScalarTypeExtension();case"type":return this.parseObjectTypeExtension();case"\
interface":return this.parseInterfaceTypeExtension();case"union":return this.parseUnionTypeExtension();case"enum":return this.parseEnumTypeExtension();case"inpu\
t":return this.parseInputObjectTypeExtension();case"directive":if(this._options.experimentalDirectivesOnDirectiveDefinitions)return this.parseDirectiveDefinitionExtension();
break}throw this.unexpected(t)}parseSchemaExtension(){let t=this._lexer.token;this.expectKeyword("extend"),this.expectKeyword("schema");let r=this.parseConstDirectives(),
n=this.optionalMany(O.TokenKind.BRACE_L,this.parseOperationTypeDefinition,O.TokenKind.BRACE_R);if(r.length===0&&n.length===0)throw this.unexpected();return this.
node(t,{kind:H.Kind.SCHEMA_EXTENSION,directives:r,operationTypes:n})}parseScalarTypeExtension(){let t=this._lexer.token;this.expectKeyword("extend"),this.expectKeyword(
"scalar");let r=this.parseName(),n=this.parseConstDirectives();if(n.length===0)throw this.unexpected();return this.node(t,{kind:H.Kind.SCALAR_TYPE_EXTENSION,name:r,
directives:n})}parseObjectTypeExtension(){let t=this._lexer.token;this.expectKeyword("extend"),this.expectKeyword("type");let r=this.parseName(),n=this.parseImplementsInterfaces(),
s=this.parseConstDirectives(),i=this.parseFieldsDefinition();if(n.length===0&&s.length===0&&i.length===0)throw this.unexpected();return this.node(t,{kind:H.Kind.
OBJECT_TYPE_EXTENSION,name:r,interfaces:n,directives:s,fields:i})}parseInterfaceTypeExtension(){let t=this._lexer.token;this.expectKeyword("extend"),this.expectKeyword(
"interface");let r=this.parseName(),n=this.parseImplementsInterfaces(),s=this.parseConstDirectives(),i=this.parseFieldsDefinition();if(n.length===0&&s.length===
0&&i.length===0)throw this.unexpected();return this.node(t,{kind:H.Kind.INTERFACE_TYPE_EXTENSION,name:r,interfaces:n,directives:s,fields:i})}parseUnionTypeExtension(){
let t=this._lexer.token;this.expectKeyword("extend"),this.expectKeyword("union");let r=this.parseName(),n=this.parseConstDirectives(),s=this.parseUnionMemberTypes();
if(n.length===0&&s.length===0)throw this.unexpected();return this.node(t,{kind:H.Kind.UNION_TYPE_EXTENSION,name:r,directives:n,types:s})}parseEnumTypeExtension(){
let t=this._lexer.token;this.expectKeyword("extend"),this.expectKeyword("enum");let r=this.parseName(),n=this.parseConstDirectives(),s=this.parseEnumValuesDefinition();
if(n.length===0&&s.length===0)throw this.unexpected();return this.node(t,{kind:H.Kind.ENUM_TYPE_EXTENSION,name:r,directives:n,values:s})}parseInputObjectTypeExtension(){
let t=this._lexer.token;this.expectKeyword("extend"),this.expectKeyword("input");let r=this.parseName(),n=this.parseConstDirectives(),s=this.parseInputFieldsDefinition();
if(n.length===0&&s.length===0)throw this.unexpected();return this.node(t,{kind:H.Kind.INPUT_OBJECT_TYPE_EXTENSION,name:r,directives:n,fields:s})}parseDirectiveDefinitionExtension(){
let t=this._lexer.token;this.expectKeyword("extend"),this.expectKeyword("directive"),this.expectToken(O.TokenKind.AT);let r=this.parseName(),n=this.parseConstDirectives();
if(n.length===0)throw this.unexpected();return this.node(t,{kind:H.Kind.DIRECTIVE_EXTENSION,name:r,directives:n})}parseDirectiveDefinition(){let t=this._lexer.token,
r=this.parseDescription();this.expectKeyword("directive"),this.expectToken(O.TokenKind.AT);let n=this.parseName(),s=this.parseArgumentDefs(),i=this._options.experimentalDirectivesOnDirectiveDefinitions?
this.parseConstDirectives():[],o=this.expectOptionalKeyword("repeatable");this.expectKeyword("on");let a=this.parseDirectiveLocations();return this.node(t,{kind:H.
Kind.DIRECTIVE_DEFINITION,description:r,name:n,arguments:s,directives:i,repeatable:o,locations:a})}parseDirectiveLocations(){return this.delimitedMany(O.TokenKind.
PIPE,this.parseDirectiveLocation)}parseDirectiveLocation(){let t=this._lexer.token,r=this.parseName();if(Object.prototype.hasOwnProperty.call(m1.DirectiveLocation,
r.value))return r;throw this.unexpected(t)}parseSchemaCoordinate(){let t=this._lexer.token,r=this.expectOptionalToken(O.TokenKind.AT),n=this.parseName(),s;!r&&this.
expectOptionalToken(O.TokenKind.DOT)&&(s=this.parseName());let i;return(r||s)&&this.expectOptionalToken(O.TokenKind.PAREN_L)&&(i=this.parseName(),this.expectToken(
O.TokenKind.COLON),this.expectToken(O.TokenKind.PAREN_R)),r?i?this.node(t,{kind:H.Kind.DIRECTIVE_ARGUMENT_COORDINATE,name:n,argumentName:i}):this.node(t,{kind:H.
Kind.DIRECTIVE_COORDINATE,name:n}):s?i?this.node(t,{kind:H.Kind.ARGUMENT_COORDINATE,name:n,fieldName:s,argumentName:i}):this.node(t,{kind:H.Kind.MEMBER_COORDINATE,
name:n,memberName:s}):this.node(t,{kind:H.Kind.TYPE_COORDINATE,name:n})}node(t,r){return this._options.noLocation!==!0&&(r.loc=new Du.Location(t,this._lexer.lastToken,
this._lexer.source)),r}peek(t){return this._lexer.token.kind===t}expectToken(t){let r=this._lexer.token;if(r.kind===t)return this.advanceLexer(),r;throw(0,us.syntaxError)(
this._lexer.source,r.start,`Expected ${Ax(t)}, found ${id(r)}.`)}expectOptionalToken(t){return this._lexer.token.kind===t?(this.advanceLexer(),!0):!1}expectKeyword(t){
let r=this._lexer.token;if(r.kind===O.TokenKind.NAME&&r.value===t)this.advanceLexer();else throw(0,us.syntaxError)(this._lexer.source,r.start,`Expected "${t}", \
found ${id(r)}.`)}expectOptionalKeyword(t){let r=this._lexer.token;return r.kind===O.TokenKind.NAME&&r.value===t?(this.advanceLexer(),!0):!1}unexpected(t){let r=t??
this._lexer.token;return(0,us.syntaxError)(this._lexer.source,r.start,`Unexpected ${id(r)}.`)}any(t,r,n){this.expectToken(t);let s=[];for(;!this.expectOptionalToken(
n);)s.push(r.call(this));return s}optionalMany(t,r,n){if(this.expectOptionalToken(t)){let s=[];do s.push(r.call(this));while(!this.expectOptionalToken(n));return s}
return[]}many(t,r,n){this.expectToken(t);let s=[];do s.push(r.call(this));while(!this.expectOptionalToken(n));return s}delimitedMany(t,r){this.expectOptionalToken(
t);let n=[];do n.push(r.call(this));while(this.expectOptionalToken(t));return n}advanceLexer(){let{maxLexicalTokens:t=this._options.maxTokens}=this._options,r=this.
_lexer.advance();if(r.kind!==O.TokenKind.EOF&&(++this._tokenCounter,t!==void 0&&this._tokenCounter>t))throw(0,us.syntaxError)(this._lexer.source,r.start,`Docume\
nt contains more that ${t} tokens. Parsing aborted.`)}};cs.Parser=ri;function id(e){let t=e.value;return Ax(e.kind)+(t!=null?` "${t}"`:"")}function Ax(e){return(0,Ox.
isPunctuatorTokenKind)(e)?`"${e}"`:e}});var ni=S(hy=>{"use strict";Object.defineProperty(hy,"__esModule",{value:!0});hy.didYouMean=T1;var w1=5;function T1(e,t){let[r,n]=t?[e,t]:[void 0,e],s=" Did you \
mean ";r&&(s+=r+" ");let i=n.map(u=>`"${u}"`);switch(i.length){case 0:return"";case 1:return s+i[0]+"?";case 2:return s+i[0]+" or "+i[1]+"?"}let o=i.slice(0,w1),
a=o.pop();return s+o.join(", ")+", or "+a+"?"}});var Px=S(gy=>{"use strict";Object.defineProperty(gy,"__esModule",{value:!0});gy.identityFunc=E1;function E1(e){return e}});var si=S(yy=>{"use strict";Object.defineProperty(yy,"__esModule",{value:!0});yy.keyMap=$1;function $1(e,t){let r=Object.create(null);for(let n of e)r[t(n)]=n;return r}});var Mu=S(by=>{"use strict";Object.defineProperty(by,"__esModule",{value:!0});by.keyValMap=S1;function S1(e,t,r){let n=Object.create(null);for(let s of e)n[t(s)]=
r(s);return n}});var ad=S(_y=>{"use strict";Object.defineProperty(_y,"__esModule",{value:!0});_y.mapValue=k1;function k1(e,t){let r=Object.create(null);for(let n of Object.keys(
e))r[n]=t(e[n],n);return r}});var qu=S(wy=>{"use strict";Object.defineProperty(wy,"__esModule",{value:!0});wy.naturalCompare=R1;function R1(e,t){let r=0,n=0;for(;r<e.length&&n<t.length;){let s=e.
charCodeAt(r),i=t.charCodeAt(n);if(ud(s)&&ud(i)){let o=0;do++r,o=o*10+s-vy,s=e.charCodeAt(r);while(ud(s)&&o>0);let a=0;do++n,a=a*10+i-vy,i=t.charCodeAt(n);while(ud(
i)&&a>0);if(o<a)return-1;if(o>a)return 1}else{if(s<i)return-1;if(s>i)return 1;++r,++n}}return e.length-t.length}var vy=48,x1=57;function ud(e){return!isNaN(e)&&
vy<=e&&e<=x1}});var ii=S(Ey=>{"use strict";Object.defineProperty(Ey,"__esModule",{value:!0});Ey.suggestionList=I1;var N1=qu();function I1(e,t){let r=Object.create(null),n=new Ty(
e),s=Math.floor(e.length*.4)+1;for(let i of t){let o=n.measure(i,s);o!==void 0&&(r[i]=o)}return Object.keys(r).sort((i,o)=>{let a=r[i]-r[o];return a!==0?a:(0,N1.
naturalCompare)(i,o)})}var Ty=class{constructor(t){this._input=t,this._inputLowerCase=t.toLowerCase(),this._inputArray=Cx(this._inputLowerCase),this._rows=[new Array(
t.length+1).fill(0),new Array(t.length+1).fill(0),new Array(t.length+1).fill(0)]}measure(t,r){if(this._input===t)return 0;let n=t.toLowerCase();if(this._inputLowerCase===
n)return 1;let s=Cx(n),i=this._inputArray;if(s.length<i.length){let l=s;s=i,i=l}let o=s.length,a=i.length;if(o-a>r)return;let u=this._rows;for(let l=0;l<=a;l++)
u[0][l]=l;for(let l=1;l<=o;l++){let p=u[(l-1)%3],d=u[l%3],f=d[0]=l;for(let m=1;m<=a;m++){let h=s[l-1]===i[m-1]?0:1,b=Math.min(p[m]+1,d[m-1]+1,p[m-1]+h);if(l>1&&
m>1&&s[l-1]===i[m-2]&&s[l-2]===i[m-1]){let T=u[(l-2)%3][m-2];b=Math.min(b,T+1)}b<f&&(f=b),d[m]=b}if(f>r)return}let c=u[o%3][a];return c<=r?c:void 0}};function Cx(e){
let t=e.length,r=new Array(t);for(let n=0;n<t;++n)r[n]=e.charCodeAt(n);return r}});var cd=S($y=>{"use strict";Object.defineProperty($y,"__esModule",{value:!0});$y.toObjMap=O1;function O1(e){if(e==null)return Object.create(null);if(Object.getPrototypeOf(
e)===null)return e;let t=Object.create(null);for(let[r,n]of Object.entries(e))t[r]=n;return t}});var jx=S(Sy=>{"use strict";Object.defineProperty(Sy,"__esModule",{value:!0});Sy.printString=A1;function A1(e){return`"${e.replace(P1,C1)}"`}var P1=/[\x00-\x1f\x22\x5c\x7f-\x9f]/g;
function C1(e){return j1[e.charCodeAt(0)]}var j1=["\\u0000","\\u0001","\\u0002","\\u0003","\\u0004","\\u0005","\\u0006","\\u0007","\\b","\\t","\\n","\\u000B","\\\
f","\\r","\\u000E","\\u000F","\\u0010","\\u0011","\\u0012","\\u0013","\\u0014","\\u0015","\\u0016","\\u0017","\\u0018","\\u0019","\\u001A","\\u001B","\\u001C","\
\\u001D","\\u001E","\\u001F","","",'\\"',"","","","","","","","","","","","","","","","","","","","","","","","","","","","","","","","","","","","","","","","",
"","","","","","","","","","","","","","","","","","\\\\","","","","","","","","","","","","","","","","","","","","","","","","","","","","","","","","","","",
"\\u007F","\\u0080","\\u0081","\\u0082","\\u0083","\\u0084","\\u0085","\\u0086","\\u0087","\\u0088","\\u0089","\\u008A","\\u008B","\\u008C","\\u008D","\\u008E",
"\\u008F","\\u0090","\\u0091","\\u0092","\\u0093","\\u0094","\\u0095","\\u0096","\\u0097","\\u0098","\\u0099","\\u009A","\\u009B","\\u009C","\\u009D","\\u009E",
"\\u009F"]});var Lx=S(ky=>{"use strict";Object.defineProperty(ky,"__esModule",{value:!0});ky.reduce=M1;var L1=$e(),D1=lr();function M1(e,t){let r=[],n={parent:[e],keys:void 0,
results:[],index:-1},s;do{let i;n.index++;let o=n.keys===void 0?n.parent.length:n.keys.length;if(n.index===o)s=n.results,i=n.keys===void 0?void 0:n.results.kind,
n=r.pop();else{if(s=n.keys===void 0?n.parent[n.index]:n.parent[n.keys[n.index]],s==null&&r.length!==0)continue;if(Array.isArray(s)){if(s.length!==0){r.push(n),n=
{parent:s,keys:void 0,results:[],index:-1};continue}}else{let a=s;i=a?.kind;let u=typeof i=="string"?D1.QueryDocumentKeys[i]:void 0;if(!Array.isArray(u))throw new Error(
`Invalid AST Node: ${(0,L1.inspect)(s)}.`);if(u.length!==0){r.push(n),n={parent:a,keys:u,results:{...a},index:-1};continue}}}if(i!==void 0){let a=t[i];s=a?.(s)}
n.keys===void 0?n.results.push(s):n.results[n.keys[n.index]]=s}while(r.length!==0);return s}});var Lr=S(ld=>{"use strict";Object.defineProperty(ld,"__esModule",{value:!0});ld.print=Dx;ld.printForError=G1;var q1=Ou(),F1=jx(),U1=Lx();function Dx(e,t){var r;
return B1((0,U1.reduce)(e,V1),(r=t?.maxIndentDepth)!==null&&r!==void 0?r:1/0)}function G1(e){return Dx(e,{maxIndentDepth:100})}var z1=80,jr=class e{next=void 0;tail=this;indentBefore=!1;dedentAfter=!1;constructor(t="",r=!1){
this.length=t.length,this.lines=t.includes(`
`)?t.split(`
`):t,this.newlines=typeof this.lines=="string"?0:this.lines.length-1,this.isBlockString=r}append(t){if(t.length===0)return this;let r=typeof t=="string"?new e(t):
t;return this.tail.next=r,this.tail=r.tail,this.length+=r.length,this.newlines+=r.newlines,this}indent(){return this.length===0?this:(this.indentBefore=!0,this.
tail.dedentAfter=!0,this.length+=2*(this.newlines+1),this)}},xy=new jr;function B1(e,t){let r="",n="",s=0,i="",o=e;for(;o!==void 0;){let a=o.lines;if(o.indentBefore&&
(s<t&&(i+="  ",n+="  "),s++),typeof a=="string")n+=a;else{n+=a[0];let u=!o.isBlockString&&s>=t?" ":`
`+i;for(let c=1;c<a.length;c++)r+=n,n=u+a[c]}o.dedentAfter&&(s--,i=i.slice(0,s*2)),o=o.next}return r+n}var V1={Name:e=>new jr(e.value),Variable:e=>x(["$",e.name]),
Document:e=>x(e.definitions,`

`),OperationDefinition(e){let t=Ry(e.variableDefinitions)?W(`(
`,x(e.variableDefinitions,`
`),`
)`):W("(",x(e.variableDefinitions,", "),")"),r=x([W("",e.description,`
`),x([e.operation,x([e.name,t]),x(e.directives," ")]," ")]);return x([e.operation==="query"&&r.length===e.operation.length?"":x([r," "]),e.selectionSet])},VariableDefinition:({
variable:e,type:t,defaultValue:r,directives:n,description:s})=>x([W("",s,`
`),e,": ",t,W(" = ",r),W(" ",x(n," "))]),SelectionSet:({selections:e})=>an(e),Field({alias:e,name:t,arguments:r,directives:n,selectionSet:s}){let i=x([W("",e,":\
 "),t],"");return x([Q1(i,r),W(" ",x(n," ")),W(" ",s)])},Argument:({name:e,value:t})=>x([e,": ",t]),FragmentSpread:({name:e,directives:t})=>x(["...",e,W(" ",x(t,
" "))]),InlineFragment:({typeCondition:e,directives:t,selectionSet:r})=>x(["...",W("on ",e),x(t," "),r]," "),FragmentDefinition:({name:e,typeCondition:t,variableDefinitions:r,
directives:n,selectionSet:s,description:i})=>x([W("",i,`
`),"fragment ",e,W("(",x(r,", "),")")," on ",t," ",W("",x(n," ")," "),s]),IntValue:({value:e})=>new jr(e),FloatValue:({value:e})=>new jr(e),StringValue:({value:e,
block:t})=>new jr(t===!0?(0,q1.printBlockString)(e):(0,F1.printString)(e),t===!0),BooleanValue:({value:e})=>new jr(e?"true":"false"),NullValue:()=>new jr("null"),
EnumValue:({value:e})=>new jr(e),ListValue:({values:e})=>x(["[",x(e,", "),"]"]),ObjectValue:({fields:e})=>x(["{",x(e,", "),"}"]),ObjectField:({name:e,value:t})=>x(
[e,": ",t]),Directive:({name:e,arguments:t})=>x(["@",e,W("(",x(t,", "),")")]),NamedType:({name:e})=>e,ListType:({type:e})=>x(["[",e,"]"]),NonNullType:({type:e})=>x(
[e,"!"]),SchemaDefinition:({description:e,directives:t,operationTypes:r})=>x([W("",e,`
`),x(["schema",x(t," "),an(r)]," ")]),OperationTypeDefinition:({operation:e,type:t})=>x([e,": ",t]),ScalarTypeDefinition:({description:e,name:t,directives:r})=>x(
[W("",e,`
`),x(["scalar",t,x(r," ")]," ")]),ObjectTypeDefinition:({description:e,name:t,interfaces:r,directives:n,fields:s})=>x([W("",e,`
`),x(["type",t,W("implements ",x(r," & ")),x(n," "),an(s)]," ")]),FieldDefinition:({description:e,name:t,arguments:r,type:n,directives:s})=>x([W("",e,`
`),t,Ry(r)?W(`(
`,x(r,`
`).indent(),`
)`):W("(",x(r,", "),")"),": ",n,W(" ",x(s," "))]),InputValueDefinition:({description:e,name:t,type:r,defaultValue:n,directives:s})=>x([W("",e,`
`),t,": ",r,W(" = ",n),W(" ",x(s," "))]),InterfaceTypeDefinition:({description:e,name:t,interfaces:r,directives:n,fields:s})=>x([W("",e,`
`),x(["interface",t,W("implements ",x(r," & ")),x(n," "),an(s)]," ")]),UnionTypeDefinition:({description:e,name:t,directives:r,types:n})=>x([W("",e,`
`),x(["union",t,x(r," "),W("= ",x(n," | "))]," ")]),EnumTypeDefinition:({description:e,name:t,directives:r,values:n})=>x([W("",e,`
`),x(["enum",t,x(r," "),an(n)]," ")]),EnumValueDefinition:({description:e,name:t,directives:r})=>x([W("",e,`
`),x([t,x(r," ")]," ")]),InputObjectTypeDefinition:({description:e,name:t,directives:r,fields:n})=>x([W("",e,`
`),x(["input",t,x(r," "),an(n)]," ")]),DirectiveDefinition:({description:e,name:t,arguments:r,directives:n,repeatable:s,locations:i})=>x([W("",e,`
`),"directive @",t,Ry(r)?W(`(
`,x(r,`
`).indent(),`
)`):W("(",x(r,", "),")"),W(" ",x(n," ")),s?" repeatable":""," on ",x(i," | ")]),SchemaExtension:({directives:e,operationTypes:t})=>x(["extend schema",x(e," "),an(
t)]," "),ScalarTypeExtension:({name:e,directives:t})=>x(["extend scalar",e,x(t," ")]," "),ObjectTypeExtension:({name:e,interfaces:t,directives:r,fields:n})=>x([
"extend type",e,W("implements ",x(t," & ")),x(r," "),an(n)]," "),InterfaceTypeExtension:({name:e,interfaces:t,directives:r,fields:n})=>x(["extend interface",e,W(
"implements ",x(t," & ")),x(r," "),an(n)]," "),UnionTypeExtension:({name:e,directives:t,types:r})=>x(["extend union",e,x(t," "),W("= ",x(r," | "))]," "),EnumTypeExtension:({
name:e,directives:t,values:r})=>x(["extend enum",e,x(t," "),an(r)]," "),InputObjectTypeExtension:({name:e,directives:t,fields:r})=>x(["extend input",e,x(t," "),
an(r)]," "),DirectiveExtension:({name:e,directives:t})=>x([x(["extend directive @",e]),x(t," ")]," "),TypeCoordinate:({name:e})=>e,MemberCoordinate:({name:e,memberName:t})=>x(
[e,W(".",t)]),ArgumentCoordinate:({name:e,fieldName:t,argumentName:r})=>x([e,W(".",t),W("(",r,":)")]),DirectiveCoordinate:({name:e})=>x(["@",e]),DirectiveArgumentCoordinate:({
name:e,argumentName:t})=>x(["@",e,W("(",t,":)")])};function x(e,t=""){if(e==null||e.length===0)return xy;let r=xy;for(let n of e)n===void 0||n.length===0||(r.length===
0?r=typeof n=="string"?new jr(n):n:(t!==""&&r.append(t),r.append(n)));return r}function K1(e,t){let r=0;for(let n of e)n.length!==0&&(r+=(r===0?0:t.length)+n.length);
return r}function an(e){return W(`{
`,x(e,`
`).indent(),`
}`)}function W(e,t,r=""){return t!=null&&t.length!==0?e===""?t.append(r):new jr(e).append(t).append(r):xy}function Ry(e){var t;return(t=e?.some(r=>r.newlines!==
0))!==null&&t!==void 0?t:!1}function Q1(e,t){return t==null||t.length===0?e:x([e,e.length+K1(t,", ")+2>z1?W(`(
`,x(t,`
`).indent(),`
)`):W("(",x(t,", "),")")])}});var Oy=S(Iy=>{"use strict";Object.defineProperty(Iy,"__esModule",{value:!0});Iy.valueFromASTUntyped=Ny;var Z1=Mu(),ls=de();function Ny(e,t){switch(e.kind){case ls.
Kind.NULL:return null;case ls.Kind.INT:return parseInt(e.value,10);case ls.Kind.FLOAT:return parseFloat(e.value);case ls.Kind.STRING:case ls.Kind.ENUM:case ls.Kind.
BOOLEAN:return e.value;case ls.Kind.LIST:return e.values.map(r=>Ny(r,t));case ls.Kind.OBJECT:return(0,Z1.keyValMap)(e.fields,r=>r.name.value,r=>Ny(r.value,t));case ls.
Kind.VARIABLE:return t?.[e.name.value]}}});var Fu=S(dd=>{"use strict";Object.defineProperty(dd,"__esModule",{value:!0});dd.assertEnumValueName=H1;dd.assertName=Fx;var Mx=Yt(),pd=Q(),qx=Nu();function Fx(e){
if(e!=null||(0,Mx.devAssert)(!1,"Must provide name."),typeof e=="string"||(0,Mx.devAssert)(!1,"Expected name to be a string."),e.length===0)throw new pd.GraphQLError(
"Expected name to be a non-empty string.");for(let t=1;t<e.length;++t)if(!(0,qx.isNameContinue)(e.charCodeAt(t)))throw new pd.GraphQLError(`Names must only cont\
ain [_a-zA-Z0-9] but "${e}" does not.`);if(!(0,qx.isNameStart)(e.charCodeAt(0)))throw new pd.GraphQLError(`Names must start with [_a-zA-Z] but "${e}" does not.`);
return e}function H1(e){if(e==="true"||e==="false"||e==="null")throw new pd.GraphQLError(`Enum values cannot be named: ${e}`);return Fx(e)}});var fe=S(B=>{"use strict";Object.defineProperty(B,"__esModule",{value:!0});B.GraphQLUnionType=B.GraphQLScalarType=B.GraphQLObjectType=B.GraphQLNonNull=B.GraphQLList=
B.GraphQLInterfaceType=B.GraphQLInputObjectType=B.GraphQLEnumType=void 0;B.argsToArgsConfig=Xx;B.assertAbstractType=hU;B.assertCompositeType=mU;B.assertEnumType=
aU;B.assertInputObjectType=uU;B.assertInputType=pU;B.assertInterfaceType=iU;B.assertLeafType=fU;B.assertListType=cU;B.assertNamedType=_U;B.assertNonNullType=lU;
B.assertNullableType=yU;B.assertObjectType=sU;B.assertOutputType=dU;B.assertScalarType=nU;B.assertType=rU;B.assertUnionType=oU;B.assertWrappingType=gU;B.defineArguments=
Yx;B.getNamedType=vU;B.getNullableType=bU;B.isAbstractType=Qx;B.isCompositeType=Kx;B.isEnumType=Fi;B.isInputObjectType=Gu;B.isInputType=Ay;B.isInterfaceType=Mi;
B.isLeafType=Vx;B.isListType=$d;B.isNamedType=Zx;B.isNonNullType=ai;B.isNullableType=Cy;B.isObjectType=ea;B.isOutputType=Py;B.isRequiredArgument=wU;B.isRequiredInputField=
$U;B.isScalarType=Di;B.isType=Ed;B.isUnionType=qi;B.isWrappingType=zu;B.resolveObjMapThunk=Ly;B.resolveReadonlyArrayThunk=jy;var Ct=Yt(),J1=ni(),Ux=Px(),Me=$e(),
oi=ju(),Y1=jn(),W1=si(),Bx=Mu(),Td=ad(),X1=ii(),Ln=cd(),Uu=Q(),eU=de(),Gx=Lr(),tU=Oy(),Dn=Fu();function Ed(e){return Di(e)||ea(e)||Mi(e)||qi(e)||Fi(e)||Gu(e)||$d(
e)||ai(e)}function rU(e){if(!Ed(e))throw new Error(`Expected ${(0,Me.inspect)(e)} to be a GraphQL type.`);return e}function Di(e){return(0,oi.instanceOf)(e,gd)}
function nU(e){if(!Di(e))throw new Error(`Expected ${(0,Me.inspect)(e)} to be a GraphQL Scalar type.`);return e}function ea(e){return(0,oi.instanceOf)(e,yd)}function sU(e){
if(!ea(e))throw new Error(`Expected ${(0,Me.inspect)(e)} to be a GraphQL Object type.`);return e}function Mi(e){return(0,oi.instanceOf)(e,bd)}function iU(e){if(!Mi(
e))throw new Error(`Expected ${(0,Me.inspect)(e)} to be a GraphQL Interface type.`);return e}function qi(e){return(0,oi.instanceOf)(e,_d)}function oU(e){if(!qi(
e))throw new Error(`Expected ${(0,Me.inspect)(e)} to be a GraphQL Union type.`);return e}function Fi(e){return(0,oi.instanceOf)(e,vd)}function aU(e){if(!Fi(e))throw new Error(
`Expected ${(0,Me.inspect)(e)} to be a GraphQL Enum type.`);return e}function Gu(e){return(0,oi.instanceOf)(e,wd)}function uU(e){if(!Gu(e))throw new Error(`Expe\
cted ${(0,Me.inspect)(e)} to be a GraphQL Input Object type.`);return e}function $d(e){return(0,oi.instanceOf)(e,md)}function cU(e){if(!$d(e))throw new Error(`E\
xpected ${(0,Me.inspect)(e)} to be a GraphQL List type.`);return e}function ai(e){return(0,oi.instanceOf)(e,hd)}function lU(e){if(!ai(e))throw new Error(`Expect\
ed ${(0,Me.inspect)(e)} to be a GraphQL Non-Null type.`);return e}function Ay(e){return Di(e)||Fi(e)||Gu(e)||zu(e)&&Ay(e.ofType)}function pU(e){if(!Ay(e))throw new Error(
`Expected ${(0,Me.inspect)(e)} to be a GraphQL input type.`);return e}function Py(e){return Di(e)||ea(e)||Mi(e)||qi(e)||Fi(e)||zu(e)&&Py(e.ofType)}function dU(e){
if(!Py(e))throw new Error(`Expected ${(0,Me.inspect)(e)} to be a GraphQL output type.`);return e}function Vx(e){return Di(e)||Fi(e)}function fU(e){if(!Vx(e))throw new Error(
`Expected ${(0,Me.inspect)(e)} to be a GraphQL leaf type.`);return e}function Kx(e){return ea(e)||Mi(e)||qi(e)}function mU(e){if(!Kx(e))throw new Error(`Expecte\
d ${(0,Me.inspect)(e)} to be a GraphQL composite type.`);return e}function Qx(e){return Mi(e)||qi(e)}function hU(e){if(!Qx(e))throw new Error(`Expected ${(0,Me.
inspect)(e)} to be a GraphQL abstract type.`);return e}var md=class{constructor(t){Ed(t)||(0,Ct.devAssert)(!1,`Expected ${(0,Me.inspect)(t)} to be a GraphQL typ\
e.`),this.ofType=t}get[Symbol.toStringTag](){return"GraphQLList"}toString(){return"["+String(this.ofType)+"]"}toJSON(){return this.toString()}};B.GraphQLList=md;
var hd=class{constructor(t){Cy(t)||(0,Ct.devAssert)(!1,`Expected ${(0,Me.inspect)(t)} to be a GraphQL nullable type.`),this.ofType=t}get[Symbol.toStringTag](){return"\
GraphQLNonNull"}toString(){return String(this.ofType)+"!"}toJSON(){return this.toString()}};B.GraphQLNonNull=hd;function zu(e){return $d(e)||ai(e)}function gU(e){
if(!zu(e))throw new Error(`Expected ${(0,Me.inspect)(e)} to be a GraphQL wrapping type.`);return e}function Cy(e){return Ed(e)&&!ai(e)}function yU(e){if(!Cy(e))
throw new Error(`Expected ${(0,Me.inspect)(e)} to be a GraphQL nullable type.`);return e}function bU(e){if(e)return ai(e)?e.ofType:e}function Zx(e){return Di(e)||
ea(e)||Mi(e)||qi(e)||Fi(e)||Gu(e)}function _U(e){if(!Zx(e))throw new Error(`Expected ${(0,Me.inspect)(e)} to be a GraphQL named type.`);return e}function vU(e){
if(e){let t=e;for(;zu(t);)t=t.ofType;return t}}function jy(e){return typeof e=="function"?e():e}function Ly(e){return typeof e=="function"?e():e}var gd=class{constructor(t){
var r,n,s,i;let o=(r=t.parseValue)!==null&&r!==void 0?r:Ux.identityFunc;this.name=(0,Dn.assertName)(t.name),this.description=t.description,this.specifiedByURL=t.
specifiedByURL,this.serialize=(n=t.serialize)!==null&&n!==void 0?n:Ux.identityFunc,this.parseValue=o,this.parseLiteral=(s=t.parseLiteral)!==null&&s!==void 0?s:(a,u)=>o(
(0,tU.valueFromASTUntyped)(a,u)),this.extensions=(0,Ln.toObjMap)(t.extensions),this.astNode=t.astNode,this.extensionASTNodes=(i=t.extensionASTNodes)!==null&&i!==
void 0?i:[],t.specifiedByURL==null||typeof t.specifiedByURL=="string"||(0,Ct.devAssert)(!1,`${this.name} must provide "specifiedByURL" as a string, but got: ${(0,Me.
inspect)(t.specifiedByURL)}.`),t.serialize==null||typeof t.serialize=="function"||(0,Ct.devAssert)(!1,`${this.name} must provide "serialize" function. If this c\
ustom Scalar is also used as an input type, ensure "parseValue" and "parseLiteral" functions are also provided.`),t.parseLiteral&&(typeof t.parseValue=="functio\
n"&&typeof t.parseLiteral=="function"||(0,Ct.devAssert)(!1,`${this.name} must provide both "parseValue" and "parseLiteral" functions.`))}get[Symbol.toStringTag](){
return"GraphQLScalarType"}toConfig(){return{name:this.name,description:this.description,specifiedByURL:this.specifiedByURL,serialize:this.serialize,parseValue:this.
parseValue,parseLiteral:this.parseLiteral,extensions:this.extensions,astNode:this.astNode,extensionASTNodes:this.extensionASTNodes}}toString(){return this.name}toJSON(){
return this.toString()}};B.GraphQLScalarType=gd;var yd=class{constructor(t){var r;this.name=(0,Dn.assertName)(t.name),this.description=t.description,this.isTypeOf=
t.isTypeOf,this.extensions=(0,Ln.toObjMap)(t.extensions),this.astNode=t.astNode,this.extensionASTNodes=(r=t.extensionASTNodes)!==null&&r!==void 0?r:[],this._fields=
()=>Jx(t),this._interfaces=()=>Hx(t),t.isTypeOf==null||typeof t.isTypeOf=="function"||(0,Ct.devAssert)(!1,`${this.name} must provide "isTypeOf" as a function, b\
ut got: ${(0,Me.inspect)(t.isTypeOf)}.`)}get[Symbol.toStringTag](){return"GraphQLObjectType"}getFields(){return typeof this._fields=="function"&&(this._fields=this.
_fields()),this._fields}getInterfaces(){return typeof this._interfaces=="function"&&(this._interfaces=this._interfaces()),this._interfaces}toConfig(){return{name:this.
name,description:this.description,interfaces:this.getInterfaces(),fields:Wx(this.getFields()),isTypeOf:this.isTypeOf,extensions:this.extensions,astNode:this.astNode,
extensionASTNodes:this.extensionASTNodes}}toString(){return this.name}toJSON(){return this.toString()}};B.GraphQLObjectType=yd;function Hx(e){var t;let r=jy((t=
e.interfaces)!==null&&t!==void 0?t:[]);return Array.isArray(r)||(0,Ct.devAssert)(!1,`${e.name} interfaces must be an Array or a function which returns an Array.`),
r}function Jx(e){let t=Ly(e.fields);return Xo(t)||(0,Ct.devAssert)(!1,`${e.name} fields must be an object with field names as keys or a function which returns s\
uch an object.`),(0,Td.mapValue)(t,(r,n)=>{var s;Xo(r)||(0,Ct.devAssert)(!1,`${e.name}.${n} field config must be an object.`),r.resolve==null||typeof r.resolve==
"function"||(0,Ct.devAssert)(!1,`${e.name}.${n} field resolver must be a function if provided, but got: ${(0,Me.inspect)(r.resolve)}.`);let i=(s=r.args)!==null&&
s!==void 0?s:{};return Xo(i)||(0,Ct.devAssert)(!1,`${e.name}.${n} args must be an object with argument names as keys.`),{name:(0,Dn.assertName)(n),description:r.
description,type:r.type,args:Yx(i),resolve:r.resolve,subscribe:r.subscribe,deprecationReason:r.deprecationReason,extensions:(0,Ln.toObjMap)(r.extensions),astNode:r.
astNode}})}function Yx(e){return Object.entries(e).map(([t,r])=>({name:(0,Dn.assertName)(t),description:r.description,type:r.type,defaultValue:r.defaultValue,deprecationReason:r.
deprecationReason,extensions:(0,Ln.toObjMap)(r.extensions),astNode:r.astNode}))}function Xo(e){return(0,Y1.isObjectLike)(e)&&!Array.isArray(e)}function Wx(e){return(0,Td.
mapValue)(e,t=>({description:t.description,type:t.type,args:Xx(t.args),resolve:t.resolve,subscribe:t.subscribe,deprecationReason:t.deprecationReason,extensions:t.
extensions,astNode:t.astNode}))}function Xx(e){return(0,Bx.keyValMap)(e,t=>t.name,t=>({description:t.description,type:t.type,defaultValue:t.defaultValue,deprecationReason:t.
deprecationReason,extensions:t.extensions,astNode:t.astNode}))}function wU(e){return ai(e.type)&&e.defaultValue===void 0}var bd=class{constructor(t){var r;this.
name=(0,Dn.assertName)(t.name),this.description=t.description,this.resolveType=t.resolveType,this.extensions=(0,Ln.toObjMap)(t.extensions),this.astNode=t.astNode,
this.extensionASTNodes=(r=t.extensionASTNodes)!==null&&r!==void 0?r:[],this._fields=Jx.bind(void 0,t),this._interfaces=Hx.bind(void 0,t),t.resolveType==null||typeof t.
resolveType=="function"||(0,Ct.devAssert)(!1,`${this.name} must provide "resolveType" as a function, but got: ${(0,Me.inspect)(t.resolveType)}.`)}get[Symbol.toStringTag](){
return"GraphQLInterfaceType"}getFields(){return typeof this._fields=="function"&&(this._fields=this._fields()),this._fields}getInterfaces(){return typeof this._interfaces==
"function"&&(this._interfaces=this._interfaces()),this._interfaces}toConfig(){return{name:this.name,description:this.description,interfaces:this.getInterfaces(),
fields:Wx(this.getFields()),resolveType:this.resolveType,extensions:this.extensions,astNode:this.astNode,extensionASTNodes:this.extensionASTNodes}}toString(){return this.
name}toJSON(){return this.toString()}};B.GraphQLInterfaceType=bd;var _d=class{constructor(t){var r;this.name=(0,Dn.assertName)(t.name),this.description=t.description,
this.resolveType=t.resolveType,this.extensions=(0,Ln.toObjMap)(t.extensions),this.astNode=t.astNode,this.extensionASTNodes=(r=t.extensionASTNodes)!==null&&r!==void 0?
r:[],this._types=TU.bind(void 0,t),t.resolveType==null||typeof t.resolveType=="function"||(0,Ct.devAssert)(!1,`${this.name} must provide "resolveType" as a func\
tion, but got: ${(0,Me.inspect)(t.resolveType)}.`)}get[Symbol.toStringTag](){return"GraphQLUnionType"}getTypes(){return typeof this._types=="function"&&(this._types=
this._types()),this._types}toConfig(){return{name:this.name,description:this.description,types:this.getTypes(),resolveType:this.resolveType,extensions:this.extensions,
astNode:this.astNode,extensionASTNodes:this.extensionASTNodes}}toString(){return this.name}toJSON(){return this.toString()}};B.GraphQLUnionType=_d;function TU(e){
let t=jy(e.types);return Array.isArray(t)||(0,Ct.devAssert)(!1,`Must provide Array of types or a function which returns such an array for Union ${e.name}.`),t}var vd=class{constructor(t){
var r;this.name=(0,Dn.assertName)(t.name),this.description=t.description,this.extensions=(0,Ln.toObjMap)(t.extensions),this.astNode=t.astNode,this.extensionASTNodes=
(r=t.extensionASTNodes)!==null&&r!==void 0?r:[],this._values=typeof t.values=="function"?t.values:zx(this.name,t.values),this._valueLookup=null,this._nameLookup=
null}get[Symbol.toStringTag](){return"GraphQLEnumType"}getValues(){return typeof this._values=="function"&&(this._values=zx(this.name,this._values())),this._values}getValue(t){
return this._nameLookup===null&&(this._nameLookup=(0,W1.keyMap)(this.getValues(),r=>r.name)),this._nameLookup[t]}serialize(t){this._valueLookup===null&&(this._valueLookup=
new Map(this.getValues().map(n=>[n.value,n])));let r=this._valueLookup.get(t);if(r===void 0)throw new Uu.GraphQLError(`Enum "${this.name}" cannot represent valu\
e: ${(0,Me.inspect)(t)}`);return r.name}parseValue(t,r){if(typeof t!="string"){let s=(0,Me.inspect)(t);throw new Uu.GraphQLError(`Enum "${this.name}" cannot rep\
resent non-string value: ${s}.`+(r?"":fd(this,s)))}let n=this.getValue(t);if(n==null)throw new Uu.GraphQLError(`Value "${t}" does not exist in "${this.name}" en\
um.`+(r?"":fd(this,t)));return n.value}parseLiteral(t,r,n){if(t.kind!==eU.Kind.ENUM){let i=(0,Gx.printForError)(t);throw new Uu.GraphQLError(`Enum "${this.name}\
" cannot represent non-enum value: ${i}.`+(n?"":fd(this,i)),{nodes:t})}let s=this.getValue(t.value);if(s==null){let i=(0,Gx.printForError)(t);throw new Uu.GraphQLError(
`Value "${i}" does not exist in "${this.name}" enum.`+(n?"":fd(this,i)),{nodes:t})}return s.value}toConfig(){let t=(0,Bx.keyValMap)(this.getValues(),r=>r.name,r=>({
description:r.description,value:r.value,deprecationReason:r.deprecationReason,extensions:r.extensions,astNode:r.astNode}));return{name:this.name,description:this.
description,values:t,extensions:this.extensions,astNode:this.astNode,extensionASTNodes:this.extensionASTNodes}}toString(){return this.name}toJSON(){return this.
toString()}};B.GraphQLEnumType=vd;function fd(e,t){let r=e.getValues().map(s=>s.name),n=(0,X1.suggestionList)(t,r);return(0,J1.didYouMean)("the enum value",n)}function zx(e,t){
return Xo(t)||(0,Ct.devAssert)(!1,`${e} values must be an object with value names as keys.`),Object.entries(t).map(([r,n])=>(Xo(n)||(0,Ct.devAssert)(!1,`${e}.${r}\
 must refer to an object with a "value" key representing an internal value but got: ${(0,Me.inspect)(n)}.`),{name:(0,Dn.assertEnumValueName)(r),description:n.description,
value:n.value!==void 0?n.value:r,deprecationReason:n.deprecationReason,extensions:(0,Ln.toObjMap)(n.extensions),astNode:n.astNode}))}var wd=class{constructor(t){
var r,n;this.name=(0,Dn.assertName)(t.name),this.description=t.description,this.extensions=(0,Ln.toObjMap)(t.extensions),this.astNode=t.astNode,this.extensionASTNodes=
(r=t.extensionASTNodes)!==null&&r!==void 0?r:[],this.isOneOf=(n=t.isOneOf)!==null&&n!==void 0?n:!1,this._fields=EU.bind(void 0,t)}get[Symbol.toStringTag](){return"\
GraphQLInputObjectType"}getFields(){return typeof this._fields=="function"&&(this._fields=this._fields()),this._fields}toConfig(){let t=(0,Td.mapValue)(this.getFields(),
r=>({description:r.description,type:r.type,defaultValue:r.defaultValue,deprecationReason:r.deprecationReason,extensions:r.extensions,astNode:r.astNode}));return{
name:this.name,description:this.description,fields:t,extensions:this.extensions,astNode:this.astNode,extensionASTNodes:this.extensionASTNodes,isOneOf:this.isOneOf}}toString(){
return this.name}toJSON(){return this.toString()}};B.GraphQLInputObjectType=wd;function EU(e){let t=Ly(e.fields);return Xo(t)||(0,Ct.devAssert)(!1,`${e.name} fi\
elds must be an object with field names as keys or a function which returns such an object.`),(0,Td.mapValue)(t,(r,n)=>(!("resolve"in r)||(0,Ct.devAssert)(!1,`${e.
name}.${n} field has a resolve property, but Input Types cannot define resolvers.`),{name:(0,Dn.assertName)(n),description:r.description,type:r.type,defaultValue:r.
defaultValue,deprecationReason:r.deprecationReason,extensions:(0,Ln.toObjMap)(r.extensions),astNode:r.astNode}))}function $U(e){return ai(e.type)&&e.defaultValue===
void 0}});var Vu=S(Bu=>{"use strict";Object.defineProperty(Bu,"__esModule",{value:!0});Bu.doTypesOverlap=SU;Bu.isEqualType=Dy;Bu.isTypeSubTypeOf=Sd;var Vt=fe();function Dy(e,t){
return e===t?!0:(0,Vt.isNonNullType)(e)&&(0,Vt.isNonNullType)(t)||(0,Vt.isListType)(e)&&(0,Vt.isListType)(t)?Dy(e.ofType,t.ofType):!1}function Sd(e,t,r){return t===
r?!0:(0,Vt.isNonNullType)(r)?(0,Vt.isNonNullType)(t)?Sd(e,t.ofType,r.ofType):!1:(0,Vt.isNonNullType)(t)?Sd(e,t.ofType,r):(0,Vt.isListType)(r)?(0,Vt.isListType)(
t)?Sd(e,t.ofType,r.ofType):!1:(0,Vt.isListType)(t)?!1:(0,Vt.isAbstractType)(r)&&((0,Vt.isInterfaceType)(t)||(0,Vt.isObjectType)(t))&&e.isSubType(r,t)}function SU(e,t,r){
return t===r?!0:(0,Vt.isAbstractType)(t)?(0,Vt.isAbstractType)(r)?e.getPossibleTypes(t).some(n=>e.isSubType(r,n)):e.isSubType(t,r):(0,Vt.isAbstractType)(r)?e.isSubType(
r,t):!1}});var Mn=S(wt=>{"use strict";Object.defineProperty(wt,"__esModule",{value:!0});wt.GraphQLString=wt.GraphQLInt=wt.GraphQLID=wt.GraphQLFloat=wt.GraphQLBoolean=wt.GRAPHQL_MIN_INT=
wt.GRAPHQL_MAX_INT=void 0;wt.isSpecifiedScalarType=kU;wt.specifiedScalarTypes=void 0;var un=$e(),eN=jn(),jt=Q(),Ui=de(),Ku=Lr(),Qu=fe(),kd=2147483647;wt.GRAPHQL_MAX_INT=
kd;var Rd=-2147483648;wt.GRAPHQL_MIN_INT=Rd;var tN=new Qu.GraphQLScalarType({name:"Int",description:"The `Int` scalar type represents non-fractional signed whol\
e numeric values. Int can represent values between -(2^31) and 2^31 - 1.",serialize(e){let t=Zu(e);if(typeof t=="boolean")return t?1:0;let r=t;if(typeof t=="str\
ing"&&t!==""&&(r=Number(t)),typeof r!="number"||!Number.isInteger(r))throw new jt.GraphQLError(`Int cannot represent non-integer value: ${(0,un.inspect)(t)}`);if(r>
kd||r<Rd)throw new jt.GraphQLError("Int cannot represent non 32-bit signed integer value: "+(0,un.inspect)(t));return r},parseValue(e){if(typeof e!="number"||!Number.
isInteger(e))throw new jt.GraphQLError(`Int cannot represent non-integer value: ${(0,un.inspect)(e)}`);if(e>kd||e<Rd)throw new jt.GraphQLError(`Int cannot repre\
sent non 32-bit signed integer value: ${e}`);return e},parseLiteral(e){if(e.kind!==Ui.Kind.INT)throw new jt.GraphQLError(`Int cannot represent non-integer value\
: ${(0,Ku.printForError)(e)}`,{nodes:e});let t=parseInt(e.value,10);if(t>kd||t<Rd)throw new jt.GraphQLError(`Int cannot represent non 32-bit signed integer valu\
e: ${e.value}`,{nodes:e});return t}});wt.GraphQLInt=tN;var rN=new Qu.GraphQLScalarType({name:"Float",description:"The `Float` scalar type represents signed doub\
le-precision fractional values as specified by [IEEE 754](https://en.wikipedia.org/wiki/IEEE_floating_point).",serialize(e){let t=Zu(e);if(typeof t=="boolean")return t?
1:0;let r=t;if(typeof t=="string"&&t!==""&&(r=Number(t)),typeof r!="number"||!Number.isFinite(r))throw new jt.GraphQLError(`Float cannot represent non numeric v\
alue: ${(0,un.inspect)(t)}`);return r},parseValue(e){if(typeof e!="number"||!Number.isFinite(e))throw new jt.GraphQLError(`Float cannot represent non numeric va\
lue: ${(0,un.inspect)(e)}`);return e},parseLiteral(e){if(e.kind!==Ui.Kind.FLOAT&&e.kind!==Ui.Kind.INT)throw new jt.GraphQLError(`Float cannot represent non nume\
ric value: ${(0,Ku.printForError)(e)}`,e);return parseFloat(e.value)}});wt.GraphQLFloat=rN;var nN=new Qu.GraphQLScalarType({name:"String",description:"The `Stri\
ng` scalar type represents textual data, represented as UTF-8 character sequences. The String type is most often used by GraphQL to represent free-form human-re\
adable text.",serialize(e){let t=Zu(e);if(typeof t=="string")return t;if(typeof t=="boolean")return t?"true":"false";if(typeof t=="number"&&Number.isFinite(t))return t.
toString();throw new jt.GraphQLError(`String cannot represent value: ${(0,un.inspect)(e)}`)},parseValue(e){if(typeof e!="string")throw new jt.GraphQLError(`Stri\
ng cannot represent a non string value: ${(0,un.inspect)(e)}`);return e},parseLiteral(e){if(e.kind!==Ui.Kind.STRING)throw new jt.GraphQLError(`String cannot rep\
resent a non string value: ${(0,Ku.printForError)(e)}`,{nodes:e});return e.value}});wt.GraphQLString=nN;var sN=new Qu.GraphQLScalarType({name:"Boolean",description:"\
The `Boolean` scalar type represents `true` or `false`.",serialize(e){let t=Zu(e);if(typeof t=="boolean")return t;if(Number.isFinite(t))return t!==0;throw new jt.
GraphQLError(`Boolean cannot represent a non boolean value: ${(0,un.inspect)(t)}`)},parseValue(e){if(typeof e!="boolean")throw new jt.GraphQLError(`Boolean cann\
ot represent a non boolean value: ${(0,un.inspect)(e)}`);return e},parseLiteral(e){if(e.kind!==Ui.Kind.BOOLEAN)throw new jt.GraphQLError(`Boolean cannot represe\
nt a non boolean value: ${(0,Ku.printForError)(e)}`,{nodes:e});return e.value}});wt.GraphQLBoolean=sN;var iN=new Qu.GraphQLScalarType({name:"ID",description:'Th\
e `ID` scalar type represents a unique identifier, often used to refetch an object or as key for a cache. The ID type appears in a JSON response as a String; ho\
wever, it is not intended to be human-readable. When expected as an input type, any string (such as `"4"`) or integer (such as `4`) input value will be accepted\
 as an ID.',serialize(e){let t=Zu(e);if(typeof t=="string")return t;if(Number.isInteger(t))return String(t);throw new jt.GraphQLError(`ID cannot represent value\
: ${(0,un.inspect)(e)}`)},parseValue(e){if(typeof e=="string")return e;if(typeof e=="number"&&Number.isInteger(e))return e.toString();throw new jt.GraphQLError(
`ID cannot represent value: ${(0,un.inspect)(e)}`)},parseLiteral(e){if(e.kind!==Ui.Kind.STRING&&e.kind!==Ui.Kind.INT)throw new jt.GraphQLError("ID cannot repres\
ent a non-string and non-integer value: "+(0,Ku.printForError)(e),{nodes:e});return e.value}});wt.GraphQLID=iN;var oN=Object.freeze([nN,tN,rN,sN,iN]);wt.specifiedScalarTypes=
oN;function kU(e){return oN.some(({name:t})=>e.name===t)}function Zu(e){if((0,eN.isObjectLike)(e)){if(typeof e.valueOf=="function"){let t=e.valueOf();if(!(0,eN.
isObjectLike)(t))return t}if(typeof e.toJSON=="function")return e.toJSON()}return e}});var pr=S(it=>{"use strict";Object.defineProperty(it,"__esModule",{value:!0});it.GraphQLSpecifiedByDirective=it.GraphQLSkipDirective=it.GraphQLOneOfDirective=it.
GraphQLIncludeDirective=it.GraphQLDirective=it.GraphQLDeprecatedDirective=it.DEFAULT_DEPRECATION_REASON=void 0;it.assertDirective=AU;it.isDirective=uN;it.isSpecifiedDirective=
PU;it.specifiedDirectives=void 0;var aN=Yt(),RU=$e(),xU=ju(),NU=jn(),IU=cd(),Tr=Jo(),OU=Fu(),Hu=fe(),xd=Mn();function uN(e){return(0,xU.instanceOf)(e,ps)}function AU(e){
if(!uN(e))throw new Error(`Expected ${(0,RU.inspect)(e)} to be a GraphQL directive.`);return e}var ps=class{constructor(t){var r,n,s;this.name=(0,OU.assertName)(
t.name),this.description=t.description,this.locations=t.locations,this.isRepeatable=(r=t.isRepeatable)!==null&&r!==void 0?r:!1,this.deprecationReason=t.deprecationReason,
this.extensions=(0,IU.toObjMap)(t.extensions),this.astNode=t.astNode,this.extensionASTNodes=(n=t.extensionASTNodes)!==null&&n!==void 0?n:[],Array.isArray(t.locations)||
(0,aN.devAssert)(!1,`@${t.name} locations must be an Array.`);let i=(s=t.args)!==null&&s!==void 0?s:{};(0,NU.isObjectLike)(i)&&!Array.isArray(i)||(0,aN.devAssert)(
!1,`@${t.name} args must be an object with argument names as keys.`),this.args=(0,Hu.defineArguments)(i)}get[Symbol.toStringTag](){return"GraphQLDirective"}toConfig(){
return{name:this.name,description:this.description,locations:this.locations,args:(0,Hu.argsToArgsConfig)(this.args),isRepeatable:this.isRepeatable,deprecationReason:this.
deprecationReason,extensions:this.extensions,astNode:this.astNode,extensionASTNodes:this.extensionASTNodes}}toString(){return"@"+this.name}toJSON(){return this.
toString()}};it.GraphQLDirective=ps;var cN=new ps({name:"include",description:"Directs the executor to include this field or fragment only when the `if` argumen\
t is true.",locations:[Tr.DirectiveLocation.FIELD,Tr.DirectiveLocation.FRAGMENT_SPREAD,Tr.DirectiveLocation.INLINE_FRAGMENT],args:{if:{type:new Hu.GraphQLNonNull(
xd.GraphQLBoolean),description:"Included when true."}}});it.GraphQLIncludeDirective=cN;var lN=new ps({name:"skip",description:"Directs the executor to skip this\
 field or fragment when the `if` argument is true.",locations:[Tr.DirectiveLocation.FIELD,Tr.DirectiveLocation.FRAGMENT_SPREAD,Tr.DirectiveLocation.INLINE_FRAGMENT],
args:{if:{type:new Hu.GraphQLNonNull(xd.GraphQLBoolean),description:"Skipped when true."}}});it.GraphQLSkipDirective=lN;var pN="No longer supported";it.DEFAULT_DEPRECATION_REASON=
pN;var dN=new ps({name:"deprecated",description:"Marks an element of a GraphQL schema as no longer supported.",locations:[Tr.DirectiveLocation.FIELD_DEFINITION,
Tr.DirectiveLocation.ARGUMENT_DEFINITION,Tr.DirectiveLocation.INPUT_FIELD_DEFINITION,Tr.DirectiveLocation.ENUM_VALUE,Tr.DirectiveLocation.DIRECTIVE_DEFINITION],
args:{reason:{type:xd.GraphQLString,description:"Explains why this element was deprecated, usually also including a suggestion for how to access supported simil\
ar data. Formatted using the Markdown syntax, as specified by [CommonMark](https://commonmark.org/).",defaultValue:pN}}});it.GraphQLDeprecatedDirective=dN;var fN=new ps(
{name:"specifiedBy",description:"Exposes a URL that specifies the behavior of this scalar.",locations:[Tr.DirectiveLocation.SCALAR],args:{url:{type:new Hu.GraphQLNonNull(
xd.GraphQLString),description:"The URL that specifies the behavior of this scalar."}}});it.GraphQLSpecifiedByDirective=fN;var mN=new ps({name:"oneOf",description:"\
Indicates exactly one field must be supplied and this field must not be `null`.",locations:[Tr.DirectiveLocation.INPUT_OBJECT],args:{}});it.GraphQLOneOfDirective=
mN;var hN=Object.freeze([cN,lN,dN,fN,mN]);it.specifiedDirectives=hN;function PU(e){return hN.some(({name:t})=>t===e.name)}});var Wt=S(My=>{"use strict";Object.defineProperty(My,"__esModule",{value:!0});My.invariant=CU;function CU(e,t){if(!!!e)throw new Error(t??"Unexpected invariant t\
riggered.")}});var Nd=S(qy=>{"use strict";Object.defineProperty(qy,"__esModule",{value:!0});qy.isIterableObject=jU;function jU(e){return typeof e=="object"&&typeof e?.[Symbol.
iterator]=="function"}});var Wu=S(Fy=>{"use strict";Object.defineProperty(Fy,"__esModule",{value:!0});Fy.astFromValue=Yu;var gN=$e(),LU=Wt(),DU=Nd(),MU=jn(),Dr=de(),Ju=fe(),qU=Mn();function Yu(e,t){
if((0,Ju.isNonNullType)(t)){let r=Yu(e,t.ofType);return r?.kind===Dr.Kind.NULL?null:r}if(e===null)return{kind:Dr.Kind.NULL};if(e===void 0)return null;if((0,Ju.isListType)(
t)){let r=t.ofType;if((0,DU.isIterableObject)(e)){let n=[];for(let s of e){let i=Yu(s,r);i!=null&&n.push(i)}return{kind:Dr.Kind.LIST,values:n}}return Yu(e,r)}if((0,Ju.
isInputObjectType)(t)){if(!(0,MU.isObjectLike)(e))return null;let r=[];for(let n of Object.values(t.getFields())){let s=Yu(e[n.name],n.type);s&&r.push({kind:Dr.
Kind.OBJECT_FIELD,name:{kind:Dr.Kind.NAME,value:n.name},value:s})}return{kind:Dr.Kind.OBJECT,fields:r}}if((0,Ju.isLeafType)(t)){let r=t.serialize(e);if(r==null)
return null;if(typeof r=="boolean")return{kind:Dr.Kind.BOOLEAN,value:r};if(typeof r=="number"&&Number.isFinite(r)){let n=String(r);return yN.test(n)?{kind:Dr.Kind.
INT,value:n}:{kind:Dr.Kind.FLOAT,value:n}}if(typeof r=="string")return(0,Ju.isEnumType)(t)?{kind:Dr.Kind.ENUM,value:r}:t===qU.GraphQLID&&yN.test(r)?{kind:Dr.Kind.
INT,value:r}:{kind:Dr.Kind.STRING,value:r};throw new TypeError(`Cannot convert value to AST: ${(0,gN.inspect)(r)}.`)}(0,LU.invariant)(!1,"Unexpected input type:\
 "+(0,gN.inspect)(t))}var yN=/^-?(?:0|[1-9][0-9]*)$/});var qr=S(Ne=>{"use strict";Object.defineProperty(Ne,"__esModule",{value:!0});Ne.introspectionTypes=Ne.__TypeKind=Ne.__Type=Ne.__Schema=Ne.__InputValue=Ne.__Field=
Ne.__EnumValue=Ne.__DirectiveLocation=Ne.__Directive=Ne.TypeNameMetaFieldDef=Ne.TypeMetaFieldDef=Ne.TypeKind=Ne.SchemaMetaFieldDef=void 0;Ne.isIntrospectionType=
QU;var FU=$e(),UU=Wt(),dt=Jo(),GU=Lr(),zU=Wu(),F=fe(),Re=Mn(),Uy=new F.GraphQLObjectType({name:"__Schema",description:"A GraphQL Schema defines the capabilities\
 of a GraphQL server. It exposes all available types and directives on the server, as well as the entry points for query, mutation, and subscription operations.",
fields:()=>({description:{type:Re.GraphQLString,resolve:e=>e.description},types:{description:"A list of all types supported by this server.",type:new F.GraphQLNonNull(
new F.GraphQLList(new F.GraphQLNonNull(Mr))),resolve(e){return Object.values(e.getTypeMap())}},queryType:{description:"The type that query operations will be ro\
oted at.",type:new F.GraphQLNonNull(Mr),resolve:e=>e.getQueryType()},mutationType:{description:"If this server supports mutation, the type that mutation operati\
ons will be rooted at.",type:Mr,resolve:e=>e.getMutationType()},subscriptionType:{description:"If this server support subscription, the type that subscription o\
perations will be rooted at.",type:Mr,resolve:e=>e.getSubscriptionType()},directives:{description:"A list of all directives supported by this server.",type:new F.
GraphQLNonNull(new F.GraphQLList(new F.GraphQLNonNull(Gy))),args:{includeDeprecated:{type:new F.GraphQLNonNull(Re.GraphQLBoolean),defaultValue:!1}},resolve:(e,{
includeDeprecated:t})=>t?e.getDirectives():e.getDirectives().filter(r=>r.deprecationReason==null)}})});Ne.__Schema=Uy;var Gy=new F.GraphQLObjectType({name:"__Di\
rective",description:`A Directive provides a way to describe alternate runtime execution and type validation behavior in a GraphQL document.

In some cases, you need to provide options to alter GraphQL's execution behavior in ways field arguments will not suffice, such as conditionally including or sk\
ipping a field. Directives provide this by describing additional information to the executor.`,fields:()=>({name:{type:new F.GraphQLNonNull(Re.GraphQLString),resolve:e=>e.
name},description:{type:Re.GraphQLString,resolve:e=>e.description},isRepeatable:{type:new F.GraphQLNonNull(Re.GraphQLBoolean),resolve:e=>e.isRepeatable},locations:{
type:new F.GraphQLNonNull(new F.GraphQLList(new F.GraphQLNonNull(zy))),resolve:e=>e.locations},args:{type:new F.GraphQLNonNull(new F.GraphQLList(new F.GraphQLNonNull(
Xu))),args:{includeDeprecated:{type:Re.GraphQLBoolean,defaultValue:!1}},resolve(e,{includeDeprecated:t}){return t?e.args:e.args.filter(r=>r.deprecationReason==null)}},
isDeprecated:{type:new F.GraphQLNonNull(Re.GraphQLBoolean),resolve:e=>e.deprecationReason!=null},deprecationReason:{type:Re.GraphQLString,resolve:e=>e.deprecationReason}})});
Ne.__Directive=Gy;var zy=new F.GraphQLEnumType({name:"__DirectiveLocation",description:"A Directive can be adjacent to many parts of the GraphQL language, a __D\
irectiveLocation describes one such possible adjacencies.",values:{QUERY:{value:dt.DirectiveLocation.QUERY,description:"Location adjacent to a query operation."},
MUTATION:{value:dt.DirectiveLocation.MUTATION,description:"Location adjacent to a mutation operation."},SUBSCRIPTION:{value:dt.DirectiveLocation.SUBSCRIPTION,description:"\
Location adjacent to a subscription operation."},FIELD:{value:dt.DirectiveLocation.FIELD,description:"Location adjacent to a field."},FRAGMENT_DEFINITION:{value:dt.
DirectiveLocation.FRAGMENT_DEFINITION,description:"Location adjacent to a fragment definition."},FRAGMENT_SPREAD:{value:dt.DirectiveLocation.FRAGMENT_SPREAD,description:"\
Location adjacent to a fragment spread."},INLINE_FRAGMENT:{value:dt.DirectiveLocation.INLINE_FRAGMENT,description:"Location adjacent to an inline fragment."},VARIABLE_DEFINITION:{
value:dt.DirectiveLocation.VARIABLE_DEFINITION,description:"Location adjacent to a variable definition."},SCHEMA:{value:dt.DirectiveLocation.SCHEMA,description:"\
Location adjacent to a schema definition."},SCALAR:{value:dt.DirectiveLocation.SCALAR,description:"Location adjacent to a scalar definition."},OBJECT:{value:dt.
DirectiveLocation.OBJECT,description:"Location adjacent to an object type definition."},FIELD_DEFINITION:{value:dt.DirectiveLocation.FIELD_DEFINITION,description:"\
Location adjacent to a field definition."},ARGUMENT_DEFINITION:{value:dt.DirectiveLocation.ARGUMENT_DEFINITION,description:"Location adjacent to an argument def\
inition."},INTERFACE:{value:dt.DirectiveLocation.INTERFACE,description:"Location adjacent to an interface definition."},UNION:{value:dt.DirectiveLocation.UNION,
description:"Location adjacent to a union definition."},ENUM:{value:dt.DirectiveLocation.ENUM,description:"Location adjacent to an enum definition."},ENUM_VALUE:{
value:dt.DirectiveLocation.ENUM_VALUE,description:"Location adjacent to an enum value definition."},INPUT_OBJECT:{value:dt.DirectiveLocation.INPUT_OBJECT,description:"\
Location adjacent to an input object type definition."},INPUT_FIELD_DEFINITION:{value:dt.DirectiveLocation.INPUT_FIELD_DEFINITION,description:"Location adjacent\
 to an input object field definition."},DIRECTIVE_DEFINITION:{value:dt.DirectiveLocation.DIRECTIVE_DEFINITION,description:"Location adjacent to a directive defi\
nition."}}});Ne.__DirectiveLocation=zy;var Mr=new F.GraphQLObjectType({name:"__Type",description:"The fundamental unit of any GraphQL Schema is the type. There \
are many kinds of types in GraphQL as represented by the `__TypeKind` enum.\n\nDepending on the kind of a type, certain fields describe information about that typ\
e. Scalar types provide no information beyond a name, description and optional `specifiedByURL`, while Enum types provide their values. Object and Interface typ\
es provide the fields they describe. Abstract types, Union and Interface, provide the Object types possible at runtime. List and NonNull types compose other typ\
es.",fields:()=>({kind:{type:new F.GraphQLNonNull(Ky),resolve(e){if((0,F.isScalarType)(e))return Tt.SCALAR;if((0,F.isObjectType)(e))return Tt.OBJECT;if((0,F.isInterfaceType)(
e))return Tt.INTERFACE;if((0,F.isUnionType)(e))return Tt.UNION;if((0,F.isEnumType)(e))return Tt.ENUM;if((0,F.isInputObjectType)(e))return Tt.INPUT_OBJECT;if((0,F.
isListType)(e))return Tt.LIST;if((0,F.isNonNullType)(e))return Tt.NON_NULL;(0,UU.invariant)(!1,`Unexpected type: "${(0,FU.inspect)(e)}".`)}},name:{type:Re.GraphQLString,
resolve:e=>"name"in e?e.name:void 0},description:{type:Re.GraphQLString,resolve:e=>"description"in e?e.description:void 0},specifiedByURL:{type:Re.GraphQLString,
resolve:e=>"specifiedByURL"in e?e.specifiedByURL:void 0},fields:{type:new F.GraphQLList(new F.GraphQLNonNull(By)),args:{includeDeprecated:{type:Re.GraphQLBoolean,
defaultValue:!1}},resolve(e,{includeDeprecated:t}){if((0,F.isObjectType)(e)||(0,F.isInterfaceType)(e)){let r=Object.values(e.getFields());return t?r:r.filter(n=>n.
deprecationReason==null)}}},interfaces:{type:new F.GraphQLList(new F.GraphQLNonNull(Mr)),resolve(e){if((0,F.isObjectType)(e)||(0,F.isInterfaceType)(e))return e.
getInterfaces()}},possibleTypes:{type:new F.GraphQLList(new F.GraphQLNonNull(Mr)),resolve(e,t,r,{schema:n}){if((0,F.isAbstractType)(e))return n.getPossibleTypes(
e)}},enumValues:{type:new F.GraphQLList(new F.GraphQLNonNull(Vy)),args:{includeDeprecated:{type:Re.GraphQLBoolean,defaultValue:!1}},resolve(e,{includeDeprecated:t}){
if((0,F.isEnumType)(e)){let r=e.getValues();return t?r:r.filter(n=>n.deprecationReason==null)}}},inputFields:{type:new F.GraphQLList(new F.GraphQLNonNull(Xu)),args:{
includeDeprecated:{type:Re.GraphQLBoolean,defaultValue:!1}},resolve(e,{includeDeprecated:t}){if((0,F.isInputObjectType)(e)){let r=Object.values(e.getFields());return t?
r:r.filter(n=>n.deprecationReason==null)}}},ofType:{type:Mr,resolve:e=>"ofType"in e?e.ofType:void 0},isOneOf:{type:Re.GraphQLBoolean,resolve:e=>{if((0,F.isInputObjectType)(
e))return e.isOneOf}}})});Ne.__Type=Mr;var By=new F.GraphQLObjectType({name:"__Field",description:"Object and Interface types are described by a list of Fields,\
 each of which has a name, potentially a list of arguments, and a return type.",fields:()=>({name:{type:new F.GraphQLNonNull(Re.GraphQLString),resolve:e=>e.name},
description:{type:Re.GraphQLString,resolve:e=>e.description},args:{type:new F.GraphQLNonNull(new F.GraphQLList(new F.GraphQLNonNull(Xu))),args:{includeDeprecated:{
type:Re.GraphQLBoolean,defaultValue:!1}},resolve(e,{includeDeprecated:t}){return t?e.args:e.args.filter(r=>r.deprecationReason==null)}},type:{type:new F.GraphQLNonNull(
Mr),resolve:e=>e.type},isDeprecated:{type:new F.GraphQLNonNull(Re.GraphQLBoolean),resolve:e=>e.deprecationReason!=null},deprecationReason:{type:Re.GraphQLString,
resolve:e=>e.deprecationReason}})});Ne.__Field=By;var Xu=new F.GraphQLObjectType({name:"__InputValue",description:"Arguments provided to Fields or Directives an\
d the input fields of an InputObject are represented as Input Values which describe their type and optionally a default value.",fields:()=>({name:{type:new F.GraphQLNonNull(
Re.GraphQLString),resolve:e=>e.name},description:{type:Re.GraphQLString,resolve:e=>e.description},type:{type:new F.GraphQLNonNull(Mr),resolve:e=>e.type},defaultValue:{
type:Re.GraphQLString,description:"A GraphQL-formatted string representing the default value for this input value.",resolve(e){let{type:t,defaultValue:r}=e,n=(0,zU.
astFromValue)(r,t);return n?(0,GU.print)(n):null}},isDeprecated:{type:new F.GraphQLNonNull(Re.GraphQLBoolean),resolve:e=>e.deprecationReason!=null},deprecationReason:{
type:Re.GraphQLString,resolve:e=>e.deprecationReason}})});Ne.__InputValue=Xu;var Vy=new F.GraphQLObjectType({name:"__EnumValue",description:"One possible value \
for a given Enum. Enum values are unique values, not a placeholder for a string or numeric value. However an Enum value is returned in a JSON response as a stri\
ng.",fields:()=>({name:{type:new F.GraphQLNonNull(Re.GraphQLString),resolve:e=>e.name},description:{type:Re.GraphQLString,resolve:e=>e.description},isDeprecated:{
type:new F.GraphQLNonNull(Re.GraphQLBoolean),resolve:e=>e.deprecationReason!=null},deprecationReason:{type:Re.GraphQLString,resolve:e=>e.deprecationReason}})});
Ne.__EnumValue=Vy;var Tt;Ne.TypeKind=Tt;(function(e){e.SCALAR="SCALAR",e.OBJECT="OBJECT",e.INTERFACE="INTERFACE",e.UNION="UNION",e.ENUM="ENUM",e.INPUT_OBJECT="I\
NPUT_OBJECT",e.LIST="LIST",e.NON_NULL="NON_NULL"})(Tt||(Ne.TypeKind=Tt={}));var Ky=new F.GraphQLEnumType({name:"__TypeKind",description:"An enum describing what\
 kind of type a given `__Type` is.",values:{SCALAR:{value:Tt.SCALAR,description:"Indicates this type is a scalar."},OBJECT:{value:Tt.OBJECT,description:"Indicat\
es this type is an object. `fields` and `interfaces` are valid fields."},INTERFACE:{value:Tt.INTERFACE,description:"Indicates this type is an interface. `fields\
`, `interfaces`, and `possibleTypes` are valid fields."},UNION:{value:Tt.UNION,description:"Indicates this type is a union. `possibleTypes` is a valid field."},
ENUM:{value:Tt.ENUM,description:"Indicates this type is an enum. `enumValues` is a valid field."},INPUT_OBJECT:{value:Tt.INPUT_OBJECT,description:"Indicates thi\
s type is an input object. `inputFields` is a valid field."},LIST:{value:Tt.LIST,description:"Indicates this type is a list. `ofType` is a valid field."},NON_NULL:{
value:Tt.NON_NULL,description:"Indicates this type is a non-null. `ofType` is a valid field."}}});Ne.__TypeKind=Ky;var BU={name:"__schema",type:new F.GraphQLNonNull(
Uy),description:"Access the current type schema of this server.",args:[],resolve:(e,t,r,{schema:n})=>n,deprecationReason:void 0,extensions:Object.create(null),astNode:void 0};
Ne.SchemaMetaFieldDef=BU;var VU={name:"__type",type:Mr,description:"Request the type information of a single type.",args:[{name:"name",description:void 0,type:new F.
GraphQLNonNull(Re.GraphQLString),defaultValue:void 0,deprecationReason:void 0,extensions:Object.create(null),astNode:void 0}],resolve:(e,{name:t},r,{schema:n})=>n.
getType(t),deprecationReason:void 0,extensions:Object.create(null),astNode:void 0};Ne.TypeMetaFieldDef=VU;var KU={name:"__typename",type:new F.GraphQLNonNull(Re.
GraphQLString),description:"The name of the current Object type at runtime.",args:[],resolve:(e,t,r,{parentType:n})=>n.name,deprecationReason:void 0,extensions:Object.
create(null),astNode:void 0};Ne.TypeNameMetaFieldDef=KU;var bN=Object.freeze([Uy,Gy,zy,Mr,By,Xu,Vy,Ky]);Ne.introspectionTypes=bN;function QU(e){return bN.some(({
name:t})=>e.name===t)}});var Gi=S(ta=>{"use strict";Object.defineProperty(ta,"__esModule",{value:!0});ta.GraphQLSchema=void 0;ta.assertSchema=WU;ta.isSchema=vN;var Id=Yt(),Zy=$e(),ZU=ju(),
HU=jn(),JU=cd(),Qy=lr(),cn=fe(),_N=pr(),YU=qr();function vN(e){return(0,ZU.instanceOf)(e,Od)}function WU(e){if(!vN(e))throw new Error(`Expected ${(0,Zy.inspect)(
e)} to be a GraphQL schema.`);return e}var Od=class{constructor(t){var r,n;this.__validationErrors=t.assumeValid===!0?[]:void 0,(0,HU.isObjectLike)(t)||(0,Id.devAssert)(
!1,"Must provide configuration object."),!t.types||Array.isArray(t.types)||(0,Id.devAssert)(!1,`"types" must be Array if provided but got: ${(0,Zy.inspect)(t.types)}\
.`),!t.directives||Array.isArray(t.directives)||(0,Id.devAssert)(!1,`"directives" must be Array if provided but got: ${(0,Zy.inspect)(t.directives)}.`),this.description=
t.description,this.extensions=(0,JU.toObjMap)(t.extensions),this.astNode=t.astNode,this.extensionASTNodes=(r=t.extensionASTNodes)!==null&&r!==void 0?r:[],this._queryType=
t.query,this._mutationType=t.mutation,this._subscriptionType=t.subscription,this._directives=(n=t.directives)!==null&&n!==void 0?n:_N.specifiedDirectives;let s=new Set(
t.types);if(t.types!=null)for(let i of t.types)s.delete(i),ln(i,s);this._queryType!=null&&ln(this._queryType,s),this._mutationType!=null&&ln(this._mutationType,
s),this._subscriptionType!=null&&ln(this._subscriptionType,s);for(let i of this._directives)if((0,_N.isDirective)(i))for(let o of i.args)ln(o.type,s);ln(YU.__Schema,
s),this._typeMap=Object.create(null),this._subTypeMap=Object.create(null),this._implementationsMap=Object.create(null);for(let i of s){if(i==null)continue;let o=i.
name;if(o||(0,Id.devAssert)(!1,"One of the provided types for building the Schema is missing a name."),this._typeMap[o]!==void 0)throw new Error(`Schema must co\
ntain uniquely named types but contains multiple types named "${o}".`);if(this._typeMap[o]=i,(0,cn.isInterfaceType)(i)){for(let a of i.getInterfaces())if((0,cn.
isInterfaceType)(a)){let u=this._implementationsMap[a.name];u===void 0&&(u=this._implementationsMap[a.name]={objects:[],interfaces:[]}),u.interfaces.push(i)}}else if((0,cn.
isObjectType)(i)){for(let a of i.getInterfaces())if((0,cn.isInterfaceType)(a)){let u=this._implementationsMap[a.name];u===void 0&&(u=this._implementationsMap[a.
name]={objects:[],interfaces:[]}),u.objects.push(i)}}}}get[Symbol.toStringTag](){return"GraphQLSchema"}getQueryType(){return this._queryType}getMutationType(){return this.
_mutationType}getSubscriptionType(){return this._subscriptionType}getRootType(t){switch(t){case Qy.OperationTypeNode.QUERY:return this.getQueryType();case Qy.OperationTypeNode.
MUTATION:return this.getMutationType();case Qy.OperationTypeNode.SUBSCRIPTION:return this.getSubscriptionType()}}getTypeMap(){return this._typeMap}getType(t){return this.
getTypeMap()[t]}getPossibleTypes(t){return(0,cn.isUnionType)(t)?t.getTypes():this.getImplementations(t).objects}getImplementations(t){let r=this._implementationsMap[t.
name];return r??{objects:[],interfaces:[]}}isSubType(t,r){let n=this._subTypeMap[t.name];if(n===void 0){if(n=Object.create(null),(0,cn.isUnionType)(t))for(let s of t.
getTypes())n[s.name]=!0;else{let s=this.getImplementations(t);for(let i of s.objects)n[i.name]=!0;for(let i of s.interfaces)n[i.name]=!0}this._subTypeMap[t.name]=
n}return n[r.name]!==void 0}getDirectives(){return this._directives}getDirective(t){return this.getDirectives().find(r=>r.name===t)}toConfig(){return{description:this.
description,query:this.getQueryType(),mutation:this.getMutationType(),subscription:this.getSubscriptionType(),types:Object.values(this.getTypeMap()),directives:this.
getDirectives(),extensions:this.extensions,astNode:this.astNode,extensionASTNodes:this.extensionASTNodes,assumeValid:this.__validationErrors!==void 0}}};ta.GraphQLSchema=
Od;function ln(e,t){let r=(0,cn.getNamedType)(e);if(!t.has(r)){if(t.add(r),(0,cn.isUnionType)(r))for(let n of r.getTypes())ln(n,t);else if((0,cn.isObjectType)(r)||
(0,cn.isInterfaceType)(r)){for(let n of r.getInterfaces())ln(n,t);for(let n of Object.values(r.getFields())){ln(n.type,t);for(let s of n.args)ln(s.type,t)}}else if((0,cn.
isInputObjectType)(r))for(let n of Object.values(r.getFields()))ln(n.type,t)}return t}});var tc=S(Ad=>{"use strict";Object.defineProperty(Ad,"__esModule",{value:!0});Ad.assertValidSchema=rG;Ad.validateSchema=kN;var Kt=$e(),XU=Q(),Hy=lr(),wN=Vu(),We=fe(),
SN=pr(),eG=qr(),tG=Gi();function kN(e){if((0,tG.assertSchema)(e),e.__validationErrors)return e.__validationErrors;let t=new Yy(e);nG(t),sG(t),iG(t);let r=t.getErrors();
return e.__validationErrors=r,r}function rG(e){let t=kN(e);if(t.length!==0)throw new Error(t.map(r=>r.message).join(`

`))}var Yy=class{constructor(t){this._errors=[],this.schema=t}reportError(t,r){let n=Array.isArray(r)?r.filter(Boolean):r;this._errors.push(new XU.GraphQLError(
t,{nodes:n}))}getErrors(){return this._errors}};function nG(e){let t=e.schema,r=t.getQueryType();if(!r)e.reportError("Query root type must be provided.",t.astNode);else if(!(0,We.
isObjectType)(r)){var n;e.reportError(`Query root type must be Object type, it cannot be ${(0,Kt.inspect)(r)}.`,(n=Jy(t,Hy.OperationTypeNode.QUERY))!==null&&n!==
void 0?n:r.astNode)}let s=t.getMutationType();if(s&&!(0,We.isObjectType)(s)){var i;e.reportError(`Mutation root type must be Object type if provided, it cannot \
be ${(0,Kt.inspect)(s)}.`,(i=Jy(t,Hy.OperationTypeNode.MUTATION))!==null&&i!==void 0?i:s.astNode)}let o=t.getSubscriptionType();if(o&&!(0,We.isObjectType)(o)){var a;
e.reportError(`Subscription root type must be Object type if provided, it cannot be ${(0,Kt.inspect)(o)}.`,(a=Jy(t,Hy.OperationTypeNode.SUBSCRIPTION))!==null&&a!==
void 0?a:o.astNode)}}function Jy(e,t){var r;return(r=[e.astNode,...e.extensionASTNodes].flatMap(n=>{var s;return(s=n?.operationTypes)!==null&&s!==void 0?s:[]}).
find(n=>n.operation===t))===null||r===void 0?void 0:r.type}function sG(e){for(let r of e.schema.getDirectives()){if(!(0,SN.isDirective)(r)){e.reportError(`Expec\
ted directive but got: ${(0,Kt.inspect)(r)}.`,r?.astNode);continue}zi(e,r),r.locations.length===0&&e.reportError(`Directive @${r.name} must include 1 or more lo\
cations.`,r.astNode);for(let n of r.args)if(zi(e,n),(0,We.isInputType)(n.type)||e.reportError(`The type of @${r.name}(${n.name}:) must be Input Type but got: ${(0,Kt.
inspect)(n.type)}.`,n.astNode),(0,We.isRequiredArgument)(n)&&n.deprecationReason!=null){var t;e.reportError(`Required argument @${r.name}(${n.name}:) cannot be \
deprecated.`,[Wy(n.astNode),(t=n.astNode)===null||t===void 0?void 0:t.type])}}}function zi(e,t){t.name.startsWith("__")&&e.reportError(`Name "${t.name}" must no\
t begin with "__", which is reserved by GraphQL introspection.`,t.astNode)}function iG(e){let t=dG(e),r=e.schema.getTypeMap();for(let n of Object.values(r)){if(!(0,We.
isNamedType)(n)){e.reportError(`Expected GraphQL named type but got: ${(0,Kt.inspect)(n)}.`,n.astNode);continue}(0,eG.isIntrospectionType)(n)||zi(e,n),(0,We.isObjectType)(
n)||(0,We.isInterfaceType)(n)?(TN(e,n),EN(e,n)):(0,We.isUnionType)(n)?uG(e,n):(0,We.isEnumType)(n)?cG(e,n):(0,We.isInputObjectType)(n)&&(lG(e,n),t(n))}}function TN(e,t){
let r=Object.values(t.getFields());r.length===0&&e.reportError(`Type ${t.name} must define one or more fields.`,[t.astNode,...t.extensionASTNodes]);for(let o of r){
if(zi(e,o),!(0,We.isOutputType)(o.type)){var n;e.reportError(`The type of ${t.name}.${o.name} must be Output Type but got: ${(0,Kt.inspect)(o.type)}.`,(n=o.astNode)===
null||n===void 0?void 0:n.type)}for(let a of o.args){let u=a.name;if(zi(e,a),!(0,We.isInputType)(a.type)){var s;e.reportError(`The type of ${t.name}.${o.name}(${u}\
:) must be Input Type but got: ${(0,Kt.inspect)(a.type)}.`,(s=a.astNode)===null||s===void 0?void 0:s.type)}if((0,We.isRequiredArgument)(a)&&a.deprecationReason!=
null){var i;e.reportError(`Required argument ${t.name}.${o.name}(${u}:) cannot be deprecated.`,[Wy(a.astNode),(i=a.astNode)===null||i===void 0?void 0:i.type])}}}}
function EN(e,t){let r=Object.create(null);for(let n of t.getInterfaces()){if(!(0,We.isInterfaceType)(n)){e.reportError(`Type ${(0,Kt.inspect)(t)} must only imp\
lement Interface types, it cannot implement ${(0,Kt.inspect)(n)}.`,ec(t,n));continue}if(t===n){e.reportError(`Type ${t.name} cannot implement itself because it \
would create a circular reference.`,ec(t,n));continue}if(r[n.name]){e.reportError(`Type ${t.name} can only implement ${n.name} once.`,ec(t,n));continue}r[n.name]=
!0,aG(e,t,n),oG(e,t,n)}}function oG(e,t,r){let n=t.getFields();for(let u of Object.values(r.getFields())){let c=u.name,l=n[c];if(!l){e.reportError(`Interface fi\
eld ${r.name}.${c} expected but ${t.name} does not provide it.`,[u.astNode,t.astNode,...t.extensionASTNodes]);continue}if(!(0,wN.isTypeSubTypeOf)(e.schema,l.type,
u.type)){var s,i;e.reportError(`Interface field ${r.name}.${c} expects type ${(0,Kt.inspect)(u.type)} but ${t.name}.${c} is type ${(0,Kt.inspect)(l.type)}.`,[(s=
u.astNode)===null||s===void 0?void 0:s.type,(i=l.astNode)===null||i===void 0?void 0:i.type])}for(let p of u.args){let d=p.name,f=l.args.find(m=>m.name===d);if(!f){
e.reportError(`Interface field argument ${r.name}.${c}(${d}:) expected but ${t.name}.${c} does not provide it.`,[p.astNode,l.astNode]);continue}if(!(0,wN.isEqualType)(
p.type,f.type)){var o,a;e.reportError(`Interface field argument ${r.name}.${c}(${d}:) expects type ${(0,Kt.inspect)(p.type)} but ${t.name}.${c}(${d}:) is type ${(0,Kt.
inspect)(f.type)}.`,[(o=p.astNode)===null||o===void 0?void 0:o.type,(a=f.astNode)===null||a===void 0?void 0:a.type])}}for(let p of l.args){let d=p.name;!u.args.
find(m=>m.name===d)&&(0,We.isRequiredArgument)(p)&&e.reportError(`Object field ${t.name}.${c} includes required argument ${d} that is missing from the Interface\
 field ${r.name}.${c}.`,[p.astNode,u.astNode])}}}function aG(e,t,r){let n=t.getInterfaces();for(let s of r.getInterfaces())n.includes(s)||e.reportError(s===t?`T\
ype ${t.name} cannot implement ${r.name} because it would create a circular reference.`:`Type ${t.name} must implement ${s.name} because it is implemented by ${r.
name}.`,[...ec(r,s),...ec(t,r)])}function uG(e,t){let r=t.getTypes();r.length===0&&e.reportError(`Union type ${t.name} must define one or more member types.`,[t.
astNode,...t.extensionASTNodes]);let n=Object.create(null);for(let s of r){if(n[s.name]){e.reportError(`Union type ${t.name} can only include type ${s.name} onc\
e.`,$N(t,s.name));continue}n[s.name]=!0,(0,We.isObjectType)(s)||e.reportError(`Union type ${t.name} can only include Object types, it cannot include ${(0,Kt.inspect)(
s)}.`,$N(t,String(s)))}}function cG(e,t){let r=t.getValues();r.length===0&&e.reportError(`Enum type ${t.name} must define one or more values.`,[t.astNode,...t.extensionASTNodes]);
for(let n of r)zi(e,n)}function lG(e,t){let r=Object.values(t.getFields());r.length===0&&e.reportError(`Input Object type ${t.name} must define one or more fiel\
ds.`,[t.astNode,...t.extensionASTNodes]);for(let i of r){if(zi(e,i),!(0,We.isInputType)(i.type)){var n;e.reportError(`The type of ${t.name}.${i.name} must be In\
put Type but got: ${(0,Kt.inspect)(i.type)}.`,(n=i.astNode)===null||n===void 0?void 0:n.type)}if((0,We.isRequiredInputField)(i)&&i.deprecationReason!=null){var s;
e.reportError(`Required input field ${t.name}.${i.name} cannot be deprecated.`,[Wy(i.astNode),(s=i.astNode)===null||s===void 0?void 0:s.type])}t.isOneOf&&pG(t,i,
e)}}function pG(e,t,r){if((0,We.isNonNullType)(t.type)){var n;r.reportError(`OneOf input field ${e.name}.${t.name} must be nullable.`,(n=t.astNode)===null||n===
void 0?void 0:n.type)}t.defaultValue!==void 0&&r.reportError(`OneOf input field ${e.name}.${t.name} cannot have a default value.`,t.astNode)}function dG(e){let t=Object.
create(null),r=[],n=Object.create(null);return s;function s(i){if(t[i.name])return;t[i.name]=!0,n[i.name]=r.length;let o=Object.values(i.getFields());for(let a of o)
if((0,We.isNonNullType)(a.type)&&(0,We.isInputObjectType)(a.type.ofType)){let u=a.type.ofType,c=n[u.name];if(r.push(a),c===void 0)s(u);else{let l=r.slice(c),p=l.
map(d=>d.name).join(".");e.reportError(`Cannot reference Input Object "${u.name}" within itself through a series of non-null fields: "${p}".`,l.map(d=>d.astNode))}
r.pop()}n[i.name]=void 0}}function ec(e,t){let{astNode:r,extensionASTNodes:n}=e;return(r!=null?[r,...n]:n).flatMap(i=>{var o;return(o=i.interfaces)!==null&&o!==
void 0?o:[]}).filter(i=>i.name.value===t.name)}function $N(e,t){let{astNode:r,extensionASTNodes:n}=e;return(r!=null?[r,...n]:n).flatMap(i=>{var o;return(o=i.types)!==
null&&o!==void 0?o:[]}).filter(i=>i.name.value===t)}function Wy(e){var t;return e==null||(t=e.directives)===null||t===void 0?void 0:t.find(r=>r.name.value===SN.
GraphQLDeprecatedDirective.name)}});var na=S(ui=>{"use strict";Object.defineProperty(ui,"__esModule",{value:!0});ui.BREAK=void 0;ui.getEnterLeaveForKind=Pd;ui.getVisitFn=yG;ui.visit=hG;ui.visitInParallel=
gG;var fG=Yt(),mG=$e(),Xy=lr(),RN=de(),ra=Object.freeze({});ui.BREAK=ra;function hG(e,t,r=Xy.QueryDocumentKeys){let n=new Map;for(let T of Object.values(RN.Kind))
n.set(T,Pd(t,T));let s,i=Array.isArray(e),o=[e],a=-1,u=[],c=e,l,p,d=[],f=[];do{a++;let T=a===o.length,k=T&&u.length!==0;if(T){if(l=f.length===0?void 0:d[d.length-
1],c=p,p=f.pop(),k)if(i){c=c.slice();let A=0;for(let[j,L]of u){let J=j-A;L===null?(c.splice(J,1),A++):c[J]=L}}else{c={...c};for(let[A,j]of u)c[A]=j}a=s.index,o=
s.keys,u=s.edits,i=s.inArray,s=s.prev}else if(p){if(l=i?a:o[a],c=p[l],c==null)continue;d.push(l)}let R;if(!Array.isArray(c)){var m,h;(0,Xy.isNode)(c)||(0,fG.devAssert)(
!1,`Invalid AST Node: ${(0,mG.inspect)(c)}.`);let A=T?(m=n.get(c.kind))===null||m===void 0?void 0:m.leave:(h=n.get(c.kind))===null||h===void 0?void 0:h.enter;if(R=
A?.call(t,c,l,p,d,f),R===ra)break;if(R===!1){if(!T){d.pop();continue}}else if(R!==void 0&&(u.push([l,R]),!T))if((0,Xy.isNode)(R))c=R;else{d.pop();continue}}if(R===
void 0&&k&&u.push([l,c]),T)d.pop();else{var b;s={inArray:i,index:a,keys:o,edits:u,prev:s},i=Array.isArray(c),o=i?c:(b=r[c.kind])!==null&&b!==void 0?b:[],a=-1,u=
[],p&&f.push(p),p=c}}while(s!==void 0);return u.length!==0?u[u.length-1][1]:e}function gG(e){let t=new Array(e.length).fill(null),r=Object.create(null);for(let n of Object.
values(RN.Kind)){let s=!1,i=new Array(e.length).fill(void 0),o=new Array(e.length).fill(void 0);for(let u=0;u<e.length;++u){let{enter:c,leave:l}=Pd(e[u],n);s||(s=
c!=null||l!=null),i[u]=c,o[u]=l}if(!s)continue;let a={enter(...u){let c=u[0];for(let p=0;p<e.length;p++)if(t[p]===null){var l;let d=(l=i[p])===null||l===void 0?
void 0:l.apply(e[p],u);if(d===!1)t[p]=c;else if(d===ra)t[p]=ra;else if(d!==void 0)return d}},leave(...u){let c=u[0];for(let p=0;p<e.length;p++)if(t[p]===null){var l;
let d=(l=o[p])===null||l===void 0?void 0:l.apply(e[p],u);if(d===ra)t[p]=ra;else if(d!==void 0&&d!==!1)return d}else t[p]===c&&(t[p]=null)}};r[n]=a}return r}function Pd(e,t){
let r=e[t];return typeof r=="object"?r:typeof r=="function"?{enter:r,leave:void 0}:{enter:e.enter,leave:e.leave}}function yG(e,t,r){let{enter:n,leave:s}=Pd(e,t);
return r?s:n}});var qn=S(rb=>{"use strict";Object.defineProperty(rb,"__esModule",{value:!0});rb.typeFromAST=tb;var eb=de(),xN=fe();function tb(e,t){switch(t.kind){case eb.Kind.
LIST_TYPE:{let r=tb(e,t.type);return r&&new xN.GraphQLList(r)}case eb.Kind.NON_NULL_TYPE:{let r=tb(e,t.type);return r&&new xN.GraphQLNonNull(r)}case eb.Kind.NAMED_TYPE:
return e.getType(t.name.value)}}});var Cd=S(rc=>{"use strict";Object.defineProperty(rc,"__esModule",{value:!0});rc.TypeInfo=void 0;rc.visitWithTypeInfo=vG;var bG=lr(),Xe=de(),NN=na(),et=fe(),sa=qr(),
IN=qn(),nb=class{constructor(t,r,n){this._schema=t,this._typeStack=[],this._parentTypeStack=[],this._inputTypeStack=[],this._fieldDefStack=[],this._defaultValueStack=
[],this._directive=null,this._argument=null,this._enumValue=null,this._getFieldDef=n??_G,r&&((0,et.isInputType)(r)&&this._inputTypeStack.push(r),(0,et.isCompositeType)(
r)&&this._parentTypeStack.push(r),(0,et.isOutputType)(r)&&this._typeStack.push(r))}get[Symbol.toStringTag](){return"TypeInfo"}getType(){if(this._typeStack.length>
0)return this._typeStack[this._typeStack.length-1]}getParentType(){if(this._parentTypeStack.length>0)return this._parentTypeStack[this._parentTypeStack.length-1]}getInputType(){
if(this._inputTypeStack.length>0)return this._inputTypeStack[this._inputTypeStack.length-1]}getParentInputType(){if(this._inputTypeStack.length>1)return this._inputTypeStack[this.
_inputTypeStack.length-2]}getFieldDef(){if(this._fieldDefStack.length>0)return this._fieldDefStack[this._fieldDefStack.length-1]}getDefaultValue(){if(this._defaultValueStack.
length>0)return this._defaultValueStack[this._defaultValueStack.length-1]}getDirective(){return this._directive}getArgument(){return this._argument}getEnumValue(){
return this._enumValue}enter(t){let r=this._schema;switch(t.kind){case Xe.Kind.SELECTION_SET:{let s=(0,et.getNamedType)(this.getType());this._parentTypeStack.push(
(0,et.isCompositeType)(s)?s:void 0);break}case Xe.Kind.FIELD:{let s=this.getParentType(),i,o;s&&(i=this._getFieldDef(r,s,t),i&&(o=i.type)),this._fieldDefStack.push(
i),this._typeStack.push((0,et.isOutputType)(o)?o:void 0);break}case Xe.Kind.DIRECTIVE:this._directive=r.getDirective(t.name.value);break;case Xe.Kind.OPERATION_DEFINITION:{
let s=r.getRootType(t.operation);this._typeStack.push((0,et.isObjectType)(s)?s:void 0);break}case Xe.Kind.INLINE_FRAGMENT:case Xe.Kind.FRAGMENT_DEFINITION:{let s=t.
typeCondition,i=s?(0,IN.typeFromAST)(r,s):(0,et.getNamedType)(this.getType());this._typeStack.push((0,et.isOutputType)(i)?i:void 0);break}case Xe.Kind.VARIABLE_DEFINITION:{
let s=(0,IN.typeFromAST)(r,t.type);this._inputTypeStack.push((0,et.isInputType)(s)?s:void 0);break}case Xe.Kind.ARGUMENT:{var n;let s,i,o=(n=this.getDirective())!==
null&&n!==void 0?n:this.getFieldDef();o&&(s=o.args.find(a=>a.name===t.name.value),s&&(i=s.type)),this._argument=s,this._defaultValueStack.push(s?s.defaultValue:
void 0),this._inputTypeStack.push((0,et.isInputType)(i)?i:void 0);break}case Xe.Kind.LIST:{let s=(0,et.getNullableType)(this.getInputType()),i=(0,et.isListType)(
s)?s.ofType:s;this._defaultValueStack.push(void 0),this._inputTypeStack.push((0,et.isInputType)(i)?i:void 0);break}case Xe.Kind.OBJECT_FIELD:{let s=(0,et.getNamedType)(
this.getInputType()),i,o;(0,et.isInputObjectType)(s)&&(o=s.getFields()[t.name.value],o&&(i=o.type)),this._defaultValueStack.push(o?o.defaultValue:void 0),this._inputTypeStack.
push((0,et.isInputType)(i)?i:void 0);break}case Xe.Kind.ENUM:{let s=(0,et.getNamedType)(this.getInputType()),i;(0,et.isEnumType)(s)&&(i=s.getValue(t.value)),this.
_enumValue=i;break}default:}}leave(t){switch(t.kind){case Xe.Kind.SELECTION_SET:this._parentTypeStack.pop();break;case Xe.Kind.FIELD:this._fieldDefStack.pop(),this.
_typeStack.pop();break;case Xe.Kind.DIRECTIVE:this._directive=null;break;case Xe.Kind.OPERATION_DEFINITION:case Xe.Kind.INLINE_FRAGMENT:case Xe.Kind.FRAGMENT_DEFINITION:
this._typeStack.pop();break;case Xe.Kind.VARIABLE_DEFINITION:this._inputTypeStack.pop();break;case Xe.Kind.ARGUMENT:this._argument=null,this._defaultValueStack.
pop(),this._inputTypeStack.pop();break;case Xe.Kind.LIST:case Xe.Kind.OBJECT_FIELD:this._defaultValueStack.pop(),this._inputTypeStack.pop();break;case Xe.Kind.ENUM:
this._enumValue=null;break;default:}}};rc.TypeInfo=nb;function _G(e,t,r){let n=r.name.value;if(n===sa.SchemaMetaFieldDef.name&&e.getQueryType()===t)return sa.SchemaMetaFieldDef;
if(n===sa.TypeMetaFieldDef.name&&e.getQueryType()===t)return sa.TypeMetaFieldDef;if(n===sa.TypeNameMetaFieldDef.name&&(0,et.isCompositeType)(t))return sa.TypeNameMetaFieldDef;
if((0,et.isObjectType)(t)||(0,et.isInterfaceType)(t))return t.getFields()[n]}function vG(e,t){return{enter(...r){let n=r[0];e.enter(n);let s=(0,NN.getEnterLeaveForKind)(
t,n.kind).enter;if(s){let i=s.apply(t,r);return i!==void 0&&(e.leave(n),(0,bG.isNode)(i)&&e.enter(i)),i}},leave(...r){let n=r[0],s=(0,NN.getEnterLeaveForKind)(t,
n.kind).leave,i;return s&&(i=s.apply(t,r)),e.leave(n),i}}}});var Bi=S(Er=>{"use strict";Object.defineProperty(Er,"__esModule",{value:!0});Er.isConstValueNode=sb;Er.isDefinitionNode=wG;Er.isExecutableDefinitionNode=ON;Er.isSchemaCoordinateNode=
$G;Er.isSelectionNode=TG;Er.isTypeDefinitionNode=CN;Er.isTypeExtensionNode=LN;Er.isTypeNode=EG;Er.isTypeSystemDefinitionNode=PN;Er.isTypeSystemExtensionNode=jN;
Er.isValueNode=AN;var se=de();function wG(e){return ON(e)||PN(e)||jN(e)}function ON(e){return e.kind===se.Kind.OPERATION_DEFINITION||e.kind===se.Kind.FRAGMENT_DEFINITION}
function TG(e){return e.kind===se.Kind.FIELD||e.kind===se.Kind.FRAGMENT_SPREAD||e.kind===se.Kind.INLINE_FRAGMENT}function AN(e){return e.kind===se.Kind.VARIABLE||
e.kind===se.Kind.INT||e.kind===se.Kind.FLOAT||e.kind===se.Kind.STRING||e.kind===se.Kind.BOOLEAN||e.kind===se.Kind.NULL||e.kind===se.Kind.ENUM||e.kind===se.Kind.
LIST||e.kind===se.Kind.OBJECT}function sb(e){return AN(e)&&(e.kind===se.Kind.LIST?e.values.some(sb):e.kind===se.Kind.OBJECT?e.fields.some(t=>sb(t.value)):e.kind!==
se.Kind.VARIABLE)}function EG(e){return e.kind===se.Kind.NAMED_TYPE||e.kind===se.Kind.LIST_TYPE||e.kind===se.Kind.NON_NULL_TYPE}function PN(e){return e.kind===se.
Kind.SCHEMA_DEFINITION||CN(e)||e.kind===se.Kind.DIRECTIVE_DEFINITION}function CN(e){return e.kind===se.Kind.SCALAR_TYPE_DEFINITION||e.kind===se.Kind.OBJECT_TYPE_DEFINITION||
e.kind===se.Kind.INTERFACE_TYPE_DEFINITION||e.kind===se.Kind.UNION_TYPE_DEFINITION||e.kind===se.Kind.ENUM_TYPE_DEFINITION||e.kind===se.Kind.INPUT_OBJECT_TYPE_DEFINITION}
function jN(e){return e.kind===se.Kind.SCHEMA_EXTENSION||e.kind===se.Kind.DIRECTIVE_EXTENSION||LN(e)}function LN(e){return e.kind===se.Kind.SCALAR_TYPE_EXTENSION||
e.kind===se.Kind.OBJECT_TYPE_EXTENSION||e.kind===se.Kind.INTERFACE_TYPE_EXTENSION||e.kind===se.Kind.UNION_TYPE_EXTENSION||e.kind===se.Kind.ENUM_TYPE_EXTENSION||
e.kind===se.Kind.INPUT_OBJECT_TYPE_EXTENSION}function $G(e){return e.kind===se.Kind.TYPE_COORDINATE||e.kind===se.Kind.MEMBER_COORDINATE||e.kind===se.Kind.ARGUMENT_COORDINATE||
e.kind===se.Kind.DIRECTIVE_COORDINATE||e.kind===se.Kind.DIRECTIVE_ARGUMENT_COORDINATE}});var ob=S(ib=>{"use strict";Object.defineProperty(ib,"__esModule",{value:!0});ib.ExecutableDefinitionsRule=RG;var SG=Q(),DN=de(),kG=Bi();function RG(e){return{Document(t){
for(let r of t.definitions)if(!(0,kG.isExecutableDefinitionNode)(r)){let n=r.kind===DN.Kind.SCHEMA_DEFINITION||r.kind===DN.Kind.SCHEMA_EXTENSION?"schema":'"'+r.
name.value+'"';e.reportError(new SG.GraphQLError(`The ${n} definition is not executable.`,{nodes:r}))}return!1}}}});var ub=S(ab=>{"use strict";Object.defineProperty(ab,"__esModule",{value:!0});ab.FieldsOnCorrectTypeRule=OG;var MN=ni(),xG=qu(),NG=ii(),IG=Q(),nc=fe();function OG(e){
return{Field(t){let r=e.getParentType();if(r&&!e.getFieldDef()){let s=e.getSchema(),i=t.name.value,o=(0,MN.didYouMean)("to use an inline fragment on",e.hideSuggestions?
[]:AG(s,r,i));o===""&&(o=(0,MN.didYouMean)(e.hideSuggestions?[]:PG(r,i))),e.reportError(new IG.GraphQLError(`Cannot query field "${i}" on type "${r.name}".`+o,{
nodes:t}))}}}}function AG(e,t,r){if(!(0,nc.isAbstractType)(t))return[];let n=new Set,s=Object.create(null);for(let o of e.getPossibleTypes(t))if(o.getFields()[r]){
n.add(o),s[o.name]=1;for(let a of o.getInterfaces()){var i;a.getFields()[r]&&(n.add(a),s[a.name]=((i=s[a.name])!==null&&i!==void 0?i:0)+1)}}return[...n].sort((o,a)=>{
let u=s[a.name]-s[o.name];return u!==0?u:(0,nc.isInterfaceType)(o)&&e.isSubType(o,a)?-1:(0,nc.isInterfaceType)(a)&&e.isSubType(a,o)?1:(0,xG.naturalCompare)(o.name,
a.name)}).map(o=>o.name)}function PG(e,t){if((0,nc.isObjectType)(e)||(0,nc.isInterfaceType)(e)){let r=Object.keys(e.getFields());return(0,NG.suggestionList)(t,r)}
return[]}});var lb=S(cb=>{"use strict";Object.defineProperty(cb,"__esModule",{value:!0});cb.FragmentsOnCompositeTypesRule=CG;var qN=Q(),FN=Lr(),UN=fe(),GN=qn();function CG(e){
return{InlineFragment(t){let r=t.typeCondition;if(r){let n=(0,GN.typeFromAST)(e.getSchema(),r);if(n&&!(0,UN.isCompositeType)(n)){let s=(0,FN.print)(r);e.reportError(
new qN.GraphQLError(`Fragment cannot condition on non composite type "${s}".`,{nodes:r}))}}},FragmentDefinition(t){let r=(0,GN.typeFromAST)(e.getSchema(),t.typeCondition);
if(r&&!(0,UN.isCompositeType)(r)){let n=(0,FN.print)(t.typeCondition);e.reportError(new qN.GraphQLError(`Fragment "${t.name.value}" cannot condition on non comp\
osite type "${n}".`,{nodes:t.typeCondition}))}}}}});var pb=S(jd=>{"use strict";Object.defineProperty(jd,"__esModule",{value:!0});jd.KnownArgumentNamesOnDirectivesRule=KN;jd.KnownArgumentNamesRule=DG;var zN=ni(),BN=ii(),
VN=Q(),jG=de(),LG=pr();function DG(e){return{...KN(e),Argument(t){let r=e.getArgument(),n=e.getFieldDef(),s=e.getParentType();if(!r&&n&&s){let i=t.name.value,o=e.
hideSuggestions?[]:(0,BN.suggestionList)(i,n.args.map(a=>a.name));e.reportError(new VN.GraphQLError(`Unknown argument "${i}" on field "${s.name}.${n.name}".`+(0,zN.
didYouMean)(o),{nodes:t}))}}}}function KN(e){let t=Object.create(null),r=e.getSchema(),n=r?r.getDirectives():LG.specifiedDirectives;for(let o of n)t[o.name]=new Set(
o.args.map(a=>a.name));let s=e.getDocument().definitions;for(let o of s)if(o.kind===jG.Kind.DIRECTIVE_DEFINITION){var i;let a=(i=o.arguments)!==null&&i!==void 0?
i:[];t[o.name.value]=new Set(a.map(u=>u.name.value))}return{Directive(o){let a=o.name.value,u=t[a];if(o.arguments&&u)for(let c of o.arguments){let l=c.name.value;
if(!u.has(l)){let p=e.hideSuggestions?[]:(0,BN.suggestionList)(l,Array.from(u));e.reportError(new VN.GraphQLError(`Unknown argument "${l}" on directive "@${a}".`+
(e.hideSuggestions?"":(0,zN.didYouMean)(p)),{nodes:c}))}}return!1}}}});var hb=S(mb=>{"use strict";Object.defineProperty(mb,"__esModule",{value:!0});mb.KnownDirectivesRule=FG;var MG=$e(),db=Wt(),QN=Q(),fb=lr(),ft=Jo(),qe=de(),qG=pr();
function FG(e){let t=Object.create(null),r=e.getSchema(),n=r?r.getDirectives():qG.specifiedDirectives;for(let i of n)t[i.name]=i.locations;let s=e.getDocument().
definitions;for(let i of s)i.kind===qe.Kind.DIRECTIVE_DEFINITION&&(t[i.name.value]=i.locations.map(o=>o.value));return{Directive(i,o,a,u,c){let l=i.name.value,p=t[l];
if(!p){e.reportError(new QN.GraphQLError(`Unknown directive "@${l}".`,{nodes:i}));return}let d=UG(c);d&&!p.includes(d)&&e.reportError(new QN.GraphQLError(`Direc\
tive "@${l}" may not be used on ${d}.`,{nodes:i}))}}}function UG(e){let t=e[e.length-1];switch("kind"in t||(0,db.invariant)(!1),t.kind){case qe.Kind.OPERATION_DEFINITION:
return GG(t.operation);case qe.Kind.FIELD:return ft.DirectiveLocation.FIELD;case qe.Kind.FRAGMENT_SPREAD:return ft.DirectiveLocation.FRAGMENT_SPREAD;case qe.Kind.
INLINE_FRAGMENT:return ft.DirectiveLocation.INLINE_FRAGMENT;case qe.Kind.FRAGMENT_DEFINITION:return ft.DirectiveLocation.FRAGMENT_DEFINITION;case qe.Kind.VARIABLE_DEFINITION:
return ft.DirectiveLocation.VARIABLE_DEFINITION;case qe.Kind.SCHEMA_DEFINITION:case qe.Kind.SCHEMA_EXTENSION:return ft.DirectiveLocation.SCHEMA;case qe.Kind.SCALAR_TYPE_DEFINITION:case qe.
Kind.SCALAR_TYPE_EXTENSION:return ft.DirectiveLocation.SCALAR;case qe.Kind.OBJECT_TYPE_DEFINITION:case qe.Kind.OBJECT_TYPE_EXTENSION:return ft.DirectiveLocation.
OBJECT;case qe.Kind.FIELD_DEFINITION:return ft.DirectiveLocation.FIELD_DEFINITION;case qe.Kind.INTERFACE_TYPE_DEFINITION:case qe.Kind.INTERFACE_TYPE_EXTENSION:return ft.
DirectiveLocation.INTERFACE;case qe.Kind.UNION_TYPE_DEFINITION:case qe.Kind.UNION_TYPE_EXTENSION:return ft.DirectiveLocation.UNION;case qe.Kind.ENUM_TYPE_DEFINITION:case qe.
Kind.ENUM_TYPE_EXTENSION:return ft.DirectiveLocation.ENUM;case qe.Kind.ENUM_VALUE_DEFINITION:return ft.DirectiveLocation.ENUM_VALUE;case qe.Kind.INPUT_OBJECT_TYPE_DEFINITION:case qe.
Kind.INPUT_OBJECT_TYPE_EXTENSION:return ft.DirectiveLocation.INPUT_OBJECT;case qe.Kind.INPUT_VALUE_DEFINITION:{let r=e[e.length-3];return"kind"in r||(0,db.invariant)(
!1),r.kind===qe.Kind.INPUT_OBJECT_TYPE_DEFINITION?ft.DirectiveLocation.INPUT_FIELD_DEFINITION:ft.DirectiveLocation.ARGUMENT_DEFINITION}case qe.Kind.DIRECTIVE_DEFINITION:case qe.
Kind.DIRECTIVE_EXTENSION:return ft.DirectiveLocation.DIRECTIVE_DEFINITION;default:(0,db.invariant)(!1,"Unexpected kind: "+(0,MG.inspect)(t.kind))}}function GG(e){
switch(e){case fb.OperationTypeNode.QUERY:return ft.DirectiveLocation.QUERY;case fb.OperationTypeNode.MUTATION:return ft.DirectiveLocation.MUTATION;case fb.OperationTypeNode.
SUBSCRIPTION:return ft.DirectiveLocation.SUBSCRIPTION}}});var yb=S(gb=>{"use strict";Object.defineProperty(gb,"__esModule",{value:!0});gb.KnownFragmentNamesRule=BG;var zG=Q();function BG(e){return{FragmentSpread(t){let r=t.
name.value;e.getFragment(r)||e.reportError(new zG.GraphQLError(`Unknown fragment "${r}".`,{nodes:t.name}))}}}});var vb=S(_b=>{"use strict";Object.defineProperty(_b,"__esModule",{value:!0});_b.KnownTypeNamesRule=JG;var VG=ni(),KG=ii(),QG=Q(),bb=Bi(),ZG=qr(),HG=Mn();function JG(e){
let t=e.getSchema(),r=t?t.getTypeMap():Object.create(null),n=Object.create(null);for(let i of e.getDocument().definitions)(0,bb.isTypeDefinitionNode)(i)&&(n[i.name.
value]=!0);let s=[...Object.keys(r),...Object.keys(n)];return{NamedType(i,o,a,u,c){let l=i.name.value;if(!r[l]&&!n[l]){var p;let d=(p=c[2])!==null&&p!==void 0?p:
a,f=d!=null&&YG(d);if(f&&ZN.includes(l))return;let m=e.hideSuggestions?[]:(0,KG.suggestionList)(l,f?ZN.concat(s):s);e.reportError(new QG.GraphQLError(`Unknown t\
ype "${l}".`+(0,VG.didYouMean)(m),{nodes:i}))}}}}var ZN=[...HG.specifiedScalarTypes,...ZG.introspectionTypes].map(e=>e.name);function YG(e){return"kind"in e&&((0,bb.
isTypeSystemDefinitionNode)(e)||(0,bb.isTypeSystemExtensionNode)(e))}});var Tb=S(wb=>{"use strict";Object.defineProperty(wb,"__esModule",{value:!0});wb.LoneAnonymousOperationRule=ez;var WG=Q(),XG=de();function ez(e){let t=0;return{Document(r){
t=r.definitions.filter(n=>n.kind===XG.Kind.OPERATION_DEFINITION).length},OperationDefinition(r){!r.name&&t>1&&e.reportError(new WG.GraphQLError("This anonymous \
operation must be the only defined operation.",{nodes:r}))}}}});var $b=S(Eb=>{"use strict";Object.defineProperty(Eb,"__esModule",{value:!0});Eb.LoneSchemaDefinitionRule=tz;var HN=Q();function tz(e){var t,r,n;let s=e.getSchema(),
i=(t=(r=(n=s?.astNode)!==null&&n!==void 0?n:s?.getQueryType())!==null&&r!==void 0?r:s?.getMutationType())!==null&&t!==void 0?t:s?.getSubscriptionType(),o=0;return{
SchemaDefinition(a){if(i){e.reportError(new HN.GraphQLError("Cannot define a new schema within a schema extension.",{nodes:a}));return}o>0&&e.reportError(new HN.
GraphQLError("Must provide only one schema definition.",{nodes:a})),++o}}}});var kb=S(Sb=>{"use strict";Object.defineProperty(Sb,"__esModule",{value:!0});Sb.MaxIntrospectionDepthRule=sz;var rz=Q(),JN=de(),nz=3;function sz(e){let t=Object.
create(null),r=Object.create(null);function n(s,i,o=0){if(s.kind===JN.Kind.FRAGMENT_SPREAD){let a=s.name.value,u=r[a];if(u!==void 0&&u<=o)return!0;let c=i[a],l=t[a];
if(c!==void 0&&c>=o||l!==void 0&&l>=o)return!1;let p=e.getFragment(a);return p?(i[a]=o,n(p,i,o)?(r[a]=o,!0):(t[a]=o,!1)):!1}if(s.kind===JN.Kind.FIELD&&(s.name.value===
"fields"||s.name.value==="interfaces"||s.name.value==="possibleTypes"||s.name.value==="inputFields")&&(o++,o>=nz))return!0;if("selectionSet"in s&&s.selectionSet){
for(let a of s.selectionSet.selections)if(n(a,i,o))return!0}return!1}return{Field(s){if((s.name.value==="__schema"||s.name.value==="__type")&&n(s,Object.create(
null)))return e.reportError(new rz.GraphQLError("Maximum introspection depth exceeded",{nodes:[s]})),!1}}}});var xb=S(Rb=>{"use strict";Object.defineProperty(Rb,"__esModule",{value:!0});Rb.NoFragmentCyclesRule=oz;var iz=Q();function oz(e){let t=Object.create(null),r=[],
n=Object.create(null);return{OperationDefinition:()=>!1,FragmentDefinition(i){return s(i),!1}};function s(i){if(t[i.name.value])return;let o=i.name.value;t[o]=!0;
let a=e.getFragmentSpreads(i.selectionSet);if(a.length!==0){n[o]=r.length;for(let u of a){let c=u.name.value,l=n[c];if(r.push(u),l===void 0){let p=e.getFragment(
c);p&&s(p)}else{let p=r.slice(l),d=p.slice(0,-1).map(f=>'"'+f.name.value+'"').join(", ");e.reportError(new iz.GraphQLError(`Cannot spread fragment "${c}" within\
 itself`+(d!==""?` via ${d}.`:"."),{nodes:p}))}r.pop()}n[o]=void 0}}}});var Ib=S(Nb=>{"use strict";Object.defineProperty(Nb,"__esModule",{value:!0});Nb.NoUndefinedVariablesRule=uz;var az=Q();function uz(e){let t=Object.create(null);
return{OperationDefinition:{enter(){t=Object.create(null)},leave(r){let n=e.getRecursiveVariableUsages(r);for(let{node:s}of n){let i=s.name.value;t[i]!==!0&&e.reportError(
new az.GraphQLError(r.name?`Variable "$${i}" is not defined by operation "${r.name.value}".`:`Variable "$${i}" is not defined.`,{nodes:[s,r]}))}}},VariableDefinition(r){
t[r.variable.name.value]=!0}}}});var Ab=S(Ob=>{"use strict";Object.defineProperty(Ob,"__esModule",{value:!0});Ob.NoUnusedFragmentsRule=lz;var cz=Q();function lz(e){let t=[],r=[];return{OperationDefinition(n){
return t.push(n),!1},FragmentDefinition(n){return r.push(n),!1},Document:{leave(){let n=new Set(e.getRecursivelyReferencedFragmentsForOperations(t).map(s=>s.name.
value));for(let s of r){let i=s.name.value;n.has(i)||e.reportError(new cz.GraphQLError(`Fragment "${i}" is never used.`,{nodes:s}))}}}}}});var Cb=S(Pb=>{"use strict";Object.defineProperty(Pb,"__esModule",{value:!0});Pb.NoUnusedVariablesRule=dz;var pz=Q();function dz(e){let t=[];return{OperationDefinition:{
enter(){t=[]},leave(r){let n=Object.create(null),s=e.getRecursiveVariableUsages(r);for(let{node:i}of s)n[i.name.value]=!0;for(let i of t){let o=i.variable.name.
value;n[o]!==!0&&e.reportError(new pz.GraphQLError(r.name?`Variable "$${o}" is never used in operation "${r.name.value}".`:`Variable "$${o}" is never used.`,{nodes:i}))}}},
VariableDefinition(r){t.push(r)}}}});var Dd=S(Ld=>{"use strict";Object.defineProperty(Ld,"__esModule",{value:!0});Ld.validationAbortedError=void 0;var fz=Q(),mz=new fz.GraphQLError("Validation abor\
ted.");Ld.validationAbortedError=mz});var Ub=S(Fb=>{"use strict";Object.defineProperty(Fb,"__esModule",{value:!0});Fb.OverlappingFieldsCanBeMergedRule=_z;var YN=$e(),hz=Q(),gz=lr(),Fn=de(),$r=fe(),tI=qn(),
yz=Dd(),jb=1e3,WN=20,bz=5e5;function _z(e){let t={comparedFragmentPairs:new Mb,cachedCollectFieldsResults:new Map,stringifiedValues:new Map,remainingComplexityBudget:bz};
return{SelectionSet(r,n,s){var i;if(s&&"kind"in s&&s.kind===Fn.Kind.INLINE_FRAGMENT||r.selections.length<=1&&((i=r.selections[0])===null||i===void 0?void 0:i.kind)!==
Fn.Kind.INLINE_FRAGMENT)return;let o=vz(e,t,e.getParentType(),r);for(let{responseName:a,reason:u,fields1:c,fields2:l}of o)e.reportError(new hz.GraphQLError(`Fie\
lds "${sc(a)}" conflict because ${u}. Use different aliases on the fields to fetch both if this was intentional.`,{nodes:c.concat(l)}))}}}function vz(e,t,r,n){let s=[],
i=Fd(e,t,r,n);if(Tz(e,s,t,i.groupedFieldSet),i.fragmentNames.length!==0&&(i.groupedFieldSet.size!==0||i.fragmentNames.length>1))for(let o=0;o<i.fragmentNames.length;o++){
Md(e,s,t,!1,i,i.fragmentNames[o]);for(let a=o+1;a<i.fragmentNames.length;a++)qd(e,s,t,!1,i.fragmentNames[o],i.fragmentNames[a])}return s}function Md(e,t,r,n,s,i){
var o;if(oa(r,1),s.groupedFieldSet.size===0)return;let a=(o=s.comparedFragments)!==null&&o!==void 0?o:s.comparedFragments=new Map,u=a.get(i);if(u===!1||n&&u===!0)
return;a.set(i,n);let c=e.getFragment(i);if(!c)return;let l=Db(e,r,c);if(s!==l){qb(e,t,r,n,s,l);for(let p of l.fragmentNames)Md(e,t,r,n,s,p)}}function qd(e,t,r,n,s,i){
oa(r,2);let{comparedFragmentPairs:o}=r;if(s===i||o.has(s,i,n))return;o.add(s,i,n);let a=e.getFragment(s),u=e.getFragment(i);if(!a||!u)return;let c=Db(e,r,a),l=Db(
e,r,u);qb(e,t,r,n,c,l);for(let p of l.fragmentNames)qd(e,t,r,n,s,p);for(let p of c.fragmentNames)qd(e,t,r,n,p,i)}function wz(e,t,r,n,s,i,o){let a=[],u=Fd(e,t,n,
s),c=Fd(e,t,i,o);qb(e,a,t,r,u,c);for(let l of c.fragmentNames)Md(e,a,t,r,u,l);for(let l of u.fragmentNames)Md(e,a,t,r,c,l);for(let l of u.fragmentNames)for(let p of c.
fragmentNames)qd(e,a,t,r,l,p);return a}function Tz(e,t,r,n){for(let[s,i]of n)if(i.length>1)for(let o=0;o<i.length;o++)for(let a=o+1;a<i.length;a++){let u=rI(e,r,
!1,s,i[o],i[a]);u&&t.push(u)}}function qb(e,t,r,n,s,i){if(!(s.groupedFieldSet.size===0||i.groupedFieldSet.size===0))for(let{responseName:o,fields1:a,fields2:u}of Ez(
r,s,i))for(let c of a)for(let l of u){let p=rI(e,r,n,o,c,l);p&&t.push(p)}}function Ez(e,t,r){var n;let s=(n=t.overlappingFields)!==null&&n!==void 0?n:t.overlappingFields=
new Map,i=s.get(r);if(i!==void 0)return i;let o=[];for(let[a,u]of t.groupedFieldSet){oa(e,1);let c=r.groupedFieldSet.get(a);c!==void 0&&o.push({responseName:a,fields1:u,
fields2:c})}return s.set(r,o),o}function rI(e,t,r,n,s,i){let{parentType:o,node:a,definition:u}=s,{parentType:c,node:l,definition:p}=i,d=r||o!==c&&(0,$r.isObjectType)(
o)&&(0,$r.isObjectType)(c);if(oa(t,2),s.isSimpleLeaf&&i.isSimpleLeaf&&u?.type===p?.type&&a.name.value===l.name.value)return;if(!d){let R=ia(s),A=ia(i),j=R.comparisons.
get(A);if(j===void 0){let L=a.name.value,J=l.name.value;j=L!==J?`"${sc(L)}" and "${sc(J)}" are different fields`:Sz(t,R.arguments,A.arguments)?null:"they have d\
iffering arguments",R.comparisons.set(A,j)}if(j!==null)return{responseName:n,reason:j,fields1:[a],fields2:[l]}}let f=u?.type,m=p?.type;if(f&&m&&Lb(t,f,m)){var h,
b;let R=ia(s),A=ia(i),j=(h=R.typeString)!==null&&h!==void 0?h:R.typeString=(0,YN.inspect)(f),L=(b=A.typeString)!==null&&b!==void 0?b:A.typeString=(0,YN.inspect)(
m);return{responseName:n,reason:`they return conflicting types "${j}" and "${L}"`,fields1:[a],fields2:[l]}}let T=a.selectionSet,k=l.selectionSet;if(T&&k){let R=wz(
e,t,d,ia(s).namedType,T,ia(i).namedType,k);return kz(R,n,a,l)}}function ia(e){if(e.info===void 0){var t;e.info={comparisons:new Map,namedType:(0,$r.getNamedType)(
(t=e.definition)===null||t===void 0?void 0:t.type),arguments:$z(e.node.arguments)}}return e.info}function $z(e){if(e===void 0||e.length===0)return;let t=new Map;
for(let{name:r,value:n}of e)t.set(r.value,n);return{nodes:e,values:t}}function Sz(e,t,r){if(t===void 0)return r===void 0;if(t.nodes.length!==r?.nodes.length)return!1;
let n=r.values;return t.nodes.every(s=>{oa(e,1);let i=n.get(s.name.value);return i===void 0?!1:XN(e,s.value)===XN(e,i)})}function XN(e,t){let r=e.stringifiedValues.
get(t);if(r!==void 0)return r;let n=JSON.stringify(t,(s,i)=>{if(!(0,gz.isNode)(i))return i;switch(i.kind){case Fn.Kind.VARIABLE:return[i.kind,i.name.value];case Fn.
Kind.OBJECT:return[i.kind,i.fields.slice().sort((o,a)=>o.name.value<a.name.value?-1:o.name.value>a.name.value?1:0)];case Fn.Kind.OBJECT_FIELD:return[i.name.value,
i.value];case Fn.Kind.LIST:return[i.kind,i.values];case Fn.Kind.STRING:return[i.kind,i.value,i.block===!0];default:return[i.kind,"value"in i?i.value:null]}});return e.
stringifiedValues.set(t,n),n}function Lb(e,t,r){return t===r?!1:(oa(e,1),(0,$r.isListType)(t)?(0,$r.isListType)(r)?Lb(e,t.ofType,r.ofType):!0:(0,$r.isListType)(
r)?!0:(0,$r.isNonNullType)(t)?(0,$r.isNonNullType)(r)?Lb(e,t.ofType,r.ofType):!0:(0,$r.isNonNullType)(r)?!0:(0,$r.isLeafType)(t)||(0,$r.isLeafType)(r)?t!==r:!1)}
function Fd(e,t,r,n){let{cachedCollectFieldsResults:s}=t,i=s.get(r);i===void 0&&(i=new Map,s.set(r,i));let o=i.get(n);if(o)return o;let a=new Map,u=new Set;nI(e,
r,n,a,u);let c={groupedFieldSet:a,fragmentNames:[...u]};return i.set(n,c),c}function Db(e,t,r){let n=(0,tI.typeFromAST)(e.getSchema(),r.typeCondition);return Fd(
e,t,n,r.selectionSet)}function nI(e,t,r,n,s){for(let a of r.selections)switch(a.kind){case Fn.Kind.FIELD:{var i,o;let u=a.name.value,c;((0,$r.isObjectType)(t)||
(0,$r.isInterfaceType)(t))&&(c=t.getFields()[u]);let l=a.alias?a.alias.value:u,p=n.get(l);p===void 0&&(p=[],n.set(l,p)),p.push({parentType:t,node:a,definition:c,
isSimpleLeaf:((i=(o=a.arguments)===null||o===void 0?void 0:o.length)!==null&&i!==void 0?i:0)===0&&!a.selectionSet});break}case Fn.Kind.FRAGMENT_SPREAD:s.add(a.name.
value);break;case Fn.Kind.INLINE_FRAGMENT:{let u=a.typeCondition,c=u?(0,tI.typeFromAST)(e.getSchema(),u):t;nI(e,c,a.selectionSet,n,s);break}}}function kz(e,t,r,n){
if(e.length>0){let s="";for(let{responseName:i,reason:o}of e)if(s+=(s===""?"":" and ")+`subfields "${sc(i)}" conflict because ${o}`,s.length>jb)break;return{responseName:t,
reason:sc(s),fields1:eI(r,e,"fields1"),fields2:eI(n,e,"fields2")}}}function eI(e,t,r){let n=[e];for(let s of t){let i=WN-n.length,o=s[r].slice(-i);if(n.push(...o),
n.length===WN)break}return n}function sc(e){return e.length>jb?e.slice(0,jb)+"...":e}function oa(e,t){if(e.remainingComplexityBudget-=t,e.remainingComplexityBudget<
0)throw yz.validationAbortedError}var Mb=class{constructor(){this._data=new Map}has(t,r,n){return this._has(t,r,n)||this._has(r,t,n)}_has(t,r,n){var s;let i=(s=
this._data.get(t))===null||s===void 0?void 0:s.get(r);return i===void 0?!1:n?!0:n===i}add(t,r,n){let s=this._data.get(t);s===void 0?this._data.set(t,new Map([[r,
n]])):s.set(r,n)}}});var Bb=S(zb=>{"use strict";Object.defineProperty(zb,"__esModule",{value:!0});zb.PossibleFragmentSpreadsRule=xz;var Ud=$e(),sI=Q(),Gb=fe(),iI=Vu(),Rz=qn();function xz(e){
return{InlineFragment(t){let r=e.getType(),n=e.getParentType();if((0,Gb.isCompositeType)(r)&&(0,Gb.isCompositeType)(n)&&!(0,iI.doTypesOverlap)(e.getSchema(),r,n)){
let s=(0,Ud.inspect)(n),i=(0,Ud.inspect)(r);e.reportError(new sI.GraphQLError(`Fragment cannot be spread here as objects of type "${s}" can never be of type "${i}\
".`,{nodes:t}))}},FragmentSpread(t){let r=t.name.value,n=Nz(e,r),s=e.getParentType();if(n&&s&&!(0,iI.doTypesOverlap)(e.getSchema(),n,s)){let i=(0,Ud.inspect)(s),
o=(0,Ud.inspect)(n);e.reportError(new sI.GraphQLError(`Fragment "${r}" cannot be spread here as objects of type "${i}" can never be of type "${o}".`,{nodes:t}))}}}}
function Nz(e,t){let r=e.getFragment(t);if(r){let n=(0,Rz.typeFromAST)(e.getSchema(),r.typeCondition);if((0,Gb.isCompositeType)(n))return n}}});var Kb=S(Vb=>{"use strict";Object.defineProperty(Vb,"__esModule",{value:!0});Vb.PossibleTypeExtensionsRule=Pz;var Iz=ni(),aI=$e(),uI=Wt(),Oz=ii(),oI=Q(),Qe=de(),
Az=Bi(),aa=fe();function Pz(e){let t=e.getSchema(),r=Object.create(null);for(let s of e.getDocument().definitions)(0,Az.isTypeDefinitionNode)(s)&&(r[s.name.value]=
s);return{ScalarTypeExtension:n,ObjectTypeExtension:n,InterfaceTypeExtension:n,UnionTypeExtension:n,EnumTypeExtension:n,InputObjectTypeExtension:n};function n(s){
let i=s.name.value,o=r[i],a=t?.getType(i),u;if(o?u=Cz[o.kind]:a&&(u=jz(a)),u){if(u!==s.kind){let c=Lz(s.kind);e.reportError(new oI.GraphQLError(`Cannot extend n\
on-${c} type "${i}".`,{nodes:o?[o,s]:s}))}}else{let c=Object.keys({...r,...t?.getTypeMap()}),l=(0,Oz.suggestionList)(i,c);e.reportError(new oI.GraphQLError(`Can\
not extend type "${i}" because it is not defined.`+(0,Iz.didYouMean)(l),{nodes:s.name}))}}}var Cz={[Qe.Kind.SCALAR_TYPE_DEFINITION]:Qe.Kind.SCALAR_TYPE_EXTENSION,
[Qe.Kind.OBJECT_TYPE_DEFINITION]:Qe.Kind.OBJECT_TYPE_EXTENSION,[Qe.Kind.INTERFACE_TYPE_DEFINITION]:Qe.Kind.INTERFACE_TYPE_EXTENSION,[Qe.Kind.UNION_TYPE_DEFINITION]:Qe.
Kind.UNION_TYPE_EXTENSION,[Qe.Kind.ENUM_TYPE_DEFINITION]:Qe.Kind.ENUM_TYPE_EXTENSION,[Qe.Kind.INPUT_OBJECT_TYPE_DEFINITION]:Qe.Kind.INPUT_OBJECT_TYPE_EXTENSION};
function jz(e){if((0,aa.isScalarType)(e))return Qe.Kind.SCALAR_TYPE_EXTENSION;if((0,aa.isObjectType)(e))return Qe.Kind.OBJECT_TYPE_EXTENSION;if((0,aa.isInterfaceType)(
e))return Qe.Kind.INTERFACE_TYPE_EXTENSION;if((0,aa.isUnionType)(e))return Qe.Kind.UNION_TYPE_EXTENSION;if((0,aa.isEnumType)(e))return Qe.Kind.ENUM_TYPE_EXTENSION;
if((0,aa.isInputObjectType)(e))return Qe.Kind.INPUT_OBJECT_TYPE_EXTENSION;(0,uI.invariant)(!1,"Unexpected type: "+(0,aI.inspect)(e))}function Lz(e){switch(e){case Qe.
Kind.SCALAR_TYPE_EXTENSION:return"scalar";case Qe.Kind.OBJECT_TYPE_EXTENSION:return"object";case Qe.Kind.INTERFACE_TYPE_EXTENSION:return"interface";case Qe.Kind.
UNION_TYPE_EXTENSION:return"union";case Qe.Kind.ENUM_TYPE_EXTENSION:return"enum";case Qe.Kind.INPUT_OBJECT_TYPE_EXTENSION:return"input object";default:(0,uI.invariant)(
!1,"Unexpected kind: "+(0,aI.inspect)(e))}}});var Zb=S(Gd=>{"use strict";Object.defineProperty(Gd,"__esModule",{value:!0});Gd.ProvidedRequiredArgumentsOnDirectivesRule=fI;Gd.ProvidedRequiredArgumentsRule=qz;
var lI=$e(),cI=si(),pI=Q(),dI=de(),Dz=Lr(),Qb=fe(),Mz=pr();function qz(e){return{...fI(e),Field:{leave(t){var r;let n=e.getFieldDef();if(!n)return!1;let s=new Set(
(r=t.arguments)===null||r===void 0?void 0:r.map(i=>i.name.value));for(let i of n.args)if(!s.has(i.name)&&(0,Qb.isRequiredArgument)(i)){let o=(0,lI.inspect)(i.type);
e.reportError(new pI.GraphQLError(`Field "${n.name}" argument "${i.name}" of type "${o}" is required, but it was not provided.`,{nodes:t}))}}}}}function fI(e){var t;
let r=Object.create(null),n=e.getSchema(),s=(t=n?.getDirectives())!==null&&t!==void 0?t:Mz.specifiedDirectives;for(let a of s)r[a.name]=(0,cI.keyMap)(a.args.filter(
Qb.isRequiredArgument),u=>u.name);let i=e.getDocument().definitions;for(let a of i)if(a.kind===dI.Kind.DIRECTIVE_DEFINITION){var o;let u=(o=a.arguments)!==null&&
o!==void 0?o:[];r[a.name.value]=(0,cI.keyMap)(u.filter(Fz),c=>c.name.value)}return{Directive:{leave(a){let u=a.name.value,c=r[u];if(c){var l;let p=(l=a.arguments)!==
null&&l!==void 0?l:[],d=new Set(p.map(f=>f.name.value));for(let[f,m]of Object.entries(c))if(!d.has(f)){let h=(0,Qb.isType)(m.type)?(0,lI.inspect)(m.type):(0,Dz.
print)(m.type);e.reportError(new pI.GraphQLError(`Directive "@${u}" argument "${f}" of type "${h}" is required, but it was not provided.`,{nodes:a}))}}}}}}function Fz(e){
return e.type.kind===dI.Kind.NON_NULL_TYPE&&e.defaultValue==null}});var Wb=S(Yb=>{"use strict";Object.defineProperty(Yb,"__esModule",{value:!0});Yb.ScalarLeafsRule=Uz;var Hb=$e(),Jb=Q(),mI=fe();function Uz(e){return{Field(t){let r=e.
getType(),n=t.selectionSet;if(r)if((0,mI.isLeafType)((0,mI.getNamedType)(r))){if(n){let s=t.name.value,i=(0,Hb.inspect)(r);e.reportError(new Jb.GraphQLError(`Fi\
eld "${s}" must not have a selection since type "${i}" has no subfields.`,{nodes:n}))}}else if(n){if(n.selections.length===0){let s=t.name.value,i=(0,Hb.inspect)(
r);e.reportError(new Jb.GraphQLError(`Field "${s}" of type "${i}" must have at least one field selected.`,{nodes:t}))}}else{let s=t.name.value,i=(0,Hb.inspect)(
r);e.reportError(new Jb.GraphQLError(`Field "${s}" of type "${i}" must have a selection of subfields. Did you mean "${s} { ... }"?`,{nodes:t}))}}}}});var e_=S(Xb=>{"use strict";Object.defineProperty(Xb,"__esModule",{value:!0});Xb.printPathArray=Gz;function Gz(e){return e.map(t=>typeof t=="number"?"["+t.toString()+
"]":"."+t).join("")}});var ic=S(zd=>{"use strict";Object.defineProperty(zd,"__esModule",{value:!0});zd.addPath=zz;zd.pathToArray=Bz;function zz(e,t,r){return{prev:e,key:t,typename:r}}
function Bz(e){let t=[],r=e;for(;r;)t.push(r.key),r=r.prev;return t.reverse()}});var r_=S(t_=>{"use strict";Object.defineProperty(t_,"__esModule",{value:!0});t_.coerceInputValue=Yz;var Vz=ni(),Bd=$e(),Kz=Wt(),Qz=Nd(),Zz=jn(),pn=ic(),Hz=e_(),
Jz=ii(),ds=Q(),ua=fe();function Yz(e,t,r=Wz,n){return oc(e,t,r,void 0,n)}function Wz(e,t,r){let n="Invalid value "+(0,Bd.inspect)(t);throw e.length>0&&(n+=` at \
"value${(0,Hz.printPathArray)(e)}"`),r.message=n+": "+r.message,r}function oc(e,t,r,n,s){if((0,ua.isNonNullType)(t)){if(e!=null)return oc(e,t.ofType,r,n,s);r((0,pn.
pathToArray)(n),e,new ds.GraphQLError(`Expected non-nullable type "${(0,Bd.inspect)(t)}" not to be null.`));return}if(e==null)return null;if((0,ua.isListType)(t)){
let i=t.ofType;return(0,Qz.isIterableObject)(e)?Array.from(e,(o,a)=>{let u=(0,pn.addPath)(n,a,void 0);return oc(o,i,r,u,s)}):[oc(e,i,r,n,s)]}if((0,ua.isInputObjectType)(
t)){if(!(0,Zz.isObjectLike)(e)||Array.isArray(e)){r((0,pn.pathToArray)(n),e,new ds.GraphQLError(`Expected type "${t.name}" to be an object.`));return}let i=Object.
create(null),o=t.getFields();for(let a of Object.values(o)){let u=e[a.name];if(u===void 0){if(a.defaultValue!==void 0)i[a.name]=a.defaultValue;else if((0,ua.isNonNullType)(
a.type)){let c=(0,Bd.inspect)(a.type);r((0,pn.pathToArray)(n),e,new ds.GraphQLError(`Field "${a.name}" of required type "${c}" was not provided.`))}continue}i[a.
name]=oc(u,a.type,r,(0,pn.addPath)(n,a.name,t.name),s)}for(let a of Object.keys(e))if(!o[a]){let u=s?[]:(0,Jz.suggestionList)(a,Object.keys(t.getFields()));r((0,pn.
pathToArray)(n),e,new ds.GraphQLError(`Field "${a}" is not defined by type "${t.name}".`+(0,Vz.didYouMean)(u)))}if(t.isOneOf){let a=Object.keys(i);a.length!==1&&
r((0,pn.pathToArray)(n),e,new ds.GraphQLError(`Exactly one key must be specified for OneOf type "${t.name}".`));let u=a[0],c=i[u];c===null&&r((0,pn.pathToArray)(
n).concat(u),c,new ds.GraphQLError(`Field "${u}" must be non-null.`))}return{...i}}if((0,ua.isLeafType)(t)){let i;try{i=(0,ua.isEnumType)(t)?t.parseValue(e,s):t.
parseValue(e)}catch(o){o instanceof ds.GraphQLError?r((0,pn.pathToArray)(n),e,o):r((0,pn.pathToArray)(n),e,new ds.GraphQLError(`Expected type "${t.name}". `+o.message,
{originalError:o}));return}return i===void 0&&r((0,pn.pathToArray)(n),e,new ds.GraphQLError(`Expected type "${t.name}".`)),i}(0,Kz.invariant)(!1,"Unexpected inp\
ut type: "+(0,Bd.inspect)(t))}});var uc=S(n_=>{"use strict";Object.defineProperty(n_,"__esModule",{value:!0});n_.valueFromAST=ac;var Xz=$e(),eB=Wt(),tB=si(),ca=de(),Vi=fe();function ac(e,t,r){if(e){
if(e.kind===ca.Kind.VARIABLE){let n=e.name.value;if(r==null||!gI(r,n)||r[n]===void 0)return;let s=r[n];return s===null&&(0,Vi.isNonNullType)(t)?void 0:s}if((0,Vi.
isNonNullType)(t))return e.kind===ca.Kind.NULL?void 0:ac(e,t.ofType,r);if(e.kind===ca.Kind.NULL)return null;if((0,Vi.isListType)(t)){let n=t.ofType;if(e.kind===
ca.Kind.LIST){let i=[];for(let o of e.values)if(hI(o,r)){if((0,Vi.isNonNullType)(n))return;i.push(null)}else{let a=ac(o,n,r);if(a===void 0)return;i.push(a)}return i}
let s=ac(e,n,r);return s===void 0?void 0:[s]}if((0,Vi.isInputObjectType)(t)){if(e.kind!==ca.Kind.OBJECT)return;let n=Object.create(null),s=(0,tB.keyMap)(e.fields,
i=>i.name.value);for(let i of Object.values(t.getFields())){let o=s[i.name];if(!o||hI(o.value,r)){if(i.defaultValue!==void 0)n[i.name]=i.defaultValue;else if((0,Vi.
isNonNullType)(i.type))return;continue}let a=ac(o.value,i.type,r);if(a===void 0)return;n[i.name]=a}if(t.isOneOf){let i=Object.keys(n);if(i.length!==1||n[i[0]]===
null)return}return n}if((0,Vi.isLeafType)(t)){let n;try{n=t.parseLiteral(e,r)}catch{return}return n===void 0?void 0:n}(0,eB.invariant)(!1,"Unexpected input type\
: "+(0,Xz.inspect)(t))}}function hI(e,t){return e.kind===ca.Kind.VARIABLE&&(t==null||!gI(t,e.name.value)||t[e.name.value]===void 0)}function gI(e,t){return Object.
prototype.hasOwnProperty.call(e,t)}});var da=S(cc=>{"use strict";Object.defineProperty(cc,"__esModule",{value:!0});cc.getArgumentValues=vI;cc.getDirectiveValues=uB;cc.getVariableValues=oB;var la=$e(),
rB=si(),nB=e_(),fs=Q(),yI=de(),bI=Lr(),pa=fe(),sB=r_(),iB=qn(),_I=uc();function oB(e,t,r,n){let s=[],i=n?.maxErrors;try{let o=aB(e,t,r,a=>{if(i!=null&&s.length>=
i)throw new fs.GraphQLError("Too many errors processing variables, error limit reached. Execution aborted.");s.push(a)},n?.hideSuggestions);if(s.length===0)return{
coerced:o}}catch(o){s.push(o)}return{errors:s}}function aB(e,t,r,n,s){let i=Object.create(null);for(let o of t){let a=o.variable.name.value,u=(0,iB.typeFromAST)(
e,o.type);if(!(0,pa.isInputType)(u)){let l=(0,bI.printForError)(o.type);n(new fs.GraphQLError(`Variable "$${a}" expected value of type "${l}" which cannot be us\
ed as an input type.`,{nodes:o.type}));continue}if(!wI(r,a)){if(o.defaultValue)i[a]=(0,_I.valueFromAST)(o.defaultValue,u);else if((0,pa.isNonNullType)(u)){let l=(0,la.
inspect)(u);n(new fs.GraphQLError(`Variable "$${a}" of required type "${l}" was not provided.`,{nodes:o}))}continue}let c=r[a];if(c===null&&(0,pa.isNonNullType)(
u)){let l=(0,la.inspect)(u);n(new fs.GraphQLError(`Variable "$${a}" of non-null type "${l}" must not be null.`,{nodes:o}));continue}i[a]=(0,sB.coerceInputValue)(
c,u,(l,p,d)=>{let f=`Variable "$${a}" got invalid value `+(0,la.inspect)(p);l.length>0&&(f+=` at "${a}${(0,nB.printPathArray)(l)}"`),n(new fs.GraphQLError(f+"; "+
d.message,{nodes:o,originalError:d}))},s)}return{...i}}function vI(e,t,r){var n;let s=Object.create(null),i=(n=t.arguments)!==null&&n!==void 0?n:[],o=(0,rB.keyMap)(
i,a=>a.name.value);for(let a of e.args){let u=a.name,c=a.type,l=o[u];if(!l){if(a.defaultValue!==void 0)s[u]=a.defaultValue;else if((0,pa.isNonNullType)(c))throw new fs.
GraphQLError(`Argument "${u}" of required type "${(0,la.inspect)(c)}" was not provided.`,{nodes:t});continue}let p=l.value,d=p.kind===yI.Kind.NULL;if(p.kind===yI.
Kind.VARIABLE){let m=p.name.value;if(r==null||!wI(r,m)){if(a.defaultValue!==void 0)s[u]=a.defaultValue;else if((0,pa.isNonNullType)(c))throw new fs.GraphQLError(
`Argument "${u}" of required type "${(0,la.inspect)(c)}" was provided the variable "$${m}" which was not provided a runtime value.`,{nodes:p});continue}d=r[m]==
null}if(d&&(0,pa.isNonNullType)(c))throw new fs.GraphQLError(`Argument "${u}" of non-null type "${(0,la.inspect)(c)}" must not be null.`,{nodes:p});let f=(0,_I.
valueFromAST)(p,c,r);if(f===void 0)throw new fs.GraphQLError(`Argument "${u}" has invalid value ${(0,bI.printForError)(p)}.`,{nodes:p});s[u]=f}return{...s}}function uB(e,t,r){
var n;let s=(n=t.directives)===null||n===void 0?void 0:n.find(i=>i.name.value===e.name);if(s)return vI(e,s,r)}function wI(e,t){return Object.prototype.hasOwnProperty.
call(e,t)}});var Qd=S(Kd=>{"use strict";Object.defineProperty(Kd,"__esModule",{value:!0});Kd.collectFields=pB;Kd.collectSubfields=dB;var s_=de(),cB=fe(),TI=pr(),lB=qn(),EI=da();
function pB(e,t,r,n,s,i){let o=new Map;return Vd(e,t,r,n,s,o,new Set,i),o}function dB(e,t,r,n,s){let i=new Map,o=new Set;for(let a of s)a.selectionSet&&Vd(e,t,r,
n,a.selectionSet,i,o);return i}function Vd(e,t,r,n,s,i,o,a){a?.(s);for(let u of s.selections)switch(u.kind){case s_.Kind.FIELD:{if(!i_(r,u))continue;let c=fB(u),
l=i.get(c);l!==void 0?l.push(u):i.set(c,[u]);break}case s_.Kind.INLINE_FRAGMENT:{if(!i_(r,u)||!$I(e,u,n))continue;Vd(e,t,r,n,u.selectionSet,i,o,a);break}case s_.
Kind.FRAGMENT_SPREAD:{let c=u.name.value;if(o.has(c)||!i_(r,u))continue;o.add(c);let l=t[c];if(!l||!$I(e,l,n))continue;Vd(e,t,r,n,l.selectionSet,i,o,a);break}}}
function i_(e,t){let r=(0,EI.getDirectiveValues)(TI.GraphQLSkipDirective,t,e);if(r?.if===!0)return!1;let n=(0,EI.getDirectiveValues)(TI.GraphQLIncludeDirective,
t,e);return n?.if!==!1}function $I(e,t,r){let n=t.typeCondition;if(!n)return!0;let s=(0,lB.typeFromAST)(e,n);return s===r?!0:(0,cB.isAbstractType)(s)?e.isSubType(
s,r):!1}function fB(e){return e.alias?e.alias.value:e.name.value}});var a_=S(o_=>{"use strict";Object.defineProperty(o_,"__esModule",{value:!0});o_.SingleFieldSubscriptionsRule=gB;var SI=Q(),mB=de(),hB=Qd();function gB(e){let t;
function r(n){e.spendFragmentWork(n.selections.length);for(let o of n.selections){let a=o.directives;if(a!==void 0){e.spendFragmentWork(a.length);for(let u of a)
if(u.name.value==="skip"||u.name.value==="include"){var s,i;e.spendFragmentWork((s=(i=u.arguments)===null||i===void 0?void 0:i.length)!==null&&s!==void 0?s:0)}}}}
return{OperationDefinition(n){if(n.operation==="subscription"){let s=e.getSchema(),i=s.getSubscriptionType();if(i){let o=n.name?n.name.value:null,a=Object.create(
null);if(t===void 0){t=Object.create(null);let c=e.getDocument().definitions;e.spendFragmentWork(c.length);for(let l of c)l.kind===mB.Kind.FRAGMENT_DEFINITION&&
(t[l.name.value]=l)}let u=(0,hB.collectFields)(s,t,a,i,n.selectionSet,r);if(u.size>1){let p=[...u.values()].slice(1).flat();e.reportError(new SI.GraphQLError(o!=
null?`Subscription "${o}" must select only one top level field.`:"Anonymous Subscription must select only one top level field.",{nodes:p}))}for(let c of u.values())
c[0].name.value.startsWith("__")&&e.reportError(new SI.GraphQLError(o!=null?`Subscription "${o}" must not select an introspection top level field.`:"Anonymous S\
ubscription must not select an introspection top level field.",{nodes:c}))}}}}}});var Zd=S(u_=>{"use strict";Object.defineProperty(u_,"__esModule",{value:!0});u_.groupBy=yB;function yB(e,t){let r=new Map;for(let n of e){let s=t(n),i=r.get(s);
i===void 0?r.set(s,[n]):i.push(n)}return r}});var l_=S(c_=>{"use strict";Object.defineProperty(c_,"__esModule",{value:!0});c_.UniqueArgumentDefinitionNamesRule=vB;var bB=Zd(),_B=Q();function vB(e){return{DirectiveDefinition(n){
var s;let i=(s=n.arguments)!==null&&s!==void 0?s:[];return r(`@${n.name.value}`,i)},InterfaceTypeDefinition:t,InterfaceTypeExtension:t,ObjectTypeDefinition:t,ObjectTypeExtension:t};
function t(n){var s;let i=n.name.value,o=(s=n.fields)!==null&&s!==void 0?s:[];for(let u of o){var a;let c=u.name.value,l=(a=u.arguments)!==null&&a!==void 0?a:[];
r(`${i}.${c}`,l)}return!1}function r(n,s){let i=(0,bB.groupBy)(s,o=>o.name.value);for(let[o,a]of i)a.length>1&&e.reportError(new _B.GraphQLError(`Argument "${n}\
(${o}:)" can only be defined once.`,{nodes:a.map(u=>u.name)}));return!1}}});var d_=S(p_=>{"use strict";Object.defineProperty(p_,"__esModule",{value:!0});p_.UniqueArgumentNamesRule=EB;var wB=Zd(),TB=Q();function EB(e){return{Field:t,Directive:t};
function t(r){var n;let s=(n=r.arguments)!==null&&n!==void 0?n:[],i=(0,wB.groupBy)(s,o=>o.name.value);for(let[o,a]of i)a.length>1&&e.reportError(new TB.GraphQLError(
`There can be only one argument named "${o}".`,{nodes:a.map(u=>u.name)}))}}});var m_=S(f_=>{"use strict";Object.defineProperty(f_,"__esModule",{value:!0});f_.UniqueDirectiveNamesRule=$B;var kI=Q();function $B(e){let t=Object.create(null),
r=e.getSchema();return{DirectiveDefinition(n){let s=n.name.value;if(r!=null&&r.getDirective(s)){e.reportError(new kI.GraphQLError(`Directive "@${s}" already exi\
sts in the schema. It cannot be redefined.`,{nodes:n.name}));return}return t[s]?e.reportError(new kI.GraphQLError(`There can be only one directive named "@${s}"\
.`,{nodes:[t[s],n.name]})):t[s]=n.name,!1}}}});var g_=S(h_=>{"use strict";Object.defineProperty(h_,"__esModule",{value:!0});h_.UniqueDirectivesPerLocationRule=RB;var SB=Q(),lc=de(),RI=Bi(),kB=pr();function RB(e){
let t=Object.create(null),r=e.getSchema(),n=r?r.getDirectives():kB.specifiedDirectives;for(let u of n)t[u.name]=!u.isRepeatable;let s=e.getDocument().definitions;
for(let u of s)u.kind===lc.Kind.DIRECTIVE_DEFINITION&&(t[u.name.value]=!u.repeatable);let i=Object.create(null),o=Object.create(null),a=Object.create(null);return{
enter(u){if(!("directives"in u)||!u.directives)return;let c;if(u.kind===lc.Kind.SCHEMA_DEFINITION||u.kind===lc.Kind.SCHEMA_EXTENSION)c=i;else if((0,RI.isTypeDefinitionNode)(
u)||(0,RI.isTypeExtensionNode)(u)){let l=u.name.value;c=o[l],c===void 0&&(o[l]=c=Object.create(null))}else if(u.kind===lc.Kind.DIRECTIVE_DEFINITION||u.kind===lc.
Kind.DIRECTIVE_EXTENSION){let l=u.name.value;c=a[l],c===void 0&&(a[l]=c=Object.create(null))}else c=Object.create(null);for(let l of u.directives){let p=l.name.
value;t[p]&&(c[p]?e.reportError(new SB.GraphQLError(`The directive "@${p}" can only be used once at this location.`,{nodes:[c[p],l]})):c[p]=l)}}}}});var b_=S(y_=>{"use strict";Object.defineProperty(y_,"__esModule",{value:!0});y_.UniqueEnumValueNamesRule=NB;var xI=Q(),xB=fe();function NB(e){let t=e.getSchema(),
r=t?t.getTypeMap():Object.create(null),n=Object.create(null);return{EnumTypeDefinition:s,EnumTypeExtension:s};function s(i){var o;let a=i.name.value;n[a]||(n[a]=
Object.create(null));let u=(o=i.values)!==null&&o!==void 0?o:[],c=n[a];for(let l of u){let p=l.name.value,d=r[a];(0,xB.isEnumType)(d)&&d.getValue(p)?e.reportError(
new xI.GraphQLError(`Enum value "${a}.${p}" already exists in the schema. It cannot also be defined in this type extension.`,{nodes:l.name})):c[p]?e.reportError(
new xI.GraphQLError(`Enum value "${a}.${p}" can only be defined once.`,{nodes:[c[p],l.name]})):c[p]=l.name}return!1}}});var w_=S(v_=>{"use strict";Object.defineProperty(v_,"__esModule",{value:!0});v_.UniqueFieldDefinitionNamesRule=IB;var NI=Q(),__=fe();function IB(e){let t=e.getSchema(),
r=t?t.getTypeMap():Object.create(null),n=Object.create(null);return{InputObjectTypeDefinition:s,InputObjectTypeExtension:s,InterfaceTypeDefinition:s,InterfaceTypeExtension:s,
ObjectTypeDefinition:s,ObjectTypeExtension:s};function s(i){var o;let a=i.name.value;n[a]||(n[a]=Object.create(null));let u=(o=i.fields)!==null&&o!==void 0?o:[],
c=n[a];for(let l of u){let p=l.name.value;OB(r[a],p)?e.reportError(new NI.GraphQLError(`Field "${a}.${p}" already exists in the schema. It cannot also be define\
d in this type extension.`,{nodes:l.name})):c[p]?e.reportError(new NI.GraphQLError(`Field "${a}.${p}" can only be defined once.`,{nodes:[c[p],l.name]})):c[p]=l.
name}return!1}}function OB(e,t){return(0,__.isObjectType)(e)||(0,__.isInterfaceType)(e)||(0,__.isInputObjectType)(e)?e.getFields()[t]!=null:!1}});var E_=S(T_=>{"use strict";Object.defineProperty(T_,"__esModule",{value:!0});T_.UniqueFragmentNamesRule=PB;var AB=Q();function PB(e){let t=Object.create(null);return{
OperationDefinition:()=>!1,FragmentDefinition(r){let n=r.name.value;return t[n]?e.reportError(new AB.GraphQLError(`There can be only one fragment named "${n}".`,
{nodes:[t[n],r.name]})):t[n]=r.name,!1}}}});var S_=S($_=>{"use strict";Object.defineProperty($_,"__esModule",{value:!0});$_.UniqueInputFieldNamesRule=LB;var CB=Wt(),jB=Q();function LB(e){let t=[],r=Object.
create(null);return{ObjectValue:{enter(){t.push(r),r=Object.create(null)},leave(){let n=t.pop();n||(0,CB.invariant)(!1),r=n}},ObjectField(n){let s=n.name.value;
r[s]?e.reportError(new jB.GraphQLError(`There can be only one input field named "${s}".`,{nodes:[r[s],n.name]})):r[s]=n.name}}}});var R_=S(k_=>{"use strict";Object.defineProperty(k_,"__esModule",{value:!0});k_.UniqueOperationNamesRule=MB;var DB=Q();function MB(e){let t=Object.create(null);
return{OperationDefinition(r){let n=r.name;return n&&(t[n.value]?e.reportError(new DB.GraphQLError(`There can be only one operation named "${n.value}".`,{nodes:[
t[n.value],n]})):t[n.value]=n),!1},FragmentDefinition:()=>!1}}});var N_=S(x_=>{"use strict";Object.defineProperty(x_,"__esModule",{value:!0});x_.UniqueOperationTypesRule=qB;var II=Q();function qB(e){let t=e.getSchema(),r=Object.
create(null),n=t?{query:t.getQueryType(),mutation:t.getMutationType(),subscription:t.getSubscriptionType()}:{};return{SchemaDefinition:s,SchemaExtension:s};function s(i){
var o;let a=(o=i.operationTypes)!==null&&o!==void 0?o:[];for(let u of a){let c=u.operation,l=r[c];n[c]?e.reportError(new II.GraphQLError(`Type for ${c} already \
defined in the schema. It cannot be redefined.`,{nodes:u})):l?e.reportError(new II.GraphQLError(`There can be only one ${c} type in schema.`,{nodes:[l,u]})):r[c]=
u}return!1}}});var O_=S(I_=>{"use strict";Object.defineProperty(I_,"__esModule",{value:!0});I_.UniqueTypeNamesRule=FB;var OI=Q();function FB(e){let t=Object.create(null),r=e.getSchema();
return{ScalarTypeDefinition:n,ObjectTypeDefinition:n,InterfaceTypeDefinition:n,UnionTypeDefinition:n,EnumTypeDefinition:n,InputObjectTypeDefinition:n};function n(s){
let i=s.name.value;if(r!=null&&r.getType(i)){e.reportError(new OI.GraphQLError(`Type "${i}" already exists in the schema. It cannot also be defined in this type\
 definition.`,{nodes:s.name}));return}return t[i]?e.reportError(new OI.GraphQLError(`There can be only one type named "${i}".`,{nodes:[t[i],s.name]})):t[i]=s.name,
!1}}});var P_=S(A_=>{"use strict";Object.defineProperty(A_,"__esModule",{value:!0});A_.UniqueVariableNamesRule=zB;var UB=Zd(),GB=Q();function zB(e){return{OperationDefinition(t){
var r;let n=(r=t.variableDefinitions)!==null&&r!==void 0?r:[],s=(0,UB.groupBy)(n,i=>i.variable.name.value);for(let[i,o]of s)o.length>1&&e.reportError(new GB.GraphQLError(
`There can be only one variable named "$${i}".`,{nodes:o.map(a=>a.variable.name)}))}}}});var j_=S(C_=>{"use strict";Object.defineProperty(C_,"__esModule",{value:!0});C_.ValuesOfCorrectTypeRule=ZB;var BB=ni(),pc=$e(),VB=si(),KB=ii(),ms=Q(),QB=de(),Hd=Lr(),
dn=fe();function ZB(e){return{ListValue(t){let r=(0,dn.getNullableType)(e.getParentInputType());if(!(0,dn.isListType)(r))return Ki(e,t),!1},ObjectValue(t){let r=(0,dn.
getNamedType)(e.getInputType());if(!(0,dn.isInputObjectType)(r))return Ki(e,t),!1;let n=(0,VB.keyMap)(t.fields,s=>s.name.value);for(let s of Object.values(r.getFields()))
if(!n[s.name]&&(0,dn.isRequiredInputField)(s)){let o=(0,pc.inspect)(s.type);e.reportError(new ms.GraphQLError(`Field "${r.name}.${s.name}" of required type "${o}\
" was not provided.`,{nodes:t}))}r.isOneOf&&HB(e,t,r,n)},ObjectField(t){let r=(0,dn.getNamedType)(e.getParentInputType());if(!e.getInputType()&&(0,dn.isInputObjectType)(
r)){let s=e.hideSuggestions?[]:(0,KB.suggestionList)(t.name.value,Object.keys(r.getFields()));e.reportError(new ms.GraphQLError(`Field "${t.name.value}" is not \
defined by type "${r.name}".`+(0,BB.didYouMean)(s),{nodes:t}))}},NullValue(t){let r=e.getInputType();(0,dn.isNonNullType)(r)&&e.reportError(new ms.GraphQLError(
`Expected value of type "${(0,pc.inspect)(r)}", found ${(0,Hd.printForError)(t)}.`,{nodes:t}))},EnumValue:t=>Ki(e,t),IntValue:t=>Ki(e,t),FloatValue:t=>Ki(e,t),StringValue:t=>Ki(
e,t),BooleanValue:t=>Ki(e,t)}}function Ki(e,t){let r=e.getInputType();if(!r)return;let n=(0,dn.getNamedType)(r);if(!(0,dn.isLeafType)(n)){let s=(0,pc.inspect)(r);
e.reportError(new ms.GraphQLError(`Expected value of type "${s}", found ${(0,Hd.printForError)(t)}.`,{nodes:t}));return}try{if(((0,dn.isEnumType)(n)?n.parseLiteral(
t,void 0,e.hideSuggestions):n.parseLiteral(t,void 0))===void 0){let i=(0,pc.inspect)(r);e.reportError(new ms.GraphQLError(`Expected value of type "${i}", found ${(0,Hd.
printForError)(t)}.`,{nodes:t}))}}catch(s){let i=(0,pc.inspect)(r);s instanceof ms.GraphQLError?e.reportError(s):e.reportError(new ms.GraphQLError(`Expected val\
ue of type "${i}", found ${(0,Hd.printForError)(t)}; `+s.message,{nodes:t,originalError:s}))}}function HB(e,t,r,n){var s;let i=Object.keys(n);if(i.length!==1){e.
reportError(new ms.GraphQLError(`OneOf Input Object "${r.name}" must specify exactly one key.`,{nodes:[t]}));return}let a=(s=n[i[0]])===null||s===void 0?void 0:
s.value;(!a||a.kind===QB.Kind.NULL)&&e.reportError(new ms.GraphQLError(`Field "${r.name}.${i[0]}" must be non-null.`,{nodes:[t]}))}});var D_=S(L_=>{"use strict";Object.defineProperty(L_,"__esModule",{value:!0});L_.VariablesAreInputTypesRule=eV;var JB=Q(),YB=Lr(),WB=fe(),XB=qn();function eV(e){
return{VariableDefinition(t){let r=(0,XB.typeFromAST)(e.getSchema(),t.type);if(r!==void 0&&!(0,WB.isInputType)(r)){let n=t.variable.name.value,s=(0,YB.print)(t.
type);e.reportError(new JB.GraphQLError(`Variable "$${n}" cannot be non-input type "${s}".`,{nodes:t.type}))}}}}});var q_=S(M_=>{"use strict";Object.defineProperty(M_,"__esModule",{value:!0});M_.VariablesInAllowedPositionRule=nV;var AI=$e(),PI=Q(),tV=de(),Jd=fe(),CI=Vu(),rV=qn();
function nV(e){let t=Object.create(null);return{OperationDefinition:{enter(){t=Object.create(null)},leave(r){let n=e.getRecursiveVariableUsages(r);for(let{node:s,
type:i,defaultValue:o,parentType:a}of n){let u=s.name.value,c=t[u];if(c&&i){let l=e.getSchema(),p=(0,rV.typeFromAST)(l,c.type);if(p&&!sV(l,p,c.defaultValue,i,o)){
let d=(0,AI.inspect)(p),f=(0,AI.inspect)(i);e.reportError(new PI.GraphQLError(`Variable "$${u}" of type "${d}" used in position expecting type "${f}".`,{nodes:[
c,s]}))}(0,Jd.isInputObjectType)(a)&&a.isOneOf&&(0,Jd.isNullableType)(p)&&e.reportError(new PI.GraphQLError(`Variable "$${u}" is of type "${p}" but must be non-\
nullable to be used for OneOf Input Object "${a}".`,{nodes:[c,s]}))}}}},VariableDefinition(r){t[r.variable.name.value]=r}}}function sV(e,t,r,n,s){if((0,Jd.isNonNullType)(
n)&&!(0,Jd.isNonNullType)(t)){if(!(r!=null&&r.kind!==tV.Kind.NULL)&&!(s!==void 0))return!1;let a=n.ofType;return(0,CI.isTypeSubTypeOf)(e,t,a)}return(0,CI.isTypeSubTypeOf)(
e,t,n)}});var F_=S(ci=>{"use strict";Object.defineProperty(ci,"__esModule",{value:!0});ci.specifiedSDLRules=ci.specifiedRules=ci.recommendedRules=void 0;var iV=ob(),oV=ub(),
aV=lb(),jI=pb(),LI=hb(),uV=yb(),DI=vb(),cV=Tb(),lV=$b(),pV=kb(),dV=xb(),fV=Ib(),mV=Ab(),hV=Cb(),gV=Ub(),yV=Bb(),bV=Kb(),MI=Zb(),_V=Wb(),vV=a_(),wV=l_(),qI=d_(),
TV=m_(),FI=g_(),EV=b_(),$V=w_(),SV=E_(),UI=S_(),kV=R_(),RV=N_(),xV=O_(),NV=P_(),IV=j_(),OV=D_(),AV=q_(),GI=Object.freeze([pV.MaxIntrospectionDepthRule]);ci.recommendedRules=
GI;var PV=Object.freeze([iV.ExecutableDefinitionsRule,kV.UniqueOperationNamesRule,cV.LoneAnonymousOperationRule,vV.SingleFieldSubscriptionsRule,DI.KnownTypeNamesRule,
aV.FragmentsOnCompositeTypesRule,OV.VariablesAreInputTypesRule,_V.ScalarLeafsRule,oV.FieldsOnCorrectTypeRule,SV.UniqueFragmentNamesRule,uV.KnownFragmentNamesRule,
mV.NoUnusedFragmentsRule,yV.PossibleFragmentSpreadsRule,dV.NoFragmentCyclesRule,NV.UniqueVariableNamesRule,fV.NoUndefinedVariablesRule,hV.NoUnusedVariablesRule,
LI.KnownDirectivesRule,FI.UniqueDirectivesPerLocationRule,jI.KnownArgumentNamesRule,qI.UniqueArgumentNamesRule,IV.ValuesOfCorrectTypeRule,MI.ProvidedRequiredArgumentsRule,
AV.VariablesInAllowedPositionRule,gV.OverlappingFieldsCanBeMergedRule,UI.UniqueInputFieldNamesRule,...GI]);ci.specifiedRules=PV;var CV=Object.freeze([lV.LoneSchemaDefinitionRule,
RV.UniqueOperationTypesRule,xV.UniqueTypeNamesRule,EV.UniqueEnumValueNamesRule,$V.UniqueFieldDefinitionNamesRule,wV.UniqueArgumentDefinitionNamesRule,TV.UniqueDirectiveNamesRule,
DI.KnownTypeNamesRule,LI.KnownDirectivesRule,FI.UniqueDirectivesPerLocationRule,bV.PossibleTypeExtensionsRule,jI.KnownArgumentNamesOnDirectivesRule,qI.UniqueArgumentNamesRule,
UI.UniqueInputFieldNamesRule,MI.ProvidedRequiredArgumentsOnDirectivesRule]);ci.specifiedSDLRules=CV});var zI=S(Yd=>{"use strict";Object.defineProperty(Yd,"__esModule",{value:!0});Yd.SetMap=void 0;var U_=class{constructor(){this._entries=new Map,this._memberIds=new Map,
this._nextMemberId=0}get(t){return this._entries.get(this._key(t))}set(t,r){this._entries.set(this._key(t),r)}_key(t){let r=[];for(let n of t){let s=this._memberIds.
get(n);s===void 0&&(s=this._nextMemberId++,this._memberIds.set(n,s)),r.push(s)}return r.sort((n,s)=>n-s),r.join(",")}};Yd.SetMap=U_});var B_=S(li=>{"use strict";Object.defineProperty(li,"__esModule",{value:!0});li.ValidationContext=li.SDLValidationContext=li.ASTValidationContext=void 0;var jV=zI(),
BI=de(),LV=na(),VI=Cd(),DV=Dd(),dc=class{_remainingFragmentWork=5e4;constructor(t,r){this._ast=t,this._fragments=void 0,this._fragmentSpreads=new Map,this._recursivelyReferencedFragments=
new jV.SetMap,this._onError=r}get[Symbol.toStringTag](){return"ASTValidationContext"}reportError(t){this._onError(t)}getDocument(){return this._ast}getFragment(t){
let r;if(this._fragments)r=this._fragments;else{r=Object.create(null);for(let n of this.getDocument().definitions)n.kind===BI.Kind.FRAGMENT_DEFINITION&&(r[n.name.
value]=n);this._fragments=r}return r[t]}getFragmentSpreads(t){let r=this._fragmentSpreads.get(t);if(!r){r=[];let n=[t],s;for(;s=n.pop();)for(let i of s.selections)
i.kind===BI.Kind.FRAGMENT_SPREAD?r.push(i):i.selectionSet&&n.push(i.selectionSet);this._fragmentSpreads.set(t,r)}return r}getRecursivelyReferencedFragments(t){return this.
getRecursivelyReferencedFragmentsForOperations([t])}getRecursivelyReferencedFragmentsForOperations(t){let r=new Set(t.flatMap(({selectionSet:s})=>this.getFragmentSpreads(
s).map(({name:i})=>i.value))),n=this._recursivelyReferencedFragments.get(r);if(!n){n=[],this.spendFragmentWork(r.size);let s=new Set(r);for(let i of s){let o=this.
getFragment(i);if(o){n.push(o);let a=this.getFragmentSpreads(o.selectionSet);this.spendFragmentWork(a.length);for(let u of a)s.add(u.name.value)}}this._recursivelyReferencedFragments.
set(r,n)}return n}spendFragmentWork(t){if(this._remainingFragmentWork-=t,this._remainingFragmentWork<0)throw DV.validationAbortedError}};li.ASTValidationContext=
dc;var G_=class extends dc{constructor(t,r,n){super(t,n),this._schema=r}get hideSuggestions(){return!1}get[Symbol.toStringTag](){return"SDLValidationContext"}getSchema(){
return this._schema}};li.SDLValidationContext=G_;var z_=class extends dc{constructor(t,r,n,s,i){super(r,s),this._hideSuggestions=i??!1,this._schema=t,this._typeInfo=
n,this._variableUsages=new Map,this._recursiveVariableUsages=new Map}get hideSuggestions(){return this._hideSuggestions}get[Symbol.toStringTag](){return"Validat\
ionContext"}getSchema(){return this._schema}getVariableUsages(t){let r=this._variableUsages.get(t);if(!r){let n=[],s=new VI.TypeInfo(this._schema);(0,LV.visit)(
t,(0,VI.visitWithTypeInfo)(s,{VariableDefinition:()=>!1,Variable(i){n.push({node:i,type:s.getInputType(),defaultValue:s.getDefaultValue(),parentType:s.getParentInputType()})}})),
r=n,this._variableUsages.set(t,r)}return r}getRecursiveVariableUsages(t){let r=this._recursiveVariableUsages.get(t);if(!r){let n=this.getRecursivelyReferencedFragments(
t),s=this._recursiveVariableUsages.get(n);s||(this.spendFragmentWork(n.length),s=n.flatMap(i=>{let o=this.getVariableUsages(i);return this.spendFragmentWork(o.length),
o}),this._recursiveVariableUsages.set(n,s)),this.spendFragmentWork(s.length),r=this.getVariableUsages(t).concat(s),this._recursiveVariableUsages.set(t,r)}return r}getType(){
return this._typeInfo.getType()}getParentType(){return this._typeInfo.getParentType()}getInputType(){return this._typeInfo.getInputType()}getParentInputType(){return this.
_typeInfo.getParentInputType()}getFieldDef(){return this._typeInfo.getFieldDef()}getDirective(){return this._typeInfo.getDirective()}getArgument(){return this._typeInfo.
getArgument()}getEnumValue(){return this._typeInfo.getEnumValue()}};li.ValidationContext=z_});var fc=S(fa=>{"use strict";Object.defineProperty(fa,"__esModule",{value:!0});fa.assertValidSDL=VV;fa.assertValidSDLExtension=KV;fa.validate=BV;fa.validateSDL=V_;
var MV=Yt(),qV=ad(),FV=Q(),UV=lr(),Wd=na(),GV=tc(),KI=Cd(),ZI=F_(),QI=Dd(),HI=B_(),zV=(0,qV.mapValue)(UV.QueryDocumentKeys,e=>e.filter(t=>t!=="description"));function BV(e,t,r=ZI.
specifiedRules,n,s=new KI.TypeInfo(e)){var i,o;let a=(i=n?.maxErrors)!==null&&i!==void 0?i:100,u=(o=n?.hideSuggestions)!==null&&o!==void 0?o:!1;t||(0,MV.devAssert)(
!1,"Must provide document."),(0,GV.assertValidSchema)(e);let c=Object.freeze({}),l=[],p=new HI.ValidationContext(e,t,s,f=>{if(l.length>=a)throw l.push(new FV.GraphQLError(
"Too many validation errors, error limit reached. Validation aborted.")),c;l.push(f)},u),d=(0,Wd.visitInParallel)(r.map(f=>f(p)));try{(0,Wd.visit)(t,(0,KI.visitWithTypeInfo)(
s,d),zV)}catch(f){if(f===QI.validationAbortedError)l.push(QI.validationAbortedError);else if(f!==c)throw f}return l}function V_(e,t,r=ZI.specifiedSDLRules){let n=[],
s=new HI.SDLValidationContext(e,t,o=>{n.push(o)}),i=r.map(o=>o(s));return(0,Wd.visit)(e,(0,Wd.visitInParallel)(i)),n}function VV(e){let t=V_(e);if(t.length!==0)
throw new Error(t.map(r=>r.message).join(`

`))}function KV(e,t){let r=V_(e,t);if(r.length!==0)throw new Error(r.map(n=>n.message).join(`

`))}});var JI=S(K_=>{"use strict";Object.defineProperty(K_,"__esModule",{value:!0});K_.memoize3=QV;function QV(e){let t;return function(n,s,i){t===void 0&&(t=new WeakMap);
let o=t.get(n);o===void 0&&(o=new WeakMap,t.set(n,o));let a=o.get(s);a===void 0&&(a=new WeakMap,o.set(s,a));let u=a.get(i);return u===void 0&&(u=e(n,s,i),a.set(
i,u)),u}}});var YI=S(Q_=>{"use strict";Object.defineProperty(Q_,"__esModule",{value:!0});Q_.promiseForObject=ZV;function ZV(e){return Promise.all(Object.values(e)).then(t=>{
let r=Object.create(null);for(let[n,s]of Object.keys(e).entries())r[s]=t[n];return r})}});var WI=S(Z_=>{"use strict";Object.defineProperty(Z_,"__esModule",{value:!0});Z_.promiseReduce=JV;var HV=Hp();function JV(e,t,r){let n=r;for(let s of e)n=(0,HV.isPromise)(
n)?n.then(i=>t(i,s)):t(n,s);return n}});var XI=S(J_=>{"use strict";Object.defineProperty(J_,"__esModule",{value:!0});J_.toError=WV;var YV=$e();function WV(e){return e instanceof Error?e:new H_(e)}var H_=class extends Error{constructor(t){
super("Unexpected error value: "+(0,YV.inspect)(t)),this.name="NonErrorThrown",this.thrownValue=t}}});var Xd=S(Y_=>{"use strict";Object.defineProperty(Y_,"__esModule",{value:!0});Y_.locatedError=t2;var XV=XI(),e2=Q();function t2(e,t,r){var n;let s=(0,XV.toError)(
e);return r2(s)?s:new e2.GraphQLError(s.message,{nodes:(n=s.nodes)!==null&&n!==void 0?n:t,source:s.source,positions:s.positions,path:r,originalError:s})}function r2(e){
return Array.isArray(e.path)}});var hc=S(Ur=>{"use strict";Object.defineProperty(Ur,"__esModule",{value:!0});Ur.assertValidExecutionArguments=aO;Ur.buildExecutionContext=uO;Ur.buildResolveInfo=
lO;Ur.defaultTypeResolver=Ur.defaultFieldResolver=void 0;Ur.execute=oO;Ur.executeSync=c2;Ur.getFieldDef=dO;var X_=Yt(),Qi=$e(),n2=Wt(),s2=Nd(),nv=jn(),fn=Hp(),i2=JI(),
Zi=ic(),eO=YI(),o2=WI(),Fr=Q(),tf=Xd(),W_=lr(),tO=de(),pi=fe(),ma=qr(),a2=tc(),sO=Qd(),iO=da(),u2=(0,i2.memoize3)((e,t,r)=>(0,sO.collectSubfields)(e.schema,e.fragments,
e.variableValues,t,r)),ev=class{constructor(){this._errorPositions=new Set,this._errors=[]}get errors(){return this._errors}add(t,r){this._hasNulledPosition(r)||
(this._errorPositions.add(r),this._errors.push(t))}_hasNulledPosition(t){let r=t;for(;r!==void 0;){if(this._errorPositions.has(r))return!0;r=r.prev}return this.
_errorPositions.has(void 0)}};function oO(e){arguments.length<2||(0,X_.devAssert)(!1,"graphql@16 dropped long-deprecated support for positional arguments, pleas\
e pass an object instead.");let{schema:t,document:r,variableValues:n,rootValue:s}=e;aO(t,r,n);let i=uO(e);if(!("schema"in i))return{errors:i};try{let{operation:o}=i,
a=l2(i,o,s);return(0,fn.isPromise)(a)?a.then(u=>ef(u,i.collectedErrors.errors),u=>(i.collectedErrors.add(u,void 0),ef(null,i.collectedErrors.errors))):ef(a,i.collectedErrors.
errors)}catch(o){return i.collectedErrors.add(o,void 0),ef(null,i.collectedErrors.errors)}}function c2(e){let t=oO(e);if((0,fn.isPromise)(t))throw new Error("Gr\
aphQL execution failed to complete synchronously.");return t}function ef(e,t){return t.length===0?{data:e}:{errors:t,data:e}}function aO(e,t,r){t||(0,X_.devAssert)(
!1,"Must provide document."),(0,a2.assertValidSchema)(e),r==null||(0,nv.isObjectLike)(r)||(0,X_.devAssert)(!1,"Variables must be provided as an Object where eac\
h property is a variable value. Perhaps look to see if an unparsed JSON string was provided.")}function uO(e){var t,r,n,s;let{schema:i,document:o,rootValue:a,contextValue:u,
variableValues:c,operationName:l,fieldResolver:p,typeResolver:d,subscribeFieldResolver:f,options:m}=e,h,b=Object.create(null);for(let R of o.definitions)switch(R.
kind){case tO.Kind.OPERATION_DEFINITION:if(l==null){if(h!==void 0)return[new Fr.GraphQLError("Must provide operation name if query contains multiple operations.")];
h=R}else((t=R.name)===null||t===void 0?void 0:t.value)===l&&(h=R);break;case tO.Kind.FRAGMENT_DEFINITION:b[R.name.value]=R;break;default:}if(!h)return l!=null?[
new Fr.GraphQLError(`Unknown operation named "${l}".`)]:[new Fr.GraphQLError("Must provide an operation.")];let T=(r=h.variableDefinitions)!==null&&r!==void 0?r:
[],k=(0,iO.getVariableValues)(i,T,c??{},{maxErrors:(n=m?.maxCoercionErrors)!==null&&n!==void 0?n:50,hideSuggestions:(s=e.hideSuggestions)!==null&&s!==void 0?s:!1});
return k.errors?k.errors:{schema:i,fragments:b,rootValue:a,contextValue:u,operation:h,variableValues:k.coerced,fieldResolver:p??rv,typeResolver:d??pO,subscribeFieldResolver:f??
rv,collectedErrors:new ev}}function l2(e,t,r){let n=e.schema.getRootType(t.operation);if(n==null)throw new Fr.GraphQLError(`Schema is not configured to execute ${t.
operation} operation.`,{nodes:t});let s=(0,sO.collectFields)(e.schema,e.fragments,e.variableValues,n,t.selectionSet),i=void 0;switch(t.operation){case W_.OperationTypeNode.
QUERY:return rf(e,n,r,i,s);case W_.OperationTypeNode.MUTATION:return p2(e,n,r,i,s);case W_.OperationTypeNode.SUBSCRIPTION:return rf(e,n,r,i,s)}}function p2(e,t,r,n,s){
return(0,o2.promiseReduce)(s.entries(),(i,[o,a])=>{let u=(0,Zi.addPath)(n,o,t.name),c=cO(e,t,r,a,u);return c===void 0?i:(0,fn.isPromise)(c)?c.then(l=>(i[o]=l,i)):
(i[o]=c,i)},Object.create(null))}function rf(e,t,r,n,s){let i=Object.create(null),o=!1;try{for(let[a,u]of s.entries()){let c=(0,Zi.addPath)(n,a,t.name),l=cO(e,t,
r,u,c);l!==void 0&&(i[a]=l,(0,fn.isPromise)(l)&&(o=!0))}}catch(a){if(o)return(0,eO.promiseForObject)(i).finally(()=>{throw a});throw a}return o?(0,eO.promiseForObject)(
i):i}function cO(e,t,r,n,s){var i;let o=dO(e.schema,t,n[0]);if(!o)return;let a=o.type,u=(i=o.resolve)!==null&&i!==void 0?i:e.fieldResolver,c=lO(e,o,n,t,s);try{let l=(0,iO.
getArgumentValues)(o,n[0],e.variableValues),p=e.contextValue,d=u(r,l,p,c),f;return(0,fn.isPromise)(d)?f=d.then(m=>mc(e,a,n,c,s,m)):f=mc(e,a,n,c,s,d),(0,fn.isPromise)(
f)?f.then(void 0,m=>{let h=(0,tf.locatedError)(m,n,(0,Zi.pathToArray)(s));return nf(h,a,s,e)}):f}catch(l){let p=(0,tf.locatedError)(l,n,(0,Zi.pathToArray)(s));return nf(
p,a,s,e)}}function lO(e,t,r,n,s){return{fieldName:t.name,fieldNodes:r,returnType:t.type,parentType:n,path:s,schema:e.schema,fragments:e.fragments,rootValue:e.rootValue,
operation:e.operation,variableValues:e.variableValues}}function nf(e,t,r,n){if((0,pi.isNonNullType)(t))throw e;return n.collectedErrors.add(e,r),null}function mc(e,t,r,n,s,i){
if(i instanceof Error)throw i;if((0,pi.isNonNullType)(t)){let o=mc(e,t.ofType,r,n,s,i);if(o===null)throw new Error(`Cannot return null for non-nullable field ${n.
parentType.name}.${n.fieldName}.`);return o}if(i==null)return null;if((0,pi.isListType)(t))return d2(e,t,r,n,s,i);if((0,pi.isLeafType)(t))return f2(t,i);if((0,pi.
isAbstractType)(t))return m2(e,t,r,n,s,i);if((0,pi.isObjectType)(t))return tv(e,t,r,n,s,i);(0,n2.invariant)(!1,"Cannot complete value of unexpected output type:\
 "+(0,Qi.inspect)(t))}function d2(e,t,r,n,s,i){if(!(0,s2.isIterableObject)(i))throw new Fr.GraphQLError(`Expected Iterable, but did not find one for field "${n.
parentType.name}.${n.fieldName}".`);let o=t.ofType,a=!1,u=Array.from(i,(c,l)=>{let p=(0,Zi.addPath)(s,l,void 0);try{let d;return(0,fn.isPromise)(c)?d=c.then(f=>mc(
e,o,r,n,p,f)):d=mc(e,o,r,n,p,c),(0,fn.isPromise)(d)?(a=!0,d.then(void 0,f=>{let m=(0,tf.locatedError)(f,r,(0,Zi.pathToArray)(p));return nf(m,o,p,e)})):d}catch(d){
let f=(0,tf.locatedError)(d,r,(0,Zi.pathToArray)(p));return nf(f,o,p,e)}});return a?Promise.all(u):u}function f2(e,t){let r=e.serialize(t);if(r==null)throw new Error(
`Expected \`${(0,Qi.inspect)(e)}.serialize(${(0,Qi.inspect)(t)})\` to return non-nullable value, returned: ${(0,Qi.inspect)(r)}`);return r}function m2(e,t,r,n,s,i){
var o;let a=(o=t.resolveType)!==null&&o!==void 0?o:e.typeResolver,u=e.contextValue,c=a(i,u,n,t);return(0,fn.isPromise)(c)?c.then(l=>tv(e,rO(l,e,t,r,n,i),r,n,s,i)):
tv(e,rO(c,e,t,r,n,i),r,n,s,i)}function rO(e,t,r,n,s,i){if(e==null)throw new Fr.GraphQLError(`Abstract type "${r.name}" must resolve to an Object type at runtime\
 for field "${s.parentType.name}.${s.fieldName}". Either the "${r.name}" type should provide a "resolveType" function or each possible type should provide an "i\
sTypeOf" function.`,n);if((0,pi.isObjectType)(e))throw new Fr.GraphQLError("Support for returning GraphQLObjectType from resolveType was removed in graphql-js@1\
6.0.0 please return type name instead.");if(typeof e!="string")throw new Fr.GraphQLError(`Abstract type "${r.name}" must resolve to an Object type at runtime fo\
r field "${s.parentType.name}.${s.fieldName}" with value ${(0,Qi.inspect)(i)}, received "${(0,Qi.inspect)(e)}".`);let o=t.schema.getType(e);if(o==null)throw new Fr.
GraphQLError(`Abstract type "${r.name}" was resolved to a type "${e}" that does not exist inside the schema.`,{nodes:n});if(!(0,pi.isObjectType)(o))throw new Fr.
GraphQLError(`Abstract type "${r.name}" was resolved to a non-object type "${e}".`,{nodes:n});if(!t.schema.isSubType(r,o))throw new Fr.GraphQLError(`Runtime Obj\
ect type "${o.name}" is not a possible type for "${r.name}".`,{nodes:n});return o}function tv(e,t,r,n,s,i){let o=u2(e,t,r);if(t.isTypeOf){let a=t.isTypeOf(i,e.contextValue,
n);if((0,fn.isPromise)(a))return a.then(u=>{if(!u)throw nO(t,i,r);return rf(e,t,i,s,o)});if(!a)throw nO(t,i,r)}return rf(e,t,i,s,o)}function nO(e,t,r){return new Fr.
GraphQLError(`Expected value of type "${e.name}" but got: ${(0,Qi.inspect)(t)}.`,{nodes:r})}var pO=function(e,t,r,n){if((0,nv.isObjectLike)(e)&&typeof e.__typename==
"string")return e.__typename;let s=r.schema.getPossibleTypes(n),i=[];try{for(let o=0;o<s.length;o++){let a=s[o];if(a.isTypeOf){let u=a.isTypeOf(e,t,r);if((0,fn.
isPromise)(u))i[o]=u;else if(u)return i.length&&Promise.allSettled(i).catch(()=>{}),a.name}}}catch(o){if(i.length)return Promise.allSettled(i).then(()=>{throw o});
throw o}if(i.length)return Promise.all(i).then(o=>{for(let a=0;a<o.length;a++)if(o[a])return s[a].name})};Ur.defaultTypeResolver=pO;var rv=function(e,t,r,n){if((0,nv.
isObjectLike)(e)||typeof e=="function"){let s=e[n.fieldName];return typeof s=="function"?e[n.fieldName](t,r,n):s}};Ur.defaultFieldResolver=rv;function dO(e,t,r){
let n=r.name.value;return n===ma.SchemaMetaFieldDef.name&&e.getQueryType()===t?ma.SchemaMetaFieldDef:n===ma.TypeMetaFieldDef.name&&e.getQueryType()===t?ma.TypeMetaFieldDef:
n===ma.TypeNameMetaFieldDef.name?ma.TypeNameMetaFieldDef:t.getFields()[n]}});var mO=S(sf=>{"use strict";Object.defineProperty(sf,"__esModule",{value:!0});sf.graphql=w2;sf.graphqlSync=T2;var h2=Yt(),g2=Hp(),y2=Li(),b2=tc(),_2=fc(),v2=hc();
function w2(e){return new Promise(t=>t(fO(e)))}function T2(e){let t=fO(e);if((0,g2.isPromise)(t))throw new Error("GraphQL execution failed to complete synchrono\
usly.");return t}function fO(e){arguments.length<2||(0,h2.devAssert)(!1,"graphql@16 dropped long-deprecated support for positional arguments, please pass an obj\
ect instead.");let{schema:t,source:r,rootValue:n,contextValue:s,variableValues:i,operationName:o,fieldResolver:a,typeResolver:u,hideSuggestions:c}=e,l=(0,b2.validateSchema)(
t);if(l.length>0)return{errors:l};let p;try{p=(0,y2.parse)(r)}catch(f){return{errors:[f]}}let d=(0,_2.validate)(t,p,void 0,{hideSuggestions:c});return d.length>
0?{errors:d}:(0,v2.execute)({schema:t,document:p,rootValue:n,contextValue:s,variableValues:i,operationName:o,fieldResolver:a,typeResolver:u,hideSuggestions:c})}});var yO=S(N=>{"use strict";Object.defineProperty(N,"__esModule",{value:!0});Object.defineProperty(N,"DEFAULT_DEPRECATION_REASON",{enumerable:!0,get:function(){return mn.
DEFAULT_DEPRECATION_REASON}});Object.defineProperty(N,"GRAPHQL_MAX_INT",{enumerable:!0,get:function(){return hs.GRAPHQL_MAX_INT}});Object.defineProperty(N,"GRAP\
HQL_MIN_INT",{enumerable:!0,get:function(){return hs.GRAPHQL_MIN_INT}});Object.defineProperty(N,"GraphQLBoolean",{enumerable:!0,get:function(){return hs.GraphQLBoolean}});
Object.defineProperty(N,"GraphQLDeprecatedDirective",{enumerable:!0,get:function(){return mn.GraphQLDeprecatedDirective}});Object.defineProperty(N,"GraphQLDirec\
tive",{enumerable:!0,get:function(){return mn.GraphQLDirective}});Object.defineProperty(N,"GraphQLEnumType",{enumerable:!0,get:function(){return Y.GraphQLEnumType}});
Object.defineProperty(N,"GraphQLFloat",{enumerable:!0,get:function(){return hs.GraphQLFloat}});Object.defineProperty(N,"GraphQLID",{enumerable:!0,get:function(){
return hs.GraphQLID}});Object.defineProperty(N,"GraphQLIncludeDirective",{enumerable:!0,get:function(){return mn.GraphQLIncludeDirective}});Object.defineProperty(
N,"GraphQLInputObjectType",{enumerable:!0,get:function(){return Y.GraphQLInputObjectType}});Object.defineProperty(N,"GraphQLInt",{enumerable:!0,get:function(){return hs.
GraphQLInt}});Object.defineProperty(N,"GraphQLInterfaceType",{enumerable:!0,get:function(){return Y.GraphQLInterfaceType}});Object.defineProperty(N,"GraphQLList",
{enumerable:!0,get:function(){return Y.GraphQLList}});Object.defineProperty(N,"GraphQLNonNull",{enumerable:!0,get:function(){return Y.GraphQLNonNull}});Object.defineProperty(
N,"GraphQLObjectType",{enumerable:!0,get:function(){return Y.GraphQLObjectType}});Object.defineProperty(N,"GraphQLOneOfDirective",{enumerable:!0,get:function(){
return mn.GraphQLOneOfDirective}});Object.defineProperty(N,"GraphQLScalarType",{enumerable:!0,get:function(){return Y.GraphQLScalarType}});Object.defineProperty(
N,"GraphQLSchema",{enumerable:!0,get:function(){return sv.GraphQLSchema}});Object.defineProperty(N,"GraphQLSkipDirective",{enumerable:!0,get:function(){return mn.
GraphQLSkipDirective}});Object.defineProperty(N,"GraphQLSpecifiedByDirective",{enumerable:!0,get:function(){return mn.GraphQLSpecifiedByDirective}});Object.defineProperty(
N,"GraphQLString",{enumerable:!0,get:function(){return hs.GraphQLString}});Object.defineProperty(N,"GraphQLUnionType",{enumerable:!0,get:function(){return Y.GraphQLUnionType}});
Object.defineProperty(N,"SchemaMetaFieldDef",{enumerable:!0,get:function(){return dr.SchemaMetaFieldDef}});Object.defineProperty(N,"TypeKind",{enumerable:!0,get:function(){
return dr.TypeKind}});Object.defineProperty(N,"TypeMetaFieldDef",{enumerable:!0,get:function(){return dr.TypeMetaFieldDef}});Object.defineProperty(N,"TypeNameMe\
taFieldDef",{enumerable:!0,get:function(){return dr.TypeNameMetaFieldDef}});Object.defineProperty(N,"__Directive",{enumerable:!0,get:function(){return dr.__Directive}});
Object.defineProperty(N,"__DirectiveLocation",{enumerable:!0,get:function(){return dr.__DirectiveLocation}});Object.defineProperty(N,"__EnumValue",{enumerable:!0,
get:function(){return dr.__EnumValue}});Object.defineProperty(N,"__Field",{enumerable:!0,get:function(){return dr.__Field}});Object.defineProperty(N,"__InputVal\
ue",{enumerable:!0,get:function(){return dr.__InputValue}});Object.defineProperty(N,"__Schema",{enumerable:!0,get:function(){return dr.__Schema}});Object.defineProperty(
N,"__Type",{enumerable:!0,get:function(){return dr.__Type}});Object.defineProperty(N,"__TypeKind",{enumerable:!0,get:function(){return dr.__TypeKind}});Object.defineProperty(
N,"assertAbstractType",{enumerable:!0,get:function(){return Y.assertAbstractType}});Object.defineProperty(N,"assertCompositeType",{enumerable:!0,get:function(){
return Y.assertCompositeType}});Object.defineProperty(N,"assertDirective",{enumerable:!0,get:function(){return mn.assertDirective}});Object.defineProperty(N,"as\
sertEnumType",{enumerable:!0,get:function(){return Y.assertEnumType}});Object.defineProperty(N,"assertEnumValueName",{enumerable:!0,get:function(){return gO.assertEnumValueName}});
Object.defineProperty(N,"assertInputObjectType",{enumerable:!0,get:function(){return Y.assertInputObjectType}});Object.defineProperty(N,"assertInputType",{enumerable:!0,
get:function(){return Y.assertInputType}});Object.defineProperty(N,"assertInterfaceType",{enumerable:!0,get:function(){return Y.assertInterfaceType}});Object.defineProperty(
N,"assertLeafType",{enumerable:!0,get:function(){return Y.assertLeafType}});Object.defineProperty(N,"assertListType",{enumerable:!0,get:function(){return Y.assertListType}});
Object.defineProperty(N,"assertName",{enumerable:!0,get:function(){return gO.assertName}});Object.defineProperty(N,"assertNamedType",{enumerable:!0,get:function(){
return Y.assertNamedType}});Object.defineProperty(N,"assertNonNullType",{enumerable:!0,get:function(){return Y.assertNonNullType}});Object.defineProperty(N,"ass\
ertNullableType",{enumerable:!0,get:function(){return Y.assertNullableType}});Object.defineProperty(N,"assertObjectType",{enumerable:!0,get:function(){return Y.
assertObjectType}});Object.defineProperty(N,"assertOutputType",{enumerable:!0,get:function(){return Y.assertOutputType}});Object.defineProperty(N,"assertScalarT\
ype",{enumerable:!0,get:function(){return Y.assertScalarType}});Object.defineProperty(N,"assertSchema",{enumerable:!0,get:function(){return sv.assertSchema}});Object.
defineProperty(N,"assertType",{enumerable:!0,get:function(){return Y.assertType}});Object.defineProperty(N,"assertUnionType",{enumerable:!0,get:function(){return Y.
assertUnionType}});Object.defineProperty(N,"assertValidSchema",{enumerable:!0,get:function(){return hO.assertValidSchema}});Object.defineProperty(N,"assertWrapp\
ingType",{enumerable:!0,get:function(){return Y.assertWrappingType}});Object.defineProperty(N,"getNamedType",{enumerable:!0,get:function(){return Y.getNamedType}});
Object.defineProperty(N,"getNullableType",{enumerable:!0,get:function(){return Y.getNullableType}});Object.defineProperty(N,"introspectionTypes",{enumerable:!0,
get:function(){return dr.introspectionTypes}});Object.defineProperty(N,"isAbstractType",{enumerable:!0,get:function(){return Y.isAbstractType}});Object.defineProperty(
N,"isCompositeType",{enumerable:!0,get:function(){return Y.isCompositeType}});Object.defineProperty(N,"isDirective",{enumerable:!0,get:function(){return mn.isDirective}});
Object.defineProperty(N,"isEnumType",{enumerable:!0,get:function(){return Y.isEnumType}});Object.defineProperty(N,"isInputObjectType",{enumerable:!0,get:function(){
return Y.isInputObjectType}});Object.defineProperty(N,"isInputType",{enumerable:!0,get:function(){return Y.isInputType}});Object.defineProperty(N,"isInterfaceTy\
pe",{enumerable:!0,get:function(){return Y.isInterfaceType}});Object.defineProperty(N,"isIntrospectionType",{enumerable:!0,get:function(){return dr.isIntrospectionType}});
Object.defineProperty(N,"isLeafType",{enumerable:!0,get:function(){return Y.isLeafType}});Object.defineProperty(N,"isListType",{enumerable:!0,get:function(){return Y.
isListType}});Object.defineProperty(N,"isNamedType",{enumerable:!0,get:function(){return Y.isNamedType}});Object.defineProperty(N,"isNonNullType",{enumerable:!0,
get:function(){return Y.isNonNullType}});Object.defineProperty(N,"isNullableType",{enumerable:!0,get:function(){return Y.isNullableType}});Object.defineProperty(
N,"isObjectType",{enumerable:!0,get:function(){return Y.isObjectType}});Object.defineProperty(N,"isOutputType",{enumerable:!0,get:function(){return Y.isOutputType}});
Object.defineProperty(N,"isRequiredArgument",{enumerable:!0,get:function(){return Y.isRequiredArgument}});Object.defineProperty(N,"isRequiredInputField",{enumerable:!0,
get:function(){return Y.isRequiredInputField}});Object.defineProperty(N,"isScalarType",{enumerable:!0,get:function(){return Y.isScalarType}});Object.defineProperty(
N,"isSchema",{enumerable:!0,get:function(){return sv.isSchema}});Object.defineProperty(N,"isSpecifiedDirective",{enumerable:!0,get:function(){return mn.isSpecifiedDirective}});
Object.defineProperty(N,"isSpecifiedScalarType",{enumerable:!0,get:function(){return hs.isSpecifiedScalarType}});Object.defineProperty(N,"isType",{enumerable:!0,
get:function(){return Y.isType}});Object.defineProperty(N,"isUnionType",{enumerable:!0,get:function(){return Y.isUnionType}});Object.defineProperty(N,"isWrappin\
gType",{enumerable:!0,get:function(){return Y.isWrappingType}});Object.defineProperty(N,"resolveObjMapThunk",{enumerable:!0,get:function(){return Y.resolveObjMapThunk}});
Object.defineProperty(N,"resolveReadonlyArrayThunk",{enumerable:!0,get:function(){return Y.resolveReadonlyArrayThunk}});Object.defineProperty(N,"specifiedDirect\
ives",{enumerable:!0,get:function(){return mn.specifiedDirectives}});Object.defineProperty(N,"specifiedScalarTypes",{enumerable:!0,get:function(){return hs.specifiedScalarTypes}});
Object.defineProperty(N,"validateSchema",{enumerable:!0,get:function(){return hO.validateSchema}});var sv=Gi(),Y=fe(),mn=pr(),hs=Mn(),dr=qr(),hO=tc(),gO=Fu()});var _O=S(he=>{"use strict";Object.defineProperty(he,"__esModule",{value:!0});Object.defineProperty(he,"BREAK",{enumerable:!0,get:function(){return yc.BREAK}});Object.
defineProperty(he,"DirectiveLocation",{enumerable:!0,get:function(){return N2.DirectiveLocation}});Object.defineProperty(he,"Kind",{enumerable:!0,get:function(){
return S2.Kind}});Object.defineProperty(he,"Lexer",{enumerable:!0,get:function(){return R2.Lexer}});Object.defineProperty(he,"Location",{enumerable:!0,get:function(){
return iv.Location}});Object.defineProperty(he,"OperationTypeNode",{enumerable:!0,get:function(){return iv.OperationTypeNode}});Object.defineProperty(he,"Source",
{enumerable:!0,get:function(){return E2.Source}});Object.defineProperty(he,"Token",{enumerable:!0,get:function(){return iv.Token}});Object.defineProperty(he,"To\
kenKind",{enumerable:!0,get:function(){return k2.TokenKind}});Object.defineProperty(he,"getEnterLeaveForKind",{enumerable:!0,get:function(){return yc.getEnterLeaveForKind}});
Object.defineProperty(he,"getLocation",{enumerable:!0,get:function(){return $2.getLocation}});Object.defineProperty(he,"getVisitFn",{enumerable:!0,get:function(){
return yc.getVisitFn}});Object.defineProperty(he,"isConstValueNode",{enumerable:!0,get:function(){return hn.isConstValueNode}});Object.defineProperty(he,"isDefi\
nitionNode",{enumerable:!0,get:function(){return hn.isDefinitionNode}});Object.defineProperty(he,"isExecutableDefinitionNode",{enumerable:!0,get:function(){return hn.
isExecutableDefinitionNode}});Object.defineProperty(he,"isSchemaCoordinateNode",{enumerable:!0,get:function(){return hn.isSchemaCoordinateNode}});Object.defineProperty(
he,"isSelectionNode",{enumerable:!0,get:function(){return hn.isSelectionNode}});Object.defineProperty(he,"isTypeDefinitionNode",{enumerable:!0,get:function(){return hn.
isTypeDefinitionNode}});Object.defineProperty(he,"isTypeExtensionNode",{enumerable:!0,get:function(){return hn.isTypeExtensionNode}});Object.defineProperty(he,"\
isTypeNode",{enumerable:!0,get:function(){return hn.isTypeNode}});Object.defineProperty(he,"isTypeSystemDefinitionNode",{enumerable:!0,get:function(){return hn.
isTypeSystemDefinitionNode}});Object.defineProperty(he,"isTypeSystemExtensionNode",{enumerable:!0,get:function(){return hn.isTypeSystemExtensionNode}});Object.defineProperty(
he,"isValueNode",{enumerable:!0,get:function(){return hn.isValueNode}});Object.defineProperty(he,"parse",{enumerable:!0,get:function(){return gc.parse}});Object.
defineProperty(he,"parseConstValue",{enumerable:!0,get:function(){return gc.parseConstValue}});Object.defineProperty(he,"parseSchemaCoordinate",{enumerable:!0,get:function(){
return gc.parseSchemaCoordinate}});Object.defineProperty(he,"parseType",{enumerable:!0,get:function(){return gc.parseType}});Object.defineProperty(he,"parseValu\
e",{enumerable:!0,get:function(){return gc.parseValue}});Object.defineProperty(he,"print",{enumerable:!0,get:function(){return x2.print}});Object.defineProperty(
he,"printLocation",{enumerable:!0,get:function(){return bO.printLocation}});Object.defineProperty(he,"printSourceLocation",{enumerable:!0,get:function(){return bO.
printSourceLocation}});Object.defineProperty(he,"visit",{enumerable:!0,get:function(){return yc.visit}});Object.defineProperty(he,"visitInParallel",{enumerable:!0,
get:function(){return yc.visitInParallel}});var E2=sd(),$2=Yp(),bO=Xg(),S2=de(),k2=Yo(),R2=Cu(),gc=Li(),x2=Lr(),yc=na(),iv=lr(),hn=Bi(),N2=Jo()});var vO=S(ov=>{"use strict";Object.defineProperty(ov,"__esModule",{value:!0});ov.isAsyncIterable=I2;function I2(e){return typeof e?.[Symbol.asyncIterator]=="func\
tion"}});var wO=S(av=>{"use strict";Object.defineProperty(av,"__esModule",{value:!0});av.mapAsyncIterator=O2;function O2(e,t){let r=e[Symbol.asyncIterator]();async function n(i){
if(i.done)return i;try{return{value:await t(i.value),done:!1}}catch(o){throw await s(),o}}async function s(){if(typeof r.return=="function")try{await r.return()}catch{}}
return{async next(){return n(await r.next())},async return(){return typeof r.return=="function"?n(await r.return()):{value:void 0,done:!0}},async throw(i){if(typeof r.
throw=="function")return n(await r.throw(i));throw await s(),i},[Symbol.asyncIterator](){return this}}}});var SO=S(of=>{"use strict";Object.defineProperty(of,"__esModule",{value:!0});of.createSourceEventStream=$O;of.subscribe=M2;var A2=Yt(),P2=$e(),EO=vO(),TO=ic(),uv=Q(),
C2=Xd(),j2=Qd(),bc=hc(),L2=wO(),D2=da();async function M2(e){arguments.length<2||(0,A2.devAssert)(!1,"graphql@16 dropped long-deprecated support for positional \
arguments, please pass an object instead.");let t=await $O(e);if(!(0,EO.isAsyncIterable)(t))return t;let r=n=>(0,bc.execute)({...e,rootValue:n});return(0,L2.mapAsyncIterator)(
t,r)}function q2(e){let t=e[0];return t&&"document"in t?t:{schema:t,document:e[1],rootValue:e[2],contextValue:e[3],variableValues:e[4],operationName:e[5],subscribeFieldResolver:e[6]}}
async function $O(...e){let t=q2(e),{schema:r,document:n,variableValues:s}=t;(0,bc.assertValidExecutionArguments)(r,n,s);let i=(0,bc.buildExecutionContext)(t);if(!("\
schema"in i))return{errors:i};try{let o=await F2(i);if(!(0,EO.isAsyncIterable)(o))throw new Error(`Subscription field must return Async Iterable. Received: ${(0,P2.
inspect)(o)}.`);return o}catch(o){if(o instanceof uv.GraphQLError)return{errors:[o]};throw o}}async function F2(e){let{schema:t,fragments:r,operation:n,variableValues:s,
rootValue:i}=e,o=t.getSubscriptionType();if(o==null)throw new uv.GraphQLError("Schema is not configured to execute subscription operation.",{nodes:n});let a=(0,j2.
collectFields)(t,r,s,o,n.selectionSet),[u,c]=[...a.entries()][0],l=(0,bc.getFieldDef)(t,o,c[0]);if(!l){let m=c[0].name.value;throw new uv.GraphQLError(`The subs\
cription field "${m}" is not defined.`,{nodes:c})}let p=(0,TO.addPath)(void 0,u,o.name),d=(0,bc.buildResolveInfo)(e,l,c,o,p);try{var f;let m=(0,D2.getArgumentValues)(
l,c[0],s),h=e.contextValue,T=await((f=l.subscribe)!==null&&f!==void 0?f:e.subscribeFieldResolver)(i,m,h,d);if(T instanceof Error)throw T;return T}catch(m){throw(0,C2.
locatedError)(m,c,(0,TO.pathToArray)(p))}}});var RO=S(Gr=>{"use strict";Object.defineProperty(Gr,"__esModule",{value:!0});Object.defineProperty(Gr,"createSourceEventStream",{enumerable:!0,get:function(){return kO.
createSourceEventStream}});Object.defineProperty(Gr,"defaultFieldResolver",{enumerable:!0,get:function(){return af.defaultFieldResolver}});Object.defineProperty(
Gr,"defaultTypeResolver",{enumerable:!0,get:function(){return af.defaultTypeResolver}});Object.defineProperty(Gr,"execute",{enumerable:!0,get:function(){return af.
execute}});Object.defineProperty(Gr,"executeSync",{enumerable:!0,get:function(){return af.executeSync}});Object.defineProperty(Gr,"getArgumentValues",{enumerable:!0,
get:function(){return cv.getArgumentValues}});Object.defineProperty(Gr,"getDirectiveValues",{enumerable:!0,get:function(){return cv.getDirectiveValues}});Object.
defineProperty(Gr,"getVariableValues",{enumerable:!0,get:function(){return cv.getVariableValues}});Object.defineProperty(Gr,"responsePathAsArray",{enumerable:!0,
get:function(){return U2.pathToArray}});Object.defineProperty(Gr,"subscribe",{enumerable:!0,get:function(){return kO.subscribe}});var U2=ic(),af=hc(),kO=SO(),cv=da()});var xO=S(dv=>{"use strict";Object.defineProperty(dv,"__esModule",{value:!0});dv.NoDeprecatedCustomRule=G2;var lv=Wt(),_c=Q(),pv=fe();function G2(e){return{Field(t){
let r=e.getFieldDef(),n=r?.deprecationReason;if(r&&n!=null){let s=e.getParentType();s!=null||(0,lv.invariant)(!1),e.reportError(new _c.GraphQLError(`The field ${s.
name}.${r.name} is deprecated. ${n}`,{nodes:t}))}},Argument(t){let r=e.getArgument(),n=r?.deprecationReason;if(r&&n!=null){let s=e.getDirective();if(s!=null)e.reportError(
new _c.GraphQLError(`Directive "@${s.name}" argument "${r.name}" is deprecated. ${n}`,{nodes:t}));else{let i=e.getParentType(),o=e.getFieldDef();i!=null&&o!=null||
(0,lv.invariant)(!1),e.reportError(new _c.GraphQLError(`Field "${i.name}.${o.name}" argument "${r.name}" is deprecated. ${n}`,{nodes:t}))}}},ObjectField(t){let r=(0,pv.
getNamedType)(e.getParentInputType());if((0,pv.isInputObjectType)(r)){let n=r.getFields()[t.name.value],s=n?.deprecationReason;s!=null&&e.reportError(new _c.GraphQLError(
`The input field ${r.name}.${n.name} is deprecated. ${s}`,{nodes:t}))}},EnumValue(t){let r=e.getEnumValue(),n=r?.deprecationReason;if(r&&n!=null){let s=(0,pv.getNamedType)(
e.getInputType());s!=null||(0,lv.invariant)(!1),e.reportError(new _c.GraphQLError(`The enum value "${s.name}.${r.name}" is deprecated. ${n}`,{nodes:t}))}}}}});var NO=S(fv=>{"use strict";Object.defineProperty(fv,"__esModule",{value:!0});fv.NoSchemaIntrospectionCustomRule=K2;var z2=Q(),B2=fe(),V2=qr();function K2(e){return{
Field(t){let r=(0,B2.getNamedType)(e.getType());r&&(0,V2.isIntrospectionType)(r)&&e.reportError(new z2.GraphQLError(`GraphQL introspection has been disabled, bu\
t the requested query contained the field "${t.name.value}".`,{nodes:t}))}}}});var OO=S(te=>{"use strict";Object.defineProperty(te,"__esModule",{value:!0});Object.defineProperty(te,"ExecutableDefinitionsRule",{enumerable:!0,get:function(){
return H2.ExecutableDefinitionsRule}});Object.defineProperty(te,"FieldsOnCorrectTypeRule",{enumerable:!0,get:function(){return J2.FieldsOnCorrectTypeRule}});Object.
defineProperty(te,"FragmentsOnCompositeTypesRule",{enumerable:!0,get:function(){return Y2.FragmentsOnCompositeTypesRule}});Object.defineProperty(te,"KnownArgume\
ntNamesRule",{enumerable:!0,get:function(){return W2.KnownArgumentNamesRule}});Object.defineProperty(te,"KnownDirectivesRule",{enumerable:!0,get:function(){return X2.
KnownDirectivesRule}});Object.defineProperty(te,"KnownFragmentNamesRule",{enumerable:!0,get:function(){return eK.KnownFragmentNamesRule}});Object.defineProperty(
te,"KnownTypeNamesRule",{enumerable:!0,get:function(){return tK.KnownTypeNamesRule}});Object.defineProperty(te,"LoneAnonymousOperationRule",{enumerable:!0,get:function(){
return rK.LoneAnonymousOperationRule}});Object.defineProperty(te,"LoneSchemaDefinitionRule",{enumerable:!0,get:function(){return TK.LoneSchemaDefinitionRule}});
Object.defineProperty(te,"MaxIntrospectionDepthRule",{enumerable:!0,get:function(){return wK.MaxIntrospectionDepthRule}});Object.defineProperty(te,"NoDeprecated\
CustomRule",{enumerable:!0,get:function(){return IK.NoDeprecatedCustomRule}});Object.defineProperty(te,"NoFragmentCyclesRule",{enumerable:!0,get:function(){return nK.
NoFragmentCyclesRule}});Object.defineProperty(te,"NoSchemaIntrospectionCustomRule",{enumerable:!0,get:function(){return OK.NoSchemaIntrospectionCustomRule}});Object.
defineProperty(te,"NoUndefinedVariablesRule",{enumerable:!0,get:function(){return sK.NoUndefinedVariablesRule}});Object.defineProperty(te,"NoUnusedFragmentsRule",
{enumerable:!0,get:function(){return iK.NoUnusedFragmentsRule}});Object.defineProperty(te,"NoUnusedVariablesRule",{enumerable:!0,get:function(){return oK.NoUnusedVariablesRule}});
Object.defineProperty(te,"OverlappingFieldsCanBeMergedRule",{enumerable:!0,get:function(){return aK.OverlappingFieldsCanBeMergedRule}});Object.defineProperty(te,
"PossibleFragmentSpreadsRule",{enumerable:!0,get:function(){return uK.PossibleFragmentSpreadsRule}});Object.defineProperty(te,"PossibleTypeExtensionsRule",{enumerable:!0,
get:function(){return NK.PossibleTypeExtensionsRule}});Object.defineProperty(te,"ProvidedRequiredArgumentsRule",{enumerable:!0,get:function(){return cK.ProvidedRequiredArgumentsRule}});
Object.defineProperty(te,"ScalarLeafsRule",{enumerable:!0,get:function(){return lK.ScalarLeafsRule}});Object.defineProperty(te,"SingleFieldSubscriptionsRule",{enumerable:!0,
get:function(){return pK.SingleFieldSubscriptionsRule}});Object.defineProperty(te,"UniqueArgumentDefinitionNamesRule",{enumerable:!0,get:function(){return RK.UniqueArgumentDefinitionNamesRule}});
Object.defineProperty(te,"UniqueArgumentNamesRule",{enumerable:!0,get:function(){return dK.UniqueArgumentNamesRule}});Object.defineProperty(te,"UniqueDirectiveN\
amesRule",{enumerable:!0,get:function(){return xK.UniqueDirectiveNamesRule}});Object.defineProperty(te,"UniqueDirectivesPerLocationRule",{enumerable:!0,get:function(){
return fK.UniqueDirectivesPerLocationRule}});Object.defineProperty(te,"UniqueEnumValueNamesRule",{enumerable:!0,get:function(){return SK.UniqueEnumValueNamesRule}});
Object.defineProperty(te,"UniqueFieldDefinitionNamesRule",{enumerable:!0,get:function(){return kK.UniqueFieldDefinitionNamesRule}});Object.defineProperty(te,"Un\
iqueFragmentNamesRule",{enumerable:!0,get:function(){return mK.UniqueFragmentNamesRule}});Object.defineProperty(te,"UniqueInputFieldNamesRule",{enumerable:!0,get:function(){
return hK.UniqueInputFieldNamesRule}});Object.defineProperty(te,"UniqueOperationNamesRule",{enumerable:!0,get:function(){return gK.UniqueOperationNamesRule}});Object.
defineProperty(te,"UniqueOperationTypesRule",{enumerable:!0,get:function(){return EK.UniqueOperationTypesRule}});Object.defineProperty(te,"UniqueTypeNamesRule",
{enumerable:!0,get:function(){return $K.UniqueTypeNamesRule}});Object.defineProperty(te,"UniqueVariableNamesRule",{enumerable:!0,get:function(){return yK.UniqueVariableNamesRule}});
Object.defineProperty(te,"ValidationContext",{enumerable:!0,get:function(){return Z2.ValidationContext}});Object.defineProperty(te,"ValuesOfCorrectTypeRule",{enumerable:!0,
get:function(){return bK.ValuesOfCorrectTypeRule}});Object.defineProperty(te,"VariablesAreInputTypesRule",{enumerable:!0,get:function(){return _K.VariablesAreInputTypesRule}});
Object.defineProperty(te,"VariablesInAllowedPositionRule",{enumerable:!0,get:function(){return vK.VariablesInAllowedPositionRule}});Object.defineProperty(te,"re\
commendedRules",{enumerable:!0,get:function(){return IO.recommendedRules}});Object.defineProperty(te,"specifiedRules",{enumerable:!0,get:function(){return IO.specifiedRules}});
Object.defineProperty(te,"validate",{enumerable:!0,get:function(){return Q2.validate}});var Q2=fc(),Z2=B_(),IO=F_(),H2=ob(),J2=ub(),Y2=lb(),W2=pb(),X2=hb(),eK=yb(),
tK=vb(),rK=Tb(),nK=xb(),sK=Ib(),iK=Ab(),oK=Cb(),aK=Ub(),uK=Bb(),cK=Zb(),lK=Wb(),pK=a_(),dK=d_(),fK=g_(),mK=E_(),hK=S_(),gK=R_(),yK=P_(),bK=j_(),_K=D_(),vK=q_(),
wK=kb(),TK=$b(),EK=N_(),$K=O_(),SK=b_(),kK=w_(),RK=l_(),xK=m_(),NK=Kb(),IK=xO(),OK=NO()});var AO=S(Hi=>{"use strict";Object.defineProperty(Hi,"__esModule",{value:!0});Object.defineProperty(Hi,"GraphQLError",{enumerable:!0,get:function(){return mv.GraphQLError}});
Object.defineProperty(Hi,"formatError",{enumerable:!0,get:function(){return mv.formatError}});Object.defineProperty(Hi,"locatedError",{enumerable:!0,get:function(){
return PK.locatedError}});Object.defineProperty(Hi,"printError",{enumerable:!0,get:function(){return mv.printError}});Object.defineProperty(Hi,"syntaxError",{enumerable:!0,
get:function(){return AK.syntaxError}});var mv=Q(),AK=ku(),PK=Xd()});var gv=S(hv=>{"use strict";Object.defineProperty(hv,"__esModule",{value:!0});hv.getIntrospectionQuery=CK;function CK(e){let t={descriptions:!0,specifiedByUrl:!1,
directiveIsRepeatable:!1,schemaDescription:!1,inputValueDeprecation:!1,experimentalDirectiveDeprecation:!1,oneOf:!1,typeDepth:9,...e},r=t.descriptions?"descript\
ion":"",n=t.specifiedByUrl?"specifiedByURL":"",s=t.directiveIsRepeatable?"isRepeatable":"",i=t.schemaDescription?r:"";function o(l){return t.inputValueDeprecation?
l:""}function a(l){return t.experimentalDirectiveDeprecation?l:""}let u=t.oneOf?"isOneOf":"";function c(l,p){if(l<=0)return"";if(l>100)throw new Error("Please s\
et typeDepth to a reasonable value between 0 and 100; the default is 9.");return`
${p}ofType {
${p}  name
${p}  kind${c(l-1,p+"  ")}
${p}}`}return`
    query IntrospectionQuery {
      __schema {
        ${i}
        queryType { name kind }
        mutationType { name kind }
        subscriptionType { name kind }
        types {
          ...FullType
        }
        directives${a("(includeDeprecated: true)")} {
          name
          ${r}
          ${s}
          ${a("isDeprecated")}
          ${a("deprecationReason")}
          locations
          args${o("(includeDeprecated: true)")} {
            ...InputValue
          }
        }
      }
    }

    fragment FullType on __Type {
      kind
      name
      ${r}
      ${n}
      ${u}
      fields(includeDeprecated: true) {
        name
        ${r}
        args${o("(includeDeprecated: true)")} {
          ...InputValue
        }
        type {
          ...TypeRef
        }
        isDeprecated
        deprecationReason
      }
      inputFields${o("(includeDeprecated: true)")} {
        ...InputValue
      }
      interfaces {
        ...TypeRef
      }
      enumValues(includeDeprecated: true) {
        name
        ${r}
        isDeprecated
        deprecationReason
      }
      possibleTypes {
        ...TypeRef
      }
    }

    fragment InputValue on __InputValue {
      name
      ${r}
      type { ...TypeRef }
      defaultValue
      ${o("isDeprecated")}
      ${o("deprecationReason")}
    }

    fragment TypeRef on __Type {
      kind
      name${c(t.typeDepth,"      ")}
    }
  `}});var PO=S(yv=>{"use strict";Object.defineProperty(yv,"__esModule",{value:!0});yv.getOperationAST=LK;var jK=de();function LK(e,t){let r=null;for(let s of e.definitions)
if(s.kind===jK.Kind.OPERATION_DEFINITION){var n;if(t==null){if(r)return null;r=s}else if(((n=s.name)===null||n===void 0?void 0:n.value)===t)return s}return r}});var CO=S(bv=>{"use strict";Object.defineProperty(bv,"__esModule",{value:!0});bv.getOperationRootType=DK;var uf=Q();function DK(e,t){if(t.operation==="query"){let r=e.
getQueryType();if(!r)throw new uf.GraphQLError("Schema does not define the required query root type.",{nodes:t});return r}if(t.operation==="mutation"){let r=e.getMutationType();
if(!r)throw new uf.GraphQLError("Schema is not configured for mutations.",{nodes:t});return r}if(t.operation==="subscription"){let r=e.getSubscriptionType();if(!r)
throw new uf.GraphQLError("Schema is not configured for subscriptions.",{nodes:t});return r}throw new uf.GraphQLError("Can only have query, mutation and subscri\
ption operations.",{nodes:t})}});var jO=S(_v=>{"use strict";Object.defineProperty(_v,"__esModule",{value:!0});_v.introspectionFromSchema=GK;var MK=Wt(),qK=Li(),FK=hc(),UK=gv();function GK(e,t){
let r={specifiedByUrl:!0,directiveIsRepeatable:!0,schemaDescription:!0,inputValueDeprecation:!0,experimentalDirectiveDeprecation:!0,oneOf:!0,...t},n=(0,qK.parse)(
(0,UK.getIntrospectionQuery)(r)),s=(0,FK.executeSync)({schema:e,document:n});return!s.errors&&s.data||(0,MK.invariant)(!1),s.data}});var DO=S(vv=>{"use strict";Object.defineProperty(vv,"__esModule",{value:!0});vv.buildClientSchema=HK;var zK=Yt(),Sr=$e(),LO=jn(),cf=Mu(),BK=Li(),kr=fe(),VK=pr(),
Un=qr(),KK=Mn(),QK=Gi(),ZK=uc();function HK(e,t){(0,LO.isObjectLike)(e)&&(0,LO.isObjectLike)(e.__schema)||(0,zK.devAssert)(!1,`Invalid or incomplete introspecti\
on result. Ensure that you are passing "data" property of introspection response and no "errors" was returned alongside: ${(0,Sr.inspect)(e)}.`);let r=e.__schema,
n=(0,cf.keyValMap)(r.types,$=>$.name,$=>d($));for(let $ of[...KK.specifiedScalarTypes,...Un.introspectionTypes])n[$.name]&&(n[$.name]=$);let s=r.queryType?l(r.queryType):
null,i=r.mutationType?l(r.mutationType):null,o=r.subscriptionType?l(r.subscriptionType):null,a=r.directives?r.directives.map(D):[];return new QK.GraphQLSchema({
description:r.description,query:s,mutation:i,subscription:o,types:Object.values(n),directives:a,assumeValid:t?.assumeValid});function u($){if($.kind===Un.TypeKind.
LIST){let z=$.ofType;if(!z)throw new Error("Decorated type deeper than introspection query.");return new kr.GraphQLList(u(z))}if($.kind===Un.TypeKind.NON_NULL){
let z=$.ofType;if(!z)throw new Error("Decorated type deeper than introspection query.");let ce=u(z);return new kr.GraphQLNonNull((0,kr.assertNullableType)(ce))}
return c($)}function c($){let z=$.name;if(!z)throw new Error(`Unknown type reference: ${(0,Sr.inspect)($)}.`);let ce=n[z];if(!ce)throw new Error(`Invalid or inc\
omplete schema, unknown type: ${z}. Ensure that a full introspection query is used in order to build a client schema.`);return ce}function l($){return(0,kr.assertObjectType)(
c($))}function p($){return(0,kr.assertInterfaceType)(c($))}function d($){if($!=null&&$.name!=null&&$.kind!=null)switch($.kind){case Un.TypeKind.SCALAR:return f(
$);case Un.TypeKind.OBJECT:return h($);case Un.TypeKind.INTERFACE:return b($);case Un.TypeKind.UNION:return T($);case Un.TypeKind.ENUM:return k($);case Un.TypeKind.
INPUT_OBJECT:return R($)}let z=(0,Sr.inspect)($);throw new Error(`Invalid or incomplete introspection result. Ensure that a full introspection query is used in \
order to build a client schema: ${z}.`)}function f($){return new kr.GraphQLScalarType({name:$.name,description:$.description,specifiedByURL:$.specifiedByURL})}function m($){
if($.interfaces===null&&$.kind===Un.TypeKind.INTERFACE)return[];if(!$.interfaces){let z=(0,Sr.inspect)($);throw new Error(`Introspection result missing interfac\
es: ${z}.`)}return $.interfaces.map(p)}function h($){return new kr.GraphQLObjectType({name:$.name,description:$.description,interfaces:()=>m($),fields:()=>A($)})}
function b($){return new kr.GraphQLInterfaceType({name:$.name,description:$.description,interfaces:()=>m($),fields:()=>A($)})}function T($){if(!$.possibleTypes){
let z=(0,Sr.inspect)($);throw new Error(`Introspection result missing possibleTypes: ${z}.`)}return new kr.GraphQLUnionType({name:$.name,description:$.description,
types:()=>$.possibleTypes.map(l)})}function k($){if(!$.enumValues){let z=(0,Sr.inspect)($);throw new Error(`Introspection result missing enumValues: ${z}.`)}return new kr.
GraphQLEnumType({name:$.name,description:$.description,values:(0,cf.keyValMap)($.enumValues,z=>z.name,z=>({description:z.description,deprecationReason:z.deprecationReason}))})}
function R($){if(!$.inputFields){let z=(0,Sr.inspect)($);throw new Error(`Introspection result missing inputFields: ${z}.`)}return new kr.GraphQLInputObjectType(
{name:$.name,description:$.description,fields:()=>L($.inputFields),isOneOf:$.isOneOf})}function A($){if(!$.fields)throw new Error(`Introspection result missing \
fields: ${(0,Sr.inspect)($)}.`);return(0,cf.keyValMap)($.fields,z=>z.name,j)}function j($){let z=u($.type);if(!(0,kr.isOutputType)(z)){let ce=(0,Sr.inspect)(z);
throw new Error(`Introspection must provide output type for fields, but received: ${ce}.`)}if(!$.args){let ce=(0,Sr.inspect)($);throw new Error(`Introspection r\
esult missing field args: ${ce}.`)}return{description:$.description,deprecationReason:$.deprecationReason,type:z,args:L($.args)}}function L($){return(0,cf.keyValMap)(
$,z=>z.name,J)}function J($){let z=u($.type);if(!(0,kr.isInputType)(z)){let Ae=(0,Sr.inspect)(z);throw new Error(`Introspection must provide input type for argu\
ments, but received: ${Ae}.`)}let ce=$.defaultValue!=null?(0,ZK.valueFromAST)((0,BK.parseValue)($.defaultValue),z):void 0;return{description:$.description,type:z,
defaultValue:ce,deprecationReason:$.deprecationReason}}function D($){if(!$.args){let z=(0,Sr.inspect)($);throw new Error(`Introspection result missing directive\
 args: ${z}.`)}if(!$.locations){let z=(0,Sr.inspect)($);throw new Error(`Introspection result missing directive locations: ${z}.`)}return new VK.GraphQLDirective(
{name:$.name,description:$.description,isRepeatable:$.isRepeatable,deprecationReason:$.deprecationReason,locations:$.locations.slice(),args:L($.args)})}}});var Tv=S(lf=>{"use strict";Object.defineProperty(lf,"__esModule",{value:!0});lf.extendSchema=tQ;lf.extendSchemaImpl=VO;var JK=Yt(),YK=$e(),WK=Wt(),XK=si(),vc=ad(),
Rr=de(),MO=Bi(),Ze=fe(),ha=pr(),zO=qr(),BO=Mn(),qO=Gi(),eQ=fc(),wv=da(),FO=uc();function tQ(e,t,r){(0,qO.assertSchema)(e),t!=null&&t.kind===Rr.Kind.DOCUMENT||(0,JK.
devAssert)(!1,"Must provide valid Document AST."),r?.assumeValid!==!0&&r?.assumeValidSDL!==!0&&(0,eQ.assertValidSDLExtension)(t,e);let n=e.toConfig(),s=VO(n,t,r);
return n===s?e:new qO.GraphQLSchema(s)}function VO(e,t,r){var n,s,i,o;let a=[],u=Object.create(null),c=Object.create(null),l=[],p,d=[];for(let E of t.definitions)
if(E.kind===Rr.Kind.SCHEMA_DEFINITION)p=E;else if(E.kind===Rr.Kind.SCHEMA_EXTENSION)d.push(E);else if((0,MO.isTypeDefinitionNode)(E))a.push(E);else if((0,MO.isTypeExtensionNode)(
E)){let M=E.name.value,P=u[M];u[M]=P?P.concat([E]):[E]}else if(E.kind===Rr.Kind.DIRECTIVE_DEFINITION)l.push(E);else if(E.kind===Rr.Kind.DIRECTIVE_EXTENSION){let M=E.
name.value,P=c[M];c[M]=P?P.concat([E]):[E]}if(Object.keys(u).length===0&&a.length===0&&Object.keys(c).length===0&&l.length===0&&d.length===0&&p==null)return e;let f=Object.
create(null);for(let E of e.types)f[E.name]=j(E);for(let E of a){var m;let M=E.name.value;f[M]=(m=UO[M])!==null&&m!==void 0?m:wi(E)}let h=Object.create(null);for(let E of e.
directives)h[E.name]=Rs(E);let b={query:e.query&&R(e.query),mutation:e.mutation&&R(e.mutation),subscription:e.subscription&&R(e.subscription),...p&&ks([p]),...ks(
d)},T=Object.values(h);return{description:(n=p)===null||n===void 0||(s=n.description)===null||s===void 0?void 0:s.value,...b,types:Object.values(f),directives:[
...T.map(A),...l.map(xs)],extensions:Object.create(null),astNode:(i=p)!==null&&i!==void 0?i:e.astNode,extensionASTNodes:e.extensionASTNodes.concat(d),assumeValid:(o=
r?.assumeValid)!==null&&o!==void 0?o:!1};function k(E){return(0,Ze.isListType)(E)?new Ze.GraphQLList(k(E.ofType)):(0,Ze.isNonNullType)(E)?new Ze.GraphQLNonNull(
k(E.ofType)):R(E)}function R(E){return f[E.name]}function A(E){let M=E.toConfig();return new ha.GraphQLDirective({...M,args:(0,vc.mapValue)(M.args,Tn)})}function j(E){
if((0,zO.isIntrospectionType)(E)||(0,BO.isSpecifiedScalarType)(E))return E;if((0,Ze.isScalarType)(E))return D(E);if((0,Ze.isObjectType)(E))return $(E);if((0,Ze.
isInterfaceType)(E))return z(E);if((0,Ze.isUnionType)(E))return ce(E);if((0,Ze.isEnumType)(E))return J(E);if((0,Ze.isInputObjectType)(E))return L(E);(0,WK.invariant)(
!1,"Unexpected type: "+(0,YK.inspect)(E))}function L(E){var M;let P=E.toConfig(),q=(M=u[P.name])!==null&&M!==void 0?M:[];return new Ze.GraphQLInputObjectType({...P,
fields:()=>({...(0,vc.mapValue)(P.fields,ve=>({...ve,type:k(ve.type)})),..._i(q)}),extensionASTNodes:P.extensionASTNodes.concat(q)})}function J(E){var M;let P=E.
toConfig(),q=(M=u[E.name])!==null&&M!==void 0?M:[];return new Ze.GraphQLEnumType({...P,values:{...P.values,...Ia(q)},extensionASTNodes:P.extensionASTNodes.concat(
q)})}function D(E){var M;let P=E.toConfig(),q=(M=u[P.name])!==null&&M!==void 0?M:[],ve=P.specifiedByURL;for(let ae of q){var ze;ve=(ze=GO(ae))!==null&&ze!==void 0?
ze:ve}return new Ze.GraphQLScalarType({...P,specifiedByURL:ve,extensionASTNodes:P.extensionASTNodes.concat(q)})}function $(E){var M;let P=E.toConfig(),q=(M=u[P.
name])!==null&&M!==void 0?M:[];return new Ze.GraphQLObjectType({...P,interfaces:()=>[...E.getInterfaces().map(R),...vi(q)],fields:()=>({...(0,vc.mapValue)(P.fields,
Ae),...Ce(q)}),extensionASTNodes:P.extensionASTNodes.concat(q)})}function z(E){var M;let P=E.toConfig(),q=(M=u[P.name])!==null&&M!==void 0?M:[];return new Ze.GraphQLInterfaceType(
{...P,interfaces:()=>[...E.getInterfaces().map(R),...vi(q)],fields:()=>({...(0,vc.mapValue)(P.fields,Ae),...Ce(q)}),extensionASTNodes:P.extensionASTNodes.concat(
q)})}function ce(E){var M;let P=E.toConfig(),q=(M=u[P.name])!==null&&M!==void 0?M:[];return new Ze.GraphQLUnionType({...P,types:()=>[...E.getTypes().map(R),...Oa(
q)],extensionASTNodes:P.extensionASTNodes.concat(q)})}function Ae(E){return{...E,type:k(E.type),args:E.args&&(0,vc.mapValue)(E.args,Tn)}}function Tn(E){return{...E,
type:k(E.type)}}function ks(E){let M={};for(let q of E){var P;let ve=(P=q.operationTypes)!==null&&P!==void 0?P:[];for(let ze of ve)M[ze.operation]=Qr(ze.type)}return M}
function Rs(E){var M,P;let q=E.toConfig(),ve=(M=c[q.name])!==null&&M!==void 0?M:[],ze=(P=q.deprecationReason)!==null&&P!==void 0?P:ve.map(ae=>Ji(ae)).find(ae=>ae!=
null);return new ha.GraphQLDirective({...q,deprecationReason:ze,extensionASTNodes:q.extensionASTNodes.concat(ve)})}function Qr(E){var M;let P=E.name.value,q=(M=
UO[P])!==null&&M!==void 0?M:f[P];if(q===void 0)throw new Error(`Unknown type: "${P}".`);return q}function Rt(E){return E.kind===Rr.Kind.LIST_TYPE?new Ze.GraphQLList(
Rt(E.type)):E.kind===Rr.Kind.NON_NULL_TYPE?new Ze.GraphQLNonNull(Rt(E.type)):Qr(E)}function xs(E){var M,P,q;let ve=(M=c[E.name.value])!==null&&M!==void 0?M:[],ze=(P=
Ji(E))!==null&&P!==void 0?P:ve.map(ae=>Ji(ae)).find(ae=>ae!=null);return new ha.GraphQLDirective({name:E.name.value,description:(q=E.description)===null||q===void 0?
void 0:q.value,locations:E.locations.map(({value:ae})=>ae),isRepeatable:E.repeatable,args:Ns(E.arguments),deprecationReason:ze,astNode:E,extensionASTNodes:ve})}
function Ce(E){let M=Object.create(null);for(let ve of E){var P;let ze=(P=ve.fields)!==null&&P!==void 0?P:[];for(let ae of ze){var q;M[ae.name.value]={type:Rt(ae.
type),description:(q=ae.description)===null||q===void 0?void 0:q.value,args:Ns(ae.arguments),deprecationReason:Ji(ae),astNode:ae}}}return M}function Ns(E){let M=E??
[],P=Object.create(null);for(let ve of M){var q;let ze=Rt(ve.type);P[ve.name.value]={type:ze,description:(q=ve.description)===null||q===void 0?void 0:q.value,defaultValue:(0,FO.
valueFromAST)(ve.defaultValue,ze),deprecationReason:Ji(ve),astNode:ve}}return P}function _i(E){let M=Object.create(null);for(let ve of E){var P;let ze=(P=ve.fields)!==
null&&P!==void 0?P:[];for(let ae of ze){var q;let Qn=Rt(ae.type);M[ae.name.value]={type:Qn,description:(q=ae.description)===null||q===void 0?void 0:q.value,defaultValue:(0,FO.
valueFromAST)(ae.defaultValue,Qn),deprecationReason:Ji(ae),astNode:ae}}}return M}function Ia(E){let M=Object.create(null);for(let ve of E){var P;let ze=(P=ve.values)!==
null&&P!==void 0?P:[];for(let ae of ze){var q;M[ae.name.value]={description:(q=ae.description)===null||q===void 0?void 0:q.value,deprecationReason:Ji(ae),astNode:ae}}}
return M}function vi(E){return E.flatMap(M=>{var P,q;return(P=(q=M.interfaces)===null||q===void 0?void 0:q.map(Qr))!==null&&P!==void 0?P:[]})}function Oa(E){return E.
flatMap(M=>{var P,q;return(P=(q=M.types)===null||q===void 0?void 0:q.map(Qr))!==null&&P!==void 0?P:[]})}function wi(E){var M;let P=E.name.value,q=(M=u[P])!==null&&
M!==void 0?M:[];switch(E.kind){case Rr.Kind.OBJECT_TYPE_DEFINITION:{var ve;let Zr=[E,...q];return new Ze.GraphQLObjectType({name:P,description:(ve=E.description)===
null||ve===void 0?void 0:ve.value,interfaces:()=>vi(Zr),fields:()=>Ce(Zr),astNode:E,extensionASTNodes:q})}case Rr.Kind.INTERFACE_TYPE_DEFINITION:{var ze;let Zr=[
E,...q];return new Ze.GraphQLInterfaceType({name:P,description:(ze=E.description)===null||ze===void 0?void 0:ze.value,interfaces:()=>vi(Zr),fields:()=>Ce(Zr),astNode:E,
extensionASTNodes:q})}case Rr.Kind.ENUM_TYPE_DEFINITION:{var ae;let Zr=[E,...q];return new Ze.GraphQLEnumType({name:P,description:(ae=E.description)===null||ae===
void 0?void 0:ae.value,values:Ia(Zr),astNode:E,extensionASTNodes:q})}case Rr.Kind.UNION_TYPE_DEFINITION:{var Qn;let Zr=[E,...q];return new Ze.GraphQLUnionType({
name:P,description:(Qn=E.description)===null||Qn===void 0?void 0:Qn.value,types:()=>Oa(Zr),astNode:E,extensionASTNodes:q})}case Rr.Kind.SCALAR_TYPE_DEFINITION:{
var Ti;return new Ze.GraphQLScalarType({name:P,description:(Ti=E.description)===null||Ti===void 0?void 0:Ti.value,specifiedByURL:GO(E),astNode:E,extensionASTNodes:q})}case Rr.
Kind.INPUT_OBJECT_TYPE_DEFINITION:{var Gf;let Zr=[E,...q];return new Ze.GraphQLInputObjectType({name:P,description:(Gf=E.description)===null||Gf===void 0?void 0:
Gf.value,fields:()=>_i(Zr),astNode:E,extensionASTNodes:q,isOneOf:rQ(E)})}}}}var UO=(0,XK.keyMap)([...BO.specifiedScalarTypes,...zO.introspectionTypes],e=>e.name);
function Ji(e){let t=(0,wv.getDirectiveValues)(ha.GraphQLDeprecatedDirective,e);return t?.reason}function GO(e){let t=(0,wv.getDirectiveValues)(ha.GraphQLSpecifiedByDirective,
e);return t?.url}function rQ(e){return!!(0,wv.getDirectiveValues)(ha.GraphQLOneOfDirective,e)}});var QO=S(pf=>{"use strict";Object.defineProperty(pf,"__esModule",{value:!0});pf.buildASTSchema=KO;pf.buildSchema=lQ;var nQ=Yt(),sQ=de(),iQ=Li(),oQ=pr(),aQ=Gi(),
uQ=fc(),cQ=Tv();function KO(e,t){e!=null&&e.kind===sQ.Kind.DOCUMENT||(0,nQ.devAssert)(!1,"Must provide valid Document AST."),t?.assumeValid!==!0&&t?.assumeValidSDL!==
!0&&(0,uQ.assertValidSDL)(e);let r={description:void 0,types:[],directives:[],extensions:Object.create(null),extensionASTNodes:[],assumeValid:!1},n=(0,cQ.extendSchemaImpl)(
r,e,t);if(n.astNode==null)for(let i of n.types)switch(i.name){case"Query":n.query=i;break;case"Mutation":n.mutation=i;break;case"Subscription":n.subscription=i;
break}let s=[...n.directives,...oQ.specifiedDirectives.filter(i=>n.directives.every(o=>o.name!==i.name))];return new aQ.GraphQLSchema({...n,directives:s})}function lQ(e,t){
let r=(0,iQ.parse)(e,t);return KO(r,{assumeValidSDL:t?.assumeValidSDL,assumeValid:t?.assumeValid})}});var JO=S($v=>{"use strict";Object.defineProperty($v,"__esModule",{value:!0});$v.lexicographicSortSchema=yQ;var pQ=$e(),dQ=Wt(),fQ=Mu(),ZO=qu(),Xt=fe(),mQ=pr(),hQ=qr(),
gQ=Gi();function yQ(e){let t=e.toConfig(),r=(0,fQ.keyValMap)(Ev(t.types),d=>d.name,p);return new gQ.GraphQLSchema({...t,types:Object.values(r),directives:Ev(t.directives).
map(o),query:i(t.query),mutation:i(t.mutation),subscription:i(t.subscription)});function n(d){return(0,Xt.isListType)(d)?new Xt.GraphQLList(n(d.ofType)):(0,Xt.isNonNullType)(
d)?new Xt.GraphQLNonNull(n(d.ofType)):s(d)}function s(d){return r[d.name]}function i(d){return d&&s(d)}function o(d){let f=d.toConfig();return new mQ.GraphQLDirective(
{...f,locations:HO(f.locations,m=>m),args:a(f.args)})}function a(d){return df(d,f=>({...f,type:n(f.type)}))}function u(d){return df(d,f=>({...f,type:n(f.type),args:f.
args&&a(f.args)}))}function c(d){return df(d,f=>({...f,type:n(f.type)}))}function l(d){return Ev(d).map(s)}function p(d){if((0,Xt.isScalarType)(d)||(0,hQ.isIntrospectionType)(
d))return d;if((0,Xt.isObjectType)(d)){let f=d.toConfig();return new Xt.GraphQLObjectType({...f,interfaces:()=>l(f.interfaces),fields:()=>u(f.fields)})}if((0,Xt.
isInterfaceType)(d)){let f=d.toConfig();return new Xt.GraphQLInterfaceType({...f,interfaces:()=>l(f.interfaces),fields:()=>u(f.fields)})}if((0,Xt.isUnionType)(d)){
let f=d.toConfig();return new Xt.GraphQLUnionType({...f,types:()=>l(f.types)})}if((0,Xt.isEnumType)(d)){let f=d.toConfig();return new Xt.GraphQLEnumType({...f,values:df(
f.values,m=>m)})}if((0,Xt.isInputObjectType)(d)){let f=d.toConfig();return new Xt.GraphQLInputObjectType({...f,fields:()=>c(f.fields)})}(0,dQ.invariant)(!1,"Une\
xpected type: "+(0,pQ.inspect)(d))}}function df(e,t){let r=Object.create(null);for(let n of Object.keys(e).sort(ZO.naturalCompare))r[n]=t(e[n]);return r}function Ev(e){
return HO(e,t=>t.name)}function HO(e,t){return e.slice().sort((r,n)=>{let s=t(r),i=t(n);return(0,ZO.naturalCompare)(s,i)})}});var nA=S(wc=>{"use strict";Object.defineProperty(wc,"__esModule",{value:!0});wc.printIntrospectionSchema=$Q;wc.printSchema=EQ;wc.printType=XO;var bQ=$e(),_Q=Wt(),
vQ=Ou(),kv=de(),ff=Lr(),ga=fe(),Rv=pr(),YO=qr(),wQ=Mn(),TQ=Wu();function EQ(e){return WO(e,t=>!(0,Rv.isSpecifiedDirective)(t),SQ)}function $Q(e){return WO(e,Rv.
isSpecifiedDirective,YO.isIntrospectionType)}function SQ(e){return!(0,wQ.isSpecifiedScalarType)(e)&&!(0,YO.isIntrospectionType)(e)}function WO(e,t,r){let n=e.getDirectives().
filter(t),s=Object.values(e.getTypeMap()).filter(r);return[kQ(e),...n.map(i=>CQ(i)),...s.map(i=>XO(i))].filter(Boolean).join(`

`)}function kQ(e){if(e.description==null&&RQ(e))return;let t=[],r=e.getQueryType();r&&t.push(`  query: ${r.name}`);let n=e.getMutationType();n&&t.push(`  mutati\
on: ${n.name}`);let s=e.getSubscriptionType();return s&&t.push(`  subscription: ${s.name}`),zr(e)+`schema {
${t.join(`
`)}
}`}function RQ(e){let t=e.getQueryType();if(t&&t.name!=="Query")return!1;let r=e.getMutationType();if(r&&r.name!=="Mutation")return!1;let n=e.getSubscriptionType();
return!(n&&n.name!=="Subscription")}function XO(e){if((0,ga.isScalarType)(e))return xQ(e);if((0,ga.isObjectType)(e))return NQ(e);if((0,ga.isInterfaceType)(e))return IQ(
e);if((0,ga.isUnionType)(e))return OQ(e);if((0,ga.isEnumType)(e))return AQ(e);if((0,ga.isInputObjectType)(e))return PQ(e);(0,_Q.invariant)(!1,"Unexpected type: "+
(0,bQ.inspect)(e))}function xQ(e){return zr(e)+`scalar ${e.name}`+jQ(e)}function eA(e){let t=e.getInterfaces();return t.length?" implements "+t.map(r=>r.name).join(
" & "):""}function NQ(e){return zr(e)+`type ${e.name}`+eA(e)+tA(e)}function IQ(e){return zr(e)+`interface ${e.name}`+eA(e)+tA(e)}function OQ(e){let t=e.getTypes(),
r=t.length?" = "+t.join(" | "):"";return zr(e)+"union "+e.name+r}function AQ(e){let t=e.getValues().map((r,n)=>zr(r,"  ",!n)+"  "+r.name+mf(r.deprecationReason));
return zr(e)+`enum ${e.name}`+xv(t)}function PQ(e){let t=Object.values(e.getFields()).map((r,n)=>zr(r,"  ",!n)+"  "+Sv(r));return zr(e)+`input ${e.name}`+(e.isOneOf?
" @oneOf":"")+xv(t)}function tA(e){let t=Object.values(e.getFields()).map((r,n)=>zr(r,"  ",!n)+"  "+r.name+rA(r.args,"  ")+": "+String(r.type)+mf(r.deprecationReason));
return xv(t)}function xv(e){return e.length!==0?` {
`+e.join(`
`)+`
}`:""}function rA(e,t=""){return e.length===0?"":e.every(r=>!r.description)?"("+e.map(Sv).join(", ")+")":`(
`+e.map((r,n)=>zr(r,"  "+t,!n)+"  "+t+Sv(r)).join(`
`)+`
`+t+")"}function Sv(e){let t=(0,TQ.astFromValue)(e.defaultValue,e.type),r=e.name+": "+String(e.type);return t&&(r+=` = ${(0,ff.print)(t)}`),r+mf(e.deprecationReason)}
function CQ(e){return zr(e)+"directive @"+e.name+rA(e.args)+mf(e.deprecationReason)+(e.isRepeatable?" repeatable":"")+" on "+e.locations.join(" | ")}function mf(e){
return e==null?"":e!==Rv.DEFAULT_DEPRECATION_REASON?` @deprecated(reason: ${(0,ff.print)({kind:kv.Kind.STRING,value:e})})`:" @deprecated"}function jQ(e){return e.
specifiedByURL==null?"":` @specifiedBy(url: ${(0,ff.print)({kind:kv.Kind.STRING,value:e.specifiedByURL})})`}function zr(e,t="",r=!0){let{description:n}=e;if(n==
null)return"";let s=(0,ff.print)({kind:kv.Kind.STRING,value:n,block:(0,vQ.isPrintableAsBlockString)(n)});return(t&&!r?`
`+t:t)+s.replace(/\n/g,`
`+t)+`
`}});var sA=S(Nv=>{"use strict";Object.defineProperty(Nv,"__esModule",{value:!0});Nv.concatAST=DQ;var LQ=de();function DQ(e){let t=[];for(let r of e)t.push(...r.definitions);
return{kind:LQ.Kind.DOCUMENT,definitions:t}}});var aA=S(Iv=>{"use strict";Object.defineProperty(Iv,"__esModule",{value:!0});Iv.separateOperations=qQ;var hf=de(),MQ=na();function qQ(e){let t=[],r=Object.create(
null);for(let s of e.definitions)switch(s.kind){case hf.Kind.OPERATION_DEFINITION:t.push(s);break;case hf.Kind.FRAGMENT_DEFINITION:r[s.name.value]=iA(s.selectionSet);
break;default:}let n=Object.create(null);for(let s of t){let i=new Set;for(let a of iA(s.selectionSet))oA(i,r,a);let o=s.name?s.name.value:"";n[o]={kind:hf.Kind.
DOCUMENT,definitions:e.definitions.filter(a=>a===s||a.kind===hf.Kind.FRAGMENT_DEFINITION&&i.has(a.name.value))}}return n}function oA(e,t,r){if(!e.has(r)){e.add(
r);let n=t[r];if(n!==void 0)for(let s of n)oA(e,t,s)}}function iA(e){let t=[];return(0,MQ.visit)(e,{FragmentSpread(r){t.push(r.name.value)}}),t}});var lA=S(Av=>{"use strict";Object.defineProperty(Av,"__esModule",{value:!0});Av.stripIgnoredCharacters=UQ;var FQ=Ou(),uA=Cu(),cA=sd(),Ov=Yo();function UQ(e){let t=(0,cA.
isSource)(e)?e:new cA.Source(e),r=t.body,n=new uA.Lexer(t),s="",i=!1;for(;n.advance().kind!==Ov.TokenKind.EOF;){let o=n.token,a=o.kind,u=!(0,uA.isPunctuatorTokenKind)(
o.kind);i&&(u||o.kind===Ov.TokenKind.SPREAD)&&(s+=" ");let c=r.slice(o.start,o.end);a===Ov.TokenKind.BLOCK_STRING?s+=(0,FQ.printBlockString)(o.value,{minimize:!0}):
s+=c,i=u}return s}});var dA=S(gf=>{"use strict";Object.defineProperty(gf,"__esModule",{value:!0});gf.assertValidName=VQ;gf.isValidNameError=pA;var GQ=Yt(),zQ=Q(),BQ=Fu();function VQ(e){
let t=pA(e);if(t)throw t;return e}function pA(e){if(typeof e=="string"||(0,GQ.devAssert)(!1,"Expected name to be a string."),e.startsWith("__"))return new zQ.GraphQLError(
`Name "${e}" must not begin with "__", which is reserved by GraphQL introspection.`);try{(0,BQ.assertName)(e)}catch(t){return t}}});var fA=S(Cv=>{"use strict";Object.defineProperty(Cv,"__esModule",{value:!0});Cv.sortValueNode=Pv;var KQ=qu(),gs=de();function Pv(e){switch(e.kind){case gs.Kind.
OBJECT:return{...e,fields:QQ(e.fields)};case gs.Kind.LIST:return{...e,values:e.values.map(Pv)};case gs.Kind.INT:case gs.Kind.FLOAT:case gs.Kind.STRING:case gs.Kind.
BOOLEAN:case gs.Kind.NULL:case gs.Kind.ENUM:case gs.Kind.VARIABLE:return e}}function QQ(e){return e.map(t=>({...t,value:Pv(t.value)})).sort((t,r)=>(0,KQ.naturalCompare)(
t.name.value,r.name.value))}});var wA=S(Gn=>{"use strict";Object.defineProperty(Gn,"__esModule",{value:!0});Gn.DangerousChangeType=Gn.BreakingChangeType=void 0;Gn.findBreakingChanges=XQ;Gn.findDangerousChanges=
eZ;var ZQ=$e(),_A=Wt(),mA=si(),HQ=Lr(),Se=fe(),JQ=Mn(),YQ=Wu(),WQ=fA(),tt;Gn.BreakingChangeType=tt;(function(e){e.TYPE_REMOVED="TYPE_REMOVED",e.TYPE_CHANGED_KIND=
"TYPE_CHANGED_KIND",e.TYPE_REMOVED_FROM_UNION="TYPE_REMOVED_FROM_UNION",e.VALUE_REMOVED_FROM_ENUM="VALUE_REMOVED_FROM_ENUM",e.REQUIRED_INPUT_FIELD_ADDED="REQUIR\
ED_INPUT_FIELD_ADDED",e.IMPLEMENTED_INTERFACE_REMOVED="IMPLEMENTED_INTERFACE_REMOVED",e.FIELD_REMOVED="FIELD_REMOVED",e.FIELD_CHANGED_KIND="FIELD_CHANGED_KIND",
e.REQUIRED_ARG_ADDED="REQUIRED_ARG_ADDED",e.ARG_REMOVED="ARG_REMOVED",e.ARG_CHANGED_KIND="ARG_CHANGED_KIND",e.DIRECTIVE_REMOVED="DIRECTIVE_REMOVED",e.DIRECTIVE_ARG_REMOVED=
"DIRECTIVE_ARG_REMOVED",e.REQUIRED_DIRECTIVE_ARG_ADDED="REQUIRED_DIRECTIVE_ARG_ADDED",e.DIRECTIVE_REPEATABLE_REMOVED="DIRECTIVE_REPEATABLE_REMOVED",e.DIRECTIVE_LOCATION_REMOVED=
"DIRECTIVE_LOCATION_REMOVED"})(tt||(Gn.BreakingChangeType=tt={}));var gn;Gn.DangerousChangeType=gn;(function(e){e.VALUE_ADDED_TO_ENUM="VALUE_ADDED_TO_ENUM",e.TYPE_ADDED_TO_UNION=
"TYPE_ADDED_TO_UNION",e.OPTIONAL_INPUT_FIELD_ADDED="OPTIONAL_INPUT_FIELD_ADDED",e.OPTIONAL_ARG_ADDED="OPTIONAL_ARG_ADDED",e.IMPLEMENTED_INTERFACE_ADDED="IMPLEME\
NTED_INTERFACE_ADDED",e.ARG_DEFAULT_VALUE_CHANGE="ARG_DEFAULT_VALUE_CHANGE"})(gn||(Gn.DangerousChangeType=gn={}));function XQ(e,t){return vA(e,t).filter(r=>r.type in
tt)}function eZ(e,t){return vA(e,t).filter(r=>r.type in gn)}function vA(e,t){return[...rZ(e,t),...tZ(e,t)]}function tZ(e,t){let r=[],n=ys(e.getDirectives(),t.getDirectives());
for(let s of n.removed)r.push({type:tt.DIRECTIVE_REMOVED,description:`${s.name} was removed.`});for(let[s,i]of n.persisted){let o=ys(s.args,i.args);for(let a of o.
added)(0,Se.isRequiredArgument)(a)&&r.push({type:tt.REQUIRED_DIRECTIVE_ARG_ADDED,description:`A required arg ${a.name} on directive ${s.name} was added.`});for(let a of o.
removed)r.push({type:tt.DIRECTIVE_ARG_REMOVED,description:`${a.name} was removed from ${s.name}.`});s.isRepeatable&&!i.isRepeatable&&r.push({type:tt.DIRECTIVE_REPEATABLE_REMOVED,
description:`Repeatable flag was removed from ${s.name}.`});for(let a of s.locations)i.locations.includes(a)||r.push({type:tt.DIRECTIVE_LOCATION_REMOVED,description:`${a}\
 was removed from ${s.name}.`})}return r}function rZ(e,t){let r=[],n=ys(Object.values(e.getTypeMap()),Object.values(t.getTypeMap()));for(let s of n.removed)r.push(
{type:tt.TYPE_REMOVED,description:(0,JQ.isSpecifiedScalarType)(s)?`Standard scalar ${s.name} was removed because it is not referenced anymore.`:`${s.name} was r\
emoved.`});for(let[s,i]of n.persisted)(0,Se.isEnumType)(s)&&(0,Se.isEnumType)(i)?r.push(...iZ(s,i)):(0,Se.isUnionType)(s)&&(0,Se.isUnionType)(i)?r.push(...sZ(s,
i)):(0,Se.isInputObjectType)(s)&&(0,Se.isInputObjectType)(i)?r.push(...nZ(s,i)):(0,Se.isObjectType)(s)&&(0,Se.isObjectType)(i)?r.push(...gA(s,i),...hA(s,i)):(0,Se.
isInterfaceType)(s)&&(0,Se.isInterfaceType)(i)?r.push(...gA(s,i),...hA(s,i)):s.constructor!==i.constructor&&r.push({type:tt.TYPE_CHANGED_KIND,description:`${s.name}\
 changed from ${yA(s)} to ${yA(i)}.`});return r}function nZ(e,t){let r=[],n=ys(Object.values(e.getFields()),Object.values(t.getFields()));for(let s of n.added)(0,Se.
isRequiredInputField)(s)?r.push({type:tt.REQUIRED_INPUT_FIELD_ADDED,description:`A required field ${s.name} on input type ${e.name} was added.`}):r.push({type:gn.
OPTIONAL_INPUT_FIELD_ADDED,description:`An optional field ${s.name} on input type ${e.name} was added.`});for(let s of n.removed)r.push({type:tt.FIELD_REMOVED,description:`${e.
name}.${s.name} was removed.`});for(let[s,i]of n.persisted)Ec(s.type,i.type)||r.push({type:tt.FIELD_CHANGED_KIND,description:`${e.name}.${s.name} changed type f\
rom ${String(s.type)} to ${String(i.type)}.`});return r}function sZ(e,t){let r=[],n=ys(e.getTypes(),t.getTypes());for(let s of n.added)r.push({type:gn.TYPE_ADDED_TO_UNION,
description:`${s.name} was added to union type ${e.name}.`});for(let s of n.removed)r.push({type:tt.TYPE_REMOVED_FROM_UNION,description:`${s.name} was removed f\
rom union type ${e.name}.`});return r}function iZ(e,t){let r=[],n=ys(e.getValues(),t.getValues());for(let s of n.added)r.push({type:gn.VALUE_ADDED_TO_ENUM,description:`${s.
name} was added to enum type ${e.name}.`});for(let s of n.removed)r.push({type:tt.VALUE_REMOVED_FROM_ENUM,description:`${s.name} was removed from enum type ${e.
name}.`});return r}function hA(e,t){let r=[],n=ys(e.getInterfaces(),t.getInterfaces());for(let s of n.added)r.push({type:gn.IMPLEMENTED_INTERFACE_ADDED,description:`${s.
name} added to interfaces implemented by ${e.name}.`});for(let s of n.removed)r.push({type:tt.IMPLEMENTED_INTERFACE_REMOVED,description:`${e.name} no longer imp\
lements interface ${s.name}.`});return r}function gA(e,t){let r=[],n=ys(Object.values(e.getFields()),Object.values(t.getFields()));for(let s of n.removed)r.push(
{type:tt.FIELD_REMOVED,description:`${e.name}.${s.name} was removed.`});for(let[s,i]of n.persisted)r.push(...oZ(e,s,i)),Tc(s.type,i.type)||r.push({type:tt.FIELD_CHANGED_KIND,
description:`${e.name}.${s.name} changed type from ${String(s.type)} to ${String(i.type)}.`});return r}function oZ(e,t,r){let n=[],s=ys(t.args,r.args);for(let i of s.
removed)n.push({type:tt.ARG_REMOVED,description:`${e.name}.${t.name} arg ${i.name} was removed.`});for(let[i,o]of s.persisted)if(!Ec(i.type,o.type))n.push({type:tt.
ARG_CHANGED_KIND,description:`${e.name}.${t.name} arg ${i.name} has changed type from ${String(i.type)} to ${String(o.type)}.`});else if(i.defaultValue!==void 0)
if(o.defaultValue===void 0)n.push({type:gn.ARG_DEFAULT_VALUE_CHANGE,description:`${e.name}.${t.name} arg ${i.name} defaultValue was removed.`});else{let u=bA(i.
defaultValue,i.type),c=bA(o.defaultValue,o.type);u!==c&&n.push({type:gn.ARG_DEFAULT_VALUE_CHANGE,description:`${e.name}.${t.name} arg ${i.name} has changed defa\
ultValue from ${u} to ${c}.`})}for(let i of s.added)(0,Se.isRequiredArgument)(i)?n.push({type:tt.REQUIRED_ARG_ADDED,description:`A required arg ${i.name} on ${e.
name}.${t.name} was added.`}):n.push({type:gn.OPTIONAL_ARG_ADDED,description:`An optional arg ${i.name} on ${e.name}.${t.name} was added.`});return n}function Tc(e,t){
return(0,Se.isListType)(e)?(0,Se.isListType)(t)&&Tc(e.ofType,t.ofType)||(0,Se.isNonNullType)(t)&&Tc(e,t.ofType):(0,Se.isNonNullType)(e)?(0,Se.isNonNullType)(t)&&
Tc(e.ofType,t.ofType):(0,Se.isNamedType)(t)&&e.name===t.name||(0,Se.isNonNullType)(t)&&Tc(e,t.ofType)}function Ec(e,t){return(0,Se.isListType)(e)?(0,Se.isListType)(
t)&&Ec(e.ofType,t.ofType):(0,Se.isNonNullType)(e)?(0,Se.isNonNullType)(t)&&Ec(e.ofType,t.ofType)||!(0,Se.isNonNullType)(t)&&Ec(e.ofType,t):(0,Se.isNamedType)(t)&&
e.name===t.name}function yA(e){if((0,Se.isScalarType)(e))return"a Scalar type";if((0,Se.isObjectType)(e))return"an Object type";if((0,Se.isInterfaceType)(e))return"\
an Interface type";if((0,Se.isUnionType)(e))return"a Union type";if((0,Se.isEnumType)(e))return"an Enum type";if((0,Se.isInputObjectType)(e))return"an Input typ\
e";(0,_A.invariant)(!1,"Unexpected type: "+(0,ZQ.inspect)(e))}function bA(e,t){let r=(0,YQ.astFromValue)(e,t);return r!=null||(0,_A.invariant)(!1),(0,HQ.print)(
(0,WQ.sortValueNode)(r))}function ys(e,t){let r=[],n=[],s=[],i=(0,mA.keyMap)(e,({name:a})=>a),o=(0,mA.keyMap)(t,({name:a})=>a);for(let a of e){let u=o[a.name];u===
void 0?n.push(a):s.push([a,u])}for(let a of t)i[a.name]===void 0&&r.push(a);return{added:r,persisted:s,removed:n}}});var EA=S(yf=>{"use strict";Object.defineProperty(yf,"__esModule",{value:!0});yf.resolveASTSchemaCoordinate=TA;yf.resolveSchemaCoordinate=uZ;var Yi=$e(),$c=de(),
aZ=Li(),di=fe();function uZ(e,t){return TA(e,(0,aZ.parseSchemaCoordinate)(t))}function cZ(e,t){let r=t.name.value,n=e.getType(r);if(n!=null)return{kind:"NamedTy\
pe",type:n}}function lZ(e,t){let r=t.name.value,n=e.getType(r);if(!n)throw new Error(`Expected ${(0,Yi.inspect)(r)} to be defined as a type in the schema.`);if(!(0,di.
isEnumType)(n)&&!(0,di.isInputObjectType)(n)&&!(0,di.isObjectType)(n)&&!(0,di.isInterfaceType)(n))throw new Error(`Expected ${(0,Yi.inspect)(r)} to be an Enum, \
Input Object, Object or Interface type.`);if((0,di.isEnumType)(n)){let o=t.memberName.value,a=n.getValue(o);return a==null?void 0:{kind:"EnumValue",type:n,enumValue:a}}
if((0,di.isInputObjectType)(n)){let o=t.memberName.value,a=n.getFields()[o];return a==null?void 0:{kind:"InputField",type:n,inputField:a}}let s=t.memberName.value,
i=n.getFields()[s];if(i!=null)return{kind:"Field",type:n,field:i}}function pZ(e,t){let r=t.name.value,n=e.getType(r);if(n==null)throw new Error(`Expected ${(0,Yi.
inspect)(r)} to be defined as a type in the schema.`);if(!(0,di.isObjectType)(n)&&!(0,di.isInterfaceType)(n))throw new Error(`Expected ${(0,Yi.inspect)(r)} to b\
e an object type or interface type.`);let s=t.fieldName.value,i=n.getFields()[s];if(i==null)throw new Error(`Expected ${(0,Yi.inspect)(s)} to exist as a field o\
f type ${(0,Yi.inspect)(r)} in the schema.`);let o=t.argumentName.value,a=i.args.find(u=>u.name===o);if(a!=null)return{kind:"FieldArgument",type:n,field:i,fieldArgument:a}}
function dZ(e,t){let r=t.name.value,n=e.getDirective(r);if(n)return{kind:"Directive",directive:n}}function fZ(e,t){let r=t.name.value,n=e.getDirective(r);if(!n)
throw new Error(`Expected ${(0,Yi.inspect)(r)} to be defined as a directive in the schema.`);let{argumentName:{value:s}}=t,i=n.args.find(o=>o.name===s);if(i)return{
kind:"DirectiveArgument",directive:n,directiveArgument:i}}function TA(e,t){switch(t.kind){case $c.Kind.TYPE_COORDINATE:return cZ(e,t);case $c.Kind.MEMBER_COORDINATE:
return lZ(e,t);case $c.Kind.ARGUMENT_COORDINATE:return pZ(e,t);case $c.Kind.DIRECTIVE_COORDINATE:return dZ(e,t);case $c.Kind.DIRECTIVE_ARGUMENT_COORDINATE:return fZ(
e,t)}}});var xA=S(ge=>{"use strict";Object.defineProperty(ge,"__esModule",{value:!0});Object.defineProperty(ge,"BreakingChangeType",{enumerable:!0,get:function(){return bf.
BreakingChangeType}});Object.defineProperty(ge,"DangerousChangeType",{enumerable:!0,get:function(){return bf.DangerousChangeType}});Object.defineProperty(ge,"Ty\
peInfo",{enumerable:!0,get:function(){return SA.TypeInfo}});Object.defineProperty(ge,"assertValidName",{enumerable:!0,get:function(){return kA.assertValidName}});
Object.defineProperty(ge,"astFromValue",{enumerable:!0,get:function(){return $Z.astFromValue}});Object.defineProperty(ge,"buildASTSchema",{enumerable:!0,get:function(){
return $A.buildASTSchema}});Object.defineProperty(ge,"buildClientSchema",{enumerable:!0,get:function(){return bZ.buildClientSchema}});Object.defineProperty(ge,"\
buildSchema",{enumerable:!0,get:function(){return $A.buildSchema}});Object.defineProperty(ge,"coerceInputValue",{enumerable:!0,get:function(){return SZ.coerceInputValue}});
Object.defineProperty(ge,"concatAST",{enumerable:!0,get:function(){return kZ.concatAST}});Object.defineProperty(ge,"doTypesOverlap",{enumerable:!0,get:function(){
return Lv.doTypesOverlap}});Object.defineProperty(ge,"extendSchema",{enumerable:!0,get:function(){return _Z.extendSchema}});Object.defineProperty(ge,"findBreaki\
ngChanges",{enumerable:!0,get:function(){return bf.findBreakingChanges}});Object.defineProperty(ge,"findDangerousChanges",{enumerable:!0,get:function(){return bf.
findDangerousChanges}});Object.defineProperty(ge,"getIntrospectionQuery",{enumerable:!0,get:function(){return mZ.getIntrospectionQuery}});Object.defineProperty(
ge,"getOperationAST",{enumerable:!0,get:function(){return hZ.getOperationAST}});Object.defineProperty(ge,"getOperationRootType",{enumerable:!0,get:function(){return gZ.
getOperationRootType}});Object.defineProperty(ge,"introspectionFromSchema",{enumerable:!0,get:function(){return yZ.introspectionFromSchema}});Object.defineProperty(
ge,"isEqualType",{enumerable:!0,get:function(){return Lv.isEqualType}});Object.defineProperty(ge,"isTypeSubTypeOf",{enumerable:!0,get:function(){return Lv.isTypeSubTypeOf}});
Object.defineProperty(ge,"isValidNameError",{enumerable:!0,get:function(){return kA.isValidNameError}});Object.defineProperty(ge,"lexicographicSortSchema",{enumerable:!0,
get:function(){return vZ.lexicographicSortSchema}});Object.defineProperty(ge,"printIntrospectionSchema",{enumerable:!0,get:function(){return jv.printIntrospectionSchema}});
Object.defineProperty(ge,"printSchema",{enumerable:!0,get:function(){return jv.printSchema}});Object.defineProperty(ge,"printType",{enumerable:!0,get:function(){
return jv.printType}});Object.defineProperty(ge,"resolveASTSchemaCoordinate",{enumerable:!0,get:function(){return RA.resolveASTSchemaCoordinate}});Object.defineProperty(
ge,"resolveSchemaCoordinate",{enumerable:!0,get:function(){return RA.resolveSchemaCoordinate}});Object.defineProperty(ge,"separateOperations",{enumerable:!0,get:function(){
return RZ.separateOperations}});Object.defineProperty(ge,"stripIgnoredCharacters",{enumerable:!0,get:function(){return xZ.stripIgnoredCharacters}});Object.defineProperty(
ge,"typeFromAST",{enumerable:!0,get:function(){return wZ.typeFromAST}});Object.defineProperty(ge,"valueFromAST",{enumerable:!0,get:function(){return TZ.valueFromAST}});
Object.defineProperty(ge,"valueFromASTUntyped",{enumerable:!0,get:function(){return EZ.valueFromASTUntyped}});Object.defineProperty(ge,"visitWithTypeInfo",{enumerable:!0,
get:function(){return SA.visitWithTypeInfo}});var mZ=gv(),hZ=PO(),gZ=CO(),yZ=jO(),bZ=DO(),$A=QO(),_Z=Tv(),vZ=JO(),jv=nA(),wZ=qn(),TZ=uc(),EZ=Oy(),$Z=Wu(),SA=Cd(),
SZ=r_(),kZ=sA(),RZ=aA(),xZ=lA(),Lv=Vu(),kA=dA(),bf=wA(),RA=EA()});var OA=S(y=>{"use strict";Object.defineProperty(y,"__esModule",{value:!0});Object.defineProperty(y,"BREAK",{enumerable:!0,get:function(){return we.BREAK}});Object.
defineProperty(y,"BreakingChangeType",{enumerable:!0,get:function(){return Te.BreakingChangeType}});Object.defineProperty(y,"DEFAULT_DEPRECATION_REASON",{enumerable:!0,
get:function(){return I.DEFAULT_DEPRECATION_REASON}});Object.defineProperty(y,"DangerousChangeType",{enumerable:!0,get:function(){return Te.DangerousChangeType}});
Object.defineProperty(y,"DirectiveLocation",{enumerable:!0,get:function(){return we.DirectiveLocation}});Object.defineProperty(y,"ExecutableDefinitionsRule",{enumerable:!0,
get:function(){return ie.ExecutableDefinitionsRule}});Object.defineProperty(y,"FieldsOnCorrectTypeRule",{enumerable:!0,get:function(){return ie.FieldsOnCorrectTypeRule}});
Object.defineProperty(y,"FragmentsOnCompositeTypesRule",{enumerable:!0,get:function(){return ie.FragmentsOnCompositeTypesRule}});Object.defineProperty(y,"GRAPHQ\
L_MAX_INT",{enumerable:!0,get:function(){return I.GRAPHQL_MAX_INT}});Object.defineProperty(y,"GRAPHQL_MIN_INT",{enumerable:!0,get:function(){return I.GRAPHQL_MIN_INT}});
Object.defineProperty(y,"GraphQLBoolean",{enumerable:!0,get:function(){return I.GraphQLBoolean}});Object.defineProperty(y,"GraphQLDeprecatedDirective",{enumerable:!0,
get:function(){return I.GraphQLDeprecatedDirective}});Object.defineProperty(y,"GraphQLDirective",{enumerable:!0,get:function(){return I.GraphQLDirective}});Object.
defineProperty(y,"GraphQLEnumType",{enumerable:!0,get:function(){return I.GraphQLEnumType}});Object.defineProperty(y,"GraphQLError",{enumerable:!0,get:function(){
return Sc.GraphQLError}});Object.defineProperty(y,"GraphQLFloat",{enumerable:!0,get:function(){return I.GraphQLFloat}});Object.defineProperty(y,"GraphQLID",{enumerable:!0,
get:function(){return I.GraphQLID}});Object.defineProperty(y,"GraphQLIncludeDirective",{enumerable:!0,get:function(){return I.GraphQLIncludeDirective}});Object.
defineProperty(y,"GraphQLInputObjectType",{enumerable:!0,get:function(){return I.GraphQLInputObjectType}});Object.defineProperty(y,"GraphQLInt",{enumerable:!0,get:function(){
return I.GraphQLInt}});Object.defineProperty(y,"GraphQLInterfaceType",{enumerable:!0,get:function(){return I.GraphQLInterfaceType}});Object.defineProperty(y,"Gr\
aphQLList",{enumerable:!0,get:function(){return I.GraphQLList}});Object.defineProperty(y,"GraphQLNonNull",{enumerable:!0,get:function(){return I.GraphQLNonNull}});
Object.defineProperty(y,"GraphQLObjectType",{enumerable:!0,get:function(){return I.GraphQLObjectType}});Object.defineProperty(y,"GraphQLOneOfDirective",{enumerable:!0,
get:function(){return I.GraphQLOneOfDirective}});Object.defineProperty(y,"GraphQLScalarType",{enumerable:!0,get:function(){return I.GraphQLScalarType}});Object.
defineProperty(y,"GraphQLSchema",{enumerable:!0,get:function(){return I.GraphQLSchema}});Object.defineProperty(y,"GraphQLSkipDirective",{enumerable:!0,get:function(){
return I.GraphQLSkipDirective}});Object.defineProperty(y,"GraphQLSpecifiedByDirective",{enumerable:!0,get:function(){return I.GraphQLSpecifiedByDirective}});Object.
defineProperty(y,"GraphQLString",{enumerable:!0,get:function(){return I.GraphQLString}});Object.defineProperty(y,"GraphQLUnionType",{enumerable:!0,get:function(){
return I.GraphQLUnionType}});Object.defineProperty(y,"Kind",{enumerable:!0,get:function(){return we.Kind}});Object.defineProperty(y,"KnownArgumentNamesRule",{enumerable:!0,
get:function(){return ie.KnownArgumentNamesRule}});Object.defineProperty(y,"KnownDirectivesRule",{enumerable:!0,get:function(){return ie.KnownDirectivesRule}});
Object.defineProperty(y,"KnownFragmentNamesRule",{enumerable:!0,get:function(){return ie.KnownFragmentNamesRule}});Object.defineProperty(y,"KnownTypeNamesRule",
{enumerable:!0,get:function(){return ie.KnownTypeNamesRule}});Object.defineProperty(y,"Lexer",{enumerable:!0,get:function(){return we.Lexer}});Object.defineProperty(
y,"Location",{enumerable:!0,get:function(){return we.Location}});Object.defineProperty(y,"LoneAnonymousOperationRule",{enumerable:!0,get:function(){return ie.LoneAnonymousOperationRule}});
Object.defineProperty(y,"LoneSchemaDefinitionRule",{enumerable:!0,get:function(){return ie.LoneSchemaDefinitionRule}});Object.defineProperty(y,"MaxIntrospection\
DepthRule",{enumerable:!0,get:function(){return ie.MaxIntrospectionDepthRule}});Object.defineProperty(y,"NoDeprecatedCustomRule",{enumerable:!0,get:function(){return ie.
NoDeprecatedCustomRule}});Object.defineProperty(y,"NoFragmentCyclesRule",{enumerable:!0,get:function(){return ie.NoFragmentCyclesRule}});Object.defineProperty(y,
"NoSchemaIntrospectionCustomRule",{enumerable:!0,get:function(){return ie.NoSchemaIntrospectionCustomRule}});Object.defineProperty(y,"NoUndefinedVariablesRule",
{enumerable:!0,get:function(){return ie.NoUndefinedVariablesRule}});Object.defineProperty(y,"NoUnusedFragmentsRule",{enumerable:!0,get:function(){return ie.NoUnusedFragmentsRule}});
Object.defineProperty(y,"NoUnusedVariablesRule",{enumerable:!0,get:function(){return ie.NoUnusedVariablesRule}});Object.defineProperty(y,"OperationTypeNode",{enumerable:!0,
get:function(){return we.OperationTypeNode}});Object.defineProperty(y,"OverlappingFieldsCanBeMergedRule",{enumerable:!0,get:function(){return ie.OverlappingFieldsCanBeMergedRule}});
Object.defineProperty(y,"PossibleFragmentSpreadsRule",{enumerable:!0,get:function(){return ie.PossibleFragmentSpreadsRule}});Object.defineProperty(y,"PossibleTy\
peExtensionsRule",{enumerable:!0,get:function(){return ie.PossibleTypeExtensionsRule}});Object.defineProperty(y,"ProvidedRequiredArgumentsRule",{enumerable:!0,get:function(){
return ie.ProvidedRequiredArgumentsRule}});Object.defineProperty(y,"ScalarLeafsRule",{enumerable:!0,get:function(){return ie.ScalarLeafsRule}});Object.defineProperty(
y,"SchemaMetaFieldDef",{enumerable:!0,get:function(){return I.SchemaMetaFieldDef}});Object.defineProperty(y,"SingleFieldSubscriptionsRule",{enumerable:!0,get:function(){
return ie.SingleFieldSubscriptionsRule}});Object.defineProperty(y,"Source",{enumerable:!0,get:function(){return we.Source}});Object.defineProperty(y,"Token",{enumerable:!0,
get:function(){return we.Token}});Object.defineProperty(y,"TokenKind",{enumerable:!0,get:function(){return we.TokenKind}});Object.defineProperty(y,"TypeInfo",{enumerable:!0,
get:function(){return Te.TypeInfo}});Object.defineProperty(y,"TypeKind",{enumerable:!0,get:function(){return I.TypeKind}});Object.defineProperty(y,"TypeMetaFiel\
dDef",{enumerable:!0,get:function(){return I.TypeMetaFieldDef}});Object.defineProperty(y,"TypeNameMetaFieldDef",{enumerable:!0,get:function(){return I.TypeNameMetaFieldDef}});
Object.defineProperty(y,"UniqueArgumentDefinitionNamesRule",{enumerable:!0,get:function(){return ie.UniqueArgumentDefinitionNamesRule}});Object.defineProperty(y,
"UniqueArgumentNamesRule",{enumerable:!0,get:function(){return ie.UniqueArgumentNamesRule}});Object.defineProperty(y,"UniqueDirectiveNamesRule",{enumerable:!0,get:function(){
return ie.UniqueDirectiveNamesRule}});Object.defineProperty(y,"UniqueDirectivesPerLocationRule",{enumerable:!0,get:function(){return ie.UniqueDirectivesPerLocationRule}});
Object.defineProperty(y,"UniqueEnumValueNamesRule",{enumerable:!0,get:function(){return ie.UniqueEnumValueNamesRule}});Object.defineProperty(y,"UniqueFieldDefin\
itionNamesRule",{enumerable:!0,get:function(){return ie.UniqueFieldDefinitionNamesRule}});Object.defineProperty(y,"UniqueFragmentNamesRule",{enumerable:!0,get:function(){
return ie.UniqueFragmentNamesRule}});Object.defineProperty(y,"UniqueInputFieldNamesRule",{enumerable:!0,get:function(){return ie.UniqueInputFieldNamesRule}});Object.
defineProperty(y,"UniqueOperationNamesRule",{enumerable:!0,get:function(){return ie.UniqueOperationNamesRule}});Object.defineProperty(y,"UniqueOperationTypesRul\
e",{enumerable:!0,get:function(){return ie.UniqueOperationTypesRule}});Object.defineProperty(y,"UniqueTypeNamesRule",{enumerable:!0,get:function(){return ie.UniqueTypeNamesRule}});
Object.defineProperty(y,"UniqueVariableNamesRule",{enumerable:!0,get:function(){return ie.UniqueVariableNamesRule}});Object.defineProperty(y,"ValidationContext",
{enumerable:!0,get:function(){return ie.ValidationContext}});Object.defineProperty(y,"ValuesOfCorrectTypeRule",{enumerable:!0,get:function(){return ie.ValuesOfCorrectTypeRule}});
Object.defineProperty(y,"VariablesAreInputTypesRule",{enumerable:!0,get:function(){return ie.VariablesAreInputTypesRule}});Object.defineProperty(y,"VariablesInA\
llowedPositionRule",{enumerable:!0,get:function(){return ie.VariablesInAllowedPositionRule}});Object.defineProperty(y,"__Directive",{enumerable:!0,get:function(){
return I.__Directive}});Object.defineProperty(y,"__DirectiveLocation",{enumerable:!0,get:function(){return I.__DirectiveLocation}});Object.defineProperty(y,"__E\
numValue",{enumerable:!0,get:function(){return I.__EnumValue}});Object.defineProperty(y,"__Field",{enumerable:!0,get:function(){return I.__Field}});Object.defineProperty(
y,"__InputValue",{enumerable:!0,get:function(){return I.__InputValue}});Object.defineProperty(y,"__Schema",{enumerable:!0,get:function(){return I.__Schema}});Object.
defineProperty(y,"__Type",{enumerable:!0,get:function(){return I.__Type}});Object.defineProperty(y,"__TypeKind",{enumerable:!0,get:function(){return I.__TypeKind}});
Object.defineProperty(y,"assertAbstractType",{enumerable:!0,get:function(){return I.assertAbstractType}});Object.defineProperty(y,"assertCompositeType",{enumerable:!0,
get:function(){return I.assertCompositeType}});Object.defineProperty(y,"assertDirective",{enumerable:!0,get:function(){return I.assertDirective}});Object.defineProperty(
y,"assertEnumType",{enumerable:!0,get:function(){return I.assertEnumType}});Object.defineProperty(y,"assertEnumValueName",{enumerable:!0,get:function(){return I.
assertEnumValueName}});Object.defineProperty(y,"assertInputObjectType",{enumerable:!0,get:function(){return I.assertInputObjectType}});Object.defineProperty(y,"\
assertInputType",{enumerable:!0,get:function(){return I.assertInputType}});Object.defineProperty(y,"assertInterfaceType",{enumerable:!0,get:function(){return I.
assertInterfaceType}});Object.defineProperty(y,"assertLeafType",{enumerable:!0,get:function(){return I.assertLeafType}});Object.defineProperty(y,"assertListType",
{enumerable:!0,get:function(){return I.assertListType}});Object.defineProperty(y,"assertName",{enumerable:!0,get:function(){return I.assertName}});Object.defineProperty(
y,"assertNamedType",{enumerable:!0,get:function(){return I.assertNamedType}});Object.defineProperty(y,"assertNonNullType",{enumerable:!0,get:function(){return I.
assertNonNullType}});Object.defineProperty(y,"assertNullableType",{enumerable:!0,get:function(){return I.assertNullableType}});Object.defineProperty(y,"assertOb\
jectType",{enumerable:!0,get:function(){return I.assertObjectType}});Object.defineProperty(y,"assertOutputType",{enumerable:!0,get:function(){return I.assertOutputType}});
Object.defineProperty(y,"assertScalarType",{enumerable:!0,get:function(){return I.assertScalarType}});Object.defineProperty(y,"assertSchema",{enumerable:!0,get:function(){
return I.assertSchema}});Object.defineProperty(y,"assertType",{enumerable:!0,get:function(){return I.assertType}});Object.defineProperty(y,"assertUnionType",{enumerable:!0,
get:function(){return I.assertUnionType}});Object.defineProperty(y,"assertValidName",{enumerable:!0,get:function(){return Te.assertValidName}});Object.defineProperty(
y,"assertValidSchema",{enumerable:!0,get:function(){return I.assertValidSchema}});Object.defineProperty(y,"assertWrappingType",{enumerable:!0,get:function(){return I.
assertWrappingType}});Object.defineProperty(y,"astFromValue",{enumerable:!0,get:function(){return Te.astFromValue}});Object.defineProperty(y,"buildASTSchema",{enumerable:!0,
get:function(){return Te.buildASTSchema}});Object.defineProperty(y,"buildClientSchema",{enumerable:!0,get:function(){return Te.buildClientSchema}});Object.defineProperty(
y,"buildSchema",{enumerable:!0,get:function(){return Te.buildSchema}});Object.defineProperty(y,"coerceInputValue",{enumerable:!0,get:function(){return Te.coerceInputValue}});
Object.defineProperty(y,"concatAST",{enumerable:!0,get:function(){return Te.concatAST}});Object.defineProperty(y,"createSourceEventStream",{enumerable:!0,get:function(){
return zn.createSourceEventStream}});Object.defineProperty(y,"defaultFieldResolver",{enumerable:!0,get:function(){return zn.defaultFieldResolver}});Object.defineProperty(
y,"defaultTypeResolver",{enumerable:!0,get:function(){return zn.defaultTypeResolver}});Object.defineProperty(y,"doTypesOverlap",{enumerable:!0,get:function(){return Te.
doTypesOverlap}});Object.defineProperty(y,"execute",{enumerable:!0,get:function(){return zn.execute}});Object.defineProperty(y,"executeSync",{enumerable:!0,get:function(){
return zn.executeSync}});Object.defineProperty(y,"extendSchema",{enumerable:!0,get:function(){return Te.extendSchema}});Object.defineProperty(y,"findBreakingCha\
nges",{enumerable:!0,get:function(){return Te.findBreakingChanges}});Object.defineProperty(y,"findDangerousChanges",{enumerable:!0,get:function(){return Te.findDangerousChanges}});
Object.defineProperty(y,"formatError",{enumerable:!0,get:function(){return Sc.formatError}});Object.defineProperty(y,"getArgumentValues",{enumerable:!0,get:function(){
return zn.getArgumentValues}});Object.defineProperty(y,"getDirectiveValues",{enumerable:!0,get:function(){return zn.getDirectiveValues}});Object.defineProperty(
y,"getEnterLeaveForKind",{enumerable:!0,get:function(){return we.getEnterLeaveForKind}});Object.defineProperty(y,"getIntrospectionQuery",{enumerable:!0,get:function(){
return Te.getIntrospectionQuery}});Object.defineProperty(y,"getLocation",{enumerable:!0,get:function(){return we.getLocation}});Object.defineProperty(y,"getName\
dType",{enumerable:!0,get:function(){return I.getNamedType}});Object.defineProperty(y,"getNullableType",{enumerable:!0,get:function(){return I.getNullableType}});
Object.defineProperty(y,"getOperationAST",{enumerable:!0,get:function(){return Te.getOperationAST}});Object.defineProperty(y,"getOperationRootType",{enumerable:!0,
get:function(){return Te.getOperationRootType}});Object.defineProperty(y,"getVariableValues",{enumerable:!0,get:function(){return zn.getVariableValues}});Object.
defineProperty(y,"getVisitFn",{enumerable:!0,get:function(){return we.getVisitFn}});Object.defineProperty(y,"graphql",{enumerable:!0,get:function(){return IA.graphql}});
Object.defineProperty(y,"graphqlSync",{enumerable:!0,get:function(){return IA.graphqlSync}});Object.defineProperty(y,"introspectionFromSchema",{enumerable:!0,get:function(){
return Te.introspectionFromSchema}});Object.defineProperty(y,"introspectionTypes",{enumerable:!0,get:function(){return I.introspectionTypes}});Object.defineProperty(
y,"isAbstractType",{enumerable:!0,get:function(){return I.isAbstractType}});Object.defineProperty(y,"isCompositeType",{enumerable:!0,get:function(){return I.isCompositeType}});
Object.defineProperty(y,"isConstValueNode",{enumerable:!0,get:function(){return we.isConstValueNode}});Object.defineProperty(y,"isDefinitionNode",{enumerable:!0,
get:function(){return we.isDefinitionNode}});Object.defineProperty(y,"isDirective",{enumerable:!0,get:function(){return I.isDirective}});Object.defineProperty(y,
"isEnumType",{enumerable:!0,get:function(){return I.isEnumType}});Object.defineProperty(y,"isEqualType",{enumerable:!0,get:function(){return Te.isEqualType}});Object.
defineProperty(y,"isExecutableDefinitionNode",{enumerable:!0,get:function(){return we.isExecutableDefinitionNode}});Object.defineProperty(y,"isInputObjectType",
{enumerable:!0,get:function(){return I.isInputObjectType}});Object.defineProperty(y,"isInputType",{enumerable:!0,get:function(){return I.isInputType}});Object.defineProperty(
y,"isInterfaceType",{enumerable:!0,get:function(){return I.isInterfaceType}});Object.defineProperty(y,"isIntrospectionType",{enumerable:!0,get:function(){return I.
isIntrospectionType}});Object.defineProperty(y,"isLeafType",{enumerable:!0,get:function(){return I.isLeafType}});Object.defineProperty(y,"isListType",{enumerable:!0,
get:function(){return I.isListType}});Object.defineProperty(y,"isNamedType",{enumerable:!0,get:function(){return I.isNamedType}});Object.defineProperty(y,"isNon\
NullType",{enumerable:!0,get:function(){return I.isNonNullType}});Object.defineProperty(y,"isNullableType",{enumerable:!0,get:function(){return I.isNullableType}});
Object.defineProperty(y,"isObjectType",{enumerable:!0,get:function(){return I.isObjectType}});Object.defineProperty(y,"isOutputType",{enumerable:!0,get:function(){
return I.isOutputType}});Object.defineProperty(y,"isRequiredArgument",{enumerable:!0,get:function(){return I.isRequiredArgument}});Object.defineProperty(y,"isRe\
quiredInputField",{enumerable:!0,get:function(){return I.isRequiredInputField}});Object.defineProperty(y,"isScalarType",{enumerable:!0,get:function(){return I.isScalarType}});
Object.defineProperty(y,"isSchema",{enumerable:!0,get:function(){return I.isSchema}});Object.defineProperty(y,"isSchemaCoordinateNode",{enumerable:!0,get:function(){
return we.isSchemaCoordinateNode}});Object.defineProperty(y,"isSelectionNode",{enumerable:!0,get:function(){return we.isSelectionNode}});Object.defineProperty(y,
"isSpecifiedDirective",{enumerable:!0,get:function(){return I.isSpecifiedDirective}});Object.defineProperty(y,"isSpecifiedScalarType",{enumerable:!0,get:function(){
return I.isSpecifiedScalarType}});Object.defineProperty(y,"isType",{enumerable:!0,get:function(){return I.isType}});Object.defineProperty(y,"isTypeDefinitionNod\
e",{enumerable:!0,get:function(){return we.isTypeDefinitionNode}});Object.defineProperty(y,"isTypeExtensionNode",{enumerable:!0,get:function(){return we.isTypeExtensionNode}});
Object.defineProperty(y,"isTypeNode",{enumerable:!0,get:function(){return we.isTypeNode}});Object.defineProperty(y,"isTypeSubTypeOf",{enumerable:!0,get:function(){
return Te.isTypeSubTypeOf}});Object.defineProperty(y,"isTypeSystemDefinitionNode",{enumerable:!0,get:function(){return we.isTypeSystemDefinitionNode}});Object.defineProperty(
y,"isTypeSystemExtensionNode",{enumerable:!0,get:function(){return we.isTypeSystemExtensionNode}});Object.defineProperty(y,"isUnionType",{enumerable:!0,get:function(){
return I.isUnionType}});Object.defineProperty(y,"isValidNameError",{enumerable:!0,get:function(){return Te.isValidNameError}});Object.defineProperty(y,"isValueN\
ode",{enumerable:!0,get:function(){return we.isValueNode}});Object.defineProperty(y,"isWrappingType",{enumerable:!0,get:function(){return I.isWrappingType}});Object.
defineProperty(y,"lexicographicSortSchema",{enumerable:!0,get:function(){return Te.lexicographicSortSchema}});Object.defineProperty(y,"locatedError",{enumerable:!0,
get:function(){return Sc.locatedError}});Object.defineProperty(y,"parse",{enumerable:!0,get:function(){return we.parse}});Object.defineProperty(y,"parseConstVal\
ue",{enumerable:!0,get:function(){return we.parseConstValue}});Object.defineProperty(y,"parseSchemaCoordinate",{enumerable:!0,get:function(){return we.parseSchemaCoordinate}});
Object.defineProperty(y,"parseType",{enumerable:!0,get:function(){return we.parseType}});Object.defineProperty(y,"parseValue",{enumerable:!0,get:function(){return we.
parseValue}});Object.defineProperty(y,"print",{enumerable:!0,get:function(){return we.print}});Object.defineProperty(y,"printError",{enumerable:!0,get:function(){
return Sc.printError}});Object.defineProperty(y,"printIntrospectionSchema",{enumerable:!0,get:function(){return Te.printIntrospectionSchema}});Object.defineProperty(
y,"printLocation",{enumerable:!0,get:function(){return we.printLocation}});Object.defineProperty(y,"printSchema",{enumerable:!0,get:function(){return Te.printSchema}});
Object.defineProperty(y,"printSourceLocation",{enumerable:!0,get:function(){return we.printSourceLocation}});Object.defineProperty(y,"printType",{enumerable:!0,
get:function(){return Te.printType}});Object.defineProperty(y,"recommendedRules",{enumerable:!0,get:function(){return ie.recommendedRules}});Object.defineProperty(
y,"resolveASTSchemaCoordinate",{enumerable:!0,get:function(){return Te.resolveASTSchemaCoordinate}});Object.defineProperty(y,"resolveObjMapThunk",{enumerable:!0,
get:function(){return I.resolveObjMapThunk}});Object.defineProperty(y,"resolveReadonlyArrayThunk",{enumerable:!0,get:function(){return I.resolveReadonlyArrayThunk}});
Object.defineProperty(y,"resolveSchemaCoordinate",{enumerable:!0,get:function(){return Te.resolveSchemaCoordinate}});Object.defineProperty(y,"responsePathAsArra\
y",{enumerable:!0,get:function(){return zn.responsePathAsArray}});Object.defineProperty(y,"separateOperations",{enumerable:!0,get:function(){return Te.separateOperations}});
Object.defineProperty(y,"specifiedDirectives",{enumerable:!0,get:function(){return I.specifiedDirectives}});Object.defineProperty(y,"specifiedRules",{enumerable:!0,
get:function(){return ie.specifiedRules}});Object.defineProperty(y,"specifiedScalarTypes",{enumerable:!0,get:function(){return I.specifiedScalarTypes}});Object.
defineProperty(y,"stripIgnoredCharacters",{enumerable:!0,get:function(){return Te.stripIgnoredCharacters}});Object.defineProperty(y,"subscribe",{enumerable:!0,get:function(){
return zn.subscribe}});Object.defineProperty(y,"syntaxError",{enumerable:!0,get:function(){return Sc.syntaxError}});Object.defineProperty(y,"typeFromAST",{enumerable:!0,
get:function(){return Te.typeFromAST}});Object.defineProperty(y,"validate",{enumerable:!0,get:function(){return ie.validate}});Object.defineProperty(y,"validate\
Schema",{enumerable:!0,get:function(){return I.validateSchema}});Object.defineProperty(y,"valueFromAST",{enumerable:!0,get:function(){return Te.valueFromAST}});
Object.defineProperty(y,"valueFromASTUntyped",{enumerable:!0,get:function(){return Te.valueFromASTUntyped}});Object.defineProperty(y,"version",{enumerable:!0,get:function(){
return NA.version}});Object.defineProperty(y,"versionInfo",{enumerable:!0,get:function(){return NA.versionInfo}});Object.defineProperty(y,"visit",{enumerable:!0,
get:function(){return we.visit}});Object.defineProperty(y,"visitInParallel",{enumerable:!0,get:function(){return we.visitInParallel}});Object.defineProperty(y,"\
visitWithTypeInfo",{enumerable:!0,get:function(){return Te.visitWithTypeInfo}});var NA=hx(),IA=mO(),I=yO(),we=_O(),zn=RO(),ie=OO(),Sc=AO(),Te=xA()});function xe(e,t){return t?{status:200,json:e,headers:t}:{status:200,json:e}}function mt(e,t,r){return new yn({status:e,json:{message:t},...r?{headers:r}:{}})}function ot(e,t){
return new yn({status:e,json:{error:t}})}function bn(){return mt(401,"401 Unauthorized")}function Wi(){return mt(403,"403 Forbidden")}function Qt(e){return mt(404,
e?`404 ${e} Not Found`:"404 Not Found")}function Xi(){return mt(404,"404 Not found")}function Dv(){return new yn({status:400,text:"Bad Request",contentType:"tex\
t/plain"})}var yn,ht=g(()=>{"use strict";yn=class extends Error{answer;constructor(t){super(`refused with ${t.status}`),this.answer=t}}});function gt(e,t){let r=e.params[t];return typeof r=="string"?r:r==null?"":String(r)}function ya(e,t){let r=e.params[t];return typeof r=="number"?r:null}var bs=g(
()=>{"use strict"});function Mv(){return{version:"18.9.0-pre",revision:"5a0dbc0de00",enterprise:!0,externalControlMethod:"PATCH",pollingMultiplier:1,users:[],tokens:[],groups:[],projects:[],
mergeRequests:[],frameworks:[],statusRows:[],controlStatuses:[],nonces:new Map,nextId:1e3}}function Et(e){return e.nextId+=1,e.nextId}function $t(e,t){return e.
users.find(r=>r.id===t)}function Be(e,t){return e.projects.find(r=>r.id===t)}function xr(e,t){return e.groups.find(r=>r.id===t)}function Br(e,t){let r=[],n=xr(e,
t);for(;n&&!r.includes(n);)r.push(n),n=xr(e,n.parent_id);return r}function _f(e,t,r){return e.mergeRequests.find(n=>n.projectId===t&&n.iid===r)}function AA(e,t){
for(let r of e.projects){let n=r.statusChecks.find(({id:s})=>s===t);if(n)return{project:r,check:n}}}function ba(e,t){for(let r of e.frameworks)for(let n of r.requirements){
let s=n.controls.find(({id:i})=>i===t);if(s)return{control:s,requirement:n,framework:r}}}function _n(e,t){let r=t.protectedBranches.map(s=>({row:s,inherited:!1})),
n=Br(e,t.groupId).at(-1);return[...r,...(n?.protectedBranches??[]).map(s=>({row:s,inherited:!0}))]}function er(e,t){let{laggingHead:r}=e;return r&&t<r.until?r.sha:
e.diff_head_sha}function kc(e,t,r,n){return e.statusRows.findLast(s=>s.checkId===t&&s.mrId===r&&s.sha===n)}function _a(e,t){let n={id:(e.statusRows.at(-1)?.id??
0)+1,...t,retriedAt:null};return e.statusRows.push(n),n}var Fe=g(()=>{"use strict"});function eo(e,t,r){if(!t)return 0;if(t.admin||r.ownerId===t.id)return re.owner;let n=r.members.find(({userId:s})=>s===t.id)?.access_level??0;return Math.max(n,va(
e,t,r.groupId))}function va(e,t,r){if(!t)return 0;if(t.admin)return re.owner;let n=Br(e,r).flatMap(({members:s})=>s.filter(({userId:i})=>i===t.id).map(({access_level:i})=>i));
return Math.max(0,...n)}function at(e,t){return eo(e.state,e.session?.user,t)}function Bn(e,t,r){return t?.token.kind==="job"&&!NZ(t,r)?!1:r.visibility==="publi\
c"?!0:t?r.visibility==="internal"&&!t.user.external?!0:eo(e,t.user,r)>=re.guest:!1}function NZ({token:e},{id:t,jobTokenScope:r}){return!r.inbound_enabled||e.projectId===
t?!0:e.projectId!==null&&r.allowedProjectIds.includes(e.projectId)}function qv(e,t,r,n){let s=at(e,t);return r==="disabled"?!1:r==="private"||t.visibility==="pr\
ivate"?s>=n:s>=re.guest||Bn(e.state,e.session,t)}function _s(e,t){return qv(e,t,t.repository_access_level,re.reporter)}function fi(e,t){return qv(e,t,t.merge_requests_access_level,
re.planner)}function Vr(e,t){let r=t.public_jobs?re.guest:re.reporter;return!t.public_jobs&&at(e,t)<re.reporter?!1:qv(e,t,t.builds_access_level,r)}function fr(e){
if(!e.session)throw bn();return e.session}function vf(e,t,r){if(at(e,t)<r)throw Wi()}function Nr(e){if(!e)throw Wi()}function Rc(e,t){if(/^\d+$/.test(t)){let i=Be(
e,Number(t));return i&&{project:i,moved:!1}}if(!t.includes("/"))return;let r=t.toLowerCase(),n=e.projects.find(i=>i.path_with_namespace.toLowerCase()===r);if(n)
return{project:n,moved:!1};let s=e.projects.find(i=>i.formerPaths.some(o=>o.toLowerCase()===r));return s&&{project:s,moved:!0}}function Ue(e){let t=Rc(e.state,e.
segments.id??"");if(!t||!Bn(e.state,e.session,t.project))throw Qt("Project");if(!t.moved)return t.project;let{method:r,path:n,query:s}=e.incoming;if(r!=="GET")throw mt(
405,"Non GET methods are not allowed for moved projects");let i=n.replace(/^\/api\/v4\/projects\/[^/]+/,`/api/v4/projects/${t.project.id}`),o=`${e.rootUrl}${i}${s===
""?"":`?${s}`}`;throw new yn({status:301,headers:{Location:o},text:`This resource has been moved permanently to ${o}.`,contentType:"text/plain"})}function Fv(e,t,r){
return r.visibility==="public"?!0:t?r.visibility==="internal"&&!t.user.external||va(e,t.user,r.id)>=re.guest?!0:e.projects.some(n=>Br(e,n.groupId).includes(r)&&
eo(e,t.user,n)>=re.guest):!1}function wf(e){let t=gt(e,"id"),r=/^\d+$/.test(t)?xr(e.state,Number(t)):e.state.groups.find(({full_path:n})=>n.toLowerCase()===t.toLowerCase());
if(!r||!Fv(e.state,e.session,r))throw Qt("Group");return r}var re,qt=g(()=>{"use strict";ht();bs();Fe();re={guest:10,planner:15,reporter:20,developer:30,maintainer:40,
owner:50}});function Tf(e,t,r,n){let s=/^Bearer (.+)$/i.exec(t.headers.authorization??"")?.[1],i=t.headers["private-token"]??PA(r.private_token)??s,o=t.headers["job-token"]??
PA(r.job_token);if(i!==void 0){let a=e.tokens.find(({value:u})=>u===i);if(a?.kind==="job")return n.jobToken&&i===s?CA(e,a):null;if(!a||a.kind==="deploy")throw bn();
return jA(e,IZ(a,n.scopes))}if(o!==void 0&&n.jobToken){let a=e.tokens.find(({value:u,kind:c})=>u===o&&c==="job");if(!a)throw bn();return CA(e,a)}return null}function PA(e){
return typeof e=="string"&&e!==""?e:void 0}function IZ(e,t){if(e.expired)throw Uv(401,{error:"invalid_token",error_description:"Token is expired. You can either\
 do re-authorization or token refresh."});if(e.revoked)throw Uv(401,{error:"invalid_token",error_description:"Token was revoked. You have to re-authorize from t\
he user."});if(!e.scopes.some(r=>t.includes(r)))throw Uv(403,{error:"insufficient_scope",error_description:"The request requires higher privileges than provided\
 by the access token.",scope:"api read_api"});return e}function Uv(e,t){return new yn({status:e,json:t})}function CA(e,t){if(t.expired||t.revoked)throw bn();return jA(
e,t)}function jA(e,t){let r=$t(e,t.userId);if(!r)throw bn();if(r.state==="blocked")throw mt(403,"403 Forbidden - Your account has been blocked.");return{user:r,
token:t}}var Gv=g(()=>{"use strict";Fe();ht()});function xc(e){return(e.headers["content-type"]??"").split(";")[0]?.trim().toLowerCase()??""}function MA(e){if(xc(e)!=="application/json"||e.body===""||zv(e.method))
return;let t;try{t=JSON.parse(e.body)}catch{throw ot(400,"Invalid JSON format")}if(!UA(t,0,{left:1e5}))throw ot(400,"Invalid JSON format");return t}function qA(e){
let t=xc(e);if(!(zv(e.method)||e.body===""||t===""||OZ.includes(t)))throw ot(415,`The provided content-type '${e.headers["content-type"]??""}' is not supported.`)}
function $f(e,t){let r=LA(e.query),n=xc(e);return zv(e.method)?r:typeof t=="object"&&t!==null&&!Array.isArray(t)?{...r,...t}:n==="multipart/form-data"?{...r,...AZ(
e)}:n==="application/x-www-form-urlencoded"||n===""?{...r,...LA(e.body)}:r}function FA(e,t){if(e.malformedBody||Ef(Sf(e.path))||Ef(t))throw Dv()}function Sf(e){
try{return decodeURIComponent(e)}catch{throw Dv()}}function zv(e){return e==="GET"||e==="HEAD"||e==="OPTIONS"}function UA(e,t,r){if(typeof e!="object"||e===null)
return!0;let n=Object.values(e);return r.left-=n.length,t>=32||n.length>5e4||r.left<0?!1:n.every(s=>UA(s,t+1,r))}function LA(e){let t={};for(let r of e.split("&")){
if(r==="")continue;let n=r.indexOf("="),s=DA(n<0?r:r.slice(0,n)),i=n<0?null:DA(r.slice(n+1));GA(t,s,i)}return t}function GA(e,t,r){let[,n=t,s]=/^([^[]+)\[([^\]]*)\]$/.
exec(t)??[];if(s===void 0)e[n]=r;else if(s===""){let i=e[n];e[n]=Array.isArray(i)?[...i,r]:[r]}else{let i=e[n];e[n]={...typeof i=="object"&&i!==null?i:{},[s]:r}}}
function DA(e){return Sf(e.replaceAll("+"," "))}function AZ(e){let t=/boundary="?([^";]+)"?/.exec(e.headers["content-type"]??"")?.[1],r={};if(!t)return r;for(let n of e.
body.split(`--${t}`)){let[s="",...i]=n.split(`\r
\r
`),o=/name="([^"]*)"/.exec(s)?.[1];o&&GA(r,o,i.join(`\r
\r
`).replace(/\r\n$/,""))}return r}function Ef(e){return typeof e=="string"?e.includes("\0"):typeof e!="object"||e===null?!1:Object.entries(e).some(([t,r])=>Ef(t)||
Ef(r))}var OZ,Nc=g(()=>{"use strict";ht();OZ=["application/json","application/x-www-form-urlencoded","multipart/form-data"]});function St(e,t){return`gid://gitlab/${e}/${t}`}function Ic(e){return Number(/\/(\d+)$/.exec(e)?.[1]??Number.NaN)}function ut(e,t,r={}){let n=r.after&&Number(Buffer.
from(r.after,"base64").toString())||0,s=Math.min(r.first??100,100),i=e.slice(n,n+s),o=a=>Buffer.from(String(a)).toString("base64");return{nodes:i.map(t),count:e.
length,pageInfo:{hasNextPage:n+s<e.length,hasPreviousPage:n>0,startCursor:i.length>0?o(n):null,endCursor:i.length>0?o(n+i.length):null}}}function Vn(e){return{id:St(
"User",e.id),username:e.username,name:e.name,lastActivityOn:e.last_activity_on,publicEmail:""}}var wa,Oc=g(()=>{"use strict";wa=class extends Error{}});function kf(e,t){let n=(t.ids??(t.id?[t.id]:null))?.map(Ic),s=t.search?.toLowerCase()??"",i=e.filter(({id:o})=>!n||n.includes(o)).filter(({name:o})=>o.toLowerCase().
includes(s));return ut(i,PZ,t)}function PZ(e){return{id:St("ComplianceManagement::Framework",e.id),name:e.name,description:e.description,color:e.color,default:e.
default,complianceRequirements:t=>ut(e.requirements,CZ,t)}}function CZ(e){return{id:St(`${zA}::ComplianceRequirement`,e.id),name:e.name,description:e.description,
complianceRequirementsControls:t=>ut(e.controls,Bv,t)}}function Bv(e){return{id:St(`${zA}::ComplianceRequirementsControl`,e.id),name:e.name,controlType:e.controlType,
expression:e.expression,externalControlName:e.externalControlName,externalUrl:e.externalUrl,pingEnabled:e.pingEnabled}}var zA,Vv=g(()=>{"use strict";Oc();zA="Co\
mplianceManagement::ComplianceFramework"});function Kv(e,t,r){let{state:n,rootUrl:s,clock:i}=e,o=$t(n,r.authorId),a=r.discussions.filter(({notes:l})=>l.some(({resolvable:p})=>p)),u=a.filter(({notes:l})=>l.
every(p=>!p.resolvable||p.resolved)),c=r.approvals.flatMap(({userId:l})=>$t(n,l)??[]);return{id:St("MergeRequest",r.id),iid:String(r.iid),title:r.title,description:r.
description,draft:r.draft,state:r.state,sourceBranch:r.source_branch,targetBranch:r.target_branch,diffHeadSha:er(r,i.now()),webUrl:`${s}/${t.path_with_namespace}\
/-/merge_requests/${r.iid}`,preparedAt:r.prepared_at,author:o?Vn(o):null,commitCount:r.commits.length,committers:l=>ut(jZ(e,r),Vn,l),commits:l=>ut(r.commits,p=>LZ(
e,t,p),l),approvedBy:l=>ut(c,Vn,l),resolvableDiscussionsCount:a.length,resolvedDiscussionsCount:u.length,headPipeline:DZ(e,t,r)}}function jZ({state:e},t){let n=t.
commits.filter(({parent_ids:s})=>s.length<2).map(({committer_email:s})=>s);return e.users.filter(({emails:s})=>s.some(i=>n.includes(i)))}function LZ({state:e,rootUrl:t},r,n){
let s=BA(e.users,n.author_email),i=BA(e.users,n.committer_email);return{id:St("CommitPresenter",n.id),sha:n.id,title:n.title,message:n.message,authorEmail:n.author_email,
authorName:n.author_name,committerEmail:n.committer_email,committerName:n.committer_name,committedDate:n.committed_date,webUrl:`${t}/${r.path_with_namespace}/-/\
commit/${n.id}`,author:s?Vn(s):null,signature:n.signature&&{__typename:"SshSignature",verificationStatus:n.signature.verification_status.toUpperCase(),commitSha:n.
id,user:i?Vn(i):null}}}function BA(e,t){return e.find(({emails:r})=>r.includes(t))}function DZ(e,t,r){let s=[t,Be(e.state,r.sourceProjectId??0)].flatMap(o=>o?.pipelines??
[]).find(({id:o})=>o===r.headPipelineId);if(!s||!Vr(e,t))return null;let i=s.ref===`refs/merge-requests/${r.iid}/merge`;return s.sha!==er(r,e.clock.now())&&!i?null:
{id:St("Ci::Pipeline",s.id),iid:String(s.iid),status:s.status.toUpperCase(),complete:["success","failed","canceled","skipped"].includes(s.status),sha:s.sha,source:s.
source,ref:s.ref}}var VA=g(()=>{"use strict";qt();Fe();Oc()});function KA(e,t){let{state:r}=e,n=at(e,t),s=n>=re.developer,i=t.licence==="ultimate",o=fi(e,t);return{id:St("Project",t.id),name:t.name,fullPath:t.path_with_namespace,
webUrl:`${e.rootUrl}/${t.path_with_namespace}`,visibility:t.visibility,archived:t.archived,isSelfDeletionScheduled:t.markedForDeletionOn!==null,onlyAllowMergeIfPipelineSucceeds:t.
only_allow_merge_if_pipeline_succeeds,onlyAllowMergeIfAllDiscussionsAreResolved:t.only_allow_merge_if_all_discussions_are_resolved,mergeRequestsFfOnlyEnabled:t.
merge_method==="ff",mergeRequestsDisableCommittersApproval:t.approvalSettings.merge_requests_disable_committers_approval,secretPushProtectionEnabled(){if(!s||!i)
return null;if(t.secret_push_protection_enabled===null)throw new wa("no security setting row");return t.secret_push_protection_enabled},repository:_s(e,t)?{exists:t.
repositoryExists,empty:t.empty_repo,rootRef:t.empty_repo?null:t.default_branch}:null,maxAccessLevel:QA(n),userPermissions:MZ(e,t,n),terraformStates(a){let u=Array.
from({length:t.terraformStates},(c,l)=>({id:St("Terraform::State",l+1),name:`state-${l+1}`}));return s?ut(u,c=>c,a):null},vulnerabilities:a=>UZ(s&&i?t:null,a),approvalPolicies({
relationship:a,...u}){let l=(s&&i?t.approvalPolicies:[]).filter(({inherited:p})=>a==="INHERITED_ONLY"?p:a==="INHERITED"||!p);return ut(l,p=>p,u)},projectMembers:a=>ut(
qZ(e,t),FZ(e,t),a),complianceFrameworks(a){let u=r.frameworks.filter(({projectIds:c})=>c.includes(t.id));return s?kf(u,a):null},complianceControlStatus:a=>n>=re.
owner&&i?GZ(e,t,a):null,branchRules:a=>zZ(n>=re.maintainer?t:null,a),mergeRequest({iid:a}){let u=_f(r,t.id,Number(a));return u&&o?Kv(e,t,u):null},mergeRequests({
iids:a,state:u,...c}){let l=r.mergeRequests.filter(p=>p.projectId===t.id&&o).filter(p=>!u||u==="all"||p.state===u).filter(p=>!a||a.includes(String(p.iid))).sort(
(p,d)=>d.id-p.id);return ut(l,p=>Kv(e,t,p),c)}}}function QA(e){return{integerValue:e,stringValue:{0:"NO_ACCESS",10:"GUEST",15:"PLANNER",20:"REPORTER",30:"DEVELO\
PER",40:"MAINTAINER",50:"OWNER"}[e]??null}}function MZ(e,t,r){let n=fi(e,t);return{adminProject:r>=re.maintainer,createMergeRequestIn:e.session!==null&&n&&!t.archived,
createPipeline:r>=re.developer&&!t.archived,downloadCode:_s(e,t),pushCode:r>=re.developer&&!t.archived,readCommitStatus:Vr(e,t),readMergeRequest:n,readProject:!0,
readProjectMember:!0}}function qZ({state:e},t){let n=[t,...Br(e,t.groupId)].flatMap(({members:s})=>s).filter(({membership_state:s})=>s==="active");return[...new Set(
n.map(({userId:s})=>s))].sort((s,i)=>s-i)}function FZ({state:e},t){return r=>{let n=$t(e,r);return{id:St("ProjectMember",`${t.id}${r}`),accessLevel:QA(eo(e,n,t)),
user:n?Vn(n):null}}}function UZ(e,t){let r=(e?.vulnerabilities??[]).filter(({scanner:s})=>!t.scanner||t.scanner.includes(s)).filter(s=>!t.state||t.state.includes(
s.state)).sort((s,i)=>i.id-s.id);return ut(r,s=>({...s,id:St("Vulnerability",s.id)}),t)}function GZ({state:e},t,r){let n=e.controlStatuses.flatMap(i=>{let o=i.projectId===
t.id?ba(e,i.controlId):void 0;return o?[{row:i,control:o.control}]:[]}),s="ComplianceManagement::ComplianceFramework::ProjectControlComplianceStatus";return ut(
n,({row:i,control:o})=>({id:St(s,i.id),updatedAt:new Date(i.updatedAt).toISOString(),status:i.status.toUpperCase(),complianceRequirementsControl:Bv(o)}),r)}function zZ(e,t){
return ut(e?.protectedBranches??[],r=>({name:r.name,isDefault:r.name===e?.default_branch,isProtected:!0,externalStatusChecks:ut((e?.statusChecks??[]).filter(({protectedBranchIds:n})=>n.
includes(r.id)),n=>({id:St("MergeRequests::ExternalStatusCheck",n.id),name:n.name,externalUrl:n.external_url,hmac:n.sharedSecret!==null})),approvalRules:ut(e?.approvalRules??
[],n=>({id:St("ApprovalProjectRule",n.id),name:n.name,approvalsRequired:n.approvals_required,type:n.rule_type.toUpperCase()}))}),t)}var ZA=g(()=>{"use strict";qt();
Fe();Oc();Vv();VA()});var HA,JA=g(()=>{"use strict";HA=`
scalar JsonString

type Query {
  currentUser: User
  metadata: Metadata
  project(fullPath: ID!): Project
  projects(ids: [ID!], fullPaths: [String!], first: Int, after: String): ProjectConnection
  group(fullPath: ID!): Group
}

type Metadata { version: String revision: String enterprise: Boolean }
type PageInfo { hasNextPage: Boolean! hasPreviousPage: Boolean! startCursor: String endCursor: String }
type User { id: ID! username: String! name: String! lastActivityOn: String publicEmail: String }
type UserConnection { nodes: [User] pageInfo: PageInfo! count: Int }
type AccessLevel { integerValue: Int stringValue: String }

type Group {
  id: ID!
  name: String
  fullPath: ID!
  visibility: String
  projects(includeSubgroups: Boolean, includeArchived: Boolean, ids: [ID!], first: Int, after: String): ProjectConnection
  complianceFrameworks(id: ID, ids: [ID!], search: String, first: Int, after: String): ComplianceFrameworkConnection
}

type ProjectConnection { nodes: [Project] pageInfo: PageInfo! count: Int }
type Project {
  id: ID!
  name: String!
  fullPath: ID!
  webUrl: String
  visibility: String
  archived: Boolean
  isSelfDeletionScheduled: Boolean
  onlyAllowMergeIfPipelineSucceeds: Boolean
  onlyAllowMergeIfAllDiscussionsAreResolved: Boolean
  mergeRequestsFfOnlyEnabled: Boolean
  mergeRequestsDisableCommittersApproval: Boolean
  secretPushProtectionEnabled: Boolean
  repository: Repository
  maxAccessLevel: AccessLevel
  userPermissions: ProjectPermissions!
  terraformStates(first: Int, after: String): TerraformStateConnection
  vulnerabilities(scanner: [String!], state: [VulnerabilityState!], sort: VulnerabilitySort, first: Int, after: String): VulnerabilityConnection
  approvalPolicies(relationship: SecurityPolicyRelationType, first: Int, after: String): ApprovalPolicyConnection
  projectMembers(relations: [ProjectMemberRelation!], search: String, first: Int, after: String): MemberConnection
  complianceFrameworks(id: ID, ids: [ID!], search: String, first: Int, after: String): ComplianceFrameworkConnection
  complianceControlStatus(filters: ControlStatusFilter, first: Int, after: String): ControlStatusConnection
  branchRules(first: Int, after: String): BranchRuleConnection
  mergeRequest(iid: String!): MergeRequest
  mergeRequests(iids: [String!], state: MergeRequestState, first: Int, after: String): MergeRequestConnection
}

type Repository { exists: Boolean! empty: Boolean! rootRef: String }
type ProjectPermissions {
  adminProject: Boolean! createMergeRequestIn: Boolean! createPipeline: Boolean! downloadCode: Boolean!
  pushCode: Boolean! readCommitStatus: Boolean! readMergeRequest: Boolean! readProject: Boolean! readProjectMember: Boolean!
}
type TerraformState { id: ID! name: String! }
type TerraformStateConnection { nodes: [TerraformState] pageInfo: PageInfo! count: Int! }
enum VulnerabilityState { DETECTED CONFIRMED DISMISSED RESOLVED }
enum VulnerabilitySort { detected_asc detected_desc severity_asc severity_desc }
type Vulnerability { id: ID! state: VulnerabilityState detectedAt: String }
type VulnerabilityConnection { nodes: [Vulnerability] pageInfo: PageInfo! }
enum SecurityPolicyRelationType { DIRECT INHERITED INHERITED_ONLY DESCENDANT }
type ApprovalPolicy { name: String! enabled: Boolean! yaml: String! }
type ApprovalPolicyConnection { nodes: [ApprovalPolicy] pageInfo: PageInfo! }
enum ProjectMemberRelation { DIRECT INHERITED DESCENDANTS INVITED_GROUPS SHARED_INTO_ANCESTORS }
type Member { id: ID! accessLevel: AccessLevel user: User }
type MemberConnection { nodes: [Member] pageInfo: PageInfo! }

type ComplianceFramework {
  id: ID! name: String! description: String! color: String! default: Boolean!
  complianceRequirements(first: Int, after: String): ComplianceRequirementConnection
}
type ComplianceFrameworkConnection { nodes: [ComplianceFramework] pageInfo: PageInfo! count: Int }
type ComplianceRequirement {
  id: ID! name: String! description: String!
  complianceRequirementsControls(first: Int, after: String): ComplianceRequirementsControlConnection
}
type ComplianceRequirementConnection { nodes: [ComplianceRequirement] pageInfo: PageInfo! }
type ComplianceRequirementsControl {
  id: ID! name: String! controlType: String! expression: String
  externalControlName: String externalUrl: String pingEnabled: Boolean!
}
type ComplianceRequirementsControlConnection { nodes: [ComplianceRequirementsControl] pageInfo: PageInfo! }
input ControlStatusFilter { complianceRequirementId: ID }
enum ControlStatus { PASS FAIL PENDING }
type ProjectControlStatus { id: ID! updatedAt: String! status: ControlStatus! complianceRequirementsControl: ComplianceRequirementsControl! }
type ControlStatusConnection { nodes: [ProjectControlStatus] pageInfo: PageInfo! }

type ExternalStatusCheck { id: ID! name: String! externalUrl: String! hmac: Boolean! }
type ExternalStatusCheckConnection { nodes: [ExternalStatusCheck] pageInfo: PageInfo! }
type ApprovalProjectRule { id: ID! name: String approvalsRequired: Int type: String }
type ApprovalProjectRuleConnection { nodes: [ApprovalProjectRule] pageInfo: PageInfo! }
type BranchRule {
  name: String! isDefault: Boolean! isProtected: Boolean!
  externalStatusChecks: ExternalStatusCheckConnection
  approvalRules: ApprovalProjectRuleConnection
}
type BranchRuleConnection { nodes: [BranchRule] pageInfo: PageInfo! }

enum MergeRequestState { opened closed locked merged all }
type MergeRequestConnection { nodes: [MergeRequest] pageInfo: PageInfo! count: Int }
type MergeRequest {
  id: ID! iid: String! title: String! description: String draft: Boolean! state: MergeRequestState!
  sourceBranch: String! targetBranch: String! diffHeadSha: String webUrl: String preparedAt: String
  author: User
  commitCount: Int
  committers(first: Int, after: String): UserConnection
  commits(first: Int, after: String): CommitConnection
  approvedBy(first: Int, after: String): UserConnection
  resolvableDiscussionsCount: Int
  resolvedDiscussionsCount: Int
  headPipeline: Pipeline
}
type Pipeline { id: ID! iid: String! status: String! complete: Boolean! sha: String source: String ref: String }
type CommitConnection { nodes: [Commit] pageInfo: PageInfo! }
type Commit {
  id: ID! sha: String! title: String message: String
  authorEmail: String authorName: String committerEmail: String committerName: String committedDate: String
  author: User
  signature: CommitSignature
}
enum VerificationStatus {
  UNVERIFIED VERIFIED SAME_USER_DIFFERENT_EMAIL OTHER_USER UNVERIFIED_KEY UNKNOWN_KEY
  MULTIPLE_SIGNATURES REVOKED_KEY VERIFIED_SYSTEM VERIFIED_CA UNVERIFIED_AUTHOR_EMAIL
}
interface CommitSignature { verificationStatus: VerificationStatus commitSha: String }
type SshSignature implements CommitSignature { verificationStatus: VerificationStatus commitSha: String user: User }
type GpgSignature implements CommitSignature { verificationStatus: VerificationStatus commitSha: String user: User }
type X509Signature implements CommitSignature { verificationStatus: VerificationStatus commitSha: String user: User }
`});async function WA(e,t,r,n){let s=$f(t,r),i=VZ(e,t,s);if(i==="invalid")return{status:401,json:{errors:[{message:"Invalid token"}]}};n(i?.user.username??null);let o=typeof s.
query=="string"?s.query:"",a=await(0,Ta.graphql)({schema:BZ,source:o,rootValue:QZ({...e,session:i}),variableValues:KZ(s.variables),operationName:typeof s.operationName==
"string"?s.operationName:null});return a.errors?.some(({originalError:u})=>u instanceof wa)?{status:500,json:{errors:[{message:"Internal server error"}]}}:xe(a)}
function VZ({state:e},t,r){let{"private-token":n,authorization:s}=t.headers,i=n??r.private_token??s;try{return Tf(e,t,r,{jobToken:!1,scopes:["api","read_api"]})??
(i===void 0?null:"invalid")}catch{return"invalid"}}function KZ(e){let t=typeof e=="string"&&e!==""?JSON.parse(e):e;return typeof t=="object"&&t!==null?{...t}:{}}
function QZ(e){let{state:t,session:r}=e,n=i=>i!==void 0&&Bn(t,r,i),s=i=>KA(e,i);return{currentUser:r?Vn(r.user):null,metadata:r?{version:t.version,revision:t.revision,
enterprise:t.enterprise}:null,project({fullPath:i}){let o=i.includes("/")?Rc(t,i)?.project:void 0;return n(o)?s(o):null},projects({ids:i,fullPaths:o,...a}){if(o&&
o.length>YA)throw new Ta.GraphQLError(`You cannot query more than ${YA} full_paths`);let u=i?.map(Ic),c=o?.map(p=>p.toLowerCase()),l=t.projects.filter(n).filter(
({id:p})=>!u||u.includes(p)).filter(({path_with_namespace:p})=>!c||c.includes(p.toLowerCase())).sort((p,d)=>d.id-p.id);return ut(l,s,a)},group({fullPath:i}){let o=t.
groups.find(({full_path:a})=>a.toLowerCase()===i.toLowerCase());return!o||!Fv(t,r,o)?null:{id:St("Group",o.id),name:o.name,fullPath:o.full_path,visibility:o.visibility,
projects({includeSubgroups:a,includeArchived:u,ids:c,...l}){let p=c?.map(Ic),d=t.projects.filter(n).filter(({groupId:f})=>a?Br(t,f).includes(o):f===o.id).filter(
({id:f,archived:m})=>(!p||p.includes(f))&&(u!==!1||!m)).sort((f,m)=>m.id-f.id);return ut(d,s,l)},complianceFrameworks(a){let u=Br(t,o.id).at(-1);return kf(t.frameworks.
filter(({groupId:c})=>c===u?.id),a)}}}}}var Ta,BZ,YA,XA=g(()=>{"use strict";Ta=Bf(OA(),1);qt();ht();Gv();Nc();Fe();Oc();Vv();ZA();JA();BZ=(0,Ta.buildSchema)(HA),
YA=50});function tP(e,t){let r={...t},n=[];for(let s of e){let i=s.name in t;if(!i&&s.default!==void 0){r[s.name]=s.default;continue}if(!i){if(!s.required)continue;n.push(
`${s.name} is missing`),s.values&&n.push(`${s.name} does not have a valid value`);continue}let o=ZZ(s,t[s.name]);r[s.name]=o,o===mi?n.push(`${s.name} is invalid`):
s.values&&!s.values.some(a=>a===o)?n.push(`${s.name} does not have a valid value`):s.min!==void 0&&typeof o=="number"&&o<s.min&&n.push(`${s.name} has a value no\
t allowed`)}if(n.length>0)throw ot(400,n.join(", "));return r}function ZZ(e,t){if(t==null)return null;switch(e.type){case"string":return typeof t=="string"?t:typeof t==
"number"||typeof t=="boolean"?String(t):mi;case"integer":return eP(t);case"boolean":return t===!0||t==="true"||t==="1"||t===1?!0:t===!1||t==="false"||t==="0"||t===
0?!1:mi;case"integers":{let r=typeof t=="string"?t.split(",").filter(s=>s!==""):t;if(!Array.isArray(r))return mi;let n=r.map(eP);return n.includes(mi)?mi:n.filter(
s=>s!==null)}}}function eP(e){return e===""?null:typeof e=="number"?Number.isInteger(e)?e:mi:typeof e=="string"&&/^[+-]?\d+(\.0+)?$/.test(e)?Number(e):mi}var ct,
mi,vs=g(()=>{"use strict";ht();ct=[{name:"page",type:"integer",default:1,min:1},{name:"per_page",type:"integer",default:20,min:1}],mi=Symbol("invalid")});function nP(e,t,r){let n=HZ(e,r);if(t==="OPTIONS"&&n.length>0){let o=new Set(["OPTIONS",...n.map(({route:a})=>a.method)]);return o.has("GET")&&o.add("HEAD"),{status:204,
headers:{Allow:[...o].join(", ")}}}let i=n.find(({route:o})=>o.method===t)??(t==="HEAD"?n.find(({route:o})=>o.method==="GET"):void 0);if(!i)throw ot(404,"404 No\
t Found");return i}function HZ(e,t){if(!t.startsWith(`${rP}/`))return[];let r=t.slice(rP.length).replace(/\/$/,""),n=r.replace(/\.json$/,"");return e.flatMap(s=>{
let i=JZ(s.path,s.greedy?r:n);return i?[{route:s,segments:i}]:[]})}function JZ(e,t){let r=e.split("/"),n=t.split("/");if(r.length!==n.length)return null;let s={};
for(let[i,o]of r.entries()){let a=n[i]??"";if(o.startsWith(":")){if(a==="")return null;s[o.slice(1)]=Sf(a)}else if(o!==a)return null}return s}var rP,sP=g(()=>{"\
use strict";ht();Nc();rP="/api/v4"});function Ac(e,t){return{id:t.id,username:t.username,public_email:"",name:t.name,state:t.state,locked:!1,avatar_url:null,web_url:`${e}/${t.username}`}}function hi(e,t,r){
let n=$t(e,r);return n?Ac(t,n):null}function Pc(e,t){return{id:e.id,name:e.name,push_access_levels:e.push_access_levels.map(r=>({deploy_key_id:null,...r})),merge_access_levels:e.
merge_access_levels,allow_force_push:e.allow_force_push,unprotect_access_levels:e.unprotect_access_levels,code_owner_approval_required:e.code_owner_approval_required,
inherited:t}}var ws=g(()=>{"use strict";Fe()});function Ge(e,t,r,n={}){let s=iP(e.params.page,1),i=Math.min(iP(e.params.per_page,20),100),o=Math.max(Math.ceil(t.length/i),1),a=t.length<=YZ,u=t.slice((s-1)*i,
s*i),c=s<o?s+1:null,l=s>1?s-1:null,p=(f,m)=>`<${WZ(e,m,i)}>; rel="${f}"`,d=[...l?[p("prev",l)]:[],...c?[p("next",c)]:[],p("first",1),...a?[p("last",o)]:[]];return xe(
u.map(r),{"X-Page":String(s),"X-Per-Page":String(i),"X-Next-Page":c?String(c):"","X-Prev-Page":l?String(l):"",...a?{"X-Total":String(t.length),"X-Total-Pages":String(
o)}:{},Link:d.join(", "),...n})}function WZ(e,t,r){let n=new URLSearchParams;for(let[s,i]of Object.entries(e.params))if(!(s==="private_token"||s==="job_token"||
i===null||i===void 0))if(Array.isArray(i))for(let o of i)n.append(`${s}[]`,String(o));else n.set(s,String(i));return n.set("page",String(t)),n.set("per_page",String(
r)),n.sort(),`${e.rootUrl}${e.incoming.path}?${n}`}function iP(e,t){let r=Number(e??t);return Number.isInteger(r)&&r>0?r:t}var YZ,Ts=g(()=>{"use strict";ht();YZ=
1e4});function Cc({rootUrl:e},t,{signature:r,...n}){let s={};for(let[,i="",o=""]of n.message.matchAll(/^([A-Z][A-Za-z-]+): (.+)$/gm))s[i]=[...s[i]??[],o];return{...n,
short_id:n.id.slice(0,8),created_at:n.committed_date,authored_date:n.committed_date,trailers:Object.fromEntries(Object.entries(s).map(([i,o])=>[i,o.at(-1)])),extended_trailers:s,
web_url:`${e}/${t.path_with_namespace}/-/commit/${n.id}`}}function Qv(e,t){return{id:e,title:"Update the default branch",message:`Update the default branch
`,parent_ids:[],author_name:"Sandbox",author_email:"sandbox@acme.example",committer_name:"Sandbox",committer_email:"sandbox@acme.example",committed_date:t,signature:null}}
var Zv=g(()=>{"use strict"});function Es(e){if(fr(e),Ue(e).licence!=="ultimate")throw bn()}function $a(e,t){let r=_f(e.state,t.id,Number(e.params.merge_request_iid??Number.NaN));if(!r)throw Xi();
return r}function Sa(e,t,r){let n=ya(e,r),s=t.statusChecks.find(i=>i.id===n);if(!s)throw Xi();return s}function oP(e,t,r){let{user:n}=fr(e),s=at(e,t);return t.archived?
!1:s>=re.developer?!0:(r.authorId===n.id||r.assigneeIds.includes(n.id))&&s>=re.guest}function aP(e,t){let{user:r}=fr(e);if(at(e,t)>=re.reporter)return!0;let n=t.
merge_requests_access_level;return t.visibility==="internal"&&!r.external&&(n==="enabled"||n==="public")}function Rf(e,t,r,n){return r.protectedBranchIds.length===
0?!0:_n(e.state,t).some(({row:s})=>s.name===n&&r.protectedBranchIds.includes(s.id))}var Ea,Hv,jc=g(()=>{"use strict";qt();ht();bs();Fe();Ea={name:"merge_request\
_iid",type:"integer",required:!0},Hv={name:"external_status_check_id",type:"integer",required:!0}});function gi({rootUrl:e},t,r){return{id:r.id,iid:r.iid,project_id:t.id,sha:r.sha,ref:r.ref,status:r.status,source:r.source,created_at:r.created_at,updated_at:r.created_at,
web_url:`${e}/${t.path_with_namespace}/-/pipelines/${r.id}`,name:null}}function uP(e,t,r){return{...gi(e,t,r),before_sha:"00000000000000000000000000000000000000\
00",tag:!1,yaml_errors:null,user:null,started_at:r.created_at,finished_at:null,committed_at:null,duration:null,queued_duration:null,coverage:null,archived:!1,detailed_status:{
icon:`status_${r.status}`,text:r.status,label:r.status,group:r.status}}}function cP(e,t,r,n){let s=n.artifacts.find(({file_type:i})=>i==="archive");return{id:n.
id,status:n.status,stage:n.stage,name:n.name,ref:r.ref,tag:!1,coverage:null,allow_failure:n.allow_failure,created_at:n.created_at,started_at:n.created_at,finished_at:n.
status==="running"?null:n.created_at,erased_at:null,duration:12.5,queued_duration:.5,user:null,commit:{id:r.sha,short_id:r.sha.slice(0,8)},pipeline:gi(e,t,r),...n.
status==="failed"?{failure_reason:"script_failure"}:{},web_url:`${e.rootUrl}/${t.path_with_namespace}/-/jobs/${n.id}`,project:{ci_job_token_scope_enabled:t.jobTokenScope.
outbound_enabled},...s?{artifacts_file:{filename:s.filename,size:s.size}}:{},artifacts:n.artifacts,runner:null,artifacts_expire_at:null,archived:!1,tag_list:[]}}
var xf=g(()=>{"use strict"});function Lc(e,t,r,{full:n}){let{state:s,rootUrl:i,session:o}=e,a=f=>hi(s,i,f),u=r.assigneeIds.map(a),c=`!${r.iid}`,l=`${t.path_with_namespace}${c}`,p=[...r.description.
matchAll(/^\s*[-*] \[([ xX])\]/gm)],d=r.sourceProjectId!==null&&r.sourceProjectId!==r.projectId;return{id:r.id,iid:r.iid,project_id:r.projectId,title:r.title,description:r.
description,state:r.state,created_at:r.created_at,updated_at:r.updated_at,merged_by:null,merge_user:null,merged_at:r.merged_at,closed_by:null,closed_at:null,target_branch:r.
target_branch,source_branch:r.source_branch,user_notes_count:r.discussions.flatMap(({notes:f})=>f).filter(({system:f})=>!f).length,upvotes:0,downvotes:0,author:a(
r.authorId),assignees:u,assignee:u[0]??null,reviewers:r.reviewers.map(({userId:f})=>a(f)),source_project_id:r.sourceProjectId,target_project_id:r.projectId,labels:[
...r.labels].sort(),draft:r.draft,imported:!1,imported_from:"none",work_in_progress:r.draft,milestone:null,merge_when_pipeline_succeeds:!1,merge_status:"can_be_\
merged",detailed_merge_status:e4(e,t,r),merge_after:null,sha:er(r,e.clock.now()),merge_commit_sha:null,squash_commit_sha:null,discussion_locked:null,should_remove_source_branch:null,
force_remove_source_branch:!0,prepared_at:r.prepared_at,...d?{allow_collaboration:!0,allow_maintainer_to_push:!0}:{},reference:c,references:{short:c,relative:c,
full:l},web_url:`${i}/${t.path_with_namespace}/-/merge_requests/${r.iid}`,time_stats:{time_estimate:0,total_time_spent:0,human_time_estimate:null,human_total_time_spent:null},
squash:!1,squash_on_merge:!1,task_completion_status:{count:p.length,completed_count:p.filter(([,f])=>f!==" ").length},has_conflicts:r.has_conflicts,blocking_discussions_resolved:!t.
only_allow_merge_if_all_discussions_are_resolved||lP(r)===0,approvals_before_merge:null,...n?XZ(e,t,r):{},...n?{user:{can_merge:o!==null&&at(e,t)>=re.developer}}:
{}}}function XZ(e,t,r){let n=er(r,e.clock.now()),s=Be(e.state,r.sourceProjectId??0),o=[...t.pipelines,...s&&s!==t?s.pipelines:[]].find(({id:c})=>c===r.headPipelineId),
a=e.session!==null&&Vr(e,t),u=o?gi(e,t,o):null;return{subscribed:!1,changes_count:r.prepared_at===null?null:r.changes_count,latest_build_started_at:null,latest_build_finished_at:null,
first_deployed_to_production_at:null,...a?{pipeline:null,head_pipeline:u}:{},diff_refs:r.prepared_at===null?null:{base_sha:r.base_sha,head_sha:n,start_sha:r.base_sha},
merge_error:null}}function lP(e){return e.discussions.filter(({notes:t})=>t.some(r=>r.resolvable&&!r.resolved)).length}function e4(e,t,r){if(r.detailed_merge_status!==
"mergeable")return r.detailed_merge_status;if(r.prepared_at===null)return"preparing";if(r.state!=="opened")return"not_open";if(r.draft)return"draft_status";if(t.
only_allow_merge_if_all_discussions_are_resolved&&lP(r)>0)return"discussions_not_resolved";let n=er(r,e.clock.now()),s=t.licence==="ultimate"&&t.only_allow_merge_if_all_status_checks_passed,
i=t.statusChecks.filter(o=>Rf(e,t,o,r.target_branch)).filter(({id:o})=>kc(e.state,o,r.id,n)?.status!=="passed");return s&&i.length>0?"status_checks_must_pass":"\
mergeable"}var Jv=g(()=>{"use strict";qt();jc();Fe();xf();ws()});function to(e,t){return{method:"GET",path:`${dP}/${e}`,rules:[Ea,...ct],handle:t}}function Kr(e){let t=Ue(e),r=$a(e,t);return Nr(fi(e,t)),{project:t,row:r}}function t4(e){
let t=Ue(e);Nr(fi(e,t));let{iids:r,state:n}=e.params,s=(o,a)=>e.params[o]===void 0||gt(e,o)===a,i=e.state.mergeRequests.filter(({projectId:o})=>o===t.id).filter(
o=>n==="all"||o.state===n).filter(({iid:o})=>!Array.isArray(r)||r.includes(o)).filter(o=>s("source_branch",o.source_branch)&&s("target_branch",o.target_branch)).
sort((o,a)=>a.created_at.localeCompare(o.created_at)||a.id-o.id);return Ge(e,i,o=>Lc(e,t,o,{full:!1}))}function r4(e){let{project:t,row:r}=Kr(e);return xe(Lc(e,
t,r,{full:!0}))}function n4(e){let{row:t}=Kr(e),r=[...t.versions].sort((n,s)=>s.id-n.id);return Ge(e,r,n=>({...n,merge_request_id:t.id}))}function s4(e){let{project:t,
row:r}=Kr(e);return Ge(e,r.commits,n=>Cc(e,t,n))}function i4(e){let{project:t,row:r}=Kr(e);return Ge(e,r.discussions,({id:n,individual_note:s,notes:i})=>({id:n,
individual_note:s,notes:i.map(({userId:o,...a})=>({...a,type:s?null:"DiscussionNote",author:Yv(e,o),updated_at:a.created_at,noteable_id:r.id,noteable_type:"Merg\
eRequest",noteable_iid:r.iid,project_id:t.id,resolved_by:a.resolved?Yv(e,r.authorId):null,resolved_at:a.resolved?a.created_at:null,confidential:!1,internal:!1}))}))}
function o4(e){let{row:t}=Kr(e);return Ge(e,t.diffs,r=>({a_mode:r.new_file?"0":"100644",b_mode:r.deleted_file?"0":"100644",generated_file:!1,...r}))}function a4(e){
let{project:t,row:r}=Kr(e),n=Be(e.state,r.sourceProjectId??0),i=[t,...n&&n!==t?[n]:[]].filter(o=>Bn(e.state,e.session,o)&&Vr(e,o)).flatMap(o=>o.pipelines.map(a=>({
place:o,pipeline:a}))).filter(({pipeline:o})=>o.mergeRequestIid===r.iid).sort((o,a)=>a.pipeline.id-o.pipeline.id);return Ge(e,i,({place:o,pipeline:a})=>gi(e,o,a))}
function u4(e){let{row:t}=Kr(e);return xe(t.reviewers.map(({userId:r,state:n,created_at:s})=>({user:Yv(e,r),state:n,created_at:s})))}function c4(e){let{project:t,
row:r}=Kr(e);return Ge(e,r.closesIssues,n=>({...n,project_id:t.id}))}function Yv(e,t){return hi(e.state,e.rootUrl,t)}var pP,dP,fP,Wv=g(()=>{"use strict";qt();Zv();
Jv();xf();ws();ht();bs();Ts();vs();Fe();jc();pP="/projects/:id/merge_requests",dP=`${pP}/:merge_request_iid`;fP=[{method:"GET",path:pP,jobToken:!0,rules:[{name:"\
state",type:"string",values:["opened","closed","locked","merged","all"],default:"all"},{name:"iids",type:"integers"},...ct],handle:t4},{method:"GET",path:dP,jobToken:!0,
rules:[Ea],handle:r4},to("versions",n4),to("commits",s4),to("discussions",i4),to("diffs",o4),to("pipelines",a4),to("reviewers",u4),to("closes_issues",c4)]});function l4(e){let t=Ue(e);vf(e,t,re.maintainer);let r=t.approvalSettings;return xe({approvals_before_merge:0,...r,reset_approvals_on_push:r.reset_approvals_on_push&&
t.licence!=="free",require_reauthentication_to_approve:r.require_password_to_approve})}function p4(e){let t=Ue(e),r=!t.archived&&fi(e,t);Nr(at(e,t)>=re.maintainer||
r);let n=t.approvalRules.filter(({fromPolicy:s})=>!s);return Ge(e,n,s=>tw(e,t,null,s))}function d4(e){let{project:t,row:r}=Kr(e),n=ew(t,r),s=n.map(c=>yP(e,t,r,c)),
i=hP(s,({rule:c})=>c.approvals_required),o=hP(s,({rule:c,approved:l,approvedBy:p})=>l?0:c.approvals_required-p.length),a=e.session?.user,u=s.filter(c=>c.invalid).
map(({rule:c})=>({id:c.id}));return xe({id:r.id,iid:r.iid,project_id:t.id,title:r.title,description:r.description,state:r.state,created_at:r.created_at,updated_at:r.
updated_at,merge_status:"can_be_merged",approved:s.every(c=>c.approved),approvals_required:i,approvals_left:o,require_password_to_approve:t.approvalSettings.require_password_to_approve,
approved_by:r.approvals.map(({userId:c,approved_at:l})=>({user:rw(e,c),approved_at:l})),suggested_approvers:[],approvers:[],approver_groups:[],user_has_approved:r.
approvals.some(({userId:c})=>c===a?.id),user_can_approve:at(e,t)>=re.developer&&a?.id!==r.authorId,approval_rules_left:s.filter(c=>!c.approved).map(({rule:{id:c,
name:l,rule_type:p,report_type:d}})=>({id:c,name:l,rule_type:p,report_type:d})),has_approval_rules:n.some(c=>!Dc(c)),merge_request_approvers_available:t.licence!==
"free",multiple_approval_rules_available:t.licence!=="free",invalid_approvers_rules:u})}function f4(e){let{project:t,row:r}=Kr(e);if(!e.state.enterprise)throw Qt();
let n=ew(t,r).map(s=>{let{approved:i,approvedBy:o}=yP(e,t,r,s);return{...tw(e,t,r,s),code_owner:s.rule_type==="code_owner",approved_by:o.map(a=>rw(e,a)),approved:i}});
return xe({approval_rules_overwritten:r.approvalRules!==null,rules:n})}function m4(e){let{project:t,row:r}=Kr(e);return Ge(e,ew(t,r),n=>tw(e,t,r,n))}function ew(e,t){
return e.licence==="free"?[]:t.approvalRules??e.approvalRules}function Dc({rule_type:e}){return e==="any_approver"}function hP(e,t){let[r,n]=[e.filter(({rule:s})=>Dc(
s)),e.filter(({rule:s})=>!Dc(s))];return Math.max(0,...r.map(t),n.map(t).reduce((s,i)=>s+i,0))}function yP(e,t,r,n){let s=bP(e,t,r,n),i=r.approvals.map(({userId:u})=>u).
filter(u=>s.includes(u)),o=s.length<n.approvals_required,a=o&&!n.fromPolicy;return{rule:n,invalid:o,approvedBy:i,approved:a||i.length>=n.approvals_required}}function bP(e,t,r,n){
let s=e.state.users.filter(c=>eo(e.state,c,t)>=re.developer&&!c.admin).map(({id:c})=>c),i=Dc(n)?s:n.eligibleUserIds;if(!r)return i;let{merge_requests_author_approval:o,
merge_requests_disable_committers_approval:a}=t.approvalSettings,u=a?h4(e,r):[];return i.filter(c=>(o||c!==r.authorId)&&!u.includes(c))}function h4(e,t){let r=t.
commits.map(({signature:n,author_email:s,committer_email:i})=>n?.verification_status==="verified_system"?s:i);return e.state.users.filter(({emails:n})=>n.some(s=>r.
includes(s))).map(({id:n})=>n)}function tw(e,t,r,n){let s=i=>i.map(o=>rw(e,o));return{id:n.id,name:n.name,rule_type:n.rule_type,report_type:n.report_type,eligible_approvers:Dc(
n)?[]:s(bP(e,t,r,n)),approvals_required:n.approvals_required,users:s(n.eligibleUserIds),groups:[],contains_hidden_groups:!1,...r===null?{protected_branches:[],applies_to_all_protected_branches:!1}:
{section:null,source_rule:r.approvalRules===null?{approvals_required:n.approvals_required}:null,overridden:!1}}}function rw(e,t){return hi(e.state,e.rootUrl,t)}
var Xv,mP,gP,_P=g(()=>{"use strict";qt();ws();ht();Ts();vs();Wv();Xv="/projects/:id/merge_requests/:merge_request_iid",mP=e=>{fr(e)},gP=[{method:"GET",path:"/pr\
ojects/:id/approvals",before:mP,handle:l4},{method:"GET",path:"/projects/:id/approval_rules",before:mP,rules:ct,handle:p4},{method:"GET",path:`${Xv}/approvals`,
handle:d4},{method:"GET",path:`${Xv}/approval_state`,handle:f4},{method:"GET",path:`${Xv}/approval_rules`,rules:ct,handle:m4}]});import{createHmac as g4,timingSafeEqual as y4}from"node:crypto";function vP(e){return{method:e,path:"/projects/:id/compliance_external_controls/:control_id/stat\
us",ignoresTokens:!0,rules:[{name:"control_id",type:"integer",required:!0},{name:"status",type:"string",required:!0,values:["pass","fail"]}],handle:v4}}function v4(e){
let{state:t}=e,r=ya(e,"control_id")??0,n=gt(e,"status")==="pass"?"pass":"fail",s=ba(t,r);if(!s)throw ot(404,"Control not found");if(s.control.controlType!=="ext\
ernal")throw ot(403,"Control is not external");w4(e,r,n,s.control.secretToken??"");let i=Rc(t,e.segments.id??"")?.project;if(!i)throw ot(404,"Project not found");
if(i.licence==="free")throw ot(401,"Not permitted to update compliance control status");if(!s.framework.projectIds.includes(i.id))throw ot(404,"Project not foun\
d");return E4(t,r,i.id,n,e.clock.now()),{status:200,json:{status:n}}}function w4(e,t,r,n){let{headers:s}=e.incoming,i=s["x-gitlab-timestamp"]??"",o=s["x-gitlab-\
nonce"]??"",a=s["x-gitlab-hmac-sha256"]??"";if([i,o,a].some(h=>h.trim()===""))throw ot(401,"Missing required headers");let u=e.clock.now();if(!T4(e.state,o,u))throw ot(
401,"Invalid nonce");let c=`/api/v4/projects/${e.segments.id??""}/compliance_external_controls/${t}/status`,l=Buffer.concat([Buffer.from(i+o,"latin1"),Buffer.from(
`${c}status=${r}`,"utf8")]),p=Buffer.from(g4("sha256",n).update(l).digest("hex")),d=Buffer.from(a,"latin1");if(d.length!==p.length||!y4(d,p))throw ot(401,"Inval\
id signature");let f=Number.parseInt(i,10)||0,m=Math.floor(u/1e3);if(f===0||f>m)throw ot(401,"Invalid timestamp");if(m-f>=_4)throw ot(401,"Request has expired")}
function T4(e,t,r){for(let[n,s]of e.nonces)s<=r&&e.nonces.delete(n);return t.length!==32||e.nonces.has(t)?!1:(e.nonces.set(t,r+b4),!0)}function E4(e,t,r,n,s){let i=e.
controlStatuses.find(o=>o.controlId===t&&o.projectId===r);if(i)i.status=n,i.updatedAt=s;else{let o={createdAt:s,updatedAt:s,timeoutAt:null};e.controlStatuses.push(
{id:Et(e),controlId:t,projectId:r,status:n,...o})}}var b4,_4,wP=g(()=>{"use strict";qt();ht();bs();Fe();b4=16e3,_4=15});function $4({state:e,rootUrl:t},r){let n=xr(e,r.groupId);if(n){let{id:a,name:u,path:c,full_path:l,parent_id:p}=n,d={parent_id:p,avatar_url:null,web_url:`${t}/gr\
oups/${l}`};return{id:a,name:u,path:c,kind:"group",full_path:l,...d}}let s=$t(e,r.ownerId??0),i=s?.username??"ghost",o={parent_id:null,avatar_url:null,web_url:`${t}\
/${i}`};return{id:1e5+(s?.id??0),name:s?.name??"Ghost",path:i,kind:"user",full_path:i,...o}}function ro(e,t){let{rootUrl:r}=e,n=t.path_with_namespace,s=_s(e,t),
i=$4(e,t);return{id:t.id,description:t.description,name:t.name,name_with_namespace:`${i.name} / ${t.name}`,path:t.path,path_with_namespace:n,created_at:t.created_at,
...s?{default_branch:t.default_branch??"main"}:{},tag_list:t.topics,topics:t.topics,ssh_url_to_repo:`git@${new URL(r).hostname}:${n}.git`,http_url_to_repo:`${r}\
/${n}.git`,web_url:`${r}/${n}`,...s?{readme_url:null,forks_count:t.forks_count}:{},avatar_url:null,star_count:0,last_activity_at:t.last_activity_at,visibility:t.
visibility,namespace:i}}function ka(e,t){let{state:r,session:n}=e,s=at(e,t),i=t.licence==="ultimate",o=n!==null,a=N4(e,t);return{...ro(e,t),_links:x4(e,t),marked_for_deletion_at:t.
markedForDeletionOn,marked_for_deletion_on:t.markedForDeletionOn,packages_enabled:!0,empty_repo:t.empty_repo,archived:t.archived,...t.ownerId===null?{}:{owner:hi(
r,e.rootUrl,t.ownerId)},resolve_outdated_diff_discussions:!1,...S4(t),...a?{forked_from_project:a}:{},import_status:"none",open_issues_count:0,description_html:"",
updated_at:t.last_activity_at,...o&&Vr(e,t)?k4(t):{},...o&&s>=re.maintainer?R4(t):{},public_jobs:t.public_jobs,shared_with_groups:[],only_allow_merge_if_pipeline_succeeds:t.
only_allow_merge_if_pipeline_succeeds,allow_merge_on_skipped_pipeline:t.allow_merge_on_skipped_pipeline,request_access_enabled:!0,only_allow_merge_if_all_discussions_are_resolved:t.
only_allow_merge_if_all_discussions_are_resolved,remove_source_branch_after_merge:!0,printing_merge_request_link_enabled:!0,merge_method:t.merge_method,squash_option:"\
default_off",enforce_auth_checks_on_uploads:!0,suggestion_commit_message:null,merge_commit_template:null,squash_commit_template:null,autoclose_referenced_issues:!0,
...t.licence==="free"?{}:{approvals_before_merge:0,mirror:!1},external_authorization_classification_label:null,requirements_enabled:i,security_and_compliance_enabled:!0,
...i&&s>=re.developer?{secret_push_protection_enabled:t.secret_push_protection_enabled,pre_receive_secret_detection_enabled:t.secret_push_protection_enabled}:{},
compliance_frameworks:r.frameworks.filter(({projectIds:u})=>u.includes(t.id)).map(({name:u})=>u),...i?{only_allow_merge_if_all_status_checks_passed:t.only_allow_merge_if_all_status_checks_passed}:
{},...t.extra,...o?{permissions:I4(e,t)}:{}}}function S4(e){let t=["issues","forking","wiki","snippets","pages","analytics","container_registry","releases"],r=[
"environments","feature_flags","infrastructure","monitor","requirements","package_registry"];return{repository_access_level:e.repository_access_level,merge_requests_access_level:e.
merge_requests_access_level,builds_access_level:e.builds_access_level,...Object.fromEntries([...t,...r].map(n=>[`${n}_access_level`,"enabled"])),security_and_compliance_access_level:"\
private",issues_enabled:!0,merge_requests_enabled:e.merge_requests_access_level!=="disabled",jobs_enabled:e.builds_access_level!=="disabled",wiki_enabled:!0,snippets_enabled:!0,
container_registry_enabled:!0,service_desk_enabled:!1,lfs_enabled:!0,shared_runners_enabled:!0,group_runners_enabled:!0,creator_id:1}}function k4({jobTokenScope:e}){
return{ci_default_git_depth:20,ci_forward_deployment_enabled:!0,ci_job_token_scope_enabled:e.outbound_enabled,ci_separated_caches:!0,ci_allow_fork_pipelines_to_run_in_parent_project:!0,
ci_config_path:"",build_git_strategy:"fetch",build_timeout:3600,auto_cancel_pending_pipelines:"enabled",auto_devops_enabled:!1,keep_latest_artifact:!0}}function R4(e){
return{restrict_user_defined_variables:e.restrict_user_defined_variables,ci_pipeline_variables_minimum_override_role:e.ci_pipeline_variables_minimum_override_role,
runners_token:null,runner_token_expiration_interval:null}}function x4({rootUrl:e},{id:t}){let r=`${e}/api/v4/projects/${t}`,s=["issues","merge_requests","repo_b\
ranches","labels","events","members"].map(i=>[i,`${r}/${i.replace("repo_","repository/")}`]);return{self:r,...Object.fromEntries(s)}}function N4(e,t){let r=t.forkedFrom===
null?void 0:Be(e.state,t.forkedFrom);return r&&Bn(e.state,e.session,r)?ro(e,r):null}function I4({state:e,session:t},r){let n=t?.user,s=r.members.find(({userId:a})=>a===
n?.id)?.access_level,i=va(e,n,r.groupId),o=a=>a?{access_level:a,notification_level:3}:null;return{project_access:o(s),group_access:o(i)}}var Nf=g(()=>{"use stri\
ct";qt();Fe();ws()});function A4(e){let t=Ue(e),r=new Map,n=Br(e.state,t.groupId);for(let s of[t,...n].flatMap(({members:i})=>i)){let i=r.get(s.userId);(!i||i.access_level<s.access_level)&&
r.set(s.userId,s)}return EP(e,[...r.values()])}function P4(e){let t=wf(e);return Nr(t.visibility!=="private"||va(e.state,e.session?.user,t.id)>=re.guest),EP(e,t.
members)}function EP(e,t){let r=e.session?.user.admin===!0,n=t.flatMap(s=>{let i=$t(e.state,s.userId);return i?[{row:s,user:i}]:[]}).sort((s,i)=>s.user.id-i.user.
id);return Ge(e,n,({row:s,user:i})=>({...Ac(e.rootUrl,i),access_level:s.access_level,created_at:s.created_at,expires_at:null,membership_state:s.membership_state,
...r?{last_activity_on:i.last_activity_on}:{}}))}function C4(e){let t=wf(e),r=e.state.projects.filter(({groupId:s})=>s===t.id),n=e.params.with_projects!=="false"&&
e.params.with_projects!==!1;return xe({...j4(e,t),shared_with_groups:[],...n?{projects:r.map(s=>ro(e,s))}:{}})}function j4(e,t){return{id:t.id,web_url:`${e.rootUrl}\
/groups/${t.full_path}`,name:t.name,path:t.path,description:"",visibility:t.visibility,share_with_group_lock:!1,require_two_factor_authentication:t.require_two_factor_authentication,
two_factor_grace_period:t.two_factor_grace_period,project_creation_level:"developer",subgroup_creation_level:"maintainer",lfs_enabled:!0,archived:!1,default_branch:null,
default_branch_protection_defaults:t.default_branch_protection_defaults,avatar_url:null,request_access_enabled:!0,full_name:t.name,full_path:t.full_path,created_at:t.
created_at,parent_id:t.parent_id}}function L4(e){let t=wf(e),{include_subgroups:r,simple:n,archived:s}=e.params,i=e.state.projects.filter(({groupId:o})=>r===!0?
Br(e.state,o).includes(t):o===t.id).filter(o=>Bn(e.state,e.session,o)).filter(o=>typeof s!="boolean"||o.archived===s).sort((o,a)=>o.id-a.id);return Ge(e,i,o=>n===
!0||!e.session?ro(e,o):ka(e,o))}var O4,TP,$P=g(()=>{"use strict";qt();Nf();ws();ht();Ts();vs();Fe();O4=e=>{fr(e)},TP=[{method:"GET",path:"/projects/:id/members/\
all",rules:ct,handle:A4},{method:"GET",path:"/groups/:id",before:O4,handle:C4},{method:"GET",path:"/groups/:id/members",rules:ct,handle:P4},{method:"GET",path:"\
/groups/:id/projects",rules:[{name:"include_subgroups",type:"boolean",default:!1},{name:"simple",type:"boolean",default:!1},{name:"archived",type:"boolean"},...ct],
handle:L4}]});function SP({state:e}){let t={enabled:!1,externalUrl:null,externalK8sProxyUrl:null,version:null};return xe({version:e.version,revision:e.revision,kas:t,enterprise:e.
enterprise})}function D4(e){let{user:t}=fr(e);return xe({...Ac(e.rootUrl,t),created_at:"2025-01-15T09:00:00.000Z",bio:"",bot:t.bot,last_activity_on:t.last_activity_on,
email:t.emails[0]??null,external:t.external,two_factor_enabled:!0,...t.admin?{is_admin:!0}:{}})}function M4(e){let{token:t}=fr(e);return xe({id:t.id,name:t.name,
revoked:t.revoked,created_at:"2025-01-15T09:00:00.000Z",description:null,scopes:t.scopes,user_id:t.userId,last_used_at:new Date(e.clock.now()).toISOString(),active:!t.
revoked&&!t.expired,expires_at:new Date(e.clock.now()+90*864e5).toISOString().slice(0,10)})}var If,kP,RP=g(()=>{"use strict";qt();ws();ht();If=e=>{fr(e)},kP=[{method:"\
GET",path:"/version",before:If,scopes:["read_user"],handle:SP},{method:"GET",path:"/metadata",before:If,scopes:["read_user"],handle:SP},{method:"GET",path:"/use\
r",before:If,scopes:["read_user"],handle:D4},{method:"GET",path:"/personal_access_tokens/self",before:If,scopes:["read_user","read_repository","self_rotate"],handle:M4}]});function NP(e){let t=Ue(e);return Nr(t.builds_access_level!=="disabled"&&Vr(e,t)),t}function q4(e){let t=NP(e),r=gt(e,"ref"),n=gt(e,"sha"),s=t.pipelines.filter(
({source:i})=>i!=="parent_pipeline"||e.params.source==="parent_pipeline").filter(i=>(r===""||i.ref===r)&&(n===""||i.sha===n)).sort((i,o)=>o.id-i.id);return Ge(e,
s,i=>gi(e,t,i))}function sw(e){let t=NP(e),r=ya(e,"pipeline_id"),n=t.pipelines.find(s=>s.id===r);if(!n)throw Xi();return{project:t,pipeline:n}}function F4(e){let{
project:t,pipeline:r}=sw(e);return xe(uP(e,t,r))}function U4(e){let{project:t,pipeline:r}=sw(e),n=r.jobs.filter(({retried:s})=>!s||e.params.include_retried===!0).
sort((s,i)=>i.id-s.id);return Ge(e,n,s=>cP(e,t,r,s))}function G4(e){return sw(e),Ge(e,[],()=>null)}var Of,nw,xP,IP=g(()=>{"use strict";qt();xf();ht();bs();Ts();
vs();Of="/projects/:id/pipelines",nw={name:"pipeline_id",type:"integer",required:!0},xP=[{method:"GET",path:Of,jobToken:!0,rules:ct,handle:q4},{method:"GET",path:`${Of}\
/:pipeline_id`,jobToken:!0,rules:[nw],handle:F4},{method:"GET",path:`${Of}/:pipeline_id/jobs`,jobToken:!0,rules:[nw,{name:"include_retried",type:"boolean",default:!1},
...ct],handle:U4},{method:"GET",path:`${Of}/:pipeline_id/bridges`,jobToken:!0,rules:[nw,...ct],handle:G4}]});function z4(e){let t=Ue(e);return xe(e.session?ka(e,t):ro(e,t))}function iw(e){let t=Ue(e);return Nr(_s(e,t)),t}function B4(e){let t=_n(e.state,iw(e));return Ge(
e,t,({row:r,inherited:n})=>Pc(r,n))}function V4(e){let r=iw(e).protectedBranches.find(({name:n})=>n===e.segments.name);if(!r)throw Qt("ProtectedBranch");return xe(
Pc(r,!1))}function Pf(e){let t=Ue(e);return vf(e,t,re.maintainer),t}function K4(e){let t=Pf(e);return Ge(e,t.hooks,r=>({...r,project_id:t.id,created_at:t.created_at,
disabled_until:null,alert_status:"executable"}))}function Q4(e){let t=Pf(e);if(t.licence==="free")throw Qt();let r=t.pushRule;return r?xe({id:t.id,project_id:t.
id,created_at:t.created_at,commit_message_regex:"",branch_name_regex:"",deny_delete_tag:!1,member_check:!1,prevent_secrets:!1,author_email_regex:"",file_name_regex:"",
max_file_size:0,commit_committer_check:!1,commit_committer_name_check:!1,reject_non_dco_commits:!1,...r}):{status:200,text:"null",contentType:"application/json"}}
function Z4(e){let{inbound_enabled:t,outbound_enabled:r}=Pf(e).jobTokenScope;return xe({inbound_enabled:t,outbound_enabled:r})}function H4(e){let{errorTracking:t}=Pf(
e);if(!t)throw Qt("Error Tracking Setting");let r={project_name:null,sentry_external_url:null,api_url:null,integrated:!0};return xe({active:t.active,...r})}function J4(e){
let t=iw(e);if(t.empty_repo)throw Qt("Commit");return xe({...t.ciLint,merged_yaml:"",includes:[]})}var Af,OP,AP=g(()=>{"use strict";qt();Nf();ws();ht();Ts();vs();
Fe();Af=e=>{fr(e)},OP=[{method:"GET",path:"/projects/:id",handle:z4},{method:"GET",path:"/projects/:id/protected_branches",rules:ct,handle:B4},{method:"GET",path:"\
/projects/:id/protected_branches/:name",greedy:!0,handle:V4},{method:"GET",path:"/projects/:id/hooks",before:Af,rules:ct,handle:K4},{method:"GET",path:"/project\
s/:id/push_rule",before:Af,handle:Q4},{method:"GET",path:"/projects/:id/job_token_scope",before:Af,handle:Z4},{method:"GET",path:"/projects/:id/error_tracking/s\
ettings",before:Af,handle:H4},{method:"GET",path:"/projects/:id/ci/lint",handle:J4}]});import{createHash as PP}from"node:crypto";function qc(e){let t=Ue(e);return Nr(_s(e,t)),t}function Y4(e){let t=qc(e),{sort:r,search:n}=e.params,s=(o,a)=>o.committed_date.
localeCompare(a.committed_date),i=t.branches.filter(({name:o})=>typeof n!="string"||o.includes(n)).sort((o,a)=>r==="updated_asc"?s(o,a):r==="updated_desc"?s(a,o):
o.name.localeCompare(a.name));return Ge(e,i,o=>LP(e,t,o))}function W4(e){let t=qc(e),r=t.branches.find(({name:n})=>n===e.segments.branch);if(!r)throw Qt("Branch");
return xe(LP(e,t,r))}function LP(e,t,r){return{name:r.name,commit:Cc(e,t,Qv(r.commitId,r.committed_date)),merged:!1,protected:_n(e.state,t).some(n=>X4(n.row.name,
r.name)),developers_can_push:!1,developers_can_merge:!1,can_push:!1,default:r.name===t.default_branch,web_url:`${e.rootUrl}/${t.path_with_namespace}/-/tree/${r.
name}`}}function X4(e,t){let r=e.split("*").map(n=>n.replace(/[.*+?^${}()|[\]\\]/g,"\\$&")).join(".*");return t!==""&&new RegExp(`^${r}$`).test(t)}function DP(e,t){
let r=e.segments.sha??"",n=t.branches.find(({commitId:o,name:a})=>o===r||a===r);if(n)return Qv(n.commitId,n.committed_date);let i=e.state.mergeRequests.filter(o=>o.
projectId===t.id||o.sourceProjectId===t.id).flatMap(({commits:o})=>o).find(({id:o})=>o===r||eH(o,r));if(!i)throw Qt("Commit");return i}function eH(e,t){return t.
length>=7&&e.startsWith(t)}function tH(e){let t=qc(e),r=Cc(e,t,DP(e,t));return xe({...r,...{stats:{additions:1,deletions:0,total:1},status:null,last_pipeline:null},
project_id:t.id})}function rH(e){let t=DP(e,qc(e));if(!t.signature)throw Qt("Signature");return xe({signature_type:"SSH",...t.signature,commit_source:"gitaly"})}
function MP(e,t){let r=qc(e),n=t===""||t==="HEAD"?r.default_branch??"":t,s=e.segments.file_path??"",i=e.state.mergeRequests.find(l=>l.diff_head_sha===n&&(l.sourceProjectId??
l.projectId)===r.id),o=r.branches.find(({name:l,commitId:p})=>l===n||p===n),a=[n,o?.name,i?.source_branch].filter(l=>l!==void 0);if(!(o||i||[...r.files.keys()].
some(l=>l.startsWith(`${n}:`)))||r.empty_repo)throw Qt("Commit");let c=a.map(l=>r.files.get(`${l}:${s}`)).find(l=>l!==void 0);if(c===void 0)throw Qt("File");return{
content:c,ref:t||n,commitId:o?.commitId??i?.diff_head_sha??n}}function nH(e){let{content:t,ref:r,commitId:n}=MP(e,gt(e,"ref")),s=Buffer.from(t),i=e.segments.file_path??
"",o={file_name:i.split("/").at(-1)??i,file_path:i,size:s.length,encoding:"base64",content_sha256:PP("sha256").update(s).digest("hex"),ref:r,blob_id:PP("sha1").
update(`blob ${s.length}\0`).update(s).digest("hex"),commit_id:n,last_commit_id:n,execute_filemode:!1},a=Object.fromEntries(Object.entries(o).map(([u,c])=>[sH(u),
encodeURI(String(c))]));return xe({...o,content:s.toString("base64")},a)}function sH(e){return`X-Gitlab-${e.split("_").map(r=>r[0]?.toUpperCase()+r.slice(1)).join(
"-")}`}function iH(e){let{content:t}=MP(e,gt(e,"ref"));return{status:200,text:t,contentType:"text/plain; charset=utf-8"}}var Mc,CP,jP,qP=g(()=>{"use strict";qt();
Zv();ht();bs();Ts();vs();Fe();Mc="/projects/:id/repository",CP=`${Mc}/files/:file_path`,jP=[{method:"GET",path:`${Mc}/branches`,jobToken:!0,rules:[{name:"search",
type:"string"},{name:"sort",type:"string",values:["name_asc","updated_asc","updated_desc"],default:"name_asc"},...ct],handle:Y4},{method:"GET",path:`${Mc}/branc\
hes/:branch`,greedy:!0,handle:W4},{method:"GET",path:`${Mc}/commits/:sha`,jobToken:!0,handle:tH},{method:"GET",path:`${Mc}/commits/:sha/signature`,handle:rH},{method:"\
GET",path:CP,greedy:!0,rules:[{name:"ref",type:"string",required:!0}],handle:nH},{method:"GET",path:`${CP}/raw`,jobToken:!0,scopes:["read_repository"],handle:iH}]});function GP(e){return[{name:"name",type:"string",required:e},{name:"external_url",type:"string",required:e},{name:"shared_secret",type:"string"},{name:"protecte\
d_branch_ids",type:"integers"}]}function Fc(e,t,r){let n=_n(e,t).filter(({row:s})=>r.protectedBranchIds.includes(s.id));return{id:r.id,name:r.name,project_id:t.
id,external_url:r.external_url,protected_branches:n.map(({row:s,inherited:i})=>Pc(s,i)),hmac:r.sharedSecret!==null&&r.sharedSecret!==""}}function Cf(e,t){return at(
e,t)>=re.maintainer}function oH(e){let t=Ue(e);if(!Cf(e,t))throw bn();let r=[...t.statusChecks].sort((n,s)=>n.id-s.id);return Ge(e,r,n=>Fc(e.state,t,n))}function aH(e){
let t=Ue(e);if(!Cf(e,t))throw mt(500,["Not allowed"]);let r={id:0,name:gt(e,"name"),external_url:gt(e,"external_url"),sharedSecret:gt(e,"shared_secret")||null,protectedBranchIds:BP(
e,t)??[],updatedAt:e.clock.now()};return VP(t,r),r.id=Et(e.state),t.statusChecks.push(r),{status:201,json:Fc(e.state,t,r)}}function uH(e){let t=Ue(e);if(!Cf(e,t))
throw mt(401,["Not allowed"]);let r=Sa(e,t,"check_id"),n=(i,o)=>i in e.params?gt(e,i):o,s={...r,name:n("name",r.name),external_url:n("external_url",r.external_url),
sharedSecret:n("shared_secret",r.sharedSecret??"")||null,protectedBranchIds:BP(e,t)??r.protectedBranchIds,updatedAt:e.clock.now()};return VP(t,s),Object.assign(
r,s),{status:200,json:Fc(e.state,t,r)}}function cH(e){let t=Ue(e),r=Sa(e,t,"check_id"),n=Date.parse(e.incoming.headers["if-unmodified-since"]??"");if(Math.floor(
r.updatedAt/1e3)*1e3>n)throw mt(412,"412 Precondition Failed");return Cf(e,t)&&t.statusChecks.splice(t.statusChecks.indexOf(r),1),{status:204}}function BP(e,t){
let r=e.params.protected_branch_ids;if(!Array.isArray(r))return;let n=_n(e.state,t).map(({row:s})=>s.id);if(r.some(s=>!n.includes(Number(s))))throw Xi();return r.
map(Number)}function VP(e,t){let r=e.statusChecks.filter(({id:i})=>i!==t.id),n=[];t.name.trim()===""?n.push("Name can't be blank"):r.some(({name:i})=>i===t.name)&&
n.push("Name has already been taken"),t.external_url.trim()===""?n.push("External url can't be blank"):r.some(({external_url:i})=>i===t.external_url)&&n.push("E\
xternal url has already been taken");let s=/^([a-z][a-z0-9+.-]*):\/\/[^\s/]/i.exec(t.external_url)?.[1];if(t.external_url.trim()!==""&&s===void 0?n.push("Extern\
al url must be a valid URL"):s!==void 0&&!/^https?$/i.test(s)&&n.push("External url is blocked: Only allowed schemes are http, https"),(t.sharedSecret??"").length>
ow&&n.push("Shared secret is too long (maximum is 255 characters)"),n.length>0)throw mt(422,n);if(t.name.length>ow||t.external_url.length>ow)throw mt(500,"500 I\
nternal Server Error")}var aw,FP,UP,ow,zP,uw=g(()=>{"use strict";qt();ws();ht();bs();Ts();vs();Fe();jc();aw="/projects/:id/external_status_checks",FP=`${aw}/:ch\
eck_id`,UP={name:"check_id",type:"integer",required:!0},ow=255;zP=[{method:"GET",path:aw,before:Es,rules:ct,handle:oH},{method:"POST",path:aw,before:Es,rules:GP(
!0),handle:aH},{method:"PUT",path:FP,before:Es,rules:[UP,...GP(!1)],handle:uH},{method:"DELETE",path:FP,before:Es,rules:[UP],handle:cH}]});function QP(e,t,r,n,s){let{state:i,rootUrl:o}=e,a=KP(e,t),u=$t(i,r.authorId),c={id:u?.id??0,name:u?.name??"Ghost",username:u?.username??"ghost",avatar_url:null,
email:"[REDACTED]"},l=Be(i,r.sourceProjectId??0);return{object_kind:"merge_request",event_type:"merge_request",user:c,project:a,object_attributes:{id:r.id,iid:r.
iid,target_project_id:r.projectId,source_project_id:r.sourceProjectId,source_branch:r.source_branch,target_branch:r.target_branch,title:r.title,description:r.description,
state:r.state,draft:r.draft,work_in_progress:r.draft,author_id:r.authorId,created_at:r.created_at,updated_at:r.updated_at,prepared_at:r.prepared_at,url:`${o}/${t.
path_with_namespace}/-/merge_requests/${r.iid}`,head_pipeline_id:r.headPipelineId,merge_status:"can_be_merged",detailed_merge_status:r.detailed_merge_status,merge_params:{
force_remove_source_branch:"1"},assignee_ids:r.assigneeIds,reviewer_ids:r.reviewers.map(({userId:p})=>p),labels:r.labels.map(p=>({title:p})),approval_rules:[],last_commit:pH(
e,t,r),source:l?KP(e,l):null,target:a,system:!1,...s},labels:r.labels.map(p=>({title:p})),changes:{},repository:{name:t.name,url:a.url,description:t.description,
homepage:a.homepage},external_approval_rule:{id:n.id,name:n.name,external_url:n.external_url}}}function pH({rootUrl:e,now:t},r,n){let s=er(n,t),i=n.commits.find(
o=>o.id===s);return{id:s,message:i?.message??"",title:i?.title??"",timestamp:i?.committed_date??n.updated_at,url:`${e}/${r.path_with_namespace}/-/commit/${s}`,author:{
name:i?.author_name??"",email:"[REDACTED]"}}}function KP({state:e,rootUrl:t},r){let n=`${t}/${r.path_with_namespace}`,s=`git@${new URL(t).hostname}:${r.path_with_namespace}\
.git`;return{id:r.id,name:r.name,description:r.description,web_url:n,avatar_url:null,git_ssh_url:s,git_http_url:`${n}.git`,namespace:xr(e,r.groupId)?.name??$t(e,
r.ownerId??0)?.name??"",visibility_level:lH[r.visibility],path_with_namespace:r.path_with_namespace,default_branch:r.default_branch,ci_config_path:"",homepage:n,
url:s,ssh_url:s,http_url:`${n}.git`}}var lH,ZP=g(()=>{"use strict";Fe();lH={private:0,internal:10,public:20}});import{createHmac as dH}from"node:crypto";import{request as fH}from"node:http";import{request as mH}from"node:https";async function HP(e,t,r,n,s){let i=e.mergeRequests.
find(({id:a})=>a===n);if(!i)throw new Error(`the sandbox has no merge request with the id ${n}`);let o=Be(e,i.projectId)?.statusChecks??[];await Promise.all(o.map(
a=>cw(e,t,r,i,a,s)))}async function cw(e,t,r,n,s,i){let o=Be(e,n.projectId);if(!o||!bH(e,o,s,n.target_branch))return;let a=JSON.stringify(QP({state:e,rootUrl:t,
now:r},o,n,s,i)),u=s.sharedSecret?{"X-Gitlab-Signature":YP(a,s.sharedSecret)}:{};for(let c=0;c<gH;c+=1)if(await WP(s.external_url,a,u)!==null)return}function bH(e,t,r,n){
if(r.protectedBranchIds.length===0)return!0;let s=n.toLowerCase();return _n(e,t).filter(({row:i})=>r.protectedBranchIds.includes(i.id)).map(({row:i})=>i.name.toLowerCase()).
some(i=>s.length>=3?i.includes(s):i===s)}async function JP(e,t,r,n){let s=Be(e,n);if(!s)throw new Error(`the sandbox has no project ${n}`);let i=e.frameworks.filter(
({projectIds:o})=>o.includes(n)).flatMap(o=>o.requirements);for(let o of i)for(let a of o.controls)a.controlType!=="external"||!a.pingEnabled||await _H(e,t,r,s,
o,a)}async function _H(e,t,r,n,s,i){let o=vH(e,n,i,r()),u=JSON.stringify({...ka({state:e,rootUrl:t,clock:{now:r},session:null},n),project_control_compliance_status:{
id:o.id,created_at:new Date(o.createdAt).toISOString(),updated_at:new Date(o.updatedAt).toISOString(),compliance_requirements_control_id:i.id,project_id:n.id,namespace_id:n.
groupId,compliance_requirement_id:s.id,status:o.status,requirement_status_id:s.id}}),c=YP(u,i.secretToken??""),l=await WP(i.externalUrl??"",u,{"X-Gitlab-Signatu\
re":c});l!==null&&l>=200&&l<300&&(o.timeoutAt=r()+hH)}function vH(e,{id:t},{id:r},n){let s=e.controlStatuses.find(o=>o.controlId===r&&o.projectId===t);if(s)return Object.
assign(s,{status:"pending",updatedAt:n});let i={id:Et(e),controlId:r,projectId:t,status:"pending",createdAt:n,updatedAt:n,timeoutAt:null};return e.controlStatuses.
push(i),i}function YP(e,t){return dH("sha256",t).update(e).digest("hex")}function WP(e,t,r){return new Promise(n=>{let s;try{s=new URL(e)}catch{n(null);return}let o=(s.
protocol==="https:"?mH:fH)(s,{method:"POST",headers:{"Content-Type":"application/json","Content-Length":Buffer.byteLength(t),...r},timeout:yH,agent:!1});o.on("r\
esponse",a=>{a.resume(),a.on("end",()=>n(a.statusCode??0)),a.on("error",()=>n(null))}),o.on("socket",a=>a.unref()),o.on("timeout",()=>o.destroy()),o.on("error",
()=>n(null)),o.end(t)})}var hH,gH,yH,lw=g(()=>{"use strict";Nf();Fe();ZP();hH=31*6e4,gH=4,yH=3e4});function wH(e){let t=Ue(e),r=$a(e,t);if(!aP(e,t))throw Wi();let n=er(r,e.clock.now()),s=at(e,t)>=re.developer,i=t.statusChecks.filter(u=>Rf(e,t,u,r.target_branch)).
sort((u,c)=>u.id-c.id),o=e.state.pollingMultiplier,a=o===-1?"-1":String(Math.trunc(1e4*o));return Ge(e,i,({id:u,name:c,external_url:l})=>({id:u,name:c,external_url:s?
l.split("?")[0]??"":"",status:kc(e.state,u,r.id,n)?.status??"pending"}),{"Poll-Interval":a})}function TH(e){let t=Ue(e),r=$a(e,t);if(!oP(e,t,r))throw Wi();let n=Sa(
e,t,"external_status_check_id"),s=e.clock.now(),i=er(r,s);if(gt(e,"sha")!==i)throw mt(409,`SHA does not match HEAD of source branch: ${i}`);if(at(e,t)<re.developer)
throw mt(404,null);return{status:201,json:{id:_a(e.state,{checkId:n.id,mrId:r.id,sha:i,status:gt(e,"status"),createdAt:s}).id,merge_request:Lc({...e,session:null},
t,r,{full:!0}),external_status_check:Fc(e.state,t,n)}}}function EH(e){let t=Ue(e),r=$a(e,t);if(at(e,t)<re.developer)throw Wi();let n=Sa(e,t,"external_status_che\
ck_id"),s=e.clock.now(),i=kc(e.state,n.id,r.id,er(r,s));if(i?.status!=="failed")throw mt(422,"External status check must be failed");return i.status="pending",i.
retriedAt=s,e.notify(()=>cw(e.state,e.rootUrl,s,r,n,{})),{status:202,json:{message:"202 Accepted"}}}var pw,XP,eC=g(()=>{"use strict";qt();Jv();ht();bs();Ts();Fe();
lw();jc();uw();pw="/projects/:id/merge_requests/:merge_request_iid",XP=[{method:"GET",path:`${pw}/status_checks`,before:Es,handle:wH},{method:"POST",path:`${pw}\
/status_check_responses`,before:Es,rules:[Ea,Hv,{name:"sha",type:"string",required:!0},{name:"status",type:"string",required:!0,values:["pending","passed","fail\
ed"]}],handle:TH},{method:"POST",path:`${pw}/status_checks/:external_status_check_id/retry`,before:Es,rules:[Ea,Hv],handle:EH}]});function tC({externalControlMethod:e}){return[...$H,vP(e)]}var $H,rC=g(()=>{"use strict";_P();wP();$P();RP();Wv();IP();AP();qP();uw();eC();$H=[...kP,...OP,...gP,
...xP,...TP,...jP,...fP,...XP,...zP]});async function nC(e,t){let r={user:null};try{return e.clock.tick(),{answer:await SH(e,t,r),user:r.user}}catch(n){if(n instanceof yn)return{answer:n.answer,user:r.
user};let{answer:s}=mt(500,"500 Internal Server Error");return{answer:s,user:r.user}}}async function SH(e,t,r){let n=MA(t),s=$f(t,n);if(FA(t,s),t.path==="/-/san\
dbox")return e.view();if(t.path==="/api/graphql"){if(t.method!=="POST")throw ot(404,"404 Not Found");let p={state:e.state,clock:e.clock,rootUrl:e.rootUrl()};return WA(
p,t,n,d=>{r.user=d})}let i=nP(tC(e.state),t.method,t.path);if(!("route"in i))return i;qA(t);let{route:o,segments:a}=i,u=t.method==="GET"||t.method==="HEAD",c=o.
ignoresTokens?null:Tf(e.state,t,s,{jobToken:o.jobToken===!0,scopes:["api",...u?["read_api"]:[],...o.scopes??[]]});r.user=c?.user.username??null;let l={state:e.state,
clock:e.clock,incoming:t,rootUrl:e.rootUrl(),segments:a,params:{...s,...a},session:c,notify:e.notify};return o.before?.(l),o.handle({...l,params:tP(o.rules??[],
l.params)})}var sC=g(()=>{"use strict";XA();ht();Gv();vs();Nc();sP();rC()});function dw(e,t){for(let r of e.mergeRequests){let n=r.initialPendingAt;if(!(n===null||n>t)){r.initialPendingAt=null;for(let s of Be(e,r.projectId)?.statusChecks??
[]){let i=er(r,n);_a(e,{checkId:s.id,mrId:r.id,sha:i,status:"pending",createdAt:n})}}}}function iC(e,t){for(let r of e.statusRows)r.status==="pending"&&t-(r.retriedAt??
r.createdAt)>kH&&(r.status="failed")}function fw(e,t){for(let r of e.controlStatuses){if(r.timeoutAt===null||r.timeoutAt>t)continue;let n=r.timeoutAt;r.timeoutAt=
null,!(r.status!=="pending"||n-r.updatedAt<RH)&&(r.status="fail",r.updatedAt=n)}}var kH,RH,oC=g(()=>{"use strict";Fe();kH=2*6e4,RH=30*6e4});function cC(e,t){let r=0,n=0,s=t(),i=()=>t()+r+n;function o(){let a=i();a<s&&(s=a);for(let u=uC(s);u<=a;u=uC(u))dw(e(),u),iC(e(),u),fw(e(),u);dw(e(),a),fw(e(),a),
s=a}return{now:i,tick:o,advance(a){o(),n+=a,o()},setOffset(a){r=a,s=i()}}}function uC(e){return(Math.floor(e/aC)+1)*aC}var aC,lC=g(()=>{"use strict";oC();aC=6e4});function dC(){let e=[];return{add(t){e.push({fault:t,skip:t.skip??0,left:t.times??1})},clear(){e=[]},take(t){let r=[];for(let n of e)if(!(!xH(n.fault,t)||n.left<=
0)&&!(n.fault.kind!=="delay"&&r.some(({kind:s})=>s!=="delay"))){if(n.skip>0){n.skip-=1;continue}n.left-=1,r.push(n.fault)}return e=e.filter(({left:n})=>n>0),r}}}
function xH({method:e,path:t,kind:r},n){return e!==void 0&&e.toUpperCase()!==n.method||t&&!new RegExp(t.source,t.flags.replace(/[gy]/g,"")).test(n.path)?!1:r!==
"maintenance"&&r!=="read_only"||NH(n)}function NH({method:e,path:t}){return["POST","PATCH","PUT","DELETE"].includes(e)&&t!=="/api/graphql"}function fC(e,t,r,n){
switch(e.kind){case"status":return{status:e.status??500,text:e.body??'{"message":"500 Internal Server Error"}',contentType:"application/json",...e.headers?{headers:e.
headers}:{}};case"throttle":return IH(e.retryAfter??60,n);case"action_throttle":return{status:429,json:{message:{error:"This endpoint has been requested too man\
y times. Try again later."}},headers:{"Retry-After":String(e.retryAfter??60)}};case"maintenance":return pC(t,r,{status:503,json:{message:e.body??"GitLab is unde\
rgoing maintenance"},headers:{"Retry-After":String(e.retryAfter??900)}});case"read_only":return pC(t,r,{status:403,json:{message:"You cannot perform write opera\
tions on a read-only instance"}});case"redirect":{let s=`${r.replace(/^http:/,"https:")}${t.path}${t.query&&`?${t.query}`}`,i={Location:e.location??s};return{status:e.
status??301,headers:i,text:"<html>Moved</html>",contentType:"text/html"}}case"html":return{status:e.status??200,text:e.body??"<!DOCTYPE html><html><head><title>\
Sign in · GitLab</title></head></html>",contentType:"text/html; charset=utf-8"};default:return null}}function pC(e,t,r){return xc(e)==="application/json"?r:{status:301,
headers:{Location:e.headers.referer??`${t}/`},text:"<html>Moved</html>",contentType:"text/html"}}function IH(e,t){let r=Math.floor(t/1e3)+e;return{status:429,text:`\
Retry later
`,contentType:"text/plain",headers:{"Retry-After":String(e),"RateLimit-Name":"throttle_authenticated_api","RateLimit-Limit":"120","RateLimit-Observed":"7201","R\
ateLimit-Remaining":"0","RateLimit-Reset":String(r),"RateLimit-ResetTime":new Date(r*1e3).toUTCString()}}}var mw=g(()=>{"use strict";Nc()});import{isUtf8 as OH}from"node:buffer";import{createHash as AH}from"node:crypto";import{createServer as PH}from"node:http";import{createServer as CH}from"node:https";
function mC(e){let t=(r,n)=>{jH(e,r,n).catch(()=>n.destroy())};return e.tls?CH(e.tls,t):PH(t)}function hC(e,t,r){return new Promise((n,s)=>{e.once("error",s),e.
listen(t,r,()=>n(e.address().port))})}function gC(e){return new Promise(t=>{e.close(()=>t()),e.closeAllConnections()})}async function jH(e,t,r){let n=await DH(t),
[s="/",...i]=(t.url??"/").split("?"),o=e.root===""||s===e.root||s.startsWith(`${e.root}/`),a={method:t.method??"GET",path:o?s.slice(e.root.length)||"/":s,query:i.
join("?"),headers:Object.fromEntries(Object.entries(t.headers).map(([b,T])=>[b,String(T)])),body:n.toString("utf8"),...OH(n)||t.headers["content-type"]?.startsWith(
"multipart/")?{}:{malformedBody:!0}},u=e.now(),c={...a,headers:{...a.headers},at:u,status:0,user:null};e.record(c);let l=e.faults.take(a);for(let{delayMs:b=0}of l.
filter(({kind:T})=>T==="delay"))await MH(b);let p=l.find(({kind:b})=>b!=="delay");if(p?.kind==="drop_before")return void r.destroy();let d=p?fC(p,a,e.rootUrl(),
e.now()):null,f={status:404,text:"404 Not Found",contentType:"text/plain"},{answer:m,user:h}=d?{answer:d,user:null}:o?await e.answer(a):{answer:f,user:null};if(c.
user=h,p?.kind==="drop_after")return void r.destroy();c.status=m.status,LH(a,r,m,e.now(),p?.kind==="truncate")}function LH(e,t,r,n,s){let i=r.text??(r.json===void 0?
"":JSON.stringify(r.json)),o=Buffer.from(i),a={Date:new Date(n).toUTCString(),...r.headers};o.length>0&&(a["Content-Type"]=r.contentType??"application/json");let u=e.
method==="GET"||e.method==="HEAD";if(r.status===200&&u&&e.path.startsWith("/api/v4")&&(a.ETag=`W/"${AH("md5").update(o).digest("hex")}"`,a["Cache-Control"]="max\
-age=0, private, must-revalidate",e.headers["if-none-match"]===a.ETag)){delete a["Content-Type"],t.writeHead(304,a).end();return}r.status!==204&&!(e.method==="H\
EAD"&&a["Content-Length"])&&(a["Content-Length"]=String(o.length)),t.writeHead(r.status,a),e.method==="HEAD"?t.end():s?t.write(o.subarray(0,Math.floor(o.length/
2)),()=>t.destroy()):t.end(o)}async function DH(e){let t=[];for await(let r of e)t.push(r);return Buffer.concat(t)}function MH(e){return new Promise(t=>setTimeout(
t,e))}var yC=g(()=>{"use strict";mw()});function $s(e,t={}){let r=t.id??Et(e),n=t.username??`user-${r}`,s={id:r,username:n,name:n,state:"active",emails:[`${n}@acme.example`],admin:!1,bot:!1,external:!1,
last_activity_on:new Date().toISOString().slice(0,10),...t};return e.users.push(s),s}function hw(e,t={}){let r=t.id??Et(e),n={id:r,value:`sandbox-built-token-${String(
r).padStart(6,"0")}`,name:`token ${r}`,userId:t.userId??$s(e).id,kind:"personal",scopes:["api"],expired:!1,revoked:!1,projectId:null,...t};return e.tokens.push(
n),n}function no(e,t={}){let r=t.id??Et(e),n=xr(e,t.parent_id??null),s=t.path??`group-${r}`,i={id:r,name:s,path:s,full_path:n?`${n.full_path}/${s}`:s,parent_id:null,
visibility:"private",members:[],protectedBranches:[],require_two_factor_authentication:!1,two_factor_grace_period:48,default_branch_protection_defaults:{allowed_to_push:[
{access_level:40}],allow_force_push:!1,allowed_to_merge:[{access_level:40}],developer_can_initial_push:!1},created_at:"2025-01-15T09:00:00.000Z",...t};return e.
groups.push(i),i}function tr(e,t,r,n){let s=typeof t=="number"?Be(e,t)??xr(e,t):t;if(!s)throw new Error(`the sandbox has no project or group ${t}`);let i={userId:r,
access_level:n,membership_state:"active",created_at:"2025-02-01T09:00:00.000Z"};return s.members=[...s.members.filter(o=>o.userId!==r),i],i}function yi(e,t={}){
let r=qH[e]??"Members";return{id:1,access_level:e,access_level_description:r,user_id:null,group_id:null,...t}}function bi(e){return{name:"main",push_access_levels:[
yi(0)],merge_access_levels:[yi(40)],allow_force_push:!1,unprotect_access_levels:[],code_owner_approval_required:!1,...e}}function gw(e,t={}){let r=t.id??Et(e),n={
id:r,groupId:e.groups[0]?.id??no(e).id,name:`Framework ${r}`,description:"Built for a test",color:"#1f75cb",default:!1,projectIds:[],requirements:[],...t};return e.
frameworks.push(n),n}function yw(e,t,r={}){let n=e.frameworks.find(({id:a})=>a===t);if(!n)throw new Error(`the sandbox has no framework ${t}`);let s=n.requirements.
at(-1);s||(s={id:Et(e),name:"External verdict",description:"Built for a test",controls:[]},n.requirements.push(s));let i=r.id??Et(e),o={id:i,name:"external_cont\
rol",controlType:"external",expression:null,externalControlName:`External control ${i}`,externalUrl:`https://verdict.example/controls/${i}`,secretToken:`sandbox\
-control-secret-${i}`,pingEnabled:!0,...r};return s.controls.push(o),o}var qH,Ra=g(()=>{"use strict";Fe();qH={0:"No one",30:"Developers + Maintainers",40:"Maint\
ainers",60:"Instance admins"}});import{createHash as FH}from"node:crypto";function yt(e){return FH("sha1").update(e).digest("hex")}function Kn(e,t={}){let r=t.id??Et(e),n=t.path??`project-${r}`,
i=t.ownerId!==void 0&&t.ownerId!==null?null:t.groupId??e.groups[0]?.id??no(e).id,o=xr(e,i)?.full_path??$t(e,t.ownerId??0)?.username??"ghost",a=new Date(Date.now()-
jf).toISOString(),u={id:r,name:n,path:n,path_with_namespace:`${o}/${n}`,formerPaths:[],groupId:i,ownerId:null,description:null,visibility:"private",licence:"ult\
imate",archived:!1,markedForDeletionOn:null,default_branch:"main",empty_repo:!1,repositoryExists:!0,merge_method:"merge",only_allow_merge_if_pipeline_succeeds:!1,
allow_merge_on_skipped_pipeline:!1,only_allow_merge_if_all_discussions_are_resolved:!1,only_allow_merge_if_all_status_checks_passed:!1,repository_access_level:"\
enabled",merge_requests_access_level:"enabled",builds_access_level:"enabled",public_jobs:!0,ci_pipeline_variables_minimum_override_role:"developer",restrict_user_defined_variables:!1,
secret_push_protection_enabled:!1,forks_count:0,forkedFrom:null,created_at:"2025-03-01T09:00:00.000Z",last_activity_at:a,topics:[],extra:{},members:[],protectedBranches:[],
approvalRules:[],approvalSettings:{reset_approvals_on_push:!1,selective_code_owner_removals:!1,disable_overriding_approvers_per_merge_request:!1,merge_requests_author_approval:!0,
merge_requests_disable_committers_approval:!1,require_password_to_approve:!1},pushRule:null,hooks:[],jobTokenScope:{inbound_enabled:!0,outbound_enabled:!1,allowedProjectIds:[]},
errorTracking:null,ciLint:{valid:!0,errors:[],warnings:[]},pipelines:[],branches:[{name:"main",commitId:yt(`main of ${r}`),committed_date:a}],files:new Map,statusChecks:[],
terraformStates:0,vulnerabilities:[],approvalPolicies:[],...t};return e.projects.push(u),u}function so(e,t,r={}){let n=r.id??Et(e),s={id:n,name:`Check ${n}`,external_url:`\
https://verdict.example/checks/${n}?token=hidden`,sharedSecret:null,protectedBranchIds:[],updatedAt:Date.now()-jf,...r};return Lf(e,t).statusChecks.push(s),s}function vn(e,t,r={}){
let n=Lf(e,t),s=r.id??Et(e),i=e.mergeRequests.filter(d=>d.projectId===t).map(({iid:d})=>d),o=r.authorId??e.users[0]?.id??$s(e).id,a=r.diff_head_sha??yt(`head of\
 ${s}`),u=n.branches[0]?.commitId??yt(`base of ${s}`),c=r.created_at??new Date(Date.now()-jf).toISOString(),l={head_commit_sha:a,base_commit_sha:u,start_commit_sha:u},
p={id:s,iid:Math.max(0,...i)+1,projectId:t,sourceProjectId:t,source_branch:`topic-${s}`,target_branch:n.default_branch??"main",title:`Merge request ${s}`,description:"",
draft:!1,state:"opened",authorId:o,assigneeIds:[],diff_head_sha:a,base_sha:u,laggingHead:null,initialPendingAt:null,prepared_at:c,created_at:c,updated_at:c,merged_at:null,
labels:[],detailed_merge_status:"mergeable",changes_count:"1",has_conflicts:!1,approvals:[],approvalRules:null,reviewers:[],versions:[{id:s,...l,created_at:c,patch_id_sha:yt(
`patch ${s}`),state:"collected",real_size:"1"}],commits:[io(e,o,{id:a,parent_ids:[u],committed_date:c})],discussions:[],diffs:[],closesIssues:[],headPipelineId:null,
...r};return e.mergeRequests.push(p),p}function io(e,t,r={}){let n=$t(e,t),s=n?.name??"Nobody",i=n?.emails[0]??"nobody@example.com",o=r.title??"Change one thing";
return{id:yt(`${o} by ${t}`),title:o,message:`${o}
`,parent_ids:[],author_name:s,author_email:i,committer_name:s,committer_email:i,committed_date:new Date(Date.now()-jf).toISOString(),signature:null,...r}}function xa(e,t={}){
return{id:e,name:"All Members",rule_type:"any_approver",report_type:null,approvals_required:1,eligibleUserIds:[],fromPolicy:!1,...t}}function Lf(e,t){let r=Be(e,
t);if(!r)throw new Error(`the sandbox has no project ${t}`);return r}var jf,Uc=g(()=>{"use strict";Ra();Fe();jf=1440*6e4});function wn(e,t,{reports:r=[],...n}={}){let s=Lf(e,t),i=n.id??Et(e),o=n.created_at??new Date(Date.now()-UH).toISOString(),a={id:i,iid:s.pipelines.length+1,ref:s.
default_branch??"main",sha:s.branches[0]?.commitId??yt(`pipeline ${i}`),status:"success",source:"push",mergeRequestIid:null,created_at:o,jobs:r.map((u,c)=>Na(i*
100+c,u,o)),...n};return s.pipelines.push(a),a}function Na(e,t,r,n={}){let s=t===null?"":`gl-${t.replaceAll("_","-")}-report.json`,i=t===null?[]:[{file_type:t,size:2048,
filename:s,file_format:"raw"}];return{id:e,name:t??`job-${e}`,stage:"test",status:"success",allow_failure:!1,retried:!1,artifacts:i,created_at:r,...n}}var UH,Df=g(
()=>{"use strict";Uc();Fe();UH=1440*6e4});var U,Gc=g(()=>{"use strict";U={token:"sandbox-maintainer-token-0001",developerToken:"sandbox-developer-token-0002",reporterToken:"sandbox-reporter-token-0003",
readOnlyToken:"sandbox-readonly-token-0004",jobToken:"sandbox-job-token-000000005",expiredToken:"sandbox-expired-token-0006",revokedToken:"sandbox-revoked-token\
-0007",ownerToken:"sandbox-owner-token-0008",guestToken:"sandbox-guest-token-0009",outsiderToken:"sandbox-outsider-token-0010",projectToken:"sandbox-project-tok\
en-0011",groupToken:"sandbox-group-token-0012",narrowToken:"sandbox-narrow-token-0013",blockedToken:"sandbox-blocked-token-0014",statusCheckId:3,statusCheckName:"\
Countersign",secondStatusCheckId:4,frameworkId:5,controlId:12,controlSecret:"sandbox-control-secret-for-demo-only",internalControlId:11,projectId:42,projectPath:"\
acme/payments",mergeRequestIid:7,groupId:10,groupPath:"acme",subgroupId:11,projects:{payments:42,webShop:43,ledger:44,billing:45,legacy:46,playground:47,docs:48,
paymentsFork:49},users:{olga:1,oscar:2,mara:3,devon:4,dana:5,rhea:6,gus:7,otto:8,fay:9}}});function _C(e,t,r){BH(e,t,r);let n=r(24),s={created_at:n,prepared_at:n,updated_at:n};vn(e,mr.webShop,{id:803,iid:3,title:"SHOP-3 Show delivery dates",authorId:Ve.
dana,laggingHead:{sha:yt("web-shop!3 before the push"),until:t+GH},...s});let i=vn(e,mr.webShop,{id:805,iid:5,title:"SHOP-5 Faster search",authorId:Ve.devon,discussions:[
bw("web-shop!5",1,Ve.dana,!1,n)],headPipelineId:714,...s});wn(e,mr.webShop,{id:714,ref:"refs/merge-requests/5/merge",sha:yt("web-shop!5 merged result"),source:"\
merge_request_event",mergeRequestIid:i.iid,created_at:r(23)}),vn(e,mr.ledger,{id:802,iid:2,title:"LED-2 Close the books at midnight",authorId:Ve.devon,approvals:Mf(
[Ve.dana,Ve.olga],r(12)),...s}),vn(e,mr.billing,{id:801,iid:1,title:"BIL-1 Round per line",authorId:Ve.dana,...s}),vn(e,mr.legacy,{id:811,iid:11,title:"Tidy up",
authorId:Ve.devon,...s})}function BH(e,t,r){let n=r(24),s={created_at:n,prepared_at:n,updated_at:n},i=[{old_path:"src/refunds.ts",new_path:"src/refunds.ts",new_file:!0,
renamed_file:!1,deleted_file:!1,collapsed:!1,too_large:!1,diff:`@@ -0,0 +1 @@
+export const refunds = [];
`}],o=vn(e,mr.payments,{id:807,iid:U.mergeRequestIid,title:"PAY-7 Add partial refunds",description:`Closes #3

- [x] tests
- [x] docs
`,authorId:Ve.devon,labels:["backend"],diff_head_sha:yt("payments!7"),commits:[bC(e,Ve.devon,"payments!7",n)],approvals:Mf([Ve.mara,Ve.dana],r(20)),reviewers:[{
userId:Ve.mara,state:"approved",created_at:n}],discussions:[bw("payments!7",10,Ve.mara,!0,n)],closesIssues:[{id:903,iid:3,title:"Refunds are all or nothing",state:"\
opened"}],diffs:i,headPipelineId:702,...s});wn(e,mr.payments,{id:702,ref:"refs/merge-requests/7/head",sha:o.diff_head_sha,source:"merge_request_event",mergeRequestIid:7,
reports:["sast","secret_detection"],created_at:r(23)}),_a(e,{checkId:U.secondStatusCheckId,mrId:o.id,sha:o.diff_head_sha,status:"passed",createdAt:t-36e5}),vn(e,
mr.payments,{id:808,iid:8,title:"Draft: fix rounding of totals",draft:!0,authorId:Ve.devon,diff_head_sha:yt("payments!8"),commits:[{...io(e,Ve.dana),id:yt("paym\
ents!8"),committed_date:r(21)},{...io(e,Ve.devon),id:yt("payments!8 first"),committed_date:n}],approvals:Mf([Ve.dana],r(20)),discussions:[bw("payments!8",20,Ve.
mara,!1,n)],...s});let a=new Date(t).toISOString();vn(e,mr.payments,{id:809,iid:9,title:"PAY-9 Retry failed payouts",authorId:Ve.dana,diff_head_sha:yt("payments\
!9"),commits:[bC(e,Ve.dana,"payments!9",a)],approvals:Mf([Ve.mara,Ve.devon],a),created_at:a,prepared_at:a,updated_at:a,initialPendingAt:t+zH}),vn(e,mr.payments,
{id:810,iid:10,title:"PAY-10 Support gift cards",authorId:Ve.fay,sourceProjectId:mr.paymentsFork,diff_head_sha:yt("payments!10"),commits:[{...io(e,Ve.fay),id:yt(
"payments!10"),committed_date:n}],...s})}function bC(e,t,r,n){let s={verification_status:"verified"};return{...io(e,t),id:yt(r),committed_date:n,signature:s}}function Mf(e,t){
return e.map(r=>({userId:r,approved_at:t}))}function bw(e,t,r,n,s){let i={id:t,userId:r,body:"Is this covered by a test?",system:!1,resolvable:!0,resolved:n,created_at:s};
return{id:yt(`thread of ${e}`),individual_note:!1,notes:[i]}}function vC(e){let{frameworkId:t,controlId:r,internalControlId:n,controlSecret:s}=U;gw(e,{id:t,groupId:U.
groupId,name:"SOC 2",description:"Trust services criteria",projectIds:[mr.payments,mr.billing],requirements:[{id:8,name:"CC8.1 Change management",description:"C\
hanges are authorised, tested and approved",controls:[{id:n,name:"minimum_approvals_required_2",controlType:"internal",expression:'{"field":"minimum_approvals_r\
equired","operator":">=","value":2}',externalControlName:null,externalUrl:null,secretToken:null,pingEnabled:!0}]}]}),yw(e,t,{id:r,externalControlName:"Countersi\
gn verdict",externalUrl:"https://gitlab.acme.example/api/v4/projects/90/ref/main/trigger/pipeline?token=sandbox-trigger",secretToken:s})}var mr,Ve,GH,zH,wC=g(()=>{
"use strict";Ra();Df();Uc();Fe();Gc();({projects:mr,users:Ve}=U),GH=6e4,zH=5e3});function EC(e,t){let r=new Date(t).toISOString().slice(0,10),n={olga:"Olga Petrova",oscar:"Oscar Lindqvist",mara:"Mara Okafor",devon:"Devon Reyes",dana:"Dana We\
iss",rhea:"Rhea Kapoor",gus:"Gus Moreau",otto:"Otto Brandt",fay:"Fay Nakamura"};for(let i of Object.keys(n))$s(e,{id:kt[i],username:i,name:n[i],last_activity_on:r});
let s={bot:!0,emails:[],last_activity_on:r};$s(e,{id:_w,username:"project_42_bot",name:"countersign",...s}),$s(e,{id:vw,username:"group_10_bot",name:"countersig\
n",...s}),$s(e,{id:TC,username:"bea",name:"Bea Stone",state:"blocked"}),VH(e),KH(e)}function VH(e){let t=no(e,{id:U.groupId,name:"Acme",path:"acme",require_two_factor_authentication:!0});
tr(e,t,kt.olga,50),tr(e,t,kt.oscar,50),tr(e,t,kt.mara,20),tr(e,t,kt.devon,30),tr(e,t,kt.dana,30),tr(e,t,kt.rhea,20),tr(e,t,vw,40);let r=no(e,{id:U.subgroupId,name:"\
Platform",path:"platform",parent_id:U.groupId});tr(e,r,kt.dana,40);let n={id:90,name:"release/*",push_access_levels:[yi(40)]};t.protectedBranches=[bi(n)]}function KH(e){
let t=0,r=(n,s,i={})=>{t+=1,hw(e,{id:t,value:n,userId:s,...i})};r(U.token,kt.mara),r(U.developerToken,kt.devon),r(U.reporterToken,kt.rhea),r(U.readOnlyToken,kt.
mara,{scopes:["read_api"]}),r(U.jobToken,kt.devon,{kind:"job",scopes:[],projectId:U.projectId}),r(U.expiredToken,kt.mara,{expired:!0}),r(U.revokedToken,kt.mara,
{revoked:!0}),r(U.ownerToken,kt.olga),r(U.guestToken,kt.gus),r(U.outsiderToken,kt.otto),r(U.projectToken,_w,{kind:"project"}),r(U.groupToken,vw,{kind:"group"}),
r(U.narrowToken,kt.mara,{scopes:["read_user"]}),r(U.blockedToken,TC)}var kt,_w,vw,TC,$C,ww=g(()=>{"use strict";Ra();Gc();({users:kt}=U),_w=20,vw=21,TC=22;$C=_w});var Tw,Ew=g(()=>{"use strict";Tw=`# What every change to payments must show.
name: Payments baseline
requirements:
  - name: Four eyes
    description: No change reaches main on one person's word
    controls:
      - minimum_approvals_required_2
      - merge_request_prevent_author_approval
      - id: merge_request_approvals
        with: { at_least: 2 }
  - name: Protected main
    description: Nobody goes around the review
    controls:
      - default_branch_protected
      - default_branch_protected_from_direct_push
      - require_signed_commits
  - name: The change itself
    description: It names its ticket and is finished
    controls:
      - id: merge_request_title
        with: { pattern: "^[A-Z]+-[0-9]+" }
      - merge_request_is_not_draft
      - resolve_discussions_required
  - name: Scanners
    description: The default branch is scanned
    controls:
      - scanner_sast_running
      - scanner_secret_detection_running
      - push_protection_enabled
`});function kC(e,t){QH(e,t),ZH(e,t),HH(e,t);for(let r of[Pe.payments,Pe.webShop,Pe.billing,Pe.legacy,Pe.playground])tr(e,r,qf.mara,40);tr(e,Pe.ledger,qf.mara,30),tr(
e,Pe.payments,qf.gus,10),tr(e,Pe.payments,$C,40)}function Ff(e,t){return{id:e,url:t,push_events:!0,merge_requests_events:!0,enable_ssl_verification:!0}}function QH(e,t){
Kn(e,{id:Pe.payments,name:"Payments",path:"payments",groupId:U.groupId,description:"Takes money and gives it back",last_activity_at:t(1),only_allow_merge_if_all_discussions_are_resolved:!0,
only_allow_merge_if_all_status_checks_passed:!0,only_allow_merge_if_pipeline_succeeds:!0,secret_push_protection_enabled:!0,ci_pipeline_variables_minimum_override_role:"\
maintainer",restrict_user_defined_variables:!0,forks_count:1,protectedBranches:[bi({id:14,name:"main"})],approvalRules:[xa(31,{approvals_required:2})],approvalSettings:RC,
pushRule:{reject_unsigned_commits:!0},hooks:[Ff(61,"https://chat.acme.example/hooks/payments")],errorTracking:{active:!0},files:new Map([["main:.countersign.yml",
Tw],["main:.gitlab-ci.yml",SC],["main:.gitlab/CODEOWNERS",`* @mara @dana
`],["main:README.md",`# Payments
`]])}),so(e,Pe.payments,{id:U.statusCheckId,name:U.statusCheckName,external_url:"https://gitlab.acme.example/api/v4/projects/90/ref/main/trigger/pipeline?token=\
sandbox-trigger",sharedSecret:"sandbox-shared-secret",protectedBranchIds:[14]}),so(e,Pe.payments,{id:U.secondStatusCheckId,name:"QA",external_url:"https://qa.ac\
me.example/checks"}),wn(e,Pe.payments,{id:701,reports:$w,created_at:t(30)})}function ZH(e,t){Kn(e,{id:Pe.webShop,name:"Web Shop",path:"web-shop",groupId:U.groupId,
visibility:"internal",last_activity_at:t(2),protectedBranches:[bi({id:15,name:"*",push_access_levels:[yi(30)]})],approvalRules:[xa(32,{approvals_required:1})],hooks:[
Ff(62,"http://build.acme.example/hook")],secret_push_protection_enabled:!0,files:new Map([["main:.gitlab-ci.yml",SC]])}),so(e,Pe.webShop,{id:6,name:"Countersign"}),
wn(e,Pe.webShop,{id:710,reports:$w,created_at:t(50)}),wn(e,Pe.webShop,{id:712,status:"running",created_at:t(.1),jobs:[Na(71201,null,t(.1),{name:"build",stage:"b\
uild",status:"running"})]}),wn(e,Pe.webShop,{id:713,source:"parent_pipeline",reports:["sast"],created_at:t(.1)})}function HH(e,t){Kn(e,{id:Pe.ledger,name:"Ledge\
r",path:"ledger",groupId:U.groupId,last_activity_at:t(3),secret_push_protection_enabled:!0,protectedBranches:[bi({id:16,name:"main"})],approvalRules:[xa(33,{approvals_required:2})],
approvalSettings:RC,pushRule:{reject_unsigned_commits:!0},hooks:[Ff(63,"https://chat.acme.example/hooks/ledger")]}),so(e,Pe.ledger,{id:7,name:"Countersign"}),wn(
e,Pe.ledger,{id:720,reports:$w,created_at:t(20)}),Kn(e,{id:Pe.billing,name:"Billing Core+API",path:"Billing.Core+API",formerPaths:["acme/billing-core"],groupId:U.
subgroupId,last_activity_at:t(5),merge_method:"ff",protectedBranches:[bi({id:17,name:"main",push_access_levels:[yi(40)]})],approvalRules:[xa(34,{approvals_required:1})]}),
so(e,Pe.billing,{id:8,name:"Countersign"});let r=Na(73001,"sast",t(10),{retried:!0,status:"failed"}),n=Na(73002,null,t(9),{name:"sast"});wn(e,Pe.billing,{id:730,
created_at:t(10),jobs:[r,n]}),Kn(e,{id:Pe.legacy,name:"Legacy Portal",path:"legacy-portal",groupId:U.groupId,licence:"premium",visibility:"public",last_activity_at:t(
24*400),secret_push_protection_enabled:null,hooks:[Ff(64,"http://old.acme.example/hook")]}),Kn(e,{id:Pe.playground,name:"Playground",path:"playground",groupId:U.
groupId,default_branch:null,empty_repo:!0,branches:[],secret_push_protection_enabled:null}),Kn(e,{id:Pe.docs,name:"Handbook",path:"handbook",groupId:U.groupId,licence:"\
free",archived:!0,last_activity_at:t(24*300)}),Kn(e,{id:Pe.paymentsFork,name:"Payments",path:"payments",ownerId:qf.fay,forkedFrom:Pe.payments,last_activity_at:t(
6)})}var Pe,qf,SC,$w,RC,xC=g(()=>{"use strict";Ew();Ra();Df();Uc();Gc();ww();({projects:Pe,users:qf}=U),SC=`include:
  - template: Jobs/SAST.gitlab-ci.yml
  - template: Jobs/Secret-Detection.gitlab-ci.yml
`,$w=["sast","secret_detection","dependency_scanning"];RC={reset_approvals_on_push:!0,selective_code_owner_removals:!1,disable_overriding_approvers_per_merge_request:!0,
merge_requests_author_approval:!1,merge_requests_disable_committers_approval:!0,require_password_to_approve:!1}});function Sw(e){let t=Mv(),r=n=>new Date(e-n*JH).toISOString();return EC(t,e),kC(t,r),_C(t,e,r),vC(t),t}var JH,kw=g(()=>{"use strict";Fe();wC();ww();xC();JH=60*6e4});function NC(e,t,r){let n=s=>new Date(s).toISOString();return{status:200,json:{now:n(r),status_checks:e.statusRows.map(s=>{let i=e.mergeRequests.find(({id:a})=>a===
s.mrId),o=AA(e,s.checkId);return{id:s.id,project:Be(e,i?.projectId??0)?.path_with_namespace??null,merge_request:i?`!${i.iid} ${i.title}`:null,check:o?.check.name??
null,sha:s.sha,status:s.status,created_at:n(s.createdAt)}}),external_controls:e.controlStatuses.map(s=>({project:Be(e,s.projectId)?.path_with_namespace??null,control_id:s.
controlId,control:ba(e,s.controlId)?.control.externalControlName??null,status:s.status,updated_at:n(s.updatedAt)})),requests:t.slice(-YH).map(({method:s,path:i,
status:o,at:a,user:u})=>({at:n(a),method:s,path:i,status:o,user:u}))}}}var YH,IC=g(()=>{"use strict";Fe();YH=50});async function Uf(e={}){let t=e.now??Date.now,r=e.state??Sw(t()),n=e.host??"127.0.0.1",s=(e.relativeUrlRoot??"").replace(/\/+$/,""),i=cC(()=>r,t),o=[],a=dC(),u=new Set,
c="";function l(b){let T=b().finally(()=>u.delete(T));u.add(T)}let p={state:r,clock:i,notify:l,rootUrl:()=>c,view:()=>NC(r,o,i.now())},d=mC({root:s,...e.tls?{tls:e.
tls}:{},faults:a,now:i.now,rootUrl:()=>c,record:b=>{o.push(b)},answer:b=>nC(p,b)}),f=await hC(d,e.port??0,n),m=n.includes(":")?`[${n}]`:n;c=`${e.tls?"https":"ht\
tp"}://${m}:${f}${s}`;let h=setInterval(i.tick,WH);return h.unref(),{url:c,state:r,clock:i,log:o,faults:a,notifyStatusChecks:(b,T,k={})=>HP(r,c,i.now(),b,{...T?
{action:T}:{},...k}),pingExternalControls:b=>JP(r,c,i.now,b),async close(){clearInterval(h),await gC(d);let b=new Promise(T=>setTimeout(T,XH).unref());await Promise.
race([Promise.allSettled(u),b])}}}var WH,XH,Rw=g(()=>{"use strict";sC();lC();mw();yC();kw();IC();lw();Gc();kw();Ew();Ra();Df();Uc();Fe();WH=1e3,XH=1e3});var OC={};Ke(OC,{demoCommand:()=>n3});import{spawn as e3}from"node:child_process";import{join as t3}from"node:path";async function n3(e,t){let{surface:r,print:n}=t,
s=e.get("report_dir")??"countersign-report",i=await Uf();try{n(`An embedded GitLab is running at ${i.url}. This is what its merge request pipelines would print:`);
for(let{iid:o,expected:a}of r3){n(`
${r.tone(`--- pipeline of ${U.projectPath}!${o} `.padEnd(78,"-"),"dim")}
`);let u=await s3(i,o,t3(s,`merge-request-${o}`),t);if(n(`
The job ends with exit code ${u}.`),u!==a)throw new C("INTERNAL",`the demo expected exit code ${a} for !${o}, not ${u}`)}return n(`
${r.tone("--- what the embedded GitLab has received ".padEnd(78,"-"),"dim")}
`),n(i3(i)),bt.compliant}finally{await i.close()}}async function s3(e,t,r,n){let s=e.state.mergeRequests.find(c=>c.projectId===U.projectId&&c.iid===t),i={PATH:n.
env.PATH,...n.env.NO_COLOR===void 0?{}:{NO_COLOR:n.env.NO_COLOR},...n.env.FORCE_COLOR===void 0?{}:{FORCE_COLOR:n.env.FORCE_COLOR},CI_SERVER_URL:e.url,CI_PROJECT_ID:String(
U.projectId),CI_PROJECT_PATH:U.projectPath,CI_PIPELINE_SOURCE:"merge_request_event",CI_MERGE_REQUEST_IID:String(t),CI_MERGE_REQUEST_PROJECT_ID:String(U.projectId),
CI_MERGE_REQUEST_PROJECT_PATH:U.projectPath,CI_MERGE_REQUEST_TARGET_BRANCH_NAME:"main",CI_MERGE_REQUEST_SOURCE_BRANCH_SHA:"",CI_COMMIT_SHA:s?.diff_head_sha,INPUT_GITLAB_TOKEN:U.
token,INPUT_STATUS_CHECK:U.statusCheckName,INPUT_EXTERNAL_CONTROL:String(U.controlId),INPUT_EXTERNAL_CONTROL_SECRET:U.controlSecret,INPUT_REPORT_DIR:r},o=process.
argv[1]??"",a=e3(process.execPath,[o,"evaluate"],{env:i,stdio:["ignore","inherit","inherit"]}),u=()=>a.kill("SIGTERM");n.signal.addEventListener("abort",u);try{
return await new Promise((c,l)=>{a.once("error",l),a.once("close",p=>c(p??bt.interrupted))})}finally{n.signal.removeEventListener("abort",u)}}function i3({state:e,
log:t,url:r}){let n=e.statusRows.filter(({checkId:i})=>i===U.statusCheckId).map(i=>{let o=e.mergeRequests.find(({id:a})=>a===i.mrId)?.iid;return`status check "${U.
statusCheckName}" of !${o} at ${i.sha.slice(0,8)}: ${i.status}`});for(let i of e.controlStatuses)n.push(`external control ${i.controlId} of project ${i.projectId}\
: ${i.status}, signature verified`);let s=t.filter(({method:i,path:o})=>i!=="GET"&&!o.startsWith("/api/graphql"));n.push("",`${t.length} requests, ${s.length} o\
f them writes:`);for(let{method:i,path:o,status:a}of s)n.push(`  ${i} ${o} ${a}`);return n.push("",`Look around in it yourself with: countersign sandbox (this o\
ne was ${r})`),n.join(`
`)}var r3,AC=g(()=>{"use strict";Rw();je();r3=[{iid:8,expected:bt.nonCompliant},{iid:7,expected:bt.compliant}]});var PC={};Ke(PC,{sandboxCommand:()=>o3});async function o3(e,t){let r=await Uf({port:a3(e)}),n={gitlab_url:r.url,gitlab_token:U.token,project:U.projectPath,merge_request:U.
mergeRequestIid,status_check:U.statusCheckName,external_control:U.controlId,external_control_secret:U.controlSecret,other_tokens:{developer:U.developerToken,reporter:U.
reporterToken,read_only:U.readOnlyToken,expired:U.expiredToken,job:U.jobToken},what_it_received:`${r.url}/-/sandbox`};return t.print(e.has("json")?JSON.stringify(
n,null,2):u3(n)),await new Promise(s=>{t.signal.aborted?s():t.signal.addEventListener("abort",()=>s(),{once:!0})}),await r.close(),bt.compliant}function a3(e){let t=e.
get("port"),r=Number(t??0);if(t===""||!Number.isInteger(r)||r<0||r>65535)throw new C("INPUT_INVALID",`--port must be a number from 0 to 65535, not "${t}"`);return r}
function u3(e){return["An embedded GitLab is running. Everything in it is made up; stop it with Ctrl+C.","",...Object.entries(e).flatMap(([r,n])=>typeof n=="obj\
ect"?Object.entries(n).map(([s,i])=>`${`token of ${s}`.padEnd(24)} ${i}`):[`${r.padEnd(24)} ${n}`])].join(`
`)}var CC=g(()=>{"use strict";Rw();je()});ao();import{createHash as EL,randomBytes as $L}from"node:crypto";import{readFileSync as SL}from"node:fs";import{readFile as kL}from"node:fs/promises";Is();var $j=Bf(cm(),1);Is();Is();var{isMatch:F3}=Qf;function lm(e){return e instanceof Function?e():Promise.resolve(e)}var Sj=Object.freeze({"**":3e3,"projects/import":6,"projects/*/export":6,"projects/*/download":1,
"groups/import":6,"groups/*/export":6,"groups/*/download":1,"projects/*/issues/*/notes":{method:"post",limit:300},"projects/*/snippets/*/notes":{method:"post",limit:300},
"projects/*/merge_requests/*/notes":{method:"post",limit:300},"groups/*/epics/*/notes":{method:"post",limit:300},"projects/*/repository/archive*":5,"projects/*/\
jobs":600,"projects/*/members":60,"groups/*/members":60}),rr=class{url;requester;queryTimeout;headers;authHeaders;camelize;constructor({sudo:e,profileToken:t,camelize:r,
requesterFn:n,agent:s,profileMode:i="execution",host:o="https://gitlab.com",prefixUrl:a="",queryTimeout:u=3e5,rateLimitDuration:c=60,rateLimits:l=Sj,...p}){if(!n)
throw new ReferenceError("requesterFn must be passed");this.url=[o,"api","v4",a].join("/"),this.headers={},this.authHeaders={},this.camelize=r,this.queryTimeout=
u,"oauthToken"in p?this.authHeaders.authorization=async()=>`Bearer ${await lm(p.oauthToken)}`:"jobToken"in p?this.authHeaders["job-token"]=async()=>lm(p.jobToken):
"token"in p&&(this.authHeaders["private-token"]=async()=>lm(p.token)),t&&(this.headers["X-Profile-Token"]=t,this.headers["X-Profile-Mode"]=i),e&&(this.headers.Sudo=
`${e}`),this.requester=n({...this,rateLimits:l,rateLimitDuration:c,agent:s})}};var Os=Bf(cm(),1);Is();function pm(e){let t=new FormData;return Object.entries(e).forEach(([r,n])=>{n!=null&&(Array.isArray(n)?t.append(r,n[0],n[1]):t.append(r,
n))}),t}var kj=class{value;constructor(e){this.value=e}toString(){return this.value}};function w(e,...t){return t.reduce((r,n,s)=>{let i=n instanceof kj?n.value:
encodeURIComponent(String(n));return r+i+e[s+1]},e[0])}function Rj(e){let t={},r=/<([^>]+)>; rel="([^"]+)"/g,n;for(;n=r.exec(e);){let[,s,i]=n;t[i]=s}return t}function lo(e,t){return t?{data:e.body,status:e.status,headers:e.headers}:e.body}function xj(e,t){return lo(e,t)}function Nj(e,t,r){let{status:n,headers:s}=t,{body:i}=t;
return e&&(i=(0,Os.camelizeKeys)(i)),lo({body:i,status:n,headers:s},r)}async function n0(e,t,r,n,s,i){let{sudo:o,showExpanded:a,maxPages:u,pagination:c,page:l,perPage:p,
idAfter:d,orderBy:f,sort:m}=s;e&&(n.body=(0,Os.camelizeKeys)(n?.body));let h=[...i||[],...n.body],b=u&&p?h.length/+p<u:!0,{next:T=""}=Rj(n.headers.link);if(!(l&&
(i||[]).length===0)&&T&&b){let R=Pw(T.split("?")[1]),A={...(0,Os.camelizeKeys)(R)},j={...A,maxPages:u,sudo:o,showExpanded:a},L=await t(r,{searchParams:A,sudo:o});
return n0(e,t,r,L,j,h)}if(!a)return h;let k=c==="keyset"?{idAfter:d?+d:null,perPage:p?+p:null,orderBy:f,sort:m}:{total:parseInt(n.headers["x-total"],10),next:parseInt(
n.headers["x-next-page"],10)||null,current:parseInt(n.headers["x-page"],10)||1,previous:parseInt(n.headers["x-prev-page"],10)||null,perPage:parseInt(n.headers["\
x-per-page"],10),totalPages:parseInt(n.headers["x-total-pages"],10)};return{data:h,paginationInfo:k}}function Ij(){return async(e,t,r)=>{let{asStream:n,sudo:s,showExpanded:i,
maxPages:o,...a}=r||{},u=e.queryTimeout?AbortSignal.timeout(e.queryTimeout):void 0,c=await e.requester.get(t,{searchParams:a,sudo:s,asStream:n,signal:u}),l=e.camelize||
!1;if(n)return xj(c,i);if(!Array.isArray(c.body))return Nj(l,c,i);let p={sudo:s,showExpanded:i,maxPages:o,...a};return n0(l,(d,f)=>e.requester.get(d,{...f,signal:u}),
t,c,p)}}function Oj(){return async(e,t,{searchParams:r,isForm:n,sudo:s,showExpanded:i,...o}={})=>{let a=n?pm(o):o,u=await e.requester.post(t,{searchParams:r,body:a,
sudo:s,signal:e.queryTimeout?AbortSignal.timeout(e.queryTimeout):void 0});return e.camelize&&(u.body=(0,Os.camelizeKeys)(u.body)),lo(u,i)}}function Aj(){return async(e,t,{
searchParams:r,isForm:n,sudo:s,showExpanded:i,...o}={})=>{let a=n?pm(o):o,u=await e.requester.put(t,{body:a,searchParams:r,sudo:s,signal:e.queryTimeout?AbortSignal.
timeout(e.queryTimeout):void 0});return e.camelize&&(u.body=(0,Os.camelizeKeys)(u.body)),lo(u,i)}}function Pj(){return async(e,t,{searchParams:r,isForm:n,sudo:s,
showExpanded:i,...o}={})=>{let a=n?pm(o):o,u=await e.requester.patch(t,{body:a,searchParams:r,sudo:s,signal:e.queryTimeout?AbortSignal.timeout(e.queryTimeout):void 0});
return e.camelize&&(u.body=(0,Os.camelizeKeys)(u.body)),lo(u,i)}}function Cj(){return async(e,t,{sudo:r,showExpanded:n,searchParams:s,...i}={})=>{let o=await e.
requester.delete(t,{body:i,searchParams:s,sudo:r,signal:e.queryTimeout?AbortSignal.timeout(e.queryTimeout):void 0});return lo(o,n)}}var v={post:Oj,put:Aj,patch:Pj,
get:Ij,del:Cj};var s0=class extends rr{constructor(e,t){super({prefixUrl:e,...t})}add(e,t,r){return v.post()(this,w`${e}/members`,{accessLevel:t,...r})}all(e,{includeInherited:t,
...r}={}){let n=w`${e}/members`;return t&&(n+="/all"),v.get()(this,n,r)}edit(e,t,r,n){return v.put()(this,w`${e}/members/${t}`,{accessLevel:r,...n})}show(e,t,{includeInherited:r,
...n}={}){let[s,i]=[e,t].map(encodeURIComponent),o=[s,"members"];return r&&o.push("all"),o.push(i),v.get()(this,o.join("/"),n)}remove(e,t,r){return v.del()(this,
w`${e}/members/${t}`,r)}};var jj=class extends rr{constructor(e,t){super({prefixUrl:e,...t})}add(e,t,r){return v.post()(this,w`${e}/hooks`,{url:t,...r})}all(e,t){return v.get()(this,w`${e}/hooks`,
t)}edit(e,t,r,n){return v.put()(this,w`${e}/hooks/${t}`,{url:r,...n})}remove(e,t,r){return v.del()(this,w`${e}/hooks/${t}`,r)}show(e,t,r){return v.get()(this,w`${e}/hooks/${t}`,
r)}},Lj=class extends rr{constructor(e,t){super({prefixUrl:e,...t})}create(e,t){return v.post()(this,w`${e}/push_rule`,t)}edit(e,t){return v.put()(this,w`${e}/push_rule`,
t)}remove(e,t){return v.del()(this,w`${e}/push_rule`,t)}show(e,t){return v.get()(this,w`${e}/push_rule`,t)}};var i0=class extends rr{show(e){return v.get()(this,"metadata",e)}};var o0=class extends rr{all(e,{pipelineId:t,...r}={}){let n=t?w`projects/${e}/pipelines/${t}/jobs`:w`projects/${e}/jobs`;return v.get()(this,n,r)}allPipelineBridges(e,t,r){
return v.get()(this,w`projects/${e}/pipelines/${t}/bridges`,r)}cancel(e,t,r){return v.post()(this,w`projects/${e}/jobs/${t}/cancel`,r)}erase(e,t,r){return v.post()(
this,w`projects/${e}/jobs/${t}/erase`,r)}play(e,t,r){return v.post()(this,w`projects/${e}/jobs/${t}/play`,r)}retry(e,t,r){return v.post()(this,w`projects/${e}/jobs/${t}/retry`,
r)}show(e,t,r){return v.get()(this,w`projects/${e}/jobs/${t}`,r)}showConnectedJob(e){if(!this.headers["job-token"])throw new Error('Missing required header "job\
-token"');return v.get()(this,"job",e)}showConnectedJobK8Agents(e){if(!this.headers["job-token"])throw new Error('Missing required header "job-token"');return v.
get()(this,"job/allowed_agents",e)}showLog(e,t,r){return v.get()(this,w`projects/${e}/jobs/${t}/trace`,r)}},a0=class extends rr{allApprovalRules(e,{mergerequestIId:t,
...r}={}){let n;return t?n=w`projects/${e}/merge_requests/${t}/approval_rules`:n=w`projects/${e}/approval_rules`,v.get()(this,n,r)}approve(e,t,r){return v.post()(
this,w`projects/${e}/merge_requests/${t}/approve`,r)}createApprovalRule(e,t,r,{mergerequestIId:n,...s}={}){let i;return n?i=w`projects/${e}/merge_requests/${n}/approval_rules`:
i=w`projects/${e}/approval_rules`,v.post()(this,i,{name:t,approvalsRequired:r,...s})}editApprovalRule(e,t,r,n,{mergerequestIId:s,...i}={}){let o;return s?o=w`projects/${e}/merge_requests/${s}/approval_rules/${t}`:
o=w`projects/${e}/approval_rules/${t}`,v.put()(this,o,{name:r,approvalsRequired:n,...i})}editConfiguration(e,t){return v.post()(this,w`projects/${e}/approvals`,
t)}removeApprovalRule(e,t,{mergerequestIId:r,...n}={}){let s;return r?s=w`projects/${e}/merge_requests/${r}/approval_rules/${t}`:s=w`projects/${e}/approval_rules/${t}`,
v.del()(this,s,n)}showApprovalRule(e,t,r){return v.get()(this,w`projects/${e}/approval_rules/${t}`,r)}showApprovalState(e,t,r){return v.get()(this,w`projects/${e}/merge_requests/${t}/approval_state`,
r)}showConfiguration(e,{mergerequestIId:t,...r}={}){let n;return t?n=w`projects/${e}/merge_requests/${t}/approvals`:n=w`projects/${e}/approvals`,v.get()(this,n,
r)}unapprove(e,t,r){return v.post()(this,w`projects/${e}/merge_requests/${t}/unapprove`,r)}};var u0=class extends rr{accept(e,t,r){return this.merge(e,t,r)}addSpentTime(e,t,r,n){return v.post()(this,w`projects/${e}/merge_requests/${t}/add_spent_time`,{duration:r,
...n})}all({projectId:e,groupId:t,...r}={}){let n="";return e?n=w`projects/${e}/`:t&&(n=w`groups/${t}/`),v.get()(this,`${n}merge_requests`,r)}allDiffs(e,t,r){return v.
get()(this,w`projects/${e}/merge_requests/${t}/diffs`,r)}allCommits(e,t,r){return v.get()(this,w`projects/${e}/merge_requests/${t}/commits`,r)}allDiffVersions(e,t,r){
return v.get()(this,w`projects/${e}/merge_requests/${t}/versions`,r)}allIssuesClosed(e,t,r){return v.get()(this,w`projects/${e}/merge_requests/${t}/closes_issues`,
r)}allIssuesRelated(e,t,r){return v.get()(this,w`projects/${e}/merge_requests/${t}/related_issues`,r)}allParticipants(e,t,r){return v.get()(this,w`projects/${e}/merge_requests/${t}/participants`,
r)}allPipelines(e,t,r){return v.get()(this,w`projects/${e}/merge_requests/${t}/pipelines`,r)}cancelOnPipelineSuccess(e,t,r){return v.post()(this,w`projects/${e}/merge_requests/${t}/cancel_merge_when_pipeline_succeeds`,
r)}create(e,t,r,n,s){return v.post()(this,w`projects/${e}/merge_requests`,{sourceBranch:t,targetBranch:r,title:n,...s})}createPipeline(e,t,r){return v.post()(this,
w`projects/${e}/merge_requests/${t}/pipelines`,r)}createTodo(e,t,r){return v.post()(this,w`projects/${e}/merge_requests/${t}/todo`,r)}edit(e,t,r){return v.put()(
this,w`projects/${e}/merge_requests/${t}`,r)}merge(e,t,r){return v.put()(this,w`projects/${e}/merge_requests/${t}/merge`,r)}mergeToDefault(e,t,r){return v.put()(
this,w`projects/${e}/merge_requests/${t}/merge_ref`,r)}rebase(e,t,{skipCI:r,...n}={}){return v.put()(this,w`projects/${e}/merge_requests/${t}/rebase`,{...n,skipCi:r})}remove(e,t,r){
return v.del()(this,w`projects/${e}/merge_requests/${t}`,r)}resetSpentTime(e,t,r){return v.post()(this,w`projects/${e}/merge_requests/${t}/reset_spent_time`,r)}resetTimeEstimate(e,t,r){
return v.post()(this,w`projects/${e}/merge_requests/${t}/reset_time_estimate`,r)}setTimeEstimate(e,t,r,n){return v.post()(this,w`projects/${e}/merge_requests/${t}/time_estimate`,
{duration:r,...n})}show(e,t,r){return v.get()(this,w`projects/${e}/merge_requests/${t}`,r)}showChanges(e,t,r){return process.emitWarning('This endpoint was depr\
ecated in GitLab API 15.7 and will be removed in API v5. Please use the "allDiffs" function instead.',"DeprecationWarning"),v.get()(this,w`projects/${e}/merge_requests/${t}/changes`,
r)}showDiffVersion(e,t,r,n){return v.get()(this,w`projects/${e}/merge_requests/${t}/versions/${r}`,n)}showTimeStats(e,t,r){return v.get()(this,w`projects/${e}/merge_requests/${t}/time_stats`,
r)}subscribe(e,t,r){return v.post()(this,w`projects/${e}/merge_requests/${t}/subscribe`,r)}unsubscribe(e,t,r){return v.post()(this,w`projects/${e}/merge_requests/${t}/unsubscribe`,
r)}showReviewers(e,t,r){return v.get()(this,w`projects/${e}/merge_requests/${t}/reviewers`,r)}};var c0=class extends rr{all(e,t){return v.get()(this,w`projects/${e}/pipelines`,t)}allVariables(e,t,r){return v.get()(this,w`projects/${e}/pipelines/${t}/variables`,
r)}cancel(e,t,r){return v.post()(this,w`projects/${e}/pipelines/${t}/cancel`,r)}create(e,t,r){return v.post()(this,w`projects/${e}/pipeline`,{ref:t,...r})}remove(e,t,r){
return v.del()(this,w`projects/${e}/pipelines/${t}`,r)}retry(e,t,r){return v.post()(this,w`projects/${e}/pipelines/${t}/retry`,r)}show(e,t,r){return v.get()(this,
w`projects/${e}/pipelines/${t}`,r)}showLatest(e,t){return v.get()(this,w`projects/${e}/pipelines/latest`,t)}showTestReport(e,t,r){return v.get()(this,w`projects/${e}/pipelines/${t}/test_report`,
r)}showTestReportSummary(e,t,r){return v.get()(this,w`projects/${e}/pipelines/${t}/test_report_summary`,r)}};var l0=class extends jj{constructor(e){super("projects",e)}};var p0=class extends rr{show(e,t){return v.get()(this,w`projects/${e}/job_token_scope`,t)}edit(e,t,r){return v.patch()(this,w`projects/${e}/job_token_scope`,{...r,
enabled:t})}showInboundAllowList(e,t){return v.get()(this,w`projects/${e}/job_token_scope/allowlist`,t)}addToInboundAllowList(e,t,r){return v.post()(this,w`projects/${e}/job_token_scope/allowlist`,
{...r,targetProjectId:t})}removeFromInboundAllowList(e,t,r){return v.del()(this,w`projects/${e}/job_token_scope/allowlist/${t}`,r)}showGroupsAllowList(e,t){return v.
get()(this,w`projects/${e}/job_token_scope/groups_allowlist`,t)}addToGroupsAllowList(e,t,r){return v.post()(this,w`projects/${e}/job_token_scope/groups_allowlist`,
{...r,targetGroupId:t})}removeFromGroupsAllowList(e,t,r){return v.del()(this,w`projects/${e}/job_token_scope/groups_allowlist/${t}`,r)}};var d0=class extends s0{constructor(e){super("projects",e)}};var f0=class extends Lj{constructor(e){super("projects",e)}};var m0=class extends rr{all({userId:e,starredOnly:t,...r}={}){let n;return e&&t?n=w`users/${e}/starred_projects`:e?n=w`users/${e}/projects`:n="projects",v.get()(
this,n,r)}allTransferLocations(e,t){return v.get()(this,w`projects/${e}/transfer_locations`,t)}allUsers(e,t){return v.get()(this,w`projects/${e}/users`,t)}allGroups(e,t){
return v.get()(this,w`projects/${e}/groups`,t)}allInvitedGroups(e,t){return v.get()(this,w`projects/${e}/invited_groups`,t)}allSharableGroups(e,t){return v.get()(
this,w`projects/${e}/share_locations`,t)}allForks(e,t){return v.get()(this,w`projects/${e}/forks`,t)}allStarrers(e,t){return v.get()(this,w`projects/${e}/starrers`,
t)}allStoragePaths(e,t){return v.get()(this,w`projects/${e}/storage`,t)}archive(e,t){return v.post()(this,w`projects/${e}/archive`,t)}create({userId:e,avatar:t,
...r}={}){let n=e?`projects/user/${e}`:"projects";return t?v.post()(this,n,{...r,isForm:!0,avatar:[t.content,t.filename]}):v.post()(this,n,{...r,avatar:t})}createForkRelationship(e,t,r){
return v.post()(this,w`projects/${e}/fork/${t}`,r)}createPullMirror(e,t,r,n){return v.post()(this,w`projects/${e}/mirror/pull`,{importUrl:t,mirror:r,...n})}downloadSnapshot(e,t){
return v.get()(this,w`projects/${e}/snapshot`,t)}edit(e,{avatar:t,...r}={}){let n=w`projects/${e}`;return t?v.put()(this,n,{...r,isForm:!0,avatar:[t.content,t.filename]}):
v.put()(this,n,{...r,avatar:t})}fork(e,t){return v.post()(this,w`projects/${e}/fork`,t)}housekeeping(e,t){return v.post()(this,w`projects/${e}/housekeeping`,t)}importProjectMembers(e,t,r){
return v.post()(this,w`projects/${e}/import_project_members/${t}`,r)}remove(e,t){return v.del()(this,w`projects/${e}`,t)}removeForkRelationship(e,t){return v.del()(
this,w`projects/${e}/fork`,t)}removeAvatar(e,t){return v.put()(this,w`projects/${e}`,{...t,avatar:""})}restore(e,t){return v.post()(this,w`projects/${e}/restore`,
t)}search(e,t){return v.get()(this,"projects",{search:e,...t})}share(e,t,r,n){return v.post()(this,w`projects/${e}/share`,{groupId:t,groupAccess:r,...n})}show(e,t){
return v.get()(this,w`projects/${e}`,t)}showLanguages(e,t){return v.get()(this,w`projects/${e}/languages`,t)}showPullMirror(e,t){return v.get()(this,w`projects/${e}/mirror/pull`,
t)}star(e,t){return v.post()(this,w`projects/${e}/star`,t)}transfer(e,t,r){return v.put()(this,w`projects/${e}/transfer`,{...r,namespace:t})}unarchive(e,t){return v.
post()(this,w`projects/${e}/unarchive`,t)}unshare(e,t,r){return v.del()(this,w`projects/${e}/share/${t}`,r)}unstar(e,t){return v.post()(this,w`projects/${e}/unstar`,
t)}uploadForReference(e,t,r){return v.post()(this,w`projects/${e}/uploads`,{...r,isForm:!0,file:[t.content,t.filename]})}uploadAvatar(e,t,r){return v.put()(this,
w`projects/${e}`,{...r,isForm:!0,avatar:[t.content,t.filename]})}},h0=class extends rr{all(e,t){return v.get()(this,w`projects/${e}/protected_branches`,t)}create(e,t,r){
let{sudo:n,showExpanded:s,...i}=r||{};return v.post()(this,w`projects/${e}/protected_branches`,{searchParams:{...i,name:t},sudo:n,showExpanded:s})}protect(e,t,r){
return this.create(e,t,r)}edit(e,t,r){return v.patch()(this,w`projects/${e}/protected_branches/${t}`,r)}show(e,t,r){return v.get()(this,w`projects/${e}/protected_branches/${t}`,
r)}remove(e,t,r){return v.del()(this,w`projects/${e}/protected_branches/${t}`,r)}unprotect(e,t,r){return this.remove(e,t,r)}};var g0=class extends s0{constructor(e){super("groups",e)}allBillable(e,t){return v.get()(this,w`${e}/billable_members`,t)}allPending(e,t){return v.get()(this,w`${e}/pending_members`,
t)}allBillableMemberships(e,t,r){return v.get()(this,w`${e}/billable_members/${t}/memberships`,r)}approve(e,t,r){return v.put()(this,w`${e}/members/${t}/approve`,
r)}approveAll(e,t){return v.put()(this,w`${e}/members/approve_all`,t)}removeBillable(e,t,r){return v.del()(this,w`${e}/billable_members/${t}`,r)}removeOverrideFlag(e,t,r){
return v.del()(this,w`${e}/members/${t}/override`,r)}setOverrideFlag(e,t,r){return v.post()(this,w`${e}/members/${t}/override`,r)}};var y0=class extends rr{all(e){return v.get()(this,"groups",e)}allDescendantGroups(e,t){return v.get()(this,w`groups/${e}/descendant_groups`,t)}allProjects(e,t){
return v.get()(this,w`groups/${e}/projects`,t)}allSharedProjects(e,t){return v.get()(this,w`groups/${e}/projects/shared`,t)}allSubgroups(e,t){return v.get()(this,
w`groups/${e}/subgroups`,t)}allProvisionedUsers(e,t){return v.get()(this,w`groups/${e}/provisioned_users`,t)}allTransferLocations(e,t){return v.get()(this,w`groups/${e}/transfer_locations`,
t)}create(e,t,{avatar:r,...n}={}){return r?v.post()(this,"groups",{...n,isForm:!0,avatar:[r.content,r.filename],name:e,path:t}):v.post()(this,"groups",{name:e,path:t,
...n})}downloadAvatar(e,t){return v.get()(this,w`groups/${e}/avatar`,t)}edit(e,{avatar:t,...r}={}){return t?v.post()(this,w`groups/${e}`,{...r,isForm:!0,avatar:[
t.content,t.filename]}):v.put()(this,w`groups/${e}`,r)}remove(e,t){return v.del()(this,w`groups/${e}`,t)}removeAvatar(e,t){return v.put()(this,w`groups/${e}`,{...t,
avatar:""})}restore(e,t){return v.post()(this,w`groups/${e}/restore`,t)}search(e,t){return v.get()(this,"groups",{search:e,...t})}share(e,t,r,n){return v.post()(
this,w`groups/${e}/share`,{groupId:t,groupAccess:r,...n})}show(e,t){return v.get()(this,w`groups/${e}`,t)}transfer(e,t){return v.post()(this,w`groups/${e}/transfer`,
t)}transferProject(e,t,r){return v.post()(this,w`groups/${e}/projects/${t}`,r)}unshare(e,t,r){return v.del()(this,w`groups/${e}/share/${t}`,r)}uploadAvatar(e,t,{
filename:r,...n}={}){return v.put()(this,w`groups/${e}/avatar`,{isForm:!0,...n,file:[t,r]})}};hr();hr();async function b0(e,t,r={},n=!/^\s*mutation\b/.test(t)){let i=await e.send({method:"POST",path:"/api/graphql",body:{query:t,variables:r},reads:n,situation:"\
graphql"}),{data:o,errors:a}=i.body??{},u=(Array.isArray(a)?a:a?[a]:[]).map(p=>La(p)??"no reason given");if(o!=null)return{data:o,errors:u};let c=La(u),l=/does not exist or you don't have permission/.
test(c??"");throw new Ie(l?"RIGHTS_MISSING":c?"GITLAB_REFUSED":"GITLAB_UNEXPECTED",`GitLab answered POST /graphql without data: ${c??"it gives no reason"}`,{request:"\
POST /graphql",status:i.status,words:c,attempts:i.attempts,advice:l?"check the id, and give the token's user or bot the role that this needs":"an older GitLab m\
ay lack a field that is asked for; see the words of GitLab"})}hr();hr();var Fj=6;async function v0(e,t){for(let r=!1;;r=!0){let n=await t({});if(!Array.isArray(n.body))return n;let s=await Gj(e,n,t),i=s.flatMap(u=>u.body),{link:o,
...a}=n.headers;if(Uj(s,i.length))return{...n,headers:a,body:i};if(r)throw new Ie("GITLAB_UNEXPECTED",`the list changed while being read, twice, at ${e}`,{request:e,
advice:"run the job again when nobody changes the project"})}}function Uj(e,t){return e.every(({headers:r,body:n})=>{let s=r["x-total"];return Array.isArray(n)&&
(!s||Number(s)===t)})}async function Gj(e,t,r){let n=Number(t.headers["x-total-pages"]),s=[t];try{if(n){let i=2,o=async()=>{for(;i<=n;){let a=i++;s[a-1]=await r(
{page:String(a)})}};await Promise.all(Array.from({length:Fj},o))}else for(let i=_0(t);i;){let o=await r(i);s.push(o),i=_0(o)}}catch(i){if(!(i instanceof Ie))throw i;
let{code:o,message:a}=i,u=`${s.filter(Boolean).length} of ${n||"an unknown number of"} pages`;throw new Ie(o,`${a}; ${u} of the list were read`,i)}return s}function _0({
headers:e}){let t=e["x-next-page"];if(t)return{page:t};let r=t===void 0?/<[^>]*\?([^>]*)>;\s*rel="next"/.exec(e.link??""):void 0;return r?Object.fromEntries(new URLSearchParams(
r[1])):void 0}async function Da(e,t,r={},n="fact"){let s=u=>e.send({method:"GET",path:t,query:nl({...Ei(r),...u}),situation:n});if(r.page===void 0)return v0(Zt("GET",t),s);let i=await s(
{}),{link:o,...a}=i.headers;return{...i,headers:a}}function w0(e,t){return({url:r})=>{let n=i=>`${r}/${i}`.replace(/\/+/g,"/");function s(i){return(o,{searchParams:a={},
body:u={}}={})=>{let c=n(o);return t(Zt(i,c)),e.send({method:i,path:c,query:nl(Ei(a)),body:Ei(u),expects:i==="DELETE"?"empty":"json"})}}return{get(i,{searchParams:o}={}){
let a=n(i);return t(Zt("GET",a)),Da(e,a,o)},post:s("POST"),put:s("PUT"),patch:s("PATCH"),delete:s("DELETE")}}}function Ei(e){return Object.fromEntries(Object.entries(
e).map(([t,r])=>[t.replace(/[A-Z]/g,n=>`_${n.toLowerCase()}`),r]))}function nl(e){let t=new URLSearchParams;for(let[r,n]of Object.entries(e))if(Array.isArray(n))
for(let s of n)t.append(`${r}[]`,String(s));else n!=null&&t.append(r,String(n));return t.toString()}je();hr();import{createHmac as zj}from"node:crypto";function T0({timestamp:e,nonce:t,path:r,status:n},s){return zj("sha256",s).update(`${e}${t}${r}status=${n}`).digest("h\
ex")}var Bj=3,sl=class{#e;#t;constructor(t,r){this.#e=t,this.#t=r}async setStatus(t,r,n,{secret:s,nonce:i}){if(s==="")throw new C("INPUT_INVALID",`the secret of exte\
rnal control ${r} is empty`);let o=this.#e,a=`/api/v4/projects/${t}/compliance_external_controls/${r}/status`;this.#t(Zt("PATCH",a));let u=()=>{let l=Math.floor(
o.serverNow()/1e3)-Bj,p={timestamp:l,nonce:i(),path:a,status:n};return{"x-gitlab-timestamp":String(l),"x-gitlab-nonce":p.nonce,"x-gitlab-hmac-sha256":T0(p,s)}},
c=new Set;for(let l=0;;)try{let p=c.has("method")?"POST":"PATCH",d=await o.send({method:p,path:a,body:{status:n},headers:u,situation:"external_control"});return{
attempts:l+d.attempts}}catch(p){let d=p instanceof Ie?Vj(p):void 0;if(!d||c.has(d))throw p;c.add(d),l+=p.attempts,d==="clock"&&o.relearnClock(p.date??"")}}};function Vj({
status:e,words:t,isUnknownRoute:r}){if(r)return"method";if(e===401)return t==="Invalid timestamp"||t==="Request has expired"?"clock":t==="Invalid nonce"?"nonce":
void 0}hr();import{createHash as Kj}from"node:crypto";var ol=class{#e;#t;constructor(t,r){this.#e=t,this.#t=r}async allForMergeRequest(t,r){let n=`${dm(t,r)}/status_checks`;return(await this.#n(n,"status_check_list")).
map(({id:s,name:i,external_url:o,status:a})=>({id:s,name:i,externalUrl:E0(o),status:Hj(a)}))}set(t,r,n){let s=`${dm(t,r)}/status_check_responses`;return this.#r(
"POST",s,Ei({...n}),"status_check")}retry(t,r,n){return this.#r("POST",`${dm(t,r)}/status_checks/${n}/retry`,{},"status_check_retry")}async all(t){return(await this.#n(
il(t),"status_check_admin")).map(r=>({id:r.id,name:r.name,externalUrl:E0(r.external_url),hmac:r.hmac===!0,externalUrlDigest:Qj(String(r.external_url??"")),protectedBranches:(r.
protected_branches??[]).map(({id:n,name:s})=>({id:n,name:s}))}))}create(t,r){return this.#r("POST",il(t),Ei({...r}))}update(t,r,n){return this.#r("PUT",`${il(t)}\
/${r}`,Ei({...n}))}async remove(t,r){let n=`${il(t)}/${r}`,s=await this.#r("DELETE",n,void 0).catch(o=>{if(o instanceof Ie&&o.status===404&&o.attempts>1)return o;
throw o});if((await this.all(t).catch(o=>{if(o instanceof Ie&&o.status===401)return[{id:r}];throw o})).some(({id:o})=>o===r))throw new Ie("RIGHTS_MISSING",`stat\
us check ${r} is still there, though GitLab accepted its removal`,{request:Zt("DELETE",n),status:204,attempts:s.attempts,advice:"give the token's user or bot th\
e Maintainer role in the project"});return{attempts:s.attempts}}async#n(t,r){let n=Zt("GET",t);this.#t(n);let{body:s}=await Da(this.#e,t,{perPage:100},r);if(Array.
isArray(s)&&s.every(Zj))return s;throw new Ie("GITLAB_UNEXPECTED",`${n} did not answer a list of status checks`,{request:n})}async#r(t,r,n,s="status_check_admin"){
this.#t(Zt(t,r));let i=t==="DELETE"?"empty":"json",{attempts:o}=await this.#e.send({method:t,path:r,body:n,expects:i,situation:s});return{attempts:o}}};function Qj(e){
return Kj("sha256").update(e).digest("hex")}function Zj(e){let{id:t,name:r}=e??{};return typeof t=="number"&&typeof r=="string"}function Hj(e){return e==="appro\
ved"?"passed":e==="passed"||e==="failed"?e:"pending"}function E0(e){return(e??"").replace(/\?.*/s,"")}function il(e){return`/api/v4/projects/${encodeURIComponent(
e)}/external_status_checks`}function dm(e,t){return`/api/v4/projects/${encodeURIComponent(e)}/merge_requests/${t}`}var Jj={Projects:m0,ProtectedBranches:h0,MergeRequests:u0,MergeRequestApprovals:a0,Pipelines:c0,Jobs:o0,ProjectMembers:d0,ProjectHooks:l0,ProjectPushRules:f0,ProjectJobTokenScopes:p0,
Groups:y0,GroupMembers:g0,Metadata:i0};function fm(e,t=()=>{}){let r={requesterFn:w0(e,t),host:"",queryTimeout:null},n={StatusChecks:new ol(e,t),ExternalControls:new sl(
e,t),graphql(s,i,o){return t("POST /graphql"),b0(e,s,i,o)},async rawFile(s,i,o){let[a,u]=[s,i].map(encodeURIComponent),c=`/api/v4/projects/${a}/repository/files\
/${u}/raw`;t(Zt("GET",c));let l={path:c,query:nl({ref:o}),expects:"text",situation:"policy"};return(await e.send({method:"GET",...l})).body},async read(s,i){let o=`\
/api/v4${s}`;return t(Zt("GET",o)),(await Da(e,o,i)).body}};for(let[s,i]of Object.entries(Jj)){let o;Object.defineProperty(n,s,{get:()=>o??=new i(r),enumerable:!0})}
return n}hr();je();hm();function S0(e){let t;function r(n,s){let i=Date.parse(n);i&&(t=i-s)}return{serverNow:()=>e()+(t??0),hasServerClock:()=>t!==void 0,relearnClock:n=>r(n,e()),learn(n,s,i){
r(n,Math.max((s+i)/2,i-1e3)-500)}}}hr();_m();je();function N0(e,t){let r=new Set;function n(){for(let s of r)s(x0());t()}return e?.addEventListener("abort",n,{once:!0}),{race:s=>new Promise((i,o)=>{r.add(o),
s.then(i,o).finally(()=>r.delete(o))}),check(){if(e?.aborted)throw x0()},forget:()=>e?.removeEventListener("abort",n)}}function x0(){return new C("INTERRUPTED",
"the job was cancelled")}var eL=new Set([408,429,502,503,504]);function I0(e,t){return eL.has(e)||e===500&&t}function O0(e){return[301,302,303,307,308].includes(e)}function A0(e,t,r=0,n={},s=0){
let i=1e3*2**(e-1)*(.5+t()/2);return Math.max(i,tL(r,n,s)||0)}function tL(e,t,r){let n=t["retry-after"];return n?/^\d+$/.test(n)?Number(n)*1e3:Date.parse(n)-r+1e3:
e===429?Number(t["ratelimit-reset"])*1e3-r+1e3:0}function Tm(e){let{token:t,now:r,env:n={}}=e,{requestTimeoutMs:s=3e4,deadlineAt:i=()=>Number.POSITIVE_INFINITY,maxBodyBytes:o=64*2**20}=e,a=new URL(e.baseUrl),u=a.
href.replace(/\/$/,"");if(t&&/[^\x21-\x7e]/.test(t))throw new C("INPUT_INVALID","gitlab_token holds a space, a line break or another character no token has");let c,
l=0,{learn:p,...d}=S0(r),f=N0(e.signal,m);function m(){f.forget(),c?.then(({agent:T})=>T.destroy()).catch(()=>{})}async function h(T,k,R){c??=k0(a.protocol==="h\
ttps:",n,e.certificateAuthorities);let A=await c,{method:j,body:L,anonymous:J,headers:D}=k,$={...t&&!J?{"private-token":t}:{},...D?.()},z=r();l++;let ce=await R0(
A,T,{method:j,body:L,headers:$,timeoutMs:R,maxBodyBytes:o,now:r});return p(ce.headers.date??"",z,ce.answeredAt),ce}async function b(T){let{method:k,path:R,query:A,
body:j,expects:L="json",situation:J="fact"}=T,D=k==="GET"||k==="HEAD"||T.reads===!0,$=Zt(k,R),z=new URL(u+R+(A?`?${A}`:""));for(let ce=1,Ae=0;;){let Tn=r(),ks=i()-
Tn;if(f.check(),ks<=0)throw(await wm()).tooLate($,ce);let Rs=Math.min(ks,s),Qr=await f.race(h(z,T,Rs)).catch(async Ti=>{if(Ti instanceof C)throw Ti;return(await wm()).
describeFailure(Ti,a,n)}),[Rt,xs]="headers"in Qr?[Qr,void 0]:[void 0,Qr],Ce=Rt?.status??0,Ns=xs?xs.isTemporary:I0(Ce,D),_i=A0(ce,e.random,Ce,Rt?.headers,d.serverNow()),
Ia=r()+_i>=i(),vi=Ns&&ce<5&&!Ia,Oa={method:k,path:R,status:Ce,durationMs:r()-Tn,attempt:ce};if(e.onRequest?.(vi?{...Oa,retryInMs:_i}:Oa),vi){await f.race(e.sleep(
_i)),ce++;continue}let wi=Rt&&Ce<300?$0(Rt,L):void 0;if(Rt&&wi&&wi.instead===void 0)return{status:Ce,headers:Rt.headers,body:wi.value,attempts:ce};let{endingOf:E,
followRedirect:M,refused:P,tooLate:q,unanswered:ve,unexpected:ze}=await wm();if(Rt&&O0(Ce)){z=M(Rt,z,{request:$,method:k,path:R,root:a,hops:Ae++,attempts:ce});continue}
let ae={request:$,situation:J,writes:!D,body:j,attempts:ce,token:t};if(wi?.instead!==void 0)throw ze(Ce,ae,wi.instead);let Qn=Ns?E(ce,Ia?_i:0):"";throw Rt?P(Rt,
ae,Qn):xs?.isTimeout&&Rs===ks?q($,ce):ve(xs,ae,Qn)}}return{...d,send:b,requestCount:()=>l,close:m}}function wm(){return Promise.resolve().then(()=>(tT(),eT))}je();var fo=class extends Error{};async function rT(e,t,r){return Promise.all(e.map(async n=>({source:vL(n,r),text:await wL(n,t,r)})))}function vL(e,t){return e.
kind==="path"&&t!==void 0?`${e.path}@${t}`:e.typed}async function wL(e,t,r){try{return e.kind==="url"?await t.url(e.typed):e.kind==="project"?await t.project(e.
project,e.path,e.ref):r===void 0?await t.checkout(e.path):await t.branch(e.path,r)}catch(n){throw n instanceof fo?await TL(e,t,r,n):n instanceof C&&n.code!=="IN\
TERRUPTED"?new C("POLICY_UNREADABLE",`policy ${e.typed} could not be read: ${n.message}`,{cause:n,...n.advice===void 0?{}:{advice:n.advice}}):n}}async function TL(e,t,r,n){
return e.kind!=="path"||r===void 0?new C("POLICY_UNREADABLE",`policy ${e.typed} does not exist${e.kind==="path"?" in the checkout":", or the token cannot see it"}`,
{cause:n,advice:"give policy as a path in the checkout, group/project:path/to/file.yml@ref or an https:// address"}):await t.checkout(e.path).then(()=>!0,()=>!1)?
new C("POLICY_UNREADABLE",`policy ${e.typed} is in this merge request, but not yet on its target branch ${r}`,{cause:n,advice:`a merge request is not judged by \
rules it brings itself: merge the policy to ${r} first, or judge this one by its own version with policy_from: checkout`}):new C("POLICY_UNREADABLE",`policy ${e.
typed} does not exist on the target branch ${r}`,{cause:n,advice:`commit it to ${r}, or name another with policy, such as group/project:path/to/file.yml@ref`})}je();ml();var RL=6e4;function nT(e,{env:t,signal:r,onRequest:n}){let i=Date.now()+e.timeout,o=i-Math.min(RL,e.timeout/5),a=IL(r),u={now:Date.now,sleep:a,random:Math.
random,deadlineAt:()=>o,signal:r,env:t,onRequest:n,...NL(t)},c=Tm({...u,baseUrl:e.gitlab_url,...e.gitlab_token===void 0?{}:{token:e.gitlab_token}}),l=fm(c);function p(d){
return{checkout:xL,branch:(f,m)=>l.rawFile(d,f,m).catch(Em),project:(f,m,h)=>l.rawFile(f,m,h).catch(Em),async url(f){let m=new URL(f),h=Tm({...u,baseUrl:m.origin});
try{let b=await h.send({method:"GET",path:m.pathname,query:m.search.slice(1),expects:"text"});return String(b.body)}catch(b){return Em(b)}finally{h.close()}}}}return{
requestCount:()=>c.requestCount(),close:()=>c.close(),ports:{gitlabFor:d=>d?fm(c,d):l,readersFor:p,now:Date.now,serverNow:()=>c.serverNow(),sleep:a,after(d,f){let m=setTimeout(
f,d);return()=>clearTimeout(m)},sha256:d=>EL("sha256").update(d).digest("hex"),nonce:()=>$L(16).toString("hex"),evaluationIsOver(){o=i},version:mo,progress:{targets:[],
done:[]}}}}async function xL(e){try{return await kL(e,"utf8")}catch(t){let r=t.code;throw r==="ENOENT"||r==="ENOTDIR"?new fo(e,{cause:t}):new C("POLICY_UNREADAB\
LE",`the file cannot be opened (${r})`,{cause:t})}}function Em(e){throw e instanceof Ie&&e.status===404?new fo(e.message,{cause:e}):e}function NL(e){let t=e.CI_SERVER_TLS_CA_FILE;
if(t===void 0||t==="")return{};try{return{certificateAuthorities:SL(t,"utf8")}}catch(r){throw new C("INPUT_INVALID",`CI_SERVER_TLS_CA_FILE names ${t}, which can\
not be read`,{cause:r})}}function IL(e){return t=>new Promise((r,n)=>{let s=()=>{clearTimeout(i),n(new C("INTERRUPTED","the job was cancelled"))},i=setTimeout(()=>{
e.removeEventListener("abort",s),r()},t);e.aborted?s():e.addEventListener("abort",s,{once:!0})})}xm();je();function bT(e,t){return e.deliveries.some(({outcome:r})=>r==="failed")?bt.undelivered:e.verdict==="compliant"||t==="never"?bt.compliant:e.verdict==="undete\
rmined"?bt.undetermined:t==="undetermined"?bt.compliant:bt.nonCompliant}je();import{mkdir as GL,writeFile as $T}from"node:fs/promises";import{join as ST}from"node:path";xt();var _T=10;function vT(e){let t=e.requirements.flatMap(({name:r,controls:n})=>n.flatMap(({id:s,status:i,message:o,remediation:a})=>{if(i!=="fail"&&i!=="unkn\
own")return[];let u=i==="fail"?` Fix: ${ne(a.text,1e3)}`:"";return[{level:i==="fail"?"error":"warning",title:`${ne(r)}: ${ne(s)}`,message:`${ne(o,1e3)}.${u}`}]}));
return[...t.filter(({level:r})=>r==="error").slice(0,_T),...t.filter(({level:r})=>r==="warning").slice(0,_T)]}function wT(e){let{evaluation:t,policy:r,subject:n}=e,s=new Map(r.requirements.map(({name:i,description:o})=>[i,o]));return{schema:"countersign.report/v1",verdict:t.
verdict,generated_at:e.generatedAt.toISOString().replace(/\.\d+Z$/,"Z"),tool:{name:"countersign",version:e.version},subject:{gitlab_url:n.gitlabUrl,project:{...n.
project},merge_request:n.mergeRequest?{iid:n.mergeRequest.iid,sha:n.mergeRequest.sha,target_branch:n.mergeRequest.targetBranch}:null},policy:{name:r.name,sources:[
...r.sources],sha256:e.policySha256},requirements:t.requirements.map(({name:i,status:o,controls:a})=>({name:i,description:s.get(i)??null,status:o,controls:a.map(
u=>FL(u,n))})),deliveries:[...e.deliveries]}}function FL(e,t){let{id:r,title:n,severity:s,expected:i,remediation:o}=e.control;return{id:r,title:n,severity:s,status:e.
status,message:e.message,note:e.note??null,expected:i?{...i}:null,actual:e.actual,evidence:e.evidence.map(a=>({...a})),remediation:{text:o.text,url:UL(o,t)},waiver:null}}
function UL({page:e},{gitlabUrl:t,project:r,mergeRequest:n}){if(e===void 0)return null;let s=`${t}/${r.path.split("/").map(encodeURIComponent).join("/")}`;return e.
startsWith("!")?n?`${s}/-/merge_requests/${n.iid}${e.slice(1)}`:null:`${s}${e}`}function _l(e){let t={pass:0,fail:0,unknown:0,waived:0,not_applicable:0,external:0};
for(let{controls:r}of e.requirements)for(let{status:n}of r)t[n]++;return t}function TT(e,t){let r=_l(e);return{verdict:e.verdict,passed:String(r.pass),failed:String(r.fail),unknown:String(r.unknown),waived:String(r.waived),report:t}}function ET(e){
return Object.entries(e).map(([t,r])=>`${t}=${r.replace(/[\r\n]+/g," ")}
`).join("")}async function kT(e,t,r){let n=ST(t,"report.json");try{await GL(t,{recursive:!0}),await $T(n,`${JSON.stringify(e,null,2)}
`);let s=TT(e,n);r==="gitlab"&&await $T(ST(t,"countersign.env"),ET(s)),r==="github"&&await zL(s,e)}catch(s){let i=s.code;throw i===void 0?s:new C("INPUT_INVALID",
`report_dir ${t} cannot be written (${i})`,{cause:s})}return n}async function zL(e,t){let r=await Promise.resolve().then(()=>(ao(),el));for(let[n,s]of Object.entries(
e))r.setOutput(n,s);for(let{level:n,title:s,message:i}of vT(t))n==="error"?r.error(i,{title:s}):r.warning(i,{title:s})}xt();var RT={pass:"✓",fail:"✗",unknown:"?",waived:"~",not_applicable:"-",external:"·"},xT={pass:"green",fail:"red",unknown:"yellow",waived:"yellow",not_applicable:"\
dim",external:"dim"},vl={fail:0,unknown:1,waived:2,pass:3,not_applicable:4,external:5};function NT(e,t){let{report:r}=e;return`${[...BL(r,t),...e.notices.map(s=>`${As(
"Note")}${ne(s,1e3)}`),"",...[...r.requirements].sort((s,i)=>vl[s.status]-vl[i.status]).flatMap((s,i)=>VL(s,i,t)),"",...QL(r,t),...r.deliveries.map(s=>`${As("")}${ZL(
s,e.dryRun,t)}`),...r.deliveries.length===0?[`${As("")}${t.tone("no status check or external control is named: nothing was posted","dim")}`]:[],...e.reportPath===
void 0?[]:[`${As("Report")}${ne(e.reportPath)}`],`${As("Took")}${e.tookMs} ms, ${Lt(e.requests,"request")}`].join(`
`)}
`}function BL({subject:e,policy:t,tool:r},n){let s=e.merge_request,i=`${ne(e.project.path)}${s?` !${s.iid} (${s.sha.slice(0,8)} into ${ne(s.target_branch)})`:""}`;
return[`${n.tone(`Countersign ${r.version}`,"bold")} on ${ne(e.gitlab_url)}`,`${As("Subject")}${i}`,`${As("Policy")}${ne(t.name)} (${t.sources.map(o=>ne(o)).join(
", ")}), sha256 ${t.sha256.slice(0,12)}`]}function VL(e,t,r){let{name:n,status:s,controls:i}=e,o=`${r.tone(RT[s],xT[s])} ${r.tone(ne(n),"bold")} ${r.tone(IT(i),
"dim")}`,u=[...i].sort((c,l)=>vl[c.status]-vl[l.status]).flatMap(c=>KL(c,r));return s==="pass"?r.section(`requirement_${t+1}`,o,u):[o,...u]}function IT(e){let t=n=>e.
filter(s=>s.status===n).length;return[[t("fail"),"failed"],[t("unknown"),"unknown"],[t("waived"),"waived"],[t("pass"),"passed"],[t("not_applicable"),"not applic\
able"],[t("external"),"external"]].filter(([n])=>n>0).map(([n,s])=>`${n} ${s}`).join(", ")}function KL(e,t){let{id:r,severity:n,status:s,message:i,note:o,remediation:a}=e,
u=s==="fail"||s==="unknown",l=[`  ${t.tone(RT[s],xT[s])} ${ne(r)}${u?` (${n})`:""}: ${ne(i,1e3)}`];return o!==null&&l.push(`      note: ${ne(o,1e3)}`),s==="fail"&&
(l.push(`      fix:  ${ne(a.text,1e3)}`),a.url!==null&&l.push(`      at:   ${ne(a.url,1e3)}`)),l}function QL(e,t){let r=_l(e),n={compliant:"COMPLIANT",non_compliant:"\
NON-COMPLIANT",undetermined:"UNDETERMINED"},s={compliant:"green",non_compliant:"red",undetermined:"yellow"},i=IT(e.requirements.flatMap(({controls:u})=>u)),a=r.
pass+r.fail+r.unknown+r.waived===0?", because nothing could be judged":"";return[`${As("Verdict")}${t.tone(n[e.verdict],s[e.verdict],"bold")} (${i})${a}`]}function ZL(e,t,r){
let n=e.target==="status_check"?"status check":"external control",s=e.name===null?`${e.id}`:`"${ne(e.name)}" (${e.id})`,i=e.requirement===null?"":` for "${ne(e.
requirement)}"`,o=`${n} ${s}${i}`,a=e.attempts>1?` after ${e.attempts} attempts`:"";switch(e.outcome){case"delivered":return`${r.tone("→","green")} ${o}: ${e.
status}, delivered${a}`;case"superseded":return`${r.tone("-","dim")} ${o}: nothing posted, the merge request has a newer head`;case"skipped":return`${r.tone("-",
"dim")} ${o}: ${t?`would be ${e.status} (dry run)`:"left as it is, evidence is missing"}`;case"failed":return`${r.tone("✗","red")} ${o}: ${e.status} NOT deliv\
ered${a}: ${ne(e.error??"",1e3)}`}}function As(e){return e.padEnd(9)}je();hr();je();var HL=[500,1e3,2e3,3e3,5e3,5e3,5e3,8e3];async function OT(e,t,r,n,s){let i=0;for(let o of[...HL,void 0])try{let a=await e.StatusChecks.set(t.projectId,
t.iid,{externalStatusCheckId:r,sha:t.sha,status:n});return{outcome:"delivered",attempts:i+a.attempts}}catch(a){if(!(a instanceof Ie)||a.status!==409)throw a;if(i++,
await Nm(e,t))return{outcome:"superseded",attempts:i};if(o===void 0)throw a;await s(o)}throw new C("INTERNAL","the last wait ends the loop")}async function Nm(e,{
projectId:t,iid:r,sha:n}){let s=await e.read(`/projects/${t}/merge_requests/${r}/versions`,{perPage:100}).catch(JL),i=Array.isArray(s)?s.map(o=>String(o?.head_commit_sha)):
[];return i.length>0&&i[0]!==n&&i.includes(n)}function JL(e){if(!(e instanceof Ie&&[401,403,404].includes(e.status)))throw e}async function PT(e){let t=e.targets.filter(({kind:a})=>a==="status_check"),r=e.targets.filter(({kind:a})=>a==="external_control"),n=await Promise.all(t.map(a=>jT(
e,a))),s=e.isSuperseded||n.some(({outcome:a})=>a==="superseded"),[i,o]=await Promise.all([tD(e,n),Promise.all(r.map(a=>XL({...e,isSuperseded:s},a)))]);return[...i,
...o]}function CT(e,t,r){let n=t.requirement===void 0?YL(e):WL(e,t.requirement);return n==="pass"?!0:n!=="fail"&&r==="leave"?void 0:!1}function YL({verdict:e}){
return e==="compliant"?"pass":e==="non_compliant"?"fail":"unknown"}function WL({requirements:e},t){return e.find(r=>r.name===t)?.status??"unknown"}async function jT(e,t){
let r=CT(e.evaluation,t,e.onUndetermined),n=r?"passed":"failed";return LT(e,t,r,n,s=>OT(e.gitlab,s,t.id,n,e.sleep))}async function XL(e,t){let r=CT(e.evaluation,
t,e.onUndetermined),n=r?"pass":"fail",s=e.secrets.get(t.id)??"";return LT(e,t,r,n,async()=>({outcome:"delivered",attempts:(await e.gitlab.ExternalControls.setStatus(
e.projectId,t.id,n,{secret:s,nonce:e.nonce})).attempts}))}async function LT(e,t,r,n,s){let{id:i,name:o=null,requirement:a=null}=t,u={target:t.kind,id:i,name:o,requirement:a,
status:n,attempts:0};if(e.isSuperseded)return{...u,outcome:"superseded"};if(e.dryRun||r===void 0)return{...u,outcome:"skipped"};try{let c=e.mergeRequest??{projectId:e.
projectId,iid:0,sha:""},l={...u,...await s(c)};return e.onDelivered(l),l}catch(c){if(!(c instanceof C)||c.code==="INTERRUPTED")throw c;return{...u,outcome:"fail\
ed",attempts:nD(c),error:sD(c)}}}var eD=10*6e4,AT=6e4;async function tD(e,t){let{mergeRequest:r,gitlab:n}=e;if(!r||!t.some(({outcome:a})=>a==="delivered"))return t;
let s=e.serverNow()-r.createdAtMs;if(s>eD)return t;let i=s<AT?[2e3,3e3,5e3]:[0,1e3],o=[...t];for(let a of i){await e.sleep(a);let u;try{let c=await n.StatusChecks.
allForMergeRequest(r.projectId,r.iid);u=new Map(c.map(l=>[l.id,l.status]))}catch(c){if(c instanceof C&&c.code!=="INTERRUPTED")return o;throw c}if(o=await Promise.
all(o.map(c=>rD(e,c,u.get(c.id)))),s>=AT&&o.every(c=>(u.get(c.id)??c.status)===c.status))break}return o}async function rD(e,t,r){if(t.outcome!=="delivered"||r===
void 0||r===t.status)return t;let n={kind:"status_check",id:t.id,name:t.name??void 0,requirement:t.requirement??void 0},s=await jT(e,n);return{...s,attempts:s.attempts+
t.attempts}}function nD(e){return"attempts"in e&&typeof e.attempts=="number"?e.attempts:1}function sD(e){return e.advice===void 0?e.message:`${e.message}; ${e.advice}`}hr();je();Dt();je();var Al=e=>Ee(K({nodes:De(e)})),VD=K({id:V(),name:V(),controlType:Ee(V()),externalControlName:Ee(V())}),KD=K({complianceRequirementsControls:Al(VD)}),QD=K(
{complianceRequirements:Al(KD)}),ZD=K({projects:Al(K({complianceFrameworks:Al(QD)}))}),HD="query($ids: [ID!]) { projects(ids: $ids, first: 1) { nodes { complian\
ceFrameworks { nodes { complianceRequirements { nodes { complianceRequirementsControls { nodes { id name controlType externalControlName } } } } } } } } }";async function i$(e,t){
try{let{data:r,errors:n}=await e.graphql(HD,{ids:[`gid://gitlab/Project/${t}`]}),s=ZD.safeParse(r);if(n.length>0||!s.success)return;let o=(s.data.projects?.nodes[0]?.
complianceFrameworks?.nodes??[]).flatMap(a=>a.complianceRequirements?.nodes??[]).flatMap(a=>a.complianceRequirementsControls?.nodes??[]);return o.length===0?void 0:
o.map(a=>({id:Number(a.id.split("/").at(-1)),name:a.externalControlName??a.name,isExternal:a.name==="external_control"||a.controlType==="external"}))}catch(r){if(r instanceof
C&&r.code!=="INTERRUPTED")return;throw r}}je();ho();xt();function o$(e,t,r){let n=[],s=e.flatMap(i=>{let o=oh(i,r);if(o)return[{kind:"status_check",...o,requirement:void 0}];for(let[a,u]of ah(i)){let c=t.
includes(a)?oh(u,r):void 0;if(c)return[{kind:"status_check",...c,requirement:a}]}return n.push(JD(i,t,r)),[]});for(let[i,{id:o}]of s.entries())s.findIndex(a=>a.
id===o)!==i&&n.push(`status check ${o} is named twice, and one check can hold one verdict only`);if(n.length===0)return s;throw u$(n,"status_check")}function a$(e,t,r){
let n=[],s=e.map(({id:i,requirement:o})=>{o!==void 0&&!t.includes(o)&&n.push(`external_control ${o}=${i}: the policy has no requirement "${o}"${nr(o,t)}`);let a=r?.
find(u=>u.id===i);if(r&&!a){let u=r.filter(({isExternal:c})=>c).map(c=>`${c.id} (${ne(c.name)})`);n.push(`external control ${i} is not in a framework applied to\
 the project, which has ${u.length===0?"no external control":lt(u)}`)}return a&&!a.isExternal&&n.push(`control ${i} (${ne(a.name)}) is not an external control: \
GitLab judges it itself`),{kind:"external_control",id:i,name:a?.name,requirement:o}});if(n.length===0)return s;throw u$(n,"external_control")}function u$(e,t){let[
r=""]=e;return e.length===1?new C("TARGET_UNKNOWN",r):new C("TARGET_UNKNOWN",`${e.length} entries of ${t} fit nothing`,{problems:e})}function oh(e,t){let r=t.find(
({name:n})=>n===e)??t.find(({id:n})=>String(n)===e);return r&&{id:r.id,name:r.name}}function*ah(e){for(let t=e.indexOf("=");t>=0;t=e.indexOf("=",t+1))yield[e.slice(
0,t).trim(),e.slice(t+1).trim()]}function JD(e,t,r){let n=r.length===0?"this merge request has none: a check bound to a protected branch counts only where the b\
ranch's name equals the target branch exactly":`this merge request has ${lt(r.map(({id:a,name:u})=>`"${ne(u)}" (${a})`))}`,s=[...ah(e)].find(([,a])=>oh(a,r));if(s)
return`status_check ${e}: the policy has no requirement "${s[0]}"${nr(s[0],t)}`;let i=[...ah(e)].find(([a])=>t.includes(a))?.[1]??e,o=r.map(({name:a})=>a);return`\
there is no status check ${/^\d+$/.test(i)?"with id ":""}"${i}"${nr(i,o)} (${n})`}async function c$(e,t,r,n){let s=n!==void 0&&e.statusChecks.length>0,[i,o]=await Promise.all([s?YD(t,r,n):[],e.controls.length>0?i$(t,r):void 0]);return a=>[...s?
o$(e.statusChecks,a,i):[],...a$(e.controls,a,o)]}async function YD(e,t,r){try{return await e.StatusChecks.allForMergeRequest(t,r)}catch(n){throw!(n instanceof Ie)||
n.status!==401?n:(await e.MergeRequests.show(t,r),new C("TOKEN_REFUSED","GitLab refused the status checks of this project, although the token is good: they need\
 GitLab Ultimate",{cause:n,advice:"use a project with an Ultimate licence, or leave status_check empty and answer an external control"}))}}function l$(e,t,r,n){let s=Promise.resolve(),i=r.length===0,o=()=>{};i||(o=n(2e4,a));function a(){s=Promise.all(r.map(c=>u(c))),s.then(()=>{i||(o=n(6e4,a))})}async function u(c){
try{await e.StatusChecks.set(t.projectId,t.iid,{externalStatusCheckId:c,sha:t.sha,status:"pending"})}catch{i=!0}}return{async stop(){i=!0,o(),await s}}}async function p$(e,t,r){let n=await Promise.all(e.requirements.map(async({name:s,controls:i})=>{let o=await Promise.all(i.map(a=>WD(a,t,r)));return{name:s,controls:o,
status:XD(o.map(({status:a})=>a))}}));return{verdict:eM(n.map(({status:s})=>s)),requirements:n}}async function WD(e,t,r){let n={control:e,actual:null,note:void 0,
evidence:[]};if(!e.judge)return{...n,status:"external",message:"answered by an external service, not judged here"};if(e.about==="merge_request"&&r==="project")return{
...n,status:"not_applicable",message:"applies to merge requests, and none is judged"};let s={},i=[],o=[],a=await Promise.all(Object.entries(e.needs).map(async([
c,l])=>({name:c,fact:l,result:await t.read(l)})));for(let{name:c,fact:l,result:p}of a)i.push(...[...new Set(p.requests)].map(d=>({fact:l.id,request:d}))),p.ok?s[c]=
p.value:o.includes(p.reason)||o.push(p.reason);if(o.length>0)return{...n,evidence:i,status:"unknown",message:o.join("; ")};let u=e.judge(s);return{...n,evidence:i,
status:u.status,message:u.message,actual:("actual"in u?u.actual:void 0)??null,note:"note"in u?u.note:void 0}}function XD(e){return e.includes("fail")?"fail":e.includes(
"unknown")?"unknown":e.some(t=>t==="pass"||t==="waived")?"pass":"not_applicable"}function eM(e){return e.includes("fail")?"non_compliant":e.includes("unknown")?
"undetermined":e.includes("pass")?"compliant":"undetermined"}wo();To();Xn();To();var oM=[500,1e3,2e3,3e3,5e3,5e3,5e3,8e3];async function b$(e,t,r,n,s){let i=e,o=new Map;for(let[u,c]of[...oM,0].entries()){let l=u>0,p=i.sha===t;if(p&&i.isPrepared)
return{state:"current",mergeRequest:i,waited:l,known:o};if(!p&&await n())return{state:"superseded",mergeRequest:i,waited:l,known:o};if(c===0)break;await s(c);let d=await r();
o=new Map([[br.id,d]]),d.ok&&(i=d.value)}let a=i.sha===t?"GitLab has not finished preparing the merge request":`GitLab still shows the head ${i.sha??"none"}, no\
t ${t}`;return o=new Map([[br.id,{ok:!1,reason:a,requests:[],error:void 0}]]),{state:"lagging",mergeRequest:i,waited:!0,known:o}}Kp();Kp();je();function XR(e){let t=[],r=e.flatMap(n=>{let s=rF(n);return typeof s=="string"&&t.push(`policy ${n} ${s}`),typeof s=="string"?[]:[s]});if(t.length===1)throw new C(
"INPUT_INVALID",t[0]??"");if(t.length>1)throw new C("INPUT_INVALID",`${t.length} policies cannot be read`,{problems:t});return r}function rF(e){if(/^https:\/\//i.
test(e))return{kind:"url",typed:e};if(/^http:\/\//i.test(e))return"is an http:// address, which anyone on the way can change: use https://";if(e.startsWith("pre\
set:"))return"is a preset, and this version has none";let t=/^([^:@\s]+\/[^:@\s]+):([^@]+)@(.+)$/.exec(e);if(t){let[,r="",n="",s=""]=t;return{kind:"project",typed:e,
project:r,path:n.replace(/^\//,""),ref:s}}return/^[^:@\s]+\/[^:@\s]+:[^@]+$/.test(e)?"names a project file without its ref: write group/project:path/to/file.yml\
@ref":{kind:"path",typed:e,path:e.replace(/^\.\//,"")}}async function tx(e,t,r){let n=XR(e.policy),s=t==="merge_request"&&e.policy_from==="target_branch"&&n.some(ex),i=!s&&n.every(ex)?await o(0,void 0):void 0;async function o(a,u){
let c=await rT(n,r.readersFor(a),u);return{policy:await Vp(c),sha256:nF(c,r.sha256)}}return{async load(a,u,c){if(i)return i;if(!s)return o(a,void 0);let l=u===void 0?
void 0:o(a,u);l?.catch(()=>{});let p=await c();return l&&p===u?l:o(a,p)}}}function ex({kind:e}){return e==="path"}function nF(e,t){let r=e.map(({text:n})=>t(n));
return r.length===1?r[0]??"":t(r.map(n=>`${n}
`).join(""))}je();xt();function sx(e,t){if(e.mode==="project")return nx(e,t,[]);let r=sF(e,t)??ix(e,t)??oF(e,t);if(r)return r;if(e.mode==="merge-request")throw new C("SUBJEC\
T_UNKNOWN",`mode is merge-request, but ${rx(t)}`,{advice:'run the job in merge request pipelines (rules: if: $CI_PIPELINE_SOURCE == "merge_request_event"), or g\
ive project and merge_request'});return nx(e,t,[`${rx(t)}: the project itself is judged`])}function rx(e){let t=e.CI_PIPELINE_SOURCE;return t?`this ${t} pipelin\
e belongs to no merge request`:"the environment names no merge request"}function sF(e,t){if(e.merge_request===void 0)return;if(as(t.CI_MERGE_REQUEST_IID)===e.merge_request&&
ox(e,t))return ix(e,t);let n=e.project??as(t.CI_MERGE_REQUEST_PROJECT_ID)??as(t.CI_PROJECT_ID);if(n===void 0)throw new C("SUBJECT_UNKNOWN",`merge request !${e.merge_request}\
 is given without its project`,{advice:"give project as a numeric id or a full path"});return{...Kg(e,t,n,e.merge_request,void 0),targetBranchHint:void 0}}function ix(e,t){
let r=as(t.CI_MERGE_REQUEST_IID),n=as(t.CI_MERGE_REQUEST_PROJECT_ID)??t.CI_MERGE_REQUEST_PROJECT_PATH;if(!(r===void 0||n===void 0)){if(!ox(e,t))throw new C("SUB\
JECT_UNKNOWN",`project is ${e.project}, but this pipeline's merge request !${r} is in project ${n}`,{advice:"leave out project, or give merge_request as well"});
return Kg(e,t,n,r,iF(t))}}function iF(e){return e.CI_MERGE_REQUEST_SOURCE_BRANCH_SHA||e.CI_COMMIT_SHA||void 0}function oF(e,t){let r=(t.CI_OPEN_MERGE_REQUESTS??
"").split(",").map(a=>/^\s*(\S+)!(\d+)\s*$/.exec(a)).flatMap(a=>a?[{path:a[1]??"",iid:Number(a[2])}]:[]).filter(({path:a})=>e.project===void 0||aF(e.project,a,t)),
[n,...s]=r;if(!n)return;let i=Qp(n.path,t.CI_PROJECT_PATH)?as(t.CI_PROJECT_ID):void 0,o=s.length===0?[]:[`this branch is the source of further open merge reques\
ts, which are not judged: ${lt(s.map(({path:a,iid:u})=>`${a}!${u}`))}`];return{...Kg(e,t,i??n.path,n.iid,t.CI_COMMIT_SHA||void 0),notices:o}}function Kg(e,t,r,n,s){
return{kind:"merge-request",project:r,iid:n,sha:e.sha??s?.toLowerCase(),targetBranchHint:t.CI_MERGE_REQUEST_TARGET_BRANCH_NAME||void 0,notices:[]}}function nx(e,t,r){
let n=e.project??as(t.CI_PROJECT_ID);if(n===void 0)throw new C("SUBJECT_UNKNOWN","neither project is given nor does the environment name one",{advice:"give proj\
ect as a numeric id or a full path, and merge_request to judge one"});return{kind:"project",project:n,notices:r}}function ox(e,t){return e.project===void 0?!0:typeof e.
project=="number"?as(t.CI_MERGE_REQUEST_PROJECT_ID)===e.project:Qp(e.project,t.CI_MERGE_REQUEST_PROJECT_PATH)}function aF(e,t,r){return typeof e=="string"?Qp(e,
t):Qp(t,r.CI_PROJECT_PATH)&&as(r.CI_PROJECT_ID)===e}function Qp(e,t){return t!==void 0&&e!==""&&e.toLowerCase()===t.toLowerCase()}function as(e){return e!==void 0&&
/^\d+$/.test(e)?Number(e):void 0}async function ax(e,t,r){let n=sx(e,t),s=n.kind==="project"?"project":"merge_request",i=await tx(e,s,r),{projectId:o,known:a}=await y$(n.project,r.gitlabFor),u=n.
kind==="merge-request"?n.iid:void 0,c=r.gitlabFor(),l=n.kind==="merge-request"?n.targetBranchHint:void 0,p=Rs(a),d=Zp(Qg(p,s==="project"?At:br)),f=Zp(i.load(o,l,
xs)),m=Zp(c$(e,c,o,u)),h=Zp(f.then(({policy:Ce})=>Qr(Ce,p))),b=await d,{policy:T,sha256:k}=await f,R=(await m)(T.requirements.map(({name:Ce})=>Ce));r.progress.targets=
R;let A="sha"in b?b:void 0,j=(n.kind==="merge-request"?n.sha:void 0)??A?.sha??"",L=u===void 0?void 0:{projectId:o,iid:u,sha:j},J=A&&L&&await b$(A,j,Rt,()=>Nm(c,
L),r.sleep),D=J?.state==="superseded",$=D||e.dry_run?[]:R.filter(({kind:Ce})=>Ce==="status_check"),z=L&&l$(c,L,$.map(({id:Ce})=>Ce),r.after),ce=await(J?.waited?
Qr(T,Rs(J.known)):h).finally(()=>z?.stop());r.evaluationIsOver();let Ae=await PT({gitlab:c,targets:R,evaluation:ce,projectId:o,mergeRequest:L&&J&&{...L,createdAtMs:Date.
parse(J.mergeRequest.createdAt)},isSuperseded:D,onUndetermined:e.on_undetermined,dryRun:e.dry_run,secrets:e.controlSecrets,nonce:r.nonce,serverNow:r.serverNow,sleep:r.
sleep,onDelivered:Ce=>r.progress.done.push(Ce)}),Tn=wT({evaluation:ce,policy:T,policySha256:k,subject:{gitlabUrl:e.gitlab_url,project:{id:o,path:A?.projectPath??
(await Qg(p,At)).path},mergeRequest:J&&L&&{iid:L.iid,sha:j,targetBranch:J.mergeRequest.targetBranch}},deliveries:Ae,generatedAt:new Date(r.now()),version:r.version}),
ks=s==="project"&&e.statusChecks.length>0?["status_check is left aside: only a merge request has status checks"]:[];return{report:Tn,notices:[...e.warnings,...n.
notices,...T.warnings,...ks]};function Rs(Ce){return f$({gitlabFor:r.gitlabFor,projectId:o,iid:u},Ce)}function Qr(Ce,Ns){return Ns.announce(WR(Ce,s)),p$(Ce,Ns,s)}
function Rt(){return Rs(new Map).read(br)}async function xs(){return(await Qg(p,br)).targetBranch}}async function Qg(e,t){let r=await e.read(t);if(r.ok)return r.
value;throw r.error}function Zp(e){return e.catch(()=>{}),e}je();xt();async function ux(e,t){let{env:r,surface:n}=t,s=performance.now(),i=gT({flags:e,env:r,getInput:Ca});await uF(i.secrets,n.host);let o=nT(i,{env:r,signal:t.
signal,onRequest(a){if(i.log_level!=="debug")return;let u=a.status===0?"no answer":String(a.status);t.print(`debug    ${a.method} ${ne(a.path)} ${u} ${Math.round(
a.durationMs)} ms`)}});try{let{report:a,notices:u}=await ax(i,r,o.ports),c=await kT(a,i.report_dir,n.host),l=Math.round(performance.now()-s),p={report:a,notices:u,
reportPath:c,tookMs:l,requests:o.requestCount(),dryRun:i.dry_run};return t.print(NT(p,n).trimEnd()),bT(a,i.fail_job_on)}catch(a){throw a instanceof C&&a.code===
"INTERRUPTED"?cF(o.ports.progress,a):a}finally{o.close()}}async function uF(e,t){if(t!=="github")return;let{setSecret:r}=await Promise.resolve().then(()=>(ao(),el));
for(let n of e)r(n)}function cF({targets:e,done:t},r){let n=(u,c,l)=>`${u==="status_check"?"status check":"external control"} ${l==null?c:`"${ne(l)}" (${c})`}`,
s=t.map(u=>`${n(u.target,u.id,u.name)}: ${u.status}`),i=e.filter(({kind:u,id:c})=>!t.some(l=>l.target===u&&l.id===c)),o=s.length===0?"nothing was delivered":`de\
livered: ${lt(s)}`,a=i.length===0?"":`; not delivered: ${lt(i.map(({kind:u,id:c,name:l})=>n(u,c,l)))}`;return new C("INTERRUPTED",`the job was cancelled; ${o}${a}`,
{cause:r})}xt();function cx(e,t){let r=[`${t.tone("countersign:","red","bold")} ${ne(e.message,2e3)}`];for(let n of e.problems)r.push(`  - ${ne(n,2e3)}`);return e.advice!==
void 0&&r.push(`  what to do: ${ne(e.advice,2e3)}`),r.join(`
`)}yl();function lx(e,t=[]){let r=[],n=new Map,s=a=>t.includes(a)||$i[a]?.default==="false";for(let a=0;a<e.length;a++){let u=e[a]??"";if(!u.startsWith("-")||u==="\
-"){r.push(u);continue}let[,c="",l]=/^-{1,2}([^=]+)(?:=([\s\S]*))?$/.exec(u)??[],p=c.replaceAll("-","_"),d=l??(s(p)?"true":e[++a]??""),f=n.get(p);n.set(p,f===void 0?
d:`${f}
${d}`)}let[i,...o]=r;return{command:i,operands:o,flags:n}}var lF={bold:1,dim:2,red:31,green:32,yellow:33};function pF(e,t,r){return{host:e,tone:(n,...s)=>t?`\x1B[${s.map(i=>lF[i]).join(";")}m${n}\x1B[0m`:n,section(n,s,i){
return e==="gitlab"?[`\x1B[0Ksection_start:${r()}:countersign_${n}[collapsed=true]\r\x1B[0K${s}`,...i,`\x1B[0Ksection_end:${r()}:countersign_${n}\r\x1B[0K`]:e===
"github"?[`::group::${s}`,...i,"::endgroup::"]:[s,...i]}}}function px(e,t,r){let n=e.GITLAB_CI==="true"?"gitlab":e.GITHUB_ACTIONS==="true"?"github":t?"terminal":
"plain",s=e.FORCE_COLOR!==void 0&&e.FORCE_COLOR!=="0",i=(e.NO_COLOR??"")!==""||e.TERM==="dumb"||e.FORCE_COLOR==="0";return pF(n,!i&&(s||n!=="plain"),r)}je();ho();ml();var jC=new AbortController;for(let e of["SIGTERM","SIGINT"])process.once(e,()=>jC.abort());var Ss={env:process.env,surface:px(process.env,process.
stdout.isTTY===!0,()=>Math.floor(Date.now()/1e3)),signal:jC.signal,print:e=>process.stdout.write(`${e}
`),complain:e=>process.stderr.write(`${e}
`)};try{process.exitCode=await c3(process.argv.slice(2))}catch(e){let t=e instanceof C?e:l3(e);if(Ss.complain(cx(t,Ss.surface)),Ss.surface.host==="github"){let{
error:r}=await Promise.resolve().then(()=>(ao(),el));r([t.message,...t.problems].join("; "),{title:"Countersign"})}process.exitCode=t.exitCode}async function c3(e){
let{command:t="evaluate",operands:r,flags:n}=lx(e,["help","version","json","h","v"]);if(n.has("help")||n.has("h")||t==="help")return Ss.print((await Promise.resolve().then(()=>(Hg(),Zg))).
helpText()),bt.compliant;if(n.has("version")||n.has("v"))return Ss.print(mo),bt.compliant;switch(t){case"evaluate":if(r.length>0)throw new C("INPUT_INVALID",`ev\
aluate takes flags only, not "${r[0]}"`);return ux(n,Ss);case"validate":return(await Promise.resolve().then(()=>(mx(),fx))).validateCommand(r,n.has("json"),Ss);case"\
demo":return(await Promise.resolve().then(()=>(AC(),OC))).demoCommand(n,Ss);case"sandbox":return(await Promise.resolve().then(()=>(CC(),PC))).sandboxCommand(n,Ss);default:{
let{commands:s}=await Promise.resolve().then(()=>(Hg(),Zg));throw new C("INPUT_INVALID",`there is no command ${t}${nr(t,Object.keys(s))}`,{advice:`the commands \
are ${Object.keys(s).join(", ")}`})}}}function l3(e){let t=e instanceof Error?e.message:String(e),r=e instanceof Error?(e.stack??"").split(`
`).slice(1,3).map(n=>n.trim()).join(" "):"";return new C("INTERNAL",`something went wrong inside Countersign: ${t} ${r}`,{cause:e,advice:"please report this wit\
h the lines above; nothing was decided"})}
